const rowSelector = '[data-key]';

/** The row a target of an event stands in. */
export const rowUnder = (target: unknown): HTMLElement | null => (target instanceof Element ? target.closest<HTMLElement>(rowSelector) : null);

export const keyUnder = (target: unknown): string | null => rowUnder(target)?.dataset['key'] ?? null;

export const isIn = (target: unknown, selector: string): boolean => target instanceof Element && target.closest(selector) !== null;

export function focusRow(viewport: HTMLElement | null, key: string | null): void {
  if (viewport === null || key === null) return;
  viewport.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`)?.focus({ preventScroll: true });
}
