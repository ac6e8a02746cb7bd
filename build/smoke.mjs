// @ts-check
// The desktop, seen to work in a real window. Needs an Electron runtime (installed, or named in ELECTRON_OVERRIDE_DIST_PATH) and a display.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createCheckList } from './check-list.mjs';
import { electronHere, hasDisplay } from './electron-runtime.mjs';
import { ensureBuilt } from './ensure-built.mjs';
import { checkArchive } from './smoke/archive.mjs';
import { endLaunched, launchApp } from './smoke/desktop-app.mjs';
import { checkLife } from './smoke/life.mjs';
import { checkOperations } from './smoke/operations.mjs';
import { checkSafety } from './smoke/safety.mjs';

const list = createCheckList();
const runtime = hasDisplay() ? electronHere() : { reason: 'there is no display' };
if ('reason' in runtime) list.skip('smoke test: skipped', runtime.reason);
else await run(runtime.executable);
list.finish();

/** @param {string} executable */
async function run(executable) {
  await ensureBuilt();
  const scratch = await mkdtemp(join(tmpdir(), 'kpbi-smoke-'));
  const installation = { executable, home: join(scratch, 'home') };
  try {
    const app = await list.check('The application starts', () => launchApp(installation));
    if (app === undefined) return;
    await checkOperations(list, app, scratch);
    await checkSafety(list, app, scratch);
    await checkLife(list, installation, app);
    await checkArchive(list, executable, scratch);
  } finally {
    endLaunched();
    await rm(scratch, { recursive: true, force: true });
  }
}
