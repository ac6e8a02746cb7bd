import { changeName } from './history';
import { typesetString } from '#shared/documents/typography';
import type { HistoryEntry } from '#shared/domain/history';
import { counted, type Forms } from '#text/plural';

/** Words of the choice between two versions of a record that was changed in two places. */
export const conflictText = {
  advice: typesetString('Vaše poslední úpravy jsou zatím jen v tomto okně. Prohlédněte si obě znění a vyberte, co má platit.'),
  review: 'Ukázat obě znění…',
  savedBy: (entry: Pick<HistoryEntry, 'by' | 'from' | 'until'>) => `Uložené znění: ${changeName(entry)}.`,
  intro: typesetString('Co bylo změněno jen v jednom znění, je předem vybráno z něj. Co bylo změněno v obou, rozhodněte. Ke znění, které teď nevyberete, vede tlačítko Zpět.'),
  same: typesetString('Obě znění už říkají totéž.'),
  list: 'V čem se znění liší',
  all: 'Vybrat všude',
  sides: { stored: 'Uložené znění', mine: 'Moje znění' },
  changedBy: { stored: 'změněno v uloženém', mine: 'změněno u mne', both: 'změněno v obou' },
  absent: 'neuvedeno',
  rows: (count: number) => counted(count, rowForms),
  /** `vzor úřadu, verze 2; 3 odchylky` */
  wording: (version: string, deviations: number) => `${version}; ${counted(deviations, deviationForms)}`,
  loading: 'Načítám uložené znění…',
  again: 'Zkusit znovu',
  undecided: (count: number) => `Zbývá rozhodnout ${counted(count, placeForms)}.`,
  fault: typesetString('Takto vybrané údaje se k sobě nehodí. Vyberte některé z nich z druhého znění.'),
  later: 'Rozhodnout později',
  settle: 'Použít vybrané',
} as const;

/** What was changed elsewhere, in its notice and above its two versions. */
export const conflictTitles = {
  agreement: { notice: 'Smlouvu mezitím změnil někdo jiný.', versions: 'Dvě znění téže smlouvy' },
  papers: { notice: 'Písemnosti této smlouvy mezitím změnil někdo jiný.', versions: 'Dvě znění týchž písemností' },
  party: { notice: 'Údaje kraje mezitím změnil někdo jiný.', versions: 'Dvě znění údajů téhož kraje' },
  template: { versions: 'Dvě znění téhož vzoru' },
  office: { notice: 'Nastavení mezitím změnil někdo jiný.', versions: 'Dvě znění téhož nastavení' },
} as const;

const deviationForms: Forms = ['odchylka', 'odchylky', 'odchylek'];
const rowForms: Forms = ['řádek', 'řádky', 'řádků'];
const placeForms: Forms = ['místo', 'místa', 'míst'];
