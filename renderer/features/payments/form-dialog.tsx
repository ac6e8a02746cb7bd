import { Button, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { apiErrorOf } from '#data/machine/api-failure';
import { Modal } from '#ui/modal';
import { errorText } from '#text/errors/errors';
import { paymentFormText } from '#text/payments/forms';

const useStyles = makeStyles({
  surface: { maxWidth: '520px' },
  content: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  refusal: { margin: 0, color: tokens.colorPaletteRedForeground1 },
});

type Props = {
  readonly title: string;
  readonly confirm: string;
  /** Answers false where something stands at its field; throws what the machine refused. */
  readonly onConfirm: () => Promise<boolean>;
  readonly onClose: () => void;
  readonly children: ReactNode;
};

/** A short form with its two buttons; what the machine refuses is told in it, and nothing typed is lost. */
export function FormDialog({ title, confirm, onConfirm, onClose, children }: Props): ReactNode {
  const styles = useStyles();
  const [busy, setBusy] = useState(false);
  const [refusal, refuse] = useState<string | null>(null);
  const run = async () => {
    setBusy(true);
    try {
      if (await onConfirm()) onClose();
    } catch (caught) {
      const { title: what, advice } = errorText(apiErrorOf(caught));
      refuse(`${what} ${advice}`);
    } finally {
      setBusy(false);
    }
  };
  return (
    <Modal onClose={onClose}>
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle>{title}</DialogTitle>
          <DialogContent className={styles.content}>
            {children}
            {refusal !== null && (
              <p className={styles.refusal} role="alert">
                {refusal}
              </p>
            )}
          </DialogContent>
          <DialogActions>
            <Button appearance="primary" disabledFocusable={busy} onClick={() => void run()}>
              {confirm}
            </Button>
            <Button onClick={onClose}>{paymentFormText.cancel}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Modal>
  );
}
