import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { Lives } from '#data/lives';
import { Panel } from '#ui/panel';
import type { Agreement } from '#shared/domain/agreement';
import type { Party } from '#shared/domain/party';
import { momentText } from '#text/moment';
import { caseTitle } from '#text/names';
import { overviewText } from '#text/overview';
import { agreementSummary } from '#text/life/status';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  item: { display: 'flex', gap: tokens.spacingHorizontalM, justifyContent: 'space-between', padding: `${tokens.spacingVerticalXS} 0` },
  link: { color: tokens.colorBrandForegroundLink, textDecorationLine: 'none', ':hover': { textDecorationLine: 'underline' } },
  detail: { color: tokens.colorNeutralForeground3 },
  time: { color: tokens.colorNeutralForeground3, whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' },
});

const most = 5;

type Props = { readonly agreements: readonly Agreement[]; readonly parties: readonly Party[]; readonly lives: Lives };

/** What was worked on last, to go back to it. */
export function LastChanges({ agreements, parties, lives }: Props): ReactNode {
  const styles = useStyles();
  const latest = [...agreements].sort((left, right) => right.changedAt.localeCompare(left.changedAt)).slice(0, most);
  return (
    <Panel title={overviewText.changes}>
      <ul className={styles.list}>
        {latest.map((agreement) => (
          <li key={agreement.id} className={styles.item}>
            <span>
              <Link className={styles.link} to={`/smlouvy/${agreement.id}`}>
                {caseTitle(agreement.content, parties)}
              </Link>
              <span className={styles.detail}> · {agreementSummary(agreement, lives.lifeOf(agreement))}</span>
            </span>
            <span className={styles.time}>{momentText(agreement.changedAt, lives.today)}</span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
