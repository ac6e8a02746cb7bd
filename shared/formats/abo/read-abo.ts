import { mostEntries, type StatementFile } from '#shared/domain/statements/statement';
import { encodingOf, readsLikeCzech } from '#shared/formats/code-pages/encoding-of';
import type { Encoding } from '#shared/formats/code-pages/tables';
import { checkCourse, type PlacedStatement } from '#shared/formats/statements/check-course';
import { createProblemList, type ProblemList } from '#shared/formats/statements/problem-list';
import type { Reading } from '#shared/formats/statements/reading';
import { addText } from './additional-text';
import type { Block } from './block';
import { ownAccountOf, readEntry, shortestEntry, withoutLastField, type RecordedEntry } from './entry';
import { endOfRecord } from './extended-record';
import { finishStatement } from './finish-statement';
import { readHeader, shortestHeader, wholeHeader } from './header';
import { linesOf, type Line } from './lines';
import type { PostingCode } from './posting-code';

/** What has been read so far. */
type Course = { readonly blocks: Block[]; readonly problems: ProblemList; entry: RecordedEntry | null; entries: number };

/** Told of the progress so often, in lines. */
const linesBetweenTellings = 2000;

/**
 * Reads a file of statements in the format ABO (GPC): records 074 and 075 of 128 characters, texts in 076, 078 and 079, and the longer 075 of Česká
 * spořitelna. Lines may have lost spaces at their end; accounts may be in internal order. Nothing is thrown, whatever the bytes are.
 */
export function readAbo(bytes: Uint8Array, { onProgress }: Reading = {}): StatementFile {
  const course: Course = { blocks: [], problems: createProblemList(), entry: null, entries: 0 };
  const encoding = encodingOf(bytes);
  noteEncoding(bytes, encoding, course.problems);
  for (const line of linesOf(bytes, encoding)) {
    readLine(line, course);
    if (course.entries > mostEntries) break;
    if (line.number % linesBetweenTellings === 0) onProgress?.(line.readBytes / bytes.length);
  }
  const codes = new Set(course.blocks.flatMap(({ entries }) => entries.map(({ code }) => code)));
  const placed = course.blocks.flatMap((block) => placedStatement(block, codes, course.problems));
  checkCourse(placed, course.problems);
  const statements = placed.map(({ statement }) => statement);
  if (course.blocks.length === 0 && !course.problems.hasErrors()) course.problems.note({ code: 'not-a-statement', severity: 'error' });
  onProgress?.(1);
  return { format: 'abo', variant: null, encoding, statements, ...course.problems.listed() };
}

function placedStatement(block: Block, codes: ReadonlySet<PostingCode>, problems: ProblemList): readonly PlacedStatement[] {
  const statement = finishStatement(block, codes, problems);
  return statement === null || block.header === null ? [] : [{ statement, place: { line: block.header.line.number, column: 1 } }];
}

function noteEncoding(bytes: Uint8Array, encoding: Encoding, problems: ProblemList): void {
  if (encoding !== 'utf-8' && !readsLikeCzech(bytes, encoding)) problems.note({ code: 'encoding-unclear', severity: 'remark' });
}

function readLine(line: Line, course: Course): void {
  if (line.text.trim() === '') return;
  const type = line.text.slice(0, 3);
  if (type === '074') readHeaderLine(line, course);
  else if (type === '075') readEntryLine(line, course);
  else if (['076', '078', '079'].includes(type) && course.entry !== null) addText(course.entry, type, line.text.slice(3));
  else course.problems.note({ code: 'unknown-record', severity: /^\d{3}/u.test(type) ? 'remark' : 'error', place: { line: line.number, column: 1 }, found: line.text });
}

function readHeaderLine(line: Line, course: Course): void {
  course.entry = null;
  const isReadable = hasLength(line, line.isEnded ? shortestHeader : wholeHeader, course.problems);
  if (line.text.slice(endOfRecord).trim() !== '') noteExcess(line, course.problems);
  course.blocks.push({ header: isReadable ? readHeader(line, course.problems) : null, entries: [], isWhole: true });
}

function readEntryLine(line: Line, course: Course): void {
  const before = course.entry;
  course.entry = null;
  course.entries += 1;
  if (course.entries > mostEntries) {
    course.problems.note({ code: 'too-many-entries', severity: 'error', place: { line: line.number, column: null } });
    return;
  }
  const block = blockOf(line, course.blocks);
  if (block === undefined) {
    course.problems.note({ code: 'entry-before-header', severity: 'error', place: { line: line.number, column: 1 }, found: line.text });
    return;
  }
  const entry = hasLength(line, isCutOff(line, before) ? endOfRecord : shortestEntry, course.problems) ? readEntry(line, course.problems) : null;
  if (entry === null) block.isWhole = false;
  else block.entries.push(entry);
  course.entry = entry;
}

/** The last line of a file may lack its end, and blank fields; but it ends within its last field, or lacks one that the entry before it has, where the file was cut. */
function isCutOff({ isEnded, text }: Line, before: RecordedEntry | null): boolean {
  return !isEnded && (text.length > withoutLastField || (before !== null && before.bookedOn !== null));
}

/** The statement an entry belongs to: the last one of its account. An entry that does not name it belongs to the one before it. */
function blockOf(line: Line, blocks: readonly Block[]): Block | undefined {
  const own = ownAccountOf(line);
  const last = blocks.at(-1);
  const known = last?.header?.account ?? null;
  if (own === null || known === null || own === known || !/[1-9]/u.test(own)) return last;
  return blocks.findLast(({ header }) => header?.account === own);
}

function hasLength(line: Line, shortest: number, problems: ProblemList): boolean {
  if (line.text.length >= shortest) return true;
  problems.note({ code: line.isEnded ? 'line-too-short' : 'truncated', severity: 'error', place: { line: line.number, column: line.text.length + 1 }, found: line.text });
  return false;
}

function noteExcess({ number, text }: Line, problems: ProblemList): void {
  problems.note({ code: 'line-too-long', severity: 'error', place: { line: number, column: endOfRecord + 1 }, found: text.slice(endOfRecord) });
}
