import type { TextChange } from '#shared/documents/block';
import type { FaceName } from '#typesetting/fonts/prepared-font';

/** How a stretch of text is painted. `size` in points. */
export type TextStyle = {
  readonly face: FaceName;
  readonly size: number;
  /** Tabular figures share one width, for columns of numbers. */
  readonly tabular: boolean;
  readonly colour: 'ink' | 'gap' | 'quiet' | 'redacted' | TextChange;
};

const style = (size: number, more: Partial<TextStyle> = {}): TextStyle => ({ face: 'regular', size, tabular: false, colour: 'ink', ...more });

export const textStyle = style(11);
export const strongStyle = style(11, { face: 'semibold' });
export const titleStyle = style(16, { face: 'semibold' });
export const detailStyle = style(10, { tabular: true });
export const captionStyle = style(10, { face: 'semibold' });
export const cellStyle = style(10, { tabular: true });
export const headCellStyle = style(10, { face: 'semibold' });
export const totalCellStyle = style(10, { face: 'semibold', tabular: true });
export const runningStyle = style(9, { tabular: true, colour: 'quiet' });
export const draftStyle = style(9, { face: 'semibold', colour: 'gap' });

/** The style of what was put in or taken out. */
export const changedStyle = (base: TextStyle, change: TextChange | null): TextStyle => (change === null ? base : { ...base, colour: change });

/** What a stretch of text is in a comparison. */
export const changeIn = ({ colour }: TextStyle): TextChange | null => (colour === 'inserted' || colour === 'deleted' ? colour : null);
