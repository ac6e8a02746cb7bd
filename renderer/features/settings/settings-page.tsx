import type { ReactNode } from 'react';
import { Page } from '#ui/page';
import { settingsText } from '#text/settings';
import { AboutPanel } from './about-panel';
import { AppearancePanel } from './appearance-panel';
import { FolderPanel } from './folder-panel';
import { OfficeSection } from './office-section';
import { Sheltered } from './sheltered';

/** How the office and this workstation want the application. */
export function SettingsPage(): ReactNode {
  return (
    <Page title={settingsText.title}>
      {/* The folder can be changed also when what is in it cannot be read. */}
      <Sheltered>
        <OfficeSection />
      </Sheltered>
      <FolderPanel />
      <AppearancePanel />
      <AboutPanel />
    </Page>
  );
}
