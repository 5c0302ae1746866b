// yaml-language-server, which VS Code and others use, on a form that `esep new` made: nothing is underlined until there is a
// mistake, then just the mistake is; fields and values are offered, and explained in Kazakh and Russian.
// Usage: node editor.mjs FORM.yaml     (after npm ci --prefix test/clients)
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import rpc from 'vscode-jsonrpc/node.js';

const folder = createRequire(import.meta.url).resolve('yaml-language-server/package.json');
const server = spawn(process.execPath, [resolve(folder, '../bin/yaml-language-server'), '--stdio'], {
  stdio: ['pipe', 'pipe', 'inherit'],
});
const connection = rpc.createMessageConnection(
  new rpc.StreamMessageReader(server.stdout),
  new rpc.StreamMessageWriter(server.stdin),
);
const settings = { validate: true, completion: true, hover: true, schemaStore: { enable: false } };
connection.onRequest('workspace/configuration', ({ items }) =>
  items.map(({ section }) => (section === 'yaml' ? settings : {})),
);
connection.onRequest('client/registerCapability', () => null);
let onDiagnostics = () => {};
connection.onNotification('textDocument/publishDiagnostics', (shown) => onDiagnostics(shown));
connection.listen();

const uri = pathToFileURL(resolve(process.argv[2])).href;
const form = readFileSync(process.argv[2], 'utf8');
let version = 0;

/** What the editor underlines in this text: the words, and what is said of them. */
async function underlined(text) {
  version += 1;
  const current = version;
  const shown = new Promise((done) => {
    onDiagnostics = (each) => (each.version ?? current) === current && done(each.diagnostics);
  });
  if (version === 1) {
    const textDocument = { uri, languageId: 'yaml', version, text };
    await connection.sendNotification('textDocument/didOpen', { textDocument });
  } else {
    const change = { textDocument: { uri, version }, contentChanges: [{ text }] };
    await connection.sendNotification('textDocument/didChange', change);
  }
  const lines = text.split('\n');
  return (await shown).map(({ range: { start, end }, message }) => ({
    words: lines[start.line].slice(start.character, end.line === start.line ? end.character : undefined),
    message,
  }));
}

/** The position behind some words of a text. */
function behind(text, words) {
  const before = text.slice(0, text.indexOf(words) + words.length).split('\n');
  return { textDocument: { uri }, position: { line: before.length - 1, character: before.at(-1).length } };
}

/** What is offered behind some words of a text. */
async function offered(text, words) {
  await underlined(text);
  const list = await connection.sendRequest('textDocument/completion', behind(text, words));
  return (list.items ?? list).map(({ label }) => label);
}

await connection.sendRequest('initialize', {
  processId: process.pid,
  rootUri: pathToFileURL(resolve(process.argv[2], '..')).href,
  capabilities: { workspace: { configuration: true }, textDocument: { hover: { contentFormat: ['markdown'] } } },
});
await connection.sendNotification('initialized', {});

assert.deepEqual(await underlined(form), []);

// Each mistake is underlined at its very words, and what it is called is said in both languages.
const mistakes = [
  ['  kinds:', '  kinds: two', 'two', /^Сан .*\nЧисло /],
  ['  total:', '  totl:', 'totl', /^Мұнда .*total.*\nЗдесь .*total/],
  ['kind:', 'knd:', 'knd', /^Мұнда .*provider.*\nЗдесь .*provider/],
  ['period:', 'period: 25/26', '25/26', /^Оқу жылы .*\nУчебный год /],
];
for (const [right, wrong, words, message] of mistakes) {
  const [found, ...others] = await underlined(form.replace(right, wrong));
  assert.equal(found?.words, words, `${wrong}: ${JSON.stringify([found, ...others])}`);
  assert.match(found.message, message);
  assert.deepEqual(others, []);
}

const begun = `${form.slice(0, form.indexOf('\n'))}\nesep: 1\nservices:\n  - id: h\ndeclared:\n  t\n`;
const includes = (list, words) =>
  assert.deepEqual(
    words.filter((word) => !list.includes(word)),
    [],
    String(list),
  );
includes(await offered(begun, '  t'), ['total', 'electronic']);
includes(await offered(begun, 'id: h'), ['home-tuition', 'first-grade']);
const { contents } = await connection.sendRequest('textDocument/hover', behind(begun, '\ndecl'));
assert.match(contents.value, /жиынтық/i);
assert.match(contents.value, /итог/i);

await connection.sendRequest('shutdown');
await connection.sendNotification('exit');
console.log('yaml-language-server: nothing, then just the mistakes, is underlined; fields and values are offered');
