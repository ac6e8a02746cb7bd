import { useMemo } from 'react';
import type { ChoiceItem } from './choice-list';
import { useLives } from '#data/lives';
import { useAgreements, useParties } from '#data/machine/queries';
import type { Agreement, AgreementId } from '#shared/domain/agreement';
import { caseTitle } from '#text/names';
import { inCzechOrder } from '#text/search';
import { standingOf } from '#text/life/status';

/** All agreements but those in the bin, in Czech order of their names. */
export function useListedAgreements() {
  const { data: all } = useAgreements();
  const { data: parties } = useParties();
  const lives = useLives();
  return useMemo(() => {
    const named = all.filter(({ removedAt }) => removedAt === null).map((agreement) => ({ agreement, name: caseTitle(agreement.content, parties) }));
    const sorted = named.sort((one, other) => inCzechOrder(one.name, other.name));
    const items = sorted.map(({ agreement, name }): ChoiceItem<AgreementId> => ({ key: agreement.id, name, note: standingOf(lives.lifeOf(agreement)) }));
    return { items, agreements: sorted.map(({ agreement }) => agreement) };
  }, [all, parties, lives]);
}

/** The agreements a page was opened for, as the address carries them along; all where it was opened by itself. */
export function chosenIds(state: unknown, agreements: readonly Agreement[]): ReadonlySet<AgreementId> {
  const named: unknown = typeof state === 'object' && state !== null && 'ids' in state ? state.ids : null;
  const wanted = agreements.filter(({ id }) => !Array.isArray(named) || named.includes(id));
  return new Set(wanted.map(({ id }) => id));
}
