import { plainTextOf } from './fields';
import type { RecordedEntry } from './entry';

/** A message is cut into lines of 35 characters, two in the record 078 and two in 079; what follows them only fills the record. */
const messageWidth = 70;
/** A bank that uses the rest of the record goes on to its end. */
const recordWidth = 125;

/** Takes a record that belongs to the entry before it: 078 and 079 carry the message, 076 what the bank adds. */
export function addText({ messages, remarks }: RecordedEntry, type: string, body: string): void {
  if (type === '076') remarks.push(remarkOf(body));
  else messages.push(filled(body));
}

/** Words may run on from one line to the next: the lines are put together as wide as they were, and only then made single-spaced. */
function filled(body: string): string {
  const text = body.trimEnd();
  return text.padEnd(text.length > messageWidth ? recordWidth : messageWidth);
}

/** Of 076 the note: behind 26 places for the number of the transaction and six for a day, where these stand there. Digits alone say nothing to anybody. */
function remarkOf(body: string): string {
  const note = /^.{26}(?:\d{6}|\s{6})/u.test(body) ? body.slice(32) : body;
  return /^[\d\s]*$/u.test(note) ? '' : note;
}

/** Everything that was said with an entry: to the one who received it, then what the bank added. */
export function messageOf({ extension, messages, remarks }: RecordedEntry): string | null {
  const parts = [plainTextOf(messages.join('')) ?? extension?.message ?? null, plainTextOf(remarks.join(' '))];
  return plainTextOf(parts.filter((part) => part !== null).join(' '));
}
