import { MenuItem } from '@fluentui/react-components';
import { Fragment, type ReactNode } from 'react';
import { lists } from '#shared/documents/wording/lists';
import { setAlign, setPointList } from '#shared/templates/edit/contents';
import type { Clause, ParagraphPart, Variant } from '#shared/templates/template';
import type { Worded } from '#shared/templates/tree';
import { partText } from '#text/templates/templates';
import { partChoiceText } from '#text/templates/templates-adding';
import { usePhraseDesk } from '#ui/phrase-editor/phrase-desk';
import { useTemplateEditing } from './editing';
import { targetOf } from './parts/slot';
import { shownVariant } from './parts/slot-of';

type Props<P extends Worded> = { readonly part: P; readonly label: string };

/** What can be done to a clause or paragraph and its wordings. */
export function WordingItems({ part, label }: Props<Worded>): ReactNode {
  const { commands, ask } = useTemplateEditing();
  const { id, variants } = part;
  const last = variants.length - 1;
  const base = variants[last];
  if (base === undefined) return null;
  const setCondition = () => ask({ kind: 'condition', subject: label, condition: base.when, take: (when) => commands.setCondition({ part: id, variant: 0 }, when) });
  // Before the last one, which often holds always: what comes after such a one would never be shown.
  const add = () => ask({ kind: 'condition', subject: partText.newVariant(label), condition: [], take: (when) => commands.addVariant({ part: id, variant: last }, { ...base, when } satisfies Variant) });
  return (
    <>
      {variants.length === 1 && <MenuItem onClick={setCondition}>{partText.setCondition}</MenuItem>}
      <MenuItem onClick={add}>{partText.addVariant}</MenuItem>
      {variants.length > 1 &&
        variants.map((_, index) => (
          <Fragment key={index}>
            {index > 0 && <MenuItem onClick={() => commands.moveVariant({ part: id, variant: index }, index - 1)}>{partText.moveVariantUp(index)}</MenuItem>}
            <MenuItem onClick={() => commands.removeVariant({ part: id, variant: index })}>{partText.removeVariant(index)}</MenuItem>
          </Fragment>
        ))}
      {part.kind === 'clause' ? <ClauseItems part={part} label={label} /> : <ParagraphItems part={part} label={label} />}
    </>
  );
}

/** What stands below the text of a clause: points of its own, and such as come from data. */
function ClauseItems({ part, label }: Props<Clause>): ReactNode {
  const { commands, ask } = useTemplateEditing();
  const at = useWrittenVariant(part);
  const { id: clause, variants } = part;
  const { points = [], list = null } = variants[at] ?? {};
  const place = { part: clause, variant: at };
  const chooseList = () =>
    ask({
      kind: 'choice',
      title: partChoiceText.listTitle,
      intro: partChoiceText.listIntro(variants.length === 1 ? label : partText.variant(label, at)),
      options: [{ value: '', label: partChoiceText.noList }, ...lists.map((each) => ({ value: each.name, label: each.label }))],
      chosen: list ?? '',
      take: (name) => commands.set(clause, (template) => setPointList(template, place, name === '' ? null : name)),
    });
  return (
    <>
      <MenuItem onClick={() => commands.addPoint(place, points.at(-1)?.id ?? null)}>{partText.addPoint}</MenuItem>
      <MenuItem onClick={chooseList}>{partChoiceText.list}</MenuItem>
    </>
  );
}

function ParagraphItems({ part: { id, align }, label }: Props<ParagraphPart>): ReactNode {
  const { commands, ask } = useTemplateEditing();
  const options = alignments.map((value) => ({ value, label: partChoiceText.aligns[value] }));
  const take = (value: string) => commands.set(id, (template) => setAlign(template, id, alignments.find((each) => each === value) ?? align));
  return (
    <>
      <MenuItem onClick={() => ask({ kind: 'choice', title: partChoiceText.alignTitle, intro: label, options, chosen: align, take })}>{partChoiceText.align}</MenuItem>
      <MenuItem disabled subText={partChoiceText.listNowhere}>
        {partChoiceText.list}
      </MenuItem>
    </>
  );
}

const alignments = ['justify', 'left', 'center'] as const satisfies readonly ParagraphPart['align'][];

/** The wording the caret is in; where it is elsewhere, the one the sample shows. */
function useWrittenVariant(part: Worded): number {
  const { words } = useTemplateEditing();
  const target = targetOf(usePhraseDesk().active()?.name ?? '');
  if (target.part === part.id && target.variant !== undefined) return target.variant;
  return shownVariant(part, words.shown) ?? 0;
}
