import { Option } from 'commander';
import type { Commands } from '../program/commands.ts';

/** The commands on the file of one school: `esep new`, `build`, `convert` and `schema`. */
export function addReportCommands({ terminal, command, done }: Commands): void {
  const { help, schema } = terminal.text;
  const { names } = help;
  command('new', help.new.summary)
    .argument(`<${names.file}>`, help.new.file)
    .option(`--from <${names.file}>`, help.new.from)
    .option('--force', help.new.force)
    .option(`--schema <${schema.names.address}>`, schema.help.address)
    .option('--no-schema', schema.help.none)
    .action(async (file, options) => done(await (await import('./new.ts')).runNew(terminal, file, options)));
  command('build', help.build.summary)
    .argument(`<${names.file}>`, help.build.file)
    .option(`-o, --output <${names.file}>`, help.build.output)
    .option(`--to <${names.formats}>`, help.build.to)
    .addOption(
      new Option(`--layout <${names.layout}>`, help.build.layout)
        .choices(['pages', 'columns', 'kk', 'ru'])
        .default('pages'),
    )
    .option('--draft', help.build.draft)
    .action(async (file, options) => done(await (await import('./build.ts')).runBuild(terminal, file, options)));
  command('convert', help.convert.summary)
    .argument(`<${names.from}>`, help.convert.from)
    .argument(`<${names.to}>`, help.convert.to)
    .option('--force', help.convert.force)
    .action(async (from, to, options) =>
      done(await (await import('./convert.ts')).runConvert(terminal, from, to, options)),
    );
  command('schema', schema.help.summary)
    .addOption(
      new Option(`--of <${schema.names.kind}>`, schema.help.of)
        .choices(['report', 'roster', 'consolidated', 'config', 'findings'])
        .default('report'),
    )
    .option(`-o, --output <${names.file}>`, schema.help.output)
    .option('--force', schema.help.force)
    .action(async (options) => done(await (await import('./schema.ts')).runSchema(terminal, options)));
}
