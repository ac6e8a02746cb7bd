import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';
import { Hatchings } from './hatchings';
import { looks } from './look';
import type { Standing } from './region-standing';
import { Sign } from '#ui/sign';
import { mapText, standingNames } from '#text/regions';

const useStyles = makeStyles({
  legend: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalL, rowGap: tokens.spacingVerticalXS, margin: `${tokens.spacingVerticalS} 0 0`, padding: 0, listStyleType: 'none' },
  item: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS, fontSize: tokens.fontSizeBase200 },
  sample: { flexShrink: 0 },
  ground: { stroke: tokens.colorNeutralStrokeAccessible, strokeWidth: '1px', '@media (forced-colors: active)': { fill: 'Canvas', stroke: 'CanvasText' } },
  empty: { strokeDasharray: '3 2' },
  count: { color: tokens.colorNeutralForeground2, fontVariantNumeric: 'tabular-nums' },
});

/** What colours, hatching and signs of the map mean, and how many regions stand so; only those that are on it. */
export function MapLegend({ counts }: { readonly counts: ReadonlyMap<Standing, number> }): ReactNode {
  const styles = useStyles();
  const id = useId();
  return (
    <ul className={styles.legend} aria-label={mapText.legend}>
      {[...counts].map(([standing, count]) => {
        const { colour, hatching, sign } = looks[standing];
        return (
          <li key={standing} className={styles.item}>
            <svg className={styles.sample} width="26" height="16" aria-hidden>
              <Hatchings id={`${id}-${standing}`} />
              <rect x="0.5" y="0.5" width="25" height="15" className={mergeClasses(styles.ground, standing === 'none' && styles.empty)} fill={colour} />
              {hatching !== 'none' && <rect x="0.5" y="0.5" width="25" height="15" fill={`url(#${id}-${standing}-${hatching})`} />}
            </svg>
            <Sign name={sign} />
            {standingNames[standing]} <span className={styles.count}>({count})</span>
          </li>
        );
      })}
    </ul>
  );
}
