import { gzipSync } from 'node:zlib';
import { packTar } from 'modern-tar';
import { describe, expect, it } from 'vitest';
import { savedLayers } from '../../../src/cli/engine/archive.ts';
import { measure } from '../../../src/verify/build/layers.ts';
import { archive, membersOf, piped, type Made } from './image.ts';

const directory = { type: 'directory' } as const;

async function measured(
  ...layers: readonly Readonly<Record<string, Made>>[]
): Promise<ReturnType<typeof measure>> {
  const read = [];
  for (const members of layers) read.push({ command: '', members: await membersOf(members) });
  return measure(read);
}

describe('measure', () => {
  it('counts what a later layer writes again or deletes', async () => {
    const { layers, files } = await measured(
      { 'a/': directory, 'a/x': '12345', 'a/y': '123', b: '1' },
      { 'a/': directory, 'a/x': '123456' },
      { 'a/.wh.y': '' },
    );
    expect(layers.map(({ bytes, wasted }) => [bytes, wasted])).toEqual([
      [9, 8],
      [6, 0],
      [0, 0],
    ]);
    expect([...files.keys()]).toEqual(['/a', '/b', '/a/x']);
  });

  it('hides a whole folder under a whiteout of it', async () => {
    const { layers, files } = await measured({ 'a/': directory, 'a/x': '12', ab: '1' }, { '.wh.a': '' });
    expect(layers[0]?.wasted).toBe(2);
    expect([...files.keys()]).toEqual(['/ab']);
  });

  it('keeps what a layer brings into a folder that it makes opaque', async () => {
    const { files } = await measured(
      { 'a/': directory, 'a/old': '1' },
      { 'a/': directory, 'a/new': '1', 'a/.wh..wh..opq': '' },
    );
    expect([...files.keys()]).toEqual(['/a', '/a/new']);
  });

  it('does not count a hard link as long as one of its names is there', async () => {
    const linked = { a: '1234', b: { type: 'link', linkname: 'a' } } as const;
    expect((await measured(linked, { '.wh.a': '' })).layers[0]?.wasted).toBe(0);
    expect((await measured(linked, { '.wh.a': '', '.wh.b': '' })).layers[0]?.wasted).toBe(4);
  });

  it('takes along what stood in a folder that became a file', async () => {
    const { layers, files } = await measured({ 'a/': directory, 'a/x': '12' }, { a: '1' });
    expect(layers[0]?.wasted).toBe(2);
    expect([...files.keys()]).toEqual(['/a']);
  });
});

describe('a saved image', () => {
  const history = [
    { created_by: '/bin/sh -c #(nop) ADD file:1 in / ' },
    { created_by: 'CMD ["sh"]', empty_layer: true },
    { created_by: 'RUN |1 A=b /bin/sh -c make   it # buildkit' },
  ];
  const config = JSON.stringify({ history });

  async function saved(...layers: readonly Uint8Array[]): Promise<Uint8Array> {
    const names = layers.map((_, index) => `blobs/sha256/${index}`);
    const manifest = JSON.stringify([{ Config: 'blobs/sha256/c', Layers: names }]);
    const file = (name: string, body: Uint8Array | string): Parameters<typeof packTar>[0][number] => ({
      header: { name, size: Buffer.byteLength(body) },
      body,
    });
    return packTar([
      ...layers.map((layer, index) => file(names[index] ?? '', layer)),
      file('blobs/sha256/c', config),
      file('oci-layout', '{}'),
      file('manifest.json', manifest),
    ]);
  }

  it('is read layer by layer, plain or compressed, with the instruction that made each', async () => {
    const second = gzipSync(await archive({ b: 'more' }));
    const layers = await savedLayers(piped(await saved(await archive({ a: 'text' }), second)));
    expect(layers.map(({ command }) => command)).toEqual(['ADD file:1 in /', 'RUN make it']);
    expect(layers.map(({ members }) => members.map(({ path }) => path))).toEqual([['/a'], ['/b']]);
  });

  it('is refused when it is cut short', async () => {
    const whole = await saved(await archive({ a: 'text' }));
    await expect(savedLayers(piped(whole.subarray(0, 1500)))).rejects.toThrow();
  });
});
