import { makeStyles, mergeClasses, tokens, Tooltip } from '@fluentui/react-components';
import { CheckmarkCircle16Regular, Warning16Filled } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { useSaveState } from '#data/draft/save-state';
import { saveStateAdvice, saveStateText } from '#text/frame';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'flex-end',
    gap: tokens.spacingHorizontalXS,
    // Room for the longest usual text, so that nothing beside it moves with every save.
    minWidth: '116px',
    '@media (max-width: 1000px)': { minWidth: 0, flexShrink: 0 },
    maxWidth: '420px',
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: 'tabular-nums',
  },
  text: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  worry: { color: tokens.colorPaletteRedForeground1, fontWeight: tokens.fontWeightSemibold },
  icon: { flexShrink: 0 },
});

/** Whether what was written is stored; only a failure is read aloud. */
export function SaveStatus(): ReactNode {
  const styles = useStyles();
  const state = useSaveState();
  const text = saveStateText(state);
  const worry = state.kind === 'failed' || state.kind === 'conflict';
  if (!worry) {
    return (
      <div className={styles.root}>
        {state.kind === 'saved' && state.at !== null && <CheckmarkCircle16Regular className={styles.icon} aria-hidden />}
        <span className={styles.text}>{text}</span>
      </div>
    );
  }
  return (
    <Tooltip content={`${text} ${saveStateAdvice(state)}`} relationship="description">
      <div className={mergeClasses(styles.root, styles.worry)} role="alert" tabIndex={0}>
        <Warning16Filled className={styles.icon} aria-hidden />
        <span className={styles.text}>{text}</span>
      </div>
    </Tooltip>
  );
}
