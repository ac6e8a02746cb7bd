import { agreementPart } from '#shared/documents/agreement/agreement';
import { agreementName } from '#shared/documents/agreement/opening';
import { annexNumber, type AnnexId } from '#shared/documents/annexes/annex';
import { calendarAnnex } from '#shared/documents/annexes/calendar';
import { coordinatorsAnnex } from '#shared/documents/annexes/coordinators';
import { projectAnnex } from '#shared/documents/annexes/project';
import type { DocumentContent, DocumentPart, Text } from '#shared/documents/block';
import { nameOf, partyOf, type AgreementCase } from '#shared/documents/case';
import type { DocumentKind } from '#shared/documents/document-kind';
import { datum, factsOf, type Facts } from '#shared/documents/facts';
import { typesetPart, typesetText } from '#shared/documents/typography';
import type { RegionCode } from '#shared/domain/region';

const annexOfKind = { 'annex-1': 'project', 'annex-2': 'coordinators', 'annex-3': 'calendar' } as const satisfies Partial<Record<DocumentKind, AnnexId>>;

/**
 * One document of an agreement as blocks of meaning, complete also where data are missing: a gap stands in their place.
 * @param office the region whose office makes it, and is its author; the coordinator where it is not known
 */
export function composeDocument(agreementCase: AgreementCase, kind: DocumentKind, office: RegionCode | null = null): DocumentContent {
  const facts = factsOf(agreementCase);
  const author = partyOf(facts.parties, office)?.content.name ?? nameOf(facts.coordinator);
  return {
    title: titleOf(facts, kind),
    author: author?.nominative ?? 'Kraje pro bezpečný internet',
    subject: 'Spolupráce krajů při zajištění realizace projektu Kraje pro bezpečný internet (KPBI)',
    keywords: keywordsOf(facts),
    header: { left: shortTitle(kind), right: typesetText(headerNumber(facts)) },
    draft: agreementCase.finishedOn === null,
    parts: partsOf(facts, kind).map(typesetPart),
  };
}

function partsOf(facts: Facts, kind: DocumentKind): readonly DocumentPart[] {
  switch (kind) {
    case 'agreement':
      return [agreementPart(facts)];
    case 'annex-1':
      return [projectAnnex(facts)];
    case 'annex-2':
      return [coordinatorsAnnex(facts)];
    case 'annex-3':
      return [calendarAnnex(facts)];
    case 'agreement-with-annexes':
      return [agreementPart(facts), projectAnnex(facts), coordinatorsAnnex(facts), calendarAnnex(facts)];
  }
}

function titleOf(facts: Facts, kind: DocumentKind): string {
  const region = nameOf(facts.region)?.nominative;
  const annex = annexMarkOf(kind);
  const name = [agreementName, ...(region === undefined ? [] : [region]), ...(annex === null ? [] : [annex])].join(' – ');
  // Who hears the document hears no running header: its name has to say that it is a draft.
  return facts.finishedOn === null ? `${name} (návrh)` : name;
}

/** What a clerk would look for in a folder of such files. */
function keywordsOf({ coordinator, region }: Facts): readonly string[] {
  const names = [coordinator, region].flatMap((side) => nameOf(side)?.nominative ?? []);
  return ['KPBI', 'Kraje pro bezpečný internet', 'smlouva o spolupráci', ...names];
}

function shortTitle(kind: DocumentKind): string {
  const annex = annexMarkOf(kind);
  return `Smlouva o spolupráci – KPBI${annex === null ? '' : `, ${annex}`}`;
}

/** „příloha č. 1“, or null for the agreement itself. */
export function annexMarkOf(kind: DocumentKind): string | null {
  switch (kind) {
    case 'annex-1':
    case 'annex-2':
    case 'annex-3':
      return `příloha č.\u00a0${annexNumber(annexOfKind[kind])}`;
    case 'agreement':
    case 'agreement-with-annexes':
      return null;
  }
}

/** The coordinator's number, by which the project files its agreements; the region's where that is the only one. */
function headerNumber(facts: Facts): Text {
  const { coordinator, region } = facts.content;
  return coordinator.number === null && region.number !== null
    ? [datum(facts, 'region.number', region.number)]
    : [datum(facts, 'coordinator.number', coordinator.number)];
}
