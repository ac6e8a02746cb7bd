import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import { agreementIdSchema, type AgreementId } from '#shared/domain/agreement';
import { ApiFailure } from '#data/machine/api-failure';
import { useAgreement } from '#data/machine/queries';
import { CourseOfLife } from './course-of-life';

/** The life of one agreement (průběh) by the address of the page. */
export function LifePage(): ReactNode {
  const { id = '' } = useParams();
  const parsed = agreementIdSchema.safeParse(id);
  if (!parsed.success) throw new ApiFailure({ code: 'not-found', what: 'agreement', id });
  return <StoredLife key={parsed.data} id={parsed.data} />;
}

function StoredLife({ id }: { readonly id: AgreementId }): ReactNode {
  return <CourseOfLife agreement={useAgreement(id).data} />;
}
