import { typesetString } from '#shared/documents/typography';
import { roleNames } from './names';
import { agreementForms, counted, type Forms } from './plural';

export const overviewText = {
  next: 'Co je na řadě',
  columns: { what: 'Co', whose: 'Smlouvy', due: 'Termín', about: 'Podrobnosti' },
  nothingNext: 'Teď není na řadě nic.',
  calendar: 'Kalendář termínů na celý rok',
  show: 'Zobrazit',
  all: (count: number) => `Zobrazit v seznamu všechny smlouvy (${count})`,
  changes: 'Poslední změny',
  figures: (year: number) => `Příspěvky na rok ${year}`,
  total: { coordinator: 'Očekáváno celkem', region: 'K úhradě celkem' },
  fromConcluded: 'z uzavřených smluv',
  planned: 'z neuzavřených (předběžně)',
  moved: { coordinator: 'Přijato', region: 'Zaplaceno' },
  late: 'Po splatnosti, všechny roky',
  toPayments: 'Platby po krajích a letech',
  unknownAmount: (count: number) => `Nezapočteno: ${counted(count, agreementForms)} bez kraje, částky nebo prvního roku`,
  officeQuestion: 'Který úřad aplikaci používá?',
  officeRole: (role: keyof typeof roleNames) => `V projektu je to ${roleNames[role]}.`,
  confirmOffice: 'Potvrdit',
  officeConfirmed: 'Úřad je nastaven. Změnit jej můžete v Nastavení.',
  welcomeTitle: 'Zatím tu není žádná smlouva',
  welcome: typesetString('Založte první smlouvu: údaje krajů jsou předvyplněné, doplníte jen to, co chybí, a rovnou uvidíte stránky dokumentu. Nebo si vše nejdříve vyzkoušejte na ukázce Olomouckého kraje, kterou pak jedním kliknutím odeberete.'),
  newAgreement: 'Nová smlouva',
  trySample: 'Vyzkoušet na ukázce',
} as const;

type Counts = { readonly total: number; readonly inForce: number; readonly drafts: number };

/** `Kraj Vysočina · koordinátor · 13 smluv, 12 účinných · na řadě Zlínský kraj: chybí 3 údaje`. @param next the first thing to do, or null */
export function officeSentence(name: string, role: keyof typeof roleNames, counts: Counts, next: string | null): string {
  return [name, roleNames[role], countsText(counts), ...(next === null ? [] : [`na řadě ${next}`])].join(' · ');
}

const effectiveForms: Forms = ['účinná', 'účinné', 'účinných'];
const draftedForms: Forms = ['rozpracovaná', 'rozpracované', 'rozpracovaných'];

function countsText({ total, inForce, drafts }: Counts): string {
  if (total === 0) return 'zatím žádná smlouva';
  const effective = inForce === 0 && drafts < total ? ['zatím žádná účinná'] : partOf(inForce, total, effectiveForms);
  return [counted(total, agreementForms), ...effective, ...partOf(drafts, total, draftedForms)].join(', ');
}

/** `účinná` of one agreement, `všechny účinné`, `3 účinné`; nothing where there are none. */
function partOf(count: number, total: number, forms: Forms): readonly string[] {
  if (count === 0) return [];
  if (count < total) return [counted(count, forms)];
  return [total === 1 ? forms[0] : `všechny ${forms[1]}`];
}

/** `Zlínský kraj`, `Zlínský kraj a Ústecký kraj`, `Zlínský kraj a další 3` */
export function namesText(names: readonly string[]): string {
  return names.length <= 2 ? names.join(' a ') : `${names[0] ?? ''} a další ${names.length - 1}`;
}
