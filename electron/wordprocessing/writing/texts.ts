import { Bookmark, Paragraph, Tab, TextRun, type IParagraphOptions, type IRunOptions, type ParagraphChild } from 'docx';
import { gapStyle } from './styles';
import type { Run, Text } from '#shared/documents/block';
import { styleNames, type StyleKey } from '#wordprocessing/style-names';

export type ParagraphOptions = Omit<IParagraphOptions, 'style' | 'children' | 'text'>;

export const styled = (style: StyleKey, children: readonly ParagraphChild[], more: ParagraphOptions = {}): Paragraph => new Paragraph({ style: styleNames[style].id, children, ...more });

export const lineBreak = (): TextRun => new TextRun({ break: 1 });
export const tab = (): TextRun => new TextRun({ children: [new Tab()] });

export const runs = (text: Text): readonly TextRun[] => text.map((run) => new TextRun(lookOf(run)));

/** Gaps stay marked as on the page of the PDF, for whoever edits the file to see them. */
function lookOf({ text, strong, gap, change }: Run): IRunOptions {
  return {
    text: writable(text),
    ...(strong === true ? { bold: true } : {}),
    ...(gap === true ? { style: gapStyle } : {}),
    ...(change === 'inserted' ? { underline: {} } : {}),
    ...(change === 'deleted' ? { strike: true } : {}),
  };
}

/** Without what XML has no way to write: controls and halves of surrogate pairs (XML 1.0, 2.2). */
const writable = (text: string): string => text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/gu, '');

/** Puts a bookmark around what a part of the template became. */
export type Mark = (id: string | undefined, children: readonly ParagraphChild[]) => readonly ParagraphChild[];

/** @param nameOf the bookmark of a part */
export function marking(nameOf: (id: string) => string): Mark {
  const seen = new Set<string>();
  return (id, children) => {
    const name = id === undefined ? undefined : nameOf(id);
    // A bookmark is one place: what a list makes several times of one part is marked the first time.
    if (name === undefined || seen.has(name)) return children;
    seen.add(name);
    return [new Bookmark({ id: name, children })];
  };
}
