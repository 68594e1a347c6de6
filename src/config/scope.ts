import { type SourceMapping, sourceId } from '../flux/source/source-mapping.ts';
import type { Configuration } from './configuration.ts';

/** What to look at and what is known of the cluster, as far as a configuration can say it. */
export interface ConfigurableScope {
  clusters: readonly string[];
  variables: Readonly<Record<string, string>>;
  sources: readonly SourceMapping[];
}

/** What was asked for on this run goes before what the configuration says: name by name where there are names. */
export function configureScope(asked: ConfigurableScope, configuration: Configuration): ConfigurableScope {
  const sources = new Map(
    [...configuration.sources, ...asked.sources].map((mapping) => [sourceId(mapping), mapping]),
  );
  return {
    clusters: asked.clusters.length > 0 ? asked.clusters : configuration.clusters,
    variables: Object.assign(Object.create(null), configuration.variables, asked.variables),
    sources: [...sources.values()],
  };
}
