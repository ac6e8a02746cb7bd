import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  row: { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(150px, 1fr))', gap: tokens.spacingHorizontalM, alignItems: 'start' },
  group: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    border: 'none',
    margin: 0,
    padding: 0,
    minWidth: 0,
    '& > h3': { margin: `${tokens.spacingVerticalS} 0 0`, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  },
  stack: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  // Facts take a line each; two fields of one thing stand side by side.
  facts: { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(180px, 1fr))', columnGap: tokens.spacingHorizontalM, rowGap: tokens.spacingVerticalXS, alignItems: 'start' },
});

/** Fields side by side, as many as fit. */
export function FieldRow({ children }: { readonly children: ReactNode }) {
  return <div className={useStyles().row}>{children}</div>;
}

/** Fields that belong together, under their own heading. */
export function FieldGroup({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <div className={useStyles().group} role="group" aria-label={title}>
      <h3>{title}</h3>
      {children}
    </div>
  );
}

/** Fields of one row of a list, closer together. */
export function FieldStack({ children }: { readonly children: ReactNode }) {
  return <div className={useStyles().stack}>{children}</div>;
}

/** Facts and the fields between them, closer together than fields alone. */
export function FactList({ children }: { readonly children: ReactNode }) {
  return <div className={useStyles().facts}>{children}</div>;
}
