import { makeStyles, tokens } from '@fluentui/react-components';
import type { KeyboardEvent, PointerEvent } from 'react';

type Props = {
  readonly label: string;
  /** Width of the pages in CSS pixels. */
  readonly width: number;
  readonly least: number;
  readonly most: number;
  readonly change: (width: number) => void;
  /** The person has let go: the width is to be remembered. */
  readonly done: (width: number) => void;
};

/** CSS pixels one press of an arrow moves the handle. */
const step = 16;

const useStyles = makeStyles({
  handle: {
    width: '7px',
    cursor: 'col-resize',
    touchAction: 'none',
    backgroundColor: tokens.colorNeutralBackground3,
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    boxSizing: 'border-box',
    '&:hover': { backgroundColor: tokens.colorNeutralBackground3Hover },
    '&:focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-1px', backgroundColor: tokens.colorBrandStroke1 },
  },
});

/** The border before the pages, moved by the mouse or the arrows. */
export function SplitHandle({ label, width, least, most, change, done }: Props) {
  const within = (wanted: number) => Math.round(Math.min(most, Math.max(least, wanted)));
  const widthAt = (event: PointerEvent<HTMLElement>) => within((event.currentTarget.parentElement?.getBoundingClientRect().right ?? 0) - event.clientX);
  const press = (event: KeyboardEvent) => {
    const wanted = { ArrowLeft: width + step, ArrowRight: width - step, Home: most, End: least }[event.key];
    if (wanted === undefined) return;
    event.preventDefault();
    done(within(wanted));
  };
  return (
    <div
      className={useStyles().handle}
      role="separator"
      aria-orientation="vertical"
      aria-label={label}
      aria-valuenow={width}
      aria-valuemin={least}
      aria-valuemax={most}
      tabIndex={0}
      onKeyDown={press}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={(event) => event.currentTarget.hasPointerCapture(event.pointerId) && change(widthAt(event))}
      onPointerUp={(event) => done(widthAt(event))}
    />
  );
}
