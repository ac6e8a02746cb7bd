import { createContext, useContext } from 'react';
import type { Condition } from '#shared/templates/condition';
import type { Template } from '#shared/templates/template';
import type { TemplateFault } from '#shared/templates/template-fault';
import type { TemplateWords } from './template-words';
import type { PartCommands } from './part-commands';
import type { ChoiceQuestion } from './choice-dialog';
import type { ConditionQuestion } from './condition-dialog';

/** What is asked in a dialog over the editor. */
export type Question = ConditionQuestion | ChoiceQuestion;

/** What every part of the template needs to be written. It stays the same while one types. */
export type TemplateEditing = {
  readonly commands: PartCommands;
  /** The template as it stands. */
  readonly present: () => Template;
  readonly words: TemplateWords;
  /** Everything for which the template could not be saved. */
  readonly faults: readonly TemplateFault[];
  /** Asks when something is to be shown, or what a part is to have. */
  readonly ask: (question: Question) => void;
  /** Shows in the pages what holds under the condition, where the sample can be made so; null where it cannot. */
  readonly tryOut: (condition: Condition) => (() => void) | null;
};

const EditingContext = createContext<TemplateEditing | null>(null);
export const TemplateEditingProvider = EditingContext.Provider;

export function useTemplateEditing(): TemplateEditing {
  const editing = useContext(EditingContext);
  if (editing === null) throw new Error('Wrap the template in a TemplateEditingProvider.');
  return editing;
}
