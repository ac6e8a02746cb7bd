import { useLocation, useNavigate } from 'react-router';
import { agreementIdSchema, type AgreementId } from '#shared/domain/agreement';
import { useReadAnswer, type FoundAnswer, type ReadAnswer } from '#data/register-answers';
import { errorText } from '#text/errors/errors';
import { answerText, answerTitles } from '#text/register/register';
import { registerCodeText } from '#text/errors/register-errors';
import { useNotify, type Notice } from '#ui/notices';

/** Reads answers of the register that were dropped onto another page, and leads to the agreement they are about; of others it is told why nothing came of them. */
export function useAnswersToPage(): (files: readonly File[]) => Promise<void> {
  const navigate = useNavigate();
  const notify = useNotify();
  const readAnswer = useReadAnswer();
  const here = agreementAt(useLocation().pathname);

  /** What names no agreement may be about the one whose page it was dropped onto. */
  const found = async (file: File): Promise<FoundAnswer> => {
    const anywhere = await readAnswer(null, file);
    return here === null || anywhere.about !== null || !isUndecided(anywhere.read) ? anywhere : readAnswer(here, file);
  };
  return async (files) => {
    const answers: FoundAnswer[] = [];
    for (const file of files) answers.push(await found(file));
    const about = answers.findLast((answer) => answer.about !== null)?.about ?? null;
    for (const answer of answers) if (about === null || answer.about !== about) notify(noticeOf(answer.read));
    if (about !== null) void navigate(`/smlouvy/${about}/registr`, { state: { answers: answers.flatMap((answer) => (answer.about === about ? [answer.read] : [])) } });
  };
}

function agreementAt(pathname: string): AgreementId | null {
  const parsed = agreementIdSchema.safeParse(pathname.split('/')[2]);
  return parsed.success ? parsed.data : null;
}

/** An error names nothing, and an answer may fit several agreements. */
const isUndecided = ({ outcome }: ReadAnswer): boolean => ('error' in outcome ? outcome.error.code === 'register-answer-of-other-record' && outcome.error.candidates > 1 : outcome.answer.kind === 'refused');

function noticeOf({ fileName, outcome }: ReadAnswer): Notice {
  if ('error' in outcome) {
    const { title, advice } = errorText(outcome.error);
    return { intent: 'error', title, detail: advice };
  }
  const { answer } = outcome;
  if (answer.kind !== 'refused') return { title: answerTitles[answer.kind], detail: answerText.ofFile(fileName) };
  const { title, advice } = registerCodeText(answer.errorCode);
  return { intent: 'error', title, detail: `${advice} ${answerText.keepError}` };
}
