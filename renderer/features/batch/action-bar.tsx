import { Button, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Progress } from './use-run';
import { runCancel, runText } from '#text/agreement/batch';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    minHeight: '40px',
    paddingTop: tokens.spacingVerticalS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    fontVariantNumeric: 'tabular-nums',
  },
  meter: { width: '280px', height: '6px' },
  note: { color: tokens.colorNeutralForeground2 },
});

type Props = {
  readonly label: string;
  /** Why it cannot be run at the moment, or what it will do. */
  readonly note: string;
  readonly ready: boolean;
  readonly run: () => void;
  /** What is under way, and how far it is. */
  readonly running: string;
  readonly progress: Progress | null;
};

/** The one command of a page at its foot, and in its place how far it is. */
export function ActionBar({ label, note, ready, run, running, progress }: Props): ReactNode {
  const styles = useStyles();
  if (progress !== null) {
    return (
      <div className={styles.bar}>
        <ProgressBar className={styles.meter} aria-label={running} value={progress.done} max={progress.of} />
        <span>{runText(running, progress)}</span>
        <Button onClick={progress.cancel}>{runCancel}</Button>
      </div>
    );
  }
  return (
    <div className={styles.bar}>
      <Button appearance="primary" disabledFocusable={!ready} onClick={() => ready && run()}>
        {label}
      </Button>
      <span className={styles.note} role="status">
        {note}
      </span>
    </div>
  );
}
