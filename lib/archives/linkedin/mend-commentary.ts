/**
 * The text of a share as it was written. LinkedIn puts every line break of a text into quotation marks of its own: after
 * normal reading of the table each stands there as `"`, line break, `"` (measured on 202 posts of an export of 2025-07:
 * exact, the authors' own quotation marks stay). Quotation marks at the ends are the author's and are left alone.
 */
export function mendCommentary(cell: string): string {
  return cell
    .replaceAll('\r\n', '\n')
    .replaceAll('"\n"', '\n')
    .replace(/^[ \n]+|\s+$/g, '');
}
