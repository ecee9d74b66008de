import { useEffect, useState, type ComponentType } from 'react';

/**
 * A screen whose code is read when it is first shown. In place of `lazy`: once React has drawn a stand-in it holds the screen
 * back for 300 ms, and the code is there in ten. A fault in reading is thrown to the boundary around the screen.
 */
export function onDemand(load: () => Promise<ComponentType>): ComponentType {
  let known: ComponentType | null = null;
  return function OnDemand() {
    const [Screen, setScreen] = useState<ComponentType | null>(() => known);
    const [fault, setFault] = useState<Error | null>(null);
    useEffect(() => {
      if (Screen) return;
      load().then(
        (loaded) => {
          known = loaded;
          setScreen(() => loaded);
        },
        (reason: unknown) => setFault(reason instanceof Error ? reason : new Error(String(reason))),
      );
    }, [Screen]);
    if (fault) throw fault;
    return Screen ? <Screen /> : <p className="soft">One moment…</p>;
  };
}
