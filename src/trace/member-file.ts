import { createHash } from 'node:crypto';
import { basename, dirname, join } from 'node:path';
import type { ConsolidatedMember } from '../model/consolidated-schema.ts';
import type { Options } from '../source/layout.ts';
import { readSource } from '../source/read.ts';
import type { Source } from '../source/source.ts';

/** A member's own file: `same` is the very one that was merged, `changed` one that has its name. */
export type MemberFile =
  | { readonly state: 'same' | 'changed'; readonly source: Source }
  | { readonly state: 'absent' | 'unreadable'; readonly source?: undefined };

/** Where files of members are looked for. */
export interface Places {
  /** Folders besides that of the consolidated file. */
  readonly folders: readonly string[];
  readonly options: Options;
}

/**
 * Opens the file of a member: from the folder of the consolidated file by its path, else by its bare name there and in
 * the folders named. Many schools call their file the same, so that a bare name counts only with the hash.
 */
export async function openMember(
  { file, sha256 }: Pick<ConsolidatedMember, 'file' | 'sha256'>,
  consolidated: string,
  { folders, options }: Places,
): Promise<MemberFile> {
  if (file === undefined) return { state: 'absent' };
  const all = [dirname(consolidated), ...folders];
  const byPath = new Set(all.map((folder) => join(folder, file)));
  const places = new Set([...byPath, ...all.map((folder) => join(folder, basename(file)))]);
  let changed: MemberFile = { state: 'absent' };
  for (const place of places) {
    let hash: string | undefined;
    const source = await readSource(place, options, (bytes) => {
      hash = createHash('sha256').update(bytes).digest('hex');
    });
    // Nothing was read: there is no such file.
    if (hash === undefined) continue;
    const isSame = hash === sha256;
    if (!isSame && !(byPath.has(place) && changed.state === 'absent')) continue;
    const found: MemberFile =
      source.data === undefined ? { state: 'unreadable' } : { state: isSame ? 'same' : 'changed', source };
    if (isSame) return found;
    changed = found;
  }
  return changed;
}
