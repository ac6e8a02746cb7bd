import { useEffect, type FocusEvent, type KeyboardEvent, type RefObject } from 'react';

type Handlers = { readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void; readonly onBlur: (event: FocusEvent<HTMLElement>) => void };

/**
 * The charts speak English of groups of bars, call bars options of a list nothing is chosen from, open a bar by mouse only, and keep the tooltip of a
 * bar the keyboard has left. This makes them groups with names of ours, whose bars are links where they lead somewhere, and lets Enter open and Esc
 * hide.
 * @param groups names of groups of bars in the order they are drawn
 * @param leads whether a group leads somewhere
 */
export function useSpokenBars(chart: RefObject<HTMLElement | null>, groups: readonly string[], leads: readonly boolean[]): Handlers {
  useEffect(() => {
    const { current } = chart;
    if (current === null) return undefined;
    const speak = () => speakOf(current, groups, leads);
    speak();
    const observer = new MutationObserver(speak);
    observer.observe(current, { childList: true, subtree: true });
    return () => observer.disconnect();
  }, [chart, groups, leads]);
  return handlers;
}

function speakOf(chart: HTMLElement, groups: readonly string[], leads: readonly boolean[]): void {
  chart.querySelectorAll('g[role="listbox"], g[role="group"]').forEach((group, index) => {
    group.setAttribute('role', 'group');
    group.setAttribute('aria-label', groups[index] ?? '');
    group.querySelectorAll('rect').forEach((bar) => {
      bar.setAttribute('role', leads[index] === true ? 'link' : 'img');
      // It names the tooltip, which is not there before the bar is pointed at.
      bar.removeAttribute('aria-labelledby');
      bar.style.cursor = leads[index] === true ? 'pointer' : 'default';
    });
  });
}

const handlers: Handlers = {
  onKeyDown: (event) => {
    if (event.key === 'Escape') hideTooltip(event.currentTarget);
    if (event.key === 'Enter' || event.key === ' ') openBar(event);
  },
  onBlur: ({ currentTarget, relatedTarget }) => {
    if (!currentTarget.contains(relatedTarget)) hideTooltip(currentTarget);
  },
};

function openBar(event: KeyboardEvent): void {
  if (!(event.target instanceof SVGElement) || event.target.tagName !== 'rect') return;
  event.preventDefault();
  event.target.dispatchEvent(new MouseEvent('click', { bubbles: true }));
}

/** A chart hides it where the mouse leaves it. */
function hideTooltip(chart: HTMLElement): void {
  chart.querySelector('svg')?.dispatchEvent(new MouseEvent('mouseout', { bubbles: true, relatedTarget: document.body }));
}
