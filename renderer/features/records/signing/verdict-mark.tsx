import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircle16Filled, ErrorCircle16Filled, Info16Filled, Warning16Filled } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import type { Tone, Verdict } from '#text/records/signatures';

const useStyles = makeStyles({
  mark: { display: 'inline-flex', alignItems: 'flex-start', gap: tokens.spacingHorizontalXS },
  icon: { display: 'flex', flexShrink: 0, marginTop: '2px' },
  good: { color: tokens.colorPaletteGreenForeground1 },
  caution: { color: tokens.colorPaletteYellowForeground2 },
  bad: { color: tokens.colorPaletteRedForeground1 },
  plain: { color: tokens.colorNeutralForeground2 },
});

/** A word with its sign; the colour only repeats them. */
export function VerdictMark({ verdict: { tone, text } }: { readonly verdict: Verdict }): ReactNode {
  const styles = useStyles();
  return (
    <span className={mergeClasses(styles.mark, styles[tone])}>
      <span className={styles.icon} aria-hidden>
        {icons[tone]}
      </span>
      {text}
    </span>
  );
}

const icons: Readonly<Record<Tone, ReactNode>> = { good: <CheckmarkCircle16Filled />, caution: <Warning16Filled />, bad: <ErrorCircle16Filled />, plain: <Info16Filled /> };
