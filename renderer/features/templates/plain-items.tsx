import { MenuItem } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { componentsFor } from '#shared/documents/components/offered';
import type { Condition } from '#shared/templates/condition';
import { setComponent, setTitleLines } from '#shared/templates/edit/contents';
import type { Phrase } from '#shared/templates/phrase';
import type { ComponentPart, TitlePart } from '#shared/templates/template';
import type { AnyPart, Worded } from '#shared/templates/tree';
import { partText } from '#text/templates/templates';
import { partChoiceText, titleText } from '#text/templates/templates-adding';
import { usePhraseDesk } from '#ui/phrase-editor/phrase-desk';
import { useTemplateEditing } from './editing';
import { slotName } from './parts/slot';

type Props = { readonly part: Exclude<AnyPart, Worded>; readonly label: string };

/** What can be done to a part that has no wordings to choose from. */
export function PlainItems({ part, label }: Props): ReactNode {
  return (
    <>
      {part.kind === 'title' ? <TitleItems part={part} /> : <ConditionItem id={part.id} when={part.when} label={label} />}
      {part.kind === 'component' && <ComponentItem part={part} />}
    </>
  );
}

function ConditionItem({ id, when, label }: { readonly id: string; readonly when: Condition; readonly label: string }): ReactNode {
  const { commands, ask } = useTemplateEditing();
  return <MenuItem onClick={() => ask({ kind: 'condition', subject: label, condition: when, take: (next) => commands.setCondition({ part: id }, next) })}>{partText.setCondition}</MenuItem>;
}

function ComponentItem({ part: { id, component } }: { readonly part: ComponentPart }): ReactNode {
  const { commands, ask, present } = useTemplateEditing();
  const choose = () => {
    const options = componentsFor(present().id).map(({ name, label }) => ({ value: name, label }));
    ask({ kind: 'choice', title: partText.component, intro: null, options, chosen: component, take: (name) => commands.set(id, (template) => setComponent(template, id, name)) });
  };
  return <MenuItem onClick={choose}>{partChoiceText.changeComponent}</MenuItem>;
}

function TitleItems({ part: { id, details, numbers } }: { readonly part: TitlePart }): ReactNode {
  const { commands } = useTemplateEditing();
  const desk = usePhraseDesk();
  const set = (lines: readonly Phrase[], shown: boolean) => commands.set(id, (template) => setTitleLines(template, id, lines, shown));
  const addLine = () => {
    set([...details, []], numbers);
    desk.focus(slotName({ part: id, detail: details.length }), 0);
  };
  return (
    <>
      <MenuItem onClick={addLine}>{titleText.addLine}</MenuItem>
      {details.map((_, index) => (
        <MenuItem key={index} onClick={() => set(details.toSpliced(index, 1), numbers)}>
          {titleText.removeLine(index)}
        </MenuItem>
      ))}
      <MenuItem onClick={() => set(details, !numbers)}>{numbers ? titleText.hideNumbers : titleText.showNumbers}</MenuItem>
    </>
  );
}
