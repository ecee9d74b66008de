import type { Span } from '@/lib/model/span';
import { isTopLevelDomain } from './top-level-domains';
import { punycodeLength } from './punycode-length';

const protocols = /https?:\/\//gi;
const unicodeHost = /[\p{L}\p{N}\p{M}_.-]+/uy;
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
  for (const match of text.includes('://') ? text.matchAll(protocols) : []) {
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
  for (const { start, end: stop } of findHostRuns(text)) {
    while (next < links.length && links[next]!.start <= start) covered = links[next++]!.end;
    if (start < covered || /[A-Za-z0-9@＠$#＃/\-_.]/.test(text.charAt(start - 1))) continue;
    const end = hostEnding(text.slice(start, stop), isTopLevelDomain);
    if (end === 0) continue;
    all.push({ start, end: endOfLink(text, start + end) });
    covered = all.at(-1)!.end;
  }
  return all.length === 0 ? links : [...links, ...all].toSorted((a, b) => a.start - b.start);
}

/** Runs of host characters with a dot between two of them; nothing else can be a bare domain. */
function findHostRuns(text: string): Span[] {
  const runs: Span[] = [];
  for (let dot = text.indexOf('.'); dot >= 0; dot = text.indexOf('.', dot + 1)) {
    if (!isInHost(text.charCodeAt(dot - 1)) || !isInHost(text.charCodeAt(dot + 1))) continue;
    let [start, end] = [dot, dot + 1];
    while (isInHost(text.charCodeAt(start - 1))) start -= 1;
    while (isInHost(text.charCodeAt(end))) end += 1;
    runs.push({ start, end });
    dot = end;
  }
  return runs;
}

/** Letters and digits of ASCII, "_", "." and "-". */
function isInHost(unit: number): boolean {
  return (
    (unit >= 97 && unit <= 122) ||
    (unit >= 65 && unit <= 90) ||
    (unit >= 45 && unit <= 57 && unit !== 47) ||
    unit === 95
  );
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
