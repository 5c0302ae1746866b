import type { Period } from '../language/periods.ts';
import { builtInTemplates } from '../model/reference.ts';
import type { Caption } from '../source/layout.ts';
import type { Remark } from '../source/remark.ts';
import { signatureBlock } from './annexes.ts';
import { lineBlocks, sayBlock } from './blocks.ts';
import { type Block, LANGUAGES, type ReportDocument, type Text } from './document.ts';
import type { Facts } from './facts.ts';
import type { LetterBlock, LetterTemplate } from './letter-template.ts';
import { inBoth, ownText, sameText, sayLine, sayText } from './sentences.ts';
import { table } from './tables.ts';

/** Words that may be known in one language only, which then serves for the other as well. */
type Known = { readonly kk?: string | undefined; readonly ru?: string | undefined };

/** What a letter to a school is written from; whatever is not known is left out of it. */
export interface LetterContent {
  readonly remarks: readonly Omit<Remark, 'at'>[];
  /** The school. */
  readonly name?: Known | undefined;
  readonly period?: Period | undefined;
  /** The names of the school's own file and of the annotated copy that goes with the letter. */
  readonly file?: string | undefined;
  readonly copy?: string | undefined;
  readonly department?: Known | undefined;
  /** The last day for an answer. */
  readonly deadline?: string | undefined;
  readonly date?: string | undefined;
  readonly signatory?: { readonly position?: Known; readonly name?: Known } | undefined;
}

/** The wording that comes with the program. */
export const defaultLetter = builtInTemplates.letter as LetterTemplate;

/** The letter that sends a school's data back with remarks: not accepted where there are errors. */
export function buildLetter(content: LetterContent, template: LetterTemplate = defaultLetter): ReportDocument {
  const facts = collectFacts(content);
  return {
    title: sayText(template.title, facts) ?? ownText(template.title),
    languages: LANGUAGES,
    layout: 'sequential',
    date: content.date ?? content.deadline ?? '2000-01-01',
    blocks: template.blocks.flatMap((block) => letterBlocks(block, facts, content, template)),
  };
}

function collectFacts({ remarks, ...content }: LetterContent): Facts {
  const count = (kind: Remark['severity']) => remarks.filter(({ severity }) => severity === kind).length || undefined;
  const errors = count('error');
  return {
    ...content,
    name: inBoth(content.name),
    department: inBoth(content.department),
    errors,
    warnings: count('warning'),
    infos: count('info'),
    remarks: remarks.length,
    rejected: errors !== undefined,
    accepted: errors === undefined,
  };
}

function letterBlocks(
  block: LetterBlock,
  facts: Facts,
  { remarks, signatory, date }: LetterContent,
  template: LetterTemplate,
): readonly Block[] {
  if (block === 'signature') {
    const head = signatory && { position: inBoth(signatory.position), name: inBoth(signatory.name) };
    return [signatureBlock(date, template, head)];
  }
  if ('say' in block) return sayBlock(block, facts);
  if ('table' in block) return [remarksTable(block, remarks, template)];
  const lines = block.list.map((line) => sayLine(line, facts)).filter((text) => text !== undefined);
  return lineBlocks(lines, block.lead && sayText(block.lead, facts));
}

/** What a remark quotes is printed as it stands: official typography would mend the very mistake that it shows. */
function remarksTable(
  { columns }: Extract<LetterBlock, { table: unknown }>,
  remarks: LetterContent['remarks'],
  template: LetterTemplate,
): Block {
  const firstWith = new Map<string, number>();
  return table(columns, remarks, ({ severity, place, message, help, working }, show, index): Text => {
    switch (show) {
      case 'number':
        return sameText(String(index + 1));
      case 'place':
        return plain(place);
      case 'message':
        return LANGUAGES.map((lang) => {
          const sum = working === undefined ? '' : `\n${working}`;
          return { lang, value: `${template.kinds[severity][lang]}: ${message[lang]}${sum}` };
        });
      case 'help': {
        const key = JSON.stringify(help);
        const first = firstWith.get(key) ?? index;
        firstWith.set(key, first);
        return (first < index && sayText(template.sameHelp, { number: first + 1 })) || plain(help);
      }
      default:
        return sameText('–');
    }
  });
}

function plain(words: Caption): Text {
  return LANGUAGES.map((lang) => ({ lang, value: words[lang] }));
}
