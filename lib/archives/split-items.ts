/** What a splitter of a list tells of the text it was given. */
export interface ItemSplitter {
  /** the next piece of the text; whole items are handed on as they end */
  readonly write: (piece: string) => void;
  /** the text is over. @returns how it ended */
  readonly end: () => 'whole' | 'cut' | 'no list';
}

export interface ItemHands {
  /** one item, parsed */
  readonly onItem: (item: unknown) => void;
  /** an item that is not JSON, or too large to be a post */
  readonly onBroken: () => void;
}

/** A post of 25,000 characters with every link it may hold is 1 MB at most; what is larger is no post. */
const longestItem = 4_000_000;
/** A list begins within the first characters (`window.YTD.tweets.part0 = [`); what has none by then has none. */
const longestPreface = 10_000;

const [quote, backslash, open, close, openList, closeList, comma] = [34, 92, 123, 125, 91, 93, 44];

/**
 * Takes the items out of the first list of a text, piece by piece, so that a file of hundreds of megabytes is never in
 * memory: `window.YTD.tweets.part0 = [ … ]`, `[ … ]` and `{"group_posts_v2": [ … ]}` are read alike. A broken item
 * costs itself alone.
 */
export function splitItems({ onItem, onBroken }: ItemHands): ItemSplitter {
  let stage: 'before' | 'inside' | 'after' | 'none' = 'before';
  let preface = '';
  /** the item so far, from pieces before this one; null once it is too long */
  let kept: string[] | null = [];
  let keptLength = 0;
  let [depth, inString, escaped] = [0, false, false];

  const keep = (text: string): void => {
    keptLength += text.length;
    if (keptLength > longestItem) kept = null;
    kept?.push(text);
  };
  const finishItem = (): void => {
    const text = kept?.join('') ?? null;
    [kept, keptLength] = [[], 0];
    if (text === null) return onBroken();
    if (text.trim() === '') return;
    let item: unknown;
    try {
      item = JSON.parse(text);
    } catch {
      return onBroken();
    }
    onItem(item);
  };
  const scan = (piece: string, from: number): void => {
    let start = from;
    for (let at = from; at < piece.length; at += 1) {
      const code = piece.charCodeAt(at);
      if (inString) {
        if (escaped) escaped = false;
        else if (code === backslash) escaped = true;
        else if (code === quote) inString = false;
      } else if (code === quote) inString = true;
      else if (code === open || code === openList) depth += 1;
      else if (depth > 0 && (code === close || code === closeList)) depth -= 1;
      else if (depth === 0 && (code === comma || code === closeList)) {
        keep(piece.slice(start, at));
        finishItem();
        start = at + 1;
        if (code === closeList) {
          stage = 'after';
          return;
        }
      }
    }
    keep(piece.slice(start));
  };
  return {
    write(piece) {
      if (stage === 'inside') return scan(piece, 0);
      if (stage !== 'before') return;
      preface += piece;
      const at = preface.indexOf('[');
      if (at >= 0) {
        const rest = preface.slice(at + 1);
        preface = '';
        stage = 'inside';
        scan(rest, 0);
      } else if (preface.length > longestPreface) stage = 'none';
    },
    end() {
      if (stage === 'before' || stage === 'none') return 'no list';
      if (stage === 'after') return 'whole';
      // What stands after the last comma of a cut file is half an item.
      if ((kept?.join('') ?? 'x').trim() !== '') onBroken();
      return 'cut';
    },
  };
}
