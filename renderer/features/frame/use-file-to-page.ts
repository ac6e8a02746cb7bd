import { useEffect, useEffectEvent } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { droppedKind, statementAmong } from '#data/files/dropped-file';
import { ownPageOf } from '#data/own-page';
import { useAnswersToPage } from './use-answers-to-page';

/** Where statements are read. */
const statementsPage = '/platby/vypisy';

/** A file dropped onto a page that does not take it leads to the page where it is read. */
export function useFileToPage(): void {
  const navigate = useNavigate();
  const readByContent = useFilesByContent();
  const held = useEffectEvent((event: DragEvent) => {
    const { dataTransfer } = event;
    // Pages come first: what one of them took is not ours.
    if (event.defaultPrevented || dataTransfer?.types.includes('Files') !== true || document.querySelector('[aria-modal="true"]') !== null) return;
    event.preventDefault();
    if (event.type !== 'drop') return;
    const files = [...dataTransfer.files];
    const exchange = files.find((file) => ownPageOf(file) === 'exchange');
    if (exchange !== undefined) void navigate('/smlouvy/vymena', { state: exchange });
    else void readByContent(files);
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

/** Statements and answers of the register are told apart by what is in them: either may be an XML. */
function useFilesByContent(): (files: readonly File[]) => Promise<void> {
  const navigate = useNavigate();
  const readAnswers = useAnswersToPage();
  const { pathname } = useLocation();
  return async (files) => {
    const statement = (await statementAmong(files)) ?? (pathname === statementsPage ? await unknownAmong(files) : null);
    if (statement === null) await readAnswers(files.filter((file) => ownPageOf(file) === 'by-content'));
    else void navigate(statementsPage, { state: statement });
  };
}

/** What nobody knows was meant as a statement where those are read, and there it is told what is wrong with it. */
async function unknownAmong(files: readonly File[]): Promise<File | null> {
  for (const file of files) if ((await droppedKind(file)) === 'unknown') return file;
  return null;
}
