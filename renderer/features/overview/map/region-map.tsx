import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { Hatchings } from './hatchings';
import { looks } from './look';
import { neighbourOf, type Direction } from './neighbour';
import { mapSize, regionShapes } from './region-shapes';
import type { RegionStanding } from './region-standing';
import { Sign } from '#ui/sign';
import { regionCodes, type RegionCode } from '#shared/domain/region';
import { mapText, regionLine, regionMarks } from '#text/regions';

const useStyles = makeStyles({
  map: { display: 'block', width: '100%', height: 'auto', overflow: 'visible' },
  region: { cursor: 'pointer', outlineStyle: 'none' },
  ground: { stroke: tokens.colorNeutralBackground1, strokeWidth: '3px', strokeLinejoin: 'round', '@media (forced-colors: active)': { fill: 'Canvas', stroke: 'CanvasText' } },
  empty: { stroke: tokens.colorNeutralStrokeAccessible, strokeWidth: '2px', strokeDasharray: '8 6' },
  mark: { fontSize: '22px', fontWeight: tokens.fontWeightSemibold, textAnchor: 'middle', fill: tokens.colorNeutralForeground1, pointerEvents: 'none' },
  sign: { color: tokens.colorNeutralForeground1, pointerEvents: 'none' },
  outline: { fill: 'none', stroke: tokens.colorStrokeFocus2, strokeWidth: '6px', strokeLinejoin: 'round', pointerEvents: 'none', '@media (forced-colors: active)': { stroke: 'Highlight' } },
  pointed: { strokeWidth: '3px' },
  caption: { minHeight: tokens.lineHeightBase300, marginTop: tokens.spacingVerticalXS, color: tokens.colorNeutralForeground2 },
});

type Props = { readonly regions: readonly RegionStanding[]; readonly onOpen: (region: RegionStanding) => void };

/** The regions of Czechia by how they stand. One stop of the Tab key; arrows go from region to region, Enter opens. */
export function RegionMap({ regions, onOpen }: Props): ReactNode {
  const styles = useStyles();
  const id = useId();
  const map = useRef<SVGSVGElement>(null);
  const [reachable, setReachable] = useState<RegionCode>('CZ010');
  const [focused, setFocused] = useState<RegionCode | null>(null);
  const [pointed, setPointed] = useState<RegionCode | null>(null);
  const shown = regions.find(({ regionId }) => regionId === (pointed ?? focused));
  const goTo = (code: RegionCode) => map.current?.querySelector<SVGGElement>(`[data-region="${code}"]`)?.focus();
  return (
    <>
      <svg ref={map} className={styles.map} viewBox={`0 0 ${mapSize.width} ${mapSize.height}`} role="group" aria-label={mapText.label} onMouseLeave={() => setPointed(null)}>
        <Hatchings id={id} />
        {regions.map((region) => (
          <Region
            key={region.regionId}
            region={region}
            hatchings={id}
            reachable={region.regionId === reachable}
            onOpen={() => onOpen(region)}
            onFocus={() => {
              setReachable(region.regionId);
              setFocused(region.regionId);
            }}
            onBlur={() => setFocused(null)}
            onPoint={() => setPointed(region.regionId)}
            onGo={goTo}
          />
        ))}
        {pointed !== null && <path d={regionShapes[pointed].path} className={mergeClasses(styles.outline, styles.pointed)} />}
        {focused !== null && <path d={regionShapes[focused].path} className={styles.outline} />}
      </svg>
      <div className={styles.caption} aria-hidden>
        {shown === undefined ? mapText.hint : regionLine(shown)}
      </div>
    </>
  );
}

type RegionProps = {
  readonly region: RegionStanding;
  readonly hatchings: string;
  readonly reachable: boolean;
  readonly onOpen: () => void;
  readonly onFocus: () => void;
  readonly onBlur: () => void;
  readonly onPoint: () => void;
  readonly onGo: (code: RegionCode) => void;
};

/** Side of a sign, in units of the map. */
const signSize = 30;

function Region({ region, hatchings, reachable, onOpen, onFocus, onBlur, onPoint, onGo }: RegionProps): ReactNode {
  const styles = useStyles();
  const { regionId, standing } = region;
  const { path, label } = regionShapes[regionId];
  const { colour, hatching, sign } = looks[standing];
  const [x, y] = label;
  const onKeyDown = (event: KeyboardEvent) => {
    const next = nextRegion(event.key, regionId);
    if (next !== null) onGo(next);
    else if (event.key === 'Enter' || event.key === ' ') onOpen();
    else return;
    event.preventDefault();
  };
  return (
    <g
      className={styles.region}
      role="button"
      aria-label={regionLine(region)}
      tabIndex={reachable ? 0 : -1}
      data-region={regionId}
      onClick={onOpen}
      onFocus={onFocus}
      onBlur={onBlur}
      onMouseEnter={onPoint}
      onKeyDown={onKeyDown}
    >
      <path d={path} className={mergeClasses(styles.ground, standing === 'none' && styles.empty)} fill={colour} />
      {hatching !== 'none' && <path d={path} fill={`url(#${hatchings}-${hatching})`} pointerEvents="none" />}
      <text className={styles.mark} x={x} y={y - 6}>
        {regionMarks[regionId]}
      </text>
      <g className={styles.sign}>
        <Sign name={sign} place={{ x: x - signSize / 2, y, size: signSize }} />
      </g>
    </g>
  );
}

/** Where a key leads to; null where it leads nowhere. */
function nextRegion(key: string, from: RegionCode): RegionCode | null {
  if (key === 'Home') return regionCodes[0];
  if (key === 'End') return regionCodes.at(-1) ?? null;
  return isDirection(key) ? neighbourOf(from, key) : null;
}

const isDirection = (key: string): key is Direction => ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'].includes(key);
