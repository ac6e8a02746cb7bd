import { useNavigate } from 'react-router';
import { statementAmong } from '#data/files/dropped-file';

/** A bank statement dropped onto the page of the register leads to where statements are read; everything else is taken for answers. */
export function useAnswersApart(open: (files: readonly File[]) => void): (files: readonly File[]) => void {
  const navigate = useNavigate();
  return (files) =>
    void statementAmong(files).then((statement) => {
      if (statement === null) open(files);
      else void navigate('/platby/vypisy', { state: statement });
    });
}
