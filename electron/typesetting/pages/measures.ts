/** All lengths are in points; y runs down from the top edge of the page. */
export const millimetre = 72 / 25.4;

/** A4. */
export const pageWidth = 210 * millimetre;
export const pageHeight = 297 * millimetre;

/** The binding side is at the left on every page: agreements are printed on one side. */
export const leftMargin = 30 * millimetre;
export const rightMargin = 25 * millimetre;
export const topMargin = 25 * millimetre;

/** The width of the text: 155 mm. */
export const measure = pageWidth - leftMargin - rightMargin;

/** Distance of baselines; text of every page stands on multiples of it. */
export const grid = 15;

/** Lines of text a page holds between its margins. */
const linesPerPage = Math.floor((pageHeight - topMargin - 25 * millimetre) / grid);
export const textHeight = linesPerPage * grid;

/** A page, the width of its tables and the height of its text. */
export type Sheet = { readonly width: number; readonly height: number; readonly measure: number; readonly textHeight: number };

export const portrait: Sheet = { width: pageWidth, height: pageHeight, measure, textHeight };

/** A4 on its side, for wide tables. Running text keeps the width it has on other pages: longer lines are hard to read. */
export const landscape: Sheet = {
  width: pageHeight,
  height: pageWidth,
  measure: pageHeight - leftMargin - rightMargin,
  textHeight: Math.floor((pageWidth - topMargin - 25 * millimetre) / grid) * grid,
};

/** Thickness of the rules of tables and signatures. */
export const ruleThickness = 0.5;
/** Thickness of the line under the running header. */
export const hairline = 0.25;

/** Hang of a numbered clause, and of each level of letters below it. */
export const clauseHang = 8 * millimetre;
export const letterHang = 7 * millimetre;
