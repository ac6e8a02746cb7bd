import { valueOf } from '#composition/value-of';
import type { AppClient } from '#shared/api/api';
import type { AgreementId } from '#shared/domain/agreement';
import { completedFoundingContent } from '#shared/domain/founding-case';
import { amendedFoundingContent, completedPapers } from '#shared/domain/founding-papers';
import { nothingUnparsed } from '#shared/domain/unparsed';

/** Fills every gap of the sample and of the papers around it. */
export async function completeSample(client: AppClient, id: AgreementId): Promise<void> {
  const { revision } = valueOf(await client.agreements.get({ id }));
  const { papers } = valueOf(await client.agreements.update({ id, revision, content: completedFoundingContent(), unparsed: nothingUnparsed }));
  valueOf(await client.papers.update({ id, revision: papers.revision, content: completedPapers(), unparsed: nothingUnparsed }));
}

/** Amends the sample, which is finished; answers with the amendment, finished too. */
export async function amendSample(client: AppClient, id: AgreementId): Promise<AgreementId> {
  const amendment = valueOf(await client.agreements.amend({ id }));
  valueOf(await client.agreements.update({ id: amendment.id, revision: amendment.revision, content: amendedFoundingContent(id), unparsed: nothingUnparsed }));
  return valueOf(await client.agreements.finish({ id: amendment.id })).id;
}
