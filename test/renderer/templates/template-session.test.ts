import { describe, expect, test } from 'vitest';
import { createTemplateSession, type TemplateStore } from '#data/template-session';
import { failure, success } from '#shared/api/result';
import { setPhrase } from '#shared/templates/edit/contents';
import { removePart } from '#shared/templates/edit/parts';
import type { Template } from '#shared/templates/template';
import { article, clause, phrase, shipped } from '#shared/templates/write';
import { excerptOf } from '#text/templates/part-gist';

const first = shipped('agreement', 1, [article('purpose', 'Předmět', clause('purpose.subject', 'původně'), clause('purpose.scope', 'rozsah'))]);
const keeping: TemplateStore = { save: async (based, draft, note) => success({ ...draft, origin: 'office', version: based.origin === 'office' ? based.version + 1 : 1, note, saved: { at: '2024-01-15T10:00:00.000Z', by: 'novakova' } }) };
const overtaken: TemplateStore = { save: async () => failure({ code: 'changed-meanwhile', revision: 2 }) };

const write = (text: string) => (template: Template) => setPhrase(template, { part: 'purpose.subject', variant: 0 }, phrase`${text}`);
const textOf = ({ parts }: Template) => parts.flatMap((part) => (part.kind === 'article' ? part.children.flatMap((child) => (child.kind === 'clause' ? child.variants.map(({ text }) => excerptOf(text)) : [])) : []));
const present = (session: ReturnType<typeof createTemplateSession>) => textOf(session.draft().present.content);

describe('a template that is being edited', () => {
  test('waits to be saved once it is changed, and not when the change is taken back', () => {
    const session = createTemplateSession(first, keeping);
    const states = [session.state().kind];
    session.type('purpose.subject', write('jinak'));
    states.push(session.state().kind);
    session.undo();
    expect([...states, session.state().kind]).toEqual(['saved', 'waiting', 'saved']);
  });

  test('takes back typing as one step and every other change as one of its own', () => {
    const session = createTemplateSession(first, keeping);
    session.type('purpose.subject', write('ji'));
    session.type('purpose.subject', write('jinak'));
    session.apply('purpose.subject', write('zcela jinak'));
    const seen = [1, 2].map(() => (session.undo(), present(session)[0]));
    expect([...seen, session.undo()]).toEqual(['jinak', 'původně', null]);
  });

  test('says why it cannot be changed so, and stays as it was', () => {
    const session = createTemplateSession(first, keeping);
    expect([session.apply('gone', (template) => removePart(template, 'gone')), session.draft().present.content]).toEqual([{ code: 'no-such-part', part: 'gone' }, first]);
  });

  test('goes on from the version it became, with what was written while it was being saved', async () => {
    const session = createTemplateSession(first, keeping);
    session.type('purpose.subject', write('uloženo'));
    const saving = session.save('poznámka');
    session.apply('purpose.subject', write('uloženo a psáno dál'));
    expect([await saving, session.base().version, session.base().note, session.state().kind, present(session)[0]]).toEqual([null, 1, 'poznámka', 'waiting', 'uloženo a psáno dál']);
  });

  test('keeps everything where somebody else was first', async () => {
    const session = createTemplateSession(first, overtaken);
    session.type('purpose.subject', write('moje'));
    expect([await session.save(null), present(session)[0], session.state().kind]).toEqual([{ code: 'changed-meanwhile', revision: 2 }, 'moje', 'waiting']);
  });

  test('takes over another version so that its own text can be brought back', () => {
    const session = createTemplateSession(first, overtaken);
    const theirs: Template = { ...first, origin: 'office', version: 1, parts: [article('purpose', 'Předmět', clause('purpose.subject', 'jejich'))] };
    session.type('purpose.subject', write('moje'));
    session.take(theirs);
    const taken = [session.state().kind, present(session)[0]];
    session.undo();
    expect([...taken, present(session)[0], session.base().version]).toEqual(['saved', 'jejich', 'moje', 1]);
  });

  test('goes on with a text joined of its own and another version, and undo leads over that version back to the own text', () => {
    const session = createTemplateSession(first, overtaken);
    const theirs: Template = { ...first, origin: 'office', version: 7, parts: [article('purpose', 'Předmět', clause('purpose.subject', 'jejich'))] };
    session.type('purpose.subject', write('moje'));
    session.settle(theirs, [article('purpose', 'Předmět', clause('purpose.subject', 'spojené'))]);
    const settled = [session.base().version, present(session)[0], session.state().kind];
    const back = [1, 2].map(() => (session.undo(), present(session)[0]));
    expect([settled, back]).toEqual([[7, 'spojené', 'waiting'], ['jejich', 'moje']]);
  });

  test('has nothing to save where another version was chosen as a whole', () => {
    const session = createTemplateSession(first, overtaken);
    const theirs: Template = { ...first, origin: 'office', version: 7, parts: [article('purpose', 'Předmět', clause('purpose.subject', 'jejich'))] };
    session.type('purpose.subject', write('moje'));
    session.settle(theirs, structuredClone(theirs.parts));
    expect([session.state().kind, present(session)]).toEqual(['saved', ['jejich']]);
  });

  test('can bring back what was there before a newer version came', () => {
    const session = createTemplateSession(first, keeping);
    session.take({ ...first, origin: 'office', version: 1, parts: [article('purpose', 'Předmět', clause('purpose.subject', 'jejich'))] });
    const taken = [session.state().kind, present(session)[0]];
    session.undo();
    expect([taken, present(session)[0], session.state().kind]).toEqual([['saved', 'jejich'], 'původně', 'waiting']);
  });
});
