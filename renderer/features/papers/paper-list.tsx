import type { PaperKind } from '#shared/documents/document-kind';
import { papersText, paperState } from '#text/agreement/papers';
import { ProgressList } from '#ui/progress-list';
import { paperOrder } from './paper-order';

export type PaperListProps = {
  readonly chosen: PaperKind;
  readonly choose: (kind: PaperKind) => void;
  readonly nameOf: (kind: PaperKind) => string;
  /** How many data a paper lacks. */
  readonly missing: (kind: PaperKind) => number;
};

/** The papers with what each of them lacks. */
export function PaperList({ chosen, choose, nameOf, missing }: PaperListProps) {
  const items = paperOrder.map((kind) => ({ key: kind, name: nameOf(kind), missing: missing(kind), state: paperState(missing(kind)) }));
  return <ProgressList label={papersText.list} items={items} chosen={chosen} choose={choose} />;
}
