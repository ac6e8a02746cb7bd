import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { BranchFork16Regular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import type { Condition } from '#shared/templates/condition';
import type { Target } from '#shared/templates/edit/edit';
import { conditionText } from '#text/templates/condition';
import { partText, previewText } from '#text/templates/templates';
import { useTemplateEditing } from './editing';

const useStyles = makeStyles({
  line: { display: 'flex', alignItems: 'baseline', flexWrap: 'wrap', gap: `0 ${tokens.spacingHorizontalM}`, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  words: { display: 'inline-flex', alignItems: 'baseline', gap: tokens.spacingHorizontalXS },
  icon: { alignSelf: 'center', flexShrink: 0 },
  link: { fontSize: tokens.fontSizeBase200 },
});

type Props = {
  readonly target: Target;
  readonly condition: Condition;
  /** What it is a condition of. */
  readonly subject: string;
  /** Whether it is one wording among others. */
  readonly several: boolean;
  readonly last: boolean;
  readonly chosen: boolean;
};

/** In words, when something is shown, and the ways to change it and to see it. Nothing where it is always shown. */
export function ConditionLine({ target, condition, subject, several, last, chosen }: Props): ReactNode {
  const styles = useStyles();
  const { words, ask, tryOut, commands } = useTemplateEditing();
  if (condition.length === 0 && !several) return null;
  const show = condition.length === 0 || words.shown.holds(condition) ? null : tryOut(condition);
  const change = () => ask({ kind: 'condition', subject, condition, take: (next) => commands.setCondition(target, next) });
  return (
    <div className={styles.line}>
      <span className={styles.words}>
        <BranchFork16Regular className={styles.icon} aria-hidden />
        {condition.length === 0 && last ? partText.otherwise : conditionText(condition, words.names)}
      </span>
      {chosen && (
        <Link as="button" className={styles.link} aria-label={`${partText.setCondition} ${subject}`} onClick={change}>
          {partText.setCondition}
        </Link>
      )}
      {show !== null && (
        <Link as="button" className={styles.link} aria-label={`${previewText.answer}: ${subject}`} onClick={show}>
          {previewText.answer}
        </Link>
      )}
    </div>
  );
}
