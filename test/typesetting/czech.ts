/** Non-breaking spaces as real content carries them; enough of the rules for test texts. */
export function czech(text: string): string {
  return text
    .replaceAll(/(?<=^|[\s(„\u00a0])([ksvzouaiKSVZOUAI]) /gu, '$1\u00a0')
    .replaceAll(/(\d) (?=\d{3}(?!\d)|Kč|dn|Sb)/gu, '$1\u00a0')
    .replaceAll(/(\d\.) (?=\d)/gu, '$1\u00a0')
    .replaceAll(/(č\.|čl\.|Čl\.|odst\.|písm\.|§|Ing\.|Mgr\.|hl\.) /gu, '$1\u00a0');
}
