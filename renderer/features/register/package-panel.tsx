import { Button, makeStyles, MessageBar, MessageBarBody, MessageBarTitle, tokens } from '@fluentui/react-components';
import { ArchiveRegular, SaveRegular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { sendingSteps } from '#shared/domain/register/instruction';
import type { Agreement } from '#shared/domain/agreement';
import type { Submission } from '#shared/domain/register/submission';
import { useOffice } from '#data/machine/queries';
import { errorText } from '#text/errors/errors';
import { prepareNames, registerText } from '#text/register/register';
import { FailureMessage } from '#ui/failure-message';
import { usePackage, type Prepared } from './use-package';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalM },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold },
  done: { alignSelf: 'stretch', display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  steps: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXXL, display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, overflowWrap: 'anywhere' },
  file: { fontFamily: tokens.fontFamilyMonospace },
});

/** Makes the package and says what to do with it. */
export function PackagePanel({ agreement, submission }: { readonly agreement: Agreement; readonly submission: Submission }): ReactNode {
  const styles = useStyles();
  const { busy, prepared, error, prepare, saveAgain } = usePackage(agreement, submission);
  return (
    <div className={styles.part}>
      <Button appearance="primary" icon={<ArchiveRegular />} disabledFocusable={busy !== null} onClick={prepare}>
        {busy === 'prepare' ? registerText.preparing : prepareNames[submission.kind]}
      </Button>
      {error !== null && <FailureMessage {...errorText(error)} remedies={[]} alone={false} />}
      {prepared !== null && <PreparedPackage prepared={prepared} saveAgain={saveAgain} />}
    </div>
  );
}

function PreparedPackage({ prepared, saveAgain }: { readonly prepared: Prepared; readonly saveAgain: () => void }): ReactNode {
  const styles = useStyles();
  const { data: office } = useOffice();
  const { files, fileName } = prepared;
  return (
    <section className={styles.done} aria-label={registerText.prepared}>
      <MessageBar intent={prepared.where === null ? 'warning' : 'success'} layout="multiline">
        <MessageBarBody>
          <MessageBarTitle>{registerText.prepared}</MessageBarTitle> {whereText(prepared.where, fileName)}
        </MessageBarBody>
      </MessageBar>
      <h2 className={styles.title}>{registerText.instruction}</h2>
      <ol className={styles.steps}>
        {sendingSteps(files, office.content.register.dataBox).map(({ sentences, files: names }, index) => (
          <li key={index}>
            {sentences.join(' ')}
            {names.map((name) => (
              <div key={name} className={styles.file}>
                {name}
              </div>
            ))}
          </li>
        ))}
      </ol>
      <div>
        <Button icon={<SaveRegular />} onClick={saveAgain}>
          {registerText.saveAgain}
        </Button>
      </div>
    </section>
  );
}

function whereText(where: Prepared['where'], fileName: string): string {
  if (where === null) return registerText.notSaved;
  return where.kind === 'saved' ? registerText.savedTo(where.path) : registerText.downloaded(fileName);
}
