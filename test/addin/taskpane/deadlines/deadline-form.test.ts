/** The form of a deadline: what it says of a pause that is begun and has no end yet. */
import { describe, expect, it } from 'vitest';
import { DeadlineForm } from '../../../../addin/taskpane/deadlines/deadline-form.ts';
import { dayNumber } from '../../../../shared/calendar/day.ts';
import { NORM_EDITIONS } from '../../../../shared/norm/rulebook.ts';

const world = { editions: () => NORM_EDITIONS, today: () => dayNumber(2026, 11, 23) };

describe('a pause in the form', () => {
  it('that is begun is wrong until it has its end', () => {
    const form = new DeadlineForm(world);
    form.activity.value = 'suspend';
    form.addPause();
    const key = form.pauses.value[0]?.key ?? -1;
    expect(form.answer().failure).toBeUndefined();
    form.changePause(key, { from: { date: '2026-11-24', time: '' } });
    expect(form.answer()).toMatchObject({
      failure: { parameter: 'pauses', given: '2026-11-24/' },
      isIncomplete: false,
    });
    form.changePause(key, { to: { date: '2026-11-25', time: '' } });
    expect(form.answer().failure).toBeUndefined();
  });
});
