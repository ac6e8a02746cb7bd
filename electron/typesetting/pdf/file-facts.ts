import type { DocumentContent } from '#shared/documents/block';
import { composed } from '#typesetting/text/composed';

/** What a file says of itself, in its metadata and in its information dictionary alike. */
export type FileFacts = {
  readonly title: string;
  readonly author: string;
  readonly subject: string;
  readonly keywords: readonly string[];
  /** Created and last modified: UTC, ISO 8601 in whole seconds. */
  readonly producedAt: string;
};

/** The program, as creator and as producer. */
export const program = 'KPBI Smlouvy';

export function factsOf({ title, author, subject, keywords }: DocumentContent, producedAt: string): FileFacts {
  return { title: plain(title), author: plain(author), subject: plain(subject), keywords: keywords.map(plain), producedAt: `${producedAt.slice(0, 19)}Z` };
}

/** What XML has no way to write (XML 1.0, 2.2), and controls that mean nothing in one line. */
const unwritable = /[^\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]|[\u007f-\u009f]/gu;

const plain = (text: string): string => composed(text).replaceAll(unwritable, ' ');
