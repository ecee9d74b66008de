/** The first words of a text on one line, at most `most` characters, cut between words where there are any. */
export function firstWords(text: string, most: number): string {
  // A post can be a megabyte; no more of it is read than could be shown.
  const read = text.slice(0, most * 4);
  const line = read.replaceAll(/\s+/gu, ' ').trim();
  if (line.length <= most && read === text) return line;
  const cut = [...line].slice(0, most).join('');
  const lastSpace = cut.lastIndexOf(' ');
  return `${lastSpace > most / 2 ? cut.slice(0, lastSpace) : cut}…`;
}
