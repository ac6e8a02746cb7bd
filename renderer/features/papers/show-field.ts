/** Controls in the order they are preferred: the chosen answer of several, then whatever comes first. */
const controls = ['input:checked:not([disabled])', 'input:not([disabled]), textarea, select:not([disabled])'] as const;

/** Gives the focus to the field of a datum. Answers whether the form has it. */
export function showField(form: HTMLElement, path: string): boolean {
  const holder = form.querySelector<HTMLElement>(`[data-field="${CSS.escape(path)}"]`);
  if (holder === null) return false;
  const control = controls.map((selector) => holder.querySelector<HTMLElement>(selector)).find((found) => found !== null);
  control?.focus({ preventScroll: true });
  holder.scrollIntoView({ block: 'nearest' });
  return true;
}

/** The path of the field that holds an element of the form. */
export function fieldOf(element: EventTarget): string | null {
  return element instanceof Element ? (element.closest<HTMLElement>('[data-field]')?.dataset['field'] ?? null) : null;
}
