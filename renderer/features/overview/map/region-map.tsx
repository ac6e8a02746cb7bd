import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { Hatchings } from './hatchings';
import { looks } from './look';
import { neighbourOf, type Direction } from './neighbour';
import { mapSize, regionShapes } from './region-shapes';
import { RegionMarks } from './region-marks';
import type { RegionStanding } from './region-standing';
import { regionCodes, type RegionCode } from '#shared/domain/region';
import { mapText, regionLine } from '#text/regions';

const useStyles = makeStyles({
  map: { display: 'block', width: '100%', height: 'auto', overflow: 'visible' },
  region: { cursor: 'pointer', outlineStyle: 'none' },
  ground: { stroke: tokens.colorNeutralBackground1, strokeWidth: '3px', strokeLinejoin: 'round', '@media (forced-colors: active)': { fill: 'Canvas', stroke: 'CanvasText' } },
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
        <RegionMarks regions={regions} />
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

function Region({ region, hatchings, reachable, onOpen, onFocus, onBlur, onPoint, onGo }: RegionProps): ReactNode {
  const styles = useStyles();
  const { regionId, standing } = region;
  const { path } = regionShapes[regionId];
  const { colour, hatching } = looks[standing];
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
      <path d={path} className={styles.ground} fill={colour} />
      {hatching !== 'none' && <path d={path} fill={`url(#${hatchings}-${hatching})`} pointerEvents="none" />}
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
