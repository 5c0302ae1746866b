import { defineConfig } from 'vitest/config';
import { parse } from 'yaml';

export default defineConfig({
  plugins: [
    {
      name: 'yaml',
      transform: (code, id) =>
        id.endsWith('.yaml') ? { code: `export default ${JSON.stringify(parse(code))}`, map: null } : undefined,
    },
  ],
  test: { include: ['test/**/*.test.ts'], testTimeout: 60_000, maxWorkers: '100%' },
});
