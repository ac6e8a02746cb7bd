import { describe, expect, it } from 'vitest';
import { bindText } from '#data/draft/bindings';
import type { StoredRecord } from '#data/draft/draft';
import { line } from '#data/draft/readings';
import { createDraftSession, type RecordStore } from '#data/draft/session';

type Content = { readonly number: string | null };
type Stored = StoredRecord<Content>;

const stored = (number: string | null, revision = 0): Stored => ({ revision, content: { number }, unparsed: {} });

/** A record kept as the machine keeps it: a change on an older revision is refused. */
function recordOf(initial: Stored) {
  let record = initial;
  let told = false;
  const store: RecordStore<Content> = {
    save: async ({ revision, content, unparsed, overOthers }) => {
      if (revision !== record.revision) return { ok: false, error: { code: 'changed-meanwhile', revision: record.revision } };
      record = { revision: revision + 1, content, unparsed };
      told = overOthers;
      return { ok: true, value: record };
    },
    load: async () => ({ ok: true, value: record }),
  };
  /** `told`: whether the last save was told to replace the work of another window. */
  return { store, current: () => record, told: () => told, change: (next: Stored) => (record = next) };
}

function edited() {
  const record = recordOf(stored('A'));
  const session = createDraftSession(stored('A'), record.store);
  return { record, session, number: bindText(session, 'number', line) };
}

describe('a drafting session', () => {
  it('saves one change after another on growing revisions', async () => {
    const { record, session, number } = edited();
    number.type('B');
    await session.flush();
    number.type('C');
    await session.flush();
    expect(record.current()).toEqual(stored('C', 2));
  });

  it('does not overwrite what somebody else changed', async () => {
    const { record, session, number } = edited();
    record.change(stored('elsewhere', 1));
    number.type('mine');
    const saved = await session.flush();
    expect([saved, session.state().kind, record.current(), number.text()]).toEqual([false, 'conflict', stored('elsewhere', 1), 'mine']);
  });

  async function inConflict() {
    const { record, session, number } = edited();
    record.change(stored('elsewhere', 1));
    number.type('mine');
    await session.flush();
    const seen = await session.stored();
    if (!seen.ok) throw new Error('the record is there');
    return { record, session, number, seen: seen.value };
  }

  it('tells what both versions of a conflict were made from', async () => {
    const { session, seen } = await inConflict();
    expect([session.base(), seen]).toEqual([{ content: { number: 'A' }, unparsed: {} }, stored('elsewhere', 1)]);
  });

  it('takes over the stored version and can still take that back', async () => {
    const { record, session, number, seen } = await inConflict();
    session.settle(seen, seen);
    const taken = [number.text(), session.state().kind];
    session.undo();
    await session.flush();
    expect([taken, record.current()]).toEqual([['elsewhere', 'saved'], stored('mine', 2)]);
  });

  it('keeps its own version over the stored one, which undo brings back', async () => {
    const { record, session, seen } = await inConflict();
    session.settle(seen, session.draft().present);
    await session.flush();
    const kept = [record.current(), session.state().kind];
    session.undo();
    await session.flush();
    expect([kept, record.current()]).toEqual([[stored('mine', 2), 'saved'], stored('elsewhere', 3)]);
  });

  it('saves a version joined of both, and undo leads over the stored version to the own one', async () => {
    const { record, session, number, seen } = await inConflict();
    session.settle(seen, { content: { number: 'joined' }, unparsed: {} });
    await session.flush();
    const saved = record.current();
    const back = [1, 2].map(() => (session.undo(), number.text()));
    expect([saved, back]).toEqual([stored('joined', 2), ['elsewhere', 'mine']]);
  });

  it('asks again when the stored version is no longer the one that was decided about', async () => {
    const { record, session, seen } = await inConflict();
    record.change(stored('unseen', 2));
    session.settle(seen, session.draft().present);
    await session.flush();
    expect([record.current(), session.state().kind]).toEqual([stored('unseen', 2), 'conflict']);
  });

  it.each([
    ['it decided over the stored version', async () => {
      const { record, session, seen } = await inConflict();
      session.settle(seen, session.draft().present);
      await session.flush();
      return { record, session };
    }],
    ['it took the stored version over and came back to its own', async () => {
      const { record, session, seen } = await inConflict();
      session.settle(seen, seen);
      session.undo();
      await session.flush();
      return { record, session };
    }],
    ['it took in a newer record and came back to its own', async () => {
      const { record, session } = edited();
      record.change(stored('newer', 1));
      session.adopt(stored('newer', 1));
      session.undo();
      await session.flush();
      return { record, session };
    }],
  ])('tells that it replaces the work of another window when %s, and only then', async (_name, replace) => {
    const { record, session } = await replace();
    const over = record.told();
    bindText(session, 'number', line).type('written on');
    await session.flush();
    expect([over, record.told()]).toEqual([true, false]);
  });

  it('takes in a newer record while nothing is unsaved, and none while something is', () => {
    const { session, number } = edited();
    session.adopt(stored('newer', 1));
    const adopted = number.text();
    number.type('mine');
    session.adopt(stored('newest', 2));
    expect([adopted, number.text()]).toEqual(['newer', 'mine']);
  });

  it('takes in no older record', () => {
    const { record, session, number } = edited();
    record.change(stored('A', 3));
    session.adopt(stored('B', 3));
    session.adopt(stored('A', 2));
    expect(number.text()).toBe('B');
  });

  it('names the field whose change it takes back', () => {
    const { session, number } = edited();
    number.type('B');
    expect([session.undo(), session.redo(), session.redo()]).toEqual(['number', 'number', null]);
  });
});
