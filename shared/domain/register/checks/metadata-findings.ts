import { daysBetween, type PlainDate } from '#shared/domain/plain-date';
import { finding, type Finding } from '#shared/domain/register/finding';
import { longestRegisterText, type RegisterMetadata, type RegisterParty } from '#shared/domain/register/metadata';

/** What the metadata are checked against. */
export type MetadataCheck = {
  readonly metadata: RegisterMetadata;
  /** Subject as the clerk words it; null as it is proposed. */
  readonly wordedSubject: string | null;
  readonly amends: boolean;
  /** Whether the value is an estimate of an open-ended term. */
  readonly estimated: boolean;
  readonly today: PlainDate;
};

/** What a public watchdog flags in metadata, and what the register refuses. */
export function metadataFindings(check: MetadataCheck): readonly Finding[] {
  const { metadata } = check;
  return [...partyFindings(metadata), ...subjectFindings(metadata.subject, check.wordedSubject), ...dayFindings(metadata.concludedOn, check.today), ...valueFindings(check), ...parentFindings(check)];
}

function partyFindings({ publisher, counterparties }: RegisterMetadata): readonly Finding[] {
  const named = counterparties.filter(({ name }) => name !== null);
  const missing = named.length === 0 ? [finding('counterparty-missing', { field: 'region.partyId' })] : [];
  const same = publisher.ico !== null && counterparties.some(({ ico }) => ico === publisher.ico) ? [finding('same-party', { field: 'region.partyId' })] : [];
  return [...missing, ...same, ...[publisher, ...named].flatMap(identityFindings)];
}

function identityFindings({ name, ico, dataBox, pays }: RegisterParty): readonly Finding[] {
  const place = (key: string) => ({ field: pays === null ? null : `${pays ? 'region' : 'coordinator'}.overrides.${key}`, detail: name });
  return [...(ico === null ? [finding('ico-missing', place('ico'))] : []), ...(dataBox === null ? [finding('data-box-missing', place('dataBox'))] : [])];
}

/** Fewer words do not say what is done, about what and for whom. */
const fewestWords = 4;

function subjectFindings(subject: string | null, worded: string | null): readonly Finding[] {
  if (subject === null) return [finding('subject-missing')];
  if (worded !== null && worded.length > longestRegisterText) return [finding('subject-too-long', { detail: String(worded.length) })];
  return subject.split(/\s+/u).filter((word) => word.length > 2).length < fewestWords ? [finding('subject-vague')] : [];
}

/** The watchdog's bound for a day that is surely a mistake: forty years, in days. */
const longAgo = 40 * 365;

function dayFindings(concludedOn: PlainDate | null, today: PlainDate): readonly Finding[] {
  if (concludedOn === null) return [finding('conclusion-missing')];
  if (concludedOn > today) return [finding('concluded-in-future')];
  return daysBetween(concludedOn, today) > longAgo ? [finding('concluded-long-ago')] : [];
}

function valueFindings({ metadata: { value }, amends, estimated }: MetadataCheck): readonly Finding[] {
  const { withoutVat, withVat } = value;
  const most = withVat ?? withoutVat ?? 0;
  if (most === 0) return amends ? [] : [finding('value-missing', { field: 'contribution.annualAmount' })];
  const negative = most < 0 && !amends ? [finding('value-negative')] : [];
  const higher = (withoutVat ?? most) > most ? [finding('value-without-vat-higher')] : [];
  return [...negative, ...higher, ...(estimated ? [finding('value-estimated')] : [])];
}

function parentFindings({ metadata: { parent }, amends }: MetadataCheck): readonly Finding[] {
  return amends && parent === null ? [finding('parent-missing')] : [];
}
