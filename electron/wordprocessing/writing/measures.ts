/** Lengths of WordprocessingML are in twips, twentieths of a point; sizes of type in half-points. The page is that of the PDF. */
export const point = 20;

export const millimetres = (length: number): number => Math.round((length * 1440) / 25.4);
export const points = (length: number): number => Math.round(length * point);
export const typeSize = (length: number): number => length * 2;

export const pageWidth = millimetres(210);
export const pageHeight = millimetres(297);

/** The binding side is at the left. */
export const margins = { left: millimetres(30), right: millimetres(25), top: millimetres(25), bottom: millimetres(25), header: points(36), footer: points(32) } as const;

/** Width of the text: 155 mm. */
export const measure = pageWidth - margins.left - margins.right;

/** Distance of baselines. */
export const leading = points(15);

/** Hang of a clause, and of each level below it. */
export const clauseHang = millimetres(8);
export const letterHang = millimetres(7);

/** Where the values of labelled details begin. */
export const labelColumn = millimetres(38);
