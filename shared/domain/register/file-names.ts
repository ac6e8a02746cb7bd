/** Longest name without its extension, in characters: the register takes 255 in all, people read fewer. */
const longestStem = 80;

/**
 * Names under which files are attached to a data message: letters without marks, figures and hyphens, all small and each once. The register tells
 * capitals from small letters and refuses a message whose XML names a file otherwise than it is called.
 */
export function registerFileNames(names: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    const { stem, extension } = portable(name);
    const free = Array.from({ length: taken.size + 1 }, (_, index) => `${stem}${index === 0 ? '' : `-${String(index + 1)}`}${extension}`).find((each) => !taken.has(each)) ?? name;
    taken.add(free);
    return free;
  });
}

function portable(name: string): { readonly stem: string; readonly extension: string } {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const dot = plain.lastIndexOf('.');
  const stem = plain
    .slice(0, dot < 0 ? undefined : dot)
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '')
    .slice(0, longestStem)
    .replace(/-$/u, '');
  return { stem: stem === '' ? 'soubor' : stem, extension: dot < 0 ? '' : `.${plain.slice(dot + 1).replace(/[^a-z0-9]/gu, '')}` };
}
