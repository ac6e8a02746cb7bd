import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { letter } from '#shared/documents/composing/numbering';
import { listNamed } from '#shared/documents/wording/lists';
import type { Variant } from '#shared/templates/template';
import type { Worded } from '#shared/templates/tree';
import { partText } from '#text/templates/templates';
import { ConditionLine } from './condition-line';
import { useTemplateEditing } from './editing';
import { SlotField } from './slot-field';

const useStyles = makeStyles({
  variant: { display: 'flex', flexDirection: 'column', gap: '2px', minWidth: 0 },
  point: { display: 'grid', gridTemplateColumns: '28px minmax(0, 1fr)', alignItems: 'baseline', paddingInlineStart: tokens.spacingHorizontalS },
  left: { textAlign: 'left' },
  center: { textAlign: 'center' },
  letter: { color: tokens.colorNeutralForeground2 },
  list: { paddingInlineStart: tokens.spacingHorizontalL, color: tokens.colorNeutralForeground2, fontStyle: 'italic' },
});

type Props = {
  readonly part: Worded;
  readonly index: number;
  readonly variant: Variant;
  readonly label: string;
  readonly here: number | null;
  readonly chosen: boolean;
};

/** One wording: when it is shown, its text, its points. */
export function VariantText({ part, index, variant: { when, text, points, list }, label, here, chosen }: Props): ReactNode {
  const styles = useStyles();
  const { words } = useTemplateEditing();
  const { id, variants, kind } = part;
  const align = part.kind === 'paragraph' && part.align !== 'justify' ? part.align : null;
  const place = { part: id, variant: index };
  return (
    <div className={styles.variant}>
      <ConditionLine target={place} condition={when} subject={label} several={variants.length > 1} last={index === variants.length - 1} chosen={chosen} />
      <SlotField target={place} phrase={text} label={label} here={here} placeholder={partText.empty} divides {...(align !== null && { className: styles[align] })} />
      {points.map((point, order) => {
        const mark = words.numbering.get(point.id)?.point ?? (words.shown.holds(when) ? '–' : letter(order));
        return (
          <div key={point.id} className={styles.point}>
            <span className={styles.letter}>{mark})</span>
            <div>
              {point.when.length > 0 && <ConditionLine target={{ ...place, point: point.id }} condition={point.when} subject={partText.pointOf(label, mark)} several={false} last={false} chosen={chosen} />}
              <SlotField target={{ ...place, point: point.id }} phrase={point.text} label={partText.pointOf(label, mark)} here={here} placeholder={partText.empty} divides={kind === 'clause'} />
            </div>
          </div>
        );
      })}
      {list !== null && <div className={styles.list}>{partText.dataList(listNamed(list)?.label ?? list)}</div>}
    </div>
  );
}
