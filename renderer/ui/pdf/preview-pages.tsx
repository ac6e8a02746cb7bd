import { useEffect, useRef, type ReactNode } from 'react';
import { pageText } from '#text/agreement/agreement';
import { PdfPages, type Place } from './pdf-pages';

type Props = {
  readonly bytes: Uint8Array | null;
  readonly stale: boolean;
  /** Said above the pages where they could not be made anew; null where they could. */
  readonly fault: ReactNode;
  readonly label: string;
  /** Names what is shown; another one begins at its top. */
  readonly beginning?: string;
  readonly places?: readonly Place[];
  readonly marked?: string | null;
  /** Hears the name of the place that was clicked. */
  readonly pick?: (name: string) => void;
};

const nowhere: readonly Place[] = [];

/** Pages made anew as what they show changes; while that fails, the last ones stay. */
export function PreviewPages({ bytes, stale, fault, label, beginning, places = nowhere, marked = null, pick }: Props): ReactNode {
  const frame = useRef<HTMLDivElement>(null);
  // Newer browsers answer scrolling with a promise, which an effect must not return.
  useEffect(() => {
    frame.current?.scrollTo({ top: 0 });
  }, [beginning]);
  return (
    <>
      {fault}
      <PdfPages
        frame={frame}
        bytes={bytes}
        stale={stale}
        label={label}
        renewing={fault === null ? pageText.renewing : pageText.notRenewed}
        pageLabel={pageText.page}
        places={places}
        marked={marked}
        pick={({ field }) => pick?.(field)}
      />
    </>
  );
}
