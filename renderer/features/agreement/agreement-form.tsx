import { makeStyles, tokens } from '@fluentui/react-components';
import { memo, useCallback, useState, type ComponentType, type RefObject } from 'react';
import { editorText, sectionNames, type SectionName } from '#text/agreement/agreement';
import { AmendmentSection } from './amendment-section';
import { AnnexesSection } from './annexes-section';
import { ApprovalsSection } from './approvals-section';
import { ClosingSection } from './closing-section';
import { ContactsSection } from './contacts-section';
import { PartiesSection } from './parties-section';
import { PaymentsSection } from './payments-section';
import { SubjectSection } from './subject-section';
import { TermSection } from './term-section';
import { WordingSection } from './wording/wording-section';

const forms: Readonly<Record<SectionName, ComponentType>> = {
  amendment: AmendmentSection,
  parties: PartiesSection,
  subject: SubjectSection,
  payments: PaymentsSection,
  term: TermSection,
  contacts: ContactsSection,
  approvals: ApprovalsSection,
  closing: ClosingSection,
  annexes: AnnexesSection,
  wording: WordingSection,
};

const useStyles = makeStyles({
  form: { height: '100%', overflowY: 'auto', boxSizing: 'border-box', padding: `0 ${tokens.spacingHorizontalXL} 40vh` },
  section: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
    maxWidth: '760px',
    paddingBottom: tokens.spacingVerticalXXL,
    '& > h2': { margin: 0, paddingTop: tokens.spacingVerticalL, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  },
});

type Props = { readonly sections: readonly SectionName[]; readonly form: RefObject<HTMLDivElement | null>; readonly follow: () => void };

/** All sections on one scroll. */
export const AgreementForm = memo(function AgreementForm({ sections, form, follow }: Props) {
  const styles = useStyles();
  return (
    <div ref={form} className={styles.form} role="form" aria-label={editorText.form} data-place="" onScroll={follow}>
      {sections.map((section) => {
        const Section = forms[section];
        return (
          <section key={section} className={styles.section} aria-label={sectionNames[section]} data-section={section}>
            <h2>{sectionNames[section]}</h2>
            <Section />
          </section>
        );
      })}
    </div>
  );
});

/** Which section is at the top of the form, and the way to another one. */
export function useSections(form: RefObject<HTMLDivElement | null>, sections: readonly SectionName[]) {
  const [current, setCurrent] = useState<SectionName>(sections[0] ?? 'parties');
  const follow = useCallback(() => {
    const element = form.current;
    if (element === null) return;
    setCurrent(focusedSection(element, sections) ?? topSection(element, sections));
  }, [form, sections]);
  const choose = (section: SectionName) => {
    const element = form.current;
    // At once: an animated scroll over the whole form takes longer than the eye has patience for.
    element?.scrollTo({ top: topOf(element, section) });
  };
  return { current, follow, choose };
}

/** The section the person works in, as long as it is in sight. */
function focusedSection(form: HTMLElement, sections: readonly SectionName[]): SectionName | undefined {
  const focused = document.activeElement;
  if (focused === null || !form.contains(focused)) return undefined;
  const [outer, inner] = [form.getBoundingClientRect(), focused.getBoundingClientRect()];
  if (inner.bottom < outer.top || inner.top > outer.bottom) return undefined;
  const section = focused.closest<HTMLElement>('[data-section]')?.dataset['section'];
  return sections.find((name) => name === section);
}

function topSection(form: HTMLElement, sections: readonly SectionName[]): SectionName {
  const line = form.scrollTop + form.clientHeight / 3;
  return sections.findLast((section) => form.scrollTop > 0 && topOf(form, section) <= line) ?? sections[0] ?? 'parties';
}

function topOf(form: HTMLElement, section: SectionName): number {
  return (form.querySelector<HTMLElement>(`[data-section="${section}"]`)?.offsetTop ?? 0) - form.offsetTop;
}
