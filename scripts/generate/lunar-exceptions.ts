/**
 * Writes shared/calendar/lunar-exceptions.ts: where shared/calendar/lunar.ts, by its series alone,
 * misses the almanac of tyme4ts in 1992..9999:
 *
 *     node scripts/generate/lunar-exceptions.ts
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { LunarDay, type SolarDay, SolarTerm } from 'tyme4ts';
import { type DayNumber, dayNumber } from '../../shared/calendar/day.ts';
import { computeLunarHolidays } from '../../shared/calendar/lunar.ts';

const root = new URL('../../', import.meta.url);
// The package doesn't export its package.json.
const { version } = JSON.parse(
  readFileSync(new URL('node_modules/tyme4ts/package.json', root), 'utf8'),
) as { version: string };

function dayOf(date: SolarDay): DayNumber {
  return dayNumber(date.getYear(), date.getMonth(), date.getDay());
}

const exceptions: string[] = [];
for (let year = 1992; year <= 9999; year += 1) {
  const computed = computeLunarHolidays(year);
  const lunarDay = (month: number, day: number) =>
    dayOf(LunarDay.fromYmd(year, month, day).getSolarDay());
  const differences = {
    S: lunarDay(1, 1) - computed.springFestival,
    Q: dayOf(SolarTerm.fromIndex(year, 7).getSolarDay()) - computed.qingming,
    D: lunarDay(5, 5) - computed.dragonBoat,
    M: lunarDay(8, 15) - computed.midAutumn,
  };
  for (const [letter, days] of Object.entries(differences)) {
    if (days !== 0) exceptions.push(`  ${letter}${year}: ${days},`);
  }
}

const lines = [
  '// Written by scripts/generate/lunar-exceptions.ts: do not edit.',
  '/**',
  ` * Days from what the series give to the almanac of tyme4ts ${version}, 1992..9999, where they`,
  ' * differ: the Spring Festival, Qingming, Dragon Boat and Mid-Autumn of a year.',
  ' */',
  'export const LUNAR_EXCEPTIONS: Readonly<Record<string, number>> = {',
  ...exceptions,
  '};',
  '',
];
writeFileSync(new URL('shared/calendar/lunar-exceptions.ts', root), lines.join('\n'));
