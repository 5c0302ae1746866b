import type { Finding } from '../checks/check.ts';
import { formatDate } from '../language/dates.ts';
import { escapeMarkup } from '../language/escape-markup.ts';
import { type Position, placeText } from '../source/position.ts';
import { terminalTexts } from '../text/list.ts';
import type { SpeechLanguage } from '../text/text.ts';
import { type Description, describeFinding } from './description.ts';
import type { Excerpt } from './excerpts.ts';

/** What the cards of a page need besides the findings. */
export interface Card {
  readonly lang: SpeechLanguage;
  readonly excerptOf: (at: Position) => Excerpt | undefined;
}

/** A finding as a card of the page, with an anchor; one whose file no heading names says it itself. */
export function findingHtml(finding: Finding, id: string, named: boolean, { lang, excerptOf }: Card): string {
  const { whatToDo, related: seeAlso, formats } = terminalTexts[lang];
  const description = describeFinding(finding, lang);
  const { where, severity, message, working, related, help } = description;
  const place = named ? description.place || formats.wholeFile : where;
  return [
    `<article id="${id}" class="${finding.severity}">`,
    `<h3><span class="severity">${severity}</span> <a href="#${id}">${escapeMarkup(place)}</a> <span class="quiet">${escapeMarkup(finding.check)}</span></h3>`,
    ...excerptHtml(excerptOf(finding.at)),
    `<p>${escapeMarkup(message)}</p>`,
    ...(working ? [`<p><strong>${escapeMarkup(working)}</strong></p>`] : []),
    ...termsHtml(description, lang),
    ...related.map((at) => `<p class="quiet">${seeAlso} ${escapeMarkup(at)}</p>`),
    `<p><strong>${whatToDo}</strong> ${escapeMarkup(help)}</p>`,
    ...decisionHtml(finding, lang),
    '</article>',
  ].join('\n');
}

/** The line with a mark on the word that is meant, or the text of the cell. */
function excerptHtml(excerpt: Excerpt | undefined): readonly string[] {
  if (!excerpt) return [];
  const { place, text, mark = text.length } = excerpt;
  const word = /^(?:"[^"]*"?|'[^']*'?|[^\s,}\]]+|.)/u.exec(text.slice(mark))?.[0] ?? '';
  const marked = word && `<mark>${escapeMarkup(word)}</mark>`;
  const line = escapeMarkup(text.slice(0, mark)) + marked + escapeMarkup(text.slice(mark + word.length));
  return [`<pre><span class="quiet">${escapeMarkup(place)} │ </span>${line}</pre>`];
}

function termsHtml({ terms }: Description, lang: SpeechLanguage): readonly string[] {
  if (terms.length === 0) return [];
  const text = terminalTexts[lang].formats;
  return [
    '<div class="scroll"><table>',
    `<caption>${text.terms}</caption>`,
    `<thead><tr><th scope="col" class="number">${text.value}</th><th scope="col">${text.label}</th><th scope="col">${text.place}</th></tr></thead>`,
    '<tbody>',
    ...terms.map(
      ({ value, label, place }) =>
        `<tr><td class="number">${escapeMarkup(value)}</td><th scope="row">${escapeMarkup(label)}</th><td>${escapeMarkup(place)}</td></tr>`,
    ),
    '</tbody>',
    '</table></div>',
  ];
}

/** Why a finding does not count, till when, and where that is said. */
function decisionHtml({ suppressed }: Finding, lang: SpeechLanguage): readonly string[] {
  if (!suppressed) return [];
  const { reason, until, statedAt } = terminalTexts[lang].formats;
  const rows = [
    [reason, suppressed.reason],
    ...(suppressed.until
      ? [[until, lang === 'en' ? suppressed.until : formatDate(suppressed.until, 'ru', 'short')]]
      : []),
    [statedAt, placeText(suppressed.at)],
  ] as const;
  return rows.map(([label, value]) => `<p><strong>${label}</strong> ${escapeMarkup(value ?? '')}</p>`);
}
