import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Text } from '#shared/documents/block';
import { wordingText } from '#text/agreement/wording';
import { Mark } from '#ui/mark';
import { LineActions } from './line-actions';
import { LineEditor } from './line-editor';
import type { LineProps } from './line-props';
import type { WordingLine } from './wording-line';

const useStyles = makeStyles({
  line: {
    display: 'grid',
    gridTemplateColumns: '56px minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'baseline',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusMedium,
    borderInlineStartWidth: '3px',
    borderInlineStartStyle: 'solid',
    borderInlineStartColor: 'transparent',
    '&:hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  open: { backgroundColor: tokens.colorNeutralBackground1Selected },
  deviating: { borderInlineStartColor: tokens.colorPaletteYellowBorderActive },
  toggle: {
    minWidth: '24px',
    minHeight: '24px',
    padding: `0 ${tokens.spacingHorizontalXS}`,
    border: 'none',
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground2,
    font: 'inherit',
    textAlign: 'start',
    whiteSpace: 'nowrap',
    cursor: 'pointer',
    '&:focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  body: { minWidth: 0, overflowWrap: 'break-word', userSelect: 'text' },
  name: { fontWeight: tokens.fontWeightSemibold },
  data: { color: tokens.colorNeutralForeground2, fontStyle: 'italic' },
  dropped: { textDecorationLine: 'line-through', color: tokens.colorNeutralForeground2 },
  point: { paddingInlineStart: tokens.spacingHorizontalL },
  marks: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  actions: { gridColumn: '2 / -1', minWidth: 0 },
});

/** One part of the wording: its number, its words, and, while it is chosen, what may be done to it. */
export function LineView(props: LineProps): ReactNode {
  const styles = useStyles();
  const { line, field, open, written, choose } = props;
  const marks = marksOf(line);
  return (
    <li
      className={mergeClasses(styles.line, open && styles.open, marks.length > 0 && styles.deviating)}
      data-field={field}
      onClick={() => choose(field)}
      onFocus={() => choose(field)}
    >
      <button type="button" className={styles.toggle} aria-expanded={open} aria-label={[line.label, ...marks].join(', ')}>
        {line.number ?? '¶'}
      </button>
      <div className={styles.body}>{written ? <LineEditor {...props} /> : <LineWords line={line} />}</div>
      <span className={styles.marks}>
        {marks.map((mark) => (
          <Mark key={mark} tone="warning">
            {mark}
          </Mark>
        ))}
      </span>
      {open && (
        <div className={styles.actions}>
          <LineActions {...props} />
        </div>
      )}
    </li>
  );
}

/** How it departs from the template, in words. */
const marksOf = ({ state, moved }: WordingLine): readonly string[] => [...(state === 'as-template' ? [] : [wordingText.states[state]]), ...(moved ? [wordingText.moved] : [])];

/** What a line says, with its points below it. */
function LineWords({ line: { part, state, text, points } }: { readonly line: WordingLine }): ReactNode {
  const styles = useStyles();
  const isName = part.kind === 'article' || part.kind === 'heading' || part.kind === 'title';
  return (
    <div className={mergeClasses(isName && styles.name, part.kind === 'component' && styles.data, state === 'dropped' && styles.dropped)}>
      <span>{wordsOf(text)}</span>
      {points.map(({ mark, text: point }) => (
        <div key={mark} className={styles.point}>
          {mark}) {wordsOf(point)}
        </div>
      ))}
    </div>
  );
}

const wordsOf = (text: Text): string => text.map((run) => run.text).join('');
