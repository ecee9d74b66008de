import { el } from '../app/el';
import { labelsFor } from '../app/labels';
import { world } from '../app/world';

export interface Schedule {
  readonly element: HTMLElement;
  /** what the first network's inputs say; null while the switch is off */
  read(): string | null;
}

/** A switch that shows a date and three inputs for the time, once for each network. */
export function schedule(networks: readonly string[], onChange: () => void): Schedule {
  const labels = labelsFor(world.modes.language);
  const fields = el('div', {});
  const toggle = el('input', {
    type: 'checkbox',
    role: 'switch',
    'aria-label': labels.setDate,
    'aria-checked': 'false',
  }) as HTMLInputElement;
  const read = () =>
    toggle.checked
      ? [...fields.querySelectorAll('input')]
          .slice(0, 4)
          .map((input) => input.value)
          .join(' ')
      : null;
  toggle.addEventListener('change', () => {
    toggle.setAttribute('aria-checked', String(toggle.checked));
    fields.replaceChildren(...(toggle.checked ? networks.map(row) : []));
    onChange();
  });
  return { element: el('div', { 'data-schedule': '' }, toggle, fields), read };
}

/** Tomorrow at nine, until somebody changes it. */
function row(network: string): HTMLElement {
  const day = new Date();
  day.setDate(day.getDate() + 1);
  const { language } = world.modes;
  const date = new Intl.DateTimeFormat(language, { dateStyle: 'medium', numberingSystem: 'latn' }).format(
    day,
  );
  return el(
    'div',
    { 'data-network': network },
    field('', date),
    field('hours', '9'),
    field('minutes', '05'),
    field('meridiem', 'PM'),
  );
}

function field(label: string, value: string): HTMLElement {
  return el('input', { type: 'text', 'aria-label': label || null, value });
}
