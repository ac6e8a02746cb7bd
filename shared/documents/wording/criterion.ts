import type { Facts } from '#shared/documents/facts';

/** A question a condition of a template may ask of an agreement, and its possible answers. */
export type Criterion = {
  /** `legal-basis` */
  readonly name: string;
  /** „právní základ“ */
  readonly label: string;
  /** The field that answers it, as `legalBasis`; null where several do. */
  readonly field: string | null;
  readonly answers: readonly { readonly value: string; readonly label: string }[];
  readonly read: (facts: Facts) => string;
};
