import { useParams } from 'react-router';
import { agreementIdSchema, type AgreementId } from '#shared/domain/agreement';
import { ApiFailure } from '#data/machine/api-failure';
import { useAgreement } from '#data/machine/queries';
import { Comparison } from './comparison';

/** The comparison (porovnání znění) of one agreement by the address of the page. */
export function ComparisonPage() {
  const { id = '' } = useParams();
  const parsed = agreementIdSchema.safeParse(id);
  if (!parsed.success) throw new ApiFailure({ code: 'not-found', what: 'agreement', id });
  return <StoredComparison key={parsed.data} id={parsed.data} />;
}

function StoredComparison({ id }: { readonly id: AgreementId }) {
  return <Comparison agreement={useAgreement(id).data} />;
}
