import { typesetString } from '#shared/documents/typography';
import { formatAmount, type Halere } from '#shared/domain/money';
import type { OfficeRole } from '#shared/domain/office';
import { agreementForms, counted, type Forms } from '#text/plural';

const dayForms: Forms = ['den', 'dny', 'dnů'];

/** Words of the part where money is seen as charts. */
export const chartsText = {
  views: 'Grafy',
  viewNames: {
    coordinator: { mesice: 'Po měsících', roky: 'Po letech', vcasnost: 'Včasnost plateb', projekt: 'Rozpočet projektu' },
    region: { mesice: 'Po měsících', roky: 'Po letech', vcasnost: 'Včasnost plateb', projekt: 'Podíl na projektu' },
  } satisfies Record<OfficeRole, unknown>,
  year: 'Rok',
  allYears: 'Všechny roky',
  month: 'Měsíc',
  sum: 'Celkem',
  expected: 'Předpis',
  received: { coordinator: 'Přijato', region: 'Zaplaceno' } satisfies Record<OfficeRole, string>,
  outstanding: 'Zbývá',
  ofYear: (year: number) => `rok ${String(year)}`,
} as const;

const sameInTable = typesetString('Stejná čísla jsou v tabulce vedle grafu.');
const chartOf = (title: string): string => `Graf: ${title}. ${sameInTable}`;

/** Names of months short enough to stand below bars. */
export const shortMonths = ['led', 'úno', 'bře', 'dub', 'kvě', 'čvn', 'čvc', 'srp', 'zář', 'říj', 'lis', 'pro'] as const;

/** Words of what was expected and received. */
export const moneyText = {
  chart: chartOf,
  monthsTitle: {
    coordinator: (year: number) => `Předpis a přijaté platby v roce ${String(year)}`,
    region: (year: number) => `Předpis a zaplacené příspěvky v roce ${String(year)}`,
  } satisfies Record<OfficeRole, unknown>,
  yearsTitle: { coordinator: 'Předpis a přijaté platby po letech', region: 'Předpis a zaplacené příspěvky po letech' } satisfies Record<OfficeRole, string>,
  none: (year: number) => typesetString(`V roce ${String(year)} není žádný předpis splatný a žádná platba přijatá ani vrácená.`),
  monthsNote: typesetString('Předpis se počítá v měsíci, ve kterém je splatný, platba v měsíci, kdy prošla účtem, ať patří ke kterémukoli roku. Vrácené platby se odečítají.'),
  yearsNote: typesetString('Předpis i platby se počítají v roce, za který příspěvek náleží, ať přišly kdykoli. Vrácené platby se odečítají.'),
  undated: (amount: string) => typesetString(`Mimo tabulku zůstává předpis ${amount}, u kterého zatím není znám den splatnosti: počítá se od doručení výzvy.`),
} as const;

/** Words of how late contributions come. */
export const latenessText = {
  chart: chartOf,
  title: { coordinator: 'Jak včas kraje platí', region: 'Jak včas platíme' } satisfies Record<OfficeRole, string>,
  titleOf: (year: number) => `Jak včas kraje zaplatily za rok ${String(year)}`,
  byYears: 'Včasnost po letech',
  region: 'Kraj',
  inTime: 'Včas',
  late: 'Pozdě',
  overdue: 'Po splatnosti',
  open: 'Čeká se',
  averageDays: 'Průměr dnů',
  worstDays: 'Nejvíce dnů',
  only: 'Zpoždění (dny)',
  average: 'Průměrné zpoždění (dny)',
  worst: 'Největší zpoždění (dny)',
  days: (days: number): string => counted(days, dayForms),
  note: typesetString('Počty příspěvků a dny zpoždění. Zpoždění se počítá ode dne splatnosti do dne úhrady, u neuhrazených příspěvků do dneška. Do průměru vstupují včasné platby nulou; příspěvky, na které se ještě čeká, do něj nevstupují.'),
  none: typesetString('Zatím není co měřit: žádný příspěvek nebyl zaplacen ani není po splatnosti.'),
  allInTime: typesetString('Všechny příspěvky přišly včas.'),
} as const;

/** Words of what contributions bring to the project, against what it costs. */
export const projectText = {
  chart: chartOf,
  title: { coordinator: 'Příspěvky krajů a rozpočet projektu', region: 'Náš příspěvek a rozpočet projektu' } satisfies Record<OfficeRole, string>,
  budget: 'Rozpočet projektu',
  annex: 'Příloha na rok',
  expected: { coordinator: 'Předpis příspěvků', region: 'Náš příspěvek' } satisfies Record<OfficeRole, string>,
  share: { coordinator: 'Kryje (%)', region: 'Podíl (%)' } satisfies Record<OfficeRole, string>,
  others: 'Z jiných zdrojů',
  note: {
    coordinator: typesetString('Rozpočet celého projektu uvádí příloha č. 1 každé ze smluv, proto se ze smluv nesčítá; platí, dokud ji nenahradí příloha na novější rok. Z jiných zdrojů se hradí to, co nekryje předpis příspěvků.'),
    region: typesetString('Rozpočet celého projektu uvádí příloha č. 1 smlouvy; platí, dokud ji nenahradí příloha na novější rok.'),
  } satisfies Record<OfficeRole, string>,
  differing: (year: number, amount: Halere, count: number) => typesetString(`Přílohy č. 1 na rok ${String(year)} neuvádějí stejný rozpočet. V tabulce je ${formatAmount(amount)} (${counted(count, agreementForms)}), jinak uvádějí:`),
  differs: (amount: Halere, regions: readonly string[]) => `${formatAmount(amount)}: ${regions.join(', ')}`,
} as const;

const decimal = new Intl.NumberFormat('cs-CZ', { maximumFractionDigits: 1 });

/** An amount beside an axis: `60 tis. Kč`. @param largest on the axis, which says the unit; both in haléře */
export function axisAmount(amount: number, largest: number): string {
  if (amount === 0) return '0\u00a0Kč';
  const [unit, name] = units.find(([size]) => largest >= 10 * size) ?? smallestUnit;
  return `${decimal.format(amount / unit).replace('-', '−')}\u00a0${name}`;
}

const smallestUnit = [100, 'Kč'] as const;
const units = [[100_000_000, 'mil.\u00a0Kč'], [100_000, 'tis.\u00a0Kč'], smallestUnit] as const;
