import { Field, Input, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { formatDate } from '#shared/domain/plain-date';
import { parseAmount } from '#shared/domain/money';
import { longestRegisterText, type RegisterMetadata, type RegisterParty } from '#shared/domain/register/metadata';
import { issueSentence } from '#text/issues';
import { registerText, valueText } from '#text/register/register';
import { Panel } from '#ui/panel';
import type { SubmissionForm } from './use-submission';

const useStyles = makeStyles({
  fields: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  value: { maxWidth: '24ch' },
  details: { display: 'grid', gridTemplateColumns: 'auto 1fr', columnGap: tokens.spacingHorizontalL, rowGap: tokens.spacingVerticalXS, margin: `${tokens.spacingVerticalM} 0 0` },
  term: { color: tokens.colorNeutralForeground2 },
  text: { margin: 0, overflowWrap: 'anywhere' },
});

type Props = { readonly form: SubmissionForm; readonly metadata: RegisterMetadata | null };

/** What the register will say of the agreement; its subject and value can be worded for this submission. */
export function MetadataPanel({ form, metadata }: Props): ReactNode {
  const styles = useStyles();
  return (
    <Panel title={registerText.metadata}>
      <WordingFields form={form} metadata={metadata} />
      {metadata !== null && (
        <dl className={styles.details}>
          <Detail name={registerText.publisher} text={partyText(metadata.publisher)} />
          {metadata.counterparties.map((party, index) => (
            <Detail key={index} name={registerText.counterparty} text={partyText(party)} />
          ))}
          <Detail name={registerText.concludedOn} text={metadata.concludedOn === null ? null : formatDate(metadata.concludedOn)} />
          <Detail name={registerText.number} text={metadata.number} />
          <Detail name={registerText.approvedBy} text={metadata.approvedBy} />
          {metadata.parent !== null && <Detail name={registerText.parent} text={metadata.parent} />}
        </dl>
      )}
    </Panel>
  );
}

/** What was typed counts once it is left. */
function WordingFields({ form: { worded, word }, metadata }: Props): ReactNode {
  const styles = useStyles();
  const [typed, type] = useState(worded);
  const parsed = parseAmount(typed.value);
  const issue = typed.value.trim() === '' || parsed.ok ? null : parsed.code;
  return (
    <div className={styles.fields} onBlur={() => word(typed)}>
      <Field label={registerText.subject} hint={registerText.subjectHint}>
        <Textarea value={typed.subject} maxLength={longestRegisterText} placeholder={metadata?.subject ?? ''} resize="vertical" onChange={(_event, { value: subject }) => type({ ...typed, subject })} />
      </Field>
      <Field className={styles.value} label={registerText.value} hint={registerText.valueHint} {...(issue !== null && { validationMessage: issueSentence(issue) })}>
        <Input value={typed.value} autoComplete="off" placeholder={metadata === null ? '' : valueText(metadata.value)} onChange={(_event, { value }) => type({ ...typed, value })} />
      </Field>
    </div>
  );
}

function Detail({ name, text }: { readonly name: string; readonly text: string | null }): ReactNode {
  const styles = useStyles();
  return (
    <>
      <dt className={styles.term}>{name}</dt>
      <dd className={styles.text}>{text ?? registerText.notKnown}</dd>
    </>
  );
}

function partyText({ name, ico, dataBox }: RegisterParty): string {
  return [name, ico === null ? null : `IČO ${ico}`, dataBox === null ? null : `datová schránka ${dataBox}`].filter((part) => part !== null).join(', ');
}
