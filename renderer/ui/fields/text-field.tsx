import { Input, Textarea, makeStyles } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { issueSentence } from '#text/issues';
import { useReadOnly, useText, type TextSource } from './binding';
import { FieldFrame, type FieldLook } from './field-frame';

export type TextFieldProps = FieldLook & {
  readonly field: TextSource;
  readonly placeholder?: string | undefined;
  /** Unit shown inside the field, behind the value. */
  readonly unit?: string | undefined;
  readonly inputMode?: 'text' | 'numeric' | 'decimal' | 'email' | 'tel' | undefined;
  /** A button inside the field. */
  readonly action?: ReactElement | undefined;
  /** Says in words how the text was understood; by default nothing is said. */
  readonly describe?: ((text: string, understood: string | null) => string | null) | undefined;
  /** Widest useful width in characters; the field is no wider than what goes into it. */
  readonly width?: number | undefined;
};

/** The longest text a record keeps unparsed; the field takes no more, so that nothing is cut off later. */
const longest = 100_000;

const useStyles = makeStyles({
  line: { width: '100%', '& input': { width: '100%', minWidth: 0 } },
  long: { '& textarea': { maxHeight: 'none', minHeight: '32px', fieldSizing: 'content' } },
});

/** Characters of a line where the browser cannot fit the height to the text itself (before Chromium 123). */
const lineLength = 56;

/** A line of text. Keeps exactly what is typed while it has the focus and shows the value our way afterwards. */
export function TextField({ field, placeholder, unit, inputMode, action, describe, width, ...look }: TextFieldProps) {
  const styles = useStyles();
  const { text, understood } = useText(field);
  const { issue, focusing } = useIssue(field);
  const readOnly = useReadOnly() || look.readOnly === true;
  return (
    <FieldFrame {...look} path={field.path} issue={issue} hint={describe?.(text, understood)}>
      <Input
        className={styles.line}
        value={text}
        readOnly={readOnly}
        appearance={readOnly ? 'filled-darker' : 'outline'}
        maxLength={longest}
        spellCheck={false}
        autoComplete="off"
        style={width === undefined ? undefined : { maxWidth: `${width}ch` }}
        {...(placeholder !== undefined && { placeholder })}
        {...(inputMode !== undefined && { inputMode })}
        contentAfter={action ?? (unit === undefined ? null : <span>{unit}</span>)}
        onChange={(_, { value }) => field.type(value)}
        {...focusing}
      />
    </FieldFrame>
  );
}

/** Several lines of text that grow with what is written. */
export function LongTextField({ field, placeholder, ...look }: FieldLook & Pick<TextFieldProps, 'field' | 'placeholder'>) {
  const styles = useStyles();
  const { text } = useText(field);
  const { issue, focusing } = useIssue(field);
  const readOnly = useReadOnly() || look.readOnly === true;
  return (
    <FieldFrame {...look} path={field.path} issue={issue}>
      <Textarea
        className={styles.long}
        rows={linesOf(text)}
        value={text}
        readOnly={readOnly}
        appearance={readOnly ? 'filled-darker' : 'outline'}
        maxLength={longest}
        {...(placeholder !== undefined && { placeholder })}
        onChange={(_, { value }) => field.type(value)}
        {...focusing}
      />
    </FieldFrame>
  );
}

function linesOf(text: string): number {
  return text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / lineLength)), 0);
}

/**
 * The sentence about the text. A person half-way through a number is not told that it is wrong: the sentence comes when
 * she leaves the field, and stays while she mends it.
 */
function useIssue(field: TextSource) {
  const { issue } = useText(field);
  const [quiet, setQuiet] = useState(false);
  return {
    issue: issue === null || quiet ? null : issueSentence(issue, field.bounds),
    focusing: {
      // Empty is what she is about to mend.
      onFocus: () => setQuiet(issue === null || issue === 'required'),
      onBlur: () => {
        setQuiet(false);
        field.settle();
      },
    },
  };
}
