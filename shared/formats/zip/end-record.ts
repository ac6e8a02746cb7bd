/** Where the central directory begins and ends, in bytes, and how many members it names. */
export type EndRecord = { readonly start: number; readonly end: number; readonly count: number };

const signature = 0x06054b50;

/** Length of the record, and of the longest comment that may follow it (APPNOTE 4.3.16), in bytes. */
const lengths = { record: 22, comment: 0xffff } as const;

/** The record that closes an archive; null where there is none, where it lies on several disks, or is too large for one (Zip64). */
export function readEndRecord(view: DataView): EndRecord | null {
  const end = endOf(view);
  if (end === null) return null;
  const [disk, firstDisk, here, count] = [4, 6, 8, 10].map((at) => view.getUint16(end + at, true));
  const start = view.getUint32(end + 16, true);
  if (disk !== 0 || firstDisk !== 0 || count === undefined || here !== count || start > end) return null;
  return { start, end, count };
}

/** Its comment reaches to the last byte: what lies behind an archive is none of it. */
function endOf(view: DataView): number | null {
  const first = Math.max(0, view.byteLength - lengths.record - lengths.comment);
  for (let at = view.byteLength - lengths.record; at >= first; at -= 1) {
    if (view.getUint32(at, true) === signature && at + lengths.record + view.getUint16(at + 20, true) === view.byteLength) return at;
  }
  return null;
}
