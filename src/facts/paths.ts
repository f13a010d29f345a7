/** Absolute paths of an image. */

/** Whether a path is a folder or stands below it; `''` and `/` are the root. */
export function within(path: string, folder: string): boolean {
  return folder === '' || folder === '/' || path === folder || path.startsWith(`${folder}/`);
}
