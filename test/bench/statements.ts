import { statementFileSchema } from '#shared/domain/statements/statement';
import { bytesOf } from '#shared/formats/code-pages/bytes-of';
import { readStatementFile } from '#shared/formats/statements/read-statement-file';
import { medianMs } from '#test/bench/measure';
import { aHeader, anEntry } from '#test/shared/formats/abo/abo-builder';

/** For whoever reads the figures. */
export const aboutStatements = `Reading a file of bank statements (ABO) with 100 000 entries, in milliseconds.
  readMs           from its bytes to entries with all symbols, its own figures checked
  throughGateMs    the same, and what was read is checked again as it crosses the boundary
  heldMegabytes    how much memory the entries take when they are read`;

const entries = 100_000;
const runs = 5;

export async function measureStatements(): Promise<object> {
  const bytes = manyEntries();
  const read = () => readStatementFile(bytes, { fileName: 'výpis.gpc' });
  const before = process.memoryUsage().heapUsed;
  const held = read();
  const heldMegabytes = Math.round((process.memoryUsage().heapUsed - before) / 1e6);
  const readMs = await medianMs(runs, async () => read());
  const throughGateMs = await medianMs(runs, async () => statementFileSchema.parse(read()));
  return { entries: held.statements.flatMap((statement) => statement.entries).length, megabytes: Math.round(bytes.length / 1e6), readMs, throughGateMs, heldMegabytes };
}

/** One statement of payments that all differ, and that agrees with its own figures. */
function manyEntries(): Uint8Array {
  const sum = 6_000_000 * entries;
  const header = aHeader({ closing: `${String(10_000_000 + sum).padStart(14, '0')}+`, credits: `${String(sum).padStart(14, '0')}0` });
  const lines = Array.from({ length: entries }, (_, index) => anEntry({ document: String(index).padStart(13, '0'), variable: String(index).padStart(10, '0'), bookedOn: dayOf(index) }));
  return bytesOf([header, ...lines, ''].join('\r\n'), 'windows-1250');
}

const dayOf = (index: number): string => `${String(1 + (index % 28)).padStart(2, '0')}${String(1 + (index % 12)).padStart(2, '0')}24`;
