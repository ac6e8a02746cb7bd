import { useState } from 'react';
import type { Sorting, Widths } from './column';

/** The order of a list and the widths of its columns while its page is open; to be spread into the table. @param first how it is sorted before anybody clicks */
export function useListLayout(first: Sorting) {
  const [sorting, onSort] = useState(first);
  const [widths, onResize] = useState<Widths>({});
  return { sorting, onSort, widths, onResize };
}
