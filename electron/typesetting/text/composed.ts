/** Letters below the combining marks, and the usual punctuation: composition changes none of them. */
const mayCompose = /[^\u0000-\u02ff\u2010-\u2044\u20a0-\u20bf]/u;

/** A text in Unicode normal form C: letters with their marks are one character each, as the fonts have them. */
export function composed(text: string): string {
  return mayCompose.test(text) ? text.normalize('NFC') : text;
}

/** Whether a character is the same in any text that is composed. */
export const staysAsItIs = (character: string): boolean => !mayCompose.test(character);
