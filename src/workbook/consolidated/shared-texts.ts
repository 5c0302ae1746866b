import { textXml } from './text-xml.ts';

/** The texts that cells of many rows share: a workbook holds each of them once, and cells refer to it by its place. */
export interface SharedTexts {
  readonly placeOf: (text: string) => number;
  /** The part of the workbook with the texts, those of these rows after those that exceljs put there. */
  readonly mend: (xml: string) => Iterable<string>;
}

/** Goes on numbering texts after those in the part that exceljs wrote. */
export function createSharedTexts(part: string): SharedTexts {
  const [, count, unique] = /count="(\d+)" uniqueCount="(\d+)"/.exec(part) ?? [];
  const places = new Map<string, number>();
  let uses = 0;
  return {
    placeOf: (text) => {
      uses += 1;
      const known = places.get(text);
      if (known !== undefined) return known;
      const place = Number(unique) + places.size;
      places.set(text, place);
      return place;
    },
    mend: function* (xml) {
      const end = xml.indexOf('</sst>');
      const numbers = `count="${Number(count) + uses}" uniqueCount="${Number(unique) + places.size}"`;
      yield xml.slice(0, end).replace(/count="\d+" uniqueCount="\d+"/, numbers);
      for (const text of places.keys()) yield `<si>${textXml(text)}</si>`;
      yield xml.slice(end);
    },
  };
}
