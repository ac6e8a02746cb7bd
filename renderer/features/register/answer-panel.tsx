import { makeStyles, MessageBar, MessageBarBody, MessageBarTitle, tokens } from '@fluentui/react-components';
import { ArrowImportRegular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import type { RegisterAnswer } from '#shared/domain/register/answer';
import type { ReadAnswer } from '#data/register-answers';
import { errorText } from '#text/errors/errors';
import { answerText, answerTitles, registerText } from '#text/register/register';
import { registerCodeText } from '#text/errors/register-errors';
import { FileButton } from '#ui/file-button';
import { Panel } from '#ui/panel';
import { Waiting } from '#ui/waiting';
import { RecordAddress } from './record-address';
import type { Answers } from './use-answers';

const useStyles = makeStyles({
  zone: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalL,
    padding: tokens.spacingHorizontalM,
    border: `1px dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    '& button': { flexShrink: 0 },
  },
  outcomes: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, marginTop: tokens.spacingVerticalM },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
});

/** Takes the answer of the register and tells what came of it. @param over whether a file is held over the window */
export function AnswerPanel({ answers: { read, busy, open }, over }: { readonly answers: Answers; readonly over: boolean }): ReactNode {
  const styles = useStyles();
  return (
    <Panel title={registerText.answer}>
      <div className={styles.zone}>
        <FileButton label={registerText.chooseAnswer} icon={<ArrowImportRegular />} accept=".xml" multiple take={open} />
        <span>{over ? registerText.dropAnswer : registerText.answerIntro}</span>
      </div>
      <div className={styles.outcomes} aria-live="polite">
        {read.map((each, index) => (
          <Outcome key={index} {...each} />
        ))}
        {busy && <Waiting label={registerText.readingAnswer} />}
      </div>
    </Panel>
  );
}

function Outcome({ fileName, outcome }: ReadAnswer): ReactNode {
  if ('error' in outcome) return <Told intent="error" {...errorText(outcome.error)} />;
  const { answer } = outcome;
  if (answer.kind !== 'refused') return <Confirmed answer={answer} fileName={fileName} />;
  const { title, advice } = registerCodeText(answer.errorCode);
  return (
    <Told intent="error" title={title} advice={advice}>
      <div>{answerText.original(answer.errorCode, answer.errorText)}</div>
    </Told>
  );
}

type Confirmation = Exclude<RegisterAnswer, { readonly kind: 'refused' }>;

function Confirmed({ answer, fileName }: { readonly answer: Confirmation; readonly fileName: string }): ReactNode {
  const styles = useStyles();
  const { kind, record, version, link, notes } = answer;
  return (
    <Told intent="success" title={answerTitles[kind]} advice={answerText.recorded}>
      <div>
        {answerText.ofFile(fileName)}: {registerText.record} {record}, {registerText.version} {version}
      </div>
      {link !== null && <RecordAddress address={link} />}
      {notes.length > 0 && (
        <>
          <div>{answerText.notes}</div>
          <ul className={styles.list}>
            {notes.map((note, index) => (
              <li key={index}>{note}</li>
            ))}
          </ul>
        </>
      )}
    </Told>
  );
}

type TellingProps = { readonly intent: 'success' | 'error'; readonly title: string; readonly advice: string; readonly children?: ReactNode };

function Told({ intent, title, advice, children }: TellingProps): ReactNode {
  return (
    <MessageBar intent={intent} layout="multiline" {...(intent === 'error' && { role: 'alert' })}>
      <MessageBarBody>
        <MessageBarTitle>{title}</MessageBarTitle> {advice}
        {children}
      </MessageBarBody>
    </MessageBar>
  );
}
