import { readCsv } from '#spreadsheets/csv/read-csv';
import { fault, tooLarge, type Read } from '#spreadsheets/table-fault';
import { readXlsx } from '#spreadsheets/xlsx/read-xlsx';
import { largestTableFile, type Table } from '#shared/domain/batch/table';

/**
 * Reads a table from a CSV or XLSX file. What a file is, its content says; its name has to say the same.
 * @param sheet of an XLSX file; the first one where it is null or not there
 */
export async function readTable(fileName: string, bytes: Uint8Array, sheet: string | null): Promise<Read<Table>> {
  if (bytes.length === 0) return fault('file-empty');
  if (bytes.length > largestTableFile) return tooLarge('file', largestTableFile);
  const claim = claims[/[^.]*$/u.exec(fileName.toLowerCase())?.[0] ?? ''];
  if (claim === undefined) return fault('table-of-unknown-kind');
  if (begins(bytes, compoundFile)) return fault('table-old-or-locked');
  if (claim === 'xls' || (claim === 'xlsx') !== begins(bytes, zipFile)) return fault('table-not-what-it-says');
  return claim === 'xlsx' ? readXlsx(fileName, bytes, sheet) : readCsv(fileName, bytes);
}

const claims: Readonly<Record<string, 'xlsx' | 'xls' | 'csv'>> = { xlsx: 'xlsx', xlsm: 'xlsx', xls: 'xls', csv: 'csv', tsv: 'csv', txt: 'csv' };

/** Excel before 2007 writes these containers, and every Excel does for a workbook with a password (MS-CFB, 2.2). */
const compoundFile = [0xd0, 0xcf, 0x11, 0xe0];
const zipFile = [0x50, 0x4b, 0x03, 0x04];

const begins = (bytes: Uint8Array, sign: readonly number[]): boolean => sign.every((byte, index) => bytes[index] === byte);
