import type { PrintedRow, RowQuestion } from '../printed-table.ts';
import { SCOPE_GROUPS } from './scope-groups.ts';
import { SERVICES } from './services-and-scopes.ts';

/** A printed row for each service and group of scopes. */
export function rowsForEveryService(asks: RowQuestion): PrintedRow[] {
  const covered = SERVICES.filter((service) => service.covered !== false);
  return covered.flatMap(({ code }) =>
    SCOPE_GROUPS.map(({ id, scopes, head }) => ({
      id: `${code}/${id}`,
      heads: [{ service: code }, head],
      asks: { ...asks, service: [code], scope: scopes },
    })),
  );
}
