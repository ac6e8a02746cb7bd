import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { looks } from './look';
import type { RegionStanding } from './region-standing';
import { Sign } from '#ui/sign';
import { mapText, standingLine } from '#text/regions';
import { inCzechOrder } from '#text/search';

const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse' },
  head: { padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXS} 0`, textAlign: 'start', color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightSemibold, borderBottom: `1px solid ${tokens.colorNeutralStroke1}` },
  cell: { padding: `2px ${tokens.spacingHorizontalS} 2px 0`, textAlign: 'start', fontWeight: tokens.fontWeightRegular, borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  end: { textAlign: 'end', paddingInlineEnd: 0 },
  name: { whiteSpace: 'nowrap' },
  standing: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  sign: { display: 'flex', flexShrink: 0 },
});

type Props = { readonly regions: readonly RegionStanding[]; readonly onOpen: (region: RegionStanding) => void };

/** All that the map says and does, as a table. */
export function RegionTable({ regions, onOpen }: Props): ReactNode {
  const styles = useStyles();
  const { region, standing, action } = mapText.columns;
  const inOrder = regions.toSorted((one, other) => inCzechOrder(one.name, other.name));
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col" className={styles.head}>
            {region}
          </th>
          <th scope="col" className={styles.head}>
            {standing}
          </th>
          <th scope="col" className={`${styles.head} ${styles.end}`} aria-label={action} />
        </tr>
      </thead>
      <tbody>
        {inOrder.map((each) => (
          <tr key={each.regionId}>
            <th scope="row" className={`${styles.cell} ${styles.name}`}>
              {each.name}
            </th>
            <td className={styles.cell}>
              <span className={styles.standing}>
                <span className={styles.sign}>
                  <Sign name={looks[each.standing].sign} />
                </span>
                {standingLine(each)}
              </span>
            </td>
            <td className={`${styles.cell} ${styles.end}`}>
              <Button size="small" appearance="subtle" aria-label={`${verbOf(each)}: ${each.name}`} onClick={() => onOpen(each)}>
                {verbOf(each)}
              </Button>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const verbOf = ({ standing }: RegionStanding): string => (standing === 'none' ? mapText.start : mapText.open);
