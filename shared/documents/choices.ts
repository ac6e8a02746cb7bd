/** What the answers of a choice are called, by its field without the side and without numbers. */
export const choices = {
  'legalBasis': { 'civil-code': '§ 1746 odst. 2 občanského zákoníku', 'public-law': '§ 160 správního řádu', 'grant': 'dotace podle § 10a zákona č. 250/2000 Sb.' },
  'term.kind': { 'open-ended': 'doba neurčitá', 'until': 'doba určitá' },
  'contribution.partialYear': { 'whole': 'v plné výši', 'by-months': 'podle započatých měsíců', 'by-days': 'podle dnů' },
  'payment.due.kind': { 'after-request': 'od doručení výzvy nebo faktury', 'fixed-day': 'pevný den roku' },
  'payment.request': { call: 'výzva k úhradě', invoice: 'faktura' },
  'notice.runsFrom': { 'next-month': 'první den následujícího měsíce', 'delivery': 'den po doručení' },
  'publisher': { coordinator: 'koordinátor', region: 'spolupracující kraj' },
  'coordinatorList': { parties: 'koordinátoři obou stran', participating: 'koordinátoři všech zapojených krajů' },
  'approvals.organ': { committee: 'výbor nebo komise', council: 'rada', assembly: 'zastupitelstvo' },
  'approvals.role': { discusses: 'projednává', endorses: 'projednává a schvaluje záměr', recommends: 'doporučuje', decides: 'rozhoduje', 'takes-note': 'bere na vědomí' },
} as const satisfies Readonly<Record<string, Readonly<Record<string, string>>>>;

/** A field whose value is one of several answers. */
export type ChoiceField = keyof typeof choices;

/** The answers of a choice in the order in which they are offered. */
export function answersTo(field: ChoiceField): readonly { readonly value: string; readonly label: string }[] {
  return Object.entries(choices[field]).map(([value, label]) => ({ value, label }));
}
