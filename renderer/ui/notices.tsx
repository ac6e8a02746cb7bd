import { Link, Toast, ToastBody, Toaster, ToastTitle, ToastTrigger, useId, useToastController, type ToastIntent } from '@fluentui/react-components';
import { createContext, useCallback, useContext, useRef, type ReactNode } from 'react';

export type Notice = {
  readonly title: string;
  readonly detail?: string;
  readonly intent?: ToastIntent;
  /** A notice on the same matter takes the place of the one before it. */
  readonly matter?: string;
  /** What can be done about it while it shows: take back, open. */
  readonly action?: { readonly label: string; readonly run: () => void };
};
export type Notify = (notice: Notice) => void;

const NoticesContext = createContext<Notify>(() => undefined);

/** Tells the person of something that has happened, in the corner, without stopping her. */
export const useNotify = (): Notify => useContext(NoticesContext);

/** Milliseconds a notice stays; one that offers to take something back stays longer. It waits while pointed at or focused. */
const briefly = 5000;
const longer = 12_000;

/** @param label names the region of notices for screen readers; Ctrl+M moves the focus there */
export function NoticesProvider({ label, children }: { readonly label: string; readonly children: ReactNode }): ReactNode {
  const toasterId = useId('notices');
  const { dispatchToast, dismissToast } = useToastController(toasterId);
  const count = useRef(0);
  const shown = useRef(new Map<string, string>());
  const notify = useCallback<Notify>(
    (notice) => {
      const { intent = 'success', matter } = notice;
      const toastId = `${toasterId}-${(count.current += 1)}`;
      if (matter !== undefined) {
        dismissToast(shown.current.get(matter) ?? '');
        shown.current.set(matter, toastId);
      }
      const calm = intent === 'success' || intent === 'info';
      const timeout = notice.action === undefined && calm ? briefly : longer;
      dispatchToast(<NoticeToast notice={notice} />, { toastId, intent, timeout, politeness: calm ? 'polite' : 'assertive', pauseOnHover: true, pauseOnWindowBlur: true });
    },
    [dispatchToast, dismissToast, toasterId],
  );
  return (
    <NoticesContext value={notify}>
      {children}
      <Toaster aria-label={label} toasterId={toasterId} position="bottom-end" limit={4} shortcuts={{ focus: (event) => event.ctrlKey && event.key.toLowerCase() === 'm' }} />
    </NoticesContext>
  );
}

function NoticeToast({ notice: { title, detail, action } }: { readonly notice: Notice }): ReactNode {
  const trigger = action && (
    <ToastTrigger>
      <Link as="button" onClick={action.run}>
        {action.label}
      </Link>
    </ToastTrigger>
  );
  return (
    <Toast>
      <ToastTitle action={trigger ?? null}>{title}</ToastTitle>
      {detail !== undefined && <ToastBody>{detail}</ToastBody>}
    </Toast>
  );
}
