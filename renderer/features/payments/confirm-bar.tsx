import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useShortcut } from '#ui/use-shortcut';

const useStyles = makeStyles({
  refusal: { margin: 0, color: tokens.colorStatusDangerForeground1 },
  commands: {
    position: 'sticky',
    // Over the room below the page, so that nothing shows through under it.
    bottom: `calc(-1 * ${tokens.spacingVerticalL})`,
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalL}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
});

type Props = {
  /** What is confirmed, also by Enter; null where nothing can be. */
  readonly confirm: string | null;
  readonly leave: string;
  readonly ready: boolean;
  /** Why what was confirmed was not done; null where nothing was refused. */
  readonly refusal: string | null;
  readonly onConfirm: () => void;
  readonly onLeave: () => void;
};

/** The end of a list that is confirmed as a whole: it stays in sight, and Enter anywhere confirms. */
export function ConfirmBar({ confirm, leave, ready, refusal, onConfirm, onLeave }: Props): ReactNode {
  const styles = useStyles();
  useShortcut('Enter', () => ready && onConfirm(), hasEnterOfItsOwn);
  return (
    <>
      {refusal !== null && (
        <p className={styles.refusal} role="alert">
          {refusal}
        </p>
      )}
      <div className={styles.commands}>
        {confirm !== null && (
          <Button appearance="primary" disabledFocusable={!ready} onClick={onConfirm}>
            {confirm}
          </Button>
        )}
        <Button onClick={onLeave}>{leave}</Button>
      </div>
    </>
  );
}

/** What Enter presses or opens by itself. */
const hasEnterOfItsOwn = (target: EventTarget | null): boolean => target instanceof Element && target.closest('button, a, select, textarea, summary, input:not([type=checkbox], [type=radio])') !== null;
