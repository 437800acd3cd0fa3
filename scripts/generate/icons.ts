/**
 * Draws addin/assets/icon-*.png: three bars, bronze, silver and gold, on a blue tile.
 *
 *     node scripts/generate/icons.ts
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { PNG } from 'pngjs';
import { inProject } from '../process/tools.ts';

/** Where the manifest and Office ask for them; the checks compare the sizes. */
const SIZES = [16, 32, 64, 80, 128];

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

/** The mark in sixteenths of its size, from the back to the front. */
function boxesAt(size: number): Box[] {
  // At 16 pixels every edge lies on a pixel; larger ones have room for broader, rounder bars.
  const small = size === 16;
  const width = small ? 2 : 3;
  const gap = small ? 2 : 1;
  const left = (16 - 3 * width - 2 * gap) / 2;
  const bar = (index: number, height: number, colour: Colour): Box => ({
    left: left + index * (width + gap),
    top: 13 - height,
    width,
    height,
    radius: small ? 0 : 0.6,
    colour,
  });
  return [
    { left: 0, top: 0, width: 16, height: 16, radius: small ? 3 : 3.2, colour: BLUE },
    bar(0, 4, BRONZE),
    bar(1, 7, SILVER),
    bar(2, 10, GOLD),
  ];
}

function covers({ left, top, width, height, radius }: Box, x: number, y: number): boolean {
  // How far the point lies outside the box shrunk by the radius.
  const dx = Math.max(left + radius - x, 0, x - (left + width - radius));
  const dy = Math.max(top + radius - y, 0, y - (top + height - radius));
  return radius === 0 ? dx === 0 && dy === 0 : dx * dx + dy * dy <= radius * radius;
}

function colourAt(boxes: readonly Box[], x: number, y: number): Colour | undefined {
  return boxes.findLast((box) => covers(box, x, y))?.colour;
}

function draw(size: number): Buffer {
  const boxes = boxesAt(size);
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
for (const size of SIZES) {
  writeFileSync(inProject(`addin/assets/icon-${size}.png`), draw(size));
}
