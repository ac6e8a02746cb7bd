import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Panel } from '#ui/panel';
import type { CsvColumns } from '#shared/domain/statements/csv-columns';
import { accountText, type NamedAccount } from '#shared/domain/statements/named-account';
import type { CsvTable } from '#shared/formats/bank-csv/read-bank-csv';
import { accountQuestionText } from '#text/payments/statement-columns';

const useStyles = makeStyles({
  note: { margin: `0 0 ${tokens.spacingVerticalS}`, color: tokens.colorNeutralForeground2 },
  accounts: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

type Props = { readonly table: CsvTable; readonly accounts: readonly NamedAccount[]; readonly onColumns: (columns: CsvColumns) => void };

/** Asks of which account of the office a table is that does not name its own; the answer is remembered for tables with the same headings. */
export function AccountQuestion({ table: { columns }, accounts, onColumns }: Props): ReactNode {
  const styles = useStyles();
  return (
    <Panel title={accountQuestionText.title}>
      <p className={styles.note}>{accounts.length === 0 ? accountQuestionText.none : accountQuestionText.note}</p>
      <div className={styles.accounts}>
        {accounts.map((account) => (
          <Button key={accountText(account)} onClick={() => onColumns({ ...columns, account })}>
            {accountText(account)}
          </Button>
        ))}
      </div>
    </Panel>
  );
}
