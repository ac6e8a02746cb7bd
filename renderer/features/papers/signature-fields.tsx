import type { SideName } from '#shared/documents/case';
import { bindText } from '#data/draft/bindings';
import { line } from '#data/draft/readings';
import { paperFields } from '#text/agreement/papers';
import { FieldRow } from '#ui/form-layout';
import { usePapersEditing } from './editing';
import { ProposedText } from './proposed-field';
import { useSideProposals } from './use-proposals';

/** Who signs a letter for a party. */
export function SignatureFields({ paper, side }: { readonly paper: 'coveringLetter' | 'callForPayment'; readonly side: SideName }) {
  const { session } = usePapersEditing();
  const { representative, representativeTitle } = useSideProposals(side);
  return (
    <FieldRow>
      <ProposedText field={bindText(session, `${paper}.signedBy`, line)} label={paperFields.signedBy} proposal={representative} />
      <ProposedText field={bindText(session, `${paper}.signedByTitle`, line)} label={paperFields.signedByTitle} proposal={representativeTitle} />
    </FieldRow>
  );
}
