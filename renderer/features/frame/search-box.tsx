import { Input, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Search16Regular } from '@fluentui/react-icons';
import { useEffect, useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { useNavigate } from 'react-router';
import type { Find } from './find-everywhere';
import { FoundText } from './found-text';
import { hintsOf } from './hints-of';
import { useFinds } from './use-finds';
import { useShortcut } from '#ui/use-shortcut';
import { searchText } from '#text/frame';

const useStyles = makeStyles({
  root: { position: 'relative', flexShrink: 0 },
  // Enlarged twice, the bar is left with half its room.
  input: { width: '280px', '@media (max-width: 1000px)': { width: '150px' } },
  list: {
    position: 'absolute',
    insetInlineEnd: 0,
    top: '36px',
    zIndex: 10,
    width: '520px',
    maxWidth: '80vw',
    maxHeight: '70vh',
    overflowY: 'auto',
    padding: tokens.spacingVerticalXS,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow16,
  },
  group: { padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  option: {
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusMedium,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  active: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    boxShadow: `inset 3px 0 0 ${tokens.colorCompoundBrandStroke}`,
    '@media (forced-colors: active)': { outline: '2px solid Highlight', outlineOffset: '-2px' },
  },
  line: { display: 'flex', gap: tokens.spacingHorizontalM, justifyContent: 'space-between' },
  detail: { color: tokens.colorNeutralForeground3, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  hint: { padding: tokens.spacingVerticalS, color: tokens.colorNeutralForeground3 },
});

/** Finds agreements and regions from anywhere (Ctrl+K). */
export function SearchBox(): ReactNode {
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  const listId = useId();
  const navigate = useNavigate();
  const [typed, setTyped] = useState('');
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const found = useFinds(open ? typed : null);
  const { finds } = found;

  useShortcut('Ctrl+K', () => {
    input.current?.focus();
    input.current?.select();
  });
  const close = () => {
    setOpen(false);
    setTyped('');
    setActive(0);
  };
  const go = (find: Find | undefined) => {
    if (find === undefined) return;
    close();
    input.current?.blur();
    void navigate(find.to);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) setActive((active + step + finds.length) % Math.max(1, finds.length));
    else if (event.key === 'Enter') go(finds[active]);
    else if (event.key === 'Escape') close();
    else return;
    event.preventDefault();
  };
  return (
    <div className={styles.root} role="search">
      <Input
        className={styles.input}
        contentBefore={<Search16Regular />}
        placeholder={searchText.placeholder}
        value={typed}
        onChange={(_event, { value }) => {
          setTyped(value);
          setActive(0);
          setOpen(true);
        }}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onKeyDown={onKeyDown}
        input={{
          ref: input,
          role: 'combobox',
          'aria-label': searchText.label,
          'aria-expanded': open,
          'aria-controls': listId,
          'aria-autocomplete': 'list',
          ...(open && finds.length > 0 ? { 'aria-activedescendant': `${listId}-${active}` } : {}),
        }}
      />
      {/* The mouse must not take the focus from the field before its click arrives. */}
      <div className={open ? styles.list : undefined} hidden={!open} onMouseDown={(event) => event.preventDefault()}>
        <div id={listId} role="listbox" aria-label={searchText.label}>
          {finds.map((find, index) => (
            <FindOption key={`${find.group} ${find.id}`} id={`${listId}-${index}`} find={find} opensGroup={finds[index - 1]?.group !== find.group} active={index === active} onChoose={() => go(find)} />
          ))}
        </div>
        <div role="status">
          {hintsOf(typed, found).map((hint) => (
            <div key={hint} className={styles.hint}>
              {hint}
            </div>
          ))}
        </div>
      </div>
    </div>
  );
}

type OptionProps = { readonly id: string; readonly find: Find; readonly opensGroup: boolean; readonly active: boolean; readonly onChoose: () => void };

function FindOption({ id, find, opensGroup, active, onChoose }: OptionProps): ReactNode {
  const styles = useStyles();
  const option = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (active) option.current?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  return (
    <>
      {opensGroup && (
        <div className={styles.group} role="presentation">
          {find.group}
        </div>
      )}
      <div ref={option} id={id} role="option" aria-selected={active} className={mergeClasses(styles.option, active && styles.active)} onClick={onChoose}>
        <div className={styles.line}>
          <span>{find.label}</span>
          <span className={styles.detail}>{find.detail}</span>
        </div>
        {find.found !== null && <FoundText {...find.found} />}
      </div>
    </>
  );
}
