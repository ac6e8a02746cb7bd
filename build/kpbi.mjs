// @ts-check
// The command line from a checkout: builds if need be, then runs the very bundle that is shipped.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureBuilt, root } from './ensure-built.mjs';

await ensureBuilt(['machine', 'fonts']);
await import(pathToFileURL(join(root, 'out/machine/cli.cjs')).href);
