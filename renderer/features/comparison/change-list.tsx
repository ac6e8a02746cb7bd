import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CopyRegular } from '@fluentui/react-icons';
import { useEffect, useRef, type KeyboardEvent } from 'react';
import type { Changes, WordingChange } from '#shared/documents/comparison/wording-change';
import { changeKinds, changesFound, comparingText, placeTitle } from '#text/agreement/comparison';
import { Mark } from '#ui/mark';
import { useCopying } from '#ui/use-copying';
import { changesAsText } from './changes-as-text';

const useStyles = makeStyles({
  list: { overflowY: 'auto', minHeight: 0, minWidth: 0, padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}` },
  top: { display: 'flex', alignItems: 'center', flexWrap: 'wrap', justifyContent: 'space-between', gap: tokens.spacingHorizontalS, marginBottom: tokens.spacingVerticalS },
  count: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  items: { margin: 0, padding: 0, listStyleType: 'none' },
  change: {
    display: 'block',
    width: '100%',
    boxSizing: 'border-box',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    border: 'none',
    borderLeft: '3px solid transparent',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    textAlign: 'start',
    cursor: 'pointer',
    '&:hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    '&:focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  chosen: { borderLeftColor: tokens.colorCompoundBrandStroke, backgroundColor: tokens.colorNeutralBackground1Selected },
  head: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
  where: { flexGrow: 1, fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  words: { display: 'block', maxHeight: '40px', overflow: 'hidden', color: tokens.colorNeutralForeground2, whiteSpace: 'pre-line', overflowWrap: 'anywhere' },
  whole: { display: 'block', whiteSpace: 'pre-line', overflowWrap: 'anywhere', marginTop: tokens.spacingVerticalXS },
  label: { color: tokens.colorNeutralForeground2 },
  copy: { margin: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}` },
  renumberedHead: { margin: `${tokens.spacingVerticalL} 0 ${tokens.spacingVerticalS}` },
  renumbered: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
});

type Props = { readonly changes: Changes; readonly chosen: string | null; readonly hidden: boolean; readonly choose: (mark: string) => void };

/** What changed, in the order of the later wording; each leads to its place on the pages. */
export function ChangeList({ changes, chosen, hidden, choose }: Props) {
  const styles = useStyles();
  const copy = useCopying();
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    list.current?.querySelector('[aria-current="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);
  return (
    <section className={styles.list} aria-label={comparingText.list} data-place="" hidden={hidden}>
      <div className={styles.top}>
        <div role="status">
          <h2 className={styles.count}>{changesFound(changes)}</h2>
        </div>
        {changes.changes.length > 0 && (
          <Button size="small" appearance="subtle" icon={<CopyRegular />} onClick={() => void copy(changesAsText(changes.changes), comparingText.copiedAll)}>
            {comparingText.copyAll}
          </Button>
        )}
      </div>
      <ol ref={list} className={styles.items} onKeyDown={stepWithArrows}>
        {changes.changes.map((change) => (
          <li key={change.mark}>
            <button type="button" className={mergeClasses(styles.change, change.mark === chosen && styles.chosen)} aria-current={change.mark === chosen} onClick={() => choose(change.mark)}>
              <ChangeText change={change} whole={change.mark === chosen} />
            </button>
            {change.mark === chosen && (
              <Button className={styles.copy} size="small" appearance="subtle" icon={<CopyRegular />} onClick={() => void copy(changesAsText([change]), comparingText.copied)}>
                {comparingText.copy}
              </Button>
            )}
          </li>
        ))}
      </ol>
      {changes.renumbered.length > 0 && (
        <>
          <h2 className={mergeClasses(styles.count, styles.renumberedHead)}>{comparingText.renumbered}</h2>
          <div className={styles.renumbered}>{changes.renumbered.map(({ then, now }) => comparingText.renumbering(then, now)).join('; ')}</div>
        </>
      )}
    </section>
  );
}

/** @param whole whether all its words are told, or only what it is about */
function ChangeText({ change, whole }: { readonly change: WordingChange; readonly whole: boolean }) {
  const styles = useStyles();
  const { kind, from, then, now } = change;
  const versions = [
    { label: comparingText.then, words: kind === 'moved' ? null : then },
    { label: comparingText.now, words: now },
  ];
  return (
    <>
      <span className={styles.head}>
        <span className={styles.where}>{placeTitle(change)}</span>
        <Mark tone={kind === 'dropped' ? 'warning' : kind === 'added' ? 'success' : 'informative'}>{changeKinds[kind]}</Mark>
      </span>
      {from !== null && <span className={styles.label}>{comparingText.movedFrom(from)}</span>}
      {!whole && <span className={styles.words}>{now ?? then}</span>}
      {whole &&
        versions.map(
          ({ label, words }) =>
            words !== null && (
              <span key={label} className={styles.whole}>
                <span className={styles.label}>{label}: </span>
                {words}
              </span>
            ),
        )}
    </>
  );
}

/** Up and down from change to change. */
function stepWithArrows(event: KeyboardEvent<HTMLElement>): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined) return;
  const buttons = [...event.currentTarget.querySelectorAll<HTMLElement>('button[aria-current]')];
  const next = buttons[buttons.findIndex((button) => button === document.activeElement) + step];
  if (next === undefined) return;
  event.preventDefault();
  next.focus();
}
