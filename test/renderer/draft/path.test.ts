import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { valueAt, withValueAt } from '#data/draft/path';

const data = { name: 'a', list: [{ text: 'x' }, { text: 'y' }], inner: { deep: 1, other: 2 } };

describe('a path', () => {
  it('leads to members and items', () => {
    expect([valueAt(data, 'list.1.text'), valueAt(data, 'inner.deep')]).toEqual(['y', 1]);
  });

  it('leads nowhere without harm', () => {
    expect(valueAt(data, 'list.7.text')).toBeUndefined();
  });

  it('changes one place and shares the rest', () => {
    const next = withValueAt(data, 'list.0.text', 'z');
    expect([next.list, next.inner === data.inner, data.list[0]?.text]).toEqual([[{ text: 'z' }, { text: 'y' }], true, 'x']);
  });

  it('is the same data when nothing changes', () => {
    expect(withValueAt(data, 'inner.deep', 1)).toBe(data);
  });

  it('removes a member that becomes undefined', () => {
    expect(withValueAt(data, 'inner.deep', undefined).inner).toEqual({ other: 2 });
  });

  it('reads back whatever was put there', () => {
    fc.assert(
      fc.property(fc.constantFrom('name', 'list.0.text', 'list.1', 'inner.deep', 'inner.added'), fc.jsonValue(), (path, value) => {
        expect(valueAt({ held: withValueAt(data, path, value) }, `held.${path}`)).toEqual(value);
      }),
    );
  });
});
