import type { Block, Detail, DocumentPart, ListItem, SignatureParty, Text } from '#shared/documents/block';

/**
 * Letters of the writings of Europe, for use inside a class. The class of all letters there are takes longer to compile than a
 * document to set.
 */
const letters = 'A-Za-z\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u02af\\u0370-\\u03ff\\u0400-\\u04ff\\u1e00-\\u1eff';

/** Begins after a mark that is no part of a word, so that „a“ in „a. s.“ counts and in „stála“ does not. */
const wordStart = `(?<![${letters}\\u0300-\\u036f\\d])`;

const units = 'Kč|CZK|EUR|€|%|‰|°C|mm|cm|dm|km|m|mg|g|dkg|kg|t|ml|l|MB|GB|s|min|h|hod\\.|tis\\.|mil\\.|mld\\.|ks|str\\.';
const counted = `kraj[${letters}]*|rok[${letters}]*|let|let[${letters}]{1,3}|měsíc[${letters}]*|dn[${letters}]{1,3}|den|hodin[${letters}]*|vyhotovení[${letters}]*|stejnopis[${letters}]*|korun[${letters}]*|haléř[${letters}]*|strán[${letters}]*|stran[${letters}]*`;
const months = 'ledna|února|března|dubna|května|června|července|srpna|září|října|listopadu|prosince';
const titlesBefore = 'prof|doc|Ing|arch|Mgr|MgA|Bc|BcA|JUDr|MUDr|MVDr|MDDr|PhDr|RNDr|PaedDr|PharmDr|ThDr|ThLic|Dr|akad|mjr|plk|pplk|genmjr|gen|brig|npor|kpt|por|Dis';
const titlesAfter = 'Ph\\.D\\.|Th\\.D\\.|CSc\\.|DrSc\\.|MBA|MPA|MSc\\.|LL\\.M\\.|DiS\\.|dr\\. h\\. c\\.|BA|MA';

/**
 * Where a line must not end, each rule as „what stands before the space“ and „what stands after it“ (ÚJČ, Internetová
 * jazyková příručka, id=880; ČSN 01 6910).
 */
const rules: readonly (readonly [before: string, after: string])[] = [
  // One-letter prepositions and conjunctions, also in chains: v s tím
  [`${wordStart}(?<!čl\\.[ \\u00a0])[ksvzouaiKSVZOUAI]`, '\\S'],
  // Groups of digits, postal codes, telephone numbers
  [`(?<![\\d${letters}])\\d{1,3}`, '\\d{3}(?!\\d)'],
  ['(?<=\\d[ \\u00a0])\\d{3}', '\\d{1,3}(?!\\d)'],
  ['(?<!\\d)\\d{3}', '\\d{2}(?!\\d)'],
  ['\\+\\d{1,3}', '\\d{3}'],
  // A number with its unit, with what it counts, and as an ordinal: 8. kapitola, 9. 10., 9. října
  ['\\d(?:,[-–])?', `(?:${units})(?![${letters}\\d])`],
  [`${wordStart}(?:tis|mil|mld)\\.`, '(?:Kč|CZK|EUR|€|korun)'],
  ['\\d', `(?:${counted})(?![${letters}\\d])`],
  [`(?<![\\d${letters}])\\d{1,2}\\.`, '\\d{1,2}\\.'],
  [`(?<![\\d${letters}])\\d{1,2}\\.`, `(?:${months})(?![${letters}])`],
  [`(?<![\\d${letters}])\\d{1,3}\\.`, '\\p{Ll}'],
  // Marks that belong to what follows
  ['§', '\\S'],
  [`${wordStart}(?:č|čís|čj|čl|Čl|odst|písm|bod|str|sp|zn|příl|obr|tab|tel|r|tř|nám|ul|sv|zast|poř)\\.`, '\\S'],
  [`${wordStart}(?:IČO|IČ|DIČ|PSČ|ORJ|VS|SS|KS|IBAN|ID)(?::)?`, '[\\dA-Z]'],
  [`${wordStart}odst\\.[ \\u00a0]\\d+(?:[ \\u00a0]a[ \\u00a0]\\d+)?`, 'písm\\.'],
  [`${wordStart}bod(?:u|em|y|ů|ech)?`, '\\d'],
  // 340/2015 Sb., 10/2010 Sb. m. s.
  ['\\d', 'Sb\\.'],
  [`${wordStart}Sb\\.`, 'm\\.'],
  // a. s., s. r. o., č. j., s. 5, hl. m.; hl. m. Praha, Praha 1
  [`${wordStart}\\p{Ll}\\.`, '(?:\\p{Ll}\\.|\\d)'],
  [`${wordStart}č\\.[ \\u00a0]j\\.`, '\\S'],
  [`${wordStart}hl\\.`, 'm\\.'],
  [`${wordStart}hl\\.[ \\u00a0]m\\.`, 'Pra[hz]'],
  [`${wordStart}spol\\.`, 's'],
  [`${wordStart}Pra(?:ha|hy|ze|hu|hou)`, '\\d{1,2}(?!\\d)'],
  // Titles and initials with names
  [`${wordStart}(?:${titlesBefore})\\.`, `[${letters}]`],
  [`${wordStart}et`, `(?:${titlesBefore})\\.`],
  [',', `(?:${titlesAfter})(?![${letters}])`],
  [`${wordStart}(?<!čl\\.[ \\u00a0])\\p{Lu}\\.`, '\\p{Lu}'],
  // A dash in a sentence never begins a line
  ['\\S', `–(?![${letters}\\d])`],
];

