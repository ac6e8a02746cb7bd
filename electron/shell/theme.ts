import { nativeTheme } from 'electron';
import type { Transport } from '#shared/api/operation';

/** Passes calls through and gives title bar, dialogs and background the colours that the preferences name. */
export function followTheme(transport: Transport): Transport {
  return async (name, payload) => {
    const result = await transport(name, payload);
    if (result.ok && name.startsWith('preferences.')) adopt(result.value);
    return result;
  };
}

function adopt(preferences: unknown): void {
  const theme: unknown = typeof preferences === 'object' && preferences !== null && 'theme' in preferences ? preferences.theme : undefined;
  if (theme === 'system' || theme === 'light' || theme === 'dark') nativeTheme.themeSource = theme;
}
