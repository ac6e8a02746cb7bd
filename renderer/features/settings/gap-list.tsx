import { Button, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactNode, type SyntheticEvent } from 'react';
import { setValue } from '#data/draft/draft';
import type { DraftSession } from '#data/draft/session';
import type { NumberSeries, OfficeContent } from '#shared/domain/office';
import type { NumberGap } from '#shared/domain/series/gaps';
import { numberOf } from '#shared/domain/series/number-of';
import { parseParagraph } from '#shared/domain/text';
import { gapText, seriesText } from '#text/office-rules';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  gap: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM, alignItems: 'center', padding: `${tokens.spacingVerticalXS} 0` },
  numbers: { fontVariantNumeric: 'tabular-nums' },
  reason: { color: tokens.colorNeutralForeground2, flexGrow: 1 },
});

/** Numbers explained in one go at most. */
const most = 100;

type Props = { readonly session: DraftSession<OfficeContent>; readonly pattern: string; readonly gaps: readonly NumberGap[] };

/** Numbers that were left out, with the reason or the way to give one. */
export function GapList({ session, pattern, gaps }: Props): ReactNode {
  const styles = useStyles();
  const change = (to: (known: NumberSeries['gaps']) => NumberSeries['gaps']) => session.apply((draft, at) => setValue(draft, 'series.gaps', to(draft.present.content.series.gaps), at));
  const numbersOf = ({ year, from, to }: NumberGap) => Array.from({ length: Math.min(most, to - from + 1) }, (_, index) => numberOf(pattern, year ?? 0, from + index));
  const explain = (gap: NumberGap, reason: string) => change((known) => [...known, ...numbersOf(gap).map((number) => ({ number, reason }))]);
  const forget = (gap: NumberGap) => change((known) => known.filter(({ number }) => !numbersOf(gap).includes(number)));
  if (gaps.length === 0) return seriesText.noGaps;
  return (
    <ul className={styles.list}>
      {gaps.map((gap) => (
        <li key={gapText(gap, pattern)} className={styles.gap}>
          <span className={styles.numbers}>{gapText(gap, pattern)}</span>
          {gap.reason === null ? (
            <Explaining name={gapText(gap, pattern)} explain={(reason) => explain(gap, reason)} />
          ) : (
            <>
              <span className={styles.reason}>{gap.reason}</span>
              <Button size="small" aria-label={seriesText.forgetOf(gapText(gap, pattern))} onClick={() => forget(gap)}>
                {seriesText.forget}
              </Button>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}

function Explaining({ name, explain }: { readonly name: string; readonly explain: (reason: string) => void }): ReactNode {
  const [reason, write] = useState<string | null>(null);
  if (reason === null) {
    return (
      <Button size="small" aria-label={seriesText.explainOf(name)} onClick={() => write('')}>
        {seriesText.explain}
      </Button>
    );
  }
  const keep = (event: SyntheticEvent) => {
    event.preventDefault();
    const parsed = parseParagraph(reason);
    if (parsed.ok) explain(parsed.value);
  };
  return (
    <form onSubmit={keep}>
      <Input size="small" autoFocus aria-label={seriesText.reason} placeholder={seriesText.reason} value={reason} onChange={(_event, { value }) => write(value)} />{' '}
      <Button size="small" type="submit">
        {seriesText.keep}
      </Button>
    </form>
  );
}
