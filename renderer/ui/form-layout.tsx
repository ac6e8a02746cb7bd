import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  row: { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(150px, 1fr))', gap: tokens.spacingHorizontalM, alignItems: 'start' },
  stack: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, minWidth: 0 },
  title: { margin: `${tokens.spacingVerticalS} 0 0`, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  panels: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(440px, 1fr))',
    gap: tokens.spacingHorizontalL,
    alignItems: 'start',
  },
});

/** Fields side by side, as many as fit. */
export function FieldRow({ children }: { readonly children: ReactNode }): ReactNode {
  return <div className={useStyles().row}>{children}</div>;
}

/** Fields and rows of fields below each other. */
export function FieldStack({ children }: { readonly children: ReactNode }): ReactNode {
  return <div className={useStyles().stack}>{children}</div>;
}

/** Panels of a form, two beside each other where the window has room. */
export function PanelGrid({ children }: { readonly children: ReactNode }): ReactNode {
  return <div className={useStyles().panels}>{children}</div>;
}

/** Fields that belong together, under their own heading within a panel. */
export function FieldGroup({ title, children }: { readonly title: string; readonly children: ReactNode }): ReactNode {
  const styles = useStyles();
  return (
    <div className={styles.stack} role="group" aria-label={title}>
      <h3 className={styles.title}>{title}</h3>
      {children}
    </div>
  );
}
