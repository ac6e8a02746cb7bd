import { datumTitle } from './records';
import { fieldValue, type Scalar } from '#shared/documents/field-value';
import { paperLabels } from '#shared/documents/papers/paper-labels';
import { partyDetailKeySchema } from '#shared/domain/party';
import { detailNames, formText, sideNames } from '#text/agreement/agreement';
import { paperFields } from '#text/agreement/papers';
import { approvalPathText, habitsText, officeRegisterText, seriesText } from '#text/office-rules';
import { partyFormText } from '#text/parties';
import { settingsText } from '#text/settings';

/** How fields of one kind of record read away from their form. */
export type FieldWords = {
  readonly name: (path: string) => string;
  /** Null for a datum that says nothing. */
  readonly value: (path: string, datum: Scalar) => string | null;
};

type Answers = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** `Jméno zmocněnce`, `rada` */
export const paperWords: FieldWords = {
  name: (path) => datumTitle(paperLabels[`papers.${path}`] ?? path),
  value: (path, datum) => answer(paperAnswers, path, datum) ?? fieldValue(path, datum),
};

/** `2. pád (bez koho, čeho)`, `„zastoupený“ (kraj)` */
export const partyWords: FieldWords = {
  name: (path) => {
    const detail = partyDetailKeySchema.safeParse(path.replace(/^details\./u, ''));
    if (path.startsWith('approvalPaths')) return approvalPathText.title;
    return detail.success ? detailNames[detail.data] : (partyNames[path] ?? path);
  },
  value: (path, datum) => answer({ gender: partyFormText.genders }, path, datum) ?? fieldValue(path, datum),
};

/** `Roční příspěvek`, `60 000 Kč` */
export const officeWords: FieldWords = {
  name: (path) => (path.startsWith('series.gaps') ? seriesText.gaps : (officeNames[path.replace(/^defaults\./u, '')] ?? path)),
  value: (path, datum) => answer(officeAnswers, path, datum) ?? fieldValue(path, datum),
};

function answer(answers: Answers, path: string, datum: Scalar): string | undefined {
  return typeof datum === 'string' ? answers[path]?.[datum] : undefined;
}

const paperAnswers: Answers = {
  'memorandum.of': sideNames,
  'memorandum.organ': paperFields.organs,
  'coveringLetter.from': sideNames,
  'coveringLetter.purpose': paperFields.purposes,
  'controlSheet.of': sideNames,
  'handover.from': sideNames,
  'powerOfAttorney.of': sideNames,
  'termination.kind': paperFields.endings,
  'termination.by': sideNames,
};

const partyNames: Readonly<Record<string, string>> = {
  'name.nominative': partyFormText.nameForms.nominative,
  'name.genitive': partyFormText.nameForms.genitive,
  'name.dative': partyFormText.nameForms.dative,
  'name.locative': partyFormText.nameForms.locative,
  'name.instrumental': partyFormText.nameForms.instrumental,
  'gender': partyFormText.gender,
  'council': partyFormText.council,
  'assembly': partyFormText.assembly,
  'participates': partyFormText.participates,
};

const officeNames: Readonly<Record<string, string>> = {
  'partyId': settingsText.officeRegion,
  'series.yearly': seriesText.yearly,
  'series.next': seriesText.next,
  'series.next.order': seriesText.next,
  'series.next.year': `${seriesText.next}: rok`,
  'habits.counterpartsBackDays': habitsText.counterpartsBack,
  'habits.requestPaymentBy.day': habitsText.requestPaymentBy,
  'habits.requestPaymentBy.month': `${habitsText.requestPaymentBy}: měsíc`,
  'habits.budgetBy.day': habitsText.budgetBy,
  'habits.budgetBy.month': `${habitsText.budgetBy}: měsíc`,
  'register.dataBox': officeRegisterText.dataBox,
  'register.confirmationEmail': officeRegisterText.confirmationEmail,
  'register.unit': officeRegisterText.unit,
  'annualAmount': formText.annualAmount,
  'legalBasis': formText.legalBasis,
  'due': formText.due,
  'due.kind': formText.due,
  'due.days': formText.dueDays,
  'due.day': formText.dueDay,
  'due.month': `${formText.dueDay}: měsíc`,
  'request': formText.request,
  'notice.months': formText.noticeMonths,
  'notice.runsFrom': formText.runsFrom,
  'notice.endsWithYear': formText.endsWithYear,
  'counterparts.coordinator': `${formText.counterparts}: ${formText.counterpartsOf.coordinator.toLowerCase()}`,
  'counterparts.region': `${formText.counterparts}: ${formText.counterpartsOf.region.toLowerCase()}`,
  'partialYear': formText.partialYear,
  'publisher': formText.publisher,
  'numberPattern': settingsText.numberPattern,
};

const officeAnswers: Answers = {
  'defaults.legalBasis': formText.legalBases,
  'defaults.due.kind': formText.dues,
  'defaults.request': formText.requests,
  'defaults.notice.runsFrom': formText.runsFroms,
  'defaults.partialYear': formText.partialYears,
  'defaults.publisher': formText.publishers,
};
