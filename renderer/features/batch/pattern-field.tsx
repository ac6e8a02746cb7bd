import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons';
import { useRef, type ReactNode } from 'react';
import { longestPattern, patternWords, unknownWords, type PatternWord } from '#shared/domain/batch/file-names';
import { documentsText, patternWordNames } from '#text/agreement/batch';

const useStyles = makeStyles({
  stack: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  chips: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  help: { color: tokens.colorNeutralForeground2 },
  example: { overflowWrap: 'anywhere' },
  name: { fontWeight: tokens.fontWeightSemibold },
});

type Props = {
  readonly pattern: string;
  readonly onPattern: (pattern: string) => void;
  /** The name of the first file; null while there is none. */
  readonly first: string | null;
  readonly disabled: boolean;
};

/** The pattern of file names: words put in by a click where the cursor is, and the first name as it will be. */
export function PatternField({ pattern, onPattern, first, disabled }: Props): ReactNode {
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  const unknown = unknownWords(pattern);
  const insert = (word: PatternWord) => {
    const control = input.current;
    const [from, to] = [control?.selectionStart ?? pattern.length, control?.selectionEnd ?? pattern.length];
    const next = `${pattern.slice(0, from)}{${word}}${pattern.slice(to)}`;
    if (next.length > longestPattern) return;
    onPattern(next);
    // The cursor goes behind what was put in, once it is there.
    requestAnimationFrame(() => {
      control?.focus();
      control?.setSelectionRange(from + word.length + 2, from + word.length + 2);
    });
  };
  return (
    <div className={styles.stack}>
      <Field label={documentsText.pattern} {...(unknown.length > 0 && { validationMessage: documentsText.unknown(unknown), validationState: 'warning' as const })}>
        <Input input={{ ref: input }} value={pattern} disabled={disabled} maxLength={longestPattern} spellCheck={false} autoComplete="off" onChange={(_, { value }) => onPattern(value)} />
      </Field>
      <div className={styles.chips}>
        <span className={styles.help}>{documentsText.patternHelp}</span>
        {patternWords.map((word) => (
          <Button key={word} size="small" shape="circular" icon={<AddRegular />} disabled={disabled} aria-label={documentsText.insert(patternWordNames[word])} onClick={() => insert(word)}>
            {patternWordNames[word]}
          </Button>
        ))}
      </div>
      {first !== null && (
        <div className={styles.example}>
          {documentsText.first}: <span className={styles.name}>{first}</span>
        </div>
      )}
    </div>
  );
}
