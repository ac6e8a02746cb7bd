import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Checkmark16Regular } from '@fluentui/react-icons';
import { useEffect, useRef, type ReactNode } from 'react';
import type { PhraseChoice } from './use-picked';

type Props = {
  readonly id: string;
  readonly choice: PhraseChoice;
  readonly opensGroup: boolean;
  /** Whether Enter would choose it. */
  readonly active: boolean;
  /** Whether it is chosen already; null where nothing can be. */
  readonly taken: boolean | null;
  readonly choose: (more: boolean) => void;
};

const useStyles = makeStyles({
  group: { padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold },
  option: { position: 'relative', padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`, borderRadius: tokens.borderRadiusMedium, cursor: 'pointer', '&:hover': { backgroundColor: tokens.colorNeutralBackground1Hover } },
  active: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    boxShadow: `inset 3px 0 0 ${tokens.colorCompoundBrandStroke}`,
    '@media (forced-colors: active)': { outline: '2px solid Highlight', outlineOffset: '-2px' },
  },
  detail: { color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular, fontSize: tokens.fontSizeBase200, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  taken: { fontWeight: tokens.fontWeightSemibold },
  mark: { position: 'absolute', insetInlineEnd: tokens.spacingHorizontalS, top: tokens.spacingVerticalSNudge },
});

/** One line of the list at the caret. */
export function PickerOption({ id, choice: { group, label, detail }, opensGroup, active, taken, choose }: Props): ReactNode {
  const styles = useStyles();
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (active) element.current?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  return (
    <>
      {opensGroup && (
        <div className={styles.group} role="presentation">
          {group}
        </div>
      )}
      <div
        ref={element}
        id={id}
        className={mergeClasses(styles.option, active && styles.active, taken === true && styles.taken)}
        role="option"
        aria-selected={taken ?? active}
        onClick={(event) => choose(event.ctrlKey)}
      >
        {label}
        {taken === true && <Checkmark16Regular className={styles.mark} aria-hidden />}
        {detail !== null && <div className={styles.detail}>{detail}</div>}
      </div>
    </>
  );
}
