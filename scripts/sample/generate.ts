/**
 * Writes addin/assets/sample-customers.csv, the made-up list to try everything on:
 *
 *     npm run sample
 */
import { writeFileSync } from 'node:fs';
import { makeSample } from './customers.ts';

writeFileSync(new URL('../../addin/assets/sample-customers.csv', import.meta.url), makeSample());
