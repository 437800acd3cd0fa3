/** The service on plain Node over the files of the folder named: a process of its own for each state of the sources. */
import { run } from '../../worker/node/run.ts';
import { readNodeSettings } from '../../worker/node/settings.ts';
import { BUILD_SETTINGS } from '../build/settings.ts';

const [folder = '', nonce = ''] = process.argv.slice(2);
const settings = readNodeSettings(process.env, Object.keys(BUILD_SETTINGS));
const { ended } = await run(settings, folder, { START_NONCE: nonce });
process.exitCode = await ended;
