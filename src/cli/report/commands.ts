import { Option } from 'commander';
import { type Commands, collect, refuseBoth } from '../program/commands.ts';

/** The commands on the file of one school: `esep new`, `build`, `convert` and `schema`. */
export function addReportCommands({ terminal, command, done }: Commands): void {
  const { help, schema, build, verify } = terminal.text;
  const { names } = help;
  command('new', help.new.summary)
    .argument(`<${names.file}>`, help.new.file)
    .option(`--from <${names.file}>`, help.new.from)
    .option('--force', help.new.force)
    .option(`--schema <${schema.names.address}>`, schema.help.address)
    .option('--no-schema', schema.help.none)
    .action(async (file, options) => done(await (await import('./new.ts')).runNew(terminal, file, options)));
  const building = command('build', build.help.summary)
    .argument(`<${names.files}...>`, build.help.files)
    .option(`-o, --output <${names.file}>`, build.help.output)
    .option(`--to <${names.formats}>`, build.help.to, collect)
    .addOption(
      new Option(`--layout <${names.layout}>`, build.help.layout)
        .choices(['pages', 'columns', 'kk', 'ru'])
        .default('pages'),
    )
    .option('--draft', build.help.draft)
    .option('--charts', build.help.charts)
    .option('--no-charts', build.help.noCharts)
    .option(`--previous <${names.file}>`, build.help.previous)
    .option(`--reference <${names.file}>`, build.help.reference)
    .option('--no-data', build.help.noData)
    .option('--check', build.help.check)
    .option('--force', build.help.force)
    .option('--verbose', build.help.verbose)
    .action(async (files, options) => done(await (await import('./build.ts')).runBuild(terminal, files, options)));
  refuseBoth(terminal, building, ['charts', 'no-charts']);
  const { importing } = terminal.text;
  command('import', importing.help.summary)
    .argument(`<${names.from}>`, importing.help.report)
    .argument(`<${names.to}>`, importing.help.data)
    .option('--force', help.convert.force)
    .option('--ignore-data', importing.help.ignoreData)
    .addOption(
      new Option(`-f, --format <${names.format}>`, importing.help.format).choices(['text', 'json']).default('text'),
    )
    .action(async (from, to, options) =>
      done(await (await import('./import.ts')).runImport(terminal, from, to, options)),
    );
  command('convert', help.convert.summary)
    .argument(`<${names.from}>`, help.convert.from)
    .argument(`<${names.to}>`, help.convert.to)
    .option('--force', help.convert.force)
    .action(async (from, to, options) =>
      done(await (await import('./convert.ts')).runConvert(terminal, from, to, options)),
    );
  command('verify', verify.help.summary)
    .argument(`<${names.file}>`, verify.help.report)
    .argument(`[${verify.help.dataName}]`, verify.help.data)
    .addOption(
      new Option(`-f, --format <${names.format}>`, verify.help.format).choices(['text', 'json']).default('text'),
    )
    .option(`--previous <${names.file}>`, verify.help.previous)
    .action(async (report, data, options) =>
      done(await (await import('./verify.ts')).runVerify(terminal, report, data, options)),
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
