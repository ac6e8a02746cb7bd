import { useQuery } from '@tanstack/react-query';
import { bytesOf } from '#data/files/base64';
import type { Upload } from '#data/files/uploads';
import { valueOf } from '#data/machine/api-failure';
import { useClient } from '#data/machine/client';
import type { ApiError } from '#shared/api/errors';
import type { Result } from '#shared/api/result';

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
