import { makeStyles, mergeClasses, ToggleButton, tokens } from '@fluentui/react-components';
import { CheckmarkRegular, DismissRegular } from '@fluentui/react-icons';
import type { Proposal } from '#shared/documents/word/proposal';
import { dataWrittenOver, proposalTitle, wordText } from '#text/agreement/word';
import { ChangedText } from '#ui/changed-text';
import { Mark } from '#ui/mark';
import { FieldLinks } from './field-links';
import type { Decision } from './use-review';

const useStyles = makeStyles({
  card: { padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`, border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusMedium, marginBottom: tokens.spacingVerticalS },
  refused: { backgroundColor: tokens.colorNeutralBackground3 },
  head: { display: 'flex', alignItems: 'center', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, marginBottom: tokens.spacingVerticalS },
  title: { flexGrow: 1, margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  choice: { display: 'flex', gap: tokens.spacingHorizontalXS },
  lines: { maxWidth: '80ch', userSelect: 'text' },
  line: { marginTop: tokens.spacingVerticalXS },
  where: { color: tokens.colorNeutralForeground2 },
  note: { marginTop: tokens.spacingVerticalS, color: tokens.colorNeutralForeground2 },
});

type Props = {
  readonly proposal: Proposal;
  readonly decision: Decision;
  /** Null where the agreement cannot be changed. */
  readonly decide: ((decision: Decision) => void) | null;
  readonly labelOf: (field: string) => string;
  readonly addressOf: (field: string) => string;
};

/** One change that came back: its place, its words, and what the person decides. */
export function ProposalCard({ proposal, decision, decide, ...fields }: Props) {
  const styles = useStyles();
  const title = proposalTitle(proposal);
  return (
    <li className={mergeClasses(styles.card, decision === 'refused' && styles.refused)}>
      <div className={styles.head}>
        <h3 className={styles.title}>{title}</h3>
        {decision === 'applied' ? <Mark tone="success">{wordText.applied}</Mark> : decide !== null && <Choice title={title} decision={decision} decide={decide} />}
      </div>
      <div className={styles.lines}>
        {proposal.lines.map(({ where, runs }, index) => (
          <div key={index} className={styles.line}>
            {where !== proposal.where && <span className={styles.where}>{where}: </span>}
            <ChangedText runs={runs} />
          </div>
        ))}
      </div>
      {proposal.fields.length > 0 && (
        <div className={styles.note}>
          {dataWrittenOver} <FieldLinks fields={proposal.fields} {...fields} />
        </div>
      )}
    </li>
  );
}

/** Pressing the same once more takes the decision back. */
function Choice({ title, decision, decide }: { readonly title: string; readonly decision: Decision; readonly decide: (decision: Decision) => void }) {
  const press = (wanted: Decision) => () => decide(decision === wanted ? 'open' : wanted);
  return (
    <div className={useStyles().choice} role="group" aria-label={wordText.decide(title)}>
      <ToggleButton size="small" appearance={decision === 'accepted' ? 'primary' : 'outline'} icon={<CheckmarkRegular />} checked={decision === 'accepted'} onClick={press('accepted')}>
        {wordText.accept}
      </ToggleButton>
      <ToggleButton size="small" appearance={decision === 'refused' ? 'primary' : 'outline'} icon={<DismissRegular />} checked={decision === 'refused'} onClick={press('refused')}>
        {wordText.refuse}
      </ToggleButton>
    </div>
  );
}
