import { navigate } from '../app/route';
import { useWorld } from '../app/world';
import { Composer } from '../composer/Composer';
import { Tweet } from '../shell/Tweet';

/** The timeline with the box at its top. A pinned Communities tab has none, and going back mounts it anew. */
export function Home() {
  const tab = useWorld((world) => world.tab);
  const timeline = useWorld((world) => world.timeline);
  const touch = useWorld((world) => world.modes.touch);
  return (
    <>
      <div className="tabs" role="tablist">
        <Tab name="for-you" label="For you" chosen={tab} />
        <Tab name="communities" label="Communities" chosen={tab} />
      </div>
      {tab === 'for-you' && !touch && <Composer id="inline" />}
      {touch && (
        <button type="button" className="primary floating" onClick={() => navigate('/compose/post')}>
          +
        </button>
      )}
      <section aria-label="Timeline">
        {timeline.map((post) => (
          <Tweet key={post.id} post={post} />
        ))}
      </section>
    </>
  );
}

type TabName = 'for-you' | 'communities';

function Tab({
  name,
  label,
  chosen,
}: {
  readonly name: TabName;
  readonly label: string;
  readonly chosen: TabName;
}) {
  return (
    <button
      type="button"
      role="tab"
      aria-selected={name === chosen}
      onClick={() => useWorld.setState({ tab: name })}
    >
      {label}
    </button>
  );
}
