import { expect, it } from 'vitest';
import { fileBytes } from './file-bytes.ts';
import { LIMITS } from './xlsx/refuse.ts';

it('reads the bytes of a file', async () => {
  expect(await fileBytes(new Blob([Uint8Array.of(1, 2, 3)]))).toEqual(Uint8Array.of(1, 2, 3));
});

it('does not read a film that was chosen by mistake', async () => {
  const film = { size: LIMITS.file + 1, arrayBuffer: () => expect.unreachable('nothing of it is to be read') } as unknown as Blob;
  await expect(fileBytes(film)).rejects.toMatchObject({ code: 'file-too-large', params: { megabytes: LIMITS.file / 1024 / 1024 } });
});
