import { useParams } from 'react-router';
import { agreementIdSchema, type AgreementId } from '#shared/domain/agreement';
import { ApiFailure } from '#data/machine/api-failure';
import { useAgreement } from '#data/machine/queries';
import { Records } from './records';

/** The records (listiny) of one agreement by the address of the page: what was printed, signed copies, attachments. */
export function RecordsPage() {
  const { id = '' } = useParams();
  const parsed = agreementIdSchema.safeParse(id);
  if (!parsed.success) throw new ApiFailure({ code: 'not-found', what: 'agreement', id });
  return <StoredRecords key={parsed.data} id={parsed.data} />;
}

function StoredRecords({ id }: { readonly id: AgreementId }) {
  return <Records agreement={useAgreement(id).data} />;
}
