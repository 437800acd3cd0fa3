import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';

/**
 * A stamp says that a step of the set-up was completed for just these inputs.
 * @param {string} path
 * @param {string} inputs
 */
export function isStamped(path, inputs) {
  return existsSync(path) && readFileSync(path, 'utf8') === inputs;
}

/**
 * Written last, and whole or not at all.
 * @param {string} path
 * @param {string} inputs
 */
export function writeStamp(path, inputs) {
  const draft = `${path}.${process.pid}.tmp`;
  writeFileSync(draft, inputs);
  renameSync(draft, path);
}
