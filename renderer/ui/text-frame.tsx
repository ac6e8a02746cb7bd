import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useMemo, type ReactNode, type RefObject } from 'react';

type Props = {
  /** UTF-8. */
  readonly bytes: Uint8Array;
  /** Names the region the text scrolls in. */
  readonly label: string;
  /** Whether something else is on its way. */
  readonly stale: boolean;
  readonly frame: RefObject<HTMLDivElement | null>;
};

const useStyles = makeStyles({
  frame: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: 'scroll',
    padding: tokens.spacingHorizontalL,
    backgroundColor: tokens.colorNeutralBackground1,
    '&:focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  stale: { opacity: 0.45, transitionProperty: 'opacity', transitionDuration: '1ms', transitionDelay: '200ms' },
  text: { margin: 0, whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase400, tabSize: 2 },
});

/** A file as the text it is: nothing in it is carried out. */
export function TextFrame({ bytes, label, stale, frame }: Props): ReactNode {
  const styles = useStyles();
  const text = useMemo(() => new TextDecoder().decode(bytes), [bytes]);
  return (
    <div ref={frame} className={mergeClasses(styles.frame, stale && styles.stale)} tabIndex={0} role="region" aria-label={label} aria-busy={stale} data-stale={stale} data-place="">
      <pre className={styles.text}>{text}</pre>
    </div>
  );
}
