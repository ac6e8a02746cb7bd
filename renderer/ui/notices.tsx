import { makeStyles, tokens } from '@fluentui/react-components';
import { createContext, useCallback, useContext, useRef, useState, type ReactNode } from 'react';
import { NoticeCard, type Notice } from './notice-card';
import { useShortcut } from './use-shortcut';

export type { Notice } from './notice-card';

export type Notify = (notice: Notice) => void;

const NoticesContext = createContext<Notify>(() => undefined);

/** Tells the person of something that has happened, in the corner, without stopping her. */
export const useNotify = (): Notify => useContext(NoticesContext);

/** Older notices make room for newer ones. */
const most = 4;

const useStyles = makeStyles({
  corner: {
    position: 'fixed',
    insetInlineEnd: tokens.spacingHorizontalXL,
    bottom: tokens.spacingVerticalL,
    zIndex: 1_000_000,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    width: '340px',
    maxWidth: `calc(100vw - 2 * ${tokens.spacingHorizontalXL})`,
    pointerEvents: 'none',
  },
});

type Shown = { readonly id: number; readonly notice: Notice };

/**
 * The corner of notices. It is there before there is any, or screen readers would not hear of the first. Fluent's own
 * toaster puts hidden stops for the focus around itself that accessibility checks refuse.
 * @param label names the region of notices for screen readers; Ctrl+M moves the focus there
 */
export function NoticesProvider({ label, close, children }: { readonly label: string; readonly close: string; readonly children: ReactNode }): ReactNode {
  const styles = useStyles();
  const corner = useRef<HTMLElement>(null);
  const count = useRef(0);
  const [shown, setShown] = useState<readonly Shown[]>([]);
  const notify = useCallback<Notify>((notice) => {
    const id = (count.current += 1);
    setShown((before) => [...before.filter(({ notice: { matter } }) => matter === undefined || matter !== notice.matter), { id, notice }].slice(-most));
  }, []);
  const dismiss = useCallback((id: number) => setShown((before) => before.filter((each) => each.id !== id)), []);
  useShortcut('Ctrl+M', () => corner.current?.querySelector<HTMLElement>('button')?.focus());
  return (
    <NoticesContext value={notify}>
      {children}
      <section ref={corner} className={styles.corner} aria-label={label} aria-live="polite" aria-relevant="additions">
        {shown.map(({ id, notice }) => (
          <NoticeCard key={id} notice={notice} closeName={close} close={() => dismiss(id)} />
        ))}
      </section>
    </NoticesContext>
  );
}
