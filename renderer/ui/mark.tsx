import { Badge } from '@fluentui/react-components';
import type { ReactNode } from 'react';

/** A short word beside a name; its colour only repeats what the word says. */
export function Mark({ children, tone = 'informative' }: { readonly children: ReactNode; readonly tone?: 'informative' | 'warning' | 'success' | 'subtle' }): ReactNode {
  return (
    <Badge appearance="tint" shape="rounded" color={tone}>
      {children}
    </Badge>
  );
}
