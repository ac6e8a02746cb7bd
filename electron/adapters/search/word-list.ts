/** Words in their order. */
export type WordList = {
  /** Adds a word that is not among them. */
  add(word: string): void;
  /** All words that begin so, the word itself among them. */
  beginningWith(beginning: string): readonly string[];
};

/** More new words than this are sorted in at once, fewer one by one. */
const many = 64;

/** A list that is put in order when it is asked, so that many words can come at once. */
export function createWordList(): WordList {
  let sorted: string[] = [];
  let added: string[] = [];

  const inOrder = (): readonly string[] => {
    if (added.length > many) sorted = [...sorted, ...added].sort();
    else for (const word of added) sorted.splice(placeOf(sorted, word), 0, word);
    added = [];
    return sorted;
  };

  return {
    add: (word) => {
      added.push(word);
    },
    beginningWith: (beginning) => {
      const words = inOrder();
      const from = placeOf(words, beginning);
      // No letter comes after this one, so that whatever begins so comes before it.
      return words.slice(from, placeOf(words, `${beginning}\uffff`));
    },
  };
}

/** The place of the first word that is not before this one. */
function placeOf(words: readonly string[], word: string): number {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle] ?? '') < word) low = middle + 1;
    else high = middle;
  }
  return low;
}
