import { describe, expect, it } from 'vitest';
import { readXInstant } from '@/lib/networks/x/id-time';

describe('the time in an X id', () => {
  it('is exact for a known post', () => {
    expect(new Date(readXInstant('1050118621198921728')!).toISOString()).toBe('2018-10-10T20:19:24.211Z');
  });
  it.each(['', '20', 'abc', '1050118621198921728x', '-1050118621198921728'])('is not read from %j', (id) => {
    expect(readXInstant(id)).toBeNull();
  });
});
