import { partyOf } from '#shared/documents/case';
import type { AgreementContent } from '#shared/domain/agreement';
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
