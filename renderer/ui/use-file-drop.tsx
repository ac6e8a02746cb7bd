import { useEffect, useEffectEvent, useState } from 'react';

/**
 * Takes files that are dropped anywhere on the window, which would otherwise show the file instead of the application.
 * @returns whether files are held over the window
 */
export function useFileDrop(take: (files: readonly File[]) => void): boolean {
  const [over, setOver] = useState(false);
  const held = useEffectEvent((event: DragEvent) => {
    const { dataTransfer } = event;
    if (dataTransfer?.types.includes('Files') !== true) return;
    event.preventDefault();
    // What is behind an open dialog is not meant.
    const meant = document.querySelector('[aria-modal="true"]') === null;
    dataTransfer.dropEffect = meant ? 'copy' : 'none';
    setOver(meant && event.type === 'dragover');
    if (meant && event.type === 'drop') take([...dataTransfer.files]);
  });
  useEffect(() => {
    const listen = (event: DragEvent) => held(event);
    // Leaving for nothing is leaving the window.
    const left = (event: DragEvent) => event.relatedTarget === null && setOver(false);
    window.addEventListener('dragover', listen);
    window.addEventListener('drop', listen);
    window.addEventListener('dragleave', left);
    return () => {
      window.removeEventListener('dragover', listen);
      window.removeEventListener('drop', listen);
      window.removeEventListener('dragleave', left);
    };
  }, []);
  return over;
}
