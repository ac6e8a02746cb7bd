import { useEffect, useEffectEvent } from 'react';
import { useNavigate } from 'react-router';
import { ownPageOf } from '#data/own-page';
import { useAnswersToPage } from './use-answers-to-page';

/** A file dropped onto a page that does not take it leads to the page where it is read. */
export function useFileToPage(): void {
  const navigate = useNavigate();
  const readAnswers = useAnswersToPage();
  const held = useEffectEvent((event: DragEvent) => {
    const { dataTransfer } = event;
    // Pages come first: what one of them took is not ours.
    if (event.defaultPrevented || dataTransfer?.types.includes('Files') !== true || document.querySelector('[aria-modal="true"]') !== null) return;
    event.preventDefault();
    if (event.type !== 'drop') return;
    const files = [...dataTransfer.files];
    const exchange = files.find((file) => ownPageOf(file) === 'exchange');
    if (exchange !== undefined) void navigate('/smlouvy/vymena', { state: exchange });
    else void readAnswers(files.filter((file) => ownPageOf(file) === 'register'));
  });
  useEffect(() => {
    const listen = (event: DragEvent) => held(event);
    window.addEventListener('dragover', listen);
    window.addEventListener('drop', listen);
    return () => {
      window.removeEventListener('dragover', listen);
      window.removeEventListener('drop', listen);
    };
  }, []);
}
