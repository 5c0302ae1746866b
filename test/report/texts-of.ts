import type { Block, Text } from '../../src/report/document.ts';

/** Every text of a block. */
export function textsOf(block: Block): readonly Text[] {
  switch (block.type) {
    case 'heading':
    case 'paragraph':
      return [block.text];
    case 'list':
      return block.items.map(({ text }) => text);
    case 'table':
      return [...block.columns.map(({ heading }) => heading), ...block.rows.flatMap(({ cells }) => cells)];
    case 'chart':
      return [block.title, block.alt, ...block.categories, ...block.series.map(({ name }) => name)];
    case 'signature':
      return [block.position, block.name, block.date];
    case 'page-break':
      return [];
    default:
      return block satisfies never;
  }
}
