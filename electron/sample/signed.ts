import { valueOf } from '#composition/value-of';
import type { AppClient } from '#shared/api/api';
import type { Agreement, AgreementId } from '#shared/domain/agreement';
import { addDays, plainDateSchema } from '#shared/domain/plain-date';
import type { ThrowawayHolder } from '#signing/throwaway-key';

/** Takes the sample, which is complete, through its end: it is finished, and both parties sign it in turn with keys made for this moment. */
export async function signedAgreement(client: AppClient, id: AgreementId): Promise<Buffer> {
  valueOf(await client.agreements.finish({ id }));
  await sign(client, id, 'coordinator', { commonName: 'Ing. Jiří Šťovíček', organization: 'Kraj Vysočina (ukázka)', issuerName: 'Zkušební autorita Příklad, s. p.', algorithm: 'RSA' });
  const signed = await sign(client, id, 'region', { commonName: 'Mgr. Vít Žďárský', organization: 'Olomoucký kraj (ukázka)', issuerName: 'Ukázková autorita Čáslav', algorithm: 'P-256' });
  const sha256 = signed.editions.at(-1)?.signed.at(-1)?.file.sha256;
  if (sha256 === undefined) throw new Error('the signed copy is not among the files of record');
  return Buffer.from(valueOf(await client.records.read({ id, sha256 })).content, 'base64');
}

async function sign(client: AppClient, id: AgreementId, signatory: 'coordinator' | 'region', holder: Omit<ThrowawayHolder, 'validFrom' | 'validTo'>): Promise<Agreement> {
  const { throwawayKey } = await import('#signing/throwaway-key');
  const { p12, password } = await throwawayKey({ ...holder, ...(await validityAround(client)) });
  const key = Buffer.from(p12).toString('base64');
  return valueOf(await client.signatures.sign({ id, kind: 'agreement', signatory, key, password, reason: 'Souhlasím s obsahem smlouvy' }));
}

/** A year around the day the application takes for today. */
async function validityAround(client: AppClient): Promise<Pick<ThrowawayHolder, 'validFrom' | 'validTo'>> {
  const today = plainDateSchema.parse(valueOf(await client.host.describe({})).today);
  return { validFrom: `${addDays(today, -1)}T00:00:00.000Z`, validTo: `${addDays(today, 365)}T00:00:00.000Z` };
}
