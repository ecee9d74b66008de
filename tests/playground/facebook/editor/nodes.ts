// oxlint-disable no-underscore-dangle -- the names are Lexical’s own
import {
  $applyNodeReplacement,
  DecoratorNode,
  TextNode,
  type EditorConfig,
  type LexicalNode,
  type SerializedLexicalNode,
  type SerializedTextNode,
} from 'lexical';

/** A mention: the display name in one piece, without the sign, as Facebook shows it. */
export class MentionNode extends TextNode {
  static override getType(): string {
    return 'mention';
  }
  static override clone(node: MentionNode): MentionNode {
    return new MentionNode(node.__text, node.__key);
  }
  static override importJSON(json: SerializedTextNode): MentionNode {
    return $createMention(json.text);
  }
  override createDOM(config: EditorConfig): HTMLElement {
    const element = super.createDOM(config);
    element.style.backgroundColor = 'rgb(219, 231, 255)';
    return element;
  }
  override canInsertTextBefore(): boolean {
    return false;
  }
  override canInsertTextAfter(): boolean {
    return false;
  }
}

export function $createMention(name: string): MentionNode {
  return $applyNodeReplacement(new MentionNode(name).setMode('segmented'));
}

/** An emoji whose character is there and hidden behind a picture. */
export class EmojiTextNode extends TextNode {
  static override getType(): string {
    return 'emoji-text';
  }
  static override clone(node: EmojiTextNode): EmojiTextNode {
    return new EmojiTextNode(node.__text, node.__key);
  }
  static override importJSON(json: SerializedTextNode): EmojiTextNode {
    return $createEmojiText(json.text);
  }
  override createDOM(config: EditorConfig): HTMLElement {
    const outer = document.createElement('span');
    outer.style.backgroundImage = 'url("data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=")';
    const inner = super.createDOM(config);
    inner.style.color = 'transparent';
    outer.append(inner);
    return outer;
  }
  override updateDOM(previous: this, element: HTMLElement, config: EditorConfig): boolean {
    const inner = element.firstChild as HTMLElement | null;
    return inner ? super.updateDOM(previous, inner, config) : true;
  }
}

export function $createEmojiText(character: string): EmojiTextNode {
  return $applyNodeReplacement(new EmojiTextNode(character).setMode('token'));
}

type SerializedEmojiImage = SerializedLexicalNode & { character: string };

/** An emoji as an image, its character in the alt text alone. */
export class EmojiImageNode extends DecoratorNode<null> {
  __character: string;

  constructor(character: string, key?: string) {
    super(key);
    this.__character = character;
  }
  static override getType(): string {
    return 'emoji-image';
  }
  static override clone(node: EmojiImageNode): EmojiImageNode {
    return new EmojiImageNode(node.__character, node.__key);
  }
  static override importJSON(json: SerializedLexicalNode): EmojiImageNode {
    return $createEmojiImage((json as SerializedEmojiImage).character);
  }
  override exportJSON(): SerializedEmojiImage {
    return { ...super.exportJSON(), character: this.__character };
  }
  override createDOM(): HTMLElement {
    const element = document.createElement('span');
    const picture = document.createElement('img');
    picture.alt = this.__character;
    picture.width = 16;
    picture.height = 16;
    picture.src = 'data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=';
    element.append(picture);
    return element;
  }
  override updateDOM(): boolean {
    return false;
  }
  override decorate(): null {
    return null;
  }
  override isInline(): boolean {
    return true;
  }
  override getTextContent(): string {
    return this.__character;
  }
}

export function $createEmojiImage(character: string): EmojiImageNode {
  return $applyNodeReplacement(new EmojiImageNode(character));
}

export function isOwnNode(node: LexicalNode): boolean {
  return node instanceof MentionNode || node instanceof EmojiTextNode || node instanceof EmojiImageNode;
}
