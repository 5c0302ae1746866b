/** What a terminal obeys instead of showing, or what ends a line: controls, and marks that turn the direction of writing. */
const UNSEEN = /[\p{Cc}\u2028\u2029\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/gu;
const PICTURES = 0x2400;

/**
 * Text from data as it can be printed: in one line, with every control character to be seen, so that no file can move
 * the cursor, colour the screen or begin a line with a command for a CI.
 */
export function visibleText(text: string): string {
  return text.replace(UNSEEN, (character) => {
    const code = character.charCodeAt(0);
    if (code < 0x20) return String.fromCharCode(PICTURES + code);
    return code === 0x7f ? '␡' : `\\u${code.toString(16).padStart(4, '0')}`;
  });
}
