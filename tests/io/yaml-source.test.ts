import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readYaml } from '../../src/io/yaml-source.ts';

describe('the value of a YAML text', () => {
  test.each([
    ['a day is no date', 'day: 2026-03-12'],
    ['yes and no are words', 'answer: yes\nother: no\non: off'],
    ['a figure with a sign', 'n: -3\nm: 0.45\no: 1e3'],
    ['words that a mark begins', "words: ['#num', '@wait', '=rappeler.past']"],
    ['a folded text', 'text: >\n  one\n  two\n\n  three\n'],
    ['an empty entry', 'nothing:\nlist: []'],
    ['an empty text', ''],
  ])('%s', (_name, text) => {
    expect(readYaml(text)).toMatchObject({ faults: [], value: parse(text) ?? undefined });
  });
});

describe('faults and the lines of entries', () => {
  test.each([
    ['a key twice', 'a: 1\nb: 2\na: 3\n', 3],
    ['a bracket that stays open', 'a: [1, 2\nb: 3\n', 2],
    ['a quotation mark that stays open', 'a: 1\nb: "two\n', 3],
  ])('%s', (_name, text, line) => {
    expect(readYaml(text).faults.map((fault) => fault.line)).toContain(line);
  });

  const text = '# rules\nrules:\n  - id: one\n    any:\n      - a\n  - id: two\n';
  test.each([
    [['rules', 0], 3],
    [['rules', 0, 'any', 0], 5],
    [['rules', 1, 'id'], 6],
    [['rules', 1, 'missing'], 6],
    [['nowhere'], 2],
  ])('%j stands in line %i', (path, line) => {
    expect(readYaml(text).lineOf(path)).toBe(line);
  });
});
