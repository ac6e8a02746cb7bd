import { useQuery } from '@tanstack/react-query';
import { valueOf } from './api-failure';
import { bytesOf } from './base64';
import { useClient } from './client';
import type { ApiError } from '#shared/api/errors';
import type { Result } from '#shared/api/result';
import type { Upload } from './uploads';

/** The pages of the closing report of a year as it would be made now; made anew each time it is looked at. */
export function useYearReportPages(year: number) {
  const { reports } = useClient();
  return useQuery({ queryKey: ['year-report', year], queryFn: async () => bytesOf(valueOf(await reports.year({ year, format: 'pdf' })).content), gcTime: 0, staleTime: 0, retry: false });
}

/** Makes the closing report of a year as a file. */
export function useYearReportFile(year: number): (format: 'pdf' | 'xlsx') => Promise<Result<Upload, ApiError>> {
  const { reports } = useClient();
  return (format) => reports.year({ year, format });
}
