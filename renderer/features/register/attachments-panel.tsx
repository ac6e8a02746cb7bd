import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { Warning16Filled } from '@fluentui/react-icons';
import { useId, type ReactNode } from 'react';
import type { Agreement } from '#shared/domain/agreement';
import { isAnswer, listedAttachments, type Attachment } from '#shared/domain/record';
import type { Finding } from '#shared/domain/register/finding';
import { sizeText } from '#text/file-size';
import { registerText } from '#text/register/register';
import { findingText } from '#text/register/register-findings';
import { Panel } from '#ui/panel';
import { RouteLink } from '#ui/route-link';
import type { SubmissionForm } from './use-submission';

const useStyles = makeStyles({
  note: { margin: `0 0 ${tokens.spacingVerticalS}`, color: tokens.colorNeutralForeground2 },
  list: { display: 'flex', flexDirection: 'column' },
  warnings: { margin: `0 0 ${tokens.spacingVerticalS}`, padding: 0, paddingInlineStart: tokens.spacingHorizontalXXL, listStyleType: 'none' },
  warning: { display: 'grid', gridTemplateColumns: '16px minmax(0, 1fr)', columnGap: tokens.spacingHorizontalS, overflowWrap: 'anywhere' },
  sign: { display: 'flex', marginTop: '2px', color: tokens.colorPaletteYellowForeground2 },
});

type Props = { readonly agreement: Agreement; readonly form: SubmissionForm; readonly findings: readonly Finding[] };

/** Which of the files kept with the agreement go along, and what speaks against each. */
export function AttachmentsPanel({ agreement, form: { attached, attach }, findings }: Props): ReactNode {
  const styles = useStyles();
  const listed = listedAttachments(agreement.attachments).filter((attachment) => !isAnswer(attachment));
  return (
    <Panel title={registerText.attachments}>
      <p className={styles.note}>{listed.length === 0 ? registerText.noAttachments : registerText.attachmentsIntro}</p>
      <div className={styles.list} role="group" aria-label={registerText.attachments}>
        {listed.map((attachment) => (
          <Choice key={attachment.id} attachment={attachment} chosen={attached.includes(attachment.id)} choose={(chosen) => attach(attachment.id, chosen)} warnings={findings.filter((each) => each.attachment === attachment.id && each.weight !== 'advice')} />
        ))}
      </div>
      <RouteLink to={`/smlouvy/${agreement.id}/listiny`}>{registerText.toRecords}</RouteLink>
    </Panel>
  );
}

type ChoiceProps = { readonly attachment: Attachment; readonly chosen: boolean; readonly choose: (chosen: boolean) => void; readonly warnings: readonly Finding[] };

function Choice({ attachment: { fileName, file }, chosen, choose, warnings }: ChoiceProps): ReactNode {
  const styles = useStyles();
  const id = useId();
  return (
    <>
      <Checkbox checked={chosen} label={`${fileName} (${sizeText(file.size)})`} aria-describedby={id} onChange={(_event, { checked }) => choose(checked === true)} />
      <ul id={id} className={styles.warnings} aria-live="polite" hidden={warnings.length === 0}>
        {warnings.map((warning) => (
          <li key={warning.code} className={styles.warning}>
            <span className={styles.sign} aria-hidden>
              <Warning16Filled />
            </span>
            <span>{findingText(warning).title}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
