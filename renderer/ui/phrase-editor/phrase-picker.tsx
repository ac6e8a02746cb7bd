import { makeStyles, Popover, PopoverSurface, SearchBox, tokens } from '@fluentui/react-components';
import { useDeferredValue, useId, useMemo, useState, useSyncExternalStore, type KeyboardEvent, type ReactNode } from 'react';
import { phraseEditorText } from '#text/templates/phrase-editor';
import { begins, matches } from '#text/search';
import type { Picking } from './desk';
import { usePhraseDesk } from './phrase-desk';
import { PickerOption } from './picker-option';
import { isTarget, usePicked, type PhraseChoice } from './use-picked';

export type { PhraseChoice } from './use-picked';

type Props = { readonly choices: readonly PhraseChoice[] };

const useStyles = makeStyles({
  surface: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, width: '420px', maxWidth: '80vw', maxHeight: 'min(420px, 60vh)', padding: tokens.spacingVerticalS, boxSizing: 'border-box' },
  search: { maxWidth: 'none', flexShrink: 0 },
  list: { overflowY: 'auto', minHeight: 0 },
  note: { flexShrink: 0, padding: tokens.spacingVerticalS, color: tokens.colorNeutralForeground2 },
  keys: { flexShrink: 0, padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS} 0`, borderTop: `1px solid ${tokens.colorNeutralStroke2}`, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** The list of what can be inserted, or of where a reference can lead, at the caret of the phrase that asked for it. */
export function PhrasePicker({ choices }: Props): ReactNode {
  const desk = usePhraseDesk();
  const picking = useSyncExternalStore(desk.subscribe, desk.picking);
  return picking === null ? null : <OpenPicker key={picking.what} choices={choices} picking={picking} />;
}

function OpenPicker({ choices, picking }: Props & { readonly picking: Picking }): ReactNode {
  const styles = useStyles();
  const listId = useId();
  const { offered, choose, type, back } = usePicked(choices, picking);
  const [typed, setTyped] = useState('');
  /** Where the arrows went; null until they are used. */
  const [moved, setMoved] = useState<number | null>(null);
  const sought = useDeferredValue(typed);
  const found = useMemo(() => offered.filter(({ group, label, detail }) => matches(`${label} ${detail ?? ''} ${group}`, sought)), [offered, sought]);
  const active = moved ?? Math.max(0, found.findIndex((choice) => (sought === '' ? isTarget(choice, picking) : begins(choice.label, sought))));
  const search = (text: string) => {
    if (type(text)) return;
    setTyped(text);
    setMoved(null);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) setMoved((active + step + found.length) % Math.max(1, found.length));
    else if (event.key === 'Enter') choose(found[active], event.ctrlKey);
    else return;
    event.preventDefault();
  };
  const label = picking.what === 'targets' ? phraseEditorText.targetsLabel : phraseEditorText.pickerLabel;
  const expanded = found.length > 0;
  return (
    <Popover open trapFocus positioning={{ target: { getBoundingClientRect: () => picking.rect }, position: 'below', align: 'start' }} onOpenChange={back}>
      <PopoverSurface className={styles.surface} aria-label={label}>
        <SearchBox
          className={styles.search}
          value={typed}
          placeholder={label}
          onChange={(_event, { value }) => search(value)}
          onKeyDown={onKeyDown}
          input={{
            role: 'combobox',
            'aria-label': label,
            'aria-expanded': expanded,
            'aria-controls': listId,
            'aria-autocomplete': 'list',
            ...(expanded ? { 'aria-activedescendant': `${listId}-${active}` } : {}),
          }}
        />
        <div id={listId} className={styles.list} role="listbox" aria-label={label} aria-multiselectable={picking.what === 'targets'}>
          {found.map((choice, index) => (
            <PickerOption
              key={`${choice.group} ${JSON.stringify(choice.piece)}`}
              id={`${listId}-${index}`}
              choice={choice}
              opensGroup={found[index - 1]?.group !== choice.group}
              active={index === active}
              taken={picking.what === 'targets' ? isTarget(choice, picking) : null}
              choose={(more) => choose(choice, more)}
            />
          ))}
        </div>
        {!expanded && (
          <div className={styles.note} role="status">
            {phraseEditorText.pickerNothing(typed)}
          </div>
        )}
        {picking.what === 'targets' && <div className={styles.keys}>{phraseEditorText.targetsKeys}</div>}
      </PopoverSurface>
    </Popover>
  );
}
