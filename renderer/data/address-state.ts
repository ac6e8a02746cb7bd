import { useState } from 'react';
import { useSearchParams } from 'react-router';

type Known<T> = {
  readonly value: T;
  /** The address as it was last seen, and those that were written since and have not been seen yet. */
  readonly seen: string;
  readonly underWay: readonly string[];
};

/**
 * What a page shows, put into its address, so that coming back finds the same and a link leads to it. The address follows in its own time, which is
 * too late for a field that is being typed into: what is given here shows at once. An address from elsewhere comes first.
 * @param read what an address says; the whole of it, for what is not understood as well
 */
export function useAddressState<T>(read: (address: URLSearchParams) => T, write: (value: T) => Readonly<Record<string, string>>): readonly [T, (value: T) => void] {
  const [params, setParams] = useSearchParams();
  const address = params.toString();
  const [known, setKnown] = useState((): Known<T> => ({ value: read(params), seen: address, underWay: [] }));
  if (address !== known.seen) {
    const arrived = known.underWay.indexOf(address);
    setKnown(arrived < 0 ? { value: read(params), seen: address, underWay: [] } : { ...known, seen: address, underWay: known.underWay.slice(arrived + 1) });
  }
  const show = (value: T) => {
    const next = new URLSearchParams(write(value));
    setKnown((before) => ({ ...before, value, underWay: next.toString() === address ? before.underWay : [...before.underWay, next.toString()] }));
    setParams(next, { replace: true });
  };
  return [known.value, show];
}
