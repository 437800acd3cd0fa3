import type { WorkbookModel } from './model.ts';
import { HostError, type HostObject, unknownName } from './protocol.ts';
import { nested, rangeObject } from './range-object.ts';
import { namesObject, sheetObject, tableObject } from './sheet-object.ts';

/** References that office.js keeps between messages; each has to be given back. */
export class References {
  readonly #objects = new Map<string, HostObject>();
  #next = 1;

  keep(object: HostObject): string {
    const id = `ref-${this.#next++}`;
    this.#objects.set(id, object);
    return id;
  }

  find(id: string): HostObject {
    const object = this.#objects.get(id);
    if (!object) throw new HostError('InvalidReference', id);
    return object;
  }

  remove(id: string): void {
    this.#objects.delete(id);
  }

  get live(): number {
    return this.#objects.size;
  }
}

export function workbookObject(book: WorkbookModel, references: References): HostObject {
  const activeSheet = () => {
    const sheet = book.sheets[book.activeSheet];
    if (!sheet) throw new HostError('ItemNotFound', 'the active sheet');
    return sheet;
  };
  return {
    type: 'Workbook',
    get(name) {
      switch (name) {
        case 'Functions':
          return functionsObject(book);
        case 'Worksheets':
          return sheetsObject(book);
        case 'Tables':
          return tablesObject(book);
        case 'Names':
          return namesObject(book, book.names);
        case 'Settings':
          return settingsObject(book);
        case 'CustomXmlParts':
          return xmlPartsObject(book);
        case 'Application':
          return applicationObject();
        default:
          throw unknownName('Workbook', name);
      }
    },
    call(name, given) {
      switch (name) {
        case 'GetSelectedRange':
          return rangeObject(book, activeSheet(), book.selection);
        case 'GetActiveCell':
          return rangeObject(book, activeSheet(), { ...book.selection, rows: 1, columns: 1 });
        case '_RemoveReference':
          references.remove(String(given[0]));
          return undefined;
        default:
          throw unknownName('Workbook', name);
      }
    },
  };
}

/** Of Excel's own functions there is DATE(1904, 1, 1), which tells the date system. */
function functionsObject({ uses1904 }: WorkbookModel): HostObject {
  return {
    type: 'Functions',
    get: (name) => failOn('Functions', name),
    call(name, given) {
      if (name !== 'Date' || given.join() !== '1904,1,1') throw unknownName('Functions', name);
      return nested('FunctionResult', 'Value', () => (uses1904 ? 0 : 1462));
    },
  };
}

function applicationObject(): HostObject {
  return {
    type: 'Application',
    get: (name) => failOn('Application', name),
    call(name) {
      if (name !== 'SuspendApiCalculationUntilNextSync') throw unknownName('Application', name);
      return undefined;
    },
  };
}

function failOn(type: string, name: string): never {
  throw unknownName(type, name);
}

function sheetsObject(book: WorkbookModel): HostObject {
  const find = (key: unknown) => book.sheets.find(({ id, name }) => id === key || name === key);
  return {
    type: 'WorksheetCollection',
    get: (name) => failOn('WorksheetCollection', name),
    items: () => book.sheets.map((sheet) => sheetObject(book, sheet)),
    item([key]) {
      const sheet = find(key);
      if (!sheet) throw new HostError('ItemNotFound', String(key));
      return sheetObject(book, sheet);
    },
    call(name, [key]) {
      switch (name) {
        case 'GetItemOrNullObject': {
          const sheet = find(key);
          return sheet ? sheetObject(book, sheet) : null;
        }
        case 'Add':
          return sheetObject(book, book.addSheet(String(key)));
        case '_RegisterSelectionChangedEvent':
        case '_UnregisterSelectionChangedEvent':
          return undefined;
        default:
          throw unknownName('WorksheetCollection', name);
      }
    },
  };
}

function tablesObject(book: WorkbookModel): HostObject {
  return {
    type: 'TableCollection',
    get: (name) => failOn('TableCollection', name),
    items: () => book.tables.map((table) => tableObject(book, table)),
    item([key]) {
      const table = book.tables.find(({ id, name }) => id === key || name === key);
      if (!table) throw new HostError('ItemNotFound', String(key));
      return tableObject(book, table);
    },
    call(method, [key]) {
      if (method !== 'GetItemOrNullObject') throw unknownName('TableCollection', method);
      const table = book.tables.find(({ id, name }) => id === key || name === key);
      return table ? tableObject(book, table) : null;
    },
  };
}

function settingsObject({ settings }: WorkbookModel): HostObject {
  const settingObject = (key: string): HostObject => ({
    type: 'Setting',
    get(name) {
      if (name === 'Key') return key;
      return name === 'Value' ? settings.get(key) : failOn('Setting', name);
    },
    call(name) {
      if (name !== 'Delete') throw unknownName('Setting', name);
      settings.delete(key);
      return undefined;
    },
  });
  return {
    type: 'SettingCollection',
    get: (name) => failOn('SettingCollection', name),
    call(name, [key, value]) {
      switch (name) {
        case 'Add':
          settings.set(String(key), structuredClone(value));
          return settingObject(String(key));
        case 'GetItemOrNullObject':
          return settings.has(String(key)) ? settingObject(String(key)) : null;
        default:
          throw unknownName('SettingCollection', name);
      }
    },
  };
}

function xmlPartsObject(book: WorkbookModel): HostObject {
  const partObject = (id: string): HostObject => {
    const find = () => {
      const part = book.xmlParts.find((one) => one.id === id);
      if (!part) throw new HostError('ItemNotFound', id);
      return part;
    };
    return {
      type: 'CustomXmlPart',
      get(name) {
        if (name === 'Id') return find().id;
        return name === 'NamespaceUri' ? find().namespace : failOn('CustomXmlPart', name);
      },
      call(name) {
        if (name === 'GetXml') return find().xml;
        if (name !== 'Delete') throw unknownName('CustomXmlPart', name);
        find();
        book.xmlParts = book.xmlParts.filter((one) => one.id !== id);
        return undefined;
      },
    };
  };
  return {
    type: 'CustomXmlPartCollection',
    get: (name) => failOn('CustomXmlPartCollection', name),
    items: () => book.xmlParts.map(({ id }) => partObject(id)),
    item: ([id]) => partObject(String(id)),
    call(name, [xml]) {
      if (name !== 'Add') throw unknownName('CustomXmlPartCollection', name);
      const text = String(xml);
      const namespace = /^<[^>]*\sxmlns="([^"]*)"/.exec(text)?.[1];
      // Characters that XML 1.0 does not know make a file that Excel cannot open again.
      if (namespace === undefined || !text.endsWith('>') || !XML.test(text)) {
        throw new HostError('InvalidArgument', 'this is no XML document');
      }
      const id = book.nextId('xml-');
      book.xmlParts.push({ id, namespace, xml: text });
      return partObject(id);
    },
  };
}

/** Characters that XML 1.0 knows; half a surrogate pair is none. */
const XML = /^[\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]*$/u;
