/** By what a page of ours is known; a program that saves it puts its own name there. */
export const GENERATOR = '<meta name="generator" content="esep">';

/** How far into a page the mark may stand: the title and its description go before it. */
const HEAD_LENGTH = 0x10000;

/** Whether a page is one of ours. */
export function isOwnPage(page: string): boolean {
  return page.slice(0, HEAD_LENGTH).includes(GENERATOR);
}
