import type { ComposedLine, LineRole, PartName } from './line';
import type { Block, DocumentContent, DocumentPart, ListItem, Text } from '#shared/documents/block';
import { blockName, headingName, inside, itemName, nowhere, partName, type Place } from '#shared/documents/comparison/place';
import { plainText } from '#shared/domain/text';
import type { PartId } from '#shared/templates/condition';

/** A document line by line, as a word processor holds it. */
export function composedLines({ parts }: DocumentContent): readonly ComposedLine[] {
  return parts.flatMap((part, index) => linesOfPart(part, inside(nowhere, partName(part.blocks, index))));
}

/** Where the reading stands: below which heading. */
type Spot = { readonly template: DocumentPart['template']; readonly place: Place; readonly inArticle: boolean };

function linesOfPart({ template, blocks }: DocumentPart, place: Place): readonly ComposedLine[] {
  let spot: Spot = { template, place, inArticle: false };
  return blocks.flatMap((block) => {
    if (block.kind === 'heading') spot = { template, place: inside(place, headingName(block)), inArticle: block.number !== null };
    return linesOfBlock(block, spot);
  });
}

const nameOf = (template: DocumentPart['template'], id: PartId | undefined): PartName | null => (template === undefined || id === undefined ? null : { template, id });

function linesOfBlock(block: Block, spot: Spot): readonly ComposedLine[] {
  const at: Spot = { ...spot, place: inside(spot.place, blockName(block)) };
  const data = (text: Text, label = ''): ComposedLine => line(at, 'data', label === '' ? text : [{ text: `${label} ` }, ...text]);
  switch (block.kind) {
    case 'heading':
      return [line(at, 'heading', block.text, block.id)];
    case 'paragraph':
      return [line(at, 'paragraph', block.text, block.id)];
    case 'list':
      return block.items.flatMap((item) => linesOfItem(item, at, null));
    case 'title':
      return [block.text, ...block.details].map((text) => data(text));
    case 'party':
      return [data(block.name), ...block.details.map(({ label, value }) => data(value, label)), data(block.closing)];
    case 'letterhead':
      return [...block.sender.map((text) => data(text)), ...block.addressee.map((text) => data(text)), ...block.references.map(({ label, value }) => data(value, label))];
    case 'payment-code':
      return block.details.map(({ label, value }) => data(value, label));
    case 'clause-box':
      return [block.heading, ...block.paragraphs].map((text) => data(text));
    case 'table':
      return [...(block.caption === null ? [] : [data(block.caption)]), ...rowsOf(block).map((cells) => row(at, cells))];
    case 'signatures':
      return signatureRows(block).map((cells) => row(at, cells));
  }
}

/** Items without an id come from data: their words are changed there. */
function linesOfItem(item: ListItem, spot: Spot, clause: PartId | null): readonly ComposedLine[] {
  const at: Spot = { ...spot, place: inside(spot.place, itemName(item, spot.inArticle)) };
  const role = item.id === undefined ? 'data' : clause === null ? 'clause' : 'point';
  const own = clause ?? item.id ?? null;
  return [{ ...line(at, role, item.text, item.id), clause: own }, ...item.children.flatMap((child) => linesOfItem(child, at, own))];
}

/** What a template does not name cannot be changed in its wording. */
function line({ template, place }: Spot, role: LineRole, text: Text, id?: PartId): ComposedLine {
  const part = nameOf(template, id);
  const words = text.map((run) => run.text).join('');
  return { from: 'composed', shape: 'text', role: part === null ? 'data' : role, text: plainText(words), part, clause: null, where: place.now, fields: fieldsOf([text]) };
}

function row(spot: Spot, cells: readonly Text[]): ComposedLine {
  const text = cells.map((cell) => plainText(cell.map((run) => run.text).join(''))).filter((cell) => cell !== '').join(' | ');
  return { ...line(spot, 'data', []), shape: 'row', text, fields: fieldsOf(cells) };
}

const fieldsOf = (texts: readonly Text[]): readonly string[] => [...new Set(texts.flat().flatMap(({ field }) => field ?? []))];

function rowsOf({ columns, rows, total }: Extract<Block, { kind: 'table' }>): readonly (readonly Text[])[] {
  return [columns.map(({ title }) => [{ text: title }]), ...rows, ...(total === null ? [] : [total])];
}

/** As they are written: headings with the place and the day below them, then names with titles below them. */
function signatureRows({ parties, undated }: Extract<Block, { kind: 'signatures' }>): readonly (readonly Text[])[] {
  const space = [{ text: ' ' }];
  return [parties.map(({ heading }) => [{ text: undated === true ? heading : `${heading} ${placeAndDay}` }]), parties.map(({ name, title }) => [...name, ...space, ...title])];
}

/** Where place and day are written by hand. */
export const placeAndDay = 'V\u00a0……………………… dne\u00a0………………';
