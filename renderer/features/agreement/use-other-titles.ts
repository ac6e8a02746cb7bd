import type { SideName } from '#shared/documents/case';
import type { PartyDetailKey } from '#shared/domain/party';
import { otherTitles } from '#shared/domain/representative-title';
import { setValues } from '#data/draft/draft';
import { otherTitlesText } from '#text/agreement/agreement';
import type { FieldSource } from '#ui/fields/source-note';
import { useContent, useEditing, useSideParty } from './editing';

/** The other titles a representative may have, each written in both forms at once; undefined for every other detail. */
export function useOtherTitles(side: SideName, detail: PartyDetailKey): FieldSource | undefined {
  const { session } = useEditing();
  const party = useSideParty(side);
  const overrides = useContent((content) => content[side].overrides);
  if (detail !== 'representativeTitle' || party === null) return undefined;
  const { representativeTitle = null, representativeTitleInstrumental = null } = { ...party.content.details, ...overrides };
  const titles = otherTitles(party.id, { nominative: representativeTitle, instrumental: representativeTitleInstrumental });
  return {
    text: otherTitlesText,
    actions: titles.map((title) => ({
      name: title.nominative,
      run: () => session.apply((draft, at) => setValues(draft, { [`${side}.overrides.representativeTitle`]: title.nominative, [`${side}.overrides.representativeTitleInstrumental`]: title.instrumental }, at)),
    })),
  };
}
