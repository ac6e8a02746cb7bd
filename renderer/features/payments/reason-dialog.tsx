import { makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { heldText } from '#ui/fields/binding';
import { LongTextField } from '#ui/fields/text-field';
import { parseParagraph } from '#shared/domain/text';
import { paymentFormText } from '#text/payments/forms';
import { FormDialog } from './form-dialog';

const useStyles = makeStyles({ note: { margin: 0, color: tokens.colorNeutralForeground2 } });

type Props = {
  readonly title: string;
  readonly note: string;
  readonly confirm: string;
  /** Does it; throws what the machine refused. */
  readonly onReason: (reason: string) => Promise<void>;
  readonly onClose: () => void;
};

/** Asks for the reason without which something is not done. */
export function ReasonDialog({ title, note, confirm, onReason, onClose }: Props): ReactNode {
  const styles = useStyles();
  const [text, write] = useState('');
  const [missing, miss] = useState(false);
  const run = async () => {
    const reason = parseParagraph(text);
    if (text.trim() === '' || !reason.ok) {
      miss(text.trim() === '');
      return false;
    }
    await onReason(reason.value);
    return true;
  };
  const parsed = parseParagraph(text);
  const issue = parsed.ok || text.trim() === '' ? null : parsed.code;
  return (
    <FormDialog title={title} confirm={confirm} onConfirm={run} onClose={onClose}>
      <p className={styles.note}>{note}</p>
      <LongTextField field={heldText({ path: 'reason', text, issue, type: write })} label={paymentFormText.reason} error={missing && text.trim() === '' ? paymentFormText.reasonMissing : undefined} />
    </FormDialog>
  );
}
