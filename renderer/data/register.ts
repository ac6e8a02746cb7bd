import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { valueOf } from '#data/machine/api-failure';
import type { AppClient } from '#shared/api/api';
import type { Agreement } from '#shared/domain/agreement';
import type { Submission } from '#shared/domain/register/submission';

/** What an agreement says and what happened to it: with either of them what goes to the register changes. */
const stateOf = ({ id, revision, finishedOn, facts, attachments }: Agreement) => [id, revision, finishedOn, facts.map((fact) => [fact.id, fact.takenBack]), attachments];

/** What may be taken out of the copy for the register. */
export const redactionChoicesQuery = (client: AppClient, agreement: Agreement) =>
  queryOptions({ queryKey: ['register-choices', ...stateOf(agreement)], queryFn: async () => valueOf(await client.register.choices({ id: agreement.id })) });

/** What would be sent and what is found in it; what was found before stays until it is found out anew. */
export const submissionCheckQuery = (client: AppClient, agreement: Agreement, submission: Submission) =>
  queryOptions({
    queryKey: ['register-check', ...stateOf(agreement), submission],
    queryFn: async () => valueOf(await client.register.check({ id: agreement.id, submission: { ...submission } })),
    placeholderData: keepPreviousData,
    gcTime: 0,
  });
