import { useState } from 'react';
import type { MatchedEntry } from '#data/statements/reading';
import type { Allocation } from '#shared/domain/payments/payment';

/** What is to become of the entries of a statement: of each that is taken over, to which contributions it belongs. */
export type Choices = ReadonlyMap<string, readonly Allocation[]>;

export const placeOf = ({ statement, entry }: Pick<MatchedEntry, 'statement' | 'entry'>): string => `${statement}/${entry}`;

/** Certain ones are chosen from the beginning; of the others the clerk decides. */
export function useChoices(entries: readonly MatchedEntry[]) {
  const [choices, setChoices] = useState<Choices>(() => new Map(entries.filter(({ match }) => match.kind === 'certain').map((each) => [placeOf(each), each.match.proposals[0]?.allocations ?? []])));
  const choose = (entry: MatchedEntry, allocations: readonly Allocation[] | null) =>
    setChoices((known) => {
      const others = [...known].filter(([place]) => place !== placeOf(entry));
      return new Map(allocations === null ? others : [...others, [placeOf(entry), allocations]]);
    });
  return { choices, choose };
}

/** The chosen entries as the machine takes them over, in the order of the file. */
export function chosenEntries(entries: readonly MatchedEntry[], choices: Choices) {
  return entries.flatMap((each) => {
    const allocations = choices.get(placeOf(each));
    // What a clerk looked at and confirmed teaches whose its account is; what was certain has nothing to teach.
    const learn = each.match.kind === 'doubtful';
    return allocations === undefined ? [] : [{ statement: each.statement, entry: each.entry, allocations: [...allocations], learn }];
  });
}
