import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useLives, type Lives } from '#data/lives';
import { useHost, useOffice } from '#data/machine/queries';
import { useSurroundings } from '#data/machine/surroundings';
import { LastChanges } from './last-changes';
import { RegionsPanel } from './map/regions-panel';
import { OfficeQuestion } from './office-question';
import { SampleNotice } from './sample-notice';
import { Welcome } from './welcome';
import { todoOf, type Todo } from './todo';
import { WhatIsNext } from './what-is-next';
import { YearFigures } from './year-figures';
import { Page } from '#ui/page';
import { partyOf } from '#shared/documents/case';
import { deadlineTitle } from '#shared/documents/deadline-names';
import type { Agreement } from '#shared/domain/agreement';
import { isInForce } from '#shared/domain/life/status';
import { roleOf } from '#shared/domain/office';
import type { Party } from '#shared/domain/party';
import { groupOf } from '#data/status-group';
import { partsOf } from '#shared/domain/plain-date';
import { caseTitle } from '#text/names';
import { stepText } from '#text/life/next-step';
import { namesText, officeSentence } from '#text/overview';

const useStyles = makeStyles({
  columns: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 3fr) minmax(280px, 2fr)',
    gap: tokens.spacingHorizontalL,
    alignItems: 'start',
    '@media (max-width: 1000px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  column: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
});

/** What the office has, what is next, where the regions stand, and the year in figures. */
export function OverviewPage(): ReactNode {
  const styles = useStyles();
  const { data: office } = useOffice();
  const around = useSurroundings();
  const lives = useLives();
  const { parties, agreements } = around;
  const { data: host } = useHost();
  const active = agreements.filter(({ removedAt }) => removedAt === null);
  const sample = agreements.find((agreement) => agreement.sample);
  const todo = todoOf(active, around, lives);
  const { partyId } = office.content;
  const name = partyOf(parties, partyId)?.content.name.nominative ?? '';
  const role = roleOf(partyId);
  return (
    <Page wide title={officeSentence(name, role, countsOf(active, lives), nextWords(todo[0], parties))}>
      {!office.confirmed && <OfficeQuestion office={office} parties={parties} />}
      {sample !== undefined && <SampleNotice inBin={sample.removedAt !== null} />}
      {active.length === 0 ? (
        <Welcome sampleLoaded={sample !== undefined} />
      ) : (
        <div className={styles.columns}>
          <div className={styles.column}>
            <WhatIsNext todo={todo} count={active.length} parties={parties} today={lives.today} />
            <LastChanges agreements={active} parties={parties} lives={lives} />
          </div>
          <div className={styles.column}>
            <RegionsPanel agreements={agreements} parties={parties} lives={lives} />
            <YearFigures agreements={active} role={role} year={partsOf(host.today).year} />
          </div>
        </div>
      )}
    </Page>
  );
}

/** Agreements of their own that have not ended. */
function countsOf(active: readonly Agreement[], lives: Lives) {
  const statuses = active.filter(({ content }) => content.amendment === null).map((agreement) => lives.lifeOf(agreement).status);
  const lasting = statuses.filter((status) => groupOf(status) !== 'ended');
  return { total: lasting.length, inForce: lasting.filter(isInForce).length, drafts: active.filter(({ content, finishedOn }) => content.amendment === null && finishedOn === null).length };
}

/** The first thing to do, as the end of the sentence about the office. */
function nextWords(next: Todo | undefined, parties: readonly Party[]): string | null {
  if (next === undefined) return null;
  const words = next.kind === 'step' ? stepText(next.step) : deadlineTitle(next.deadline);
  return `${namesText(next.agreements.map(({ content }) => caseTitle(content, parties)))}: ${words.charAt(0).toLowerCase()}${words.slice(1)}`;
}
