import { textsOf, type DocumentContent, type Text, type TextChange } from '#shared/documents/block';

/** A text in short: `{what was taken out}`, `[what was put in]`; every space a plain one. */
export const short = (text: Text): string => text.map(({ text: words, change }) => (change === undefined ? words : change === 'deleted' ? `{${words}}` : `[${words}]`)).join('').replaceAll('\u00a0', ' ');

/** The texts of a document in order without the runs of one change; those with nothing left are left out. */
export function textsWithout({ parts }: Pick<DocumentContent, 'parts'>, change: TextChange | null): readonly string[] {
  const texts = parts.flatMap(({ blocks }) => blocks.flatMap(textsOf));
  return texts.map((text) => text.filter((run) => change === null || run.change !== change).map((run) => run.text).join('')).filter((text) => text !== '');
}

/** All texts of a document in short. */
export const shortTexts = ({ parts }: Pick<DocumentContent, 'parts'>): readonly string[] => parts.flatMap(({ blocks }) => blocks.flatMap(textsOf)).map(short);
