import { expect, test } from 'vitest';
import { content, paragraph } from '#test/typesetting/content';
import { definedTerms } from '#typesetting/text/defined-terms';
import { divisionsOf } from '#typesetting/text/hyphenation';

const divided = (word: string, before: string | null = 'podle') => {
  const places = [0, ...divisionsOf(word, before, []), word.length];
  return places.slice(1).map((place, index) => word.slice(places[index], place)).join('-');
};

test.each([
  ['projektu', 'pro-jektu'],
  ['smlouvy', 'smlouvy'],
  ['uveřejňování', 'uve-řej-ňo-vání'],
  ['příspěvek', 'pří-spě-vek'],
  ['možnostech', 'mož-no-s-tech'],
  ['rozpočtového', 'roz-poč-to-vého'],
  ['předložit', 'před-lo-žit'],
  ['podrobný', 'podrobný'],
  ['význam', 'vý-znam'],
  ['prostřednictvím', 'pro-střed-nic-tvím'],
  ['zastupitelstvo', 'za-stu-pi-tel-stvo'],
  ['zákonný', 'zá-konný'],
  ['souhlas', 'sou-hlas'],
  ['používat', 'po-uží-vat'],
  ['neutrální', 'neu-trální'],
  ['bezúplatně', 'bez-úplatně'],
  ['schválení', 'schvá-lení'],
  ['nezjedná', 'ne-zjedná'],
  ['nevzniká', 'ne-vzniká'],
  ['nesrovnalost', 'ne-srov-na-lost'],
  ['nejstarší', 'nej-starší'],
  ['nervový', 'ner-vový'],
  ['současného', 'sou-čas-ného'],
  ['závaznost', 'zá-vaz-nost'],
  ['uznání', 'uznání'],
])('%s is divided by the rule of syllables', (word, expected) => {
  expect(divided(word)).toBe(expected);
});

test.each([
  ['koordinátorem', 'koor-di-nátorem'],
  ['koordinace', 'koor-di-nace'],
  ['jednomyslně', 'jedno-myslně'],
  ['zaokrouhlené', 'za-okrouh-lené'],
  ['neurčitou', 'ne-ur-či-tou'],
  ['spolupracující', 'spolu-pra-cu-jící'],
  ['samosprávy', 'samo-správy'],
  ['vyúčtování', 'vy-úč-to-vání'],
  ['vysočina', 'vyso-čina'],
  ['samostatný', 'samo-statný'],
  ['vnitrostátní', 'vni-tro-státní'],
  ['nepřístupný', 'ne-pří-stupný'],
  ['zpřístupnění', 'zpří-stupnění'],
  ['neprodleně', 'ne-pro-dleně'],
  ['převzetí', 'pře-vzetí'],
  ['návštěva', 'ná-vštěva'],
  ['podepsanými', 'po-de-psa-nými'],
  ['zneužití', 'zne-užití'],
])('%s is divided where its sense allows', (word, expected) => {
  expect(divided(word)).toBe(expected);
});

test('at least two letters stay and three go', () => {
  for (const word of ['informovanosti', 'realizace', 'anonymní', 'ukázala']) {
    const places = divisionsOf(word, 'a', []);
    expect(places.every((place) => place >= 2 && word.length - place >= 3)).toBe(true);
  }
});

test('punctuation around a word does not count as its letters', () => {
  expect(divided('(projektu),')).toBe(`(${divided('projektu')}),`);
});

test.each(['RK-27-2020-04', 'Brno-Řečkovice', 'e-learningové', 'kpbi.cz', 'CZ70890749', 'KPBI', '2024163'])('%s is never divided', (word) => {
  expect(divisionsOf(word, 'podle', [])).toEqual([]);
});

test('names are not divided, wherever a sentence does not begin', () => {
  expect(divisionsOf('Olomoucký', 'a', [])).toEqual([]);
  expect(divisionsOf('Novotného', 'Mgr.', [])).toEqual([]);
  expect(divisionsOf('Svobodova', 'nám.', [])).toEqual([]);
});

test('the first word of a sentence may be divided', () => {
  expect(divisionsOf('Spolupracující', null, []).length).toBeGreaterThan(0);
  expect(divisionsOf('Spolupracující', 'smlouvy.', []).length).toBeGreaterThan(0);
});

test('a term the document defines is divided, whatever its ending', () => {
  expect(divisionsOf('Koordinátorovi', 'a', []).length).toBe(0);
  expect(divisionsOf('Koordinátorovi', 'a', ['koordinát']).length).toBeGreaterThan(0);
  expect(divisionsOf('KOORDINÁTOR', 'a', ['koordinát'])).toEqual([]);
});

test('defined terms are found where a contract defines them, over runs and non-breaking spaces', () => {
  const document = content([
    { kind: 'paragraph', text: [{ text: 'Kraj Vysočina (dále jen „' }, { text: 'Koordinátor', strong: true }, { text: '“) a druhý (dále\u00a0jen „Spolupracující\u00a0kraj“)' }], align: 'left' },
    paragraph('Obě strany (dále společně jen „smluvní strany“) a zákon (dále jen „zákon“).'),
  ]);
  expect(definedTerms(document)).toEqual(['koordinát', 'spolupracují']);
});
