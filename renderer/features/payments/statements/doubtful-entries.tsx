import { Radio, RadioGroup, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { MatchedEntry } from '#data/statements/reading';
import { Panel } from '#ui/panel';
import type { Proposal } from '#shared/domain/payments/matching/match';
import { statementsText } from '#text/payments/statements';
import type { EntriesProps } from './certain-entries';
import { EntryFacts } from '#features/payments/entry-facts';
import { placeOf } from './use-choices';
import { useProposalWords } from './use-proposal-words';

const useStyles = makeStyles({
  note: { margin: `0 0 ${tokens.spacingVerticalS}`, color: tokens.colorNeutralForeground2 },
  entry: { display: 'grid', gridTemplateColumns: 'minmax(260px, 2fr) 3fr', columnGap: tokens.spacingHorizontalXL, padding: `${tokens.spacingVerticalS} 0`, borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  reasons: { display: 'block', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

const setAside = 'aside';

/** Entries a clerk has to look at: at the left what the bank says, at the right what it may belong to and why. */
export function DoubtfulEntries({ entries, words, choices, onChoose }: EntriesProps): ReactNode {
  const styles = useStyles();
  if (entries.length === 0) return null;
  return (
    <Panel title={statementsText.groups.doubtful(entries.length)}>
      <p className={styles.note}>{words.doubtfulNote}</p>
      {entries.map((each) => (
        <div key={placeOf(each)} className={styles.entry}>
          <EntryFacts entry={each.match.entry} />
          <Choice each={each} words={words} choices={choices} onChoose={onChoose} />
        </div>
      ))}
    </Panel>
  );
}

function Choice({ each, words: { leaveAside }, choices, onChoose }: Omit<EntriesProps, 'entries'> & { readonly each: MatchedEntry }): ReactNode {
  const { proposals, entry } = each.match;
  const chosen = choices.get(placeOf(each));
  const index = proposals.findIndex(({ allocations }) => allocations === chosen);
  return (
    <RadioGroup aria-label={statementsText.belongsTo(entry.name ?? '')} value={chosen === undefined ? setAside : String(index)} onChange={(_event, { value }) => onChoose(each, proposals[Number(value)]?.allocations ?? null)}>
      {proposals.map((proposal, position) => (
        <Radio key={position} value={String(position)} label={<ProposalWords proposal={proposal} />} />
      ))}
      <Radio value={setAside} label={leaveAside} />
    </RadioGroup>
  );
}

function ProposalWords({ proposal }: { readonly proposal: Proposal }): ReactNode {
  const styles = useStyles();
  const words = useProposalWords();
  return (
    <>
      {words.titleOf(proposal)}
      <span className={styles.reasons}>{words.reasonsOf(proposal)}</span>
    </>
  );
}
