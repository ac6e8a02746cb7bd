import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons';
import { useState, type ReactNode } from 'react';
import type { Agreement } from '#shared/domain/agreement';
import type { RecordedFact } from '#shared/domain/life/fact';
import { lifeOf } from '#shared/domain/life/life';
import { roleOf } from '#shared/domain/office';
import { plainDateSchema } from '#shared/domain/plain-date';
import { useHost, useOffice } from '#data/machine/queries';
import { useSurroundings } from '#data/machine/surroundings';
import { courseText } from '#text/life/course';
import { caseTitle, partyNamesOf } from '#text/names';
import { milestoneTitles } from '#text/life/milestones';
import { papersText } from '#text/agreement/papers';
import { recordsText } from '#text/records/records';
import { registerText } from '#text/register/register';
import { PartBar } from '#ui/part-bar';
import { RouteLink } from '#ui/route-link';
import { ApprovalNotice } from './approval-notice';
import { CounterpartsPanel } from './counterparts-panel';
import { DeadlinesPanel } from './deadlines-panel';
import { FactDialog } from './fact-dialog';
import { FactList } from './fact-list';
import { FilingPanel } from './filing-panel';
import { likelyFact } from './likely-fact';
import { LifeLine } from './life-line';
import { SettlementPanel } from './settlement-panel';
import { FaultNotice, StandingPanel } from './standing-panel';
import { StatePanel } from './state-panel';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', height: '100%', minHeight: 0 },
  body: { flexGrow: 1, minHeight: 0, overflowY: 'auto', padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalXXL}` },
  columns: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
    gap: tokens.spacingHorizontalL,
    alignItems: 'start',
    maxWidth: '1400px',
    '@media (max-width: 900px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  ways: { display: 'flex', columnGap: tokens.spacingHorizontalL },
  column: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
});

type Writing = { readonly wrong: RecordedFact | null };

/** Where an agreement stands, what happened to it, what is to come, and how it is kept. */
export function CourseOfLife({ agreement }: { readonly agreement: Agreement }): ReactNode {
  const styles = useStyles();
  const { parties, agreements } = useSurroundings();
  const { data: host } = useHost();
  const { data: office } = useOffice();
  const [writing, write] = useState<Writing | null>(null);
  const { id, content, facts, removedAt } = agreement;
  const names = partyNamesOf(content, parties);
  const titles = milestoneTitles(content, parties);
  const life = lifeOf(agreement, { amendments: agreements, today: plainDateSchema.parse(host.today) });
  return (
    <div className={styles.root}>
      <PartBar title={courseText.titleOf(caseTitle(content, parties))} back={{ label: content.amendment === null ? courseText.toAgreement : courseText.toAmendment, to: `/smlouvy/${id}` }}>
        {removedAt === null && (
          <Button appearance="primary" icon={<AddRegular />} onClick={() => write({ wrong: null })}>
            {courseText.record}
          </Button>
        )}
      </PartBar>
      <div className={styles.body} data-place="">
        <div className={styles.columns}>
          <div className={styles.column}>
            <StandingPanel life={life} ofAmendment={content.amendment !== null} names={names} />
            <FaultNotice faults={life.faults} titles={titles} />
            <ApprovalNotice agreement={agreement} />
            <DeadlinesPanel agreement={agreement} />
            <LifeLine line={life.line} titles={titles} />
            {content.amendment === null && life.endsOn !== null && life.status !== 'void' && <SettlementPanel agreement={agreement} endsOn={life.endsOn} names={names} />}
          </div>
          <div className={styles.column}>
            <FactList facts={facts} names={names} correct={(wrong) => write({ wrong })} />
            <CounterpartsPanel agreement={agreement} names={names} />
            {content.amendment === null && <StatePanel agreement={agreement} />}
            <FilingPanel agreement={agreement} />
            <div className={styles.ways}>
              <RouteLink to={`/smlouvy/${id}/registr`}>{registerText.title}</RouteLink>
              <RouteLink to={`/smlouvy/${id}/listiny`}>{recordsText.title}</RouteLink>
              <RouteLink to={`/smlouvy/${id}/pisemnosti`}>{papersText.title}</RouteLink>
            </div>
          </div>
        </div>
      </div>
      {writing !== null && <FactDialog agreement={agreement} wrong={writing.wrong} first={likelyFact(life, roleOf(office.content.partyId))} onClose={() => write(null)} />}
    </div>
  );
}
