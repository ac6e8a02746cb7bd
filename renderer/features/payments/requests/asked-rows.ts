import type { Account } from '#shared/domain/payments/accounts';
import type { ContributionState } from '#shared/domain/payments/contribution';
import type { PaymentRequest, RequestKind } from '#shared/domain/payments/payment-request';
import { askedOf, possibleRequests, requestsAbout } from '#shared/domain/payments/requests/possible-requests';
import type { Party } from '#shared/domain/party';
import type { PlainDate } from '#shared/domain/plain-date';
import { caseTitle } from '#text/names';

/** A contribution a letter can be issued about, with the letters that make sense today. */
export type AskedRow = { readonly key: string; readonly region: string; readonly state: ContributionState; readonly kinds: readonly RequestKind[]; readonly last: PaymentRequest | null };

export type AskedSources = { readonly accounts: readonly Account[]; readonly requests: readonly PaymentRequest[]; readonly parties: readonly Party[]; readonly day: PlainDate };

/** Contributions a letter can be issued about; what is due earliest comes first. */
export function askedRows({ accounts, requests, parties, day }: AskedSources): readonly AskedRow[] {
  return accounts.flatMap(({ agreement, states }) => {
    if (agreement.removedAt !== null) return [];
    const asked = askedOf({ agreement, requests, day }, states);
    return asked.flatMap((each) => {
      const { state } = each;
      const kinds = possibleRequests(each);
      const last = requestsAbout(state, requests).at(-1) ?? null;
      return kinds.length === 0 ? [] : [{ key: `${agreement.id} ${String(state.year)}`, region: caseTitle(agreement.content, parties), state, kinds, last }];
    });
  });
}
