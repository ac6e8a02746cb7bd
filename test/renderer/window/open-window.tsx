import { cleanup, configure, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter, useLocation } from 'react-router';
import { afterEach } from 'vitest';
import { forgetDrafts } from '#data/draft/sessions';
import type { AppClient } from '#shared/api/api';
import { createTestClient } from '#test/support/application';
import { App } from '../../../renderer/app';
import { WindowRoutes } from '../../../renderer/routes';

// Asking the style of every ancestor whether something is hidden takes most of a test's time; nothing here hides anything.
// A page comes with its first import, which on a busy machine takes longer than the usual second.
configure({ defaultHidden: true, asyncUtilTimeout: 10_000 });

// What a browser has and jsdom has not: no layout, no media, nothing to observe.
const nothingObserved = class {
  observe(): void {
    return undefined;
  }
  unobserve(): void {
    return undefined;
  }
  disconnect(): void {
    return undefined;
  }
};
const noMedia = () => ({ matches: false, addEventListener: () => undefined, removeEventListener: () => undefined });
Object.assign(window, { ResizeObserver: nothingObserved, matchMedia: noMedia, CSS: { escape: (text: string) => text } });
Object.assign(globalThis, { CSS: window.CSS, ResizeObserver: nothingObserved });
Element.prototype.scrollIntoView = () => undefined;
Element.prototype.scrollTo = () => undefined;
Object.assign(URL, { createObjectURL: () => 'blob:nothing', revokeObjectURL: () => undefined });

afterEach(() => {
  // What leaves last still saves: only then the drafts of one test are no business of the next.
  cleanup();
  forgetDrafts();
});

export type OpenedWindow = { readonly client: AppClient; readonly user: ReturnType<typeof userEvent.setup>; readonly address: () => string };

/** The real window over the real application, at an address. */
export async function openWindow(address = '/', client: AppClient = createTestClient()): Promise<OpenedWindow> {
  let shown = '';
  const Watch = () => {
    const { pathname } = useLocation();
    shown = pathname;
    return null;
  };
  render(
    <App client={client}>
      <MemoryRouter initialEntries={[address]}>
        <Watch />
        <WindowRoutes />
      </MemoryRouter>
    </App>,
    { onCaughtError: () => undefined },
  );
  await screen.findByRole('main');
  return { client, user: userEvent.setup(), address: () => shown };
}
