import { plainPhrase } from '#shared/documents/wording/plain-phrase';
import { partOf, type AgreementWording, type Deviation } from '#shared/templates/deviation';
import type { Article, Template, Variant } from '#shared/templates/template';
import { isWorded } from '#shared/templates/tree';

/** One fact of the wording: by what it is known, what it is called, and what it says. */
type WordingFact = readonly [field: string, fact: { readonly label: string; readonly value: string }];

/** From which versions of templates an agreement is worded, and where it departs from them, as a person reads it. */
export function wordingFacts({ templates, deviations }: AgreementWording): readonly WordingFact[] {
  const versions = Object.entries(templates).map(([id, { origin, version }]): WordingFact => [`wording.templates.${id}`, { label: 'verze vzoru', value: versionName(origin, version) }]);
  return [...versions, ...deviatingFacts(deviations)];
}

/** A part that is both moved and worded otherwise is one fact. */
function deviatingFacts(deviations: readonly Deviation[]): readonly WordingFact[] {
  const said = new Map<string, readonly string[]>();
  for (const deviation of deviations) {
    const field = `wording.${deviation.template}.${partOf(deviation)}`;
    said.set(field, [...(said.get(field) ?? []), wordsOf(deviation)]);
  }
  return [...said].map(([field, words]) => [field, { label: 'odchylka od vzoru', value: words.join('; ') }]);
}

function versionName(origin: Template['origin'], version: number): string {
  return `${origin === 'product' ? 'vzor dodaný s programem' : 'vzor úřadu'}, verze ${version}`;
}

function wordsOf(deviation: Deviation): string {
  switch (deviation.kind) {
    case 'changed':
      return `změněno: ${wordsOfVariants(deviation.clause.variants)}`;
    case 'added':
      return `doplněno: ${wordsOfVariants(deviation.clause.variants)}`;
    case 'added-article':
      return `doplněn článek: ${wordsOfArticle(deviation.article)}`;
    case 'renamed':
      return `nově nazváno: ${plainPhrase(deviation.text)}`;
    case 'moved':
      return 'přesunuto';
    case 'dropped':
      return 'vypuštěno';
  }
}

function wordsOfVariants(variants: readonly Variant[]): string {
  return variants.map(({ text, points }) => [text, ...points.map((point) => point.text)].map(plainPhrase).join(' ')).join(' / ');
}

function wordsOfArticle({ name, children }: Article): string {
  return [plainPhrase(name), ...children.flatMap((child) => (isWorded(child) ? [wordsOfVariants(child.variants)] : []))].join(' – ');
}
