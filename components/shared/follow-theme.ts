/** Keeps `data-theme` of a screen's root in step with the browser's light or dark, until `signal` aborts. */
export function followTheme(root: HTMLElement, isDark: MediaQueryList, signal?: AbortSignal): void {
  const follow = () => {
    root.dataset['theme'] = isDark.matches ? 'dark' : 'light';
  };
  follow();
  isDark.addEventListener('change', follow, signal ? { signal } : {});
}
