import type { Signatory } from '#shared/domain/signature';
import type { TemplateId } from '#shared/templates/template-id';

/**
 * A document as meaning: what is a heading, a clause, a table, a signature. No fonts, no measurements, no pages; those
 * belong to typesetting. Texts already carry the non-breaking spaces of Czech typography.
 */

/** What became of a piece of text in a later wording. */
export type TextChange = 'inserted' | 'deleted';

/** A piece of text in one style. `field` is the path of the datum it shows, as `region.number`. */
export type Run = {
  readonly text: string;
  readonly strong?: boolean;
  readonly field?: string;
  /** An obligatory datum that is missing; the text names it and is painted as a marked gap. */
  readonly gap?: boolean;
  /** What stands in place of what was taken out of a copy for the public: painted as a dark bar. */
  readonly redacted?: true;
  /** In a comparison: whether the later wording put it in or took it out. */
  readonly change?: TextChange;
};

export type Text = readonly Run[];

/** An item of a numbered or lettered list: `1.`, `a)`. */
export type ListItem = { /** The part of the template it comes from. */ readonly id?: string; readonly label: string; readonly text: Text; readonly children: readonly ListItem[] };

export type TableColumn = { readonly title: string; readonly align: 'left' | 'right'; /** share of the width */ readonly weight: number; /** whether each of its cells names its row */ readonly namesRows?: true };

export type SignatureParty = {
  /** Names the signature field of this party in the file; null where the document is signed by hand only. */
  readonly side: Signatory | null;
  /** Za Kraj Vysočina */
  readonly heading: string;
  readonly name: Text;
  readonly title: Text;
};

/** A label and what it says: `IČO`, `60609460`. */
export type Detail = { readonly label: string; readonly value: Text };

/** A code for a telephone to read (QR). */
export type PaymentCode = {
  /** What it holds: capital letters, digits and `$%*+-./: ` only. */
  readonly text: string;
  readonly caption: string;
  /** The same for those who do not see it. */
  readonly description: string;
};

/** `component` is the part of the template it was made from data for. */
export type Block = { readonly component?: string } & BlockContent;

type BlockContent =
  /** The title of the document; `numbers` are lines such as contract numbers of both parties, set below it. */
  | { readonly kind: 'title'; readonly id?: string; readonly text: Text; readonly details: readonly Text[] }
  /** An article: its number („Čl. VI“, or none) and its name. */
  | { readonly kind: 'heading'; readonly id?: string; readonly level: 1 | 2; readonly number: string | null; readonly text: Text }
  | { readonly kind: 'paragraph'; readonly id?: string; readonly text: Text; readonly align: 'justify' | 'left' | 'center' }
  | { readonly kind: 'list'; readonly items: readonly ListItem[] }
  /** A contracting party: its name, labelled details and the closing „(dále jen …)“. */
  | { readonly kind: 'party'; readonly name: Text; readonly details: readonly Detail[]; readonly closing: Text }
  | {
      readonly kind: 'table';
      readonly caption: Text | null;
      readonly columns: readonly TableColumn[];
      readonly rows: readonly (readonly Text[])[];
      /** A closing row, such as a sum. */
      readonly total: readonly Text[] | null;
      /** Whether it is no wider than running text where pages lie on their side: a few columns far apart are hard to follow. */
      readonly narrow?: true;
    }
  /** A clause that stands on its own and is never split: the doložka of § 23. */
  | { readonly kind: 'clause-box'; readonly heading: Text; readonly paragraphs: readonly Text[] }
  /** The head of a letter: who sends it, reference and day, and to whom; sender and addressee line by line. */
  | { readonly kind: 'letterhead'; readonly sender: readonly Text[]; readonly references: readonly Detail[]; readonly addressee: readonly Text[] }
  /** What is to be paid, how and to whom, and beside it the code that says the same; null where something it needs is missing. */
  | { readonly kind: 'payment-code'; readonly details: readonly Detail[]; readonly code: PaymentCode | null }
  /** One or two who sign, side by side; one alone stands at the right. Undated where the document bears its day elsewhere, as a letter. */
  | { readonly kind: 'signatures'; readonly parties: readonly SignatureParty[]; readonly undated?: true };

export type BlockKind = Block['kind'];

/** Running header from page two on: short title at the left, number at the right. */
export type RunningHeader = { readonly left: string; readonly right: Text };

/** What stands at the head of the pages of one part, where it is not that of the whole document. */
export type RunningHead = { readonly header: RunningHeader; readonly draft: boolean };

/** A part starts on a new page: the agreement, or one of its annexes. */
export type DocumentPart = {
  /** The template its parts are named in; absent where it has none. */
  readonly template?: TemplateId;
  /** The free annex it is, by its id; absent where it is none. */
  readonly annex?: string;
  readonly blocks: readonly Block[];
  readonly head?: RunningHead;
  /** Where the file holds several documents and one begins here: the bookmark of its title. All bookmarks up to the next such part are below it. */
  readonly bookmark?: string;
};

export type DocumentContent = {
  /** For the metadata of the file, and the window. */
  readonly title: string;
  readonly author: string;
  readonly subject: string;
  readonly keywords: readonly string[];
  readonly header: RunningHeader;
  /** Whether copies carry „NÁVRH“ in the header. */
  readonly draft: boolean;
  /** How the pages lie; upright where nothing is said. */
  readonly orientation?: 'landscape';
  readonly parts: readonly DocumentPart[];
};

/** Every text of a block, in reading order. */
export function textsOf(block: Block): readonly Text[] {
  switch (block.kind) {
    case 'title':
      return [block.text, ...block.details];
    case 'heading':
    case 'paragraph':
      return [block.text];
    case 'list':
      return block.items.flatMap(textsOfItem);
    case 'party':
      return [block.name, ...block.details.map(({ value }) => value), block.closing];
    case 'table':
      return textsOfTable(block);
    case 'clause-box':
      return [block.heading, ...block.paragraphs];
    case 'letterhead':
      return [...block.sender, ...block.references.map(({ value }) => value), ...block.addressee];
    case 'payment-code':
      return block.details.map(({ value }) => value);
    case 'signatures':
      return block.parties.flatMap(({ name, title }) => [name, title]);
  }
}

function textsOfTable({ caption, rows, total }: Extract<Block, { kind: 'table' }>): readonly Text[] {
  return [...(caption === null ? [] : [caption]), ...rows.flat(), ...(total ?? [])];
}

function textsOfItem({ text, children }: ListItem): readonly Text[] {
  return [text, ...children.flatMap(textsOfItem)];
}
