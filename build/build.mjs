// @ts-check
import { ensureBuilt } from './ensure-built.mjs';

console.log((await ensureBuilt()) === 'fresh' ? 'out/ is up to date.' : 'Built into out/.');
