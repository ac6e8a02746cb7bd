import { useAddressState } from '#data/address-state';
import { partsOf, plainDate, plainDateSchema, type PlainDate } from '#shared/domain/plain-date';

/** What of the year is looked at: a month by its first day, and a day of it where one is chosen. */
export type Place = { readonly month: PlainDate; readonly day: PlainDate | null };

export const monthOf = (day: PlainDate): PlainDate => plainDate(partsOf(day).year, partsOf(day).month, 1);

/** The chosen month or day, by the address. */
export function useCalendarPlace(today: PlainDate) {
  const [place, go] = useAddressState((address) => placeAt(address, today), addressOf);
  return {
    place,
    chooseDay: (day: PlainDate) => go({ month: monthOf(day), day }),
    chooseMonth: (month: PlainDate) => go({ month, day: null }),
  };
}

function addressOf({ month, day }: Place): Readonly<Record<string, string>> {
  return day === null ? { mesic: month.slice(0, 7) } : { den: day };
}

/** A part of the address that is no day of a known year says nothing. */
function placeAt(address: URLSearchParams, today: PlainDate): Place {
  const day = plainDateSchema.safeParse(address.get('den')).data ?? null;
  const month = plainDateSchema.safeParse(`${address.get('mesic') ?? ''}-01`).data;
  return day === null ? { month: month ?? monthOf(today), day: null } : { month: monthOf(day), day };
}
