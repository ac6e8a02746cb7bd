/** A number that becomes another, as „odst. 5“ becomes „odst. 4“. */
export type Renumbered = { readonly was: string; readonly is: string; readonly order: { readonly was: number; readonly is: number } };

/** How what is numbered is called, in singular and plural: „příloha č.“ and „přílohy č.“. */
export type Mark = readonly [one: string, many: string];

/**
 * „Dosavadní odst. 5 až 7 čl. VI se označují jako odst. 4 až 6.“ for numbers that follow each other, one sentence for each such run.
 * @param where what the numbers are of, with a space before it: „ čl. VI“; or nothing
 */
export function renumberings([one, many]: Mark, where: string, numbers: readonly Renumbered[]): readonly string[] {
  return runsOf(numbers.filter(({ was, is }) => was !== is)).map((run) => {
    const [first, last] = [run[0], run.at(-1)];
    if (first === undefined || last === undefined || first === last) return `Dosavadní ${one} ${first?.was ?? ''}${where} se označuje jako ${one} ${first?.is ?? ''}.`;
    const and = run.length === 2 ? 'a' : 'až';
    return `Dosavadní ${many} ${first.was} ${and} ${last.was}${where} se označují jako ${many} ${first.is} ${and} ${last.is}.`;
  });
}

function runsOf(numbers: readonly Renumbered[]): readonly (readonly Renumbered[])[] {
  return numbers.reduce<readonly (readonly Renumbered[])[]>((runs, number) => {
    const last = runs.at(-1)?.at(-1);
    const follows = last !== undefined && number.order.was === last.order.was + 1 && number.order.is === last.order.is + 1;
    return follows ? [...runs.slice(0, -1), [...(runs.at(-1) ?? []), number]] : [...runs, [number]];
  }, []);
}
