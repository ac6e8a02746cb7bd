import { useSyncExternalStore } from 'react';
import type { SideName } from '#shared/documents/case';
import type { PartyDetailKey } from '#shared/domain/party';
import { setValue } from '#data/draft/draft';
import { sourceText } from '#text/agreement/agreement';
import type { FieldSource } from '#ui/fields/source-note';
import { useContent, useEditing, useSideParty } from './editing';
import { useKeepAtParty } from './use-keep-at-party';
import { useOtherTitles } from './use-other-titles';

/**
 * How a detail given in this agreement stands to the party's own one, which may be returned to or made equal.
 * @param common the party's own detail
 */
export function useOwnSource(side: SideName, detail: PartyDetailKey, common: string | null): FieldSource | undefined {
  const { session } = useEditing();
  const party = useSideParty(side);
  const own = useContent((content) => content[side].overrides[detail]) ?? null;
  const path = `${side}.overrides.${detail}` as const;
  // A key that is not there at all is what returns to the party's own detail.
  const revert = () => session.apply((draft, at) => setValue(draft, path, undefined, at));
  const keepAtParty = useKeepAtParty(revert);
  // While she types, Tab leads to the next field and not to what could be done with this one.
  const typing = useSyncExternalStore(session.subscribe, () => session.draft().typing?.path === path);
  const titles = useOtherTitles(side, detail);
  if (own === null && common === null) return titles;
  const keep = own !== null && own !== common && party !== null && !typing ? [{ name: sourceText.keepAtParty, run: () => keepAtParty(party, detail, own) }] : [];
  const back = common === null ? [] : [{ name: sourceText.revert, run: revert }];
  return withTitles({ text: own === common ? sourceText.asParty : sourceText.onlyHere, actions: [...back, ...keep] }, titles);
}

function withTitles(source: FieldSource, titles: FieldSource | undefined): FieldSource {
  return titles === undefined ? source : { text: `${source.text}; ${titles.text}`, actions: [...titles.actions, ...source.actions] };
}
