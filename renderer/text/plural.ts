import { formatInteger } from '#shared/domain/money';

/** The three forms after a number: 1 smlouva, 2 smlouvy, 5 smluv. */
export type Forms = readonly [one: string, few: string, many: string];

/** The form that follows a whole number. */
export function formFor(count: number, [one, few, many]: Forms): string {
  if (count === 1) return one;
  return count >= 2 && count <= 4 ? few : many;
}

/** `3 smlouvy`, number and word held together. */
export function counted(count: number, forms: Forms): string {
  return `${formatInteger(count)}\u00a0${formFor(count, forms)}`;
}

export const agreementForms: Forms = ['smlouva', 'smlouvy', 'smluv'];
export const draftForms: Forms = ['koncept', 'koncepty', 'konceptů'];
export const datumForms: Forms = ['údaj', 'údaje', 'údajů'];
export const pageForms: Forms = ['strana', 'strany', 'stran'];

/** `Chybí 3 údaje` */
export function missingCount(count: number): string {
  return `Chybí ${counted(count, datumForms)}`;
}
