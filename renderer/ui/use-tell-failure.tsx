import { errorText } from '#text/errors/errors';
import { useNotify } from './notices';

type ApiError = Parameters<typeof errorText>[0];

/** Tells in a notice what went wrong and what to do about it. */
export function useTellFailure(): (error: ApiError) => void {
  const notify = useNotify();
  return (error) => {
    const { title, advice } = errorText(error);
    notify({ title, detail: advice, intent: 'error' });
  };
}
