#!/usr/bin/env node
const { main } = require('../dist/cli.cjs');

main(process, require.resolve('../dist/worker.cjs')).then((code) => {
  // A stream that broke meanwhile has set its own.
  process.exitCode ||= code;
});
