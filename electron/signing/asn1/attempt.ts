/**
 * The value of a step, or null where it throws: the libraries that read certificates, keys and PDF objects throw on bytes
 * they do not understand, and bytes from outside may be anything.
 */
export function attempt<T>(step: () => T): T | null {
  try {
    return step();
  } catch {
    return null;
  }
}
