import { MenuDivider, MenuItem } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { letter } from '#shared/documents/composing/numbering';
import type { Target } from '#shared/templates/edit/edit';
import type { Point } from '#shared/templates/template';
import type { Worded } from '#shared/templates/tree';
import { partText } from '#text/templates/templates';
import { usePhraseDesk } from '#ui/phrase-editor/phrase-desk';
import { useTemplateEditing } from './editing';
import { targetOf } from './parts/slot';

/** What can be done to the point the caret is in. */
export function PointItems({ part, label }: { readonly part: Worded; readonly label: string }): ReactNode {
  const { commands, ask, words } = useTemplateEditing();
  const target = targetOf(usePhraseDesk().active()?.name ?? '');
  const found = pointAt(part, target);
  if (found === null) return null;
  const { point, order, points } = found;
  const next = points[order + 1];
  const name = partText.point(words.numbering.get(point.id)?.point ?? letter(order));
  const setCondition = () => ask({ kind: 'condition', subject: `${label}, ${name}`, condition: point.when, take: (when) => commands.setCondition(target, when) });
  return (
    <>
      <MenuItem onClick={setCondition}>{partText.pointCondition(name)}</MenuItem>
      {order > 0 && <MenuItem onClick={() => commands.movePoint(part.id, point.id, points[order - 2]?.id ?? null)}>{partText.movePointUp(name)}</MenuItem>}
      {next !== undefined && <MenuItem onClick={() => commands.movePoint(part.id, point.id, next.id)}>{partText.movePointDown(name)}</MenuItem>}
      <MenuItem onClick={() => commands.removePoint(part.id, point.id)}>{partText.removePoint(name)}</MenuItem>
      <MenuDivider />
    </>
  );
}

type Found = { readonly point: Point; readonly order: number; readonly points: readonly Point[] };

function pointAt({ id, variants }: Worded, target: Target): Found | null {
  const points = target.part === id ? (variants[target.variant ?? 0]?.points ?? []) : [];
  const order = points.findIndex((point) => point.id === target.point);
  const point = points[order];
  return point === undefined ? null : { point, order, points };
}
