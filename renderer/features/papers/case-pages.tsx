import { makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { PreviewState } from '#data/draft/preview';
import { pageText } from '#text/agreement/agreement';
import { errorText } from '#text/errors/errors';
import { FaultBar } from '#ui/fault-bar';
import { PreviewPages } from '#ui/pdf/preview-pages';

type Props = {
  readonly preview: PreviewState;
  /** Names the document; another one begins at its top. */
  readonly title: string;
  readonly marked: string | null;
  readonly goTo: (field: string) => void;
};

const useStyles = makeStyles({ pane: { display: 'flex', flexDirection: 'column', height: '100%', minWidth: 0 } });

/** The real pages of a document of the case. */
export function CasePages({ preview: { shown, stale, error }, title, marked, goTo }: Props): ReactNode {
  const styles = useStyles();
  return (
    <div className={styles.pane}>
      <PreviewPages
        bytes={shown?.bytes ?? null}
        stale={stale}
        fault={error && <FaultBar {...errorText(error)} />}
        label={pageText.pages(title)}
        beginning={title}
        {...(shown !== null && { places: shown.rendered.anchors })}
        marked={marked}
        pick={goTo}
      />
    </div>
  );
}
