import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Agreement } from '#shared/domain/agreement';
import { isAnswer, listedAttachments } from '#shared/domain/record';
import { sizeText } from '#text/file-size';
import { registerText } from '#text/register';
import { Panel } from '#ui/panel';
import { RouteLink } from '#ui/route-link';
import type { SubmissionForm } from './use-submission';

const useStyles = makeStyles({
  note: { margin: `0 0 ${tokens.spacingVerticalS}`, color: tokens.colorNeutralForeground2 },
  list: { display: 'flex', flexDirection: 'column' },
});

/** Which of the files kept with the agreement go along. */
export function AttachmentsPanel({ agreement, form: { attached, attach } }: { readonly agreement: Agreement; readonly form: SubmissionForm }): ReactNode {
  const styles = useStyles();
  const listed = listedAttachments(agreement.attachments).filter((attachment) => !isAnswer(attachment));
  return (
    <Panel title={registerText.attachments}>
      <p className={styles.note}>{listed.length === 0 ? registerText.noAttachments : registerText.attachmentsIntro}</p>
      <div className={styles.list} role="group" aria-label={registerText.attachments}>
        {listed.map(({ id, fileName, file: { size } }) => (
          <Checkbox key={id} checked={attached.includes(id)} label={`${fileName} (${sizeText(size)})`} onChange={(_event, { checked }) => attach(id, checked === true)} />
        ))}
      </div>
      <RouteLink to={`/smlouvy/${agreement.id}/listiny`}>{registerText.toRecords}</RouteLink>
    </Panel>
  );
}
