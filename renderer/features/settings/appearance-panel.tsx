import { Field, Radio, RadioGroup } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useSavePreferences } from '#data/machine/mutations';
import { usePreferences } from '#data/machine/queries';
import { optionsOf } from '#ui/options';
import { Panel } from '#ui/panel';
import { settingsText } from '#text/settings';

const themes = optionsOf(settingsText.themes);

/** How the window looks on this workstation. */
export function AppearancePanel(): ReactNode {
  const { data: preferences } = usePreferences();
  const save = useSavePreferences();
  const choose = (chosen: string) => themes.filter(({ value }) => value === chosen).forEach(({ value }) => save.mutate({ ...preferences, theme: value }));
  return (
    <Panel title={settingsText.appearance}>
      <Field label={settingsText.theme} hint={settingsText.themeNote}>
        <RadioGroup layout="horizontal" value={preferences.theme} onChange={(_event, { value }) => choose(value)}>
          {themes.map(({ value, name }) => (
            <Radio key={value} value={value} label={name} />
          ))}
        </RadioGroup>
      </Field>
    </Panel>
  );
}
