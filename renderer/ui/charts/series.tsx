/** What bars of one colour stand for. */
export type Series = { readonly name: string; readonly color: string };

/**
 * Colours that are told apart by how dark they are, so that a chart is read without seeing colours, in print, in the dark and in high contrast:
 * what was agreed, what happened, and what is compared with both. They are set by the frame of the chart.
 */
export const chartColors = { planned: 'var(--chart-planned)', actual: 'var(--chart-actual)', compared: 'var(--chart-compared)' } as const;
