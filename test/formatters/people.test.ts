import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Finding } from '../../src/checks/check.ts';
import { github } from '../../src/formatters/github.ts';
import { html } from '../../src/formatters/html.ts';
import { HTML_STYLE } from '../../src/formatters/html-style.ts';
import { json } from '../../src/formatters/json.ts';
import { junit } from '../../src/formatters/junit.ts';
import { FORMAT_IDS, loadFormatter } from '../../src/formatters/list.ts';
import { LONGEST_COMMENT, markdown } from '../../src/formatters/markdown.ts';
import { escapeMarkdown } from '../../src/formatters/markdown-text.ts';
import { pretty } from '../../src/formatters/pretty.ts';
import { sarif } from '../../src/formatters/sarif.ts';
import { SPEECH_LANGUAGES } from '../../src/text/text.ts';
import { checkedDecided, checkedExcel, checkedSample, mistaken } from './checked.ts';
import { hostile, hostileFindings, sourcesOf, withoutMalice } from './hostile.ts';

const samples = {
  mistake: checkedSample('mistake'),
  'published-as-it-was': checkedSample('published-as-it-was'),
  excel: await checkedExcel('мектеп.xlsx', mistaken),
  decided: checkedDecided(),
};
const table = Object.entries(samples).flatMap(([name, checked]) =>
  SPEECH_LANGUAGES.map((lang) => ({ name, lang, ...checked })),
);
const plain = { lang: 'ru', colour: false } as const;

test.each(table)('$name in $lang', async ({ name, lang, sources, findings }) => {
  const context = { lang, colour: false, sources };
  const golden = (ending: string) => `golden/${name}.${lang}.${ending}`;
  await expect(github.format(findings, context)).toMatchFileSnapshot(golden('github.txt'));
  await expect(markdown.format(findings, context)).toMatchFileSnapshot(golden('md'));
  await expect(html.format(findings, context)).toMatchFileSnapshot(golden('html'));
  if (name === 'decided') {
    await expect(pretty.format(findings, context)).toMatchFileSnapshot(golden('txt'));
  }
});

test.each([github, markdown, html, pretty])(
  '$id: only a check that found nothing says that all adds up',
  (formatter) => {
    const { findings, sources } = samples.mistake;
    const at = { file: 'esep.config.yaml', line: 1, column: 1 };
    const suppressed = findings.map((finding) => ({
      ...finding,
      suppressed: { kind: 'config', reason: 'а', at } as const,
    }));
    const known = findings.map((finding) => ({ ...finding, known: true }));
    const print = (some: readonly Finding[]) => formatter.format(some, { ...plain, sources }).replaceAll('\u00a0', ' ');
    expect(print([])).toContain('1 файл: все сходится, замечаний нет.');
    expect(print(suppressed)).toContain('1 файл: замечаний, требующих исправления, нет.');
    expect(print(known)).toContain('1 файл: новых замечаний нет.');
    expect(print(findings)).toContain('1 файл: 2 ошибки, 0 предупреждений, 0 рекомендаций.');
  },
);

test.each([pretty, markdown, github])('$id counts in its summary what is set aside', (formatter) => {
  const { findings, sources } = samples.mistake;
  const at = { file: 'esep.config.yaml', line: 1, column: 1 };
  const aside = findings.map((finding, index) =>
    index === 0
      ? { ...finding, suppressed: { kind: 'config', reason: 'а', at } as const }
      : { ...finding, known: true },
  );
  const text = formatter.format(aside, { ...plain, sources });
  expect(text).toContain('По решению не учитываются (причина указана): 1. Уже известны и не учитываются: 1.');
});

test.each([json, sarif, html, junit])('$id gives the reason of what is suppressed', (formatter) => {
  const { findings, sources } = samples.mistake;
  const suppressed = { kind: 'file', reason: 'письмо № 12', at: { file: 'a.yaml' } } as const;
  const text = formatter.format([{ ...(findings[0] as Finding), suppressed }], { ...plain, sources });
  expect(text).toContain('письмо № 12');
});

test('at most ten commands of GitHub, each on one line, whatever is found', () => {
  fc.assert(
    fc.property(hostileFindings, hostile, (findings, line) => {
      const text = github.format(findings, { ...plain, sources: sourcesOf(findings, line) });
      const lines = text.split(/[\n\r\u0085\u2028\u2029]/);
      const commands = lines.slice(0, -2);
      expect(commands.length).toBeLessThanOrEqual(10);
      for (const command of commands) {
        expect(command).toMatch(/^::(?:error|warning|notice) (?:\w+=[^:,\n]*,)*title=[^:,\n]*::/);
      }
      expect(lines.at(-2)).toMatch(/^(?:\d+\sфайл|Ничего не проверено)/);
    }),
  );
});

