import { describe, expect, it } from 'vitest';
import type { Configuration } from '../../../../addin/functions/settings.ts';
import { findFunctions } from '../../../../addin/taskpane/functions/find-functions.ts';
import {
  type FunctionsScope,
  openFunctionsDoor,
} from '../../../../addin/taskpane/session/functions-door.ts';
import { FUNCTION_IDS } from '../../../../shared/functions/catalogue.ts';

describe('the door to the functions in cells', () => {
  it('keeps what the functions are to be told until their script has arrived', () => {
    const told: Configuration[] = [];
    let scope: FunctionsScope = { CustomFunctions: {} };
    const door = openFunctionsDoor(() => scope);
    door.configure({ labels: 'zh' });
    door.configure({ labels: 'en' });
    expect(door.health()).toBe('not-loaded');

    scope = { ...scope, SLA: { configure: (configuration) => told.push(configuration) } };
    door.arrived();
    door.arrived();
    expect(told).toEqual([{ labels: 'en' }]);
    expect(door.health()).toBe('ready');
  });

  it('says that no host is there to call them', () => {
    expect(openFunctionsDoor(() => ({})).health()).toBe('no-runtime');
  });
});

describe('the search for a function', () => {
  it('finds by name, parameter, clause and words of both languages, all of them together', () => {
    expect(findFunctions('')).toEqual(FUNCTION_IDS);
    expect(findFunctions('deadline 割接')).toContain('DEADLINE');
    expect(findFunctions('§1.2.1 caps')).toContain('QUOTA');
    expect(findFunctions('no such thing')).toEqual([]);
  });
});
