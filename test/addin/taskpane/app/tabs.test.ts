import { describe, expect, it } from 'vitest';
import { TABS, tabOfHash } from '../../../../addin/taskpane/session/tabs.ts';

describe('the screen that an address asks for', () => {
  it.each(TABS)('is #%s', (tab) => {
    expect(tabOfHash(`#${tab}`)).toBe(tab);
  });

  it('is found before what Office adds to the address on the web', () => {
    expect(tabOfHash('#caps&_serializer_version=1&_xdm_Info=a|b|c')).toBe('caps');
  });

  it('is none where nothing is named', () => {
    expect(tabOfHash('')).toBeUndefined();
    expect(tabOfHash('#&_serializer_version=1')).toBeUndefined();
    expect(tabOfHash('#capsize')).toBeUndefined();
  });
});
