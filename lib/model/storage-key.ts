/** Every key Porchlight keeps in `storage.local`. The history itself lives in IndexedDB. */
export const storageKey = {
  consent: 'consent',
  plan: 'plan',
  dismissals: 'dismissals',
  sidebarPlace: 'sidebar-place',
  health: 'health',
  ownEvidence: 'own-evidence',
  /** when and where the last backup was made */
  lastBackup: 'last-backup',
  /** there while a restore is under way: a stopped one leaves it */
  restoring: 'restoring',
  habits: 'habits',
} as const;

/** The text in the side panel, in `storage.session`: gone with the browser, and never handed to a page's process. */
export const panelDraftKey = 'panel-draft';

/** Outbox entries have a key each, so that two pages never overwrite each other's. */
export const outboxPrefix = 'outbox:';
