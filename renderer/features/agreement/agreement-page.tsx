import { useParams } from 'react-router';
import { agreementIdSchema, type AgreementId } from '#shared/domain/agreement';
import { ApiFailure } from '#data/machine/api-failure';
import { useAgreement } from '#data/machine/queries';
import { AgreementEditor } from './agreement-editor';

/** One agreement by the address of the page. */
export function AgreementPage() {
  const { id = '' } = useParams();
  const parsed = agreementIdSchema.safeParse(id);
  if (!parsed.success) throw new ApiFailure({ code: 'not-found', what: 'agreement', id });
  return <StoredAgreement key={parsed.data} id={parsed.data} />;
}

function StoredAgreement({ id }: { readonly id: AgreementId }) {
  return <AgreementEditor agreement={useAgreement(id).data} />;
}
