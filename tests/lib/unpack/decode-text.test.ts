import { describe, expect, it } from 'vitest';
import { decodeText } from '@/lib/unpack/decode-text';

describe('a text', () => {
  it.each([
    ['UTF-8', [0x63, 0x61, 0x66, 0xc3, 0xa9]],
    ['UTF-8 with its mark', [0xef, 0xbb, 0xbf, 0x63, 0x61, 0x66, 0xc3, 0xa9]],
    ['UTF-16 with its mark', [0xff, 0xfe, 0x63, 0, 0x61, 0, 0x66, 0, 0xe9, 0]],
    ['what Excel on Windows writes', [0x63, 0x61, 0x66, 0xe9]],
  ])('in %s is read', (_how, bytes) => {
    expect(decodeText(Uint8Array.from(bytes))).toBe('café');
  });
});
