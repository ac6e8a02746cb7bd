import { Badge, makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';

// A word that is squeezed runs over its own edge.
const useStyles = makeStyles({ mark: { flexShrink: 0 } });

/** A short word beside a name; its colour only repeats what the word says. */
export function Mark({ children, tone = 'informative' }: { readonly children: ReactNode; readonly tone?: 'informative' | 'warning' | 'success' | 'subtle' }): ReactNode {
  return (
    <Badge className={useStyles().mark} appearance="tint" shape="rounded" color={tone}>
      {children}
    </Badge>
  );
}
