import type { ExportedCell } from '#shared/domain/export/exported-table';
import type { Halere } from '#shared/domain/money';
import type { PlainDate } from '#shared/domain/plain-date';

export const emptyCell: ExportedCell = { kind: 'empty' };

export const textCell = (text: string | null): ExportedCell => (text === null || text === '' ? emptyCell : { kind: 'text', text });

export const dayCell = (day: PlainDate | null): ExportedCell => (day === null ? emptyCell : { kind: 'day', day });

export const amountCell = (halere: Halere | null): ExportedCell => (halere === null ? emptyCell : { kind: 'amount', halere });

/** An amount with its sign, in haléře. */
export const balanceCell = (halere: number): ExportedCell => ({ kind: 'amount', halere });

export const numberCell = (number: number): ExportedCell => ({ kind: 'number', number });
