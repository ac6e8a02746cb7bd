import type { HistoryEntry } from '#shared/domain/history';
import { conflictText } from './agreement';
import { changeName } from './history';

/** Words of the choice between two versions of an agreement that was changed in two places. */
export const conflictReviewText = {
  what: conflictText.title,
  advice: conflictText.advice,
  takeStored: conflictText.takeStored,
  keepMine: conflictText.keepMine,
  review: 'Ukázat obě znění…',
  title: 'Dvě znění téže smlouvy',
  savedBy: (entry: Pick<HistoryEntry, 'by' | 'from' | 'until'>) => `Uložené znění: ${changeName(entry)}.`,
  choose: 'Vyberte, které má platit. Převezmete-li uložené, ke svému se vrátíte tlačítkem Zpět.',
  same: 'Obě znění říkají totéž.',
  table: 'V čem se znění liší',
  field: 'Údaj',
  then: 'Uložené znění',
  now: 'Moje znění',
  absent: 'neuvedeno',
  loading: 'Načítám uložené znění…',
  again: 'Zkusit znovu',
  later: 'Rozhodnout později',
} as const;
