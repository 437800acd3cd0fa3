import type { Hours } from '../document.ts';
import { acceptsSetting, SETTING_NAMES, type SettingName } from '../settings.ts';
import { readTime } from './numbers.ts';
import type { Place } from './place.ts';

/** The settings that are known; those that no rule reads yet are refused, not passed over. */
export function readSettings(given: Place): Readonly<Record<string, unknown>> | undefined {
  const settings: Record<string, unknown> = {};
  for (const [name, value] of given.members(SETTING_NAMES)) {
    if (acceptsSetting(name as SettingName, value.given)) settings[name] = value.given;
    else value.refuse();
  }
  return Object.keys(settings).length > 0 ? settings : undefined;
}

const HOURS_MEMBERS = ['from', 'to'];

/** The hours of business. */
export function readHours(given: Place): Hours | undefined {
  if (!given.isGiven || !given.isObject(HOURS_MEMBERS)) return undefined;
  const [from, to] = HOURS_MEMBERS.map((name) =>
    given.at(name).isGiven
      ? given.at(name).read<string | undefined>(undefined, readTime)
      : given.missing(name),
  );
  if (from === undefined || to === undefined) return undefined;
  return from < to ? { from, to } : given.refuse();
}
