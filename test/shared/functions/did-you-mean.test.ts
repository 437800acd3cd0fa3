/** What is offered in the place of a word that is not known. */
import { describe, expect, it } from 'vitest';
import type { Language } from '../../../shared/failure.ts';
import { explain } from '../../../shared/functions/call.ts';
import type { DefinitionId } from '../../../shared/functions/catalogue.ts';
import { describeFailure } from '../../../shared/functions/messages.ts';
import { tableWords } from '../../../shared/functions/tables.ts';
import { NORM_EDITIONS } from '../../../shared/norm/rulebook.ts';
import { alike } from '../../../shared/vocabulary/nearest.ts';
import { ask, type Given, READER, TODAY } from '../../support/ask.ts';

function messageOf(id: DefinitionId, given: Given, language: Language = 'zh'): string {
  const answer = ask(id, given);
  if (answer.ok) throw new Error(`${id} answers`);
  expect(answer.error.code).toBe('unknown-label');
  return describeFailure(answer.error, language);
}

describe('an unknown item of STANDARD', () => {
  it('offers the items that contain what was typed, and Chinese labels', () => {
    expect(messageOf('STANDARD', { item: '培训', grade: '金' })).toMatch(
      /^item\(项目\): 不认识“培训”, 是否“客户培训”、“简单项目培训”、“复杂综合性项目培训”\? 可用: 数量上限、等级梳理周期、/,
    );
  });

  it('offers codes for a code, and codes where English is asked for', () => {
    expect(messageOf('STANDARD', { item: 'fault-reports' })).toContain('是否“fault-report”?');
    const english = messageOf('STANDARD', { item: 'outage' }, 'en');
    expect(english).toContain('did you mean "yearly-outage", "outage-escalation"?');
    expect(english).toContain('accepted: tier-cap, review-cycle, ');
  });
});

describe('an unknown table', () => {
  it('offers both of 表3-3, and titles that contain what was typed', () => {
    expect(messageOf('TABLE', { id: '3-3' })).toContain(
      '是否“3-3-survey”、“3-3-provision”、“表3-3(开通) 业务开通时限”、“表3-3(勘查) 资源勘查时限”?',
    );
    const survey = messageOf('TABLE', { id: '勘查' });
    expect(survey).toContain('“表3-1 资源勘查环节职责分工”');
    expect(survey).toContain('可用: 表1-1 业务保障等级判定标准、');
    expect(survey).toContain('、读法');
  });

  it('whatever is offered is accepted', () => {
    for (const word of [
      ...tableWords().names,
      ...tableWords().ids,
      '业务开通时限',
      '表3-3(开通)',
    ]) {
      expect([word, ask('TABLE', { id: word }).ok]).toEqual([word, true]);
    }
  });
});

describe('an unknown function of WHY', () => {
  it('offers those that contain what was typed, or the nearest', () => {
    const messageFor = (name: string) => {
      const answer = explain(name, {}, READER, { editions: NORM_EDITIONS, today: TODAY });
      return answer.ok ? '' : describeFailure(answer.error, 'zh');
    };
    expect(messageFor('workdy')).toContain('是否“WORKDAY”?');
    expect(messageFor('day')).toContain('是否“WORKDAY”、“RESTDAYS”、“ISWORKDAY”、“NETWORKDAYS”?');
    expect(messageFor('ＴＥＩＲ')).toContain('是否“TIER”?');
  });

  it.each(['TIER', 'SLA.TIER', ' tier '])('knows TIER as %j', (name) => {
    const context = { editions: NORM_EDITIONS, today: TODAY };
    expect(explain(name, { category: '省级' }, READER, context).ok).toBe(true);
  });
});

describe('words alike', () => {
  it.each([
    ['', []],
    ['   ', []],
    ['x'.repeat(65), []],
    ['abcdef', []],
    ['省', ['省级', '外省级']],
    ['省集', ['省级']],
    ['ＡＢ', ['ab-c']],
  ])('%j → %j', (typed, offered) => {
    expect(alike(typed, ['外省级', '省级', 'ab-c', 'zz'])).toEqual(offered);
  });

  it('are five at most, the shortest first', () => {
    const words = Array.from({ length: 9 }, (_, index) => 'a'.repeat(10 - index));
    expect(alike('a', words)).toEqual(['aa', 'aaa', 'aaaa', 'aaaaa', 'aaaaaa']);
  });

  it('are no labels of one character: 无 is not meant as 金', () => {
    expect(alike('无', ['金', '银', '金牌级'])).toEqual([]);
    expect(alike('金', ['金', '金牌级'])).toEqual(['金牌级']);
  });

  it('are offered once each, though two labels share a form', () => {
    expect(alike('b', ['abc', 'ab', 'abc'])).toEqual(['ab', 'abc']);
  });
});
