import { valueOf } from '#composition/value-of';
import type { AppClient } from '#shared/api/api';
import type { AgreementId } from '#shared/domain/agreement';
import type { PlainDate } from '#shared/domain/plain-date';

/** The days on which an agreement came into force. */
export type ConclusionDays = { readonly signedByRegion: PlainDate; readonly signedByCoordinator: PlainDate; readonly published: PlainDate };

/** Writes down that both parties signed, and that the register of contracts published the agreement. */
export async function conclude(client: AppClient, id: AgreementId, { signedByRegion, signedByCoordinator, published }: ConclusionDays): Promise<void> {
  const signed = { kind: 'signed', signatory: null, place: null, note: null } as const;
  valueOf(await client.life.record({ id, fact: { ...signed, by: 'region', on: signedByRegion } }));
  valueOf(await client.life.record({ id, fact: { ...signed, by: 'coordinator', on: signedByCoordinator } }));
  valueOf(await client.life.record({ id, fact: { kind: 'published', record: null, version: null, link: null, at: null, on: published, note: null } }));
}
