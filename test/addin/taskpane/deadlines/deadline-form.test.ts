/** The form of a deadline: what it says of a pause that is begun and has no end yet. */
import { describe, expect, it } from 'vitest';
import { DeadlineForm } from '../../../../addin/taskpane/deadlines/deadline-form.ts';
import { dayNumber } from '../../../../shared/calendar/day.ts';
import { NORM_EDITIONS } from '../../../../shared/rulebook/rulebook.ts';

const world = { editions: () => NORM_EDITIONS, today: () => dayNumber(2026, 11, 23) };

describe('a pause in the form', () => {
  it('that is begun asks for its end, as a blank field does', () => {
    const form = new DeadlineForm(world);
    form.activity.value = 'suspend';
    expect(form.missing).toEqual([]);
    form.addPause();
    const key = form.pauses.value[0]?.key ?? -1;
    expect(form.missing).toEqual([]);
    form.changePause(key, { from: { date: '2026-11-24', time: '' } });
    expect(form.missing).toEqual(['pauses']);
    expect(form.answer()).toMatchObject({ isIncomplete: true });
    form.changePause(key, { to: { date: '2026-11-25', time: '' } });
    expect(form.missing).toEqual([]);
    expect(form.answer().failure).toBeUndefined();
  });
});
