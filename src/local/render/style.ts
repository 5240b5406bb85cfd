/** The page's style sheet: two quiet columns, light and dark, no fonts or pictures from elsewhere. */
export const STYLE = `
:root { color-scheme: light dark; --bg: #fff; --fg: #1d1c1d; --soft: #616061; --line: #dddddd; --panel: #f6f5f8; --side: #3b2a4a; --side-fg: #e8e0ee;
  --side-on: #6d4c8a; --accent: #1264a3; --go: #007a5a; --ok: #007a5a; --bad: #c01343; --warm: #fff4d6; --code: #c0392b; --hover: #f8f8f8; --field: #fff; --on-accent: #fff; --on-bad: #fff; --on-go: #fff; --edge: #8a888d; }
@media (prefers-color-scheme: dark) {
  :root { --bg: #1a1d21; --fg: #dddee0; --soft: #a2a4a8; --line: #3a3d42; --panel: #222529; --side: #1f1626; --side-fg: #cfc6d6;
    --side-on: #513868; --accent: #58a6de; --ok: #2bac76; --bad: #f2708f; --warm: #3a3322; --code: #ee8f7f; --hover: #202328; --field: #16181b; --on-accent: #10151b; --on-bad: #1d0d12; --edge: #7b7f86; }
}
* { box-sizing: border-box; }
html, body { height: 100%; margin: 0; }
body { display: flex; flex-direction: column; background: var(--bg); color: var(--fg);
  font: 15px/1.46 system-ui, "Segoe UI", Roboto, "Helvetica Neue", sans-serif; }
a { color: var(--accent); text-decoration: none; }
a:hover { text-decoration: underline; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 1px; border-radius: 4px; }
small { color: var(--soft); font-size: 12px; font-weight: 400; }
.banner { margin: 0; padding: 4px 16px; background: var(--warm); font-size: 12.5px; border-bottom: 1px solid var(--line); text-align: center; }
.columns { flex: 1; min-height: 0; display: grid; grid-template-columns: 220px minmax(0, 1fr); }
.columns.with-thread { grid-template-columns: 220px minmax(0, 1fr) minmax(320px, 42%); }
.sidebar { background: var(--side); color: var(--side-fg); padding: 8px 8px 16px; overflow-y: auto; }
.sidebar h2 { font-size: 12px; font-weight: 600; opacity: .8; margin: 16px 8px 4px; }
.sidebar ul { list-style: none; margin: 0; padding: 0; }
.sidebar a { display: flex; gap: 8px; align-items: center; padding: 4px 8px; border-radius: 6px; color: inherit; overflow-wrap: anywhere; }
.sidebar small { color: inherit; opacity: .75; } .sidebar .unread { margin-left: auto; opacity: 1; font-weight: 700; background: var(--side-on); color: #fff; border-radius: 8px; padding: 0 8px; }
.sidebar a:hover { background: color-mix(in srgb, var(--side-on) 50%, transparent); text-decoration: none; }
.sidebar :focus-visible { outline-color: #fff; outline-offset: -3px; }
.sidebar a[aria-current] { background: var(--side-on); color: #fff; }
main, .thread { display: flex; flex-direction: column; min-height: 0; min-width: 0; }
.thread { border-left: 1px solid var(--line); }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
.skip { position: absolute; left: 8px; top: -60px; background: var(--bg); padding: 8px 12px; border-radius: 6px; z-index: 10; } .skip:focus { top: 4px; }
.top { display: flex; align-items: center; gap: 16px; padding: 0 20px; min-height: 48px; border-bottom: 1px solid var(--line); flex: none; }
.top .nav { display: none; font-size: 18px; padding: 4px 8px; } .top .close { margin-left: auto; font-size: 22px; padding: 0 8px; }
h1 { font-size: 17px; margin: 0; overflow-wrap: anywhere; }
.tabs { display: flex; gap: 4px; align-self: stretch; } .tabs a { display: grid; place-items: center; padding: 0 10px; color: var(--soft); font-weight: 600; font-size: 14px; border-bottom: 2px solid transparent; }
.tabs a[aria-current] { color: var(--fg); border-bottom-color: var(--accent); }
.refused details { margin: 0; padding: 6px 16px; font-size: 13px; border-bottom: 1px solid var(--line); border-left: 4px solid var(--bad); }
.refused ul { margin: 4px 0; padding-left: 20px; max-height: 30vh; overflow-y: auto; } .refused summary { color: var(--bad); }
.listing { flex: 1; min-height: 0; display: flex; position: relative; } .list { flex: 1; min-width: 0; overflow-y: auto; overflow-anchor: none; padding: 12px 0; }
.pill { position: absolute; bottom: 10px; left: 50%; translate: -50% 0; z-index: 2; font: inherit; font-size: 13px; font-weight: 600; border: 0; border-radius: 16px; padding: 5px 14px; background: var(--accent); color: var(--on-accent); cursor: pointer; box-shadow: 0 2px 8px #0004; } .pill[hidden] { display: none; }
.message { display: grid; grid-template-columns: 36px minmax(0, 1fr); gap: 0 10px; padding: 6px 20px; }
.message:hover { background: var(--hover); }
.message.only-you { background: color-mix(in srgb, var(--accent) 6%, transparent); }
.note { grid-column: 2; margin: 0; font-size: 12px; color: var(--soft); }
.avatar { grid-column: 1; width: 36px; height: 36px; border-radius: 8px; display: grid; place-items: center; color: #fff; font-weight: 700; background: #5b4b8a; }
.avatar.small { width: 20px; height: 20px; border-radius: 5px; font-size: 11px; }
.a0 { background: #4a3a6b; } .a1 { background: #0b7a75; } .a2 { background: #b3541e; } .a3 { background: #2b6cb0; } .a4 { background: #a23b72; }
.content { min-width: 0; }
.content > header { display: flex; gap: 6px; align-items: baseline; }
.app { font-size: 10px; font-weight: 700; color: var(--soft); background: var(--panel); border-radius: 3px; padding: 1px 4px; }
time { color: var(--soft); font-size: 12px; }
.replies { display: inline-block; font-weight: 600; font-size: 13px; margin-top: 2px; }
.quiet { color: var(--soft); background: none; border: 0; padding: 0; font: inherit; font-size: 13px; cursor: pointer; }
.message { position: relative; }
.tools { position: absolute; top: -8px; right: 20px; display: flex; align-items: center; gap: 12px; background: var(--bg); border: 1px solid var(--line); border-radius: 8px; padding: 2px 10px; z-index: 1; opacity: 0; }
.message:hover .tools, .tools:focus-within, .tools:has(details[open]) { opacity: 1; } .tools:has(details[open]) { z-index: 3; }
.tools summary { font-size: 16px; line-height: 1.2; padding: 0 4px; }
@media (hover: none) { .tools { opacity: 1; position: static; border: 0; padding: 0; background: none; } .tools .overflow .menu { right: auto; left: 0; } }
.deleted { color: var(--soft); font-style: italic; }
.edit { display: grid; grid-template-columns: 1fr auto auto; gap: 6px; margin: 4px 0; } .edit[hidden] { display: none; } .edit textarea { grid-column: 1 / -1; } .edit .button:first-of-type { grid-column: 2; }
img { max-width: min(100%, 560px); height: auto; border-radius: 6px; border: 1px solid var(--line); display: block; background: #fff; }
.b-context img, .accessory img { max-width: 72px; }
.file { display: inline-flex; gap: 8px; align-items: baseline; border: 1px solid var(--line); border-radius: 8px; padding: 6px 12px; margin: 4px 0; background: var(--panel); }
.block { margin: 4px 0; } .body, .home, .modal { overflow-wrap: anywhere; } .table { overflow-wrap: break-word; }
.block p, .message .body > p { margin: 0; } .message .body > .file { margin: 4px 6px 4px 0; }
.block h3 { font-size: 18px; margin: 8px 0 2px; }
.block h4, .block h5 { margin: 6px 0 2px; font-size: 15px; }
.block hr { border: 0; border-top: 1px solid var(--line); margin: 8px 0; }
.b-context, .b-context_actions { display: flex; flex-wrap: wrap; gap: 4px 10px; color: var(--soft); font-size: 13px; }
.b-actions, .actions { display: flex; flex-wrap: wrap; gap: 8px; margin: 6px 0; align-items: center; }
.beside > div:first-child { min-width: 0; } .accessory { flex: none; max-width: 55%; } .beside { display: flex; gap: 16px; justify-content: space-between; }
.fields { display: grid; grid-template-columns: 1fr 1fr; gap: 6px 16px; }
.rich p { margin: 0 0 2px; min-height: 1em; }
.rich ul, .rich ol { margin: 2px 0; padding-left: 24px; }
.indent-1 { margin-left: 20px !important; } .indent-2 { margin-left: 40px !important; } .indent-3 { margin-left: 60px !important; }
blockquote { margin: 4px 0; padding-left: 12px; border-left: 4px solid var(--line); }
code { font: 12.5px ui-monospace, Consolas, monospace; color: var(--code); background: var(--panel); border: 1px solid var(--line); border-radius: 3px; padding: 1px 3px; }
pre { font: 12.5px/1.5 ui-monospace, Consolas, monospace; background: var(--panel); border: 1px solid var(--line); border-radius: 6px; padding: 8px; overflow-x: auto; margin: 4px 0; white-space: pre-wrap; }
.mention { color: var(--accent); background: color-mix(in srgb, var(--accent) 12%, transparent); border-radius: 3px; padding: 0 2px; }
.mention.broadcast { background: var(--warm); }
.b-table, .b-data_table { margin: 8px 0; }
div.table { overflow-x: auto; }
table { border-collapse: separate; border-spacing: 0; border: 1px solid var(--line); border-radius: 8px; overflow: hidden; font-size: 14px; }
caption { text-align: left; color: var(--soft); padding: 2px 0 6px; font-size: 13px; }
th, td { padding: 6px 12px; border-bottom: 1px solid var(--line); border-right: 1px solid var(--line); text-align: left; vertical-align: top; }
tr:last-child td { border-bottom: 0; } th:last-child, td:last-child { border-right: 0; }
th { background: var(--panel); font-weight: 600; }
.thread table { font-size: 13px; } .thread th, .thread td { padding: 5px 8px; }
td.right, th.right { text-align: right; font-variant-numeric: tabular-nums; } td.center, th.center { text-align: center; }
.chart, figure { margin: 6px 0; } figcaption { font-weight: 600; }
.chart dl { display: grid; grid-template-columns: max-content 1fr; gap: 4px 12px; margin: 4px 0; align-items: center; max-width: 480px; }
.chart dd { margin: 0; font-variant-numeric: tabular-nums; } meter { width: 70%; height: 14px; vertical-align: middle; }
.chart td { white-space: nowrap; } .chart td meter { width: 72px; } .chart caption { color: inherit; font-weight: 600; font-size: 15px; }
.b-card, .b-container { border: 1px solid var(--line); border-radius: 10px; padding: 8px 12px; max-width: 640px; }
.subtitle { color: var(--soft); }
details > summary { cursor: pointer; font-weight: 600; }
.alert { border: 1px solid var(--line); border-left-width: 4px; border-radius: 6px; padding: 8px 12px; }
.alert.error { border-left-color: var(--bad); color: inherit; } .alert.warning { border-left-color: #d29b00; } .alert.success { border-left-color: var(--ok); } .alert.info { border-left-color: var(--accent); }
.unknown { border: 2px solid var(--bad); color: var(--bad); border-radius: 6px; padding: 6px 10px; font-weight: 600; }
.picture { display: inline-block; border: 1px dashed var(--line); border-radius: 6px; padding: 4px 8px; color: var(--soft); }
.button { font: inherit; font-size: 14px; font-weight: 600; padding: 4px 12px; border: 1px solid var(--line); border-radius: 6px; background: var(--bg); color: var(--fg); cursor: pointer; display: inline-block; }
.button:hover { background: var(--hover); text-decoration: none; }
.button.primary { background: var(--go); border-color: var(--go); color: var(--on-go); } .button.danger { color: var(--bad); border-color: var(--bad); }
.button:disabled { opacity: .5; cursor: progress; }
.overflow { position: relative; } .overflow summary { list-style: none; }
.overflow .menu { position: absolute; right: 0; z-index: 2; display: grid; min-width: 180px; width: max-content; max-width: 280px; background: var(--bg); border: 1px solid var(--line); border-radius: 8px; padding: 4px; box-shadow: 0 4px 16px #0003; }
.overflow .menu .button { border: 0; text-align: left; font-weight: 400; }
.reaction { display: inline-block; border: 1px solid var(--line); border-radius: 12px; padding: 0 8px; font-size: 13px; margin: 4px 4px 0 0; background: var(--panel); }
input:not([type=checkbox], [type=radio], .hidden), select, textarea { font: inherit; width: 100%; color: inherit; background: var(--field); border: 1px solid var(--edge); border-radius: 6px; padding: 7px 10px; }
::placeholder { color: var(--soft); opacity: 1; } textarea { display: block; } meter { accent-color: var(--ok); }
.b-actions select, .accessory select, .b-actions input, .accessory input { width: auto; max-width: 260px; padding: 4px 8px; }
.field { margin: 10px 0 14px; } .field > label, .field > .label { display: block; font-weight: 600; margin-bottom: 4px; }
.field.wrong input, .field.wrong select, .field.wrong textarea { border-color: var(--bad); }
.error { color: var(--bad); font-size: 13px; margin: 4px 0 0; } .hint { color: var(--soft); font-size: 12.5px; margin: 4px 0 0; }
.boxes { display: grid; gap: 4px; }
.many { border: 1px solid var(--edge); border-radius: 6px; background: var(--field); } .many summary { padding: 7px 10px; font-weight: 400; overflow-wrap: anywhere; } .many .boxes { padding: 4px 10px 10px; } .field.wrong .many { border-color: var(--bad); }
 .box { display: flex; gap: 8px; font-weight: 400; } .box small { display: block; }
.typeahead { position: relative; display: flex; flex-wrap: wrap; gap: 6px; }
.options { flex-basis: 100%; list-style: none; margin: -2px 0 0; padding: 4px; max-height: 200px; overflow-y: auto; background: var(--bg); border: 1px solid var(--line); border-radius: 8px; box-shadow: 0 4px 16px #0003; }
.options[hidden] { display: none; } .options li { padding: 4px 8px; border-radius: 6px; cursor: pointer; } .options li:hover { background: var(--hover); } .options li[aria-selected=true] { background: var(--accent); color: var(--on-accent); }
 .chip { font: inherit; font-size: 13px; border: 1px solid var(--line); background: var(--panel); color: inherit; border-radius: 12px; padding: 1px 10px; cursor: pointer; }
.composer { display: grid; grid-template-columns: 1fr auto auto; gap: 4px 8px; padding: 8px 20px 12px; align-items: end; }
.attach { position: relative; cursor: pointer; } .attach:focus-within { outline: 3px solid var(--accent); }
.attached { grid-column: 1 / -1; list-style: none; margin: 0; padding: 0; display: flex; flex-wrap: wrap; gap: 6px; } .attached[hidden] { display: none; }
.composer textarea { resize: none; max-height: 180px; field-sizing: content; } .composer > .button { min-height: 38px; display: grid; place-items: center; } .foot { grid-column: 1 / -1; display: flex; flex-wrap: wrap; align-items: center; gap: 4px 12px; } .foot .hint { flex: 1 1 120px; min-width: 0; margin: 0; white-space: nowrap; overflow: hidden; text-overflow: ellipsis; } .thread .foot .hint { white-space: normal; } .wire { margin: 0 0 0 auto; font-size: 12.5px; color: var(--soft); } .with-thread main .wire { display: none; }
.welcome { padding: 8px 20px 16px; } .welcome h2 { margin: 0 0 4px; font-size: 20px; } .welcome h3 { margin: 0; font-size: 15px; } .welcome p { margin: 0 0 8px; color: var(--soft); max-width: 70ch; }
.ways { display: grid; grid-template-columns: repeat(auto-fit, minmax(220px, 1fr)); gap: 12px; margin: 12px 0; } .ways section { border: 1px solid var(--line); border-radius: 10px; padding: 12px 14px; }
.with-thread .ways { grid-template-columns: 1fr; }
.examples { list-style: none; margin: 0; padding: 0; display: grid; gap: 6px; justify-items: start; }
.examples + p { margin-top: 12px; }
.example { font: 13.5px ui-monospace, Consolas, monospace; text-align: left; border: 1px solid var(--line); border-radius: 8px; background: var(--panel); color: inherit; padding: 6px 12px; cursor: pointer; }
.example:hover { border-color: var(--accent); }
.home, .prompts { padding: 8px 20px; } .prompts { display: flex; flex-wrap: wrap; gap: 8px; } .status { padding: 4px 20px; color: var(--soft); font-style: italic; margin: 0; }
.overlay { position: fixed; inset: 0; background: #0008; display: grid; place-items: center; padding: 16px; z-index: 5; } .overlay:empty { display: none; }
.modal { background: var(--bg); border-radius: 12px; width: min(560px, 100%); max-height: calc(100vh - 32px); display: flex; flex-direction: column; box-shadow: 0 12px 48px #0006; }
.modal header, .modal footer { display: flex; justify-content: space-between; align-items: center; gap: 8px; padding: 14px 22px; }
.modal header h2 { margin: 0; font-size: 20px; } .modal header .quiet { font-size: 22px; } .modal footer { justify-content: flex-end; border-top: 1px solid var(--line); }
.modal .body { overflow-y: auto; padding: 0 22px 12px; }
.toast { position: fixed; bottom: 16px; left: 50%; translate: -50% 0; margin: 0; background: var(--bad); color: var(--on-bad); padding: 8px 16px; border-radius: 8px; z-index: 9; }
@media (max-width: 800px) {
  .columns, .columns.with-thread { grid-template-columns: minmax(0, 1fr); grid-template-rows: auto minmax(0, 1fr); }
  .live .columns { grid-template-rows: minmax(0, 1fr); position: relative; } .live .sidebar { display: none; }
  .live.nav-open .sidebar { display: block; position: absolute; inset: 48px auto 0 0; width: min(280px, 85%); z-index: 4; box-shadow: 8px 0 24px #0005; }
  .live .top .nav { display: block; } .top, .message, .welcome, .composer, .home, .prompts { padding-left: 12px; padding-right: 12px; } .sidebar a { padding: 8px; }
  .with-thread main { display: none; } .fields { grid-template-columns: 1fr; } main .foot .hint { display: none; } .wire { margin-left: 0; } td, th { min-width: 88px; } td.right, th.right { min-width: 0; }
}
`;
