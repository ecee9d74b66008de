import { readFileSync } from 'node:fs';
import { kindSchema, type Kind } from '@/lib/model/kind';
import { yesNo, type FocusLabel, type LabelledPost, type YesNo } from '@/tests/tools/corpus/labelled-post';

const letters: Readonly<Record<YesNo, string>> = {
  offer: 'O',
  deadline: 'd',
  claim: 'c',
  invites: 'I',
  bait: 'B',
  selfOpening: 'S',
};
const focusOf: Readonly<Record<string, FocusLabel>> = { c: 'customer', s: 'self', o: 'other' };
export const ownFile = 'tests/tools/train/own-posts.txt';
/** They count as so many accounts, since no single business wrote them. */
const accounts = 12;

/** The posts written by hand for this project. @throws when a line is not in the form its first line describes */
export function readOwnPosts(file: string): LabelledPost[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.flatMap((line, index) => {
    if (line.startsWith('#') || line.trim() === '') return [];
    const [kinds, focus, flags, ...text] = line.split(/\s*\|\s*/);
    const focusLabel = focusOf[focus ?? ''];
    if (!kinds || !focusLabel || flags === undefined || text.length === 0) {
      throw new Error(`Line ${index + 1} is not "kinds | focus | flags | text".`);
    }
    const named = kinds.split(',').map((kind) => kindSchema.parse(kind.trim().replaceAll(' ', '-')));
    return [
      {
        id: `own-${index}`,
        network: 'facebook',
        account: `own ${index % accounts}`,
        createdAt: null,
        text: text.join(' | ').replaceAll(' / ', '\n'),
        labels: { ...flagsOf(flags), kind: named[0] as Kind, kinds: named, focus: focusLabel },
      },
    ];
  });
}

function flagsOf(flags: string): Record<YesNo, boolean> {
  return Object.fromEntries(yesNo.map((name) => [name, flags.includes(letters[name])])) as Record<
    YesNo,
    boolean
  >;
}
