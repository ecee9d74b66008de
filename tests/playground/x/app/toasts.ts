import { type Toast, useWorld } from './world';

/** Milliseconds a notice stays. */
const usualStay = 6000;
let timer: ReturnType<typeof setTimeout> | undefined;

export function showToast(toast: Toast, stay: number = usualStay): void {
  clearTimeout(timer);
  useWorld.setState({ toast });
  timer = setTimeout(hideToast, stay);
}

export function hideToast(): void {
  clearTimeout(timer);
  useWorld.setState({ toast: null });
}
