/** The style of the page on a screen: in the light or the dark, on a desk or on a phone. */
export const STYLE = `
:root {
  color-scheme: light dark;
  --desk: #eef1f5; --page: #ffffff; --head: #eef1f5; --line: #aab2bd; --text: #1b1f24; --quiet: #4f5863; --link: #0b4fa0;
  --mark: #b3261e; --c1: #1f4e79; --c2: #9dc3e6; --c3: #c55a11; --c4: #fbe0cc; --c5: #595959; --c6: #8cab5a;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --desk: #0c0f13; --page: #161b21; --head: #222a33; --line: #566270; --text: #e7ebf0; --quiet: #a9b3bf; --link: #8cbcff;
    --mark: #ff9a91; --c1: #5b9bd5; --c2: #1f4e79; --c3: #f4b183; --c4: #8a4a1c; --c5: #bfbfbf; --c6: #5f7a36;
  }
}
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body {
  margin: 0; background: var(--desk); color: var(--text);
  font: 1.0625rem/1.6 system-ui, 'Segoe UI', Roboto, 'Noto Sans', Arial, sans-serif;
}
header, main, footer { max-width: 54rem; margin: 0 auto; padding: 0 clamp(1rem, 5vw, 4rem); }
.parallel > * { max-width: 84rem; }
header { display: flex; flex-wrap: wrap; gap: .75rem; align-items: center; padding-block: 1rem; }
nav { flex: 1 0 auto; }
main { background: var(--page); padding-block: 2.5rem; overflow-wrap: break-word; }
footer { padding-block: 1rem; color: var(--quiet); font-size: .9rem; }
footer p, header p { margin: 0; }
header p { color: var(--mark); font-weight: bold; letter-spacing: .1em; }
nav ul { display: flex; flex-wrap: wrap; gap: .5rem; justify-content: flex-end; margin: 0; padding: 0; list-style: none; }
nav a { display: block; min-width: 6.5rem; padding: .5rem 1rem; border: 1px solid var(--line); border-radius: .25rem; background: var(--page); text-align: center; }
nav a[aria-current] { border-color: var(--text); color: var(--text); font-weight: bold; text-decoration: none; }
a { color: var(--link); }
main a, .address { overflow-wrap: anywhere; }
:focus-visible { outline: .2rem solid var(--link); outline-offset: .15rem; }
h1, h2, h3 { line-height: 1.35; text-wrap: balance; }
h1 { margin: 0 0 1.25rem; font-size: 1.45rem; text-align: center; scroll-margin-top: 100vh; }
h2 { margin: 2.25rem 0 .75rem; font-size: 1.25rem; text-align: center; }
h3 { margin: 1.5rem 0 .5rem; font-size: 1.0625rem; text-wrap: wrap; }
p { margin: .6rem 0; }
.whole { white-space: nowrap; }
.center { text-align: center; }
.right { text-align: right; }
main ul { margin: .6rem 0; padding: 0; list-style: none; }
main li { margin: .35rem 0; }
.plain li { margin-left: 1.5rem; }
.sheet + .sheet { margin-top: 3rem; padding-top: 2.5rem; border-top: 1px solid var(--line); }
.scroll { overflow-x: auto; margin: 1.25rem 0; }
table { width: 100%; border-collapse: collapse; font-size: .95rem; line-height: 1.4; font-variant-numeric: tabular-nums; overflow-wrap: normal; }
figcaption { margin-bottom: .75rem; font-weight: bold; line-height: 1.4; text-align: center; text-wrap: balance; }
th, td { border: 1px solid var(--line); padding: .35rem .5rem; vertical-align: top; }
thead th, thead td { background: var(--head); text-align: center; vertical-align: middle; }
th.left, td.left { text-align: left; }
tbody th { font-weight: normal; }
.total > * { font-weight: bold; }
.signature { display: grid; grid-template-columns: 46fr 22fr 32fr; align-items: end; margin-top: 2.5rem; }
.signature > * { margin: 0; }
.signature::after { content: ''; grid-area: 1 / 2; border-bottom: 1px solid currentColor; }
.signature > .position { grid-area: 1 / 1; }
.signature > .name { grid-area: 1 / 3; padding-left: .5rem; text-align: right; }
.signature > .date { grid-area: 2 / 1 / auto / -1; margin-top: 1.25rem; }
figure { margin: 1.75rem auto; max-width: 40rem; }
svg { display: block; width: 100%; max-width: 30rem; height: auto; margin: 0 auto; overflow: visible; font-size: 14px; }
svg text { fill: var(--text); }
svg rect, svg circle, svg path { stroke: var(--text); stroke-width: 1; }
.axis { fill: none; }
.c1 { fill: var(--c1); } .c2 { fill: var(--c2); } .c3 { fill: var(--c3); }
.c4 { fill: var(--c4); } .c5 { fill: var(--c5); } .c6 { fill: var(--c6); }
.parallel :is(td, th, .signature) span:is(.first, .second) { display: block; }
.parallel :is(td, th, .signature) .first + .second { margin-top: .25rem; }
[data-draft]::before {
  content: attr(data-draft); position: fixed; inset: 0; z-index: 1; display: grid; place-content: center; overflow: hidden;
  color: var(--text); font: bold min(8rem, 115vw / var(--letters))/1 system-ui, sans-serif; white-space: nowrap; opacity: .09; rotate: -35deg; pointer-events: none;
}
@media (min-width: 56.0625em), print {
  .parallel header nav { display: none; }
  .pair { display: grid; grid-template-columns: 1fr 1fr; column-gap: 2.5rem; }
  .pair > * { min-width: 0; }
  .pair > .second { grid-column: 2; }
  .pair :is(h1, h2, h3) { text-wrap: wrap; }
}
/* A browser that cannot choose shows both languages. */
@supports selector(:has(a)) {
  @media screen {
    .sequential:not(:has(.second :target)) .second, .sequential:has(.second :target) .first { display: none; }
  }
  @media screen and (max-width: 56em) {
    .parallel:not(:has(.second :target)) .second.second.second, .parallel:has(.second :target) .first.first.first { display: none; }
  }
}
@media (max-width: 40em) {
  body { background: var(--page); font-size: 1rem; }
  main { padding-block: 1rem; }
  h1 { font-size: 1.25rem; }
  h2 { font-size: 1.125rem; }
  nav ul { justify-content: stretch; }
  nav li { flex: 1; }
  table { font-size: .875rem; }
  th, td { padding: .25rem .35rem; }
  .signature { grid-template-columns: 1fr 1fr; }
  .signature > .position { grid-area: 1 / 1 / auto / -1; }
  .signature::after { grid-area: 2 / 1; align-self: stretch; min-height: 2.5rem; }
  .signature > .name { grid-area: 2 / 2; }
  .signature > .date { grid-area: 3 / 1 / auto / -1; }
}
`;
