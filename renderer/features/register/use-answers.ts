import { useRef, useState } from 'react';
import { useLocation } from 'react-router';
import type { AgreementId } from '#shared/domain/agreement';
import { useReadAnswer, type ReadAnswer } from '#data/register-answers';

/** Reads answers of the register one after another; what they confirm is written down. Those that led to the page are told from the beginning. */
export function useAnswers(id: AgreementId) {
  const readAnswer = useReadAnswer();
  const waiting = useRef<File[]>([]);
  const [busy, setBusy] = useState(false);
  const location = useLocation();
  const { key } = location;
  const state: unknown = location.state;
  const [read, tell] = useState<{ readonly at: string; readonly answers: readonly ReadAnswer[] }>({ at: '', answers: [] });

  const work = async () => {
    setBusy(true);
    for (let file = waiting.current.shift(); file !== undefined; file = waiting.current.shift()) {
      const found = await readAnswer(id, file);
      tell(({ answers }) => ({ at: key, answers: [...answers, found.read] }));
    }
    setBusy(false);
  };
  const open = (files: readonly File[]) => {
    if (files.length === 0) return;
    waiting.current.push(...files);
    if (busy) return;
    tell({ at: key, answers: [] });
    void work();
  };
  return { read: read.at === key ? read.answers : handedAnswers(state), busy, open };
}

export type Answers = ReturnType<typeof useAnswers>;

/** Only our own window writes the state of its addresses. */
const handedAnswers = (state: unknown): readonly ReadAnswer[] => (isHanded(state) ? state.answers : []);

const isHanded = (state: unknown): state is { readonly answers: readonly ReadAnswer[] } => typeof state === 'object' && state !== null && 'answers' in state;
