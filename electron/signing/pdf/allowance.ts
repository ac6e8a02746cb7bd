/** Work a file may ask for. An honest file needs each of its bytes about once; one that asks for more is out to stall us. */
export type Allowance = {
  /** @throws Error when more was read than the file has reason to ask */
  read(bytes: number): void;
  /** Bytes that may still come out of compressed streams. @throws Error when there are none */
  inflatable(): number;
  inflated(bytes: number): void;
};

const spare = 1_000_000;
const mostInflated = 256_000_000;

/** @param length of the file in bytes */
export function allowanceFor(length: number): Allowance {
  let readable = 3 * length + spare;
  let rest = mostInflated;
  return {
    read(bytes) {
      readable -= bytes;
      if (readable < 0) throw new Error('The file has its parts read over and over.');
    },
    inflatable() {
      if (rest <= 0) throw new Error('The file inflates beyond measure.');
      return rest;
    },
    inflated(bytes) {
      rest -= bytes;
    },
  };
}
