import { completeSample } from '#composition/sample/founding-case';
import type { AppClient } from '#shared/api/api';
import type { AgreementContent, AgreementId } from '#shared/domain/agreement';
import { plainDate, type PlainDate } from '#shared/domain/plain-date';
import { valueOf } from '#test/support/value-of';

/** The founding agreement, changed as the test needs, finished and signed by both parties; the clock of tests stands at 15 January 2024. */
export async function concluded(client: AppClient, on: PlainDate = plainDate(2024, 1, 12), change: (content: AgreementContent) => Partial<AgreementContent> = () => ({})): Promise<AgreementId> {
  const { id } = valueOf(await client.sample.load({}));
  await completeSample(client, id);
  const { revision, content, unparsed } = valueOf(await client.agreements.get({ id }));
  valueOf(await client.agreements.update({ id, revision, content: { ...content, ...change(content) }, unparsed }));
  valueOf(await client.agreements.finish({ id }));
  await signedByBoth(client, id, on);
  return id;
}

/** Both signed, the region first. */
export async function signedByBoth(client: AppClient, id: AgreementId, on: PlainDate): Promise<void> {
  valueOf(await client.life.record({ id, fact: { kind: 'signed', by: 'region', signatory: 'Mgr. Vít Žďárský', place: 'Olomouc', on, note: null } }));
  valueOf(await client.life.record({ id, fact: { kind: 'signed', by: 'coordinator', signatory: 'Ing. Jiří Šťovíček', place: 'Jihlava', on, note: null } }));
}
