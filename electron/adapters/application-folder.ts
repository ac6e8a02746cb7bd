import { homedir } from 'node:os';
import { isAbsolute, join, resolve } from 'node:path';

const applicationName = 'KPBI Smlouvy';

/**
 * The application's own folder of the present user, where Electron would put it too: `%APPDATA%\KPBI Smlouvy` on Windows.
 * `KPBI_HOME` names another one, for administrators and tests. A variable that is empty counts as none.
 */
export function applicationFolder(environment: NodeJS.ProcessEnv = process.env, platform: NodeJS.Platform = process.platform): string {
  const named = environment['KPBI_HOME'] ?? '';
  return named === '' ? join(userFolder(environment, platform), applicationName) : resolve(named);
}

function userFolder(environment: NodeJS.ProcessEnv, platform: NodeJS.Platform): string {
  if (platform === 'win32') return absolute(environment['APPDATA']) ?? join(homedir(), 'AppData', 'Roaming');
  if (platform === 'darwin') return join(homedir(), 'Library', 'Application Support');
  return absolute(environment['XDG_CONFIG_HOME']) ?? join(homedir(), '.config');
}

/** A relative path in such a variable means nothing (XDG Base Directory Specification), least of all the folder one stands in. */
function absolute(path: string | undefined): string | undefined {
  return path !== undefined && isAbsolute(path) ? path : undefined;
}
