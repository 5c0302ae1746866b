import { en } from './en/terminal.ts';
import { kk } from './kk/terminal.ts';
import { ru } from './ru/terminal.ts';
import type { SpeechLanguage, TerminalText } from './text.ts';

/** The words of the terminal, by language. */
export const terminalTexts: Readonly<Record<SpeechLanguage, TerminalText>> = { kk, ru, en };
