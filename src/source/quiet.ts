const CHANNELS = ['error', 'warn', 'log'] as const;

/** Runs a library that prints what it thinks of a file, without its remarks; they are never ours to a user. */
export function quietly<T>(run: () => T): T {
  const { console: speaker } = globalThis;
  const channels = CHANNELS.map((channel) => [channel, speaker[channel]] as const);
  for (const channel of CHANNELS) speaker[channel] = () => {};
  try {
    return run();
  } finally {
    for (const [channel, speak] of channels) speaker[channel] = speak;
  }
}
