import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Fragment, type ReactNode } from 'react';
import { partyOf } from '#shared/documents/case';
import type { ExchangeReading } from '#shared/domain/exchange/exchange';
import { useParties } from '#data/machine/queries';
import type { Upload } from '#data/files/uploads';
import { exchangeText } from '#text/exchange';
import { instantText } from '#text/moment';
import { Panel } from '#ui/panel';
import { useKeepDocument } from './use-keep-document';

const useStyles = makeStyles({
  list: { display: 'grid', gridTemplateColumns: 'auto 1fr', columnGap: tokens.spacingHorizontalL, rowGap: tokens.spacingVerticalXS, margin: 0 },
  term: { color: tokens.colorNeutralForeground2 },
  value: { gridColumn: '2', margin: 0, overflowWrap: 'anywhere' },
  document: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalM, flexWrap: 'wrap' },
});

type Props = { readonly upload: Upload; readonly reading: ExchangeReading };

/** Which office a file comes from, who made it and when, and what agreement and documents it brings. */
export function Origin({ upload, reading: { title, origin, documents } }: Props): ReactNode {
  const styles = useStyles();
  const { data: parties } = useParties();
  const keep = useKeepDocument(upload);
  const rows: readonly (readonly [string, string])[] = [
    [exchangeText.agreement, title],
    [exchangeText.from, partyOf(parties, origin.from)?.content.name.nominative ?? origin.from],
    [exchangeText.by, origin.by],
    [exchangeText.sentAt, instantText(origin.sentAt)],
    [exchangeText.product, origin.product],
  ];
  return (
    <Panel title={exchangeText.origin}>
      <dl className={styles.list}>
        {rows.map(([term, value]) => (
          <Fragment key={term}>
            <dt className={styles.term}>{term}</dt>
            <dd className={styles.value}>{value}</dd>
          </Fragment>
        ))}
        <dt className={styles.term}>{exchangeText.documents}</dt>
        {documents.map(({ fileName, pages }) => (
          <dd key={fileName} className={mergeClasses(styles.value, styles.document)}>
            {exchangeText.document(fileName, pages)}
            <Button size="small" aria-label={exchangeText.saveDocumentOf(fileName)} onClick={() => keep(fileName)}>
              {exchangeText.saveDocument}
            </Button>
          </dd>
        ))}
      </dl>
    </Panel>
  );
}
