import { Link, Toast, ToastBody, Toaster, ToastTitle, ToastTrigger, useId, useToastController, type ToastIntent } from '@fluentui/react-components';
import { createContext, useCallback, useContext, type ReactNode } from 'react';

export type Notice = {
  readonly title: string;
  readonly detail?: string;
  readonly intent?: ToastIntent;
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
  const { dispatchToast } = useToastController(toasterId);
  const notify = useCallback<Notify>(
    (notice) => {
      const { intent = 'success' } = notice;
      const timeout = notice.action === undefined && intent === 'success' ? briefly : longer;
      dispatchToast(<NoticeToast notice={notice} />, { intent, timeout, pauseOnHover: true, pauseOnWindowBlur: true });
    },
    [dispatchToast],
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
