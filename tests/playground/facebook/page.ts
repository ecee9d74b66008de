/**
 * Facebook's page and its headers. The live policy names many hosts and hashes; this one is stricter: no eval, no
 * inline script, no HTML from strings.
 */
export function facebookPage(nonce: string): {
  readonly body: string;
  readonly headers: Record<string, string>;
} {
  const policy = [
    "default-src 'none'",
    `script-src 'nonce-${nonce}'`,
    "style-src 'self'",
    "img-src 'self' data: blob:",
    "connect-src 'self'",
    "form-action 'self'",
    "frame-ancestors 'self'",
    "base-uri 'none'",
    "object-src 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');
  const body = `<!doctype html>
<html lang="en" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Facebook (playground)</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/playground/facebook.css">
</head>
<body>
<div id="mount_0_0_Qa"></div>
<script nonce="${nonce}" src="/playground/facebook.js"></script>
</body>
</html>`;
  return {
    body,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': policy,
      'x-frame-options': 'DENY',
      'cross-origin-opener-policy': 'same-origin-allow-popups',
    },
  };
}
