import { addressOf } from '#spreadsheets/xlsx/survey';

/** Rows of a sheet below its head, counted from 1 as Excel counts them. */
export const firstRow = 2;

/** `SUM(D2:D14)`: the cells of a column. @param column counted from 0 @param rows how many there are */
export function columnSum(column: number, rows: number): string {
  return `SUM(${addressOf({ row: firstRow, column: column + 1 })}:${addressOf({ row: firstRow + rows - 1, column: column + 1 })})`;
}

/** `SUM(B2:F2)` where neighbours are added only, otherwise `B2+C2-E2`; null where nothing is added. */
export function rowFormula(row: number, plus: readonly number[], minus: readonly number[]): string | null {
  const [first] = plus;
  const last = plus.at(-1);
  if (first === undefined || last === undefined) return null;
  const at = (column: number) => addressOf({ row, column: column + 1 });
  const areNeighbours = plus.every((column, index) => column === first + index);
  if (plus.length > 1 && minus.length === 0 && areNeighbours) return `SUM(${at(first)}:${at(last)})`;
  return [plus.map(at).join('+'), ...minus.map(at)].join('-');
}

/** `'Příspěvky'!D15`: a cell of another sheet. */
export const cellOfSheet = (sheet: string, row: number, column: number): string => `'${sheet.replaceAll("'", "''")}'!${addressOf({ row, column: column + 1 })}`;
