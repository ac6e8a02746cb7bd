import { letter, roman } from './numbering';
import { textOf, type PhraseSetting } from './phrase-text';
import { readerFor, type Reader, type Reading } from './reading';
import { referenceWords, type Viewpoint } from './reference-words';
import type { Block, ListItem } from '#shared/documents/block';
import type { AgreementCase } from '#shared/documents/case';
import type { ComponentContext } from '#shared/documents/components/component';
import { componentNamed } from '#shared/documents/components/components';
import { numberLines } from '#shared/documents/components/number-lines';
import { factsOf, type Facts } from '#shared/documents/facts';
import type { PageRange } from '#shared/documents/page-range';
import { listNamed } from '#shared/documents/wording/lists';
import type { RegionCode } from '#shared/domain/region';
import { always } from '#shared/templates/condition';
import type { Article, ArticleChild, Clause, Part, Point, Template, TitlePart, Variant } from '#shared/templates/template';
import type { TemplateId } from '#shared/templates/template-id';

/** Composes the templates of one agreement; what several of them need is worked out once. */
export type Composer = (id: TemplateId) => readonly Block[];

/** What may be known beside the agreement itself. */
export type ComposerSettings = {
  /** The region whose office makes the document. */
  readonly office?: RegionCode | null;
  /** A template that stands for the one of its id, as one that is being edited. */
  readonly instead?: Template;
  /** Where in the material of a resolution its annex stands. */
  readonly annexPages?: PageRange | null;
};

/** Templates and data become blocks, with numbers and references, without the non-breaking spaces of typography. */
export function composerFor(facts: Facts, { office = null, instead, annexPages = null }: ComposerSettings = {}): Composer {
  const reader = readerFor(facts, instead);
  const context: ComponentContext = { office, annexPages, compose: (agreementCase: AgreementCase, id) => composerFor(factsOf(agreementCase), { office })(id) };
  return (id) => {
    const composition = compositionOf(facts, reader, id, context);
    return composition.reading.template.parts.flatMap((part) => blocksOfPart(part, composition));
  };
}

type Composition = { readonly facts: Facts; readonly context: ComponentContext; readonly reading: Reading; readonly setting: (here: number | null) => PhraseSetting };

function compositionOf(facts: Facts, reader: Reader, id: TemplateId, context: ComponentContext): Composition {
  return { facts, context, reading: reader(id), setting: settingsFor(facts, reader, id) };
}

/** What the phrases of a template become text with, by the number of the article they stand in; null outside articles. */
export function settingsFor(facts: Facts, reader: Reader, id: TemplateId): (here: number | null) => PhraseSetting {
  const { shown, numbering: own } = reader(id);
  const agreement = id === 'agreement' ? null : agreementOf(facts, reader, id);
  const view = (here: number | null): Viewpoint => ({ own, here, agreement });
  return (here) => ({ facts, shown, refer: (targets) => referenceWords(targets, view(here)) });
}

/** The agreement other documents refer to; an amendment speaks of the one it changes. */
function agreementOf({ base }: Facts, reader: Reader, id: TemplateId): Viewpoint['agreement'] {
  if (id !== 'amendment' || base === null) return () => reader('agreement').numbering;
  return () => readerFor(factsOf(base))('agreement').numbering;
}

function blocksOfPart(part: Part, composition: Composition): readonly Block[] {
  const { shown } = composition.reading;
  if (!shown.shows(part.id)) return [];
  switch (part.kind) {
    case 'title':
      return [titleOf(part, composition)];
    case 'heading':
      return [{ kind: 'heading', id: part.id, level: 2, number: null, text: textOf(part.text, part.when, composition.setting(null)) }];
    case 'article':
      return blocksOfArticle(part, composition);
    case 'list':
      return blocksOfChildren(part.clauses, null, composition);
    case 'paragraph':
    case 'component':
      return blocksOfChildren([part], null, composition);
  }
}

function titleOf({ id, text, details, numbers }: TitlePart, { facts, setting }: Composition): Block {
  const lines = details.map((line) => textOf(line, always, setting(null)));
  return { kind: 'title', id, text: textOf(text, always, setting(null)), details: [...lines, ...(numbers ? numberLines(facts) : [])] };
}

function blocksOfArticle({ id, name, when, children }: Article, composition: Composition): readonly Block[] {
  const number = composition.reading.numbering.get(id)?.article ?? 0;
  const heading: Block = { kind: 'heading', id, level: 1, number: `Čl.\u00a0${roman(number)}`, text: textOf(name, when, composition.setting(number)) };
  return [heading, ...blocksOfChildren(children, number, composition)];
}

/** Clauses that follow each other are one list. */
function blocksOfChildren(children: readonly ArticleChild[], here: number | null, composition: Composition): readonly Block[] {
  const blocks: Block[] = [];
  let items: ListItem[] = [];
  const endList = (): void => {
    if (items.length > 0) blocks.push({ kind: 'list', items });
    items = [];
  };
  for (const child of children) {
    if (child.kind === 'clause') items.push(...itemsOf(child, here, composition));
    else {
      const own = blocksOfChild(child, here, composition);
      if (own.length > 0) endList();
      blocks.push(...own);
    }
  }
  endList();
  return blocks;
}

function blocksOfChild(child: Exclude<ArticleChild, Clause>, here: number | null, { facts, context, reading: { shown }, setting }: Composition): readonly Block[] {
  if (child.kind === 'component') return shown.holds(child.when) ? (componentNamed(child.component)?.blocks(facts, context) ?? []).map((block) => ({ ...block, component: child.id })) : [];
  const variant = shown.variantOf(child);
  return variant === null ? [] : [{ kind: 'paragraph', id: child.id, align: child.align, text: textOf(variant.text, variant.when, setting(here)) }];
}

function itemsOf(clause: Clause, here: number | null, { facts, reading: { shown, numbering }, setting }: Composition): readonly ListItem[] {
  const variant = shown.variantOf(clause);
  if (variant === null) return [];
  const number = numbering.get(clause.id)?.clause ?? 0;
  const text = textOf(variant.text, variant.when, setting(here));
  return [{ id: clause.id, label: `${number}.`, text, children: itemsOfPoints(shown.pointsOf(clause), variant, facts, setting(here)) }];
}

function itemsOfPoints(points: readonly Point[], { list }: Variant, facts: Facts, setting: PhraseSetting): readonly ListItem[] {
  const own = points.map(({ id, text, when }) => ({ id, text: textOf(text, when, setting) }));
  const listed = (list === null ? [] : (listNamed(list)?.points(facts) ?? [])).map((text) => ({ text }));
  return [...own, ...listed].map((item, index) => ({ ...item, label: `${letter(index)})`, children: [] }));
}
