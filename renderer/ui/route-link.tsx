import { Link } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useHref, useLinkClickHandler } from 'react-router';

/** A link to another page of the window. */
export function RouteLink({ to, children }: { readonly to: string; readonly children: ReactNode }) {
  const href = useHref(to);
  const follow = useLinkClickHandler(to);
  return (
    <Link href={href} onClick={follow}>
      {children}
    </Link>
  );
}
