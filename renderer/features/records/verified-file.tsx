import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle, tokens } from '@fluentui/react-components';
import { SignatureRegular } from '@fluentui/react-icons';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useHost } from '#data/machine/queries';
import type { Upload } from '#data/files/uploads';
import { pageText } from '#text/agreement/agreement';
import { verifyText } from '#text/records/verification';
import { downloadFile } from '#ui/browser-file';
import { Panel } from '#ui/panel';
import { PdfPages, type Place } from '#ui/pdf/pdf-pages';
import { SignFileDialog, freeSignatories } from './signing/sign-file-dialog';
import { SignatureReport } from './signing/signature-report';
import type { Verified } from './use-verification';

const useStyles = makeStyles({
  sides: { flexGrow: 1, minHeight: 0, display: 'grid', gridTemplateColumns: 'minmax(360px, 1fr) minmax(480px, 1.2fr)', gap: tokens.spacingHorizontalL, '@media (max-width: 1000px)': { display: 'flex', flexDirection: 'column', overflowY: 'auto' } },
  report: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, minHeight: 0, overflowY: 'auto', '@media (max-width: 1000px)': { overflowY: 'visible', flexShrink: 0 } },
  // The pages fill what the report leaves; below it they get most of the window.
  pages: { display: 'flex', flexDirection: 'column', minHeight: 0, '@media (max-width: 1000px)': { height: '80vh', flexShrink: 0 } },
  sign: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalXS, marginTop: tokens.spacingVerticalM },
  quiet: { margin: 0, color: tokens.colorNeutralForeground3 },
  bar: { flexShrink: 0 },
});

type Props = {
  readonly file: Verified;
  /** Whether it was made here by signing, and nobody has it yet. */
  readonly made: boolean;
  readonly signed: (upload: Upload) => void;
};

const nowhere: readonly Place[] = [];

/** A PDF: the report on its signatures, its pages, and the way to sign it where it has a field for that. */
export function VerifiedFile({ file: { upload, bytes, report: found }, made, signed }: Props): ReactNode {
  const styles = useStyles();
  const frame = useRef<HTMLDivElement>(null);
  const report = useRef<HTMLDivElement>(null);
  const [broken, setBroken] = useState(false);
  // What chose the file, or the dialog that signed it, is gone: reading goes on here.
  useEffect(() => {
    if (document.activeElement === document.body) report.current?.focus({ preventScroll: true });
  }, []);
  return (
    <div className={styles.sides}>
      <div ref={report} className={styles.report} tabIndex={0} role="region" aria-label={verifyText.report} data-place="">
        {made && <SaveBar upload={upload} bytes={bytes} />}
        <Panel title={upload.fileName}>
          <SignatureReport report={found} />
          {freeSignatories(found.emptyFields).length > 0 && <SignCommand upload={upload} emptyFields={found.emptyFields} signed={signed} />}
        </Panel>
      </div>
      <div className={styles.pages}>
        {broken ? (
          <p className={styles.quiet}>{verifyText.broken}</p>
        ) : (
          <PdfPages
            frame={frame}
            bytes={bytes}
            stale={false}
            label={pageText.pages(upload.fileName)}
            renewing={pageText.renewing}
            pageLabel={pageText.page}
            places={nowhere}
            marked={null}
            pick={() => undefined}
            broken={() => setBroken(true)}
          />
        )}
      </div>
    </div>
  );
}

type CommandProps = Pick<Verified['report'], 'emptyFields'> & { readonly upload: Upload; readonly signed: Props['signed'] };

function SignCommand({ upload, emptyFields, signed }: CommandProps): ReactNode {
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const close = (made: Upload | null) => {
    setOpen(false);
    if (made !== null) signed(made);
  };
  return (
    <div className={styles.sign}>
      <Button icon={<SignatureRegular />} onClick={() => setOpen(true)}>
        {verifyText.sign}
      </Button>
      <p className={styles.quiet}>{verifyText.signHelp}</p>
      {open && <SignFileDialog upload={upload} emptyFields={emptyFields} onClose={close} />}
    </div>
  );
}

/** Whether the file really was saved only the browser knows, or the dialog of the desktop; so it can be saved again. */
function SaveBar({ upload: { fileName }, bytes }: Pick<Verified, 'upload' | 'bytes'>): ReactNode {
  const styles = useStyles();
  const { data: host } = useHost();
  const [offered, setOffered] = useState(false);
  const save = () => {
    downloadFile({ fileName, type: 'application/pdf', bytes });
    setOffered(true);
  };
  const [title, advice] = offered ? [host.kind === 'desktop' ? verifyText.saving : verifyText.downloaded, verifyText.savingAdvice] : [verifyText.signed, verifyText.signedAdvice];
  return (
    <MessageBar className={styles.bar} intent={offered ? 'success' : 'warning'} layout="multiline" role="status">
      <MessageBarBody>
        <MessageBarTitle>{title}</MessageBarTitle> {advice}
      </MessageBarBody>
      <MessageBarActions>
        <Button appearance={offered ? 'secondary' : 'primary'} onClick={save}>
          {offered ? verifyText.saveAgain : verifyText.save}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
