import { useEffect, useRef } from 'react';
import { useSearchParams } from 'react-router';

/** Goes once to the field the address names (`?udaj=notice.months`), as where a comparison with an edition led from. */
export function useWantedField(goTo: (field: string) => void): void {
  const [params] = useSearchParams();
  const wanted = params.get('udaj');
  const reached = useRef<string | null>(null);
  useEffect(() => {
    if (wanted === null || wanted === reached.current) return;
    // What led here closes first and gives the focus back to where it was; the field gets it after that.
    const timer = setTimeout(() => {
      reached.current = wanted;
      goTo(wanted);
    }, 50);
    return () => clearTimeout(timer);
  }, [wanted, goTo]);
}
