import { useEffect, useEffectEvent } from 'react';
import { useNavigate } from 'react-router';

/** A file of another office dropped onto a page that takes no files itself leads to where it is read. */
export function useExchangeDrop(): void {
  const navigate = useNavigate();
  const held = useEffectEvent((event: DragEvent) => {
    const { dataTransfer } = event;
    // Listeners of the page come first: what one of them took is not ours.
    if (event.defaultPrevented || dataTransfer?.types.includes('Files') !== true || document.querySelector('[aria-modal="true"]') !== null) return;
    event.preventDefault();
    const file = [...dataTransfer.files].find(({ name }) => name.toLowerCase().endsWith('.kpbi'));
    if (event.type === 'drop' && file !== undefined) void navigate('/smlouvy/vymena', { state: file });
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
