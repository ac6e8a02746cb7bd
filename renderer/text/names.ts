import type { Party } from '#shared/domain/party';

/** An agreement goes by its cooperating region. */
export function agreementName(region: Party | null): string {
  return region === null ? 'Smlouva bez kraje' : region.content.name.nominative;
}

/** The part the office plays in the project. */
export const roleNames = { coordinator: 'koordinátor', region: 'spolupracující kraj' } as const;
