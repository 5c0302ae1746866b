import { readFile, rm, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { build } from 'esbuild';
import { parse } from 'yaml';

/** The templates are data at run time: their YAML is parsed once, here, so that no command pays for it. */
const yaml = {
  name: 'yaml',
  setup({ onLoad }) {
    onLoad({ filter: /\.yaml$/ }, async ({ path }) => ({
      contents: JSON.stringify(parse(await readFile(path, 'utf8'))),
      loader: 'json',
    }));
  },
};

/** Modules that a library loads as it starts and that serve nothing here: commander's subprocesses, chalk's guess of colours. */
const unused = {
  name: 'unused',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^(node:child_process|#supports-color)$/ }, ({ path, importer }) =>
      importer.includes('node_modules') ? { path, namespace: 'unused' } : undefined,
    );
    onLoad({ filter: /./, namespace: 'unused' }, () => ({ contents: 'module.exports = {};' }));
  },
};

const shared = { platform: 'node', target: 'node20.19', minify: true, charset: 'utf8', logLevel: 'warning' };

/**
 * Two passes: splitting, which exists for ES modules only, puts each lazily loaded library in a chunk of its own;
 * then every chunk becomes CommonJS, which Node starts faster (docs/performance.md).
 */
async function bundle() {
  await rm('dist', { recursive: true, force: true });
  const { outputFiles, metafile } = await build({
    ...shared,
    entryPoints: { cli: 'src/cli/main.ts', worker: 'src/merge/worker.ts', index: 'src/library/index.ts' },
    bundle: true,
    splitting: true,
    format: 'esm',
    outdir: 'dist',
    chunkNames: '[name]-[hash]',
    // The other build of the same code starts worker threads.
    alias: { fflate: 'fflate/browser' },
    plugins: [yaml, unused],
    metafile: true,
    write: false,
  });
  const chunks = new Map(outputFiles.map((file) => [basename(file.path), file.text]));
  const core = coreOf(metafile);
  await build({
    ...shared,
    entryPoints: [CORE, ...[...chunks.keys()].filter((name) => !core.includes(name))],
    bundle: true,
    format: 'cjs',
    // `import()` would start the loader of ES modules; `require` in its place is just as lazy.
    supported: { 'dynamic-import': false },
    // What a library of ES modules asks where it lies with.
    define: { 'import.meta.url': '__filename' },
    outdir: 'dist',
    outExtension: { '.js': '.cjs' },
    plugins: [joinCore(chunks, core)],
  });
}

/** The chunks that every command on data loads at once, in one file: sixty small ones are slower to open. */
const CORE = 'core.js';

/** What `esep check` loads as it starts, but for what is loaded before it is known what is asked for (`--help`). */
function coreOf({ outputs }) {
  const loadedWith = (source) => {
    const found = new Set();
    const visit = (name) => {
      for (const { path, kind } of outputs[name].imports) {
        if (kind !== 'import-statement' || !outputs[path] || found.has(path)) continue;
        found.add(path);
        visit(path);
      }
    };
    visit(Object.keys(outputs).find((name) => outputs[name].entryPoint === source));
    return [...found].map((path) => basename(path));
  };
  const early = [
    'src/cli/main.ts',
    'src/cli/program/version-json.ts',
    'src/cli/program/program.ts',
    'src/library/index.ts',
  ];
  const first = early.flatMap(loadedWith);
  return loadedWith('src/cli/check/check.ts').filter((name) => !first.includes(name));
}

/** Joins the chunks of the core to one file; the others, which stay as they are, ask it for what they took from them. */
function joinCore(chunks, core) {
  const common = (name) => `./${name.replace(/\.js$/, '.cjs')}`;
  const joined = core.map((name, index) => `export * as c${index} from './${name}';`).join('\n');
  return {
    name: 'core',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /./ }, ({ path, importer, kind }) => {
        const name = basename(path);
        if (kind === 'entry-point') return { path: name, namespace: 'chunk' };
        if (!path.startsWith('./') || !chunks.has(name)) return { path, external: true };
        if (!core.includes(name)) return { path: common(name), external: true };
        return { path: name, namespace: importer === CORE || core.includes(importer) ? 'chunk' : 'of-core' };
      });
      onLoad({ filter: /./, namespace: 'chunk' }, ({ path }) => ({
        contents: path === CORE ? joined : chunks.get(path),
      }));
      onLoad({ filter: /./, namespace: 'of-core' }, ({ path }) => ({
        contents: `module.exports = require('${common(CORE)}').c${core.indexOf(path)};`,
      }));
    },
  };
}

/** The published types: written by hand in files that hold nothing else, which become one. */
const TYPES = ['data', 'consolidated', 'types'];

async function writeTypes() {
  const texts = await Promise.all(TYPES.map((name) => readFile(`src/library/${name}.ts`, 'utf8')));
  const declarations = texts.map((text) => text.replace(/^import type .* from '\.\/.*';\n/gm, '').trim());
  await writeFile('dist/index.d.cts', `${declarations.join('\n\n')}\n`);
}

await bundle();
await writeTypes();
