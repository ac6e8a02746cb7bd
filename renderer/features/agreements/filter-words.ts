import type { Party } from '#shared/domain/party';
import type { AgreementFilter } from '#shared/domain/preferences';
import { filterText } from '#text/agreements';
import { groupNames } from '#text/life/status';
import { groupIn } from './filter';

/** What the list is narrowed to, in words: „Účinné · 2024 · Zlínský kraj · Po termínu · „dodatek““; null where nothing narrows it. */
export function filterWords(filter: AgreementFilter, parties: readonly Party[]): string | null {
  const { year, region, deadline, typed } = filter;
  const group = groupIn(filter);
  const words = [
    group === null ? null : groupNames[group],
    year === null ? null : `${filterText.yearLabel}: ${filterText.year(year).toLowerCase()}`,
    parties.find(({ id }) => id === region)?.content.name.nominative,
    deadline === null ? null : filterText.deadlines[deadline],
    typed.trim() === '' ? null : `„${typed.trim()}“`,
  ].filter((word) => word !== null && word !== undefined);
  return words.length === 0 ? null : words.join(' · ');
}
