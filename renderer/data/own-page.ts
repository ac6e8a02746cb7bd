/** Pages that read a kind of file of their own, wherever in the window it is dropped; what an XML is only its content tells. */
type OwnPage = 'exchange' | 'statements' | 'by-content';

/** By the end of its name, for nothing of it has been read; null for files that are many pages' business. */
export function ownPageOf({ name }: Pick<File, 'name'>): OwnPage | null {
  const [extension] = /\.[^.]*$/u.exec(name.toLowerCase()) ?? [];
  return pages.get(extension) ?? null;
}

const pages: ReadonlyMap<string | undefined, OwnPage> = new Map([
  ['.kpbi', 'exchange'],
  ['.gpc', 'statements'],
  ['.abo', 'statements'],
  ['.xml', 'by-content'],
]);

/** Whether a page with no kind of its own may take a file. */
export const belongsAnywhere = (file: File): boolean => ownPageOf(file) === null;
