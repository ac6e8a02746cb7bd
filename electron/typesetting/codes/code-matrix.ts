import qrcode from 'qrcode-generator';

/** The modules of a square code: dark ones as runs along its rows, counted in modules from the top left. */
export type CodeMatrix = {
  /** Modules along an edge. */
  readonly count: number;
  readonly runs: readonly Run[];
};

type Run = { readonly row: number; readonly column: number; readonly length: number };

/**
 * The smallest code for a text (ISO/IEC 18004) that can be read with 15 % of it damaged (level M).
 * @param text of the characters a code packs tightest: capital letters, digits and `$%*+-./: `; at most 3391
 */
export function codeMatrix(text: string): CodeMatrix {
  const code = qrcode(0, 'M');
  code.addData(text, 'Alphanumeric');
  code.make();
  const count = code.getModuleCount();
  const rows = Array.from({ length: count }, (_, row) => runsOf(row, Array.from({ length: count }, (__, column) => code.isDark(row, column))));
  return { count, runs: rows.flat() };
}

function runsOf(row: number, dark: readonly boolean[]): readonly Run[] {
  const starts = dark.flatMap((isDark, column) => (isDark && dark[column - 1] !== true ? [column] : []));
  return starts.map((column) => {
    const end = dark.indexOf(false, column);
    return { row, column, length: (end === -1 ? dark.length : end) - column };
  });
}
