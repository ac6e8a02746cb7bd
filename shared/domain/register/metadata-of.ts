import { nameOf, resolveSide, type AgreementCase, type SideName } from '#shared/documents/case';
import type { RecordId } from '#shared/domain/life/register-record';
import type { OfficeContent } from '#shared/domain/office';
import type { PlainDate } from '#shared/domain/plain-date';
import { longestRegisterText, type RegisterMetadata, type RegisterParty, type RegisterValue } from '#shared/domain/register/metadata';
import { registerValue, valueOfAmendment } from '#shared/domain/register/register-value';
import { proposedSubject } from '#shared/domain/register/subject';
import { plainText } from '#shared/domain/text';

/** What the metadata say beyond what the agreement itself does. */
export type MetadataFacts = {
  readonly office: OfficeContent;
  readonly concludedOn: PlainDate | null;
  /** Who signed, where that was written down. */
  readonly signedBy: Readonly<Record<SideName, string | null>>;
  /** The record of the agreement an amendment changes. */
  readonly parent: RecordId | null;
  /** What the clerk words otherwise than it is proposed; the value in haléře. */
  readonly worded: { readonly subject: string | null; readonly value: number | null };
};

/** Metadata of an agreement or an amendment for the register of contracts: the party that publishes is its subjekt, the other its smluvní strana. */
export function registerMetadata(agreementCase: AgreementCase, { office, concludedOn, signedBy, parent, worded }: MetadataFacts): RegisterMetadata {
  const { publisher } = agreementCase.content;
  const other = publisher === 'coordinator' ? 'region' : 'coordinator';
  const own = agreementCase.content[publisher];
  return {
    publisher: { ...partyOf(agreementCase, publisher), unit: own.partyId === office.partyId ? fitting(office.register.unit) : null },
    counterparties: [partyOf(agreementCase, other)],
    subject: fitting(worded.subject ?? proposedSubject(agreementCase)),
    concludedOn,
    number: fitting(own.number ?? agreementCase.content[other].number),
    approvedBy: fitting(signedBy[publisher] ?? resolveSide(agreementCase, publisher).details.representativeName),
    value: valueOf(agreementCase, worded.value),
    parent,
  };
}

function partyOf(agreementCase: AgreementCase, name: SideName): RegisterParty {
  const side = resolveSide(agreementCase, name);
  const { street, postalCode, city, ico, dataBox } = side.details;
  const town = [postalCode, city].filter((part) => part !== null).join(' ');
  const address = [street, town].filter((part) => part !== null && part !== '').join(', ');
  return { dataBox, name: fitting(nameOf(side)?.nominative ?? null), ico, address: fitting(address), unit: null, pays: name === 'region' };
}

/** A contribution bears no value added tax, so both values are one. */
function valueOf({ content, base }: AgreementCase, worded: number | null): RegisterValue {
  const value = worded ?? (base === null ? registerValue(content).amount : valueOfAmendment(content, base.content));
  return { withoutVat: value, withVat: value };
}

/** With plain spaces, and no longer than the register takes. */
function fitting(text: string | null): string | null {
  const plain = plainText(text ?? '');
  return plain === '' ? null : plain.slice(0, longestRegisterText).trimEnd();
}
