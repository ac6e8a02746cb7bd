import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { StatementReading, StatementSummary } from '#data/statements/reading';
import { Mark } from '#ui/mark';
import { formatDate } from '#shared/domain/plain-date';
import { accountText } from '#shared/domain/statements/named-account';
import { balanceText, formatNames, statementsText } from '#text/payments/statements';

const useStyles = makeStyles({
  head: { margin: `0 0 ${tokens.spacingVerticalXS}`, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  format: { color: tokens.colorNeutralForeground2 },
  table: { borderCollapse: 'collapse', fontVariantNumeric: 'tabular-nums' },
  cell: { padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXXS} 0`, textAlign: 'start', whiteSpace: 'nowrap' },
  figure: { padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXXS} 0`, textAlign: 'end', whiteSpace: 'nowrap' },
  heading: { color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular },
});

/** What the file says of itself: its accounts, days, balances, and how many entries each statement has. */
export function StatementSummaries({ fileName, file }: { readonly fileName: string; readonly file: StatementReading['file'] }): ReactNode {
  const styles = useStyles();
  if (file.format === null) return <h2 className={styles.head}>{fileName}</h2>;
  return (
    <section>
      <h2 className={styles.head}>{fileName}</h2>
      <div className={styles.format}>{formatNames[file.format]}</div>
      {file.statements.length > 0 && <SummaryTable statements={file.statements} />}
    </section>
  );
}

function SummaryTable({ statements }: { readonly statements: readonly StatementSummary[] }): ReactNode {
  const styles = useStyles();
  const { columns } = statementsText;
  return (
    <table className={styles.table}>
      <thead>
        <tr className={styles.heading}>
          <th className={styles.cell}>{columns.account}</th>
          <th className={styles.cell}>{columns.number}</th>
          <th className={styles.cell}>{columns.days}</th>
          <th className={styles.figure}>{columns.opening}</th>
          <th className={styles.figure}>{columns.closing}</th>
          <th className={styles.figure}>{columns.entries}</th>
        </tr>
      </thead>
      <tbody>
        {statements.map((statement, index) => (
          <SummaryRow key={index} statement={statement} />
        ))}
      </tbody>
    </table>
  );
}

function SummaryRow({ statement: { account, currency, number, from, to, opening, closing, entries, isOurs } }: { readonly statement: StatementSummary }): ReactNode {
  const styles = useStyles();
  return (
    <tr>
      <td className={styles.cell}>
        {accountText(account)} {!isOurs && <Mark tone="warning">{statementsText.notOurs}</Mark>}
      </td>
      <td className={styles.cell}>{number ?? '–'}</td>
      <td className={styles.cell}>{[from, to].flatMap((day) => (day === null ? [] : [formatDate(day)])).join(' – ')}</td>
      <td className={styles.figure}>{balanceText(opening, currency)}</td>
      <td className={styles.figure}>{balanceText(closing, currency)}</td>
      <td className={styles.figure}>{entries}</td>
    </tr>
  );
}
