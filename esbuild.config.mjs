import { readFile, rm } from 'node:fs/promises';
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
    onResolve({ filter: /^(node:child_process|#supports-color)$/ }, ({ path }) => ({ path, namespace: 'unused' }));
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
  const { outputFiles } = await build({
    ...shared,
    entryPoints: { cli: 'src/cli/main.ts', worker: 'src/merge/worker.ts' },
    bundle: true,
    splitting: true,
    format: 'esm',
    outdir: 'dist',
    chunkNames: '[name]-[hash]',
    // The other build of the same code starts worker threads.
    alias: { fflate: 'fflate/browser' },
    plugins: [yaml, unused],
    write: false,
  });
  const chunks = new Map(outputFiles.map((file) => [file.path, file.text]));
  await build({
    ...shared,
    entryPoints: [...chunks.keys()],
    format: 'cjs',
    // `import()` would start the loader of ES modules; `require` in its place is just as lazy.
    supported: { 'dynamic-import': false },
    // What a library of ES modules asks where it lies with.
    define: { 'import.meta.url': '__filename' },
    outdir: 'dist',
    outExtension: { '.js': '.cjs' },
    plugins: [
      {
        name: 'chunks',
        setup({ onResolve, onLoad }) {
          onResolve({ filter: /./ }, ({ path }) => ({ path, namespace: 'chunks' }));
          onLoad({ filter: /./, namespace: 'chunks' }, ({ path }) => ({
            // Chunks call each other by name; the file beside now ends in .cjs.
            contents: chunks.get(path).replace(/(["'])(\.\/[\w.-]+)\.js\1/g, '$1$2.cjs$1'),
            loader: 'js',
          }));
        },
      },
    ],
  });
}

await bundle();
