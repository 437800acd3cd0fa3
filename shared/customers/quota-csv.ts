import { ByteWriter } from '../csv/byte-writer.ts';
import { BYTE_ORDER_MARK, encodeCell, encodeText } from '../csv/write-cell.ts';
import { QUOTA_HEADS } from '../functions/quota-table.ts';
import type { QuotaRow } from '../rules/caps.ts';
import { CAP_STATE_LABELS } from '../words/labels.ts';
import type { ClassifiedList } from './classify-list.ts';

/** The caps of a classified list, in its delimiter, as UTF-8 with a byte order mark. */
export function quotaCsv(list: ClassifiedList): Uint8Array<ArrayBuffer> {
  const { delimiter } = list.text;
  const out = new ByteWriter();
  out.write(BYTE_ORDER_MARK);
  for (const row of [headRow(list), ...list.quota.map((quota) => quotaRow(quota, list))]) {
    row.forEach((cell, column) => {
      if (column > 0) out.writeByte(delimiter);
      out.write(encodeCell(String(cell), delimiter));
    });
    out.write(encodeText('\r\n'));
  }
  return out.take();
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
