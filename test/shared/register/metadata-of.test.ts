import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { agreementIdSchema, type AgreementContent } from '#shared/domain/agreement';
import { addHalere, halereSchema, korunas } from '#shared/domain/money';
import { initialOffice } from '#shared/domain/office';
import { dateOfDayNumber, dayNumber, plainDate } from '#shared/domain/plain-date';
import { paymentCalendar } from '#shared/domain/payment-calendar';
import { regionCodes } from '#shared/domain/region';
import { registerMetadata, type MetadataFacts } from '#shared/domain/register/metadata-of';
import { registerMetadataSchema } from '#shared/domain/register/metadata';
import { registerValue, valueOfAmendment } from '#shared/domain/register/register-value';
import { seededParties } from '#shared/domain/seeded-parties';
import { writeMessage } from '#shared/formats/isrs/write-message';
import { aCase, anAgreement, aSide } from '#test/support/agreement-builder';
import { schemaFaults } from '#test/support/register-schema';

const facts: MetadataFacts = { office: initialOffice.content, concludedOn: plainDate(2024, 1, 12), signedBy: { coordinator: null, region: null }, parent: null, worded: { subject: null, value: null } };
const of = agreementIdSchema.parse('11111111-1111-4111-8111-111111111111');
const amending = (content: AgreementContent, changes: Partial<AgreementContent> = {}): AgreementContent => ({ ...content, amendment: { of, number: 2, effectiveOn: plainDate(2026, 1, 1), reason: null }, ...changes });

describe('who publishes', () => {
  test('is the subject, the other one its counterparty, and the region pays in both cases', () => {
    const publishing = (publisher: 'coordinator' | 'region') => registerMetadata(aCase(anAgreement({ publisher })), facts);
    expect((['coordinator', 'region'] as const).map(publishing).map(({ publisher, counterparties }) => [publisher, ...counterparties].map(({ name, pays }) => [name, pays]))).toEqual([
      [['Kraj Vysočina', false], ['Olomoucký kraj', true]],
      [['Olomoucký kraj', true], ['Kraj Vysočina', false]],
    ]);
  });

  test('names its own number, who signed for it, and our unit only where it is our office', () => {
    const office = { ...initialOffice.content, register: { ...initialOffice.content.register, unit: 'Odbor informatiky' } };
    const signedBy = { coordinator: 'Ing. Hana Příkladová', region: 'Mgr. Vít Žďárský' };
    const ours = registerMetadata(aCase(anAgreement({ publisher: 'coordinator' })), { ...facts, office, signedBy });
    const theirs = registerMetadata(aCase(anAgreement({ publisher: 'region' })), { ...facts, office, signedBy });
    expect([ours, theirs].map(({ number, approvedBy, publisher }) => [number, approvedBy, publisher.unit])).toEqual([
      ['KPBI/12/2024', 'Ing. Hana Příkladová', 'Odbor informatiky'],
      ['2024/00123/KH', 'Mgr. Vít Žďárský', null],
    ]);
  });

  test('takes the number of the other where it has none', () => {
    expect(registerMetadata(aCase(anAgreement({ publisher: 'coordinator', coordinator: { ...anAgreement().coordinator, number: null } })), facts).number).toBe('2024/00123/KH');
  });
});

describe('the value', () => {
  test('is the sum of the calendar where the term has an end', () => {
    const content = anAgreement({ term: { kind: 'until', until: plainDate(2025, 6, 30) } });
    expect(registerValue(content)).toEqual({ amount: addHalere(paymentCalendar(content).map(({ amount }) => amount)), estimated: false });
  });

  test('is the first four years where it has none', () => {
    expect(registerValue(anAgreement({ calendarYears: 1 }))).toEqual({ amount: korunas(240_000), estimated: true });
  });

  test('of an amendment is the change over four years from its effect, below nothing where it lowers the contribution', () => {
    const base = anAgreement();
    const changed = (amount: number) => valueOfAmendment(amending({ ...base, contribution: { ...base.contribution, annualAmount: korunas(amount) } }), base);
    expect([changed(70_000), changed(50_000), changed(60_000)]).toEqual([4_000_000, -4_000_000, null]);
  });
});

