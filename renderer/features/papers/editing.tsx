import { createContext, useContext } from 'react';
import type { Agreement } from '#shared/domain/agreement';
import { nameOf, resolveSide, type ResolvedSide, type SideName } from '#shared/documents/case';
import { caseOfContent } from '#shared/documents/case-of';
import type { PapersContent } from '#shared/domain/papers';
import type { Party } from '#shared/domain/party';
import { useDraftValue } from '#data/draft/bindings';
import type { DraftSession } from '#data/draft/session';
import { sideNames } from '#text/agreement/agreement';

/** What every form of a paper works on. */
export type PapersEditing = {
  readonly agreement: Agreement;
  readonly parties: readonly Party[];
  readonly session: DraftSession<PapersContent>;
};

const EditingContext = createContext<PapersEditing | null>(null);

export const PapersEditingProvider = EditingContext.Provider;

export function usePapersEditing(): PapersEditing {
  const editing = useContext(EditingContext);
  if (editing === null) throw new Error('Wrap the form in a PapersEditingProvider.');
  return editing;
}

/** A part of what the papers say, followed as it changes. */
export function usePapers<V>(select: (content: PapersContent) => V): V {
  return useDraftValue(usePapersEditing().session, select);
}

/** One party with its details as they hold for this agreement. */
export function useSide(side: SideName): ResolvedSide {
  const { agreement, parties } = usePapersEditing();
  return resolveSide(caseOfContent(agreement.content, parties), side);
}

type SideOption = { readonly value: SideName; readonly name: string };

/** The two parties by their names, as answers to whose a paper is. */
export function useSideOptions(): readonly [coordinator: SideOption, region: SideOption] {
  const coordinator = nameOf(useSide('coordinator'))?.nominative ?? sideNames.coordinator;
  const region = nameOf(useSide('region'))?.nominative ?? sideNames.region;
  return [
    { value: 'coordinator', name: coordinator },
    { value: 'region', name: region },
  ];
}

export const otherSide = (side: SideName): SideName => (side === 'coordinator' ? 'region' : 'coordinator');
