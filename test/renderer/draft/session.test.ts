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
  const store: RecordStore<Content> = {
    save: async ({ revision, content, unparsed }) => {
      if (revision !== record.revision) return { ok: false, error: { code: 'changed-meanwhile', revision: record.revision } };
      record = { revision: revision + 1, content, unparsed };
      return { ok: true, value: record };
    },
    load: async () => ({ ok: true, value: record }),
  };
  return { store, current: () => record, change: (next: Stored) => (record = next) };
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

  it('takes over the stored version and can still take that back', async () => {
    const { record, session, number } = edited();
    record.change(stored('elsewhere', 1));
    number.type('mine');
    await session.flush();
    await session.takeStored();
    const taken = [number.text(), session.state().kind];
    session.undo();
    await session.flush();
    expect([taken, record.current()]).toEqual([['elsewhere', 'saved'], stored('mine', 2)]);
  });

  it('keeps mine over the stored version when told to', async () => {
    const { record, session, number } = edited();
    record.change(stored('elsewhere', 1));
    number.type('mine');
    await session.flush();
    await session.keepMine();
    expect([record.current(), session.state().kind]).toEqual([stored('mine', 2), 'saved']);
  });

  it('asks again when the stored version is no longer the one mine was chosen over', async () => {
    const { record, session, number } = edited();
    record.change(stored('seen', 1));
    number.type('mine');
    await session.flush();
    record.change(stored('unseen', 2));
    await session.keepMine(1);
    expect([record.current(), session.state().kind]).toEqual([stored('unseen', 2), 'conflict']);
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
