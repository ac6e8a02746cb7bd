import { Field, Select, makeStyles, tokens } from '@fluentui/react-components';
import { papersText, paperState } from '#text/agreement/papers';
import type { PaperListProps } from './paper-list';
import { paperNamed, paperOrder } from './paper-order';

const useStyles = makeStyles({ field: { flexShrink: 0, padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalXL} 0`, maxWidth: '480px' } });

/** The list of papers where there is no room for it at the side. */
export function PaperChoice({ chosen, choose, nameOf, missing }: PaperListProps) {
  return (
    <Field className={useStyles().field} label={papersText.chosen}>
      <Select value={chosen} onChange={(_, { value }) => choose(paperNamed(value))}>
        {paperOrder.map((kind) => (
          <option key={kind} value={kind}>
            {nameOf(kind)} ({paperState(missing(kind))})
          </option>
        ))}
      </Select>
    </Field>
  );
}
