import { Hono } from 'hono';
import { civilDate, dayNumber, FIRST_DAY, formatDay, LAST_DAY } from '../../shared/calendar/day.ts';
import type { WorkingCalendar } from '../../shared/calendar/working-days.ts';
import type { Language, Phrase } from '../../shared/failure.ts';
import { normTables, tableOf, tableWords } from '../../shared/functions/tables.ts';
import { checkTables } from '../../shared/norm/company/hygiene.ts';
import { readCompanyRulebook } from '../../shared/norm/company/read-rulebook.ts';
import { editionOn } from '../../shared/norm/rulebook.ts';
import { alike } from '../../shared/vocabulary/nearest.ts';
import { foldLabel } from '../../shared/vocabulary/recognise.ts';
import { describeFinding, describeTableFinding } from '../../shared/words/describe-finding.ts';
import { didYouMean } from '../../shared/words/failures.ts';
import { describeBasis, rowsToJson, rowsToText, toText } from '../calls/render.ts';
import type { AppEnvironment } from '../environment/bindings.ts';
import { readAnyJsonBody } from '../http/bodies/json-body.ts';
import { malformed } from '../http/bodies/request-body.ts';
import { freshnessOf } from '../http/cacheable.ts';
import { isGivenRulebook } from '../http/choose-editions.ts';
import { methodNotAllowed } from '../http/method-not-allowed.ts';
import { problem, RequestError } from '../http/problem.ts';
import { optionsOf } from '../http/query.ts';
import type { RequestOptions } from '../http/request-options.ts';
import { respondJson, respondText } from '../http/respond.ts';
import { MOST_FINDINGS } from '../schemas/limits.ts';
import type {
  CalendarYearBody,
  NormTableBody,
  RulebookCheckBody,
  TableListBody,
} from '../schemas/norm.ts';
import { describeRulebook, renderFinding } from './rulebook-document.ts';

/** The norm itself: tables, calendar and rulebook. */
export const normRoutes = new Hono<AppEnvironment>();

function bookFor({ editions, on, today }: RequestOptions) {
  return editionOn(editions, on ?? today);
}

function respondFor(options: RequestOptions, body: object): Response {
  return respondJson(body, { 'Cache-Control': freshnessOf(options) });
}

normRoutes.get('/tables', (c) => {
  const options = optionsOf(c);
  const { language } = options;
  const tables = normTables().map(({ id, title, clause }) => ({
    id,
    title: title[language],
    clause,
  }));
  const body: TableListBody = { tables, ...describeBasis(bookFor(options)) };
  return respondFor(options, body);
});

normRoutes.get('/tables/:id', (c) => {
  const options = optionsOf(c);
  const { language } = options;
  const given = c.req.param('id');
  const id = tableWords().forms.get(foldLabel(given));
  if (id === undefined) {
    const { ids, names } = tableWords();
    throw notFound(given, ids, language, alike(given, [...names, ...ids]));
  }
  const book = bookFor(options);
  const { title, clause, rows } = tableOf(id);
  const cells = rows(book);
  if (options.asText) {
    const table = toText({ type: 'table', rows: cells }, language);
    return respondText(table, { 'Cache-Control': freshnessOf(options) });
  }
  const body: NormTableBody = {
    id,
    title: title[language],
    clause,
    value: rowsToJson(cells, language),
    text: rowsToText(cells, language),
    ...describeBasis(book),
  };
  return respondFor(options, body);
});

const YEARS = { first: civilDate(FIRST_DAY).year, last: civilDate(LAST_DAY).year };

normRoutes.get('/calendar/:year', (c) => {
  const options = optionsOf(c);
  const { language } = options;
  const given = c.req.param('year');
  const year = /^\d{4}$/.test(given) ? Number(given) : Number.NaN;
  if (!(year >= YEARS.first && year <= YEARS.last)) {
    throw notFound(given, [`${YEARS.first}–${YEARS.last}`], language);
  }
  const book = bookFor(options);
  const body: CalendarYearBody = {
    ...describeYear(book.calendar, year, language),
    ...describeBasis(book),
  };
  return respondFor(options, body);
});

function describeYear(calendar: WorkingCalendar, year: number, language: Language) {
  const [first, last] = [dayNumber(year, 1, 1), dayNumber(year, 12, 31)];
  const restDays = calendar.restDays(first, last);
  const off = new Set(restDays);
  const describe = (day: number) => ({
    date: formatDay(day),
    kind: calendar.kind(day),
    name: calendar.describe(day)[language],
  });
  const days = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const makeUp = days.filter((day) => !off.has(day) && calendar.kind(day) !== 'working');
  return {
    year,
    provisional: calendar.isProvisionalBetween(first, last),
    workingDays: days.length - restDays.length,
    restDays: restDays.map(describe),
    makeUpDays: makeUp.map(describe),
  };
}

normRoutes.get('/rulebook', (c) => {
  const options = optionsOf(c);
  return respondFor(options, describeRulebook(bookFor(options), options.language));
});

/** Checks a company's rulebook and tells its errors or hygiene findings; nothing is kept. */
normRoutes.post('/rulebook', async (c) => {
  const { language } = optionsOf(c);
  const given = await readAnyJsonBody(c.req.raw, language);
  if (!isGivenRulebook(given)) throw malformed(NO_DOCUMENT[language]);
  const read = readCompanyRulebook(given);
  const inDocument = read.ok ? read.value.warnings : read.error;
  const findings = [
    ...inDocument.slice(0, MOST_FINDINGS).map(describeFinding),
    ...(read.ok ? checkTables(read.value.book).map(describeTableFinding) : []),
  ];
  const untold = Math.max(0, inDocument.length - MOST_FINDINGS);
  const body: RulebookCheckBody = {
    valid: read.ok,
    findings: findings.map((finding) => renderFinding(finding, language)),
    ...(untold > 0 && { untold }),
    ...(read.ok && describeBasis(read.value.book)),
  };
  return respondJson(body);
});

const NO_DOCUMENT: Phrase = {
  zh: '请求体须为 JSON 对象 {…}, 或对象的数组 […]',
  en: 'the body must be a JSON object {…}, or an array […] of them',
};

normRoutes.all('/tables/:id?', (c) => methodNotAllowed(c.req.raw, ['GET', 'HEAD']));
normRoutes.all('/calendar/:year', (c) => methodNotAllowed(c.req.raw, ['GET', 'HEAD']));
normRoutes.all('/rulebook', (c) => methodNotAllowed(c.req.raw, ['GET', 'HEAD', 'POST']));

function notFound(
  given: string,
  accepted: readonly string[],
  language: Language,
  like: readonly string[] = [],
): RequestError {
  const list = accepted.join(', ');
  const shown = given.slice(0, 40);
  const meant = didYouMean(like, language);
  const detail =
    language === 'zh'
      ? `没有“${shown}”,${meant} 可用: ${list}`
      : `no "${shown}",${meant} accepted: ${list}`;
  return new RequestError(problem('not-found', detail));
}
