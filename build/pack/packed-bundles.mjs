// @ts-check
import { isBuiltin } from 'node:module';
import { posix } from 'node:path';

/**
 * Every bundle that a packed program needs, beginning with one. Throws when it asks for what is not packed.
 * @param {ReadonlyMap<string, Buffer>} files of the archive
 * @param {string} name `out/machine/main.cjs`
 * @param {Set<string>} seen
 */
export function bundlesFrom(files, name, seen = new Set()) {
  const bundle = files.get(name);
  if (bundle === undefined) throw new Error(`${name} is not packed.`);
  seen.add(name);
  for (const wanted of requiredBy(bundle.toString('utf8'))) {
    const chunk = wanted.startsWith('.') ? posix.join(posix.dirname(name), wanted) : undefined;
    if (chunk === undefined && wanted !== 'electron' && !isBuiltin(wanted)) throw new Error(`${name} asks for “${wanted}”, which is not bundled.`);
    if (chunk !== undefined && !seen.has(chunk)) bundlesFrom(files, chunk, seen);
  }
  return seen;
}

/**
 * A name that is filled in stands in a text of code and not in code: pdf.js writes a module for the worker of a browser so.
 * @param {string} source
 */
function requiredBy(source) {
  const wanted = [...source.matchAll(/\b(?:require|import)\((["'`])([^"'`]+)\1\)/gu)].map(([, , name]) => name ?? '');
  return wanted.filter((name) => !name.includes('${'));
}
