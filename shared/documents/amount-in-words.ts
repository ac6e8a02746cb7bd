import type { Halere } from '#shared/domain/money';

/** The largest amount that can be written in words: 999 999 999,99 Kč. */
const limit = 99_999_999_999;

/**
 * An amount as contracts write it beside the figures: „šedesát tisíc korun českých“, „jedna koruna česká a padesát
 * haléřů“. Compound numbers ending in 1 to 4 count in the genitive plural (dvacet jedna korun českých; ÚJČ, id=792).
 * @throws RangeError above 999 999 999,99 Kč
 */
export function amountInWords(amount: Halere): string {
  if (amount > limit) throw new RangeError(`Only amounts up to ${limit} haléře can be written in words.`);
  const whole = Math.floor(amount / 100);
  const cents = amount % 100;
  const korunas = `${numeral(whole, 'feminine')} ${counted(whole, ['koruna česká', 'koruny české', 'korun českých'])}`;
  if (cents === 0) return korunas;
  return `${korunas} a ${numeral(cents, 'masculine')} ${counted(cents, ['haléř', 'haléře', 'haléřů'])}`;
}

type Gender = 'masculine' | 'feminine';
type Forms = readonly [one: string, few: string, many: string];

function counted(count: number, [one, few, many]: Forms): string {
  if (count === 1) return one;
  return count >= 2 && count <= 4 ? few : many;
}

function numeral(number: number, gender: Gender): string {
  if (number === 0) return 'nula';
  const millions = Math.floor(number / 1_000_000);
  const thousands = Math.floor(number / 1000) % 1000;
  const rest = number % 1000;
  return [
    ...order(millions, ['milion', 'miliony', 'milionů']),
    ...order(thousands, ['tisíc', 'tisíce', 'tisíc']),
    ...(rest === 0 ? [] : [belowThousand(rest, gender, number)]),
  ].join(' ');
}

function order(count: number, forms: Forms): readonly string[] {
  return count === 0 ? [] : [belowThousand(count, 'masculine', count), counted(count, forms)];
}

const small = [
  'nula', 'jedna', 'dva', 'tři', 'čtyři', 'pět', 'šest', 'sedm', 'osm', 'devět',
  'deset', 'jedenáct', 'dvanáct', 'třináct', 'čtrnáct', 'patnáct', 'šestnáct', 'sedmnáct', 'osmnáct', 'devatenáct',
] as const;
const tens = ['', '', 'dvacet', 'třicet', 'čtyřicet', 'padesát', 'šedesát', 'sedmdesát', 'osmdesát', 'devadesát'] as const;
const hundreds = ['', 'sto', 'dvě stě', 'tři sta', 'čtyři sta', 'pět set', 'šest set', 'sedm set', 'osm set', 'devět set'] as const;

/** @param whole the number this is a part of: only a number that is 1 or 2 and nothing more agrees with its noun in gender */
function belowThousand(number: number, gender: Gender, whole: number): string {
  const rest = number % 100;
  const parts = [hundreds[Math.floor(number / 100)] ?? '', ...(whole <= 2 ? [agreeing(whole, gender)] : belowHundred(rest))];
  return parts.filter((part) => part !== '').join(' ');
}

function belowHundred(number: number): readonly string[] {
  if (number === 0) return [];
  if (number < 20) return [small[number] ?? ''];
  return [tens[Math.floor(number / 10)] ?? '', ...(number % 10 === 0 ? [] : [small[number % 10] ?? ''])];
}

function agreeing(number: number, gender: Gender): string {
  if (number === 1) return gender === 'feminine' ? 'jedna' : 'jeden';
  return gender === 'feminine' ? 'dvě' : 'dva';
}
