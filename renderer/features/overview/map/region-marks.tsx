import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { looks } from './look';
import { regionShapes } from './region-shapes';
import type { RegionStanding } from './region-standing';
import { Sign } from '#ui/sign';
import { capital } from '#shared/domain/region';
import { regionMarks } from '#text/regions';

const useStyles = makeStyles({
  marks: { pointerEvents: 'none', color: tokens.colorNeutralForeground1 },
  mark: { fontSize: '24px', fontWeight: tokens.fontWeightSemibold, textAnchor: 'middle', fill: tokens.colorNeutralForeground1, '@media (forced-colors: active)': { fill: 'CanvasText', stroke: 'Canvas', strokeWidth: '6px', paintOrder: 'stroke' } },
  empty: { fill: 'none', stroke: tokens.colorNeutralStrokeAccessible, strokeWidth: '2px', strokeDasharray: '8 6', '@media (forced-colors: active)': { stroke: 'CanvasText' } },
});

/** Side of a sign, in units of the map. */
const signSize = 32;

/** Codes and signs over all regions, so that no neighbour covers them. */
export function RegionMarks({ regions }: { readonly regions: readonly RegionStanding[] }): ReactNode {
  const styles = useStyles();
  return (
    <g className={styles.marks} aria-hidden>
      {regions.map(({ regionId, standing }) => {
        const { path, label } = regionShapes[regionId];
        const [x, y] = label;
        // In the capital there is room for its sign alone: its code stands above it.
        const above = regionId === capital ? 32 : 8;
        return (
          <g key={regionId}>
            {standing === 'none' && <path d={path} className={styles.empty} />}
            <text className={styles.mark} x={x} y={y - above}>
              {regionMarks[regionId]}
            </text>
            <Sign name={looks[standing].sign} place={{ x: x - signSize / 2, y: regionId === capital ? y - signSize / 2 : y, size: signSize }} />
          </g>
        );
      })}
    </g>
  );
}
