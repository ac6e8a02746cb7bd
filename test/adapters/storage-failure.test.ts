import { expect, test } from 'vitest';
import { storageFailure } from '#adapters/storage-failure';

const systemError = (code: string) => Object.assign(new Error(code), { code });

test.each([
  ['EACCES', 'storage-not-writable'],
  ['EPERM', 'storage-not-writable'],
  ['EROFS', 'storage-not-writable'],
  ['ENOSPC', 'storage-full'],
  ['EDQUOT', 'storage-full'],
  ['ENOTDIR', 'storage-not-a-folder'],
  ['ELOCKED', 'storage-busy'],
  ['EBUSY', 'storage-busy'],
  ['EIO', 'storage-unreadable'],
])('%s of the system is told as %s', (system, code) => {
  expect(storageFailure(systemError(system), 'S:\\Smlouvy')).toMatchObject({ api: { code, folder: 'S:\\Smlouvy' } });
});

test('what is no answer of the system stays a fault', () => {
  const bug = new TypeError('undefined is not a function');
  expect(storageFailure(bug, 'S:\\Smlouvy')).toBe(bug);
});

test('a fault that Node itself reports with a code stays a fault', () => {
  const bug = Object.assign(new TypeError('The argument must be of type string'), { code: 'ERR_INVALID_ARG_TYPE' });
  expect(storageFailure(bug, 'S:\\Smlouvy')).toBe(bug);
});
