import * as z from 'zod/mini';
import { networkSchema } from './network';

/** A time on the wall, `HH:MM`, 00:00 to 23:59. */
const wallTimeSchema = z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/));

/** A weekly hour kept free for posting; it becomes an event in the owner's own calendar. */
export const slotSchema = z.object({
  id: z.string().check(z.minLength(1)),
  /** ISO weekday, 1 is Monday */
  weekday: z.union([
    z.literal(1),
    z.literal(2),
    z.literal(3),
    z.literal(4),
    z.literal(5),
    z.literal(6),
    z.literal(7),
  ]),
  at: wallTimeSchema,
  minutes: z.int().check(z.minimum(1), z.maximum(240)),
  network: networkSchema,
  /** how often it was changed: a calendar takes the higher number as the newer word (RFC 5545, SEQUENCE) */
  sequence: z.int().check(z.minimum(0)),
});
export type Slot = z.infer<typeof slotSchema>;

/** How the owner wants to be reminded, and whether weeks are counted at all. */
export const habitsSchema = z.object({
  /** false: weeks and streaks are neither counted nor shown, anywhere */
  streaks: z.boolean(),
  /** the number on the toolbar's lamp */
  badge: z.boolean(),
  /** the browser's own notifications; the owner says yes to them, and the browser asks once more */
  notifications: z.boolean(),
  /** the browser took its permission back while they were wanted; gone as soon as the owner says yes or no anew */
  notificationsTaken: z.optional(z.literal(true)),
  /** nothing is said between these times; `from` equal to `to` is never quiet */
  quiet: z.object({ from: wallTimeSchema, to: wallTimeSchema }),
  slots: z.array(slotSchema),
  /** slots taken out, so that calendars that know them can be told */
  cancelled: z.array(slotSchema),
});
export type Habits = z.infer<typeof habitsSchema>;

/** The habits once the browser no longer shows notifications: none are wanted, and a screen can say why. */
export function withoutNotifications(habits: Habits): Habits {
  return { ...habits, notifications: false, notificationsTaken: true };
}

/** What holds until the owner says otherwise (catalogue, Rhythm). */
export const usualHabits: Habits = {
  streaks: true,
  badge: true,
  notifications: false,
  quiet: { from: '19:00', to: '08:00' },
  slots: [],
  cancelled: [],
};
