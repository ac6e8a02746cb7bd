import { queryOptions, useMutation, useQueryClient, useSuspenseQuery, type QueryClient } from '@tanstack/react-query';
import { createTemplateSession, type TemplateSession, type TemplateStore } from './template-session';
import { isUnsaved, useHeldSession } from '#data/draft/sessions';
import type { Upload } from '#data/files/uploads';
import { valueOf } from '#data/machine/api-failure';
import { useClient } from '#data/machine/client';
import { useLocation } from '#data/machine/queries';
import type { AppClient } from '#shared/api/api';
import { newestTemplate } from '#shared/templates/newest';
import { shippedTemplates } from '#shared/templates/shipped/shipped-templates';
import type { Template } from '#shared/templates/template';
import { templateIds, type TemplateId } from '#shared/templates/template-id';

const key = ['templates'] as const;

export const templatesQuery = (client: AppClient) => queryOptions({ queryKey: key, queryFn: async () => valueOf(await client.templates.list({})) });

/** Every version of a template the office wrote. */
export const useTemplates = () => useSuspenseQuery(templatesQuery(useClient()));

/** Every version of one template, the newest first: the office's own, then those the product came with. */
export function versionsOf(id: TemplateId, templates: readonly Template[]): readonly Template[] {
  const newestFirst = (all: readonly Template[]) => all.filter((template) => template.id === id).sort((one, other) => other.version - one.version);
  return [...newestFirst(templates), ...newestFirst(shippedTemplates)];
}

/** The editing session of a template; it starts from the newest version. */
export function useTemplateSession(id: TemplateId): TemplateSession {
  const client = useClient();
  const queries = useQueryClient();
  const { data: location } = useLocation();
  const { data: templates } = useTemplates();
  const store: TemplateStore = {
    save: async ({ origin, version }, { parts }, note) => {
      const saved = await client.templates.save({ id, based: { origin, version }, parts: [...parts], note });
      if (saved.ok) remember(queries, saved.value);
      // Whoever is told that somebody was first wants to see what.
      else if (saved.error.code === 'changed-meanwhile') await queries.invalidateQueries({ queryKey: key });
      return saved;
    },
  };
  return useHeldSession(sessionKey(id, location.folder), () => createTemplateSession(newestTemplate(id, templates), store));
}

/** Templates that are being edited and not saved, as of this look. */
export function useUnsavedTemplates(): ReadonlySet<TemplateId> {
  const { data: location } = useLocation();
  return new Set(templateIds.filter((id) => isUnsaved(sessionKey(id, location.folder))));
}

/** Another folder holds another office. */
const sessionKey = (id: TemplateId, folder: string): string => `template:${id}:${folder}`;

/** Reads a template from a file and keeps it as the next version; the caller tells of a refusal. */
export function useImportTemplate() {
  const client = useClient();
  const queries = useQueryClient();
  return useMutation({
    meta: { told: true },
    mutationFn: async (file: Upload) => valueOf(await client.templates.importFile(file)),
    onSuccess: (template) => remember(queries, template),
  });
}

function remember(queries: QueryClient, template: Template): void {
  queries.setQueryData(key, (known: readonly Template[] | undefined) => known && [...known, template]);
  void queries.invalidateQueries({ queryKey: key, refetchType: 'none' });
}
