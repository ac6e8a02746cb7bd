import { partyOf } from '#shared/documents/case';
import { partyNames } from '#shared/documents/life-words';
import type { AgreementContent } from '#shared/domain/agreement';
import type { FactParty } from '#shared/domain/life/fact';
import type { Party } from '#shared/domain/party';

/** An agreement goes by its cooperating region. */
export function agreementName(region: Party | null): string {
  return region === null ? 'Smlouva bez kraje' : region.content.name.nominative;
}

/** An agreement or an amendment of one, wherever its name stands on its own: „Olomoucký kraj“, „Olomoucký kraj, dodatek č. 1“. */
export function caseTitle({ region, amendment }: Pick<AgreementContent, 'region' | 'amendment'>, parties: readonly Party[]): string {
  const name = agreementName(partyOf(parties, region.partyId));
  return amendment === null ? name : `${name}, dodatek č.\u00a0${amendment.number}`;
}

/** The part the office plays in the project. */
export const roleNames = { coordinator: 'koordinátor', region: 'spolupracující kraj' } as const;

/** Both parties of a case by their names; by their part where none is chosen yet. */
export function partyNamesOf({ coordinator, region }: Pick<AgreementContent, 'coordinator' | 'region'>, parties: readonly Party[]): Readonly<Record<FactParty, string>> {
  const nameOf = (id: AgreementContent['region']['partyId'], part: FactParty) => partyOf(parties, id)?.content.name.nominative ?? partyNames[part];
  return { coordinator: nameOf(coordinator.partyId, 'coordinator'), region: nameOf(region.partyId, 'region') };
}
