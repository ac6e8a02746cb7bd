import { Button, Field, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useId, useRef, type ReactNode } from 'react';

const useStyles = makeStyles({
  line: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalM },
  button: { flexShrink: 0 },
  name: { overflowWrap: 'anywhere' },
  empty: { color: tokens.colorNeutralForeground3 },
});

type Props = {
  readonly label: string;
  readonly button: string;
  /** Said where no file is chosen yet. */
  readonly none: string;
  readonly accept: string;
  readonly file: File | null;
  readonly choose: (file: File) => void;
  /** What is wrong with the chosen one; the button then takes the focus. */
  readonly error: string | null;
};

/** One file of this computer, chosen in the system's own dialog. */
export function FileChoice({ label, button, none, accept, file, choose, error }: Props): ReactNode {
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  const line = useRef<HTMLDivElement>(null);
  const id = useId();
  useEffect(() => {
    if (error !== null) line.current?.querySelector('button')?.focus();
  }, [error]);
  return (
    <Field label={{ id: `${id}-label`, children: label }} validationMessage={error} validationState={error === null ? 'none' : 'error'}>
      {({ 'aria-describedby': describedBy, 'aria-invalid': invalid }) => (
        <div ref={line} className={styles.line}>
          <Button
            id={`${id}-button`}
            className={styles.button}
            aria-labelledby={`${id}-button ${id}-label ${id}-name`}
            {...(describedBy !== undefined && { 'aria-describedby': describedBy })}
            {...(invalid !== undefined && { 'aria-invalid': invalid })}
            onClick={() => input.current?.click()}
          >
            {button}
          </Button>
          <span id={`${id}-name`} className={file === null ? styles.empty : styles.name}>
            {file?.name ?? none}
          </span>
          <input
            ref={input}
            type="file"
            hidden
            aria-label={label}
            accept={accept}
            onChange={({ currentTarget }) => {
              const [chosen] = currentTarget.files ?? [];
              // The same file can be chosen again after it was mended.
              currentTarget.value = '';
              if (chosen !== undefined) choose(chosen);
            }}
          />
        </div>
      )}
    </Field>
  );
}
