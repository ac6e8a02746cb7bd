import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readAnswer } from '#shared/formats/isrs/read-answer';
import { anAnswer, anError } from '#test/support/register-answer';
import { schemaFaults } from '#test/support/register-schema';

const utf8 = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'utf8'));
const read = (text: string) => readAnswer(utf8(text));

test('a confirmed publication is read with its record, version, link, and time as the register wrote it', () => {
  const answer = anAnswer({ number: 'SON/1', parent: '12', notes: ['Navázaný záznam neexistuje.'] });
  expect(read(answer)).toEqual({
    ok: true,
    value: {
      answer: {
        kind: 'published',
        message: '1098765432',
        record: '4512345',
        version: '4790011',
        link: 'https://smlouvy.gov.cz/smlouva/4790011',
        at: '2024-01-15T00:12:05.123+01:00',
        notes: ['Navázaný záznam neexistuje.'],
      },
      record: { icos: ['70890749', '60609460'], subject: 'Spolupráce krajů', concludedOn: '2024-01-12', number: 'SON/1', parent: '12' },
    },
  });
});

test.each([
  ['odpovedZverejneni', 'published', 'odpoved_zverejneni'],
  ['odpovedModifikace', 'modified', 'odpoved_modifikace'],
  ['odpovedPridaniPrilohy', 'attachment-added', 'odpoved_pridani_prilohy'],
  ['odpovedZnepristupneni', 'withdrawn', 'odpoved_znepristupneni'],
] as const)('an answer valid by the official schema is told by its root (%s)', async (root, kind, schema) => {
  const answer = anAnswer({ root });
  expect(await schemaFaults(schema, [answer])).toEqual([]);
  expect(read(answer)).toMatchObject({ ok: true, value: { answer: { kind } } });
});

test('an error is read with its code and text', async () => {
  expect(await schemaFaults('chyba', [anError('2')])).toEqual([]);
  expect(read(anError('2'))).toEqual({ ok: true, value: { answer: { kind: 'refused', message: '1098765432', errorCode: '2', errorText: 'chyba XSD validace' }, record: null } });
});

test('elements of another namespace are not taken for those of the register', () => {
  expect(read(anAnswer().replace('ISRS/1.2/', 'ISRS/9.9/'))).toEqual({ ok: false, error: { kind: 'unknown', root: 'odpovedZverejneni' } });
  expect(read(anAnswer().replace('<ns2:idSmlouvy>', '<idSmlouvy xmlns="urn:jiny">').replace('</ns2:idSmlouvy>', '</idSmlouvy>'))).toEqual({ ok: false, error: { kind: 'unreadable' } });
});

test('what is no answer is told by its root', () => {
  expect(read(anError('2').replaceAll('chyba ', 'zverejneni ').replace('</chyba>', '</zverejneni>'))).toEqual({ ok: false, error: { kind: 'unknown', root: 'zverejneni' } });
});

const hostile: readonly (readonly [string, string, 'unsafe' | 'unreadable'])[] = [
  ['a file of the machine as an entity', anError('&x;').replace('?>', '?><!DOCTYPE chyba [<!ENTITY x SYSTEM "file:///etc/passwd">]>'), 'unsafe'],
  ['entities within entities', anError('&b;').replace('?>', '?><!DOCTYPE chyba [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]>'), 'unsafe'],
  ['a document type elsewhere', anError('2').replace('?>', '?><!DOCTYPE chyba SYSTEM "http://example.org/x.dtd">'), 'unsafe'],
  ['levels without end', `<chyba xmlns="http://portal.gov.cz/rejstriky/ISRS/1.2/">${'<a>'.repeat(5000)}${'</a>'.repeat(5000)}</chyba>`, 'unsafe'],
  ['an entity nobody declared', anError('&x;'), 'unreadable'],
  ['a declared encoding that is not the one of the bytes', anError('2').replace('UTF-8', 'windows-1250'), 'unreadable'],
  ['two roots', anError('2') + anError('2').replace(/^.*?\?>/u, ''), 'unreadable'],
  ['a mark in an attribute', '<chyba a="<"/>', 'unreadable'],
  ['nothing', '', 'unreadable'],
  ['words', 'Dobrý den', 'unreadable'],
  ['an error without a code', anError(''), 'unreadable'],
  ['a time that is none', anAnswer({ at: 'včera' }), 'unreadable'],
  ['a time of a clock there is not', anAnswer({ at: '2024-01-15T10:00:99Z' }), 'unreadable'],
  ['no time', anAnswer({ at: '' }), 'unreadable'],
  ['more than any answer has', anError('2', 'x'.repeat(300_000)), 'unsafe'],
  ['a record that is no number', anAnswer({ record: 'abc' }), 'unreadable'],
];
test.each(hostile)('%s is refused', (_, text, kind) => {
  expect(read(text)).toEqual({ ok: false, error: { kind } });
});

test.each(['javascript:alert(1)', 'https://smlouvy.gov.cz.example.org/smlouva/1', 'http://smlouvy.gov.cz/smlouva/1', `https://smlouvy.gov.cz/${'x'.repeat(300)}`])('an address that is not of the register leads nowhere: %s', (link) => {
  expect(read(anAnswer().replace(/<ns2:odkaz>[^<]*/u, `<ns2:odkaz>${link}`))).toMatchObject({ ok: true, value: { answer: { kind: 'published', link: null } } });
});

test('what an error says without end is cut', () => {
  const result = read(anError('2'.repeat(99), 'x'.repeat(9999)));
  expect(result.ok && result.value.answer.kind === 'refused' ? [result.value.answer.errorCode.length, result.value.answer.errorText.length] : null).toEqual([21, 2001]);
});

test('bytes that are no UTF-8 are refused', () => {
  expect(readAnswer(new Uint8Array(Buffer.from(anAnswer(), 'latin1')))).toEqual({ ok: false, error: { kind: 'unreadable' } });
});

test('an answer cut off anywhere is refused', () => {
  const whole = utf8(anAnswer().trimEnd());
  fc.assert(fc.property(fc.integer({ min: 0, max: whole.length - 1 }), (length) => {
    expect(readAnswer(whole.subarray(0, length)).ok).toBe(false);
  }));
});

test('a byte order mark does not matter', () => {
  expect(read(`\ufeff${anError('4')}`)).toMatchObject({ ok: true });
});
