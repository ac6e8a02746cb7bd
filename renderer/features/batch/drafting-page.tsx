import { makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { DraftReport } from './draft-report';
import { RegionSource } from './region-source';
import { TableSource } from './table-source';
import { useDrafting } from './use-drafting';
import { Page } from '#ui/page';
import { draftingText } from '#text/agreement/batch';

const useStyles = makeStyles({ tabs: { marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalM})` } });

type Source = 'list' | 'table';

/** Drafts of many agreements at once: for chosen regions, or by the rows of a table. */
export function DraftingPage(): ReactNode {
  const styles = useStyles();
  const [source, setSource] = useState<Source>('list');
  const drafting = useDrafting();
  if (drafting.end !== null) return <DraftReport end={drafting.end} putAway={drafting.putAway} />;
  const choose = (wanted: unknown) => setSource(wanted === 'table' ? 'table' : 'list');
  return (
    <Page title={draftingText.title} filling>
      <TabList className={styles.tabs} aria-label={draftingText.sources} selectedValue={source} disabled={drafting.progress !== null} onTabSelect={(_, { value }) => choose(value)}>
        <Tab value="list">{draftingText.fromList}</Tab>
        <Tab value="table">{draftingText.fromTable}</Tab>
      </TabList>
      {source === 'list' ? <RegionSource progress={drafting.progress} draft={drafting.run} /> : <TableSource progress={drafting.progress} draft={drafting.run} />}
    </Page>
  );
}
