export type InTurn = <T>(work: () => Promise<T>) => Promise<T>;

/** Runs works one at a time, in the order they were asked for; one that fails does not hold up the next. */
export function oneAtATime(): InTurn {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const turn = last.then(work);
    last = turn.catch(() => undefined);
    return turn;
  };
}
