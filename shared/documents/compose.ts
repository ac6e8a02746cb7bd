import { agreementName } from '#shared/documents/agreement-name';
import { annexMarkOf } from '#shared/documents/annex-mark';
import type { DocumentContent, Text } from '#shared/documents/block';
import { nameOf, partyOf, type AgreementCase } from '#shared/documents/case';
import { composerFor } from '#shared/documents/composing/compose-template';
import { isLetter, isOfAgreement, isPaper, type ComposedKind } from '#shared/documents/document-kind';
import { datum, factsOf, type Facts } from '#shared/documents/facts';
import { kindName } from '#shared/documents/kind-name';
import { missingInParts } from '#shared/documents/missing';
import type { PageRange } from '#shared/documents/page-range';
import { partsOf } from '#shared/documents/parts-of';
import { typesetPart, typesetText } from '#shared/documents/typography';
import type { RegionCode } from '#shared/domain/region';

/**
 * One document of an agreement as blocks of meaning, complete also where data are missing: a gap stands in their place.
 * @param office the region whose office makes it, and is its author; the coordinator where it is not known
 * @param annexPages where in the material of a resolution its annex stands, once its pages are counted
 */
export function composeDocument(agreementCase: AgreementCase, kind: ComposedKind, office: RegionCode | null = null, annexPages: PageRange | null = null): DocumentContent {
  const facts = factsOf(agreementCase);
  const parts = partsOf(facts, kind, composerFor(facts, { office, annexPages })).map(typesetPart);
  const draft = isPaper(kind) || isLetter(kind) ? missingInParts(parts).length > 0 : agreementCase.finishedOn === null;
  const author = partyOf(facts.parties, office)?.content.name ?? nameOf(facts.coordinator);
  return {
    title: titleOf(facts, kind, draft),
    author: author?.nominative ?? 'Kraje pro bezpečný internet',
    subject: 'Spolupráce krajů při zajištění realizace projektu Kraje pro bezpečný internet (KPBI)',
    keywords: keywordsOf(facts),
    header: { left: shortTitle(facts, kind), right: typesetText(headerNumber(facts, kind)) },
    draft,
    parts,
  };
}

/** Of an agreement its own name comes first; of any other document what it is. */
function titleOf(facts: Facts, kind: ComposedKind, draft: boolean): string {
  const region = nameOf(facts.region)?.nominative;
  const annex = annexMarkOf(kind);
  const own = isOfAgreement(kind) ? [] : [kindName(facts, kind)];
  const name = [...own, agreementName, ...(region === undefined ? [] : [region]), ...(annex === null ? [] : [annex])].join(' – ');
  // Who hears the document hears no running header: its name has to say that it is a draft.
  return draft ? `${name} (návrh)` : name;
}

/** What a clerk would look for in a folder of such files. */
function keywordsOf({ coordinator, region }: Facts): readonly string[] {
  const names = [coordinator, region].flatMap((side) => nameOf(side)?.nominative ?? []);
  return ['KPBI', 'Kraje pro bezpečný internet', 'smlouva o spolupráci', ...names];
}

function shortTitle(facts: Facts, kind: ComposedKind): string {
  if (!isOfAgreement(kind)) return `${kindName(facts, kind)} – KPBI`;
  const annex = annexMarkOf(kind);
  return `Smlouva o spolupráci – KPBI${annex === null ? '' : `, ${annex}`}`;
}

/** The coordinator's number, by which the project files its agreements; the region's where that is the only one. A paper has none while the agreement has none. */
function headerNumber(facts: Facts, kind: ComposedKind): Text {
  const { coordinator, region } = facts.content;
  if (coordinator.number === null && region.number !== null) return [datum(facts, 'region.number', region.number)];
  return coordinator.number === null && (isPaper(kind) || isLetter(kind)) ? [] : [datum(facts, 'coordinator.number', coordinator.number)];
}
