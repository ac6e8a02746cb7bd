import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { useEffect, useEffectEvent, useRef, useState, type PointerEvent } from 'react';
import type { Size } from './open-pdf';
import { layText, paintPicture } from './paint-page';
import { placeAt, type Place } from './place';

type Props = {
  readonly page: PDFPageProxy;
  readonly number: number;
  readonly label: string;
  readonly size: Size;
  /** CSS pixels per point. */
  readonly scale: number;
  /** Whether the page is in sight, or nearly. */
  readonly near: boolean;
  readonly places: readonly Place[];
  readonly marked: readonly Place[];
  readonly pick: (place: Place) => void;
  /** Hears that the picture of this very page is on the screen. */
  readonly painted: (page: PDFPageProxy) => void;
};

const useStyles = makeStyles({
  // Paper stays white in every theme: it is what the printer will give.
  page: { position: 'relative', margin: '0 auto', backgroundColor: '#ffffff', boxShadow: tokens.shadow8, forcedColorAdjust: 'none' },
  layer: { position: 'absolute', inset: 0 },
  picture: { '& canvas': { width: '100%', height: '100%', display: 'block' } },
  text: {
    overflow: 'clip',
    '& > div': { position: 'absolute', inset: 0, lineHeight: 1, '--min-font-size': '1', '--text-scale-factor': 'calc(var(--total-scale-factor) * var(--min-font-size))', '--min-font-size-inv': 'calc(1 / var(--min-font-size))' },
    '& span, & br': { position: 'absolute', color: 'transparent', whiteSpace: 'pre', cursor: 'text', transformOrigin: '0% 0%' },
    '& .markedContent': { display: 'contents' },
    '& > div > :not(.markedContent), & .markedContent span:not(.markedContent)': {
      '--font-height': '0',
      '--scale-x': '1',
      '--rotate': '0deg',
      fontSize: 'calc(var(--text-scale-factor) * var(--font-height))',
      transform: 'rotate(var(--rotate)) scaleX(var(--scale-x)) scale(var(--min-font-size-inv))',
    },
    '& ::selection': { backgroundColor: `color-mix(in srgb, ${tokens.colorBrandStroke1} 25%, transparent)` },
  },
  reachable: { '& span': { cursor: 'pointer' }, cursor: 'pointer' },
  place: { position: 'absolute', pointerEvents: 'none', borderRadius: '2px' },
  marked: { outline: `2px solid ${tokens.colorBrandStroke1}`, backgroundColor: `color-mix(in srgb, ${tokens.colorBrandStroke1} 10%, transparent)` },
  hovered: { outline: `1px dashed ${tokens.colorBrandStroke1}` },
});

/** One page: keeps showing what it shows until the next picture is ready. */
export function PdfPage({ page, number, label, size, scale, near, places, marked, pick, painted }: Props) {
  const styles = useStyles();
  const picture = useRef<HTMLDivElement>(null);
  const text = useRef<HTMLDivElement>(null);
  const [hovered, hover] = useState<Place | null>(null);
  const tell = useEffectEvent(painted);

  useEffect(() => {
    if (!near) return;
    const stop = new AbortController();
    const paint = async () => {
      const canvas = await paintPicture(page, scale * window.devicePixelRatio, stop.signal);
      if (canvas === null) return;
      picture.current?.replaceChildren(canvas);
      tell(page);
      const words = await layText(page, scale);
      if (!stop.signal.aborted) text.current?.replaceChildren(words);
    };
    paint().catch((error: unknown) => {
      // A document that is closed under its page stops the work with whatever error it is at.
      if (!stop.signal.aborted) throw error;
    });
    return () => stop.abort();
  }, [page, scale, near]);

  const placeUnder = (event: PointerEvent<HTMLElement>) => {
    const { left, top } = event.currentTarget.getBoundingClientRect();
    return placeAt(places, number, (event.clientX - left) / scale, (event.clientY - top) / scale);
  };
  const release = (event: PointerEvent<HTMLElement>) => {
    const place = placeUnder(event);
    // Somebody who selects text wants the text, not the field.
    if (place !== null && event.button === 0 && window.getSelection()?.isCollapsed !== false) pick(place);
  };
  return (
    <div
      className={mergeClasses(styles.page, hovered !== null && styles.reachable)}
      style={{ width: size.width * scale, height: size.height * scale }}
      role="group"
      aria-label={label}
      data-page={number}
      onPointerMove={(event) => hover(placeUnder(event))}
      onPointerLeave={() => hover(null)}
      onPointerUp={release}
    >
      <div ref={picture} className={mergeClasses(styles.layer, styles.picture)} />
      <div ref={text} className={mergeClasses(styles.layer, styles.text)} />
      {hovered !== null && <PlaceMark place={hovered} scale={scale} className={styles.hovered} />}
      {marked.map((place, index) => (
        <PlaceMark key={index} place={place} scale={scale} className={styles.marked} />
      ))}
    </div>
  );
}

function PlaceMark({ place, scale, className }: { readonly place: Place; readonly scale: number; readonly className: string }) {
  const styles = useStyles();
  const box = { left: place.x * scale - 2, top: place.y * scale - 1, width: place.width * scale + 4, height: place.height * scale + 2 };
  return <div className={mergeClasses(styles.place, className)} style={box} data-mark={place.field} />;
}
