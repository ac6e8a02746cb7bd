import type { Answers } from './answers';
import type { Condition, PartId } from '#shared/templates/condition';
import type { ArticleChild, Clause, ParagraphPart, Part, Point, Template, Variant } from '#shared/templates/template';

/** What of a template one agreement shows. */
export type ShownParts = {
  readonly holds: (condition: Condition) => boolean;
  readonly shows: (part: PartId) => boolean;
  /** The wording that is shown of a clause or paragraph; null where it is left out. */
  readonly variantOf: (part: Clause | ParagraphPart) => Variant | null;
  /** The points that are shown of a clause, without those that come from data. */
  readonly pointsOf: (part: Clause | ParagraphPart) => readonly Point[];
};

/** Conditions that ask each other in a circle do not hold; a template with such conditions is refused when it is saved. */
export function shownPartsOf(template: Template, answers: Answers): ShownParts {
  const questions = questionsOf(template);
  const known = new Map<PartId, boolean>();
  const shown: ShownParts = {
    holds: (condition) => condition.every((test) => (test.kind === 'part' ? shown.shows(test.part) === test.shown : test.oneOf.includes(answers(test.criterion) ?? ''))),
    shows: (part) => {
      const before = known.get(part);
      if (before !== undefined) return before;
      known.set(part, false);
      const is = questions.get(part)?.(shown) ?? false;
      known.set(part, is);
      return is;
    },
    variantOf: ({ variants }) => variants.find(({ when }) => shown.holds(when)) ?? null,
    pointsOf: (part) => shown.variantOf(part)?.points.filter(({ when }) => shown.holds(when)) ?? [],
  };
  return shown;
}

/** Asks whether one part is shown. */
type Question = (shown: ShownParts) => boolean;

const questionsByTemplate = new WeakMap<Template, ReadonlyMap<PartId, Question>>();

function questionsOf(template: Template): ReadonlyMap<PartId, Question> {
  const before = questionsByTemplate.get(template);
  if (before !== undefined) return before;
  const questions = new Map(template.parts.flatMap(questionsOfPart));
  questionsByTemplate.set(template, questions);
  return questions;
}

type Asked = readonly (readonly [PartId, Question])[];

const always: Question = () => true;

function questionsOfPart(part: Part): Asked {
  switch (part.kind) {
    case 'title':
      return [[part.id, always]];
    case 'heading':
      return [[part.id, ({ holds }) => holds(part.when)]];
    case 'paragraph':
    case 'component':
      return questionsOfChild(part, always);
    case 'article':
      return questionsOfGroup(part.id, part.when, part.children);
    case 'list':
      return questionsOfGroup(part.id, part.when, part.clauses);
  }
}

/** An article that has nothing to show is not shown either. */
function questionsOfGroup(id: PartId, when: Condition, children: readonly ArticleChild[]): Asked {
  const within: Question = ({ holds }) => holds(when);
  const inside = children.map((child) => questionsOfChild(child, within));
  const firsts = inside.flatMap(([first]) => (first === undefined ? [] : [first[1]]));
  return [[id, (shown) => within(shown) && firsts.some((question) => question(shown))], ...inside.flat()];
}

/** The child itself comes first. */
function questionsOfChild(child: ArticleChild, within: Question): Asked {
  if (child.kind === 'component') return [[child.id, (shown) => within(shown) && shown.holds(child.when)]];
  const points = child.variants.flatMap((variant) => variant.points.map((point) => point.id));
  return [
    [child.id, (shown) => within(shown) && shown.variantOf(child) !== null],
    ...points.map((id) => [id, (shown: ShownParts) => within(shown) && shown.pointsOf(child).some((point) => point.id === id)] as const),
  ];
}
