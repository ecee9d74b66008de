/** What the session says in its one line above the findings. */
export const sentences = {
  saved: 'Saved to your history.',
  scheduled: 'Scheduled. It counts on the day it goes out.',
  notInserted: 'The box did not take the text. Your draft is unchanged; you can type it in yourself.',
  notStored:
    'The browser would not store this post, so it is not in your history. Free some disk space, then add it from the dashboard.',
} as const;
