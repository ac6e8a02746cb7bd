import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { docOf, phraseOf } from '../../../renderer/ui/phrase-editor/phrase-doc';
import { editorSchema } from '../../../renderer/ui/phrase-editor/phrase-schema';
import { Node } from 'prosemirror-model';
import { arbitraryPhrase, tidied } from './arbitrary-phrase';

describe('a phrase in the editor', () => {
  test('comes out as it went in, but for empty texts and seams nobody sees', () => {
    fc.assert(
      fc.property(arbitraryPhrase, (phrase) => {
        expect(phraseOf(docOf(phrase).content)).toEqual(tidied(phrase));
      }),
    );
  });

  test('comes out exactly where it has none of those', () => {
    fc.assert(
      fc.property(arbitraryPhrase.map(tidied), (phrase) => {
        expect(phraseOf(docOf(phrase).content)).toEqual(phrase);
      }),
    );
  });

  test('makes a document the schema holds for sound', () => {
    fc.assert(
      fc.property(arbitraryPhrase, (phrase) => {
        const doc = docOf(phrase);
        expect(() => doc.check()).not.toThrow();
        expect(Node.fromJSON(editorSchema, doc.toJSON()).eq(doc)).toBe(true);
      }),
    );
  });
});
