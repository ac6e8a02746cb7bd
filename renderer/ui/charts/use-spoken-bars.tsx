import { useEffect, type KeyboardEvent, type RefObject } from 'react';

/**
 * The charts speak English of groups of bars, call bars options of a list nothing is chosen from, and open a bar by mouse only. This makes them groups
 * with names of ours, whose bars are links where they lead somewhere.
 * @param groups names of groups of bars in the order they are drawn
 * @param leads whether a group leads somewhere
 */
export function useSpokenBars(chart: RefObject<HTMLElement | null>, groups: readonly string[], leads: readonly boolean[]): { readonly onKeyDown: (event: KeyboardEvent) => void } {
  useEffect(() => {
    const { current } = chart;
    if (current === null) return undefined;
    const speak = () => speakOf(current, groups, leads);
    speak();
    const observer = new MutationObserver(speak);
    observer.observe(current, { childList: true, subtree: true });
    return () => observer.disconnect();
  }, [chart, groups, leads]);
  return { onKeyDown: openByKey };
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

function openByKey(event: KeyboardEvent): void {
  if (!(event.target instanceof SVGElement) || event.target.tagName !== 'rect' || (event.key !== 'Enter' && event.key !== ' ')) return;
  event.preventDefault();
  event.target.dispatchEvent(new MouseEvent('click', { bubbles: true }));
}
