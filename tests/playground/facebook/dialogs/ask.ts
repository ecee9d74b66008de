import { button, el, words } from '../app/el';
import { openDialog } from './open-dialog';

export interface Question {
  readonly label: string;
  /** text and what happens, in the order they stand */
  readonly answers: readonly (readonly [string, () => void])[];
}

/** A small dialog over the composer's: "Discard?", an error, a warning. */
export function ask({ label, answers }: Question): void {
  const dialog = openDialog({
    label,
    onDismiss: () => dialog.close(),
    children: [
      el('div', {}, words(label)),
      el(
        'div',
        { 'data-foot': '' },
        ...answers.map(([text, then]) =>
          button({
            label: text,
            text,
            onPress: () => {
              dialog.close();
              then();
            },
          }),
        ),
      ),
    ],
  });
  dialog.element.querySelector<HTMLElement>('[role="button"]')?.focus();
}
