import { Menu, MenuButton, MenuDivider, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import { MoreHorizontal20Regular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { letter } from '#shared/documents/composing/numbering';
import type { Target } from '#shared/templates/edit/edit';
import type { Point, Variant } from '#shared/templates/template';
import { isWorded, type AnyPart, type Worded } from '#shared/templates/tree';
import { partText } from '#text/templates';
import { usePhraseDesk } from '#ui/phrase-editor/phrase-desk';
import { useTemplateEditing } from './editing';
import { targetOf } from './slot';

type Props = { readonly part: AnyPart; readonly label: string };

/** What can be done to a part; the keys that do the same are beside it. */
export function PartMenu({ part, label }: Props): ReactNode {
  const { commands } = useTemplateEditing();
  const { id } = part;
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <MenuButton appearance="subtle" size="small" menuIcon={null} icon={<MoreHorizontal20Regular />} aria-label={partText.actionsOf(label)} />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {isWorded(part) && <PointItems part={part} label={label} />}
          {isWorded(part) ? <WordingItems part={part} label={label} /> : <ConditionItem part={part} label={label} />}
          <MenuDivider />
          {part.kind !== 'title' && <MenuItem onClick={() => commands.addClause(id)}>{part.kind === 'article' ? partText.addFirstClause : partText.addClause}</MenuItem>}
          {part.kind === 'article' && <MenuItem onClick={() => commands.addArticle(id)}>{partText.addArticle}</MenuItem>}
          <MenuItem secondaryContent="Alt+↑" onClick={() => commands.move(id, 'up')}>
            {partText.moveUp}
          </MenuItem>
          <MenuItem secondaryContent="Alt+↓" onClick={() => commands.move(id, 'down')}>
            {partText.moveDown}
          </MenuItem>
          {part.kind !== 'title' && <MenuItem onClick={() => commands.duplicate(id)}>{partText.duplicate}</MenuItem>}
          <MenuItem onClick={() => commands.remove(id)}>{partText.remove}</MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

function WordingItems({ part: { id, kind, variants }, label }: { readonly part: Worded; readonly label: string }): ReactNode {
  const { commands, ask } = useTemplateEditing();
  const last = variants.length - 1;
  const base = variants[last];
  if (base === undefined) return null;
  // Before the last one, which often holds always: what comes after such a one would never be shown.
  const add = () => ask({ subject: partText.newVariant(label), condition: [], take: (when) => commands.addVariant({ part: id, variant: last }, { ...base, when } satisfies Variant) });
  return (
    <>
      {variants.length === 1 && (
        <MenuItem onClick={() => ask({ subject: label, condition: base.when, take: (when) => commands.setCondition({ part: id, variant: 0 }, when) })}>{partText.setCondition}</MenuItem>
      )}
      <MenuItem onClick={add}>{partText.addVariant}</MenuItem>
      {variants.length > 1 &&
        variants.map((_, index) => (
          <MenuItem key={index} onClick={() => commands.removeVariant({ part: id, variant: index })}>
            {partText.removeVariant(index)}
          </MenuItem>
        ))}
      {kind === 'clause' && <MenuItem onClick={() => commands.addPoint({ part: id, variant: 0 }, variants[0]?.points.at(-1)?.id ?? null)}>{partText.addPoint}</MenuItem>}
    </>
  );
}

/** Of the point the caret is in. */
function PointItems({ part, label }: { readonly part: Worded; readonly label: string }): ReactNode {
  const { commands, ask, words } = useTemplateEditing();
  const target = targetOf(usePhraseDesk().active()?.name ?? '');
  const found = pointAt(part, target);
  if (found === null) return null;
  const { point, order } = found;
  const name = partText.point(words.numbering.get(point.id)?.point ?? letter(order));
  return (
    <>
      <MenuItem onClick={() => ask({ subject: `${label}, ${name}`, condition: point.when, take: (when) => commands.setCondition(target, when) })}>{partText.pointCondition(name)}</MenuItem>
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

function ConditionItem({ part, label }: Props): ReactNode {
  const { commands, ask } = useTemplateEditing();
  if (!('when' in part)) return null;
  return <MenuItem onClick={() => ask({ subject: label, condition: part.when, take: (when) => commands.setCondition({ part: part.id }, when) })}>{partText.setCondition}</MenuItem>;
}
