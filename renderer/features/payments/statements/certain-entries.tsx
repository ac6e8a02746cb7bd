import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { MatchedEntry } from '#data/statements/reading';
import { Panel } from '#ui/panel';
import type { Allocation } from '#shared/domain/payments/payment';
import { formatDate } from '#shared/domain/plain-date';
import { signedAmount } from '#text/payments/payments';
import { statementsText } from '#text/payments/statements';
import { useProposalWords } from './use-proposal-words';
import { placeOf, type Choices } from './use-choices';

const useStyles = makeStyles({
  note: { margin: `0 0 ${tokens.spacingVerticalS}`, color: tokens.colorNeutralForeground2 },
  table: { borderCollapse: 'collapse', width: '100%', fontVariantNumeric: 'tabular-nums' },
  cell: { padding: `0 ${tokens.spacingHorizontalM} 0 0`, textAlign: 'start', verticalAlign: 'middle', borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  figure: { textAlign: 'end', whiteSpace: 'nowrap' },
  reason: { color: tokens.colorNeutralForeground2 },
});

/** What is said of entries depends on whether they are taken over or allocated. */
export type EntryWords = { readonly certainNote: string; readonly doubtfulNote: string; readonly leaveAside: string };

export type EntriesProps = { readonly entries: readonly MatchedEntry[]; readonly words: EntryWords; readonly choices: Choices; readonly onChoose: (entry: MatchedEntry, allocations: readonly Allocation[] | null) => void };

/** Entries nothing speaks against: all of them are taken over with one press, unless one is unticked. */
export function CertainEntries({ entries, words: { certainNote }, choices, onChoose }: EntriesProps): ReactNode {
  const styles = useStyles();
  const words = useProposalWords();
  if (entries.length === 0) return null;
  return (
    <Panel title={statementsText.groups.certain(entries.length)}>
      <p className={styles.note}>{certainNote}</p>
      <table className={styles.table}>
        <tbody>
          {entries.map((each) => {
            const [best] = each.match.proposals;
            const { entry } = each.match;
            if (best === undefined) return null;
            return (
              <tr key={placeOf(each)}>
                <td className={styles.cell}>
                  <Checkbox checked={choices.has(placeOf(each))} aria-label={statementsText.takeOne(words.titleOf(best), signedAmount(entry.amount))} onChange={(_event, { checked }) => onChoose(each, checked === true ? best.allocations : null)} />
                </td>
                <td className={styles.cell}>{formatDate(entry.bookedOn)}</td>
                <td className={`${styles.cell} ${styles.figure}`}>{signedAmount(entry.amount)}</td>
                <td className={styles.cell}>{entry.name ?? ''}</td>
                <td className={styles.cell}>{words.titleOf(best)}</td>
                <td className={`${styles.cell} ${styles.reason}`}>{words.reasonsOf(best)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </Panel>
  );
}
