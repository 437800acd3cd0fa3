import { spawn } from 'node:child_process';

const usualGraceMs = 5_000;
const signals = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);
const numbers = { SIGINT: 2, SIGTERM: 15, SIGHUP: 1, SIGKILL: 9 };

/**
 * @typedef {object} ChildOptions
 * @property {string} [cwd]
 * @property {NodeJS.ProcessEnv} [env]
 * @property {number} [graceMs] how long it may take to end when it is asked to
 * @property {(text: string) => void} [onOutput] receives what the child prints instead of the terminal
 *
 * @typedef {object} Ended
 * @property {number} code the exit code, 128 + n after signal n
 * @property {string | undefined} stoppedBy the signal that this process received and passed on
 */

/**
 * Runs a program in a process group of its own. Signals that reach this process are passed on, and
 * after a grace period the group is killed; when the program has ended, so has its whole group.
 * @param {string} command
 * @param {string[]} args
 * @param {ChildOptions} options
 */
export function startChild(command, args, { cwd, env, graceMs = usualGraceMs, onOutput } = {}) {
  const stdio = onOutput === undefined ? 'inherit' : 'pipe';
  const grouped = process.platform !== 'win32';
  const child = spawn(command, args, {
    ...(cwd === undefined ? {} : { cwd }),
    ...(env === undefined ? {} : { env }),
    stdio: [onOutput === undefined ? 'inherit' : 'ignore', stdio, stdio],
    detached: grouped,
  });
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text) => onOutput?.(text));
  }

  /** @type {string | undefined} */
  let stoppedBy;
  /** @type {NodeJS.Timeout | undefined} */
  let escalation;

  /** @param {NodeJS.Signals} signal */
  const stop = (signal) => {
    if (escalation !== undefined) return;
    escalation = setTimeout(() => signalGroup(child.pid, 'SIGKILL', grouped), graceMs);
    signalGroup(child.pid, signal, grouped);
  };
  const passOn = signals.map((signal) => {
    const listener = () => {
      stoppedBy ??= signal;
      stop(signal);
    };
    process.on(signal, listener);
    return () => process.off(signal, listener);
  });

  /** @type {Promise<Ended>} */
  const ended = new Promise((resolve, reject) => {
    const finish = () => {
      clearTimeout(escalation);
      for (const off of passOn) off();
    };
    child.once('error', (error) => {
      finish();
      reject(error);
    });
    child.once('exit', () => signalGroup(child.pid, 'SIGKILL', grouped));
    child.once('close', (code, signal) => {
      finish();
      const killed =
        signal === null ? 1 : 128 + (numbers[/** @type {keyof typeof numbers} */ (signal)] ?? 0);
      resolve({ code: code ?? killed, stoppedBy });
    });
  });
  return { ended, stop };
}

/**
 * @param {string} command
 * @param {string[]} args
 * @param {ChildOptions} [options]
 */
export function runChild(command, args, options) {
  return startChild(command, args, options).ended;
}

/**
 * @param {string} command
 * @param {string[]} args
 * @param {Omit<ChildOptions, 'onOutput'>} [options]
 */
export async function captureChild(command, args, options) {
  let output = '';
  const onOutput = (/** @type {string} */ text) => {
    output += text;
  };
  const ended = await runChild(command, args, { ...options, onOutput });
  if (ended.stoppedBy !== undefined) process.exit(ended.code);
  return { ...ended, output };
}

/**
 * @param {number | undefined} id
 * @param {NodeJS.Signals} signal
 * @param {boolean} grouped
 */
function signalGroup(id, signal, grouped) {
  if (id === undefined) return;
  try {
    process.kill(grouped ? -id : id, signal);
  } catch (error) {
    const isGone = error instanceof Error && 'code' in error && error.code === 'ESRCH';
    if (!isGone) throw error;
  }
}
