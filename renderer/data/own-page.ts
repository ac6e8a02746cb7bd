/** Pages that read a kind of file of their own, wherever in the window it is dropped. */
type OwnPage = 'exchange' | 'register';

/** By the end of its name, for nothing of it has been read; null for files that are many pages' business. */
export function ownPageOf({ name }: Pick<File, 'name'>): OwnPage | null {
  const [extension] = /\.[^.]*$/u.exec(name.toLowerCase()) ?? [];
  if (extension === '.kpbi') return 'exchange';
  return extension === '.xml' ? 'register' : null;
}

/** Whether a page with no kind of its own may take a file. */
export const belongsAnywhere = (file: File): boolean => ownPageOf(file) === null;
