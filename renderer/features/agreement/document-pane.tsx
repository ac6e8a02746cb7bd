import { Link, MessageBar, MessageBarBody, MessageBarTitle, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { ApiError } from '#shared/api/errors';
import type { DocumentKind } from '#shared/documents/document-kind';
import type { PreviewState } from '#data/draft/preview';
import { documentTitles, pageText } from '#text/agreement';
import { errorText } from '#text/errors';
import { PdfPages, type Place } from '#ui/pdf/pdf-pages';
import { DocumentTabs } from './document-tabs';
import { useEditing } from './editing';

type Props = {
  readonly preview: PreviewState;
  readonly kinds: readonly DocumentKind[];
  readonly kind: DocumentKind;
  readonly choose: (kind: DocumentKind) => void;
  readonly marked: string | null;
};

const useStyles = makeStyles({
  pane: { display: 'flex', flexDirection: 'column', height: '100%', minWidth: 0 },
  message: { flexShrink: 0 },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
});

const nowhere: readonly Place[] = [];

/** The real pages of the document beside the form. */
export function DocumentPane({ preview, kinds, kind, choose, marked }: Props) {
  const styles = useStyles();
  const { goTo } = useEditing();
  const frame = useRef<HTMLDivElement>(null);
  // Newer browsers answer scrolling with a promise, which an effect must not return.
  useEffect(() => {
    frame.current?.scrollTo({ top: 0 });
  }, [kind]);
  return (
    <div className={styles.pane}>
      <DocumentTabs kinds={kinds} kind={kind} choose={choose} />
      {preview.error !== null && <PreviewError error={preview.error} />}
      <PdfPages
        frame={frame}
        bytes={preview.shown?.bytes ?? null}
        stale={preview.stale}
        label={pageText.pages(documentTitles[kind])}
        renewing={preview.error === null ? pageText.renewing : pageText.notRenewed}
        pageLabel={pageText.page}
        places={preview.shown?.rendered.anchors ?? nowhere}
        marked={marked}
        pick={({ field }) => goTo(field)}
      />
    </div>
  );
}

function PreviewError({ error }: { readonly error: ApiError }) {
  const { goTo } = useEditing();
  const styles = useStyles();
  if (error.code !== 'unprintable-characters') {
    const { title, advice } = errorText(error);
    return (
      <MessageBar className={styles.message} intent="error" layout="multiline">
        <MessageBarBody>
          <MessageBarTitle>{title}</MessageBarTitle> {advice}
        </MessageBarBody>
      </MessageBar>
    );
  }
  return (
    <MessageBar className={styles.message} intent="error" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{pageText.unprintable}</MessageBarTitle> {pageText.unprintableAdvice}
        <ul className={styles.list}>
          {error.characters.map(({ field, character, codePoint, excerpt }) => (
            <li key={`${field ?? ''} ${codePoint}`}>
              {pageText.unprintablePlace(character, codePoint, excerpt)} {field !== null && <Link onClick={() => goTo(field)}>{pageText.goToField}</Link>}
            </li>
          ))}
        </ul>
      </MessageBarBody>
    </MessageBar>
  );
}
