/** What is told around struck and underlined text to those who do not see it. */
export const changeLimits = {
  deleted: { before: 'vypuštěno: ', after: ' konec vypuštěného, ' },
  inserted: { before: 'vloženo: ', after: ' konec vloženého, ' },
} as const;
