import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle, ProgressBar, tokens } from '@fluentui/react-components';
import { attachingText, recordsText, refusalText } from '#text/records/records';
import type { Progress, Refusal } from './use-attaching';

const useStyles = makeStyles({
  progress: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    // What is quick shows no progress at all.
    animationName: { from: { visibility: 'hidden' }, to: { visibility: 'visible' } },
    animationDuration: '1ms',
    animationDelay: '200ms',
    animationFillMode: 'both',
  },
  line: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: tokens.spacingHorizontalM, overflowWrap: 'anywhere' },
  // A message is never squeezed by what is below it.
  message: { flexShrink: 0 },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL, overflowWrap: 'anywhere' },
});

type Props = { readonly progress: Progress | null; readonly refusals: readonly Refusal[]; readonly dismiss: () => void };

/** How far attaching is, and which files were refused and why. */
export function AttachingStatus({ progress, refusals, dismiss }: Props) {
  const styles = useStyles();
  return (
    <>
      {progress !== null && <AttachingProgress {...progress} />}
      {refusals.length > 0 && (
        <MessageBar className={styles.message} intent="error" layout="multiline" role="alert">
          <MessageBarBody>
            <MessageBarTitle>{recordsText.refused}</MessageBarTitle>
            <ul className={styles.list}>
              {refusals.map(({ fileName, reason }, index) => (
                <li key={index}>{refusalText(fileName, reason)}</li>
              ))}
            </ul>
          </MessageBarBody>
          <MessageBarActions>
            <Button onClick={dismiss}>{recordsText.dismiss}</Button>
          </MessageBarActions>
        </MessageBar>
      )}
    </>
  );
}

function AttachingProgress({ fileName, done, of, cancel }: Progress) {
  const styles = useStyles();
  const text = attachingText(done, of, fileName);
  return (
    <div className={styles.progress}>
      <div className={styles.line} role="status">
        {text}
        {of > done + 1 && (
          <Button size="small" onClick={cancel}>
            {recordsText.cancel}
          </Button>
        )}
      </div>
      <ProgressBar aria-label={text} {...(of > 1 && { value: done, max: of })} />
    </div>
  );
}
