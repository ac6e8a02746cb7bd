import { homedir } from 'node:os';
import { join } from 'node:path';

export const applicationName = 'KPBI Smlouvy';

/**
 * The application's own folder of the present user, where Electron would put it too: `%APPDATA%\KPBI Smlouvy` on Windows.
 * `KPBI_HOME` names another one, for administrators and tests.
 */
export function applicationFolder(environment: NodeJS.ProcessEnv = process.env, platform: NodeJS.Platform = process.platform): string {
  return environment['KPBI_HOME'] ?? join(userFolder(environment, platform), applicationName);
}

function userFolder(environment: NodeJS.ProcessEnv, platform: NodeJS.Platform): string {
  if (platform === 'win32') return environment['APPDATA'] ?? join(homedir(), 'AppData', 'Roaming');
  if (platform === 'darwin') return join(homedir(), 'Library', 'Application Support');
  return environment['XDG_CONFIG_HOME'] ?? join(homedir(), '.config');
}
