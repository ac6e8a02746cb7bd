import { makeStyles, ToggleButton, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { statusGroups, type StatusGroup } from '#data/status-group';
import { agreementsText } from '#text/agreements';
import { groupNames } from '#text/life/status';

const useStyles = makeStyles({ chips: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS } });

type Props = { readonly group: StatusGroup | null; readonly onGroup: (group: StatusGroup | null) => void; readonly counts: ReadonlyMap<StatusGroup | null, number> };

/** Groups of statuses to choose one from, each with how many agreements it would show. */
export function GroupChips({ group, onGroup, counts }: Props): ReactNode {
  const styles = useStyles();
  return (
    <div className={styles.chips} role="group" aria-label={agreementsText.filterLabel}>
      {[null, ...statusGroups].map((each) => (
        <ToggleButton key={each} size="small" shape="circular" checked={each === group} onClick={() => onGroup(each)}>
          {each === null ? agreementsText.all : groupNames[each]} ({counts.get(each) ?? 0})
        </ToggleButton>
      ))}
    </div>
  );
}
