import { Button, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Progress } from './use-progress';
import { agreementsText, listStatus, progressText } from '#text/agreements';

const useStyles = makeStyles({
  status: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalM, minHeight: '24px', color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, fontVariantNumeric: 'tabular-nums' },
  bar: { width: '200px' },
});

type Props = { readonly shown: number; readonly chosen: number; readonly progress: Progress | null };

/** Below the list: how many are shown and chosen, or how far a change of many is. */
export function ListStatus({ shown, chosen, progress }: Props): ReactNode {
  const styles = useStyles();
  if (progress === null) {
    return (
      <div className={styles.status} role="status">
        {listStatus(shown, chosen)}
      </div>
    );
  }
  return (
    <div className={styles.status}>
      <ProgressBar className={styles.bar} aria-label={agreementsText.progress[progress.what]} value={progress.done} max={progress.of} />
      {progressText(agreementsText.progress[progress.what], progress)}
      <Button size="small" onClick={progress.cancel}>
        {agreementsText.cancel}
      </Button>
    </div>
  );
}
