import { findScriptProblems } from '../language/scripts.ts';
import type { At } from '../model/origins.ts';
import type { PublishedText } from '../model/texts.ts';
import type { Problem } from './check.ts';

type ScriptKind = ReturnType<typeof findScriptProblems>[number]['kind'];

/** The words of a text whose letters are wrong in one of the ways asked for, each once. */
export function* listScriptProblems(text: PublishedText, at: At, kinds: readonly ScriptKind[]): Generator<Problem> {
  const seen = new Set<string>();
  for (const { kind, word, suggestion = '' } of findScriptProblems(text.value, text.lang)) {
    if (!kinds.includes(kind) || seen.has(word)) continue;
    seen.add(word);
    yield { at: at(text.node, text.lang), values: { word, suggestion } };
  }
}
