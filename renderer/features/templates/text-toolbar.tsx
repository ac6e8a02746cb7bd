import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { PartId } from '#shared/templates/condition';
import { onlyIfText } from '#text/condition';
import { phraseEditorText } from '#text/phrase-editor';
import { partText, templateEditorText } from '#text/templates';
import { usePhraseDesk, useStanding } from '#ui/phrase-editor/phrase-desk';
import { PhraseToolbar, type Stretch } from '#ui/phrase-editor/phrase-toolbar';
import { AddMenu } from './add-menu';
import { useTemplateEditing } from './editing';

const useStyles = makeStyles({
  bar: { flexShrink: 0, display: 'flex', alignItems: 'center', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, minHeight: '40px', padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS} 0`, borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  // Always there, so that the text does not jump when the caret comes to a conditional stretch.
  line: { display: 'flex', gap: tokens.spacingHorizontalM, width: '100%', padding: `0 ${tokens.spacingHorizontalSNudge} ${tokens.spacingVerticalXS}`, boxSizing: 'border-box', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
  words: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  link: { fontSize: tokens.fontSizeBase200, flexShrink: 0 },
});

/** What can be done to the text at the caret, and under which condition it shows. */
export function TextToolbar({ chosen }: { readonly chosen: PartId | null }): ReactNode {
  const styles = useStyles();
  const desk = usePhraseDesk();
  const { ask, words } = useTemplateEditing();
  const stretch = useStanding()?.stretch ?? null;
  const here = stretch === null || stretch.condition.length === 0 ? null : stretch.condition;
  const said = here === null ? templateEditorText.hint : templateEditorText.conditionHere(onlyIfText(here, words.names));
  const set = (on: Stretch) => ask({ kind: 'condition', subject: partText.stretch, condition: on.condition, take: (condition) => desk.active()?.setCondition(on, condition) });
  return (
    <div className={styles.bar} data-place="">
      <PhraseToolbar askCondition={set}>
        <AddMenu chosen={chosen} />
      </PhraseToolbar>
      <div className={styles.line} role="status">
        <span className={styles.words} title={said}>
          {said}
        </span>
        {stretch !== null && here !== null && (
          <>
            <Link as="button" className={styles.link} onClick={() => set(stretch)}>
              {phraseEditorText.changeCondition}
            </Link>
            <Link as="button" className={styles.link} onClick={() => desk.active()?.setCondition(stretch, [])}>
              {phraseEditorText.dropCondition}
            </Link>
          </>
        )}
      </div>
    </div>
  );
}
