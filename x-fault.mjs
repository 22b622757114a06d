var __defProp = Object.defineProperty;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __esm = (fn, res, err) => function __init() {
  if (err) throw err[0];
  try {
    return fn && (res = (0, fn[__getOwnPropNames(fn)[0]])(fn = 0)), res;
  } catch (e) {
    throw err = [e], e;
  }
};
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};

// src/errors.ts
function describePlace({ file, line: line2, column: column3, field, step, pipeline } = {}) {
  const spot3 = [file, line2, column3].filter((part2) => part2 !== void 0).join(":");
  const about = [
    field === void 0 ? "" : `column "${field}"`,
    step === void 0 ? "" : `step ${step}`,
    pipeline === void 0 ? "" : `pipeline ${pipeline}`
  ];
  return [spot3, ...about].filter((part2) => part2 !== "").join(", ");
}
function describeFault({ what, fix, place: place2 }) {
  const where = describePlace(place2);
  return `${what}${fix === void 0 ? "" : `; ${fix}`}${where === "" ? "" : ` (${where})`}`;
}
var CifrasError, StepError, ChartError, WriteError, UsageError;
var init_errors = __esm({
  "src/errors.ts"() {
    "use strict";
    CifrasError = class extends Error {
      name = "CifrasError";
      code;
      faults;
      constructor(faults) {
        const list = Array.isArray(faults) ? faults : [faults];
        super(list.map(describeFault).join("\n"));
        this.faults = list;
        this.code = list[0]?.code ?? "UNKNOWN";
      }
      /** The same error, with `place` filled in where its faults do not say, and with its cause. */
      inside(place2) {
        const Kind = this.constructor;
        const error = new Kind(this.faults.map((fault2) => ({ ...fault2, place: { ...place2, ...fault2.place } })));
        return this.cause === void 0 ? error : Object.assign(error, { cause: this.cause });
      }
    };
    StepError = class extends CifrasError {
      name = "StepError";
    };
    ChartError = class extends CifrasError {
      name = "ChartError";
    };
    WriteError = class extends CifrasError {
      name = "WriteError";
    };
    UsageError = class extends CifrasError {
      name = "UsageError";
    };
  }
});

// src/picture/preset.ts
function room(preset) {
  return preset.width - 2 * preset.padding;
}
function lineHeight(size) {
  return Math.round(size * 1.3);
}
var MOBILE, WEB, PRINT_52, PRINT_107, PRINT_163, PRESETS;
var init_preset = __esm({
  "src/picture/preset.ts"() {
    "use strict";
    MOBILE = { name: "mobile", width: 343, padding: 8, titleSize: 18, subtitleSize: 14, labelSize: 13, noteSize: 11.5 };
    WEB = { name: "web", width: 680, padding: 12, titleSize: 22, subtitleSize: 15, labelSize: 13, noteSize: 12 };
    PRINT_52 = { name: "print-52", width: 147, padding: 3, titleSize: 12, subtitleSize: 9.5, labelSize: 8.5, noteSize: 7.5 };
    PRINT_107 = { name: "print-107", width: 303, padding: 4, titleSize: 12.5, subtitleSize: 9.5, labelSize: 8.5, noteSize: 7.5 };
    PRINT_163 = { name: "print-163", width: 462, padding: 4, titleSize: 12.5, subtitleSize: 9.5, labelSize: 8.5, noteSize: 7.5 };
    PRESETS = [MOBILE, WEB, PRINT_52, PRINT_107, PRINT_163];
  }
});

// src/picture/fonts.ts
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
function fontFile(cut4, from = import.meta.url) {
  const path = resolved(`${PACKAGE}/${FILES[cut4]}`, from);
  if (path !== null && existsSync(path)) return path;
  throw new ChartError({ code: "NO_FONT", what: `the font ${FAMILY} (${FILES[cut4]}) is not installed`, fix: `npm install ${PACKAGE}` });
}
function shippedTypeface() {
  shipped ??= { family: FAMILY, fonts: { regular: fontFile("regular"), semibold: fontFile("semibold"), italic: fontFile("italic") } };
  return shipped;
}
function cutOf(weight, style) {
  const number3 = weight === "bold" || weight === "bolder" ? 700 : Number(weight ?? 400);
  if (number3 >= 550) return "semibold";
  return style === "italic" || style === "oblique" ? "italic" : "regular";
}
function resolved(specifier, from) {
  try {
    return createRequire(from).resolve(specifier);
  } catch {
    return null;
  }
}
var FAMILY, FONT_STACK, FILES, PACKAGE, shipped;
var init_fonts = __esm({
  "src/picture/fonts.ts"() {
    "use strict";
    init_errors();
    FAMILY = "IBM Plex Sans";
    FONT_STACK = `${FAMILY}, sans-serif`;
    FILES = {
      regular: "400Regular/IBMPlexSans_400Regular.ttf",
      semibold: "600SemiBold/IBMPlexSans_600SemiBold.ttf",
      italic: "400Regular_Italic/IBMPlexSans_400Regular_Italic.ttf"
    };
    PACKAGE = "@expo-google-fonts/ibm-plex-sans";
    shipped = null;
  }
});

// src/picture/style.ts
function fontStack({ family }) {
  return `${/^[a-z][a-z -]*$/iu.test(family) ? family : `'${family}'`}, sans-serif`;
}
var CIFRAS_STYLE;
var init_style = __esm({
  "src/picture/style.ts"() {
    "use strict";
    init_fonts();
    CIFRAS_STYLE = {
      name: "cifras",
      family: FAMILY,
      // Looked for when the first text is measured, and once: a run that draws nothing needs no font.
      get fonts() {
        return shippedTypeface().fonts;
      },
      colours: { first: "#0b5394", second: "#b45309", third: "#767676", ink: "#1a1a1a", muted: "#595959", quiet: "#767676", grid: "#d9d9d9", paper: "#ffffff" },
      credit: null
    };
  }
});

// src/table/suggest.ts
import { closest, distance } from "fastest-levenshtein";
function suggest(name, known2) {
  if (known2.length === 0) return null;
  const nearest = closest(name.toLowerCase(), known2.map((each) => each.toLowerCase()));
  const match = known2.find((each) => each.toLowerCase() === nearest) ?? null;
  const slips = areSwapped(name.toLowerCase(), nearest) ? 1 : distance(name.toLowerCase(), nearest);
  return slips <= Math.max(1, Math.floor(name.length / 3)) ? match : null;
}
function areSwapped(a, b) {
  const at = [...a].findIndex((letter, i) => letter !== b[i]);
  return at >= 0 && a.slice(0, at) + a.charAt(at + 1) + a.charAt(at) + a.slice(at + 2) === b;
}
function listed(names2, most = 12) {
  return names2.length <= most ? names2.join(", ") : `${names2.slice(0, most).join(", ")} and ${names2.length - most} more`;
}
var init_suggest = __esm({
  "src/table/suggest.ts"() {
    "use strict";
  }
});

// src/write/desk.ts
var desk_exports = {};
__export(desk_exports, {
  deskOf: () => deskOf
});
function deskOf({ langs = LANGS, presets, style = CIFRAS_STYLE, formulas = "inert", licence = null, contact = null, corrections = null }) {
  const names2 = presets ?? PRESETS.map(({ name }) => name);
  const faults = [
    ...unknown(names2, PRESETS.map(({ name }) => name), { code: "NO_SUCH_PRESET", what: "preset" }),
    ...unknown(langs ?? LANGS, LANGS, { code: "NO_SUCH_LANG", what: "language" })
  ];
  if (faults.length > 0) throw new UsageError(faults);
  return {
    langs: LANGS.filter((lang) => (langs ?? LANGS).includes(lang)),
    presets: PRESETS.filter(({ name }) => names2.includes(name)),
    style: style ?? CIFRAS_STYLE,
    formulas: formulas ?? "inert",
    licence,
    contact,
    corrections
  };
}
function unknown(named4, known2, { code, what }) {
  if (named4.length === 0) return [{ code, what: `no ${what} is named`, fix: `there are: ${listed(known2)}` }];
  return named4.filter((name) => !known2.includes(name)).map((name) => {
    const meant = suggest(name, known2);
    return { code, what: `there is no ${what} "${name}"; there are: ${listed(known2)}`, ...meant === null ? {} : { fix: `did you mean "${meant}"?` } };
  });
}
var LANGS;
var init_desk = __esm({
  "src/write/desk.ts"() {
    "use strict";
    init_errors();
    init_preset();
    init_style();
    init_suggest();
    LANGS = ["en", "es"];
  }
});

// src/table/column.ts
function companion(name, which) {
  return `${name}_${which}`;
}
function isNumeric({ kind }) {
  return kind === "count" || kind === "number" || kind === "figure" || kind === "year";
}
var COMPANIONS;
var init_column = __esm({
  "src/table/column.ts"() {
    "use strict";
    COMPANIONS = ["low", "high", "open", "type"];
  }
});

// src/figure/interval.ts
function interval(low, high, open = "neither") {
  return {
    low,
    high,
    lowOpen: open === "low" || open === "both" || low === -Infinity,
    highOpen: open === "high" || open === "both" || high === Infinity
  };
}
function exactly(n) {
  return interval(n, n);
}
var UNBOUNDED;
var init_interval = __esm({
  "src/figure/interval.ts"() {
    "use strict";
    UNBOUNDED = { low: -Infinity, high: Infinity, lowOpen: true, highOpen: true };
  }
});

// src/figure/quantity.ts
function plain(n) {
  return n === null ? MISSING : { ...exactly(n), value: n, type: "exact" };
}
var MISSING;
var init_quantity = __esm({
  "src/figure/quantity.ts"() {
    "use strict";
    init_interval();
    MISSING = { ...UNBOUNDED, value: null, type: "missing" };
  }
});

// src/table/need.ts
function need(table2, ...names2) {
  const lacking3 = names2.filter((name) => !table2.columns.has(name));
  if (lacking3.length > 0) throw new StepError(lacking3.map((name) => noSuchColumn(name, [...table2.columns.keys()])));
  return names2.map((name) => reader(table2, name));
}
function noSuchColumn(name, known2) {
  const meant = suggest(name, known2);
  const what = `no column "${name}"; there are: ${listed(known2, 24)}`;
  return meant === null ? { code: "NO_SUCH_COLUMN", what } : { code: "NO_SUCH_COLUMN", what, fix: `did you mean "${meant}"?` };
}
function reader(table2, name) {
  const column3 = table2.columns.get(name);
  const cells = cellsOf(table2, name);
  const at = (row) => cells.at(row) ?? null;
  const number3 = (row) => cells.at(row);
  return { ...column3, name, cells, at, number: number3, quantity: column3.kind === "figure" ? figureReader(table2, name) : (row) => plain(number3(row)) };
}
function figureReader(table2, name) {
  const [value, low, high, open, type] = [
    cellsOf(table2, name),
    cellsOf(table2, companion(name, "low")),
    cellsOf(table2, companion(name, "high")),
    cellsOf(table2, companion(name, "open")),
    cellsOf(table2, companion(name, "type"))
  ];
  return (row) => {
    const kind = type.at(row) ?? "missing";
    if (kind === "missing") return MISSING;
    const left = open.at(row);
    const [bottom, top] = [low.at(row), high.at(row)];
    return {
      value: value.at(row),
      type: kind,
      low: bottom ?? -Infinity,
      high: top ?? Infinity,
      lowOpen: bottom === null || left === "low" || left === "both",
      highOpen: top === null || left === "high" || left === "both"
    };
  };
}
function cellsOf(table2, name) {
  return table2.data.column(name);
}
var init_need = __esm({
  "src/table/need.ts"() {
    "use strict";
    init_errors();
    init_quantity();
    init_column();
    init_suggest();
  }
});

// src/table/table.ts
import { ColumnTable } from "arquero";
function tableOf(named4, origins, lineage) {
  return { data: dataOf(named4), columns: metaOf(named4), origins, remarks: [], findings: [], lineage };
}
function withColumns(table2, named4) {
  return { ...table2, data: dataOf(named4), columns: metaOf(named4) };
}
function namedColumns({ data, columns }) {
  return [...columns].map(([name, column3]) => [name, column3, data.column(name)]);
}
function rowCount({ data }) {
  return data.totalRows();
}
function dataOf(named4) {
  const cells = Object.fromEntries(named4.map(([name, , each]) => [name, each]));
  return new ColumnTable(cells, [...new Set(named4.map(([name]) => name))]);
}
function metaOf(named4) {
  return new Map(named4.map(([name, column3]) => [name, column3]));
}
var init_table = __esm({
  "src/table/table.ts"() {
    "use strict";
  }
});

// src/chart/node.ts
function isNode(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function asArray(value) {
  return value === void 0 || value === null ? [] : Array.isArray(value) ? value : [value];
}
var init_node = __esm({
  "src/chart/node.ts"() {
    "use strict";
  }
});

// src/chart/merge-patch.ts
function mergePatch(target, patch) {
  if (!isNode(patch)) return patch;
  const merged2 = isNode(target) ? { ...target } : {};
  for (const [key, value] of Object.entries(patch)) {
    if (value === null) delete merged2[key];
    else merged2[key] = mergePatch(merged2[key], value);
  }
  return merged2;
}
var init_merge_patch = __esm({
  "src/chart/merge-patch.ts"() {
    "use strict";
    init_node();
  }
});

// src/chart/authored.ts
function forPreset(authored, { name }) {
  const patch = authored.spec.usermeta?.presets?.[name];
  return patch === void 0 ? authored : { ...authored, spec: mergePatch(authored.spec, patch) };
}
function lineOfText({ text: text2 }, searched) {
  return lineAt(text2, text2.indexOf(searched));
}
function lineOfField({ text: text2 }, field) {
  const name = field.replace(/[\\^$.*+?()[\]{}|]/gu, "\\$&");
  const forms = [`"field"\\s*:\\s*"${name}"`, `\\bdatum\\.${name}(?![\\w$])`, `\\bdatum\\[\\s*\\\\?["']${name}\\\\?["']`, `"${name}"`];
  const at = forms.map((form) => text2.search(new RegExp(form, "u"))).find((index) => index >= 0);
  return at === void 0 ? void 0 : lineAt(text2, at);
}
function lineAt(text2, at) {
  return at < 0 ? void 0 : text2.slice(0, at).split("\n").length;
}
var init_authored = __esm({
  "src/chart/authored.ts"() {
    "use strict";
    init_merge_patch();
  }
});

// src/chart/alt-text.ts
function altText({ title, subtitle }, { spec: spec2, drawn: drawn3, lang }) {
  const { all, hedged: hedged2 } = counted(drawn3);
  const { of, chart, inexact } = WORDS[lang];
  const kind = chart[kindOf(spec2)] ?? chart["bar"];
  const about = subtitle === "" ? "" : ` ${of} ${subtitle.charAt(0).toLocaleLowerCase(lang)}${subtitle.slice(1)}`;
  return `${kind}${stopless(about)}. ${stopless(title)}${hedged2 === 0 ? "" : `; ${inexact(hedged2, all)}`}.`;
}
function kindOf(view) {
  if (isNode(view["spec"])) return "panels";
  const type = isNode(view["mark"]) ? view["mark"]["type"] : view["mark"];
  if (typeof type === "string") return TYPES[type] ?? "";
  const children = ["layer", "vconcat", "hconcat", "concat"].flatMap((key) => asArray(view[key])).filter(isNode);
  return children.map(kindOf).find((kind) => kind !== "") ?? "";
}
function counted(drawn3) {
  const types = drawn3.flatMap(({ table: table2, field }) => {
    const [reader2] = need(table2, field);
    return Array.from({ length: rowCount(table2) }, (_, row) => reader2.quantity(row).type).filter((type) => type !== "missing");
  });
  return { all: types.length, hedged: types.filter((type) => type !== "exact" && type !== "rounded").length };
}
function stopless(sentence) {
  return sentence.replace(/[.\s]+$/u, "");
}
var WORDS, TYPES;
var init_alt_text = __esm({
  "src/chart/alt-text.ts"() {
    "use strict";
    init_need();
    init_table();
    init_node();
    WORDS = {
      en: {
        of: "of",
        chart: { bar: "Bar chart", point: "Dot chart", line: "Line chart", area: "Area chart", panels: "Small charts side by side" },
        inexact: (hedged2, all) => hedged2 === all ? "none of its numbers is exact" : `${hedged2} of its ${all} numbers ${hedged2 === 1 ? "is" : "are"} not exact`
      },
      es: {
        of: "sobre",
        chart: { bar: "Gr\xE1fico de barras", point: "Gr\xE1fico de puntos", line: "Gr\xE1fico de l\xEDneas", area: "Gr\xE1fico de \xE1reas", panels: "Gr\xE1ficos peque\xF1os, uno junto a otro" },
        inexact: (hedged2, all) => hedged2 === all ? "ninguno de sus n\xFAmeros es exacto" : `${hedged2} de sus ${all} n\xFAmeros ${hedged2 === 1 ? "no es exacto" : "no son exactos"}`
      }
    };
    TYPES = { bar: "bar", point: "point", circle: "point", square: "point", tick: "point", line: "line", trail: "line", area: "area" };
  }
});

// src/figure/when.ts
function isDate(parsed2) {
  return "text" in parsed2;
}
function parseWhen(text2) {
  const [from, to, ...more] = text2.split("/");
  if (from !== void 0 && to !== void 0 && more.length === 0 && !/^\d{1,2}$/u.test(from)) return parseSpan(text2, from, to);
  return more.length === 0 && to === void 0 ? parsePoint(text2) : notDate(text2);
}
function parseSpan(text2, from, to) {
  const start = from === ".." || from === "" ? null : parsePoint(from);
  const end2 = to === ".." || to === "" ? null : parsePoint(to);
  if (start !== null && !isDate(start)) return start;
  if (end2 !== null && !isDate(end2)) return end2;
  if (start === null && end2 === null) return notDate(text2);
  const first = start?.first ?? null;
  const last = end2?.last ?? null;
  if (first !== null && last !== null && first > last) {
    return { code: "BAD_DATE", what: `"${text2}" ends before it begins`, fix: `write ${to}/${from}` };
  }
  return { text: text2, first, last };
}
function parsePoint(text2) {
  const { year, month, day } = POINT.exec(text2)?.groups ?? {};
  if (year === void 0) return notDate(text2);
  const vague = year.includes("X");
  const knownMonth = month !== void 0 && month !== "XX";
  const knownDay = day !== void 0 && day !== "XX";
  if (vague && knownMonth || knownDay && !knownMonth) return notDate(text2);
  if (!knownMonth) return { text: text2, first: `${year.replaceAll("X", "0")}-01-01`, last: `${year.replaceAll("X", "9")}-12-31` };
  const days = daysIn(Number(year), Number(month));
  if (days === 0) return { code: "BAD_DATE", what: `"${text2}": there is no month ${month}`, fix: "months run from 01 to 12" };
  if (!knownDay) return { text: text2, first: `${year}-${month}-01`, last: `${year}-${month}-${days}` };
  if (Number(day) < 1 || Number(day) > days) {
    return { code: "BAD_DATE", what: `"${text2}" is no day of the calendar`, fix: `${MONTHS[Number(month) - 1]} ${year} has ${days} days` };
  }
  return { text: text2, first: `${year}-${month}-${day}`, last: `${year}-${month}-${day}` };
}
function daysIn(year, month) {
  return month < 1 || month > 12 ? 0 : new Date(Date.UTC(year, month, 0)).getUTCDate();
}
function notDate(text2) {
  const numeric = /^(?<a>\d{1,2})[/.-](?<b>\d{1,2})[/.-](?<year>\d{2,4})$/u.exec(text2)?.groups;
  if (numeric !== void 0) return twoReadings(text2, numeric["a"] ?? "", numeric["b"] ?? "", numeric["year"] ?? "");
  const named4 = /^(?:(?<day>\d{1,2})[ -])?(?<month>\p{L}{3,})[. -]*(?:(?<after>\d{1,2}),? )?(?<year>\d{2}|\d{4})?$/iu.exec(text2)?.groups;
  const month = ABBREVIATIONS.findIndex((names2) => names2.some((name) => named4?.["month"]?.toLowerCase().startsWith(name))) + 1;
  if (named4 !== void 0 && month > 0) return fromMonthName(text2, month, named4["day"] ?? named4["after"], named4["year"]);
  if (/^\d{5}$/u.test(text2)) {
    return { code: "BAD_DATE", what: `"${text2}" looks like a spreadsheet's day number`, fix: `write ${fromSerial(Number(text2))} if it is` };
  }
  return { code: "BAD_DATE", what: `cannot read "${text2}" as a date`, fix: "write 2024, 2024-04-XX, 2024-04-03 or 2022-03-25/2022-03-27" };
}
function twoReadings(text2, a, b, year) {
  const whole = year.length === 2 ? `20${year}` : year;
  const readings = [[b, a], [a, b]].map(([month, day]) => `${whole}-${month?.padStart(2, "0")}-${day?.padStart(2, "0")}`);
  const possible = [...new Set(readings.filter((reading) => isDate(parsePoint(reading))))];
  if (possible.length === 0) return { code: "BAD_DATE", what: `"${text2}" is no day of the calendar`, fix: "write the date as 2024-04-03" };
  if (possible.length === 1) return { code: "BAD_DATE", what: `"${text2}" is no ISO date (a spreadsheet may have rewritten it)`, fix: `write ${possible[0]}` };
  return {
    code: "AMBIGUOUS_DATE",
    what: `"${text2}" can be read in more than one way (a spreadsheet may have rewritten the date)`,
    fix: `write ${possible.join(" or ")}`
  };
}
function fromMonthName(text2, month, day, year) {
  const two = String(month).padStart(2, "0");
  const whole = year === void 0 ? void 0 : year.length === 2 ? `20${year}` : year;
  const days = daysIn(Number(whole ?? 2024), month);
  if (day !== void 0 && (Number(day) < 1 || Number(day) > days)) {
    const has = whole === void 0 ? "has at most" : `${whole} has`;
    return { code: "BAD_DATE", what: `"${text2}" is no day of the calendar`, fix: `${MONTHS[month - 1]} ${has} ${days} days` };
  }
  const fix = whole === void 0 ? `write the year too, such as 2024-${two}-${day?.padStart(2, "0") ?? "XX"}` : `write ${whole}-${two}-${day?.padStart(2, "0") ?? "XX"}`;
  const spreadsheet = /^\p{L}{3}-\d{2}$|^\d{1,2}-\p{L}{3}$/u.test(text2);
  return { code: "BAD_DATE", what: `"${text2}" is no ISO date${spreadsheet ? " (a spreadsheet made it of one)" : ""}`, fix };
}
function fromSerial(serial) {
  return new Date(Date.UTC(1899, 11, 30) + serial * 864e5).toISOString().slice(0, 10);
}
var POINT, MONTHS, ABBREVIATIONS;
var init_when = __esm({
  "src/figure/when.ts"() {
    "use strict";
    POINT = /^(?<year>\d{4}|\d{3}X|\d{2}XX)(?:-(?<month>\d{2}|XX))?(?:-(?<day>\d{2}|XX))?[~?%]?$/u;
    MONTHS = [
      "January",
      "February",
      "March",
      "April",
      "May",
      "June",
      "July",
      "August",
      "September",
      "October",
      "November",
      "December"
    ];
    ABBREVIATIONS = [
      ["jan", "ene"],
      ["feb"],
      ["mar"],
      ["apr", "abr"],
      ["may"],
      ["jun"],
      ["jul"],
      ["aug", "ago"],
      ["sep", "sept"],
      ["oct"],
      ["nov"],
      ["dec", "dic"]
    ];
  }
});

// src/figure/granularity.ts
function toPlaces(n, decimals) {
  return Number.isFinite(n) ? Number(n.toFixed(decimals)) : n;
}
var init_granularity = __esm({
  "src/figure/granularity.ts"() {
    "use strict";
  }
});

// src/figure/expression.ts
import Fraction from "fraction.js";
function parseExpression(text2, at) {
  if (/^\s*[+-]?\s*inf\s*$/u.test(text2)) return { of: () => "infinite" };
  const operands = [];
  let sign = "+";
  for (const { 0: token, index, groups } of text2.matchAll(TOKEN)) {
    const stray = { what: `"${token}" has no place in "${text2.trim()}"`, at: at + index };
    if (groups?.["operand"] !== void 0) {
      if (sign === null) return stray;
      operands.push({ sign, of: operand(token) });
      sign = null;
    } else {
      const first = operands.length === 0 && sign === "+" && /[+-]/u.test(token);
      if (groups?.["sign"] === void 0 || sign !== null && !first) return stray;
      sign = token;
    }
  }
  if (sign !== null) return { what: operands.length === 0 ? "an end is empty" : `"${text2.trim()}" breaks off`, at };
  return { of: (known2) => total(operands, known2) };
}
function operand(token) {
  const names2 = { n: "n", k: "n", m: "m", g: "g", u: "u", ref: "ref" };
  if (Object.hasOwn(names2, token)) return (known2) => known2[names2[token]];
  const number3 = new Fraction(token.startsWith(".") ? `0${token}` : token);
  return () => number3;
}
function total(operands, known2) {
  let [sum, product] = [new Fraction(0), new Fraction(0)];
  for (const { sign, of } of operands) {
    const value = of(known2);
    if (value === null || sign === "/" && value.equals(0)) return "unknown";
    if (sign === "*") product = product.mul(value);
    else if (sign === "/") product = product.div(value);
    else [sum, product] = [sum.add(product), sign === "-" ? value.neg() : value];
  }
  return sum.add(product);
}
var TOKEN;
var init_expression = __esm({
  "src/figure/expression.ts"() {
    "use strict";
    TOKEN = /(?<operand>\d+(?:\.\d+)?|\.\d+|ref\b|[nmguk]\b)|(?<sign>[+*/-])|(?<stray>\S)/gu;
  }
});

// src/figure/bounds.ts
import Fraction2 from "fraction.js";
function isFormula(parsed2) {
  return typeof parsed2 === "function";
}
function parseBounds(text2) {
  const cases = [];
  let start = 0;
  for (const part2 of text2.split(";")) {
    const [, name = "", body = ""] = /^\s*(?:([a-z]+)\s*:)?(.*)$/su.exec(part2) ?? [];
    const at = start + part2.length - body.length;
    if (name !== "" && !Object.hasOwn(CASES, name)) return { what: `"${name}" is no case; there are: rounded, round`, at: start };
    const bounds = parseInterval(body, at);
    if (!isFormula(bounds)) return bounds;
    cases.push({ when: name === "" ? "always" : name, bounds });
    start += part2.length + 1;
  }
  if (cases.at(-1)?.when !== "always") return { what: "the last case has to fit every number: write it without a name", at: text2.lastIndexOf(";") + 1 };
  return (about) => {
    const found2 = cases.find(({ when }) => CASES[when](about));
    return cut((found2?.bounds ?? anything)(about), about);
  };
}
function parseInterval(text2, at) {
  const body = text2.trim();
  const from = at + text2.length - text2.trimStart().length;
  const around = /^([^[\](),]+?)(?:\+-|\+\/-|±)([^[\](),%]+)(%?)$/u.exec(body);
  if (around !== null) return parseAround(around, from);
  const [, opening = "", low = "", high = "", closing = ""] = /^([[(])([^[\](),]*),([^[\](),]*)([\])])$/u.exec(body) ?? [];
  if (opening === "") return { what: `"${body}" is no interval; write [n,inf) or (n,n+g] or n+-g/2`, at: from };
  const bottom = parseExpression(low, from + 1);
  if ("what" in bottom) return bottom;
  const top = parseExpression(high, from + 2 + low.length);
  if ("what" in top) return top;
  return (about) => between(bottom.of(about), top.of(about), { lowOpen: opening === "(", highOpen: closing === ")" });
}
function parseAround([all, centre, margin, percent2], from) {
  const middle = parseExpression(centre, from);
  if ("what" in middle) return middle;
  const width2 = parseExpression(margin, from + all.length - percent2.length - margin.length);
  if ("what" in width2) return width2;
  return (about) => {
    const [n, by] = [middle.of(about), width2.of(about)];
    if (!(n instanceof Fraction2) || !(by instanceof Fraction2)) return anything();
    const part2 = percent2 === "" ? by : n.abs().mul(by).div(100);
    return between(n.sub(part2), n.add(part2), { lowOpen: false, highOpen: false });
  };
}
function between(a, b, { lowOpen, highOpen }) {
  if (a === "unknown" || b === "unknown") return anything();
  if (a instanceof Fraction2 && b instanceof Fraction2 && a.compare(b) > 0) return { low: b, high: a, lowOpen: highOpen, highOpen: lowOpen };
  const [low, high] = [a instanceof Fraction2 ? a : null, b instanceof Fraction2 ? b : null];
  return { low, high, lowOpen: lowOpen || low === null, highOpen: highOpen || high === null };
}
function cut({ low, high, lowOpen, highOpen }, { signed }) {
  const zero2 = new Fraction2(0);
  if (signed || low !== null && low.compare(0) >= 0 || high !== null && high.compare(0) < 0) return { low, high, lowOpen, highOpen };
  return { low: zero2, high, lowOpen: false, highOpen };
}
var CASES, anything;
var init_bounds = __esm({
  "src/figure/bounds.ts"() {
    "use strict";
    init_expression();
    CASES = {
      always: () => true,
      rounded: ({ rounds }) => rounds,
      round: ({ n, g, rounds }) => !rounds && n.compare(100) >= 0 && g.compare(10) >= 0
    };
    anything = () => ({ low: null, high: null, lowOpen: true, highOpen: true });
  }
});

// src/figure/exact-number.ts
import Fraction3 from "fraction.js";
function exactNumber(n) {
  const [digits = "", exponent = "0"] = String(n).split("e");
  const power = new Fraction3(10n ** BigInt(Math.abs(Number(exponent))));
  return Number(exponent) < 0 ? new Fraction3(digits).div(power) : new Fraction3(digits).mul(power);
}
function toNumber({ s, n, d }) {
  let places = 0n;
  for (let [rest, power] = [d, 1n]; places < 400n; places += 1n, power *= 10n) {
    if (power % rest === 0n) return Number(`${s * n * (power / rest)}e-${places}`);
  }
  const shift = BigInt(Math.max(0, 18 - String(n).length + String(d).length));
  return Number(`${s * n * 10n ** shift / d}e-${shift}`);
}
var init_exact_number = __esm({
  "src/figure/exact-number.ts"() {
    "use strict";
  }
});

// src/figure/exact.ts
function toNumbers({ low, high, lowOpen, highOpen }) {
  return { low: low === null ? -Infinity : toNumber(low), high: high === null ? Infinity : toNumber(high), lowOpen: low === null || lowOpen, highOpen: high === null || highOpen };
}
var init_exact = __esm({
  "src/figure/exact.ts"() {
    "use strict";
    init_exact_number();
  }
});

// src/figure/vocabulary.ts
var LANGS2, VOCABULARY;
var init_vocabulary = __esm({
  "src/figure/vocabulary.ts"() {
    "use strict";
    LANGS2 = ["en", "es"];
    VOCABULARY = [
      {
        hedge: "bare",
        type: "exact",
        strict: "rounded: [n-u/2,n+u/2); [n,n]",
        usual: "rounded: [n-u/2,n+u/2); round: n+-g/2; [n,n]",
        words_en: "",
        words_es: "",
        say_en: "#",
        say_es: "#"
      },
      {
        hedge: "exactly",
        type: "exact",
        strict: "[n,n]",
        usual: "[n,n]",
        words_en: "exactly|precisely|a total of|total of|# in total|# in all|# exactly",
        words_es: "exactamente|precisamente|un total de|total de|en total|# en total|# exactamente",
        say_en: "exactly #",
        say_es: "exactamente #"
      },
      {
        hedge: "at_least",
        type: "at_least",
        strict: "[n,inf)",
        usual: "[n,inf)",
        words_en: "at least|at the very least|no fewer than|no less than|not less than|not fewer than|a minimum of|minimum of|\u2265|# or more|# or higher|# at least|# +",
        words_es: "al menos|por lo menos|como m\xEDnimo|cuando menos|no menos de|un m\xEDnimo de|m\xEDnimo de|\u2265|# o m\xE1s|# o por encima|# al menos|# por lo menos|# como m\xEDnimo|# +",
        say_en: "at least #",
        say_es: "al menos #"
      },
      {
        hedge: "more_than",
        type: "more_than",
        strict: "(n,inf)",
        usual: "(n,n+g]",
        words_en: "over|more than|well over|above|upwards of|upward of|surpassed|surpasses|surpass|surpassing|exceeded|exceeds|exceed|exceeding|in excess of|greater than|higher than|>",
        words_es: "m\xE1s de|m\xE1s que|supera|superan|super\xF3|superaron|por encima de|superior a|superiores a|arriba de|por arriba de|mayor a|mayor de|mayor que|rebasa|rebasan|rebas\xF3|sobrepasa|sobrepasan|sobrepas\xF3|excede|exceden|>",
        say_en: "over #",
        say_es: "m\xE1s de #"
      },
      {
        hedge: "less_than",
        type: "less_than",
        strict: "[0,n)",
        usual: "[n-g,n)",
        words_en: "under|fewer than|less than|below|lower than|<",
        words_es: "menos de|menos que|por debajo de|debajo de|inferior a|inferiores a|menor a|menor de|menor que|<",
        say_en: "under #",
        say_es: "menos de #"
      },
      {
        hedge: "at_most",
        type: "at_most",
        strict: "[0,n]",
        usual: "[n-g,n]",
        words_en: "at most|at the most|no more than|not more than|a maximum of|maximum of|\u2264|# or fewer|# or less|# or lower|# at most",
        words_es: "como m\xE1ximo|a lo sumo|no m\xE1s de|como mucho|un m\xE1ximo de|m\xE1ximo de|\u2264|# o menos|# o por debajo|# como m\xE1ximo|# a lo sumo|# como mucho",
        say_en: "at most #",
        say_es: "como m\xE1ximo #"
      },
      {
        hedge: "up_to",
        type: "at_most",
        strict: "[0,n]",
        usual: "[0,n]",
        words_en: "up to|as many as|as much as|as high as",
        words_es: "hasta",
        say_en: "up to #",
        say_es: "hasta #"
      },
      {
        hedge: "almost",
        type: "estimate",
        strict: "(n-g,n)",
        usual: "[n-g/2,n)",
        words_en: "nearly|almost|just under|slightly under|slightly less than|a little under|a little less than|approaching|just shy of|shy of|not quite|virtually|practically",
        words_es: "casi|poco menos de|un poco menos de|algo menos de|ligeramente inferior a|roza|rozan|roz\xF3|rozando|pr\xE1cticamente",
        say_en: "nearly #",
        say_es: "casi #"
      },
      {
        hedge: "just_over",
        type: "estimate",
        strict: "(n,n+g)",
        usual: "(n,n+g/2]",
        words_en: "just over|just above|just more than|slightly more than|slightly over|slightly above|little more than|a little more than|a little over",
        words_es: "poco m\xE1s de|un poco m\xE1s de|algo m\xE1s de|apenas m\xE1s de|ligeramente superior a",
        say_en: "just over #",
        say_es: "poco m\xE1s de #"
      },
      {
        hedge: "about",
        type: "estimate",
        strict: "[n-g,n+g]",
        usual: "n+-g/2",
        words_en: "about|around|some|roughly|approximately|circa|close to|an estimated|estimated|in the region of|~|\u2248|# or so|# or thereabouts|# approximately|# roughly",
        words_es: "unos|unas|alrededor de|en torno a|aproximadamente|cerca de|m\xE1s o menos|~|\u2248|# m\xE1s o menos|# aproximadamente|# o as\xED",
        say_en: "about #",
        say_es: "alrededor de #"
      },
      {
        hedge: "between",
        type: "range",
        strict: "[n,m]",
        usual: "[n,m]",
        words_en: "between # and #|from # to #|# to #|# or #|# \u2013 #|# - #",
        words_es: "entre # y #|entre # e #|de # a #|desde # hasta #|# a #|# o #|# u #|# \u2013 #|# - #",
        say_en: "between # and #",
        say_es: "entre # y #"
      },
      {
        hedge: "possible_max",
        type: "possible",
        strict: "[0,n]",
        usual: "[0,n]",
        words_en: "could be as high as|could be as many as|could be up to|could be|could reach as many as|could reach as much as|could reach|could total|may be as high as|may be as many as|may be|may reach|might be as high as|might be|might reach",
        words_es: "podr\xEDa llegar a|podr\xEDan llegar a|podr\xEDa alcanzar|podr\xEDan alcanzar|podr\xEDa ser de hasta|podr\xEDan ser hasta|podr\xEDa ser|podr\xEDa ser de|podr\xEDan ser|puede llegar a|pueden llegar a|podr\xEDa llegar hasta|podr\xEDan llegar hasta",
        say_en: "could be #",
        say_es: "podr\xEDan ser #"
      },
      {
        hedge: "possible_more",
        type: "possible",
        strict: "[0,inf)",
        usual: "(n,n+g]",
        words_en: "could exceed|could surpass|could be more than|could be over|could top|may exceed|may be more than|might exceed|might be more than",
        words_es: "podr\xEDa superar|podr\xEDan superar|podr\xEDa exceder|podr\xEDan exceder|podr\xEDa ser superior a|podr\xEDa ser m\xE1s de|podr\xEDan ser m\xE1s de|podr\xEDa rebasar|podr\xEDan rebasar|puede superar|pueden superar",
        say_en: "could exceed #",
        say_es: "podr\xEDan ser m\xE1s de #"
      },
      {
        hedge: "similar",
        type: "unknown",
        strict: "ref+-20%",
        usual: "ref+-5%",
        words_en: "similar|a similar|the same|roughly the same|about the same",
        words_es: "similar|un similar|otro tanto|otros tantos|parecido|parecida|el mismo|la misma|casi el mismo|casi la misma",
        say_en: "a similar number",
        say_es: "un n\xFAmero similar"
      },
      {
        hedge: "majority",
        type: "range",
        strict: "(50,100]",
        usual: "(50,100]",
        words_en: "majority|the majority|a majority|the vast majority|vast majority|most",
        words_es: "mayor\xEDa|la mayor\xEDa|la gran mayor\xEDa|mayor parte|la mayor parte",
        say_en: "the majority",
        say_es: "la mayor\xEDa"
      },
      {
        hedge: "vague",
        type: "unknown",
        strict: "[0,inf)",
        usual: "[0,inf)",
        words_en: [
          "an unstated number|some of=[1,inf)",
          "a few=[2,9]|few=[2,9]|a handful=[3,9]|several=[3,9]|a couple=[2,3]|many=[3,inf)|numerous=[3,inf)|countless=[3,inf)",
          "dozens=[24,99]|several dozen=[24,99]|hundreds=[200,999]|several hundred=[200,999]|a few dozen=[24,99]|a few hundred=[200,999]|thousands=[2000,9999]|several thousand=[2000,9999]|a few thousand=[2000,9999]",
          "tens of thousands=[20000,99999]|hundreds of thousands=[200000,999999]|millions=[2000000,999999999]",
          "days=[2,13] days|weeks=[14,60] days|months=[2,23] months|years=[2,19] years|decades=[20,99] years|centuries=[200,999] years",
          "one of=[1,inf) rank|among the=[1,inf) rank|only @=[1,inf) rank",
          "sharp rise=(0,inf) percent_change|sharp increase=(0,inf) percent_change|sharp fall=(-inf,0) percent_change|sharp drop=(-inf,0) percent_change|sharp decline=(-inf,0) percent_change"
        ].join("|"),
        words_es: [
          "un n\xFAmero no precisado",
          "unos pocos=[2,9]|unas pocas=[2,9]|pocos=[2,9]|pocas=[2,9]|algunos=[2,9]|algunas=[2,9]|varios=[3,9]|varias=[3,9]|un pu\xF1ado=[3,9]|un par=[2,3]|muchos=[3,inf)|muchas=[3,inf)|numerosos=[3,inf)|numerosas=[3,inf)",
          "decenas=[24,99]|docenas=[24,99]|cientos=[200,999]|centenares=[200,999]|varios cientos=[200,999]|miles=[2000,9999]|millares=[2000,9999]|varios miles=[2000,9999]",
          "decenas de miles=[20000,99999]|cientos de miles=[200000,999999]|centenares de miles=[200000,999999]|millones=[2000000,999999999]",
          "d\xEDas=[2,13] days|semanas=[14,60] days|meses=[2,23] months|a\xF1os=[2,19] years|d\xE9cadas=[20,99] years|siglos=[200,999] years",
          "uno de los=[1,inf) rank|una de las=[1,inf) rank|solo @=[1,inf) rank|solamente @=[1,inf) rank|\xFAnicamente @=[1,inf) rank",
          "fuerte aumento=(0,inf) percent_change|fuerte alza=(0,inf) percent_change|fuerte ca\xEDda=(-inf,0) percent_change|fuerte descenso=(-inf,0) percent_change|dr\xE1stica reducci\xF3n=(-inf,0) percent_change"
        ].join("|"),
        say_en: "an unstated number",
        say_es: "un n\xFAmero no precisado"
      },
      {
        hedge: "multiple",
        type: "estimate",
        strict: "[k-1,k+1]",
        usual: "[k-.5,k+.5)",
        words_en: "double=2|doubles=2|doubled=2|doubling=2|twice=2|twofold=2|triple=3|triples=3|tripled=3|tripling=3|threefold=3|quadruple=4|quadruples=4|quadrupled=4|one in #|one in every #|one out of #|one out of every #|one of every #|1 in #|1 in every #|1 out of #|1 out of every #|# times|# fold|# x",
        words_es: "doble=2|el doble=2|duplica=2|duplican=2|duplic\xF3=2|duplicaron=2|duplicado=2|duplicarse=2|triple=3|el triple=3|triplica=3|triplican=3|triplic\xF3=3|triplicaron=3|triplicado=3|cuadruplica=4|cuadruplican=4|cuadruplic\xF3=4|cuadruplicaron=4|uno de cada #|una de cada #|un de cada #|1 de cada #|# veces|# x",
        say_en: "# times",
        say_es: "# veces"
      }
    ];
  }
});

// src/figure/tokens.ts
function tokenise(text2) {
  const tokens = [];
  for (const { 0: piece, index, groups } of text2.matchAll(TOKEN2)) {
    const kind = groups?.["numeral"] !== void 0 ? "numeral" : groups?.["word"] !== void 0 ? "word" : "sign";
    tokens.push({ kind, text: piece, norm: folded(piece), start: index, end: index + piece.length, glued: tokens.at(-1)?.end === index });
  }
  return tokens;
}
function folded(text2) {
  return text2.toLowerCase().normalize("NFD").replace(/(?!\u0303)\p{M}/gu, "").normalize("NFC").replace(/[‐‑–—−]/gu, "-").replace(/’/gu, "'");
}
var TOKEN2;
var init_tokens = __esm({
  "src/figure/tokens.ts"() {
    "use strict";
    TOKEN2 = /(?<numeral>\d{1,3}(?:[\u00a0\u202f\u2009]\d{3})+(?!\d)(?:[.,]\d+)?|\d+(?:[.,]\d+)*)|(?<word>[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*)|(?<sign>\S)/gu;
  }
});

// src/figure/words.ts
function isWords(parsed2) {
  return Array.isArray(parsed2);
}
function parseWords(cell, { hedge, lang }) {
  const all = [];
  let start = 0;
  for (const part2 of cell.split("|")) {
    const [words5 = "", ...own] = part2.split("=");
    const having = own.length === 0 ? {} : parseOwn(own.join("="), start + words5.length + 1);
    if ("what" in having) return having;
    const placed3 = place(words5);
    if (placed3 === null && part2.trim() !== "") return { what: `"${part2.trim()}" has its # in no place that is read; write "words", "words #", "# words" or "words # words #"`, at: start };
    if (placed3 !== null) all.push(...contracted({ hedge, ...placed3, ...having }, lang));
    start += part2.length + 1;
  }
  return all;
}
function parseOwn(text2, at) {
  if (/^\s*\d+\s*$/u.test(text2)) return { value: Number(text2) };
  const [, formula = text2, unit = ""] = /^(.*[\])])\s*([a-z_0-9]*)\s*$/su.exec(text2) ?? [];
  const bounds = parseBounds(formula);
  if (!isFormula(bounds)) return { what: bounds.what, at: at + bounds.at };
  return unit === "" ? { bounds } : { bounds, unit };
}
function place(words5) {
  const pieces = tokenise(words5).map(({ norm }) => norm);
  const numbers2 = pieces.flatMap((piece, i) => piece === "#" ? [i] : []);
  const [first = -1, second = -1] = numbers2;
  if (pieces.length === 0 || numbers2.length > 2) return null;
  if (first < 0) return { place: "before", pieces, middle: [] };
  if (second === pieces.length - 1) return { place: "range", pieces: pieces.slice(0, first), middle: pieces.slice(first + 1, second) };
  if (second >= 0 || pieces.length === 1) return null;
  if (first === 0) return { place: "after", pieces: pieces.slice(1), middle: [] };
  return first === pieces.length - 1 ? { place: "next", pieces: pieces.slice(0, -1), middle: [] } : null;
}
function contracted(words5, lang) {
  const pieces = variants(words5.pieces, lang);
  return pieces.flatMap((each) => variants(words5.middle, lang).map((middle) => ({ ...words5, pieces: each, middle })));
}
function variants(pieces, lang) {
  const contraction = lang === "es" ? CONTRACTIONS[pieces.at(-1) ?? ""] : void 0;
  return contraction === void 0 ? [pieces] : [pieces, [...pieces.slice(0, -1), contraction]];
}
var CONTRACTIONS;
var init_words = __esm({
  "src/figure/words.ts"() {
    "use strict";
    init_bounds();
    init_tokens();
    CONTRACTIONS = { de: "del", a: "al" };
  }
});

// src/figure/lexicon.ts
import "fraction.js";
function vocabularyOf(rows) {
  const last = [...new Map(rows.map((row) => [row.hedge, row])).values()];
  const hedges = new Map(last.map((row) => [row.hedge, { type: row.type, strict: evaluated(row.strict), usual: evaluated(row.usual) }]));
  const words5 = Object.fromEntries(LANGS2.map((lang) => [lang, last.flatMap((row) => wordsOf(row, lang))]));
  const starts = Object.fromEntries(LANGS2.map((lang) => [lang, byFirst(words5[lang])]));
  const numberless = new Set(last.filter(({ strict, usual }) => !/\b[nmk]\b/u.test(`${strict} ${usual}`)).map(({ hedge }) => hedge));
  return { rows: last, hedges, numberless, words: words5, starts };
}
function byFirst(words5) {
  const starts = /* @__PURE__ */ new Map();
  for (const each of words5.filter(({ place: place2 }) => place2 !== "range")) {
    const [first = ""] = each.pieces;
    const same = starts.get(first);
    if (same === void 0) starts.set(first, [each]);
    else same.push(each);
  }
  for (const same of starts.values()) same.sort((a, b) => b.pieces.length - a.pieces.length);
  return starts;
}
function wordsOf(row, lang) {
  const words5 = parseWords(row[`words_${lang}`], { hedge: row.hedge, lang });
  if (!isWords(words5)) throw new RangeError(`hedge ${row.hedge}: ${words5.what}`);
  return words5;
}
function evaluated(formula) {
  const bounds = parseBounds(formula);
  if (!isFormula(bounds)) throw new RangeError(bounds.what);
  return (printed3) => toNumbers(bounds(aboutOf(printed3)));
}
function aboutOf({ value, valueTo, granularity, place: place2 = granularity, rounds, signed = false, reference }) {
  const n = exactNumber(value);
  return {
    n,
    m: valueTo === null ? n : exactNumber(valueTo),
    g: exactNumber(granularity),
    u: exactNumber(place2),
    ref: reference === void 0 ? null : exactNumber(reference),
    rounds,
    signed
  };
}
var init_lexicon = __esm({
  "src/figure/lexicon.ts"() {
    "use strict";
    init_bounds();
    init_exact();
    init_vocabulary();
    init_words();
  }
});

// src/figure/hedge.ts
var SHIPPED, HEDGES;
var init_hedge = __esm({
  "src/figure/hedge.ts"() {
    "use strict";
    init_lexicon();
    init_vocabulary();
    SHIPPED = vocabularyOf(VOCABULARY);
    HEDGES = Object.fromEntries(SHIPPED.hedges);
  }
});

// src/figure/say.ts
function wordsFor(hedge, lang, vocabulary = SHIPPED) {
  const row = vocabulary.rows.find((each) => each.hedge === hedge);
  return row?.[`say_${lang}`] ?? "#";
}
var init_say = __esm({
  "src/figure/say.ts"() {
    "use strict";
    init_hedge();
  }
});

// src/chart/hedge-words.ts
function numeral(n, { lang, unit = "", rounding = "halfExpand" }) {
  const least = Number.isInteger(n) ? 0 : 1;
  const most = Math.abs(n) < 1 ? Math.max(2, placesToShow(n)) : least;
  const places = { minimumFractionDigits: least, maximumFractionDigits: Math.max(least, most), roundingMode: rounding, signDisplay: "negative" };
  const digits = new Intl.NumberFormat(LOCALES[lang], { ...places, useGrouping: "always" }).format(toPlaces(n, Math.max(9, most)));
  return `${digits.replace("-", "\u2212")}${unit.startsWith("%") ? "%" : ""}`;
}
function placesToShow(n) {
  const size = Math.abs(n);
  return size < 1e-12 || size >= 5e-3 ? 0 : Math.ceil(-Math.log10(size));
}
function hedgeWords(quantity2, { lang, unit = "" }) {
  const { value, low, high, type } = quantity2;
  const print = (n, rounding = "halfExpand") => numeral(n, { lang, unit, rounding });
  if (type === "range" && Number.isFinite(low) && Number.isFinite(high)) return `${print(low, "floor")}${low < 0 ? TO[lang] : "\u2013"}${print(high, "ceil")}`;
  if (value === null || type === "unknown" || type === "missing") return null;
  const hedge = hedgeOf(quantity2);
  const words5 = (value < 0 ? BELOW_ZERO[lang][hedge] : void 0) ?? wordsFor(hedge, lang);
  return words5.replace("#", print(value, OUTWARDS[type]));
}
function hedgeOf(quantity2) {
  if (quantity2.type === "estimate") return estimateOf(quantity2);
  if (quantity2.type === "possible") return quantity2.high === Infinity ? "possible_more" : "possible_max";
  return HEDGE_OF[quantity2.type] ?? "bare";
}
function estimateOf({ value, low, high }) {
  const [short2, far] = (value ?? 0) < 0 ? [low, high] : [high, low];
  return value === short2 ? "almost" : value === far ? "just_over" : "about";
}
var LOCALES, HEDGE_OF, OUTWARDS, BELOW_ZERO, TO;
var init_hedge_words = __esm({
  "src/chart/hedge-words.ts"() {
    "use strict";
    init_granularity();
    init_say();
    LOCALES = { en: "en-US", es: "es-SV" };
    HEDGE_OF = { at_least: "at_least", more_than: "more_than", at_most: "up_to", less_than: "less_than" };
    OUTWARDS = { at_least: "floor", more_than: "floor", at_most: "ceil", less_than: "ceil" };
    BELOW_ZERO = {
      en: { at_least: "# or higher", more_than: "above #", up_to: "# or lower", less_than: "below #" },
      es: { at_least: "# o por encima", more_than: "por encima de #", up_to: "# o por debajo", less_than: "por debajo de #" }
    };
    TO = { en: " to ", es: " a " };
  }
});

// src/chart/when-words.ts
function whenWords(text2, lang) {
  if (!isDate(parseWhen(text2))) return text2;
  const [from = "", to] = text2.split("/").map((point) => point === ".." ? "" : hedgedPoint(point, lang));
  if (to === void 0) return from;
  const { since, until } = SPANS[lang];
  if (from === "" || to === "") return from === "" ? `${until} ${theDay(to, lang)}` : `${since} ${theDay(from, lang)}`;
  return spanWords(withoutTail(from, to, lang), to, lang);
}
function theDay(words5, lang) {
  return lang === "es" && /^\d{1,2} de /u.test(words5) ? `el ${words5}` : words5;
}
function spanWords(from, to, lang) {
  if (lang === "en") return `${from} to ${to}`;
  return `${/^\d{1,2}(?: de |$)/u.test(from) ? "del" : "de"} ${from} ${/^\d{1,2} de /u.test(to) ? "al" : "a"} ${to}`;
}
function withoutTail(from, to, lang) {
  if (/[(]|about|hacia/u.test(from + to)) return from;
  const between2 = lang === "en" ? " " : " de ";
  const [first, last] = [from.split(between2), to.split(between2)];
  const most = Math.min(first.length, last.length) - 1;
  let shared = 0;
  while (shared < most && first.at(-1 - shared) === last.at(-1 - shared)) shared += 1;
  return first.slice(0, first.length - shared).join(between2);
}
function hedgedPoint(point, lang) {
  const words5 = point === "" ? "" : pointWords(point.replace(/[~?%]$/u, ""), lang);
  const [about, uncertain] = lang === "en" ? ["about", "uncertain"] : ["hacia", "incierto"];
  return `${/[~%]$/u.test(point) ? `${about} ` : ""}${words5}${/[?%]$/u.test(point) ? ` (${uncertain})` : ""}`;
}
function pointWords(point, lang) {
  const [year = "", month, day] = point.split("-");
  if (month === void 0 || month === "XX") return /X/u.test(year) ? decadeWords(year, lang) : year;
  const known2 = day !== void 0 && day !== "XX";
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, known2 ? Number(day) : 1));
  const name = new Intl.DateTimeFormat(LOCALES[lang], { month: "long", timeZone: "UTC" }).format(date);
  const parts2 = lang === "en" ? [known2 ? String(Number(day)) : "", name, year] : [known2 ? `${Number(day)} de` : "", `${name} de`, year];
  return parts2.filter((part2) => part2 !== "").join(" ");
}
function decadeWords(year, lang) {
  const first = year.replaceAll("X", "0");
  return lang === "en" ? `the ${first}s` : `los a\xF1os ${first}`;
}
var SPANS;
var init_when_words = __esm({
  "src/chart/when-words.ts"() {
    "use strict";
    init_when();
    init_hedge_words();
    SPANS = {
      en: { since: "since", until: "until" },
      es: { since: "desde", until: "hasta" }
    };
  }
});

// src/table/origins.ts
function originsOf(shelf) {
  const offsets = Uint32Array.from({ length: shelf.size + 1 }, (_, i) => i);
  return { shelves: [shelf], offsets, ids: offsets.slice(0, shelf.size) };
}
function cite(origins, row) {
  const { offsets, ids } = origins;
  return Array.from(ids.subarray(offsets[row], offsets[row + 1]), (id) => citationAt(origins.shelves, id));
}
function originNames(origins, row) {
  return [...new Set(cite(origins, row).map(({ id }) => id))];
}
function citationAt(shelves, id) {
  let index = id;
  for (const shelf of shelves) {
    if (index < shelf.size) return shelf.cite(index);
    index -= shelf.size;
  }
  throw new RangeError(`no origin ${id}`);
}
function takeOrigins({ shelves, offsets, ids }, rows) {
  const next = new Uint32Array(rows.length + 1);
  for (let i = 0; i < rows.length; i++) next[i + 1] = (next[i] ?? 0) + span(offsets, rows[i] ?? 0);
  const taken = new Uint32Array(next[rows.length] ?? 0);
  for (let i = 0; i < rows.length; i++) taken.set(ids.subarray(offsets[rows[i] ?? 0], offsets[(rows[i] ?? 0) + 1]), next[i]);
  return { shelves, offsets: next, ids: taken };
}
function span(offsets, row) {
  return (offsets[row + 1] ?? 0) - (offsets[row] ?? 0);
}
var init_origins = __esm({
  "src/table/origins.ts"() {
    "use strict";
  }
});

// src/chart/rows.ts
function fieldsOffered(table2) {
  const names2 = [...table2.columns.keys()];
  const worded = names2.filter((name) => WORDED.has(table2.columns.get(name)?.kind ?? "text"));
  return [...names2, ...worded.map(wordsField), ...translated(names2), "figures"];
}
function wordsField(name) {
  return `${name}_words`;
}
function translated(names2) {
  return names2.filter((name) => name.endsWith("_en")).map((name) => name.slice(0, -3)).filter((name) => !names2.includes(name));
}
function chartRows(table2, fields, lang) {
  const readers = fields.filter((field) => field !== "figures").map((field) => [field, fieldReader(table2, field, lang)]);
  return Array.from({ length: rowCount(table2) }, (_, row) => ({
    ...Object.fromEntries(readers.map(([field, at]) => [field, at(row)])),
    figures: originNames(table2.origins, row).join(" ")
  }));
}
function valuesOf(table2, field, lang) {
  const at = fieldReader(table2, field, lang);
  return Array.from({ length: rowCount(table2) }, (_, row) => at(row));
}
function fieldReader(table2, field, lang) {
  const name = [`${field}_${lang}`, field, `${field}_en`].find((each) => table2.columns.has(each));
  if (name !== void 0) {
    const [reader3] = need(table2, name);
    return (row) => reader3.at(row);
  }
  const [reader2] = need(table2, field.replace(/_words$/u, ""));
  return (row) => cellWords(reader2, row, lang);
}
function cellWords(reader2, row, lang) {
  const cell = reader2.at(row);
  if (reader2.kind === "figure" || reader2.kind === "count" || reader2.kind === "number") return hedgeWords(reader2.quantity(row), { lang, unit: reader2.unit });
  return cell === null ? null : reader2.kind === "date" ? whenWords(String(cell), lang) : String(cell);
}
function withBounds(table2, fields) {
  const offered = new Set(fieldsOffered(table2));
  const all = fields.flatMap((field) => table2.columns.get(field)?.kind === "figure" ? [field, companion(field, "low"), companion(field, "high"), companion(field, "type")] : [field]);
  return [...new Set(all)].filter((field) => offered.has(field));
}
var WORDED;
var init_rows = __esm({
  "src/chart/rows.ts"() {
    "use strict";
    init_column();
    init_need();
    init_origins();
    init_table();
    init_hedge_words();
    init_when_words();
    WORDED = /* @__PURE__ */ new Set(["figure", "count", "number", "date"]);
  }
});

// src/chart/events-beside.ts
function eventsBeside(tables, lang) {
  const all = [...tables].filter(([data, { columns }]) => data !== "table" && COLUMNS.every((name) => columns.has(name))).flatMap(([data, table2]) => {
    const [event, date, from, year, kind] = need(table2, ...COLUMNS);
    const labels = valuesOf(table2, "label", lang);
    return Array.from({ length: rowCount(table2) }, (_, row) => ({
      data,
      event: String(event.at(row)),
      from: String(from.at(row) ?? ""),
      year: Number(year.at(row)),
      label: String(labels[row] ?? ""),
      date: whenWords(String(date.at(row)), lang),
      isBreak: BREAKS.has(String(kind.at(row)))
    }));
  });
  return all.filter(({ from }) => from !== "").sort((a, b) => a.from < b.from ? -1 : a.from > b.from ? 1 : 0);
}
function lettered(events) {
  const breaks = events.filter(({ isBreak }) => isBreak);
  return new Map(breaks.length < 2 ? [] : breaks.map(({ event }, i) => [event, String.fromCharCode(65 + i % 26)]));
}
var COLUMNS, BREAKS;
var init_events_beside = __esm({
  "src/chart/events-beside.ts"() {
    "use strict";
    init_table();
    init_need();
    init_when_words();
    init_rows();
    COLUMNS = ["event", "date", "from", "year", "kind", "label_en"];
    BREAKS = /* @__PURE__ */ new Set(["definition", "break"]);
  }
});

// src/chart/glue.ts
function glue(text2, lang) {
  const { months: months2, of, hedges, units: units2, per } = WORDS2[lang];
  const link2 = of === "" ? " " : ` ${of} | `;
  return [
    String.raw`(?<![\p{L}\d])\d{1,2}(?:${link2})(?:${months2})(?!\p{L})\.?`,
    String.raw`(?<!\p{L})(?:${months2})\.?(?:${link2})\d{4}(?!\d)`,
    String.raw`(?<!\p{L})\p{L}{1,2} [=<>≤≥≈] ${NUMBER}`,
    String.raw`(?<!\p{L})(?:${hedges}) ${NUMBER}`,
    String.raw`(?<!\p{L})(?:${per}) ${NUMBER}`,
    String.raw`${NUMBER} (?:de )?(?:%|‰|°C|(?:km²|km|kg|ha|m|g)(?!\p{L})|(?:${units2})(?!\p{L}))`,
    String.raw`(?:thousand|million|billion|mil|millón|millones) (?:de )?(?:${units2})(?!\p{L})`
  ].reduce((glued, pattern) => glued.replace(new RegExp(pattern.replaceAll(" ", `[ ${NBSP}]`), "giu"), bound), text2);
}
function bound(phrase) {
  return phrase.replaceAll(" ", NBSP);
}
var NBSP, NUMBER, WORDS2;
var init_glue = __esm({
  "src/chart/glue.ts"() {
    "use strict";
    NBSP = "\xA0";
    NUMBER = String.raw`[+−–-]?\d(?:[\d.,]*\d)?`;
    WORDS2 = {
      en: {
        months: "Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?",
        of: "",
        hedges: "at least|at most|about|around|almost|nearly|over|under|up to|more than|less than|fewer than|no more than|no fewer than",
        units: "per cent|percent|thousand|million|billion|people|persons|deaths|killings|homicides|detainees|women|men|girls|boys|children|years?|months?|days?|points?",
        per: "per"
      },
      es: {
        months: "ene(?:ro)?|feb(?:rero)?|mar(?:zo)?|abr(?:il)?|may(?:o)?|jun(?:io)?|jul(?:io)?|ago(?:sto)?|sept?(?:iembre)?|oct(?:ubre)?|nov(?:iembre)?|dic(?:iembre)?",
        of: "(?:del?)",
        hedges: "al menos|por lo menos|como m\xEDnimo|a lo sumo|como m\xE1ximo|unos|unas|cerca de|casi|alrededor de|m\xE1s de|menos de|hasta",
        units: "por ciento|mil|mill\xF3n|millones|personas|muertes|muertos|muertas|homicidios|detenidos|detenidas|mujeres|hombres|ni\xF1as|ni\xF1os|a\xF1os?|meses|mes|d\xEDas?|puntos?",
        per: "por cada|por|cada"
      }
    };
  }
});

// src/picture/font.ts
import { readFileSync } from "node:fs";
import { createRequire as createRequire2 } from "node:module";
function fontOf(file) {
  const known2 = opened.get(file);
  if (known2 !== void 0) return known2;
  const fontkit = createRequire2(import.meta.url)("fontkit");
  const font = readFont(file, (bytes) => fontkit.create(bytes));
  opened.set(file, font);
  return font;
}
function readFont(file, create) {
  const fix = "give the path of a TTF or OTF";
  const refuse3 = (what) => new ChartError({ code: "NO_FONT", what, fix, place: { file } });
  try {
    const font = create(readFileSync(file));
    if (!("layout" in font)) throw refuse3("the file is a collection of fonts");
    if (font.type !== "TTF") throw refuse3(`the font is a ${font.type}, a format of the web`);
    return font;
  } catch (error) {
    if (error instanceof ChartError) throw error;
    throw refuse3(`the font cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
}
var opened;
var init_font = __esm({
  "src/picture/font.ts"() {
    "use strict";
    init_errors();
    opened = /* @__PURE__ */ new Map();
  }
});

// src/picture/measure.ts
function textWidth(text2, type) {
  if (text2 === "" || !(type.size > 0)) return 0;
  const file = fileOf(type);
  const key = `${file} ${text2}`;
  const known2 = widths.get(key);
  if (known2 !== void 0) return known2 * type.size;
  const font = fontOf(file);
  const width2 = font.layout(text2).advanceWidth / font.unitsPerEm;
  if (widths.size >= CACHED) widths.clear();
  widths.set(key, width2);
  return width2 * type.size;
}
function reach(type) {
  const file = fileOf(type);
  const { minY, maxY } = reaches.get(file) ?? fontOf(file).layout("dbpq").bbox;
  reaches.set(file, { minY, maxY });
  const em = type.size / fontOf(file).unitsPerEm;
  return { ascent: maxY * em, descent: -minY * em };
}
function typeFont(type) {
  return fontOf(fileOf(type));
}
function missingGlyphs(text2, typeface = shippedTypeface()) {
  const font = fontOf(typeface.fonts.regular);
  const lacking3 = [...text2].filter((character) => character >= " " && !font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0));
  return [...new Set(lacking3)];
}
function fileOf({ weight, style, typeface = shippedTypeface() }) {
  return typeface.fonts[cutOf(weight, style)];
}
var CACHED, widths, reaches;
var init_measure = __esm({
  "src/picture/measure.ts"() {
    "use strict";
    init_font();
    init_fonts();
    CACHED = 2e4;
    widths = /* @__PURE__ */ new Map();
    reaches = /* @__PURE__ */ new Map();
  }
});

// src/chart/wrap.ts
function wrap(text2, { width: width2, balance = "balanced", ...type }) {
  const words5 = text2.split(/[ \t\r\n]+/).filter((word) => word !== "");
  const sizes = words5.map((word) => textWidth(word, type));
  const space = textWidth(" ", type);
  const lines = filled(words5, sizes, space, width2);
  if (balance === "ragged" || lines.length < 2) return lines;
  return filled(words5, sizes, space, narrowest(words5, sizes, space, width2, lines.length));
}
function filled(words5, sizes, space, width2) {
  const lines = [];
  let used = Infinity;
  words5.forEach((word, i) => {
    const size = sizes[i] ?? 0;
    used += space + size;
    if (used <= width2) {
      lines.push(`${lines.pop() ?? ""} ${word}`);
    } else {
      lines.push(word);
      used = size;
    }
  });
  return lines;
}
function narrowest(words5, sizes, space, width2, count) {
  let tooNarrow = 0;
  let enough = width2;
  while (enough - tooNarrow > 0.5) {
    const middle = (tooNarrow + enough) / 2;
    if (filled(words5, sizes, space, middle).length <= count) enough = middle;
    else tooNarrow = middle;
  }
  return enough;
}
var init_wrap = __esm({
  "src/chart/wrap.ts"() {
    "use strict";
    init_measure();
  }
});

// src/chart/annotated.ts
function annotated(view, options) {
  return options.events.length === 0 ? view : visited(view, { ...options, data: "table", isFirst: true });
}
function visited(view, outer) {
  const scope = { ...outer, data: isNode(view["data"]) && typeof view["data"]["name"] === "string" ? view["data"]["name"] : outer.data };
  for (const key of ["vconcat", "hconcat", "concat"]) {
    const children = view[key];
    if (Array.isArray(children)) return { ...view, [key]: children.map((child, i) => visited(child, { ...scope, isFirst: scope.isFirst && (i === 0 || key === "hconcat") })) };
  }
  if (isNode(view["spec"])) return view;
  const time = timeAxis(view, scope);
  return time === null ? view : layered(view, time, scope);
}
function timeAxis(view, { tables, data, lang }) {
  const encodings = [view["encoding"], ...asArray(view["layer"]).map((child) => isNode(child) ? child["encoding"] : void 0)];
  const definition = encodings.filter(isNode).map(({ x }) => x).find(isNode);
  const field = definition?.["field"];
  const table2 = tables.get(data);
  if (definition === void 0 || typeof field !== "string" || table2 === void 0) return null;
  const isYear = table2.columns.get(field)?.kind === "year";
  if (!isYear && definition["type"] !== "temporal") return null;
  const times2 = valuesOf(table2, field, lang).filter((each) => each !== null).map((each) => isYear ? Number(each) : yearsAt(String(each)));
  return times2.length === 0 ? null : { definition, field: isYear ? "year" : "from", first: Math.min(...times2), last: Math.max(...times2) };
}
function yearsAt(day) {
  const year = Number(day.slice(0, 4));
  return year + (Date.parse(day) - Date.UTC(year, 0, 1)) / (365.25 * 864e5);
}
function layered(view, time, scope) {
  const within3 = scope.events.filter(({ from, year }) => time.field === "year" ? year > time.first && year <= time.last : yearsAt(from) <= time.last);
  if (within3.length === 0) return view;
  const drawn3 = marks(within3, time, scope);
  const raised = withTitleAt(view, -drawn3.height - Math.round(scope.preset.labelSize * 0.4), scope);
  const outer = Object.fromEntries(OUTER.flatMap((key) => raised[key] === void 0 ? [] : [[key, raised[key]]]));
  const inner = Object.fromEntries(Object.entries(raised).filter(([key]) => !OUTER.includes(key)));
  return { ...outer, layer: [...drawn3.rules, inner, ...drawn3.words] };
}
function withTitleAt(view, top, scope) {
  const layer = Array.isArray(view["layer"]) ? { layer: view["layer"].map((child) => withTitleAt(child, top, scope)) } : {};
  const { encoding } = view;
  const upright = isNode(encoding) && isNode(encoding["y"]) ? encoding["y"] : null;
  if (upright === null || upright["axis"] === null || upright["title"] === null || upright["title"] === void 0 || !scope.isFirst) return { ...view, ...layer };
  const lines = Array.isArray(upright["title"]) ? upright["title"].length : 1;
  const titleY = top - (lines - 1) * lineHeight(scope.preset.labelSize);
  return { ...view, ...layer, encoding: { ...encoding, y: { ...upright, axis: { ...isNode(upright["axis"]) ? upright["axis"] : {}, titleY } } } };
}
function marks(events, time, scope) {
  const letters = lettered(scope.events);
  const { preset, isFirst } = scope;
  const line2 = lineHeight(preset.labelSize);
  let above = events.some(({ event }) => letters.has(event)) && isFirst ? line2 + 4 : 4;
  const all = events.map((event) => {
    const letter = letters.get(event.event);
    if (!isFirst) return { rule: rule(event, { time, scope, from: 0 }), words: [] };
    if (letter !== void 0) return { rule: rule(event, { time, scope, from: -2 }), words: [text(event, { time, scope, lines: [letter], foot: 4, isLetter: true })] };
    const lines = wordsOf2(event, time, scope);
    const foot2 = above;
    above += lines.length * line2 + 4;
    return { rule: rule(event, { time, scope, from: -foot2 + 2 }), words: [text(event, { time, scope, lines, foot: foot2, isLetter: false })] };
  });
  return { rules: all.map((each) => each.rule), words: all.flatMap(({ words: words5 }) => words5), height: above };
}
function placeOf(event, { definition, field }) {
  const { bandPosition: _, ...rest } = definition;
  const discrete = definition["type"] === "ordinal" || definition["type"] === "nominal";
  const within3 = event.isBreak ? 0 : Math.round((yearsAt(event.from) - event.year) * 1e3) / 1e3;
  if (discrete) return { ...rest, field, bandPosition: within3 };
  return { ...rest, field: field === "year" ? "at" : field };
}
function only({ event, isBreak, from, year }, { field, definition }) {
  const numeric = field === "year" && definition["type"] === "quantitative";
  const at = isBreak ? year - 0.5 : year - 0.5 + (yearsAt(from) - year);
  return [{ filter: { field: "event", equal: event } }, ...numeric ? [{ calculate: String(Math.round(at * 1e3) / 1e3), as: "at" }] : []];
}
function rule(event, { time, scope, from }) {
  const { muted, second } = scope.style.colours;
  return {
    name: `annotation-${event.event}-line${scope.isFirst ? "" : "-2"}`,
    data: { name: event.data },
    transform: only(event, time),
    mark: { type: "rule", color: event.isBreak ? muted : second, ...event.isBreak ? { strokeDash: [4, 3] } : {} },
    encoding: { x: placeOf(event, time), y: { value: from }, y2: { value: "height" } }
  };
}
function text(event, { time, scope, lines, foot: foot2, isLetter }) {
  const { preset, style } = scope;
  const align = isLetter ? "center" : onRight(event, time) ? "right" : "left";
  const look = isLetter ? { fontWeight: 600 } : { color: event.isBreak ? style.colours.muted : style.colours.second };
  return {
    name: `annotation-${event.event}`,
    data: { name: event.data },
    transform: only(event, time),
    mark: { type: "text", align, baseline: "bottom", ...look, clip: false },
    encoding: { x: placeOf(event, time), y: { value: -foot2 - (lines.length - 1) * lineHeight(preset.labelSize) }, text: { value: lines.length === 1 ? lines[0] : lines } }
  };
}
function onRight(event, time) {
  return share(event, time) > 0.5;
}
function share({ from, year }, { first, last, field }) {
  const [at, span2] = field === "year" ? [year + 0.5 - first, last + 1 - first] : [yearsAt(from) - first, last - first];
  return span2 <= 0 ? 0 : Math.min(1, Math.max(0, at / span2));
}
function wordsOf2(event, time, { preset, lang, style: typeface }) {
  const side = share(event, time);
  const width2 = Math.max(0.45, Math.max(side, 1 - side)) * room(preset) * 0.85;
  const set2 = (words5) => wrap(glue(words5, lang), { width: width2, size: preset.labelSize, typeface, balance: "ragged" });
  return [...set2(event.label), ...set2(event.date)];
}
var OUTER;
var init_annotated = __esm({
  "src/chart/annotated.ts"() {
    "use strict";
    init_preset();
    init_events_beside();
    init_glue();
    init_node();
    init_rows();
    init_wrap();
    OUTER = ["width", "height", "data", "view", "resolve"];
  }
});

// src/chart/axes.ts
function withAxisTitles(spec2, titles, outer = "table") {
  const data = isNode(spec2["data"]) && typeof spec2["data"]["name"] === "string" ? spec2["data"]["name"] : outer;
  return Object.fromEntries(Object.entries(spec2).map(([key, value]) => {
    if (key === "encoding" && isNode(value)) return [key, withTitles(value, { columns: titles.tables.get(data)?.columns ?? NO_COLUMNS, lang: titles.lang, labels: titles.labels ?? {} })];
    if (key === "spec" && isNode(value)) return [key, withAxisTitles(value, titles, data)];
    if (VIEWS.has(key)) return [key, asArray(value).map((child) => isNode(child) ? withAxisTitles(child, titles, data) : child)];
    return [key, value];
  }));
}
function withTitles(encoding, named4) {
  return Object.fromEntries(Object.entries(encoding).map(([channel, definition]) => [channel, isNode(definition) ? titled(channel, definition, named4) : definition]));
}
function titled(channel, definition, { columns, lang, labels }) {
  const { field, axis: axis2 } = definition;
  const own = "title" in definition || isNode(axis2) && "title" in axis2 || axis2 === null || definition["legend"] === null;
  if (own || !TITLED.has(channel)) return definition;
  if (typeof field !== "string") return definition["aggregate"] === "count" ? { ...definition, title: null } : definition;
  const written3 = labels[field];
  if (written3 !== void 0) return { ...definition, title: written3 };
  const column3 = columns.get(field);
  if (column3 === void 0) return { ...definition, title: null };
  const speaksForItself = POSITIONS.has(channel) && (!isNumeric(column3) || column3.kind === "year");
  return { ...definition, title: speaksForItself ? null : axisTitle({ label: column3.labels?.[lang] ?? column3.label, unit: column3.units?.[lang] ?? column3.unit }) };
}
function axisTitle({ label, unit }) {
  if (unit === "" || says(label, unit)) return label;
  return unit.length > 2 && unit.toLowerCase().startsWith(label.toLowerCase()) ? unit.slice(0, 1).toUpperCase() + unit.slice(1) : `${label} (${unit})`;
}
function says(label, unit) {
  const words5 = unit.replace(/[\\^$.*+?()[\]{}|]/gu, "\\$&");
  return new RegExp(`(?<![\\p{L}\\d])${words5}(?![\\p{L}\\d])`, "iu").test(label);
}
var POSITIONS, TITLED, VIEWS, NO_COLUMNS;
var init_axes = __esm({
  "src/chart/axes.ts"() {
    "use strict";
    init_column();
    init_node();
    POSITIONS = /* @__PURE__ */ new Set(["x", "y"]);
    TITLED = /* @__PURE__ */ new Set([...POSITIONS, "color", "fill", "stroke", "shape", "size", "opacity", "fillOpacity", "strokeOpacity", "strokeWidth", "strokeDash", "angle"]);
    VIEWS = /* @__PURE__ */ new Set(["layer", "vconcat", "hconcat", "concat"]);
    NO_COLUMNS = /* @__PURE__ */ new Map();
  }
});

// src/chart/transforms.ts
function fieldsNamed(transform) {
  return texts(NAMING_KEYS.flatMap((key) => asArray(transform[key])));
}
function fieldsLookedUp(from) {
  return texts([...asArray(from["key"]), ...asArray(from["fields"])]);
}
function namesMade(transform) {
  const { as, from, bin, timeUnit } = transform;
  const nested = ["aggregate", "joinaggregate", "window"].flatMap((key) => asArray(transform[key])).flatMap((each) => isNode(each) ? asArray(each["as"]) : []);
  const ends = typeof as === "string" && (bin !== void 0 || timeUnit !== void 0) ? [`${as}_end`] : [];
  const unnamed = as === void 0 ? [...Object.keys(DEFAULTS).filter((key) => key in transform).flatMap((key) => DEFAULTS[key] ?? []), ...isNode(from) ? asArray(from["fields"]) : []] : [];
  return texts([...asArray(as), ...nested, ...ends, ...unnamed]);
}
function texts(values) {
  return values.filter((value) => typeof value === "string");
}
var NAMING_KEYS, DEFAULTS;
var init_transforms = __esm({
  "src/chart/transforms.ts"() {
    "use strict";
    init_node();
    NAMING_KEYS = ["stack", "flatten", "impute", "key", "regression", "loess", "on", "density", "quantile", "lookup", "extent"];
    DEFAULTS = { fold: ["key", "value"], density: ["value", "density"], quantile: ["prob", "value"] };
  }
});

// src/chart/fields.ts
function fieldsRead(spec2) {
  const found2 = /* @__PURE__ */ new Map();
  visitView(spec2, { data: "table", made: /* @__PURE__ */ new Set(), shared: [] }, found2);
  return found2;
}
function visitView(view, outer, found2) {
  const data = dataOf2(view) ?? outer.data;
  const made = new Set(data === outer.data ? outer.made : []);
  const scope = { data, made, shared: [...outer.shared, view["encoding"]] };
  for (const transform of asArray(view["transform"]).filter(isNode)) {
    read(transform, scope, found2);
    readTransform(transform, scope, found2);
    for (const name of namesMade(transform)) made.add(name);
  }
  for (const names2 of isNode(view["repeat"]) ? Object.values(view["repeat"]) : [view["repeat"]]) read({ field: names2 }, scope, found2);
  for (const [key, value] of Object.entries(view)) if (!SILENT.has(key) && key !== "transform" && key !== "encoding") read(value, scope, found2);
  if (isNode(view["spec"])) visitView(view["spec"], scope, found2);
  const children = VIEWS2.flatMap((key) => asArray(view[key]));
  for (const child of children) visitView(child, scope, found2);
  if (children.length === 0 && view["spec"] === void 0) read(encodingOf(scope.shared), scope, found2);
}
function dataOf2({ data }) {
  if (!isNode(data)) return void 0;
  return typeof data["name"] === "string" && data["values"] === void 0 && data["url"] === void 0 ? data["name"] : OWN_DATA;
}
function encodingOf(shared) {
  return Object.assign({}, ...shared.filter(isNode));
}
function read(value, scope, found2) {
  const { data, made } = scope;
  if (Array.isArray(value)) for (const each of value) read(each, scope, found2);
  else if (isNode(value)) for (const [key, inner] of Object.entries(value)) visitKey(key, inner);
  function visitKey(key, inner) {
    if (FIELD_KEYS.has(key)) {
      for (const name of asArray(inner)) if (typeof name === "string") add(name);
    }
    if (EXPRESSION_KEYS.has(key)) for (const text2 of expressions(inner)) for (const name of datumFields(text2)) add(name);
    if (!LITERAL_KEYS.has(key)) read(inner, scope, found2);
  }
  function add(name) {
    if (!made.has(name)) note(found2, data, name);
  }
}
function note(found2, data, name) {
  found2.set(data, (found2.get(data) ?? /* @__PURE__ */ new Set()).add(name));
}
function readTransform(transform, scope, found2) {
  read({ field: fieldsNamed(transform) }, scope, found2);
  const { from } = transform;
  if (isNode(from)) for (const name of fieldsLookedUp(from)) note(found2, dataOf2(from) ?? scope.data, name);
}
function expressions(value) {
  if (typeof value === "string") return [value];
  if (Array.isArray(value)) return value.flatMap(expressions);
  return isNode(value) ? ["and", "or", "not"].flatMap((key) => expressions(value[key])) : [];
}
function datumFields(expression) {
  const names2 = [...expression.matchAll(/\bdatum(?:\.([A-Za-z_$][\w$]*)|\[\s*(?:'([^']+)'|"([^"]+)")\s*\])/gu)];
  return names2.map(([, dotted, single, double]) => dotted ?? single ?? double ?? "").filter((name) => name !== "");
}
var OWN_DATA, VIEWS2, SILENT, FIELD_KEYS, EXPRESSION_KEYS, LITERAL_KEYS;
var init_fields = __esm({
  "src/chart/fields.ts"() {
    "use strict";
    init_node();
    init_transforms();
    OWN_DATA = "";
    VIEWS2 = ["layer", "vconcat", "hconcat", "concat"];
    SILENT = /* @__PURE__ */ new Set(["data", "datasets", "repeat", "usermeta", "config", "params", "title", "description", "name", "$schema", "spec", ...VIEWS2]);
    FIELD_KEYS = /* @__PURE__ */ new Set(["field", "groupby", "fold", "joinkeys"]);
    EXPRESSION_KEYS = /* @__PURE__ */ new Set(["calculate", "filter", "test", "expr", "labelExpr"]);
    LITERAL_KEYS = /* @__PURE__ */ new Set(["axis", "legend", "header", "value", "datum", "domain", "range", "scale", "as", "equal", "oneOf", "values"]);
  }
});

// src/chart/placed-texts.ts
function placedIn(view) {
  const found2 = [];
  visit(view.scenegraph().root, { x: 0, y: 0, inCell: false }, found2);
  return found2;
}
function visit(mark, at, found2) {
  for (const item of mark.items ?? []) {
    if (mark.marktype === "group" || mark.marktype === void 0) {
      const inner = { x: at.x + px(item["x"]), y: at.y + px(item["y"]), inCell: at.inCell || /(?:^|_)cell$/u.test(mark.name ?? "") };
      for (const child of item.items ?? []) visit(child, inner, found2);
    } else if (TYPES2.has(mark.marktype) && isShown(item)) {
      const { x1, y1, x2, y2 } = item.bounds;
      const view = (mark.name ?? "").replace(/_marks$/u, "");
      found2.push({ type: mark.marktype, role: mark.role ?? "mark", view, datum: isNode(item["datum"]) ? item["datum"] : {}, text: mark.marktype === "text" ? [item["text"]].flat().join(" ") : "", inCell: at.inCell, x1: at.x + x1, y1: at.y + y1, x2: at.x + x2, y2: at.y + y2 });
    }
  }
}
function isShown({ opacity, text: text2, bounds }) {
  return bounds !== void 0 && bounds.x2 >= bounds.x1 && opacity !== 0 && text2 !== "" && text2 !== null;
}
function px(value) {
  return typeof value === "number" ? value : 0;
}
var TYPES2;
var init_placed_texts = __esm({
  "src/chart/placed-texts.ts"() {
    "use strict";
    init_node();
    TYPES2 = /* @__PURE__ */ new Set(["text", "symbol", "rule", "rect"]);
  }
});

// src/chart/calls.ts
function eachCall(runtime, visit3) {
  if (typeof runtime !== "object" || runtime === null) return;
  if (runtime.type === "CallExpression") visit3(runtime);
  for (const [key, value] of Object.entries(runtime)) if (key !== "$ingest") eachCall(value, visit3);
}
var init_calls = __esm({
  "src/chart/calls.ts"() {
    "use strict";
  }
});

// src/chart/chance.ts
function refuseChance(runtime) {
  eachCall(runtime, ({ callee: { name } }) => {
    if (CLOCK_AND_DICE.has(name)) throw chance(`calls ${name}()`);
  });
  const { operators = [] } = runtime;
  if (operators.some(({ type }) => type === "sample")) throw chance("takes a random sample");
}
function chance(what) {
  const sentence = `the spec ${what}, so it would not draw the same twice`;
  return new ChartError({ code: "BAD_SPEC", what: sentence, fix: "compute it in the pipeline" });
}
var CLOCK_AND_DICE;
var init_chance = __esm({
  "src/chart/chance.ts"() {
    "use strict";
    init_errors();
    init_calls();
    CLOCK_AND_DICE = /* @__PURE__ */ new Set(["now", "random", "timezoneoffset", "sampleUniform", "sampleNormal", "sampleLogNormal"]);
  }
});

// src/chart/forbidden.ts
function refuseForbidden(spec2) {
  const faults = found(spec2, "$", "");
  if (faults.length > 0) throw new ChartError(faults);
}
function found(node, path, key) {
  if (Array.isArray(node)) return node.flatMap((item, i) => found(item, `${path}[${i}]`, key));
  if (typeof node !== "object" || node === null) return [];
  return Object.entries(node).flatMap(([name, value]) => {
    const at = `${path}.${name}`;
    if (name === "url" || name === "href") return [fault(`"${name}"`, at, "put the data inline and the link into the text")];
    if (value === "image" && (name === "mark" || name === "type")) return [fault("an image mark", at, "draw it with marks of the chart")];
    const isRows = name === "datasets" || name === "usermeta" || name === "values" && key === "data";
    return isRows ? [] : found(value, at, name);
  });
}
function fault(what, path, fix) {
  return { code: "FORBIDDEN_IN_SPEC", what: `the spec has ${what} at ${path}`, fix };
}
var init_forbidden = __esm({
  "src/chart/forbidden.ts"() {
    "use strict";
    init_errors();
  }
});

// src/chart/drawn.ts
function isDrawn(view) {
  return holdsMark(view.scenegraph().root);
}
function holdsMark({ marktype, role, items = [] }) {
  if (marktype !== "group" && marktype !== void 0) return role === "mark" && items.some(isPlaced);
  return (role === void 0 || !/^(axis|legend|title|row-|column-)/.test(role)) && items.some(holdsMark);
}
function isPlaced({ bounds }) {
  return bounds !== void 0 && [bounds.x1, bounds.x2, bounds.y1, bounds.y2].every(Number.isFinite) && bounds.x2 >= bounds.x1;
}
var init_drawn = __esm({
  "src/chart/drawn.ts"() {
    "use strict";
  }
});

// src/picture/box.ts
function boxOf(points) {
  if (points.length === 0) return { x: 0, y: 0, width: 0, height: 0 };
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of points) {
    [left, right] = [Math.min(left, x), Math.max(right, x)];
    [top, bottom] = [Math.min(top, y), Math.max(bottom, y)];
  }
  return { x: left, y: top, width: right - left, height: bottom - top };
}
function corners({ x, y, width: width2, height }) {
  return [
    [x, y],
    [x + width2, y],
    [x + width2, y + height],
    [x, y + height]
  ];
}
function grown({ x, y, width: width2, height }, margin) {
  return { x: x - margin, y: y - margin, width: width2 + 2 * margin, height: height + 2 * margin };
}
function overlapping(one, other) {
  return one.x < other.x + other.width && other.x < one.x + one.width && one.y < other.y + other.height && other.y < one.y + one.height;
}
function inside(one, other) {
  return one.x >= other.x && one.y >= other.y && one.x + one.width <= other.x + other.width && one.y + one.height <= other.y + other.height;
}
var init_box = __esm({
  "src/picture/box.ts"() {
    "use strict";
  }
});

// src/picture/matrix.ts
function placed([a, b, c, d, e, f], [x, y]) {
  return [a * x + c * y + e, b * x + d * y + f];
}
function within(outer, transform) {
  if (transform === null || transform === void 0) return outer;
  const calls = transform.matchAll(/(\w+)\s*\(([^)]*)\)/g);
  const numbers2 = (list) => list.split(/[\s,]+/).filter((part2) => part2 !== "").map(Number);
  return [...calls].reduce((at, [, kind = "", list = ""]) => times(at, matrixOf(kind, numbers2(list))), outer);
}
function movesOnly([a, b, c, d]) {
  return a === 1 && b === 0 && c === 0 && d === 1;
}
function scaleOf([a, b, c, d]) {
  return Math.sqrt(Math.abs(a * d - b * c));
}
function transformOf(matrix) {
  const [e, f] = matrix.slice(4).map((value) => Math.round(value * 1e3) / 1e3);
  if (!movesOnly(matrix)) return `matrix(${[...matrix.slice(0, 4), e, f].join(",")})`;
  return e === 0 && f === 0 ? null : `translate(${e},${f})`;
}
function times([a, b, c, d, e, f], [k, l, m, n, o, p]) {
  return [a * k + c * l, b * k + d * l, a * m + c * n, b * m + d * n, a * o + c * p + e, b * o + d * p + f];
}
function matrixOf(kind, numbers2) {
  const [x = 0, y, z = 0] = numbers2;
  if (kind === "translate") return [1, 0, 0, 1, x, y ?? 0];
  if (kind === "scale") return [x, 0, 0, y ?? x, 0, 0];
  if (kind === "matrix") return numbers2;
  if (kind !== "rotate") return IDENTITY;
  const [cos, sin] = [Math.cos(x * Math.PI / 180), Math.sin(x * Math.PI / 180)];
  const turn = [cos, sin, -sin, cos, 0, 0];
  return y === void 0 ? turn : times(times([1, 0, 0, 1, y, z], turn), [1, 0, 0, 1, -y, -z]);
}
var IDENTITY;
var init_matrix = __esm({
  "src/picture/matrix.ts"() {
    "use strict";
    IDENTITY = [1, 0, 0, 1, 0, 0];
  }
});

// src/picture/tree.ts
import { fromXml } from "xast-util-from-xml";
import { toXml } from "xast-util-to-xml";
function parseSvg(svg) {
  const root = fromXml(svg);
  return root.children.find((child) => child.type === "element");
}
function svgText(tree) {
  return toXml(tree, { closeEmptyElements: true, tightClose: true });
}
function withAttributes(element2, changes) {
  const attributes = Object.entries({ ...element2.attributes, ...changes }).filter(([, value]) => value !== null && value !== void 0);
  return { ...element2, attributes: Object.fromEntries(attributes) };
}
function withChildren(element2, children) {
  return { ...element2, children };
}
function element(name, attributes, children = []) {
  return withAttributes({ type: "element", name, attributes: {}, children }, attributes);
}
function words(value) {
  return { type: "text", value };
}
function elements({ children }) {
  return children.filter((child) => child.type === "element");
}
function textOf({ children }) {
  return children.map((child) => child.type === "text" ? child.value : child.type === "element" ? textOf(child) : "").join("");
}
var init_tree = __esm({
  "src/picture/tree.ts"() {
    "use strict";
  }
});

// src/picture/leaves.ts
function leaves(tree) {
  const found2 = [];
  const walk = (element2, outer) => {
    const { attributes } = element2;
    if (UNSEEN.includes(element2.name) || attributes["display"] === "none" || attributes["opacity"] === "0") return;
    const at = within(outer.at, attributes["transform"]);
    const here = { at, style: inherited(outer.style, element2), layer: attributes[LAYER] ?? outer.layer };
    if (element2.name === "g" || element2.name === "svg") elements(element2).forEach((child) => walk(child, here));
    else found2.push({ element: element2, ...here });
  };
  walk(tree, { at: IDENTITY, style: {}, layer: null });
  return found2;
}
function inherited(outer, { attributes }) {
  const isOwn = (entry) => INHERITED.has(entry[0]) && typeof entry[1] === "string";
  const own = Object.entries(attributes).filter(isOwn);
  return own.length === 0 ? outer : { ...outer, ...Object.fromEntries(own) };
}
var LAYER, INHERITED, UNSEEN;
var init_leaves = __esm({
  "src/picture/leaves.ts"() {
    "use strict";
    init_matrix();
    init_tree();
    LAYER = "inkscape:label";
    INHERITED = /* @__PURE__ */ new Set([
      ...["fill", "fill-opacity", "stroke", "stroke-opacity", "stroke-width", "stroke-dasharray", "stroke-dashoffset", "stroke-linecap"],
      ...["stroke-linejoin", "stroke-miterlimit", "font-family", "font-size", "font-weight", "font-style", "text-anchor"]
    ]);
    UNSEEN = ["defs", "clipPath", "title", "desc", "metadata"];
  }
});

// src/picture/arc.ts
function arcCurves(start, numbers2, end2) {
  const arc = centred(start, numbers2, end2);
  if (arc === null) return [[start, end2]];
  const count = Math.max(1, Math.ceil(Math.abs(arc.sweep) / (Math.PI / 2) - 1e-9));
  const step = arc.sweep / count;
  const reach2 = 4 / 3 * Math.tan(step / 4);
  return Array.from({ length: count }, (_, i) => {
    const [from, to] = [arc.from + i * step, arc.from + (i + 1) * step];
    const handles = [onArc(arc, from, reach2), onArc(arc, to, -reach2)];
    return [i === 0 ? start : onArc(arc, from, 0), ...handles, i === count - 1 ? end2 : onArc(arc, to, 0)];
  });
}
function onArc({ centre, radii, turn }, angle, ahead) {
  const x = radii[0] * (Math.cos(angle) - ahead * Math.sin(angle));
  const y = radii[1] * (Math.sin(angle) + ahead * Math.cos(angle));
  return [centre[0] + x * Math.cos(turn) - y * Math.sin(turn), centre[1] + x * Math.sin(turn) + y * Math.cos(turn)];
}
function centred(start, numbers2, end2) {
  const [radiusX = 0, radiusY = 0, degrees = 0, large = 0, clockwise = 0] = numbers2;
  const [cos, sin] = [Math.cos(degrees * Math.PI / 180), Math.sin(degrees * Math.PI / 180)];
  const [dx, dy] = [(start[0] - end2[0]) / 2, (start[1] - end2[1]) / 2];
  const [x, y] = [cos * dx + sin * dy, cos * dy - sin * dx];
  if (radiusX === 0 || radiusY === 0 || x === 0 && y === 0) return null;
  const grown2 = Math.sqrt(Math.max(1, (x / radiusX) ** 2 + (y / radiusY) ** 2));
  const [rx, ry] = [Math.abs(radiusX) * grown2, Math.abs(radiusY) * grown2];
  const spread3 = (rx * y) ** 2 + (ry * x) ** 2;
  const factor = (large === clockwise ? -1 : 1) * Math.sqrt(Math.max(0, (rx * ry) ** 2 / spread3 - 1));
  const [midX, midY] = [factor * rx * y / ry, -factor * ry * x / rx];
  const from = Math.atan2((y - midY) / ry, (x - midX) / rx);
  const turned = Math.atan2((-y - midY) / ry, (-x - midX) / rx) - from;
  const sweep = clockwise === 0 && turned > 0 ? turned - 2 * Math.PI : clockwise !== 0 && turned < 0 ? turned + 2 * Math.PI : turned;
  const centre = [cos * midX - sin * midY + (start[0] + end2[0]) / 2, sin * midX + cos * midY + (start[1] + end2[1]) / 2];
  return { centre, radii: [rx, ry], turn: degrees * Math.PI / 180, from, sweep };
}
var init_arc = __esm({
  "src/picture/arc.ts"() {
    "use strict";
  }
});

// src/picture/path.ts
function pathPieces(d) {
  const pieces = [];
  let pen = { at: [0, 0], start: [0, 0], handle: null };
  for (const [letter, numbers2] of commands(d ?? "")) {
    const [next, drawn3] = stroke(pen, letter, numbers2);
    pieces.push(...drawn3);
    pen = next;
  }
  return pieces;
}
function* commands(d) {
  for (const [, letter = "", list = ""] of d.matchAll(/([a-zA-Z])([^a-zA-Z]*(?:[eE][-+]?\d[^a-zA-Z]*)*)/g)) {
    const count = ARGUMENTS[letter.toUpperCase()];
    if (count === void 0) return;
    const numbers2 = (list.match(/[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?/g) ?? []).map(Number);
    if (count === 0) yield [letter, []];
    for (let i = 0; count > 0 && i < numbers2.length; i += count) {
      if (i + count > numbers2.length) return;
      const rest = letter === "M" ? "L" : letter === "m" ? "l" : letter;
      yield [i === 0 ? letter : rest, numbers2.slice(i, i + count)];
    }
  }
}
function stroke(pen, letter, numbers2) {
  const kind = letter.toUpperCase();
  const [x, y] = letter === kind ? [0, 0] : pen.at;
  if (kind === "Z") return [{ at: pen.start, start: pen.start, handle: null }, [[pen.at, pen.start]]];
  if (kind === "H") return line(pen, [(numbers2[0] ?? 0) + x, pen.at[1]]);
  if (kind === "V") return line(pen, [pen.at[0], (numbers2[0] ?? 0) + y]);
  const pairs2 = kind === "A" ? numbers2.slice(5) : numbers2;
  const points = pairs2.flatMap((value, i) => i % 2 === 0 ? [[value + x, (pairs2[i + 1] ?? 0) + y]] : []);
  const end2 = points.at(-1) ?? pen.at;
  if (kind === "M") return [{ at: end2, start: end2, handle: null }, []];
  if (kind === "L") return line(pen, end2);
  if (kind === "A") return [{ ...pen, at: end2, handle: null }, arcCurves(pen.at, numbers2, end2)];
  return curve(pen, kind, points);
}
function line(pen, end2) {
  return [{ ...pen, at: end2, handle: null }, [[pen.at, end2]]];
}
function curve(pen, kind, points) {
  const mirrored = pen.handle === null ? pen.at : [2 * pen.at[0] - pen.handle[0], 2 * pen.at[1] - pen.handle[1]];
  const [first = pen.at, second = pen.at, third = pen.at] = kind === "S" || kind === "T" ? [mirrored, ...points] : points;
  if (kind === "C" || kind === "S") return [{ ...pen, at: third, handle: second }, [[pen.at, first, second, third]]];
  return [{ ...pen, at: second, handle: first }, [[pen.at, twoThirds(pen.at, first), twoThirds(second, first), second]]];
}
function twoThirds([x, y], [toX, toY]) {
  return [x + 2 / 3 * (toX - x), y + 2 / 3 * (toY - y)];
}
var ARGUMENTS;
var init_path = __esm({
  "src/picture/path.ts"() {
    "use strict";
    init_arc();
    ARGUMENTS = { M: 2, L: 2, H: 1, V: 1, C: 6, S: 4, Q: 4, T: 2, A: 7, Z: 0 };
  }
});

// src/picture/shape.ts
function outline({ name, attributes }, at = IDENTITY) {
  const number3 = (key) => Number.parseFloat(attributes[key] ?? "0") || 0;
  const pieces = pathPieces(pathOf(name, attributes["d"] ?? "", number3));
  return pieces.map((piece) => piece.map((point) => placed(at, point)));
}
function extremes(pieces) {
  return pieces.flatMap((piece) => {
    if (piece.length === 2) return [piece[0], piece[1]];
    const turns = [0, 1].flatMap((axis2) => turningTimes(piece.map((point) => point[axis2] ?? 0)));
    return [piece[0], ...turns.map((time) => onCurve(piece, time)), piece[3]];
  });
}
function pathOf(name, d, number3) {
  if (name === "path") return d;
  if (name === "line") return `M${number3("x1")},${number3("y1")}L${number3("x2")},${number3("y2")}`;
  if (name === "rect") return `M${number3("x")},${number3("y")}h${number3("width")}v${number3("height")}h${-number3("width")}Z`;
  if (name !== "circle" && name !== "ellipse") return "";
  const [rx, ry] = name === "circle" ? [number3("r"), number3("r")] : [number3("rx"), number3("ry")];
  return `M${number3("cx") - rx},${number3("cy")}a${rx},${ry},0,1,1,${2 * rx},0a${rx},${ry},0,1,1,${-2 * rx},0Z`;
}
function turningTimes([p = 0, q = 0, r = 0, s = 0]) {
  const [a, b, c] = [s - p + 3 * (q - r), 2 * (p - 2 * q + r), q - p];
  const root = Math.sqrt(Math.max(0, b * b - 4 * a * c));
  const times2 = Math.abs(a) < 1e-9 ? [-c / b] : [(-b + root) / (2 * a), (-b - root) / (2 * a)];
  return times2.filter((time) => time > 0 && time < 1);
}
function onCurve([p, q, r, s], time) {
  const rest = 1 - time;
  const along2 = (axis2) => rest ** 3 * p[axis2] + 3 * rest ** 2 * time * q[axis2] + 3 * rest * time ** 2 * r[axis2] + time ** 3 * s[axis2];
  return [along2(0), along2(1)];
}
var init_shape = __esm({
  "src/picture/shape.ts"() {
    "use strict";
    init_matrix();
    init_path();
  }
});

// src/picture/mark-boxes.ts
function markBoxes(tree) {
  return leaves(tree).flatMap((leaf2) => {
    if (leaf2.element.name === "text") return [];
    const points = extremes(outline(leaf2.element, leaf2.at));
    const mark = painted(leaf2);
    return points.length === 0 || mark.fill === null && mark.stroke === null ? [] : [{ ...boxOf(points), ...mark }];
  });
}
function painted({ element: element2, style, at, layer }) {
  const paint3 = (value) => value === "none" || value === "transparent" ? null : value;
  return {
    shape: element2.name,
    // Black is what SVG fills with if nothing is said.
    fill: element2.name === "line" ? null : paint3(style["fill"] ?? "#000000"),
    stroke: paint3(style["stroke"] ?? "none"),
    strokeWidth: (Number.parseFloat(style["stroke-width"] ?? "1") || 0) * scaleOf(at),
    dash: paint3(style["stroke-dasharray"] ?? "none"),
    layer
  };
}
var init_mark_boxes = __esm({
  "src/picture/mark-boxes.ts"() {
    "use strict";
    init_box();
    init_leaves();
    init_matrix();
    init_shape();
  }
});

// src/picture/text-lines.ts
function textLines({ element: element2, style }, typeface) {
  const chunks = [];
  for (const run of runs(element2, style)) {
    if (run.x === null && chunks.length > 0) chunks.at(-1)?.push(run);
    else chunks.push([run]);
  }
  return chunks.flatMap((chunk2) => set(chunk2, typeface));
}
function runs(text2, style) {
  const found2 = [];
  let pen = { x: 0, y: 0 };
  const walk = (element2, outer) => {
    const { x, y, dx, dy } = element2.attributes;
    const stated = x === null || x === void 0 ? pen.x : number(x);
    const height = y === null || y === void 0 ? pen.y : number(y);
    pen = { x: dx === void 0 ? stated : (stated ?? 0) + number(dx), y: height + number(dy) };
    const own = inherited(outer, element2);
    for (const child of element2.children) {
      if (child.type === "element" && child.name === "tspan") walk(child, own);
      if (child.type !== "text") continue;
      const words5 = child.value.replace(/[ \t\r\n]+/g, " ");
      if (words5.trim() === "") continue;
      found2.push({ text: words5, ...pen, style: own });
      pen = { ...pen, x: null };
    }
  };
  walk(text2, style);
  return found2;
}
function set(chunk2, typeface) {
  const last = chunk2.length - 1;
  const lines = chunk2.map(({ text: text2, y, style }, i) => {
    const words5 = i === 0 ? text2.trimStart() : text2;
    const shown = i === last ? words5.trimEnd() : words5;
    const type = typeOf(style, typeface);
    return { text: shown, y, style, type, width: textWidth(shown, type) };
  });
  const whole = lines.reduce((sum, { width: width2 }) => sum + width2, 0);
  const shift = { middle: whole / 2, end: whole }[chunk2[0]?.style["text-anchor"] ?? "start"] ?? 0;
  let x = (chunk2[0]?.x ?? 0) - shift;
  return lines.map((line2) => {
    x += line2.width;
    return { ...line2, x: x - line2.width };
  });
}
function typeOf(style, typeface) {
  const size = Number.parseFloat(style["font-size"] ?? "16") || 0;
  const set2 = { size, weight: style["font-weight"] ?? 400, style: style["font-style"] ?? "normal" };
  return typeface === void 0 ? set2 : { ...set2, typeface };
}
function number(value) {
  return Number.parseFloat(value ?? "0") || 0;
}
var init_text_lines = __esm({
  "src/picture/text-lines.ts"() {
    "use strict";
    init_leaves();
    init_measure();
  }
});

// src/picture/text-boxes.ts
function textBoxes(tree, typeface) {
  const texts2 = leaves(tree).filter(({ element: element2 }) => element2.name === "text");
  return texts2.flatMap((leaf2) => textLines(leaf2, typeface).map((line2) => boxed(leaf2, line2)));
}
function boxed({ at, layer }, { text: text2, x, y, width: width2, type, style }) {
  const { ascent, descent } = reach(type);
  const box = boxOf(corners({ x, y: y - ascent, width: width2, height: ascent + descent }).map((corner) => placed(at, corner)));
  const fill = style["fill"] ?? "#000000";
  return {
    ...box,
    text: text2,
    size: type.size * scaleOf(at),
    weight: cutOf(type.weight, type.style) === "semibold" ? 600 : 400,
    family: style["font-family"]?.split(",")[0]?.replaceAll(/["']/g, "").trim() ?? "",
    fill: fill === "none" ? null : fill,
    layer
  };
}
var init_text_boxes = __esm({
  "src/picture/text-boxes.ts"() {
    "use strict";
    init_box();
    init_fonts();
    init_leaves();
    init_matrix();
    init_measure();
    init_text_lines();
  }
});

// src/picture/ink-boxes.ts
function inkBoxes(element2, typeface) {
  return [
    ...markBoxes(element2).map((mark) => grown(mark, mark.stroke === null ? 0 : mark.strokeWidth * (mark.shape === "path" ? 2 : 0.5))),
    ...textBoxes(element2, typeface).map((text2) => grown(text2, ACCENT))
  ];
}
var ACCENT;
var init_ink_boxes = __esm({
  "src/picture/ink-boxes.ts"() {
    "use strict";
    init_box();
    init_mark_boxes();
    init_text_boxes();
    ACCENT = 3;
  }
});

// src/picture/definitions.ts
function withoutIdleClips(tree, typeface) {
  const clips = new Map(defined(tree).filter(({ name }) => name === "clipPath").map((clip) => [clip.attributes["id"] ?? "", clip]));
  if (clips.size === 0) return tree;
  return everywhere(tree, (each) => isIdle(each, clips, typeface) ? withAttributes(each, { "clip-path": null }) : each);
}
function withOwnIds(tree, id) {
  const used = /* @__PURE__ */ new Set();
  everywhere(tree, (each) => {
    Object.values(each.attributes).forEach((value) => used.add(/url\(#([^)]+)\)/.exec(value ?? "")?.[1] ?? ""));
    return each;
  });
  const kept2 = defined(tree).filter(({ attributes }) => used.has(attributes["id"] ?? ""));
  const own = new Map(kept2.map(({ attributes }, i) => [attributes["id"] ?? "", `${id}-${i + 1}`]));
  const rest = tree.children.filter((child) => child.type !== "element" || child.name !== "defs");
  const all = kept2.length === 0 ? rest : [...rest, element("defs", {}, kept2)];
  return everywhere(withChildren(tree, all), (each) => renamed(each, own));
}
function defined(tree) {
  return elements(tree).filter(({ name }) => name === "defs").flatMap(elements);
}
function everywhere(tree, change) {
  const changed2 = change(tree);
  return withChildren(changed2, changed2.children.map((child) => child.type === "element" ? everywhere(child, change) : child));
}
function isIdle(group, clips, typeface) {
  const clip = clips.get(/url\(#([^)]+)\)/.exec(group.attributes["clip-path"] ?? "")?.[1] ?? "");
  const [shape, ...others] = clip === void 0 ? [] : elements(clip);
  if (shape?.name !== "rect" || others.length > 0) return false;
  const bounds = boxOf(extremes(outline(shape)));
  return inkBoxes(element("g", {}, elements(group)), typeface).every((box) => inside(box, bounds));
}
function renamed(each, own) {
  const changes = Object.entries(each.attributes).flatMap(([key, value]) => {
    if (key === "id") return own.has(value ?? "") ? [[key, own.get(value ?? "") ?? ""]] : [];
    const reference = /url\(#([^)]+)\)/.exec(value ?? "")?.[1] ?? "";
    return own.has(reference) ? [[key, `url(#${own.get(reference)})`]] : [];
  });
  return changes.length === 0 ? each : withAttributes(each, Object.fromEntries(changes));
}
var init_definitions = __esm({
  "src/picture/definitions.ts"() {
    "use strict";
    init_box();
    init_ink_boxes();
    init_shape();
    init_tree();
  }
});

// src/picture/polygons.ts
function polygons(shape) {
  const found2 = [];
  let last = null;
  for (const piece of outline(shape)) {
    const [start] = piece;
    if (last === null || last[0] !== start[0] || last[1] !== start[1]) found2.push([start]);
    last = piece[piece.length - 1];
    found2.at(-1)?.push(...along(piece));
  }
  return found2;
}
function along(piece) {
  return piece.length === 2 ? [piece[1]] : Array.from({ length: EDGES }, (_, i) => onCurve(piece, (i + 1) / EDGES));
}
var EDGES;
var init_polygons = __esm({
  "src/picture/polygons.ts"() {
    "use strict";
    init_shape();
    EDGES = 16;
  }
});

// src/picture/hatched.ts
function hatched(tree) {
  return withChildren(tree, elements(tree).map((child) => HATCHED.test(child.attributes[LAYER] ?? "") ? withHatch(child, {}) : child));
}
function withHatch(group, outer) {
  const style = inherited(outer, group);
  const children = elements(group).map((child) => child.name === "g" ? [withHatch(child, style)] : [child, ...hatch(child, inherited(style, child))]);
  return withChildren(group, children.flat());
}
function hatch(mark, { fill = "none", stroke: stroke2 = "none" }) {
  if (mark.name === "text" || fill === "none" || stroke2 === "none") return [];
  const shapes = polygons(mark);
  const box = boxOf(shapes.flat());
  const spacing = spacingFor(box);
  const lines = diagonals(shapes, box, spacing).map(([from, to]) => `M${from.map(short).join(",")}L${to.map(short).join(",")}`);
  if (lines.length === 0) return [];
  const transform = mark.attributes["transform"] ?? null;
  return [element("path", { [LAYER]: HATCH, transform, d: lines.join(""), fill: "none", stroke: stroke2, "stroke-width": short(spacing / 4) })];
}
function spacingFor({ width: width2, height }) {
  return Math.min(6, Math.max(3, Math.min(width2, height) / 3));
}
function diagonals(shapes, { x, y, width: width2, height }, spacing) {
  const step = spacing * Math.SQRT2;
  const middle = x + width2 / 2 + y + height / 2;
  const count = Math.ceil((width2 + height) / 2 / step);
  const edges = shapes.flatMap((shape) => shape.map((point, i) => [point, shape[(i + 1) % shape.length] ?? point]));
  return Array.from({ length: 2 * count + 1 }, (_, i) => middle + (i - count) * step).flatMap((sum) => {
    const crossings = edges.flatMap((edge) => crossing(edge, sum)).sort(([one], [other]) => one - other);
    return crossings.flatMap((from, i) => {
      const to = crossings[i + 1];
      return i % 2 === 0 && to !== void 0 ? [[from, to]] : [];
    });
  });
}
function crossing([from, to], sum) {
  const [before, after] = [from[0] + from[1] - sum, to[0] + to[1] - sum];
  if (before < 0 === after < 0) return [];
  const share3 = before / (before - after);
  return [[from[0] + share3 * (to[0] - from[0]), from[1] + share3 * (to[1] - from[1])]];
}
function short(value) {
  return String(Math.round(value * 100) / 100);
}
var HATCHED, HATCH;
var init_hatched = __esm({
  "src/picture/hatched.ts"() {
    "use strict";
    init_box();
    init_leaves();
    init_polygons();
    init_tree();
    HATCHED = /-(?:estimated|range|unstated)(?:-\d+)?$/;
    HATCH = "hatch";
  }
});

// src/picture/layer-names.ts
function layerName({ classes, around, top }) {
  const [, kind = ""] = /\bmark-(\w+)/.exec(classes) ?? [];
  const [, role = ""] = /\brole-([\w-]+)/.exec(classes) ?? [];
  if (around.some((group) => /\brole-legend/.test(group))) return "legend";
  if (role.startsWith("title-")) return titleName(role, around, top);
  if (role !== "mark") return GUIDES[role] ?? role;
  const [, name = ""] = /\brole-mark (.*?)_?marks\b/.exec(classes) ?? [];
  return UNNAMED.test(name) ? MARKS[kind] ?? "shapes" : name.replaceAll("_", "-");
}
function titleName(role, around, top) {
  const scopes = around.filter((group) => /\brole-(?:frame|scope|row|column)/.test(group));
  if (scopes.length <= 1) return role === "title-text" ? "headline" : "subtitle";
  return scopes.length === 2 && top > 0 && /\bconcat_0_group\b/.test(scopes[1] ?? "") ? "notes-and-source" : "panel-titles";
}
var GUIDES, MARKS, UNNAMED;
var init_layer_names = __esm({
  "src/picture/layer-names.ts"() {
    "use strict";
    GUIDES = {
      "axis-grid": "gridlines",
      "axis-label": "axis-labels",
      "axis-title": "axis-titles",
      "axis-domain": "axis-lines",
      "axis-tick": "axis-lines"
    };
    MARKS = {
      rect: "bars",
      symbol: "points",
      rule: "rules",
      text: "labels",
      line: "lines",
      trail: "lines",
      area: "areas"
    };
    UNNAMED = /^(?:(?:concat|layer|facet|cell|child|repeat|row|column)(?:_.*)?)?$/;
  }
});

// src/picture/mark-groups.ts
function markGroups(tree) {
  const found2 = [];
  const walk = (group, outer) => {
    const classes = group.attributes["class"] ?? "";
    const place2 = entered(group, outer);
    const marks3 = /\bmark-(?!group)/.test(classes);
    if (marks3) found2.push(markGroup(elements(group), layerName({ classes, ...outer }), place2));
    for (const child of marks3 ? [] : elements(group)) {
      if (child.name === "g") walk(child, classes.startsWith("mark-group") ? { ...place2, around: [...place2.around, classes] } : place2);
      else found2.push(markGroup([child], "panels", place2));
    }
  };
  elements(tree).filter(({ name }) => name === "g").forEach((group) => walk(group, { frames: [], style: {}, around: [], top: 0 }));
  return found2.filter(({ content }) => elements(content).length > 0);
}
function entered(group, { frames, style, around, top }) {
  const held = HOLDS.flatMap((key) => typeof group.attributes[key] === "string" ? [[key, group.attributes[key]]] : []);
  const own = within(IDENTITY, group.attributes["transform"]);
  const last = frames.at(-1);
  const merges = last !== void 0 && Object.keys(last.attributes).length === 0;
  const frame2 = { at: merges ? times(last.at, own) : own, attributes: Object.fromEntries(held) };
  return {
    frames: [...merges ? frames.slice(0, -1) : frames, frame2],
    style: inherited(style, group),
    around,
    top: typeof group.attributes["transform"] === "string" ? own[5] : top
  };
}
function markGroup(marks3, layer, { frames, style }) {
  const bare = marks3.map((mark) => withAttributes(mark, { class: null }));
  const nested = [...frames].reverse().reduce((inner, { at, attributes }) => {
    const transform = transformOf(at);
    const idle = transform === null && Object.keys(attributes).length === 0;
    return idle ? inner : [element("g", { transform, ...attributes }, inner)];
  }, bare);
  const [only2, ...others] = nested;
  const content = only2 !== void 0 && others.length === 0 && only2.name === "g" ? only2 : element("g", {}, nested);
  return { layer, content, style, kind: marks3.every(({ name }) => name === "text") ? "words" : "artwork" };
}
var HOLDS;
var init_mark_groups = __esm({
  "src/picture/mark-groups.ts"() {
    "use strict";
    init_layer_names();
    init_leaves();
    init_matrix();
    init_tree();
    HOLDS = ["clip-path", "opacity", "mask", "filter", "style"];
  }
});

// src/picture/layered.ts
function layered2(tree, id, typeface) {
  const layers = wordsAbove(gathered(markGroups(tree), typeface));
  const named4 = numbered(layers.map(({ name }) => name));
  const rest = elements(tree).filter(({ name }) => name !== "g");
  const groups = layers.map((layer, i) => layerElement(layer, named4[i] ?? layer.name, id));
  return withChildren(withAttributes(tree, { class: null, "xmlns:inkscape": INKSCAPE }), [...rest, ...groups]);
}
function gathered(groups, typeface) {
  const layers = [];
  for (const group of groups) {
    const boxes = inkBoxes(element("g", group.style, [group.content]), typeface);
    const i = layers.findLastIndex(({ name }) => name === group.layer);
    const known2 = layers[i];
    const fits = known2 !== void 0 && known2.style === group.style && !overlaps(boxes, layers.slice(i + 1));
    if (!fits) layers.push({ name: group.layer, style: group.style, groups: [group], boxes });
    else layers[i] = { ...known2, groups: [...known2.groups, group], boxes: [...known2.boxes, ...boxes] };
  }
  return layers;
}
function wordsAbove(layers) {
  const order = [...layers];
  for (let from = order.length - 1; from >= 0; from--) {
    for (let i = from; i + 1 < order.length; i++) {
      const [low, high] = [order[i], order[i + 1]];
      if (!isWords2(low) || isWords2(high) || overlaps(low.boxes, [high])) break;
      [order[i], order[i + 1]] = [high, low];
    }
  }
  return order;
}
function isWords2({ groups }) {
  return groups.every(({ kind }) => kind === "words");
}
function overlaps(boxes, layers) {
  return layers.some((layer) => layer.boxes.some((other) => boxes.some((box) => overlapping(box, other))));
}
function numbered(names2) {
  const taken = /* @__PURE__ */ new Set();
  return names2.map((name) => {
    let unique = name;
    for (let i = 2; taken.has(unique); i++) unique = `${name}-${i}`;
    taken.add(unique);
    return unique;
  });
}
function layerElement({ style, groups }, name, id) {
  const naming2 = { id: `${id}-${name}`, "inkscape:groupmode": "layer", [LAYER]: name, ...style };
  const contents = groups.map(({ content }) => content);
  const only2 = contents.length === 1 ? contents[0] : void 0;
  return only2 === void 0 ? element("g", naming2, contents) : { ...only2, attributes: { ...naming2, ...only2.attributes } };
}
var INKSCAPE;
var init_layered = __esm({
  "src/picture/layered.ts"() {
    "use strict";
    init_box();
    init_ink_boxes();
    init_leaves();
    init_mark_groups();
    init_tree();
    INKSCAPE = "http://www.inkscape.org/namespaces/inkscape";
  }
});

// src/picture/root.ts
function named(tree, { id, lang, title, description }) {
  const said = [
    { tag: "title", text: title },
    { tag: "desc", text: description }
  ].flatMap(({ tag, text: text2 }) => text2 === null ? [] : [element(tag, { id: `${id}-${tag}` }, [words(text2)])]);
  const label = said.length === 0 ? null : said.map(({ attributes }) => attributes["id"]).join(" ");
  return withChildren(withAttributes(tree, { role: "img", lang, "aria-labelledby": label }), [...said, ...tree.children]);
}
var init_root = __esm({
  "src/picture/root.ts"() {
    "use strict";
    init_tree();
  }
});

// src/picture/tidied.ts
function tidied(tree) {
  const children = tree.children.filter((child) => child.type !== "element" || isSeen(child));
  const attributes = Object.fromEntries(Object.entries(tree.attributes).flatMap(attribute));
  return { ...tree, attributes, children: children.map((child) => child.type === "element" ? tidied(child) : child) };
}
function isSeen({ name, attributes }) {
  const { class: kind, display, opacity, d, fill, stroke: stroke2 } = attributes;
  if (display === "none" || opacity === "0" && name === "text" || name === "path" && d === "") return false;
  return kind !== "background" || isPaint(fill) || isPaint(stroke2);
}
function isPaint(value) {
  return value !== null && value !== void 0 && value !== "none" && value !== "transparent";
}
function attribute([key, value]) {
  if (typeof value !== "string" || LITTER.test(key) || DEFAULTS2[key] === value) return [];
  if (key === "stroke-dasharray" && value.split(/[\s,]+/).every((length, i) => i % 2 === 0 || Number(length) === 0)) return [];
  if (key === "font-weight" && value === "bold") return [[key, "600"]];
  return [[key, MEASURES.test(key) ? rounded(value) : value]];
}
function rounded(measure2) {
  const long = /-?\d+\.\d{4,}(?:e[+-]?\d+)?|-?\d+(?:\.\d+)?e[+-]?\d+/g;
  return measure2.replace(long, (number3) => String(Math.round(Number(number3) * 1e3) / 1e3));
}
var LITTER, MEASURES, DEFAULTS2;
var init_tidied = __esm({
  "src/picture/tidied.ts"() {
    "use strict";
    LITTER = /^(?:aria-.+|role|pointer-events|focusable|tabindex)$/;
    MEASURES = /^(?:d|transform|x|y|x1|x2|y1|y2|width|height|points)$/;
    DEFAULTS2 = { opacity: "1", "fill-opacity": "1", "stroke-opacity": "1", "stroke-width": "1" };
  }
});

// src/picture/finished.ts
function finished(svg, { typeface, ...naming2 }) {
  const clean = withoutIdleClips(tidied(parseSvg(svg)), typeface);
  return svgText(named(withOwnIds(hatched(layered2(clean, naming2.id, typeface)), naming2.id), naming2));
}
var init_finished = __esm({
  "src/picture/finished.ts"() {
    "use strict";
    init_definitions();
    init_hatched();
    init_layered();
    init_root();
    init_tidied();
    init_tree();
  }
});

// src/chart/text-metrics.ts
async function useRealTextMetrics(typeface = shippedTypeface()) {
  typefaces.set(typeface.family, typeface);
  const { textMetrics } = await import("vega");
  textMetrics.width = itemWidth;
}
function typefaceOf(font) {
  const family = (font ?? "").split(",")[0]?.replaceAll(/["']/gu, "").trim() ?? "";
  return typefaces.get(family) ?? shippedTypeface();
}
function itemWidth(item, text2) {
  const size = item.fontSize === null || item.fontSize === void 0 ? 11 : Number(item.fontSize) || 0;
  const type = { size, weight: item.fontWeight ?? 400, style: item.fontStyle ?? "normal", typeface: typefaceOf(item.font) };
  const lines = Array.isArray(text2) ? text2 : [text2];
  const width2 = lines.reduce((widest, line2) => Math.max(widest, textWidth(plain2(line2), type)), 0);
  return item.limit !== null && item.limit !== void 0 && item.limit > 0 ? Math.min(width2, item.limit) : width2;
}
function plain2(line2) {
  return line2 === null || line2 === void 0 ? "" : String(line2).trim();
}
var typefaces;
var init_text_metrics = __esm({
  "src/chart/text-metrics.ts"() {
    "use strict";
    init_fonts();
    init_measure();
    typefaces = /* @__PURE__ */ new Map();
  }
});

// src/chart/utc.ts
function drawnInUtc(spec2) {
  return mapped(spec2, "");
}
function computedInUtc(runtime) {
  eachCall(runtime, (call) => {
    call.callee.name = utcName(call);
  });
}
function utcName({ callee: { name }, arguments: given }) {
  if (name === "datetime") return typeof given[0]?.value === "string" ? name : "utc";
  return TWINS.get(name) ?? name;
}
function mapped(node, key) {
  if (Array.isArray(node)) return node.map((item) => mapped(item, key));
  if (typeof node === "string") return key === "parse" ? node.replace(/^date:/, "utc:") : node;
  if (typeof node !== "object" || node === null) return node;
  const copy = Object.entries(node).map(([name, value]) => [name, name === "values" ? value : mapped(value, key === "parse" ? key : name)]);
  return { ...Object.fromEntries(copy), ...overrides(node, key) };
}
function overrides(node, key) {
  return {
    ...key === "scales" && node["type"] === "time" ? { type: "utc" } : {},
    ...key === "transform" && node["type"] === "timeunit" ? { timezone: "utc" } : {},
    ...node["formatType"] === "time" ? { formatType: "utc" } : {}
  };
}
var PARTS, TWINS;
var init_utc = __esm({
  "src/chart/utc.ts"() {
    "use strict";
    init_calls();
    PARTS = ["date", "day", "year", "month", "quarter", "week", "dayofyear", "hours", "minutes", "seconds", "milliseconds"];
    TWINS = new Map([
      ...PARTS.map((part2) => [part2, `utc${part2}`]),
      ["timeFormat", "utcFormat"],
      ["timeParse", "utcParse"],
      ["timeOffset", "utcOffset"],
      ["timeSequence", "utcSequence"]
    ]);
  }
});

// src/chart/render.ts
async function laidOut(spec2, use, { empty = "refuse", typeface = shippedTypeface() } = {}) {
  refuseForbidden(spec2);
  await useRealTextMetrics(typeface);
  const complaints = [];
  const runtime = await parsed(spec2, complaints);
  const grave = () => empty === "refuse" ? complaints : complaints.filter((each) => !NO_EXTENT.test(each));
  const view = await viewOf(runtime, complaints);
  try {
    await view.runAsync().catch((error) => refuse(complaints.length > 0 ? complaints : [String(error)]));
    if (grave().length > 0) refuse(grave());
    if (!isDrawn(view)) throw blank();
    const made = await use(view);
    if (grave().length > 0) refuse(grave());
    return made;
  } finally {
    view.finalize();
  }
}
function pictureOf(svg, spec2, options) {
  return finished(svg, { ...naming(spec2, options), ...options.typeface === void 0 ? {} : { typeface: options.typeface } });
}
async function parsed(spec2, complaints) {
  const [{ compile }, { parse }] = await Promise.all([import("vega-lite"), import("vega")]);
  try {
    const { spec: vegaSpec } = compile(spec2, { logger: collecting(complaints) });
    if (complaints.length > 0) refuse(complaints);
    const runtime = parse(drawnInUtc(vegaSpec), void 0, { ast: true });
    refuseChance(runtime);
    computedInUtc(runtime);
    return runtime;
  } catch (error) {
    if (error instanceof ChartError) throw error;
    return refuse([...complaints, error instanceof Error ? error.message : String(error)]);
  }
}
async function viewOf(runtime, complaints) {
  const [{ View }, { expressionInterpreter }] = await Promise.all([import("vega"), import("vega-interpreter")]);
  const closed = () => Promise.reject(new Error("a chart loads nothing"));
  const loader = { load: closed, sanitize: closed, http: closed, file: closed };
  return new View(runtime, { renderer: "none", expr: expressionInterpreter, loader, logger: collecting(complaints) });
}
function collecting(complaints) {
  const keep = (...words5) => {
    complaints.push(words5.map((word) => word instanceof Error ? word.message : String(word)).join(" "));
    return logger;
  };
  const ignore = () => logger;
  const logger = { level: ignore, error: keep, warn: keep, info: ignore, debug: ignore };
  return logger;
}
function blank() {
  return new ChartError({ code: "BLANK_CHART", what: "the chart draws no mark", fix: "look at its data, fields and filters" });
}
function refuse(complaints) {
  throw new ChartError([...new Set(complaints)].map(faultOf));
}
function faultOf(complaint) {
  const field = NO_EXTENT.exec(complaint)?.groups?.["field"];
  if (field === void 0) return { code: "BAD_SPEC", what: `vega says: ${complaint}` };
  const name = field.replace(/^(?:utc|year|quarter|month|week|day|date|hours|minutes|seconds|milliseconds)+_/u, "");
  return { code: "BAD_SPEC", what: `a view draws "${name}", and none of its rows has a value there`, fix: "look at its filters and at the type of the field; a view without rows is to be left out" };
}
function naming(spec2, { id = "chart", lang = "en", title, description }) {
  return { id, lang, title: title ?? words2(spec2.title), description: description ?? spec2.description ?? null };
}
function words2(title) {
  if (Array.isArray(title)) return title.join(" ");
  if (typeof title === "object" && title !== null && "text" in title) return words2(title.text);
  return typeof title === "string" && title !== "" ? title : null;
}
var NO_EXTENT;
var init_render = __esm({
  "src/chart/render.ts"() {
    "use strict";
    init_errors();
    init_chance();
    init_forbidden();
    init_drawn();
    init_finished();
    init_fonts();
    init_text_metrics();
    init_utc();
    NO_EXTENT = /^Infinite extent for field "(?<field>[^"]*)"/u;
  }
});

// src/chart/empty-forms.ts
function mayBeEmpty(spec2) {
  return views(spec2).some(({ name }) => FORM.test(String(name ?? "")));
}
function withoutEmpty(spec2, placed3) {
  const shown = new Set(placed3.map(({ view }) => view));
  const isEmpty = (view) => isNode(view) && FORM.test(String(view["name"] ?? "")) && view["mark"] !== void 0 && !shown.has(String(view["name"]).replace(/\W/gu, "_"));
  return kept(spec2, isEmpty);
}
function kept(view, isEmpty) {
  const held = Object.fromEntries(HOLDERS.flatMap((key) => Array.isArray(view[key]) ? [[key, view[key].filter((child) => !isEmpty(child)).map((child) => kept(child, isEmpty))]] : []));
  return { ...view, ...held, ...isNode(view["spec"]) ? { spec: kept(view["spec"], isEmpty) } : {} };
}
function views(node) {
  if (Array.isArray(node)) return node.flatMap(views);
  if (!isNode(node)) return [];
  return [node, ...HOLDERS.flatMap((key) => views(node[key])), ...views(node["spec"])];
}
var FORM, HOLDERS;
var init_empty_forms = __esm({
  "src/chart/empty-forms.ts"() {
    "use strict";
    init_node();
    FORM = /-(?:estimated|range|certain|unstated|possible|at-least|at-most|missing|unknown|points|labels|labels-above)$/u;
    HOLDERS = ["layer", "vconcat", "hconcat", "concat"];
  }
});

// src/chart/uncluttered.ts
function crowded(placed3, { gap }) {
  const labels = placed3.filter((each) => each.type === "text" && isLabel(each));
  const rules = placed3.filter(({ type, view }) => type === "rule" && FIXED.test(view));
  const taken = placed3.filter((each) => each.type === "text" && !isLabel(each)).map(slim);
  const shortened = /* @__PURE__ */ new Map();
  const dropped = /* @__PURE__ */ new Map();
  for (const label of inOrder(labels)) {
    const box = spread(slim(label), gap);
    const crossed = rules.filter((rule2) => meet(slim(label), { ...rule2, y2: rule2.y2 - (shortened.get(rule2.view) ?? 0) }));
    const endless = crossed.filter((rule2) => slim(label).y1 - rule2.y1 < LEAST_RULE);
    if (taken.some((other) => meet(box, other)) || hides(label, placed3) || endless.length > 0) {
      dropped.set(label.view, (dropped.get(label.view) ?? /* @__PURE__ */ new Set()).add(rowName(label)));
      continue;
    }
    taken.push(slim(label));
    for (const rule2 of crossed) shortened.set(rule2.view, rule2.y2 - label.y1 + 1);
  }
  const shown = /* @__PURE__ */ new Map();
  for (const label of labels) shown.set(label.view, (shown.get(label.view) ?? /* @__PURE__ */ new Set()).add(rowName(label)));
  return { dropped: new Map([...dropped].map(([view, rows]) => [view, rows.size === shown.get(view)?.size ? "all" : rows])), shortened };
}
function hides(label, placed3) {
  const generated = GENERATED.test(label.view);
  return placed3.some((each) => each.role === "mark" && (each.type === "rect" || each.type === "symbol" && generated) && rowName(each) !== "" && !sameRow(each, label) && meet(slim(label), each));
}
function changed(spec2, { dropped, shortened }) {
  const rowsOf2 = (view) => isNode(view) && typeof view["name"] === "string" && view["mark"] !== void 0 ? dropped.get(view["name"].replace(/\W/gu, "_")) : void 0;
  return mapViews(spec2, (view) => {
    if (Array.isArray(view["layer"])) return { ...view, layer: view["layer"].filter((child) => rowsOf2(child) !== "all") };
    const by = typeof view["name"] === "string" ? shortened.get(view["name"].replace(/\W/gu, "_")) : void 0;
    if (by !== void 0) return shorter(view, by);
    const rows = rowsOf2(view);
    if (rows === void 0 || rows === "all") return view;
    return { ...view, transform: [...asArray(view["transform"]), { filter: { not: { field: "figures", oneOf: [...rows].sort() } } }] };
  });
}
function shorter(view, by) {
  const before = isNode(view["mark"]) ? Number(view["mark"]["y2Offset"] ?? 0) : 0;
  return { ...view, mark: { ...view["mark"], y2Offset: before - Math.ceil(by) } };
}
function mapViews(view, change) {
  const held = Object.fromEntries(["layer", "vconcat", "hconcat", "concat"].flatMap((key) => Array.isArray(view[key]) ? [[key, asArray(view[key]).map((child) => mapViews(child, change))]] : []));
  return change({ ...view, ...held, ...isNode(view["spec"]) ? { spec: mapViews(view["spec"], change) } : {} });
}
function isLabel({ role, view, datum }) {
  return role === "mark" && !FIXED.test(view) && rowName({ datum }) !== "";
}
function rowName({ datum }) {
  return typeof datum["figures"] === "string" ? datum["figures"] : "";
}
function sameRow(a, b) {
  return rowName(a) === rowName(b);
}
function inOrder(labels) {
  const byView2 = /* @__PURE__ */ new Map();
  for (const label of labels) byView2.set(label.view, [...byView2.get(label.view) ?? [], label]);
  const ranked = [...byView2].flatMap(([view, each]) => {
    const across = [...each].sort((a, b) => a.x1 - b.x1 || a.y1 - b.y1);
    const top = [...each].sort((a, b) => a.y1 - b.y1)[0];
    return each.map((label) => ({ label, rank: (GENERATED.test(view) ? 10 : 0) + (label === across.at(-1) ? 0 : label === top ? 1 : label === across[0] ? 2 : 3) }));
  });
  return ranked.sort((a, b) => a.rank - b.rank).map(({ label }) => label);
}
function slim({ x1, y1, x2, y2 }) {
  const edge = Math.min(2, (y2 - y1) / 6);
  return { x1, y1: y1 + edge, x2, y2: y2 - edge };
}
function spread({ x1, y1, x2, y2 }, by) {
  return { x1: x1 - by, y1, x2: x2 + by, y2 };
}
function meet(a, b) {
  return a.x1 < b.x2 && b.x1 < a.x2 && a.y1 < b.y2 && b.y1 < a.y2;
}
var GENERATED, FIXED, LEAST_RULE;
var init_uncluttered = __esm({
  "src/chart/uncluttered.ts"() {
    "use strict";
    init_node();
    GENERATED = /_labels(?:_above)?$/u;
    FIXED = /^annotation_/u;
    LEAST_RULE = 14;
  }
});

// src/chart/widths.ts
function widened(spec2, factor) {
  return eachView(spec2, (view) => ({ ...view, width: scaled2(view["width"], factor) }));
}
function spread2(spec2) {
  const node = spec2;
  const { children, columns } = parts(node);
  if (children === null) return typeof node["width"] === "object" ? 0 : share2(node["width"]);
  const each = children.map(spread2);
  if ("hconcat" in node) return each.reduce((sum, width2) => sum + width2, 0);
  return Math.max(0, ...each) * columns;
}
function eachView(node, change) {
  for (const key of ["vconcat", "hconcat", "concat"]) {
    const children = node[key];
    if (Array.isArray(children)) return { ...node, [key]: children.map((child) => eachView(child, change)) };
  }
  const inner = node["spec"];
  return typeof inner === "object" && inner !== null ? { ...node, spec: eachView(inner, change) } : change(node);
}
function parts(node) {
  const columns = typeof node["columns"] === "number" ? node["columns"] : 1;
  for (const key of ["vconcat", "hconcat", "concat"]) if (Array.isArray(node[key])) return { children: node[key], columns };
  return { children: node["spec"] === void 0 ? null : [node["spec"]], columns };
}
function share2(width2) {
  return typeof width2 === "number" ? width2 : DEFAULT_SHARE;
}
function scaled2(width2, factor) {
  return typeof width2 === "object" && width2 !== null ? width2 : Math.max(1, Math.floor(share2(width2) * factor));
}
var DEFAULT_SHARE;
var init_widths = __esm({
  "src/chart/widths.ts"() {
    "use strict";
    DEFAULT_SHARE = 200;
  }
});

// src/chart/wrapped-headers.ts
function hasPanels(spec2) {
  if (Array.isArray(spec2)) return spec2.some(hasPanels);
  return isNode(spec2) && (isNode(spec2["facet"]) || ["vconcat", "hconcat", "concat", "spec"].some((key) => hasPanels(spec2[key])));
}
function wrappedHeaders(spec2, placed3, { preset, typeface }) {
  const headers = placed3.filter(({ inCell, role }) => inCell && role === "title-text");
  if (headers.length === 0) return spec2;
  const left = Math.min(...placed3.filter(({ inCell, role }) => inCell || role === "axis-label").map(({ x1 }) => x1));
  const beside = Math.min(...headers.map(({ x1 }) => x1)) - left;
  return mapFacets(spec2, (view) => {
    const columns = typeof view["columns"] === "number" ? view["columns"] : 1;
    const width2 = (room(preset) - beside) / columns - (columns > 1 ? 16 : 0);
    const lines = new Map(headers.map(({ text: text2 }) => [text2, wrap(text2, { width: width2, size: preset.labelSize, weight: 600, ...typeface === void 0 ? {} : { typeface } })]));
    const long = [...lines].filter(([, each]) => each.length > 1);
    if (long.length === 0) return view;
    const facet = view["facet"];
    const header = isNode(facet["header"]) ? facet["header"] : {};
    const words5 = typeof header["labelExpr"] === "string" ? `(${header["labelExpr"]})` : "datum.label";
    const cases = long.map(([text2, each]) => `${words5} === ${JSON.stringify(text2)} ? ${JSON.stringify(each)} : `);
    return { ...view, facet: { ...facet, header: { ...header, labelExpr: `${cases.join("")}${words5}` } } };
  });
}
function mapFacets(view, change) {
  const held = Object.fromEntries(["vconcat", "hconcat", "concat"].flatMap((key) => Array.isArray(view[key]) ? [[key, view[key].map((child) => mapFacets(child, change))]] : []));
  const whole = { ...view, ...held };
  return isNode(view["facet"]) && typeof view["facet"]["field"] === "string" ? change(whole) : whole;
}
var init_wrapped_headers = __esm({
  "src/chart/wrapped-headers.ts"() {
    "use strict";
    init_preset();
    init_node();
    init_wrap();
  }
});

// src/chart/fit.ts
async function fit(spec2, preset, options = {}) {
  let clear = await readied(spec2, preset, options);
  for (let round = 1; ; round++) {
    const sized = widened(clear, await factorFor(wordless(clear), preset, options));
    const { svg, placed: placed3 } = await laidOut(sized, async (view) => ({ svg: await view.toSVG(), placed: placedIn(view) }), options);
    const changes = crowded(placed3, { gap: preset.labelSize * 0.15 });
    if (changes.dropped.size + changes.shortened.size === 0 || round === ROUNDS) {
      const width2 = svgWidth(svg);
      if (width2 > preset.width) throw tooWide(preset, width2, placed3);
      return { svg: pictureOf(padded(svg, width2, preset.width), sized, options), spec: sized };
    }
    clear = changed(clear, changes);
  }
}
async function readied(spec2, preset, options) {
  if (!mayBeEmpty(spec2) && !hasPanels(spec2)) return spec2;
  const placed3 = await laidOut(wordless(spec2), async (view) => placedIn(view), { ...options, empty: "allow" });
  return wrappedHeaders(withoutEmpty(spec2, placed3), placed3, { preset, typeface: options.typeface });
}
async function factorFor(spec2, preset, options) {
  let slope = Math.max(1, spread2(spec2));
  let factor = 0.9 * room(preset) / slope;
  let last = null;
  let [enough, tooMuch] = [0, Infinity];
  for (let pass = 0; pass < PASSES; pass++) {
    const width2 = await laidOut(widened(spec2, factor), async (view) => svgWidth(await view.toSVG()), options);
    if (width2 <= preset.width) enough = Math.max(enough, factor);
    else tooMuch = Math.min(tooMuch, factor);
    if (width2 <= preset.width && preset.width - width2 <= SLACK) break;
    if (last !== null && width2 !== last.width) slope = (width2 - last.width) / (factor - last.factor);
    last = { factor, width: width2 };
    const aim = Math.min(Math.max(factor + (preset.width - width2) / slope, factor / 8), factor * 4);
    factor = aim > enough && aim < tooMuch ? aim : tooMuch === Infinity ? aim : (enough + tooMuch) / 2;
  }
  return enough > 0 ? enough : factor;
}
function wordless(spec2) {
  const { title: _, ...rest } = spec2;
  if (rest.vconcat === void 0) return rest;
  return { ...rest, vconcat: rest.vconcat.map(({ title: __, ...child }) => child) };
}
function svgWidth(svg) {
  return Number(/^<svg[^>]*? width="([\d.]+)"/.exec(svg)?.[1] ?? 0);
}
function padded(svg, from, to) {
  if (from === to) return svg;
  const wider = (root) => root.replace(` width="${from}"`, ` width="${to}"`).replace(`viewBox="0 0 ${from} `, `viewBox="0 0 ${to} `);
  return svg.replace(/^<svg[^>]*>/, wider).replace(new RegExp(`<rect width="${from}" (height="[\\d.]+" fill=)`), `<rect width="${to}" $1`);
}
function tooWide({ name, width: width2 }, drawn3, placed3) {
  const texts2 = placed3.filter(({ type, text: text2 }) => type === "text" && text2 !== "");
  const [left] = [...texts2].sort((a, b) => a.x1 - b.x1);
  const [right] = [...texts2].sort((a, b) => b.x2 - a.x2);
  const outermost = [...new Set([left, right].flatMap((each) => each === void 0 ? [] : [`"${each.text}"`]))].join(" and ");
  const what = `the chart is ${drawn3} px wide and does not go into the ${width2} px of ${name}; its outermost texts are ${outermost}`;
  return new ChartError({ code: "TOO_WIDE", what, fix: "shorten its labels, lower its columns, or write usermeta.presets for that width" });
}
var PASSES, ROUNDS, SLACK;
var init_fit = __esm({
  "src/chart/fit.ts"() {
    "use strict";
    init_errors();
    init_preset();
    init_placed_texts();
    init_render();
    init_empty_forms();
    init_uncluttered();
    init_widths();
    init_wrapped_headers();
    PASSES = 8;
    ROUNDS = 4;
    SLACK = 3;
  }
});

// src/chart/theme.ts
function theme(preset, style = CIFRAS_STYLE) {
  const { colours } = style;
  return {
    font: fontStack(style),
    // Vega's own descriptions are English and in local time; the chart has one name and one description, at the root.
    aria: false,
    background: colours.paper,
    padding: preset.padding,
    view: { stroke: null, continuousHeight: 300, discreteHeight: { step: 28 } },
    range: { category: [colours.first, colours.second, colours.third] },
    // Without padding a band begins in the middle between two bars, where a break is marked.
    scale: { bandPaddingInner: 0, bandPaddingOuter: 0, barBandPaddingInner: 0 },
    facet: { spacing: 24 },
    concat: { spacing: 24 },
    ...guides(preset, colours),
    ...marks2(preset, colours)
  };
}
function guides({ titleSize, subtitleSize, labelSize }, colours) {
  const label = { labelFontSize: labelSize, labelColor: colours.muted, labelLimit: 0 };
  const title = { titleFontSize: labelSize, titleColor: colours.muted, titleFontWeight: 400, titleLimit: 0 };
  const lines = { domain: false, grid: true, gridColor: colours.grid };
  const baseline = { domain: true, domainColor: colours.quiet, grid: false, ticks: false, labelPadding: 7 };
  return {
    title: {
      anchor: "start",
      align: "left",
      frame: "bounds",
      limit: 0,
      offset: 20,
      color: colours.ink,
      fontSize: titleSize,
      fontWeight: 600,
      lineHeight: lineHeight(titleSize) - 2,
      subtitleFontSize: subtitleSize,
      subtitleFontWeight: 400,
      subtitleColor: colours.muted,
      subtitleLineHeight: lineHeight(subtitleSize),
      subtitlePadding: 8
    },
    axis: { ...label, ...title, ...lines, ticks: false, labelPadding: 6, titlePadding: 10, labelAngle: 0, labelFlush: false, labelSeparation: Math.round(labelSize / 2) },
    axisXBand: baseline,
    axisYBand: { ...baseline, domain: false },
    axisPoint: baseline,
    axisXTemporal: { ...baseline, ticks: true, tickColor: colours.quiet, tickSize: 5, labelPadding: 4 },
    // Zero is drawn as the baseline, in every panel of a facet, where an axis would stand beside the first only.
    axisQuantitative: { tickCount: 4, gridColor: { expr: `datum.value === 0 ? '${colours.quiet}' : '${colours.grid}'` } },
    axisY: { titleAngle: 0, titleAnchor: "end", titleAlign: "left", titleBaseline: "bottom", titleX: 0, titleY: -Math.round(labelSize * 0.9) },
    header: {
      ...label,
      ...title,
      title: null,
      labelColor: colours.ink,
      labelFontWeight: 600,
      labelAnchor: "start",
      labelAlign: "left",
      labelPadding: 6
    },
    legend: { ...label, ...title, orient: "top", symbolType: "square", symbolStrokeWidth: 0, offset: 10, columnPadding: 16 }
  };
}
function marks2({ labelSize }, colours) {
  return {
    mark: { color: colours.first },
    bar: { color: colours.first, discreteBandSize: { band: 0.7 } },
    line: { strokeWidth: 2.5, strokeCap: "round", strokeJoin: "round" },
    point: { filled: true, size: 64, opacity: 1 },
    rule: { color: colours.muted },
    area: { line: false, opacity: 1 },
    text: { fontSize: labelSize, color: colours.ink, lineHeight: lineHeight(labelSize) }
  };
}
var init_theme = __esm({
  "src/chart/theme.ts"() {
    "use strict";
    init_preset();
    init_style();
  }
});

// src/chart/frame.ts
function frame(spec2, furniture2, preset) {
  const authored = spec2;
  if (authored.title !== void 0) throw ownTitle(authored.title);
  const top = Object.entries(authored).filter(([key]) => TOP.includes(key));
  const child = Object.entries(authored).filter(([key]) => !TOP.includes(key) && key !== "autosize");
  return {
    $schema: "https://vega.github.io/schema/vega-lite/v6.json",
    ...Object.fromEntries(top),
    config: merged(theme(preset, furniture2.style), authored.config ?? {}),
    title: headline(furniture2, preset),
    vconcat: [{ ...Object.fromEntries(child), title: foot(furniture2, preset) }]
  };
}
function headline({ title, subtitle, lang, style: typeface = CIFRAS_STYLE }, preset) {
  const width2 = measure(preset);
  return {
    text: wrap(glue(title, lang), { width: width2, size: preset.titleSize, weight: 600, typeface }),
    subtitle: wrap(glue(subtitle, lang), { width: width2, size: preset.subtitleSize, typeface, balance: "ragged" }),
    anchor: "start",
    frame: "bounds"
  };
}
function measure(preset) {
  return room(preset) - 1;
}
function foot({ notes, source, credit = null, lang, style = CIFRAS_STYLE }, preset) {
  const lines = (text2) => wrap(glue(text2, lang), { width: measure(preset), size: preset.noteSize, typeface: style, balance: "ragged" });
  const origin = [`${SOURCE[lang]}:\xA0${ended(source)}`, ...credit === null ? [] : [ended(credit)]].join(" ");
  const noted = notes.flatMap(lines);
  const set2 = { size: preset.noteSize, height: lineHeight(preset.noteSize) };
  return {
    // Notes and source differ in colour, so the source is the subtitle of the notes, if there are any.
    ...noted.length === 0 ? { text: lines(origin) } : { text: noted, subtitle: lines(origin) },
    orient: "bottom",
    anchor: "start",
    frame: "bounds",
    offset: 14,
    fontSize: set2.size,
    lineHeight: set2.height,
    fontWeight: 400,
    color: style.colours.muted,
    subtitleFontSize: set2.size,
    subtitleLineHeight: set2.height,
    subtitleColor: style.colours.muted,
    subtitlePadding: 6
  };
}
function ended(sentence) {
  return /[.!?…]$/.test(sentence) ? sentence : `${sentence}.`;
}
function merged(under, over3) {
  const both = Object.entries(over3).map(([key, value]) => {
    const below2 = under[key];
    return [key, isObject(below2) && isObject(value) ? merged(below2, value) : value];
  });
  return { ...under, ...Object.fromEntries(both) };
}
function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function ownTitle(title) {
  const what = `the spec has its own title ${JSON.stringify(title)}`;
  return new ChartError({ code: "BAD_SPEC", what, fix: "leave it out: the title is given with the words of the chart" });
}
var SOURCE, TOP;
var init_frame = __esm({
  "src/chart/frame.ts"() {
    "use strict";
    init_errors();
    init_glue();
    init_preset();
    init_style();
    init_theme();
    init_wrap();
    SOURCE = { en: "Source", es: "Fuente" };
    TOP = ["$schema", "name", "description", "background", "padding", "datasets", "usermeta", "config"];
  }
});

// src/picture/overflow.ts
function overflow(svg, preset, typeface = shippedTypeface()) {
  const boxes = textBoxes(parseSvg(svg), typeface);
  const faults = boxes.flatMap((box) => [...cut2(box, preset), ...lacking(box, typeface), ...alien(box, typeface)]);
  if (faults.length > 0) throw new ChartError(faults);
}
function cut2({ text: text2, x, width: width2 }, preset) {
  if (x >= -0.5 && x + width2 <= preset.width + 0.5) return [];
  const span2 = `from ${x.toFixed(0)} to ${(x + width2).toFixed(0)} px of the ${preset.width} px of ${preset.name}`;
  return [{ code: "TEXT_CUT", what: `the text "${text2}" runs ${span2}` }];
}
function lacking({ text: text2 }, typeface) {
  const characters = missingGlyphs(text2, typeface).join(" ");
  if (characters === "") return [];
  return [{ code: "MISSING_GLYPH", what: `the font ${typeface.family} lacks ${characters} of the text "${text2}"` }];
}
function alien({ text: text2, family }, typeface) {
  if (family === typeface.family) return [];
  const what = `the text "${text2}" is set in ${family}; charts have ${typeface.family}`;
  return [{ code: "NO_FONT", what, fix: "leave fonts to the theme" }];
}
var init_overflow = __esm({
  "src/picture/overflow.ts"() {
    "use strict";
    init_errors();
    init_fonts();
    init_measure();
    init_text_boxes();
    init_tree();
  }
});

// src/chart/names-axis.ts
function namesAxis(definition, scope) {
  if (saysHow(definition)) return {};
  const names2 = namesOf(definition, scope);
  const { preset: { labelSize }, style: { colours } } = scope;
  if (standsAbove(names2, scope)) {
    return { labelAlign: "left", labelBaseline: "bottom", labelPadding: 0, labelOffset: -Math.round(thickness(scope) / 2 + labelSize * 0.2), domain: false, ticks: false, labelColor: colours.ink };
  }
  const long = [...linesOf(names2, scope)].filter(([, each]) => each.length > 1);
  const cases = long.map(([name, each]) => `datum.label === ${JSON.stringify(name)} ? ${JSON.stringify(each)} : `);
  return long.length === 0 ? {} : { labelExpr: `${cases.join("")}datum.label` };
}
function saysHow({ axis: axis2 }) {
  return isNode(axis2) && ["labelExpr", "labelAlign", "labelOffset", "labels"].some((key) => axis2[key] !== void 0);
}
function namedRows(view, scope) {
  const { height } = view;
  const upright = [view["encoding"], ...asArray(view["layer"]).map((child) => isNode(child) ? child["encoding"] : void 0)].filter(isNode).map(({ y }) => y).filter(isNode);
  const names2 = upright.filter((y) => y["axis"] !== null && !saysHow(y)).flatMap((y) => namesOf(y, scope));
  if (!isNode(height) || typeof height["step"] !== "number" || names2.length === 0) return {};
  const least = rowHeight(names2, scope);
  if (scope.step >= least) return {};
  const slimmed = (each) => barOf(each["mark"]) === null ? each : { ...each, mark: { ...barOf(each["mark"]), height: { band: Math.round(100 * thickness(scope) / least) / 100 } } };
  const layer = Array.isArray(view["layer"]) ? { layer: view["layer"].map((child) => slimmed(child)) } : {};
  return { height: { ...height, step: least }, ...layer, ...view["mark"] === void 0 ? {} : { mark: slimmed(view)["mark"] } };
}
function rowHeight(names2, scope) {
  const { preset: { labelSize } } = scope;
  if (standsAbove(names2, scope)) return Math.round(thickness(scope) + lineHeight(labelSize) + labelSize * 0.5);
  const most = Math.max(...[...linesOf(names2, scope).values()].map(({ length }) => length));
  return most < 2 ? 0 : most * lineHeight(labelSize) + Math.round(labelSize * 0.5);
}
function thickness({ step }) {
  return BAND * step;
}
function namesOf({ field, type }, { tables, data, lang }) {
  const table2 = tables.get(data);
  const listed3 = type === "nominal" || type === "ordinal";
  if (!listed3 || table2 === void 0 || typeof field !== "string" || !(table2.columns.has(field) || table2.columns.has(`${field}_en`))) return [];
  return [...new Set(valuesOf(table2, field, lang).filter((name) => typeof name === "string"))];
}
function standsAbove(names2, { preset, style: typeface, width: width2 }) {
  const longest2 = Math.max(0, ...names2.map((name) => textWidth(name, { size: preset.labelSize, typeface })));
  return preset.width < NARROW && longest2 > ABOVE * width2 && longest2 < 0.95 * width2;
}
function linesOf(names2, { preset, lang, style: typeface, width: width2 }) {
  return new Map(names2.map((name) => [name, wrap(glue(name, lang), { width: width2 * BESIDE, size: preset.labelSize, typeface })]));
}
function barOf(mark) {
  const node = typeof mark === "string" ? { type: mark } : isNode(mark) ? mark : {};
  return node["type"] === "bar" && node["height"] === void 0 && node["size"] === void 0 ? node : null;
}
var NARROW, BESIDE, ABOVE, BAND;
var init_names_axis = __esm({
  "src/chart/names-axis.ts"() {
    "use strict";
    init_measure();
    init_preset();
    init_glue();
    init_node();
    init_rows();
    init_wrap();
    NARROW = 400;
    BESIDE = 0.46;
    ABOVE = 0.34;
    BAND = 0.7;
  }
});

// src/chart/narrow-axes.ts
function narrowed(view, frame2) {
  return visited2(view, { ...frame2, data: "table", width: room(frame2.preset), step: STEP });
}
function visited2(view, outer) {
  const data = isNode(view["data"]) && typeof view["data"]["name"] === "string" ? view["data"]["name"] : outer.data;
  const columns = columnsOf(view, outer);
  const side = Array.isArray(view["hconcat"]) ? view["hconcat"].length : columns ?? 1;
  const step = isNode(view["height"]) && typeof view["height"]["step"] === "number" ? view["height"]["step"] : outer.step;
  const scope = { ...outer, data, step, width: outer.width / side };
  const rows = { ...view, ...namedRows(view, scope) };
  const held = Object.fromEntries(["layer", "vconcat", "hconcat", "concat"].flatMap((key) => Array.isArray(rows[key]) ? [[key, asArray(rows[key]).map((child) => visited2(child, scope))]] : []));
  const spec2 = isNode(view["spec"]) ? { spec: visited2(view["spec"], scope), ...headed(view, scope) } : {};
  const fitted = isNode(view["encoding"]) ? { encoding: mapped2(view["encoding"], (channel, definition) => axis(channel, definition, scope)) } : {};
  return { ...rows, ...held, ...spec2, ...columns === null ? {} : { columns }, ...fitted };
}
function headed(view, scope) {
  const { facet, spec: spec2 } = view;
  const upright = isNode(spec2) && isNode(spec2["encoding"]) && isNode(spec2["encoding"]["y"]) ? spec2["encoding"]["y"] : null;
  if (upright === null || !isNode(facet) || typeof facet["field"] !== "string" || namesAxis(upright, scope)["labelOffset"] === void 0) return {};
  const header = isNode(facet["header"]) ? facet["header"] : {};
  const padding = typeof header["labelPadding"] === "number" ? header["labelPadding"] : 6;
  return { facet: { ...facet, header: { ...header, labelPadding: padding + Math.round(scope.preset.labelSize * 0.9) } } };
}
function mapped2(encoding, change) {
  return Object.fromEntries(Object.entries(encoding).map(([channel, definition]) => [channel, isNode(definition) ? change(channel, definition) : definition]));
}
function columnsOf(view, { preset, width: width2 }) {
  const { columns } = view;
  return typeof columns !== "number" ? null : Math.max(1, Math.min(columns, Math.floor(width2 / (PANEL * preset.labelSize))));
}
function axis(channel, definition, scope) {
  if (channel !== "x" && channel !== "y" || definition["axis"] === null || typeof definition["field"] !== "string") return definition;
  const given = isNode(definition["axis"]) ? definition["axis"] : {};
  const more = channel === "y" ? namesAxis(definition, scope) : given["values"] === void 0 && isDiscrete(definition) ? sparseYears(definition["field"], scope) : {};
  const changed2 = Object.keys(more).length === 0 ? definition : { ...definition, axis: { ...given, ...more } };
  return titled2(channel, changed2, scope);
}
function isDiscrete({ type }) {
  return type === "nominal" || type === "ordinal";
}
function titled2(channel, definition, { preset, width: width2, style: typeface }) {
  const { title } = definition;
  if (typeof title !== "string") return definition;
  const lines = wrap(title, { width: width2 * 0.92, size: preset.labelSize, typeface, balance: "ragged" });
  if (lines.length < 2) return definition;
  const given = isNode(definition["axis"]) ? definition["axis"] : {};
  const up = channel === "y" ? { titleY: -Math.round(preset.labelSize * 0.9) - (lines.length - 1) * lineHeight(preset.labelSize), titleLineHeight: lineHeight(preset.labelSize) } : {};
  return { ...definition, title: lines, axis: { ...given, ...up } };
}
function sparseYears(field, { tables, data, preset, lang, width: width2, style: typeface }) {
  const table2 = tables.get(data);
  if (table2?.columns.get(field)?.kind !== "year") return {};
  const years2 = [...new Set(valuesOf(table2, field, lang).filter((year) => typeof year === "number"))].sort((a, b) => a - b);
  const each = textWidth("2025", { size: preset.labelSize, typeface }) + preset.labelSize * 0.6;
  const every = YEARS.find((step) => years2.length / step <= width2 / each) ?? 100;
  return every === 1 ? {} : { values: years2.filter((year) => year % every === 0) };
}
var PANEL, YEARS, STEP;
var init_narrow_axes = __esm({
  "src/chart/narrow-axes.ts"() {
    "use strict";
    init_measure();
    init_preset();
    init_names_axis();
    init_node();
    init_rows();
    init_wrap();
    PANEL = 20;
    YEARS = [1, 2, 5, 10, 20, 50];
    STEP = 28;
  }
});

// src/chart/scaled.ts
function scaledBy(view, factor) {
  return factor === 1 ? view : scaled3(view, factor, "");
}
function scaled3(node, factor, parent) {
  if (Array.isArray(node)) return node.map((each) => scaled3(each, factor, parent));
  if (!isNode(node)) return node;
  return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, member(key, value, { factor, parent })]));
}
function member(key, value, { factor, parent }) {
  if (OTHER.has(key) && !(key === "facet" && parent === "")) return value;
  if (typeof value === "number") {
    const isLength = LENGTHS.has(key) || BY_DIRECTION.has(parent) || key === "value" && PLACES.has(parent);
    return isLength ? rounded2(value * factor) : key === "size" && parent === "mark" ? rounded2(value * factor ** 2) : value;
  }
  return scaled3(value, factor, key);
}
function rounded2(px2) {
  return Math.abs(px2) < 3 ? Math.round(px2 * 10) / 10 : Math.round(px2 * 2) / 2;
}
var LENGTHS, BY_DIRECTION, PLACES, OTHER;
var init_scaled = __esm({
  "src/chart/scaled.ts"() {
    "use strict";
    init_node();
    LENGTHS = /* @__PURE__ */ new Set([
      "height",
      "step",
      "dx",
      "dy",
      "fontSize",
      "lineHeight",
      "strokeWidth",
      "cornerRadius",
      "offset",
      "labelPadding",
      "titlePadding",
      "labelOffset",
      "tickSize",
      "spacing",
      "xOffset",
      "yOffset",
      "x2Offset",
      "y2Offset",
      "thickness"
    ]);
    BY_DIRECTION = /* @__PURE__ */ new Set(["spacing"]);
    PLACES = /* @__PURE__ */ new Set(["x", "y", "x2", "y2"]);
    OTHER = /* @__PURE__ */ new Set(["datasets", "data", "usermeta", "transform", "scale", "sort", "facet", "config", "params"]);
  }
});

// src/chart/far-side.ts
function farSide({ field, type }, { table: table2, lang, words: words5 }) {
  if (typeof field !== "string" || type !== "temporal" && type !== "quantitative" || !table2.columns.has(field)) return null;
  const values = valuesOf(table2, field, lang).filter((value) => value !== null);
  const places = values.map((value) => type === "temporal" ? Date.parse(String(value)) : Number(value)).filter(Number.isFinite);
  if (places.length === 0) return null;
  const [first, last] = [Math.min(...places), Math.max(...places)];
  const from = first === last ? first : first + Math.min(0.75, Math.max(0.4, 1 - words5)) * (last - first);
  if (type === "quantitative") return `datum.${field} >= ${from}`;
  const day = new Date(from);
  return `toDate(datum.${field}) >= utc(${day.getUTCFullYear()}, ${day.getUTCMonth()}, ${day.getUTCDate()})`;
}
var init_far_side = __esm({
  "src/chart/far-side.ts"() {
    "use strict";
    init_rows();
  }
});

// src/chart/hedge-form.ts
function hedgesOf(table2, field) {
  const [reader2] = need(table2, field);
  const rows = Array.from({ length: rowCount(table2) }, (_, row) => row);
  const category = table2.columns.has("category") ? need(table2, "category")[0] : void 0;
  const unstated = rows.some((row) => String(category?.at(row) ?? "").endsWith(UNSTATED));
  return { field, types: new Set(rows.map((row) => reader2.quantity(row).type)), unstated };
}
function isHedged({ types, unstated }) {
  return unstated || [...types].some((type) => !EXACT.has(type));
}
function isUnstatedRow(table2, field, row) {
  const [reader2] = need(table2, field);
  const category = table2.columns.has("category") ? need(table2, "category")[0].at(row) : null;
  return reader2.quantity(row).type === "unstated" || String(category ?? "").endsWith(UNSTATED);
}
function filterOf(form, hedges) {
  const types = [...hedges.types].filter((type) => FORMS[type] === form);
  if (form === "unstated") {
    if (types.length === 0 && !hedges.unstated) return null;
    return hedges.unstated ? { or: [ofTypes(hedges, ["unstated"]), IS_UNSTATED] } : ofTypes(hedges, types);
  }
  if (types.length === 0) return null;
  const typed = ofTypes(hedges, types);
  return hedges.unstated && form !== "blank" ? { and: [typed, { not: IS_UNSTATED }] } : typed;
}
function arrowFilterOf(arrow, hedges) {
  const types = ARROWS[arrow].filter((type) => hedges.types.has(type));
  return types.length === 0 ? null : ofTypes(hedges, types);
}
function wordedFilterOf(hedges) {
  const typed = ofTypes(hedges, [...hedges.types].filter((type) => !EXACT.has(type) && type !== "unknown"));
  return hedges.unstated ? { or: [typed, IS_UNSTATED] } : typed;
}
function testOf({ field }, arrow) {
  return `indexof(${JSON.stringify(ARROWS[arrow]).replaceAll('"', "'")}, datum.${companion(field, "type")}) >= 0`;
}
function unstatedTestOf({ field, unstated, types }) {
  const typed = types.has("unstated") ? [`datum.${companion(field, "type")} === 'unstated'`] : [];
  const all = [...typed, ...unstated ? [IS_UNSTATED] : []];
  return all.length === 0 ? null : all.join(" || ");
}
function ofTypes({ field }, types) {
  return { field: companion(field, "type"), oneOf: types };
}
var FORMS, ARROWS, EXACT, UNSTATED, IS_UNSTATED;
var init_hedge_form = __esm({
  "src/chart/hedge-form.ts"() {
    "use strict";
    init_column();
    init_need();
    init_table();
    FORMS = {
      exact: "solid",
      rounded: "solid",
      at_least: "solid",
      more_than: "solid",
      at_most: "estimated",
      less_than: "estimated",
      estimate: "estimated",
      range: "range",
      unstated: "unstated",
      possible: "possible",
      unknown: "blank",
      missing: "blank"
    };
    ARROWS = { "at-least": ["at_least", "more_than"], "at-most": ["at_most", "less_than"] };
    EXACT = /* @__PURE__ */ new Set(["exact", "rounded", "missing"]);
    UNSTATED = ":unstated";
    IS_UNSTATED = `indexof(datum.category, '${UNSTATED}') >= 0`;
  }
});

// src/chart/unit.ts
function measureOf({ encoding, along: along2 }) {
  return encoding[along2];
}
function part(name, filter, drawn3) {
  return filter === null ? [] : [{ name, transform: [{ filter }], ...drawn3 }];
}
var init_unit = __esm({
  "src/chart/unit.ts"() {
    "use strict";
  }
});

// src/chart/hedge-marks.ts
function arrowLength({ labelSize }) {
  return Math.round(labelSize * 0.8);
}
function arrows(unit, { from = {}, clear = 0 } = {}) {
  return ["at-least", "at-most"].flatMap((arrow) => {
    const shape = ARROWS2[directionOf(unit, arrow)];
    const [axis2, sign] = unit.along === "y" ? ["yOffset", arrow === "at-least" ? -1 : 1] : ["xOffset", arrow === "at-least" ? 1 : -1];
    const offset = clear === 0 ? {} : { [axis2]: sign * clear };
    const mark = { type: "point", filled: false, shape, size: (2 * arrowLength(unit)) ** 2, strokeWidth: 1.5, opacity: 1, ...offset };
    return part(`${unit.base}-${arrow}`, arrowFilterOf(arrow, unit.hedges), { mark, encoding: { ...from, ...arrowColour(unit) } });
  });
}
function directionOf({ along: along2 }, arrow) {
  return along2 === "y" ? arrow === "at-least" ? "up" : "down" : arrow === "at-least" ? "right" : "left";
}
function arrowColour({ encoding, mark, style, hedges }) {
  const own = typeof mark["color"] === "string" ? mark["color"] : style.colours.first;
  const unstated = unstatedTestOf(hedges);
  if (encoding["color"] !== void 0 && unstated === null) return {};
  return { color: unstated === null ? { value: own } : { condition: { test: unstated, value: style.colours.quiet }, ...encoding["color"] ?? { value: own } } };
}
function hollow({ mark, style }, outline2) {
  const { fill: _, stroke: __, opacity: ___, fillOpacity: ____, ...rest } = mark;
  const dash = outline2 === "plain" ? {} : { strokeDash: [3, 2] };
  return { ...rest, filled: false, fill: style.colours.paper, strokeWidth: 1.2, opacity: 1, ...dash, ...outline2 === "grey" ? { color: style.colours.quiet } : { color: mark["color"] ?? style.colours.first } };
}
function greyed({ encoding, style }) {
  return encoding["color"] === void 0 ? {} : { color: { value: style.colours.quiet } };
}
function ghosts(unit, filter) {
  const mark = { type: "point", filled: false, shape: "circle", size: unit.labelSize ** 2 * 1.2, strokeDash: [3, 2], strokeWidth: 1.4, color: unit.style.colours.quiet, opacity: 1 };
  return part(`${unit.base}-possible`, filter, { mark, encoding: greyed(unit) });
}
function bandOf(unit) {
  const measure2 = measureOf(unit);
  const { field } = unit.hedges;
  return { [unit.along]: { ...measure2, field: `${field}_low` }, [`${unit.along}2`]: { field: `${field}_high` } };
}
var ARROWS2;
var init_hedge_marks = __esm({
  "src/chart/hedge-marks.ts"() {
    "use strict";
    init_hedge_form();
    init_unit();
    ARROWS2 = {
      up: "M0,0L0,-1M-0.35,-0.62L0,-1L0.35,-0.62",
      down: "M0,0L0,1M-0.35,0.62L0,1L0.35,0.62",
      right: "M0,0L1,0M0.62,-0.35L1,0L0.62,0.35",
      left: "M0,0L-1,0M-0.62,-0.35L-1,0L-0.62,0.35"
    };
  }
});

// src/chart/hedged-bars.ts
function hedgedBars(unit, ends = {}) {
  const { base, mark, along: along2, hedges } = unit;
  const rows = (form) => filterOf(form, hedges);
  const certain = { ...bandOf(unit), [`${along2}2`]: { datum: 0 } };
  return [
    ...part(base, rows("solid"), { mark, encoding: ends }),
    ...part(`${base}-certain`, rows("range"), { mark, encoding: certain }),
    ...part(`${base}-range`, rows("range"), { mark: hollow(unit, "dashed"), encoding: bandOf(unit) }),
    ...part(`${base}-estimated`, rows("estimated"), { mark: hollow(unit, "dashed"), encoding: ends }),
    ...part(`${base}-unstated`, rows("unstated"), { mark: hollow(unit, "grey"), encoding: { ...ends, ...greyed(unit) } }),
    ...arrows(unit, { from: end(unit, ends) }),
    ...ghosts(unit, rows("possible"))
  ];
}
function end(unit, ends) {
  const far = ends[`${unit.along}2`];
  return far === void 0 ? {} : { [unit.along]: { ...measureOf(unit), ...far, stack: null } };
}
var init_hedged_bars = __esm({
  "src/chart/hedged-bars.ts"() {
    "use strict";
    init_hedge_form();
    init_hedge_marks();
    init_unit();
  }
});

// src/chart/hedged-points.ts
function hedgedPoints(unit) {
  const { base } = unit;
  return [...part(base, filterOf("solid", unit.hedges), { mark: { ...unit.mark, filled: true }, encoding: shaped(unit) }), ...hedgedMarkers(unit)];
}
function hedgedMarkers(unit) {
  const { base, hedges, mark } = unit;
  const rows = (form) => filterOf(form, hedges);
  const band = hollow({ ...unit, mark: { type: "bar", size: Math.round(unit.labelSize * 0.6), ...mark["color"] === void 0 ? {} : { color: mark["color"] } } }, "plain");
  return [
    ...part(`${base}-range`, rows("range"), { mark: band, encoding: bandOf(unit) }),
    ...part(`${base}-estimated`, rows("estimated"), { mark: { ...hollow(unit, "plain"), strokeWidth: 1.6 }, encoding: shaped(unit) }),
    ...part(`${base}-unstated`, rows("unstated"), { mark: hollow(unit, "grey"), encoding: { ...shaped(unit), ...greyed(unit) } }),
    ...arrows(unit),
    ...ghosts(unit, rows("possible"))
  ];
}
function shaped({ encoding }) {
  return Object.fromEntries(["shape", "size"].flatMap((channel) => encoding[channel] === void 0 ? [] : [[channel, encoding[channel]]]));
}
var init_hedged_points = __esm({
  "src/chart/hedged-points.ts"() {
    "use strict";
    init_hedge_form();
    init_hedge_marks();
    init_unit();
  }
});

// src/chart/hedged-lines.ts
function hedgedLines(unit) {
  const { base, hedges, mark: { point, ...mark } } = unit;
  const onLine = { not: { field: `${hedges.field}_type`, oneOf: ["possible", "unstated"] } };
  const marker = { ...unit, mark: { type: "point", ...typeof point === "object" && point !== null ? point : {}, ...mark["color"] === void 0 ? {} : { color: mark["color"] } } };
  const dotted = point !== void 0 && point !== false && point !== null;
  return [
    ...part(base, onLine, { mark, encoding: stroked(unit) }),
    ...dotted ? part(`${base}-points`, filterOf("solid", hedges), { mark: { ...marker.mark, filled: true } }) : [],
    ...hedgedMarkers({ ...marker, encoding: without(unit.encoding, ["size"]) }),
    // On a line an arrow alone would have no foot to stand on.
    ...dotted ? [] : part(`${base}-points`, bounded(unit), { mark: { ...marker.mark, filled: true } })
  ];
}
function bounded({ hedges }) {
  const types = ["at_least", "more_than"].filter((type) => hedges.types.has(type));
  return types.length === 0 ? null : { field: `${hedges.field}_type`, oneOf: types };
}
function stroked({ encoding }) {
  return Object.fromEntries(["strokeDash", "strokeWidth", "size", "order", "detail"].flatMap((channel) => encoding[channel] === void 0 ? [] : [[channel, encoding[channel]]]));
}
function without(encoding, channels2) {
  return Object.fromEntries(Object.entries(encoding).filter(([channel]) => !channels2.includes(channel)));
}
var init_hedged_lines = __esm({
  "src/chart/hedged-lines.ts"() {
    "use strict";
    init_hedge_form();
    init_hedged_points();
    init_unit();
  }
});

// src/chart/hedged-rules.ts
function hedgedRules(unit, ends = {}) {
  const { base, mark, hedges } = unit;
  const dashed = { ...mark, strokeDash: [3, 2] };
  return [
    ...part(base, filterOf("solid", hedges), { mark, encoding: ends }),
    ...part(`${base}-range`, filterOf("range", hedges), { mark: { type: "rule", ...mark["color"] === void 0 ? {} : { color: mark["color"] } }, encoding: bandOf(unit) }),
    ...["estimated", "unstated", "possible"].flatMap((form) => part(`${base}-${form}`, filterOf(form, hedges), { mark: dashed, encoding: ends }))
  ];
}
var init_hedged_rules = __esm({
  "src/chart/hedged-rules.ts"() {
    "use strict";
    init_hedge_form();
    init_hedge_marks();
    init_unit();
  }
});

// src/chart/hedge-labels.ts
function hedgeLabels(unit, at = {}) {
  const { base, hedges, along: along2, mark, labelSize, far } = unit;
  const above = along2 === "y" && mark.type === "bar";
  const gap = Math.round(labelSize * 0.5);
  const filter = wordedFilterOf(hedges);
  if (above) return words3(unit, { name: `${base}-labels`, filter, at, placed: { dy: -gap, baseline: "bottom" } });
  const beside = mark.type === "bar" ? gap : gap + 3;
  const behind = { dx: beside, align: "left" };
  if (along2 === "x" || far === null) return words3(unit, { name: `${base}-labels`, filter, at, placed: behind });
  return [
    ...words3(unit, { name: `${base}-labels`, filter: { and: [filter, { not: far }] }, at, placed: behind }),
    ...words3(unit, { name: `${base}-labels-above`, filter: { and: [filter, far] }, at, placed: { dx: gap, dy: -gap, align: "right", baseline: "bottom" } })
  ];
}
function words3(unit, { name, filter, at, placed: placed3 }) {
  const { hedges, along: along2, style } = unit;
  const drawn3 = part(name, filter, {
    mark: shifted({ type: "text", color: style.colours.ink, ...placed3 }, unit),
    encoding: { ...at, ...at[along2] === void 0 ? endOf(unit) : {}, text: { field: `${hedges.field}_words` } }
  });
  return drawn3.map((view) => hasBands(hedges) && at[along2] === void 0 ? { ...view, transform: [...view["transform"], { calculate: END(hedges.field), as: `${hedges.field}_end` }] } : view);
}
function endOf(unit) {
  const { hedges, along: along2 } = unit;
  return hasBands(hedges) ? { [along2]: { ...measureOf(unit), field: `${hedges.field}_end` } } : {};
}
function hasBands({ types }) {
  return types.has("range");
}
function shifted(text2, { hedges, along: along2, labelSize }) {
  const length = arrowLength({ labelSize });
  if (!hedges.types.has("at_least") && !hedges.types.has("more_than")) return text2;
  const [key, outwards] = along2 === "y" ? ["dy", -1] : ["dx", 1];
  const given = text2[key] ?? 0;
  if (typeof given !== "number" || given * outwards <= 0) return text2;
  return { ...text2, [key]: { expr: `${testOf(hedges, "at-least")} ? ${given + outwards * length} : ${given}` } };
}
function gapLabels(unit) {
  const { base, hedges, encoding, along: along2, across, style, lang } = unit;
  const types = ["missing", "unknown"].filter((type) => hedges.types.has(type));
  const discrete = ["nominal", "ordinal"].includes(String(encoding[across]?.["type"]));
  if (!discrete) return [];
  return types.flatMap((type) => part(`${base}-${type}`, { field: `${hedges.field}_type`, equal: type }, {
    mark: { type: "text", color: style.colours.muted, ...along2 === "y" ? { baseline: "bottom", dy: -4 } : { align: "left", dx: 6 } },
    encoding: { [along2]: { datum: 0 }, text: { value: GAP[lang][type] } }
  }));
}
var END, GAP;
var init_hedge_labels = __esm({
  "src/chart/hedge-labels.ts"() {
    "use strict";
    init_hedge_form();
    init_hedge_marks();
    init_unit();
    END = (field) => `datum.${field} === null ? datum.${field}_high : datum.${field}`;
    GAP = { en: { missing: "no data", unknown: "not known" }, es: { missing: "sin dato", unknown: "no se sabe" } };
  }
});

// src/chart/stack.ts
function stackOf(unit) {
  const { encoding, across, along: along2, hedges } = unit;
  const measure2 = measureOf(unit);
  const parts2 = ["color", "detail", "opacity"].map((channel) => encoding[channel]).filter(isNode).map(({ field: field2 }) => field2).filter((field2) => typeof field2 === "string");
  const over3 = encoding[across]?.["field"];
  const stacked = parts2.some((field2) => field2 !== over3) && measure2["stack"] !== null && measure2["stack"] !== false && encoding[`${across}Offset`] === void 0;
  if (!stacked) return null;
  const { field } = hedges;
  const [start, end2, middle] = [`${field}_start`, `${field}_end`, `${field}_middle`];
  const unstated = unstatedTestOf(hedges);
  const last = unstated === null ? [] : [{ calculate: `${unstated} ? 1 : 0`, as: `${field}_last` }];
  const sort = [...unstated === null ? [] : [{ field: `${field}_last`, order: "ascending" }], ...orderOf(encoding["order"], parts2)];
  const offset = typeof measure2["stack"] === "string" ? { offset: measure2["stack"] } : {};
  return {
    transform: [...last, { stack: field, groupby: typeof over3 === "string" ? [over3] : [], sort, ...offset, as: [start, end2] }, { calculate: `(datum.${start} + datum.${end2}) / 2`, as: middle }],
    ends: { [along2]: { ...measure2, field: start, stack: null }, [`${along2}2`]: { field: end2 } },
    middle: { [along2]: { ...measure2, field: middle, stack: null } }
  };
}
function orderOf(order, parts2) {
  if (isNode(order) && typeof order["field"] === "string") return [{ field: order["field"], order: order["sort"] === "descending" ? "descending" : "ascending" }];
  return parts2.map((field) => ({ field, order: "descending" }));
}
var init_stack = __esm({
  "src/chart/stack.ts"() {
    "use strict";
    init_hedge_form();
    init_node();
    init_unit();
  }
});

// src/chart/hedged.ts
function drawnHedged(view, unit, { labels, refuse: refuse3 }) {
  const { mark: _, encoding, transform, name: __, params, ...rest } = view;
  const stack = unit.mark.type === "bar" ? stackOf(unit) : null;
  if (stack !== null) for (const fault2 of unstackable(unit)) refuse3(fault2);
  const measure2 = { ...measureOf(unit), ...unit.mark.type === "bar" ? { stack: null } : {} };
  const whole = { ...unit, encoding: { ...unit.encoding, [unit.along]: measure2 } };
  const parts2 = [...(FAMILIES[unit.mark.type] ?? hedgedRules)(whole, stack?.ends ?? secondEnds(unit)), ...gapLabels(whole), ...labels === "missing" ? hedgeLabels(whole, stack?.middle) : []];
  const layer = params === void 0 ? parts2 : parts2.map((part2, i) => i === 0 ? { params, ...part2 } : part2);
  const own = isNode(encoding) ? encoding : {};
  const shared = Object.fromEntries(SHARED.flatMap((channel) => whole.encoding[channel] === void 0 ? [] : [[channel, whole.encoding[channel]]]));
  const transforms = [...asArray(transform), ...stack?.transform ?? []];
  const layered3 = { ...transforms.length === 0 ? {} : { transform: transforms }, encoding: shared, layer };
  const facets = FACETS.filter((channel) => own[channel] !== void 0);
  return facets.length === 0 ? { ...rest, ...layered3 } : facetted({ rest, own, layered: layered3 });
}
function facetted({ rest, own, layered: layered3 }) {
  const { width: width2, height, view, ...outer } = rest;
  const size = Object.fromEntries(Object.entries({ width: width2, height, view }).filter(([, value]) => value !== void 0));
  const { columns, spacing, ...facet } = own["facet"] ?? {};
  const by = own["facet"] === void 0 ? { row: own["row"], column: own["column"] } : facet;
  const laid = Object.fromEntries(Object.entries({ columns, spacing }).filter(([, value]) => value !== void 0));
  return { ...outer, facet: Object.fromEntries(Object.entries(by).filter(([, value]) => value !== void 0)), ...laid, spec: { ...size, ...layered3 } };
}
function secondEnds({ encoding, along: along2, across }) {
  return Object.fromEntries([`${along2}2`, `${across}2`].flatMap((channel) => encoding[channel] === void 0 ? [] : [[channel, encoding[channel]]]));
}
function unstackable({ hedges, ...unit }) {
  const { field, types } = hedges;
  const share3 = measureOf({ hedges, ...unit })["stack"] === "normalize" && ["at_least", "more_than", "at_most", "less_than"].some((type) => types.has(type));
  if (!types.has("range") && !share3) return [];
  const what = types.has("range") ? `"${field}" has ranges, which have no place in a stack` : `"${field}" has bounds, of which no shares of 100% can be made`;
  return [{ code: "HEDGE_NOT_DRAWN", what, fix: `draw the bars side by side, or let the mark read ${companion(field, "type")} and draw it yourself`, field }];
}
var FAMILIES, SHARED, FACETS;
var init_hedged = __esm({
  "src/chart/hedged.ts"() {
    "use strict";
    init_column();
    init_hedged_bars();
    init_hedged_lines();
    init_hedged_points();
    init_hedged_rules();
    init_hedge_labels();
    init_node();
    init_stack();
    init_unit();
    FAMILIES = {
      bar: hedgedBars,
      point: hedgedPoints,
      circle: hedgedPoints,
      square: hedgedPoints,
      line: hedgedLines,
      rule: hedgedRules,
      tick: hedgedRules
    };
    SHARED = ["x", "y", "xOffset", "yOffset", "color", "detail", "tooltip", "description", "key"];
    FACETS = ["row", "column", "facet"];
  }
});

// src/chart/unstated-last.ts
function unstatedLast(view, table2, lang) {
  const { encoding } = view;
  if (table2 === void 0 || !isNode(encoding)) return view;
  for (const [axis2, other] of [["x", "y"], ["y", "x"]]) {
    const [names2, measure2] = [encoding[axis2], encoding[other]];
    if (!isNode(names2) || !isNames(names2) || Array.isArray(names2["sort"])) continue;
    const field = isNode(measure2) ? measure2["field"] : void 0;
    if (typeof field !== "string" || table2.columns.get(field)?.kind !== "figure") continue;
    const { transform, sort } = ordered(names2, { axis: other, field, table: table2, lang });
    return { ...view, ...transform.length === 0 ? {} : { transform: [...view["transform"] ?? [], ...transform] }, encoding: { ...encoding, [axis2]: { ...names2, ...sort === void 0 ? {} : { sort } } } };
  }
  return view;
}
function isNames({ type, field }) {
  return (type === "nominal" || type === "ordinal") && typeof field === "string";
}
function ordered(names2, { axis: axis2, field, table: table2, lang }) {
  const unstated = unstatedTestOf(hedgesOf(table2, field));
  const key = keyOf(names2["sort"], { axis: axis2, field });
  if (key === null) return { transform: [], sort: unstated === null && names2["sort"] !== null ? void 0 : listed2(names2, { field, table: table2, lang }) };
  const { by, descending } = key;
  const end2 = descending ? -1e12 : 1e12;
  const place2 = `${field}_place`;
  const transform = unstated === null ? [] : [{ calculate: `${unstated} ? ${end2} : datum.${by}`, as: place2 }];
  return { transform, sort: { field: unstated === null ? by : place2, op: descending ? "max" : "min", order: descending ? "descending" : "ascending" } };
}
function keyOf(sort, { axis: axis2, field }) {
  if (sort === axis2 || sort === `-${axis2}`) return { by: field, descending: sort !== axis2 };
  if (!isNode(sort)) return null;
  const by = typeof sort["field"] === "string" ? sort["field"] : sort["encoding"] === axis2 ? field : null;
  return by === null ? null : { by, descending: sort["order"] === "descending" };
}
function listed2(names2, { field, table: table2, lang }) {
  const name = String(names2["field"]);
  if (!table2.columns.has(name) && !table2.columns.has(`${name}_en`)) return void 0;
  const rows = valuesOf(table2, name, lang).map((value, row) => ({ value, last: isUnstatedRow(table2, field, row) }));
  const both = [rows.filter(({ last }) => !last), rows.filter(({ last }) => last)].map((part2) => [...new Set(part2.map(({ value }) => value))].filter((value) => value !== null));
  return [...new Set(both.flatMap((part2) => names2["sort"] === null ? part2 : sorted(part2, names2["sort"] === "descending")))];
}
function sorted(values, descending) {
  const up = [...values].sort((a, b) => typeof a === "number" && typeof b === "number" ? a - b : String(a) < String(b) ? -1 : 1);
  return descending ? up.reverse() : up;
}
var init_unstated_last = __esm({
  "src/chart/unstated-last.ts"() {
    "use strict";
    init_hedge_form();
    init_node();
    init_rows();
  }
});

// src/chart/view-names.ts
function uniqueName(authored, mark, taken) {
  const base = typeof authored === "string" && authored !== "" ? authored : BASES[mark] ?? `${mark}s`;
  let name = base;
  for (let i = 2; taken.has(name); i++) name = `${base}-${i}`;
  taken.add(name);
  return name;
}
var BASES;
var init_view_names = __esm({
  "src/chart/view-names.ts"() {
    "use strict";
    BASES = {
      bar: "bars",
      point: "points",
      circle: "points",
      square: "points",
      tick: "ticks",
      line: "lines",
      trail: "lines",
      area: "areas",
      rule: "rules",
      text: "labels",
      rect: "cells",
      arc: "arcs"
    };
  }
});

// src/chart/uncertainty.ts
function withHedges(spec2, options) {
  const faults = [];
  const names2 = /* @__PURE__ */ new Set();
  const drawn3 = /* @__PURE__ */ new Map();
  const done = visited3(spec2, { data: "table", encodings: [], transforms: [], labelled: /* @__PURE__ */ new Set(), arrowed: [], ...options, names: names2, refuse: (fault2) => void faults.push(fault2), tell: (data, hedges) => void drawn3.set(`${data} ${hedges.field}`, hedges) });
  return { spec: done, faults, drawn: [...drawn3.values()] };
}
function visited3(authored, outer) {
  const data = isNode(authored["data"]) && typeof authored["data"]["name"] === "string" ? authored["data"]["name"] : outer.data;
  const view = unstatedLast(authored, outer.tables.get(data), outer.lang);
  const encodings = isNode(view["encoding"]) ? [...outer.encodings, view["encoding"]] : outer.encodings;
  const inner = { ...outer, data, encodings, transforms: [...data === outer.data ? outer.transforms : [], ...asArray(authored["transform"])] };
  for (const key of PANELS) if (Array.isArray(view[key])) return { ...view, [key]: view[key].map((child) => visited3(child, inner)) };
  if (isNode(view["spec"])) return { ...view, spec: visited3(view["spec"], inner) };
  if (!Array.isArray(view["layer"])) return view["mark"] === void 0 ? view : leaf(view, inner);
  const layers = view["layer"];
  const beside = { ...inner, labelled: labelledBy(layers, inner), arrowed: layers.flatMap((layer) => figuresAlong(layer, inner)) };
  return { ...view, layer: layers.map((child) => visited3(child, beside)) };
}
function leaf(view, scope) {
  const mark = typeof view["mark"] === "string" ? { type: view["mark"] } : view["mark"];
  const encoding = Object.assign({}, ...scope.encodings);
  const named4 = { ...view, name: uniqueName(view["name"], mark.type, scope.names) };
  const table2 = scope.tables.get(scope.data);
  if (table2 === void 0) return named4;
  const read3 = fieldsRead({ data: { name: scope.data }, transform: scope.transforms, mark, encoding }).get(scope.data) ?? /* @__PURE__ */ new Set();
  const own = (field2) => read3.has(companion(field2, "type")) || read3.has(companion(field2, "low")) && read3.has(companion(field2, "high"));
  const hedged2 = Object.entries(encoding).flatMap(([channel, definition]) => {
    const field2 = isNode(definition) ? definition["field"] : void 0;
    const isFigure = typeof field2 === "string" && table2.columns.get(field2)?.kind === "figure";
    return isFigure && !own(field2) && isHedged(hedgesOf(table2, field2)) ? [{ channel, field: field2, definition }] : [];
  });
  if (hedged2.length === 0) return named4;
  if (mark.type === "text") return textLeaf(named4, mark, { hedged: hedged2, scope, table: table2 });
  const problem = problemOf(mark.type, hedged2);
  if (problem !== null) {
    scope.refuse(problem);
    return named4;
  }
  const [{ channel: along2, field }] = hedged2;
  const { style, lang, labelSize, labelled, refuse: refuse3 } = scope;
  scope.tell(scope.data, { table: table2, field });
  const unit = { mark, encoding: coloured(encoding), base: named4.name, along: along2, across: along2 === "x" ? "y" : "x", hedges: hedgesOf(table2, field), style, lang, labelSize, far: farSide(encoding["x"] ?? {}, { table: table2, lang, words: longest(table2, field, scope) / (0.8 * scope.width) }) };
  return drawnHedged(view, unit, { labels: labelled.has(field) ? "given" : "missing", refuse: refuse3 });
}
function longest(table2, field, { lang, labelSize, style: typeface }) {
  const words5 = valuesOf(table2, wordsField(field), lang).filter((each) => typeof each === "string");
  return labelSize + Math.max(0, ...words5.map((each) => textWidth(each, { size: labelSize, typeface })));
}
function coloured(encoding) {
  const { fill, stroke: stroke2, ...rest } = encoding;
  const color3 = encoding["color"] ?? fill ?? stroke2;
  return color3 === void 0 ? rest : { ...rest, color: color3 };
}
function problemOf(type, hedged2) {
  const [{ field, channel, definition }] = hedged2;
  const refuse3 = (what, fix) => ({ code: "HEDGE_NOT_DRAWN", what, fix, field });
  const own = `or draw it yourself: let the mark read ${companion(field, "type")}`;
  if (!(type in FAMILIES)) return refuse3(`"${field}" has numbers that are not exact, and a mark of ${type} does not say so`, `draw bars, points, lines or rules, ${own}`);
  if (hedged2.length > 1) return refuse3(`${hedged2.map((each) => `"${each.field}"`).join(" and ")} have numbers that are not exact, in one mark`, `draw a view for each, ${own}`);
  if (channel !== "x" && channel !== "y") return refuse3(`"${field}" has numbers that are not exact, and ${channel} does not say so`, `put it on x or y, ${own}`);
  if (definition["aggregate"] !== void 0 || definition["bin"] !== void 0) return refuse3(`"${field}" has numbers that are not exact, and the spec sums them up without their bounds`, `sum them up in the pipeline, with derive.total, ${own}`);
  return null;
}
function textLeaf(view, mark, { hedged: hedged2, scope }) {
  const text2 = hedged2.find(({ channel }) => channel === "text");
  const encoding = isNode(view["encoding"]) ? view["encoding"] : {};
  const worded = text2 === void 0 ? view : { ...view, encoding: { ...encoding, text: { field: wordsField(text2.field) } } };
  const beside = scope.arrowed.find(({ along: along2, field }) => hedged2.some(({ channel, field: own }) => channel === along2 && own === field));
  if (beside === void 0) return worded;
  const table2 = scope.tables.get(scope.data);
  return { ...worded, mark: shifted(mark, { hedges: hedgesOf(table2, beside.field), along: beside.along, labelSize: scope.labelSize }) };
}
function labelledBy(layers, scope) {
  const texts2 = layers.filter(({ mark, transform, data }) => (mark === "text" || isNode(mark) && mark["type"] === "text") && data === void 0 && !asArray(transform).some((each) => isNode(each) && each["filter"] !== void 0));
  const read3 = texts2.flatMap(({ encoding, transform }) => [...fieldsRead({ data: { name: scope.data }, transform: asArray(transform), encoding: isNode(encoding) ? { text: encoding["text"] } : {} }).get(scope.data) ?? []]);
  const shown = /* @__PURE__ */ new Set([...read3, ...madeFrom(texts2, scope)]);
  const fields = [...shown].filter((field) => field.endsWith("_words")).map((field) => field.replace(/_words$/u, ""));
  return /* @__PURE__ */ new Set([...fields, ...shown]);
}
function madeFrom(texts2, { transforms }) {
  const printed3 = texts2.map(({ encoding }) => isNode(encoding) && isNode(encoding["text"]) ? encoding["text"]["field"] : void 0);
  const made = transforms.filter((each) => isNode(each) && printed3.includes(each["as"]));
  return made.flatMap(({ calculate }) => [...String(calculate ?? "").matchAll(/datum\.(\w+)/gu)].map(([, field = ""]) => field));
}
function figuresAlong(layer, { encodings, tables, data }) {
  const encoding = Object.assign({}, ...encodings, layer["encoding"]);
  const type = isNode(layer["mark"]) ? layer["mark"]["type"] : layer["mark"];
  return ["x", "y"].flatMap((along2) => {
    const field = isNode(encoding[along2]) ? encoding[along2]["field"] : void 0;
    return type !== "text" && typeof field === "string" && tables.get(data)?.columns.get(field)?.kind === "figure" ? [{ along: along2, field }] : [];
  });
}
var PANELS;
var init_uncertainty = __esm({
  "src/chart/uncertainty.ts"() {
    "use strict";
    init_measure();
    init_column();
    init_far_side();
    init_fields();
    init_hedge_form();
    init_hedged();
    init_hedge_labels();
    init_node();
    init_rows();
    init_unstated_last();
    init_view_names();
    PANELS = ["vconcat", "hconcat", "concat"];
  }
});

// src/chart/sources.ts
function citationsOf(...tables) {
  const all = /* @__PURE__ */ new Map();
  for (const table2 of tables) for (let row = 0; row < rowCount(table2); row++) for (const citation of cite(table2.origins, row)) all.set(citation.id, citation);
  return [...all.values()];
}
function sourceLine(tables, lang) {
  const citations = citationsOf(...[tables].flat());
  const said = citations.filter(({ speaker }) => speaker !== void 0);
  const others = citations.filter(({ speaker }) => speaker === void 0);
  const speakers = byFrequency(said.filter(({ speakerType }) => speakerType !== "unattributed").map(({ speaker, speakerWords }) => speakerWords?.[lang] ?? speaker ?? ""));
  const outlets = byFrequency(said.map(({ source }) => source?.outlet ?? "")).filter((outlet) => !speakers.includes(outlet));
  const reported = outlets.length === 0 ? "" : ` ${WORDS3[lang].reported} ${enumerated(outlets, { most: OUTLETS_NAMED, lang })}`;
  const line2 = speakers.length === 0 ? enumerated(outlets, { most: OUTLETS_NAMED, lang }) : `${enumerated(speakers, { most: 6, lang })}${reported === "" ? "" : `,${reported}`}`;
  const named4 = /* @__PURE__ */ new Set([...speakers, ...outlets]);
  const rest = byFrequency(others.map(({ source, place: place2 }) => source?.outlet ?? place2.file ?? "")).filter((outlet) => !named4.has(outlet));
  return [line2, ...rest.length <= OUTLETS_NAMED ? rest : [enumerated(rest, { most: OUTLETS_NAMED, lang })]].filter((part2) => part2 !== "").join("; ");
}
function byFrequency(names2) {
  const counts = /* @__PURE__ */ new Map();
  for (const name of names2) if (name !== "") counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort(([a, x], [b, y]) => y - x || ORDER.compare(a, b)).map(([name]) => name);
}
function enumerated(names2, { most, lang }) {
  const shown = names2.length <= most + 1 ? [...names2] : [...names2.slice(0, most), WORDS3[lang].others(names2.length - most)];
  const last = shown.pop() ?? "";
  return shown.length === 0 ? last : `${shown.join(", ")} ${lang === "es" && /^h?i(?!e)/iu.test(last) ? "e" : WORDS3[lang].and} ${last}`;
}
var OUTLETS_NAMED, WORDS3, ORDER;
var init_sources = __esm({
  "src/chart/sources.ts"() {
    "use strict";
    init_origins();
    init_table();
    OUTLETS_NAMED = 4;
    WORDS3 = {
      en: { reported: "as reported by", and: "and", others: (n) => `${n} others` },
      es: { reported: "seg\xFAn publicaron", and: "y", others: (n) => `${n} m\xE1s` }
    };
    ORDER = new Intl.Collator("en");
  }
});

// src/chart/hedge-key.ts
function hedgeKey(drawn3, lang) {
  const found2 = /* @__PURE__ */ new Map();
  const add = (told2, word) => void found2.set(told2, (found2.get(told2) ?? /* @__PURE__ */ new Set()).add(word));
  for (const { table: table2, field } of drawn3) {
    const [reader2] = need(table2, field);
    for (let row = 0; row < rowCount(table2); row++) {
      const quantity2 = reader2.quantity(row);
      if (isUnstatedRow(table2, field, row)) add("unstated", "");
      if (quantity2.type === "range") add("range", "");
      if (quantity2.value === null || quantity2.type === "range") continue;
      const hedge = hedgeOf(quantity2);
      const told2 = TOLD[hedge];
      if (told2 !== void 0) add(told2, wordsFor(hedge, lang).replace("#", "").trim());
    }
  }
  const order = ["arrow", "back", "hollow", "range", "possible", "unstated"];
  const sentences = order.filter((told2) => found2.has(told2)).map((told2) => SENTENCES[lang][told2](enumerated2([...found2.get(told2) ?? []], lang)));
  return sentences.length === 0 ? null : sentences.join(" ");
}
function enumerated2(words5, lang) {
  const quoted = words5.map((word) => `\u201C${word}\u201D`);
  const last = quoted.pop() ?? "";
  return quoted.length === 0 ? last : `${quoted.join(", ")} ${lang === "en" ? "or" : "o"} ${last}`;
}
var TOLD, SENTENCES;
var init_hedge_key = __esm({
  "src/chart/hedge-key.ts"() {
    "use strict";
    init_say();
    init_need();
    init_table();
    init_hedge_form();
    init_hedge_words();
    TOLD = {
      at_least: "arrow",
      more_than: "arrow",
      up_to: "back",
      less_than: "back",
      almost: "hollow",
      just_over: "hollow",
      about: "hollow",
      possible_max: "possible",
      possible_more: "possible"
    };
    SENTENCES = {
      en: {
        arrow: (words5) => `Arrow: ${words5}.`,
        back: (words5) => `Hollow or hatched, with an arrow back: ${words5}.`,
        hollow: (words5) => `Hollow or hatched: ${words5}.`,
        range: () => "Band: from the lowest to the highest number given.",
        possible: () => "Dashed circle: what could be, not a count.",
        unstated: () => "Grey, hollow or hatched: what the source, as printed, does not state."
      },
      es: {
        arrow: (words5) => `Flecha: ${words5}.`,
        back: (words5) => `Hueco o rayado, con flecha hacia atr\xE1s: ${words5}.`,
        hollow: (words5) => `Hueco o rayado: ${words5}.`,
        range: () => "Banda: del n\xFAmero m\xE1s bajo al m\xE1s alto que se dio.",
        possible: () => "C\xEDrculo discontinuo: lo que podr\xEDa ser, no un conteo.",
        unstated: () => "Gris, hueco o rayado: lo que la fuente, tal como se public\xF3, no especifica."
      }
    };
  }
});

// src/chart/told.ts
function notesFrom({ drawn: drawn3, events, table: table2 }, { own, lang }) {
  const key = own.key ?? hedgeKey(drawn3, lang) ?? "";
  const breaks = own.breaks ?? breaksTold(events, lang);
  const remarks = table2.remarks.filter(({ audience }) => audience === "chart").map(({ message }) => message);
  return [.../* @__PURE__ */ new Set([breaks, key, ...remarks])].filter((note2) => note2 !== "");
}
function breaksTold(events, lang) {
  const letters = lettered(events);
  const told2 = events.filter(({ event }) => letters.has(event)).map(({ event, label, date }) => `${letters.get(event) ?? ""}: ${label} (${SINCE[lang]} ${date}).`);
  return told2.length === 0 ? "" : [...told2, BROKEN[lang]].join(" ");
}
var SINCE, BROKEN;
var init_told = __esm({
  "src/chart/told.ts"() {
    "use strict";
    init_events_beside();
    init_hedge_key();
    SINCE = { en: "from", es: "desde" };
    BROKEN = {
      en: "A dashed line stands before the first year that a change touches: counts on its two sides are not of the same thing.",
      es: "La l\xEDnea discontinua est\xE1 antes del primer a\xF1o que toca cada cambio: los conteos a uno y otro lado no son de lo mismo."
    };
  }
});

// src/table/apart.ts
function apartAmong(columns) {
  const measures = [...new Map(columns.flatMap((column3) => column3.measures ?? []).map((measure2) => [measure2.id, measure2])).values()];
  return measures.flatMap((one, i) => measures.slice(i + 1).filter((other) => one.apart.includes(other.id) || other.apart.includes(one.id)).map((other) => ({ one, other })));
}
function apartFault({ one, other }) {
  return {
    code: "NOT_COMPARABLE",
    what: `"${one.id}" and "${other.id}" are declared not comparable: ${one.counts} against ${other.counts}`,
    fix: "keep them apart, or say although: '\u2026' in words that are printed with the chart"
  };
}
var init_apart = __esm({
  "src/table/apart.ts"() {
    "use strict";
  }
});

// src/chart/together.ts
function broughtTogether(spec2, tables) {
  const columns = new Map([...tables.values()].flatMap((table2) => [...table2.columns]));
  const pairs2 = fieldsTogether(spec2).flatMap((fields) => apartAmong(fields.flatMap((field) => columns.get(field) ?? [])));
  return pairs2.map((pair) => ({ ...apartFault(pair), fix: "keep them apart, or bring them together in the pipeline, which can say why" }));
}
function fieldsTogether(value) {
  if (Array.isArray(value)) return value.flatMap(fieldsTogether);
  if (!isNode(value)) return [];
  const folded2 = asArray(value["fold"]).filter((name) => typeof name === "string");
  const computed = typeof value["calculate"] === "string" && /[+\-*/]/u.test(value["calculate"]) ? datumFields2(value["calculate"]) : [];
  return [...[folded2, computed].filter((fields) => fields.length > 1), ...Object.values(value).flatMap(fieldsTogether)];
}
function datumFields2(expression) {
  return [...new Set([...expression.matchAll(/\bdatum(?:\.([A-Za-z_$][\w$]*)|\[\s*['"]([^'"]+)['"]\s*\])/gu)].map(([, dotted, quoted]) => dotted ?? quoted ?? ""))];
}
var init_together = __esm({
  "src/chart/together.ts"() {
    "use strict";
    init_apart();
    init_node();
  }
});

// src/table/address.ts
function addressed(table2, address) {
  const match = ADDRESS.exec(address.trim());
  if (match === null) {
    const fix = "write [year=2023].rate, and where a value has a comma in it, [town='La Uni\xF3n, centro'].beds";
    throw new StepError({ code: "BAD_ADDRESS", what: `"${address}" is no address of a cell`, fix });
  }
  const [conditions = "", column3 = ""] = [match[1], match.at(-1)];
  const wanted = [...conditions.matchAll(new RegExp(`${CONDITION}(?:,|$)`, "gu"))].map(([, name = "", quoted, plain3 = ""]) => [name, quoted ?? plain3]);
  const row = rowWhere(table2, wanted);
  return { row, reader: need(table2, column3)[0] };
}
function rowWhere(table2, wanted) {
  const conditions = wanted.map(([name, value]) => `${name}=${value}`).join(", ");
  const readers = need(table2, ...wanted.map(([name]) => name));
  const rows = Array.from({ length: rowCount(table2) }, (_, row2) => row2).filter((row2) => readers.every((reader2, i) => String(reader2.at(row2) ?? "") === wanted[i]?.[1]));
  const [row] = rows;
  if (row === void 0 && rowCount(table2) === 0) throw new StepError({ code: "NO_MATCH", what: "the table has no rows", fix: "look at the steps that leave rows out" });
  if (row === void 0) throw new StepError({ code: "NO_MATCH", what: `no row has [${conditions}]`, fix: `there are: ${known(readers, table2)}` });
  if (rows.length > 1) throw new StepError({ code: "MANY_MATCHES", what: `${rows.length} rows have [${conditions}]`, fix: "add a column that tells them apart" });
  return row;
}
function known(readers, table2) {
  const values = ({ at }) => [...new Set(Array.from({ length: rowCount(table2) }, (_, row) => String(at(row) ?? "")))].sort(ORDER2.compare);
  return readers.map((reader2) => `${reader2.name} ${listed(values(reader2))}`).join("; ");
}
var CONDITION, ADDRESS, ORDER2;
var init_address = __esm({
  "src/table/address.ts"() {
    "use strict";
    init_errors();
    init_need();
    init_suggest();
    init_table();
    CONDITION = String.raw`\s*([^=,'\[\]]+?)\s*=\s*(?:'([^']*)'|([^,'\[\]]*?))\s*`;
    ADDRESS = new RegExp(String.raw`^\[(\s*|${CONDITION}(?:,${CONDITION})*)\]\.([^\s\]]+)$`, "u");
    ORDER2 = new Intl.Collator("en", { numeric: true });
  }
});

// src/chart/words.ts
function wordsOf3(authored, tables, lang) {
  const { title = "", subtitle = "", notes = [], labels = {}, ...others } = authored.spec.usermeta?.words?.[lang] ?? {};
  const shapes = misshapen({ title, subtitle, notes, labels, ...others });
  const bad = (what2) => ({ code: "BAD_WORDS", what: `usermeta.words.${lang}.${what2}`, place: { file: authored.file } });
  if (shapes.length > 0) return { words: { title: "", subtitle: "", notes: [], labels: {} }, faults: shapes.map(bad) };
  const lacking3 = Object.entries({ title, subtitle }).filter(([, text2]) => text2 === "").map(([key]) => key);
  const what = `the spec has no ${lacking3.join(" and ")} in "${lang}"`;
  const faults = new Map(lacking3.length === 0 ? [] : [["", [{ code: "NO_WORDS", what, fix: `write usermeta.words.${lang}`, place: { file: authored.file } }]]]);
  const fill = (text2) => text2.replace(BRACES, (whole) => {
    const cell = filled2(whole, { tables, lang, authored });
    if (typeof cell === "string") return cell;
    faults.set(whole, cell);
    return whole;
  });
  const rest = Object.fromEntries(OTHERS.flatMap((key) => others[key] === void 0 ? [] : [[key, fill(others[key])]]));
  const words5 = { title: fill(title), subtitle: fill(subtitle), notes: notes.map(fill), labels, ...rest };
  return { words: words5, faults: [...faults.values()].flat() };
}
function misshapen({ notes, labels, ...texts2 }) {
  const isTexts = Array.isArray(notes) && notes.every((each) => typeof each === "string");
  const isLabels = isNode(labels) && Object.values(labels).every((each) => typeof each === "string");
  const wrong = Object.entries(texts2).filter(([, text2]) => text2 !== void 0 && typeof text2 !== "string").map(([key]) => `${key} is no text`);
  const noTexts = isTexts ? [] : ["notes is no list of texts: put each note between quotation marks, and the list between [ and ]"];
  return [...wrong, ...noTexts, ...isLabels ? [] : ['labels is no object of texts: write { "field": "Title of its axis" }']];
}
function filled2(whole, { tables, lang, authored }) {
  const line2 = lineOfText(authored, whole);
  const place2 = { file: authored.file, ...line2 === void 0 ? {} : { line: line2 } };
  const bad = (fault2) => ({ ...fault2, code: "BAD_WORDS", what: `${whole}: ${fault2.what}`, place: place2 });
  const { data = "", address } = PLACEHOLDER.exec(whole)?.groups ?? {};
  if (address === void 0) return [bad({ what: "this is no placeholder", fix: "write {[year=2015].value}, or leave the braces out" })];
  const table2 = tables.get(data === "" ? "table" : data);
  if (table2 === void 0) return [bad({ what: `the chart has no data "${data}"; it has: ${[...tables.keys()].join(", ")}` })];
  try {
    const { row, reader: reader2 } = addressed(table2, address);
    return cellWords(inLanguage(table2, reader2, lang), row, lang) ?? [bad({ what: "the cell is empty" })];
  } catch (error) {
    if (!(error instanceof CifrasError)) throw error;
    return error.faults.map(bad);
  }
}
function inLanguage(table2, reader2, lang) {
  const name = `${reader2.name}_${lang}`;
  return table2.columns.has(name) ? need(table2, name)[0] : reader2;
}
var OTHERS, BRACES, PLACEHOLDER;
var init_words2 = __esm({
  "src/chart/words.ts"() {
    "use strict";
    init_errors();
    init_address();
    init_need();
    init_authored();
    init_node();
    init_rows();
    OTHERS = ["alt", "source", "credit", "key", "breaks"];
    BRACES = /\{[^{}]*\}|[{}]/gu;
    PLACEHOLDER = /^\{(?<data>[\w-]*)(?<address>\[.*\]\.[^\s\]]+)\}$/u;
  }
});

// src/chart/draw.ts
async function draw({ name, authored: written3, tables }, { lang = "en", preset = WEB, style = CIFRAS_STYLE } = {}) {
  const authored = forPreset(written3, preset);
  const table2 = tables.get("table");
  const { words: words5, faults: wordFaults } = wordsOf3(authored, tables, lang);
  const { view, drawn: drawn3, events, faults } = viewOf2(authored, tables, { lang, preset, style, labels: words5.labels });
  if (faults.length + wordFaults.length > 0) throw new ChartError([...faults, ...wordFaults]);
  const printed3 = {
    title: words5.title,
    subtitle: words5.subtitle,
    notes: [...words5.notes, ...notesFrom({ drawn: drawn3, events, table: table2 }, { own: words5, lang })],
    alt: words5.alt ?? altText(words5, { spec: authored.spec, drawn: drawn3, lang }),
    source: words5.source ?? sourceLine([...tables.values()], lang),
    credit: words5.credit ?? style.credit?.[lang] ?? null
  };
  const complete = frame({ ...view, description: printed3.alt, usermeta: { cifras: { name, lang, steps: table2.lineage.steps.map(({ step }) => step) } } }, { ...printed3, lang, style }, preset);
  const { svg, spec: spec2 } = await pictured(complete, { preset, naming: { id: name, lang, title: printed3.title, description: printed3.alt, typeface: style }, file: authored.file });
  return { name, lang, preset, svg, spec: spec2, words: printed3, table: table2, tables, authored: written3 };
}
function viewOf2(authored, tables, { lang, preset, style, labels }) {
  const { usermeta: _, datasets: __, ...plain3 } = authored.spec;
  const titled3 = withAxisTitles(plain3, { tables, lang, labels });
  const small = narrowed(scaledBy(titled3, preset.labelSize / WEB.labelSize), { preset, tables, lang, style });
  const { spec: hedged2, faults: lost, drawn: drawn3 } = withHedges(small, { tables, lang, style, labelSize: preset.labelSize, width: room(preset) });
  const authoredFields = fieldsRead(plain3);
  const events = eventsBeside(tables, lang).filter(({ data }) => !authoredFields.has(data));
  const marked = annotated(hedged2, { tables, events, preset, style, lang });
  const read3 = fieldsRead(marked);
  const together = broughtTogether(authored.spec, tables).map((fault2) => ({ ...fault2, ...placed2(authored, void 0) }));
  const undrawn = lost.map(({ field, ...fault2 }) => ({ ...fault2, ...placed2(authored, lineOfField(authored, field)) }));
  const faults = [...unknownFields(authored, tables, authoredFields), ...undrawn.length > 0 ? undrawn : hedgesNotDrawn(authored, tables, read3), ...together];
  if (faults.length > 0) return { view: hedged2, drawn: drawn3, events, faults };
  const datasets = Object.fromEntries([...tables].map(([data, each]) => [data, chartRows(each, withBounds(each, [...read3.get(data) ?? []]), lang)]));
  return { view: { data: { name: "table" }, ...marked, datasets }, drawn: drawn3, events, faults };
}
async function pictured(spec2, { preset, naming: naming2, file }) {
  try {
    const fitted = await fit(spec2, preset, naming2);
    overflow(fitted.svg, preset, naming2.typeface);
    return fitted;
  } catch (error) {
    throw error instanceof ChartError ? error.inside({ file }) : error;
  }
}
function unknownFields(authored, tables, read3) {
  return [...read3].flatMap(([data, fields]) => {
    const table2 = tables.get(data);
    if (data === OWN_DATA) return [ownData(authored, [...fields])];
    if (table2 === void 0) return [{ code: "NO_SUCH_DATA", what: `the spec draws data "${data}"; the chart has: ${[...tables.keys()].join(", ")}`, ...placed2(authored, lineOfText(authored, `"${data}"`)) }];
    const offered = fieldsOffered(table2);
    return [...fields].filter((field) => !offered.includes(field)).map((field) => {
      const meant = suggest(field, offered);
      const what = `the spec draws "${field}"; ${data === "table" ? "the table" : `its data "${data}"`} has: ${listed(offered, 40)}`;
      return { code: "NO_SUCH_FIELD", what, ...meant === null ? {} : { fix: `did you mean "${meant}"?` }, ...placed2(authored, lineOfField(authored, field)) };
    });
  });
}
function ownData(authored, fields) {
  const what = `the spec draws ${fields.map((field) => `"${field}"`).join(", ")} from data of its own, which have no source`;
  return { code: "BAD_SPEC", what, fix: 'load them as a table, give it to the chart, and name it: "data": { "name": "table" }', ...placed2(authored, lineOfField(authored, fields[0] ?? "")) };
}
function hedgesNotDrawn(authored, tables, read3) {
  return [...tables].flatMap(([data, table2]) => {
    const fields = read3.get(data) ?? /* @__PURE__ */ new Set();
    const figures = [...fields].filter((field) => table2.columns.get(field)?.kind === "figure");
    return figures.filter((field) => !fields.has(companion(field, "type")) && !fields.has(wordsField(field)) && hedged(table2, field)).map((field) => ({
      code: "HEDGE_NOT_DRAWN",
      what: `"${field}" has numbers that are not exact, and the spec does not say so`,
      fix: `let a mark or a text read ${companion(field, "type")} or ${wordsField(field)}`,
      ...placed2(authored, lineOfField(authored, field))
    }));
  });
}
function hedged(table2, field) {
  const [reader2] = need(table2, field);
  return Array.from({ length: rowCount(table2) }, (_, row) => reader2.quantity(row).type).some((type) => !["exact", "rounded", "missing"].includes(type));
}
function placed2({ file }, line2) {
  return { place: { file, ...line2 === void 0 ? {} : { line: line2 } } };
}
var init_draw = __esm({
  "src/chart/draw.ts"() {
    "use strict";
    init_errors();
    init_column();
    init_need();
    init_suggest();
    init_table();
    init_authored();
    init_alt_text();
    init_annotated();
    init_axes();
    init_events_beside();
    init_fields();
    init_fit();
    init_frame();
    init_overflow();
    init_preset();
    init_style();
    init_narrow_axes();
    init_scaled();
    init_uncertainty();
    init_rows();
    init_sources();
    init_told();
    init_together();
    init_words2();
  }
});

// src/lint/as-laid-out.ts
function solid(text2) {
  return text2.replaceAll(/\s+/gu, "");
}
var SINGLE, asLaidOut;
var init_as_laid_out = __esm({
  "src/lint/as-laid-out.ts"() {
    "use strict";
    SINGLE = /* @__PURE__ */ new Set(["rect", "symbol", "rule", "arc", "path", "shape"]);
    asLaidOut = {
      name: "as-laid-out",
      *find(subject) {
        const laid = subject.items.flatMap(({ text: text2 }) => text2 === null || solid(text2) === "" ? [] : [text2]);
        const shown = subject.texts.map(({ text: text2 }) => text2).filter((text2) => solid(text2) !== "");
        const picture = solid(shown.join(""));
        for (const text2 of laid.filter((each) => !picture.includes(solid(each)))) yield { code: "NOT_AS_LAID_OUT", severity: "error", what: `the spec draws the text "${text2}", and the picture does not` };
        const spec2 = solid(laid.join(""));
        for (const text2 of shown.filter((each) => !spec2.includes(solid(each)))) yield { code: "NOT_AS_LAID_OUT", severity: "error", what: `the picture has the text "${text2}", and the spec does not draw it` };
        const marks3 = subject.marks.filter(({ type, fill, stroke: stroke2 }) => SINGLE.has(type) && (fill !== null || stroke2 !== null)).length;
        if (subject.shapes.length < marks3) yield { code: "NOT_AS_LAID_OUT", severity: "error", what: `the spec draws ${marks3} marks, and the picture has only ${subject.shapes.length} shapes` };
      }
    };
  }
});

// src/lint/colour.ts
import { color, rgb } from "d3-color";
function lightOf(colour) {
  const known2 = color(colour)?.rgb();
  return known2 === void 0 || known2.opacity < 1 ? null : [known2.r, known2.g, known2.b].map((channel) => linear(channel / 255));
}
function hexOf(light) {
  const [r = 0, g = 0, b = 0] = light.map((channel) => 255 * bent(Math.min(1, Math.max(0, channel))));
  return rgb(r, g, b).formatHex();
}
function over2(colour, opacity, ground) {
  const [above, below2] = [color(colour)?.rgb(), color(ground)?.rgb()];
  if (above === void 0 || below2 === void 0) return colour;
  const share3 = Math.min(1, Math.max(0, opacity * above.opacity));
  const mixed = ["r", "g", "b"].map((channel) => share3 * above[channel] + (1 - share3) * below2[channel]);
  return rgb(...mixed).formatHex();
}
function contrast(one, other) {
  const lights = [lightOf(one), lightOf(other)];
  if (lights.some((light) => light === null)) return null;
  const [bright = 0, dark = 0] = lights.map((light) => luminance(light)).sort((a, b) => b - a);
  return (bright + 0.05) / (dark + 0.05);
}
function linear(channel) {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}
function bent(channel) {
  return channel <= 31308e-7 ? channel * 12.92 : 1.055 * channel ** (1 / 2.4) - 0.055;
}
function luminance([r, g, b]) {
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
var init_colour = __esm({
  "src/lint/colour.ts"() {
    "use strict";
  }
});

// src/lint/page.ts
function pageOf({ tree }) {
  const [width2 = 0, height = 0] = ["width", "height"].map((side) => Number(tree.attributes[side] ?? 0));
  return { x: 0, y: 0, width: width2, height };
}
function paperOf({ drawing }) {
  const { background, config } = drawing.spec;
  const paper = background ?? config?.background;
  return typeof paper === "string" ? paper : "#ffffff";
}
function spot({ x, y }) {
  return `at ${x.toFixed(0)}, ${y.toFixed(0)} px`;
}
var init_page = __esm({
  "src/lint/page.ts"() {
    "use strict";
  }
});

// src/lint/ink.ts
function inkOf({ fill, fillOpacity, stroke: stroke2, strokeOpacity, strokeWidth }, subject) {
  const paper = paperOf(subject);
  return { fill: fill === null ? null : over2(fill, fillOpacity, paper), stroke: stroke2 === null || strokeWidth === 0 ? null : over2(stroke2, strokeOpacity, paper) };
}
function colourOf(item, subject) {
  const { fill, stroke: stroke2 } = inkOf(item, subject);
  const paper = over2(paperOf(subject), 1, "#ffffff");
  return fill !== null && fill !== paper ? fill : stroke2 !== null && stroke2 !== paper ? stroke2 : null;
}
function isHollow(item, subject) {
  const { fill, stroke: stroke2 } = inkOf(item, subject);
  return stroke2 !== null && (fill === null || fill === over2(paperOf(subject), 1, "#ffffff")) && ["rect", "symbol", "area", "arc"].includes(item.type);
}
var init_ink = __esm({
  "src/lint/ink.ts"() {
    "use strict";
    init_colour();
    init_page();
  }
});

// src/lint/rows.ts
function rowsOf({ drawing }, data) {
  const sets = drawing.spec.datasets ?? {};
  const rows = sets[data];
  return Array.isArray(rows) ? rows.filter(isNode) : [];
}
function rowAt(subject, { data, index }) {
  return rowsOf(subject, data)[index] ?? {};
}
function rowWords(row) {
  const told2 = Object.entries(row).filter(([key, value]) => value !== null && !HIDDEN.test(key) && typeof value !== "object");
  const [texts2, numbers2] = [told2.filter(([, value]) => typeof value === "string"), told2.filter(([, value]) => typeof value !== "string")];
  return [...texts2, ...numbers2].slice(0, 3).map(([key, value]) => `${key} ${String(value)}`).join(", ");
}
function keyOf2({ data, index }) {
  return `${index} ${data}`;
}
var HIDDEN;
var init_rows2 = __esm({
  "src/lint/rows.ts"() {
    "use strict";
    init_node();
    HIDDEN = /_(?:low|high|open|type|words)$|^figures$/u;
  }
});

// src/lint/unit-views.ts
function unitViews(spec2) {
  return isNode(spec2) ? visit2(spec2, { name: "", data: "table", encoding: {}, filtered: false }) : [];
}
function visit2(view, around) {
  const data = dataOf3(view) ?? around.data;
  const filtered = data === around.data && around.filtered || asArray(view["transform"]).some((transform) => isNode(transform) && "filter" in transform);
  const own = isNode(view["encoding"]) ? view["encoding"] : {};
  const here = { name: typeof view["name"] === "string" ? view["name"] : around.name, data, encoding: { ...around.encoding, ...own }, filtered };
  const below2 = (child, step) => isNode(child) ? visit2(child, { ...here, name: `${here.name === "" ? "" : `${here.name}_`}${step}` }) : [];
  if (isNode(view["spec"])) return below2(view["spec"], "child");
  if (view["layer"] !== void 0) return asArray(view["layer"]).flatMap((child, i) => below2(child, `layer_${i}`));
  const rows = ["vconcat", "hconcat", "concat"].flatMap((key) => asArray(view[key]));
  if (rows.length > 0) return rows.flatMap((child, i) => below2(child, `concat_${i}`));
  return [{ name: here.name.replaceAll(/\W/gu, "_"), data, mark: markOf(view["mark"]), encoding: channels(here.encoding), filtered }];
}
function dataOf3({ data }) {
  if (!isNode(data)) return void 0;
  return typeof data["name"] === "string" ? data["name"] : "";
}
function markOf(mark) {
  return String(isNode(mark) ? mark["type"] : mark);
}
function channels(encoding) {
  return Object.fromEntries(Object.entries(encoding).filter((entry) => isNode(entry[1])));
}
function viewNamed(views2, name) {
  const known2 = views2.filter((view) => name === view.name || name.startsWith(`${view.name}_`) || view.name === "");
  return known2.sort((a, b) => b.name.length - a.name.length)[0];
}
function fieldOf({ encoding }, channel) {
  const field = encoding[channel]?.["field"];
  return typeof field === "string" ? field : void 0;
}
function sumsUp({ encoding }) {
  return Object.values(encoding).some((definition) => "aggregate" in definition || definition["bin"] === true || isNode(definition["bin"]));
}
var init_unit_views = __esm({
  "src/lint/unit-views.ts"() {
    "use strict";
    init_node();
  }
});

// src/lint/series.ts
function pairs(subject) {
  const all = seriesOf(subject);
  return all.flatMap((one, i) => all.slice(i + 1).filter(({ view }) => view === one.view).filter((other) => sharePanel(one, other)).map((other) => ({ one, other, apartBy: apartBy(one, other, subject) })));
}
function seriesOf(subject) {
  const found2 = /* @__PURE__ */ new Map();
  for (const item of subject.marks) {
    const view = viewNamed(subject.views, item.view);
    const colour = colourOf(item, subject);
    if (view === void 0 || colour === null || item.type === "text" || !colouredByData(view)) continue;
    const key = `${view.name} ${colour}`;
    const series = found2.get(key) ?? { view, colour, items: [] };
    series.items.push(item);
    found2.set(key, series);
  }
  return [...found2.values()];
}
function colouredByData({ encoding }) {
  return COLOURS.some((channel) => encoding[channel]?.["field"] !== void 0 || isNode(encoding[channel]?.["condition"]) || Array.isArray(encoding[channel]?.["condition"]));
}
function sharePanel(one, other) {
  const panels = new Set(one.items.map(({ panel }) => panel));
  return other.items.some(({ panel }) => panels.has(panel));
}
function apartBy(one, other, subject) {
  const differ = (look) => {
    const looks2 = new Set(one.items.map(look));
    return !other.items.some((item) => looks2.has(look(item)));
  };
  const together = (look) => (item) => [...new Set(sameRow2(item, subject).map(look))].sort().join(" ");
  return [
    ...differ(together((item) => `${item.shape ?? ""} ${isHollow(item, subject)}`)) ? ["shape"] : [],
    ...differ(together(({ dash }) => dash.join(" "))) ? ["dash"] : [],
    ...named2(one.view).some((channel) => differ((item) => placeOf2(item, one.view, channel, subject))) ? ["place"] : [],
    ...[one, other].every((series) => hasWords(series, subject)) ? ["words"] : []
  ];
}
function sameRow2(item, { marks: marks3 }) {
  const { row, panel } = item;
  return row === null ? [item] : marks3.filter((mark) => mark.type !== "text" && mark.panel === panel && mark.row?.index === row.index && mark.row.data === row.data);
}
function named2({ encoding }) {
  return ["x", "y"].filter((channel) => ["nominal", "ordinal"].includes(String(encoding[channel]?.["type"])) && encoding[channel]?.["axis"] !== null);
}
function placeOf2({ row, datum }, view, channel, subject) {
  const field = fieldOf(view, channel) ?? "";
  return String(row === null ? datum[field] : datum[field] ?? rowAt(subject, row)[field]);
}
function hasWords({ colour, items }, subject) {
  const panels = new Set(items.map(({ panel }) => panel));
  return subject.marks.some((mark) => mark.text !== null && /\p{L}{2}/u.test(mark.text) && panels.has(mark.panel) && colourOf(mark, subject) === colour);
}
var COLOURS;
var init_series = __esm({
  "src/lint/series.ts"() {
    "use strict";
    init_node();
    init_ink();
    init_rows2();
    init_unit_views();
    COLOURS = ["color", "fill", "stroke"];
  }
});

// src/lint/colour-alone.ts
var colourAlone;
var init_colour_alone = __esm({
  "src/lint/colour-alone.ts"() {
    "use strict";
    init_series();
    colourAlone = {
      name: "colour-alone",
      *find(subject) {
        for (const { one, other, apartBy: apartBy2 } of pairs(subject)) {
          if (apartBy2.length > 0) continue;
          yield { code: "COLOUR_ALONE", severity: "error", what: `only their colours, ${one.colour} and ${other.colour}, tell two series of "${one.view.name}" apart`, fix: "name each beside its marks in its colour, or give them shapes or dashes" };
        }
      }
    };
  }
});

// src/lint/boxes.ts
function common(one, other) {
  const width2 = Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x);
  const height = Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y);
  return width2 > 0 && height > 0 ? { width: width2, height } : { width: 0, height: 0 };
}
function beyond(box, around) {
  return Math.max(0, around.x - box.x, around.y - box.y, box.x + box.width - around.x - around.width, box.y + box.height - around.y - around.height);
}
function inset({ x, y, width: width2, height }, by) {
  const [dx, dy] = [Math.min(by, width2 / 2), Math.min(by, height / 2)];
  return { x: x + dx, y: y + dy, width: width2 - 2 * dx, height: height - 2 * dy };
}
function crosses([x1, y1], [x2, y2], { x, y, width: width2, height }) {
  const [dx, dy] = [x2 - x1, y2 - y1];
  const sides = [[-dx, x1 - x], [dx, x + width2 - x1], [-dy, y1 - y], [dy, y + height - y1]];
  if (sides.some(([p, q]) => p === 0 && q < 0)) return false;
  const enter = Math.max(0, ...sides.filter(([p]) => p < 0).map(([p, q]) => q / p));
  const leave = Math.min(1, ...sides.filter(([p]) => p > 0).map(([p, q]) => q / p));
  return enter <= leave;
}
var init_boxes = __esm({
  "src/lint/boxes.ts"() {
    "use strict";
  }
});

// src/lint/cut.ts
var SLACK2, cut3;
var init_cut = __esm({
  "src/lint/cut.ts"() {
    "use strict";
    init_boxes();
    init_page();
    SLACK2 = 0.5;
    cut3 = {
      name: "cut",
      *find(subject) {
        const page = pageOf(subject);
        for (const text2 of subject.texts) {
          const out = beyond(text2, page);
          if (out > SLACK2) yield { code: "TEXT_CUT", severity: "error", what: `the text "${text2.text}" sticks out of the picture by ${out.toFixed(1)} px`, fix: "shorten or move it" };
        }
        for (const mark of subject.marks.filter(({ type }) => type !== "text")) {
          const out = Math.max(beyond(inset(mark, 1), page), mark.clip === null ? 0 : beyond(inset(mark, mark.strokeWidth / 2), mark.clip));
          if (out > SLACK2) yield { code: "MARK_CUT", severity: "error", what: `a ${mark.type} of "${mark.view}" ${spot(mark)} is cut off by ${out.toFixed(1)} px`, fix: "widen the scale, or leave the row out with words" };
        }
      }
    };
  }
});

// src/lint/printed.ts
function printed({ texts: texts2 }) {
  return spaced(texts2.map(({ text: text2 }) => text2).join(" "));
}
function furniture({ drawing: { words: words5 } }) {
  return spaced([words5.title, words5.subtitle, ...words5.notes, words5.source, words5.credit ?? ""].join(" "));
}
function spaced(text2) {
  return text2.replaceAll(/\s+/gu, " ").trim();
}
var init_printed = __esm({
  "src/lint/printed.ts"() {
    "use strict";
  }
});

// src/lint/few-cases.ts
function drawnFields({ views: views2 }) {
  const found2 = views2.flatMap((view) => ["x", "y"].flatMap((channel) => {
    const field = fieldOf(view, channel);
    return field === void 0 ? [] : [[`${view.data} ${field}`, [view.data, field]]];
  }));
  return [...new Map(found2).values()];
}
function casesOf(table2, field) {
  const [counted2] = / per [\d,]+ /u.test(table2.columns.get(field)?.unit ?? "") ? (table2.columns.get(field)?.unit ?? "").split(" per ") : [];
  const names2 = [...table2.columns].filter(([, { unit, kind }]) => unit === counted2 && (kind === "figure" || kind === "count")).map(([name2]) => name2);
  const [name] = names2;
  return name === void 0 || names2.length > 1 ? null : need(table2, name)[0];
}
function* tooFew(cases, { table: table2, data, field }, subject) {
  const rows = rowsOf(subject, data);
  const few = Array.from({ length: rowCount(table2) }, (_, row) => row).filter((row) => rows[row]?.[field] !== null && (cases.number(row) ?? ENOUGH) < ENOUGH);
  for (const row of few) yield { code: "FEW_CASES", severity: "error", what: `"${field}" is a rate over ${cases.number(row)} cases (${rowWords(rows[row] ?? {})}), fewer than ${ENOUGH}`, fix: "say in a note that rates over few cases are unstable, or draw the counts" };
}
var ENOUGH, SAID, fewCases;
var init_few_cases = __esm({
  "src/lint/few-cases.ts"() {
    "use strict";
    init_need();
    init_table();
    init_printed();
    init_rows2();
    init_unit_views();
    ENOUGH = 20;
    SAID = /\b(?:(?:fewer|less) than \d|few (?:cases|deaths)|small numbers?|unstable|unreliable|menos de \d|poc[oa]s (?:casos|muertes)|números? pequeños?|inestables?|poco fiables?)/iu;
    fewCases = {
      name: "few-cases",
      *find(subject) {
        if (SAID.test(furniture(subject))) return;
        for (const [data, field] of drawnFields(subject)) {
          const table2 = subject.drawing.tables.get(data);
          const cases = table2 === void 0 ? null : casesOf(table2, field);
          if (table2 !== void 0 && cases !== null) yield* tooFew(cases, { table: table2, data, field }, subject);
        }
      }
    };
  }
});

// src/lint/glyphs.ts
var glyphs;
var init_glyphs = __esm({
  "src/lint/glyphs.ts"() {
    "use strict";
    init_fonts();
    init_measure();
    glyphs = {
      name: "glyphs",
      *find({ texts: texts2, typeface = shippedTypeface() }) {
        for (const { text: text2, family } of texts2) {
          const lacking3 = missingGlyphs(text2, typeface).join(" ");
          if (lacking3 !== "") yield { code: "MISSING_GLYPH", severity: "error", what: `the font ${typeface.family} lacks ${lacking3} of the text "${text2}"`, fix: "write it otherwise" };
          if (family !== typeface.family) yield { code: "NO_FONT", severity: "error", what: `the text "${text2}" is set in ${family || "no font"}; charts have ${typeface.family}`, fix: "leave fonts to the theme" };
        }
      }
    };
  }
});

// src/figure/value-type.ts
var VALUE_TYPES;
var init_value_type = __esm({
  "src/figure/value-type.ts"() {
    "use strict";
    VALUE_TYPES = [
      "exact",
      "rounded",
      "at_least",
      "more_than",
      "at_most",
      "less_than",
      "estimate",
      "range",
      "possible",
      "unknown",
      "unstated",
      "missing"
    ];
  }
});

// src/lint/hedged-rows.ts
function hedgedRows(subject) {
  const sets = new Set(subject.views.map(({ data }) => data));
  return [...sets].flatMap((data) => rowsOf(subject, data).flatMap((row, index) => {
    const items = subject.marks.filter((mark) => mark.row?.data === data && mark.row.index === index);
    return items.some(({ type }) => type !== "text") ? figuresOf(row).map(({ field, type }) => ({ data, index, row, field, type, items })) : [];
  }));
}
function figuresOf(row) {
  return Object.entries(row).flatMap(([key, value]) => {
    const field = key.replace(/_type$/u, "");
    const isType = key !== field && field in row && VALUE_TYPES.includes(value);
    return isType && !PLAIN.has(value) ? [{ field, type: value }] : [];
  });
}
var PLAIN;
var init_hedged_rows = __esm({
  "src/lint/hedged-rows.ts"() {
    "use strict";
    init_value_type();
    init_rows2();
    PLAIN = /* @__PURE__ */ new Set(["exact", "rounded", "missing", "unknown"]);
  }
});

// src/lint/hedged-views.ts
function isOfHedgedView({ view, type }) {
  return type !== "text" && CALLED.test(view);
}
function isHatched({ view, type, stroke: stroke2 }) {
  return stroke2 !== null && ["rect", "symbol", "area", "arc"].includes(type) && HATCHED2.test(view);
}
var CALLED, HATCHED2;
var init_hedged_views = __esm({
  "src/lint/hedged-views.ts"() {
    "use strict";
    CALLED = /[-_](?:estimated|at[-_]least|at[-_]most|range|unstated)$/u;
    HATCHED2 = /[-_](?:estimated|range|unstated)$/u;
  }
});

// src/lint/hedge-mark.ts
function isOpen(item, subject) {
  if (item.type === "text") return false;
  const dashed = item.dash.some((gap, i) => i % 2 === 1 && gap > 0);
  return isOfHedgedView(item) || dashed || isHollow(item, subject) || (item.shape?.startsWith("M") ?? false);
}
var hedgeMark;
var init_hedge_mark = __esm({
  "src/lint/hedge-mark.ts"() {
    "use strict";
    init_hedged_rows();
    init_hedged_views();
    init_ink();
    init_rows2();
    hedgeMark = {
      name: "hedge-mark",
      *find(subject) {
        for (const { field, type, row, items } of hedgedRows(subject)) {
          if (items.some((item) => isOpen(item, subject))) continue;
          yield { code: "HEDGE_DRAWN_SOLID", severity: "error", what: `"${field}" is ${type.replaceAll("_", " ")} in the row ${rowWords(row)}, and all its marks are solid`, fix: "let the chart draw the hedge, or give the mark an outline, dashes or an arrow of its own" };
        }
      }
    };
  }
});

// src/lint/hedge-terms.ts
function termsOf(type, lang) {
  const read3 = VOCABULARY.filter((each) => each.type === type).flatMap((each) => [...each[`words_${lang}`].split("|"), each[`say_${lang}`]]);
  const terms = read3.map((phrase) => phrase.replace(/=.*$/u, "").replaceAll(/[#@]/gu, "").replaceAll(/\s+/gu, " ").trim());
  return [.../* @__PURE__ */ new Set([...terms, ...MORE[lang][type] ?? []])].filter((term) => /\p{L}{2}|[≥≤≈~<>]/u.test(term));
}
function holdsTerm(text2, terms) {
  const alternatives = terms.map((term) => term.replaceAll(/[\\^$.*+?()[\]{}|]/gu, "\\$&")).join("|");
  return terms.length > 0 && new RegExp(`(?<![\\p{L}\\d])(?:${alternatives})(?![\\p{L}])`, "iu").test(text2);
}
var MORE;
var init_hedge_terms = __esm({
  "src/lint/hedge-terms.ts"() {
    "use strict";
    init_vocabulary();
    MORE = {
      en: { estimate: ["estimate", "estimates", "approximate", "rounded"], range: ["range", "ranges", "between"], possible: ["possible", "could", "may", "might"], unstated: ["not stated", "unstated", "not described", "not given", "not specified", "not named", "the rest", "other"] },
      es: { estimate: ["estimaci\xF3n", "estimaciones", "estimado", "estimada", "aproximado", "aproximada"], range: ["rango", "intervalo", "entre"], possible: ["posible", "podr\xEDa", "podr\xEDan"], unstated: ["sin especificar", "no especificado", "no especificada", "no indicado", "no indicada", "no se indica", "sin nombrar", "el resto", "otros", "otras"] }
    };
  }
});

// src/lint/hedge-word.ts
function ownWord({ type, items }, { drawing: { lang } }) {
  const labels = items.flatMap(({ text: text2 }) => text2 ?? []);
  return labels.some((label) => holdsTerm(label, termsOf(type, lang)) || type === "range" && /\d\s?(?:[–-]|to|a)\s?\d/u.test(label));
}
var hedgeWord;
var init_hedge_word = __esm({
  "src/lint/hedge-word.ts"() {
    "use strict";
    init_hedge_terms();
    init_hedged_rows();
    init_printed();
    init_rows2();
    hedgeWord = {
      name: "hedge-word",
      *find(subject) {
        const told2 = /* @__PURE__ */ new Map();
        for (const hedged2 of hedgedRows(subject)) {
          if (ownWord(hedged2, subject)) continue;
          const known2 = told2.get(hedged2.type) ?? holdsTerm(printed(subject), termsOf(hedged2.type, subject.drawing.lang));
          told2.set(hedged2.type, known2);
          if (!known2) yield { code: "HEDGE_WITHOUT_WORDS", severity: "error", what: `"${hedged2.field}" is ${hedged2.type.replaceAll("_", " ")} in the row ${rowWords(hedged2.row)}, and no words say so`, fix: `label it with "${hedged2.field}_words", or say in the notes what the mark means` };
        }
      }
    };
  }
});

// src/lint/language.ts
function holdsExactly(text2, word) {
  return holdsTerm(text2, [word]) && new RegExp(`(?<![\\p{L}\\d])${word.replaceAll(/[\\^$.*+?()[\]{}|]/gu, "\\$&")}(?!\\p{L})`, "u").test(text2);
}
function months(lang) {
  const name = new Intl.DateTimeFormat(lang, { month: "long", timeZone: "UTC" });
  return Array.from({ length: 12 }, (_, month) => name.format(new Date(Date.UTC(2e3, month, 1)))).filter((month) => month !== "May");
}
var OWN, SHARED2, language;
var init_language = __esm({
  "src/lint/language.ts"() {
    "use strict";
    init_vocabulary();
    init_hedge_terms();
    init_printed();
    OWN = {
      en: ["Source:", "Sources:", "Note:", "Notes:", "no data", "of the", "and the", "the", "from", "with", "were", "deaths", "people", "year", "years", ...months("en")],
      es: ["Fuente:", "Fuentes:", "Nota:", "Notas:", "sin datos", "de los", "de las", "los", "las", "con", "por", "fueron", "muertes", "personas", "a\xF1o", "a\xF1os", ...months("es")]
    };
    SHARED2 = /* @__PURE__ */ new Set(["may", "total", "some", "similar", "de los", "de las", "los", "las", "con", "por", "personas"]);
    language = {
      name: "language",
      *find({ texts: texts2, drawing: { lang } }) {
        const other = lang === "en" ? "es" : "en";
        const hedges = VOCABULARY.map((row) => row[`say_${other}`].replaceAll("#", "").trim()).filter((words5) => words5.length > 3);
        const own = /* @__PURE__ */ new Set([...OWN[lang], ...VOCABULARY.map((row) => row[`say_${lang}`].replaceAll("#", "").trim())]);
        const foreign = [...OWN[other], ...hedges].filter((word) => !own.has(word) && (lang === "es" || !SHARED2.has(word)));
        for (const { text: text2 } of texts2) {
          const plain3 = spaced(text2.replaceAll(/[“«"][^”»"]*[”»"]?/gu, " "));
          const word = foreign.find((each) => holdsExactly(plain3, each));
          if (word !== void 0) yield { code: "OTHER_LANGUAGE", severity: "error", what: `the text "${text2}" has "${word}", and the chart is in ${lang === "en" ? "English" : "Spanish"}` };
          if (/\d,\d{1,2}\s?%/u.test(plain3)) yield { code: "OTHER_LANGUAGE", severity: "error", what: `the text "${text2}" has a decimal comma; El Salvador writes 50.2%` };
        }
      }
    };
  }
});

// src/lint/legend.ts
var DIRECT, legend;
var init_legend = __esm({
  "src/lint/legend.ts"() {
    "use strict";
    DIRECT = 4;
    legend = {
      name: "legend",
      *find({ items }) {
        const legends = /* @__PURE__ */ new Map();
        for (const { group, text: text2 } of items.filter(({ role }) => role === "legend-label")) legends.set(group, [...legends.get(group) ?? [], text2 ?? ""]);
        for (const names2 of legends.values()) {
          if (names2.length <= DIRECT) yield { code: "LEGEND_FOR_FEW", severity: "warn", what: `a legend names only ${names2.length} series: ${names2.join(", ")}`, fix: 'name each beside its marks, in its colour, and set "legend": null' };
        }
      }
    };
  }
});

// src/lint/traces.ts
function traces(item, box, next) {
  const near = common(item, box);
  const filled3 = item.fill !== null && near.width > 0 && near.height > 0;
  if (item.type === "rule") return diagonals2(item).some(([from, to]) => crosses(from, to, box)) ? ["line"] : [];
  if (item.type === "line" || item.type === "area") return next === void 0 ? [] : ofSegment(item, next, box);
  if (item.type === "symbol") return ofSymbol(item, box);
  const outlined2 = item.stroke !== null && near.width > 0 && near.height > 0 && !within2(box, inset(item, item.strokeWidth));
  return [...filled3 ? ["fill"] : [], ...outlined2 ? ["line"] : []];
}
function within2(box, around) {
  return box.x >= around.x && box.y >= around.y && box.x + box.width <= around.x + around.width && box.y + box.height <= around.y + around.height;
}
function diagonals2({ x, y, width: width2, height }) {
  return [[[x, y], [x + width2, y + height]], [[x, y + height], [x + width2, y]]];
}
function ofSymbol(item, box) {
  const core = common(inset(item, 0.15 * Math.min(item.width, item.height)), box);
  if (core.width === 0 || core.height === 0) return [];
  return [...item.fill === null ? [] : ["fill"], ...item.stroke === null ? [] : ["line"]];
}
function ofSegment(item, next, box) {
  const top = crosses([item.x, item.y], [next.x, next.y], box);
  if (item.type === "line") return top ? ["line"] : [];
  const strip = { x: Math.min(item.x, next.x), y: Math.max(item.y, next.y), width: Math.abs(next.x - item.x), height: Math.min(item.y + item.height, next.y + next.height) - Math.max(item.y, next.y) };
  return top || common(strip, box).width > 0 ? ["fill"] : [];
}
var init_traces = __esm({
  "src/lint/traces.ts"() {
    "use strict";
    init_boxes();
  }
});

// src/lint/mark-contrast.ts
function ratioOf(item, before, subject) {
  const { fill, stroke: stroke2 } = inkOf(item, subject);
  const holding = before.findLast((other) => other.type === "rect" && other.fill !== null && other.group !== item.group && within2(item, other));
  const ground = holding === void 0 ? paperOf(subject) : inkOf(holding, subject).fill ?? paperOf(subject);
  return Math.max(0, ...[fill, stroke2].map((colour) => colour === null ? 0 : contrast(colour, ground) ?? 0));
}
function byView(faint) {
  const views2 = /* @__PURE__ */ new Map();
  for (const each of faint) {
    const known2 = views2.get(each.item.view);
    if (known2 === void 0) views2.set(each.item.view, [each]);
    else known2.push(each);
  }
  return views2;
}
var LEAST, markContrast;
var init_mark_contrast = __esm({
  "src/lint/mark-contrast.ts"() {
    "use strict";
    init_colour();
    init_ink();
    init_page();
    init_rows2();
    init_traces();
    LEAST = 3;
    markContrast = {
      name: "mark-contrast",
      *find(subject) {
        const shapes = subject.marks.filter(({ type }) => type !== "text");
        const best = /* @__PURE__ */ new Map();
        for (const [i, item] of shapes.entries()) {
          const ratio = ratioOf(item, shapes.slice(0, i), subject);
          const key = item.row === null ? `${item.view} ${item.panel}` : `${keyOf2(item.row)} ${item.panel}`;
          if (ratio > (best.get(key)?.ratio ?? -1)) best.set(key, { item, ratio });
        }
        const faint = [...best.values()].filter(({ ratio }) => ratio < LEAST);
        for (const [view, all] of byView(faint)) {
          const lowest = all.reduce((least, each) => each.ratio < least.ratio ? each : least);
          const { fill, stroke: stroke2 } = inkOf(lowest.item, subject);
          yield { code: "MARK_CONTRAST", severity: "error", what: `${all.length} of the marks of "${view}" (${fill ?? stroke2 ?? "no colour"}) have a contrast of ${lowest.ratio.toFixed(1)}:1 with what is behind them, and need ${LEAST}:1`, fix: "take a darker colour, or an outline" };
        }
      }
    };
  }
});

// src/lint/overlap.ts
function below({ y, height }, lines, i) {
  const end2 = lines.findIndex((line2, j) => j > i && line2.y >= y + height);
  return lines.slice(i + 1, end2 === -1 ? void 0 : end2);
}
var UNSEEN2, overlap;
var init_overlap = __esm({
  "src/lint/overlap.ts"() {
    "use strict";
    init_boxes();
    init_page();
    UNSEEN2 = 0.15;
    overlap = {
      name: "overlap",
      *find({ texts: texts2 }) {
        const lines = [...texts2].filter(({ text: text2, fill }) => text2.trim() !== "" && fill !== null).sort((a, b) => a.y - b.y);
        for (const [i, line2] of lines.entries()) {
          for (const other of below(line2, lines, i)) {
            const { width: width2, height } = common(line2, other);
            const seen2 = width2 > 0.5 && height > UNSEEN2 * Math.min(line2.height, other.height);
            if (seen2) yield { code: "TEXT_OVERLAP", severity: "error", what: `the texts "${line2.text}" and "${other.text}" overlap by ${width2.toFixed(0)} \xD7 ${height.toFixed(0)} px ${spot(other)}`, fix: "move one, or leave it out at this width" };
          }
        }
      }
    };
  }
});

// src/lint/partial-year.ts
function yearAxes({ views: views2, drawing }) {
  const found2 = views2.flatMap((view) => ["x", "y"].flatMap((channel) => {
    const field = fieldOf(view, channel);
    return field !== void 0 && drawing.tables.get(view.data)?.columns.get(field)?.kind === "year" ? [[view.data, field]] : [];
  }));
  return new Map(found2);
}
function lastYear(table2, field) {
  const [reader2] = need(table2, field);
  const known2 = Array.from({ length: rowCount(table2) }, (_, row) => ({ year: reader2.number(row), row })).filter((each) => each.year !== null);
  const last = known2.reduce((latest, each) => latest === null || each.year > latest.year ? each : latest, null);
  return known2.some(({ year }) => year < (last?.year ?? 0)) ? last : null;
}
function endsEarly(table2, { year, row }) {
  const ends = ["period", "to", "as_of"].filter((name) => table2.columns.get(name)?.kind === "date").flatMap((name) => {
    const [reader2] = need(table2, name);
    const when = parseWhen(String(reader2.at(row) ?? ""));
    return isDate(when) && when.last !== null ? [when.last] : [];
  });
  return ends.find((day) => day >= `${year}-01-01` && day < `${year}-12-31`) ?? null;
}
var SAID2, partialYear;
var init_partial_year = __esm({
  "src/lint/partial-year.ts"() {
    "use strict";
    init_when();
    init_when_words();
    init_need();
    init_table();
    init_printed();
    init_unit_views();
    SAID2 = /\b(?:so far|to date|part(?:ial)? (?:year|of)|partial|incomplete|until|up to|through|first \w+ (?:months?|weeks?|days?)|months? of|january (?:to|–)|hasta|en lo que va|parcial\w*|incomplet\w*|primer\w* \w+ (?:meses|semanas|días)|meses de|enero a)\b/iu;
    partialYear = {
      name: "partial-year",
      *find(subject) {
        for (const [data, field] of yearAxes(subject)) {
          const table2 = subject.drawing.tables.get(data);
          const last = table2 === void 0 ? null : lastYear(table2, field);
          if (table2 === void 0 || last === null) continue;
          const day = endsEarly(table2, last);
          const text2 = printed(subject);
          const said = day !== null && (SAID2.test(text2) && text2.includes(String(last.year)) || text2.includes(whenWords(day, subject.drawing.lang)));
          if (day !== null && !said) yield { code: "PARTIAL_YEAR", severity: "error", what: `the figures of ${last.year} reach only to ${day}, and stand beside full years`, fix: "say so in the subtitle or a note, or leave the year out" };
        }
      }
    };
  }
});

// src/lint/self-contained.ts
function faultOf2(key, value, clips) {
  if (key === "style") return "editors drop or misread CSS";
  if (/^on/u.test(key)) return "a picture runs nothing";
  if (/href$/u.test(key)) return "a picture leads nowhere";
  if (!/url\(/u.test(value)) return null;
  const id = /^url\(["']?#([^"')]+)["']?\)$/u.exec(value)?.[1];
  return key === "clip-path" && id !== void 0 && clips.has(id) ? null : "only clip paths of its own are referred to";
}
function words4(element2) {
  const text2 = textOf(element2).trim();
  return text2 === "" ? "" : ` with "${text2.slice(0, 40)}"`;
}
function everything(element2) {
  return [element2, ...elements(element2).flatMap(everything)];
}
var ALIEN, selfContained;
var init_self_contained = __esm({
  "src/lint/self-contained.ts"() {
    "use strict";
    init_tree();
    ALIEN = /* @__PURE__ */ new Set(["style", "script", "image", "foreignObject", "pattern", "linearGradient", "radialGradient", "filter", "mask", "use", "a"]);
    selfContained = {
      name: "self-contained",
      *find({ tree }) {
        const all = everything(tree);
        const clips = new Set(all.filter(({ name }) => name === "clipPath").map(({ attributes }) => attributes["id"]));
        for (const { name } of all.filter((element2) => ALIEN.has(element2.name))) yield { code: "NOT_SELF_CONTAINED", severity: "error", what: `the picture holds a <${name}>` };
        for (const element2 of all) {
          for (const [key, value] of Object.entries(element2.attributes)) {
            const fault2 = faultOf2(key, String(value ?? ""), clips);
            if (fault2 !== null) yield { code: "NOT_SELF_CONTAINED", severity: "error", what: `a <${element2.name}>${words4(element2)} has ${key}="${String(value)}": ${fault2}` };
          }
        }
      }
    };
  }
});

// src/lint/root-named.ts
var rootNamed;
var init_root_named = __esm({
  "src/lint/root-named.ts"() {
    "use strict";
    init_tree();
    init_self_contained();
    rootNamed = {
      name: "root-named",
      *find({ tree, drawing: { lang, name } }) {
        const ids = everything(tree).flatMap(({ attributes }) => typeof attributes["id"] === "string" ? [attributes["id"]] : []);
        const labels = String(tree.attributes["aria-labelledby"] ?? "").split(" ");
        for (const key of ["title", "desc"]) {
          const said = elements(tree).find((child) => child.name === key);
          const labelled = said !== void 0 && textOf(said).trim() !== "" && labels.includes(String(said.attributes["id"]));
          if (!labelled) yield { code: "ROOT_NOT_NAMED", severity: "error", what: `the root of the picture has no <${key}> that names it` };
        }
        if (tree.attributes["role"] !== "img") yield { code: "ROOT_NOT_NAMED", severity: "error", what: `the root has role="${String(tree.attributes["role"] ?? "")}" and not "img"` };
        if (tree.attributes["lang"] !== lang) yield { code: "ROOT_NOT_NAMED", severity: "error", what: `the root says lang="${String(tree.attributes["lang"] ?? "")}"; the words are in "${lang}"` };
        for (const id of new Set(ids.filter((each, i) => ids.indexOf(each) !== i))) yield { code: "ID_TWICE", severity: "error", what: `the id "${id}" stands twice` };
        for (const id of ids.filter((each) => !each.startsWith(name))) yield { code: "ID_NOT_OWN", severity: "error", what: `the id "${id}" does not begin with "${name}"` };
      }
    };
  }
});

// src/lint/rows-drawn.ts
function rowsByView({ marks: marks3, views: views2 }) {
  const drawn3 = /* @__PURE__ */ new Map();
  for (const { row, view, text: text2 } of marks3) {
    const drawing = viewNamed(views2, view);
    if (row === null || drawing === void 0 || text2 === "") continue;
    drawn3.set(drawing, (drawn3.get(drawing) ?? /* @__PURE__ */ new Set()).add(row.index));
  }
  return drawn3;
}
function* lacking2(view, drawn3, subject) {
  for (const [index, row] of rowsOf(subject, view.data).entries()) {
    const lost = placeless(view, row);
    if (lost !== null) yield { code: "ROW_MISPLACED", severity: "error", what: `the domain of "${lost}" in "${view.name}" lacks the row ${rowWords(row)}, which is drawn at the edge of the plot instead`, fix: "put it into the domain, or leave the row out in the pipeline" };
    if (drawn3.has(index)) continue;
    const gaps = missing(view, row);
    if (gaps.length === 0) yield { code: "ROW_NOT_DRAWN", severity: "error", what: `"${view.name}" draws no mark for the row ${rowWords(row)}`, fix: "look at its scales, or leave the row out in the pipeline" };
    else if (!isTold(view, index, subject)) yield { code: "GAP_NOT_TOLD", severity: "error", what: `${gaps.join(" and ")} is missing in the row ${rowWords(row)}, and nothing in the picture says so`, fix: 'draw the words "no data" there, or say it in the notes' };
  }
}
function placeless(view, row) {
  const channel = ["x", "y"].find((each) => {
    const { scale, type } = view.encoding[each] ?? {};
    const domain = isNode(scale) && ["nominal", "ordinal"].includes(String(type)) ? scale["domain"] : void 0;
    const value = row[fieldOf(view, each) ?? ""];
    return Array.isArray(domain) && value !== void 0 && value !== null && !domain.includes(value);
  });
  return channel === void 0 ? null : fieldOf(view, channel) ?? null;
}
function missing(view, row) {
  const fields = Object.keys(view.encoding).flatMap((channel) => fieldOf(view, channel) ?? []);
  return [...new Set(fields)].filter((field) => field in row && row[field] === null);
}
function isTold(view, index, subject) {
  const own = subject.marks.some(({ row, text: text2 }) => text2 !== null && text2.trim() !== "" && row?.data === view.data && row.index === index);
  return own || GAP2.test(furniture(subject));
}
function* leftOut(drawn3, subject) {
  const sets = new Set(subject.views.map(({ data }) => data));
  for (const data of sets) {
    const views2 = subject.views.filter((view) => view.data === data);
    if (!views2.every(({ filtered }) => filtered)) continue;
    const rows = rowsOf(subject, data).filter((row, index) => isNode(row) && !views2.some((view) => drawn3.get(view)?.has(index)));
    if (rows.length > 0) yield { code: "ROWS_LEFT_OUT", severity: "warn", what: `filters of the spec keep ${rows.length} of the rows of "${data}" out of every view: ${rows.slice(0, 3).map(rowWords).join("; ")}`, fix: "leave them out in the pipeline, where the report says so" };
  }
}
var GAP2, rowsDrawn;
var init_rows_drawn = __esm({
  "src/lint/rows-drawn.ts"() {
    "use strict";
    init_node();
    init_printed();
    init_rows2();
    init_unit_views();
    GAP2 = /\b(?:no (?:data|figures?|counts?|number)|not (?:known|counted|published|available|reported)|missing|unknown|sin (?:datos?|cifras?|conteo)|no (?:hay|se (?:conoce|publicó|contó)|disponible)|desconocid\w*|falta\w*)\b/iu;
    rowsDrawn = {
      name: "rows-drawn",
      *find(subject) {
        const drawn3 = rowsByView(subject);
        for (const view of subject.views) {
          if (view.mark === "text" || rowsOf(subject, view.data).length === 0) continue;
          if (sumsUp(view)) yield { code: "ROWS_NOT_COUNTED", severity: "warn", what: `"${view.name}" sums rows up, so it was not seen whether each row is in a mark`, fix: "sum them in the pipeline, with derive.total" };
          else if (!view.filtered) yield* lacking2(view, drawn3.get(view) ?? /* @__PURE__ */ new Set(), subject);
        }
        yield* leftOut(drawn3, subject);
      }
    };
  }
});

// src/lint/vision.ts
import { lab, color as color2 } from "d3-color";
function seen(colour, sight) {
  const light = lightOf(colour);
  if (light === null) return null;
  const [r = 0, g = 0, b = 0] = SEEN[sight].map((row) => row.reduce((sum, weight, i) => sum + weight * (light[i] ?? 0), 0));
  return hexOf([r, g, b]);
}
function standApart(one, other, sight) {
  const [first, second] = [one, other].map((each) => color2(seen(each, sight) ?? "")?.rgb());
  if (first === void 0 || second === void 0) return true;
  const [p, q] = [lab(first), lab(second)];
  return ["l", "a", "b"].some((axis2) => Math.abs(p[axis2] - q[axis2]) >= NOTICED[axis2]);
}
var SIGHTS, SEEN, SIZE, SHARE, NOTICED;
var init_vision = __esm({
  "src/lint/vision.ts"() {
    "use strict";
    init_colour();
    SIGHTS = ["normal", "protanopia", "deuteranopia", "tritanopia"];
    SEEN = {
      normal: [[1, 0, 0], [0, 1, 0], [0, 0, 1]],
      protanopia: [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-3882e-6, -0.048116, 1.051998]],
      deuteranopia: [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.01182, 0.04294, 0.968881]],
      tritanopia: [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [4733e-6, 0.691367, 0.3039]]
    };
    SIZE = 1 / 3;
    SHARE = 0.95;
    NOTICED = { l: SHARE * (10.16 + 1.5 / SIZE), a: SHARE * (10.68 + 3.08 / SIZE), b: SHARE * (10.7 + 5.74 / SIZE) };
  }
});

// src/lint/series-apart.ts
var seriesApart;
var init_series_apart = __esm({
  "src/lint/series-apart.ts"() {
    "use strict";
    init_series();
    init_vision();
    seriesApart = {
      name: "series-apart",
      *find(subject) {
        for (const { one, other, apartBy: apartBy2 } of pairs(subject)) {
          if (apartBy2.some((way) => way !== "words")) continue;
          const alike = SIGHTS.filter((sight) => !standApart(one.colour, other.colour, sight));
          if (alike.length > 0) yield { code: "SERIES_ALIKE", severity: "error", what: `the colours ${one.colour} and ${other.colour} of "${one.view.name}" look alike in ${alike.join(", ")}`, fix: "take colours that differ in lightness, or give the marks shapes or dashes" };
        }
      }
    };
  }
});

// src/chart/scene-node.ts
function paint(colour, opacity) {
  return typeof colour !== "string" || colour === "transparent" || colour === "none" || number2(opacity, 1) === 0 ? null : colour;
}
function number2(value, missing2 = 0) {
  return typeof value === "number" ? value : missing2;
}
var init_scene_node = __esm({
  "src/chart/scene-node.ts"() {
    "use strict";
  }
});

// src/chart/scene-box.ts
function boxOf2(node, { marktype }) {
  const stroked2 = ["line", "area", "trail"].includes(marktype);
  const { x1, x2, y1, y2 } = stroked2 ? reachOf(node) : node["bounds"];
  if (![x1, x2, y1, y2].every(Number.isFinite) || x2 < x1 || y2 < y1) return null;
  const by = Math.min(stroked2 ? 0 : surplus(node, marktype), (x2 - x1) / 2, (y2 - y1) / 2);
  return { x: x1 + by, y: y1 + by, width: x2 - x1 - 2 * by, height: y2 - y1 - 2 * by };
}
function surplus(node, marktype) {
  if (marktype === "text" || paint(node["stroke"], node["strokeOpacity"]) === null) return 0;
  const mitred = !["rect", "rule", "image"].includes(marktype) && (node["strokeJoin"] ?? "miter") === "miter";
  return number2(node["strokeWidth"], 1) * (mitred ? 1.5 : 0.5);
}
function reachOf(node) {
  const [x, y] = [number2(node["x"], Number.NaN), number2(node["y"], Number.NaN)];
  const [x2, y2] = [number2(node["x2"], x), number2(node["y2"], y)];
  return { x1: Math.min(x, x2), x2: Math.max(x, x2), y1: Math.min(y, y2), y2: Math.max(y, y2) };
}
var init_scene_box = __esm({
  "src/chart/scene-box.ts"() {
    "use strict";
    init_scene_node();
  }
});

// src/chart/scene-item.ts
function itemOf(node, mark, { x, y, panel, group, plot }) {
  const box = boxOf2(node, mark);
  const opacity = number2(node["opacity"], 1);
  if (box === null || opacity === 0 || node["defined"] === false) return [];
  return [{
    ...{ ...box, x: x + box.x, y: y + box.y },
    type: mark.marktype,
    role: mark.role ?? "mark",
    view: (mark.name ?? "").replace(/_marks$/u, ""),
    panel,
    group,
    clip: mark.clip === true ? plot : null,
    row: rowOf(node["datum"]),
    datum: isNode(node["datum"]) ? node["datum"] : {},
    fill: paint(node["fill"], node["fillOpacity"]),
    fillOpacity: opacity * number2(node["fillOpacity"], 1),
    stroke: paint(node["stroke"], node["strokeOpacity"]),
    strokeOpacity: opacity * number2(node["strokeOpacity"], 1),
    strokeWidth: number2(node["strokeWidth"], 1),
    dash: Array.isArray(node["strokeDash"]) ? node["strokeDash"] : [],
    scaled: { width: Math.abs(number2(node["width"])), height: Math.abs(number2(node["height"])) },
    shape: typeof node["shape"] === "string" ? node["shape"] : null,
    text: mark.marktype === "text" ? [node["text"] ?? ""].flat().join(" ") : null
  }];
}
function rowOf(datum) {
  const name = isNode(datum) ? datum[ROW] : void 0;
  if (typeof name !== "string") return null;
  const space = name.indexOf(" ");
  return { data: name.slice(space + 1), index: Number(name.slice(0, space)) };
}
var ROW;
var init_scene_item = __esm({
  "src/chart/scene-item.ts"() {
    "use strict";
    init_node();
    init_scene_box();
    init_scene_node();
    ROW = "__row";
  }
});

// src/chart/scene.ts
async function scene(spec2) {
  return laidOut(withRowNames(spec2), async (view) => {
    const { root } = view.scenegraph();
    const [left = 0, top = 0] = view.origin();
    const padding = view.padding();
    return itemsOf(root, { x: left + padding.left, y: top + padding.top });
  });
}
function withRowNames(spec2) {
  const datasets = Object.entries(spec2.datasets ?? {});
  const name = (data) => (row, index) => isNode(row) ? { ...row, [ROW]: `${index} ${data}` } : row;
  return { ...spec2, datasets: Object.fromEntries(datasets.map(([data, rows]) => [data, Array.isArray(rows) ? rows.map(name(data)) : rows])) };
}
function itemsOf(root, origin) {
  const found2 = [];
  let [panels, groups] = [0, 0];
  visit3(root, { ...origin, panel: 0, plot: null, group: 0, legend: false });
  return found2;
  function visit3(mark, around) {
    groups += 1;
    const spot3 = { ...around, group: around.legend ? around.group : groups, legend: around.legend || mark.role === "legend" };
    for (const node of mark.items) {
      if (mark.marktype !== "group") {
        found2.push(...itemOf(node, mark, spot3));
        continue;
      }
      const within3 = inside2(node, mark, spot3);
      for (const child of node.items ?? []) visit3(child, within3);
    }
  }
  function inside2(node, { role, name = "" }, spot3) {
    const [x, y, width2, height] = ["x", "y", "width", "height"].map((key) => typeof node[key] === "number" ? node[key] : 0);
    const shifted2 = { ...spot3, x: spot3.x + x, y: spot3.y + y };
    if (role !== "scope" && role !== "frame" || name.endsWith("pathgroup")) return shifted2;
    panels += 1;
    return { ...shifted2, panel: panels, plot: { x: shifted2.x, y: shifted2.y, width: width2, height } };
  }
}
var init_scene = __esm({
  "src/chart/scene.ts"() {
    "use strict";
    init_node();
    init_render();
    init_scene_item();
  }
});

// src/lint/subject.ts
async function subjectOf(drawing, typeface) {
  const tree = parseSvg(drawing.svg);
  const items = await scene(drawing.spec);
  const marks3 = items.filter(({ role }) => role === "mark");
  return { drawing, typeface, tree, texts: textBoxes(tree, typeface), shapes: markBoxes(tree), items, marks: marks3, views: unitViews(drawing.spec) };
}
var init_subject = __esm({
  "src/lint/subject.ts"() {
    "use strict";
    init_scene();
    init_mark_boxes();
    init_text_boxes();
    init_tree();
    init_unit_views();
  }
});

// src/lint/text-contrast.ts
function lettersOf(text2) {
  const level = text2.width >= text2.height || (text2.text ?? "").length < 3;
  return level ? { x: text2.x + 0.5, y: text2.y + 0.2 * text2.height, width: Math.max(0, text2.width - 1), height: 0.6 * text2.height } : inset(text2, 1);
}
function grounds(text2, others, subject) {
  const core = lettersOf(text2);
  const touched = others.flatMap(({ item, i }) => {
    const next = subject.items[i + 1];
    const drawn3 = traces(item, core, next?.group === item.group ? next : void 0);
    const ways = drawn3.includes("fill") && isHatched(item) ? [...drawn3, "line"] : drawn3;
    const { fill, stroke: stroke2 } = inkOf(item, subject);
    return ways.flatMap((way) => {
      const colour = way === "fill" ? fill : stroke2;
      const faint = way === "line" && colour !== null && (contrast(colour, paperOf(subject)) ?? 0) < FAINT;
      return colour === null || faint ? [] : [{ name: item.role === "mark" ? `a ${item.type} of "${item.view}"` : "a line of the axis", colour, way: "TEXT_COVERED" }];
    });
  });
  const held = others.some(({ item }) => item.type === "rect" && item.fill !== null && within2(core, item));
  const page = held ? [] : [{ name: "the page", colour: paperOf(subject), way: "TEXT_CONTRAST" }];
  return [...new Map([...page, ...touched].map((ground) => [ground.colour, ground])).values()];
}
var LEAST2, FAINT, CROSSING, textContrast;
var init_text_contrast = __esm({
  "src/lint/text-contrast.ts"() {
    "use strict";
    init_boxes();
    init_colour();
    init_hedged_views();
    init_ink();
    init_page();
    init_traces();
    LEAST2 = 4.5;
    FAINT = 2;
    CROSSING = /* @__PURE__ */ new Set(["mark", "axis-grid", "axis-domain", "axis-tick"]);
    textContrast = {
      name: "text-contrast",
      *find(subject) {
        const texts2 = subject.items.filter(({ text: text2 }) => text2 !== null && text2.trim() !== "");
        const others = subject.items.map((item, i) => ({ item, i })).filter(({ item }) => CROSSING.has(item.role) && item.type !== "text");
        for (const text2 of texts2) {
          const own = inkOf(text2, subject).fill ?? paperOf(subject);
          for (const { name, colour, way } of grounds(text2, others, subject)) {
            const ratio = contrast(own, colour);
            if (ratio !== null && ratio < LEAST2) yield { code: way, severity: "error", what: `the text "${text2.text ?? ""}" ${spot(text2)} in ${own} has a contrast of ${ratio.toFixed(1)}:1 with ${name} in ${colour}, and needs ${LEAST2}:1`, fix: way === "TEXT_CONTRAST" ? "take a darker colour" : "move the text, or change its colour" };
          }
        }
      }
    };
  }
});

// src/lint/text-size.ts
var LEAST3, textSize;
var init_text_size = __esm({
  "src/lint/text-size.ts"() {
    "use strict";
    LEAST3 = { print: 7, screen: 11 };
    textSize = {
      name: "text-size",
      *find({ texts: texts2, drawing }) {
        const medium = drawing.preset.name.startsWith("print") ? "print" : "screen";
        const [least, unit] = [LEAST3[medium], medium === "print" ? "pt" : "px"];
        const small = texts2.filter(({ size, text: text2 }) => size < least - 0.01 && text2.trim() !== "");
        for (const { text: text2, size } of small) {
          yield { code: "TEXT_SMALL", severity: "error", what: `the text "${text2}" is ${Number(size.toFixed(2))} ${unit} high; in ${drawing.preset.name} ${least} ${unit} is the least`, fix: "leave sizes to the theme, or show fewer labels" };
        }
      }
    };
  }
});

// src/lint/units.ts
function measured({ views: views2, drawing }) {
  const found2 = views2.flatMap((view) => ["x", "y"].flatMap((channel) => {
    const field = fieldOf(view, channel);
    const column3 = field === void 0 ? void 0 : drawing.tables.get(view.data)?.columns.get(field);
    return view.encoding[channel]?.["type"] === "quantitative" && field !== void 0 && column3 !== void 0 && column3.kind !== "year" ? [[field, column3]] : [];
  }));
  return new Map(found2);
}
function saidOf({ items, drawing: { words: words5, lang } }) {
  const titles = items.filter(({ role }) => role === "axis-title").map(({ text: text2 }) => spaced(text2 ?? ""));
  const labels = items.filter(({ role, text: text2 }) => (role === "mark" || role === "axis-label") && text2 !== null);
  return ({ unit, label }) => {
    if (unit.startsWith("%") && labels.some(({ text: text2 }) => text2?.includes("%"))) return true;
    return [...titles, `${words5.subtitle} ${titles.join(" ")}`].some((text2) => holds(text2, unit) || titles.includes(text2) && holds(text2, label)) || lang !== "en" && titles.length > 0;
  };
}
function holds(text2, unit) {
  const words5 = (from) => from.toLowerCase().match(/[\p{L}\d,]{3,}|%/gu) ?? [];
  const there = new Set(words5(text2));
  return words5(unit).every((word) => there.has(word) || there.has(`${word}s`) || there.has(word.replace(/s$/u, "")));
}
var units;
var init_units = __esm({
  "src/lint/units.ts"() {
    "use strict";
    init_printed();
    init_unit_views();
    units = {
      name: "units",
      *find(subject) {
        const said = saidOf(subject);
        for (const [field, column3] of measured(subject)) {
          if (column3.unit !== "" && !said(column3)) yield { code: "NO_UNIT", severity: "error", what: `neither the subtitle nor an axis says what "${field}" counts: ${column3.unit}`, fix: "say the unit in the subtitle, or leave the axis its title" };
        }
      }
    };
  }
});

// src/lint/width.ts
var width;
var init_width = __esm({
  "src/lint/width.ts"() {
    "use strict";
    width = {
      name: "width",
      *find({ tree: { attributes }, drawing: { preset } }) {
        const [, , wide, high] = String(attributes["viewBox"] ?? "").split(/[\s,]+/u).map(Number);
        const stated = Number(attributes["width"]);
        if (stated !== preset.width) yield { code: "WIDTH", severity: "error", what: `the picture is ${stated} px wide; ${preset.name} is ${preset.width} px` };
        else if (wide !== stated || high !== Number(attributes["height"])) yield { code: "WIDTH", severity: "error", what: `the view box "${attributes["viewBox"] ?? ""}" would scale a picture of ${stated} \xD7 ${attributes["height"] ?? "?"} px` };
      }
    };
  }
});

// src/lint/words-printed.ts
function* told(part2, text2, subject) {
  if (spaced(text2) === "") yield { code: "NO_WORDS", severity: "error", what: `the chart has no ${part2}` };
  else if (!solid2(printed(subject)).includes(solid2(text2))) yield { code: "WORDS_NOT_PRINTED", severity: "error", what: `the ${part2} "${text2}" does not stand in the picture` };
}
function solid2(text2) {
  return text2.replaceAll(/[\s\u00ad\u200b]+/gu, "").replace(/\.$/u, "");
}
var wordsPrinted;
var init_words_printed = __esm({
  "src/lint/words-printed.ts"() {
    "use strict";
    init_printed();
    wordsPrinted = {
      name: "words-printed",
      *find(subject) {
        const { title, subtitle, notes, source, credit, alt } = subject.drawing.words;
        const parts2 = [["title", title], ["subtitle", subtitle], ["source", source], ...notes.map((note2) => ["note", note2]), ...credit === null ? [] : [["credit", credit]]];
        for (const [part2, text2] of parts2) yield* told(part2, text2, subject);
        if (spaced(alt) === "") yield { code: "NO_ALT", severity: "error", what: "the chart has no alternative text", fix: "write usermeta.words.<lang>.alt" };
        const count = alt.split(/(?<=[.!?…]["”»)]?)\s+(?=[\p{Lu}¿¡“«"])/u).length;
        if (count > 2) yield { code: "LONG_ALT", severity: "warn", what: `the alternative text has ${count} sentences`, fix: "keep it to two: the table beside the chart says the rest" };
      }
    };
  }
});

// src/lint/years.ts
function yearsOnNames({ views: views2, drawing }) {
  const found2 = views2.flatMap((view) => ["x", "y"].flatMap((channel) => {
    const field = fieldOf(view, channel);
    const isYear = field !== void 0 && drawing.tables.get(view.data)?.columns.get(field)?.kind === "year";
    return isYear && ["nominal", "ordinal"].includes(String(view.encoding[channel]?.["type"])) ? [[field, view.data]] : [];
  }));
  return new Map(found2);
}
var years;
var init_years = __esm({
  "src/lint/years.ts"() {
    "use strict";
    init_rows2();
    init_unit_views();
    years = {
      name: "years",
      *find(subject) {
        for (const [field, data] of yearsOnNames(subject)) {
          const known2 = new Set(rowsOf(subject, data).flatMap((row) => typeof row[field] === "number" ? [row[field]] : []));
          const [first, last] = [Math.min(...known2), Math.max(...known2)];
          const lacking3 = Array.from({ length: Math.max(0, last - first) }, (_, i) => first + i).filter((year) => !known2.has(year));
          if (lacking3.length > 0) yield { code: "YEAR_LEFT_OUT", severity: "error", what: `the axis of "${field}" leaves out ${lacking3.join(", ")} between ${first} and ${last}`, fix: "make the axis quantitative, or give the years rows without a value" };
        }
      }
    };
  }
});

// src/lint/zero.ts
function lengthOf({ encoding }) {
  const channel = ["y", "x"].find((each) => encoding[each]?.["type"] === "quantitative" && encoding[each]?.["bin"] === void 0);
  return channel === void 0 || measureOf2(encoding, channel) === null ? null : channel;
}
function measureOf2(encoding, channel) {
  const [field, end2] = [encoding[channel]?.["field"], encoding[`${channel}2`]];
  const from = String(field ?? "");
  if (end2 === void 0 || end2["datum"] === 0) return from;
  const stacked = from.replace(/_start$/u, "");
  return from !== stacked && end2["field"] === `${stacked}_end` ? stacked : null;
}
function withoutZero(scale) {
  if (!isNode(scale)) return null;
  const { domain, type } = scale;
  if (type === "log" || type === "sqrt" || type === "pow" || type === "symlog") return `"type": "${type}"`;
  if (scale["zero"] === false && domain === void 0) return '"zero": false';
  const [low, high] = [scale["domainMin"], scale["domainMax"]].map((value, i) => value ?? (Array.isArray(domain) ? domain[i] : void 0));
  const outside = typeof low === "number" && low > 0 || typeof high === "number" && high < 0;
  return outside ? `the domain is ${JSON.stringify([low ?? null, high ?? null])}` : null;
}
function outOfProportion(view, channel, subject) {
  const field = measureOf2(view.encoding, channel);
  if (view.mark !== "bar" || field === null || field === "" || view.encoding[channel]?.["aggregate"] !== void 0) return null;
  const side = channel === "y" ? "height" : "width";
  const bars = subject.marks.filter((item) => item.type === "rect" && item.row !== null && viewNamed(subject.views, item.view) === view);
  const values = bars.map((item) => ({ item, value: valueOf(item, field, subject), length: item.scaled[side] })).filter(({ value }) => value !== null);
  for (const panel of new Set(bars.map((item) => item.panel))) {
    const here = values.filter(({ item }) => item.panel === panel);
    const longest2 = here.reduce((most, each) => most === null || Math.abs(each.value ?? 0) > Math.abs(most.value ?? 0) ? each : most, null);
    if (longest2 === null || longest2.value === 0) continue;
    const scale = longest2.length / Math.abs(longest2.value ?? 1);
    const wrong = here.find(({ value, length }) => Math.abs(length - scale * Math.abs(value ?? 0)) > SLACK3);
    if (wrong !== void 0) return `${wrong.length.toFixed(0)} px for ${wrong.value ?? ""} (${rowWords(rowOf2(wrong.item, subject))}), ${longest2.length.toFixed(0)} px for ${longest2.value ?? ""}`;
  }
  return null;
}
function rowOf2({ row }, subject) {
  return row === null ? {} : rowAt(subject, row);
}
function valueOf(item, field, subject) {
  const value = item.datum[field] ?? rowOf2(item, subject)[field];
  return typeof value === "number" ? value : null;
}
var SLACK3, zero;
var init_zero = __esm({
  "src/lint/zero.ts"() {
    "use strict";
    init_node();
    init_printed();
    init_rows2();
    init_unit_views();
    SLACK3 = 0.75;
    zero = {
      name: "zero",
      *find(subject) {
        for (const view of subject.views) {
          if (view.mark !== "bar" && view.mark !== "area") continue;
          const channel = lengthOf(view);
          if (channel === null) continue;
          const cause = withoutZero(view.encoding[channel]?.["scale"]);
          const bar = cause === null ? outOfProportion(view, channel, subject) : null;
          if (cause !== null) yield { code: "NO_ZERO", severity: "error", what: `the ${view.mark}s of "${view.name}" do not begin at zero: ${cause}`, fix: "let the scale begin at zero, or draw points" };
          if (bar !== null) yield { code: "NO_ZERO", severity: "error", what: `the bars of "${view.name}" are not as long as their values say: ${spaced(bar)}`, fix: "let the scale be linear and begin at zero, or draw points" };
        }
      }
    };
  }
});

// src/lint/index.ts
async function lint(drawing, { typeface } = {}) {
  const subject = await subjectOf(drawing, typeface);
  const { name, lang, preset, authored } = drawing;
  const chart = `${name} (${lang}, ${preset.name})`;
  return RULES.flatMap((rule2) => [...rule2.find(subject)].map((found2) => ({ ...found2, what: `${chart}: ${found2.what}`, rule: rule2.name, place: { file: authored.file } })));
}
async function refuse2(drawing, options = {}) {
  const findings = await lint(drawing, options);
  const errors = findings.filter(({ severity }) => severity === "error");
  if (errors.length > 0) throw new ChartError(errors.map(({ code, what, fix, place: place2 }) => ({ code, what, ...fix === void 0 ? {} : { fix }, ...place2 === void 0 ? {} : { place: place2 } })));
  return findings;
}
var RULES;
var init_lint = __esm({
  "src/lint/index.ts"() {
    "use strict";
    init_errors();
    init_as_laid_out();
    init_colour_alone();
    init_cut();
    init_few_cases();
    init_glyphs();
    init_hedge_mark();
    init_hedge_word();
    init_language();
    init_legend();
    init_mark_contrast();
    init_overlap();
    init_partial_year();
    init_root_named();
    init_rows_drawn();
    init_self_contained();
    init_series_apart();
    init_subject();
    init_text_contrast();
    init_text_size();
    init_units();
    init_width();
    init_words_printed();
    init_years();
    init_zero();
    RULES = [
      rowsDrawn,
      years,
      zero,
      hedgeMark,
      hedgeWord,
      partialYear,
      fewCases,
      units,
      wordsPrinted,
      language,
      cut3,
      overlap,
      textSize,
      textContrast,
      markContrast,
      seriesApart,
      colourAlone,
      legend,
      glyphs,
      width,
      selfContained,
      rootNamed,
      asLaidOut
    ];
  }
});

// src/write/formulas.ts
function inert(text2) {
  return text2.replace(PARTS2, (part2, offset) => {
    if (!isFormula2(part2.trim())) return part2;
    const [blank2 = ""] = /^\s*/u.exec(part2) ?? [];
    const rest = part2.slice(blank2.length);
    return `${offset === 0 ? "'" : ""}${blank2}${offset > 0 || /[\r\n]/u.test(blank2) ? "'" : ""}${rest}`;
  });
}
function isFormula2(part2) {
  if (/^[=＝]/u.test(part2) || /^DDE\s*\(/iu.test(part2)) return true;
  const [, rest] = /^[-+@－＋＠](.*)$/su.exec(part2) ?? [];
  if (rest === void 0 || rest === "" || NUMBER2.test(rest.trim())) return false;
  return !(PROSE.test(rest) && /\s/u.test(rest));
}
var PARTS2, NUMBER2, PROSE;
var init_formulas = __esm({
  "src/write/formulas.ts"() {
    "use strict";
    PARTS2 = /\s*[^\r\n;]+/gu;
    NUMBER2 = /^\d[\d\s.,]*\s?[%‰]?$/u;
    PROSE = /^(?:[\p{L}\p{M}\d\s.,:@'’“”«»¿?¡%]|(?<=\p{L})-(?=\p{L}))*$/u;
  }
});

// src/write/csv-text.ts
import { stringify } from "csv-stringify/sync";
function csvText(rows, { formulas = "inert" } = {}) {
  const shown = (cell) => typeof cell === "string" && formulas === "inert" ? inert(cell) : cell;
  return stringify(rows.map((row) => row.map(shown)), { bom: true });
}
var init_csv_text = __esm({
  "src/write/csv-text.ts"() {
    "use strict";
    init_formulas();
  }
});

// src/write/dictionary.ts
function dictionaryRows(columns) {
  const header = ["column", "label_en", "label_es", "unit", "type", "meaning_en", "meaning_es"];
  return [header, ...columns.map(({ name, label, unit, type, meaning }) => [name, label.en, label.es, unit || null, type, meaning.en, meaning.es])];
}
var init_dictionary = __esm({
  "src/write/dictionary.ts"() {
    "use strict";
  }
});

// src/write/evidence.ts
import { basename } from "node:path";
function evidenceOf(marks3) {
  const found2 = /* @__PURE__ */ new Map();
  for (const { number: number3, citations } of marks3) {
    for (const citation of citations) {
      const before = found2.get(citation.id);
      if (before === void 0) found2.set(citation.id, { citation, marks: [number3] });
      else before.marks.push(number3);
    }
  }
  return [...found2.values()];
}
function evidenceRows(evidence) {
  return [HEADER, ...evidence.map(({ citation, marks: marks3 }) => {
    const { id, phrase, quote, speaker, speakerType, when, source, place: place2, checkedBy, notes } = citation;
    const said = [id, phrase, quote, speaker, speakerType, when, source?.id, source?.title, source?.outlet, source?.published, source?.url, spot2(place2), checkedBy, notes];
    return [...said.map((cell) => cell || null), marks3.join(" ")];
  })];
}
function spot2({ file, line: line2 }) {
  return [file === void 0 ? void 0 : basename(file), line2].filter((part2) => part2 !== void 0).join(":");
}
var HEADER;
var init_evidence = __esm({
  "src/write/evidence.ts"() {
    "use strict";
    HEADER = [
      "figure_id",
      "printed",
      "quote",
      "speaker",
      "speaker_type",
      "as_of",
      "source_id",
      "source_title",
      "outlet",
      "published",
      "url",
      "place",
      "checked_by",
      "note",
      "marks"
    ];
  }
});

// src/write/names.ts
function wrongWith(name) {
  if (name === "") return "it is empty";
  if (/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u.test(name)) return "it has characters that are not seen";
  if (/[/\\:*?"<>|]/u.test(name)) return "it has characters that part or name folders";
  if (/^\.+$/u.test(name)) return "it leads to another folder";
  if (name.startsWith("-")) return "it begins with a hyphen, which commands take for an option";
  if (/[. ]$/u.test(name)) return "it ends with a dot or a space, which Windows drops";
  if (RESERVED.test(name)) return "Windows keeps it for a device";
  return Buffer.byteLength(name) > LONGEST ? `it is longer than ${LONGEST} bytes` : null;
}
function pathFault(path) {
  const [reason] = path.split("/").map(wrongWith).filter((each) => each !== null);
  return reason === void 0 ? null : { code: "BAD_NAME", what: `${JSON.stringify(path)} is no name for a file: ${reason}`, fix: "use letters, digits and hyphens" };
}
function slugOf(name) {
  const reason = wrongWith(name) ?? (/^[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}._-]*[\p{L}\p{M}\p{N}])?$/u.test(name) ? null : "it has other characters than letters, digits, hyphens, dots and underscores, or does not begin with a letter or digit");
  if (reason === null) return name.normalize("NFC");
  throw new WriteError({ code: "BAD_NAME", what: `a chart cannot be called ${JSON.stringify(name)}: ${reason}`, fix: "call its spec something like homicides-by-year.vl.json" });
}
var LONGEST, RESERVED;
var init_names = __esm({
  "src/write/names.ts"() {
    "use strict";
    init_errors();
    LONGEST = 200;
    RESERVED = /^(?:con|prn|aux|nul|com[\d¹²³]|lpt[\d¹²³])(?:\.|$)/iu;
  }
});

// src/write/files.ts
import { lstatSync } from "node:fs";
import { copyFile, link, mkdir, mkdtemp, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
function textOutput(name, text2) {
  return { name, bytes: new TextEncoder().encode(text2) };
}
async function writeFiles(folder, outputs, { stale = [] } = {}) {
  refuseBadNames(folder, [...outputs.map(({ name }) => name), ...stale]);
  refuseSameNames(folder, outputs);
  const made = await attempt(folder, async () => {
    await mkdir(folder, { recursive: true });
    return mkdtemp(join(folder, ".writing-"));
  });
  try {
    const each = [...new Map(outputs.map((output) => [output.name, output])).values()];
    const files = each.map(({ name, bytes }, i) => ({ path: join(folder, name), bytes, fresh: join(made, String(i)), old: join(made, `${i}.old`) }));
    await prepareAll(files);
    await exchange(files);
    for (const name of stale) await attempt(join(folder, name), () => rm(join(folder, name), { force: true }));
    return files.map(({ path }) => path);
  } finally {
    await rm(made, { recursive: true, force: true });
  }
}
async function prepareAll(files) {
  for (let i = 0; i < files.length; i += AT_ONCE) {
    const done = await Promise.allSettled(files.slice(i, i + AT_ONCE).map((file) => attempt(file.path, () => prepare(file))));
    for (const one of done) if (one.status === "rejected") throw one.reason;
  }
}
async function prepare({ path, bytes, fresh, old }) {
  await mkdir(dirname(path), { recursive: true });
  const there = lstatSync(path, { throwIfNoEntry: false });
  if (there?.isDirectory() === true) throw Object.assign(new Error("a folder stands in its place"), { code: "EISDIR" });
  await writeFile(fresh, bytes, { flag: "wx", flush: true });
  if (there !== void 0) await link(path, old).catch(() => copyFile(path, old));
}
async function exchange(files) {
  const done = [];
  try {
    for (const file of files) {
      await attempt(file.path, () => rename(file.fresh, file.path));
      done.push(file);
    }
  } catch (error) {
    for (const { path, old } of done.reverse()) await (isThere(old) ? rename(old, path) : rm(path, { force: true }));
    throw error;
  }
}
function isThere(path) {
  return lstatSync(path, { throwIfNoEntry: false }) !== void 0;
}
async function attempt(path, work) {
  try {
    return await work();
  } catch (error) {
    const { code, message } = error;
    throw new WriteError({ code: "CANNOT_WRITE", what: `cannot write the file: ${code ?? message}`, fix: "look at the folder: does it exist, is it yours, is there room?", place: { file: path } });
  }
}
function refuseBadNames(folder, names2) {
  const faults = names2.flatMap((name) => pathFault(name) ?? []);
  if (faults.length > 0) throw new WriteError(faults.map((fault2) => ({ ...fault2, place: { file: folder } })));
}
function refuseSameNames(folder, outputs) {
  const first = /* @__PURE__ */ new Map();
  const clashes = outputs.filter(({ name, bytes }) => {
    const before = first.get(name) ?? bytes;
    first.set(name, before);
    return !Buffer.from(before).equals(bytes);
  });
  if (clashes.length === 0) return;
  const fix = "give each chart its own spec: its files are called as the spec is";
  throw new WriteError([...new Set(clashes.map(({ name }) => name))].map((name) => ({ code: "SAME_NAME", what: "two charts would write this file, each its own", fix, place: { file: join(folder, name) } })));
}
var AT_ONCE;
var init_files = __esm({
  "src/write/files.ts"() {
    "use strict";
    init_errors();
    init_names();
    AT_ONCE = 8;
  }
});

// src/write/fonts.ts
import { existsSync as existsSync2, readFileSync as readFileSync2, readdirSync } from "node:fs";
import { basename as basename2, dirname as dirname2, join as join2 } from "node:path";
function fonts({ family, fonts: files }) {
  const paths = [...new Set(Object.values(files))];
  const licence = licenceNear(paths[0] ?? "");
  const shipped2 = licence === null ? [] : [...paths, licence];
  return { family, outputs: shipped2.map((path) => ({ name: `fonts/${path === licence ? "OFL.txt" : basename2(path)}`, bytes: read2(path) })) };
}
function licenceNear(font) {
  let folder = dirname2(font);
  for (let i = 0; i <= ABOVE2; i++, folder = dirname2(folder)) {
    const found2 = names(folder).filter((name) => /^(?:ofl|licen[cs]e)/iu.test(name)).map((name) => join2(folder, name)).find((path) => read2(path).includes("SIL OPEN FONT LICENSE"));
    if (found2 !== void 0) return found2;
  }
  return null;
}
function names(folder) {
  if (!existsSync2(folder)) return [];
  return readdirSync(folder, { withFileTypes: true }).filter((each) => each.isFile()).map(({ name }) => name).sort();
}
function read2(path) {
  try {
    return readFileSync2(path);
  } catch {
    throw new WriteError({ code: "NO_FONT", what: "the font cannot be read", fix: "give the path of a TTF or OTF", place: { file: path } });
  }
}
var ABOVE2;
var init_fonts2 = __esm({
  "src/write/fonts.ts"() {
    "use strict";
    init_errors();
    ABOVE2 = 2;
  }
});

// src/write/versions.ts
import { existsSync as existsSync3, readFileSync as readFileSync3 } from "node:fs";
import { createRequire as createRequire3 } from "node:module";
import { join as join3 } from "node:path";
function versions() {
  const require2 = createRequire3(import.meta.url);
  const own = require2("cifras/package.json");
  const installed = MAKERS.flatMap((name) => {
    const file = (require2.resolve.paths(name) ?? []).map((folder) => join3(folder, name, "package.json")).find((path) => existsSync3(path));
    return file === void 0 ? [] : [[name, JSON.parse(readFileSync3(file, "utf8")).version]];
  });
  return { cifras: own.version, ...Object.fromEntries(installed) };
}
var MAKERS;
var init_versions = __esm({
  "src/write/versions.ts"() {
    "use strict";
    MAKERS = ["vega", "vega-lite", "@resvg/resvg-js", "pdfkit", "svg-to-pdfkit", "fontkit"];
  }
});

// src/write/manifest.ts
import { createHash } from "node:crypto";
function manifest(files, { drawings: drawings2, marks: marks3, desk, pipelines, warnings }) {
  const [{ name, tables }] = drawings2;
  const { licence, contact, corrections } = desk;
  return `${JSON.stringify({
    manifest: MANIFEST,
    chart: name,
    titles: Object.fromEntries(drawings2.map(({ lang, words: words5 }) => [lang, words5.title])),
    langs: desk.langs,
    presets: desk.presets.map(({ name: preset, width: width2 }) => ({ name: preset, width: width2 })),
    as_of: asOf(marks3),
    licence,
    contact,
    corrections,
    pipelines,
    versions: versions(),
    data: [...tables].map(([data, table2]) => ({ name: data, rows: rowCount(table2), sha256: tableHash(table2) })),
    marks: marks3.length,
    lint: { rules: RULES.length, pictures: drawings2.length, errors: 0, warnings: warnings.map(({ code, what }) => ({ code, what })) },
    files: files.map(({ name: path, bytes }) => ({ path, bytes: bytes.length, sha256: sha256(bytes) }))
  }, null, 2)}
`;
}
function filesOf(text2) {
  try {
    const { manifest: form, files } = JSON.parse(text2);
    return form === MANIFEST ? (files ?? []).map(({ path }) => path) : [];
  } catch {
    return [];
  }
}
function asOf(marks3) {
  const dated = marks3.filter(({ measured: measured2 }) => measured2 !== null).flatMap(({ when }) => when).map((text2) => ({ text: text2, date: parseWhen(text2) }));
  const [latest] = dated.flatMap(({ text: text2, date }) => isDate(date) ? [{ text: text2, last: date.last ?? "" }] : []).sort((a, b) => a.last < b.last ? 1 : a.last > b.last ? -1 : 0);
  return latest?.text ?? null;
}
function tableHash(table2) {
  return sha256(JSON.stringify(chartRows(table2, [...table2.columns.keys()], "en")));
}
function sha256(content) {
  return createHash("sha256").update(content).digest("hex");
}
var MANIFEST;
var init_manifest = __esm({
  "src/write/manifest.ts"() {
    "use strict";
    init_rows();
    init_when();
    init_lint();
    init_table();
    init_versions();
    MANIFEST = "cifras-bundle/1";
  }
});

// src/table/cells.ts
function dictionary(codes, words5) {
  return { length: codes.length, codes, words: words5, at: (row) => words5[codes[row] ?? 0] ?? null };
}
function isDictionary(cells) {
  return "codes" in cells && "words" in cells;
}
function pick(cells, rows) {
  if (isDictionary(cells)) {
    const codes = new Uint32Array(rows.length);
    for (let i = 0; i < rows.length; i++) codes[i] = cells.codes[rows[i] ?? 0] ?? 0;
    return dictionary(codes, cells.words);
  }
  const values = new Array(rows.length);
  for (let i = 0; i < rows.length; i++) values[i] = cells.at(rows[i] ?? 0);
  return values;
}
var init_cells = __esm({
  "src/table/cells.ts"() {
    "use strict";
  }
});

// src/table/rows.ts
function takeRows(table2, rows) {
  const taken = namedColumns(table2).map(([name, column3, cells]) => [name, column3, pick(cells, rows)]);
  return { ...withColumns(table2, taken), origins: takeOrigins(table2.origins, rows) };
}
var init_rows3 = __esm({
  "src/table/rows.ts"() {
    "use strict";
    init_cells();
    init_origins();
    init_table();
  }
});

// src/write/place-columns.ts
function placeColumns({ authored }, marks3) {
  const measured2 = new Set(marks3.map(({ data, column: column3 }) => `${data} ${column3}`));
  const read3 = fieldsRead(authored.spec);
  const found2 = /* @__PURE__ */ new Map();
  for (const [data, table2] of new Map(marks3.map((mark) => [mark.data, mark.table]))) {
    const names2 = [...read3.get(data) ?? []].flatMap((field) => columnsOf2(field, table2)).filter((name) => !measured2.has(`${data} ${name}`));
    for (const reader2 of need(table2, ...new Set(names2))) {
      const before = found2.get(reader2.name);
      if (before === void 0) found2.set(reader2.name, { reader: reader2, data: [data] });
      else before.data.push(data);
    }
  }
  return [...found2.values()].map(placeColumn);
}
function placeColumn({ reader: { name, kind, unit, label }, data }) {
  const reader2 = (mark) => data.includes(mark.data) ? need(mark.table, name)[0] : null;
  return {
    name,
    kind,
    unit,
    reader: reader2,
    type: TYPES3[kind] ?? "text",
    label: { en: label, es: label },
    meaning: { en: `Column "${name}" of the data drawn (${data.join(", ")})`, es: `Columna \xAB${name}\xBB de los datos dibujados (${data.join(", ")})` },
    at: (mark) => reader2(mark)?.at(mark.row) ?? null
  };
}
function columnsOf2(field, { columns }) {
  if (COMPANIONS.some((which) => field.endsWith(`_${which}`) && columns.get(field.slice(0, -which.length - 1))?.kind === "figure")) return [];
  const known2 = (name) => columns.has(name);
  const plain3 = field.replace(/_words$/u, "");
  return known2(field) ? [field] : known2(plain3) ? [plain3] : [`${field}_en`, `${field}_es`].filter(known2);
}
var TYPES3;
var init_place_columns = __esm({
  "src/write/place-columns.ts"() {
    "use strict";
    init_fields();
    init_column();
    init_need();
    TYPES3 = { year: "year", date: "date", count: "number", number: "number", figure: "number", bound: "number" };
  }
});

// src/write/mark-columns.ts
function markColumns(drawing, marks3, langs) {
  const own = [...NUMBER3, ...langs.map(printed2), ...ORIGIN, ...langs.map(sources), ...NOTES];
  const taken = new Set([...IDENTITY2, ...own].map(({ name }) => name));
  const places = placeColumns(drawing, marks3).map((place2) => taken.has(place2.name) ? { ...place2, name: `chart_${place2.name}` } : place2);
  return [...IDENTITY2, ...places, ...own];
}
function column(name, type, [label, meaning], at) {
  return { name, type, unit: "", label: { en: label[0], es: label[1] }, meaning: { en: meaning[0], es: meaning[1] }, at };
}
function printed2(lang) {
  const names2 = { en: ["In English", "En ingl\xE9s"], es: ["In Spanish", "En espa\xF1ol"] };
  return column(`words_${lang}`, "text", [names2[lang], ["The number with its hedge, as it is to be printed", "El n\xFAmero con su matiz, como debe imprimirse"]], ({ measured: measured2, row }) => measured2 === null ? null : cellWords(measured2, row, lang));
}
function sources(lang) {
  const names2 = { en: ["Source, in English", "Fuente, en ingl\xE9s"], es: ["Source, in Spanish", "Fuente, en espa\xF1ol"] };
  return column(`source_${lang}`, "text", [names2[lang], ["Who said it, and where it was printed", "Qui\xE9n lo dijo y d\xF3nde se public\xF3"]], ({ table: table2, row }) => sourceLine(takeRows(table2, [row]), lang) || null);
}
var quantity, finite, joined, IDENTITY2, NUMBER3, ORIGIN, NOTES;
var init_mark_columns = __esm({
  "src/write/mark-columns.ts"() {
    "use strict";
    init_rows();
    init_sources();
    init_rows3();
    init_place_columns();
    quantity = ({ measured: measured2, row }) => measured2?.quantity(row) ?? null;
    finite = (n) => n === void 0 || !Number.isFinite(n) ? null : n;
    joined = (parts2, by) => [...new Set(parts2.filter((part2) => part2 !== void 0 && part2 !== ""))].join(by);
    IDENTITY2 = [
      column("mark", "number", [["Mark", "Marca"], ["Counts the marks of the chart; evidence.csv names them by it", "Numera las marcas del gr\xE1fico; evidence.csv las nombra por este n\xFAmero"]], ({ number: number3 }) => number3),
      column("data", "text", [["Data", "Datos"], ["The data set of the Vega-Lite spec that the mark is drawn from", "El conjunto de datos de la especificaci\xF3n de Vega-Lite del que sale la marca"]], ({ data }) => data)
    ];
    NUMBER3 = [
      column("measure", "text", [["Measure", "Medida"], ["What the number is; empty for a mark that shows no number, such as an event", "Qu\xE9 es el n\xFAmero; vac\xEDo en una marca sin n\xFAmero, como un hecho"]], ({ measured: measured2 }) => measured2?.label ?? null),
      column("unit", "text", [["Unit", "Unidad"], ["The unit of value, low and high", "La unidad de value, low y high"]], ({ measured: measured2 }) => measured2?.unit || null),
      column("value", "number", [["Value", "Valor"], ["The number as it was said or reckoned; empty for a range, which has no single value", "El n\xFAmero tal como se dijo o se calcul\xF3; vac\xEDo en un rango, que no tiene un valor \xFAnico"]], (mark) => finite(quantity(mark)?.value ?? void 0)),
      column("value_type", "text", [["Kind of number", "Tipo de n\xFAmero"], [
        "exact; rounded: right to its last place; at_least, more_than, at_most, less_than: the value is a bound; estimate: about; range: between low and high; possible: what could be, no count; unstated: the part that the source does not describe",
        "exact: exacto; rounded: redondeado; at_least, more_than: al menos, m\xE1s de; at_most, less_than: a lo sumo, menos de; estimate: aproximado; range: entre low y high; possible: lo que podr\xEDa ser, no un recuento; unstated: la parte que la fuente no describe"
      ]], (mark) => quantity(mark)?.type ?? null),
      column("low", "number", [["At the least", "Como m\xEDnimo"], ["The lowest that the words allow; empty where they set no limit", "Lo m\xEDnimo que admiten las palabras; vac\xEDo si no ponen l\xEDmite"]], (mark) => finite(quantity(mark)?.low)),
      column("high", "number", [["At the most", "Como m\xE1ximo"], ["The highest that the words allow; empty where they set no limit", "Lo m\xE1ximo que admiten las palabras; vac\xEDo si no ponen l\xEDmite"]], (mark) => finite(quantity(mark)?.high))
    ];
    ORIGIN = [
      column("as_of", "date", [["As of", "Fecha"], ["The day or period that the figures are of (ISO 8601, EDTF)", "El d\xEDa o per\xEDodo al que se refieren las cifras (ISO 8601, EDTF)"]], ({ when }) => when.join("; ") || null),
      column("figure_ids", "text", [["Figures", "Cifras"], ["The figures behind the mark; evidence.csv has their words", "Las cifras detr\xE1s de la marca; evidence.csv trae sus palabras"]], ({ citations }) => joined(citations.map(({ id }) => id), " ")),
      column("source_ids", "text", [["Documents", "Documentos"], ["The documents that the figures were printed in", "Los documentos en que se publicaron las cifras"]], ({ citations }) => joined(citations.map(({ source }) => source?.id), " "))
    ];
    NOTES = [
      column("note", "text", [["Note", "Nota"], ["What whoever coded the figures noted of them", "Lo que anot\xF3 quien codific\xF3 las cifras"]], ({ citations }) => joined(citations.map(({ notes }) => notes), "; ") || null)
    ];
  }
});

// src/chart/leaves.ts
function leavesOf(spec2, tables) {
  const leaves2 = [];
  return { spec: visited4(spec2, { data: "table", made: /* @__PURE__ */ new Map(), encodings: [], repeated: [] }, (scope) => leaves2.push(leafOf(scope, tables)) - 1), leaves: leaves2 };
}
function visited4(view, outer, found2) {
  const scope = scopeOf(view, outer);
  const key = VIEWS3.find((each) => Array.isArray(view[each]));
  if (key !== void 0) return { ...view, [key]: asArray(view[key]).filter(isNode).map((child) => visited4(child, scope, found2)) };
  if (isNode(view["spec"])) return { ...view, spec: visited4(view["spec"], scope, found2) };
  return { ...view, name: `leaf${found2(scope)}` };
}
function scopeOf(view, outer) {
  const data = isNode(view["data"]) ? typeof view["data"]["name"] === "string" ? view["data"]["name"] : "" : outer.data;
  const made = new Map(data === outer.data ? outer.made : []);
  for (const transform of asArray(view["transform"]).filter(isNode)) {
    const sources2 = wordsIn(transform).flatMap((word) => made.get(word) ?? [word]);
    for (const name of namesMade(transform)) made.set(name, sources2);
  }
  const repeat = isNode(view["repeat"]) ? Object.values(view["repeat"]).flat() : asArray(view["repeat"]);
  return { data, made, encodings: isNode(view["encoding"]) ? [...outer.encodings, view["encoding"]] : outer.encodings, repeated: [...outer.repeated, ...repeat.filter(isText)] };
}
function wordsIn(value) {
  if (typeof value === "string") return [value, ...[...value.matchAll(/\bdatum(?:\.([A-Za-z_$][\w$]*)|\[\s*['"]([^'"]+)['"]\s*\])/gu)].map(([, dotted, quoted]) => dotted ?? quoted ?? "")];
  if (Array.isArray(value)) return value.flatMap(wordsIn);
  return isNode(value) ? Object.entries(value).flatMap(([key, inner]) => NOT_COMPUTED.has(key) ? [] : wordsIn(inner)) : [];
}
function leafOf({ data, made, encodings, repeated }, tables) {
  const encoding = Object.assign({}, ...encodings);
  const table2 = tables.get(data);
  const measured2 = (channels2) => {
    const fields = channels2.flatMap((channel) => fieldsOf(encoding[channel], repeated)).flatMap((field) => made.get(field) ?? [field]);
    return table2 === void 0 ? [] : [...new Set(fields.flatMap((field) => measuredColumn(field, table2) ?? []))];
  };
  const placed3 = measured2(PLACES2);
  return { data, columns: placed3.length > 0 ? placed3 : measured2(SIZES) };
}
function fieldsOf(channel, repeated) {
  const field = isNode(channel) ? channel["field"] : void 0;
  return isNode(field) ? repeated : isText(field) ? [field] : [];
}
function measuredColumn(field, { columns }) {
  const figure = COMPANIONS.map((which) => `_${which}`).filter((end2) => field.endsWith(end2)).map((end2) => field.slice(0, -end2.length)).find((name2) => columns.get(name2)?.kind === "figure");
  const name = figure ?? field;
  return ["figure", "count", "number"].includes(columns.get(name)?.kind ?? "") ? name : null;
}
function isText(value) {
  return typeof value === "string";
}
var VIEWS3, NOT_COMPUTED, PLACES2, SIZES;
var init_leaves2 = __esm({
  "src/chart/leaves.ts"() {
    "use strict";
    init_column();
    init_node();
    init_transforms();
    VIEWS3 = ["layer", "vconcat", "hconcat", "concat"];
    NOT_COMPUTED = /* @__PURE__ */ new Set(["as", "groupby", "sort", "op", "filter", "key", "offset"]);
    PLACES2 = ["x", "y", "x2", "y2", "theta", "theta2", "radius", "radius2"];
    SIZES = ["size", "color", "fill", "opacity"];
  }
});

// src/chart/marks.ts
async function marksOf({ spec: spec2, tables }) {
  const { spec: called, leaves: leaves2 } = leavesOf(spec2, tables);
  const items = (await scene(called)).filter(({ role, type }) => role === "mark" && type !== "text");
  const drawn3 = items.flatMap((item) => {
    const leaf2 = leaves2[Number(/^(?:.*_)?leaf(\d+)(?:_|$)/u.exec(item.view)?.[1] ?? NaN)];
    return leaf2 === void 0 || !tables.has(leaf2.data) ? [] : [{ item, leaf: leaf2 }];
  });
  const untraced = new Set(drawn3.filter(({ item }) => item.row === null).map(({ leaf: leaf2 }) => leaf2.data));
  if (untraced.size > 0) throw new ChartError([...untraced].map(untracedFault));
  return eachOnce(drawn3.flatMap(({ item, leaf: leaf2 }) => marksShown(item, leaf2)), [...tables.keys()]);
}
function marksShown({ view, row }, { columns }) {
  const named4 = columns.filter((column3) => view.includes(column3.replace(/\W/gu, "_")));
  const shown = named4.length > 0 ? named4 : columns;
  return row === null ? [] : (shown.length === 0 ? [null] : shown).map((column3) => ({ data: row.data, row: row.index, column: column3 }));
}
function eachOnce(marks3, order) {
  const measured2 = new Set(marks3.filter(({ column: column3 }) => column3 !== null).map(({ data, row }) => `${row} ${data}`));
  const kept2 = marks3.filter(({ data, row, column: column3 }) => column3 !== null || !measured2.has(`${row} ${data}`));
  const once = [...new Map(kept2.map((mark) => [JSON.stringify([mark.data, mark.row, mark.column]), mark])).values()];
  return once.sort((a, b) => order.indexOf(a.data) - order.indexOf(b.data) || a.row - b.row);
}
function untracedFault(data) {
  const fix = "reckon in the pipeline (derive.total, derive.share), which remembers where numbers come from";
  return { code: "UNTRACED_MARK", what: `a view draws numbers that the spec itself makes of several rows of "${data}"`, fix };
}
var init_marks = __esm({
  "src/chart/marks.ts"() {
    "use strict";
    init_errors();
    init_leaves2();
    init_scene();
  }
});

// src/write/mark-rows.ts
async function markRows(drawing) {
  const marks3 = await marksOf(drawing);
  return marks3.map((mark, i) => {
    const table2 = drawing.tables.get(mark.data);
    const citations = [...new Map(cite(table2.origins, mark.row).map((citation) => [citation.id, citation])).values()];
    return { ...mark, number: i + 1, table: table2, measured: mark.column === null ? null : need(table2, mark.column)[0], citations, when: whenOf(table2, mark.row, citations) };
  });
}
function whenOf(table2, row, citations) {
  const own = need(table2, ...["as_of", "period", "date"].filter((name) => table2.columns.get(name)?.kind === "date")).map((reader2) => reader2.at(row)).filter((cell) => cell !== null);
  return [...new Set(own.length > 0 ? own.map(String) : citations.flatMap(({ when }) => when ?? []))];
}
var init_mark_rows = __esm({
  "src/write/mark-rows.ts"() {
    "use strict";
    init_marks();
    init_need();
    init_origins();
  }
});

// src/chart/plain.ts
async function plainSvg({ name, lang, preset, spec: spec2, words: words5 }, { style }) {
  const bare = wordless(spec2);
  const svg = await laidOut(bare, async (view) => view.toSVG(), { typeface: style });
  return pictureOf(padded(svg, svgWidth(svg), preset.width), bare, { id: `${name}-plain`, lang, title: words5.title, description: words5.alt, typeface: style });
}
var init_plain = __esm({
  "src/chart/plain.ts"() {
    "use strict";
    init_fit();
    init_render();
  }
});

// src/picture/glyphs.ts
function glyphPath({ text: text2, x, y, type }) {
  const font = typeFont(type);
  const { glyphs: glyphs2, positions } = font.layout(text2);
  const scale = type.size / font.unitsPerEm;
  let pen = x;
  return glyphs2.map((glyph, i) => {
    const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[i] ?? {};
    const { start, rest } = drawnAt(glyph, scale);
    const [left, base] = [pen + xOffset * scale + start[0], y - yOffset * scale + start[1]];
    pen += xAdvance * scale;
    return rest === "" ? "" : `M${written([hundredths(left), hundredths(base)])}${rest}`;
  }).join("");
}
function drawnAt(glyph, scale) {
  const sizes = drawings.get(glyph) ?? /* @__PURE__ */ new Map();
  const known2 = sizes.get(scale);
  if (known2 !== void 0) return known2;
  const drawn3 = outlineOf(glyph, scale);
  if (sizes.size >= CACHED2) sizes.clear();
  drawings.set(glyph, sizes.set(scale, drawn3));
  return drawn3;
}
function outlineOf({ path: { commands: commands2 } }, scale) {
  const [first, ...others] = commands2.map(({ command, args }) => ({
    command,
    places: args.map((value, axis2) => hundredths((axis2 % 2 === 0 ? value : -value) * scale))
  }));
  const [startX = 0, startY = 0] = first?.places ?? [];
  let [at, start] = [[startX, startY], [startX, startY]];
  const rest = others.map(({ command, places }) => {
    const steps = places.map((place2, axis2) => place2 - (at[axis2 % 2] ?? 0));
    at = command === "closePath" ? start : places.slice(-2);
    if (command === "moveTo") start = at;
    return `${LETTERS[command] ?? ""}${written(steps)}`;
  });
  return { start: [startX / 100, startY / 100], rest: rest.join("") };
}
function hundredths(px2) {
  return Math.round(px2 * 100);
}
function written(numbers2) {
  return numbers2.map((number3) => String(number3 / 100).replace(/^(-?)0\./, "$1.")).join(" ").replaceAll(" -", "-");
}
var LETTERS, CACHED2, drawings;
var init_glyphs2 = __esm({
  "src/picture/glyphs.ts"() {
    "use strict";
    init_measure();
    LETTERS = { moveTo: "m", lineTo: "l", quadraticCurveTo: "q", bezierCurveTo: "c", closePath: "z" };
    CACHED2 = 5e3;
    drawings = /* @__PURE__ */ new WeakMap();
  }
});

// src/picture/outlined.ts
function outlined(svg, typeface) {
  return svgText(drawn(parseSvg(svg), {}, typeface));
}
function drawn(each, outer, typeface) {
  const style = inherited(outer, each);
  if (each.name === "text") return outlines(each, style, typeface);
  return withChildren(each, each.children.map((child) => child.type === "element" ? drawn(child, style, typeface) : child));
}
function outlines(text2, style, typeface) {
  const lines = textLines({ element: text2, style }, typeface);
  const spans = elements(text2);
  const said = (spans.length === 0 ? [textOf(text2)] : spans.map(textOf)).join(" ");
  const paths = lines.map((line2) => {
    const fill = line2.style["fill"] === style["fill"] ? null : line2.style["fill"] ?? null;
    return element("path", { d: glyphPath(line2), fill });
  });
  return withChildren(withAttributes({ ...text2, name: "g" }, { ...OF_TEXT, "aria-label": said }), paths);
}
var FONT, OF_TEXT;
var init_outlined = __esm({
  "src/picture/outlined.ts"() {
    "use strict";
    init_glyphs2();
    init_leaves();
    init_text_lines();
    init_tree();
    FONT = { "font-family": null, "font-size": null, "font-weight": null, "font-style": null };
    OF_TEXT = { ...FONT, "text-anchor": null, x: null, y: null, dx: null, dy: null };
  }
});

// src/picture/cmyk.ts
function cmyk([red = 0, green = 0, blue = 0]) {
  const black = 1 - Math.max(red, green, blue) / 255;
  const ink = (light) => black === 1 ? 0 : percent((1 - light / 255 - black) / (1 - black));
  const inks = [ink(red), ink(green), ink(blue)];
  const isGrey = inks.every((share3) => share3 === 0);
  return [...inks, isGrey && percent(black) >= BLACK ? 100 : percent(black)];
}
function percent(share3) {
  return Math.round(share3 * 1e3) / 10;
}
var BLACK;
var init_cmyk = __esm({
  "src/picture/cmyk.ts"() {
    "use strict";
    BLACK = 85;
  }
});

// src/picture/loaded.ts
async function loaded(name, load) {
  try {
    return await load();
  } catch (error) {
    const [why] = (error instanceof Error ? error.message : String(error)).split("\n");
    const fix = `npm install ${name}, on the machine that it is to run on`;
    throw new ChartError({ code: "NO_PACKAGE", what: `${name} cannot be loaded: ${why}`, fix });
  }
}
var init_loaded = __esm({
  "src/picture/loaded.ts"() {
    "use strict";
    init_errors();
  }
});

// src/picture/pdf.ts
async function toPdf(svg, options) {
  const modules = await loaded("pdfkit svg-to-pdfkit", () => Promise.all([import("pdfkit"), import("svg-to-pdfkit")]));
  const [{ default: Document }, { default: svgToPdf }] = modules;
  const { typeface = shippedTypeface(), pointsPerPx: pointsPerPx2 = 0.75, lang } = options;
  const size = sizeOf(svg).map((px2) => px2 * pointsPerPx2);
  const page = { size, margin: 0, lang, displayTitle: true, tagged: true, pdfVersion: "1.7", font: "" };
  const document = new Document({ ...page, info: info(options) });
  for (const [cut4, file] of Object.entries(typeface.fonts)) document.registerFont(cut4, file);
  const warnings = [];
  const drawing = { ...paint2(options), assumePt: true, warningCallback: (warning) => warnings.push(warning) };
  const draw2 = () => {
    try {
      svgToPdf(document.scale(pointsPerPx2), svg, 0, 0, drawing);
    } catch (error) {
      warnings.push(error instanceof Error ? error.message : String(error));
    }
  };
  document.addStructure(document.struct("Figure", { alt: options.description ?? options.title ?? "" }, draw2));
  if (warnings.length > 0) throw refused(warnings);
  return bytesOf(document);
}
function info({ title = null, author = null, created = /* @__PURE__ */ new Date(0) }) {
  const made = { CreationDate: created, Producer: "pdfkit", Creator: "cifras" };
  return { ...made, ...title === null ? {} : { Title: title }, ...author === null ? {} : { Author: author } };
}
function paint2({ colours = "rgb" }) {
  const fontCallback = (_, bold, italic) => cutOf(bold ? "bold" : "normal", italic ? "italic" : "normal");
  return colours === "rgb" ? { fontCallback } : { fontCallback, colorCallback: (colour) => colour && [[...cmyk(colour[0])], colour[1]] };
}
function sizeOf(svg) {
  const { width: width2, height } = parseSvg(svg).attributes;
  const size = [Number.parseFloat(width2 ?? ""), Number.parseFloat(height ?? "")];
  if (!size.every((px2) => px2 > 0)) throw refused([`the SVG is ${width2 ?? "?"} x ${height ?? "?"} px`]);
  return size;
}
function refused(warnings) {
  return new ChartError(warnings.map((warning) => ({ code: "BAD_SVG", what: `the SVG cannot be printed: ${warning}` })));
}
async function bytesOf(document) {
  const chunks = [];
  document.end();
  for await (const chunk2 of document) chunks.push(chunk2);
  return Buffer.concat(chunks);
}
var init_pdf = __esm({
  "src/picture/pdf.ts"() {
    "use strict";
    init_errors();
    init_cmyk();
    init_fonts();
    init_loaded();
    init_tree();
  }
});

// src/picture/png-chunks.ts
function withChunks(png, { dpi, words: words5 }) {
  const said = Object.entries(words5).flatMap(([keyword, text2]) => text2 === null ? [] : [chunk("iTXt", international(keyword, text2))]);
  return Buffer.concat([png.subarray(0, HEADER2), chunk("pHYs", resolution(dpi)), ...said, png.subarray(HEADER2)]);
}
function resolution(dpi) {
  const data = Buffer.alloc(9);
  const perMetre = Math.round(dpi / INCH);
  data.writeUInt32BE(perMetre, 0);
  data.writeUInt32BE(perMetre, 4);
  data.writeUInt8(1, 8);
  return data;
}
function international(keyword, text2) {
  return Buffer.concat([Buffer.from(keyword, "latin1"), Buffer.from([0, 0, 0, 0, 0]), Buffer.from(text2, "utf8")]);
}
function chunk(kind, data) {
  const named4 = Buffer.concat([Buffer.from(kind, "latin1"), data]);
  const framed2 = Buffer.alloc(named4.length + 8);
  framed2.writeUInt32BE(data.length, 0);
  named4.copy(framed2, 4);
  framed2.writeUInt32BE(crc32(named4), named4.length + 4);
  return framed2;
}
function crc32(bytes) {
  let sum = 4294967295;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? sum >>> 1 ^ 3988292384 : sum >>> 1;
  }
  return (sum ^ 4294967295) >>> 0;
}
var HEADER2, INCH;
var init_png_chunks = __esm({
  "src/picture/png-chunks.ts"() {
    "use strict";
    HEADER2 = 33;
    INCH = 0.0254;
  }
});

// src/picture/png.ts
async function toPng(svg, options = {}) {
  const { scale = 2, pointsPerPx: pointsPerPx2 = 0.75, words: words5 = {}, typeface = shippedTypeface() } = options;
  const { Resvg } = await loaded("@resvg/resvg-js", () => import("@resvg/resvg-js"));
  return withChunks(drawn2(() => new Resvg(svg, looks(scale, typeface)).render()), { dpi: 72 / pointsPerPx2 * scale, words: words5 });
}
function drawn2(render) {
  try {
    const image = render();
    const isBlank = image.pixels.every((value) => value === 255);
    if (isBlank) throw new ChartError({ code: "NO_INK", what: "the picture is blank", fix: "look at the SVG it was made from" });
    return image.asPng();
  } catch (error) {
    if (error instanceof ChartError) throw error;
    throw new ChartError({ code: "BAD_SVG", what: `resvg cannot draw the SVG: ${error instanceof Error ? error.message : String(error)}` });
  }
}
function looks(scale, { family, fonts: fonts2 }) {
  const font = { fontFiles: Object.values(fonts2), loadSystemFonts: false, defaultFontFamily: family, sansSerifFamily: family };
  return { font, fitTo: { mode: "zoom", value: scale }, background: "#ffffff" };
}
var init_png = __esm({
  "src/picture/png.ts"() {
    "use strict";
    init_errors();
    init_fonts();
    init_loaded();
    init_png_chunks();
  }
});

// src/write/pictures.ts
async function picturesOfAll(drawings2, style) {
  const pictures = [];
  for (const drawing of drawings2) pictures.push(...await picturesOf(drawing, style));
  return pictures;
}
async function picturesOf(drawing, style) {
  const { name, lang, preset, svg, words: { title, alt, source, credit } } = drawing;
  const path = `${lang}/${name}.${lang}.${preset.name}`;
  const printed3 = { typeface: style, pointsPerPx: pointsPerPx(preset) };
  return [
    textOutput(`${path}.svg`, svg),
    textOutput(`${path}.outlined.svg`, outlined(svg, style)),
    textOutput(`${path}.plain.svg`, await plainSvg(drawing, { style })),
    { name: `${path}.pdf`, bytes: await toPdf(svg, { ...printed3, lang, title, author: credit, description: alt }) },
    { name: `${path}.png`, bytes: await toPng(svg, { ...printed3, words: { Title: title, Source: source, Description: alt, Author: credit } }) }
  ];
}
function pointsPerPx({ name }) {
  return name.startsWith("print-") ? 1 : 0.75;
}
var init_pictures = __esm({
  "src/write/pictures.ts"() {
    "use strict";
    init_plain();
    init_outlined();
    init_pdf();
    init_png();
    init_files();
  }
});

// src/write/readme-words.ts
var EN, ES, README;
var init_readme_words = __esm({
  "src/write/readme-words.ts"() {
    "use strict";
    EN = {
      opening: "A chart for publication, with its data and its evidence. Nothing needs to be redrawn.",
      heads: { files: "Files", file: "File", what: "What it is", edit: "How to edit", marks: "What the marks mean", use: "Use" },
      files: {
        ".svg": () => "The chart with live text, in named layers. Edit this one.",
        ".outlined.svg": ({ family }) => `The same with its text as outlines, for a desk without ${family}.`,
        ".pdf": () => "The same for print: fonts embedded, text selectable, page = trim size.",
        ".png": () => "The same as a picture, two pixels to one.",
        ".plain.svg": () => "The chart alone, without headline, notes and source, for a desk that sets its own. Print the source line with it.",
        ".vl.json": () => "The chart as a Vega-Lite spec, with its data in it. It opens in the Vega editor.",
        ".alt.txt": () => "The text for who cannot see the chart. Publish it with the picture.",
        ".html": () => "The data as an accessible table: every number in words, and the quoted words behind it.",
        ".sample.vl.json": () => "The spec as its author wrote it, with the rows drawn as sample data. Edit it and send it back.",
        "words.": () => "Every word of the chart, to be translated or reset.",
        "data.csv": ({ marks: marks3 }) => `The data, one row a mark (${marks3}).`,
        "dictionary.csv": () => "What each column of the data means.",
        "evidence.csv": () => "For each figure behind the marks: the quoted words, who said them, when, and the address.",
        "fonts/": ({ family }) => `${family}, with its licence (SIL Open Font License). Install it before you edit.`,
        "manifest.json": () => "The SHA-256 of every other file, the versions that made them, the commit."
      },
      widths: (langs, widths2) => `Languages: ${langs}. Widths: ${widths2}. A px of a print width is a point (1/72 inch). Take the width that is made for the place; do not scale.`,
      noFonts: (family) => `The charts are set in ${family}, which is not in this bundle: it is yours, or to be had from its owner.`,
      edit: `Install the fonts, then open the SVG in Illustrator, Inkscape or Figma. The layers are headline, subtitle, notes-and-source, gridlines, axis-labels, axis-titles, axis-lines, legend,
and one for each kind of mark (bars, bars-estimated, bars-labels \u2026). Text is text and can be reset. If you change a number, or the words before it ("at least", "about"), the evidence no longer
bears it out: ask us first.`,
      inert: "In the CSV files, a text that a spreadsheet would take for a formula has an apostrophe before it. Numbers are as they are.",
      kept: "In the CSV files, texts that a spreadsheet would take for formulas are kept as they are: import them as text.",
      marks: `Solid: an exact number. Hatched (hollow in the Vega-Lite spec): an estimate, or a number that is not counted as the others are. An arrow: at least, or more than; downwards, at most. A band,
or a line with both ends labelled: a range. Hatched, last, with a label of its own: the part that the source does not describe. A dashed outline alone: what could be, and was not counted.
A dashed line across: what is counted changed there, and numbers on its two sides are not of the same thing. The words in the labels say the same.`,
      use: "Print the source line with the chart.",
      licence: "Licence",
      contact: "Contact",
      corrections: "Corrections",
      unsaid: "not stated"
    };
    ES = {
      opening: "Un gr\xE1fico listo para publicar, con sus datos y su evidencia. No hay que volver a dibujar nada.",
      heads: { files: "Archivos", file: "Archivo", what: "Qu\xE9 es", edit: "C\xF3mo editarlo", marks: "Qu\xE9 significan las marcas", use: "Uso" },
      files: {
        ".svg": () => "El gr\xE1fico con texto editable, en capas con nombre. Este es el que se edita.",
        ".outlined.svg": ({ family }) => `Lo mismo con el texto convertido en trazados, para quien no tenga ${family}.`,
        ".pdf": () => "Lo mismo para imprenta: fuentes incrustadas, texto seleccionable, p\xE1gina al tama\xF1o final.",
        ".png": () => "Lo mismo como imagen, a dos p\xEDxeles por uno.",
        ".plain.svg": () => "Solo el gr\xE1fico, sin titular, notas ni fuente, para quien ponga los suyos. Debe publicarse con la l\xEDnea de fuente.",
        ".vl.json": () => "El gr\xE1fico como especificaci\xF3n de Vega-Lite, con sus datos. Se abre en el editor de Vega.",
        ".alt.txt": () => "El texto para quien no puede ver el gr\xE1fico. Se publica junto con la imagen.",
        ".html": () => "Los datos como tabla accesible: cada n\xFAmero en palabras, y la cita que lo respalda.",
        ".sample.vl.json": () => "La especificaci\xF3n tal como la escribi\xF3 su autor, con las filas dibujadas como datos de muestra. Puede editarla y devolverla.",
        "words.": () => "Todas las palabras del gr\xE1fico, para traducirlas o componerlas de nuevo.",
        "data.csv": ({ marks: marks3 }) => `Los datos, una fila por marca (${marks3}).`,
        "dictionary.csv": () => "Qu\xE9 significa cada columna de los datos.",
        "evidence.csv": () => "De cada cifra detr\xE1s de las marcas: la cita, qui\xE9n lo dijo, cu\xE1ndo, y la direcci\xF3n.",
        "fonts/": ({ family }) => `${family}, con su licencia (SIL Open Font License). Inst\xE1lela antes de editar.`,
        "manifest.json": () => "El SHA-256 de los dem\xE1s archivos, las versiones con que se hicieron, el commit."
      },
      widths: (langs, widths2) => `Idiomas: ${langs}. Anchos: ${widths2}. Un px de un ancho de imprenta es un punto (1/72 de pulgada). Use el ancho hecho para cada lugar; no lo escale.`,
      noFonts: (family) => `Los gr\xE1ficos est\xE1n compuestos en ${family}, que no se incluye: es suya, o se obtiene de su titular.`,
      edit: `Instale las fuentes y abra el SVG en Illustrator, Inkscape o Figma. Las capas son headline (titular), subtitle (subt\xEDtulo), notes-and-source (notas y fuente), gridlines, axis-labels,
axis-titles, axis-lines, legend, y una por cada clase de marca (bars, bars-estimated, bars-labels \u2026). El texto es texto y se puede componer de nuevo. Si cambia un n\xFAmero o las palabras que lo
acompa\xF1an (\xABal menos\xBB, \xABalrededor de\xBB), la evidencia ya no lo respalda: cons\xFAltenos antes.`,
      inert: "En los archivos CSV, un texto que una hoja de c\xE1lculo tomar\xEDa por f\xF3rmula lleva delante un ap\xF3strofo. Los n\xFAmeros est\xE1n tal cual.",
      kept: "En los archivos CSV, los textos que una hoja de c\xE1lculo tomar\xEDa por f\xF3rmulas est\xE1n tal cual: imp\xF3rtelos como texto.",
      marks: `Relleno: un n\xFAmero exacto. Rayado (hueco en la especificaci\xF3n de Vega-Lite): una estimaci\xF3n, o un n\xFAmero que no se cuenta como los dem\xE1s. Una flecha: al menos, o m\xE1s de; hacia abajo, a lo
sumo. Una banda, o una l\xEDnea con los dos extremos rotulados: un rango. Rayado, al final y con su propia etiqueta: la parte que la fuente no describe. Solo un contorno discontinuo: lo que podr\xEDa
ser y no se ha contado. Una l\xEDnea discontinua que cruza: ah\xED cambi\xF3 lo que se cuenta, y los n\xFAmeros de un lado y del otro no son de lo mismo. Las palabras de las etiquetas dicen lo mismo.`,
      use: "Publique la l\xEDnea de fuente con el gr\xE1fico.",
      licence: "Licencia",
      contact: "Contacto",
      corrections: "Correcciones",
      unsaid: "sin indicar"
    };
    README = { en: EN, es: ES };
  }
});

// src/write/readme.ts
function readme(files, facts) {
  return ["en", "es"].map((lang) => inLang(files, facts, lang)).join("\n---\n\n");
}
function inLang(files, { drawings: drawings2, desk, marks: marks3, fonts: fonts2 }, lang) {
  const words5 = README[lang];
  const { name, words: { title } } = drawings2.find((drawing) => drawing.lang === lang) ?? drawings2[0];
  const there = (part2) => files.some((file) => file.startsWith(part2) || part2.startsWith(".") && file.endsWith(part2));
  const told2 = Object.entries(words5.files).filter(([part2]) => there(part2)).map(([part2, what]) => [`\`${pathWords(part2, { name, lang })}\``, what({ family: fonts2.family, marks: marks3 })]);
  return `# ${title}

${words5.opening}

## ${words5.heads.files}

${table([words5.heads.file, words5.heads.what], told2)}

${words5.widths(desk.langs.join(", "), desk.presets.map(widthOf).join("; "))}${fonts2.outputs.length > 0 ? "" : ` ${words5.noFonts(fonts2.family)}`}

## ${words5.heads.edit}

${words5.edit}

${desk.formulas === "inert" ? words5.inert : words5.kept}

## ${words5.heads.marks}

${words5.marks}

## ${words5.heads.use}

${words5.use} ${[[words5.licence, desk.licence], [words5.contact, desk.contact], [words5.corrections, desk.corrections]].map(([word, text2]) => `${word}: ${text2 ?? words5.unsaid}.`).join(" ")}
`;
}
function pathWords(part2, { name, lang }) {
  const [language2, width2] = lang === "en" ? ["<lang>", "<preset>"] : ["<idioma>", "<ancho>"];
  if (part2 === "words.") return `words.${language2}.json`;
  if (!part2.startsWith(".")) return part2;
  if (part2 === ".sample.vl.json") return `${name}${part2}`;
  return [".vl.json", ".alt.txt", ".html"].includes(part2) ? `${language2}/${name}.${language2}${part2}` : `${language2}/${name}.${language2}.${width2}${part2}`;
}
function table(head, rows) {
  return [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}
function widthOf({ name, width: width2 }) {
  const millimetres = /^print-(\d+)$/u.exec(name)?.[1];
  return `${name} ${millimetres === void 0 ? `${width2} px` : `${millimetres} mm (${width2} pt)`}`;
}
var init_readme = __esm({
  "src/write/readme.ts"() {
    "use strict";
    init_readme_words();
  }
});

// src/write/sample.ts
function sample({ name, authored, tables }, lang) {
  const { datasets: _, ...spec2 } = authored.spec;
  const read3 = fieldsRead(spec2);
  const datasets = Object.fromEntries([...tables].map(([data, table2]) => [data, chartRows(table2, withBounds(table2, [...read3.get(data) ?? []]), lang)]));
  return textOutput(`${name}.sample.vl.json`, `${JSON.stringify({ ...spec2, datasets }, null, 2)}
`);
}
var init_sample = __esm({
  "src/write/sample.ts"() {
    "use strict";
    init_fields();
    init_rows();
    init_files();
  }
});

// src/write/spec.ts
function spec({ name, spec: complete }) {
  return textOutput(`${name}.vl.json`, `${JSON.stringify(complete, null, 2)}
`);
}
var init_spec = __esm({
  "src/write/spec.ts"() {
    "use strict";
    init_files();
  }
});

// src/write/escaped.ts
function escaped(text2) {
  return text2.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;").replaceAll("'", "&#39;");
}
var init_escaped = __esm({
  "src/write/escaped.ts"() {
    "use strict";
  }
});

// src/write/table-html.ts
function tableHtml(drawing, marks3, evidence) {
  const { lang, words: { title, notes, source, credit, alt } } = drawing;
  const words5 = WORDS4[lang];
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<title>${escaped(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${escaped(title)}</h1>
<p>${escaped(alt)}</p>
${dataTable(drawing, marks3)}
${[...notes, `${words5.source}: ${source}`, ...credit === null ? [] : [credit]].map((text2) => `<p>${escaped(text2)}</p>`).join("\n")}
<h2>${words5.evidence}</h2>
${evidenceTable(evidence, lang)}
</main>
</body>
</html>
`;
}
function dataTable(drawing, marks3) {
  const words5 = WORDS4[drawing.lang];
  const places = shownPlaces(placeColumns(drawing, marks3), drawing.lang);
  const measures = new Set(marks3.flatMap(({ measured: measured2 }) => measured2 === null ? [] : [named3(measured2)]));
  const several = measures.size > 1;
  const heads = [...places.map(({ label }) => label[drawing.lang]), ...several ? [words5.measure] : [], several ? words5.number : [...measures][0] ?? words5.number, words5.figures];
  return `<table>
<caption>${escaped(drawing.words.subtitle)}</caption>
<thead><tr>${heads.map((head) => `<th scope="col">${escaped(head)}</th>`).join("")}</tr></thead>
<tbody>
${marks3.map((mark) => dataRow(mark, { places, several, lang: drawing.lang })).join("\n")}
</tbody>
</table>`;
}
function dataRow(mark, { places, several, lang }) {
  const { number: number3, measured: measured2, row, citations } = mark;
  const heads = places.map(({ reader: reader2 }) => reader2(mark)).map((reader2) => reader2 === null ? "" : cellWords(reader2, row, lang) ?? "");
  const value = measured2 === null ? "" : cellWords(measured2, row, lang) ?? WORDS4[lang].unknown;
  const cells = [...several ? [measured2 === null ? "" : named3(measured2)] : [], value].map((cell) => `<td>${escaped(cell)}</td>`);
  const links = citations.map(({ id }) => `<a href="#${escaped(anchor(id))}">${escaped(id)}</a>`).join(" ");
  const [first = String(number3), ...rest] = heads;
  return `<tr id="mark-${number3}"><th scope="row">${escaped(first)}</th>${rest.map((head) => `<td>${escaped(head)}</td>`).join("")}${cells.join("")}<td>${links}</td></tr>`;
}
function shownPlaces(places, lang) {
  const names2 = new Set(places.map(({ name }) => name));
  const other = lang === "en" ? "_es" : "_en";
  return places.filter(({ name }) => !(name.endsWith(other) && names2.has(`${name.slice(0, -3)}_${lang}`)) && !names2.has(`${name}_label_${lang}`));
}
function named3({ label, unit }) {
  return unit === "" || unit.toLowerCase() === label.toLowerCase() ? label : `${label} (${unit})`;
}
function evidenceTable(evidence, lang) {
  const words5 = WORDS4[lang];
  const heads = [words5.figure, words5.quote, words5.speaker, words5.when, words5.printed, words5.rows];
  return `<table>
<caption>${words5.caption}</caption>
<thead><tr>${heads.map((head) => `<th scope="col">${head}</th>`).join("")}</tr></thead>
<tbody>
${evidence.map((each) => evidenceRow(each, lang)).join("\n")}
</tbody>
</table>`;
}
function evidenceRow({ citation: { id, quote, speaker, when, source, notes }, marks: marks3 }, lang) {
  const said = quote === void 0 ? escaped(notes ?? "") : `<q>${escaped(quote)}</q>`;
  const printed3 = source === void 0 ? "" : [linked(source.title || source.id, source.url), escaped(source.outlet), escaped(whenWords(source.published, lang))].filter((part2) => part2 !== "").join(", ");
  const cells = [said, escaped(speaker ?? ""), escaped(when === void 0 ? "" : whenWords(when, lang)), printed3, marks3.map((mark) => `<a href="#mark-${mark}">${mark}</a>`).join(" ")];
  return `<tr id="${escaped(anchor(id))}"><th scope="row">${escaped(id)}</th>${cells.map((cell) => `<td>${cell}</td>`).join("")}</tr>`;
}
function linked(text2, url) {
  return /^https?:\/\//iu.test(url) ? `<a href="${escaped(url)}" rel="noreferrer">${escaped(text2)}</a>` : escaped(text2);
}
function anchor(id) {
  return `figure-${id.replaceAll(/\s/gu, "_")}`;
}
var STYLE, WORDS4;
var init_table_html = __esm({
  "src/write/table-html.ts"() {
    "use strict";
    init_rows();
    init_when_words();
    init_escaped();
    init_place_columns();
    STYLE = `body{font:16px/1.5 system-ui,sans-serif;margin:1.5rem;color:#1a1a1a;background:#fff}main{max-width:60rem}h1{font-size:1.4rem;line-height:1.25}h2{font-size:1.15rem}
table{border-collapse:collapse;width:100%;margin:1rem 0}caption{text-align:left;font-weight:600;padding:0 0 .5rem}th,td{border-top:1px solid #767676;padding:.35rem .6rem;text-align:left;vertical-align:top;overflow-wrap:anywhere}
thead th{border-top:0}a{color:#0b5394}:target{outline:2px solid #b45309}
@media(prefers-color-scheme:dark){body{color:#eee;background:#161616}a{color:#8ab4f8}}`;
    WORDS4 = {
      en: {
        source: "Source",
        evidence: "Evidence",
        measure: "Measure",
        number: "Number",
        figures: "Figures",
        unknown: "not known",
        figure: "Figure",
        quote: "Words",
        speaker: "Speaker",
        when: "As of",
        printed: "Printed in",
        rows: "Rows",
        caption: "The words behind each number, who said them and where they were printed"
      },
      es: {
        source: "Fuente",
        evidence: "Evidencia",
        measure: "Medida",
        number: "N\xFAmero",
        figures: "Cifras",
        unknown: "no se sabe",
        figure: "Cifra",
        quote: "Palabras",
        speaker: "Qui\xE9n lo dijo",
        when: "Fecha",
        printed: "Publicado en",
        rows: "Filas",
        caption: "Las palabras detr\xE1s de cada n\xFAmero, qui\xE9n las dijo y d\xF3nde se publicaron"
      }
    };
  }
});

// src/write/words-json.ts
function wordsJson(drawings2) {
  const [{ name, lang, words: { title, subtitle, notes, source, credit, alt } }] = drawings2;
  const drawn3 = Object.fromEntries(drawings2.map(({ preset, svg }) => [preset.name, byLayer(svg)]));
  return `${JSON.stringify({ chart: name, lang, title, subtitle, notes, source, credit, alt, drawn: drawn3 }, null, 2)}
`;
}
function byLayer(svg) {
  const layers = {};
  for (const { layer, text: text2 } of textBoxes(parseSvg(svg))) {
    if (FURNITURE.has(layer)) continue;
    const lines = layers[layer ?? "text"] ??= [];
    if (!lines.includes(text2)) lines.push(text2);
  }
  return layers;
}
var FURNITURE;
var init_words_json = __esm({
  "src/write/words-json.ts"() {
    "use strict";
    init_text_boxes();
    init_tree();
    FURNITURE = /* @__PURE__ */ new Set(["headline", "subtitle", "notes-and-source"]);
  }
});

// src/write/chart-files.ts
async function chartFiles(drawable, desk, pipelines) {
  const chart = { ...drawable, name: slugOf(drawable.name) };
  const { drawings: drawings2, warnings } = await drawnAll(chart, desk);
  const marks3 = await markRows(drawings2[0]);
  const files = [...dataFiles(drawings2[0], marks3, desk), sample(chart, drawings2[0].lang), ...desk.langs.flatMap((lang) => wordFiles(ofLang(drawings2, lang), marks3)), ...await picturesOfAll(drawings2, desk.style), ...fonts(desk.style).outputs];
  const facts = { drawings: drawings2, desk, marks: marks3.length, fonts: fonts(desk.style) };
  const told2 = textOutput("README.md", readme([...files.map(({ name }) => name), "manifest.json"], facts));
  return [...files, told2, textOutput("manifest.json", manifest([...files, told2], { drawings: drawings2, marks: marks3, desk, pipelines, warnings }))];
}
async function drawnAll(chart, { langs, presets, style }) {
  const drawings2 = [];
  const warnings = [];
  const faults = /* @__PURE__ */ new Map();
  for (const lang of langs) {
    for (const preset of presets) {
      try {
        const drawing = await draw(chart, { lang, preset, style });
        drawings2.push(drawing);
        warnings.push(...await refuse2(drawing, { typeface: style }));
      } catch (error) {
        if (!(error instanceof CifrasError)) throw error;
        for (const fault2 of error.faults) faults.set(`${fault2.code} ${fault2.what}`, fault2);
      }
    }
  }
  if (faults.size > 0) throw new ChartError([...faults.values()]);
  return { drawings: drawings2, warnings };
}
function ofLang(drawings2, lang) {
  return drawings2.filter((drawing) => drawing.lang === lang);
}
function dataFiles(drawing, marks3, { langs, formulas }) {
  const columns = markColumns(drawing, marks3, langs);
  const rows = [columns.map(({ name }) => name), ...marks3.map((mark) => columns.map(({ at }) => at(mark)))];
  const written3 = { "data.csv": rows, "dictionary.csv": dictionaryRows(columns), "evidence.csv": evidenceRows(evidenceOf(marks3)) };
  return Object.entries(written3).map(([name, table2]) => textOutput(name, csvText(table2, { formulas })));
}
function wordFiles(drawings2, marks3) {
  const [first] = drawings2;
  const { name, lang } = first;
  const web = drawings2.find(({ preset }) => preset.name === "web") ?? first;
  return [
    textOutput(`words.${lang}.json`, wordsJson(drawings2)),
    { ...spec(web), name: `${lang}/${name}.${lang}.vl.json` },
    textOutput(`${lang}/${name}.${lang}.alt.txt`, `${first.words.alt}
`),
    textOutput(`${lang}/${name}.${lang}.html`, tableHtml(first, marks3, evidenceOf(marks3)))
  ];
}
var init_chart_files = __esm({
  "src/write/chart-files.ts"() {
    "use strict";
    init_draw();
    init_errors();
    init_lint();
    init_csv_text();
    init_dictionary();
    init_evidence();
    init_files();
    init_fonts2();
    init_manifest();
    init_mark_columns();
    init_mark_rows();
    init_names();
    init_pictures();
    init_readme();
    init_sample();
    init_spec();
    init_table_html();
    init_words_json();
  }
});

// src/write/bundles.ts
var bundles_exports = {};
__export(bundles_exports, {
  bundleFiles: () => bundleFiles,
  writeBundles: () => writeBundles
});
import { existsSync as existsSync4, readFileSync as readFileSync4 } from "node:fs";
import { join as join4 } from "node:path";
async function bundleFiles(charts) {
  const outputs = [];
  const errors = [];
  for (const { drawable, desk, pipelines } of charts) {
    try {
      const files = await chartFiles(drawable, desk, pipelines);
      outputs.push(...files.map(({ name, bytes }) => ({ name: `${drawable.name.normalize("NFC")}/${name}`, bytes })));
    } catch (error) {
      if (!(error instanceof CifrasError)) throw error;
      errors.push(error);
    }
  }
  return { outputs, errors };
}
async function writeBundles(folder, outputs) {
  const names2 = new Set(outputs.map(({ name }) => name));
  const slugs = new Set(outputs.map(({ name }) => name.split("/")[0] ?? ""));
  const former = [...slugs].flatMap((slug) => formerFiles(join4(folder, slug, "manifest.json")).map((path) => `${slug}/${path}`));
  return writeFiles(folder, outputs, { stale: former.filter((name) => !names2.has(name) && pathFault(name) === null) });
}
function formerFiles(path) {
  return existsSync4(path) ? filesOf(readFileSync4(path, "utf8")) : [];
}
var init_bundles = __esm({
  "src/write/bundles.ts"() {
    "use strict";
    init_errors();
    init_chart_files();
    init_files();
    init_manifest();
    init_names();
  }
});

// src/write/bundle.ts
init_errors();
function bundle(folder, second = {}, third = {}) {
  if (!isList(second)) return { kind: "bundle", folder, options: second };
  return written2(folder, second, third);
}
async function written2(folder, charts, options) {
  const [{ deskOf: deskOf2 }, { bundleFiles: bundleFiles2, writeBundles: writeBundles2 }] = await Promise.all([Promise.resolve().then(() => (init_desk(), desk_exports)), Promise.resolve().then(() => (init_bundles(), bundles_exports))]);
  const desk = deskOf2(options);
  const { outputs, errors } = await bundleFiles2(charts.map((drawable) => ({ drawable, desk, pipelines: [] })));
  const [first, ...rest] = errors;
  if (first !== void 0) throw rest.length === 0 ? first : new ChartError(errors.flatMap(({ faults }) => faults));
  return writeBundles2(folder, outputs);
}
function isList(value) {
  return Array.isArray(value);
}

// x-fault.ts
init_errors();

// src/cli/report.ts
init_errors();
var SHOWN = 50;
var WINDOW = 100;
function report(errors, { paint: paint3 = (_, text2) => text2, ending = "nothing was written" } = {}) {
  const faults = new Map(errors.flatMap((error) => error.faults.map((fault2) => [`${error.name} ${fault2.code} ${fault2.what} ${describePlace(fault2.place)}`, { kind: error.name, fault: fault2 }])));
  const all = [...faults.values()];
  const shown = all.slice(0, SHOWN).map(({ kind, fault: fault2 }) => framed(kind, fault2, paint3));
  const more = all.length > SHOWN ? [`\u2026 and ${all.length - SHOWN} more`] : [];
  return [...shown, ...more, `${all.length} ${all.length === 1 ? "fault" : "faults"}${ending === "" ? "" : `; ${ending}`}`].join("\n\n");
}
function framed(kind, { code, what, fix, place: place2, text: text2, width: width2 }, paint3) {
  const spot3 = place2?.file === void 0 ? "" : `${[place2.file, place2.line, place2.column].filter((part2) => part2 !== void 0).join(":")}  `;
  const about = describePlace({ ...place2?.field === void 0 ? {} : { field: place2.field }, ...place2?.step === void 0 ? {} : { step: place2.step }, ...place2?.pipeline === void 0 ? {} : { pipeline: place2.pipeline } });
  const frame2 = text2 === void 0 || place2?.line === void 0 ? [] : window(text2, { line: place2.line, column: place2.column, width: width2, paint: paint3 });
  return [`${paint3("red", "\u2717")} ${paint3("bold", spot3)}${shownText(what)}`, ...frame2, ...fix === void 0 ? [] : [`  ${paint3("green", "\u2192")} ${fix}`], paint3("dim", `  ${kind} ${code}${about === "" ? "" : `: ${about}`}`)].join("\n");
}
function window(text2, { line: line2, column: column3, width: width2 = 1, paint: paint3 }) {
  const gutter = `  ${line2} \u2502 `;
  const start = column3 === void 0 ? 0 : Math.max(0, column3 - 1 - Math.floor(WINDOW / 3));
  const cut4 = shownText(text2.slice(start, start + WINDOW));
  const shown = `${start > 0 ? "\u2026" : ""}${cut4}${start + WINDOW < text2.length ? "\u2026" : ""}`;
  if (column3 === void 0) return [gutter + shown];
  const offset = column3 - 1 - start + (start > 0 ? 1 : 0);
  const marks3 = "^".repeat(Math.max(1, Math.min(width2, cut4.length - (column3 - 1 - start))));
  return [gutter + shown, `${" ".repeat(gutter.length - 2)}\u2502 ${" ".repeat(offset)}${paint3("red", marks3)}`];
}
function shownText(text2) {
  return text2.replaceAll("	", " ").replace(/(?!\n)\p{Cc}/gu, "\uFFFD");
}

// tests/support/deaths.ts
init_origins();
init_table();
var SOURCE2 = { id: "efe-2024", title: "El Salvador <registr\xF3> 154", outlet: "EFE", published: "2024-04-03", url: "https://example.org/efe?a=1&b=2" };
var CITATIONS = [
  { id: "f-2022", place: { file: "/newsroom/data/figures.csv", line: 2 }, quote: "los 495 contabilizados en el 2022", phrase: "495", speaker: "National Civil Police", speakerType: "government", when: "2022", source: SOURCE2, notes: "=1+1" },
  { id: "f-2023", place: { file: "/newsroom/data/figures.csv", line: 3 }, quote: 'se registraron <b>154</b> "casos"', phrase: "154", speaker: "National Civil Police", speakerType: "government", when: "2023", source: { ...SOURCE2, url: "javascript:alert(1)" } },
  { id: "f-2024", place: { file: "/newsroom/data/figures.csv", line: 4 }, quote: "no hay dato", speaker: "National Civil Police", when: "2024", source: SOURCE2 }
];
var column2 = (name, meaning, cells) => [name, { label: name, ...meaning }, [...cells]];
var TABLE = tableOf([
  column2("year", { kind: "year", unit: "", label: "Year" }, [2022, 2023, 2024]),
  column2("kind_en", { kind: "text", unit: "", label: "Kind" }, ["=official", "official", "official"]),
  column2("kind_es", { kind: "text", unit: "", label: "Kind in Spanish" }, ["oficial", "oficial", "oficial"]),
  column2("homicides", { kind: "count", unit: "homicides", label: "Homicides" }, [495, 154, null])
], originsOf({ size: CITATIONS.length, cite: (i) => CITATIONS[i] }), { name: "deaths", steps: [], joined: [] });
var SPEC = {
  usermeta: {
    words: {
      en: { title: "Fewer homicides were counted", subtitle: "Homicides a year in El Salvador", notes: ["2024: no data."], alt: "Bar chart of homicides a year: {[year=2022].homicides} in 2022." },
      es: { title: "Se contaron menos homicidios", subtitle: "Homicidios por a\xF1o en El Salvador", notes: ["2024: sin datos."], alt: "Gr\xE1fico de barras de homicidios por a\xF1o: {[year=2022].homicides} en 2022." }
    }
  },
  data: { name: "table" },
  height: 80,
  encoding: { x: { field: "year", type: "ordinal", axis: { title: null } }, y: { field: "homicides", type: "quantitative" } },
  layer: [{ mark: "bar", encoding: { detail: { field: "kind", type: "nominal" } } }, { mark: { type: "text", dy: -8 }, encoding: { text: { field: "homicides_words" } } }]
};
function deaths(changes = {}) {
  const spec2 = { ...SPEC, ...changes.spec };
  const authored = { file: "charts/deaths.vl.json", text: JSON.stringify(spec2), spec: spec2 };
  return { name: changes.name ?? "deaths", authored, tables: /* @__PURE__ */ new Map([["table", changes.table ?? TABLE]]) };
}

// x-fault.ts
try {
  await bundle(process.argv[2], [deaths()], { langs: ["en"], presets: ["web"] });
} catch (e) {
  if (!(e instanceof CifrasError)) throw e;
  process.stderr.write(report([e]) + "\n");
  process.exitCode = 1;
}
