import { typesetString } from '#shared/documents/typography';
import { roleNames } from './names';
import { agreementForms, counted, draftForms, type Forms } from './plural';

export const overviewText = {
  next: 'Co je na řadě',
  nothingNext: 'Teď není na řadě nic.',
  calendar: 'Kalendář termínů na celý rok',
  show: 'Zobrazit',
  all: (count: number) => `Zobrazit v seznamu všechny smlouvy (${count})`,
  changes: 'Poslední změny',
  figures: (year: number) => `Příspěvky na rok ${year}`,
  total: { coordinator: 'Očekáváno celkem', region: 'K úhradě celkem' },
  fromFinished: 'z dokončených smluv',
  fromDrafts: 'z konceptů (předběžně)',
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

function countsText({ total, inForce, drafts }: Counts): string {
  if (total === 0) return 'zatím žádná smlouva';
  if (drafts === total) return counted(drafts, draftForms);
  const effective = inForce === 0 ? 'zatím žádná účinná' : inForce === total ? (total === 1 ? 'účinná' : 'všechny účinné') : counted(inForce, effectiveForms);
  return [counted(total, agreementForms), effective, ...(drafts === 0 ? [] : [counted(drafts, draftForms)])].join(', ');
}

/** `Zlínský kraj`, `Zlínský kraj a Ústecký kraj`, `Zlínský kraj a další 3` */
export function namesText(names: readonly string[]): string {
  return names.length <= 2 ? names.join(' a ') : `${names[0] ?? ''} a další ${names.length - 1}`;
}
