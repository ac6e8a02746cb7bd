import { makeStyles, mergeClasses, Select, tokens } from '@fluentui/react-components';
import { CheckmarkCircle16Filled, ErrorCircle16Filled, Warning16Filled } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import type { Mapping } from '#shared/domain/batch/mapping';
import type { ReadCell, ReadRow } from '#shared/domain/batch/read-rows';
import { columnName, type Table, type TableRow } from '#shared/domain/batch/table';
import { tableFields, type TableFieldId } from '#shared/domain/batch/table-field';
import { cellIssueText, cellNoteTexts, faultCount, tableReadingText } from '#text/agreement/batch';

const useStyles = makeStyles({
  scroller: { flexGrow: 1, minHeight: '120px', overflow: 'auto', border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusMedium, backgroundColor: tokens.colorNeutralBackground1 },
  table: { borderCollapse: 'separate', borderSpacing: 0, minWidth: '100%' },
  head: { position: 'sticky', top: 0, zIndex: 2, backgroundColor: tokens.colorNeutralBackground3, textAlign: 'start', verticalAlign: 'bottom', padding: tokens.spacingHorizontalS, borderBottom: `1px solid ${tokens.colorNeutralStroke1}`, fontWeight: tokens.fontWeightRegular },
  title: { display: 'block', marginBottom: tokens.spacingVerticalXS, fontWeight: tokens.fontWeightSemibold, maxWidth: '260px', overflowWrap: 'anywhere' },
  choice: { minWidth: '150px' },
  cell: { padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`, borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, verticalAlign: 'top', maxWidth: '260px', overflowWrap: 'anywhere' },
  number: { color: tokens.colorNeutralForeground3, textAlign: 'end', fontVariantNumeric: 'tabular-nums' },
  state: { whiteSpace: 'nowrap' },
  unused: { color: tokens.colorNeutralForeground4 },
  faulty: { boxShadow: `inset 0 0 0 1px ${tokens.colorPaletteRedBorder2}` },
  says: { display: 'flex', gap: tokens.spacingHorizontalXS, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  issue: { color: tokens.colorPaletteRedForeground1 },
  note: { color: tokens.colorPaletteYellowForeground2 },
  good: { color: tokens.colorPaletteGreenForeground1 },
});

type Props = {
  readonly table: Table;
  readonly mapping: Mapping;
  readonly rows: readonly ReadRow[];
  readonly choose: (column: number, field: TableFieldId | null) => void;
  readonly disabled: boolean;
};

/** Every row of a table under what its columns are said to hold; what is wrong stands in its cell. */
export function TablePreview({ table, mapping, rows, choose, disabled }: Props): ReactNode {
  const styles = useStyles();
  return (
    // It scrolls, so it has to be reached by the keyboard.
    <div className={styles.scroller} data-place="" tabIndex={0} role="region" aria-label={tableReadingText.columns}>
      <table className={styles.table} aria-label={tableReadingText.columns}>
        <thead>
          <tr>
            <th className={styles.head} scope="col">
              {tableReadingText.row}
            </th>
            <th className={styles.head} scope="col">
              {tableReadingText.state}
            </th>
            {table.titles.map((title, column) => (
              <th key={column} className={styles.head} scope="col">
                <span className={styles.title}>{title === '' ? columnName(column) : title}</span>
                <FieldChoice column={column} title={title} field={mapping[column] ?? null} choose={choose} disabled={disabled} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row, index) => (
            <PreviewRow key={row.number} row={row} read={rows[index]} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

type ChoiceProps = Pick<Props, 'choose' | 'disabled'> & { readonly column: number; readonly title: string; readonly field: TableFieldId | null };

function FieldChoice({ column, title, field, choose, disabled }: ChoiceProps): ReactNode {
  const styles = useStyles();
  const chosen = (value: string) => tableFields.find(({ id }) => id === value)?.id ?? null;
  return (
    <Select className={styles.choice} size="small" disabled={disabled} value={field ?? ''} aria-label={tableReadingText.fieldOf(`${columnName(column)} ${title}`.trim())} onChange={(_, { value }) => choose(column, chosen(value))}>
      <option value="">{tableReadingText.unused}</option>
      {tableFields.map(({ id, title: name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </Select>
  );
}

function PreviewRow({ row, read }: { readonly row: TableRow; readonly read: ReadRow | undefined }): ReactNode {
  const styles = useStyles();
  const cells = new Map(read?.cells.map((cell) => [cell.column, cell]));
  return (
    <tr>
      <th className={mergeClasses(styles.cell, styles.number)} scope="row">
        {row.number}
      </th>
      <td className={mergeClasses(styles.cell, styles.state)}>{read !== undefined && <State row={read} />}</td>
      {row.cells.map(({ text }, column) => {
        const cell = cells.get(column);
        return (
          <td key={column} className={mergeClasses(styles.cell, cell === undefined && styles.unused, cell !== undefined && cell.issue !== null && styles.faulty)}>
            {text}
            {cell !== undefined && <Says cell={cell} />}
          </td>
        );
      })}
    </tr>
  );
}

/** Whether the row is fine, or how much of it is not. */
function State({ row }: { readonly row: ReadRow }): ReactNode {
  const styles = useStyles();
  if (!row.faulty) {
    return (
      <span className={mergeClasses(styles.says, styles.good)}>
        <CheckmarkCircle16Filled aria-hidden />
        {tableReadingText.good}
      </span>
    );
  }
  return (
    <span className={mergeClasses(styles.says, styles.issue)}>
      <ErrorCircle16Filled aria-hidden />
      {faultCount(row.cells.filter(({ issue }) => issue !== null).length)}
    </span>
  );
}

function Says({ cell: { field, issue, note } }: { readonly cell: ReadCell }): ReactNode {
  const styles = useStyles();
  if (issue !== null) return <div className={mergeClasses(styles.says, styles.issue)}>{cellIssueText(field, issue)}</div>;
  if (note === null) return null;
  return (
    <div className={mergeClasses(styles.says, styles.note)}>
      <Warning16Filled aria-hidden />
      {cellNoteTexts[note]}
    </div>
  );
}
