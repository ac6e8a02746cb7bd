import { signedAmount } from './payments';
import { fieldValue } from '#shared/documents/field-value';
import { typesetString } from '#shared/documents/typography';
import type { OfficeRole } from '#shared/domain/office';
import type { BudgetStart } from '#shared/domain/payments/budget-start';
import { formatDate, type PlainDate } from '#shared/domain/plain-date';
import type { FieldWords } from '#text/records/record-fields';

/** Words of the part about the budget. */
export const budgetText = {
  year: 'Rozpočtový rok',
  formTitle: { coordinator: (year: number) => `Příjem v rozpočtu roku ${year}`, region: (year: number) => `Výdaj v rozpočtu roku ${year}` } satisfies Record<OfficeRole, (year: number) => string>,
  prefilled: (from: NonNullable<BudgetStart['from']>) => (from.kind === 'agreement' ? 'Předvyplněno ze smlouvy. Uloží se, jakmile něco doplníte.' : `Předvyplněno z rozpočtu roku ${from.year}. Uloží se, jakmile něco doplníte.`),
  closed: (year: number) => `Rok ${year} je uzavřený, rozpočet v něm už nelze měnit. Znovu otevřít jej můžete v Roční uzávěrce.`,
  classification: 'Zařazení',
  unit: 'ORJ',
  chapter: 'Kapitola',
  section: 'Paragraf',
  item: 'Položka',
  source: 'Zdroj',
  amounts: 'Částky',
  approved: 'Schválený rozpočet',
  reserved: 'Rezervace',
  changes: 'Rozpočtová opatření',
  noChanges: 'Zatím žádné.',
  addChange: 'Přidat rozpočtové opatření',
  change: (index: number) => `${index + 1}. rozpočtové opatření`,
  changeOn: 'Den',
  changeNumber: 'Číslo',
  changeAmount: 'Částka (±)',
  note: 'Poznámka',
  courseTitle: (year: number) => `Skutečnost roku ${year}`,
  courseColumns: { figure: 'Ukazatel', amount: 'Částka' },
  course: {
    budget: 'Rozpočet po změnách',
    expected: 'Předpis příspěvků za rok',
    moved: { coordinator: 'Přijato v roce', region: 'Čerpáno v roce' } satisfies Record<OfficeRole, string>,
    ofOtherYears: 'z toho za jiné roky',
    left: { coordinator: 'Zbývá přijmout proti rozpočtu', region: 'Zbývá čerpat' } satisfies Record<OfficeRole, string>,
    outstanding: { coordinator: 'Kraje ještě dluží', region: 'Ještě zaplatit' } satisfies Record<OfficeRole, string>,
  },
  unknown: 'není zapsán',
  lacking: {
    coordinator: (amount: string) => `Rozpočet příjmů je o ${amount} nižší, než kolik se letos vybere.`,
    region: (amount: string) => `V rozpočtu chybí ${amount}. Požádejte o rozpočtové opatření dříve, než vystavíte příkaz.`,
  } satisfies Record<OfficeRole, (amount: string) => string>,
  reservedLess: (amount: string) => `Rezervováno je o ${amount} méně, než kolik zbývá zaplatit.`,
  region: 'Kraj',
  sum: 'Celkem',
  draftTitle: (year: number) => `Návrh rozpočtu na rok ${year}`,
  /** @param missing what is not in the budget yet; null where nothing is missing */
  draft: (missing: string | null, { by, over }: { readonly by: PlainDate; readonly over: boolean }) => {
    if (missing === null) return 'V rozpočtu je vše, co z uzavřených smluv vyplývá.';
    return over ? `V rozpočtu chybí ${missing}, termín byl ${formatDate(by)}.` : `Do ${formatDate(by)} zařaďte do návrhu rozpočtu ${missing}.`;
  },
  draftNone: (year: number) => typesetString(`Na rok ${year} zatím z žádné smlouvy příspěvek nevyplývá.`),
  draftColumns: { amount: 'Částka', budgeted: 'Zařazeno do rozpočtu' },
  /** @param stands whether the contribution is in the budget, and the day that was written down for it */
  stands: ({ budgeted, on }: { readonly budgeted: boolean; readonly on: PlainDate | null }) => (on === null ? (budgeted ? 'ano' : 'zatím ne') : `ano, ${formatDate(on)}`),
  habit: typesetString('Zařazeno je, nač stačí rozpočet zapsaný u toho roku na této stránce, nebo co je zapsáno v Průběhu smlouvy. Termín je v Nastavení úřadu.'),
  publication: typesetString('Návrh rozpočtu musí být zveřejněn nejméně 15 dnů před jednáním zastupitelstva (§ 11 zákona č. 250/2000 Sb.).'),
  conflict: { notice: 'Rozpočet tohoto roku mezitím změnil někdo jiný.', versions: 'Dvě znění rozpočtu téhož roku' },
} as const;

const names: Readonly<Record<string, string>> = {
  unit: budgetText.unit,
  chapter: budgetText.chapter,
  section: budgetText.section,
  item: budgetText.item,
  source: budgetText.source,
  approved: budgetText.approved,
  reserved: budgetText.reserved,
  note: budgetText.note,
};

const amounts = /^(?:approved|reserved|changes\.\d+\.amount)$/u;

/** How fields of a budget read away from their form. */
export const budgetWords: FieldWords = {
  name: (path) => (path.startsWith('changes') ? budgetText.changes : (names[path] ?? path)),
  value: (path, datum) => (amounts.test(path) && typeof datum === 'number' ? signedAmount(datum) : fieldValue(path, datum)),
};
