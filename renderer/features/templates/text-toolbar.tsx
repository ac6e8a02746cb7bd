import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { PartId } from '#shared/templates/condition';
import { partText } from '#text/templates/templates';
import { usePhraseDesk } from '#ui/phrase-editor/phrase-desk';
import { PhraseToolbar, type Stretch } from '#ui/phrase-editor/phrase-toolbar';
import { AddMenu } from './add-menu';
import { useTemplateEditing } from './editing';
import { StandingLine } from './standing-line';

const useStyles = makeStyles({
  bar: { flexShrink: 0, display: 'flex', alignItems: 'center', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, minHeight: '40px', padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS} 0`, borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
});

/** What can be done to the text at the caret and what can be added beside the chosen part; below it, how the text stands. */
export function TextToolbar({ chosen }: { readonly chosen: PartId | null }): ReactNode {
  const styles = useStyles();
  const desk = usePhraseDesk();
  const { ask } = useTemplateEditing();
  const setCondition = (on: Stretch) => ask({ kind: 'condition', subject: partText.stretch, condition: on.condition, take: (condition) => desk.active()?.setCondition(on, condition) });
  return (
    <div className={styles.bar} data-place="">
      <PhraseToolbar askCondition={setCondition}>
        <AddMenu chosen={chosen} />
      </PhraseToolbar>
      <StandingLine setCondition={setCondition} />
    </div>
  );
}
