import type { Kerning } from '#typesetting/fonts/prepared-font';

/**
 * Packs the kerning of all pairs of CIDs: CIDs that kern alike share a row, or a column.
 * @param count of CIDs, 0 included
 * @param kern of a pair of CIDs, in whole thousandths of the size
 */
export function kernTable(count: number, kern: (left: number, right: number) => number): Kerning {
  const cids = Array.from({ length: count }, (_, cid) => cid);
  const columns = alike(cids.map((right) => Int16Array.from(cids, (left) => kern(left, right))));
  const rows = alike(cids.map((left) => Int16Array.from(columns.firsts, (right) => kern(left, right))));
  return {
    rows: Uint16Array.from(rows.groups, (row) => row * columns.firsts.length),
    columns: Uint16Array.from(columns.groups),
    values: Int16Array.from(rows.firsts.flatMap((left) => columns.firsts.map((right) => kern(left, right)))),
  };
}

/** The group of each list, numbered as they come, and the first list of each group. */
function alike(lists: readonly Int16Array[]): { readonly groups: readonly number[]; readonly firsts: readonly number[] } {
  const known = new Map<string, number>();
  const firsts: number[] = [];
  const groups = lists.map((list, index) => {
    const key = list.join();
    const group = known.get(key) ?? firsts.push(index) - 1;
    known.set(key, group);
    return group;
  });
  return { groups, firsts };
}
