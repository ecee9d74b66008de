/** The folder of the project, with a slash at its end. */
export const root: string;
/** Packages and a browser, set up where they are missing. @throws one clear sentence where that cannot be done */
export function prepare(): { browser: string };
/** The path of a Firefox, installed where it may be; null, after saying so, where none can be had. */
export function prepareFirefox(): string | null;
