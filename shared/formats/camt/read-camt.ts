import type { FilePlace } from '#shared/domain/statements/reading-problem';
import { largestStatementFile, mostEntries, statementEncodings, type Statement, type StatementFile } from '#shared/domain/statements/statement';
import type { TextEncoding } from '#shared/formats/code-pages/text-slices';
import { checkCourse } from '#shared/formats/statements/check-course';
import { createProblemList, type ProblemList } from '#shared/formats/statements/problem-list';
import type { Reading } from '#shared/formats/statements/reading';
import { streamXml } from '#shared/formats/xml/streaming/stream-xml';
import type { ExpandedName } from '#shared/formats/xml/streaming/namespace-scopes';
import { xmlEncodingOf } from '#shared/formats/xml/streaming/xml-encoding';
import { camtVersion } from './camt-version';
import { checkFigures } from './check-figures';
import { joinPages } from './pages';
import type { ReadStatement } from './read-statement';
import { takeElements, type Taking } from './take-elements';
import { wantedElements } from './wanted-elements';

/** What has been learnt of a file so far. */
type Course = { variant: string | null; encoding: TextEncoding; hasRoot: boolean; readonly problems: ProblemList; readonly taking: Taking };

/**
 * Reads a message CAMT.053 (ISO 20022 `BankToCustomerStatement`), versions 001.02 to 001.08, others with a remark. It is read part by part; only its entries
 * are kept. Nothing is thrown, whatever the bytes are. UTF-16 is answered as null among the encodings.
 */
export function readCamt(bytes: Uint8Array, { onProgress }: Reading = {}): StatementFile {
  const problems = createProblemList();
  const { encoding, unknown } = xmlEncodingOf(bytes);
  const course: Course = { variant: null, encoding, hasRoot: false, problems, taking: takeElements(problems) };
  if (unknown !== null) problems.note({ code: 'encoding-unclear', severity: 'remark', place: { line: 1, column: 1 }, found: unknown });
  if (bytes.length > largestStatementFile) problems.note({ code: 'file-too-large', severity: 'error' });
  else readAll(bytes, course, onProgress);
  const placed = joinPages(course.taking.statements, problems).map((read) => ({ statement: finished(read, problems), place: read.place }));
  checkCourse(placed, problems);
  const statements = placed.map(({ statement }) => statement);
  if (statements.length === 0 && !problems.hasErrors()) problems.note({ code: 'not-a-statement', severity: 'error' });
  onProgress?.(1);
  return { format: course.hasRoot ? 'camt.053' : null, variant: course.variant, encoding: statementEncodings.find((known) => known === course.encoding) ?? null, statements, ...problems.listed() };
}

function readAll(bytes: Uint8Array, course: Course, onProgress: Reading['onProgress']): void {
  const { problems, taking } = course;
  const fault = streamXml(bytes, {
    encoding: course.encoding,
    wanted: wantedElements,
    whole: taking.whole,
    root: (name, place) => acceptRoot(name, place, course),
    misread: (place) => noteMisread(place, course),
    goesOn: (share) => {
      onProgress?.(share);
      return taking.count() <= mostEntries;
    },
  });
  if (fault !== null) problems.note({ ...fault, severity: 'error' });
  if (taking.count() > mostEntries) problems.note({ code: 'too-many-entries', severity: 'error' });
}

function acceptRoot(name: ExpandedName, place: FilePlace, course: Course): boolean {
  const version = camtVersion(name);
  if (version.kind === 'statement') {
    course.hasRoot = true;
    course.variant = version.variant;
    if (!version.isKnown) course.problems.note({ code: 'unknown-version', severity: 'remark', place, found: name.namespace });
    return true;
  }
  const [code, found] = version.kind === 'none' ? (['not-a-statement', name.namespace || name.local] as const) : (['other-kind-of-file', version.name] as const);
  course.problems.note({ code, severity: 'error', place, found });
  return false;
}

/** Told of the first place only: the whole file is in another encoding than it says. */
function noteMisread(place: FilePlace, course: Course): void {
  if (course.encoding === 'utf-8') course.problems.note({ code: 'encoding-unclear', severity: 'remark', place });
  course.encoding = 'windows-1250';
}

function finished(read: ReadStatement, problems: ProblemList): Statement {
  const { header, balances, stated, entries } = read;
  // Where something could not be read, what remains does not add up.
  if (!problems.hasErrors()) checkFigures({ ...balances, ...read }, problems);
  return {
    ...header,
    opening: balances.opening?.amount ?? null,
    closing: balances.closing?.amount ?? null,
    debits: stated.debits?.value ?? null,
    credits: stated.credits?.value ?? null,
    entries,
  };
}
