import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { useLayoutEffect, useRef, type ReactNode } from 'react';
import type { Phrase } from '#shared/templates/phrase';
import { docOf } from './phrase-doc';
import { phraseDom, type PhraseWords } from './phrase-dom';
import { phraseLook } from './phrase-style';

const useStyles = makeStyles({ text: phraseLook });

type Props = { readonly phrase: Phrase; readonly words: PhraseWords; readonly className?: string };

/** A phrase to be read only, as the editor shows it. */
export function PhraseText({ phrase, words, className }: Props): ReactNode {
  const styles = useStyles();
  const element = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => element.current?.replaceChildren(phraseDom(docOf(phrase), words)), [phrase, words]);
  return <div ref={element} className={mergeClasses(styles.text, className)} lang="cs" />;
}
