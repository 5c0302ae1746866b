import packageJson from '../../package.json' with { type: 'json' };
import type { Host } from './terminal.ts';

/**
 * Runs the command line and gives the exit code: 0 all is well, 1 findings, 2 wrong usage, 3 our bug.
 * Everything else loads after the version has been answered. `worker` is the file that worker threads start from.
 */
export async function main(host: Host, worker: string): Promise<number> {
  const { version } = packageJson;
  const words = host.argv.slice(2);
  const isAsked = words[0] === '--version' || words[0] === '-V';
  if (isAsked && words.length === 1) {
    host.stdout.write(`${version}\n`);
    return 0;
  }
  if (words.length === 2 && words.includes('--json') && (isAsked || words[1] === '--version' || words[1] === '-V')) {
    const { versionJson } = await import('./program/version-json.ts');
    host.stdout.write(versionJson(version, host));
    return 0;
  }
  const { run } = await import('./program/program.ts');
  return run(host, version, worker);
}
