import { Failure } from '#core/failure';
import type { Spreadsheets } from '#core/ports';

/** Tables in files by the spreadsheets layer, which is loaded when it is first asked for: most runs read none. */
export function openSpreadsheets(): Spreadsheets {
  return {
    read: async ({ fileName, bytes }, sheet) => {
      const { readTable } = await import('#spreadsheets/read-table');
      const table = await readTable(fileName, bytes, sheet);
      if (!table.ok) throw new Failure({ ...table.error, fileName });
      return table.value;
    },
    write: async (format, table) => {
      const { writeTable } = await import('#spreadsheets/write-table');
      return writeTable(format, table);
    },
    writeList: async (list, on) => {
      const { writeList } = await import('#spreadsheets/write-list');
      return writeList(list, on);
    },
    writeWorkbook: async (workbook) => {
      const { writeWorkbook } = await import('#spreadsheets/write-workbook');
      return writeWorkbook(workbook);
    },
  };
}
