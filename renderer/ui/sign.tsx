import { Archive16Regular, CheckmarkCircle16Filled, Clock16Regular, CloudArrowUp16Regular, Delete16Regular, Edit16Regular, Gavel16Regular, Home16Regular, HourglassHalf16Regular, Signature16Regular, Add16Regular, type FluentIcon } from '@fluentui/react-icons';
import type { ReactNode } from 'react';

const signs = {
  pencil: Edit16Regular,
  gavel: Gavel16Regular,
  signature: Signature16Regular,
  upload: CloudArrowUp16Regular,
  clock: Clock16Regular,
  check: CheckmarkCircle16Filled,
  hourglass: HourglassHalf16Regular,
  archive: Archive16Regular,
  bin: Delete16Regular,
  home: Home16Regular,
  plus: Add16Regular,
} as const satisfies Readonly<Record<string, FluentIcon>>;

export type SignName = keyof typeof signs;

/** Side of the signs as they are drawn. */
const drawn = 16;

type Place = { readonly x: number; readonly y: number; readonly size: number };

/** A small sign beside words that say the same. @param place within a drawing, in its units; beside a text it needs none */
export function Sign({ name, place }: { readonly name: SignName; readonly place?: Place }): ReactNode {
  const Icon = signs[name];
  if (place === undefined) return <Icon aria-hidden />;
  return (
    <svg x={place.x} y={place.y} width={place.size} height={place.size} viewBox={`0 0 ${drawn} ${drawn}`}>
      <Icon aria-hidden />
    </svg>
  );
}
