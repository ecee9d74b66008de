/** Limits in bytes; a kilobyte is 1024. */
export const limits: { readonly watcher: number; readonly sidebar: number; readonly package: number };
/** Weighs the production build in `folder`, in bytes. @throws when a file that must be there is missing */
export function weigh(folder: string): {
  watcher: number;
  sidebar: number;
  package: number;
};
