/** What a pattern is made of, as far as it tells where a match may begin. Every part knows how many units it takes. */
export type PatternPart =
  /** one of a few strings, each a character (or two units of one) as written */
  | { readonly is: 'characters'; readonly options: readonly string[] }
  /** one character of many: a letter, anything but a full stop */
  | { readonly is: 'many' }
  | { readonly is: 'start' }
  | { readonly is: 'boundary' }
  /** takes no room and is left to the pattern itself: look-arounds, the end */
  | { readonly is: 'nothing' }
  | { readonly is: 'all'; readonly parts: readonly PatternPart[] }
  | { readonly is: 'either'; readonly branches: readonly PatternPart[] }
  | { readonly is: 'repeat'; readonly part: PatternPart; readonly least: number; readonly most: number };

/** More options than this are "many". */
const fewOptions = 12;

/** Reads a regular expression of the kinds our lists use. @throws SyntaxError for one it does not know, to be run as it is */
export function parsePattern({ source }: RegExp): PatternPart {
  const reader = { source, at: 0 };
  const part = parseEither(reader);
  if (reader.at < source.length) throw new SyntaxError(`what is ${source.slice(reader.at, reader.at + 10)}?`);
  return part;
}

interface Reader {
  readonly source: string;
  at: number;
}

function parseEither(reader: Reader): PatternPart {
  const branches = [parseAll(reader)];
  while (reader.source[reader.at] === '|') {
    reader.at += 1;
    branches.push(parseAll(reader));
  }
  return branches.length === 1 ? branches[0]! : { is: 'either', branches };
}

function parseAll(reader: Reader): PatternPart {
  const parts: PatternPart[] = [];
  while (reader.at < reader.source.length && !'|)'.includes(reader.source[reader.at]!)) {
    parts.push(parseRepeat(reader, parseOne(reader)));
  }
  return { is: 'all', parts };
}

function parseRepeat(reader: Reader, part: PatternPart): PatternPart {
  const rest = reader.source.slice(reader.at, reader.at + 12);
  const [whole, sign, from, comma, to] = /^(?:([?*+])|\{(\d+)(,?)(\d*)\})\??/.exec(rest) ?? [];
  if (whole === undefined) return part;
  reader.at += whole.length;
  if (sign) return { is: 'repeat', part, least: sign === '+' ? 1 : 0, most: sign === '?' ? 1 : Infinity };
  const least = Number(from);
  return { is: 'repeat', part, least, most: to ? Number(to) : comma ? Infinity : least };
}

function parseOne(reader: Reader): PatternPart {
  const { source } = reader;
  const sign = source[reader.at]!;
  if (sign === '(') return parseGroup(reader);
  if (sign === '[') return parseClass(reader);
  if (sign === '\\') return parseEscape(reader);
  const code = String.fromCodePoint(source.codePointAt(reader.at)!);
  reader.at += code.length;
  if (sign === '^') return { is: 'start' };
  if (sign === '$') return { is: 'nothing' };
  return sign === '.' ? { is: 'many' } : { is: 'characters', options: [code] };
}

function parseGroup(reader: Reader): PatternPart {
  const opening = /^\((?:\?(?:<?[=!]|:))?/.exec(reader.source.slice(reader.at, reader.at + 4))![0];
  reader.at += opening.length;
  if (reader.source[reader.at] === '?') throw new SyntaxError('a named group');
  const inside = parseEither(reader);
  if (reader.source[reader.at] !== ')') throw new SyntaxError('a group without an end');
  reader.at += 1;
  return /[=!]$/.test(opening) ? { is: 'nothing' } : inside;
}

function parseEscape(reader: Reader): PatternPart {
  const [whole, name, unit, point] =
    /^\\(?:(?:[pP]\{([^}]+)\})|u([0-9a-f]{4})|u\{([0-9a-f]+)\}|.)/iu.exec(
      reader.source.slice(reader.at, reader.at + 40),
    ) ?? [];
  if (whole === undefined) throw new SyntaxError('an escape without a sign');
  reader.at += whole.length;
  const code = unit ?? point;
  if (code) return { is: 'characters', options: [String.fromCodePoint(parseInt(code, 16))] };
  if (name || /[wWDS]/.test(whole[1]!)) return { is: 'many' };
  if (whole[1] === 'b') return { is: 'boundary' };
  if (whole[1] === 'd') return { is: 'characters', options: ['0'] };
  if (whole[1] === 's') return { is: 'characters', options: [' '] };
  if (whole[1] === 'n' || whole[1] === 't' || whole[1] === 'r') return { is: 'characters', options: [' '] };
  if (/[A-Za-z0-9]/.test(whole[1]!)) throw new SyntaxError(`what is ${whole}?`);
  return { is: 'characters', options: [whole.slice(1)] };
}

function parseClass(reader: Reader): PatternPart {
  reader.at += 1;
  const isNegated = reader.source[reader.at] === '^';
  if (isNegated) reader.at += 1;
  const options: string[] = [];
  let isMany = isNegated;
  while (reader.source[reader.at] !== ']') {
    if (reader.at >= reader.source.length) throw new SyntaxError('a class without an end');
    if (
      /^(?:[^\\]|\\u[0-9a-f]{4}|\\u\{[0-9a-f]+\})-[^\]]/iu.test(
        reader.source.slice(reader.at, reader.at + 12),
      )
    )
      isMany = true;
    const one = reader.source[reader.at] === '\\' ? parseEscape(reader) : literal(reader);
    if (one.is === 'characters') options.push(...one.options);
    else isMany = true;
  }
  reader.at += 1;
  return isMany || options.length > fewOptions ? { is: 'many' } : { is: 'characters', options };
}

function literal(reader: Reader): PatternPart {
  const code = String.fromCodePoint(reader.source.codePointAt(reader.at)!);
  reader.at += code.length;
  return { is: 'characters', options: [code] };
}
