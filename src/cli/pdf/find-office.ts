import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { Terminal } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';

/** The variable that names the program, for whoever has it in a place of its own. */
export const VARIABLE = 'ESEP_SOFFICE';

/** The LibreOffice of this machine; none is wrong usage, with what to do instead. */
export function findOffice({ system, text: { build } }: Terminal): string {
  const named = system.env[VARIABLE];
  if (named) {
    if (isProgram(named)) return named;
    throw new UsageError(build.pdf.badPath, { file: named });
  }
  const found = placesOf(system).find((path) => existsSync(path));
  if (found === undefined) throw new UsageError(build.pdf.missing);
  return found;
}

/** Whether a file can be started at all; Windows tells by its name, and says so itself. */
function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** Where LibreOffice is looked for: in the folders of PATH, then where its installers put it. */
export function placesOf({ env, platform }: Terminal['system']): readonly string[] {
  const onPath = (env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const within = (folders: readonly string[], names: readonly string[]): readonly string[] =>
    folders.flatMap((folder) => names.map((name) => join(folder, name)));
  switch (platform) {
    case 'win32': {
      // The .com waits for the end and shows no window.
      const names = ['soffice.com', 'soffice.exe'];
      const programs = [env.ProgramFiles, env['ProgramFiles(x86)'], env.ProgramW6432].filter((folder) => !!folder);
      return [
        ...within(onPath, names),
        ...within(
          programs.map((folder) => join(folder as string, 'LibreOffice', 'program')),
          names,
        ),
      ];
    }
    case 'darwin': {
      const inside = join('Applications', 'LibreOffice.app', 'Contents', 'MacOS', 'soffice');
      return [...within(onPath, ['soffice']), `/${inside}`, ...(env.HOME ? [join(env.HOME, inside)] : [])];
    }
    default:
      return within(
        [...onPath, '/usr/bin', '/usr/local/bin', '/opt/libreoffice/program', '/usr/lib/libreoffice/program'],
        ['soffice', 'libreoffice'],
      );
  }
}
