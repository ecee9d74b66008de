import { describe, expect, it } from 'vitest';
import { isLocked, lockText, unlockText } from '@/lib/unpack/locked-backup';

describe('a locked backup', () => {
  const text = 'Rye, crème brûlée, 🥐 — '.repeat(2_000);

  it('opens with its passphrase, also when é is typed as e and an accent, and with no other', async () => {
    const locked = await lockText(text, 'café 7');
    expect(isLocked(locked)).toBe(true);
    expect(locked).not.toContain('brûlée');
    expect(JSON.parse(locked)).toMatchObject({ key: { method: 'PBKDF2', hash: 'SHA-256', rounds: 600_000 } });
    expect(await unlockText(locked, 'cafe\u0301 7')).toEqual({ ok: true, text });
    expect(await unlockText(locked, 'cafe 7')).toMatchObject({ ok: false });
    expect(await unlockText(locked.replace(/.{9}"}\n$/, 'AAAAAAAAA"}\n'), 'café 7')).toMatchObject({
      ok: false,
    });
  });

  it.each([
    '',
    '{',
    '{"format":"porchlight-backup-locked"}',
    '{"format":"porchlight-backup-locked","version":1,"key":{"rounds":1e9}}',
  ])('that is %j opens with none, and says so', async (broken) => {
    expect(await unlockText(broken, 'x')).toMatchObject({
      ok: false,
      sentence: expect.stringMatching(/damaged/),
    });
  });

  it('is told from a plain one', () => {
    expect(isLocked('{"format":"porchlight-backup","version":2}')).toBe(false);
  });
});
