import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { partyOf } from '#shared/documents/case';
import type { ExchangeReading } from '#shared/domain/exchange/exchange';
import { useParties } from '#data/queries';
import { exchangeText } from '#text/exchange';
import { instantText } from '#text/moment';
import { Panel } from '#ui/panel';

const useStyles = makeStyles({
  list: { display: 'grid', gridTemplateColumns: 'auto 1fr', columnGap: tokens.spacingHorizontalL, rowGap: tokens.spacingVerticalXS, margin: 0 },
  term: { color: tokens.colorNeutralForeground2 },
  value: { margin: 0, overflowWrap: 'anywhere' },
});

/** Which office a file comes from, who made it and when, and what agreement it brings. */
export function Origin({ reading: { title, origin, documents } }: { readonly reading: ExchangeReading }): ReactNode {
  const styles = useStyles();
  const { data: parties } = useParties();
  const rows: readonly (readonly [string, string])[] = [
    [exchangeText.agreement, title],
    [exchangeText.from, partyOf(parties, origin.from)?.content.name.nominative ?? origin.from],
    [exchangeText.by, origin.by],
    [exchangeText.sentAt, instantText(origin.sentAt)],
    [exchangeText.product, origin.product],
    [exchangeText.documents, documents.map(({ fileName }) => fileName).join(', ')],
  ];
  return (
    <Panel title={exchangeText.origin}>
      <dl className={styles.list}>
        {rows
          .filter(([, value]) => value !== '')
          .map(([term, value]) => (
            <div key={term} style={{ display: 'contents' }}>
              <dt className={styles.term}>{term}</dt>
              <dd className={styles.value}>{value}</dd>
            </div>
          ))}
      </dl>
    </Panel>
  );
}
