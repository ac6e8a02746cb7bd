import { agreementCriteria } from './agreement-criteria';
import type { Criterion } from './criterion';
import { knownCriteria } from './known-criteria';
import { byName } from './named';
import { paperCriteria } from '#shared/documents/papers/paper-registry';

/** Every question a condition of a template can ask. */
export const criteria: readonly Criterion[] = [...agreementCriteria, ...knownCriteria, ...paperCriteria];

/** The criterion of that name, or null where there is none. */
export const criterionNamed = byName(criteria);
