import type { Finding, Level } from '@/lib/model/finding';
import { partSeparator } from '@/lib/model/draft';
import type { Span } from '@/lib/model/span';
import { findRanges, type EditorText } from '@/lib/networks/editors/editor-text';

/** The names of our highlights in the page's registry; the rules for them are inserted beside this script. */
const names: Readonly<Record<Level | 'pointed', string>> = {
  praise: 'porchlight-praise',
  tip: 'porchlight-tip',
  caution: 'porchlight-caution',
  stop: 'porchlight-stop',
  pointed: 'porchlight-pointed',
};

/**
 * Underlines the words the open findings speak about (tints them in Firefox before 146), with CSS custom highlights: the
 * editor's DOM is not touched.
 * Where the browser has no highlights, nothing is underlined and the sidebar's quotes say it all.
 */
export function paintFindings(
  parts: readonly EditorText[],
  open: readonly Finding[],
  pointed: Finding | null,
): void {
  if (!canPaint()) return;
  clearPaint();
  for (const level of ['tip', 'caution', 'stop'] as const) {
    const spans = open.filter((finding) => finding.level === level).flatMap((finding) => finding.spans);
    paint(names[level], parts, spans);
  }
  if (pointed) paint(names.pointed, parts, pointed.spans);
}

/** Takes every underline of ours away. */
export function clearPaint(): void {
  if (!canPaint()) return;
  for (const name of Object.values(names)) CSS.highlights.delete(name);
}

function paint(name: string, parts: readonly EditorText[], spans: readonly Span[]): void {
  const ranges = spans.flatMap((span) => findPartRanges(parts, span));
  if (ranges.length > 0) CSS.highlights.set(name, new Highlight(...ranges));
}

/** Findings count the whole draft; each part of a thread is an editor of its own. */
function findPartRanges(parts: readonly EditorText[], span: Span): Range[] {
  let base = 0;
  const ranges: Range[] = [];
  for (const part of parts) {
    const local = { start: Math.max(0, span.start - base), end: Math.min(part.text.length, span.end - base) };
    if (local.start < local.end) ranges.push(...findRanges(part, local));
    base += part.text.length + partSeparator.length;
  }
  return ranges;
}

function canPaint(): boolean {
  return typeof CSS !== 'undefined' && 'highlights' in CSS && typeof Highlight !== 'undefined';
}
