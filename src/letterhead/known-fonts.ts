/**
 * What is known of fonts by their names, in small letters. Confirmed by reading the character tables of the fonts
 * themselves: DejaVu and Croscore (Tinos, Arimo, Cousine) have the letters, Liberation Serif has not. The others by
 * what their makers publish; not confirmed here. A font that stands in neither list is unknown, which is said mildly.
 */
export const WITH_KAZAKH: ReadonlySet<string> = new Set([
  // Windows and Office.
  'times new roman',
  'arial',
  'courier new',
  'calibri',
  'calibri light',
  'cambria',
  'cambria math',
  'consolas',
  'segoe ui',
  'segoe ui light',
  'segoe ui semibold',
  'tahoma',
  'microsoft sans serif',
  // LibreOffice and Linux.
  'dejavu serif',
  'dejavu sans',
  'dejavu sans condensed',
  'dejavu sans mono',
  'tinos',
  'arimo',
  'cousine',
  // Free ones made for the languages of the region, and for all.
  'pt serif',
  'pt serif caption',
  'pt sans',
  'pt sans caption',
  'pt sans narrow',
  'pt mono',
  'pt astra serif',
  'pt astra sans',
  'noto serif',
  'noto sans',
  'noto sans mono',
  'roboto',
  'open sans',
  'ibm plex sans',
  'ibm plex serif',
]);

/** Fonts without the letters: those of LibreOffice end with the Russian ones, the others of Office have no Cyrillic at all. */
export const WITHOUT_KAZAKH: ReadonlySet<string> = new Set([
  'liberation serif',
  'liberation sans',
  'liberation sans narrow',
  'liberation mono',
  'algerian',
  'baskerville old face',
  'bodoni mt',
  'bradley hand itc',
  'brush script mt',
  'copperplate gothic bold',
  'copperplate gothic light',
  'edwardian script itc',
  'freestyle script',
  'french script mt',
  'gill sans mt',
  'harrington',
  'jokerman',
  'kunstler script',
  'lucida calligraphy',
  'lucida handwriting',
  'magneto',
  'old english text mt',
  'palace script mt',
  'papyrus',
  'perpetua',
  'rockwell',
  'script mt bold',
  'vivaldi',
]);

/**
 * Fonts of the time before Unicode draw Kazakh letters where others stand (ќ for қ): «KZ Times New Roman»,
 * «Times New Roman KZ», «Arial Kaz». In such a font the letters of a report look wrong or come from another font.
 */
export const OF_OLD_ENCODING = /(^|[\s_-])(kz|kaz|kazakh)([\s_-]|$)/i;

/** Pictures in place of letters: nobody writes words in them. */
export const SYMBOLS = /^(symbol|wingdings|webdings|marlett|mt extra|segoe ui (emoji|symbol))/i;
