import { describe, expect, test } from 'vitest';
import { createPermitted } from '#shell/permitted';

describe('what the window may name by its path', () => {
  test('is a folder the person chose, and no other', () => {
    const permitted = createPermitted();
    permitted.chosen('S:\\Smlouvy');
    permitted.mustBeChosen('S:\\Smlouvy');
    expect(() => permitted.mustBeChosen('C:\\Windows')).toThrow('Refused');
  });

  test('is a file written in this run, and not the folder of it', () => {
    const permitted = createPermitted();
    permitted.written('S:\\Smlouvy\\a.pdf');
    permitted.mustBeWritten('S:\\Smlouvy\\a.pdf');
    expect(() => permitted.mustBeWritten('S:\\Smlouvy')).toThrow('Refused');
  });
});
