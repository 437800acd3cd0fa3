/**
 * The Workers runtime (workerd) needs glibc 2.35 on Linux.
 * @returns {{ chinese: string, english: string } | undefined} why it cannot run here
 */
export function whyWorkerdCannotRun(
  platform = process.platform,
  glibc = platform === 'linux' ? glibcVersion() : undefined,
) {
  if (platform !== 'linux') return undefined;
  const [major = 0, minor = 0] = (glibc ?? '').split('.').map(Number);
  if (major > 2 || (major === 2 && minor >= 35)) return undefined;
  const found = glibc ?? 'musl';
  return {
    chinese: `Workers 运行时需要 glibc 2.35（如 Debian 12、Ubuntu 22.04、RHEL 10 或更新），本机为 ${found}。`,
    english: `The Workers runtime needs glibc 2.35 (Debian 12, Ubuntu 22.04, RHEL 10 or newer); this machine has ${found}.`,
  };
}

/** @returns {string | undefined} undefined on systems without glibc, such as Alpine */
function glibcVersion() {
  const { report } = process;
  // Otherwise the report looks up the name of every open connection.
  Object.assign(report, { excludeNetwork: true });
  const { header } = /** @type {{ header: { glibcVersionRuntime?: string } }} */ (
    report.getReport()
  );
  return header.glibcVersionRuntime;
}
