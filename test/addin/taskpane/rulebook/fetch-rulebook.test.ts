import { describe, expect, it } from 'vitest';
import { rulebookAddress } from '../../../../addin/taskpane/rulebook/fetch-rulebook.ts';

const PAGE = 'https://sla.example.com/taskpane.html?namespace=SLA#caps';

describe('the address of a company’s rulebook', () => {
  it('is https anywhere, or a path of the pane’s own server', () => {
    expect(rulebookAddress(' https://acme.example/rules.json ', PAGE)).toBe(
      'https://acme.example/rules.json',
    );
    expect(rulebookAddress('/rules/acme.json', PAGE)).toBe(
      'https://sla.example.com/rules/acme.json',
    );
    expect(rulebookAddress('/r.json', 'http://localhost:8787/taskpane.html')).toBe(
      'http://localhost:8787/r.json',
    );
  });

  it.each(['', 'http://acme.example/rules.json', 'javascript:alert(1)', 'data:,{}', 'https://'])(
    'is not “%s”',
    (text) => {
      expect(rulebookAddress(text, PAGE)).toBeUndefined();
    },
  );
});
