import { Button, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle, makeStyles, MessageBar, MessageBarBody, MessageBarTitle, Spinner, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { ApiError } from '#shared/api/errors';
import type { Signatory } from '#shared/domain/signature';
import { errorText } from '#text/errors/errors';
import { signingLimits, signingText } from '#text/records/signing';
import { Modal } from '#ui/modal';
import { placeOfFault } from './fault-place';
import { KeyForm } from './key-form';
import { ReasonField } from './reason-field';
import { SideChoice, type Side } from './side-choice';
import { SigningLimits } from './signing-limits';
import { useSigningForm, type Sign } from './use-signing-form';

type Props = {
  /** What is signed: a choice of documents, or the name of a file. */
  readonly children: ReactNode;
  readonly sides: readonly Side[];
  /** The side of the office itself, where it is known to be one. */
  readonly own: Signatory | null;
  /** The side offered first, while it can still sign. */
  readonly first: Signatory | null;
  readonly sign: Sign;
  readonly onClose: () => void;
};

const useStyles = makeStyles({
  surface: { maxWidth: '640px' },
  // Some of the window stays in sight around it, however low it is.
  body: { maxHeight: 'calc(100vh - 96px)' },
  duty: { margin: 0, paddingLeft: tokens.spacingHorizontalM, borderLeft: `3px solid ${tokens.colorNeutralStroke1}`, color: tokens.colorNeutralForeground2 },
  content: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, '& > *': { flexShrink: 0 } },
});

/** Signing with a key file. It stays as it is while the machine refuses: nothing typed is lost. */
export function SigningDialog({ children, sides, own, first, sign, onClose }: Props): ReactNode {
  const styles = useStyles();
  const { key, fault, ready, signatory, reason, giveReason, chooseSide, run } = useSigningForm(sides, first, sign);
  const close = () => {
    if (!key.busy) onClose();
  };
  return (
    <Modal onClose={close}>
      <DialogSurface className={styles.surface}>
        <DialogBody className={styles.body}>
          <DialogTitle>{signingText.title}</DialogTitle>
          <DialogContent className={styles.content}>
            <p className={styles.duty}>{signingLimits.duty}</p>
            {children}
            <SideChoice sides={sides} chosen={signatory} own={own} choose={chooseSide} error={signatory === null ? signingText.allSigned : sideError(fault)} />
            <KeyForm signingKey={key} fault={fault} />
            <ReasonField reason={reason} type={giveReason} />
            <Refusal fault={fault} />
            <SigningLimits />
          </DialogContent>
          <DialogActions>
            <SignButton ready={ready} busy={key.busy} run={run} />
            <Button onClick={close}>{signingText.cancel}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Modal>
  );
}

function sideError(fault: ApiError | null): string | null {
  return fault !== null && placeOfFault(fault) === 'side' ? `${errorText(fault).title} ${errorText(fault).advice}` : null;
}

type ButtonProps = { readonly ready: boolean; readonly busy: boolean; readonly run: () => void };

function SignButton({ ready, busy, run }: ButtonProps): ReactNode {
  const signing = ready && busy;
  return (
    <Button appearance="primary" icon={signing ? <Spinner size="tiny" delay={200} /> : null} disabledFocusable={busy || !ready} {...(!ready && { title: signingText.certificateFirst })} onClick={run}>
      {signing ? signingText.signing : signingText.sign}
    </Button>
  );
}

/** A refusal that belongs to no field. */
function Refusal({ fault }: { readonly fault: ApiError | null }): ReactNode {
  if (fault === null || placeOfFault(fault) !== 'elsewhere') return null;
  const { title, advice } = errorText(fault);
  return (
    <MessageBar intent="error" layout="multiline" role="alert">
      <MessageBarBody>
        <MessageBarTitle>{title}</MessageBarTitle> {advice}
      </MessageBarBody>
    </MessageBar>
  );
}
