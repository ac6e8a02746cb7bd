import { Link } from '@fluentui/react-components';
import { useEffect, useState, type ReactNode } from 'react';
import type { AgreementContent, AgreementId } from '#shared/domain/agreement';
import { partyOf } from '#shared/documents/case';
import type { Party } from '#shared/domain/party';
import type { RegionCode } from '#shared/domain/region';
import { setValue } from '#data/draft/draft';
import type { DraftSession } from '#data/draft/session';
import { formText } from '#text/agreement/agreement';

type Refusal = { readonly region: RegionCode | null; readonly agreementId: AgreementId };

/**
 * A region that has an agreement already is refused by the ledger, and with it the whole save. The choice is taken back,
 * so that everything else gets saved, and the field says why and where the other agreement is.
 * @param stored the region the ledger holds
 */
export function useRefusedRegion(session: DraftSession<AgreementContent>, stored: RegionCode | null, parties: readonly Party[]): ReactNode {
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  useEffect(() => {
    const listen = () => {
      const state = session.state();
      if (state.kind !== 'failed' || state.error.code !== 'region-has-agreement') return;
      const { content } = session.draft().present;
      if (content.region.partyId === stored) return;
      setRefusal({ region: content.region.partyId, agreementId: state.error.agreementId });
      takeBack(session, stored);
    };
    return session.subscribe(listen);
  }, [session, stored]);
  const [known, know] = useState(stored);
  // Another region that is accepted makes the old refusal pointless.
  if (known !== stored) {
    know(stored);
    setRefusal(null);
  }
  if (refusal === null) return null;
  const name = partyOf(parties, refusal.region)?.content.name.nominative ?? '';
  return (
    <>
      {formText.regionRefused(name)} <Link href={`#/smlouvy/${refusal.agreementId}`}>{formText.openOther}</Link>
    </>
  );
}

// The step that chose the region brought changes of its own; taking it back brings those back too. Once something else
// was typed after it, only the choice goes back, and nothing typed with it.
function takeBack(session: DraftSession<AgreementContent>, stored: RegionCode | null): void {
  if (session.draft().past.at(-1)?.path === 'region.partyId') session.undo();
  else session.apply((draft, at) => setValue(draft, 'region.partyId', stored, at));
}
