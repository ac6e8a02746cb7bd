import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { ApiError } from '#shared/api/errors';
import type { DocumentKind } from '#shared/documents/document-kind';
import type { PreviewState } from '#data/draft/preview';
import { documentTitles, pageText } from '#text/agreement/agreement';
import { errorText } from '#text/errors/errors';
import { FaultBar } from '#ui/fault-bar';
import { PreviewPages } from '#ui/pdf/preview-pages';
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
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
});

/** The real pages of the document beside the form. */
export function DocumentPane({ preview, kinds, kind, choose, marked }: Props) {
  const styles = useStyles();
  const { goTo } = useEditing();
  return (
    <div className={styles.pane}>
      <DocumentTabs kinds={kinds} kind={kind} choose={choose} />
      <PreviewPages
        bytes={preview.shown?.bytes ?? null}
        stale={preview.stale}
        fault={preview.error && <PreviewFault error={preview.error} />}
        label={pageText.pages(documentTitles[kind])}
        beginning={kind}
        {...(preview.shown !== null && { places: preview.shown.rendered.anchors })}
        marked={marked}
        pick={goTo}
      />
    </div>
  );
}

function PreviewFault({ error }: { readonly error: ApiError }) {
  const { goTo } = useEditing();
  const styles = useStyles();
  if (error.code !== 'unprintable-characters') return <FaultBar {...errorText(error)} />;
  return (
    <FaultBar title={pageText.unprintable} advice={pageText.unprintableAdvice}>
      <ul className={styles.list}>
        {error.characters.map(({ field, character, codePoint, excerpt }) => (
          <li key={`${field ?? ''} ${codePoint}`}>
            {pageText.unprintablePlace(character, codePoint, excerpt)} {field !== null && <Link onClick={() => goTo(field)}>{pageText.goToField}</Link>}
          </li>
        ))}
      </ul>
    </FaultBar>
  );
}
