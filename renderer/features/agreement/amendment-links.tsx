import { makeStyles, tokens } from '@fluentui/react-components';
import type { Agreement } from '#shared/domain/agreement';
import { amendmentNumber, amendmentsOf } from '#shared/domain/amendments';
import { useLives } from '#data/lives';
import { useAgreements, useParties } from '#data/machine/queries';
import { caseTitle } from '#text/names';
import { amendmentText } from '#text/agreement/papers';
import { agreementSummary } from '#text/life/status';
import { RouteLink } from '#ui/route-link';

const useStyles = makeStyles({
  line: {
    flexShrink: 0,
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground2,
  },
});

/** From an agreement to its amendments, and from an amendment to what it amends; nothing where there is neither. */
export function AmendmentLinks({ agreement: { id, content } }: { readonly agreement: Agreement }) {
  const styles = useStyles();
  const { data: agreements } = useAgreements();
  const { data: parties } = useParties();
  const { lifeOf } = useLives();
  const base = agreements.find((other) => other.id === content.amendment?.of);
  const amendments = amendmentsOf(agreements, id);
  if (base === undefined && amendments.length === 0) return null;
  return (
    <nav className={styles.line} aria-label={amendmentText.list}>
      {base !== undefined && (
        <span>
          {amendmentText.base} <RouteLink to={`/smlouvy/${base.id}`}>{caseTitle(base.content, parties)}</RouteLink> · {agreementSummary(base, lifeOf(base))}
        </span>
      )}
      {amendments.map((amendment) => (
        <span key={amendment.id}>
          <RouteLink to={`/smlouvy/${amendment.id}`}>{amendmentText.name(amendmentNumber(amendment))}</RouteLink> · {agreementSummary(amendment, lifeOf(amendment))}
        </span>
      ))}
    </nav>
  );
}
