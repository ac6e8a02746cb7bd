import { randomBytes } from 'node:crypto';
import { appendFileSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { inspect } from 'node:util';
import type { Clock, Log } from '#core/ports';

/** Bugs with their stacks in a file, and on standard error for whoever watches; never what a user typed. */
export function openIncidentLog(path: string, clock: Clock): Log {
  return {
    bug: (error) => {
      const incident = randomBytes(4).toString('hex');
      const entry = `${clock.now()} ${incident} ${inspect(error, { depth: 3 })}\n`;
      process.stderr.write(entry);
      append(path, entry);
      return incident;
    },
  };
}

function append(path: string, entry: string): void {
  try {
    mkdirSync(dirname(path), { recursive: true });
    appendFileSync(path, entry);
  } catch {
    // The log is the last resort: where even it cannot be written, standard error has the entry.
  }
}
