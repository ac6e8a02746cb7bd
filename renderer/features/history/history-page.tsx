import { useParams } from 'react-router';
import { agreementIdSchema, type AgreementId } from '#shared/domain/agreement';
import { ApiFailure } from '#data/machine/api-failure';
import { useAgreement } from '#data/machine/queries';
import { History } from './history';

/** The history of one agreement by the address of the page. */
export function HistoryPage() {
  const { id = '' } = useParams();
  const parsed = agreementIdSchema.safeParse(id);
  if (!parsed.success) throw new ApiFailure({ code: 'not-found', what: 'agreement', id });
  return <StoredHistory key={parsed.data} id={parsed.data} />;
}

function StoredHistory({ id }: { readonly id: AgreementId }) {
  return <History agreement={useAgreement(id).data} />;
}
