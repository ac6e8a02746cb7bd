import { agreementVariables } from './agreement-variables';
import { byName } from './named';
import { partyVariables } from './party-variables';
import { paymentVariables } from './payment-variables';
import { projectVariables } from './project-variables';
import type { Variable } from './variable';
import { paperVariables } from '#shared/documents/papers/paper-registry';

/** Every variable a template can use, in the order in which a clerk is offered them. */
export const variables: readonly Variable[] = [...partyVariables, ...agreementVariables, ...paymentVariables, ...projectVariables, ...paperVariables];

/** The variable of that name, or null where there is none. */
export const variableNamed = byName(variables);
