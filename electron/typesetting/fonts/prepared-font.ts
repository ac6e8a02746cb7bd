/** The faces documents are set in. */
export const faceNames = ['regular', 'semibold'] as const;
export type FaceName = (typeof faceNames)[number];

/**
 * A font made ready for setting and embedding, once, when the product is built. All measures are in thousandths of the
 * type size. A CID is the product's own number of a character in this font; 0 stands for a character the font lacks.
 */
export type PreparedFont = {
  /** PostScript name with the tag of a subset: `KPBISR+SourceSerif4-Regular`. */
  readonly name: string;
  readonly ascent: number;
  /** Negative: below the baseline. */
  readonly descent: number;
  readonly capHeight: number;
  /** Degrees, counter-clockwise from the vertical. */
  readonly italicAngle: number;
  readonly stemV: number;
  /** Left, bottom, right, top. */
  readonly box: readonly [number, number, number, number];
  /** CID by UTF-16 code unit; figures are proportional. Shorter than 65 536: beyond its end there is nothing. */
  readonly cids: Uint16Array;
  /** CIDs of the figures 0–9, all of one width. */
  readonly tabularFigures: Uint16Array;
  /** Advance by CID. */
  readonly advances: Uint16Array;
  readonly kerning: Kerning;
  /** The TrueType subset, deflated, and its length before that in bytes. */
  readonly program: Uint8Array;
  readonly programLength: number;
  /** CIDToGIDMap, deflated. */
  readonly glyphMap: Uint8Array;
  /** ToUnicode character map, deflated. */
  readonly toUnicode: Uint8Array;
};

/**
 * Kerning of pairs of CIDs: how much closer (negative) or farther the right one stands, at `values[rows[left] + columns[right]]`.
 * CIDs that kern alike share a row or a column; 0 and spaces kern with nothing.
 */
export type Kerning = { readonly rows: Uint16Array; readonly columns: Uint16Array; readonly values: Int16Array };

export type PreparedFonts = Readonly<Record<FaceName, PreparedFont>>;
