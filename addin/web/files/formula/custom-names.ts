import { NAMESPACE } from '../../../functions/namespace.ts';

/** Excel's own form of a custom function in a file: dots become underscores. */
const EXCEL_PREFIX = '_xldudf_';

/**
 * Deployments choose their namespace; as it cannot be told from another add-in's, it has to hold
 * SLA: SLADEV, ACMESLA.
 */
const IN_FILE = new RegExp(String.raw`^${EXCEL_PREFIX}\w*${NAMESPACE}\w*?_([A-Z0-9]+)$`, 'i');
const AS_TYPED = new RegExp(String.raw`^[\w.]*${NAMESPACE}[\w.]*?\.([A-Z0-9]+)$`, 'i');

const IN_GRID = new RegExp(String.raw`^${NAMESPACE}\.([A-Z0-9]+)$`, 'i');

/** The add-in's function as the grid calls it; undefined for any other name. */
export function readCustomName(name: string): string | undefined {
  const id = (IN_FILE.exec(name) ?? AS_TYPED.exec(name))?.[1];
  return id === undefined ? undefined : `${NAMESPACE}.${id.toUpperCase()}`;
}

/** The add-in's function as Excel saves it; undefined for any other name. */
export function writeCustomName(name: string, namespace: string): string | undefined {
  const id = IN_GRID.exec(name)?.[1];
  if (id === undefined) return undefined;
  return `${EXCEL_PREFIX}${namespace.replaceAll('.', '_').toUpperCase()}_${id.toUpperCase()}`;
}
