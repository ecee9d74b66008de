import { describe, expect, it } from 'vitest';
import { createNotices } from '@/entrypoints/sidebar/notices';
import { failure } from '@/lib/messages/envelope';
import { createSidebarStore } from '@/lib/state/sidebar-store';

function start() {
  return createNotices(createSidebarStore('x'), () => {});
}

describe('the line above the findings', () => {
  it('says that no review came, until one does', () => {
    const notices = start();
    notices.sayUnreviewed(failure('failed'));
    expect(notices.current()).toMatchObject({ kind: 'trouble', sentence: expect.stringMatching(/\.$/) });
    notices.sayUnreviewed(failure('failed'));
    notices.reviewCame();
    expect(notices.current()).toBeNull();
  });

  it('keeps a question to the owner while a review is late, and after it came', () => {
    const notices = start();
    notices.say({ kind: 'ask-posted', entryId: 'a' });
    notices.sayUnreviewed(failure('failed'));
    notices.reviewCame();
    expect(notices.current()).toEqual({ kind: 'ask-posted', entryId: 'a' });
  });

  it('keeps a trouble of another cause when a review comes', () => {
    const notices = start();
    notices.sayFailure(failure('failed', 'The disk is full.'));
    notices.reviewCame();
    expect(notices.current()).toEqual({ kind: 'trouble', sentence: 'The disk is full.' });
  });

  it('says a reload whatever stood there', () => {
    const notices = start();
    notices.say({ kind: 'ask-posted', entryId: 'a' });
    notices.sayUnreviewed(failure('reloaded'));
    expect(notices.current()).toEqual({ kind: 'reload' });
  });
});
