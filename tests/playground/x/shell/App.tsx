import { useEffect } from 'react';
import { isRightToLeft } from '../app/labels';
import { useWorld } from '../app/world';
import { ComposeLayer } from '../modal/ComposeLayer';
import { isComposing } from '../app/route';
import { Page } from '../pages/Page';
import { ControlBar } from './ControlBar';
import { LeftColumn } from './LeftColumn';
import { RightColumn } from './RightColumn';
import { Toast } from './Toast';

const ground = { light: 'rgb(255, 255, 255)', dim: 'rgb(21, 32, 43)', black: 'rgb(0, 0, 0)' } as const;

/** The whole stand-in: three columns, the layers above them, and the bar that belongs to the playground alone. */
export function App() {
  const { theme, language, touch } = useWorld((world) => world.modes);
  const path = useWorld((world) => world.path);
  const under = useWorld((world) => world.under);
  useEffect(() => {
    // The theme shows in nothing but this one inline style, as on X.
    document.body.style.backgroundColor = ground[theme];
    document.documentElement.lang = language;
    document.documentElement.dir = isRightToLeft(language) ? 'rtl' : 'ltr';
  }, [theme, language]);
  const overlaid = isComposing(path) && !touch;
  return (
    <div className={`app ${theme}`}>
      <LeftColumn />
      <main role="main">
        <div data-testid="primaryColumn" className="primary-column">
          <Page path={overlaid ? under : path} />
        </div>
        <RightColumn />
      </main>
      <div id="layers">
        {overlaid && <ComposeLayer />}
        <Toast />
      </div>
      <ControlBar />
    </div>
  );
}
