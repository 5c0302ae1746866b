import { isSaid, lineBlocks, sayBlock } from './blocks.ts';
import { type Block, type Text, wordsIn } from './document.ts';
import type { Facts } from './facts.ts';
import { ownText, sayLine, sayText } from './sentences.ts';
import type { Sentence, TemplateBlock, TemplateSection } from './template.ts';

type Of<Type extends Block['type']> = Extract<Block, { type: Type }>;
type Asked<Name extends string> = Extract<TemplateBlock, Record<Name, unknown>>;

/** A table or chart, with what its caption may name besides the facts of the report. */
export interface Made<Type extends 'table' | 'chart'> {
  readonly block: Of<Type>;
  readonly facts?: Facts;
}

/** What the blocks of a template are filled from, whichever report it is; what there is not is left out. */
export interface Page {
  readonly facts: Facts;
  /** What an item says that has nothing else to say. */
  readonly empty: Sentence;
  /** Whether headings that announce an annex of complaints stand without that. */
  readonly plain: boolean;
  /** The provider's own paragraphs under an item. */
  readonly own: (id: string) => readonly Text[];
  readonly lines: (list: string) => readonly Facts[];
  readonly table: (block: Asked<'table'>) => Made<'table'> | undefined;
  readonly chart: (block: Asked<'chart'>) => Made<'chart'> | undefined;
}

/** Every section and item of a template, headed and numbered, whatever is empty. */
export function sectionBlocks(sections: readonly TemplateSection[], page: Page): readonly Block[] {
  return sections.flatMap((section, index): readonly Block[] => [
    { type: 'heading', level: 1, number: `${index + 1}.`, text: sayAnyway(section.heading, page.facts) },
    ...(section.blocks || !section.items ? itemBlocks(section.id, section.blocks ?? [], page) : []),
    ...(section.items ?? []).flatMap((item, place): readonly Block[] => {
      const heading = (page.plain && item.headingWithoutRecords) || item.heading;
      return [
        { type: 'heading', level: 2, number: `${place + 1})`, text: sayAnyway(heading, page.facts) },
        ...itemBlocks(item.id, item.blocks, page),
      ];
    }),
  ]);
}

/** A heading whose facts are not stated is printed all the same: no section is ever lost. */
export function sayAnyway(sentence: Sentence, facts: Facts): Text {
  return sayText(sentence, facts) ?? ownText(sentence);
}

/** What the blocks of one item come to; nothing where they have nothing to say. */
export function fillBlocks(blocks: readonly TemplateBlock[], page: Page, own: readonly Text[] = []): readonly Block[] {
  return blocks.flatMap((block): readonly Block[] => {
    if (block === 'own') return own.map((text) => ({ type: 'paragraph', text }));
    if ('say' in block) return sayBlock(block, page.facts);
    if ('list' in block) return listBlocks(block, page);
    if (!isSaid(block, page.facts)) return [];
    if ('table' in block) return captioned(block, page.table(block), page);
    return captioned(block, page.chart(block), page);
  });
}

function itemBlocks(id: string, blocks: readonly TemplateBlock[], page: Page): readonly Block[] {
  const own = page.own(id);
  const facts: Facts = own.length > 0 ? { ...page.facts, own: true } : page.facts;
  const made = fillBlocks(blocks, { ...page, facts }, own);
  return made.length > 0 ? made : [{ type: 'paragraph', text: sayAnyway(page.empty, facts) }];
}

function listBlocks(block: Asked<'list'>, page: Page): readonly Block[] {
  const lines = page.lines(block.list).flatMap((facts) => {
    const text = sayLine(block.line, { ...page.facts, ...facts });
    return text ? [text] : [];
  });
  return lineBlocks(lines, block.lead && sayText(block.lead, page.facts), block.numbered);
}

/** A table has its caption above it, a chart has it for its title. */
function captioned(
  { caption }: Asked<'table'> | Asked<'chart'>,
  made: Made<'table'> | Made<'chart'> | undefined,
  page: Page,
): readonly Block[] {
  if (!made) return [];
  const text = caption && sayText(caption, { ...page.facts, ...made.facts });
  const { block } = made;
  if (!text) return [block];
  if (block.type === 'table') return [{ type: 'paragraph', text }, block];
  const alt = text.map(({ lang, value }) => ({ lang, value: `${value}. ${wordsIn(block.alt, lang)}` }));
  return [{ ...block, title: text, alt }];
}
