import { createWordList } from '#adapters/search/word-list';
import type { TextIndex, WeighedText } from '#core/ports';
import { wordsOf } from '#shared/domain/search/words';

/** Where a word stands: documents by their slots, and how much it weighs in each. Two lists side by side, for there are many of them. */
type Postings = { readonly slots: number[]; readonly weights: number[] };

/** A document of the index, at the place its postings name. */
type Slot = { readonly id: string; readonly words: readonly string[] };

/** A whole word counts for more than one that only begins so. */
const wholeWord = 2;

/** A full-text index in memory: for each word the documents it stands in. A search looks only at words that begin as what was typed. */
export function createTextIndex(): TextIndex {
  const postings = new Map<string, Postings>();
  const words = createWordList();
  const placeOf = new Map<string, number>();
  const slots: (Slot | null)[] = [];
  const free: number[] = [];

  const postingsOf = (word: string): Postings => {
    const known = postings.get(word);
    if (known !== undefined) return known;
    const made: Postings = { slots: [], weights: [] };
    postings.set(word, made);
    words.add(word);
    return made;
  };

  const remove = (id: string): void => {
    const place = placeOf.get(id);
    if (place === undefined) return;
    for (const word of slots[place]?.words ?? []) drop(postingsOf(word), place);
    placeOf.delete(id);
    slots[place] = null;
    free.push(place);
  };

  const put = (id: string, texts: readonly WeighedText[]): void => {
    remove(id);
    const place = free.pop() ?? slots.length;
    const weights = weightsOf(texts);
    for (const [word, weight] of weights) add(postingsOf(word), place, weight);
    slots[place] = { id, words: [...weights.keys()] };
    placeOf.set(id, place);
  };

  /** How well each document answers one word; zero where it does not. Of several words that begin alike the best counts. */
  const scoresFor = (searched: string): Float32Array => {
    const scores = new Float32Array(slots.length);
    for (const word of words.beginningWith(searched)) raise(scores, postingsOf(word), word === searched ? wholeWord : 1);
    return scores;
  };

  return {
    put,
    remove,
    find: (query, limit) => {
      const found = answering([...new Set(wordsOf(query))].map(scoresFor));
      const best = found.toSorted((one, other) => other.score - one.score || one.place - other.place).slice(0, limit);
      return { ids: best.flatMap(({ place }) => slots[place]?.id ?? []), total: found.length };
    },
  };
}

type Found = { readonly place: number; readonly score: number };

/** Documents that answer every word, with the sum of how well. */
function answering([first, ...others]: readonly Float32Array[]): readonly Found[] {
  const found: Found[] = [];
  first?.forEach((score, place) => {
    if (score > 0 && others.every((scores) => (scores[place] ?? 0) > 0)) found.push({ place, score: others.reduce((sum, scores) => sum + (scores[place] ?? 0), score) });
  });
  return found;
}

/** Each word once, by the heaviest text it stands in. */
function weightsOf(texts: readonly WeighedText[]): ReadonlyMap<string, number> {
  const weights = new Map<string, number>();
  for (const { text, weight } of texts) for (const word of wordsOf(text)) weights.set(word, Math.max(weights.get(word) ?? 0, weight));
  return weights;
}

function raise(scores: Float32Array, { slots, weights }: Postings, factor: number): void {
  for (let index = 0; index < slots.length; index += 1) {
    const place = slots[index] ?? 0;
    const score = (weights[index] ?? 0) * factor;
    if (score > (scores[place] ?? 0)) scores[place] = score;
  }
}

function add({ slots, weights }: Postings, place: number, weight: number): void {
  slots.push(place);
  weights.push(weight);
}

function drop({ slots, weights }: Postings, place: number): void {
  const index = slots.indexOf(place);
  if (index === -1) return;
  slots.splice(index, 1);
  weights.splice(index, 1);
}
