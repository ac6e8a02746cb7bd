import type { Block, DocumentContent, Text } from '#shared/documents/block';
import { compareDocuments } from './compare-documents';
import type { Changes } from './wording-change';

/** A wording of a document, and what it is called: „verze ze dne 3. 5. 2024“, „vzor“. */
export type Version = { readonly content: DocumentContent; readonly name: string };

/** A document that shows what a later wording changed (porovnání znění), and the same as a list. */
export type Redline = Changes & { readonly content: DocumentContent };

export function redline(then: Version, now: Version): Redline {
  const { parts, changes, renumbered } = compareDocuments(then.content, now.content);
  const [first, ...rest] = parts;
  const opened = first === undefined ? [] : [{ ...first, blocks: [...opening(then, now, { changes, renumbered }), ...first.blocks] }, ...rest];
  const { title, header } = now.content;
  const content: DocumentContent = { ...now.content, title: `Porovnání znění – ${title}`, header: { ...header, left: `Porovnání znění – ${header.left}` }, draft: false, parts: opened };
  return { content, changes, renumbered };
}

/** What is compared, and how to read it. */
function opening(then: Version, now: Version, found: Changes): readonly Block[] {
  const versions: Text = [{ text: `dřívější znění: ${then.name}` }];
  const later: Text = [{ text: `pozdější znění: ${now.name}` }];
  return [{ kind: 'title', text: [{ text: 'Porovnání znění' }], details: [versions, later] }, paragraph(found.changes.length === 0 ? same : legend), ...numbers(found)];
}

const same: Text = [{ text: 'Obě znění se shodují.' }];

const legend: Text = [
  { text: 'Přeškrtnutý text', change: 'deleted' },
  { text: ' je v\u00a0pozdějším znění vypuštěn, ' },
  { text: 'podtržený text', change: 'inserted' },
  { text: ' je v\u00a0něm nový. Co stojí jinde než dříve, je na původním místě vypuštěno a\u00a0na novém vloženo.' },
];

function numbers({ renumbered }: Changes): readonly Block[] {
  const list = renumbered.map(({ then, now }) => `${then} je nyní ${now}`).join('; ');
  return renumbered.length === 0 ? [] : [paragraph([{ text: `Přečíslováno: ${list}.` }])];
}

const paragraph = (text: Text): Block => ({ kind: 'paragraph', text, align: 'justify' });
