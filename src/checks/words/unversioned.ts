/** `group/version/` or `version/` in front of the kind. */
const VERSION = /^([^/]+\/)?v\d+(?:(?:alpha|beta)\d+)?\//;

/** The `object` of a finding without the version of its API, which is no part of its identity. */
export function unversioned(object: string): string {
  return object.replace(VERSION, '$1');
}
