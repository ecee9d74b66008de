/** The path of a browser that can load the built extension, or null. @throws when PORCHLIGHT_CHROMIUM cannot be run */
export function findBrowser(env?: NodeJS.ProcessEnv, platform?: string): string | null;
/** The path of a Firefox, or null. @throws when PORCHLIGHT_FIREFOX cannot be run */
export function findFirefox(env?: NodeJS.ProcessEnv, platform?: string): string | null;
