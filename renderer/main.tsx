import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { HashRouter } from 'react-router';
import { createClient } from '#shared/api/client';
import { chooseTransport } from '#data/transport';
import { App } from './app';
import { WindowRoutes } from './routes';
import './window.css';

const root = document.getElementById('root');
if (root === null) throw new Error('The page has no #root.');

createRoot(root).render(
  <StrictMode>
    <App client={createClient(chooseTransport())}>
      <HashRouter>
        <WindowRoutes />
      </HashRouter>
    </App>
  </StrictMode>,
);
