import { describe, expect, it } from 'vitest';
import { fieldsOf, type Known } from '../../../../addin/taskpane/deadlines/fields.ts';
import { dayNumber } from '../../../../shared/calendar/day.ts';
import { NORM } from '../../../../shared/norm/rulebook.ts';
import { LEVELS, TIERS } from '../../../support/norm-words.ts';

const TODAY = dayNumber(2026, 11, 23);

/** The fields by name; what has to be filled has an asterisk. */
function fields(activity: string, known: Known = {}): string {
  return fieldsOf(activity, known, TODAY, NORM)
    .map(({ name, required }) => `${name}${required ? '*' : ''}`)
    .join(' ');
}

const gradesOf = (activity: string, known: Known = {}) =>
  fieldsOf(activity, known, TODAY, NORM).find(({ name }) => name === 'grade')?.choices;

describe('the fields of the form', () => {
  it.each<[string, string]>([
    ['survey', 'grade* scope* points line agreed pauses'],
    ['provision', 'grade* service* scope* points line* agreed pauses'],
    ['suspend', 'pauses'],
    ['resume', 'grade* scope* line pauses'],
    ['rebuild', 'grade* service* scope* points agreed pauses'],
    ['accept', 'grade* service pauses'],
    ['final-accept', 'service'],
    ['restore', 'grade* scope* pauses'],
    ['acknowledge', 'pauses'],
    ['notice', 'grade*'],
    ['emergency-notice', ''],
    ['review', 'grade*'],
  ])('are those that %s needs by the rules: %s', (activity, expected) => {
    expect(fields(activity)).toBe(expected);
  });

  it('follow what is known: line access, construction, a service to be accepted', () => {
    expect(fields('provision', { service: 'data-line' })).toBe(
      'grade* service* scope* points agreed pauses',
    );
    expect(fields('provision', { service: 'voice-line', line: false })).not.toContain('points');
    expect(fields('resume', { line: true })).toContain('agreed');
    expect(fields('accept', { service: 'voice-line' })).toContain('line');
    expect(fields('final-accept', { service: 'voice-line' })).toBe('service line');
  });

  it('offer tiers or levels, as the activity goes by', () => {
    expect(gradesOf('survey')).toEqual(TIERS);
    expect(gradesOf('survey', { line: false })).toEqual(TIERS);
    expect(gradesOf('accept', { service: 'voice-line' })).toEqual(TIERS);
    expect(gradesOf('restore')).toEqual(LEVELS);
    expect(gradesOf('complaint')).toEqual(LEVELS);
  });
});
