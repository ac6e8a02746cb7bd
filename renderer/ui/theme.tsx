import { FluentProvider, teamsHighContrastTheme, webDarkTheme, webLightTheme, type Theme } from '@fluentui/react-components';
import { useSyncExternalStore, type ReactNode } from 'react';

/** Fluent's own red of the dark theme has a contrast of 4.2 on panels; small text needs 4.5 (WCAG 2.1, 1.4.3). */
const darkTheme: Theme = { ...webDarkTheme, colorStatusDangerForeground1: webDarkTheme.colorPaletteRedForeground1 };

export type ThemeChoice = 'system' | 'light' | 'dark';

// Not a class: Fluent hands those on to every menu and tooltip, which would then lie over the whole window.
const wholeWindow = { height: '100%' };

/** Fluent's look in the colours asked for; high contrast of the system comes before any choice. */
export function ThemedWindow({ choice, children }: { readonly choice: ThemeChoice; readonly children: ReactNode }): ReactNode {
  const theme = useTheme(choice);
  return (
    <FluentProvider style={wholeWindow} theme={theme}>
      {children}
    </FluentProvider>
  );
}

function useTheme(choice: ThemeChoice): Theme {
  const forced = useMedia('(forced-colors: active)');
  const darkSystem = useMedia('(prefers-color-scheme: dark)');
  if (forced) return teamsHighContrastTheme;
  return choice === 'dark' || (choice === 'system' && darkSystem) ? darkTheme : webLightTheme;
}

function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (changed) => {
      const media = window.matchMedia(query);
      media.addEventListener('change', changed);
      return () => media.removeEventListener('change', changed);
    },
    () => window.matchMedia(query).matches,
  );
}
