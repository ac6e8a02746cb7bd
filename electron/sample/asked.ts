import { conclude } from './conclude';
import { completeSample } from './founding-case';
import type { AskedKind } from './sample-kinds';
import { valueOf } from '#composition/value-of';
import type { AppClient } from '#shared/api/api';
import type { AgreementId } from '#shared/domain/agreement';
import { paymentAmountSchema } from '#shared/domain/money';
import type { OfficeAsking } from '#shared/domain/office';
import { plainDate, type PlainDate } from '#shared/domain/plain-date';
import { namedAccountOf } from '#shared/domain/statements/named-account';

/** The day on which the last of the letters is issued. */
export const askedBy = plainDate(2024, 5, 16);

/** A letter as the coordinator's office issued it. */
export async function askedSample(client: AppClient, kind: AskedKind): Promise<Buffer> {
  const letter = valueOf(await client.payments.list({})).requests.find((each) => each.kind === kind);
  if (letter === undefined) throw new Error(`no letter was issued: ${kind}`);
  return Buffer.from(valueOf(await client.requests.read({ id: letter.id })).content, 'base64');
}

/** Concludes the founding case in a new office of the coordinator, which must stand in {@link askedBy}, and asks for its first contribution: it is paid late, after two reminders, the second one with interest. */
export async function askForContribution(client: AppClient): Promise<void> {
  const { id } = valueOf(await client.sample.load({}));
  await completeSample(client, id);
  await conclude(client, id, { signedByRegion: plainDate(2024, 1, 22), signedByCoordinator: plainDate(2024, 1, 25), published: plainDate(2024, 1, 30) });
  await asks(client, { numberPattern: 'VU/{číslo}/{rok}', interestRate: null });
  await issue(client, id, 'call-for-payment', plainDate(2024, 3, 1), null);
  valueOf(await client.life.record({ id, fact: { kind: 'payment-requested', year, on: plainDate(2024, 3, 4), note: null } }));
  await issue(client, id, 'reminder', plainDate(2024, 4, 15), plainDate(2024, 4, 30));
  await asks(client, { numberPattern: 'VU/{číslo}/{rok}', interestRate: 1475 });
  await issue(client, id, 'second-reminder', plainDate(2024, 5, 6), plainDate(2024, 5, 20));
  await pay(client, id, plainDate(2024, 5, 14));
  await issue(client, id, 'receipt', askedBy, null);
}

/** The first year of the founding case. */
const year = 2024;

async function asks(client: AppClient, asking: OfficeAsking): Promise<void> {
  const { revision, content, unparsed } = valueOf(await client.office.get({}));
  valueOf(await client.office.update({ revision, content: { ...content, asking }, unparsed }));
}

async function issue(client: AppClient, agreement: AgreementId, kind: AskedKind, issuedOn: PlainDate, payBy: PlainDate | null): Promise<void> {
  valueOf(await client.requests.issue({ kind, items: [{ agreement, year }], issuedOn, payBy, signedBy: 'Ing. Hana Příkladová', signedByTitle: 'vedoucí odboru informatiky' }));
}

async function pay(client: AppClient, agreement: AgreementId, bookedOn: PlainDate): Promise<void> {
  const { content } = valueOf(await client.agreements.get({ id: agreement }));
  const amount = paymentAmountSchema.parse(content.contribution.annualAmount);
  const account = content.region.overrides.account ?? null;
  const payment = { bookedOn, amount, account: account === null ? null : namedAccountOf(account), name: 'Olomoucký kraj', symbols: { variable: content.payment.variableSymbol, constant: null, specific: null }, note: null };
  valueOf(await client.payments.write({ payment, allocations: [{ agreement, year, amount }] }));
}
