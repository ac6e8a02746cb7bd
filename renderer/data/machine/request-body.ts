/** Characters turned into bytes at one go: a few milliseconds of work. */
const piece = 2 * 1024 * 1024;

/**
 * A value as the body of a request. One with a whole scan in it is turned into bytes piece by piece: a browser given all of
 * it as one text answers no key for seconds.
 */
export async function requestBody(payload: unknown): Promise<string | Blob> {
  const json = JSON.stringify(payload);
  if (json.length <= piece) return json;
  const pieces: Blob[] = [];
  for (let at = 0; at < json.length; at = endOfPiece(json, at)) {
    pieces.push(new Blob([json.slice(at, endOfPiece(json, at))]));
    await new Promise((resume) => setTimeout(resume));
  }
  return new Blob(pieces);
}

/** Never between the two halves of one character. */
function endOfPiece(text: string, start: number): number {
  const end = start + piece;
  return /[\ud800-\udbff]/u.test(text.charAt(end - 1)) ? end + 1 : end;
}
