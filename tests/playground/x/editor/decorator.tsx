import { CompositeDecorator, type ContentBlock, type ContentState } from 'draft-js';
import type { ReactNode } from 'react';

const coloured = /(^|\s)(?:[#@$][\p{L}\p{N}_]+)|https?:\/\/\S+|\b[\w-]+\.(?:com|org|net)\b\S*/gu;

type Report = (start: number, end: number) => void;

function findColoured(block: ContentBlock, report: Report): void {
  for (const match of block.getText().matchAll(coloured)) {
    const lead = match[1]?.length ?? 0;
    report(match.index + lead, match.index + match[0].length);
  }
}

function findEmoji(block: ContentBlock, report: Report, content: ContentState): void {
  block.findEntityRanges((character) => {
    const entity = character.getEntity();
    return entity !== null && content.getEntity(entity).getType() === 'EMOJI';
  }, report);
}

/** Hashtags, mentions and links are the same text in another colour: no address, nothing hidden. */
function Coloured({ children }: { readonly children?: ReactNode }) {
  return <span style={{ color: 'rgb(29, 155, 240)' }}>{children}</span>;
}

/** A picture in front, the real character clipped away behind it. */
function Emoji({
  decoratedText,
  children,
}: {
  readonly decoratedText: string;
  readonly children?: ReactNode;
}) {
  return (
    <span
      style={{
        backgroundImage: `url("${pictureOf(decoratedText)}")`,
        backgroundSize: '1em 1em',
        backgroundRepeat: 'no-repeat',
        backgroundPosition: 'center',
        padding: '0.15em',
        WebkitTextFillColor: 'transparent',
      }}
    >
      <span style={{ clipPath: 'circle(0% at center)' }}>{children}</span>
    </span>
  );
}

function pictureOf(emoji: string): string {
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 20"><text y="16" font-size="16">${emoji}</text></svg>`;
  return `data:image/svg+xml,${encodeURIComponent(drawing)}`;
}

export const decorator = new CompositeDecorator([
  { strategy: findEmoji, component: Emoji },
  { strategy: findColoured, component: Coloured },
]);
