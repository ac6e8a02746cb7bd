import type { RegionCode } from '#shared/domain/region';
import { otherTitles, type RepresentativeTitle } from '#shared/domain/representative-title';
import { useDraftValue } from '#data/draft/bindings';
import { setValues } from '#data/draft/draft';
import { otherTitlesText } from '#text/agreement/agreement';
import type { FieldSource } from '#ui/fields/source-note';
import { usePartySession } from './party-editing';

/** The other titles the representative may have, each written in both forms at once; who writes them has checked them. */
export function useOtherTitles(region: RegionCode): FieldSource {
  const session = usePartySession();
  const details = useDraftValue(session, (content) => content.details);
  const unverified = useDraftValue(session, (content) => content.unverified);
  const write = ({ nominative, instrumental }: RepresentativeTitle) => {
    const checked = unverified.filter((key) => key !== 'representativeTitle' && key !== 'representativeTitleInstrumental');
    session.apply((draft, at) => setValues(draft, { 'details.representativeTitle': nominative, 'details.representativeTitleInstrumental': instrumental, 'unverified': checked }, at));
  };
  const titles = otherTitles(region, { nominative: details.representativeTitle, instrumental: details.representativeTitleInstrumental });
  return { text: otherTitlesText, actions: titles.map((title) => ({ name: title.nominative, run: () => write(title) })) };
}
