import type { AgreementCase } from '#shared/documents/case';
import type { Agreement, AgreementContent } from '#shared/domain/agreement';
import { amendmentNumber, amendmentsOf } from '#shared/domain/amendments';
import { emptyPapers } from '#shared/domain/papers';
import type { Party } from '#shared/domain/party';
import type { PlainDate } from '#shared/domain/plain-date';
import type { Template } from '#shared/templates/template';

/** Where an agreement stands among the others. */
export type Surroundings = { readonly parties: readonly Party[]; readonly agreements: readonly Agreement[]; readonly templates: readonly Template[] };

/** What the documents of a stored agreement are made from. */
export function caseOfAgreement(around: Surroundings, agreement: Agreement): AgreementCase {
  const { parties, templates } = around;
  const { content, finishedOn, papers } = agreement;
  const amended = amendedBy(around, agreement);
  return { content, finishedOn, parties, templates, papers: papers.content, letter: null, base: amended === null ? null : caseOfAgreement(around, amended) };
}

/** A case of content that need not be stored: worded by what the product ships unless templates are given, amending nothing. */
export function caseOfContent(content: AgreementContent, parties: readonly Party[], finishedOn: PlainDate | null = null, templates: readonly Template[] = []): AgreementCase {
  return { content, parties, finishedOn, templates, papers: emptyPapers, letter: null, base: null };
}

/** What an amendment changes: the amendment before it, or the agreement itself. */
function amendedBy({ agreements }: Surroundings, { content: { amendment } }: Agreement): Agreement | null {
  if (amendment === null) return null;
  const before = amendmentsOf(agreements, amendment.of).findLast((other) => amendmentNumber(other) < amendment.number);
  return before ?? agreements.find(({ id }) => id === amendment.of) ?? null;
}
