import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { settingsFor } from '#shared/documents/composing/compose-template';
import { textOf } from '#shared/documents/composing/phrase-text';
import { readerFor } from '#shared/documents/composing/reading';
import { factsOf } from '#shared/documents/facts';
import { rewordedPhrase } from '#shared/documents/word/reworded-phrase';
import { always } from '#shared/templates/condition';
import type { Phrase } from '#shared/templates/phrase';
import { given, is, phrase, refer, strong, variable } from '#shared/templates/write';
import { aCase } from '#test/support/agreement-builder';

const facts = factsOf(aCase());
const setting = settingsFor(facts, readerFor(facts), 'agreement')(6);
const words = (text: Phrase): string => textOf(text, always, setting).map((run) => run.text).join('');
const text = (of: string, more: Partial<Extract<Phrase[number], { kind: 'text' }>> = {}) => ({ kind: 'text', text: of, strong: false, when: always, ...more }) as const;

const due = phrase`Platí se do ${variable('payment.due-days')} podle ${refer('parties')} na účet.`;

describe('a phrase with other words', () => {
  it('keeps what stayed and takes in what is new as text', () => {
    const now = words(due).replace('na účet', 'bezhotovostně na účet');
    expect(rewordedPhrase(due, now, setting)).toEqual({ phrase: [text('Platí se do '), variable('payment.due-days'), text(' podle '), refer('parties'), text(' bezhotovostně na účet.')], fields: [] });
  });

  it('makes plain text of a datum that was written over, and names its field', () => {
    const now = words(due).replace(/do \d+ dnů/u, 'do dvou měsíců');
    const { phrase: reworded, fields } = rewordedPhrase(due, now, setting);
    expect([words(reworded), reworded.some(({ kind }) => kind === 'variable'), fields]).toEqual([now, false, ['payment.due.days']]);
  });

  it('keeps the weight of the text something is put into', () => {
    const heavy: Phrase = [text('Platí se '), strong('vždy do konce roku'), text('.')];
    expect(rewordedPhrase(heavy, 'Platí se vždy nejpozději do konce roku.', setting).phrase).toEqual([text('Platí se '), strong('vždy nejpozději do konce roku'), text('.')]);
  });

  it('leaves what this agreement does not show where it was', () => {
    const conditional = [...phrase`Příspěvek se hradí předem.`, ...given(is('legal-basis', 'grant'), ' Jde o dotaci.'), ...phrase` Ostatní určí zákon.`];
    const { phrase: reworded } = rewordedPhrase(conditional, 'Příspěvek se hradí vždy předem. Ostatní určí zákon.', setting);
    expect(reworded).toEqual([text('Příspěvek se hradí vždy předem.'), ...given(is('legal-basis', 'grant'), ' Jde o dotaci.'), text(' Ostatní určí zákon.')]);
  });

  it('says the new text exactly, whatever it is', () => {
    const word = fc.constantFrom('Platí', 'se', 'do', '30', 'dnů', 'podle', 'čl. I', 'na', 'účet.', 'nově', '(slovy: sto)', '„uvozovky“', 'a');
    fc.assert(fc.property(fc.array(word, { minLength: 1, maxLength: 20 }), (chosen) => { expect(words(rewordedPhrase(due, chosen.join(' '), setting).phrase)).toBe(chosen.join(' ')); }));
  });
});
