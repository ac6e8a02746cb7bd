import { takenStatementSchema, type TakenStatement } from '#shared/domain/payments/taken-statement';

/** What a test says of a statement; amounts in haléře. */
export type SaidOfStatement = { readonly from?: string | null; readonly to?: string | null; readonly opening?: number | null; readonly closing?: number | null; readonly credits?: number; readonly number?: string; readonly account?: string };

/** One file of statements of an account, each of the whole year 2024 unless a test says otherwise. */
export function taken(...said: readonly SaidOfStatement[]): readonly TakenStatement[] {
  const statements = said.map(({ from = '2024-01-01', to = '2024-12-31', opening = 0, closing = 0, credits = 0, number = '1', account = '19-2000145399' }) => ({
    account: { kind: 'czech', number: account, bank: '0800' },
    accountName: null,
    currency: 'CZK',
    number,
    from,
    to,
    opening,
    closing,
    debits: 0,
    credits,
    entries: 0,
  }));
  return [takenStatementSchema.parse({ id: '00000000-0000-4000-a000-000000000001', fileName: 'vypis.gpc', file: { sha256: 'a'.repeat(64), type: 'text/plain', size: 1 }, format: 'abo', statements, by: 'novakova', at: '2024-12-31T09:00:00.000Z' })];
}
