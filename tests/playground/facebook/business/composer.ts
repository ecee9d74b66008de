import { button, el } from '../app/el';
import { labelsFor } from '../app/labels';
import { navigate } from '../app/route';
import { send } from '../app/send';
import { world } from '../app/world';
import { ask } from '../dialogs/ask';
import { boxes } from '../editor/boxes';
import { mountEditor, type Box } from '../editor/mount-editor';
import { announce } from './announce';
import { schedule } from './schedule';

/** What the Business Suite scatters through its names. */
const nothing = '\u200b';

/** The Business Suite's composer: a page, captions side by side, buttons with words and no names. */
export function composer(): HTMLElement {
  const labels = labelsFor(world.modes.language);
  const networks = world.modes.captions === 2 ? ['Facebook', 'Instagram'] : [''];
  // Mounting already reports a change, so what the change redraws has to be there before.
  let captions: readonly Box[] = [];
  const plan = schedule(networks, () => refresh());
  const primary = button({ text: labels.publish, onPress: () => void publish() });
  const refresh = (): void => {
    const label = primary.querySelector('span span');
    if (label) label.textContent = plan.read() === null ? labels.publish : labels.schedule;
    if (captions.some((one) => one.text().trim() !== '')) primary.removeAttribute('aria-disabled');
    else primary.setAttribute('aria-disabled', 'true');
  };
  captions = networks.map((network) =>
    boxes.add(
      mountEditor({ label: `${network}${nothing} ${labels.caption}${nothing}`.trim(), onChange: refresh }),
    ),
  );
  const publish = async (): Promise<void> => {
    const text = captions[0]!.text();
    const busy = el('div', { role: 'progressbar', 'data-posting': '' }, labels.posting);
    page.append(busy);
    primary.setAttribute('aria-disabled', 'true');
    const id = await send({ text, what: 'post', scheduled: plan.read() });
    busy.remove();
    refresh();
    if (id === null) return ask({ label: labels.wrong, answers: [[labels.ok, () => {}]] });
    announce(id, () => empty(captions));
  };
  const page = el(
    'div',
    { role: 'main' },
    el('h1', {}, labels.createPost),
    button({
      text: 'Elm Street Bakery, elmstreetbakery',
      extra: { 'aria-haspopup': 'listbox' },
      onPress: () => {},
    }),
    ...captions.map((one, at) =>
      el('div', { 'data-caption': networks[at] ?? '' }, el('div', {}, networks[at] ?? ''), one.element),
    ),
    plan.element,
    el(
      'div',
      { 'data-preview': '' },
      button({ text: 'Facebook feed preview', extra: { 'aria-haspopup': 'menu' }, onPress: () => {} }),
    ),
    el(
      'div',
      { 'data-foot': '' },
      button({ text: labels.cancel, onPress: () => navigate('/latest/content_calendar') }),
      button({ text: labels.later, onPress: () => navigate('/latest/posts/draft_posts') }),
      primary,
    ),
  );
  refresh();
  return page;
}

function empty(captions: readonly Box[]): void {
  for (const one of captions) one.write('');
}
