import { Footer, Header, PageNumber, TabStopType, TextRun, type IRunOptions } from 'docx';
import { measure } from './measures';
import { gapStyle } from './styles';
import { runs, styled, tab } from './texts';
import type { RunningHead, Text } from '#shared/documents/block';

const draftLook: IRunOptions = { text: 'NÁVRH', bold: true, style: gapStyle };
const draftMark = (): TextRun => new TextRun(draftLook);

/** Header from the second page on: short title, number, and between them that it is a draft. */
export function headerOf({ header, draft }: RunningHead): Header {
  const middle = draft ? [draftMark()] : [];
  const children = [...runs([{ text: header.left }]), tab(), ...middle, tab(), ...runs(shortened(header.right))];
  return new Header({ children: [styled('header', children, { tabStops: [{ type: TabStopType.CENTER, position: measure / 2 }] })] });
}

/** The first page of a draft says that it is one. */
export function firstHeaderOf({ draft }: RunningHead): Header {
  return new Header({ children: [styled('footer', draft ? [draftMark()] : [])] });
}

/** „strana 2 z 6“, counted by the word processor. */
export function footerOf(): Footer {
  return new Footer({ children: [styled('footer', [new TextRun({ children: ['strana\u00a0', PageNumber.CURRENT, ' z\u00a0', PageNumber.TOTAL_PAGES] })])] });
}

/** Of a gap only the dots: the page itself says what is missing. */
const shortened = (text: Text): Text => text.map((run) => (run.gap === true ? { ...run, text: '………' } : run));
