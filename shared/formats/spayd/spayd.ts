import { describedText } from './described-text';
import { ibanOf } from '#shared/domain/bank-account';
import type { ShortPayment } from '#shared/domain/payments/short-payment';
import { crc32 } from '#shared/formats/crc-32';
import { decimalAmount } from '#shared/formats/decimal-amount';

/** Longest name of a recipient (RN) and longest message (MSG), in characters. */
const longestName = 35;
const longestMessage = 60;

/**
 * A payment as its short descriptor (Short Payment Descriptor, SPAYD 1.0), which a payment code (QR Platba) holds: capital letters, digits and `$%*+-./: `
 * only, so that the code is small. Its keys are in the order its checksum is counted in.
 * @param payment its amount at most 9 999 999,99 Kč: more does not fit the field
 */
export function spaydOf(payment: ShortPayment): string {
  const pairs = pairsOf(payment).flatMap(([key, value]) => (value === null || value === '' ? [] : [`${key}:${value}`]));
  const text = ['SPD', '1.0', ...pairs].join('*');
  return `${text}*CRC32:${checksumOf(text)}`;
}

function pairsOf({ account, amount, recipient, dueOn, message, variableSymbol, specificSymbol, constantSymbol }: ShortPayment): readonly (readonly [key: string, value: string | null])[] {
  return [
    ['ACC', ibanOf(account)],
    ['AM', decimalAmount(amount)],
    ['CC', 'CZK'],
    ['DT', dueOn?.replaceAll('-', '') ?? null],
    ['MSG', message === null ? null : describedText(message, longestMessage)],
    ['RN', recipient === null ? null : describedText(recipient, longestName)],
    ['X-KS', constantSymbol],
    ['X-SS', specificSymbol],
    ['X-VS', variableSymbol],
  ];
}

/** Of a text in ASCII, whose keys stand in the order of the alphabet: eight hexadecimal digits. */
const checksumOf = (text: string): string => crc32(Uint8Array.from(text, (character) => character.charCodeAt(0))).toString(16).toUpperCase().padStart(8, '0');
