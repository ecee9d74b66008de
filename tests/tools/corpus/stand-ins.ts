/** The text as it was posted: exports write `<hyperlink>` and `<mention>` where a link and a name stood. */
export function withoutStandIns(text: string): string {
  return text.replaceAll('<hyperlink>', 'https://example.com/a1b2c3').replaceAll('<mention>', '@someone');
}

/** What a business calls itself; empty for an account of which the export kept only a number. */
export function nameOf(account: string): string {
  return /^(?:influencer|user|account)-\d+$/.test(account) ? '' : account;
}
