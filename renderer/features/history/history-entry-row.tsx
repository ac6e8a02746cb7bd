import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useNavigate } from 'react-router';
import type { HistoryEntry } from '#shared/domain/history';
import { actionTitles, changeName, historyText, subjectText } from '#text/agreement/history';

/** Names of fields told at most; the comparison tells the rest. */
const mostTold = 12;

const useStyles = makeStyles({
  row: { display: 'flex', alignItems: 'flex-start', gap: tokens.spacingHorizontalM, padding: `${tokens.spacingVerticalM} 0`, borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  told: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground2 },
  commands: { flexShrink: 0, display: 'flex', gap: tokens.spacingHorizontalS },
});

type Props = {
  readonly entry: HistoryEntry;
  readonly labelOf: (entry: HistoryEntry, field: string) => string;
  /** Address of the comparison with what was before it. */
  readonly comparison: string;
  /** Takes back what was before it; null where the agreement cannot be changed. */
  readonly restore: (() => void) | null;
  readonly busy: boolean;
};

/** What one person did in one go, and the ways back before it. */
export function HistoryEntryRow({ entry, labelOf, comparison, restore, busy }: Props) {
  const styles = useStyles();
  const navigate = useNavigate();
  const name = changeName(entry);
  const fields = fieldsTold(entry, labelOf);
  return (
    <li className={styles.row}>
      <div className={styles.told}>
        <h2 className={styles.title}>{actionTitles[entry.action]}</h2>
        <div className={styles.quiet}>{name}</div>
        {entry.subject !== null && <div>{subjectText(entry.subject)}</div>}
        {entry.reason !== null && <div>{historyText.reason(entry.reason)}</div>}
        {fields !== '' && <div>{fields}</div>}
        {entry.before === null && <div className={styles.quiet}>{historyText.first}</div>}
      </div>
      {entry.before !== null && (
        <div className={styles.commands}>
          <Button size="small" aria-label={historyText.compareOf(name)} onClick={() => void navigate(comparison)}>
            {historyText.compare}
          </Button>
          {restore !== null && (
            <Button size="small" aria-label={historyText.restoreOf(name)} disabledFocusable={busy} onClick={restore}>
              {historyText.restore}
            </Button>
          )}
        </div>
      )}
    </li>
  );
}

function fieldsTold(entry: HistoryEntry, labelOf: Props['labelOf']): string {
  const labels = [...new Set(entry.fields.map((field) => labelOf(entry, field)))];
  const told = labels.slice(0, mostTold).join(', ');
  return labels.length <= mostTold ? told : `${told} ${historyText.more(labels.length - mostTold)}`;
}
