import { type FSWatcher, statSync, watch } from 'node:fs';
import { dirname, resolve } from 'node:path';

/** Folders that are watched for anything that happens right in them. */
export interface WatchedFolders {
  /** Watches these from now on, and no others; of one that is not there, the nearest that is. */
  set(folders: Iterable<string>): void;
  close(): void;
}

interface Watched {
  readonly watcher: FSWatcher;
  readonly inode: number;
}

/**
 * Watches folders one by one: Node's own watching of trees misses files that are saved by renaming on Linux, and a list
 * of files or a pattern has no tree.
 */
export function watchFolders(onChange: () => void): WatchedFolders {
  const watched = new Map<string, Watched>();
  const drop = (folder: string) => {
    watched.get(folder)?.watcher.close();
    watched.delete(folder);
  };
  const add = (folder: string, inode: number) => {
    try {
      const watcher = watch(folder, onChange);
      watcher.on('error', () => {
        drop(folder);
        onChange();
      });
      watched.set(folder, { watcher, inode });
    } catch {
      // It went away meanwhile, or the system has no more watchers to give: what else is watched still is.
    }
  };
  return {
    set: (folders) => {
      const wanted = new Map<string, number>();
      for (const folder of folders) {
        const found = nearest(resolve(folder));
        if (found) wanted.set(found.folder, found.inode);
      }
      // A folder that was made anew has its old name but is another one.
      for (const [folder, { inode }] of watched) if (wanted.get(folder) !== inode) drop(folder);
      for (const [folder, inode] of wanted) if (!watched.has(folder)) add(folder, inode);
    },
    close: () => {
      for (const folder of [...watched.keys()]) drop(folder);
    },
  };
}

function nearest(folder: string): { readonly folder: string; readonly inode: number } | undefined {
  const info = statSync(folder, { throwIfNoEntry: false });
  if (info?.isDirectory()) return { folder, inode: info.ino };
  return dirname(folder) === folder ? undefined : nearest(dirname(folder));
}
