import { world } from './world';

let waiting: (() => void)[] = [];

/** Lets sendings held by the mode `hold` go on. */
export function releaseHeld(): void {
  const held = waiting;
  waiting = [];
  for (const go of held) go();
}

/** Sends a text as the site's client does. @returns the new post's id; null when the network refused */
export async function sendText(operation: string, text: string, isNew: boolean): Promise<string | null> {
  if (world.modes.hold) await new Promise<void>((go) => waiting.push(go));
  const fails = takeFailure();
  const path = isNew
    ? `/flagship-web/rsc-action/actions/server-request?sduiid=playground.${operation}`
    : '/voyager/api/graphql?action=execute&queryId=voyagerContentcreationDashShares.80089eb2';
  const variables = { post: { commentary: { text } } };
  const response = await fetch(path, {
    method: 'POST',
    body: JSON.stringify({ fails, operation, variables }),
  });
  const { id } = (await response.json()) as { id?: string };
  return id ?? null;
}

function takeFailure(): boolean {
  const { fail } = world.modes;
  if (fail === 'next') world.modes = { ...world.modes, fail: 'none' };
  return fail !== 'none';
}
