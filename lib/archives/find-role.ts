import type { Network } from '@/lib/model/network';
import type { ArchiveRole } from './archive';

/** How a file of an archive is to be read. */
export interface FileRole {
  readonly network: Network;
  readonly role: ArchiveRole;
  /** items: one list of things, in JSON or in X's JavaScript around it · rows: a table */
  readonly form: 'items' | 'rows' | 'whole';
}

type Known = readonly [RegExp, Network, ArchiveRole, FileRole['form']];

/** Every path the networks are known to have used, the newest first; matched at the end of the path. */
const known: readonly Known[] = [
  [/(?:^|\/)tweets?(?:-part\d+)?\.js$/, 'x', 'posts', 'items'],
  [/(?:^|\/)community-tweet(?:s)?(?:-part\d+)?\.js$/, 'x', 'posts', 'items'],
  [/(?:^|\/)note-tweets?(?:-part\d+)?\.js$/, 'x', 'long-posts', 'items'],
  [/(?:^|\/)account\.js$/, 'x', 'account', 'items'],
  [/(?:^|\/)Shares(?:_[\w-]+)?(?: ?\(\d+\))?\.csv$/i, 'linkedin', 'posts', 'rows'],
  [/(?:^|\/)Comments(?:_[\w-]+)?\.csv$/, 'linkedin', 'replies', 'rows'],
  [/(?:^|\/)Profile\.csv$/, 'linkedin', 'account', 'rows'],
  // 2022 and later, 2024 and later; before that simply your_posts_1.json. Pages of one's own: profile_posts, page_posts.
  [
    /(?:^|\/)your_posts(?:__check_ins__photos_and_videos)?(?:_\d+)?(?: ?\(\d+\))?\.json$/,
    'facebook',
    'posts',
    'items',
  ],
  [/(?:^|\/)(?:profile|page)_posts(?:_\d+)?\.json$/, 'facebook', 'posts', 'items'],
  [/(?:^|\/)group_posts_and_comments\.json$/, 'facebook', 'group-posts', 'items'],
  [
    /(?:^|\/)(?:posts_on_other_pages_and_profiles|other_people's_posts_to_your_timeline)\.json$/,
    'facebook',
    'elsewhere',
    'items',
  ],
  [/(?:^|\/)profile_information\.json$/, 'facebook', 'account', 'whole'],
  [/(?:^|\/)(?:your|profile|page)_posts[^/]*\.html$/, 'facebook', 'html', 'whole'],
];

/** What a path inside an archive is for; null for everything that is no business of ours, pictures first of all. */
export function findRole(path: string): FileRole | null {
  const plain = path.replaceAll('\\', '/');
  for (const [pattern, network, role, form] of known) if (pattern.test(plain)) return { network, role, form };
  return null;
}
