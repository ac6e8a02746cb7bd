/** Controls in the order they are preferred: the chosen answer of several, then whatever comes first. */
const controls = ['input:checked:not([disabled])', 'input:not([disabled]), select:not([disabled]), textarea, button:not([disabled])'] as const;

/** Brings a datum's field into sight and gives it the focus; where there is no field of its own, the one around it or the first below it. */
export function focusField(form: HTMLElement, field: string): void {
  const holder = holderOf(form, field);
  if (holder === undefined) return;
  bringIntoSight(form, holder);
  // Whoever writes a clause goes on writing.
  if (document.activeElement?.matches('[data-phrase]') === true && holder.contains(document.activeElement)) return;
  const control = controls.map((selector) => holder.querySelector<HTMLElement>(selector)).find((found) => found !== null);
  control?.focus({ preventScroll: true });
}

// Only the form scrolls: scrollIntoView would also push the whole window about.
function bringIntoSight(form: HTMLElement, holder: HTMLElement): void {
  const [outer, inner] = [form.getBoundingClientRect(), holder.getBoundingClientRect()];
  if (inner.top >= outer.top && inner.bottom <= outer.bottom) return;
  form.scrollBy({ top: inner.top - outer.top - (outer.height - inner.height) / 3 });
}

/** The path of the field that holds an element of the form. */
export function fieldOf(element: EventTarget): string | null {
  return element instanceof Element ? (element.closest<HTMLElement>('[data-field]')?.dataset['field'] ?? null) : null;
}

function holderOf(form: HTMLElement, field: string): HTMLElement | undefined {
  const holders = [...form.querySelectorAll<HTMLElement>('[data-field]')];
  const named = (name: string) => holders.find((holder) => holder.dataset['field'] === name);
  const above = field.includes('.') ? field.slice(0, field.lastIndexOf('.')) : null;
  return named(field) ?? holders.find((holder) => holder.dataset['field']?.startsWith(`${field}.`)) ?? (above === null ? undefined : holderOf(form, above));
}
