import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { ExchangeDifference } from '#shared/domain/exchange/exchange';
import { exchangeText } from '#text/exchange';
import { datumTitle } from '#text/records/records';
import { versionsTable } from '#ui/versions-style';

const useStyles = makeStyles({
  table: versionsTable,
  choice: { width: '72px' },
  // A tick box brings room of its own: without it the line of the first row is that of the others.
  tick: { margin: `calc(-1 * ${tokens.spacingVerticalS}) 0` },
  absent: { color: tokens.colorNeutralForeground3 },
});

type Props = {
  readonly differences: readonly ExchangeDifference[];
  /** Whether there is nothing here to compare with. */
  readonly isNew: boolean;
  /** What is ticked; null where nothing is to be chosen. */
  readonly chosen: ReadonlySet<string> | null;
  readonly choose: (take: string, taken: boolean) => void;
};

/** What is here and what came, datum by datum; what only makes sense together is taken over together. */
export function DifferencesToTake({ differences, isNew, chosen, choose }: Props): ReactNode {
  const styles = useStyles();
  const groups = [...new Set(differences.map(({ take }) => take))];
  return (
    <table className={styles.table} aria-label={exchangeText.table}>
      <thead>
        <tr>
          {chosen !== null && (
            <th scope="col" className={styles.choice}>
              {exchangeText.take}
            </th>
          )}
          <th scope="col">{exchangeText.field}</th>
          {!isNew && <th scope="col">{exchangeText.here}</th>}
          <th scope="col">{exchangeText.there}</th>
        </tr>
      </thead>
      {groups.map((take) => (
        <tbody key={take}>
          <GroupRows take={take} rows={differences.filter((each) => each.take === take)} isNew={isNew} chosen={chosen} choose={choose} />
        </tbody>
      ))}
    </table>
  );
}

function GroupRows({ take, rows, isNew, chosen, choose }: Omit<Props, 'differences'> & { readonly take: string; readonly rows: readonly ExchangeDifference[] }): ReactNode {
  const styles = useStyles();
  const label = rows.map((row) => row.label).join(', ');
  return rows.map(({ field, label: name, then, now }, index) => (
    <tr key={field}>
      {chosen !== null && index === 0 && (
        <td rowSpan={rows.length}>
          <Checkbox className={styles.tick} aria-label={exchangeText.takeOf(label)} checked={chosen.has(take)} onChange={(_event, { checked }) => choose(take, checked === true)} />
        </td>
      )}
      <th scope="row">{datumTitle(name)}</th>
      {!isNew && <Shown value={then} />}
      <Shown value={now} />
    </tr>
  ));
}

function Shown({ value }: { readonly value: string | null }): ReactNode {
  const styles = useStyles();
  return <td>{value ?? <span className={styles.absent}>{exchangeText.absent}</span>}</td>;
}
