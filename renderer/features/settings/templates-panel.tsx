import type { ReactNode } from 'react';
import { templatesText } from '#text/templates/templates';
import { Panel } from '#ui/panel';
import { RouteLink } from '#ui/route-link';

/** The way to the wording of the documents. */
export function TemplatesPanel(): ReactNode {
  return (
    <Panel title={templatesText.title}>
      {templatesText.settingsNote} <RouteLink to="/nastaveni/vzory">{templatesText.settingsLink}</RouteLink>
    </Panel>
  );
}
