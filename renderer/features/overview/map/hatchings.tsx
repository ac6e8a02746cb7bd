import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Hatching } from './look';

/** Strokes of one tile, 16 units wide and high. */
const strokes: Readonly<Record<Exclude<Hatching, 'none'>, string>> = {
  rising: 'M-4 4L4 -4M0 16L16 0M12 20L20 12',
  falling: 'M-4 12L4 20M0 0L16 16M12 -4L20 4',
  crossed: 'M0 16L16 0M0 0L16 16',
  level: 'M0 8H16',
  upright: 'M8 0V16',
  dotted: 'M7 8h2',
};

const useStyles = makeStyles({
  line: { fill: 'none', stroke: tokens.colorNeutralForeground3, strokeWidth: '1.6px', strokeLinecap: 'round', opacity: 0.5, '@media (forced-colors: active)': { stroke: 'CanvasText', opacity: 1 } },
  dot: { strokeWidth: '5px' },
});

/** Definitions of all hatchings for one drawing. @param id what their ids begin with */
export function Hatchings({ id }: { readonly id: string }): ReactNode {
  const styles = useStyles();
  return (
    <defs>
      {Object.entries(strokes).map(([name, path]) => (
        <pattern key={name} id={`${id}-${name}`} width="16" height="16" patternUnits="userSpaceOnUse">
          <path d={path} className={name === 'dotted' ? `${styles.line} ${styles.dot}` : styles.line} />
        </pattern>
      ))}
    </defs>
  );
}
