/** What code can do to reach the network, or to run text as code. */
const reaches = {
  eval: /(?<![.\w$])eval\s*[()]/,
  'new Function': /\bnew\s+Function\b|(?<![.\w$])Function\s*\(\s*["'`]/,
  'string timer': /\bset(?:Timeout|Interval)\s*\(\s*["'`]/,
  fetch: /(?<![.\w$])fetch\s*\(|\b(?:window|self|globalThis)\.fetch\b/,
  XMLHttpRequest: /\bXMLHttpRequest\b/,
  WebSocket: /\bWebSocket\b/,
  EventSource: /\bEventSource\b/,
  WebTransport: /\bWebTransport\b/,
  RTCPeerConnection: /\bRTCPeerConnection\b/,
  sendBeacon: /\bsendBeacon\b/,
  importScripts: /\bimportScripts\b/,
  // A chunk of ours beside the one that asks for it is what the browser loads from the package itself.
  'dynamic import': /(?<![.\w$])import\s*\((?!\s*["'`]\.\/[\w.-]+["'`]\s*\))/,
  'remote script': /<script[^>]+src\s*=\s*["']?(?:https?:)?\/\//i,
  'remote style': /@import\s+(?:url\()?["']?https?:|url\(\s*["']?(?:https?:)?\/\//i,
} as const;

export type Reach = keyof typeof reaches;

/** The names of what a built file reaches with, in the order of the table. */
export function findReaches(text: string): Reach[] {
  return (Object.keys(reaches) as Reach[]).filter((name) => reaches[name].test(text));
}

/** The hosts a built file names in an `http(s)` address, each once. */
export function findHosts(text: string): string[] {
  return [...new Set([...text.matchAll(/https?:\/\/([\w.-]+)/g)].map((match) => match[1]!))];
}
