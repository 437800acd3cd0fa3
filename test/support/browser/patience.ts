/**
 * Until something is taken for not coming: nothing waits as long when all is well, and a machine
 * that is busy with other things may take twenty times as long as an idle one.
 */
export const PATIENCE_MS = 120_000;
