import { world } from '../app/world';

/** Tomorrow at nine, as the picker proposes it. */
export function proposal(): Date {
  const day = new Date();
  return new Date(day.getFullYear(), day.getMonth(), day.getDate() + 1, 9, 0);
}

/** A day as the site writes it for its reader. */
export function writeDay(when: Date): string {
  const { language } = world.modes;
  return new Intl.DateTimeFormat(language, { year: 'numeric', month: 'numeric', day: 'numeric' }).format(
    when,
  );
}

export function writeTime(when: Date): string {
  const { language } = world.modes;
  return new Intl.DateTimeFormat(language, { hour: 'numeric', minute: '2-digit' }).format(when);
}
