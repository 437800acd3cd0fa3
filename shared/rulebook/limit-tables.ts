import type { Phrase } from '../phrase.ts';
import { type Scope, SERVICES, type Service } from '../vocabulary/codes.ts';
import type { GradedRow, LimitCell, LimitTable, RowHead } from './graded-table.ts';

/** Most tables have one row for 跨地市、地市内 together and one for 跨省; none has 跨国 (R8). */
export type ScopeGroup = 'city' | 'province';

export function scopeGroupOf(scope: Exclude<Scope, 'international'>): ScopeGroup {
  return scope === 'inter-province' ? 'province' : 'city';
}

const SCOPE_GROUP_HEADS: Readonly<Record<ScopeGroup, RowHead>> = {
  city: { zh: '跨地市、地市内', en: 'intra-city and inter-city' },
  province: { scope: 'inter-province' },
};

const SERVICE_HEAD: Phrase = { zh: '业务类别', en: 'service' };
const SCOPE_HEAD: Phrase = { zh: '范围', en: 'scope' };

/** Services that always have line access; the others may come with or without. */
export const LINE_SERVICES: readonly Service[] = ['internet-line', 'data-line'];

/** 表3-3(勘查): working days by tier; services with line access only (§3.1.1). */
export const SURVEY_TABLE: LimitTable = {
  id: '3-3-survey',
  title: { zh: '资源勘查时限', en: 'time limits of the resource survey' },
  clause: '§3.2.1 表3-3(勘查)',
  kind: 'rule',
  gradedBy: 'tier',
  heads: [SERVICE_HEAD, SCOPE_HEAD],
  unit: 'working-day',
  reading: 'R7',
  rows: (
    [
      ['intra-city', [3, 4, 5, 5]],
      ['inter-city', [4, 5, 6, 6]],
      ['inter-province', [5, 6, 7, 7]],
    ] as const
  ).map(([scope, cells]) => ({
    id: scope,
    heads: [{ zh: '专线接入类', en: 'services with line access' }, { scope }],
    cells,
  })),
};

/** Made once, since looking a text up that is made anew costs as much as the rest of the answer. */
function rowIds(ending = ''): Readonly<Record<Service, Readonly<Record<ScopeGroup, string>>>> {
  const ids = SERVICES.map((service) => {
    const row = `${service}${ending}`;
    return [service, { city: `${row}/city`, province: `${row}/province` }];
  });
  return Object.fromEntries(ids);
}

const SERVICE_ROWS = rowIds();
const ACCESS_ROWS = { with: rowIds('/with'), without: rowIds('/without') };

export function provisionRowId(service: Service, line: boolean, scope: ScopeGroup): string {
  if (LINE_SERVICES.includes(service)) return serviceRowId(service, scope);
  return ACCESS_ROWS[line ? 'with' : 'without'][service][scope];
}

function provisionRows(service: Service): GradedRow<LimitCell>[] {
  const row = (
    line: boolean,
    access: RowHead,
    scope: ScopeGroup,
    cells: readonly number[],
  ): GradedRow<LimitCell> => ({
    id: provisionRowId(service, line, scope),
    heads: [{ service }, access, SCOPE_GROUP_HEADS[scope]],
    cells,
  });
  if (LINE_SERVICES.includes(service)) {
    const always: RowHead = { zh: '专线', en: 'always a line' };
    return [
      row(true, always, 'city', [9, 10, 12, 15]),
      row(true, always, 'province', [10, 11, 12, 15]),
    ];
  }
  const withLine: RowHead = { access: 'with' };
  const without: RowHead = { access: 'without' };
  return [
    row(false, without, 'city', [3, 3, 4, 5]),
    row(false, without, 'province', [4, 4, 5, 6]),
    row(true, withLine, 'city', [12, 13, 16, 20]),
    row(true, withLine, 'province', [14, 15, 17, 21]),
  ];
}

/** 表3-3(开通): working days by tier. */
export const PROVISION_TABLE: LimitTable = {
  id: '3-3-provision',
  title: { zh: '业务开通时限', en: 'time limits of provisioning' },
  clause: '§3.2.2 表3-3(开通)',
  kind: 'rule',
  gradedBy: 'tier',
  heads: [SERVICE_HEAD, { zh: '专线接入', en: 'line access' }, SCOPE_HEAD],
  unit: 'working-day',
  rows: SERVICES.flatMap(provisionRows),
};

export function serviceRowId(service: Service, scope: ScopeGroup): string {
  return SERVICE_ROWS[service][scope];
}

function rowsForEveryService(
  city: readonly number[],
  province: readonly number[],
): GradedRow<LimitCell>[] {
  return SERVICES.flatMap((service) =>
    (['city', 'province'] as const).map((scope) => ({
      id: serviceRowId(service, scope),
      heads: [{ service }, SCOPE_GROUP_HEADS[scope]],
      cells: scope === 'city' ? city : province,
    })),
  );
}

/** 表4-1: working days by tier to resume a suspended service without construction. */
export const RESUME_TABLE: LimitTable = {
  id: '4-1',
  title: { zh: '复机时限要求', en: 'time limits of resumption' },
  clause: '§4.1(2) 表4-1',
  kind: 'commitment',
  gradedBy: 'tier',
  heads: [SERVICE_HEAD, SCOPE_HEAD],
  unit: 'working-day',
  rows: rowsForEveryService([1, 2, 2, 2], [2, 3, 3, 3]),
};

/** 表5-2: hours around the clock by level (R13). */
export const RESTORE_TABLE: LimitTable = {
  id: '5-2',
  title: { zh: '业务恢复时限要求', en: 'time limits of restoration' },
  clause: '§5.2.1(1) 表5-2',
  kind: 'commitment',
  gradedBy: 'level',
  heads: [SERVICE_HEAD, SCOPE_HEAD],
  unit: 'hour',
  rows: rowsForEveryService([2, 4, 6, 8], [4, 5, 6, 8]),
};
