import { MenuDivider, MenuGroup, MenuGroupHeader, MenuItem } from '@fluentui/react-components';
import { Fragment, type ReactNode } from 'react';
import { componentsFor } from '#shared/documents/components/offered';
import type { PartId } from '#shared/templates/condition';
import type { Group } from '#shared/templates/tree';
import type { ConditionNames } from '#text/templates/condition';
import { addingText, partChoiceText } from '#text/templates/templates-adding';
import { useTemplateEditing } from './editing';
import { addingPlaces, type AddableKind, type AddingPlace } from './parts/adding-places';

/** Everything that can be added beside the chosen part, place by place. */
export function AddItems({ chosen }: { readonly chosen: PartId | null }): ReactNode {
  const { present, words, commands } = useTemplateEditing();
  const add = useAdd();
  const template = present();
  const places = addingPlaces(template, chosen);
  return (
    <>
      {places.map((each, index) => (
        <Fragment key={each.place.within ?? ''}>
          {index > 0 && <MenuDivider />}
          <MenuGroup>
            <MenuGroupHeader>{placeText(each, chosen, words.names)}</MenuGroupHeader>
            {each.kinds.map((kind) => (
              <MenuItem key={kind} onClick={() => add(kind, each)}>
                {addingText.kinds[kind]}
              </MenuItem>
            ))}
            {places.length === 1 && (
              <MenuItem disabled subText={addingText.noClause}>
                {addingText.kinds.clause}
              </MenuItem>
            )}
          </MenuGroup>
        </Fragment>
      ))}
      {!template.parts.some(({ kind }) => kind === 'title') && (
        <MenuGroup>
          <MenuGroupHeader>{addingText.atStart}</MenuGroupHeader>
          <MenuItem onClick={() => commands.add({ kind: 'title' }, { within: null, after: null })}>{addingText.title}</MenuItem>
        </MenuGroup>
      )}
    </>
  );
}

/** Adds a part; of what comes from data it is asked first, which. */
function useAdd(): (kind: AddableKind, to: AddingPlace) => void {
  const { present, commands, ask } = useTemplateEditing();
  return (kind, { place }) => {
    if (kind !== 'component') {
      commands.add({ kind }, place);
      return;
    }
    const options = componentsFor(present().id).map(({ name, label }) => ({ value: name, label }));
    ask({ kind: 'choice', ...partChoiceText.addComponent, options, chosen: null, take: (component) => commands.add({ kind, component }, place) });
  };
}

function placeText({ group, after }: AddingPlace, chosen: PartId | null, names: ConditionNames): string {
  if (group !== null) return after === null ? addingText.firstIn(groupName(group, names)) : addingText.laterIn(groupName(group, names));
  if (after === null) return addingText.atStart;
  if (chosen === null) return addingText.atEnd;
  return after.kind === 'article' || after.kind === 'list' ? addingText.behindGroup(groupName(after, names)) : addingText.behind;
}

const groupName = ({ id, kind }: Group, names: ConditionNames): string | null => (kind === 'list' ? null : names.part(id));
