import type { Finding } from '../checks/check.ts';
import { counts } from '../checks/severity.ts';
import { escapeMarkup } from '../language/escape-markup.ts';
import { formatMessage } from '../language/message.ts';
import { terminalTexts } from '../text/list.ts';
import { groupByFile } from './description.ts';
import { openExcerpts } from './excerpts.ts';
import type { Formatter } from './formatter.ts';
import { type Card, findingHtml } from './html-finding.ts';
import { HTML_STYLE } from './html-style.ts';
import { isKnown, setAsideText, summaryText } from './words.ts';

/**
 * Findings as one page that needs nothing beside it: no scripts, no network. What counts is grouped by file; what is
 * known and what is suppressed are folded away below, with the reasons.
 */
export const html: Formatter = {
  id: 'html',
  format(findings, { lang, sources, most = Number.POSITIVE_INFINITY }) {
    const { formats, moreFindings } = terminalTexts[lang];
    const card: Card = { lang, excerptOf: openExcerpts(sources) };
    const counted = findings.filter(counts);
    const shown = counted.slice(0, most);
    const left = counted.length - shown.length;
    const groups = [...groupByFile(shown)];
    const setAside = setAsideText(findings, lang);
    return [
      '<!DOCTYPE html>',
      `<html lang="${lang}">`,
      '<head>',
      '<meta charset="utf-8"/>',
      '<meta name="viewport" content="width=device-width, initial-scale=1"/>',
      `<title>esep: ${formats.title}</title>`,
      `<style>${HTML_STYLE}</style>`,
      '</head>',
      '<body>',
      '<main>',
      `<h1>esep: ${formats.title}</h1>`,
      `<p class="summary">${summaryText(findings, sources.length, lang)}</p>`,
      ...(setAside ? [`<p class="quiet">${setAside}</p>`] : []),
      ...contents(groups, formats.files),
      ...groups.map(([file, group], index) => section(file, group, `f${index + 1}`, card)),
      ...(left > 0 ? [`<p>${formatMessage(lang, moreFindings, { count: left })}</p>`] : []),
      ...folded(findings.filter(isKnown), 'known', formats.knownCount, card),
      ...folded(
        findings.filter(({ suppressed }) => suppressed !== undefined),
        'suppressed',
        formats.suppressedCount,
        card,
      ),
      '</main>',
      '</body>',
      '</html>',
      '',
    ].join('\n');
  },
};

/** The way to each file, where there are several. */
function contents(groups: readonly (readonly [string, readonly Finding[]])[], title: string): readonly string[] {
  if (groups.length < 2) return [];
  const items = groups.map(
    ([file, group], index) => `<li><a href="#f${index + 1}">${escapeMarkup(file)}</a> (${group.length})</li>`,
  );
  return [`<nav aria-label="${title}">`, '<ul>', ...items, '</ul>', '</nav>'];
}

function section(file: string, findings: readonly Finding[], id: string, card: Card): string {
  const cards = findings.map((finding, index) => findingHtml(finding, `${id}-${index + 1}`, true, card));
  return [`<section id="${id}">`, `<h2>${escapeMarkup(file)}</h2>`, ...cards, '</section>'].join('\n');
}

function folded(findings: readonly Finding[], id: string, title: string, card: Card): readonly string[] {
  if (findings.length === 0) return [];
  const cards = findings.map((finding, index) => findingHtml(finding, `${id}-${index + 1}`, false, card));
  // A heading has no full stop.
  const words = formatMessage(card.lang, title, { count: findings.length }).replace(/\.$/, '');
  return [`<details id="${id}">`, `<summary><h2>${words}</h2></summary>`, ...cards, '</details>'];
}
