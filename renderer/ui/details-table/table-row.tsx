import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckboxChecked20Filled, CheckboxUnchecked20Regular } from '@fluentui/react-icons';
import { memo, type ReactNode } from 'react';
import type { Column } from './column';
import { rowHeight } from './use-visible-rows';

const useStyles = makeStyles({
  row: {
    display: 'grid',
    position: 'absolute',
    insetInline: 0,
    height: `${rowHeight}px`,
    alignItems: 'center',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    cursor: 'default',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  chosen: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Selected },
    '@media (forced-colors: active)': { outline: '2px solid Highlight', outlineOffset: '-2px' },
  },
  check: { display: 'flex', alignItems: 'center', justifyContent: 'center', height: '100%', color: tokens.colorNeutralForeground3 },
  checked: { color: tokens.colorCompoundBrandForeground1 },
  cell: { padding: `0 ${tokens.spacingHorizontalS}`, minWidth: 0, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  end: { textAlign: 'end', fontVariantNumeric: 'tabular-nums' },
  open: { fontWeight: tokens.fontWeightSemibold, cursor: 'pointer', ':hover': { textDecorationLine: 'underline' } },
});

type Props<R> = {
  readonly row: R;
  readonly rowKey: string;
  readonly index: number;
  readonly columns: readonly Column<R>[];
  readonly tracks: string;
  readonly chosen: boolean;
  readonly checks: boolean;
  /** The one row the Tab key reaches. */
  readonly reachable: boolean;
};

function PlainTableRow<R>({ row, rowKey, index, columns, tracks, chosen, checks, reachable }: Props<R>): ReactNode {
  const styles = useStyles();
  return (
    <div
      role="row"
      className={mergeClasses(styles.row, chosen && styles.chosen)}
      style={{ top: `${index * rowHeight}px`, gridTemplateColumns: tracks }}
      aria-rowindex={index + 2}
      aria-selected={chosen}
      tabIndex={reachable ? 0 : -1}
      data-key={rowKey}
    >
      {checks && (
        <div role="gridcell" className={mergeClasses(styles.check, chosen && styles.checked)} data-check="">
          {chosen ? <CheckboxChecked20Filled aria-hidden /> : <CheckboxUnchecked20Regular aria-hidden />}
        </div>
      )}
      {columns.map(({ id, align, cell }, place) => (
        <div key={id} role="gridcell" className={mergeClasses(styles.cell, align === 'end' && styles.end)}>
          {place === 0 ? (
            <span className={styles.open} data-open="">
              {cell(row)}
            </span>
          ) : (
            cell(row)
          )}
        </div>
      ))}
    </div>
  );
}

// memo loses the type parameter; the component under it is the same.
// eslint-disable-next-line @typescript-eslint/no-unsafe-type-assertion
export const TableRow = memo(PlainTableRow) as typeof PlainTableRow;
