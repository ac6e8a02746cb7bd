import { bankIdentifiers } from './bank-identifiers';
import { latinText } from './latin-text';
import { ibanOf, type BankAccount } from '#shared/domain/bank-account';
import { addHalere } from '#shared/domain/money';
import type { CreditTransfer, PaymentOrder } from '#shared/domain/payment-orders/payment-order';
import { decimalAmount } from '#shared/formats/decimal-amount';
import { element, writeXml, type WrittenXml } from '#shared/formats/xml/write-xml';

const namespace = 'urn:iso:std:iso:20022:tech:xsd:pain.001.001.03';

/** Longest name and longest message, in characters. */
const longestName = 70;
const longestMessage = 140;
/** What stands where there is nothing to say, but something must stand. */
const notProvided = 'NOTPROVIDED';

/**
 * A payment order as a Customer Credit Transfer Initiation (ISO 20022, pain.001.001.03) for domestic payments in korunas. What is left to the usage of the
 * bank is left out: level of service (one is for euros), bearer of charges (each party its own), booking by batch.
 */
export function writePain001(order: PaymentOrder): string {
  const { reference, createdAt, debtor, transfers } = order;
  const header = [
    ...element('MsgId', reference),
    ...element('CreDtTm', `${createdAt.slice(0, 19)}Z`),
    ...counts(transfers),
    ...element('InitgPty', element('Nm', nameOf(debtor))),
  ];
  return writeXml({ name: 'Document', content: element('CstmrCdtTrfInitn', [...element('GrpHdr', header), ...element('PmtInf', payment(order))]) }, namespace);
}

function payment({ reference, debtor, debtorAccount, executeOn, transfers }: PaymentOrder): readonly WrittenXml[] {
  return [
    ...element('PmtInfId', reference),
    ...element('PmtMtd', 'TRF'),
    ...counts(transfers),
    ...element('ReqdExctnDt', executeOn),
    ...element('Dbtr', element('Nm', nameOf(debtor))),
    ...element('DbtrAcct', [...accountId(debtorAccount), ...element('Ccy', 'CZK')]),
    ...element('DbtrAgt', element('FinInstnId', identifierOf(debtorAccount) ?? element('Othr', element('Id', notProvided)))),
    ...transfers.flatMap((transfer, index) => element('CdtTrfTxInf', transferred(transfer, index + 1))),
  ];
}

/** @param number of the transfer in the order, from 1: symbols may be alike in two */
function transferred(transfer: CreditTransfer, number: number): readonly WrittenXml[] {
  const { creditor, creditorAccount, amount, message } = transfer;
  const words = message === null ? '' : latinText(message, longestMessage);
  const agent = identifierOf(creditorAccount);
  return [
    ...element('PmtId', [...element('InstrId', String(number)), ...element('EndToEndId', symbolsOf(transfer))]),
    ...element('Amt', [{ name: 'InstdAmt', content: decimalAmount(amount), attributes: { Ccy: 'CZK' } }]),
    ...element('CdtrAgt', agent === null ? null : element('FinInstnId', agent)),
    ...element('Cdtr', element('Nm', nameOf(creditor))),
    ...element('CdtrAcct', accountId(creditorAccount)),
    ...element('RmtInf', words === '' ? null : element('Ustrd', words)),
  ];
}

/** Variabilní, specifický and konstantní symbol as Czech banks look for them; at most 33 characters. */
function symbolsOf({ variableSymbol, specificSymbol, constantSymbol }: CreditTransfer): string {
  const symbols = [['VS', variableSymbol], ['SS', specificSymbol], ['KS', constantSymbol]] as const;
  const text = symbols.map(([name, symbol]) => (symbol === null ? '' : `/${name}${symbol}`)).join('');
  return text === '' ? notProvided : text;
}

/** Of the header and of the payment alike, for there is one payment. */
const counts = (transfers: readonly CreditTransfer[]): readonly WrittenXml[] => [
  ...element('NbOfTxs', String(transfers.length)),
  ...element('CtrlSum', decimalAmount(addHalere(transfers.map(({ amount }) => amount)))),
];

const accountId = (account: BankAccount): readonly WrittenXml[] => element('Id', element('IBAN', ibanOf(account)));

function identifierOf(account: BankAccount): readonly WrittenXml[] | null {
  const identifier = bankIdentifiers.get(account.slice(-4));
  return identifier === undefined ? null : element('BIC', identifier);
}

function nameOf(name: string): string {
  const text = latinText(name, longestName);
  return text === '' ? notProvided : text;
}
