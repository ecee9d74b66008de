import { expect, it } from 'vitest';
import { findRole } from '@/lib/archives/find-role';

it.each([
  ['data/tweets.js', 'x posts'],
  ['data/tweets-part1.js', 'x posts'],
  ['twitter-2024-03-05-abc/data/tweet.js', 'x posts'],
  ['data/community-tweet.js', 'x posts'],
  ['data/note-tweet.js', 'x long-posts'],
  ['data/account.js', 'x account'],
  ['tweets.js', 'x posts'],
  ['Shares.csv', 'linkedin posts'],
  ['Shares_123456.csv', 'linkedin posts'],
  ['Complete_LinkedInDataExport_03-05-2024/Shares.csv', 'linkedin posts'],
  ['Comments.csv', 'linkedin replies'],
  ['Profile.csv', 'linkedin account'],
  ['posts/your_posts_1.json', 'facebook posts'],
  ['your_activity_across_facebook/posts/your_posts__check_ins__photos_and_videos_1.json', 'facebook posts'],
  [
    String.raw`your_facebook_activity\posts\your_posts__check_ins__photos_and_videos_12.json`,
    'facebook posts',
  ],
  ["this_profile's_activity_across_facebook/posts/profile_posts_1.json", 'facebook posts'],
  ['groups/group_posts_and_comments.json', 'facebook group-posts'],
  ['posts/posts_on_other_pages_and_profiles.json', 'facebook elsewhere'],
  ['profile_information/profile_information.json', 'facebook account'],
  ['posts/your_posts_1.html', 'facebook html'],
  ['data/deleted-tweets.js', null],
  ['data/tweet-headers.js', null],
  ['data/like.js', null],
  ['data/manifest.js', null],
  ['data/tweets_media/1-a.jpg', null],
  ['Connections.csv', null],
  ['Reactions.csv', null],
  ['posts/your_uncategorized_photos.json', null],
  ['messages/inbox/ann_1/message_1.json', null],
  ['Your archive.html', null],
  ['', null],
])('%s is %s', (path, role) => {
  const found = findRole(path);
  expect(found && `${found.network} ${found.role}`).toBe(role);
});
