import { formatAmountExactly, halereSchema } from '#shared/domain/money';
import { formatDate } from '#shared/domain/plain-date';
import type { Allocation } from '#shared/domain/payments/payment';
import type { StatementGap } from '#shared/domain/payments/statement-gaps';
import { accountText } from '#shared/domain/statements/named-account';
import type { StatementEntry, StatementFormat } from '#shared/domain/statements/statement';
import { counted, formFor, type Forms } from '#text/plural';

const paymentForms: Forms = ['platba', 'platby', 'plateb'];
const taking: Forms = ['platbu', 'platby', 'plateb'];
const entryForms: Forms = ['položka', 'položky', 'položek'];

/** Words of the part where statements come in. */
export const statementsText = {
  choose: 'Načíst výpis…',
  hint: 'Výpis z banky ve formátu GPC (ABO), CAMT.053 nebo CSV; můžete jej také přetáhnout do okna. Nic se nezapíše, dokud to nepotvrdíte.',
  reading: (fileName: string, done: number) => `Čtu ${fileName}: ${Math.floor(done * 100)} %`,
  readingLabel: 'Čtení výpisu',
  cancel: 'Zrušit',
  close: 'Zavřít',
  leave: 'Nepřevzít',
  refused: {
    'too-large': (fileName: string) => `Soubor ${fileName} je příliš velký na to, aby byl výpisem. Největší přípustná velikost je 256 MB; stáhněte výpis za kratší období.`,
    'gone': (fileName: string) => `Soubor ${fileName} nelze otevřít. Zkontrolujte, zda nebyl přesunut nebo smazán, a vyberte jej znovu.`,
  },
  columns: { file: 'Soubor', account: 'Účet', number: 'Výpis č.', days: 'Období', opening: 'Počáteční zůstatek', closing: 'Konečný zůstatek', entries: 'Položek', payments: 'Převzato plateb', takenAt: 'Kdy a kdo' },
  notOurs: 'není náš účet',
  problems: { error: 'Výpis nelze převzít', mismatch: 'Součty výpisu nesouhlasí', remark: 'Poznámky ke čtení' },
  gapsTitle: 'Výpis nenavazuje na dříve převzaté',
  gapsAdvice: 'Chybějící výpis si vyžádejte od banky; načíst jej můžete i později, žádná platba se tím nezdvojí.',
  despiteMismatch: 'Zkontroloval(a) jsem rozdíly, převzít i s nimi',
  groups: {
    'certain': (count: number) => `Jisté (${count})`,
    'doubtful': (count: number) => `Ke kontrole (${count})`,
    'known': (count: number) => `Už převzaté dříve (${count})`,
    'other-account-currency': (count: number) => `V jiné měně, odloženo (${count})`,
    'none': (count: number) => `Netýká se smluv (${count})`,
  },
  certainNote: 'Nic nemluví proti. Převezmou se klávesou Enter nebo tlačítkem dole; co nechcete, odškrtněte.',
  doubtfulNote: 'Vlevo je, co říká banka, vpravo, kam platba může patřit a proč. Co necháte nepřiřazené, zůstane ve výpisu.',
  belongsTo: (name: string) => `Kam patří platba ${name}`.trim(),
  leaveAside: 'Nepřebírat',
  nameless: 'bez názvu protistrany',
  takeOne: (title: string, amount: string) => `${title}: ${amount}`,
  take: (count: number) => (count === 0 ? 'Převzít výpis bez plateb' : `Převzít ${counted(count, taking)}`),
  takenBefore: 'Výpis byl převzatý už dříve, nic nového se nezapsalo.',
  taken: (count: number) => (count === 0 ? 'Výpis je převzatý bez plateb.' : `${formFor(count, ['Převzata', 'Převzaty', 'Převzato'])} ${counted(count, paymentForms)}.`),
  takenDetail: (left: number) => (left === 0 ? 'Z výpisu nezbylo nic.' : `Ostatní ${counted(left, entryForms)} ${formFor(left, ['zůstala', 'zůstaly', 'zůstalo'])} v uloženém souboru výpisu.`),
  undo: 'Vzít zpět',
  moreRows: (count: number) => `a dalších ${count}; všechny jsou v souboru výpisu.`,
  takenTitle: 'Převzaté výpisy',
  noneTaken: 'Zatím nebyl převzat žádný výpis.',
  learntTitle: 'Zapamatované účty',
  learntNote: 'Naučeno z plateb, které jste potvrdili. Smazání nezmění žádnou platbu.',
  forget: 'Zapomenout',
} as const;

export const formatNames: Readonly<Record<StatementFormat, string>> = { 'abo': 'Formát GPC (ABO)', 'camt.053': 'Formát CAMT.053', 'csv': 'Formát CSV' };

/** A balance or an amount with its sign and its currency: −1 500,00 Kč, 20,50 EUR. */
export function balanceText(amount: number | null, currency: string): string {
  if (amount === null) return '–';
  const text = formatAmountExactly(halereSchema.parse(Math.abs(amount)));
  return `${amount < 0 ? '−' : ''}${currency === 'CZK' ? text : text.replace('Kč', currency)}`;
}

/** How a statement does not follow the one before it. */
export function gapText({ kind, before, after }: StatementGap): string {
  const account = accountText(after.account);
  const [ended, begins] = [formatDate(before.to), formatDate(after.from)];
  if (kind === 'days-between') return `Účet ${account}: poslední převzatý výpis končí ${ended}, tento začíná ${begins}. Za dny mezi nimi výpis chybí.`;
  if (kind === 'number-left-out') return `Účet ${account}: poslední převzatý výpis má číslo ${before.number ?? '–'}, tento ${after.number ?? '–'}. Výpis mezi nimi zřejmě chybí.`;
  return `Účet ${account}: poslední převzatý výpis končí ${ended} zůstatkem ${balanceText(before.closing, before.currency)}, tento začíná ${begins} zůstatkem ${balanceText(after.opening, after.currency)}. Výpis mezi nimi zřejmě chybí.`;
}

/** The symbols of an entry and whether it is a storno. */
export function entryFacts({ symbols: { variable, specific, constant }, reversal }: Pick<StatementEntry, 'symbols' | 'reversal'>): string {
  return [variable && `VS ${variable}`, specific && `SS ${specific}`, constant && `KS ${constant}`, reversal && 'storno'].filter((part) => typeof part === 'string' && part !== '').join(', ');
}

/** „rok 2024“, „roky 2024 a 2025“; what belongs to no year yet is a part set aside. */
export function allocatedYears(allocations: readonly Allocation[]): string {
  const years = allocations.map(({ year }) => String(year));
  if (years.length === 0) return 'zatím k žádnému roku';
  return years.length === 1 ? `rok ${years.join('')}` : `roky ${years.slice(0, -1).join(', ')} a ${years.at(-1) ?? ''}`;
}
