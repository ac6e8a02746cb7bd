import type { AppClient } from '#shared/api/api';
import type { Agreement } from '#shared/domain/agreement';
import type { Edition } from '#shared/domain/record';
import { anAgreement } from '#test/support/agreement-builder';
import { valueOf } from '#test/support/value-of';

/** The founding case without gaps, finished, and its edition. */
export async function finishedAgreement(client: AppClient): Promise<{ readonly agreement: Agreement; readonly edition: Edition }> {
  const { id, revision } = valueOf(await client.sample.load({}));
  valueOf(await client.agreements.update({ id, revision, content: anAgreement(), unparsed: {} }));
  const agreement = valueOf(await client.agreements.finish({ id }));
  const edition = agreement.editions.at(-1);
  if (edition === undefined) throw new Error('finishing made no edition');
  return { agreement, edition };
}
