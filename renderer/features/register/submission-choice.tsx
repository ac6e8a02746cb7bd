import { makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { registerText, submissionNames, submissionNotes } from '#text/register/register';
import { Panel } from '#ui/panel';
import type { SubmissionForm } from './use-submission';

const useStyles = makeStyles({ note: { color: tokens.colorNeutralForeground2 } });

/** What is asked of the register: each is a data message of its own. */
export function SubmissionChoice({ form: { submission, kinds, choose } }: { readonly form: SubmissionForm }): ReactNode {
  const styles = useStyles();
  return (
    <Panel title={registerText.kind}>
      <RadioGroup aria-label={registerText.kind} value={submission.kind} onChange={(_event, { value }) => kinds.filter((each) => each === value).forEach(choose)}>
        {kinds.map((kind) => (
          <Radio
            key={kind}
            value={kind}
            label={
              <>
                {submissionNames[kind]}
                <div className={styles.note}>{submissionNotes[kind]}</div>
              </>
            }
          />
        ))}
      </RadioGroup>
    </Panel>
  );
}
