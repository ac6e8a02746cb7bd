import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL, padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalXXL}`, boxSizing: 'border-box', width: '100%' },
  reading: { maxWidth: '1240px' },
  // A large screen holds more beside each other, up to where the eye no longer sees it together.
  wide: { maxWidth: '1760px' },
  filling: { height: '100%', gap: tokens.spacingVerticalM },
  head: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalM, flexWrap: 'wrap' },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, fontWeight: tokens.fontWeightSemibold, flexGrow: 1 },
});

type Props = {
  readonly title: string;
  /** Commands of the page, at the right of its title. */
  readonly commands?: ReactNode;
  /** Fills the height of the window, with something inside that scrolls; otherwise the page itself scrolls. */
  readonly filling?: boolean;
  /** Has panels beside each other that gain by a large screen; text to be read stays narrower. */
  readonly wide?: boolean;
  readonly children: ReactNode;
};

/** A page under its title. */
export function Page({ title, commands, filling = false, wide = false, children }: Props): ReactNode {
  const styles = useStyles();
  return (
    <div className={mergeClasses(styles.page, filling ? styles.filling : wide ? styles.wide : styles.reading)}>
      <div className={styles.head}>
        <h1 className={styles.title}>{title}</h1>
        {commands}
      </div>
      {children}
    </div>
  );
}
