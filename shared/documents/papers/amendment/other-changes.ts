import { quoted, wordsOf, type Change } from './quotation';
import { textsOf, type Block, type Detail, type Text } from '#shared/documents/block';

type Party = Extract<Block, { kind: 'party' }>;

/**
 * What changes outside the clauses: details of a party one by one, other texts by their place.
 * @param where „V čl. I“, „V záhlaví Smlouvy“
 */
export function otherChanges(where: string, was: readonly Block[], is: readonly Block[]): readonly Change[] {
  const parties = partiesOf(was).flatMap((party, index) => partyChanges(where, party, partiesOf(is)[index]));
  return [...parties, ...textChanges(where, textsBeside(was), textsBeside(is))];
}

const partiesOf = (blocks: readonly Block[]): readonly Party[] => blocks.flatMap((block) => (block.kind === 'party' ? [block] : []));

function partyChanges(where: string, was: Party, is: Party | undefined): readonly Change[] {
  if (is === undefined) return [];
  const of = ` u smluvní strany ${wordsOf(was.name)}`;
  const renamed = wordsOf(was.name) === wordsOf(is.name) ? [] : [change(`${where} se označení smluvní strany `, quoted(was.name), ' nahrazuje označením ', quoted(is.name))];
  const labels = [...new Set([...was.details, ...is.details].map(({ label }) => label))];
  return [...renamed, ...labels.flatMap((label) => detailChange(`${where} se${of}`, label, valueOf(was.details, label), valueOf(is.details, label)))];
}

const valueOf = (details: readonly Detail[], label: string): Text | null => details.find((detail) => detail.label === label)?.value ?? null;

function detailChange(opening: string, label: string, was: Text | null, is: Text | null): readonly Change[] {
  if (was !== null && is !== null && wordsOf(was) === wordsOf(is)) return [];
  if (is === null) return [change(`${opening} vypouští údaj „${label}“`)];
  return [change(`${opening} ${was === null ? 'doplňuje' : 'nahrazuje'} údaj „${label}“${was === null ? '' : ' tímto'}: `, quoted(is))];
}

/** What is no party: by the part of the template it comes from, else by its order. The title counts by its name; its numbers are of each document alone. */
function textsBeside(blocks: readonly Block[]): ReadonlyMap<string, Text> {
  const texts = blocks.filter(({ kind }) => kind !== 'party').flatMap((block, index) => (block.kind === 'title' ? [block.text] : textsOf(block)).map((text, place): [string, Text] => [`${keyOf(block, index)} ${place}`, text]));
  return new Map(texts);
}

const keyOf = (block: Block, index: number): string => (block.kind === 'paragraph' ? (block.id ?? String(index)) : String(index));

function textChanges(where: string, was: ReadonlyMap<string, Text>, is: ReadonlyMap<string, Text>): readonly Change[] {
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((key) => {
    const [before, after] = [was.get(key) ?? [], is.get(key) ?? []];
    if (wordsOf(before) === wordsOf(after)) return [];
    if (wordsOf(after) === '') return [change(`${where} se zrušuje text `, quoted(before))];
    if (wordsOf(before) === '') return [change(`${where} se doplňuje text `, quoted(after))];
    return [change(`${where} se text `, quoted(before), ' nahrazuje textem ', quoted(after))];
  });
}

/** A sentence of words and quotations, closed by a full stop. */
function change(...parts: readonly (string | Text)[]): Change {
  return { text: [...parts.flatMap((part): Text => (typeof part === 'string' ? [{ text: part }] : part)), { text: '.' }], wording: [] };
}
