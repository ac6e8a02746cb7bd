/**
 * A text with single spaces, trimmed and at most so long; null where nothing is left. It is a copy: a part of a longer text keeps all of that in memory, and a
 * statement would keep its whole file by the names in it.
 */
export function ownText(text: string | null, longest = 700): string | null {
  if (text === null) return null;
  const spaced = untidy.test(text) ? text.replace(/[\s\u0000-\u001f\u007f-\u009f]+/gu, ' ') : text;
  const tidy = spaced.trim().slice(0, longest).trimEnd();
  return tidy === '' ? null : ` ${tidy}`.slice(1);
}

const untidy = /[^\S ]| {2}|[\u0000-\u001f\u007f-\u009f]/u;
