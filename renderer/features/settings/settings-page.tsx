import type { ReactNode } from 'react';
import { PanelGrid } from '#ui/form-layout';
import { Page } from '#ui/page';
import { settingsText } from '#text/settings';
import { AboutPanel } from './about-panel';
import { AppearancePanel } from './appearance-panel';
import { AskingPanel } from './asking-panel';
import { DefaultsPanel } from './defaults-panel';
import { FolderPanel } from './folder-panel';
import { HabitsPanel } from './habits-panel';
import { OfficePanel } from './office-panel';
import { RegisterPanel } from './register-panel';
import { SeriesPanel } from './series-panel';
import { Sheltered } from './sheltered';
import { TemplatesPanel } from './templates-panel';

/** How the office and this workstation want the application. */
export function SettingsPage(): ReactNode {
  // The folder can be changed also when what is in it cannot be read.
  return (
    <Page title={settingsText.title}>
      <PanelGrid>
        <Sheltered>
          <OfficePanel />
        </Sheltered>
        <AppearancePanel />
      </PanelGrid>
      <TemplatesPanel />
      <FolderPanel />
      <Sheltered silent>
        <DefaultsPanel />
        <SeriesPanel />
        <AskingPanel />
        <HabitsPanel />
        <RegisterPanel />
      </Sheltered>
      <AboutPanel />
    </Page>
  );
}
