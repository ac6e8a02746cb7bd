import type { MissingDatum } from '#shared/documents/missing';
import type { DocumentKind } from '#shared/documents/document-kind';
import type { AgreementContent } from '#shared/domain/agreement';
import type { SectionName } from '#text/agreement';

export const sectionOrder: readonly SectionName[] = ['amendment', 'parties', 'subject', 'payments', 'term', 'contacts', 'approvals', 'closing', 'annexes'];

/** The sections of an agreement, or of an amendment of one. */
export function sectionsOf({ amendment }: Pick<AgreementContent, 'amendment'>): readonly SectionName[] {
  return amendment === null ? sectionOrder.filter((section) => section !== 'amendment') : sectionOrder;
}

const beginnings: readonly (readonly [beginning: RegExp, section: SectionName])[] = [
  [/^amendment(\.|$)/u, 'amendment'],
  [/^(coordinator|region)\.approvals/u, 'approvals'],
  [/^(coordinator|region)\.overrides\.coordinator/u, 'contacts'],
  [/^(coordinator|region)(\.|$)/u, 'parties'],
  [/^(legalBasis|background)/u, 'subject'],
  [/^(contribution|payment|budget)/u, 'payments'],
  [/^(term|notice)/u, 'term'],
  [/^(counterparts|publisher)/u, 'closing'],
  [/^(project|coordinatorList|calendarYears)/u, 'annexes'],
];

/** The section of the form that holds a field. */
export function sectionOf(field: string): SectionName {
  return beginnings.find(([beginning]) => beginning.test(field))?.[1] ?? 'parties';
}

export function missingBySection(missing: readonly MissingDatum[]): Readonly<Record<SectionName, number>> {
  const count = (section: SectionName) => missing.filter(({ field }) => sectionOf(field) === section).length;
  return { amendment: count('amendment'), parties: count('parties'), subject: count('subject'), payments: count('payments'), term: count('term'), contacts: count('contacts'), approvals: count('approvals'), closing: count('closing'), annexes: count('annexes') };
}

/** The document a datum stands in when it does not stand in the one that is shown. */
export function homeOf(field: string, { amendment }: Pick<AgreementContent, 'amendment'>): DocumentKind {
  if (amendment !== null) return field.startsWith('amendment') ? 'amendment' : 'consolidated-text';
  if (field.startsWith('project')) return 'annex-1';
  if (field.startsWith('coordinatorList')) return 'annex-2';
  return field.startsWith('calendarYears') ? 'annex-3' : 'agreement';
}
