import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { PartId } from '#shared/templates/condition';
import { onlyIfText } from '#text/templates/condition';
import { phraseEditorText } from '#text/templates/phrase-editor';
import { partText, templateEditorText } from '#text/templates/templates';
import { usePhraseDesk, useStanding, type Standing } from '#ui/phrase-editor/phrase-desk';
import type { Stretch } from '#ui/phrase-editor/phrase-toolbar';
import { useTemplateEditing } from './editing';

const useStyles = makeStyles({
  // Always there, so that the text does not jump when the caret comes to a conditional stretch.
  line: { display: 'flex', gap: tokens.spacingHorizontalM, width: '100%', padding: `0 ${tokens.spacingHorizontalSNudge} ${tokens.spacingVerticalXS}`, boxSizing: 'border-box', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
  words: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  link: { fontSize: tokens.fontSizeBase200, flexShrink: 0 },
});

type Props = { readonly setCondition: (stretch: Stretch) => void };

/** Where the reference at the caret leads and when the text there shows, with the ways to change it. */
export function StandingLine({ setCondition }: Props): ReactNode {
  const styles = useStyles();
  const standing = useStanding();
  const { reference, stretch } = standing ?? nothing;
  const text = useStandingText(standing ?? nothing);
  return (
    <div className={styles.line} role="status">
      <span className={styles.words} title={text}>
        {text}
      </span>
      {reference !== null && <TargetLink className={styles.link} />}
      {isConditional(stretch) && <ConditionLinks stretch={stretch} setCondition={setCondition} className={styles.link} />}
    </div>
  );
}

const nothing: Pick<Standing, 'reference' | 'stretch'> = { reference: null, stretch: null };

const isConditional = (stretch: Stretch | null): stretch is Stretch => stretch !== null && stretch.condition.length > 0;

/** In words; without anything to tell, how to write. */
function useStandingText({ reference, stretch }: Pick<Standing, 'reference' | 'stretch'>): string {
  const { words } = useTemplateEditing();
  const named = (id: PartId) => words.names.part(id) ?? partText.unknownTarget;
  const said = [
    ...(reference === null ? [] : [templateEditorText.referenceHere(reference.to.map(named).join(', '))]),
    ...(isConditional(stretch) ? [templateEditorText.conditionHere(onlyIfText(stretch.condition, words.names))] : []),
  ];
  return said.length === 0 ? templateEditorText.hint : said.join(' ');
}

function TargetLink({ className }: { readonly className: string }): ReactNode {
  const desk = usePhraseDesk();
  return (
    <Link as="button" className={className} onClick={desk.pickTargets}>
      {phraseEditorText.changeTargets}
    </Link>
  );
}

function ConditionLinks({ stretch, setCondition, className }: Props & { readonly stretch: Stretch; readonly className: string }): ReactNode {
  const desk = usePhraseDesk();
  return (
    <>
      <Link as="button" className={className} onClick={() => setCondition(stretch)}>
        {phraseEditorText.changeCondition}
      </Link>
      <Link as="button" className={className} onClick={() => desk.active()?.setCondition(stretch, [])}>
        {phraseEditorText.dropCondition}
      </Link>
    </>
  );
}
