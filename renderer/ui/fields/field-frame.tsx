import { Field, makeStyles, type FieldProps } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import { useFieldError } from './field-errors';
import { SourceNote, type FieldSource } from './source-note';

/** What every field has beside its control. */
export type FieldLook = {
  readonly label: string;
  /** One sentence, only where the law or the custom is not obvious. */
  readonly help?: string | undefined;
  /** Where a prefilled value comes from, and the way to another one for this record only. */
  readonly source?: FieldSource | undefined;
  /** Something wrong that only the owner of the form can know, such as a refusal. */
  readonly error?: ReactNode;
  /** Something to look at that hinders nothing. */
  readonly warning?: string | undefined;
  readonly readOnly?: boolean | undefined;
};

type FrameProps = FieldLook & {
  readonly path: string;
  /** What is wrong with the text itself. */
  readonly issue?: string | null;
  /** How the text was understood. */
  readonly hint?: string | null | undefined;
  readonly children: ReactElement | FieldProps['children'];
};

const useStyles = makeStyles({
  frame: { display: 'flex', flexDirection: 'column', minWidth: 0 },
});

/** Label above, control, then the error, the hint and the source; described to screen readers by Fluent's Field. */
export function FieldFrame({ path, label, help, source, error, warning, issue, hint, children }: FrameProps) {
  const styles = useStyles();
  const refused = useFieldError(path);
  const wrong = error ?? refused ?? issue;
  const notes = [hint, help].filter((note) => note !== null && note !== undefined && note !== '');
  return (
    <div className={styles.frame} data-field={path}>
      <Field
        label={label}
        hint={notes.length === 0 ? null : { children: notes.map((note) => <div key={note}>{note}</div>) }}
        {...toldOf(wrong, warning)}
      >
        {children}
      </Field>
      {source !== undefined && <SourceNote source={source} label={label} />}
    </div>
  );
}

/** What is wrong comes before what is to be looked at. */
function toldOf(wrong: ReactNode, warning: string | undefined): Pick<FieldProps, 'validationMessage' | 'validationState'> {
  if (wrong !== null && wrong !== undefined) return { validationMessage: { children: wrong }, validationState: 'error' };
  return warning === undefined ? { validationMessage: null, validationState: 'none' } : { validationMessage: { children: warning }, validationState: 'warning' };
}
