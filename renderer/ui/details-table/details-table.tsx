import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { tracksOf, type Column, type Sorting, type Widths } from './column';
import { ContextMenu } from './context-menu';
import { focusRow, keyUnder } from './row-under';
import { chooseAll, nothingChosen } from './selection';
import { gathered, sortRows } from './sort-rows';
import { TableHead } from './table-head';
import { TableRow } from './table-row';
import { tableText } from '#text/table';
import { useRowEvents, type RowProps } from './use-row-events';
import { rowHeight, scrollToRow, useVisibleRows } from './use-visible-rows';

const useStyles = makeStyles({
  viewport: { position: 'relative', flexGrow: 1, minHeight: '120px', overflow: 'auto', backgroundColor: tokens.colorNeutralBackground1 },
  grid: { minWidth: 'max-content' },
  body: { position: 'relative' },
});

type Props<R> = RowProps & {
  readonly label: string;
  readonly columns: readonly Column<R>[];
  readonly rows: readonly R[];
  readonly keyOf: (row: R) => string;
  /** The key of the row another one belongs to and stands below of, whatever the order; null where it stands on its own. */
  readonly ownerOf?: (row: R) => string | null;
  readonly sorting: Sorting;
  readonly onSort: (sorting: Sorting) => void;
  readonly widths: Widths;
  readonly onResize: (widths: Widths) => void;
  /** Shown instead of rows when there are none. */
  readonly empty: ReactNode;
};

/** A table like Explorer's details: sorted, resized, chosen from and opened by mouse or keyboard, smooth with thousands of rows. */
export function DetailsTable<R>(props: Props<R>): ReactNode {
  const { label, columns, keyOf, sorting, onSort, widths, onResize, selection, onSelect, menu, empty, multiple = true } = props;
  const styles = useStyles();
  const viewport = useRef<HTMLDivElement>(null);
  const [dragged, setDragged] = useState<Widths | null>(null);
  const sorted = useSorted(props);
  const keys = useMemo(() => sorted.map(keyOf), [sorted, keyOf]);
  const tracks = tracksOf(columns, dragged ?? widths, multiple);
  const { from, to, page, onScroll } = useVisibleRows(viewport, keys.length);
  const activeIndex = selection.active === null ? -1 : keys.indexOf(selection.active);
  useFollowingFocus(viewport, selection.active, keys);

  const resize = (next: Widths, done: boolean) => {
    setDragged(done ? null : next);
    if (done) onResize(next);
  };
  const { menuPlace, closeMenu, ...rowEvents } = useRowEvents(props, keys, page, viewport);
  // The row the keyboard is at stays in the document wherever the view is scrolled to.
  const shown = [...range(from, to), ...(activeIndex >= 0 && (activeIndex < from || activeIndex >= to) ? [activeIndex] : [])];
  const reachable = activeIndex >= 0 ? activeIndex : 0;
  return (
    <div ref={viewport} className={styles.viewport} onScroll={onScroll}>
      <div className={styles.grid} role="grid" aria-label={label} aria-rowcount={keys.length + 1} aria-multiselectable={multiple}>
        <div role="rowgroup">
          <TableHead
            columns={columns}
            tracks={tracks}
            sorting={sorting}
            onSort={onSort}
            widths={widths}
            onResize={resize}
            check={multiple ? { state: checkedOf(selection.chosen.size, keys.length), onChange: (all) => onSelect(all ? chooseAll(selection, keys) : nothingChosen) } : null}
          />
        </div>
        <div className={styles.body} role="rowgroup" style={{ height: `${keys.length * rowHeight}px` }} {...rowEvents}>
          {shown.map((index) => {
            const row = sorted[index];
            const key = keys[index];
            if (row === undefined || key === undefined) return null;
            return <TableRow key={key} row={row} rowKey={key} index={index} columns={columns} tracks={tracks} chosen={selection.chosen.has(key)} checks={multiple} reachable={index === reachable} />;
          })}
        </div>
      </div>
      {keys.length === 0 && empty}
      <ContextMenu label={tableText.menu} place={menuPlace} commands={menu} onClose={closeMenu} />
    </div>
  );
}

function useSorted<R>({ rows, columns, sorting, keyOf, ownerOf = standsAlone }: Props<R>): readonly R[] {
  return useMemo(() => gathered(sortRows(rows, columns, sorting), rows, keyOf, ownerOf), [rows, columns, sorting, keyOf, ownerOf]);
}

const standsAlone = () => null;

/**
 * Brings the row the keyboard is at into view, and the focus to it when the focus is on a row. When that row is gone, the
 * one that took its place follows, so that Delete can be pressed again.
 */
function useFollowingFocus(viewport: { readonly current: HTMLElement | null }, active: string | null, keys: readonly string[]): void {
  const lastIndex = useRef(-1);
  useEffect(() => {
    const index = active === null ? -1 : keys.indexOf(active);
    const focused = document.activeElement;
    if (index >= 0) {
      lastIndex.current = index;
      if (keyUnder(focused) === null || viewport.current?.contains(focused) !== true) return;
      scrollToRow(viewport.current, index);
      focusRow(viewport.current, active);
    } else if (focused === document.body && lastIndex.current >= 0) {
      focusRow(viewport.current, keys[Math.min(lastIndex.current, keys.length - 1)] ?? null);
    }
  }, [viewport, active, keys]);
}

const range = (from: number, to: number) => Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);

function checkedOf(chosen: number, count: number): boolean | 'mixed' {
  if (chosen === 0) return false;
  return chosen === count ? true : 'mixed';
}
