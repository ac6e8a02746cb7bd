import type { MissingDatum } from '#shared/documents/missing';
import { papersText } from '#text/agreement/papers';
import { MissingButton } from '#ui/missing-button';
import { ownField } from './paper-order';

type Props = { readonly missing: readonly MissingDatum[]; readonly goTo: (field: string) => void };

/** How many data the paper lacks; opens the list of them, its own first, then those of the agreement. */
export function MissingInPaper({ missing, goTo }: Props) {
  const groups = [
    { title: null, data: missing.filter(({ field }) => ownField(field) !== null) },
    { title: papersText.inAgreement, data: missing.filter(({ field }) => ownField(field) === null) },
  ];
  return <MissingButton complete={papersText.complete} groups={groups} goTo={goTo} />;
}
