/** How a file is read. */
export type Reading = {
  /** Told now and then how much of the file has been read: from 0 to 1, never less than before. */
  readonly onProgress?: ((share: number) => void) | undefined;
};
