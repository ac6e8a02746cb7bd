import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { useEffect, useRef, useState, type RefObject } from 'react';
import { PdfPage } from './pdf-page';
import { placesOf, type Place } from './place';
import { useOpenPdf } from './use-open-pdf';
import { pageGap, pageTop, usePagesInSight, type Sight } from './use-pages-in-sight';
import type { OpenPdf, Size } from './open-pdf';

export type { Place } from './place';

type Props = {
  readonly bytes: Uint8Array | null;
  /** Whether a newer document is on its way; the pages then do not pass for current. */
  readonly stale: boolean;
  readonly label: string;
  /** Said over pages that are being renewed. */
  readonly renewing: string;
  readonly pageLabel: (page: number, pages: number) => string;
  readonly places: readonly Place[];
  /** The name whose places are marked and brought into sight. */
  readonly marked: string | null;
  readonly pick: (place: Place) => void;
  /** Hears that the bytes are no document that can be opened, where they may come from anywhere. */
  readonly broken?: () => void;
  /** Takes the focus for the keyboard: pages scroll with the arrows. */
  readonly frame: RefObject<HTMLDivElement | null>;
};

const useStyles = makeStyles({
  outer: { position: 'relative', flexGrow: 1, minHeight: 0, display: 'flex', backgroundColor: tokens.colorNeutralBackground4 },
  frame: {
    flexGrow: 1,
    overflowY: 'scroll',
    overflowX: 'hidden',
    display: 'flex',
    flexDirection: 'column',
    gap: `${pageGap}px`,
    padding: `${pageGap}px 0`,
    '&:focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
    '& > *': { flexShrink: 0 },
  },
  // A renewal that is quick is not worth a flicker: the mark comes only after 200 ms.
  current: { opacity: 1 },
  stale: { opacity: 0.45, transitionProperty: 'opacity', transitionDuration: '1ms', transitionDelay: '200ms' },
  notice: {
    position: 'absolute',
    top: tokens.spacingVerticalM,
    left: '50%',
    transform: 'translateX(-50%)',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackgroundInverted,
    color: tokens.colorNeutralForegroundInverted,
    pointerEvents: 'none',
    visibility: 'hidden',
  },
  noticeShown: { visibility: 'visible', transitionProperty: 'visibility', transitionDuration: '1ms', transitionDelay: '200ms' },
});

/** The real pages of a document, one below the other, as wide as there is room. */
export function PdfPages({ bytes, stale, label, renewing, pageLabel, places, marked, pick, broken, frame }: Props) {
  const styles = useStyles();
  const open = useOpenPdf(bytes, broken);
  const { pages, sizes } = open ?? nothingOpen;
  const sight = usePagesInSight(frame, sizes);
  const { pending, painted } = usePainted(pages, sight);
  const marks = placesOf(places, marked);
  useBringIntoSight(frame, marks[0], marked, sizes, sight.scale);
  const old = stale || pending || open?.bytes !== (bytes ?? undefined);
  return (
    <div className={styles.outer}>
      <div ref={frame} className={mergeClasses(styles.frame, old ? styles.stale : styles.current)} tabIndex={0} role="region" aria-label={label} aria-busy={old} data-stale={old} data-place="">
        {open !== null && <Sheets pdf={open} sight={sight} places={places} marks={marks} pending={pending} pageLabel={pageLabel} pick={pick} painted={painted} />}
      </div>
      {/* Spoken after every pause in typing it would only disturb; the region itself says that it is busy. */}
      <div className={mergeClasses(styles.notice, old && styles.noticeShown)} aria-hidden>
        {old && renewing}
      </div>
    </div>
  );
}

type SheetsProps = Pick<Props, 'places' | 'pageLabel' | 'pick'> & {
  readonly pdf: OpenPdf;
  readonly sight: Sight;
  readonly marks: readonly Place[];
  /** Whether pages in sight are still being painted: those next to them wait. */
  readonly pending: boolean;
  readonly painted: (page: PDFPageProxy) => void;
};

function Sheets({ pdf, sight, places, marks, pending, pageLabel, pick, painted }: SheetsProps) {
  if (sight.scale === 0) return null;
  const margin = pending ? 0 : 1;
  return pdf.pages.map((page, index) => (
    <PdfPage
      key={index}
      page={page}
      number={index + 1}
      label={pageLabel(index + 1, pdf.pages.length)}
      size={pdf.sizes[index] ?? a4}
      scale={sight.scale}
      near={index >= sight.first - margin && index <= sight.last + margin}
      places={places}
      marked={marks.filter((place) => place.page === index + 1)}
      pick={pick}
      painted={painted}
    />
  ));
}

const nothingOpen: Pick<OpenPdf, 'pages' | 'sizes'> = { pages: [], sizes: [] };
const a4: Size = { width: 595.28, height: 841.89 };

/** Which pages in sight still show an older picture. */
function usePainted(pages: readonly PDFPageProxy[], { first, last }: Sight) {
  const [done, setDone] = useState<ReadonlySet<PDFPageProxy>>(new Set());
  const inSight = pages.slice(first, last + 1);
  return {
    pending: inSight.some((page) => !done.has(page)),
    // Pages of documents long gone are let go.
    painted: (page: PDFPageProxy) => setDone((before) => new Set([...before].filter((known) => pages.includes(known)).concat(page))),
  };
}

/** Scrolls to a place once, when it becomes the marked one; typing that moves it later does not pull the page along. */
function useBringIntoSight(frame: RefObject<HTMLElement | null>, place: Place | undefined, name: string | null, sizes: readonly Size[], scale: number): void {
  const brought = useRef<string | null>(null);
  useEffect(() => {
    const element = frame.current;
    if (name !== null && brought.current === name) return;
    if (element === null || place === undefined || sizes.length === 0 || scale === 0) {
      brought.current = null;
      return;
    }
    brought.current = name;
    const top = pageTop(sizes, place.page - 1, scale) + place.y * scale;
    const inSight = top >= element.scrollTop + pageGap && top + place.height * scale <= element.scrollTop + element.clientHeight - pageGap;
    if (!inSight) element.scrollTo({ top: top - element.clientHeight / 3 });
  }, [frame, place, name, sizes, scale]);
}
