/** What one needs to know once the service answers. */
export function sayReady(url: string): void {
  const insecure = url.startsWith('https:') ? ' -k' : '';
  console.log(`
就绪 / ready: ${url}

试一试 / try:
  curl${insecure} -G ${url}/v1/tier --data-urlencode 'category=市县级' --data-urlencode 'proposed=金牌' -d format=text

按 Ctrl-C 停止 / Ctrl-C stops it
`);
}
