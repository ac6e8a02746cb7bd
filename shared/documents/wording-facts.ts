import { plainPhrase } from '#shared/documents/wording/plain-phrase';
import type { AgreementWording, Deviation } from '#shared/templates/deviation';
import type { Template, Variant } from '#shared/templates/template';

/** One fact of the wording: by what it is known, what it is called, and what it says. */
type WordingFact = readonly [field: string, fact: { readonly label: string; readonly value: string }];

/** From which versions of templates an agreement is worded, and where it departs from them, as a person reads it. */
export function wordingFacts({ templates, deviations }: AgreementWording): readonly WordingFact[] {
  const versions = Object.entries(templates).map(([id, { origin, version }]): WordingFact => [`wording.templates.${id}`, { label: 'verze vzoru', value: versionName(origin, version) }]);
  return [...versions, ...deviations.map((deviation): WordingFact => [`wording.${deviation.template}.${placeOf(deviation)}`, { label: 'odchylka od vzoru', value: wordsOf(deviation) }])];
}

function versionName(origin: Template['origin'], version: number): string {
  return `${origin === 'product' ? 'vzor dodaný s programem' : 'vzor úřadu'}, verze ${version}`;
}

function placeOf(deviation: Deviation): string {
  switch (deviation.kind) {
    case 'changed':
    case 'added':
      return deviation.clause.id;
    case 'added-article':
      return deviation.article.id;
    case 'renamed':
    case 'dropped':
      return deviation.part;
  }
}

function wordsOf(deviation: Deviation): string {
  switch (deviation.kind) {
    case 'changed':
      return `změněno: ${wordsOfVariants(deviation.clause.variants)}`;
    case 'added':
      return `doplněno: ${wordsOfVariants(deviation.clause.variants)}`;
    case 'added-article':
      return `doplněn článek: ${plainPhrase(deviation.article.name)}`;
    case 'renamed':
      return `nově nazváno: ${plainPhrase(deviation.text)}`;
    case 'dropped':
      return 'vypuštěno';
  }
}

function wordsOfVariants(variants: readonly Variant[]): string {
  return variants.map(({ text, points }) => [text, ...points.map((point) => point.text)].map(plainPhrase).join(' ')).join(' / ');
}
