// @ts-check
/** Runs named checks one after another, says how each went, and counts. */
export function createCheckList() {
  const count = { passed: 0, failed: 0, skipped: 0 };
  return {
    /**
     * @template T
     * @param {string} name a sentence of what holds
     * @param {() => T | Promise<T>} work throws when it does not hold
     * @returns {Promise<T | undefined>}
     */
    async check(name, work) {
      try {
        const value = await work();
        count.passed += 1;
        console.log(`  ok       ${name}`);
        return value;
      } catch (error) {
        count.failed += 1;
        console.log(`  FAILED   ${name}\n           ${describe(error)}`);
        return undefined;
      }
    },
    /** @param {string} name @param {string} reason */
    skip(name, reason) {
      count.skipped += 1;
      console.log(`  skipped  ${name} (${reason})`);
    },
    /** Prints the sum, last, and sets the exit code. */
    finish() {
      console.log(`${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped`);
      if (count.failed > 0) process.exitCode = 1;
    },
  };
}

/** @typedef {ReturnType<typeof createCheckList>} CheckList */

/** @param {unknown} error */
function describe(error) {
  return (error instanceof Error ? error.message : String(error)).replaceAll('\n', '\n           ');
}
