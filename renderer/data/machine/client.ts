import { createContext, createElement, useContext, type ReactNode } from 'react';
import type { AppClient } from '#shared/api/api';

const ClientContext = createContext<AppClient | null>(null);

export function ClientProvider({ client, children }: { readonly client: AppClient; readonly children: ReactNode }): ReactNode {
  return createElement(ClientContext, { value: client }, children);
}

/** The application behind the window, whichever transport carries it. */
export function useClient(): AppClient {
  const client = useContext(ClientContext);
  if (client === null) throw new Error('Wrap the window in a ClientProvider.');
  return client;
}
