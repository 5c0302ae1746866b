import { expect, test } from 'vitest';
import { outline } from './outline.ts';

const page = (body: string, head = '') =>
  Buffer.from(`<!doctype html><html lang="kk"><head>${head}<title>Атауы</title></head><body>${body}</body></html>`);

test('what is seen is read, in paragraphs', async () => {
  const body = `<script>var a = '<p>код</p>';</script><style>p { color: red }</style>
    <h2>1. Бөлім</h2><p>Бір   екі<br>үш &amp; төрт&shy;<b>тен</b></p>мәтін<div>блок</div>
    <p hidden>жасырын</p><p style="display: none">жасырын</p><span style='mso-hide:all'>жасырын</span><template><p>жоқ</p></template>`;
  expect(await outline(page(body))).toEqual(['heading kk 1. Бөлім', 'kk Бір екі\nүш & төрттен', 'kk мәтін', 'kk блок']);
});

test('languages are inherited; Word names the country', async () => {
  const body = '<p>а</p><div lang="ru-RU"><p>б</p><p><span lang=KZ>в</span></p></div><p lang="en">г</p>';
  expect(await outline(page(body))).toEqual(['kk а', 'ru б', 'kk в', 'г']);
});

test('cells stand in the columns that they are seen in', async () => {
  const body = `<table><caption>Кесте</caption><tr><th rowspan=2>№<th colspan="2">Атауы<th>Саны
    <tr><td>а<td>б<td>3</table><table><tr><td>в<table><tr><td>г</table>д</table>`;
  expect(await outline(page(body))).toEqual([
    'kk Кесте',
    '[1:1:1] kk №',
    '[1:1:2] kk Атауы',
    '[1:1:4] kk Саны',
    '[1:2:2] kk а',
    '[1:2:3] kk б',
    '[1:2:4] kk 3',
    '[2:1:1] kk в',
    '[3:1:1] kk г',
    '[2:1:1] kk д',
  ]);
});

test('items of lists have the numbers that a browser gives them', async () => {
  const body = '<ol start=3><li>а<li>б<ul><li>в</ul><li value=9>г<li><p>д</p></ol><ol type=a><li>е</ol>';
  expect(await outline(page(body))).toEqual([
    'kk (3.) а',
    'kk (4.) б',
    'kk (•) в',
    'kk (9.) г',
    'kk (10.) д',
    'kk (a.) е',
  ]);
});

test('what stands around a page is not of it; a line of text that was laid out by hand is a paragraph', async () => {
  const body = `<header><nav><a href="#ru">Русский</a></nav><p>сайт</p></header><main><header><h1>Есеп</h1></header>
    <pre>бір\n\n  екі\r\nүш</pre><nav><a>мәзір</a></nav></main><footer><p>байланыс</p></footer>`;
  expect(await outline(page(body))).toEqual(['heading kk Есеп', 'kk бір', 'kk екі', 'kk үш']);
});

test('two languages in one cell of our page are two paragraphs', async () => {
  const body = `<table><tr><td><span class="first" lang="kk">Тегін</span><span class="second" lang="ru">Бесплатно</span>
    <td><span lang="kk">Қыз</span><span lang="ru">мет</span></table>`;
  expect(await outline(page(body))).toEqual(['[1:1:1] kk Тегін', '[1:1:1] ru Бесплатно', '[1:1:2] kk Қызмет']);
});

test('a page that Word saved is read in its own letters', async () => {
  const meta = '<meta http-equiv=Content-Type content="text/html; charset=windows-1251">';
  const text = `<html><head>${meta}</head><body><p class=MsoNormal>\xce\xf2\xf7\xe5\xf2 &#1179;&#1201;&#1088;</p></body></html>`;
  expect(await outline(Buffer.from(text, 'latin1'))).toEqual(['Отчет құр']);
});