describe('the subject', () => {
  test('of an amendment names it and the agreement it changes', () => {
    const base = aCase();
    expect(registerMetadata(aCase(amending(anAgreement()), { base }), facts).subject).toMatch(/^Dodatek č\. 2 ke smlouvě č\. KPBI\/12\/2024: zapojení Olomouckého kraje do projektu/u);
  });

  test('names the capital with a small letter inside the sentence', () => {
    expect(registerMetadata(aCase(anAgreement({ region: aSide({ partyId: 'CZ010', overrides: {} }) })), facts).subject).toMatch(/^Zapojení hlavního města Prahy do .* příspěvku hlavního města Prahy Kraji Vysočina$/u);
  });

  test.each(seededParties.filter(({ id }) => id !== 'CZ063').map(({ id }) => id))('fits into what the register takes for every region (%s)', (partyId) => {
    const number = 'Č'.repeat(255);
    const base = aCase(anAgreement({ coordinator: { ...anAgreement().coordinator, number } }));
    const agreement = aCase(amending(anAgreement({ region: aSide({ partyId, overrides: {} }) })), { base });
    expect(registerMetadataSchema.safeParse(registerMetadata(agreement, facts)).success).toBe(true);
  });
});

test('the message of any agreement is valid against the official schema', async () => {
  const line = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 255 }).filter((text) => text.trim() !== '' && text.length <= 255 && !/\p{Cc}|[\ud800-\udfff\u2028\u2029]/u.test(text));
  const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
  const agreements = fc.record({
    partyId: fc.constantFrom(...regionCodes.filter((code) => code !== 'CZ063')),
    publisher: fc.constantFrom('coordinator' as const, 'region' as const),
    numbers: fc.tuple(maybe(line), maybe(line)),
    street: maybe(line),
    city: maybe(line),
    amount: fc.integer({ min: 1, max: 999_999_999 }).map((amount) => halereSchema.parse(amount)),
    until: maybe(fc.integer({ min: dayNumber(plainDate(2024, 1, 1)), max: dayNumber(plainDate(2060, 1, 1)) }).map(dateOfDayNumber)),
    amends: fc.boolean(),
    signedBy: maybe(line),
    subject: maybe(line),
    concludedOn: fc.integer({ min: dayNumber(plainDate(2016, 7, 1)), max: dayNumber(plainDate(2060, 1, 1)) }).map(dateOfDayNumber),
  });
  const messages = fc.sample(agreements, { numRuns: 300, seed: 20240115 }).map(({ partyId, publisher, numbers, street, city, amount, until, amends, signedBy, subject, concludedOn }) => {
    const founding = anAgreement();
    const content: AgreementContent = {
      ...founding,
      publisher,
      coordinator: { ...founding.coordinator, number: numbers[0], overrides: { ...founding.coordinator.overrides, street, city } },
      region: aSide({ partyId, number: numbers[1], overrides: { street, city } }),
      contribution: { ...founding.contribution, annualAmount: amount },
      term: until === null ? { kind: 'open-ended' } : { kind: 'until', until },
    };
    const agreement = amends ? aCase(amending(content), { base: aCase(founding) }) : aCase(content);
    const metadata = registerMetadata(agreement, { ...facts, concludedOn, signedBy: { coordinator: signedBy, region: signedBy }, worded: { subject, value: null } });
    if (metadata.subject === null || metadata.concludedOn === null) throw new Error('it says too little');
    return writeMessage({ kind: 'publish', metadata: { ...metadata, subject: metadata.subject, concludedOn: metadata.concludedOn }, attachments: ['smlouva.pdf'], confirmTo: null });
  });
  expect(await schemaFaults('operace_zverejneni', messages)).toEqual([]);
});
