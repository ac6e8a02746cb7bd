import type { Criterion } from './criterion';
import type { Facts } from '#shared/documents/facts';

/** A criterion that asks whether a datum that may be missing is there. */
export function known(name: string, label: string, field: string, there: (facts: Facts) => boolean): Criterion {
  return {
    name,
    label,
    field,
    answers: [
      { value: 'known', label: 'uvedeno' },
      { value: 'unknown', label: 'neuvedeno' },
    ],
    read: (facts) => (there(facts) ? 'known' : 'unknown'),
  };
}
