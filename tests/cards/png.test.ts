import { inflateSync } from 'node:zlib';
import { Resvg } from '@resvg/resvg-js';
import { expect, test } from 'vitest';
import { palettePng } from '../../src/cards/png.ts';

const red = [255, 0, 0];
const blue = [0, 0, 255];
const png = palettePng(Uint8Array.from([0, 1, 1, 1, 1, 0]), 3, Uint8Array.from([...red, ...blue]));

test('a picture is rows of numbers, and their colours', () => {
  const at = (name: string) => png.indexOf(name, 0, 'latin1') + 4;
  expect([...png.subarray(at('PLTE'), at('PLTE') + 6)]).toEqual([...red, ...blue]);
  expect([...inflateSync(png.subarray(at('IDAT'), -16))]).toEqual([0, 0, 1, 1, 0, 1, 1, 0]);
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([3, 2]);
});

test('other programs read it', () => {
  const href = `data:image/png;base64,${png.toString('base64')}`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="3" height="2"><image width="3" height="2" href="${href}"/></svg>`;
  const pixels = [...new Resvg(svg).render().pixels];
  const [first, second] = [
    [...red, 255],
    [...blue, 255],
  ];
  expect(pixels).toEqual([first, second, second, second, second, first].flat());
});
