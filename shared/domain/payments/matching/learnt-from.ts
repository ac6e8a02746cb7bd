import type { Agreement } from '#shared/domain/agreement';
import type { OfficeRole } from '#shared/domain/office';
import type { LearntAccount } from '#shared/domain/payments/learnt-account';
import type { Payment } from '#shared/domain/payments/payment';
import type { RegionCode } from '#shared/domain/region';
import { isSameAccount, type NamedAccount } from '#shared/domain/statements/named-account';

/** What a confirmed payment teaches: whose its account is. `contradicts` lists what was learnt of the same account for other parties. */
export type Lesson = { readonly account: NamedAccount; readonly party: RegionCode; readonly contradicts: readonly LearntAccount[] };

/** Null where there is nothing to learn: no account, no party, a storno, or it was learnt before and nothing contradicts it. */
export function learntFrom(payment: Pick<Payment, 'account' | 'reversal'>, { content }: Pick<Agreement, 'content'>, role: OfficeRole, learnt: readonly LearntAccount[]): Lesson | null {
  const { account, reversal } = payment;
  const party = role === 'coordinator' ? content.region.partyId : content.coordinator.partyId;
  if (account === null || party === null || reversal) return null;
  const same = learnt.filter((each) => isSameAccount(each.account, account));
  const contradicts = same.filter((each) => each.party !== party);
  return contradicts.length === 0 && same.length > 0 ? null : { account, party, contradicts };
}
