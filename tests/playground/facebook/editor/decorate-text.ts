import { $isTextNode, TextNode, type LexicalEditor } from 'lexical';
import { world } from '../app/world';
import { $createEmojiImage, $createEmojiText, isOwnNode } from './nodes';

const hashtag = /(?<=^|\s)#[\p{L}\p{N}_]+/u;
const emoji = new RegExp('\\p{RGI_Emoji}', 'v');
const blue = 'color: rgb(5, 99, 193);';

/** Facebook's own touches to what is typed: hashtags get a style, emoji (where the mode says so) a picture. */
export function decorateText(editor: LexicalEditor): () => void {
  return editor.registerNodeTransform(TextNode, (node) => {
    if (isOwnNode(node) || !node.isAttached()) return;
    if (world.modes.emoji !== 'character' && placeEmoji(node)) return;
    markHashtag(node);
  });
}

/** The first emoji of a text gets a node of its own; the rest is a new text, which comes here in its turn. */
function placeEmoji(node: TextNode): boolean {
  const found = emoji.exec(node.getTextContent());
  if (!found) return false;
  const [start, end] = [found.index, found.index + found[0].length];
  const pieces = node.splitText(...(start > 0 ? [start, end] : [end]));
  const piece = pieces[start > 0 ? 1 : 0]!;
  const made = world.modes.emoji === 'image' ? $createEmojiImage(found[0]) : $createEmojiText(found[0]);
  piece.replace(made);
  made.selectEnd();
  return true;
}

function markHashtag(node: TextNode): void {
  const text = node.getTextContent();
  const before = node.getPreviousSibling();
  const joins = $isTextNode(before) && !/\s$/.test(before.getTextContent());
  const found = hashtag.exec(text);
  if (!found || (found.index === 0 && joins)) {
    if (node.getStyle() !== '') node.setStyle('');
    return;
  }
  const [start, end] = [found.index, found.index + found[0].length];
  if (start === 0 && end === text.length) {
    if (node.getStyle() !== blue) node.setStyle(blue);
    return;
  }
  const cuts = [start, end].filter((at) => at > 0 && at < text.length);
  const pieces = node.splitText(...cuts);
  pieces[start > 0 ? 1 : 0]?.setStyle(blue);
  for (const [at, piece] of pieces.entries()) if (at !== (start > 0 ? 1 : 0)) piece.setStyle('');
}
