/** The style of the page: for a screen in the light or the dark, for a phone, and for paper. */
export const HTML_STYLE = `
:root {
  color-scheme: light dark;
  --page: #ffffff; --card: #f6f7f9; --line: #c9ced6; --text: #1b1f24; --quiet: #4f5863;
  --link: #0b4fa0; --error: #b3261e; --warning: #7d4a00; --info: #0b4fa0; --mark: #ffe08a; --mark-text: #1b1f24;
}
@media (prefers-color-scheme: dark) {
  :root {
    --page: #12161b; --card: #1c2229; --line: #414b57; --text: #e7ebf0; --quiet: #a9b3bf;
    --link: #8cbcff; --error: #ff9a91; --warning: #f2bd5c; --info: #8cbcff; --mark: #6b5200; --mark-text: #ffffff;
  }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--page); color: var(--text); font: 1rem/1.5 system-ui, 'Segoe UI', Roboto, Arial, sans-serif; }
main { max-width: 60rem; margin: 0 auto; padding: 1rem; overflow-wrap: anywhere; }
h1 { font-size: 1.5rem; margin: 0 0 .5rem; }
h2 { font-size: 1.2rem; margin: 2rem 0 .5rem; }
summary h2 { display: inline; }
h3 { font-size: 1rem; margin: 0 0 .5rem; }
p, pre, ul { margin: .5rem 0; }
a { color: var(--link); }
.summary { font-weight: bold; }
.quiet { color: var(--quiet); font-weight: normal; }
article { background: var(--card); border-left: .3rem solid var(--line); padding: .75rem 1rem; margin: .75rem 0; }
article > :last-child { margin-bottom: 0; }
article.error { border-color: var(--error); }
article.warning { border-color: var(--warning); }
article.info { border-color: var(--info); }
.error > h3 .severity { color: var(--error); }
.warning > h3 .severity { color: var(--warning); }
.info > h3 .severity { color: var(--info); }
pre { font: .9rem/1.5 ui-monospace, Consolas, 'DejaVu Sans Mono', monospace; white-space: pre-wrap; }
mark { background: var(--mark); color: var(--mark-text); }
.scroll { overflow-x: auto; }
table { overflow-wrap: break-word; border-collapse: collapse; width: 100%; margin: .5rem 0; font-size: .95rem; }
caption { text-align: left; color: var(--quiet); }
th, td { border-bottom: 1px solid var(--line); padding: .25rem .5rem; text-align: left; vertical-align: top; }
tbody th { font-weight: normal; }
.number { text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums; }
@media (max-width: 30rem) {
  main { padding: .75rem; }
  article { padding: .75rem; }
  table { font-size: .85rem; }
  th, td { padding: .25rem; }
}
details { margin: 2rem 0; }
summary { cursor: pointer; }
@media print {
  :root {
    --page: #ffffff; --card: #ffffff; --line: #808080; --text: #000000; --quiet: #333333;
    --link: #000000; --error: #000000; --warning: #000000; --info: #000000; --mark: #dddddd; --mark-text: #000000;
  }
  html { font-size: 10.5pt; }
  main { max-width: none; padding: 0; }
  nav { display: none; }
  a { text-decoration: none; }
  article, tr { break-inside: avoid; }
  h2, h3, summary { break-after: avoid; }
  summary { list-style: none; }
  mark { font-weight: bold; text-decoration: underline; }
  details::details-content { content-visibility: visible; display: block; }
}
`;
