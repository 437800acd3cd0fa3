import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { OFFICE_SCRIPT } from '../../../scripts/generate/office-script.ts';
import { inProject } from '../../../scripts/process/tools.ts';

const html = readFileSync(inProject('addin/taskpane/taskpane.html'), 'utf8');
/** The texts of the pane's sources by their names. */
const sources = new Map(
  readdirSync(inProject('addin/taskpane'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => [name, readFileSync(inProject(`addin/taskpane/${name}`), 'utf8')]),
);

describe('the pane’s page', () => {
  it('has no script, handler or style of its own, for a strict content security policy', () => {
    for (const [, content] of html.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)) {
      expect(content).toBe('');
    }
    expect(html).not.toMatch(/\son[a-z]+=|\sstyle=|<style|javascript:/i);
  });

  it('loads itself, then Office.js, then the functions, none of them holding up the page', () => {
    const scripts = [...html.matchAll(/<script([^>]*)src="([^"]+)"([^>]*)>/g)];
    expect(scripts.map(([, , source]) => source)).toEqual([
      'taskpane.js',
      OFFICE_SCRIPT,
      'functions.js',
    ]);
    // Modules and deferred scripts run one after the other, as they stand in the page.
    for (const [, before, , after] of scripts) {
      expect(`${before}${after}`).toMatch(/type="module"|defer/);
    }
  });

  it('never turns text into markup', () => {
    const dangerous =
      /innerHTML|outerHTML|insertAdjacentHTML|unsafeHTML|unsafeSVG|document\.write|eval\(/;
    for (const source of sources.values()) expect(source).not.toMatch(dangerous);
  });

  it('asks a server for the rulebook and for nothing else', () => {
    const speaking = /\bfetch\(|XMLHttpRequest|sendBeacon|WebSocket|EventSource/;
    const names = [...sources].filter(([, source]) => speaking.test(source)).map(([name]) => name);
    expect(names).toEqual(['rulebook/fetch-rulebook.ts']);
  });

  it('knows Excel only where the workbook is opened', () => {
    const host = /\bExcel\.run\b|host\/office\//;
    const names = [...sources].filter(([, source]) => host.test(source)).map(([name]) => name);
    expect(names).toEqual(['main.ts']);
  });
});
