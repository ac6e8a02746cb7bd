// @ts-check
import { ensureBuilt } from './ensure-built.mjs';

const built = await ensureBuilt();
console.log(built.length === 0 ? 'out/ is up to date.' : `Built into out/: ${built.join(', ')}.`);
