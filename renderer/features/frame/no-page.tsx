import type { ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { FailureMessage } from '#ui/failure-message';
import { boundaryText } from '#text/frame';

/** For an address that leads nowhere. */
export function NoPage(): ReactNode {
  const navigate = useNavigate();
  return <FailureMessage title={boundaryText.notFoundTitle} advice={boundaryText.notFoundAdvice} remedies={[{ label: boundaryText.toOverview, run: () => void navigate('/') }]} />;
}
