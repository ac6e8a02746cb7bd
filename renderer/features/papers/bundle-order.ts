import type { AgreementContent } from '#shared/domain/agreement';
import { kindsOf, type DocumentKind } from '#shared/documents/document-kind';

/** Which documents a bundle holds, in their order. */
export type Chosen = readonly DocumentKind[];

/** What an organ is given to decide: the reasons, the draft of what it decides, and what it decides on. */
export function usualBundle({ amendment }: Pick<AgreementContent, 'amendment'>): Chosen {
  return ['memorandum', 'resolution', ...(amendment === null ? (['agreement-with-annexes'] as const) : (['amendment', 'consolidated-text'] as const))];
}

/** The chosen documents first, then those left out, in their usual order. */
export function listed(content: Pick<AgreementContent, 'amendment'>, chosen: Chosen): readonly DocumentKind[] {
  return [...chosen, ...kindsOf(content).filter((kind) => !chosen.includes(kind))];
}

/** Takes a document in as the last one, or leaves it out. */
export function toggled(chosen: Chosen, kind: DocumentKind): Chosen {
  return chosen.includes(kind) ? chosen.filter((each) => each !== kind) : [...chosen, kind];
}

/** Moves a chosen document by so many places; the same list where there is no such place. */
export function moved(chosen: Chosen, kind: DocumentKind, by: -1 | 1): Chosen {
  const at = chosen.indexOf(kind);
  const other = chosen[at + by];
  if (at < 0 || other === undefined) return chosen;
  return chosen.map((each) => (each === kind ? other : each === other ? kind : each));
}

const separator = '.';

/** The choice as a part of an address. */
export const written = (chosen: Chosen): string => chosen.join(separator);

/** The choice an address names, as far as these documents can be made; null where it names none. */
export function readChoice(text: string | null, content: Pick<AgreementContent, 'amendment'>): Chosen | null {
  if (text === null) return null;
  const names = text.split(separator);
  const kinds = kindsOf(content);
  return names.flatMap((name, index) => (names.indexOf(name) === index ? kinds.filter((kind) => kind === name) : []));
}
