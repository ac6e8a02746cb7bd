import { findAgreement } from '#core/agreements/change-agreement';
import type { Ledger } from '#core/ledger';
import type { FileStore, Ports } from '#core/ports';
import { caseOf } from '#core/records/edition-data';
import { dataOfEdition } from '#core/records/editions';
import type { AgreementCase, SideName } from '#shared/documents/case';
import { caseOfAgreement } from '#shared/documents/case-of';
import type { Agreement } from '#shared/domain/agreement';
import { factsOfKind, standingFacts } from '#shared/domain/life/fact';
import { lifeOf } from '#shared/domain/life/life';
import type { PlainDate } from '#shared/domain/plain-date';
import { presentEdition } from '#shared/domain/record';
import type { RegisterMetadata } from '#shared/domain/register/metadata';
import { registerMetadata, type MetadataFacts } from '#shared/domain/register/metadata-of';
import { presentRecord } from '#shared/domain/register/present-record';

/** What goes to the register is made from: the agreement as its present edition fixed it, and what happened to it. */
export type RegisterCase = { readonly agreement: Agreement; readonly agreementCase: AgreementCase; readonly concludedOn: PlainDate | null };

/** @throws Failure `stored-file-missing`, `stored-file-damaged` */
export async function registerCase({ ledger, clock }: Pick<Ports, 'ledger' | 'clock'>, present: Ledger, agreement: Agreement): Promise<RegisterCase> {
  const agreementCase = await editionCase(ledger.files, present, agreement);
  const { concludedOn } = lifeOf(agreement, { amendments: present.agreements, today: clock.today() });
  return { agreement, agreementCase, concludedOn };
}

/** The data finishing fixed; of a draft and of what was finished before editions were kept, those of today. */
async function editionCase(files: FileStore, present: Ledger, agreement: Agreement): Promise<AgreementCase> {
  const around = caseOfAgreement(present, agreement);
  const edition = presentEdition(agreement);
  return edition === null ? around : { ...caseOf(await dataOfEdition(files, edition)), base: around.base };
}

/** @param worded what the clerk words otherwise than it is proposed */
export function metadataOf(present: Ledger, { agreement, agreementCase, concludedOn }: RegisterCase, worded: MetadataFacts['worded'] = { subject: null, value: null }): RegisterMetadata {
  const { amendment } = agreement.content;
  const parent = amendment === null ? null : (presentRecord(findAgreement(present, amendment.of).facts)?.record ?? null);
  return registerMetadata(agreementCase, { office: present.office.content, concludedOn, signedBy: signatoriesOf(agreement), parent, worded });
}

function signatoriesOf({ facts }: Agreement): Readonly<Record<SideName, string | null>> {
  const signed = factsOfKind(standingFacts(facts), 'signed');
  const by = (side: SideName) => signed.find((fact) => fact.by === side && fact.signatory !== null)?.signatory ?? null;
  return { coordinator: by('coordinator'), region: by('region') };
}
