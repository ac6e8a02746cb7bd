import { Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircle16Filled, Dismiss16Regular, ErrorCircle16Filled, Info16Filled, Warning16Filled } from '@fluentui/react-icons';
import { useEffect, useEffectEvent, useState, type ReactNode } from 'react';

export type NoticeIntent = 'success' | 'info' | 'warning' | 'error';

export type Notice = {
  readonly title: string;
  readonly detail?: string;
  readonly intent?: NoticeIntent;
  /** A notice on the same matter takes the place of the one before it. */
  readonly matter?: string;
  /** What can be done about it while it shows: take back, open. */
  readonly action?: { readonly label: string; readonly run: () => void };
};

/** Milliseconds a notice stays; one that offers something or tells of trouble stays longer. It waits while pointed at or focused. */
const briefly = 5000;
const longer = 12_000;
const trouble = 20_000;

const useStyles = makeStyles({
  card: {
    display: 'grid',
    gridTemplateColumns: '16px minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'start',
    padding: tokens.spacingVerticalM,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    boxShadow: tokens.shadow16,
    pointerEvents: 'auto',
    overflowWrap: 'anywhere',
  },
  icon: { display: 'flex', marginTop: '2px' },
  success: { color: tokens.colorPaletteGreenForeground1 },
  info: { color: tokens.colorNeutralForeground2 },
  warning: { color: tokens.colorPaletteYellowForeground2 },
  error: { color: tokens.colorPaletteRedForeground1 },
  title: { fontWeight: tokens.fontWeightSemibold },
  detail: { marginTop: tokens.spacingVerticalXXS, color: tokens.colorNeutralForeground2 },
  action: { marginTop: tokens.spacingVerticalXS },
});

type Props = { readonly notice: Notice; readonly closeName: string; readonly close: () => void };

/** One notice; goes away by itself, and at once when it is acted upon. */
export function NoticeCard({ notice, closeName, close }: Props): ReactNode {
  const styles = useStyles();
  const { title, detail, action, intent = 'success' } = notice;
  const [held, hold] = useState(false);
  useLeaving(held, stayOf(notice), close);
  return (
    <div
      className={styles.card}
      role={intent === 'error' ? 'alert' : undefined}
      onPointerEnter={() => hold(true)}
      onPointerLeave={() => hold(false)}
      onFocus={() => hold(true)}
      onBlur={() => hold(false)}
    >
      <span className={`${styles.icon} ${styles[intent]}`} aria-hidden>
        {icons[intent]}
      </span>
      <div>
        <div className={styles.title}>{title}</div>
        {detail !== undefined && <div className={styles.detail}>{detail}</div>}
        {action !== undefined && (
          <Link
            as="button"
            className={styles.action}
            onClick={() => {
              close();
              action.run();
            }}
          >
            {action.label}
          </Link>
        )}
      </div>
      <Button appearance="subtle" size="small" icon={<Dismiss16Regular />} aria-label={`${closeName}: ${title}`} onClick={close} />
    </div>
  );
}

const icons: Readonly<Record<NoticeIntent, ReactNode>> = { success: <CheckmarkCircle16Filled />, info: <Info16Filled />, warning: <Warning16Filled />, error: <ErrorCircle16Filled /> };

function stayOf({ intent = 'success', action }: Notice): number {
  if (intent === 'error' || intent === 'warning') return trouble;
  return action === undefined ? briefly : longer;
}

/** Closes after its time, counted anew whenever it was held or the person was away from the window. */
function useLeaving(held: boolean, stay: number, close: () => void): void {
  const leave = useEffectEvent(close);
  useEffect(() => {
    if (held) return undefined;
    const timer = setInterval(() => {
      if (!document.hidden) leave();
    }, stay);
    return () => clearInterval(timer);
  }, [held, stay]);
}
