import { statusGroups, type StatusGroup } from '#data/status-group';
import type { AgreementFilter } from '#shared/domain/preferences';
import { partsOf } from '#shared/domain/plain-date';
import type { RegionCode } from '#shared/domain/region';
import { isFound, type AgreementRow } from './agreement-row';

/** The list as it is before anything narrows it. */
export const noFilter: AgreementFilter = { group: null, year: null, region: null, deadline: null, typed: '' };

/** The group of statuses the list is narrowed to; null for all but the bin. */
export const groupIn = ({ group }: AgreementFilter): StatusGroup | null => statusGroups.find((known) => known === group) ?? null;

/** Whether an agreement is shown; the bin is shown only under its own group. */
export const passes = (row: AgreementRow, filter: AgreementFilter): boolean => inGroup(row, groupIn(filter)) && passesOthers(row, filter);

/** How many agreements each group would show, were it chosen beside all else the list is narrowed to. */
export function countsOf(rows: readonly AgreementRow[], filter: AgreementFilter): ReadonlyMap<StatusGroup | null, number> {
  const others = rows.filter((row) => passesOthers(row, filter));
  return new Map([null, ...statusGroups].map((group) => [group, others.filter((row) => inGroup(row, group)).length]));
}

function inGroup(row: AgreementRow, group: StatusGroup | null): boolean {
  return group === null ? row.group !== 'bin' : row.group === group;
}

function passesOthers(row: AgreementRow, { year, region, deadline, typed }: AgreementFilter): boolean {
  return (
    (year === null || yearOf(row) === year) &&
    (region === null || row.agreement.content.region.partyId === region) &&
    (deadline === null || row.hasDeadline(deadline)) &&
    isFound(row, typed)
  );
}

/** The year an agreement was concluded in. */
export const yearOf = ({ life: { concludedOn } }: AgreementRow): number | 'none' => (concludedOn === null ? 'none' : partsOf(concludedOn).year);

/** Years of conclusion in the list, the latest first, and whether any agreement waits to be concluded. */
export function yearsIn(rows: readonly AgreementRow[]): readonly (number | 'none')[] {
  const years = new Set(rows.map(yearOf));
  const concluded = [...years].filter((year) => year !== 'none').toSorted((one, other) => other - one);
  return years.has('none') ? [...concluded, 'none'] : concluded;
}

export function regionsIn(rows: readonly AgreementRow[]): readonly RegionCode[] {
  return [...new Set(rows.flatMap(({ agreement }) => agreement.content.region.partyId ?? []))];
}

/** Whether anything narrows the list. */
export const isNarrowed = (filter: AgreementFilter): boolean => JSON.stringify(filter) !== JSON.stringify(noFilter);
