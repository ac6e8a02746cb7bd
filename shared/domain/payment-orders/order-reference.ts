/** Form of a reference: `KPBI-2026-001`; of the characters every bank takes. */
const form = /^KPBI-(\d{4})-(\d+)$/u;

/** The reference of the next order of a year. A number that was given once is not given again, whatever became of its order. */
export function nextReference(given: readonly string[], year: number): string {
  const orders = given.flatMap((reference) => {
    const [, ofYear, order] = form.exec(reference) ?? [];
    return Number(ofYear) === year ? [Number(order)] : [];
  });
  return `KPBI-${String(year)}-${String(Math.max(0, ...orders) + 1).padStart(3, '0')}`;
}
