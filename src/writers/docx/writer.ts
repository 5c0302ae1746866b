import type { Language, ReportDocument } from '../../report/document.ts';
import type { Writer } from '../writer.ts';
import { createCoreProperties } from './core-properties.ts';
import { fillFrames } from './frame.ts';
import { packParts } from './package.ts';
import { pagesOf } from './page.ts';
import { createSections } from './sections.ts';
import { LOCALES } from './styles.ts';
import { fitsInto } from './widths.ts';

/** Writes Word documents. */
export const docxWriter: Writer = {
  id: 'docx',
  extension: '.docx',
  async write(document, letterhead) {
    const { languages, watermark, blocks, carried } = document;
    const layout = layoutOf(document);
    const groups = layout === 'parallel' ? [languages] : languages.map((lang): Language[] => [lang]);
    const pages = pagesOf(letterhead);
    const { textWidth, letters } = pages.upright;
    // A table that lies on its side in one language lies so in all of them.
    const wide = new Set(
      blocks.filter(
        (block) => block.type === 'table' && groups.some((group) => !fitsInto(block, group, textWidth, letters)),
      ),
    );
    const sections = groups.flatMap((group) => createSections(document, group, pages, (block) => wide.has(block)));
    const charts = blocks.filter(({ type }) => type === 'chart');
    const chartLocales = groups.flatMap((group) => charts.flatMap(() => group.map((lang) => LOCALES[lang])));
    const parts = fillFrames({ layout, size: letterhead?.size, watermark }, sections, chartLocales);
    return packParts(parts, createCoreProperties(document), carried, letterhead);
  },
};

/** One language has nothing to stand beside. */
function layoutOf({ layout, languages }: ReportDocument) {
  return languages.length > 1 ? layout : 'sequential';
}
