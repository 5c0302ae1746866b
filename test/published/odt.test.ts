import { expect, test } from 'vitest';
import { outline } from './outline.ts';
import { makeOdt } from './packages.ts';

test('paragraphs, headings, blanks and what is not seen', async () => {
  const text = `<text:tracked-changes><text:p>жойылған</text:p></text:tracked-changes>
    <text:h>1. Бөлім</text:h><text:p>а<text:s text:c="2"/>б<text:tab/>в<text:line-break/>г
      д<text:note><text:p>ескерту</text:p></text:note><office:annotation><text:p>пікір</text:p></office:annotation></text:p>
    <text:p>сыртында<draw:frame><draw:text-box><text:p>ішінде</text:p></draw:text-box><svg:desc>сурет</svg:desc></draw:frame></text:p>`;
  expect(await outline(makeOdt(text))).toEqual(['heading 1. Бөлім', 'а  б\tв\nг д', 'сыртында', 'ішінде']);
});

test('languages and hidden words come from styles', async () => {
  const styles = `<style:style style:name="P1" style:family="paragraph"><style:text-properties fo:language="kk"/></style:style>
    <style:style style:name="P2" style:family="paragraph" style:parent-style-name="P1"/>
    <style:style style:name="T1" style:family="text"><style:text-properties text:display="none"/></style:style>`;
  const text = '<text:p text:style-name="P2">көрінеді<text:span text:style-name="T1">көрінбейді</text:span></text:p>';
  expect(await outline(makeOdt(text, styles))).toEqual(['kk көрінеді']);
});

test('cells know their place, and covered ones take theirs', async () => {
  const cell = (text: string) => `<table:table-cell><text:p>${text}</text:p></table:table-cell>`;
  const text = `<table:table><table:table-header-rows><table:table-row>${cell('а')}<table:covered-table-cell/>${cell('б')}</table:table-row></table:table-header-rows>
    <table:table-row>${cell('')}${cell('в')}</table:table-row></table:table>`;
  expect(await outline(makeOdt(text))).toEqual(['[1:1:1] а', '[1:1:3] б', '[1:2:2] в']);
});

test('items are numbered by the style of their list, a list that goes on included', async () => {
  const styles = `<text:list-style style:name="L1">
    <text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="."/>
    <text:list-level-style-number text:level="2" style:num-format="a" style:num-suffix=")" text:display-levels="2"/></text:list-style>`;
  const item = (content: string) => `<text:list-item>${content}</text:list-item>`;
  const inner = `<text:list>${item('<text:p>в</text:p>')}</text:list>`;
  const text = `<text:list text:style-name="L1">${item('<text:p>а</text:p>')}${item(`<text:p>б</text:p><text:p>тағы</text:p>${inner}`)}</text:list>
    <text:list text:style-name="L1" text:continue-numbering="true">${item('<text:p>г</text:p>')}</text:list>
    <text:list text:style-name="L1">${item('<text:p>д</text:p>')}</text:list>`;
  expect(await outline(makeOdt(text, styles))).toEqual(['(1.) а', '(2.) б', 'тағы', '(2.a)) в', '(3.) г', '(1.) д']);
});
