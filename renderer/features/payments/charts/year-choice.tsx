import { Select } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { chartsText } from '#text/payments/charts';

type Props = {
  readonly years: readonly number[];
  readonly year: number | null;
  /** Whether all years together can be chosen. */
  readonly all?: boolean;
  readonly onChoose: (year: number | null) => void;
};

/** Which year a chart is of. */
export function YearChoice({ years, year, all = false, onChoose }: Props): ReactNode {
  return (
    <Select size="small" aria-label={chartsText.year} value={year === null ? '' : String(year)} onChange={(_event, { value }) => onChoose(value === '' ? null : Number(value))}>
      {all && <option value="">{chartsText.allYears}</option>}
      {years.map((each) => (
        <option key={each} value={String(each)}>
          {each}
        </option>
      ))}
    </Select>
  );
}
