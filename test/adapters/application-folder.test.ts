import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { applicationFolder } from '#adapters/application-folder';

const config = join(homedir(), '.config', 'KPBI Smlouvy');

test.each([
  ['the one that is named', { KPBI_HOME: '/srv/kpbi' }, 'linux', '/srv/kpbi'],
  ['a relative one as seen from here', { KPBI_HOME: 'home' }, 'linux', resolve('home')],
  ['the user’s own where the name is empty', { KPBI_HOME: '' }, 'linux', config],
  ['where settings are kept', { XDG_CONFIG_HOME: '/home/jana/settings' }, 'linux', '/home/jana/settings/KPBI Smlouvy'],
  ['the usual place where the variable says nothing', { XDG_CONFIG_HOME: '' }, 'linux', config],
  ['the roaming folder on Windows', { APPDATA: '/C/Users/jana/AppData/Roaming' }, 'win32', '/C/Users/jana/AppData/Roaming/KPBI Smlouvy'],
  ['the roaming folder on Windows without its variable', {}, 'win32', join(homedir(), 'AppData', 'Roaming', 'KPBI Smlouvy')],
] as const)('the application’s own folder is %s', (_, environment, platform, folder) => {
  expect(applicationFolder(environment, platform)).toBe(folder);
});
