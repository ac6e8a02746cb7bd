import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Run } from '#shared/documents/block';
import type { PartId } from '#shared/templates/condition';
import { historyText } from '#text/templates/templates';
import { Mark } from '#ui/mark';
import type { PartDifference } from './version-differences';

type Props = { readonly differences: readonly PartDifference[]; readonly name: (part: PartId) => string };

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, margin: 0, padding: 0, listStyleType: 'none', userSelect: 'text' },
  head: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS, fontWeight: tokens.fontWeightSemibold },
  line: { margin: `${tokens.spacingVerticalXXS} 0`, whiteSpace: 'pre-wrap' },
  // Colour only repeats what the lines say.
  inserted: { backgroundColor: tokens.colorPaletteGreenBackground1, textDecorationLine: 'underline' },
  deleted: { backgroundColor: tokens.colorPaletteRedBackground1, textDecorationLine: 'line-through' },
});

/** Part by part, what was taken out and what was put in. */
export function DifferenceList({ differences, name }: Props): ReactNode {
  const styles = useStyles();
  if (differences.length === 0) return <p>{historyText.same}</p>;
  return (
    <ul className={styles.list} aria-label={historyText.table}>
      {differences.map(({ part, kind, lines }) => (
        <li key={part}>
          <div className={styles.head}>
            {name(part)} <Mark tone={kind === 'removed' ? 'warning' : 'informative'}>{historyText.kinds[kind]}</Mark>
          </div>
          {lines.map((line, index) => (
            <p key={index} className={styles.line}>
              {line.map((run, order) => (
                <RunText key={order} run={run} />
              ))}
            </p>
          ))}
        </li>
      ))}
    </ul>
  );
}

function RunText({ run: { text, change } }: { readonly run: Run }): ReactNode {
  const styles = useStyles();
  if (change === 'inserted') return <ins className={styles.inserted}>{text}</ins>;
  return change === 'deleted' ? <del className={styles.deleted}>{text}</del> : text;
}
