import { useState, type RefObject } from 'react';
import { answerType } from '#shared/domain/record';
import { pageText } from '#text/agreement/agreement';
import { errorText } from '#text/errors/errors';
import { recordsText } from '#text/records/records';
import { FailureMessage } from '#ui/failure-message';
import { PdfPages, type Place } from '#ui/pdf/pdf-pages';
import { PictureFrame } from '#ui/picture-frame';
import { TextFrame } from '#ui/text-frame';
import type { ShownRecord } from './use-record';

type Props = { readonly title: string; readonly record: ShownRecord; readonly frame: RefObject<HTMLDivElement | null> };

/** The pages of a record, or the sentence why there are none. */
export function RecordContent({ title, record, frame }: Props) {
  const { file, stale, error, again } = record;
  const [broken, fail] = useState<Uint8Array | null>(null);
  if (error !== null) {
    const { title: what, advice } = errorText(error);
    return <FailureMessage title={what} advice={advice} remedies={[{ label: recordsText.again, run: again }]} />;
  }
  if (file !== null && broken === file.bytes) return <FailureMessage title={recordsText.broken(title)} advice={recordsText.brokenAdvice} remedies={[]} />;
  const shown = { label: pageText.pages(title), stale, frame };
  if (file?.type === answerType) return <TextFrame {...shown} bytes={file.bytes} />;
  if (file !== null && file.type !== 'application/pdf') return <PictureFrame {...shown} bytes={file.bytes} type={file.type} broken={() => fail(file.bytes)} />;
  return <PdfPages {...shown} bytes={file?.bytes ?? null} renewing={recordsText.loading} pageLabel={pageText.page} places={nowhere} marked={null} pick={toNothing} broken={() => fail(file?.bytes ?? null)} />;
}

const nowhere: readonly Place[] = [];
const toNothing = () => undefined;
