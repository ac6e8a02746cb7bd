import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useLayoutEffect, useRef, type RefObject } from 'react';

type Props = {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly type: string;
  /** Names the picture and the region it scrolls in. */
  readonly label: string;
  /** Whether something else is on its way. */
  readonly stale: boolean;
  /** Hears that the browser cannot show it. */
  readonly broken: () => void;
  readonly frame: RefObject<HTMLDivElement | null>;
};

const useStyles = makeStyles({
  frame: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: 'scroll',
    padding: '16px 8px',
    backgroundColor: tokens.colorNeutralBackground4,
    '&:focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  stale: { opacity: 0.45, transitionProperty: 'opacity', transitionDuration: '1ms', transitionDelay: '200ms' },
  picture: { display: 'block', width: '100%', height: 'auto', backgroundColor: '#ffffff', boxShadow: tokens.shadow8 },
});

/** A scanned picture as wide as there is room. */
export function PictureFrame({ bytes, type, label, stale, broken, frame }: Props) {
  const styles = useStyles();
  const picture = useRef<HTMLImageElement>(null);
  useLayoutEffect(() => {
    const address = URL.createObjectURL(new Blob([bytes], { type }));
    if (picture.current !== null) picture.current.src = address;
    return () => URL.revokeObjectURL(address);
  }, [bytes, type]);
  return (
    <div ref={frame} className={mergeClasses(styles.frame, stale && styles.stale)} tabIndex={0} role="region" aria-label={label} aria-busy={stale} data-stale={stale} data-place="">
      <img ref={picture} className={styles.picture} alt={label} onError={broken} />
    </div>
  );
}
