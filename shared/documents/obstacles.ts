import type { DocumentContent } from '#shared/documents/block';
import type { AgreementCase } from '#shared/documents/case';
import { composeDocument } from '#shared/documents/compose';
import { amendmentKinds, type PaperKind } from '#shared/documents/document-kind';
import { emptyWording } from '#shared/documents/empty-wording';
import { fieldLabel } from '#shared/documents/field-label';
import { leadingToWording } from '#shared/documents/lead-to-wording';
import { missingIn, type MissingDatum } from '#shared/documents/missing';
import type { AgreementContent, Contribution, Term } from '#shared/domain/agreement';
import type { PapersContent } from '#shared/domain/papers';
import { partsOf } from '#shared/domain/plain-date';
import type { Unparsed } from '#shared/domain/unparsed';

/**
 * What hinders an agreement from being finished, each field once: what its document with annexes lacks, in the order of
 * reading, then what was typed and not understood, then data that contradict each other. Of an amendment it is the amendment and
 * the agreement as amended that must lack nothing.
 */
export function obstaclesOf(agreementCase: AgreementCase, unparsed: Unparsed): readonly MissingDatum[] {
  const kinds = agreementCase.content.amendment === null ? (['agreement-with-annexes'] as const) : amendmentKinds;
  const missing = kinds.flatMap((kind) => missingIn(leadingToWording(composeDocument(agreementCase, kind))));
  const misread = Object.keys(unparsed).map((field) => ({ field, label: fieldLabel(field, agreementCase) }));
  return eachOnce([...missing, ...misread, ...contradictions(agreementCase.content)]);
}

/** The data each paper is made from. */
export const paperOf: Readonly<Record<PaperKind, keyof PapersContent>> = {
  termination: 'termination',
  memorandum: 'memorandum',
  resolution: 'memorandum',
  'covering-letter': 'coveringLetter',
  'call-for-payment': 'callForPayment',
  'control-sheet': 'controlSheet',
  'handover-protocol': 'handover',
  'power-of-attorney': 'powerOfAttorney',
};

/**
 * What hinders a paper from being sent: what it lacks, and what was typed for it and not understood or refused, as one person in two
 * roles of the preliminary control.
 * @param unparsed of the papers, by paths that begin with the paper: `controlSheet.budgetManager`
 */
export function obstaclesOfPaper(agreementCase: AgreementCase, document: DocumentContent, kind: PaperKind, unparsed: Unparsed): readonly MissingDatum[] {
  const fields = Object.keys(unparsed).filter((field) => field.startsWith(`${paperOf[kind]}.`)).map((field) => `papers.${field}`);
  return eachOnce([...missingIn(document), ...fields.map((field) => ({ field, label: fieldLabel(field, agreementCase) }))]);
}

const eachOnce = (all: readonly MissingDatum[]): readonly MissingDatum[] => all.filter(({ field }, index) => all.findIndex((other) => other.field === field) === index);

function contradictions({ term, contribution, wording }: AgreementContent): readonly MissingDatum[] {
  return [...termFaults(term, contribution), ...startFaults(contribution), ...exceptionFaults(term, contribution), ...emptyWording(wording)];
}

function termFaults(term: Term, { startsOn, firstYear }: Contribution): readonly MissingDatum[] {
  if (term.kind !== 'until' || term.until === null) return [];
  const early = (startsOn !== null && term.until < startsOn) || (firstYear !== null && partsOf(term.until).year < firstYear);
  return early ? [{ field: 'term.until', label: 'den skončení smlouvy, který nepředchází počátku příspěvku' }] : [];
}

function startFaults({ startsOn, firstYear, partialYear }: Contribution): readonly MissingDatum[] {
  if (partialYear === 'whole' || startsOn === null || firstYear === null || partsOf(startsOn).year === firstYear) return [];
  return [{ field: 'contribution.startsOn', label: `den, od kterého se příspěvek počítá, v prvním roce (${firstYear})` }];
}

function exceptionFaults(term: Term, { exceptions, firstYear }: Contribution): readonly MissingDatum[] {
  const last = term.kind === 'until' && term.until !== null ? partsOf(term.until).year : Infinity;
  return exceptions.flatMap(({ year }, index) =>
    year < (firstYear ?? year) || year > last ? [{ field: `contribution.exceptions.${String(index)}.year`, label: `rok odlišného příspěvku v době trvání smlouvy (nyní ${year})` }] : [],
  );
}
