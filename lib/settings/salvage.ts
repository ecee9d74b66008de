import * as z from 'zod/mini';

/** What could be read of something broken, and the paths of what could not, "channels.0.goals". */
export interface Salvaged {
  readonly value: unknown;
  readonly lost: readonly string[];
}

/** What stands in for a required part that is missing or broken, by its path; `*` is any index. */
export type StandIns = Readonly<Record<string, unknown>>;

/**
 * Reads as much of `found` as fits the schema: objects field by field, lists item by item. A broken item of a list goes;
 * a broken field goes where it is optional, and has a stand-in or takes its object along where it is not.
 * @returns undefined as `value` when nothing could be read
 */
export function salvage(schema: z.ZodMiniType, found: unknown, standIns: StandIns = {}): Salvaged {
  const lost: string[] = [];
  const value = read(schema, found, '', { standIns, lost });
  return { value, lost };
}

interface Work {
  readonly standIns: StandIns;
  readonly lost: string[];
}

function read(schema: z.ZodMiniType, found: unknown, path: string, work: Work): unknown {
  if (schema instanceof z.ZodMiniOptional) {
    // JSON knows no undefined; an optional null is an absent one.
    if (found === undefined || found === null) return undefined;
    return read(schema.def.innerType as z.ZodMiniType, found, path, work);
  }
  if (schema instanceof z.ZodMiniObject && isRecord(found)) return readObject(schema, found, path, work);
  if (schema instanceof z.ZodMiniArray && Array.isArray(found)) return readList(schema, found, path, work);
  const parsed = schema.safeParse(found);
  if (parsed.success) return parsed.data;
  return standIn(path, found, work);
}

function readObject(
  schema: z.ZodMiniObject,
  found: Record<string, unknown>,
  path: string,
  work: Work,
): unknown {
  const fields = Object.entries(schema.shape).map(([key, part]) => {
    return [key, read(part as z.ZodMiniType, found[key], join(path, key), work)] as const;
  });
  for (const key of Object.keys(found)) if (!(key in schema.shape)) work.lost.push(join(path, key));
  const kept = Object.fromEntries(fields.filter(([, value]) => value !== undefined));
  const parsed = schema.safeParse(kept);
  return parsed.success ? parsed.data : standIn(path, found, work);
}

function readList(schema: z.ZodMiniArray, found: readonly unknown[], path: string, work: Work): unknown {
  const element = schema.def.element as z.ZodMiniType;
  const items = found
    .map((item, index) => read(element, item, join(path, String(index)), work))
    .filter((item) => item !== undefined);
  const parsed = schema.safeParse(items);
  return parsed.success ? parsed.data : standIn(path, found, work);
}

function standIn(path: string, found: unknown, { standIns, lost }: Work): unknown {
  if (found !== undefined) lost.push(path);
  return standIns[path.replaceAll(/(^|\.)\d+(?=\.|$)/g, '$1*')];
}

function join(path: string, key: string): string {
  return path === '' ? key : `${path}.${key}`;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
