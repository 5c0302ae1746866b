import { dirname } from 'node:path';
import { type CheckRequest, exceptOf, placeOf, refuseForeign } from '../check/check.ts';
import { type CheckedFile, checkInput } from '../check/file.ts';
import { findInputs } from '../check/inputs.ts';
import { openPolicies, type Policies } from '../config/policies.ts';
import { bugText } from '../program/bug-text.ts';
import { UsageError } from '../usage-error.ts';
import { watchFolders } from './folders.ts';
import { tellChanges } from './result.ts';
import { isSame, type Stamps, stampData, stampGoneBy, stampOf } from './stamps.ts';

/** Milliseconds in which the events of one save come together. */
const SETTLES = 40;

/** `esep check --watch`: checks everything, then each time what has changed, until the user stops it. */
export async function watch(request: CheckRequest): Promise<never> {
  const { terminal } = request;
  refuseOnce(request);
  const { complain } = terminal;
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> = Promise.resolve();
  const folders = watchFolders(() => {
    // Not put off by every further event: a folder may never rest.
    if (timer) return;
    timer = setTimeout(() => {
      timer = undefined;
      running = running.then(again);
    }, SETTLES);
  });
  const round = createRound(request, folders.set);
  const again = async (): Promise<void> => {
    try {
      if (!(await round())) return;
    } catch (error) {
      // Whatever a file or a configuration holds for the moment, the next save may put it right.
      if (error instanceof UsageError) complain(error.sentence, error.values);
      else {
        complain(terminal.text.bug);
        terminal.printAside(`${bugText(error)}\n`);
      }
    }
    complain(terminal.text.checking.watching);
  };
  try {
    await round();
  } catch (error) {
    folders.close();
    throw error;
  }
  terminal.onInterrupt(async () => folders.close(), 0);
  terminal.endWithOutput();
  complain(terminal.text.checking.watching);
  return new Promise<never>(() => {});
}

/** What can be read or written only once cannot be watched. */
function refuseOnce({ terminal, names, options }: CheckRequest): void {
  const { conflict } = terminal.text.usage;
  if (names.some((name) => 'input' in name)) throw new UsageError(conflict, { name: '--watch', other: '-' });
  if (options.updateBaseline) throw new UsageError(conflict, { name: '--watch', other: '--update-baseline' });
}

/** Gives what checks all that has changed since it was last called; whether it had anything to tell. */
function createRound(request: CheckRequest, setFolders: (folders: Iterable<string>) => void): () => Promise<boolean> {
  const { terminal, names, options } = request;
  const named = names.flatMap((name) => ('path' in name ? [name.path, dirname(name.path)] : []));
  let places: ReadonlySet<string> = new Set(named);
  let goneBy: Stamps | undefined;
  /** What everything was like when a round last failed: as long as it stays so, the next would fail with the same words. */
  let failed: string | undefined;
  let policies: Policies | undefined;
  let known = new Map<string, { readonly stamp: string; readonly checked: CheckedFile }>();

  const lookAt = () => JSON.stringify([...stampGoneBy(places, options).stamps, stampData(places)]);

  const check = async (): Promise<boolean> => {
    const isFirst = goneBy === undefined;
    const now = stampGoneBy(places, options);
    setFolders([...places, ...now.folders]);
    if (!goneBy || !isSame(goneBy, now.stamps)) {
      goneBy = now.stamps;
      policies = undefined;
      known = new Map();
    }
    policies ??= await openPolicies(terminal, options, placeOf(request));
    const except = exceptOf(request, policies);
    const inputs = await findInputs(terminal, names, isFirst ? except : { ...except, allowEmpty: true });
    const next: typeof known = new Map();
    const fresh: CheckedFile[] = [];
    for (const input of inputs.files) {
      // Before it is read: what is saved meanwhile is read once more.
      const current = stampOf(input.file);
      const old = known.get(input.file);
      const isOld = old?.stamp === current;
      const checked = isOld ? old.checked : await checkInput(terminal, input, policies);
      if (!isOld) fresh.push(checked);
      next.set(input.file, { stamp: current, checked });
    }
    const gone = [...known.keys()].filter((file) => !next.has(file));
    known = next;
    places = new Set([...named, ...inputs.folders, ...inputs.files.map(({ file }) => dirname(file))]);
    const then = stampGoneBy(places, options);
    // The stamps from before all was read: a configuration that was saved meanwhile is read once more.
    goneBy = new Map([...then.stamps, ...[...now.stamps].filter(([file]) => then.stamps.has(file))]);
    setFolders([...places, ...then.folders]);
    for (const file of gone) terminal.complain(terminal.text.checking.gone, { file });
    const isChanged = isFirst || fresh.length + gone.length > 0;
    const all = [...next.values()].map(({ checked }) => checked);
    if (isFirst) refuseForeign(request, all, inputs);
    if (isChanged) await tellChanges(request, policies, { all, fresh, inputs });
    return isChanged;
  };

  return async () => {
    const seen = lookAt();
    if (seen === failed) return false;
    failed = seen;
    const isTold = await check();
    failed = undefined;
    return isTold;
  };
}
