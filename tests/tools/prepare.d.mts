/** The folder of the project, with a slash at its end. */
export const root: string;
/** Packages and a browser, set up where they are missing. @throws one clear sentence where that cannot be done */
export function prepare(): { browser: string };
