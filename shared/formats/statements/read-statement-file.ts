import type { ReadingProblemCode } from '#shared/domain/statements/reading-problem';
import { largestStatementFile, type StatementFile } from '#shared/domain/statements/statement';
import { readAbo } from '#shared/formats/abo/read-abo';
import { readBankCsv, type CsvReading } from '#shared/formats/bank-csv/read-bank-csv';
import { readCamt } from '#shared/formats/camt/read-camt';
import { utf8OfUtf16 } from '#shared/formats/code-pages/utf-8-of-utf-16';
import { contentKind } from './content-kind';

/** What is known of a file beside its content. */
export type StatementReading = CsvReading & {
  /** As the person sees it; it decides nothing. */
  readonly fileName: string;
};

/**
 * Reads a file of bank statements, whichever of the known formats it is in; its content decides, never its name. Whatever the bytes are, nothing is thrown:
 * a file that is none has no format, no statements, and a problem that says what it is.
 */
export function readStatementFile(bytes: Uint8Array, reading: StatementReading): StatementFile {
  if (bytes.length > largestStatementFile) return refused('file-too-large');
  switch (contentKind(bytes)) {
    case 'empty':
      return refused('file-empty');
    case 'other':
      return refused('other-kind-of-file');
    case 'utf-16':
      return { ...readStatementFile(utf8OfUtf16(bytes, bytes[0] === 0xff ? 0 : 1), reading), encoding: null };
    case 'abo':
      return readAbo(bytes, reading);
    case 'xml':
      return readCamt(bytes, reading);
    case 'text':
      return readBankCsv(bytes, reading).file;
  }
}

function refused(code: ReadingProblemCode): StatementFile {
  const problem = { code, severity: 'error', place: null, found: null, expected: null } as const;
  return { format: null, variant: null, encoding: null, statements: [], problems: [problem], unlistedProblems: 0 };
}
