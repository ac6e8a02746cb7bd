import { makeStyles, tokens } from '@fluentui/react-components';
import { ErrorCircle12Filled } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import type { PartId } from '#shared/templates/condition';
import { templateFaultText } from '#text/templates/template-faults';
import { useTemplateEditing } from './editing';

const useStyles = makeStyles({
  fault: { display: 'flex', alignItems: 'baseline', gap: tokens.spacingHorizontalXS, paddingInlineStart: tokens.spacingHorizontalSNudge, color: tokens.colorPaletteRedForeground1, fontSize: tokens.fontSizeBase200 },
});

/** What is wrong with a part or one of its points, below it. */
export function PartFaults({ ids }: { readonly ids: readonly PartId[] }): ReactNode {
  const styles = useStyles();
  const { faults, words } = useTemplateEditing();
  return faults
    .filter(({ part }) => ids.includes(part))
    .map((fault, index) => (
      <div key={index} className={styles.fault}>
        <ErrorCircle12Filled aria-hidden />
        {templateFaultText(fault, (part) => words.names.part(part) ?? part)}
      </div>
    ));
}
