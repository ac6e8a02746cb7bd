import { useMemo } from 'react';
import { useLives } from '#data/lives';
import { useOffice } from '#data/machine/queries';
import { useSurroundings } from '#data/machine/surroundings';
import type { AgreementFilter } from '#shared/domain/preferences';
import { rowOf } from './agreement-row';
import { countsOf, passes, regionsIn, yearsIn } from './filter';

/** The rows of the list as it is narrowed, and what else it could be narrowed to. */
export function useRows(filter: AgreementFilter) {
  const around = useSurroundings();
  const lives = useLives();
  const { data: office } = useOffice();
  const all = useMemo(() => around.agreements.map((agreement) => rowOf(agreement, around, office, lives)), [around, office, lives]);
  const rows = useMemo(() => all.filter((row) => passes(row, filter)), [all, filter]);
  const counts = useMemo(() => countsOf(all, filter), [all, filter]);
  const choices = useMemo(() => ({ years: yearsIn(all), regions: regionsIn(all) }), [all]);
  return { rows, counts, choices, parties: around.parties };
}
