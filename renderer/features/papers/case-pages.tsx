import { MessageBar, MessageBarBody, MessageBarTitle, makeStyles } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { PreviewState } from '#data/draft/preview';
import { pageText } from '#text/agreement';
import { errorText } from '#text/errors';
import { PdfPages, type Place } from '#ui/pdf/pdf-pages';

type Props = {
  readonly preview: PreviewState;
  /** Names the document; another one begins at its top. */
  readonly title: string;
  readonly marked: string | null;
  readonly goTo: (field: string) => void;
};

const useStyles = makeStyles({
  pane: { display: 'flex', flexDirection: 'column', height: '100%', minWidth: 0 },
  message: { flexShrink: 0 },
});

const nowhere: readonly Place[] = [];

/** The real pages of a document of the case. */
export function CasePages({ preview: { shown, stale, error }, title, marked, goTo }: Props) {
  const styles = useStyles();
  const frame = useRef<HTMLDivElement>(null);
  // Newer browsers answer scrolling with a promise, which an effect must not return.
  useEffect(() => {
    frame.current?.scrollTo({ top: 0 });
  }, [title]);
  return (
    <div className={styles.pane}>
      {error !== null && (
        <MessageBar className={styles.message} intent="error" layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>{errorText(error).title}</MessageBarTitle> {errorText(error).advice}
          </MessageBarBody>
        </MessageBar>
      )}
      <PdfPages
        frame={frame}
        bytes={shown?.bytes ?? null}
        stale={stale}
        label={pageText.pages(title)}
        renewing={error === null ? pageText.renewing : pageText.notRenewed}
        pageLabel={pageText.page}
        places={shown?.rendered.anchors ?? nowhere}
        marked={marked}
        pick={({ field }) => goTo(field)}
      />
    </div>
  );
}
