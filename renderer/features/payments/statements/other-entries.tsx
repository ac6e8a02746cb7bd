import { Accordion, AccordionHeader, AccordionItem, AccordionPanel, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { MatchedEntry, StatementReading } from '#data/statements/reading';
import type { MatchKind } from '#shared/domain/payments/matching/match';
import { formatDate } from '#shared/domain/plain-date';
import { accountText } from '#shared/domain/statements/named-account';
import { balanceText, statementsText } from '#text/payments/statements';
import { placeOf } from './use-choices';

/** Rows shown at once: the file itself keeps all of them. */
const most = 200;

const kinds = ['known', 'other-account-currency', 'none'] as const satisfies readonly MatchKind[];

const useStyles = makeStyles({
  table: { borderCollapse: 'collapse', fontVariantNumeric: 'tabular-nums' },
  cell: { padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXXS} 0`, textAlign: 'start' },
  figure: { textAlign: 'end', whiteSpace: 'nowrap' },
  more: { color: tokens.colorNeutralForeground2 },
});

/** Entries that are not taken over: taken before, in another currency, of no agreement. They stay in the file, which is kept. */
export function OtherEntries({ reading: { entries } }: { readonly reading: StatementReading }): ReactNode {
  const groups = kinds.map((kind) => ({ kind, found: entries.filter(({ match }) => match.kind === kind) })).filter(({ found }) => found.length > 0);
  return (
    <Accordion collapsible multiple>
      {groups.map(({ kind, found }) => (
        <AccordionItem key={kind} value={kind}>
          <AccordionHeader>{statementsText.groups[kind](found.length)}</AccordionHeader>
          <AccordionPanel>
            <Rows entries={found} />
          </AccordionPanel>
        </AccordionItem>
      ))}
    </Accordion>
  );
}

function Rows({ entries }: { readonly entries: readonly MatchedEntry[] }): ReactNode {
  const styles = useStyles();
  return (
    <>
      <table className={styles.table}>
        <tbody>
          {entries.slice(0, most).map((each) => {
            const { bookedOn, amount, currency, name, account, symbols } = each.match.entry;
            return (
              <tr key={placeOf(each)}>
                <td className={styles.cell}>{formatDate(bookedOn)}</td>
                <td className={`${styles.cell} ${styles.figure}`}>{balanceText(amount, currency)}</td>
                <td className={styles.cell}>{name ?? ''}</td>
                <td className={styles.cell}>{account === null ? '' : accountText(account)}</td>
                <td className={styles.cell}>{symbols.variable ?? ''}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {entries.length > most && <p className={styles.more}>{statementsText.moreRows(entries.length - most)}</p>}
    </>
  );
}
