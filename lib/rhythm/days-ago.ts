/** "today", "yesterday", "9 days ago". */
export function sayDaysAgo(days: number): string {
  if (days === 0) return 'today';
  return days === 1 ? 'yesterday' : `${days} days ago`;
}
