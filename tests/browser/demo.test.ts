import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { playMainPath } from '@/tests/tools/demo/main-path';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'porchlight-shots-'));
});
afterAll(() => rm(folder, { recursive: true }));

it('plays the main path from consent to the popup, with a picture of each step in light and dark', async () => {
  await playMainPath(folder, () => {});
  const pictures = await readdir(folder);
  expect(pictures.filter((name) => name.endsWith('-light.png'))).toHaveLength(11);
  expect(pictures.filter((name) => name.endsWith('-dark.png'))).toHaveLength(11);
});
