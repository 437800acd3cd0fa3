import type { Phrase } from '../../../shared/failure.ts';

/** What is told of each kind; {n} is how many, {where} the places. */
export const NOTICE_WORDS = {
  charts: {
    zh: '{n} 个图表没有带入{where}: 请保留原文件',
    en: '{n} chart(s) were left out{where}: keep the original file',
  },
  drawings: {
    zh: '{n} 处图片、形状或控件没有带入{where}: 请保留原文件',
    en: 'pictures, shapes or controls on {n} sheet(s) were left out{where}: keep the original file',
  },
  pivots: {
    zh: '{n} 个数据透视表只带入了当前显示的值{where}',
    en: '{n} pivot table(s) were taken as the values that they show{where}',
  },
  macros: {
    zh: '宏(VBA)没有带入, 也不会运行: 请保留原文件',
    en: 'macros (VBA) were left out and do not run: keep the original file',
  },
  comments: {
    zh: '{n} 条批注没有带入{where}: 请保留原文件',
    en: '{n} comment(s) were left out{where}: keep the original file',
  },
  links: {
    zh: '{n} 个超链接只带入了文字{where}',
    en: '{n} hyperlink(s) were taken as their text only{where}',
  },
  'rich-text': {
    zh: '{n} 个单元格内的分段格式没有带入, 文字完整{where}',
    en: 'formats of parts of a text were left out in {n} cell(s); the texts are whole{where}',
  },
  validations: {
    zh: '{n} 条数据验证(下拉列表等)没有带入{where}',
    en: '{n} data validation(s) (such as drop-down lists) were left out{where}',
  },
  'conditional-formats': {
    zh: '{n} 条条件格式没有带入{where}',
    en: '{n} conditional format(s) were left out{where}',
  },
  tables: {
    zh: '{n} 个表格成为普通区域, 内容不变{where}',
    en: '{n} table(s) became plain ranges with the same contents{where}',
  },
  filters: {
    zh: '{n} 个筛选没有带入, 被筛掉的行仍然隐藏{where}',
    en: '{n} filter(s) were left out; rows that they hide stay hidden{where}',
  },
  protection: {
    zh: '{n} 处工作表或工作簿保护没有带入{where}: 保存后的文件不受保护',
    en: 'protection was left out in {n} place(s){where}: the saved file is not protected',
  },
  print: {
    zh: '{n} 个工作表的打印设置(打印区域、页眉页脚、分页)没有带入{where}',
    en: 'print settings (areas, headers, breaks) of {n} sheet(s) were left out{where}',
  },
  grouping: {
    zh: '{n} 个工作表的分级显示没有带入{where}',
    en: 'outlines (grouped rows or columns) of {n} sheet(s) were left out{where}',
  },
  fills: {
    zh: '{n} 种图案或渐变填充改为单色',
    en: '{n} patterned or gradient fill(s) became plain colours',
  },
  extensions: {
    zh: '{n} 个工作表的迷你图、切片器等扩展内容没有带入{where}',
    en: 'sparklines, slicers or other extensions on {n} sheet(s) were left out{where}',
  },
  'chart-sheets': {
    zh: '{n} 个图表工作表、宏表或对话框表没有带入{where}',
    en: '{n} chart, macro or dialogue sheet(s) were left out{where}',
  },
  connections: {
    zh: '外部数据连接或查询没有带入: 数据保持当前的值',
    en: 'connections or queries to outside data were left out: the data stay as they are',
  },
  'external-formulas': {
    zh: '{n} 个引用其他文件的公式已成为上次的值{where}',
    en: '{n} formula(s) that refer to other files became their last values{where}',
  },
  'structured-formulas': {
    zh: '{n} 个按表格列名引用的公式已成为上次的值{where}',
    en: '{n} formula(s) that refer to columns of tables by name became their last values{where}',
  },
  'unknown-functions': {
    zh: '{n} 个公式用到网页没有的函数, 已成为上次的值{where}',
    en: '{n} formula(s) use functions that the page lacks and became their last values{where}',
  },
  'data-tables': {
    zh: '{n} 个模拟运算表已成为上次的值{where}',
    en: '{n} what-if data table(s) became their last values{where}',
  },
  'names-left-out': {
    zh: '{n} 个名称没有带入, 因其引用无效或在其他文件{where}',
    en: '{n} defined name(s) were left out, being invalid or in other files{where}',
  },
  'date-1904': {
    zh: '文件用 1904 日期系统: {n} 个日期已改为 1900 系统的同一天',
    en: 'the file counts dates from 1904: {n} date(s) became the same days of the 1900 system',
  },
  'overlapping-merges': {
    zh: '{n} 处重叠的合并单元格没有合并{where}',
    en: '{n} merged area(s) that overlap others were left unmerged{where}',
  },
  'sheet-names': {
    zh: '{n} 个工作表改名, 因原名重复、过长或含有 \\ / ? * [ ] :{where}',
    en: '{n} sheet(s) were renamed, since their names repeat, are too long or hold \\ / ? * [ ] :{where}',
  },
  'long-texts': {
    zh: '{n} 个单元格的文字超过 32,767 个字符, 已截断{where}',
    en: 'texts of {n} cell(s) are longer than 32,767 characters and were cut{where}',
  },
  'csv-formulas': {
    zh: '{n} 个以 = + - @ 开头的单元格作为文字带入, 没有计算{where}',
    en: '{n} cell(s) that begin with = + - @ were taken as texts and not calculated{where}',
  },
  'other-name': {
    zh: '文件的扩展名与内容不符: 已按内容作为{where} 打开',
    en: 'the name of the file does not fit what is in it: it was opened as{where}',
  },
  'csv-values-only': {
    zh: 'CSV 只存工作表{where} 的文字和数值: 公式存为结果, 格式、列宽、合并和其他工作表不在其中',
    en: 'CSV holds only the texts and numbers of one sheet{where}: formulas as their results; formats, widths, merges and other sheets are not in it',
  },
  'csv-injection': {
    zh: '{n} 个文字以 = + - @ 开头, 原样写入; 用 Excel 打开 CSV 会当作公式, 请改存 .xlsx 以保持文字{where}',
    en: '{n} text(s) begin with = + - @ and are written as they are; Excel takes them for formulas when it opens a CSV: save as .xlsx to keep them texts{where}',
  },
  'csv-long-numbers': {
    zh: '{n} 个数字样的文字(如长编号、前导零)原样写入; 用 Excel 打开 CSV 会变成数字, 请改存 .xlsx{where}',
    en: '{n} text(s) look like numbers (such as long ids, leading zeros) and are written as they are; Excel turns them into numbers when it opens a CSV: save as .xlsx{where}',
  },
  'grid-extras': {
    zh: '网页中的 {n} 项内容不能写入 .xlsx{where}',
    en: '{n} thing(s) of the page cannot be written into .xlsx{where}',
  },
  'text-parts': {
    zh: '{n} 个单元格内的分段格式或链接不写入, 文字完整{where}',
    en: 'formats or links of parts of a text are not written in {n} cell(s); the texts are whole{where}',
  },
  'formulas-as-values': {
    zh: '{n} 个公式按要求存为当前的值',
    en: '{n} formula(s) are saved as their values, as asked',
  },
  arrays: {
    zh: '{n} 个公式填满多个单元格或按数组计算, 由 Excel 2021/365 重算{where}; LibreOffice 等打开时可能显示 #NAME?, 发给没有此加载项的人, 请选“只存数值”',
    en: '{n} formula(s) fill several cells or reckon with arrays, which Excel 2021/365 recalculates{where}; LibreOffice and others may show #NAME? for them: for people without the add-in, save values',
  },
  clipping: {
    zh: '{n} 种样式的“截断”在 Excel 中没有对应, 文字会显示到相邻的空单元格',
    en: '{n} style(s) clip their text, which Excel cannot: it will show in blank cells beside it',
  },
  'too-many-rows': {
    zh: '{n} 个单元格超出 Excel 的 1,048,576 行 × 16,384 列, 不写入{where}',
    en: '{n} cell(s) lie outside the 1,048,576 rows and 16,384 columns of Excel and are not written{where}',
  },
} as const satisfies Readonly<Record<string, Phrase>>;

export type NoticeCode = keyof typeof NOTICE_WORDS;
