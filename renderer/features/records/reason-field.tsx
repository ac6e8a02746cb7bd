import { Button, Field, Input, makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { maxLineLength } from '#shared/domain/text';
import { signingText } from '#text/signing';

const useStyles = makeStyles({ offer: { alignSelf: 'flex-start', paddingInlineStart: 0 } });

/** Why she signs, in her own words; the usual ones are offered. */
export function ReasonField({ reason, type }: { readonly reason: string; readonly type: (reason: string) => void }): ReactNode {
  const styles = useStyles();
  return (
    <>
      <Field label={signingText.reason}>
        <Input value={reason} maxLength={maxLineLength} autoComplete="off" onChange={(_event, { value }) => type(value)} />
      </Field>
      {reason === '' && (
        <Button className={styles.offer} appearance="transparent" size="small" onClick={() => type(signingText.agreeing)}>
          {signingText.fillIn(signingText.agreeing)}
        </Button>
      )}
    </>
  );
}
