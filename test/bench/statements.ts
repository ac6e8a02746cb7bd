import { statementFileSchema } from '#shared/domain/statements/statement';
import { bytesOf } from '#shared/formats/code-pages/bytes-of';
import { readStatementFile } from '#shared/formats/statements/read-statement-file';
import { medianMs } from '#test/bench/measure';
import { bankTables } from '#test/shared/formats/bank-csv/bank-tables';
import { payerIban, writeCamt } from '#test/shared/formats/camt/camt-writer';
import { aHeader, anEntry } from '#test/shared/formats/abo/abo-builder';

/** For whoever reads the figures. */
export const aboutStatements = `Reading a file of bank statements with 100 000 entries, in milliseconds: as ABO, as CAMT.053 in lines and as a table of cells in quotes.
  readMs           from its bytes to entries with all symbols, its own figures checked
  throughGateMs    the same, and what was read is checked again as it crosses the boundary
  heldMegabytes    how much memory the entries take when they are read`;

const entries = 100_000;
const runs = 5;

export async function measureStatements(): Promise<object> {
  return { entries, abo: await measured(manyEntries()), camt: await measured(manyInXml()), csv: await measured(manyInTable()) };
}

async function measured(bytes: Uint8Array): Promise<object> {
  const read = () => readStatementFile(bytes, { fileName: 'výpis' });
  const before = process.memoryUsage().heapUsed;
  const held = read();
  const heldMegabytes = Math.round((process.memoryUsage().heapUsed - before) / 1e6);
  const found = held.statements.flatMap((statement) => statement.entries).length;
  if (found !== entries || held.problems.length > 0) throw new Error(`read ${found} entries: ${JSON.stringify(held.problems[0])}`);
  const readMs = await medianMs(runs, async () => read());
  const throughGateMs = await medianMs(runs, async () => statementFileSchema.parse(read()));
  return { megabytes: Math.round(bytes.length / 1e6), readMs, throughGateMs, heldMegabytes };
}

function manyInXml(): Uint8Array {
  const payments = Array.from({ length: entries }, (_, index) => ({
    amount: '60000.00',
    reference: `B-${index}`,
    payments: [{ reference: `B-${index}`, endToEnd: `/VS${index + 1}/SS/KS0308`, references: [`VS:${index + 1}`], messages: [`Příspěvek na projekt ${index}`], debtor: { name: `Kraj číslo ${index}`, iban: payerIban, bic: 'GIBACZPX' } }],
  }));
  // As banks indent it, which more than doubles the file.
  const text = writeCamt(2, [{ balances: [['OPBD', '0'], ['CLBD', `${60_000 * entries}.00`]], entries: payments }]).replace(/<(?=[A-Z])/gu, '\n            <');
  return new TextEncoder().encode(text);
}

function manyInTable(): Uint8Array {
  const [preamble = '', row = ''] = bankTables.fio.replace(/closingBalance;[^\r]*\r\n/u, '').split(/(?="26962199069";"08)/u);
  const rows = Array.from({ length: entries }, (_, index) => row.split('\r\n')[0]?.replace('26962199069', String(index)).replace('2024001', String(index + 1)) ?? '');
  return new TextEncoder().encode(`${preamble}${rows.join('\r\n')}\r\n`);
}

/** One statement of payments that all differ, and that agrees with its own figures. */
function manyEntries(): Uint8Array {
  const sum = 6_000_000 * entries;
  const header = aHeader({ closedOn: '311224', closing: `${String(10_000_000 + sum).padStart(14, '0')}+`, credits: `${String(sum).padStart(14, '0')}0` });
  const lines = Array.from({ length: entries }, (_, index) => anEntry({ document: String(index).padStart(13, '0'), variable: String(index).padStart(10, '0'), bookedOn: dayOf(index) }));
  return bytesOf([header, ...lines, ''].join('\r\n'), 'windows-1250');
}

const dayOf = (index: number): string => `${String(1 + (index % 28)).padStart(2, '0')}${String(1 + (index % 12)).padStart(2, '0')}24`;
