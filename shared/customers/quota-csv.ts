import { ByteWriter } from '../csv/byte-writer.ts';
import { escapeFormula, isFormula } from '../csv/formulas.ts';
import { BYTE_ORDER_MARK, encodeCell, encodeText } from '../csv/write-cell.ts';
import { QUOTA_HEADS } from '../functions/quota-table.ts';
import type { QuotaRow } from '../rules/caps.ts';
import { CAP_STATE_LABELS } from '../words/labels.ts';
import type { ClassifiedList } from './classify-list.ts';
import type { OutputForm } from './write-list.ts';

/** Caps as they are written. */
export interface QuotaText {
  /** UTF-8 with a byte order mark. */
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** How many cells, which name groups, hold what a spreadsheet would run. */
  readonly formulas: number;
}

/** The caps of a classified list, in its delimiter. */
export function quotaCsv(
  list: ClassifiedList,
  { escapesFormulas = false }: OutputForm = {},
): QuotaText {
  const { delimiter } = list.text;
  const rows = [headRow(list), ...list.quota.map((quota) => quotaRow(quota, list))];
  const out = new ByteWriter();
  let formulas = 0;
  out.write(BYTE_ORDER_MARK);
  for (const row of rows) {
    row.forEach((cell, column) => {
      const text = String(cell);
      if (isFormula(text)) formulas++;
      if (column > 0) out.writeByte(delimiter);
      out.write(encodeCell(escapesFormulas ? escapeFormula(text) : text, delimiter));
    });
    out.write(encodeText('\r\n'));
  }
  return { bytes: out.take(), formulas };
}

/** A customer who could not be read is in no population; the head says how many those are. */
function headRow({ language, counts: { unread } }: ClassifiedList): string[] {
  return QUOTA_HEADS.map((head) => {
    if (head.en !== 'population' || unread === 0) return head[language];
    return language === 'zh'
      ? `${head.zh}(另有 ${unread} 行无法识别)`
      : `${head.en} (${unread} rows unread)`;
  });
}

function quotaRow(
  row: QuotaRow,
  { language, labels, vocabulary }: ClassifiedList,
): (string | number)[] {
  const { group, tier, count, population, share, cap, allowed, spare, state } = row;
  return [
    ...[group, vocabulary.tier.label(tier)[labels], count, population, share],
    ...[cap ?? '', allowed ?? '', spare ?? ''],
    state === undefined ? '' : CAP_STATE_LABELS[state][language],
  ];
}
