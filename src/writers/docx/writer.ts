import { Document } from 'docx';
import type { Language, ReportDocument } from '../../report/document.ts';
import type { Writer } from '../writer.ts';
import { createCoreProperties } from './core-properties.ts';
import { packDocument } from './package.ts';
import { pagesOf } from './page.ts';
import { createSections } from './sections.ts';
import { createStyles, LOCALES } from './styles.ts';

/** Writes Word documents. */
export const docxWriter: Writer = {
  id: 'docx',
  extension: '.docx',
  async write(document, letterhead) {
    const { languages } = document;
    const groups = layoutOf(document) === 'parallel' ? [languages] : languages.map((lang): Language[] => [lang]);
    const file = new Document({
      styles: createStyles(layoutOf(document), letterhead),
      compatibility: { version: 15 },
      sections: groups.flatMap((group) => createSections(document, group, pagesOf(letterhead))),
    });
    const charts = document.blocks.filter(({ type }) => type === 'chart');
    const chartLanguages = groups.flatMap((group) => charts.flatMap(() => group));
    return packDocument(
      file,
      createCoreProperties(document),
      chartLanguages.map((lang) => LOCALES[lang]),
      document.carried,
      letterhead,
    );
  },
};

/** One language has nothing to stand beside. */
function layoutOf({ layout, languages }: ReportDocument) {
  return languages.length > 1 ? layout : 'sequential';
}
