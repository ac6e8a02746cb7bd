import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { maxLineLength } from '#shared/domain/text';
import { signingText } from '#text/records/signing';

const useStyles = makeStyles({
  stack: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start' },
  field: { width: '100%' },
  offer: { paddingInlineStart: 0, color: tokens.colorBrandForegroundLink },
});

/** Why she signs, in her own words; the usual ones are offered. */
export function ReasonField({ reason, type }: { readonly reason: string; readonly type: (reason: string) => void }): ReactNode {
  const styles = useStyles();
  return (
    <div className={styles.stack}>
      <Field className={styles.field} label={signingText.reason}>
        <Input value={reason} maxLength={maxLineLength} autoComplete="off" onChange={(_event, { value }) => type(value)} />
      </Field>
      {reason === '' && (
        <Button className={styles.offer} appearance="transparent" size="small" onClick={() => type(signingText.agreeing)}>
          {signingText.fillIn(signingText.agreeing)}
        </Button>
      )}
    </div>
  );
}
