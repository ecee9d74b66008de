import { readFileSync } from 'node:fs';
import type { Kind } from '@/lib/model/kind';
import type { Network } from '@/lib/model/network';

export const focuses = ['customer', 'self', 'other'] as const;
export type FocusLabel = (typeof focuses)[number];
export const yesNo = ['offer', 'deadline', 'claim', 'invites', 'bait', 'selfOpening'] as const;
export type YesNo = (typeof yesNo)[number];

/** A public post somebody has labelled; see the rubric that came with the file. */
export interface LabelledPost {
  readonly id: string;
  readonly network: Network;
  readonly account: string;
  /** ISO instant, or null where the source has none */
  readonly createdAt: string | null;
  readonly text: string;
  readonly labels: Readonly<Record<YesNo, boolean>> & {
    readonly kind: Kind;
    readonly kinds: readonly Kind[];
    readonly focus: FocusLabel;
  };
}

/** Reads one JSON object a line. @throws when a line is no JSON */
export function readPosts(file: string): LabelledPost[] {
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '');
  return lines.map((line) => {
    const post = JSON.parse(line) as LabelledPost;
    const { kind, kinds } = post.labels;
    return { ...post, labels: { ...post.labels, kind: kindOf(kind), kinds: kinds.map(kindOf) } };
  });
}

/** Labels write "behind the scenes" where the product writes `behind-the-scenes`. */
function kindOf(label: string): Kind {
  return label.replaceAll(' ', '-') as Kind;
}
