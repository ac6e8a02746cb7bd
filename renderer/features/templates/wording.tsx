import { makeStyles, tokens } from '@fluentui/react-components';
import { memo, type ReactNode } from 'react';
import type { PartId } from '#shared/templates/condition';
import type { Article, ListPart, Part, Template, TitlePart } from '#shared/templates/template';
import { childrenOf, isWorded, type AnyPart, type Group } from '#shared/templates/tree';
import { gistOf } from '#text/templates/part-gist';
import { partText } from '#text/templates/templates';
import { ConditionLine } from './condition-line';
import { useTemplateEditing } from './editing';
import { numberOf } from './outline-entries';
import { PartFrame } from './part-frame';
import { SlotField } from './slot-field';
import { WordedPart } from './worded-part';

const useStyles = makeStyles({
  heading: { fontWeight: tokens.fontWeightSemibold },
  centred: { fontWeight: tokens.fontWeightSemibold, textAlign: 'center' },
  line: { textAlign: 'center' },
  article: { paddingTop: tokens.spacingVerticalL },
  number: { fontWeight: tokens.fontWeightSemibold, textAlign: 'center' },
  component: { padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`, borderRadius: tokens.borderRadiusMedium, border: `1px dashed ${tokens.colorNeutralStroke1}`, color: tokens.colorNeutralForeground2 },
  list: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  note: { color: tokens.colorNeutralForeground2, textAlign: 'center', fontSize: tokens.fontSizeBase200 },
});

type Choice = { readonly chosen: PartId | null; readonly choose: (id: PartId) => void };

/** The whole wording of a template, part by part. */
export function Wording({ template, ...choice }: Choice & { readonly template: Template }): ReactNode {
  return template.parts.map((part) => <AnyPartView key={part.id} part={part} {...choice} />);
}

function AnyPartView({ part, ...choice }: Choice & { readonly part: Part }): ReactNode {
  if (part.kind === 'article' || part.kind === 'list') return <GroupView part={part} chosenInside={insideOf(part, choice.chosen)} choose={choice.choose} />;
  return <SingleView part={part} here={null} {...choice} />;
}

/** The chosen part, where it is the group or in it. */
function insideOf(group: Group, chosen: PartId | null): PartId | null {
  return chosen !== null && (group.id === chosen || childrenOf(group).some(({ id }) => id === chosen)) ? chosen : null;
}

type GroupProps = { readonly part: Article | ListPart; readonly chosenInside: PartId | null; readonly choose: (id: PartId) => void };

const GroupView = memo(function GroupView({ part, chosenInside, choose }: GroupProps): ReactNode {
  const styles = useStyles();
  const { words } = useTemplateEditing();
  const here = words.numbering.get(part.id)?.article ?? null;
  return (
    <section className={styles.article} aria-label={gistOf(part)}>
      <GroupHead part={part} chosen={part.id === chosenInside} choose={() => choose(part.id)} here={here} />
      {childrenOf(part).map((child) => (
        <SingleView key={child.id} part={child} here={here} chosen={chosenInside} choose={choose} />
      ))}
    </section>
  );
});

type HeadProps<G extends Group> = { readonly part: G; readonly here: number | null; readonly chosen: boolean; readonly choose: () => void };

function GroupHead({ part, ...rest }: HeadProps<Group>): ReactNode {
  return part.kind === 'article' ? <ArticleHead part={part} {...rest} /> : <ListHead part={part} {...rest} />;
}

function ListHead({ part, chosen, choose }: HeadProps<ListPart>): ReactNode {
  const styles = useStyles();
  return (
    <PartFrame part={part} number="" label={partText.list} chosen={chosen} choose={choose}>
      <div>
        <div className={styles.list}>{partText.list}</div>
        <ConditionLine target={{ part: part.id }} condition={part.when} subject={partText.list} several={false} last={false} chosen={chosen} />
      </div>
    </PartFrame>
  );
}

function ArticleHead({ part, here, chosen, choose }: HeadProps<Article>): ReactNode {
  const styles = useStyles();
  const { words } = useTemplateEditing();
  const number = numberOf(part, words.numbering);
  const label = number ?? partText.article;
  return (
    <PartFrame part={part} number="" label={label} chosen={chosen} choose={choose}>
      <div>
        <div className={styles.number}>{number ?? `${partText.article} (${partText.hidden})`}</div>
        <ConditionLine target={{ part: part.id }} condition={part.when} subject={label} several={false} last={false} chosen={chosen} />
        <SlotField target={{ part: part.id }} phrase={part.name} label={partText.articleName(label)} here={here} placeholder={partText.emptyName} className={styles.centred} />
      </div>
    </PartFrame>
  );
}

type SingleProps = Choice & { readonly part: Exclude<AnyPart, Group>; readonly here: number | null };

function SingleView({ part, here, chosen, choose }: SingleProps): ReactNode {
  const { words } = useTemplateEditing();
  const here_ = { chosen: part.id === chosen, choose: () => choose(part.id) };
  if (isWorded(part)) return <WordedPart part={part} number={part.kind === 'clause' ? numberOf(part, words.numbering) : ''} here={here} {...here_} />;
  return <PlainPart part={part} {...here_} />;
}

type PlainProps = { readonly part: Exclude<SingleProps['part'], { variants: unknown }>; readonly chosen: boolean; readonly choose: () => void };

/** A title, a heading, or what comes from data. */
function PlainPart({ part, chosen, choose }: PlainProps): ReactNode {
  const styles = useStyles();
  const label = labelOf(part);
  return (
    <PartFrame part={part} number="" label={label} chosen={chosen} choose={choose}>
      <div>
        {'when' in part && <ConditionLine target={{ part: part.id }} condition={part.when} subject={label} several={false} last={false} chosen={chosen} />}
        {part.kind === 'component' && <div className={styles.component}>{`${partText.component}: ${gistOf(part)}`}</div>}
        {part.kind === 'heading' && <SlotField target={{ part: part.id }} phrase={part.text} label={label} here={null} placeholder={partText.heading} className={styles.heading} />}
        {part.kind === 'title' && <TitleText part={part} />}
      </div>
    </PartFrame>
  );
}

function TitleText({ part: { id, text, details, numbers } }: { readonly part: TitlePart }): ReactNode {
  const styles = useStyles();
  return (
    <>
      <SlotField target={{ part: id }} phrase={text} label={partText.title} here={null} placeholder={partText.title} className={styles.centred} />
      {details.map((line, index) => (
        <SlotField key={index} target={{ part: id, detail: index }} phrase={line} label={partText.detail(index)} here={null} placeholder={partText.detail(index)} className={styles.line} />
      ))}
      {numbers && <div className={styles.note}>{partText.numbers}</div>}
    </>
  );
}

function labelOf(part: PlainProps['part']): string {
  switch (part.kind) {
    case 'title':
      return partText.title;
    case 'heading':
      return partText.heading;
    case 'component':
      return `${partText.component}: ${gistOf(part)}`;
  }
}