test('GitHub is told of the gravest first, and how many are left', () => {
  const finding = (severity: Finding['severity'], line: number): Finding => ({
    check: 'file/encrypted',
    severity,
    at: { file: 'а, б:в%.yaml', line, column: 2 },
  });
  const findings = [
    ...Array.from({ length: 9 }, (_, index) => finding('info', index + 1)),
    finding('error', 99),
    finding('warning', 100),
  ];
  const lines = github.format(findings, { ...plain, hasStepSummary: true, sources: [] }).split('\n');
  expect(lines[0]).toMatch(/^::error file=а%2C б%3Aв%25\.yaml,line=99,col=2,title=file\/encrypted::/);
  expect(lines[1]).toMatch(/^::warning file=/);
  expect(lines[9]).toBe('::notice title=esep::Еще замечаний: 2. Полный перечень приведен в сводке этого шага.');
  const few = github.format(findings, { ...plain, sources: [], most: 3 }).split('\n');
  expect(few.filter((line) => line.startsWith('::'))).toHaveLength(4);
});

test('no data adds to the tags of a page', () => {
  const tags = (text: string) => text.match(/<[^>]*>/g);
  fc.assert(
    fc.property(hostileFindings, hostile, (findings, line) => {
      const page = html.format(findings, { ...plain, sources: sourcesOf(findings, line) });
      expect(page).not.toMatch(/<script|\bhttps?:\/\/[^<]*"/i);
      const count = (page.match(/</g) ?? []).length;
      expect(tags(page)).toHaveLength(count);
      for (const tag of tags(page) ?? []) {
        expect(tag).toMatch(
          /^<(?:!DOCTYPE html|\/?[a-z]\w*(?: (?:lang|charset|name|content|id|class|href|scope|aria-label)="[^"<>]*")*\/?)>$/,
        );
      }
    }),
  );
});

test('no data adds to the structure of Markdown', () => {
  const bones = (text: string) => text.replace(/&#124;/g, '').match(/^#+ |\||^<\/?\w+>|<\/?\w+>|^- |^\*\*|\n/gm);
  fc.assert(
    fc.property(fc.array(hostile, { minLength: 1 }), (texts) => {
      for (const text of texts) {
        const escaped = escapeMarkdown(text);
        expect(escaped).not.toMatch(/[\n\r<>|]|@\w|(?<!\\)[*_`[\]~]|:\/\/|www\./i);
      }
    }),
  );
  fc.assert(
    fc.property(hostileFindings, (findings) => {
      const some = withoutMalice(findings.filter(({ at }) => !('sheet' in at)).slice(0, 1));
      const bad = findings.filter(({ at }) => !('sheet' in at)).slice(0, 1);
      const print = (list: readonly Finding[]) => bones(markdown.format(list, { ...plain, sources: [] }));
      expect(print(bad)).toEqual(print(some));
    }),
  );
});

test('a comment is never too long, and says what it leaves out', () => {
  const { findings, sources } = samples['published-as-it-was'];
  const many = Array.from({ length: 50 }, (_, copy) =>
    findings.map((finding) => ({ ...finding, at: { ...finding.at, file: `${copy}.yaml` } })),
  ).flat();
  const text = markdown.format(many, { ...plain, sources });
  expect(text.length).toBeLessThanOrEqual(LONGEST_COMMENT);
  expect(text.length).toBeGreaterThan(LONGEST_COMMENT - 5000);
  const shown = text.match(/^\| \d+ \|/gm)?.length ?? 0;
  expect(text).toContain(`Еще не показано замечаний: ${many.length - shown}.`);
  expect(text.match(/<details>/g)).toHaveLength(text.match(/<\/details>/g)?.length ?? 0);
});

test('every text of a page stands out enough from what is behind it', () => {
  const schemes = [...HTML_STYLE.matchAll(/:root \{([^}]*)\}/g)].map(([, body = '']) =>
    Object.fromEntries([...body.matchAll(/--([\w-]+): (#\w{6})/g)].map(([, name, value]) => [name, value])),
  );
  expect(schemes).toHaveLength(3);
  for (const scheme of schemes) {
    for (const name of ['text', 'quiet', 'link', 'error', 'warning', 'info']) {
      for (const back of ['page', 'card']) expect(contrast(scheme[name], scheme[back])).toBeGreaterThanOrEqual(4.5);
    }
    expect(contrast(scheme['mark-text'], scheme.mark)).toBeGreaterThanOrEqual(4.5);
  }
});

test.each(FORMAT_IDS)('%s is loaded by its name', async (id) => {
  expect((await loadFormatter(id)).id).toBe(id);
});

/** The ratio of WCAG 2. */
function contrast(a = '', b = ''): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

test('GitHub is told the path of a file as it lies in the repository', () => {
  const at = { file: './деректер/a.yaml', line: 1, column: 1 };
  const finding: Finding = { check: 'file/empty', severity: 'error', at };
  expect(github.format([finding], { ...plain, sources: [] })).toMatch(/^::error file=деректер\/a\.yaml,line=1,/);
});
