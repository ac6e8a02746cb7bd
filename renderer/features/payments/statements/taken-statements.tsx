import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { apiErrorOf } from '#data/machine/api-failure';
import { useBookkeeping, useUndoStatement } from '#data/payments/bookkeeping';
import { Panel } from '#ui/panel';
import { useTellFailure } from '#ui/use-tell-failure';
import type { Bookkeeping } from '#shared/domain/payments/bookkeeping';
import type { TakenStatement } from '#shared/domain/payments/taken-statement';
import { formatDate } from '#shared/domain/plain-date';
import { accountText } from '#shared/domain/statements/named-account';
import { instantText } from '#text/moment';
import { statementsText } from '#text/payments/statements';

const useStyles = makeStyles({
  table: { borderCollapse: 'collapse', width: '100%', fontVariantNumeric: 'tabular-nums' },
  cell: { padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXS} 0`, textAlign: 'start', borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  heading: { color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular },
  none: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** Statements that were taken over, the newest first; each can be taken back with all that came from it. */
export function TakenStatements(): ReactNode {
  const styles = useStyles();
  const { data: bookkeeping } = useBookkeeping();
  const undo = useUndoStatement();
  const tell = useTellFailure();
  const takeBack = (id: TakenStatement['id']) => undo.mutate({ id }, { onError: (caught) => tell(apiErrorOf(caught)) });
  const { columns } = statementsText;
  return (
    <Panel title={statementsText.takenTitle}>
      {bookkeeping.statements.length === 0 ? (
        <p className={styles.none}>{statementsText.noneTaken}</p>
      ) : (
        <table className={styles.table}>
          <thead>
            <tr className={styles.heading}>
              <th className={styles.cell}>{columns.file}</th>
              <th className={styles.cell}>{columns.account}</th>
              <th className={styles.cell}>{columns.days}</th>
              <th className={styles.cell}>{columns.payments}</th>
              <th className={styles.cell}>{columns.takenAt}</th>
              <th className={styles.cell} />
            </tr>
          </thead>
          <tbody>
            {bookkeeping.statements.toReversed().map((statement) => (
              <Row key={statement.id} statement={statement} bookkeeping={bookkeeping} onUndo={() => takeBack(statement.id)} />
            ))}
          </tbody>
        </table>
      )}
    </Panel>
  );
}

function Row({ statement, bookkeeping, onUndo }: { readonly statement: TakenStatement; readonly bookkeeping: Bookkeeping; readonly onUndo: () => void }): ReactNode {
  const styles = useStyles();
  const { id, fileName, statements, at, by } = statement;
  const days = statements.flatMap(({ from, to }) => [from, to].flatMap((day) => day ?? [])).toSorted();
  const count = bookkeeping.payments.filter(({ origin }) => origin.kind === 'statement' && origin.statement === id).length;
  const [first, last] = [days[0], days.at(-1)];
  return (
    <tr>
      <td className={styles.cell}>{fileName}</td>
      <td className={styles.cell}>{[...new Set(statements.map(({ account }) => accountText(account)))].join(', ')}</td>
      <td className={styles.cell}>{first === undefined || last === undefined ? '–' : `${formatDate(first)} – ${formatDate(last)}`}</td>
      <td className={styles.cell}>{count}</td>
      <td className={styles.cell}>
        {instantText(at)}, {by}
      </td>
      <td className={styles.cell}>
        <Button size="small" onClick={onUndo}>
          {statementsText.undo}
        </Button>
      </td>
    </tr>
  );
}
