import type { ReactNode } from 'react';
import type { Target } from '#shared/templates/edit/edit';
import type { Phrase } from '#shared/templates/phrase';
import { PhraseField } from '#ui/phrase-editor/phrase-field';
import { useTemplateEditing } from './editing';
import { slotName } from './parts/slot';

type Props = {
  readonly target: Target;
  readonly phrase: Phrase;
  readonly label: string;
  /** Number of the article it stands in; null outside articles. */
  readonly here: number | null;
  readonly placeholder: string;
  /** Whether Enter and Backspace divide and join what stands here. */
  readonly divides?: boolean;
  readonly className?: string;
};

/** A phrase of the template, written in place. */
export function SlotField({ target, phrase, label, here, placeholder, divides = false, className }: Props): ReactNode {
  const { commands, words } = useTemplateEditing();
  return (
    <PhraseField
      name={slotName(target)}
      label={label}
      phrase={phrase}
      words={words.phrases(here)}
      placeholder={placeholder}
      change={(next) => commands.write(target, next)}
      {...(divides && { split: (before: Phrase, after: Phrase) => commands.split(target, before, after), join: () => commands.join(target) })}
      {...(className !== undefined && { className })}
    />
  );
}
