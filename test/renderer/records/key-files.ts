import { throwawayKey } from '#signing/throwaway-key';

/** A key file as a clerk has it: chosen by its name, opened by its password. */
export type TestKey = { readonly file: File; readonly password: string };

/** A key whose certificate is in force on the day of the tests, 15 January 2024, unless told otherwise. */
export async function aKeyFile({ validFrom = '2023-06-01T00:00:00Z', validTo = '2025-06-01T00:00:00Z' } = {}): Promise<TestKey> {
  const holder = { commonName: 'Jana Nováková', organization: 'Kraj Vysočina', issuerName: 'Zkušební autorita, které nikdo nevěří' };
  const { p12, password } = await throwawayKey({ ...holder, validFrom, validTo, algorithm: 'P-256' });
  return { file: new File([Uint8Array.from(p12)], 'novakova.p12'), password };
}
