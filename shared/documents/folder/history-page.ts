import type { AgreementCase } from '#shared/documents/case';
import { factDetails, factTitle } from '#shared/documents/fact-words';
import { fieldLabel } from '#shared/documents/field-label';
import { page, paragraph, section, table, text, type Html } from '#shared/documents/folder/html';
import { actionTitles } from '#shared/documents/life-words';
import type { Agreement } from '#shared/domain/agreement';
import type { HistoryEntry } from '#shared/domain/history';
import type { RecordedFact } from '#shared/domain/life/fact';
import { formatDate } from '#shared/domain/plain-date';
import { timeInPrague } from '#shared/domain/prague-day';

/** Who did what with an agreement and when, and everything that was written down of its life, taken back or not; times are those of Prague. */
export function historyPage({ history, facts }: Agreement, agreementCase: AgreementCase): string {
  return page('Historie', [
    section('Změny', history.length === 0 ? paragraph('Žádné změny.') : table(['Kdy', 'Kdo', 'Co', 'Podrobnosti'], history.map((entry) => changeRow(entry, agreementCase)))),
    section('Zápisy událostí', facts.length === 0 ? paragraph('Žádné zápisy.') : table(['Den události', 'Událost', 'Podrobnosti', 'Zapsáno', 'Vzato zpět'], facts.map(factRow))),
  ]);
}

function changeRow({ from, until, by, action, fields, reason }: HistoryEntry, agreementCase: AgreementCase): readonly Html[] {
  const period = momentOf(from) === momentOf(until) ? momentOf(from) : `${momentOf(from)} – ${momentOf(until)}`;
  const labels = [...new Set(fields.map((field) => fieldLabel(field, agreementCase)))];
  return [text(period), text(by), text(actionTitles[action]), text([...(reason === null ? [] : [`Důvod: ${reason}`]), labels.join(', ')].filter((line) => line !== '').join('\n'))];
}

function factRow({ fact, recordedAt, recordedBy, takenBack }: RecordedFact): readonly Html[] {
  const back = takenBack === null ? '' : `${momentOf(takenBack.at)}, ${takenBack.by}: ${takenBack.reason}`;
  return [text(formatDate(fact.on)), text(factTitle(fact)), text(factDetails(fact)), text(`${momentOf(recordedAt)}, ${recordedBy}`), text(back)];
}

/** `15. 1. 2024 9:30` */
function momentOf(instant: string): string {
  const { day, hours, minutes } = timeInPrague(instant);
  return `${formatDate(day)} ${hours}:${String(minutes).padStart(2, '0')}`;
}
