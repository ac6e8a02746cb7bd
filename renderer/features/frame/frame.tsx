import { makeStyles, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useEffect, useRef, useState, type MouseEvent, type ReactNode, type RefObject } from 'react';
import { Outlet, useLocation, useNavigate } from 'react-router';
import { useCreateAgreement } from '#data/machine/mutations';
import { PageFailure } from './page-failure';
import { Rail } from './rail';
import { TopBar } from './top-bar';
import { useCrumbs, type Crumb } from './use-crumbs';
import { useFileToPage } from './use-file-to-page';
import { usePlaces } from './use-places';
import { ErrorBoundary } from '#ui/error-boundary';
import { isTextControl, useShortcut } from '#ui/use-shortcut';
import { Waiting } from '#ui/waiting';
import { frameText, windowTitle } from '#text/frame';

// Needed once in a while, so it does not weigh on the start.
const HelpDialog = lazy(async () => ({ default: (await import('./help-dialog')).HelpDialog }));

const useStyles = makeStyles({
  root: { display: 'flex', height: '100%', backgroundColor: tokens.colorNeutralBackground2, color: tokens.colorNeutralForeground1 },
  column: { display: 'flex', flexDirection: 'column', flexGrow: 1, minWidth: 0 },
  // Nothing of the focus shows here: it only starts the reading of the page.
  main: { display: 'flex', flexDirection: 'column', flexGrow: 1, minHeight: 0, overflow: 'auto', outlineStyle: 'none' },
  skip: {
    position: 'absolute',
    insetInlineStart: '8px',
    top: '-60px',
    zIndex: 20,
    padding: tokens.spacingVerticalS,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorBrandForegroundLink,
    ':focus': { top: '8px' },
  },
});

/** What stays around every page: the places at the left, the bar above, and the keys that work everywhere. */
export function Frame(): ReactNode {
  const styles = useStyles();
  const main = useRef<HTMLElement>(null);
  const crumbs = useCrumbs();
  const { pathname } = useLocation();
  const [help, setHelp] = useState(false);
  useTitle(titleOf(crumbs));
  useEverywhereKeys(() => setHelp(true));
  useLevelUp(crumbs);
  useFileToPage();

  // The address of the page is a hash already, so the link moves the focus by itself.
  const skip = (event: MouseEvent) => {
    event.preventDefault();
    main.current?.focus();
  };
  return (
    <div className={styles.root}>
      <a className={styles.skip} href="#content" onClick={skip}>
        {frameText.skipToContent}
      </a>
      <Rail />
      <div className={styles.column}>
        <TopBar crumbs={crumbs} onHelp={() => setHelp(true)} />
        <main id="content" ref={main} className={styles.main} tabIndex={-1} data-place="">
          <ErrorBoundary subject={pathname} fallback={(error, again) => <PageFailure error={error} again={again} />}>
            <Suspense fallback={<Waiting label={frameText.loading} />}>
              <Outlet />
              <Arrival key={pathname} main={main} />
            </Suspense>
          </ErrorBoundary>
        </main>
      </div>
      <Suspense fallback={null}>{help && <HelpDialog onClose={() => setHelp(false)} />}</Suspense>
    </div>
  );
}

/** `Listiny – Olomoucký kraj`: a part of a record names the record. */
function titleOf(crumbs: readonly Crumb[]): string {
  const labels = crumbs.map(({ label }) => label);
  return (labels.length > 1 ? labels.slice(1) : labels).toReversed().join(' – ');
}

function useTitle(place: string): void {
  useEffect(() => {
    document.title = windowTitle(place);
  }, [place]);
}

/**
 * Whoever moved to another page by something that is gone reads on from the page, not from the top of the window. It waits
 * for the page, which comes in its own time, and for what watches the focus and starts no sooner.
 */
function Arrival({ main }: { readonly main: RefObject<HTMLElement | null> }): null {
  useEffect(() => {
    const timer = setTimeout(() => {
      if (document.activeElement === document.body) main.current?.focus({ preventScroll: true });
    });
    return () => clearTimeout(timer);
  }, [main]);
  return null;
}

/** Esc leaves a record for its list, and a part of a record for the record; everything written is saved on the way. */
function useLevelUp(crumbs: readonly Crumb[]): void {
  const navigate = useNavigate();
  const above = crumbs.at(-2);
  useShortcut('Escape', () => above && void navigate(above.to), (target) => above === undefined || isTextControl(target));
}

function useEverywhereKeys(showHelp: () => void): void {
  const navigate = useNavigate();
  const create = useCreateAgreement();
  const start = () => {
    if (!create.isPending) create.mutate({ regionId: null }, { onSuccess: ({ id }) => void navigate(`/smlouvy/${id}`) });
  };
  useShortcut('Ctrl+N', start);
  useShortcut('Alt+N', start);
  useShortcut('F1', showHelp);
  useShortcut('Alt+ArrowLeft', () => void navigate(-1));
  useShortcut('Alt+ArrowRight', () => void navigate(1));
  usePlaces();
}
