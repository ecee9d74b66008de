import type { Found } from '@/lib/history/search';
import type { Trouble } from '@/lib/history/trouble';
import type { PostFilter, Window } from '@/lib/model/post-filter';

/** What the dashboard asks of its searching thread; both are ours and of one build, so nothing is checked. */
export type SearchOrder = { readonly id: number } & (
  | { readonly name: 'find'; readonly filter: PostFilter; readonly window: Window }
  | { readonly name: 'refresh'; readonly ids: readonly string[] }
  | { readonly name: 'catch-up' }
);

/** What comes back; `more` by itself, whenever more of the history was read. */
export type SearchAnswer =
  | { readonly name: 'more' }
  | { readonly name: 'done'; readonly id: number; readonly found: Found | null }
  | { readonly name: 'trouble'; readonly id: number; readonly trouble: Trouble };
