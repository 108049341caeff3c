import { describe, expect, it } from 'vitest';
import { newsSites } from './news-sites.ts';
import { readHost, readHosts } from './read-hosts.ts';

describe('readHost', () => {
  it.each([
    ['news.example', 'news.example'],
    [' News.Example ', 'news.example'],
    ['https://news.example/2023/07?a=b#c', 'news.example'],
    ['news.example:8080/a', 'news.example'],
    ['bücher.example', 'xn--bcher-kva.example'],
    ['localhost', 'localhost'],
    ['127.0.0.1', '127.0.0.1'],
    ['http://[::1]:80/', '[::1]'],
    ['news', undefined],
    ['.example', undefined],
    ['news..example', undefined],
    ['the news', undefined],
    ['*.example', undefined],
    ['', undefined],
  ])('%j: %s', (text, host) => {
    expect(readHost(text)).toBe(host);
  });
});

describe('readHosts', () => {
  it.each([
    ['', { ok: true, hosts: [] }],
    ['b.example\n\na.example, b.example\n', { ok: true, hosts: ['b.example', 'a.example'] }],
    ['a.example\nnews', { ok: false, wrong: 'news' }],
  ])('%j', (text, list) => {
    expect(readHosts(text)).toEqual(list);
  });
});

it('reads every news site that is offered', () => {
  expect(readHosts(newsSites.join('\n'))).toEqual({ ok: true, hosts: newsSites });
});
