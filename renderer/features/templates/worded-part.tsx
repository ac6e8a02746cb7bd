import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { memo, type ReactNode } from 'react';
import type { Worded } from '#shared/templates/tree';
import { partText } from '#text/templates/templates';
import { useTemplateEditing } from './editing';
import { PartFrame } from './part-frame';
import { VariantText } from './variant-text';

const useStyles = makeStyles({
  body: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, minWidth: 0 },
  several: { paddingInlineStart: tokens.spacingHorizontalS, borderLeft: `3px solid ${tokens.colorNeutralStroke2}` },
  note: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

type Props = { readonly part: Worded; readonly number: string | null; readonly here: number | null; readonly chosen: boolean; readonly choose: () => void };

/** A clause or paragraph with its wordings, below each other where there are several. */
export const WordedPart = memo(function WordedPart({ part, number, here, chosen, choose }: Props): ReactNode {
  const styles = useStyles();
  const { words } = useTemplateEditing();
  const { id, variants } = part;
  const name = words.names.part(id) ?? '';
  const label = part.kind === 'clause' ? partText.clause(name) : partText.paragraph;
  return (
    <PartFrame part={part} number={number} label={label} chosen={chosen} choose={choose}>
      <div className={mergeClasses(styles.body, variants.length > 1 && styles.several)}>
        {variants.map((variant, index) => (
          <VariantText key={index} part={part} index={index} variant={variant} label={variants.length === 1 ? label : partText.variant(label, index)} here={here} chosen={chosen} />
        ))}
        {variants.length > 1 && chosen && <div className={styles.note}>{partText.firstHolds}</div>}
      </div>
    </PartFrame>
  );
}, same);

/** What only calls back may be another function with every look. */
function same(before: Props, after: Props): boolean {
  return before.part === after.part && before.number === after.number && before.here === after.here && before.chosen === after.chosen;
}
