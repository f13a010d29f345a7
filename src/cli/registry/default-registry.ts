/**
 * The registry that a name without one means, and the two hosts it has beside its name: its API and the key of its
 * credentials (distribution/reference:normalize.go; docker/cli:cli/config/credentials, 2026-11). The only host names
 * in dockopt.
 */
const name = 'docker.io';

export const defaultRegistry = {
  name,
  /** Also written so. */
  legacy: `index.${name}`,
  /** Where its API is. */
  api: `registry-1.${name}`,
  /** What config.json of docker calls it. */
  credentials: `https://index.${name}/v1/`,
  /** Official images lie in it; it need not be written. */
  official: 'library/',
} as const;
