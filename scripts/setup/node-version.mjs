/**
 * Whether a Node runs the tasks: wrangler and vitest need 22.12, TypeScript without a build 22.18,
 * and some distributions build their Node without TypeScript.
 * @param {string} version such as "20.20.2"
 * @param {string | boolean | undefined} typescript what `process.features.typescript` says
 */
export function canRunTasks(
  version = process.versions.node,
  typescript = process.features.typescript,
) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return (major > 22 || (major === 22 && minor >= 12)) && Boolean(typescript);
}
