import { useSearchParams } from 'react-router';

export const chartViews = ['mesice', 'roky', 'vcasnost', 'projekt'] as const;
export type ChartView = (typeof chartViews)[number];

/** What is looked at. */
export type ChartsAddress = {
  readonly view: ChartView;
  /** Null where the address names none. */
  readonly year: number | null;
  readonly look: (view: ChartView) => void;
  /** @param year null for all */
  readonly chooseYear: (year: number | null) => void;
};

/** The address of one chart of the part. */
export const chartAddress = (view: ChartView, year: number): string => `/platby/grafy?graf=${view}&rok=${String(year)}`;

/** Which chart is looked at and of which year; the address says so, for back and forward. */
export function useChartsAddress(): ChartsAddress {
  const [params, setParams] = useSearchParams();
  const view = chartViews.find((each) => each === params.get('graf')) ?? 'mesice';
  const asked = params.get('rok');
  return {
    view,
    year: asked === null || !Number.isInteger(Number(asked)) ? null : Number(asked),
    look: (graf) => setParams(asked === null ? { graf } : { graf, rok: asked }),
    chooseYear: (year) => setParams(year === null ? { graf: view } : { graf: view, rok: String(year) }, { replace: true }),
  };
}
