import { QueryClientProvider, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState, type ReactNode } from 'react';
import { ClientProvider, useClient } from '#data/machine/client';
import { guardClosing } from '#data/draft/close-guard';
import { createQueryClient, watchFailures } from '#data/machine/query-client';
import { agreementsQuery, hostQuery, officeQuery, partiesQuery, preferencesQuery } from '#data/machine/queries';
import { templatesQuery } from '#data/templates';
import { NoticesProvider, useNotify } from '#ui/notices';
import { ThemedWindow } from '#ui/theme';
import type { AppClient } from '#shared/api/api';
import { errorText } from '#text/errors/errors';
import { frameText } from '#text/frame';

/** The whole window over one client; `children` are its pages within a router. */
export function App({ client, children }: { readonly client: AppClient; readonly children: ReactNode }): ReactNode {
  const [queries] = useState(() => askAhead(client));
  return (
    <ClientProvider client={client}>
      <QueryClientProvider client={queries}>
        <ThemedPages>{children}</ThemedPages>
      </QueryClientProvider>
    </ClientProvider>
  );
}

/** Asks at once for what every start needs, not one after another as the pages find out. */
function askAhead(client: AppClient) {
  const queries = createQueryClient();
  void queries.query(preferencesQuery(client)).catch(metAgain);
  void queries.query(hostQuery(client)).catch(metAgain);
  void queries.query(officeQuery(client)).catch(metAgain);
  void queries.query(partiesQuery(client)).catch(metAgain);
  void queries.query(agreementsQuery(client)).catch(metAgain);
  void queries.query(templatesQuery(client)).catch(metAgain);
  return queries;
}

/** Whoever needs the answer meets the failure and tells of it. */
const metAgain = (): void => undefined;

function ThemedPages({ children }: { readonly children: ReactNode }): ReactNode {
  const preferences = useQuery(preferencesQuery(useClient())).data;
  return (
    <ThemedWindow choice={preferences?.theme ?? 'system'}>
      <NoticesProvider label={frameText.notices} close={frameText.closeNotice}>
        <Watch />
        {children}
      </NoticesProvider>
    </ThemedWindow>
  );
}

/** Tells of failures nobody else tells of, and keeps the window open while something is unsaved. */
function Watch(): null {
  const notify = useNotify();
  const queries = useQueryClient();
  const host = useQuery(hostQuery(useClient())).data;
  useEffect(
    () =>
      watchFailures(queries, (error) => {
        const { title, advice } = errorText(error);
        // One trouble may stop many questions; it is told once.
        notify({ matter: error.code, title, detail: advice, intent: 'error' });
      }),
    [queries, notify],
  );
  const closesItself = host?.kind === 'desktop';
  useEffect(() => guardClosing(closesItself, () => window.confirm(frameText.leaveUnsaved)), [closesItself]);
  return null;
}
