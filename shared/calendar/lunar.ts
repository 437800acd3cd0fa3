/**
 * The four holidays that follow the lunar calendar or the sun, by computation, for the years
 * without a published schedule (R29). The lunar calendar by GB/T 33661-2017: a month begins on the
 * day of the new moon in China Standard Time, month 11 holds the winter solstice, and where 13
 * months lie between two solstices the first without a principal term (中气) is the leap month.
 *
 * New moons and solar terms are trigonometric series in the manner of Meeus, Astronomical
 * Algorithms (2nd ed., ch. 27 and 49), cut to what moves a day and fitted by least squares to the
 * almanac of tyme4ts 1.5.2 (MIT; 寿星天文历) over 1992..9999, mostly within two minutes, its
 * extrapolated rotation of the earth (ΔT) included: centuries ahead that is a convention, not
 * knowledge. Where a date still differs from the almanac's, `LUNAR_EXCEPTIONS` corrects it.
 */
import { type DayNumber, dayNumber } from './day.ts';
import { LUNAR_EXCEPTIONS } from './lunar-exceptions.ts';
import { SECONDS_PER_DAY } from './moment.ts';

/** Polynomials in Julian centuries since 2000, lowest power first; angles in radians. */
const MEAN_NEW_MOON = [10962.9301, 36524.907562, -2.06516e-4, -1.0354e-7, 4.546e-10, 1.967e-12];
const MOON_ANOMALY = [3.518, 8328.670627, 1.8782e-4, 2.085e-7, -9.51e-10, -1.5e-13];
const SUN_ANOMALY = [3.1862, 628.300386, 2e-8, -2.6e-9, -3.2e-11];
const MOON_LATITUDE = [4.3758, 8433.445098, -2.803e-5, -4.81e-8, 2.89e-10];
const MEAN_TERM = [10673.28751, 36524.2178423, -6.70041e-4, 2.5543e-7, 2.6518e-9, 2.7696e-11];
const PERIHELION = [1.7962, 0.030031, 7.37e-6];

/** Seconds, and multiples of the moon's anomaly, the sun's anomaly and the moon's latitude. */
const MOON_SERIES: readonly (readonly [number[], number, number, number])[] = [
  [[-35181, -0.1], 1, 0, 0],
  [[-14900, 38.1, 0.095], 0, 1, 0],
  [[1390], 2, 0, 0],
  [[-898], 0, 0, 2],
  [[-643, 1.9], 1, -1, 0],
  [[447, -1.3], 1, 1, 0],
  [[181, -1], 0, 2, 0],
  [[96], 1, 0, -2],
  [[49], 1, 0, 2],
  [[-43], 2, 1, 0],
  [[-37], 3, 0, 0],
  [[32], 0, 1, 2],
  [[30], 0, 1, -2],
];

/** Nutation and the pull of the moon and the planets: seconds, phase, radians a century. */
const SUN_SERIES: readonly (readonly [number, number, number])[] = [
  [434, 2.52, -33.75631],
  [177, 2.98, 575.3259],
  [191, 0.82, 0.3523],
  [152, 4.3, 7771.20713],
  [133, 3.02, 786.02474],
  [118, 1.5, 393.01237],
  [71, 6.14, 52.96794],
];

const LUNATIONS_A_CENTURY = 1236.85;
const TERMS_A_YEAR = 24;

function evaluate(polynomial: readonly number[], x: number): number {
  let value = 0;
  for (let power = polynomial.length - 1; power >= 0; power -= 1) {
    value = value * x + (polynomial[power] as number);
  }
  return value;
}

/** The day of a new moon; lunation 0 is that of 2000-01-07. */
function newMoon(lunation: number): DayNumber {
  const century = lunation / LUNATIONS_A_CENTURY;
  const moon = evaluate(MOON_ANOMALY, century);
  const sun = evaluate(SUN_ANOMALY, century);
  const latitude = evaluate(MOON_LATITUDE, century);
  let seconds = 0;
  for (const [amplitude, moons, suns, latitudes] of MOON_SERIES) {
    seconds +=
      evaluate(amplitude, century) * Math.sin(moons * moon + suns * sun + latitudes * latitude);
  }
  return Math.floor(evaluate(MEAN_NEW_MOON, century) + seconds / SECONDS_PER_DAY);
}

/** The day of a solar term; each is 15° of the sun's longitude, and 0 the equinox of March 1999. */
function solarTerm(term: number): DayNumber {
  const century = term / TERMS_A_YEAR / 100;
  const anomaly = (term * Math.PI) / 12 - evaluate(PERIHELION, century);
  let seconds =
    evaluate([167_896, -429.9, -1.054], century) * Math.sin(anomaly) +
    evaluate([1056, -5.6], century) * Math.sin(2 * anomaly);
  for (const [amplitude, phase, rate] of SUN_SERIES) {
    seconds += amplitude * Math.sin(phase + rate * century);
  }
  return Math.floor(evaluate(MEAN_TERM, century) + seconds / SECONDS_PER_DAY);
}

/** The index of the March equinox of a year. */
function equinoxTerm(year: number): number {
  return (year - 1999) * TERMS_A_YEAR;
}

/** The lunation that month 11 before the lunar year begins with: the one of the winter solstice. */
function solsticeLunation(year: number): number {
  const solstice = solarTerm(equinoxTerm(year - 1) + 18);
  let lunation = Math.ceil((solstice - dayNumber(2000, 1, 7)) / 29.530_588) + 1;
  while (newMoon(lunation) > solstice) lunation -= 1;
  return lunation;
}

/** How many months after that month 11 the leap month comes; beyond all where there is none. */
function leapOffset(year: number, first: number): number {
  if (solsticeLunation(year + 1) - first < 13) return Number.POSITIVE_INFINITY;
  const solsticeTerm = equinoxTerm(year - 1) + 18;
  // The first month that is over before the term it would hold, were there no leap month.
  let offset = 1;
  while (newMoon(first + offset + 1) > solarTerm(solsticeTerm + 2 * offset)) offset += 1;
  return offset;
}

export interface LunarHolidays {
  /** The first day of the lunar year, 正月初一. */
  readonly springFestival: DayNumber;
  /** The solar term at 15° of the sun's longitude. */
  readonly qingming: DayNumber;
  /** 五月初五. */
  readonly dragonBoat: DayNumber;
  /** 八月十五. */
  readonly midAutumn: DayNumber;
}

/** As computed, before exceptions: for the script that finds these. */
export function computeLunarHolidays(year: number): LunarHolidays {
  const first = solsticeLunation(year);
  const leap = leapOffset(year, first);
  const monthStart = (month: number) => {
    const offset = month + 1;
    return newMoon(first + offset + (leap <= offset ? 1 : 0));
  };
  return {
    springFestival: monthStart(1),
    qingming: solarTerm(equinoxTerm(year) + 1),
    dragonBoat: monthStart(5) + 4,
    midAutumn: monthStart(8) + 14,
  };
}

/** The holidays of a year, 1992..9999. */
export function lunarHolidays(year: number): LunarHolidays {
  const holidays = computeLunarHolidays(year);
  const exceptionOf = (letter: string) => LUNAR_EXCEPTIONS[`${letter}${year}`] ?? 0;
  return {
    springFestival: holidays.springFestival + exceptionOf('S'),
    qingming: holidays.qingming + exceptionOf('Q'),
    dragonBoat: holidays.dragonBoat + exceptionOf('D'),
    midAutumn: holidays.midAutumn + exceptionOf('M'),
  };
}
