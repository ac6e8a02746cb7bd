import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffectEvent, useLayoutEffect, useRef, type ReactNode } from 'react';
import type { Phrase } from '#shared/templates/phrase';
import { phraseEditorText } from '#text/templates/phrase-editor';
import { useNotify } from '#ui/notices';
import { usePhraseDesk } from './phrase-desk';
import type { PasteNote } from './phrase-input';
import { createPhraseMount, type PhraseMount } from './phrase-mount';
import { phraseLook } from './phrase-style';
import type { PhraseWords } from './phrase-dom';

export type { PhraseWords } from './phrase-dom';

type Props = {
  /** Names the phrase on its desk, for good and for it alone. */
  readonly name: string;
  /** What it is, for screen readers. */
  readonly label: string;
  readonly phrase: Phrase;
  readonly words: PhraseWords;
  readonly change: (phrase: Phrase) => void;
  /** Enter asks for two phrases; left out where there cannot be two. */
  readonly split?: (before: Phrase, after: Phrase) => void;
  /** Backspace at the beginning asks to join it to what is before. */
  readonly join?: () => void;
  /** Longest text in characters. */
  readonly longest?: number;
  /** What an empty phrase says of itself. */
  readonly placeholder?: string;
  /** Says in words what is wrong with it, and is shown elsewhere; the id of that element. */
  readonly describedBy?: string;
  readonly className?: string;
};

/** Some six pages: more is no clause. */
const longestClause = 20_000;

const useStyles = makeStyles({
  field: {
    position: 'relative',
    padding: `2px ${tokens.spacingHorizontalSNudge}`,
    borderRadius: tokens.borderRadiusMedium,
    outlineStyle: 'none',
    cursor: 'text',
    ...phraseLook,
    '&:hover:not(:focus)': { boxShadow: `inset 0 0 0 1px ${tokens.colorNeutralStroke1}` },
    '&:focus': { boxShadow: `inset 0 0 0 2px ${tokens.colorCompoundBrandStroke}`, backgroundColor: tokens.colorNeutralBackground1 },
    '@media (forced-colors: active)': { '&:focus': { outline: '2px solid Highlight' } },
    '&[data-empty]::before': { content: 'attr(data-placeholder)', position: 'absolute', color: tokens.colorNeutralForeground3, pointerEvents: 'none' },
  },
});

/** One phrase, written in place. It stands on a {@link PhraseDesk}. */
export function PhraseField({ name, label, phrase, words, className, placeholder = '', describedBy, ...holder }: Props): ReactNode {
  const styles = useStyles();
  const desk = usePhraseDesk();
  const element = useRef<HTMLDivElement>(null);
  const mount = useRef<PhraseMount>(null);
  const tell = useTellNote();
  const events = useEffectEvent(() => ({
    change: holder.change,
    split: holder.split ?? null,
    join: holder.join ?? null,
    longest: holder.longest ?? longestClause,
    told: tell,
  }));
  useLayoutEffect(() => {
    if (element.current === null) return undefined;
    const created = createPhraseMount(element.current, name, desk, () => events());
    mount.current = created;
    return created.destroy;
  }, [name, desk]);
  useLayoutEffect(() => mount.current?.show(phrase, words), [name, desk, phrase, words]);
  return (
    <div
      ref={element}
      className={mergeClasses(styles.field, className)}
      role="textbox"
      aria-multiline
      aria-label={label}
      aria-describedby={describedBy}
      data-phrase={name}
      data-placeholder={placeholder}
      tabIndex={0}
      lang="cs"
      spellCheck
    />
  );
}

function useTellNote(): (note: PasteNote) => void {
  const notify = useNotify();
  return (note) => {
    if (note.kind === 'left-out') notify({ matter: 'paste', intent: 'info', title: phraseEditorText.pasted, detail: phraseEditorText.pastedWithout(note.what) });
    else notify({ matter: 'paste', intent: 'warning', title: phraseEditorText.tooLong, detail: phraseEditorText.tooLongAdvice(note.length, note.longest) });
  };
}
