import { describe, expect, it } from 'vitest';
import { folderTroubleOf, keptFiles, writeToFolder } from '@/lib/history/backup/write-to-folder';
import { fakeFolder, fault } from './fake-folder';

const today = '2026-03-05';
const named = (day: string, more = '') => `porchlight-auto-${day}${more}.json`;
const weeks = (count: number) =>
  Array.from({ length: count }, (_, at) => named(`2026-01-${String(at + 10)}`));
const holding = (names: readonly string[]) =>
  fakeFolder(Object.fromEntries(names.map((name) => [name, name])));

async function* parts(...all: string[]) {
  yield* all;
}

describe('a backup in the owner’s folder', () => {
  it('is named with the date and holds every part', async () => {
    const { handle, files } = fakeFolder();
    const written = await writeToFolder(handle, { names: [], today }, parts('{"a":', '1}'));
    expect(written).toEqual({ fileName: named(today), names: [named(today)] });
    expect(Object.fromEntries(files)).toEqual({ [named(today)]: '{"a":1}' });
  });

  it('is written over by the next of that day, and by none of somebody else’s', async () => {
    const { handle, files } = holding([named(today), named(today, '-2')]);
    const again = { names: [named(today, '-3')], today };
    await writeToFolder(handle, again, parts('first'));
    const written = await writeToFolder(handle, again, parts('second'));
    expect(written.fileName).toBe(named(today, '-3'));
    expect(Object.fromEntries(files)).toEqual({
      [named(today)]: named(today),
      [named(today, '-2')]: named(today, '-2'),
      [named(today, '-3')]: 'second',
    });
  });

  it('leaves a folder alone that has its name', async () => {
    const { handle } = fakeFolder();
    const odd = {
      ...handle,
      getFileHandle: async (name: string, how?: FileSystemGetFileOptions) => {
        if (name === named(today)) throw fault('TypeMismatchError');
        return handle.getFileHandle(name, how);
      },
    };
    expect((await writeToFolder(odd, { names: [], today }, parts('x'))).fileName).toBe(named(today, '-2'));
  });

  it.each([
    ['no week before', 0, 0],
    ['as many as stay', keptFiles - 1, 0],
    ['one too many', keptFiles, 1],
    ['several too many', keptFiles + 2, 3],
  ])('makes the oldest of ours go, and none but ours: %s', async (_, before, gone) => {
    const names = weeks(before);
    const others = ['holiday.jpg', 'porchlight-2026-03-05.json', named('2025-01-01')];
    const { handle, files } = holding([...others, ...names]);
    const written = await writeToFolder(handle, { names, today }, parts('x'));
    expect(written.names).toEqual([...names.slice(gone), named(today)]);
    expect([...files.keys()]).toEqual([...others, ...written.names]);
  });

  it('forgets a file the owner removed herself, and tries one again that could not be removed', async () => {
    const names = weeks(keptFiles);
    const { handle, files, faults } = holding(names.slice(1));
    expect((await writeToFolder(handle, { names, today }, parts('x'))).names).not.toContain(names[0]);
    faults.remove = fault('NoModificationAllowedError');
    const more = [...names.slice(1), named(today)];
    const written = await writeToFolder(handle, { names: more, today: '2026-03-12' }, parts('x'));
    expect(written.names).toEqual([...more, named('2026-03-12')]);
    expect(files.size).toBe(keptFiles + 1);
  });

  it.each(['start', 'write', 'close'] as const)(
    'stopped at %s leaves what was there as it was, and nothing half',
    async (where) => {
      const names = weeks(keptFiles);
      const whole = holding([...names, 'holiday.jpg']);
      whole.faults[where] = fault('QuotaExceededError');
      await expect(writeToFolder(whole.handle, { names, today }, parts('x'))).rejects.toThrow(
        'told by the browser',
      );
      expect([...whole.files.keys()]).toEqual([...names, 'holiday.jpg']);
      // The file of this very day is whole, too.
      const mine = fakeFolder({ [named(today)]: 'whole' });
      mine.faults[where] = fault('QuotaExceededError');
      await expect(writeToFolder(mine.handle, { names: [named(today)], today }, parts('x'))).rejects.toThrow(
        'told by the browser',
      );
      expect(mine.files.get(named(today))).toBe('whole');
    },
  );

  it('is not there when the history breaks off half way', async () => {
    const { handle, files } = fakeFolder();
    async function* broken() {
      yield '{';
      throw new Error('the history is closed');
    }
    await expect(writeToFolder(handle, { names: [], today }, broken())).rejects.toThrow('is closed');
    expect(files.size).toBe(0);
  });
});

describe('what kept it from being written', () => {
  it.each([
    ['NotFoundError', 'gone'],
    ['QuotaExceededError', 'full'],
    ['NoModificationAllowedError', 'locked'],
    ['InvalidStateError', 'locked'],
    ['NotAllowedError', 'locked'],
    ['AbortError', 'failed'],
    ['toString', 'failed'],
  ])('%s: %s', (name, trouble) => expect(folderTroubleOf(fault(name))).toBe(trouble));

  it('is unknown where it is no error at all', () => expect(folderTroubleOf('gone')).toBe('failed'));
});
