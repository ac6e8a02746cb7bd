import { makeStyles, ToggleButton, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useNavigate } from 'react-router';
import type { Lives } from '#data/lives';
import { useCreateAgreement, useSavePreferences } from '#data/machine/mutations';
import { useListExport } from '#data/files/list-export';
import { usePreferences } from '#data/machine/queries';
import { MapLegend } from './map-legend';
import { RegionMap } from './region-map';
import { standings, standingsOf, type RegionStanding, type Standing } from './region-standing';
import { RegionTable } from './region-table';
import { standingList } from './standing-list';
import { downloadFile } from '#ui/browser-file';
import { ListExportMenu } from '#ui/list-export-menu';
import { Panel } from '#ui/panel';
import type { Agreement } from '#shared/domain/agreement';
import type { Party } from '#shared/domain/party';
import { mapText } from '#text/regions';

const useStyles = makeStyles({ ways: { display: 'flex', gap: tokens.spacingHorizontalXS, marginBottom: tokens.spacingVerticalS } });

type Props = { readonly agreements: readonly Agreement[]; readonly parties: readonly Party[]; readonly lives: Lives };

const ways = ['map', 'table'] as const;

/** How the regions stand, as a map or as a table; either opens the agreement of a region, or starts one. */
export function RegionsPanel({ agreements, parties, lives }: Props): ReactNode {
  const styles = useStyles();
  const { data: preferences } = usePreferences();
  const save = useSavePreferences();
  const open = useOpenRegion();
  const regions = standingsOf(agreements, parties, lives);
  const source = useListExport(() => standingList(regions), downloadFile);
  const shown = preferences.regionsAs;
  return (
    <Panel title={mapText.title} commands={<ListExportMenu title={mapText.title} source={source} />}>
      <div className={styles.ways} role="group" aria-label={mapText.as}>
        {ways.map((way) => (
          <ToggleButton key={way} size="small" checked={way === shown} onClick={() => save.mutate({ ...preferences, regionsAs: way })}>
            {mapText.ways[way]}
          </ToggleButton>
        ))}
      </div>
      {shown === 'map' ? (
        <>
          <RegionMap regions={regions} onOpen={open} />
          <MapLegend counts={countsOf(regions)} />
        </>
      ) : (
        <RegionTable regions={regions} onOpen={open} />
      )}
    </Panel>
  );
}

/** To the agreement of a region, a new one where it has none; of the coordinator to what is known of it. */
function useOpenRegion(): (region: RegionStanding) => void {
  const navigate = useNavigate();
  const create = useCreateAgreement();
  return ({ regionId, standing, agreement }) => {
    if (standing === 'coordinator') void navigate(`/kraje/${regionId}`);
    else if (agreement !== null) void navigate(`/smlouvy/${agreement.id}`);
    else if (!create.isPending) create.mutate({ regionId }, { onSuccess: ({ id }) => void navigate(`/smlouvy/${id}`) });
  };
}

/** How many regions stand how, from those that are furthest. */
function countsOf(regions: readonly RegionStanding[]): ReadonlyMap<Standing, number> {
  const counts = standings.map((standing) => [standing, regions.filter((region) => region.standing === standing).length] as const);
  return new Map(counts.filter(([, count]) => count > 0));
}
