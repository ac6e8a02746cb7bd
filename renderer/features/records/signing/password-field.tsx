import { Button, Field, Input, makeStyles } from '@fluentui/react-components';
import { EyeOffRegular, EyeRegular } from '@fluentui/react-icons';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { signingText } from '#text/records/signing';

/** The longest password a key file is tried with. */
const longest = 1000;

const useStyles = makeStyles({ input: { width: '100%', maxWidth: '360px' } });

type Props = {
  readonly password: string;
  readonly type: (password: string) => void;
  readonly readOnly: boolean;
  /** What is wrong with it; it then takes the focus, marked to be typed over. */
  readonly error: string | null;
};

/** The password of a key file: hidden unless asked for, offered to nobody's memory. */
export function PasswordField({ password, type, readOnly, error }: Props): ReactNode {
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  const [shown, show] = useState(false);
  useEffect(() => {
    if (error !== null) input.current?.select();
  }, [error]);
  return (
    <Field label={signingText.password} hint={signingText.passwordHelp} validationMessage={error} validationState={error === null ? 'none' : 'error'}>
      <Input
        input={{ ref: input }}
        className={styles.input}
        type={shown ? 'text' : 'password'}
        value={password}
        readOnly={readOnly}
        maxLength={longest}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        onChange={(_event, { value }) => type(value)}
        contentAfter={
          <Button
            appearance="transparent"
            size="small"
            icon={shown ? <EyeOffRegular /> : <EyeRegular />}
            aria-label={shown ? signingText.hidePassword : signingText.showPassword}
            onClick={() => show(!shown)}
          />
        }
      />
    </Field>
  );
}
