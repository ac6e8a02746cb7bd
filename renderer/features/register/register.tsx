import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Agreement } from '#shared/domain/agreement';
import { ownPageOf } from '#data/own-page';
import { useParties } from '#data/machine/queries';
import { caseTitle } from '#text/names';
import { registerText } from '#text/register/register';
import { PartBar } from '#ui/part-bar';
import { useFileDrop } from '#ui/use-file-drop';
import { AnswerPanel } from './answer-panel';
import { AttachmentsPanel } from './attachments-panel';
import { CopyPages } from './copy-pages';
import { FindingsPanel } from './findings-panel';
import { MetadataPanel } from './metadata-panel';
import { PackagePanel } from './package-panel';
import { PublicationPanel } from './publication-panel';
import { RedactionPanel } from './redaction-panel';
import { SubmissionChoice } from './submission-choice';
import { useAnswers } from './use-answers';
import { useAnswersApart } from './use-answers-apart';
import { useCheck } from './use-check';
import { useSubmission } from './use-submission';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', height: '100%', minHeight: 0 },
  body: { display: 'grid', flexGrow: 1, minHeight: 0, gridTemplateRows: 'minmax(0, 1fr)', gridTemplateColumns: 'minmax(0, 1fr)' },
  withCopy: { '@media (min-width: 1100px)': { gridTemplateColumns: 'minmax(0, 1fr) minmax(420px, 44%)' } },
  form: { minWidth: 0, overflowY: 'auto', padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalXXL}` },
  panels: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL, maxWidth: '860px' },
  over: { outline: `3px dashed ${tokens.colorBrandStroke1}`, outlineOffset: '-6px' },
  copy: { minWidth: 0, display: 'none', '@media (min-width: 1100px)': { display: 'flex' } },
});

/** Where publication stands, what is asked of the register, and what it answered; beside it the copy that would be published. */
export function Register({ agreement }: { readonly agreement: Agreement }): ReactNode {
  const styles = useStyles();
  const { data: parties } = useParties();
  const answers = useAnswers(agreement.id);
  const form = useSubmission(agreement);
  const { kind } = form.submission;
  const check = useCheck(agreement, form.submission);
  const over = useFileDrop(useAnswersApart(answers.open), (file) => ['by-content', null].includes(ownPageOf(file)));
  return (
    <div className={styles.root}>
      <PartBar title={registerText.titleOf(caseTitle(agreement.content, parties))} back={{ label: registerText.toAgreement, to: `/smlouvy/${agreement.id}` }} />
      <div className={mergeClasses(styles.body, kind === 'publish' && styles.withCopy, over && styles.over)}>
        <div className={styles.form} data-place="">
          <div className={styles.panels}>
            <PublicationPanel agreement={agreement} />
            <AnswerPanel answers={answers} over={over} />
            <SubmissionChoice form={form} />
            {(kind === 'publish' || kind === 'modify') && <MetadataPanel form={form} metadata={check.metadata} />}
            {kind === 'publish' && <RedactionPanel form={form} formsLeft={check.formsLeft} />}
            {kind !== 'withdraw' && <AttachmentsPanel agreement={agreement} form={form} findings={check.findings ?? []} />}
            <FindingsPanel agreement={agreement} findings={check.findings} error={check.error} />
            <PackagePanel agreement={agreement} submission={form.submission} />
          </div>
        </div>
        {kind === 'publish' && (
          <div className={styles.copy}>
            <CopyPages agreement={agreement} redactions={form.submission.redactions} />
          </div>
        )}
      </div>
    </div>
  );
}
