import packageJson from '../../package.json' with { type: 'json' };
import type { Host } from './terminal.ts';

/**
 * Runs the command line and gives the exit code: 0 all is well, 1 findings, 2 wrong usage, 3 our bug.
 * Everything else loads after the version has been answered. `worker` is the file that worker threads start from.
 */
export async function main(host: Host, worker: string): Promise<number> {
  const [, , first, ...rest] = host.argv;
  if ((first === '--version' || first === '-V') && rest.length === 0) {
    host.stdout.write(`${packageJson.version}\n`);
    return 0;
  }
  const { run } = await import('./program.ts');
  return run(host, packageJson.version, worker);
}
