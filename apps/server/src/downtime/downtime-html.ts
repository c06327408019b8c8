import {
  DOWNTIME_WORDS as words,
  LOCALE,
  SPOKEN_HERE,
  type DowntimeSheet,
  type SheetLine,
  type SheetPatient,
} from '@chairside/domain';

const BLANK_ROWS = 6;

/** Grey on white, for A4 and Letter; nothing in it is fetched, so that it opens from a stick. */
const STYLE = `
@page { margin: 12mm; }
body { max-width: 900px; margin: 12px auto; padding: 0 12px; background: #fff; color: #000; font: 14px/1.35 sans-serif; }
h1 { margin: 0; font-size: 20px; }
.age { margin: 4px 0; font-size: 40px; font-weight: 800; }
section { margin-top: 14px; padding-top: 8px; border-top: 2px solid #000; break-inside: avoid; }
h2 { margin: 0 0 6px; font-size: 17px; }
dl { display: grid; grid-template-columns: 92px 1fr 92px 1fr; gap: 2px 10px; margin: 0 0 8px; }
dt { color: #444; }
dd { margin: 0; font-weight: 600; }
/* what needs the whole width begins a row */
dt.start { grid-column: 1; }
dd.wide { grid-column: 2 / -1; }
table { width: 100%; border-collapse: collapse; table-layout: fixed; }
th { background: #e6e6e6; font-size: 11px; text-align: left; }
th, td { height: 24px; padding: 2px 4px; border: 1px solid #777; }
`;

/** The sheet as one page that needs no server. */
export function downtimeHtml(sheet: DowntimeSheet): string {
  const { clinic, covering, patients, madeAt, timeZone } = sheet;
  const day = new Intl.DateTimeFormat(LOCALE, { timeZone, dateStyle: 'full', timeStyle: 'short' });
  const people = patients.length === 0 ? `<p>${words.nobodyHere}</p>` : patients.map(patientPart).join('\n');
  return `<!doctype html>
<html lang="${SPOKEN_HERE}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${words.title} ${escaped(clinic)}</title>
<style>${STYLE}</style>
</head>
<body>
<h1>${words.title} · ${escaped(clinic)}</h1>
<p class="age">${escaped(words.asOf(day.format(Date.parse(madeAt))))}</p>
<p>${words.age}</p>
<p>${words.covering}: <b>${escaped(covering)}</b>, ${words.telephone} ____________________</p>
<p><b>${words.emergency}</b> · ${words.poison} · ${words.ourAddress} ______________________________</p>
${people}
</body>
</html>
`;
}

function patientPart({ place, name, lines, sets }: SheetPatient): string {
  const facts = lines.map(factOf).join('');
  const last = sets.length === 0 ? words.noSets : sets.map(escaped).join('<br>');
  const head = words.columns.map((column) => `<th scope="col">${column}</th>`).join('');
  const blank = `<tr>${'<td></td>'.repeat(words.columns.length)}</tr>`.repeat(BLANK_ROWS);
  return `<section>
<h2>${escaped(place)} · ${escaped(name)}</h2>
<dl>${facts}<dt class="start">${words.sets}</dt><dd class="wide">${last}</dd></dl>
<table aria-label="${words.byHand}"><thead><tr>${head}</tr></thead><tbody>${blank}</tbody></table>
</section>`;
}

function factOf({ label, text, isWide }: SheetLine): string {
  const [start, end] = isWide ? [' class="start"', ' class="wide"'] : ['', ''];
  return `<dt${start}>${escaped(label)}</dt><dd${end}>${escaped(text)}</dd>`;
}

const MARKS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** What people typed is text on this page, whatever it looks like. */
function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (mark) => MARKS[mark] ?? mark);
}
