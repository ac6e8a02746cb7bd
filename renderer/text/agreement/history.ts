import type { HistoryEntry, HistorySubject } from '#shared/domain/history';
import { clockText, instantText } from '#text/moment';
import { signedTitle } from '#text/records/records';

export { actionTitles } from '#shared/documents/life-words';

/** Words of the page that tells who changed an agreement, when and what. */
export const historyText = {
  title: 'Historie',
  titleOf: (name: string) => `Historie: ${name}`,
  toAgreement: 'Zpět na smlouvu',
  intro: 'U každé změny je uložené znění, které platilo před ní. Můžete je porovnat s dneškem, nebo se k němu u konceptu vrátit.',
  list: 'Změny smlouvy',
  columns: { who: 'Kdy a kdo', what: 'Co', about: 'Podrobnosti' },
  compare: 'Porovnat s dneškem',
  compareOf: (change: string) => `Porovnat s dneškem: znění před změnou ${change}`,
  restore: 'Vrátit tuto verzi',
  restoreOf: (change: string) => `Vrátit tuto verzi: znění před změnou ${change}`,
  restored: (change: string) => `Vráceno znění před změnou ${change}`,
  restoredDetail: 'Týká se smlouvy a jejích příloh, písemnosti kolem ní zůstaly. Krok lze vzít zpět.',
  asNow: 'Smlouva se od té doby nezměnila, není co vracet.',
  takeBack: 'Vzít zpět',
  locked: 'Dokončenou smlouvu nebo smlouvu v koši nelze vrátit ke staršímu znění; lze je jen porovnat.',
  reason: (reason: string) => `Důvod: ${reason}`,
  first: 'Zde historie začíná.',
  more: (count: number) => `a další (${count})`,
} as const;

/** `sken.pdf`; `Smlouva, podepsáno za koordinátora projektu`: what something was done to. */
export function subjectText(subject: HistorySubject): string {
  return subject.kind === 'attachment' ? subject.fileName : signedTitle(subject.document, [subject.signatory]);
}

/** `15. 1. 2024 9:30–9:41, novakova`: when somebody did something, and who. */
export function changeName({ by, from, until }: Pick<HistoryEntry, 'by' | 'from' | 'until'>): string {
  return `${periodText(from, until)}, ${by}`;
}

/** `15. 1. 2024 9:30–9:41`; the second day is told only where it is another one. */
function periodText(from: string, until: string): string {
  const [start, end] = [instantText(from), instantText(until)];
  if (start === end) return start;
  return new Date(from).toDateString() === new Date(until).toDateString() ? `${start}–${clockText(new Date(until))}` : `${start} – ${end}`;
}
