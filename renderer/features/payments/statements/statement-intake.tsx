import { Button, ProgressBar, makeStyles, tokens } from '@fluentui/react-components';
import { DocumentArrowUp20Regular } from '@fluentui/react-icons';
import { useRef, type ReactNode } from 'react';
import type { ReadingState } from '#data/statements/use-statement-reading';
import { statementsText } from '#text/payments/statements';

const useStyles = makeStyles({
  line: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalM, flexWrap: 'wrap' },
  hint: { color: tokens.colorNeutralForeground2, maxWidth: '80ch' },
  bar: { width: '240px' },
  refusal: { margin: 0, color: tokens.colorStatusDangerForeground1 },
});

type Props = { readonly state: ReadingState; readonly onFile: (file: File) => void; readonly onCancel: (file: File) => void };

/** Where a statement comes in: by a button or dropped onto the window; while it is read, how far it is. */
export function StatementIntake({ state, onFile, onCancel }: Props): ReactNode {
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  if (state.kind === 'reading') {
    return (
      <div className={styles.line} role="status">
        {statementsText.reading(state.file.name, state.done)}
        <ProgressBar className={styles.bar} value={state.done} aria-label={statementsText.readingLabel} />
        <Button onClick={() => onCancel(state.file)}>{statementsText.cancel}</Button>
      </div>
    );
  }
  return (
    <>
      <div className={styles.line}>
        <Button appearance={state.kind === 'read' ? 'secondary' : 'primary'} icon={<DocumentArrowUp20Regular />} onClick={() => input.current?.click()}>
          {statementsText.choose}
        </Button>
        <span className={styles.hint}>{statementsText.hint}</span>
        <input
          ref={input}
          type="file"
          hidden
          aria-label={statementsText.choose}
          onChange={({ currentTarget }) => {
            const [chosen] = currentTarget.files ?? [];
            if (chosen !== undefined) onFile(chosen);
            // The same file can be chosen again after it was mended.
            currentTarget.value = '';
          }}
        />
      </div>
      {(state.kind === 'too-large' || state.kind === 'gone') && (
        <p className={styles.refusal} role="alert">
          {statementsText.refused[state.kind](state.file.name)}
        </p>
      )}
    </>
  );
}
