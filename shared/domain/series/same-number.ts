/** What two numbers have in common where they are the same number: letter case and spaces do not tell them apart. */
export const keyOfNumber = (number: string): string => number.replace(/[\s\u00a0]/gu, '').toLocaleLowerCase('cs');

export const sameNumber = (one: string, other: string): boolean => one === other || keyOfNumber(one) === keyOfNumber(other);
