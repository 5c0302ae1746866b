import { fontIn, type Styles } from './styles.ts';
import { childOf, type Element, findAll, walk, wordsOf } from './xml.ts';

/** What a house's own programs fill in, and a report prints as it stands: `{{name}}`, `<<name>>`, `«Name»` of a mail merge. */
const TAG = /\{\{[^{}]*\}\}|\$\{[^{}]*\}|<<[^<>]+>>|\{%[^{}]*%\}/g;

/** The tags in a header or footer; a word may be spread over many runs, never over many paragraphs. */
export function placeholdersOf(root: Element): readonly string[] {
  return findAll(root, 'w:p').flatMap((paragraph) => {
    const words = insideOf(paragraph)
      .filter(({ name }) => name === 'w:t')
      .map(wordsOf);
    return words.join('').match(TAG) ?? [];
  });
}

/** The fonts of the words in a header or footer. */
export function fontsOf(
  root: Element,
  styles: Styles,
  themeFont: (name: string) => string | undefined,
): readonly (string | undefined)[] {
  return findAll(root, 'w:p').flatMap((paragraph) => {
    const style = childOf(childOf(paragraph, 'w:pPr'), 'w:pStyle')?.attributes['w:val'];
    const runs = insideOf(paragraph).filter((run) => run.name === 'w:r' && /\p{L}/u.test(textOf(run)));
    return runs.map((run) => fontIn(childOf(run, 'w:rPr'), themeFont) ?? styles.fontOf(style));
  });
}

function textOf(run: Element): string {
  return run.children
    .map((child) => (typeof child === 'object' && child.name === 'w:t' ? wordsOf(child) : ''))
    .join('');
}

/** What stands in a paragraph, but not in those of a text box in it. */
function insideOf(paragraph: Element): readonly Element[] {
  return [...walk(paragraph, ({ name }) => name !== 'w:p')];
}
