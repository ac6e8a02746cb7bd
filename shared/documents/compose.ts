import { agreementName } from '#shared/documents/agreement-name';
import { annexMarkOf } from '#shared/documents/annex-mark';
import type { DocumentContent, DocumentPart, Text } from '#shared/documents/block';
import { nameOf, partyOf, type AgreementCase } from '#shared/documents/case';
import { composerFor } from '#shared/documents/composing/compose-template';
import type { DocumentKind } from '#shared/documents/document-kind';
import { datum, factsOf, type Facts } from '#shared/documents/facts';
import { freeAnnexParts } from '#shared/documents/free-annexes';
import { typesetPart, typesetText } from '#shared/documents/typography';
import type { RegionCode } from '#shared/domain/region';

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
    parts: partsOf(facts, kind, office).map(typesetPart),
  };
}

function partsOf(facts: Facts, kind: DocumentKind, office: RegionCode | null): readonly DocumentPart[] {
  const compose = composerFor(facts, office);
  if (kind !== 'agreement-with-annexes') return [{ template: kind, blocks: compose(kind) }];
  const parts = (['agreement', 'annex-1', 'annex-2', 'annex-3'] as const).map((id) => ({ template: id, blocks: compose(id) }));
  return [...parts, ...freeAnnexParts(facts)];
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

/** The coordinator's number, by which the project files its agreements; the region's where that is the only one. */
function headerNumber(facts: Facts): Text {
  const { coordinator, region } = facts.content;
  return coordinator.number === null && region.number !== null
    ? [datum(facts, 'region.number', region.number)]
    : [datum(facts, 'coordinator.number', coordinator.number)];
}
