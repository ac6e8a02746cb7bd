import { sectionNames, sectionState, editorText, type SectionName } from '#text/agreement/agreement';
import { ProgressList } from '#ui/progress-list';

type Props = { readonly sections: readonly SectionName[]; readonly current: SectionName; readonly missing: Readonly<Record<SectionName, number>>; readonly choose: (section: SectionName) => void };

/** The sections of the form with what each of them lacks; follows the form as it scrolls. */
export function SectionList({ sections, current, missing, choose }: Props) {
  const items = sections.map((section) => ({ key: section, name: sectionNames[section], missing: missing[section], state: sectionState(missing[section]) }));
  return <ProgressList label={editorText.sections} items={items} chosen={current} choose={choose} />;
}
