/** The names of LinkedIn's Trusted Types policies (extension reports of 2024-06); `default` is the one the page makes. */
const policies = "'allow-duplicates' default jSecure highcharts dompurify";

/**
 * LinkedIn's page and its headers. No eval, no inline script; HTML from strings goes through the
 * page's own default policy, as Quill needs it. The new frontend marks its body; the preload frame is a page, too.
 */
export function linkedinPage(
  nonce: string,
  path: string,
): { readonly body: string; readonly headers: Record<string, string> } {
  const policy = [
    "default-src 'none'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'`,
    // Quill writes inline style into its HTML, so the live policy must allow it, too.
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "connect-src 'self'",
    "frame-src 'self'",
    "form-action 'self'",
    "frame-ancestors 'self'",
    "base-uri 'none'",
    "object-src 'none'",
    "require-trusted-types-for 'script'",
    `trusted-types ${policies}`,
  ].join('; ');
  const body = `<!doctype html>
<html lang="en" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${path.startsWith('/preload') ? 'preload' : 'LinkedIn'} (playground)</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/playground/linkedin.css">
</head>
<body data-rehydrated="true">
<div id="root"></div>
<script nonce="${nonce}" src="/playground/linkedin.js"></script>
</body>
</html>`;
  return {
    body,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': policy,
      'x-frame-options': 'SAMEORIGIN',
    },
  };
}
