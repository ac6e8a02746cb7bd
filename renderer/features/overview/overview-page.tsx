import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useAgreements, useHost, useOffice, useParties } from '#data/queries';
import { LastChanges } from './last-changes';
import { OfficeQuestion } from './office-question';
import { SampleNotice } from './sample-notice';
import { Welcome } from './welcome';
import { WhatIsNext } from './what-is-next';
import { YearFigures } from './year-figures';
import { Page } from '#ui/page';
import { partyOf } from '#shared/documents/case';
import { roleOf } from '#shared/domain/office';
import { officeSentence } from '#text/overview';

const useStyles = makeStyles({
  columns: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 3fr) minmax(280px, 2fr)',
    gap: tokens.spacingHorizontalL,
    alignItems: 'start',
    '@media (max-width: 900px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  column: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
});

/** What the office has, what is next, and the year in figures. */
export function OverviewPage(): ReactNode {
  const styles = useStyles();
  const { data: office } = useOffice();
  const { data: parties } = useParties();
  const { data: agreements } = useAgreements();
  const { data: host } = useHost();
  const active = agreements.filter(({ removedAt }) => removedAt === null);
  const { partyId } = office.content;
  const name = partyOf(parties, partyId)?.content.name.nominative ?? '';
  const counts = { total: active.length, drafts: active.filter(({ finishedOn }) => finishedOn === null).length };
  return (
    <Page title={officeSentence(name, roleOf(partyId), counts)}>
      {!office.confirmed && <OfficeQuestion office={office} parties={parties} />}
      {agreements.some(({ sample }) => sample) && <SampleNotice />}
      {active.length === 0 ? (
        <Welcome sampleLoaded={agreements.some(({ sample }) => sample)} />
      ) : (
        <div className={styles.columns}>
          <WhatIsNext agreements={active} parties={parties} />
          <div className={styles.column}>
            <YearFigures agreements={active} year={Number(host.today.slice(0, 4))} />
            <LastChanges agreements={active} parties={parties} today={host.today} />
          </div>
        </div>
      )}
    </Page>
  );
}
