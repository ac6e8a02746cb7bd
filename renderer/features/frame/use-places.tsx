import { useShortcut } from '#ui/use-shortcut';

const inside = 'a[href], button:not([disabled]), input:not([disabled]), select:not([disabled]), textarea:not([disabled]), [tabindex="0"]';

/** F6 moves the focus between the parts of the window marked `data-place`; one that holds others steps back for them. */
export function usePlaces(): void {
  useShortcut('F6', () => move(1));
  useShortcut('Shift+F6', () => move(-1));
}

function move(step: number): void {
  const places = [...document.querySelectorAll<HTMLElement>('[data-place]')].filter((place) => place.querySelector('[data-place]') === null && place.offsetParent !== null);
  const at = places.findIndex((place) => place.contains(document.activeElement));
  const from = at < 0 && step < 0 ? 0 : at;
  const next = places[(from + step + places.length) % places.length];
  if (next === undefined) return;
  const target = next.querySelector<HTMLElement>(inside);
  (target ?? next).focus();
}
