import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { partsOf, plainDate, plainDateSchema, type PlainDate } from '#shared/domain/plain-date';

/** What of the year is looked at: a month by its first day, and a day of it where one is chosen. */
export type Place = { readonly month: PlainDate; readonly day: PlainDate | null };

export const monthOf = (day: PlainDate): PlainDate => plainDate(partsOf(day).year, partsOf(day).month, 1);

/** The chosen month or day. It is put into the address, so that coming back from an agreement finds the same. */
export function useCalendarPlace(today: PlainDate) {
  const [params, setParams] = useSearchParams();
  // The address follows in its own time, which is too late for the next key.
  const [place, setPlace] = useState(() => placeAt(params, today));
  const go = (next: Place) => {
    setPlace(next);
    setParams(next.day === null ? { mesic: next.month.slice(0, 7) } : { den: next.day }, { replace: true });
  };
  return {
    place,
    chooseDay: (day: PlainDate) => go({ month: monthOf(day), day }),
    chooseMonth: (month: PlainDate) => go({ month, day: null }),
  };
}

/** A part of the address that is no day of a known year says nothing. */
function placeAt(params: URLSearchParams, today: PlainDate): Place {
  const day = plainDateSchema.safeParse(params.get('den')).data ?? null;
  const month = plainDateSchema.safeParse(`${params.get('mesic') ?? ''}-01`).data;
  return day === null ? { month: month ?? monthOf(today), day: null } : { month: monthOf(day), day };
}
