/** The config of an image, from what `inspect` prints, as one flat table that compares key by key. */

/** Keys a Dockerfile can set. `table` and `pairs` hold one row for each name, the rest is one value. */
const keys: Readonly<Record<string, 'value' | 'table' | 'pairs'>> = {
  Env: 'pairs',
  Cmd: 'value',
  Entrypoint: 'value',
  WorkingDir: 'value',
  User: 'value',
  Labels: 'table',
  ExposedPorts: 'table',
  Volumes: 'table',
  Shell: 'value',
  StopSignal: 'value',
  Healthcheck: 'value',
  OnBuild: 'value',
};

/**
 * Reads the object that `docker image inspect` prints for one image, or `buildah inspect` under `Docker`.
 * @returns `Env PATH`, `Cmd`, `Labels version`, `Author` … to a text; what is absent, null or empty is left out
 */
export function configOf(inspected: unknown): ReadonlyMap<string, string> {
  const image = record(inspected);
  const config = record(image.Config ?? image.config);
  const found = new Map<string, string>();
  const set = (key: string, value: unknown): void => {
    if (!empty(value)) found.set(key, typeof value === 'string' ? value : canonical(value));
  };
  for (const [key, form] of Object.entries(keys)) {
    const value = config[key] ?? (key === 'Healthcheck' ? image.HealthCheck : undefined);
    if (form === 'value') set(key, value);
    else if (form === 'pairs') for (const text of list(value)) pair(key, text);
    else for (const [name, text] of Object.entries(record(value))) found.set(`${key} ${name}`, plain(text));
  }
  set('Author', image.Author ?? image.author);
  set('Platform', [image.Os ?? image.os, image.Architecture ?? image.architecture].filter(Boolean).join('/'));
  return found;

  function pair(key: string, text: unknown): void {
    const [, name = '', value = ''] = /^([^=]*)=?([^]*)$/.exec(String(text)) ?? [];
    found.set(`${key} ${name}`, value);
  }
}

function record(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function plain(value: unknown): string {
  return typeof value === 'string' ? value : canonical(value);
}

function empty(value: unknown): boolean {
  if (value === undefined || value === null || value === '') return true;
  return Array.isArray(value) && value.length === 0;
}

/** JSON with sorted keys. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
