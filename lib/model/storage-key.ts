/** Every key Porchlight keeps in `storage.local`. The history itself lives in IndexedDB. */
export const storageKey = {
  consent: 'consent',
  plan: 'plan',
  dismissals: 'dismissals',
  sidebarPlace: 'sidebar-place',
  health: 'health',
  /** the text in the side panel, so that closing it costs nothing */
  panelDraft: 'panel-draft',
} as const;

/** Outbox entries have a key each, so that two pages never overwrite each other's. */
export const outboxPrefix = 'outbox:';
