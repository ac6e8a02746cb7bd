import { agreementFilterSchema, type AgreementFilter } from '#shared/domain/preferences';
import { noFilter } from './filter';

/** What the list is narrowed to as parts of an address; what does not narrow it is left out. */
export function addressOf({ group, year, region, deadline, typed }: AgreementFilter): Readonly<Record<string, string>> {
  const parts = { stav: group, rok: year === null ? null : String(year), kraj: region, termin: deadline, hledat: typed === '' ? null : typed };
  return Object.fromEntries(Object.entries(parts).flatMap(([name, value]) => (value === null ? [] : [[name, value]])));
}

/** The inverse of {@link addressOf}; a part that is not understood narrows nothing. */
export function filterAt(address: URLSearchParams): AgreementFilter {
  const { group, year, region, deadline, typed } = agreementFilterSchema.shape;
  const rok = address.get('rok');
  return {
    group: group.safeParse(address.get('stav')).data ?? null,
    year: year.safeParse(rok === null || rok === 'none' ? rok : Number(rok)).data ?? null,
    region: region.safeParse(address.get('kraj')).data ?? null,
    deadline: deadline.safeParse(address.get('termin')).data ?? null,
    typed: typed.safeParse(address.get('hledat')).data ?? noFilter.typed,
  };
}
