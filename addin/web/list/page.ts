import type { Language, Phrase } from '../../../shared/failure.ts';
import { drawHeads, drawProblem, drawResult, drawRows, drawTexts } from './draw.ts';
import { element, find } from './element.ts';
import { startWorker } from './list-client.ts';
import type { Response } from './messages.ts';
import type { Filter } from './rows-view.ts';
import { initialState, type State } from './state.ts';
import { figure, tooLarge, WORDS } from './words.ts';

const SAMPLE = 'assets/sample-customers.csv';
const MEGABYTE = 1024 * 1024;
const LARGEST_MEGABYTES = 200;

/** Joins the controls to the state, and draws the page whenever that changes. */
export function startPage(): void {
  const startLists = startWorker();
  let state = initialState;
  let lists: ReturnType<typeof startLists> | undefined;

  const show = (change: Partial<State>): void => {
    state = { ...state, ...change };
    drawTexts(state.language);
    drawProblem(state);
    drawResult(state);
    drawRows(state, choose);
  };
  const choose = (filter: Filter): void => {
    state = { ...state, filter };
    drawRows(state, choose);
  };
  const refuse = (text: Phrase, title?: Phrase): void =>
    show({ status: undefined, problem: title ? { title, text } : { text } });

  const receive = (response: Response): void => {
    switch (response.type) {
      case 'progress':
        drawProgress(state.language, response);
        break;
      case 'refused':
        refuse(response.message, WORDS.refusedTitle);
        break;
      case 'classified': {
        const { summary } = response;
        const onlyErrors = summary.counts.changed === 0 && summary.counts.unread > 0;
        show({ status: undefined, summary, filter: onlyErrors ? 'wrong' : 'changed' });
        find('summary').focus();
        break;
      }
      case 'written':
        show({ status: undefined });
        save(response.file, `${state.name || 'customers'}-SLA.csv`);
        break;
    }
  };

  const classify = (bytes: ArrayBuffer, name: string): void => {
    show({ summary: undefined, problem: undefined, status: 'reading', name });
    lists?.stop();
    lists = startLists(receive, () => refuse(WORDS.brokenWorker));
    lists.ask({ type: 'classify', bytes, today: dayInChina(Date.now()) }, [bytes]);
  };
  const classifyPasted = (): void => {
    const text = find<HTMLTextAreaElement>('paste').value;
    if (text.trim() === '') refuse(WORDS.nothingGiven);
    else classify(new TextEncoder().encode(text).buffer, '');
  };
  const classifyFile = async (file: File): Promise<void> => {
    const megabytes = Math.ceil(file.size / MEGABYTE);
    if (megabytes > LARGEST_MEGABYTES) return refuse(tooLarge(megabytes, LARGEST_MEGABYTES));
    const bytes = await file.arrayBuffer().catch(() => undefined);
    if (!bytes) return refuse(WORDS.unreadableFile);
    classify(bytes, file.name.replace(/\.[^.]*$/, ''));
  };
  const classifySample = async (): Promise<void> => {
    const answer = await fetch(SAMPLE).catch(() => undefined);
    if (!answer?.ok) return refuse(WORDS.sampleMissing);
    classify(await answer.arrayBuffer(), 'sample');
  };

  find('language').addEventListener('click', () =>
    show({ language: state.language === 'zh' ? 'en' : 'zh' }),
  );
  find('classify').addEventListener('click', classifyPasted);
  // The pasted text is in the box only after the event.
  find('paste').addEventListener('paste', () => setTimeout(classifyPasted));
  find('sample').addEventListener('click', () => void classifySample());
  find('download').addEventListener('click', () => {
    show({ status: 'writing' });
    lists?.ask({ type: 'write' });
  });
  const chosen = find<HTMLInputElement>('file');
  chosen.addEventListener('change', () => {
    const file = chosen.files?.[0];
    if (file) void classifyFile(file);
    // The same file chosen once more is a change too.
    chosen.value = '';
  });
  acceptDrops((file) => void classifyFile(file));
  drawHeads();
  show({});
}

function drawProgress(language: Language, { done, of }: { done: number; of: number }): void {
  find('status').textContent = `${WORDS.reading[language]} ${figure(done)} / ${figure(of)}`;
}

/** Days since 1970-01-01 in China Standard Time, UTC+8. */
function dayInChina(now: number): number {
  return Math.floor((now / 3_600_000 + 8) / 24);
}

function acceptDrops(take: (file: File) => void): void {
  document.addEventListener('dragover', (event) => event.preventDefault());
  document.addEventListener('drop', (event) => {
    const file = event.dataTransfer?.files[0];
    if (!file) return;
    event.preventDefault();
    take(file);
  });
}

function save(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  element('a', { href: address, download: name }).click();
  // Not at once: some browsers read it only after the click has been handled.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
