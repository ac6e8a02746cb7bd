/** Text in CP852, the code page of Central Europe under MS-DOS; the machine's own decoders do not know it. */
export function decodeCp852(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => (byte < 0x80 ? String.fromCharCode(byte) : (upperHalf[byte - 0x80] ?? ''))).join('');
}

/** Bytes 80 to FF, sixteen by sixteen. */
const upperHalf = Array.from(
  [
    'ÇüéâäůćçłëŐőîŹÄĆ',
    'ÉĹĺôöĽľŚśÖÜŤťŁ×č',
    'áíóúĄąŽžĘę¬źČş«»',
    '░▒▓│┤ÁÂĚŞ╣║╗╝Żż┐',
    '└┴┬├─┼Ăă╚╔╩╦╠═╬¤',
    'đĐĎËďŇÍÎě┘┌█▄ŢŮ▀',
    'ÓßÔŃńňŠšŔÚŕŰýÝţ´',
    '\u00ad˝˛ˇ˘§÷¸°¨˙űŘř■\u00a0',
  ].join(''),
);
