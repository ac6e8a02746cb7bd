import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bankAccountSchema } from '#shared/domain/bank-account';
import { symbolSchema } from '#shared/domain/contact-details';
import { paymentAmountSchema } from '#shared/domain/money';
import { writeAboOrder } from '#shared/formats/payment-orders/abo-order';
import { anOrder, anyOrder, aTransfer } from '#test/shared/formats/payment-builder';

const textOf = (bytes: Uint8Array): string => new TextDecoder('windows-1250').decode(bytes);
const linesOf = (bytes: Uint8Array): readonly string[] => textOf(bytes).split('\r\n');
const itemWith = (more: Parameters<typeof aTransfer>[0]): string | undefined => linesOf(writeAboOrder(anOrder({ transfers: [aTransfer(more)] })))[3];

describe('an ABO order', () => {
  test('is one group of transfers between its heads and ends', () => {
    const transfers = [aTransfer(), aTransfer({ creditorAccount: bankAccountSchema.parse('1265098001/5500'), amount: paymentAmountSchema.parse(50), specificSymbol: symbolSchema.parse('18'), constantSymbol: '558', message: null })];
    expect(textOf(writeAboOrder(anOrder({ transfers })))).toBe(
      'UHL1280324OLOMOUCKY KRAJ      0000004159001999\r\n' +
        '1 1501 001000 0710\r\n' +
        '2 178124-4159 6000050 280324\r\n' +
        '19-2000145399 6000000 2024071 08000000 0 AV:Příspěvek KPBI 2024\r\n' +
        '1265098001 50 2024071 55000558 18 \r\n' +
        '3 +\r\n' +
        '5 +\r\n',
    );
  });

  test('of a bank that gives no numbers to its clients has zeros for it', () => {
    expect(linesOf(writeAboOrder(anOrder({ debtorAccount: bankAccountSchema.parse('1265098001/2010') }))).slice(0, 2)).toEqual(['UHL1280324OLOMOUCKY KRAJ      0000000000001999', '1 1501 001000 2010']);
  });

  test.each([
    ['RK-27-2020/04: „KPBI“, 1. část', 'RK 27 2020 04 KPBI 1 část'],
    ['Žluťoučký kůň | pro mě', 'Žluťoučký kůň pro mě'],
    ['Ľubomír Šťastný & Søren', 'Lubomír Šťastný Soren'],
    ['a\u00a0b', 'a b'],
  ])('says %s as %s', (message, expected) => {
    expect(itemWith({ message })).toBe(`19-2000145399 6000000 2024071 08000000 0 AV:${expected}`);
  });

  test('without a symbol has a zero for it', () => {
    expect(itemWith({ variableSymbol: null, message: '漢字' })).toBe('19-2000145399 6000000 0 08000000 0 ');
  });

  test('is written in Windows-1250', () => {
    expect(Buffer.from(writeAboOrder(anOrder())).includes(Buffer.from([0x50, 0xf8, 0xed, 0x73, 0x70, 0xec, 0x76, 0x65, 0x6b]))).toBe(true);
  });
});

/** The records as the descriptions of the banks define them; of numbers the digits they allow. */
const head = /^UHL1\d{6}[0-9A-Z ]{20}\d{10}001999$/u;
const file = /^1 1501 \d{6} \d{4}$/u;
const group = /^2 (?:\d{1,6}-)?\d{2,10} \d{1,14} \d{6}$/u;
const transfer = /^((?:\d{1,6}-)?\d{2,10}) (\d{1,12}) (\d{1,10}) (\d{8}) (\d{1,10}) (?:AV:[0-9A-Za-zÁČĎÉĚÍŇÓŘŠŤÚŮÝŽáčďéěíňóřšťúůýž](?:[0-9A-Za-zÁČĎÉĚÍŇÓŘŠŤÚŮÝŽáčďéěíňóřšťúůýž ]{0,138}[0-9A-Za-zÁČĎÉĚÍŇÓŘŠŤÚŮÝŽáčďéěíňóřšťúůýž])?)?$/u;

test('any order is written as described: each payment with its own account, amount and symbols, and their sum', () => {
  fc.assert(
    fc.property(anyOrder, (order) => {
      const lines = linesOf(writeAboOrder(order));
      const items = lines.slice(3, -3).map((line) => transfer.exec(line)?.slice(1) ?? line);
      expect([head, file, group].map((pattern, index) => pattern.test(lines[index] ?? ''))).toEqual([true, true, true]);
      expect(lines.slice(-3)).toEqual(['3 +', '5 +', '']);
      expect(items).toEqual(order.transfers.map(({ creditorAccount, amount, variableSymbol, constantSymbol, specificSymbol }) => {
        const [number = '', bank = ''] = creditorAccount.split('/');
        return [number, String(amount), variableSymbol ?? '0', `${bank}${'0'.repeat(4 - (constantSymbol ?? '').length)}${constantSymbol ?? ''}`, specificSymbol ?? '0'];
      }));
      expect(Number(lines[2]?.split(' ')[2])).toBe(order.transfers.reduce<number>((sum, { amount }) => sum + amount, 0));
    }),
  );
});
