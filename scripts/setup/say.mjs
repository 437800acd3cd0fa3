/**
 * A line for the user, Chinese first and English beside it.
 * @param {string} chinese
 * @param {string} english
 */
export function say(chinese, english) {
  const long = chinese.length + english.length > 100 || `${chinese}${english}`.includes('\n');
  console.log(long ? `${chinese}\n${english}` : `${chinese} / ${english}`);
}

/** What the user can do something about: shown without a stack. */
export class SetupError extends Error {
  /**
   * @param {string} chinese
   * @param {string} english
   * @param {string} [detail] what a tool printed, shown above the message
   */
  constructor(chinese, english, detail) {
    super(english);
    this.chinese = chinese;
    this.detail = detail;
  }
}

/**
 * Says that something is being done, says so again while it lasts, and how long it took.
 * @template T
 * @param {{ chinese: string, english: string, done: { chinese: string, english: string } }} words
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function sayWhile(words, work) {
  const began = Date.now();
  const seconds = () => Math.round((Date.now() - began) / 1000);
  say(`正在${words.chinese} …`, `${words.english} …`);
  const reminder = setInterval(() => {
    say(`  仍在进行（${seconds()} 秒）`, `still at it (${seconds()} s)`);
  }, 15_000);
  try {
    const result = await work();
    const { done } = words;
    say(`  ${done.chinese}（${seconds()} 秒）`, `${done.english} (${seconds()} s)`);
    return result;
  } finally {
    clearInterval(reminder);
  }
}
