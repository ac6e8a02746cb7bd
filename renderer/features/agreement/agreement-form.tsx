import { makeStyles, tokens } from '@fluentui/react-components';
import { memo, useCallback, useState, type ComponentType, type RefObject } from 'react';
import { editorText, sectionNames, type SectionName } from '#text/agreement';
import { AnnexesSection } from './annexes-section';
import { ApprovalsSection } from './approvals-section';
import { ClosingSection } from './closing-section';
import { ContactsSection } from './contacts-section';
import { PartiesSection } from './parties-section';
import { PaymentsSection } from './payments-section';
import { sectionOrder } from './sections';
import { SubjectSection } from './subject-section';
import { TermSection } from './term-section';

const forms: Readonly<Record<SectionName, ComponentType>> = {
  parties: PartiesSection,
  subject: SubjectSection,
  payments: PaymentsSection,
  term: TermSection,
  contacts: ContactsSection,
  approvals: ApprovalsSection,
  closing: ClosingSection,
  annexes: AnnexesSection,
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

/** All sections on one scroll. */
export const AgreementForm = memo(function AgreementForm({ form, follow }: { readonly form: RefObject<HTMLDivElement | null>; readonly follow: () => void }) {
  const styles = useStyles();
  return (
    <div ref={form} className={styles.form} role="form" aria-label={editorText.form} data-place="" onScroll={follow}>
      {sectionOrder.map((section) => {
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
export function useSections(form: RefObject<HTMLDivElement | null>) {
  const [current, setCurrent] = useState<SectionName>('parties');
  const follow = useCallback(() => {
    const element = form.current;
    if (element === null) return;
    const line = element.scrollTop + element.clientHeight / 3;
    const above = sectionOrder.filter((section) => topOf(element, section) <= line);
    setCurrent(element.scrollTop === 0 ? 'parties' : (above.at(-1) ?? 'parties'));
  }, [form]);
  const choose = (section: SectionName) => {
    const element = form.current;
    element?.scrollTo({ top: topOf(element, section), behavior: window.matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth' });
  };
  return { current, follow, choose };
}

function topOf(form: HTMLElement, section: SectionName): number {
  return (form.querySelector<HTMLElement>(`[data-section="${section}"]`)?.offsetTop ?? 0) - form.offsetTop;
}
