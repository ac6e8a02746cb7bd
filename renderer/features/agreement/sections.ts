import type { MissingDatum } from '#shared/documents/missing';
import type { DocumentKind } from '#shared/documents/document-kind';
import type { AgreementContent } from '#shared/domain/agreement';
import { sectionNames, type SectionName } from '#text/agreement/agreement';

const sectionOrder: readonly SectionName[] = ['amendment', 'parties', 'subject', 'payments', 'term', 'contacts', 'approvals', 'closing', 'annexes', 'wording'];

const agreementSections = sectionOrder.filter((section) => section !== 'amendment');

/** The sections of an agreement, or of an amendment of one; the same list for each. */
export const sectionsOf = ({ amendment }: Pick<AgreementContent, 'amendment'>): readonly SectionName[] => (amendment === null ? agreementSections : sectionOrder);

const beginnings: readonly (readonly [beginning: RegExp, section: SectionName])[] = [
  [/^amendment(\.|$)/u, 'amendment'],
  [/^(coordinator|region)\.approvals/u, 'approvals'],
  [/^(coordinator|region)\.overrides\.coordinator/u, 'contacts'],
  [/^(coordinator|region)(\.|$)/u, 'parties'],
  [/^(legalBasis|background)/u, 'subject'],
  [/^(contribution|payment|budget)/u, 'payments'],
  [/^(term|notice)/u, 'term'],
  [/^(counterparts|publisher)/u, 'closing'],
  [/^(project|coordinatorList|calendarYears|freeAnnexes)/u, 'annexes'],
  [/^wording(\.|$)/u, 'wording'],
];

/** The section of the form that holds a field. */
export function sectionOf(field: string): SectionName {
  return beginnings.find(([beginning]) => beginning.test(field))?.[1] ?? 'parties';
}

/** Missing data by the sections of the form that hold them. */
export function groupsOf(missing: readonly MissingDatum[]): readonly { readonly title: string; readonly data: readonly MissingDatum[] }[] {
  return sectionOrder.map((section) => ({ title: sectionNames[section], data: missing.filter(({ field }) => sectionOf(field) === section) }));
}

export function missingBySection(missing: readonly MissingDatum[]): Readonly<Record<SectionName, number>> {
  const count = (section: SectionName) => missing.filter(({ field }) => sectionOf(field) === section).length;
  return { amendment: count('amendment'), parties: count('parties'), subject: count('subject'), payments: count('payments'), term: count('term'), contacts: count('contacts'), approvals: count('approvals'), closing: count('closing'), annexes: count('annexes'), wording: count('wording') };
}

const homes: readonly (readonly [beginning: RegExp, home: DocumentKind])[] = [
  [/^(project|wording\.annex-1\.)/u, 'annex-1'],
  [/^(coordinatorList|wording\.annex-2\.)/u, 'annex-2'],
  [/^(calendarYears|wording\.annex-3\.)/u, 'annex-3'],
  [/^freeAnnexes/u, 'agreement-with-annexes'],
];

/** The document a datum stands in when it does not stand in the one that is shown. */
export function homeOf(field: string, { amendment }: Pick<AgreementContent, 'amendment'>): DocumentKind {
  if (amendment !== null) return /^(wording\.)?amendment/u.test(field) ? 'amendment' : 'consolidated-text';
  return homes.find(([beginning]) => beginning.test(field))?.[1] ?? 'agreement';
}
