import { Button, Checkbox, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons';
import { useState, type ReactNode } from 'react';
import { parseLine } from '#shared/domain/text';
import type { RedactionChoice } from '#shared/domain/register/redaction';
import { registerText } from '#text/register/register';
import { Panel } from '#ui/panel';
import { keyOf, type SubmissionForm } from './use-submission';

const useStyles = makeStyles({
  intro: { margin: `0 0 ${tokens.spacingVerticalS}`, color: tokens.colorNeutralForeground2 },
  title: { margin: `${tokens.spacingVerticalS} 0 0`, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  group: { display: 'grid', gridTemplateColumns: 'repeat(auto-fill, minmax(300px, 1fr))', alignItems: 'start', columnGap: tokens.spacingHorizontalM },
  text: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  own: { display: 'flex', alignItems: 'flex-start', gap: tokens.spacingHorizontalS, marginTop: tokens.spacingVerticalM },
  field: { flexGrow: 1, maxWidth: '480px' },
  add: { marginTop: '24px' },
  list: { margin: `${tokens.spacingVerticalS} 0 0`, padding: 0, listStyleType: 'none' },
  forms: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  row: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalM, overflowWrap: 'anywhere' },
});

/** What is taken out of the copy: what is proposed, texts of one's own, and other forms of them that were found. */
export function RedactionPanel({ form, formsLeft }: { readonly form: SubmissionForm; readonly formsLeft: readonly string[] }): ReactNode {
  const styles = useStyles();
  const { choices } = form;
  return (
    <Panel title={registerText.redactions}>
      <p className={styles.intro}>{registerText.redactionsIntro}</p>
      <ChoiceGroup title={registerText.personal} choices={choices.filter(({ personal }) => personal)} form={form} />
      <ChoiceGroup title={registerText.others} choices={choices.filter(({ personal }) => !personal)} form={form} />
      <OwnTexts form={form} />
      <FormsLeft forms={formsLeft} redact={form.addText} />
    </Panel>
  );
}

type GroupProps = { readonly title: string; readonly choices: readonly RedactionChoice[]; readonly form: SubmissionForm };

function ChoiceGroup({ title, choices, form: { isTaken, take } }: GroupProps): ReactNode {
  const styles = useStyles();
  if (choices.length === 0) return null;
  return (
    <div role="group" aria-label={title}>
      <h3 className={styles.title}>{title}</h3>
      <div className={styles.group}>
        {choices.map((choice) => (
          <Checkbox
            key={keyOf(choice.redaction)}
            checked={isTaken(choice)}
            onChange={(_event, { checked }) => take(choice, checked === true)}
            label={
              <>
                {choice.label}: <span className={styles.text}>{choice.text}</span>
              </>
            }
          />
        ))}
      </div>
    </div>
  );
}

function OwnTexts({ form: { texts, addText, removeText } }: { readonly form: SubmissionForm }): ReactNode {
  const styles = useStyles();
  const [typed, type] = useState('');
  const add = () => {
    const line = parseLine(typed);
    if (typed.trim() === '' || !line.ok) return;
    addText(line.value);
    type('');
  };
  return (
    <>
      <form
        className={styles.own}
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <Field className={styles.field} label={registerText.ownText} hint={registerText.ownTextHint}>
          <Input value={typed} autoComplete="off" onChange={(_event, { value }) => type(value)} />
        </Field>
        <Button className={styles.add} type="submit" icon={<AddRegular />}>
          {registerText.addText}
        </Button>
      </form>
      {texts.length > 0 && (
        <ul className={styles.list} aria-label={registerText.ownTexts}>
          {texts.map((text) => (
            <li key={text} className={styles.row}>
              {text}
              <Button size="small" aria-label={registerText.removeText(text)} onClick={() => removeText(text)}>
                {registerText.remove}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** Names decline: what may be another form of one is decided by a person. */
function FormsLeft({ forms, redact }: { readonly forms: readonly string[]; readonly redact: (form: string) => void }): ReactNode {
  const styles = useStyles();
  if (forms.length === 0) return null;
  return (
    <div role="group" aria-label={registerText.formsLeft}>
      <h3 className={styles.title}>{registerText.formsLeft}</h3>
      <p className={styles.intro}>{registerText.formsLeftIntro}</p>
      <div className={styles.forms}>
        {forms.map((form) => (
          <Button key={form} size="small" onClick={() => redact(form)}>
            {registerText.redactForm(form)}
          </Button>
        ))}
      </div>
    </div>
  );
}
