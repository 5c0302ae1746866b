/** Bytes as megabytes with one decimal, as people read the size of a file. */
export function toMegabytes(bytes: string | number | undefined): number {
  return Math.round((Number(bytes) / (1024 * 1024)) * 10) / 10;
}
