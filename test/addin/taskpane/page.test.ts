import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { OFFICE_SCRIPT } from '../../../scripts/generate/office-script.ts';
import { inProject } from '../../../scripts/process/tools.ts';

const html = readFileSync(inProject('addin/taskpane/taskpane.html'), 'utf8');
const sources = readdirSync(inProject('addin/taskpane'))
  .filter((name) => name.endsWith('.ts'))
  .map((name) => readFileSync(inProject(`addin/taskpane/${name}`), 'utf8'));

describe('the pane’s page', () => {
  it('has no script, handler or style of its own, for a strict content security policy', () => {
    for (const [, content] of html.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)) {
      expect(content).toBe('');
    }
    expect(html).not.toMatch(/\son[a-z]+=|\sstyle=|<style|javascript:/i);
  });

  it('loads itself, then Office.js, then the functions, none of them holding up the page', () => {
    const scripts = [...html.matchAll(/<script[^>]*src="([^"]+)"([^>]*)>/g)];
    expect(scripts.map(([, source]) => source)).toEqual([
      'taskpane.js',
      OFFICE_SCRIPT,
      'functions.js',
    ]);
    for (const [, , attributes] of scripts) expect(attributes).toContain('defer');
  });

  it('never turns text into markup', () => {
    for (const source of sources) {
      expect(source).not.toMatch(/innerHTML|outerHTML|insertAdjacentHTML|document\.write|eval\(/);
    }
  });

  it('speaks to nobody else', () => {
    for (const source of sources) {
      expect(source).not.toMatch(/fetch\(|XMLHttpRequest|sendBeacon|WebSocket|EventSource/);
    }
  });
});
