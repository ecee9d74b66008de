import { useWorld } from '../app/world';
import { Composer } from '../composer/Composer';
import { Tweet } from '../shell/Tweet';

/** One post with its inline reply box, which has the same test ids as the box for posts, and an answer below it. */
export function Status({ id }: { readonly id: string }) {
  const timeline = useWorld((world) => world.timeline);
  const post = timeline.find((one) => one.id === id) ?? { ...timeline[0]!, id };
  const answer = timeline.find((one) => one.handle === 'priyanair' && one !== post);
  return (
    <>
      <div className="tabs">
        <b>Post</b>
      </div>
      <Tweet post={post} />
      <div data-testid="inline_reply_offscreen">
        <Composer id="reply" purpose="reply" about={post} />
      </div>
      {answer && <Tweet post={answer} />}
    </>
  );
}
