import { makeStyles, SearchBox, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useAddressState } from '#data/address-state';
import { useListExport } from '#data/files/list-export';
import { foundText } from '#text/frame';
import { downloadFile } from '#ui/browser-file';
import { ListExportMenu } from '#ui/list-export-menu';
import { Page } from '#ui/page';
import { RouteLink } from '#ui/route-link';
import { FoundText } from './found-text';
import { foundTable } from './found-table';
import { hintsOf } from './hints-of';
import { useAllFinds } from './use-finds';

const useStyles = makeStyles({
  bar: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalM },
  field: { width: '420px', maxWidth: '100%' },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  find: { padding: `${tokens.spacingVerticalS} 0`, borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  line: { display: 'flex', gap: tokens.spacingHorizontalM, flexWrap: 'wrap' },
  detail: { color: tokens.colorNeutralForeground3 },
});

const typedAt = (address: URLSearchParams): string => address.get('hledat') ?? '';
const addressOf = (typed: string): Readonly<Record<string, string>> => (typed === '' ? {} : { hledat: typed });

/** All agreements a search found, each with the text it was found in. */
export function FoundPage(): ReactNode {
  const styles = useStyles();
  const [typed, type] = useAddressState(typedAt, addressOf);
  const found = useAllFinds(typed);
  const source = useListExport(() => foundTable(typed.trim(), found.finds), downloadFile);
  return (
    <Page title={foundText.title} {...(found.finds.length > 0 && { commands: <ListExportMenu title={foundText.list} source={source} byKey /> })}>
      <div className={styles.bar}>
        <SearchBox className={styles.field} aria-label={foundText.field} placeholder={foundText.field} value={typed} onChange={(_event, { value }) => type(value)} />
        <span className={styles.detail} role="status">
          {foundText.count(found.finds.length)}
        </span>
      </div>
      <ul className={styles.list} aria-label={foundText.list}>
        {found.finds.map((find) => (
          <li key={find.id} className={styles.find}>
            <div className={styles.line}>
              <RouteLink to={find.to}>{find.label}</RouteLink>
              <span className={styles.detail}>{find.detail}</span>
            </div>
            {find.found !== null && <FoundText {...find.found} />}
          </li>
        ))}
      </ul>
      {hintsOf(typed, found).map((hint) => (
        <div key={hint} className={styles.detail}>
          {hint}
        </div>
      ))}
    </Page>
  );
}
