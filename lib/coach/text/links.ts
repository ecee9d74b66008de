import type { Span } from '@/lib/model/span';
import { isTopLevelDomain } from './top-level-domains';
import { punycodeLength } from './punycode-length';

const protocols = /https?:\/\//gi;
const unicodeHost = /[\p{L}\p{N}\p{M}_.-]+/uy;
const asciiHost = /[A-Za-z0-9_.-]+/g;
const rest =
  /(?::\d{1,5})?(?:\/[\p{L}\p{N}\p{M}!*';:=+,.$%#[\]\-–_~@|&/()]*)?(?:\?[\p{L}\p{N}!?*'();:&=+$/%#[\]\-_.,~|@]*)?/uy;
const notBeforeLink = /[A-Za-z0-9@＠$#＃]/;
const looseEnd = /[!*';:,.$%[\]–~(?]/;
const longestLabel = 63;
/** twitter-text: a longer one is no link; the cap also keeps the walk linear */
const longestLink = 4096;

/** Links as X finds them (twitter-text): with `http(s)://`, or a bare ASCII domain under a known top-level domain. */
export function findLinks(text: string): Span[] {
  const links: Span[] = [];
  for (const match of text.matchAll(protocols)) {
    if (match.index < (links.at(-1)?.end ?? 0)) continue;
    const host = matchAt(unicodeHost, text, match.index + match[0].length);
    if (notBeforeLink.test(text.charAt(match.index - 1)) || !host) continue;
    const hostStart = match.index + match[0].length;
    const hostEnd = hostEnding(host, (label) => /^[\p{L}\p{M}-]{2,}$/u.test(label));
    if (hostEnd > 0) links.push({ start: match.index, end: endOfLink(text, hostStart + hostEnd) });
  }
  return addBareDomains(text, links);
}

function addBareDomains(text: string, links: Span[]): Span[] {
  const all: Span[] = [];
  let next = 0;
  let covered = 0;
  for (const match of text.matchAll(asciiHost)) {
    while (next < links.length && links[next]!.start <= match.index) covered = links[next++]!.end;
    if (match.index < covered || !match[0].includes('.')) continue;
    if (/[A-Za-z0-9@＠$#＃/\-_.]/.test(text.charAt(match.index - 1))) continue;
    const end = hostEnding(match[0], isTopLevelDomain);
    if (end === 0) continue;
    all.push({ start: match.index, end: endOfLink(text, match.index + end) });
    covered = all.at(-1)!.end;
  }
  return [...links, ...all].toSorted((a, b) => a.start - b.start);
}

/** How much of a run of host characters is a host: up to its last label that `isLast` accepts; 0 for none. */
function hostEnding(run: string, isLast: (label: string) => boolean): number {
  const labels = run.split('.');
  let end = 0;
  let at = 0;
  for (const [index, label] of labels.entries()) {
    if (!isLabel(label)) break;
    at += label.length + (index > 0 ? 1 : 0);
    if (index > 0 && isLast(label)) end = at;
  }
  return end;
}

function isLabel(label: string): boolean {
  if (label === '' || label.startsWith('-') || label.endsWith('-')) return false;
  if (/^[\x21-\x7e]+$/.test(label)) return label.length <= longestLabel;
  return label.length <= longestLabel && punycodeLength(label) <= longestLabel;
}

function endOfLink(text: string, hostEnd: number): number {
  const tail = matchAt(rest, text.slice(hostEnd, hostEnd + longestLink), 0) ?? '';
  let closing = 0;
  for (const character of tail) closing += character === ')' ? 1 : character === '(' ? -1 : 0;
  let end = tail.length;
  for (; end > 0; end -= 1) {
    const last = tail.charAt(end - 1);
    if (last === ')' ? closing <= 0 : !looseEnd.test(last)) break;
    if (last === ')') closing -= 1;
    if (last === '(') closing += 1;
  }
  return hostEnd + end;
}

function matchAt(sticky: RegExp, text: string, index: number): string | null {
  sticky.lastIndex = index;
  return sticky.exec(text)?.[0] ?? null;
}
