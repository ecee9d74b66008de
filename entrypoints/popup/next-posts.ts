import type { NextPosts } from '@/components/popup/NextPost';
import { whenPainted } from '@/components/shared/when-painted';
import { sendMessage } from '@/lib/messages/send-message';

/** The popup's way to the ideas an empty box would be told: the background decides them, after the popup is painted. */
export const nextPosts: NextPosts = {
  async list() {
    // It wakes the background, which would take the popup's first frame from it.
    await whenPainted();
    const answered = await sendMessage('ideas/list', {});
    return answered.ok ? answered.response.ideas : [];
  },
  putOff: ({ ruleId, key }) =>
    sendMessage('dismissal/add', {
      dismissal: { id: crypto.randomUUID(), ruleId, at: Date.now(), scope: { kind: 'month', key } },
    }),
};
