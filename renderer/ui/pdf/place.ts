/** A rectangle on a page where something named shows, in points from the top left corner; pages count from one. */
export type Place = { readonly field: string; readonly page: number; readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** The places of a name: its own, those below it, or, where there are none, the nearest above it. */
export function placesOf(places: readonly Place[], name: string | null): readonly Place[] {
  if (name === null) return [];
  const own = places.filter(({ field }) => field === name || field.startsWith(`${name}.`));
  if (own.length > 0) return own;
  const above = name.lastIndexOf('.');
  return above < 0 ? [] : places.filter(({ field }) => field === name.slice(0, above));
}

/** Slack around a place that still counts as a hit, in points. */
const slack = 2;

/** The smallest place at a point of a page, so that a datum wins over the clause around it. */
export function placeAt(places: readonly Place[], page: number, x: number, y: number): Place | null {
  const hits = places.filter((place) => place.page === page && within(x, place.x, place.width) && within(y, place.y, place.height));
  return hits.reduce<Place | null>((best, place) => (best === null || area(place) < area(best) ? place : best), null);
}

const within = (at: number, start: number, length: number) => at >= start - slack && at <= start + length + slack;
const area = ({ width, height }: Place) => width * height;
