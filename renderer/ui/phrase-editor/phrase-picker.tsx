import { makeStyles, mergeClasses, Popover, PopoverSurface, SearchBox, tokens } from '@fluentui/react-components';
import { useDeferredValue, useEffect, useId, useMemo, useRef, useState, useSyncExternalStore, type KeyboardEvent, type ReactNode } from 'react';
import type { Piece } from '#shared/templates/phrase';
import { phraseEditorText } from '#text/phrase-editor';
import { matches } from '#text/search';
import type { Picking } from './desk';
import { usePhraseDesk } from './phrase-desk';

/** A chip that can be put into a phrase. Choices of one group stand together. */
export type PhraseChoice = { readonly piece: Piece; readonly group: string; readonly label: string; readonly detail: string | null };

type Props = { readonly choices: readonly PhraseChoice[] };

const useStyles = makeStyles({
  surface: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, width: '420px', maxWidth: '80vw', maxHeight: 'min(420px, 60vh)', padding: tokens.spacingVerticalS, boxSizing: 'border-box' },
  search: { maxWidth: 'none', flexShrink: 0 },
  list: { overflowY: 'auto', minHeight: 0 },
  group: { padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold },
  option: { padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`, borderRadius: tokens.borderRadiusMedium, cursor: 'pointer', '&:hover': { backgroundColor: tokens.colorNeutralBackground1Hover } },
  active: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    boxShadow: `inset 3px 0 0 ${tokens.colorCompoundBrandStroke}`,
    '@media (forced-colors: active)': { outline: '2px solid Highlight', outlineOffset: '-2px' },
  },
  detail: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  nothing: { padding: tokens.spacingVerticalS, color: tokens.colorNeutralForeground2 },
});

/** The list of what can be inserted, at the caret of the phrase that asked for it. */
export function PhrasePicker({ choices }: Props): ReactNode {
  const desk = usePhraseDesk();
  const picking = useSyncExternalStore(desk.subscribe, desk.picking);
  return picking === null ? null : <OpenPicker choices={choices} picking={picking} />;
}

function OpenPicker({ choices, picking }: Props & { readonly picking: Picking }): ReactNode {
  const styles = useStyles();
  const desk = usePhraseDesk();
  const listId = useId();
  const [typed, setTyped] = useState('');
  const [active, setActive] = useState(0);
  const sought = useDeferredValue(typed);
  const found = useMemo(() => choices.filter(({ group, label, detail }) => matches(`${label} ${detail ?? ''} ${group}`, sought)), [choices, sought]);

  const back = () => {
    desk.endPicking();
    desk.active()?.focus(null);
  };
  const choose = (choice: PhraseChoice | undefined) => {
    if (choice === undefined) return;
    desk.active()?.insert(choice.piece, picking.before);
    back();
  };
  const type = (text: string) => {
    // A stroke followed by a space was meant as a stroke.
    if (picking.before > 0 && text.startsWith(' ')) {
      desk.active()?.write(text);
      back();
      return;
    }
    setTyped(text);
    setActive(0);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) setActive((active + step + found.length) % Math.max(1, found.length));
    else if (event.key === 'Enter') choose(found[active]);
    else return;
    event.preventDefault();
  };
  const expanded = found.length > 0;
  return (
    <Popover open trapFocus positioning={{ target: { getBoundingClientRect: () => picking.rect }, position: 'below', align: 'start' }} onOpenChange={back}>
      <PopoverSurface className={styles.surface} aria-label={phraseEditorText.insert}>
        <SearchBox
          className={styles.search}
          value={typed}
          placeholder={phraseEditorText.pickerLabel}
          onChange={(_event, { value }) => type(value)}
          onKeyDown={onKeyDown}
          input={{
            role: 'combobox',
            'aria-label': phraseEditorText.pickerLabel,
            'aria-expanded': expanded,
            'aria-controls': listId,
            'aria-autocomplete': 'list',
            ...(expanded ? { 'aria-activedescendant': `${listId}-${active}` } : {}),
          }}
        />
        <div id={listId} className={styles.list} role="listbox" aria-label={phraseEditorText.pickerLabel}>
          {found.map((choice, index) => (
            <Option key={`${choice.group} ${JSON.stringify(choice.piece)}`} id={`${listId}-${index}`} choice={choice} opensGroup={found[index - 1]?.group !== choice.group} active={index === active} choose={() => choose(choice)} />
          ))}
        </div>
        {!expanded && (
          <div className={styles.nothing} role="status">
            {phraseEditorText.pickerNothing(typed)}
          </div>
        )}
      </PopoverSurface>
    </Popover>
  );
}

type OptionProps = { readonly id: string; readonly choice: PhraseChoice; readonly opensGroup: boolean; readonly active: boolean; readonly choose: () => void };

function Option({ id, choice: { group, label, detail }, opensGroup, active, choose }: OptionProps): ReactNode {
  const styles = useStyles();
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (active) element.current?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  return (
    <>
      {opensGroup && (
        <div className={styles.group} role="presentation">
          {group}
        </div>
      )}
      <div ref={element} id={id} className={mergeClasses(styles.option, active && styles.active)} role="option" aria-selected={active} onClick={choose}>
        {label}
        {detail !== null && <div className={styles.detail}>{detail}</div>}
      </div>
    </>
  );
}