// The space comes first, so that the rules are tried at spaces only: one pass over the text, whatever their number.
const places = new RegExp(` (?:${rules.map(([before, after]) => `(?<=${before} )(?=${after})`).join('|')})`, 'gu');

/** Puts non-breaking spaces where Czech typography wants them; nothing else changes, so a second pass changes nothing. */
export function typesetString(text: string): string {
  const present = known.get(text);
  if (present !== undefined) return present;
  const typeset = text.replace(places, '\u00a0');
  if (known.size >= remembered) known.clear();
  known.set(text, typeset);
  return typeset;
}

/** Texts remembered as they were typeset: from one document to the next few change, and the rules are many. */
const known = new Map<string, string>();
const remembered = 5_000;

/** The same over runs read as one text: a preposition may end one run and its noun begin the next. */
export function typesetText(text: Text): Text {
  const written = text.map((run) => run.text).join('');
  const whole = typesetString(written);
  if (whole === written) return text;
  let start = 0;
  return text.map((run) => {
    const end = start + run.text.length;
    const part = { ...run, text: whole.slice(start, end) };
    start = end;
    return part;
  });
}

/** Every text of every block; the one place where documents get their non-breaking spaces. */
export function typesetPart(part: DocumentPart): DocumentPart {
  return { ...part, blocks: part.blocks.map(typesetBlock) };
}

function typesetBlock(block: Block): Block {
  switch (block.kind) {
    case 'title':
      return { ...block, text: typesetText(block.text), details: block.details.map(typesetText) };
    case 'heading':
    case 'paragraph':
      return { ...block, text: typesetText(block.text) };
    case 'list':
      return { ...block, items: block.items.map(typesetItem) };
    case 'party':
      return {
        ...block,
        name: typesetText(block.name),
        details: block.details.map(typesetDetail),
        closing: typesetText(block.closing),
      };
    case 'table':
      return typesetTable(block);
    case 'clause-box':
      return { ...block, heading: typesetText(block.heading), paragraphs: block.paragraphs.map(typesetText) };
    case 'letterhead':
      return { ...block, sender: block.sender.map(typesetText), references: block.references.map(typesetDetail), addressee: block.addressee.map(typesetText) };
    case 'payment-code':
      return { ...block, details: block.details.map(typesetDetail) };
    case 'signatures':
      return { ...block, parties: block.parties.map(typesetSignature) };
  }
}

function typesetTable(table: Extract<Block, { kind: 'table' }>): Block {
  return {
    ...table,
    caption: table.caption === null ? null : typesetText(table.caption),
    columns: table.columns.map((column) => ({ ...column, title: typesetString(column.title) })),
    rows: table.rows.map((row) => row.map(typesetText)),
    total: table.total?.map(typesetText) ?? null,
  };
}

function typesetDetail({ label, value }: Detail): Detail {
  return { label: typesetString(label), value: typesetText(value) };
}

function typesetItem(item: ListItem): ListItem {
  return { ...item, text: typesetText(item.text), children: item.children.map(typesetItem) };
}

function typesetSignature({ side, heading, name, title }: SignatureParty): SignatureParty {
  return { side, heading: typesetString(heading), name: typesetText(name), title: typesetText(title) };
}
