import { useQueryClient } from '@tanstack/react-query';
import { Suspense, type ReactNode } from 'react';
import { apiErrorOf } from '#data/machine/api-failure';
import { ErrorBoundary } from '#ui/error-boundary';
import { FailureMessage } from '#ui/failure-message';
import { Waiting } from '#ui/waiting';
import { errorText } from '#text/errors/errors';
import { boundaryText, frameText } from '#text/frame';

type Props = {
  /** Leaves the telling to another part that fails for the same reason. */
  readonly silent?: boolean;
  readonly children: ReactNode;
};

/** A part of a page whose failure leaves the rest of the page usable. */
export function Sheltered({ silent = false, children }: Props): ReactNode {
  const queries = useQueryClient();
  return (
    <ErrorBoundary
      subject=""
      fallback={(error, again) => {
        const retry = () => {
          void queries.resetQueries({ predicate: ({ state }) => state.status === 'error' });
          again();
        };
        return silent ? null : <FailureMessage alone={false} {...errorText(apiErrorOf(error))} remedies={[{ label: boundaryText.again, run: retry }]} />;
      }}
    >
      <Suspense fallback={<Waiting label={frameText.loading} />}>{children}</Suspense>
    </ErrorBoundary>
  );
}
