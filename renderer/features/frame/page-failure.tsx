import { useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { ApiFailure } from '#data/machine/api-failure';
import { useSetAside } from '#data/machine/mutations';
import { FailureMessage, type Remedy } from '#ui/failure-message';
import { useNotify } from '#ui/notices';
import type { ApiError } from '#shared/api/errors';
import { errorText } from '#text/errors/errors';
import { boundaryText } from '#text/frame';

/** What a page shows instead of itself when its data cannot be had or it fails to render, with the ways out. */
export function PageFailure({ error, again }: { readonly error: unknown; readonly again: () => void }): ReactNode {
  const queries = useQueryClient();
  const retry = () => {
    void queries.resetQueries({ predicate: ({ state }) => state.status === 'error' });
    again();
  };
  if (error instanceof ApiFailure) return <ApiTrouble error={error.api} again={retry} />;
  const reload = { label: boundaryText.reload, run: () => window.location.reload() };
  return <FailureMessage title={boundaryText.brokenTitle} advice={boundaryText.brokenAdvice} remedies={[{ label: boundaryText.again, run: retry }, reload]} />;
}

function ApiTrouble({ error, again }: { readonly error: ApiError; readonly again: () => void }): ReactNode {
  const navigate = useNavigate();
  const notify = useNotify();
  const setAside = useSetAside();
  const go = (label: string, to: string): Remedy => ({
    label,
    run: () => {
      again();
      void navigate(to);
    },
  });
  const { title, advice } = errorText(error);
  const startAnew = () =>
    setAside.mutate(undefined, {
      onSuccess: ({ keptAs }) => {
        notify({ title: boundaryText.startedAnew, detail: boundaryText.keptAside(keptAs) });
        again();
      },
    });
  return <FailureMessage title={title} advice={advice} remedies={[{ label: boundaryText.again, run: again }, ...waysOut(error, go, startAnew)]} />;
}

function waysOut({ code }: ApiError, go: (label: string, to: string) => Remedy, startAnew: () => void): readonly Remedy[] {
  if (code === 'not-found') return [go(boundaryText.toList, '/smlouvy')];
  if (!code.startsWith('storage-')) return [];
  const elsewhere = go(boundaryText.toSettings, '/nastaveni');
  const unusable = code === 'storage-corrupt' || code === 'storage-newer';
  return unusable ? [elsewhere, { label: boundaryText.setAside, run: startAnew }] : [elsewhere];
}
