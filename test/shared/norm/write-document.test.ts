/** The norm of 2010 goes out as a document and comes back as itself, and answers as itself. */
import { describe, expect, it } from 'vitest';
import { readCompanyRulebook } from '../../../shared/norm/company/read-rulebook.ts';
import type { DocumentFinding } from '../../../shared/norm/finding.ts';
import { NORM_OF_2010 } from '../../../shared/norm/of-2010/document.ts';
import { PRINTED_TABLES } from '../../../shared/norm/of-2010/printed-tables.ts';
import { Place } from '../../../shared/norm/reader/place.ts';
import { readDocument, readHead } from '../../../shared/norm/reader/read-document.ts';
import { RowCount } from '../../../shared/norm/reader/reading.ts';
import { NORM, NORM_EDITIONS, type Rulebook } from '../../../shared/norm/rulebook.ts';
import { writeDocument } from '../../../shared/norm/write-document.ts';

const written = () => JSON.parse(JSON.stringify(writeDocument(NORM_OF_2010)));

/** Read as a document that stands alone, without the built-in one's help. */
function readAlone(document: unknown) {
  const findings: DocumentFinding[] = [];
  const place = new Place(document, findings);
  const read = readDocument(place, readHead(place), null, undefined, new RowCount(0));
  return { read, findings };
}

/** What decides every printed row for every grade, but for the document's name. */
function answersOf({ decisions, vocabulary }: Rulebook) {
  return PRINTED_TABLES.flatMap(({ gradedBy, rows }) =>
    rows.flatMap(({ asks }) =>
      vocabulary[gradedBy].codes.flatMap((grade) =>
        (asks.service ?? [undefined]).flatMap((service) =>
          (asks.scope ?? [undefined]).map((scope) => {
            const question = { grade, service, scope, line: asks.line, hub: asks.hub };
            const { activity } = asks;
            return activity === undefined
              ? { ...decisions.level(question), document: undefined }
              : { ...decisions.limit(activity, question), document: undefined };
          }),
        ),
      ),
    ),
  );
}

describe('the norm of 2010 as a document', () => {
  it('reads back as the same', () => {
    const { read, findings } = readAlone(written());
    expect(findings).toEqual([]);
    expect(read).toEqual({ ...NORM_OF_2010 });
  });

  it('is the norm itself where it is given', () => {
    const read = readCompanyRulebook(written());
    expect(read.ok && read.value.editions).toEqual(NORM_EDITIONS);
    expect(read.ok && read.value.book).toBe(NORM);
  });

  it('may stand at the end of a chain, and be extended', () => {
    const company = { id: 'acme', limits: [{ activity: '停机', by: { all: 2 } }] };
    const read = readCompanyRulebook([company, written()]);
    const alone = readCompanyRulebook(company);
    expect(read.ok && read.value.book.chain).toEqual(alone.ok && alone.value.book.chain);
  });

  it('under another name answers the same, standing alone', () => {
    const read = readCompanyRulebook({ ...written(), id: 'copy' });
    if (!read.ok) throw new Error(JSON.stringify(read.error));
    expect(read.value.warnings).toEqual([]);
    const { book } = read.value;
    expect(answersOf(book)).toEqual(answersOf(NORM));
    expect(book.caps.of.size).toBe(NORM.caps.of.size);
    expect(book.vocabulary.tier.forms()).toEqual(NORM.vocabulary.tier.forms());
    expect([...book.items.keys()]).toEqual([...NORM.items.keys()]);
  });

  it('is not to be claimed by another document', () => {
    const read = readCompanyRulebook({ ...written(), points: { over: 3, rule: 'proportional' } });
    const errors = read.ok ? [] : read.error;
    expect(errors).toMatchObject([{ code: 'conflict', with: 'norm', pointer: '/id' }]);
  });
});
