import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dataBoxSchema } from '#shared/domain/contact-details';
import { icoSchema } from '#shared/domain/ico';
import { recordIdSchema } from '#shared/domain/life/register-record';
import { dateOfDayNumber, dayNumber, plainDate } from '#shared/domain/plain-date';
import type { RegisterParty } from '#shared/domain/register/metadata';
import { writeMessage, type IsrsMessage } from '#shared/formats/isrs/write-message';
import type { WritableMetadata } from '#shared/formats/isrs/write-record';
import { schemaFaults } from '#test/support/register-schema';

const party = (overrides: Partial<RegisterParty> = {}): RegisterParty => ({
  dataBox: dataBoxSchema.parse('ksab3eu'),
  name: 'Kraj Vysočina',
  ico: icoSchema.parse('70890749'),
  address: 'Žižkova 1882/57, 586 01 Jihlava',
  unit: null,
  pays: false,
  ...overrides,
});

const metadata: WritableMetadata = {
  publisher: party({ unit: 'Odbor informatiky' }),
  counterparties: [party({ dataBox: dataBoxSchema.parse('qiabfmf'), name: 'Olomoucký kraj', ico: icoSchema.parse('60609460'), address: 'Jeremenkova 1191/40a, 779 00 Olomouc', pays: true })],
  subject: 'Zajištění projektu <KPBI> & úhrada příspěvku',
  concludedOn: plainDate(2024, 1, 12),
  number: 'SON/OSOV/163/23',
  approvedBy: 'Ing. Jiří Šťovíček',
  value: { withoutVat: 24_000_000, withVat: 24_000_050 },
  parent: recordIdSchema.parse('4512345'),
};
const record = recordIdSchema.parse('987654');
const publish: IsrsMessage = { kind: 'publish', metadata, attachments: ['smlouva-kpbi.pdf'], confirmTo: 'registr@kraj.cz' };

test('a publication says all the register asks for, in its order', () => {
  expect(writeMessage(publish)).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<zverejneni xmlns="http://portal.gov.cz/rejstriky/ISRS/1.2/">
  <smlouva>
    <subjekt>
      <datovaSchranka>ksab3eu</datovaSchranka>
      <nazev>Kraj Vysočina</nazev>
      <ico>70890749</ico>
      <adresa>Žižkova 1882/57, 586 01 Jihlava</adresa>
      <utvar>Odbor informatiky</utvar>
      <platce>0</platce>
    </subjekt>
    <smluvniStrana>
      <datovaSchranka>qiabfmf</datovaSchranka>
      <nazev>Olomoucký kraj</nazev>
      <ico>60609460</ico>
      <adresa>Jeremenkova 1191/40a, 779 00 Olomouc</adresa>
      <prijemce>0</prijemce>
    </smluvniStrana>
    <predmet>Zajištění projektu &lt;KPBI&gt; &amp; úhrada příspěvku</predmet>
    <datumUzavreni>2024-01-12</datumUzavreni>
    <cisloSmlouvy>SON/OSOV/163/23</cisloSmlouvy>
    <schvalil>Ing. Jiří Šťovíček</schvalil>
    <hodnotaBezDph>240000.00</hodnotaBezDph>
    <hodnotaVcetneDph>240000.50</hodnotaVcetneDph>
    <navazanyZaznam>4512345</navazanyZaznam>
  </smlouva>
  <prilohy>
    <priloha>
      <nazevSouboru>smlouva-kpbi.pdf</nazevSouboru>
    </priloha>
  </prilohy>
  <emailProPotvrzeni>registr@kraj.cz</emailProPotvrzeni>
</zverejneni>
`);
});

test('the coordinator that receives is no plátce, and the region that pays is no příjemce', () => {
  const other = { ...publish, metadata: { ...metadata, publisher: party({ pays: true }), counterparties: [party({ pays: false })] } };
  expect([writeMessage(publish), writeMessage(other)].map((xml) => [/<platce>(.)/u.exec(xml)?.[1], /<prijemce>(.)/u.exec(xml)?.[1]])).toEqual([
    ['0', '0'],
    ['1', '1'],
  ]);
});

test('an amendment that lowers the value says so with a minus', () => {
  const xml = writeMessage({ ...publish, metadata: { ...metadata, value: { withoutVat: -1_000_005, withVat: null } } });
  expect(/<hodnotaBezDph>(.*)<\/hodnotaBezDph>/u.exec(xml)?.[1]).toBe('-10000.05');
});

test.each([
  ['operace_zverejneni', publish],
  ['operace_modifikace', { kind: 'modify', record, metadata, attachments: [], confirmTo: null }],
  ['operace_modifikace', { kind: 'modify', record, metadata, attachments: ['a.pdf', 'b.pdf'], confirmTo: 'a@b.cz' }],
  ['operace_pridani_prilohy', { kind: 'add-attachment', record, attachments: ['Příloha č. 1 & 2.pdf'], confirmTo: null }],
  ['operace_znepristupneni', { kind: 'withdraw', record, confirmTo: 'a@b.cz' }],
] as const)('a message is valid against the official schema (%s)', async (schema, message: IsrsMessage) => {
  expect(await schemaFaults(schema, [writeMessage(message)])).toEqual([]);
});

test('the official schema refuses what is not in its order', async () => {
  const xml = writeMessage(publish).replace(/( *<predmet>.*<\/predmet>\n)( *<datumUzavreni>.*<\/datumUzavreni>\n)/u, '$2$1');
  expect(await schemaFaults('operace_zverejneni', [xml])).not.toEqual([]);
});

test('whatever the data are, the message is valid against the official schema', async () => {
  const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }).filter((value) => value.trim() !== '' && value.length <= 255 && !/[\ud800-\udfff]/u.test(value) && !/\p{Cc}|\uffff|\ufffe/u.test(value));
  const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
  const anyParty = fc.record({
    dataBox: maybe(fc.stringMatching(/^[a-z0-9]{7}$/u).map((id) => dataBoxSchema.parse(id))),
    name: text,
    ico: maybe(fc.constantFrom('70890749', '60609460', '00064581').map((ico) => icoSchema.parse(ico))),
    address: maybe(text),
    unit: maybe(text),
    pays: maybe(fc.boolean()),
  });
  const amount = maybe(fc.integer({ min: -999_999_999_99, max: 999_999_999_99 }));
  const anyMetadata = fc.record({
    publisher: anyParty,
    counterparties: fc.array(anyParty, { minLength: 1, maxLength: 3 }),
    subject: text,
    concludedOn: fc.integer({ min: dayNumber(plainDate(1990, 1, 1)), max: dayNumber(plainDate(2199, 12, 31)) }).map(dateOfDayNumber),
    number: maybe(text),
    approvedBy: maybe(text),
    value: fc.record({ withoutVat: amount, withVat: amount }),
    parent: maybe(fc.stringMatching(/^\d{1,18}$/u).map((id) => recordIdSchema.parse(id))),
  });
  const messages = fc.sample(fc.record({ metadata: anyMetadata, name: text }), 200);
  const xml = messages.map((each) => writeMessage({ kind: 'publish', metadata: each.metadata, attachments: [each.name], confirmTo: null }));
  expect(await schemaFaults('operace_zverejneni', xml)).toEqual([]);
});
