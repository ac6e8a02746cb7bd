import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { act, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactElement } from 'react';
import { beforeEach, describe, expect, test } from 'vitest';
import { GroupedBars } from '#ui/charts/grouped-bars';
import { ReachingBars } from '#ui/charts/reaching-bars';

// jsdom has no layout: the room for a chart is told at once.
const room = class {
  readonly #tell: ResizeObserverCallback;
  constructor(tell: ResizeObserverCallback) {
    this.#tell = tell;
  }
  observe(target: Element): void {
    this.#tell([{ target, contentRect: { width: 600, height: 340 } } as unknown as ResizeObserverEntry], this);
  }
  unobserve = (): void => undefined;
  disconnect = (): void => undefined;
};
// The tooltip of a chart puts another one in its place.
beforeEach(() => Object.assign(globalThis, { ResizeObserver: room }));
Object.assign(Element.prototype, { getBoundingClientRect: () => new DOMRect(0, 0, 600, 340) });
Object.assign(HTMLCanvasElement.prototype, { getContext: () => null });

const drawn = (chart: ReactElement) => render(<FluentProvider theme={webLightTheme}>{chart}</FluentProvider>);
const korunas = (value: number): string => `${String(value)} Kč`;
const series = [
  { name: 'Předpis', color: 'gray' },
  { name: 'Přijato', color: 'blue' },
];

describe('grouped bars', () => {
  const opened: string[] = [];
  const chart = (
    <GroupedBars
      label="Graf: předpis a platby"
      series={series}
      groups={[
        { name: 'led', fullName: 'leden 2024', values: [60, 40], onOpen: () => opened.push('leden') },
        { name: 'úno', fullName: 'únor 2024', values: [null, 20] },
      ]}
      valueText={korunas}
      axisText={(value) => korunas(value)}
    />
  );

  test('are told in the words of the page: the chart, its groups and every bar with its value', async () => {
    drawn(chart);
    const group = await screen.findByRole('group', { name: 'leden 2024' });
    expect(within(group).getAllByRole('link').map((bar) => bar.getAttribute('aria-label'))).toEqual(['leden 2024, Předpis: 60 Kč', 'leden 2024, Přijato: 40 Kč']);
    expect(screen.getByRole('region', { name: 'Graf: předpis a platby' }).textContent).toContain('60 Kč');
  });

  test('are links only where they lead somewhere', async () => {
    drawn(chart);
    const group = await screen.findByRole('group', { name: 'únor 2024' });
    expect([within(group).queryByRole('link'), within(group).getByRole('img').getAttribute('aria-label')]).toEqual([null, 'únor 2024, Přijato: 20 Kč']);
  });

  test('open by mouse and by key', async () => {
    const user = userEvent.setup();
    drawn(chart);
    const bar = await screen.findByRole('link', { name: 'leden 2024, Přijato: 40 Kč' });
    await user.click(bar);
    bar.focus();
    await user.keyboard('{Enter}');
    expect(opened).toEqual(['leden', 'leden']);
  });

  test('show the tooltip of a bar the keyboard is at, until Esc or until it leaves', async () => {
    const user = userEvent.setup();
    drawn(<>{chart}<button type="button">dál</button></>);
    const bar = await screen.findByRole('link', { name: 'leden 2024, Přijato: 40 Kč' });
    const tooltip = (): boolean => screen.queryByText('leden 2024') !== null;
    act(() => bar.focus());
    await waitFor(() => expect(tooltip()).toBe(true));
    await user.keyboard('{Escape}');
    await waitFor(() => expect(tooltip()).toBe(false));
    act(() => bar.blur());
    act(() => bar.focus());
    await waitFor(() => expect(tooltip()).toBe(true));
    act(() => screen.getByRole('button', { name: 'dál' }).focus());
    await waitFor(() => expect(tooltip()).toBe(false));
  });

  test('stand in the order of the legend in every group, also where the first has no value for one', async () => {
    const groups = [
      { name: '2024', fullName: 'rok 2024', values: [null, 20] },
      { name: '2025', fullName: 'rok 2025', values: [60, 40] },
    ];
    drawn(<GroupedBars label="Graf: roky" series={series} groups={groups} valueText={korunas} axisText={korunas} />);
    const bars = within(await screen.findByRole('group', { name: 'rok 2025' })).getAllByRole('img');
    const leftToRight = bars.toSorted((one, other) => Number(one.getAttribute('x')) - Number(other.getAttribute('x')));
    expect(leftToRight.map((bar) => bar.getAttribute('aria-label'))).toEqual(['rok 2025, Předpis: 60 Kč', 'rok 2025, Přijato: 40 Kč']);
  });

  test('say above the chart what their colours stand for', () => {
    drawn(chart);
    expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual(['Předpis', 'Přijato']);
  });
});

test('reaching bars stand in their order, and a part that reaches no farther is not drawn', async () => {
  const bars = [
    { name: 'Olomoucký kraj', reach: [10, 25] },
    { name: 'Zlínský kraj', reach: [4, 4] },
    { name: 'Plzeňský kraj', reach: [0, 0] },
  ];
  drawn(<ReachingBars label="Graf: zpoždění" series={series} bars={bars} reachText={(days) => `${String(days)} dní`} />);
  await screen.findByRole('group', { name: 'Plzeňský kraj' });
  expect(screen.getAllByRole('img').map((bar) => bar.getAttribute('aria-label'))).toEqual(['Olomoucký kraj, Předpis: 10 dní', 'Olomoucký kraj, Přijato: 25 dní', 'Zlínský kraj, Předpis: 4 dní', 'Plzeňský kraj, Předpis: 0 dní']);
});
