import type { SampleKind } from './sample-kinds';
import { valueOf } from '#composition/value-of';
import type { AppClient } from '#shared/api/api';
import type { AgreementId } from '#shared/domain/agreement';
import { bankAccountSchema } from '#shared/domain/bank-account';
import { paymentAmountSchema } from '#shared/domain/money';
import { instalmentOf } from '#shared/domain/payment-calendar';
import type { IssuedOrderId } from '#shared/domain/payments/issued-order';
import { plainDateSchema } from '#shared/domain/plain-date';

/** What the region of the sample gives its bank. */
const formats = { 'payment-order-abo': 'abo', 'payment-order-pain001': 'pain001' } as const satisfies Readonly<Partial<Record<SampleKind, string>>>;
export type OrderedKind = keyof typeof formats;

export const isOrdered = (kind: SampleKind): kind is OrderedKind => kind in formats;

/** The order by which the region pays its first contribution, as its office issues it. The sample is the region's office from then on. */
export async function orderedSample(client: AppClient, id: AgreementId, kind: OrderedKind): Promise<Buffer> {
  const [known] = valueOf(await client.payments.list({})).orders;
  const order = known?.id ?? (await issued(client, id));
  return Buffer.from(valueOf(await client.orders.read({ id: order, format: formats[kind] })).content, 'base64');
}

async function issued(client: AppClient, id: AgreementId): Promise<IssuedOrderId> {
  await asRegion(client, id);
  const { content } = valueOf(await client.agreements.get({ id }));
  const { firstYear } = content.contribution;
  const instalment = firstYear === null ? null : instalmentOf(content, firstYear);
  if (instalment === null) throw new Error('the sample pays no contribution');
  const { variableSymbol, specificSymbol } = content.payment;
  const transfer = {
    agreement: id,
    year: instalment.year,
    creditorAccount: bankAccountSchema.parse(content.coordinator.overrides.account),
    amount: paymentAmountSchema.parse(instalment.amount),
    variableSymbol,
    specificSymbol,
    constantSymbol: null,
    message: `KPBI ${instalment.year}`,
  };
  const executeOn = plainDateSchema.parse(valueOf(await client.host.describe({})).today);
  const debtorAccount = bankAccountSchema.parse(content.region.overrides.account);
  const { orders } = valueOf(await client.orders.issue({ debtorAccount, executeOn, transfers: [transfer] }));
  const [order] = orders;
  if (order === undefined) throw new Error('no order was issued');
  return order.id;
}

async function asRegion(client: AppClient, id: AgreementId): Promise<void> {
  const { content } = valueOf(await client.agreements.get({ id }));
  const office = valueOf(await client.office.get({}));
  const { partyId } = content.region;
  if (partyId === null) throw new Error('the sample has no region');
  valueOf(await client.office.update({ revision: office.revision, content: { ...office.content, partyId }, unparsed: office.unparsed }));
}
