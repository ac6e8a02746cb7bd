import { useParams } from 'react-router';
import { agreementIdSchema, type AgreementId } from '#shared/domain/agreement';
import { ApiFailure } from '#data/machine/api-failure';
import { useAgreement } from '#data/machine/queries';
import { Bundle } from './bundle';

/** Souhrnný spis of one agreement by the address of the page. */
export function BundlePage() {
  const { id = '' } = useParams();
  const parsed = agreementIdSchema.safeParse(id);
  if (!parsed.success) throw new ApiFailure({ code: 'not-found', what: 'agreement', id });
  return <StoredBundle key={parsed.data} id={parsed.data} />;
}

function StoredBundle({ id }: { readonly id: AgreementId }) {
  return <Bundle agreement={useAgreement(id).data} />;
}
