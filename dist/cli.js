import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);

// src/cli/arguments.ts
import { parseArgs } from "node:util";

// src/cli/usage.ts
var UsageError = class extends Error {
  constructor(message) {
    super(message);
    this.name = "UsageError";
  }
};
var USAGE = `flux-plan: what Flux would apply, prune and break, before the merge

  flux-plan diff [PATH] [--base REV] [--head REV | --worktree]
      the plan of a change in a git repository. Without --base: what HEAD has brought since it left the
      default branch; with it: exactly these two revisions
  flux-plan diff BASE_DIR HEAD_DIR
      the same for two plain folders
  flux-plan check [PATH] [--head REV | --worktree]
      the findings of one revision (default: the files as they are)
  flux-plan render [PATH] [--head REV | --worktree] [-k NAMESPACE/NAME]
      every object as the cluster would receive it, with its owner and origin, secret values masked; with
      -k those of a Flux Kustomization (repeatable)
  flux-plan build DIR [--enable-helm [--helm-command PATH]]
      as 'kustomize build DIR --load-restrictor LoadRestrictionsNone': the same bytes. With --enable-helm,
      charts that are in the tree are inflated by your helm

  PATH is the folder that Flux syncs as its source: the repository itself when left out.

  -e, --environment NAME     only this environment (repeatable)
      --clusters GLOB        the environments' folders, when they are not found by themselves (repeatable)
      --variables FILE       YAML with values of variables that only the cluster knows
      --source KIND/NAMESPACE/NAME=PATH
                             a source whose files stand in a folder of this repository (repeatable)
      --explain              say on standard error which environments and sources were found, and why
      --format FORMAT        terminal (default), markdown or json; for render yaml (default) or json
      --fail-on SEVERITY     error (default), warning or never
      --verify kustomize     also run the real kustomize (or kubectl) of your PATH over every kustomization,
                             and report where it builds something else
  -h, --help                 this text
      --version              the version

Exit status: 0 fine, 1 findings at or above --fail-on (or a failed build), 2 wrong use or an internal error.
`;

// src/cli/arguments.ts
var REPORT_FORMATS = ["terminal", "markdown", "json"];
var OBJECT_FORMATS = ["yaml", "json"];
function readArguments(argv) {
  const { values, positionals } = parse(argv);
  const [command, ...rest] = positionals;
  const isRender = command === "render";
  if (values.kustomization !== void 0 && !isRender) throw new UsageError("--kustomization is for render");
  const failOn = values["fail-on"] ?? "error";
  if (failOn !== "error" && failOn !== "warning" && failOn !== "never") {
    throw new UsageError(`--fail-on ${failOn}: use error, warning or never`);
  }
  if (values.verify !== void 0 && values.verify !== "kustomize") {
    throw new UsageError(`--verify ${values.verify}: use kustomize`);
  }
  if (values.head !== void 0 && values.worktree)
    throw new UsageError("--head and --worktree exclude each other");
  return {
    command,
    positionals: rest,
    base: values.base,
    head: values.head,
    worktree: values.worktree ?? false,
    environments: values.environment ?? [],
    kustomizations: values.kustomization ?? [],
    clusters: values.clusters ?? [],
    variablesFile: values.variables,
    sources: values.source ?? [],
    explain: values.explain ?? false,
    verify: values.verify !== void 0,
    enableHelm: values["enable-helm"] ?? false,
    helmCommand: values["helm-command"],
    format: isRender ? "terminal" : readFormat(values.format, REPORT_FORMATS),
    objectFormat: isRender ? readFormat(values.format, OBJECT_FORMATS) : "yaml",
    failOn,
    help: values.help ?? false,
    version: values.version ?? false
  };
}
function readFormat(text2, names3) {
  if (text2 === void 0) return names3[0];
  const found = names3.find((name) => name === text2);
  if (found === void 0) throw new UsageError(`--format ${text2}: use one of ${names3.join(", ")}`);
  return found;
}
function parse(argv) {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        base: { type: "string" },
        head: { type: "string" },
        worktree: { type: "boolean" },
        environment: { type: "string", short: "e", multiple: true },
        kustomization: { type: "string", short: "k", multiple: true },
        clusters: { type: "string", multiple: true },
        variables: { type: "string" },
        source: { type: "string", multiple: true },
        explain: { type: "boolean" },
        verify: { type: "string" },
        "enable-helm": { type: "boolean" },
        "helm-command": { type: "string" },
        format: { type: "string" },
        "fail-on": { type: "string" },
        help: { type: "boolean", short: "h" },
        version: { type: "boolean" }
      }
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

// src/cli/build.ts
import { realpathSync as realpathSync3 } from "node:fs";
import { relative, resolve as resolve4, sep } from "node:path";

// src/kube/json.ts
function jsonObject() {
  return /* @__PURE__ */ Object.create(null);
}
function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function valueAt(value, path) {
  let at = value;
  for (const step3 of path) {
    if (typeof step3 === "number") at = Array.isArray(at) ? at[step3] : void 0;
    else at = isObject(at) ? at[step3] : void 0;
  }
  return at;
}
function stringAt(value, ...path) {
  const found = valueAt(value, path);
  return typeof found === "string" ? found : void 0;
}

// src/kube/yaml/node.ts
function scalar(text2, made2 = {}) {
  return { kind: "scalar", text: text2, style: "plain", tag: "", source: void 0, offset: 0, ...made2 };
}
function map(entries = [], made2 = {}) {
  return { kind: "map", entries, flow: false, tag: "", source: void 0, offset: 0, ...made2 };
}
function seq(items = [], made2 = {}) {
  return { kind: "seq", items, flow: false, tag: "", source: void 0, offset: 0, ...made2 };
}
function get(node, key) {
  if (node?.kind !== "map") return void 0;
  for (const entry2 of node.entries) if (entry2.key.text === key) return entry2.value;
  return void 0;
}
function getIn(node, path) {
  let at = node;
  for (const step3 of path) {
    at = typeof step3 === "number" ? at?.kind === "seq" ? at.items[step3] : void 0 : get(at, step3);
  }
  return at;
}
function getText(node, key) {
  const child = get(node, key);
  return child?.kind === "scalar" ? child.text : void 0;
}
function set(node, key, value) {
  const entry2 = node.entries.find((candidate) => candidate.key.text === key);
  if (entry2 === void 0) node.entries.push({ key: scalar(key), value });
  else entry2.value = value;
}
function remove(node, key) {
  const before = node.entries.length;
  node.entries = node.entries.filter((entry2) => entry2.key.text !== key);
  return node.entries.length !== before;
}
function clone(node) {
  switch (node.kind) {
    case "scalar":
      return { ...node };
    case "seq":
      return { ...node, items: node.items.map((item) => clone(item)) };
    case "map":
      return {
        ...node,
        entries: node.entries.map(({ key, value }) => ({ key: { ...key }, value: clone(value) }))
      };
    default:
      throw new TypeError("not a YAML node");
  }
}
function locationOf(node) {
  return node?.source?.locate(node.offset);
}

// src/kube/object.ts
function kubeObject(value, node, origin) {
  return {
    apiVersion: stringAt(value, "apiVersion") ?? "",
    kind: stringAt(value, "kind") ?? "",
    namespace: stringAt(value, "metadata", "namespace") ?? "",
    name: stringAt(value, "metadata", "name") ?? "",
    value,
    node,
    origin
  };
}
function groupOf(apiVersion) {
  const slash = apiVersion.indexOf("/");
  return slash === -1 ? "" : apiVersion.slice(0, slash);
}
function subject(object) {
  return [object.kind, object.namespace, object.name].filter((part2) => part2 !== "").join("/");
}
function locate(object, path = []) {
  for (let length = path.length; length > 0; length--) {
    const place2 = locationOf(getIn(object.node, path.slice(0, length)));
    if (place2 !== void 0) return place2;
  }
  if (object.origin !== void 0) {
    const { file, line, column } = object.origin;
    return { file, line, column };
  }
  return locationOf(object.node);
}
function metadataValue(object, field, key) {
  const values = isObject(object.value.metadata) ? object.value.metadata[field] : void 0;
  return isObject(values) && typeof values[key] === "string" ? values[key] : void 0;
}

// src/kube/compare.ts
function compareBytes(a, b) {
  const length = Math.min(a.length, b.length);
  for (let at = 0; at < length; at++) {
    const left = a.charCodeAt(at);
    const right = b.charCodeAt(at);
    if (left !== right) return rank(left) - rank(right);
  }
  return a.length - b.length;
}
function rank(unit) {
  return unit >= 55296 && unit <= 57343 ? unit + 65536 : unit;
}

// src/kube/go-number.ts
function goFloat(value) {
  return format(value, value.toExponential());
}
function goFloat32(value) {
  const single = Math.fround(value);
  for (let digits = 0; digits < 8; digits++) {
    const text2 = single.toExponential(digits);
    if (Math.fround(Number(text2)) === single) return format(single, text2);
  }
  return format(single, single.toExponential(8));
}
function format(value, exponential) {
  if (value === 0) return Object.is(value, -0) ? "-0" : "0";
  if (!Number.isFinite(value)) return Number.isNaN(value) ? "NaN" : value > 0 ? "+Inf" : "-Inf";
  const [mantissa = "", power = ""] = exponential.split("e");
  const exponent = Number(power);
  if (exponent >= -4 && exponent < 6) return String(Number(exponential));
  return `${mantissa}e${exponent < 0 ? "-" : "+"}${String(Math.abs(exponent)).padStart(2, "0")}`;
}
function goJsonNumber(value) {
  return Object.is(value, -0) ? "-0" : String(value);
}

// src/kube/go-json.ts
var ESCAPED = /["\\<>&\0-\x1f\u2028\u2029]/g;
var SHORT = /* @__PURE__ */ new Map([
  ['"', '\\"'],
  ["\\", "\\\\"],
  ["\b", "\\b"],
  ["\f", "\\f"],
  ["\n", "\\n"],
  ["\r", "\\r"],
  ["	", "\\t"]
]);
function goJsonString(text2) {
  const escaped3 = text2.replaceAll(
    ESCAPED,
    (character) => SHORT.get(character) ?? `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`
  );
  return `"${escaped3}"`;
}
function goJson(value) {
  if (value === null) return "null";
  switch (typeof value) {
    case "string":
      return goJsonString(value);
    case "number":
      return goJsonNumber(value);
    case "boolean":
    case "bigint":
      return String(value);
    default:
  }
  if (Array.isArray(value)) return `[${value.map(goJson).join(",")}]`;
  const object = value;
  const members2 = Object.keys(object).sort(compareBytes).map((key) => `${goJsonString(key)}:${goJson(object[key] ?? null)}`);
  return `{${members2.join(",")}}`;
}

// src/kube/yaml/errors.ts
var YamlError = class extends Error {
  location;
  constructor(message, location) {
    super(message);
    this.name = "YamlError";
    this.location = location;
  }
};
function failAt(node, message) {
  throw new YamlError(message, locationOf(node));
}

// src/kube/yaml/numbers.ts
var MIN_INT64 = -(2n ** 63n);
var MAX_INT64 = 2n ** 63n - 1n;
var MAX_UINT64 = 2n ** 64n - 1n;
var INTEGER = /^[-+]?(?:0[xX][0-9a-fA-F]+|0[bB][01]+|0[oO]?[0-7]+|[1-9][0-9]*|0)$/;
var SIGNED_BINARY = /^0b[-+][01]+$/;
var SIGNED_OCTAL = /^0o[-+][0-7]+$/;
var LEADING_ZEROS = /^(0[xXbBoO]?)0+(?=[0-9a-fA-F])/;
var LONGEST_INTEGER = 66;
var DECIMAL = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/;
var FRACTION = /^\.[0-9]+(?:_[0-9]+)*(?:[eE][-+]?[0-9]+(?:_[0-9]+)*)?$/;
function parseInteger(text2, dialect) {
  const plain2 = text2.includes("_") ? text2.replaceAll("_", "") : text2;
  if (!INTEGER.test(plain2)) {
    const signed = SIGNED_BINARY.test(plain2) || dialect === 3 && SIGNED_OCTAL.test(plain2);
    return signed ? parseInteger(`${plain2.charAt(2)}${plain2.slice(0, 2)}${plain2.slice(3)}`, dialect) : void 0;
  }
  const sign = plain2.charAt(0);
  const hasSign = sign === "-" || sign === "+";
  const digits = (hasSign ? plain2.slice(1) : plain2).replace(LEADING_ZEROS, "$1");
  if (digits.length < 16 && !digits.startsWith("0")) return Number(plain2);
  if (digits.length > LONGEST_INTEGER) return void 0;
  const magnitude = BigInt(/^0[0-7]/.test(digits) ? `0o${digits.slice(1)}` : digits);
  const value = sign === "-" ? -magnitude : magnitude;
  if (value < MIN_INT64 || value > (hasSign ? MAX_INT64 : MAX_UINT64)) return void 0;
  const number = Number(value);
  return Number.isSafeInteger(number) ? number : value;
}
function floatFromJson(value) {
  if (!Number.isInteger(value) || Number.isSafeInteger(value)) return value + 0;
  const text2 = String(value);
  if (text2.includes("e")) return value;
  const integer3 = BigInt(text2);
  return integer3 >= MIN_INT64 && integer3 <= MAX_UINT64 ? integer3 : value;
}
function parseFloat64(text2) {
  if (text2.startsWith(".")) {
    if (!FRACTION.test(text2)) return void 0;
  } else if (!DECIMAL.test(text2.replaceAll("_", ""))) {
    return void 0;
  }
  const value = Number(text2.replaceAll("_", ""));
  return Number.isFinite(value) ? value : void 0;
}

// src/kube/yaml/reader/characters.ts
var TAB = 9;
var LF = 10;
var CR = 13;
var SPACE = 32;
var EXCLAMATION = 33;
var DOUBLE_QUOTE = 34;
var HASH = 35;
var PERCENT = 37;
var AMPERSAND = 38;
var SINGLE_QUOTE = 39;
var ASTERISK = 42;
var PLUS = 43;
var COMMA = 44;
var DASH = 45;
var DOT = 46;
var ZERO = 48;
var NINE = 57;
var COLON = 58;
var LESS = 60;
var GREATER = 62;
var QUESTION = 63;
var OPEN_BRACKET = 91;
var BACKSLASH = 92;
var CLOSE_BRACKET = 93;
var OPEN_BRACE = 123;
var BAR = 124;
var CLOSE_BRACE = 125;
var LINE_SEPARATOR = 8232;
var PARAGRAPH_SEPARATOR = 8233;
var BYTE_ORDER_MARK = 65279;
function isBreak(code18) {
  if (code18 === LF || code18 === CR) return true;
  return code18 >= 133 && (code18 === 133 || code18 === LINE_SEPARATOR || code18 === PARAGRAPH_SEPARATOR);
}
function isBlank(code18) {
  return code18 === SPACE || code18 === TAB;
}
function isBlankOrEnd(code18) {
  return code18 === SPACE || code18 === TAB || isBreak(code18) || Number.isNaN(code18);
}
function isDigit(code18) {
  return code18 >= ZERO && code18 <= NINE;
}
function isNameCharacter(code18) {
  if (isDigit(code18) || code18 === DASH || code18 === 95) return true;
  return code18 >= 97 && code18 <= 122 || code18 >= 65 && code18 <= 90;
}
function hexDigit(code18) {
  if (isDigit(code18)) return code18 - ZERO;
  if (code18 >= 97 && code18 <= 102) return code18 - 87;
  if (code18 >= 65 && code18 <= 70) return code18 - 55;
  return -1;
}
function codesOf(text2) {
  return new Set([...text2].map((character) => character.charCodeAt(0)));
}

// src/kube/yaml/timestamp.ts
var TIMESTAMP = /^(\d{4})-(\d\d?)-(\d\d?)(?:(?:[Tt](\d\d?):(\d\d?):(\d\d?)(?:[.,](\d+))?(Z|[-+]\d\d:\d\d))| +(\d\d?):(\d\d?):(\d\d?)(?:[.,](\d+))?)?$/;
var DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
function parseTimestamp(text2) {
  if (text2.charCodeAt(4) !== 45) return void 0;
  const match = TIMESTAMP.exec(text2);
  if (match === null) return void 0;
  const [, year = "", month = "", day = ""] = match;
  if (!isDate(Number(year), Number(month), Number(day))) return void 0;
  const hour = match[4] ?? match[9] ?? "0";
  const minute = match[5] ?? match[10] ?? "0";
  const second = match[6] ?? match[11] ?? "0";
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return void 0;
  const zone = match[8] === void 0 ? "Z" : formatZone(match[8]);
  if (zone === void 0) return void 0;
  const date = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  const time = [hour, minute, second].map((part2) => part2.padStart(2, "0")).join(":");
  return `${date}T${time}${formatFraction(match[7] ?? match[12])}${zone}`;
}
function isDate(year, month, day) {
  const days = DAYS[month - 1];
  if (days === void 0) return false;
  const leap = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return day >= 1 && day <= days + (leap ? 1 : 0);
}
function formatFraction(digits = "") {
  const kept = digits.slice(0, 9).replace(/0+$/, "");
  return kept === "" ? "" : `.${kept}`;
}
function formatZone(zone) {
  if (zone === "Z") return zone;
  const hours = Number(zone.slice(1, 3));
  const minutes = Number(zone.slice(4));
  if (hours > 24 || minutes > 60) return void 0;
  const total = hours * 60 + minutes;
  if (total === 0) return "Z";
  const pad = (part2) => String(part2).padStart(2, "0");
  return `${zone.charAt(0)}${pad(Math.trunc(total / 60))}:${pad(total % 60)}`;
}

// src/kube/yaml/resolve.ts
var NULL = { tag: "!!null", value: null };
var TRUE = { tag: "!!bool", value: true };
var FALSE = { tag: "!!bool", value: false };
function words(...lists) {
  return lists.flatMap(([value, list3]) => list3.split(" ").map((word) => [word, value]));
}
var WORDS = new Map(
  words(
    [NULL, "~ null Null NULL"],
    [TRUE, "true True TRUE"],
    [FALSE, "false False FALSE"],
    [{ tag: "!!float", value: Number.NaN }, ".nan .NaN .NAN"],
    [{ tag: "!!float", value: Number.POSITIVE_INFINITY }, ".inf .Inf .INF +.inf +.Inf +.INF"],
    [{ tag: "!!float", value: Number.NEGATIVE_INFINITY }, "-.inf -.Inf -.INF"]
  )
);
var WORDS_V2 = new Map([
  ...WORDS,
  ...words([TRUE, "y Y yes Yes YES on On ON"], [FALSE, "n N no No NO off Off OFF"])
]);
var LONGEST_WORD = 5;
function resolveScalar(node) {
  return resolve(node, 3);
}
function resolveScalarV2(node) {
  return resolve(node, 2);
}
function isNull(node) {
  if (node.tag === "!!null") return true;
  if (node.tag !== "" || node.style !== "plain" || node.heldTag !== void 0) return false;
  return node.text === "" || WORDS.get(node.text) === NULL;
}
function resolveText(text2) {
  return resolvePlain(text2, 3);
}
function resolveTextV2(text2) {
  return resolvePlain(text2, 2);
}
function resolve(node, dialect) {
  const { tag, text: text2, style } = node;
  switch (tag) {
    case "":
      if (style !== "plain") return { tag: "!!str", value: text2 };
      return text2 === "<<" ? { tag: "!!merge", value: text2 } : resolvePlain(text2, dialect);
    case "!!str":
    case "!!merge":
      return { tag, value: text2 };
    case "!!binary":
      return { tag, value: decodeBase64(node) };
    case "!!null":
    case "!!bool":
    case "!!int":
    case "!!float":
    case "!!timestamp":
      return fit(node, resolvePlain(text2, dialect, tag === "!!timestamp"));
    default:
      return { tag: "!other", value: text2 };
  }
}
function fit(node, found) {
  const { tag, text: text2 } = node;
  if (found.tag === tag) return found;
  if (tag === "!!float" && found.tag === "!!int" && BigInt(found.value) < 2n ** 63n) {
    return { tag, value: Number(found.value) };
  }
  return failAt(node, `yaml: cannot decode ${found.tag} \`${text2}\` as a ${tag}`);
}
function resolvePlain(text2, dialect, timestamps = true) {
  if (text2 === "") return NULL;
  const words2 = dialect === 2 ? WORDS_V2 : WORDS;
  const found = text2.length <= LONGEST_WORD ? words2.get(text2) : void 0;
  return found ?? resolveNumber(text2, dialect, timestamps) ?? { tag: "!!str", value: text2 };
}
function resolveNumber(text2, dialect, timestamps) {
  const first = text2.charCodeAt(0);
  if (first > 57 || first < 43) return void 0;
  if (first !== 46) {
    const time = timestamps ? parseTimestamp(text2) : void 0;
    if (time !== void 0) return { tag: "!!timestamp", value: time };
    const integer3 = parseInteger(text2, dialect);
    if (integer3 !== void 0) return { tag: "!!int", value: integer3 };
  }
  const float = parseFloat64(text2);
  return float === void 0 ? void 0 : { tag: "!!float", value: float };
}
function decodeBase64(node) {
  const packed = node.text.replaceAll(/[\r\n]/g, "");
  if (packed.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(packed)) {
    failAt(node, "yaml: !!binary value contains invalid base64 data");
  }
  return Buffer.from(packed, "base64").toString("utf8");
}

// src/kube/yaml/printer/analyze.ts
function isUnprintable(code18) {
  if (code18 >= 32 && code18 <= 126) return false;
  if (code18 < 160) return code18 !== 10;
  return code18 >= 55296 && code18 <= 57343 || code18 >= 65534 || code18 === 65279;
}
function analyze(text2) {
  const found = {
    multiline: false,
    plainForbidden: startsForbidden(text2),
    breakSpace: false,
    spaceBreak: false,
    trailingSpace: text2.endsWith(" "),
    tab: false,
    special: false
  };
  let previous = SPACE;
  for (let at = 0; at < text2.length; at++) {
    const code18 = text2.charCodeAt(at);
    if (code18 <= COLON || code18 > 126) note(found, text2, at, previous);
    previous = code18;
  }
  if (found.multiline || found.trailingSpace || text2.startsWith(" ")) found.plainForbidden = true;
  return found;
}
function note(found, text2, at, previous) {
  const code18 = text2.charCodeAt(at);
  const first = at === 0;
  if (code18 === SPACE) {
    if (!first && isBreak(previous)) found.breakSpace = true;
  } else if (code18 === TAB) {
    found.tab = true;
  } else if (code18 === COLON) {
    if (endsWord(text2, at + 1)) found.plainForbidden = true;
  } else if (code18 === HASH) {
    if (isBlank(previous) || previous === 0 || isBreak(previous)) found.plainForbidden = true;
  } else {
    if (isUnprintable(code18)) found.special = true;
    if (!isBreak(code18)) return;
    found.multiline = true;
    if (!first && previous === SPACE) found.spaceBreak = true;
  }
}
function endsWord(text2, at) {
  const code18 = text2.charCodeAt(at);
  return Number.isNaN(code18) || isBlank(code18);
}
function startsForbidden(text2) {
  if (text2.startsWith("---") || text2.startsWith("...")) return true;
  const first = text2.charAt(0);
  if (first === "?" || first === "-" || first === ":") return endsWord(text2, 1);
  return "#,[]{}&*!|>'\"%@`".includes(first);
}
var BASE_60 = /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+(?:\.[0-9_]*)?$/;
function needsQuotes(text2) {
  return resolveTextV2(text2).tag !== "!!str" || text2.includes(":") && BASE_60.test(text2);
}

// src/kube/yaml/string-style.ts
function stringStyle(text2) {
  if (text2 === "") return "double";
  const found = analyze(text2);
  if (text2.includes("\n")) return blockAllowed(found) ? "literal" : "double";
  if (needsQuotes(text2)) return "double";
  if (!found.plainForbidden && !found.tab && !found.special) return "plain";
  return found.breakSpace || found.spaceBreak || found.tab || found.special ? "double" : "single";
}
function blockAllowed({ trailingSpace, spaceBreak, special }) {
  return !trailingSpace && !spaceBreak && !special;
}

// src/kube/yaml/folded.ts
function refold(text2) {
  if (!text2.includes("\n") || !blockAllowed(analyze(text2))) return text2;
  const lines2 = text2.split("\n");
  const first = lines2.find((line) => line !== "") ?? "";
  const doubles = first !== "" && !startsBlank(first);
  let result = "";
  let previous;
  let breaks = 0;
  for (const [index, line] of lines2.entries()) {
    if (index > 0) breaks++;
    if (line === "") continue;
    result += previous === void 0 ? "\n".repeat(breaks) : between(previous, line, breaks, doubles);
    result += line;
    previous = line;
    breaks = 0;
  }
  if (breaks === 0) return result;
  if (previous === void 0) return text2;
  return result + (breaks === 1 ? "\n" : "\n".repeat(printed(previous, breaks, doubles)));
}
function between(before, after, breaks, doubles) {
  const count = printed(before, breaks, doubles);
  if (startsBlank(before) || startsBlank(after)) return "\n".repeat(count);
  return count === 1 ? " " : "\n".repeat(count - 1);
}
function printed(before, breaks, doubles) {
  return doubles && !startsBlank(before) ? breaks + 1 : breaks;
}
function startsBlank(line) {
  return line.startsWith(" ") || line.startsWith("	");
}

// src/kube/yaml/reprint.ts
function reprint(node, text2, inFlow2) {
  if (inFlow2) return readJsonString(node, text2);
  const block2 = node.style === "literal" || node.style === "folded" || node.style === "plain" && text2.includes("\n");
  if (block2 && text2.startsWith("	") && blockAllowed(analyze(text2))) {
    failAt(node, "yaml: found a tab character where an indentation space is expected");
  }
  return readJsonString(node, node.style === "folded" ? refold(text2) : text2);
}
var NOT_ALLOWED = /[\x7f-\x84\x86-\x9f\ufffe\uffff]/;
function checkJsonString(node, text2) {
  if (NOT_ALLOWED.test(text2)) failAt(node, "yaml: control characters are not allowed");
}
var NEXT_LINE = "\x85";
function readJsonString(node, text2) {
  checkJsonString(node, text2);
  return text2.includes(NEXT_LINE) ? foldNextLines(node, text2) : text2;
}
function foldNextLines(node, text2) {
  if (/\x85(?:---|\.\.\.)[ \x85]/.test(text2)) failAt(node, "yaml: found unexpected document indicator");
  const [first = "", ...lines2] = text2.split(NEXT_LINE);
  const last = lines2.pop() ?? "";
  let folded = trimEnd(first);
  let breaks = 1;
  for (const line of lines2) {
    const content2 = trimEnd(trimStart(line));
    if (content2 !== "") {
      folded += foldBreaks(breaks) + content2;
      breaks = 0;
    }
    breaks++;
  }
  return folded + foldBreaks(breaks) + trimStart(last);
}
function foldBreaks(count) {
  return count === 1 ? " " : "\n".repeat(count - 1);
}
function trimStart(text2) {
  let from = 0;
  while (text2.charCodeAt(from) === SPACE) from++;
  return text2.slice(from);
}
function trimEnd(text2) {
  let to = text2.length;
  while (text2.charCodeAt(to - 1) === SPACE) to--;
  return text2.slice(0, to);
}

// src/kube/yaml/value.ts
function toJson(node) {
  return node.kind === "map" ? mapToJson(node, false, true) : nodeToJson(node, false);
}
function nodeToJson(node, inFlow2) {
  switch (node.kind) {
    case "scalar":
      return scalarToJson(node, inFlow2);
    case "seq":
      return node.items.map((item) => nodeToJson(item, inFlow2 || node.flow));
    case "map":
      return mapToJson(node, inFlow2, false);
    default:
      return node;
  }
}
function mapToJson(node, inFlow2, root) {
  const flow = inFlow2 || node.flow;
  const object = jsonObject();
  for (const { key, value } of node.entries) {
    if (key.text in object) failDuplicate(node, key);
    const type = keyType(key);
    if (type === "!!merge") failAt(key, "yaml: map merge requires map or sequence of maps as the value");
    if (type !== "!!str" && !(root && type !== "!!null")) {
      failAt(key, "json: unsupported type: map[interface {}]interface {}");
    }
    object[checkKey(key)] = nodeToJson(value, flow);
  }
  return object;
}
function keyType(key) {
  if (key.tag === "" && (key.style !== "plain" || key.text === "")) return "!!str";
  return resolveScalar(key).tag;
}
function failDuplicate(node, key) {
  const first = node.entries.find((entry2) => entry2.key.text === key.text);
  const line = locationOf(key)?.line ?? 0;
  const before = locationOf(first?.key)?.line ?? 0;
  const message = `mapping key ${JSON.stringify(key.text)} already defined at line ${before}`;
  return failAt(key, `yaml: unmarshal errors:
  line ${line}: ${message}`);
}
var MAX_KEY = 1024;
function checkKey(key) {
  const { text: text2 } = key;
  if (text2.includes("\x85") || text2.length > MAX_KEY / 6 && [...goJsonString(text2)].length > MAX_KEY) {
    failAt(key, "yaml: did not find expected ',' or '}'");
  }
  checkJsonString(key, text2);
  return text2;
}
var ZONE_RANGE = "json: error calling MarshalJSON for type time.Time: Time.MarshalJSON: timezone hour outside of range [0,23]";
function scalarToJson(node, inFlow2) {
  if (inFlow2 && isQuotedInFlow(node)) return node.text;
  const resolved = resolveScalar(node);
  switch (resolved.tag) {
    case "!!null":
    case "!!bool":
    case "!!int":
      return resolved.value;
    case "!!float":
      return floatFromJson(checkFinite(node, resolved.value));
    case "!!timestamp":
      if (/[-+]24:/.test(resolved.value)) failAt(node, ZONE_RANGE);
      return resolved.value;
    default:
      return reprint(node, resolved.value, inFlow2);
  }
}
function isQuotedInFlow({ tag, text: text2, style }) {
  if (tag !== "" || style !== "plain") return false;
  return text2 === "" || text2.includes(":") && parseTimestamp(text2) !== void 0;
}
function checkFinite(node, value) {
  if (Number.isFinite(value)) return value;
  return failAt(
    node,
    `json: unsupported value: ${Number.isNaN(value) ? "NaN" : value > 0 ? "+Inf" : "-Inf"}`
  );
}
function toJsonV2(node) {
  switch (node.kind) {
    case "scalar":
      return scalarToJsonV2(node);
    case "seq":
      return node.items.map((item) => toJsonV2(item));
    case "map": {
      const object = jsonObject();
      for (const { key, value } of node.entries) object[keyTextV2(key)] = toJsonV2(value);
      return object;
    }
    default:
      return node;
  }
}
function scalarToJsonV2(node) {
  const resolved = resolveScalarV2(node);
  if (resolved.tag === "!!float") return checkFinite(node, resolved.value);
  return resolved.tag === "!!timestamp" ? node.text : resolved.value;
}
var INFINITIES = /* @__PURE__ */ new Map([
  ["+Inf", ".inf"],
  ["-Inf", "-.inf"],
  ["NaN", ".nan"]
]);
function keyTextV2(key) {
  const resolved = resolveScalarV2(key);
  switch (resolved.tag) {
    case "!!null":
      return failAt(key, "unsupported map key of type: null");
    case "!!timestamp":
      return key.text;
    case "!!float":
      return INFINITIES.get(goFloat32(resolved.value)) ?? goFloat32(resolved.value);
    case "!!int":
      if (resolved.value > MAX_INT64) failAt(key, `unsupported map key of type: uint64, key: ${key.text}`);
      return String(resolved.value);
    default:
      return String(resolved.value);
  }
}

// src/kube/yaml/reader/keys.ts
var MAX_SIMPLE_KEY = 1024;
function keyStart({ at, line, column }) {
  return { at, line, column };
}
function isSimpleKey(cursor, start) {
  if (start === void 0 || start.line !== cursor.line) return false;
  const units = cursor.at - start.at;
  if (units <= MAX_SIMPLE_KEY) return true;
  return units <= 2 * MAX_SIMPLE_KEY && [...cursor.text.slice(start.at, cursor.at)].length <= MAX_SIMPLE_KEY;
}
function asKey(cursor, key) {
  if (key.kind === "scalar") return key;
  const place2 = { context: cursor.line + 1, at: key.offset - cursor.base };
  return cursor.failParse("invalid map key: a mapping or sequence cannot be a key", place2);
}

// src/kube/yaml/reader/scan-properties.ts
var AFTER_NAME = codesOf("?:,]}%@`");
var TAG_CHARACTERS = codesOf(";/?:@&=+$,.!~*'()[]");
var LONG_PREFIX = "tag:yaml.org,2002:";
function scanName(cursor) {
  const from = ++cursor.at;
  while (isNameCharacter(cursor.peek())) cursor.at++;
  const code18 = cursor.peek();
  if (cursor.at === from || !(isBlankOrEnd(code18) || AFTER_NAME.has(code18))) {
    cursor.failScan("did not find expected alphabetic or numeric character");
  }
  return cursor.text.slice(from, cursor.at);
}
function scanTag(cursor) {
  const tag = cursor.text.charCodeAt(cursor.at + 1) === LESS ? scanVerbatimTag(cursor) : scanShorthandTag(cursor);
  if (!isBlankOrEnd(cursor.peek())) cursor.failScan("did not find expected whitespace or line break");
  return tag.startsWith(LONG_PREFIX) ? `!!${tag.slice(LONG_PREFIX.length)}` : tag;
}
function scanVerbatimTag(cursor) {
  cursor.at += 2;
  const tag = scanTagUri(cursor);
  if (cursor.peek() !== GREATER) cursor.failScan("did not find the expected '>'");
  cursor.at++;
  return tag;
}
function scanShorthandTag(cursor) {
  const from = cursor.at;
  let handle = scanTagHandle(cursor);
  if (handle.length === 1 || !handle.endsWith("!")) {
    if (handle.length === 1 && !atTagCharacter(cursor)) return handle;
    handle = "!";
    cursor.at = from + 1;
  }
  const suffix = scanTagUri(cursor);
  const prefix = cursor.tagPrefixes.get(handle);
  return prefix === void 0 ? cursor.failParse("found undefined tag handle") : prefix + suffix;
}
function scanTagHandle(cursor) {
  const from = cursor.at++;
  while (isNameCharacter(cursor.peek())) cursor.at++;
  if (cursor.peek() === EXCLAMATION) cursor.at++;
  return cursor.text.slice(from, cursor.at);
}
function atTagCharacter(cursor) {
  const code18 = cursor.peek();
  return isNameCharacter(code18) || TAG_CHARACTERS.has(code18) || code18 === PERCENT;
}
function scanTagUri(cursor) {
  if (!atTagCharacter(cursor)) cursor.failScan("did not find expected tag URI");
  let uri = "";
  while (atTagCharacter(cursor)) {
    uri += cursor.peek() === PERCENT ? scanEscapes(cursor) : cursor.text.charAt(cursor.at++);
  }
  return uri;
}
function scanEscapes(cursor) {
  const octets = [];
  while (cursor.peek() === PERCENT) {
    const high = hexDigit(cursor.text.charCodeAt(cursor.at + 1));
    const low = hexDigit(cursor.text.charCodeAt(cursor.at + 2));
    if (high === -1 || low === -1) cursor.failScan("did not find URI escaped octet");
    octets.push(high * 16 + low);
    cursor.at += 3;
  }
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(Uint8Array.from(octets));
  } catch {
    return cursor.failScan("found an incorrect leading UTF-8 octet");
  }
}

// src/kube/yaml/reader/properties.ts
var NO_PROPERTIES = { tag: "", anchor: void 0 };
function atProperty(code18) {
  return code18 === AMPERSAND || code18 === EXCLAMATION;
}
function readProperty(cursor, before) {
  cursor.keyAllowed = false;
  const { line } = cursor;
  if (cursor.peek() === AMPERSAND) {
    const anchor = cursor.anchors.open(scanName(cursor));
    return combine(cursor, before, { tag: "", anchor }, line);
  }
  const scanned = scanTag(cursor);
  const tag = scanned === "!" && cursor.dialect === 2 ? "!!str" : scanned;
  return combine(cursor, before, { tag, anchor: void 0 }, line);
}
function combine(cursor, a, b, context) {
  if (b === NO_PROPERTIES) return a;
  if (a === NO_PROPERTIES) return b;
  if (a.tag !== "" && b.tag !== "" || a.anchor !== void 0 && b.anchor !== void 0) {
    cursor.failParse("did not find expected node content", { context });
  }
  return { tag: a.tag || b.tag, anchor: a.anchor ?? b.anchor };
}
var TYPE_TAGS = /* @__PURE__ */ new Set(["!!int", "!!float", "!!bool", "!!null", "!!timestamp"]);
function finish(node, { tag, anchor }) {
  if (tag !== "" && tag !== "!") {
    node.tag = tag;
    if (node.kind === "scalar" && TYPE_TAGS.has(tag)) node.style = "plain";
  }
  if (anchor !== void 0) anchor.node = node;
  return node;
}

// src/kube/yaml/reader/line-folding.ts
function breakText(cursor) {
  const code18 = cursor.peek();
  cursor.breakLine();
  if (code18 === LINE_SEPARATOR) return "\u2028";
  return code18 === PARAGRAPH_SEPARATOR ? "\u2029" : "\n";
}
function foldBreaks2(first, more2) {
  if (first !== "\n") return first + more2;
  return more2 === "" ? " " : more2;
}

// src/kube/yaml/reader/scan-plain.ts
function scanPlain(cursor) {
  const { text: text2 } = cursor;
  const context = cursor.line;
  const minimum = cursor.indent + 1;
  let from = cursor.at;
  cursor.at = textEnd(cursor);
  let content2 = text2.slice(from, cursor.at);
  for (; ; ) {
    cursor.skipBlanks();
    if (!isBreak(cursor.peek())) return content2;
    const glue = scanBreaks(cursor, minimum, context);
    cursor.keyAllowed = true;
    if (cursor.flow === 0 && cursor.column < minimum) return content2;
    if (cursor.atDocumentMarker() || cursor.peek() === HASH) return content2;
    from = cursor.at;
    cursor.at = textEnd(cursor);
    if (cursor.at === from) return content2;
    content2 += glue + text2.slice(from, cursor.at);
    cursor.keyAllowed = false;
  }
}
function textEnd(cursor) {
  const { text: text2 } = cursor;
  const inFlow2 = cursor.flow > 0;
  let at = cursor.at;
  let end = at;
  for (; ; ) {
    const code18 = text2.charCodeAt(at);
    if (code18 > QUESTION) {
      if (inFlow2 && isBracket(code18)) return end;
      if (code18 >= 133 && isBreak(code18)) return end;
      end = ++at;
    } else if (isBlank(code18)) {
      if (text2.charCodeAt(++at) === HASH) return end;
    } else if (code18 === COLON) {
      if (isBlankOrEnd(text2.charCodeAt(at + 1))) return end;
      end = ++at;
    } else if (code18 < SPACE || Number.isNaN(code18)) {
      return end;
    } else if (inFlow2 && (code18 === COMMA || code18 === QUESTION)) {
      return end;
    } else {
      end = ++at;
    }
  }
}
function isBracket(code18) {
  return code18 === OPEN_BRACKET || code18 === CLOSE_BRACKET || code18 === OPEN_BRACE || code18 === CLOSE_BRACE;
}
function scanBreaks(cursor, minimum, context) {
  const first = breakText(cursor);
  let more2 = "";
  for (; ; ) {
    const code18 = cursor.peek();
    if (code18 === TAB && cursor.column < minimum) {
      cursor.failScan("found a tab character that violates indentation", { context });
    }
    if (isBlank(code18)) cursor.at++;
    else if (isBreak(code18)) more2 += breakText(cursor);
    else return foldBreaks2(first, more2);
  }
}

// src/kube/yaml/reader/scan-quoted.ts
function scanQuoted(cursor) {
  const { text: text2 } = cursor;
  const quote2 = cursor.peek();
  const context = cursor.line;
  let from = ++cursor.at;
  let content2 = "";
  for (; ; ) {
    const code18 = text2.charCodeAt(cursor.at);
    if (code18 === quote2) {
      content2 += text2.slice(from, cursor.at++);
      if (quote2 === DOUBLE_QUOTE || text2.charCodeAt(cursor.at) !== SINGLE_QUOTE) return content2;
      from = cursor.at++;
    } else if (code18 === BACKSLASH && quote2 === DOUBLE_QUOTE) {
      content2 += text2.slice(from, cursor.at);
      content2 += scanEscape(cursor, context);
      from = cursor.at;
    } else if (isBreak(code18)) {
      content2 += text2.slice(from, beforeBlanks(text2, from, cursor.at));
      content2 += foldBreaks2(breakText(cursor), scanBreaks2(cursor, context));
      from = cursor.at;
    } else if (Number.isNaN(code18)) {
      cursor.failScan("found unexpected end of stream", { context });
    } else {
      cursor.at++;
    }
  }
}
function beforeBlanks(text2, from, to) {
  let end = to;
  while (end > from && isBlank(text2.charCodeAt(end - 1))) end--;
  return end;
}
function scanBreaks2(cursor, context) {
  let breaks = "";
  for (; ; ) {
    if (isBlank(cursor.peek())) cursor.at++;
    else if (isBreak(cursor.peek())) breaks += breakText(cursor);
    else break;
  }
  if (cursor.atDocumentMarker()) cursor.failScan("found unexpected document indicator", { context });
  return breaks;
}
var SIMPLE_ESCAPES = /* @__PURE__ */ new Map([
  ["0", "\0"],
  ["a", "\x07"],
  ["b", "\b"],
  ["t", "	"],
  ["	", "	"],
  ["n", "\n"],
  ["v", "\v"],
  ["f", "\f"],
  ["r", "\r"],
  ["e", "\x1B"],
  [" ", " "],
  ['"', '"'],
  ["'", "'"],
  ["\\", "\\"],
  ["N", "\x85"],
  ["_", "\xA0"],
  ["L", "\u2028"],
  ["P", "\u2029"]
]);
var HEX_LENGTHS = /* @__PURE__ */ new Map([
  ["x", 2],
  ["u", 4],
  ["U", 8]
]);
function scanEscape(cursor, context) {
  const { text: text2 } = cursor;
  const name = text2.charAt(cursor.at + 1);
  if (isBreak(name.charCodeAt(0))) {
    cursor.at++;
    cursor.breakLine();
    return scanBreaks2(cursor, context);
  }
  const simple = SIMPLE_ESCAPES.get(name);
  if (simple !== void 0) {
    cursor.at += 2;
    return simple;
  }
  const length = HEX_LENGTHS.get(name);
  if (length === void 0) cursor.failScan("found unknown escape character", { context });
  cursor.at += 2;
  let code18 = 0;
  for (let index = 0; index < length; index++) {
    const digit = hexDigit(text2.charCodeAt(cursor.at + index));
    if (digit === -1) cursor.failScan("did not find expected hexdecimal number", { context });
    code18 = code18 * 16 + digit;
  }
  if (code18 >= 55296 && code18 <= 57343 || code18 > 1114111) {
    cursor.failScan("found invalid Unicode character escape code", { context });
  }
  cursor.at += length;
  return String.fromCodePoint(code18);
}

// src/kube/yaml/reader/leaf.ts
function scalarAt(cursor, text2, style, at) {
  return { kind: "scalar", text: text2, style, tag: "", source: cursor.source, offset: cursor.base + at };
}
function emptyAt(cursor, at) {
  return scalarAt(cursor, "", "plain", at);
}
function readLeaf(cursor, properties) {
  const { at } = cursor;
  const code18 = cursor.peek();
  if (code18 === DOUBLE_QUOTE) return scalarAt(cursor, scanQuoted(cursor), "double", at);
  if (code18 === SINGLE_QUOTE) return scalarAt(cursor, scanQuoted(cursor), "single", at);
  if (code18 === ASTERISK) {
    const name = scanName(cursor);
    if (properties !== NO_PROPERTIES) cursor.failParse("did not find expected node content", { at });
    return cursor.anchors.copy(name, cursor.source.locate(cursor.base + at), cursor.depth);
  }
  if (!startsPlain(cursor, code18)) failStart(cursor, code18);
  return scalarAt(cursor, scanPlain(cursor), "plain", at);
}
var INDICATORS = codesOf("	 !\"#%&'*,>@[]`{|}");
function startsPlain(cursor, code18) {
  if (code18 === DASH) return !cursor.beforeBlank();
  if (code18 === QUESTION || code18 === COLON) return cursor.flow === 0 && !cursor.beforeBlank();
  return !INDICATORS.has(code18) && !cursor.atEnd();
}
var MISPLACED = codesOf("-?:,[]{}");
function failStart(cursor, code18) {
  if (MISPLACED.has(code18) || cursor.atEnd()) cursor.failParse("did not find expected node content");
  cursor.failScan("found character that cannot start any token");
}

// src/kube/yaml/reader/merge-keys.ts
function isMergeKey(key) {
  return key.text === "<<";
}
function merges(key) {
  return isMergeKey(key) && (key.tag === "!!merge" || key.tag === "" && key.style === "plain");
}
function applyMerge(cursor, node) {
  if (cursor.dialect === 2) {
    node.entries = node.entries.flatMap(
      (entry2) => merges(entry2.key) ? mergedMaps(cursor, entry2.value).flatMap((map2) => map2.entries) : [entry2]
    );
    return;
  }
  const own = node.entries.filter(({ key }) => !isMergeKey(key));
  const [merge3, second] = node.entries.filter(({ key }) => merges(key));
  node.entries = own;
  if (merge3 === void 0) return;
  if (second !== void 0) fail(cursor, second.key, "duplicate merge key");
  const taken = new Set(own.map(({ key }) => key.text));
  const added = /* @__PURE__ */ new Map();
  for (const map2 of mergedMaps(cursor, merge3.value)) {
    for (const [key, entry2] of firstOfEach(map2)) if (!taken.has(key)) added.set(key, entry2);
  }
  node.entries = [...own, ...added.values()];
}
function firstOfEach(map2) {
  const entries = /* @__PURE__ */ new Map();
  for (const entry2 of map2.entries) if (!entries.has(entry2.key.text)) entries.set(entry2.key.text, entry2);
  return entries;
}
var NO_MAP = "map merge requires map or sequence of maps as the value";
function mergedMaps(cursor, value) {
  if (value.kind === "map") return [value];
  if (cursor.dialect === 3 && cursor.anchors.isCopy(value)) {
    fail(cursor, value, "invalid map merge: received alias for a non-map value");
  }
  if (value.kind === "scalar" || cursor.anchors.isCopy(value)) fail(cursor, value, NO_MAP);
  const maps = value.items.map((item) => {
    if (item.kind === "map") return item;
    const nested = item.kind === "seq" && cursor.dialect === 3;
    return fail(cursor, item, nested ? "invalid map merge: received a nested sequence" : NO_MAP);
  });
  return maps.reverse();
}
function fail(cursor, node, problem2) {
  failAt(node, cursor.dialect === 2 ? `yaml: ${problem2}` : problem2);
}

// src/kube/yaml/reader/flow.ts
function readContent(cursor, properties) {
  const code18 = cursor.peek();
  if (code18 === OPEN_BRACE) return readFlowMap(cursor);
  if (code18 === OPEN_BRACKET) return readFlowSeq(cursor);
  return readLeaf(cursor, properties);
}
function readFlowSeq(cursor) {
  const items = [];
  const offset = cursor.base + cursor.at;
  readMembers(cursor, CLOSE_BRACKET, (startLine) => {
    const member = readMember(cursor, startLine);
    items.push(member.value === void 0 ? member.node : pair(cursor, member.node, member.value));
  });
  return { kind: "seq", items, flow: true, tag: "", source: cursor.source, offset };
}
function readFlowMap(cursor) {
  const entries = [];
  const offset = cursor.base + cursor.at;
  const node = { kind: "map", entries, flow: true, tag: "", source: cursor.source, offset };
  let merges2 = false;
  readMembers(cursor, CLOSE_BRACE, (startLine) => {
    const { node: keyNode, value = emptyAt(cursor, cursor.at) } = readMember(cursor, startLine);
    const key = asKey(cursor, keyNode);
    entries.push({ key, value });
    if (isMergeKey(key)) merges2 = true;
  });
  if (merges2) applyMerge(cursor, node);
  return node;
}
function readMembers(cursor, close, readOne2) {
  cursor.enter();
  cursor.flow++;
  const { line } = cursor;
  step(cursor);
  while (cursor.peek() !== close) {
    readOne2(line);
    cursor.skipToToken();
    if (cursor.peek() === COMMA) step(cursor);
    else if (cursor.peek() !== close) {
      cursor.failParse(`did not find expected ',' or '${String.fromCharCode(close)}'`, { context: line });
    }
  }
  cursor.at++;
  cursor.keyAllowed = false;
  cursor.flow--;
  cursor.leave();
}
function step(cursor) {
  cursor.at++;
  cursor.keyAllowed = true;
  cursor.skipToToken();
}
function readMember(cursor, startLine) {
  const start = keyStart(cursor);
  const explicit = cursor.peek() === QUESTION;
  const node = explicit ? readExplicitKey(cursor, startLine) : readFlowNode(cursor);
  cursor.skipToToken();
  if (cursor.peek() !== COLON || !(explicit || isSimpleKey(cursor, start))) {
    return { node, value: explicit ? emptyAt(cursor, cursor.at) : void 0 };
  }
  const valueAt3 = ++cursor.at;
  cursor.keyAllowed = false;
  cursor.skipToToken();
  return { node, value: endsFlow(cursor.peek()) ? emptyAt(cursor, valueAt3) : readFlowNode(cursor) };
}
function readExplicitKey(cursor, startLine) {
  cursor.at++;
  cursor.keyAllowed = false;
  cursor.skipToToken();
  const code18 = cursor.peek();
  if (code18 === CLOSE_BRACKET) cursor.failParse("did not find expected ',' or ']'", { context: startLine });
  return endsFlow(code18) || code18 === COLON ? emptyAt(cursor, cursor.at) : readFlowNode(cursor);
}
function endsFlow(code18) {
  return code18 === COMMA || code18 === CLOSE_BRACKET || code18 === CLOSE_BRACE;
}
function pair(cursor, node, value) {
  const key = asKey(cursor, node);
  const { source } = cursor;
  const map2 = {
    kind: "map",
    entries: [{ key, value }],
    flow: true,
    tag: "",
    source,
    offset: key.offset
  };
  if (isMergeKey(key)) applyMerge(cursor, map2);
  return map2;
}
function readFlowNode(cursor) {
  let properties = NO_PROPERTIES;
  while (atProperty(cursor.peek())) {
    properties = readProperty(cursor, properties);
    cursor.skipToToken();
  }
  const code18 = cursor.peek();
  if (properties !== NO_PROPERTIES && (endsFlow(code18) || code18 === COLON || code18 === QUESTION)) {
    return finish(emptyAt(cursor, cursor.at), properties);
  }
  if (cursor.atDocumentEnd()) cursor.failParse("did not find expected node content");
  cursor.keyAllowed = false;
  return finish(readContent(cursor, properties), properties);
}

// src/kube/yaml/reader/scan-block.ts
function scanBlockScalar(cursor) {
  const { text: text2 } = cursor;
  const context = cursor.line;
  const { literal: literal2, chomp, increment } = scanHeader(cursor);
  let indent2 = increment === 0 ? 0 : Math.max(cursor.indent, 0) + increment;
  const opening = skipIndentation(cursor, indent2, context);
  if (indent2 === 0) indent2 = Math.max(opening.widest, cursor.indent + 1, 1);
  let content2 = "";
  let lastBreak = "";
  let breaks = opening.breaks;
  let afterBlank = false;
  while (cursor.column === indent2 && cursor.at < text2.length) {
    const blank = isBlank(cursor.peek());
    if (!literal2 && lastBreak === "\n" && !afterBlank && !blank) {
      if (breaks === "") content2 += " ";
    } else {
      content2 += lastBreak;
    }
    content2 += breaks;
    afterBlank = blank;
    const from = cursor.at;
    let code18 = cursor.peek();
    while (!Number.isNaN(code18) && !isBreak(code18)) code18 = text2.charCodeAt(++cursor.at);
    content2 += text2.slice(from, cursor.at);
    lastBreak = Number.isNaN(code18) ? "" : breakText(cursor);
    breaks = skipIndentation(cursor, indent2, context).breaks;
  }
  if (chomp !== "strip") content2 += lastBreak;
  if (chomp === "keep") content2 += breaks;
  return content2;
}
function scanHeader(cursor) {
  const literal2 = cursor.peek() === BAR;
  let chomp = "clip";
  let increment = 0;
  cursor.at++;
  for (let seenChomp = false, seenDigit = false; ; cursor.at++) {
    const code18 = cursor.peek();
    if (!seenChomp && (code18 === PLUS || code18 === DASH)) {
      seenChomp = true;
      chomp = code18 === PLUS ? "keep" : "strip";
    } else if (!seenDigit && isDigit(code18)) {
      seenDigit = true;
      increment = code18 - ZERO;
      if (increment === 0) cursor.failScan("found an indentation indicator equal to 0");
    } else {
      break;
    }
  }
  if (!cursor.skipRestOfLine()) {
    cursor.failScan("did not find expected comment or line break");
  }
  return { literal: literal2, chomp, increment };
}
function skipIndentation(cursor, indent2, context) {
  let breaks = "";
  let widest = 0;
  for (; ; ) {
    while ((indent2 === 0 || cursor.column < indent2) && cursor.peek() === SPACE) cursor.at++;
    if (cursor.column > widest) widest = cursor.column;
    if ((indent2 === 0 || cursor.column < indent2) && cursor.peek() === TAB) {
      cursor.failScan("found a tab character where an indentation space is expected", { context });
    }
    if (!isBreak(cursor.peek())) return { breaks, widest };
    breaks += breakText(cursor);
  }
}

// src/kube/yaml/reader/schema-comments.ts
function noteSchemaComment(cursor, map2, { key, colon, value, valueEnd }) {
  if (value.kind === "scalar") return;
  const behind = commentBehind(cursor.text, value.flow ? valueEnd : colon + 1);
  const only = behind !== void 0 && (!value.flow || isCandidate(cursor, behind));
  const at = only ? behind : commentAbove(cursor.text, key.offset - cursor.base, map2);
  const comment = at !== void 0 && isCandidate(cursor, at) ? jsonComment(cursor.text, at) : void 0;
  if (comment === void 0) return;
  map2.schemaComments ??= /* @__PURE__ */ new Map();
  map2.schemaComments.set(key.text, comment);
}
function isCandidate({ jsonComments }, at) {
  let low = 0;
  let high = jsonComments.length;
  while (low < high) {
    const middle = low + high >> 1;
    if ((jsonComments[middle] ?? at) < at) low = middle + 1;
    else high = middle;
  }
  return jsonComments[low] === at;
}
function jsonComment(text2, at) {
  const end = text2.indexOf("\n", at);
  const comment = text2.slice(at, end === -1 ? void 0 : end).replace(/^#+/, "").trim();
  try {
    return Object.keys(JSON.parse(comment)).length > 0 ? comment : void 0;
  } catch {
    return void 0;
  }
}
function commentBehind(text2, from) {
  let at = from;
  while (isBlank(text2.charCodeAt(at))) at++;
  return text2.charCodeAt(at) === HASH ? at : void 0;
}
function commentAbove(text2, keyAt, map2) {
  const keyLine = text2.lastIndexOf("\n", keyAt - 1) + 1;
  if (keyAt === 0 || text2.slice(keyLine, keyAt).trim() !== "") return void 0;
  const { groups, apart, content: content2 } = groupsAbove(text2, keyLine);
  if (!content2) return groups.at(-1)?.apart === false ? groups.at(-1)?.at : void 0;
  const [first, second] = groups;
  if (map2.entries.length === 1 || first === void 0) return first?.at;
  const column = keyAt - keyLine;
  const closesBlock = map2.entries.at(-2)?.value.kind !== "scalar";
  if (first.column < column || closesBlock && first.column > column) return void 0;
  return !apart && first.apart ? second?.at : first.at;
}
function groupsAbove(text2, from) {
  const groups = [];
  let open;
  let apart = false;
  for (let end = from; end > 0; ) {
    const start = end === 1 ? 0 : text2.lastIndexOf("\n", end - 2) + 1;
    const line = text2.slice(start, end);
    const comment = COMMENT_LINE.exec(line);
    if (comment !== null) {
      open ??= { at: 0, column: 0, apart };
      open.column = comment[0].length - 1;
      open.at = start + open.column;
      apart = false;
    } else {
      if (open !== void 0) groups.unshift(open);
      open = void 0;
      if (line.trim() !== "") return { groups, apart, content: true };
      apart = true;
    }
    end = start;
  }
  if (open !== void 0) groups.unshift(open);
  return { groups, apart, content: false };
}
var COMMENT_LINE = /^[ \t-]*#/;

// src/kube/yaml/reader/block.ts
function readBlockNode(cursor, indentless, absentAt) {
  let outer = NO_PROPERTIES;
  let inner = NO_PROPERTIES;
  let start;
  const context = cursor.line;
  for (; ; ) {
    if (endsBefore(cursor, indentless)) {
      return finish(emptyAt(cursor, absentAt), combine(cursor, outer, inner, context));
    }
    if (atIndicator(cursor)) {
      if (cursor.peek() !== COLON) return readCollection(cursor, combine(cursor, outer, inner, context));
      if (!isSimpleKey(cursor, start)) failValue(cursor, context);
      return readBlockMap(cursor, start.column, outer, finish(emptyAt(cursor, cursor.at), inner));
    }
    if (atBlockScalar(cursor)) {
      const { at } = cursor;
      const style = cursor.peek() === BAR ? "literal" : "folded";
      cursor.keyAllowed = true;
      const node = scalarAt(cursor, scanBlockScalar(cursor), style, at);
      return finish(node, combine(cursor, outer, inner, context));
    }
    if (cursor.keyAllowed) {
      outer = combine(cursor, outer, inner, context);
      inner = NO_PROPERTIES;
      start = keyStart(cursor);
      cursor.keyAllowed = false;
    }
    if (!atProperty(cursor.peek())) break;
    inner = readProperty(cursor, inner);
    cursor.skipToToken();
  }
  const aliased = cursor.peek() === ASTERISK;
  const content2 = readContent(cursor, inner);
  cursor.skipBlanks();
  if (cursor.peek() === COLON && cursor.beforeBlank()) {
    if (isSimpleKey(cursor, start)) {
      return readBlockMap(cursor, start.column, outer, asKey(cursor, finish(content2, inner)));
    }
    if (!cursor.keyAllowed) failValue(cursor, context);
  }
  if (aliased && outer !== NO_PROPERTIES) cursor.failParse("did not find expected node content", { context });
  return finish(content2, combine(cursor, outer, inner, context));
}
function endsBefore(cursor, indentless) {
  const { column, indent: indent2 } = cursor;
  if (column > indent2) return cursor.atDocumentEnd();
  if (column < indent2 || cursor.atDocumentEnd()) return true;
  return !atBlockScalar(cursor) && !(indentless && cursor.peek() === DASH && cursor.beforeBlank());
}
function atIndicator(cursor) {
  const code18 = cursor.peek();
  return (code18 === DASH || code18 === COLON || code18 === QUESTION) && cursor.beforeBlank();
}
function atBlockScalar(cursor) {
  const code18 = cursor.peek();
  return code18 === BAR || code18 === GREATER;
}
function failValue(cursor, context) {
  if (cursor.keyAllowed) cursor.failParse("did not find expected key", { context });
  cursor.failScan("mapping values are not allowed in this context");
}
function readCollection(cursor, properties) {
  if (cursor.peek() === DASH) {
    if (!cursor.keyAllowed) cursor.failScan("block sequence entries are not allowed in this context");
    return readBlockSeq(cursor, properties);
  }
  if (!cursor.keyAllowed) cursor.failScan("mapping keys are not allowed in this context");
  return readBlockMap(cursor, cursor.column, properties, void 0);
}
function readBlockSeq(cursor, properties) {
  cursor.enter();
  const { column, indent: outerIndent, line: context, source } = cursor;
  const items = [];
  const node = { kind: "seq", items, flow: false, tag: "", source, offset: cursor.base + cursor.at };
  cursor.indent = column;
  do {
    const itemAt = ++cursor.at;
    cursor.keyAllowed = true;
    cursor.skipToToken();
    items.push(readBlockNode(cursor, false, itemAt));
    cursor.skipToToken();
  } while (cursor.column === column && cursor.keyAllowed && cursor.peek() === DASH && cursor.beforeBlank());
  if (column > outerIndent && cursor.column >= column && !cursor.atDocumentEnd()) {
    failMisplaced(cursor, "did not find expected '-' indicator", context);
  }
  cursor.indent = outerIndent;
  cursor.leave();
  return finish(node, properties);
}
function readBlockMap(cursor, column, properties, firstKey) {
  cursor.enter();
  const { indent: outerIndent, line: context, source } = cursor;
  const entries = [];
  const offset = firstKey?.offset ?? cursor.base + cursor.at;
  const node = { kind: "map", entries, flow: false, tag: "", source, offset };
  let merges2 = false;
  cursor.indent = column;
  for (let key = firstKey; ; key = void 0) {
    const explicit = key === void 0 && cursor.peek() === QUESTION && cursor.beforeBlank();
    key ??= explicit ? readExplicitKey2(cursor) : readSimpleKey(cursor, context);
    const colon = cursor.at;
    let value;
    if (explicit && !(cursor.column === column && cursor.peek() === COLON && cursor.beforeBlank())) {
      value = emptyAt(cursor, colon);
    } else {
      step2(cursor, explicit);
      value = readBlockNode(cursor, true, colon + 1);
    }
    entries.push({ key, value });
    if (isMergeKey(key)) merges2 = true;
    const valueEnd = cursor.at;
    cursor.skipToToken();
    if (cursor.jsonComments.length > 0) noteSchemaComment(cursor, node, { key, colon, value, valueEnd });
    if (cursor.column < column || cursor.atDocumentEnd()) break;
    const misplaced = cursor.column > column || !cursor.keyAllowed;
    if (misplaced) failMisplaced(cursor, "did not find expected key", context);
  }
  cursor.indent = outerIndent;
  cursor.leave();
  if (merges2) applyMerge(cursor, node);
  return finish(node, properties);
}
function step2(cursor, alone) {
  cursor.at++;
  cursor.keyAllowed = alone;
  if (alone && cursor.dialect === 3) skipTabsToComment(cursor);
  cursor.skipToToken();
}
function skipTabsToComment(cursor) {
  let { at } = cursor;
  while (isBlank(cursor.text.charCodeAt(at))) at++;
  if (cursor.text.charCodeAt(at) === HASH) cursor.at = at;
}
function readExplicitKey2(cursor) {
  const keyAt = cursor.at + 1;
  step2(cursor, true);
  const key = readBlockNode(cursor, true, keyAt);
  cursor.skipToToken();
  return asKey(cursor, key);
}
function readSimpleKey(cursor, context) {
  const start = keyStart(cursor);
  if (atIndicator(cursor) || atBlockScalar(cursor) || endsFlow(cursor.peek())) {
    cursor.failParse("did not find expected key", { context });
  }
  cursor.keyAllowed = false;
  let properties = NO_PROPERTIES;
  while (atProperty(cursor.peek())) {
    properties = readProperty(cursor, properties);
    cursor.skipBlanks();
  }
  const absent = properties !== NO_PROPERTIES && atIndicator(cursor);
  const key = absent ? emptyAt(cursor, cursor.at) : readContent(cursor, properties);
  cursor.skipBlanks();
  const isKey = cursor.peek() === COLON && cursor.beforeBlank() && isSimpleKey(cursor, start);
  if (!isKey) failKey(cursor, start);
  return asKey(cursor, finish(key, properties));
}
function failKey(cursor, start) {
  cursor.skipToToken();
  const place2 = { context: start.line, line: cursor.faultLine(), at: start.at };
  cursor.failScan("could not find expected ':'", place2);
}
function failMisplaced(cursor, problem2, context) {
  const start = keyStart(cursor);
  const { keyAllowed } = cursor;
  if (atBlockScalar(cursor)) scanBlockScalar(cursor);
  else if (!atIndicator(cursor) && !atProperty(cursor.peek()) && !endsFlow(cursor.peek())) {
    cursor.keyAllowed = false;
    readContent(cursor, NO_PROPERTIES);
    cursor.skipBlanks();
    const isKey = cursor.peek() === COLON && cursor.beforeBlank();
    if (isKey && !keyAllowed) failValue(cursor, context);
    if (!isKey && start.column === cursor.indent) failKey(cursor, start);
  }
  cursor.failParse(problem2, { context, line: start.line, at: start.at });
}

// src/kube/yaml/reader/anchors.ts
var MAX_DEPTH = 500;
var MAX_ALIASED_NODES = 25e4;
var Anchors = class {
  #named = /* @__PURE__ */ new Map();
  #copies = /* @__PURE__ */ new Set();
  #copied = 0;
  /** Gives a name to a node that begins now; the caller sets the node when it has been read. */
  open(name) {
    const anchor = { node: void 0 };
    this.#named.set(name, anchor);
    return anchor;
  }
  /**
   * A copy of the named node, for an alias at `place` inside `depth` collections. The copy keeps the offsets of what
   * it was copied from.
   */
  copy(name, place2, depth) {
    const anchor = this.#named.get(name);
    if (anchor === void 0) throw new YamlError(`yaml: unknown anchor '${name}' referenced`, place2);
    if (anchor.node === void 0) throw new YamlError(`yaml: anchor '${name}' value contains itself`, place2);
    const copy2 = this.#copyOf(anchor.node, place2, depth);
    this.#copies.add(copy2);
    return copy2;
  }
  /** Whether a node stands for an alias. */
  isCopy(node) {
    return this.#copies.has(node);
  }
  #copyOf(node, place2, depth) {
    if (++this.#copied > MAX_ALIASED_NODES) {
      throw new YamlError("yaml: document contains excessive aliasing", place2);
    }
    if (node.kind === "scalar") return { ...node };
    if (depth >= MAX_DEPTH) throw new YamlError(`yaml: exceeded max depth of ${MAX_DEPTH}`, place2);
    if (node.kind === "seq") {
      return { ...node, items: node.items.map((item) => this.#copyOf(item, place2, depth + 1)) };
    }
    const entries = node.entries.map(
      ({ key, value }) => ({ key: { ...key }, value: this.#copyOf(value, place2, depth + 1) })
    );
    return { ...node, entries };
  }
};

// src/kube/yaml/reader/cursor.ts
var COMMENT_LOOKAHEAD = 512;
var Cursor = class {
  source;
  /** The slice being read, and where it begins in the source. */
  text;
  base;
  dialect;
  at = 0;
  /** Line breaks passed so far, and where the present line begins in `text`. */
  line = 0;
  lineStart = 0;
  /** Column of the innermost block collection; -1 outside any. */
  indent = -1;
  /** How many flow collections are open. */
  flow = 0;
  /** Whether a key, `-` or `?` may begin here: true at a line's start and after `-`, `?`, `[`, `{` and `,`. */
  keyAllowed = true;
  anchors = new Anchors();
  /** What tag handles stand for in this document. */
  tagPrefixes = /* @__PURE__ */ new Map();
  /** Offsets of the comments that may be JSON objects. */
  jsonComments = [];
  /** How many collections are open. */
  depth = 0;
  constructor(source, start, end, dialect) {
    this.source = source;
    this.base = start;
    this.dialect = dialect;
    this.text = start === 0 && end >= source.text.length ? source.text : source.text.slice(start, end);
    if (this.text.charCodeAt(0) === BYTE_ORDER_MARK) this.lineStart = ++this.at;
  }
  get column() {
    return this.at - this.lineStart;
  }
  /** The character code at the cursor, NaN at the end. */
  peek() {
    return this.text.charCodeAt(this.at);
  }
  skipBlanks() {
    while (isBlank(this.peek())) this.at++;
  }
  /** Steps over one line break; the cursor must stand on it. */
  breakLine() {
    if (this.peek() === CR && this.text.charCodeAt(this.at + 1) === LF) this.at++;
    this.at++;
    this.line++;
    this.lineStart = this.at;
  }
  /** Steps over white space, comments and line breaks. A tab stays where it would be taken for indentation. */
  skipToToken() {
    const { text: text2, at, line } = this;
    let commented = false;
    for (; ; ) {
      let code18 = text2.charCodeAt(this.at);
      while (code18 === SPACE || code18 === TAB && this.#maySkipTab(commented)) {
        code18 = text2.charCodeAt(++this.at);
      }
      if (code18 === HASH) {
        commented ||= this.line > line || at <= 1;
        this.skipComment();
        code18 = this.peek();
      }
      if (!isBreak(code18)) return;
      this.breakLine();
      if (this.flow === 0) this.keyAllowed = true;
    }
  }
  /** Tabs may not indent, but go-yaml v3 does not mind them between comments that have lines of their own. */
  #maySkipTab(commented) {
    if (this.flow > 0 || !this.keyAllowed) return true;
    if (!commented || this.dialect === 2) return false;
    const end = this.at + COMMENT_LOOKAHEAD;
    let code18 = TAB;
    for (let { at } = this; at < end && (isBlank(code18) || isBreak(code18)); ) code18 = this.text.charCodeAt(++at);
    return code18 === HASH;
  }
  /** Steps over a comment, but not over the line break after it; the cursor stands on `#`. */
  skipComment() {
    const { text: text2 } = this;
    const from = this.at;
    while (this.peek() === HASH) this.at++;
    this.skipBlanks();
    let code18 = this.peek();
    if (code18 === OPEN_BRACE) this.jsonComments.push(from);
    while (!Number.isNaN(code18) && !isBreak(code18)) code18 = text2.charCodeAt(++this.at);
  }
  /** Steps over what may follow on a line that says no more: blanks and a comment. False when there is something else. */
  skipRestOfLine() {
    this.skipBlanks();
    if (this.peek() === HASH) this.skipComment();
    const code18 = this.peek();
    if (Number.isNaN(code18)) return true;
    if (!isBreak(code18)) return false;
    this.breakLine();
    return true;
  }
  atEnd() {
    return this.at >= this.text.length;
  }
  /** True at `-`, `?` or `:` (whichever stands at the cursor) with white space behind it. */
  beforeBlank() {
    return isBlankOrEnd(this.text.charCodeAt(this.at + 1));
  }
  /** True at `---` or `...` at the start of a line. */
  atDocumentMarker() {
    if (this.at !== this.lineStart) return false;
    const code18 = this.peek();
    if (code18 !== DASH && code18 !== DOT) return false;
    const { text: text2, at } = this;
    if (text2.charCodeAt(at + 1) !== code18 || text2.charCodeAt(at + 2) !== code18) return false;
    return isBlankOrEnd(text2.charCodeAt(at + 3));
  }
  /** True where a document cannot go on: at the end of the text, at `---` and `...`, and at a directive. */
  atDocumentEnd() {
    if (this.atEnd()) return true;
    return this.at === this.lineStart && (this.peek() === PERCENT || this.atDocumentMarker());
  }
  /** Enters a collection; throws when the nesting becomes too deep. */
  enter() {
    if (++this.depth > MAX_DEPTH) this.failScan(`exceeded max depth of ${MAX_DEPTH}`);
  }
  leave() {
    this.depth--;
  }
  /** Throws what go-yaml says of a token that is malformed. */
  failScan(problem2, place2 = {}) {
    return this.#fail(problem2, 1, place2);
  }
  /** Throws what go-yaml says of a token that is out of place; it counts lines from 0 then. */
  failParse(problem2, place2 = {}) {
    return this.#fail(problem2, 0, { line: this.faultLine(), ...place2 });
  }
  #fail(problem2, firstLine, { context = 0, line = this.line, at = this.at }) {
    let shown = line === 0 ? 0 : line + firstLine;
    if (context !== 0 && this.dialect === 3) shown = context + firstLine;
    else if (line === 0) shown = context;
    const where = shown === 0 ? "" : `line ${shown}: `;
    throw new YamlError(`yaml: ${where}${problem2}`, this.source.locate(this.base + at));
  }
  /** The line of a token that is missing: the end of the text counts as a line of its own. */
  faultLine() {
    return this.line + (this.atEnd() && this.column > 0 ? 1 : 0);
  }
};

// src/kube/yaml/reader/directives.ts
var DEFAULT_PREFIXES = [
  ["!", "!"],
  ["!!", "tag:yaml.org,2002:"]
];
function readDirectives(cursor) {
  const prefixes = /* @__PURE__ */ new Map();
  cursor.tagPrefixes = prefixes;
  let sawVersion = false;
  let sawAny = false;
  while (cursor.peek() === PERCENT && cursor.column === 0) {
    sawAny = true;
    cursor.keyAllowed = false;
    cursor.at++;
    const name = scanDirectiveName(cursor);
    if (name === "YAML") {
      const version = scanVersion(cursor);
      if (sawVersion) cursor.failParse("found duplicate %YAML directive");
      if (version !== "1.1") cursor.failParse("found incompatible YAML document");
      sawVersion = true;
    } else if (name === "TAG") {
      readTagDirective(cursor, prefixes);
    } else {
      cursor.failScan("found unknown directive name");
    }
    if (!cursor.skipRestOfLine()) cursor.failScan("did not find expected comment or line break");
    cursor.skipToToken();
  }
  for (const [handle, prefix] of DEFAULT_PREFIXES) {
    if (!prefixes.has(handle)) prefixes.set(handle, prefix);
  }
  if (sawAny && !(cursor.peek() === DASH && cursor.atDocumentMarker())) {
    cursor.failParse("did not find expected <document start>");
  }
}
function scanDirectiveName(cursor) {
  const from = cursor.at;
  while (isNameCharacter(cursor.peek())) cursor.at++;
  const name = cursor.text.slice(from, cursor.at);
  if (name === "") cursor.failScan("could not find expected directive name");
  if (!isBlankOrEnd(cursor.peek())) cursor.failScan("found unexpected non-alphabetical character");
  return name;
}
function scanVersion(cursor) {
  cursor.skipBlanks();
  const major = scanVersionNumber(cursor);
  if (cursor.peek() !== DOT) cursor.failScan("did not find expected digit or '.' character");
  cursor.at++;
  return `${major}.${scanVersionNumber(cursor)}`;
}
function scanVersionNumber(cursor) {
  const from = cursor.at;
  while (isDigit(cursor.peek())) cursor.at++;
  if (cursor.at === from) cursor.failScan("did not find expected version number");
  if (cursor.at - from > 2) cursor.failScan("found extremely long version number");
  return Number(cursor.text.slice(from, cursor.at));
}
function readTagDirective(cursor, prefixes) {
  cursor.skipBlanks();
  if (cursor.peek() !== EXCLAMATION) cursor.failScan("did not find expected '!'");
  const handle = scanTagHandle(cursor);
  if (!handle.endsWith("!")) cursor.failScan("did not find expected '!'");
  if (!isBlank(cursor.peek())) cursor.failScan("did not find expected whitespace");
  cursor.skipBlanks();
  const prefix = scanTagUri(cursor);
  if (!isBlankOrEnd(cursor.peek())) cursor.failScan("did not find expected whitespace or line break");
  if (prefixes.has(handle)) cursor.failParse("found duplicate %TAG directive");
  prefixes.set(handle, prefix);
}

// src/kube/yaml/read.ts
function readDocument(source, start = 0, end = source.text.length) {
  return readFirst(new Cursor(source, start, end, 3));
}
function readDocumentV2(source) {
  return readFirst(new Cursor(source, 0, source.text.length, 2));
}
function readStream(source) {
  const cursor = new Cursor(source, 0, source.text.length, 3);
  checkCharacters(cursor);
  const documents = [];
  cursor.skipToToken();
  while (!cursor.atEnd()) {
    const document = readOne(cursor);
    if (document !== void 0) documents.push(document);
    skipDocumentEnd(cursor);
  }
  return documents;
}
function readFirst(cursor) {
  checkCharacters(cursor);
  cursor.skipToToken();
  return cursor.atEnd() ? void 0 : readOne(cursor);
}
function readOne(cursor) {
  readDirectives(cursor);
  if (cursor.atDocumentMarker()) {
    if (cursor.peek() !== DASH) cursor.failParse("did not find expected node content");
    cursor.at += 3;
    cursor.keyAllowed = false;
    cursor.skipToToken();
    if (cursor.atDocumentEnd()) return void 0;
  }
  return readBlockNode(cursor, false, cursor.at);
}
function skipDocumentEnd(cursor) {
  cursor.skipToToken();
  while (cursor.peek() === DOT && cursor.atDocumentMarker()) {
    cursor.at += 3;
    cursor.keyAllowed = false;
    cursor.skipToToken();
  }
  if (!cursor.atDocumentEnd()) cursor.failParse("did not find expected <document start>");
}
var FORBIDDEN = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufffe\uffff]/u;
function checkCharacters(cursor) {
  const at = cursor.text.search(FORBIDDEN);
  if (at === -1) return;
  throw new YamlError("yaml: control characters are not allowed", cursor.source.locate(cursor.base + at));
}

// src/kustomize/errors.ts
var BuildError = class extends Error {
  location;
  constructor(message, location, cause) {
    super(message, cause === void 0 ? void 0 : { cause });
    this.name = "BuildError";
    this.location = location;
  }
};
function isInputError(error) {
  return error instanceof BuildError || error instanceof YamlError;
}
function wrapError(prefix, error, location) {
  if (!isInputError(error)) throw error;
  return new BuildError(`${prefix}${error.message}`, error.location ?? location, error);
}

// src/kustomize/load/decode.ts
var text = {
  goName: "string",
  zero: () => "",
  decode(node, reading, place2) {
    return decodeText(node, reading, place2, this);
  },
  encode: (value) => value === "" ? void 0 : value
};
var located = {
  goName: "string",
  zero: () => ({ text: "", node: scalar("") }),
  decode(node, reading, place2) {
    const value = decodeText(node, reading, place2, this);
    return { text: value, node: node.kind === "scalar" ? node : scalar(value) };
  },
  encode: (value) => value.text === "" ? void 0 : value.text
};
var flag = {
  goName: "bool",
  zero: () => false,
  decode(node, reading, place2) {
    const value = plainValue(node, reading);
    if (typeof value !== "boolean") throw typeError(node, value, this, place2);
    return value;
  },
  encode: (value) => value ? true : void 0
};
var integer = {
  goName: "int64",
  zero: () => 0n,
  decode(node, reading, place2) {
    const value = plainValue(node, reading);
    const whole = typeof value === "number" && Number.isInteger(value) ? BigInt(value) : value;
    if (typeof whole !== "bigint" || BigInt.asIntN(64, whole) !== whole) {
      throw typeError(node, value, this, place2, typeof value === "number" ? ` ${value}` : "");
    }
    return whole;
  },
  encode: (value) => value === 0n ? void 0 : value
};
var int = { ...integer, goName: "int" };
var textMap = {
  goName: "map[string]string",
  zero: () => void 0,
  decode(node, reading, place2) {
    if (node.kind !== "map") throw typeError(node, plainValue(node, reading), this, place2);
    const values = /* @__PURE__ */ new Map();
    for (const { key, value } of sortedEntries(node, reading)) {
      if (isNull2(value, reading)) values.set(key, { text: "", node: value });
      else values.set(key, located.decode(value, reading, place2));
    }
    return values;
  },
  encode(values) {
    if (values === void 0 || values.size === 0) return void 0;
    const object = jsonObject();
    for (const [key, { text: value }] of values) object[key] = value;
    return object;
  }
};
var anyMap = {
  goName: "map[string]interface {}",
  zero: () => void 0,
  decode(node, reading, place2) {
    if (node.kind !== "map") throw typeError(node, plainValue(node, reading), this, place2);
    return node;
  },
  encode: (node) => node === void 0 || node.entries.length === 0 ? void 0 : toJsonV2(node)
};
function list(item) {
  return {
    goName: `[]${item.inList ?? item.goName}`,
    zero: () => [],
    decode(node, reading, place2) {
      if (node.kind !== "seq") throw typeError(node, plainValue(node, reading), this, place2);
      return node.items.map(
        (child) => isNull2(child, reading) ? item.zero() : item.decode(child, reading, place2)
      );
    },
    encode: (values) => values.length === 0 ? void 0 : values.map((value) => item.encode(value) ?? zeroJson(item))
  };
}
function optional(type) {
  return {
    goName: type.goName,
    inList: `*${type.goName}`,
    zero: () => void 0,
    decode: (node, reading, place2) => type.decode(node, reading, place2),
    encode: (value) => value === void 0 ? void 0 : type.encode(value) ?? jsonObject()
  };
}
function embedded(name, fields2) {
  const entries = Object.entries(fields2).map(([key, type]) => {
    const inner = type.embeddedIn;
    return [key, { ...type, embeddedIn: inner === void 0 ? name : `${name}.${inner}` }];
  });
  return Object.fromEntries(entries);
}
function struct(name, fields2) {
  const byLowerCase = new Map(Object.keys(fields2).map((key) => [key.toLowerCase(), key]));
  const decodeFields = (node, reading, place2) => {
    const present = /* @__PURE__ */ new Set();
    const values = { node, present };
    for (const [key, type] of Object.entries(fields2)) values[key] = type.zero();
    for (const { key, keyNode, value } of sortedEntries(node, reading)) {
      const field = byLowerCase.get(key.toLowerCase());
      const type = field === void 0 ? void 0 : fields2[field];
      if (field === void 0 || type === void 0) {
        if (reading.strict)
          throw new BuildError(`json: unknown field ${JSON.stringify(key)}`, locationOf(keyNode));
        continue;
      }
      if (isNull2(value, reading)) continue;
      const steps = [place2.path, type.embeddedIn, field].filter((step3) => step3 !== void 0 && step3 !== "");
      present.add(field);
      values[field] = type.decode(value, reading, { struct: name, path: steps.join(".") });
    }
    return values;
  };
  return {
    goName: `types.${name}`,
    zero: () => decodeFields(map(), { value: () => null, strict: true, asText: false }, { struct: "", path: "" }),
    decode(node, reading, place2) {
      if (node.kind !== "map") throw typeError(node, plainValue(node, reading), this, place2);
      return decodeFields(node, reading, place2);
    },
    encode(value) {
      const object = jsonObject();
      for (const [key, type] of Object.entries(fields2)) {
        const encoded = type.encode(value[key]) ?? (type.keepZero ? zeroJson(type) : void 0);
        if (encoded !== void 0) object[key] = encoded;
      }
      return object;
    }
  };
}
function required(type) {
  return { ...type, keepZero: true };
}
function zeroJson(type) {
  if (type.goName === "string") return "";
  if (type.goName.startsWith("types.")) return jsonObject();
  return type.goName === "int64" ? 0n : null;
}
function decodeText(node, reading, place2, type = text) {
  const value = plainValue(node, reading);
  if (typeof value === "string") return value;
  const plain2 = typeof value === "number" || typeof value === "bigint" || typeof value === "boolean";
  if (reading.asText && plain2) return String(value);
  throw typeError(node, value, type, place2);
}
function sortedEntries(node, reading) {
  const entries = /* @__PURE__ */ new Map();
  for (const { key: keyNode, value } of node.entries) {
    const keyValue = plainValue(keyNode, reading);
    if (keyValue === null) throw new BuildError("unsupported map key of type: null", locationOf(keyNode));
    const key = String(keyValue);
    entries.set(key, { key, keyNode, value });
  }
  return [...entries.values()].sort((a, b) => compareBytes(a.key, b.key));
}
function plainValue(node, reading) {
  if (node.kind === "scalar") return reading.value(node);
  return node.kind === "seq" ? [] : jsonObject();
}
function isNull2(node, reading) {
  return node.kind === "scalar" && reading.value(node) === null;
}
function typeError(node, value, type, place2, literal2 = "") {
  const target = place2.path === "" ? `Go value of type ${type.goName}` : `Go struct field ${place2.struct}.${place2.path} of type ${type.goName}`;
  return new BuildError(
    `json: cannot unmarshal ${jsonKind(value)}${literal2} into ${target}`,
    locationOf(node)
  );
}
function jsonKind(value) {
  if (Array.isArray(value)) return "array";
  if (isObject(value)) return "object";
  if (typeof value === "boolean") return "bool";
  return typeof value === "string" ? "string" : "number";
}

// src/kube/yaml/source.ts
var SourceText = class {
  file;
  text;
  #lineStarts;
  constructor(file, text2) {
    this.file = file;
    this.text = text2;
  }
  /** The place of a character offset (UTF-16 code units from the start of `text`). */
  locate(offset) {
    const starts = this.#starts();
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = low + high + 1 >> 1;
      if (starts[middle] <= offset) low = middle;
      else high = middle - 1;
    }
    return { file: this.file, line: low + 1, column: offset - starts[low] + 1 };
  }
  #starts() {
    if (this.#lineStarts === void 0) {
      this.#lineStarts = [0];
      for (let at = this.text.indexOf("\n"); at !== -1; at = this.text.indexOf("\n", at + 1)) {
        this.#lineStarts.push(at + 1);
      }
    }
    return this.#lineStarts;
  }
};

// src/kustomize/load/source-text.ts
function sourceText(file) {
  try {
    const text2 = new TextDecoder("utf-8", { fatal: true }).decode(file.bytes);
    return new SourceText(file.path, text2.includes("\r\n") ? text2.replaceAll("\r\n", "\n") : text2);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    const location = { file: file.path, line: 1, column: 1 };
    throw new BuildError("yaml: the file is not UTF-8 text", location, error);
  }
}

// src/kustomize/load/types.ts
var gvkFields = embedded("Gvk", { group: text, version: text, kind: text });
var idFields = embedded("ResId", { ...gvkFields, name: text, namespace: text });
var FIELD_SPEC = struct("FieldSpec", { ...gvkFields, path: text, create: flag });
var SELECTOR = struct("Selector", { ...idFields, annotationSelector: text, labelSelector: text });
var PATCH_ARGS = struct("PatchArgs", { allowNameChange: flag, allowKindChange: flag });
var PATCH = struct("Patch", {
  path: text,
  patch: text,
  target: optional(SELECTOR),
  options: optional(PATCH_ARGS)
});
var FIELD_OPTIONS = struct("FieldOptions", {
  delimiter: text,
  index: int,
  encoding: text,
  create: flag
});
var SOURCE_SELECTOR = struct("SourceSelector", {
  ...idFields,
  fieldPath: text,
  options: optional(FIELD_OPTIONS)
});
var TARGET_SELECTOR = struct("TargetSelector", {
  select: required(optional(SELECTOR)),
  reject: list(optional(SELECTOR)),
  fieldPaths: list(text),
  options: optional(FIELD_OPTIONS)
});
var replacementFields = {
  source: optional(SOURCE_SELECTOR),
  targets: list(optional(TARGET_SELECTOR)),
  sourceValue: optional(text)
};
var REPLACEMENT = struct("Replacement", replacementFields);
var REPLACEMENT_FIELD = struct("ReplacementField", {
  ...embedded("Replacement", replacementFields),
  path: text
});
var VAR = struct("Var", {
  name: required(text),
  objref: required(
    struct("Target", { apiVersion: text, ...gvkFields, name: required(text), namespace: text })
  ),
  fieldref: required(struct("FieldSelector", { fieldPath: text }))
});
var GENERATOR_OPTIONS = struct("GeneratorOptions", {
  labels: textMap,
  annotations: textMap,
  disableNameSuffixHash: flag,
  immutable: flag
});
var generatorFields = embedded("GeneratorArgs", {
  namespace: text,
  name: text,
  behavior: text,
  ...embedded("KvPairSources", {
    literals: list(located),
    files: list(located),
    envs: list(located),
    env: located
  }),
  options: optional(GENERATOR_OPTIONS)
});
var CONFIG_MAP_ARGS = struct("ConfigMapArgs", generatorFields);
var SECRET_ARGS = struct("SecretArgs", { ...generatorFields, type: text });
var LABEL = struct("Label", {
  pairs: textMap,
  includeSelectors: flag,
  includeTemplates: flag,
  fields: list(FIELD_SPEC)
});
var IMAGE = struct("Image", {
  name: text,
  newName: text,
  tagSuffix: text,
  newTag: text,
  digest: text
});
var REPLICA = struct("Replica", { name: text, count: required(integer) });
var SORT_OPTIONS = struct("SortOptions", {
  order: text,
  legacySortOptions: optional(
    struct("LegacySortOptions", { orderFirst: required(list(text)), orderLast: required(list(text)) })
  )
});

// src/kustomize/load/v2.ts
var V2_READING = { value: toJsonV2, strict: true, asText: false };
function refuseRepeatedKeys(node) {
  if (node.kind === "seq") for (const item of node.items) refuseRepeatedKeys(item);
  if (node.kind !== "map") return;
  const seen = /* @__PURE__ */ new Set();
  for (const { key, value } of node.entries) {
    if (seen.has(key.text)) {
      const location = key.source?.locate(key.offset);
      const line = location === void 0 ? "" : `
  line ${location.line}:`;
      throw new BuildError(`yaml: unmarshal errors:${line} key "${key.text}" already set in map`, location);
    }
    seen.add(key.text);
    refuseRepeatedKeys(value);
  }
}

// src/kustomize/order/kind-order.ts
var DEFAULT_KIND_ORDER = {
  first: [
    "Namespace",
    "ResourceQuota",
    "StorageClass",
    "CustomResourceDefinition",
    "ServiceAccount",
    "PodSecurityPolicy",
    "Role",
    "ClusterRole",
    "RoleBinding",
    "ClusterRoleBinding",
    "ConfigMap",
    "Secret",
    "Endpoints",
    "Service",
    "LimitRange",
    "PriorityClass",
    "PersistentVolume",
    "PersistentVolumeClaim",
    "Deployment",
    "StatefulSet",
    "CronJob",
    "PodDisruptionBudget"
  ],
  last: ["MutatingWebhookConfiguration", "ValidatingWebhookConfiguration"]
};
function kindRanks({ first, last }) {
  const ranks = /* @__PURE__ */ new Map();
  for (const [i, kind] of first.entries()) ranks.set(kind, i - first.length);
  for (const [i, kind] of last.entries()) ranks.set(kind, i + 1);
  return ranks;
}
function gvkSortKey({ group, version, kind }) {
  return `${group || "~G"}_${version || "~V"}_${kind || "~K"}`;
}

// src/kube/identity.ts
function parseApiVersion(apiVersion) {
  const slash = apiVersion.indexOf("/");
  if (slash === -1) return { group: "", version: apiVersion };
  return { group: apiVersion.slice(0, slash), version: apiVersion.slice(slash + 1) };
}
function formatApiVersion({ group, version }) {
  return group === "" ? version : `${group}/${version}`;
}

// src/kube/scope.ts
var CLUSTER_SCOPED = {
  "": { v1: ["ComponentStatus", "Namespace", "Node", "NodeProxyOptions", "PersistentVolume"] },
  "admissionregistration.k8s.io": bothVersions(
    "MutatingWebhookConfiguration",
    "ValidatingWebhookConfiguration"
  ),
  "apiextensions.k8s.io": bothVersions("CustomResourceDefinition"),
  "apiregistration.k8s.io": bothVersions("APIService"),
  "certificates.k8s.io": bothVersions("CertificateSigningRequest"),
  "flowcontrol.apiserver.k8s.io": { v1beta1: ["FlowSchema", "PriorityLevelConfiguration"] },
  "networking.k8s.io": bothVersions("IngressClass"),
  "node.k8s.io": bothVersions("RuntimeClass"),
  policy: { v1beta1: ["PodSecurityPolicy"] },
  "rbac.authorization.k8s.io": bothVersions("ClusterRole", "ClusterRoleBinding"),
  "scheduling.k8s.io": bothVersions("PriorityClass"),
  "storage.k8s.io": bothVersions("CSIDriver", "CSINode", "StorageClass", "VolumeAttachment")
};
var KNOWN = new Set(
  Object.entries(CLUSTER_SCOPED).flatMap(
    ([group, versions]) => Object.entries(versions).flatMap(
      ([version, kinds2]) => kinds2.map((kind) => `${formatApiVersion({ group, version })} ${kind}`)
    )
  )
);
var KNOWN_KINDS = new Set(
  Object.values(CLUSTER_SCOPED).flatMap((versions) => Object.values(versions).flat())
);
function isClusterScoped(gvk) {
  return KNOWN_KINDS.has(gvk.kind) && KNOWN.has(`${formatApiVersion(gvk)} ${gvk.kind}`);
}
function bothVersions(...kinds2) {
  return { v1: kinds2, v1beta1: kinds2 };
}

// src/kustomize/resource-id.ts
var NOT_NAMESPACED = "_non_namespaceable_";
function effectiveNamespace(id) {
  if (isClusterScoped(id)) return NOT_NAMESPACED;
  return id.namespace === "" ? "default" : id.namespace;
}
function sameId(a, b) {
  return a.name === b.name && sameGvk(a, b) && effectiveNamespace(a) === effectiveNamespace(b);
}
function sameGvk(a, b) {
  return a.group === b.group && a.version === b.version && a.kind === b.kind;
}
function isSelected(gvk, selector) {
  return (selector.group === "" || selector.group === gvk.group) && (selector.version === "" || selector.version === gvk.version) && (selector.kind === "" || selector.kind === gvk.kind);
}
function idKey(id) {
  return `${id.group}\0${id.version}\0${id.kind}\0${effectiveNamespace(id)}\0${id.name}`;
}
function formatGvk({ group, version, kind }) {
  return `${kind || "[noKind]"}.${version || "[noVer]"}.${group || "[noGrp]"}`;
}
function formatId(id) {
  return `${formatGvk(id)}/${id.name || "[noName]"}.${id.namespace || "[noNs]"}`;
}

// src/kustomize/config/field-spec.ts
var RANKS = kindRanks(DEFAULT_KIND_ORDER);
function fieldSpec(path, parts = {}) {
  return { group: "", version: "", kind: "", create: false, path, ...parts };
}
function mergeFieldSpecs(specs, incoming) {
  let merged;
  for (const spec of incoming) {
    const known3 = (merged ?? specs).find((other) => other.path === spec.path && isSelected(other, spec));
    if (known3 === void 0) {
      merged ??= [...specs];
      merged.push(spec);
    } else if (known3.create !== spec.create) {
      throw new BuildError("conflicting fieldspecs");
    }
  }
  return merged ?? specs;
}
function compareGvk(a, b) {
  const byKind = (RANKS.get(a.kind) ?? 0) - (RANKS.get(b.kind) ?? 0);
  return byKind !== 0 ? byKind : compareBytes(gvkSortKey(a), gvkSortKey(b));
}

// src/kustomize/config/default-fields.ts
var create = { create: true };
var NAME_FIELDS = [fieldSpec("metadata/name")];
var NAMESPACE_FIELDS = [
  fieldSpec("metadata/name", { kind: "Namespace", create: true }),
  fieldSpec("spec/service/namespace", { group: "apiregistration.k8s.io", kind: "APIService", create: true }),
  fieldSpec("spec/conversion/webhook/clientConfig/service/namespace", {
    group: "apiextensions.k8s.io",
    kind: "CustomResourceDefinition"
  })
];
var TEMPLATE_LABEL_FIELDS = [
  ...templateMetadata("labels", { group: "apps", kind: "StatefulSet" }),
  fieldSpec("spec/volumeClaimTemplates[]/metadata/labels", {
    group: "apps",
    kind: "StatefulSet",
    create: true
  })
];
var COMMON_ANNOTATION_FIELDS = templateMetadata("annotations", { kind: "StatefulSet" });
var COMMON_LABEL_FIELDS = [
  fieldSpec("spec/selector", { version: "v1", kind: "Service", create: true }),
  fieldSpec("spec/selector", { version: "v1", kind: "ReplicationController", create: true }),
  ...["Deployment", "ReplicaSet", "DaemonSet"].map(
    (kind) => fieldSpec("spec/selector/matchLabels", { kind, ...create })
  ),
  fieldSpec("spec/selector/matchLabels", { group: "apps", kind: "StatefulSet", create: true }),
  fieldSpec("spec/selector/matchLabels", { group: "batch", kind: "Job" }),
  fieldSpec("spec/jobTemplate/spec/selector/matchLabels", { group: "batch", kind: "CronJob" }),
  fieldSpec("spec/selector/matchLabels", { group: "policy", kind: "PodDisruptionBudget" }),
  ...["spec/podSelector", "spec/ingress/from/podSelector", "spec/egress/to/podSelector"].map(
    (path) => fieldSpec(`${path}/matchLabels`, { group: "networking.k8s.io", kind: "NetworkPolicy" })
  ),
  ...["Deployment", "StatefulSet"].flatMap(podSelectors),
  ...TEMPLATE_LABEL_FIELDS
];
var IMAGE_FIELDS = ["spec", "spec/template/spec"].flatMap((pod) => [
  fieldSpec(`${pod}/containers[]/image`, create),
  fieldSpec(`${pod}/initContainers[]/image`, create),
  fieldSpec(`${pod}/volumes[]/image/reference`, create)
]);
var REPLICA_FIELDS = [
  "Deployment",
  "ReplicationController",
  "ReplicaSet",
  "StatefulSet"
].map((kind) => fieldSpec("spec/replicas", { kind, ...create }));
function templateMetadata(field, statefulSet) {
  const template = `spec/template/metadata/${field}`;
  return [
    fieldSpec(`metadata/${field}`, create),
    fieldSpec(template, { version: "v1", kind: "ReplicationController", ...create }),
    ...["Deployment", "ReplicaSet", "DaemonSet"].map((kind) => fieldSpec(template, { kind, ...create })),
    fieldSpec(template, { ...statefulSet, ...create }),
    fieldSpec(template, { group: "batch", kind: "Job", ...create }),
    fieldSpec(`spec/jobTemplate/metadata/${field}`, { group: "batch", kind: "CronJob", ...create }),
    fieldSpec(`spec/jobTemplate/spec/template/metadata/${field}`, {
      group: "batch",
      kind: "CronJob",
      ...create
    })
  ];
}
function podSelectors(kind) {
  const pod = "spec/template/spec";
  const affinities = ["podAffinity", "podAntiAffinity"].flatMap((affinity) => [
    `${pod}/affinity/${affinity}/preferredDuringSchedulingIgnoredDuringExecution/podAffinityTerm/labelSelector`,
    `${pod}/affinity/${affinity}/requiredDuringSchedulingIgnoredDuringExecution/labelSelector`
  ]);
  return [...affinities, `${pod}/topologySpreadConstraints/labelSelector`].map(
    (path) => fieldSpec(`${path}/matchLabels`, { group: "apps", kind })
  );
}

// src/kustomize/config/default-references.ts
var RBAC = "rbac.authorization.k8s.io";
var POD_SPECS = {
  Pod: "spec",
  PodTemplate: "template/spec",
  Deployment: "spec/template/spec",
  ReplicaSet: "spec/template/spec",
  DaemonSet: "spec/template/spec",
  StatefulSet: "spec/template/spec",
  Job: "spec/template/spec",
  ReplicationController: "spec/template/spec",
  CronJob: "spec/jobTemplate/spec/template/spec"
};
var CONFIG_KINDS = without("ReplicationController");
var IDENTITY_KINDS = without("PodTemplate", "ReplicaSet");
var VAR_KINDS = without("PodTemplate", "ReplicationController");
var NAME_REFERENCES = [
  ...["Deployment", "ReplicationController", "ReplicaSet", "StatefulSet"].map(
    (kind) => reference({ kind }, fieldSpec("spec/scaleTargetRef/name", { kind: "HorizontalPodAutoscaler" }))
  ),
  reference(
    { kind: "ConfigMap", version: "v1" },
    ...configSources("configMap/name", "configMap/name", "configMapKeyRef", "configMapRef"),
    fieldSpec("spec/configSource/configMap", { kind: "Node" }),
    ...inKinds(["Role", "ClusterRole"], "rules/resourceNames"),
    ingressAnnotation("nginx.ingress.kubernetes.io", "fastcgi-params-configmap")
  ),
  reference(
    { kind: "Secret", version: "v1" },
    ...configSources("secret/secretName", "secret/name", "secretKeyRef", "secretRef"),
    ...inPods(CONFIG_KINDS, "imagePullSecrets/name").map(onlyV1Pod),
    fieldSpec("spec/tls/secretName", { kind: "Ingress" }),
    ingressAnnotation("ingress.kubernetes.io", "auth-secret"),
    ingressAnnotation("nginx.ingress.kubernetes.io", "auth-secret"),
    ingressAnnotation("nginx.ingress.kubernetes.io", "auth-tls-secret"),
    fieldSpec("imagePullSecrets/name", { kind: "ServiceAccount" }),
    ...["secretName", "adminSecretName", "userSecretName", "secretRef"].map(
      (name) => fieldSpec(`parameters/${name}`, { kind: "StorageClass" })
    ),
    ...inKinds(["Role", "ClusterRole"], "rules/resourceNames"),
    fieldSpec("spec/template/spec/containers/env/valueFrom/secretKeyRef/name", {
      group: "serving.knative.dev",
      version: "v1",
      kind: "Service"
    }),
    fieldSpec("spec/azureFile/secretName", { kind: "PersistentVolume" })
  ),
  reference(
    { kind: "Service", version: "v1" },
    fieldSpec("spec/serviceName", { group: "apps", kind: "StatefulSet" }),
    fieldSpec("spec/rules/http/paths/backend/serviceName", { kind: "Ingress" }),
    fieldSpec("spec/backend/serviceName", { kind: "Ingress" }),
    fieldSpec("spec/rules/http/paths/backend/service/name", { kind: "Ingress" }),
    fieldSpec("spec/defaultBackend/service/name", { kind: "Ingress" }),
    fieldSpec("spec/service/name", { group: "apiregistration.k8s.io", kind: "APIService" }),
    ...["ValidatingWebhookConfiguration", "MutatingWebhookConfiguration"].map(
      (kind) => fieldSpec("webhooks/clientConfig/service", { group: "admissionregistration.k8s.io", kind })
    )
  ),
  reference({ kind: "Role", group: RBAC }, fieldSpec("roleRef/name", { group: RBAC, kind: "RoleBinding" })),
  reference(
    { kind: "ClusterRole", group: RBAC },
    ...["RoleBinding", "ClusterRoleBinding"].map((kind) => fieldSpec("roleRef/name", { group: RBAC, kind }))
  ),
  reference(
    { kind: "ServiceAccount", version: "v1" },
    ...["RoleBinding", "ClusterRoleBinding"].map((kind) => fieldSpec("subjects", { group: RBAC, kind })),
    ...inPods(IDENTITY_KINDS, "serviceAccountName")
  ),
  reference(
    { kind: "PersistentVolumeClaim", version: "v1" },
    ...inPods(IDENTITY_KINDS, "volumes/persistentVolumeClaim/claimName")
  ),
  reference(
    { kind: "PersistentVolume", version: "v1" },
    fieldSpec("spec/volumeName", { kind: "PersistentVolumeClaim" }),
    fieldSpec("rules/resourceNames", { kind: "ClusterRole" })
  ),
  reference(
    { kind: "StorageClass", version: "v1", group: "storage.k8s.io" },
    ...inKinds(["PersistentVolume", "PersistentVolumeClaim"], "spec/storageClassName"),
    fieldSpec("spec/volumeClaimTemplates/spec/storageClassName", { kind: "StatefulSet" })
  ),
  reference(
    { kind: "PriorityClass", version: "v1", group: "scheduling.k8s.io" },
    ...inPods(IDENTITY_KINDS, "priorityClassName")
  ),
  // The group is upstream's mistake: it matches no IngressClass, so this reference is never followed.
  reference(
    { kind: "IngressClass", version: "v1", group: "networking.k8s.io/v1" },
    fieldSpec("spec/ingressClassName", { kind: "Ingress" })
  ),
  reference(
    { kind: "ValidatingAdmissionPolicy", group: "admissionregistration.k8s.io" },
    fieldSpec("spec/policyName", {
      group: "admissionregistration.k8s.io",
      kind: "ValidatingAdmissionPolicyBinding"
    })
  )
];
var VAR_REFERENCES = [
  ...["containers", "initContainers"].flatMap(
    (list3) => ["args", "command", "env/value", "volumeMounts/mountPath"].flatMap(
      (field) => inPods(VAR_KINDS, `${list3}/${field}`)
    )
  ),
  ...inPods(without("PodTemplate", "ReplicationController", "StatefulSet", "CronJob"), "volumes/nfs/server"),
  fieldSpec("spec/jobTemplate/spec/template/volumes/nfs/server", { kind: "CronJob" }),
  fieldSpec("spec/template/metadata/annotations", { kind: "Deployment" }),
  fieldSpec("spec/rules/host", { kind: "Ingress" }),
  fieldSpec("spec/tls/hosts", { kind: "Ingress" }),
  fieldSpec("spec/tls/secretName", { kind: "Ingress" }),
  fieldSpec("spec/ports/port", { kind: "Service" }),
  fieldSpec("spec/ports/targetPort", { kind: "Service" }),
  fieldSpec("spec/volumeClaimTemplates/spec/nfs/server", { kind: "StatefulSet" }),
  fieldSpec("spec/nfs/server", { kind: "PersistentVolume" }),
  fieldSpec("metadata/labels"),
  fieldSpec("metadata/annotations")
];
function reference(gvk, ...referrers) {
  return { group: "", version: "", kind: "", ...gvk, referrers };
}
function without(...kinds2) {
  return Object.keys(POD_SPECS).filter((kind) => !kinds2.includes(kind));
}
function inPods(kinds2, path) {
  return inKinds(kinds2, path).map((spec) => ({ ...spec, path: `${POD_SPECS[spec.kind]}/${path}` }));
}
function inKinds(kinds2, path) {
  return kinds2.map((kind) => fieldSpec(path, { kind }));
}
function configSources(volume, projected, variable, variables) {
  const containers = ["containers", "initContainers"].flatMap((list3) => [
    `${list3}/env/valueFrom/${variable}/name`,
    `${list3}/envFrom/${variables}/name`
  ]);
  const paths = [`volumes/${volume}`, `volumes/projected/sources/${projected}`, ...containers];
  return paths.flatMap((path) => inPods(CONFIG_KINDS, path)).map(onlyV1Pod);
}
function onlyV1Pod(spec) {
  return spec.kind === "Pod" ? { ...spec, version: "v1" } : spec;
}
function ingressAnnotation(domain, name) {
  return fieldSpec(`metadata/annotations/${domain}\\/${name}`, { kind: "Ingress" });
}

// src/kustomize/config/transformer-config.ts
var SECTIONS = [
  ["namePrefix", "NamePrefix"],
  ["nameSuffix", "NameSuffix"],
  ["namespace", "NameSpace"],
  ["commonAnnotations", "CommonAnnotations"],
  ["commonLabels", "CommonLabels"],
  ["labels", "Labels"],
  ["templateLabels", "TemplateLabels"],
  ["varReference", "VarReference"],
  ["nameReference", "NameReference"],
  ["images", "Images"],
  ["replicas", "Replicas"]
];
var EMPTY_CONFIG = {
  namePrefix: [],
  nameSuffix: [],
  namespace: [],
  commonLabels: [],
  labels: [],
  templateLabels: [],
  commonAnnotations: [],
  nameReference: [],
  varReference: [],
  images: [],
  replicas: []
};
var DEFAULT_CONFIG = mergeSections(EMPTY_CONFIG, {
  namePrefix: NAME_FIELDS,
  nameSuffix: NAME_FIELDS,
  namespace: NAMESPACE_FIELDS,
  commonLabels: COMMON_LABEL_FIELDS,
  labels: [],
  templateLabels: TEMPLATE_LABEL_FIELDS,
  commonAnnotations: COMMON_ANNOTATION_FIELDS,
  nameReference: NAME_REFERENCES,
  varReference: VAR_REFERENCES,
  images: IMAGE_FIELDS,
  replicas: REPLICA_FIELDS
});
function mergeConfigs(config, incoming) {
  if (config === incoming || incoming === EMPTY_CONFIG) return config;
  if (config === EMPTY_CONFIG && incoming === DEFAULT_CONFIG) return incoming;
  return mergeSections(config, incoming);
}
function mergeSections(config, incoming) {
  const merged = { ...config };
  let changed = false;
  for (const [section, name] of SECTIONS) {
    try {
      if (section === "nameReference") {
        merged.nameReference = sorted(mergeReferences(config.nameReference, incoming.nameReference));
      } else {
        merged[section] = sorted(mergeFieldSpecs(config[section], incoming[section]));
      }
    } catch (error) {
      throw wrapError(`failed to merge ${name} fieldSpec: `, error);
    }
    changed ||= merged[section] !== config[section];
  }
  return changed ? merged : config;
}
function sorted(specs) {
  const inOrder2 = specs.every((spec, i) => i === 0 || compareGvk(specs[i - 1], spec) <= 0);
  return inOrder2 ? specs : [...specs].sort(compareGvk);
}
function mergeReferences(references, incoming) {
  let merged = references;
  for (const reference2 of incoming) {
    const at = merged.findIndex((other) => sameGvk(other, reference2));
    const known3 = merged[at];
    if (known3 === void 0) {
      merged = [...merged, reference2];
      continue;
    }
    const referrers = mergeFieldSpecs(known3.referrers, reference2.referrers);
    if (referrers !== known3.referrers) merged = merged.with(at, { ...known3, referrers });
  }
  return merged;
}

// src/kustomize/config/configurations.ts
var FIELD_SPECS = { ...list(FIELD_SPEC), goName: "types.FsSlice" };
var NAME_BACK_REFERENCES = struct("NameBackReferences", {
  ...embedded("Gvk", { group: text, version: text, kind: text }),
  fieldSpecs: FIELD_SPECS
});
var TRANSFORMER_CONFIG = struct("TransformerConfig", {
  namePrefix: FIELD_SPECS,
  nameSuffix: FIELD_SPECS,
  namespace: FIELD_SPECS,
  commonLabels: FIELD_SPECS,
  labels: FIELD_SPECS,
  templateLabels: FIELD_SPECS,
  commonAnnotations: FIELD_SPECS,
  nameReference: list(NAME_BACK_REFERENCES),
  varReference: FIELD_SPECS,
  images: FIELD_SPECS,
  replicas: FIELD_SPECS
});
function loadConfigurations(loader, entries) {
  let added = EMPTY_CONFIG;
  for (const { text: path, node } of entries) {
    added = mergeConfigs(added, readConfig(sourceText(loader.load(path, locationOf(node)))));
  }
  return mergeConfigs(DEFAULT_CONFIG, added);
}
function readConfig(source) {
  const start = { file: source.file, line: 1, column: 1 };
  const document = parse2(source, start);
  if (document === void 0) return EMPTY_CONFIG;
  try {
    const reading = { ...V2_READING, asText: true };
    const { nameReference, ...sections } = TRANSFORMER_CONFIG.decode(document, reading, {
      struct: "",
      path: ""
    });
    const references = nameReference.map(({ group, version, kind, fieldSpecs: fieldSpecs2 }) => {
      return { group, version, kind, referrers: fieldSpecs2 };
    });
    return { ...sections, nameReference: references.sort(compareGvk) };
  } catch (error) {
    throw wrapError("error unmarshaling JSON: while decoding JSON: ", error, start);
  }
}
function parse2(source, start) {
  try {
    const document = readDocument(source);
    if (document !== void 0) refuseRepeatedKeys(document);
    return document;
  } catch (error) {
    throw wrapError("error converting YAML to JSON: ", error, start);
  }
}

// src/kustomize/config/crds.ts
var MAX_DEFINITIONS = 1e4;
var MAX_DEPTH2 = 100;
function loadCrds(loader, entries) {
  let config = EMPTY_CONFIG;
  try {
    for (const { text: path, node } of entries) {
      const source = sourceText(loader.load(path, locationOf(node)));
      const definitions2 = readDefinitions(source, path);
      for (const name of Object.keys(definitions2).sort(compareBytes)) {
        config = mergeConfigs(config, configOf(definitions2, name));
      }
    }
  } catch (error) {
    const paths = entries.map(({ text: text2 }) => text2).join(" ");
    throw wrapError(`loading CRDs [${paths}]: `, error, locationOf(entries[0]?.node));
  }
  return config;
}
function readDefinitions(source, path) {
  const start = { file: source.file, line: 1, column: 1 };
  try {
    const definitions2 = source.text.startsWith("{") ? parseJson(source.text) : parseYaml(source);
    if (isObject(definitions2)) return definitions2;
    throw new BuildError("it holds no definitions", start);
  } catch (error) {
    throw wrapError(`unable to parse open API definition from '${path}': `, error, start);
  }
}
function parseYaml(source) {
  const document = readDocument(source);
  return document === void 0 ? null : toJsonV2(document);
}
function parseJson(text2) {
  try {
    return JSON.parse(text2);
  } catch (error) {
    throw new BuildError("it is not valid JSON", void 0, error);
  }
}
function configOf(definitions2, name) {
  const properties = propertiesOf(definitions2, name);
  if (!["kind", "apiVersion", "metadata"].every((field) => field in properties)) return EMPTY_CONFIG;
  const kind = name.slice(name.lastIndexOf(".") + 1);
  let config = EMPTY_CONFIG;
  const walk = { definitions: definitions2, kind, left: MAX_DEFINITIONS };
  for (const addition of additions(walk, name, [])) config = mergeConfigs(config, addition);
  return config;
}
function* additions(walk, name, path) {
  if (--walk.left < 0 || path.length > MAX_DEPTH2)
    throw new BuildError(`the definition of kind ${walk.kind} has too many references`);
  for (const [field, property2] of Object.entries(propertiesOf(walk.definitions, name))) {
    if (!isObject(property2)) continue;
    const extension = (key) => {
      const value = property2[`x-kubernetes-${key}`];
      return typeof value === "string" ? value : void 0;
    };
    const steps = [...path, field];
    const spec = (...more2) => fieldSpec([...steps, ...more2].join("/"), { kind: walk.kind });
    if (extension("annotation") !== void 0) yield { ...EMPTY_CONFIG, commonAnnotations: [spec()] };
    if (extension("label-selector") !== void 0) yield { ...EMPTY_CONFIG, commonLabels: [spec()] };
    if (extension("identity") !== void 0) yield { ...EMPTY_CONFIG, namePrefix: [spec()] };
    const version = extension("object-ref-api-version");
    const referred = extension("object-ref-kind");
    if (version !== void 0 && referred !== void 0) {
      const referrers = [spec(extension("object-ref-name-key") ?? "name")];
      yield { ...EMPTY_CONFIG, nameReference: [{ group: "", version, kind: referred, referrers }] };
    }
    if (typeof property2.$ref === "string") yield* additions(walk, property2.$ref, steps);
  }
}
function propertiesOf(definitions2, name) {
  const definition = definitions2[name];
  const schema = isObject(definition) ? definition.Schema ?? definition.schema : void 0;
  const properties = isObject(schema) ? schema.properties : void 0;
  return isObject(properties) ? properties : jsonObject();
}

// src/kustomize/go-quote.ts
var SHORT2 = {
  "\x07": "\\a",
  "\b": "\\b",
  "\f": "\\f",
  "\n": "\\n",
  "\r": "\\r",
  "	": "\\t",
  "\v": "\\v",
  "\\": "\\\\",
  '"': '\\"'
};
var PRINTABLE = /[\p{L}\p{M}\p{N}\p{P}\p{S} ]/u;
function goQuote(text2) {
  return `"${Array.from(text2, escaped).join("")}"`;
}
function escaped(character) {
  const short = SHORT2[character];
  if (short !== void 0) return short;
  if (PRINTABLE.test(character)) return character;
  const code18 = character.codePointAt(0) ?? 0;
  if (code18 < 128) return `\\x${hex(code18, 2)}`;
  return code18 > 65535 ? `\\U${hex(code18, 8)}` : `\\u${hex(code18, 4)}`;
}
function hex(code18, digits) {
  return code18.toString(16).padStart(digits, "0");
}

// src/tree/path.ts
function joinPath(...parts) {
  const steps = [];
  for (const part2 of parts) {
    if (part2.startsWith("/")) steps.length = 0;
    for (const step3 of part2.split("/")) {
      if (step3 === "" || step3 === ".") continue;
      if (step3 !== "..") steps.push(step3);
      else if (steps.pop() === void 0) return void 0;
    }
  }
  return steps.join("/");
}
function joinClamped(...parts) {
  const steps = [];
  for (const step3 of parts.join("/").split("/")) {
    if (step3 === "..") steps.pop();
    else if (step3 !== "" && step3 !== ".") steps.push(step3);
  }
  return steps.join("/");
}
function parentPath(path) {
  const slash = path.lastIndexOf("/");
  return slash === -1 ? "" : path.slice(0, slash);
}
function baseName(path) {
  return path.slice(path.lastIndexOf("/") + 1);
}
function isWithin(path, dir) {
  return dir === "" || path === dir || path.startsWith(`${dir}/`);
}
function relativePath(from, path) {
  const a = from === "" ? [] : from.split("/");
  const b = path === "" ? [] : path.split("/");
  let common = 0;
  while (common < a.length && common < b.length && a[common] === b[common]) common++;
  return [...a.slice(common).map(() => ".."), ...b.slice(common)].join("/") || ".";
}

// src/tree/resolve.ts
var MAX_LINKS = 40;
function resolvePath(tree, path) {
  const pending = path.split("/").reverse();
  let at = "";
  let links = 0;
  while (pending.length > 0) {
    const step3 = pending.pop();
    if (step3 === void 0 || step3 === "" || step3 === ".") continue;
    const next = joinPath(at, step3);
    if (next === void 0) return { error: "outside", path };
    const kind2 = tree.kind(next);
    if (kind2 === void 0) return { error: "missing", path: next };
    if (kind2 !== "link") {
      if (kind2 === "file" && pending.some((rest) => rest !== "" && rest !== ".")) {
        return { error: "missing", path: next };
      }
      at = next;
      continue;
    }
    if (++links > MAX_LINKS) return { error: "loop", path: next };
    const target = tree.readLink(next);
    if (target.startsWith("/")) return { error: "outside", path: next };
    pending.push(...target.split("/").reverse());
  }
  const kind = tree.kind(at);
  return kind === "file" || kind === "directory" ? { path: at, kind } : { error: "missing", path: at };
}

// src/tree/tree.ts
var MAX_FILE_BYTES = 32 * 1024 * 1024;
var TreeError = class extends Error {
  path;
  constructor(path, message) {
    super(message);
    this.name = "TreeError";
    this.path = path;
  }
};

// src/kustomize/load/repo-spec.ts
var SCHEMES = ["ssh://", "https://", "http://", "file://"];
function parseRepoSpec(entry2) {
  if (entry2.startsWith("/")) return void 0;
  const question = entry2.indexOf("?");
  const query = new URLSearchParams(question === -1 ? "" : entry2.slice(question + 1));
  let rest = question === -1 ? entry2 : entry2.slice(0, question);
  if (rest.toLowerCase().startsWith("git::")) rest = rest.slice("git::".length);
  const scheme = SCHEMES.find((candidate) => rest.toLowerCase().startsWith(candidate)) ?? "";
  rest = rest.slice(scheme.length);
  const user = /^[a-zA-Z][a-zA-Z0-9-]*@/.exec(rest)?.[0] ?? "";
  rest = rest.slice(user.length);
  const github = /^github\.com[/:]/i.test(rest);
  const scpStyle = scheme === "" && (user !== "" || github);
  if (scheme === "" && !scpStyle) return void 0;
  const path = scheme === "file://" ? { host: scheme, rest: user + rest } : splitHost(scheme, user, rest, scpStyle);
  if (path === void 0) return void 0;
  const split = splitRepository(path.rest, scheme === "file://" ? void 0 : 2);
  if (split === void 0 || split.repository === "" || leavesRepository(split.directory)) return void 0;
  return {
    repository: path.host + split.repository,
    directory: split.directory.replace(/^\//, ""),
    ref: query.get("ref") || query.get("version") || ""
  };
}
function isRemoteFile(path) {
  return /^https?:/i.test(path);
}
function isGitUrl(url) {
  const path = url.replace(/^https?:\/\//i, "");
  const marked = /_git\/|\/\/|\.git(\/|\?|$)|[?&](ref|version)=/.test(path);
  return marked && parseRepoSpec(url) !== void 0;
}
function splitHost(scheme, user, rest, scpStyle) {
  let end = rest.indexOf("/");
  const colon = rest.indexOf(":");
  if (scpStyle && (end === -1 || colon > 0 && colon < end)) end = colon;
  const path = end === -1 ? "" : rest.slice(end + 1);
  if (/^github\.com[/:]/i.test(rest)) {
    const host2 = scheme === "ssh://" || user !== "" ? `${user}github.com:` : "https://github.com/";
    return { host: host2, rest: path };
  }
  const host = end === -1 ? rest : rest.slice(0, end + 1);
  return host === "" ? void 0 : { host: scheme + user + host, rest: path };
}
function splitRepository(path, segments) {
  const azure = path.indexOf("_git/");
  if (azure !== -1) {
    const start = azure + "_git/".length;
    const slash = path.indexOf("/", start);
    return cut(path, slash === -1 ? path.length : slash, 1);
  }
  const doubled = path.indexOf("//");
  if (doubled !== -1) return cut(path, doubled, 2);
  const suffix = path.indexOf(".git");
  if (suffix !== -1) return cut(path, suffix + ".git".length, 0);
  if (segments === void 0) return { repository: path, directory: "" };
  const steps = path.split("/");
  if (steps.length < segments) return void 0;
  return { repository: steps.slice(0, segments).join("/"), directory: steps.slice(segments).join("/") };
}
function cut(path, at, skip) {
  return { repository: path.slice(0, at), directory: path.slice(at + skip) };
}
function leavesRepository(directory) {
  let depth = 0;
  for (const step3 of directory.split("/")) {
    if (step3 === "..") depth--;
    else if (step3 !== "" && step3 !== ".") depth++;
    if (depth < 0) return true;
  }
  return false;
}

// src/kustomize/load/loader.ts
var RemoteError = class extends BuildError {
};
var Loader = class _Loader {
  tree;
  /** The directory, links followed. */
  root;
  #options;
  #referrer;
  constructor(tree, root, options, referrer) {
    this.tree = tree;
    this.root = root;
    this.#options = options;
    this.#referrer = referrer;
  }
  /** Opens the directory that a build begins at. Throws `BuildError` when it is none. */
  static open(tree, directory, options) {
    return new _Loader(tree, confirmDirectory(tree, directory), options);
  }
  /** A file, relative to the directory, or a URL. Throws `BuildError`, at `location`, when it cannot be read. */
  load(path, location) {
    if (isRemoteFile(path)) return this.#loadRemote(path, location);
    const joined = joinPath(this.root, path);
    if (joined === void 0 || path.startsWith("/")) throw new BuildError(outside(path), location);
    const found = resolvePath(this.tree, joined);
    const restricted = this.#options.loadRestrictions === "rootOnly";
    if ("error" in found) throw new BuildError(unresolved(joined, found, restricted), location);
    if (found.kind === "directory") {
      throw new BuildError(
        restricted ? `'/${joined}' must resolve to a file` : `read /${joined}: is a directory`,
        location
      );
    }
    const directory = found.path.slice(0, Math.max(found.path.lastIndexOf("/"), 0));
    if (restricted && !isWithin(directory, this.root)) {
      throw new BuildError(`security; file '/${joined}' is not in or below '/${this.root}'`, location);
    }
    try {
      return {
        path: found.path,
        bytes: this.tree.read(found.path),
        contentId: this.tree.contentId(found.path)
      };
    } catch (error) {
      throw error instanceof TreeError ? new BuildError(error.message, location, error) : error;
    }
  }
  /** The loader of a base or component. Throws `BuildError` when the entry leads to no directory, or in a circle. */
  enter(path, location) {
    if (path === "") throw new BuildError("new root cannot be empty", location);
    if (parseRepoSpec(path) !== void 0) {
      const remedy2 = "copy what is needed into this repository";
      throw new RemoteError(`'${path}' is a git repository; cloning is not supported, ${remedy2}`, location);
    }
    if (path.startsWith("/")) throw new BuildError(`new root '${path}' cannot be absolute`, location);
    const joined = joinPath(this.root, path);
    if (joined === void 0) throw new BuildError(`must build at directory: ${outside(path)}`, location);
    const root = confirmDirectory(this.tree, joined, location);
    for (let visited = this; visited !== void 0; visited = visited.#referrer) {
      if (isWithin(visited.root, root)) {
        throw new BuildError(
          `cycle detected: candidate root '/${root}' contains visited root '/${visited.root}'`,
          location
        );
      }
    }
    return new _Loader(this.tree, root, this.#options, this);
  }
  #loadRemote(url, location) {
    if (isGitUrl(url)) throw new BuildError("URL is a git repository", location);
    const remote = this.#options.remote;
    if (remote === void 0) {
      throw new RemoteError(`'${url}' is remote, and remote files are not loaded`, location);
    }
    const content2 = remote.get(url);
    if (content2 === void 0) throw new RemoteError(`'${url}' has not been fetched`, location);
    if ("error" in content2) throw new RemoteError(`HTTP Error: '${url}': ${content2.error}`, location);
    return { path: url, bytes: content2.bytes, contentId: void 0 };
  }
};
function confirmDirectory(tree, path, location) {
  const found = resolvePath(tree, path);
  if ("error" in found) {
    throw new BuildError(
      `must build at directory: not a valid directory: ${unresolved(path, found, true)}`,
      location
    );
  }
  if (found.kind === "file") {
    throw new BuildError(`must build at directory: '/${path}': file is not directory`, location);
  }
  return found.path;
}
function unresolved(path, { error, path: at }, restricted) {
  if (error === "outside") return `'/${path}' leads out of the repository, through the link '/${at}'`;
  if (error === "loop") return `too many links at '/${at}'`;
  const missing = "no such file or directory";
  return restricted ? `evalsymlink failure on '/${path}' : lstat /${at}: ${missing}` : `open /${path}: ${missing}`;
}
function outside(path) {
  return `'${path}' is outside of the repository`;
}

// src/kustomize/annotations.ts
var DOMAIN = "internal.config.kubernetes.io";
var BuildAnnotation = {
  previousKinds: `${DOMAIN}/previousKinds`,
  previousNames: `${DOMAIN}/previousNames`,
  previousNamespaces: `${DOMAIN}/previousNamespaces`,
  prefixes: `${DOMAIN}/prefixes`,
  suffixes: `${DOMAIN}/suffixes`,
  generatorBehavior: `${DOMAIN}/generatorBehavior`,
  needsHashSuffix: `${DOMAIN}/needsHashSuffix`,
  refBy: `${DOMAIN}/refBy`,
  allowNameChange: `${DOMAIN}/allowNameChange`,
  allowKindChange: `${DOMAIN}/allowKindChange`,
  path: `${DOMAIN}/path`,
  index: `${DOMAIN}/index`,
  seqIndent: `${DOMAIN}/seqindent`,
  id: `${DOMAIN}/id`,
  migration: `${DOMAIN}/annotations-migration-resource-id`,
  legacyPath: "config.kubernetes.io/path",
  legacyIndex: "config.kubernetes.io/index",
  legacyId: "config.k8s.io/id",
  helmGenerated: `${DOMAIN}/helm-generated`
};
var BUILD_ANNOTATIONS = new Set(Object.values(BuildAnnotation));
function metadataOf(node) {
  const metadata = get(node, "metadata");
  return metadata?.kind === "map" && metadata.entries.length > 0 ? metadata : void 0;
}
function metadataTexts(node, field) {
  const texts = /* @__PURE__ */ new Map();
  const values = get(metadataOf(node), field);
  if (values?.kind !== "map") return texts;
  for (const { key, value } of values.entries) texts.set(key.text, textOf(value));
  return texts;
}
function getAnnotation(node, name) {
  const annotations = get(metadataOf(node), "annotations");
  const value = get(annotations, name);
  return value === void 0 ? void 0 : textOf(value);
}
function setAnnotation(node, name, text2) {
  const metadata = createMap(node, "metadata");
  const annotations = createMap(metadata, "annotations");
  const existing = annotations.entries.find((entry2) => entry2.key.text === name);
  const value = scalar(text2, { tag: "!!str", style: "single" });
  if (existing === void 0) annotations.entries.push({ key: scalar(name), value });
  else existing.value = value;
}
function listAnnotation(node, name) {
  return getAnnotation(node, name)?.split(",") ?? [];
}
function appendToList(node, name, text2) {
  if (text2 === "") return;
  const current = getAnnotation(node, name);
  setAnnotation(node, name, current === void 0 ? text2 : `${current},${text2}`);
}
function setMetadataTexts(node, field, texts) {
  const given = get(node, "metadata");
  if (given !== void 0 && given.kind !== "map") return;
  const metadata = createMap(node, "metadata");
  const at = metadata.entries.findIndex((entry2) => entry2.key.text === field);
  const old = at === -1 ? void 0 : metadata.entries[at];
  if (old !== void 0) metadata.entries.splice(at, 1);
  if (texts.size === 0) return;
  const placed2 = /* @__PURE__ */ new Map();
  if (old?.value.kind === "map") for (const entry2 of old.value.entries) placed2.set(entry2.key.text, entry2);
  const values = createMap(metadata, field);
  if (values.source === void 0 && old !== void 0) {
    values.source = old.value.source;
    values.offset = old.value.offset;
  }
  for (const [name, text2] of [...texts].sort(([a], [b]) => compareBytes(a, b))) {
    const from = placed2.get(name);
    const key = scalar(name, from && { source: from.key.source, offset: from.key.offset });
    const value = stringScalar(text2, from?.value);
    const existing = values.entries.find((entry2) => entry2.key.text === name);
    if (existing === void 0) values.entries.push({ key, value });
    else existing.value = value;
  }
}
function stringScalar(text2, from) {
  return scalar(text2, {
    tag: "!!str",
    style: text2.includes("\n") ? "literal" : "plain",
    source: from?.source,
    offset: from?.offset ?? 0
  });
}
function createMap(node, key) {
  const entry2 = node.entries.find((candidate) => candidate.key.text === key);
  if (entry2?.value.kind === "map") return entry2.value;
  const made2 = map();
  if (entry2 === void 0) node.entries.push({ key: scalar(key), value: made2 });
  else entry2.value = made2;
  return made2;
}
function textOf(node) {
  return node.kind === "scalar" ? node.text : "";
}

// src/kube/yaml/printer/key-order.ts
function compareKeys(a, b) {
  return compare(a, b, 2);
}
function compareKeysV3(a, b) {
  return compare(a, b, 3);
}
function compare(a, b, dialect) {
  let at = 0;
  const shared = Math.min(a.length, b.length);
  while (at < shared && a.charCodeAt(at) === b.charCodeAt(at)) at++;
  if (at === shared) return a.length - b.length;
  if (isLowSurrogate(a.charCodeAt(at))) at--;
  const left = codePoint(a, at);
  const right = codePoint(b, at);
  const leftLetter = isLetter(left);
  if (leftLetter !== isLetter(right)) {
    const letterFirst = dialect === 3 && at > 0 && isDigit2(a.charCodeAt(at - 1));
    return leftLetter === letterFirst ? -1 : 1;
  }
  if (leftLetter || !(isDigit2(left) || isDigit2(right))) return left - right;
  const prefix = (left === ZERO2 || right === ZERO2) && followsNumber(a, at) ? 1n : 0n;
  const leftRun = digitRun(a, at, prefix);
  const rightRun = digitRun(b, at, prefix);
  if (leftRun.value !== rightRun.value) return leftRun.value < rightRun.value ? -1 : 1;
  return leftRun.length - rightRun.length || left - right;
}
var ZERO2 = 48;
var LETTER = new RegExp("^\\p{L}$", "u");
var DIGIT = new RegExp("^\\p{Nd}$", "u");
function codePoint(text2, at) {
  return text2.codePointAt(at) ?? 0;
}
function isLowSurrogate(code18) {
  return code18 >= 56320 && code18 <= 57343;
}
function isLetter(code18) {
  if (code18 < 128) return code18 >= 97 && code18 <= 122 || code18 >= 65 && code18 <= 90;
  return LETTER.test(String.fromCodePoint(code18));
}
function isDigit2(code18) {
  if (code18 < 128) return code18 >= ZERO2 && code18 <= 57;
  return DIGIT.test(String.fromCodePoint(code18));
}
function followsNumber(text2, at) {
  for (let before = at - 1; before >= 0; before--) {
    const code18 = text2.charCodeAt(before);
    if (!isDigit2(code18)) return false;
    if (code18 !== ZERO2) return true;
  }
  return false;
}
function digitRun(text2, at, prefix) {
  let value = prefix;
  let length = 0;
  for (const character of text2.slice(at)) {
    const code18 = character.codePointAt(0) ?? 0;
    if (!isDigit2(code18)) break;
    value = BigInt.asIntN(64, value * 10n + BigInt(code18 - ZERO2));
    length++;
  }
  return { value, length };
}

// src/kube/yaml/printer/double-quoted.ts
var WIDTH = 80;
var ESCAPES = /* @__PURE__ */ new Map([
  [0, "0"],
  [7, "a"],
  [8, "b"],
  [9, "t"],
  [10, "n"],
  [11, "v"],
  [12, "f"],
  [13, "r"],
  [27, "e"],
  [34, '"'],
  [92, "\\"],
  [133, "N"],
  [160, "_"],
  [8232, "L"],
  [8233, "P"]
]);
function escapeCode(code18) {
  const short = ESCAPES.get(code18);
  if (short !== void 0) return `\\${short}`;
  const hex2 = code18.toString(16).toUpperCase();
  if (code18 <= 255) return `\\x${hex2.padStart(2, "0")}`;
  return code18 <= 65535 ? `\\u${hex2.padStart(4, "0")}` : `\\U${hex2.padStart(8, "0")}`;
}
function isEscaped(code18) {
  return code18 === DOUBLE_QUOTE || code18 === BACKSLASH || code18 > 65535 || isUnprintable(code18) || isBreak(code18);
}
function doubleQuoted(text2, start, indent2) {
  const escapeAll = text2.charCodeAt(0) === BYTE_ORDER_MARK;
  const last = text2.length - 1;
  let result = '"';
  let column = start + 1;
  let afterSpace = false;
  for (let at = 0; at < text2.length; at++) {
    const code18 = text2.codePointAt(at) ?? 0;
    if (code18 > 65535) at++;
    if (escapeAll || isEscaped(code18)) {
      const escaped3 = escapeCode(code18);
      result += escaped3;
      column += escaped3.length;
      afterSpace = false;
    } else if (code18 === SPACE && indent2 !== -1 && !afterSpace && column > WIDTH && at > 0 && at < last) {
      result += `
${" ".repeat(indent2)}`;
      column = indent2;
      if (text2.charCodeAt(at + 1) === SPACE) {
        result += "\\";
        column++;
      }
      afterSpace = true;
    } else {
      result += text2.charAt(at);
      column++;
      afterSpace = code18 === SPACE;
    }
  }
  return `${result}"`;
}

// src/kube/yaml/printer/scalar.ts
var SIMPLE = /^[A-Za-z][A-Za-z0-9_./-]*$/;
function printString(text2, column, indent2) {
  if (text2 === "") return '""';
  const quotes = needsQuotes(text2);
  if (!quotes && SIMPLE.test(text2)) return text2;
  const found = analyze(text2);
  const escapes = found.special || found.tab || found.spaceBreak;
  if (text2.includes("\n") && indent2 !== -1) {
    return escapes || found.trailingSpace ? doubleQuoted(text2, column, indent2) : literal(text2, indent2);
  }
  if (quotes || escapes || found.breakSpace) return doubleQuoted(text2, column, indent2);
  return found.plainForbidden ? singleQuoted(text2, column, indent2) : plain(text2, column, indent2);
}
function isComplexKey(text2) {
  if (text2.length > 128) return true;
  for (let at = 0; at < text2.length; at++) if (isBreak(text2.charCodeAt(at))) return true;
  return text2.length > 42 && Buffer.byteLength(text2) > 128;
}
function plain(text2, column, indent2) {
  if (indent2 === -1 || column + text2.length <= WIDTH || !text2.includes(" ")) return text2;
  return fold(text2, column, indent2, 1);
}
function singleQuoted(text2, column, indent2) {
  const onOneLine = indent2 === -1 || column + text2.length < WIDTH && !isMultiline(text2);
  if (onOneLine && !text2.includes("'")) return `'${text2}'`;
  return `'${fold(text2, column + 1, indent2, 2).replaceAll("'", "''")}'`;
}
function isMultiline(text2) {
  return text2.includes("\u2028") || text2.includes("\u2029");
}
function fold(text2, start, indent2, quoteWidth) {
  const pad = " ".repeat(Math.max(indent2, 0));
  const last = text2.length - 1;
  let result = "";
  let column = start;
  let from = 0;
  for (let at = 0; at <= last; at++) {
    const code18 = text2.charCodeAt(at);
    if (code18 === SPACE && indent2 !== -1 && column > WIDTH && at > 0 && at < last && isSingleSpace(text2, at)) {
      result += `${text2.slice(from, at)}
${pad}`;
      from = at + 1;
      column = indent2;
    } else if (code18 === LINE_SEPARATOR || code18 === PARAGRAPH_SEPARATOR) {
      result += text2.slice(from, at + 1);
      from = at + 1;
      column = 0;
      if (at < last && !isBreak(text2.charCodeAt(from))) {
        result += pad;
        column = indent2;
      }
    } else {
      column += code18 === SINGLE_QUOTE ? quoteWidth : 1;
    }
  }
  return result + text2.slice(from);
}
function isSingleSpace(text2, at) {
  return text2.charCodeAt(at - 1) !== SPACE && text2.charCodeAt(at + 1) !== SPACE;
}
function literal(text2, indent2) {
  const first = text2.charCodeAt(0);
  const hint = first === SPACE || isBreak(first) ? "2" : "";
  const pad = " ".repeat(indent2);
  const body = text2.replaceAll(/[^\n\u2028\u2029]+/g, (line) => pad + line);
  return `|${hint}${chomping(text2)}
${body}`;
}
function chomping(text2) {
  if (!isBreak(text2.charCodeAt(text2.length - 1))) return "-";
  return text2.length === 1 || isBreak(text2.charCodeAt(text2.length - 2)) ? "+" : "";
}

// src/kube/yaml/emit.ts
var INDENT = 2;
function emitYaml(value) {
  return isCollection(value) ? printCollection(value, 0) : endLine(printScalar(value, 0, INDENT));
}
function isCollection(value) {
  if (typeof value !== "object" || value === null) return false;
  if (Array.isArray(value)) return value.length > 0;
  for (const _ in value) return true;
  return false;
}
function printCollection(value, indent2) {
  return Array.isArray(value) ? printSeq(value, indent2) : printMap(value, indent2);
}
function printMap(object, indent2) {
  const pad = " ".repeat(indent2);
  let result = "";
  for (const key of Object.keys(object).sort(compareKeys)) {
    const value = object[key] ?? null;
    if (result !== "") result += pad;
    if (isComplexKey(key)) result += printComplexEntry(key, value, indent2, pad);
    else result += printEntry(printString(key, indent2, -1), value, indent2, pad);
  }
  return result;
}
function printEntry(key, value, indent2, pad) {
  if (!isCollection(value)) {
    return endLine(`${key}: ${printScalar(value, indent2 + width(key) + 2, indent2 + INDENT)}`);
  }
  if (Array.isArray(value)) return `${key}:
${pad}${printSeq(value, indent2)}`;
  return `${key}:
${pad}  ${printMap(value, indent2 + INDENT)}`;
}
function printComplexEntry(key, value, indent2, pad) {
  const inner = indent2 + INDENT;
  const question = endLine(`? ${printString(key, inner, inner)}`);
  if (!isCollection(value)) return `${question}${pad}${endLine(`: ${printScalar(value, inner, inner)}`)}`;
  return `${question}${pad}: ${printCollection(value, inner)}`;
}
function printSeq(items, indent2) {
  const pad = " ".repeat(indent2);
  const inner = indent2 + INDENT;
  let result = "";
  for (const item of items) {
    if (result !== "") result += pad;
    result += isCollection(item) ? `- ${printCollection(item, inner)}` : endLine(`- ${printScalar(item, inner, inner)}`);
  }
  return result;
}
function printScalar(value, column, indent2) {
  switch (typeof value) {
    case "string":
      return printString(value, column, indent2);
    case "number":
      return printNumber(floatFromJson(value));
    case "object":
      return value === null ? "null" : Array.isArray(value) ? "[]" : "{}";
    default:
      return String(value);
  }
}
function printNumber(value) {
  return typeof value === "bigint" || Number.isSafeInteger(value) ? String(value) : goFloat(value);
}
function endLine(text2) {
  return isBreak(text2.charCodeAt(text2.length - 1)) ? text2 : `${text2}
`;
}
function width(text2) {
  let count = text2.length;
  for (let at = 0; at < text2.length; at++) if ((text2.charCodeAt(at) & 64512) === 56320) count--;
  return count;
}

// src/kustomize/field/wrong-kind.ts
var NAMES = { scalar: "ScalarNode", map: "MappingNode", seq: "SequenceNode" };
function wrongKind(expected, node) {
  const contents = emitYaml(toJson(node));
  return `wrong node kind: expected ${NAMES[expected]} but got ${NAMES[node.kind]}: node contents:
${contents}`;
}

// src/kustomize/field/set.ts
function setScalar(node, text2, tag = "", from) {
  if (node.kind !== "scalar") throw new BuildError(wrongKind("scalar", node), locationOf(node));
  node.text = text2;
  node.tag = tag;
  node.heldTag = tag;
  if (from?.source === void 0) return;
  node.source = from.source;
  node.offset = from.offset;
}
function setEntry(node, key, value) {
  if (node.kind === "scalar" && isNull(node)) return;
  if (node.kind !== "map") throw new BuildError(wrongKind("map", node), locationOf(node));
  const entry2 = node.entries.find((candidate) => candidate.key.text === key);
  if (entry2 === void 0) {
    node.entries.push({ key: scalar(key, { source: value.source, offset: value.offset }), value });
  } else if (entry2.value.kind === "scalar") {
    value.style = entry2.value.style;
    setScalar(entry2.value, value.text, value.tag, value);
  } else {
    value.style = "plain";
    const { source, offset } = value.source === void 0 ? entry2.value : value;
    entry2.value = { ...value, source, offset };
  }
}
function newScalar(text2, tag = "", from) {
  const mayBeText = tag === "" || tag === "!!str";
  const style = mayBeText && isYaml11NonString(text2) ? "double" : "plain";
  return scalar(text2, { tag, style, heldTag: tag, source: from?.source, offset: from?.offset ?? 0 });
}
function isYaml11NonString(text2) {
  if (text2 === "" || text2.includes("\n")) return false;
  const { tag } = resolveTextV2(text2);
  return tag !== "!!str" && tag !== "!!timestamp";
}

// src/kustomize/resource.ts
function newResource(node, origin) {
  return { node, origin, varNames: [] };
}
function gvkOf({ node }) {
  return { ...parseApiVersion(getText(node, "apiVersion") ?? ""), kind: getText(node, "kind") ?? "" };
}
function nameOf({ node }) {
  return metadataText(node, "name");
}
function namespaceOf({ node }) {
  return metadataText(node, "namespace");
}
function metadataText(node, field) {
  const value = get(metadataOf(node), field);
  return value?.kind === "scalar" && !isNull(value) ? value.text : "";
}
function currentId(resource) {
  return { ...gvkOf(resource), name: nameOf(resource), namespace: namespaceOf(resource) };
}
function formerIds({ node }) {
  const names3 = listAnnotation(node, BuildAnnotation.previousNames);
  if (names3.length === 0) return [];
  const namespaces = listAnnotation(node, BuildAnnotation.previousNamespaces);
  const kinds2 = listAnnotation(node, BuildAnnotation.previousKinds);
  if (namespaces.length !== names3.length || kinds2.length !== names3.length) {
    throw new BuildError(`the object that was called ${names3[0]} has lost its name`, locationOf(node));
  }
  const { group, version } = parseApiVersion(getText(node, "apiVersion") ?? "");
  return names3.map((name, i) => ({
    group,
    version,
    kind: kinds2[i] ?? "",
    name,
    namespace: namespaces[i] ?? ""
  }));
}
function originalId(resource) {
  return formerIds(resource)[0] ?? currentId(resource);
}
function allIds(resource) {
  return [...formerIds(resource), currentId(resource)];
}
function recordId(resource) {
  const id = currentId(resource);
  appendToList(resource.node, BuildAnnotation.previousNames, id.name);
  appendToList(resource.node, BuildAnnotation.previousNamespaces, effectiveNamespace(id));
  appendToList(resource.node, BuildAnnotation.previousKinds, id.kind);
}
function needsHash({ node }) {
  return getAnnotation(node, BuildAnnotation.needsHashSuffix) === "enabled";
}
function isHelmGenerated({ node }) {
  return getAnnotation(node, BuildAnnotation.helmGenerated) === "true";
}
function isEmptied({ node }) {
  return node.entries.length === 0;
}

// src/kustomize/generate/data.ts
import { isUtf8 } from "node:buffer";
function setConfigMapData(node, entries) {
  for (const { key, value, source } of sorted2(entries)) {
    if (isUtf8(value)) addText(node, "data", key, Buffer.from(value).toString("utf8"), source.node);
    else addText(node, "binaryData", key, base64(value), source.node);
  }
}
function setSecretData(node, entries) {
  childMap(node, "data");
  for (const { key, value, source } of sorted2(entries))
    addText(node, "data", key, base64(value), source.node);
}
function refuseRepeats(name, entries) {
  const seen = /* @__PURE__ */ new Set();
  for (const { key, source } of entries) {
    if (seen.has(key)) {
      const place2 = source.node.source?.locate(source.node.offset);
      throw new BuildError(`configmap ${name} illegally repeats the key \`${key}\``, place2);
    }
    seen.add(key);
  }
}
function addText(node, field, key, text2, from) {
  const place2 = { source: from.source, offset: from.offset };
  const value = text2.includes("\n") ? scalar(text2, { tag: "!!str", style: "literal" }) : newScalar(text2, "!!str");
  childMap(node, field).entries.push({ key: scalar(key, place2), value: Object.assign(value, place2) });
}
function childMap(node, field) {
  const entry2 = node.entries.find(({ key }) => key.text === field);
  if (entry2?.value.kind === "map") return entry2.value;
  const made2 = map([], { source: node.source, offset: node.offset });
  node.entries.push({ key: scalar(field), value: made2 });
  return made2;
}
function base64(bytes) {
  const text2 = Buffer.from(bytes).toString("base64");
  return text2.length < 70 ? text2 : text2.replace(/.{1,70}/g, "$&\n");
}
function sorted2(entries) {
  return [...entries].sort((a, b) => compareBytes(a.key, b.key));
}

// src/kustomize/generate/behavior.ts
function parseBehavior(text2) {
  return text2 === "create" || text2 === "replace" || text2 === "merge" ? text2 : "unspecified";
}
function behaviorOf({ node }) {
  return parseBehavior(getAnnotation(node, BuildAnnotation.generatorBehavior) ?? "");
}
function takeOver(resource, old) {
  const { node } = resource;
  for (const field of ["labels", "annotations"]) {
    const before = metadataTexts(old.node, field);
    const after = metadataTexts(node, field);
    const merged = new Map([...before, ...after]);
    if (field === "annotations") keepRecords(merged, before, after);
    setMetadataTexts(node, field, merged);
  }
  const metadata = get(node, "metadata");
  if (metadata?.kind !== "map") return;
  setEntry(metadata, "name", newScalar(nameOf(old)));
  if (namespaceOf(old) === "") remove(metadata, "namespace");
  else setEntry(metadata, "namespace", newScalar(namespaceOf(old)));
  resource.varNames = [...old.varNames];
}
function mergeData(resource, old) {
  for (const field of ["data", "binaryData"]) {
    const entries = [...textEntries(old.node, field), ...textEntries(resource.node, field)];
    remove(resource.node, field);
    const merged = new Map(entries.map(([key, text2, from]) => [key, { text: text2, from }]));
    for (const [key, { text: text2, from }] of [...merged].sort(([a], [b]) => compareBytes(a, b))) {
      addText(resource.node, field, key, text2, from);
    }
  }
}
function keepRecords(merged, before, after) {
  for (const name of BUILD_ANNOTATIONS) {
    const record = before.get(name);
    if (record === void 0) merged.delete(name);
    else merged.set(name, record);
  }
  if (!after.has(BuildAnnotation.needsHashSuffix)) merged.delete(BuildAnnotation.needsHashSuffix);
}
function textEntries(node, field) {
  const values = get(node, field);
  if (values?.kind !== "map") return [];
  return values.entries.toReversed().map(({ key, value }) => [key.text, textOf2(value), value]);
}
function textOf2(node) {
  return node.kind === "scalar" && !isNull(node) ? node.text : "";
}

// src/kustomize/load/metadata.ts
function validateMetadata(node) {
  const location = locationOf(node);
  if (node.kind !== "map") throw new BuildError("missing Resource metadata", location);
  const apiVersion = textOf3(get(node, "apiVersion"));
  const kind = textOf3(get(node, "kind"));
  const metadata = get(node, "metadata");
  const name = textOf3(get(metadata, "name"));
  const namespace = textOf3(get(metadata, "namespace"));
  const parts = [get(node, "apiVersion"), get(node, "kind")];
  for (const field of ["name", "namespace", "labels", "annotations"]) parts.push(get(metadata, field));
  if (parts.every(isEmpty)) throw new BuildError("missing Resource metadata", location);
  if (kind !== "" && (kind.endsWith("List") || name !== "")) return;
  const labels = goMap(get(metadata, "labels"));
  const annotations = goMap(get(metadata, "annotations"));
  const object = `{{${apiVersion} ${kind}} {{${name} ${namespace}} ${labels} ${annotations}}}`;
  throw new BuildError(`missing ${kind === "" ? "kind" : "metadata.name"} in object ${object}`, location);
}
function isEmpty(node) {
  if (node === void 0) return true;
  if (node.kind === "scalar") return isNull(node);
  return node.kind === "map" ? node.entries.length === 0 : node.items.length === 0;
}
function textOf3(node) {
  return node?.kind === "scalar" && !isNull(node) ? node.text : "";
}
function goMap(node) {
  const entries = node?.kind === "map" ? node.entries : [];
  const texts = new Map(entries.map(({ key, value }) => [key.text, textOf3(value)]));
  const sorted3 = [...texts].sort(([a], [b]) => compareBytes(a, b));
  return `map[${sorted3.map(([key, value]) => `${key}:${value}`).join(" ")}]`;
}

// src/kustomize/replacement/field-path.ts
function splitFieldPath(path) {
  const parts = splitAtDots(path);
  const steps = [];
  for (let i = 0; i < parts.length; i++) {
    const part2 = parts[i] ?? "";
    if (!part2.startsWith("[") || part2.endsWith("]")) {
      steps.push(part2);
      continue;
    }
    const end = parts.findIndex((other, at) => at > i && other.endsWith("]"));
    const last = end === -1 ? parts.length - 1 : end;
    const joined = parts.slice(i, last + 1).join(".");
    steps.push(joined.includes("=") ? joined : joined.replaceAll(/^[[\]]+|[[\]]+$/g, ""));
    i = last;
  }
  return steps;
}
function splitAtDots(path) {
  const parts = path.split(".");
  if (parts.length > 1 && parts[0] === "") parts.shift();
  const joined = [];
  for (const part2 of parts) {
    const last = joined.at(-1);
    if (last?.endsWith("\\")) joined[joined.length - 1] = `${last.slice(0, -1)}.${part2}`;
    else joined.push(part2);
  }
  return joined;
}
var INTEGER2 = /^[+-]?[0-9]+$/;
function parseStep(step3) {
  if (INTEGER2.test(step3) && Number(step3) >= 0) return { kind: "index", index: Number(step3) };
  if (isSelection(step3)) {
    const [field = "", ...value] = step3.slice(1, -1).split("=");
    if (value.length === 0) {
      throw new BuildError("list path element must contain fieldName=fieldValue for element to match");
    }
    return { kind: "select", field, value: value.join("=") };
  }
  return step3 === "*" ? { kind: "every" } : { kind: "field", name: step3 };
}
function looksIntoList(step3) {
  return isSelection(step3) || INTEGER2.test(step3) && Number(step3) >= 0;
}
function isSelection(step3) {
  return step3.startsWith("[") && step3.endsWith("]");
}

// src/kube/yaml/node-printer/print-scalar.ts
function printScalar2(node, context) {
  const { text: text2 } = node;
  const found = analyze(text2);
  const tag = printedTag(node);
  const style = printedStyle(node, found, context);
  const prefix = tag === "" ? "" : `${tag} `;
  switch (style) {
    case "plain":
      return text2 === "" ? tag : `${prefix}${text2}`;
    case "single":
      return `${prefix}'${breakLines(text2.replaceAll("'", "''"), context.indent)}'`;
    case "double":
      return `${prefix}"${Array.from(text2, text2.startsWith(BYTE_ORDER_MARK2) ? hexadecimal : escaped2).join("")}"`;
    case "literal":
      return `${prefix}|${blockHints(text2)}
${indentLines(text2, context.indent)}`;
    case "folded":
      return `${prefix}>${blockHints(text2)}
${indentLines(unfold(text2), context.indent)}`;
  }
}
function printedTag({ tag, text: text2 }) {
  return tag === "" || tag === "!!str" || resolveText(text2).tag === tag ? "" : tag;
}
function printedStyle(node, found, { inFlow: inFlow2, isKey }) {
  const { text: text2 } = node;
  let style = node.style;
  if (style === "plain" && text2.includes("\n")) style = "literal";
  if (style === "plain" && node.tag === "!!str" && resolveText(text2).tag !== "!!str") style = "double";
  if (isKey && found.multiline) style = "double";
  if (style === "plain" && !isPlainAllowed(text2, found, inFlow2, isKey)) style = "single";
  if (style === "single" && (found.breakSpace || found.spaceBreak || found.tab || found.special))
    style = "double";
  const isBlock2 = style === "literal" || style === "folded";
  const isBlockAllowed = text2 !== "" && !found.trailingSpace && !found.spaceBreak && !found.special;
  return isBlock2 && (!isBlockAllowed || inFlow2 || isKey) ? "double" : style;
}
function isPlainAllowed(text2, found, inFlow2, isKey) {
  if (text2 === "") return !inFlow2 && !isKey;
  if (found.plainForbidden || found.tab || found.special || found.spaceBreak || found.breakSpace)
    return false;
  return !inFlow2 || !/[,?[\]{}:]|^-$/.test(text2);
}
function breakLines(text2, indent2) {
  return text2.replaceAll(/\n+(?=([^\n])?)/g, (breaks, next) => {
    return `
${breaks}${next === void 0 ? "" : " ".repeat(indent2)}`;
  });
}
function blockHints(text2) {
  const hint = /^[ \n]/.test(text2) ? "2" : "";
  if (!text2.endsWith("\n")) return `${hint}-`;
  return text2 === "\n" || text2.endsWith("\n\n") ? `${hint}+` : hint;
}
function indentLines(text2, indent2) {
  return text2.replaceAll(/^(?=[^\n])/gm, " ".repeat(indent2));
}
function unfold(text2) {
  if (/^\n*([ \t]|$)/.test(text2)) return text2;
  return text2.replaceAll(/^([^ \t\n].*)\n/gm, "$1\n\n");
}
var BYTE_ORDER_MARK2 = "\uFEFF";
var ESCAPES2 = {
  "\0": "\\0",
  "\x07": "\\a",
  "\b": "\\b",
  "	": "\\t",
  "\n": "\\n",
  "\v": "\\v",
  "\f": "\\f",
  "\r": "\\r",
  "\x1B": "\\e",
  '"': '\\"',
  "\\": "\\\\",
  "\x85": "\\N",
  "\u2028": "\\L",
  "\u2029": "\\P"
};
function escaped2(character) {
  const short = ESCAPES2[character];
  if (short !== void 0) return short;
  const code18 = character.codePointAt(0) ?? 0;
  return code18 <= 65535 && !isUnprintable(code18) ? character : hexadecimal(character);
}
function hexadecimal(character) {
  const code18 = character.codePointAt(0) ?? 0;
  const digits = code18.toString(16).toUpperCase();
  if (code18 <= 255) return `\\x${digits.padStart(2, "0")}`;
  return code18 <= 65535 ? `\\u${digits.padStart(4, "0")}` : `\\U${digits.padStart(8, "0")}`;
}

// src/kube/yaml/node-printer/print-node.ts
var INDENT2 = 2;
function printNode(node) {
  return `${printLines(node).map(({ text: text2 }) => text2).join("\n")}
`;
}
function printLines(node) {
  return isBlock(node) ? printBlock(node, 0, "") : withValue({ text: "", path: "", levels: [] }, node, 0);
}
function printBlock(node, indent2, path) {
  return node.kind === "map" ? node.entries.flatMap((entry2) => printEntry2(entry2, indent2, path)) : node.items.flatMap((item, index) => printItem(item, indent2, `${path}/${index}`));
}
function printEntry2({ key, value }, indent2, parent) {
  const path = `${parent}/${key.text}`;
  const name = printScalar2(key, { indent: indent2 + INDENT2, inFlow: false, isKey: true });
  const line = { text: `${" ".repeat(indent2)}${name}:`, path, levels: [indent2] };
  if (!isBlock(value)) return withValue(line, value, indent2);
  return [line, ...printBlock(value, value.kind === "seq" ? indent2 : indent2 + INDENT2, path)];
}
function printItem(item, indent2, path) {
  const dash = `${" ".repeat(indent2)}-`;
  if (!isBlock(item)) return withValue({ text: dash, path, levels: [indent2] }, item, indent2);
  const [first, ...rest] = printBlock(item, indent2 + INDENT2, path);
  if (first === void 0) return [];
  const text2 = `${dash} ${first.text.slice(indent2 + INDENT2)}`;
  return [{ ...first, text: text2, levels: [indent2, ...first.levels] }, ...rest];
}
function withValue(line, value, indent2) {
  const printed2 = value.kind === "scalar" ? printScalar2(value, { indent: indent2 + INDENT2, inFlow: false, isKey: false }) : printFlow(value);
  const [first = "", ...rest] = printed2.replace(/\n$/, "").split("\n");
  const separator = line.text === "" || first === "" ? "" : " ";
  return [
    { ...line, text: `${line.text}${separator}${first}` },
    ...rest.map((text2) => ({ text: text2, path: void 0, levels: [] }))
  ];
}
function printFlow(node) {
  if (node.kind === "scalar") return inFlow(node, false);
  if (node.kind === "seq") return `[${node.items.map(printFlow).join(", ")}]`;
  return `{${node.entries.map(({ key, value }) => `${inFlow(key, true)}: ${printFlow(value)}`).join(", ")}}`;
}
function inFlow(node, isKey) {
  return printScalar2(node, { indent: INDENT2, inFlow: true, isKey });
}
function isBlock(node) {
  if (node.kind === "scalar" || node.flow) return false;
  return node.kind === "map" ? node.entries.length > 0 : node.items.length > 0;
}

// src/kustomize/patch/merge/nodes.ts
function isNull3(node) {
  return node.kind === "scalar" && isNull(node);
}
function isPresent(node) {
  return node !== void 0 && !isNull3(node);
}
function isFilled(node) {
  return isPresent(node) && !(node.kind === "map" && node.entries.length === 0);
}
function textOf4(node) {
  return node.kind === "scalar" ? node.text : "";
}
function entryOf(node, key) {
  return node?.kind === "map" ? node.entries.find((entry2) => entry2.key.text === key) : void 0;
}
function removeEntry(node, key) {
  const at = node.entries.findIndex((entry2) => entry2.key.text === key);
  if (at !== -1) node.entries.splice(at, 1);
}
function keyText(element, key) {
  const value = entryOf(element, key)?.value;
  return isPresent(value) ? textOf4(value) : "";
}

// src/kustomize/patch/merge/kind.ts
var NAMES2 = { scalar: "ScalarNode", map: "MappingNode", seq: "SequenceNode" };
function assertKind(node, kind) {
  if (!isPresent(node) || node.kind === kind) return;
  throw new BuildError(
    `wrong node kind: expected ${NAMES2[kind]} but got ${NAMES2[node.kind]}: node contents:
${printNode(node)}`,
    locationOf(node)
  );
}

// src/kustomize/patch/merge/elements.ts
function findElement(list3, keys, values) {
  if (list3?.kind !== "seq") return void 0;
  if (keys[0] === "") return list3.items.find((item) => textOf4(item) === values[0]);
  return list3.items.find(
    (item) => item.kind === "map" && keys.every((key, i) => {
      const entry2 = entryOf(item, key);
      return entry2 !== void 0 && textOf4(entry2.value) === values[i];
    })
  );
}
function setElement(list3, keys, values, element) {
  const found = replaceElements(list3, keys, values, element);
  if (!found && !isNull3(element)) list3.items.push(element);
}
function removeElements(list3, keys, values) {
  replaceElements(list3, keys, values, void 0);
}
function replaceElements(list3, keys, values, element) {
  const wantsMap = keys[0] !== "" && values[0] !== void 0 && values[0] !== "";
  const kept = [];
  let found = false;
  for (const item of list3.items) {
    if (!isFilled(item)) continue;
    if (wantsMap && item.kind !== "map") {
      kept.push(item);
    } else if (!hasValues(item, keys, values)) {
      if (values.length > 0) kept.push(item);
    } else {
      found = true;
      if (element !== void 0) kept.push(element);
    }
  }
  list3.items = kept;
  return found;
}
function hasValues(item, keys, values) {
  return values.length > 0 && keys.slice(0, values.length).every((key, i) => hasValue(item, key, values[i] ?? ""));
}
function hasValue(item, key, value) {
  if (key === "") {
    assertKind(item, "scalar");
    return textOf4(item) === value;
  }
  assertKind(item, "map");
  const entry2 = entryOf(item, key);
  return entry2 !== void 0 && (value === "" || textOf4(entry2.value) === value);
}
var MAX_COMPARED = 2e3;
function assertComparable(lists) {
  const elements = lists.reduce((sum, list3) => sum + list3.items.length, 0);
  if (elements <= MAX_COMPARED) return;
  throw new BuildError(
    `a list of ${elements} elements is too long to be merged element by element; the limit is ${MAX_COMPARED}`,
    locationOf(lists[0])
  );
}

// src/kustomize/replacement/slot.ts
function rootSlot(node) {
  return { node, replace: () => void 0 };
}
function entrySlot(entry2) {
  return {
    get node() {
      return entry2.value;
    },
    replace(node) {
      entry2.value = node;
    }
  };
}
function itemSlots(list3) {
  return list3.kind === "seq" ? list3.items.map((_, index) => itemSlot(list3, index)) : [];
}
function itemSlot(list3, index) {
  return {
    get node() {
      return list3.items[index] ?? list3;
    },
    replace(node) {
      list3.items[index] = node;
    }
  };
}

// src/kustomize/replacement/lookup.ts
function lookUp(root, path) {
  let slot = rootSlot(root);
  for (const step3 of path.map((part2) => part2.trim())) {
    if (step3 === "") continue;
    slot = follow(slot.node, step3);
    if (slot === void 0) return void 0;
  }
  return slot;
}
function follow(node, text2) {
  if (/^-[0-9]+$/.test(text2)) throw new BuildError(`array index ${Number(text2)} cannot be negative`);
  const step3 = text2 === "-" ? { kind: "last" } : parseStep(text2);
  switch (step3.kind) {
    case "last":
      assertKind(node, "seq");
      return itemSlots(node).at(-1);
    case "index":
      assertKind(node, "seq");
      return itemSlots(node)[step3.index];
    case "select": {
      assertKind(node, "seq");
      const element = findElement(node, [step3.field], [step3.value]);
      return itemSlots(node).find((slot) => slot.node === element);
    }
    case "every":
      throw new BuildError("wildcard is not supported in PathGetter", locationOf(node));
    case "field": {
      if (isNull3(node)) return void 0;
      assertKind(node, "map");
      const entry2 = entryOf(node, step3.name);
      return entry2 && entrySlot(entry2);
    }
  }
}

// src/kustomize/patch/merge/style.ts
function replaceValue(entry2, value) {
  const old = entry2.value;
  if (value.kind !== "scalar") {
    entry2.value = { ...value, flow: old.kind !== "scalar" && old.flow };
  } else if (old.kind === "scalar") {
    Object.assign(old, value, { style: old.style, ...tagsInStyle(value, old.style) });
  } else {
    entry2.value = { ...value, style: "plain", ...tagsInStyle(value, "plain") };
  }
}
function tagsInStyle(value, style) {
  const untagged = value.style === "plain" ? resolveText(value.text).tag : "!!str";
  const heldTag = value.tag === "" ? value.heldTag ?? untagged : value.tag;
  return { heldTag, tag: printedTag2(heldTag, value.text, style) };
}
function printedTag2(tag, text2, style) {
  if (tag === "!!str") return style === "plain" ? tag : "";
  return tag !== "" && resolveText(text2).tag === tag ? "" : tag;
}
var MAX_WORD = 3;
function quoteWord(node) {
  if (node.kind !== "scalar" || node.style !== "plain") return;
  const given = node.tag || node.heldTag;
  if (given === void 0 && node.text.length > MAX_WORD) return;
  const tag = given ?? resolveText(node.text).tag;
  if (tag !== "" && tag !== "!!str" || !isYaml11NonString(node.text)) return;
  node.style = "double";
  node.tag = "";
}

// src/kustomize/replacement/set-value.ts
var MAX_WRITTEN = 5e7;
var NODE_WEIGHT = 64;
var MAX_DEPTH3 = 500;
var ValueWriter = class {
  #written = 0;
  /**
   * Puts a value into a field: of a scalar only the text changes, anything else is replaced by a copy. Throws
   * `BuildError` when too much has been written.
   */
  set({ node, replace: replace4 }, value) {
    if (node.kind === "scalar") {
      this.setText(node, textOf4(value));
      return;
    }
    this.#weigh(value, 0);
    replace4(clone(value));
  }
  /**
   * Gives a scalar another text. Its type and style stay: text that does not fit the type is refused at the end of the
   * build. Throws `BuildError` when too much has been written.
   */
  setText(node, text2) {
    this.#add(text2.length, node);
    const tag = impliedTag(node);
    node.text = text2;
    if (node.heldTag !== void 0) node.tag = printedTag2(tag, text2, node.style);
    else node.tag = tag === "!!null" && text2 === "" ? "" : tag;
  }
  #weigh(node, depth) {
    if (depth > MAX_DEPTH3)
      throw new BuildError("the value of a replacement is nested too deep", locationOf(node));
    this.#add(NODE_WEIGHT + textOf4(node).length, node);
    if (node.kind === "seq") for (const item of node.items) this.#weigh(item, depth + 1);
    if (node.kind === "map") {
      for (const { key, value } of node.entries) {
        this.#add(key.text.length, key);
        this.#weigh(value, depth + 1);
      }
    }
  }
  #add(weight, node) {
    this.#written += weight;
    if (this.#written <= MAX_WRITTEN) return;
    throw new BuildError("the replacements write more than objects can hold", locationOf(node));
  }
};
function impliedTag(node) {
  const { tag, heldTag, style, source } = node;
  if (tag !== "" || heldTag !== void 0) return tag || (heldTag ?? "");
  return style === "plain" && source !== void 0 ? resolveScalar(node).tag : "";
}

// src/kustomize/replacement/source.ts
var DEFAULT_FIELD_PATH = "metadata.name";
function sourceValue({ source, sourceValue: given, node }, resources) {
  if (given !== void 0) {
    if (source === void 0) return scalar(given);
    throw new BuildError("value and resource selectors are mutually exclusive", locationOf(node));
  }
  if (source === void 0) throw new BuildError("replacements must specify a source", locationOf(node));
  const resource = selectSource(source, resources);
  const fieldPath = source.fieldPath || DEFAULT_FIELD_PATH;
  const value = find(resource, fieldPath, source);
  if (isEmpty(value) || value === void 0) {
    const id = formatId(source);
    throw new BuildError(
      `fieldPath \`${fieldPath}\` is missing for replacement source ${id}`,
      locationOf(source.node)
    );
  }
  return part(value, source);
}
function selectSource(source, resources) {
  const [found, ...others] = resources.filter(
    (resource) => allIds(resource).some((id) => matches(id, source))
  );
  if (found !== void 0 && others.length === 0) return found;
  const problem2 = found === void 0 ? "nothing selected by" : "multiple matches for selector";
  throw new BuildError(`${problem2} ${describe(source)}`, locationOf(source.node));
}
function matches(id, source) {
  return (source.name === "" || source.name === id.name) && (source.namespace === "" || source.namespace === (id.namespace || "default")) && isSelected(id, source);
}
function find(resource, fieldPath, source) {
  try {
    return lookUp(resource.node, splitFieldPath(fieldPath))?.node;
  } catch (error) {
    throw wrapError("error looking up replacement source: ", error, locationOf(source.node));
  }
}
function part(value, { options, node }) {
  if (options === void 0 || options.delimiter === "") return value;
  if (value.kind !== "scalar") {
    throw new BuildError("delimiter option can only be used with scalar nodes", locationOf(node));
  }
  const parts = value.text.split(options.delimiter);
  const chosen = parts[Number(options.index)];
  if (chosen === void 0) {
    throw new BuildError(
      `options.index ${options.index} is out of bounds for value ${value.text}`,
      locationOf(node)
    );
  }
  return { ...value, tag: impliedTag(value), text: chosen };
}
function describe(source) {
  const parts = [formatId(source)];
  if (source.fieldPath !== "") parts.push(source.fieldPath);
  const { delimiter: delimiter2 = "", index = 0n, create: create2 = false } = source.options ?? {};
  if (delimiter2 !== "" || create2) parts.push(`${delimiter2}(${index}), create=${create2}`);
  return parts.join(":");
}

// src/kustomize/replacement/vars/declare.ts
function declareVars(known3, vars, resources) {
  if (vars.length === 0) return known3;
  try {
    for (const entry2 of vars) markObject(entry2, resources);
    return mergeVars(known3, vars.map(declared));
  } catch (error) {
    const list3 = vars.map((entry2) => format2(entry2.name, entry2.objref, entry2.fieldref.fieldPath)).join(" ");
    throw wrapError(`merging vars [${list3}]: `, error);
  }
}
function mergeVars(known3, incoming) {
  const names3 = new Set(known3.map(({ name }) => name));
  for (const { name, location } of incoming) {
    if (names3.has(name)) throw new BuildError(`var '${name}' already encountered`, location);
    names3.add(name);
  }
  return [...known3, ...incoming];
}
function markObject({ name, objref, fieldref, node }, resources) {
  const id = idOf(objref);
  const matched = resources.filter(
    (resource) => !isEmptied(resource) && allIds(resource).some((own) => isMeant(own, id))
  );
  if (matched.length > 1) {
    const text2 = format2(name, id, fieldref.fieldPath);
    throw new BuildError(
      `found ${matched.length} resId matches for var ${text2} (unable to disambiguate)`,
      locationOf(node)
    );
  }
  matched[0]?.varNames.push(name);
}
function isMeant(own, id) {
  if (own.name !== id.name || !sameGvk(own, id)) return false;
  return id.namespace === "" || effectiveNamespace(own) === id.namespace;
}
function declared({ name, objref, fieldref, node }) {
  const fieldPath = fieldref.fieldPath || DEFAULT_FIELD_PATH;
  return { name, fieldPath, text: format2(name, idOf(objref), fieldPath), location: locationOf(node) };
}
function idOf({ apiVersion, group, version, kind, name, namespace }) {
  const parts = apiVersion.split("/").length;
  if (apiVersion === "" || parts > 2) return { group, version, kind, name, namespace };
  const parsed = parseApiVersion(apiVersion);
  return { group: parts === 2 ? parsed.group : group, version: parsed.version, kind, name, namespace };
}
function format2(name, gvk, fieldPath) {
  return `{${name} ${formatGvk(gvk)} {${fieldPath}}}`;
}

// src/kustomize/accumulate/build-origin.ts
import { posix } from "node:path";
var ORIGIN = "config.kubernetes.io/origin";
var TRANSFORMATIONS = "alpha.config.kubernetes.io/transformations";
var ROOT_ORIGIN = { path: "", repository: "", ref: "" };
function originBelow(origin, entry2) {
  const spec = parseRepoSpec(entry2);
  if (spec === void 0) return { ...origin, path: join(origin.path, entry2) };
  return { path: join("", spec.directory), repository: spec.repository, ref: spec.ref };
}
function originOfBuiltin({ path, repository, ref }, fileName, kind) {
  const configuredBy = { apiVersion: "builtin", kind };
  return { path: "", repository, ref, configuredIn: join(path, fileName), configuredBy };
}
function originOfPlugin(plugin) {
  const noted = getAnnotation(plugin.node, ORIGIN);
  if (noted === void 0) return void 0;
  const document = readDocument(new SourceText("", noted));
  const field = (name) => getText(document, name) ?? "";
  const id = currentId(plugin);
  const configuredBy = {
    apiVersion: formatApiVersion(id),
    kind: id.kind,
    name: id.name,
    namespace: id.namespace
  };
  return {
    path: "",
    repository: field("repo"),
    ref: field("ref"),
    configuredIn: field("path"),
    configuredBy
  };
}
function annotateFile({ node }, origin) {
  setAnnotation(node, ORIGIN, formatOrigin(origin, ""));
}
function annotateOrigin({ node }, origin) {
  setOne(node, ORIGIN, formatOrigin(origin, ""));
}
function keepOrigin({ node }, old) {
  const origin = getAnnotation(old.node, ORIGIN);
  if (origin !== void 0) setOne(node, ORIGIN, origin);
}
function hasOrigin({ node }) {
  return getAnnotation(node, ORIGIN) !== void 0;
}
function annotateTransformation(resource, origin) {
  if (isEmptied(resource)) return;
  if (!hasOrigin(resource)) {
    annotateOrigin(resource, origin);
    return;
  }
  const before = getAnnotation(resource.node, TRANSFORMATIONS) ?? "";
  setOne(resource.node, TRANSFORMATIONS, `${before}- ${formatOrigin(origin, "  ").trimStart()}`);
}
function stripOrigins(texts, buildMetadata) {
  if (!buildMetadata.includes("originAnnotations")) texts.delete(ORIGIN);
  if (!buildMetadata.includes("transformerAnnotations")) texts.delete(TRANSFORMATIONS);
}
function setOne(node, name, text2) {
  setMetadataTexts(node, "annotations", metadataTexts(node, "annotations").set(name, text2));
}
function formatOrigin({ path, repository, ref, configuredIn, configuredBy }, indent2) {
  const lines2 = fields({ path, repo: repository, ref, configuredIn }, indent2);
  if (configuredBy !== void 0)
    lines2.push(`${indent2}configuredBy:
`, ...fields(configuredBy, `${indent2}  `));
  return lines2.join("");
}
function fields(values, indent2) {
  return Object.entries(values).filter(([, value]) => value).map(([name, value]) => `${indent2}${name}: ${emitYaml(value ?? "")}`);
}
function join(...parts) {
  const joined = posix.join(...parts);
  return joined === "." ? "" : joined.replace(/(.)\/$/, "$1");
}

// src/kustomize/accumulate/accumulator.ts
var Accumulator = class {
  #resources = [];
  /** The current ids, until a transformer may have changed them. */
  #ids = /* @__PURE__ */ new Set();
  #config = EMPTY_CONFIG;
  #vars = [];
  get resources() {
    return this.#resources;
  }
  get vars() {
    return this.#vars;
  }
  /** Declares vars, for the objects that there are now. Throws `BuildError`. */
  addVars(vars) {
    this.#vars = declareVars(this.#vars, vars, this.#resources);
  }
  get config() {
    return this.#config;
  }
  /** Adds field specs. Throws `BuildError` when they contradict those that are there. */
  addConfig(config) {
    this.#config = mergeConfigs(this.#config, config);
  }
  /** Adds resources one by one. Throws `BuildError` at one whose id is taken. */
  append(resources) {
    this.#ids ??= new Set(this.#resources.map((resource) => idKey(currentId(resource))));
    for (const resource of resources) {
      const id = currentId(resource);
      const key = idKey(id);
      if (this.#ids.has(key)) {
        throw new BuildError(
          `may not add resource with an already registered id: ${formatId(id)}`,
          resource.origin
        );
      }
      this.#ids.add(key);
      this.#resources.push(resource);
    }
  }
  /** Adds a generated resource, or lets it replace or be merged into the one that it is for. Throws `BuildError`. */
  absorb(resource) {
    const behavior = behaviorOf(resource);
    const old = this.#overwrittenBy(resource, behavior);
    if (old === void 0) {
      this.append([resource]);
      return;
    }
    takeOver(resource, old);
    if (behavior === "merge") {
      mergeData(resource, old);
      keepOrigin(resource, old);
    }
    this.#resources[this.#resources.indexOf(old)] = resource;
    this.#ids = void 0;
  }
  /** The resource that has, or had, the id of a generated one; the behavior must fit with whether there is one. */
  #overwrittenBy(resource, behavior) {
    const id = currentId(resource);
    const matches2 = this.#resources.filter((other) => allIds(other).some((own) => sameId(own, id)));
    const overwrites = behavior === "merge" || behavior === "replace";
    if (matches2.length > 1) {
      const found = matches2.map((match) => formatId(currentId(match))).join(" ");
      const message = `found multiple objects [${found}] that could accept merge of ${formatId(id)}`;
      throw new BuildError(message, resource.origin);
    }
    if (overwrites === (matches2.length === 1)) return matches2[0];
    const problem2 = overwrites ? "does not exist; cannot merge or replace" : `exists; can not use behavior: '${behavior}', behavior must be merge or replace`;
    throw new BuildError(`id ${formatId(id)} ${problem2}`, resource.origin);
  }
  /** Lets a transformer change the resources; what it has emptied is dropped. */
  transform(change2) {
    change2(this.#resources);
    this.#resources = this.#resources.filter((resource) => !isEmptied(resource));
    this.#ids = void 0;
  }
  /** Takes over what another kustomization has gathered. Throws `BuildError`. */
  merge(other) {
    this.append(other.#resources);
    this.addConfig(other.config);
    this.#vars = mergeVars(this.#vars, other.vars);
  }
};

// src/kube/yaml/from-json.ts
function fromJson(value, numbers = "exact") {
  if (Array.isArray(value)) {
    const items = value.map((item) => fromJson(item, numbers));
    return { ...seq(items), flow: items.length === 0 };
  }
  if (isObject(value)) {
    const keys = Object.keys(value).sort(compareKeysV3);
    const entries = keys.map(
      (key) => ({ key: fromString(key), value: fromJson(value[key] ?? null, numbers) })
    );
    return { ...map(entries), flow: entries.length === 0 };
  }
  if (typeof value === "string") return fromString(value);
  if (typeof value === "number") {
    return scalar(numbers === "float64" || !Number.isInteger(value) ? goFloat(value) : String(value));
  }
  if (typeof value === "bigint" && numbers === "float64") return scalar(goFloat(Number(value)));
  return scalar(String(value));
}
function fromString(text2) {
  return scalar(text2, { style: stringStyle(text2) });
}

// src/kustomize/load/documents.ts
function splitDocuments(source) {
  const { text: text2 } = source;
  if (text2 === "") return [];
  const slices = [];
  let start = 0;
  for (let at = text2.indexOf("\n---"); at !== -1; at = text2.indexOf("\n---", start)) {
    const lineEnd = text2.indexOf("\n", at + 1);
    if (lineEnd === -1) break;
    const rest = text2.slice(at + "\n---".length, lineEnd).trim();
    if (rest !== "" && !rest.startsWith("#")) {
      const line = text2.slice(at, lineEnd).trim();
      throw new BuildError(`invalid document separator: ${line}`, source.locate(at + 1));
    }
    slices.push({ start, end: at + 1 });
    start = lineEnd + 1;
  }
  slices.push({ start, end: text2.length });
  return slices;
}

// src/kustomize/load/places.ts
function copyPlaces(from, to) {
  if (from === void 0) return;
  to.source = from.source;
  to.offset = from.offset;
  if (to.kind === "seq" && from.kind === "seq") {
    for (const [i, item] of to.items.entries()) copyPlaces(from.items[i], item);
  }
  if (to.kind !== "map" || from.kind !== "map") return;
  for (const { key, value } of to.entries) {
    const source = from.entries.find((entry2) => entry2.key.text === key.text);
    if (source === void 0) continue;
    key.source = source.key.source;
    key.offset = source.key.offset;
    copyPlaces(get(from, key.text), value);
  }
}

// src/kustomize/load/manifest.ts
var MalformedYamlError = class extends BuildError {
};
function readManifest(source) {
  const slices = splitDocuments(source);
  const nodes2 = [];
  for (const { start, end } of slices) {
    const node = parse3(source, start, end);
    if (node === void 0 || node.kind === "scalar" && isNull(node)) continue;
    const items = slices.length === 1 ? wrappedItems(node) : void 0;
    if (items === void 0) nodes2.push(node);
    else nodes2.push(...items);
  }
  return expandLists(validated(nodes2));
}
function parse3(source, start, end) {
  try {
    return readDocument(source, start, end);
  } catch (error) {
    if (!(error instanceof YamlError)) throw error;
    throw new MalformedYamlError(`MalformedYAMLError: ${error.message}`, error.location, error);
  }
}
function wrappedItems(node) {
  const kind = getText(node, "kind");
  if (kind !== "List" && kind !== "ResourceList") return void 0;
  const items = get(node, "items");
  if (items === void 0) return get(node, "functionConfig") === void 0 ? void 0 : [];
  if (items.kind === "map") return items.entries.flatMap(({ key, value }) => [key, value]);
  return items.kind === "seq" ? items.items : [];
}
function validated(nodes2) {
  const objects = [];
  for (const node of nodes2) {
    if (isEmpty(node)) continue;
    validateMetadata(node);
    objects.push(node);
  }
  return objects;
}
function expandLists(nodes2) {
  const queue = [...nodes2];
  const objects = [];
  for (let node = queue.shift(); node !== void 0; node = queue.shift()) {
    const kind = getText(node, "kind") ?? "";
    const items = get(node, "items");
    if (!kind.endsWith("List") || items === void 0) objects.push(node);
    else queue.push(...members(kind, node, items));
  }
  return objects;
}
function members(kind, node, items) {
  const value = listValue(kind, node);
  if (value === null) return [];
  if (!Array.isArray(value)) {
    throw new BuildError(`expected array in ${kind}/items, but found ${goType(value)}`, locationOf(items));
  }
  return validated(
    value.map((member, i) => {
      const made2 = fromJson(member);
      styleAsJson(made2);
      copyPlaces(items.kind === "seq" ? items.items[i] : void 0, made2);
      return made2;
    })
  );
}
function listValue(kind, node) {
  try {
    forgetStyles(node);
    const value = toJson(node);
    return isObject(value) ? value.items ?? null : null;
  } catch (error) {
    throw wrapError(`trouble expanding list of ${kind}; `, error, locationOf(node));
  }
}
function styleAsJson(node) {
  if (node.kind === "scalar") {
    if (resolveScalar(node).tag === "!!str") node.style = "double";
    return;
  }
  node.flow = true;
  if (node.kind === "seq") {
    for (const item of node.items) styleAsJson(item);
    return;
  }
  for (const { key, value } of node.entries) {
    key.style = "double";
    styleAsJson(value);
  }
}
function forgetStyles(node) {
  if (node.kind === "scalar") {
    if (node.style !== "plain") node.style = "double";
    return;
  }
  node.flow = false;
  if (node.kind === "seq") for (const item of node.items) forgetStyles(item);
  else for (const { value } of node.entries) forgetStyles(value);
}
function goType(value) {
  if (typeof value === "string") return "string";
  if (typeof value === "boolean") return "bool";
  if (typeof value === "number") return Number.isInteger(value) ? "int" : "float64";
  return isObject(value) ? "map[string]interface {}" : "int";
}

// src/kustomize/accumulate/read-resources.ts
function readResources(target, path, location) {
  const { context, loader } = target;
  const prefix = `accumulating resources from '${path}': `;
  try {
    const file = loader.load(path, location);
    const start = { file: file.path, line: 1, column: 1 };
    const resources = context.cache.manifest(file).map((node) => newResource(node, locationOf(node) ?? start));
    context.countResources(resources.length);
    new Accumulator().append(resources);
    if (target.origin !== void 0) {
      const origin = originBelow(target.origin, path);
      for (const resource of resources) annotateFile(resource, origin);
    }
    return resources;
  } catch (error) {
    if (error instanceof RemoteError) throw new RemoteError(prefix + error.message, location, error);
    if (!(error instanceof MalformedYamlError)) throw wrapError(prefix, error, location);
    throw new BuildError(`${prefix}${error.message} in File: ${path}`, error.location, error);
  }
}

// src/kustomize/generate/key-values.ts
import { isUtf8 as isUtf82 } from "node:buffer";
var MAX_LINE_BYTES = 64 * 1024 - 1;
function loadKeyValues(loader, { envs, literals, files }) {
  return [
    ...fromEach(`env source files: ${names(envs)}`, envs, (source) => fromEnvFile(loader, source)),
    ...fromEach(`literal sources ${names(literals)}`, literals, (source) => [fromLiteral(source)]),
    ...fromEach(`file sources: ${names(files)}`, files, (source) => [fromFile(loader, source)])
  ];
}
function fromEach(label, sources, read2) {
  return sources.flatMap((source) => {
    try {
      return read2(source);
    } catch (error) {
      throw wrapError(`${label}: `, error, locationOf(source.node));
    }
  });
}
function fromLiteral(source) {
  const { text: text2 } = source;
  const equals = text2.indexOf("=");
  if (equals < 1) throw new BuildError(`invalid literal source ${text2}, expected key=value`);
  return { key: text2.slice(0, equals), value: Buffer.from(unquote(text2.slice(equals + 1))), source };
}
function unquote(text2) {
  const quoted2 = text2.length > 1 && (text2.startsWith('"') || text2.startsWith("'")) && text2.at(-1) === text2[0];
  return quoted2 ? text2.slice(1, -1) : text2;
}
function fromFile(loader, source) {
  const { key, path } = splitFileSource(source.text);
  return { key, value: loader.load(path, locationOf(source.node)).bytes, source };
}
function splitFileSource(text2) {
  const parts = text2.split("=");
  const [key = "", path] = parts;
  if (path === void 0) return { key: lastStep(text2), path: text2 };
  const quoted2 = JSON.stringify(text2);
  if (parts.length > 2) throw new BuildError(`source ${quoted2} key name or file path contains '='`);
  if (key === "") {
    throw new BuildError(`missing key name for file path ${JSON.stringify(path)} in source ${quoted2}`);
  }
  if (path === "") {
    throw new BuildError(`missing file path for key name ${JSON.stringify(key)} in source ${quoted2}`);
  }
  return { key, path };
}
function lastStep(path) {
  const last = path.split("/").findLast((step3) => step3 !== "");
  return last ?? (path === "" ? "." : "/");
}
function fromEnvFile(loader, source) {
  const { bytes, path } = loader.load(source.text, locationOf(source.node));
  const entries = [];
  for (const [i, line] of lines(bytes).entries()) {
    if (!isUtf82(line)) {
      throw new BuildError(`line ${i + 1} has invalid utf8 bytes`, { file: path, line: i + 1, column: 1 });
    }
    const text2 = trimStart2(i === 0 ? withoutByteOrderMark(line.toString("utf8")) : line.toString("utf8"));
    if (text2 === "" || text2.startsWith("#") || text2.startsWith("=")) continue;
    const equals = text2.indexOf("=");
    const key = equals === -1 ? text2 : text2.slice(0, equals);
    entries.push({ key, value: Buffer.from(equals === -1 ? "" : text2.slice(equals + 1)), source });
  }
  return entries;
}
function lines(bytes) {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const found = [];
  for (let start = 0; start < buffer.length; ) {
    const newline = buffer.indexOf(10, start);
    const end = newline === -1 ? buffer.length : newline;
    if (end - start > MAX_LINE_BYTES) break;
    const line = buffer.subarray(start, end);
    found.push(line.at(-1) === 13 ? line.subarray(0, -1) : line);
    start = end + 1;
  }
  return found;
}
function trimStart2(text2) {
  return text2.replace(/^[\t-\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/, "");
}
function withoutByteOrderMark(text2) {
  return text2.startsWith("\uFEFF") ? text2.slice(1) : text2;
}
function names(sources) {
  return `[${sources.map(({ text: text2 }) => text2).join(" ")}]`;
}

// src/kustomize/generate/generate.ts
function generateConfigMap(loader, args, options) {
  const node = baseObject("ConfigMap", args);
  setConfigMapData(node, loadEntries(loader, args));
  return finish2(node, "ConfigMapGenerator", args, options);
}
function generateSecret(loader, args, options) {
  const node = baseObject("Secret", args);
  node.entries.push({ key: scalar("type"), value: newScalar(args.type || "Opaque", "!!str") });
  setSecretData(node, loadEntries(loader, args));
  return finish2(node, "SecretGenerator", args, options);
}
function baseObject(kind, { name, namespace, node }) {
  if (name === "") throw new BuildError("a configmap must have a name", locationOf(node));
  const metadata = map();
  for (const [field, text2] of Object.entries({ name, namespace })) {
    if (text2 === "") continue;
    const { source, offset } = get(node, field) ?? node;
    metadata.entries.push({ key: scalar(field), value: { ...newScalar(text2, "!!str"), source, offset } });
  }
  const entries = [
    { key: scalar("apiVersion"), value: scalar("v1") },
    { key: scalar("kind"), value: scalar(kind) },
    { key: scalar("metadata"), value: metadata }
  ];
  return map(entries, { source: node.source, offset: node.offset });
}
function labelMap(labels) {
  const entries = [...labels].map(([key, { text: text2, node }]) => {
    const place2 = { source: node.source, offset: node.offset };
    return { key: scalar(key, place2), value: scalar(text2, { tag: "!!str", style: "single", ...place2 }) };
  });
  return map(entries);
}
function loadEntries(loader, args) {
  const entries = loadSources(loader, args);
  refuseRepeats(args.name, entries);
  return entries;
}
function loadSources(loader, args) {
  const env = args.env.text === "" ? [] : [args.env];
  try {
    return loadKeyValues(loader, { ...args, envs: [...args.envs, ...env] });
  } catch (error) {
    throw wrapError("loading KV pairs: ", error, locationOf(args.node));
  }
}
function finish2(node, generator, { behavior, node: entry2 }, options) {
  const metadata = get(node, "metadata");
  if (metadata?.kind === "map" && options.labels.size > 0) {
    metadata.entries.push({ key: scalar("labels"), value: labelMap(options.labels) });
  }
  if (options.immutable)
    node.entries.push({ key: scalar("immutable"), value: scalar("true", { tag: "!!bool" }) });
  const annotations = new Map([...options.annotations].map(([name, { text: text2 }]) => [name, text2]));
  if (!options.disableNameSuffixHash) annotations.set(BuildAnnotation.needsHashSuffix, "enabled");
  annotations.set(BuildAnnotation.generatorBehavior, parseBehavior(behavior));
  setMetadataTexts(node, "annotations", annotations);
  return newResource(node, { ...locationOf(entry2) ?? { file: "", line: 1, column: 1 }, generator });
}

// src/kustomize/generate/options.ts
function mergeOptions(local, global) {
  return {
    labels: new Map([...global?.labels ?? [], ...local?.labels ?? []]),
    annotations: new Map([...global?.annotations ?? [], ...local?.annotations ?? []]),
    disableNameSuffixHash: Boolean(local?.disableNameSuffixHash || global?.disableNameSuffixHash),
    immutable: Boolean(local?.immutable || global?.immutable)
  };
}

// src/kustomize/load/kustomization.ts
var OBJECT_META = struct("ObjectMeta", {
  name: text,
  namespace: text,
  labels: textMap,
  annotations: textMap
});
var HELM_GLOBALS = struct("HelmGlobals", { chartHome: text, configHome: text });
var HELM_CHART = struct("HelmChart", {
  name: text,
  version: text,
  repo: text,
  releaseName: text,
  namespace: text,
  additionalValuesFiles: list(text),
  valuesFile: text,
  valuesInline: anyMap,
  valuesMerge: text,
  includeCRDs: flag,
  skipHooks: flag,
  apiVersions: list(text),
  kubeVersion: text,
  nameTemplate: text,
  skipTests: flag,
  debug: flag,
  devel: flag
});
var HELM_CHART_ARGS = struct("HelmChartArgs", {
  chartName: text,
  chartVersion: text,
  chartRepoUrl: text,
  chartHome: text,
  chartRepoName: text,
  helmBin: text,
  helmHome: text,
  values: text,
  valuesLocal: anyMap,
  valuesMerge: text,
  releaseName: text,
  releaseNamespace: text,
  extraArgs: list(text)
});
var KUSTOMIZATION = struct("Kustomization", {
  ...embedded("TypeMeta", { kind: text, apiVersion: text }),
  metadata: optional(OBJECT_META),
  openapi: textMap,
  namePrefix: text,
  nameSuffix: text,
  namespace: located,
  commonLabels: textMap,
  labels: list(LABEL),
  commonAnnotations: textMap,
  patchesStrategicMerge: list({ ...located, goName: "types.PatchStrategicMerge" }),
  patchesJson6902: list(PATCH),
  patches: list(PATCH),
  images: list(IMAGE),
  imageTags: list(IMAGE),
  replacements: list(REPLACEMENT_FIELD),
  replicas: list(REPLICA),
  vars: list(VAR),
  sortOptions: optional(SORT_OPTIONS),
  resources: list(located),
  components: list(located),
  crds: list(located),
  bases: list(located),
  configMapGenerator: list(CONFIG_MAP_ARGS),
  secretGenerator: list(SECRET_ARGS),
  helmGlobals: optional(HELM_GLOBALS),
  helmCharts: list(HELM_CHART),
  helmChartInflationGenerator: list(HELM_CHART_ARGS),
  generatorOptions: optional(GENERATOR_OPTIONS),
  configurations: list(located),
  generators: list(located),
  transformers: list(located),
  validators: list(located),
  buildMetadata: list(text)
});

// src/kustomize/plugin/config.ts
var LENIENT = { value: toJson, strict: false, asText: true };
var METADATA = struct("Plugin", { metadata: struct("ObjectMeta", { name: text, namespace: text }) });
function pluginConfig(type, { node }) {
  try {
    return type.decode(node, LENIENT, { struct: "", path: "" });
  } catch (error) {
    throw wrapError("error unmarshaling JSON: while decoding JSON: ", error);
  }
}
function pluginMetadata(resource) {
  return pluginConfig(METADATA, resource).metadata;
}
function refuse(resource, message) {
  throw new BuildError(message, locationOf(resource.node) ?? resource.origin);
}

// src/kustomize/helm/chart-args.ts
function argsOfEntry(chart, chartHome) {
  const valuesInline = chart.valuesInline && asObject(toJsonV2(chart.valuesInline));
  return { ...chart, chartHome, valuesInline, location: locationOf(chart.node) };
}
function argsOfPlugin(config) {
  const chart = pluginConfig(HELM_CHART, config);
  const { chartHome } = pluginConfig(HELM_GLOBALS, config);
  const valuesInline = chart.valuesInline && asObject(toJson(chart.valuesInline));
  return { ...chart, chartHome, valuesInline, location: locationOf(config.node) ?? config.origin };
}
function asObject(value) {
  return isObject(value) ? value : void 0;
}

// src/kustomize/helm/chart-files.ts
var MAX_ENTRIES = 1e4;
var MAX_BYTES = 128 * 1024 * 1024;
function chartFiles(tree, directory) {
  const chart = `charts/${baseName(directory) || "chart"}`;
  const files = /* @__PURE__ */ new Map();
  const pending = [{ from: directory, to: chart }];
  let entries = 0;
  let bytes = 0;
  for (let next = pending.pop(); next !== void 0; next = pending.pop()) {
    if (++entries > MAX_ENTRIES) throw tooLarge(directory, `${MAX_ENTRIES} entries`);
    const found = resolvePath(tree, next.from);
    if ("error" in found) continue;
    if (found.kind === "directory") {
      for (const name of tree.list(found.path)) {
        pending.push({ from: found.path === "" ? name : `${found.path}/${name}`, to: `${next.to}/${name}` });
      }
      continue;
    }
    const content2 = read(tree, found.path);
    bytes += content2.length;
    if (bytes > MAX_BYTES) throw tooLarge(directory, `${MAX_BYTES} bytes`);
    files.set(next.to, content2);
  }
  return { chart, files };
}
function read(tree, path) {
  try {
    return tree.read(path);
  } catch (error) {
    if (!(error instanceof TreeError)) throw error;
    throw new BuildError(error.message, { file: path, line: 1, column: 1 }, error);
  }
}
function tooLarge(directory, limit) {
  return new BuildError(`the chart '/${directory}' has more than ${limit}`);
}

// src/kustomize/helm/template-args.ts
function templateArgs(args, chart, valuesFiles) {
  const { releaseName, namespace, nameTemplate, apiVersions, kubeVersion } = args;
  const option = (flag3, value) => value === "" ? [] : [flag3, value];
  const flag2 = (name, isSet) => isSet ? [name] : [];
  return [
    "template",
    releaseName || "--generate-name",
    chart,
    ...option("--namespace", namespace),
    ...option("--name-template", nameTemplate),
    ...valuesFiles.flatMap((file) => ["-f", file]),
    ...apiVersions.flatMap((version) => ["--api-versions", version]),
    ...option("--kube-version", kubeVersion),
    ...flag2("--include-crds", args.includeCRDs),
    ...flag2("--skip-tests", args.skipTests),
    ...flag2("--no-hooks", args.skipHooks),
    ...flag2("--debug", args.debug),
    ...flag2("--devel", args.devel)
  ];
}

// src/kustomize/patch/merge/directive.ts
var KEY = "$patch";
function takeDirective(patch) {
  if (patch?.kind === "map") return takeFromMap(patch);
  if (patch?.kind === "seq") return takeFromList(patch);
  return "merge";
}
function takeKnownDirective(patch) {
  const directive = takeDirective(patch);
  if (directive !== "unknown") return directive;
  const value = patch?.kind === "seq" ? patch.items.map(directiveNode).find((node) => node) : directiveNode(patch);
  throw new BuildError(`unknown patch strategy '${value && textOf4(value)}'`, locationOf(value));
}
function takeFromMap(patch) {
  const directive = parse4(directiveNode(patch));
  if (directive !== "unknown") removeEntry(patch, KEY);
  return directive;
}
function takeFromList(patch) {
  const element = patch.items.find((item) => directiveNode(item) !== void 0);
  if (element?.kind !== "map" || element.entries.length > 1) return "merge";
  const directive = parse4(directiveNode(element));
  if (directive !== "unknown") removeElements(patch, [KEY], [directive]);
  return directive;
}
function directiveNode(node) {
  return entryOf(node, KEY)?.value;
}
function parse4(value) {
  if (value === void 0) return "merge";
  const word = textOf4(value);
  return word === "delete" || word === "replace" || word === "merge" ? word : "unknown";
}

// src/kustomize/patch/merge/key-tuples.ts
function keyTuples(lists, keys) {
  const tuples = /* @__PURE__ */ new Map();
  for (const item of lists.flatMap((list3) => list3.items)) {
    const tuple = keys.map((key) => keyText(item, key));
    const id = JSON.stringify(tuple);
    if (!tuples.has(id)) tuples.set(id, tuple);
  }
  return keys.length > 1 ? unify([...tuples.values()]) : [...tuples.values()];
}
function scalarTuples(lists) {
  const texts = lists.flatMap((list3) => list3.items.map(textOf4));
  return [...new Set(texts)].map((text2) => [text2]);
}
function keysInUse(keys, tuples) {
  const all = keys.map((_, i) => i);
  const inUse = all.filter((i) => tuples.some((tuple) => tuple[i] !== ""));
  return inUse.length === 0 ? all : inUse;
}
function unify(tuples) {
  const unified = [...tuples];
  for (let i = 0; i < unified.length; i++) {
    const tuple = unified[i] ?? [];
    for (let j = 0; j < unified.length; j++) {
      const union = unionOf(tuple, unified[j] ?? []);
      if (union === void 0) continue;
      unified[i] = union;
      unified[j] = union;
    }
  }
  return unified;
}
function unionOf(a, b) {
  if (!a.some((value, i) => value === b[i])) return void 0;
  if (a.some((value, i) => value !== b[i] && value !== "" && b[i] !== "")) return void 0;
  return a.map((value, i) => value || (b[i] ?? ""));
}

// src/kustomize/patch/merge/list.ts
function mergeLists({ object, patch, schema }, merge3) {
  const keys = schema?.mergeKeys;
  if (keys === void 0) return patch ?? object;
  const target = targetOf(object, patch);
  if (target?.kind !== "seq") return target;
  const mergeElement = (own, other) => merge3({ object: own, patch: other, schema: schema?.elements() });
  const lists = [patch, target].filter((list3) => list3?.kind === "seq");
  const [key = ""] = keys;
  if (keys.length === 1 && lists.every((list3) => isKeyed(list3, key))) {
    return mergeByKey(target, patch, key, mergeElement);
  }
  assertComparable(lists);
  return keys.length === 0 ? mergeByComparing(target, patch, [""], scalarTuples(lists), mergeElement) : mergeByComparing(target, patch, keys, keyTuples(lists, keys), mergeElement);
}
function targetOf(object, patch) {
  if (!isPresent(object)) return patch;
  if (patch !== void 0 && isNull3(patch)) return void 0;
  const directive = takeKnownDirective(patch);
  if (directive === "delete") return void 0;
  return directive === "replace" ? patch : object;
}
function isKeyed(list3, key) {
  return list3.items.every((item) => keyText(item, key) !== "");
}
function mergeByKey(target, patch, key, mergeElement) {
  const own = firstByKey(target, key);
  const patched = firstByKey(patch, key);
  const result = /* @__PURE__ */ new Map();
  const removed = /* @__PURE__ */ new Set();
  for (const value of /* @__PURE__ */ new Set([...patched.keys(), ...own.keys()])) {
    const element = mergeElement(own.get(value), patched.get(value));
    if (isFilled(element)) result.set(value, element);
    else removed.add(value);
  }
  for (const item of target.items) {
    const value = keyText(item, key);
    if (!removed.has(value)) result.set(value, item);
  }
  return newList(target, [...result.values()]);
}
function firstByKey(list3, key) {
  const first = /* @__PURE__ */ new Map();
  for (const item of list3?.kind === "seq" ? list3.items : []) {
    const value = keyText(item, key);
    if (!first.has(value)) first.set(value, item);
  }
  return first;
}
function mergeByComparing(target, patch, keys, tuples, mergeElement) {
  if (tuples.length === 0) return target;
  const inUse = keysInUse(keys, tuples);
  const usedKeys = inUse.map((i) => keys[i] ?? "");
  const result = newList(target, []);
  for (const tuple of tuples) {
    const values = inUse.map((i) => tuple[i] ?? "");
    const given = keysInUse(usedKeys, [values]);
    const find3 = (list3) => findElement(
      list3,
      given.map((i) => usedKeys[i] ?? ""),
      given.map((i) => values[i] ?? "")
    );
    const element = mergeElement(find3(target), find3(patch));
    if (isFilled(element)) setElement(result, usedKeys, values, element);
    else removeElements(target, usedKeys, values);
  }
  for (const item of target.items) appendElement(result, item, usedKeys);
  return result;
}
function appendElement(result, item, keys) {
  if (keys[0] === "") {
    setElement(result, keys, [textOf4(item)], item);
    return;
  }
  assertKind(item, "map");
  const values = [];
  for (const key of keys) {
    const entry2 = entryOf(item, key);
    if (entry2 === void 0) result.items.push(item);
    else values.push(textOf4(entry2.value));
  }
  if (keys.length > 1) removeElements(result, keys, values);
  setElement(result, keys, values, item);
}
function newList(target, items) {
  return seq(items, { source: target.source, offset: target.offset });
}

// src/kustomize/patch/merge/map.ts
var NO_ENTRIES = /* @__PURE__ */ new Map();
function mergeMaps({ object, patch, schema }, merge3, schemas) {
  const target = targetOf2(object, patch);
  if (target?.kind !== "map") return target;
  const own = firstEntries(target);
  const patched = patch === target ? own : firstEntries(patch);
  const fieldSchema = (name) => commentSchema(target, name, schemas) ?? commentSchema(patch, name, schemas) ?? schema?.field(name);
  const removed = /* @__PURE__ */ new Set();
  for (const [name, entry2] of own) {
    const other = patched.get(name)?.value;
    if (other === void 0 && isWrittenNull(entry2.value)) continue;
    const value = merge3({ object: entry2.value, patch: other, schema: fieldSchema(name) });
    if (!isPresent(value)) removed.add(entry2);
    else if (value === entry2.value) quoteWord(value);
    else replaceValue(entry2, value);
  }
  const added = [...patched].filter(([name]) => !own.has(name)).sort(([a], [b]) => compareBytes(a, b));
  for (const [name, { key, value: other }] of added) {
    const value = merge3({ object: void 0, patch: other, schema: fieldSchema(name) });
    if (!isPresent(value)) continue;
    quoteWord(value);
    const { style, source, offset } = key;
    target.entries.push({ key: scalar(name, { style, source, offset }), value });
  }
  if (removed.size > 0) target.entries = target.entries.filter((entry2) => !removed.has(entry2));
  return target;
}
function targetOf2(object, patch) {
  if (!isPresent(object)) return takeDirective(patch) === "delete" ? void 0 : patch;
  if (patch !== void 0 && isNull3(patch)) return void 0;
  const directive = takeKnownDirective(patch);
  if (directive === "delete") return void 0;
  return directive === "replace" ? patch : object;
}
function firstEntries(node) {
  if (node?.kind !== "map") return NO_ENTRIES;
  const entries = /* @__PURE__ */ new Map();
  for (const entry2 of node.entries) if (!entries.has(entry2.key.text)) entries.set(entry2.key.text, entry2);
  return entries;
}
function isWrittenNull(node) {
  return isNull3(node) && textOf4(node) !== "";
}
function commentSchema(node, name, schemas) {
  const comment = node?.kind === "map" ? node.schemaComments?.get(name) : void 0;
  return comment === void 0 ? void 0 : schemas.fromComment(comment);
}

// src/kustomize/patch/merge/merge.ts
function strategicMerge(object, patch, schemas) {
  const merge3 = (sides) => {
    const { object: own, patch: other } = sides;
    const kind = [own, other].find(isPresent)?.kind ?? "map";
    assertKind(own, kind);
    assertKind(other, kind);
    takeStyleOfPatch(own, other);
    if (kind === "scalar") return other ?? own;
    const schema = sides.schema ?? kindSchema(own, schemas) ?? kindSchema(other, schemas);
    return kind === "map" ? mergeMaps({ ...sides, schema }, merge3, schemas) : mergeLists({ ...sides, schema }, merge3);
  };
  return isPresent(merge3({ object, patch, schema: void 0 }));
}
function kindSchema(node, schemas) {
  const apiVersion = entryOf(node, "apiVersion")?.value;
  const kind = entryOf(node, "kind")?.value;
  if (apiVersion === void 0 || kind === void 0) return void 0;
  return schemas.forKind(textOf4(apiVersion), textOf4(kind));
}
function takeStyleOfPatch(own, patch) {
  if (own === void 0 || own.kind === "scalar" || patch === void 0) return;
  const isEmpty2 = own.kind === "map" ? own.entries.length === 0 : own.items.length === 0;
  if (isEmpty2) own.flow = patch.kind !== "scalar" && patch.flow;
}

// src/kustomize/helm/values.ts
var VALUES_MERGES = ["override", "merge", "replace"];
function mergedValues(inline, loadFile, how, schemas) {
  const given = asFloats(inline);
  if (how === "replace") return emitYaml(given);
  const own = fromJson(given);
  const file = readValues(loadFile());
  if (own.kind !== "map" || file === void 0 && how === "merge") return emitYaml(jsonObject());
  const [object, patch] = how === "override" ? [file ?? map(), own] : [own, file ?? map()];
  const isLeft = inMerge(() => strategicMerge(object, patch, schemas));
  if (!isLeft) return emitYaml(jsonObject());
  forgetStyles(object);
  return emitYaml(toJson(object));
}
function readValues(file) {
  const start = { file: file.path, line: 1, column: 1 };
  try {
    const document = readDocument(sourceText(file));
    if (document === void 0) throw new BuildError("EOF", start);
    if (document.kind === "scalar" && isNull(document)) return void 0;
    if (document.kind !== "map") throw new BuildError("the values are not a map", locationOf(document));
    return document;
  } catch (error) {
    throw wrapError("could not parse values file into rnode: ", error, start);
  }
}
function inMerge(merge3) {
  try {
    return merge3();
  } catch (error) {
    throw wrapError("could not merge values: ", error);
  }
}
function asFloats(value) {
  if (typeof value === "bigint") return Number(value);
  if (Array.isArray(value)) return value.map((item) => asFloats(item));
  if (!isObject(value)) return value;
  const object = jsonObject();
  for (const [key, child] of Object.entries(value)) object[key] = asFloats(child);
  return object;
}

// src/kustomize/helm/inflate.ts
var DEFAULT_CHART_HOME = "charts";
function configureInflation(args, context) {
  const { loader, helm } = context;
  const { location } = args;
  if (helm === void 0) throw new BuildError("must specify --enable-helm", location);
  if (args.name === "") throw new BuildError("chart name cannot be empty", location);
  if (args.releaseName.startsWith("-")) {
    throw new BuildError(`releaseName '${args.releaseName}' would be an option to helm`, location);
  }
  const additional = args.additionalValuesFiles.map((file) => {
    try {
      return loader.load(file, location).bytes;
    } catch (error) {
      if (!isInputError(error)) throw error;
      throw new BuildError(`could not load additionalValuesFile: ${error.message}`, location, error);
    }
  });
  const merge3 = VALUES_MERGES.find((known3) => known3 === (args.valuesMerge || VALUES_MERGES[0]));
  if (merge3 === void 0) {
    throw new BuildError("valuesMerge must be one of [merge override replace]", location);
  }
  return () => {
    checkVersion(helm, location);
    const directory = chartDirectory(args, loader);
    const { chart, files } = chartFiles(loader.tree, directory);
    files.set("values.yaml", valuesOf(args, directory, merge3, context));
    const valuesFiles = additional.map((bytes, i) => {
      const path = `additional-values-${i + 1}.yaml`;
      files.set(path, bytes);
      return path;
    });
    const call = { args: templateArgs(args, chart, ["values.yaml", ...valuesFiles]), files };
    return readOutput(runHelm(helm, call, location), location);
  };
}
function chartDirectory(args, { tree, root }) {
  const { name, version, repo, location } = args;
  const versioned = version !== "" && repo !== "" ? [`${name}-${version}`] : [];
  const path = joinPath(root, args.chartHome || DEFAULT_CHART_HOME, ...versioned, name);
  if (path === void 0) throw new BuildError(`the chart '${name}' is outside of the repository`, location);
  const found = resolvePath(tree, path);
  if (!("error" in found) && found.kind === "directory") return found.path;
  if (repo === "") {
    throw new BuildError(`no repo specified for pull, no chart found at '/${path}'`, location);
  }
  const remedy2 = `put it there with 'helm pull --untar'`;
  throw new RemoteError(`no chart found at '/${path}'; charts are not downloaded, ${remedy2}`, location);
}
function valuesOf(args, directory, merge3, { loader, schemas }) {
  const { valuesInline, location } = args;
  const path = args.valuesFile || relativePath(loader.root, `${directory}/values.yaml`);
  const load = () => loader.load(path, location);
  if (valuesInline === void 0 || Object.keys(valuesInline).length === 0) return load().bytes;
  return Buffer.from(mergedValues(valuesInline, load, merge3, schemas), "utf8");
}
function checkVersion(helm, location) {
  const said = runHelm(helm, { args: ["version", "--short"], files: /* @__PURE__ */ new Map() }, location);
  const version = /v?(\d+)(?:\.\d+)+/.exec(said);
  if (version === null) throw new BuildError(`cannot find version string in ${said}`, location);
  const [text2, major] = version;
  if (major !== "3" && major !== "4") {
    const got = text2.replace(/^v/, "");
    throw new BuildError(`this plugin requires helm V3 or V4 but got v${got}`, location);
  }
}
function runHelm(helm, call, location) {
  const result = helm.run(call);
  if ("output" in result) return result.output;
  throw new BuildError(`unable to run 'helm ${call.args.join(" ")}': ${result.error}`, location);
}
function readOutput(output2, location) {
  const origin = {
    ...location ?? { file: "", line: 1, column: 1 },
    generator: "HelmChartInflationGenerator"
  };
  return parseOutput(output2, location).map((node) => {
    forgetPlaces(node);
    setAnnotation(node, BuildAnnotation.helmGenerated, "true");
    return newResource(node, origin);
  });
}
function parseOutput(output2, location) {
  try {
    return readManifest(new SourceText("", output2.replaceAll("\r\n", "\n")));
  } catch (error) {
    if (!isInputError(error)) throw error;
    const message = `could not parse rnode slice into resource map: ${error.message}`;
    throw new BuildError(message, location, error);
  }
}
function forgetPlaces(node) {
  node.source = void 0;
  if (node.kind === "seq") for (const item of node.items) forgetPlaces(item);
  if (node.kind !== "map") return;
  for (const { key, value } of node.entries) {
    key.source = void 0;
    forgetPlaces(value);
  }
}

// src/kustomize/plugin/generators.ts
var GENERATORS = /* @__PURE__ */ new Map([
  [
    "ConfigMapGenerator",
    (config, { loader }) => {
      const args = withMetadata(pluginConfig(CONFIG_MAP_ARGS, config), config);
      return () => [generateConfigMap(loader, args, mergeOptions(args.options, void 0))];
    }
  ],
  [
    "SecretGenerator",
    (config, { loader }) => {
      const args = pluginConfig(SECRET_ARGS, config);
      const named3 = { ...args, ...withMetadata(args, config) };
      return () => [generateSecret(loader, named3, mergeOptions(args.options, void 0))];
    }
  ],
  ["HelmChartInflationGenerator", (config, context) => configureInflation(argsOfPlugin(config), context)],
  ["IAMPolicyGenerator", (config) => configureIamPolicy(config)]
]);
function withMetadata(args, config) {
  const { name, namespace } = pluginMetadata(config);
  return { ...args, name: args.name || name, namespace: args.namespace || namespace, env: located.zero() };
}
var IAM_POLICY = struct("IAMPolicyGeneratorArgs", {
  cloud: required(text),
  kubernetesService: struct("KubernetesService", { name: text, namespace: text }),
  serviceAccount: struct("ServiceAccount", { name: text, projectId: text })
});
function configureIamPolicy(config) {
  const { cloud, kubernetesService, serviceAccount } = pluginConfig(IAM_POLICY, config);
  return () => {
    if (cloud !== "gke") refuse(config, `cloud provider ${cloud} not supported yet`);
    const { name, namespace } = kubernetesService;
    const account = `${serviceAccount.name}@${serviceAccount.projectId}.iam.gserviceaccount.com`;
    const annotations = map([{ key: scalar("iam.gke.io/gcp-service-account"), value: scalar(account) }]);
    const metadata = map([
      { key: scalar("annotations"), value: annotations },
      { key: scalar("name"), value: scalar(name) }
    ]);
    if (namespace !== "") metadata.entries.push({ key: scalar("namespace"), value: scalar(namespace) });
    const node = map([
      { key: scalar("apiVersion"), value: scalar("v1") },
      { key: scalar("kind"), value: scalar("ServiceAccount") },
      { key: scalar("metadata"), value: metadata }
    ]);
    return [newResource(node, { ...config.origin, generator: "IAMPolicyGenerator" })];
  };
}

// src/kustomize/patch/inline-source.ts
var InlineSource = class extends SourceText {
  holder;
  /** Lines and columns between the beginning of the scalar and that of the text. */
  #lines;
  #columns;
  /** `text` is the text of `holder`, or a part of it that begins at index `start`. */
  constructor(holder, text2 = holder.text, start = 0) {
    super(holder.source?.file ?? "", text2);
    this.holder = holder;
    const before = holder.text.slice(0, start);
    this.#lines = before.split("\n").length;
    this.#columns = before.length - (before.lastIndexOf("\n") + 1);
  }
  locate(offset) {
    const { source, style } = this.holder;
    const inner = super.locate(offset);
    if (source === void 0) return inner;
    const outer = locationOf(this.holder) ?? inner;
    if (style !== "literal") return outer;
    const column = inner.column + (inner.line === 1 ? this.#columns : 0);
    return {
      ...outer,
      line: outer.line + this.#lines + inner.line - 1,
      column: column + this.#indentation()
    };
  }
  /** The columns that the file has in front of each line of the block. */
  #indentation() {
    const { source, offset, text: text2 } = this.holder;
    const [, ...lines2] = source?.text.slice(offset).split("\n", text2.length + 2) ?? [];
    const inFile = lines2.find((line) => line.trim() !== "") ?? "";
    const inText = text2.split("\n").find((line) => line.trim() !== "") ?? "";
    return indent(inFile) - indent(inText);
  }
};
function fieldText(node, field) {
  const holder = node.entries.findLast(({ key }) => key.text.toLowerCase() === field)?.value;
  return new InlineSource(holder?.kind === "scalar" ? holder : scalar(""));
}
function trimmed(source) {
  const text2 = source.text.trim();
  return new InlineSource(source.holder, text2, source.text.indexOf(text2));
}
function indent(line) {
  return line.length - line.trimStart().length;
}

// src/kustomize/patch/json-patch/tree.ts
var MAX_DEPTH4 = 1e3;
var NOWHERE = { source: void 0, offset: 0 };
function stringOf(value) {
  return value?.kind === "scalar" && value.raw.startsWith('"') ? JSON.parse(value.raw) : void 0;
}

// src/kustomize/patch/json-patch/convert.ts
function toTree(value, node) {
  if (value === null) return null;
  const place2 = node ?? NOWHERE;
  if (Array.isArray(value)) {
    const items = node?.kind === "seq" ? node.items : [];
    return { kind: "array", items: value.map((item, i) => toTree(item, items[i])), place: place2 };
  }
  if (!isObject(value)) return { kind: "scalar", raw: goJson(value), place: place2 };
  const entries = new Map(node?.kind === "map" ? node.entries.map((entry2) => [entry2.key.text, entry2]) : []);
  const members2 = /* @__PURE__ */ new Map();
  for (const [key, member] of Object.entries(value)) {
    const entry2 = entries.get(key);
    members2.set(key, { keyPlace: entry2?.key ?? NOWHERE, value: toTree(member, entry2?.value) });
  }
  return { kind: "object", members: members2, place: place2 };
}
function toNode(tree, depth = 0) {
  if (tree === null) return scalar("null", { tag: "!!null" });
  if (depth > MAX_DEPTH4) throw errorAt(tree.place, "exceeded max depth");
  const place2 = placeOnly(tree.place);
  switch (tree.kind) {
    case "scalar":
      return { ...fromJson(parse5(tree), "float64"), ...place2 };
    case "array":
      return seq(
        tree.items.map((item) => toNode(item, depth + 1)),
        place2
      );
    case "object": {
      const members2 = [...tree.members].sort(([a], [b]) => compareBytes(a, b));
      const entries = members2.map(([key, { keyPlace, value }]) => ({
        key: { ...fromString(key), ...placeOnly(keyPlace) },
        value: toNode(value, depth + 1)
      }));
      return map(entries, place2);
    }
  }
}
function parse5({ raw, place: place2 }) {
  const value = JSON.parse(raw);
  if (typeof value === "number" && !Number.isFinite(value)) {
    throw errorAt(place2, `json: cannot unmarshal number ${raw} into Go value of type float64`);
  }
  return value;
}
function placeOnly({ source, offset }) {
  return { source, offset };
}
function errorAt({ source, offset }, message) {
  return new BuildError(message, source?.locate(offset));
}

// src/kustomize/patch/json-patch/read-json.ts
var SPACE2 = /[ \t\r\n]*/y;
var STRING = /"(?:[^"\\\x00-\x1f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
var NUMBER = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y;
var WORD = /true|false|null/y;
function readJson(source) {
  const reader = new Reader(source);
  const value = reader.value(0);
  reader.end();
  return value;
}
var Reader = class {
  #source;
  #at = 0;
  constructor(source) {
    this.#source = source;
  }
  value(depth) {
    if (depth > MAX_DEPTH4) throw this.#error("exceeded max depth");
    this.#take(SPACE2);
    const place2 = { source: this.#source, offset: this.#at };
    switch (this.#source.text[this.#at]) {
      case "{":
        return { kind: "object", members: this.#members(depth), place: place2 };
      case "[":
        return { kind: "array", items: this.#items(depth), place: place2 };
      default: {
        const raw = this.#take(STRING) ?? this.#take(NUMBER) ?? this.#take(WORD);
        if (raw === void 0) throw this.#error("looking for beginning of value");
        return raw === "null" ? null : { kind: "scalar", raw, place: place2 };
      }
    }
  }
  end() {
    this.#take(SPACE2);
    if (this.#at < this.#source.text.length) throw this.#error("after top-level value");
  }
  /** Of equal keys the last counts. */
  #members(depth) {
    const members2 = /* @__PURE__ */ new Map();
    this.#list("}", "after object key:value pair", () => {
      const keyPlace = { source: this.#source, offset: this.#at };
      const key = this.#take(STRING);
      if (key === void 0) throw this.#error("looking for beginning of object key string");
      if (!this.#symbol(":")) throw this.#error("after object key");
      members2.set(JSON.parse(key), { keyPlace, value: this.value(depth + 1) });
    });
    return members2;
  }
  #items(depth) {
    const items = [];
    this.#list("]", "after array element", () => items.push(this.value(depth + 1)));
    return items;
  }
  #list(close, where, item) {
    this.#at++;
    if (this.#symbol(close)) return;
    for (; ; ) {
      this.#take(SPACE2);
      item();
      if (this.#symbol(close)) return;
      if (!this.#symbol(",")) throw this.#error(where);
    }
  }
  #symbol(symbol) {
    this.#take(SPACE2);
    if (this.#source.text[this.#at] !== symbol) return false;
    this.#at++;
    return true;
  }
  #take(pattern) {
    pattern.lastIndex = this.#at;
    const text2 = pattern.exec(this.#source.text)?.[0];
    if (text2 !== void 0) this.#at += text2.length;
    return text2;
  }
  /** In the words of Go's `encoding/json`. */
  #error(where) {
    const character = this.#source.text[this.#at];
    const message = character === void 0 ? "unexpected end of JSON input" : `invalid character '${character}' ${where}`;
    return new BuildError(message, this.#source.locate(this.#at));
  }
};

// src/kustomize/patch/json-patch/decode.ts
function decodeJsonPatch(source) {
  const patch = source.text.startsWith("[") ? readJson(source) : readYaml(source);
  if (patch === null) return [];
  if (patch.kind !== "array") throw wrongType(patch, "jsonpatch.Patch");
  return patch.items.map((item) => operation(item, patch.place));
}
function readYaml(source) {
  const node = readDocumentV2(source);
  return node === void 0 ? null : toTree(toJsonV2(node), node);
}
function operation(item, patchPlace) {
  if (item !== null && item.kind !== "object") throw wrongType(item, "jsonpatch.Operation");
  const fields2 = item?.members ?? /* @__PURE__ */ new Map();
  return {
    kind: stringOf(fields2.get("op")?.value) ?? "unknown",
    path: textField(fields2.get("path")?.value, "operation missing path field: missing value"),
    from: textField(fields2.get("from")?.value, "operation, missing from field: missing value"),
    value: fields2.get("value")?.value,
    place: item?.place ?? patchPlace
  };
}
function textField(value, missing) {
  const text2 = stringOf(value);
  if (text2 !== void 0) return { text: text2 };
  return { problem: value ? wrongType(value, "string").message : missing };
}
function wrongType(value, type) {
  const { place: place2 } = value;
  const message = `json: cannot unmarshal ${goKind(value)} into Go value of type ${type}`;
  return new BuildError(message, place2.source?.locate(place2.offset));
}
function goKind(value) {
  if (value.kind !== "scalar") return value.kind;
  if (value.raw.startsWith('"')) return "string";
  return value.raw === "true" || value.raw === "false" ? "bool" : "number";
}

// src/kustomize/patch/json-patch/containers.ts
var INTEGER3 = /^[+-]?[0-9]+$/;
var PlaceError = class extends Error {
};
function getAt(container, key) {
  if (container.kind === "object") return container.members.get(key)?.value;
  const index = existingIndex(container, key);
  return container.items[index] ?? null;
}
function setAt(container, key, value, place2) {
  if (container.kind === "object") setMember(container, key, value, place2);
  else container.items[existingIndex(container, key)] = value;
}
function addAt(container, key, value, place2) {
  if (container.kind === "object") setMember(container, key, value, place2);
  else if (key === "-") container.items.push(value);
  else container.items.splice(newIndex(container, key), 0, value);
}
function removeAt(container, key) {
  if (container.kind === "array") {
    container.items.splice(existingIndex(container, key), 1);
  } else if (!container.members.delete(key)) {
    throw new PlaceError(`Unable to remove nonexistent key: ${key}: missing value`);
  }
}
function setMember(object, key, value, place2) {
  object.members.set(key, { keyPlace: object.members.get(key)?.keyPlace ?? place2 ?? NOWHERE, value });
}
function existingIndex({ items }, key) {
  if (!INTEGER3.test(key)) throw new PlaceError(`strconv.Atoi: parsing "${key}": invalid syntax`);
  const index = Number(key);
  if (index >= items.length || index < -items.length) throw invalidIndex(index);
  return index < 0 ? index + items.length : index;
}
function newIndex({ items }, key) {
  if (!INTEGER3.test(key)) {
    throw new PlaceError(
      `value was not a proper array index: '${key}': strconv.Atoi: parsing "${key}": invalid syntax`
    );
  }
  const index = Number(key);
  const length = items.length + 1;
  if (index >= length || index < -length) throw invalidIndex(index);
  return index < 0 ? index + length : index;
}
function invalidIndex(index) {
  return new PlaceError(`Unable to access invalid index: ${index}: invalid index referenced`);
}

// src/kustomize/patch/json-patch/copier.ts
var MAX_WEIGHT = 1e7;
var VALUE_WEIGHT = 64;
function copyTree(value) {
  if (value === null || value.kind === "scalar") return value;
  if (value.kind === "array") return { ...value, items: value.items.map(copyTree) };
  const members2 = [...value.members].map(
    ([key, member]) => [key, { ...member, value: copyTree(member.value) }]
  );
  return { ...value, members: new Map(members2) };
}
var Copier = class {
  #weight = 0;
  /** As `copyTree`. Throws `PlaceError` when too much has been copied. */
  copy(value) {
    this.#weigh(value, 0);
    return copyTree(value);
  }
  #weigh(value, depth) {
    this.#weight += VALUE_WEIGHT;
    if (value?.kind === "scalar") this.#weight += value.raw.length;
    if (this.#weight > MAX_WEIGHT || depth > MAX_DEPTH4) {
      throw new PlaceError("the copy operations of this patch make more than an object can hold");
    }
    if (value?.kind === "array") for (const item of value.items) this.#weigh(item, depth + 1);
    if (value?.kind === "object")
      for (const member of value.members.values()) this.#weigh(member.value, depth + 1);
  }
};

// src/kustomize/patch/json-patch/equal.ts
function equal(a, b) {
  if (a === null || b === null) return a === b;
  switch (a.kind) {
    case "scalar":
      return b.kind === "scalar" && a.raw === b.raw;
    case "array":
      return b.kind === "array" && a.items.length === b.items.length && a.items.every((item, i) => equal(item, b.items[i] ?? null));
    case "object":
      return b.kind === "object" && a.members.size === b.members.size && [...a.members].every(([key, { value }]) => {
        const other = b.members.get(key);
        return other !== void 0 && equal(value, other.value);
      });
  }
}

// src/kustomize/patch/json-patch/pointer.ts
function find2(document, path) {
  const [, ...steps] = path.split("/").map(decodeStep);
  const key = steps.pop();
  if (key === void 0) return void 0;
  let container = document;
  for (const step3 of steps) {
    const next = valueAt2(container, step3);
    if (next === null || next === void 0 || next.kind === "scalar") return void 0;
    container = next;
  }
  return { container, key };
}
function valueAt2(container, step3) {
  try {
    return getAt(container, step3);
  } catch (error) {
    if (error instanceof PlaceError) return void 0;
    throw error;
  }
}
function decodeStep(step3) {
  return step3.replaceAll(/~[01]/g, (escaped3) => escaped3 === "~1" ? "/" : "~");
}

// src/kustomize/patch/json-patch/apply.ts
var MISSING = "missing value";
function applyOperations(document, operations) {
  const copier = new Copier();
  let result = document;
  for (const operation2 of operations) {
    try {
      result = apply(result, operation2, copier);
    } catch (error) {
      if (!(error instanceof PlaceError)) throw error;
      const { source, offset } = operation2.place;
      throw new BuildError(error.message, source?.locate(offset), error);
    }
  }
  return result;
}
function apply(document, operation2, copier) {
  switch (operation2.kind) {
    case "add":
      add(document, operation2);
      return document;
    case "remove":
      remove2(document, operation2);
      return document;
    case "replace":
      return replace(document, operation2);
    case "move":
      move(document, operation2);
      return document;
    case "test":
      test(document, operation2);
      return document;
    case "copy":
      copy(document, operation2, copier);
      return document;
    default:
      throw new PlaceError(`Unexpected kind: ${operation2.kind}`);
  }
}
function add(document, { path: pathField, value, place: place2 }) {
  const path = textOf5(pathField, "add operation failed to decode path", MISSING);
  const found = find2(document, path);
  if (found === void 0)
    throw new PlaceError(`add operation does not apply: doc is missing path: "${path}": ${MISSING}`);
  within(
    `error in add for path: '${path}'`,
    () => addAt(found.container, found.key, copyTree(value ?? null), place2)
  );
}
function remove2(document, { path: pathField }) {
  const path = textOf5(pathField, "remove operation failed to decode path", MISSING);
  const found = find2(document, path);
  if (found === void 0) {
    throw new PlaceError(`remove operation does not apply: doc is missing path: "${path}": ${MISSING}`);
  }
  within(`error in remove for path: '${path}'`, () => removeAt(found.container, found.key));
}
function replace(document, { path: pathField, value, place: place2 }) {
  const path = textOf5(pathField, "replace operation failed to decode path");
  if (path === "") {
    const whole = copyTree(value ?? null);
    if (whole === null || whole.kind === "scalar") {
      throw new PlaceError("replace operation value must be object or array");
    }
    return whole;
  }
  const found = find2(document, path);
  if (found === void 0)
    throw new PlaceError(`replace operation does not apply: doc is missing path: ${path}: ${MISSING}`);
  if (!canGet(found))
    throw new PlaceError(`replace operation does not apply: doc is missing key: ${path}: ${MISSING}`);
  setAt(found.container, found.key, copyTree(value ?? null), place2);
  return document;
}
function move(document, { path: pathField, from: fromField, place: place2 }) {
  const from = textOf5(fromField, "move operation failed to decode from");
  const source = find2(document, from);
  if (source === void 0)
    throw new PlaceError(`move operation does not apply: doc is missing from path: ${from}: ${MISSING}`);
  const value = within(`error in move for path: '${source.key}'`, () => {
    const moved = getAt(source.container, source.key);
    removeAt(source.container, source.key);
    return moved ?? null;
  });
  const path = textOf5(pathField, "move operation failed to decode path");
  const target = find2(document, path);
  if (target === void 0) {
    throw new PlaceError(
      `move operation does not apply: doc is missing destination path: ${path}: ${MISSING}`
    );
  }
  within(`error in move for path: '${path}'`, () => addAt(target.container, target.key, value, place2));
}
function test(document, { path: pathField, value }) {
  const path = textOf5(pathField, "test operation failed to decode path");
  const failed2 = new PlaceError(`testing value ${path} failed: test failed`);
  if (path === "") {
    if (!equal(document, value ?? null)) throw failed2;
    return;
  }
  const found = find2(document, path);
  if (found === void 0)
    throw new PlaceError(`test operation does not apply: is missing path: ${path}: ${MISSING}`);
  const actual = within(`error in test for path: '${path}'`, () => getAt(found.container, found.key));
  if (!equal(actual ?? null, value ?? null)) throw failed2;
}
function copy(document, { path: pathField, from: fromField, place: place2 }, copier) {
  const from = textOf5(fromField, "copy operation failed to decode from");
  const source = find2(document, from);
  if (source === void 0)
    throw new PlaceError(`copy operation does not apply: doc is missing from path: ${from}: ${MISSING}`);
  const value = within(`error in copy for from: '${from}'`, () => getAt(source.container, source.key));
  const path = textOf5(pathField, "copy operation failed to decode path", MISSING);
  const target = find2(document, path);
  if (target === void 0) {
    throw new PlaceError(
      `copy operation does not apply: doc is missing destination path: ${path}: ${MISSING}`
    );
  }
  const copied = copier.copy(value ?? null);
  within("error while adding value during copy", () => addAt(target.container, target.key, copied, place2));
}
function canGet({ container, key }) {
  try {
    getAt(container, key);
    return true;
  } catch (error) {
    if (error instanceof PlaceError) return false;
    throw error;
  }
}
function within(step3, run3) {
  try {
    return run3();
  } catch (error) {
    if (error instanceof PlaceError) throw new PlaceError(`${step3}: ${error.message}`, { cause: error });
    throw error;
  }
}
function textOf5(field, step3, problem2) {
  if ("text" in field) return field.text;
  throw new PlaceError(`${step3}: ${problem2 ?? field.problem}`);
}

// src/kustomize/patch/patch-json.ts
function patchResourceJson(resource, operations) {
  const notes = [...metadataTexts(resource.node, "annotations")].filter(([name]) => isInternal(name));
  const document = toTree(toJson(resource.node), resource.node);
  if (document?.kind !== "object") throw new BuildError("the object is no map", locationOf(resource.node));
  const node = toNode(applyOperations(document, operations));
  if (node.kind !== "map") {
    const message = "json: cannot unmarshal array into Go value of type map[string]interface {}";
    throw new BuildError(message, locationOf(node));
  }
  const annotations = metadataTexts(node, "annotations");
  for (const [name, text2] of notes) annotations.set(name, text2);
  setMetadataTexts(node, "annotations", annotations);
  resource.node = node;
}
function isInternal(annotation) {
  return annotation.startsWith("internal.config.kubernetes.io/") || BUILD_ANNOTATIONS.has(annotation);
}

// src/kustomize/patch/select/label-scanner.ts
var SYMBOLS = ["==", "!=", "=", "!", "<", ">", "(", ")", ","];
var SPACE3 = /[ \t\r\n]*/y;
var WORD2 = /[^=!(),<> \t\r\n\0]+/y;
function scanLabelSelector(selector) {
  const tokens = [];
  let at = 0;
  const take = (pattern) => {
    pattern.lastIndex = at;
    const text2 = pattern.exec(selector)?.[0] ?? "";
    at += text2.length;
    return text2;
  };
  for (; ; ) {
    take(SPACE3);
    const symbol = SYMBOLS.find((candidate) => selector.startsWith(candidate, at));
    if (symbol !== void 0) {
      tokens.push({ kind: symbol, text: symbol });
      at += symbol.length;
      continue;
    }
    const text2 = take(WORD2);
    if (text2 === "") {
      tokens.push({ kind: "end", text: "" });
      return tokens;
    }
    tokens.push({ kind: text2 === "in" || text2 === "notin" ? text2 : "word", text: text2 });
  }
}

// src/kustomize/patch/select/label-syntax.ts
var NAME = "([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]";
var VALUE = `(${NAME})?`;
var DNS_LABEL = "[a-z0-9]([-a-z0-9]*[a-z0-9])?";
var SUBDOMAIN = `${DNS_LABEL}(\\.${DNS_LABEL})*`;
var NAME_PATTERN = new RegExp(`^${NAME}$`);
var VALUE_PATTERN = new RegExp(`^${VALUE}$`);
var SUBDOMAIN_PATTERN = new RegExp(`^${SUBDOMAIN}$`);
var MAX_NAME = 63;
var MAX_SUBDOMAIN = 253;
var NAME_RULE = `must consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyName',  or 'my.name',  or '123-abc', regex used for validation is '${NAME}')`;
var VALUE_RULE = `a valid label must be an empty string or consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyValue',  or 'my_value',  or '12345', regex used for validation is '${VALUE}')`;
var SUBDOMAIN_RULE = `a DNS-1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start and end with an alphanumeric character (e.g. 'example.com', regex used for validation is '${SUBDOMAIN}')`;
function labelKeyErrors(key) {
  const parts = key.split("/");
  if (parts.length > 2) {
    return [
      `a qualified name ${NAME_RULE} with an optional DNS subdomain prefix and '/' (e.g. 'example.com/MyName')`
    ];
  }
  const [name = "", prefix] = parts.reverse();
  const errors = [];
  if (prefix === "") errors.push("prefix part must be non-empty");
  else if (prefix !== void 0)
    errors.push(...subdomainErrors(prefix).map((error) => `prefix part ${error}`));
  if (name === "") errors.push("name part must be non-empty");
  else if (name.length > MAX_NAME) errors.push(`name part ${tooLong(MAX_NAME)}`);
  if (!NAME_PATTERN.test(name)) errors.push(`name part ${NAME_RULE}`);
  return errors;
}
function labelValueErrors(value) {
  const errors = [];
  if (value.length > MAX_NAME) errors.push(tooLong(MAX_NAME));
  if (!VALUE_PATTERN.test(value)) errors.push(VALUE_RULE);
  return errors;
}
function subdomainErrors(value) {
  const errors = [];
  if (value.length > MAX_SUBDOMAIN) errors.push(tooLong(MAX_SUBDOMAIN));
  if (!SUBDOMAIN_PATTERN.test(value)) errors.push(SUBDOMAIN_RULE);
  return errors;
}
function tooLong(max) {
  return `must be no more than ${max} characters`;
}

// src/kustomize/patch/select/label-selector.ts
var END = { kind: "end", text: "" };
function parseLabelSelector(selector) {
  const requirements = new Parser(scanLabelSelector(selector)).requirements();
  return (labels) => requirements.every((requirement) => meets(labels.get(requirement.key), requirement));
}
function meets(label, { operator, values }) {
  switch (operator) {
    case "absent":
      return label === void 0;
    case "notin":
    case "!=":
      return label === void 0 || !values.has(label);
    case "exists":
      return label !== void 0;
    case "<":
    case ">":
      return label !== void 0 && compares(label, operator, values);
    default:
      return label !== void 0 && values.has(label);
  }
}
function compares(label, operator, values) {
  const number = parseInteger2(label);
  const limit = parseInteger2([...values][0] ?? "");
  if (number === void 0 || limit === void 0) return false;
  return operator === "<" ? number < limit : number > limit;
}
function parseInteger2(text2) {
  const [, sign, digits] = /^([+-]?)0*([0-9]{1,19})$/.exec(text2) ?? [];
  if (digits === void 0) return void 0;
  const number = BigInt(digits) * (sign === "-" ? -1n : 1n);
  return BigInt.asIntN(64, number) === number ? number : void 0;
}
var Parser = class {
  #tokens;
  #at = 0;
  constructor(tokens) {
    this.#tokens = tokens;
  }
  requirements() {
    const requirements = [];
    for (; ; ) {
      const { kind, text: text2 } = this.#peek();
      if (kind === "end") return requirements;
      if (!isWord(kind) && kind !== "!") {
        throw new BuildError(`found '${text2}', expected: !, identifier, or 'end of string'`);
      }
      requirements.push(this.#requirement());
      const separator = this.#next();
      if (separator.kind === "end") return requirements;
      if (separator.kind !== ",")
        throw new BuildError(`found '${separator.text}', expected: ',' or 'end of string'`);
      const next = this.#peek();
      if (!isWord(next.kind) && next.kind !== "!") {
        throw new BuildError(`found '${next.text}', expected: identifier after ','`);
      }
    }
  }
  #requirement() {
    const isNegated = this.#peek().kind === "!";
    if (isNegated) this.#next();
    const { kind, text: key } = this.#next();
    if (!isWord(kind)) throw unparsed(`found '${key}', expected: identifier`);
    const errors = labelKeyErrors(key);
    if (errors.length > 0) throw unparsed(`invalid label key ${goQuote(key)}: ${errors.join("; ")}`);
    const none = /* @__PURE__ */ new Set();
    if (isNegated) return { key, operator: "absent", values: none };
    if (this.#peek().kind === "end" || this.#peek().kind === ",")
      return { key, operator: "exists", values: none };
    const operator = this.#operator();
    const values = operator === "in" || operator === "notin" ? this.#values() : this.#value();
    return validated2({ key, operator, values });
  }
  #operator() {
    const { kind, text: text2 } = this.#next();
    if (kind === "in" || kind === "notin" || kind === "=" || kind === "==" || kind === "!=") return kind;
    if (kind === "<" || kind === ">") return kind;
    throw unparsed(`found '${text2}', expected: '=', '!=', '==', 'in', notin'`);
  }
  #value() {
    const { kind } = this.#peek();
    if (kind === "end" || kind === ",") return /* @__PURE__ */ new Set([""]);
    const { text: text2 } = this.#next();
    if (!isWord(kind)) throw unparsed(`found '${text2}', expected: identifier`);
    return /* @__PURE__ */ new Set([text2]);
  }
  /** `(a, b)`; an empty place between commas or parentheses is the empty value. */
  #values() {
    const open = this.#next();
    if (open.kind !== "(") throw unparsed(`found '${open.text}' expected: '('`);
    const first = this.#peek();
    if (first.kind === ")") {
      this.#next();
      return /* @__PURE__ */ new Set([""]);
    }
    if (!isWord(first.kind) && first.kind !== ",") {
      throw unparsed(`found '${first.text}', expected: ',', ')' or identifier`);
    }
    const values = this.#identifiers();
    if (this.#next().kind !== ")") throw unparsed(`found '${first.text}', expected: ')'`);
    return values;
  }
  #identifiers() {
    const values = /* @__PURE__ */ new Set();
    for (; ; ) {
      const { kind, text: text2 } = this.#next();
      const next = this.#peek();
      if (isWord(kind)) {
        values.add(text2);
        if (next.kind === ")") return values;
        if (next.kind !== ",") throw unparsed(`found '${next.text}', expected: ',' or ')'`);
      } else if (kind === ",") {
        if (values.size === 0 || next.kind === ")" || next.kind === ",") values.add("");
        if (next.kind === ")") return values;
        if (next.kind === ",") this.#next();
      } else {
        throw unparsed(`found '${text2}', expected: ',', or identifier`);
      }
    }
  }
  /** The last token is the end; there is always another one to look at until it has been taken. */
  #peek() {
    return this.#tokens[this.#at] ?? END;
  }
  #next() {
    const token = this.#peek();
    this.#at++;
    return token;
  }
};
function isWord(kind) {
  return kind === "word" || kind === "in" || kind === "notin";
}
function validated2(requirement) {
  const { key, operator, values } = requirement;
  if ((operator === "<" || operator === ">") && parseInteger2([...values][0] ?? "") === void 0) {
    throw unparsed("for 'Gt', 'Lt' operators, the value must be an integer");
  }
  for (const value of [...values].sort()) {
    const errors = labelValueErrors(value);
    if (errors.length === 0) continue;
    throw unparsed(`invalid label value: ${goQuote(value)}: at key: ${goQuote(key)}: ${errors.join("; ")}`);
  }
  return requirement;
}
function unparsed(reason) {
  return new BuildError(`unable to parse requirement: ${reason}`);
}

// node_modules/re2js/build/index.js
var RE2Flags = class RE2Flags2 {
  static FOLD_CASE = 1;
  static LITERAL = 2;
  static CLASS_NL = 4;
  static DOT_NL = 8;
  static ONE_LINE = 16;
  static NON_GREEDY = 32;
  static PERL_X = 64;
  static UNICODE_GROUPS = 128;
  static WAS_DOLLAR = 256;
  static LOOKBEHIND = 512;
  static MATCH_NL = RE2Flags2.CLASS_NL | RE2Flags2.DOT_NL;
  static PERL = RE2Flags2.CLASS_NL | RE2Flags2.ONE_LINE | RE2Flags2.PERL_X | RE2Flags2.UNICODE_GROUPS;
  static POSIX = 0;
  static UNANCHORED = 0;
  static ANCHOR_START = 1;
  static ANCHOR_BOTH = 2;
};
var PublicFlags = {
  CASE_INSENSITIVE: 1,
  DOTALL: 2,
  MULTILINE: 4,
  DISABLE_UNICODE_GROUPS: 8,
  LONGEST_MATCH: 16,
  LOOKBEHINDS: 512
};
var ASCII_SIZE = 128;
var ASCII_TO_UPPER = new Int32Array(ASCII_SIZE);
var ASCII_TO_LOWER = new Int32Array(ASCII_SIZE);
var MAX_BMP = 65535;
for (let i = 0; i < ASCII_SIZE; i++) {
  if (i >= 97 && i <= 122) ASCII_TO_UPPER[i] = i - 32;
  else ASCII_TO_UPPER[i] = i;
  if (i >= 65 && i <= 90) ASCII_TO_LOWER[i] = i + 32;
  else ASCII_TO_LOWER[i] = i;
}
var Codepoint = class {
  static CODES = Object.freeze({
    "\x07": 7,
    "\b": 8,
    "	": 9,
    "\n": 10,
    "\v": 11,
    "\f": 12,
    "\r": 13,
    " ": 32,
    '"': 34,
    $: 36,
    "&": 38,
    "'": 39,
    "(": 40,
    ")": 41,
    "*": 42,
    "+": 43,
    "-": 45,
    ".": 46,
    0: 48,
    1: 49,
    2: 50,
    3: 51,
    4: 52,
    5: 53,
    6: 54,
    7: 55,
    8: 56,
    9: 57,
    ":": 58,
    "<": 60,
    ">": 62,
    "?": 63,
    A: 65,
    B: 66,
    C: 67,
    F: 70,
    P: 80,
    Q: 81,
    U: 85,
    Z: 90,
    "[": 91,
    "\\": 92,
    "]": 93,
    "^": 94,
    _: 95,
    "`": 96,
    a: 97,
    b: 98,
    f: 102,
    i: 105,
    m: 109,
    n: 110,
    r: 114,
    s: 115,
    t: 116,
    v: 118,
    x: 120,
    z: 122,
    "{": 123,
    "|": 124,
    "}": 125
  });
  static toUpperCase(codepoint) {
    if (codepoint < ASCII_SIZE) return ASCII_TO_UPPER[codepoint];
    const s = String.fromCodePoint(codepoint).toUpperCase();
    const expectedLen = s.codePointAt(0) > MAX_BMP ? 2 : 1;
    if (s.length > expectedLen) return codepoint;
    const sOrigin = String.fromCodePoint(s.codePointAt(0)).toLowerCase();
    const originExpectedLen = sOrigin.codePointAt(0) > MAX_BMP ? 2 : 1;
    if (sOrigin.length > originExpectedLen || sOrigin.codePointAt(0) !== codepoint) return codepoint;
    return s.codePointAt(0);
  }
  static toLowerCase(codepoint) {
    if (codepoint < ASCII_SIZE) return ASCII_TO_LOWER[codepoint];
    const s = String.fromCodePoint(codepoint).toLowerCase();
    const expectedLen = s.codePointAt(0) > MAX_BMP ? 2 : 1;
    if (s.length > expectedLen) return codepoint;
    const sOrigin = String.fromCodePoint(s.codePointAt(0)).toUpperCase();
    const originExpectedLen = sOrigin.codePointAt(0) > MAX_BMP ? 2 : 1;
    if (sOrigin.length > originExpectedLen || sOrigin.codePointAt(0) !== codepoint) return codepoint;
    return s.codePointAt(0);
  }
};
var UnicodeRangeTable = class {
  /**
  * @param {Uint32Array | number[]} data
  * @param {boolean} isStride1
  */
  constructor(data, isStride1 = false) {
    this.data = data;
    this.isStride1 = isStride1;
    this.SIZE = isStride1 ? 2 : 3;
  }
  getLo(index) {
    return this.data[index * this.SIZE];
  }
  getHi(index) {
    return this.data[index * this.SIZE + 1];
  }
  getStride(index) {
    return this.isStride1 ? 1 : this.data[index * this.SIZE + 2];
  }
  get length() {
    return this.data.length / this.SIZE;
  }
};
var B64 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+-";
var B64_MAP = /* @__PURE__ */ new Uint8Array(256);
for (let i = 0; i < 64; i++) B64_MAP[B64.charCodeAt(i)] = i;
var decodeVLQ = (str) => {
  const res = [];
  let value = 0;
  let shift = 0;
  for (let i = 0; i < str.length; i++) {
    const digit = B64_MAP[str.charCodeAt(i)];
    value |= (digit & 31) << shift;
    if ((digit & 32) === 0) {
      res.push(value);
      value = 0;
      shift = 0;
    } else shift += 5;
  }
  return res;
};
var decodeRanges = (str, isStride1) => {
  const res = decodeVLQ(str);
  const numRanges = isStride1 ? res.length / 2 : res.length / 3;
  const out = new Uint32Array(numRanges * 3);
  let current = 0;
  let resIdx = 0;
  for (let i = 0; i < numRanges; i++) {
    current += res[resIdx++];
    out[i * 3] = current;
    current += res[resIdx++];
    out[i * 3 + 1] = current;
    out[i * 3 + 2] = isStride1 ? 1 : res[resIdx++];
  }
  return out;
};
var decodeOrbit = (str) => {
  const res = decodeVLQ(str);
  const map2 = /* @__PURE__ */ new Map();
  let currentKey = 0;
  for (let i = 0; i < res.length; i += 2) {
    currentKey += res[i];
    const zz = res[i + 1];
    const delta = zz >>> 1 ^ -(zz & 1);
    map2.set(currentKey, currentKey + delta);
  }
  return map2;
};
var LazyMap = class {
  constructor(initializer) {
    this.initializer = initializer;
    this.cache = /* @__PURE__ */ new Map();
  }
  has(key) {
    return Object.hasOwn(this.initializer, key);
  }
  get(key) {
    if (this.cache.has(key)) return this.cache.get(key);
    const val = this.has(key) ? this.initializer[key]() : null;
    this.cache.set(key, val);
    return val;
  }
};
var UnicodeTables = class {
  static _CASE_ORBIT = null;
  static get CASE_ORBIT() {
    if (!this._CASE_ORBIT) this._CASE_ORBIT = decodeOrbit("rCgCIgCY+rQI4QiCuuBLgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCCgCBgCBgCBgCBgCBgCBgCB+7OB-BB-BB-BB-BB-BBskQB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BC-BB-BB-BB-BB-BB-BB-BByHBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBDCBBBCBBBCBBCCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBCCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBxHBCBBBCBBBCBBB3SBmMBkNBCBBBCBBB8MBCBBB6MB6MBCBBC+EB0MB2MBCBBB6MB+MBiGBmNBiNBCBBBmKBikzCBmNBqNBkIBsNBCBBBCBBBCBBB0NBCBBB0NDCBBB0NBCBBByNByNBCBBBCBBB2NBCBBDCBBCwDFCBCBDBCBCBDBCBCBDBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBB9EBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBCCBCBDBCBBBhGBvDBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBjICCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBH2iVBCBBBlKBwiVB+jVB+jVBCBBBlMBqEBuEBCBBBCBBBCBBBCBBBCBBB+hVB4hVB8hVBjNB7MC5MB5MCzMC1MB+0yCE5MB20yCC9MBu2yCBwyyCBo0yCChNBlNBo0yCBu-UBi0yCDlNC6-UBpNDrNIu+UDzNCm0yCBzNE0yyCBzNBpEBxNBxNBtEG1NLqxyCBkxyCnFoFrBCBBBCBBDCBBEkIBkIBkICoHHsCCqCBqCBqCCgEC+DB+DBmkOBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCC+BBgCBgCBgCBgCBgCBgCBgCBgCBrCBpCBpCBpCBmjOB-BB8BB-BB-BBgEB-BB-BByBBqgOBsDB-BBtwBB-BB-BB-BBsBBgDBCB-BB-BB-BBeB-BB-BB61OB-BB-BB-DB9DB9DBQB7DBmCE9CBrDBPBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBrFB-EBOBnHB3FB-FCCBBBNBCBBCjIBjIBjIBgFBgFBgFBgFBgFBgFBgFBgFBgFBgFBgFBgFBgFBgFBgFBgFBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCB-BB-BB8kMB-BB6kMB-BB-BB-BB-BB-BB-BB-BB-BB-BBokMB-BB-BBkkMBkkMB-BB-BB-BB-BB-BB-BB-BB4jMB-BB-BB-BB-BB-BB-EB-EB-EB-EB-EB-EB-EB-EB-EB-EB-EB-EB-EB-EB-EB-EBCBBBCBoiMBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBJCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBeBCBBBCBBBCBBBCBBBCBBBCBBBCBBBdBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBCgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDL-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-C64CgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOCgmOGgmODg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FDg8FBg8FBg8FhVg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBQBQBQBQBQBQDPBPBPBPBPBPjkC7mMB5mMBnmMBjmMBCBlmMB3lMBpiMBk8kCBCBBG-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FD-7FB-7FB-7F6FoglCEsuHRwjlCyDCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCB0DBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBG1DD97OCCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBQBQBQBQBQBQBQBQBPBPBPBPBPBPBPBPBQBQBQBQBQBQDPBPBPBPBPBPDQBQBQBQBQBQBQBQBPBPBPBPBPBPBPBPBQBQBQBQBQBQBQBQBPBPBPBPBPBPBPBPBQBQBQBQBQBQDPBPBPBPBPBPEQCQCQCQCPCPCPCPBQBQBQBQBQBQBQBQBPBPBPBPBPBPBPBPB0EB0EBsFBsFBsFBsFBoGBoGBgIBgIBgHBgHB8HB8HDQBQBQBQBQBQBQBQBPBPBPBPBPBPBPBPBQBQBQBQBQBQBQBQBPBPBPBPBPBPBPBPBQBQBQBQBQBQBQBQBPBPBPBPBPBPBPBPBQBQCSFPBPBzEBzEBRCxnOFSFrFBrFBrFBrFBREQBQClkOFPBPBnGBnGFQBQCljOCODPBPB-GB-GBNHSF-HB-HB7HB7HBRqJ53OE9tQBrmQH4Bc3BSgBBgBBgBBgBBgBBgBBgBBgBBgBBgBBgBBgBBgBBgBBgBBgBBfBfBfBfBfBfBfBfBfBfBfBfBfBfBfBfECBByZ0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzB34BgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CBCBBBt-UBruHBt+UB1iVBviVBCBBBCBBBCBBB3hVB5-UB9hVB7hVCCBBCCBBI9jVB9jVBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBICBBBCBBECBBN-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOC-lOG-lOzoeCBBBCBBBCBBBCBBBCBBBCBl8kCBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBTCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBnECBBBCBBBCBBBCBBBCBBBCBBBCBBDCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBKCBBBCBBBnglCBCBBBCBBBCBBBCBBBCBBECBBBvyyCDCBBBCBBBgDCCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBn0yCB90yCB10yCBh0yCBn0yCCjxyCBzyyCBpxyCBg6BBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBB-CBl0yCBvjlCBCBBBCBBBt2yCBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBhkzCZCBB9a-5Bd-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCm6TCBB7gBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCH-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BmlBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvChDwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCFvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvC1DuCBuCBuCBuCBuCBuCBuCBuCBuCBuCBuCCuCBuCBuCBuCBuCBuCBuCBuCBuCBuCBuCBuCBuCBuCBuCCuCBuCBuCBuCBuCBuCBuCCuCBuCCtCBtCBtCBtCBtCBtCBtCBtCBtCBtCBtCCtCBtCBtCBtCBtCBtCBtCBtCBtCBtCBtCBtCBtCBtCBtCCtCBtCBtCBtCBtCBtCBtCCtCBtCk2BgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEO-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-D+CgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCL-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-B74CgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BhrVgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BhB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BD1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BtxekCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjC");
    return this._CASE_ORBIT;
  }
  static _Print = null;
  static get Print() {
    if (!this._Print) this._Print = new UnicodeRangeTable(decodeRanges("hB9CBjBLBCpWBDFBFGBCCCBSBCsMBClBBDxBBDCBC2BBJaBFFBSVBC-FBCvBBD6BBDkDBP6BBDwBBDOBCbBDCCBJBGfBIqCBCgFBCHBDBBDVBCGBCEEBCBDIBDBBDDBJFFBCCBDBDYBDCBCFBFBBDVBCGBCBBCBBCBBDCCBDBFBBDCBEIIBCBCIIBPBLCBCIBCCBCVBCGBCBBCEBDJBCCBCCBDQQBCBDLBIGBCCBCHBDBBDVBCGBCBBCEBDIBDBBDCBICBFBBCEBDRBLBBCFBECBCDBEBBCCCBEEBEEBBBELBFEBECBCDBDHHPUBGMBCCBCWBCPBDIBCCBCDBIBBCCBCBBDDBDJBIVBCCBCWBCJBCEBDIBCCBCDBIBBGCBCDBDJBCCBNMBCCBCyBBCCBCFBFPBDZBCCBCRBEXBCIBCDDBFBEFFBEBCCCBGBHJBDCBN5BBFcBmBBBCCCBDBCXBCCCBVBDEBCCCBFBCJBDDBhBnCBCjBBFmBBCjBBCOBCMBmBlGBCGGD4LBCDBDGBCCCBCBDoBBCDBDgBBCDBDGBCCCBCBDOBC4BBCDBDiCBDfBEZBH1CBDFBD-TBCbBE4CBIVBKXBKTBNMBCCBCBBN9CBDJBHJBHNBCKBH4CBIqBBGlCBLeBCLBFLBFEEBoBBDEBMrBBFZBHKBE9BBDgCBCcBDKBHJBHNBDtBBDLBVsCBClFBJ7BBEOBE9BBGqBBDKBJqBBG1QBDFBDlBBDFBDHBCGCBdBD0BBCOBCNBDFBCSBDCBCIBSXBJuBBSBBDaBCMBEhBBPgBBQrEBF5UBXKBWz4BBD9LBGsBBCGGD3BBIBBPXBKGBCGBCGBCGBCGBCGBCGBCGBC9DBjBZBC4CBN1GBbPBC+BBC1CBDmDBGqBBC9CBC1CBKvBBCszcBE2BBK7KBV3FBJ8GBV7BBEJBH3BBJlCBJLBHzDBMdBEtCBCKBFgBBC2BBKNBDJBDmDBZbBLFBDFBDFBKGBCGBC7BBF9DBDJBHj9KBNWBFwBBloItLBDpDBnBGBNEBGZBCEBCCCBCCBCCBoUBhBpBBHyBBCSBCDBFEBCmEBF9FBEFBDFBDFBDCBEGBCGBOBBDLBCZBCSBCBBCOBDNBjB6DBGCBFsBBE3CBCMBEwBwBBsBBjEcBEwBBQbBFjBBKdBGqBBGdBCkBBFNBrB9EBDJBHjBBFjBBFnBBJzBBMLBCOBCGBCBBCKBCOBCGBCBBEzBBN2JBKVBLHBZFBCpBBCIBmCFBDCCBqBBCBBEDDBVBCnCBJIBxBSBCBBGgBBEaBGaBnB3BBFTBDxBBCBBGHBCCBCcBDCBFJBIIBI-BBhBmBBFLBK1BBEcBDaBGZBIDBNGBxCoCB4ByBBOyBBItBBJJBHlBBEcBJBBxGeBCpBBCCBDBBRFBJIBiBtBBJpBBXZBnBbBVWBKtCBFjBBK9BBCEBOYBIJBH0BBCRBJmBBK-CBCTBMRBCuBB-BGBCCCBCBCOBCKBH6BBGJBHDBCHBDBBDVBCGBCBBCEBCJBDBBDCBDHHGGBDGBEEBMJBCDDClBBCJBCDDCDBCJBCBBJBBe7CBCEBfnCBJJBnF1BBDlBBjBkCBMJBHMBU5BBHJBHTBdaBDOBFWB6F7BBlDyCBNHBDDDBGBCBBCdBCBBDLBKJBnCHBDtBBDKBcnCBJyCBOoCBIJB3CHB5ChBBPJBHIBCsBBCNBLcBEfBDVBCNBqCGBCBBCrBBECCBCCBHBJJBHFBCBBCkBBCBBCFBIJBHrBBFJB3HYBIQBCoBBEcB2CQQBwBBO6cBnDuDBCEBMjGBtyCiDBOvhBBRVBL68DBGmSB61G5BBn2B4RBIeBCJBFwCBCJBHdBDFBLlCBLJBCGBCUBGSBxN5BBnG6CBGYBDYBtBqCBF4BBIQBhCEBMGBK1mHBqBfBiDyDB+vIDBCGBCBBCiJBQeeBBBDPPBCBJrMBloCqDBGMBEIBIJBDDBh7D8HBEzNBHWBQQBQtBBDWBKzDB9B1HBLmBBDpCBJvDBWlCB7DTBNTBN2CBKYBoE0CBCmCBCBBDDDBDDBCBCLBCCCBFBCgCBCDBDHBCGBCbBCDBCEBCEEBFBCzKBDjJBD9VBQEBCOBxiBeBHFB2GGBCQBDGBCBBCEBG9BBiBxDxDBrBBENBDJBFBBhKeBS5BBGxOxOBoBB3GqBBFhGhGBdBCVBJBBhHGBCDBCBBCOBCkGBDPBqBrCBFJBFBByYjCBtC8BBjGDBCaBCBBCDDCJBCDBCCCHFFCECBBBCBBCDDCICBCCDDBCGBCDBCDBCCCBIBCQBGCBCEBCQB1BBBvIrBBFjDBNOBDOBCOBCkBBLtFB5BcBOrBBFIBIBBPFB7E4eBEQBEMBE5GBHLBFQQBKBF3BBJJBHnBBJdBDLBFBBPIBoB3KBJNBDMBEKBE4BBCFFBOBDLBFJBIyEBCmDBmgB-2pBBhB9oEBDt0FBDwpHBQtTBjtC9QBjvBq6EBGppIBnkzVvHB", false));
    return this._Print;
  }
  static CATEGORIES = new LazyMap({
    C: () => new UnicodeRangeTable(decodeRanges("AfBgDgBBOrWrWBHHBCBICCVuMuMnBBBzBBBE4B4BBGBcDBHQBXhGhGxBBB8BBBmDNB8BBByBBBQddBCCMEBhBGBsCiFiFJBBDBBXIICCBFBBKBBDBBFHBCDBDGGBaaBEEHDBDBBXIIDGDBCCGDBDBBECBCGBFCCBFBSJBEKKEXXIDDGBBLIEBCCBNBFBBNGBIEEJBBDBBXIIDGGBKKBDDBEEBFBEDBDGGBTTBIBDHHBBBEFFBBBDCCDCBDCBECBNDBGCBEFFBCCBEBCNBWEBOEEYRRBKKEFFBFBDEEDBBFBBLGBXEEYLLGBBKEEFGBDEBEFFBLLELBOEE0BEEHDBRBBbEETCBZKKCBBICBCDBHCCJFBLBBELB7BDBekBBDCCGZZCYYBGGCIILBBFfBpClBlBBCBoBlBlBQOOBjBBnGCCBDBCBB6LFFBIICFFBqBqBFBBiBFFBIICFFBQQ6BFFBkCkCBhBhBBBBbFB3CBBHBB+UCB6CGBXIBZIBVLBOEEDLB-CBBLFBLFBPMMBEB6CGBsBEBnCJBgBNNBCBNDBCCBrBBBGKBtBDBbFBMCB-BBBiCeeBMMBEBLFBPBBvBBBNTBuCnFnFBGB9BCBQCB-BEBsBBBMHBsBEB3QBBHBBnBBBHBBJGCgBBB2BQQPBBHUUBEEKMMBDBbEByBPBDBBcOOBBBjBNBiBOBtEDB7UVBMUB14BBB-LEBuBCCBDBCBB5BGBDNBZIBI4BI-DhBBb6C6CBKB3GZBxC3C3CBoDoDBDBsB-C-C3CIBxBuzcuzcBBB4BIB9KTB5FHB+GTB9BCBLFB5BHBnCHBNFB1DKBfCBvCMMBCBiB4B4BBHBPBBLBBoDXBdJBHBBHBBHIBIII9BDB-DBBLFBl9KLBYDByBjoIBvLBBrDlBBILBGEBbGGCGDrUfBrBFB0BUUFDBGoEoEBCB-FCBHBBHBBHBBECBIIIBLBDBBNbbUDDQBBPhBB8DEBEDBuBCB5COOBBBCuBBvBhEBeCByBOBdDBlBIBfEBsBEBfmBmBBCBPpBB-EBBLFBlBDBlBDBpBHB1BKBNQQIDDMQQIDDBBB1BLB4JIBXJBJXBHrBrBKkCBHBBCtBtBDCBCBBYpCpCBGBKvBBUDDBDBiBCBcEBclBB5BDBVBBzBDDBDBJEEeBBEDBLGBKGBhCfBoBDBNIB3BCBeBBcEBbGBFLBIvCBqC2BB0BMB0BGBvBHBLFBnBCBeHBDvGBgBrBrBEBBDPBHHBKgBBvBHBrBVBblBBdTBYIBvCDBlBIB-BGGBLBaGBLFB2BTTBGBoBIBhDVVBJBTwBwBB8BBICCFQQMFB8BEBLFBFJJBDDBXXIDDGLLBDDBEEBCCBEBCEBIBBICBGKBLCCBCCnBLLCBBCFFLDDBGBDcB9CGGBcBpCHBLlFB3BBBnBhBBmCKBLFBOSB7BFBLFBVbBcBBQDBY4FB9BjDB0CLBJBBCBBJDDfDDBNNBHBLlCBJBBvBBBMaBpCHB0CMBqCGBL1CBJ3CBjBNBLFBKuBuBPJBeCBhBBBXPPBnCBIDDtBCBCDDKHBLFBHDDmBDDHGBLFBtBDBL1HBaGBSqBqBBBBe0CBCOBzBMB8clDBwDGGBJBlGryCBkDMBxhBPBXJB88DEBoS41GB7Bl2BB6RGBgBLLBCByCLLBEBfBBHJBnCJBLIIWEBUvNB7BlGB8CEBaBBarBBsCDB6BGBS-BBGKBIIB3mHoBBhBgDB0D8vIBFIIDkJkJBNBCcBEBBCNBFHBtMjoCBsDEBOCBKGBLBBF-6DB+HCB1NFBYOBSOBvBBBYIB1D7BB3HJBoBBBrCHBxDUBnC5DBVLBVLB4CIBamEB2CoCoCDBBCBBDBBFNNCIIiCFFBJJIddFGGCCBI1K1KBlJlJB-V-VBNBGQQBuiBBgBFBH0GBISSBIIDGGBDB-BgBBCvDBuBCBPBBLDBD-JBgBQB7BEBCvOBrB1GBsBDBC-FBgBXXBGBD-GBIFFDQQmGBBRoBBtCDBLDBDwYBlCrCB+BhGBFccDCCBCCLFFCCCBEBCDBCECEDDCBBCICDCCBFFIKFCLLSEBEGGSzBBDtIBtBDBlDLBQBBQQQmBJBvF3BBeMBtBDBKGBDNBH5EB6eCBSCBOCB7GFBNDBCOBNDB5BHBLFBpBHBfBBNDBDNBKmBB5KHBPBBOCBMCB6BCCBCBRBBNDBLGB0EoDoDBjgBBh3pBfB-oEBBv0FBBypHOBvThtCB-QhvBBs6EEBrpIlkzVBxHvw-FB", false)),
    Cc: () => new UnicodeRangeTable(decodeRanges("AfgDgB", true)),
    Cf: () => new UnicodeRangeTable(decodeRanges("tFzqBzqBBEBXhGhGyBhMhMBxCxCs5D9-B9-BBDBbEByBEBCJBw03B6H6HBBBimEQQj7IPBhjiBDBwmFHBn0rYffB+CB", false)),
    Cn: () => new UnicodeRangeTable(decodeRanges("4bBBHDBICCVuMuMnBBBzBBBE4B4BBGBcDBHKBvI9B9BBmDmDBMB8BBByBBBQddBCCMEBjBEBuHJJBDDBXXICCBBBFBBKBBDBBFHBCDBDGGBaaBEEHDBDBBXIIDGDBCCGDBDBBECBCGBFCCBFBSJBEKKEXXIDDGBBLIEBCCBNBFBBNGBIEEJBBDBBXIIDGGBKKBDDBEEBFBEDBDGGBTTBIBDHHBBBEFFBBBDCCDCBDCBECBNDBGCBEFFBCCBEBCNBWEBOEEYRRBKKEFFBFBDEEDBBFBBLGBXEEYLLGBBKEEFGBDEBEFFBLLELBOEE0BEEHDBRBBbEETCBZKKCBBICBCDBHCCJFBLBBELB7BDBekBBDCCGZZCYYBGGCIILBBFfBpClBlBBCBoBlBlBQOOBjBBnGCCBDBCBB6LFFBIICFFBqBqBFBBiBFFBIICFFBQQ6BFFBkCkCBhBhBBBBbFB3CBBHBB+UCB6CGBXIBZIBVLBOEEDLB-CBBLFBLFBbFB6CGBsBEBnCJBgBNNBCBNDBCCBrBBBGKBtBDBbFBMCB-BBBiCeeBMMBEBLFBPBBvBBBNTBuCnFnFBGB9BCBQCB-BEBsBBBMHBsBEB3QBBHBBnBBBHBBJGCgBBB2BQQPBBHUUBEEKmDmDNBBcOOBBBjBNBiBOBtEDB7UVBMUB14BBB-LEBuBCCBDBCBB5BGBDNBZIBI4BI-DhBBb6C6CBKB3GZBxC3C3CBoDoDBDBsB-C-C3CIBxBuzcuzcBBB4BIB9KTB5FHB+GTB9BCBLFB5BHBnCHBNFB1DKBfCBvCMMBCBiB4B4BBHBPBBLBBoDXBdJBHBBHBBHIBIII9BDB-DBBLFBl9KLBYDByBDBvzIBBrDlBBILBGEBbGGCGDrUfBrBFB0BUUFDBGoEoEBCC-FCBHBBHBBHBBECBIIIBIBGBBNbbUDDQBBPhBB8DEBEDBuBCB5COOBBBCuBBvBhEBeCByBOBdDBlBIBfEBsBEBfmBmBBCBPpBB-EBBLFBlBDBlBDBpBHB1BKBNQQIDDMQQIDDBBB1BLB4JIBXJBJXBHrBrBKkCBHBBCtBtBDCBCBBYpCpCBGBKvBBUDDBDBiBCBcEBclBB5BDBVBBzBDDBDBJEEeBBEDBLGBKGBhCfBoBDBNIB3BCBeBBcEBbGBFLBIvCBqC2BB0BMB0BGBvBHBLFBnBCBeHBDvGBgBrBrBEBBDPBHHBKgBBvBHBrBVBblBBdTBYIBvCDBlBIBlCJBCBBaGBLFB2BTTBGBoBIBhDVVBJBTwBwBB8BBICCFQQMFB8BEBLFBFJJBDDBXXIDDGLLBDDBEEBCCBEBCEBIBBICBGKBLCCBCCnBLLCBBCFFLDDBGBDcB9CGGBcBpCHBLlFB3BBBnBhBBmCKBLFBOSB7BFBLFBVbBcBBQDBY4FB9BjDB0CLBJBBCBBJDDfDDBNNBHBLlCBJBBvBBBMaBpCHB0CMBqCGBL1CBJ3CBjBNBLFBKuBuBPJBeCBhBBBXPPBnCBIDDtBCBCDDKHBLFBHDDmBDDHGBLFBtBDBL1HBaGBSqBqBBBBe0CBCOBzBMB8clDBwDGGBJBlGryCBkDMB3iBJB88DEBoS41GB7Bl2BB6RGBgBLLBCByCLLBEBfBBHJBnCJBLIIWEBUvNB7BlGB8CEBaBBarBBsCDB6BGBS-BBGKBIIB3mHoBBhBgDB0D8vIBFIIDkJkJBNBCcBEBBCNBFHBtMjoCBsDEBOCBKGBLBBJ76DB+HCB1NFBYOBSOBvBBBYIB1D7BB3HJBoBBBjGUBnC5DBVLBVLB4CIBamEB2CoCoCDBBCBBDBBFNNCIIiCFFBJJIddFGGCCBI1K1KBlJlJB-V-VBNBGQQBuiBBgBFBH0GBISSBIIDGGBDB-BgBBCvDBuBCBPBBLDBD-JBgBQB7BEBCvOBrB1GBsBDBC-FBgBXXBGBD-GBIFFDQQmGBBRoBBtCDBLDBDwYBlCrCB+BhGBFccDCCBCCLFFCCCBEBCDBCECEDDCBBCICDCCBFFIKFCLLSEBEGGSzBBDtIBtBDBlDLBQBBQQQmBJBvF3BBeMBtBDBKGBDNBH5EB6eCBSCBOCB7GFBNDBCOBNDB5BHBLFBpBHBfBBNDBDNBKmBB5KHBPBBOCBMCB6BCCBCBRBBNDBLGB0EoDoDBjgBBh3pBfB-oEBBv0FBBypHOBvThtCB-QhvBBs6EEBrpIm8yVBCdBhD-DBxHvw-BB---BBB---BBB", false)),
    Co: () => new UnicodeRangeTable(decodeRanges("gg4B-nGh4hc9--BD9--B", true)),
    Cs: () => new UnicodeRangeTable(decodeRanges("gg2B--B", true)),
    L: () => new UnicodeRangeTable(decodeRanges("hCZBHZBwBLLFGGBVBCeBCpOBFLBPEBICCiEEBCBBDDBCHHCCBCCCBSBCyCBCqEBJlFBClBBDHHBnBBoCaBFDBuBqBBkBBBCiDBCQQBIIBLLBBBDRRCdBe4CBMZZBfBKBBFGGBUBFKKEYYBXBIKBGXBCGBRpBB7B1BBETTIJBQPBFHBDBBDVBCGBCEEBCBERROBBCCBPBBLJJBEBFBBDVBCGBCBBCBBCBBgBDBCUUBBBRIBCCBCVBCGBCBBCEBETTQBBYMMBGBDBBDVBCGBCBBCEBEffBCCBBBQSSCFBECBCDBEBBCCCBEEBEEBBBELBX1B1BBGBCCBCWBCPBEbbBBBCBBDBBfFFBGBCCBCWBCJBCEBEffBBBCBBQBBSIBCCBCoBBDRRGCBJCBZFBGRBEXBCIBCDDBFB7BvBBCBBNGB7BBBCCCBDBCXBCCCBIBCBBKDDBDBCWWBCBhBgCgCBGBCjBBcEB0DqBBVRRBEBFDBEEEBIIBBBFMBNSSBkBBCGGDqBBCsKBCDBDGBCCCBCBDoBBCDBDgBBCDBDGBCCCBCBDOBC4BBCDBDiCBmBPBR1CBDFBErTBDQBCZBGqCBHHBIRBOSBPRBPMBCCBQzBBkBFFkC4CBIEBDhBBCGGBkCBLeByBdBDEBMrBBFZB3BWBK0BBzC+C+CBtBBSHB3BdBOBBLrBBbjBBqBCBLjBBDKBGqBBDCBqBDBCFBCBBEGGB+FBhC1IBDFBDlBBDFBDHBCGCBdBD0BBCGBCEEBBBCGBEDBDFBFMBGCBCGB1DOORMBmDFFDJBCEEBDBHGCBCBCKBDDBGEBF1B1BB8zC8zCBjHBHDBEBBNlBBCGGD3BBIRRBVBKGBCGBCGBCGBCGBCGBCGBCGBxC2O2OBrBrBBDBGBBF1CBHCBC5CBCDBGqBBC9CBSfBxBPBhQ-tGBhCs0VBkCtBBDsIBEPBLBBVuBBReBDlCByBIBDmDBDxCBVQBCCBCDBCWBezBBPxBB-BFBECCBMMBaBLWBacBIuBBdRRBDBCJBLEBCoBBYCBCHBVWBEEEBwBBCEEBDDBDBDCCZCBDKBICBNFBDFBDFBKGBCGBCqBBCNBHyDBej9KBNWBFwBBloItLBDpDBnBGBNEBGCCBIBCMBCEBCCCBCCBCCBqDBiBqLBT-BBD1BBpBLB1DEBCmEBlBZBHZBM4CBEFBDFBDFBDCBkBLBCZBCSBCBBCOBDNBjB6DBmMcBEwBBwBfBOTBCHBHlBBLdBDjBBFHBxB9EBTjBBFjBBFnBBJzBBNKBCOBCGBCBBCKBCOBCGBCBBEzBBN2JBKVBLHBZFBCpBBCIBmCFBDCCBqBBCBBEDDBVBLWBKeBiCSBCBBLVBLZBHZBnB3BBHBBhCQQBCBCCBCcBrBcBEcBkBHBCbBc1BBLVBLSBORBvDoCB4ByBBOyBBOjBBnBbBKWB7HpBBHBBRFB5BcBLJJBUBrBRBvBUBcWBN0BB6BBBDOOBrBBhBYBbjBBeDDJiBBENNBuBBPDBWCCkBRBCYBUBBgCGBCCCBCBCOBCJBIuBBnBHBDBBDVBCGBCBBCEBETTNEBfJBCDDClBBCaaCtBtBBzBBTDBVCBfvBBVBBC5F5FBtBBqBDBlBvBBV8B8BBpBBOoCoCBZBmBGB6FrBB1D-BBgBHBDDDBGBCBBCXBQCC-CHBDmBBRCCdLLBmBBIWWMtBBUTTBnCBoGgBBgBIBCkBBSyByBBcBxDGBCBBClBBWaaBEBCBBCfBPYYBqBBlISBQCCBLBChBB9DwCwCB4cBnHjGBtyCgDBQvhBBSFBa68DBGmSB61GdBj3B4RBIeBSuCBSdBTvBBRDBgBUBGSBxNsBB0G-BBhBYBDYBtBqCBGjCjCBLBhCBBCPPBNNB0mHBqBfBiDyDB+vIDBCGBCBBCiJBQeeBBBDPPBCBJrMBloCqDBGMBEIBIJBn7F0CBCmCBCBBDDDBDDBCBCLBCCCBFBCgCBCDBDHBCGBCbBCDBCEBCEEBFBCzKBDYBCYBCeBCYBCeBCYBCeBCYBCeBCYBCHB15BeBHFBmI9BBzEsBBLGBRiKiKBcBTrBBlPbBlHdBDwGwGBdBCCBCBBCGBDEBKBBhHGBCDBCBBCOBCkGB8BjCBI1lB1lBBCBCaBCBBCDDCJBCDBCCCHFFCECBBBCBBCDDCICBCCDDBCGBCDBCDBCCCBIBCQBGCBCEBCQBlqE-2pBBhB9oEBDt0FBDwpHBQtTBjtC9QBjvBq6EBGppIB", false)),
    LC: () => new UnicodeRangeTable(decodeRanges("hCZBHZB7BLLBVBCeBCiGBCDBFvGBDZBhGDBDBBECBCHHCCBCCCBSBCyCBCqEBJlFBClBBKoBB44ClBBCGGDqBBDCBhV1CBDFBjkCKBGqBBDCBhCrBBgCMBChBBmD1IBDFBDlBBDFBDHBCGCBdBD0BBCGBCEEBBBCGBEDBDFBFMBGCBCGBmIFFDJBCEEBDBHGCBCBCFBFDDBCBGEBF1B1BB8zC8zCB6DBDmDBHDBEBBNlBBCGGzoetBBTbBnEtCBCWBEDBCsCBZBBE2Z2ZBpBBGIBIvCBh6TGBNEBqgBZBHZBmlBvCBhDjBBFjBB1DKBCOBCGBCBBCKBCOBCGBCBBk2ByBBOyBB+CVBLVB74C-BBhrV-BBhBYBDYBtpZ0CBCmCBCBBDDDBDDBCBCLBCCCBFBCgCBCDBDHBCGBCbBCDBCEBCEEBFBCzKBDYBCYBCeBCYBCeBCYBCeBCYBCeBCYBCHB15BJBCTBHFB2uCjCB", false)),
    Ll: () => new UnicodeRangeTable(decodeRanges("hDZB7BqBqBBWBCHBC2BCBQCBuBCDECBBBDCCDEEBFFDEEBBBDDDCCCDCCBCCDEECDDBDDBBBHGDCOCBSCBDDCEEC4BCBFBDDDBCCFICBjCBDZBiGCCEEEBBBTccBhBBCBBECBCWCBDBCGDB0B0BBuBBCgBCK0BCDMCBgDCxBoBBo6CqBBDCB5XFBjkCIBC2D2DBqBBgCMBChBBnD0ECBHBCgDCBHBJFBLHBJHBJFBLHBJHBJNBDHBJHBJHBJEBCBBHEEBBBCBBJDBDBBJHBLCBCBBzIEEBEEcKFDBBJDBF2B2Bs1CvBBCEEBGCFCCBCCBEBGiDCBIICFFNlBBCGG0oesBCUaCoEMCBBBC+BCBGBCCCDICFCCDCCBBBCSCGGGCMCFCCDOCbEE2ZqBBGIBIvCBh6TGBNEBqhBZBumBnBBpEjBB8EKBCOBCGBCBBk4ByBB+DVB75CfBhsVfB8BYBnqZZBbGBCRBbZBbDBCCCBFBCKBbZBbZBbZBbZBbZBbZBbZBbZBbbBdYBCFBbYBCFBbYBCFBbYBCFBbYBCFBC15B15BBIBCTBHFB4vChBB", false)),
    Lm: () => new UnicodeRangeTable(decodeRanges("wVRBFLBPEBICCmEGG-OnHnHlFBBuIBBFgBgBKEEhFoFoF1mBgEgE2R72B72BsDkTkTxOFBvF+BBOjBjBBjBByVOORMBg-CBByHgGgG2OsBsBBDBGiDiDB+C+CBBB34bjnBjnBBEBvIzDzDdBB6DIBxCYYpDDBEBB2OXXqEtDtDWBBoDDBKngVngVuBBBh-BFBCpBBCIB0sBhBhB2K04D04DnrTDB9PCBpBBBnRMBhCBBCPPB9-P9-PBCBCGBCBByhM9BBqGGBud0Q0QsSAB", false)),
    Lo: () => new UnicodeRangeTable(decodeRanges("qFQQhIFFBCBxGBB7ZaBFDBuBfBCJBkBBBCiDBCZZBLLBBBDRRCdBe4CBMZZBfBWVBrBYBIKBGXBCGBRoBB8B1BBETTIJBROBFHBDBBDVBCGBCEEBCBERROBBCCBPBBLJJBEBFBBDVBCGBCBBCBBCBBgBDBCUUBBBRIBCCBCVBCGBCBBCEBETTQBBYMMBGBDBBDVBCGBCBBCEBEffBCCBBBQSSCFBECBCDBEBBCCCBEEBEEBBBELBX1B1BBGBCCBCWBCPBEbbBBBCBBDBBfFFBGBCCBCWBCJBCEBEffBBBCBBQBBSIBCCBCoBBDRRGCBJCBZFBGRBEXBCIBCDDBFB7BvBBCBBNFB8BBBCCCBDBCXBCCCBIBCBBKDDBDBYDBhBgCgCBGBCjBBcEB0DqBBVRRBEBFDBEEEBIIBBBFMBNyDyDBnKBCDBDGBCCCBCBDoBBCDBDgBBCDBDGBCCCBCBDOBC4BBCDBDiCBmBPByDrTBDQBCZBGqCBHHBIRBOSBPRBPMBCCBQzBBpBkCkCBhBBC0BBIEBDhBBCGGBkCBLeByBdBDEBMrBBFZB3BWBK0BBxFuBBSHB3BdBOBBLrBBbjBBqBCBLdByDDBCFBCBBE7hB7hBBCB4-C3BBZWBKGBCGBCGBCGBCGBCGBCGBCGBoR2B2BF1CBJCCB4CBFGGBpBBC9CBSfBxBPBhQ-tGBhC0wUBC2jBBkCnBBJrIBFPBLBBjCyByBBkCBqFoDoDEGBCCBCDBCWBezBBPxBB-BFBECCBMMBaBLWBacBIuBBuBEBDIBLEBCoBBYCBCHBVPBCFBEEEBwBBCEEBDDBDBDCCZBBEKBIPPBEBDFBDFBKGBCGByEiBBej9KBNWBFwBBloItLBDpDBkCCCBIBCMBCEBCCCBCCBCCBqDBiBqLBT-BBD1BBpBLB1DEBCmEBqDJBCsBBDeBEFBDFBDFBDCBkBLBCZBCSBCBBCOBDNBjB6DBmMcBEwBBwBfBOTBCHBHlBBLdBDjBBFHBhEtCBjDnBBJzBB9CzBBN2JBKVBLHB5EFBDCCBqBBCBBEDDBVBLWBKeBiCSBCBBLVBLZBHZBnB3BBHBBhCQQBCBCCBCcBrBcBEcBkBHBCbBc1BBLVBLSBORBvDoCB4FjBBnBDBCxJxJBoBBHBBRCBCBB5BcBLJJBUBrBRBvBUBcWBN0BB6BBBDOOBrBBhBYBbjBBeDDJiBBENNBuBBPDBWCCkBRBCYBUBBgCGBCCCBCBCOBCJBIuBBnBHBDBBDVBCGBCBBCEBETTNEBfJBCDDClBBCaaCtBtBBzBBTDBVCBfvBBVBBC5F5FBtBBqBDBlBvBBV8B8BBpBBOoCoCBZBmBGB6FrBB0GHBDDDBGBCBBCXBQCC-CHBDmBBRCCdLLBmBBIWWMtBBUTTBnCBoGgBBgBIBCkBBSyByBBcBxDGBCBBClBBWaaBEBCBBCfBPYYBnBBCBBlISBQCCBLBChBB9DwCwCB4cBnHjGBtyCgDBQvhBBSFBa68DBGmSB61GdBj3B4RBIeBSuCBSdBTvBB0BUBGSB0NnBB2MqCBGwFwFB0mHBqBfBiDyDBuwIiJBQeeBBBDPPBCBJrMBloCqDBGMBEIBIJBxzI2P2PBrBBiBiKiKBcBTrBBlPaBmHdBDwGwGBdBCCBCBBCGBDEBKiHiHBFBCDBCBBCOBCkGB8pBDBCaBCBBCDDCJBCDBCCCHFFCECBBBCBBCDDCICBCCDDBCGBCDBCDBCCCBIBCQBGCBCEBCQBlqE-2pBBhB9oEBDt0FBDwpHBQtTBjtC9QBjvBq6EBGppIB", false)),
    Lt: () => new UnicodeRangeTable(decodeRanges("lOGDnB2sH2sHBGBJHBJHBNQQwBAB", false)),
    Lu: () => new UnicodeRangeTable(decodeRanges("hCZBmDWBCGBiB2BCDOCDuBCBECEBBCCCBCCBBBDDBCBBCCBEBBCBBCECBCCDCCBCCBBBCCCBEEIJDCMCDQCDDDCCBC4BCIBBCBBDCCBCBCGCiJCCEJJHCCBBBCCCBCCBPBCIBkBDDBBBEWCGDDCBBDyBBxBgBCK2BCBMCD+CCDlBBq6ClBBCGGzW1CB0kCHHBpBBDCBhK0ECKgDCKHBJFBLHBJHBJFBMGCJHBpCDBNDBNDBNEBMDBnIFFECBDCBDEEBDBHGCBCBDDBLBBG+B+B9zCvBBxBCCBBBDGCBCBCDDJCBCgDCJCCFuqeuqeCqBCUaCoEMCE8BCLECBICFCCDCCEUCBDBCEBCOCBCBCCCBQCZs5Vs5VBYBmmBnBBpEjBB9EKBCOBCGBCBBr3ByBB+EVB75CfBhsVfBhCYBoqZZBbZBbZBbCCBGDBDDBCBCHBbZBbBBCDBDHBCGBcBBCDBCEBCEEBFBcZBbZBbZBbZBbZBbZBfYBiBYBiBYBiBYBiBYBiB2pE2pEBgBB", false)),
    M: () => new UnicodeRangeTable(decodeRanges("gYvDB0IGBoIsBBCCCBCCBCCpCKBxBUBRmDmDBFBDFBDBBCDBkBffBZB8CKB7BIBKZZBCBCIBCCBCEBsBCB8BIBrBXBCgBB3BCBCRBCGBLBBeCB5BCCBFBDBBDCBKLLBbbDCB5BCCBDBFBBDCBEffBEEMCB5BCCBGBCCBCCBVBBXFBCCB5BCCBFBDBBDCBICBLBBf8B8BBDBECBCDBKpBpBBDB4BCCBFBCCBCDBIBBMBBeCB5BCCBFBCCBCDBIBBMBBQNNBCB4BBBCGBCCBCDBKLLBeeBBBnCFFBEBCCCBGBTBB+BDDBFBNHBjDDDBHBMGBqCBBcECFBByBTBCBBGKBCjBBKlDlDBSBYDBFCBCCBDGBEDBOLBCLLBCBgWCBzdDBdCBeBBfBBhCfBKuBuBBBBC2D2DBjBjB3DLBFLB8GEB6BJBCcBDxBxBBsBBDLBVEBwBQBnBIBNCBfMB5BNBxBTB5ECBCUBFHHDCBnG-BBxWgBB--CCBuEhDhDBeBrRFBqDBB1udDBCJBhBBBxCBBxIEEFYYBDBF0C0CBzBzBBQBbRBOnBnBBGBaMBtBDBwBNBlBkCkCBMBNJJBuBuBBBBzBCCBBBDBBGBBCqBqBBDBGBBtHHBCBBx5TiXiXBOBRPBuejHjH2EEBn0BCBCBBGDBpBCBFmFmFB+R+RBCBiCEB+JBBuCFBnCKByBDB7DCB2BOBqBDDBLLBCBuBKBI+B+BBBBlBNBRBBtBNNBBBxBNBJDBCBB9CLBHDD+ELBWDB4BBBCGBDBBDCBKLLBDDBFBEEBkCIBCDDCDBCEBCPPBzCzCBQBYyCyCBSBsHGBDIBcBBzCQBrDMBmDOBhIOB2HFBCBBDDBCCCBuEuEBFBDGBEddBIBpBGBCDBJKKBJBvBPBnGHBoGHBCHBzCVBCNB7DFBECCBCCBFBCjCjCBDBCBBCEB8KDBKBBCxBxBBFBEEBYmnFmnFHOBpmLRBhuCEB8BGB5gBCCB1BBIDByCMMBslTslTBizEizEBsBBDWB-QEBEFBJHBDGBfDB1ECB89B2BBFxBBJPPXEBCOBxqBGBCQBDGBCBBCEBlDhFhFBFB4L+B+BBCB9PDB-HBB0HDDIBBG7O7OBFBuDGB29lYvHB", false)),
    Mc: () => new UnicodeRangeTable(decodeRanges("joC4B4BDCBJDBCBBzBBB7BCBHBBDBBLsBsB7BCBjC7B7BBBBJCCB2B2BB7B7BCHHBDDBLLnDBBCBBECBCCBLqBqBBBB+BDB+BBB7BCCBDBDBBCBBKBBdPPB7B7BBBBGCBCCBLrBrBBsCsCBBBHHBTBBrKBBgCsFsFBFFHDDBaaBLLBBBDGBWBBDFBDLLBBB5zBffiEIIBGBCBB7KDBDCBFBBCFBhHBB7BCCKCCBJJBEByExBxBGCCBDBCBB+BffFBBD9B9BDCBCEEBxBxBBGBJBBsFWW35EBB0-dBBD5C5CBzBzBBOBvEBBwBxBxBBFFBDDBBBvDBBDBBZuBuBCuDuDDBBGuHuHBCCBCCBCC0gZCCgEuBuBBBBFBB0DZZB8B8BxBCBKBBO+C+CBBBEBBCrFrFBBBgBBB7BBBCDBDBBDCBKLLB1C1CBBBIDDCDBCBBCmDmDBBBJBBErDrDBBBHCCBCBDuHuHBBBHDBDyDyDBBBJBBCuDuDCBBHoDoDCBBFmImIBBBK4H4HBEBCBBFDDCvEvEBBBJDBF1C1CeBB-BqGqGECCoGPPrDIID2G2GBDBFBBC-K-KBNNxBBBJBBCpvQpvQBBBlxD2BBpDBB0rYBBHFB", false)),
    Me: () => new UnicodeRangeTable(decodeRanges("okBBB1xF-wB-wBBCBCCBsshBCB", false)),
    Mn: () => new UnicodeRangeTable(decodeRanges("gYvDB0IEBqIsBBCCCBCCBCCpCKBxBUBRmDmDBFBDFBDBBCDBkBffBZB8CKB7BIBKZZBCBCIBCCBCEBsBCB8BIBrBXBCfB4BCCFHBFEEBFBLBBe7B7BFDBJVVBbbDBB6BFFBFFBDDBBBEffBEEMBB6BFFBDBCBBFVVBXXBEBC7B7BDCCBCBJIIBMMBff+BNNzBEE4BCCBBBGCBCDBIBBMBBe7B7BDHHGBBVBBdBB6BBBFDBJVVBeepCIIBBBC7C7CDGBNHBjDDDBHBMGBqCBBcEC4BNBCEBCBBGKBCjBBKnDnDBCBCFBCBBDBBaBBFCBRDBODDBHHQgWgWBBBzdCBeBBfBBfBBhCBBCGBJDDBJBKuBuBBBBC2D2DBjBjB3DCBFBBKHHBBB8GBBD7B7BCGBCCCDHBHJBDxBxBBMBCeBDLBVDBxBCCBDBCGGpBIBNBBhBDBDBBCCB5BCCBEECCB7BHBDBB5ECBCMBCGBFHHEBBnG-BBxWMBFEEBKB--CCBuEhDhDBeBrRDBsDBB1udFFBIBhBBBxCBBxIEEFaaBGG4EBBbRBOnBnBBGBaKBvBCBxBDDBCBDBBoBkCkCBEBDBBDBBNJJwB0B0BCCBDBBGBBCrBrBBJJvHDDFx5Tx5TiXPBRPBuejHjH2EEBn0BCBCBBGDBpBCBFmFmFB+R+RBCBiCEB+JBBuCFBnCKByBDB8D3B3BBNBqBDDBLLBBByBDBDBBI+B+BBBBlBEBCHB-BNNB1B1BBHBLDBDgDgDBBBDCCBHHD+E+EEHBWBB6BBBEmBmBBFBEEBnCFBOECPBB2CHBDCBCYY1CFBCFFBCCBvHvHBCBHBBCBBcBB2CHBDCCBrDrDCDDBEBCmDmDCDDBCBCEBkIIBCBBhIBBCFFxEDBDBBFhBhBBIBpBFBDDBJKKBEBDCBvBMBCBBnGCCBBBCqGqGBFBCFBCzCzCBUBDGBCBBCBB7DFBECCBCCBFBCpCpCBEEC8K8KBMMB1B1BBDBGCCYmnFmnFHOBpmLLBECBhuCEB8BGB5gBgCgCBCByC5lT5lTBizEizEBsBBDWBhRCBSHBDGBfDB1ECB89B2BBFxBBJPPXEBCOBxqBGBCQBDGBCBBCEBlDhFhFBFB4L+B+BBCB9PDB-HBB0HDDIBBG7O7OBFBuDGB29lYvHB", false)),
    N: () => new UnicodeRangeTable(decodeRanges("wBJB5DBBGDDBBBitBJBnEJBnGJB9MJB3DJBFFBtDJB3DJB3DJBDFBvDMB0DJBJGBoDJBpDGBISBuDJBhDJB3DJBnCTBtIJBnCJBwWTBybCBwHJBHJBXJBtJJBhEKBmFJBHJB3FJB3CJBnEJBHJB3gBEEBEBHJBnGyBBDEB3W7BBvCVB3TdBqrBqYqYaIBPCB4KDBrEJBfHBCOBhBJBoBOBh7cJB9FJBhKFB7EJBnBJBnGJBXJB3CJB3MJB34UJBuPsBBN4BBSBB2KaBlBDBeJJnEEBrGJBvdHBaGBoBIBsCEBXFBhFBBDPBDtBBhCIB1BBBfCBsCEBpDHBZHBqBGBrKFBxBJBHJB3IeB-EJBrBDBxDGBnEdBhEJB9BJBxEJBITB8HJB3KJB3DJB3LJBnDJBHTBtCLBlNSB+CJB3UJB3CcBkHJBnCJB3BJBnLJBnDUBshBuDBimPJBnpCJB3CJBnEJBCGBvQJBnIWB+KCB6nXJBnuBTBNTBtDYB2iBxBBhqCJBnNJB3PJB4HJBtWIBhEJB4Y6BBCCBCDBtCsBBCOBjeMBk3CJB", false)),
    Nd: () => new UnicodeRangeTable(decodeRanges("wBJnxBJnEJnGJ9MJ3DJ3DJ3DJ3DJ3DJ3DJ3DJ3DJ3DJhDJ3DJnCJ3IJnCJn6BJnBJtJJhEJnFJHJ3FJ3CJnEJHJnuiBJnVJnBJnGJXJ3CJ3MJ34UJnsBJnkCJHJ9YJhEJ9BJxEJ3IJ3KJ3DJ3LJnDJHTtCJnNJnDJ3UJ3CJ3HJnCJ3BJnLJ3uQJnpCJ3CJnEJ3QJ37XJ12CxBhqCJnNJ3PJ4HJ2aJ30EJ", true)),
    Nl: () => new UnicodeRangeTable(decodeRanges("u3FCBwzCiBBDDB-zDaaBHBPCBs1dJBxyW0BBtOJJnEEBrhIuDBm8SCB", false)),
    No: () => new UnicodeRangeTable(decodeRanges("yFBBGDDBBB2pCFB5LFB5DCBmEGB6GGBSIByNJB2hBTB0jBJBhP20B20BEFBHJBnGPBqB3W3WB6BBvCVB3TdBqrB1kB1kBBCBrEJBfHBCOBhBJBoBOBxrdFBymWsBBiCDBSBB2KaBlBDB1pBHBaGBoBIBsCEBXFBhFBBDPBDtBBhCIB1BBBfCBsCEBpDHBZHBqBGBrKFBhLeB-EJBrBDBxDGBnETB8LTBmqBBBvNIBobSB0aUBn8SGB-YWBqhZTBNTBtDYBvqFIBid6BBCCBCDBtCsBBCOBjeMB", false)),
    P: () => new UnicodeRangeTable(decodeRanges("hBCBCFBCDBLBBEBBbCBCccCkBkBGEELBBEEE-VJJzOFBqBBB0BCCDDDtBBBVBBCBBOCCBBBrCDBnDsBsBBMBqHCB3BOBgBmImIBLLtE5D5D6DnMnMNwLwL7CLLBpFpFBNBCmBmBBCBoCrCrCBDBFBBwDFBsFlTlTBHB4EuTuTtBBBvCCBoCBB+ECBCCBmBKB6JBB5GBBhEGBCFBhFBBLGBdCB9DDB8BEB-BBBhCHBM9Z9ZBWBJTBCMBCLBfBBPBB6TDBeBB+hBNBwCBBgBJB0MVBgCDBhBBB8XDBCBBxDwEwEBtBBCfBDLBkNCBFJBDLBRNNjD7C7CjgdBBuICBkDLL0DFB9LDB3CBBpBCBCyByBBwBwBiDMBRBB9DDB-DBBRBB6HzqUzqUBxGxGBIBXiBBCNBCFFCBB2ECBCFBCDBLBBEBBbCBCccCCCBFB7MCB9UxBxB-MoXoXoGgBgBxIIBnBxDxDBFBjCGB6CDByO-J-JjBlElEBDBtBDB+FGBuDBBCDB-DDBxBBBwCDBFOOCCB5CFBsDrJrJBCCBzDzDBDBLBBCpDpD7HWBqDCBdMBtCjEjEBBB9HpIpIBBB8E9C9CBGB0CCBCEB+CJB4GgDgDBDBrBBBmUBBrCMBwFxjBxjBBDB97CBB8zOBBmEiCiCBDBJpRpRBBBoJDBoK9lT9lTovHEB07C-a-aBAB", false)),
    Pc: () => new UnicodeRangeTable(decodeRanges("-Cg-Hg-HBUU-u3BBBZCBwHAB", false)),
    Pd: () => new UnicodeRangeTable(decodeRanges("tB9qB9qB0BiyDiyDmgBqgCqgCBEBiwDDDgBBBFdd-NUUwDxszBxszBBmBmBLqFqFhzD-J-J", false)),
    Pe: () => new UnicodeRangeTable(decodeRanges("pB0B0BgB+1D+1DC-6B-6BqtC4B4BQ7T7TCff-hBMCxChBhBCGC1MUChCCCiBmhBmhBCECtBGCtNICEGCDBB-ozB6G6GeOCESSCCCrF0B0BgBGD", false)),
    Pf: () => new UnicodeRangeTable(decodeRanges("7F+6H+6HEddpuDCCFDDQEE", false)),
    Pi: () => new UnicodeRangeTable(decodeRanges("rFt7Ht7HDBBDaapuDCCFDDQEE", false)),
    Po: () => new UnicodeRangeTable(decodeRanges("hBCBCCBDECBLLBEEBcclCGGPBBI-V-VJzOzOBEBqB3B3BDDDtBBBVBBCBBOCCBBBrCDBnDsBsBBMBqHCB3BOBgBmImIBLLtE5D5D6DnMnMNwLwL7CLLBpFpFBNBCxDxDrCEBFBBwDFBsFlTlTBHBmY9D9DBBBoCBB+ECBCCBmBFBCDB6JBB5GBBhEGBCFBhFBBLGBdCB9DDB8BEB-BBBhCHBMjajaBJJBGBJIBDDBDCBEKBCCCBIB7kDDBCBBxDwEwEBFFBBBDDDBHBCBBCDDBLLBDBCJBDDBCCCBLBDCBtNCB6B+F+FjgdBBuICBkDLL0DFB9LDB3CBBpBCBCyByBBwBwBiDMBRBB9DDB-DBBRBB6HlxUlxUBFBDXXVBBDDBECBCDBICBHCCB2E2EBBBCCBDECBLLBEEBcclBDDB7M7MBBB9UxBxB-MoXoXoGgBgBxIIBnBxDxDBFBjCGB6CDB0ZlElEBDBtBDB+FGBuDBBCDB-DDBxBBBwCDBFOOCCB5CFBsDrJrJBCCBzDzDBDBLBBCpDpD7HWBqDCBdMBtCjEjEBBB9HpIpIBBB8E9C9CBGB0CCBCEB+CJB4GgDgDBDBrBBBmUBBrCMBwFxjBxjBBDB97CBB8zOBBmEiCiCBDBJpRpRBBBoJDBoK9lT9lTovHEB07C-a-aBAB", false)),
    Ps: () => new UnicodeRangeTable(decodeRanges("oBzBzBgB-1D-1DC-6B-6B-rCEEnB4B4BQ7T7TCff-hBMCxChBhBCGC1MUChCCCiBmhBmhBCECaTTCECtNICEGCDipzBipzB4GeeCMCESSCCCrFzBzBgBEEDAB", false)),
    S: () => new UnicodeRangeTable(decodeRanges("kBHHRCBgBCCcCCkBEBCBBDCCBCBDEEfgBgBrODBNNBGGBCCCBPB2DPPBxDxDsErIrIBBB3DCBDDDBvGvGLUUB4H4HIBBpEqLqLBHHB2H2H-DjEjEBGBlEwGwGqBmGmGiGCBQCCBBBDFBVECmEHBCFBCBBGDBmGBBxXJB0WuLuLlL+E+EBgBBiLJBKIBhiBCCBBBMCBOCBOCBOBBmCOOoBCBOCBUhBB-BBBCDBCBBLCCBBBGFBCECFMMBFFBDBGDBC7B7BBFFB2LBFcBD+HBXKByCtCBXnTBtBwBBDeBLyMBX+BBFfBD1LBDpEBmHFBmLBBvBZBC4CBN1GBbPBFOOBNNWBBHBB8CBB0HBBFJBhBlBBKRRBdBMdBJQQBeBLmBBQ-JBhuG-BBx0V2BB6RWBKBBoDBB+EDBLDB+RCBiHPPB+9T+9TpEgBBuLPBhCBB3BHBtBDBjDCCBBBD7E7EHRRBBBgBCCcCCiEGBCGBOBB6JIB6BQBDCBCMBEwBwBBrBB7zBBBwSmWmWBiKiKBGBnjC2kC2kCBbBr6SDBG3qU3qUk7DvHBLCBEzNBHWBQQBgDzDB9B1HBLmBBD7BBGCBXBBIdBF8BBWhCBE7F7FB1CBrbaagBaagBaagBaagBaa9B-PB4BDBzBHBCNBCBBp2BwNwNttCEE+DiOiOBvIvIBqBBFjDBNOBDOBCOBCkBBYgFB5BcBOrBBFIBIBBPFB7E4eBEQBEMBE5GBHLBFQQBKBF3BBJJBHnBBJdBDLBFBBPIBoB3KBJNBDMBEKBE4BBCFFBOBDLBFJBIyEBC7CBLAB", false)),
    Sc: () => new UnicodeRangeTable(decodeRanges("kB+D+DBCBqnB8D8DzPBBzPBBI2H2HoImSmS8sClmClmCBgBB37hBkuVkuVtD7E7E8GBBEBB3-HDB-4wBxtCxtC", false)),
    Sk: () => new UnicodeRangeTable(decodeRanges("+CCCoCHHFEEqQDBNNBGGBCCCBPB2DPPBjoBjoB15FCCBBBMCBOCBOCBOBB9kEBBkzdWBKBBoDBBxePPBniUniUBPB8bCCjF4g9B4g9BBDB", false)),
    Sm: () => new UnicodeRangeTable(decodeRanges("rBRRBBB+BCCuBFFmBgBgB-XwQwQBBB8xGOOoBCBOCBsEoBoBBDBHlClCBDBGBBFGDIgBgBBDDCgBgBBqIBhBBB7CffBXBpBFB2OKK3BHBwDxKxKBDBDeBLPBhIiEBX+BBFfBDhIBxBUBDFB9+zB5Z5ZCCBlFRRBBB+BCCkEHHBCBitDBBhrwBx+Bx+BagBgBagBgBagBgBagBgBat5Ft5FB-uC-uCBHB", false)),
    So: () => new UnicodeRangeTable(decodeRanges("mFDDFCCyerIrIBgEgEBvGvGLUUB4H4HkQ2L2LjEFBClElEwGqBqBoMCBQCCBBBDFBVECmEHBCFBCBBGDBmGBBxXJB0WzWzW+EhBBiLJBKIBksBBBCDBCBBLCCBHHBEBCECFMMBPPCBBC7B7BBKKBDBDDBCBBCBBCGBCeBDBBCCCBdBtIHBFTBDGBDwCBCdBanBBHnCBXKByCtCBX2FBCIBC1BBJuDBC3HBtBrBBhC-HBhQvBBWBBHmBBDpEBmHFBmLBBvBZBC4CBN1GBbPBFOOBNNWBBHBBxKBBFJBhBlBBKRRBdBMdBJQQBeBLmBBQ-JBhuG-BBx0V2BBibDBLBBC+R+RBBBqqUPBuLPBhCBB3BHBuBCBlPEEFBBOBB6JIB6BQBDCBCMBEwBwBBrBB7zBBBwSpgBpgBBGBnjC2kC2kCBGBFQBr6SDBG3qU3qUk7DvHBLCBEzNBHWBQPBhDzDB9B1HBLmBBD7BBGCBXBBIdBF8BBWhCBE7F7FB1CBqlB-PB4BDBzBHBCNBCBBp2B96C96CiEyWyWBqBBFjDBNOBDOBCOBCkBBYgFB5BcBOrBBFIBIBBPFB7E6HBG4WBEQBEMBE5GBHLBFQQBKBF3BBJJBHnBBJdBDLBFBB-B3KBJNBDMBEKBE4BBCFFBOBDLBFJBIyEBC7CBLAB", false)),
    Z: () => new UnicodeRangeTable(decodeRanges("gBgEgEgvFgsCgsCBJBeBBGwBwBh9DAB", false)),
    Zl: () => new UnicodeRangeTable(decodeRanges("ohIA", true)),
    Zp: () => new UnicodeRangeTable(decodeRanges("phIA", true)),
    Zs: () => new UnicodeRangeTable(decodeRanges("gBgEgEgvFgsCgsCBJBlBwBwBh9DAB", false)),
    ASCII_Hex_Digit: () => new UnicodeRangeTable(decodeRanges("wBJIFbF", true)),
    Alphabetic: () => new UnicodeRangeTable(decodeRanges("hCZBHZBwBLLFGGBVBCeBCpOBFLBPEBICC3CeeBQBCBBDDBCHHCCBCCCBSBCyCBCqEBJlFBClBBDHHBnBBoBNBCCCBCCBCCJaBFDBeKBG3BBCGBPlDBCHBFHBFCBLCBDRRBuBBOkDBZgBBKBBFGGBWBDSBUYBIKBGXBCGBIJJBoBBLLBEGBHrCBCPBCCBFOBOSBCHBDBBDVBCGBCEEBCBEHBDBBDBBCJJFBBCEBNBBLFFBBBCFBFBBDVBCGBCBBCBBCBBFEBFBBDBBFIIBCBCSSBEBMCBCIBCCBCVBCGBCBBCEBEIBCCBCBBEQQBCBWDBFCBCHBDBBDVBCGBCBBCEBEHBDBBDBBKBBFBBCEBORRBCCBEBECBCDBEBBCCCBEEBEEBBBELBFEBECBCCBEHHpBMBCCBCWBCPBEHBCCBCCBJBBCCBCBBDDBdDBCHBCCBCWBCJBCEBEHBCCBCCBJBBGCBCDBOCBNMBCCBCoBBDHBCCBCCBCGGBCBIEBXFBCCBCRBEXBCIBCDDBFBJFBCCCBGBTBBO5BBGGBH0B0BBECBDBCXBCCCBRBCCBDEBCHHPDBhBgCgCBGBCjBBFSBFPBCjBBkC2BBCDDBDBR-BBLDBDlBBCGGDqBBCsKBCDBDGBCCCBCBDoBBCDBDgBBCDBDGBCCCBCBDOBC4BBCDBDiCBmBPBR1CBDFBErTBDQBCZBGqCBEKBITBMUBNTBNMBCCBCBBNzBBDSBPFFkC4CBIqBBGlCBLeBCLBFIBYdBDEBMrBBFZB3BbBF+BBDTBzBYYBMMBBByBzBBCOBCHB0BpBBDDBLrBBCKBP2BBXCBLjBBDKBGqBBDCBqBDBCFBCBBEGGB+FBUhBBM1IBDFBDlBBDFBDHBCGCBdBD0BBCGBCEEBBBCGBEDBDFBFMBGCBCGB1DOORMBmDFFDJBCEEBDBHGCBCBCKBDDBGEBFSSBnBBuZzBB34BkHBHDBEBBNlBBCGGD3BBIRRBVBKGBCGBCGBCGBCGBCGBCGBCGBCfBwB2O2OBBBaIBIEBDEBF1CBHCBC5CBCDBGqBBC9CBSfBxBPBhQ-tGBhCs0VBkCtBBDsIBEPBLBBVuBBGHBEwDBoBIBDmDBDxCBVUBCgBBZzBBNjCBCtBtBBEBECCBBBLgBBGiBBOcBEyBBCLBQRRBOBLEBC2BBKNBTWBEkCBCCCZCBDPBDDBMFBDFBDFBKGBCGBCqBBCNBH6DBWj9KBNWBFwBBloItLBDpDBnBGBNEBGLBCMBCEBCCCBCCBCCBqDBiBqLBT-BBD1BBpBLB1DEBCmEBlBZBHZBM4CBEFBDFBDFBDCBkBLBCZBCSBCBBCOBDNBjB6DBmC0BBsIcBEwBBwBfBOdBGqBBGdBDjBBFHBCEBrB9EBTjBBFjBBFnBBJzBBNKBCOBCGBCBBCKBCOBCGBCBBEzBBN2JBKVBLHBZFBCpBBCIBmCFBDCCBqBBCBBEDDBVBLWBKeBiCSBCBBLVBLZBHZBnB3BBHBBhCDBCBBGHBCCBCcBrBcBEcBkBHBCbBc1BBLVBLSBORBvDoCB4ByBBOyBBOnBBjBbBEGGBVB7HpBBCBBEBBRFBzBCBEcBLJJBUBrBRBvBUBcWBKlCBsBEBL4BBKOOBXBYyBBSDBJiBBEKKB+BBCDBKBBLCCkBRBChBBDHHBCB-BGBCCCBCBCOBCJBI4BBYDBCHBDBBDVBCGBCBBCEBEHBDBBDBBEHHGGBdJBCDDClBBCJBCDDCDBCBBECCtBhCBCCBCDBVCBfhCBDBBC5F5FB0BBDGBaFBjB+BBCEE8B1BBDoCoCBZBDNBWGB6F4BBoD-BBgBHBDDDBGBCBBCdBCBBDBBDDB+CHBDtBBDFBCCCBccBxBBDJBSnCBGTTBnCBoDHB5CgBBgBIBCsBBCGBCyByBBcBDVBCNBqCGBCBBCrBBECCBCCBBBCDDBZZBEBCBBCkBBCBBCDBCYYBqBBlIWBKQBCoBBECBwDwCwCB4cBnDuDBSjGBtyCgDBQvhBBSFBa68DBGmSB61GuBBy2B4RBIeBSuCBSdBTvBBRDBgBUBGSBxNsBB0G-BBhBYBDYBtBqCBF4BBIQBhCBBCNNBFBK1mHBqBfBiDyDB+vIDBCGBCBBCiJBQeeBBBDPPBCBJrMBloCqDBGMBEIBIJBFi7Fi7FBzCBCmCBCBBDDDBDDBCBCLBCCCBFBCgCBCDBDHBCGBCbBCDBCEBCEEBFBCzKBDYBCYBCeBCYBCeBCYBCeBCYBCeBCYBCHB15BeBHFB2GGBCQBDGBCBBCEBG9BBiBxDxDBrBBLGBRiKiKBcBTrBBlPbBlHdBDwGwGBdBCVBJBBhHGBCDBCBBCOBCkGB8BjCBEEE1lBDBCaBCBBCDDCJBCDBCCCHFFCECBBBCBBCDDCICBCCDDBCGBCDBCDBCCCBIBCQBGCBCEBCQB1TZBHZBHZB3zD-2pBBhB9oEBDt0FBDwpHBQtTBjtC9QBjvBq6EBGppIB", false)),
    Dash: () => new UnicodeRangeTable(decodeRanges("tB9qB9qB0BiyDiyDmgBqgCqgCBEB+BoBoBQnMnMlgDDDgBBBFdd-NUUwDxszBxszBBmBmBLqFqFhzD-J-J", false)),
    Emoji: () => new UnicodeRangeTable(decodeRanges("jBHHGJBwDFFu8HNN5GXX7CFBQBBwLBBNnFnFaKBFCBoGoHoHBLLK7B7BBCBCEBKGDBDDFDDCBBDIEBJJBBBGCCGLBMBBDCCBCCTDDBTTBEBCCCBEEBGGDBBFBBMBBGBBDGGBECBVVBGGBEBCDBDFFDDDBEBCDDCCCHEEHLLBQQDFFCFFBBBCMMBxBxBBBBKeP1LBBwOCBUBB0BFF7mBNN6SCCrrvDrGrGhFBBNBBPDDBIBsCZBCBBYVVDIBWBBvFhBBDvDBDBBCCBDyCBDCBCmIBC+BBMFBCXBIBBDHBNDDBCBDFFBOOBDDJBBKGGBBBNCBJCBDCCFHHEHHB0CBxBlCBGHBDDBEJBECCBEEDJBkHLBF8I8IBtBBCJBC4FBxDMBEKBE4BBCFFBOBDLBFJB", false)),
    Emoji_Component: () => new UnicodeRangeTable(decodeRanges("jBHHGJB0+H2G2Gsp3B3+8B3+8BBYB8PEBxtBDBtzhY-CB", false)),
    Emoji_Modifier: () => new UnicodeRangeTable(decodeRanges("7-8DE", true)),
    Emoji_Modifier_Base: () => new UnicodeRangeTable(decodeRanges("9wJ8G8GRDB4jzD9B9BBBBDDDBBB2DBBDKBWSBEFFBBBCCBICCZqGqGBFFWFFBvFvFBBBEEB0CRRBBBKMMgSDDJHBHKKBIBDCB5B+B+BBCCBCCSCBCMBmHCBrBIB", false)),
    Emoji_Presentation: () => new UnicodeRangeTable(decodeRanges("64IBBuGDBEDDqQBBWBBzBLBsBUUOJJBSSBGGBJJGWWIBBCFFDIIFBBdkBkBCFFBBBC+B+BBBBZPP8aBB0BFFvlxDrGrG-FDDBIBsCZBCZZVDDBDBCCBWBBvFgBBNIBClCBCVBNqBBFEBNQBEEEBlCBCCCB5FBD+BBODBCXBTbbBOO3C0CBxBlCBHEEBBBDDBEDBMBBIIBkHLBF8I8IBtBBCJBC4FBxDMBEKBE4BBCFFBOBDLBFJB", false)),
    Extended_Pictographic: () => new UnicodeRangeTable(decodeRanges("pFFFu8HNN5GXX7CFBQBBwLBBNnFnFaKBFCBoGoHoHBLLK7B7BBCBCEBKGDBDDFDDCBBDIEBJJBBBGCCGLBMBBDCCBCCTDDBTTBEBCCCBEEBGGDBBFBBMBBGBBDGGBECBVVBGGBEBCDBDFFDDDBEBCDDCCCHEEHLLBQQDFFCFFBBBCMMBxBxBBBBKeP1LBBwOCBUBB0BFF7mBNN6SCCrrvDoBoBBCBlDLBQBBQPPBmBmBBIBxDBBNBBPDDBIBU3BBcOBLVVDIBCDBKWBH7FBDvDBDBBCCBDyCBDCBCDBG9HBC+BBMFBCXBIBBDHBNDDBCBDFFBOOBDDJBBKGGBBBNCBJCBDCCFHHEHHB0CBxBlCBGHBDQBECCBEBDMB7GlBBNDB5BHBLFBpBHBfBBNDBDNBKmBBNuBBCJBC4FB5CHBPxEBhI9fB", false)),
    Hex_Digit: () => new UnicodeRangeTable(decodeRanges("wBJIFbFq1-BJIFbF", true)),
    Lowercase: () => new UnicodeRangeTable(decodeRanges("hDZBwBLLFlBlBBWBCHBC2BCBQCBuBCDECBBBDCCDEEBFFDEEBBBDDDCCCDCCBCCDEECDDBDDBBBHGDCOCBSCBDDCEEC4BCBFBDDDBCCFICBjCBDiBBIBBfEBhDsBsBCEEDDBTccBhBBCBBECBCWCBDBCGDB0B0BBuBBCgBCK0BCDMCBgDCxBoBBo6CqBBCDB5XFBjkCIBC2D2DB+FBiC0ECBHBCgDCBHBJFBLHBJHBJFBLHBJHBJNBDHBJHBJHBJEBCBBHEEBBBCBBJDBDBBJHBLCBCBB6DOORMBuDEEBEEcKFDBBJDBFiBiBBOBFsasaBYBn6BvBBCEEBGCFCCBCCBGBEiDCBIICFFNlBBCGG0oesBCUaCBBBmEMCBBBC8BCBIBCCCDICFCCDCCBBBCSCGGGCMCFCCDOCWDBCCCBBB2ZqBBCNBHvCBh6TGBNEBqhBZBumBnBBpEjBB8EKBCOBCGBCBBkODDBBBCpBBCIBmoByBB+DVB75CfBhsVfB8BYBnqZZBbGBCRBbZBbDBCCCBFBCKBbZBbZBbZBbZBbZBbZBbZBbZBbbBdYBCFBbYBCFBbYBCFBbYBCFBbYBCFBC15B15BBIBCTBHFBmI9BB1lChBB", false)),
    Math: () => new UnicodeRangeTable(decodeRanges("rBRRBBBgBeeCuBuBFmBmBgB5W5WBBBDbbBDDBBBwQCBuwGccBBBMEEOPPBCBWEBMEBiCMBFEEBFFBDBTFFDJBCDDBEBHEEBDDBCCBBBCFBENBClClCBWBCFBCBBFBBFfBCHHBPPBqIBJDBVBB7CffBZBCZZMGB+NBBNJBFFBFBBDBBEEBPCCDFBMHBGBB6BCCeDBKCBxK-BBhI-PBxBUBDFB9+zB4Z4ZBEBCjFjFRCBeCCeCCkEHHBCBitDBBhrwBwoBwoBBzCBCmCBCBBDDDBDDBCBCLBCCCBFBCgCBCDBDHBCGBCbBCDBCEBCEEBFBCzKBDjJBDxBBhwFDBCaBCBBCDDCJBCDBCCCHFFCECBBBCBBCDDCICBCCDDBCGBCDBCDBCCCBIBCQBGCBCEBCQB1BBB-uCIB", false)),
    Quotation_Mark: () => new UnicodeRangeTable(decodeRanges("iBFFkEQQ96HHBaBBowDqOqOBCBOCBixzBDB+FFF7CBB", false)),
    Terminal_Punctuation: () => new UnicodeRangeTable(decodeRanges("hBLLCMMBEE-ZJJiQ6B6BpCPPCCB1FsBsBBJBCsHsHB3B3BBEBCHBgBmImIB1nB1nBBtFtFFFB4JBB2YHBmY9D9DBBBoCBB+ECBEoBoBBCBDBB7JBBjLDBjFBBLBBCCBeCB8FEB-BBBldYYBKKBBBwlDCBzJOOFLLCBBEBBtNBB8ndBBuICBkHEB-LBB3CBBgD4E4EBBB0ECBgERRB6H6HnxUDDB6B6BBBBCDBqFLLCMMBEEiCDD7hBxBxBnkBoGoG3JBB5EFBlCFB6CDB5dEBtBDB+FGBxDDBgECBiEBBHRRB5C5CBDBtDrJrJB2D2DBBBNBBnLDBEOBqDBB6HCBmQCC8HBB4CBBFBB-MCBuBmUmUBrCrCBspBspBBDB6vRBBmEiCiCBBBLqRqRBoJoJBnwTnwTovHDB", false)),
    Uppercase: () => new UnicodeRangeTable(decodeRanges("hCZBmDWBCGBiB2BCDOCDuBCBECEBBCCCBCCBBBDDBCBBCCBEBBCBBCECBCCDCCBCCBBBCCCBEEIJDCMCDQCDDDCCBC4BCIBBCBBDCCBCBCGCiJCCEJJHCCBBBCCCBCCBPBCIBkBDDBBBEWCGDDCBBDyBBxBgBCK2BCBMCD+CCDlBBq6ClBBCGGzW1CB0kCHHBpBBDCBhK0ECKgDCKHBJFBLHBJHBJFBMGCJHBpCDBNDBNDBNEBMDBnIFFECBDCBDEEBDBHGCBCBDDBLBBGbbBOBUzZzZBYBx5BvBBxBCCBBBDGCBCBCDDJCBCgDCJCCFuqeuqeCqBCUaCoEMCE8BCLECBICFCCDCCEUCBDBCEBCOCBCBCCCBQCZs5Vs5VBYBmmBnBBpEjBB9EKBCOBCGBCBBr3ByBB+EVB75CfBhsVfBhCYBoqZZBbZBbZBbCCBGDBDDBCBCHBbZBbBBCDBDHBCGBcBBCDBCEBCEEBFBcZBbZBbZBbZBbZBbZBfYBiBYBiBYBiBYBiBYBiB2pE2pEBgBBvgCZBHZBHZB", false)),
    White_Space: () => new UnicodeRangeTable(decodeRanges("JEBTlDlDbgvFgvFgsCKBeBBGwBwBh9DAB", false))
  });
  static SCRIPTS = new LazyMap({
    Adlam: () => new UnicodeRangeTable(decodeRanges("go6DrCFJFB", true)),
    Ahom: () => new UnicodeRangeTable(decodeRanges("g4lCaDOFW", true)),
    Anatolian_Hieroglyphs: () => new UnicodeRangeTable(decodeRanges("ggxCmS", true)),
    Arabic: () => new UnicodeRangeTable(decodeRanges("gwBEBCFBCNBCCBCfBCJBMZBCrDBChBBxCvBBxHhBBGqCBCcBxy8BtPBDvEBhBPBxDEBCmEBk7DeBkCFBJIBiBFBh43BDBCaBCBBCDDCJBCDBCCCHFFCECBBBCBBCDDCICBCCDDBCGBCDBCDBCCCBIBCQBGCBCEBCQB1BBB", false)),
    Armenian: () => new UnicodeRangeTable(decodeRanges("xpBlBDxBDCks9BE", true)),
    Avestan: () => new UnicodeRangeTable(decodeRanges("g4iC1BEG", true)),
    Balinese: () => new UnicodeRangeTable(decodeRanges("g4GsCCxB", true)),
    Bamum: () => new UnicodeRangeTable(decodeRanges("g1pB3CpowB4R", true)),
    Bassa_Vah: () => new UnicodeRangeTable(decodeRanges("w26CdDF", true)),
    Batak: () => new UnicodeRangeTable(decodeRanges("g+GzBJD", true)),
    Bengali: () => new UnicodeRangeTable(decodeRanges("gsCDBCHBDBBDVBCGBCEEBCBDIBDBBDDBJFFBCCBDBDYB", false)),
    Beria_Erfe: () => new UnicodeRangeTable(decodeRanges("g17CYDY", true)),
    Bhaiksuki: () => new UnicodeRangeTable(decodeRanges("ggnCICsBCNLc", true)),
    Bopomofo: () => new UnicodeRangeTable(decodeRanges("qXB6wLqBxDf", true)),
    Brahmi: () => new UnicodeRangeTable(decodeRanges("ggkCtCFjBKA", true)),
    Braille: () => new UnicodeRangeTable(decodeRanges("ggK-H", true)),
    Buginese: () => new UnicodeRangeTable(decodeRanges("gwGbDB", true)),
    Buhid: () => new UnicodeRangeTable(decodeRanges("g6FT", true)),
    Canadian_Aboriginal: () => new UnicodeRangeTable(decodeRanges("ggF-TxRlC7tgCP", true)),
    Carian: () => new UnicodeRangeTable(decodeRanges("g1gCwB", true)),
    Caucasian_Albanian: () => new UnicodeRangeTable(decodeRanges("wphCzBMA", true)),
    Chakma: () => new UnicodeRangeTable(decodeRanges("gokC0BCR", true)),
    Cham: () => new UnicodeRangeTable(decodeRanges("gwqB2BKNDJDD", true)),
    Cherokee: () => new UnicodeRangeTable(decodeRanges("g9E1CDFz7lBvC", true)),
    Chorasmian: () => new UnicodeRangeTable(decodeRanges("w9jCb", true)),
    Common: () => new UnicodeRangeTable(decodeRanges("AgCBbFBbuBBCOBCEBYgBgBiOmBBGEBDTB1DKKHCC+THHPEEhB9E9ElQiEiEB6mB6mB2MDBjJwvBwvBBBBoCBBsGBBCumBumBOIIBCBCFBCCBDmYmYBKBD2CBCKBEKBCOBShBB-BlBBCCBDFBCaBCQBqBCBF5UBXKBW-cBhIzTBDpEBhQ9CBzMUBCCCBXBQHBFDB8CBBE7C7CB0E0EBOBhBlBBKxBxBB+BBgBwCBwB5C5CBmFBhuG-BBhoWhBBnDCBmFJB1HhFhFsMPPBzuUzuUBxGxGBIBXiBBCSBCDB0ECCBeBbFBbKBLuBuBBhChCBFBCGBLEBjICBFsBBEIBxCMB0BsBBlHaBltuBDB96D8HBEzNBHWBQQBgDzDB9B1HBLmBBD9BBEQBJBBIdBF8BB2GTBNTBN2CBKYBoE0CBCmCBCBBDDDBDDBCBCLBCCCBFBCgCBCDBDHBCGBCbBCDBCEBCEEBFBCzKBDjJBDxBByjFjCBtC8BBjWrBBFjDBNOBDOBCOBCkBBLtFB5BZBCBBOrBBFIBIBBPFB7E4eBEQBEMBE5GBHLBFQQBKBF3BBJJBHnBBJdBDLBFBBPIBoB3KBJNBDMBEKBE4BBCFFBOBDLBFJBIyEBCmDBnghYffB+CB", false)),
    Coptic: () => new UnicodeRangeTable(decodeRanges("ifNxkKzDGG", true)),
    Cuneiform: () => new UnicodeRangeTable(decodeRanges("ggoC5cnDuDCEMjG", true)),
    Cypriot: () => new UnicodeRangeTable(decodeRanges("ggiCFBDCCBqBBCBBEDD", false)),
    Cypro_Minoan: () => new UnicodeRangeTable(decodeRanges("w8rCiD", true)),
    Cyrillic: () => new UnicodeRangeTable(decodeRanges("ggBkEBDoFBx6FKBhFtCtCojEfBhie-CBv8VBBhw4B9BBiBAB", false)),
    Deseret: () => new UnicodeRangeTable(decodeRanges("gghCvC", true)),
    Devanagari: () => new UnicodeRangeTable(decodeRanges("goCwCFODZh7nBfhwcJ", true)),
    Dives_Akuru: () => new UnicodeRangeTable(decodeRanges("gomCGBDDDBGBCBBCdBCBBDLBKJB", false)),
    Dogra: () => new UnicodeRangeTable(decodeRanges("ggmC7B", true)),
    Duployan: () => new UnicodeRangeTable(decodeRanges("ggvDqDGMEIIJDD", true)),
    Egyptian_Hieroglyphs: () => new UnicodeRangeTable(decodeRanges("ggsC1iBL68D", true)),
    Elbasan: () => new UnicodeRangeTable(decodeRanges("gohCnB", true)),
    Elymaic: () => new UnicodeRangeTable(decodeRanges("g-jCW", true)),
    Ethiopic: () => new UnicodeRangeTable(decodeRanges("gwEoCBCDBDGBCCCBCBDoBBCDBDgBBCDBDGBCCCBCBDOBC4BBCDBDiCBDfBEZBnvGWBKGBCGBCGBCGBCGBCGBCGBCGBjpfFBDFBDFBKGBCGBylvCGBCDBCBBCOB", false)),
    Garay: () => new UnicodeRangeTable(decodeRanges("gqjClBEcJB", true)),
    Georgian: () => new UnicodeRangeTable(decodeRanges("glElBBCGGDqBBCDBx8CqBBDCBhiElBBCGG", false)),
    Glagolitic: () => new UnicodeRangeTable(decodeRanges("ggL-Ch9sDGCQDGCBCE", true)),
    Gothic: () => new UnicodeRangeTable(decodeRanges("w5gCa", true)),
    Grantha: () => new UnicodeRangeTable(decodeRanges("g4kCDBCHBDBBDVBCGBCBBCEBDIBDBBDCBDHHGGBDGBEEB", false)),
    Greek: () => new UnicodeRangeTable(decodeRanges("wbDBCCBDDBCFFCCCBBBCCCBSBC+BBPPBnpGEBzBEBFEB1ChKhKBUBDFBDlBBDFBDHBCGCBdBD0BBCOBCNBDFBCSBDCBCIBoJ-xiB-xiB7uVuCBSgj0Bgj0BBkCB", false)),
    Gujarati: () => new UnicodeRangeTable(decodeRanges("h0CCBCIBCCBCVBCGBCBBCEBDJBCCBCCBDQQBCBDLBIGB", false)),
    Gunjala_Gondi: () => new UnicodeRangeTable(decodeRanges("grnCFCBCkBCBCFIJ", true)),
    Gurmukhi: () => new UnicodeRangeTable(decodeRanges("hwCCBCFBFBBDVBCGBCBBCBBCBBDCCBDBFBBDCBEIIBCBCIIBPB", false)),
    Gurung_Khema: () => new UnicodeRangeTable(decodeRanges("go4C5B", true)),
    Han: () => new UnicodeRangeTable(decodeRanges("g0LZBC4CBN1GBwBCCaIBPDBle-tGBhC-vUBhoWtLBDpDBpodBBNGBqgkB-2pBBhB9oEBDt0FBDwpHBQtTBjtC9QBjvBq6EBGppIB", false)),
    Hangul: () => new UnicodeRangeTable(decodeRanges("goE-HvxHBiI9CyDeiCei3dckUj9KNWFwBl9JeEFDFDFDC", true)),
    Hanifi_Rohingya: () => new UnicodeRangeTable(decodeRanges("gojCnBJJ", true)),
    Hanunoo: () => new UnicodeRangeTable(decodeRanges("g5FU", true)),
    Hatran: () => new UnicodeRangeTable(decodeRanges("gniCSCBGE", true)),
    Hebrew: () => new UnicodeRangeTable(decodeRanges("xsB2BBJaBFFBpp9BZBCEBCCCBCCBCCBIB", false)),
    Hiragana: () => new UnicodeRangeTable(decodeRanges("hiM1CBHCBi7-C+IBTeeBBBulQAB", false)),
    Imperial_Aramaic: () => new UnicodeRangeTable(decodeRanges("giiCVCI", true)),
    Inherited: () => new UnicodeRangeTable(decodeRanges("gYvDB2IBBlOKBbhXhXBCB8qEtBBDLBlPCBCMBCGBFHHEBBnG-BBtQBBjGgBB65DDBsDBBmrzBPBRNBwejHjH7iEl+uBl+uBBsBBDWBhRCBSHBDGBfDBz6rYvHB", false)),
    Inscriptional_Pahlavi: () => new UnicodeRangeTable(decodeRanges("g7iCSGH", true)),
    Inscriptional_Parthian: () => new UnicodeRangeTable(decodeRanges("g6iCVDH", true)),
    Javanese: () => new UnicodeRangeTable(decodeRanges("gsqBtCDJFB", true)),
    Kaithi: () => new UnicodeRangeTable(decodeRanges("gkkCiCLA", true)),
    Kannada: () => new UnicodeRangeTable(decodeRanges("gkDMCCCWCJCEDICCCDIBGCCDDJCC", true)),
    Katakana: () => new UnicodeRangeTable(decodeRanges("hlM5CBDCBxHPBxGuBBC3CBvgzBJBCsBBzisBDBCGBCBBCgJgJBBBzBPPBCB", false)),
    Kawi: () => new UnicodeRangeTable(decodeRanges("g4nCQCoBEc", true)),
    Kayah_Li: () => new UnicodeRangeTable(decodeRanges("goqBtBCA", true)),
    Kharoshthi: () => new UnicodeRangeTable(decodeRanges("gwiCDCBGHCCCcDCFJII", true)),
    Khitan_Small_Script: () => new UnicodeRangeTable(decodeRanges("k-7C84G84GB0OBqBAB", false)),
    Khmer: () => new UnicodeRangeTable(decodeRanges("g8F9CDJHJnPf", true)),
    Khojki: () => new UnicodeRangeTable(decodeRanges("gwkCRCuB", true)),
    Khudawadi: () => new UnicodeRangeTable(decodeRanges("w1kC6BGJ", true)),
    Kirat_Rai: () => new UnicodeRangeTable(decodeRanges("gq7C5B", true)),
    Lao: () => new UnicodeRangeTable(decodeRanges("h0DBBCCCBDBCXBCCCBVBDEBCCCBFBCJBDDB", false)),
    Latin: () => new UnicodeRangeTable(decodeRanges("hCZBHZBwBQQGWBCeBCgOBoBEB8wGlBBHwBBGDBGMBClCBiC-HByLOORMBuEBBHccSoBB42CfBj1elDBExCBVOBxZqBBCIBCDB38TGB7gBZBHZBmhCFBCpBBCIBm61BeBHFB", false)),
    Lepcha: () => new UnicodeRangeTable(decodeRanges("ggH3BEOEC", true)),
    Limbu: () => new UnicodeRangeTable(decodeRanges("goGeBCLBFLBFEEBKB", false)),
    Linear_A: () => new UnicodeRangeTable(decodeRanges("gwhC2JKVLH", true)),
    Linear_B: () => new UnicodeRangeTable(decodeRanges("gggCLCZCSCBCODNjB6D", true)),
    Lisu: () => new UnicodeRangeTable(decodeRanges("wmpBvBx1eA", true)),
    Lycian: () => new UnicodeRangeTable(decodeRanges("g0gCc", true)),
    Lydian: () => new UnicodeRangeTable(decodeRanges("gpiCZGA", true)),
    Mahajani: () => new UnicodeRangeTable(decodeRanges("wqkCmB", true)),
    Makasar: () => new UnicodeRangeTable(decodeRanges("g3nCY", true)),
    Malayalam: () => new UnicodeRangeTable(decodeRanges("goDMCCCyBCCCFFPDZ", true)),
    Mandaic: () => new UnicodeRangeTable(decodeRanges("giCbDA", true)),
    Manichaean: () => new UnicodeRangeTable(decodeRanges("g2iCmBFL", true)),
    Marchen: () => new UnicodeRangeTable(decodeRanges("wjnCfDVCN", true)),
    Masaram_Gondi: () => new UnicodeRangeTable(decodeRanges("gonCGBCBBCrBBECCBCCBHBJJB", false)),
    Medefaidrin: () => new UnicodeRangeTable(decodeRanges("gy7C6C", true)),
    Meetei_Mayek: () => new UnicodeRangeTable(decodeRanges("g3qBWqGtBDJ", true)),
    Mende_Kikakui: () => new UnicodeRangeTable(decodeRanges("gg6DkGDP", true)),
    Meroitic_Cursive: () => new UnicodeRangeTable(decodeRanges("gtiCXFTDtB", true)),
    Meroitic_Hieroglyphs: () => new UnicodeRangeTable(decodeRanges("gsiCf", true)),
    Miao: () => new UnicodeRangeTable(decodeRanges("g47CqCF4BIQ", true)),
    Modi: () => new UnicodeRangeTable(decodeRanges("gwlCkCMJ", true)),
    Mongolian: () => new UnicodeRangeTable(decodeRanges("ggGBBDCCBSBH4CBIqBB2t-BMB", false)),
    Mro: () => new UnicodeRangeTable(decodeRanges("gy6CeCJFB", true)),
    Multani: () => new UnicodeRangeTable(decodeRanges("g0kCGBCCCBCBCOBCKB", false)),
    Myanmar: () => new UnicodeRangeTable(decodeRanges("ggE-EhqmBeiDfxibT", true)),
    Nabataean: () => new UnicodeRangeTable(decodeRanges("gkiCeJI", true)),
    Nag_Mundari: () => new UnicodeRangeTable(decodeRanges("wm5DpB", true)),
    Nandinagari: () => new UnicodeRangeTable(decodeRanges("gtmCHDtBDK", true)),
    New_Tai_Lue: () => new UnicodeRangeTable(decodeRanges("gsGrBFZHKEB", true)),
    Newa: () => new UnicodeRangeTable(decodeRanges("gglC7CCE", true)),
    Nko: () => new UnicodeRangeTable(decodeRanges("g+B6BDC", true)),
    Nushu: () => new UnicodeRangeTable(decodeRanges("h-7CvsQvsQBqMB", false)),
    Nyiakeng_Puachue_Hmong: () => new UnicodeRangeTable(decodeRanges("go4DsBENDJFB", true)),
    Ogham: () => new UnicodeRangeTable(decodeRanges("g0Fc", true)),
    Ol_Chiki: () => new UnicodeRangeTable(decodeRanges("wiHvB", true)),
    Ol_Onal: () => new UnicodeRangeTable(decodeRanges("wu5DqBFA", true)),
    Old_Hungarian: () => new UnicodeRangeTable(decodeRanges("gkjCyBOyBIF", true)),
    Old_Italic: () => new UnicodeRangeTable(decodeRanges("g4gCjBKC", true)),
    Old_North_Arabian: () => new UnicodeRangeTable(decodeRanges("g0iCf", true)),
    Old_Permic: () => new UnicodeRangeTable(decodeRanges("w6gCqB", true)),
    Old_Persian: () => new UnicodeRangeTable(decodeRanges("g9gCjBFN", true)),
    Old_Sogdian: () => new UnicodeRangeTable(decodeRanges("g4jCnB", true)),
    Old_South_Arabian: () => new UnicodeRangeTable(decodeRanges("gziCf", true)),
    Old_Turkic: () => new UnicodeRangeTable(decodeRanges("ggjCoC", true)),
    Old_Uyghur: () => new UnicodeRangeTable(decodeRanges("w7jCZ", true)),
    Oriya: () => new UnicodeRangeTable(decodeRanges("h4CCCHDBDVCGCBCEDIDBDCICFBCEDR", true)),
    Osage: () => new UnicodeRangeTable(decodeRanges("wlhCjBFjB", true)),
    Osmanya: () => new UnicodeRangeTable(decodeRanges("gkhCdDJ", true)),
    Pahawh_Hmong: () => new UnicodeRangeTable(decodeRanges("g46ClCLJCGCUGS", true)),
    Palmyrene: () => new UnicodeRangeTable(decodeRanges("gjiCf", true)),
    Pau_Cin_Hau: () => new UnicodeRangeTable(decodeRanges("g2mC4B", true)),
    Phags_Pa: () => new UnicodeRangeTable(decodeRanges("giqB3B", true)),
    Phoenician: () => new UnicodeRangeTable(decodeRanges("goiCbEA", true)),
    Psalter_Pahlavi: () => new UnicodeRangeTable(decodeRanges("g8iCRIDNG", true)),
    Rejang: () => new UnicodeRangeTable(decodeRanges("wpqBjBMA", true)),
    Runic: () => new UnicodeRangeTable(decodeRanges("g1FqCEK", true)),
    Samaritan: () => new UnicodeRangeTable(decodeRanges("ggCtBDO", true)),
    Saurashtra: () => new UnicodeRangeTable(decodeRanges("gkqBlCJL", true)),
    Sharada: () => new UnicodeRangeTable(decodeRanges("gskC-ChsCH", true)),
    Shavian: () => new UnicodeRangeTable(decodeRanges("wihCvB", true)),
    Siddham: () => new UnicodeRangeTable(decodeRanges("gslC1BDlB", true)),
    Sidetic: () => new UnicodeRangeTable(decodeRanges("gqiCZ", true)),
    SignWriting: () => new UnicodeRangeTable(decodeRanges("gg2DrUQECO", true)),
    Sinhala: () => new UnicodeRangeTable(decodeRanges("hsDCBCRBEXBCIBCDDBFBEFFBEBCCCBGBHJBDCBt-gCTB", false)),
    Sogdian: () => new UnicodeRangeTable(decodeRanges("w5jCpB", true)),
    Sora_Sompeng: () => new UnicodeRangeTable(decodeRanges("wmkCYIJ", true)),
    Soyombo: () => new UnicodeRangeTable(decodeRanges("wymCyC", true)),
    Sundanese: () => new UnicodeRangeTable(decodeRanges("g8G-BhIH", true)),
    Sunuwar: () => new UnicodeRangeTable(decodeRanges("g+mChBPJ", true)),
    Syloti_Nagri: () => new UnicodeRangeTable(decodeRanges("ggqBsB", true)),
    Syriac: () => new UnicodeRangeTable(decodeRanges("g4BNC7BDCxIK", true)),
    Tagalog: () => new UnicodeRangeTable(decodeRanges("g4FVKA", true)),
    Tagbanwa: () => new UnicodeRangeTable(decodeRanges("g7FMCCCB", true)),
    Tai_Le: () => new UnicodeRangeTable(decodeRanges("wqGdDE", true)),
    Tai_Tham: () => new UnicodeRangeTable(decodeRanges("gxG+BCcDKHJHN", true)),
    Tai_Viet: () => new UnicodeRangeTable(decodeRanges("g0qBiCZE", true)),
    Tai_Yo: () => new UnicodeRangeTable(decodeRanges("g25DeCVJB", true)),
    Takri: () => new UnicodeRangeTable(decodeRanges("g0lC5BHJ", true)),
    Tamil: () => new UnicodeRangeTable(decodeRanges("i8CBBCFBECBCDBEBBCCCBEEBEEBBBELBFEBECBCDBDHHPUBm+kCxBBOAB", false)),
    Tangsa: () => new UnicodeRangeTable(decodeRanges("wz6CuCCJ", true)),
    Tangut: () => new UnicodeRangeTable(decodeRanges("g-7CgBgBB+3GBhQeBiDyDB", false)),
    Telugu: () => new UnicodeRangeTable(decodeRanges("ggDMCCCWCPDICCCDIBCCCBDDDJII", true)),
    Thaana: () => new UnicodeRangeTable(decodeRanges("g8BxB", true)),
    Thai: () => new UnicodeRangeTable(decodeRanges("hwD5BGb", true)),
    Tibetan: () => new UnicodeRangeTable(decodeRanges("g4DnCCjBFmBCjBCOCGFB", true)),
    Tifinagh: () => new UnicodeRangeTable(decodeRanges("wpL3BIBPA", true)),
    Tirhuta: () => new UnicodeRangeTable(decodeRanges("gklCnCJJ", true)),
    Todhri: () => new UnicodeRangeTable(decodeRanges("guhCzB", true)),
    Tolong_Siki: () => new UnicodeRangeTable(decodeRanges("wtnCrBFJ", true)),
    Toto: () => new UnicodeRangeTable(decodeRanges("w04De", true)),
    Tulu_Tigalari: () => new UnicodeRangeTable(decodeRanges("g8kCJBCDDClBBCJBCDDCDBCJBCBBJBB", false)),
    Ugaritic: () => new UnicodeRangeTable(decodeRanges("g8gCdCA", true)),
    Unknown: () => new UnicodeRangeTable(decodeRanges("4bBBHDBICCVuMuMnBBBzBBBE4B4BBGBcDBHKBvI9B9BBmDmDBMB8BBByBBBQddBCCMEBjBEBuHJJBDDBXXICCBBBFBBKBBDBBFHBCDBDGGBaaBEEHDBDBBXIIDGDBCCGDBDBBECBCGBFCCBFBSJBEKKEXXIDDGBBLIEBCCBNBFBBNGBIEEJBBDBBXIIDGGBKKBDDBEEBFBEDBDGGBTTBIBDHHBBBEFFBBBDCCDCBDCBECBNDBGCBEFFBCCBEBCNBWEBOEEYRRBKKEFFBFBDEEDBBFBBLGBXEEYLLGBBKEEFGBDEBEFFBLLELBOEE0BEEHDBRBBbEETCBZKKCBBICBCDBHCCJFBLBBELB7BDBekBBDCCGZZCYYBGGCIILBBFfBpClBlBBCBoBlBlBQOOBjBBnGCCBDBCBB6LFFBIICFFBqBqBFBBiBFFBIICFFBQQ6BFFBkCkCBhBhBBBBbFB3CBBHBB+UCB6CGBXIBZIBVLBOEEDLB-CBBLFBLFBbFB6CGBsBEBnCJBgBNNBCBNDBCCBrBBBGKBtBDBbFBMCB-BBBiCeeBMMBEBLFBPBBvBBBNTBuCnFnFBGB9BCBQCB-BEBsBBBMHBsBEB3QBBHBBnBBBHBBJGCgBBB2BQQPBBHUUBEEKmDmDNBBcOOBBBjBNBiBOBtEDB7UVBMUB14BBB-LEBuBCCBDBCBB5BGBDNBZIBI4BI-DhBBb6C6CBKB3GZBxC3C3CBoDoDBDBsB-C-C3CIBxBuzcuzcBBB4BIB9KTB5FHB+GTB9BCBLFB5BHBnCHBNFB1DKBfCBvCMMBCBiB4B4BBHBPBBLBBoDXBdJBHBBHBBHIBIII9BDB-DBBLFBl9KLBYDByBjoIBvLBBrDlBBILBGEBbGGCGDrUfBrBFB0BUUFDBGoEoEBCC-FCBHBBHBBHBBECBIIIBIBGBBNbbUDDQBBPhBB8DEBEDBuBCB5COOBBBCuBBvBhEBeCByBOBdDBlBIBfEBsBEBfmBmBBCBPpBB-EBBLFBlBDBlBDBpBHB1BKBNQQIDDMQQIDDBBB1BLB4JIBXJBJXBHrBrBKkCBHBBCtBtBDCBCBBYpCpCBGBKvBBUDDBDBiBCBcEBclBB5BDBVBBzBDDBDBJEEeBBEDBLGBKGBhCfBoBDBNIB3BCBeBBcEBbGBFLBIvCBqC2BB0BMB0BGBvBHBLFBnBCBeHBDvGBgBrBrBEBBDPBHHBKgBBvBHBrBVBblBBdTBYIBvCDBlBIBlCJBCBBaGBLFB2BTTBGBoBIBhDVVBJBTwBwBB8BBICCFQQMFB8BEBLFBFJJBDDBXXIDDGLLBDDBEEBCCBEBCEBIBBICBGKBLCCBCCnBLLCBBCFFLDDBGBDcB9CGGBcBpCHBLlFB3BBBnBhBBmCKBLFBOSB7BFBLFBVbBcBBQDBY4FB9BjDB0CLBJBBCBBJDDfDDBNNBHBLlCBJBBvBBBMaBpCHB0CMBqCGBL1CBJ3CBjBNBLFBKuBuBPJBeCBhBBBXPPBnCBIDDtBCBCDDKHBLFBHDDmBDDHGBLFBtBDBL1HBaGBSqBqBBBBe0CBCOBzBMB8clDBwDGGBJBlGryCBkDMB3iBJB88DEBoS41GB7Bl2BB6RGBgBLLBCByCLLBEBfBBHJBnCJBLIIWEBUvNB7BlGB8CEBaBBarBBsCDB6BGBS-BBGKBIIB3mHoBBhBgDB0D8vIBFIIDkJkJBNBCcBEBBCNBFHBtMjoCBsDEBOCBKGBLBBJ76DB+HCB1NFBYOBSOBvBBBYIB1D7BB3HJBoBBBjGUBnC5DBVLBVLB4CIBamEB2CoCoCDBBCBBDBBFNNCIIiCFFBJJIddFGGCCBI1K1KBlJlJB-V-VBNBGQQBuiBBgBFBH0GBISSBIIDGGBDB-BgBBCvDBuBCBPBBLDBD-JBgBQB7BEBCvOBrB1GBsBDBC-FBgBXXBGBD-GBIFFDQQmGBBRoBBtCDBLDBDwYBlCrCB+BhGBFccDCCBCCLFFCCCBEBCDBCECEDDCBBCICDCCBFFIKFCLLSEBEGGSzBBDtIBtBDBlDLBQBBQQQmBJBvF3BBeMBtBDBKGBDNBH5EB6eCBSCBOCB7GFBNDBCOBNDB5BHBLFBpBHBfBBNDBDNBKmBB5KHBPBBOCBMCB6BCCBCBRBBNDBLGB0EoDoDBjgBBh3pBfB-oEBBv0FBBypHOBvThtCB-QhvBBs6EEBrpIm8yVBCdBhD-DBxHvw-FB", false)),
    Vai: () => new UnicodeRangeTable(decodeRanges("gopBrJ", true)),
    Vithkuqi: () => new UnicodeRangeTable(decodeRanges("wrhCKCOCGCBCKCOCGCB", true)),
    Wancho: () => new UnicodeRangeTable(decodeRanges("g24D5BGA", true)),
    Warang_Citi: () => new UnicodeRangeTable(decodeRanges("glmCyCNA", true)),
    Yezidi: () => new UnicodeRangeTable(decodeRanges("g0jCpBCCDB", true)),
    Yi: () => new UnicodeRangeTable(decodeRanges("ggoBskBE2B", true)),
    Zanabazar_Square: () => new UnicodeRangeTable(decodeRanges("gwmCnC", true))
  });
  static FOLD_CATEGORIES = new LazyMap({
    L: () => new UnicodeRangeTable(decodeRanges("laA", true)),
    LC: () => new UnicodeRangeTable(decodeRanges("laA", true)),
    Ll: () => new UnicodeRangeTable(decodeRanges("hCZBmDWBCGBiBuBCEECDOCDuBCBECEBBCCCBCCBBBDDBCBBCCBEBBCBBCECBCCDCCBCCBBBCCCBEEIBBCBBCBBCOCDQCDBBCCCBBBC4BCIBBCBBDCCBCBCGC3HrBrBCEEJHHCCBCCCBCCBPBCIBkBJJCUCGDDCBBDyBBxBgBCK2BCBMCD+CCDlBBq6ClBBCGGzW1CB0kCHHBpBBDCBhK0ECKgDCKHBJFBLHBJHBJFBMGCJHBZHBJHBJHBJEBMEBMDBNEBMEBqJEEBHHxC9zC9zCBuBBxBCCBBBDGCBCBCDDJCBCgDCJCCFuqeuqeCqBCUaCoEMCE8BCLECBICFCCDCCEUCBDBCEBCOCBCBCCCBQCZs5Vs5VBYBmmBnBBpEjBB9EKBCOBCGBCBBr3ByBB+EVB75CfBhsVfBhCYBoyehBB", false)),
    Lt: () => new UnicodeRangeTable(decodeRanges("kOCCBCCBCClBCCtsHHBJHBJHBMQQwBAB", false)),
    Lu: () => new UnicodeRangeTable(decodeRanges("hDZB7BqBqBBWBCHBCuBCEECDOCDsBCDECBBBDCCDEEGDDECBDDDCCCDFFDEECDDECCGBBCBBCBBCOCBSCDBBCEECkBCEQCJDDBCCFICBEBCBBCCCBEEBCCBCBCEBDCCBDDIDDCBBEFBGLLBnFnFsBCCEEEBBBvBDBCdBCBBECBCWCBDBCGD1BvBBCgBCK0BCDMCBgDCyBlBBq6CqBBDCB5XFBjkCIBCvHvHERRzD0ECGGGC8CCBHBJFBLHBJHBJFBMGCJHBJNBzBBBNSSBPPBEEpL2B2Bs1CvBBCEEBGCHDDLiDCJCCFNNBkBBCGG0oesBCUaCoEMCE8BCLCCDICFFFCBBDSCMOCFCCDOCb9a9advCBi8UZBumBnBBpEjBB8EKBCOBCGBCBBk4ByBB+DVB75CfBhsVfB8BYBvyehBB", false)),
    M: () => new UnicodeRangeTable(decodeRanges("5cgBgBlgHAB", false)),
    Mn: () => new UnicodeRangeTable(decodeRanges("5cgBgBlgHAB", false)),
    Emoji: () => new UnicodeRangeTable(decodeRanges("8mJA", true)),
    Extended_Pictographic: () => new UnicodeRangeTable(decodeRanges("8mJA", true)),
    Lowercase: () => new UnicodeRangeTable(decodeRanges("hCZBmDWBCGBiBuBCEECDOCDuBCBECEBBCCCBCCBBBDDBCBBCCBEBBCBBCECBCCDCCBCCBBBCCCBEEIBBCBBCBBCOCDQCDBBCCCBBBC4BCIBBCBBDCCBCBCGCiJCCEJJHCCBBBCCCBCCBPBCIBkBJJCUCGDDCBBDyBBxBgBCK2BCBMCD+CCDlBBq6ClBBCGGzW1CB0kCHHBpBBDCBhK0ECKgDCKHBJFBLHBJHBJFBMGCJHBZHBJHBJHBJEBMEBMDBNEBMEBqJEEBHHuBPBUzZzZBYBx5BvBBxBCCBBBDGCBCBCDDJCBCgDCJCCFuqeuqeCqBCUaCoEMCE8BCLECBICFCCDCCEUCBDBCEBCOCBCBCCCBQCZs5Vs5VBYBmmBnBBpEjBB9EKBCOBCGBCBBr3ByBB+EVB75CfBhsVfBhCYBoyehBB", false)),
    Math: () => new UnicodeRangeTable(decodeRanges("ycGDCHHFMMDDDCHHFAB", false)),
    Uppercase: () => new UnicodeRangeTable(decodeRanges("hDZB7BqBqBBWBCHBCuBCEECDOCDsBCDECBBBDCCDEEGDDECBDDDCCCDFFDEECDDECCGBBCBBCBBCOCBSCDBBCEECkBCEQCJDDBCCFICBEBCBBCCCBEEBCCBCBCEBDCCBDDIDDCBBEFBGLLBnFnFsBCCEEEBBBvBDBCdBCBBECBCWCBDBCGD1BvBBCgBCK0BCDMCBgDCyBlBBq6CqBBDCB5XFBjkCIBCvHvHERRzD0ECGGGC8CCBHBJFBLHBJHBJFBMGCJHBJNBzBBBNSSBPPBEEpLiBiBBOBFsasaBYBn6BvBBCEEBGCHDDLiDCJCCFNNBkBBCGG0oesBCUaCoEMCE8BCLCCDICFFFCBBDSCMOCFCCDOCb9a9advCBi8UZBumBnBBpEjBB8EKBCOBCGBCBBk4ByBB+DVB75CfBhsVfB8BYBvyehBB", false))
  });
  static FOLD_SCRIPT = new LazyMap({
    Common: () => new UnicodeRangeTable(decodeRanges("8cgBgB", false)),
    Greek: () => new UnicodeRangeTable(decodeRanges("1FwUwU", false)),
    Inherited: () => new UnicodeRangeTable(decodeRanges("5cgBgBlgHAB", false))
  });
};
var Unicode = class Unicode2 {
  static MAX_RUNE = 1114111;
  static RUNE_ERROR = 65533;
  static isUnsearchable(r) {
    return r === Unicode2.RUNE_ERROR || r >= Unicode2.MIN_HIGH_SURROGATE && r <= Unicode2.MAX_LOW_SURROGATE;
  }
  static MAX_ASCII = 127;
  static MAX_LATIN1 = 255;
  static MAX_BMP = 65535;
  static MIN_FOLD = 65;
  static MAX_FOLD = 125251;
  static MIN_HIGH_SURROGATE = 55296;
  static MAX_HIGH_SURROGATE = 56319;
  static MIN_LOW_SURROGATE = 56320;
  static MAX_LOW_SURROGATE = 57343;
  static MIN_SUPPLEMENTARY_CODE_POINT = 65536;
  static is32(ranges, r) {
    let lo = 0;
    let hi = ranges.length;
    while (lo < hi) {
      const m = lo + Math.floor((hi - lo) / 2);
      const rlo = ranges.getLo(m);
      const rhi = ranges.getHi(m);
      if (rlo <= r && r <= rhi) {
        const stride = ranges.getStride(m);
        return (r - rlo) % stride === 0;
      }
      if (r < rlo) hi = m;
      else lo = m + 1;
    }
    return false;
  }
  static is(ranges, r) {
    if (r <= Unicode2.MAX_LATIN1) {
      for (let i = 0; i < ranges.length; i++) {
        if (r > ranges.getHi(i)) continue;
        const rlo = ranges.getLo(i);
        if (r < rlo) return false;
        const stride = ranges.getStride(i);
        return (r - rlo) % stride === 0;
      }
      return false;
    }
    return ranges.length > 0 && r >= ranges.getLo(0) && Unicode2.is32(ranges, r);
  }
  static isPrint(r) {
    if (r <= Unicode2.MAX_LATIN1) return r >= 32 && r < Unicode2.MAX_ASCII || r >= 161 && r !== 173;
    return Unicode2.is(UnicodeTables.Print, r);
  }
  static simpleFold(r) {
    if (UnicodeTables.CASE_ORBIT.has(r)) return UnicodeTables.CASE_ORBIT.get(r);
    if (r <= Unicode2.MAX_ASCII) {
      const l = Codepoint.toLowerCase(r);
      return l !== r ? l : Codepoint.toUpperCase(r);
    }
    return r;
  }
  static equalsIgnoreCase(r1, r2) {
    if (r1 === r2) return true;
    if (r1 < 0 || r2 < 0) return false;
    if (r1 <= Unicode2.MAX_ASCII && r2 <= Unicode2.MAX_ASCII) {
      if (65 <= r1 && r1 <= 90) r1 |= 32;
      if (65 <= r2 && r2 <= 90) r2 |= 32;
      return r1 === r2;
    }
    for (let r = Unicode2.simpleFold(r1); r !== r1; r = Unicode2.simpleFold(r)) if (r === r2) return true;
    return false;
  }
};
var RE2JSException = class extends Error {
  /** @param {string} message */
  constructor(message) {
    super(message);
    this.name = "RE2JSException";
  }
};
var RE2JSSyntaxException = class extends RE2JSException {
  /**
  * @param {string} error
  * @param {string|null} [input=null]
  */
  constructor(error, input = null) {
    let message = `error parsing regexp: ${error}`;
    if (input) message += `: \`${input}\``;
    super(message);
    this.name = "RE2JSSyntaxException";
    this.message = message;
    this.error = error;
    this.input = input;
  }
  /**
  * Retrieves the description of the error.
  * @returns {string}
  */
  getDescription() {
    return this.error;
  }
  /**
  * Retrieves the erroneous regular-expression pattern.
  * @returns {string|null}
  */
  getPattern() {
    return this.input;
  }
};
var RE2JSCompileException = class extends RE2JSException {
  /** @param {string} message */
  constructor(message) {
    super(message);
    this.name = "RE2JSCompileException";
  }
};
var RE2JSGroupException = class extends RE2JSException {
  /** @param {string} message */
  constructor(message) {
    super(message);
    this.name = "RE2JSGroupException";
  }
};
var RE2JSFlagsException = class extends RE2JSException {
  /** @param {string} message */
  constructor(message) {
    super(message);
    this.name = "RE2JSFlagsException";
  }
};
var RE2JSInternalException = class extends RE2JSException {
  /** @param {string} message */
  constructor(message) {
    super(message);
    this.name = "RE2JSInternalException";
  }
};
var FAST_PATH_TABLE_SIZE = 256;
var WORD_RUNE_TABLE = new Uint8Array(FAST_PATH_TABLE_SIZE);
for (let i = 0; i < FAST_PATH_TABLE_SIZE; i++) WORD_RUNE_TABLE[i] = 97 <= i && i <= 122 || 65 <= i && i <= 90 || 48 <= i && i <= 57 || i === 95 ? 1 : 0;
var cachedNativeEncoder = null;
var cachedNativeDecoder = null;
var Utils = class Utils2 {
  static METACHARACTERS = "\\.+*?()|[]{}^$";
  static EMPTY_BEGIN_LINE = 1;
  static EMPTY_END_LINE = 2;
  static EMPTY_BEGIN_TEXT = 4;
  static EMPTY_END_TEXT = 8;
  static EMPTY_WORD_BOUNDARY = 16;
  static EMPTY_NO_WORD_BOUNDARY = 32;
  static EMPTY_ALL = -1;
  static emptyInts() {
    return [];
  }
  static isString(value) {
    return typeof value === "string" || Object.prototype.toString.call(value) === "[object String]";
  }
  static typeName(value) {
    if (value === null || typeof value !== "object" && typeof value !== "function") return value === null ? "null" : typeof value;
    return Object.prototype.toString.call(value).slice(8, -1);
  }
  static checkPattern(pattern) {
    if (!Utils2.isString(pattern)) throw new TypeError(`The pattern must be a string, not ${Utils2.typeName(pattern)} (RE2JS.translateRegExp() converts a RegExp)`);
  }
  static checkInput(input) {
    if (!Utils2.isString(input) && !Utils2.isByteArray(input)) throw new TypeError(`The input must be a string or a byte array (Uint8Array or number[]), not ${Utils2.typeName(input)}`);
  }
  static checkFlags(flags) {
    const known3 = PublicFlags.MULTILINE | PublicFlags.DOTALL | PublicFlags.CASE_INSENSITIVE | PublicFlags.DISABLE_UNICODE_GROUPS | PublicFlags.LONGEST_MATCH | PublicFlags.LOOKBEHINDS;
    if (!Number.isInteger(flags) || (flags & ~known3) !== 0) throw new RE2JSFlagsException("Flags should only be a combination of MULTILINE, DOTALL, CASE_INSENSITIVE, DISABLE_UNICODE_GROUPS, LONGEST_MATCH, LOOKBEHINDS");
  }
  static isByteArray(input) {
    return Array.isArray(input) || Object.prototype.toString.call(input) === "[object Uint8Array]";
  }
  static isalnum(c) {
    return Codepoint.CODES["0"] <= c && c <= Codepoint.CODES["9"] || Codepoint.CODES["a"] <= c && c <= Codepoint.CODES["z"] || Codepoint.CODES["A"] <= c && c <= Codepoint.CODES["Z"];
  }
  static unhex(c) {
    if (Codepoint.CODES["0"] <= c && c <= Codepoint.CODES["9"]) return c - Codepoint.CODES["0"];
    if (Codepoint.CODES["a"] <= c && c <= Codepoint.CODES["f"]) return c - Codepoint.CODES["a"] + 10;
    if (Codepoint.CODES["A"] <= c && c <= Codepoint.CODES["F"]) return c - Codepoint.CODES["A"] + 10;
    return -1;
  }
  static escapeRune(rune) {
    let out = "";
    if (Unicode.isPrint(rune)) {
      if (Utils2.METACHARACTERS.indexOf(String.fromCodePoint(rune)) >= 0) out += "\\";
      out += String.fromCodePoint(rune);
    } else switch (rune) {
      case Codepoint.CODES['"']:
        out += '\\"';
        break;
      case Codepoint.CODES["\\"]:
        out += "\\\\";
        break;
      case Codepoint.CODES["	"]:
        out += "\\t";
        break;
      case Codepoint.CODES["\n"]:
        out += "\\n";
        break;
      case Codepoint.CODES["\r"]:
        out += "\\r";
        break;
      case Codepoint.CODES["\b"]:
        out += "\\b";
        break;
      case Codepoint.CODES["\f"]:
        out += "\\f";
        break;
      default: {
        let s = rune.toString(16);
        if (rune < 256) {
          out += "\\x";
          if (s.length === 1) out += "0";
          out += s;
        } else out += `\\x{${s}}`;
        break;
      }
    }
    return out;
  }
  static stringToRunes(str) {
    const string = String(str);
    const runes = [];
    let i = 0;
    while (i < string.length) {
      const cp = string.codePointAt(i);
      runes.push(cp);
      i += cp > Unicode.MAX_BMP ? 2 : 1;
    }
    return new Int32Array(runes);
  }
  static runeToString(r) {
    return String.fromCodePoint(r);
  }
  static isWordRune(r) {
    return r < FAST_PATH_TABLE_SIZE ? WORD_RUNE_TABLE[r] === 1 : false;
  }
  static emptyOpContext(r1, r2) {
    let op = 0;
    if (r1 < 0) op |= Utils2.EMPTY_BEGIN_TEXT | Utils2.EMPTY_BEGIN_LINE;
    if (r1 === 10) op |= Utils2.EMPTY_BEGIN_LINE;
    if (r2 < 0) op |= Utils2.EMPTY_END_TEXT | Utils2.EMPTY_END_LINE;
    if (r2 === 10) op |= Utils2.EMPTY_END_LINE;
    if (Utils2.isWordRune(r1) !== Utils2.isWordRune(r2)) op |= Utils2.EMPTY_WORD_BOUNDARY;
    else op |= Utils2.EMPTY_NO_WORD_BOUNDARY;
    return op;
  }
  /**
  * Returns a string that quotes all regular expression metacharacters inside the argument text;
  * the returned string is a regular expression matching the literal text. For example,
  * {@code quoteMeta("[foo]").equals("\\[foo\\]")}.
  * @param {string} str
  * @returns {string}
  */
  static quoteMeta(str) {
    return str.split("").map((s) => {
      if (Utils2.METACHARACTERS.indexOf(s) >= 0) return `\\${s}`;
      return s;
    }).join("");
  }
  static charCount(codePoint2) {
    return codePoint2 > Unicode.MAX_BMP ? 2 : 1;
  }
  /**
  * High-speed conversion from TypedArrays to standard JS Arrays.
  * Bypasses the expensive Symbol.iterator overhead of Array.from()
  */
  static toArray(typedArray) {
    const len = typedArray.length;
    const res = new Array(len);
    for (let i = 0; i < len; i++) res[i] = typedArray[i];
    return res;
  }
  static stringToUtf8ByteArray(str) {
    if (globalThis.TextEncoder) {
      if (!cachedNativeEncoder) cachedNativeEncoder = new TextEncoder();
      return cachedNativeEncoder.encode(str);
    } else {
      let out = [], p = 0;
      for (let i = 0; i < str.length; i++) {
        let c = str.charCodeAt(i);
        if (c < 128) out[p++] = c;
        else if (c < 2048) {
          out[p++] = c >> 6 | 192;
          out[p++] = c & 63 | 128;
        } else if ((c & 64512) === Unicode.MIN_HIGH_SURROGATE && i + 1 < str.length && (str.charCodeAt(i + 1) & 64512) === Unicode.MIN_LOW_SURROGATE) {
          c = Unicode.MIN_SUPPLEMENTARY_CODE_POINT + ((c & 1023) << 10) + (str.charCodeAt(++i) & 1023);
          out[p++] = c >> 18 | 240;
          out[p++] = c >> 12 & 63 | 128;
          out[p++] = c >> 6 & 63 | 128;
          out[p++] = c & 63 | 128;
        } else {
          out[p++] = c >> 12 | 224;
          out[p++] = c >> 6 & 63 | 128;
          out[p++] = c & 63 | 128;
        }
      }
      return out;
    }
  }
  static utf8ByteArrayToString(bytes) {
    if (globalThis.TextDecoder) {
      if (!cachedNativeDecoder) cachedNativeDecoder = new TextDecoder("utf-8");
      const view = bytes instanceof Uint8Array ? bytes : new Uint8Array(bytes);
      return cachedNativeDecoder.decode(view);
    } else {
      let out = [], pos = 0, c = 0;
      while (pos < bytes.length) {
        let c1 = bytes[pos++];
        if (c1 < 128) out[c++] = String.fromCharCode(c1);
        else if (c1 > 191 && c1 < 224) {
          let c2 = bytes[pos++];
          out[c++] = String.fromCharCode((c1 & 31) << 6 | c2 & 63);
        } else if (c1 > 239 && c1 < 365) {
          let c2 = bytes[pos++];
          let c3 = bytes[pos++];
          let c4 = bytes[pos++];
          let u = ((c1 & 7) << 18 | (c2 & 63) << 12 | (c3 & 63) << 6 | c4 & 63) - Unicode.MIN_SUPPLEMENTARY_CODE_POINT;
          out[c++] = String.fromCharCode(Unicode.MIN_HIGH_SURROGATE + (u >> 10));
          out[c++] = String.fromCharCode(Unicode.MIN_LOW_SURROGATE + (u & 1023));
        } else {
          let c2 = bytes[pos++];
          let c3 = bytes[pos++];
          out[c++] = String.fromCharCode((c1 & 15) << 12 | (c2 & 63) << 6 | c3 & 63);
        }
      }
      return out.join("");
    }
  }
};
var createEnum = (values = [], initNum = 0) => {
  const enumObject = /* @__PURE__ */ Object.create(null);
  for (let i = 0; i < values.length; i++) {
    const val = values[i];
    const keyVal = initNum + i;
    enumObject[val] = keyVal;
    enumObject[keyVal] = val;
  }
  return Object.freeze(enumObject);
};
var MatcherInputBase = class MatcherInputBase2 {
  static Encoding = createEnum(["UTF_16", "UTF_8"]);
  getEncoding() {
    throw Error("not implemented");
  }
  /** @returns {string} */
  asCharSequence() {
    throw Error("not implemented");
  }
  /** @returns {Uint8Array|number[]|null} */
  asBytes() {
    throw Error("not implemented");
  }
  /** @returns {number} */
  length() {
    throw Error("not implemented");
  }
  /**
  *
  * @returns {boolean}
  */
  isUTF8Encoding() {
    return this.getEncoding() === MatcherInputBase2.Encoding.UTF_8;
  }
  /**
  *
  * @returns {boolean}
  */
  isUTF16Encoding() {
    return this.getEncoding() === MatcherInputBase2.Encoding.UTF_16;
  }
};
var Utf8MatcherInput = class extends MatcherInputBase {
  /** @param {Uint8Array|number[]|null} bytes */
  constructor(bytes = null) {
    super();
    this.bytes = bytes;
  }
  getEncoding() {
    return MatcherInputBase.Encoding.UTF_8;
  }
  /**
  *
  * @returns {string}
  */
  asCharSequence() {
    return Utils.utf8ByteArrayToString(this.bytes);
  }
  /**
  *
  * @returns {Uint8Array|number[]|null}
  */
  asBytes() {
    return this.bytes;
  }
  /**
  *
  * @returns {number}
  */
  length() {
    return this.bytes.length;
  }
};
var Utf16MatcherInput = class extends MatcherInputBase {
  /** @param {string|null} charSequence */
  constructor(charSequence = null) {
    super();
    this.charSequence = charSequence;
  }
  getEncoding() {
    return MatcherInputBase.Encoding.UTF_16;
  }
  /**
  *
  * @returns {string}
  */
  asCharSequence() {
    return this.charSequence;
  }
  /**
  *
  * @returns {number[]}
  */
  asBytes() {
    return Utils.stringToUtf8ByteArray(this.charSequence.toString());
  }
  /**
  *
  * @returns {number}
  */
  length() {
    return this.charSequence.length;
  }
};
var MatcherInput = class {
  /**
  * Return the MatcherInput for UTF_16 encoding.
  * @returns {Utf16MatcherInput}
  */
  static utf16(charSequence) {
    Utils.checkInput(charSequence);
    return new Utf16MatcherInput(charSequence);
  }
  /**
  * Return the MatcherInput for UTF_8 encoding.
  * @returns {Utf8MatcherInput}
  */
  static utf8(input) {
    if (Utils.isByteArray(input)) return new Utf8MatcherInput(input);
    return new Utf8MatcherInput(Utils.stringToUtf8ByteArray(input));
  }
};
var MachineInputBase = class {
  static EOF() {
    return -8;
  }
  constructor() {
    this.start = 0;
    this.end = 0;
  }
  canCheckPrefix() {
    return true;
  }
  endPos() {
    return this.end - this.start;
  }
  hasString() {
    return false;
  }
  hasAnyString() {
    return false;
  }
  prefixLength() {
    return 0;
  }
};
var MachineUTF8Input = class MachineUTF8Input2 extends MachineInputBase {
  static RUNE_ERROR_STEP = Unicode.RUNE_ERROR << 3 | 1;
  constructor(bytes, start = 0, end = bytes.length) {
    super();
    this.bytes = bytes;
    this.start = start;
    this.end = end;
  }
  hasString(prefilter, pos) {
    const target = prefilter.bytes;
    if (target.length === 0) return true;
    const idx = this.indexOf(this.bytes, target, this.start + pos);
    return idx !== -1 && idx <= this.end - target.length;
  }
  hasAnyString(prefilter, pos) {
    return prefilter.automaton8().searchUTF8(this.bytes, this.start + pos, this.end);
  }
  step(pos) {
    pos += this.start;
    if (pos >= this.end) return MachineInputBase.EOF();
    const c = this.bytes[pos] & 255;
    if (c < 128) return c << 3 | 1;
    let size;
    let rune;
    let lo = 128;
    let hi = 191;
    if (c >= 194 && c <= 223) {
      size = 2;
      rune = c & 31;
    } else if (c >= 224 && c <= 239) {
      size = 3;
      rune = c & 15;
      if (c === 224) lo = 160;
      else if (c === 237) hi = 159;
    } else if (c >= 240 && c <= 244) {
      size = 4;
      rune = c & 7;
      if (c === 240) lo = 144;
      else if (c === 244) hi = 143;
    } else return MachineUTF8Input2.RUNE_ERROR_STEP;
    if (pos + size > this.end) return MachineUTF8Input2.RUNE_ERROR_STEP;
    const c1 = this.bytes[pos + 1] & 255;
    if (c1 < lo || c1 > hi) return MachineUTF8Input2.RUNE_ERROR_STEP;
    rune = rune << 6 | c1 & 63;
    if (size > 2) {
      const c2 = this.bytes[pos + 2] & 255;
      if ((c2 & 192) !== 128) return MachineUTF8Input2.RUNE_ERROR_STEP;
      rune = rune << 6 | c2 & 63;
      if (size > 3) {
        const c3 = this.bytes[pos + 3] & 255;
        if ((c3 & 192) !== 128) return MachineUTF8Input2.RUNE_ERROR_STEP;
        rune = rune << 6 | c3 & 63;
      }
    }
    return rune << 3 | size;
  }
  index(re2, pos) {
    pos += this.start;
    const i = this.indexOf(this.bytes, re2.prefixUTF8, pos);
    return i < 0 ? i : i - pos;
  }
  context(pos) {
    pos += this.start;
    let r1 = -1;
    if (pos > this.start && pos <= this.end) {
      let start = pos - 1;
      r1 = this.bytes[start--];
      if (r1 >= 128) {
        let lim = pos - 4;
        if (lim < this.start) lim = this.start;
        while (start >= lim && (this.bytes[start] & 192) === 128) start--;
        if (start < this.start) start = this.start;
        const r = this.step(start - this.start);
        r1 = start + (r & 7) === pos ? r >> 3 : Unicode.RUNE_ERROR;
      }
    }
    const r2 = pos < this.end ? this.step(pos - this.start) >> 3 : -1;
    return Utils.emptyOpContext(r1, r2);
  }
  indexOf(source, target, fromIndex = 0) {
    let targetLength = target.length;
    if (targetLength === 0) return fromIndex <= this.end ? fromIndex : -1;
    const firstByte = target[0];
    let limit = this.end - targetLength;
    const hasNativeIndexOf = typeof source.indexOf === "function";
    let i = fromIndex;
    while (i <= limit) {
      if (hasNativeIndexOf) {
        i = source.indexOf(firstByte, i);
        if (i === -1 || i > limit) return -1;
      } else {
        while (i <= limit && source[i] !== firstByte) i++;
        if (i > limit) return -1;
      }
      let match = true;
      for (let j = 1; j < targetLength; j++) if (source[i + j] !== target[j]) {
        match = false;
        break;
      }
      if (match) return i;
      i++;
    }
    return -1;
  }
  prefixLength(re2) {
    return re2.prefixUTF8.length;
  }
};
var MachineUTF16Input = class extends MachineInputBase {
  constructor(charSequence, start = 0, end = charSequence.length) {
    super();
    this.charSequence = charSequence;
    this.start = start;
    this.end = end;
  }
  hasString(prefilter, pos) {
    const idx = this.charSequence.indexOf(prefilter.str, this.start + pos);
    return idx !== -1 && idx <= this.end - prefilter.str.length;
  }
  hasAnyString(prefilter, pos) {
    return prefilter.automaton16().searchUTF16(this.charSequence, this.start + pos, this.end);
  }
  step(pos) {
    pos += this.start;
    if (pos >= this.end) return MachineInputBase.EOF();
    const c1 = this.charSequence.charCodeAt(pos);
    if (c1 < Unicode.MIN_HIGH_SURROGATE || c1 > Unicode.MAX_HIGH_SURROGATE || pos + 1 >= this.end) return c1 << 3 | 1;
    const c2 = this.charSequence.charCodeAt(pos + 1);
    if (c2 >= Unicode.MIN_LOW_SURROGATE && c2 <= Unicode.MAX_LOW_SURROGATE) return (c1 - Unicode.MIN_HIGH_SURROGATE) * 1024 + (c2 - Unicode.MIN_LOW_SURROGATE) + Unicode.MIN_SUPPLEMENTARY_CODE_POINT << 3 | 2;
    return c1 << 3 | 1;
  }
  index(re2, pos) {
    pos += this.start;
    const i = this.charSequence.indexOf(re2.prefix, pos);
    if (i < 0 || i > this.end - re2.prefix.length) return -1;
    return i - pos;
  }
  context(pos) {
    pos += this.start;
    const r1 = pos > this.start && pos <= this.end ? this.charSequence.charCodeAt(pos - 1) : -1;
    const r2 = pos < this.end ? this.charSequence.charCodeAt(pos) : -1;
    return Utils.emptyOpContext(r1, r2);
  }
  prefixLength(re2) {
    return re2.prefix.length;
  }
};
var MachineInput = class {
  static fromUTF8(bytes, start = 0, end = bytes.length) {
    return new MachineUTF8Input(bytes, start, end);
  }
  static fromUTF16(charSequence, start = 0, end = void 0) {
    Utils.checkInput(charSequence);
    return new MachineUTF16Input(charSequence, start, end ?? charSequence.length);
  }
};
var Matcher = class Matcher2 {
  /**
  * V8 and WebKit have historical hard limits on the number of arguments
  * that can be passed to a function. We cap replacer arguments to prevent
  * Call Stack Overflow (DoS) vulnerabilities on massive ASTs.
  */
  static MAX_REPLACER_ARGS = 65535;
  /**
  * Quotes '\' and '$' in {@code s}, so that the returned string could be used in
  * {@link #appendReplacement} as a literal replacement of {@code s}.
  *
  * @param {string} str the string to be quoted
  * @param {boolean} [javaMode=false] whether the replacement will be used in javaMode
  * @returns {string} the quoted string
  */
  static quoteReplacement(str, javaMode = false) {
    if (javaMode) {
      if (str.indexOf("\\") < 0 && str.indexOf("$") < 0) return str;
      return str.split("").map((s) => {
        const c = s.codePointAt(0);
        if (c === Codepoint.CODES["\\"] || c === Codepoint.CODES["$"]) return `\\${s}`;
        return s;
      }).join("");
    }
    if (str.indexOf("$") < 0) return str;
    return str.split("").map((s) => {
      if (s.codePointAt(0) === Codepoint.CODES["$"]) return "$$";
      return s;
    }).join("");
  }
  /**
  *
  * @param {import('./index.js').RE2JS} pattern
  * @param {string|number[]|Uint8Array|MatcherInputBase} input
  */
  constructor(pattern, input) {
    if (pattern === null) throw new Error("pattern is null");
    this.patternInput = pattern;
    const re2 = this.patternInput.re2();
    this.patternGroupCount = re2.numberOfCapturingGroups();
    this.groups = [];
    this.namedGroups = re2.namedGroups;
    this.hasNamedGroups = Object.keys(this.namedGroups).length > 0;
    this.numberOfInstructions = re2.numberOfInstructions();
    this.lookbehindState = null;
    if (input instanceof MatcherInputBase) this.resetMatcherInput(input);
    else if (Utils.isByteArray(input)) this.resetMatcherInput(MatcherInput.utf8(input));
    else this.resetMatcherInput(MatcherInput.utf16(input));
  }
  /**
  * Returns the {@code RE2JS} associated with this {@code Matcher}.
  * @returns {import('./index.js').RE2JS}
  */
  pattern() {
    return this.patternInput;
  }
  /**
  * Resets the {@code Matcher}, rewinding input and discarding any match information.
  *
  * @returns {Matcher} the {@code Matcher} itself, for chained method calls
  */
  reset() {
    this.matcherInputLength = this.matcherInput.length();
    this.appendPos = 0;
    this.hasMatch = false;
    this.hasGroups = false;
    this.anchorFlag = 0;
    return this;
  }
  /**
  * Resets the {@code Matcher} and changes the input.
  * @param {string|number[]|Uint8Array|MatcherInputBase} input
  * @returns {Matcher} the {@code Matcher} itself, for chained method calls
  */
  resetMatcherInput(input) {
    if (input === null) throw new Error("input is null");
    if (!(input instanceof MatcherInputBase)) {
      if (Utils.isByteArray(input)) input = MatcherInput.utf8(input);
      else input = MatcherInput.utf16(input);
    }
    this.matcherInput = input;
    if (this.lookbehindState !== null) this.lookbehindState.reset();
    else this.lookbehindState = this.patternInput.re2().createLookbehindState();
    this.reset();
    return this;
  }
  /**
  * Returns the start of the named group of the most recent match, or -1 if the group was not
  * matched.
  * @param {string|number} [group=0]
  * @returns {number}
  */
  start(group = 0) {
    if (typeof group === "string") {
      const groupInt = this.namedGroups[group];
      if (!Number.isFinite(groupInt)) throw new RE2JSGroupException(`group '${group}' not found`);
      group = groupInt;
    }
    this.loadGroup(group);
    return this.groups[2 * group];
  }
  /**
  * Returns the end of the named group of the most recent match, or -1 if the group was not
  * matched.
  * @param {string|number} [group=0]
  * @returns {number}
  */
  end(group = 0) {
    if (typeof group === "string") {
      const groupInt = this.namedGroups[group];
      if (!Number.isFinite(groupInt)) throw new RE2JSGroupException(`group '${group}' not found`);
      group = groupInt;
    }
    this.loadGroup(group);
    return this.groups[2 * group + 1];
  }
  /**
  * Returns the program size of this pattern.
  *
  * <p>
  * Similar to the C++ implementation, the program size is a very approximate measure of a regexp's
  * "cost". Larger numbers are more expensive than smaller numbers.
  * </p>
  *
  * @returns {number} the program size of this pattern
  */
  programSize() {
    return this.numberOfInstructions;
  }
  /**
  * Returns the named group of the most recent match, or {@code null} if the group was not matched.
  * @param {string|number} [group=0]
  * @returns {string|null}
  */
  group(group = 0) {
    if (typeof group === "string") {
      const groupInt = this.namedGroups[group];
      if (!Number.isFinite(groupInt)) throw new RE2JSGroupException(`group '${group}' not found`);
      group = groupInt;
    }
    const start = this.start(group);
    const end = this.end(group);
    if (start < 0 && end < 0) return null;
    return this.substring(start, end);
  }
  /**
  * Returns a dictionary map of all named capturing groups and their matched values.
  * If a group was not matched, its value will be `null`.
  * @returns {Record<string, string|null>}
  */
  getNamedGroups() {
    if (!this.hasMatch) throw new RE2JSGroupException("perhaps no match attempted");
    const result = /* @__PURE__ */ Object.create(null);
    for (const name of Object.keys(this.namedGroups)) result[name] = this.group(name);
    return result;
  }
  /**
  * Returns the number of subgroups in this pattern.
  *
  * @returns {number} the number of subgroups; the overall match (group 0) does not count
  */
  groupCount() {
    return this.patternGroupCount;
  }
  /**
  * Helper: finds subgroup information if needed for group.
  * @param {number} group
  * @private
  */
  loadGroup(group) {
    if (!Number.isInteger(group) || group < 0 || group > this.patternGroupCount) throw new RE2JSGroupException(`Group index out of bounds: ${group}`);
    if (!this.hasMatch) throw new RE2JSGroupException("perhaps no match attempted");
    if (group === 0 || this.hasGroups) return;
    const end = this.matcherInputLength;
    const res = this.patternInput.re2().matchMachineInput(this.matcherInput, this.groups[0], end, this.anchorFlag, 1 + this.patternGroupCount, this.lookbehindState);
    if (!res[0]) throw new RE2JSGroupException("inconsistency in matching group data");
    this.groups = res[1];
    this.hasGroups = true;
  }
  /**
  * Matches the entire input against the pattern (anchored start and end). If there is a match,
  * {@code matches} sets the match state to describe it.
  *
  * @returns {boolean} true if the entire input matches the pattern
  */
  matches() {
    return this.genMatch(0, RE2Flags.ANCHOR_BOTH);
  }
  /**
  * Matches the beginning of input against the pattern (anchored start). If there is a match,
  * {@code lookingAt} sets the match state to describe it.
  *
  * @returns {boolean} true if the beginning of the input matches the pattern
  */
  lookingAt() {
    return this.genMatch(0, RE2Flags.ANCHOR_START);
  }
  /**
  * Matches the input against the pattern (unanchored), starting at a specified position. If there
  * is a match, {@code find} sets the match state to describe it.
  *
  * @param {number|null} [start=null] the input position where the search begins
  * @returns {boolean} if it finds a match
  * @throws IndexOutOfBoundsException if start is not a valid input position
  */
  find(start = null) {
    if (start !== null) {
      if (!Number.isInteger(start) || start < 0 || start > this.matcherInputLength) throw new RE2JSGroupException(`start index out of bounds: ${start}`);
      this.reset();
      return this.genMatch(start, 0);
    }
    start = 0;
    if (this.hasMatch) {
      start = this.groups[1];
      if (this.groups[0] === this.groups[1]) {
        const r = (this.matcherInput.isUTF16Encoding() ? MachineInput.fromUTF16(this.matcherInput.asCharSequence(), 0, this.matcherInputLength) : MachineInput.fromUTF8(this.matcherInput.asBytes(), 0, this.matcherInputLength)).step(start);
        if (r < 0) start++;
        else start += r & 7;
      }
    }
    return this.genMatch(start, RE2Flags.UNANCHORED);
  }
  /**
  * Helper: does match starting at start, with RE2 anchor flag.
  * @param {number} startByte
  * @param {number} anchor
  * @returns {boolean}
  * @private
  */
  genMatch(startByte, anchor) {
    const res = this.patternInput.re2().matchMachineInput(this.matcherInput, startByte, this.matcherInputLength, anchor, 1, this.lookbehindState);
    if (!res[0]) {
      this.hasMatch = false;
      return false;
    }
    this.groups = res[1];
    this.hasMatch = true;
    this.hasGroups = this.patternGroupCount === 0;
    this.anchorFlag = anchor;
    return true;
  }
  /**
  * Helper: return substring for [start, end).
  * @param {number} start
  * @param {number} end
  * @returns {string}
  */
  substring(start, end) {
    if (this.matcherInput.isUTF8Encoding()) return Utils.utf8ByteArrayToString(this.matcherInput.asBytes().slice(start, end));
    return this.matcherInput.asCharSequence().substring(start, end).toString();
  }
  /**
  * Helper for Pattern: return input length.
  * @returns {number}
  */
  inputLength() {
    return this.matcherInputLength;
  }
  /**
  * Appends to result two strings: the text from the append position up to the beginning of the
  * most recent match, and then the replacement with submatch groups substituted for references to
  * them. It advances the append position to where the most recent match ended.
  *
  * By default the replacement is expanded as by String.prototype.replace (see
  * appendReplacementInternalJs). In Java mode it follows re2j / java.util.regex: $n takes as
  * many digits as still form a valid group number, ${name} is a named group, and a backslash
  * escapes the next character (so "\\$" in a JS string literal inserts a literal $).
  *
  * @param {string} replacement the replacement string
  * @param {boolean} [javaMode=false] activate java mode (different behaviour for capture groups and special characters)
  * @returns {string}
  * @throws IllegalStateException if there was no most recent match
  * @throws IndexOutOfBoundsException in Java mode, if replacement refers to an invalid group
  * @private
  */
  appendReplacement(replacement, javaMode = false) {
    let res = "";
    const s = this.start();
    const e = this.end();
    if (this.appendPos < s) res += this.substring(this.appendPos, s);
    this.appendPos = e;
    res += javaMode ? this.appendReplacementInternalJava(replacement) : this.appendReplacementInternalJs(replacement);
    return res;
  }
  /**
  * @param {string} replacement - the replacement string
  * @returns {string}
  * @private
  */
  appendReplacementInternalJava(replacement) {
    let res = "";
    let last = 0;
    const m = replacement.length;
    let i = 0;
    while (i < m) {
      const cCode = replacement.codePointAt(i);
      if (cCode === Codepoint.CODES["\\"]) {
        if (last < i) res += replacement.substring(last, i);
        i++;
        if (i >= m) throw new RE2JSGroupException("character to be escaped is missing");
        last = i;
        i++;
        continue;
      }
      if (cCode === Codepoint.CODES["$"]) {
        if (last < i) res += replacement.substring(last, i);
        if (i + 1 >= m) throw new RE2JSGroupException("Illegal group reference: group index is missing");
        const nextCode = replacement.codePointAt(i + 1);
        if (Codepoint.CODES["0"] <= nextCode && nextCode <= Codepoint.CODES["9"]) {
          let n = nextCode - Codepoint.CODES["0"];
          let j = i + 2;
          for (; j < m; j++) {
            const digit = replacement.codePointAt(j);
            if (digit < Codepoint.CODES["0"] || digit > Codepoint.CODES["9"] || n * 10 + digit - Codepoint.CODES["0"] > this.patternGroupCount) break;
            n = n * 10 + digit - Codepoint.CODES["0"];
          }
          if (n > this.patternGroupCount) throw new RE2JSGroupException(`n > number of groups: ${n}`);
          const group = this.group(n);
          if (group !== null) res += group;
          i = j;
          last = i;
        } else if (nextCode === Codepoint.CODES["{"]) {
          let j = i + 2;
          while (j < m && replacement.codePointAt(j) !== Codepoint.CODES["}"]) j++;
          if (j >= m) throw new RE2JSGroupException("named capture group is missing trailing '}'");
          const groupName = replacement.substring(i + 2, j);
          const groupVal = this.group(groupName);
          if (groupVal !== null) res += groupVal;
          i = j + 1;
          last = i;
        } else throw new RE2JSGroupException("Illegal group reference");
        continue;
      }
      i++;
    }
    if (last < m) res += replacement.substring(last, m);
    return res;
  }
  /**
  * Expands |replacement| for the current match by the rules of String.prototype.replace
  * (ECMAScript GetSubstitution): $$ is "$", $& the match, $` the text before it, $' the text
  * after it, $n and $nn a group (two digits only when they form a valid group number, so with
  * one group "$10" is group 1 then "0"; an unmatched group is empty), and $<name> a named group
  * (empty when no such group), only when the pattern has named groups. Anything else, such as
  * "$0" or "$<" without a closing ">", is kept as is.
  * @param {string} replacement - the replacement string
  * @returns {string}
  * @private
  */
  appendReplacementInternalJs(replacement) {
    const isDigit3 = (c) => c >= 48 && c <= 57;
    const groupCount = this.patternGroupCount;
    let res = "";
    let i = 0;
    while (i < replacement.length) {
      const dollar = replacement.indexOf("$", i);
      if (dollar < 0) break;
      res += replacement.substring(i, dollar);
      i = dollar;
      const c = replacement.charCodeAt(i + 1);
      if (c === Codepoint.CODES["$"]) {
        res += "$";
        i += 2;
      } else if (c === Codepoint.CODES["&"]) {
        res += this.group(0);
        i += 2;
      } else if (c === Codepoint.CODES["`"]) {
        res += this.substring(0, this.start(0));
        i += 2;
      } else if (c === Codepoint.CODES["'"]) {
        res += this.substring(this.end(0), this.matcherInputLength);
        i += 2;
      } else if (isDigit3(c)) {
        let digits = 1;
        let index = c - 48;
        const c2 = replacement.charCodeAt(i + 2);
        if (isDigit3(c2) && index * 10 + c2 - 48 <= groupCount) {
          digits = 2;
          index = index * 10 + c2 - 48;
        }
        if (index >= 1 && index <= groupCount) {
          const group = this.group(index);
          if (group !== null) res += group;
        } else res += replacement.substring(i, i + 1 + digits);
        i += 1 + digits;
      } else if (c === Codepoint.CODES["<"] && this.hasNamedGroups) {
        const gt = replacement.indexOf(">", i + 2);
        if (gt < 0) {
          res += "$<";
          i += 2;
        } else {
          const name = replacement.substring(i + 2, gt);
          if (Object.hasOwn(this.namedGroups, name)) {
            const group = this.group(name);
            if (group !== null) res += group;
          }
          i = gt + 1;
        }
      } else {
        res += "$";
        i += 1;
      }
    }
    return res + replacement.substring(i);
  }
  /**
  * Return the substring of the input from the append position to the end of the
  * input.
  * @returns {string}
  */
  appendTail() {
    return this.substring(this.appendPos, this.matcherInputLength);
  }
  /**
  * Returns the input with all matches replaced by {@code replacement}, interpreted as for
  * {@code appendReplacement}.
  *
  * @param {string|((...args: any[]) => string)} replacement - the replacement string or a replacer function
  * @param {boolean} [javaMode=false] - activate java mode (different behaviour for capture groups and special characters)
  * @returns {string} the input string with the matches replaced
  * @throws IndexOutOfBoundsException if replacement refers to an invalid group and javaMode is true
  */
  replaceAll(replacement, javaMode = false) {
    return this.replace(replacement, true, javaMode);
  }
  /**
  * Returns the input with the first match replaced by {@code replacement}, interpreted as for
  * {@code appendReplacement}.
  *
  * @param {string|((...args: any[]) => string)} replacement - the replacement string or a replacer function
  * @param {boolean} [javaMode=false] - activate java mode (different behaviour for capture groups and special characters)
  * @returns {string} the input string with the first match replaced
  * @throws IndexOutOfBoundsException if replacement refers to an invalid group and javaMode is true
  */
  replaceFirst(replacement, javaMode = false) {
    return this.replace(replacement, false, javaMode);
  }
  /**
  * Helper: replaceAll/replaceFirst hybrid.
  * @param {string|((...args: any[]) => string)} replacement - the replacement string or a replacer function
  * @param {boolean} [all=true] - replace all matches
  * @param {boolean} [javaMode=false] - activate java mode (different behaviour for capture groups and special characters)
  * @returns {string}
  * @private
  */
  replace(replacement, all = true, javaMode = false) {
    let res = "";
    this.reset();
    const isFunc = typeof replacement === "function";
    let originalInput = null;
    if (isFunc) {
      if (this.groupCount() >= Matcher2.MAX_REPLACER_ARGS) throw new RE2JSGroupException("Too many capture groups to safely invoke replacer function");
      originalInput = this.matcherInput.isUTF8Encoding() ? this.matcherInput.asBytes() : this.matcherInput.asCharSequence();
    }
    while (this.find()) {
      res += isFunc ? this.appendReplacementFunc(replacement, originalInput) : this.appendReplacement(replacement, javaMode);
      if (!all) break;
    }
    res += this.appendTail();
    return res;
  }
  /**
  * Evaluates a replacer function for the current match and appends the result,
  * along with any un-matched preceding text, advancing the append position.
  * @param {Function} replacer - the replacer function
  * @param {string|Uint8Array|number[]} originalInput - the cached original input reference
  * @returns {string} the evaluated string to append
  * @private
  */
  appendReplacementFunc(replacer, originalInput) {
    let res = "";
    const s = this.start();
    const e = this.end();
    if (this.appendPos < s) res += this.substring(this.appendPos, s);
    this.appendPos = e;
    const args = this.matchArray();
    args.push(s, originalInput);
    if (this.hasNamedGroups) args.push(this.namedGroupsObject());
    res += String(replacer(...args));
    return res;
  }
  /**
  * The match and its groups, as the elements of a JS RegExpExecArray: undefined for a group that
  * did not take part in the match. Used by exec(), matchAll() and replacer functions.
  * @returns {Array<string|undefined>}
  * @private
  */
  matchArray() {
    const result = [this.group(0)];
    for (let i = 1; i <= this.patternGroupCount; i++) {
      const group = this.group(i);
      result.push(group === null ? void 0 : group);
    }
    return result;
  }
  /**
  * The named groups, as the groups property of a JS RegExpExecArray: an object without a
  * prototype mapping each name to its group (undefined when it did not take part in the match),
  * or undefined when the pattern has no named groups.
  * @returns {Record<string, string|undefined>|undefined}
  * @private
  */
  namedGroupsObject() {
    if (!this.hasNamedGroups) return;
    const result = this.getNamedGroups();
    for (const name in result) if (result[name] === null) result[name] = void 0;
    return result;
  }
};
var Inst = class Inst2 {
  static ALT = 1;
  static ALT_MATCH = 2;
  static CAPTURE = 3;
  static EMPTY_WIDTH = 4;
  static FAIL = 5;
  static MATCH = 6;
  static NOP = 7;
  static RUNE = 8;
  static RUNE1 = 9;
  static RUNE_ANY = 10;
  static RUNE_ANY_NOT_NL = 11;
  static LB_WRITE = 12;
  static LB_CHECK = 13;
  static isRuneOp(op) {
    return Inst2.RUNE <= op && op <= Inst2.RUNE_ANY_NOT_NL;
  }
  static escapeRunes(runes) {
    let out = '"';
    for (let rune of runes) out += Utils.escapeRune(rune);
    out += '"';
    return out;
  }
  constructor(op) {
    this.op = op;
    this.out = 0;
    this.arg = 0;
    this.runes = /* @__PURE__ */ new Int32Array(0);
    this.next = null;
  }
  matchRune(r) {
    if (this.runes.length === 1) {
      const r0 = this.runes[0];
      if ((this.arg & RE2Flags.FOLD_CASE) !== 0) return Unicode.equalsIgnoreCase(r0, r);
      return r === r0;
    }
    const len = this.runes.length;
    if (len === 0) return false;
    if (len === 2 || len === 4 || len === 6 || len === 8) {
      for (let j = 0; j < len; j += 2) {
        if (r < this.runes[j]) return false;
        if (r <= this.runes[j + 1]) return true;
      }
      return false;
    }
    let base = 0;
    let n = len >> 1;
    while (n > 1) {
      const half = n >> 1;
      base += this.runes[base + half << 1] <= r ? half : 0;
      n -= half;
    }
    base += this.runes[base << 1] <= r ? 1 : 0;
    const m = base - 1;
    return m >= 0 && r <= this.runes[m << 1 | 1];
  }
  matchRunePos(r) {
    if (this.runes.length === 1) {
      const r0 = this.runes[0];
      if ((this.arg & RE2Flags.FOLD_CASE) !== 0) return Unicode.equalsIgnoreCase(r0, r) ? 0 : -1;
      return r === r0 ? 0 : -1;
    }
    const len = this.runes.length;
    if (len === 0) return -1;
    if (len === 2 || len === 4 || len === 6 || len === 8) {
      for (let j = 0; j < len; j += 2) {
        if (r < this.runes[j]) return -1;
        if (r <= this.runes[j + 1]) return Math.floor(j / 2);
      }
      return -1;
    }
    let base = 0;
    let n = len >> 1;
    while (n > 1) {
      const half = n >> 1;
      base += this.runes[base + half << 1] <= r ? half : 0;
      n -= half;
    }
    base += this.runes[base << 1] <= r ? 1 : 0;
    const m = base - 1;
    return m >= 0 && r <= this.runes[m << 1 | 1] ? m : -1;
  }
  /**
  *
  * @returns {string}
  */
  toString() {
    switch (this.op) {
      case Inst2.ALT:
        return `alt -> ${this.out}, ${this.arg}`;
      case Inst2.ALT_MATCH:
        return `altmatch -> ${this.out}, ${this.arg}`;
      case Inst2.CAPTURE:
        return `cap ${this.arg} -> ${this.out}`;
      case Inst2.EMPTY_WIDTH:
        return `empty ${this.arg} -> ${this.out}`;
      case Inst2.MATCH:
        return `match${this.arg !== 0 ? ` ${this.arg}` : ""}`;
      case Inst2.FAIL:
        return "fail";
      case Inst2.NOP:
        return `nop -> ${this.out}`;
      case Inst2.LB_WRITE:
        return `lbwrite ${this.arg} -> ${this.out}`;
      case Inst2.LB_CHECK:
        return `lbcheck ${this.arg} -> ${this.out}`;
      case Inst2.RUNE:
        if (this.runes === null) return "rune <null>";
        return [
          "rune ",
          Inst2.escapeRunes(this.runes),
          (this.arg & RE2Flags.FOLD_CASE) !== 0 ? "/i" : "",
          " -> ",
          this.out
        ].join("");
      case Inst2.RUNE1:
        return `rune1 ${Inst2.escapeRunes(this.runes)} -> ${this.out}`;
      case Inst2.RUNE_ANY:
        return `any -> ${this.out}`;
      case Inst2.RUNE_ANY_NOT_NL:
        return `anynotnl -> ${this.out}`;
      default:
        throw new Error("unhandled case in Inst.toString");
    }
  }
};
var Queue = class Queue2 {
  constructor(numInst) {
    this.sparse = new Int32Array(numInst);
    this.densePcs = new Int32Array(numInst);
    this.denseCaps = null;
    this.size = 0;
    this.ncap = 0;
    this.mainThreads = 0;
  }
  static INITIAL_THREADS = 32;
  init(ncap) {
    this.ncap = ncap;
    const needed = Math.min(this.densePcs.length, Queue2.INITIAL_THREADS) * ncap;
    if (!this.denseCaps || this.denseCaps.length < needed) this.denseCaps = new Int32Array(needed);
  }
  growCaps(needed) {
    const limit = this.densePcs.length * this.ncap;
    const grown = new Int32Array(Math.min(limit, Math.max(needed, 2 * this.denseCaps.length)));
    grown.set(this.denseCaps);
    this.denseCaps = grown;
  }
  contains(pc) {
    const j = this.sparse[pc];
    return j < this.size && this.densePcs[j] === pc;
  }
  isEmpty() {
    return this.size === 0;
  }
  add(pc) {
    const j = this.size++;
    this.sparse[pc] = j;
    this.densePcs[j] = pc;
    return j;
  }
  clear() {
    this.size = 0;
    this.mainThreads = 0;
  }
  toString() {
    let out = "{";
    for (let i = 0; i < this.size; i++) {
      if (i !== 0) out += ", ";
      out += this.densePcs[i];
    }
    out += "}";
    return out;
  }
};
var LookbehindState = class {
  constructor(prog) {
    this.pos = -1;
    this.pcs = new Int32Array(prog.numInst());
    this.size = 0;
    this.lbTable = new Int32Array(prog.numLb + 1);
  }
  reset() {
    this.pos = -1;
    this.size = 0;
  }
};
var Machine = class Machine2 {
  static fromRE2(re2) {
    const m = new Machine2();
    m.prog = re2.prog;
    m.re2 = re2;
    m.q0 = new Queue(m.prog.numInst());
    m.q1 = new Queue(m.prog.numInst());
    m.addStack = new Int32Array(2 * (m.prog.numInst() + 1));
    m.matched = false;
    m.matchcap = new Int32Array(m.prog.numCap < 2 ? 2 : m.prog.numCap);
    m.ncap = 0;
    return m;
  }
  constructor() {
    this.prog = null;
    this.re2 = null;
    this.q0 = null;
    this.q1 = null;
    this.addStack = null;
    this.matched = false;
    this.matchcap = null;
    this.ncap = 0;
    this.lbTable = null;
  }
  init(ncap) {
    this.ncap = ncap;
    if (ncap > this.matchcap.length) this.matchcap = new Int32Array(ncap).fill(-1);
    else this.matchcap.fill(-1);
    this.q0.init(ncap);
    this.q1.init(ncap);
    if (this.prog.numLb > 0) {
      if (!this.lbTable || this.lbTable.length < this.prog.numLb + 1) this.lbTable = new Int32Array(this.prog.numLb + 1);
      this.lbTable.fill(-1);
    }
  }
  submatches() {
    if (this.ncap === 0) return Utils.emptyInts();
    return Utils.toArray(this.matchcap.subarray(0, this.ncap));
  }
  match(input, pos, anchor, lbState = null) {
    const startCond = this.re2.cond;
    if (startCond === Utils.EMPTY_ALL) return false;
    if ((anchor === RE2Flags.ANCHOR_START || anchor === RE2Flags.ANCHOR_BOTH) && pos !== 0) return false;
    this.matched = false;
    this.matchcap.fill(-1);
    const hasLookbehinds = this.prog.numLb > 0;
    const matchStartPos = pos;
    let currentPos = pos;
    let resumeLookbehinds = false;
    if (hasLookbehinds) {
      if (lbState !== null && lbState.pos >= 0 && lbState.pos <= pos) {
        currentPos = lbState.pos;
        resumeLookbehinds = true;
      } else currentPos = 0;
    }
    let saveLookbehinds = hasLookbehinds && lbState !== null;
    let runq = this.q0;
    let nextq = this.q1;
    let r = input.step(currentPos);
    let rune = r >> 3;
    let width2 = r & 7;
    let rune1 = -1;
    let width1 = 0;
    if (r !== MachineInputBase.EOF()) {
      r = input.step(currentPos + width2);
      rune1 = r >> 3;
      width1 = r & 7;
    }
    let flag2;
    if (currentPos === 0) flag2 = Utils.emptyOpContext(-1, rune);
    else flag2 = input.context(currentPos);
    if (hasLookbehinds) {
      if (resumeLookbehinds) this.restoreLookbehinds(lbState, runq, flag2);
      else this.spawnLookbehinds(runq, currentPos, flag2);
    }
    while (true) {
      if (runq.mainThreads === 0) {
        if ((startCond & Utils.EMPTY_BEGIN_TEXT) !== 0 && currentPos !== 0) break;
        if ((anchor === RE2Flags.ANCHOR_START || anchor === RE2Flags.ANCHOR_BOTH) && currentPos !== 0) break;
        if (this.matched) break;
        if (this.prog.numLb === 0 && runq.isEmpty() && !(this.re2.prefix.length === 0) && rune1 !== this.re2.prefixRune && input.canCheckPrefix()) {
          const advance = input.index(this.re2, currentPos);
          if (advance < 0) break;
          currentPos += advance;
          r = input.step(currentPos);
          rune = r >> 3;
          width2 = r & 7;
          r = input.step(currentPos + width2);
          rune1 = r >> 3;
          width1 = r & 7;
          flag2 = input.context(currentPos);
        }
      }
      if (currentPos >= matchStartPos) {
        if (saveLookbehinds) {
          this.saveLookbehinds(lbState, runq, currentPos);
          saveLookbehinds = false;
        }
        if (!this.matched && (currentPos === 0 || anchor === RE2Flags.UNANCHORED)) {
          if (this.ncap > 0) this.matchcap[0] = currentPos;
          this.add(runq, this.prog.start, currentPos, this.matchcap, 0, flag2);
        }
      }
      const nextPos = currentPos + width2;
      flag2 = input.context(nextPos);
      this.step(runq, nextq, currentPos, nextPos, rune, flag2, anchor, currentPos === input.endPos());
      if (width2 === 0) break;
      if (this.ncap === 0 && this.matched) break;
      currentPos += width2;
      rune = rune1;
      width2 = width1;
      if (rune !== -1) {
        r = input.step(currentPos + width2);
        rune1 = r >> 3;
        width1 = r & 7;
      }
      const tmpq = runq;
      runq = nextq;
      nextq = tmpq;
    }
    runq.clear();
    nextq.clear();
    return this.matched;
  }
  matchSet(input, pos, anchor) {
    const startCond = this.re2.cond;
    if (startCond === Utils.EMPTY_ALL) return [];
    if ((anchor === RE2Flags.ANCHOR_START || anchor === RE2Flags.ANCHOR_BOTH) && pos !== 0) return [];
    let currentPos = this.prog.numLb > 0 ? 0 : pos;
    let matchStartPos = pos;
    let runq = this.q0;
    let nextq = this.q1;
    let r = input.step(currentPos);
    let rune = r >> 3;
    let width2 = r & 7;
    let rune1 = -1;
    let width1 = 0;
    if (r !== MachineInputBase.EOF()) {
      r = input.step(currentPos + width2);
      rune1 = r >> 3;
      width1 = r & 7;
    }
    let flag2 = currentPos === 0 ? Utils.emptyOpContext(-1, rune) : input.context(currentPos);
    const matches2 = /* @__PURE__ */ new Set();
    if (this.prog.numLb > 0) this.spawnLookbehinds(runq, currentPos, flag2);
    while (true) {
      if (runq.mainThreads === 0) {
        if ((startCond & Utils.EMPTY_BEGIN_TEXT) !== 0 && currentPos !== 0) break;
        if ((anchor === RE2Flags.ANCHOR_START || anchor === RE2Flags.ANCHOR_BOTH) && currentPos !== 0) break;
      }
      if (currentPos === 0 || anchor === RE2Flags.UNANCHORED) {
        if (currentPos >= matchStartPos) this.add(runq, this.prog.start, currentPos, this.matchcap, 0, flag2);
      }
      const nextPos = currentPos + width2;
      flag2 = input.context(nextPos);
      for (let j = 0; j < runq.size; j++) {
        const pc = runq.densePcs[j];
        const i = this.prog.inst[pc];
        const capOffset = j * this.ncap;
        let add3 = false;
        switch (i.op) {
          case Inst.MATCH:
            if (anchor === RE2Flags.ANCHOR_BOTH && currentPos !== input.endPos()) break;
            matches2.add(i.arg);
            break;
          case Inst.RUNE:
            add3 = i.matchRune(rune);
            break;
          case Inst.RUNE1:
            add3 = rune === i.runes[0];
            break;
          case Inst.RUNE_ANY:
            add3 = true;
            break;
          case Inst.RUNE_ANY_NOT_NL:
            add3 = rune !== 10;
            break;
          default:
            continue;
        }
        if (add3) this.add(nextq, i.out, nextPos, runq.denseCaps, capOffset, flag2);
      }
      runq.clear();
      if (width2 === 0) break;
      currentPos += width2;
      rune = rune1;
      width2 = width1;
      if (rune !== -1) {
        r = input.step(currentPos + width2);
        rune1 = r >> 3;
        width1 = r & 7;
      }
      const tmpq = runq;
      runq = nextq;
      nextq = tmpq;
    }
    nextq.clear();
    return Array.from(matches2).sort((a, b) => a - b);
  }
  step(runq, nextq, pos, nextPos, c, nextCond, anchor, atEnd) {
    const longest = this.re2.longest;
    for (let j = 0; j < runq.size; j++) {
      const pc = runq.densePcs[j];
      const capOffset = j * this.ncap;
      if (longest && this.matched && this.ncap > 0 && this.matchcap[0] < runq.denseCaps[capOffset]) continue;
      const i = this.prog.inst[pc];
      let add3 = false;
      switch (i.op) {
        case Inst.MATCH:
          if (anchor === RE2Flags.ANCHOR_BOTH && !atEnd) break;
          if (this.ncap > 0 && (!longest || !this.matched || this.matchcap[1] < pos)) {
            runq.denseCaps[capOffset + 1] = pos;
            for (let k = 0; k < this.ncap; k++) this.matchcap[k] = runq.denseCaps[capOffset + k];
          }
          if (!longest) runq.size = 0;
          this.matched = true;
          break;
        case Inst.RUNE:
          add3 = i.matchRune(c);
          break;
        case Inst.RUNE1:
          add3 = c === i.runes[0];
          break;
        case Inst.RUNE_ANY:
          add3 = true;
          break;
        case Inst.RUNE_ANY_NOT_NL:
          add3 = c !== 10;
          break;
        default:
          continue;
      }
      if (add3) this.add(nextq, i.out, nextPos, runq.denseCaps, capOffset, nextCond);
    }
    runq.clear();
  }
  spawnLookbehinds(q, pos, flag2) {
    for (let i = 0; i < this.prog.lbStarts.length; i++) this.add(q, this.prog.lbStarts[i], pos, this.matchcap, 0, flag2);
  }
  restoreLookbehinds(lbState, q, flag2) {
    this.lbTable.set(lbState.lbTable);
    for (let j = 0; j < lbState.size; j++) this.add(q, lbState.pcs[j], lbState.pos, this.matchcap, 0, flag2);
  }
  saveLookbehinds(lbState, q, pos) {
    let size = 0;
    for (let j = 0; j < q.size; j++) {
      const pc = q.densePcs[j];
      if (this.prog.lbInst[pc] === 1 && Inst.isRuneOp(this.prog.inst[pc].op)) lbState.pcs[size++] = pc;
    }
    lbState.size = size;
    lbState.pos = pos;
    lbState.lbTable.set(this.lbTable);
  }
  add(q, pc, pos, capArray, capOffset, cond) {
    const stk = this.addStack;
    let nstk = 0;
    for (; ; ) {
      while (pc !== 0 && !q.contains(pc)) {
        const d = q.add(pc);
        const inst = this.prog.inst[pc];
        switch (inst.op) {
          case Inst.FAIL:
            pc = 0;
            break;
          case Inst.ALT:
          case Inst.ALT_MATCH:
            stk[nstk++] = inst.arg;
            stk[nstk++] = 0;
            pc = inst.out;
            break;
          case Inst.EMPTY_WIDTH:
            pc = (inst.arg & ~cond) === 0 ? inst.out : 0;
            break;
          case Inst.NOP:
            pc = inst.out;
            break;
          case Inst.CAPTURE:
            if (inst.arg < this.ncap) {
              stk[nstk++] = -inst.arg - 1;
              stk[nstk++] = capArray[capOffset + inst.arg];
              capArray[capOffset + inst.arg] = pos;
            }
            pc = inst.out;
            break;
          case Inst.LB_WRITE:
            this.lbTable[Math.abs(inst.arg)] = pos;
            pc = inst.out;
            break;
          case Inst.LB_CHECK:
            if (inst.arg > 0) pc = this.lbTable[inst.arg] === pos ? inst.out : 0;
            else pc = this.lbTable[-inst.arg] !== pos ? inst.out : 0;
            break;
          case Inst.MATCH:
          case Inst.RUNE:
          case Inst.RUNE1:
          case Inst.RUNE_ANY:
          case Inst.RUNE_ANY_NOT_NL:
            if (this.prog.lbInst[pc] === 0) q.mainThreads++;
            if (this.ncap > 0) {
              const destOffset = d * this.ncap;
              if (destOffset + this.ncap > q.denseCaps.length) q.growCaps(destOffset + this.ncap);
              for (let c = 0; c < this.ncap; c++) q.denseCaps[destOffset + c] = capArray[capOffset + c];
            }
            pc = 0;
            break;
          default:
            throw new RE2JSInternalException("unhandled");
        }
      }
      if (nstk === 0) return;
      nstk -= 2;
      const entry2 = stk[nstk];
      if (entry2 < 0) {
        capArray[capOffset - entry2 - 1] = stk[nstk + 1];
        pc = 0;
      } else pc = entry2;
    }
  }
};
var hashState = (pcs, flag2, ids) => {
  let h = -2128831035;
  for (let i = 0; i < pcs.length; i++) {
    h ^= pcs[i];
    h = Math.imul(h, 16777619);
  }
  h ^= flag2;
  h = Math.imul(h, 16777619);
  for (let i = 0; i < ids.length; i++) {
    h ^= ids[i];
    h = Math.imul(h, 16777619);
  }
  return h;
};
var arraysEqual = (a, b) => {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
};
var isState = (state, pcs, flag2, ids) => state.flag === flag2 && arraysEqual(state.nfaStates, pcs) && arraysEqual(state.matchIDs, ids);
var NO_IDS = [];
var END_TEXT = -1;
var DFAState = class {
  constructor(nfaStates, flag2, matchIDs) {
    this.nfaStates = nfaStates;
    this.flag = flag2;
    this.isMatch = (flag2 & DFA.FLAG_MATCH) !== 0;
    this.matchIDs = matchIDs;
    this.next = null;
    this.nextAnchored = null;
  }
};
var DFA = class DFA2 {
  static FLAG_EMPTY_MASK = 255;
  static FLAG_MATCH = 256;
  static FLAG_LAST_WORD = 512;
  static FLAG_NEED_SHIFT = 16;
  static STATE_OVERHEAD = 150;
  static ARRAY_OVERHEAD = 40;
  static ELEMENT_SIZE = 8;
  static TABLE_OVERHEAD = 48;
  static PROGRESS_PER_STATE = 10;
  constructor(prog, maxMem = 8388608) {
    this.prog = prog;
    this.maxMem = maxMem;
    this.stateCache = /* @__PURE__ */ new Map();
    this.stateCount = 0;
    this.startStates = /* @__PURE__ */ new Map();
    this.failed = false;
    for (let pc = 0; pc < prog.numInst(); pc++) {
      const op = prog.getInst(pc).op;
      if (op === Inst.LB_WRITE || op === Inst.LB_CHECK) {
        this.failed = true;
        break;
      }
    }
    this.computeRuneClasses();
    this.stateBudget = maxMem;
    this.memBudget = maxMem;
  }
  computeRuneClasses() {
    const bounds = /* @__PURE__ */ new Set();
    const addRange = (lo, hi) => {
      bounds.add(lo);
      bounds.add(hi + 1);
    };
    for (let pc = 0; pc < this.prog.numInst(); pc++) {
      const inst = this.prog.getInst(pc);
      switch (inst.op) {
        case Inst.RUNE:
        case Inst.RUNE1:
          if (inst.runes.length === 1) {
            addRange(inst.runes[0], inst.runes[0]);
            if ((inst.arg & RE2Flags.FOLD_CASE) !== 0) for (let f = Unicode.simpleFold(inst.runes[0]); f !== inst.runes[0]; f = Unicode.simpleFold(f)) addRange(f, f);
          } else for (let j = 0; j < inst.runes.length; j += 2) addRange(inst.runes[j], inst.runes[j + 1]);
          break;
        case Inst.RUNE_ANY_NOT_NL:
          addRange(10, 10);
          break;
        case Inst.EMPTY_WIDTH:
          if ((inst.arg & (Utils.EMPTY_BEGIN_LINE | Utils.EMPTY_END_LINE)) !== 0) addRange(10, 10);
          if ((inst.arg & (Utils.EMPTY_WORD_BOUNDARY | Utils.EMPTY_NO_WORD_BOUNDARY)) !== 0) {
            addRange(48, 57);
            addRange(65, 90);
            addRange(95, 95);
            addRange(97, 122);
          }
      }
    }
    bounds.delete(0);
    this.classBounds = Int32Array.from(bounds).sort();
    this.numClasses = this.classBounds.length + 1;
    const latin1Class = new Int32Array(Unicode.MAX_LATIN1 + 1);
    for (let r = 0; r <= Unicode.MAX_LATIN1; r++) latin1Class[r] = this.searchClass(r);
    this.latin1Class = latin1Class;
  }
  runeClass(r) {
    if (r <= Unicode.MAX_LATIN1) return this.latin1Class[r];
    return this.searchClass(r);
  }
  searchClass(r) {
    const bounds = this.classBounds;
    let lo = 0;
    let hi = bounds.length;
    while (lo < hi) {
      const mid = lo + hi >> 1;
      if (bounds[mid] <= r) lo = mid + 1;
      else hi = mid;
    }
    return lo;
  }
  closure(pcs, flag2) {
    const closure = /* @__PURE__ */ new Set();
    const stack = Array.from(pcs);
    let needflags = 0;
    while (stack.length > 0) {
      const pc = stack.pop();
      if (pc === 0 || closure.has(pc)) continue;
      closure.add(pc);
      const inst = this.prog.getInst(pc);
      switch (inst.op) {
        case Inst.ALT:
        case Inst.ALT_MATCH:
          stack.push(inst.out);
          stack.push(inst.arg);
          break;
        case Inst.NOP:
        case Inst.CAPTURE:
          stack.push(inst.out);
          break;
        case Inst.EMPTY_WIDTH:
          needflags |= inst.arg;
          if ((inst.arg & ~flag2) === 0) stack.push(inst.out);
      }
    }
    return {
      pcs: Array.from(closure).sort((a, b) => a - b),
      needflags
    };
  }
  getState(pcs, flag2, ids) {
    const hash = hashState(pcs, flag2, ids);
    const cached = this.stateCache.get(hash);
    if (cached instanceof DFAState) {
      if (isState(cached, pcs, flag2, ids)) return cached;
    } else if (cached !== void 0) {
      for (let i = 0; i < cached.length; i++) if (isState(cached[i], pcs, flag2, ids)) return cached[i];
    }
    const cost = DFA2.stateCost(pcs, ids);
    if (this.memBudget < cost) return null;
    this.memBudget -= cost;
    const state = new DFAState(pcs, flag2, ids);
    if (cached === void 0) this.stateCache.set(hash, state);
    else if (cached instanceof DFAState) this.stateCache.set(hash, [cached, state]);
    else cached.push(state);
    this.stateCount++;
    return state;
  }
  static stateCost(pcs, ids) {
    const idsCost = ids.length === 0 ? 0 : DFA2.ARRAY_OVERHEAD + DFA2.ELEMENT_SIZE * ids.length;
    return DFA2.STATE_OVERHEAD + DFA2.ELEMENT_SIZE * pcs.length + idsCost;
  }
  *cachedStates() {
    for (const cached of this.stateCache.values()) if (cached instanceof DFAState) yield cached;
    else yield* cached;
  }
  makeState(pcs, flag2, ids) {
    const closure = this.closure(pcs, flag2 & DFA2.FLAG_EMPTY_MASK);
    let stateFlag = flag2;
    if (closure.needflags === 0) stateFlag &= DFA2.FLAG_MATCH;
    stateFlag |= closure.needflags << DFA2.FLAG_NEED_SHIFT;
    return this.getState(closure.pcs, stateFlag, ids);
  }
  allocTable(state, anchor) {
    const size = this.numClasses + 1;
    const cost = DFA2.TABLE_OVERHEAD + DFA2.ELEMENT_SIZE * size;
    if (this.memBudget < cost) return null;
    this.memBudget -= cost;
    const table2 = new Array(size).fill(null);
    if (anchor === RE2Flags.UNANCHORED) state.next = table2;
    else state.nextAnchored = table2;
    return table2;
  }
  clearCache() {
    this.stateCache.clear();
    this.stateCount = 0;
    this.startStates.clear();
    this.memBudget = this.stateBudget;
  }
  resetCache(current) {
    this.clearCache();
    return this.getState(current.nfaStates, current.flag, current.matchIDs);
  }
  step(state, cls, rune, anchor) {
    let table2 = anchor === RE2Flags.UNANCHORED ? state.next : state.nextAnchored;
    if (table2 !== null) {
      const cached = table2[cls];
      if (cached !== null) return cached;
    } else {
      table2 = this.allocTable(state, anchor);
      if (table2 === null) return null;
    }
    const needflag = state.flag >>> DFA2.FLAG_NEED_SHIFT;
    const oldbeforeflag = state.flag & DFA2.FLAG_EMPTY_MASK;
    let beforeflag = oldbeforeflag;
    let afterflag = 0;
    if (rune === 10) {
      beforeflag |= Utils.EMPTY_END_LINE;
      afterflag |= Utils.EMPTY_BEGIN_LINE;
    }
    if (rune === END_TEXT) beforeflag |= Utils.EMPTY_END_LINE | Utils.EMPTY_END_TEXT;
    const islastword = (state.flag & DFA2.FLAG_LAST_WORD) !== 0;
    const isword = rune !== END_TEXT && Utils.isWordRune(rune);
    beforeflag |= isword === islastword ? Utils.EMPTY_NO_WORD_BOUNDARY : Utils.EMPTY_WORD_BOUNDARY;
    let pcs = state.nfaStates;
    if ((beforeflag & ~oldbeforeflag & needflag) !== 0) pcs = this.closure(pcs, beforeflag).pcs;
    const nextPCs = [];
    let ismatch = false;
    let ids = NO_IDS;
    for (let i = 0; i < pcs.length; i++) {
      const inst = this.prog.getInst(pcs[i]);
      if (inst.op === Inst.MATCH) {
        if (!ismatch) {
          ismatch = true;
          ids = [];
        }
        ids.push(inst.arg);
      } else if (rune !== END_TEXT && Inst.isRuneOp(inst.op) && inst.matchRune(rune)) nextPCs.push(inst.out);
    }
    if (ids.length > 1) ids.sort((a, b) => a - b);
    if (anchor === RE2Flags.UNANCHORED && rune !== END_TEXT) nextPCs.push(this.prog.start);
    let flag2 = afterflag;
    if (ismatch) flag2 |= DFA2.FLAG_MATCH;
    if (isword) flag2 |= DFA2.FLAG_LAST_WORD;
    const nextState = this.makeState(nextPCs, flag2, ids);
    if (nextState === null) return null;
    table2[cls] = nextState;
    return nextState;
  }
  start(input, pos) {
    const context = input.context(pos);
    let flags;
    if ((context & Utils.EMPTY_BEGIN_TEXT) !== 0) flags = Utils.EMPTY_BEGIN_TEXT | Utils.EMPTY_BEGIN_LINE;
    else if ((context & Utils.EMPTY_BEGIN_LINE) !== 0) flags = Utils.EMPTY_BEGIN_LINE;
    else {
      const r = input.step(pos);
      const nextIsWord = r >= 0 && Utils.isWordRune(r >> 3);
      flags = (context & Utils.EMPTY_WORD_BOUNDARY) !== 0 !== nextIsWord ? DFA2.FLAG_LAST_WORD : 0;
    }
    let state = this.startStates.get(flags);
    if (state === void 0) {
      state = this.makeState([this.prog.start], flags, NO_IDS);
      if (state === null) {
        this.clearCache();
        state = this.makeState([this.prog.start], flags, NO_IDS);
        if (state === null) return null;
      }
      this.startStates.set(flags, state);
    }
    return state;
  }
  stepOrReset(state, cls, rune, anchor, pos, search) {
    let next = this.step(state, cls, rune, anchor);
    if (next !== null) return next;
    if (search.resetPos >= 0 && pos - search.resetPos < DFA2.PROGRESS_PER_STATE * this.stateCount) return null;
    search.resetPos = pos;
    const restored = this.resetCache(state);
    if (restored === null) return null;
    next = this.step(restored, cls, rune, anchor);
    return next;
  }
  run(input, pos, anchor, state, onMatch) {
    const endPos = input.endPos();
    const latin1Class = this.latin1Class;
    const unanchored = anchor === RE2Flags.UNANCHORED;
    const search = { resetPos: -1 };
    let i = pos;
    while (i < endPos) {
      const r = input.step(i);
      const rune = r >> 3;
      const width2 = r & 7;
      if (width2 === 0) break;
      const cls = rune <= Unicode.MAX_LATIN1 ? latin1Class[rune] : this.runeClass(rune);
      let next = unanchored && state.next !== null ? state.next[cls] : null;
      if (next === null) {
        next = this.stepOrReset(state, cls, rune, anchor, i, search);
        if (next === null) return null;
      }
      state = next;
      if (state.isMatch && onMatch(state, false)) return true;
      if (!unanchored && state.nfaStates.length === 0) return false;
      i += width2;
    }
    state = this.stepOrReset(state, this.numClasses, END_TEXT, anchor, i, search);
    if (state === null) return null;
    return state.isMatch && onMatch(state, true);
  }
  match(input, pos, anchor) {
    if (this.failed) return null;
    if ((anchor === RE2Flags.ANCHOR_START || anchor === RE2Flags.ANCHOR_BOTH) && pos !== 0) return false;
    const startState = this.start(input, pos);
    if (startState === null) return null;
    return this.run(input, pos, anchor, startState, (state, atEnd) => anchor !== RE2Flags.ANCHOR_BOTH || atEnd);
  }
  matchSet(input, pos, anchor) {
    if (this.failed) return null;
    if ((anchor === RE2Flags.ANCHOR_START || anchor === RE2Flags.ANCHOR_BOTH) && pos !== 0) return [];
    const startState = this.start(input, pos);
    if (startState === null) return null;
    const matches2 = /* @__PURE__ */ new Set();
    const collect2 = (state, atEnd) => {
      if (anchor !== RE2Flags.ANCHOR_BOTH || atEnd) for (let k = 0; k < state.matchIDs.length; k++) matches2.add(state.matchIDs[k]);
      return false;
    };
    if (this.run(input, pos, anchor, startState, collect2) === null) return null;
    return Array.from(matches2).sort((a, b) => a - b);
  }
};
var VISITED_BITS = 32;
var MAX_BACKTRACK_PROG = 500;
var INITIAL_JOB_CAPACITY = 256;
var MAX_BACKTRACK_VECTOR = 262144;
var BitState = class {
  constructor() {
    this.end = 0;
    this.cap = /* @__PURE__ */ new Int32Array(0);
    this.matchcap = /* @__PURE__ */ new Int32Array(0);
    this.ncap = 0;
    this.jobPc = new Int32Array(INITIAL_JOB_CAPACITY);
    this.jobArg = new Uint8Array(INITIAL_JOB_CAPACITY);
    this.jobPos = new Int32Array(INITIAL_JOB_CAPACITY);
    this.jobLen = 0;
    this.visited = /* @__PURE__ */ new Uint32Array(0);
  }
  reset(prog, end, ncap) {
    this.end = end;
    this.jobLen = 0;
    this.ncap = ncap;
    const visitedSize = prog.numInst() * (end + 1) + VISITED_BITS - 1 >>> 5;
    if (this.visited.length < visitedSize) this.visited = new Uint32Array(visitedSize);
    else this.visited.fill(0, 0, visitedSize);
    if (this.cap.length < ncap) this.cap = new Int32Array(ncap).fill(-1);
    else this.cap.fill(-1, 0, ncap);
    if (this.matchcap.length < ncap) this.matchcap = new Int32Array(ncap).fill(-1);
    else this.matchcap.fill(-1, 0, ncap);
  }
  shouldVisit(pc, pos) {
    const n = pc * (this.end + 1) + pos;
    const idx = n >>> 5;
    const mask = 1 << (n & 31);
    if ((this.visited[idx] & mask) !== 0) return false;
    this.visited[idx] |= mask;
    return true;
  }
  push(re2, pc, pos, arg) {
    if (re2.prog.getInst(pc).op !== Inst.FAIL && (arg || this.shouldVisit(pc, pos))) {
      if (this.jobLen >= this.jobPc.length) {
        const newSize = this.jobPc.length * 2;
        const newPc = new Int32Array(newSize);
        newPc.set(this.jobPc);
        this.jobPc = newPc;
        const newArg = new Uint8Array(newSize);
        newArg.set(this.jobArg);
        this.jobArg = newArg;
        const newPos = new Int32Array(newSize);
        newPos.set(this.jobPos);
        this.jobPos = newPos;
      }
      this.jobPc[this.jobLen] = pc;
      this.jobArg[this.jobLen] = arg ? 1 : 0;
      this.jobPos[this.jobLen] = pos;
      this.jobLen++;
    }
  }
  tryBacktrack(re2, input, pc, pos, anchor) {
    const longest = re2.longest;
    this.push(re2, pc, pos, false);
    while (this.jobLen > 0) {
      this.jobLen--;
      let currentPc = this.jobPc[this.jobLen];
      let arg = this.jobArg[this.jobLen] === 1;
      let currentPos = this.jobPos[this.jobLen];
      let skipShouldVisit = true;
      while (true) {
        if (!skipShouldVisit) {
          if (!this.shouldVisit(currentPc, currentPos)) break;
        }
        skipShouldVisit = false;
        const inst = re2.prog.getInst(currentPc);
        switch (inst.op) {
          case Inst.FAIL:
            break;
          case Inst.ALT:
            if (arg) {
              arg = false;
              currentPc = inst.arg;
              continue;
            } else {
              this.push(re2, currentPc, currentPos, true);
              currentPc = inst.out;
              continue;
            }
          case Inst.ALT_MATCH: {
            const outInst = re2.prog.getInst(inst.out);
            if (Inst.isRuneOp(outInst.op)) {
              this.push(re2, inst.arg, currentPos, false);
              currentPc = inst.arg;
              currentPos = this.end;
              continue;
            }
            this.push(re2, inst.out, this.end, false);
            currentPc = inst.out;
            continue;
          }
          case Inst.RUNE: {
            const r = input.step(currentPos);
            if (r === MachineInputBase.EOF()) break;
            if (!inst.matchRune(r >> 3)) break;
            currentPos += r & 7;
            currentPc = inst.out;
            continue;
          }
          case Inst.RUNE1: {
            const r = input.step(currentPos);
            if (r === MachineInputBase.EOF()) break;
            if (r >> 3 !== inst.runes[0]) break;
            currentPos += r & 7;
            currentPc = inst.out;
            continue;
          }
          case Inst.RUNE_ANY_NOT_NL: {
            const r = input.step(currentPos);
            if (r === MachineInputBase.EOF()) break;
            if (r >> 3 === 10) break;
            currentPos += r & 7;
            currentPc = inst.out;
            continue;
          }
          case Inst.RUNE_ANY: {
            const r = input.step(currentPos);
            if (r === MachineInputBase.EOF()) break;
            currentPos += r & 7;
            currentPc = inst.out;
            continue;
          }
          case Inst.CAPTURE:
            if (arg) {
              this.cap[inst.arg] = currentPos;
              break;
            } else {
              if (inst.arg < this.ncap) {
                this.push(re2, currentPc, this.cap[inst.arg], true);
                this.cap[inst.arg] = currentPos;
              }
              currentPc = inst.out;
              continue;
            }
          case Inst.EMPTY_WIDTH: {
            const flag2 = input.context(currentPos);
            if ((inst.arg & ~flag2) !== 0) break;
            currentPc = inst.out;
            continue;
          }
          case Inst.NOP:
            currentPc = inst.out;
            continue;
          case Inst.MATCH: {
            if (anchor === RE2Flags.ANCHOR_BOTH && currentPos !== this.end) break;
            if (this.ncap === 0) return true;
            if (this.ncap > 1) this.cap[1] = currentPos;
            const old = this.matchcap[1];
            if (old === -1 || longest && currentPos > 0 && currentPos > old) this.matchcap.set(this.cap);
            if (!longest) return true;
            if (currentPos === this.end) return true;
            break;
          }
          case Inst.LB_WRITE:
          case Inst.LB_CHECK:
            throw new RE2JSInternalException("Backtracker cannot evaluate Lookbehind instructions");
          default:
            throw new RE2JSInternalException("bad inst");
        }
        break;
      }
    }
    return longest && this.matchcap.length > 1 && this.matchcap[1] >= 0;
  }
};
var bitStatePool = [];
var Backtracker = class Backtracker2 {
  static shouldBacktrack(prog) {
    return prog.numInst() <= MAX_BACKTRACK_PROG;
  }
  static maxBitStateLen(prog) {
    if (!Backtracker2.shouldBacktrack(prog)) return 0;
    return Math.floor(MAX_BACKTRACK_VECTOR / prog.numInst());
  }
  static execute(re2, input, pos, anchor, ncap) {
    const startCond = re2.cond;
    if (startCond === Utils.EMPTY_ALL) return null;
    if ((anchor === RE2Flags.ANCHOR_START || anchor === RE2Flags.ANCHOR_BOTH) && pos !== 0) return null;
    if ((startCond & Utils.EMPTY_BEGIN_TEXT) !== 0 && pos !== 0) return null;
    const b = bitStatePool.length > 0 ? bitStatePool.pop() : new BitState();
    const end = input.endPos();
    b.reset(re2.prog, end, ncap);
    let matched = false;
    if ((startCond & Utils.EMPTY_BEGIN_TEXT) !== 0 || anchor === RE2Flags.ANCHOR_START || anchor === RE2Flags.ANCHOR_BOTH) {
      if (b.ncap > 0) b.cap[0] = pos;
      if (b.tryBacktrack(re2, input, re2.prog.start, pos, anchor)) matched = true;
    } else {
      let width2 = -1;
      for (; pos <= end && width2 !== 0; pos += width2) {
        if (re2.prefix.length > 0) {
          const advance = input.index(re2, pos);
          if (advance < 0) break;
          pos += advance;
        }
        if (b.ncap > 0) b.cap[0] = pos;
        if (b.tryBacktrack(re2, input, re2.prog.start, pos, anchor)) {
          matched = true;
          break;
        }
        const r = input.step(pos);
        width2 = r === MachineInputBase.EOF() ? 0 : r & 7;
      }
    }
    if (!matched) {
      bitStatePool.push(b);
      return null;
    }
    const result = ncap === 0 ? [] : Utils.toArray(b.matchcap.subarray(0, ncap));
    bitStatePool.push(b);
    return result;
  }
};
var QueueOnePass = class {
  constructor(size) {
    this.sparse = new Uint32Array(size);
    this.dense = new Uint32Array(size);
    this.size = 0;
    this.nextIndex = 0;
  }
  empty() {
    return this.nextIndex >= this.size;
  }
  next() {
    return this.dense[this.nextIndex++];
  }
  clear() {
    this.size = 0;
    this.nextIndex = 0;
  }
  contains(u) {
    return u < this.sparse.length && this.sparse[u] < this.size && this.dense[this.sparse[u]] === u;
  }
  insert(u) {
    if (!this.contains(u)) this.insertNew(u);
  }
  insertNew(u) {
    if (u >= this.sparse.length) return;
    this.sparse[u] = this.size;
    this.dense[this.size] = u;
    this.size++;
  }
};
var mergeRuneSets = (leftRunes, rightRunes, leftPC, rightPC) => {
  const leftLen = leftRunes.length;
  const rightLen = rightRunes.length;
  let lx = 0, rx = 0;
  const merged = [];
  const next = [];
  let ok = true;
  let ix = -1;
  const extend = (isLeft) => {
    const newArray = isLeft ? leftRunes : rightRunes;
    const low = isLeft ? lx : rx;
    const pc = isLeft ? leftPC : rightPC;
    if (ix > 0 && newArray[low] <= merged[ix]) return false;
    merged.push(newArray[low], newArray[low + 1]);
    if (isLeft) lx += 2;
    else rx += 2;
    ix += 2;
    next.push(pc);
    return true;
  };
  while (lx < leftLen || rx < rightLen) {
    if (rx >= rightLen) ok = extend(true);
    else if (lx >= leftLen) ok = extend(false);
    else if (rightRunes[rx] < leftRunes[lx]) ok = extend(false);
    else ok = extend(true);
    if (!ok) return null;
  }
  return {
    merged,
    next
  };
};
var OnePassProg = class {
  constructor(prog) {
    this.start = prog.start;
    this.numCap = prog.numCap;
    this.inst = new Array(prog.inst.length);
    for (let i = 0; i < prog.inst.length; i++) {
      const orig = prog.inst[i];
      const inst = new Inst(orig.op);
      inst.out = orig.out;
      inst.arg = orig.arg;
      inst.runes = orig.runes ? new Int32Array(orig.runes) : /* @__PURE__ */ new Int32Array(0);
      inst.next = null;
      this.inst[i] = inst;
    }
  }
};
var onePassCopy = (prog) => {
  const p = new OnePassProg(prog);
  for (let pc = 0; pc < p.inst.length; pc++) {
    const inst = p.inst[pc];
    if (inst.op !== Inst.ALT && inst.op !== Inst.ALT_MATCH) continue;
    let pAOther = "out";
    let pAAlt = "arg";
    let instAlt = p.inst[inst[pAAlt]];
    if (instAlt.op !== Inst.ALT && instAlt.op !== Inst.ALT_MATCH) {
      pAOther = "arg";
      pAAlt = "out";
      instAlt = p.inst[inst[pAAlt]];
      if (instAlt.op !== Inst.ALT && instAlt.op !== Inst.ALT_MATCH) continue;
    }
    const instOther = p.inst[inst[pAOther]];
    if (instOther.op === Inst.ALT || instOther.op === Inst.ALT_MATCH) continue;
    let pBAlt = "out";
    let pBOther = "arg";
    let patch = false;
    if (instAlt.out === pc) patch = true;
    else if (instAlt.arg === pc) {
      patch = true;
      pBAlt = "arg";
      pBOther = "out";
    }
    if (patch) instAlt[pBAlt] = inst[pAOther];
    if (inst[pAOther] === instAlt[pBAlt]) inst[pAAlt] = instAlt[pBOther];
  }
  return p;
};
var makeOnePass = (p) => {
  if (p.inst.length >= 1e3) return null;
  const instQueue = new QueueOnePass(p.inst.length);
  const visitQueue = new QueueOnePass(p.inst.length);
  const onePassRunes = new Array(p.inst.length);
  const m = new Array(p.inst.length).fill(false);
  const check = (pc) => {
    let ok = true;
    const inst = p.inst[pc];
    if (visitQueue.contains(pc)) return true;
    visitQueue.insert(pc);
    switch (inst.op) {
      case Inst.ALT:
      case Inst.ALT_MATCH: {
        ok = check(inst.out) && check(inst.arg);
        let matchOut = m[inst.out];
        let matchArg = m[inst.arg];
        if (matchOut && matchArg) return false;
        if (matchArg) {
          const tempOut = inst.out;
          inst.out = inst.arg;
          inst.arg = tempOut;
          const tempMatch = matchOut;
          matchOut = matchArg;
          matchArg = tempMatch;
        }
        if (matchOut) {
          m[pc] = true;
          inst.op = Inst.ALT_MATCH;
        }
        const leftRunes = onePassRunes[inst.out] || [];
        const rightRunes = onePassRunes[inst.arg] || [];
        const mergeRes = mergeRuneSets(leftRunes, rightRunes, inst.out, inst.arg);
        if (!mergeRes) return false;
        onePassRunes[pc] = new Int32Array(mergeRes.merged);
        inst.next = new Uint32Array(mergeRes.next);
        break;
      }
      case Inst.CAPTURE:
      case Inst.EMPTY_WIDTH:
      case Inst.NOP:
        ok = check(inst.out);
        m[pc] = m[inst.out];
        onePassRunes[pc] = onePassRunes[inst.out] ? new Int32Array(onePassRunes[inst.out]) : /* @__PURE__ */ new Int32Array(0);
        inst.next = new Uint32Array(Math.floor(onePassRunes[pc].length / 2) + 1).fill(inst.out);
        break;
      case Inst.MATCH:
      case Inst.FAIL:
        m[pc] = inst.op === Inst.MATCH;
        break;
      case Inst.RUNE: {
        m[pc] = false;
        if (inst.next && inst.next.length > 0) break;
        instQueue.insert(inst.out);
        if (!inst.runes || inst.runes.length === 0) {
          onePassRunes[pc] = /* @__PURE__ */ new Int32Array(0);
          inst.next = new Uint32Array([inst.out]);
          break;
        }
        let runes = [];
        if (inst.runes.length === 1 && (inst.arg & RE2Flags.FOLD_CASE) !== 0) {
          const r0 = inst.runes[0];
          runes.push(r0, r0);
          for (let r1 = Unicode.simpleFold(r0); r1 !== r0; r1 = Unicode.simpleFold(r1)) runes.push(r1, r1);
          runes.sort((a, b) => a - b);
        } else for (let j = 0; j < inst.runes.length; j++) runes.push(inst.runes[j]);
        onePassRunes[pc] = new Int32Array(runes);
        inst.next = new Uint32Array(Math.floor(runes.length / 2) + 1).fill(inst.out);
        inst.op = Inst.RUNE;
        break;
      }
      case Inst.RUNE1: {
        m[pc] = false;
        if (inst.next && inst.next.length > 0) break;
        instQueue.insert(inst.out);
        let runes = [];
        if ((inst.arg & RE2Flags.FOLD_CASE) !== 0) {
          const r0 = inst.runes[0];
          runes.push(r0, r0);
          for (let r1 = Unicode.simpleFold(r0); r1 !== r0; r1 = Unicode.simpleFold(r1)) runes.push(r1, r1);
          runes.sort((a, b) => a - b);
        } else runes.push(inst.runes[0], inst.runes[0]);
        onePassRunes[pc] = new Int32Array(runes);
        inst.next = new Uint32Array(Math.floor(runes.length / 2) + 1).fill(inst.out);
        inst.op = Inst.RUNE;
        break;
      }
      case Inst.RUNE_ANY:
        m[pc] = false;
        if (inst.next && inst.next.length > 0) break;
        instQueue.insert(inst.out);
        onePassRunes[pc] = new Int32Array([0, Unicode.MAX_RUNE]);
        inst.next = new Uint32Array([inst.out]);
        break;
      case Inst.RUNE_ANY_NOT_NL:
        m[pc] = false;
        if (inst.next && inst.next.length > 0) break;
        instQueue.insert(inst.out);
        onePassRunes[pc] = new Int32Array([
          0,
          9,
          11,
          Unicode.MAX_RUNE
        ]);
        inst.next = new Uint32Array(Math.floor(onePassRunes[pc].length / 2) + 1).fill(inst.out);
    }
    return ok;
  };
  instQueue.clear();
  instQueue.insert(p.start);
  while (!instQueue.empty()) {
    visitQueue.clear();
    if (!check(instQueue.next())) return null;
  }
  for (let i = 0; i < p.inst.length; i++) if (onePassRunes[i]) p.inst[i].runes = onePassRunes[i];
  return p;
};
var cleanupOnePass = (p, original) => {
  for (let ix = 0; ix < original.inst.length; ix++) {
    const instOriginal = original.inst[ix];
    switch (instOriginal.op) {
      case Inst.ALT:
      case Inst.ALT_MATCH:
      case Inst.RUNE:
        break;
      case Inst.CAPTURE:
      case Inst.EMPTY_WIDTH:
      case Inst.NOP:
      case Inst.MATCH:
      case Inst.FAIL:
        p.inst[ix].next = null;
        break;
      case Inst.RUNE1:
      case Inst.RUNE_ANY:
      case Inst.RUNE_ANY_NOT_NL:
        p.inst[ix].next = null;
        p.inst[ix].op = instOriginal.op;
        p.inst[ix].runes = instOriginal.runes ? new Int32Array(instOriginal.runes) : /* @__PURE__ */ new Int32Array(0);
    }
  }
};
var OnePass = class OnePass2 {
  static compile(prog) {
    if (prog.start === 0) return null;
    if (prog.numLb > 0) return null;
    const startInst = prog.inst[prog.start];
    if (startInst.op !== Inst.EMPTY_WIDTH || (startInst.arg & Utils.EMPTY_BEGIN_TEXT) === 0) return null;
    let hasAlt = false;
    for (let i = 0; i < prog.inst.length; i++) if (prog.inst[i].op === Inst.ALT || prog.inst[i].op === Inst.ALT_MATCH) {
      hasAlt = true;
      break;
    }
    for (let i = 0; i < prog.inst.length; i++) {
      const inst = prog.inst[i];
      const opOut = prog.inst[inst.out].op;
      switch (inst.op) {
        case Inst.ALT:
        case Inst.ALT_MATCH:
          if (opOut === Inst.MATCH || prog.inst[inst.arg].op === Inst.MATCH) return null;
          break;
        case Inst.EMPTY_WIDTH:
          if (opOut === Inst.MATCH) {
            if ((inst.arg & Utils.EMPTY_END_TEXT) === Utils.EMPTY_END_TEXT) continue;
            return null;
          }
          break;
        default:
          if (opOut === Inst.MATCH && hasAlt) return null;
      }
    }
    let p = onePassCopy(prog);
    p = makeOnePass(p);
    if (p !== null) cleanupOnePass(p, prog);
    return p;
  }
  static next(inst, r) {
    const nextIdx = inst.matchRunePos(r);
    if (nextIdx >= 0) return inst.next[nextIdx];
    if (inst.op === Inst.ALT_MATCH) return inst.out;
    return 0;
  }
  static execute(re2, input, pos, anchor, ncap) {
    const onepass = re2.onepass;
    if (!onepass) return null;
    const matchcap = new Int32Array(ncap).fill(-1);
    let matched = false;
    let r = input.step(pos);
    let rune = r >> 3;
    let width2 = r & 7;
    let r1 = MachineInputBase.EOF();
    let rune1 = -1;
    let width1 = 0;
    if (r !== MachineInputBase.EOF()) {
      r1 = input.step(pos + width2);
      if (r1 !== MachineInputBase.EOF()) {
        rune1 = r1 >> 3;
        width1 = r1 & 7;
      }
    }
    let flag2 = pos === 0 ? Utils.emptyOpContext(-1, rune) : input.context(pos);
    let pc = onepass.start;
    let inst;
    while (true) {
      inst = onepass.inst[pc];
      pc = inst.out;
      switch (inst.op) {
        case Inst.MATCH:
          if (anchor === RE2Flags.ANCHOR_BOTH && pos !== input.endPos()) return null;
          matched = true;
          if (matchcap.length > 0) {
            matchcap[0] = 0;
            matchcap[1] = pos;
          }
          return ncap === 0 ? [] : Utils.toArray(matchcap);
        case Inst.RUNE:
          if (!inst.matchRune(rune)) return null;
          break;
        case Inst.RUNE1:
          if (rune !== inst.runes[0]) return null;
          break;
        case Inst.RUNE_ANY:
          break;
        case Inst.RUNE_ANY_NOT_NL:
          if (rune === 10) return null;
          break;
        case Inst.ALT:
        case Inst.ALT_MATCH:
          pc = OnePass2.next(inst, rune);
          continue;
        case Inst.FAIL:
          return null;
        case Inst.NOP:
          continue;
        case Inst.EMPTY_WIDTH:
          if ((inst.arg & ~flag2) !== 0) return null;
          continue;
        case Inst.CAPTURE:
          if (inst.arg < matchcap.length) matchcap[inst.arg] = pos;
          continue;
        default:
          throw new RE2JSInternalException("bad inst");
      }
      if (width2 === 0) break;
      flag2 = Utils.emptyOpContext(rune, rune1);
      pos += width2;
      rune = rune1;
      width2 = width1;
      if (rune !== -1) {
        r1 = input.step(pos + width2);
        if (r1 !== MachineInputBase.EOF()) {
          rune1 = r1 >> 3;
          width1 = r1 & 7;
        } else {
          rune1 = -1;
          width1 = 0;
        }
      }
    }
    if (!matched) return null;
    return ncap === 0 ? [] : Utils.toArray(matchcap);
  }
};
var Regexp = class Regexp2 {
  static Op = createEnum([
    "NO_MATCH",
    "EMPTY_MATCH",
    "LITERAL",
    "CHAR_CLASS",
    "ANY_CHAR_NOT_NL",
    "ANY_CHAR",
    "BEGIN_LINE",
    "END_LINE",
    "BEGIN_TEXT",
    "END_TEXT",
    "WORD_BOUNDARY",
    "NO_WORD_BOUNDARY",
    "CAPTURE",
    "STAR",
    "PLUS",
    "QUEST",
    "REPEAT",
    "CONCAT",
    "ALTERNATE",
    "PLB",
    "NLB",
    "LEFT_PAREN",
    "VERTICAL_BAR"
  ]);
  static isPseudoOp(op) {
    return op >= Regexp2.Op.LEFT_PAREN;
  }
  static emptySubs() {
    return [];
  }
  static quoteIfHyphen(rune) {
    if (rune === Codepoint.CODES["-"]) return "\\";
    return "";
  }
  static fromRegexp(re) {
    const regex = new Regexp2(re.op);
    regex.flags = re.flags;
    regex.subs = re.subs;
    regex.runes = re.runes;
    regex.cap = re.cap;
    regex.min = re.min;
    regex.max = re.max;
    regex.name = re.name;
    regex.namedGroups = re.namedGroups;
    regex.lb = re.lb;
    return regex;
  }
  constructor(op) {
    this.op = op;
    this.flags = 0;
    this.subs = Regexp2.emptySubs();
    this.runes = /* @__PURE__ */ new Int32Array(0);
    this.min = 0;
    this.max = 0;
    this.cap = 0;
    this.name = null;
    this.namedGroups = /* @__PURE__ */ Object.create(null);
    this.lb = 0;
  }
  reinit() {
    this.flags = 0;
    this.subs = Regexp2.emptySubs();
    this.runes = /* @__PURE__ */ new Int32Array(0);
    this.cap = 0;
    this.min = 0;
    this.max = 0;
    this.name = null;
    this.namedGroups = /* @__PURE__ */ Object.create(null);
    this.lb = 0;
  }
  toString() {
    return this.appendTo();
  }
  appendTo() {
    let out = "";
    switch (this.op) {
      case Regexp2.Op.NO_MATCH:
        out += "[^\\x00-\\x{10FFFF}]";
        break;
      case Regexp2.Op.EMPTY_MATCH:
        out += "(?:)";
        break;
      case Regexp2.Op.STAR:
      case Regexp2.Op.PLUS:
      case Regexp2.Op.QUEST:
      case Regexp2.Op.REPEAT: {
        const sub = this.subs[0];
        if (sub.op > Regexp2.Op.CAPTURE || sub.op === Regexp2.Op.LITERAL && sub.runes.length > 1) out += `(?:${sub.appendTo()})`;
        else out += sub.appendTo();
        switch (this.op) {
          case Regexp2.Op.STAR:
            out += "*";
            break;
          case Regexp2.Op.PLUS:
            out += "+";
            break;
          case Regexp2.Op.QUEST:
            out += "?";
            break;
          case Regexp2.Op.REPEAT:
            out += `{${this.min}`;
            if (this.min !== this.max) {
              out += ",";
              if (this.max >= 0) out += this.max;
            }
            out += "}";
        }
        if ((this.flags & RE2Flags.NON_GREEDY) !== 0) out += "?";
        break;
      }
      case Regexp2.Op.CONCAT:
        for (let sub of this.subs) if (sub.op === Regexp2.Op.ALTERNATE) out += `(?:${sub.appendTo()})`;
        else out += sub.appendTo();
        break;
      case Regexp2.Op.ALTERNATE: {
        let sep2 = "";
        for (let sub of this.subs) {
          out += sep2;
          sep2 = "|";
          out += sub.appendTo();
        }
        break;
      }
      case Regexp2.Op.LITERAL:
        if ((this.flags & RE2Flags.FOLD_CASE) !== 0) out += "(?i:";
        for (let rune of this.runes) out += Utils.escapeRune(rune);
        if ((this.flags & RE2Flags.FOLD_CASE) !== 0) out += ")";
        break;
      case Regexp2.Op.ANY_CHAR_NOT_NL:
        out += "(?-s:.)";
        break;
      case Regexp2.Op.ANY_CHAR:
        out += "(?s:.)";
        break;
      case Regexp2.Op.PLB:
        out += `(?<=${this.subs[0].appendTo()})`;
        break;
      case Regexp2.Op.NLB:
        out += `(?<!${this.subs[0].appendTo()})`;
        break;
      case Regexp2.Op.CAPTURE:
        if (this.name === null || this.name.length === 0) out += "(";
        else out += `(?P<${this.name}>`;
        if (this.subs[0].op !== Regexp2.Op.EMPTY_MATCH) out += this.subs[0].appendTo();
        out += ")";
        break;
      case Regexp2.Op.BEGIN_TEXT:
        out += "\\A";
        break;
      case Regexp2.Op.END_TEXT:
        if ((this.flags & RE2Flags.WAS_DOLLAR) !== 0) out += "(?-m:$)";
        else out += "\\z";
        break;
      case Regexp2.Op.BEGIN_LINE:
        out += "^";
        break;
      case Regexp2.Op.END_LINE:
        out += "$";
        break;
      case Regexp2.Op.WORD_BOUNDARY:
        out += "\\b";
        break;
      case Regexp2.Op.NO_WORD_BOUNDARY:
        out += "\\B";
        break;
      case Regexp2.Op.CHAR_CLASS:
        if (this.runes.length % 2 !== 0) {
          out += "[invalid char class]";
          break;
        }
        out += "[";
        if (this.runes.length === 0) out += "^\\x00-\\x{10FFFF}";
        else if (this.runes[0] === 0 && this.runes[this.runes.length - 1] === Unicode.MAX_RUNE) {
          out += "^";
          for (let i = 1; i < this.runes.length - 1; i += 2) {
            const lo = this.runes[i] + 1;
            const hi = this.runes[i + 1] - 1;
            out += Regexp2.quoteIfHyphen(lo);
            out += Utils.escapeRune(lo);
            if (lo !== hi) {
              out += "-";
              out += Regexp2.quoteIfHyphen(hi);
              out += Utils.escapeRune(hi);
            }
          }
        } else for (let i = 0; i < this.runes.length; i += 2) {
          const lo = this.runes[i];
          const hi = this.runes[i + 1];
          out += Regexp2.quoteIfHyphen(lo);
          out += Utils.escapeRune(lo);
          if (lo !== hi) {
            out += "-";
            out += Regexp2.quoteIfHyphen(hi);
            out += Utils.escapeRune(hi);
          }
        }
        out += "]";
        break;
      default:
        out += this.op;
    }
    return out;
  }
  maxCap() {
    let m = 0;
    if (this.op === Regexp2.Op.CAPTURE) m = this.cap;
    if (this.subs !== null) for (let sub of this.subs) {
      const n = sub.maxCap();
      if (m < n) m = n;
    }
    return m;
  }
  equals(that) {
    if (!(that !== null && that instanceof Regexp2)) return false;
    if (this.op !== that.op) return false;
    switch (this.op) {
      case Regexp2.Op.END_TEXT:
        if ((this.flags & RE2Flags.WAS_DOLLAR) !== (that.flags & RE2Flags.WAS_DOLLAR)) return false;
        break;
      case Regexp2.Op.LITERAL:
      case Regexp2.Op.CHAR_CLASS:
        if ((this.flags & RE2Flags.FOLD_CASE) !== (that.flags & RE2Flags.FOLD_CASE)) return false;
        if (this.runes === null && that.runes === null) break;
        if (this.runes === null || that.runes === null) return false;
        if (this.runes.length !== that.runes.length) return false;
        for (let i = 0; i < this.runes.length; i++) if (this.runes[i] !== that.runes[i]) return false;
        break;
      case Regexp2.Op.ALTERNATE:
      case Regexp2.Op.CONCAT:
        if (this.subs.length !== that.subs.length) return false;
        for (let i = 0; i < this.subs.length; ++i) if (!this.subs[i].equals(that.subs[i])) return false;
        break;
      case Regexp2.Op.STAR:
      case Regexp2.Op.PLUS:
      case Regexp2.Op.QUEST:
        if ((this.flags & RE2Flags.NON_GREEDY) !== (that.flags & RE2Flags.NON_GREEDY) || !this.subs[0].equals(that.subs[0])) return false;
        break;
      case Regexp2.Op.REPEAT:
        if ((this.flags & RE2Flags.NON_GREEDY) !== (that.flags & RE2Flags.NON_GREEDY) || this.min !== that.min || this.max !== that.max || !this.subs[0].equals(that.subs[0])) return false;
        break;
      case Regexp2.Op.CAPTURE:
        if (this.cap !== that.cap || (this.name === null ? that.name !== null : this.name !== that.name) || !this.subs[0].equals(that.subs[0])) return false;
        break;
      case Regexp2.Op.PLB:
      case Regexp2.Op.NLB:
        if (this.lb !== that.lb || !this.subs[0].equals(that.subs[0])) return false;
    }
    return true;
  }
};
var RegexpWalker = class {
  static walk(root, handler) {
    const stack = [];
    let re = root;
    let result;
    for (; ; ) {
      if (re.subs.length === 0) result = handler.leaf(re);
      else {
        const state = handler.enter(re);
        if (state.result === void 0) {
          stack.push({
            re,
            state,
            i: 0
          });
          re = re.subs[0];
          continue;
        }
        result = state.result;
      }
      for (; ; ) {
        if (stack.length === 0) return result;
        const frame = stack[stack.length - 1];
        handler.child(frame.re, frame.state, result, frame.i);
        frame.i++;
        if (frame.state.result === void 0 && frame.i < frame.re.subs.length) {
          re = frame.re.subs[frame.i];
          break;
        }
        stack.pop();
        result = frame.state.result !== void 0 ? frame.state.result : handler.leave(frame.re, frame.state);
      }
    }
  }
};
var AhoCorasick = class {
  constructor(words2, alphabetSize) {
    const edges = /* @__PURE__ */ new Map();
    const parent = [0];
    const unit = [0];
    const depth = [0];
    const terminal2 = [0];
    for (const word of words2) {
      let node = 0;
      for (let i = 0; i < word.length; i++) {
        const key = node * alphabetSize + word[i];
        let child = edges.get(key);
        if (child === void 0) {
          child = parent.length;
          edges.set(key, child);
          parent.push(node);
          unit.push(word[i]);
          depth.push(depth[node] + 1);
          terminal2.push(0);
        }
        node = child;
      }
      terminal2[node] = 1;
    }
    const numNodes = parent.length;
    const children = new Int32Array(numNodes - 1);
    for (let c = 1; c < numNodes; c++) children[c - 1] = c;
    children.sort((a, b) => parent[a] - parent[b] || unit[a] - unit[b]);
    const childStart = new Int32Array(numNodes + 1);
    for (let c = 1; c < numNodes; c++) childStart[parent[c] + 1]++;
    for (let n = 0; n < numNodes; n++) childStart[n + 1] += childStart[n];
    const childUnit = new Int32Array(numNodes - 1);
    for (let k = 0; k < children.length; k++) childUnit[k] = unit[children[k]];
    this.childStart = childStart;
    this.childUnit = childUnit;
    this.childNode = children;
    const byDepth = new Int32Array(numNodes);
    for (let n = 0; n < numNodes; n++) byDepth[n] = n;
    byDepth.sort((a, b) => depth[a] - depth[b]);
    const fail2 = new Int32Array(numNodes);
    const match = Uint8Array.from(terminal2);
    for (let k = 1; k < numNodes; k++) {
      const c = byDepth[k];
      const p = parent[c];
      if (p !== 0) {
        let f = fail2[p];
        let next = this.next(f, unit[c]);
        while (next < 0 && f !== 0) {
          f = fail2[f];
          next = this.next(f, unit[c]);
        }
        fail2[c] = next >= 0 ? next : 0;
      }
      match[c] |= match[fail2[c]];
    }
    this.fail = fail2;
    this.match = match;
  }
  next(node, u) {
    let lo = this.childStart[node];
    let hi = this.childStart[node + 1];
    const units = this.childUnit;
    while (lo < hi) {
      const mid = lo + hi >> 1;
      const m = units[mid];
      if (m === u) return this.childNode[mid];
      if (m < u) lo = mid + 1;
      else hi = mid;
    }
    return -1;
  }
  advance(node, u) {
    for (; ; ) {
      const next = this.next(node, u);
      if (next >= 0) return next;
      if (node === 0) return 0;
      node = this.fail[node];
    }
  }
  searchUTF16(charSeq, start, end) {
    let node = 0;
    for (let i = start; i < end; i++) {
      node = this.advance(node, charSeq.charCodeAt(i));
      if (this.match[node] === 1) return true;
    }
    return false;
  }
  searchUTF8(bytes, start, end) {
    let node = 0;
    for (let i = start; i < end; i++) {
      node = this.advance(node, bytes[i]);
      if (this.match[node] === 1) return true;
    }
    return false;
  }
};
var Prefilter = class Prefilter2 {
  static Type = {
    NONE: 0,
    EXACT: 1,
    AND: 2,
    OR: 3
  };
  static MAX_SCANS = 32;
  static MAX_AC_UNITS = 1 << 18;
  constructor(type) {
    this.type = type;
    this.subs = [];
    this.str = "";
    this.bytes = null;
    this.cost = type === Prefilter2.Type.EXACT ? 1 : 0;
    this.allExact = false;
    this.ac16 = null;
    this.ac8 = null;
  }
  automaton16() {
    if (this.ac16 === null) {
      const words2 = this.subs.map((s) => {
        const arr = new Array(s.str.length);
        for (let i = 0; i < s.str.length; i++) arr[i] = s.str.charCodeAt(i);
        return arr;
      });
      this.ac16 = new AhoCorasick(words2, 65536);
    }
    return this.ac16;
  }
  automaton8() {
    if (this.ac8 === null) this.ac8 = new AhoCorasick(this.subs.map((s) => s.bytes), 256);
    return this.ac8;
  }
  eval(input, pos) {
    switch (this.type) {
      case Prefilter2.Type.NONE:
        return true;
      case Prefilter2.Type.EXACT:
        return input.hasString(this, pos);
      case Prefilter2.Type.AND:
        for (let i = 0; i < this.subs.length; i++) if (!this.subs[i].eval(input, pos)) return false;
        return true;
      case Prefilter2.Type.OR:
        if (this.allExact) return input.hasAnyString(this, pos);
        for (let i = 0; i < this.subs.length; i++) if (this.subs[i].eval(input, pos)) return true;
        return false;
      default:
        return true;
    }
  }
};
var PrefilterTree = class PrefilterTree2 {
  static build(re) {
    if (!re) return new Prefilter(Prefilter.Type.NONE);
    return RegexpWalker.walk(re, PrefilterTree2.WALKER);
  }
  static WALKER = {
    leaf: (re) => PrefilterTree2.leaf(re),
    enter: (re) => PrefilterTree2.enter(re),
    child: (re, state, result) => PrefilterTree2.child(re, state, result),
    leave: (re, state) => PrefilterTree2.leave(re, state)
  };
  static leaf(re) {
    if (re.op !== Regexp.Op.LITERAL) return new Prefilter(Prefilter.Type.NONE);
    if (re.runes.length === 0 || (re.flags & RE2Flags.FOLD_CASE) !== 0) return new Prefilter(Prefilter.Type.NONE);
    let str = "";
    for (let i = 0; i < re.runes.length; i++) {
      if (Unicode.isUnsearchable(re.runes[i])) return new Prefilter(Prefilter.Type.NONE);
      str += String.fromCodePoint(re.runes[i]);
    }
    const pf = new Prefilter(Prefilter.Type.EXACT);
    pf.str = str;
    pf.bytes = Utils.stringToUtf8ByteArray(pf.str);
    return pf;
  }
  static enter(re) {
    switch (re.op) {
      case Regexp.Op.CAPTURE:
      case Regexp.Op.PLUS:
        return { sub: null };
      case Regexp.Op.REPEAT:
        if (re.min >= 1) return { sub: null };
        return { result: new Prefilter(Prefilter.Type.NONE) };
      case Regexp.Op.CONCAT:
        return {
          pf: new Prefilter(Prefilter.Type.AND),
          subs: []
        };
      case Regexp.Op.ALTERNATE:
        return {
          pf: new Prefilter(Prefilter.Type.OR),
          subs: []
        };
      default:
        return { result: new Prefilter(Prefilter.Type.NONE) };
    }
  }
  static child(re, state, s) {
    if (state.subs === void 0) {
      state.sub = s;
      return;
    }
    if (state.pf.type === Prefilter.Type.AND) {
      if (s.type === Prefilter.Type.NONE) return;
      if (s.type === Prefilter.Type.AND) {
        for (let j = 0; j < s.subs.length; j++) state.subs.push(s.subs[j]);
        return;
      }
      state.subs.push(s);
      return;
    }
    if (s.type === Prefilter.Type.NONE) {
      state.result = new Prefilter(Prefilter.Type.NONE);
      return;
    }
    if (s.type === Prefilter.Type.OR) {
      for (let j = 0; j < s.subs.length; j++) state.subs.push(s.subs[j]);
      return;
    }
    state.subs.push(s);
  }
  static leave(re, state) {
    if (state.subs === void 0) return state.sub;
    const pf = state.pf;
    const seen = /* @__PURE__ */ new Set();
    const subs = [];
    for (const sub of state.subs) {
      if (sub.type === Prefilter.Type.EXACT) {
        if (seen.has(sub.str)) continue;
        seen.add(sub.str);
      }
      subs.push(sub);
    }
    if (pf.type === Prefilter.Type.AND) {
      const kept = [];
      let cost2 = 0;
      for (const sub of subs) {
        if (cost2 + sub.cost > Prefilter.MAX_SCANS) continue;
        kept.push(sub);
        cost2 += sub.cost;
      }
      if (kept.length === 0) return new Prefilter(Prefilter.Type.NONE);
      if (kept.length === 1) return kept[0];
      pf.subs = kept;
      pf.cost = cost2;
      return pf;
    }
    if (subs.length === 0) return new Prefilter(Prefilter.Type.NONE);
    if (subs.length === 1) return subs[0];
    pf.subs = subs;
    let allExact = true;
    let cost = 0;
    let units = 0;
    for (const sub of subs) {
      if (sub.type !== Prefilter.Type.EXACT) allExact = false;
      else units += sub.bytes.length;
      cost += sub.cost;
    }
    if (allExact) {
      if (units > Prefilter.MAX_AC_UNITS) return new Prefilter(Prefilter.Type.NONE);
      pf.allExact = true;
      pf.cost = 1;
      return pf;
    }
    if (cost > Prefilter.MAX_SCANS) return new Prefilter(Prefilter.Type.NONE);
    pf.cost = cost;
    return pf;
  }
};
var PatchList = class {
  /**
  * @param {number} head - Encoded pointer to the start of the patch list.
  * @param {number} tail - Encoded pointer to the end of the patch list.
  */
  constructor(head = 0, tail = 0) {
    this.head = head;
    this.tail = tail;
  }
};
var Prog = class {
  constructor() {
    this.inst = [];
    this.start = 0;
    this.numCap = 2;
    this.lbStarts = [];
    this.numLb = 0;
    this.lbInst = null;
  }
  getInst(pc) {
    return this.inst[pc];
  }
  numInst() {
    return this.inst.length;
  }
  addInst(op) {
    this.inst.push(new Inst(op));
  }
  markLookbehindInsts() {
    const lbInst = new Uint8Array(this.inst.length);
    const pending = this.lbStarts.slice();
    while (pending.length > 0) {
      const pc = pending.pop();
      if (pc === 0 || lbInst[pc] === 1) continue;
      lbInst[pc] = 1;
      const i = this.inst[pc];
      switch (i.op) {
        case Inst.ALT:
        case Inst.ALT_MATCH:
          pending.push(i.out, i.arg);
          break;
        case Inst.MATCH:
        case Inst.FAIL:
          break;
        default:
          pending.push(i.out);
      }
    }
    this.lbInst = lbInst;
  }
  skipNop(pc) {
    let i = this.inst[pc];
    while (i.op === Inst.NOP || i.op === Inst.CAPTURE) {
      i = this.inst[pc];
      pc = i.out;
    }
    return i;
  }
  /** @returns {[boolean, string]} */
  prefix() {
    let prefix = "";
    let i = this.skipNop(this.start);
    if (!Inst.isRuneOp(i.op) || i.runes.length !== 1) return [i.op === Inst.MATCH, prefix];
    while (Inst.isRuneOp(i.op) && i.runes.length === 1 && (i.arg & RE2Flags.FOLD_CASE) === 0 && !Unicode.isUnsearchable(i.runes[0])) {
      prefix += String.fromCodePoint(i.runes[0]);
      i = this.skipNop(i.out);
    }
    return [i.op === Inst.MATCH, prefix];
  }
  startCond() {
    let flag2 = 0;
    let pc = this.start;
    loop: for (; ; ) {
      const i = this.inst[pc];
      switch (i.op) {
        case Inst.EMPTY_WIDTH:
          flag2 |= i.arg;
          break;
        case Inst.FAIL:
          return -1;
        case Inst.CAPTURE:
        case Inst.NOP:
          break;
        default:
          break loop;
      }
      pc = i.out;
    }
    return flag2;
  }
  patch(l, val) {
    let head = l.head;
    while (head !== 0) {
      const i = this.inst[head >> 1];
      if ((head & 1) === 0) {
        head = i.out;
        i.out = val;
      } else {
        head = i.arg;
        i.arg = val;
      }
    }
  }
  append(l1, l2) {
    if (l1.head === 0) return l2;
    if (l2.head === 0) return l1;
    const i = this.inst[l1.tail >> 1];
    if ((l1.tail & 1) === 0) i.out = l2.head;
    else i.arg = l2.head;
    return new PatchList(l1.head, l2.tail);
  }
  /**
  *
  * @returns {string}
  */
  toString() {
    let out = "";
    for (let pc = 0; pc < this.inst.length; pc++) {
      const len = out.length;
      out += pc;
      if (pc === this.start) out += "*";
      out += "        ".substring(out.length - len);
      out += this.inst[pc];
      out += "\n";
    }
    return out;
  }
};
var ANY_RUNE_NOT_NL = new Int32Array([
  0,
  Codepoint.CODES["\n"] - 1,
  Codepoint.CODES["\n"] + 1,
  Unicode.MAX_RUNE
]);
var ANY_RUNE = new Int32Array([0, Unicode.MAX_RUNE]);
var Frag = class {
  constructor(i = 0, out = new PatchList(), nullable = false) {
    this.i = i;
    this.out = out;
    this.nullable = nullable;
  }
};
var Compiler = class Compiler2 {
  static compileRegexp(re) {
    const c = new Compiler2();
    const f = c.compile(re);
    c.prog.patch(f.out, c.newInst(Inst.MATCH).i);
    c.prog.start = f.i;
    c.prog.markLookbehindInsts();
    return c.prog;
  }
  static compileSet(regexps) {
    const c = new Compiler2();
    if (regexps.length === 0) {
      c.prog.start = c.newInst(Inst.FAIL).i;
      c.prog.markLookbehindInsts();
      return c.prog;
    }
    let starts = [];
    for (let i = 0; i < regexps.length; i++) {
      c.lbOffset = c.prog.numLb;
      const f = c.compile(regexps[i]);
      const m = c.newInst(Inst.MATCH);
      c.prog.getInst(m.i).arg = i;
      c.prog.patch(f.out, m.i);
      starts.push(f.i);
    }
    let start = starts[0];
    for (let i = 1; i < starts.length; i++) {
      const f = c.newInst(Inst.ALT);
      const inst = c.prog.getInst(f.i);
      inst.out = start;
      inst.arg = starts[i];
      start = f.i;
    }
    c.prog.start = start;
    c.prog.markLookbehindInsts();
    return c.prog;
  }
  constructor() {
    this.prog = new Prog();
    this.newInst(Inst.FAIL);
    this.lbOffset = 0;
    this.runeCache = /* @__PURE__ */ new Map();
    this.walker = {
      leaf: (re) => this.leaf(re),
      enter: (re) => this.enter(re),
      child: (re, state, result) => this.child(re, state, result),
      leave: (re, state) => this.leave(re, state)
    };
  }
  newInst(op) {
    this.prog.addInst(op);
    return new Frag(this.prog.numInst() - 1, new PatchList(), true);
  }
  nop() {
    const f = this.newInst(Inst.NOP);
    f.out = new PatchList(f.i << 1, f.i << 1);
    return f;
  }
  fail() {
    return new Frag();
  }
  cap(arg) {
    const f = this.newInst(Inst.CAPTURE);
    f.out = new PatchList(f.i << 1, f.i << 1);
    this.prog.getInst(f.i).arg = arg;
    if (this.prog.numCap < arg + 1) this.prog.numCap = arg + 1;
    return f;
  }
  cat(f1, f2) {
    if (f1.i === 0 || f2.i === 0) {
      this.prog.patch(f1.out, 0);
      this.prog.patch(f2.out, 0);
      return this.fail();
    }
    this.prog.patch(f1.out, f2.i);
    return new Frag(f1.i, f2.out, f1.nullable && f2.nullable);
  }
  alt(f1, f2) {
    if (f1.i === 0) return f2;
    if (f2.i === 0) return f1;
    const f = this.newInst(Inst.ALT);
    const i = this.prog.getInst(f.i);
    i.out = f1.i;
    i.arg = f2.i;
    f.out = this.prog.append(f1.out, f2.out);
    f.nullable = f1.nullable || f2.nullable;
    return f;
  }
  loop(f1, nongreedy) {
    const f = this.newInst(Inst.ALT);
    const i = this.prog.getInst(f.i);
    if (nongreedy) {
      i.arg = f1.i;
      f.out = new PatchList(f.i << 1, f.i << 1);
    } else {
      i.out = f1.i;
      f.out = new PatchList(f.i << 1 | 1, f.i << 1 | 1);
    }
    this.prog.patch(f1.out, f.i);
    return f;
  }
  quest(f1, nongreedy) {
    if (f1.i === 0) return this.nop();
    const f = this.newInst(Inst.ALT);
    const i = this.prog.getInst(f.i);
    if (nongreedy) {
      i.arg = f1.i;
      f.out = new PatchList(f.i << 1, f.i << 1);
    } else {
      i.out = f1.i;
      f.out = new PatchList(f.i << 1 | 1, f.i << 1 | 1);
    }
    f.out = this.prog.append(f.out, f1.out);
    return f;
  }
  star(f1, nongreedy) {
    if (f1.i === 0) return this.nop();
    if (f1.nullable) return this.quest(this.plus(f1, nongreedy), nongreedy);
    return this.loop(f1, nongreedy);
  }
  plus(f1, nongreedy) {
    if (f1.i === 0) return this.fail();
    return new Frag(f1.i, this.loop(f1, nongreedy).out, f1.nullable);
  }
  empty(op) {
    const f = this.newInst(Inst.EMPTY_WIDTH);
    this.prog.getInst(f.i).arg = op;
    f.out = new PatchList(f.i << 1, f.i << 1);
    return f;
  }
  rune(runes, flags) {
    const f = this.newInst(Inst.RUNE);
    f.nullable = false;
    const i = this.prog.getInst(f.i);
    i.runes = runes;
    flags &= RE2Flags.FOLD_CASE;
    if (runes.length !== 1 || Unicode.simpleFold(runes[0]) === runes[0]) flags &= ~RE2Flags.FOLD_CASE;
    i.arg = flags;
    f.out = new PatchList(f.i << 1, f.i << 1);
    if ((flags & RE2Flags.FOLD_CASE) === 0 && runes.length === 1 || runes.length === 2 && runes[0] === runes[1]) i.op = Inst.RUNE1;
    else if (runes.length === 2 && runes[0] === 0 && runes[1] === Unicode.MAX_RUNE) i.op = Inst.RUNE_ANY;
    else if (runes.length === 4 && runes[0] === 0 && runes[1] === Codepoint.CODES["\n"] - 1 && runes[2] === Codepoint.CODES["\n"] + 1 && runes[3] === Unicode.MAX_RUNE) i.op = Inst.RUNE_ANY_NOT_NL;
    return f;
  }
  lookBehind(a, parsedLb) {
    const lb = Math.sign(parsedLb) * (Math.abs(parsedLb) + this.lbOffset);
    const id = this.newInst(Inst.LB_WRITE);
    this.prog.getInst(id.i).arg = lb;
    const any = this.rune(ANY_RUNE, 0);
    const dotStar = this.star(any, true);
    const lbAutomaton = this.cat(dotStar, a);
    this.prog.patch(lbAutomaton.out, id.i);
    const checkId = this.newInst(Inst.LB_CHECK);
    this.prog.getInst(checkId.i).arg = lb;
    this.prog.lbStarts.push(lbAutomaton.i);
    if (Math.abs(lb) > this.prog.numLb) this.prog.numLb = Math.abs(lb);
    checkId.out = new PatchList(checkId.i << 1, checkId.i << 1);
    return checkId;
  }
  compile(re) {
    return RegexpWalker.walk(re, this.walker);
  }
  leaf(re) {
    switch (re.op) {
      case Regexp.Op.NO_MATCH:
        return this.fail();
      case Regexp.Op.EMPTY_MATCH:
        return this.nop();
      case Regexp.Op.LITERAL: {
        if (re.runes.length === 0) return this.nop();
        let f = null;
        for (let r of re.runes) {
          let singleRune = this.runeCache.get(r);
          if (singleRune === void 0) {
            singleRune = new Int32Array([r]);
            this.runeCache.set(r, singleRune);
          }
          const f1 = this.rune(singleRune, re.flags);
          f = f === null ? f1 : this.cat(f, f1);
        }
        return f;
      }
      case Regexp.Op.CHAR_CLASS:
        return this.rune(re.runes, re.flags);
      case Regexp.Op.ANY_CHAR_NOT_NL:
        return this.rune(ANY_RUNE_NOT_NL, 0);
      case Regexp.Op.ANY_CHAR:
        return this.rune(ANY_RUNE, 0);
      case Regexp.Op.BEGIN_LINE:
        return this.empty(Utils.EMPTY_BEGIN_LINE);
      case Regexp.Op.END_LINE:
        return this.empty(Utils.EMPTY_END_LINE);
      case Regexp.Op.BEGIN_TEXT:
        return this.empty(Utils.EMPTY_BEGIN_TEXT);
      case Regexp.Op.END_TEXT:
        return this.empty(Utils.EMPTY_END_TEXT);
      case Regexp.Op.WORD_BOUNDARY:
        return this.empty(Utils.EMPTY_WORD_BOUNDARY);
      case Regexp.Op.NO_WORD_BOUNDARY:
        return this.empty(Utils.EMPTY_NO_WORD_BOUNDARY);
      case Regexp.Op.CONCAT:
      case Regexp.Op.ALTERNATE:
        return this.nop();
      default:
        throw new RE2JSCompileException("regexp: unhandled case in compile");
    }
  }
  enter(re) {
    switch (re.op) {
      case Regexp.Op.PLB:
      case Regexp.Op.NLB:
      case Regexp.Op.STAR:
      case Regexp.Op.PLUS:
      case Regexp.Op.QUEST:
        return { sub: null };
      case Regexp.Op.CAPTURE:
        return {
          bra: this.cap(re.cap << 1),
          sub: null
        };
      case Regexp.Op.CONCAT:
      case Regexp.Op.ALTERNATE:
        return { f: null };
      default:
        throw new RE2JSCompileException("regexp: unhandled case in compile");
    }
  }
  child(re, state, f1) {
    if (re.op === Regexp.Op.CONCAT) state.f = state.f === null ? f1 : this.cat(state.f, f1);
    else if (re.op === Regexp.Op.ALTERNATE) state.f = state.f === null ? f1 : this.alt(state.f, f1);
    else state.sub = f1;
  }
  leave(re, state) {
    switch (re.op) {
      case Regexp.Op.PLB:
      case Regexp.Op.NLB:
        return this.lookBehind(state.sub, re.lb);
      case Regexp.Op.CAPTURE: {
        const ket = this.cap(re.cap << 1 | 1);
        return this.cat(this.cat(state.bra, state.sub), ket);
      }
      case Regexp.Op.STAR:
        return this.star(state.sub, (re.flags & RE2Flags.NON_GREEDY) !== 0);
      case Regexp.Op.PLUS:
        return this.plus(state.sub, (re.flags & RE2Flags.NON_GREEDY) !== 0);
      case Regexp.Op.QUEST:
        return this.quest(state.sub, (re.flags & RE2Flags.NON_GREEDY) !== 0);
      case Regexp.Op.CONCAT:
      case Regexp.Op.ALTERNATE:
        return state.f;
      default:
        throw new RE2JSCompileException("regexp: unhandled case in compile");
    }
  }
};
var Simplify = class Simplify2 {
  static simplify(re) {
    if (re === null) return null;
    return RegexpWalker.walk(re, Simplify2.WALKER);
  }
  static WALKER = {
    leaf: (re) => Simplify2.leaf(re),
    enter: (re) => Simplify2.enter(re),
    child: (re, state, result, i) => Simplify2.child(re, state, result, i),
    leave: (re, state) => Simplify2.leave(re, state)
  };
  static leaf(re) {
    if (re.op === Regexp.Op.CHAR_CLASS) {
      if (re.runes === null) return re;
      if (re.runes.length === 0) return new Regexp(Regexp.Op.NO_MATCH);
      if (re.runes.length === 2 && re.runes[0] === 0 && re.runes[1] === Unicode.MAX_RUNE) return new Regexp(Regexp.Op.ANY_CHAR);
      if (re.runes.length === 4 && re.runes[0] === 0 && re.runes[1] === Codepoint.CODES["\n"] - 1 && re.runes[2] === Codepoint.CODES["\n"] + 1 && re.runes[3] === Unicode.MAX_RUNE) return new Regexp(Regexp.Op.ANY_CHAR_NOT_NL);
    }
    return re;
  }
  static enter(re) {
    switch (re.op) {
      case Regexp.Op.PLB:
      case Regexp.Op.NLB:
      case Regexp.Op.CAPTURE:
      case Regexp.Op.STAR:
      case Regexp.Op.PLUS:
      case Regexp.Op.QUEST:
        return { sub: null };
      case Regexp.Op.CONCAT:
      case Regexp.Op.ALTERNATE:
        return {
          subs: [],
          changed: false
        };
      case Regexp.Op.REPEAT:
        if (re.min === 0 && re.max === 0) return { result: new Regexp(Regexp.Op.EMPTY_MATCH) };
        return { sub: null };
      default:
        return { result: re };
    }
  }
  static child(re, state, nsub, i) {
    if (state.subs === void 0) {
      state.sub = nsub;
      return;
    }
    if (nsub !== re.subs[i]) state.changed = true;
    if (re.op === Regexp.Op.CONCAT) {
      if (nsub.op === Regexp.Op.NO_MATCH) {
        state.result = new Regexp(Regexp.Op.NO_MATCH);
        return;
      }
      if (nsub.op === Regexp.Op.EMPTY_MATCH) {
        state.changed = true;
        return;
      }
      if (nsub.op === Regexp.Op.CONCAT) {
        state.changed = true;
        for (let j = 0; j < nsub.subs.length; j++) state.subs.push(nsub.subs[j]);
        return;
      }
    } else {
      if (nsub.op === Regexp.Op.NO_MATCH) {
        state.changed = true;
        return;
      }
      if (nsub.op === Regexp.Op.ALTERNATE) {
        state.changed = true;
        for (let j = 0; j < nsub.subs.length; j++) state.subs.push(nsub.subs[j]);
        return;
      }
    }
    state.subs.push(nsub);
  }
  static leave(re, state) {
    switch (re.op) {
      case Regexp.Op.PLB:
      case Regexp.Op.NLB:
      case Regexp.Op.CAPTURE: {
        const sub = state.sub;
        if (sub !== re.subs[0]) {
          const nre = Regexp.fromRegexp(re);
          nre.runes = /* @__PURE__ */ new Int32Array(0);
          nre.subs = [sub];
          return nre;
        }
        return re;
      }
      case Regexp.Op.CONCAT:
      case Regexp.Op.ALTERNATE:
        if (state.changed) {
          const newSubs = state.subs;
          if (newSubs.length === 0) return new Regexp(re.op === Regexp.Op.CONCAT ? Regexp.Op.EMPTY_MATCH : Regexp.Op.NO_MATCH);
          if (newSubs.length === 1) return newSubs[0];
          const nre = Regexp.fromRegexp(re);
          nre.runes = /* @__PURE__ */ new Int32Array(0);
          nre.subs = newSubs;
          return nre;
        }
        return re;
      case Regexp.Op.STAR:
      case Regexp.Op.PLUS:
      case Regexp.Op.QUEST:
        return Simplify2.simplify1(re.op, re.flags, state.sub, re);
      case Regexp.Op.REPEAT:
        return Simplify2.simplifyRepeat(re, state.sub);
      default:
        return re;
    }
  }
  static simplifyRepeat(re, sub) {
    if (re.max === -1) {
      if (re.min === 0) return Simplify2.simplify1(Regexp.Op.STAR, re.flags, sub, null);
      if (re.min === 1) return Simplify2.simplify1(Regexp.Op.PLUS, re.flags, sub, null);
      const subs = [];
      for (let i = 0; i < re.min - 1; i++) subs.push(sub);
      subs.push(Simplify2.simplify1(Regexp.Op.PLUS, re.flags, sub, null));
      return Simplify2.concat(subs);
    }
    if (re.min === 1 && re.max === 1) return sub;
    let prefixSubs = null;
    if (re.min > 0) {
      prefixSubs = [];
      for (let i = 0; i < re.min; i++) prefixSubs.push(sub);
    }
    if (re.max > re.min) {
      let suffix = Simplify2.simplify1(Regexp.Op.QUEST, re.flags, sub, null);
      for (let i = re.min + 1; i < re.max; i++) suffix = Simplify2.simplify1(Regexp.Op.QUEST, re.flags, Simplify2.concat([sub, suffix]), null);
      if (prefixSubs === null) return suffix;
      prefixSubs.push(suffix);
    }
    if (prefixSubs !== null) return Simplify2.concat(prefixSubs);
    return new Regexp(Regexp.Op.NO_MATCH);
  }
  static concat(subs) {
    const newSubs = [];
    for (let i = 0; i < subs.length; i++) {
      const sub = subs[i];
      if (sub.op === Regexp.Op.NO_MATCH) return new Regexp(Regexp.Op.NO_MATCH);
      if (sub.op === Regexp.Op.EMPTY_MATCH) continue;
      if (sub.op === Regexp.Op.CONCAT) {
        for (let j = 0; j < sub.subs.length; j++) newSubs.push(sub.subs[j]);
        continue;
      }
      newSubs.push(sub);
    }
    if (newSubs.length === 0) return new Regexp(Regexp.Op.EMPTY_MATCH);
    if (newSubs.length === 1) return newSubs[0];
    const nre = new Regexp(Regexp.Op.CONCAT);
    nre.subs = newSubs;
    return nre;
  }
  static simplify1(op, flags, sub, re) {
    if (sub.op === Regexp.Op.EMPTY_MATCH) return sub;
    if (sub.op === Regexp.Op.NO_MATCH) {
      if (op === Regexp.Op.PLUS) return sub;
      return new Regexp(Regexp.Op.EMPTY_MATCH);
    }
    if (op === sub.op && (flags & RE2Flags.NON_GREEDY) === (sub.flags & RE2Flags.NON_GREEDY)) return sub;
    if (re !== null && re.op === op && (re.flags & RE2Flags.NON_GREEDY) === (flags & RE2Flags.NON_GREEDY) && sub === re.subs[0]) return re;
    const nre = new Regexp(op);
    nre.flags = flags;
    nre.subs = [sub];
    return nre;
  }
};
var CharGroup = class {
  constructor(sign, cls) {
    this.sign = sign;
    this.cls = cls;
  }
};
var code1 = [48, 57];
var code2 = [
  9,
  10,
  12,
  13,
  32,
  32
];
var code3 = [
  48,
  57,
  65,
  90,
  95,
  95,
  97,
  122
];
var PERL_GROUPS = /* @__PURE__ */ new Map([
  ["\\d", new CharGroup(1, code1)],
  ["\\D", new CharGroup(-1, code1)],
  ["\\s", new CharGroup(1, code2)],
  ["\\S", new CharGroup(-1, code2)],
  ["\\w", new CharGroup(1, code3)],
  ["\\W", new CharGroup(-1, code3)]
]);
var code4 = [
  48,
  57,
  65,
  90,
  97,
  122
];
var code5 = [
  65,
  90,
  97,
  122
];
var code6 = [0, 127];
var code7 = [
  9,
  9,
  32,
  32
];
var code8 = [
  0,
  31,
  127,
  127
];
var code9 = [48, 57];
var code10 = [33, 126];
var code11 = [97, 122];
var code12 = [32, 126];
var code13 = [
  33,
  47,
  58,
  64,
  91,
  96,
  123,
  126
];
var code14 = [
  9,
  13,
  32,
  32
];
var code15 = [65, 90];
var code16 = [
  48,
  57,
  65,
  90,
  95,
  95,
  97,
  122
];
var code17 = [
  48,
  57,
  65,
  70,
  97,
  102
];
var POSIX_GROUPS = /* @__PURE__ */ new Map([
  ["[:alnum:]", new CharGroup(1, code4)],
  ["[:^alnum:]", new CharGroup(-1, code4)],
  ["[:alpha:]", new CharGroup(1, code5)],
  ["[:^alpha:]", new CharGroup(-1, code5)],
  ["[:ascii:]", new CharGroup(1, code6)],
  ["[:^ascii:]", new CharGroup(-1, code6)],
  ["[:blank:]", new CharGroup(1, code7)],
  ["[:^blank:]", new CharGroup(-1, code7)],
  ["[:cntrl:]", new CharGroup(1, code8)],
  ["[:^cntrl:]", new CharGroup(-1, code8)],
  ["[:digit:]", new CharGroup(1, code9)],
  ["[:^digit:]", new CharGroup(-1, code9)],
  ["[:graph:]", new CharGroup(1, code10)],
  ["[:^graph:]", new CharGroup(-1, code10)],
  ["[:lower:]", new CharGroup(1, code11)],
  ["[:^lower:]", new CharGroup(-1, code11)],
  ["[:print:]", new CharGroup(1, code12)],
  ["[:^print:]", new CharGroup(-1, code12)],
  ["[:punct:]", new CharGroup(1, code13)],
  ["[:^punct:]", new CharGroup(-1, code13)],
  ["[:space:]", new CharGroup(1, code14)],
  ["[:^space:]", new CharGroup(-1, code14)],
  ["[:upper:]", new CharGroup(1, code15)],
  ["[:^upper:]", new CharGroup(-1, code15)],
  ["[:word:]", new CharGroup(1, code16)],
  ["[:^word:]", new CharGroup(-1, code16)],
  ["[:xdigit:]", new CharGroup(1, code17)],
  ["[:^xdigit:]", new CharGroup(-1, code17)]
]);
var CharClass = class CharClass2 {
  static charClassToString(r, len) {
    let result = "[";
    for (let i = 0; i < len; i += 2) {
      if (i > 0) result += " ";
      const lo = r[i];
      const hi = r[i + 1];
      if (lo === hi) result += `0x${lo.toString(16)}`;
      else result += `0x${lo.toString(16)}-0x${hi.toString(16)}`;
    }
    result += "]";
    return result;
  }
  static sortRanges(array, len) {
    const n = len >> 1;
    const order = new Array(n);
    for (let i = 0; i < n; i++) order[i] = i;
    order.sort((a, b) => array[2 * a] - array[2 * b] || array[2 * b + 1] - array[2 * a + 1]);
    const sorted3 = array.slice(0, len);
    for (let i = 0; i < n; i++) {
      array[2 * i] = sorted3[2 * order[i]];
      array[2 * i + 1] = sorted3[2 * order[i] + 1];
    }
  }
  /**
  * @param {number[]|Int32Array} [r]
  */
  constructor(r = Utils.emptyInts()) {
    this.r = r;
    this.len = r.length;
  }
  toArray() {
    if (this.r instanceof Int32Array) return this.len === this.r.length ? this.r : this.r.subarray(0, this.len);
    return new Int32Array(this.len === this.r.length ? this.r : this.r.slice(0, this.len));
  }
  toGrowableArray() {
    if (Array.isArray(this.r)) {
      this.r.length = this.len;
      return this.r;
    }
    return Array.from(this.r.subarray(0, this.len));
  }
  cleanClass() {
    if (this.len < 4) return this;
    CharClass2.sortRanges(this.r, this.len);
    let w = 2;
    for (let i = 2; i < this.len; i += 2) {
      const lo = this.r[i];
      const hi = this.r[i + 1];
      if (lo <= this.r[w - 1] + 1) {
        if (hi > this.r[w - 1]) this.r[w - 1] = hi;
        continue;
      }
      this.r[w] = lo;
      this.r[w + 1] = hi;
      w += 2;
    }
    this.len = w;
    return this;
  }
  appendLiteral(x, flags) {
    return (flags & RE2Flags.FOLD_CASE) !== 0 ? this.appendFoldedRange(x, x) : this.appendRange(x, x);
  }
  appendRange(lo, hi) {
    if (this.len > 0) {
      for (let i = 2; i <= 4; i += 2) if (this.len >= i) {
        const rlo = this.r[this.len - i];
        const rhi = this.r[this.len - i + 1];
        if (lo <= rhi + 1 && rlo <= hi + 1) {
          if (lo < rlo) this.r[this.len - i] = lo;
          if (hi > rhi) this.r[this.len - i + 1] = hi;
          return this;
        }
      }
    }
    this.r[this.len++] = lo;
    this.r[this.len++] = hi;
    return this;
  }
  appendFoldedRange(lo, hi) {
    if (lo <= Unicode.MIN_FOLD && hi >= Unicode.MAX_FOLD) return this.appendRange(lo, hi);
    if (hi < Unicode.MIN_FOLD || lo > Unicode.MAX_FOLD) return this.appendRange(lo, hi);
    if (lo < Unicode.MIN_FOLD) {
      this.appendRange(lo, Unicode.MIN_FOLD - 1);
      lo = Unicode.MIN_FOLD;
    }
    if (hi > Unicode.MAX_FOLD) {
      this.appendRange(Unicode.MAX_FOLD + 1, hi);
      hi = Unicode.MAX_FOLD;
    }
    for (let c = lo; c <= hi; c++) {
      this.appendRange(c, c);
      for (let f = Unicode.simpleFold(c); f !== c; f = Unicode.simpleFold(f)) this.appendRange(f, f);
    }
    return this;
  }
  appendClass(x) {
    for (let i = 0; i < x.length; i += 2) this.appendRange(x[i], x[i + 1]);
    return this;
  }
  appendFoldedClass(x) {
    for (let i = 0; i < x.length; i += 2) this.appendFoldedRange(x[i], x[i + 1]);
    return this;
  }
  appendNegatedClass(x) {
    let nextLo = 0;
    for (let i = 0; i < x.length; i += 2) {
      const lo = x[i];
      const hi = x[i + 1];
      if (nextLo <= lo - 1) this.appendRange(nextLo, lo - 1);
      nextLo = hi + 1;
    }
    if (nextLo <= Unicode.MAX_RUNE) this.appendRange(nextLo, Unicode.MAX_RUNE);
    return this;
  }
  appendTable(table2) {
    for (let i = 0; i < table2.length; ++i) {
      const lo = table2.getLo(i);
      const hi = table2.getHi(i);
      const stride = table2.getStride(i);
      if (stride === 1) {
        this.appendRange(lo, hi);
        continue;
      }
      for (let c = lo; c <= hi; c += stride) this.appendRange(c, c);
    }
    return this;
  }
  appendNegatedTable(table2) {
    let nextLo = 0;
    for (let i = 0; i < table2.length; ++i) {
      const lo = table2.getLo(i);
      const hi = table2.getHi(i);
      const stride = table2.getStride(i);
      if (stride === 1) {
        if (nextLo <= lo - 1) this.appendRange(nextLo, lo - 1);
        nextLo = hi + 1;
        continue;
      }
      for (let c = lo; c <= hi; c += stride) {
        if (nextLo <= c - 1) this.appendRange(nextLo, c - 1);
        nextLo = c + 1;
      }
    }
    if (nextLo <= Unicode.MAX_RUNE) this.appendRange(nextLo, Unicode.MAX_RUNE);
    return this;
  }
  appendTableWithSign(table2, sign) {
    return sign < 0 ? this.appendNegatedTable(table2) : this.appendTable(table2);
  }
  negateClass() {
    let nextLo = 0;
    let w = 0;
    for (let i = 0; i < this.len; i += 2) {
      const lo = this.r[i];
      const hi = this.r[i + 1];
      if (nextLo <= lo - 1) {
        this.r[w] = nextLo;
        this.r[w + 1] = lo - 1;
        w += 2;
      }
      nextLo = hi + 1;
    }
    this.len = w;
    if (nextLo <= Unicode.MAX_RUNE) {
      this.r[this.len++] = nextLo;
      this.r[this.len++] = Unicode.MAX_RUNE;
    }
    return this;
  }
  appendClassWithSign(x, sign) {
    return sign < 0 ? this.appendNegatedClass(x) : this.appendClass(x);
  }
  appendGroup(g, foldCase) {
    let cls = g.cls;
    if (foldCase) cls = new CharClass2().appendFoldedClass(cls).cleanClass().toArray();
    return this.appendClassWithSign(cls, g.sign);
  }
  toString() {
    return CharClass2.charClassToString(this.r, this.len);
  }
};
var StringIterator = class {
  constructor(str) {
    this.str = str;
    this.position = 0;
  }
  pos() {
    return this.position;
  }
  rewindTo(pos) {
    this.position = pos;
  }
  more() {
    return this.position < this.str.length;
  }
  peek() {
    return this.str.codePointAt(this.position);
  }
  skip(n) {
    this.position += n;
  }
  skipString(s) {
    this.position += s.length;
  }
  pop() {
    const r = this.str.codePointAt(this.position);
    this.position += Utils.charCount(r);
    return r;
  }
  lookingAt(s) {
    return this.str.startsWith(s, this.position);
  }
  rest() {
    return this.str.substring(this.position);
  }
  from(beforePos) {
    return this.str.substring(beforePos, this.position);
  }
  toString() {
    return this.rest();
  }
};
var Parser2 = class Parser3 {
  static ERR_INTERNAL_ERROR = "regexp/syntax: internal error";
  static ERR_INVALID_CHAR_RANGE = "invalid character class range";
  static ERR_INVALID_ESCAPE = "invalid escape sequence";
  static ERR_INVALID_NAMED_CAPTURE = "invalid named capture";
  static ERR_INVALID_PERL_OP = "invalid or unsupported Perl syntax";
  static ERR_INVALID_REPEAT_OP = "invalid nested repetition operator";
  static ERR_INVALID_REPEAT_SIZE = "invalid repeat count";
  static ERR_MISSING_BRACKET = "missing closing ]";
  static ERR_MISSING_PAREN = "missing closing )";
  static ERR_MISSING_REPEAT_ARGUMENT = "missing argument to repetition operator";
  static ERR_TRAILING_BACKSLASH = "trailing backslash at end of expression";
  static ERR_DUPLICATE_NAMED_CAPTURE = "duplicate capture group name";
  static ERR_UNEXPECTED_PAREN = "unexpected )";
  static ERR_NESTING_DEPTH = "expression nests too deeply";
  static ERR_LARGE = "expression too large";
  static ERR_INVALID_CAPTURE_IN_LOOKBEHIND = "invalid capture in lookbehind";
  static MAX_HEIGHT = 1e3;
  static MAX_SIZE = 1398101;
  static MAX_RUNES = 33554432;
  static ANY_TABLE = new UnicodeRangeTable(new Uint32Array([
    0,
    Unicode.MAX_RUNE,
    1
  ]));
  static ASCII_TABLE = new UnicodeRangeTable(new Uint32Array([
    0,
    127,
    1
  ]));
  static ASCII_FOLD_TABLE = new UnicodeRangeTable(new Uint32Array([
    0,
    127,
    1,
    383,
    383,
    1,
    8490,
    8490,
    1
  ]));
  static unicodeTable(name) {
    if (name === "Any") return {
      tab: Parser3.ANY_TABLE,
      fold: Parser3.ANY_TABLE,
      sign: 1
    };
    if (name === "Ascii") return {
      tab: Parser3.ASCII_TABLE,
      fold: Parser3.ASCII_FOLD_TABLE,
      sign: 1
    };
    if (name === "Assigned") return {
      tab: UnicodeTables.CATEGORIES.get("Cn"),
      fold: UnicodeTables.CATEGORIES.get("Cn"),
      sign: -1
    };
    if (name === "Lc") return {
      tab: UnicodeTables.CATEGORIES.get("LC"),
      fold: UnicodeTables.FOLD_CATEGORIES.get("LC"),
      sign: 1
    };
    if (UnicodeTables.CATEGORIES.has(name)) return {
      tab: UnicodeTables.CATEGORIES.get(name),
      fold: UnicodeTables.FOLD_CATEGORIES.get(name),
      sign: 1
    };
    if (UnicodeTables.SCRIPTS.has(name)) return {
      tab: UnicodeTables.SCRIPTS.get(name),
      fold: UnicodeTables.FOLD_SCRIPT.get(name),
      sign: 1
    };
    return null;
  }
  static minFoldRune(r) {
    if (r < Unicode.MIN_FOLD || r > Unicode.MAX_FOLD) return r;
    let min = r;
    const r0 = r;
    for (r = Unicode.simpleFold(r); r !== r0; r = Unicode.simpleFold(r)) if (min > r) min = r;
    return min;
  }
  static leadingRegexp(re) {
    if (re.op === Regexp.Op.EMPTY_MATCH) return null;
    if (re.op === Regexp.Op.CONCAT && re.subs.length > 0) {
      const sub = re.subs[0];
      if (sub.op === Regexp.Op.EMPTY_MATCH) return null;
      return sub;
    }
    return re;
  }
  static literalRegexp(s, flags) {
    const re = new Regexp(Regexp.Op.LITERAL);
    re.flags = flags;
    re.runes = Utils.stringToRunes(s);
    return re;
  }
  /**
  * Parse regular expression pattern {@code pattern} with mode flags {@code flags}.
  * @param {string} pattern
  * @param {number} flags
  */
  static parse(pattern, flags) {
    return new Parser3(pattern, flags).parseInternal();
  }
  static parseRepeat(t) {
    const start = t.pos();
    if (!t.more() || !t.lookingAt("{")) return -1;
    t.skip(1);
    const min = Parser3.parseInt(t);
    if (min === -1) return -1;
    if (!t.more()) return -1;
    let max;
    if (!t.lookingAt(",")) max = min;
    else {
      t.skip(1);
      if (!t.more()) return -1;
      if (t.lookingAt("}")) max = -1;
      else if ((max = Parser3.parseInt(t)) === -1) return -1;
    }
    if (!t.more() || !t.lookingAt("}")) return -1;
    t.skip(1);
    if (min < 0 || min > 1e3 || max === -2 || max > 1e3 || max >= 0 && min > max) throw new RE2JSSyntaxException(Parser3.ERR_INVALID_REPEAT_SIZE, t.from(start));
    return min << 16 | max & Unicode.MAX_BMP;
  }
  static isValidCaptureName(name) {
    if (name.length === 0) return false;
    for (let i = 0; i < name.length; i++) {
      const c = name.codePointAt(i);
      if (c !== Codepoint.CODES["_"] && !Utils.isalnum(c)) return false;
    }
    return true;
  }
  static parseInt(t) {
    const start = t.pos();
    while (t.more() && t.peek() >= Codepoint.CODES["0"] && t.peek() <= Codepoint.CODES["9"]) t.skip(1);
    const n = t.from(start);
    if (n.length === 0 || n.length > 1 && n.codePointAt(0) === Codepoint.CODES["0"]) return -1;
    if (n.length > 8) return -2;
    return parseInt(n, 10);
  }
  static isCharClass(re) {
    return re.op === Regexp.Op.LITERAL && re.runes.length === 1 || re.op === Regexp.Op.CHAR_CLASS || re.op === Regexp.Op.ANY_CHAR_NOT_NL || re.op === Regexp.Op.ANY_CHAR;
  }
  static matchRune(re, r) {
    switch (re.op) {
      case Regexp.Op.LITERAL:
        return re.runes.length === 1 && re.runes[0] === r;
      case Regexp.Op.CHAR_CLASS:
        for (let i = 0; i < re.runes.length; i += 2) if (re.runes[i] <= r && r <= re.runes[i + 1]) return true;
        return false;
      case Regexp.Op.ANY_CHAR_NOT_NL:
        return r !== Codepoint.CODES["\n"];
      case Regexp.Op.ANY_CHAR:
        return true;
    }
    return false;
  }
  static mergeCharClass(dst, src) {
    switch (dst.op) {
      case Regexp.Op.ANY_CHAR:
        break;
      case Regexp.Op.ANY_CHAR_NOT_NL:
        if (Parser3.matchRune(src, Codepoint.CODES["\n"])) dst.op = Regexp.Op.ANY_CHAR;
        break;
      case Regexp.Op.CHAR_CLASS: {
        const cc = new CharClass(Array.isArray(dst.runes) ? dst.runes : Array.from(dst.runes));
        if (src.op === Regexp.Op.LITERAL) cc.appendLiteral(src.runes[0], src.flags);
        else cc.appendClass(src.runes);
        dst.runes = cc.toGrowableArray();
        break;
      }
      case Regexp.Op.LITERAL:
        if (src.runes[0] === dst.runes[0] && src.flags === dst.flags) break;
        dst.op = Regexp.Op.CHAR_CLASS;
        dst.runes = new CharClass().appendLiteral(dst.runes[0], dst.flags).appendLiteral(src.runes[0], src.flags).toGrowableArray();
    }
  }
  static parseEscape(t) {
    const startPos = t.pos();
    t.skip(1);
    if (!t.more()) throw new RE2JSSyntaxException(Parser3.ERR_TRAILING_BACKSLASH);
    let c = t.pop();
    bigswitch: switch (c) {
      case Codepoint.CODES["1"]:
      case Codepoint.CODES["2"]:
      case Codepoint.CODES["3"]:
      case Codepoint.CODES["4"]:
      case Codepoint.CODES["5"]:
      case Codepoint.CODES["6"]:
      case Codepoint.CODES["7"]:
        if (!t.more() || t.peek() < Codepoint.CODES["0"] || t.peek() > Codepoint.CODES["7"]) break;
      case Codepoint.CODES["0"]: {
        let r = c - Codepoint.CODES["0"];
        for (let i = 1; i < 3; i++) {
          if (!t.more() || t.peek() < Codepoint.CODES["0"] || t.peek() > Codepoint.CODES["7"]) break;
          r = r * 8 + t.peek() - Codepoint.CODES["0"];
          t.skip(1);
        }
        return r;
      }
      case Codepoint.CODES["x"]: {
        if (!t.more()) break;
        c = t.pop();
        if (c === Codepoint.CODES["{"]) {
          let nhex = 0;
          let r = 0;
          while (true) {
            if (!t.more()) break bigswitch;
            c = t.pop();
            if (c === Codepoint.CODES["}"]) break;
            const v = Utils.unhex(c);
            if (v < 0) break bigswitch;
            r = r * 16 + v;
            if (r > Unicode.MAX_RUNE) break bigswitch;
            nhex++;
          }
          if (nhex === 0) break bigswitch;
          return r;
        }
        const x = Utils.unhex(c);
        if (!t.more()) break;
        c = t.pop();
        const y = Utils.unhex(c);
        if (x < 0 || y < 0) break;
        return x * 16 + y;
      }
      case Codepoint.CODES["a"]:
        return Codepoint.CODES["\x07"];
      case Codepoint.CODES["f"]:
        return Codepoint.CODES["\f"];
      case Codepoint.CODES["n"]:
        return Codepoint.CODES["\n"];
      case Codepoint.CODES["r"]:
        return Codepoint.CODES["\r"];
      case Codepoint.CODES["t"]:
        return Codepoint.CODES["	"];
      case Codepoint.CODES["v"]:
        return Codepoint.CODES["\v"];
      default:
        if (c <= Unicode.MAX_ASCII && !Utils.isalnum(c)) return c;
    }
    throw new RE2JSSyntaxException(Parser3.ERR_INVALID_ESCAPE, t.from(startPos));
  }
  static parseClassChar(t, wholeClassPos) {
    if (!t.more()) throw new RE2JSSyntaxException(Parser3.ERR_MISSING_BRACKET, t.from(wholeClassPos));
    if (t.lookingAt("\\")) return Parser3.parseEscape(t);
    return t.pop();
  }
  static hasCapture(re) {
    if (re === null) return false;
    if (re.op === Regexp.Op.CAPTURE) return true;
    if (re.subs) {
      for (let sub of re.subs) if (Parser3.hasCapture(sub)) return true;
    }
    return false;
  }
  constructor(wholeRegexp, flags = 0) {
    this.wholeRegexp = wholeRegexp;
    this.flags = flags;
    this.numCap = 0;
    this.namedGroups = /* @__PURE__ */ Object.create(null);
    this.stack = [];
    this.free = null;
    this.numRegexp = 0;
    this.numRunes = 0;
    this.repeats = 0;
    this.height = null;
    this.size = null;
    this.nlb = 0;
  }
  newRegexp(op) {
    let re = this.free;
    if (re !== null && re.subs !== null && re.subs.length > 0) {
      this.free = re.subs[0];
      re.reinit();
      re.op = op;
    } else {
      re = new Regexp(op);
      this.numRegexp += 1;
    }
    return re;
  }
  reuse(re) {
    if (this.height !== null && this.height.has(re)) this.height.delete(re);
    if (re.subs !== null && re.subs.length > 0) re.subs[0] = this.free;
    this.free = re;
  }
  checkLimits(re) {
    if (this.numRunes > Parser3.MAX_RUNES) throw new RE2JSSyntaxException(Parser3.ERR_LARGE);
    this.checkSize(re);
    this.checkHeight(re);
  }
  checkSize(re) {
    if (this.size === null) {
      if (this.repeats === 0) this.repeats = 1;
      if (re.op === Regexp.Op.REPEAT) {
        let n = re.max;
        if (n === -1) n = re.min;
        if (n <= 0) n = 1;
        if (n > Math.floor(Parser3.MAX_SIZE / this.repeats)) this.repeats = Parser3.MAX_SIZE;
        else this.repeats *= n;
      }
      if (this.numRegexp < Math.floor(Parser3.MAX_SIZE / this.repeats)) return;
      this.size = /* @__PURE__ */ new Map();
      for (let reEx of this.stack) this.checkSize(reEx);
    }
    if (this.calcSize(re, true) > Parser3.MAX_SIZE) throw new RE2JSSyntaxException(Parser3.ERR_LARGE);
  }
  calcSize(re, force = false) {
    if (!force && this.size !== null) {
      if (this.size.has(re)) return this.size.get(re);
    }
    let size = 0;
    switch (re.op) {
      case Regexp.Op.LITERAL:
        size = re.runes.length;
        break;
      case Regexp.Op.PLB:
      case Regexp.Op.NLB:
      case Regexp.Op.CAPTURE:
      case Regexp.Op.STAR:
        size = 2 + this.calcSize(re.subs[0]);
        break;
      case Regexp.Op.PLUS:
      case Regexp.Op.QUEST:
        size = 1 + this.calcSize(re.subs[0]);
        break;
      case Regexp.Op.CONCAT:
        for (let sub of re.subs) size = size + this.calcSize(sub);
        break;
      case Regexp.Op.ALTERNATE:
        for (let sub of re.subs) size = size + this.calcSize(sub);
        if (re.subs.length > 1) size = size + re.subs.length - 1;
        break;
      case Regexp.Op.REPEAT: {
        let sub = this.calcSize(re.subs[0]);
        if (re.max === -1) {
          if (re.min === 0) size = 2 + sub;
          else size = 1 + re.min * sub;
          break;
        }
        size = re.max * sub + (re.max - re.min);
        break;
      }
    }
    size = Math.max(1, size);
    if (this.size === null) this.size = /* @__PURE__ */ new Map();
    this.size.set(re, size);
    return size;
  }
  checkHeight(re) {
    if (this.numRegexp < Parser3.MAX_HEIGHT) return;
    if (this.height === null) {
      this.height = /* @__PURE__ */ new Map();
      for (let reEx of this.stack) this.checkHeight(reEx);
    }
    if (this.calcHeight(re, true) > Parser3.MAX_HEIGHT) throw new RE2JSSyntaxException(Parser3.ERR_NESTING_DEPTH);
  }
  calcHeight(re, force = false) {
    if (!force && this.height !== null) {
      if (this.height.has(re)) return this.height.get(re);
    }
    let h = 1;
    for (let sub of re.subs) {
      const hsub = this.calcHeight(sub);
      if (h < 1 + hsub) h = 1 + hsub;
    }
    if (this.height === null) this.height = /* @__PURE__ */ new Map();
    this.height.set(re, h);
    return h;
  }
  pop() {
    return this.stack.pop();
  }
  popToPseudo() {
    const n = this.stack.length;
    let i = n;
    while (i > 0 && !Regexp.isPseudoOp(this.stack[i - 1].op)) i--;
    return this.stack.splice(i, n - i);
  }
  push(re) {
    this.numRunes += re.runes.length;
    if (re.op === Regexp.Op.CHAR_CLASS && re.runes.length === 2 && re.runes[0] === re.runes[1]) {
      if (this.maybeConcat(re.runes[0], this.flags & ~RE2Flags.FOLD_CASE)) return null;
      re.op = Regexp.Op.LITERAL;
      re.runes = [re.runes[0]];
      re.flags = this.flags & ~RE2Flags.FOLD_CASE;
    } else if (re.op === Regexp.Op.CHAR_CLASS && re.runes.length === 4 && re.runes[0] === re.runes[1] && re.runes[2] === re.runes[3] && Unicode.simpleFold(re.runes[0]) === re.runes[2] && Unicode.simpleFold(re.runes[2]) === re.runes[0] || re.op === Regexp.Op.CHAR_CLASS && re.runes.length === 2 && re.runes[0] + 1 === re.runes[1] && Unicode.simpleFold(re.runes[0]) === re.runes[1] && Unicode.simpleFold(re.runes[1]) === re.runes[0]) {
      if (this.maybeConcat(re.runes[0], this.flags | RE2Flags.FOLD_CASE)) return null;
      re.op = Regexp.Op.LITERAL;
      re.runes = [re.runes[0]];
      re.flags = this.flags | RE2Flags.FOLD_CASE;
    } else this.maybeConcat(-1, 0);
    this.stack.push(re);
    this.checkLimits(re);
    return re;
  }
  maybeConcat(r, flags) {
    const n = this.stack.length;
    if (n < 2) return false;
    const re1 = this.stack[n - 1];
    const re2 = this.stack[n - 2];
    if (re1.op !== Regexp.Op.LITERAL || re2.op !== Regexp.Op.LITERAL || (re1.flags & RE2Flags.FOLD_CASE) !== (re2.flags & RE2Flags.FOLD_CASE)) return false;
    if (!Array.isArray(re2.runes)) re2.runes = Array.from(re2.runes);
    for (let i = 0; i < re1.runes.length; i++) re2.runes.push(re1.runes[i]);
    if (r >= 0) {
      re1.runes = [r];
      re1.flags = flags;
      return true;
    }
    this.pop();
    this.reuse(re1);
    return false;
  }
  newLiteral(r, flags) {
    const re = this.newRegexp(Regexp.Op.LITERAL);
    re.flags = flags;
    if ((flags & RE2Flags.FOLD_CASE) !== 0) r = Parser3.minFoldRune(r);
    re.runes = [r];
    return re;
  }
  literal(r) {
    this.push(this.newLiteral(r, this.flags));
  }
  op(op) {
    const re = this.newRegexp(op);
    re.flags = this.flags;
    return this.push(re);
  }
  repeat(op, min, max, beforePos, t, lastRepeatPos) {
    let flags = this.flags;
    if ((flags & RE2Flags.PERL_X) !== 0) {
      if (t.more() && t.lookingAt("?")) {
        t.skip(1);
        flags ^= RE2Flags.NON_GREEDY;
      }
      if (lastRepeatPos !== -1) throw new RE2JSSyntaxException(Parser3.ERR_INVALID_REPEAT_OP, t.from(lastRepeatPos));
    }
    const n = this.stack.length;
    if (n === 0) throw new RE2JSSyntaxException(Parser3.ERR_MISSING_REPEAT_ARGUMENT, t.from(beforePos));
    const sub = this.stack[n - 1];
    if (Regexp.isPseudoOp(sub.op)) throw new RE2JSSyntaxException(Parser3.ERR_MISSING_REPEAT_ARGUMENT, t.from(beforePos));
    const re = this.newRegexp(op);
    re.min = min;
    re.max = max;
    re.flags = flags;
    re.subs = [sub];
    this.stack[n - 1] = re;
    this.checkLimits(re);
    if (op === Regexp.Op.REPEAT && (min >= 2 || max >= 2) && !this.repeatIsValid(re, 1e3)) throw new RE2JSSyntaxException(Parser3.ERR_INVALID_REPEAT_SIZE, t.from(beforePos));
  }
  repeatIsValid(re, n) {
    if (re.op === Regexp.Op.REPEAT) {
      let m = re.max;
      if (m === 0) return true;
      if (m < 0) m = re.min;
      if (m > n) return false;
      if (m > 0) n = Math.trunc(n / m);
    }
    for (let sub of re.subs) if (!this.repeatIsValid(sub, n)) return false;
    return true;
  }
  concat() {
    this.maybeConcat(-1, 0);
    const subs = this.popToPseudo();
    if (subs.length === 0) return this.push(this.newRegexp(Regexp.Op.EMPTY_MATCH));
    return this.push(this.collapse(subs, Regexp.Op.CONCAT));
  }
  alternate() {
    const subs = this.popToPseudo();
    if (subs.length > 0) this.cleanAlt(subs[subs.length - 1]);
    if (subs.length === 0) return this.push(this.newRegexp(Regexp.Op.NO_MATCH));
    return this.push(this.collapse(subs, Regexp.Op.ALTERNATE));
  }
  cleanAlt(re) {
    if (re.op === Regexp.Op.CHAR_CLASS) {
      re.runes = new CharClass(Array.from(re.runes)).cleanClass().toArray();
      if (re.runes.length === 2 && re.runes[0] === 0 && re.runes[1] === Unicode.MAX_RUNE) {
        re.runes = /* @__PURE__ */ new Int32Array(0);
        re.op = Regexp.Op.ANY_CHAR;
      } else if (re.runes.length === 4 && re.runes[0] === 0 && re.runes[1] === Codepoint.CODES["\n"] - 1 && re.runes[2] === Codepoint.CODES["\n"] + 1 && re.runes[3] === Unicode.MAX_RUNE) {
        re.runes = /* @__PURE__ */ new Int32Array(0);
        re.op = Regexp.Op.ANY_CHAR_NOT_NL;
      }
    }
  }
  collapse(subs, op) {
    if (subs.length === 1) return subs[0];
    let len = 0;
    for (let sub of subs) len += sub.op === op ? sub.subs.length : 1;
    let newsubs = new Array(len).fill(null);
    let i = 0;
    for (let sub of subs) if (sub.op === op) {
      for (let j = 0; j < sub.subs.length; j++) newsubs[i++] = sub.subs[j];
      this.reuse(sub);
    } else newsubs[i++] = sub;
    let re = this.newRegexp(op);
    re.subs = newsubs;
    if (op === Regexp.Op.ALTERNATE) {
      re.subs = this.factor(re.subs);
      if (re.subs.length === 1) {
        const old = re;
        re = re.subs[0];
        this.reuse(old);
      }
    }
    return re;
  }
  factor(array) {
    if (array.length < 2) return array;
    let s = 0;
    let lensub = array.length;
    let lenout = 0;
    let str = null;
    let strlen = 0;
    let strflags = 0;
    let start = 0;
    for (let i = 0; i <= lensub; i++) {
      let istr = null;
      let istrlen = 0;
      let iflags = 0;
      if (i < lensub) {
        let re = array[s + i];
        if (re.op === Regexp.Op.CONCAT && re.subs.length > 0) re = re.subs[0];
        if (re.op === Regexp.Op.LITERAL) {
          istr = re.runes;
          istrlen = re.runes.length;
          iflags = re.flags & RE2Flags.FOLD_CASE;
        }
        if (iflags === strflags) {
          let same2 = 0;
          while (same2 < strlen && same2 < istrlen && str[same2] === istr[same2]) same2++;
          if (same2 > 0) {
            strlen = same2;
            continue;
          }
        }
      }
      if (i === start) {
      } else if (i === start + 1) array[lenout++] = array[s + start];
      else {
        const prefix = this.newRegexp(Regexp.Op.LITERAL);
        prefix.flags = strflags;
        prefix.runes = str.slice(0, strlen);
        for (let j = start; j < i; j++) {
          array[s + j] = this.removeLeadingString(array[s + j], strlen);
          this.checkLimits(array[s + j]);
        }
        const suffix = this.collapse(array.slice(s + start, s + i), Regexp.Op.ALTERNATE);
        const re = this.newRegexp(Regexp.Op.CONCAT);
        re.subs = [prefix, suffix];
        array[lenout++] = re;
      }
      start = i;
      str = istr;
      strlen = istrlen;
      strflags = iflags;
    }
    lensub = lenout;
    s = 0;
    start = 0;
    lenout = 0;
    let first = null;
    for (let i = 0; i <= lensub; i++) {
      let ifirst = null;
      if (i < lensub) {
        ifirst = Parser3.leadingRegexp(array[s + i]);
        if (first !== null && first.equals(ifirst) && (Parser3.isCharClass(first) || first.op === Regexp.Op.REPEAT && first.min === first.max && Parser3.isCharClass(first.subs[0]))) continue;
      }
      if (i === start) {
      } else if (i === start + 1) array[lenout++] = array[s + start];
      else {
        const prefix = first;
        for (let j = start; j < i; j++) {
          const reuse = j !== start;
          array[s + j] = this.removeLeadingRegexp(array[s + j], reuse);
          this.checkLimits(array[s + j]);
        }
        const suffix = this.collapse(array.slice(s + start, s + i), Regexp.Op.ALTERNATE);
        const re = this.newRegexp(Regexp.Op.CONCAT);
        re.subs = [prefix, suffix];
        array[lenout++] = re;
      }
      start = i;
      first = ifirst;
    }
    lensub = lenout;
    s = 0;
    start = 0;
    lenout = 0;
    for (let i = 0; i <= lensub; i++) {
      if (i < lensub && Parser3.isCharClass(array[s + i])) continue;
      if (i === start) {
      } else if (i === start + 1) array[lenout++] = array[s + start];
      else {
        let max = start;
        for (let j = start + 1; j < i; j++) {
          const subMax = array[s + max];
          const subJ = array[s + j];
          if (subMax.op < subJ.op || subMax.op === subJ.op && (subMax.runes !== null ? subMax.runes.length : 0) < (subJ.runes !== null ? subJ.runes.length : 0)) max = j;
        }
        const tmp = array[s + start];
        array[s + start] = array[s + max];
        array[s + max] = tmp;
        for (let j = start + 1; j < i; j++) {
          Parser3.mergeCharClass(array[s + start], array[s + j]);
          this.reuse(array[s + j]);
        }
        this.cleanAlt(array[s + start]);
        array[lenout++] = array[s + start];
      }
      if (i < lensub) array[lenout++] = array[s + i];
      start = i + 1;
    }
    lensub = lenout;
    s = 0;
    start = 0;
    lenout = 0;
    for (let i = 0; i < lensub; ++i) {
      if (i + 1 < lensub && array[s + i].op === Regexp.Op.EMPTY_MATCH && array[s + i + 1].op === Regexp.Op.EMPTY_MATCH) continue;
      array[lenout++] = array[s + i];
    }
    lensub = lenout;
    s = 0;
    return array.slice(s, lensub);
  }
  removeLeadingString(re, n) {
    if (re.op === Regexp.Op.CONCAT && re.subs.length > 0) {
      const sub = this.removeLeadingString(re.subs[0], n);
      re.subs[0] = sub;
      if (sub.op === Regexp.Op.EMPTY_MATCH) {
        this.reuse(sub);
        switch (re.subs.length) {
          case 0:
          case 1:
            re.op = Regexp.Op.EMPTY_MATCH;
            re.subs = Regexp.emptySubs();
            break;
          case 2: {
            const old = re;
            re = re.subs[1];
            this.reuse(old);
            break;
          }
          default:
            re.subs = re.subs.slice(1, re.subs.length);
        }
      }
      return re;
    }
    if (re.op === Regexp.Op.LITERAL) {
      re.runes = re.runes.slice(n, re.runes.length);
      if (re.runes.length === 0) re.op = Regexp.Op.EMPTY_MATCH;
    }
    return re;
  }
  removeLeadingRegexp(re, reuse) {
    if (re.op === Regexp.Op.CONCAT && re.subs.length > 0) {
      if (reuse) this.reuse(re.subs[0]);
      re.subs = re.subs.slice(1, re.subs.length);
      switch (re.subs.length) {
        case 0:
          re.op = Regexp.Op.EMPTY_MATCH;
          re.subs = Regexp.emptySubs();
          break;
        case 1: {
          const old = re;
          re = re.subs[0];
          this.reuse(old);
          break;
        }
      }
      return re;
    }
    if (reuse) this.reuse(re);
    return this.newRegexp(Regexp.Op.EMPTY_MATCH);
  }
  parseInternal() {
    if ((this.flags & RE2Flags.LITERAL) !== 0) return Parser3.literalRegexp(this.wholeRegexp, this.flags);
    let lastRepeatPos = -1;
    let min = -1;
    let max = -1;
    const t = new StringIterator(this.wholeRegexp);
    while (t.more()) {
      let repeatPos = -1;
      bigswitch: switch (t.peek()) {
        case Codepoint.CODES["("]:
          if ((this.flags & RE2Flags.LOOKBEHIND) !== 0) {
            if (t.lookingAt("(?<=")) {
              this.parsePosLookBehind();
              t.skip(4);
              break;
            }
            if (t.lookingAt("(?<!")) {
              this.parseNegLookBehind();
              t.skip(4);
              break;
            }
          }
          if ((this.flags & RE2Flags.PERL_X) !== 0 && t.lookingAt("(?")) {
            this.parsePerlFlags(t);
            break;
          }
          this.op(Regexp.Op.LEFT_PAREN).cap = ++this.numCap;
          t.skip(1);
          break;
        case Codepoint.CODES["|"]:
          this.parseVerticalBar();
          t.skip(1);
          break;
        case Codepoint.CODES[")"]:
          this.parseRightParen();
          t.skip(1);
          break;
        case Codepoint.CODES["^"]:
          if ((this.flags & RE2Flags.ONE_LINE) !== 0) this.op(Regexp.Op.BEGIN_TEXT);
          else this.op(Regexp.Op.BEGIN_LINE);
          t.skip(1);
          break;
        case Codepoint.CODES["$"]:
          if ((this.flags & RE2Flags.ONE_LINE) !== 0) this.op(Regexp.Op.END_TEXT).flags |= RE2Flags.WAS_DOLLAR;
          else this.op(Regexp.Op.END_LINE);
          t.skip(1);
          break;
        case Codepoint.CODES["."]:
          if ((this.flags & RE2Flags.DOT_NL) !== 0) this.op(Regexp.Op.ANY_CHAR);
          else this.op(Regexp.Op.ANY_CHAR_NOT_NL);
          t.skip(1);
          break;
        case Codepoint.CODES["["]:
          this.parseClass(t);
          break;
        case Codepoint.CODES["*"]:
        case Codepoint.CODES["+"]:
        case Codepoint.CODES["?"]: {
          repeatPos = t.pos();
          let op = null;
          switch (t.pop()) {
            case Codepoint.CODES["*"]:
              op = Regexp.Op.STAR;
              break;
            case Codepoint.CODES["+"]:
              op = Regexp.Op.PLUS;
              break;
            case Codepoint.CODES["?"]:
              op = Regexp.Op.QUEST;
          }
          this.repeat(op, min, max, repeatPos, t, lastRepeatPos);
          break;
        }
        case Codepoint.CODES["{"]: {
          const before = t.pos();
          const minMax = Parser3.parseRepeat(t);
          if (minMax < 0) {
            t.rewindTo(before);
            this.literal(t.pop());
            break;
          }
          repeatPos = before;
          min = minMax >> 16;
          max = (minMax & Unicode.MAX_BMP) << 16 >> 16;
          this.repeat(Regexp.Op.REPEAT, min, max, repeatPos, t, lastRepeatPos);
          break;
        }
        case Codepoint.CODES["\\"]: {
          const savedPos = t.pos();
          t.skip(1);
          if ((this.flags & RE2Flags.PERL_X) !== 0 && t.more()) switch (t.pop()) {
            case Codepoint.CODES["A"]:
              this.op(Regexp.Op.BEGIN_TEXT);
              break bigswitch;
            case Codepoint.CODES["b"]:
              this.op(Regexp.Op.WORD_BOUNDARY);
              break bigswitch;
            case Codepoint.CODES["B"]:
              this.op(Regexp.Op.NO_WORD_BOUNDARY);
              break bigswitch;
            case Codepoint.CODES["C"]:
              throw new RE2JSSyntaxException(Parser3.ERR_INVALID_ESCAPE, "\\C");
            case Codepoint.CODES["Q"]: {
              let lit = t.rest();
              const i = lit.indexOf("\\E");
              if (i >= 0) {
                lit = lit.substring(0, i);
                t.skipString(lit);
                t.skipString("\\E");
              } else t.skipString(lit);
              let j = 0;
              while (j < lit.length) {
                const codepoint = lit.codePointAt(j);
                this.literal(codepoint);
                j += Utils.charCount(codepoint);
              }
              break bigswitch;
            }
            case Codepoint.CODES["z"]:
              this.op(Regexp.Op.END_TEXT);
              break bigswitch;
            default:
              t.rewindTo(savedPos);
          }
          else t.rewindTo(savedPos);
          const re = this.newRegexp(Regexp.Op.CHAR_CLASS);
          re.flags = this.flags;
          if (t.lookingAt("\\p") || t.lookingAt("\\P")) {
            const cc2 = new CharClass();
            if (this.parseUnicodeClass(t, cc2)) {
              re.runes = cc2.toArray();
              this.push(re);
              break bigswitch;
            }
          }
          const cc = new CharClass();
          if (this.parsePerlClassEscape(t, cc)) {
            re.runes = cc.toArray();
            this.push(re);
            break bigswitch;
          }
          t.rewindTo(savedPos);
          this.reuse(re);
          this.literal(Parser3.parseEscape(t));
          break;
        }
        default:
          this.literal(t.pop());
      }
      lastRepeatPos = repeatPos;
    }
    this.concat();
    if (this.swapVerticalBar()) this.pop();
    this.alternate();
    if (this.stack.length !== 1) throw new RE2JSSyntaxException(Parser3.ERR_MISSING_PAREN, this.wholeRegexp);
    this.stack[0].namedGroups = this.namedGroups;
    return this.stack[0];
  }
  parsePerlFlags(t) {
    const startPos = t.pos();
    const s = t.rest();
    if (s.startsWith("(?P<") || s.startsWith("(?<")) {
      const begin = s.charAt(2) === "P" ? 4 : 3;
      const end = s.indexOf(">");
      if (end < 0) throw new RE2JSSyntaxException(Parser3.ERR_INVALID_NAMED_CAPTURE, s);
      const name = s.substring(begin, end);
      t.skipString(name);
      t.skip(begin + 1);
      if (!Parser3.isValidCaptureName(name)) throw new RE2JSSyntaxException(Parser3.ERR_INVALID_NAMED_CAPTURE, s.substring(0, end + 1));
      const re = this.op(Regexp.Op.LEFT_PAREN);
      re.cap = ++this.numCap;
      if (this.namedGroups[name]) throw new RE2JSSyntaxException(Parser3.ERR_DUPLICATE_NAMED_CAPTURE, name);
      this.namedGroups[name] = this.numCap;
      re.name = name;
      return;
    }
    t.skip(2);
    let flags = this.flags;
    let sign = 1;
    let sawFlag = false;
    loop: while (t.more()) {
      const c = t.pop();
      switch (c) {
        case Codepoint.CODES["i"]:
          flags |= RE2Flags.FOLD_CASE;
          sawFlag = true;
          break;
        case Codepoint.CODES["m"]:
          flags &= ~RE2Flags.ONE_LINE;
          sawFlag = true;
          break;
        case Codepoint.CODES["s"]:
          flags |= RE2Flags.DOT_NL;
          sawFlag = true;
          break;
        case Codepoint.CODES["U"]:
          flags |= RE2Flags.NON_GREEDY;
          sawFlag = true;
          break;
        case Codepoint.CODES["-"]:
          if (sign < 0) break loop;
          sign = -1;
          flags = ~flags;
          sawFlag = false;
          break;
        case Codepoint.CODES[":"]:
        case Codepoint.CODES[")"]:
          if (sign < 0) {
            if (!sawFlag) break loop;
            flags = ~flags;
          }
          if (c === Codepoint.CODES[":"]) this.op(Regexp.Op.LEFT_PAREN);
          this.flags = flags;
          return;
        default:
          break loop;
      }
    }
    throw new RE2JSSyntaxException(Parser3.ERR_INVALID_PERL_OP, t.from(startPos));
  }
  parsePosLookBehind() {
    const re = this.newRegexp(Regexp.Op.LEFT_PAREN);
    re.flags = this.flags;
    re.lb = ++this.nlb;
    return this.push(re);
  }
  parseNegLookBehind() {
    const re = this.newRegexp(Regexp.Op.LEFT_PAREN);
    re.flags = this.flags;
    re.lb = -++this.nlb;
    return this.push(re);
  }
  parseVerticalBar() {
    this.concat();
    if (!this.swapVerticalBar()) this.op(Regexp.Op.VERTICAL_BAR);
  }
  swapVerticalBar() {
    const n = this.stack.length;
    if (n >= 3 && this.stack[n - 2].op === Regexp.Op.VERTICAL_BAR && Parser3.isCharClass(this.stack[n - 1]) && Parser3.isCharClass(this.stack[n - 3])) {
      let re1 = this.stack[n - 1];
      let re3 = this.stack[n - 3];
      if (re1.op > re3.op) {
        const tmp = re3;
        re3 = re1;
        re1 = tmp;
        this.stack[n - 3] = re3;
      }
      Parser3.mergeCharClass(re3, re1);
      this.reuse(re1);
      this.pop();
      return true;
    }
    if (n >= 2) {
      const re1 = this.stack[n - 1];
      const re2 = this.stack[n - 2];
      if (re2.op === Regexp.Op.VERTICAL_BAR) {
        if (n >= 3) this.cleanAlt(this.stack[n - 3]);
        this.stack[n - 2] = re1;
        this.stack[n - 1] = re2;
        return true;
      }
    }
    return false;
  }
  parseRightParen() {
    this.concat();
    if (this.swapVerticalBar()) this.pop();
    this.alternate();
    if (this.stack.length < 2) throw new RE2JSSyntaxException(Parser3.ERR_UNEXPECTED_PAREN, this.wholeRegexp);
    const re1 = this.pop();
    const re2 = this.pop();
    if (re2.op !== Regexp.Op.LEFT_PAREN) throw new RE2JSSyntaxException(Parser3.ERR_UNEXPECTED_PAREN, this.wholeRegexp);
    this.flags = re2.flags;
    if (re2.lb !== 0) {
      if (Parser3.hasCapture(re1)) throw new RE2JSSyntaxException(Parser3.ERR_INVALID_CAPTURE_IN_LOOKBEHIND, this.wholeRegexp);
      if (re2.lb > 0) re2.op = Regexp.Op.PLB;
      else re2.op = Regexp.Op.NLB;
      re2.subs = [re1];
      this.push(re2);
      return;
    }
    if (re2.cap === 0) this.push(re1);
    else {
      re2.op = Regexp.Op.CAPTURE;
      re2.subs = [re1];
      this.push(re2);
    }
  }
  parsePerlClassEscape(t, cc) {
    const beforePos = t.pos();
    if ((this.flags & RE2Flags.PERL_X) === 0 || !t.more() || t.pop() !== Codepoint.CODES["\\"] || !t.more()) return false;
    t.pop();
    const p = t.from(beforePos);
    const g = PERL_GROUPS.has(p) ? PERL_GROUPS.get(p) : null;
    if (g === null) return false;
    cc.appendGroup(g, (this.flags & RE2Flags.FOLD_CASE) !== 0);
    return true;
  }
  parseNamedClass(t, cc) {
    const cls = t.rest();
    const i = cls.indexOf(":]");
    if (i < 0) return false;
    const name = cls.substring(0, i + 2);
    t.skipString(name);
    const g = POSIX_GROUPS.has(name) ? POSIX_GROUPS.get(name) : null;
    if (g === null) throw new RE2JSSyntaxException(Parser3.ERR_INVALID_CHAR_RANGE, name);
    cc.appendGroup(g, (this.flags & RE2Flags.FOLD_CASE) !== 0);
    return true;
  }
  parseUnicodeClass(t, cc) {
    const startPos = t.pos();
    if ((this.flags & RE2Flags.UNICODE_GROUPS) === 0 || !t.lookingAt("\\p") && !t.lookingAt("\\P")) return false;
    t.skip(1);
    let sign = 1;
    let c = t.pop();
    if (c === Codepoint.CODES["P"]) sign = -1;
    if (!t.more()) {
      t.rewindTo(startPos);
      throw new RE2JSSyntaxException(Parser3.ERR_INVALID_CHAR_RANGE, t.rest());
    }
    c = t.pop();
    let name;
    if (c !== Codepoint.CODES["{"]) name = Utils.runeToString(c);
    else {
      const rest = t.rest();
      const end = rest.indexOf("}");
      if (end < 0) {
        t.rewindTo(startPos);
        throw new RE2JSSyntaxException(Parser3.ERR_INVALID_CHAR_RANGE, t.rest());
      }
      name = rest.substring(0, end);
      t.skipString(name);
      t.skip(1);
    }
    if (!(name.length === 0) && name.codePointAt(0) === Codepoint.CODES["^"]) {
      sign = 0 - sign;
      name = name.substring(1);
    }
    const pair2 = Parser3.unicodeTable(name);
    if (pair2 === null) throw new RE2JSSyntaxException(Parser3.ERR_INVALID_CHAR_RANGE, t.from(startPos));
    if (pair2.sign < 0) sign = 0 - sign;
    const tab = pair2.tab;
    const fold2 = pair2.fold;
    if ((this.flags & RE2Flags.FOLD_CASE) === 0 || fold2 === null) cc.appendTableWithSign(tab, sign);
    else {
      const tmp = new CharClass().appendTable(tab).appendTable(fold2).cleanClass().toArray();
      cc.appendClassWithSign(Array.from(tmp), sign);
    }
    return true;
  }
  parseClass(t) {
    const startPos = t.pos();
    t.skip(1);
    const re = this.newRegexp(Regexp.Op.CHAR_CLASS);
    re.flags = this.flags;
    const cc = new CharClass();
    let sign = 1;
    if (t.more() && t.lookingAt("^")) {
      sign = -1;
      t.skip(1);
      if ((this.flags & RE2Flags.CLASS_NL) === 0) cc.appendRange(Codepoint.CODES["\n"], Codepoint.CODES["\n"]);
    }
    let first = true;
    while (!t.more() || t.peek() !== Codepoint.CODES["]"] || first) {
      if (t.more() && t.lookingAt("-") && (this.flags & RE2Flags.PERL_X) === 0 && !first) {
        const s = t.rest();
        if (s === "-" || !s.startsWith("-]")) {
          t.rewindTo(startPos);
          throw new RE2JSSyntaxException(Parser3.ERR_INVALID_CHAR_RANGE, t.rest());
        }
      }
      first = false;
      const beforePos = t.pos();
      if (t.lookingAt("[:")) {
        if (this.parseNamedClass(t, cc)) continue;
        t.rewindTo(beforePos);
      }
      if (this.parseUnicodeClass(t, cc)) continue;
      if (this.parsePerlClassEscape(t, cc)) continue;
      t.rewindTo(beforePos);
      const lo = Parser3.parseClassChar(t, startPos);
      let hi = lo;
      if (t.more() && t.lookingAt("-")) {
        t.skip(1);
        if (t.more() && t.lookingAt("]")) t.skip(-1);
        else {
          hi = Parser3.parseClassChar(t, startPos);
          if (hi < lo) throw new RE2JSSyntaxException(Parser3.ERR_INVALID_CHAR_RANGE, t.from(beforePos));
        }
      }
      if ((this.flags & RE2Flags.FOLD_CASE) === 0) cc.appendRange(lo, hi);
      else cc.appendFoldedRange(lo, hi);
    }
    t.skip(1);
    cc.cleanClass();
    if (sign < 0) cc.negateClass();
    re.runes = cc.toArray();
    this.push(re);
  }
};
var RE2 = class RE22 {
  static initTest(expr) {
    const re2 = RE22.compile(expr);
    const res = new RE22(re2.expr, re2.prog, re2.numSubexp, re2.longest);
    res.cond = re2.cond;
    res.prefix = re2.prefix;
    res.prefixUTF8 = re2.prefixUTF8;
    res.prefixComplete = re2.prefixComplete;
    res.prefixRune = re2.prefixRune;
    res.prefilter = re2.prefilter;
    res.namedGroups = re2.namedGroups;
    return res;
  }
  /**
  * Parses a regular expression and returns, if successful, an {@code RE2} instance that can be
  * used to match against text.
  *
  * When matching against text, the regexp returns a match that begins as early as possible in the
  * input (leftmost), and among those it chooses the one that a backtracking search would have
  * found first. This so-called leftmost-first matching is the same semantics that Perl, Python,
  * and other implementations use, although this package implements it without the expense of
  * backtracking. For POSIX leftmost-longest matching, see {@link #compilePOSIX}.
  */
  static compile(expr) {
    return RE22.compileImpl(expr, RE2Flags.PERL, false);
  }
  /**
  * {@code compilePOSIX} is like {@link #compile} but restricts the regular expression to POSIX ERE
  * (egrep) syntax and changes the match semantics to leftmost-longest.
  *
  * That is, when matching against text, the regexp returns a match that begins as early as
  * possible in the input (leftmost), and among those it chooses a match that is as long as
  * possible. This so-called leftmost-longest matching is the same semantics that early regular
  * expression implementations used and that POSIX specifies.
  *
  * However, there can be multiple leftmost-longest matches, with different submatch choices, and
  * here this package diverges from POSIX. Among the possible leftmost-longest matches, this
  * package chooses the one that a backtracking search would have found first, while POSIX
  * specifies that the match be chosen to maximize the length of the first subexpression, then the
  * second, and so on from left to right. The POSIX rule is computationally prohibitive and not
  * even well-defined. See http://swtch.com/~rsc/regexp/regexp2.html#posix
  */
  static compilePOSIX(expr) {
    return RE22.compileImpl(expr, RE2Flags.POSIX, true);
  }
  static compileImpl(expr, mode, longest) {
    let re = Parser2.parse(expr, mode);
    const maxCap = re.maxCap();
    const namedGroups = re.namedGroups;
    re = Simplify.simplify(re);
    const prefilter = PrefilterTree.build(re);
    const prog = Compiler.compileRegexp(re);
    const re2 = new RE22(expr, prog, maxCap, longest);
    re2.prefilter = prefilter.type === Prefilter.Type.NONE ? null : prefilter;
    const [prefixCompl, prefixStr] = prog.prefix();
    re2.prefixComplete = prefixCompl;
    re2.prefix = prefixStr;
    re2.prefixUTF8 = Utils.stringToUtf8ByteArray(re2.prefix);
    if (re2.prefix.length > 0) re2.prefixRune = re2.prefix.codePointAt(0);
    re2.namedGroups = namedGroups;
    return re2;
  }
  /**
  * Returns true iff textual regular expression {@code pattern} matches string {@code s}.
  *
  * More complicated queries need to use {@link #compile} and the full {@code RE2} interface.
  */
  static match(pattern, s) {
    return RE22.compile(pattern).match(s);
  }
  constructor(expr, prog, numSubexp = 0, longest = 0) {
    this.expr = expr;
    this.prog = prog;
    this.numSubexp = numSubexp;
    this.longest = longest;
    this.cond = prog.startCond();
    this.prefix = null;
    this.prefixUTF8 = null;
    this.prefixComplete = false;
    this.prefixRune = 0;
    this.namedGroups = /* @__PURE__ */ Object.create(null);
    this.machinePool = [];
    this.lazyDFA = null;
    this.onepass = OnePass.compile(this.prog);
    this.prefilter = null;
  }
  get dfa() {
    if (this.lazyDFA === null) this.lazyDFA = new DFA(this.prog);
    return this.lazyDFA;
  }
  matchPrefixComplete(input, pos, anchor, ncap) {
    if ((anchor === RE2Flags.ANCHOR_START || anchor === RE2Flags.ANCHOR_BOTH) && pos !== 0) return null;
    let matchStart = -1;
    let matchEnd = -1;
    const pLen = input.prefixLength(this);
    if (anchor === RE2Flags.UNANCHORED) {
      const idx = input.index(this, pos);
      if (idx < 0) return null;
      matchStart = pos + idx;
      matchEnd = matchStart + pLen;
    } else if (anchor === RE2Flags.ANCHOR_BOTH) {
      if (input.endPos() !== pLen) return null;
      if (input.index(this, 0) !== 0) return null;
      matchStart = 0;
      matchEnd = pLen;
    } else if (anchor === RE2Flags.ANCHOR_START) {
      if (input.index(this, 0) !== 0) return null;
      matchStart = 0;
      matchEnd = pLen;
    }
    if (matchStart < 0) return null;
    if (ncap > 0) {
      const matchcap = new Int32Array(ncap).fill(-1);
      matchcap[0] = matchStart;
      matchcap[1] = matchEnd;
      return Array.from(matchcap);
    }
    return [];
  }
  createLookbehindState() {
    return this.prog.numLb > 0 ? new LookbehindState(this.prog) : null;
  }
  executeEngine(input, pos, anchor, ncap, lbState = null) {
    if (this.prefixComplete && (ncap === 0 || this.numSubexp === 0)) return this.matchPrefixComplete(input, pos, anchor, ncap);
    if (this.prefilter !== null && anchor === RE2Flags.UNANCHORED) {
      if (!this.prefilter.eval(input, pos)) return null;
    }
    if (this.onepass !== null) return OnePass.execute(this, input, pos, anchor, ncap);
    if (ncap > 0) {
      if (this.prog.numLb === 0 && input.endPos() <= Backtracker.maxBitStateLen(this.prog)) return Backtracker.execute(this, input, pos, anchor, ncap);
      return this.doExecuteNFA(input, pos, anchor, ncap, lbState);
    }
    if (this.prog.numLb === 0) {
      const dfaResult = this.dfa.match(input, pos, anchor);
      if (dfaResult !== null) return dfaResult ? [] : null;
      if (input.endPos() <= Backtracker.maxBitStateLen(this.prog)) return Backtracker.execute(this, input, pos, anchor, ncap);
    }
    return this.doExecuteNFA(input, pos, anchor, ncap, lbState);
  }
  /**
  * Returns the number of parenthesized subexpressions in this regular expression.
  */
  numberOfCapturingGroups() {
    return this.numSubexp;
  }
  /**
  * Returns the number of instructions in this compiled regular expression program.
  */
  numberOfInstructions() {
    return this.prog.numInst();
  }
  get() {
    return this.machinePool.length > 0 ? this.machinePool.pop() : null;
  }
  reset() {
    this.machinePool.length = 0;
  }
  put(m) {
    this.machinePool.push(m);
  }
  toString() {
    return this.expr;
  }
  doExecuteNFA(input, pos, anchor, ncap, lbState = null) {
    let m = this.get();
    if (!m) m = Machine.fromRE2(this);
    m.init(ncap);
    const cap = m.match(input, pos, anchor, lbState) ? m.submatches() : null;
    this.put(m);
    return cap;
  }
  match(s) {
    return this.executeEngine(MachineInput.fromUTF16(s), 0, RE2Flags.UNANCHORED, 0) !== null;
  }
  /**
  * Matches the regular expression against input starting at position start and ending at position
  * end, with the given anchoring. Records the submatch boundaries in group, which is [start, end)
  * pairs of byte offsets. The number of boundaries needed is inferred from the size of the group
  * array. It is most efficient not to ask for submatch boundaries.
  *
  * @param input the input byte array
  * @param start the beginning position in the input
  * @param end the end position in the input
  * @param anchor the anchoring flag (UNANCHORED, ANCHOR_START, ANCHOR_BOTH)
  * @param group the array to fill with submatch positions
  * @param ngroup the number of array pairs to fill in
  * @param lbState optional state carried between successive matches over the same input (see
  *   createLookbehindState); omit it to evaluate lookbehinds from the beginning of the input
  * @returns true if a match was found
  */
  matchWithGroup(input, start, end, anchor, ngroup, lbState = null) {
    if (!(input instanceof MatcherInputBase)) {
      if (Utils.isByteArray(input)) input = MatcherInput.utf8(input);
      else input = MatcherInput.utf16(input);
    }
    return this.matchMachineInput(input, start, end, anchor, ngroup, lbState);
  }
  matchMachineInput(input, start, end, anchor, ngroup, lbState = null) {
    if (start > end) return [false, null];
    const machineInput = input.isUTF16Encoding() ? MachineInput.fromUTF16(input.asCharSequence(), 0, end) : MachineInput.fromUTF8(input.asBytes(), 0, end);
    const groupMatch = this.executeEngine(machineInput, start, anchor, 2 * ngroup, lbState);
    if (groupMatch === null) return [false, null];
    return [true, groupMatch];
  }
  /**
  * Returns true iff this regexp matches the UTF-8 byte array {@code b}.
  */
  matchUTF8(b) {
    return this.executeEngine(MachineInput.fromUTF8(b), 0, RE2Flags.UNANCHORED, 0) !== null;
  }
  /**
  * Returns a copy of {@code src} in which all matches for this regexp have been replaced by
  * {@code repl}. No support is provided for expressions (e.g. {@code \1} or {@code $1}) in the
  * replacement string.
  */
  replaceAll(src, repl) {
    return this.replaceAllFunc(src, () => repl, 2 * src.length + 1);
  }
  /**
  * Returns a copy of {@code src} in which only the first match for this regexp has been replaced
  * by {@code repl}. No support is provided for expressions (e.g. {@code \1} or {@code $1}) in the
  * replacement string.
  */
  replaceFirst(src, repl) {
    return this.replaceAllFunc(src, () => repl, 1);
  }
  /**
  * Returns a copy of {@code src} in which at most {@code maxReplaces} matches for this regexp have
  * been replaced by the return value of of function {@code repl} (whose first argument is the
  * matched string). No support is provided for expressions (e.g. {@code \1} or {@code $1}) in the
  * replacement string.
  */
  replaceAllFunc(src, replFunc, maxReplaces) {
    let lastMatchEnd = 0;
    let searchPos = 0;
    let out = "";
    const input = MachineInput.fromUTF16(src);
    const lbState = this.createLookbehindState();
    let numReplaces = 0;
    while (searchPos <= src.length) {
      const a = this.executeEngine(input, searchPos, RE2Flags.UNANCHORED, 2, lbState);
      if (a === null || a.length === 0) break;
      out += src.substring(lastMatchEnd, a[0]);
      if (a[1] > lastMatchEnd || a[0] === 0) {
        out += replFunc(src.substring(a[0], a[1]));
        numReplaces++;
      }
      lastMatchEnd = a[1];
      const width2 = input.step(searchPos) & 7;
      if (searchPos + width2 > a[1]) searchPos += width2;
      else if (searchPos + 1 > a[1]) searchPos++;
      else searchPos = a[1];
      if (numReplaces >= maxReplaces) break;
    }
    out += src.substring(lastMatchEnd);
    return out;
  }
  pad(a) {
    if (a === null) return null;
    let n = (1 + this.numSubexp) * 2;
    if (a.length < n) {
      let a2 = new Array(n).fill(-1);
      for (let i = 0; i < a.length; i++) a2[i] = a[i];
      a = a2;
    }
    return a;
  }
  allMatches(input, n, deliverFun = (v) => v) {
    let result = [];
    const end = input.endPos();
    if (n < 0) n = end + 1;
    let pos = 0;
    let i = 0;
    let prevMatchEnd = -1;
    const lbState = this.createLookbehindState();
    while (i < n && pos <= end) {
      const matches2 = this.executeEngine(input, pos, RE2Flags.UNANCHORED, this.prog.numCap, lbState);
      if (matches2 === null || matches2.length === 0) break;
      let accept = true;
      if (matches2[1] === pos) {
        if (matches2[0] === prevMatchEnd) accept = false;
        const r = input.step(pos);
        if (r < 0) pos = end + 1;
        else pos += r & 7;
      } else pos = matches2[1];
      prevMatchEnd = matches2[1];
      if (accept) {
        result.push(deliverFun(this.pad(matches2)));
        i++;
      }
    }
    return result;
  }
  /**
  * Returns an array holding the text of the leftmost match in {@code b} of this regular
  * expression.
  *
  * A return value of null indicates no match.
  */
  findUTF8(b) {
    const a = this.executeEngine(MachineInput.fromUTF8(b), 0, RE2Flags.UNANCHORED, 2);
    if (a === null) return null;
    return b.slice(a[0], a[1]);
  }
  /**
  * Returns a two-element array of integers defining the location of the leftmost match in
  * {@code b} of this regular expression. The match itself is at {@code b[loc[0]...loc[1]]}.
  *
  * A return value of null indicates no match.
  */
  findUTF8Index(b) {
    const a = this.executeEngine(MachineInput.fromUTF8(b), 0, RE2Flags.UNANCHORED, 2);
    if (a === null) return null;
    return a.slice(0, 2);
  }
  /**
  * Returns a string holding the text of the leftmost match in {@code s} of this regular
  * expression.
  *
  * If there is no match, the return value is an empty string, but it will also be empty if the
  * regular expression successfully matches an empty string. Use {@link #findIndex} or
  * {@link #findSubmatch} if it is necessary to distinguish these cases.
  */
  find(s) {
    const a = this.executeEngine(MachineInput.fromUTF16(s), 0, RE2Flags.UNANCHORED, 2);
    if (a === null) return "";
    return s.substring(a[0], a[1]);
  }
  /**
  * Returns a two-element array of integers defining the location of the leftmost match in
  * {@code s} of this regular expression. The match itself is at
  * {@code s.substring(loc[0], loc[1])}.
  *
  * A return value of null indicates no match.
  */
  findIndex(s) {
    return this.executeEngine(MachineInput.fromUTF16(s), 0, RE2Flags.UNANCHORED, 2);
  }
  /**
  * Returns an array of arrays the text of the leftmost match of the regular expression in
  * {@code b} and the matches, if any, of its subexpressions, as defined by the <a
  * href='#submatch'>Submatch</a> description above.
  *
  * A return value of null indicates no match.
  */
  findUTF8Submatch(b) {
    const a = this.executeEngine(MachineInput.fromUTF8(b), 0, RE2Flags.UNANCHORED, this.prog.numCap);
    if (a === null) return null;
    const ret = new Array(1 + this.numSubexp).fill(null);
    for (let i = 0; i < ret.length; i++) if (2 * i < a.length && a[2 * i] >= 0) ret[i] = b.slice(a[2 * i], a[2 * i + 1]);
    return ret;
  }
  /**
  * Returns an array holding the index pairs identifying the leftmost match of this regular
  * expression in {@code b} and the matches, if any, of its subexpressions, as defined by the the
  * <a href='#submatch'>Submatch</a> and <a href='#index'>Index</a> descriptions above.
  *
  * A return value of null indicates no match.
  */
  findUTF8SubmatchIndex(b) {
    return this.pad(this.executeEngine(MachineInput.fromUTF8(b), 0, RE2Flags.UNANCHORED, this.prog.numCap));
  }
  /**
  * Returns an array of strings holding the text of the leftmost match of the regular expression in
  * {@code s} and the matches, if any, of its subexpressions, as defined by the <a
  * href='#submatch'>Submatch</a> description above.
  *
  * A return value of null indicates no match.
  */
  findSubmatch(s) {
    const a = this.executeEngine(MachineInput.fromUTF16(s), 0, RE2Flags.UNANCHORED, this.prog.numCap);
    if (a === null) return null;
    const ret = new Array(1 + this.numSubexp).fill(null);
    for (let i = 0; i < ret.length; i++) if (2 * i < a.length && a[2 * i] >= 0) ret[i] = s.substring(a[2 * i], a[2 * i + 1]);
    return ret;
  }
  /**
  * Returns an array holding the index pairs identifying the leftmost match of this regular
  * expression in {@code s} and the matches, if any, of its subexpressions, as defined by the <a
  * href='#submatch'>Submatch</a> description above.
  *
  * A return value of null indicates no match.
  */
  findSubmatchIndex(s) {
    return this.pad(this.executeEngine(MachineInput.fromUTF16(s), 0, RE2Flags.UNANCHORED, this.prog.numCap));
  }
  /**
  * {@code findAllUTF8()} is the <a href='#all'>All</a> version of {@link #findUTF8}; it returns a
  * list of up to {@code n} successive matches of the expression, as defined by the <a
  * href='#all'>All</a> description above.
  *
  * A return value of null indicates no match.
  *
  * TODO(adonovan): think about defining a byte slice view class, like a read-only Go slice backed
  * by |b|.
  */
  findAllUTF8(b, n) {
    const result = this.allMatches(MachineInput.fromUTF8(b), n, (match) => b.slice(match[0], match[1]));
    if (result.length === 0) return null;
    return result;
  }
  /**
  * {@code findAllUTF8Index} is the <a href='#all'>All</a> version of {@link #findUTF8Index}; it
  * returns a list of up to {@code n} successive matches of the expression, as defined by the <a
  * href='#all'>All</a> description above.
  *
  * A return value of null indicates no match.
  */
  findAllUTF8Index(b, n) {
    const result = this.allMatches(MachineInput.fromUTF8(b), n, (match) => match.slice(0, 2));
    if (result.length === 0) return null;
    return result;
  }
  /**
  * {@code findAll} is the <a href='#all'>All</a> version of {@link #find}; it returns a list of up
  * to {@code n} successive matches of the expression, as defined by the <a href='#all'>All</a>
  * description above.
  *
  * A return value of null indicates no match.
  */
  findAll(s, n) {
    const result = this.allMatches(MachineInput.fromUTF16(s), n, (match) => s.substring(match[0], match[1]));
    if (result.length === 0) return null;
    return result;
  }
  /**
  * {@code findAllIndex} is the <a href='#all'>All</a> version of {@link #findIndex}; it returns a
  * list of up to {@code n} successive matches of the expression, as defined by the <a
  * href='#all'>All</a> description above.
  *
  * A return value of null indicates no match.
  */
  findAllIndex(s, n) {
    const result = this.allMatches(MachineInput.fromUTF16(s), n, (match) => match.slice(0, 2));
    if (result.length === 0) return null;
    return result;
  }
  /**
  * {@code findAllUTF8Submatch} is the <a href='#all'>All</a> version of {@link #findUTF8Submatch};
  * it returns a list of up to {@code n} successive matches of the expression, as defined by the <a
  * href='#all'>All</a> description above.
  *
  * A return value of null indicates no match.
  */
  findAllUTF8Submatch(b, n) {
    const result = this.allMatches(MachineInput.fromUTF8(b), n, (match) => {
      let slice = new Array(match.length / 2 | 0).fill(null);
      for (let j = 0; j < slice.length; j++) if (match[2 * j] >= 0) slice[j] = b.slice(match[2 * j], match[2 * j + 1]);
      return slice;
    });
    if (result.length === 0) return null;
    return result;
  }
  /**
  * {@code findAllUTF8SubmatchIndex} is the <a href='#all'>All</a> version of
  * {@link #findUTF8SubmatchIndex}; it returns a list of up to {@code n} successive matches of the
  * expression, as defined by the <a href='#all'>All</a> description above.
  *
  * A return value of null indicates no match.
  */
  findAllUTF8SubmatchIndex(b, n) {
    const result = this.allMatches(MachineInput.fromUTF8(b), n);
    if (result.length === 0) return null;
    return result;
  }
  /**
  * {@code findAllSubmatch} is the <a href='#all'>All</a> version of {@link #findSubmatch}; it
  * returns a list of up to {@code n} successive matches of the expression, as defined by the <a
  * href='#all'>All</a> description above.
  *
  * A return value of null indicates no match.
  */
  findAllSubmatch(s, n) {
    const result = this.allMatches(MachineInput.fromUTF16(s), n, (match) => {
      let slice = new Array(match.length / 2 | 0).fill(null);
      for (let j = 0; j < slice.length; j++) if (match[2 * j] >= 0) slice[j] = s.substring(match[2 * j], match[2 * j + 1]);
      return slice;
    });
    if (result.length === 0) return null;
    return result;
  }
  /**
  * {@code findAllSubmatchIndex} is the <a href='#all'>All</a> version of
  * {@link #findSubmatchIndex}; it returns a list of up to {@code n} successive matches of the
  * expression, as defined by the <a href='#all'>All</a> description above.
  *
  * A return value of null indicates no match.
  */
  findAllSubmatchIndex(s, n) {
    const result = this.allMatches(MachineInput.fromUTF16(s), n);
    if (result.length === 0) return null;
    return result;
  }
};
var RE2Set = class RE2Set2 {
  /** @type {number} */
  static UNANCHORED = RE2Flags.UNANCHORED;
  /** @type {number} */
  static ANCHOR_START = RE2Flags.ANCHOR_START;
  /** @type {number} */
  static ANCHOR_BOTH = RE2Flags.ANCHOR_BOTH;
  /**
  * Constructs a new RE2Set with the specified anchor mode and flags.
  * @param {number} [anchor=RE2Set.UNANCHORED] - The anchoring mode (e.g., RE2Set.UNANCHORED).
  * @param {number} [flags=0] - The public flags to apply to all patterns in the set.
  * @param {number} [maxMem=8388608] - The maximum memory in bytes to use for the DFA (default 8MB).
  */
  constructor(anchor = RE2Set2.UNANCHORED, flags = 0, maxMem = 8388608) {
    if (![
      RE2Set2.UNANCHORED,
      RE2Set2.ANCHOR_START,
      RE2Set2.ANCHOR_BOTH
    ].includes(anchor)) throw new RE2JSFlagsException("The anchor should be RE2Set.UNANCHORED, RE2Set.ANCHOR_START or RE2Set.ANCHOR_BOTH");
    Utils.checkFlags(flags);
    this.anchor = anchor;
    this.jsFlags = flags;
    this.maxMem = maxMem;
    let re2Flags = RE2Flags.PERL;
    if ((flags & PublicFlags.DISABLE_UNICODE_GROUPS) !== 0) re2Flags &= ~RE2Flags.UNICODE_GROUPS;
    if ((flags & PublicFlags.LOOKBEHINDS) !== 0) re2Flags |= RE2Flags.LOOKBEHIND;
    this.re2Flags = re2Flags;
    this.regexps = [];
    this.prog = null;
    this.dfa = null;
    this.dummyRe2 = null;
  }
  /**
  * Adds a new regular expression pattern to the set.
  * Patterns cannot be added after the set has been compiled.
  * @param {string} pattern - The regular expression pattern to add.
  * @returns {number} The integer index assigned to the added pattern.
  * @throws {RE2JSCompileException} If patterns are added after compilation.
  */
  add(pattern) {
    if (this.prog) throw new RE2JSCompileException("Cannot add patterns after compile");
    Utils.checkPattern(pattern);
    let fregex = pattern;
    if ((this.jsFlags & PublicFlags.CASE_INSENSITIVE) !== 0) fregex = `(?i)${fregex}`;
    if ((this.jsFlags & PublicFlags.DOTALL) !== 0) fregex = `(?s)${fregex}`;
    if ((this.jsFlags & PublicFlags.MULTILINE) !== 0) fregex = `(?m)${fregex}`;
    const re = Parser2.parse(fregex, this.re2Flags);
    this.regexps.push(Simplify.simplify(re));
    return this.regexps.length - 1;
  }
  /**
  * Compiles the added patterns into a single state machine.
  * This is automatically called on the first match if not called explicitly.
  * @returns {void}
  */
  compile() {
    if (this.prog) return;
    const prog = Compiler.compileSet(this.regexps);
    if (prog.numInst() > Parser2.MAX_SIZE) throw new RE2JSCompileException(`${Parser2.ERR_LARGE}: the set compiles to ${prog.numInst()} instructions, more than ${Parser2.MAX_SIZE}`);
    this.prog = prog;
    this.dfa = new DFA(this.prog, this.maxMem);
    this.dummyRe2 = {
      prog: this.prog,
      cond: this.prog.startCond(),
      prefix: "",
      prefixRune: 0,
      longest: false
    };
  }
  /**
  * Matches the input against the compiled set of regular expressions.
  * @param {string|number[]|Uint8Array} input - The input string or UTF-8 byte array to match against.
  * @returns {number[]} An array of indices representing the patterns that successfully matched the input.
  */
  match(input) {
    if (!this.prog) this.compile();
    const machineInput = Utils.isByteArray(input) ? MachineInput.fromUTF8(input) : MachineInput.fromUTF16(input);
    let internalAnchor = RE2Flags.UNANCHORED;
    if (this.anchor === RE2Set2.ANCHOR_START) internalAnchor = RE2Flags.ANCHOR_START;
    else if (this.anchor === RE2Set2.ANCHOR_BOTH) internalAnchor = RE2Flags.ANCHOR_BOTH;
    const dfaResult = this.dfa.matchSet(machineInput, 0, internalAnchor);
    if (dfaResult !== null) return dfaResult;
    const machine = Machine.fromRE2(this.dummyRe2);
    machine.init(0);
    return machine.matchSet(machineInput, 0, internalAnchor);
  }
};
var TranslateRegExpString = class TranslateRegExpString2 {
  static isHexadecimal(ch) {
    return "0" <= ch && ch <= "9" || "A" <= ch && ch <= "F" || "a" <= ch && ch <= "f";
  }
  static translate(data) {
    let prefixFlags = "";
    if (Object.prototype.toString.call(data) === "[object RegExp]") {
      if (data.ignoreCase) prefixFlags += "i";
      if (data.multiline) prefixFlags += "m";
      if (data.dotAll) prefixFlags += "s";
      data = data.source;
    }
    if (typeof data !== "string") return data;
    let result = "";
    let changed = false;
    let size = data.length;
    if (size === 0) {
      result = "(?:)";
      changed = true;
    }
    let inCharClass = false;
    let i = 0;
    while (i < size) {
      let ch = data[i];
      if (ch === "\\") {
        if (i + 1 < size) {
          ch = data[i + 1];
          switch (ch) {
            case "\\":
              result += "\\\\";
              i += 2;
              continue;
            case "c":
              if (i + 2 < size) {
                let code18 = data[i + 2].charCodeAt(0);
                if (code18 >= 65 && code18 <= 90 || code18 >= 97 && code18 <= 122) {
                  let val = code18 % 32;
                  result += "\\x";
                  result += (val >> 4).toString(16).toUpperCase();
                  result += (val & 15).toString(16).toUpperCase();
                  i += 3;
                  changed = true;
                  continue;
                }
              }
              result += "c";
              i += 2;
              changed = true;
              continue;
            case "u":
              if (i + 2 < size) {
                if (data[i + 2] === "{") {
                  let j = i + 3;
                  let hasHex = false;
                  let closed = false;
                  while (j < size) {
                    const hexChar = data[j];
                    if (hexChar === "}") {
                      closed = true;
                      break;
                    }
                    if (!TranslateRegExpString2.isHexadecimal(hexChar)) break;
                    hasHex = true;
                    j++;
                  }
                  if (closed && hasHex) {
                    result += "\\x";
                    i += 2;
                    changed = true;
                    continue;
                  }
                } else if (i + 5 < size) {
                  let isHex4 = true;
                  for (let j = 0; j < 4; j++) if (!TranslateRegExpString2.isHexadecimal(data[i + 2 + j])) {
                    isHex4 = false;
                    break;
                  }
                  if (isHex4) {
                    result += "\\x{" + data.substring(i + 2, i + 6) + "}";
                    i += 6;
                    changed = true;
                    continue;
                  }
                }
              }
              result += "u";
              i += 2;
              changed = true;
              continue;
            case "x": {
              let isValidHex = false;
              if (i + 2 < size && data[i + 2] === "{") {
                let j = i + 3;
                let hasHex = false;
                let closed = false;
                while (j < size) {
                  const hexChar = data[j];
                  if (hexChar === "}") {
                    closed = true;
                    break;
                  }
                  if (!TranslateRegExpString2.isHexadecimal(hexChar)) break;
                  hasHex = true;
                  j++;
                }
                if (closed && hasHex) isValidHex = true;
              } else if (i + 3 < size && TranslateRegExpString2.isHexadecimal(data[i + 2]) && TranslateRegExpString2.isHexadecimal(data[i + 3])) isValidHex = true;
              if (isValidHex) {
                result += "\\x";
                i += 2;
              } else {
                result += "x";
                i += 2;
                changed = true;
              }
              continue;
            }
            case "n":
            case "r":
            case "t":
            case "a":
            case "f":
            case "v":
            case "d":
            case "D":
            case "s":
            case "S":
            case "w":
            case "W":
            case "b":
            case "B":
            case "p":
            case "P":
            case "A":
            case "z":
            case "Q":
            case "E":
            case "0":
            case "1":
            case "2":
            case "3":
            case "4":
            case "5":
            case "6":
            case "7":
              result += "\\" + ch;
              i += 2;
              continue;
            default: {
              let cp2 = data.codePointAt(i + 1);
              if (cp2 >= 48 && cp2 <= 57 || cp2 >= 65 && cp2 <= 90 || cp2 >= 97 && cp2 <= 122) {
                let symSize2 = Utils.charCount(cp2);
                result += data.substring(i + 1, i + 1 + symSize2);
                i += symSize2 + 1;
                changed = true;
              } else {
                result += "\\";
                let symSize2 = Utils.charCount(cp2);
                result += data.substring(i + 1, i + 1 + symSize2);
                i += symSize2 + 1;
              }
              continue;
            }
          }
        }
      } else if (ch === "/") {
        result += "\\/";
        i += 1;
        changed = true;
        continue;
      } else if (ch === "[") {
        if (!inCharClass && data[i + 1] === "]") {
          result += "[^\\x00-\\x{10FFFF}]";
          i += 2;
          changed = true;
          continue;
        }
        if (!inCharClass && data[i + 1] === "^" && data[i + 2] === "]") {
          result += "[\\x00-\\x{10FFFF}]";
          i += 3;
          changed = true;
          continue;
        }
        inCharClass = true;
      } else if (ch === "]") inCharClass = false;
      else if (!inCharClass && ch === "(" && i + 2 < size && data[i + 1] === "?" && data[i + 2] === "<") {
        if (i + 3 < size && !"=!>)".includes(data[i + 3])) {
          result += "(?P<";
          i += 3;
          changed = true;
          continue;
        }
      }
      let cp = data.codePointAt(i);
      let symSize = Utils.charCount(cp);
      result += data.substring(i, i + symSize);
      i += symSize;
    }
    const finalResult = changed ? result : data;
    if (prefixFlags.length > 0) return `(?${prefixFlags})${finalResult}`;
    return finalResult;
  }
};
var execResult = (m, input) => {
  const result = m.matchArray();
  result.index = m.start(0);
  result.input = input;
  result.groups = m.namedGroupsObject();
  return result;
};
var RE2JS = class RE2JS2 {
  /**
  * Flag: case insensitive matching.
  */
  static CASE_INSENSITIVE = PublicFlags.CASE_INSENSITIVE;
  /**
  * Flag: dot ({@code .}) matches all characters, including newline.
  */
  static DOTALL = PublicFlags.DOTALL;
  /**
  * Flag: multiline matching: {@code ^} and {@code $} match at beginning and end of line, not just
  * beginning and end of input.
  */
  static MULTILINE = PublicFlags.MULTILINE;
  /**
  * Flag: Unicode groups (e.g. {@code \p\ Greek\} ) will be syntax errors.
  */
  static DISABLE_UNICODE_GROUPS = PublicFlags.DISABLE_UNICODE_GROUPS;
  /**
  * Flag: matches longest possible string.
  */
  static LONGEST_MATCH = PublicFlags.LONGEST_MATCH;
  /**
  * Flag: enable linear-time captureless lookbehinds.
  */
  static LOOKBEHINDS = PublicFlags.LOOKBEHINDS;
  /**
  * Returns a literal pattern string for the specified string.
  *
  * This method produces a string that can be used to create a <code>RE2JS</code> that would
  * match the string <code>s</code> as if it were a literal pattern.
  *
  * Metacharacters or escape sequences in the input sequence will be given no special meaning.
  *
  * @param {string} str The string to be literalized
  * @returns {string} A literal string replacement
  */
  static quote(str) {
    return Utils.quoteMeta(str);
  }
  /**
  * Quotes '\' and '$' in {@code str}, so that the returned string could be used in
  * replacement methods as a literal replacement of {@code str}.
  *
  * This is a convenience delegation to {@link Matcher.quoteReplacement}.
  *
  * @param {string} str the string to be quoted
  * @param {boolean} [javaMode=false] whether the replacement will be used in javaMode
  * @returns {string} the quoted string
  */
  static quoteReplacement(str, javaMode = false) {
    return Matcher.quoteReplacement(str, javaMode);
  }
  /**
  * Translates a given regular expression string to ensure compatibility with RE2JS.
  *
  * This function preprocesses the input regex string by applying necessary transformations,
  * such as escaping special characters (e.g., `/`), converting named capture groups to
  * RE2JS-compatible syntax, and handling Unicode sequences properly. It ensures that the
  * resulting regex is safe and properly formatted before compilation.
  *
  * @param {string|RegExp} expr - The regular expression string to be translated.
  * @returns {string} - The transformed regular expression string, ready for compilation.
  */
  static translateRegExp(expr) {
    return TranslateRegExpString.translate(expr);
  }
  /**
  * Helper: create new RE2JS with given regex and flags. Flregex is the regex with flags applied.
  * @param {string} regex
  * @param {number} [flags=0]
  * @returns {RE2JS}
  */
  static compile(regex, flags = 0) {
    Utils.checkPattern(regex);
    Utils.checkFlags(flags);
    let fregex = regex;
    if ((flags & RE2JS2.CASE_INSENSITIVE) !== 0) fregex = `(?i)${fregex}`;
    if ((flags & RE2JS2.DOTALL) !== 0) fregex = `(?s)${fregex}`;
    if ((flags & RE2JS2.MULTILINE) !== 0) fregex = `(?m)${fregex}`;
    let re2Flags = RE2Flags.PERL;
    if ((flags & RE2JS2.DISABLE_UNICODE_GROUPS) !== 0) re2Flags &= ~RE2Flags.UNICODE_GROUPS;
    if ((flags & RE2JS2.LOOKBEHINDS) !== 0) re2Flags |= RE2Flags.LOOKBEHIND;
    const p = new RE2JS2(regex, flags);
    p.re2Input = RE2.compileImpl(fregex, re2Flags, (flags & RE2JS2.LONGEST_MATCH) !== 0);
    return p;
  }
  /**
  * Matches a string against a regular expression.
  *
  * @param {string} regex the regular expression
  * @param {string|number[]|Uint8Array} input the input
  * @returns {boolean} true if the regular expression matches the entire input
  * @throws RE2JSSyntaxException if the regular expression is malformed
  */
  static matches(regex, input) {
    return RE2JS2.compile(regex).testExact(input);
  }
  /**
  * This is visible for testing.
  * @private
  */
  static initTest(pattern, flags, re2) {
    if (pattern == null) throw new Error("pattern is null");
    if (re2 == null) throw new Error("re2 is null");
    const p = new RE2JS2(pattern, flags);
    p.re2Input = re2;
    return p;
  }
  /**
  *
  * @param {string} pattern
  * @param {number} flags
  */
  constructor(pattern, flags) {
    this.patternInput = pattern;
    this.flagsInput = flags;
    this.re2Input = null;
  }
  /**
  * Releases memory used by internal caches associated with this pattern. Does not change the
  * observable behaviour. Useful for tests that detect memory leaks via allocation tracking.
  */
  reset() {
    this.re2Input.reset();
  }
  /**
  * Returns the flags used in the constructor.
  * @returns {number}
  */
  flags() {
    return this.flagsInput;
  }
  /**
  * Returns the pattern used in the constructor.
  * @returns {string}
  */
  pattern() {
    return this.patternInput;
  }
  re2() {
    return this.re2Input;
  }
  /**
  * Matches a string against a regular expression.
  *
  * @param {string|number[]|Uint8Array} input the input
  * @returns {boolean} true if the regular expression matches the entire input
  */
  matches(input) {
    return this.testExact(input);
  }
  /**
  * Creates a new {@code Matcher} matching the pattern against the input.
  *
  * @param {string|number[]|Uint8Array|MatcherInputBase} input the input string
  * @returns {Matcher}
  */
  matcher(input) {
    if (Utils.isByteArray(input)) input = MatcherInput.utf8(input);
    return new Matcher(this, input);
  }
  /**
  * Tests whether the regular expression matches any part of the input string.
  * Performance Note: This method is highly optimized. Because it only returns
  * a boolean and does not extract capture groups, it bypasses the `Matcher` overhead
  * and guarantees execution on the high-speed DFA engine whenever possible.
  *
  * @param {string|number[]|Uint8Array} input - The input string or UTF-8 byte array to test against.
  * @returns {boolean} `true` if the pattern is found anywhere in the input, `false` otherwise.
  */
  test(input) {
    if (Utils.isByteArray(input)) return this.re2Input.matchUTF8(input);
    return this.re2Input.match(input);
  }
  /**
  * Tests whether the regular expression matches the ENTIRE input string.
  * * **Performance Note:** This operates identically to `.matches()`, but is significantly
  * faster because it does not request capture group data. By requesting 0 capture groups,
  * it securely routes execution through the DFA fast-path.
  *
  * @param {string|number[]|Uint8Array} input - The input string or UTF-8 byte array to test against.
  * @returns {boolean} `true` if the exact input string fully matches the pattern, `false` otherwise.
  */
  testExact(input) {
    const machineInput = Utils.isByteArray(input) ? MachineInput.fromUTF8(input) : MachineInput.fromUTF16(input);
    return this.re2Input.executeEngine(machineInput, 0, RE2Flags.ANCHOR_BOTH, 0) !== null;
  }
  /**
  * Executes a search for a match in a specified string.
  * Returns a result array, or null if no match is found.
  * The returned array perfectly mirrors standard JavaScript `RegExpExecArray`,
  * including `.index`, `.input`, and `.groups` properties.
  *
  * @param {string|number[]|Uint8Array} input the input string or byte array
  * @returns {Array|null} the match array with index, input, and groups properties, or null
  */
  exec(input) {
    const m = this.matcher(input);
    return m.find() ? execResult(m, input) : null;
  }
  /**
  * Splits input around instances of the regular expression. It returns an array giving the strings
  * that occur before, between, and after instances of the regular expression.
  *
  * If {@code limit <= 0}, there is no limit on the size of the returned array. If
  * {@code limit == 0}, empty strings that would occur at the end of the array are omitted. If
  * {@code limit > 0}, at most limit strings are returned. The final string contains the remainder
  * of the input, possibly including additional matches of the pattern.
  *
  * @param {string} input the input string to be split
  * @param {number} [limit=0] the limit
  * @returns {string[]} the split strings
  */
  split(input, limit = 0) {
    const m = this.matcher(input);
    const result = [];
    let emptiesSkipped = 0;
    let last = 0;
    while (m.find()) {
      if (last === 0 && m.end() === 0) {
        last = m.end();
        continue;
      }
      if (limit > 0 && result.length === limit - 1) break;
      if (last === m.start()) {
        if (limit === 0) {
          emptiesSkipped += 1;
          last = m.end();
          continue;
        }
      } else while (emptiesSkipped > 0) {
        result.push("");
        emptiesSkipped -= 1;
      }
      result.push(m.substring(last, m.start()));
      last = m.end();
    }
    if (limit === 0 && last !== m.inputLength()) {
      while (emptiesSkipped > 0) {
        result.push("");
        emptiesSkipped -= 1;
      }
      result.push(m.substring(last, m.inputLength()));
    }
    if (limit !== 0 || result.length === 0 && !(last === m.inputLength() && last > 0)) result.push(m.substring(last, m.inputLength()));
    return result;
  }
  /**
  * Returns an iterator of all results matching a string against the regular expression,
  * including capturing groups.
  *
  * @param {string|number[]|Uint8Array} input the input string or byte array
  * @returns {IterableIterator<RegExpMatchArray>}
  */
  *matchAll(input) {
    const m = this.matcher(input);
    while (m.find()) yield execResult(m, input);
  }
  /**
  *
  * @returns {string}
  */
  toString() {
    return this.patternInput;
  }
  /**
  * Returns the program size of this pattern.
  *
  * <p>
  * Similar to the C++ implementation, the program size is a very approximate measure of a regexp's
  * "cost". Larger numbers are more expensive than smaller numbers.
  * </p>
  *
  * @returns {number} the program size of this pattern
  */
  programSize() {
    return this.re2Input.numberOfInstructions();
  }
  /**
  * Returns the number of capturing groups in this matcher's pattern. Group zero denotes the entire
  * pattern and is excluded from this count.
  *
  * @returns {number} the number of capturing groups in this pattern
  */
  groupCount() {
    return this.re2Input.numberOfCapturingGroups();
  }
  /**
  * Return a map of the capturing groups in this matcher's pattern, where key is the name and value
  * is the index of the group in the pattern.
  * @returns {Record<string, number>}
  */
  namedGroups() {
    return this.re2Input.namedGroups;
  }
  /**
  *
  * @param {*} other
  * @returns {boolean}
  */
  equals(other) {
    if (this === other) return true;
    if (other === null || this.constructor !== other.constructor) return false;
    return this.flagsInput === other.flagsInput && this.patternInput === other.patternInput;
  }
};

// src/kustomize/patch/select/pattern.ts
var LITERAL = /^[\w/-]*$/;
function compilePattern(expression) {
  if (LITERAL.test(expression)) return (text2) => text2.includes(expression);
  const compiled = compile(expression);
  return (text2) => compiled.test(text2);
}
function compileWholePattern(expression) {
  if (expression === "") return () => true;
  if (LITERAL.test(expression)) return (text2) => text2 === expression;
  const compiled = compile(`^(?:${expression})$`);
  return (text2) => compiled.test(text2);
}
function compile(expression) {
  try {
    return RE2JS.compile(expression);
  } catch (error) {
    if (error instanceof RE2JSSyntaxException) throw new BuildError(error.message, void 0, error);
    throw error;
  }
}

// src/kustomize/patch/select/selector.ts
function compileIdPatterns(selector) {
  const group = compileWholePattern(selector.group);
  const version = compileWholePattern(selector.version);
  const kind = compileWholePattern(selector.kind);
  return {
    gvk: (gvk) => group(gvk.group) && version(gvk.version) && kind(gvk.kind),
    name: compileWholePattern(selector.name),
    namespace: compileWholePattern(selector.namespace)
  };
}
function selectResources(selector, resources) {
  const patterns = compileIdPatterns(selector);
  const matchesMetadata = metadataMatcher(selector);
  return resources.filter((resource) => {
    const ids = [originalId(resource), currentId(resource)];
    return ids.some((id) => patterns.namespace(effectiveNamespace(id))) && ids.some((id) => patterns.name(id.name)) && patterns.gvk(ids[1]) && matchesMetadata(resource);
  });
}
function metadataMatcher(selector) {
  const labels = lazySelector(selector.labelSelector);
  const annotations = lazySelector(selector.annotationSelector);
  return ({ node }) => labels(() => metadataTexts(node, "labels")) && annotations(() => metadataTexts(node, "annotations"));
}
function lazySelector(text2) {
  if (text2 === "") return () => true;
  let parsed;
  return (values) => {
    parsed ??= parseLabelSelector(text2);
    return parsed(values());
  };
}

// src/kustomize/patch/patch-json6902.ts
function configurePatchJson6902(entry2, context) {
  const { target, node } = entry2;
  if (target === void 0 || target.name === "") {
    throw new BuildError("must specify the target name", locationOf(target?.node ?? node));
  }
  const source = sourceOf(entry2, context);
  const operations = decode(source);
  if (operations.length === 0) {
    throw new BuildError(
      `patch appears to be empty; file=${entry2.path}, JsonOp=${source.text}`,
      locationOf(node)
    );
  }
  return (resources) => {
    for (const resource of selectResources(target, resources)) patchResourceJson(resource, operations);
  };
}
function sourceOf({ path, operations, node }, { loader }) {
  const location = locationOf(node);
  if (path === "") {
    if (operations.text === "") throw new BuildError("empty file path and empty jsonOp", location);
    return operations;
  }
  if (operations.text !== "") throw new BuildError("must specify a file path or jsonOp, not both", location);
  const source = sourceText(loader.load(path, location));
  if (source.text === "") throw new BuildError(`patch file '${path}' empty seems to be empty`, location);
  return source;
}
function decode(source) {
  try {
    return decodeJsonPatch(source);
  } catch (error) {
    throw error instanceof YamlError ? error : wrapError(`decoding ${source.text}: `, error);
  }
}

// src/kustomize/patch/patch-strategic.ts
function patchResource(resource, patch, schemas) {
  const nameMayChange = isAllowed(patch, BuildAnnotation.allowNameChange);
  const kindMayChange = isAllowed(patch, BuildAnnotation.allowKindChange);
  if (nameMayChange || kindMayChange) recordId(resource);
  const kind = keep(resource.node, "kind", gvkOf(resource).kind);
  const name = keep(metadataMap(resource.node), "name", nameOf(resource));
  const namespace = keep(metadataMap(resource.node), "namespace", namespaceOf(resource));
  if (!strategicMerge(resource.node, clone(patch), schemas)) resource.node = map();
  if (isEmptied(resource)) return;
  if (!kindMayChange) restore(resource.node, kind);
  if (!nameMayChange) restore(createMetadata(resource.node), name);
  if (namespace.text !== "") restore(createMetadata(resource.node), namespace);
  else removeNamespace(resource.node);
}
function allowChange(patch, change2) {
  const annotations = metadataTexts(patch, "annotations");
  setMetadataTexts(patch, "annotations", annotations.set(BuildAnnotation[change2], "enabled"));
}
function resourceToPatch(patch, resources) {
  const id = originalId({ node: patch });
  const [found, ...others] = resources.filter(
    (resource) => !isEmptied(resource) && allIds(resource).some((own) => sameId(own, id))
  );
  if (found !== void 0 && others.length === 0) return found;
  const problem2 = found === void 0 ? "no matches for" : "multiple matches for";
  const text2 = formatId(id);
  throw new BuildError(
    `${problem2} Id ${text2}; failed to find unique target for patch ${text2}`,
    locationOf(patch)
  );
}
function patchSelected(resources, selected2, patch, schemas) {
  setMetadataTexts(patch, "labels", metadataTexts(patch, "labels"));
  setMetadataTexts(patch, "annotations", metadataTexts(patch, "annotations"));
  const ids = /* @__PURE__ */ new Set();
  for (const resource of resources) {
    if (selected2.has(resource)) {
      setEntry(patch, "apiVersion", newScalar(formatApiVersion(gvkOf(resource))));
      patchResource(resource, patch, schemas);
    }
    if (isEmptied(resource)) continue;
    const id = currentId(resource);
    if (ids.has(idKey(id))) {
      throw new BuildError(
        `may not add resource with an already registered id: ${formatId(id)}`,
        resource.origin
      );
    }
    ids.add(idKey(id));
  }
}
function isAllowed(patch, annotation) {
  return getAnnotation(patch, annotation) === "enabled";
}
function keep(parent, field, text2) {
  const value = entryOf(parent, field)?.value;
  return { field, text: text2, place: value && { source: value.source, offset: value.offset } };
}
function restore(parent, { field, text: text2, place: place2 }) {
  setEntry(parent, field, newScalar(text2));
  const value = entryOf(parent, field)?.value;
  if (value !== void 0) Object.assign(value, place2);
}
function removeNamespace(node) {
  const metadata = metadataMap(node);
  if (metadata !== void 0) removeEntry(metadata, "namespace");
}
function metadataMap(node) {
  const metadata = entryOf(node, "metadata")?.value;
  return metadata?.kind === "map" ? metadata : void 0;
}
function createMetadata(node) {
  const found = metadataMap(node);
  if (found !== void 0) return found;
  const made2 = map();
  node.entries.push({ key: newScalar("metadata"), value: made2 });
  return made2;
}

// src/kustomize/patch/patch-text.ts
function readPatch(source, readObjects, name) {
  let notObjects;
  try {
    return { objects: readObjects() };
  } catch (error) {
    if (!isInputError(error)) throw error;
    notObjects = error;
  }
  try {
    return { operations: decodeJsonPatch(source) };
  } catch (error) {
    if (!isInputError(error)) throw error;
    const looksLikeList = /^\s*[[-]/.test(source.text);
    const cause = looksLikeList || !isInputError(notObjects) ? error : notObjects;
    throw new BuildError(`unable to parse SM or JSON patch from ${name}`, cause.location, cause);
  }
}

// src/kustomize/patch/patches.ts
function configurePatch(entry2, config, context) {
  const { name, content: content2 } = readEntry(entry2, config, context);
  if ("operations" in content2) return (resources) => applyJson(content2.operations, entry2, name, resources);
  for (const patch of content2.objects) {
    if (entry2.options?.allowNameChange) allowChange(patch, "allowNameChange");
    if (entry2.options?.allowKindChange) allowChange(patch, "allowKindChange");
  }
  return (resources) => applyStrategic(content2.objects, entry2, name, resources, context);
}
function readEntry({ path, patch, node }, config, { loader, cache }) {
  const text2 = patch.trim();
  if (text2 === "" && path === "")
    throw new BuildError(`must specify one of patch and path in
${config}`, locationOf(node));
  if (text2 !== "" && path !== "") {
    throw new BuildError(`patch and path can't be set at the same time
${config}`, locationOf(node));
  }
  if (text2 !== "") {
    const name2 = `[patch: ${goQuote(text2)}]`;
    const source = trimmed(fieldText(node, "patch"));
    return { name: name2, content: readPatch(source, () => readManifest(source), name2) };
  }
  const name = `[path: ${goQuote(path)}]`;
  const file = loadPatch(loader, path, node);
  return { name, content: readPatch(sourceText(file), () => cache.manifest(file), name) };
}
function loadPatch(loader, path, node) {
  try {
    return loader.load(path, locationOf(node));
  } catch (error) {
    throw wrapError(`failed to get the patch file from path(${path}): `, error);
  }
}
function applyJson(operations, { target, node }, name, resources) {
  if (target === void 0)
    throw new BuildError(`must specify a target for JSON patch ${name}`, locationOf(node));
  for (const resource of selectResources(target, resources)) {
    recordId(resource);
    patchResourceJson(resource, operations);
  }
}
function applyStrategic(patches, { target, node }, name, resources, { schemas }) {
  const [first] = patches;
  if (target !== void 0 && first !== void 0) {
    if (patches.length > 1) {
      throw new BuildError(
        `Multiple Strategic-Merge Patches in one \`patches\` entry is not allowed to set \`patches.target\` field: ${name}`,
        locationOf(node)
      );
    }
    patchSelected(resources, new Set(select(target, resources)), first, schemas);
    return;
  }
  for (const patch of patches) {
    const id = goQuote(formatId(originalId({ node: patch })));
    let resource;
    try {
      resource = resourceToPatch(patch, resources);
    } catch (error) {
      throw wrapError(`no resource matches strategic merge patch ${id}: `, error);
    }
    patchResource(resource, patch, schemas);
  }
}
function select(target, resources) {
  try {
    return selectResources(target, resources);
  } catch (error) {
    const { annotationSelector, labelSelector } = target;
    const selector = goQuote(`${formatId(target)}:a=${annotationSelector}:l=${labelSelector}`);
    throw wrapError(
      `unable to find patch target ${selector} in \`resources\`: `,
      error,
      locationOf(target.node)
    );
  }
}

// src/kustomize/patch/patches-strategic-merge.ts
function configurePatchesStrategicMerge({ paths, patches }, context) {
  const inline = patches?.text ?? "";
  if (paths.length === 0 && inline === "") throw new BuildError("empty file path and empty patch content");
  const objects = paths.flatMap((path) => readEntry2(path, context));
  if (patches !== void 0 && inline !== "") objects.push(...readManifest(new InlineSource(patches.node)));
  const [first] = paths;
  if (objects.length === 0) {
    const files = paths.map(({ text: text2 }) => text2).join(" ");
    throw new BuildError(
      `patch appears to be empty; files=[${files}], Patch=${inline}`,
      locationOf(first?.node ?? patches?.node)
    );
  }
  return (resources) => {
    for (const patch of objects) {
      patchSelected(resources, /* @__PURE__ */ new Set([resourceToPatch(patch, resources)]), patch, context.schemas);
    }
  };
}
function readEntry2({ text: text2, node }, { loader, cache }) {
  try {
    return readManifest(new InlineSource(node));
  } catch (error) {
    if (!isInputError(error)) throw error;
  }
  const file = loader.load(text2, locationOf(node));
  try {
    return cache.manifest(file);
  } catch (error) {
    if (!(error instanceof MalformedYamlError)) throw wrapError("", error);
    throw new BuildError(`${error.message} in File: ${text2}`, error.location, error);
  }
}

// src/kustomize/replacement/embedded/read.ts
function readEmbedded(text2) {
  try {
    return readDocument(new SourceText("", text2));
  } catch (error) {
    throw error instanceof YamlError ? new BuildError(error.message, void 0, error) : error;
  }
}

// src/kustomize/replacement/match.ts
function matchFields(slot, path, create2) {
  const [text2, ...rest] = path;
  if (text2 === void 0) return [slot];
  const step3 = parseStep(text2);
  switch (step3.kind) {
    case "index":
      return matchIndex(slot.node, step3.index, rest, create2);
    case "select":
      return matchSelected(slot.node, step3, rest, create2);
    case "every":
      return itemSlots(listOf(slot.node)).flatMap((item) => matchFields(item, rest, create2));
    case "field":
      return matchField(slot.node, step3.name, rest, create2);
  }
}
function matchField(node, name, rest, create2) {
  assertKind(node, name === "" ? "scalar" : "map");
  let entry2 = entryOf(node, name);
  if (entry2 === void 0) {
    if (create2 === void 0) return [];
    entry2 = { key: scalar(name), value: make(rest, create2) };
    if (node.kind === "map") node.entries.push(entry2);
  }
  const slot = entrySlot(entry2);
  if (slot.node.kind !== "scalar" || rest.length === 0) return matchFields(slot, rest, create2);
  const embedded2 = readEmbedded(slot.node.text);
  if (embedded2 === void 0)
    throw new BuildError("wrong node kind: expected MappingNode but got ", locationOf(slot.node));
  return matchFields(rootSlot(embedded2), rest, create2);
}
function matchIndex(node, index, rest, create2) {
  const list3 = listOf(node);
  if (index === list3.items.length && create2 !== void 0) list3.items.push(make(rest, create2));
  if (index >= list3.items.length) {
    const found = list3.items.length;
    throw new BuildError(`index ${index} specified but only ${found} elements found`, locationOf(node));
  }
  return matchFields(itemSlot(list3, index), rest, create2);
}
function matchSelected(node, step3, rest, create2) {
  const list3 = listOf(node);
  const found = selected(list3, step3, rest, create2);
  if (found.length > 0 || create2 === void 0) return found;
  const { field, value } = step3;
  list3.items.push(field === "" ? scalar(value) : map([{ key: scalar(field), value: scalar(value) }]));
  const created = selected(list3, step3, rest, create2);
  if (created.length > 0) return created;
  throw new BuildError(
    `the element created for [${field}=${value}] is not one that it selects`,
    locationOf(node)
  );
}
function listOf(node) {
  assertKind(node, "seq");
  return node.kind === "seq" ? node : seq();
}
function selected(list3, { field, value }, rest, create2) {
  let pattern;
  return itemSlots(list3).flatMap((slot) => {
    pattern ??= compilePattern(value);
    const compared = field === "" ? slot.node : entryOf(slot.node, field)?.value;
    if (compared === void 0 || !pattern(printNode(compared).trim())) return [];
    return field === "" ? [slot] : matchFields(slot, rest, create2);
  });
}
function make(rest, create2) {
  const [next = ""] = rest;
  const kind = looksIntoList(next) ? "seq" : next === "" ? create2 : "map";
  if (kind === "seq") return seq();
  return kind === "map" ? map() : scalar("", { heldTag: "" });
}

// src/kustomize/replacement/embedded/comments.ts
var COMMENT = /^\s*#/;
var BLOCK_SCALAR = / [|>][-+2]*$/;
function findComments(document, text2) {
  const printed2 = printLines(document).filter(({ path }) => path !== void 0);
  const around = /* @__PURE__ */ new Map();
  let before = [];
  let next = 0;
  let block2;
  for (const line of firstDocument(text2)) {
    const isBlank2 = line.trim() === "";
    if (block2 !== void 0 && !isBlank2 && line.search(/\S/) > block2) {
      before = [];
      continue;
    }
    if (!isBlank2) block2 = void 0;
    const expected = printed2[next];
    const behind = expected && behindContent(line, expected);
    if (expected?.path !== void 0 && behind !== void 0) {
      const columns = columnsOf(line, expected);
      around.set(expected.path, { before, behind, columns });
      if (BLOCK_SCALAR.test(expected.text)) block2 = columns.at(-1);
      before = [];
      next++;
    } else if (isBlank2 || COMMENT.test(line)) {
      before.push(line.trimEnd());
    } else {
      return void 0;
    }
  }
  return next === printed2.length ? { around, after: before } : void 0;
}
function firstDocument(text2) {
  const lines2 = text2.trimEnd().split("\n");
  const marker2 = lines2.findIndex((line) => line.trim() !== "" && !COMMENT.test(line));
  if (/^---\s*$/.test(lines2[marker2] ?? "")) lines2.splice(marker2, 1);
  const end = lines2.findIndex((line) => /^(---|\.\.\.)(\s|$)/.test(line));
  return end === -1 ? lines2 : lines2.slice(0, end);
}
function behindContent(line, { text: text2 }) {
  const actual = line.trim();
  const expected = text2.trim();
  if (actual === expected) return "";
  if (!actual.startsWith(expected)) return void 0;
  return /^\s+(#.*)$/.exec(actual.slice(expected.length))?.[1];
}
function columnsOf(line, { levels }) {
  let column = line.search(/\S/);
  return levels.map((_, level) => {
    if (level > 0) column += /^-\s*/.exec(line.slice(column))?.[0].length ?? 0;
    return column;
  });
}

// src/kustomize/replacement/embedded/print-commented.ts
function printCommented(document, { around, after }) {
  const out = [];
  let above = { path: "", isCommented: false, levels: [] };
  for (const { text: text2, path, levels } of printLines(document)) {
    const found = path === void 0 ? void 0 : around.get(path);
    if (found !== void 0 && path !== void 0) {
      const next = { from: found.columns[0] ?? 0, to: levels[0] ?? 0 };
      out.push(...out.length === 0 ? header(found) : between2(found, above, path, next));
    }
    const behind = found?.behind ?? "";
    out.push(behind === "" ? text2 : `${text2} ${behind}`);
    if (path !== void 0) {
      above = { path, isCommented: behind !== "", levels: openLevels(above.levels, levels, found) };
    }
  }
  out.push(...footer(after, above.levels));
  return `${out.join("\n")}
`;
}
function openLevels(levels, own, found) {
  const [indent2 = 0] = own;
  return [
    ...levels.filter(({ to }) => to < indent2),
    ...own.map((to, i) => ({ from: found?.columns[i] ?? to, to }))
  ];
}
function header({ before }) {
  const lines2 = before.map((line) => line.trim());
  return lines2.filter((line, i) => line !== "" || i > 0 && lines2[i - 1] !== "");
}
function footer(lines2, levels) {
  const kept = lines2.filter((line, i) => line !== "" || lines2[i - 1] !== "");
  return kept.map((line) => {
    const indent2 = endingLevel(line, levels, 0)?.to ?? 0;
    return line === "" ? "" : `${" ".repeat(indent2)}${line.trim()}`;
  });
}
function between2(found, above, path, next) {
  const placed2 = place(found.before, above, path, next);
  const out = [];
  for (const [i, { text: text2, indent: indent2, isAfterBlank }] of placed2.entries()) {
    const previous = placed2[i - 1];
    const isApart = previous?.isFoot ? previous.indent === indent2 : previous !== void 0;
    if (isApart && isAfterBlank) out.push("");
    out.push(`${" ".repeat(indent2)}${text2}`);
  }
  const last = placed2.at(-1);
  if (last?.isFoot && last.indent === next.to) out.push("");
  return out;
}
function place(lines2, above, path, next) {
  const footEnd = hasFoot(lines2, above, path) ? lines2.indexOf("") : 0;
  return lines2.flatMap((line, i) => {
    if (line === "") return [];
    const level = endingLevel(line, above.levels, next.from);
    return [
      {
        text: line.trim(),
        indent: level?.to ?? next.to,
        isFoot: level !== void 0 || i < footEnd,
        isAfterBlank: lines2[i - 1] === ""
      }
    ];
  });
}
function hasFoot(lines2, { path: abovePath, isCommented, levels }, path) {
  const [first = ""] = lines2;
  if (first === "" || !lines2.includes("") || path.startsWith(`${abovePath}/`)) return false;
  const column = first.search(/\S/);
  return !isCommented || column > 1 || column < (levels.at(-1)?.from ?? 0);
}
function endingLevel(line, levels, from) {
  const column = line.search(/\S/);
  if (column <= from) return void 0;
  const ending = levels.filter((level) => level.from > from);
  return ending.findLast((level) => level.from <= column) ?? ending[0];
}

// src/kustomize/replacement/embedded/write.ts
function writeEmbedded(document, original, comments) {
  if (!/^\s*[[{]/.test(original)) {
    return (comments === void 0 ? printNode(document) : printCommented(document, comments)).trim();
  }
  const value = toJson(document);
  const isIndented = original.includes("\n") && original.includes("  ");
  return isIndented ? indentedJson(value, "") : goJson(value);
}
function indentedJson(value, indent2) {
  if (Array.isArray(value) && value.length > 0) {
    const items = value.map((item) => indentedJson(item, `${indent2}  `));
    return block("[", items, "]", indent2);
  }
  if (!isObject(value) || Object.keys(value).length === 0) return goJson(value);
  const members2 = Object.entries(value).sort(([a], [b]) => compareBytes(a, b)).map(([key, member]) => `${goJson(key)}: ${indentedJson(member, `${indent2}  `)}`);
  return block("{", members2, "}", indent2);
}
function block(open, parts, close, indent2) {
  return `${open}
${parts.map((part2) => `${indent2}  ${part2}`).join(",\n")}
${indent2}${close}`;
}

// src/kustomize/replacement/embedded/set-embedded.ts
function setEmbedded(root, path, value, create2, writer) {
  try {
    const found = findEmbedded(root, path);
    if (found === void 0) return false;
    const { holder, document, rest } = found;
    const comments = holder.text.includes("#") ? findComments(document, holder.text) : void 0;
    const slots = matchFields(rootSlot(document), rest, create2);
    if (slots.length === 0) return false;
    for (const slot of slots) writer.set(slot, value);
    writer.setText(holder, writeEmbedded(document, holder.text, comments));
    return true;
  } catch (error) {
    if (isInputError(error)) return false;
    throw error;
  }
}
function findEmbedded(root, path) {
  for (let length = 1; length < path.length; length++) {
    const holder = attempt(() => lookUp(root, path.slice(0, length)))?.node;
    if (holder?.kind !== "scalar") continue;
    const document = attempt(() => ({ node: readEmbedded(holder.text) }));
    if (document === void 0) continue;
    return document.node && { holder, document: document.node, rest: path.slice(length) };
  }
  return void 0;
}
function attempt(run3) {
  try {
    return run3();
  } catch (error) {
    if (isInputError(error)) return void 0;
    throw error;
  }
}

// src/kustomize/replacement/read-replacements.ts
var LENIENT2 = { value: toJsonV2, strict: false, asText: true };
function readReplacements(entry2, loader) {
  const { path, source, targets, present, node } = entry2;
  if (path === "") {
    return targets.length > 0 ? [entry2] : [{ ...entry2, present: without2(present, "targets") }];
  }
  if (source !== void 0 || targets.length > 0) {
    throw new BuildError("cannot specify both path and inline replacement", locationOf(node));
  }
  const document = readDocumentV2(sourceText(loader.load(path, locationOf(node)))) ?? scalar("");
  if (document.kind === "scalar") {
    throw new BuildError(
      `unsupported replacement type encountered within replacement path: ${goKind2(document)}`,
      locationOf(document) ?? locationOf(node)
    );
  }
  const items = document.kind === "seq" ? document.items : [document];
  try {
    return items.map((item) => REPLACEMENT.decode(item, LENIENT2, { struct: "", path: "" }));
  } catch (error) {
    throw wrapError("error unmarshaling JSON: while decoding JSON: ", error);
  }
}
function without2(names3, name) {
  return new Set([...names3].filter((other) => other !== name));
}
function goKind2(node) {
  const value = toJsonV2(node);
  if (value === null) return "invalid";
  if (typeof value === "boolean") return "bool";
  return typeof value === "string" ? "string" : "float64";
}

// src/kustomize/replacement/targets.ts
function selectTargets({ reject, node }, select2, resources) {
  const rejects = reject.filter((selector) => selector !== void 0);
  try {
    const isSelected2 = idMatcher(select2);
    const isRejected = rejects.filter(namesId).map(idMatcher);
    const hasMetadata = bothMetadata(select2);
    const hasRejectedMetadata = rejects.filter(namesMetadata).map(bothMetadata);
    return resources.filter((resource) => {
      if (!hasMetadata(resource) || hasRejectedMetadata.some((matches2) => matches2(resource))) return false;
      const ids = allIds(resource);
      return !ids.some((id) => isRejected.some((matches2) => matches2(id))) && ids.some(isSelected2);
    });
  } catch (error) {
    throw wrapError("", error, locationOf(node));
  }
}
function idMatcher(selector) {
  try {
    const patterns = compileIdPatterns(selector);
    return (id) => patterns.gvk(id) && patterns.name(id.name) && patterns.namespace(id.namespace);
  } catch (error) {
    throw wrapError("error creating target selector: ", error, locationOf(selector.node));
  }
}
function bothMetadata({ labelSelector, annotationSelector }) {
  const annotations = metadataMatcher({ annotationSelector, labelSelector: "" });
  const labels = metadataMatcher({ annotationSelector: "", labelSelector });
  return (resource) => {
    const hasAnnotations = annotations(resource);
    return labels(resource) && hasAnnotations;
  };
}
function namesId({ group, version, kind, name, namespace }) {
  return [group, version, kind, name, namespace].some((part2) => part2 !== "");
}
function namesMetadata({ labelSelector, annotationSelector }) {
  return labelSelector !== "" || annotationSelector !== "";
}

// src/kustomize/replacement/replacements.ts
function configureReplacements(entries, { loader }) {
  const replacements = entries.flatMap((entry2) => readReplacements(entry2, loader));
  return (resources) => {
    const writer = new ValueWriter();
    for (const replacement of replacements) replace2(replacement, resources, writer);
  };
}
function replace2(replacement, resources, writer) {
  const { source, sourceValue: given, targets, present, node } = replacement;
  if (source === void 0 && given === void 0 || !present.has("targets")) {
    throw new BuildError("replacements must specify a source and at least one target", locationOf(node));
  }
  const value = sourceValue(replacement, resources);
  for (const target of targets) {
    if (target?.select === void 0) {
      throw new BuildError("target must specify resources to select", locationOf(target?.node ?? node));
    }
    for (const resource of selectTargets(target, target.select, resources))
      copyTo(resource, target, value, writer);
  }
}
function copyTo(resource, target, value, writer) {
  const create2 = target.options?.create ? value.kind : void 0;
  const fieldPaths = target.fieldPaths.length > 0 ? target.fieldPaths : [DEFAULT_FIELD_PATH];
  for (const fieldPath of fieldPaths) {
    const path = splitFieldPath(fieldPath);
    if (path.length > MAX_DEPTH3) {
      throw new BuildError(
        `a field path may have ${MAX_DEPTH3} steps, not ${path.length}`,
        locationOf(target.node)
      );
    }
    if (setEmbedded(resource.node, path, value, create2, writer)) continue;
    for (const slot of findFields(resource, target, fieldPath, path, create2)) {
      setField(slot, target, value, writer);
    }
  }
}
function findFields(resource, target, fieldPath, path, create2) {
  const found = create2 === void 0 ? "find" : "find or create";
  const message = `unable to ${found} field ${goQuote(fieldPath)} in replacement target`;
  let slots;
  try {
    slots = matchFields(rootSlot(resource.node), path, create2);
  } catch (error) {
    throw wrapError(`${message}: `, error, locationOf(target.node));
  }
  if (slots.length === 0) throw new BuildError(message, locationOf(target.node));
  return slots;
}
function setField(slot, { options, node }, value, writer) {
  if (options === void 0 || options.delimiter === "") {
    writer.set(slot, value);
    return;
  }
  if (slot.node.kind !== "scalar") {
    throw new BuildError("delimiter option can only be used with scalar nodes", locationOf(node));
  }
  const parts = slot.node.text.split(options.delimiter);
  const text2 = value.kind === "scalar" ? value.text : "";
  const index = Number(options.index);
  if (index < 0) parts.unshift(text2);
  else if (index >= parts.length) parts.push(text2);
  else parts[index] = text2;
  writer.setText(slot.node, parts.join(options.delimiter));
}

// src/kustomize/transform/hash.ts
import { createHash } from "node:crypto";
var LETTERS = { 0: "g", 1: "h", 3: "k", a: "m", e: "t" };
function addHashes(resources) {
  for (const resource of resources) {
    if (!needsHash(resource)) continue;
    const hash = contentHash(resource);
    recordId(resource);
    const metadata = get(resource.node, "metadata");
    if (metadata !== void 0) setEntry(metadata, "name", newScalar(`${nameOf(resource)}-${hash}`));
  }
}
function contentHash(resource) {
  const digest = createHash("sha256").update(content(resource)).digest("hex");
  return digest.slice(0, 10).replace(/[013ae]/g, (digit) => LETTERS[digit] ?? digit);
}
function content(resource) {
  try {
    return goJson(hashed(resource));
  } catch (error) {
    throw wrapError(`${formatId(currentId(resource))}: `, error, resource.origin);
  }
}
function hashed(resource) {
  const { node } = resource;
  const { kind } = gvkOf(resource);
  const content2 = Object.assign(jsonObject(), { kind, name: fieldValue(node, "metadata/name") });
  content2.data = fieldValue(node, "data");
  if (kind === "ConfigMap") return withMap(content2, node, "binaryData");
  if (kind === "Secret") return withMap({ ...content2, type: fieldValue(node, "type") }, node, "stringData");
  throw new BuildError(
    `only a ConfigMap or Secret can have a hash in its name, not a ${kind}`,
    resource.origin
  );
}
function withMap(content2, node, field) {
  const value = fieldValue(node, field);
  return typeof value === "string" ? content2 : { ...content2, [field]: value };
}
function fieldValue(node, field) {
  const value = get(node, field);
  if (value === void 0) return "";
  if (value.kind === "scalar") return value.text;
  return value.kind === "map" ? asFloats2(toJson(value)) : null;
}
function asFloats2(value) {
  if (typeof value === "bigint") return Number(value);
  if (Array.isArray(value)) return value.map(asFloats2);
  if (!isObject(value)) return value;
  const object = jsonObject();
  for (const [key, child] of Object.entries(value)) object[key] = asFloats2(child);
  return object;
}

// src/kustomize/field/path.ts
var STEPS = /* @__PURE__ */ new WeakMap();
function stepsOf(spec) {
  let steps = STEPS.get(spec);
  if (steps === void 0) {
    steps = splitPath(spec.path);
    STEPS.set(spec, steps);
  }
  return steps;
}
function splitPath(path) {
  const parts = path.split("/");
  if (parts.length > 1 && parts[0] === "") parts.shift();
  const steps = [];
  for (const part2 of parts) {
    const last = steps.at(-1);
    if (last?.endsWith("\\")) steps[steps.length - 1] = `${last.slice(0, -1)}/${part2}`;
    else steps.push(part2);
  }
  return steps;
}

// src/kustomize/field/walk.ts
function applyFieldSpec(object, spec, action) {
  if (isSelected(gvkOf({ node: object }), spec)) walkField(object, spec, action);
}
function walkField(object, spec, action) {
  const walk = { steps: stepsOf(spec), set: action.set, create: spec.create ? action.create : void 0 };
  try {
    visit(object, 0, walk);
  } catch (error) {
    const id = formatId(currentId({ node: object }));
    throw wrapError(`considering field '${spec.path}' of object ${id}: `, error, locationOf(object));
  }
}
function visit(node, at, walk) {
  const step3 = walk.steps[at];
  if (step3 === void 0) walk.set(node);
  else if (node.kind === "seq") visitItems(node.items, at, walk);
  else if (node.kind === "map") visitField(node, step3, at, walk);
  else if (!isNull(node)) throw new BuildError("expected sequence or mapping node", locationOf(node));
}
function visitItems(items, at, walk) {
  try {
    for (const item of items) visit(item, at, walk);
  } catch (error) {
    throw wrapError(`visit traversal on path: [${walk.steps.slice(at).join(" ")}]: `, error);
  }
}
function visitField(node, step3, at, walk) {
  const inList = step3.endsWith("[]");
  const name = inList ? step3.slice(0, -"[]".length) : step3;
  if (name === "") throw new BuildError("cannot set or create an empty field name", locationOf(node));
  const isLast = at === walk.steps.length - 1;
  const missing = inList || walk.create === void 0 ? void 0 : isLast ? walk.create : "map";
  let entry2 = node.entries.find(({ key }) => key.text === name);
  if (entry2 === void 0) {
    if (missing === void 0) return;
    entry2 = { key: scalar(name), value: make2(missing) };
    node.entries.push(entry2);
  } else if (entry2.value.kind === "scalar" && isNull(entry2.value)) {
    entry2.value = fillNull(entry2.value, inList ? "seq" : missing);
  }
  visit(entry2.value, at + 1, walk);
}
function fillNull(node, wanted) {
  if (wanted === void 0) return node;
  if (wanted === "scalar") return { ...node, tag: "!!str" };
  return { ...make2(wanted), source: node.source, offset: node.offset };
}
function make2(kind) {
  if (kind === "seq") return seq();
  return kind === "map" ? map() : scalar("");
}

// src/kustomize/transform/image-name.ts
function imageChange(entry2) {
  const pattern = compile2(entry2);
  return (image) => {
    if (!pattern.matcher(image).find()) return void 0;
    const { name, tag, digest } = change(entry2, splitImage(image));
    return `${name}${tag === "" ? "" : `:${tag}`}${digest === "" ? "" : `@${digest}`}`;
  };
}
function compile2(entry2) {
  try {
    return RE2JS.compile(`^${entry2.name}(:[a-zA-Z0-9_.{}-]*)?(@sha256:[a-zA-Z0-9_.{}-]*)?$`);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new BuildError(
      `the image name '${entry2.name}' is not a regular expression: ${reason}`,
      locationOf(entry2.node)
    );
  }
}
function change({ newName, newTag, digest, tagSuffix }, parts) {
  const name = newName === "" ? parts.name : newName;
  if (newTag !== "" || digest !== "") return { name, tag: newTag, digest };
  if (tagSuffix !== "") return { name, tag: parts.tag + tagSuffix, digest: "" };
  return { ...parts, name };
}
function splitImage(image) {
  const slash = Math.max(image.indexOf("/"), 0);
  const at = image.indexOf("@", slash);
  const colon = image.indexOf(":", slash);
  if (at !== -1 && (colon === -1 || at < colon)) {
    return { name: image.slice(0, at), tag: "", digest: image.slice(at + 1) };
  }
  if (colon === -1) return { name: image, tag: "", digest: "" };
  const end = at === -1 ? image.length : at;
  return {
    name: image.slice(0, colon),
    tag: image.slice(colon + 1, end),
    digest: at === -1 ? "" : image.slice(at + 1)
  };
}

// src/kustomize/transform/images.ts
var CONTAINER_LISTS = /* @__PURE__ */ new Set(["containers", "initContainers"]);
function transformImages(resources, entry2, fields2) {
  const targets = resources.filter((resource) => gvkOf(resource).kind !== "CustomResourceDefinition");
  if (targets.length === 0) return;
  const change2 = { to: imageChange(entry2), from: entry2.node };
  for (const { node } of targets) changeContainers(node, change2);
  for (const { node } of targets) {
    for (const spec of fields2) applyFieldSpec(node, spec, { set: (image) => changeImage(image, change2) });
  }
}
function changeContainers(node, change2) {
  if (node.kind === "seq") for (const item of node.items) changeContainers(item, change2);
  if (node.kind !== "map") return;
  for (const { key, value } of node.entries) {
    changeContainers(value, change2);
    if (value.kind !== "seq" || !CONTAINER_LISTS.has(key.text)) continue;
    for (const container of value.items) {
      if (container.kind === "scalar" && isNull(container)) continue;
      if (container.kind !== "map") throw new BuildError(wrongKind("map", container), locationOf(container));
      const image = get(container, "image");
      if (image !== void 0) changeImage(image, change2);
    }
  }
}
function changeImage(node, { to, from }) {
  const image = node.kind === "scalar" ? to(node.text) : void 0;
  if (node.kind !== "scalar" || image !== void 0) setScalar(node, image ?? "", "", from);
}

// src/kustomize/transform/metadata.ts
function transformMetadata(resources, values, fields2) {
  if (values === void 0 || values.size === 0) return;
  const sorted3 = [...values].sort(([a], [b]) => compareBytes(a, b));
  for (const resource of resources) {
    const gvk = gvkOf(resource);
    const specs = fields2.filter((spec) => isSelected(gvk, spec));
    for (const [key, { text: text2, node: from }] of sorted3) {
      const value = newScalar(text2, "!!str", from);
      const action = { set: (target) => setEntry(target, key, value), create: "map" };
      for (const spec of specs) walkField(resource.node, spec, action);
    }
  }
}

// src/kustomize/transform/name-affix.ts
var SKIPPED = [
  { group: "", version: "", kind: "CustomResourceDefinition" },
  { group: "apiregistration.k8s.io", version: "", kind: "APIService" },
  { group: "", version: "", kind: "Namespace" }
];
function transformNames(resources, { side, text: text2, fields: fields2 }) {
  const list3 = side === "prefix" ? BuildAnnotation.prefixes : BuildAnnotation.suffixes;
  for (const resource of resources) {
    const id = originalId(resource);
    if (SKIPPED.some((skipped) => isSelected(id, skipped))) continue;
    for (const spec of fields2) {
      if (!isSelected(id, spec)) continue;
      if (spec.path === "metadata/name" && text2 !== "") {
        appendToList(resource.node, list3, text2);
        recordId(resource);
      }
      applyFieldSpec(resource.node, spec, {
        set: (node) => {
          const current = node.kind === "scalar" ? node.text : "";
          setScalar(node, side === "prefix" ? text2 + current : current + text2);
        },
        create: "scalar"
      });
    }
  }
}

// src/kustomize/transform/namespace.ts
var SUBJECT_MODES = ["defaultOnly", "none", "allServiceAccounts"];
var METADATA_NAMESPACE = fieldSpec("metadata/namespace", { create: true });
var ROLE_BINDINGS = /* @__PURE__ */ new Set(["RoleBinding", "ClusterRoleBinding"]);
function transformNamespace(resources, options) {
  const counts = /* @__PURE__ */ new Map();
  const count = (resource, change2) => {
    const key = idKey(currentId(resource));
    const result = (counts.get(key) ?? 0) + change2;
    counts.set(key, result);
    return result;
  };
  for (const resource of resources) count(resource, 1);
  for (const resource of resources) {
    if (isEmptied(resource) || isHelmGenerated(resource)) continue;
    recordId(resource);
    count(resource, -1);
    setNamespace(resource.node, options);
    if (count(resource, 1) === 1) continue;
    const id = idKey(currentId(resource));
    const same2 = resources.filter((other) => idKey(currentId(other)) === id);
    throw new BuildError(
      `namespace transformation produces ID conflict: [${same2.map(({ node }) => goJson(toJson(node))).join(" ")}]`,
      resource.origin
    );
  }
}
function setNamespace(object, options) {
  const action = { set: (node) => setField2(node, options), create: "scalar" };
  const gvk = gvkOf({ node: object });
  if (!isClusterScoped(gvk)) walkField(object, METADATA_NAMESPACE, action);
  const isBinding = ROLE_BINDINGS.has(gvk.kind);
  if (isBinding) setSubjects(object, options);
  const apiVersion = getText(object, "apiVersion");
  for (const spec of options.fields) {
    if (spec.path === "metadata/namespace") continue;
    if (spec.path === "metadata/name" && apiVersion !== "v1") continue;
    if (isBinding && ROLE_BINDINGS.has(spec.kind) && spec.path === "subjects/namespace") continue;
    applyFieldSpec(object, spec, action);
  }
}
function setField2(node, { namespace, unsetOnly }) {
  if (unsetOnly && node.kind === "scalar" && !isNull(node) && node.text !== "") return;
  setScalar(node, namespace.text, "!!str", namespace.node);
}
function setSubjects(object, options) {
  const subjects = get(object, "subjects");
  if (options.subjects === "none" || subjects === void 0) return;
  if (subjects.kind === "scalar" && isNull(subjects)) return;
  if (subjects.kind !== "seq") {
    const step3 = "setting namespace on (cluster)role binding subjects: ";
    throw new BuildError(step3 + wrongKind("seq", subjects), locationOf(subjects));
  }
  const [field, wanted] = options.subjects === "defaultOnly" ? ["name", "default"] : ["kind", "ServiceAccount"];
  for (const subject2 of subjects.items) {
    if (subject2.kind !== "map" || getText(subject2, field) !== wanted) continue;
    const existing = get(subject2, "namespace");
    if (existing === void 0)
      setEntry(subject2, "namespace", newScalar(options.namespace.text, "!!str", options.namespace.node));
    else setField2(existing, options);
  }
}

// src/kustomize/transform/replicas.ts
function setInteger(target, text2, from) {
  setScalar(target, text2, "", from);
  if (target.kind === "scalar") target.heldTag = "!!int";
}
function transformReplicas(resources, { name, count, node }, fields2) {
  let found = false;
  for (const spec of fields2) {
    for (const resource of resources) {
      const matches2 = allIds(resource).some((id) => id.name === name && isSelected(id, spec));
      if (!matches2 || isEmptied(resource)) continue;
      found = true;
      applyFieldSpec(resource.node, spec, {
        set: (target) => setInteger(target, String(count), node),
        create: "scalar"
      });
    }
  }
  if (found) return;
  const gvks = fields2.map(formatGvk).join(" ");
  throw new BuildError(
    `resource with name ${name} does not match a config with the following GVK [${gvks}]`,
    locationOf(node)
  );
}

// src/kustomize/plugin/value-add.ts
var TARGETS = struct("Targets", {
  targets: list(
    struct("Target", { selector: optional(SELECTOR), fieldPath: text, filePathPosition: integer })
  )
});
var VALUE_ADD = struct("ValueAddTransformerPlugin", { value: located, targetFilePath: text });
function configureValueAdd(config, { loader }) {
  const { value, targetFilePath, node } = pluginConfig(VALUE_ADD, config);
  const { targets } = pluginConfig(TARGETS, config);
  if (targetFilePath !== "") {
    const document = readDocument(sourceText(loader.load(targetFilePath, locationOf(node))));
    const reading = { value: toJsonV2, strict: false, asText: true };
    if (document !== void 0)
      targets.push(...TARGETS.decode(document, reading, { struct: "", path: "" }).targets);
  }
  if (targets.length === 0) refuse(config, "must specify at least one target");
  for (const { fieldPath, filePathPosition } of targets) {
    if (fieldPath === "") refuse(config, "fieldPath cannot be empty");
    if (filePathPosition < 0n) {
      refuse(config, `value of FilePathPosition (${filePathPosition}) cannot be negative`);
    }
  }
  const added = { text: value.text.trim() || baseName(loader.root), node: value.node };
  return (resources) => {
    for (const target of targets) {
      const { selector } = target;
      const selected2 = selector === void 0 ? resources : selectResources(selector, resources);
      for (const resource of selected2) addValue(resource.node, target, added);
    }
  };
}
function addValue(object, { fieldPath, filePathPosition }, value) {
  if (fieldPath === "metadata/namespace") {
    setNamespace(object, { namespace: value, fields: [], unsetOnly: false, subjects: "defaultOnly" });
    return;
  }
  const field = fieldAt(object, splitPath(fieldPath));
  if (field === void 0) return;
  const current = field.kind === "scalar" ? field.text : "";
  const { text: added, node: from } = value;
  const result = filePathPosition > 0n ? insertStep(current, Number(filePathPosition) - 1, added) : added;
  setScalar(field, result, "", from);
}
function fieldAt(object, steps) {
  let node = object;
  for (const [i, step3] of steps.entries()) {
    if (/^(-|\*|-?\d+|\[.*\])$/.test(step3)) {
      throw new BuildError(`the field path step '${step3}' is not supported`, locationOf(node));
    }
    if (node.kind === "scalar" && isNull(node)) return void 0;
    if (node.kind !== "map") throw new BuildError("expected MappingNode", locationOf(node));
    let entry2 = node.entries.find(({ key }) => key.text === step3);
    if (entry2 === void 0) {
      entry2 = { key: scalar(step3), value: i === steps.length - 1 ? scalar("") : map() };
      node.entries.push(entry2);
    }
    node = entry2.value;
  }
  return node;
}
function insertStep(path, position, step3) {
  const absolute = path.startsWith("/");
  const steps = path.split("/").filter((part2) => part2 !== "");
  steps.splice(position, 0, step3);
  return `${absolute ? "/" : ""}${steps.join("/")}`;
}

// src/kustomize/plugin/transformers.ts
var fieldSpecs = list(FIELD_SPEC);
var TRANSFORMERS = /* @__PURE__ */ new Map([
  ["NamespaceTransformer", configureNamespace],
  ["PrefixTransformer", (config) => configureAffix(config, "prefix")],
  ["SuffixTransformer", (config) => configureAffix(config, "suffix")],
  ["PrefixSuffixTransformer", configureBothAffixes],
  ["LabelTransformer", configureLabels],
  ["AnnotationsTransformer", configureAnnotations],
  ["ImageTagTransformer", configureImage],
  ["ReplicaCountTransformer", configureReplicas],
  ["HashTransformer", () => addHashes],
  ["PatchTransformer", configurePatchPlugin],
  ["PatchJson6902Transformer", configureJson6902],
  ["PatchStrategicMergeTransformer", configureStrategicMerge],
  ["ReplacementTransformer", configureReplacementPlugin],
  ["ValueAddTransformer", configureValueAdd]
]);
var NAMESPACE = struct("NamespaceTransformerPlugin", {
  metadata: struct("ObjectMeta", { namespace: located }),
  fieldSpecs,
  unsetOnly: flag,
  setRoleBindingSubjects: text
});
function configureNamespace(config) {
  const { metadata, fieldSpecs: fields2, unsetOnly, setRoleBindingSubjects } = pluginConfig(NAMESPACE, config);
  const wanted = setRoleBindingSubjects || "defaultOnly";
  const subjects = SUBJECT_MODES.find((mode) => mode === wanted);
  if (subjects === void 0) {
    const modes = 'must be one of "defaultOnly", "none" or "allServiceAccounts"';
    refuse(config, `invalid value "${wanted}" for setRoleBindingSubjects: ${modes}`);
  }
  const { namespace } = metadata;
  return (resources) => {
    if (namespace.text !== "") transformNamespace(resources, { namespace, fields: fields2, unsetOnly, subjects });
  };
}
var AFFIX = struct("PrefixTransformerPlugin", { prefix: text, suffix: text, fieldSpecs });
function configureAffix(config, side) {
  const { fieldSpecs: fields2, present, ...texts } = pluginConfig(AFFIX, config);
  if (!present.has("fieldSpecs")) refuse(config, "fieldSpecs is not expected to be nil");
  return (resources) => transformNames(resources, { side, text: texts[side], fields: fields2 });
}
function configureBothAffixes(config) {
  const transforms = [configureAffix(config, "prefix"), configureAffix(config, "suffix")];
  return (resources) => {
    for (const transform of transforms) transform(resources);
  };
}
var LABELS = struct("LabelTransformerPlugin", { labels: textMap, fieldSpecs });
function configureLabels(config) {
  const { labels, fieldSpecs: fields2 } = pluginConfig(LABELS, config);
  return (resources) => transformMetadata(resources, labels, fields2);
}
var ANNOTATIONS = struct("AnnotationsTransformerPlugin", { annotations: textMap, fieldSpecs });
function configureAnnotations(config) {
  const { annotations, fieldSpecs: fields2 } = pluginConfig(ANNOTATIONS, config);
  return (resources) => transformMetadata(resources, annotations, fields2);
}
var IMAGE_TAG = struct("ImageTagTransformerPlugin", { imageTag: IMAGE, fieldSpecs });
function configureImage(config) {
  const { imageTag, fieldSpecs: fields2 } = pluginConfig(IMAGE_TAG, config);
  return (resources) => transformImages(resources, imageTag, fields2);
}
var REPLICA_COUNT = struct("ReplicaCountTransformerPlugin", { replica: REPLICA, fieldSpecs });
function configureReplicas(config) {
  const { replica, fieldSpecs: fields2 } = pluginConfig(REPLICA_COUNT, config);
  return (resources) => transformReplicas(resources, replica, fields2);
}
function configurePatchPlugin(config, context) {
  return configurePatch(pluginConfig(PATCH, config), "", context);
}
var JSON_6902 = struct("PatchJson6902TransformerPlugin", {
  target: optional(SELECTOR),
  path: text,
  jsonOp: located
});
function configureJson6902(config, context) {
  const { target, path, jsonOp, node } = pluginConfig(JSON_6902, config);
  return configurePatchJson6902({ target, path, operations: new InlineSource(jsonOp.node), node }, context);
}
var STRATEGIC_MERGE = struct("PatchStrategicMergeTransformerPlugin", {
  paths: list(located),
  patches: optional(located)
});
function configureStrategicMerge(config, context) {
  return configurePatchesStrategicMerge(pluginConfig(STRATEGIC_MERGE, config), context);
}
var REPLACEMENTS = struct("ReplacementTransformerPlugin", { replacements: list(REPLACEMENT_FIELD) });
function configureReplacementPlugin(config, context) {
  return configureReplacements(pluginConfig(REPLACEMENTS, config).replacements, context);
}

// src/kustomize/plugin/configure.ts
function configureGenerator(config, context) {
  const kind = builtinKind(config);
  const configure = GENERATORS.get(kind);
  if (configure === void 0) refuse(config, `plugin ${formatId(originalId(config))} not a generator`);
  return inConfiguration(config, () => configure(config, context));
}
function configureTransformer(config, context) {
  const kind = builtinKind(config);
  const configure = TRANSFORMERS.get(kind);
  if (configure === void 0) refuse(config, `plugin ${formatId(originalId(config))} not a transformer`);
  return inConfiguration(config, () => configure(config, context));
}
function builtinKind(config) {
  const gvk = gvkOf(config);
  if (gvk.group !== "" || gvk.version !== "builtin") {
    const { kind } = originalId(config);
    refuse(config, `external plugins disabled; unable to load external plugin '${kind}'`);
  }
  if (!GENERATORS.has(gvk.kind) && !TRANSFORMERS.has(gvk.kind)) {
    refuse(config, `unable to load builtin ${formatGvk(gvk)}`);
  }
  refuseUnprintable(config);
  return gvk.kind;
}
function inConfiguration(config, configure) {
  try {
    return configure();
  } catch (error) {
    throw wrapError(`plugin ${formatId(originalId(config))} fails configuration: `, error, config.origin);
  }
}
function refuseUnprintable(config) {
  try {
    toJson(config.node);
  } catch (error) {
    throw wrapError(`marshalling yaml from res ${formatId(originalId(config))}: `, error, config.origin);
  }
}

// src/kustomize/accumulate/read-plugins.ts
function readPlugins(target, field, accumulateFiles) {
  const plugins = new Accumulator();
  const paths = [];
  for (const entry2 of target.kustomization[field]) {
    const resources = readInline(entry2);
    if (resources === void 0) {
      paths.push(entry2);
      continue;
    }
    if (target.origin !== void 0) {
      const origin = originBelow(target.origin, target.fileName);
      for (const resource of resources) annotateOrigin(resource, origin);
    }
    try {
      plugins.append(resources);
    } catch (error) {
      const role = field === "generators" ? "generator" : "transformer";
      throw wrapError(`configuring external ${role}: `, error);
    }
  }
  return accumulateFiles(target, plugins, paths).resources;
}
function readInline({ node }) {
  const start = locationOf(node) ?? { file: "", line: 1, column: 1 };
  try {
    return readManifest(new InlineSource(node)).map(
      (plugin) => newResource(plugin, locationOf(plugin) ?? start)
    );
  } catch (error) {
    if (isInputError(error)) return void 0;
    throw error;
  }
}

// src/kustomize/accumulate/run-generators.ts
function runGenerators(target, accumulator, accumulateFiles) {
  for (const generator of [...ownGenerators(target), ...pluginGenerators(target, accumulateFiles)]) {
    for (const resource of generator.generate()) {
      if (generator.origin !== void 0 && !hasOrigin(resource)) annotateOrigin(resource, generator.origin);
      try {
        accumulator.absorb(resource);
      } catch (error) {
        throw wrapError(`merging from generator ${generator.name}: `, error, resource.origin);
      }
    }
  }
}
function ownGenerators(target) {
  const { kustomization: kustomization2, loader, origin, fileName } = target;
  const { configMapGenerator, secretGenerator, generatorOptions } = kustomization2;
  const from = (kind) => origin && originOfBuiltin(origin, fileName, kind);
  return [
    ...configMapGenerator.map((args) => ({
      name: `ConfigMapGenerator '${args.name}'`,
      generate: () => [generateConfigMap(loader, args, mergeOptions(args.options, generatorOptions))],
      origin: from("ConfigMapGenerator")
    })),
    ...secretGenerator.map((args) => ({
      name: `SecretGenerator '${args.name}'`,
      generate: () => [generateSecret(loader, args, mergeOptions(args.options, generatorOptions))],
      origin: from("SecretGenerator")
    })),
    ...kustomization2.helmCharts.map((chart) => ({
      name: `HelmChartInflationGenerator '${chart.name}'`,
      generate: configuredChart(chart, target),
      origin: from("HelmChartInflationGenerator")
    }))
  ];
}
function pluginGenerators(target, accumulateFiles) {
  try {
    return readPlugins(target, "generators", accumulateFiles).map((plugin) => ({
      name: formatId(currentId(plugin)),
      generate: configured(plugin, target),
      origin: originOfPlugin(plugin)
    }));
  } catch (error) {
    throw wrapError("loading generator plugins: ", error);
  }
}
function configured(plugin, target) {
  try {
    return configureGenerator(plugin, inflationContext(target));
  } catch (error) {
    throw wrapError("failed to load generator: ", error);
  }
}
function configuredChart(chart, target) {
  const { kustomization: kustomization2, helmNamespace } = target;
  const { helmGlobals, namespace } = kustomization2;
  const inherited2 = { ...chart, namespace: chart.namespace || namespace.text || helmNamespace };
  try {
    const args = argsOfEntry(inherited2, helmGlobals?.chartHome ?? "");
    return configureInflation(args, inflationContext(target));
  } catch (error) {
    const globals = helmGlobals === void 0 ? {} : HELM_GLOBALS.encode(helmGlobals);
    const args = HELM_CHART.encode(inherited2);
    const config = emitYaml({ ...isObject(globals) && globals, ...isObject(args) && args });
    const prefix = `trouble configuring builtin HelmChartInflationGenerator with config: \`
${config}\`: `;
    throw wrapError(prefix, error, locationOf(chart.node));
  }
}
function inflationContext({ context, loader }) {
  return { loader, schemas: context.schemas, helm: context.options.helm };
}

// src/kustomize/accumulate/label-transforms.ts
var METADATA_LABELS = fieldSpec("metadata/labels", { create: true });
function labelTransforms({ labels, commonLabels }, config) {
  if (labels.length === 0 && !commonLabels?.size) return [];
  const transforms = labels.map((label) => {
    const fields2 = fieldsOf(label, config);
    return (resources) => transformMetadata(resources, label.pairs, fields2);
  });
  return [...transforms, (resources) => transformMetadata(resources, commonLabels, config.commonLabels)];
}
function fieldsOf(label, config) {
  try {
    const fields2 = mergeFieldSpecs(label.fields, config.labels);
    if (label.includeSelectors) return mergeFieldSpecs(fields2, config.commonLabels);
    const templates = label.includeTemplates ? config.templateLabels : [];
    return mergeFieldSpecs(mergeFieldSpecs(fields2, templates), [METADATA_LABELS]);
  } catch (error) {
    throw wrapError("failed to merge labels: ", error, locationOf(label.node));
  }
}

// src/kustomize/accumulate/patch-transforms.ts
function strategicMergeTransforms({ patchesStrategicMerge: paths }, context) {
  const [first] = paths;
  if (first === void 0) return [];
  const config = { paths: paths.map(({ text: text2 }) => text2) };
  return [
    inConfiguration2(
      "PatchStrategicMergeTransformer",
      config,
      first.node,
      () => configurePatchesStrategicMerge({ paths, patches: void 0 }, context)
    )
  ];
}
function patchTransforms({ patches }, context) {
  return patches.map((entry2) => {
    const config = PATCH.encode(entry2) ?? {};
    return inConfiguration2(
      "PatchTransformer",
      config,
      entry2.node,
      (text2) => configurePatch(entry2, text2, context)
    );
  });
}
function json6902Transforms({ patchesJson6902 }, context) {
  return patchesJson6902.map(({ target, path, patch, node }) => {
    const config = {
      ...patch !== "" && { jsonOp: patch },
      ...path !== "" && { path },
      ...target !== void 0 && { target: SELECTOR.encode(target) ?? {} }
    };
    const operations = fieldText(node, "patch");
    return inConfiguration2(
      "PatchJson6902Transformer",
      config,
      node,
      () => configurePatchJson6902({ target, path, operations, node }, context)
    );
  });
}
function replacementTransforms({ replacements }, context) {
  const [first] = replacements;
  if (first === void 0) return [];
  const config = { Replacements: replacements.map((entry2) => REPLACEMENT_FIELD.encode(entry2) ?? {}) };
  return [
    inConfiguration2(
      "ReplacementTransformer",
      config,
      first.node,
      () => configureReplacements(replacements, context)
    )
  ];
}
function inConfiguration2(kind, config, node, configure) {
  const text2 = emitYaml(config);
  try {
    return configure(text2);
  } catch (error) {
    throw wrapError(
      `trouble configuring builtin ${kind} with config: \`
${text2}\`: `,
      error,
      locationOf(node)
    );
  }
}

// src/kustomize/accumulate/run-transformers.ts
function runTransformers(target, accumulator, accumulateFiles) {
  const { origin, fileName } = target;
  const own = ownTransforms(target, accumulator.config).flatMap(
    ([kind, transforms]) => transforms.map((transform) => ({ transform, from: origin && originOfBuiltin(origin, fileName, kind) }))
  );
  const plugins = readPlugins(target, "transformers", accumulateFiles).map((plugin) => ({
    transform: configureTransformer(plugin, patchContext(target)),
    from: originOfPlugin(plugin)
  }));
  for (const { transform, from } of [...own, ...plugins]) {
    accumulator.transform((resources) => {
      transform(resources);
      if (from !== void 0) for (const resource of resources) annotateTransformation(resource, from);
    });
  }
}
function patchContext({ loader, context }) {
  return {
    loader,
    cache: context.cache,
    get schemas() {
      return context.schemas;
    }
  };
}
function ownTransforms(target, config) {
  const { kustomization: kustomization2 } = target;
  const { namespace, namePrefix, nameSuffix, commonAnnotations, replicas, images } = kustomization2;
  const context = patchContext(target);
  return [
    ["PatchStrategicMergeTransformer", strategicMergeTransforms(kustomization2, context)],
    ["PatchTransformer", patchTransforms(kustomization2, context)],
    ["NamespaceTransformer", namespace.text === "" ? [] : [moveTo(namespace, config)]],
    ["PrefixTransformer", namePrefix === "" ? [] : [affix("prefix", namePrefix, config.namePrefix)]],
    ["SuffixTransformer", nameSuffix === "" ? [] : [affix("suffix", nameSuffix, config.nameSuffix)]],
    ["LabelTransformer", labelTransforms(kustomization2, config)],
    ["AnnotationsTransformer", annotationTransforms(commonAnnotations, config)],
    ["PatchJson6902Transformer", json6902Transforms(kustomization2, context)],
    [
      "ReplicaCountTransformer",
      replicas.map((entry2) => (resources) => transformReplicas(resources, entry2, config.replicas))
    ],
    [
      "ImageTagTransformer",
      images.map((entry2) => (resources) => transformImages(resources, entry2, config.images))
    ],
    ["ReplacementTransformer", replacementTransforms(kustomization2, context)]
  ];
}
function moveTo(namespace, { namespace: fields2 }) {
  return (resources) => transformNamespace(resources, { namespace, fields: fields2, unsetOnly: false, subjects: "defaultOnly" });
}
function affix(side, text2, fields2) {
  return (resources) => transformNames(resources, { side, text: text2, fields: fields2 });
}
function annotationTransforms(annotations, { commonAnnotations }) {
  if (!annotations?.size) return [];
  return [(resources) => transformMetadata(resources, annotations, commonAnnotations)];
}

// src/kustomize/accumulate/run-validators.ts
function runValidators(target, accumulator, accumulateFiles) {
  for (const plugin of readPlugins(target, "validators", accumulateFiles)) {
    const validate = configureTransformer(plugin, patchContext(target));
    const before = snapshot(accumulator.resources);
    accumulator.transform(validate);
    const difference = firstDifference(before, snapshot(accumulator.resources));
    if (difference !== void 0) {
      throw new BuildError(`validator shouldn't modify the resource map: ${difference}`, plugin.origin);
    }
  }
}
function snapshot(resources) {
  return new Map(
    resources.map((resource) => {
      const id = currentId(resource);
      return [idKey(id), { id: formatId(id), content: goJson(toJson(resource.node)) }];
    })
  );
}
function firstDifference(before, after) {
  if (before.size !== after.size) return "lists have different number of entries";
  for (const [key, { id, content: content2 }] of before) {
    const other = after.get(key);
    if (other === void 0) return `id in self missing from other; id: ${id}`;
    if (other.content !== content2) return `nodes unequal: ${id}`;
  }
  return void 0;
}

// src/kustomize/load/fix.ts
var BETA = "kustomize.config.k8s.io/v1beta1";
var ALPHA = "kustomize.config.k8s.io/v1alpha1";
var DEPRECATED = [
  ["bases", "resources"],
  ["commonLabels", "labels"],
  ["imageTags", "images"],
  ["patchesJson6902", "patches"],
  ["patchesStrategicMerge", "patches"],
  ["vars", "replacements"]
];
var MOVED = ["bases", "imageTags", "helmChartInflationGenerator"];
function deprecationWarnings({ present }) {
  return DEPRECATED.filter(([field]) => present.has(field)).map(([field, better]) => {
    const hint = "Run 'kustomize edit fix' to update your Kustomization automatically.";
    const experimental = field === "vars" ? "[EXPERIMENTAL] " : "";
    return `# Warning: '${field}' is deprecated. Please use '${better}' instead. ${experimental}${hint}`;
  });
}
function fixKustomization(given, directory, start) {
  if (saysNothing(given)) throw new BuildError("kustomization.yaml is empty", start);
  const kind = given.kind || "Kustomization";
  const wanted = kind === "Component" ? ALPHA : BETA;
  const apiVersion = given.apiVersion || wanted;
  const errors = [];
  if (kind !== "Kustomization" && kind !== "Component")
    errors.push("kind should be Kustomization or Component");
  if (apiVersion !== wanted) errors.push(`apiVersion for ${kind} should be ${wanted}`);
  if (errors.length > 0) {
    const place2 = locationOf(get(given.node, "kind") ?? get(given.node, "apiVersion")) ?? start;
    throw new BuildError(
      `Failed to read kustomization file under /${directory}:
${errors.join("\n")}`,
      place2
    );
  }
  return {
    ...given,
    kind,
    apiVersion,
    resources: [...given.resources, ...given.bases],
    images: [...given.images, ...given.imageTags],
    helmGlobals: given.helmGlobals ?? oldHelmGlobals(given),
    helmCharts: [...given.helmCharts, ...given.helmChartInflationGenerator.map(toHelmChart)]
  };
}
function toHelmChart(old) {
  const { chartName, chartVersion, chartRepoUrl, values, valuesLocal, valuesMerge, releaseName, node } = old;
  return {
    ...HELM_CHART.zero(),
    ...{ name: chartName, version: chartVersion, repo: chartRepoUrl, releaseName, node },
    ...{ valuesFile: values, valuesInline: valuesLocal, valuesMerge }
  };
}
function oldHelmGlobals({ helmChartInflationGenerator: old }) {
  const chartHome = old.findLast((entry2) => entry2.chartHome !== "")?.chartHome ?? "";
  const configHome = old.findLast((entry2) => entry2.helmHome !== "")?.helmHome ?? "";
  if (chartHome === "" && configHome === "") return void 0;
  return { ...HELM_GLOBALS.zero(), chartHome, configHome };
}
function saysNothing(kustomization2) {
  const moved = new Set(MOVED.filter((field) => kustomization2[field].length === 0));
  const fields2 = [...kustomization2.present].filter((field) => field !== "kind" && field !== "apiVersion");
  return fields2.every((field) => moved.has(field) || kustomization2[field] === "");
}

// src/kustomize/accumulate/target.ts
var FILE_NAMES = ["kustomization.yaml", "kustomization.yml", "Kustomization"];
function loadKustomization(context, loader, given) {
  const { fileName, document, path } = given === void 0 ? readFile(context, loader) : ownFile(loader, given);
  const start = { file: path, line: 1, column: 1 };
  const decoded = decode2(document, start);
  context.warnings.push(...deprecationWarnings(decoded));
  return { kustomization: fixKustomization(decoded, loader.root, start), fileName };
}
function ownFile({ root }, document) {
  const fileName = "kustomization.yaml";
  return { fileName, path: root === "" ? fileName : `${root}/${fileName}`, document };
}
function readFile(context, loader) {
  const found = FILE_NAMES.flatMap((fileName2) => {
    const file2 = tryLoad(loader, fileName2);
    return file2 === void 0 ? [] : [{ fileName: fileName2, file: file2 }];
  });
  const [only] = found;
  if (only === void 0) {
    throw new BuildError(
      `unable to find one of 'kustomization.yaml', 'kustomization.yml' or 'Kustomization' in directory '/${loader.root}'`
    );
  }
  const { fileName, file } = only;
  if (found.length > 1) {
    throw new BuildError(`Found multiple kustomization files under: /${loader.root}
`, {
      file: file.path,
      line: 1,
      column: 1
    });
  }
  try {
    return { fileName, path: file.path, document: context.cache.document(file) };
  } catch (error) {
    throw wrapError("invalid Kustomization: ", error, { file: file.path, line: 1, column: 1 });
  }
}
function tryLoad(loader, fileName) {
  const { tree, root } = loader;
  if (tree.kind(root === "" ? fileName : `${root}/${fileName}`) === void 0) return void 0;
  try {
    return loader.load(fileName);
  } catch (error) {
    if (error instanceof BuildError) return void 0;
    throw error;
  }
}
function decode2(document, start) {
  if (document === void 0 || document.kind === "scalar" && isNull(document)) return KUSTOMIZATION.zero();
  try {
    return KUSTOMIZATION.decode(document, V2_READING, { struct: "", path: "" });
  } catch (error) {
    throw wrapError("invalid Kustomization: ", error, start);
  }
}

// src/kustomize/accumulate/accumulate.ts
function accumulateTarget(target, given) {
  const { kustomization: kustomization2, loader } = target;
  let accumulator = inStep(
    "accumulating resources: ",
    () => accumulateResources(target, given, kustomization2.resources)
  );
  accumulator.addConfig(loadConfigurations(loader, kustomization2.configurations));
  accumulator.addConfig(loadCrds(loader, kustomization2.crds));
  runGenerators(target, accumulator, accumulateResources);
  accumulator = inStep("accumulating components: ", () => accumulateComponents(target, accumulator));
  runTransformers(target, accumulator, accumulateResources);
  runValidators(target, accumulator, accumulateResources);
  accumulator.addVars(kustomization2.vars);
  return accumulator;
}
function accumulateResources(target, given, entries) {
  let accumulator = given;
  for (const { text: path, node } of entries) {
    const location = locationOf(node);
    const fileError = accumulateFile(target, accumulator, path, location);
    if (fileError === void 0) continue;
    const loader = enterBase(target, path, fileError, location);
    accumulator = inStep(
      `accumulation err='${fileError.message}': `,
      () => accumulateDirectory(target, accumulator, { path, loader, isComponent: false }),
      location
    );
  }
  return accumulator;
}
function accumulateFile(target, accumulator, path, location) {
  try {
    const resources = readResources(target, path, location);
    inStep(`merging resources from '${path}': `, () => accumulator.append(resources), location);
    return void 0;
  } catch (error) {
    if (error instanceof BuildError && !(error instanceof RemoteError)) return error;
    throw error;
  }
}
function enterBase(target, path, fileError, location) {
  try {
    return target.loader.enter(path, location);
  } catch (error) {
    if (!isInputError(error)) throw error;
    const isRemote = error instanceof RemoteError;
    if (fileError.message.includes("MalformedYAMLError") && !isRemote) throw fileError;
    const message = `accumulation err='${fileError.message}': ${error.message}`;
    throw new BuildError(message, fileError.location ?? location, error);
  }
}
function accumulateComponents(target, given) {
  let accumulator = given;
  for (const { text: path, node } of target.kustomization.components) {
    const location = locationOf(node);
    const loader = quoted("loader.New", () => target.loader.enter(path, location), location);
    accumulator = quoted(
      "accumulateDirectory:",
      () => accumulateDirectory(target, accumulator, { path, loader, isComponent: true }),
      location
    );
  }
  return accumulator;
}
function accumulateDirectory(target, accumulator, directory) {
  const { loader, isComponent } = directory;
  const child = openDirectory(target, directory);
  const gathered = inStep(
    `recursed accumulation of path '/${loader.root}': `,
    () => accumulateTarget(child, isComponent ? accumulator : new Accumulator())
  );
  const merged = isComponent ? new Accumulator() : accumulator;
  inStep(`recursed merging from path '/${loader.root}': `, () => merged.merge(gathered));
  return merged;
}
function openDirectory(target, { path, loader, isComponent }) {
  const { context, origin } = target;
  const nesting = target.nesting + 1;
  context.countKustomization(nesting);
  const loaded = inStep(
    `couldn't make target for path '/${loader.root}': `,
    () => loadKustomization(context, loader)
  );
  context.chooseSchemas(loader, loaded.kustomization);
  const { kind, node } = loaded.kustomization;
  if (isComponent !== (kind === "Component")) {
    const expected = isComponent ? `kind 'Component'` : `kind != 'Component'`;
    const got = isComponent ? ` but got '${kind}'` : "";
    throw new BuildError(`expected ${expected} for path '/${loader.root}'${got}`, locationOf(node));
  }
  return {
    ...loaded,
    context,
    loader,
    origin: origin && originBelow(origin, path),
    helmNamespace: target.kustomization.namespace.text || target.helmNamespace,
    nesting
  };
}
function inStep(prefix, step3, location) {
  try {
    return step3();
  } catch (error) {
    throw wrapError(prefix, error, location);
  }
}
var MAX_QUOTED = 1e4;
function quoted(step3, run3, location) {
  try {
    return run3();
  } catch (error) {
    if (!isInputError(error)) throw error;
    const message = goQuote(error.message.slice(0, MAX_QUOTED));
    throw new BuildError(`${step3} ${message}`, error.location ?? location, error);
  }
}

// src/kube/schema/kubernetes.generated.json
var kubernetes_generated_default = { openAPIVersion: "v1.21.2", definitions: { "io.k8s.api.admissionregistration.v1": { MutatingWebhook: 0, MutatingWebhookConfiguration: 1, MutatingWebhookConfigurationList: 2, RuleWithOperations: 3, ServiceReference: 4, ValidatingWebhook: 5, ValidatingWebhookConfiguration: 6, ValidatingWebhookConfigurationList: 7, WebhookClientConfig: 8 }, "io.k8s.api.admissionregistration.v1beta1": { MutatingWebhook: 9, MutatingWebhookConfiguration: 10, MutatingWebhookConfigurationList: 11, RuleWithOperations: 12, ServiceReference: 13, ValidatingWebhook: 14, ValidatingWebhookConfiguration: 15, ValidatingWebhookConfigurationList: 16, WebhookClientConfig: 17 }, "io.k8s.api.apps.v1": { ConfigMapArgs: 18, ControllerRevision: 19, ControllerRevisionList: 20, DaemonSet: 21, DaemonSetCondition: 22, DaemonSetList: 23, DaemonSetSpec: 24, DaemonSetStatus: 25, DaemonSetUpdateStrategy: 26, Deployment: 27, DeploymentCondition: 28, DeploymentList: 29, DeploymentSpec: 30, DeploymentStatus: 31, DeploymentStrategy: 32, GeneratorArgs: 33, Kustomization: 34, KvPairSources: 35, ReplicaSet: 36, ReplicaSetCondition: 37, ReplicaSetList: 38, ReplicaSetSpec: 39, ReplicaSetStatus: 40, RollingUpdateDaemonSet: 41, RollingUpdateDeployment: 42, RollingUpdateStatefulSetStrategy: 43, SecretArgs: 44, StatefulSet: 45, StatefulSetCondition: 46, StatefulSetList: 47, StatefulSetSpec: 48, StatefulSetStatus: 49, StatefulSetUpdateStrategy: 50 }, "io.k8s.api.authentication.v1": { BoundObjectReference: 51, TokenRequest: 52, TokenRequestSpec: 53, TokenRequestStatus: 54, TokenReview: 55, TokenReviewSpec: 56, TokenReviewStatus: 57, UserInfo: 58 }, "io.k8s.api.authentication.v1beta1": { TokenReview: 59, TokenReviewSpec: 60, TokenReviewStatus: 61, UserInfo: 62 }, "io.k8s.api.authorization.v1": { LocalSubjectAccessReview: 63, NonResourceAttributes: 64, NonResourceRule: 65, ResourceAttributes: 66, ResourceRule: 67, SelfSubjectAccessReview: 68, SelfSubjectAccessReviewSpec: 69, SelfSubjectRulesReview: 70, SelfSubjectRulesReviewSpec: 71, SubjectAccessReview: 72, SubjectAccessReviewSpec: 73, SubjectAccessReviewStatus: 74, SubjectRulesReviewStatus: 75 }, "io.k8s.api.authorization.v1beta1": { LocalSubjectAccessReview: 76, NonResourceAttributes: 77, NonResourceRule: 78, ResourceAttributes: 79, ResourceRule: 80, SelfSubjectAccessReview: 81, SelfSubjectAccessReviewSpec: 82, SelfSubjectRulesReview: 83, SelfSubjectRulesReviewSpec: 84, SubjectAccessReview: 85, SubjectAccessReviewSpec: 86, SubjectAccessReviewStatus: 87, SubjectRulesReviewStatus: 88 }, "io.k8s.api.autoscaling.v1": { CrossVersionObjectReference: 89, HorizontalPodAutoscaler: 90, HorizontalPodAutoscalerList: 91, HorizontalPodAutoscalerSpec: 92, HorizontalPodAutoscalerStatus: 93, Scale: 94, ScaleSpec: 95, ScaleStatus: 96 }, "io.k8s.api.autoscaling.v2beta1": { ContainerResourceMetricSource: 97, ContainerResourceMetricStatus: 98, CrossVersionObjectReference: 99, ExternalMetricSource: 100, ExternalMetricStatus: 101, HorizontalPodAutoscaler: 102, HorizontalPodAutoscalerCondition: 103, HorizontalPodAutoscalerList: 104, HorizontalPodAutoscalerSpec: 105, HorizontalPodAutoscalerStatus: 106, MetricSpec: 107, MetricStatus: 108, ObjectMetricSource: 109, ObjectMetricStatus: 110, PodsMetricSource: 111, PodsMetricStatus: 112, ResourceMetricSource: 113, ResourceMetricStatus: 114 }, "io.k8s.api.autoscaling.v2beta2": { ContainerResourceMetricSource: 115, ContainerResourceMetricStatus: 116, CrossVersionObjectReference: 117, ExternalMetricSource: 118, ExternalMetricStatus: 119, HPAScalingPolicy: 120, HPAScalingRules: 121, HorizontalPodAutoscaler: 122, HorizontalPodAutoscalerBehavior: 123, HorizontalPodAutoscalerCondition: 124, HorizontalPodAutoscalerList: 125, HorizontalPodAutoscalerSpec: 126, HorizontalPodAutoscalerStatus: 127, MetricIdentifier: 128, MetricSpec: 129, MetricStatus: 130, MetricTarget: 131, MetricValueStatus: 132, ObjectMetricSource: 133, ObjectMetricStatus: 134, PodsMetricSource: 135, PodsMetricStatus: 136, ResourceMetricSource: 137, ResourceMetricStatus: 138 }, "io.k8s.api.batch.v1": { CronJob: 139, CronJobList: 140, CronJobSpec: 141, CronJobStatus: 142, Job: 143, JobCondition: 144, JobList: 145, JobSpec: 146, JobStatus: 147, JobTemplateSpec: 148 }, "io.k8s.api.batch.v1beta1": { CronJob: 149, CronJobList: 150, CronJobSpec: 151, CronJobStatus: 152, JobTemplateSpec: 153 }, "io.k8s.api.certificates.v1": { CertificateSigningRequest: 154, CertificateSigningRequestCondition: 155, CertificateSigningRequestList: 156, CertificateSigningRequestSpec: 157, CertificateSigningRequestStatus: 158 }, "io.k8s.api.certificates.v1beta1": { CertificateSigningRequest: 159, CertificateSigningRequestCondition: 160, CertificateSigningRequestList: 161, CertificateSigningRequestSpec: 162, CertificateSigningRequestStatus: 163 }, "io.k8s.api.coordination.v1": { Lease: 164, LeaseList: 165, LeaseSpec: 166 }, "io.k8s.api.coordination.v1beta1": { Lease: 167, LeaseList: 168, LeaseSpec: 169 }, "io.k8s.api.core.v1": { AWSElasticBlockStoreVolumeSource: 170, Affinity: 171, AttachedVolume: 172, AzureDiskVolumeSource: 173, AzureFilePersistentVolumeSource: 174, AzureFileVolumeSource: 175, Binding: 176, CSIPersistentVolumeSource: 177, CSIVolumeSource: 178, Capabilities: 179, CephFSPersistentVolumeSource: 180, CephFSVolumeSource: 181, CinderPersistentVolumeSource: 182, CinderVolumeSource: 183, ClientIPConfig: 184, ComponentCondition: 185, ComponentStatus: 186, ComponentStatusList: 187, ConfigMap: 188, ConfigMapEnvSource: 189, ConfigMapKeySelector: 190, ConfigMapList: 191, ConfigMapNodeConfigSource: 192, ConfigMapProjection: 193, ConfigMapVolumeSource: 194, Container: 195, ContainerImage: 196, ContainerPort: 197, ContainerState: 198, ContainerStateRunning: 199, ContainerStateTerminated: 200, ContainerStateWaiting: 201, ContainerStatus: 202, DaemonEndpoint: 203, DownwardAPIProjection: 204, DownwardAPIVolumeFile: 205, DownwardAPIVolumeSource: 206, EmptyDirVolumeSource: 207, EndpointAddress: 208, EndpointPort: 209, EndpointSubset: 210, Endpoints: 211, EndpointsList: 212, EnvFromSource: 213, EnvVar: 214, EnvVarSource: 215, EphemeralContainer: 216, EphemeralVolumeSource: 217, Event: 218, EventList: 219, EventSeries: 220, EventSource: 221, ExecAction: 222, FCVolumeSource: 223, FlexPersistentVolumeSource: 224, FlexVolumeSource: 225, FlockerVolumeSource: 226, GCEPersistentDiskVolumeSource: 227, GitRepoVolumeSource: 228, GlusterfsPersistentVolumeSource: 229, GlusterfsVolumeSource: 230, HTTPGetAction: 231, HTTPHeader: 232, Handler: 233, HostAlias: 234, HostPathVolumeSource: 235, ISCSIPersistentVolumeSource: 236, ISCSIVolumeSource: 237, KeyToPath: 238, Lifecycle: 239, LimitRange: 240, LimitRangeItem: 241, LimitRangeList: 242, LimitRangeSpec: 243, LoadBalancerIngress: 244, LoadBalancerStatus: 245, LocalObjectReference: 246, LocalVolumeSource: 247, NFSVolumeSource: 248, Namespace: 249, NamespaceCondition: 250, NamespaceList: 251, NamespaceSpec: 252, NamespaceStatus: 253, Node: 254, NodeAddress: 255, NodeAffinity: 256, NodeCondition: 257, NodeConfigSource: 258, NodeConfigStatus: 259, NodeDaemonEndpoints: 260, NodeList: 261, NodeSelector: 262, NodeSelectorRequirement: 263, NodeSelectorTerm: 264, NodeSpec: 265, NodeStatus: 266, NodeSystemInfo: 267, ObjectFieldSelector: 268, ObjectReference: 269, PersistentVolume: 270, PersistentVolumeClaim: 271, PersistentVolumeClaimCondition: 272, PersistentVolumeClaimList: 273, PersistentVolumeClaimSpec: 274, PersistentVolumeClaimStatus: 275, PersistentVolumeClaimTemplate: 276, PersistentVolumeClaimVolumeSource: 277, PersistentVolumeList: 278, PersistentVolumeSpec: 279, PersistentVolumeStatus: 280, PhotonPersistentDiskVolumeSource: 281, Pod: 282, PodAffinity: 283, PodAffinityTerm: 284, PodAntiAffinity: 285, PodCondition: 286, PodDNSConfig: 287, PodDNSConfigOption: 288, PodIP: 289, PodList: 290, PodReadinessGate: 291, PodSecurityContext: 292, PodSpec: 293, PodStatus: 294, PodTemplate: 295, PodTemplateList: 296, PodTemplateSpec: 297, PortStatus: 298, PortworxVolumeSource: 299, PreferredSchedulingTerm: 300, Probe: 301, ProjectedVolumeSource: 302, QuobyteVolumeSource: 303, RBDPersistentVolumeSource: 304, RBDVolumeSource: 305, ReplicationController: 306, ReplicationControllerCondition: 307, ReplicationControllerList: 308, ReplicationControllerSpec: 309, ReplicationControllerStatus: 310, ResourceFieldSelector: 311, ResourceQuota: 312, ResourceQuotaList: 313, ResourceQuotaSpec: 314, ResourceQuotaStatus: 315, ResourceRequirements: 316, SELinuxOptions: 317, ScaleIOPersistentVolumeSource: 318, ScaleIOVolumeSource: 319, ScopeSelector: 320, ScopedResourceSelectorRequirement: 321, SeccompProfile: 322, Secret: 323, SecretEnvSource: 324, SecretKeySelector: 325, SecretList: 326, SecretProjection: 327, SecretReference: 328, SecretVolumeSource: 329, SecurityContext: 330, Service: 331, ServiceAccount: 332, ServiceAccountList: 333, ServiceAccountTokenProjection: 334, ServiceList: 335, ServicePort: 336, ServiceSpec: 337, ServiceStatus: 338, SessionAffinityConfig: 339, StorageOSPersistentVolumeSource: 340, StorageOSVolumeSource: 341, Sysctl: 342, TCPSocketAction: 343, Taint: 344, Toleration: 345, TopologySelectorLabelRequirement: 346, TopologySelectorTerm: 347, TopologySpreadConstraint: 348, TypedLocalObjectReference: 349, Volume: 350, VolumeDevice: 351, VolumeMount: 352, VolumeNodeAffinity: 353, VolumeProjection: 354, VsphereVirtualDiskVolumeSource: 355, WeightedPodAffinityTerm: 356, WindowsSecurityContextOptions: 357 }, "io.k8s.api.discovery.v1": { Endpoint: 358, EndpointConditions: 359, EndpointHints: 360, EndpointPort: 361, EndpointSlice: 362, EndpointSliceList: 363, ForZone: 364 }, "io.k8s.api.discovery.v1beta1": { Endpoint: 365, EndpointConditions: 366, EndpointHints: 367, EndpointPort: 368, EndpointSlice: 369, EndpointSliceList: 370, ForZone: 371 }, "io.k8s.api.events.v1": { Event: 372, EventList: 373, EventSeries: 374 }, "io.k8s.api.events.v1beta1": { Event: 375, EventList: 376, EventSeries: 377 }, "io.k8s.api.extensions.v1beta1": { HTTPIngressPath: 378, HTTPIngressRuleValue: 379, Ingress: 380, IngressBackend: 381, IngressList: 382, IngressRule: 383, IngressSpec: 384, IngressStatus: 385, IngressTLS: 386 }, "io.k8s.api.flowcontrol.v1beta1": { FlowDistinguisherMethod: 387, FlowSchema: 388, FlowSchemaCondition: 389, FlowSchemaList: 390, FlowSchemaSpec: 391, FlowSchemaStatus: 392, GroupSubject: 393, LimitResponse: 394, LimitedPriorityLevelConfiguration: 395, NonResourcePolicyRule: 396, PolicyRulesWithSubjects: 397, PriorityLevelConfiguration: 398, PriorityLevelConfigurationCondition: 399, PriorityLevelConfigurationList: 400, PriorityLevelConfigurationReference: 401, PriorityLevelConfigurationSpec: 402, PriorityLevelConfigurationStatus: 403, QueuingConfiguration: 404, ResourcePolicyRule: 405, ServiceAccountSubject: 406, Subject: 407, UserSubject: 408 }, "io.k8s.api.networking.v1": { HTTPIngressPath: 409, HTTPIngressRuleValue: 410, IPBlock: 411, Ingress: 412, IngressBackend: 413, IngressClass: 414, IngressClassList: 415, IngressClassParametersReference: 416, IngressClassSpec: 417, IngressList: 418, IngressRule: 419, IngressServiceBackend: 420, IngressSpec: 421, IngressStatus: 422, IngressTLS: 423, NetworkPolicy: 424, NetworkPolicyEgressRule: 425, NetworkPolicyIngressRule: 426, NetworkPolicyList: 427, NetworkPolicyPeer: 428, NetworkPolicyPort: 429, NetworkPolicySpec: 430, ServiceBackendPort: 431 }, "io.k8s.api.networking.v1beta1": { HTTPIngressPath: 432, HTTPIngressRuleValue: 433, Ingress: 434, IngressBackend: 435, IngressClass: 436, IngressClassList: 437, IngressClassParametersReference: 438, IngressClassSpec: 439, IngressList: 440, IngressRule: 441, IngressSpec: 442, IngressStatus: 443, IngressTLS: 444 }, "io.k8s.api.node.v1": { Overhead: 445, RuntimeClass: 446, RuntimeClassList: 447, Scheduling: 448 }, "io.k8s.api.node.v1beta1": { Overhead: 449, RuntimeClass: 450, RuntimeClassList: 451, Scheduling: 452 }, "io.k8s.api.policy.v1": { PodDisruptionBudget: 453, PodDisruptionBudgetList: 454, PodDisruptionBudgetSpec: 455, PodDisruptionBudgetStatus: 456 }, "io.k8s.api.policy.v1beta1": { AllowedCSIDriver: 457, AllowedFlexVolume: 458, AllowedHostPath: 459, Eviction: 460, FSGroupStrategyOptions: 461, HostPortRange: 462, IDRange: 463, PodDisruptionBudget: 464, PodDisruptionBudgetList: 465, PodDisruptionBudgetSpec: 466, PodDisruptionBudgetStatus: 467, PodSecurityPolicy: 468, PodSecurityPolicyList: 469, PodSecurityPolicySpec: 470, RunAsGroupStrategyOptions: 471, RunAsUserStrategyOptions: 472, RuntimeClassStrategyOptions: 473, SELinuxStrategyOptions: 474, SupplementalGroupsStrategyOptions: 475 }, "io.k8s.api.rbac.v1": { AggregationRule: 476, ClusterRole: 477, ClusterRoleBinding: 478, ClusterRoleBindingList: 479, ClusterRoleList: 480, PolicyRule: 481, Role: 482, RoleBinding: 483, RoleBindingList: 484, RoleList: 485, RoleRef: 486, Subject: 487 }, "io.k8s.api.rbac.v1beta1": { AggregationRule: 488, ClusterRole: 489, ClusterRoleBinding: 490, ClusterRoleBindingList: 491, ClusterRoleList: 492, PolicyRule: 493, Role: 494, RoleBinding: 495, RoleBindingList: 496, RoleList: 497, RoleRef: 498, Subject: 499 }, "io.k8s.api.scheduling.v1": { PriorityClass: 500, PriorityClassList: 501 }, "io.k8s.api.scheduling.v1beta1": { PriorityClass: 502, PriorityClassList: 503 }, "io.k8s.api.storage.v1": { CSIDriver: 504, CSIDriverList: 505, CSIDriverSpec: 506, CSINode: 507, CSINodeDriver: 508, CSINodeList: 509, CSINodeSpec: 510, StorageClass: 511, StorageClassList: 512, TokenRequest: 513, VolumeAttachment: 514, VolumeAttachmentList: 515, VolumeAttachmentSource: 516, VolumeAttachmentSpec: 517, VolumeAttachmentStatus: 518, VolumeError: 519, VolumeNodeResources: 520 }, "io.k8s.api.storage.v1beta1": { CSIDriver: 521, CSIDriverList: 522, CSIDriverSpec: 523, CSINode: 524, CSINodeDriver: 525, CSINodeList: 526, CSINodeSpec: 527, CSIStorageCapacity: 528, CSIStorageCapacityList: 529, StorageClass: 530, StorageClassList: 531, TokenRequest: 532, VolumeAttachment: 533, VolumeAttachmentList: 534, VolumeAttachmentSource: 535, VolumeAttachmentSpec: 536, VolumeAttachmentStatus: 537, VolumeError: 538, VolumeNodeResources: 539 }, "io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1": { CustomResourceColumnDefinition: 540, CustomResourceConversion: 541, CustomResourceDefinition: 542, CustomResourceDefinitionCondition: 543, CustomResourceDefinitionList: 544, CustomResourceDefinitionNames: 545, CustomResourceDefinitionSpec: 546, CustomResourceDefinitionStatus: 547, CustomResourceDefinitionVersion: 548, CustomResourceSubresourceScale: 549, CustomResourceSubresourceStatus: 550, CustomResourceSubresources: 551, CustomResourceValidation: 552, ExternalDocumentation: 553, JSON: 554, JSONSchemaProps: 555, JSONSchemaPropsOrArray: 556, JSONSchemaPropsOrBool: 557, JSONSchemaPropsOrStringArray: 558, ServiceReference: 559, WebhookClientConfig: 560, WebhookConversion: 561 }, "io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1beta1": { CustomResourceColumnDefinition: 562, CustomResourceConversion: 563, CustomResourceDefinition: 564, CustomResourceDefinitionCondition: 565, CustomResourceDefinitionList: 566, CustomResourceDefinitionNames: 567, CustomResourceDefinitionSpec: 568, CustomResourceDefinitionStatus: 569, CustomResourceDefinitionVersion: 570, CustomResourceSubresourceScale: 571, CustomResourceSubresourceStatus: 572, CustomResourceSubresources: 573, CustomResourceValidation: 574, ExternalDocumentation: 575, JSON: 576, JSONSchemaProps: 577, JSONSchemaPropsOrArray: 578, JSONSchemaPropsOrBool: 579, JSONSchemaPropsOrStringArray: 580, ServiceReference: 581, WebhookClientConfig: 582 }, "io.k8s.apimachinery.pkg.api.resource": { Quantity: 583 }, "io.k8s.apimachinery.pkg.apis.meta.v1": { APIGroup: 584, APIGroupList: 585, APIResource: 586, APIResourceList: 587, APIVersions: 588, Condition: 589, DeleteOptions: 590, FieldsV1: 591, GroupVersionForDiscovery: 592, LabelSelector: 593, LabelSelectorRequirement: 594, ListMeta: 595, ManagedFieldsEntry: 596, MicroTime: 597, ObjectMeta: 598, OwnerReference: 599, Patch: 600, Preconditions: 601, ServerAddressByClientCIDR: 602, Status: 603, StatusCause: 604, StatusDetails: 605, Time: 606, WatchEvent: 607 }, "io.k8s.apimachinery.pkg.runtime": { RawExtension: 608 }, "io.k8s.apimachinery.pkg.util.intstr": { IntOrString: 609 }, "io.k8s.apimachinery.pkg.version": { Info: 610 }, "io.k8s.kube-aggregator.pkg.apis.apiregistration.v1": { APIService: 611, APIServiceCondition: 612, APIServiceList: 613, APIServiceSpec: 614, APIServiceStatus: 615, ServiceReference: 616 }, "io.k8s.kube-aggregator.pkg.apis.apiregistration.v1beta1": { APIService: 617, APIServiceCondition: 618, APIServiceList: 619, APIServiceSpec: 620, APIServiceStatus: 621, ServiceReference: 622 } }, kinds: { "admission.k8s.io/v1": { DeleteOptions: 590, WatchEvent: 607 }, "admission.k8s.io/v1beta1": { DeleteOptions: 590, WatchEvent: 607 }, "admissionregistration.k8s.io/v1": { DeleteOptions: 590, MutatingWebhookConfiguration: 1, MutatingWebhookConfigurationList: 2, ValidatingWebhookConfiguration: 6, ValidatingWebhookConfigurationList: 7, WatchEvent: 607 }, "admissionregistration.k8s.io/v1beta1": { DeleteOptions: 590, MutatingWebhookConfiguration: 10, MutatingWebhookConfigurationList: 11, ValidatingWebhookConfiguration: 15, ValidatingWebhookConfigurationList: 16, WatchEvent: 607 }, "apiextensions.k8s.io/v1": { CustomResourceDefinition: 542, CustomResourceDefinitionList: 544, DeleteOptions: 590, WatchEvent: 607 }, "apiextensions.k8s.io/v1beta1": { CustomResourceDefinition: 564, CustomResourceDefinitionList: 566, DeleteOptions: 590, WatchEvent: 607 }, "apiregistration.k8s.io/v1": { APIService: 611, APIServiceList: 613, DeleteOptions: 590, WatchEvent: 607 }, "apiregistration.k8s.io/v1beta1": { APIService: 617, APIServiceList: 619, DeleteOptions: 590, WatchEvent: 607 }, "apps/v1": { ControllerRevision: 19, ControllerRevisionList: 20, DaemonSet: 21, DaemonSetList: 23, DeleteOptions: 590, Deployment: 27, DeploymentList: 29, ReplicaSet: 36, ReplicaSetList: 38, StatefulSet: 45, StatefulSetList: 47, WatchEvent: 607 }, "apps/v1beta1": { DeleteOptions: 590, WatchEvent: 607 }, "apps/v1beta2": { DeleteOptions: 590, WatchEvent: 607 }, "authentication.k8s.io/v1": { DeleteOptions: 590, TokenRequest: 52, TokenReview: 55, WatchEvent: 607 }, "authentication.k8s.io/v1beta1": { DeleteOptions: 590, TokenReview: 59, WatchEvent: 607 }, "authorization.k8s.io/v1": { DeleteOptions: 590, LocalSubjectAccessReview: 63, SelfSubjectAccessReview: 68, SelfSubjectRulesReview: 70, SubjectAccessReview: 72, WatchEvent: 607 }, "authorization.k8s.io/v1beta1": { DeleteOptions: 590, LocalSubjectAccessReview: 76, SelfSubjectAccessReview: 81, SelfSubjectRulesReview: 83, SubjectAccessReview: 85, WatchEvent: 607 }, "autoscaling/v1": { DeleteOptions: 590, HorizontalPodAutoscaler: 90, HorizontalPodAutoscalerList: 91, Scale: 94, WatchEvent: 607 }, "autoscaling/v2beta1": { DeleteOptions: 590, HorizontalPodAutoscaler: 102, HorizontalPodAutoscalerList: 104, WatchEvent: 607 }, "autoscaling/v2beta2": { DeleteOptions: 590, HorizontalPodAutoscaler: 122, HorizontalPodAutoscalerList: 125, WatchEvent: 607 }, "batch/v1": { CronJob: 139, CronJobList: 140, DeleteOptions: 590, Job: 143, JobList: 145, WatchEvent: 607 }, "batch/v1beta1": { CronJob: 149, CronJobList: 150, DeleteOptions: 590, WatchEvent: 607 }, "certificates.k8s.io/v1": { CertificateSigningRequest: 154, CertificateSigningRequestList: 156, DeleteOptions: 590, WatchEvent: 607 }, "certificates.k8s.io/v1beta1": { CertificateSigningRequest: 159, CertificateSigningRequestList: 161, DeleteOptions: 590, WatchEvent: 607 }, "coordination.k8s.io/v1": { DeleteOptions: 590, Lease: 164, LeaseList: 165, WatchEvent: 607 }, "coordination.k8s.io/v1beta1": { DeleteOptions: 590, Lease: 167, LeaseList: 168, WatchEvent: 607 }, "discovery.k8s.io/v1": { DeleteOptions: 590, EndpointSlice: 362, EndpointSliceList: 363, WatchEvent: 607 }, "discovery.k8s.io/v1beta1": { DeleteOptions: 590, EndpointSlice: 369, EndpointSliceList: 370, WatchEvent: 607 }, "events.k8s.io/v1": { DeleteOptions: 590, Event: 372, EventList: 373, WatchEvent: 607 }, "events.k8s.io/v1beta1": { DeleteOptions: 590, Event: 375, EventList: 376, WatchEvent: 607 }, "extensions/v1beta1": { DeleteOptions: 590, Ingress: 380, IngressList: 382, WatchEvent: 607 }, "flowcontrol.apiserver.k8s.io/v1alpha1": { DeleteOptions: 590, WatchEvent: 607 }, "flowcontrol.apiserver.k8s.io/v1beta1": { DeleteOptions: 590, FlowSchema: 388, FlowSchemaList: 390, PriorityLevelConfiguration: 398, PriorityLevelConfigurationList: 400, WatchEvent: 607 }, "imagepolicy.k8s.io/v1alpha1": { DeleteOptions: 590, WatchEvent: 607 }, "internal.apiserver.k8s.io/v1alpha1": { DeleteOptions: 590, WatchEvent: 607 }, "kustomize.config.k8s.io/v1beta1": { ConfigMapArgs: 18, GeneratorArgs: 33, Kustomization: 34, KvPairSources: 35, SecretArgs: 44 }, "networking.k8s.io/v1": { DeleteOptions: 590, Ingress: 412, IngressClass: 414, IngressClassList: 415, IngressList: 418, NetworkPolicy: 424, NetworkPolicyList: 427, WatchEvent: 607 }, "networking.k8s.io/v1beta1": { DeleteOptions: 590, Ingress: 434, IngressClass: 436, IngressClassList: 437, IngressList: 440, WatchEvent: 607 }, "node.k8s.io/v1": { DeleteOptions: 590, RuntimeClass: 446, RuntimeClassList: 447, WatchEvent: 607 }, "node.k8s.io/v1alpha1": { DeleteOptions: 590, WatchEvent: 607 }, "node.k8s.io/v1beta1": { DeleteOptions: 590, RuntimeClass: 450, RuntimeClassList: 451, WatchEvent: 607 }, "policy/v1": { DeleteOptions: 590, PodDisruptionBudget: 453, PodDisruptionBudgetList: 454, WatchEvent: 607 }, "policy/v1beta1": { DeleteOptions: 590, Eviction: 460, PodDisruptionBudget: 464, PodDisruptionBudgetList: 465, PodSecurityPolicy: 468, PodSecurityPolicyList: 469, WatchEvent: 607 }, "rbac.authorization.k8s.io/v1": { ClusterRole: 477, ClusterRoleBinding: 478, ClusterRoleBindingList: 479, ClusterRoleList: 480, DeleteOptions: 590, Role: 482, RoleBinding: 483, RoleBindingList: 484, RoleList: 485, WatchEvent: 607 }, "rbac.authorization.k8s.io/v1alpha1": { DeleteOptions: 590, WatchEvent: 607 }, "rbac.authorization.k8s.io/v1beta1": { ClusterRole: 489, ClusterRoleBinding: 490, ClusterRoleBindingList: 491, ClusterRoleList: 492, DeleteOptions: 590, Role: 494, RoleBinding: 495, RoleBindingList: 496, RoleList: 497, WatchEvent: 607 }, "scheduling.k8s.io/v1": { DeleteOptions: 590, PriorityClass: 500, PriorityClassList: 501, WatchEvent: 607 }, "scheduling.k8s.io/v1alpha1": { DeleteOptions: 590, WatchEvent: 607 }, "scheduling.k8s.io/v1beta1": { DeleteOptions: 590, PriorityClass: 502, PriorityClassList: 503, WatchEvent: 607 }, "storage.k8s.io/v1": { CSIDriver: 504, CSIDriverList: 505, CSINode: 507, CSINodeList: 509, DeleteOptions: 590, StorageClass: 511, StorageClassList: 512, VolumeAttachment: 514, VolumeAttachmentList: 515, WatchEvent: 607 }, "storage.k8s.io/v1alpha1": { DeleteOptions: 590, WatchEvent: 607 }, "storage.k8s.io/v1beta1": { CSIDriver: 521, CSIDriverList: 522, CSINode: 524, CSINodeList: 526, CSIStorageCapacity: 528, CSIStorageCapacityList: 529, DeleteOptions: 590, StorageClass: 530, StorageClassList: 531, VolumeAttachment: 533, VolumeAttachmentList: 534, WatchEvent: 607 }, v1: { APIGroup: 584, APIGroupList: 585, APIResourceList: 587, APIVersions: 588, Binding: 176, ComponentStatus: 186, ComponentStatusList: 187, ConfigMap: 188, ConfigMapList: 191, DeleteOptions: 590, Endpoints: 211, EndpointsList: 212, Event: 218, EventList: 219, LimitRange: 240, LimitRangeList: 242, Namespace: 249, NamespaceList: 251, Node: 254, NodeList: 261, PersistentVolume: 270, PersistentVolumeClaim: 271, PersistentVolumeClaimList: 273, PersistentVolumeList: 278, Pod: 282, PodList: 290, PodTemplate: 295, PodTemplateList: 296, ReplicationController: 306, ReplicationControllerList: 308, ResourceQuota: 312, ResourceQuotaList: 313, Secret: 323, SecretList: 326, Service: 331, ServiceAccount: 332, ServiceAccountList: 333, ServiceList: 335, Status: 603, WatchEvent: 607 } }, nodes: [{ p: "admissionReviewVersions:624 clientConfig:8 failurePolicy matchPolicy name namespaceSelector:593 objectSelector:593 reinvocationPolicy rules:625 sideEffects timeoutSeconds" }, { p: "apiVersion kind metadata:598 webhooks:626" }, { p: "apiVersion items:627 kind metadata:595" }, { p: "apiGroups:624 apiVersions:624 operations:624 resources:624 scope" }, { p: "name namespace path port" }, { p: "admissionReviewVersions:624 clientConfig:8 failurePolicy matchPolicy name namespaceSelector:593 objectSelector:593 rules:625 sideEffects timeoutSeconds" }, { p: "apiVersion kind metadata:598 webhooks:628" }, { p: "apiVersion items:629 kind metadata:595" }, { p: "caBundle service:4 url" }, { p: "admissionReviewVersions:624 clientConfig:17 failurePolicy matchPolicy name namespaceSelector:593 objectSelector:593 reinvocationPolicy rules:630 sideEffects timeoutSeconds" }, { p: "apiVersion kind metadata:598 webhooks:631" }, { p: "apiVersion items:632 kind metadata:595" }, { p: "apiGroups:624 apiVersions:624 operations:624 resources:624 scope" }, { p: "name namespace path port" }, { p: "admissionReviewVersions:624 clientConfig:17 failurePolicy matchPolicy name namespaceSelector:593 objectSelector:593 rules:630 sideEffects timeoutSeconds" }, { p: "apiVersion kind metadata:598 webhooks:633" }, { p: "apiVersion items:634 kind metadata:595" }, { p: "caBundle service:13 url" }, { p: "GeneratorArgs:33" }, { p: "apiVersion data:608 kind metadata:598 revision" }, { p: "apiVersion items:635 kind metadata:595" }, { p: "apiVersion kind metadata:598 spec:24 status:25" }, { p: "lastTransitionTime:606 message reason status type" }, { p: "apiVersion items:636 kind metadata:595" }, { p: "minReadySeconds revisionHistoryLimit selector:593 template:297 updateStrategy:26" }, { p: "collisionCount conditions:637 currentNumberScheduled desiredNumberScheduled numberAvailable numberMisscheduled numberReady numberUnavailable observedGeneration updatedNumberScheduled" }, { p: "rollingUpdate:41 type" }, { p: "apiVersion kind metadata:598 spec:30 status:31" }, { p: "lastTransitionTime:606 lastUpdateTime:606 message reason status type" }, { p: "apiVersion items:638 kind metadata:595" }, { p: "minReadySeconds paused progressDeadlineSeconds replicas revisionHistoryLimit selector:593 strategy:32 template:297" }, { p: "availableReplicas collisionCount conditions:639 observedGeneration readyReplicas replicas unavailableReplicas updatedReplicas" }, { p: "rollingUpdate:42 type" }, { p: "KvPairSources:35 behavior name namespace" }, { p: "configMapGenerator:640 secretGenerator:641" }, { p: "env envs:624 files:624 literals:624" }, { p: "apiVersion kind metadata:598 spec:39 status:40" }, { p: "lastTransitionTime:606 message reason status type" }, { p: "apiVersion items:642 kind metadata:595" }, { p: "minReadySeconds replicas selector:593 template:297" }, { p: "availableReplicas conditions:643 fullyLabeledReplicas observedGeneration readyReplicas replicas" }, { p: "maxSurge:609 maxUnavailable:609" }, { p: "maxSurge:609 maxUnavailable:609" }, { p: "partition" }, { p: "GeneratorArgs:33 type" }, { p: "apiVersion kind metadata:598 spec:48 status:49" }, { p: "lastTransitionTime:606 message reason status type" }, { p: "apiVersion items:644 kind metadata:595" }, { p: "podManagementPolicy replicas revisionHistoryLimit selector:593 serviceName template:297 updateStrategy:50 volumeClaimTemplates:645" }, { p: "collisionCount conditions:646 currentReplicas currentRevision observedGeneration readyReplicas replicas updateRevision updatedReplicas" }, { p: "rollingUpdate:43 type" }, { p: "apiVersion kind name uid" }, { p: "apiVersion kind metadata:598 spec:53 status:54" }, { p: "audiences:624 boundObjectRef:51 expirationSeconds" }, { p: "expirationTimestamp:606 token" }, { p: "apiVersion kind metadata:598 spec:56 status:57" }, { p: "audiences:624 token" }, { p: "audiences:624 authenticated error user:58" }, { p: "extra:647 groups:624 uid username" }, { p: "apiVersion kind metadata:598 spec:60 status:61" }, { p: "audiences:624 token" }, { p: "audiences:624 authenticated error user:62" }, { p: "extra:647 groups:624 uid username" }, { p: "apiVersion kind metadata:598 spec:73 status:74" }, { p: "path verb" }, { p: "nonResourceURLs:624 verbs:624" }, { p: "group name namespace resource subresource verb version" }, { p: "apiGroups:624 resourceNames:624 resources:624 verbs:624" }, { p: "apiVersion kind metadata:598 spec:69 status:74" }, { p: "nonResourceAttributes:64 resourceAttributes:66" }, { p: "apiVersion kind metadata:598 spec:71 status:75" }, { p: "namespace" }, { p: "apiVersion kind metadata:598 spec:73 status:74" }, { p: "extra:647 groups:624 nonResourceAttributes:64 resourceAttributes:66 uid user" }, { p: "allowed denied evaluationError reason" }, { p: "evaluationError incomplete nonResourceRules:648 resourceRules:649" }, { p: "apiVersion kind metadata:598 spec:86 status:87" }, { p: "path verb" }, { p: "nonResourceURLs:624 verbs:624" }, { p: "group name namespace resource subresource verb version" }, { p: "apiGroups:624 resourceNames:624 resources:624 verbs:624" }, { p: "apiVersion kind metadata:598 spec:82 status:87" }, { p: "nonResourceAttributes:77 resourceAttributes:79" }, { p: "apiVersion kind metadata:598 spec:84 status:88" }, { p: "namespace" }, { p: "apiVersion kind metadata:598 spec:86 status:87" }, { p: "extra:647 group:624 nonResourceAttributes:77 resourceAttributes:79 uid user" }, { p: "allowed denied evaluationError reason" }, { p: "evaluationError incomplete nonResourceRules:650 resourceRules:651" }, { p: "apiVersion kind name" }, { p: "apiVersion kind metadata:598 spec:92 status:93" }, { p: "apiVersion items:652 kind metadata:595" }, { p: "maxReplicas minReplicas scaleTargetRef:89 targetCPUUtilizationPercentage" }, { p: "currentCPUUtilizationPercentage currentReplicas desiredReplicas lastScaleTime:606 observedGeneration" }, { p: "apiVersion kind metadata:598 spec:95 status:96" }, { p: "replicas" }, { p: "replicas selector" }, { p: "container name targetAverageUtilization targetAverageValue:583" }, { p: "container currentAverageUtilization currentAverageValue:583 name" }, { p: "apiVersion kind name" }, { p: "metricName metricSelector:593 targetAverageValue:583 targetValue:583" }, { p: "currentAverageValue:583 currentValue:583 metricName metricSelector:593" }, { p: "apiVersion kind metadata:598 spec:105 status:106" }, { p: "lastTransitionTime:606 message reason status type" }, { p: "apiVersion items:653 kind metadata:595" }, { p: "maxReplicas metrics:654 minReplicas scaleTargetRef:99" }, { p: "conditions:655 currentMetrics:656 currentReplicas desiredReplicas lastScaleTime:606 observedGeneration" }, { p: "containerResource:97 external:100 object:109 pods:111 resource:113 type" }, { p: "containerResource:98 external:101 object:110 pods:112 resource:114 type" }, { p: "averageValue:583 metricName selector:593 target:99 targetValue:583" }, { p: "averageValue:583 currentValue:583 metricName selector:593 target:99" }, { p: "metricName selector:593 targetAverageValue:583" }, { p: "currentAverageValue:583 metricName selector:593" }, { p: "name targetAverageUtilization targetAverageValue:583" }, { p: "currentAverageUtilization currentAverageValue:583 name" }, { p: "container name target:131" }, { p: "container current:132 name" }, { p: "apiVersion kind name" }, { p: "metric:128 target:131" }, { p: "current:132 metric:128" }, { p: "periodSeconds type value" }, { p: "policies:657 selectPolicy stabilizationWindowSeconds" }, { p: "apiVersion kind metadata:598 spec:126 status:127" }, { p: "scaleDown:121 scaleUp:121" }, { p: "lastTransitionTime:606 message reason status type" }, { p: "apiVersion items:658 kind metadata:595" }, { p: "behavior:123 maxReplicas metrics:659 minReplicas scaleTargetRef:117" }, { p: "conditions:660 currentMetrics:661 currentReplicas desiredReplicas lastScaleTime:606 observedGeneration" }, { p: "name selector:593" }, { p: "containerResource:115 external:118 object:133 pods:135 resource:137 type" }, { p: "containerResource:116 external:119 object:134 pods:136 resource:138 type" }, { p: "averageUtilization averageValue:583 type value:583" }, { p: "averageUtilization averageValue:583 value:583" }, { p: "describedObject:117 metric:128 target:131" }, { p: "current:132 describedObject:117 metric:128" }, { p: "metric:128 target:131" }, { p: "current:132 metric:128" }, { p: "name target:131" }, { p: "current:132 name" }, { p: "apiVersion kind metadata:598 spec:141 status:142" }, { p: "apiVersion items:662 kind metadata:595" }, { p: "concurrencyPolicy failedJobsHistoryLimit jobTemplate:148 schedule startingDeadlineSeconds successfulJobsHistoryLimit suspend" }, { p: "active:663 lastScheduleTime:606 lastSuccessfulTime:606" }, { p: "apiVersion kind metadata:598 spec:146 status:147" }, { p: "lastProbeTime:606 lastTransitionTime:606 message reason status type" }, { p: "apiVersion items:664 kind metadata:595" }, { p: "activeDeadlineSeconds backoffLimit completionMode completions manualSelector parallelism selector:593 suspend template:297 ttlSecondsAfterFinished" }, { p: "active completedIndexes completionTime:606 conditions:665 failed startTime:606 succeeded" }, { p: "metadata:598 spec:146" }, { p: "apiVersion kind metadata:598 spec:151 status:152" }, { p: "apiVersion items:666 kind metadata:595" }, { p: "concurrencyPolicy failedJobsHistoryLimit jobTemplate:153 schedule startingDeadlineSeconds successfulJobsHistoryLimit suspend" }, { p: "active:663 lastScheduleTime:606 lastSuccessfulTime:606" }, { p: "metadata:598 spec:146" }, { p: "apiVersion kind metadata:598 spec:157 status:158" }, { p: "lastTransitionTime:606 lastUpdateTime:606 message reason status type" }, { p: "apiVersion items:667 kind metadata:595" }, { p: "extra:647 groups:624 request signerName uid usages:624 username" }, { p: "certificate conditions:668" }, { p: "apiVersion kind metadata:598 spec:162 status:163" }, { p: "lastTransitionTime:606 lastUpdateTime:606 message reason status type" }, { p: "apiVersion items:669 kind metadata:595" }, { p: "extra:647 groups:624 request signerName uid usages:624 username" }, { p: "certificate conditions:670" }, { p: "apiVersion kind metadata:598 spec:166" }, { p: "apiVersion items:671 kind metadata:595" }, { p: "acquireTime:597 holderIdentity leaseDurationSeconds leaseTransitions renewTime:597" }, { p: "apiVersion kind metadata:598 spec:169" }, { p: "apiVersion items:672 kind metadata:595" }, { p: "acquireTime:597 holderIdentity leaseDurationSeconds leaseTransitions renewTime:597" }, { p: "fsType partition readOnly volumeID" }, { p: "nodeAffinity:256 podAffinity:283 podAntiAffinity:285" }, { p: "devicePath name" }, { p: "cachingMode diskName diskURI fsType kind readOnly" }, { p: "readOnly secretName secretNamespace shareName" }, { p: "readOnly secretName shareName" }, { p: "apiVersion kind metadata:598 target:269" }, { p: "controllerExpandSecretRef:328 controllerPublishSecretRef:328 driver fsType nodePublishSecretRef:328 nodeStageSecretRef:328 readOnly volumeAttributes:673 volumeHandle" }, { p: "driver fsType nodePublishSecretRef:246 readOnly volumeAttributes:673" }, { p: "add:624 drop:624" }, { p: "monitors:624 path readOnly secretFile secretRef:328 user" }, { p: "monitors:624 path readOnly secretFile secretRef:246 user" }, { p: "fsType readOnly secretRef:328 volumeID" }, { p: "fsType readOnly secretRef:246 volumeID" }, { p: "timeoutSeconds" }, { p: "error message status type" }, { p: "apiVersion conditions:674 kind metadata:598" }, { p: "apiVersion items:675 kind metadata:595" }, { p: "apiVersion binaryData:673 data:673 immutable kind metadata:598" }, { p: "name optional" }, { p: "key name optional" }, { p: "apiVersion items:676 kind metadata:595" }, { p: "kubeletConfigKey name namespace resourceVersion uid" }, { p: "items:677 name optional" }, { p: "defaultMode items:677 name optional" }, { p: "args:624 command:624 env:678 envFrom:679 image imagePullPolicy lifecycle:239 livenessProbe:301 name ports:680 readinessProbe:301 resources:316 securityContext:330 startupProbe:301 stdin stdinOnce terminationMessagePath terminationMessagePolicy tty volumeDevices:681 volumeMounts:682 workingDir" }, { p: "names:624 sizeBytes" }, { p: "containerPort hostIP hostPort name protocol" }, { p: "running:199 terminated:200 waiting:201" }, { p: "startedAt:606" }, { p: "containerID exitCode finishedAt:606 message reason signal startedAt:606" }, { p: "message reason" }, { p: "containerID image imageID lastState:198 name ready restartCount started state:198" }, { p: "Port" }, { p: "items:683" }, { p: "fieldRef:268 mode path resourceFieldRef:311" }, { p: "defaultMode items:683" }, { p: "medium sizeLimit:583" }, { p: "hostname ip nodeName targetRef:269" }, { p: "appProtocol name port protocol" }, { p: "addresses:684 notReadyAddresses:684 ports:685" }, { p: "apiVersion kind metadata:598 subsets:686" }, { p: "apiVersion items:687 kind metadata:595" }, { p: "configMapRef:189 prefix secretRef:324" }, { p: "name value valueFrom:215" }, { p: "configMapKeyRef:190 fieldRef:268 resourceFieldRef:311 secretKeyRef:325" }, { p: "args:624 command:624 env:678 envFrom:679 image imagePullPolicy lifecycle:239 livenessProbe:301 name ports:688 readinessProbe:301 resources:316 securityContext:330 startupProbe:301 stdin stdinOnce targetContainerName terminationMessagePath terminationMessagePolicy tty volumeDevices:681 volumeMounts:682 workingDir" }, { p: "volumeClaimTemplate:276" }, { p: "action apiVersion count eventTime:597 firstTimestamp:606 involvedObject:269 kind lastTimestamp:606 message metadata:598 reason related:269 reportingComponent reportingInstance series:220 source:221 type" }, { p: "apiVersion items:689 kind metadata:595" }, { p: "count lastObservedTime:597" }, { p: "component host" }, { p: "command:624" }, { p: "fsType lun readOnly targetWWNs:624 wwids:624" }, { p: "driver fsType options:673 readOnly secretRef:328" }, { p: "driver fsType options:673 readOnly secretRef:246" }, { p: "datasetName datasetUUID" }, { p: "fsType partition pdName readOnly" }, { p: "directory repository revision" }, { p: "endpoints endpointsNamespace path readOnly" }, { p: "endpoints path readOnly" }, { p: "host httpHeaders:690 path port:609 scheme" }, { p: "name value" }, { p: "exec:222 httpGet:231 tcpSocket:343" }, { p: "hostnames:624 ip" }, { p: "path type" }, { p: "chapAuthDiscovery chapAuthSession fsType initiatorName iqn iscsiInterface lun portals:624 readOnly secretRef:328 targetPortal" }, { p: "chapAuthDiscovery chapAuthSession fsType initiatorName iqn iscsiInterface lun portals:624 readOnly secretRef:246 targetPortal" }, { p: "key mode path" }, { p: "postStart:233 preStop:233" }, { p: "apiVersion kind metadata:598 spec:243" }, { p: "default:691 defaultRequest:691 max:691 maxLimitRequestRatio:691 min:691 type" }, { p: "apiVersion items:692 kind metadata:595" }, { p: "limits:693" }, { p: "hostname ip ports:694" }, { p: "ingress:695" }, { p: "name" }, { p: "fsType path" }, { p: "path readOnly server" }, { p: "apiVersion kind metadata:598 spec:252 status:253" }, { p: "lastTransitionTime:606 message reason status type" }, { p: "apiVersion items:696 kind metadata:595" }, { p: "finalizers:624" }, { p: "conditions:697 phase" }, { p: "apiVersion kind metadata:598 spec:265 status:266" }, { p: "address type" }, { p: "preferredDuringSchedulingIgnoredDuringExecution:698 requiredDuringSchedulingIgnoredDuringExecution:262" }, { p: "lastHeartbeatTime:606 lastTransitionTime:606 message reason status type" }, { p: "configMap:192" }, { p: "active:258 assigned:258 error lastKnownGood:258" }, { p: "kubeletEndpoint:203" }, { p: "apiVersion items:699 kind metadata:595" }, { p: "nodeSelectorTerms:700" }, { p: "key operator values:624" }, { p: "matchExpressions:701 matchFields:701" }, { p: "configSource:258 externalID podCIDR podCIDRs:702 providerID taints:703 unschedulable" }, { p: "addresses:704 allocatable:691 capacity:691 conditions:705 config:259 daemonEndpoints:260 images:706 nodeInfo:267 phase volumesAttached:707 volumesInUse:624" }, { p: "architecture bootID containerRuntimeVersion kernelVersion kubeProxyVersion kubeletVersion machineID operatingSystem osImage systemUUID" }, { p: "apiVersion fieldPath" }, { p: "apiVersion fieldPath kind name namespace resourceVersion uid" }, { p: "apiVersion kind metadata:598 spec:279 status:280" }, { p: "apiVersion kind metadata:598 spec:274 status:275" }, { p: "lastProbeTime:606 lastTransitionTime:606 message reason status type" }, { p: "apiVersion items:645 kind metadata:595" }, { p: "accessModes:624 dataSource:349 resources:316 selector:593 storageClassName volumeMode volumeName" }, { p: "accessModes:624 capacity:691 conditions:708 phase" }, { p: "metadata:598 spec:274" }, { p: "claimName readOnly" }, { p: "apiVersion items:709 kind metadata:595" }, { p: "accessModes:624 awsElasticBlockStore:170 azureDisk:173 azureFile:174 capacity:691 cephfs:180 cinder:182 claimRef:269 csi:177 fc:223 flexVolume:224 flocker:226 gcePersistentDisk:227 glusterfs:229 hostPath:235 iscsi:236 local:247 mountOptions:624 nfs:248 nodeAffinity:353 persistentVolumeReclaimPolicy photonPersistentDisk:281 portworxVolume:299 quobyte:303 rbd:304 scaleIO:318 storageClassName storageos:340 volumeMode vsphereVolume:355" }, { p: "message phase reason" }, { p: "fsType pdID" }, { p: "apiVersion kind metadata:598 spec:293 status:294" }, { p: "preferredDuringSchedulingIgnoredDuringExecution:710 requiredDuringSchedulingIgnoredDuringExecution:711" }, { p: "labelSelector:593 namespaceSelector:593 namespaces:624 topologyKey" }, { p: "preferredDuringSchedulingIgnoredDuringExecution:710 requiredDuringSchedulingIgnoredDuringExecution:711" }, { p: "lastProbeTime:606 lastTransitionTime:606 message reason status type" }, { p: "nameservers:624 options:712 searches:624" }, { p: "name value" }, { p: "ip" }, { p: "apiVersion items:713 kind metadata:595" }, { p: "conditionType" }, { p: "fsGroup fsGroupChangePolicy runAsGroup runAsNonRoot runAsUser seLinuxOptions:317 seccompProfile:322 supplementalGroups:624 sysctls:714 windowsOptions:357" }, { p: "activeDeadlineSeconds affinity:171 automountServiceAccountToken containers:715 dnsConfig:287 dnsPolicy enableServiceLinks ephemeralContainers:716 hostAliases:717 hostIPC hostNetwork hostPID hostname imagePullSecrets:718 initContainers:715 nodeName nodeSelector:673 overhead:691 preemptionPolicy priority priorityClassName readinessGates:719 restartPolicy runtimeClassName schedulerName securityContext:292 serviceAccount serviceAccountName setHostnameAsFQDN shareProcessNamespace subdomain terminationGracePeriodSeconds tolerations:720 topologySpreadConstraints:721 volumes:722" }, { p: "conditions:723 containerStatuses:724 ephemeralContainerStatuses:724 hostIP initContainerStatuses:724 message nominatedNodeName phase podIP podIPs:725 qosClass reason startTime:606" }, { p: "apiVersion kind metadata:598 template:297" }, { p: "apiVersion items:726 kind metadata:595" }, { p: "metadata:598 spec:293" }, { p: "error port protocol" }, { p: "fsType readOnly volumeID" }, { p: "preference:264 weight" }, { p: "exec:222 failureThreshold httpGet:231 initialDelaySeconds periodSeconds successThreshold tcpSocket:343 terminationGracePeriodSeconds timeoutSeconds" }, { p: "defaultMode sources:727" }, { p: "group readOnly registry tenant user volume" }, { p: "fsType image keyring monitors:624 pool readOnly secretRef:328 user" }, { p: "fsType image keyring monitors:624 pool readOnly secretRef:246 user" }, { p: "apiVersion kind metadata:598 spec:309 status:310" }, { p: "lastTransitionTime:606 message reason status type" }, { p: "apiVersion items:728 kind metadata:595" }, { p: "minReadySeconds replicas selector:673 template:297" }, { p: "availableReplicas conditions:729 fullyLabeledReplicas observedGeneration readyReplicas replicas" }, { p: "containerName divisor:583 resource" }, { p: "apiVersion kind metadata:598 spec:314 status:315" }, { p: "apiVersion items:730 kind metadata:595" }, { p: "hard:691 scopeSelector:320 scopes:624" }, { p: "hard:691 used:691" }, { p: "limits:691 requests:691" }, { p: "level role type user" }, { p: "fsType gateway protectionDomain readOnly secretRef:328 sslEnabled storageMode storagePool system volumeName" }, { p: "fsType gateway protectionDomain readOnly secretRef:246 sslEnabled storageMode storagePool system volumeName" }, { p: "matchExpressions:731" }, { p: "operator scopeName values:624" }, { p: "localhostProfile type" }, { p: "apiVersion data:673 immutable kind metadata:598 stringData:673 type" }, { p: "name optional" }, { p: "key name optional" }, { p: "apiVersion items:732 kind metadata:595" }, { p: "items:677 name optional" }, { p: "name namespace" }, { p: "defaultMode items:677 optional secretName" }, { p: "allowPrivilegeEscalation capabilities:179 privileged procMount readOnlyRootFilesystem runAsGroup runAsNonRoot runAsUser seLinuxOptions:317 seccompProfile:322 windowsOptions:357" }, { p: "apiVersion kind metadata:598 spec:337 status:338" }, { p: "apiVersion automountServiceAccountToken imagePullSecrets:733 kind metadata:598 secrets:734" }, { p: "apiVersion items:735 kind metadata:595" }, { p: "audience expirationSeconds path" }, { p: "apiVersion items:736 kind metadata:595" }, { p: "appProtocol name nodePort port protocol targetPort:609" }, { p: "allocateLoadBalancerNodePorts clusterIP clusterIPs:624 externalIPs:624 externalName externalTrafficPolicy healthCheckNodePort internalTrafficPolicy ipFamilies:624 ipFamilyPolicy loadBalancerClass loadBalancerIP loadBalancerSourceRanges:624 ports:737 publishNotReadyAddresses selector:673 sessionAffinity sessionAffinityConfig:339 topologyKeys:624 type" }, { p: "conditions:738 loadBalancer:245" }, { p: "clientIP:184" }, { p: "fsType readOnly secretRef:269 volumeName volumeNamespace" }, { p: "fsType readOnly secretRef:246 volumeName volumeNamespace" }, { p: "name value" }, { p: "host port:609" }, { p: "effect key timeAdded:606 value" }, { p: "effect key operator tolerationSeconds value" }, { p: "key values:624" }, { p: "matchLabelExpressions:739" }, { p: "labelSelector:593 maxSkew topologyKey whenUnsatisfiable" }, { p: "apiGroup kind name" }, { p: "awsElasticBlockStore:170 azureDisk:173 azureFile:175 cephfs:181 cinder:183 configMap:194 csi:178 downwardAPI:206 emptyDir:207 ephemeral:217 fc:223 flexVolume:225 flocker:226 gcePersistentDisk:227 gitRepo:228 glusterfs:230 hostPath:235 iscsi:237 name nfs:248 persistentVolumeClaim:277 photonPersistentDisk:281 portworxVolume:299 projected:302 quobyte:303 rbd:305 scaleIO:319 secret:329 storageos:341 vsphereVolume:355" }, { p: "devicePath name" }, { p: "mountPath mountPropagation name readOnly subPath subPathExpr" }, { p: "required:262" }, { p: "configMap:193 downwardAPI:204 secret:327 serviceAccountToken:334" }, { p: "fsType storagePolicyID storagePolicyName volumePath" }, { p: "podAffinityTerm:284 weight" }, { p: "gmsaCredentialSpec gmsaCredentialSpecName runAsUserName" }, { p: "addresses:624 conditions:359 deprecatedTopology:673 hints:360 hostname nodeName targetRef:269 zone" }, { p: "ready serving terminating" }, { p: "forZones:740" }, { p: "appProtocol name port protocol" }, { p: "addressType apiVersion endpoints:741 kind metadata:598 ports:742" }, { p: "apiVersion items:743 kind metadata:595" }, { p: "name" }, { p: "addresses:624 conditions:366 hints:367 hostname nodeName targetRef:269 topology:673" }, { p: "ready serving terminating" }, { p: "forZones:744" }, { p: "appProtocol name port protocol" }, { p: "addressType apiVersion endpoints:745 kind metadata:598 ports:746" }, { p: "apiVersion items:747 kind metadata:595" }, { p: "name" }, { p: "action apiVersion deprecatedCount deprecatedFirstTimestamp:606 deprecatedLastTimestamp:606 deprecatedSource:221 eventTime:597 kind metadata:598 note reason regarding:269 related:269 reportingController reportingInstance series:374 type" }, { p: "apiVersion items:748 kind metadata:595" }, { p: "count lastObservedTime:597" }, { p: "action apiVersion deprecatedCount deprecatedFirstTimestamp:606 deprecatedLastTimestamp:606 deprecatedSource:221 eventTime:597 kind metadata:598 note reason regarding:269 related:269 reportingController reportingInstance series:377 type" }, { p: "apiVersion items:749 kind metadata:595" }, { p: "count lastObservedTime:597" }, { p: "backend:381 path pathType" }, { p: "paths:750" }, { p: "apiVersion kind metadata:598 spec:384 status:385" }, { p: "resource:349 serviceName servicePort:609" }, { p: "apiVersion items:751 kind metadata:595" }, { p: "host http:379" }, { p: "backend:381 ingressClassName rules:752 tls:753" }, { p: "loadBalancer:245" }, { p: "hosts:624 secretName" }, { p: "type" }, { p: "apiVersion kind metadata:598 spec:391 status:392" }, { p: "lastTransitionTime:606 message reason status type" }, { p: "apiVersion items:754 kind metadata:595" }, { p: "distinguisherMethod:387 matchingPrecedence priorityLevelConfiguration:401 rules:755" }, { p: "conditions:756" }, { p: "name" }, { p: "queuing:404 type" }, { p: "assuredConcurrencyShares limitResponse:394" }, { p: "nonResourceURLs:624 verbs:624" }, { p: "nonResourceRules:757 resourceRules:758 subjects:759" }, { p: "apiVersion kind metadata:598 spec:402 status:403" }, { p: "lastTransitionTime:606 message reason status type" }, { p: "apiVersion items:760 kind metadata:595" }, { p: "name" }, { p: "limited:395 type" }, { p: "conditions:761" }, { p: "handSize queueLengthLimit queues" }, { p: "apiGroups:624 clusterScope namespaces:624 resources:624 verbs:624" }, { p: "name namespace" }, { p: "group:393 kind serviceAccount:406 user:408" }, { p: "name" }, { p: "backend:413 path pathType" }, { p: "paths:762" }, { p: "cidr except:624" }, { p: "apiVersion kind metadata:598 spec:421 status:422" }, { p: "resource:349 service:420" }, { p: "apiVersion kind metadata:598 spec:417" }, { p: "apiVersion items:763 kind metadata:595" }, { p: "apiGroup kind name namespace scope" }, { p: "controller parameters:416" }, { p: "apiVersion items:764 kind metadata:595" }, { p: "host http:410" }, { p: "name port:431" }, { p: "defaultBackend:413 ingressClassName rules:765 tls:766" }, { p: "loadBalancer:245" }, { p: "hosts:624 secretName" }, { p: "apiVersion kind metadata:598 spec:430" }, { p: "ports:767 to:768" }, { p: "from:768 ports:767" }, { p: "apiVersion items:769 kind metadata:595" }, { p: "ipBlock:411 namespaceSelector:593 podSelector:593" }, { p: "endPort port:609 protocol" }, { p: "egress:770 ingress:771 podSelector:593 policyTypes:624" }, { p: "name number" }, { p: "backend:435 path pathType" }, { p: "paths:772" }, { p: "apiVersion kind metadata:598 spec:442 status:443" }, { p: "resource:349 serviceName servicePort:609" }, { p: "apiVersion kind metadata:598 spec:439" }, { p: "apiVersion items:773 kind metadata:595" }, { p: "apiGroup kind name namespace scope" }, { p: "controller parameters:438" }, { p: "apiVersion items:774 kind metadata:595" }, { p: "host http:433" }, { p: "backend:435 ingressClassName rules:775 tls:776" }, { p: "loadBalancer:245" }, { p: "hosts:624 secretName" }, { p: "podFixed:691" }, { p: "apiVersion handler kind metadata:598 overhead:445 scheduling:448" }, { p: "apiVersion items:777 kind metadata:595" }, { p: "nodeSelector:673 tolerations:720" }, { p: "podFixed:691" }, { p: "apiVersion handler kind metadata:598 overhead:449 scheduling:452" }, { p: "apiVersion items:778 kind metadata:595" }, { p: "nodeSelector:673 tolerations:720" }, { p: "apiVersion kind metadata:598 spec:455 status:456" }, { p: "apiVersion items:779 kind metadata:595" }, { p: "maxUnavailable:609 minAvailable:609 selector:593" }, { p: "conditions:738 currentHealthy desiredHealthy disruptedPods:780 disruptionsAllowed expectedPods observedGeneration" }, { p: "name" }, { p: "driver" }, { p: "pathPrefix readOnly" }, { p: "apiVersion deleteOptions:590 kind metadata:598" }, { p: "ranges:781 rule" }, { p: "max min" }, { p: "max min" }, { p: "apiVersion kind metadata:598 spec:466 status:467" }, { p: "apiVersion items:782 kind metadata:595" }, { p: "maxUnavailable:609 minAvailable:609 selector:593" }, { p: "conditions:738 currentHealthy desiredHealthy disruptedPods:780 disruptionsAllowed expectedPods observedGeneration" }, { p: "apiVersion kind metadata:598 spec:470" }, { p: "apiVersion items:783 kind metadata:595" }, { p: "allowPrivilegeEscalation allowedCSIDrivers:784 allowedCapabilities:624 allowedFlexVolumes:785 allowedHostPaths:786 allowedProcMountTypes:624 allowedUnsafeSysctls:624 defaultAddCapabilities:624 defaultAllowPrivilegeEscalation forbiddenSysctls:624 fsGroup:461 hostIPC hostNetwork hostPID hostPorts:787 privileged readOnlyRootFilesystem requiredDropCapabilities:624 runAsGroup:471 runAsUser:472 runtimeClass:473 seLinux:474 supplementalGroups:475 volumes:624" }, { p: "ranges:781 rule" }, { p: "ranges:781 rule" }, { p: "allowedRuntimeClassNames:624 defaultRuntimeClassName" }, { p: "rule seLinuxOptions:317" }, { p: "ranges:781 rule" }, { p: "clusterRoleSelectors:788" }, { p: "aggregationRule:476 apiVersion kind metadata:598 rules:789" }, { p: "apiVersion kind metadata:598 roleRef:486 subjects:790" }, { p: "apiVersion items:791 kind metadata:595" }, { p: "apiVersion items:792 kind metadata:595" }, { p: "apiGroups:624 nonResourceURLs:624 resourceNames:624 resources:624 verbs:624" }, { p: "apiVersion kind metadata:598 rules:789" }, { p: "apiVersion kind metadata:598 roleRef:486 subjects:790" }, { p: "apiVersion items:793 kind metadata:595" }, { p: "apiVersion items:794 kind metadata:595" }, { p: "apiGroup kind name" }, { p: "apiGroup kind name namespace" }, { p: "clusterRoleSelectors:788" }, { p: "aggregationRule:488 apiVersion kind metadata:598 rules:795" }, { p: "apiVersion kind metadata:598 roleRef:498 subjects:796" }, { p: "apiVersion items:797 kind metadata:595" }, { p: "apiVersion items:798 kind metadata:595" }, { p: "apiGroups:624 nonResourceURLs:624 resourceNames:624 resources:624 verbs:624" }, { p: "apiVersion kind metadata:598 rules:795" }, { p: "apiVersion kind metadata:598 roleRef:498 subjects:796" }, { p: "apiVersion items:799 kind metadata:595" }, { p: "apiVersion items:800 kind metadata:595" }, { p: "apiGroup kind name" }, { p: "apiGroup kind name namespace" }, { p: "apiVersion description globalDefault kind metadata:598 preemptionPolicy value" }, { p: "apiVersion items:801 kind metadata:595" }, { p: "apiVersion description globalDefault kind metadata:598 preemptionPolicy value" }, { p: "apiVersion items:802 kind metadata:595" }, { p: "apiVersion kind metadata:598 spec:506" }, { p: "apiVersion items:803 kind metadata:595" }, { p: "attachRequired fsGroupPolicy podInfoOnMount requiresRepublish storageCapacity tokenRequests:804 volumeLifecycleModes:624" }, { p: "apiVersion kind metadata:598 spec:510" }, { p: "allocatable:520 name nodeID topologyKeys:624" }, { p: "apiVersion items:805 kind metadata:595" }, { p: "drivers:806" }, { p: "allowVolumeExpansion allowedTopologies:807 apiVersion kind metadata:598 mountOptions:624 parameters:673 provisioner reclaimPolicy volumeBindingMode" }, { p: "apiVersion items:808 kind metadata:595" }, { p: "audience expirationSeconds" }, { p: "apiVersion kind metadata:598 spec:517 status:518" }, { p: "apiVersion items:809 kind metadata:595" }, { p: "inlineVolumeSpec:279 persistentVolumeName" }, { p: "attacher nodeName source:516" }, { p: "attachError:519 attached attachmentMetadata:673 detachError:519" }, { p: "message time:606" }, { p: "count" }, { p: "apiVersion kind metadata:598 spec:523" }, { p: "apiVersion items:810 kind metadata:595" }, { p: "attachRequired fsGroupPolicy podInfoOnMount requiresRepublish storageCapacity tokenRequests:811 volumeLifecycleModes:624" }, { p: "apiVersion kind metadata:598 spec:527" }, { p: "allocatable:539 name nodeID topologyKeys:624" }, { p: "apiVersion items:812 kind metadata:595" }, { p: "drivers:813" }, { p: "apiVersion capacity:583 kind maximumVolumeSize:583 metadata:598 nodeTopology:593 storageClassName" }, { p: "apiVersion items:814 kind metadata:595" }, { p: "allowVolumeExpansion allowedTopologies:807 apiVersion kind metadata:598 mountOptions:624 parameters:673 provisioner reclaimPolicy volumeBindingMode" }, { p: "apiVersion items:815 kind metadata:595" }, { p: "audience expirationSeconds" }, { p: "apiVersion kind metadata:598 spec:536 status:537" }, { p: "apiVersion items:816 kind metadata:595" }, { p: "inlineVolumeSpec:279 persistentVolumeName" }, { p: "attacher nodeName source:535" }, { p: "attachError:538 attached attachmentMetadata:673 detachError:538" }, { p: "message time:606" }, { p: "count" }, { p: "description format jsonPath name priority type" }, { p: "strategy webhook:561" }, { p: "apiVersion kind metadata:598 spec:546 status:547" }, { p: "lastTransitionTime:606 message reason status type" }, { p: "apiVersion items:817 kind metadata:595" }, { p: "categories:624 kind listKind plural shortNames:624 singular" }, { p: "conversion:541 group names:545 preserveUnknownFields scope versions:818" }, { p: "acceptedNames:545 conditions:819 storedVersions:624" }, { p: "additionalPrinterColumns:820 deprecated deprecationWarning name schema:552 served storage subresources:551" }, { p: "labelSelectorPath specReplicasPath statusReplicasPath" }, {}, { p: "scale:549 status:550" }, { p: "openAPIV3Schema:555" }, { p: "description url" }, {}, { p: "$ref $schema additionalItems:557 additionalProperties:557 allOf:821 anyOf:821 default:554 definitions:822 dependencies:823 description enum:824 example:554 exclusiveMaximum exclusiveMinimum externalDocs:553 format id items:556 maxItems maxLength maxProperties maximum minItems minLength minProperties minimum multipleOf not:555 nullable oneOf:821 pattern patternProperties:822 properties:822 required:624 title type uniqueItems x-kubernetes-embedded-resource x-kubernetes-int-or-string x-kubernetes-list-map-keys:624 x-kubernetes-list-type x-kubernetes-map-type x-kubernetes-preserve-unknown-fields" }, {}, {}, {}, { p: "name namespace path port" }, { p: "caBundle service:559 url" }, { p: "clientConfig:560 conversionReviewVersions:624" }, { p: "JSONPath description format name priority type" }, { p: "conversionReviewVersions:624 strategy webhookClientConfig:582" }, { p: "apiVersion kind metadata:598 spec:568 status:569" }, { p: "lastTransitionTime:606 message reason status type" }, { p: "apiVersion items:825 kind metadata:595" }, { p: "categories:624 kind listKind plural shortNames:624 singular" }, { p: "additionalPrinterColumns:826 conversion:563 group names:567 preserveUnknownFields scope subresources:573 validation:574 version versions:827" }, { p: "acceptedNames:567 conditions:828 storedVersions:624" }, { p: "additionalPrinterColumns:826 deprecated deprecationWarning name schema:574 served storage subresources:573" }, { p: "labelSelectorPath specReplicasPath statusReplicasPath" }, {}, { p: "scale:571 status:572" }, { p: "openAPIV3Schema:577" }, { p: "description url" }, {}, { p: "$ref $schema additionalItems:579 additionalProperties:579 allOf:829 anyOf:829 default:576 definitions:830 dependencies:831 description enum:832 example:576 exclusiveMaximum exclusiveMinimum externalDocs:575 format id items:578 maxItems maxLength maxProperties maximum minItems minLength minProperties minimum multipleOf not:577 nullable oneOf:829 pattern patternProperties:830 properties:830 required:624 title type uniqueItems x-kubernetes-embedded-resource x-kubernetes-int-or-string x-kubernetes-list-map-keys:624 x-kubernetes-list-type x-kubernetes-map-type x-kubernetes-preserve-unknown-fields" }, {}, {}, {}, { p: "name namespace path port" }, { p: "caBundle service:581 url" }, {}, { p: "apiVersion kind name preferredVersion:592 serverAddressByClientCIDRs:833 versions:834" }, { p: "apiVersion groups:835 kind" }, { p: "categories:624 group kind name namespaced shortNames:624 singularName storageVersionHash verbs:624 version" }, { p: "apiVersion groupVersion kind resources:836" }, { p: "apiVersion kind serverAddressByClientCIDRs:833 versions:624" }, { p: "lastTransitionTime:606 message observedGeneration reason status type" }, { p: "apiVersion dryRun:624 gracePeriodSeconds kind orphanDependents preconditions:601 propagationPolicy" }, {}, { p: "groupVersion version" }, { p: "matchExpressions:837 matchLabels:673" }, { p: "key:838 operator values:624" }, { p: "continue remainingItemCount resourceVersion selfLink" }, { p: "apiVersion fieldsType fieldsV1:591 manager operation time:606" }, {}, { p: "annotations:673 clusterName creationTimestamp:606 deletionGracePeriodSeconds deletionTimestamp:606 finalizers:702 generateName generation labels:673 managedFields:839 name namespace ownerReferences:840 resourceVersion selfLink uid" }, { p: "apiVersion blockOwnerDeletion controller kind name uid" }, {}, { p: "resourceVersion uid" }, { p: "clientCIDR serverAddress" }, { p: "apiVersion code details:605 kind message metadata:595 reason status" }, { p: "field message reason" }, { p: "causes:841 group kind name retryAfterSeconds uid" }, {}, { p: "object:608 type" }, {}, {}, { p: "buildDate compiler gitCommit gitTreeState gitVersion goVersion major minor platform" }, { p: "apiVersion kind metadata:598 spec:614 status:615" }, { p: "lastTransitionTime:606 message reason status type" }, { p: "apiVersion items:842 kind metadata:595" }, { p: "caBundle group groupPriorityMinimum insecureSkipTLSVerify service:616 version versionPriority" }, { p: "conditions:843" }, { p: "name namespace port" }, { p: "apiVersion kind metadata:598 spec:620 status:621" }, { p: "lastTransitionTime:606 message reason status type" }, { p: "apiVersion items:844 kind metadata:595" }, { p: "caBundle group groupPriorityMinimum insecureSkipTLSVerify service:622 version versionPriority" }, { p: "conditions:845" }, { p: "name namespace port" }, {}, { i: 623 }, { i: 3 }, { i: 0, m: ["name"] }, { i: 1 }, { i: 5, m: ["name"] }, { i: 6 }, { i: 12 }, { i: 9, m: ["name"] }, { i: 10 }, { i: 14, m: ["name"] }, { i: 15 }, { i: 19 }, { i: 21 }, { i: 22, m: ["type"] }, { i: 27 }, { i: 28, m: ["type"] }, { i: 18, m: ["name"] }, { i: 44, m: ["name"] }, { i: 36 }, { i: 37, m: ["type"] }, { i: 45 }, { i: 271 }, { i: 46, m: ["type"] }, { a: 624 }, { i: 65 }, { i: 67 }, { i: 78 }, { i: 80 }, { i: 90 }, { i: 102 }, { i: 107 }, { i: 103 }, { i: 108 }, { i: 120 }, { i: 122 }, { i: 129 }, { i: 124 }, { i: 130 }, { i: 139 }, { i: 269 }, { i: 143 }, { i: 144, m: ["type"] }, { i: 149 }, { i: 154 }, { i: 155 }, { i: 159 }, { i: 160 }, { i: 164 }, { i: 167 }, { a: 623 }, { i: 185, m: ["type"] }, { i: 186 }, { i: 188 }, { i: 238 }, { i: 214, m: ["name"] }, { i: 213 }, { i: 197, m: ["containerPort", "protocol"] }, { i: 351, m: ["devicePath"] }, { i: 352, m: ["mountPath"] }, { i: 205 }, { i: 208 }, { i: 209 }, { i: 210 }, { i: 211 }, { i: 197 }, { i: 218 }, { i: 232 }, { a: 583 }, { i: 240 }, { i: 241 }, { i: 298 }, { i: 244 }, { i: 249 }, { i: 250, m: ["type"] }, { i: 300 }, { i: 254 }, { i: 264 }, { i: 263 }, { i: 623, m: [] }, { i: 344 }, { i: 255, m: ["type"] }, { i: 257, m: ["type"] }, { i: 196 }, { i: 172 }, { i: 272, m: ["type"] }, { i: 270 }, { i: 356 }, { i: 284 }, { i: 288 }, { i: 282 }, { i: 342 }, { i: 195, m: ["name"] }, { i: 216, m: ["name"] }, { i: 234, m: ["ip"] }, { i: 246, m: ["name"] }, { i: 291 }, { i: 345 }, { i: 348, m: ["topologyKey", "whenUnsatisfiable"] }, { i: 350, m: ["name"] }, { i: 286, m: ["type"] }, { i: 202 }, { i: 289, m: ["ip"] }, { i: 295 }, { i: 354 }, { i: 306 }, { i: 307, m: ["type"] }, { i: 312 }, { i: 321 }, { i: 323 }, { i: 246 }, { i: 269, m: ["name"] }, { i: 332 }, { i: 331 }, { i: 336, m: ["port", "protocol"] }, { i: 589, m: ["type"] }, { i: 346 }, { i: 364 }, { i: 358 }, { i: 361 }, { i: 362 }, { i: 371 }, { i: 365 }, { i: 368 }, { i: 369 }, { i: 372 }, { i: 375 }, { i: 378 }, { i: 380 }, { i: 383 }, { i: 386 }, { i: 388 }, { i: 397 }, { i: 389 }, { i: 396 }, { i: 405 }, { i: 407 }, { i: 398 }, { i: 399 }, { i: 409 }, { i: 414 }, { i: 412 }, { i: 419 }, { i: 423 }, { i: 429 }, { i: 428 }, { i: 424 }, { i: 425 }, { i: 426 }, { i: 432 }, { i: 436 }, { i: 434 }, { i: 441 }, { i: 444 }, { i: 446 }, { i: 450 }, { i: 453 }, { a: 606 }, { i: 463 }, { i: 464 }, { i: 468 }, { i: 457 }, { i: 458 }, { i: 459 }, { i: 462 }, { i: 593 }, { i: 481 }, { i: 487 }, { i: 478 }, { i: 477 }, { i: 483 }, { i: 482 }, { i: 493 }, { i: 499 }, { i: 490 }, { i: 489 }, { i: 495 }, { i: 494 }, { i: 500 }, { i: 502 }, { i: 504 }, { i: 513 }, { i: 507 }, { i: 508, m: ["name"] }, { i: 347 }, { i: 511 }, { i: 514 }, { i: 521 }, { i: 532 }, { i: 524 }, { i: 525, m: ["name"] }, { i: 528 }, { i: 530 }, { i: 533 }, { i: 542 }, { i: 548 }, { i: 543 }, { i: 540 }, { i: 555 }, { a: 555 }, { a: 558 }, { i: 554 }, { i: 564 }, { i: 562 }, { i: 570 }, { i: 565 }, { i: 577 }, { a: 577 }, { a: 580 }, { i: 576 }, { i: 602 }, { i: 592 }, { i: 584 }, { i: 586 }, { i: 594 }, { m: ["key"] }, { i: 596 }, { i: 599, m: ["uid"] }, { i: 604 }, { i: 611 }, { i: 612, m: ["type"] }, { i: 617 }, { i: 618, m: ["type"] }] };

// src/kube/schema/builtin.ts
var nodes = kubernetes_generated_default.nodes;
var definitions = kubernetes_generated_default.definitions;
var kinds = kubernetes_generated_default.kinds;
var leaf = { mergeKeys: void 0, field: () => void 0, elements: () => void 0 };
var builtin = {
  definition(name) {
    const dot = name.lastIndexOf(".");
    return schemaAt(lookUp2(definitions, name.slice(0, dot), name.slice(dot + 1)));
  },
  kind(apiVersion, kind) {
    return schemaAt(lookUp2(kinds, apiVersion, kind));
  }
};
function lookUp2(index, outer, inner) {
  const inners = Object.hasOwn(index, outer) ? index[outer] : void 0;
  return inners !== void 0 && Object.hasOwn(inners, inner) ? inners[inner] : void 0;
}
var made = /* @__PURE__ */ new Map();
function schemaAt(index) {
  const node = index === void 0 ? void 0 : nodes[index];
  if (index === void 0 || node === void 0) return void 0;
  let schema = made.get(index);
  if (schema === void 0) {
    schema = new TableSchema(node);
    made.set(index, schema);
  }
  return schema;
}
var TableSchema = class {
  mergeKeys;
  #node;
  #properties;
  constructor(node) {
    this.mergeKeys = node.m;
    this.#node = node;
  }
  field(name) {
    this.#properties ??= new Map(this.#node.p?.split(" ").map(property));
    return this.#properties.get(name) ?? schemaAt(this.#node.a);
  }
  elements() {
    return schemaAt(this.#node.i);
  }
};
function property(text2) {
  const [name = "", index] = text2.split(":");
  return [name, index === void 0 ? leaf : schemaAt(Number(index))];
}

// src/kube/schema/openapi.ts
var REF_PREFIX = "#/definitions/";
var OpenApiSchema = class {
  mergeKeys;
  #schema;
  #find;
  constructor(schema, find3) {
    this.mergeKeys = mergeKeysOf(schema);
    this.#schema = schema;
    this.#find = find3;
  }
  field(name) {
    const { properties, additionalProperties } = this.#schema;
    const isProperty = isObject(properties) && Object.hasOwn(properties, name);
    return resolve2(isProperty ? properties[name] : additionalProperties, this.#find);
  }
  elements() {
    const { type, items } = this.#schema;
    const types = Array.isArray(type) ? type : [type];
    return types.length === 1 && types[0] === "array" ? resolve2(items, this.#find) : void 0;
  }
};
function referenceOf(schema) {
  const ref = schema.$ref;
  if (typeof ref !== "string" || ref === "") return void 0;
  return ref.startsWith(REF_PREFIX) ? ref.slice(REF_PREFIX.length) : ref;
}
function resolve2(value, find3) {
  if (!isObject(value)) return void 0;
  const reference2 = referenceOf(value);
  return reference2 === void 0 ? new OpenApiSchema(value, find3) : find3(reference2);
}
function mergeKeysOf(schema) {
  const strategy = schema["x-kubernetes-patch-strategy"];
  if (typeof strategy !== "string" || !strategy.split(",").includes("merge")) return void 0;
  const listKeys = schema["x-kubernetes-list-map-keys"];
  if (Array.isArray(listKeys)) return listKeys.filter((key2) => typeof key2 === "string");
  const key = schema["x-kubernetes-patch-merge-key"];
  return typeof key === "string" ? [key] : [];
}

// src/kube/schema/schemas.ts
var MAX_REFERENCES = 100;
var ALWAYS_KNOWN = "kustomize.config.k8s.io/v1beta1";
var builtinSchemas = schemasWith(/* @__PURE__ */ Object.create(null), true);
function customSchemas(document, keepBuiltin) {
  const value = parse6(document);
  const definitions2 = isObject(value) ? value.definitions : void 0;
  return schemasWith(isObject(definitions2) ? definitions2 : {}, keepBuiltin);
}
function schemasWith(definitions2, keepBuiltin) {
  const made2 = /* @__PURE__ */ new Map();
  const kinds2 = kindsOf(definitions2);
  function find3(name) {
    let target = name;
    for (let steps = 0; steps < MAX_REFERENCES; steps++) {
      const definition = Object.hasOwn(definitions2, target) ? definitions2[target] : void 0;
      if (!isObject(definition)) return keepBuiltin ? builtin.definition(target) : void 0;
      const reference2 = referenceOf(definition);
      if (reference2 === void 0) return custom(target, definition);
      target = reference2;
    }
    return void 0;
  }
  function custom(name, definition) {
    const schema = made2.get(name) ?? new OpenApiSchema(definition, find3);
    made2.set(name, schema);
    return schema;
  }
  return {
    forKind(apiVersion, kind) {
      const name = kinds2.get(kindKey(apiVersion, kind));
      if (name !== void 0) return find3(name);
      return keepBuiltin || apiVersion === ALWAYS_KNOWN ? builtin.kind(apiVersion, kind) : void 0;
    },
    fromComment(text2) {
      const schema = JSON.parse(text2);
      if (!isObject(schema) || Object.keys(schema).length === 0) return void 0;
      const reference2 = referenceOf(schema);
      return (reference2 === void 0 ? void 0 : find3(reference2)) ?? new OpenApiSchema(schema, find3);
    }
  };
}
function kindsOf(definitions2) {
  const kinds2 = /* @__PURE__ */ new Map();
  for (const [name, definition] of Object.entries(definitions2)) {
    const list3 = isObject(definition) ? definition["x-kubernetes-group-version-kind"] : void 0;
    for (const gvk of Array.isArray(list3) ? list3 : []) {
      const version = stringAt(gvk, "version") ?? "";
      const group = stringAt(gvk, "group") ?? "";
      kinds2.set(kindKey(group === "" ? version : `${group}/${version}`, stringAt(gvk, "kind") ?? ""), name);
    }
  }
  return kinds2;
}
function kindKey(apiVersion, kind) {
  return `${apiVersion} ${kind}`;
}
function parse6(document) {
  if (document.text.startsWith("{")) return JSON.parse(document.text);
  const node = readDocumentV2(document);
  return node === void 0 ? null : toJsonV2(node);
}

// src/kustomize/load/cache.ts
function readCache() {
  const manifests = /* @__PURE__ */ new Map();
  const documents = /* @__PURE__ */ new Map();
  return {
    manifest: (file) => once(manifests, file, () => readManifest(sourceText(file))).map((node) => clone(node)),
    document: (file) => once(documents, file, () => readDocument(sourceText(file)))
  };
}
function once(known3, file, read2) {
  if (file.contentId === void 0) return read2();
  const key = `${file.contentId} ${file.path}`;
  const found = known3.get(key);
  if (found !== void 0 || known3.has(key)) return found;
  const made2 = read2();
  known3.set(key, made2);
  return made2;
}

// src/kustomize/accumulate/context.ts
var BUILTIN_VERSION = "v1.21.2";
var MAX_KUSTOMIZATIONS = 1e4;
var MAX_NESTING = 100;
var MAX_RESOURCES = 1e5;
var BuildContext = class {
  options;
  cache;
  warnings = [];
  #schemas = builtinSchemas;
  #schemasChosen = false;
  #kustomizations = 0;
  #resources = 0;
  constructor(options) {
    this.options = options;
    this.cache = options.cache ?? readCache();
  }
  get schemas() {
    return this.#schemas;
  }
  /** Notes that a kustomization is entered, so many others deep. Throws `BuildError` when it is one too many. */
  countKustomization(nesting) {
    if (nesting > MAX_NESTING)
      throw new BuildError(`kustomizations are nested more than ${MAX_NESTING} deep`);
    if (++this.#kustomizations > MAX_KUSTOMIZATIONS) {
      throw new BuildError(`the build needs more than ${MAX_KUSTOMIZATIONS} kustomizations`);
    }
  }
  /** Notes that resources have been read. Throws `BuildError` when there are too many. */
  countResources(count) {
    this.#resources += count;
    if (this.#resources > MAX_RESOURCES)
      throw new BuildError(`the build reads more than ${MAX_RESOURCES} resources`);
  }
  /**
   * Follows the `openapi` field of a kustomization, unless one was followed before
   * (`kubernetes-sigs/kustomize:kyaml/openapi/openapi.go`, SetSchema). Throws `BuildError`.
   */
  chooseSchemas(loader, { openapi, node }) {
    const path = openapi?.get("path")?.text;
    const version = openapi?.get("version")?.text;
    const place2 = locationOf(openapi?.get("path")?.node ?? openapi?.get("version")?.node ?? node);
    const document = path === void 0 ? void 0 : sourceText(loader.load(path, place2));
    if (this.#schemasChosen) return;
    if (document !== void 0) {
      if (version !== void 0) {
        throw new BuildError("builtin version and custom schema provided, cannot use both", place2);
      }
      this.#schemas = customSchemas(document, this.options.builtinSchema === "always");
      this.#schemasChosen = true;
    } else if (version !== void 0 && version !== "") {
      if (version !== BUILTIN_VERSION)
        throw new BuildError("the specified OpenAPI version is not built in", place2);
      this.#schemasChosen = true;
    }
  }
};

// src/kustomize/order/sort.ts
function sortResources(resources, options, order) {
  if (options === void 0)
    return order === "legacy" ? legacyOrder(resources, DEFAULT_KIND_ORDER) : [...resources];
  const place2 = locationOf(options.node);
  const { order: wanted, legacySortOptions: kinds2 } = options;
  if (wanted !== "fifo" && wanted !== "legacy") {
    throw new BuildError("the field 'sortOptions.order' must be one of [fifo, legacy]", place2);
  }
  if (wanted === "legacy") {
    const kindOrder = kinds2 === void 0 ? DEFAULT_KIND_ORDER : { first: kinds2.orderFirst, last: kinds2.orderLast };
    return legacyOrder(resources, kindOrder);
  }
  if (kinds2 === void 0) return [...resources];
  throw new BuildError(
    "the field 'sortOptions.legacySortOptions' is set but the selected sort order is 'fifo', not 'legacy'",
    place2
  );
}
function legacyOrder(resources, order) {
  const ranks = kindRanks(order);
  const keyed = resources.map((resource) => {
    const id = currentId(resource);
    return { resource, id, rank: ranks.get(id.kind) ?? 0, gvkKey: gvkSortKey(id), idSortKey: idSortKey(id) };
  });
  keyed.sort((a, b) => {
    if (sameGvk(a.id, b.id)) return compareBytes(a.idSortKey, b.idSortKey);
    if (a.rank !== b.rank) return a.rank - b.rank;
    const direction = coreNamespaceAmong(a.id, b.id) ? -1 : 1;
    return direction * compareBytes(a.gvkKey, b.gvkKey);
  });
  refuseSameIds(keyed);
  return keyed.map(({ resource }) => resource);
}
function coreNamespaceAmong(a, b) {
  return a.kind === "Namespace" && b.kind === "Namespace" && (a.group === "" || b.group === "");
}
function idSortKey(id) {
  return `${formatGvk(id)}|${id.namespace || "~X"}|${id.name || "~N"}`;
}
function refuseSameIds(sorted3) {
  const seen = /* @__PURE__ */ new Set();
  for (const { resource, id } of sorted3) {
    const key = idKey(id);
    if (seen.has(key)) {
      throw new BuildError(
        `SortOrderTransformer: Failed to append to resources: may not add resource with an already registered id: ${formatId(id)}`,
        resource.origin
      );
    }
    seen.add(key);
  }
}

// src/kustomize/reference/candidates.ts
function describe2(resource) {
  const id = currentId(resource);
  return {
    resource,
    id,
    former: formerIds(resource),
    clusterScoped: isClusterScoped(id),
    namespace: effectiveNamespace(id),
    originalNamespace: effectiveNamespace(originalId(resource)),
    prefixes: listAnnotation(resource.node, BuildAnnotation.prefixes),
    suffixes: listAnnotation(resource.node, BuildAnnotation.suffixes)
  };
}
function indexByFormerName(candidates) {
  const index = /* @__PURE__ */ new Map();
  for (const candidate of candidates) {
    for (const name of new Set(candidate.former.map((id) => id.name))) {
      const known3 = index.get(name);
      if (known3 === void 0) index.set(name, [candidate]);
      else known3.push(candidate);
    }
  }
  return index;
}
function wasOfKind(candidate, gvk) {
  return candidate.former.some((id) => isSelected(id, gvk));
}
function sameLayers(a, b, allowEmpty) {
  return sameTail(a.prefixes, b.prefixes, allowEmpty) && sameTail(a.suffixes, b.suffixes, allowEmpty);
}
function sameTail(a, b, allowEmpty) {
  if (a.length === 0 || b.length === 0) return allowEmpty || a.length === b.length;
  const length = Math.min(a.length, b.length);
  return a.slice(-length).every((text2, i) => text2 === b.slice(-length)[i]);
}

// src/kustomize/reference/referrers.ts
var INDEXES = /* @__PURE__ */ new WeakMap();
function indexReferences(references) {
  let index = INDEXES.get(references);
  if (index === void 0) {
    index = build(references);
    INDEXES.set(references, index);
  }
  return index;
}
function build(references) {
  const all = references.flatMap((referred) => referred.referrers.map((field) => ({ field, referred })));
  const kinds2 = new Set(all.map(({ field }) => field.kind));
  const byKind = /* @__PURE__ */ new Map();
  for (const kind of kinds2) {
    byKind.set(
      kind,
      all.filter(({ field }) => field.kind === "" || field.kind === kind)
    );
  }
  return (original) => (byKind.get(original.kind) ?? byKind.get("") ?? []).filter(({ field }) => isSelected(original, field));
}

// src/kustomize/reference/select.ts
function selectReferral(named3, referrer, reference2, identity4, node) {
  const roleRef = roleRefOf(referrer, reference2);
  const possible = named3.filter(
    (candidate) => wasOfKind(candidate, reference2.referred) && (roleRef === void 0 || wasOfKind(candidate, roleRef)) && inReach(candidate, referrer)
  );
  if (possible.length === 1) return possible[0]?.resource;
  let best = possible.filter((candidate) => sameLayers(candidate, referrer, true));
  if (best.length > 1) best = best.filter((candidate) => sameLayers(candidate, referrer, false));
  const [first] = best;
  if (first === void 0) return void 0;
  if (best.every(({ resource }) => identity4(resource) === identity4(first.resource))) return first.resource;
  const ids = best.map(({ id }) => formatId(id)).join(", ");
  throw new BuildError(`found multiple possible referrals: ${ids}`, locationOf(node));
}
function roleRefOf({ resource }, { field }) {
  if (!field.path.endsWith("roleRef/name")) return void 0;
  const roleRef = get(resource.node, "roleRef");
  const group = getText(roleRef, "apiGroup");
  const kind = getText(roleRef, "kind");
  return group === void 0 || kind === void 0 ? void 0 : { group, version: "", kind };
}
function inReach(candidate, referrer) {
  if (referrer.clusterScoped || candidate.clusterScoped) return true;
  return candidate.id.kind === "ServiceAccount" || candidate.namespace === referrer.namespace;
}

// src/kustomize/reference/visible.ts
function visibleFrom(referrer) {
  if (referrer.clusterScoped) return () => true;
  const bound = boundNamespaces(referrer);
  return (candidate) => candidate.clusterScoped || candidate.namespace === referrer.namespace || bound.has(namespaceOf(candidate.resource));
}
function boundNamespaces({ resource, id }) {
  const namespaces = /* @__PURE__ */ new Set();
  const subjects = id.kind === "RoleBinding" ? getIn(resource.node, ["subjects"]) : void 0;
  if (subjects?.kind !== "seq") return namespaces;
  for (const subject2 of subjects.items) {
    const namespace = getIn(subject2, ["namespace"]);
    if (namespace === void 0 || getText(subject2, "kind") !== "ServiceAccount") continue;
    if (namespace.kind !== "scalar" || typeof toJson(namespace) !== "string") {
      throw new BuildError(
        `Invalid Input: namespace is blank for resource "${formatId(id)}"
`,
        locationOf(namespace)
      );
    }
    namespaces.add(namespace.text);
  }
  return namespaces;
}

// src/kustomize/reference/fix-references.ts
function fixReferences(resources, references) {
  const index = indexReferences(references);
  const objects = resources.map(describe2);
  const byName = indexByFormerName(objects);
  for (const referrer of objects) {
    const wanted = index(originalId(referrer.resource));
    if (wanted.length === 0) continue;
    const visible2 = visibleFrom(referrer);
    const view = {
      referrer,
      named: (name) => byName.get(name)?.filter(visible2) ?? [],
      knewNamespace: (namespace) => objects.some((object) => object.originalNamespace === namespace && visible2(object))
    };
    for (const reference2 of wanted) fixReference(view, reference2);
  }
}
function fixReference(view, reference2) {
  const { referrer } = view;
  const set2 = (node) => {
    if (node.kind === "seq") for (const item of node.items) fixValue(item, view, reference2);
    else fixValue(node, view, reference2);
  };
  try {
    walkField(referrer.resource.node, reference2.field, { set: set2 });
  } catch (error) {
    const { path } = reference2.field;
    throw wrapError(`updating name reference in '${path}' field of '${formatId(referrer.id)}': `, error);
  }
}
function fixValue(node, view, reference2) {
  if (node.kind === "seq") {
    throw new BuildError("a list is expected to be either a string or a map of string", locationOf(node));
  }
  if (node.kind === "map") fixMap(node, view, reference2);
  else if (!isNull(node)) fixName(node, view, reference2);
}
function fixName(node, { referrer, named: named3 }, reference2) {
  const referral = selectReferral(
    named3(node.text),
    referrer,
    reference2,
    (resource) => nameOf(resource),
    node
  );
  if (referral !== void 0 && nameOf(referral) !== node.text) setScalar(node, nameOf(referral));
}
function fixMap(node, view, reference2) {
  const nameNode = get(node, "name");
  if (nameNode === void 0) {
    throw new BuildError("path config error; no 'name' field in node", locationOf(node));
  }
  const name = nameNode.kind === "scalar" ? nameNode.text : "";
  const identity4 = (resource) => `${nameOf(resource)}/${namespaceOf(resource)}`;
  const referral = selectReferral(inNamespace(node, name, view), view.referrer, reference2, identity4, node);
  if (referral === void 0) return;
  if (nameOf(referral) === name && namespaceOf(referral) === "") return;
  setEntry(node, "name", newScalar(nameOf(referral)));
  if (namespaceOf(referral) !== "") setEntry(node, "namespace", newScalar(namespaceOf(referral)));
}
function inNamespace(node, name, view) {
  const named3 = view.named(name);
  const field = get(node, "namespace");
  if (field === void 0) return named3;
  const namespace = field.kind === "scalar" ? field.text : "";
  if (namespace === NOT_NAMESPACED) return [];
  if (view.knewNamespace(namespace)) {
    return named3.filter((candidate) => candidate.originalNamespace === namespace);
  }
  return named3.filter((candidate) => candidate.namespace === namespace);
}

// src/kustomize/replacement/vars/expand.ts
import { isUtf8 as isUtf83 } from "node:buffer";
var NOT_ASCII = /[^\0-\x7f]/;
function expand(text2, find3) {
  const whole = /^\$\(([^)]*)\)$/.exec(text2)?.[1];
  if (whole !== void 0) return find3(whole) ?? text2;
  if (!text2.includes("$")) return text2;
  if (!NOT_ASCII.test(text2)) return expandBytes(text2, (name) => format3(name, find3(name)));
  const bytes = expandBytes(toBytes(text2), (name) => {
    const known3 = fromBytes(name);
    return toBytes(format3(known3, find3(known3)));
  });
  const buffer = Buffer.from(bytes, "latin1");
  return isUtf83(buffer) ? buffer.toString("utf8") : buffer.toString("base64");
}
function expandBytes(text2, replacement) {
  const lastClose = text2.lastIndexOf(")");
  let result = "";
  let done = 0;
  for (let at = text2.indexOf("$"); at !== -1 && at + 1 < text2.length; at = text2.indexOf("$", done)) {
    result += text2.slice(done, at);
    const next = text2.charAt(at + 1);
    if (next === "(" && at < lastClose) {
      done = text2.indexOf(")", at) + 1;
      result += replacement(text2.slice(at + 2, done - 1));
    } else {
      done = at + 2;
      result += next === "$" ? "$" : `$${next > "\x7F" ? toBytes(next) : next}`;
    }
  }
  return result + text2.slice(done);
}
function format3(name, value) {
  if (value === void 0) return `$(${name})`;
  return typeof value === "number" ? goFloat(value) : String(value);
}
function toBytes(text2) {
  return Buffer.from(text2, "utf8").toString("latin1");
}
function fromBytes(bytes) {
  return Buffer.from(bytes, "latin1").toString("utf8");
}

// src/kustomize/replacement/vars/resolve.ts
var MAX_WRITTEN2 = 5e7;
function resolveVars(vars, resources, fields2) {
  if (vars.length === 0) return [];
  const values = valuesOf2(vars, resources);
  const used = /* @__PURE__ */ new Set();
  const find3 = (name) => {
    const value = values.get(name);
    if (value !== void 0) used.add(name);
    return value;
  };
  const writer = new VarWriter(find3);
  for (const { node } of resources) {
    for (const spec of fields2) applyFieldSpec(node, spec, { set: (field) => writer.setField(field) });
  }
  return [...values.keys()].filter((name) => !used.has(name));
}
function valuesOf2(vars, resources) {
  const sorted3 = [...vars].sort((a, b) => a.name < b.name ? -1 : 1);
  return new Map(sorted3.map((declared2) => [declared2.name, readVar(declared2, resources)]));
}
function readVar({ name, fieldPath, text: text2, location }, resources) {
  const resource = resources.find(({ varNames }) => varNames.includes(name));
  if (resource === void 0) {
    throw new BuildError(`var '${text2}' cannot be mapped to a field in the set of known resources`, location);
  }
  const field = findField(resource.node, fieldPath);
  const value = field?.kind === "scalar" ? scalarValue(field) : void 0;
  if (field === void 0 || field.kind === "scalar" && value === void 0) {
    throw new BuildError(`field specified in var '${text2}' not found in corresponding resource`, location);
  }
  return value;
}
function findField(root, fieldPath) {
  const path = splitFieldPath(fieldPath).flatMap((step3) => {
    const [, name, index] = /^(.*)\[([0-9]+)\]$/.exec(step3) ?? [];
    return index === void 0 ? [step3] : [name ?? "", index];
  });
  try {
    return lookUp(root, path)?.node;
  } catch (error) {
    if (isInputError(error)) return void 0;
    throw error;
  }
}
var BOOLEANS = new Map([
  ...["1", "t", "T", "TRUE", "true", "True"].map((word) => [word, true]),
  ...["0", "f", "F", "FALSE", "false", "False"].map((word) => [word, false])
]);
function scalarValue(node) {
  const { text: text2 } = node;
  switch (impliedTag(node)) {
    case "!!int":
      return /^[+-]?[0-9]+$/.test(text2) ? BigInt(text2.replace("+", "")) : void 0;
    case "!!float":
      return /^[+-]?[0-9.]+(?:[eE][+-]?[0-9]+)?$/.test(text2) ? Number(text2) : void 0;
    case "!!bool":
      return BOOLEANS.get(text2);
    default:
      return text2;
  }
}
var VarWriter = class {
  #find;
  #written = 0;
  constructor(find3) {
    this.#find = find3;
  }
  /** A scalar, the values of a map, or the elements of a list; only strings are looked at. */
  setField(field) {
    if (field.kind === "scalar") {
      if (isString(field)) this.#expand(field);
      return;
    }
    if (field.kind === "seq") {
      for (const item of field.items) {
        if (isString(item)) this.#expand(item);
        else throw new BuildError("invalid value type expect a string", locationOf(item));
      }
      return;
    }
    for (const { key, value } of field.entries) {
      const tag = impliedTag(key);
      if (tag !== "" && tag !== "!!str") {
        throw new BuildError(`invalid map key: value='${key.text}', tag='${tag}'`, locationOf(key));
      }
      if (isString(value)) this.#expand(value);
    }
  }
  #expand(node) {
    const value = expand(node.text, this.#find);
    node.text = textOf6(value);
    node.tag = tagOf(value);
    node.style = "plain";
    this.#written += node.text.length;
    if (this.#written <= MAX_WRITTEN2) return;
    throw new BuildError("the vars write more than objects can hold", locationOf(node));
  }
};
function isString(node) {
  return node.kind === "scalar" && ["", "!!str"].includes(impliedTag(node));
}
function textOf6(value) {
  return typeof value === "number" ? decimal(value) : String(value);
}
function tagOf(value) {
  if (typeof value === "string") return "!!str";
  if (typeof value === "boolean") return "!!bool";
  return typeof value === "bigint" ? "!!int" : "!!float";
}
function decimal(value) {
  const text2 = String(value);
  const [mantissa = "", power] = text2.split("e");
  if (power === void 0) return text2;
  const [whole = "", fraction = ""] = mantissa.replace("-", "").split(".");
  const exponent = Number(power);
  const sign = value < 0 ? "-" : "";
  if (exponent < 0) return `${sign}0.${"0".repeat(-exponent - 1)}${whole}${fraction}`;
  return `${sign}${whole}${fraction.padEnd(exponent, "0")}`;
}

// src/kustomize/build.ts
var LOCAL_CONFIG = "config.kubernetes.io/local-config";
var MANAGED_BY = /* @__PURE__ */ new Map([
  ["app.kubernetes.io/managed-by", { text: "kustomize-v5.8.1", node: scalar("") }]
]);
var LABELS2 = fieldSpec("metadata/labels", { create: true });
function build2(tree, directory, options) {
  const context = new BuildContext(options);
  try {
    const target = openRoot(context, tree, directory, options);
    return { objects: buildRoot(target, options), warnings: context.warnings };
  } catch (error) {
    throw error instanceof BuildError ? error : wrapError("", error);
  }
}
function openRoot(context, tree, directory, options) {
  const loader = Loader.open(tree, directory, options);
  const loaded = loadKustomization(context, loader, options.rootKustomization);
  context.chooseSchemas(loader, loaded.kustomization);
  const origin = loaded.kustomization.buildMetadata.length > 0 ? ROOT_ORIGIN : void 0;
  return { ...loaded, context, loader, origin, helmNamespace: "", nesting: 0 };
}
function buildRoot(target, { order }) {
  const { buildMetadata, sortOptions } = target.kustomization;
  const { warnings } = target.context;
  const accumulator = accumulateTarget(target, new Accumulator());
  accumulator.transform(addHashes);
  accumulator.transform((resources) => fixReferences(resources, accumulator.config.nameReference));
  accumulator.transform((resources) => {
    const unused = resolveVars(accumulator.vars, resources, accumulator.config.varReference);
    if (unused.length > 0) warnings.push(`well-defined vars that were never replaced: ${unused.join(",")}`);
  });
  const kept = accumulator.resources.filter(isForCluster);
  refuseSharedIds(kept);
  const sorted3 = sortResources(kept, sortOptions, order);
  if (buildMetadata.includes("managedByLabel")) transformMetadata(sorted3, MANAGED_BY, [LABELS2]);
  return sorted3.map((resource) => finish3(resource, buildMetadata));
}
function isForCluster({ node }) {
  validateMetadata(node);
  return (getAnnotation(node, LOCAL_CONFIG) ?? "false") === "false";
}
function refuseSharedIds(resources) {
  const seen = /* @__PURE__ */ new Set();
  for (const resource of resources) {
    const id = currentId(resource);
    if (seen.has(idKey(id))) {
      const text2 = formatId(id);
      throw new BuildError(`may not add resource with an already registered id: ${text2}`, resource.origin);
    }
    seen.add(idKey(id));
  }
}
function finish3(resource, buildMetadata) {
  const { node, origin } = resource;
  const annotations = metadataTexts(node, "annotations");
  for (const name of BUILD_ANNOTATIONS) annotations.delete(name);
  stripOrigins(annotations, buildMetadata);
  setMetadataTexts(node, "annotations", annotations);
  try {
    const value = toJson(node);
    return kubeObject(isObject(value) ? value : {}, node, origin);
  } catch (error) {
    throw wrapError(`${formatId(currentId(resource))}: `, error, origin);
  }
}

// src/kustomize/options.ts
var COMMAND_LINE_OPTIONS = {
  order: "legacy",
  loadRestrictions: "none",
  builtinSchema: "unlessCustom"
};
var FLUX_OPTIONS = {
  order: "none",
  loadRestrictions: "none",
  builtinSchema: "always"
};

// src/kustomize/print.ts
function printObjects(objects) {
  return objects.map(({ value }) => emitYaml(value)).join("---\n");
}

// src/tree/directory.ts
import { lstatSync, readdirSync, readFileSync, readlinkSync, realpathSync } from "node:fs";
import { join as join2 } from "node:path";

// src/tree/memory.ts
import { createHash as createHash2 } from "node:crypto";
function memoryTree(files, label = "memory") {
  const entries = new Map(Object.entries(files));
  const directories = /* @__PURE__ */ new Map([["", /* @__PURE__ */ new Set()]]);
  for (const path of entries.keys()) {
    let child = path;
    while (child !== "") {
      const slash = child.lastIndexOf("/");
      const parent = slash === -1 ? "" : child.slice(0, slash);
      const names3 = directories.get(parent) ?? /* @__PURE__ */ new Set();
      directories.set(parent, names3.add(child.slice(slash + 1)));
      child = parent;
    }
  }
  const read2 = (path) => {
    const entry2 = entries.get(path);
    if (typeof entry2 === "string") return Buffer.from(entry2, "utf8");
    if (entry2 instanceof Uint8Array) return entry2;
    throw new TreeError(path, `'${path}' is not a file`);
  };
  return {
    label,
    kind(path) {
      const entry2 = entries.get(path);
      if (entry2 === void 0) return directories.has(path) ? "directory" : void 0;
      return typeof entry2 === "string" || entry2 instanceof Uint8Array ? "file" : "link";
    },
    list: (path) => sortNames([...directories.get(path) ?? []]),
    read: read2,
    readLink(path) {
      const entry2 = entries.get(path);
      if (entry2 === void 0 || typeof entry2 === "string" || entry2 instanceof Uint8Array) {
        throw new TreeError(path, `'${path}' is not a link`);
      }
      return entry2.link;
    },
    contentId: (path) => blobId(read2(path))
  };
}
function blobId(bytes) {
  return createHash2("sha1").update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
}
function sortNames(names3) {
  return names3.sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
}

// src/tree/directory.ts
function openDirectory2(root) {
  const real = realDirectory(root);
  const directories = /* @__PURE__ */ new Map();
  const contents = /* @__PURE__ */ new Map();
  const entriesOf = (path) => {
    let entries = directories.get(path);
    if (entries === void 0) {
      entries = kind(path) === "directory" ? readEntries(join2(real, path)) : /* @__PURE__ */ new Map();
      directories.set(path, entries);
    }
    return entries;
  };
  const kind = (path) => {
    if (path === "") return "directory";
    const slash = path.lastIndexOf("/");
    return entriesOf(slash === -1 ? "" : path.slice(0, slash)).get(path.slice(slash + 1));
  };
  const content2 = (path) => {
    let known3 = contents.get(path);
    if (known3 === void 0) {
      if (kind(path) !== "file") throw new TreeError(path, `'${path}' is not a file`);
      const size = lstatSync(join2(real, path)).size;
      if (size > MAX_FILE_BYTES) throw new TreeError(path, tooLarge2(path, size));
      known3 = { bytes: readFileSync(join2(real, path)) };
      contents.set(path, known3);
    }
    return known3;
  };
  return {
    label: root,
    kind,
    list: (path) => sortNames([...entriesOf(path).keys()]),
    read: (path) => content2(path).bytes,
    readLink(path) {
      if (kind(path) !== "link") throw new TreeError(path, `'${path}' is not a link`);
      return readlinkSync(join2(real, path));
    },
    contentId(path) {
      const known3 = content2(path);
      known3.id ??= blobId(known3.bytes);
      return known3.id;
    }
  };
}
function tooLarge2(path, size) {
  return `'${path}' has ${size} bytes; files over ${MAX_FILE_BYTES} bytes are not read`;
}
function realDirectory(root) {
  try {
    const real = realpathSync(root);
    if (lstatSync(real).isDirectory()) return real;
  } catch {
  }
  throw new TreeError("", `'${root}' is not a directory`);
}
function readEntries(directory) {
  const entries = /* @__PURE__ */ new Map();
  for (const entry2 of listDirectory(directory)) {
    if (entry2.isFile()) entries.set(entry2.name, "file");
    else if (entry2.isDirectory()) entries.set(entry2.name, "directory");
    else if (entry2.isSymbolicLink()) entries.set(entry2.name, "link");
  }
  return entries;
}
function listDirectory(directory) {
  try {
    return readdirSync(directory, { withFileTypes: true });
  } catch {
    return [];
  }
}

// src/verify/difference.ts
var SECRET = /^(kind: Secret|sops:)/;
function firstDifference2(ours, theirs) {
  if (ours === theirs) return void 0;
  const own = ours.split("\n");
  const other = theirs.split("\n");
  const index = own.findIndex((line, i) => line !== other[i]);
  const at = index === -1 ? own.length : index;
  const secret = isInSecret(own, at) || isInSecret(other, at);
  return { line: at + 1, ours: own[at], theirs: other[at], secret };
}
function isInSecret(lines2, at) {
  const isBoundary = (line) => line === "---";
  const start = lines2.slice(0, at).findLastIndex(isBoundary) + 1;
  const length = lines2.slice(start).findIndex((line, i) => start + i > at && isBoundary(line));
  const document = length === -1 ? lines2.slice(start) : lines2.slice(start, start + length);
  return document.some((line) => SECRET.test(line));
}

// src/flux/manifests.ts
var KUSTOMIZATION_FILE_NAMES = ["kustomization.yaml", "kustomization.yml", "Kustomization"];
function isYamlFile(path) {
  return path.endsWith(".yaml") || path.endsWith(".yml");
}
function readText(tree, path) {
  return new SourceText(path, Buffer.from(tree.read(path)).toString("utf8"));
}
function peekText(tree, path) {
  try {
    return readText(tree, path);
  } catch (error) {
    if (error instanceof TreeError) return void 0;
    throw error;
  }
}
function readManifests(source) {
  try {
    return readStream(source).flatMap((node) => {
      if (node.kind !== "map") return [];
      const value = toJson(node);
      return isObject(value) ? [kubeObject(value, node, locationOf(node))] : [];
    });
  } catch (error) {
    if (error instanceof YamlError) return [];
    throw error;
  }
}

// src/tree/view.ts
function filterTree(tree, keep2) {
  const kept = /* @__PURE__ */ new Map();
  const holds = (path) => {
    if (path === "") return true;
    let answer = kept.get(path);
    if (answer === void 0) {
      const kind = tree.kind(path);
      answer = kind !== void 0 && keep2(path, kind);
      kept.set(path, answer);
    }
    return answer;
  };
  const need = (path) => {
    if (!holds(path)) throw new TreeError(path, `'${path}' is left out of ${tree.label}`);
    return path;
  };
  return {
    label: tree.label,
    kind: (path) => holds(path) ? tree.kind(path) : void 0,
    list: (path) => holds(path) ? tree.list(path).filter((name) => holds(path === "" ? name : `${path}/${name}`)) : [],
    read: (path) => tree.read(need(path)),
    readLink: (path) => tree.readLink(need(path)),
    contentId: (path) => tree.contentId(need(path))
  };
}
function subTree(tree, root) {
  const inside = (path) => root === "" ? path : path === "" ? root : `${root}/${path}`;
  return {
    label: root === "" ? tree.label : `${tree.label}:${root}`,
    kind: (path) => tree.kind(inside(path)),
    list: (path) => tree.list(inside(path)),
    read: (path) => tree.read(inside(path)),
    readLink: (path) => tree.readLink(inside(path)),
    contentId: (path) => tree.contentId(inside(path))
  };
}
function* walkFiles(tree, directory = "") {
  for (const name of tree.list(directory)) {
    const path = directory === "" ? name : `${directory}/${name}`;
    const kind = tree.kind(path);
    if (kind === "file") yield path;
    else if (kind === "directory") yield* walkFiles(tree, path);
  }
}

// src/verify/directories.ts
function kustomizationFile(tree, directory) {
  return KUSTOMIZATION_FILE_NAMES.map((name) => joinPath(directory, name) ?? name).find(
    (path) => tree.kind(path) !== void 0
  );
}
function kustomizationDirectories(tree) {
  const directories = /* @__PURE__ */ new Set();
  for (const path of walkFiles(tree)) {
    if (KUSTOMIZATION_FILE_NAMES.includes(baseName(path))) directories.add(parentPath(path));
  }
  return [...directories];
}

// src/verify/verify-directory.ts
var MAX_SHOWN = 200;
var HELP = "Please report it together with the kustomization: the plan of what this builds may be wrong.";
function verifyDirectory(tree, directory, { program, folder: folder2, options }) {
  const file = kustomizationFile(tree, directory);
  const location = { file: file ?? directory, line: 1, column: 1 };
  const ours = outcomeOf(tree, directory, options);
  const remote = "error" in ours ? findRemote(ours.error) : void 0;
  if (remote !== void 0) {
    return { severity: "info", message: `not compared with kustomize: ${remote.message}`, location };
  }
  const theirs = program.build(directory === "" ? folder2 : `${folder2}/${directory}`);
  if ("error" in ours) {
    if (!theirs.succeeded) return void 0;
    const { error } = ours;
    const message = `flux-plan cannot build this, kustomize can: ${shorten(error.message)}`;
    return { message, location: error.location ?? location, help: HELP };
  }
  if (!theirs.succeeded) {
    const said = theirs.error.replaceAll(folder2, "").trim();
    return { message: `kustomize cannot build this, flux-plan can: ${shorten(said)}`, location, help: HELP };
  }
  const difference = firstDifference2(ours.output, theirs.output);
  if (difference === void 0) return void 0;
  const { line, secret } = difference;
  const values = secret ? "it is part of a Secret and not shown" : `kustomize has ${quote(difference.theirs)}, flux-plan ${quote(difference.ours)}`;
  return {
    message: `kustomize builds something else, from line ${line} on: ${values}`,
    location,
    help: HELP
  };
}
function outcomeOf(tree, directory, options) {
  try {
    return { output: printObjects(build2(tree, directory, options).objects) };
  } catch (error) {
    if (error instanceof BuildError) return { error };
    throw error;
  }
}
function findRemote(error) {
  for (let at = error; at instanceof Error; at = at.cause) if (at instanceof RemoteError) return at;
  return void 0;
}
function quote(line) {
  return line === void 0 ? "nothing" : `'${shorten(line)}'`;
}
function shorten(text2) {
  return text2.length > MAX_SHOWN ? `${text2.slice(0, MAX_SHOWN)}\u2026` : text2;
}

// src/cli/helm.ts
import { resolve as resolve3 } from "node:path";

// src/tree/program.ts
import { spawnSync } from "node:child_process";
import { accessSync, constants, statSync } from "node:fs";
import { delimiter, isAbsolute, join as join3 } from "node:path";
var MAX_OUTPUT_BYTES = 256 * 1024 * 1024;
var TIMEOUT_MS = 12e4;
function findProgram(name) {
  const folders = (process.env.PATH ?? "").split(delimiter).filter((folder2) => isAbsolute(folder2));
  return folders.map((folder2) => join3(folder2, name)).find(isProgram);
}
function runProgram(path, args, { folder: folder2, env }) {
  const { status, stdout, stderr, error } = spawnSync(path, args, {
    cwd: folder2,
    env: { ...process.env, ...env },
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
    maxBuffer: MAX_OUTPUT_BYTES,
    timeout: TIMEOUT_MS
  });
  if (error !== void 0) return { succeeded: false, output: "", error: error.message };
  return { succeeded: status === 0, output: stdout, error: stderr };
}
function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

// src/tree/temporary-folder.ts
import { mkdirSync, mkdtempSync, realpathSync as realpathSync2, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join as join4 } from "node:path";
function inTemporaryFolder(use) {
  const folder2 = realpathSync2(mkdtempSync(join4(tmpdir(), "flux-plan-")));
  try {
    return use(folder2);
  } finally {
    rmSync(folder2, { recursive: true, force: true });
  }
}
function writeFiles(folder2, files) {
  mkdirSync(folder2, { recursive: true });
  for (const [path, bytes] of files) {
    const target = join4(folder2, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, bytes, { mode: 420 });
  }
}
function writeTree(tree, folder2, directory = "") {
  mkdirSync(join4(folder2, directory), { recursive: true });
  for (const name of tree.list(directory)) {
    const path = directory === "" ? name : `${directory}/${name}`;
    const kind = tree.kind(path);
    if (kind === "directory") writeTree(tree, folder2, path);
    else if (kind === "file") writeFile(tree, folder2, path);
    else if (kind === "link" && !("error" in resolvePath(tree, path))) {
      symlinkSync(tree.readLink(path), join4(folder2, path));
    }
  }
}
function writeFile(tree, folder2, path) {
  try {
    writeFiles(folder2, [[path, tree.read(path)]]);
  } catch (error) {
    if (!(error instanceof TreeError)) throw error;
  }
}

// src/cli/helm.ts
var HELM_VARIABLES = Object.keys(process.env).filter((name) => name.startsWith("HELM_"));
function helmOf({ enableHelm, helmCommand }) {
  if (!enableHelm) {
    if (helmCommand !== void 0) throw new UsageError("--helm-command needs --enable-helm");
    return void 0;
  }
  const name = helmCommand ?? "helm";
  const program = name.includes("/") ? resolve3(name) : findProgram(name);
  if (program === void 0) {
    throw new UsageError(
      `--enable-helm: '${name}' is not on the PATH; install helm 3 or 4, or name it with --helm-command`
    );
  }
  return { run: (call) => run(program, call) };
}
function run(program, { args, files }) {
  return inTemporaryFolder((folder2) => {
    const work = `${folder2}/work`;
    writeFiles(work, files);
    const { succeeded, output: output2, error } = runProgram(program, args, {
      folder: work,
      env: {
        ...Object.fromEntries(HELM_VARIABLES.map((name) => [name, void 0])),
        KUBECONFIG: `${folder2}/none`,
        HELM_CONFIG_HOME: `${folder2}/helm`,
        HELM_CACHE_HOME: `${folder2}/helm/.cache`,
        HELM_DATA_HOME: `${folder2}/helm/.data`
      }
    });
    if (succeeded) return { output: output2 };
    return { error: error.replaceAll(`${work}/`, "").trim() };
  });
}

// src/verify/findings.ts
var VERIFY_RULE = "build/verify";
function verifyFindings(head, base, states) {
  const before = new Set(base.map(identity));
  const after = new Set(head.map(identity));
  const asFinding = (finding, existing) => ({
    severity: "error",
    ...finding,
    rule: VERIFY_RULE,
    environments: environmentsOf(finding, states),
    existing
  });
  return [
    ...head.map((finding) => asFinding(finding, before.has(identity(finding)))),
    ...base.filter((finding) => !after.has(identity(finding))).map((finding) => asFinding({ ...finding, message: `before the change, ${finding.message}` }, true))
  ].filter(({ environments }) => environments.length > 0);
}
function identity({ location, message }) {
  return JSON.stringify([location?.file, message]);
}
function environmentsOf({ location }, states) {
  const directory = location === void 0 ? void 0 : parentPath(location.file);
  const building = states.filter(
    ({ kustomizations }) => kustomizations.some(({ path }) => path === directory)
  );
  return (building.length > 0 ? building : states).map(({ environment }) => environment.name);
}

// src/verify/kustomize-program.ts
var KUSTOMIZE_VERSION = "v5.8.1";
var OFFLINE = {
  ...{ GIT_ALLOW_PROTOCOL: "none", HTTP_PROXY: "http://127.0.0.1:9", HTTPS_PROXY: "http://127.0.0.1:9" },
  ...{ http_proxy: void 0, https_proxy: void 0, NO_PROXY: void 0, no_proxy: void 0 }
};
var LOAD_ANY_FILE = "--load-restrictor=LoadRestrictionsNone";
function findKustomize() {
  const kustomize = findProgram("kustomize");
  if (kustomize !== void 0) return kustomizeProgram(kustomize);
  const kubectl = findProgram("kubectl");
  return kubectl === void 0 ? void 0 : kubectlProgram(kubectl);
}
function kustomizeProgram(path) {
  const { output: output2 } = runProgram(path, ["version"], { folder: "/" });
  return {
    name: "kustomize",
    path,
    version: /v\d+\.\d+\.\d+\S*/.exec(output2)?.[0],
    build: (directory) => runProgram(path, ["build", LOAD_ANY_FILE, directory], { folder: directory, env: OFFLINE })
  };
}
function kubectlProgram(path) {
  const { output: output2 } = runProgram(path, ["version", "--client", "--output=json"], { folder: "/" });
  return {
    name: "kubectl kustomize",
    path,
    version: /"kustomizeVersion":\s*"([^"]+)"/.exec(output2)?.[1],
    build: (directory) => runProgram(path, ["kustomize", LOAD_ANY_FILE, directory], { folder: directory, env: OFFLINE })
  };
}

// src/verify/verify-tree.ts
function verifyTree(given, program) {
  const tree = filterTree(given, (path) => baseName(path) !== ".git");
  return inTemporaryFolder((folder2) => {
    writeTree(tree, folder2);
    const options = { ...COMMAND_LINE_OPTIONS, cache: readCache() };
    const directories = kustomizationDirectories(tree);
    const findings = directories.flatMap(
      (directory) => verifyDirectory(tree, directory, { program, folder: folder2, options }) ?? []
    );
    return { directories: directories.length, findings };
  });
}

// src/cli/verify.ts
function kustomizeOf({ verify }, output2) {
  if (!verify) return void 0;
  const program = findKustomize();
  if (program === void 0) {
    throw new UsageError(
      `--verify kustomize: neither 'kustomize' nor 'kubectl' is on the PATH; install kustomize ${KUSTOMIZE_VERSION}`
    );
  }
  const { name, path, version = "of an unknown version" } = program;
  const remark = version === KUSTOMIZE_VERSION ? "" : `; flux-plan builds as ${KUSTOMIZE_VERSION} does, another version may rightly differ`;
  output2.error(`Comparing with ${name} ${version} (${path})${remark}.
`);
  return program;
}
function verifierOf(args, output2) {
  const program = kustomizeOf(args, output2);
  if (program === void 0) return void 0;
  return (tree) => {
    const { directories, findings } = verifyTree(tree, program);
    const remote = findings.filter(({ severity }) => severity === "info").length;
    const differing = findings.length - remote;
    output2.error(
      `Compared ${directories} kustomizations of ${tree.label}: ${differing} differ, ${remote} need something remote.
`
    );
    return findings;
  };
}
function printDifference({ location, message, severity = "error" }, output2) {
  const place2 = location === void 0 ? "" : `${location.file}:${location.line}:${location.column}: `;
  output2.error(`${place2}${severity}: ${VERIFY_RULE}: ${message}
`);
}

// src/cli/build.ts
function runBuild(args, output2) {
  const [directory, extra] = args.positionals;
  if (directory === void 0 || extra !== void 0) throw new UsageError("build takes one DIR");
  const program = kustomizeOf(args, output2);
  const helm = helmOf(args);
  if (program !== void 0 && helm !== void 0) {
    throw new UsageError("--verify runs nothing but kustomize: --enable-helm does not go with it");
  }
  const options = { ...COMMAND_LINE_OPTIONS, ...helm && { helm } };
  const root = resolve4("/");
  const path = relative(root, realPath(directory)).split(sep).join("/");
  const tree = openDirectory2(root);
  const status = printBuild(tree, path, options, output2);
  if (program === void 0) return status;
  const difference = verifyDirectory(tree, path, { program, folder: "", options });
  if (difference === void 0) return status;
  printDifference(difference, output2);
  return difference.severity === "info" ? status : 1;
}
function printBuild(tree, path, options, output2) {
  try {
    const { objects, warnings } = build2(tree, path, options);
    for (const warning of warnings) output2.error(`${warning}
`);
    output2.write(printObjects(objects));
    return 0;
  } catch (error) {
    if (!(error instanceof BuildError)) throw error;
    const { location } = error;
    const place2 = location === void 0 ? "" : `${location.file}:${location.line}:${location.column}: `;
    output2.error(`Error: ${place2}${error.message}
`);
    return 1;
  }
}
function realPath(directory) {
  try {
    return realpathSync3(directory);
  } catch {
    throw new UsageError(`'${directory}' does not exist`);
  }
}

// src/checks/fail-on.ts
function failing(findings, failOn) {
  if (failOn === "never") return [];
  return findings.filter(
    ({ existing, severity }) => !existing && (severity === "error" || severity === "warning" && failOn === "warning")
  );
}

// src/report/json.ts
var json = {
  render: (plan) => `${JSON.stringify({ ...plan, findings: plan.findings.map(flatten) }, null, 2)}
`
};
function flatten({ rule, severity, message, environments, existing, location, related, ...rest }) {
  const { kustomization: kustomization2, object, help } = rest;
  return {
    rule,
    severity,
    message,
    environments,
    kustomization: kustomization2,
    object,
    ...location,
    existing,
    help,
    related: related?.map((place2) => ({ message: place2.message, ...place2.location }))
  };
}

// src/report/group-changes.ts
import { createHash as createHash3 } from "node:crypto";

// src/kube/order.ts
function compareText(a, b) {
  if (a === b) return 0;
  if (a === void 0) return -1;
  if (b === void 0) return 1;
  return a < b ? -1 : 1;
}
function firstDifference3(...comparisons) {
  return comparisons.find((comparison) => comparison !== 0) ?? 0;
}

// src/report/group-changes.ts
var ACTIONS = ["prune", "recreate", "orphan", "move", "update", "create"];
function groupChanges({ environments }) {
  const groups = /* @__PURE__ */ new Map();
  for (const { name, changes } of environments) {
    for (const change2 of changes) {
      const { kustomization: kustomization2, ...same2 } = change2;
      const key = createHash3("sha256").update(JSON.stringify(same2)).digest("base64");
      const place2 = { environment: name, kustomization: kustomization2 };
      const group = groups.get(key);
      if (group === void 0) groups.set(key, { change: change2, places: [place2] });
      else group.places.push(place2);
    }
  }
  return [...groups.values()].sort(
    (a, b) => firstDifference3(
      ACTIONS.indexOf(a.change.action) - ACTIONS.indexOf(b.change.action),
      compareText(a.change.kustomization, b.change.kustomization),
      compareText(a.change.kind, b.change.kind),
      compareText(a.change.namespace, b.change.namespace),
      compareText(a.change.name, b.change.name),
      compareText(a.places[0]?.environment, b.places[0]?.environment)
    )
  );
}

// src/report/visible.ts
var INVISIBLE = (
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to find
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g
);
function visible(text2) {
  return text2.replace(
    INVISIBLE,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`
  );
}
function oneLine(text2) {
  return visible(text2.replace(/\s+/g, " ").trim());
}
function shorten2(text2, length) {
  if (text2.length <= length) return text2;
  if (length < 1) return "";
  const end = /[\ud800-\udbff]/.test(text2.charAt(length - 2)) ? length - 2 : length - 1;
  return `${text2.slice(0, Math.max(0, end))}\u2026`;
}

// src/report/limits.ts
var NO_LIMITS = {
  diff: Number.POSITIVE_INFINITY,
  diffs: Number.POSITIVE_INFINITY,
  rows: Number.POSITIVE_INFINITY,
  important: Number.POSITIVE_INFINITY,
  text: Number.POSITIVE_INFINITY
};
var LADDER = [
  NO_LIMITS,
  { ...NO_LIMITS, diff: 16e3, text: 2e3 },
  { ...NO_LIMITS, diff: 4e3, text: 2e3 },
  { ...NO_LIMITS, diff: 1500, text: 1e3 },
  { ...NO_LIMITS, diff: 1500, diffs: 30, text: 1e3 },
  { ...NO_LIMITS, diff: 500, diffs: 60, text: 500 },
  { ...NO_LIMITS, diff: 500, diffs: 20, text: 500 },
  { diff: 1e3, diffs: 50, rows: 300, important: 300, text: 300 },
  { diff: 500, diffs: 50, rows: 200, important: 200, text: 300 },
  { diff: 500, diffs: 20, rows: 200, important: 200, text: 300 },
  { diff: 0, diffs: 0, rows: 100, important: 200, text: 300 },
  { diff: 0, diffs: 0, rows: 40, important: 80, text: 200 },
  { diff: 0, diffs: 0, rows: 10, important: 40, text: 200 },
  { diff: 0, diffs: 0, rows: 3, important: 15, text: 120 }
];
function cutDiff(diff, length) {
  if (diff.length <= length) return { text: diff, hiddenLines: 0 };
  const end = diff.lastIndexOf("\n", length - 1) + 1;
  const text2 = end > 0 ? diff.slice(0, end) : `${shorten2(diff.slice(0, diff.indexOf("\n")), length)}
`;
  return { text: text2, hiddenLines: countLines(diff) - countLines(text2) };
}
function countLines(text2) {
  let count = 0;
  for (let at = text2.indexOf("\n"); at !== -1; at = text2.indexOf("\n", at + 1)) count++;
  return count;
}

// src/report/markdown-escape.ts
var WORD_JOINER = "\u2060";
var REFERENCES = /[@#](?=\w)|:(?=\/\/)|gh-(?=\d)|www(?=\.)/gi;
var COMMIT = /(?<![0-9a-z])[0-9a-f]{7,40}(?![0-9a-z])/gi;
var LEADING_DIGITS = /.{6}(?=.)/g;
var SPECIAL = /[\\`*_[\]!~$#&<>|]/g;
var ENTITIES = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "|": "&#124;"
};
function inlineMarkdown(content2, place2 = "line") {
  const text2 = content2.map((inline) => {
    if (typeof inline === "string") return escapeText(inline);
    if ("code" in inline)
      return place2 === "cell" && inline.code.includes("|") ? escapeText(inline.code) : codeSpan(inline.code);
    if ("strong" in inline) return `**${escapeText(inline.strong.trim())}**`;
    return `[${escapeText(inline.link)}](<${encodeUrl(inline.url)}>)`;
  }).join("").trim();
  return text2.replace(/^[-+]/, "\\$&").replace(/^(\d+)([.)])/, "$1\\$2");
}
function inlineHtml(content2) {
  return content2.map((inline) => {
    if (typeof inline === "string") return escapeHtml(unlink(inline));
    if ("code" in inline) return `<code>${escapeHtml(oneLine(inline.code))}</code>`;
    if ("strong" in inline) return `<b>${escapeHtml(unlink(inline.strong))}</b>`;
    return `<a href="${escapeHtml(encodeUrl(inline.url))}">${escapeHtml(unlink(inline.link))}</a>`;
  }).join("");
}
function fencedCode(language, text2) {
  const fence = "`".repeat(Math.max(3, longestRun(text2) + 1));
  const ended2 = text2.endsWith("\n") ? text2 : `${text2}
`;
  return `${fence}${language}
${visible(ended2)}${fence}`;
}
function escapeText(text2) {
  return unlink(text2).replace(SPECIAL, (character) => ENTITIES[character] ?? `\\${character}`);
}
function escapeHtml(text2) {
  return text2.replace(/[&<>"]/g, (character) => ENTITIES[character]);
}
function codeSpan(text2) {
  const line = oneLine(text2);
  if (line === "") return "";
  const fence = "`".repeat(longestRun(line) + 1);
  const padding = line.startsWith("`") || line.endsWith("`") ? " " : "";
  return fence + padding + line + padding + fence;
}
function unlink(text2) {
  return visible(text2.replace(/\s+/g, " ")).replace(COMMIT, (commit) => commit.replace(LEADING_DIGITS, `$&${WORD_JOINER}`)).replace(REFERENCES, `$&${WORD_JOINER}`);
}
function longestRun(text2) {
  let longest = 0;
  for (const [run3] of text2.matchAll(/`+/g)) longest = Math.max(longest, run3.length);
  return longest;
}
function encodeUrl(url) {
  return new URL(url).href.replaceAll("\\", "%5C");
}

// src/report/markdown-print.ts
function printMarkdown(blocks, limit = Number.POSITIVE_INFINITY) {
  const parts = [];
  let length = 0;
  for (const part2 of printBlocks(blocks)) {
    length += part2.length + (parts.length === 0 ? 1 : 2);
    if (length > limit) return void 0;
    parts.push(part2);
  }
  return parts.length === 0 ? "" : `${parts.join("\n\n")}
`;
}
function* printBlocks(blocks) {
  for (const block2 of blocks) {
    switch (block2.type) {
      case "heading":
        yield `### ${inlineMarkdown(block2.content)}`;
        break;
      case "paragraph":
        yield inlineMarkdown(block2.content);
        break;
      case "list":
        yield printItems(block2.items, "");
        break;
      case "table":
        yield [
          row(block2.header),
          row(block2.header.map(() => "---")),
          ...block2.rows.map((cells) => row(cells.map((cell) => inlineMarkdown(cell, "cell"))))
        ].join("\n");
        break;
      case "details":
        yield `<details><summary>${inlineHtml(block2.summary)}</summary>`;
        yield* printBlocks(block2.blocks);
        yield "</details>";
        break;
      case "code":
        yield fencedCode(block2.language, block2.text);
        break;
    }
  }
}
function printItems(items, indent2) {
  return items.map(({ content: content2, items: below = [] }) => {
    const line = `${indent2}- ${inlineMarkdown(content2) || "\u2026"}`;
    return below.length === 0 ? line : `${line}
${printItems(below, `${indent2}  `)}`;
  }).join("\n");
}
function row(cells) {
  return `| ${cells.join(" | ")} |`;
}

// src/report/document.ts
function heading(...content2) {
  return { type: "heading", content: content2 };
}
function paragraph(...content2) {
  return { type: "paragraph", content: content2 };
}
function list2(items) {
  return items.length === 0 ? [] : [{ type: "list", items }];
}
function table(header2, rows) {
  return rows.length === 0 ? [] : [{ type: "table", header: header2, rows }];
}
function details(summary, blocks) {
  return { type: "details", summary, blocks };
}
function code(language, text2) {
  return { type: "code", language, text: text2 };
}

// src/report/phrases.ts
var SYMBOLS2 = {
  create: "+",
  update: "~",
  prune: "-",
  recreate: "-/+",
  move: "\u2192",
  orphan: "\u25E6"
};
function actionLabel(action) {
  return `${SYMBOLS2[action]} ${action}`;
}
function objectName(change2) {
  return { code: subject(change2) };
}
function placeName({ file, line, column }) {
  return { code: `${file}:${line}:${column}` };
}
function whereabouts({ places, change: change2 }) {
  const [first] = places;
  const from = change2.previousKustomization === void 0 ? [] : [{ code: change2.previousKustomization }, " \u2192 "];
  if (places.every(({ kustomization: kustomization2 }) => kustomization2 === first?.kustomization)) {
    return [
      ...from,
      { code: change2.kustomization },
      ` (${names2(places.map(({ environment }) => environment))})`
    ];
  }
  return places.flatMap(({ environment, kustomization: kustomization2 }, at) => [
    ...at === 0 ? from : [", "],
    { code: kustomization2 },
    ` (${environment})`
  ]);
}
function counted(count, one) {
  return `${count} ${one}${count === 1 ? "" : "s"}`;
}
function names2(environments) {
  return [...environments].sort(compareText).join(", ");
}

// src/report/changes-section.ts
function dangersSection(groups, limits) {
  const dangers = groups.filter(({ change: change2 }) => change2.action !== "create" && change2.action !== "update");
  if (dangers.length === 0) return [];
  const rows = dangers.slice(0, limits.important).map((group) => [...nameCells(group), [shorten2(group.change.reasons.join(" "), limits.text)]]);
  return [
    heading("Look at these first"),
    ...table(["Action", "Object", "Kustomization", "Why"], rows),
    ...more(dangers.length - rows.length)
  ];
}
function changesSection(groups, limits) {
  if (groups.length === 0) return [];
  const withDiff = groups.slice(0, limits.diffs);
  const others = groups.slice(withDiff.length);
  const rows = others.slice(0, limits.rows).map(nameCells);
  return [
    heading("Changes"),
    ...withDiff.map((group) => changeDetails(group, limits)),
    ...others.length === 0 ? [] : [paragraph(`The diffs of ${counted(others.length, "change")} are left out:`)],
    ...table(["Action", "Object", "Kustomization"], rows),
    ...more(others.length - rows.length)
  ];
}
function changeDetails(group, limits) {
  const { action, diff, reasons } = group.change;
  const summary = [
    `${actionLabel(action)} `,
    objectName(group.change),
    " in ",
    ...whereabouts(group)
  ];
  const blocks = list2(reasons.map((reason) => ({ content: [shorten2(reason, limits.text)] })));
  const { text: text2, hiddenLines } = cutDiff(diff, limits.diff);
  if (text2 === "") blocks.push(paragraph("The object itself stays as it is."));
  else blocks.push(code("diff", text2));
  if (hiddenLines > 0) blocks.push(paragraph(`${counted(hiddenLines, "more line")} of this diff left out.`));
  return details(summary, blocks);
}
function nameCells(group) {
  return [[actionLabel(group.change.action)], [objectName(group.change)], whereabouts(group)];
}
function more(count) {
  return count === 0 ? [] : [paragraph(`And ${counted(count, "more change")}.`)];
}

// src/report/environment-section.ts
function environmentSections(environments, limits) {
  const busy = environments.filter((environment) => !isQuiet(environment));
  const quiet = environments.filter(isQuiet);
  const shown = busy.slice(0, limits.rows);
  return [
    ...shown.flatMap((environment) => environmentSection(environment, limits)),
    ...sentence(busy.length - shown.length, "more environment", " with changes or remarks"),
    ...quietParagraph(quiet, limits)
  ];
}
function isQuiet({ changes, withheld, kustomizations }) {
  return changes.length + withheld.length === 0 && kustomizations.every(({ status }) => status === "rendered");
}
function environmentSection(environment, limits) {
  const rows = kustomizationRows(environment);
  const shown = rows.slice(0, limits.rows);
  const actions = ACTIONS.filter((action) => rows.some(({ counts }) => counts.has(action)));
  const busy = new Set(rows.map(({ id }) => id));
  const unchanged = environment.kustomizations.filter(
    (state) => state.status === "rendered" && !busy.has(idOf2(state))
  ).length;
  return [
    heading(environment.name),
    ...table(
      ["Kustomization", ...actions, "Remarks"],
      shown.map(({ id, counts, remarks }) => [
        [{ code: id }],
        ...actions.map((action) => [String(counts.get(action) ?? "")]),
        [shorten2(remarks.join(" "), limits.text)]
      ])
    ),
    ...sentence(rows.length - shown.length, "more Kustomization", " with changes or remarks"),
    ...sentence(unchanged, "Kustomization", " without changes"),
    ...named("Not known", "unknown", environment, limits),
    ...named("Suspended", "suspended", environment, limits)
  ];
}
function named(label, status, { kustomizations }, { text: text2 }) {
  const ids = kustomizations.filter((state) => state.status === status).map(idOf2);
  return ids.length === 0 ? [] : [paragraph(`${label}: ${shorten2(ids.join(", "), text2)}.`)];
}
function quietParagraph(environments, limits) {
  if (environments.length === 0) return [];
  const names3 = environments.map(({ name }) => name).join(", ");
  const kustomizations = environments.reduce(
    (sum, environment) => sum + environment.kustomizations.length,
    0
  );
  const what = counted(kustomizations, "Kustomization");
  return [heading("Without changes"), paragraph(`${shorten2(names3, limits.text)}: ${what}.`)];
}
function sentence(count, one, rest) {
  return count === 0 ? [] : [paragraph(`${counted(count, one)}${rest}.`)];
}
function kustomizationRows({ kustomizations, changes, withheld }) {
  const rows = /* @__PURE__ */ new Map();
  const rowOf = (id) => {
    let row2 = rows.get(id);
    if (row2 === void 0) {
      row2 = { id, counts: /* @__PURE__ */ new Map(), remarks: [] };
      rows.set(id, row2);
    }
    return row2;
  };
  for (const { action, kustomization: kustomization2 } of changes) {
    const { counts } = rowOf(kustomization2);
    counts.set(action, (counts.get(action) ?? 0) + 1);
  }
  for (const { kustomization: kustomization2, objects, reason } of withheld) {
    rowOf(kustomization2).remarks.push(`${counted(objects, "object")} not compared: ${ended(reason)}`);
  }
  for (const state of kustomizations) {
    if (state.status !== "failed") continue;
    const { remarks } = rowOf(idOf2(state));
    if (remarks.length === 0) remarks.push(`failed: ${ended(state.reason ?? "no reason known")}`);
  }
  return [...rows.values()].sort((a, b) => compareText(a.id, b.id));
}
function ended(sentence2) {
  return /[.!?]$/.test(sentence2) ? sentence2 : `${sentence2}.`;
}
function idOf2({ namespace, name }) {
  return `${namespace}/${name}`;
}

// src/report/findings-section.ts
var MAX_EXISTING = 20;
function findingsSection(findings, limits) {
  const brought = findings.filter(({ existing: existing2 }) => !existing2);
  const existing = findings.filter((finding) => finding.existing);
  const problems = brought.filter(({ severity }) => severity !== "info");
  const remarks = brought.filter(({ severity }) => severity === "info");
  const blocks = [];
  if (problems.length > 0) blocks.push(heading("Findings"), ...findingList(problems, limits));
  if (remarks.length > 0) {
    blocks.push(
      details(
        [counted(remarks.length, "remark")],
        findingList(remarks, { ...limits, important: limits.rows })
      )
    );
  }
  if (existing.length > 0) {
    const summary = `${counted(existing.length, "finding")} that this change does not bring`;
    const important = Math.min(limits.rows, MAX_EXISTING);
    const problemsBefore = existing.filter(({ severity }) => severity !== "info");
    const left = existing.length - problemsBefore.length;
    blocks.push(
      details(
        [summary],
        [
          ...findingList(problemsBefore, { ...limits, important }),
          ...left === 0 ? [] : [paragraph(`${counted(left, "remark")} not listed.`)]
        ]
      )
    );
  }
  return blocks;
}
function findingList(findings, limits) {
  const shown = findings.slice(0, limits.important);
  const left = findings.slice(shown.length);
  const errors = left.filter(({ severity }) => severity === "error").length;
  const rest = `And ${counted(left.length, "more finding")}, ${counted(errors, "error")} among them.`;
  return [
    ...list2(shown.map((finding) => findingItem(finding, limits))),
    ...left.length === 0 ? [] : [paragraph(rest)]
  ];
}
function findingItem(finding, { text: text2, rows }) {
  const { severity, rule, message, location, environments, help, related = [] } = finding;
  const place2 = location === void 0 ? [] : [" \u2014 ", placeName(location)];
  const items = related.slice(0, rows).map((other) => ({ content: [`${shorten2(other.message, text2)}: `, placeName(other.location)] }));
  if (related.length > items.length) items.push({ content: [`and ${related.length - items.length} more`] });
  if (help !== void 0) items.push({ content: [shorten2(help, text2)] });
  return {
    content: [
      { strong: severity },
      " ",
      { code: rule },
      ` (${shorten2(environments.join(", "), text2)}): ${shorten2(message, text2)}`,
      ...place2
    ],
    items
  };
}

// src/report/verdict.ts
var NO_CHANGES = "no changes";
var NO_ENVIRONMENT = "No environment was found";
function environmentVerdicts({ environments, findings }) {
  const byText = /* @__PURE__ */ new Map();
  for (const environment of environments) {
    const text2 = describe3(environment, findings);
    const names3 = byText.get(text2);
    if (names3 === void 0) byText.set(text2, [environment.name]);
    else names3.push(environment.name);
  }
  const verdicts = [...byText].map(([text2, names3]) => ({ environments: names3, text: text2 }));
  return verdicts.sort((a, b) => Number(a.text === NO_CHANGES) - Number(b.text === NO_CHANGES));
}
function describe3({ name, changes, kustomizations, withheld }, findings) {
  const count = (...actions2) => changes.filter(({ action }) => actions2.includes(action)).length;
  const found = (wanted) => findings.filter(
    ({ severity, existing, environments }) => severity === wanted && !existing && environments.includes(name)
  ).length;
  const unknown2 = kustomizations.filter(({ status }) => status === "unknown" || status === "failed").length;
  const hidden = withheld.reduce((sum, { objects }) => sum + objects, 0);
  const actions = [
    [count("create", "update"), "to apply"],
    [count("recreate"), "to recreate"],
    [count("move"), "to move"],
    [count("prune"), "to prune"],
    [count("orphan"), "to orphan"]
  ];
  const remarks = [
    hidden > 0 && `${counted(hidden, "object")} not compared`,
    unknown2 > 0 && `${counted(unknown2, "Kustomization")} not known`,
    found("error") > 0 && counted(found("error"), "error"),
    found("warning") > 0 && counted(found("warning"), "warning")
  ];
  const parts = actions.filter(([number]) => number > 0).map((part2) => part2.join(" "));
  if (parts.length === 0) parts.push(hidden + unknown2 === 0 ? NO_CHANGES : "no known changes");
  return [...parts, ...remarks.filter((remark) => remark !== false)].join(", ");
}

// src/report/plan-document.ts
function planDocument(plan, groups, limits, options) {
  return [
    verdictLine(plan, limits.text, limits.important),
    ...findingsSection(plan.findings, limits),
    ...dangersSection(groups, limits),
    ...environmentSections(plan.environments, limits),
    ...changesSection(groups, limits),
    ...footer2(plan, limits !== NO_LIMITS, options)
  ];
}
function verdictLine(plan, length, count) {
  const verdicts = environmentVerdicts(plan);
  if (verdicts.length === 0) return paragraph(`${NO_ENVIRONMENT}.`);
  const content2 = verdicts.slice(0, count).flatMap(({ environments, text: text2 }, at) => [
    at === 0 ? "" : "; ",
    { strong: `${shorten2(environments.join(", "), length)}:` },
    ` ${text2}`
  ]);
  const left = verdicts.slice(count).reduce((sum, { environments }) => sum + environments.length, 0);
  return paragraph(...content2, left === 0 ? "" : `; and ${counted(left, "more environment")}`);
}
function footer2(plan, cut2, options) {
  const { revisions = true, fullReportUrl } = options;
  const sentences = [];
  if (revisions)
    sentences.push(["Compared ", { code: plan.base.rev }, " with ", { code: plan.head.rev }, "."]);
  if (cut2) sentences.push(["This report is cut to fit."]);
  if (fullReportUrl !== void 0) sentences.push([{ link: "The whole report", url: fullReportUrl }]);
  if (sentences.length === 0) return [];
  return [paragraph(...sentences.flatMap((sentence2, at) => at === 0 ? sentence2 : [" ", ...sentence2]))];
}

// src/report/markdown.ts
var COMMENT_LENGTH = 65e3;
var SHORTEST_ROW = 20;
var markdown = {
  render(plan, options) {
    const limit = options.maxLength ?? COMMENT_LENGTH;
    const groups = groupChanges(plan);
    for (const limits of LADDER) {
      if (Math.min(groups.length, limits.rows) * SHORTEST_ROW > limit) continue;
      const text2 = printMarkdown(planDocument(plan, groups, limits, options), limit);
      if (text2 !== void 0) return text2;
    }
    return verdictOnly(plan, limit);
  }
};
function verdictOnly(plan, limit) {
  for (let size = 64; size >= 1; size /= 2) {
    const text2 = printMarkdown([verdictLine(plan, size, size)], limit);
    if (text2 !== void 0) return text2;
  }
  return "";
}

// src/report/terminal-print.ts
var PLAIN = { strong: same, removed: same, added: same, faint: same };
var COLORED = { strong: sgr(1, 22), removed: sgr(31, 39), added: sgr(32, 39), faint: sgr(2, 22) };
function printTerminal(blocks, color) {
  const lines2 = printBlocks2(blocks, color ? COLORED : PLAIN);
  return lines2.length === 0 ? "" : `${lines2.join("\n")}
`;
}
function printBlocks2(blocks, style) {
  return blocks.flatMap((block2, at) => {
    switch (block2.type) {
      case "heading":
        return [...at === 0 ? [] : [""], style.strong(printInline(block2.content, PLAIN))];
      case "paragraph":
        return [...blocks[at - 1]?.type === "details" ? [""] : [], printInline(block2.content, style)];
      case "list":
        return printItems2(block2.items, "", style);
      case "table":
        return printTable(block2.header, block2.rows, style);
      case "details":
        return [
          printInline(block2.summary, style),
          ...printBlocks2(block2.blocks, style).map((line) => `    ${line}`)
        ];
      default:
        return printDiff(block2.text, style);
    }
  });
}
function printInline(content2, style) {
  return content2.map((inline) => {
    if (typeof inline === "string") return visible(inline.replace(/\s+/g, " "));
    if ("code" in inline) return oneLine(inline.code);
    if ("strong" in inline) return style.strong(oneLine(inline.strong));
    return `${oneLine(inline.link)}: ${oneLine(inline.url)}`;
  }).join("");
}
function printItems2(items, indent2, style) {
  return items.flatMap(({ content: content2, items: below = [] }) => [
    `${indent2}- ${printInline(content2, style)}`,
    ...printItems2(below, `${indent2}  `, style)
  ]);
}
function printTable(header2, rows, style) {
  const cells = rows.map((row2) => row2.map((cell) => printInline(cell, PLAIN)));
  const widths = header2.map(
    (title, column) => cells.reduce((width2, row2) => Math.max(width2, row2[column].length), title.length)
  );
  const line = (row2) => row2.map((cell, column) => cell.padEnd(widths[column])).join("  ").trimEnd();
  return [style.faint(line(header2)), ...cells.map(line)];
}
function printDiff(text2, style) {
  const lines2 = visible(text2).split("\n");
  if (lines2.at(-1) === "") lines2.pop();
  return lines2.map((line) => {
    if (line.startsWith("+")) return style.added(line);
    if (line.startsWith("-")) return style.removed(line);
    return line.startsWith("@@") ? style.faint(line) : line;
  });
}
function sgr(on, off) {
  return (text2) => `\x1B[${on}m${text2}\x1B[${off}m`;
}
function same(text2) {
  return text2;
}

// src/report/terminal.ts
var terminal = {
  render(plan, options) {
    const blocks = planDocument(plan, groupChanges(plan), NO_LIMITS, options);
    return printTerminal(blocks, options.color === true);
  }
};

// src/report/formats.ts
var formats = { terminal, markdown, json };

// src/tree/byte-string.ts
var ASCII = /^[\0-\x7f]*$/;
function toByteString(text2) {
  return ASCII.test(text2) ? text2 : Buffer.from(text2, "utf8").toString("latin1");
}
function fromByteString(bytes) {
  if (ASCII.test(bytes)) return bytes;
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(Buffer.from(bytes, "latin1"));
  } catch {
    return void 0;
  }
}
function runeAt(bytes, offset) {
  const first = bytes.charCodeAt(offset);
  if (first < 128) return { point: first, width: 1 };
  const width2 = first >= 240 ? 4 : first >= 224 ? 3 : 2;
  const text2 = fromByteString(bytes.slice(offset, offset + width2));
  const point = text2?.codePointAt(0);
  return point === void 0 ? { point: 65533, width: 1 } : { point, width: width2 };
}
function splitRunes(bytes) {
  if (ASCII.test(bytes)) return bytes.split("");
  const runes = [];
  for (let at = 0; at < bytes.length; ) {
    const { width: width2 } = runeAt(bytes, at);
    runes.push(bytes.slice(at, at + width2));
    at += width2;
  }
  return runes;
}

// src/tree/shell-pattern.ts
function parseShellPattern(pattern) {
  const chunks = [];
  for (let at = 0; at < pattern.length; ) {
    const start = at;
    while (pattern[at] === "*") at++;
    const star = at > start;
    const end = chunkEnd(pattern, at);
    const elements = parseChunk(pattern.slice(at, end));
    if (elements === void 0) return void 0;
    chunks.push({ star, elements });
    at = end;
  }
  return { chunks };
}
function matchShellPattern(pattern, name, separator) {
  const { chunks } = pattern;
  let at = 0;
  for (const [index, { star, elements }] of chunks.entries()) {
    const last = index === chunks.length - 1;
    if (star && elements.length === 0) return separator === void 0 || !name.includes(separator, at);
    let end;
    for (let start = at; ; start++) {
      end = matchChunk(elements, name, start, separator);
      if (end !== void 0 && (!last || end === name.length)) break;
      end = void 0;
      if (!star || start >= name.length || name[start] === separator) break;
    }
    if (end === void 0) return false;
    at = end;
  }
  return at === name.length;
}
function chunkEnd(pattern, from) {
  let inBrackets = false;
  for (let at = from; at < pattern.length; at++) {
    switch (pattern[at]) {
      case "\\":
        at++;
        break;
      case "[":
        inBrackets = true;
        break;
      case "]":
        inBrackets = false;
        break;
      case "*":
        if (!inBrackets) return at;
        break;
    }
  }
  return pattern.length;
}
function parseChunk(chunk) {
  const elements = [];
  for (let at = 0; at < chunk.length; at++) {
    const char = chunk.charAt(at);
    if (char === "?") elements.push("any");
    else if (char === "[") {
      const brackets = parseBrackets(chunk, at + 1);
      if (brackets === void 0) return void 0;
      elements.push(brackets.element);
      at = brackets.end;
    } else if (char === "\\") {
      at++;
      if (at === chunk.length) return void 0;
      elements.push({ byte: chunk.charAt(at) });
    } else elements.push({ byte: char });
  }
  return elements;
}
function parseBrackets(chunk, from) {
  const negated = chunk[from] === "^";
  const ranges = [];
  let at = negated ? from + 1 : from;
  while (chunk[at] !== "]" || ranges.length === 0) {
    const low = parseBound(chunk, at);
    if (low === void 0) return void 0;
    at = low.end;
    let high = low;
    if (chunk[at] === "-") {
      const bound = parseBound(chunk, at + 1);
      if (bound === void 0) return void 0;
      high = bound;
      at = bound.end;
    }
    ranges.push([low.point, high.point]);
  }
  return { element: { ranges, negated }, end: at };
}
function parseBound(chunk, from) {
  let at = from;
  if (at >= chunk.length || chunk[at] === "-" || chunk[at] === "]") return void 0;
  if (chunk[at] === "\\") at++;
  if (at >= chunk.length) return void 0;
  const { point, width: width2 } = runeAt(chunk, at);
  if (point === 65533 && width2 === 1) return void 0;
  const end = at + width2;
  return end < chunk.length ? { point, end } : void 0;
}
function matchChunk(elements, name, from, separator) {
  let at = from;
  for (const element of elements) {
    if (at >= name.length) return void 0;
    if (element === "any") {
      if (name[at] === separator) return void 0;
      at += runeAt(name, at).width;
    } else if ("byte" in element) {
      if (name[at] !== element.byte) return void 0;
      at++;
    } else {
      const { point, width: width2 } = runeAt(name, at);
      if (element.ranges.some(([low, high]) => low <= point && point <= high) === element.negated)
        return void 0;
      at += width2;
    }
  }
  return at;
}

// src/flux/source/double-star.ts
var MAX_ALTERNATIVES = 200;
function matchDoubleStar(pattern, path) {
  const components = path.split("/");
  return expandBraces(pattern).some((alternative) => matchComponents(alternative.split("/"), components));
}
function matchComponents(pattern, path) {
  let reached = /* @__PURE__ */ new Set([0]);
  for (const part2 of pattern) {
    const next = /* @__PURE__ */ new Set();
    if (part2 === "**") {
      const first = Math.min(...reached);
      for (let length = first; length <= path.length; length++) next.add(length);
    } else {
      const shell = parseShellPattern(toByteString(part2.replaceAll("[!", "[^")));
      for (const length of reached) {
        const name = path[length];
        if (shell !== void 0 && name !== void 0 && matchShellPattern(shell, toByteString(name), "/")) {
          next.add(length + 1);
        }
      }
    }
    if (next.size === 0) return false;
    reached = next;
  }
  return reached.has(path.length);
}
function expandBraces(pattern) {
  let patterns = [pattern];
  for (; ; ) {
    const at = patterns.findIndex((candidate) => splitBraces(candidate) !== void 0);
    const split = at === -1 ? void 0 : splitBraces(patterns[at] ?? "");
    if (split === void 0 || patterns.length > MAX_ALTERNATIVES) return patterns;
    const expanded = split.options.map((option) => split.before + option + split.after);
    patterns = [...patterns.slice(0, at), ...expanded, ...patterns.slice(at + 1)];
  }
}
function splitBraces(pattern) {
  const open = pattern.indexOf("{");
  if (open === -1) return void 0;
  const options = [];
  let depth = 0;
  let from = open + 1;
  for (let at = open; at < pattern.length; at++) {
    const char = pattern[at];
    if (char === "\\") at++;
    else if (char === "{") depth++;
    else if (char === "," && depth === 1) {
      options.push(pattern.slice(from, at));
      from = at + 1;
    } else if (char === "}" && --depth === 0) {
      options.push(pattern.slice(from, at));
      return { before: pattern.slice(0, open), options, after: pattern.slice(at + 1) };
    }
  }
  return void 0;
}

// src/flux/external-objects.ts
var NOTHING_EXTERNAL = { has: () => false };

// src/flux/state.ts
function kustomizationId(of) {
  return `${of.namespace}/${of.name}`;
}

// src/flux/dependency-graph.ts
var DependencyGraph = class {
  #dependencies;
  #dependents = /* @__PURE__ */ new Map();
  #answers = /* @__PURE__ */ new Map();
  constructor(kustomizations) {
    const known3 = new Set(kustomizations.map(kustomizationId));
    this.#dependencies = new Map(
      kustomizations.map((state) => {
        const names3 = state.spec.dependsOn.map(kustomizationId).filter((id) => known3.has(id));
        return [kustomizationId(state), [...new Set(names3)]];
      })
    );
    for (const [id, names3] of this.#dependencies) {
      for (const name of names3) {
        const dependents = this.#dependents.get(name);
        if (dependents === void 0) this.#dependents.set(name, [id]);
        else dependents.push(id);
      }
    }
  }
  /** What it waits for directly: those that exist, once each, in the order of the entries. */
  dependencies(id) {
    return this.#dependencies.get(id) ?? [];
  }
  /** What waits for it directly, in the order of the environment. */
  dependents(id) {
    return this.#dependents.get(id) ?? [];
  }
  /** Everything that waits for one of these, directly or not, without these; nearest first. */
  allDependents(ids) {
    const begin = new Set(ids);
    const seen = new Set(begin);
    for (const id of seen) for (const next of this.dependents(id)) seen.add(next);
    return [...seen].filter((id) => !begin.has(id));
  }
  /** True when `dependent` waits for `dependency`, directly or not. */
  waitsFor(dependent, dependency) {
    const question = JSON.stringify([dependent, dependency]);
    let answer = this.#answers.get(question);
    if (answer === void 0) {
      answer = this.#reaches(dependent, dependency);
      this.#answers.set(question, answer);
    }
    return answer;
  }
  #reaches(start, end) {
    const seen = /* @__PURE__ */ new Set([start]);
    for (const id of seen) {
      for (const next of this.dependencies(id)) {
        if (next === end) return true;
        seen.add(next);
      }
    }
    return false;
  }
};

// src/checks/cluster-index.ts
var ClusterIndex = class {
  #state;
  #kustomizations;
  #objects;
  #definitions;
  #dependencies;
  constructor(state) {
    this.#state = state;
  }
  /** The Flux Kustomization of this `namespace/name`. */
  kustomization(id) {
    this.#kustomizations ??= new Map(this.#state.kustomizations.map((one) => [kustomizationId(one), one]));
    return this.#kustomizations.get(id);
  }
  /** What the Kustomizations wait for. */
  get dependencies() {
    this.#dependencies ??= new DependencyGraph(this.#state.kustomizations);
    return this.#dependencies;
  }
  /**
   * Kustomizations whose objects are not known: what is not found may be one of them, so a rule that misses something must
   * not be certain while there are any.
   */
  get incomplete() {
    return this.#state.kustomizations.filter(({ status }) => status === "failed" || status === "unknown");
  }
  /** Every object with its holder, in build order. */
  *all() {
    for (const kustomization2 of this.#state.kustomizations) {
      if (kustomization2.spec.kubeConfig) continue;
      for (const object of kustomization2.objects) yield { kustomization: kustomization2, object };
    }
  }
  /** The holders of the object of this group, kind, namespace and name, whatever its version. */
  find(group, kind, namespace, name) {
    this.#objects ??= this.#indexObjects();
    return this.#objects.get(JSON.stringify([group, kind, namespace, name])) ?? [];
  }
  /** The CustomResourceDefinition that defines a kind of a group, and its holder. */
  definition(group, kind) {
    this.#definitions ??= this.#indexDefinitions();
    return this.#definitions.get(`${group}/${kind}`);
  }
  #indexObjects() {
    const objects = /* @__PURE__ */ new Map();
    for (const held of this.all()) {
      const { apiVersion, kind, namespace, name } = held.object;
      const key = JSON.stringify([groupOf(apiVersion), kind, namespace, name]);
      const holders = objects.get(key);
      if (holders === void 0) objects.set(key, [held]);
      else holders.push(held);
    }
    return objects;
  }
  #indexDefinitions() {
    const definitions2 = /* @__PURE__ */ new Map();
    for (const held of this.all()) {
      const { apiVersion, kind, value } = held.object;
      if (kind !== "CustomResourceDefinition" || groupOf(apiVersion) !== "apiextensions.k8s.io") continue;
      const key = `${valueAt(value, ["spec", "group"])}/${valueAt(value, ["spec", "names", "kind"])}`;
      if (!definitions2.has(key)) definitions2.set(key, held);
    }
    return definitions2;
  }
};

// src/checks/build/environment.ts
var environmentProblem = {
  id: "build/environment",
  severity: "warning",
  summary: "Something is wrong with an environment as a whole.",
  documentation: `
The Flux Kustomizations of an environment form a tree: one that begins it, and those that it applies. This rule reports
what does not fit, such as a Kustomization that two others apply, or one in the folder of the cluster that nothing applies.

\`\`\`yaml
# clusters/production/apps.yaml and clusters/production/more/apps.yaml both hold
kind: Kustomization
metadata:
  name: apps
  namespace: flux-system
\`\`\`

Keep one definition, or have a Kustomization apply the one that is left out.
`,
  check: ({ state: { problems } }) => problems.map(({ message, location }) => ({ message, ...location && { location } }))
};

// src/checks/describe.ts
function objectPath({ apiVersion, kind, namespace, name }) {
  return [apiVersion, kind, namespace, name].filter((part2) => part2 !== "").join("/");
}
function placeOf(kustomization2, location) {
  const place2 = location ?? locate(kustomization2.object);
  return place2 === void 0 ? {} : { location: place2 };
}
function dependencyPlace(kustomization2, index) {
  const place2 = locate(kustomization2.object, ["spec", "dependsOn", index, "name"]);
  return place2 === void 0 ? {} : { location: place2 };
}
function enumerate(names3) {
  if (names3.length < 2) return names3.join("");
  return `${names3.slice(0, -1).join(", ")} and ${names3.at(-1)}`;
}

// src/checks/build/failed.ts
var buildFailed = {
  id: "build/failed",
  severity: "error",
  summary: "Flux cannot build a Kustomization.",
  documentation: `
The message is the reason, as kustomize or Flux would give it. As long as a Kustomization does not build, Flux leaves what
it applied before as it is: nothing new is applied and nothing is pruned, and what depends on it waits.

\`\`\`yaml
# apps/production/kustomization.yaml
resources:
  - ../base
  - ingres.yaml   # no such file
\`\`\`

\`flux-plan build DIR\` builds the same directory on your machine. A Kustomization that fails for want of a variable is
reported by \`variables/undefined\` or \`variables/source-missing\` instead.
`,
  check: ({ state }) => state.kustomizations.filter(failsByItself).map((kustomization2) => ({
    message: kustomization2.problem?.message ?? "The build fails for a reason that is not known.",
    kustomization: kustomizationId(kustomization2),
    ...placeOf(kustomization2, kustomization2.problem?.location),
    help: "Until it builds, Flux applies and prunes nothing of this Kustomization, and what depends on it waits."
  }))
};
function failsByItself({ status, undefinedVariables: undefinedVariables2, missingVariableSources }) {
  return status === "failed" && undefinedVariables2.length === 0 && missingVariableSources.every(({ optional: optional2 }) => optional2);
}

// src/checks/build/unknown.ts
var unknownContent = {
  id: "build/unknown",
  severity: "info",
  summary: "Part of what a Kustomization applies cannot be known from the repository.",
  documentation: `
Some of what Flux applies is known to the cluster alone: the value of a variable in an encrypted Secret, or the content of
another cluster. flux-plan leaves such a part as it is written, says so here, and compares the rest.

\`\`\`yaml
postBuild:
  substituteFrom:
    - kind: Secret
      name: cluster-secrets   # encrypted with SOPS: the names are known, the values are not
\`\`\`

Values that may be known to a pull request can be given under \`variables\` in \`.flux-plan.yaml\`.
`,
  check: ({ state }) => state.kustomizations.flatMap(
    (kustomization2) => kustomization2.notes.map(({ message, location }) => ({
      message,
      kustomization: kustomizationId(kustomization2),
      ...placeOf(kustomization2, location)
    }))
  )
};

// src/checks/cycles.ts
var SEARCH_BUDGET = 2e6;
function cyclicGroups(edges) {
  const index = new Int32Array(edges.length).fill(-1);
  const low = new Int32Array(edges.length);
  const next = new Int32Array(edges.length);
  const onStack = new Uint8Array(edges.length);
  const stack = [];
  const groups = [];
  let visited = 0;
  for (let root = 0; root < edges.length; root++) {
    if (index[root] !== -1) continue;
    const path = [root];
    while (path.length > 0) {
      const node = path.at(-1);
      if (index[node] === -1) {
        index[node] = low[node] = visited++;
        stack.push(node);
        onStack[node] = 1;
      }
      const target = edges[node][next[node]++];
      if (target !== void 0) {
        if (index[target] === -1) path.push(target);
        else if (onStack[target] === 1) low[node] = Math.min(low[node], index[target]);
        continue;
      }
      path.pop();
      const parent = path.at(-1);
      if (parent !== void 0) low[parent] = Math.min(low[parent], low[node]);
      if (low[node] !== index[node]) continue;
      const group = stack.splice(stack.lastIndexOf(node));
      for (const member of group) onStack[member] = 0;
      if (group.length > 1 || edges[node].includes(node)) groups.push(group.sort((a, b) => a - b));
    }
  }
  return groups.sort((a, b) => a[0] - b[0]);
}
function shortestCycle(edges, group) {
  const members2 = new Set(group);
  let best;
  let budget = SEARCH_BUDGET;
  for (const start of group) {
    if (best !== void 0 && budget <= 0) break;
    const cameFrom = /* @__PURE__ */ new Map();
    let layer = [start];
    search: for (let length = 1; layer.length > 0 && length < (best?.length ?? Infinity); length++) {
      const following = [];
      for (const node of layer) {
        for (const target of edges[node]) {
          budget--;
          if (target === start) {
            best = pathTo(node, start, cameFrom);
            break search;
          }
          if (!members2.has(target) || cameFrom.has(target)) continue;
          cameFrom.set(target, node);
          following.push(target);
        }
      }
      layer = following;
    }
  }
  if (best === void 0) throw new Error("the nodes of a group reach each other");
  const lowest = best.indexOf(Math.min(...best));
  return [...best.slice(lowest), ...best.slice(0, lowest)];
}
function pathTo(end, start, cameFrom) {
  const path = [end];
  while (path.at(-1) !== start) path.push(cameFrom.get(path.at(-1)));
  return path.reverse();
}

// src/checks/dependencies/cycle.ts
var dependencyCycle = {
  id: "dependencies/cycle",
  severity: "error",
  summary: "Kustomizations wait for each other.",
  documentation: `
A Flux Kustomization is applied once everything in its \`spec.dependsOn\` is ready. When the dependencies lead back to it,
none of them is ever applied. Flux does not refuse such a cycle. A cycle also keeps Flux from reacting to a new revision:
every Kustomization of the same source then waits for its own interval.

\`\`\`yaml
kind: Kustomization
metadata: { name: apps, namespace: flux-system }
spec:
  dependsOn:
    - name: databases   # and databases depends on apps
\`\`\`

Remove one of the entries. The finding shows a shortest cycle, and the line of each of its entries.
`,
  check({ state }) {
    const nodes2 = [...state.kustomizations].sort(
      (a, b) => compareText(kustomizationId(a), kustomizationId(b))
    );
    const edges = dependencyEdges(nodes2);
    return cyclicGroups(edges).map((group) => describe4(nodes2, shortestCycle(edges, group), group.length));
  }
};
function dependencyEdges(nodes2) {
  const numbers = new Map(nodes2.map((node, number) => [kustomizationId(node), number]));
  return nodes2.map(
    ({ spec }) => spec.dependsOn.map((dependency) => numbers.get(kustomizationId(dependency))).filter((number) => number !== void 0)
  );
}
function describe4(nodes2, cycle, groupSize) {
  const members2 = cycle.map((number) => nodes2[number]);
  const path = [...members2, members2[0]].map(kustomizationId).join(" \u2192 ");
  const others = groupSize - cycle.length;
  const knot = others === 0 ? "" : `, nor any of the ${others} others that are tied up with them`;
  const places = members2.map((member, at) => waitsAt(member, members2[(at + 1) % members2.length]));
  const [first] = places;
  return {
    message: members2.length === 1 ? `Kustomization ${kustomizationId(members2[0])} waits for itself and is never applied${knot}: ${path}.` : `These Kustomizations wait for each other and none of them is ever applied${knot}: ${path}.`,
    kustomization: kustomizationId(members2[0]),
    ...first && { location: first.location },
    help: "Remove one of these entries of spec.dependsOn.",
    related: places.filter((place2) => place2 !== void 0)
  };
}
function waitsAt(from, to) {
  const target = kustomizationId(to);
  const index = from.spec.dependsOn.findIndex((dependency) => kustomizationId(dependency) === target);
  const { location } = dependencyPlace(from, index);
  return location && { message: `${kustomizationId(from)} waits for ${target}`, location };
}

// src/flux/api.ts
var KUSTOMIZE_GROUP = "kustomize.toolkit.fluxcd.io";
var SOURCE_GROUP = "source.toolkit.fluxcd.io";
var SOURCE_EXTENSIONS_GROUP = "source.extensions.fluxcd.io";
var OPERATOR_GROUP = "fluxcd.controlplane.io";
var HELM_GROUP = "helm.toolkit.fluxcd.io";

// src/checks/near-name.ts
var MAX_LENGTH = 63;
var NearNames = class {
  #byRest = /* @__PURE__ */ new Map();
  /** Of several names that are equally near, the first in order of code units is the answer. */
  constructor(names3) {
    for (const name of [...names3].sort()) {
      for (const rest of rests(name)) if (!this.#byRest.has(rest)) this.#byRest.set(rest, name);
    }
  }
  /** A known name that `name` may be a slip of, or undefined. */
  nearest(name) {
    for (const rest of rests(name)) {
      const found = this.#byRest.get(rest);
      if (found !== void 0) return found;
    }
    return void 0;
  }
};
function* rests(name) {
  if (name.length > MAX_LENGTH) return;
  yield name;
  if (name.length < 3) return;
  for (let at = 0; at < name.length; at++) yield name.slice(0, at) + name.slice(at + 1);
}

// src/checks/dependencies/not-found.ts
var dependencyNotFound = {
  id: "dependencies/not-found",
  severity: "error",
  summary: "A Kustomization depends on one that does not exist.",
  documentation: `
\`spec.dependsOn\` names other Flux Kustomizations of the same cluster, by default in the same namespace. When one of them
does not exist, Flux waits for it forever and applies nothing.

\`\`\`yaml
kind: Kustomization
metadata: { name: apps, namespace: apps }
spec:
  dependsOn:
    - name: cert-manager   # lives in the namespace flux-system
\`\`\`

Correct the name, add the \`namespace\`, or remove the entry. A HelmRelease cannot be waited for in this place: depend on the
Kustomization that applies it, and let that one have \`wait: true\`. One that is in the cluster by other means is listed under
\`external\` in \`.flux-plan.yaml\`. While a Kustomization of the environment does not build
or is not known, the missing one may be part of it, and the finding is a warning.
`,
  check({ state, base, all, external }) {
    const known3 = new Map(state.kustomizations.map((candidate) => [kustomizationId(candidate), candidate]));
    let search;
    const findings = [];
    for (const kustomization2 of state.kustomizations) {
      for (const [index, dependency] of kustomization2.spec.dependsOn.entries()) {
        if (dependency.name === "" || known3.has(kustomizationId(dependency))) continue;
        if (external.has("Kustomization", dependency.namespace, dependency.name)) continue;
        search ??= new Search(state, base, all);
        findings.push({
          ...search.explain(kustomization2, dependency),
          ...dependencyPlace(kustomization2, index)
        });
      }
    }
    return findings;
  }
};
var Search = class {
  /** The other environments, and the Kustomizations of each. */
  #others;
  #before;
  #namespaces = /* @__PURE__ */ new Map();
  #releases = /* @__PURE__ */ new Map();
  #near;
  #incomplete;
  constructor(state, base, all) {
    this.#others = all.filter(({ environment }) => environment.path !== state.environment.path).map(({ environment, kustomizations }) => ({
      name: environment.name,
      ids: new Set(kustomizations.map(kustomizationId))
    }));
    this.#before = new Set(base?.kustomizations.map(kustomizationId));
    for (const { namespace, name, objects } of state.kustomizations) {
      const namespaces = this.#namespaces.get(name);
      if (namespaces === void 0) this.#namespaces.set(name, [namespace]);
      else namespaces.push(namespace);
      for (const object of objects) {
        if (object.kind !== "HelmRelease" || groupOf(object.apiVersion) !== HELM_GROUP) continue;
        const release = `${object.namespace}/${object.name}`;
        const known3 = this.#releases.get(object.name);
        if (known3 === void 0 || compareText(release, known3) < 0) this.#releases.set(object.name, release);
      }
    }
    this.#near = new NearNames(state.kustomizations.map(({ name }) => name));
    [this.#incomplete] = state.kustomizations.filter(({ status }) => status === "failed" || status === "unknown").sort((a, b) => compareText(kustomizationId(a), kustomizationId(b)));
  }
  explain(kustomization2, dependency) {
    const id = kustomizationId(kustomization2);
    const target = kustomizationId(dependency);
    const finding = {
      message: `Kustomization ${id} depends on ${target}, which does not exist: Flux waits for it forever and does not apply ${id}.`,
      kustomization: id,
      help: this.#reason(dependency, target) ?? "Correct the name, or remove the entry."
    };
    if (this.#incomplete === void 0) return finding;
    return {
      ...finding,
      severity: "warning",
      message: `Kustomization ${id} depends on ${target}, which nothing that is known applies. It may be part of ${kustomizationId(this.#incomplete)}, which ${this.#incomplete.status === "failed" ? "does not build" : "is not known"}; otherwise Flux waits for it forever.`
    };
  }
  #reason({ name }, target) {
    if (this.#before.has(target)) return `This change removes Kustomization ${target}.`;
    const namespaces = this.#namespaces.get(name);
    if (namespaces !== void 0) {
      return `There is a Kustomization ${name} in ${enumerate([...namespaces].sort())}: add the namespace to the entry.`;
    }
    const release = this.#releases.get(name);
    if (release !== void 0) {
      return `${release} is a HelmRelease, and a Kustomization can depend on Kustomizations only. Depend on the one that applies the HelmRelease, with wait: true.`;
    }
    const elsewhere2 = this.#others.filter(({ ids }) => ids.has(target));
    if (elsewhere2.length > 0) return `It exists in ${enumerate(elsewhere2.map((other) => other.name))} only.`;
    const near = this.#near.nearest(name);
    return near === void 0 ? void 0 : `Is it ${near}?`;
  }
};

// src/checks/sources/unknown.ts
var unknownSource = {
  id: "sources/unknown",
  severity: "info",
  summary: "What a Kustomization builds is not in this repository.",
  documentation: `
\`spec.sourceRef\` names another repository, a bucket, or an artifact of a registry. flux-plan reads this repository only, so
it cannot tell what the Kustomization applies. Such a Kustomization is neither compared nor counted as unchanged.

\`\`\`yaml
sourceRef:
  kind: OCIRepository
  name: platform   # ghcr.io/example/platform
\`\`\`

Nothing is wrong. Read the plan knowing that this part is missing.
`,
  check: ({ state }) => state.kustomizations.filter(({ status }) => status === "unknown").map((kustomization2) => {
    const id = kustomizationId(kustomization2);
    const { kind, name } = kustomization2.spec.sourceRef;
    return {
      message: kustomization2.problem?.message ?? `The source ${kind} ${name} is not in this repository.`,
      kustomization: id,
      ...placeOf(kustomization2, kustomization2.problem?.location),
      help: `The plan does not say what Kustomization ${id} applies or prunes.`
    };
  })
};

// src/checks/variables/source-missing.ts
var missingVariableSource = {
  id: "variables/source-missing",
  severity: "error",
  summary: "A ConfigMap or Secret of `substituteFrom` is nowhere to be found.",
  documentation: `
\`spec.postBuild.substituteFrom\` names a ConfigMap or Secret in the namespace of the Flux Kustomization. When it does not
exist, and the entry is not \`optional: true\`, Flux applies nothing of the Kustomization.

\`\`\`yaml
postBuild:
  substituteFrom:
    - kind: ConfigMap
      name: cluster-var   # the ConfigMap is called cluster-vars
\`\`\`

Correct the name, add the object to what a Kustomization of this environment applies, or mark the entry as optional. When
something outside the repository creates it, such as Terraform, list it under \`external\` in \`.flux-plan.yaml\`, and the
values that matter under \`variables\`. The finding is a warning where the rest of the Kustomization can be told all the same.
`,
  check: ({ state }) => state.kustomizations.flatMap((kustomization2) => {
    const id = kustomizationId(kustomization2);
    const failed2 = kustomization2.status === "failed";
    const condition = failed2 ? "" : "unless something outside the repository creates it, ";
    return kustomization2.missingVariableSources.filter(({ optional: optional2 }) => !optional2).map(
      ({ kind, name, location }) => ({
        message: `No Kustomization of the environment applies the ${kind} ${kustomization2.namespace}/${name} that substituteFrom of Kustomization ${id} names: ${condition}Flux does not apply the Kustomization.`,
        ...!failed2 && { severity: "warning" },
        kustomization: id,
        ...placeOf(kustomization2, location),
        help: `Correct the name, apply the ${kind}, or mark the entry as optional. When something outside the repository creates it, list it under external in .flux-plan.yaml.`
      })
    );
  })
};

// src/checks/variables/undefined.ts
var undefinedVariable = {
  id: "variables/undefined",
  severity: "error",
  summary: "An object uses a variable that nothing defines.",
  documentation: `
\`spec.postBuild\` of a Flux Kustomization replaces \`\${NAME}\` in every object that it applies. Since Flux 2.9 a variable
that neither \`substitute\` nor an object of \`substituteFrom\` defines fails the whole Kustomization: nothing of it is
applied. Older versions put an empty text in its place, and the finding is a warning.

\`\`\`yaml
apiVersion: v1
kind: ConfigMap
metadata:
  name: app
data:
  region: \${REGION}        # no REGION in postBuild
  script: echo "\${HOME}"   # meant for the shell, but Flux reads it first
\`\`\`

Define the variable, give it a default (\`\${REGION:=eu-west-1}\`), or keep Flux from reading the text: write
\`$\${HOME}\`, or set the annotation \`kustomize.toolkit.fluxcd.io/substitute: disabled\` on the object.
`,
  check: ({ state, all }) => state.kustomizations.flatMap((kustomization2) => checkKustomization(kustomization2, all))
};
function checkKustomization(kustomization2, all) {
  if (kustomization2.undefinedVariables.length === 0) return [];
  const id = kustomizationId(kustomization2);
  const known3 = new NearNames(kustomization2.variables.keys());
  const elsewhere2 = definedElsewhere(kustomization2, all);
  const failed2 = kustomization2.status === "failed";
  const effect = failed2 ? `Flux does not apply Kustomization ${id}` : "Flux puts an empty text in its place";
  const sentence2 = ({ name, object, doubt }) => doubt === void 0 ? `Nothing defines the variable ${name} that ${subject(object)} uses: ${effect}.` : `Nothing in the repository defines the variable ${name} that ${subject(object)} uses: ${doubt}.`;
  const seen = /* @__PURE__ */ new Set();
  const findings = [];
  for (const use of kustomization2.undefinedVariables) {
    const place2 = placeOf(kustomization2, use.location ?? locate(use.object));
    const object = objectPath(use.object);
    const key = JSON.stringify([use.name, place2.location ?? object]);
    if (seen.has(key)) continue;
    seen.add(key);
    findings.push({
      message: sentence2(use),
      ...(!failed2 || use.doubt !== void 0) && { severity: "warning" },
      kustomization: id,
      object,
      ...place2,
      help: remedy(use, id, known3.nearest(use.name), elsewhere2(use.name))
    });
  }
  return findings;
}
function remedy(use, id, near, elsewhere2) {
  const hints = [];
  if (near !== void 0) hints.push(`Is it ${near}?`);
  if (elsewhere2.length > 0) hints.push(`Kustomization ${id} of ${enumerate(elsewhere2)} defines it.`);
  hints.push(
    `Define ${use.name} in spec.postBuild of Kustomization ${id}, or give it a default: \${${use.name}:=value}.`,
    `When ${use.expression} is not meant for Flux, write $${use.expression}, or annotate the object with kustomize.toolkit.fluxcd.io/substitute: disabled.`
  );
  return hints.join(" ");
}
function definedElsewhere({ namespace, name }, all) {
  const namesakes = all.flatMap(
    ({ environment, kustomizations }) => kustomizations.filter((other) => other.namespace === namespace && other.name === name).map(({ variables }) => ({ environment: environment.name, variables }))
  );
  return (variable) => namesakes.filter(({ variables }) => variables.has(variable)).map(({ environment }) => environment);
}

// src/checks/rules.ts
var RULES = [
  buildFailed,
  environmentProblem,
  unknownContent,
  unknownSource,
  undefinedVariable,
  missingVariableSource,
  dependencyCycle,
  dependencyNotFound
];

// src/checks/run-rules.ts
var SEVERITIES = ["error", "warning", "info"];
function runRules(comparison, rules = RULES, external = NOTHING_EXTERNAL) {
  const merged = /* @__PURE__ */ new Map();
  for (const environment of comparison.environments) {
    const { base, head = withoutContent(base) } = environment;
    const compared = comparison.base === void 0 ? void 0 : environment;
    const context = contextOf(head, comparison.head, external, { base, comparison: compared });
    const before = base && contextOf(base, comparison.base ?? [], external);
    for (const rule of rules) {
      const known3 = new Set(before && rule.check(before).map(identity2));
      for (const finding of rule.check(context)) {
        const existing = known3.has(identity2(finding));
        merge(
          merged,
          { severity: rule.severity, ...finding, rule: rule.id, environments: [], existing },
          head
        );
      }
    }
  }
  const findings = [...merged.values()];
  for (const { environments } of findings) environments.sort(compareText);
  return sortFindings(findings);
}
function contextOf(state, all, external, change2 = { base: void 0, comparison: void 0 }) {
  return { state, index: new ClusterIndex(state), all, external, ...change2 };
}
function withoutContent(base) {
  return { environment: base.environment, kustomizations: [], sources: [], problems: [] };
}
function sortFindings(findings) {
  return findings.sort(compareFindings);
}
function merge(merged, finding, { environment }) {
  const { rule, severity, kustomization: kustomization2, object, message, help, location, related, existing } = finding;
  const key = JSON.stringify([
    rule,
    severity,
    kustomization2,
    object,
    message,
    help,
    location,
    related,
    existing
  ]);
  const known3 = merged.get(key) ?? finding;
  if (!known3.environments.includes(environment.name)) known3.environments.push(environment.name);
  merged.set(key, known3);
}
function identity2({ kustomization: kustomization2, object, message }) {
  const unplaced = message.replace(/(\.\w+):\d+(?::\d+)?/g, "$1").replace(/\b(line|column) \d+/g, "$1");
  return JSON.stringify([kustomization2, object, unplaced]);
}
function compareFindings(a, b) {
  return firstDifference3(
    Number(a.existing) - Number(b.existing),
    SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity),
    compareText(a.location?.file, b.location?.file),
    (a.location?.line ?? 0) - (b.location?.line ?? 0),
    (a.location?.column ?? 0) - (b.location?.column ?? 0),
    compareText(a.rule, b.rule),
    compareText(a.kustomization, b.kustomization),
    compareText(a.object, b.object),
    compareText(a.message, b.message),
    compareText(a.help, b.help),
    compareText(a.environments.join("\n"), b.environments.join("\n"))
  );
}

// src/compare/equal.ts
function jsonEquals(a, b) {
  if (a === b) return true;
  if (Array.isArray(a)) {
    return Array.isArray(b) && a.length === b.length && a.every((item, at) => jsonEquals(item, b[at]));
  }
  if (!isObject(a) || !isObject(b)) return false;
  const keys = Object.keys(a);
  if (keys.length !== Object.keys(b).length) return false;
  return keys.every((key) => Object.hasOwn(b, key) && jsonEquals(a[key], b[key]));
}

// src/compare/policy.ts
var KEEP = [
  ["prune", "disabled"],
  ["reconcile", "disabled"],
  ["ssa", "ignore"]
];
var NOT_APPLIED = [
  ["reconcile", "disabled"],
  ["ssa", "ignore"]
];
function keptBy(object, owner) {
  return policyOf(object, owner?.deletesIgnored ? KEEP.filter(([name]) => name !== "ssa") : KEEP);
}
function notAppliedBy(object) {
  return policyOf(object, NOT_APPLIED);
}
function onlyCreatedBy(object) {
  return policyOf(object, [["ssa", "ifnotpresent"]]);
}
function isForced(object) {
  return policyOf(object, [["force", "enabled"]]) !== void 0;
}
function policyOf(object, policies) {
  for (const [name, value] of policies) {
    const key = `${KUSTOMIZE_GROUP}/${name}`;
    for (const field of ["labels", "annotations"]) {
      const found = metadataValue(object, field, key);
      if (found?.toLowerCase() === value) return `${key}: ${found}`;
    }
  }
  return void 0;
}

// src/compare/fate.ts
function pairKustomizations(base, head) {
  const before = new Map(base?.kustomizations.map((state) => [kustomizationId(state), state]));
  const after = new Map(head?.kustomizations.map((state) => [kustomizationId(state), state]));
  const pairs = /* @__PURE__ */ new Map();
  for (const [id, state] of after) {
    const old = before.get(id);
    pairs.set(id, { id, base: old, head: state, fate: fateOfApplied(state, old, pairs) });
  }
  for (const [id, state] of before) {
    if (after.has(id)) continue;
    const fate = head === void 0 ? ENVIRONMENT_REMOVED : fateOfRemoved(state, pairs);
    pairs.set(id, { id, base: state, head: void 0, fate });
  }
  return pairs;
}
var ENVIRONMENT_REMOVED = {
  kind: "left",
  reason: "The environment is no longer in the repository. Its Kustomizations stay in the cluster and find nothing to build, so that nothing is pruned."
};
var BEFORE = "Before the change, ";
function isUnknown(state) {
  return state.status === "failed" || state.status === "unknown";
}
function unknown(state, when) {
  const words2 = state.status === "failed" ? "does not build" : "is not known";
  const cause = `${when}Kustomization ${kustomizationId(state)} ${words2}`;
  const details2 = state.problem === void 0 ? "" : `: ${state.problem.message}`;
  return { kind: "withheld", reason: cause + details2, cause, frozen: false };
}
function frozen(cause) {
  return { kind: "withheld", reason: cause, cause, frozen: true };
}
function inherited({ fate }) {
  return fate.kind === "withheld" ? { ...fate, reason: fate.cause } : fate;
}
function fateOfApplied(state, old, pairs) {
  if (isUnknown(state)) return unknown(state, "");
  if (state.status === "suspended") return frozen(`Kustomization ${kustomizationId(state)} is suspended`);
  if (old !== void 0 && isUnknown(old)) return unknown(old, BEFORE);
  const parent = state.parent === void 0 ? void 0 : pairs.get(state.parent);
  if (parent?.fate.kind !== "withheld") return { kind: "compared" };
  if (old === void 0) return inherited(parent);
  const changed = !jsonEquals(old.object.value, state.object.value);
  return parent.fate.frozen && changed ? inherited(parent) : { kind: "compared" };
}
function fateOfRemoved(state, pairs) {
  const id = kustomizationId(state);
  if (state.parent === void 0 && !ownsItself(state)) {
    return {
      kind: "left",
      reason: `No Kustomization applies ${id}: without its manifest it stays in the cluster as it is.`
    };
  }
  const parent = state.parent === void 0 ? void 0 : pairs.get(state.parent);
  if (parent?.fate.kind === "withheld" || parent?.fate.kind === "left") return inherited(parent);
  const reason = keptManifest(state, parent);
  if (reason === void 0) return { kind: "deleted" };
  return { kind: "left", reason: `Kustomization ${id} stays in the cluster, because ${reason}.` };
}
function keptManifest(state, parent) {
  const policy = keptBy(state.object, parent?.head ?? parent?.base);
  if (policy !== void 0) return `it has ${policy}`;
  if (parent === void 0) return notPruned(state);
  return parent.fate.kind === "deleted" ? notFinalized(parent.base) : notPruned(parent.head);
}
function ownsItself(state) {
  return state.objects.some(
    ({ kind, namespace, name, apiVersion }) => kind === state.object.kind && namespace === state.namespace && name === state.name && apiVersion.split("/")[0] === state.object.apiVersion.split("/")[0]
  );
}
function notPruned(state) {
  if (state === void 0 || state.spec.prune) return void 0;
  return `spec.prune of Kustomization ${kustomizationId(state)} is false`;
}
function notFinalized(state) {
  if (state === void 0) return void 0;
  const id = kustomizationId(state);
  if (state.spec.suspend) return `Kustomization ${id} is suspended when it is deleted`;
  switch (state.spec.deletionPolicy) {
    case "Orphan":
      return `spec.deletionPolicy of Kustomization ${id} is Orphan`;
    case "MirrorPrune":
      return notPruned(state);
    default:
      return void 0;
  }
}

// src/compare/removal.ts
function removalOf(object, owner) {
  if (owner.fate.kind === "left") return { action: "orphan", reason: owner.fate.reason };
  const deleted = owner.fate.kind === "deleted";
  const kept = deleted ? notFinalized(owner.base) : notPruned(owner.head);
  if (kept !== void 0) return orphan(kept);
  const policy = keptBy(object, owner.head ?? owner.base);
  if (policy !== void 0) return orphan(`it has ${policy}, if the live object has it too`);
  if (relabels(owner.base)) {
    return orphan(
      `spec.commonMetadata of Kustomization ${owner.id} overwrites the labels by which Flux knows its objects`
    );
  }
  if (deleted)
    return { action: "prune", reason: `Kustomization ${owner.id} is deleted, and with it what it applied.` };
  return { action: "prune", reason: `Kustomization ${owner.id} no longer contains it.` };
}
function orphan(reason) {
  return { action: "orphan", reason: `Nothing deletes it, because ${reason}.` };
}
function relabels(owner) {
  const labels = owner?.spec.commonMetadata.labels ?? {};
  return ["name", "namespace"].some((key) => Object.hasOwn(labels, `${KUSTOMIZE_GROUP}/${key}`));
}

// src/compare/handover.ts
var Handovers = class {
  #dependencies;
  constructor(head) {
    this.#dependencies = new DependencyGraph(head?.kustomizations ?? []);
  }
  /**
   * Whether the object surely stays, and why, as a sentence. The old owner deletes it unless the new owner has put its
   * own labels on it by then, so their order decides (`fluxcd/pkg:ssa/manager_delete.go`).
   */
  describe(object, from, to) {
    if (from.fate.kind === "withheld") {
      return {
        safe: true,
        reason: `Safe for now: ${from.fate.reason}, and prunes nothing until that is over.`
      };
    }
    const { action, reason } = removalOf(object, from);
    if (action === "orphan") return { safe: true, reason: `Safe: ${from.id} does not delete it. ${reason}` };
    if (from.fate.kind === "compared" && this.#dependencies.waitsFor(from.id, to.id)) {
      return {
        safe: true,
        reason: `Safe: ${from.id} waits for ${to.id}, which takes the object over first.`
      };
    }
    if (from.fate.kind === "compared" && this.#dependencies.waitsFor(to.id, from.id)) {
      return {
        safe: false,
        reason: `${to.id} waits for ${from.id}: the object is deleted first, and then created again.`
      };
    }
    return {
      safe: false,
      reason: `Nothing decides whether ${from.id} or ${to.id} comes first: the object may be deleted, and then created again.`
    };
  }
};

// src/compare/immutable-fields.ts
var SELECTOR2 = { path: ["spec", "selector"] };
var FIELDS = {
  "Deployment apps": [SELECTOR2],
  "DaemonSet apps": [SELECTOR2],
  "StatefulSet apps": [
    SELECTOR2,
    { path: ["spec", "serviceName"], defaulted: true },
    { path: ["spec", "volumeClaimTemplates"] }
  ],
  "Job batch": [{ path: ["spec", "template"] }, { path: ["spec", "selector"], defaulted: true }],
  "PersistentVolumeClaim ": [
    { path: ["spec", "accessModes"] },
    { path: ["spec", "storageClassName"], defaulted: true },
    { path: ["spec", "volumeMode"], defaulted: true },
    { path: ["spec", "volumeName"], defaulted: true }
  ],
  "Service ": [{ path: ["spec", "clusterIP"], defaulted: true }],
  "RoleBinding rbac.authorization.k8s.io": [{ path: ["roleRef"] }],
  "ClusterRoleBinding rbac.authorization.k8s.io": [{ path: ["roleRef"] }],
  "StorageClass storage.k8s.io": [
    { path: ["provisioner"] },
    { path: ["parameters"] },
    { path: ["reclaimPolicy"], defaulted: true },
    { path: ["volumeBindingMode"], defaulted: true }
  ],
  "Secret ": [{ path: ["type"], defaulted: true }]
};
var CONTENT = [
  { path: ["immutable"] },
  { path: ["data"] },
  { path: ["binaryData"] }
];
function changedImmutableFields(before, after) {
  return fieldsOf2(before, after).filter(
    ({ path, defaulted }) => differs(valueAt(before.value, path), valueAt(after.value, path), defaulted)
  ).map(({ path }) => path.join("."));
}
function fieldsOf2(before, after) {
  const { kind, apiVersion } = after;
  const key = `${kind} ${groupOf(apiVersion)}`;
  if (key === "Service " && [before.value, after.value].some(isExternalName)) return [];
  const fields2 = Object.hasOwn(FIELDS, key) ? FIELDS[key] : [];
  const frozen2 = (key === "ConfigMap " || key === "Secret ") && before.value.immutable === true;
  return frozen2 ? [...fields2, ...CONTENT] : fields2;
}
function isExternalName(value) {
  return valueAt(value, ["spec", "type"]) === "ExternalName";
}
function differs(before, after, defaulted) {
  if (defaulted && (before === void 0 || after === void 0)) return false;
  return !jsonEquals(before, after);
}

// src/compare/immutable.ts
function updateOrRecreate(before, after) {
  const fields2 = changedImmutableFields(before.object, after.object);
  if (fields2.length === 0) return { action: "update", reasons: [] };
  const changed = `${fields2.join(", ")} cannot be changed`;
  const forced = after.owner.head?.spec.force === true || isForced(after.object) || isForced(before.object);
  if (forced)
    return {
      action: "recreate",
      reasons: [`${changed}, and force is set: Flux deletes the object and creates it again.`]
    };
  return {
    action: "update",
    reasons: [
      `${changed}: the API server refuses the update, and Flux applies nothing of Kustomization ${after.owner.id} that comes with it.`
    ]
  };
}

// src/compare/object-id.ts
function objectId(object, owner) {
  const gvk = { ...parseApiVersion(object.apiVersion), kind: object.kind };
  const namespace = isClusterScoped(gvk) ? "" : object.namespace;
  const cluster = owner.spec.kubeConfig ? kustomizationId(owner) : "";
  return JSON.stringify([cluster, gvk.group, gvk.kind, namespace, object.name]);
}

// src/compare/ownership.ts
function ownerships(base, head, pairs) {
  const all = /* @__PURE__ */ new Map();
  for (const side of ["base", "head"]) {
    for (const state of (side === "base" ? base : head)?.kustomizations ?? []) {
      const owner = pairs.get(kustomizationId(state));
      for (const object of state.objects) {
        const id = objectId(object, state);
        let ownership = all.get(id);
        if (ownership === void 0) {
          ownership = { base: [], head: [] };
          all.set(id, ownership);
        }
        const owned = ownership[side];
        if (owned.at(-1)?.owner === owner) owned.pop();
        owned.push({ owner, object });
      }
    }
  }
  return all;
}

// src/compare/withheld.ts
var Withheld = class {
  #entries = /* @__PURE__ */ new Map();
  add(kustomization2, reason, objects = 1) {
    if (objects === 0) return;
    const key = JSON.stringify([kustomization2, reason]);
    const entry2 = this.#entries.get(key);
    if (entry2 === void 0) this.#entries.set(key, { kustomization: kustomization2, objects, reason });
    else entry2.objects += objects;
  }
  entries() {
    return [...this.#entries.values()].sort(
      (a, b) => firstDifference3(compareText(a.kustomization, b.kustomization), compareText(a.reason, b.reason))
    );
  }
};

// src/compare/compare-environment.ts
function compareEnvironment({ base, head }) {
  const pairs = pairKustomizations(base, head);
  const comparison = new Comparison(pairs, new Handovers(head));
  for (const pair2 of pairs.values()) comparison.withholdUnknown(pair2);
  for (const ownership of ownerships(base, head, pairs).values()) comparison.compare(ownership);
  return { kustomizations: pairs, changes: comparison.changes, withheld: comparison.withheld.entries() };
}
var Comparison = class {
  changes = [];
  withheld = new Withheld();
  #pairs;
  #handovers;
  constructor(pairs, handovers) {
    this.#pairs = pairs;
    this.#handovers = handovers;
  }
  /** Counts the objects of a Kustomization of which one side is not known. */
  withholdUnknown({ id, base, head, fate }) {
    if (fate.kind !== "withheld" || fate.frozen) return;
    this.withheld.add(id, fate.reason, Math.max(base?.objects.length ?? 0, head?.objects.length ?? 0));
  }
  compare(ownership) {
    const base = inOrder(ownership.base);
    const head = inOrder(ownership.head);
    const before = new Map(base.map((owned) => [owned.owner, owned]));
    const after = new Map(head.map((owned) => [owned.owner, owned]));
    for (const owned of head) {
      const old = before.get(owned.owner);
      if (old !== void 0) this.#kept(old, owned);
    }
    const lost = base.filter(({ owner }) => !after.has(owner));
    for (const owned of head) {
      if (before.has(owned.owner)) continue;
      const previous = isFrozen(owned.owner) ? void 0 : lost.shift();
      if (previous === void 0) this.#gained(owned, base[0]);
      else this.#moved(previous, owned);
    }
    const holder = head.find(({ owner }) => !isFrozen(owner) || before.has(owner));
    for (const owned of lost) this.#lost(owned, holder);
  }
  /** The same Kustomization holds the object on both sides. */
  #kept(before, after) {
    if (jsonEquals(before.object.value, after.object.value)) return;
    if (this.#isWithheld(after)) return;
    const policy = notAppliedBy(after.object) ?? onlyCreatedBy(after.object);
    if (policy !== void 0) {
      this.withheld.add(after.owner.id, `Flux leaves objects with ${policy} as they are`);
      return;
    }
    const { action, reasons } = updateOrRecreate(before, after);
    this.changes.push({ action, before, after, reasons: [...reasons, ...resumed(after.owner)] });
  }
  /** One Kustomization stops to hold the object and another one begins to. */
  #moved(before, after) {
    const { safe, reason } = this.#handovers.describe(before.object, before.owner, after.owner);
    this.changes.push({
      action: "move",
      before,
      after,
      reasons: [
        reason,
        ...safe ? [] : this.#consequences(before),
        ...updateOrRecreate(before, after).reasons
      ]
    });
  }
  /** A Kustomization begins to hold an object that none has lost; `other` has it and keeps it. */
  #gained(after, other) {
    if (this.#isWithheld(after)) return;
    const policy = notAppliedBy(after.object);
    if (policy !== void 0) {
      this.withheld.add(after.owner.id, `Flux does not create objects with ${policy}`);
    } else if (other === void 0) {
      this.changes.push({ action: "create", before: void 0, after, reasons: resumed(after.owner) });
    } else {
      const shared = `Kustomization ${other.owner.id} applies it too: each overwrites what the other one does.`;
      const { action, reasons } = updateOrRecreate(other, after);
      this.changes.push({ action, before: other, after, reasons: [shared, ...reasons] });
    }
  }
  /** A Kustomization stops to hold an object; `other` goes on to hold it, if any does. */
  #lost(before, other) {
    if (this.#isWithheld(before)) return;
    const { action, reason } = removalOf(before.object, before.owner);
    if (other === void 0) {
      const consequences = action === "prune" ? this.#consequences(before) : [];
      this.changes.push({
        action,
        before,
        after: void 0,
        reasons: [reason, ...consequences, ...resumed(before.owner)]
      });
    } else if (action === "prune") {
      this.changes.push({
        action: "move",
        before,
        after: other,
        reasons: [
          `Kustomization ${other.owner.id} applies it too: when ${before.owner.id} was the last to do so, it deletes the object, and ${other.owner.id} creates it again.`
        ]
      });
    }
  }
  /** What else goes when an object is deleted. */
  #consequences({ object, owner }) {
    const { kind, apiVersion } = object;
    switch (`${kind}.${groupOf(apiVersion)}`) {
      case "Namespace.":
        return ["Everything in the namespace goes with it."];
      case "CustomResourceDefinition.apiextensions.k8s.io":
        return ["Every object of its kind goes with it."];
      case `Kustomization.${KUSTOMIZE_GROUP}`:
        return owner.base?.spec.kubeConfig ? [] : cascade(this.#pairs.get(kustomizationId(object))?.base);
      default:
        return [];
    }
  }
  /** Nothing is done with an object that its Kustomization does not act on; known ones are counted here. */
  #isWithheld({ owner }) {
    if (owner.fate.kind !== "withheld") return false;
    if (owner.fate.frozen) this.withheld.add(owner.id, owner.fate.reason);
    return true;
  }
};
function inOrder(owned) {
  return owned.length < 2 ? owned : owned.toSorted((a, b) => compareText(a.owner.id, b.owner.id));
}
function isFrozen({ fate }) {
  return fate.kind === "withheld" && fate.frozen;
}
function cascade(state) {
  if (state === void 0 || state.objects.length === 0) return [];
  const kept = notFinalized(state);
  const objects = state.objects.length === 1 ? "1 object" : `${state.objects.length} objects`;
  if (kept === void 0) return [`With it goes what it applied: ${objects}.`];
  return [`What it applied stays (${objects}), because ${kept}.`];
}
function resumed({ id, base, head }) {
  if (base?.status !== "suspended" || head?.status !== "rendered") return [];
  return [`Kustomization ${id} is resumed: what was changed while it was suspended is applied too.`];
}

// src/compare/environment-pairs.ts
function pairEnvironments(base, head) {
  const byPath = new Map(base.map((state) => [state.environment.path, state]));
  const kept = new Set(head.map(({ environment }) => environment.path));
  const byName = /* @__PURE__ */ new Map();
  for (const state of base) {
    if (!kept.has(state.environment.path)) byName.set(state.environment.name, state);
  }
  const left = new Set(base);
  const pairs = head.map((state) => {
    const { path, name } = state.environment;
    const match = byPath.get(path) ?? byName.get(name);
    if (match === void 0 || !left.delete(match)) return { base: void 0, head: state };
    return { base: match, head: state };
  });
  for (const state of left) pairs.push({ base: state, head: void 0 });
  return pairs;
}

// src/compare/compare-revisions.ts
function compareRevisions(base, head) {
  const environments = base === void 0 ? head.map((state) => ({
    base: void 0,
    head: state,
    kustomizations: /* @__PURE__ */ new Map(),
    changes: [],
    withheld: []
  })) : pairEnvironments(base, head).map((pair2) => ({ ...pair2, ...compareEnvironment(pair2) }));
  return { base, head, environments };
}

// src/flux/discovery/kustomize-references.ts
function kustomizationFileOf(tree, directory) {
  return KUSTOMIZATION_FILE_NAMES.map((name) => directory === "" ? name : `${directory}/${name}`).find(
    (path) => tree.kind(path) === "file"
  );
}
function kustomizeReferences(tree, directory) {
  const file = kustomizationFileOf(tree, directory);
  const source = file === void 0 ? void 0 : peekText(tree, file);
  if (source === void 0) return [];
  let node;
  try {
    node = readDocument(source);
  } catch (error) {
    if (error instanceof YamlError) return [];
    throw error;
  }
  return ["resources", "bases", "components"].flatMap((field) => {
    const list3 = get(node, field);
    if (list3?.kind !== "seq") return [];
    return list3.items.flatMap(
      (item) => item.kind === "scalar" ? joinPath(directory, item.text) ?? [] : []
    );
  });
}
function referencedDirectories(tree, root) {
  const referenced = /* @__PURE__ */ new Set();
  for (const file of walkFiles(tree, root)) {
    if (!KUSTOMIZATION_FILE_NAMES.includes(baseName(file))) continue;
    for (const path of kustomizeReferences(tree, parentPath(file))) {
      if (tree.kind(path) === "directory") referenced.add(path);
    }
  }
  return referenced;
}
function findBuiltFile(tree, directory, files) {
  const seen = /* @__PURE__ */ new Set();
  const pending = [directory];
  for (let at = pending.shift(); at !== void 0; at = pending.shift()) {
    if (seen.has(at)) continue;
    seen.add(at);
    if (files.has(at)) return at;
    if (tree.kind(at) !== "directory") continue;
    if (kustomizationFileOf(tree, at) !== void 0) pending.push(...kustomizeReferences(tree, at));
    else pending.push(...scannedPaths(tree, at));
  }
  return void 0;
}
function scannedPaths(tree, directory) {
  return tree.list(directory).map((name) => directory === "" ? name : `${directory}/${name}`).filter((path) => tree.kind(path) === "directory" || tree.kind(path) === "file" && isYamlFile(path));
}

// src/flux/discovery/cluster-folders.ts
function findClustersDirectories(tree) {
  const found = [];
  let level = [""];
  while (level.length > 0) {
    const next = [];
    for (const path of level) {
      if (baseName(path) === "clusters") found.push(path);
      else next.push(...subdirectories(tree, path));
    }
    level = next;
  }
  return found;
}
function findClusterFolders(tree, index, directory) {
  const files = kustomizationFiles(index);
  const shared = referencedDirectories(tree, directory);
  const search = (path) => {
    if (shared.has(path)) return [];
    const begins = kustomizationFileOf(tree, path) !== void 0 || tree.kind(`${path}/flux-system`) === "directory" || [...files].some((file) => parentPath(file) === path);
    if (!begins) return subdirectories(tree, path).flatMap(search);
    const evidence = findBuiltFile(tree, path, files);
    return evidence === void 0 ? [] : [{ path, evidence }];
  };
  return subdirectories(tree, directory).flatMap(search);
}
function findUnclaimedFolders(tree, index) {
  const files = kustomizationFiles(index);
  const claimed = index.kustomizations.flatMap((object) => {
    const path = joinClamped(stringAt(object.value, "spec", "path") ?? "");
    const file = object.origin?.file;
    return path === "" || file === void 0 || isWithin(file, path) ? [] : [path];
  });
  const shared = referencedDirectories(tree, "");
  const folders = /* @__PURE__ */ new Map();
  for (const file of files) {
    if (claimed.some((path2) => isWithin(file, path2))) continue;
    const path = builtFrom(tree, file);
    if (!shared.has(path) && findBuiltFile(tree, path, files) !== void 0) {
      if (!folders.has(path)) folders.set(path, file);
    }
  }
  const paths = [...folders.keys()];
  return [...folders].filter(([path]) => !paths.some((other) => other !== path && isWithin(path, other))).map(([path, evidence]) => ({ path, evidence }));
}
function builtFrom(tree, file) {
  const own = parentPath(file);
  for (let path = own; path !== ""; path = parentPath(path)) {
    if (kustomizationFileOf(tree, path) !== void 0) return path;
  }
  return own;
}
function kustomizationFiles(index) {
  return new Set(
    index.kustomizations.filter((object) => stringAt(object.value, "spec", "sourceRef", "name") !== void 0).flatMap((object) => object.origin?.file ?? [])
  );
}
function subdirectories(tree, path) {
  return tree.list(path).map((name) => path === "" ? name : `${path}/${name}`).filter((child) => tree.kind(child) === "directory");
}

// src/flux/discovery/names.ts
var ROOT_NAME = "cluster";
function shortNames(paths) {
  const deepest = Math.max(1, ...paths.map((path) => path.split("/").length));
  for (let length = 1; ; length++) {
    const names3 = new Map(paths.map((path) => [path, path.split("/").slice(-length).join("/") || ROOT_NAME]));
    if (length === deepest || new Set(names3.values()).size === paths.length) return names3;
  }
}

// src/flux/discovery/sync-request.ts
var DEFAULT_NAMESPACE = "flux-system";
function readSyncRequest(object) {
  const group = groupOf(object.apiVersion);
  if (object.kind === "FluxInstance" && group === OPERATOR_GROUP) {
    return requestAt(object, ["spec"], object.namespace);
  }
  if (object.kind === "HelmRelease" && group === HELM_GROUP) {
    const namespace = stringAt(object.value, "spec", "targetNamespace") ?? object.namespace;
    return requestAt(object, ["spec", "values", "instance"], namespace);
  }
  return object.kind === "" ? requestAt(object, ["instance"], "") : void 0;
}
function requestAt(object, spec, namespace) {
  const instance = valueAt(object.value, spec);
  const text2 = (...path2) => stringAt(instance, ...path2);
  const path = text2("sync", "path");
  const url = text2("sync", "url");
  if (path === void 0 || url === void 0) return void 0;
  return {
    namespace: namespace || DEFAULT_NAMESPACE,
    name: text2("sync", "name") || namespace || DEFAULT_NAMESPACE,
    sourceKind: text2("sync", "kind") ?? "GitRepository",
    url,
    ref: text2("sync", "ref") ?? "",
    path,
    interval: text2("sync", "interval"),
    version: text2("distribution", "version"),
    object,
    spec,
    location: locate(object, [...spec, "sync", "path"])
  };
}

// src/flux/discovery/repository-index.ts
var OF_INTEREST = /(?:kustomize|source)\.toolkit\.fluxcd\.io\/v|fluxcd\.controlplane\.io\/v/;
var known = /* @__PURE__ */ new WeakMap();
function indexRepository(tree) {
  let index = known.get(tree);
  if (index === void 0) {
    index = { kustomizations: [], sources: [], syncRequests: [] };
    for (const file of walkFiles(tree)) if (isYamlFile(file)) addFile(index, tree, file);
    known.set(tree, index);
  }
  return index;
}
function addFile(index, tree, file) {
  const source = peekText(tree, file);
  if (source === void 0) return;
  const { text: text2 } = source;
  if (!OF_INTEREST.test(text2) && !(text2.includes("instance:") && text2.includes("sync:"))) return;
  for (const object of readManifests(source)) {
    const group = groupOf(object.apiVersion);
    if (group === KUSTOMIZE_GROUP && object.kind === "Kustomization") index.kustomizations.push(object);
    else if (group === SOURCE_GROUP) index.sources.push(object);
    const request = readSyncRequest(object);
    if (request !== void 0) index.syncRequests.push(request);
  }
}

// src/flux/discovery/self-applied.ts
function findSelfApplied(index) {
  const found = index.kustomizations.flatMap((kustomization2) => {
    const file = kustomization2.origin?.file;
    const path = joinClamped(stringAt(kustomization2.value, "spec", "path") ?? "");
    const kind = stringAt(kustomization2.value, "spec", "sourceRef", "kind");
    if (file === void 0 || kind === void 0 || !isWithin(file, path)) return [];
    const source = index.sources.find(
      (candidate) => candidate.origin?.file === file && isSourceOf(candidate, kustomization2)
    );
    const bootstrapped = baseName(file) === "gotk-sync.yaml" || kustomization2.name === "flux-system";
    return bootstrapped || source !== void 0 && path !== "" ? [{ kustomization: kustomization2, source, path }] : [];
  });
  return found.filter(({ kustomization: kustomization2, path }) => {
    const file = kustomization2.origin?.file ?? "";
    return !found.some(
      (other) => other.path !== path && isWithin(file, other.path) && isWithin(path, other.path)
    );
  });
}
function isSourceOf(source, kustomization2) {
  const reference2 = (key) => stringAt(kustomization2.value, "spec", "sourceRef", key);
  return source.kind === reference2("kind") && source.name === reference2("name") && source.namespace === (reference2("namespace") ?? kustomization2.namespace);
}

// src/flux/discover.ts
function discoverEnvironments(tree, options = {}) {
  const { clusters = [] } = options;
  const found = findSynced(tree);
  const chosen = clusters.length > 0 ? chooseFolders(tree, clusters, found) : withFolders(tree, found);
  const paths = [...chosen.keys()].sort();
  const names3 = shortNames(paths);
  return paths.map((path) => ({ path, name: names3.get(path) ?? path, reason: chosen.get(path) ?? "" }));
}
function findSynced(tree) {
  const index = indexRepository(tree);
  const found = /* @__PURE__ */ new Map();
  for (const { kustomization: kustomization2, path } of findSelfApplied(index)) {
    add2(found, path, `${placeOf2(locate(kustomization2, ["spec", "path"]))} syncs ./${path}`);
  }
  for (const request of index.syncRequests) {
    const path = joinClamped(request.path);
    if (tree.kind(path) !== "directory" && path !== "") continue;
    add2(found, path, `${placeOf2(request.location)} has the Flux Operator sync ./${path}${sourceOf2(request)}`);
  }
  return found;
}
function withFolders(tree, synced) {
  const index = indexRepository(tree);
  const found = new Map(synced);
  const overlaps = (path) => [...found.keys()].some((other) => isWithin(path, other) || isWithin(other, path));
  for (const directory of findClustersDirectories(tree)) {
    if (synced.size > 0 && ![...synced.keys()].some((path) => path !== directory && isWithin(path, directory)))
      continue;
    for (const { path, evidence } of findClusterFolders(tree, index, directory)) {
      if (!overlaps(path))
        add2(found, path, `a folder below ${directory}, with Flux Kustomizations from ${evidence}`);
    }
  }
  if (found.size > 0) return found;
  for (const { path, evidence } of findUnclaimedFolders(tree, index)) {
    add2(found, path, `nothing in the repository applies the Flux Kustomizations of ${evidence}`);
  }
  return found;
}
function chooseFolders(tree, globs, synced) {
  const found = /* @__PURE__ */ new Map();
  for (const glob2 of globs) {
    for (const path of matchDirectories(tree, glob2)) {
      add2(found, path, synced.get(path) ?? `chosen by the pattern '${glob2}'`);
    }
  }
  return found;
}
function matchDirectories(tree, glob2) {
  const match = (path, parts) => {
    const [part2, ...rest] = parts;
    if (part2 === void 0) return [path];
    const children = tree.list(path).filter((name) => tree.kind(path === "" ? name : `${path}/${name}`) === "directory");
    const inside = (name) => path === "" ? name : `${path}/${name}`;
    if (part2 === "**")
      return [...match(path, rest), ...children.flatMap((name) => match(inside(name), parts))];
    const pattern = parseShellPattern(toByteString(part2));
    if (pattern === void 0) return [];
    return children.filter((name) => matchShellPattern(pattern, toByteString(name), "/")).flatMap((name) => match(inside(name), rest));
  };
  return match(
    "",
    joinClamped(glob2).split("/").filter((part2) => part2 !== "")
  );
}
function sourceOf2({ sourceKind, url }) {
  return sourceKind === "GitRepository" ? "" : ` from ${url}, taken to hold this repository`;
}
function placeOf2(location) {
  return location === void 0 ? "a manifest" : `${location.file}:${location.line}`;
}
function add2(found, path, reason) {
  if (!found.has(path)) found.set(path, reason);
}

// src/flux/external-variables.ts
var VariablesError = class extends Error {
  constructor(message) {
    super(message);
    this.name = "VariablesError";
  }
};
function readExternalVariables(source) {
  const variables = /* @__PURE__ */ Object.create(null);
  const value = readValue(source);
  if (value === null) return variables;
  if (!isObject(value))
    throw new VariablesError(`${source.file}: expected a map of variable names to values`);
  for (const [name, entry2] of Object.entries(value)) {
    if (typeof entry2 === "object") {
      throw new VariablesError(`${source.file}: the value of '${name}' is not a string, number or boolean`);
    }
    variables[name] = String(entry2);
  }
  return variables;
}
function readValue(source) {
  try {
    const node = readDocument(source);
    return node === void 0 ? null : toJson(node);
  } catch (error) {
    if (error instanceof YamlError) throw new VariablesError(`${source.file}: ${error.message}`);
    throw error;
  }
}

// src/tree/recording.ts
function recordingTree(tree) {
  const reads = /* @__PURE__ */ new Map();
  const at = (path) => {
    let answers = reads.get(path);
    if (answers === void 0) {
      answers = {};
      reads.set(path, answers);
    }
    return answers;
  };
  const recorded = {
    label: tree.label,
    kind(path) {
      const kind = tree.kind(path);
      at(path).kind = kind ?? "nothing";
      return kind;
    },
    list(path) {
      const names3 = tree.list(path);
      at(path).names = names3.join("/");
      return names3;
    },
    read(path) {
      at(path).content = contentOf(tree, path);
      return tree.read(path);
    },
    readLink(path) {
      at(path).link = linkOf(tree, path);
      return tree.readLink(path);
    },
    contentId(path) {
      at(path).content = contentOf(tree, path);
      return tree.contentId(path);
    }
  };
  return { tree: recorded, reads };
}
function answersAlike(reads, tree) {
  for (const [path, { kind, names: names3, content: content2, link }] of reads) {
    if (kind !== void 0 && (tree.kind(path) ?? "nothing") !== kind) return false;
    if (names3 !== void 0 && tree.list(path).join("/") !== names3) return false;
    if (content2 !== void 0 && contentOf(tree, path) !== content2) return false;
    if (link !== void 0 && linkOf(tree, path) !== link) return false;
  }
  return true;
}
function contentOf(tree, path) {
  return answerOf(() => tree.contentId(path));
}
function linkOf(tree, path) {
  return answerOf(() => tree.readLink(path));
}
function answerOf(ask) {
  try {
    return ask();
  } catch (error) {
    if (error instanceof TreeError) return error.message;
    throw error;
  }
}

// src/flux/cache.ts
var ReadCache = class {
  #entries = /* @__PURE__ */ new Map();
  /** The result for `key`, made by `make` from the tree that it is given unless it is known. It is kept if `keep` says so. */
  get(key, tree, make3, keep2) {
    const entries = this.#entries.get(key) ?? [];
    this.#entries.set(key, entries);
    const known3 = entries.find(({ reads }) => answersAlike(reads, tree));
    if (known3 !== void 0) return known3.result;
    const recording = recordingTree(tree);
    const result = make3(recording.tree);
    if (keep2(result)) entries.push({ reads: recording.reads, result });
    return result;
  }
};

// src/tree/source-ignore/pattern.ts
function parseIgnorePattern(line, domain = []) {
  const include = line.startsWith("!");
  let pattern = include ? line.slice(1) : line;
  if (!pattern.endsWith("\\ ")) pattern = withoutTrailingBlanks(pattern);
  const directoryOnly = pattern.endsWith("/");
  if (directoryOnly) pattern = pattern.slice(0, -1);
  const anchored = pattern.includes("/");
  const parts = pattern.split("/").map((part2) => parsePart(part2, anchored));
  return { domain, include, directoryOnly, anchored, parts };
}
function withoutTrailingBlanks(text2) {
  let end = text2.length;
  while (text2[end - 1] === " ") end--;
  return text2.slice(0, end);
}
function parsePart(part2, anchored) {
  if (anchored) {
    if (part2 === "") return "empty";
    if (part2 === "**") return "anyDirectories";
    if (part2.includes("**")) return "glued";
  }
  return parseShellPattern(toByteString(part2));
}
function matchIgnorePattern(pattern, path, isDirectory) {
  const { domain } = pattern;
  if (path.length <= domain.length || domain.some((name, i) => path[i] !== name)) return void 0;
  const inside = path.slice(domain.length);
  const matches2 = pattern.anchored ? matchAnchored(pattern, inside, isDirectory) : matchName(pattern, inside, isDirectory);
  if (!matches2) return void 0;
  return pattern.include ? "include" : "exclude";
}
function matchName(pattern, path, isDirectory) {
  const hit = path.findIndex((name) => matchPart(pattern.parts[0], name));
  return hit !== -1 && !(pattern.directoryOnly && !isDirectory && hit === path.length - 1);
}
function matchAnchored(pattern, path, isDirectory) {
  const { parts } = pattern;
  let matched = false;
  let seek = false;
  let at = 0;
  for (const [index, part2] of parts.entries()) {
    if (part2 === "empty") {
      seek = false;
      continue;
    }
    if (part2 === "anyDirectories") {
      if (index === parts.length - 1) break;
      seek = true;
      continue;
    }
    if (part2 === "glued" || part2 === void 0 || at === path.length) return false;
    if (seek) {
      seek = false;
      const hit = path.findIndex((name, i) => i >= at && matchPart(part2, name));
      matched = hit !== -1;
      at = hit === -1 ? path.length : hit + 1;
    } else {
      if (!matchPart(part2, path[at] ?? "")) return false;
      matched = true;
      at++;
    }
  }
  return matched && !(pattern.directoryOnly && !isDirectory && at === path.length);
}
function matchPart(part2, name) {
  return typeof part2 === "object" && matchShellPattern(part2, name, "/");
}

// src/tree/source-ignore/patterns.ts
var VERSION_CONTROL = [".git/", ".gitignore", ".gitmodules", ".gitattributes"];
var DEFAULTS = [
  ...["*.jpg", "*.jpeg", "*.gif", "*.png", "*.wmv", "*.flv", "*.tar.gz", "*.zip"],
  ...[".github/", ".circleci/", ".travis.yml", ".gitlab-ci.yml", "appveyor.yml", ".drone.yml"],
  ...["cloudbuild.yaml", "codeship-services.yml", "codeship-steps.yml"],
  ...["**/.goreleaser.yml", "**/.sops.yaml", "**/.flux.yaml"]
];
function readIgnorePatterns(text2, domain = []) {
  return text2.split("\n").map((line) => line.endsWith("\r") ? line.slice(0, -1) : line).filter((line) => !line.startsWith("#") && line.trim() !== "").map((line) => parseIgnorePattern(line, domain));
}
function loadIgnorePatterns(tree, directory = "") {
  const inside = (name) => directory === "" ? name : `${directory}/${name}`;
  const file = resolvePath(tree, inside(".sourceignore"));
  const patterns = [];
  if ("kind" in file && file.kind === "file") {
    const text2 = Buffer.from(tree.read(file.path)).toString("utf8");
    const domain = directory === "" ? [] : directory.split("/").map(toByteString);
    patterns.push(...readIgnorePatterns(text2, domain));
  }
  for (const name of tree.list(directory)) {
    if (name !== ".git" && tree.kind(inside(name)) === "directory") {
      for (const pattern of loadIgnorePatterns(tree, inside(name))) patterns.push(pattern);
    }
  }
  return patterns;
}
function ignoreMatcher(own) {
  const builtIn = own.length > 0 ? VERSION_CONTROL : [...VERSION_CONTROL, ...DEFAULTS];
  return patternMatcher([...builtIn.map((line) => parseIgnorePattern(line)), ...own]);
}
function patternMatcher(patterns) {
  const lastFirst = [...patterns].reverse();
  return (path, isDirectory) => {
    const components = path.split("/").map(toByteString);
    for (const pattern of lastFirst) {
      const verdict = matchIgnorePattern(pattern, components, isDirectory);
      if (verdict !== void 0) return verdict === "exclude";
    }
    return false;
  };
}

// src/tree/source-ignore/artifact.ts
function artifactTree(checkout, options = {}) {
  const tree = sparseTree(checkout, options.sparseCheckout ?? []);
  return packedTree(tree, [...loadIgnorePatterns(tree), ...readIgnorePatterns(options.ignore ?? "")]);
}
function packedTree(tree, own) {
  return packTree(tree, ignoreMatcher(own));
}
function bucketTree(bucket, ignore) {
  const own = bucket.kind(".sourceignore") === "file" ? bucket.read(".sourceignore") : [];
  const text2 = Buffer.from(own).toString("utf8");
  const patterns = [...readIgnorePatterns(text2), ...readIgnorePatterns(ignore ?? "")];
  return packTree(bucket, patternMatcher(patterns));
}
function packTree(tree, excluded) {
  const directories = /* @__PURE__ */ new Set();
  for (const file of walkFiles(tree)) {
    if (!excluded(file, false)) addParents(directories, file);
  }
  return filterTree(tree, (path, kind) => {
    if (kind === "link") return false;
    return !excluded(path, kind === "directory") || kind === "directory" && directories.has(path);
  });
}
function sparseTree(tree, entries) {
  if (entries.length === 0) return tree;
  const prefixes = entries.map((entry2) => entry2.replace(/^\.\//, ""));
  const missing = prefixes.find((prefix) => {
    const path = joinPath(prefix);
    return path === void 0 || tree.kind(path) === void 0;
  });
  if (missing !== void 0)
    throw new TreeError(missing, `sparse checkout directory '${missing}' does not exist`);
  const files = /* @__PURE__ */ new Set();
  const directories = /* @__PURE__ */ new Set();
  for (const file of walkFiles(tree)) {
    if (!prefixes.some((prefix) => file.startsWith(prefix))) continue;
    files.add(file);
    addParents(directories, file);
  }
  return filterTree(tree, (path) => files.has(path) || directories.has(path));
}
function addParents(directories, path) {
  for (let slash = path.lastIndexOf("/"); slash > 0; slash = path.lastIndexOf("/", slash - 1)) {
    const parent = path.slice(0, slash);
    if (directories.has(parent)) return;
    directories.add(parent);
  }
}

// src/flux/problem.ts
function problem(message, location) {
  return location === void 0 ? { message } : { message, location };
}
function problemAt(object, message, path = []) {
  return problem(message, locate(object, path));
}

// src/flux/field-reader.ts
var FieldReader = class {
  problems = [];
  #object;
  constructor(object) {
    this.#object = object;
  }
  /** The string at a path, or undefined. */
  text(path) {
    const value = this.#present(path);
    if (value === void 0 || typeof value === "string") return value;
    return this.#refuse(path, "a string", value);
  }
  flag(path, missing = false) {
    const value = this.#present(path);
    if (value === void 0 || typeof value === "boolean") return value ?? missing;
    return this.#refuse(path, "true or false", value) ?? missing;
  }
  /** One of a few strings; anything else is refused. */
  choice(path, choices, missing) {
    const value = this.text(path);
    if (value === void 0) return missing;
    const found = choices.find((choice) => choice === value);
    return found ?? this.#refuse(path, `one of ${choices.join(", ")}`, value) ?? missing;
  }
  /** The paths of the items of a list. */
  items(path) {
    const value = this.#present(path);
    if (value === void 0) return [];
    if (Array.isArray(value)) return value.map((_, index) => [...path, index]);
    return this.#refuse(path, "a list", value) ?? [];
  }
  texts(path) {
    return this.items(path).flatMap((item) => this.text(item) ?? []);
  }
  /** A map of strings, without a prototype. */
  textMap(path) {
    const texts = /* @__PURE__ */ Object.create(null);
    for (const key of Object.keys(this.map(path) ?? {})) {
      const text2 = this.text([...path, key]);
      if (text2 !== void 0) texts[key] = text2;
    }
    return texts;
  }
  /** The map at a path, or undefined. */
  map(path) {
    const value = this.#present(path);
    if (value === void 0 || isObject(value)) return value;
    return this.#refuse(path, "a map", value);
  }
  /** A string that has to be there; '' when it is not. */
  requiredText(path) {
    const before = this.problems.length;
    const value = this.text(path);
    if (value === void 0 && this.problems.length === before)
      this.#note(path, `${fieldName(path)} is missing`);
    return value ?? "";
  }
  #present(path) {
    return valueAt(this.#object.value, path) ?? void 0;
  }
  #refuse(path, wanted, value) {
    const shown = typeof value === "object" ? Array.isArray(value) ? "a list" : "a map" : JSON.stringify(String(value));
    const hint = wanted === "a string" && typeof value !== "object" ? "; put it in quotes" : "";
    const found = typeof value === "string" || typeof value === "object" ? shown : `the ${typeName(value)} ${value}`;
    this.#note(path, `${fieldName(path)} has to be ${wanted}, not ${found}${hint}`);
    return void 0;
  }
  #note(path, message) {
    this.problems.push(problemAt(this.#object, message, path));
  }
};
function typeName(value) {
  return typeof value === "boolean" ? "boolean" : "number";
}
function fieldName(path) {
  return path.reduce(
    (name, step3) => typeof step3 === "number" ? `${name}[${step3}]` : name === "" ? step3 : `${name}.${step3}`,
    ""
  );
}

// src/flux/source/copy-operation.ts
var CopyError = class extends Error {
};
function applyCopy(operation2, source, files) {
  const pattern = operation2.from.replace(/^@[^/]*\//, "");
  const target = inArtifact(operation2.to.replace(/^@artifact\//, ""), operation2);
  if (!/[*?[\]]/.test(pattern)) {
    copyPath(operation2, source, pattern, target, files);
    return;
  }
  const matches2 = glob(source, pattern);
  if (matches2.length === 0) throw new CopyError(`no files match '${operation2.from}'`);
  const base = literalPrefix(pattern);
  const kept = matches2.filter((path) => !isExcluded(path, base, operation2.exclude));
  if (kept.length === 0) throw new CopyError(`'exclude' leaves out all that '${operation2.from}' matches`);
  const stripped = pattern.endsWith("/**") ? pattern.slice(0, -"/**".length) : void 0;
  for (const path of kept) {
    const inside = stripped !== void 0 && path.startsWith(`${stripped}/`);
    const name = inside ? path.slice(stripped.length + 1) : path;
    copyTree2(operation2, source, path, inArtifact(`${target}/${name}`, operation2), base, files);
  }
}
function copyPath(operation2, source, written, target, files) {
  const path = joinPath(written);
  const kind = path === void 0 ? void 0 : source.kind(path);
  if (path === void 0 || kind === void 0) throw new CopyError(`'${operation2.from}' does not exist`);
  if (kind === "directory") {
    copyTree2(operation2, source, path, inArtifact(`${target}/${baseName(path)}`, operation2), path, files);
    return;
  }
  if (isExcluded(path, "", operation2.exclude)) return;
  const intoDirectory = operation2.to.endsWith("/") || [...files.keys()].some((file) => file.startsWith(`${target}/`));
  const name = intoDirectory ? inArtifact(`${target}/${baseName(path)}`, operation2) : target;
  copyTree2(operation2, source, path, name, "", files);
}
function copyTree2(operation2, source, path, target, base, files) {
  if (source.kind(path) === "file") {
    const before = operation2.strategy === "Merge" ? files.get(target) : void 0;
    files.set(target, before === void 0 ? { tree: source, path } : merge2(before, { tree: source, path }));
    return;
  }
  for (const file of walkFiles(source, path)) {
    if (isExcludedBelow(file, path, base, operation2.exclude)) continue;
    files.set(inArtifact(`${target}/${relativePath(path, file)}`, operation2), { tree: source, path: file });
  }
}
function glob(tree, pattern) {
  let paths = [""];
  for (const part2 of pattern.split("/")) {
    const shell = parseShellPattern(toByteString(part2));
    if (shell === void 0) throw new CopyError(`'${pattern}' is not a valid glob`);
    paths = paths.flatMap(
      (directory) => tree.list(directory).filter((name) => matchShellPattern(shell, toByteString(name), "/")).map((name) => directory === "" ? name : `${directory}/${name}`)
    );
  }
  return paths;
}
function literalPrefix(pattern) {
  const parts = pattern.split("/");
  const first = parts.findIndex((part2) => /[*?[\]]/.test(part2));
  return parts.slice(0, first).join("/");
}
function isExcludedBelow(file, root, base, exclude) {
  if (exclude.length === 0) return false;
  const steps = relativePath(root, file).split("/");
  return steps.some(
    (_, i) => isExcluded([...root === "" ? [] : [root], ...steps.slice(0, i + 1)].join("/"), base, exclude)
  );
}
function isExcluded(path, base, exclude) {
  const paths = base !== "" && base !== path && isWithin(path, base) ? [path, relativePath(base, path)] : [path];
  return exclude.some(
    (pattern) => paths.some((candidate) => matchDoubleStar(pattern, candidate)) || !pattern.includes("/") && matchDoubleStar(pattern, baseName(path))
  );
}
function inArtifact(path, operation2) {
  const inside = joinPath(path.replace(/^\/+/, ""));
  if (inside === void 0) throw new CopyError(`'${operation2.to}' leads out of the artifact`);
  return inside;
}
function merge2(before, after) {
  return { bytes: Buffer.from(emitYaml(mergeMaps2(loadMap(before), loadMap(after))), "utf8") };
}
function loadMap(file) {
  const [bytes, name] = "bytes" in file ? [file.bytes, "merged"] : [file.tree.read(file.path), file.path];
  let merged = jsonObject();
  for (const node of readStream(new SourceText(name, Buffer.from(bytes).toString("utf8")))) {
    const value = toJsonV2(node);
    if (value === null) continue;
    if (!isObject(value)) throw new CopyError(`'${name}' is not a YAML map and cannot be merged`);
    merged = mergeMaps2(merged, value);
  }
  return merged;
}
function mergeMaps2(base, overlay) {
  const merged = Object.assign(jsonObject(), base);
  for (const [key, value] of Object.entries(overlay)) {
    const before = merged[key];
    merged[key] = isObject(before) && isObject(value) ? mergeMaps2(before, value) : value;
  }
  return merged;
}

// src/flux/source/artifact-generator.ts
var STRATEGIES = ["Overwrite", "Merge", "Extract"];
function readGenerator(generator) {
  const fields2 = new FieldReader(generator);
  const sources = fields2.items(["spec", "sources"]).map((item) => [
    fields2.requiredText([...item, "alias"]),
    {
      kind: fields2.requiredText([...item, "kind"]),
      name: fields2.requiredText([...item, "name"]),
      namespace: fields2.text([...item, "namespace"]) || generator.namespace
    }
  ]);
  const artifacts = fields2.items(["spec", "artifacts"]).map((item) => ({
    name: fields2.requiredText([...item, "name"]),
    copy: fields2.items([...item, "copy"]).map((copy2) => ({
      from: fields2.requiredText([...copy2, "from"]),
      to: fields2.requiredText([...copy2, "to"]),
      exclude: fields2.texts([...copy2, "exclude"]),
      strategy: fields2.choice([...copy2, "strategy"], STRATEGIES, "Overwrite")
    }))
  }));
  return {
    sources: new Map(sources),
    artifacts,
    pathPattern: fields2.text(["spec", "pathPattern"]) || void 0
  };
}
function expandPathPattern(spec, pattern, source) {
  const names3 = [];
  const expression = pattern.split(/(\{[^{}]*\})/).map((part2) => {
    const name = /^\{([A-Za-z_][A-Za-z0-9_]*)\}$/.exec(part2)?.[1];
    if (name === void 0) {
      if (/[{}]/.test(part2)) throw new CopyError(`pathPattern '${pattern}' has an invalid capture`);
      return RE2JS.quote(part2);
    }
    if (names3.includes(name)) throw new CopyError(`pathPattern '${pattern}' captures '${name}' twice`);
    names3.push(name);
    return "([^/]+)";
  }).join("");
  const matcher = RE2JS.compile(expression);
  const artifacts = [];
  for (const directory of walkDirectories(source, "")) {
    const match = matcher.matcher(directory);
    if (!match.matches()) continue;
    const captures = new Map(names3.map((name, i) => [name, match.group(i + 1) ?? ""]));
    artifacts.push(...spec.artifacts.map((artifact) => fillIn(artifact, captures)));
  }
  return artifacts;
}
function fillIn(artifact, captures) {
  const fill = (template) => template.replace(/\{([A-Za-z_][A-Za-z0-9_]*)\}/g, (_, name) => {
    const value = captures.get(name);
    if (value === void 0)
      throw new CopyError(`'${template}' uses '${name}', which pathPattern does not capture`);
    return value;
  });
  return {
    name: fill(artifact.name).toLowerCase(),
    copy: artifact.copy.map((copy2) => ({ ...copy2, from: fill(copy2.from), to: fill(copy2.to) }))
  };
}
function* walkDirectories(tree, directory) {
  for (const name of tree.list(directory)) {
    const path = directory === "" ? name : `${directory}/${name}`;
    if (tree.kind(path) !== "directory") continue;
    yield path;
    yield* walkDirectories(tree, path);
  }
}

// src/flux/source/composed-tree.ts
var MAX_COMPOSED_FILES = 1e5;
function composedTree(files, label) {
  const directories = /* @__PURE__ */ new Map([["", /* @__PURE__ */ new Set()]]);
  for (const file of files.keys()) {
    for (let path = file; path !== ""; path = parentPath(path)) {
      const parent = parentPath(path);
      directories.set(parent, (directories.get(parent) ?? /* @__PURE__ */ new Set()).add(baseName(path)));
    }
  }
  const fileAt = (path) => {
    const file = files.get(path);
    if (file === void 0) throw new TreeError(path, `'${path}' is not a file`);
    return file;
  };
  return {
    label,
    kind: (path) => files.has(path) ? "file" : directories.has(path) ? "directory" : void 0,
    list: (path) => sortNames([...directories.get(path) ?? []]),
    read(path) {
      const file = fileAt(path);
      return "bytes" in file ? file.bytes : file.tree.read(file.path);
    },
    readLink(path) {
      throw new TreeError(path, `'${path}' is not a link`);
    },
    contentId(path) {
      const file = fileAt(path);
      return "bytes" in file ? blobId(file.bytes) : file.tree.contentId(file.path);
    }
  };
}
function repositoryPath(path, files, origins) {
  const prefix = path === "" ? "" : `${path}/`;
  const name = files.has(path) ? path : [...files.keys()].find((file2) => file2.startsWith(prefix));
  const file = name === void 0 ? void 0 : files.get(name);
  if (name === void 0 || file === void 0 || "bytes" in file) return void 0;
  const origin = origins.get(file.tree)?.toRepository(file.path);
  const below = name.slice(path.length);
  return origin?.endsWith(below) ? origin.slice(0, origin.length - below.length) : void 0;
}

// src/flux/source/compose-artifact.ts
var UnavailableError = class extends Error {
};
function findArtifact(spec, name, sources) {
  const byName = (artifact) => artifact.name === name;
  if (spec.pathPattern === void 0) return spec.artifacts.find(byName);
  const alias = aliasOf(spec.pathPattern);
  const pattern = spec.pathPattern.slice(alias.length + "@/".length);
  return expandPathPattern(spec, pattern, available(sources(alias)).tree).find(byName);
}
function copiesOf(artifact, sources) {
  return artifact.copy.map((operation2) => {
    if (operation2.strategy === "Extract") throw new UnavailableError("it unpacks archives");
    return { operation: operation2, source: available(sources(aliasOf(operation2.from))) };
  });
}
function composeArtifact(id, copies, label) {
  const files = /* @__PURE__ */ new Map();
  for (const { operation: operation2, source } of copies) {
    applyCopy(operation2, source.tree, files);
    if (files.size > MAX_COMPOSED_FILES) throw new CopyError(`it has more than ${MAX_COMPOSED_FILES} files`);
  }
  const origins = new Map(copies.map(({ source }) => [source.tree, source]));
  return {
    id,
    tree: packedTree(composedTree(files, label), []),
    isRepository: false,
    toRepository: (path) => repositoryPath(path, files, origins)
  };
}
function available(source) {
  if (source.status === "here") return source.artifact;
  if (source.status === "elsewhere") throw new UnavailableError(source.problem.message);
  throw new CopyError(source.problem.message);
}
function aliasOf(path) {
  const alias = /^@([^/]*)\//.exec(path)?.[1];
  if (alias === void 0) throw new CopyError(`'${path}' does not begin with '@alias/'`);
  return alias;
}

// src/flux/source/git-url.ts
function normalizeGitUrl(url) {
  const scheme = url.indexOf("://");
  const rest = scheme === -1 ? url : url.slice(scheme + 3);
  const end = rest.search(scheme === -1 ? /[:/]/ : /\//);
  const authority = end === -1 ? rest : rest.slice(0, end);
  const host = authority.slice(authority.lastIndexOf("@") + 1).replace(/:[0-9]*$/, "");
  const path = (end === -1 ? "" : rest.slice(end + 1)).split("/").filter((part2) => part2 !== "");
  return [host.toLowerCase(), ...path].join("/").replace(/\.git$/, "");
}
function describeGitRef(spec) {
  for (const kind of ["commit", "name", "tag", "semver", "branch"]) {
    const value = stringAt(spec, "ref", kind);
    if (value) return kind === "name" ? describeRefName(value) : `${kind} ${value}`;
  }
  return "branch master";
}
function describeRefName(name) {
  const [, type, short] = /^refs\/(heads|tags)\/(.+)$/.exec(name) ?? [];
  if (short === void 0) return `name ${name}`;
  return type === "heads" ? `branch ${short}` : `tag ${short}`;
}

// src/flux/source/include.ts
function readIncludes(owner) {
  const fields2 = new FieldReader(owner);
  return fields2.items(["spec", "include"]).map((item) => {
    const name = fields2.requiredText([...item, "repository", "name"]);
    return {
      owner,
      source: { kind: "GitRepository", namespace: owner.namespace, name },
      fromPath: fields2.text([...item, "fromPath"]) ?? "",
      toPath: fields2.text([...item, "toPath"]) || name
    };
  });
}
function includeArtifacts(checkout, includes) {
  const files = /* @__PURE__ */ new Map();
  const origins = /* @__PURE__ */ new Map([
    [checkout, { toRepository: (path) => path }]
  ]);
  const directories = /* @__PURE__ */ new Set([""]);
  const add3 = (path, file) => {
    files.set(path, file);
    for (let at = parentPath(path); !directories.has(at); at = parentPath(at)) directories.add(at);
  };
  for (const path of walkFiles(checkout)) add3(path, { tree: checkout, path });
  for (const { include, artifact } of includes) {
    const from = joinClamped(include.fromPath);
    const to = joinClamped(include.toPath);
    const { tree } = artifact;
    const taken = tree.kind(from);
    if (taken === void 0) throw new TreeError(from, `${include.source.name} has no '${from}' to include`);
    if (directories.has(to) || files.has(to) && taken === "directory") {
      throw new TreeError(to, `${include.source.name} is to be included as '${to}', which is there already`);
    }
    const inside = taken === "file" ? [from] : walkFiles(tree, from);
    for (const path of inside) add3(joinClamped(to, path.slice(from.length)), { tree, path });
    origins.set(tree, artifact);
    if (files.size > MAX_COMPOSED_FILES) {
      throw new TreeError(to, `more than ${MAX_COMPOSED_FILES} files with what is included`);
    }
  }
  return {
    tree: composedTree(files, checkout.label),
    toRepository: (path) => repositoryPath(path, files, origins)
  };
}

// src/flux/source/packing.ts
function readPacking(source) {
  if (source === void 0) return { ignore: void 0, sparseCheckout: [] };
  const fields2 = new FieldReader(source);
  return {
    ignore: fields2.text(["spec", "ignore"]),
    sparseCheckout: fields2.texts(["spec", "sparseCheckout"])
  };
}
function packAs(kind, tree, { ignore, sparseCheckout }) {
  if (kind === "Bucket") return bucketTree(tree, ignore);
  if (kind === "ExternalArtifact") return packedTree(tree, []);
  return artifactTree(tree, kind === "GitRepository" ? { ignore, sparseCheckout } : { ignore });
}

// src/flux/source/source-mapping.ts
var KINDS = ["GitRepository", "OCIRepository", "Bucket", "ExternalArtifact"];
var SourceMappingError = class extends Error {
  constructor(message) {
    super(message);
    this.name = "SourceMappingError";
  }
};
function readSourceMappings(texts) {
  const seen = /* @__PURE__ */ new Set();
  return texts.map((text2) => {
    const [, source = "", path = ""] = /^([^=]*)=(.*)$/s.exec(text2) ?? [];
    const [kind = "", namespace = "", name = "", ...more2] = source.trim().split("/");
    if (namespace === "" || name === "" || more2.length > 0 || path.trim() === "") {
      throw new SourceMappingError(
        `the source '${text2}' is not written as KIND/NAMESPACE/NAME=PATH, such as OCIRepository/flux-system/apps=deploy/apps`
      );
    }
    if (!KINDS.includes(kind)) {
      throw new SourceMappingError(
        `the source '${text2}' has the kind '${kind}': use one of ${KINDS.join(", ")}`
      );
    }
    const mapping = { kind, namespace, name, path: path.trim() };
    const id = sourceId(mapping);
    if (seen.has(id)) throw new SourceMappingError(`the source ${id} is mapped to a folder twice`);
    seen.add(id);
    return mapping;
  });
}
function openMappedFolders(mappings, revision, synced) {
  return new Map(
    mappings.map((mapping) => {
      const { path } = mapping;
      const pathInRevision = path.startsWith("/") ? void 0 : joinPath(synced, path);
      if (pathInRevision === void 0) {
        throw new SourceMappingError(
          `the source ${sourceId(mapping)} is mapped to '${path}': name a folder of the repository, relative to what Flux syncs`
        );
      }
      const there = revision.kind(pathInRevision) === "directory";
      const tree = there ? subTree(revision, pathInRevision) : void 0;
      return [sourceId(mapping), { path: relativePath(synced, pathInRevision), tree }];
    })
  );
}
function sourceId({
  kind,
  namespace,
  name
}) {
  return `${kind}/${namespace}/${name}`;
}

// src/flux/source/resolve-source.ts
var SourceResolver = class {
  #tree;
  #mapped;
  #artifacts = /* @__PURE__ */ new Map();
  #resolved = /* @__PURE__ */ new WeakMap();
  /** `mapped` are sources whose files stand in folders of the repository, by `sourceId`. */
  constructor(tree, mapped = /* @__PURE__ */ new Map()) {
    this.#tree = tree;
    this.#mapped = mapped;
  }
  /** The source behind a reference, as far as it can be known without the cluster. */
  resolve(reference2, home, objects) {
    const known3 = this.#resolved.get(objects) ?? /* @__PURE__ */ new Map();
    this.#resolved.set(objects, known3);
    const key = JSON.stringify([reference2, home]);
    const before = known3.get(key);
    if (before !== void 0) return before;
    known3.set(key, {
      status: "failed",
      problem: { message: "artifacts are made of each other in a circle" }
    });
    const source = this.#find(reference2, home, objects);
    known3.set(key, source);
    return source;
  }
  #find(reference2, home, objects) {
    const name = sourceId(reference2);
    const object = objects.find(reference2.kind, reference2.namespace, reference2.name);
    const resolve7 = (next) => this.resolve(next, home, objects);
    const mapped = this.#mapped.get(name);
    if (mapped !== void 0) return this.#packFolder(reference2, mapped, object);
    if (isSame(reference2, home)) return this.#checkout(object, "the environment begins with it", resolve7);
    if (reference2.kind === "ExternalArtifact") return this.#generate(reference2, objects, resolve7);
    if (object === void 0) return { status: "missing", problem: { message: `source ${name} not found` } };
    const url = stringAt(object.value, "spec", "url") ?? stringAt(object.value, "spec", "endpoint") ?? "";
    if (reference2.kind !== "GitRepository") {
      return elsewhere(object, `source ${name} (${url}) is not in this repository`);
    }
    if (home.url === void 0 || normalizeGitUrl(url) !== normalizeGitUrl(home.url)) {
      return elsewhere(object, `source ${name} is another repository: ${url}`);
    }
    const ref = describeGitRef(object.value.spec);
    if (ref === home.ref) {
      const reason = `it has the URL and the ref of ${sourceId(home)}: ${url}, ${ref}`;
      return this.#checkout(object, reason, resolve7);
    }
    return elsewhere(object, `source ${name} is another revision of this repository: ${ref}`);
  }
  /** The repository itself, as a GitRepository packs it; with the defaults when there is no such object to read. */
  #checkout(object, reason, resolve7) {
    const packing = readPacking(object);
    const includes = [];
    for (const include of object === void 0 ? [] : readIncludes(object)) {
      const source = resolve7(include.source);
      if (source.status !== "here") return notIncluded(include, source);
      includes.push({ include, artifact: source.artifact });
    }
    const included = includes.map(({ include: { fromPath, toPath }, artifact }) => [
      fromPath,
      toPath,
      artifact.id
    ]);
    const id = artifactId([packing, included]);
    return this.#pack(id, object, reason, () => {
      if (includes.length === 0) {
        const tree2 = packAs("GitRepository", this.#tree, packing);
        return { tree: tree2, isRepository: true, toRepository: (path) => path };
      }
      const { tree, toRepository } = includeArtifacts(
        sparseTree(this.#tree, packing.sparseCheckout),
        includes
      );
      return { tree: artifactTree(tree, { ignore: packing.ignore }), isRepository: false, toRepository };
    });
  }
  /** A folder that a source is mapped to, packed as source-controller packs sources of its kind. */
  #packFolder(reference2, { path, tree }, object) {
    const name = sourceId(reference2);
    if (tree === void 0) {
      const message = `source ${name} is mapped to the folder '${path}', which does not exist`;
      return { status: "elsewhere", problem: { message } };
    }
    const packing = readPacking(object);
    const id = artifactId([packing, name]);
    return this.#pack(id, object, `it is mapped to the folder '${path}'`, () => ({
      tree: packAs(reference2.kind, tree, packing),
      isRepository: false,
      toRepository: (inside) => inside === "" ? path : `${path}/${inside}`
    }));
  }
  /** An artifact, made unless it is known. */
  #pack(id, object, reason, pack) {
    try {
      const artifact = this.#artifacts.get(id) ?? { id, ...pack() };
      this.#artifacts.set(id, artifact);
      return { status: "here", artifact, reason };
    } catch (error) {
      if (!(error instanceof TreeError)) throw error;
      if (object === void 0) return { status: "failed", problem: { message: error.message } };
      return failed(object, `source ${sourceId(object)} fails: ${error.message}`);
    }
  }
  /** An ExternalArtifact, put together as the ArtifactGenerator that names it would. */
  #generate(reference2, objects, resolve7) {
    const name = sourceId(reference2);
    for (const generator of objects.generators(reference2.namespace)) {
      const made2 = this.#make(generator, reference2.name, resolve7);
      if (made2 !== void 0) return made2;
    }
    const object = objects.find("ExternalArtifact", reference2.namespace, reference2.name);
    if (object !== void 0) return elsewhere(object, `source ${name} is made outside this repository`);
    const message = `source ${name} not found, and no ArtifactGenerator in ${reference2.namespace} makes it`;
    return { status: "missing", problem: { message } };
  }
  /** The artifact of this name that a generator makes; undefined when it makes none. */
  #make(generator, name, resolve7) {
    const spec = readGenerator(generator);
    const sources = (alias) => {
      const source = spec.sources.get(alias);
      if (source === void 0) throw new CopyError(`there is no source with the alias '${alias}'`);
      return resolve7(source);
    };
    try {
      const found = findArtifact(spec, name, sources);
      if (found === void 0) return void 0;
      const copies = copiesOf(found, sources);
      const id = artifactId([found, copies.map(({ source }) => source.id)]);
      const artifact = this.#artifacts.get(id) ?? composeArtifact(id, copies, `${this.#tree.label} as ${name}`);
      this.#artifacts.set(id, artifact);
      return { status: "here", artifact, reason: `${sourceId(generator)} makes it of this repository` };
    } catch (error) {
      if (error instanceof UnavailableError) {
        return elsewhere(generator, `ExternalArtifact ${name} cannot be made here: ${error.message}`);
      }
      if (!(error instanceof CopyError || error instanceof YamlError || error instanceof TreeError))
        throw error;
      return failed(
        generator,
        `${sourceId(generator)} cannot make ExternalArtifact ${name}: ${error.message}`
      );
    }
  }
};
function artifactId(parts) {
  return blobId(Buffer.from(JSON.stringify(parts)));
}
function isSame(a, b) {
  return a.kind === b.kind && a.namespace === b.namespace && a.name === b.name;
}
function notIncluded({ owner, source }, { status, problem: problem2 }) {
  const message = `source ${sourceId(owner)} cannot include ${sourceId(source)}: ${problem2.message}`;
  return { status, problem: problemAt(owner, message, ["spec", "include"]) };
}
function elsewhere(object, message, path = ["spec", "url"]) {
  return { status: "elsewhere", problem: problemAt(object, message, path) };
}
function failed(object, message) {
  return { status: "failed", problem: problemAt(object, message, ["spec"]) };
}

// src/flux/reconcile/options.ts
var ReconcileCache = class {
  builds = new ReadCache();
  files = readCache();
  #resolvers = /* @__PURE__ */ new WeakMap();
  /** The sources of a tree. `mapped` is the same for all calls with that tree. */
  sources(tree, mapped) {
    const resolver = this.#resolvers.get(tree) ?? new SourceResolver(tree, mapped);
    this.#resolvers.set(tree, resolver);
    return resolver;
  }
};
function missingSources(states) {
  return new Set(
    states.flatMap(
      ({ kustomizations }) => kustomizations.flatMap(
        ({ namespace, missingVariableSources }) => missingVariableSources.map(({ kind, name }) => `${kind}/${namespace}/${name}`)
      )
    )
  );
}

// src/flux/content-key.ts
function contentKey(value) {
  return JSON.stringify(value, (_, part2) => typeof part2 === "bigint" ? `${part2}n` : part2);
}

// src/flux/discovery/find-declared.ts
function findDeclaredOutsideFlux(tree, kind, namespace, name) {
  const covered = [
    ...discoverEnvironments(tree).map(({ path }) => path),
    ...indexRepository(tree).kustomizations.map(
      ({ value }) => joinClamped(stringAt(value, "spec", "path") ?? "")
    )
  ].filter((path) => path !== "");
  for (const file of walkFiles(tree)) {
    if (!isYamlFile(file) || covered.some((path) => isWithin(file, path))) continue;
    const source = peekText(tree, file);
    if (!source?.text.includes(name) || !source.text.includes(kind)) continue;
    const found = readManifests(source).find(
      (object) => object.kind === kind && object.name === name && (object.namespace === namespace || object.namespace === "")
    );
    if (found !== void 0) return `${file}:${found.origin?.line ?? 1}`;
  }
  return void 0;
}

// src/flux/flux-version.ts
var NO_FACTS = {
  version: void 0,
  controller: void 0,
  strictGate: void 0
};
var STRICT_SINCE = 9;
function isStrictByDefault(facts) {
  if (facts.strictGate !== void 0) return facts.strictGate;
  if (facts.version === void 0) return true;
  const [major, minor] = facts.version;
  return major > 2 || major === 2 && minor >= STRICT_SINCE;
}
function buildBehaviour(facts) {
  return {
    replaceImages: !isAtLeast(facts, 9, 4),
    builtinSchema: isAtLeast(facts, 9, 3) ? "always" : "unlessCustom"
  };
}
function deletesIgnored(facts) {
  return !isAtLeast(facts, 8, 5);
}
function isAtLeast({ controller, version }, minor, patch) {
  const [, ofMinor, ofPatch = Number.POSITIVE_INFINITY] = controller ?? version ?? [];
  if (ofMinor === void 0) return true;
  return ofMinor > minor || ofMinor === minor && ofPatch >= patch;
}
function readFluxFacts(objects) {
  const facts = { ...NO_FACTS };
  for (const object of objects) {
    if (metadataValue(object, "labels", "app.kubernetes.io/part-of") === "flux") {
      facts.version ??= parseVersion(metadataValue(object, "labels", "app.kubernetes.io/version") ?? "");
    }
    const isController = object.kind === "Deployment" && object.name === "kustomize-controller";
    if (isController) {
      const spec = contentKey(object.value.spec ?? null);
      facts.strictGate ??= readGate(spec);
      facts.controller ??= parseControllerVersion(spec);
    }
    if (object.kind === "FluxInstance") {
      facts.version ??= parseVersion(stringAt(object.value, "spec", "distribution", "version") ?? "");
      facts.strictGate ??= readGate(contentKey(object.value.spec ?? null));
    }
  }
  return facts;
}
function firstFacts(a, b) {
  return {
    version: a.version ?? b.version,
    controller: a.controller ?? b.controller,
    strictGate: a.strictGate ?? b.strictGate
  };
}
function parseVersion(text2) {
  const match = /(\d{1,9})\.(\d{1,9})/.exec(text2);
  return match === null ? void 0 : [Number(match[1]), Number(match[2])];
}
function parseControllerVersion(spec) {
  const match = /\/kustomize-controller:v?(\d{1,9})\.(\d{1,9})\.(\d{1,9})/.exec(spec);
  return match === null ? void 0 : [Number(match[1]), Number(match[2]), Number(match[3])];
}
function readGate(text2) {
  const value = /StrictPostBuildSubstitutions=(true|false)/i.exec(text2)?.[1];
  return value === void 0 ? void 0 : value.toLowerCase() === "true";
}

// src/flux/variables/secret-producers.ts
var PRODUCERS = {
  "ExternalSecret.external-secrets.io": (object) => [
    externalSecret(object, ["spec"], stringAt(object.value, "spec", "target", "name") ?? object.name)
  ],
  "SealedSecret.bitnami.com": (object) => [
    { name: object.name, keys: keysAt(object.value, ["spec", "encryptedData"]), open: false }
  ],
  "SopsSecret.isindir.github.com": (object) => listAt(object.value, ["spec", "secretTemplates"]).map((template) => ({
    name: stringAt(template, "name") ?? "",
    keys: [...keysAt(template, ["data"]), ...keysAt(template, ["stringData"])],
    open: false
  })),
  "SecretProviderClass.secrets-store.csi.x-k8s.io": (object) => listAt(object.value, ["spec", "secretObjects"]).map((secret) => ({
    name: stringAt(secret, "secretName") ?? "",
    keys: listAt(secret, ["data"]).flatMap((entry2) => stringAt(entry2, "key") ?? []),
    open: false
  })),
  "Terraform.infra.contrib.fluxcd.io": named2("spec", "writeOutputsToSecret", "name"),
  "Certificate.cert-manager.io": named2("spec", "secretName"),
  "OnePasswordItem.onepassword.com": named2("metadata", "name"),
  "VaultStaticSecret.secrets.hashicorp.com": named2("spec", "destination", "name"),
  "VaultDynamicSecret.secrets.hashicorp.com": named2("spec", "destination", "name"),
  "InfisicalSecret.secrets.infisical.com": named2("spec", "managedSecretReference", "secretName"),
  "DopplerSecret.secrets.doppler.com": named2("spec", "managedSecret", "name"),
  "BitwardenSecret.k8s.bitwarden.com": named2("spec", "secretName"),
  "AzureKeyVaultSecret.spv.no": named2("spec", "output", "secret", "name")
};
function producedBy(object) {
  const { namespace } = object;
  const produce = PRODUCERS[`${object.kind}.${groupOf(object.apiVersion)}`];
  const secrets = (produce?.(object) ?? []).map((made2) => ({ kind: "Secret", namespace, ...made2 }));
  return [...secrets, ...exports(object)].filter(({ name }) => name !== "");
}
function named2(...path) {
  return (object) => [{ name: stringAt(object.value, ...path) ?? "", keys: [], open: true }];
}
function externalSecret(object, spec, name) {
  const target = valueAt(object.value, [...spec, "target", "template"]);
  const keys = listAt(object.value, [...spec, "data"]).flatMap((entry2) => stringAt(entry2, "secretKey") ?? []);
  const open = listAt(object.value, [...spec, "dataFrom"]).length > 0 || listAt(target, ["templateFrom"]).length > 0;
  return { name, keys: [...keys, ...keysAt(target, ["data"])], open };
}
function exports(object) {
  const { namespace } = object;
  const produced = [];
  for (const [field, kind] of [
    ["configMaps", "ConfigMap"],
    ["secrets", "Secret"]
  ]) {
    const entries = valueAt(object.value, ["spec", "operatorSpec", field]);
    for (const entry2 of isObject(entries) ? Object.values(entries) : []) {
      const key = stringAt(entry2, "key");
      produced.push({
        kind,
        namespace,
        name: stringAt(entry2, "name") ?? "",
        keys: key === void 0 ? [] : [key],
        open: true
      });
    }
  }
  const connection = valueAt(object.value, ["spec", "writeConnectionSecretToRef"]);
  produced.push({
    kind: "Secret",
    namespace: stringAt(connection, "namespace") ?? namespace,
    name: stringAt(connection, "name") ?? "",
    keys: [],
    open: true
  });
  return produced;
}
function keysAt(value, path) {
  const found = valueAt(value, path);
  return isObject(found) ? Object.keys(found) : [];
}
function listAt(value, path) {
  const found = valueAt(value, path);
  return Array.isArray(found) ? found : [];
}

// src/flux/knowledge.ts
var Knowledge = class {
  #objects = /* @__PURE__ */ new Map();
  #producers = /* @__PURE__ */ new Map();
  #generators = [];
  /** Takes an object in; of two with one name the first counts. */
  add(object) {
    const group = groupOf(object.apiVersion);
    const { kind, namespace, name } = object;
    const isVariableSource = group === "" && (kind === "ConfigMap" || kind === "Secret");
    if (isVariableSource || group === SOURCE_GROUP) {
      const key = keyOf(kind, namespace, name);
      if (!this.#objects.has(key)) this.#objects.set(key, object);
    }
    if (group === SOURCE_EXTENSIONS_GROUP && kind === "ArtifactGenerator") this.#generators.push(object);
    for (const produced of producedBy(object)) {
      const key = keyOf(produced.kind, produced.namespace, produced.name);
      if (!this.#producers.has(key)) this.#producers.set(key, { object, produced });
    }
  }
  find(kind, namespace, name) {
    return this.#objects.get(keyOf(kind, namespace, name));
  }
  generators(namespace) {
    return this.#generators.filter((generator) => generator.namespace === namespace);
  }
  /** True when the object is there, or something that makes it. */
  has(kind, namespace, name) {
    return this.find(kind, namespace, name) !== void 0 || this.producer(kind, namespace, name) !== void 0;
  }
  /** What will make the ConfigMap or Secret, or undefined. */
  producer(kind, namespace, name) {
    return this.#producers.get(keyOf(kind, namespace, name));
  }
  /** True when both hold the same objects with the same content, in the same order. */
  equals(other) {
    const mine = this.#all();
    const theirs = other.#all();
    return mine.length === theirs.length && mine.every((object, i) => object === theirs[i] || alike(object, theirs[i]));
  }
  #all() {
    const producers = [...this.#producers.values()].map(({ object }) => object);
    return [...this.#objects.values(), ...this.#generators, ...producers];
  }
};
function alike(a, b) {
  return contentKey([a.value, a.shadow]) === contentKey([b?.value, b?.shadow]);
}
function keyOf(kind, namespace, name) {
  return `${kind}\0${namespace}\0${name}`;
}

// src/flux/rendered.ts
function asRendered(object) {
  return { ...object, secretPaths: [], shadow: object.value, unknownNames: [] };
}

// src/flux/reconcile/entry.ts
var BOOTSTRAP_NAME = "flux-system";
function findEntry(tree, environment) {
  const index = indexRepository(tree);
  const bootstrapped = findSelfApplied(index).find(({ path }) => path === environment.path);
  if (bootstrapped !== void 0) {
    const { kustomization: kustomization2, source } = bootstrapped;
    return {
      object: asRendered(kustomization2),
      url: source && stringAt(source.value, "spec", "url"),
      ref: source && describeGitRef(source.value.spec),
      version: void 0,
      assumed: false,
      problems: []
    };
  }
  const request = index.syncRequests.find(({ path }) => joinClamped(path) === environment.path);
  if (request !== void 0) {
    const { url, ref, version } = request;
    const { object: object2, problems } = operatorKustomization(request);
    return { object: object2, url, ref: describeRefName(ref), version, assumed: true, problems };
  }
  const { kind, namespace, name } = likelySource(tree, environment);
  const value = kustomization(BOOTSTRAP_NAME, BOOTSTRAP_NAME, environment.path, { kind, namespace, name });
  const object = kubeObject(value, nodeOf(value), void 0);
  return {
    object: asRendered(object),
    url: void 0,
    ref: void 0,
    version: void 0,
    assumed: true,
    problems: []
  };
}
function kustomization(namespace, name, path, sourceRef, interval = "10m0s") {
  return {
    apiVersion: `${KUSTOMIZE_GROUP}/v1`,
    kind: "Kustomization",
    metadata: { name, namespace },
    spec: { interval, path: `./${path}`, prune: true, sourceRef }
  };
}
function operatorKustomization(request) {
  const { namespace, name, sourceKind, object, spec } = request;
  const value = kustomization(
    namespace,
    name,
    joinClamped(request.path),
    { kind: sourceKind, name },
    request.interval
  );
  const node = nodeOf(value);
  const path = getIn(object.node, [...spec, "sync", "path"]);
  const target = getIn(node, ["spec", "path"]);
  if (path !== void 0 && target !== void 0)
    Object.assign(target, { source: path.source, offset: path.offset });
  const made2 = kubeObject(value, node, object.origin);
  const patches = [...spec, "kustomize", "patches"];
  try {
    return { object: asRendered(patchedByInstance(made2, valueAt(object.value, patches))), problems: [] };
  } catch (error) {
    if (!isInputError(error)) throw error;
    const message = `the Kustomization that the Flux Operator makes is taken without the FluxInstance's patches: ${error.message}`;
    return { object: asRendered(made2), problems: [problemAt(object, message, patches)] };
  }
}
function patchedByInstance(object, patches) {
  const aimed = Array.isArray(patches) ? patches.filter((patch) => isObject(patch) && isObject(patch.target)) : [];
  if (aimed.length === 0) return object;
  const rootKustomization = map([
    { key: scalar("resources"), value: seq([scalar("sync.yaml")]) },
    { key: scalar("patches"), value: fromJson(aimed) }
  ]);
  const tree = memoryTree({ "sync.yaml": emitYaml(object.value) });
  const [patched] = build2(tree, "", { ...FLUX_OPTIONS, rootKustomization }).objects;
  return patched === void 0 ? object : { ...object, value: patched.value, node: patched.node };
}
function likelySource(tree, environment) {
  const counts = /* @__PURE__ */ new Map();
  for (const { value, namespace: namespace2, origin } of indexRepository(tree).kustomizations) {
    if (!isWithin(origin?.file ?? "", environment.path)) continue;
    const reference2 = (key2) => stringAt(value, "spec", "sourceRef", key2) ?? "";
    const path = joinClamped(stringAt(value, "spec", "path") ?? "");
    if (reference2("kind") !== "GitRepository" || path === "" || tree.kind(path) === void 0) continue;
    const key = `${reference2("namespace") || namespace2 || BOOTSTRAP_NAME}/${reference2("name")}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  const [namespace = BOOTSTRAP_NAME, name = BOOTSTRAP_NAME] = most?.[0].split("/") ?? [];
  return { kind: "GitRepository", namespace, name };
}
function nodeOf(value) {
  const node = fromJson(value);
  if (node.kind !== "map") throw new TypeError("an object is a map");
  return node;
}

// src/flux/generator/existing-file.ts
var LENIENT3 = { value: toJsonV2, strict: false, asText: true };
function readExistingFile(tree, path) {
  const source = readText(tree, path);
  const document = parse7(() => readDocument(source)) ?? map([], { source, offset: 0 });
  const decoded = KUSTOMIZATION.decode(document, LENIENT3, { struct: "Kustomization", path: "" });
  const node = fromJson(KUSTOMIZATION.encode(decoded) ?? jsonObject());
  copyPlaces(document, node);
  if (node.kind !== "map") throw new TypeError("a struct is encoded as a map");
  for (const [key, value] of [
    ["apiVersion", "kustomize.config.k8s.io/v1beta1"],
    ["kind", "Kustomization"]
  ]) {
    if (get(node, key) === void 0) node.entries.push({ key: scalar(key), value: scalar(value) });
  }
  if (get(node, "resources") === void 0) {
    node.entries = node.entries.filter(({ key }) => key.text !== "buildMetadata");
    node.entries.push({ key: scalar("buildMetadata"), value: seq([scalar("originAnnotations")]) });
  }
  return node;
}
function parse7(read2) {
  try {
    return read2();
  } catch (error) {
    if (error instanceof YamlError) throw new BuildError(error.message, error.location, error);
    throw error;
  }
}

// src/flux/generator/merge-spec.ts
var TARGET_FIELDS = [
  "group",
  "version",
  "kind",
  "name",
  "namespace",
  "annotationSelector",
  "labelSelector"
];
var IMAGE_FIELDS2 = ["name", "newName", "newTag", "digest"];
function mergeSpec(file, object, { components, replaceImages }) {
  const fields2 = new FieldReader(object);
  const put = (path, key) => {
    const text2 = fields2.text(path);
    if (text2 !== void 0) set(file, key, textNode(object, path, text2));
  };
  put(["spec", "targetNamespace"], "namespace");
  put(["spec", "namePrefix"], "namePrefix");
  put(["spec", "nameSuffix"], "nameSuffix");
  for (const path of fields2.items(["spec", "patches"])) {
    const patch = fields2.text([...path, "patch"]);
    const entries = [];
    if (patch) entries.push(entry("patch", textNode(object, [...path, "patch"], patch)));
    if (fields2.map([...path, "target"]) !== void 0) {
      entries.push(entry("target", textFields(object, fields2, [...path, "target"], TARGET_FIELDS)));
    }
    append(file, "patches", placed(map(entries), getIn(object.node, path)));
  }
  for (const path of components) {
    append(file, "components", textNode(object, path, fields2.text(path) ?? ""));
  }
  for (const path of fields2.items(["spec", "images"])) {
    mergeImage(file, textFields(object, fields2, path, IMAGE_FIELDS2), replaceImages);
  }
  const buildMetadata = fields2.items(["spec", "buildMetadata"]);
  if (buildMetadata.length > 0) {
    set(
      file,
      "buildMetadata",
      seq(buildMetadata.map((path) => textNode(object, path, fields2.text(path) ?? "")))
    );
  }
  const [problem2] = fields2.problems;
  if (problem2 !== void 0) throw new BuildError(problem2.message, problem2.location);
}
function mergeImage(file, image, replace4) {
  const images = get(file, "images");
  const name = textOf7(image, "name");
  const existing = images?.kind === "seq" ? images.items.find((item) => item.kind === "map" && textOf7(item, "name") === name) : void 0;
  if (existing?.kind !== "map") {
    append(file, "images", image);
    return;
  }
  if (replace4) {
    existing.entries = image.entries;
    return;
  }
  const take = (key) => {
    existing.entries = existing.entries.filter((old) => old.key.text !== key);
    existing.entries.push(...image.entries.filter((added) => added.key.text === key));
  };
  if (textOf7(image, "newName") !== "") take("newName");
  if (textOf7(image, "newTag") !== "" || textOf7(image, "digest") !== "") {
    take("newTag");
    take("digest");
  }
}
function textOf7(node, key) {
  const value = get(node, key);
  return value?.kind === "scalar" ? value.text : "";
}
function textFields(object, fields2, path, names3) {
  const entries = names3.flatMap((name) => {
    const text2 = fields2.text([...path, name]);
    return text2 ? [entry(name, textNode(object, [...path, name], text2))] : [];
  });
  return placed(map(entries), getIn(object.node, path));
}
function append(file, key, item) {
  const list3 = get(file, key);
  if (list3?.kind === "seq") list3.items.push(item);
  else set(file, key, seq([item]));
}
function entry(key, value) {
  return { key: scalar(key), value };
}
function textNode(object, path, text2) {
  const from = getIn(object.node, path);
  const style = from?.kind === "scalar" && from.text === text2 && from.style !== "plain" ? from.style : "double";
  return placed(scalar(text2, { style }), from);
}
function placed(node, from) {
  if (from !== void 0) {
    node.source = from.source;
    node.offset = from.offset;
  }
  return node;
}

// src/flux/generator/scan.ts
function scanDirectory(tree, directory) {
  const resources = findResources(tree, directory);
  const node = map([
    { key: scalar("apiVersion"), value: scalar("kustomize.config.k8s.io/v1beta1") },
    { key: scalar("kind"), value: scalar("Kustomization") }
  ]);
  if (resources.length === 0) {
    node.entries.push({ key: scalar("namespace"), value: scalar("_placeholder") });
  } else {
    const items = resources.map(
      (path) => scalar(`./${relativePath(directory, path)}`, { style: "double", source: new SourceText(path, "") })
    );
    node.entries.push({ key: scalar("resources"), value: seq(items) });
  }
  return node;
}
function findResources(tree, directory) {
  return tree.list(directory).flatMap((name) => {
    const path = directory === "" ? name : `${directory}/${name}`;
    if (tree.kind(path) === "directory") {
      return kustomizationFileOf(tree, path) === void 0 ? findResources(tree, path) : [path];
    }
    if (tree.kind(path) !== "file" || !isYamlFile(path)) return [];
    checkManifest(tree, path);
    return [path];
  });
}
function checkManifest(tree, path) {
  try {
    readManifest(sourceText({ path, bytes: tree.read(path), contentId: void 0 }));
  } catch (error) {
    if (!(error instanceof BuildError || error instanceof TreeError)) throw error;
    const location = (error instanceof BuildError ? error.location : void 0) ?? {
      file: path,
      line: 1,
      column: 1
    };
    const advice = /missing (Resource metadata|kind|metadata\.name)/.test(error.message) ? ` (without a kustomization.yaml, every .yaml file in the directory has to be a manifest; '${baseName(path)}' is not)` : "";
    throw new BuildError(
      `failed to decode Kubernetes YAML from ${path}: ${error.message}${advice}`,
      location,
      error
    );
  }
}

// src/flux/generator/generate.ts
function generateKustomization(tree, directory, object, replaceImages = false) {
  const [path, second] = KUSTOMIZATION_FILE_NAMES.map(
    (name) => directory === "" ? name : `${directory}/${name}`
  ).filter((candidate) => tree.kind(candidate) === "file");
  if (second !== void 0) {
    throw new BuildError(`Found multiple kustomization files under: /${directory}`, {
      file: second,
      line: 1,
      column: 1
    });
  }
  const file = path === void 0 ? scanDirectory(tree, directory) : readExistingFile(tree, path);
  mergeSpec(file, object, { components: componentsToAdd(tree, directory, object), replaceImages });
  return file;
}
function componentsToAdd(tree, directory, object) {
  const fields2 = new FieldReader(object);
  const ignoreMissing = fields2.flag(["spec", "ignoreMissingComponents"]);
  return fields2.items(["spec", "components"]).filter((field) => {
    const component = fields2.text(field) ?? "";
    if (!isLocalPath(component)) {
      throw new BuildError(`component path '${component}' must be local and relative`, locate(object, field));
    }
    const path = joinPath(directory, component);
    return !ignoreMissing || path !== void 0 && tree.kind(path) !== void 0;
  });
}
var REMOTE_PREFIXES = [
  "git::",
  "gh:",
  "ssh://",
  "https://",
  "http://",
  "git@",
  "github.com:",
  "github.com/"
];
function isLocalPath(path) {
  const lower2 = path.toLowerCase();
  const remote = REMOTE_PREFIXES.some((prefix) => prefix.length < path.length && lower2.startsWith(prefix));
  return !remote && !lower2.replace(/^file:\/\//, "").startsWith("/");
}

// src/flux/build-kustomization.ts
var BUILD_FIELDS = [
  ...["targetNamespace", "namePrefix", "nameSuffix", "patches", "components", "ignoreMissingComponents"],
  ...["images", "buildMetadata"]
];
function buildKustomization(object, directory, artifact, { builds, files }, { remote, replaceImages, builtinSchema }) {
  const key = contentKey([
    directory,
    replaceImages,
    builtinSchema,
    ...BUILD_FIELDS.map((field) => [
      valueAt(object.value, ["spec", field]) ?? null,
      placesKey(object, field)
    ])
  ]);
  const outcome = builds.get(
    key,
    artifact.tree,
    (tree) => {
      const generate = () => generateKustomization(tree, directory, object, replaceImages);
      return run2(tree, directory, generate, { cache: files, builtinSchema, ...remote && { remote } });
    },
    (outcome2) => remote === void 0 || isLasting(outcome2)
  );
  return inRepository(outcome, artifact, object);
}
function isLasting(outcome) {
  return !("problem" in outcome && outcome.remote);
}
function run2(tree, directory, generate, options) {
  try {
    const rootKustomization = generate();
    return build2(tree, directory, { ...FLUX_OPTIONS, ...options, rootKustomization });
  } catch (error) {
    if (isInputError(error)) {
      const remote = findRemote2(error);
      const message = remote === void 0 ? `kustomize build failed: ${error.message}` : `it needs what is not here: ${remote}`;
      return { problem: problem(message, error.location), remote: remote !== void 0 };
    }
    if (error instanceof TreeError) {
      return {
        problem: problem(error.message, { file: error.path, line: 1, column: 1 }),
        remote: false
      };
    }
    throw error;
  }
}
function findRemote2(error) {
  for (let at = error; at instanceof Error; at = at.cause) {
    if (at instanceof RemoteError) return at.message;
  }
  return void 0;
}
function placesKey(object, field) {
  const node = getIn(object.node, ["spec", field]);
  return node === void 0 ? null : nodeKey(node);
}
function nodeKey(node) {
  const place2 = node.source === void 0 ? "" : `${sourceId2(node.source)}:${node.offset}`;
  if (node.kind === "scalar") return [place2, node.text, node.tag, node.style];
  if (node.kind === "seq") return [place2, ...node.items.map(nodeKey)];
  return [place2, ...node.entries.map(({ key, value }) => [key.text, nodeKey(value)])];
}
var sourceIds = /* @__PURE__ */ new WeakMap();
function sourceId2(source) {
  let id = sourceIds.get(source);
  if (id === void 0) {
    id = `${source.file}@${blobId(Buffer.from(source.text, "utf8"))}`;
    sourceIds.set(source, id);
  }
  return id;
}
var relocated = /* @__PURE__ */ new WeakMap();
function inRepository(outcome, artifact, owner) {
  if (artifact.isRepository) return outcome;
  const byArtifact = relocated.get(outcome) ?? /* @__PURE__ */ new WeakMap();
  relocated.set(outcome, byArtifact);
  let moved = byArtifact.get(artifact);
  if (moved === void 0) {
    moved = relocate(outcome, artifact, owner);
    byArtifact.set(artifact, moved);
  }
  return moved;
}
function relocate(outcome, artifact, owner) {
  const ownerFiles = new Set(BUILD_FIELDS.flatMap((field) => locate(owner, ["spec", field])?.file ?? []));
  const rename = (file) => ownerFiles.has(file) ? file : artifact.toRepository(file) ?? file;
  const sources = /* @__PURE__ */ new Map();
  const move2 = (node) => {
    if (node.source !== void 0) {
      const source = sources.get(node.source) ?? new SourceText(rename(node.source.file), node.source.text);
      sources.set(node.source, source);
      node.source = source;
    }
    if (node.kind === "seq") node.items.forEach(move2);
    if (node.kind === "map") {
      for (const { key, value } of node.entries) {
        move2(key);
        move2(value);
      }
    }
  };
  if ("problem" in outcome) {
    const { message, location } = outcome.problem;
    const place2 = location && { ...location, file: rename(location.file) };
    return { problem: problem(message, place2), remote: outcome.remote };
  }
  const objects = outcome.objects.map((object) => {
    const node = clone(object.node);
    move2(node);
    const origin = object.origin && { ...object.origin, file: rename(object.origin.file) };
    return { ...object, node, origin };
  });
  return { objects, warnings: outcome.warnings };
}

// src/flux/kustomization-spec.ts
var DELETION_POLICIES = ["MirrorPrune", "Delete", "WaitForTermination", "Orphan"];
var STRATEGIES2 = ["WithVariables", "Always"];
function readKustomizationSpec(object) {
  const fields2 = new FieldReader(object);
  const { namespace } = object;
  const spec = {
    interval: fields2.text(["spec", "interval"]),
    retryInterval: fields2.text(["spec", "retryInterval"]),
    timeout: fields2.text(["spec", "timeout"]),
    path: fields2.text(["spec", "path"]) ?? "",
    prune: fields2.flag(["spec", "prune"]),
    suspend: fields2.flag(["spec", "suspend"]),
    force: fields2.flag(["spec", "force"]),
    wait: fields2.flag(["spec", "wait"]),
    targetNamespace: fields2.text(["spec", "targetNamespace"]),
    namePrefix: fields2.text(["spec", "namePrefix"]),
    nameSuffix: fields2.text(["spec", "nameSuffix"]),
    deletionPolicy: fields2.choice(["spec", "deletionPolicy"], DELETION_POLICIES, "MirrorPrune"),
    sourceRef: {
      kind: fields2.requiredText(["spec", "sourceRef", "kind"]),
      name: fields2.requiredText(["spec", "sourceRef", "name"]),
      namespace: fields2.text(["spec", "sourceRef", "namespace"]) || namespace
    },
    dependsOn: fields2.items(["spec", "dependsOn"]).map((item) => ({
      namespace: fields2.text([...item, "namespace"]) || namespace,
      name: fields2.requiredText([...item, "name"]),
      readyExpr: fields2.text([...item, "readyExpr"])
    })),
    components: fields2.texts(["spec", "components"]),
    ignoreMissingComponents: fields2.flag(["spec", "ignoreMissingComponents"]),
    buildMetadata: fields2.texts(["spec", "buildMetadata"]),
    commonMetadata: {
      labels: fields2.textMap(["spec", "commonMetadata", "labels"]),
      annotations: fields2.textMap(["spec", "commonMetadata", "annotations"])
    },
    healthChecks: fields2.items(["spec", "healthChecks"]).map((item) => ({
      apiVersion: fields2.text([...item, "apiVersion"]) || "apps/v1",
      kind: fields2.requiredText([...item, "kind"]),
      name: fields2.requiredText([...item, "name"]),
      namespace: fields2.text([...item, "namespace"]) ?? ""
    })),
    hasHealthCheckExprs: fields2.items(["spec", "healthCheckExprs"]).length > 0,
    hasPostBuild: fields2.map(["spec", "postBuild"]) !== void 0,
    substitute: fields2.textMap(["spec", "postBuild", "substitute"]),
    substituteFrom: fields2.items(["spec", "postBuild", "substituteFrom"]).map((item) => ({
      kind: fields2.choice([...item, "kind"], ["ConfigMap", "Secret"], "ConfigMap"),
      name: fields2.requiredText([...item, "name"]),
      optional: fields2.flag([...item, "optional"])
    })),
    substituteStrategy: fields2.choice(
      ["spec", "postBuild", "substituteStrategy"],
      STRATEGIES2,
      "WithVariables"
    ),
    decryption: fields2.map(["spec", "decryption"]) !== void 0,
    kubeConfig: fields2.map(["spec", "kubeConfig"]) !== void 0
  };
  return { spec, problems: fields2.problems };
}

// src/flux/variables/stand-in.ts
function standIn(secret) {
  if (secret === "") return "x";
  let text2 = "";
  for (const char of secret) {
    if (char >= "1" && char <= "8") text2 += String.fromCharCode(char.charCodeAt(0) + 1);
    else if (char === "0" || char === "9") text2 += "1";
    else if (/[a-yA-Y]/.test(char)) text2 += String.fromCharCode(char.charCodeAt(0) + 1);
    else if (char === "z" || char === "Z") text2 += "a";
    else text2 += /[\p{L}\p{N}]/u.test(char) ? "x" : char;
  }
  const last = text2.at(-1) ?? "";
  return /[A-Za-z0-9]/.test(last) ? text2 + last : `${text2}x`;
}
function differingPaths(a, b) {
  const paths = [];
  const visit2 = (left, right, path) => {
    if (left === right) return;
    if (Array.isArray(left) && Array.isArray(right) && left.length === right.length) {
      for (const [i, item] of left.entries()) visit2(item, right[i], [...path, i]);
      return;
    }
    if (isObject(left) && isObject(right)) {
      const keys = Object.keys(left);
      if (keys.length === Object.keys(right).length && keys.every((key) => Object.hasOwn(right, key))) {
        for (const key of keys) visit2(left[key], right[key], [...path, key]);
        return;
      }
    }
    paths.push(path);
  };
  visit2(a, b, []);
  return paths;
}

// src/flux/variables/source-values.ts
function sourceValues(object) {
  const values = readValues2(object.kind, object.value);
  const shadows = readValues2(object.kind, object.shadow);
  return [...values].map(([key, { field, text: text2 }]) => {
    const shadow = shadows.get(key)?.text;
    const secret = object.kind === "Secret" || text2 !== shadow;
    const hidden = shadow !== void 0 && shadow !== text2 ? shadow : standIn(text2 ?? "");
    return {
      key,
      value: text2?.replaceAll("\n", ""),
      secret,
      standIn: secret && text2 !== void 0 ? hidden.replaceAll("\n", "") : void 0,
      location: locate(object, [field, key])
    };
  });
}
function readValues2(kind, value) {
  const values = /* @__PURE__ */ new Map();
  const isSecret = kind === "Secret";
  for (const field of isSecret ? ["data", "stringData"] : ["data"]) {
    const entries = value[field];
    for (const [key, entry2] of isObject(entries) ? Object.entries(entries) : []) {
      values.set(key, { field, text: readValue2(entry2, isSecret && field === "data") });
    }
  }
  return values;
}
function readValue2(value, isBase642) {
  if (value === null || typeof value === "object") return void 0;
  const text2 = String(value);
  if (isEncrypted(text2)) return void 0;
  if (!isBase642) return text2;
  const decoded = Buffer.from(text2, "base64").toString("utf8");
  return isEncrypted(decoded) ? void 0 : decoded;
}
function isEncrypted(text2) {
  return /^ENC\[[A-Z0-9_]+,data:/.test(text2) || text2.includes("ENC[") && /\bsops\b/.test(text2);
}

// src/flux/variables/variable-set.ts
var VALID_NAME = /^[_a-zA-Z][_a-zA-Z0-9]*$/;
var VariableSet = class {
  variables = /* @__PURE__ */ new Map();
  missing = [];
  /** Sources that may define any name: what is not defined otherwise is not known. */
  openSources = [];
  notes = [];
  /** The first missing source without which Flux fails. */
  fatal;
  /** The first name that Flux refuses. */
  invalid;
  #standIns = /* @__PURE__ */ new Map();
  #given;
  #inherited;
  /** `given` are values that the user knows of the cluster; `inherited`, names that the parent could not replace. */
  constructor(given, inherited2) {
    this.#given = given;
    this.#inherited = new Set(inherited2);
  }
  /** Some value is secret, so the two look-ups differ. */
  get hasSecrets() {
    return this.#standIns.size > 0;
  }
  /** A text that two sets share exactly when they give the same answers. */
  get key() {
    const values = [...this.variables].map(([name, { value }]) => [
      name,
      value ?? null,
      this.#standIns.get(name) ?? null
    ]);
    return contentKey([values, this.openSources.length > 0, [...this.#inherited], this.#isDoubtful()]);
  }
  /** Values as they are. */
  lookup = (name) => this.#find(name, this.variables.get(name)?.value);
  /** Values with stand-ins for those that are secret. */
  shadowLookup = (name) => {
    const value = this.variables.get(name)?.value;
    return this.#find(name, value === void 0 ? void 0 : this.#standIns.get(name) ?? value);
  };
  /** The values of a ConfigMap or Secret. */
  addSource(from, source) {
    for (const { key: name, value, secret, standIn: shadow, location } of sourceValues(source)) {
      this.#define({ name, value, from, secret, ...location && { location } }, shadow);
    }
  }
  /** Keys whose values only the cluster knows. */
  addUnknown(from, names3, location, secret) {
    for (const name of names3) {
      this.#define({ name, value: void 0, from, secret, ...location && { location } }, void 0);
    }
  }
  /** A source that may define anything: at least what the user says. */
  addOpen(from, kind, reason) {
    this.openSources.push({ from, reason });
    this.addGiven(from, kind);
  }
  /** A source that holds what the user says. */
  addGiven(from, kind) {
    const secret = kind === "Secret";
    for (const [name, value] of Object.entries(this.#given)) {
      this.#define({ name, value, from, secret }, secret ? standIn(value) : void 0);
    }
  }
  /** The values of `spec.postBuild.substitute`. */
  addInline(object, spec) {
    for (const [name, value] of Object.entries(spec.substitute)) {
      const path = ["spec", "postBuild", "substitute", name];
      const shadow = stringAt(object.shadow, ...path);
      const location = locate(object, path);
      const secret = shadow !== value;
      this.#define(
        { name, value: withoutBreaks(value), from: "substitute", secret, ...location && { location } },
        secret ? withoutBreaks(shadow ?? standIn(value)) : void 0
      );
    }
  }
  note(object, message, path) {
    this.notes.push(problem(message, locate(object, path)));
  }
  #define(variable, shadow) {
    const { name, from, location, secret } = variable;
    const given = variable.value === void 0 ? this.#given[name] : void 0;
    this.variables.set(name, given === void 0 ? variable : { ...variable, value: given });
    const hidden = shadow ?? (secret && given !== void 0 ? standIn(given) : void 0);
    if (hidden === void 0) this.#standIns.delete(name);
    else this.#standIns.set(name, hidden);
    if (VALID_NAME.test(name)) return;
    const rule = "letters, digits and '_' only, and no digit first";
    this.invalid ??= problem(`'${name}' of ${from} is no valid variable name: ${rule}`, location);
  }
  #find(name, value) {
    if (value !== void 0) return { value };
    if (this.variables.has(name) || this.openSources.length > 0 || this.#inherited.has(name))
      return "unknown";
    return this.#isDoubtful() ? "doubtful" : "missing";
  }
  #isDoubtful() {
    return this.missing.some(({ optional: optional2 }) => optional2);
  }
};
function withoutBreaks(value) {
  return value.replaceAll("\n", "");
}

// src/flux/variables/load-variables.ts
function loadVariables(object, spec, context) {
  const set2 = new VariableSet(context.external.values, object.unknownNames);
  for (const [i, source] of spec.substituteFrom.entries()) {
    addSource(set2, object, source, ["spec", "postBuild", "substituteFrom", i, "name"], context);
  }
  set2.addInline(object, spec);
  return set2;
}
function addSource(set2, object, { kind, name, optional: optional2 }, path, { knowledge, own, attempted, external }) {
  const { namespace } = object;
  const from = `${kind}/${name}`;
  const applied = knowledge.find(kind, namespace, name);
  if (applied !== void 0) {
    set2.addSource(from, applied);
    return;
  }
  const ownSource = own().find(kind, namespace, name);
  if (ownSource !== void 0) {
    set2.note(
      object,
      `${from} is applied by this Kustomization itself: its values are there from the second run on`,
      path
    );
    set2.addSource(from, ownSource);
    return;
  }
  const producer = knowledge.producer(kind, namespace, name);
  if (producer !== void 0) {
    const { object: maker, produced } = producer;
    set2.addUnknown(from, produced.keys, locate(maker), kind === "Secret");
    if (produced.open) set2.addOpen(from, kind, `${maker.kind}/${maker.name} makes it in the cluster`);
    return;
  }
  const explanation = attempted.has(kind, namespace, name) ? "it comes from a Kustomization that fails" : external.explain(kind, namespace, name);
  if (explanation !== void 0) {
    set2.addOpen(from, kind, explanation);
    return;
  }
  if (Object.keys(external.values).length > 0) {
    if (!optional2) {
      set2.addOpen(from, kind, "it is taken to hold the variables that were given");
      return;
    }
    set2.addGiven(from, kind);
  }
  const location = locate(object, path);
  const missing = { kind, name, optional: optional2, ...location && { location } };
  set2.missing.push(missing);
  if (optional2) return;
  if (external.presume(kind, namespace, name)) {
    set2.addOpen(from, kind, "it is taken to exist in the cluster, as nothing in the repository makes it");
  } else set2.fatal ??= missing;
}

// src/flux/inventory/decryption.ts
function decryptObject(object, decryption) {
  const optedOut = metadataValue(object, "annotations", `${KUSTOMIZE_GROUP}/decrypt`)?.toLowerCase() === "disabled";
  const encrypted = stringAt(object.value, "sops", "mac") !== void 0;
  if (optedOut) return { object };
  if (!encrypted) {
    if (!decryption || !holdsEncryptedValue(object)) return { object };
    const message = `${subject(object)} holds a value that is encrypted with SOPS: neither the value nor a hash of it in the name is known`;
    return { object, note: problemAt(object, message) };
  }
  if (decryption) {
    return {
      object: withoutSops(object),
      note: problemAt(object, `${subject(object)} is encrypted with SOPS: its values are not known`)
    };
  }
  if (object.kind !== "Secret" || object.apiVersion !== "v1") return { object };
  if (!isPlainSecret(object)) {
    const message = `${subject(object)} is SOPS encrypted, and spec.decryption is not set: Flux refuses to apply it`;
    return { problem: problemAt(object, message) };
  }
  return {
    object: withoutSops(object),
    note: problemAt(
      object,
      `${subject(object)} is SOPS encrypted, and spec.decryption is not set: its ciphertext is applied`
    )
  };
}
var MARKERS = /"mac": "ENC\[|sops_mac=ENC\[|^\[sops\]|\bmac: ENC\[/m;
function holdsEncryptedValue({ kind, value }) {
  if (kind !== "Secret") return false;
  return textsOf(value.data).some(
    (text2) => isBase64(text2) && MARKERS.test(Buffer.from(text2 ?? "", "base64").toString("latin1"))
  );
}
function withoutSops(object) {
  const { sops: _, ...value } = object.value;
  const node = { ...object.node, entries: [...object.node.entries] };
  remove(node, "sops");
  return kubeObject(Object.assign(/* @__PURE__ */ Object.create(null), value), node, object.origin);
}
function isPlainSecret({ value }) {
  return textsOf(value.data).every(isBase64) && textsOf(value.stringData).every((text2) => text2 !== void 0);
}
function textsOf(value) {
  if (!isObject(value)) return [];
  return Object.values(value).map((text2) => typeof text2 === "string" ? text2 : void 0);
}
function isBase64(text2) {
  const digits = text2?.replaceAll(/[\r\n]/g, "");
  return digits !== void 0 && digits.length % 4 === 0 && /^[A-Za-z0-9+/]*={0,2}$/.test(digits);
}

// src/flux/inventory/finish.ts
function finishObjects(objects, owner) {
  const notes = [];
  const spec = isObject(owner.value.spec) ? owner.value.spec : jsonObject();
  const metadata = isObject(spec.commonMetadata) ? spec.commonMetadata : jsonObject();
  const finished = objects.flatMap(unpackList).filter(isKubernetesObject).map((object) => finishObject(object, metadata, owner, notes));
  return { objects: finished, notes };
}
function unpackList(object) {
  const { items } = object.value;
  if (!Array.isArray(items)) return [object];
  return items.flatMap((item, i) => {
    const node = getIn(object.node, ["items", i]);
    return isObject(item) && node?.kind === "map" ? [kubeObject(item, node, object.origin)] : [];
  });
}
function isKubernetesObject({ apiVersion, kind, name }) {
  if (apiVersion === "" || kind === "" || name === "") return false;
  return kind.toLowerCase() !== "kustomization" || groupOf(apiVersion) !== "kustomize.config.k8s.io";
}
function finishObject(object, common, owner, notes) {
  if (isFinished(object, common)) return object;
  const value = Object.assign(jsonObject(), object.value);
  if (object.kind !== "CustomResourceDefinition") delete value.status;
  foldStringData(object, value);
  if (isObject(value.metadata)) {
    const metadata = Object.assign(jsonObject(), value.metadata);
    delete metadata.creationTimestamp;
    setLabels(object, metadata, common, notes);
    setAnnotations(metadata, common);
    value.metadata = metadata;
  }
  const node = fromJson(value);
  copyPlaces(object.node, node);
  placeAdded(object, owner, node);
  if (node.kind !== "map") throw new TypeError("an object is a map");
  return kubeObject(value, node, object.origin);
}
function isFinished({ kind, value }, common) {
  const { metadata } = value;
  if (Object.keys(common).length > 0 || !isObject(metadata) || metadata.creationTimestamp !== void 0)
    return false;
  if (value.status !== void 0 || kind === "Secret" && value.stringData !== void 0) return false;
  return !isObject(metadata.labels) || Object.values(metadata.labels).every((label) => typeof label === "string");
}
function foldStringData(object, value) {
  const { stringData } = value;
  if (object.kind !== "Secret" || object.apiVersion !== "v1" || !isObject(stringData)) return;
  const data = Object.assign(jsonObject(), isObject(value.data) ? value.data : {});
  for (const [key, text2] of Object.entries(stringData)) {
    if (typeof text2 !== "string") return;
    data[key] = Buffer.from(text2, "utf8").toString("base64");
  }
  value.data = data;
  delete value.stringData;
}
function setLabels(object, metadata, common, notes) {
  const present = isObject(metadata.labels) ? metadata.labels : jsonObject();
  let labels = stringMap(present);
  if (labels === void 0) {
    labels = jsonObject();
    const key = Object.keys(present).find((name) => typeof present[name] !== "string" && present[name] !== null) ?? "";
    const message = `${subject(object)} loses all its labels: '${key}' is ${JSON.stringify(String(present[key]))} without quotes, which is no string`;
    notes.push(problemAt(object, message, ["metadata", "labels", key]));
  }
  Object.assign(labels, isObject(common.labels) ? common.labels : {});
  if (Object.keys(labels).length > 0) metadata.labels = labels;
  else delete metadata.labels;
}
function setAnnotations(metadata, common) {
  if (!isObject(common.annotations) || Object.keys(common.annotations).length === 0) return;
  const present = isObject(metadata.annotations) ? stringMap(metadata.annotations) : void 0;
  metadata.annotations = Object.assign(present ?? jsonObject(), common.annotations);
}
function stringMap(map2) {
  const texts = jsonObject();
  for (const [key, value] of Object.entries(map2)) {
    if (value !== null && typeof value !== "string") return void 0;
    texts[key] = value ?? "";
  }
  return texts;
}
function placeAdded(object, owner, node) {
  const moves = [
    [get(object.node, "stringData"), object.kind === "Secret" ? get(node, "data") : void 0],
    [getIn(owner.node, ["spec", "commonMetadata", "labels"]), getIn(node, ["metadata", "labels"])],
    [getIn(owner.node, ["spec", "commonMetadata", "annotations"]), getIn(node, ["metadata", "annotations"])]
  ];
  for (const [from, to] of moves) {
    if (from?.kind !== "map" || to?.kind !== "map") continue;
    for (const { key, value } of to.entries) {
      const source = get(from, key.text);
      if (source !== void 0) copyPlaces(source, value);
    }
  }
}

// src/flux/envsubst/errors.ts
var EnvsubstError = class extends Error {
  /** The text from the start of the expression, as written; '' when no single expression is to blame. */
  expression;
  constructor(message, expression = "") {
    super(message);
    this.name = "EnvsubstError";
    this.expression = expression;
  }
};

// src/flux/envsubst/functions.ts
var REPLACEMENT2 = toByteString("\uFFFD");
var DEFAULT_OPERATORS = /* @__PURE__ */ new Set(["=", ":=", ":-", ":?", ":+"]);
function applyOperator(operator, value, args, limits) {
  if (operator === "#" && args.length === 0) return String(value.length);
  const operation2 = OPERATIONS[operator];
  const result = operation2 === void 0 ? value : operation2(value, args, limits);
  checkLength(result.length, limits);
  return result;
}
function checkLength(length, limits) {
  if (length > limits.length) throw new EnvsubstError(`the result is longer than ${limits.length} bytes`);
}
var withDefault = (value, args) => value === "" ? args.join("") : value;
var OPERATIONS = {
  ...Object.fromEntries([...DEFAULT_OPERATORS].map((operator) => [operator, withDefault])),
  "^": (value) => mapFirst(value, upper),
  "^^": (value) => splitRunes(value).map(upper).join(""),
  ",": (value) => mapFirst(value, lower),
  ",,": (value) => splitRunes(value).map(lower).join(""),
  ":": substring,
  "/": (value, [old = "", replacement = ""], limits) => replace3(value, old, replacement, 1, limits),
  "//": (value, [old = "", replacement = ""], limits) => replace3(value, old, replacement, Number.POSITIVE_INFINITY, limits),
  "/#": (value, [old = "", replacement]) => replacement !== void 0 && value.startsWith(old) ? replacement + value.slice(old.length) : value,
  "/%": (value, [old = "", replacement]) => replacement !== void 0 && value.endsWith(old) ? value.slice(0, value.length - old.length) + replacement : value,
  "#": (value, [pattern = ""], limits) => trimPrefix(value, pattern, "shortest", limits),
  "##": (value, [pattern = ""], limits) => trimPrefix(value, pattern, "longest", limits),
  "%": (value, [pattern = ""], limits) => trimSuffix(value, pattern, "shortest", limits),
  "%%": (value, [pattern = ""], limits) => trimSuffix(value, pattern, "longest", limits)
};
function upper(rune) {
  return mapCase(rune, (text2) => text2.toUpperCase());
}
function lower(rune) {
  return mapCase(rune, (text2) => text2.toLowerCase());
}
function mapCase(rune, change2) {
  const text2 = fromByteString(rune);
  if (text2 === void 0) return rune;
  const changed = change2(text2);
  return [...changed].length === 1 ? toByteString(changed) : rune;
}
function mapFirst(value, change2) {
  const [first, ...rest] = splitRunes(value);
  return first === void 0 ? "" : change2(first) + rest.join("");
}
function substring(value, args) {
  const size = BigInt(value.length);
  const offset = integer2(args[0]);
  if (offset === void 0) return value;
  const fromEnd = size + offset;
  const start = offset >= 0n ? offset : fromEnd < 0n ? 0n : fromEnd;
  let end = size;
  if (args[1] !== void 0) {
    const length = integer2(args[1]);
    if (length === void 0) return value;
    const sum = BigInt.asIntN(64, start + length);
    if (sum < size && sum < start) throw new EnvsubstError(`slice bounds out of range [${start}:${sum}]`);
    if (sum < size) end = sum;
  }
  return start < end ? value.slice(Number(start), Number(end)) : "";
}
function integer2(text2) {
  const [, sign, digits] = /^([+-]?)0*([0-9]{1,20})$/.exec(text2 ?? "") ?? [];
  if (digits === void 0) return void 0;
  const value = BigInt(digits) * (sign === "-" ? -1n : 1n);
  return BigInt.asIntN(64, value) === value ? value : void 0;
}
function replace3(value, old, replacement, most, limits) {
  const parts = old === "" ? ["", ...splitRunes(value), ""] : value.split(old);
  const count = Math.min(parts.length - 1, most);
  checkLength(value.length + count * (replacement.length - old.length), limits);
  const replaced = parts.slice(0, count + 1).join(replacement);
  return count === parts.length - 1 ? replaced : replaced + parts.slice(count + 1).map((part2) => old + part2).join("");
}
function trimPrefix(value, text2, which, limits) {
  const pattern = parseShellPattern(text2);
  if (pattern === void 0) return value;
  const starred = pattern.chunks.some(({ star }) => star);
  limits.work -= value.length * (starred ? value.length : 1) * text2.length;
  if (limits.work < 0) throw new EnvsubstError("the value is too long to be matched against a pattern");
  const lengths = Array.from({ length: value.length }, (_, i) => i + 1);
  if (which === "longest") lengths.reverse();
  const length = lengths.find((candidate) => matchShellPattern(pattern, value.slice(0, candidate)));
  return length === void 0 ? value : value.slice(length);
}
function trimSuffix(value, pattern, which, limits) {
  return reverse(trimPrefix(reverse(value), reverse(pattern), which, limits));
}
function reverse(text2) {
  return splitRunes(text2).map((rune) => rune.length === 1 && rune > "\x7F" ? REPLACEMENT2 : rune).reverse().join("");
}

// src/flux/envsubst/parse.ts
var MAX_DEPTH5 = 200;
var MAX_EXCERPT = 60;
function parseTemplate(text2) {
  const scanner = new Scanner(text2);
  const pieces = [];
  while (!scanner.atEnd()) {
    if (scanner.take("${")) pieces.push(parseExpression(scanner, 0));
    else pieces.push(scanner.text("", "dollars"));
  }
  return pieces;
}
var Scanner = class {
  #bytes;
  #at = 0;
  constructor(bytes) {
    this.#bytes = bytes;
  }
  get position() {
    return this.#at;
  }
  atEnd() {
    return this.#at >= this.#bytes.length;
  }
  /** The next byte, or '' at the end. */
  peek(ahead = 0) {
    return this.#bytes.charAt(this.#at + ahead);
  }
  written(from) {
    return this.#bytes.slice(from, this.#at);
  }
  #skipTo(byte) {
    const found = this.#bytes.indexOf(byte, this.#at);
    this.#at = found === -1 ? this.#bytes.length : found;
  }
  take(expected) {
    const found = this.#bytes.startsWith(expected, this.#at);
    if (found) this.#at += expected.length;
    return found;
  }
  /** Up to `most` bytes out of `allowed`. */
  takeAny(allowed, most) {
    const from = this.#at;
    while (this.#at - from < most && !this.atEnd() && allowed.includes(this.peek())) this.#at++;
    return this.written(from);
  }
  /** Letters and digits of any script, and underscores; '' when there are none. */
  identifier() {
    const from = this.#at;
    while (!this.atEnd()) {
      const { point, width: width2 } = runeAt(this.#bytes, this.#at);
      if (!/[\p{L}\p{Nd}_]/u.test(String.fromCodePoint(point))) break;
      this.#at += width2;
    }
    return this.written(from);
  }
  /** Text up to one of the `stops`, an expression or the end, with its escapes undone. */
  text(stops, escapes) {
    let text2 = "";
    let from = this.#at;
    while (!this.atEnd()) {
      if (stops === "" && escapes === "dollars") this.#skipTo("$");
      const byte = this.peek();
      const next = this.peek(1);
      if (byte === "$" && next === "{") break;
      const escaped3 = escapes !== "none" && byte === "$" && next === "$" || escapes === "all" && byte === "\\" && (next === "/" || next === "\\");
      if (escaped3) {
        text2 += this.written(from);
        from = this.#at + 1;
        this.#at += 2;
      } else if (stops.includes(byte)) break;
      else this.#at++;
    }
    return text2 + this.written(from);
  }
  /** The error of an expression that began at `from`. */
  error(message, from) {
    const line = this.#bytes.slice(from).split("\n", 1)[0] ?? "";
    const excerpt = line.length > MAX_EXCERPT ? line.slice(0, MAX_EXCERPT) : line;
    return new EnvsubstError(message, fromByteString(excerpt) ?? line);
  }
};
function parseExpression(scanner, depth) {
  const from = scanner.position - 2;
  const fail2 = (message) => {
    throw scanner.error(message, from);
  };
  if (depth > MAX_DEPTH5) fail2(`expressions are nested more than ${MAX_DEPTH5} deep`);
  const args = [];
  const argument = (stops, escapes) => {
    if (scanner.take("${")) {
      args.push(parseExpression(scanner, depth + 1));
      return;
    }
    const before = scanner.position;
    const text2 = scanner.text(stops, escapes);
    if (scanner.position === before) fail2("unable to parse substitution within function");
    args.push(text2);
  };
  const finish4 = (name2, operator, missing = "bad substitution") => {
    if (!scanner.take("}")) fail2(missing);
    return { name: name2, operator, args, written: scanner.written(from) };
  };
  if (scanner.take("#")) {
    const name2 = scanner.identifier();
    if (name2 === "") fail2("bad substitution");
    return finish4(name2, "#");
  }
  const name = scanner.identifier();
  if (name === "") fail2("unable to parse variable name");
  const next = scanner.peek();
  if (next === "=" || next === ":" && "=-?+".includes(scanner.peek(1) || " ")) {
    const operator = scanner.takeAny(":=-?+", next === ":" ? 2 : 1);
    while (scanner.peek() !== "}") argument("}", "none");
    return finish4(name, operator);
  }
  switch (next) {
    case ":": {
      const following = scanner.peek(1);
      if (following === "" || following > "\x7F") fail2("bad substitution");
      scanner.take(":");
      argument(":}", "none");
      if (scanner.peek() === "}") return finish4(name, ":");
      if (scanner.takeAny(":", Number.POSITIVE_INFINITY) === "") fail2("bad substitution");
      argument("}", "none");
      return finish4(name, ":");
    }
    case ",":
    case "^":
      return finish4(name, scanner.takeAny(",^", 2));
    case "/": {
      scanner.take("/");
      const operator = `/${scanner.takeAny("/#%", 1)}`;
      argument("/", "all");
      if (scanner.takeAny("/", Number.POSITIVE_INFINITY) === "") fail2("bad substitution");
      if (scanner.peek() !== "}") argument("}", "all");
      return finish4(name, operator);
    }
    case "#":
    case "%": {
      const operator = scanner.takeAny(next, 2);
      argument("}", "none");
      return finish4(name, operator);
    }
    default:
      return finish4(name, "", "missing closing brace");
  }
}

// src/flux/envsubst/expand.ts
var MAX_BYTES2 = 32 * 1024 * 1024;
var MAX_WORK = 5e8;
function expand2(text2, lookup) {
  const missing = [];
  const unknown2 = [];
  const doubtful = [];
  const limits = { length: MAX_BYTES2, work: MAX_WORK };
  const evaluate = (piece) => {
    if (typeof piece === "string") return piece;
    const args = piece.args.map(evaluate);
    const variable = lookup(decode3(piece.name));
    const hasDefault = DEFAULT_OPERATORS.has(piece.operator);
    if (variable === "unknown" || variable === "doubtful" && !hasDefault) {
      (variable === "unknown" ? unknown2 : doubtful).push(referenceTo(piece));
      return piece.written;
    }
    if (variable === "missing" && !hasDefault) missing.push(referenceTo(piece));
    const value = typeof variable === "object" ? toByteString(variable.value) : "";
    try {
      return applyOperator(piece.operator, value, args, limits);
    } catch (error) {
      if (error instanceof EnvsubstError) throw new EnvsubstError(error.message, decode3(piece.written));
      throw error;
    }
  };
  let output2 = "";
  for (const piece of parseTemplate(toByteString(text2))) {
    output2 += evaluate(piece);
    checkLength(output2.length, limits);
  }
  const expanded = fromByteString(output2);
  if (expanded === void 0) throw new EnvsubstError("an expression cuts a character in two");
  return { text: expanded, missing, unknown: unknown2, doubtful };
}
function referenceTo({ name, written }) {
  return { name: decode3(name), expression: decode3(written) };
}
function decode3(bytes) {
  return fromByteString(bytes) ?? bytes;
}

// src/flux/substitution/find-expression.ts
var indexes = /* @__PURE__ */ new WeakMap();
var OPENING = /\$\{#?([\p{L}\p{Nd}_]+)/gu;
function findExpression(node, expression) {
  const [opening] = expression.matchAll(OPENING);
  const wanted = collapse(expression);
  const places = /* @__PURE__ */ new Map();
  for (const { scalar: scalar2, at } of openings(node).get(opening?.[1] ?? "") ?? []) {
    const text2 = collapse(scalar2.text.slice(at, at + 2 * expression.length));
    if (!text2.startsWith(wanted)) continue;
    const place2 = placeOf3(scalar2, at, expression);
    if (place2 !== void 0) places.set(`${place2.file}:${place2.line}:${place2.column}`, place2);
  }
  return [...places.values()];
}
function openings(node) {
  let index = indexes.get(node);
  if (index === void 0) {
    index = /* @__PURE__ */ new Map();
    collect(node, index);
    indexes.set(node, index);
  }
  return index;
}
function collect(node, index) {
  if (node.kind === "scalar") {
    for (const match of node.text.matchAll(OPENING)) {
      const name = match[1] ?? "";
      const found = index.get(name) ?? [];
      found.push({ scalar: node, at: match.index });
      index.set(name, found);
    }
  } else if (node.kind === "seq") {
    for (const item of node.items) collect(item, index);
  } else {
    for (const { key, value } of node.entries) {
      collect(key, index);
      collect(value, index);
    }
  }
}
function placeOf3(scalar2, at, expression) {
  const { source, offset } = scalar2;
  if (source === void 0) return void 0;
  const from = offset + at;
  const found = source.text.slice(from, from + 4 * at + expression.length + 200).indexOf(expression);
  return found === -1 ? locationOf(scalar2) : source.locate(from + found);
}
function collapse(text2) {
  return text2.replace(/\s+/g, " ");
}

// src/flux/substitution/substitute.ts
function isSubstitutionDisabled(object) {
  const key = `${KUSTOMIZE_GROUP}/substitute`;
  return metadataValue(object, "labels", key) === "disabled" || metadataValue(object, "annotations", key) === "disabled";
}
function substituteObject(object, lookup, hasSecrets) {
  if (!isAffected(object.value)) return { object, missing: [], unknown: [], doubtful: [] };
  try {
    const { text: text2, ...uses } = expand2(emitYaml(object.value), lookup);
    const document = readDocument(new SourceText(object.origin?.file ?? "", text2));
    const value = document === void 0 ? null : toJsonV2(document);
    if (!isObject(value)) return { problem: failure(object, "the result is no YAML map") };
    return { object: retyped(object, value), ...uses };
  } catch (error) {
    if (error instanceof EnvsubstError) {
      const message = `variable substitution failed: ${error.message}`;
      return { problem: failure(object, `${message} in ${error.expression}`, error.expression) };
    }
    if (error instanceof YamlError) {
      const cause = hasSecrets ? "the error is not shown, as it may hold a secret value" : error.message;
      return { problem: failure(object, `the result of variable substitution is no valid YAML: ${cause}`) };
    }
    throw error;
  }
}
function retyped(object, value) {
  const node = fromJson(value, "float64");
  copyPlaces(object.node, node);
  const settled = toJson(node);
  if (node.kind !== "map" || !isObject(settled)) throw new TypeError("a map stays a map");
  return kubeObject(settled, node, object.origin);
}
function failure(object, message, expression = "") {
  const [found] = expression === "" ? [] : findExpression(object.node, expression);
  const location = found ?? locate(object);
  const gvk = formatGvk({ ...parseApiVersion(object.apiVersion), kind: object.kind });
  const text2 = `post build failed for '${gvk}/${object.name}': ${message}`;
  return problem(text2, location);
}
function isAffected(value) {
  if (typeof value === "string") return value.includes("$");
  if (typeof value === "bigint") return true;
  if (Array.isArray(value)) return value.some(isAffected);
  return isObject(value) && Object.entries(value).some(([key, child]) => key.includes("$") || isAffected(child));
}

// src/flux/reconcile/render-objects.ts
function renderObjects(built, options) {
  const rendered = {
    objects: [],
    missing: [],
    unknown: [],
    doubtful: [],
    notes: [],
    failures: []
  };
  const refused = [];
  const ids = new IdCounter(built);
  for (const object of built) {
    if (object.name === "" || object.kind === "" || object.apiVersion === "") {
      const message = `failed to decode Kubernetes apiVersion, kind and name from ${subject(object) || "an object"}`;
      rendered.failures.push(problemAt(object, message));
      continue;
    }
    const decrypted = decryptObject(object, options.spec.decryption);
    if ("problem" in decrypted) {
      refused.push(decrypted.problem);
      continue;
    }
    if (decrypted.note !== void 0) rendered.notes.push(decrypted.note);
    const substituted = substitute(decrypted.object, options, rendered, ids);
    if (substituted === void 0) continue;
    const { objects, notes } = finishObjects([substituted.object], options.owner);
    rendered.notes.push(...notes);
    rendered.objects.push(
      ...objects.map((finished) => ({ object: finished, unknownNames: substituted.unknownNames }))
    );
  }
  rendered.failures.push(...refused);
  return rendered;
}
function substitute(object, { lookup, hasSecrets }, rendered, ids) {
  if (lookup === void 0 || isSubstitutionDisabled(object)) return { object, unknownNames: [] };
  const result = substituteObject(object, lookup, hasSecrets);
  if ("problem" in result) {
    rendered.failures.push(result.problem);
    return void 0;
  }
  for (const kind of ["missing", "unknown", "doubtful"]) {
    for (const reference2 of result[kind]) {
      rendered[kind].push({ ...reference2, object: result.object, written: object });
    }
  }
  if (!ids.replace(object, result.object)) {
    const message = `variable substitution gives ${subject(object)} the id of another object`;
    rendered.failures.push(problemAt(object, message));
  }
  return {
    object: result.object,
    unknownNames: [...new Set([...result.unknown, ...result.doubtful].map(({ name }) => name))]
  };
}
var IdCounter = class {
  #counts = /* @__PURE__ */ new Map();
  constructor(objects) {
    for (const object of objects) this.#add(object, 1);
  }
  /** Takes an object for another; false when its id is taken. */
  replace(before, after) {
    this.#add(before, -1);
    return this.#add(after, 1) === 1;
  }
  #add(object, count) {
    const id = { ...parseApiVersion(object.apiVersion), ...object };
    const key = idKey(id);
    const total = (this.#counts.get(key) ?? 0) + count;
    this.#counts.set(key, total);
    return total;
  }
};

// src/flux/reconcile/trace-secrets.ts
function traceSecrets(rendered, shadow) {
  const comparable = shadow !== void 0 && shadow.failures.length === 0 && shadow.objects.length === rendered.objects.length;
  return rendered.objects.map(({ object, unknownNames }, i) => {
    if (shadow === rendered) return { ...object, secretPaths: [], shadow: object.value, unknownNames };
    const other = comparable ? shadow.objects[i]?.object.value : void 0;
    if (other === void 0) return { ...object, secretPaths: [[]], shadow: jsonObject(), unknownNames };
    const secretPaths = differingPaths(object.value, other);
    return { ...object, secretPaths, shadow: secretPaths.length === 0 ? object.value : other, unknownNames };
  });
}

// src/flux/reconcile/render-build.ts
var known2 = /* @__PURE__ */ new WeakMap();
function renderBuild(build3, object, spec, variables, rebuild) {
  const secretSpec = object.shadow !== object.value;
  const render = (objects, owner) => renderObjects(objects, {
    owner,
    spec,
    lookup: substitutes(spec, variables) ? owner === object ? variables.lookup : variables.shadowLookup : void 0,
    hasSecrets: variables.hasSecrets || secretSpec
  });
  const run3 = () => {
    const rendered = render(build3.objects, object);
    if (!secretSpec && !variables.hasSecrets)
      return { rendered, inventory: traceSecrets(rendered, rendered) };
    const owner = kubeObject(object.shadow, object.node, object.origin);
    const shadowBuild = secretSpec ? rebuild(owner) : build3;
    const shadow = "problem" in shadowBuild ? void 0 : render(shadowBuild.objects, owner);
    return { rendered, inventory: traceSecrets(rendered, shadow) };
  };
  if (secretSpec) return run3();
  const renderings = known2.get(build3) ?? /* @__PURE__ */ new Map();
  known2.set(build3, renderings);
  const { hasPostBuild, substituteStrategy, decryption, commonMetadata } = spec;
  const key = contentKey([
    variables.key,
    [hasPostBuild, substituteStrategy, decryption, commonMetadata],
    placesKey(object, "commonMetadata")
  ]);
  const rendering = renderings.get(key) ?? run3();
  renderings.set(key, rendering);
  return rendering;
}
function substitutes(spec, { variables, openSources }) {
  const some = variables.size > 0 || openSources.length > 0;
  return spec.hasPostBuild && (some || spec.substituteStrategy === "Always");
}

// src/flux/reconcile/variable-reports.ts
function undefinedVariables(uses, doubt) {
  const seen = /* @__PURE__ */ new Set();
  return uses.flatMap(({ name, expression, object, written }) => {
    const places = findExpression(written.node, expression);
    return (places.length > 0 ? places : [locate(written)]).flatMap((location) => {
      const key = `${name} ${location?.file}:${location?.line}:${location?.column} ${subject(object)}`;
      if (seen.has(key)) return [];
      seen.add(key);
      return [
        { name, expression, object, ...location && { location }, ...doubt !== void 0 && { doubt } }
      ];
    });
  });
}
function undefinedProblem(undefineds) {
  const [first] = undefineds;
  if (first === void 0) return void 0;
  const names3 = [...new Set(undefineds.map(({ name }) => name))];
  const message = names3.length === 1 ? `variable '${first.name}' is not defined: ${first.expression} in ${subject(first.object)}` : `${names3.length} variables are not defined: ${names3.join(", ")}`;
  return problem(message, first.location);
}
function unknownNotes(uses, variables) {
  const byReason = /* @__PURE__ */ new Map();
  for (const use of uses) {
    const reason = whyUnknown(use.name, variables);
    const same2 = byReason.get(reason) ?? [];
    same2.push(use);
    byReason.set(reason, same2);
  }
  return [...byReason].flatMap(([reason, same2]) => {
    const [first] = same2;
    if (first === void 0) return [];
    const names3 = [...new Set(same2.map(({ name }) => `\${${name}}`))].join(", ");
    const objects = new Set(same2.map(({ object }) => object)).size;
    const others = objects === 1 ? "" : objects === 2 ? " and another object" : ` and ${objects - 1} other objects`;
    const message = `Left as written in ${subject(first.object)}${others}: ${names3}; ${reason}`;
    const [location] = findExpression(first.written.node, first.expression);
    return [problem(message, location)];
  });
}
function whyUnknown(name, { variables, openSources, missing }) {
  const variable = variables.get(name);
  if (variable !== void 0) return `only the cluster knows the values that come from ${variable.from}`;
  const [open] = openSources;
  if (open !== void 0) return `${open.from} may define them; ${open.reason}`;
  return doubtOf(missing) ?? "the Kustomization above could not replace them";
}
function doubtOf(missing) {
  const sources = missing.filter(({ optional: optional2 }) => optional2).map(({ kind, name }) => `${kind}/${name}`);
  if (sources.length === 0) return void 0;
  return `${sources.join(" or ")}, which is optional and not in this environment, may define it`;
}

// src/flux/reconcile/reconcile-kustomization.ts
function reconcileKustomization(object, parent, around) {
  const { spec, problems } = readKustomizationSpec(object);
  const run3 = new Run(object, spec, parent);
  if (spec.kubeConfig)
    run3.note(problemAt(object, "its objects go to another cluster", ["spec", "kubeConfig"]));
  const [refused] = problems;
  if (refused !== void 0) return run3.failOf(refused, refused.message);
  if (object.namespace === "") {
    return run3.end("failed", problemAt(object, `${subject(object)} has no namespace: Flux cannot apply it`));
  }
  const source = around.sources.resolve(spec.sourceRef, around.home, around.knowledge);
  const reason = source.status === "here" ? source.reason : source.problem.message;
  run3.source = { ...spec.sourceRef, status: source.status, reason };
  if (source.status !== "here") {
    const { message, location = locate(object, ["spec", "sourceRef"]) } = source.problem;
    return run3.end(source.status === "failed" ? "failed" : "unknown", problem(message, location));
  }
  const directory = run3.findDirectory(source.artifact);
  return typeof directory === "string" ? reconcileDirectory(run3, directory, source.artifact, around) : directory;
}
function reconcileDirectory(run3, directory, artifact, around) {
  const { object, state } = run3;
  const { spec } = state;
  const { cache, options, behaviour } = around;
  const buildFor = (owner) => buildKustomization(owner, directory, artifact, cache, { ...behaviour, remote: options.remote });
  const build3 = buildFor(object);
  if ("problem" in build3) {
    if (build3.remote) return run3.end("unknown", build3.problem);
    const { targetNamespace, namePrefix, nameSuffix, components } = spec;
    return run3.failOf(build3.problem, [targetNamespace, namePrefix, nameSuffix, ...components].join());
  }
  run3.facts = readFluxFacts(build3.objects);
  run3.attempted = build3.objects;
  const variables = loadVariables(object, spec, { ...around, own: () => objectsOf(build3.objects) });
  state.variables = variables.variables;
  state.missingVariableSources = variables.missing;
  run3.note(...variables.notes);
  const unusable = unusableVariables(object, spec, variables, around.elsewhere);
  if (unusable !== void 0) return run3.end(unusable.status, unusable.problem);
  const { rendered, inventory } = renderBuild(build3, object, spec, variables, buildFor);
  const undefineds = undefinedVariables(rendered.missing);
  const doubtful = undefinedVariables(rendered.doubtful, doubtOf(variables.missing));
  state.undefinedVariables = [...undefineds, ...doubtful];
  run3.note(...rendered.notes, ...unknownNotes([...rendered.unknown, ...rendered.doubtful], variables));
  run3.attempted = rendered.objects.map((done) => done.object);
  const [failure2, ...more2] = rendered.failures;
  run3.note(...more2);
  const fault = failure2 ?? (around.strict ? undefinedProblem(undefineds) : void 0);
  if (fault !== void 0) return run3.end("failed", fault);
  run3.note(...resourceSetNotes(inventory));
  return run3.finish(inventory);
}
function resourceSetNotes(inventory) {
  return inventory.filter(({ apiVersion, kind }) => kind === "ResourceSet" && groupOf(apiVersion) === OPERATOR_GROUP).map((object) => problemAt(object, `what the Flux Operator makes of ${subject(object)} is not known`));
}
function objectsOf(built) {
  const objects = new Knowledge();
  for (const object of built) objects.add(asRendered(object));
  return objects;
}
function unusableVariables(object, spec, { fatal, invalid }, elsewhere2) {
  if (!spec.hasPostBuild) return void 0;
  if (fatal === void 0) return invalid && { status: "failed", problem: invalid };
  const { kind, name, location } = fatal;
  const source = `${kind}/${object.namespace}/${name}, which variables come from,`;
  const message = elsewhere2.length === 0 ? `${source} is not in this environment, and nothing in it makes it` : `${source} is not in this repository; ${elsewhere2.join(", ")}, from another one, may apply it`;
  return { status: elsewhere2.length === 0 ? "failed" : "unknown", problem: problem(message, location) };
}
var Run = class {
  object;
  state;
  facts = { ...NO_FACTS };
  attempted = [];
  source;
  constructor(object, spec, parent) {
    this.object = object;
    this.state = {
      namespace: object.namespace,
      name: object.name,
      spec,
      object,
      parent,
      path: void 0,
      status: "failed",
      objects: [],
      variables: /* @__PURE__ */ new Map(),
      undefinedVariables: [],
      missingVariableSources: [],
      notes: []
    };
  }
  note(...notes) {
    this.state.notes.push(...notes);
  }
  /** The directory of `spec.path` in the artifact, or how a Kustomization without it ends. */
  findDirectory(artifact) {
    const { path, sourceRef } = this.state.spec;
    const directory = joinClamped(path);
    this.state.path = artifact.toRepository(directory);
    const kind = artifact.tree.kind(directory);
    if (kind === "directory") return directory;
    const source = `${sourceRef.kind}/${sourceRef.namespace}/${sourceRef.name}`;
    const reason = kind === void 0 ? "does not exist" : "is no directory";
    const message = `path './${directory}' ${reason} in ${source}`;
    return this.failOf(problemAt(this.object, message, ["spec", "path"]), path);
  }
  /** Ends with a failure that comes of these texts of the spec. */
  failOf(fault, texts) {
    const { secretPaths, unknownNames } = this.object;
    if (unknownNames.length > 0 && texts.includes("${")) {
      const names3 = unknownNames.map((name) => `\${${name}}`).join(", ");
      return this.end("unknown", {
        ...fault,
        message: `${fault.message}; ${names3} is only known in the cluster`
      });
    }
    if (secretPaths.length === 0) return this.end("failed", fault);
    return this.end("failed", {
      ...fault,
      message: "it fails; why is not shown, as its spec holds secret values"
    });
  }
  end(status, fault) {
    const state = this.state.spec.suspend ? {
      ...this.state,
      status: "suspended",
      problem: { ...fault, message: `suspended; ${fault.message}` }
    } : { ...this.state, status, problem: fault };
    const attempted = this.attempted.map(asRendered);
    return { state, objects: [], attempted, facts: this.facts, source: this.source };
  }
  finish(objects) {
    const state = { ...this.state, status: "rendered", objects: [...objects] };
    if (state.spec.suspend) {
      state.status = "suspended";
      state.problem = problemAt(this.object, "suspended: Flux applies and prunes nothing of it", [
        "spec",
        "suspend"
      ]);
    }
    return { state, objects, attempted: [], facts: this.facts, source: this.source };
  }
};

// src/flux/reconcile.ts
var MAX_ROUNDS = 30;
var MAX_KUSTOMIZATIONS2 = 5e3;
function reconcileEnvironment(tree, environment, options = {}) {
  const entry2 = findEntry(tree, environment);
  const cache = options.cache ?? new ReconcileCache();
  const sources = cache.sources(tree, options.mappedSources);
  const external = externalTo(tree, options);
  let known3 = {
    knowledge: new Knowledge(),
    attempted: new Knowledge(),
    elsewhere: [],
    entry: entry2.object,
    facts: { ...NO_FACTS, version: parseVersion(entry2.version ?? "") }
  };
  for (let round = 1; ; round++) {
    const around = {
      knowledge: known3.knowledge,
      attempted: known3.attempted,
      elsewhere: known3.elsewhere,
      home: homeSource(entry2, known3),
      sources,
      external,
      strict: options.strict ?? isStrictByDefault(known3.facts),
      behaviour: buildBehaviour(known3.facts),
      cache,
      options
    };
    const result = reconcileAll(known3.entry, around);
    const next = learn(result.reconciled, known3, entry2, environment);
    const settled = isSame2(known3, next);
    if (!settled && round < MAX_ROUNDS) {
      known3 = next;
      continue;
    }
    const problems = [
      ...entry2.problems,
      ...result.problems,
      ...findUnreached(tree, environment, result.reconciled)
    ];
    if (!settled) {
      problems.push({ message: "the Kustomizations of this environment change each other without end" });
    }
    return {
      environment,
      kustomizations: result.reconciled.map(
        ({ state }) => deletesIgnored(known3.facts) ? { ...state, deletesIgnored: true } : state
      ),
      sources: sourcesOf(result.reconciled),
      problems
    };
  }
}
function isSame2(a, b) {
  const key = ({ entry: entry2, facts, elsewhere: elsewhere2 }) => contentKey([entry2.value, entry2.shadow, facts, elsewhere2]);
  return key(a) === key(b) && a.knowledge.equals(b.knowledge) && a.attempted.equals(b.attempted);
}
function reconcileAll(entry2, around) {
  const reconciled = /* @__PURE__ */ new Map();
  const problems = [];
  const queue = [
    { object: entry2, parent: void 0 }
  ];
  for (let item = queue.shift(); item !== void 0; item = queue.shift()) {
    const { object, parent } = item;
    const id = kustomizationId(object);
    const before = reconciled.get(id);
    if (before !== void 0) {
      if (parent !== id) problems.push(reachedTwice(object, before, parent, reconciled));
      continue;
    }
    if (reconciled.size === MAX_KUSTOMIZATIONS2) {
      problems.push({ message: `more than ${MAX_KUSTOMIZATIONS2} Kustomizations: the rest is left out` });
      break;
    }
    const result = reconcileKustomization(object, parent, around);
    reconciled.set(id, result);
    if (result.state.spec.kubeConfig) continue;
    queue.push(...result.objects.filter(isFluxKustomization).map((child) => ({ object: child, parent: id })));
  }
  return { reconciled: [...reconciled.values()], problems };
}
function reachedTwice(object, before, parent, reconciled) {
  const id = kustomizationId(object);
  for (let at = parent; at !== void 0; at = reconciled.get(at)?.state.parent) {
    if (at === id)
      return problemAt(object, `Kustomization ${id} is applied by ${parent}, which it applies itself`);
  }
  const first = before.state.parent ?? "the beginning of the cluster";
  return problemAt(
    object,
    `Kustomization ${id} is applied by ${first} and by ${parent}: they overwrite each other`
  );
}
function isFluxKustomization(object) {
  return object.kind === "Kustomization" && groupOf(object.apiVersion) === KUSTOMIZE_GROUP;
}
function learn(reconciled, known3, entry2, environment) {
  const knowledge = new Knowledge();
  const attempted = new Knowledge();
  let facts = { ...NO_FACTS, version: parseVersion(entry2.version ?? "") };
  for (const result of reconciled) {
    facts = firstFacts(facts, result.facts);
    if (result.state.spec.kubeConfig) continue;
    for (const object of result.objects) knowledge.add(object);
    for (const object of result.attempted) attempted.add(object);
  }
  const begun = reconciled[0];
  const id = begun === void 0 ? "" : kustomizationId(begun.state);
  const applied = [...begun?.objects ?? [], ...begun?.attempted ?? []].filter(isFluxKustomization);
  const own = applied.find((object) => kustomizationId(object) === id) ?? (entry2.assumed ? applied.find((object) => appliesFolder(object, environment)) : void 0);
  const kept = begun?.state.status === "failed" ? known3.entry : entry2.object;
  const elsewhere2 = reconciled.filter(({ source }) => source?.status === "elsewhere").map(({ state }) => kustomizationId(state));
  return { knowledge, attempted, elsewhere: elsewhere2, facts, entry: own ?? kept };
}
function sourcesOf(reconciled) {
  const sources = /* @__PURE__ */ new Map();
  for (const { source } of reconciled) {
    if (source !== void 0 && !sources.has(sourceId(source))) sources.set(sourceId(source), source);
  }
  return [...sources.values()];
}
function appliesFolder(object, environment) {
  const path = stringAt(object.value, "spec", "path");
  return path !== void 0 && joinClamped(path) === environment.path && environment.path !== "";
}
function homeSource(entry2, { entry: object, knowledge }) {
  const reference2 = (key) => stringAt(object.value, "spec", "sourceRef", key) ?? "";
  const [kind, name] = [reference2("kind"), reference2("name")];
  const namespace = reference2("namespace") || object.namespace;
  const source = knowledge.find(kind, namespace, name);
  const { url, ref } = entry2;
  if (source === void 0) return { kind, namespace, name, url, ref };
  const known3 = stringAt(source.value, "spec", "url");
  return { kind, namespace, name, url: known3 ?? url, ref: describeGitRef(source.value.spec) };
}
function externalTo(tree, options) {
  const { variables = {}, externalSources, external } = options;
  const explained = /* @__PURE__ */ new Map();
  const explain = (kind, namespace, name) => {
    if (external?.has(kind, namespace, name)) return "the configuration says that it is in the cluster";
    const place2 = findDeclaredOutsideFlux(tree, kind, namespace, name);
    return place2 && `${place2} declares it, and no Flux Kustomization applies it`;
  };
  return {
    values: variables,
    presume: (kind, namespace, name) => externalSources === "all" || (externalSources?.has(`${kind}/${namespace}/${name}`) ?? false),
    explain(kind, namespace, name) {
      const key = `${kind}/${namespace}/${name}`;
      if (!explained.has(key)) explained.set(key, explain(kind, namespace, name));
      return explained.get(key);
    }
  };
}
function findUnreached(tree, environment, reconciled) {
  if (reconciled[0]?.state.status === "failed") return [];
  const reached = /* @__PURE__ */ new Set();
  const collect2 = (node) => {
    if (node.source !== void 0) reached.add(node.source.file);
    if (node.kind === "seq") node.items.forEach(collect2);
    else if (node.kind === "map") for (const { value } of node.entries) collect2(value);
  };
  for (const { state } of reconciled) collect2(state.object.node);
  return indexRepository(tree).kustomizations.flatMap((object) => {
    const file = object.origin?.file ?? "";
    const declared2 = stringAt(object.value, "spec", "sourceRef", "name") !== void 0;
    if (!declared2 || reached.has(file) || !isWithin(file, environment.path)) return [];
    return [
      problemAt(object, `${subject(object)} is in the folder of the environment, but nothing applies it`)
    ];
  });
}

// src/plan/secret-places.ts
var LAST_APPLIED = "kubectl.kubernetes.io/last-applied-configuration";
var PRIVATE_KEY = /-----BEGIN [A-Z0-9 ]*PRIVATE KEY/;
var ENCODED_PEM = /LS0tLS1CRUdJTi[A-Za-z0-9+/]{0,60}/g;
function secretPathsOf(object) {
  const paths = [...object.secretPaths];
  if (object.kind !== "Secret") return paths;
  paths.push(["metadata", "annotations", LAST_APPLIED]);
  for (const field of ["data", "stringData"]) {
    const data = object.value[field];
    if (isObject(data)) for (const key of Object.keys(data)) paths.push([field, key]);
    else paths.push([field]);
  }
  return paths;
}
function secretTextsOf(object) {
  return secretPathsOf(object).map((path) => valueAt(object.value, path)).filter((value) => typeof value === "string").filter((text2) => text2 !== "");
}
function isSecretText(text2, key) {
  if (key === "caBundle" || PRIVATE_KEY.test(text2)) return true;
  const encoded = text2.match(ENCODED_PEM) ?? [];
  return encoded.some((pem) => PRIVATE_KEY.test(Buffer.from(pem, "base64").toString("latin1")));
}

// src/plan/mask.ts
function maskObject(object) {
  return replaceSecrets(object, new Set(secretTextsOf(object)), () => "***");
}
function maskPair(before, after) {
  const texts = /* @__PURE__ */ new Set([...secretTextsOf(before), ...secretTextsOf(after)]);
  const old = collectSecrets(before, texts);
  const current = collectSecrets(after, texts);
  return {
    before: replaceSecrets(
      before,
      texts,
      (place2, value) => marker(value, current.get(place2), "*** (before)")
    ),
    after: replaceSecrets(after, texts, (place2, value) => marker(value, old.get(place2), "*** (after)"))
  };
}
function marker(value, other, changed) {
  if (other === void 0) return "***";
  return jsonEquals(value, other) ? "*** (unchanged)" : changed;
}
function collectSecrets(object, texts) {
  const secrets = /* @__PURE__ */ new Map();
  replaceSecrets(object, texts, (place2, value) => {
    secrets.set(place2, value);
    return "";
  });
  return secrets;
}
function replaceSecrets(object, texts, replace4) {
  const masked = copy2(object.value, pathTree(secretPathsOf(object)), void 0, "");
  return isObject(masked) ? masked : jsonObject();
  function copy2(value, paths, key, place2) {
    if (paths?.end) return replace4(place2, value);
    if (typeof value === "string") {
      return texts.has(value) || isSecretText(value, key) ? replace4(place2, value) : value;
    }
    if (Array.isArray(value)) {
      const names3 = itemNames(value);
      return value.map((item, at) => copy2(item, paths?.below.get(at), void 0, `${place2}\0${names3[at]}`));
    }
    if (!isObject(value)) return value;
    const result = jsonObject();
    for (const [name, child] of Object.entries(value)) {
      result[name] = copy2(child, paths?.below.get(name), name, `${place2}\0${name}`);
    }
    return result;
  }
}
function itemNames(items) {
  const counts = /* @__PURE__ */ new Map();
  return items.map((item) => {
    const name = isObject(item) && typeof item.name === "string" ? item.name : "";
    const number = counts.get(name) ?? 0;
    counts.set(name, number + 1);
    return `${name}\0${number}`;
  });
}
function pathTree(paths) {
  const root = { end: false, below: /* @__PURE__ */ new Map() };
  for (const path of paths) {
    let at = root;
    for (const step3 of path) {
      let next = at.below.get(step3);
      if (next === void 0) {
        next = { end: false, below: /* @__PURE__ */ new Map() };
        at.below.set(step3, next);
      }
      at = next;
    }
    at.end = true;
  }
  return root;
}

// node_modules/diff/libesm/diff/base.js
var Diff = class {
  diff(oldStr, newStr, options = {}) {
    let callback;
    if (typeof options === "function") {
      callback = options;
      options = {};
    } else if ("callback" in options) {
      callback = options.callback;
    }
    const oldString = this.castInput(oldStr, options);
    const newString = this.castInput(newStr, options);
    const oldTokens = this.removeEmpty(this.tokenize(oldString, options));
    const newTokens = this.removeEmpty(this.tokenize(newString, options));
    return this.diffWithOptionsObj(oldTokens, newTokens, options, callback);
  }
  diffWithOptionsObj(oldTokens, newTokens, options, callback) {
    var _a;
    const done = (value) => {
      value = this.postProcess(value, options);
      if (callback) {
        setTimeout(function() {
          callback(value);
        }, 0);
        return void 0;
      } else {
        return value;
      }
    };
    const newLen = newTokens.length, oldLen = oldTokens.length;
    let editLength = 1;
    let maxEditLength = newLen + oldLen;
    if (options.maxEditLength != null) {
      maxEditLength = Math.min(maxEditLength, options.maxEditLength);
    }
    const maxExecutionTime = (_a = options.timeout) !== null && _a !== void 0 ? _a : Infinity;
    const abortAfterTimestamp = Date.now() + maxExecutionTime;
    const bestPath = [{ oldPos: -1, lastComponent: void 0 }];
    let newPos = this.extractCommon(bestPath[0], newTokens, oldTokens, 0, options);
    if (bestPath[0].oldPos + 1 >= oldLen && newPos + 1 >= newLen) {
      return done(this.buildValues(bestPath[0].lastComponent, newTokens, oldTokens));
    }
    let minDiagonalToConsider = -Infinity, maxDiagonalToConsider = Infinity;
    const execEditLength = () => {
      for (let diagonalPath = Math.max(minDiagonalToConsider, -editLength); diagonalPath <= Math.min(maxDiagonalToConsider, editLength); diagonalPath += 2) {
        let basePath;
        const removePath = bestPath[diagonalPath - 1], addPath = bestPath[diagonalPath + 1];
        if (removePath) {
          bestPath[diagonalPath - 1] = void 0;
        }
        let canAdd = false;
        if (addPath) {
          const addPathNewPos = addPath.oldPos - diagonalPath;
          canAdd = addPath && 0 <= addPathNewPos && addPathNewPos < newLen;
        }
        const canRemove = removePath && removePath.oldPos + 1 < oldLen;
        if (!canAdd && !canRemove) {
          bestPath[diagonalPath] = void 0;
          continue;
        }
        if (!canRemove || canAdd && removePath.oldPos < addPath.oldPos) {
          basePath = this.addToPath(addPath, true, false, 0, options);
        } else {
          basePath = this.addToPath(removePath, false, true, 1, options);
        }
        newPos = this.extractCommon(basePath, newTokens, oldTokens, diagonalPath, options);
        if (basePath.oldPos + 1 >= oldLen && newPos + 1 >= newLen) {
          return done(this.buildValues(basePath.lastComponent, newTokens, oldTokens)) || true;
        } else {
          bestPath[diagonalPath] = basePath;
          if (basePath.oldPos + 1 >= oldLen) {
            maxDiagonalToConsider = Math.min(maxDiagonalToConsider, diagonalPath - 1);
          }
          if (newPos + 1 >= newLen) {
            minDiagonalToConsider = Math.max(minDiagonalToConsider, diagonalPath + 1);
          }
        }
      }
      editLength++;
    };
    if (callback) {
      (function exec() {
        setTimeout(function() {
          if (editLength > maxEditLength || Date.now() > abortAfterTimestamp) {
            return callback(void 0);
          }
          if (!execEditLength()) {
            exec();
          }
        }, 0);
      })();
    } else {
      while (editLength <= maxEditLength && Date.now() <= abortAfterTimestamp) {
        const ret = execEditLength();
        if (ret) {
          return ret;
        }
      }
    }
  }
  addToPath(path, added, removed, oldPosInc, options) {
    const last = path.lastComponent;
    if (last && !options.oneChangePerToken && last.added === added && last.removed === removed) {
      return {
        oldPos: path.oldPos + oldPosInc,
        lastComponent: { count: last.count + 1, added, removed, previousComponent: last.previousComponent }
      };
    } else {
      return {
        oldPos: path.oldPos + oldPosInc,
        lastComponent: { count: 1, added, removed, previousComponent: last }
      };
    }
  }
  extractCommon(basePath, newTokens, oldTokens, diagonalPath, options) {
    const newLen = newTokens.length, oldLen = oldTokens.length;
    let oldPos = basePath.oldPos, newPos = oldPos - diagonalPath, commonCount = 0;
    while (newPos + 1 < newLen && oldPos + 1 < oldLen && this.equals(oldTokens[oldPos + 1], newTokens[newPos + 1], options)) {
      newPos++;
      oldPos++;
      commonCount++;
      if (options.oneChangePerToken) {
        basePath.lastComponent = { count: 1, previousComponent: basePath.lastComponent, added: false, removed: false };
      }
    }
    if (commonCount && !options.oneChangePerToken) {
      basePath.lastComponent = { count: commonCount, previousComponent: basePath.lastComponent, added: false, removed: false };
    }
    basePath.oldPos = oldPos;
    return newPos;
  }
  equals(left, right, options) {
    if (options.comparator) {
      return options.comparator(left, right);
    } else {
      return left === right || !!options.ignoreCase && left.toLowerCase() === right.toLowerCase();
    }
  }
  removeEmpty(array) {
    const ret = [];
    for (let i = 0; i < array.length; i++) {
      if (array[i]) {
        ret.push(array[i]);
      }
    }
    return ret;
  }
  // eslint-disable-next-line @typescript-eslint/no-unused-vars
  castInput(value, options) {
    return value;
  }
  // eslint-disable-next-line @typescript-eslint/no-unused-vars
  tokenize(value, options) {
    return Array.from(value);
  }
  join(chars) {
    return chars.join("");
  }
  postProcess(changeObjects, options) {
    return changeObjects;
  }
  get useLongestToken() {
    return false;
  }
  buildValues(lastComponent, newTokens, oldTokens) {
    const components = [];
    let nextComponent;
    while (lastComponent) {
      components.push(lastComponent);
      nextComponent = lastComponent.previousComponent;
      delete lastComponent.previousComponent;
      lastComponent = nextComponent;
    }
    components.reverse();
    const componentLen = components.length;
    let componentPos = 0, newPos = 0, oldPos = 0;
    for (; componentPos < componentLen; componentPos++) {
      const component = components[componentPos];
      if (!component.removed) {
        if (!component.added && this.useLongestToken) {
          let value = newTokens.slice(newPos, newPos + component.count);
          value = value.map(function(value2, i) {
            const oldValue = oldTokens[oldPos + i];
            return oldValue.length > value2.length ? oldValue : value2;
          });
          component.value = this.join(value);
        } else {
          component.value = this.join(newTokens.slice(newPos, newPos + component.count));
        }
        newPos += component.count;
        if (!component.added) {
          oldPos += component.count;
        }
      } else {
        component.value = this.join(oldTokens.slice(oldPos, oldPos + component.count));
        oldPos += component.count;
      }
    }
    return components;
  }
};

// node_modules/diff/libesm/diff/line.js
var LineDiff = class extends Diff {
  constructor() {
    super(...arguments);
    this.tokenize = tokenize;
  }
  equals(left, right, options) {
    if (options.ignoreWhitespace) {
      if (!options.newlineIsToken || !left.includes("\n")) {
        left = left.trim();
      }
      if (!options.newlineIsToken || !right.includes("\n")) {
        right = right.trim();
      }
    } else if (options.ignoreNewlineAtEof && !options.newlineIsToken) {
      if (left.endsWith("\n")) {
        left = left.slice(0, -1);
      }
      if (right.endsWith("\n")) {
        right = right.slice(0, -1);
      }
    }
    return super.equals(left, right, options);
  }
};
var lineDiff = new LineDiff();
function diffLines(oldStr, newStr, options) {
  return lineDiff.diff(oldStr, newStr, options);
}
function tokenize(value, options) {
  if (options.stripTrailingCr) {
    value = value.replace(/\r\n/g, "\n");
  }
  const retLines = [], linesAndNewlines = value.split(/(\n|\r\n)/);
  if (!linesAndNewlines[linesAndNewlines.length - 1]) {
    linesAndNewlines.pop();
  }
  for (let i = 0; i < linesAndNewlines.length; i++) {
    const line = linesAndNewlines[i];
    if (i % 2 && !options.newlineIsToken) {
      retLines[retLines.length - 1] += line;
    } else {
      retLines.push(line);
    }
  }
  return retLines;
}

// node_modules/diff/libesm/patch/create.js
function structuredPatch(oldFileName, newFileName, oldStr, newStr, oldHeader, newHeader, options) {
  let optionsObj;
  if (!options) {
    optionsObj = {};
  } else if (typeof options === "function") {
    optionsObj = { callback: options };
  } else {
    optionsObj = options;
  }
  if (typeof optionsObj.context === "undefined") {
    optionsObj.context = 4;
  }
  const context = optionsObj.context;
  if (optionsObj.newlineIsToken) {
    throw new Error("newlineIsToken may not be used with patch-generation functions, only with diffing functions");
  }
  if (!optionsObj.callback) {
    return diffLinesResultToPatch(diffLines(oldStr, newStr, optionsObj));
  } else {
    const { callback } = optionsObj;
    diffLines(oldStr, newStr, Object.assign(Object.assign({}, optionsObj), { callback: (diff) => {
      const patch = diffLinesResultToPatch(diff);
      callback(patch);
    } }));
  }
  function diffLinesResultToPatch(diff) {
    if (!diff) {
      return;
    }
    diff.push({ value: "", lines: [] });
    function contextLines(lines2) {
      return lines2.map(function(entry2) {
        return " " + entry2;
      });
    }
    const hunks = [];
    let oldRangeStart = 0, newRangeStart = 0, curRange = [], oldLine = 1, newLine = 1;
    for (let i = 0; i < diff.length; i++) {
      const current = diff[i], lines2 = current.lines || splitLines(current.value);
      current.lines = lines2;
      if (current.added || current.removed) {
        if (!oldRangeStart) {
          const prev = diff[i - 1];
          oldRangeStart = oldLine;
          newRangeStart = newLine;
          if (prev) {
            curRange = context > 0 ? contextLines(prev.lines.slice(-context)) : [];
            oldRangeStart -= curRange.length;
            newRangeStart -= curRange.length;
          }
        }
        for (const line of lines2) {
          curRange.push((current.added ? "+" : "-") + line);
        }
        if (current.added) {
          newLine += lines2.length;
        } else {
          oldLine += lines2.length;
        }
      } else {
        if (oldRangeStart) {
          if (lines2.length <= context * 2 && i < diff.length - 2) {
            for (const line of contextLines(lines2)) {
              curRange.push(line);
            }
          } else {
            const contextSize = Math.min(lines2.length, context);
            for (const line of contextLines(lines2.slice(0, contextSize))) {
              curRange.push(line);
            }
            const hunk = {
              oldStart: oldRangeStart,
              oldLines: oldLine - oldRangeStart + contextSize,
              newStart: newRangeStart,
              newLines: newLine - newRangeStart + contextSize,
              lines: curRange
            };
            hunks.push(hunk);
            oldRangeStart = 0;
            newRangeStart = 0;
            curRange = [];
          }
        }
        oldLine += lines2.length;
        newLine += lines2.length;
      }
    }
    for (const hunk of hunks) {
      for (let i = 0; i < hunk.lines.length; i++) {
        if (hunk.lines[i].endsWith("\n")) {
          hunk.lines[i] = hunk.lines[i].slice(0, -1);
        } else {
          hunk.lines.splice(i + 1, 0, "\\ No newline at end of file");
          i++;
        }
      }
    }
    return {
      oldFileName,
      newFileName,
      oldHeader,
      newHeader,
      hunks
    };
  }
}
function splitLines(text2) {
  const hasTrailingNl = text2.endsWith("\n");
  const result = text2.split("\n").map((line) => line + "\n");
  if (hasTrailingNl) {
    result.pop();
  } else {
    result.push(result.pop().slice(0, -1));
  }
  return result;
}

// src/plan/unified-diff.ts
var CONTEXT_LINES = 3;
var MAX_EDITS = 4e3;
function unifiedDiff(before, after) {
  if (before === after) return "";
  const options = { context: CONTEXT_LINES, maxEditLength: MAX_EDITS };
  const patch = before === "" || after === "" ? void 0 : structuredPatch("", "", before, after, void 0, void 0, options);
  const hunks = patch?.hunks ?? [replaceAll(before, after)];
  return hunks.map(({ oldStart, oldLines, newStart, newLines, lines: lines2 }) => {
    const range = `@@ -${oldStart},${oldLines} +${newStart},${newLines} @@`;
    return `${[range, ...lines2].join("\n")}
`;
  }).join("");
}
function replaceAll(before, after) {
  const removed = linesOf(before);
  const added = linesOf(after);
  return {
    oldStart: Math.min(1, removed.length),
    oldLines: removed.length,
    newStart: Math.min(1, added.length),
    newLines: added.length,
    lines: [...removed.map((line) => `-${line}`), ...added.map((line) => `+${line}`)]
  };
}
function linesOf(text2) {
  if (text2 === "") return [];
  const lines2 = text2.split("\n");
  if (lines2.at(-1) === "") lines2.pop();
  return lines2;
}

// src/plan/make-change.ts
function makeChange({ action, before, after, reasons }) {
  if (before === void 0 || after === void 0) {
    const { object, owner } = after ?? before;
    const text2 = emitYaml(maskObject(object));
    const diff = before === void 0 ? unifiedDiff("", text2) : unifiedDiff(text2, "");
    return { action, ...identity3(object), kustomization: owner.id, diff, reasons };
  }
  return {
    action,
    ...identity3(after.object),
    kustomization: after.owner.id,
    ...before.owner !== after.owner && { previousKustomization: before.owner.id },
    diff: diffOf(before, after),
    reasons
  };
}
function diffOf(before, after) {
  if (jsonEquals(before.object.value, after.object.value)) return "";
  const masked = maskPair(before.object, after.object);
  return unifiedDiff(emitYaml(masked.before), emitYaml(masked.after));
}
function identity3(object) {
  const covers = (...path) => object.secretPaths.some(
    (secret) => secret.length <= path.length && secret.every((step3, at) => step3 === path[at])
  );
  const part2 = (text2, ...path) => text2 !== "" && covers(...path) ? "***" : text2;
  return {
    apiVersion: part2(object.apiVersion, "apiVersion"),
    kind: part2(object.kind, "kind"),
    namespace: part2(object.namespace, "metadata", "namespace"),
    name: part2(object.name, "metadata", "name")
  };
}

// src/plan/redact.ts
var MIN_LENGTH = 4;
var UNKNOWN_VARIABLE = /^\$\{\w+\}$/;
function redactor(states) {
  const texts = /* @__PURE__ */ new Set();
  const add3 = (text2) => {
    for (const line of [text2, ...text2.split(/\r?\n/)]) {
      const part2 = line.trim();
      if (part2.length >= MIN_LENGTH && !UNKNOWN_VARIABLE.test(part2)) texts.add(part2);
    }
  };
  for (const { kustomizations } of states) {
    for (const { variables, objects } of kustomizations) {
      for (const { secret, value } of variables.values()) if (secret && value !== void 0) add3(value);
      for (const object of objects) {
        if (object.kind !== "Secret" && object.secretPaths.length === 0) continue;
        for (const text2 of secretTextsOf(object)) add3(text2);
        if (object.kind !== "Secret" || !isObject(object.value.data)) continue;
        for (const data of Object.values(object.value.data)) {
          if (typeof data === "string") add3(Buffer.from(data, "base64").toString("utf8"));
        }
      }
    }
  }
  const longestFirst = [...texts].sort((a, b) => b.length - a.length);
  const known3 = /* @__PURE__ */ new Map();
  return (sentence2) => {
    let redacted = known3.get(sentence2);
    if (redacted === void 0) {
      redacted = sentence2;
      for (const text2 of longestFirst) redacted = redacted.replaceAll(text2, "***");
      known3.set(sentence2, redacted);
    }
    return redacted;
  };
}
function redactFinding(finding, redact) {
  const { message, object, help, related } = finding;
  return {
    ...finding,
    message: redact(message),
    ...object !== void 0 && { object: redact(object) },
    ...help !== void 0 && { help: redact(help) },
    ...related && { related: related.map((place2) => ({ ...place2, message: redact(place2.message) })) }
  };
}

// src/plan/make-plan.ts
function makePlan({ base, head }, comparison, findings) {
  const redact = redactor([...comparison.base ?? [], ...comparison.head]);
  const environments = comparison.environments.map((environment) => planEnvironment(environment, redact)).sort((a, b) => firstDifference3(compareText(a.name, b.name), compareText(a.path, b.path)));
  const masked = findings.map((finding) => redactFinding(finding, redact));
  return {
    version: 1,
    base: { rev: base },
    head: { rev: head },
    environments,
    findings: masked,
    summary: summarize(environments, masked)
  };
}
function planEnvironment(comparison, redact) {
  const { base, head, changes, withheld } = comparison;
  const { name, path } = (head ?? base).environment;
  return {
    name,
    path,
    kustomizations: planKustomizations(head, redact),
    changes: changes.map((change2) => redactReasons(makeChange(change2), redact)).sort(compareChanges),
    withheld: withheld.map((entry2) => ({ ...entry2, reason: redact(entry2.reason) }))
  };
}
function redactReasons(change2, redact) {
  return { ...change2, reasons: change2.reasons.map(redact) };
}
function planKustomizations(head, redact) {
  return (head?.kustomizations ?? []).map((state) => {
    const { namespace, name, path, status, objects } = state;
    const reason = status === "rendered" ? void 0 : state.problem?.message;
    return {
      namespace,
      name,
      path,
      status,
      objects: objects.length,
      ...reason && { reason: redact(reason) }
    };
  }).sort((a, b) => compareText(kustomizationId(a), kustomizationId(b)));
}
function compareChanges(a, b) {
  return firstDifference3(
    compareText(a.kustomization, b.kustomization),
    compareText(a.kind, b.kind),
    compareText(a.namespace, b.namespace),
    compareText(a.name, b.name),
    compareText(a.apiVersion, b.apiVersion),
    compareText(a.action, b.action),
    compareText(a.previousKustomization, b.previousKustomization)
  );
}
function summarize(environments, findings) {
  const summary = {
    create: 0,
    update: 0,
    prune: 0,
    orphan: 0,
    move: 0,
    recreate: 0,
    errors: 0,
    warnings: 0
  };
  for (const { changes } of environments) for (const { action } of changes) summary[action]++;
  for (const { severity, existing } of findings) {
    if (existing) continue;
    if (severity === "error") summary.errors++;
    if (severity === "warning") summary.warnings++;
  }
  return summary;
}

// src/plan/relocate.ts
function relocatePlan(plan, folder2) {
  if (folder2 === "") return plan;
  const move2 = (path) => joinPath(folder2, path) ?? path;
  return {
    ...plan,
    environments: plan.environments.map((environment) => ({
      ...environment,
      path: move2(environment.path),
      kustomizations: environment.kustomizations.map((kustomization2) => ({
        ...kustomization2,
        path: kustomization2.path === void 0 ? void 0 : move2(kustomization2.path)
      }))
    })),
    findings: plan.findings.map((finding) => moveFinding(finding, move2))
  };
}
function moveFinding(finding, move2) {
  const { location, related } = finding;
  const moved = (place2) => ({ ...place2, file: move2(place2.file) });
  return {
    ...finding,
    ...location && { location: moved(location) },
    ...related && { related: related.map((place2) => ({ ...place2, location: moved(place2.location) })) }
  };
}

// src/tree/git-command.ts
import { spawnSync as spawnSync2 } from "node:child_process";
import { resolve as resolve5 } from "node:path";
var MAX_OUTPUT_BYTES2 = 1024 * 1024 * 1024;
var GitError = class extends Error {
  constructor(message) {
    super(message);
    this.name = "GitError";
  }
};
function git(repository, args, input) {
  const directory = resolve5(repository);
  const result = spawnSync2("git", ["-c", `safe.directory=${directory}`, "-C", directory, ...args], {
    env: { ...process.env, GIT_TERMINAL_PROMPT: "0", GIT_OPTIONAL_LOCKS: "0", LC_ALL: "C" },
    maxBuffer: MAX_OUTPUT_BYTES2,
    ...input === void 0 ? {} : { input }
  });
  if (result.error !== void 0) {
    throw new GitError(`git could not be run: ${result.error.message}. Is it installed and on the PATH?`);
  }
  if (result.status !== 0) {
    const said = result.stderr.toString("utf8").trim();
    throw new GitError(`git ${args[0]} failed in '${repository}': ${said || `exit status ${result.status}`}`);
  }
  return result.stdout;
}
function tryGit(repository, args) {
  try {
    return git(repository, args).toString("utf8").trim();
  } catch (error) {
    if (error instanceof GitError) return void 0;
    throw error;
  }
}

// src/tree/git-blobs.ts
var LINE_FEED = 10;
var GitBlobs = class {
  #repository;
  #contents = /* @__PURE__ */ new Map();
  constructor(repository) {
    this.#repository = repository;
  }
  /** Reads all of these in one git process; those that are known already cost nothing. Throws `GitError`. */
  load(ids) {
    const wanted = [...new Set(ids)].filter((id) => !this.#contents.has(id));
    if (wanted.length === 0) return;
    const output2 = git(this.#repository, ["cat-file", "--batch"], `${wanted.join("\n")}
`);
    let at = 0;
    for (const id of wanted) {
      const end = output2.indexOf(LINE_FEED, at);
      const header2 = output2.toString("latin1", at, end).split(" ");
      const size = Number(header2[2]);
      if (header2[1] !== "blob" || !Number.isSafeInteger(size)) {
        throw new GitError(`git has no content for ${id} in '${this.#repository}'`);
      }
      this.#contents.set(id, output2.subarray(end + 1, end + 1 + size));
      at = end + 1 + size + 1;
    }
  }
  /** The bytes with this id. Throws `GitError` when the repository lacks them. */
  read(id) {
    this.load([id]);
    return this.#contents.get(id);
  }
};

// src/tree/git.ts
var MANIFEST = /\.(ya?ml|json|env|properties)$|(^|\/)Kustomization$/;
var MAX_MANIFEST_BYTES = 1024 * 1024;
var GitRepository = class {
  path;
  #blobs;
  constructor(path) {
    this.path = path;
    this.#blobs = new GitBlobs(path);
  }
  /**
   * The files of a commit, read from git's objects: no work tree is touched and no filter is run.
   * Submodules are empty directories. Throws `GitError` when the commit is not there.
   */
  open(commit) {
    const listing = git(this.path, ["ls-tree", "-r", "-t", "-z", "-l", "--full-tree", commit]);
    return new GitTree(commit, parseListing(listing.toString("utf8")), this.#blobs);
  }
};
var GitTree = class {
  label;
  #entries;
  #names = /* @__PURE__ */ new Map();
  #blobs;
  #manifestsLoaded = false;
  constructor(label, entries, blobs) {
    this.label = label;
    this.#entries = entries;
    this.#blobs = blobs;
    for (const path of entries.keys()) {
      const slash = path.lastIndexOf("/");
      const parent = slash === -1 ? "" : path.slice(0, slash);
      const names3 = this.#names.get(parent);
      if (names3 === void 0) this.#names.set(parent, [path.slice(slash + 1)]);
      else names3.push(path.slice(slash + 1));
    }
    for (const names3 of this.#names.values()) sortNames(names3);
  }
  kind(path) {
    return path === "" ? "directory" : this.#entries.get(path)?.kind;
  }
  list(path) {
    return this.#names.get(path) ?? [];
  }
  read(path) {
    const entry2 = this.#entry(path, "file");
    if (entry2.size > MAX_FILE_BYTES) throw new TreeError(path, tooLarge2(path, entry2.size));
    this.#loadManifests();
    return this.#blobs.read(entry2.id);
  }
  readLink(path) {
    return Buffer.from(this.#blobs.read(this.#entry(path, "link").id)).toString("utf8");
  }
  contentId(path) {
    return this.#entry(path, "file").id;
  }
  #entry(path, kind) {
    const entry2 = this.#entries.get(path);
    if (entry2?.kind !== kind) throw new TreeError(path, `'${path}' is not a ${kind}`);
    return entry2;
  }
  #loadManifests() {
    if (this.#manifestsLoaded) return;
    this.#manifestsLoaded = true;
    const ids = [];
    for (const [path, entry2] of this.#entries) {
      if (entry2.kind === "file" && entry2.size <= MAX_MANIFEST_BYTES && MANIFEST.test(path))
        ids.push(entry2.id);
    }
    this.#blobs.load(ids);
  }
};
function parseListing(listing) {
  const entries = /* @__PURE__ */ new Map();
  for (const line of listing.split("\0")) {
    const tab = line.indexOf("	");
    if (tab === -1) continue;
    const path = line.slice(tab + 1);
    if (path.split("/").some((step3) => step3 === "" || step3 === "." || step3 === "..")) continue;
    const [mode = "", type = "", id = "", size = "-"] = line.slice(0, tab).split(/ +/);
    const kind = type === "blob" ? mode === "120000" ? "link" : "file" : "directory";
    entries.set(path, { kind, id, size: size === "-" ? 0 : Number(size) });
  }
  return entries;
}

// src/tree/revisions.ts
var DEEPEN_STEPS = ["--depth=100", "--depth=1000", "--unshallow"];
var FULL_ID = /^([0-9a-f]{40}|[0-9a-f]{64})$/;
function chooseCommits(repository, revisions) {
  if (revisions.kind === "pullRequest") return comparePullRequest(repository, revisions);
  const head = ensureCommit(repository, revisions.head);
  return revisions.kind === "sinceBranch" ? compareWithAncestor(repository, ensureCommit(repository, revisions.base), head) : compareExactly(repository, revisions.base, head);
}
function resolveCommit(repository, revision) {
  const commit = findCommit(repository, revision);
  if (commit !== void 0) return commit;
  throw new GitError(`'${revision}' is not a commit in '${repository}'`);
}
function findCommit(repository, revision) {
  const name = `${revision}^{commit}`;
  const commit = tryGit(repository, ["rev-parse", "--verify", "--quiet", "--end-of-options", name]);
  return commit !== void 0 && FULL_ID.test(commit) ? commit : void 0;
}
function ensureCommit(repository, revision) {
  const known3 = findCommit(repository, revision) ?? findCommit(repository, `origin/${revision}`);
  if (known3 !== void 0) return known3;
  try {
    if (revision.startsWith("-")) throw new GitError(`'${revision}' is not a revision`);
    git(repository, [
      "fetch",
      "--quiet",
      "--no-tags",
      "--no-recurse-submodules",
      "--depth=1",
      "origin",
      revision
    ]);
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    throw new GitError(
      `'${revision}' is not in this clone and could not be fetched (${said}). Give actions/checkout 'fetch-depth: 0', or leave its credentials in place ('persist-credentials').`
    );
  }
  return resolveCommit(repository, FULL_ID.test(revision) ? revision : "FETCH_HEAD");
}
function comparePullRequest(repository, pull) {
  const merge3 = pull.mergeSha === void 0 ? void 0 : mergeParents(repository, pull.mergeSha);
  if (pull.mergeSha !== void 0 && merge3 !== void 0 && merge3.second === pull.headSha) {
    return {
      base: ensureCommit(repository, merge3.first),
      head: pull.mergeSha,
      reason: "the merge commit against its first parent"
    };
  }
  return compareWithAncestor(
    repository,
    ensureCommit(repository, pull.baseSha),
    ensureCommit(repository, pull.headSha)
  );
}
function compareWithAncestor(repository, base, head) {
  const ancestor = commonAncestor(repository, base, head);
  return { base: ancestor, head, reason: "the head against its common ancestor with the base" };
}
function compareExactly(repository, base, head) {
  return {
    base: ensureCommit(repository, base),
    head: ensureCommit(repository, head),
    reason: "the two revisions as given"
  };
}
function mergeParents(repository, commit) {
  const text2 = FULL_ID.test(commit) ? tryGit(repository, ["cat-file", "commit", commit]) : void 0;
  const header2 = text2?.split("\n\n", 1)[0] ?? "";
  const parents = [...header2.matchAll(/^parent ([0-9a-f]+)$/gm)].map((match) => match[1]);
  const [first, second] = parents;
  return first !== void 0 && second !== void 0 && parents.length === 2 ? { first, second } : void 0;
}
function commonAncestor(repository, base, head) {
  const find3 = () => tryGit(repository, ["merge-base", base, head]);
  let found = find3();
  if (!found && tryGit(repository, ["rev-parse", "--is-shallow-repository"]) === "true") {
    for (const depth of DEEPEN_STEPS) {
      tryGit(repository, [
        "fetch",
        "--quiet",
        "--no-tags",
        "--no-recurse-submodules",
        depth,
        "origin",
        base,
        head
      ]);
      found = find3();
      if (found) break;
    }
  }
  if (found) return found;
  throw new GitError(
    `${base} and ${head} have no common ancestor in this clone. Give actions/checkout 'fetch-depth: 0', or name a base.`
  );
}

// src/run.ts
function planChange(base, head, options) {
  const cache = new ReconcileCache();
  const before = reconcile(base.tree, options, { cache, externalSources: "all" });
  const after = reconcile(head.tree, options, { cache, externalSources: missingSources(before) });
  options.explain?.(base.rev, before);
  options.explain?.(head.rev, after);
  const comparison = compareRevisions(before, after);
  const findings = sortFindings([...runRules(comparison), ...verified(head.tree, base.tree, after, options)]);
  const plan = makePlan({ base: base.rev, head: head.rev }, comparison, findings);
  return relocatePlan(plan, options.path);
}
function checkTree(side, options) {
  const states = reconcileTree(side, options);
  const comparison = compareRevisions(void 0, states);
  const findings = sortFindings([
    ...runRules(comparison),
    ...verified(side.tree, void 0, states, options)
  ]);
  return relocatePlan(makePlan({ base: side.rev, head: side.rev }, comparison, findings), options.path);
}
function reconcileTree({ rev, tree }, options) {
  const states = reconcile(tree, options, { cache: new ReconcileCache(), externalSources: "all" });
  options.explain?.(rev, states);
  return states;
}
function verified(head, base, states, { path, verify }) {
  if (verify === void 0) return [];
  return verifyFindings(verify(subTree(head, path)), base ? verify(subTree(base, path)) : [], states);
}
function reconcile(tree, options, flux) {
  const { path, clusters, environments, variables, sources = [] } = options;
  const root = subTree(tree, path);
  const mappedSources = openMappedFolders(sources, tree, path);
  return discoverEnvironments(root, { clusters }).filter(({ name }) => environments.length === 0 || environments.includes(name)).map((environment) => reconcileEnvironment(root, environment, { ...flux, variables, mappedSources }));
}

// src/cli/known-environments.ts
function assertEnvironments(named3, present) {
  const names3 = present.map(({ name }) => name);
  const unknown2 = named3.find((name) => !names3.includes(name));
  if (unknown2 === void 0) return;
  throw new UsageError(
    `there is no environment '${unknown2}'; of those that were named there is: ${names3.join(", ") || "none"}. 'flux-plan check --explain' lists all`
  );
}

// src/cli/revisions.ts
import { statSync as statSync2 } from "node:fs";
import { relative as relative2, resolve as resolve6 } from "node:path";
var DEFAULT_BRANCHES = ["origin/HEAD", "origin/main", "origin/master", "main", "master"];
var SHORT_ID_LENGTH = 10;
function openComparison(args) {
  const [first, second, extra] = args.positionals;
  if (extra !== void 0) throw new UsageError("diff takes one PATH, or BASE_DIR and HEAD_DIR");
  if (first !== void 0 && second !== void 0) {
    if (args.base !== void 0 || args.head !== void 0 || args.worktree) {
      throw new UsageError(
        "two folders are compared as they are: --base, --head and --worktree do not apply"
      );
    }
    return { base: folder(first), head: folder(second), path: "" };
  }
  const { repository, path } = findRepository(first);
  const git2 = new GitRepository(repository);
  const commit = (rev) => ({ rev: rev.slice(0, SHORT_ID_LENGTH), tree: git2.open(rev) });
  if (args.worktree) {
    return {
      base: commit(resolveCommit(repository, args.base ?? "HEAD")),
      head: { rev: "worktree", tree: openDirectory2(repository) },
      path
    };
  }
  const head = resolveCommit(repository, args.head ?? "HEAD");
  const compared = chooseCommits(
    repository,
    args.base === void 0 ? { kind: "sinceBranch", base: defaultBranch(repository), head } : { kind: "exactly", base: args.base, head }
  );
  return { base: commit(compared.base), head: commit(compared.head), path };
}
function openSingle(args) {
  const [first, extra] = args.positionals;
  if (extra !== void 0) throw new UsageError(`${args.command} takes one PATH`);
  if (args.head === void 0) return { side: folder(first ?? "."), path: "" };
  const { repository, path } = findRepository(first);
  const head = resolveCommit(repository, args.head);
  return {
    side: { rev: head.slice(0, SHORT_ID_LENGTH), tree: new GitRepository(repository).open(head) },
    path
  };
}
function folder(path) {
  return { rev: path, tree: openDirectory2(path) };
}
function findRepository(named3) {
  const directory = resolve6(named3 ?? ".");
  if (!statSync2(directory, { throwIfNoEntry: false })?.isDirectory()) {
    throw new UsageError(`'${named3}' is not a directory`);
  }
  const repository = tryGit(directory, ["rev-parse", "--show-toplevel"]);
  const prefix = tryGit(directory, ["rev-parse", "--show-prefix"]);
  if (repository === void 0 || prefix === void 0) {
    throw new UsageError(
      `'${relative2(".", directory) || "."}' is not in a git repository; give two folders to compare them`
    );
  }
  return { repository, path: named3 === void 0 ? "" : prefix.replace(/\/$/, "") };
}
function defaultBranch(repository) {
  for (const name of DEFAULT_BRANCHES) {
    const commit = tryGit(repository, ["rev-parse", "--verify", "--quiet", `${name}^{commit}`]);
    if (commit) return commit;
  }
  throw new UsageError(
    `no default branch found (looked for ${DEFAULT_BRANCHES.join(", ")}); name one with --base`
  );
}

// src/cli/scope.ts
import { readFileSync as readFileSync2 } from "node:fs";

// src/cli/explain.ts
var NOTHING_FOUND = `no environment: there is no Kustomization that applies its own folder (gotk-sync.yaml), no
FluxInstance and no folder of Flux Kustomizations. --clusters names folders.
`;
var NAMED_USERS = 3;
var STATUSES = { here: "in this repository", elsewhere: "unknown", missing: "unknown", failed: "fails" };
function explainerTo(output2, mappings) {
  let before;
  return (rev, states) => {
    const text2 = explainStates(states, mappings);
    output2.error(text2 === before ? `${rev}: the same
` : `${rev}:
${text2}`);
    before = text2;
  };
}
function explainStates(states, mappings) {
  const lines2 = states.flatMap((state) => {
    const { name, path, reason } = state.environment;
    return [
      `environment ${name}: ./${path}`,
      `  found: ${reason}`,
      ...state.sources.map((source) => `  ${explainSource(source, state)}`)
    ];
  });
  const used = new Set(states.flatMap(({ sources }) => sources.map(sourceId)));
  const unused = mappings.map(sourceId).filter((id) => !used.has(id));
  lines2.push(...unused.map((id) => `--source ${id}: no Flux Kustomization refers to it`));
  return states.length === 0 ? NOTHING_FOUND : lines2.map((line) => `${visible(line)}
`).join("");
}
function explainSource(source, { kustomizations }) {
  const id = sourceId(source);
  const users = kustomizations.filter(({ spec }) => sourceId(spec.sourceRef) === id).map(kustomizationId);
  const named3 = users.slice(0, NAMED_USERS).join(", ");
  const others = users.length > NAMED_USERS ? ` and ${users.length - NAMED_USERS} more` : "";
  return `${id} of ${named3}${others}: ${STATUSES[source.status]}, ${source.reason}`;
}

// src/cli/scope.ts
function scopeOf(args, path, output2) {
  const sources = readSourceMappings(args.sources);
  return {
    path,
    clusters: args.clusters,
    environments: args.environments,
    variables: args.variablesFile === void 0 ? {} : readVariables(args.variablesFile),
    sources,
    ...args.explain && { explain: explainerTo(output2, sources) }
  };
}
function readVariables(file) {
  let text2;
  try {
    text2 = readFileSync2(file, "utf8");
  } catch (error) {
    throw new UsageError(`--variables ${file}: ${error instanceof Error ? error.message : error}`);
  }
  return readExternalVariables(new SourceText(file, text2));
}

// src/cli/check.ts
function runCheck(args, output2) {
  const { side, path } = openSingle(args);
  const verify = verifierOf(args, output2);
  const plan = checkTree(side, { ...scopeOf(args, path, output2), ...verify && { verify } });
  assertEnvironments(args.environments, plan.environments);
  output2.write(formats[args.format].render(plan, { color: output2.color }));
  return failing(plan.findings, args.failOn).length > 0 ? 1 : 0;
}

// src/cli/diff.ts
function runDiff(args, output2) {
  const { base, head, path } = openComparison(args);
  const verify = verifierOf(args, output2);
  const plan = planChange(base, head, { ...scopeOf(args, path, output2), ...verify && { verify } });
  assertEnvironments(args.environments, plan.environments);
  output2.write(formats[args.format].render(plan, { color: output2.color }));
  return failing(plan.findings, args.failOn).length > 0 ? 1 : 0;
}

// src/cli/errors.ts
var EXPECTED = [UsageError, GitError, TreeError, VariablesError, SourceMappingError];
function explainError(error) {
  if (EXPECTED.some((kind) => error instanceof kind)) return `flux-plan: ${error.message}
`;
  const trace = error instanceof Error ? error.stack ?? error.message : String(error);
  return `flux-plan: internal error. Please report it, with the lines below.
${trace}
`;
}

// src/cli/render.ts
function runRender(args, output2) {
  const { side, path } = openSingle(args);
  const verify = verifierOf(args, output2);
  const states = reconcileTree(side, scopeOf(args, path, output2));
  assertEnvironments(
    args.environments,
    states.map(({ environment }) => environment)
  );
  const rendered = choose(
    states.flatMap(
      ({ environment, kustomizations }) => kustomizations.map((state) => ({ environment: environment.name, state }))
    ),
    args.kustomizations
  );
  let status = 0;
  for (const { environment, state } of rendered) {
    if (state.status === "rendered") continue;
    const reason = state.problem?.message ?? "no reason known";
    output2.error(`${environment} ${kustomizationId(state)} is ${state.status}: ${reason}
`);
    if (state.status === "failed") status = 1;
  }
  (args.objectFormat === "json" ? writeJson : writeYaml)(rendered, output2);
  for (const finding of verify?.(subTree(side.tree, path)) ?? []) {
    printDifference(finding, output2);
    if (finding.severity !== "info") status = 1;
  }
  return status;
}
function choose(all, names3) {
  if (names3.length === 0) return all;
  const idOf3 = ({ state }) => kustomizationId(state);
  const present = new Set(all.map(idOf3));
  const unknown2 = names3.find((name) => !present.has(name));
  if (unknown2 !== void 0) {
    const others = [...present].sort().join(", ") || "none";
    throw new UsageError(`there is no Flux Kustomization '${unknown2}' (namespace/name); there is: ${others}`);
  }
  return all.filter((one) => names3.includes(idOf3(one)));
}
function writeYaml(rendered, output2) {
  for (const { environment, state } of rendered) {
    for (const object of state.objects) {
      const origin = object.origin === void 0 ? "" : ` ${object.origin.file}:${object.origin.line}`;
      const comment = oneLine2(`${environment} ${kustomizationId(state)}${origin}`);
      output2.write(`# ${comment}
${emitYaml(maskObject(object))}---
`);
    }
  }
}
function writeJson(rendered, output2) {
  const entries = rendered.flatMap(
    ({ environment, state }) => state.objects.map((object) => jsonEntry(environment, state, object))
  );
  output2.write(`[${entries.map((entry2) => `
${entry2}`).join(",")}
]
`);
}
function jsonEntry(environment, state, object) {
  const { origin } = object;
  const place2 = origin && Object.assign(jsonObject(), origin);
  const kustomization2 = kustomizationId(state);
  return goJson({ environment, kustomization: kustomization2, origin: place2 ?? null, object: maskObject(object) });
}
function oneLine2(text2) {
  return text2.replace(/[\r\n\u0085\u2028\u2029]+/g, " ");
}

// package.json
var package_default = {
  name: "flux-plan",
  version: "0.1.0",
  description: "The plan step for Flux: what a pull request would apply, prune and break, per environment, before the merge",
  license: "Apache-2.0",
  private: true,
  type: "module",
  engines: {
    node: ">=20"
  },
  bin: {
    "flux-plan": "dist/cli.js"
  },
  scripts: {
    build: "node scripts/bundle.ts",
    test: "node --test 'test/**/*.test.ts'",
    check: "npm run types && npm run lint && npm run dist:check",
    types: "tsc --noEmit",
    lint: "biome ci .",
    format: "biome check --write .",
    "dist:check": "node scripts/bundle.ts --check",
    docs: "node scripts/rules-doc.ts",
    "new-rule": "node scripts/new-rule.ts",
    fixtures: "node scripts/fixtures.ts",
    oracle: "node scripts/oracle.ts",
    fuzz: "node scripts/fuzz.ts",
    corpus: "node scripts/corpus-build.ts",
    bench: "node bench/build.ts",
    "github-openapi": "node scripts/github-openapi.ts"
  },
  devDependencies: {
    "@biomejs/biome": "2.5.15",
    "@types/node": "24.19.2",
    ajv: "8.20.0",
    esbuild: "0.28.2",
    "fast-check": "4.10.2",
    node: "24.21.0",
    typescript: "7.0.2",
    yaml: "2.9.1"
  },
  dependencies: {
    "@actions/core": "3.0.1",
    "@actions/github": "9.1.1",
    diff: "9.0.0",
    re2js: "2.10.0"
  },
  allowScripts: {
    esbuild: true,
    node: true
  }
};

// src/cli/version.ts
var VERSION = package_default.version;

// src/cli.ts
var COMMANDS = { build: runBuild, check: runCheck, diff: runDiff, render: runRender };
function main(argv, output2) {
  const args = readArguments(argv);
  if (args.version) {
    output2.write(`${VERSION}
`);
    return 0;
  }
  if (args.help || args.command === void 0) {
    (args.help ? output2.write : output2.error)(USAGE);
    return args.help ? 0 : 2;
  }
  if (!Object.hasOwn(COMMANDS, args.command)) {
    throw new UsageError(`unknown command '${args.command}'; flux-plan --help lists them`);
  }
  return COMMANDS[args.command](args, output2);
}
var output = {
  write: (text2) => process.stdout.write(text2),
  error: (text2) => process.stderr.write(text2),
  color: process.stdout.isTTY === true && process.env.NO_COLOR === void 0
};
process.stdout.on("error", (error) => {
  if (error.code !== "EPIPE") throw error;
});
try {
  process.exitCode = main(process.argv.slice(2), output);
} catch (error) {
  process.stderr.write(explainError(error));
  process.exitCode = 2;
}
