import { MenuDivider, MenuItem } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { letter } from '#shared/documents/composing/numbering';
import type { Target } from '#shared/templates/edit/edit';
import type { Point } from '#shared/templates/template';
import type { Worded } from '#shared/templates/tree';
import { partText } from '#text/templates';
import { usePhraseDesk } from '#ui/phrase-editor/phrase-desk';
import { useTemplateEditing } from './editing';
import { targetOf } from './parts/slot';

/** What can be done to the point the caret is in. */
export function PointItems({ part, label }: { readonly part: Worded; readonly label: string }): ReactNode {
  const { commands, ask, words } = useTemplateEditing();
  const target = targetOf(usePhraseDesk().active()?.name ?? '');
  const found = pointAt(part, target);
  if (found === null) return null;
  const { point, order } = found;
  const name = partText.point(words.numbering.get(point.id)?.point ?? letter(order));
  const setCondition = () => ask({ kind: 'condition', subject: `${label}, ${name}`, condition: point.when, take: (when) => commands.setCondition(target, when) });
  return (
    <>
      <MenuItem onClick={setCondition}>{partText.pointCondition(name)}</MenuItem>
      <MenuItem onClick={() => commands.removePoint(part.id, point.id)}>{partText.removePoint(name)}</MenuItem>
      <MenuDivider />
    </>
  );
}

function pointAt({ id, variants }: Worded, target: Target): { readonly point: Point; readonly order: number } | null {
  const points = target.part === id ? (variants[target.variant ?? 0]?.points ?? []) : [];
  const order = points.findIndex((point) => point.id === target.point);
  const point = points[order];
  return point === undefined ? null : { point, order };
}
