import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useHost, useOffice } from '#data/queries';
import { useSurroundings } from '#data/surroundings';
import { LastChanges } from './last-changes';
import { OfficeQuestion } from './office-question';
import { SampleNotice } from './sample-notice';
import { Welcome } from './welcome';
import { todoOf, type Todo } from './todo';
import { WhatIsNext } from './what-is-next';
import { YearFigures } from './year-figures';
import { Page } from '#ui/page';
import { partyOf } from '#shared/documents/case';
import { roleOf } from '#shared/domain/office';
import type { Party } from '#shared/domain/party';
import { partsOf } from '#shared/domain/plain-date';
import { caseTitle } from '#text/names';
import { stepText } from '#text/next-step';
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
  const around = useSurroundings();
  const { parties, agreements } = around;
  const { data: host } = useHost();
  const active = agreements.filter(({ removedAt }) => removedAt === null);
  const sample = agreements.find((agreement) => agreement.sample);
  const todo = todoOf(active, around);
  const { partyId } = office.content;
  const name = partyOf(parties, partyId)?.content.name.nominative ?? '';
  const role = roleOf(partyId);
  const first = nextWords(todo[0], parties);
  const own = active.filter(({ content }) => content.amendment === null);
  const counts = { total: own.length, drafts: own.filter(({ finishedOn }) => finishedOn === null).length };
  return (
    <Page title={officeSentence(name, role, counts, first)}>
      {!office.confirmed && <OfficeQuestion office={office} parties={parties} />}
      {sample !== undefined && <SampleNotice inBin={sample.removedAt !== null} />}
      {active.length === 0 ? (
        <Welcome sampleLoaded={sample !== undefined} />
      ) : (
        <div className={styles.columns}>
          <WhatIsNext todo={todo} count={active.length} parties={parties} />
          <div className={styles.column}>
            <YearFigures agreements={active} role={role} year={partsOf(host.today).year} />
            <LastChanges agreements={active} parties={parties} today={host.today} />
          </div>
        </div>
      )}
    </Page>
  );
}

/** The first thing to do, as the end of the sentence about the office. */
function nextWords(next: Todo | undefined, parties: readonly Party[]): string | null {
  if (next === undefined) return null;
  const { agreement, step } = next;
  const words = stepText(step);
  return `${caseTitle(agreement.content, parties)}: ${words.charAt(0).toLowerCase()}${words.slice(1)}`;
}
