import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  stack: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  // Facts take a line each; two fields of one thing stand side by side.
  facts: { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(180px, 1fr))', columnGap: tokens.spacingHorizontalM, rowGap: tokens.spacingVerticalXS, alignItems: 'start' },
});

/** Fields of one row of a list, closer together. */
export function FieldStack({ children }: { readonly children: ReactNode }) {
  return <div className={useStyles().stack}>{children}</div>;
}

/** Facts and the fields between them, closer together than fields alone. */
export function FactList({ children }: { readonly children: ReactNode }) {
  return <div className={useStyles().facts}>{children}</div>;
}
