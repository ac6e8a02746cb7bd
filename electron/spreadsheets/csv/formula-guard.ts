/** What makes a spreadsheet program take a text for a formula, behind apostrophes it may have already; also in full width. */
const formulaSign = /^'*(?:\s*[=+\-@＝＋－＠]|[\t\r])/u;

/**
 * A text that a spreadsheet program must not take for a formula. CSV cannot say that a value is text, and a formula may call other programs (DDE)
 * or send the sheet away; an apostrophe before it is how Excel itself marks a text.
 */
export const withGuard = (text: string): string => (formulaSign.test(text) ? `'${text}` : text);

/** The text as it was before it got a guard; any other text as it is. */
export const withoutGuard = (text: string): string => (text.startsWith("'") && formulaSign.test(text) ? text.slice(1) : text);
