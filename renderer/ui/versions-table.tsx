import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { versionsTable } from './versions-style';

const useStyles = makeStyles({
  table: versionsTable,
  absent: { color: tokens.colorNeutralForeground3 },
});

type Row = { readonly key: string; readonly name: ReactNode; readonly then: string | null; readonly now: string | null };

type Props = {
  readonly text: { readonly table: string; readonly field: string; readonly then: string; readonly now: string; readonly absent: string };
  readonly rows: readonly Row[];
};

/** Two versions of the same data beside each other, row by row. */
export function VersionsTable({ text, rows }: Props): ReactNode {
  const styles = useStyles();
  const shown = (value: string | null) => value ?? <span className={styles.absent}>{text.absent}</span>;
  return (
    <table className={styles.table} aria-label={text.table}>
      <thead>
        <tr>
          <th scope="col">{text.field}</th>
          <th scope="col">{text.then}</th>
          <th scope="col">{text.now}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, name, then, now }) => (
          <tr key={key}>
            <th scope="row">{name}</th>
            <td>{shown(then)}</td>
            <td>{shown(now)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
