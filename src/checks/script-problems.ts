import { findScriptProblems, type ScriptProblem } from '../language/scripts.ts';
import type { At } from '../model/origins.ts';
import type { PublishedText } from '../model/texts.ts';
import type { Problem } from './check.ts';

/** The words of a text whose letters are wrong in one of the ways asked for, each once. */
export function* listScriptProblems(
  text: PublishedText,
  at: At,
  kinds: readonly ScriptProblem['kind'][],
): Generator<Problem> {
  const seen = new Set<string>();
  for (const { kind, word, suggestion = '' } of problemsOf(text)) {
    if (!kinds.includes(kind) || seen.has(word)) continue;
    seen.add(word);
    yield { at: at(text.node, text.lang), values: { word, suggestion } };
  }
}

const found = new WeakMap<PublishedText, readonly ScriptProblem[]>();

/** Several checks ask for the same text, each for other ways. */
function problemsOf(text: PublishedText): readonly ScriptProblem[] {
  const problems = found.get(text) ?? findScriptProblems(text.value, text.lang);
  found.set(text, problems);
  return problems;
}
