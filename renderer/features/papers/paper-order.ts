import type { DocumentKind, PaperKind } from '#shared/documents/document-kind';
import { paperOf } from '#shared/documents/obstacles';

/** The papers in the order they are needed in: what decides, what goes out, what controls, what ends. */
export const paperOrder: readonly PaperKind[] = ['memorandum', 'resolution', 'covering-letter', 'call-for-payment', 'control-sheet', 'handover-protocol', 'power-of-attorney', 'termination'];

const prefix = 'papers.';

/** The path of a field as the documents name it, where it is a datum of a paper: `papers.handover.place` is `handover.place`. */
export const ownField = (field: string): string | null => (field.startsWith(prefix) ? field.slice(prefix.length) : null);

/** The path of a field of the form as the documents name it. */
export const documentField = (path: string): string => `${prefix}${path}`;

/** The paper a field belongs to; the shown one where it is made from the same data. */
export function paperWith(path: string, shown: PaperKind): PaperKind {
  const isMadeFrom = (kind: PaperKind) => path.startsWith(`${paperOf[kind]}.`);
  return isMadeFrom(shown) ? shown : (paperOrder.find(isMadeFrom) ?? shown);
}

/** The paper an address names; the first where it names none. */
export function paperNamed(name: string | null): PaperKind {
  return paperOrder.find((kind: DocumentKind) => kind === name) ?? 'memorandum';
}
