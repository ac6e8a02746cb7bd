import { formatAmount, halereSchema } from '#shared/domain/money';
import { formatDate, plainDateSchema } from '#shared/domain/plain-date';

/** A datum as it is stored: no list and no object. */
export type Scalar = string | number | boolean | null;

/**
 * A stored datum as a person reads it, by the path of its field: „60 000 Kč“, „9. 10. 2023“, „výzva k úhradě“.
 * @returns null where there is no datum
 */
export function fieldValue(field: string, value: Scalar): string | null {
  if (value === null) return null;
  if (typeof value === 'boolean') return value ? 'ano' : 'ne';
  if (typeof value === 'number') return isAmount(field) ? formatAmount(halereSchema.parse(value)) : String(value);
  const date = plainDateSchema.safeParse(value);
  return date.success ? formatDate(date.data) : (words[wordKey(field)]?.[value] ?? value);
}

const isAmount = (field: string): boolean => /(?:^|\.)(?:annualAmount|amount)$/u.test(field);

/** What a choice is called, by its field without the side and without numbers. */
const words: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'legalBasis': { 'civil-code': '§ 1746 odst. 2 občanského zákoníku', 'public-law': '§ 160 správního řádu', 'grant': '§ 10a zákona č. 250/2000 Sb.' },
  'term.kind': { 'open-ended': 'doba neurčitá', 'until': 'doba určitá' },
  'contribution.partialYear': { 'whole': 'v plné výši', 'by-months': 'podle započatých měsíců', 'by-days': 'podle dnů' },
  'payment.due.kind': { 'after-request': 'od doručení výzvy nebo faktury', 'fixed-day': 'pevný den roku' },
  'payment.request': { invoice: 'faktura', call: 'výzva k úhradě' },
  'notice.runsFrom': { 'next-month': 'od prvního dne následujícího měsíce', 'delivery': 'ode dne doručení' },
  'publisher': { coordinator: 'koordinátor', region: 'spolupracující kraj' },
  'coordinatorList': { parties: 'koordinátoři obou stran', participating: 'koordinátoři všech zapojených krajů' },
  'approvals.organ': { committee: 'výbor nebo komise', council: 'rada', assembly: 'zastupitelstvo' },
  'approvals.role': { discusses: 'projednává', recommends: 'doporučuje', decides: 'rozhoduje', 'takes-note': 'bere na vědomí' },
};

const wordKey = (field: string): string => field.replace(/^(?:coordinator|region)\.(?=approvals)/u, '').replace(/\.\d+/gu, '');
