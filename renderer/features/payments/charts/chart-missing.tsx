import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({ missing: { margin: 0, color: tokens.colorNeutralForeground2, maxWidth: '60ch' } });

/** What stands in place of a chart that would be empty. */
export function ChartMissing({ children }: { readonly children: string }): ReactNode {
  return <p className={useStyles().missing}>{children}</p>;
}
