import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { DocumentSearch20Regular, DocumentSearchRegular } from '@fluentui/react-icons';
import { useState, type ReactNode } from 'react';
import { belongsAnywhere } from '#data/own-page';
import type { Upload } from '#data/files/uploads';
import { errorText } from '#text/errors/errors';
import { frameText } from '#text/frame';
import { verifyText } from '#text/records/verification';
import { FailureMessage } from '#ui/failure-message';
import { FileButton } from '#ui/file-button';
import { Page } from '#ui/page';
import { useFileDrop } from '#ui/use-file-drop';
import { Waiting } from '#ui/waiting';
import { useVerification, type Verification } from './use-verification';
import { VerifiedFile } from './verified-file';

const useStyles = makeStyles({
  area: { flexGrow: 1, minHeight: 0, display: 'flex', flexDirection: 'column', border: '2px dashed transparent', borderRadius: tokens.borderRadiusLarge },
  over: { border: `2px dashed ${tokens.colorBrandStroke1}` },
  empty: {
    flexGrow: 1,
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    justifyContent: 'center',
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalXXL,
    textAlign: 'center',
    borderRadius: tokens.borderRadiusLarge,
    border: `1px dashed ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  lead: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  help: { margin: 0, maxWidth: '64ch', color: tokens.colorNeutralForeground2 },
  sign: { fontSize: '48px', color: tokens.colorNeutralForeground3 },
});

/** Podpisy v PDF: who signed any PDF, beside its pages; a file of ours that waits for a signature can be signed here. */
export function VerifyPage(): ReactNode {
  const styles = useStyles();
  const { state, verifyFile, verifyUpload } = useVerification();
  const [unsaved, setUnsaved] = useState(false);
  const take = ([file]: readonly File[]) => {
    if (file === undefined) return;
    setUnsaved(false);
    void verifyFile(file);
  };
  const signed = (upload: Upload) => {
    setUnsaved(true);
    void verifyUpload(upload);
  };
  const over = useFileDrop(take, belongsAnywhere);
  const chooser = (
    <FileButton label={state.kind === 'nothing' ? verifyText.choose : verifyText.chooseOther} icon={<DocumentSearch20Regular />} accept=".pdf,application/pdf" primary={state.kind === 'nothing'} take={take} />
  );
  return (
    <Page title={frameText.places.signatures} filling commands={state.kind === 'nothing' ? null : chooser}>
      <div className={mergeClasses(styles.area, over && styles.over)}>
        {state.kind === 'nothing' ? (
          <div className={styles.empty}>
            <DocumentSearchRegular className={styles.sign} aria-hidden />
            <p className={styles.lead}>{over ? verifyText.drop : verifyText.empty}</p>
            <p className={styles.help}>{verifyText.emptyHelp}</p>
            {chooser}
          </div>
        ) : (
          <Outcome state={state} made={unsaved} signed={signed} />
        )}
      </div>
    </Page>
  );
}

type OutcomeProps = { readonly state: Verification; readonly made: boolean; readonly signed: (upload: Upload) => void };

function Outcome({ state, made, signed }: OutcomeProps): ReactNode {
  switch (state.kind) {
    case 'nothing':
      return null;
    case 'reading':
      return <Waiting label={verifyText.reading} />;
    case 'verified':
      return <VerifiedFile file={state} made={made} signed={signed} />;
    case 'failed': {
      const { error } = state;
      const words = error.code === 'file-of-unknown-kind' ? { title: verifyText.notPdf(error.fileName), advice: verifyText.notPdfAdvice } : errorText(error);
      return <FailureMessage {...words} remedies={[]} alone={false} />;
    }
  }
}
