interface Policies {
  createPolicy(name: string, rules: Record<string, (text: string) => string>): unknown;
}

/** The page's own default policy: Quill 1.3 writes HTML from strings, and the headers forbid it to all others. */
export function makeDefaultPolicy(): void {
  const { trustedTypes } = window as unknown as { trustedTypes?: Policies };
  trustedTypes?.createPolicy('default', { createHTML: (html) => html });
}
