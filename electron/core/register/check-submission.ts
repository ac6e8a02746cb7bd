import { findAgreement } from '#core/agreements/change-agreement';
import type { Ledger } from '#core/ledger';
import type { Ports } from '#core/ports';
import { enclosuresOf, type Enclosure, type Enclosures } from '#core/register/enclosures';
import { publishedDocument } from '#core/register/redacted-copy';
import { metadataOf, registerCase, type RegisterCase } from '#core/register/register-case';
import { partyOf } from '#shared/documents/case';
import { redactionChoices } from '#shared/documents/redaction/redaction-choices';
import type { AgreementId } from '#shared/domain/agreement';
import { publicationLimit, sendingLimit } from '#shared/domain/life/publication';
import { checkBeforeSending } from '#shared/domain/register/check-before-sending';
import type { Finding } from '#shared/domain/register/finding';
import type { RegisterMetadata } from '#shared/domain/register/metadata';
import { presentRecord } from '#shared/domain/register/present-record';
import { takenOutIn, withoutApprover, type TakenOut } from '#shared/domain/register/redacted-metadata';
import { registerValue } from '#shared/domain/register/register-value';
import type { Submission } from '#shared/domain/register/submission';

/** A submission with all that goes with it, and what is found in it. */
export type CheckedPackage = {
  readonly present: Ledger;
  readonly about: RegisterCase;
  readonly metadata: RegisterMetadata;
  readonly enclosures: readonly Enclosure[];
  /** What may be other forms of names that are taken out, and stays in the copy. */
  readonly formsLeft: readonly string[];
  readonly findings: readonly Finding[];
};

/** Gathers what would be sent of an agreement and checks it; nothing is stored. @throws Failure `not-found`, `stored-file-*`, `unprintable-characters` */
export async function checkSubmission(ports: Ports, id: AgreementId, submission: Submission): Promise<CheckedPackage> {
  const present = await ports.ledger.read();
  const about = await registerCase(ports, present, findAgreement(present, id));
  const enclosures = await enclosuresOf(ports, about, submission, present.office.content.partyId);
  const takenOut = takenOutBy(submission, enclosures);
  const whole = metadataOf(present, about, 'subject' in submission ? { subject: submission.subject, value: submission.value } : undefined);
  const metadata = withoutApprover(whole, about.agreementCase.content.publisher, takenOut);
  const checked = { present, about, metadata, formsLeft: enclosures.copy?.formsLeft ?? [] };
  return { ...checked, enclosures: enclosures.files, findings: findingsOf(ports, checked, submission, enclosures) };
}

const takenOutBy = (submission: Submission, { copy }: Enclosures): TakenOut => ({ redactions: submission.kind === 'publish' ? submission.redactions : [], words: copy?.words ?? ((words) => words) });

function findingsOf({ clock }: Ports, { present, about, metadata, formsLeft }: Omit<CheckedPackage, 'enclosures' | 'findings'>, submission: Submission, enclosures: Enclosures): readonly Finding[] {
  const { files, unknown } = enclosures;
  const { agreement, agreementCase, concludedOn } = about;
  const { content } = agreementCase;
  const { partyId } = present.office.content;
  return checkBeforeSending({
    submission,
    metadata,
    finished: agreement.finishedOn !== null,
    inBin: agreement.removedAt !== null,
    record: presentRecord(agreement.facts)?.record ?? null,
    amends: content.amendment !== null,
    estimated: registerValue(content).estimated,
    unverifiedDataBoxes: unverifiedIn(present, about),
    ours: content[content.publisher].partyId === partyId,
    choices: redactionChoices(agreementCase, publishedDocument(agreementCase, partyId)),
    formsLeft,
    takenOutIn: takenOutIn(metadata, takenOutBy(submission, enclosures)),
    files,
    unknownAttachments: unknown,
    today: clock.today(),
    sendBy: concludedOn === null ? null : sendingLimit(concludedOn),
    publishBy: concludedOn === null ? null : publicationLimit(concludedOn),
  });
}

/** Parties whose data box came with the product and nobody has checked; what an agreement says otherwise was typed by somebody. */
function unverifiedIn({ parties }: Ledger, { agreementCase: { content } }: RegisterCase): readonly string[] {
  return [content.coordinator, content.region].flatMap(({ partyId, overrides }) => {
    const party = partyOf(parties, partyId);
    const followed = party !== null && (overrides.dataBox ?? party.content.details.dataBox) === party.content.details.dataBox;
    return followed && party.content.unverified.includes('dataBox') ? [party.content.name.nominative] : [];
  });
}
