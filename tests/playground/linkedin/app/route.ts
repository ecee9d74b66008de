/** The dialog of `/sharing/compose` leaves for the feed when it closes. */
export function leaveCompose(): void {
  if (location.pathname.startsWith('/sharing/compose')) history.pushState(null, '', '/feed/');
}
