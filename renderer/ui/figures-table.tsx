import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  scroll: { overflowX: 'auto' },
  table: { borderCollapse: 'collapse', width: '100%', fontVariantNumeric: 'tabular-nums', userSelect: 'text' },
  cell: { padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS} 0`, textAlign: 'start', verticalAlign: 'top', borderTop: `1px solid ${tokens.colorNeutralStroke3}`, fontWeight: tokens.fontWeightRegular, ':last-child': { paddingInlineEnd: 0 } },
  head: { color: tokens.colorNeutralForeground2, borderTop: 'none', verticalAlign: 'bottom', whiteSpace: 'normal' },
  figure: { textAlign: 'end', whiteSpace: 'nowrap' },
  name: { whiteSpace: 'nowrap' },
  total: { fontWeight: tokens.fontWeightSemibold, borderTop: `1px solid ${tokens.colorNeutralStroke1}` },
});

export type FigureColumn = { readonly name: string; readonly figures?: boolean };

type Props = {
  readonly label: string;
  readonly columns: readonly FigureColumn[];
  /** Cells in the order of the columns; the first names the row. */
  readonly rows: readonly { readonly key: string; readonly cells: readonly ReactNode[] }[];
  readonly total?: readonly ReactNode[];
};

/** A small table to be read: names at the left, figures at the right, their sum below. */
export function FiguresTable({ label, columns, rows, total }: Props): ReactNode {
  const styles = useStyles();
  const look = (index: number, more?: string) => mergeClasses(styles.cell, index === 0 && styles.name, columns[index]?.figures === true && styles.figure, more);
  return (
    <div className={styles.scroll}>
      <table className={styles.table} aria-label={label}>
        <thead>
          <tr>
            {columns.map(({ name }, index) => (
              <th key={index} scope="col" className={look(index, styles.head)}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, cells }) => (
            <Row key={key} cells={cells} look={(index) => look(index)} />
          ))}
        </tbody>
        {total !== undefined && (
          <tfoot>
            <Row cells={total} look={(index) => look(index, styles.total)} />
          </tfoot>
        )}
      </table>
    </div>
  );
}

function Row({ cells: [name, ...cells], look }: { readonly cells: readonly ReactNode[]; readonly look: (index: number) => string }): ReactNode {
  return (
    <tr>
      <th scope="row" className={look(0)}>
        {name}
      </th>
      {cells.map((cell, index) => (
        <td key={index} className={look(index + 1)}>
          {cell}
        </td>
      ))}
    </tr>
  );
}
