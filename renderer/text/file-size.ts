const kilo = 1024;

/** `512 B`, `148 kB`, `1,2 MB`: the size of a file as Windows counts it. @param bytes whole and not negative */
export function sizeText(bytes: number): string {
  if (bytes < kilo) return `${bytes}\u00a0B`;
  const kilobytes = Math.round(bytes / kilo);
  if (kilobytes < kilo) return `${kilobytes}\u00a0kB`;
  return `${(bytes / kilo / kilo).toFixed(1).replace('.', ',')}\u00a0MB`;
}
