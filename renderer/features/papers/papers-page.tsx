import { useParams } from 'react-router';
import { agreementIdSchema, type AgreementId } from '#shared/domain/agreement';
import { ApiFailure } from '#data/machine/api-failure';
import { useAgreement } from '#data/machine/queries';
import { PapersEditor } from './papers-editor';

/** The papers (písemnosti) around one agreement by the address of the page; they are written at any time, also after it is finished. */
export function PapersPage() {
  const { id = '' } = useParams();
  const parsed = agreementIdSchema.safeParse(id);
  if (!parsed.success) throw new ApiFailure({ code: 'not-found', what: 'agreement', id });
  return <StoredPapers key={parsed.data} id={parsed.data} />;
}

function StoredPapers({ id }: { readonly id: AgreementId }) {
  return <PapersEditor agreement={useAgreement(id).data} />;
}
