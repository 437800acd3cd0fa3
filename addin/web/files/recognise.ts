import { refuseFile } from './refusal.ts';
import type { Package } from './xlsx/package.ts';
import { readRelationships } from './xlsx/relationships.ts';
import { readXml } from './xlsx/xml.ts';

/** What a file is by its first bytes: a zip may be a workbook, a text may be a list. */
export function recognise(bytes: Uint8Array): 'zip' | 'text' {
  if (bytes.length === 0) {
    refuseFile(
      'empty',
      '文件是空的(0 字节): 可能没有下载完, 请重新下载或另存后再打开',
      'the file is empty (0 bytes): it may not have been downloaded whole; download or save it again',
    );
  }
  if (startsWith(bytes, [0x50, 0x4b])) return 'zip';
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return refuseOle(bytes);
  for (const { signature, zh, en } of OTHERS) {
    if (startsWith(bytes, signature)) refuseNoWorkbook(zh, en);
  }
  const start = new TextDecoder('latin1')
    .decode(bytes.subarray(0, 2048))
    .replace(/^\u00ef\u00bb\u00bf/, '')
    .trimStart();
  if (/^(?:<!doctype html|<html|<head|<body|<table|<style|<meta)/i.test(start)) {
    refuseOther('网页(HTML)格式的表格', 'a table saved as a web page (HTML)');
  }
  if (/^<\?xml/i.test(start)) {
    if (start.includes('office:spreadsheet'))
      refuseOther('XML 表格 2003', 'an XML spreadsheet of 2003');
    refuseNoWorkbook('XML 文件', 'an XML file');
  }
  return 'text';
}

const OTHERS = [
  { signature: [0x25, 0x50, 0x44, 0x46], zh: 'PDF 文件', en: 'a PDF' },
  { signature: [0x89, 0x50, 0x4e, 0x47], zh: '图片', en: 'a picture' },
  { signature: [0xff, 0xd8, 0xff], zh: '图片', en: 'a picture' },
  { signature: [0x47, 0x49, 0x46, 0x38], zh: '图片', en: 'a picture' },
  { signature: [0x52, 0x61, 0x72, 0x21], zh: 'RAR 压缩包', en: 'a RAR archive' },
  { signature: [0x37, 0x7a, 0xbc, 0xaf], zh: '7z 压缩包', en: 'a 7z archive' },
  { signature: [0x1f, 0x8b], zh: 'gzip 压缩包', en: 'a gzip archive' },
  { signature: [0x7b, 0x5c, 0x72, 0x74, 0x66], zh: 'RTF 文档', en: 'an RTF document' },
];

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, at) => bytes[at] === byte);
}

function refuseNoWorkbook(zh: string, en: string): never {
  return refuseFile(
    'not-a-workbook',
    `这是${zh}, 不是工作簿: 请选择 .xlsx 或 .csv 文件`,
    `this is ${en}, not a workbook: choose an .xlsx or .csv file`,
  );
}

function refuseOther(zh: string, en: string): never {
  return refuseFile(
    'other-format',
    `这是${zh}: 请在 Excel 或 WPS 中打开, 另存为 .xlsx 后再选`,
    `this is ${en}: open it in Excel or WPS, save it as .xlsx and choose that`,
  );
}

/** The container of Excel 97 holds old workbooks, and today's ones that have a password. */
function refuseOle(bytes: Uint8Array): never {
  if (hasName(bytes, 'EncryptedPackage')) {
    refuseFile(
      'encrypted',
      '文件已用密码加密: 请在 Excel 或 WPS 中用密码打开, 去掉密码后另存为 .xlsx',
      'the file is encrypted with a password: open it in Excel or WPS, remove the password and save it as .xlsx',
    );
  }
  if (hasName(bytes, 'Workbook') || hasName(bytes, 'Book')) {
    refuseOther('旧的二进制工作簿(.xls 或 .et)', 'an old binary workbook (.xls or .et)');
  }
  return refuseNoWorkbook(
    '旧格式的 Office 文件(如 .doc、.ppt)',
    'an old Office file (such as .doc, .ppt)',
  );
}

/** Names in the container's directory are UTF-16. */
function hasName(bytes: Uint8Array, name: string): boolean {
  const wanted = [...`${name}\0`].flatMap((character) => [character.charCodeAt(0), 0]);
  const [first = 0] = wanted;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (wanted.every((byte, offset) => bytes[at + offset] === byte)) return true;
  }
  return false;
}

/** Finds the workbook in a zip, or says what else it is. */
export async function findWorkbook(source: Package): Promise<string> {
  const relations = await readRelationships(source, '');
  const main = relations.find(
    ({ type, external }) => type === 'officeDocument' && !external,
  )?.target;
  if (main?.toLowerCase().endsWith('.bin')) {
    refuseOther('二进制工作簿(.xlsb)', 'a binary workbook (.xlsb)');
  }
  if (main !== undefined && source.has(main)) {
    const root = await rootOf(source, main);
    if (root === 'workbook') return main;
    refuseNoWorkbook(...(DOCUMENTS.get(root) ?? UNKNOWN));
  }
  if (source.has('mimetype')) {
    const type = new TextDecoder().decode(await source.start('mimetype', 200));
    if (type.includes('opendocument.spreadsheet')) {
      refuseOther('OpenDocument 表格(.ods)', 'an OpenDocument spreadsheet (.ods)');
    }
    refuseNoWorkbook('OpenDocument 文件', 'an OpenDocument file');
  }
  if (source.names.some((name) => name.endsWith('.iwa'))) {
    refuseOther('Numbers 表格', 'a Numbers spreadsheet');
  }
  return refuseNoWorkbook('压缩包(ZIP)', 'a ZIP archive');
}

const UNKNOWN = ['别的 Office 文件', 'another Office file'] as const;
const DOCUMENTS = new Map<string, readonly [string, string]>([
  ['document', ['Word 文档(.docx)', 'a Word document (.docx)']],
  ['presentation', ['演示文稿(.pptx)', 'a presentation (.pptx)']],
]);

async function rootOf(source: Package, part: string): Promise<string> {
  let root = '';
  await readXml(source, part, {
    open(name) {
      root ||= name;
    },
  });
  return root;
}
