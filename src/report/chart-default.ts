/** Whether a report draws its figures: as it was told, else a consolidated one does, and a school's beside last year's. */
export function drawsCharts(
  kind: 'provider' | 'consolidated',
  { charts, previous }: { readonly charts?: boolean | undefined; readonly previous?: unknown },
): boolean {
  return charts ?? (kind === 'consolidated' || previous !== undefined);
}
