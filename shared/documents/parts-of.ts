import type { DocumentPart } from '#shared/documents/block';
import { composerFor, type Composer } from '#shared/documents/composing/compose-template';
import type { ComposedKind } from '#shared/documents/document-kind';
import { factsOf, type Facts } from '#shared/documents/facts';
import { freeAnnexParts } from '#shared/documents/free-annexes';
import { newFreeAnnexes, numberedAnnexes, replacedAnnexes } from '#shared/documents/papers/amendment/annex-changes';
import type { TemplateId } from '#shared/templates/template-id';

/** The parts of a document, each of which begins on a page of its own. @param compose of the same facts */
export function partsOf(facts: Facts, kind: ComposedKind, compose: Composer): readonly DocumentPart[] {
  const part = (template: TemplateId): DocumentPart => ({ template, blocks: compose(template) });
  if (kind === 'agreement-with-annexes') return [part('agreement'), ...numberedAnnexes.map(part), ...freeAnnexParts(facts)];
  if (kind === 'consolidated-text') return [part('consolidated-text'), ...numberedAnnexes.map(part), ...freeAnnexParts(facts)];
  return kind === 'amendment' ? [part('amendment'), ...replacedIn(facts).map(part), ...newFreeIn(facts)] : [part(kind)];
}

/** The annexes an amendment replaces are its own annexes. */
function replacedIn(facts: Facts): readonly TemplateId[] {
  return facts.base === null ? [] : replacedAnnexes(facts.base, facts, (agreementCase, id) => composerFor(factsOf(agreementCase))(id));
}

function newFreeIn(facts: Facts): readonly DocumentPart[] {
  const fresh = facts.base === null ? [] : newFreeAnnexes(facts.base, facts);
  return freeAnnexParts(facts).filter((_, index) => fresh.includes(index));
}
