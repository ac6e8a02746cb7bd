import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { HashRouter } from 'react-router';
import { createClient } from '#shared/api/client';
import { ApiFailure } from '#data/machine/api-failure';
import { chooseTransport } from '#data/machine/transport';
import { App } from './app';
import { WindowRoutes } from './routes';
import './window.css';

const root = document.getElementById('root');
if (root === null) throw new Error('The page has no #root.');

// A failure of the api is told where it happened; the console is for what nobody expected.
const onCaughtError = (error: unknown): void => {
  if (!(error instanceof ApiFailure)) console.error(error);
};

createRoot(root, { onCaughtError }).render(
  <StrictMode>
    <App client={createClient(chooseTransport())}>
      <HashRouter>
        <WindowRoutes />
      </HashRouter>
    </App>
  </StrictMode>,
);
