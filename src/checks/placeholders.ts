/** Signs that people put where they have nothing to say; longer runs of dots are for text/word-residue. */
const sign = /^(?:[-\u2010-\u2015\u2212]+|\.{1,4}|…|\?+|[x\u0445]{2,})$/iu;

/** Whether a text is only a sign that stands in for one: a dash, a full stop, `?`, `xxx`. */
export function isPlaceholder(text: string): boolean {
  return text.length < 100 && sign.test(text.replace(/\s/g, ''));
}
