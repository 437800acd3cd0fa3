/** Forms written with blanks between them. */
export function split(forms: string): string[] {
  return forms.split(' ');
}

/** Every stem with every ending, and without one. */
export function combine(stems: string, endings: string): string[] {
  return split(stems).flatMap((stem) => ['', ...split(endings)].map((ending) => stem + ending));
}
