import { partyDetailKeys, type Party, type PartyDetailKey } from '#shared/domain/party';

/** Details of a region nobody has filled in yet. */
export function missingDetails({ content }: Party): readonly PartyDetailKey[] {
  return partyDetailKeys.filter((key) => content.details[key] === null);
}

/** Prefilled details that still wait to be checked; what is empty cannot be. */
export function unverifiedDetails({ content }: Party): readonly PartyDetailKey[] {
  return content.unverified.filter((key) => content.details[key] !== null);
}
