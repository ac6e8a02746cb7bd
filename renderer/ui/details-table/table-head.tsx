import { Checkbox, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowDown12Regular, ArrowUp12Regular } from '@fluentui/react-icons';
import { useRef, type KeyboardEvent, type PointerEvent, type ReactNode } from 'react';
import { maxWidth, minWidth, nextSorting, type Column, type Sorting, type Widths } from './column';
import { rowHeight } from './use-visible-rows';
import { tableText } from '#text/table';

const useStyles = makeStyles({
  row: {
    display: 'grid',
    position: 'sticky',
    top: 0,
    zIndex: 1,
    height: `${rowHeight}px`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  cell: { position: 'relative', display: 'flex', minWidth: 0 },
  check: { alignItems: 'center', justifyContent: 'center' },
  button: {
    flexGrow: 1,
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    minWidth: 0,
    padding: `0 ${tokens.spacingHorizontalS}`,
    border: 'none',
    background: 'none',
    color: tokens.colorNeutralForeground2,
    font: 'inherit',
    fontWeight: tokens.fontWeightSemibold,
    textAlign: 'start',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  end: { justifyContent: 'flex-end' },
  title: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  grip: {
    position: 'absolute',
    insetBlock: '6px',
    insetInlineEnd: '-4px',
    width: '8px',
    zIndex: 1,
    cursor: 'col-resize',
    touchAction: 'none',
    '::after': { content: '""', position: 'absolute', insetBlock: 0, insetInlineStart: '3px', width: '1px', backgroundColor: tokens.colorNeutralStroke2 },
    ':hover::after': { backgroundColor: tokens.colorCompoundBrandStroke, width: '2px' },
  },
});

type Props<R> = {
  readonly columns: readonly Column<R>[];
  readonly tracks: string;
  readonly sorting: Sorting;
  readonly onSort: (sorting: Sorting) => void;
  readonly widths: Widths;
  /** Widths while they are dragged, and once they are let go. */
  readonly onResize: (widths: Widths, done: boolean) => void;
  /** The check mark over all rows; null where rows have none. */
  readonly check: { readonly state: boolean | 'mixed'; readonly onChange: (all: boolean) => void } | null;
};

/** The head of a table of records: titles sort, their right edges resize. */
export function TableHead<R>({ columns, tracks, check, ...rest }: Props<R>): ReactNode {
  const styles = useStyles();
  return (
    <div className={styles.row} role="row" aria-rowindex={1} style={{ gridTemplateColumns: tracks }}>
      {check !== null && (
        <div className={mergeClasses(styles.cell, styles.check)} role="columnheader">
          <Checkbox aria-label={tableText.chooseAll} checked={check.state} onChange={(_event, data) => check.onChange(data.checked === true)} />
        </div>
      )}
      {columns.map((column) => (
        <HeadCell key={column.id} column={column} {...rest} />
      ))}
    </div>
  );
}

function HeadCell<R>({ column, sorting, onSort, widths, onResize }: Omit<Props<R>, 'columns' | 'tracks' | 'check'> & { readonly column: Column<R> }): ReactNode {
  const styles = useStyles();
  const cell = useRef<HTMLDivElement>(null);
  const sorted = sorting.by === column.id ? sorting.direction : 'none';
  const resize = (width: number, done: boolean) => onResize({ ...widths, [column.id]: Math.round(Math.min(Math.max(width, minWidth), maxWidth)) }, done);
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowLeft: -16, ArrowRight: 16 }[event.key];
    if (step === undefined || !event.shiftKey || cell.current === null) return;
    event.preventDefault();
    resize(cell.current.offsetWidth + step, true);
  };
  return (
    <div ref={cell} className={styles.cell} role="columnheader" aria-sort={sorted}>
      <button
        type="button"
        className={mergeClasses(styles.button, column.align === 'end' && styles.end)}
        disabled={column.sortKey === undefined}
        onClick={() => onSort(nextSorting(column, sorting))}
        onKeyDown={onKeyDown}
      >
        <span className={styles.title}>{column.title}</span>
        {sorted === 'ascending' && <ArrowUp12Regular />}
        {sorted === 'descending' && <ArrowDown12Regular />}
      </button>
      <Grip cell={cell} onDrag={resize} onReset={() => onResize(without(widths, column.id), true)} />
    </div>
  );
}

type GripProps = { readonly cell: { readonly current: HTMLElement | null }; readonly onDrag: (width: number, done: boolean) => void; readonly onReset: () => void };

function Grip({ cell, onDrag, onReset }: GripProps): ReactNode {
  const styles = useStyles();
  const origin = useRef<number | null>(null);
  const start = (event: PointerEvent<HTMLElement>) => {
    event.currentTarget.setPointerCapture(event.pointerId);
    origin.current = event.clientX - (cell.current?.offsetWidth ?? 0);
  };
  const drag = (event: PointerEvent, done: boolean) => {
    if (origin.current === null) return;
    onDrag(event.clientX - origin.current, done);
    if (done) origin.current = null;
  };
  // The keyboard resizes from the title itself, so the grip is for the pointer alone.
  return (
    <div
      aria-hidden
      className={styles.grip}
      onPointerDown={start}
      onPointerMove={(event) => drag(event, false)}
      onPointerUp={(event) => drag(event, true)}
      onDoubleClick={onReset}
    />
  );
}

function without(widths: Widths, id: string): Widths {
  return Object.fromEntries(Object.entries(widths).filter(([key]) => key !== id));
}
