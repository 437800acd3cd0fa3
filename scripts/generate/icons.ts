/**
 * Draws addin/assets/icon-*.png: three bars, bronze, silver and gold, on a blue tile; and, on the
 * same tile, the pictures of the ribbon's other buttons: a graded list, bars under a cap, and an
 * equals sign.
 *
 *     node scripts/generate/icons.ts
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { PNG } from 'pngjs';
import { RIBBON_SCREENS, type RibbonScreen } from '../../shared/manifest/ribbon.ts';
import { inProject } from '../process/tools.ts';

/** Where the manifest and Office ask for them; the checks compare the sizes. */
const SIZES = [16, 32, 64, 80, 128];
const RIBBON_SIZES = [16, 32, 80];

/** Each pixel is the mean of so many points by so many. */
const SAMPLES = 8;

type Colour = readonly [red: number, green: number, blue: number];

interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly radius: number;
  readonly colour: Colour;
}

const BLUE: Colour = [0x0f, 0x4c, 0x97];
const BRONZE: Colour = [0xd8, 0x8a, 0x4a];
const SILVER: Colour = [0xdf, 0xe6, 0xee];
const GOLD: Colour = [0xff, 0xc9, 0x3c];
const WHITE: Colour = [0xff, 0xff, 0xff];

/** What a picture shows, in sixteenths of its size, from the back to the front. */
type Picture = (size: number) => Box[];

const tile = (size: number): Box => ({
  ...{ left: 0, top: 0, width: 16, height: 16, colour: BLUE },
  radius: size === 16 ? 3 : 3.2,
});

/** At 16 pixels every edge lies on a pixel, and no corner is rounded. */
const radiusAt = (size: number) => (size === 16 ? 0 : 0.6);

const bars =
  (heights: readonly [number, number, number]): Picture =>
  (size) => {
    // Larger ones have room for broader bars.
    const [width, gap] = size === 16 ? [2, 2] : [3, 1];
    const left = (16 - 3 * width - 2 * gap) / 2;
    return [BRONZE, SILVER, GOLD].map((colour, index) => {
      const height = heights[index] ?? 0;
      const radius = radiusAt(size);
      return {
        left: left + index * (width + gap),
        top: 13 - height,
        width,
        height,
        radius,
        colour,
      };
    });
  };

const drawMark: Picture = (size) => [tile(size), ...bars([4, 7, 10])(size)];

const drawList: Picture = (size) => [
  tile(size),
  ...[GOLD, SILVER, BRONZE].flatMap((colour, index) => {
    const row = { top: 3 + index * 4, height: 2, radius: radiusAt(size) };
    return [
      { ...row, left: 3, width: 2, colour },
      { ...row, left: 6, width: 7, colour: WHITE },
    ];
  }),
];

const drawCaps: Picture = (size) => [
  tile(size),
  { left: 2, top: 3, width: 12, height: 1, radius: 0, colour: WHITE },
  ...bars([4, 6, 8])(size),
];

const drawEqualsSign: Picture = (size) => [
  tile(size),
  { left: 3, top: 5, width: 10, height: 2, radius: radiusAt(size), colour: GOLD },
  { left: 3, top: 9, width: 10, height: 2, radius: radiusAt(size), colour: GOLD },
];

const RIBBON_PICTURES: Readonly<Record<RibbonScreen, Picture>> = {
  reclassify: drawList,
  caps: drawCaps,
  functions: drawEqualsSign,
};

function covers({ left, top, width, height, radius }: Box, x: number, y: number): boolean {
  // How far the point lies outside the box shrunk by the radius.
  const dx = Math.max(left + radius - x, 0, x - (left + width - radius));
  const dy = Math.max(top + radius - y, 0, y - (top + height - radius));
  return radius === 0 ? dx === 0 && dy === 0 : dx * dx + dy * dy <= radius * radius;
}

function colourAt(boxes: readonly Box[], x: number, y: number): Colour | undefined {
  return boxes.findLast((box) => covers(box, x, y))?.colour;
}

function draw(picture: Picture, size: number): Buffer {
  const boxes = picture(size);
  const image = new PNG({ width: size, height: size });
  const step = 16 / size / SAMPLES;
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < size; column++) {
      const sum = [0, 0, 0];
      let covered = 0;
      for (let sample = 0; sample < SAMPLES * SAMPLES; sample++) {
        const x = (column * SAMPLES + (sample % SAMPLES) + 0.5) * step;
        const y = (row * SAMPLES + Math.floor(sample / SAMPLES) + 0.5) * step;
        const colour = colourAt(boxes, x, y);
        if (!colour) continue;
        covered += 1;
        for (const [channel, value] of colour.entries()) sum[channel] = (sum[channel] ?? 0) + value;
      }
      const pixel = covered === 0 ? [0, 0, 0] : sum.map((total) => Math.round(total / covered));
      const alpha = Math.round((covered / SAMPLES ** 2) * 255);
      image.data.set([...pixel, alpha], (row * size + column) * 4);
    }
  }
  return PNG.sync.write(image);
}

mkdirSync(inProject('addin/assets'), { recursive: true });
for (const size of SIZES) write('icon', drawMark, size);
for (const screen of RIBBON_SCREENS) {
  for (const size of RIBBON_SIZES) write(screen, RIBBON_PICTURES[screen], size);
}

function write(name: string, picture: Picture, size: number): void {
  writeFileSync(inProject(`addin/assets/${name}-${size}.png`), draw(picture, size));
}
