import type { FileStore } from '#core/ports';
import { dataOfEdition } from '#core/records/editions';
import type { AgreementCase } from '#shared/documents/case';
import type { Agreement } from '#shared/domain/agreement';
import type { Party } from '#shared/domain/party';
import { presentEdition } from '#shared/domain/record';

/** The case of an agreement with the parties as they were when it was finished; of a draft as it is. */
export async function fixedCase(files: FileStore, agreement: Agreement, present: AgreementCase): Promise<AgreementCase> {
  const edition = presentEdition(agreement);
  return edition === null ? present : withParties(present, (await dataOfEdition(files, edition)).parties);
}

/** What an amendment changes is composed beside it, from the same parties. */
function withParties(agreementCase: AgreementCase, parties: readonly Party[]): AgreementCase {
  const { base } = agreementCase;
  return { ...agreementCase, parties, base: base === null ? null : withParties(base, parties) };
}
