/** A digit of the usual font is 7 pixels wide; widths of columns are counted in them. */
const DIGIT_PIXELS = 7;

const PIXELS_PER_POINT = 4 / 3;

/** Widths in a file hold the cell's margins already. */
export function pixelsOfWidth(width: number): number {
  return Math.round(width * DIGIT_PIXELS);
}

export function widthOfPixels(pixels: number): number {
  return Math.round((pixels / DIGIT_PIXELS) * 1e6) / 1e6;
}

/** The width of columns that have none of their own, from the characters that fit in one. */
export function pixelsOfCharacters(characters: number): number {
  const margins = 5;
  return Math.ceil((characters * DIGIT_PIXELS + margins) / 8) * 8;
}

export function pixelsOfPoints(points: number): number {
  return Math.round(points * PIXELS_PER_POINT * 100) / 100;
}

export function pointsOfPixels(pixels: number): number {
  return Math.round((pixels / PIXELS_PER_POINT) * 100) / 100;
}
