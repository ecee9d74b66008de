import * as z from 'zod/mini';

/** The three networks Porchlight knows, in the order screens list them. */
export const networks = ['facebook', 'x', 'linkedin'] as const;

export const networkSchema = z.enum(networks);
export type Network = z.infer<typeof networkSchema>;

/** The name people know a network by; used in every sentence shown. */
export const networkNames: Readonly<Record<Network, string>> = {
  facebook: 'Facebook',
  x: 'X',
  linkedin: 'LinkedIn',
};
