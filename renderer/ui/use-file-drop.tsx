import { useEffect, useEffectEvent, useState } from 'react';

/**
 * Takes files that are dropped anywhere on the window, which would otherwise show the file instead of the application.
 * @param isOurs of which files: where none of those dropped is, they are left to what lies around the page
 * @returns whether files are held over the window
 */
export function useFileDrop(take: (files: readonly File[]) => void, isOurs: (file: File) => boolean = () => true): boolean {
  const [over, setOver] = useState(false);
  const held = useEffectEvent((event: DragEvent) => {
    const { dataTransfer } = event;
    if (dataTransfer?.types.includes('Files') !== true) return;
    const dropped = event.type === 'drop' ? [...dataTransfer.files] : [];
    const ours = dropped.filter(isOurs);
    if (dropped.length > 0 && ours.length === 0) {
      setOver(false);
      return;
    }
    event.preventDefault();
    // What is behind an open dialog is not meant.
    const meant = document.querySelector('[aria-modal="true"]') === null;
    dataTransfer.dropEffect = meant ? 'copy' : 'none';
    setOver(meant && event.type === 'dragover');
    if (meant && event.type === 'drop') take(ours);
  });
  useEffect(() => {
    const listen = (event: DragEvent) => held(event);
    // Leaving for nothing is leaving the window.
    const left = (event: DragEvent) => event.relatedTarget === null && setOver(false);
    // Before what lies around the page, which may have begun to listen earlier.
    window.addEventListener('dragover', listen, true);
    window.addEventListener('drop', listen, true);
    window.addEventListener('dragleave', left);
    return () => {
      window.removeEventListener('dragover', listen, true);
      window.removeEventListener('drop', listen, true);
      window.removeEventListener('dragleave', left);
    };
  }, []);
  return over;
}
