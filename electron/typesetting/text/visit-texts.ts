import type { Block, Detail, DocumentContent, ListItem, RunningHeader, SignatureParty, Text } from '#shared/documents/block';

/** Takes a text as the document prints it, and the datum it shows. */
export type Visitor = (text: string, field?: string) => void;

/** Every text of a document in reading order, labels and running headers included; nothing is gathered, for documents have hundreds. */
export function visitTexts({ header, parts }: DocumentContent, visit: Visitor): void {
  for (const { blocks, head } of parts) {
    for (const block of blocks) visitBlock(block, visit);
    if (head !== undefined) visitHeader(head.header, visit);
  }
  visitHeader(header, visit);
}

function visitHeader({ left, right }: RunningHeader, visit: Visitor): void {
  visit(left);
  visitRuns(right, visit);
}

function visitBlock(block: Block, visit: Visitor): void {
  switch (block.kind) {
    case 'title':
      visitAll([block.text, ...block.details], visit);
      break;
    case 'heading':
      if (block.number !== null) visit(block.number);
      visitRuns(block.text, visit);
      break;
    case 'paragraph':
      visitRuns(block.text, visit);
      break;
    case 'list':
      visitItems(block.items, visit);
      break;
    case 'party':
      visitRuns(block.name, visit);
      visitDetails(block.details, visit);
      visitRuns(block.closing, visit);
      break;
    case 'table':
      visitTable(block, visit);
      break;
    case 'clause-box':
      visitAll([block.heading, ...block.paragraphs], visit);
      break;
    case 'letterhead':
      visitAll(block.sender, visit);
      visitDetails(block.references, visit);
      visitAll(block.addressee, visit);
      break;
    case 'payment-code':
      visitDetails(block.details, visit);
      if (block.code !== null) visit(block.code.caption);
      break;
    case 'signatures':
      for (const party of block.parties) visitSignature(party, visit);
      break;
  }
}

function visitDetails(details: readonly Detail[], visit: Visitor): void {
  for (const { label, value } of details) {
    visit(label);
    visitRuns(value, visit);
  }
}

function visitTable({ caption, columns, rows, total }: Extract<Block, { kind: 'table' }>, visit: Visitor): void {
  visitRuns(caption ?? [], visit);
  for (const { title } of columns) visit(title);
  for (const row of rows) visitAll(row, visit);
  visitAll(total ?? [], visit);
}

function visitItems(items: readonly ListItem[], visit: Visitor): void {
  for (const { label, text, children } of items) {
    visit(label);
    visitRuns(text, visit);
    visitItems(children, visit);
  }
}

function visitSignature({ heading, name, title }: SignatureParty, visit: Visitor): void {
  visit(heading);
  visitAll([name, title], visit);
}

function visitAll(texts: readonly Text[], visit: Visitor): void {
  for (const text of texts) visitRuns(text, visit);
}

function visitRuns(text: Text, visit: Visitor): void {
  for (const run of text) visit(run.text, run.field);
}
