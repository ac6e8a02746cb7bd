import type { Agreement } from '#shared/domain/agreement';
import { roleOf, type OfficeContent } from '#shared/domain/office';
import type { Party } from '#shared/domain/party';
import { namedAccountOf, type NamedAccount } from '#shared/domain/statements/named-account';

/** Accounts of the office: the one among its details as a party, and those its agreements name. */
export function ownAccounts({ partyId }: Pick<OfficeContent, 'partyId'>, parties: readonly Party[], agreements: readonly Agreement[]): readonly NamedAccount[] {
  const own = parties.find(({ id }) => id === partyId)?.content.details.account ?? null;
  const agreed = agreements.map(({ content }) => content[roleOf(partyId)].overrides.account ?? null);
  return [...new Set([own, ...agreed])].flatMap((account) => (account === null ? [] : [namedAccountOf(account)]));
}
