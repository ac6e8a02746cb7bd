import { makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { MatchedEntry } from '#data/statements/reading';
import { ConfirmBar } from '#features/payments/confirm-bar';
import { CertainEntries } from '#features/payments/statements/certain-entries';
import { DoubtfulEntries } from '#features/payments/statements/doubtful-entries';
import { chosenEntries, useChoices } from '#features/payments/statements/use-choices';
import type { WaitingPayment } from '#shared/domain/payments/matching/match-waiting';
import type { MatchKind } from '#shared/domain/payments/matching/match';
import { waitingText } from '#text/payments/movements';
import { useAllocateWaiting, type MoreAllocated } from './use-allocate-waiting';
import { useWaitingPayments } from './use-waiting-payments';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, overflowY: 'auto', minHeight: 0, paddingBottom: tokens.spacingVerticalL },
  note: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** Payments that wait, matched as those of a statement are: certain ones are allocated by one press, of doubtful ones the clerk decides. */
export function WaitingPayments({ onDone }: { readonly onDone: () => void }): ReactNode {
  const styles = useStyles();
  const now = useWaitingPayments();
  // What was laid before the clerk stays, whatever changes meanwhile.
  const [waiting] = useState(now);
  const entries = entriesOf(waiting);
  const { choices, choose } = useChoices(entries);
  const { confirm, busy, refusal } = useAllocateWaiting(onDone);
  const ofKind = (kind: MatchKind) => entries.filter(({ match }) => match.kind === kind);
  const unknown = waiting.length - ofKind('certain').length - ofKind('doubtful').length;
  return (
    <div className={styles.part}>
      <p className={styles.note}>{waitingText.intro}</p>
      <CertainEntries entries={ofKind('certain')} words={waitingText} choices={choices} onChoose={choose} />
      <DoubtfulEntries entries={ofKind('doubtful')} words={waitingText} choices={choices} onChoose={choose} />
      {unknown > 0 && <p className={styles.note}>{waitingText.unknown(unknown)}</p>}
      <ConfirmBar
        confirm={unknown === waiting.length ? null : waitingText.confirm(choices.size)}
        leave={waitingText.leave}
        ready={choices.size > 0 && !busy}
        refusal={refusal}
        onConfirm={() => confirm(chosenOf(waiting, chosenEntries(entries, choices)))}
        onLeave={onDone}
      />
    </div>
  );
}

/** As if they stood in one statement, in their order. */
function entriesOf(waiting: readonly WaitingPayment[]): readonly MatchedEntry[] {
  return waiting.flatMap(({ match }, entry) => (match === null ? [] : [{ statement: 0, entry, match }]));
}

function chosenOf(waiting: readonly WaitingPayment[], chosen: ReturnType<typeof chosenEntries>): readonly MoreAllocated[] {
  return chosen.flatMap(({ entry, allocations, learn }) => {
    const payment = waiting[entry]?.payment;
    return payment === undefined ? [] : [{ payment, allocations, learn }];
  });
}
