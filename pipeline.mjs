import{createRequire}from'node:module';const require=createRequire(import.meta.url);
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __commonJS = (cb, mod) => function __require() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));

// node_modules/fastest-levenshtein/mod.js
var require_mod = __commonJS({
  "node_modules/fastest-levenshtein/mod.js"(exports) {
    "use strict";
    exports.__esModule = true;
    exports.distance = exports.closest = void 0;
    var peq = new Uint32Array(65536);
    var myers_32 = function(a, b) {
      var n = a.length;
      var m = b.length;
      var lst = 1 << n - 1;
      var pv = -1;
      var mv = 0;
      var sc = n;
      var i = n;
      while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
      }
      for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= (eq & pv) + pv ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
          sc++;
        }
        if (pv & lst) {
          sc--;
        }
        mv = mv << 1 | 1;
        pv = pv << 1 | ~(xv | mv);
        mv &= xv;
      }
      i = n;
      while (i--) {
        peq[a.charCodeAt(i)] = 0;
      }
      return sc;
    };
    var myers_x = function(b, a) {
      var n = a.length;
      var m = b.length;
      var mhc = [];
      var phc = [];
      var hsize = Math.ceil(n / 32);
      var vsize = Math.ceil(m / 32);
      for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
      }
      var j = 0;
      for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
          peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
          var eq = peq[a.charCodeAt(i)];
          var pb = phc[i / 32 | 0] >>> i & 1;
          var mb = mhc[i / 32 | 0] >>> i & 1;
          var xv = eq | mv_1;
          var xh = ((eq | mb) & pv_1) + pv_1 ^ pv_1 | eq | mb;
          var ph = mv_1 | ~(xh | pv_1);
          var mh = pv_1 & xh;
          if (ph >>> 31 ^ pb) {
            phc[i / 32 | 0] ^= 1 << i;
          }
          if (mh >>> 31 ^ mb) {
            mhc[i / 32 | 0] ^= 1 << i;
          }
          ph = ph << 1 | pb;
          mh = mh << 1 | mb;
          pv_1 = mh | ~(xv | ph);
          mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
          peq[b.charCodeAt(k)] = 0;
        }
      }
      var mv = 0;
      var pv = -1;
      var start = j * 32;
      var vlen = Math.min(32, m - start) + start;
      for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
      }
      var score = m;
      for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = phc[i / 32 | 0] >>> i & 1;
        var mb = mhc[i / 32 | 0] >>> i & 1;
        var xv = eq | mv;
        var xh = ((eq | mb) & pv) + pv ^ pv | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += ph >>> m - 1 & 1;
        score -= mh >>> m - 1 & 1;
        if (ph >>> 31 ^ pb) {
          phc[i / 32 | 0] ^= 1 << i;
        }
        if (mh >>> 31 ^ mb) {
          mhc[i / 32 | 0] ^= 1 << i;
        }
        ph = ph << 1 | pb;
        mh = mh << 1 | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
      }
      for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
      }
      return score;
    };
    var distance2 = function(a, b) {
      if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
      }
      if (b.length === 0) {
        return a.length;
      }
      if (a.length <= 32) {
        return myers_32(a, b);
      }
      return myers_x(a, b);
    };
    exports.distance = distance2;
    var closest = function(str, arr) {
      var min_distance = Infinity;
      var min_index = 0;
      for (var i = 0; i < arr.length; i++) {
        var dist = distance2(str, arr[i]);
        if (dist < min_distance) {
          min_distance = dist;
          min_index = i;
        }
      }
      return arr[min_index];
    };
    exports.closest = closest;
  }
});

// src/assemble.ts
import { createHash } from "node:crypto";

// src/document.ts
var NO_MARKS = [];
function textAt(value, start, marks = NO_MARKS) {
  return { value, at: [0], start: [start], marks };
}
var EMPTY_TEXT = textAt("", 0);
function lastAtOrBelow(list, value) {
  let low = -1;
  let high = list.length - 1;
  while (low < high) {
    const middle = low + high + 1 >> 1;
    if ((list[middle] ?? 0) <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}
function offsetOf(text, index) {
  const piece = lastAtOrBelow(text.at, index);
  return (text.start[piece] ?? 0) + index - (text.at[piece] ?? 0);
}
function sliceText(text, from, to = text.value.length) {
  if (from <= 0 && to >= text.value.length) return text;
  const value = text.value.slice(from, to);
  if (value === "") return textAt("", offsetOf(text, from));
  const at = [];
  const start = [];
  for (let piece = lastAtOrBelow(text.at, from); piece < text.at.length; piece++) {
    const begins = text.at[piece] ?? 0;
    if (begins >= to) break;
    const shift = Math.max(0, from - begins);
    at.push(begins + shift - from);
    start.push((text.start[piece] ?? 0) + shift);
  }
  const marks = text.marks.length === 0 ? NO_MARKS : clipMarks(text.marks, from, to);
  return { value, at, start, marks };
}
function clipMarks(marks, from, to) {
  const kept = [];
  for (const { list, ends } of byKind(marks)) {
    for (let i = lastAtOrBelow(ends, from) + 1; i < list.length; i++) {
      const mark = list[i];
      if (mark === void 0 || mark.from >= to) break;
      kept.push({ kind: mark.kind, from: Math.max(mark.from, from) - from, to: Math.min(mark.to, to) - from });
    }
  }
  return kept;
}
var kinds = /* @__PURE__ */ new WeakMap();
function byKind(marks) {
  let known = kinds.get(marks);
  if (known === void 0) {
    const sorted = [...marks].sort((a, b) => a.from - b.from);
    known = ["bold", "italic", "underline"].map((kind) => {
      const list = sorted.filter((mark) => mark.kind === kind);
      return { list, ends: list.map((mark) => mark.to) };
    });
    kinds.set(marks, known);
  }
  return known;
}
function trimText(text) {
  const trimmed = text.value.trimStart();
  const from = text.value.length - trimmed.length;
  return sliceText(text, from, from + trimmed.trimEnd().length);
}
var LOOSE_SPACE = /[^\S ]|\s{2}/;
function withSingleSpaces(text) {
  if (!LOOSE_SPACE.test(text.value)) return text;
  const words = [];
  for (const match of text.value.matchAll(/\S+/g))
    words.push(sliceText(text, match.index, match.index + match[0].length));
  return words.length === 0 ? sliceText(text, 0, 0) : joinTexts(words);
}
function joinTexts(texts, separator = " ") {
  if (texts.length === 1 && texts[0] !== void 0) return texts[0];
  const at = [];
  const start = [];
  const marks = [];
  const values = [];
  let length = 0;
  for (const text of texts) {
    if (values.length > 0 && separator !== "") {
      const last = texts[values.length - 1] ?? EMPTY_TEXT;
      at.push(length);
      start.push(endOf(last));
      length += separator.length;
    }
    for (let piece = 0; piece < text.at.length; piece++) {
      at.push(length + (text.at[piece] ?? 0));
      start.push(text.start[piece] ?? 0);
    }
    for (const mark of text.marks) marks.push({ kind: mark.kind, from: mark.from + length, to: mark.to + length });
    values.push(text.value);
    length += text.value.length;
  }
  return { value: values.join(separator), at, start, marks };
}
function startOf(text) {
  return text.start[0] ?? 0;
}
function endOf(text) {
  return text.value === "" ? startOf(text) : offsetOf(text, text.value.length - 1) + 1;
}
function linesOf(document, text) {
  const lines = [];
  let from = 0;
  let line = lineAt(document, startOf(text));
  for (let piece = 1; piece < text.at.length; piece++) {
    const next = lineAt(document, text.start[piece] ?? 0);
    if (next === line) continue;
    const at = text.at[piece] ?? 0;
    lines.push(trimText(sliceText(text, from, at)));
    from = at;
    line = next;
  }
  lines.push(trimText(sliceText(text, from)));
  return lines.filter((part2) => part2.value !== "");
}
function lineAt(document, offset) {
  return lastAtOrBelow(document.lineStarts, offset);
}
function sourceOf(document, ...texts) {
  let start = Infinity;
  let end = 0;
  for (const text of texts) {
    for (let piece = 0; piece < text.at.length; piece++) {
      const begins = text.start[piece] ?? 0;
      const length = (text.at[piece + 1] ?? text.value.length) - (text.at[piece] ?? 0);
      start = Math.min(start, begins);
      end = Math.max(end, begins + length);
    }
  }
  if (start === Infinity) start = 0;
  return {
    startLine: lineAt(document, start) + 1,
    endLine: lineAt(document, Math.max(start, end - 1)) + 1,
    start,
    end,
    page: document.pageStarts.length === 0 ? null : lastAtOrBelow(document.pageStarts, start) + 1
  };
}
function isSet(text, kind, share = 0.9) {
  let covered = 0;
  for (const mark of text.marks) if (mark.kind === kind) covered += mark.to - mark.from;
  return text.value.length > 0 && covered >= share * text.value.length;
}

// src/reading.ts
function findingsOf(reading, kind) {
  return reading.findings.filter((finding) => finding.kind === kind);
}

// src/refiners/chair.ts
function chairOf(reading) {
  const present = (attendee) => attendee?.attendance === "present" ? attendee : null;
  const said = findingsOf(reading, "chair");
  const sat = said.filter((one2) => one2.rule === "in-the-chair" && present(one2.who.attendee) !== null);
  if (sat[0] !== void 0) return sat[0].who.attendee;
  const holder = findingsOf(reading, "attendee").find(
    (attendee) => attendee.office === "chair" && attendee.attendance === "present"
  );
  if (holder !== void 0) return holder;
  for (const elected of said.filter((one2) => one2.rule === "elected-chair")) {
    const attendee = present(elected.who.attendee);
    if (attendee === null) continue;
    attendee.office ??= "chair";
    return attendee;
  }
  return null;
}

// src/refiners/facts.ts
function bestFact(reading, field) {
  let best = null;
  for (const fact of findingsOf(reading, "fact")) {
    if (fact.field === field && (best === null || fact.confidence > best.confidence)) best = fact;
  }
  return best;
}

// node_modules/zod/v4/core/util.js
var util_exports = {};
__export(util_exports, {
  BIGINT_FORMAT_RANGES: () => BIGINT_FORMAT_RANGES,
  CONSTANT_CATCH: () => CONSTANT_CATCH,
  Class: () => Class,
  NUMBER_FORMAT_RANGES: () => NUMBER_FORMAT_RANGES,
  aborted: () => aborted,
  allowsEval: () => allowsEval,
  assert: () => assert,
  assertEqual: () => assertEqual,
  assertIs: () => assertIs,
  assertNever: () => assertNever,
  assertNotEqual: () => assertNotEqual,
  assignProp: () => assignProp,
  attachSchema: () => attachSchema,
  base64ToUint8Array: () => base64ToUint8Array,
  base64urlToUint8Array: () => base64urlToUint8Array,
  cached: () => cached,
  captureStackTrace: () => captureStackTrace,
  cleanEnum: () => cleanEnum,
  cleanRegex: () => cleanRegex,
  clone: () => clone,
  cloneDef: () => cloneDef,
  codePointLength: () => codePointLength,
  constantCatch: () => constantCatch,
  createTransparentProxy: () => createTransparentProxy,
  defineLazy: () => defineLazy,
  defineLazyInternal: () => defineLazyInternal,
  derived: () => derived,
  esc: () => esc,
  escapeRegex: () => escapeRegex,
  explicitlyAborted: () => explicitlyAborted,
  extend: () => extend,
  finalizeIssue: () => finalizeIssue,
  floatSafeRemainder: () => floatSafeRemainder,
  getElementAtPath: () => getElementAtPath,
  getEnumValues: () => getEnumValues,
  getLengthableOrigin: () => getLengthableOrigin,
  getParsedType: () => getParsedType,
  getSizableOrigin: () => getSizableOrigin,
  hexToUint8Array: () => hexToUint8Array,
  hide: () => hide,
  installLazyProp: () => installLazyProp,
  isObject: () => isObject,
  isPlainObject: () => isPlainObject,
  issue: () => issue,
  joinValues: () => joinValues,
  jsonStringifyReplacer: () => jsonStringifyReplacer,
  members: () => members,
  merge: () => merge,
  mergeDefs: () => mergeDefs,
  normalizeParams: () => normalizeParams,
  nullish: () => nullish,
  numKeys: () => numKeys,
  objectClone: () => objectClone,
  omit: () => omit,
  optionalKeys: () => optionalKeys,
  own: () => own,
  parsedType: () => parsedType,
  partial: () => partial,
  pick: () => pick,
  prefixIssues: () => prefixIssues,
  primitiveTypes: () => primitiveTypes,
  promiseAllObject: () => promiseAllObject,
  propertyKeyTypes: () => propertyKeyTypes,
  randomString: () => randomString,
  rawShape: () => rawShape,
  required: () => required,
  safeExtend: () => safeExtend,
  shallowClone: () => shallowClone,
  sizeCaps: () => sizeCaps,
  slugify: () => slugify,
  stringifyPrimitive: () => stringifyPrimitive,
  toZod: () => toZod,
  uint8ArrayToBase64: () => uint8ArrayToBase64,
  uint8ArrayToBase64url: () => uint8ArrayToBase64url,
  uint8ArrayToHex: () => uint8ArrayToHex,
  unwrapMessage: () => unwrapMessage
});
function assertEqual(val) {
  return val;
}
function assertNotEqual(val) {
  return val;
}
function toZod() {
  return (schema) => schema;
}
function assertIs(_arg) {
}
function assertNever(_x) {
  throw new Error("Unexpected value in exhaustive check");
}
function assert(_) {
}
function getEnumValues(entries2) {
  const numericValues = Object.values(entries2).filter((v) => typeof v === "number");
  const values = Object.entries(entries2).filter(([k, _]) => numericValues.indexOf(+k) === -1).map(([_, v]) => v);
  return values;
}
function joinValues(array2, separator = "|") {
  return array2.map((val) => stringifyPrimitive(val)).join(separator);
}
function jsonStringifyReplacer(_, value) {
  if (typeof value === "bigint")
    return value.toString();
  return value;
}
var Cached = class {
  constructor(getter) {
    this._getter = getter;
    this._value = void 0;
  }
  get value() {
    const getter = this._getter;
    if (getter !== void 0) {
      this._value = getter();
      this._getter = void 0;
    }
    return this._value;
  }
};
function cached(getter) {
  return new Cached(getter);
}
function nullish(input) {
  return input === null || input === void 0;
}
function cleanRegex(source) {
  const start = source.startsWith("^") ? 1 : 0;
  const end = source.endsWith("$") ? source.length - 1 : source.length;
  return source.slice(start, end);
}
function floatSafeRemainder(val, step2) {
  const ratio = val / step2;
  const roundedRatio = Math.round(ratio);
  const tolerance = 4 * Number.EPSILON * Math.max(Math.abs(ratio), 1);
  if (Math.abs(ratio - roundedRatio) < tolerance)
    return 0;
  return ratio - roundedRatio;
}
var EVALUATING = /* @__PURE__ */ Symbol("evaluating");
function defineLazy(object, key, getter) {
  let value = void 0;
  Object.defineProperty(object, key, {
    get() {
      if (value === EVALUATING) {
        return void 0;
      }
      if (value === void 0) {
        value = EVALUATING;
        value = getter();
      }
      return value;
    },
    set(v) {
      Object.defineProperty(object, key, {
        value: v
        // configurable: true,
      });
    },
    configurable: true
  });
}
function objectClone(obj) {
  return Object.create(Object.getPrototypeOf(obj), Object.getOwnPropertyDescriptors(obj));
}
function assignProp(target, prop, value) {
  Object.defineProperty(target, prop, {
    value,
    writable: true,
    enumerable: true,
    configurable: true
  });
}
function rawShape(def) {
  const desc = Object.getOwnPropertyDescriptor(def, "shape");
  return desc?.get ? desc.get.raw : desc?.value;
}
function sourceShape(schema) {
  return rawShape(schema._zod.def) ?? schema._zod.def.shape;
}
function deferProp(target, key, getter) {
  Object.defineProperty(target, key, {
    get() {
      const value = getter();
      assignProp(this, key, value);
      return value;
    },
    enumerable: true,
    configurable: true
  });
}
function putProp(target, key, value) {
  if (key in target)
    assignProp(target, key, value);
  else
    target[key] = value;
}
function mirrorShape(target, source, keys, wrap) {
  const raw = sourceShape(source);
  for (const key of keys) {
    const desc = Object.getOwnPropertyDescriptor(raw, key);
    if (!desc.enumerable)
      continue;
    if (desc.get) {
      deferProp(target, key, () => {
        const value = source._zod.def.shape[key];
        return wrap ? wrap(value, key) : value;
      });
    } else
      putProp(target, key, wrap ? wrap(desc.value, key) : desc.value);
  }
}
function mirrorProps(target, source) {
  for (const key of Reflect.ownKeys(source)) {
    const desc = Object.getOwnPropertyDescriptor(source, key);
    if (!desc.enumerable)
      continue;
    if (desc.get)
      deferProp(target, key, () => source[key]);
    else
      putProp(target, key, desc.value);
  }
}
function mergeDefs(...defs) {
  const mergedDescriptors = {};
  for (const def of defs) {
    const descriptors = Object.getOwnPropertyDescriptors(def);
    Object.assign(mergedDescriptors, descriptors);
  }
  return Object.defineProperties({}, mergedDescriptors);
}
function cloneDef(schema) {
  return mergeDefs(schema._zod.def);
}
function getElementAtPath(obj, path) {
  if (!path)
    return obj;
  return path.reduce((acc, key) => acc?.[key], obj);
}
function promiseAllObject(promisesObj) {
  const keys = Object.keys(promisesObj);
  const promises = keys.map((key) => promisesObj[key]);
  return Promise.all(promises).then((results) => {
    const resolvedObj = {};
    for (let i = 0; i < keys.length; i++) {
      resolvedObj[keys[i]] = results[i];
    }
    return resolvedObj;
  });
}
function randomString(length = 10) {
  const chars = "abcdefghijklmnopqrstuvwxyz";
  let str = "";
  for (let i = 0; i < length; i++) {
    str += chars[Math.floor(Math.random() * chars.length)];
  }
  return str;
}
function esc(str) {
  return JSON.stringify(str);
}
function slugify(input) {
  return input.toLowerCase().trim().replace(/[^\w\s-]/g, "").replace(/[\s_-]+/g, "-").replace(/^-+|-+$/g, "");
}
var captureStackTrace = "captureStackTrace" in Error ? Error.captureStackTrace : (..._args) => {
};
function isObject(data) {
  return typeof data === "object" && data !== null && !Array.isArray(data);
}
var allowsEval = /* @__PURE__ */ cached(() => {
  if (globalConfig.jitless) {
    return false;
  }
  if (typeof navigator !== "undefined" && navigator?.userAgent?.includes("Cloudflare")) {
    return false;
  }
  try {
    const F = Function;
    new F("");
    return true;
  } catch (_) {
    return false;
  }
});
function isPlainObject(o) {
  if (isObject(o) === false)
    return false;
  const ctor = o.constructor;
  if (ctor === void 0)
    return true;
  if (typeof ctor !== "function")
    return true;
  const prot = ctor.prototype;
  if (isObject(prot) === false)
    return false;
  if (Object.prototype.hasOwnProperty.call(prot, "isPrototypeOf") === false) {
    return false;
  }
  return true;
}
function shallowClone(o) {
  if (isPlainObject(o))
    return { ...o };
  if (Array.isArray(o))
    return [...o];
  if (o instanceof Map)
    return new Map(o);
  if (o instanceof Set)
    return new Set(o);
  return o;
}
function numKeys(data) {
  let keyCount = 0;
  for (const key in data) {
    if (Object.prototype.hasOwnProperty.call(data, key)) {
      keyCount++;
    }
  }
  return keyCount;
}
var getParsedType = (data) => {
  const t = typeof data;
  switch (t) {
    case "undefined":
      return "undefined";
    case "string":
      return "string";
    case "number":
      return Number.isNaN(data) ? "nan" : "number";
    case "boolean":
      return "boolean";
    case "function":
      return "function";
    case "bigint":
      return "bigint";
    case "symbol":
      return "symbol";
    case "object":
      if (Array.isArray(data)) {
        return "array";
      }
      if (data === null) {
        return "null";
      }
      if (data.then && typeof data.then === "function" && data.catch && typeof data.catch === "function") {
        return "promise";
      }
      if (typeof Map !== "undefined" && data instanceof Map) {
        return "map";
      }
      if (typeof Set !== "undefined" && data instanceof Set) {
        return "set";
      }
      if (typeof Date !== "undefined" && data instanceof Date) {
        return "date";
      }
      if (typeof File !== "undefined" && data instanceof File) {
        return "file";
      }
      return "object";
    default:
      throw new Error(`Unknown data type: ${t}`);
  }
};
var propertyKeyTypes = /* @__PURE__ */ new Set(["string", "number", "symbol"]);
var primitiveTypes = /* @__PURE__ */ new Set([
  "string",
  "number",
  "bigint",
  "boolean",
  "symbol",
  "undefined"
]);
function escapeRegex(str) {
  return str.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
function clone(inst, def, params) {
  const cl = new inst._zod.constr(def ?? inst._zod.def);
  if (!def || params?.parent)
    cl._zod.parent = inst;
  return cl;
}
function normalizeParams(_params) {
  const params = _params;
  if (!params)
    return {};
  if (typeof params === "string")
    return { error: () => params };
  if (params?.message !== void 0) {
    if (params?.error !== void 0)
      throw new Error("Cannot specify both `message` and `error` params");
    params.error = params.message;
  }
  delete params.message;
  if (typeof params.error === "string")
    return { ...params, error: () => params.error };
  return params;
}
function createTransparentProxy(getter) {
  let target;
  return new Proxy({}, {
    get(_, prop, receiver) {
      target ?? (target = getter());
      return Reflect.get(target, prop, receiver);
    },
    set(_, prop, value, receiver) {
      target ?? (target = getter());
      return Reflect.set(target, prop, value, receiver);
    },
    has(_, prop) {
      target ?? (target = getter());
      return Reflect.has(target, prop);
    },
    deleteProperty(_, prop) {
      target ?? (target = getter());
      return Reflect.deleteProperty(target, prop);
    },
    ownKeys(_) {
      target ?? (target = getter());
      return Reflect.ownKeys(target);
    },
    getOwnPropertyDescriptor(_, prop) {
      target ?? (target = getter());
      return Reflect.getOwnPropertyDescriptor(target, prop);
    },
    defineProperty(_, prop, descriptor) {
      target ?? (target = getter());
      return Reflect.defineProperty(target, prop, descriptor);
    }
  });
}
function stringifyPrimitive(value) {
  if (typeof value === "bigint")
    return value.toString() + "n";
  if (typeof value === "string")
    return `"${value}"`;
  return `${value}`;
}
function optionalKeys(shape) {
  return Object.keys(shape).filter((k) => {
    return shape[k]._zod.optin !== void 0 && shape[k]._zod.optout === "optional";
  });
}
var NUMBER_FORMAT_RANGES = /* @__PURE__ */ (() => ({
  safeint: [Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER],
  int32: [-2147483648, 2147483647],
  uint32: [0, 4294967295],
  float32: [-34028234663852886e22, 34028234663852886e22],
  float64: [-Number.MAX_VALUE, Number.MAX_VALUE]
}))();
var BIGINT_FORMAT_RANGES = {
  int64: [/* @__PURE__ */ BigInt("-9223372036854775808"), /* @__PURE__ */ BigInt("9223372036854775807")],
  uint64: [/* @__PURE__ */ BigInt(0), /* @__PURE__ */ BigInt("18446744073709551615")]
};
function pick(schema, mask) {
  const currDef = schema._zod.def;
  const checks = currDef.checks;
  const hasChecks = checks && checks.length > 0;
  if (hasChecks) {
    throw new Error(".pick() cannot be used on object schemas containing refinements");
  }
  const newShape = {};
  mirrorShape(newShape, schema, maskedKeys(schema, mask));
  return clone(schema, mergeDefs(currDef, { shape: newShape, checks: [] }));
}
function maskedKeys(schema, mask) {
  const raw = sourceShape(schema);
  const keys = [];
  for (const key of Reflect.ownKeys(mask)) {
    if (!Object.getOwnPropertyDescriptor(raw, key)?.enumerable) {
      throw new Error(`Unrecognized key: "${String(key)}"`);
    }
    if (mask[key])
      keys.push(key);
  }
  return keys;
}
function omit(schema, mask) {
  const currDef = schema._zod.def;
  const checks = currDef.checks;
  const hasChecks = checks && checks.length > 0;
  if (hasChecks) {
    throw new Error(".omit() cannot be used on object schemas containing refinements");
  }
  const omitted = new Set(maskedKeys(schema, mask));
  const newShape = {};
  mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)).filter((key) => !omitted.has(key)));
  return clone(schema, mergeDefs(currDef, { shape: newShape, checks: [] }));
}
function extend(schema, shape) {
  if (!isPlainObject(shape)) {
    throw new Error("Invalid input to extend: expected a plain object");
  }
  const checks = schema._zod.def.checks;
  const hasChecks = checks && checks.length > 0;
  if (hasChecks) {
    const existingShape = sourceShape(schema);
    for (const key of Reflect.ownKeys(shape)) {
      if (Object.getOwnPropertyDescriptor(existingShape, key) !== void 0) {
        throw new Error("Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()` instead.");
      }
    }
  }
  return clone(schema, mergeDefs(schema._zod.def, { shape: extended(schema, shape) }));
}
function extended(schema, shape) {
  const newShape = {};
  mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)));
  mirrorProps(newShape, shape);
  return newShape;
}
function safeExtend(schema, shape) {
  if (!isPlainObject(shape)) {
    throw new Error("Invalid input to safeExtend: expected a plain object");
  }
  return clone(schema, mergeDefs(schema._zod.def, { shape: extended(schema, shape) }));
}
function merge(a, b) {
  if (!b?._zod?.def) {
    throw new Error("Invalid input to merge: expected an object schema. To merge a plain shape, use `.extend()`.");
  }
  if (a._zod.def.checks?.length) {
    throw new Error(".merge() cannot be used on object schemas containing refinements. Use .safeExtend() instead.");
  }
  const newShape = {};
  mirrorShape(newShape, a, Reflect.ownKeys(sourceShape(a)));
  mirrorShape(newShape, b, Reflect.ownKeys(sourceShape(b)));
  const def = mergeDefs(a._zod.def, {
    shape: newShape,
    get catchall() {
      return b._zod.def.catchall;
    },
    checks: b._zod.def.checks ?? []
  });
  return clone(a, def);
}
function partial(Class2, schema, mask, name = "partial") {
  const currDef = schema._zod.def;
  const checks = currDef.checks;
  const hasChecks = checks && checks.length > 0;
  if (hasChecks) {
    throw new Error(`.${name}() cannot be used on object schemas containing refinements`);
  }
  const selected = mask ? new Set(maskedKeys(schema, mask)) : void 0;
  const newShape = {};
  mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)), Class2 && ((value, key) => selected && !selected.has(key) ? value : new Class2({ type: "optional", innerType: value })));
  return clone(schema, mergeDefs(schema._zod.def, { shape: newShape, checks: [] }));
}
function required(Class2, schema, mask) {
  const selected = mask ? new Set(maskedKeys(schema, mask)) : void 0;
  const newShape = {};
  mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)), (value, key) => (
    // overwrite with non-optional
    selected && !selected.has(key) ? value : new Class2({ type: "nonoptional", innerType: value })
  ));
  return clone(schema, mergeDefs(schema._zod.def, { shape: newShape }));
}
function aborted(x, startIndex = 0) {
  if (x.aborted === true)
    return true;
  for (let i = startIndex; i < x.issues.length; i++) {
    if (x.issues[i]?.continue !== true) {
      return true;
    }
  }
  return false;
}
function explicitlyAborted(x, startIndex = 0) {
  if (x.aborted === true)
    return true;
  for (let i = startIndex; i < x.issues.length; i++) {
    if (x.issues[i]?.continue === false) {
      return true;
    }
  }
  return false;
}
function prefixIssues(path, issues) {
  return issues.map((iss) => {
    var _a3;
    (_a3 = iss).path ?? (_a3.path = []);
    iss.path.unshift(path);
    return iss;
  });
}
function unwrapMessage(message) {
  return typeof message === "string" ? message : message?.message;
}
function sizeCaps(defChecks) {
  const caps = [];
  for (const ch of defChecks ?? []) {
    const d = ch._zod.def;
    if (!/_(length|size)$|_equals$/.test(d.check))
      break;
    const max = d.maximum ?? d.length ?? d.size;
    if (max >= 0)
      caps.push([max, ch]);
  }
  return caps;
}
function attachSchema(issues, start, inst) {
  var _a3;
  for (let i = start; i < issues.length; i++) {
    (_a3 = issues[i]).schema ?? (_a3.schema = inst);
  }
}
function finalizeIssue(iss, ctx, config2) {
  var _a3;
  const traits = iss.inst?._zod?.traits;
  if (traits?.has("$ZodType")) {
    if (traits.has("$ZodCheck"))
      (_a3 = iss).schema ?? (_a3.schema = iss.inst);
    else
      iss.schema = iss.inst;
  }
  const schemaError = iss.schema !== iss.inst ? iss.schema?._zod.def?.error : void 0;
  const message = iss.message ? iss.message : unwrapMessage(iss.inst?._zod.def?.error?.(iss)) ?? unwrapMessage(schemaError?.(iss)) ?? unwrapMessage(ctx?.error?.(iss)) ?? unwrapMessage(config2.customError?.(iss)) ?? unwrapMessage(config2.localeError?.(iss)) ?? "Invalid input";
  const full = {};
  for (const k of Object.keys(iss)) {
    if (k === "inst" || k === "schema" || k === "continue" || k === "input" || k === "__proto__")
      continue;
    full[k] = iss[k];
  }
  full.path ?? (full.path = []);
  full.message = message;
  if (ctx?.reportInput) {
    full.input = iss.input;
  }
  return full;
}
function getSizableOrigin(input) {
  if (input instanceof Set)
    return "set";
  if (input instanceof Map)
    return "map";
  if (input instanceof File)
    return "file";
  return "unknown";
}
var highSurrogate = /[\uD800-\uDBFF]/;
function codePointLength(str) {
  const units = str.length;
  if (!highSurrogate.test(str))
    return units;
  let count2 = units;
  for (let i = 0; i < units - 1; i++) {
    if ((str.charCodeAt(i) & 64512) === 55296 && (str.charCodeAt(i + 1) & 64512) === 56320) {
      count2--;
      i++;
    }
  }
  return count2;
}
function getLengthableOrigin(input) {
  if (Array.isArray(input))
    return "array";
  if (typeof input === "string")
    return "string";
  return "unknown";
}
function parsedType(data) {
  const t = typeof data;
  switch (t) {
    case "number": {
      return Number.isNaN(data) ? "nan" : "number";
    }
    case "object": {
      if (data === null) {
        return "null";
      }
      if (Array.isArray(data)) {
        return "array";
      }
      const obj = data;
      if (obj && Object.getPrototypeOf(obj) !== Object.prototype && "constructor" in obj && obj.constructor) {
        return obj.constructor.name;
      }
    }
  }
  return t;
}
function issue(...args) {
  const [iss, input, inst] = args;
  if (typeof iss === "string") {
    return {
      message: iss,
      code: "custom",
      input,
      inst
    };
  }
  return { ...iss };
}
function cleanEnum(obj) {
  return Object.entries(obj).filter(([k, _]) => {
    return Number.isNaN(Number.parseInt(k, 10));
  }).map((el) => el[1]);
}
function base64ToUint8Array(base642) {
  const binaryString = atob(base642);
  const bytes = new Uint8Array(binaryString.length);
  for (let i = 0; i < binaryString.length; i++) {
    bytes[i] = binaryString.charCodeAt(i);
  }
  return bytes;
}
function uint8ArrayToBase64(bytes) {
  let binaryString = "";
  for (let i = 0; i < bytes.length; i++) {
    binaryString += String.fromCharCode(bytes[i]);
  }
  return btoa(binaryString);
}
function base64urlToUint8Array(base64url2) {
  const base642 = base64url2.replace(/-/g, "+").replace(/_/g, "/");
  const padding = "=".repeat((4 - base642.length % 4) % 4);
  return base64ToUint8Array(base642 + padding);
}
function uint8ArrayToBase64url(bytes) {
  return uint8ArrayToBase64(bytes).replace(/\+/g, "-").replace(/\//g, "_").replace(/=/g, "");
}
function hexToUint8Array(hex) {
  const cleanHex = hex.replace(/^0x/, "");
  if (cleanHex.length % 2 !== 0) {
    throw new Error("Invalid hex string length");
  }
  const bytes = new Uint8Array(cleanHex.length / 2);
  for (let i = 0; i < cleanHex.length; i += 2) {
    bytes[i / 2] = Number.parseInt(cleanHex.slice(i, i + 2), 16);
  }
  return bytes;
}
function uint8ArrayToHex(bytes) {
  return Array.from(bytes).map((b) => b.toString(16).padStart(2, "0")).join("");
}
var Class = class {
  constructor(..._args) {
  }
};
function members(proto, table) {
  for (const key in table) {
    const desc = Object.getOwnPropertyDescriptor(table, key);
    if (desc.get)
      Object.defineProperty(proto, key, { ...desc, enumerable: false });
    else
      defineBound(proto, key, desc.value);
  }
}
function own(inst, key, value, enumerable = true) {
  Object.defineProperty(inst, key, { configurable: true, writable: true, enumerable, value });
  return value;
}
function hide(inst, key, value) {
  return own(inst, key, value, false);
}
// @__NO_SIDE_EFFECTS__
function derived(computes, table) {
  for (const key in computes) {
    const compute = computes[key];
    Object.defineProperty(table, key, {
      configurable: true,
      enumerable: true,
      get() {
        return own(this, key, compute(this));
      },
      set(value) {
        own(this, key, value);
      }
    });
  }
  return table;
}
function defineBound(proto, key, fn) {
  Object.defineProperty(proto, key, {
    configurable: true,
    get() {
      return this == null ? fn : own(this, key, fn.bind(this));
    },
    set(value) {
      own(this, key, value);
    }
  });
}
function claim(inst, sentinel) {
  const proto = Object.getPrototypeOf(inst);
  return sentinel in proto ? void 0 : proto;
}
var installing;
var broke = false;
var breaker = {
  configurable: true,
  get() {
    broke = true;
    return void 0;
  }
};
function defineLazyInternal(inst, key, compute) {
  const proto = Object.getPrototypeOf(inst._zod);
  if (key in proto && installing !== inst._zod) {
    installing = void 0;
    return;
  }
  installing = inst._zod;
  Object.defineProperty(proto, key, {
    configurable: true,
    get() {
      Object.defineProperty(this, key, breaker);
      const outer = broke;
      broke = false;
      try {
        const value = compute(this);
        if (broke)
          delete this[key];
        else
          Object.defineProperty(this, key, { configurable: true, writable: true, value });
        broke = broke || outer;
        return value;
      } catch (err) {
        delete this[key];
        broke = broke || outer;
        throw err;
      }
    },
    set(value) {
      Object.defineProperty(this, key, { configurable: true, writable: true, value });
    }
  });
}
function installLazyProp(inst, key, make2, enumerable) {
  const proto = claim(inst, key);
  if (!proto)
    return;
  Object.defineProperty(proto, key, {
    configurable: true,
    get() {
      const desc = { configurable: true, writable: true, enumerable, value: void 0 };
      Object.defineProperty(this, key, desc);
      desc.value = make2(this);
      Object.defineProperty(this, key, desc);
      return desc.value;
    },
    set(value) {
      Object.defineProperty(this, key, { configurable: true, writable: true, enumerable, value });
    }
  });
}
var CONSTANT_CATCH = "~constantCatch";
function constantCatch(value) {
  const fn = () => value;
  fn[CONSTANT_CATCH] = true;
  return fn;
}

// node_modules/zod/v4/core/core.js
var _a;
var _zodDesc = { value: void 0, enumerable: false };
var _E = "captureStackTrace" in Error ? Error : null;
function newError(Definition) {
  const E = _E;
  if (E) {
    const saved = E.stackTraceLimit;
    if (typeof saved === "number") {
      try {
        E.stackTraceLimit = 0;
      } catch {
        _E = null;
        return new Definition();
      }
      try {
        return new Definition();
      } finally {
        E.stackTraceLimit = saved;
      }
    }
  }
  return new Definition();
}
// @__NO_SIDE_EFFECTS__
function $constructor(name, initializer3, proto, params) {
  const zodProto = {};
  function Internals(def) {
    this.def = def;
    this.constr = _;
    this.traits = /* @__PURE__ */ new Set();
  }
  Internals.prototype = zodProto;
  const protoMembers = proto;
  const initialized = protoMembers && /* @__PURE__ */ new WeakSet();
  function init(inst, def) {
    if (!inst._zod) {
      _zodDesc.value = new Internals(def);
      try {
        Object.defineProperty(inst, "_zod", _zodDesc);
      } finally {
        _zodDesc.value = void 0;
      }
    } else if (inst._zod.traits.has(name)) {
      return;
    }
    inst._zod.traits.add(name);
    initializer3(inst, def);
    if (initialized) {
      const own2 = Object.getPrototypeOf(inst);
      const ctorProto = inst._zod.constr.prototype;
      let up = own2;
      while (up && up !== ctorProto)
        up = Object.getPrototypeOf(up);
      const target = up ?? own2;
      if (!initialized.has(target)) {
        initialized.add(target);
        members(target, protoMembers);
      }
    }
    const proto2 = _.prototype;
    for (const k in proto2) {
      if (!Object.prototype.hasOwnProperty.call(proto2, k))
        continue;
      if (!(k in inst)) {
        inst[k] = proto2[k].bind(inst);
      }
    }
  }
  const Parent = params?.Parent ?? Object;
  class Definition extends Parent {
  }
  Object.defineProperty(Definition, "name", { value: name });
  function _(def) {
    const inst = params?.Parent ? newError(Definition) : this;
    init(inst, def);
    const deferred = inst._zod.deferred;
    if (deferred) {
      for (const fn of deferred) {
        fn();
      }
      inst._zod.deferred = void 0;
    }
    const pp = globalThis.__zod_globalConfig?.postProcessor;
    if (pp)
      pp(inst);
    return inst;
  }
  Object.defineProperty(_, "init", { value: init });
  Object.defineProperty(_, Symbol.hasInstance, {
    value: (inst) => {
      if (params?.Parent && inst instanceof params.Parent)
        return true;
      return inst?._zod?.traits?.has(name);
    }
  });
  Object.defineProperty(_, "name", { value: name });
  return _;
}
var $ZodAsyncError = class extends Error {
  constructor() {
    super(`Encountered Promise during synchronous parse. Use .parseAsync() instead.`);
  }
};
var $ZodEncodeError = class extends Error {
  constructor(name) {
    super(`Encountered unidirectional transform during encode: ${name}`);
    this.name = "ZodEncodeError";
  }
};
(_a = globalThis).__zod_globalConfig ?? (_a.__zod_globalConfig = {});
var globalConfig = globalThis.__zod_globalConfig;
function config(newConfig) {
  if (newConfig)
    Object.assign(globalConfig, newConfig);
  return globalConfig;
}

// node_modules/zod/v4/core/errors.js
function _getMessage() {
  const internals = this._zod;
  internals.message ?? (internals.message = JSON.stringify(internals.def, jsonStringifyReplacer, 2));
  return internals.message;
}
function _setMessage(value) {
  this._zod.message = value;
}
var _messageDesc = {
  get: _getMessage,
  set: _setMessage,
  enumerable: true,
  configurable: true
};
var _issuesDesc = { value: void 0, enumerable: false };
var _installedToString = /* @__PURE__ */ new WeakSet([Object.prototype, Error.prototype]);
var initializer = (inst, def) => {
  inst.name = "$ZodError";
  _issuesDesc.value = def;
  Object.defineProperty(inst, "issues", _issuesDesc);
  _issuesDesc.value = void 0;
  Object.defineProperty(inst, "message", _messageDesc);
  const proto = Object.getPrototypeOf(inst);
  if (!_installedToString.has(proto)) {
    _installedToString.add(proto);
    Object.defineProperty(proto, "toString", {
      configurable: true,
      enumerable: false,
      get() {
        const value = () => this.message;
        Object.defineProperty(this, "toString", { value, configurable: true, writable: true });
        return value;
      },
      set(value) {
        Object.defineProperty(this, "toString", { value, configurable: true, writable: true });
      }
    });
  }
};
var $ZodError = $constructor("$ZodError", initializer);
var $ZodRealError = $constructor("$ZodError", initializer, void 0, {
  Parent: Error
});
function node(obj, key, make2) {
  if (!Object.prototype.hasOwnProperty.call(obj, key)) {
    if (key === "__proto__") {
      Object.defineProperty(obj, key, { value: make2(), writable: true, enumerable: true, configurable: true });
    } else {
      obj[key] = make2();
    }
  }
  return obj[key];
}
function flattenError(error2, mapper = (issue2) => issue2.message) {
  const fieldErrors = {};
  const formErrors = [];
  for (const sub of error2.issues) {
    if (sub.path.length > 0) {
      node(fieldErrors, sub.path[0], () => []).push(mapper(sub));
    } else {
      formErrors.push(mapper(sub));
    }
  }
  return { formErrors, fieldErrors };
}
function formatError(error2, mapper = (issue2) => issue2.message) {
  const fieldErrors = { _errors: [] };
  const processError = (error3, path = []) => {
    for (const issue2 of error3.issues) {
      if (issue2.code === "invalid_union" && issue2.errors.length) {
        issue2.errors.map((issues) => processError({ issues }, [...path, ...issue2.path]));
      } else if (issue2.code === "invalid_key") {
        processError({ issues: issue2.issues }, [...path, ...issue2.path]);
      } else if (issue2.code === "invalid_element") {
        processError({ issues: issue2.issues }, [...path, ...issue2.path]);
      } else {
        const fullpath = [...path, ...issue2.path];
        if (fullpath.length === 0) {
          fieldErrors._errors.push(mapper(issue2));
        } else {
          let curr = fieldErrors;
          let i = 0;
          while (i < fullpath.length) {
            const el = fullpath[i];
            const terminal = i === fullpath.length - 1;
            if (el === "_errors") {
              if (terminal)
                curr._errors.push(mapper(issue2));
              i++;
              continue;
            }
            if (!Object.prototype.hasOwnProperty.call(curr, el)) {
              Object.defineProperty(curr, el, {
                value: { _errors: [] },
                enumerable: true,
                writable: true,
                configurable: true
              });
            }
            const node2 = curr[el];
            if (terminal) {
              node2._errors.push(mapper(issue2));
            }
            curr = node2;
            i++;
          }
        }
      }
    }
  };
  processError(error2);
  return fieldErrors;
}

// node_modules/zod/v4/core/parse.js
function finalizeParams(callee, params) {
  return { callee: params?.callee ?? callee, Err: params?.Err };
}
var _parse = (_Err) => {
  const fn = (schema, value, _ctx, _params) => {
    const ctx = _ctx ? { ..._ctx, async: false } : { async: false };
    const result = schema._zod.run({ value, issues: [] }, ctx);
    if (result instanceof Promise) {
      throw new $ZodAsyncError();
    }
    if (result.issues.length) {
      const e = new (_params?.Err ?? _Err)(result.issues.map((iss) => finalizeIssue(iss, ctx, config())));
      captureStackTrace(e, _params?.callee ?? fn);
      throw e;
    }
    return result.value;
  };
  return fn;
};
var _parseAsync = (_Err) => {
  const fn = async (schema, value, _ctx, params) => {
    const ctx = _ctx ? { ..._ctx, async: true } : { async: true };
    let result = schema._zod.run({ value, issues: [] }, ctx);
    if (result instanceof Promise)
      result = await result;
    if (result.issues.length) {
      const e = new (params?.Err ?? _Err)(result.issues.map((iss) => finalizeIssue(iss, ctx, config())));
      captureStackTrace(e, params?.callee ?? fn);
      throw e;
    }
    return result.value;
  };
  return fn;
};
var _safeParse = (_Err) => (schema, value, _ctx) => {
  const ctx = _ctx ? { ..._ctx, async: false } : { async: false };
  const result = schema._zod.run({ value, issues: [] }, ctx);
  if (result instanceof Promise) {
    throw new $ZodAsyncError();
  }
  return result.issues.length ? failure(_Err, result.issues, ctx) : { success: true, data: result.value };
};
function failure(Err, issues, ctx) {
  let error2;
  return {
    success: false,
    get error() {
      if (!error2) {
        error2 = new Err(issues.map((iss) => finalizeIssue(iss, ctx, config())));
        issues = void 0;
        ctx = void 0;
      }
      return error2;
    },
    set error(e) {
      error2 = e;
      issues = void 0;
      ctx = void 0;
    }
  };
}
var _safeParseAsync = (_Err) => async (schema, value, _ctx) => {
  const ctx = _ctx ? { ..._ctx, async: true } : { async: true };
  let result = schema._zod.run({ value, issues: [] }, ctx);
  if (result instanceof Promise)
    result = await result;
  return result.issues.length ? failure(_Err, result.issues, ctx) : { success: true, data: result.value };
};
var COMPILE_INVALID = /* @__PURE__ */ Symbol.for("zod.compile.invalid");
var COMPILE_FALLBACK = /* @__PURE__ */ Symbol.for("zod.compile.fallback");
var validate = ((schema, value, _ctx) => {
  const validator = schema._zod.bag.validator;
  if (validator !== void 0) {
    if (validator(value) !== COMPILE_INVALID)
      return true;
    if (validator.definite === true && _ctx === void 0)
      return false;
  }
  return validateFallback(schema, value, _ctx);
});
function validateFallback(schema, value, _ctx) {
  const ctx = _ctx ? { ..._ctx, async: false, abortEarly: true } : { async: false, abortEarly: true };
  const fallbackRun = schema._zod.bag.fallbackRun;
  let result;
  if (fallbackRun) {
    ctx[COMPILE_FALLBACK] = true;
    result = fallbackRun({ value, issues: [] }, ctx);
  } else {
    result = schema._zod.run({ value, issues: [] }, ctx);
  }
  if (result instanceof Promise) {
    throw new $ZodAsyncError();
  }
  return result.issues.length === 0;
}
var validateAsync = async (schema, value, _ctx) => {
  const ctx = _ctx ? { ..._ctx, async: true, abortEarly: true } : { async: true, abortEarly: true };
  let result = schema._zod.run({ value, issues: [] }, ctx);
  if (result instanceof Promise)
    result = await result;
  return result.issues.length === 0;
};
var _encode = (_Err) => {
  const parse2 = _parse(_Err);
  const fn = (schema, value, _ctx, _params) => {
    const ctx = _ctx ? { ..._ctx, direction: "backward" } : { direction: "backward" };
    return parse2(schema, value, ctx, finalizeParams(fn, _params));
  };
  return fn;
};
var _decode = (_Err) => {
  const parse2 = _parse(_Err);
  const fn = (schema, value, _ctx, _params) => {
    return parse2(schema, value, _ctx, finalizeParams(fn, _params));
  };
  return fn;
};
var _encodeAsync = (_Err) => {
  const parseAsync2 = _parseAsync(_Err);
  const fn = async (schema, value, _ctx, _params) => {
    const ctx = _ctx ? { ..._ctx, direction: "backward" } : { direction: "backward" };
    return await parseAsync2(schema, value, ctx, finalizeParams(fn, _params));
  };
  return fn;
};
var _decodeAsync = (_Err) => {
  const parseAsync2 = _parseAsync(_Err);
  const fn = async (schema, value, _ctx, _params) => {
    return await parseAsync2(schema, value, _ctx, finalizeParams(fn, _params));
  };
  return fn;
};
var _safeEncode = (_Err) => (schema, value, _ctx) => {
  const ctx = _ctx ? { ..._ctx, direction: "backward" } : { direction: "backward" };
  return _safeParse(_Err)(schema, value, ctx);
};
var _safeDecode = (_Err) => (schema, value, _ctx) => {
  return _safeParse(_Err)(schema, value, _ctx);
};
var _safeEncodeAsync = (_Err) => async (schema, value, _ctx) => {
  const ctx = _ctx ? { ..._ctx, direction: "backward" } : { direction: "backward" };
  return _safeParseAsync(_Err)(schema, value, ctx);
};
var _safeDecodeAsync = (_Err) => async (schema, value, _ctx) => {
  return _safeParseAsync(_Err)(schema, value, _ctx);
};

// node_modules/zod/v4/core/regexes.js
var cuid = /^[cC][0-9a-z]{6,}$/;
var cuid2 = /^[0-9a-z]+$/;
var ulid = /^[0-7][0-9A-HJKMNP-TV-Za-hjkmnp-tv-z]{25}$/;
var xid = /^[0-9a-vA-V]{20}$/;
var ksuid = /^[A-Za-z0-9]{27}$/;
var nanoid = /^[a-zA-Z0-9_-]{21}$/;
function nanoidOfLength(length) {
  return new RegExp(`^[a-zA-Z0-9_-]{${length}}$`);
}
var duration = /^P(?:(\d+W)|(?!.*W)(?=\d|T\d)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+([.,]\d+)?S)?)?)$/;
var guid = /^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12})$/;
var uuid = (version2) => {
  if (!version2)
    return /^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$/;
  return new RegExp(`^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-${version2}[0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12})$`);
};
var email = /^(?:[A-Za-z0-9_'+\-]+\.)*[A-Za-z0-9_'+\-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9\-]*\.)+[A-Za-z]{2,}$/;
var _emoji = `^(?=[\\s\\S]*[\\p{Extended_Pictographic}\\p{Regional_Indicator}\\u20E3])[\\p{Extended_Pictographic}\\p{Emoji_Component}]+$`;
function emoji() {
  return new RegExp(_emoji, "u");
}
var ipv4 = /^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])$/;
var ipv6 = /^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))$/;
var cidrv4 = /^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\/([0-9]|[1-2][0-9]|3[0-2])$/;
var cidrv6 = /^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))\/(12[0-8]|1[01][0-9]|[1-9]?[0-9])$/;
var base64 = /^$|^(?:[0-9a-zA-Z+/]{4})*(?:(?:[0-9a-zA-Z+/]{2}==)|(?:[0-9a-zA-Z+/]{3}=))?$/;
var base64url = /^(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-]{2,3})?$/;
var httpProtocol = /^https?$/;
var e164 = /^\+[1-9]\d{6,14}$/;
var dateSource = `(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))`;
function anchor(source) {
  return new RegExp(`^${source}$`);
}
var date = /* @__PURE__ */ anchor(dateSource);
function timeSource(args) {
  const hhmm = `(?:[01]\\d|2[0-3]):[0-5]\\d`;
  const regex = typeof args.precision === "number" ? args.precision === -1 ? `${hhmm}` : args.precision === 0 ? `${hhmm}:[0-5]\\d` : `${hhmm}:[0-5]\\d\\.\\d{${args.precision}}` : args.seconds ? `${hhmm}:[0-5]\\d(?:\\.\\d+)?` : `${hhmm}(?::[0-5]\\d(?:\\.\\d+)?)?`;
  return regex;
}
function time(args) {
  return new RegExp(`^${timeSource(args)}$`);
}
function datetime(args) {
  const opts = ["Z"];
  if (args.offset)
    opts.push(`([+-](?:[01]\\d|2[0-3]):[0-5]\\d)`);
  const qualified = `${timeSource({ precision: args.precision, seconds: true })}(?:${opts.join("|")})`;
  const timeRegex = args.local ? `${qualified}|${timeSource({ precision: args.precision })}` : qualified;
  return new RegExp(`^${dateSource}T(?:${timeRegex})$`);
}
var anyString = /^[\s\S]{0,}$/;
var integer = /^-?\d+$/;
var number = /^-?\d+(?:\.\d+)?$/;
var boolean = /^(?:true|false)$/i;
var lowercase = /^[^A-Z]*$/;
var uppercase = /^[^a-z]*$/;

// node_modules/zod/v4/core/checks.js
var $ZodCheck = /* @__PURE__ */ $constructor("$ZodCheck", (inst, def) => {
  var _a3;
  inst._zod ?? (inst._zod = {});
  inst._zod.def = def;
  (_a3 = inst._zod).onattach ?? (_a3.onattach = []);
});
var _whenHasLength = (payload) => {
  const val = payload.value;
  return !nullish(val) && val.length !== void 0;
};
var numericOriginMap = {
  number: "number",
  bigint: "bigint",
  object: "date"
};
var $ZodCheckLessThan = /* @__PURE__ */ $constructor("$ZodCheckLessThan", (inst, def) => {
  $ZodCheck.init(inst, def);
  const origin = numericOriginMap[typeof def.value];
  inst._zod.check = (payload) => {
    if (def.inclusive ? payload.value <= def.value : payload.value < def.value) {
      return;
    }
    payload.issues.push({
      origin: numericOriginMap[typeof payload.value] ?? origin,
      code: "too_big",
      maximum: typeof def.value === "object" ? def.value.getTime() : def.value,
      input: payload.value,
      inclusive: def.inclusive,
      inst,
      continue: !def.abort
    });
  };
});
var $ZodCheckGreaterThan = /* @__PURE__ */ $constructor("$ZodCheckGreaterThan", (inst, def) => {
  $ZodCheck.init(inst, def);
  const origin = numericOriginMap[typeof def.value];
  inst._zod.check = (payload) => {
    if (def.inclusive ? payload.value >= def.value : payload.value > def.value) {
      return;
    }
    payload.issues.push({
      origin: numericOriginMap[typeof payload.value] ?? origin,
      code: "too_small",
      minimum: typeof def.value === "object" ? def.value.getTime() : def.value,
      input: payload.value,
      inclusive: def.inclusive,
      inst,
      continue: !def.abort
    });
  };
});
var $ZodCheckMultipleOf = /* @__PURE__ */ $constructor("$ZodCheckMultipleOf", (inst, def) => {
  $ZodCheck.init(inst, def);
  inst._zod.check = (payload) => {
    if (typeof payload.value !== typeof def.value)
      throw new Error("Cannot mix number and bigint in multiple_of check.");
    const isMultiple = typeof payload.value === "bigint" ? (
      // `value % 0n` throws, and nothing is a multiple of zero — the number branch already fails this way via NaN
      def.value !== BigInt(0) && payload.value % def.value === BigInt(0)
    ) : floatSafeRemainder(payload.value, def.value) === 0;
    if (isMultiple)
      return;
    payload.issues.push({
      origin: typeof payload.value,
      code: "not_multiple_of",
      divisor: def.value,
      input: payload.value,
      inst,
      continue: !def.abort
    });
  };
});
var $ZodCheckNumberFormat = /* @__PURE__ */ $constructor("$ZodCheckNumberFormat", (inst, def) => {
  $ZodCheck.init(inst, def);
  def.format = def.format || "float64";
  const isInt = def.format?.includes("int");
  const origin = isInt ? "int" : "number";
  const [minimum, maximum] = NUMBER_FORMAT_RANGES[def.format];
  inst._zod.check = (payload) => {
    const input = payload.value;
    if (isInt) {
      if (!Number.isInteger(input)) {
        payload.issues.push({
          expected: origin,
          format: def.format,
          code: "invalid_type",
          continue: false,
          input,
          inst
        });
        return;
      }
      if (!Number.isSafeInteger(input)) {
        if (input > 0) {
          payload.issues.push({
            input,
            code: "too_big",
            maximum: Number.MAX_SAFE_INTEGER,
            note: "Integers must be within the safe integer range.",
            inst,
            origin,
            inclusive: true,
            continue: !def.abort
          });
        } else {
          payload.issues.push({
            input,
            code: "too_small",
            minimum: Number.MIN_SAFE_INTEGER,
            note: "Integers must be within the safe integer range.",
            inst,
            origin,
            inclusive: true,
            continue: !def.abort
          });
        }
        return;
      }
    }
    if (input < minimum) {
      payload.issues.push({
        origin: "number",
        input,
        code: "too_small",
        minimum,
        inclusive: true,
        inst,
        continue: !def.abort
      });
    }
    if (input > maximum) {
      payload.issues.push({
        origin: "number",
        input,
        code: "too_big",
        maximum,
        inclusive: true,
        inst,
        continue: !def.abort
      });
    }
  };
});
var $ZodCheckMaxLength = /* @__PURE__ */ $constructor("$ZodCheckMaxLength", (inst, def) => {
  var _a3;
  $ZodCheck.init(inst, def);
  (_a3 = inst._zod.def).when ?? (_a3.when = _whenHasLength);
  inst._zod.check = (payload) => {
    const input = payload.value;
    const units = input.length;
    const length = typeof input === "string" && units > def.maximum ? codePointLength(input) : units;
    if (length <= def.maximum)
      return;
    const origin = getLengthableOrigin(input);
    payload.issues.push({
      origin,
      code: "too_big",
      maximum: def.maximum,
      inclusive: true,
      input,
      inst,
      continue: !def.abort
    });
  };
});
var $ZodCheckMinLength = /* @__PURE__ */ $constructor("$ZodCheckMinLength", (inst, def) => {
  var _a3;
  $ZodCheck.init(inst, def);
  (_a3 = inst._zod.def).when ?? (_a3.when = _whenHasLength);
  inst._zod.check = (payload) => {
    const input = payload.value;
    const units = input.length;
    const length = typeof input === "string" && units >= def.minimum && units < def.minimum * 2 ? codePointLength(input) : units;
    if (length >= def.minimum)
      return;
    const origin = getLengthableOrigin(input);
    payload.issues.push({
      origin,
      code: "too_small",
      minimum: def.minimum,
      inclusive: true,
      input,
      inst,
      continue: !def.abort
    });
  };
});
var $ZodCheckLengthEquals = /* @__PURE__ */ $constructor("$ZodCheckLengthEquals", (inst, def) => {
  var _a3;
  $ZodCheck.init(inst, def);
  (_a3 = inst._zod.def).when ?? (_a3.when = _whenHasLength);
  inst._zod.check = (payload) => {
    const input = payload.value;
    const units = input.length;
    const length = typeof input === "string" && units >= def.length && units <= def.length * 2 ? codePointLength(input) : units;
    if (length === def.length)
      return;
    const origin = getLengthableOrigin(input);
    const tooBig = length > def.length;
    payload.issues.push({
      origin,
      ...tooBig ? { code: "too_big", maximum: def.length } : { code: "too_small", minimum: def.length },
      inclusive: true,
      exact: true,
      input: payload.value,
      inst,
      continue: !def.abort
    });
  };
});
var $ZodCheckStringFormat = /* @__PURE__ */ $constructor("$ZodCheckStringFormat", (inst, def) => {
  var _a3, _b;
  $ZodCheck.init(inst, def);
  if (def.pattern)
    (_a3 = inst._zod).check ?? (_a3.check = (payload) => {
      def.pattern.lastIndex = 0;
      if (def.pattern.test(payload.value))
        return;
      payload.issues.push({
        origin: "string",
        code: "invalid_format",
        format: def.format,
        input: payload.value,
        ...def.pattern ? { pattern: def.pattern.toString() } : {},
        inst,
        continue: !def.abort
      });
    });
  else
    (_b = inst._zod).check ?? (_b.check = () => {
    });
});
var $ZodCheckRegex = /* @__PURE__ */ $constructor("$ZodCheckRegex", (inst, def) => {
  $ZodCheckStringFormat.init(inst, def);
  inst._zod.check = (payload) => {
    def.pattern.lastIndex = 0;
    if (def.pattern.test(payload.value))
      return;
    payload.issues.push({
      origin: "string",
      code: "invalid_format",
      format: "regex",
      input: payload.value,
      pattern: def.pattern.toString(),
      inst,
      continue: !def.abort
    });
  };
});
var $ZodCheckLowerCase = /* @__PURE__ */ $constructor("$ZodCheckLowerCase", (inst, def) => {
  def.pattern ?? (def.pattern = lowercase);
  $ZodCheckStringFormat.init(inst, def);
});
var $ZodCheckUpperCase = /* @__PURE__ */ $constructor("$ZodCheckUpperCase", (inst, def) => {
  def.pattern ?? (def.pattern = uppercase);
  $ZodCheckStringFormat.init(inst, def);
});
var $ZodCheckIncludes = /* @__PURE__ */ $constructor("$ZodCheckIncludes", (inst, def) => {
  $ZodCheck.init(inst, def);
  const escapedRegex = escapeRegex(def.includes);
  const pattern = new RegExp(typeof def.position === "number" ? `^.{${def.position},}${escapedRegex}` : escapedRegex);
  def.pattern = pattern;
  inst._zod.check = (payload) => {
    if (payload.value.includes(def.includes, def.position))
      return;
    payload.issues.push({
      origin: "string",
      code: "invalid_format",
      format: "includes",
      includes: def.includes,
      input: payload.value,
      inst,
      continue: !def.abort
    });
  };
});
var $ZodCheckStartsWith = /* @__PURE__ */ $constructor("$ZodCheckStartsWith", (inst, def) => {
  $ZodCheck.init(inst, def);
  const pattern = new RegExp(`^${escapeRegex(def.prefix)}.*`);
  def.pattern ?? (def.pattern = pattern);
  inst._zod.check = (payload) => {
    if (payload.value.startsWith(def.prefix))
      return;
    payload.issues.push({
      origin: "string",
      code: "invalid_format",
      format: "starts_with",
      prefix: def.prefix,
      input: payload.value,
      inst,
      continue: !def.abort
    });
  };
});
var $ZodCheckEndsWith = /* @__PURE__ */ $constructor("$ZodCheckEndsWith", (inst, def) => {
  $ZodCheck.init(inst, def);
  const pattern = new RegExp(`.*${escapeRegex(def.suffix)}$`);
  def.pattern ?? (def.pattern = pattern);
  inst._zod.check = (payload) => {
    if (payload.value.endsWith(def.suffix))
      return;
    payload.issues.push({
      origin: "string",
      code: "invalid_format",
      format: "ends_with",
      suffix: def.suffix,
      input: payload.value,
      inst,
      continue: !def.abort
    });
  };
});
var $ZodCheckOverwrite = /* @__PURE__ */ $constructor("$ZodCheckOverwrite", (inst, def) => {
  $ZodCheck.init(inst, def);
  inst._zod.check = (payload) => {
    payload.value = def.tx(payload.value);
  };
});

// node_modules/zod/v4/core/doc.js
var Doc = class {
  constructor(args = [], closed = {}) {
    this.content = [];
    this.indent = 0;
    this.args = args;
    this.closed = closed;
  }
  // the compiler catches a child's throw and keeps writing into this doc, so the indent has to unwind with it
  indented(fn) {
    this.indent += 1;
    try {
      fn(this);
    } finally {
      this.indent -= 1;
    }
  }
  write(arg) {
    if (typeof arg === "function") {
      arg(this, { execution: "sync" });
      arg(this, { execution: "async" });
      return;
    }
    const content = arg;
    const lines = content.split("\n").filter((x) => x);
    const minIndent = Math.min(...lines.map((x) => x.length - x.trimStart().length));
    const dedented = lines.map((x) => x.slice(minIndent)).map((x) => " ".repeat(this.indent * 2) + x);
    for (const line of dedented) {
      this.content.push(line);
    }
  }
  compile() {
    const F = Function;
    const content = this?.content ?? [``];
    const factory = new F(...Object.keys(this.closed), `return function (${this.args.join(", ")}) {
${content.join("\n")}
};`);
    return factory(...Object.values(this.closed));
  }
};

// node_modules/zod/v4/core/versions.js
var version = {
  major: 4,
  minor: 6,
  patch: 7
};

// node_modules/zod/v4/core/schemas.js
var $ZodType = /* @__PURE__ */ $constructor("$ZodType", (inst, def) => {
  var _a3;
  inst ?? (inst = {});
  inst._zod.def = def;
  inst._zod.bag = inst._zod.bag || {};
  inst._zod.version = version;
  const defChecks = inst._zod.def.checks;
  const checks = inst._zod.traits.has("$ZodCheck") ? [inst, ...defChecks ?? []] : defChecks?.length ? [...defChecks] : [];
  for (const ch of checks) {
    for (const fn of ch._zod.onattach) {
      fn(inst);
    }
  }
  if (checks.length === 0) {
    (_a3 = inst._zod).deferred ?? (_a3.deferred = []);
    inst._zod.deferred?.push(() => {
      inst._zod.run = inst._zod.parse;
    });
  } else {
    const runChecks = (payload, checks2, ctx) => {
      if (payload.memo)
        return payload;
      let isAborted = aborted(payload);
      let asyncResult;
      for (const ch of checks2) {
        if (ch._zod.def.when) {
          if (explicitlyAborted(payload))
            continue;
          const shouldRun = ch._zod.def.when(payload);
          if (!shouldRun)
            continue;
        } else if (isAborted) {
          continue;
        }
        const currLen = payload.issues.length;
        const _ = ch._zod.check(payload);
        if (_ instanceof Promise && ctx?.async === false) {
          throw new $ZodAsyncError();
        }
        if (asyncResult || _ instanceof Promise) {
          asyncResult = (asyncResult ?? Promise.resolve()).then(async () => {
            await _;
            const nextLen = payload.issues.length;
            if (nextLen === currLen)
              return;
            attachSchema(payload.issues, currLen, inst);
            if (!isAborted)
              isAborted = aborted(payload, currLen);
          });
        } else {
          const nextLen = payload.issues.length;
          if (nextLen === currLen)
            continue;
          attachSchema(payload.issues, currLen, inst);
          if (!isAborted)
            isAborted = aborted(payload, currLen);
        }
      }
      if (asyncResult) {
        return asyncResult.then(() => {
          return payload;
        });
      }
      return payload;
    };
    const handleCanaryResult = (canary, payload, ctx) => {
      if (aborted(canary)) {
        canary.aborted = true;
        return canary;
      }
      const checkResult = runChecks(payload, checks, ctx);
      if (checkResult instanceof Promise) {
        if (ctx.async === false)
          throw new $ZodAsyncError();
        return checkResult.then((checkResult2) => inst._zod.parse(checkResult2, ctx));
      }
      return inst._zod.parse(checkResult, ctx);
    };
    inst._zod.run = (payload, ctx) => {
      if (ctx.skipChecks) {
        return inst._zod.parse(payload, ctx);
      }
      if (ctx.direction === "backward") {
        const canary = inst._zod.parse({ value: payload.value, issues: [] }, { ...ctx, skipChecks: true });
        if (canary instanceof Promise) {
          return canary.then((canary2) => {
            return handleCanaryResult(canary2, payload, ctx);
          });
        }
        return handleCanaryResult(canary, payload, ctx);
      }
      const result = inst._zod.parse(payload, ctx);
      if (result instanceof Promise) {
        if (ctx.async === false)
          throw new $ZodAsyncError();
        return result.then((result2) => runChecks(result2, checks, ctx));
      }
      return runChecks(result, checks, ctx);
    };
  }
}, {
  // Wrappers extend this by installing a richer factory over it; reading it eagerly would defeat the laziness.
  get "~standard"() {
    return hide(this, "~standard", standardProps(this));
  },
  set "~standard"(value) {
    own(this, "~standard", value);
  }
});
var toStandardResult = (r, ctx) => r.issues.length ? { issues: r.issues.map((iss) => finalizeIssue(iss, ctx, config())) } : { value: r.value };
async function validateAsync2(inst, value) {
  const ctx = { async: true };
  return toStandardResult(await inst._zod.run({ value, issues: [] }, ctx), ctx);
}
function standardProps(inst) {
  return {
    validate: (value) => {
      const ctx = { async: false };
      try {
        const r = inst._zod.run({ value, issues: [] }, ctx);
        if (!(r instanceof Promise))
          return toStandardResult(r, ctx);
      } catch (_) {
      }
      return validateAsync2(inst, value);
    },
    vendor: "zod",
    version: 1
  };
}
var $ZodString = /* @__PURE__ */ $constructor("$ZodString", (inst, def) => {
  $ZodType.init(inst, def);
  inst._zod.pattern = def.pattern ?? anyString;
  inst._zod.parse = (payload, _) => {
    if (def.coerce)
      try {
        payload.value = String(payload.value);
      } catch (_2) {
      }
    if (typeof payload.value === "string")
      return payload;
    payload.issues.push({
      expected: "string",
      code: "invalid_type",
      input: payload.value,
      inst
    });
    return payload;
  };
});
var $ZodStringFormat = /* @__PURE__ */ $constructor("$ZodStringFormat", (inst, def) => {
  $ZodCheckStringFormat.init(inst, def);
  $ZodString.init(inst, def);
});
var $ZodGUID = /* @__PURE__ */ $constructor("$ZodGUID", (inst, def) => {
  def.pattern ?? (def.pattern = guid);
  $ZodStringFormat.init(inst, def);
});
var $ZodUUID = /* @__PURE__ */ $constructor("$ZodUUID", (inst, def) => {
  if (def.version) {
    const versionMap = {
      v1: 1,
      v2: 2,
      v3: 3,
      v4: 4,
      v5: 5,
      v6: 6,
      v7: 7,
      v8: 8
    };
    const v = versionMap[def.version];
    if (v === void 0)
      throw new Error(`Invalid UUID version: "${def.version}"`);
    def.pattern ?? (def.pattern = uuid(v));
  } else
    def.pattern ?? (def.pattern = uuid());
  $ZodStringFormat.init(inst, def);
});
var $ZodEmail = /* @__PURE__ */ $constructor("$ZodEmail", (inst, def) => {
  def.pattern ?? (def.pattern = email);
  $ZodStringFormat.init(inst, def);
});
var URL_BAD_FORMAT = 1;
var URL_UNPARSEABLE = 2;
function canParseURL(input) {
  try {
    if (typeof URL !== "undefined" && typeof URL.canParse === "function")
      return URL.canParse(input);
    new URL(input);
    return true;
  } catch {
    return false;
  }
}
function validateURL(trimmed, def) {
  if (!("normalize" in def) && !("hostname" in def) && !("protocol" in def)) {
    return canParseURL(trimmed) || URL_UNPARSEABLE;
  }
  return parseURLObject(trimmed, def);
}
function parseURLObject(trimmed, def) {
  if (!def.normalize && def.protocol?.source === httpProtocol.source && !/^https?:\/\//i.test(trimmed)) {
    return URL_BAD_FORMAT;
  }
  try {
    if (typeof URL !== "undefined") {
      const URLStatic = URL;
      if (typeof URLStatic.parse === "function")
        return URLStatic.parse(trimmed) ?? URL_UNPARSEABLE;
    }
    return new URL(trimmed);
  } catch {
    return URL_UNPARSEABLE;
  }
}
var asciiTabOrNewline = /[\t\n\r]/g;
function stripTabAndNewline(value) {
  return value.replace(asciiTabOrNewline, "");
}
function urlHostnameOk(url, hostname) {
  hostname.lastIndex = 0;
  return hostname.test(url.hostname);
}
function urlProtocolOk(url, protocol) {
  protocol.lastIndex = 0;
  return protocol.test(url.protocol.endsWith(":") ? url.protocol.slice(0, -1) : url.protocol);
}
var $ZodURL = /* @__PURE__ */ $constructor("$ZodURL", (inst, def) => {
  $ZodStringFormat.init(inst, def);
  inst._zod.check = (payload) => {
    try {
      const trimmed = payload.value.trim();
      const url = validateURL(trimmed, def);
      if (url === URL_BAD_FORMAT) {
        payload.issues.push({
          code: "invalid_format",
          format: "url",
          note: "Invalid URL format",
          input: payload.value,
          inst,
          continue: !def.abort
        });
        return;
      }
      if (url === URL_UNPARSEABLE) {
        payload.issues.push({
          code: "invalid_format",
          format: "url",
          input: payload.value,
          inst,
          continue: !def.abort
        });
        return;
      }
      if (url === true) {
        payload.value = stripTabAndNewline(trimmed);
        return;
      }
      if (def.hostname && !urlHostnameOk(url, def.hostname)) {
        payload.issues.push({
          code: "invalid_format",
          format: "url",
          note: "Invalid hostname",
          pattern: def.hostname.source,
          input: payload.value,
          inst,
          continue: !def.abort
        });
      }
      if (def.protocol && !urlProtocolOk(url, def.protocol)) {
        payload.issues.push({
          code: "invalid_format",
          format: "url",
          note: "Invalid protocol",
          pattern: def.protocol.source,
          input: payload.value,
          inst,
          continue: !def.abort
        });
      }
      payload.value = def.normalize ? url.href : stripTabAndNewline(trimmed);
      return;
    } catch (_) {
      payload.issues.push({
        code: "invalid_format",
        format: "url",
        input: payload.value,
        inst,
        continue: !def.abort
      });
    }
  };
});
var $ZodEmoji = /* @__PURE__ */ $constructor("$ZodEmoji", (inst, def) => {
  def.pattern ?? (def.pattern = emoji());
  $ZodStringFormat.init(inst, def);
});
var $ZodNanoID = /* @__PURE__ */ $constructor("$ZodNanoID", (inst, def) => {
  if (def.length !== void 0 && (!Number.isInteger(def.length) || def.length < 1))
    throw new Error(`Invalid nanoid length: ${def.length}`);
  def.pattern ?? (def.pattern = def.length === void 0 ? nanoid : nanoidOfLength(def.length));
  $ZodStringFormat.init(inst, def);
});
var $ZodCUID = /* @__PURE__ */ $constructor("$ZodCUID", (inst, def) => {
  def.pattern ?? (def.pattern = cuid);
  $ZodStringFormat.init(inst, def);
});
var $ZodCUID2 = /* @__PURE__ */ $constructor("$ZodCUID2", (inst, def) => {
  def.pattern ?? (def.pattern = cuid2);
  $ZodStringFormat.init(inst, def);
});
var $ZodULID = /* @__PURE__ */ $constructor("$ZodULID", (inst, def) => {
  def.pattern ?? (def.pattern = ulid);
  $ZodStringFormat.init(inst, def);
});
var $ZodXID = /* @__PURE__ */ $constructor("$ZodXID", (inst, def) => {
  def.pattern ?? (def.pattern = xid);
  $ZodStringFormat.init(inst, def);
});
var $ZodKSUID = /* @__PURE__ */ $constructor("$ZodKSUID", (inst, def) => {
  def.pattern ?? (def.pattern = ksuid);
  $ZodStringFormat.init(inst, def);
});
var $ZodISODateTime = /* @__PURE__ */ $constructor("$ZodISODateTime", (inst, def) => {
  def.pattern ?? (def.pattern = datetime(def));
  $ZodStringFormat.init(inst, def);
});
var $ZodISODate = /* @__PURE__ */ $constructor("$ZodISODate", (inst, def) => {
  def.pattern ?? (def.pattern = date);
  $ZodStringFormat.init(inst, def);
});
var $ZodISOTime = /* @__PURE__ */ $constructor("$ZodISOTime", (inst, def) => {
  def.pattern ?? (def.pattern = time(def));
  $ZodStringFormat.init(inst, def);
});
var $ZodISODuration = /* @__PURE__ */ $constructor("$ZodISODuration", (inst, def) => {
  def.pattern ?? (def.pattern = duration);
  $ZodStringFormat.init(inst, def);
});
var $ZodIPv4 = /* @__PURE__ */ $constructor("$ZodIPv4", (inst, def) => {
  def.pattern ?? (def.pattern = ipv4);
  $ZodStringFormat.init(inst, def);
});
var ipv6Alphabet = /^[0-9a-fA-F:.]+$/;
function isValidIPv6(value) {
  if (!ipv6Alphabet.test(value))
    return false;
  return canParseURL(`http://[${value}]`);
}
var $ZodIPv6 = /* @__PURE__ */ $constructor("$ZodIPv6", (inst, def) => {
  def.pattern ?? (def.pattern = ipv6);
  $ZodStringFormat.init(inst, def);
  inst._zod.check = (payload) => {
    if (!isValidIPv6(payload.value)) {
      payload.issues.push({
        code: "invalid_format",
        format: "ipv6",
        input: payload.value,
        inst,
        continue: !def.abort
      });
    }
  };
});
var $ZodCIDRv4 = /* @__PURE__ */ $constructor("$ZodCIDRv4", (inst, def) => {
  def.pattern ?? (def.pattern = cidrv4);
  $ZodStringFormat.init(inst, def);
});
function isValidCIDRv6(value) {
  const parts2 = value.split("/");
  if (parts2.length !== 2)
    return false;
  const [address, prefix] = parts2;
  if (!prefix)
    return false;
  const prefixNum = Number(prefix);
  if (`${prefixNum}` !== prefix)
    return false;
  if (prefixNum < 0 || prefixNum > 128)
    return false;
  return isValidIPv6(address);
}
var $ZodCIDRv6 = /* @__PURE__ */ $constructor("$ZodCIDRv6", (inst, def) => {
  def.pattern ?? (def.pattern = cidrv6);
  $ZodStringFormat.init(inst, def);
  inst._zod.check = (payload) => {
    if (!isValidCIDRv6(payload.value)) {
      payload.issues.push({
        code: "invalid_format",
        format: "cidrv6",
        input: payload.value,
        inst,
        continue: !def.abort
      });
    }
  };
});
function isValidBase64(data) {
  if (data === "")
    return true;
  if (/\s/.test(data))
    return false;
  if (data.length % 4 !== 0)
    return false;
  try {
    atob(data);
    return true;
  } catch {
    return false;
  }
}
var base64Charset = /^[0-9a-zA-Z+/]*={0,2}$/;
var $ZodBase64 = /* @__PURE__ */ $constructor("$ZodBase64", (inst, def) => {
  def.pattern ?? (def.pattern = base64Charset);
  $ZodStringFormat.init(inst, def);
  inst._zod.check = (payload) => {
    if (isValidBase64(payload.value))
      return;
    payload.issues.push({
      code: "invalid_format",
      format: "base64",
      input: payload.value,
      inst,
      continue: !def.abort
    });
  };
});
var base64urlCharset = /^[A-Za-z0-9_-]*$/;
function isValidBase64URL(data) {
  if (!base64urlCharset.test(data))
    return false;
  const base642 = data.replace(/[-_]/g, (c) => c === "-" ? "+" : "/");
  const padded = base642.padEnd(Math.ceil(base642.length / 4) * 4, "=");
  return isValidBase64(padded);
}
var $ZodBase64URL = /* @__PURE__ */ $constructor("$ZodBase64URL", (inst, def) => {
  def.pattern ?? (def.pattern = base64urlCharset);
  $ZodStringFormat.init(inst, def);
  inst._zod.check = (payload) => {
    if (isValidBase64URL(payload.value))
      return;
    payload.issues.push({
      code: "invalid_format",
      format: "base64url",
      input: payload.value,
      inst,
      continue: !def.abort
    });
  };
});
var $ZodE164 = /* @__PURE__ */ $constructor("$ZodE164", (inst, def) => {
  def.pattern ?? (def.pattern = e164);
  $ZodStringFormat.init(inst, def);
});
function isValidJWT(token, algorithm = null) {
  try {
    const tokensParts = token.split(".");
    if (tokensParts.length !== 3)
      return false;
    const [header] = tokensParts;
    if (!header)
      return false;
    const parsedHeader = JSON.parse(atob(header));
    if ("typ" in parsedHeader && parsedHeader?.typ !== "JWT")
      return false;
    if (!parsedHeader.alg)
      return false;
    if (algorithm && (!("alg" in parsedHeader) || parsedHeader.alg !== algorithm))
      return false;
    return true;
  } catch {
    return false;
  }
}
var $ZodJWT = /* @__PURE__ */ $constructor("$ZodJWT", (inst, def) => {
  $ZodStringFormat.init(inst, def);
  inst._zod.check = (payload) => {
    if (isValidJWT(payload.value, def.alg))
      return;
    payload.issues.push({
      code: "invalid_format",
      format: "jwt",
      input: payload.value,
      inst,
      continue: !def.abort
    });
  };
});
var $ZodNumber = /* @__PURE__ */ $constructor("$ZodNumber", (inst, def) => {
  $ZodType.init(inst, def);
  inst._zod.pattern = number;
  inst._zod.parse = (payload, _ctx) => {
    if (def.coerce)
      try {
        payload.value = Number(payload.value);
      } catch (_) {
      }
    const input = payload.value;
    if (typeof input === "number" && !Number.isNaN(input) && Number.isFinite(input)) {
      return payload;
    }
    const received = typeof input === "number" ? Number.isNaN(input) ? "NaN" : !Number.isFinite(input) ? String(input) : void 0 : void 0;
    payload.issues.push({
      expected: "number",
      code: "invalid_type",
      input,
      inst,
      ...received ? { received } : {}
    });
    return payload;
  };
});
var $ZodNumberFormat = /* @__PURE__ */ $constructor("$ZodNumberFormat", (inst, def) => {
  $ZodCheckNumberFormat.init(inst, def);
  $ZodNumber.init(inst, def);
});
var $ZodBoolean = /* @__PURE__ */ $constructor("$ZodBoolean", (inst, def) => {
  $ZodType.init(inst, def);
  inst._zod.pattern = boolean;
  inst._zod.parse = (payload, _ctx) => {
    if (def.coerce)
      try {
        payload.value = Boolean(payload.value);
      } catch (_) {
      }
    const input = payload.value;
    if (typeof input === "boolean")
      return payload;
    payload.issues.push({
      expected: "boolean",
      code: "invalid_type",
      input,
      inst
    });
    return payload;
  };
});
var $ZodUnknown = /* @__PURE__ */ $constructor("$ZodUnknown", (inst, def) => {
  $ZodType.init(inst, def);
  inst._zod.parse = (payload) => payload;
});
var $ZodNever = /* @__PURE__ */ $constructor("$ZodNever", (inst, def) => {
  $ZodType.init(inst, def);
  inst._zod.parse = (payload, _ctx) => {
    payload.issues.push({
      expected: "never",
      code: "invalid_type",
      input: payload.value,
      inst
    });
    return payload;
  };
});
function capSize(inst, size) {
  const caps = sizeCaps(inst._zod.def.checks);
  if (!caps.length)
    return;
  const cap = Math.min(...caps.map((c) => c[0]));
  const parse2 = inst._zod.parse;
  inst._zod.parse = (payload, ctx) => {
    const n = size(payload.value);
    if (n > cap && !ctx?.skipChecks && ctx?.direction !== "backward") {
      for (const [max, ch] of sizeCaps(inst._zod.def.checks)) {
        if (n > max && ch._zod.def.when(payload)) {
          const start = payload.issues.length;
          ch._zod.check(payload);
          payload.issues[start].continue = false;
          attachSchema(payload.issues, start, inst);
          return payload;
        }
      }
    }
    return parse2(payload, ctx);
  };
}
var arraySize = (input) => Array.isArray(input) ? input.length : -1;
function handleArrayResult(result, final, index) {
  if (result.issues.length) {
    final.issues.push(...prefixIssues(index, result.issues));
  }
  final.value[index] = result.value;
}
var $ZodArray = /* @__PURE__ */ $constructor("$ZodArray", (inst, def) => {
  $ZodType.init(inst, def);
  const memo2 = globalConfig.memoizer;
  memo2?.attach(inst);
  inst._zod.parse = (payload, ctx) => {
    const input = payload.value;
    if (!Array.isArray(input)) {
      payload.issues.push({
        expected: "array",
        code: "invalid_type",
        input,
        inst
      });
      return payload;
    }
    payload.value = memo2 ? memo2.alloc(inst, payload, Array(input.length), ctx) : Array(input.length);
    const proms = [];
    const abortEarly = ctx?.abortEarly;
    for (let i = 0; i < input.length; i++) {
      const item = input[i];
      const result = def.element._zod.run({
        value: item,
        issues: []
      }, ctx);
      if (result instanceof Promise) {
        proms.push(result.then((result2) => handleArrayResult(result2, payload, i)));
      } else {
        handleArrayResult(result, payload, i);
        if (abortEarly && result.issues.length !== 0 && aborted(result))
          break;
      }
    }
    if (proms.length) {
      return Promise.all(proms).then(() => payload);
    }
    return payload;
  };
  capSize(inst, arraySize);
});
function handlePropertyResult(result, final, key, input, optin, optout) {
  const isPresent = key in input;
  const isOptionalOut = optout === "optional";
  if (!isPresent && isOptionalOut && optin === "optional") {
    return;
  }
  if (result.issues.length) {
    if (optin !== void 0 && isOptionalOut && !isPresent) {
      return;
    }
    final.issues.push(...prefixIssues(key, result.issues));
  }
  if (!isPresent && optin === void 0) {
    if (!result.issues.length) {
      final.issues.push({
        code: "invalid_type",
        expected: "nonoptional",
        input: void 0,
        path: [key]
      });
    }
    return;
  }
  if (result.value === void 0) {
    if (isPresent || optin === "defaulted" && !isOptionalOut) {
      final.value[key] = void 0;
    }
  } else {
    final.value[key] = result.value;
  }
}
var NO_SYMBOL_KEYS = [];
function normalizeDef(def) {
  const keys = Object.keys(def.shape);
  const ownSymbols = Object.getOwnPropertySymbols(def.shape);
  const symbolKeys = ownSymbols.length ? ownSymbols : NO_SYMBOL_KEYS;
  const allKeys = symbolKeys.length ? [...keys, ...symbolKeys] : keys;
  for (const k of allKeys) {
    if (!def.shape?.[k]?._zod?.traits?.has("$ZodType")) {
      throw new Error(`Invalid element at key "${String(k)}": expected a Zod schema`);
    }
  }
  const okeys = optionalKeys(def.shape);
  return {
    ...def,
    allKeys,
    symbolKeys,
    // string-only: handleCatchall matches it against `for...in`, which never yields a symbol
    keySet: new Set(keys),
    numKeys: keys.length,
    optionalKeys: new Set(okeys)
  };
}
function handleCatchall(proms, input, payload, ctx, def, inst, abortEarly) {
  const unrecognized = [];
  const keySet = def.keySet;
  const _catchall = def.catchall._zod;
  const t = _catchall.def.type;
  const optin = _catchall.optin;
  const optout = _catchall.optout;
  let seen = 0;
  for (const key in input) {
    if (abortEarly && payload.issues.length !== seen) {
      if (aborted(payload, seen))
        break;
      seen = payload.issues.length;
    }
    if (keySet.has(key))
      continue;
    if (key === "__proto__") {
      if (t === "never")
        unrecognized.push(key);
      continue;
    }
    if (t === "never") {
      unrecognized.push(key);
      continue;
    }
    const r = _catchall.run({ value: input[key], issues: [] }, ctx);
    if (r instanceof Promise) {
      proms.push(r.then((r2) => handlePropertyResult(r2, payload, key, input, optin, optout)));
    } else {
      handlePropertyResult(r, payload, key, input, optin, optout);
    }
  }
  if (unrecognized.length) {
    payload.issues.push({
      code: "unrecognized_keys",
      keys: unrecognized,
      input,
      inst,
      // Describes the shape of the input, not the validity of the parsed value, so it never aborts. The parse still fails; the schema's own checks just get to run first, and an enclosing intersection can reconcile the key against a sibling operand.
      continue: true
    });
  }
  if (!proms.length)
    return payload;
  return Promise.all(proms).then(() => {
    return payload;
  });
}
var $ZodObject = /* @__PURE__ */ $constructor("$ZodObject", (inst, def) => {
  $ZodType.init(inst, def);
  const desc = Object.getOwnPropertyDescriptor(def, "shape");
  const sh = desc?.get ? desc.get.raw : def.shape ?? {};
  if (sh) {
    const get = () => {
      const newSh = { ...sh };
      Object.defineProperty(def, "shape", { value: newSh });
      get.raw = newSh;
      return newSh;
    };
    get.raw = sh;
    Object.defineProperty(def, "shape", { get });
  }
  const _normalized = cached(() => normalizeDef(def));
  defineLazyInternal(inst, "propValues", (zod) => {
    const shape = zod.def.shape;
    const propValues = {};
    for (const key in shape) {
      const field = shape[key]._zod;
      if (field.values) {
        if (!Object.prototype.hasOwnProperty.call(propValues, key)) {
          assignProp(propValues, key, /* @__PURE__ */ new Set());
        }
        for (const v of field.values)
          propValues[key].add(v);
        if (field.optin !== void 0)
          propValues[key].add(void 0);
      }
    }
    return propValues;
  });
  const isObject2 = isObject;
  const catchall = def.catchall;
  let value;
  const memo2 = globalConfig.memoizer;
  memo2?.attach(inst);
  inst._zod.parse = (payload, ctx) => {
    value ?? (value = _normalized.value);
    const input = payload.value;
    if (!isObject2(input)) {
      payload.issues.push({
        expected: "object",
        code: "invalid_type",
        input,
        inst
      });
      return payload;
    }
    payload.value = memo2 ? memo2.alloc(inst, payload, {}, ctx) : {};
    const proms = [];
    const shape = value.shape;
    const abortEarly = ctx?.abortEarly;
    let seen = payload.issues.length;
    for (const key of value.allKeys) {
      if (abortEarly && payload.issues.length !== seen) {
        if (aborted(payload, seen))
          break;
        seen = payload.issues.length;
      }
      if (key === "__proto__")
        continue;
      const el = shape[key];
      const optin = el._zod.optin;
      const optout = el._zod.optout;
      const r = el._zod.run({ value: input[key], issues: [] }, ctx);
      if (r instanceof Promise) {
        proms.push(r.then((r2) => handlePropertyResult(r2, payload, key, input, optin, optout)));
      } else {
        handlePropertyResult(r, payload, key, input, optin, optout);
      }
    }
    if (!catchall) {
      return proms.length ? Promise.all(proms).then(() => payload) : payload;
    }
    return handleCatchall(proms, input, payload, ctx, _normalized.value, inst, abortEarly === true);
  };
});
var $ZodObjectJIT = /* @__PURE__ */ $constructor("$ZodObjectJIT", (inst, def) => {
  $ZodObject.init(inst, def);
  const superParse = inst._zod.parse;
  const _normalized = cached(() => normalizeDef(def));
  const memo2 = globalConfig.memoizer;
  const generateFastpass = (shape) => {
    const normalized = _normalized.value;
    const syms = normalized.symbolKeys;
    const doc = new Doc(["payload", "ctx"], { shape, inst, memo: memo2, syms });
    const parseStr = (k) => `shape[${k}]._zod.run({ value: input[${k}], issues: [] }, ctx)`;
    const prefixStr = (id2, k) => `
          let ${id2}_ab = false;
          for (let i = 0; i < ${id2}.issues.length; i++) {
            const iss = ${id2}.issues[i];
            iss.path = iss.path ? [${k}, ...iss.path] : [${k}];
            payload.issues.push(iss);
            if (iss.continue !== true) ${id2}_ab = true;
          }
          if (${id2}_ab && ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }`;
    doc.write(`const input = payload.value;`);
    const ids = /* @__PURE__ */ Object.create(null);
    let counter = 0;
    for (const key of normalized.allKeys) {
      ids[key] = `key_${counter++}`;
    }
    doc.write(memo2 ? `const newResult = memo.alloc(inst, payload, {}, ctx);` : `const newResult = {};`);
    for (const key of normalized.allKeys) {
      if (key === "__proto__")
        continue;
      const id2 = ids[key];
      const k = typeof key === "symbol" ? `syms[${syms.indexOf(key)}]` : esc(key);
      const isPresent = `${k} in input`;
      const schema = shape[key];
      const optin = schema?._zod?.optin;
      const isOptionalIn = optin !== void 0;
      const isOptionalOut = schema?._zod?.optout === "optional";
      doc.write(`const ${id2} = ${parseStr(k)};`);
      if (isOptionalIn && isOptionalOut) {
        const assign2 = optin === "optional" ? `${id2}_present` : `${id2}.value !== undefined || ${id2}_present`;
        doc.write(`
        const ${id2}_present = ${isPresent};
        if (!${id2}.issues.length || ${id2}_present) {
          if (${id2}.issues.length) {${prefixStr(id2, k)}
          }

          if (${assign2}) {
            newResult[${k}] = ${id2}.value;
          }
        }

      `);
      } else if (!isOptionalIn) {
        doc.write(`
        const ${id2}_present = ${isPresent};
        if (${id2}.issues.length) {${prefixStr(id2, k)}
        }
        if (!${id2}_present && !${id2}.issues.length) {
          payload.issues.push({
            code: "invalid_type",
            expected: "nonoptional",
            input: undefined,
            path: [${k}]
          });
          if (ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }
        }

        if (${id2}_present) {
          newResult[${k}] = ${id2}.value;
        }

      `);
      } else {
        doc.write(`
        if (${id2}.issues.length) {${prefixStr(id2, k)}
        }
      `);
        if (optin === "defaulted") {
          doc.write(`newResult[${k}] = ${id2}.value;`);
        } else {
          doc.write(`
        if (${id2}.value !== undefined || ${isPresent}) {
          newResult[${k}] = ${id2}.value;
        }
      `);
        }
      }
    }
    doc.write(`payload.value = newResult;`);
    doc.write(`return payload;`);
    return doc.compile();
  };
  let fastpass;
  const isObject2 = isObject;
  const jit = !globalConfig.jitless;
  const allowsEval2 = allowsEval;
  const fastEnabled = jit && allowsEval2.value;
  const catchall = def.catchall;
  let value;
  inst._zod.parse = (payload, ctx) => {
    value ?? (value = _normalized.value);
    const input = payload.value;
    if (!isObject2(input)) {
      payload.issues.push({
        expected: "object",
        code: "invalid_type",
        input,
        inst
      });
      return payload;
    }
    if (jit && fastEnabled && ctx?.async === false && ctx.jitless !== true) {
      if (!fastpass)
        fastpass = generateFastpass(def.shape);
      payload = fastpass(payload, ctx);
      if (!catchall)
        return payload;
      return handleCatchall([], input, payload, ctx, value, inst, ctx?.abortEarly === true);
    }
    return superParse(payload, ctx);
  };
});
function handleUnionResults(results, final, inst, ctx) {
  for (const result of results) {
    if (result.issues.length === 0) {
      final.value = result.value;
      return final;
    }
  }
  const nonaborted = results.filter((r) => !aborted(r));
  if (nonaborted.length === 1) {
    final.value = nonaborted[0].value;
    return nonaborted[0];
  }
  final.issues.push({
    code: "invalid_union",
    input: final.value,
    inst,
    errors: results.map((result) => result.issues.map((iss) => finalizeIssue(iss, ctx, config())))
  });
  return final;
}
var $ZodUnion = /* @__PURE__ */ $constructor("$ZodUnion", (inst, def) => {
  $ZodType.init(inst, def);
  defineLazyInternal(inst, "optin", (zod) => zod.def.options.some((o) => o._zod.optin === "defaulted") ? "defaulted" : zod.def.options.some((o) => o._zod.optin !== void 0) ? "optional" : void 0);
  defineLazyInternal(inst, "optout", (zod) => zod.def.options.some((o) => o._zod.optout === "optional") ? "optional" : void 0);
  defineLazyInternal(inst, "values", (zod) => {
    if (zod.def.options.every((o) => o._zod.values)) {
      return new Set(zod.def.options.flatMap((option) => Array.from(option._zod.values)));
    }
    return void 0;
  });
  defineLazyInternal(inst, "pattern", (zod) => {
    if (zod.def.options.every((o) => o._zod.pattern)) {
      const patterns2 = zod.def.options.map((o) => o._zod.pattern);
      return new RegExp(`^(${patterns2.map((p) => cleanRegex(p.source)).join("|")})$`);
    }
    return void 0;
  });
  const first = def.options.length === 1 ? def.options[0]._zod.run : null;
  inst._zod.parse = (payload, ctx) => {
    if (first) {
      return first(payload, ctx);
    }
    let async = false;
    const results = [];
    for (const option of def.options) {
      const result = option._zod.run({
        value: payload.value,
        issues: []
      }, ctx);
      if (result instanceof Promise) {
        results.push(result);
        async = true;
      } else {
        if (result.issues.length === 0)
          return result;
        results.push(result);
      }
    }
    if (!async)
      return handleUnionResults(results, payload, inst, ctx);
    return Promise.all(results).then((results2) => {
      return handleUnionResults(results2, payload, inst, ctx);
    });
  };
});
var $ZodIntersection = /* @__PURE__ */ $constructor("$ZodIntersection", (inst, def) => {
  $ZodType.init(inst, def);
  inst._zod.parse = (payload, ctx) => {
    const input = payload.value;
    const left = def.left._zod.run({ value: input, issues: [] }, ctx);
    const right = def.right._zod.run({ value: input, issues: [] }, ctx);
    const async = left instanceof Promise || right instanceof Promise;
    if (async) {
      return Promise.all([left, right]).then(([left2, right2]) => {
        return handleIntersectionResults(payload, left2, right2);
      });
    }
    return handleIntersectionResults(payload, left, right);
  };
});
function mergeValues(a, b) {
  if (a === b) {
    return { valid: true, data: a };
  }
  if (a instanceof Date && b instanceof Date && +a === +b) {
    return { valid: true, data: a };
  }
  if (isPlainObject(a) && isPlainObject(b)) {
    const bKeys = Object.keys(b);
    const sharedKeys = Object.keys(a).filter((key) => bKeys.indexOf(key) !== -1);
    const newObj = { ...a, ...b };
    if (Object.prototype.hasOwnProperty.call(newObj, "__proto__"))
      delete newObj.__proto__;
    for (const key of sharedKeys) {
      if (key === "__proto__")
        continue;
      const sharedValue = mergeValues(a[key], b[key]);
      if (!sharedValue.valid) {
        return {
          valid: false,
          mergeErrorPath: [key, ...sharedValue.mergeErrorPath]
        };
      }
      newObj[key] = sharedValue.data;
    }
    return { valid: true, data: newObj };
  }
  if (Array.isArray(a) && Array.isArray(b)) {
    if (a.length !== b.length) {
      return { valid: false, mergeErrorPath: [] };
    }
    const newArray = [];
    for (let index = 0; index < a.length; index++) {
      const itemA = a[index];
      const itemB = b[index];
      const sharedValue = mergeValues(itemA, itemB);
      if (!sharedValue.valid) {
        return {
          valid: false,
          mergeErrorPath: [index, ...sharedValue.mergeErrorPath]
        };
      }
      newArray.push(sharedValue.data);
    }
    return { valid: true, data: newArray };
  }
  return { valid: false, mergeErrorPath: [] };
}
function handleIntersectionResults(result, left, right) {
  const unrecKeys = /* @__PURE__ */ new Map();
  let unrecIssue;
  const keyIssues = /* @__PURE__ */ new Map();
  const collect3 = (iss, side) => {
    let keys;
    if (iss.code === "unrecognized_keys" && !iss.path?.length) {
      unrecIssue ?? (unrecIssue = iss);
      keys = iss.keys;
    } else if (iss.code === "invalid_key" && iss.origin === "record" && iss.path?.length === 1) {
      const k = String(iss.path[0]);
      if (!keyIssues.has(k))
        keyIssues.set(k, iss);
      keys = [k];
    } else {
      return false;
    }
    for (const k of keys) {
      if (!unrecKeys.has(k))
        unrecKeys.set(k, {});
      unrecKeys.get(k)[side] = true;
    }
    return true;
  };
  for (const iss of left.issues) {
    if (!collect3(iss, "l"))
      result.issues.push(iss);
  }
  for (const iss of right.issues) {
    if (!collect3(iss, "r"))
      result.issues.push(iss);
  }
  const bothKeys = [...unrecKeys].filter(([, f]) => f.l && f.r).map(([k]) => k);
  if (bothKeys.length) {
    const aggregated = unrecIssue ? bothKeys.filter((k) => unrecIssue.keys.includes(k)) : [];
    if (aggregated.length)
      result.issues.push({ ...unrecIssue, keys: aggregated });
    for (const k of bothKeys) {
      if (!aggregated.includes(k) && keyIssues.has(k))
        result.issues.push(keyIssues.get(k));
    }
  }
  const merged = mergeValues(left.value, right.value);
  if (!merged.valid) {
    if (aborted(result))
      return result;
    throw new Error(`Unmergable intersection. Error path: ${JSON.stringify(merged.mergeErrorPath)}`);
  }
  result.value = merged.data;
  return result;
}
var $ZodRecord = /* @__PURE__ */ $constructor("$ZodRecord", (inst, def) => {
  $ZodType.init(inst, def);
  const memo2 = globalConfig.memoizer;
  memo2?.attach(inst);
  inst._zod.parse = (payload, ctx) => {
    const input = payload.value;
    if (!isPlainObject(input)) {
      payload.issues.push({
        expected: "record",
        code: "invalid_type",
        input,
        inst
      });
      return payload;
    }
    const proms = [];
    const values = def.keyType._zod.values;
    if (values && !def.partial) {
      payload.value = memo2 ? memo2.alloc(inst, payload, {}, ctx) : {};
      const recordKeys = /* @__PURE__ */ new Set();
      for (const key of values) {
        if (typeof key === "string" || typeof key === "number" || typeof key === "symbol") {
          recordKeys.add(typeof key === "number" ? key.toString() : key);
          if (key === "__proto__")
            continue;
          const keyResult = def.keyType._zod.run({ value: key, issues: [] }, ctx);
          if (keyResult instanceof Promise) {
            throw new Error("Async schemas not supported in object keys currently");
          }
          if (keyResult.issues.length) {
            payload.issues.push({
              code: "invalid_key",
              origin: "record",
              issues: keyResult.issues.map((iss) => finalizeIssue(iss, ctx, config())),
              input: key,
              path: [key],
              inst
            });
            continue;
          }
          const outKey = keyResult.value;
          if (outKey === "__proto__")
            continue;
          const result = def.valueType._zod.run({ value: input[key], issues: [] }, ctx);
          if (result instanceof Promise) {
            proms.push(result.then((result2) => {
              if (result2.issues.length) {
                payload.issues.push(...prefixIssues(key, result2.issues));
              }
              payload.value[outKey] = result2.value;
            }));
          } else {
            if (result.issues.length) {
              payload.issues.push(...prefixIssues(key, result.issues));
            }
            payload.value[outKey] = result.value;
          }
        }
      }
      let unrecognized;
      for (const key in input) {
        if (!recordKeys.has(key)) {
          if (def.mode === "loose") {
            if (key === "__proto__")
              continue;
            payload.value[key] = input[key];
          } else {
            unrecognized = unrecognized ?? [];
            unrecognized.push(key);
          }
        }
      }
      if (unrecognized && unrecognized.length > 0) {
        payload.issues.push({
          code: "unrecognized_keys",
          input,
          inst,
          keys: unrecognized,
          continue: true
        });
      }
    } else {
      payload.value = memo2 ? memo2.alloc(inst, payload, {}, ctx) : {};
      let unrecognized;
      for (const key of Reflect.ownKeys(input)) {
        if (key === "__proto__")
          continue;
        if (!Object.prototype.propertyIsEnumerable.call(input, key))
          continue;
        let keyResult = def.keyType._zod.run({ value: key, issues: [] }, ctx);
        if (keyResult instanceof Promise) {
          throw new Error("Async schemas not supported in object keys currently");
        }
        const checkNumericKey = typeof key === "string" && number.test(key) && keyResult.issues.length;
        if (checkNumericKey) {
          const retryResult = def.keyType._zod.run({ value: Number(key), issues: [] }, ctx);
          if (retryResult instanceof Promise) {
            throw new Error("Async schemas not supported in object keys currently");
          }
          if (retryResult.issues.length === 0) {
            keyResult = retryResult;
          }
        }
        if (keyResult.issues.length) {
          if (def.mode === "loose") {
            payload.value[key] = input[key];
          } else if (values) {
            unrecognized = unrecognized ?? [];
            unrecognized.push(key);
          } else {
            payload.issues.push({
              code: "invalid_key",
              origin: "record",
              issues: keyResult.issues.map((iss) => finalizeIssue(iss, ctx, config())),
              input: key,
              path: [key],
              inst
            });
          }
          continue;
        }
        const outKey = keyResult.value;
        if (outKey === "__proto__")
          continue;
        const result = def.valueType._zod.run({ value: input[key], issues: [] }, ctx);
        if (result instanceof Promise) {
          proms.push(result.then((result2) => {
            if (result2.issues.length) {
              payload.issues.push(...prefixIssues(key, result2.issues));
            }
            payload.value[outKey] = result2.value;
          }));
        } else {
          if (result.issues.length) {
            payload.issues.push(...prefixIssues(key, result.issues));
          }
          payload.value[outKey] = result.value;
        }
      }
      if (unrecognized && unrecognized.length > 0) {
        payload.issues.push({
          code: "unrecognized_keys",
          input,
          inst,
          keys: unrecognized,
          continue: true
        });
      }
    }
    if (proms.length) {
      return Promise.all(proms).then(() => payload);
    }
    return payload;
  };
});
var $ZodEnum = /* @__PURE__ */ $constructor("$ZodEnum", (inst, def) => {
  $ZodType.init(inst, def);
  const values = getEnumValues(def.entries);
  const valuesSet = new Set(values);
  inst._zod.values = valuesSet;
  defineLazyInternal(inst, "pattern", (zod) => {
    const patternValues = getEnumValues(zod.def.entries).filter((k) => propertyKeyTypes.has(typeof k));
    return new RegExp(patternValues.length ? `^(${patternValues.map((o) => escapeRegex(o.toString())).join("|")})$` : "^[^\\s\\S]$");
  });
  inst._zod.parse = (payload, _ctx) => {
    const input = payload.value;
    if (valuesSet.has(input)) {
      return payload;
    }
    payload.issues.push({
      code: "invalid_value",
      values,
      input,
      inst
    });
    return payload;
  };
});
var $ZodLiteral = /* @__PURE__ */ $constructor("$ZodLiteral", (inst, def) => {
  $ZodType.init(inst, def);
  const values = new Set(def.values);
  inst._zod.values = values;
  defineLazyInternal(inst, "pattern", (zod) => {
    const vals = zod.def.values;
    return new RegExp(vals.length ? `^(${vals.map((o) => typeof o === "string" ? escapeRegex(o) : o ? escapeRegex(o.toString()) : String(o)).join("|")})$` : "^[^\\s\\S]$");
  });
  inst._zod.parse = (payload, _ctx) => {
    const input = payload.value;
    if (values.has(input)) {
      return payload;
    }
    payload.issues.push({
      code: "invalid_value",
      values: def.values,
      input,
      inst
    });
    return payload;
  };
});
var $ZodTransform = /* @__PURE__ */ $constructor("$ZodTransform", (inst, def) => {
  $ZodType.init(inst, def);
  inst._zod.optin = "optional";
  globalConfig.memoizer?.guard(inst);
  inst._zod.parse = (payload, ctx) => {
    if (ctx.direction === "backward") {
      throw new $ZodEncodeError(inst.constructor.name);
    }
    const _out = def.transform(payload.value, payload);
    if (ctx.async) {
      const output = _out instanceof Promise ? _out : Promise.resolve(_out);
      return output.then((output2) => {
        payload.value = output2;
        return payload;
      });
    }
    if (_out instanceof Promise) {
      throw new $ZodAsyncError();
    }
    payload.value = _out;
    return payload;
  };
});
function handleOptionalResult(payload, result) {
  payload.value = result.issues.length ? void 0 : result.value;
  return payload;
}
var $ZodOptional = /* @__PURE__ */ $constructor("$ZodOptional", (inst, def) => {
  $ZodType.init(inst, def);
  defineLazyInternal(inst, "optin", (zod) => zod.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional");
  inst._zod.optout = "optional";
  defineLazyInternal(inst, "values", (zod) => {
    const values = zod.def.innerType._zod.values;
    return values ? /* @__PURE__ */ new Set([...values, void 0]) : void 0;
  });
  defineLazyInternal(inst, "pattern", (zod) => {
    const pattern = zod.def.innerType._zod.pattern;
    return pattern ? new RegExp(`^(${cleanRegex(pattern.source)})?$`) : void 0;
  });
  inst._zod.parse = (payload, ctx) => {
    if (payload.value === void 0) {
      if (def.innerType._zod.optin !== "defaulted")
        return payload;
      const result = def.innerType._zod.run({ value: payload.value, issues: [] }, ctx);
      if (result instanceof Promise)
        return result.then((result2) => handleOptionalResult(payload, result2));
      return handleOptionalResult(payload, result);
    }
    return def.innerType._zod.run(payload, ctx);
  };
});
var $ZodExactOptional = /* @__PURE__ */ $constructor("$ZodExactOptional", (inst, def) => {
  $ZodOptional.init(inst, def);
  defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
  defineLazyInternal(inst, "pattern", (zod) => zod.def.innerType._zod.pattern);
  inst._zod.parse = (payload, ctx) => {
    return def.innerType._zod.run(payload, ctx);
  };
});
var $ZodNullable = /* @__PURE__ */ $constructor("$ZodNullable", (inst, def) => {
  $ZodType.init(inst, def);
  defineLazyInternal(inst, "optin", (zod) => zod.def.innerType._zod.optin);
  defineLazyInternal(inst, "optout", (zod) => zod.def.innerType._zod.optout);
  defineLazyInternal(inst, "pattern", (zod) => {
    const pattern = zod.def.innerType._zod.pattern;
    return pattern ? new RegExp(`^(${cleanRegex(pattern.source)}|null)$`) : void 0;
  });
  defineLazyInternal(inst, "values", (zod) => {
    return zod.def.innerType._zod.values ? /* @__PURE__ */ new Set([...zod.def.innerType._zod.values, null]) : void 0;
  });
  inst._zod.parse = (payload, ctx) => {
    if (payload.value === null)
      return payload;
    return def.innerType._zod.run(payload, ctx);
  };
});
var $ZodDefault = /* @__PURE__ */ $constructor("$ZodDefault", (inst, def) => {
  $ZodType.init(inst, def);
  inst._zod.optin = "defaulted";
  defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
  inst._zod.parse = (payload, ctx) => {
    if (ctx.direction === "backward") {
      return def.innerType._zod.run(payload, ctx);
    }
    if (payload.value === void 0) {
      payload.value = def.defaultValue;
      return payload;
    }
    const result = def.innerType._zod.run(payload, ctx);
    if (result instanceof Promise) {
      return result.then((result2) => handleDefaultResult(result2, def));
    }
    return handleDefaultResult(result, def);
  };
});
function handleDefaultResult(payload, def) {
  if (payload.value === void 0) {
    payload.value = def.defaultValue;
  }
  return payload;
}
var $ZodPrefault = /* @__PURE__ */ $constructor("$ZodPrefault", (inst, def) => {
  $ZodType.init(inst, def);
  inst._zod.optin = "defaulted";
  defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
  inst._zod.parse = (payload, ctx) => {
    if (ctx.direction === "backward") {
      return def.innerType._zod.run(payload, ctx);
    }
    if (payload.value === void 0) {
      payload.value = def.defaultValue;
    }
    return def.innerType._zod.run(payload, ctx);
  };
});
var $ZodNonOptional = /* @__PURE__ */ $constructor("$ZodNonOptional", (inst, def) => {
  $ZodType.init(inst, def);
  defineLazyInternal(inst, "values", (zod) => {
    const v = zod.def.innerType._zod.values;
    return v ? new Set([...v].filter((x) => x !== void 0)) : void 0;
  });
  inst._zod.parse = (payload, ctx) => {
    const result = def.innerType._zod.run(payload, ctx);
    if (result instanceof Promise) {
      return result.then((result2) => handleNonOptionalResult(result2, inst));
    }
    return handleNonOptionalResult(result, inst);
  };
});
function handleNonOptionalResult(payload, inst) {
  if (!payload.issues.length && payload.value === void 0) {
    payload.issues.push({
      code: "invalid_type",
      expected: "nonoptional",
      input: payload.value,
      inst
    });
  }
  return payload;
}
function handleCatchResult(payload, result, def, ctx) {
  if (!result.issues.length) {
    payload.value = result.value;
    if (result.memo)
      payload.memo = true;
    return payload;
  }
  payload.value = def.catchValue({
    ...result,
    value: payload.value,
    error: {
      issues: result.issues.map((iss) => finalizeIssue(iss, ctx, config()))
    },
    input: payload.value
  });
  return payload;
}
var $ZodCatch = /* @__PURE__ */ $constructor("$ZodCatch", (inst, def) => {
  $ZodType.init(inst, def);
  defineLazyInternal(inst, "optin", (zod) => zod.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional");
  defineLazyInternal(inst, "optout", (zod) => zod.def.innerType._zod.optout);
  defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
  inst._zod.parse = (payload, ctx) => {
    if (ctx.direction === "backward") {
      return def.innerType._zod.run(payload, ctx);
    }
    const result = def.innerType._zod.run({ value: payload.value, issues: [] }, ctx);
    if (result instanceof Promise) {
      return result.then((result2) => handleCatchResult(payload, result2, def, ctx));
    }
    return handleCatchResult(payload, result, def, ctx);
  };
});
var $ZodPipe = /* @__PURE__ */ $constructor("$ZodPipe", (inst, def) => {
  $ZodType.init(inst, def);
  defineLazyInternal(inst, "values", (zod) => zod.def.in._zod.values);
  defineLazyInternal(inst, "optin", (zod) => zod.def.in._zod.optin);
  defineLazyInternal(inst, "optout", (zod) => zod.def.out._zod.optout);
  defineLazyInternal(inst, "propValues", (zod) => zod.def.in._zod.propValues);
  inst._zod.parse = (payload, ctx) => {
    if (ctx.direction === "backward") {
      const right = def.out._zod.run(payload, ctx);
      if (right instanceof Promise) {
        return right.then((right2) => handlePipeResult(right2, def.in, ctx));
      }
      return handlePipeResult(right, def.in, ctx);
    }
    const left = def.in._zod.run(payload, ctx);
    if (left instanceof Promise) {
      return left.then((left2) => handlePipeResult(left2, def.out, ctx));
    }
    return handlePipeResult(left, def.out, ctx);
  };
});
function handlePipeResult(left, next, ctx) {
  if (left.issues.some((iss) => iss.code !== "unrecognized_keys")) {
    left.aborted = true;
    return left;
  }
  return next._zod.run({ value: left.value, issues: left.issues }, ctx);
}
var $ZodReadonly = /* @__PURE__ */ $constructor("$ZodReadonly", (inst, def) => {
  $ZodType.init(inst, def);
  defineLazyInternal(inst, "propValues", (zod) => zod.def.innerType._zod.propValues);
  defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
  defineLazyInternal(inst, "optin", (zod) => zod.def.innerType?._zod?.optin);
  defineLazyInternal(inst, "optout", (zod) => zod.def.innerType?._zod?.optout);
  inst._zod.parse = (payload, ctx) => {
    if (ctx.direction === "backward") {
      return def.innerType._zod.run(payload, ctx);
    }
    const result = def.innerType._zod.run(payload, ctx);
    if (result instanceof Promise) {
      return result.then(handleReadonlyResult);
    }
    return handleReadonlyResult(result);
  };
});
function handleReadonlyResult(payload) {
  if (!payload.memo)
    payload.value = Object.freeze(payload.value);
  return payload;
}
var $ZodCustom = /* @__PURE__ */ $constructor("$ZodCustom", (inst, def) => {
  $ZodCheck.init(inst, def);
  $ZodType.init(inst, def);
  inst._zod.parse = (payload, _) => {
    return payload;
  };
  inst._zod.check = (payload) => {
    const input = payload.value;
    const r = def.fn(input);
    if (r instanceof Promise) {
      return r.then((r2) => handleRefineResult(r2, payload, input, inst));
    }
    handleRefineResult(r, payload, input, inst);
    return;
  };
});
function handleRefineResult(result, payload, input, inst) {
  if (!result) {
    const _iss = {
      code: "custom",
      input,
      inst,
      // incorporates params.error into issue reporting
      path: [...inst._zod.def.path ?? []],
      // incorporates params.error into issue reporting
      continue: !inst._zod.def.abort
      // params: inst._zod.def.params,
    };
    if (inst._zod.def.params)
      _iss.params = inst._zod.def.params;
    payload.issues.push(issue(_iss));
  }
}

// node_modules/zod/v4/core/memoizer.js
var $ZodCyclicError = class extends Error {
  constructor() {
    super(`Cannot parse a reference cycle that closes through a transform`);
    this.name = "ZodCyclicError";
  }
};
var STATE = "~memo";
var NO_ISSUES = [];
function isRef(value) {
  return value !== null && typeof value === "object";
}
function cloneIssues(issues) {
  return issues.map((iss) => iss.path ? { ...iss, path: iss.path.slice() } : { ...iss });
}
var recursive = /* @__PURE__ */ new WeakMap();
var NONE = 0;
var ASSUMED = 1;
var PROVEN = 2;
function isRecursive(inst, stack, resolve) {
  const cached2 = recursive.get(inst);
  if (cached2 !== void 0)
    return cached2 ? PROVEN : NONE;
  if (stack.has(inst))
    return PROVEN;
  stack.add(inst);
  let result = NONE;
  const check = (child) => {
    if (result !== PROVEN && child?._zod) {
      const answer = isRecursive(child, stack, resolve);
      if (answer > result)
        result = answer;
    }
  };
  const shape = (sh, spread) => {
    let answer = NONE;
    for (const key of Reflect.ownKeys(sh)) {
      const desc = Object.getOwnPropertyDescriptor(sh, key);
      if (spread && !desc.enumerable)
        continue;
      const child = desc.get ? ASSUMED : desc.value?._zod ? isRecursive(desc.value, stack, resolve) : NONE;
      if (child > answer)
        answer = child;
    }
    return answer;
  };
  const merge2 = (answer) => {
    if (answer > result)
      result = answer;
  };
  const def = inst._zod.def;
  const kind = def.type;
  switch (kind) {
    case "object": {
      const raw = rawShape(def);
      merge2(raw ? shape(raw, true) : ASSUMED);
      check(def.catchall);
      break;
    }
    case "array":
      check(def.element);
      break;
    case "tuple":
      for (const el of def.items)
        check(el);
      check(def.rest);
      break;
    case "record":
    case "map":
      check(def.keyType);
      check(def.valueType);
      break;
    case "set":
      check(def.valueType);
      break;
    case "union":
      for (const el of def.options)
        check(el);
      break;
    case "intersection":
      check(def.left);
      check(def.right);
      break;
    case "optional":
    case "nullable":
    case "default":
    case "prefault":
    case "catch":
    case "readonly":
    case "nonoptional":
    case "promise":
    case "success":
      check(def.innerType);
      break;
    case "pipe":
      check(def.in);
      check(def.out);
      break;
    case "function":
      check(def.input);
      check(def.output);
      break;
    // `$ZodLazy` caches its inner on the def, so a resolved edge is followed exactly
    case "lazy": {
      const inner = def._cachedInner ?? (resolve ? inst._zod.innerType : void 0);
      merge2(inner ? isRecursive(inner, stack, false) : ASSUMED);
      break;
    }
    // a leaf by choice: `parts` are regex fragments, not data positions
    case "template_literal":
    // leaves
    case "string":
    case "number":
    case "int":
    case "boolean":
    case "bigint":
    case "symbol":
    case "undefined":
    case "null":
    case "void":
    case "never":
    case "any":
    case "unknown":
    case "date":
    case "nan":
    case "enum":
    case "literal":
    case "file":
    case "transform":
    case "custom":
      break;
    default: {
      kind;
      for (const key in def) {
        const desc = Object.getOwnPropertyDescriptor(def, key);
        if (!desc || desc.get)
          continue;
        const value = desc.value;
        if (!value || typeof value !== "object")
          continue;
        if (value._zod)
          check(value);
        else if (Array.isArray(value))
          for (const el of value)
            check(el);
      }
    }
  }
  stack.delete(inst);
  return settle(inst, result);
}
function settle(inst, answer) {
  if (answer !== ASSUMED)
    recursive.set(inst, answer === PROVEN);
  return answer;
}
function bucketFor(state, inst) {
  let bucket = state.buckets.get(inst);
  if (!bucket) {
    bucket = /* @__PURE__ */ new WeakMap();
    state.buckets.set(inst, bucket);
  }
  return bucket;
}
var handoff;
var open = [];
var memo = {
  alloc(_inst, payload, empty2) {
    const bucket = handoff;
    if (!bucket)
      return empty2;
    handoff = void 0;
    const entry = { value: empty2, issues: null };
    bucket.set(payload.value, entry);
    open.push(entry);
    return empty2;
  },
  guard(inst) {
    var _a3;
    (_a3 = inst._zod).deferred ?? (_a3.deferred = []);
    inst._zod.deferred.push(() => {
      const base = inst._zod.parse;
      const wrapped = (payload, ctx) => {
        if (ctx.direction !== "backward" && isBackEdge(ctx, payload.value))
          throw new $ZodCyclicError();
        return base(payload, ctx);
      };
      inst._zod.parse = wrapped;
      if (inst._zod.run === base)
        inst._zod.run = wrapped;
    });
  },
  attach(inst) {
    var _a3;
    let isRecursiveInst;
    let rechecked = false;
    let lastCtx;
    let lastBucket;
    (_a3 = inst._zod).deferred ?? (_a3.deferred = []);
    inst._zod.deferred.push(() => {
      const base = inst._zod.parse;
      const wrapped = (payload, ctx) => {
        if (isRecursiveInst === void 0) {
          const walked = isRecursive(inst, /* @__PURE__ */ new Set(), false);
          if (walked === NONE) {
            inst._zod.parse = base;
            if (inst._zod.run === wrapped)
              inst._zod.run = base;
            return base(payload, ctx);
          }
          if (walked === PROVEN || rechecked)
            isRecursiveInst = true;
          else
            rechecked = true;
        }
        const input = payload.value;
        if (!isRef(input))
          return base(payload, ctx);
        let state = ctx[STATE];
        if (!state) {
          state = { buckets: /* @__PURE__ */ new WeakMap(), backEdges: void 0 };
          ctx[STATE] = state;
        }
        let bucket;
        if (lastCtx === ctx) {
          bucket = lastBucket;
        } else {
          bucket = bucketFor(state, inst);
          lastCtx = ctx;
          lastBucket = bucket;
        }
        const hit = bucket.get(input);
        if (hit) {
          payload.value = hit.value;
          if (hit.issues) {
            if (hit.issues.length)
              payload.issues.push(...cloneIssues(hit.issues));
          } else {
            payload.memo = true;
            state.backEdges ?? (state.backEdges = /* @__PURE__ */ new WeakSet());
            state.backEdges.add(hit.value);
          }
          return payload;
        }
        handoff = bucket;
        const depth = open.length;
        const result = base(payload, ctx);
        handoff = void 0;
        const entry = open.length > depth ? open.pop() : void 0;
        if (result instanceof Promise) {
          return result.then((r) => {
            if (entry)
              entry.issues = r.issues.length ? cloneIssues(r.issues) : NO_ISSUES;
            return r;
          });
        }
        if (entry)
          entry.issues = result.issues.length ? cloneIssues(result.issues) : NO_ISSUES;
        return result;
      };
      inst._zod.parse = wrapped;
      if (inst._zod.run === base)
        inst._zod.run = wrapped;
    });
  }
};
function memoizer() {
  return memo;
}
function isBackEdge(ctx, value) {
  const backEdges = ctx[STATE]?.backEdges;
  return backEdges !== void 0 && isRef(value) && backEdges.has(value);
}

// node_modules/zod/v4/locales/en.js
var error = () => {
  const Sizable = {
    string: { unit: "characters", verb: "to have" },
    file: { unit: "bytes", verb: "to have" },
    array: { unit: "items", verb: "to have" },
    set: { unit: "items", verb: "to have" },
    map: { unit: "entries", verb: "to have" }
  };
  function getSizing(origin) {
    return Sizable[origin] ?? null;
  }
  const FormatDictionary = {
    regex: "input",
    email: "email address",
    url: "URL",
    emoji: "emoji",
    uuid: "UUID",
    uuidv4: "UUIDv4",
    uuidv6: "UUIDv6",
    nanoid: "nanoid",
    guid: "GUID",
    cuid: "cuid",
    cuid2: "cuid2",
    ulid: "ULID",
    xid: "XID",
    ksuid: "KSUID",
    datetime: "ISO datetime",
    date: "ISO date",
    time: "ISO time",
    duration: "ISO duration",
    ipv4: "IPv4 address",
    ipv6: "IPv6 address",
    mac: "MAC address",
    cidrv4: "IPv4 range",
    cidrv6: "IPv6 range",
    base64: "base64-encoded string",
    base64url: "base64url-encoded string",
    json_string: "JSON string",
    e164: "E.164 number",
    currency_code: "currency code",
    credit_card: "credit card number",
    iban: "IBAN",
    jwt: "JWT",
    template_literal: "input"
  };
  const TypeDictionary = {
    // Compatibility: "nan" -> "NaN" for display
    nan: "NaN"
    // All other type names omitted - they fall back to raw values via ?? operator
  };
  function getTypeName(type, input) {
    if (type === "number" && typeof input === "number" && !Number.isFinite(input)) {
      return String(input);
    }
    return TypeDictionary[type] ?? type;
  }
  return (issue2) => {
    switch (issue2.code) {
      case "invalid_type": {
        const expected = getTypeName(issue2.expected);
        const receivedType = parsedType(issue2.input);
        const received = getTypeName(receivedType, issue2.input);
        return `Invalid input: expected ${expected}, received ${received}`;
      }
      case "invalid_value":
        if (issue2.values.length === 1)
          return `Invalid input: expected ${stringifyPrimitive(issue2.values[0])}`;
        return `Invalid option: expected one of ${joinValues(issue2.values, "|")}`;
      case "too_big": {
        const adj = issue2.exact ? "exactly " : issue2.inclusive ? "<=" : "<";
        const sizing = getSizing(issue2.origin);
        if (sizing)
          return `Too big: expected ${issue2.origin ?? "value"} to have ${adj}${issue2.maximum.toString()} ${sizing.unit ?? "elements"}`;
        return `Too big: expected ${issue2.origin ?? "value"} to be ${adj}${issue2.maximum.toString()}`;
      }
      case "too_small": {
        const adj = issue2.exact ? "exactly " : issue2.inclusive ? ">=" : ">";
        const sizing = getSizing(issue2.origin);
        if (sizing) {
          return `Too small: expected ${issue2.origin} to have ${adj}${issue2.minimum.toString()} ${sizing.unit}`;
        }
        return `Too small: expected ${issue2.origin} to be ${adj}${issue2.minimum.toString()}`;
      }
      case "invalid_format": {
        const _issue = issue2;
        if (_issue.format === "starts_with") {
          return `Invalid string: must start with "${_issue.prefix}"`;
        }
        if (_issue.format === "ends_with")
          return `Invalid string: must end with "${_issue.suffix}"`;
        if (_issue.format === "includes")
          return `Invalid string: must include "${_issue.includes}"`;
        if (_issue.format === "regex")
          return `Invalid string: must match pattern ${_issue.pattern}`;
        return `Invalid ${FormatDictionary[_issue.format] ?? issue2.format}`;
      }
      case "not_multiple_of":
        return `Invalid number: must be a multiple of ${issue2.divisor}`;
      case "unrecognized_keys":
        return `Unrecognized key${issue2.keys.length > 1 ? "s" : ""}: ${joinValues(issue2.keys, ", ")}`;
      case "invalid_key":
        return `Invalid key in ${issue2.origin}`;
      case "invalid_union":
        if (issue2.options && Array.isArray(issue2.options) && issue2.options.length > 0) {
          const opts = issue2.options.map((o) => `'${o}'`).join(" | ");
          return `Invalid discriminator value. Expected ${opts}`;
        }
        if (issue2.inclusive === false) {
          return "Invalid input: more than one option matched";
        }
        return "Invalid input";
      case "invalid_element":
        return `Invalid value in ${issue2.origin}`;
      default:
        return `Invalid input`;
    }
  };
};
function en_default() {
  return {
    localeError: error()
  };
}

// node_modules/zod/v4/core/registries.js
var _a2;
var $ZodRegistry = class {
  constructor() {
    this._map = /* @__PURE__ */ new WeakMap();
    this._idmap = /* @__PURE__ */ new Map();
  }
  add(schema, ..._meta) {
    const meta2 = _meta[0];
    this._map.set(schema, meta2);
    if (meta2 && typeof meta2 === "object" && "id" in meta2) {
      this._idmap.set(meta2.id, schema);
    }
    return this;
  }
  clear() {
    this._map = /* @__PURE__ */ new WeakMap();
    this._idmap = /* @__PURE__ */ new Map();
    return this;
  }
  remove(schema) {
    const meta2 = this._map.get(schema);
    if (meta2 && typeof meta2 === "object" && "id" in meta2) {
      this._idmap.delete(meta2.id);
    }
    this._map.delete(schema);
    return this;
  }
  get(schema) {
    const p = schema._zod.parent;
    if (p) {
      const pm = { ...this.get(p) ?? {} };
      delete pm.id;
      const f = { ...pm, ...this._map.get(schema) };
      return Object.keys(f).length ? f : void 0;
    }
    return this._map.get(schema);
  }
  has(schema) {
    return this._map.has(schema);
  }
};
function registry() {
  return new $ZodRegistry();
}
(_a2 = globalThis).__zod_globalRegistry ?? (_a2.__zod_globalRegistry = registry());
var globalRegistry = globalThis.__zod_globalRegistry;

// node_modules/zod/v4/core/api.js
function snapshotChecks(def) {
  if (def.checks)
    def.checks = [...def.checks];
  return def;
}
// @__NO_SIDE_EFFECTS__
function _string(Class2, params) {
  return new Class2(snapshotChecks({ type: "string", ...normalizeParams(params) }));
}
// @__NO_SIDE_EFFECTS__
function _email(Class2, params) {
  return new Class2({
    type: "string",
    format: "email",
    check: "string_format",
    abort: false,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _guid(Class2, params) {
  return new Class2({
    type: "string",
    format: "guid",
    check: "string_format",
    abort: false,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _uuid(Class2, params) {
  return new Class2({
    type: "string",
    format: "uuid",
    check: "string_format",
    abort: false,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _uuidv4(Class2, params) {
  return new Class2({
    type: "string",
    format: "uuid",
    check: "string_format",
    abort: false,
    version: "v4",
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _uuidv6(Class2, params) {
  return new Class2({
    type: "string",
    format: "uuid",
    check: "string_format",
    abort: false,
    version: "v6",
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _uuidv7(Class2, params) {
  return new Class2({
    type: "string",
    format: "uuid",
    check: "string_format",
    abort: false,
    version: "v7",
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _url(Class2, params) {
  return new Class2({
    type: "string",
    format: "url",
    check: "string_format",
    abort: false,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _emoji2(Class2, params) {
  return new Class2({
    type: "string",
    format: "emoji",
    check: "string_format",
    abort: false,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _nanoid(Class2, params) {
  return new Class2({
    type: "string",
    format: "nanoid",
    check: "string_format",
    abort: false,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _cuid(Class2, params) {
  return new Class2({
    type: "string",
    format: "cuid",
    check: "string_format",
    abort: false,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _cuid2(Class2, params) {
  return new Class2({
    type: "string",
    format: "cuid2",
    check: "string_format",
    abort: false,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _ulid(Class2, params) {
  return new Class2({
    type: "string",
    format: "ulid",
    check: "string_format",
    abort: false,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _xid(Class2, params) {
  return new Class2({
    type: "string",
    format: "xid",
    check: "string_format",
    abort: false,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _ksuid(Class2, params) {
  return new Class2({
    type: "string",
    format: "ksuid",
    check: "string_format",
    abort: false,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _ipv4(Class2, params) {
  return new Class2({
    type: "string",
    format: "ipv4",
    check: "string_format",
    abort: false,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _ipv6(Class2, params) {
  return new Class2({
    type: "string",
    format: "ipv6",
    check: "string_format",
    abort: false,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _cidrv4(Class2, params) {
  return new Class2({
    type: "string",
    format: "cidrv4",
    check: "string_format",
    abort: false,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _cidrv6(Class2, params) {
  return new Class2({
    type: "string",
    format: "cidrv6",
    check: "string_format",
    abort: false,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _base64(Class2, params) {
  return new Class2({
    type: "string",
    format: "base64",
    check: "string_format",
    abort: false,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _base64url(Class2, params) {
  return new Class2({
    type: "string",
    format: "base64url",
    check: "string_format",
    abort: false,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _e164(Class2, params) {
  return new Class2({
    type: "string",
    format: "e164",
    check: "string_format",
    abort: false,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _jwt(Class2, params) {
  return new Class2({
    type: "string",
    format: "jwt",
    check: "string_format",
    abort: false,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _isoDateTime(Class2, params) {
  return new Class2({
    type: "string",
    format: "datetime",
    check: "string_format",
    offset: false,
    local: false,
    precision: null,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _isoDate(Class2, params) {
  return new Class2({
    type: "string",
    format: "date",
    check: "string_format",
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _isoTime(Class2, params) {
  return new Class2({
    type: "string",
    format: "time",
    check: "string_format",
    precision: null,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _isoDuration(Class2, params) {
  return new Class2({
    type: "string",
    format: "duration",
    check: "string_format",
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _number(Class2, params) {
  return new Class2(snapshotChecks({ type: "number", checks: [], ...normalizeParams(params) }));
}
// @__NO_SIDE_EFFECTS__
function _int(Class2, params) {
  return new Class2({
    type: "number",
    check: "number_format",
    abort: false,
    format: "safeint",
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _boolean(Class2, params) {
  return new Class2({
    type: "boolean",
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _unknown(Class2) {
  return new Class2({
    type: "unknown"
  });
}
// @__NO_SIDE_EFFECTS__
function _never(Class2, params) {
  return new Class2({
    type: "never",
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _lt(value, params) {
  return new $ZodCheckLessThan({
    check: "less_than",
    ...normalizeParams(params),
    value,
    inclusive: false
  });
}
// @__NO_SIDE_EFFECTS__
function _lte(value, params) {
  return new $ZodCheckLessThan({
    check: "less_than",
    ...normalizeParams(params),
    value,
    inclusive: true
  });
}
// @__NO_SIDE_EFFECTS__
function _gt(value, params) {
  return new $ZodCheckGreaterThan({
    check: "greater_than",
    ...normalizeParams(params),
    value,
    inclusive: false
  });
}
// @__NO_SIDE_EFFECTS__
function _gte(value, params) {
  return new $ZodCheckGreaterThan({
    check: "greater_than",
    ...normalizeParams(params),
    value,
    inclusive: true
  });
}
// @__NO_SIDE_EFFECTS__
function _multipleOf(value, params) {
  return new $ZodCheckMultipleOf({
    check: "multiple_of",
    ...normalizeParams(params),
    value
  });
}
// @__NO_SIDE_EFFECTS__
function _maxLength(maximum, params) {
  const ch = new $ZodCheckMaxLength({
    check: "max_length",
    ...normalizeParams(params),
    maximum
  });
  return ch;
}
// @__NO_SIDE_EFFECTS__
function _minLength(minimum, params) {
  return new $ZodCheckMinLength({
    check: "min_length",
    ...normalizeParams(params),
    minimum
  });
}
// @__NO_SIDE_EFFECTS__
function _length(length, params) {
  return new $ZodCheckLengthEquals({
    check: "length_equals",
    ...normalizeParams(params),
    length
  });
}
// @__NO_SIDE_EFFECTS__
function _regex(pattern, params) {
  return new $ZodCheckRegex({
    check: "string_format",
    format: "regex",
    ...normalizeParams(params),
    pattern
  });
}
// @__NO_SIDE_EFFECTS__
function _lowercase(params) {
  return new $ZodCheckLowerCase({
    check: "string_format",
    format: "lowercase",
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _uppercase(params) {
  return new $ZodCheckUpperCase({
    check: "string_format",
    format: "uppercase",
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _includes(includes, params) {
  return new $ZodCheckIncludes({
    check: "string_format",
    format: "includes",
    ...normalizeParams(params),
    includes
  });
}
// @__NO_SIDE_EFFECTS__
function _startsWith(prefix, params) {
  return new $ZodCheckStartsWith({
    check: "string_format",
    format: "starts_with",
    ...normalizeParams(params),
    prefix
  });
}
// @__NO_SIDE_EFFECTS__
function _endsWith(suffix, params) {
  return new $ZodCheckEndsWith({
    check: "string_format",
    format: "ends_with",
    ...normalizeParams(params),
    suffix
  });
}
// @__NO_SIDE_EFFECTS__
function _overwrite(tx) {
  return new $ZodCheckOverwrite({
    check: "overwrite",
    tx
  });
}
// @__NO_SIDE_EFFECTS__
function _normalize(form) {
  return /* @__PURE__ */ _overwrite((input) => input.normalize(form));
}
// @__NO_SIDE_EFFECTS__
function _trim() {
  return /* @__PURE__ */ _overwrite((input) => input.trim());
}
// @__NO_SIDE_EFFECTS__
function _toLowerCase() {
  return /* @__PURE__ */ _overwrite((input) => input.toLowerCase());
}
// @__NO_SIDE_EFFECTS__
function _toUpperCase() {
  return /* @__PURE__ */ _overwrite((input) => input.toUpperCase());
}
// @__NO_SIDE_EFFECTS__
function _slugify() {
  return /* @__PURE__ */ _overwrite((input) => slugify(input));
}
// @__NO_SIDE_EFFECTS__
function _array(Class2, element, params) {
  return new Class2({
    type: "array",
    element,
    // get element() {
    //   return element;
    // },
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _refine(Class2, fn, _params) {
  const schema = new Class2({
    type: "custom",
    check: "custom",
    fn,
    ...normalizeParams(_params)
  });
  return schema;
}
// @__NO_SIDE_EFFECTS__
function _superRefine(fn, params) {
  const ch = /* @__PURE__ */ _check((payload) => {
    payload.addIssue = (issue2) => {
      if (typeof issue2 === "string") {
        payload.issues.push(issue(issue2, payload.value, ch._zod.def));
      } else {
        const _issue = issue2;
        if (_issue.fatal)
          _issue.continue = false;
        _issue.code ?? (_issue.code = "custom");
        if (!("input" in _issue))
          _issue.input = payload.value;
        _issue.inst ?? (_issue.inst = ch);
        _issue.continue ?? (_issue.continue = !ch._zod.def.abort);
        payload.issues.push(issue(_issue));
      }
    };
    return fn(payload.value, payload);
  }, params);
  return ch;
}
// @__NO_SIDE_EFFECTS__
function _check(fn, params) {
  const ch = new $ZodCheck({
    check: "custom",
    ...normalizeParams(params)
  });
  ch._zod.check = fn;
  return ch;
}

// node_modules/zod/v4/core/to-json-schema.js
function assignProps(target, ...sources) {
  for (const source of sources) {
    for (const key of Reflect.ownKeys(source)) {
      if (Object.prototype.propertyIsEnumerable.call(source, key)) {
        assignProp(target, key, source[key]);
      }
    }
  }
  return target;
}
function initializeContext(params) {
  let target = params?.target ?? "draft-2020-12";
  if (target === "draft-4")
    target = "draft-04";
  if (target === "draft-7")
    target = "draft-07";
  return {
    processors: params.processors ?? {},
    metadataRegistry: params?.metadata ?? globalRegistry,
    target,
    unrepresentable: params?.unrepresentable ?? "throw",
    override: params?.override ?? (() => {
    }),
    io: params?.io ?? "output",
    counter: 0,
    seen: /* @__PURE__ */ new Map(),
    sharedDefsExtractedFor: void 0,
    sharedEmitDoneFor: void 0,
    cycles: params?.cycles ?? "ref",
    reused: params?.reused ?? "inline",
    intersections: [],
    deferred: [],
    external: params?.external ?? void 0
  };
}
function handleUnrepresentable(schema, ctx, json, params, message) {
  const result = typeof ctx.unrepresentable === "function" ? ctx.unrepresentable({ zodSchema: schema, path: params.path, message }) : ctx.unrepresentable;
  if (result === "any")
    return false;
  if (result === void 0 || result === "throw")
    throw new Error(message);
  Object.assign(json, result);
  return true;
}
function processSchema(schema, ctx, _params = { path: [], schemaPath: [] }) {
  var _a3;
  const def = schema._zod.def;
  const seen = ctx.seen.get(schema);
  if (seen) {
    seen.count++;
    const isCycle = _params.schemaPath.includes(schema);
    if (isCycle) {
      seen.cycle = _params.path;
    }
    return seen.schema;
  }
  const result = { schema: {}, count: 1, cycle: void 0, path: _params.path };
  ctx.seen.set(schema, result);
  ctx.sharedDefsExtractedFor = void 0;
  ctx.sharedEmitDoneFor = void 0;
  const overrideSchema = schema._zod.toJSONSchema?.();
  if (overrideSchema) {
    result.schema = overrideSchema;
  } else {
    const params = {
      ..._params,
      schemaPath: [..._params.schemaPath, schema],
      path: _params.path
    };
    if (schema._zod.processJSONSchema) {
      schema._zod.processJSONSchema(ctx, result.schema, params);
    } else {
      const _json = result.schema;
      const processor = ctx.processors[def.type];
      if (!processor) {
        throw new Error(`[toJSONSchema]: Non-representable type encountered: ${def.type}`);
      }
      processor(schema, ctx, _json, params);
    }
    const parent = schema._zod.parent;
    if (parent) {
      if (!result.ref)
        result.ref = parent;
      processSchema(parent, ctx, params);
      ctx.seen.get(parent).isParent = true;
    }
  }
  const meta2 = ctx.metadataRegistry.get(schema);
  if (meta2)
    assignProps(result.schema, meta2);
  if (ctx.io === "input" && isTransforming(schema)) {
    delete result.schema.examples;
    delete result.schema.default;
  }
  if (ctx.io === "input" && "_prefault" in result.schema)
    (_a3 = result.schema).default ?? (_a3.default = result.schema._prefault);
  delete result.schema._prefault;
  const _result = ctx.seen.get(schema);
  return _result.schema;
}
function encodeJSONPointerSegment(segment) {
  return segment.replace(/~/g, "~0").replace(/\//g, "~1");
}
function extractDefs(ctx, schema) {
  const root = ctx.seen.get(schema);
  if (!root)
    throw new Error("Unprocessed schema. This is a bug in Zod.");
  if (ctx.external && ctx.sharedDefsExtractedFor === ctx.external)
    return;
  const idToSchema = /* @__PURE__ */ new Map();
  for (const entry of ctx.seen.entries()) {
    const id2 = ctx.metadataRegistry.get(entry[0])?.id;
    if (id2) {
      const existing = idToSchema.get(id2);
      if (existing && existing !== entry[0]) {
        throw new Error(`Duplicate schema id "${id2}" detected during JSON Schema conversion. Two different schemas cannot share the same id when converted together.`);
      }
      idToSchema.set(id2, entry[0]);
    }
  }
  const makeURI = (entry) => {
    const defsSegment = ctx.target === "draft-2020-12" ? "$defs" : "definitions";
    if (ctx.external) {
      const externalId = ctx.external.registry.get(entry[0])?.id;
      const uriGenerator = ctx.external.uri ?? ((id3) => id3);
      if (externalId) {
        return { ref: uriGenerator(externalId) };
      }
      const id2 = entry[1].defId ?? entry[1].schema.id ?? `schema${ctx.counter++}`;
      entry[1].defId = id2;
      return { defId: id2, ref: `${uriGenerator("__shared")}#/${defsSegment}/${encodeJSONPointerSegment(id2)}` };
    }
    const uriPrefix = `#`;
    const defUriPrefix = `${uriPrefix}/${defsSegment}/`;
    if (entry[1] === root && !entry[1].schema.id) {
      return { ref: uriPrefix };
    }
    const defId = entry[1].schema.id ?? `__schema${ctx.counter++}`;
    return { defId, ref: defUriPrefix + encodeJSONPointerSegment(defId) };
  };
  const extractToDef = (entry) => {
    if (entry[1].schema.$ref) {
      return;
    }
    const seen = entry[1];
    const { ref, defId } = makeURI(entry);
    seen.def = { ...seen.schema };
    if (defId)
      seen.defId = defId;
    const schema2 = seen.schema;
    for (const key in schema2) {
      delete schema2[key];
    }
    schema2.$ref = ref;
  };
  if (ctx.cycles === "throw") {
    for (const entry of ctx.seen.entries()) {
      const seen = entry[1];
      if (seen.cycle) {
        throw new Error(`Cycle detected: #/${seen.cycle?.join("/")}/<root>

Set the \`cycles\` parameter to \`"ref"\` to resolve cyclical schemas with defs.`);
      }
    }
  }
  for (const entry of ctx.seen.entries()) {
    const seen = entry[1];
    if (schema === entry[0]) {
      extractToDef(entry);
      continue;
    }
    if (ctx.external) {
      const ext = ctx.external.registry.get(entry[0])?.id;
      if (schema !== entry[0] && ext) {
        extractToDef(entry);
        continue;
      }
    }
    const id2 = ctx.metadataRegistry.get(entry[0])?.id;
    if (id2) {
      extractToDef(entry);
      continue;
    }
    if (seen.cycle) {
      extractToDef(entry);
      continue;
    }
    if (seen.count > 1) {
      if (ctx.reused === "ref") {
        extractToDef(entry);
      }
    }
  }
  if (ctx.external)
    ctx.sharedDefsExtractedFor = ctx.external;
}
function compactTypeUnion(schema) {
  const options = schema.anyOf;
  if (!Array.isArray(options) || options.length === 0 || schema.type !== void 0)
    return;
  const types = [];
  for (const option of options) {
    if (!option || typeof option !== "object")
      return;
    compactTypeUnion(option);
    const keys = Object.keys(option);
    if (keys.length !== 1 || keys[0] !== "type")
      return;
    const type = option.type;
    for (const member of Array.isArray(type) ? type : [type]) {
      if (typeof member !== "string")
        return;
      if (!types.includes(member))
        types.push(member);
    }
  }
  delete schema.anyOf;
  schema.type = types.length === 1 ? types[0] : types;
}
var FOLDABLE_KEYS = /* @__PURE__ */ new Set(["type", "properties", "required", "additionalProperties"]);
var UNION_KEYS = ["oneOf", "anyOf"];
function undeclaredConstraint(member) {
  const extra = member.additionalProperties;
  if (extra === void 0 || extra === false || typeof extra !== "object" || extra === null)
    return null;
  return Object.keys(extra).length ? extra : null;
}
function foldObjects(members2) {
  const objects = [];
  for (const member of members2) {
    if (typeof member !== "object" || member.type !== "object")
      return null;
    for (const key in member) {
      if (!FOLDABLE_KEYS.has(key))
        return null;
    }
    objects.push(member);
  }
  const properties = {};
  const required2 = /* @__PURE__ */ new Set();
  for (const object of objects) {
    for (const key in object.properties) {
      if (Object.prototype.hasOwnProperty.call(properties, key))
        continue;
      const parts2 = [];
      for (const other of objects) {
        const part2 = other.properties?.[key] ?? undeclaredConstraint(other);
        if (part2 === null || part2 === void 0)
          continue;
        if (!parts2.some((seen) => JSON.stringify(seen) === JSON.stringify(part2)))
          parts2.push(part2);
      }
      const merged = parts2.length === 1 ? parts2[0] : foldObjects(parts2) ?? { allOf: parts2 };
      assignProp(properties, key, merged);
    }
    for (const key of object.required ?? [])
      required2.add(key);
  }
  const folded = { type: "object", properties };
  if (required2.size)
    folded.required = [...required2];
  if (objects.every((object) => object.additionalProperties === false)) {
    folded.additionalProperties = false;
  } else {
    const constraints = [];
    for (const object of objects) {
      const constraint = undeclaredConstraint(object);
      if (constraint && !constraints.some((seen) => JSON.stringify(seen) === JSON.stringify(constraint)))
        constraints.push(constraint);
    }
    if (constraints.length === 1)
      folded.additionalProperties = constraints[0];
    else if (constraints.length > 1)
      folded.additionalProperties = { allOf: constraints };
  }
  return folded;
}
function foldIntersection(json) {
  const allOf = json.allOf;
  if (!Array.isArray(allOf) || allOf.length < 2)
    return;
  for (const key of FOLDABLE_KEYS)
    if (key in json)
      return;
  const unions = allOf.filter((m) => UNION_KEYS.some((k) => Array.isArray(m[k])));
  let folded = null;
  if (!unions.length) {
    folded = foldObjects(allOf);
  } else {
    const union2 = unions[0];
    const keyword = UNION_KEYS.find((k) => Array.isArray(union2[k]));
    if (Object.keys(union2).length !== 1)
      return;
    const rest = allOf.filter((m) => m !== union2);
    const branches = union2[keyword].map((branch) => foldObjects([...rest, branch]));
    if (branches.some((b) => !b))
      return;
    folded = { [keyword]: branches };
  }
  if (!folded)
    return;
  delete json.allOf;
  assignProps(json, folded);
}
function finalize(ctx, schema) {
  const root = ctx.seen.get(schema);
  if (!root)
    throw new Error("Unprocessed schema. This is a bug in Zod.");
  const flattenRef = (zodSchema) => {
    const seen = ctx.seen.get(zodSchema);
    if (seen.ref === null)
      return;
    const schema2 = seen.def ?? seen.schema;
    const _cached = { ...schema2 };
    const ref = seen.ref;
    seen.ref = null;
    if (ref) {
      flattenRef(ref);
      const refSeen = ctx.seen.get(ref);
      const refSchema = refSeen.schema;
      if (refSchema.$ref && (ctx.target === "draft-07" || ctx.target === "draft-04" || ctx.target === "openapi-3.0")) {
        schema2.allOf = schema2.allOf ?? [];
        schema2.allOf.push(refSchema);
      } else {
        assignProps(schema2, refSchema);
      }
      assignProps(schema2, _cached);
      const isParentRef = zodSchema._zod.parent === ref;
      if (isParentRef) {
        for (const key in schema2) {
          if (key === "$ref" || key === "allOf")
            continue;
          if (!(key in _cached)) {
            delete schema2[key];
          }
        }
      }
      if (refSchema.$ref && refSeen.def) {
        for (const key in schema2) {
          if (key === "$ref" || key === "allOf")
            continue;
          if (key in refSeen.def && JSON.stringify(schema2[key]) === JSON.stringify(refSeen.def[key])) {
            delete schema2[key];
          }
        }
      }
    }
    const parent = zodSchema._zod.parent;
    if (parent && parent !== ref) {
      flattenRef(parent);
      const parentSeen = ctx.seen.get(parent);
      if (parentSeen?.schema.$ref) {
        schema2.$ref = parentSeen.schema.$ref;
        if (parentSeen.def) {
          for (const key in schema2) {
            if (key === "$ref" || key === "allOf")
              continue;
            if (key in parentSeen.def && JSON.stringify(schema2[key]) === JSON.stringify(parentSeen.def[key])) {
              delete schema2[key];
            }
          }
        }
      }
    }
    ctx.override({
      zodSchema,
      jsonSchema: schema2,
      path: seen.path ?? []
    });
  };
  if (!ctx.external || ctx.sharedEmitDoneFor !== ctx.external) {
    for (const entry of [...ctx.seen.entries()].reverse()) {
      flattenRef(entry[0]);
    }
    if (ctx.target !== "openapi-3.0") {
      for (const entry of ctx.seen.entries()) {
        compactTypeUnion(entry[1].def ?? entry[1].schema);
      }
    }
    for (const rewrite of ctx.deferred)
      rewrite();
    if (ctx.intersections.length) {
      const carriers = /* @__PURE__ */ new Map();
      for (const seen of ctx.seen.values()) {
        for (const json of [seen.schema, seen.def]) {
          const allOf = json?.allOf;
          if (!Array.isArray(allOf))
            continue;
          const existing = carriers.get(allOf);
          if (existing)
            existing.push(json);
          else
            carriers.set(allOf, [json]);
        }
      }
      for (const allOf of ctx.intersections) {
        for (const json of carriers.get(allOf) ?? [])
          foldIntersection(json);
      }
    }
  }
  const result = {};
  if (ctx.target === "draft-2020-12") {
    result.$schema = "https://json-schema.org/draft/2020-12/schema";
  } else if (ctx.target === "draft-07") {
    result.$schema = "http://json-schema.org/draft-07/schema#";
  } else if (ctx.target === "draft-04") {
    result.$schema = "http://json-schema.org/draft-04/schema#";
  } else if (ctx.target === "openapi-3.0") {
  } else {
  }
  if (ctx.external?.uri) {
    const id2 = ctx.external.registry.get(schema)?.id;
    if (!id2)
      throw new Error("Schema is missing an `id` property");
    result.$id = ctx.external.uri(id2);
  }
  assignProps(result, root.defId ? root.schema : root.def ?? root.schema);
  const rootMetaId = ctx.metadataRegistry.get(schema)?.id;
  if (rootMetaId !== void 0 && result.id === rootMetaId)
    delete result.id;
  const defs = ctx.external?.defs ?? {};
  if (!ctx.external || ctx.sharedEmitDoneFor !== ctx.external) {
    for (const entry of ctx.seen.entries()) {
      const seen = entry[1];
      if (seen.def && seen.defId) {
        if (seen.def.id === seen.defId)
          delete seen.def.id;
        assignProp(defs, seen.defId, seen.def);
      }
    }
  }
  if (ctx.external)
    ctx.sharedEmitDoneFor = ctx.external;
  if (ctx.external) {
  } else {
    if (Object.keys(defs).length > 0) {
      if (ctx.target === "draft-2020-12") {
        result.$defs = defs;
      } else {
        result.definitions = defs;
      }
    }
  }
  try {
    const finalized = JSON.parse(JSON.stringify(result));
    Object.defineProperty(finalized, "~standard", {
      value: {
        ...schema["~standard"],
        jsonSchema: {
          input: createStandardJSONSchemaMethod(schema, "input", ctx.processors),
          output: createStandardJSONSchemaMethod(schema, "output", ctx.processors)
        }
      },
      enumerable: false,
      writable: false
    });
    return finalized;
  } catch (_err) {
    throw new Error("Error converting schema to JSON.");
  }
}
function isTransforming(_schema, _ctx) {
  const ctx = _ctx ?? { seen: /* @__PURE__ */ new Set() };
  if (ctx.seen.has(_schema))
    return false;
  ctx.seen.add(_schema);
  const def = _schema._zod.def;
  if (def.type === "transform")
    return true;
  if (def.type === "array")
    return isTransforming(def.element, ctx);
  if (def.type === "set")
    return isTransforming(def.valueType, ctx);
  if (def.type === "lazy")
    return isTransforming(def.getter(), ctx);
  if (def.type === "promise" || def.type === "optional" || def.type === "nonoptional" || def.type === "nullable" || def.type === "readonly" || def.type === "default" || def.type === "prefault" || def.type === "catch") {
    return isTransforming(def.innerType, ctx);
  }
  if (def.type === "intersection") {
    return isTransforming(def.left, ctx) || isTransforming(def.right, ctx);
  }
  if (def.type === "record" || def.type === "map") {
    return isTransforming(def.keyType, ctx) || isTransforming(def.valueType, ctx);
  }
  if (def.type === "pipe") {
    if (_schema._zod.traits.has("$ZodCodec"))
      return true;
    return isTransforming(def.in, ctx) || isTransforming(def.out, ctx);
  }
  if (def.type === "object") {
    for (const key in def.shape) {
      if (isTransforming(def.shape[key], ctx))
        return true;
    }
    return false;
  }
  if (def.type === "union") {
    for (const option of def.options) {
      if (isTransforming(option, ctx))
        return true;
    }
    return false;
  }
  if (def.type === "tuple") {
    for (const item of def.items) {
      if (isTransforming(item, ctx))
        return true;
    }
    if (def.rest && isTransforming(def.rest, ctx))
      return true;
    return false;
  }
  return false;
}
var createToJSONSchemaMethod = (schema, processors = {}) => (params) => {
  const ctx = initializeContext({ ...params, processors });
  processSchema(schema, ctx);
  extractDefs(ctx, schema);
  return finalize(ctx, schema);
};
var createStandardJSONSchemaMethod = (schema, io, processors = {}) => (params) => {
  const { libraryOptions, target } = params ?? {};
  const ctx = initializeContext({ ...libraryOptions ?? {}, target, io, processors });
  processSchema(schema, ctx);
  extractDefs(ctx, schema);
  return finalize(ctx, schema);
};

// node_modules/zod/v4/core/json-schema-processors.js
var narrowMin = (agg, key, value) => {
  if (agg[key] === void 0 || value > agg[key])
    agg[key] = value;
};
var narrowMax = (agg, key, value) => {
  if (agg[key] === void 0 || value < agg[key])
    agg[key] = value;
};
var narrowBoth = (agg, value) => {
  narrowMin(agg, "minimum", value);
  narrowMax(agg, "maximum", value);
};
var addDivisor = (agg, value) => {
  agg.multipleOf ?? (agg.multipleOf = []);
  if (!agg.multipleOf.includes(value))
    agg.multipleOf.push(value);
};
var addPattern = (agg, pattern) => {
  agg.patterns ?? (agg.patterns = /* @__PURE__ */ new Set());
  agg.patterns.add(pattern);
};
var intersectMime = (agg, mime) => {
  agg.mime = agg.mime ? agg.mime.filter((m) => mime.includes(m)) : [...mime];
};
var setFormat = (agg, format) => {
  agg.format = format;
  if (format.includes("int"))
    agg.isInt = true;
};
var minContributor = (agg, def) => narrowMin(agg, "minimum", def.minimum);
var maxContributor = (agg, def) => narrowMax(agg, "maximum", def.maximum);
var formatContributor = (ranges) => (agg, def) => {
  setFormat(agg, def.format);
  const [minimum, maximum] = ranges[def.format];
  narrowMin(agg, "minimum", minimum);
  narrowMax(agg, "maximum", maximum);
};
var contributors = {
  greater_than: (agg, def) => narrowMin(agg, def.inclusive ? "minimum" : "exclusiveMinimum", def.value),
  less_than: (agg, def) => narrowMax(agg, def.inclusive ? "maximum" : "exclusiveMaximum", def.value),
  multiple_of: (agg, def) => addDivisor(agg, def.value),
  number_format: formatContributor(NUMBER_FORMAT_RANGES),
  bigint_format: formatContributor(BIGINT_FORMAT_RANGES),
  min_length: minContributor,
  max_length: maxContributor,
  length_equals: (agg, def) => narrowBoth(agg, def.length),
  min_size: minContributor,
  max_size: maxContributor,
  size_equals: (agg, def) => narrowBoth(agg, def.size),
  string_format: (agg, def) => {
    setFormat(agg, def.format);
    if (def.pattern)
      addPattern(agg, def.pattern);
    if (def.format === "base64" || def.format === "base64url")
      agg.contentEncoding = def.format;
    if (def.local || def.precision === -1)
      agg.laxFormat = true;
  },
  mime_type: (agg, def) => intersectMime(agg, def.mime)
};
function aggregateChecks(schema) {
  const agg = {};
  const def = schema._zod.def;
  const list = schema._zod.traits.has("$ZodCheck") ? [schema, ...def.checks ?? []] : def.checks ?? [];
  for (const ch of list)
    contributors[ch._zod.def.check]?.(agg, ch._zod.def);
  const bag = schema._zod.bag;
  if (bag.minimum !== void 0)
    narrowMin(agg, "minimum", bag.minimum);
  if (bag.exclusiveMinimum !== void 0)
    narrowMin(agg, "exclusiveMinimum", bag.exclusiveMinimum);
  if (bag.maximum !== void 0)
    narrowMax(agg, "maximum", bag.maximum);
  if (bag.exclusiveMaximum !== void 0)
    narrowMax(agg, "exclusiveMaximum", bag.exclusiveMaximum);
  if (bag.multipleOf !== void 0)
    addDivisor(agg, bag.multipleOf);
  if (bag.format !== void 0) {
    agg.format ?? (agg.format = bag.format);
    if (bag.format.includes("int"))
      agg.isInt = true;
  }
  if (bag.mime)
    intersectMime(agg, bag.mime);
  for (const pattern of bag.patterns ?? [])
    addPattern(agg, pattern);
  return agg;
}
var formatMap = {
  guid: "uuid",
  url: "uri",
  datetime: "date-time",
  json_string: "json-string",
  regex: ""
  // do not set
};
var exactPatterns = /* @__PURE__ */ new Map([
  [base64Charset, base64],
  [base64urlCharset, base64url]
]);
var exactPattern = (p) => exactPatterns.get(p) ?? p;
var stringProcessor = (schema, ctx, _json, _params) => {
  const json = _json;
  json.type = "string";
  const { minimum, maximum, format, patterns: patterns2, contentEncoding, laxFormat } = aggregateChecks(schema);
  if (typeof minimum === "number")
    json.minLength = minimum;
  if (typeof maximum === "number")
    json.maxLength = maximum;
  if (format) {
    json.format = formatMap[format] ?? format;
    if (json.format === "")
      delete json.format;
    if (format === "time" || laxFormat) {
      delete json.format;
    }
  }
  if (contentEncoding)
    json.contentEncoding = contentEncoding;
  if (patterns2 && patterns2.size > 0) {
    const patternList = [...patterns2].map(exactPattern);
    if (patternList.length === 1)
      json.pattern = patternList[0].source;
    else if (patternList.length > 1) {
      json.allOf = [
        ...patternList.map((regex) => ({
          ...ctx.target === "draft-07" || ctx.target === "draft-04" || ctx.target === "openapi-3.0" ? { type: "string" } : {},
          pattern: regex.source
        }))
      ];
    }
  }
};
var numberProcessor = (schema, ctx, _json, params) => {
  const json = _json;
  const { minimum, maximum, multipleOf, exclusiveMaximum, exclusiveMinimum, isInt } = aggregateChecks(schema);
  json.type = isInt ? "integer" : "number";
  const exMin = typeof exclusiveMinimum === "number" && exclusiveMinimum >= (minimum ?? Number.NEGATIVE_INFINITY);
  const exMax = typeof exclusiveMaximum === "number" && exclusiveMaximum <= (maximum ?? Number.POSITIVE_INFINITY);
  const legacy = ctx.target === "draft-04" || ctx.target === "openapi-3.0";
  if (exMin) {
    if (legacy) {
      json.minimum = exclusiveMinimum;
      json.exclusiveMinimum = true;
    } else {
      json.exclusiveMinimum = exclusiveMinimum;
    }
  } else if (typeof minimum === "number") {
    json.minimum = minimum;
  }
  if (exMax) {
    if (legacy) {
      json.maximum = exclusiveMaximum;
      json.exclusiveMaximum = true;
    } else {
      json.exclusiveMaximum = exclusiveMaximum;
    }
  } else if (typeof maximum === "number") {
    json.maximum = maximum;
  }
  if (multipleOf) {
    const divisors = /* @__PURE__ */ new Set();
    for (const divisor of multipleOf) {
      if (Number.isFinite(divisor) && divisor !== 0)
        divisors.add(Math.abs(divisor));
      else
        handleUnrepresentable(schema, ctx, json, params, `A multipleOf divisor of ${divisor} cannot be represented in JSON Schema`);
    }
    const [first, ...rest] = divisors;
    if (first !== void 0)
      json.multipleOf = first;
    if (rest.length)
      json.allOf = [...json.allOf ?? [], ...rest.map((m) => ({ multipleOf: m }))];
  }
};
var booleanProcessor = (_schema, _ctx, json, _params) => {
  json.type = "boolean";
};
var neverProcessor = (_schema, _ctx, json, _params) => {
  json.not = {};
};
var unknownProcessor = (_schema, _ctx, _json, _params) => {
};
var enumProcessor = (schema, _ctx, json, _params) => {
  const def = schema._zod.def;
  const values = getEnumValues(def.entries);
  if (values.length === 0) {
    json.not = {};
    return;
  }
  if (values.every((v) => typeof v === "number"))
    json.type = "number";
  if (values.every((v) => typeof v === "string"))
    json.type = "string";
  json.enum = values;
};
var literalProcessor = (schema, ctx, json, params) => {
  const def = schema._zod.def;
  if (def.values.length === 0) {
    json.not = {};
    return;
  }
  const vals = [];
  for (const val of def.values) {
    if (val === void 0) {
      if (handleUnrepresentable(schema, ctx, json, params, "Literal `undefined` cannot be represented in JSON Schema"))
        return;
    } else if (typeof val === "bigint") {
      if (handleUnrepresentable(schema, ctx, json, params, "BigInt literals cannot be represented in JSON Schema"))
        return;
      vals.push(Number(val));
    } else {
      vals.push(val);
    }
  }
  if (vals.length === 0) {
  } else if (vals.length === 1) {
    const val = vals[0];
    json.type = val === null ? "null" : typeof val;
    if (ctx.target === "draft-04" || ctx.target === "openapi-3.0") {
      json.enum = [val];
    } else {
      json.const = val;
    }
  } else {
    if (vals.every((v) => typeof v === "number"))
      json.type = "number";
    if (vals.every((v) => typeof v === "string"))
      json.type = "string";
    if (vals.every((v) => typeof v === "boolean"))
      json.type = "boolean";
    if (vals.every((v) => v === null))
      json.type = "null";
    json.enum = vals;
  }
};
var customProcessor = (schema, ctx, json, params) => {
  handleUnrepresentable(schema, ctx, json, params, "Custom types cannot be represented in JSON Schema");
};
var transformProcessor = (schema, ctx, json, params) => {
  handleUnrepresentable(schema, ctx, json, params, "Transforms cannot be represented in JSON Schema");
};
var arrayProcessor = (schema, ctx, _json, params) => {
  const json = _json;
  const def = schema._zod.def;
  const { minimum, maximum } = aggregateChecks(schema);
  if (typeof minimum === "number")
    json.minItems = minimum;
  if (typeof maximum === "number")
    json.maxItems = maximum;
  json.type = "array";
  json.items = processSchema(def.element, ctx, {
    ...params,
    path: [...params.path, "items"]
  });
};
function inputOptin(schema) {
  const def = schema._zod.def;
  if (def.type === "pipe" && def.in._zod.traits.has("$ZodTransform")) {
    return inputOptin(def.out);
  }
  if (def.type === "catch") {
    return inputOptin(def.innerType);
  }
  return schema._zod.optin;
}
var objectProcessor = (schema, ctx, _json, params) => {
  const json = _json;
  const def = schema._zod.def;
  const shape = def.shape;
  const symbolKeys = Object.getOwnPropertySymbols(shape);
  if (symbolKeys.length && handleUnrepresentable(schema, ctx, json, params, "Symbol keys cannot be represented in JSON Schema")) {
    return;
  }
  json.type = "object";
  json.properties = {};
  for (const key in shape) {
    assignProp(json.properties, key, processSchema(shape[key], ctx, {
      ...params,
      path: [...params.path, "properties", key]
    }));
  }
  const requiredKeys = [];
  for (const key of Object.keys(shape)) {
    const field = def.shape[key];
    if (ctx.io === "input" ? inputOptin(field) === void 0 : field._zod.optout === void 0) {
      requiredKeys.push(key);
    }
  }
  if (requiredKeys.length > 0) {
    json.required = requiredKeys;
  }
  if (def.catchall?._zod.def.type === "never") {
    json.additionalProperties = false;
  } else if (!def.catchall) {
    if (ctx.io === "output")
      json.additionalProperties = false;
  } else if (def.catchall) {
    json.additionalProperties = processSchema(def.catchall, ctx, {
      ...params,
      path: [...params.path, "additionalProperties"]
    });
  }
};
var unionProcessor = (schema, ctx, json, params) => {
  const def = schema._zod.def;
  const isExclusive = def.inclusive === false;
  const options = def.options.map((x, i) => processSchema(x, ctx, {
    ...params,
    path: [...params.path, isExclusive ? "oneOf" : "anyOf", i]
  }));
  if (isExclusive) {
    json.oneOf = options;
  } else {
    json.anyOf = options;
  }
};
var intersectionProcessor = (schema, ctx, json, params) => {
  const def = schema._zod.def;
  const a = processSchema(def.left, ctx, {
    ...params,
    path: [...params.path, "allOf", 0]
  });
  const b = processSchema(def.right, ctx, {
    ...params,
    path: [...params.path, "allOf", 1]
  });
  const isSimpleIntersection = (val) => "allOf" in val && Object.keys(val).length === 1;
  const allOf = [
    ...isSimpleIntersection(a) ? a.allOf : [a],
    ...isSimpleIntersection(b) ? b.allOf : [b]
  ];
  json.allOf = allOf;
  ctx.intersections.push(allOf);
};
function stringifyKeyNames(bySchema, json, visited) {
  if (json.$ref) {
    if (visited.has(json))
      return json;
    visited.add(json);
    const def = bySchema.get(json)?.def;
    if (!def)
      return json;
    const inlined = stringifyKeyNames(bySchema, def, visited);
    return inlined === def ? json : inlined;
  }
  for (const keyword of ["anyOf", "oneOf"]) {
    const branches = json[keyword];
    if (!Array.isArray(branches))
      continue;
    const mapped = branches.map((branch) => stringifyKeyNames(bySchema, branch, visited));
    if (mapped.some((branch, i) => branch !== branches[i]))
      json = { ...json, [keyword]: mapped };
  }
  const types = Array.isArray(json.type) ? json.type : [json.type];
  const numericType = !types.includes("string") && types.some((t) => t === "number" || t === "integer");
  const values = json.enum ?? (json.const !== void 0 ? [json.const] : void 0);
  if (!numericType && !values?.some((v) => typeof v === "number"))
    return json;
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf, format, id: id2, ...rest } = json;
  if (rest.enum)
    rest.enum = rest.enum.map((v) => typeof v === "number" ? String(v) : v);
  else if (typeof rest.const === "number")
    rest.const = String(rest.const);
  if (!numericType)
    return rest;
  rest.type = "string";
  if (!values)
    rest.pattern = (types.includes("number") ? number : integer).source;
  return rest;
}
var pendingRecords = /* @__PURE__ */ new WeakMap();
function rewriteKeyNames(ctx) {
  const bySchema = /* @__PURE__ */ new Map();
  for (const entry of ctx.seen.values()) {
    if (entry.def && !bySchema.has(entry.schema))
      bySchema.set(entry.schema, entry);
  }
  const rewrites = /* @__PURE__ */ new Map();
  for (const record2 of pendingRecords.get(ctx) ?? []) {
    const seen = ctx.seen.get(record2);
    const names4 = (seen?.def ?? seen?.schema)?.propertyNames;
    if (!names4 || names4 === true || rewrites.has(names4))
      continue;
    const rewritten = stringifyKeyNames(bySchema, names4, /* @__PURE__ */ new Set());
    if (rewritten !== names4)
      rewrites.set(names4, rewritten);
  }
  if (!rewrites.size)
    return;
  for (const entry of ctx.seen.values()) {
    for (const carrier of [entry.schema, entry.def]) {
      const rewritten = carrier && rewrites.get(carrier.propertyNames);
      if (rewritten)
        carrier.propertyNames = rewritten;
    }
  }
}
var recordProcessor = (schema, ctx, _json, params) => {
  const json = _json;
  const def = schema._zod.def;
  json.type = "object";
  const keyType = def.keyType;
  const patterns2 = aggregateChecks(keyType).patterns;
  if (def.mode === "loose" && patterns2 && patterns2.size > 0) {
    const valueSchema = processSchema(def.valueType, ctx, {
      ...params,
      path: [...params.path, "patternProperties", "*"]
    });
    json.patternProperties = {};
    for (const pattern of patterns2) {
      assignProp(json.patternProperties, exactPattern(pattern).source, valueSchema);
    }
  } else {
    if (ctx.target === "draft-07" || ctx.target === "draft-2020-12") {
      json.propertyNames = processSchema(def.keyType, ctx, {
        ...params,
        path: [...params.path, "propertyNames"]
      });
      let pending = pendingRecords.get(ctx);
      if (!pending) {
        pending = [];
        pendingRecords.set(ctx, pending);
        ctx.deferred.push(() => rewriteKeyNames(ctx));
      }
      pending.push(schema);
    }
    json.additionalProperties = processSchema(def.valueType, ctx, {
      ...params,
      path: [...params.path, "additionalProperties"]
    });
  }
  const keyValues = keyType._zod.values;
  const omittableOnInput = ctx.io === "input" && inputOptin(def.valueType) !== void 0;
  if (keyValues && !def.partial && !omittableOnInput) {
    const validKeyValues = [...keyValues].filter((v) => typeof v === "string" || typeof v === "number");
    if (validKeyValues.length > 0) {
      json.required = validKeyValues.map(String);
    }
  }
};
var nullableProcessor = (schema, ctx, json, params) => {
  const def = schema._zod.def;
  const inner = processSchema(def.innerType, ctx, params);
  const seen = ctx.seen.get(schema);
  if (ctx.target === "openapi-3.0") {
    seen.ref = def.innerType;
    json.nullable = true;
  } else {
    json.anyOf = [inner, { type: "null" }];
  }
};
var nonoptionalProcessor = (schema, ctx, _json, params) => {
  const def = schema._zod.def;
  processSchema(def.innerType, ctx, params);
  const seen = ctx.seen.get(schema);
  seen.ref = def.innerType;
};
var UNREPRESENTABLE_DEFAULT = /* @__PURE__ */ Symbol();
function serializeDefaultValue(value, schema, ctx, json, params) {
  let unrepresentable = false;
  const serialized = JSON.stringify(value, (_, val) => {
    if (typeof val !== "bigint")
      return val;
    unrepresentable = true;
    return null;
  });
  if (!unrepresentable)
    return JSON.parse(serialized);
  handleUnrepresentable(schema, ctx, json, params, "BigInt defaults cannot be represented in JSON Schema");
  return UNREPRESENTABLE_DEFAULT;
}
var defaultProcessor = (schema, ctx, json, params) => {
  const def = schema._zod.def;
  processSchema(def.innerType, ctx, params);
  const seen = ctx.seen.get(schema);
  seen.ref = def.innerType;
  const value = serializeDefaultValue(def.defaultValue, schema, ctx, json, params);
  if (value !== UNREPRESENTABLE_DEFAULT)
    json.default = value;
};
var prefaultProcessor = (schema, ctx, json, params) => {
  const def = schema._zod.def;
  processSchema(def.innerType, ctx, params);
  const seen = ctx.seen.get(schema);
  seen.ref = def.innerType;
  if (ctx.io !== "input")
    return;
  const value = serializeDefaultValue(def.defaultValue, schema, ctx, json, params);
  if (value !== UNREPRESENTABLE_DEFAULT)
    json._prefault = value;
};
var catchProcessor = (schema, ctx, json, params) => {
  const def = schema._zod.def;
  processSchema(def.innerType, ctx, params);
  const seen = ctx.seen.get(schema);
  seen.ref = def.innerType;
  let catchValue;
  try {
    catchValue = def.catchValue(void 0);
  } catch {
    handleUnrepresentable(schema, ctx, json, params, "Dynamic catch values are not supported in JSON Schema");
    return;
  }
  json.default = catchValue;
};
var pipeProcessor = (schema, ctx, _json, params) => {
  const def = schema._zod.def;
  const inIsTransform = def.in._zod.traits.has("$ZodTransform");
  const innerType = ctx.io === "input" ? inIsTransform ? def.out : def.in : def.out;
  processSchema(innerType, ctx, params);
  const seen = ctx.seen.get(schema);
  seen.ref = innerType;
};
var readonlyProcessor = (schema, ctx, json, params) => {
  const def = schema._zod.def;
  processSchema(def.innerType, ctx, params);
  const seen = ctx.seen.get(schema);
  seen.ref = def.innerType;
  json.readOnly = true;
};
var optionalProcessor = (schema, ctx, _json, params) => {
  const def = schema._zod.def;
  processSchema(def.innerType, ctx, params);
  const seen = ctx.seen.get(schema);
  seen.ref = def.innerType;
};

// node_modules/zod/v4/classic/errors.js
var _installedErrorProtos = /* @__PURE__ */ new WeakSet([Object.prototype, Error.prototype]);
function _lazyMethod(proto, key, make2) {
  Object.defineProperty(proto, key, {
    configurable: true,
    enumerable: false,
    get() {
      const value = make2(this);
      Object.defineProperty(this, key, { value, configurable: true, writable: true });
      return value;
    },
    set(value) {
      Object.defineProperty(this, key, { value, configurable: true, writable: true });
    }
  });
}
var initializer2 = (inst, issues) => {
  $ZodError.init(inst, issues);
  inst.name = "ZodError";
  const proto = Object.getPrototypeOf(inst);
  if (_installedErrorProtos.has(proto))
    return;
  _installedErrorProtos.add(proto);
  _lazyMethod(proto, "format", (self) => (mapper) => formatError(self, mapper));
  _lazyMethod(proto, "flatten", (self) => (mapper) => flattenError(self, mapper));
  _lazyMethod(proto, "addIssue", (self) => (issue2) => {
    self.issues.push(issue2);
    self.message = JSON.stringify(self.issues, jsonStringifyReplacer, 2);
  });
  _lazyMethod(proto, "addIssues", (self) => (issues2) => {
    self.issues.push(...issues2);
    self.message = JSON.stringify(self.issues, jsonStringifyReplacer, 2);
  });
  Object.defineProperty(proto, "isEmpty", {
    configurable: true,
    enumerable: false,
    get() {
      return this.issues.length === 0;
    }
  });
};
var ZodRealError = /* @__PURE__ */ $constructor("ZodError", initializer2, void 0, {
  Parent: Error
});

// node_modules/zod/v4/classic/parse.js
var parse = /* @__PURE__ */ _parse(ZodRealError);
var parseAsync = /* @__PURE__ */ _parseAsync(ZodRealError);
var safeParse = /* @__PURE__ */ _safeParse(ZodRealError);
var safeParseAsync = /* @__PURE__ */ _safeParseAsync(ZodRealError);
var encode = /* @__PURE__ */ _encode(ZodRealError);
var decode = /* @__PURE__ */ _decode(ZodRealError);
var encodeAsync = /* @__PURE__ */ _encodeAsync(ZodRealError);
var decodeAsync = /* @__PURE__ */ _decodeAsync(ZodRealError);
var safeEncode = /* @__PURE__ */ _safeEncode(ZodRealError);
var safeDecode = /* @__PURE__ */ _safeDecode(ZodRealError);
var safeEncodeAsync = /* @__PURE__ */ _safeEncodeAsync(ZodRealError);
var safeDecodeAsync = /* @__PURE__ */ _safeDecodeAsync(ZodRealError);

// node_modules/zod/v4/classic/schemas.js
function _ensureDefaultLocale() {
  if (!globalConfig.localeError)
    config(en_default());
}
function _ensureDefaultMemoizer() {
  if (!globalConfig.memoizer)
    config({ memoizer: memoizer() });
}
var ZodType = /* @__PURE__ */ $constructor("ZodType", (inst, def) => {
  _ensureDefaultLocale();
  $ZodType.init(inst, def);
  inst.def = def;
  inst.type = def.type;
  return inst;
}, {
  check(...chks) {
    const def = this.def;
    return this.clone(util_exports.mergeDefs(def, {
      checks: [
        ...def.checks ?? [],
        ...chks.map((ch) => typeof ch === "function" ? { _zod: { check: ch, def: { check: "custom" }, onattach: [] } } : ch)
      ]
    }), { parent: true });
  },
  with(...chks) {
    return this.check(...chks);
  },
  clone(def, params) {
    return clone(this, def, params);
  },
  brand() {
    return this;
  },
  register(reg, meta2) {
    reg.add(this, meta2);
    return this;
  },
  refine(check, params) {
    return this.check(refine(check, params));
  },
  superRefine(refinement, params) {
    return this.check(superRefine(refinement, params));
  },
  overwrite(fn) {
    return this.check(_overwrite(fn));
  },
  optional() {
    return optional(this);
  },
  exactOptional() {
    return exactOptional(this);
  },
  nullable() {
    return nullable(this);
  },
  nullish() {
    return optional(nullable(this));
  },
  nonoptional(params) {
    return nonoptional(this, params);
  },
  array() {
    return array(this);
  },
  or(arg) {
    return union([this, arg]);
  },
  and(arg) {
    return intersection(this, arg);
  },
  transform(tx) {
    return pipe(this, transform(tx));
  },
  default(d) {
    return _default(this, d);
  },
  prefault(d) {
    return prefault(this, d);
  },
  catch(params) {
    return _catch(this, params);
  },
  pipe(target) {
    return pipe(this, target);
  },
  readonly() {
    return readonly(this);
  },
  describe(description) {
    const cl = this.clone();
    globalRegistry.add(cl, { description });
    return cl;
  },
  meta(...args) {
    if (args.length === 0)
      return globalRegistry.get(this);
    const cl = this.clone();
    globalRegistry.add(cl, args[0]);
    return cl;
  },
  isOptional() {
    return this.safeParse(void 0).success;
  },
  isNullable() {
    return this.safeParse(null).success;
  },
  apply(fn, ...args) {
    return args.length === 0 ? fn(this) : fn(this, ...args);
  },
  // Overrides core's `~standard` to add `jsonSchema`. Must stay a prototype entry: redefining it per instance demotes instances to dictionary mode.
  get "~standard"() {
    return util_exports.hide(this, "~standard", {
      ...standardProps(this),
      jsonSchema: {
        input: createStandardJSONSchemaMethod(this, "input"),
        output: createStandardJSONSchemaMethod(this, "output")
      }
    });
  },
  set "~standard"(value) {
    util_exports.own(this, "~standard", value);
  },
  parse: function _parse2(data, params) {
    return parse(this, data, params, { callee: _parse2 });
  },
  parseAsync: async function _parseAsync2(data, params) {
    return await parseAsync(this, data, params, { callee: _parseAsync2 });
  },
  safeParse(data, params) {
    return safeParse(this, data, params);
  },
  async safeParseAsync(data, params) {
    return safeParseAsync(this, data, params);
  },
  // `spa` is an alias: same function object as `safeParseAsync`, as before.
  get spa() {
    return this?.safeParseAsync;
  },
  set spa(value) {
    util_exports.own(this, "spa", value);
  },
  validate(data, params) {
    return validate(this, data, params);
  },
  validateAsync(data, params) {
    return validateAsync(this, data, params);
  },
  encode: function _encode2(data, params) {
    return encode(this, data, params, { callee: _encode2 });
  },
  decode: function _decode2(data, params) {
    return decode(this, data, params, { callee: _decode2 });
  },
  encodeAsync: async function _encodeAsync2(data, params) {
    return await encodeAsync(this, data, params, { callee: _encodeAsync2 });
  },
  decodeAsync: async function _decodeAsync2(data, params) {
    return await decodeAsync(this, data, params, { callee: _decodeAsync2 });
  },
  safeEncode(data, params) {
    return safeEncode(this, data, params);
  },
  safeDecode(data, params) {
    return safeDecode(this, data, params);
  },
  async safeEncodeAsync(data, params) {
    return safeEncodeAsync(this, data, params);
  },
  async safeDecodeAsync(data, params) {
    return safeDecodeAsync(this, data, params);
  },
  toJSONSchema(params) {
    return createToJSONSchemaMethod(this, {})(params);
  },
  // Reads through to the registry on every access, so it must not cache.
  get description() {
    return globalRegistry.get(this)?.description;
  },
  // No setter: `schema._def = x` throws, as it did when `_def` was a non-writable own property.
  get _def() {
    return this._zod.def;
  }
});
var _ZodString = /* @__PURE__ */ $constructor(
  "_ZodString",
  (inst, def) => {
    $ZodString.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => stringProcessor(inst, ctx, json, params);
  },
  /* @__PURE__ */ util_exports.derived({
    format: (inst) => aggregateChecks(inst).format ?? null,
    minLength: (inst) => aggregateChecks(inst).minimum ?? null,
    maxLength: (inst) => aggregateChecks(inst).maximum ?? null
  }, {
    regex(...args) {
      return this.check(_regex(...args));
    },
    includes(...args) {
      return this.check(_includes(...args));
    },
    startsWith(...args) {
      return this.check(_startsWith(...args));
    },
    endsWith(...args) {
      return this.check(_endsWith(...args));
    },
    min(...args) {
      return this.check(_minLength(...args));
    },
    max(...args) {
      return this.check(_maxLength(...args));
    },
    length(...args) {
      return this.check(_length(...args));
    },
    nonempty(...args) {
      return this.check(_minLength(1, ...args));
    },
    lowercase(params) {
      return this.check(_lowercase(params));
    },
    uppercase(params) {
      return this.check(_uppercase(params));
    },
    trim() {
      return this.check(_trim());
    },
    normalize(...args) {
      return this.check(_normalize(...args));
    },
    toLowerCase() {
      return this.check(_toLowerCase());
    },
    toUpperCase() {
      return this.check(_toUpperCase());
    },
    slugify() {
      return this.check(_slugify());
    }
  })
);
var ZodString = /* @__PURE__ */ $constructor("ZodString", (inst, def) => {
  $ZodString.init(inst, def);
  _ZodString.init(inst, def);
}, {
  email(params) {
    return this.check(_email(ZodEmail, params));
  },
  url(params) {
    return this.check(_url(ZodURL, params));
  },
  jwt(params) {
    return this.check(_jwt(ZodJWT, params));
  },
  emoji(params) {
    return this.check(_emoji2(ZodEmoji, params));
  },
  guid(params) {
    return this.check(_guid(ZodGUID, params));
  },
  uuid(params) {
    return this.check(_uuid(ZodUUID, params));
  },
  uuidv4(params) {
    return this.check(_uuidv4(ZodUUID, params));
  },
  uuidv6(params) {
    return this.check(_uuidv6(ZodUUID, params));
  },
  uuidv7(params) {
    return this.check(_uuidv7(ZodUUID, params));
  },
  nanoid(params) {
    return this.check(_nanoid(ZodNanoID, params));
  },
  cuid(params) {
    return this.check(_cuid(ZodCUID, params));
  },
  cuid2(params) {
    return this.check(_cuid2(ZodCUID2, params));
  },
  ulid(params) {
    return this.check(_ulid(ZodULID, params));
  },
  base64(params) {
    return this.check(_base64(ZodBase64, params));
  },
  base64url(params) {
    return this.check(_base64url(ZodBase64URL, params));
  },
  xid(params) {
    return this.check(_xid(ZodXID, params));
  },
  ksuid(params) {
    return this.check(_ksuid(ZodKSUID, params));
  },
  ipv4(params) {
    return this.check(_ipv4(ZodIPv4, params));
  },
  ipv6(params) {
    return this.check(_ipv6(ZodIPv6, params));
  },
  cidrv4(params) {
    return this.check(_cidrv4(ZodCIDRv4, params));
  },
  cidrv6(params) {
    return this.check(_cidrv6(ZodCIDRv6, params));
  },
  e164(params) {
    return this.check(_e164(ZodE164, params));
  },
  datetime(params) {
    return this.check(_isoDateTime(ZodISODateTime, params));
  },
  date(params) {
    return this.check(_isoDate(ZodISODate, params));
  },
  time(params) {
    return this.check(_isoTime(ZodISOTime, params));
  },
  duration(params) {
    return this.check(_isoDuration(ZodISODuration, params));
  }
});
function string2(params) {
  return _string(ZodString, params);
}
var ZodStringFormat = /* @__PURE__ */ $constructor("ZodStringFormat", (inst, def) => {
  $ZodStringFormat.init(inst, def);
  _ZodString.init(inst, def);
});
var ZodISODateTime = /* @__PURE__ */ $constructor("ZodISODateTime", (inst, def) => {
  $ZodISODateTime.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodISODate = /* @__PURE__ */ $constructor("ZodISODate", (inst, def) => {
  $ZodISODate.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodISOTime = /* @__PURE__ */ $constructor("ZodISOTime", (inst, def) => {
  $ZodISOTime.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodISODuration = /* @__PURE__ */ $constructor("ZodISODuration", (inst, def) => {
  $ZodISODuration.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodEmail = /* @__PURE__ */ $constructor("ZodEmail", (inst, def) => {
  $ZodEmail.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodGUID = /* @__PURE__ */ $constructor("ZodGUID", (inst, def) => {
  $ZodGUID.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodUUID = /* @__PURE__ */ $constructor("ZodUUID", (inst, def) => {
  $ZodUUID.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodURL = /* @__PURE__ */ $constructor("ZodURL", (inst, def) => {
  $ZodURL.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodEmoji = /* @__PURE__ */ $constructor("ZodEmoji", (inst, def) => {
  $ZodEmoji.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodNanoID = /* @__PURE__ */ $constructor("ZodNanoID", (inst, def) => {
  $ZodNanoID.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodCUID = /* @__PURE__ */ $constructor("ZodCUID", (inst, def) => {
  $ZodCUID.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodCUID2 = /* @__PURE__ */ $constructor("ZodCUID2", (inst, def) => {
  $ZodCUID2.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodULID = /* @__PURE__ */ $constructor("ZodULID", (inst, def) => {
  $ZodULID.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodXID = /* @__PURE__ */ $constructor("ZodXID", (inst, def) => {
  $ZodXID.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodKSUID = /* @__PURE__ */ $constructor("ZodKSUID", (inst, def) => {
  $ZodKSUID.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodIPv4 = /* @__PURE__ */ $constructor("ZodIPv4", (inst, def) => {
  $ZodIPv4.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodIPv6 = /* @__PURE__ */ $constructor("ZodIPv6", (inst, def) => {
  $ZodIPv6.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodCIDRv4 = /* @__PURE__ */ $constructor("ZodCIDRv4", (inst, def) => {
  $ZodCIDRv4.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodCIDRv6 = /* @__PURE__ */ $constructor("ZodCIDRv6", (inst, def) => {
  $ZodCIDRv6.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodBase64 = /* @__PURE__ */ $constructor("ZodBase64", (inst, def) => {
  $ZodBase64.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodBase64URL = /* @__PURE__ */ $constructor("ZodBase64URL", (inst, def) => {
  $ZodBase64URL.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodE164 = /* @__PURE__ */ $constructor("ZodE164", (inst, def) => {
  $ZodE164.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodJWT = /* @__PURE__ */ $constructor("ZodJWT", (inst, def) => {
  $ZodJWT.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodNumber = /* @__PURE__ */ $constructor(
  "ZodNumber",
  (inst, def) => {
    $ZodNumber.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => numberProcessor(inst, ctx, json, params);
    inst.isFinite = true;
  },
  /* @__PURE__ */ util_exports.derived({
    minValue: (inst) => {
      const { minimum, exclusiveMinimum } = aggregateChecks(inst);
      return Math.max(minimum ?? Number.NEGATIVE_INFINITY, exclusiveMinimum ?? Number.NEGATIVE_INFINITY);
    },
    maxValue: (inst) => {
      const { maximum, exclusiveMaximum } = aggregateChecks(inst);
      return Math.min(maximum ?? Number.POSITIVE_INFINITY, exclusiveMaximum ?? Number.POSITIVE_INFINITY);
    },
    isInt: (inst) => {
      const { isInt, multipleOf } = aggregateChecks(inst);
      return !!isInt || !!multipleOf?.some(Number.isSafeInteger);
    },
    format: (inst) => aggregateChecks(inst).format ?? null
  }, {
    gt(value, params) {
      return this.check(_gt(value, params));
    },
    gte(value, params) {
      return this.check(_gte(value, params));
    },
    min(value, params) {
      return this.check(_gte(value, params));
    },
    lt(value, params) {
      return this.check(_lt(value, params));
    },
    lte(value, params) {
      return this.check(_lte(value, params));
    },
    max(value, params) {
      return this.check(_lte(value, params));
    },
    int(params) {
      return this.check(int(params));
    },
    safe(params) {
      return this.check(int(params));
    },
    positive(params) {
      return this.check(_gt(0, params));
    },
    nonnegative(params) {
      return this.check(_gte(0, params));
    },
    negative(params) {
      return this.check(_lt(0, params));
    },
    nonpositive(params) {
      return this.check(_lte(0, params));
    },
    multipleOf(value, params) {
      return this.check(_multipleOf(value, params));
    },
    step(value, params) {
      return this.check(_multipleOf(value, params));
    },
    finite() {
      return this;
    }
  })
);
function number2(params) {
  return _number(ZodNumber, params);
}
var ZodNumberFormat = /* @__PURE__ */ $constructor("ZodNumberFormat", (inst, def) => {
  $ZodNumberFormat.init(inst, def);
  ZodNumber.init(inst, def);
});
function int(params) {
  return _int(ZodNumberFormat, params);
}
var ZodBoolean = /* @__PURE__ */ $constructor("ZodBoolean", (inst, def) => {
  $ZodBoolean.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => booleanProcessor(inst, ctx, json, params);
});
function boolean2(params) {
  return _boolean(ZodBoolean, params);
}
var ZodUnknown = /* @__PURE__ */ $constructor("ZodUnknown", (inst, def) => {
  $ZodUnknown.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => unknownProcessor(inst, ctx, json, params);
});
function unknown() {
  return _unknown(ZodUnknown);
}
var ZodNever = /* @__PURE__ */ $constructor("ZodNever", (inst, def) => {
  $ZodNever.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => neverProcessor(inst, ctx, json, params);
});
function never(params) {
  return _never(ZodNever, params);
}
var ZodArray = /* @__PURE__ */ $constructor("ZodArray", (inst, def) => {
  _ensureDefaultMemoizer();
  $ZodArray.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => arrayProcessor(inst, ctx, json, params);
  inst.element = def.element;
}, {
  min(n, params) {
    return this.check(_minLength(n, params));
  },
  nonempty(params) {
    return this.check(_minLength(1, params));
  },
  max(n, params) {
    return this.check(_maxLength(n, params));
  },
  length(n, params) {
    return this.check(_length(n, params));
  },
  unwrap() {
    return this.element;
  }
});
function array(element, params) {
  return _array(ZodArray, element, params);
}
var ZodObject = /* @__PURE__ */ $constructor("ZodObject", (inst, def) => {
  _ensureDefaultMemoizer();
  $ZodObjectJIT.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => objectProcessor(inst, ctx, json, params);
  util_exports.installLazyProp(inst, "shape", (self) => self._zod.def.shape, false);
}, {
  keyof() {
    return _enum(Object.keys(this._zod.def.shape));
  },
  catchall(catchall) {
    return this.clone(util_exports.mergeDefs(this._zod.def, { catchall }));
  },
  passthrough() {
    return this.clone(util_exports.mergeDefs(this._zod.def, { catchall: unknown() }));
  },
  loose() {
    return this.clone(util_exports.mergeDefs(this._zod.def, { catchall: unknown() }));
  },
  strict() {
    return this.clone(util_exports.mergeDefs(this._zod.def, { catchall: never() }));
  },
  strip() {
    return this.clone(util_exports.mergeDefs(this._zod.def, { catchall: void 0 }));
  },
  extend(incoming) {
    return util_exports.extend(this, incoming);
  },
  safeExtend(incoming) {
    return util_exports.safeExtend(this, incoming);
  },
  merge(other) {
    return util_exports.merge(this, other);
  },
  pick(mask) {
    return util_exports.pick(this, mask);
  },
  omit(mask) {
    return util_exports.omit(this, mask);
  },
  partial(...args) {
    return util_exports.partial(ZodOptional, this, args[0]);
  },
  exactPartial(...args) {
    return util_exports.partial(ZodExactOptional, this, args[0], "exactPartial");
  },
  required(...args) {
    return util_exports.required(ZodNonOptional, this, args[0]);
  }
});
function strictObject(shape, params) {
  return new ZodObject({
    type: "object",
    shape,
    catchall: never(),
    ...util_exports.normalizeParams(params)
  });
}
var ZodUnion = /* @__PURE__ */ $constructor("ZodUnion", (inst, def) => {
  $ZodUnion.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => unionProcessor(inst, ctx, json, params);
  inst.options = def.options;
});
function union(options, params) {
  return new ZodUnion({
    type: "union",
    options,
    ...util_exports.normalizeParams(params)
  });
}
var ZodIntersection = /* @__PURE__ */ $constructor("ZodIntersection", (inst, def) => {
  $ZodIntersection.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => intersectionProcessor(inst, ctx, json, params);
});
function intersection(left, right) {
  return new ZodIntersection({
    type: "intersection",
    left,
    right
  });
}
var ZodRecord = /* @__PURE__ */ $constructor("ZodRecord", (inst, def) => {
  _ensureDefaultMemoizer();
  $ZodRecord.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => recordProcessor(inst, ctx, json, params);
  inst.keyType = def.keyType;
  inst.valueType = def.valueType;
});
function record(keyType, valueType, params) {
  if (!valueType || !valueType._zod) {
    return new ZodRecord({
      type: "record",
      keyType: string2(),
      valueType: keyType,
      ...util_exports.normalizeParams(valueType)
    });
  }
  return new ZodRecord({
    type: "record",
    keyType,
    valueType,
    ...util_exports.normalizeParams(params)
  });
}
var ZodEnum = /* @__PURE__ */ $constructor("ZodEnum", (inst, def) => {
  $ZodEnum.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => enumProcessor(inst, ctx, json, params);
  inst.enum = def.entries;
  inst.options = [...inst._zod.values];
  const keys = new Set(Object.keys(def.entries));
  inst.extract = (values, params) => {
    const newEntries = {};
    for (const value of values) {
      if (keys.has(value)) {
        newEntries[value] = def.entries[value];
      } else
        throw new Error(`Key ${value} not found in enum`);
    }
    return new ZodEnum({
      ...def,
      checks: [],
      ...util_exports.normalizeParams(params),
      entries: newEntries
    });
  };
  inst.exclude = (values, params) => {
    const newEntries = { ...def.entries };
    for (const value of values) {
      if (keys.has(value)) {
        delete newEntries[value];
      } else
        throw new Error(`Key ${value} not found in enum`);
    }
    return new ZodEnum({
      ...def,
      checks: [],
      ...util_exports.normalizeParams(params),
      entries: newEntries
    });
  };
});
function _enum(values, params) {
  const entries2 = Array.isArray(values) ? Object.fromEntries(values.map((v) => [v, v])) : values;
  return new ZodEnum({
    type: "enum",
    entries: entries2,
    ...util_exports.normalizeParams(params)
  });
}
var ZodLiteral = /* @__PURE__ */ $constructor("ZodLiteral", (inst, def) => {
  $ZodLiteral.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => literalProcessor(inst, ctx, json, params);
  inst.values = new Set(def.values);
  Object.defineProperty(inst, "value", {
    get() {
      if (def.values.length > 1) {
        throw new Error("This schema contains multiple valid literal values. Use `.values` instead.");
      }
      return def.values[0];
    }
  });
});
function literal(value, params) {
  return new ZodLiteral({
    type: "literal",
    values: Array.isArray(value) ? value : [value],
    ...util_exports.normalizeParams(params)
  });
}
var ZodTransform = /* @__PURE__ */ $constructor("ZodTransform", (inst, def) => {
  _ensureDefaultMemoizer();
  $ZodTransform.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => transformProcessor(inst, ctx, json, params);
  inst._zod.parse = (payload, _ctx) => {
    if (_ctx.direction === "backward") {
      throw new $ZodEncodeError(inst.constructor.name);
    }
    payload.addIssue = (issue2) => {
      if (typeof issue2 === "string") {
        payload.issues.push(util_exports.issue(issue2, payload.value, def));
      } else {
        const _issue = issue2;
        if (_issue.fatal)
          _issue.continue = false;
        _issue.code ?? (_issue.code = "custom");
        if (!("input" in _issue))
          _issue.input = payload.value;
        _issue.inst ?? (_issue.inst = inst);
        payload.issues.push(util_exports.issue(_issue));
      }
    };
    const output = def.transform(payload.value, payload);
    if (output instanceof Promise) {
      return output.then((output2) => {
        payload.value = output2;
        return payload;
      });
    }
    payload.value = output;
    return payload;
  };
});
function transform(fn) {
  return new ZodTransform({
    type: "transform",
    transform: fn
  });
}
var ZodOptional = /* @__PURE__ */ $constructor("ZodOptional", (inst, def) => {
  $ZodOptional.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => optionalProcessor(inst, ctx, json, params);
  inst.unwrap = () => inst._zod.def.innerType;
});
function optional(innerType) {
  return new ZodOptional({
    type: "optional",
    innerType
  });
}
var ZodExactOptional = /* @__PURE__ */ $constructor("ZodExactOptional", (inst, def) => {
  $ZodExactOptional.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => optionalProcessor(inst, ctx, json, params);
  inst.unwrap = () => inst._zod.def.innerType;
});
function exactOptional(innerType) {
  return new ZodExactOptional({
    type: "optional",
    innerType
  });
}
var ZodNullable = /* @__PURE__ */ $constructor("ZodNullable", (inst, def) => {
  $ZodNullable.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => nullableProcessor(inst, ctx, json, params);
  inst.unwrap = () => inst._zod.def.innerType;
});
function nullable(innerType) {
  return new ZodNullable({
    type: "nullable",
    innerType
  });
}
var ZodDefault = /* @__PURE__ */ $constructor("ZodDefault", (inst, def) => {
  $ZodDefault.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => defaultProcessor(inst, ctx, json, params);
  inst.unwrap = () => inst._zod.def.innerType;
  inst.removeDefault = inst.unwrap;
});
function _default(innerType, defaultValue) {
  return new ZodDefault({
    type: "default",
    innerType,
    get defaultValue() {
      return typeof defaultValue === "function" ? defaultValue() : util_exports.shallowClone(defaultValue);
    }
  });
}
var ZodPrefault = /* @__PURE__ */ $constructor("ZodPrefault", (inst, def) => {
  $ZodPrefault.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => prefaultProcessor(inst, ctx, json, params);
  inst.unwrap = () => inst._zod.def.innerType;
});
function prefault(innerType, defaultValue) {
  return new ZodPrefault({
    type: "prefault",
    innerType,
    get defaultValue() {
      return typeof defaultValue === "function" ? defaultValue() : util_exports.shallowClone(defaultValue);
    }
  });
}
var ZodNonOptional = /* @__PURE__ */ $constructor("ZodNonOptional", (inst, def) => {
  $ZodNonOptional.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => nonoptionalProcessor(inst, ctx, json, params);
  inst.unwrap = () => inst._zod.def.innerType;
});
function nonoptional(innerType, params) {
  return new ZodNonOptional({
    type: "nonoptional",
    innerType,
    ...util_exports.normalizeParams(params)
  });
}
var ZodCatch = /* @__PURE__ */ $constructor("ZodCatch", (inst, def) => {
  $ZodCatch.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => catchProcessor(inst, ctx, json, params);
  inst.unwrap = () => inst._zod.def.innerType;
  inst.removeCatch = inst.unwrap;
});
function _catch(innerType, catchValue) {
  return new ZodCatch({
    type: "catch",
    innerType,
    catchValue: typeof catchValue === "function" ? catchValue : util_exports.constantCatch(catchValue)
  });
}
var ZodPipe = /* @__PURE__ */ $constructor("ZodPipe", (inst, def) => {
  $ZodPipe.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => pipeProcessor(inst, ctx, json, params);
  inst.in = def.in;
  inst.out = def.out;
});
function pipe(in_, out) {
  return new ZodPipe({
    type: "pipe",
    in: in_,
    out
    // ...util.normalizeParams(params),
  });
}
var ZodReadonly = /* @__PURE__ */ $constructor("ZodReadonly", (inst, def) => {
  $ZodReadonly.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => readonlyProcessor(inst, ctx, json, params);
  inst.unwrap = () => inst._zod.def.innerType;
});
function readonly(innerType) {
  return new ZodReadonly({
    type: "readonly",
    innerType
  });
}
var ZodCustom = /* @__PURE__ */ $constructor("ZodCustom", (inst, def) => {
  $ZodCustom.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => customProcessor(inst, ctx, json, params);
});
function refine(fn, _params = {}) {
  return _refine(ZodCustom, fn, _params);
}
function superRefine(fn, params) {
  return _superRefine(fn, params);
}

// src/schema.ts
config({ jitless: true });
var SCHEMA_VERSION = "1.0";
var isoDate = string2().regex(/^\d{4}-\d{2}-\d{2}$/);
var clock = string2().regex(/^\d{2}:\d{2}$/);
var id = string2().min(1);
var confidence = number2().min(0).max(1);
var Source = strictObject({
  startLine: int().min(1),
  endLine: int().min(1),
  start: int().min(0),
  end: int().min(0),
  page: int().min(1).nullable()
});
var PersonRef = strictObject({
  text: string2(),
  name: string2().nullable(),
  attendee: id.nullable()
});
var NextMeeting = strictObject({
  date: isoDate.nullable(),
  startTime: clock.nullable(),
  endTime: clock.nullable(),
  venue: string2().nullable(),
  provisional: boolean2(),
  text: string2(),
  source: Source
});
var Meeting = strictObject({
  body: string2().nullable(),
  title: string2().nullable(),
  date: isoDate.nullable(),
  startTime: clock.nullable(),
  endTime: clock.nullable(),
  venue: string2().nullable(),
  status: _enum(["draft", "approved", "unknown"]),
  chair: id.nullable(),
  next: array(NextMeeting),
  sources: record(string2(), Source)
});
var Attendee = strictObject({
  id,
  name: string2(),
  honorific: string2().nullable(),
  initials: string2().nullable(),
  role: string2().nullable(),
  organisation: string2().nullable(),
  attendance: _enum(["present", "apologies", "absent"]),
  office: _enum(["chair", "vice-chair", "secretary"]).nullable(),
  group: string2().nullable(),
  substitute: id.nullable(),
  note: string2().nullable(),
  rule: string2(),
  confidence,
  source: Source
});
var Entry = strictObject({
  kind: _enum(["speech", "discussion", "heading"]),
  speaker: PersonRef.nullable(),
  text: string2(),
  source: Source
});
var Item = strictObject({
  id,
  number: string2().nullable(),
  printedNumber: string2().nullable(),
  title: string2().nullable(),
  section: string2().nullable(),
  parent: id.nullable(),
  presenters: array(PersonRef),
  entries: array(Entry),
  rule: string2(),
  confidence,
  source: Source
});
var Vote = strictObject({
  result: _enum(["carried", "lost", "tied", "withdrawn", "deferred"]).nullable(),
  unanimous: boolean2(),
  for: int().min(0).nullable(),
  against: int().min(0).nullable(),
  abstain: int().min(0).nullable(),
  roll: array(strictObject({ person: PersonRef, vote: _enum(["for", "against", "abstain", "absent"]) }))
});
var RESOLUTION_KINDS = [
  "resolved",
  "agreed",
  "approved",
  "noted",
  "appointed",
  "endorsed",
  "carried",
  "lost",
  "deferred",
  "withdrawn",
  "other"
];
var Resolution = strictObject({
  id,
  item: id.nullable(),
  label: string2().nullable(),
  kind: _enum(RESOLUTION_KINDS),
  text: string2(),
  mover: PersonRef.nullable(),
  seconder: PersonRef.nullable(),
  vote: Vote.nullable(),
  rule: string2(),
  confidence,
  source: Source
});
var Action = strictObject({
  id,
  item: id.nullable(),
  text: string2(),
  owners: array(PersonRef),
  due: strictObject({ text: string2(), date: isoDate.nullable() }).nullable(),
  status: _enum(["open", "done", "carried-forward"]),
  resolution: id.nullable(),
  rule: string2(),
  confidence,
  source: Source
});
var DIAGNOSTIC_CODES = [
  "not-minutes",
  "undecodable-bytes",
  "no-date",
  "ambiguous-date",
  "weekday-mismatch",
  "number-gap",
  "number-repaired",
  "duplicate-initials",
  "unresolved-initials",
  "unresolved-person",
  "near-name",
  "on-two-lists"
];
var Diagnostic = strictObject({
  code: _enum(DIAGNOSTIC_CODES),
  severity: _enum(["info", "warning", "error"]),
  message: string2(),
  source: Source.nullable()
});
var Minutes = strictObject({
  schemaVersion: literal(SCHEMA_VERSION),
  generator: strictObject({ name: literal("minutes"), version: string2() }),
  source: strictObject({
    path: string2().nullable(),
    mediaType: string2(),
    encoding: string2().nullable(),
    bytes: int().min(0),
    sha256: string2().regex(/^[0-9a-f]{64}$/),
    pages: int().min(1).nullable(),
    part: int().min(1).nullable()
  }),
  format: strictObject({
    id: string2(),
    confidence,
    candidates: array(strictObject({ id: string2(), confidence }))
  }),
  meeting: Meeting,
  attendees: array(Attendee),
  items: array(Item),
  resolutions: array(Resolution),
  actions: array(Action),
  diagnostics: array(Diagnostic)
});

// package.json
var package_default = {
  name: "minutes",
  version: "0.1.0",
  description: "Reads the minutes of meetings and gives who attended, what was decided and who has to do what by when, each with the line it was read from.",
  license: "MIT",
  type: "module",
  engines: {
    node: ">=20.16"
  },
  bin: {
    minutes: "bin/minutes.js"
  },
  main: "./dist/index.js",
  types: "./dist/types/src/index.d.ts",
  exports: {
    ".": {
      types: "./dist/types/src/index.d.ts",
      import: "./dist/index.js"
    },
    "./package.json": "./package.json"
  },
  files: [
    "bin",
    "dist",
    "LICENSE",
    "README.md",
    "CHANGELOG.md"
  ],
  sideEffects: false,
  scripts: {
    clean: `node -e "fs.rmSync('dist',{recursive:true,force:true})"`,
    build: "npm run clean && npm run build:js && npm run build:types",
    "build:js": `esbuild src/index.ts minutes=src/cli/main.ts --bundle --splitting --format=esm --platform=node --target=node20.16 --outdir=dist --chunk-names=chunks/[name]-[hash] --log-level=warning --banner:js="import{createRequire}from'node:module';const require=createRequire(import.meta.url);"`,
    "build:types": "tsc -p tsconfig.json --noEmit false --emitDeclarationOnly --declaration --outDir dist/types",
    prepare: "npm run build",
    typecheck: "tsc -p tsconfig.json && tsc -p test/tsconfig.json",
    lint: "eslint . && prettier --check .",
    format: "prettier --write . && eslint --fix .",
    test: "npm run lint && npm run typecheck && vitest run",
    bench: "npm run --silent build:js && node bench/bench.mjs"
  },
  dependencies: {
    chalk: "5.6.2",
    commander: "14.0.3",
    "fast-glob": "3.3.3",
    "fastest-levenshtein": "1.0.16",
    yaml: "2.9.1",
    zod: "4.6.7"
  },
  devDependencies: {
    "@types/node": "20.19.43",
    esbuild: "0.28.2",
    eslint: "10.15.0",
    "eslint-plugin-regexp": "3.1.0",
    "fast-check": "4.10.2",
    prettier: "3.10.1",
    typescript: "6.0.3",
    "typescript-eslint": "8.73.0",
    vitest: "4.1.12"
  },
  prettier: {
    printWidth: 120,
    singleQuote: true
  }
};

// src/version.ts
var VERSION = package_default.version;

// src/assemble.ts
function assemble(reading, scores, formatId, origin) {
  const { document } = reading;
  const attendees = findingsOf(reading, "attendee").sort(byPlace);
  const items2 = findingsOf(reading, "item").sort(byPlace);
  const resolutions = findingsOf(reading, "resolution").sort(byPlace);
  const actions = findingsOf(reading, "action").sort(byPlace);
  const ids = /* @__PURE__ */ new Map();
  attendees.forEach((finding, i) => ids.set(finding, `p${i + 1}`));
  items2.forEach((finding, i) => ids.set(finding, `i${i + 1}`));
  resolutions.forEach((finding, i) => ids.set(finding, `r${i + 1}`));
  actions.forEach((finding, i) => ids.set(finding, `a${i + 1}`));
  const chair2 = chairOf(reading);
  const ref = (mention2) => ({
    text: mention2.text,
    name: mention2.name,
    attendee: mention2.attendee === null ? null : ids.get(mention2.attendee) ?? null
  });
  const refOrNull = (mention2) => mention2 === null ? null : ref(mention2);
  const itemOf2 = linker(items2, ids);
  const byName = new Map(attendees.map((attendee) => [attendee.name, ids.get(attendee) ?? null]));
  return Minutes.parse({
    schemaVersion: SCHEMA_VERSION,
    generator: { name: "minutes", version: VERSION },
    source: sourceFile(document, origin),
    format: {
      id: formatId,
      confidence: scores.find((score) => score.id === formatId)?.confidence ?? 0,
      candidates: scores.filter((score) => score.id !== formatId && score.confidence > 0).map(({ id: id2, confidence: confidence2 }) => ({ id: id2, confidence: confidence2 }))
    },
    meeting: meetingOf(reading, chair2 === null ? null : ids.get(chair2) ?? null),
    attendees: attendees.map((finding) => ({
      id: ids.get(finding),
      name: finding.name,
      honorific: finding.honorific,
      initials: finding.initials,
      role: finding.role,
      organisation: finding.organisation,
      attendance: finding.attendance,
      office: finding.office,
      group: finding.group,
      substitute: finding.substitute === null ? null : byName.get(finding.substitute) ?? null,
      note: finding.note,
      ...claim2(finding, document)
    })),
    items: items2.map((finding) => ({
      id: ids.get(finding),
      number: finding.number,
      printedNumber: finding.printedNumber,
      title: finding.title,
      section: finding.section,
      parent: finding.parent === null ? null : ids.get(finding.parent) ?? null,
      presenters: finding.presenters.map(ref),
      entries: finding.entries.map((entry) => ({
        kind: entry.kind,
        speaker: refOrNull(entry.speaker),
        text: entry.text.value,
        source: sourceOf(document, entry.text)
      })),
      ...claim2(finding, document)
    })),
    resolutions: resolutions.map((finding) => ({
      id: ids.get(finding) ?? "",
      item: itemOf2(finding),
      label: finding.label,
      kind: finding.verdict,
      text: finding.text,
      mover: refOrNull(finding.mover),
      seconder: refOrNull(finding.seconder),
      vote: finding.vote === null ? null : { ...finding.vote, roll: finding.vote.roll.map(({ person, vote }) => ({ person: ref(person), vote })) },
      ...claim2(finding, document)
    })),
    actions: actions.map((finding) => ({
      id: ids.get(finding),
      item: itemOf2(finding),
      text: finding.text,
      owners: finding.owners.map(ref),
      due: finding.due,
      status: finding.status,
      resolution: finding.resolution === null ? null : ids.get(finding.resolution) ?? null,
      ...claim2(finding, document)
    })),
    diagnostics: ordered(reading.diagnostics)
  });
}
function placeOf(finding) {
  const [first] = finding.at;
  return first === void 0 ? 0 : offsetOf(first, 0);
}
function byPlace(a, b) {
  return placeOf(a) - placeOf(b);
}
function claim2(finding, document) {
  return { rule: finding.rule, confidence: finding.confidence, source: sourceOf(document, ...finding.at) };
}
function linker(items2, ids) {
  const starts = items2.map(placeOf);
  return (finding) => {
    const item = items2[lastAtOrBelow(starts, placeOf(finding))];
    return item === void 0 ? null : ids.get(item) ?? null;
  };
}
function sourceFile(document, origin) {
  return {
    path: origin.path,
    mediaType: document.mediaType,
    encoding: document.encoding,
    bytes: origin.bytes.length,
    sha256: createHash("sha256").update(origin.bytes).digest("hex"),
    pages: document.pageStarts.length === 0 ? null : document.pageStarts.length,
    part: null
  };
}
var FIELDS = ["body", "title", "date", "startTime", "endTime", "venue", "status"];
function meetingOf(reading, chair2) {
  const { document } = reading;
  const facts2 = Object.fromEntries(FIELDS.map((field) => [field, bestFact(reading, field)]));
  const value = (field) => facts2[field]?.value ?? null;
  const sources = {};
  for (const field of FIELDS) {
    const fact = facts2[field];
    if (fact !== null && fact !== void 0) sources[field] = sourceOf(document, ...fact.at);
  }
  return {
    body: value("body"),
    title: value("title"),
    date: value("date"),
    startTime: value("startTime"),
    endTime: value("endTime"),
    venue: value("venue"),
    status: value("status") ?? "unknown",
    chair: chair2,
    next: findingsOf(reading, "next").map((finding) => ({
      ...finding.next,
      source: sourceOf(document, ...finding.at)
    })),
    sources
  };
}
function ordered(diagnostics) {
  return [...diagnostics].sort((a, b) => (a.source?.start ?? -1) - (b.source?.start ?? -1));
}

// src/diagnostics.ts
var SEVERITY = {
  "not-minutes": "warning",
  "undecodable-bytes": "warning",
  "no-date": "warning",
  "ambiguous-date": "warning",
  "weekday-mismatch": "warning",
  "number-gap": "info",
  "number-repaired": "info",
  "duplicate-initials": "warning",
  "unresolved-initials": "warning",
  "unresolved-person": "info",
  "near-name": "info",
  "on-two-lists": "warning"
};
function diagnostic(code, message, source = null) {
  return { code, severity: SEVERITY[code], message, source };
}
var ReadError = class extends Error {
  code;
  constructor(code, message) {
    super(message);
    this.name = "ReadError";
    this.code = code;
  }
};

// src/formats/words.ts
var WORDS = {
  columns: {
    number: ["no", "number", "ref", "item no", "item number", "agenda no", "minute no", "minute number", "#"],
    item: ["item", "items", "agenda item", "agenda", "topic", "subject", "agenda items", "heading", "issue"],
    speaker: ["speaker", "initials", "speakers", "raised by", "name"],
    text: [
      "discussion",
      "discussions",
      "discussion points",
      "discussion point",
      "discussion points actions",
      "discussion and decisions",
      "minute",
      "minutes",
      "notes",
      "note",
      "comments",
      "comment",
      "details",
      "detail",
      "description",
      "summary",
      "key points",
      "main points",
      "points",
      "points discussed",
      "matters discussed",
      "discussion/comments"
    ],
    action: [
      "action",
      "actions",
      "action points",
      "action point",
      "action required",
      "actions required",
      "actions agreed",
      "agreed action",
      "agreed actions",
      "task",
      "tasks",
      "action/owner",
      "actions/owner",
      "action items",
      "follow up"
    ],
    owner: [
      "owner",
      "owners",
      "by",
      "by whom",
      "who",
      "lead",
      "action by",
      "actions by",
      "action for",
      "responsible",
      "responsibility",
      "person responsible",
      "assigned to",
      "action owner",
      "initials of owner",
      "for action",
      "for"
    ],
    due: [
      "due",
      "due date",
      "deadline",
      "when",
      "by when",
      "target date",
      "timescale",
      "completion date",
      "target",
      "action date",
      "due by"
    ],
    status: ["status", "progress", "rag", "update", "complete", "completed"],
    decision: [
      "decision",
      "decisions",
      "outcome",
      "outcomes",
      "resolution",
      "resolutions",
      "disposition",
      "decision made",
      "agreed"
    ]
  },
  attendance: {
    present: [
      "present",
      "those present",
      "members present",
      "attendees",
      "attendee",
      "attended",
      "attendance",
      "in attendance",
      "also in attendance",
      "also present",
      "also attending",
      "attending",
      "attended by",
      "list of attendees",
      "people present",
      "participants",
      "members in attendance",
      "present at the meeting",
      "in the chair",
      "present and voting",
      "remote attendance",
      "present remotely",
      "on the call",
      "in the room",
      "joined by",
      "those attending",
      "online",
      "via zoom",
      "by telephone"
    ],
    apologies: [
      "apologies",
      "apology",
      "apologies for absence",
      "apologies received",
      "apologies for absence received",
      "apologies were received from",
      "apologies received from",
      "apologies for absence were received from",
      "apologies from",
      "apology from",
      "regrets",
      "unable to join",
      "unable to attend",
      "could not attend",
      "sent apologies",
      "excused"
    ],
    absent: [
      "absent",
      "absentees",
      "not present",
      "did not attend",
      "members absent",
      "absent without apology",
      "absent without apologies"
    ]
  },
  groups: [
    "officers",
    "others",
    "other",
    "members",
    "officials",
    "guests",
    "guest",
    "visitors",
    "observers",
    "staff",
    "councillors",
    "councilors",
    "trustees",
    "governors",
    "directors",
    "commissioners",
    "volunteers",
    "advisers",
    "advisors",
    "speakers",
    "public",
    "members of the public",
    "officers in attendance",
    "officers present",
    "invited guests",
    "invitees",
    "partners",
    "co-opted members",
    "board members",
    "committee members",
    "presenters",
    "substitutes",
    "minute taker",
    "clerk",
    "secretariat",
    "representatives",
    "voting members",
    "non-voting members",
    "voting",
    "non-voting",
    "other attendees",
    "by invitation",
    "residents",
    "partner agencies",
    "council officers",
    "support officers"
  ],
  facts: {
    date: ["date", "date of meeting", "meeting date", "date held", "held on", "date and time", "when"],
    time: ["time", "times", "start time", "start", "time of meeting", "meeting time"],
    venue: ["venue", "location", "place", "held at", "where", "meeting venue", "place of meeting"],
    chair: [
      "chair",
      "chairman",
      "chairperson",
      "chairwoman",
      "chaired by",
      "in the chair",
      "chair of meeting",
      "presiding",
      "meeting chair"
    ],
    viceChair: ["vice-chair", "vice chair", "vice-chairman", "vice chairman", "deputy chair", "vice-chairperson"],
    secretary: [
      "secretary",
      "minute taker",
      "minutes taken by",
      "minutes by",
      "notes by",
      "note taker",
      "clerk",
      "recorded by",
      "scribe"
    ],
    body: [
      "meeting",
      "committee",
      "group",
      "board",
      "meeting of",
      "name of meeting",
      "meeting name",
      "body",
      "meeting title"
    ]
  },
  actionMarks: [
    "action",
    "actions",
    "action point",
    "action points",
    "action required",
    "action item",
    "ai",
    "ap",
    "agreed action",
    "todo",
    "to do"
  ]
};
function wordKey(value) {
  return value.toLowerCase().replace(/\([^()]*\)/g, " ").replace(/[^\p{L}\p{N}#/-]+/gu, " ").trim();
}

// src/readers/text/labels.ts
var BULLET = "[-*+\u2022\u25CF\u25CB\u25E6\u25AA\u25A0\u25A1\u27A2\u25BA\u2023\u2043\xB7\u2013\u2014\\u{f000}-\\u{f0ff}]";
var TIGHT = [
  "\\([\\dIlO]{1,3}\\)",
  // (1), also misread: (I)
  "\\([a-z]{1,2}\\)",
  // (a)
  "\\([ivxl]{2,5}\\)",
  // (iv)
  "\\d{1,3}\\s?[a-z][.)]",
  // 4 a)
  "\\d{1,3}\\s?\\([a-z]\\)",
  // 4(a)
  "\\d{1,3}[.)]",
  // 7.
  "[A-Z]\\)"
  // A)
].join("|");
var LOOSE = [
  "\\d{1,3}(?:\\.\\d{1,3}){1,3}[.)]?",
  // 12.3
  "[a-z][.)]",
  // a)
  "[ivxl]{2,5}[.)]",
  // iv.
  "[IVX]{1,5}[.)]",
  // IV.
  "(?:I[lO]|\\d[IlOS]|[IlO]\\d)[.)]"
  // IO. for 10.
].join("|");
var ENUMERATOR = `${LOOSE}|${TIGHT}`;
var BULLETED = new RegExp(`^\\s*(${BULLET})\\s+(?:(${ENUMERATOR})(?=\\s|$))?`, "u");
var ENUMERATED = new RegExp(`^\\s*((?:${LOOSE})(?=\\s|$)|(?:${TIGHT})(?=[\\s"'\u2018\u201C(]|$|\\p{Lu}))`, "u");
var NO_LABEL = /^\s*(?:\d{1,2}[.:]\d{2}\s*(?:[ap]\.?m|hrs|hours|noon|[-–—]|to\b|until\b)|\d{1,2}\.\d{1,2}\.\d{2,4}\b|\d+\.\d+\s*(?:%|million|billion|m\b|k\b|miles|km|hours|years|per\b))/iu;
function splitLabel(line) {
  const value = line.value;
  const bulleted = BULLETED.exec(value);
  if (bulleted !== null) {
    const [all2, bullet = "", enumerator2] = bulleted;
    const labelAt = enumerator2 === void 0 ? all2.indexOf(bullet) : all2.indexOf(enumerator2, all2.indexOf(bullet) + 1);
    const length = (enumerator2 ?? bullet).length;
    return cut(line, labelAt, labelAt + length, all2.length);
  }
  const enumerated = ENUMERATED.exec(value);
  if (enumerated === null || NO_LABEL.test(value)) return null;
  const [all, enumerator = ""] = enumerated;
  return cut(line, all.length - enumerator.length, all.length, all.length);
}
function cut(line, from, to, restAt) {
  return { label: sliceText(line, from, to), rest: trimText(sliceText(line, restAt)) };
}
var ONLY_LABEL = new RegExp(`^(?:${BULLET}\\s*)?(?:${ENUMERATOR}|${BULLET}|\\d{1,3}[a-z]?)$`, "u");
var MISREAD_LABEL = /^(?:[IlS]|I{2,3}|[IlOS\d]{0,2}\d[IlOS\d]{0,2}|I[Ol])\.?$/;
function isLabel(value) {
  return value !== "" && ONLY_LABEL.test(value) && !NO_LABEL.test(value);
}

// src/outline/passages.ts
function passagesOf(document) {
  const result = { passages: [], sheets: [], furniture: [] };
  let rows = 0;
  let afterCut = false;
  const push2 = (passage) => {
    const made = { ...passage, index: result.passages.length, afterCut };
    afterCut = false;
    result.passages.push(made);
    return made;
  };
  for (const block of document.blocks) {
    if (block.type === "page-break") afterCut = true;
    else if (block.type === "furniture") {
      afterCut = true;
      result.furniture.push(block.text);
    } else if (block.type === "table") {
      const sheet = { columns: 0, width: block.columns, first: rows, rows: [], headers: [] };
      for (const row of block.rows) {
        const place4 = { sheet: result.sheets.length, rows: [rows++] };
        const made = rowPassages(row).map(
          (passage) => push2({ ...passage, cell: { ...place4, rows: [...place4.rows], column: passage.column } })
        );
        sheet.rows.push(made);
        sheet.headers.push(row.header);
        for (const passage of made) sheet.columns = Math.max(sheet.columns, (passage.cell?.column ?? 0) + 1);
      }
      result.sheets.push(sheet);
    } else push2(plain(block));
  }
  return result;
}
function plain(block) {
  if (block.type === "list-item") {
    return {
      kind: "list-item",
      text: withSingleSpaces(block.text),
      label: block.label,
      depth: block.depth,
      cell: null
    };
  }
  const depth = block.type === "heading" ? block.level : 0;
  return { kind: block.type, text: withSingleSpaces(block.text), label: null, depth, cell: null };
}
var IS_HEADING = new RegExp("^\\p{Lu}{2,}(?:\\P{Ll}|$)", "u");
function rowPassages(row) {
  const passages = [];
  let label = null;
  for (const [index, cell] of row.cells.entries()) {
    const [only2] = cell.blocks;
    if (only2 === void 0) continue;
    const beside = row.cells[index + 1]?.blocks[0]?.text.value ?? "";
    const isNumber = isLabel(only2.text.value) || MISREAD_LABEL.test(only2.text.value) && IS_HEADING.test(beside);
    if (cell.blocks.length === 1 && only2.type === "paragraph" && label === null && isNumber) {
      label = { text: only2.text, column: cell.column };
      continue;
    }
    for (const block of cell.blocks) {
      const own2 = block.type === "list-item" ? block.label : null;
      if (own2 !== null && label !== null) passages.push(empty(label));
      passages.push({
        kind: "cell",
        text: withSingleSpaces(block.text),
        label: own2 ?? label?.text ?? null,
        depth: (block.type === "list-item" ? block.depth : 0) + (cell.blocks.length > 1 ? 1 : 0),
        column: cell.column
      });
      label = null;
    }
  }
  if (label !== null) passages.push(empty(label));
  return passages;
}
function empty(label) {
  return { kind: "cell", text: EMPTY_TEXT, label: label.text, depth: 0, column: label.column };
}
function printed(passage) {
  if (passage.label === null) return passage.text;
  if (passage.text.value === "") return passage.label;
  return trimText(joinTexts([passage.label, passage.text]));
}
function passageStart(passage) {
  return passage.label?.start[0] ?? passage.text.start[0] ?? 0;
}

// src/language/given-names.ts
var NAMES = `aaron abby abdul abigail abraham adam adele adrian agnes ahmed aidan aileen aine aisha akua alan alana alastair albert
alec alejandra alex alexander alexandra alexis alfie alfred ali alice alicia alison alistair allan allen allison alun alys amanda amara
amber amelia amina amir amit amy ana anatoli andrea andreas andrew andy aneurin angela angelo angie angus anil anita anjali ann anna annabel
anne annette annie anthea anthony antoine anton antonia antonio anya aoife april archie aria ariel arjun arlene arthur arun asha ashley asif
astrid audrey austin averil ava ayesha barbara barry beatrice beatriz becky belinda ben benedict benjamin bernadette bernard bernie bert
beryl beth bethan betty bev beverley bill billy blair bob bobby boris brad bradley brenda brendan brett brian bridget bronwen bruce bruno
bryan bryn caitlin callum calum cameron camilla carl carla carlos carmen carol carole caroline carolyn carrie carys cath catherine cathy
catriona cecilia cedric celia ceri chandra chantal charles charlie charlotte chen cherry cheryl chetan chidi chloe chris christian
christina christine christopher ciara cian cindy claire clara clare clarissa claudia clive clodagh colette colin colleen colm connor conor
constance cora corinne courtney craig cynthia cyril daisy dale damian damien dan dana daniel danielle danny daphne darrell darren dave david
dawn dean deb debbie debora deborah debra deepa deepak deirdre delia delroy denis denise dennis derek dermot des desmond devon diana diane
dilys dimitri dinesh dipak dominic don donal donald donna dora doreen doris dorothy doug douglas duncan dylan eamon ed eddie edgar edith
edmund edna edward edwin eileen elaine eleanor elena eli elias elijah elin elisabeth eliza elizabeth ella ellen ellie elliot elsa elsie
elspeth emer emil emilia emily emma emmanuel eoin eric erica erik erin ernest esme esther ethan ethel eugene eva evan eve evelyn ewan faith
farah farid fatima fay faye felicity felix fergus fern fiona finn florence fran frances francesca francis francisco frank franklin fred freda
freddie frederick freya gabriel gail gareth garry gary gavin gaynor gemma gene geoff geoffrey george georgia georgina gerald geraldine
gerard gerry gil gilbert giles gill gillian gina giovanni gita gladys glen glenda glenn glenys gloria glyn glynis godfrey gopal gordon grace
graeme graham grainne grant greg gregory greta gurjit gurpreet guy gwen gwyn gwyneth hamish hannah harjit harold harpreet harriet harry
hassan hayley hazel heather hector heidi helen helena helga henrietta henry herbert hilary hilda holly hope howard hugh hugo huw iain ian
ibrahim ida idris ifor imogen imran ina india indira ines ingrid iona ira irene iris isaac isabel isabella isla ismail ivan ivor ivy jack
jackie jacob jacqueline jacqui jade jagdish jaime jake james jamie jan jane janet janice janine jason jasmine jasper jaswinder javier jay
jayne jean jeanette jeff jeffrey jem jen jenna jennifer jenny jeremy jerome jerry jess jesse jessica jill jim jimmy jo joan joanna joanne
jocelyn jodie joe joel johan johannes john johnny jon jonah jonathan jordan jorge jose joseph josephine josh joshua joy joyce juan juanita
judith judy julia julian julie juliet june justin justine kamal karen karim karin karl karen kate kath katherine kathleen kathryn kathy katie
katrina katy kavita kay keiran keith kelechi kelly ken kenneth kenny kenji keri kerry kevin kezia khalid kieran kiran kim kimberley kirsten
kirsty kit kris kristin kurt kwame kyle lance lara larry laura lauren laurence lawrence leah leanne lee leigh len lena leo leon leonard leroy
les lesley leslie lewis liam lila lilian lily linda lindsay lindsey lionel lisa liz lizzie llinos lloyd lois lorna lorraine lottie lou
louis louise lucas lucia lucinda lucy luigi luis luke lydia lyn lynda lynn lynne mabel madeleine maeve maggie mahmood mair malcolm malise
malik manjit manuel marc marcel marcia marco marcus margaret margot maria marian marianne marie marilyn mario marion marisa marjorie mark
marlene martha martin martina martyn mary marysia mateo matt matthew matthias maud maureen maurice mavis max maxine may megan mehmet mei mel
melanie melissa melvyn merle mervyn mia michael michelle mick miguel mike mildred miles milly mina ming mira miranda miriam mohamed mohammad
mohammed moira mollie molly mona monica morag morgan moses muhammad muriel myra myrtle nadia nadine nan nancy naomi narinder nasreen natalie
natasha nathan neal ned neil nell nerys nesta nia niall nicholas nick nicky nicola nicole niels nigel nikhil nikki nina nisha noah noel nora
noreen norma norman nuala olga olive oliver olivia olu olwen omar oonagh orla oscar osman otto owen paddy padraig pam pamela parminder pat
patience patricia patrick paul paula pauline pearl peggy penelope penny perry pete peter petra phil philip philippa phillip phoebe phyllis
pierre pippa polly poppy pradeep prakash priti priya quentin rab rachael rachel rafael raj rajesh rajinder ralph ramon ranjit rashid raul
ravi ray raymond rebecca reg reggie rena rhian rhiannon rhodri rhona rhys ricardo richard rick ricky rik rita rob robert roberta roberto
robin robyn rod roderick rodney roger rohan roisin roland ron ronald ronan ronnie rory rosa rosalind rosamund rose rosemary rosie rosita ross
rowan roy ruby rupert russell ruth ryan sadie saeed saima sal sally salma sam samantha samira samuel sandeep sandra sandy sanjay santiago
sara sarah saul scott sean seamus sebastian selina seth shabana shahid shane shannon sharon shaun sheila shelley shirley shona sian sid
siddharth sidney sile silvia simon simone sinead siobhan sofia solomon sonia sonya sophia sophie spencer stacey stan stanley stef stefan
stella stephanie stephen steve steven stewart stuart sue suki sunil sunita suresh susan susanna susannah susie suzanne sven sybil sylvia
tamara tamasine tamsin tania tanya tariq tasha ted teresa terence terri terry tess thelma theo theodore theresa thomas tim timothy tina tobias
toby tom tomas tommy toni tony tracey tracy travis trevor tricia trish trisha trixie trudy tyrone una ursula usha val valerie vanessa vera
verity vernon veronica vic vicki vicky victor victoria vijay vikram vince vincent viola violet virginia vivian vivien vivienne wanda warren
wayne wendy wesley wilfred will william winifred winston xavier yasmin yolanda yusuf yvette yvonne zach zachary zahra zara zelda zoe zoltan`;
var names = null;
function isGivenName(word) {
  names ??= new Set(NAMES.split(/\s+/));
  return names.has(word.toLowerCase());
}

// src/language/honorifics.ts
var HONORIFICS = `mr mrs ms miss mx master dr doctor prof professor sir dame lord lady baroness baron rev revd reverend fr father canon hon
the~hon the~honourable honourable rt~hon the~rt~hon cllr cllrs councillor councillors councilor councilors cllor clr cr councilman
councilwoman councilmember council~member alderman ald mayor deputy~mayor lord~mayor his~worship her~worship commissioner supervisor senator
deputy representative trustee area~manager station~manager group~manager watch~manager governor director president vice-president chief~superintendent superintendent chief~inspector detective~inspector
detective~sergeant detective~constable detective~superintendent detective~chief~inspector detective~chief~superintendent inspector sergeant
constable chief~constable assistant~chief~constable deputy~chief~constable garda pc ps ds di dci dsu dcs insp sgt supt spt ch~supt ch~insp
chief~supt chief~insp c/spt c/supt c/ins c/insp t/insp t/supt t/ci ch~ins acc dcc capt captain cpt col colonel maj major lt lieutenant cdr
commander wing~cmdr brig gen general justice judge pcso dsupt det~supt det~insp`;
var POST_NOMINALS = `cc jp obe mbe cbe kbe dl mp msp ms mla td t.d. tds qc kc mep am phd bsc msc ba ma frsa fca acis ofm rn dsc bem qpm dpm
esq jnr snr jr sr cilca`;
var alternatives = (words) => words.split(/\s+/).sort((a, b) => b.length - a.length).map((word) => word.replace(/\./g, "\\.").replace(/~/g, "\\s+")).join("|");
var LEADING = new RegExp(`^(?:(?:acting|temporary|temp)\\s+)?(?:${alternatives(HONORIFICS)})(?:\\.\\s*|\\s+|$)`, "i");
var POST_NOMINAL = new RegExp(`^(?:${alternatives(POST_NOMINALS)})\\.?$`, "i");
function splitHonorific(value) {
  let rest = value;
  const found = [];
  for (; ; ) {
    const match = LEADING.exec(rest);
    if (match === null || !new RegExp("^\\p{Lu}|^the\\s", "u").test(match[0])) break;
    found.push(match[0].trim().replace(/\.$/, ""));
    rest = rest.slice(match[0].length);
  }
  return { honorific: found.length === 0 ? null : found.join(" "), rest };
}
function withoutPostNominals(value) {
  let rest = value;
  for (; ; ) {
    const at = lastWordAt(rest);
    const letters = rest.slice(at);
    const before = withoutBlanksAtEnd(rest.slice(0, at));
    if (before === "" || !POST_NOMINAL.test(letters)) return rest;
    const isLetters = letters === letters.toUpperCase() || /^(?:Jr|Sr|Jnr|Snr|Esq|PhD|BSc|MSc|CiLCA)\.?$/.test(letters);
    if (!isLetters) return rest;
    rest = before;
  }
}
function lastWordAt(value) {
  let at = value.length;
  while (at > 0 && !isBlank(value.charAt(at - 1))) at--;
  return at;
}
function withoutBlanksAtEnd(value) {
  let to = value.length;
  while (to > 0 && isBlank(value.charAt(to - 1))) to--;
  return value.slice(0, to);
}
function isBlank(char) {
  return char === "," || char.trim() === "";
}

// src/language/vocabulary.ts
var set = (words) => new Set(words.split(/\s+/));
var ORGANISATION_WORDS = set(`academy administration agency alliance assembly association authority bank board borough bureau cabinet
centre center charity church club college commission committee community companies company consortium constabulary corporation council county
court department directorate district division executive federation fellowship firm force forum foundation friends government group hospital
housing inc institute management league library ltd limited ministry museum network nhs office organisation organization panel parish partners partnership
police practice prison probation programme project province rescue school secretariat section service services society staff station
subcommittee sub-committee subgroup sub-group surgery synod taskforce team town township trust union unit university village ward
working`);
var ORGANISATION_SUFFIXES = /^(?:DC|CC|BC|MBC|CBC|RBC|PC|TC|UA|LA|CCG|CRC|CSP|NHS|FRS|NPS|PCC|OPCC|PCT|CVS|HA|FT|Ltd|plc|LLP|Inc|CIC|CIO|FC|RFC)\.?$/;
var ROLE_WORDS = set(`accountant administrator adviser advisor agent ambassador analyst architect archivist assistant associate auditor
bursar cabinet captain caretaker cathaoirleach chair chairman chairperson chairwoman chief clerk commander commissioner constable consultant
controller convener convenor coordinator co-ordinator councillor counsel curator custodian dean deputy developer director ecologist editor
engineer estates executive facilitator finance governor guest head holder headteacher inspector intern leader lead librarian liaison maintainer
manager marshal master mayor member minister minute-taker moderator nurse observer officer operator organiser ombudsman parent partner pastor
planner practitioner president principal prosecutor provost psychologist ranger rector registrar rep representative researcher scribe
secretary solicitor specialist steward superintendent supervisor surveyor teacher technician trainer treasurer trustee vicar vice-chair
vice-chairman vice-president volunteer warden worker`);
var NOT_NAME_WORDS = set(`a about above absence absent action actions add additional adoption after agenda agreed agreement all also am an
and annual any apologies apology appendix appointment approval approved are arising around as asked at attachments attendance attendees await
be budget business but by call carried chair's change changes circulated closing comments concern concerns consider consideration consultation
correspondence date dates decision decisions declaration declarations deferred details development discussion draft due during each election
email end events everyone feedback final finance financial first following for forward from funding further future general had has have he
head her his how if in information input interest interests introduction introductions invited is issue issues it item items its last letter list
local main matters meeting meetings members minute minutes monitoring monthly motion national need needs new next no none not note noted notes
notice now of officers on one open opening or order other our outcome outcomes over page papers part performance plan planning please points
policy post presentation present previous prior priority priorities proposal proposals proposed public quarter question questions received
recommendation recommendations regarding regular report reports request requested resolved response review risk road scheme second see she
should since site so some speaker standing status strategic strategy street subject such suggested suggestions summary support table target
terms thanks that the their them there these they this those time to together topic topics training treasurer's two under until up update
updates us verbal visit volunteers vote was we welcome were what when where which who will with would year yes you your yours
monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december
spring summer autumn winter north south east west item`);
var ACTOR_NOUNS = set(`administrator admin agencies all analyst auditor auditors authorities bodies board boards bursar captain
caretaker chair chairman chairperson chairs chairwoman clerk commander constable inspector sergeant solicitor supt committee committees consultant consultants contractor contractors coordinator
coordinators councillors councillor co-ordinator council councils department departments deputy developers director directors directorate
engineer everyone executive governors group groups head headteacher headmaster hub lead leader leaders leads librarian maintainers manager master
managers member members network office officer officers organisations organiser organisers panel partners partnership partnerships planner
police president presidents principal providers rangers representatives reps scribe secretariat secretary section service services staff
subcommittee sub-committee sub-group subgroup superintendent supervisor surveyor team teams treasurer trust trustee trustees vice-chair
vice-chairman volunteers warden wardens workers`);
var BODY_NOUNS = set(`all alliance assembly association board cabinet commission commissioners committee council councillors directors exec executive federation forum
governors group meeting members network panel partners partnership society subcommittee sub-committee sub-group subgroup trustees everyone attendees council's
partnership's team`);
var TASK_VERBS = set(`add address advertise advise agree allocate amend analyse analyze announce apply approach arrange ascertain ask
assess assist attend audit book bring brief build buy call cancel carry cascade chase check circulate clarify clean clear close collate collect come commission
communicate compare compile complete conduct confirm consider consult contact convene coordinate co-ordinate correct cost create deal decide
deliver design determine devise do develop discuss display distribute draft draw edit email e-mail encourage engage enquire ensure escalate establish
examine explore extend feed file finalise finalize find finish fix follow forward fund gather get give go hand help hold identify implement
include inform inspect install instruct introduce investigate invite issue join keep lay lead learn let liaise link list locate look make manage
map measure meet monitor move negotiate nominate note notify obtain open order organise organize pass pay phone place plan post prepare present
print procure produce progress promote propose provide publicise publicize publish purchase pursue put raise re-circulate recirculate recommend
record recruit refer register remind remove renew repair replace reply report represent request research resend resolve respond return review
revise revisit ring run scan schedule scope seek select send set share sign sort source speak submit suggest supply support survey take talk
test thank track train trial undertake update upload use verify visit volunteer work write`);

// src/language/names.ts
var INITIALS = new RegExp("^(?:\\p{Lu}{2,4}\\p{Ll}{0,2}|\\p{Lu}{1,2}\\p{Ll}\\p{Lu}{1,2}|\\p{Lu}{1,2}\\/?\\p{Lu})$", "u");
var INITIALS_IN_BRACKETS = new RegExp("\\(\\s*(\\p{Lu}\\p{L}{1,4})\\s*\\)$", "u");
var PARTICLES = /^(?:van|von|der|den|de|del|della|di|da|dos|du|la|le|bin|ibn|al|el|ap|ab|ui|ní|ó|mac|y|of|ter|ten|st\.?)$/i;
var NAME_TOKEN = new RegExp("^(?:\\p{Lo}{1,4}|\\p{Lu}[\\p{L}'\u2019\xB4`-]*\\.?|\\p{Lu}\\.(?:\\p{Lu}\\.)+|d['\u2019]\\p{Lu}[\\p{L}-]+|\\p{Lu}\\.-?\\p{Lu}\\.?)$", "u");
var INITIAL_TOKEN = new RegExp("^(?:\\p{Lu}\\.?|(?:\\p{Lu}\\.)+)$", "u");
var MAX_TOKENS = 5;
var MAX_LENGTH = 300;
function canBeInName(token) {
  const bare = token.replace(/[.,]$/, "").toLowerCase();
  if (new RegExp("^\\p{Lu}\\.?$", "u").test(token)) return true;
  return !NOT_NAME_WORDS.has(bare) && !ORGANISATION_SUFFIXES.test(token);
}
var SURNAMES = new Set(
  "abbot banks bishop chambers church clark constable court dean firm house mayor page parish pastor prior steward usher ward warden".split(
    " "
  )
);
function isOfBody(token) {
  const bare = token.replace(/[.,]$/, "").toLowerCase();
  return ORGANISATION_WORDS.has(bare) || ROLE_WORDS.has(bare);
}
function parsePersonName(value, alone = false) {
  const trimmed = value.trim();
  if (trimmed.length > MAX_LENGTH) return null;
  let rest = trimmed.replace(/^[*•\s-]+/, "").replace(/[,;:.\s]+$/, "");
  let initials = null;
  const bracketed = INITIALS_IN_BRACKETS.exec(rest);
  if (bracketed?.[1] !== void 0 && INITIALS.test(bracketed[1])) {
    rest = rest.slice(0, bracketed.index).trimEnd();
    initials = bracketed[1];
  }
  const { honorific, rest: named } = splitHonorific(rest);
  const name = withoutPostNominals(named.replace(/[,\s]+$/, "")).replace(/\s+/g, " ").trim();
  if (!isPersonName(name, alone || honorific !== null || initials !== null)) return null;
  return { honorific, name, initials };
}
function isPersonName(name, alone) {
  if (name === "" || /[\d@&()[\]{}<>|:;?!"“”]/.test(name)) return false;
  const tokens = name.split(/\s+/);
  if (tokens.length > MAX_TOKENS) return false;
  if (tokens.length === 1) return alone && isLoneName(name);
  const [first = ""] = tokens;
  const last = tokens.at(-1) ?? "";
  if (!/^[\p{Lu}\p{Lo}]/u.test(first) || PARTICLES.test(last)) return false;
  const given = isGivenName(first.replace(/\.$/, ""));
  for (const [index, token] of tokens.entries()) {
    const isInner = index > 0 && index < tokens.length - 1;
    if (isInner && PARTICLES.test(token)) continue;
    if (!NAME_TOKEN.test(token)) return false;
    const isGivenOrSurname = given && (index === 0 || index === tokens.length - 1) && token.toLowerCase() !== "and";
    if (!canBeInName(token) && !isGivenOrSurname) return false;
    if (isOfBody(token) && !(given && (index === 0 || SURNAMES.has(token.toLowerCase())))) return false;
  }
  const initialsOnly = tokens.every((token) => INITIAL_TOKEN.test(token) && token.length <= 2);
  return !initialsOnly && !(new RegExp("^\\p{Lu}{2,}$", "u").test(last) && !new RegExp("^\\p{Lu}{2,}", "u").test(first) && last.length <= 3);
}
function isLoneName(name) {
  return NAME_TOKEN.test(name) && name.length > 2 && canBeInName(name) && !isOfBody(name) && !new RegExp("^\\p{Lu}{2,4}$", "u").test(name);
}
function isSurelyPerson(value) {
  const person = parsePersonName(value);
  if (person === null) return false;
  if (person.honorific !== null || person.initials !== null) return true;
  const [first = ""] = person.name.split(" ");
  return isGivenName(first.replace(/\.$/, "").split("-")[0] ?? "") || new RegExp("^\\p{Lu}\\.", "u").test(first);
}
function nameKey(name) {
  return name.normalize("NFKD").replace(new RegExp("\\p{M}+", "gu"), "").replace(/[’´`]/g, "'").toLowerCase().replace(/[^\p{L}' -]/gu, " ").replace(/\s+/g, " ").trim();
}

// src/rules.ts
var rules = {
  "attendance-list": {
    describes: "a name below or behind a label of an attendance list",
    sample: "Present: Ann Lee (AL), Rob Day (RD)",
    confidence: 0.96
  },
  "attendance-row": {
    describes: "a name in the first cell of an attendance list\u2019s row, post or organisation in the next",
    sample: "Cllr Ann Lee \u21E5 Anytown District Council",
    confidence: 0.97
  },
  "numbered-heading": {
    describes: "a short numbered line that continues the numbers of the agenda",
    sample: "78. Appointment of Chairman.",
    confidence: 0.95
  },
  "agenda-item-row": {
    describes: "a line that calls itself an item of the agenda",
    sample: "Agenda Item 5: COMMUNITY SAFETY",
    confidence: 0.98
  },
  "item-column": {
    describes: "a number in the column of items",
    sample: "6 c) \u21E5 Rob Day advised that \u2026",
    confidence: 0.95
  },
  "heading-in-capitals": {
    describes: "a line in capitals without a number where items are in capitals",
    sample: "PERFORMANCE REPORT",
    confidence: 0.85
  },
  "markup-heading": { describes: "a heading that the markup tells", sample: "## Marine Board Grants", confidence: 0.9 },
  "bold-heading": {
    describes: "a line set in bold where nothing is numbered",
    sample: "**Treasurer\u2019s report**",
    confidence: 0.8
  },
  "short-line-heading": {
    describes: "a short line above text where nothing is numbered or set off",
    sample: "Outstanding actions",
    confidence: 0.7
  },
  "resolved-clause": {
    describes: "a clause under or behind RESOLVED",
    sample: "RESOLVED: (a) That the report be noted;",
    confidence: 0.98
  },
  "agreed-clause": {
    describes: "a clause under or behind \u201CAgreed\u201D",
    sample: "Agreed \u2013 (1) Rob Day look at what could be learned;",
    confidence: 0.95
  },
  "agreed-sentence": {
    describes: "a sentence that says that it was agreed",
    sample: "It was agreed that the fee would rise to \xA320.",
    confidence: 0.9
  },
  "body-agreed": {
    describes: "a sentence in which the meeting agrees or approves",
    sample: "The Board approved the budget.",
    confidence: 0.9
  },
  "this-was-agreed": {
    describes: "a sentence that says that what the one before it states was agreed",
    sample: "The fee should be \xA320. This was agreed.",
    confidence: 0.85
  },
  "minutes-approved": {
    describes: "minutes of an earlier meeting are approved",
    sample: "The minutes were confirmed as a correct record.",
    confidence: 0.95
  },
  "noted-sentence": {
    describes: "a report or the like was noted",
    sample: "The verbal update was noted.",
    confidence: 0.92
  },
  carried: {
    describes: "a motion was carried or lost",
    sample: "The motion was carried unanimously.",
    confidence: 0.9
  },
  elected: {
    describes: "somebody was elected or appointed to an office",
    sample: "Ann Lee was elected Treasurer.",
    confidence: 0.85
  },
  deferred: { describes: "an item was put off", sample: "The item was deferred to the next meeting.", confidence: 0.8 },
  "decision-column": {
    describes: "a cell in a column of decisions",
    sample: "Hate crime \u21E5 Aim: \u2026 \u21E5 Agreed",
    confidence: 0.93
  },
  "action-column": {
    describes: "a cell in a column of actions",
    sample: "\u2026 \u21E5 TN will bring terms of reference.",
    confidence: 0.93
  },
  "owner-column": {
    describes: "a sentence beside a name in a column of owners, or above one that fell out of it",
    sample: "This will be recirculated. \u21E5 Ann Lee",
    confidence: 0.8
  },
  "action-mark": {
    describes: "words behind a mark for actions",
    sample: "ACTION: Rob Day to review the pilot.",
    confidence: 0.93
  },
  "bold-action": {
    describes: "a whole sentence in bold that says what is to be done",
    sample: "**Add to forward plan.**",
    confidence: 0.7
  },
  "owner-in-brackets": {
    describes: "an order with the initials of who is to carry it out behind it",
    sample: "Circulate the dates (KT).",
    confidence: 0.88
  },
  "x-to-do": { describes: "somebody \u201Cto do\u201D something", sample: "RD to enquire about training.", confidence: 0.93 },
  "x-will-do": {
    describes: "a person or officer will do something",
    sample: "AL will share the report.",
    confidence: 0.85
  },
  "x-said-would": {
    describes: "a person says that he or she will do something",
    sample: "Cllr Day said that he would write to the school.",
    confidence: 0.75
  },
  "x-agreed-to": {
    describes: "a person agrees or offers to do something",
    sample: "Ann Lee agreed to write.",
    confidence: 0.9
  },
  "asked-to": {
    describes: "somebody is asked to do something",
    sample: "Ann Lee asked all members to reply.",
    confidence: 0.88
  },
  "needs-to": { describes: "a person needs to do something", sample: "Rob needs to make changes.", confidence: 0.75 },
  requested: {
    describes: "something is wanted at a later meeting",
    sample: "Requested an update at the next meeting.",
    confidence: 0.75
  },
  "to-be-done": {
    describes: "something is \u201Cto be done\u201D",
    sample: "Protocols to be circulated after this meeting.",
    confidence: 0.7
  },
  "comments-to": { describes: "comments are to go to somebody", sample: "Suggestions to KL.", confidence: 0.75 },
  "tasked-in-resolution": {
    describes: "a clause of a resolution that begins with who is to do it",
    sample: "Rob Day look at what could be learned;",
    confidence: 0.9
  },
  "title-line": {
    describes: "a line in front of attendance and business",
    sample: "Minutes of the meeting of the Board held on 8 June 2016",
    confidence: 0.9
  },
  "labelled-fact": { describes: "a value behind its label", sample: "Venue: Town Hall", confidence: 0.97 },
  "times-in-sentence": {
    describes: "a time behind a word for beginning or ending",
    sample: "The meeting closed at 9.15 pm.",
    confidence: 0.95
  },
  "closing-line": {
    describes: "a line of times or a date at the end",
    sample: "10.00 am - 12.15 pm",
    confidence: 0.85
  },
  metadata: { describes: "what the file says about itself", sample: "title: Minutes of the Board", confidence: 0.8 },
  "status-word": {
    describes: "a word for draft or approved in title, header or note",
    sample: "DRAFT MINUTES",
    confidence: 0.9
  },
  "next-meeting": {
    describes: "a later date beside words for the next meeting",
    sample: "Date of next meeting: 15 October 2019",
    confidence: 0.9
  },
  "in-the-chair": {
    describes: "a sentence that says who took the chair",
    sample: "Mr T. J. Lee in the Chair.",
    confidence: 0.95
  },
  "elected-chair": {
    describes: "who was elected chair and was present",
    sample: "\u2026 that Ann Lee be elected Chairman",
    confidence: 0.8
  }
};
var RULES = rules;

// src/parsers/attendance/affiliation.ts
var OFFICES = [
  [/^(?:vice|deputy)[\s-]*(?:chair(?:man|person|woman)?|president)(?:\s+of\s+the\s+\w+)?$/i, "vice-chair"],
  [
    /^(?:the\s+|meeting\s+)?(?:chair(?:man|person|woman)?|president|convenor|convener|cathaoirleach|in the chair|presiding)(?:\s+of\s+the\s+(?:board|committee|meeting|council|group|partnership|panel|trustees|governors))?$/i,
    "chair"
  ],
  [/^(?:hon(?:orary|\.)?\s+)?secretary(?:\s*\/\s*treasurer)?$/i, "secretary"]
];
var SUBSTITUTE = new RegExp("(?:^|[\\s,;(\u2013\u2014-])(?:[Ss]ub(?:stitute)?|[Ss]ubstituted by|[Rr]epresented by|[Rr]eplaced by|[Dd]eputi[sz]ed for by|[Dd]eputy|[Pp]roxy)\\s*(?:[-\u2013\u2014:]+\\s*)?(\\p{Lu}[^,;()]{1,120})\\)?$", "u");
var SUBSTITUTING = new RegExp("[([]\\s*(\\p{Lu}[^()[\\]]{2,50}?)\\s+(?:substituting|deputising|standing in|attending instead)[)\\]]", "u");
var NOTE = /^(?:excused|apologies|absent|from|until|till|to|for|left|arrived|joined|late|part|items?|present (?:for|from|until)|via|by (?:phone|telephone|video|zoom)|online|remote(?:ly)?|virtual(?:ly)?|dial(?:led)? in|not voting|non-voting|minutes?|minute[- ]taker|taking minutes|note[- ]taker|observer|observing|representing|on behalf of|deputising for|substituting for|sub(?:stitute)? for|in place of|replacing|for items?)\b/i;
var ON_BEHALF = /\s(?:representing|on behalf of|deputising for|substituting for)\b/i;
var ACRONYM = /^[\p{Lu}&\d/]{2,8}$/u;
var NO_AFFILIATION = {
  role: null,
  organisation: null,
  office: null,
  note: null,
  substitute: null
};
function officeOf(value) {
  return OFFICES.find(([pattern]) => pattern.test(value.trim()))?.[1] ?? null;
}
function parseAffiliation(value) {
  const result = { ...NO_AFFILIATION };
  let rest = value.trim().replace(/^[\s,;:–—-]+|[\s,;:–—-]+$/g, "");
  const stoodIn = SUBSTITUTE.exec(rest);
  if (stoodIn?.[1] !== void 0 && parsePersonName(stoodIn[1]) !== null) {
    result.substitute = stoodIn[1].trim();
    rest = rest.slice(0, stoodIn.index).replace(/[\s,;:–—-]+$/, "");
  }
  const standsIn = SUBSTITUTING.exec(rest);
  if (standsIn?.[1] !== void 0) {
    result.substitute = standsIn[1].trim();
    rest = `${rest.slice(0, standsIn.index)} ${rest.slice(standsIn.index + standsIn[0].length)}`.trim();
  }
  const bracketed = [];
  for (let last = lastBrackets(rest); last !== null; last = lastBrackets(rest)) {
    const inside = last.inside.trim().replace(/^@[\w-]+,?\s*/, "");
    if (!isAside(inside, result)) bracketed.push(inside);
    rest = last.before;
  }
  const parts2 = cutParts(rest);
  parts2.forEach(({ said, afterComma }, i) => {
    const next = parts2[i + 1]?.said;
    const isElsewhere = next !== void 0 && officeOf(said) !== null && isOrganisation(next) && officeOf(next) === null;
    if (isElsewhere) result.role = said;
    else place(said, afterComma, result);
  });
  for (const inside of bracketed.reverse()) placeBracketed(inside, result);
  return result;
}
function lastBrackets(value) {
  const trimmed = value.trimEnd();
  if (!/[)\]]/.test(trimmed.slice(-1))) return null;
  let at = trimmed.length - 2;
  while (at >= 0 && !/[()[\]]/.test(trimmed.charAt(at))) at--;
  if (!/[([]/.test(trimmed.charAt(at))) return null;
  return { before: trimmed.slice(0, at).trimEnd(), inside: trimmed.slice(at + 1, -1) };
}
function isAside(part2, result) {
  const office = officeOf(part2);
  if (office !== null) {
    result.office ??= office;
    return true;
  }
  if (NOTE.test(part2)) {
    result.note = result.note === null ? part2 : `${result.note}; ${part2}`;
    return true;
  }
  return false;
}
function cutParts(value) {
  const parts2 = [];
  let afterComma = false;
  for (const part2 of value.split(/(\s+[-–—]\s+|\s*[,;]\s+)/)) {
    if (/^\s*[-–—,;]\s*$/.test(part2)) afterComma = /[,;]/.test(part2);
    else if (part2.trim() !== "") parts2.push({ said: part2.trim(), afterComma });
  }
  return parts2;
}
function place(part2, afterComma, result) {
  if (isAside(part2, result)) return;
  const noteAt = part2.search(ON_BEHALF);
  const said = noteAt < 0 ? part2 : part2.slice(0, noteAt).trimEnd();
  if (noteAt >= 0) result.note = part2.slice(noteAt + 1);
  if (isRole(said)) result.role = result.role === null ? said : `${result.role}, ${said}`;
  else if (result.role !== null && result.organisation === null && afterComma && !endsAsBody(said))
    result.role = `${result.role}, ${said}`;
  else if (result.organisation === null) result.organisation = said;
  else result.organisation = result.organisation === null ? said : `${result.organisation}, ${said}`;
}
function placeBracketed(inside, result) {
  if (inside === "") return;
  if (result.organisation !== null && result.role === null) result.organisation = `${result.organisation} (${inside})`;
  else if (isRole(inside) && result.role === null) result.role = inside;
  else if (result.organisation === null) result.organisation = inside;
  else result.organisation = `${result.organisation} (${inside})`;
}
function bareWords(value) {
  return value.toLowerCase().split(/[^\p{L}-]+/u);
}
function isRole(value) {
  if (/^(?:the\s+)?office\s+of\b/i.test(value) || ORGANISATION_SUFFIXES.test(value.split(/\s+/).at(-1) ?? ""))
    return false;
  const words = bareWords(value);
  const last = words.at(-1) ?? "";
  const of = words.findIndex((word) => word === "of" || word === "for" || word === "to");
  const head = of > 0 ? words.slice(0, of) : words;
  if (head.some((word) => ROLE_WORDS.has(word))) {
    return !(of < 0 && ORGANISATION_WORDS.has(last) && !ROLE_WORDS.has(last));
  }
  return false;
}
function endsAsBody(value) {
  const last = value.split(/\s+/).at(-1) ?? "";
  return ACRONYM.test(value) || ORGANISATION_SUFFIXES.test(last) || ORGANISATION_WORDS.has(last.toLowerCase());
}
function isOrganisation(value) {
  if (ACRONYM.test(value)) return true;
  const tokens = value.split(/\s+/);
  return tokens.some((token) => ORGANISATION_SUFFIXES.test(token)) || bareWords(value).some((word) => ORGANISATION_WORDS.has(word));
}

// src/parsers/attendance/labels.ts
var MAX_WORDS = 7;
var FUZZY = [
  ["apologies", /\bapolog(?:y|ies)\b|\bregrets\b/],
  ["absent", /\babsent(?:ees)?\b/],
  ["present", /\b(?:present|attendees|in attendance|attendance|attending)\b/]
];
var NOT_LABEL = /\b(?:were|was|is|are|noted|minutes|meeting|item|agenda|welcome|introductions?|register|declarations?|report)\b/;
var RUN_IN = /^(?:apolog(?:y|ies)|regrets)(?:\s+for\s+absence)?(?:\s+(?:was|were|had\s+been))?(?:\s+(?:also\s+)?(?:received|given|sent|noted|accepted|tendered|recorded))?\s+(?:from|by|for)\s*:?\s+/i;
function attendanceLabel(line, words) {
  const { value } = line;
  const runIn2 = RUN_IN.exec(value);
  if (runIn2 !== null) return { attendance: "apologies", group: null, rest: trimText(sliceText(line, runIn2[0].length)) };
  const colon = /^[^:]{2,60}?(?::\s*[-–—]?|\s[-–—]\s)/.exec(value);
  if (colon !== null) {
    const head = colon[0].replace(/[:\s–—-]+$/, "");
    const found2 = labelOf(head, words);
    return found2 === null ? null : { ...found2, rest: trimText(sliceText(line, colon[0].length)) };
  }
  const found = labelOf(value, words);
  return found === null ? null : { ...found, rest: sliceText(line, value.length) };
}
function labelOf(head, words) {
  const key = wordKey(head);
  if (key === "" || key.split(" ").length > MAX_WORDS) return null;
  for (const attendance2 of ["apologies", "absent", "present"]) {
    if (words.attendance[attendance2].includes(key)) return { attendance: attendance2, group: groupName(head, attendance2) };
  }
  if (words.groups.includes(key)) return { attendance: null, group: head.trim() };
  if (NOT_LABEL.test(key)) return null;
  for (const [attendance2, pattern] of FUZZY)
    if (pattern.test(key)) return { attendance: attendance2, group: groupName(head, attendance2) };
  return null;
}
function groupName(head, attendance2) {
  if (attendance2 !== "present") return null;
  return /^(?:those |members |people )?(?:present|attendees?|attendance|attended|attending|attended by|participants)$/.test(
    wordKey(head)
  ) ? null : head.trim();
}

// src/parsers/attendance/people.ts
var SEPARATOR = /\s*;\s*|,\s*(?:and\s+)?|\s+[-–—]\s+|\s*[–—]\s+|\s+[–—]\s*/g;
var CONJUNCTION = /\s+(?:and|&)\s+/g;
var PLURAL_HONORIFIC = new RegExp("^(?:the\\s+)?(Cllrs|Councillors|Councilors|Messrs|Commissioners|Aldermen|Supervisors|Directors|Trustees|Mmes|Drs)\\.?:?\\s+(?=\\p{Lu})", "u");
var SINGULAR = {
  Cllrs: "Cllr",
  Councillors: "Councillor",
  Councilors: "Councilor",
  Messrs: "Mr",
  Commissioners: "Commissioner",
  Aldermen: "Alderman",
  Supervisors: "Supervisor",
  Directors: "Director",
  Trustees: "Trustee",
  Drs: "Dr"
};
var MAX_AFFILIATION = 400;
var MAX_PAIR = 1e3;
var NAME_AND_BRACKETS = /^([^()[\]]+)((?:[([][^()[\]]*[)\]]\s*)+)/;
var NOBODY = /^(?:none|nil|n\/?a|no apologies|vacan(?:t|cy)|tbc|apologies|\d+\s.*)$/i;
function peopleIn(text, alone = false, surnames = false) {
  const plural = PLURAL_HONORIFIC.exec(text.value);
  if (plural !== null) {
    const title = SINGULAR[plural[1] ?? ""] ?? null;
    const rest = trimText(sliceText(text, plural[0].length));
    return peopleIn(rest, true, true).map((person) => ({ ...person, honorific: person.honorific ?? title }));
  }
  const parts2 = cutParts2(withoutCrowd(text));
  const names4 = parts2.map((part2) => nameWithBrackets(part2.text.value, alone));
  const sure = names4.filter((name) => name !== null && isSure(name)).length;
  const isList = parts2.length > 1 && names4.every((name) => name !== null) && (surnames || sure === parts2.length || parts2.length > 2 && sure * 2 >= parts2.length);
  const building = [];
  parts2.forEach((part2, index) => {
    const from = part2.at;
    const to = from + part2.text.value.length;
    const current = building.at(-1);
    const whole = names4[index];
    const opens = current === void 0 || part2.before.includes(";") || isList;
    if (whole !== null && whole !== void 0 && (opens || isSure(whole)) && !isSubstituteOf(current)) {
      building.push({ person: whole.person, from, to, affiliation: whole.rest });
      return;
    }
    if (current === void 0) return;
    const inner = embeddedPerson(part2);
    if (inner === null) extend2(current, part2, to);
    else {
      extend2(current, { ...part2, text: sliceText(part2.text, 0, inner.at) }, from + inner.at);
      building.push({ person: inner.person, from: from + inner.at, to, affiliation: inner.rest });
    }
  });
  return building.map((one2) => ({
    ...parseAffiliation(one2.affiliation),
    ...one2.person,
    at: trimText(sliceText(text, one2.from, one2.to))
  }));
}
var CROWD = /\s*(?:[,;&]|\band|\bplus)\s+(?:\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|some)\s+(?:members?|residents?|parishioners?|others?|people|observers?|visitors?|electors?)\b.*$/i;
function withoutCrowd(text) {
  const crowd = CROWD.exec(text.value);
  return crowd === null ? text : sliceText(text, 0, crowd.index);
}
function isSure(name) {
  if (name.person.initials !== null || isSurelyPerson(name.said)) return true;
  return !name.said.includes(" ") && isGivenName(name.said);
}
function isSubstituteOf(current) {
  return current !== void 0 && /(?:^|[\s(])(?:sub|substitute|substituted by|represented by|deputy|replaced by)\s*(?:[-–—:,]\s*)?$/i.test(
    current.affiliation
  );
}
function extend2(current, part2, to) {
  const words = part2.text.value.trim();
  const joint = current.affiliation === "" ? "" : part2.before.includes(",") ? ", " : part2.before.includes(";") ? "; " : " \u2013 ";
  current.affiliation += joint + words;
  current.to = to;
}
var LETTERS_BEHIND = /^(?:Jr|Sr|Jnr|Snr|Esq|PhD|JP|OBE|MBE|CBE|T\.?D)\.?$/;
function cutParts2(text) {
  const cuts = [];
  let depth = 0;
  let seen = 0;
  for (const match of text.value.matchAll(SEPARATOR)) {
    for (; seen < match.index; seen++) depth = nextDepth(depth, text.value.charCodeAt(seen));
    if (depth === 0) cuts.push({ from: match.index, to: match.index + match[0].length, said: match[0] });
  }
  const parts2 = [];
  let from = 0;
  let before = "";
  for (const cut3 of [...cuts, { from: text.value.length, to: text.value.length, said: "" }]) {
    const uncut = sliceText(text, from, cut3.from);
    const piece = trimText(uncut);
    const at = from + uncut.value.length - uncut.value.trimStart().length;
    if (LETTERS_BEHIND.test(piece.value)) {
      before = cut3.said;
      from = cut3.to;
      continue;
    }
    if (piece.value !== "") parts2.push(...cutAtAnd({ text: piece, at, before, after: cut3.said }));
    from = cut3.to;
    before = cut3.said;
  }
  return parts2;
}
function cutAtAnd(part2) {
  if (part2.text.value.length > MAX_PAIR) return [part2];
  for (const match of part2.text.value.matchAll(CONJUNCTION)) {
    const left = trimText(sliceText(part2.text, 0, match.index));
    const rightAt = match.index + match[0].length;
    const right = sliceText(part2.text, rightAt);
    if (!isNamed(left.value) || !isNamed(right.value)) continue;
    return [
      { text: left, at: part2.at, before: part2.before, after: ", " },
      ...cutAtAnd({ text: right, at: part2.at + rightAt, before: ", ", after: part2.after })
    ];
  }
  return [part2];
}
function isNamed(value) {
  const named = nameWithBrackets(value, true);
  return named !== null && !isOrganisation(named.said);
}
function nextDepth(depth, char) {
  if (char === 40 || char === 91) return depth + 1;
  if (char === 41 || char === 93) return Math.max(0, depth - 1);
  return depth;
}
function nameWithBrackets(value, alone) {
  if (NOBODY.test(value)) return null;
  const whole = parsePersonName(value, alone);
  if (whole !== null) return { person: whole, said: value, rest: "" };
  const bare = value.replace(HANDLE, " ").trim();
  if (value.includes("@") && bare !== value) return nameWithBrackets(bare, alone);
  const posted = postAndName(value);
  if (posted !== null) return posted;
  const bracketed = NAME_AND_BRACKETS.exec(value);
  if (bracketed !== null) {
    const [all, before = "", brackets = ""] = bracketed;
    const name = before.trimEnd();
    const after = value.slice(all.length);
    const person = parsePersonName(name, alone);
    if (person === null) return null;
    const inside = /^[([]([^()[\]]*)[)\]]/.exec(brackets);
    const [initials = "", ...more] = (inside?.[1] ?? "").trim().split(/\s*,\s*/);
    const beside = more.length === 0 ? "" : `(${more.join(", ")}) `;
    if (INITIALS.test(initials) && matchesInitials(person.name, initials)) {
      return {
        person: { ...person, initials },
        said: name,
        rest: `${beside}${brackets.slice(inside?.[0].length)} ${after}`.trim()
      };
    }
    return { person, said: name, rest: `${brackets} ${after}`.trim() };
  }
  return null;
}
var HANDLE = /\s*\(@[\w-]+\)|\s*@[\w-]+,?/g;
function postAndName(value) {
  const match = new RegExp("^((?:\\p{Lu}[\\p{L}-]+\\s+){1,4})(\\p{Lu}[^()[\\]]*)$", "u").exec(value);
  const words = match?.[1]?.trim().toLowerCase().split(/\s+/) ?? [];
  if (match?.[2] === void 0 || !ROLE_WORDS.has(words.at(-1) ?? "") || !isSurelyPerson(match[2])) return null;
  const person = parsePersonName(match[2]);
  return person === null ? null : { person, said: match[2], rest: match[1]?.trim() ?? "" };
}
function matchesInitials(name, initials) {
  const first = initials[0]?.toUpperCase();
  return name.split(/[\s-]+/).some((word) => word[0]?.toUpperCase() === first) && initials.length <= 4;
}
function embeddedPerson(part2) {
  const { value } = part2.text;
  if (value.length > MAX_AFFILIATION) return null;
  const starts = [...value.matchAll(/(?<=[\s)])\S/g)].map((match) => match.index);
  const isBeforeDash = /[–—-]/.test(part2.after);
  const options = starts.map((at) => ({ at, named: nameWithBrackets(value.slice(at), false) }));
  for (const { at, named } of options) {
    if (named === null || isLinked(value.slice(0, at))) continue;
    const isTitled = splitHonorific(value.slice(at)).honorific !== null;
    if ((isTitled || startsGiven(named.said)) && (isBeforeDash || part2.after !== "" || named.rest !== "")) {
      return { at, person: named.person, rest: named.rest };
    }
  }
  const behindBracket = options.find(({ at, named }) => named !== null && /[)\]]\s+$/.test(value.slice(0, at)));
  if (behindBracket !== void 0 && behindBracket.named !== null && part2.after !== "") {
    return { at: behindBracket.at, person: behindBracket.named.person, rest: behindBracket.named.rest };
  }
  if (!isBeforeDash) return null;
  const behindBody = options.find(({ at, named }) => named !== null && endsOrganisation(value.slice(0, at)));
  const lastNamed = options.findLast(({ named }) => named !== null && named.person.name.includes(" "));
  const chosen = behindBody ?? lastNamed;
  if (chosen === void 0 || chosen.named === null) return null;
  return { at: chosen.at, person: chosen.named.person, rest: chosen.named.rest };
}
function isLinked(before) {
  return /(?:^|\s)(?:of|for|and|&|the|at|with|by)\s+$/i.test(before);
}
function startsGiven(said) {
  return isGivenName(said.split(/[\s-]/)[0] ?? "");
}
function endsOrganisation(before) {
  const last = before.trim().split(/\s+/).at(-1) ?? "";
  const bare = last.toLowerCase();
  return last.endsWith(")") || ORGANISATION_SUFFIXES.test(last) || ORGANISATION_WORDS.has(bare) || ROLE_WORDS.has(bare) || new RegExp("^\\p{Lu}{2,}$", "u").test(last);
}

// src/parsers/attendance/index.ts
var attendance = {
  name: "attendance",
  parse(reading) {
    const rows = rowsOf(reading);
    const state = {
      attendance: null,
      group: null,
      byColumn: null,
      open: null,
      found: [],
      inPairs: areInPairs(rows)
    };
    for (const row of rows) {
      if (row.length > 1) readRow(row, state, reading);
      else if (row[0] !== void 0) readLine(row[0], state, reading);
    }
    if (state.found.length < FEW) readInBusiness(state, reading);
    return state.found;
  }
};
var FEW = 2;
var REACH = 60;
function readInBusiness(state, reading) {
  state.attendance = null;
  for (const passage of reading.outline.passages.slice(reading.outline.bodyFrom, reading.outline.bodyFrom + REACH)) {
    const label = passage.label === null ? attendanceLabel(passage.text, reading.words) : null;
    const before = state.found.length;
    const isList = label !== null && (label.attendance !== null || state.attendance !== null);
    if (isList || state.attendance !== null && passage.kind !== "heading" && passage.text.value.length < 160)
      readLine(passage, state, reading);
    if (state.found.length === before && !(isList && label.rest.value === "")) state.attendance = null;
  }
}
function rowsOf(reading) {
  const rows = [];
  for (const passage of reading.outline.passages.slice(0, reading.outline.bodyFrom)) {
    const last = rows.at(-1)?.[0];
    if (passage.cell !== null && last?.cell?.rows[0] === passage.cell.rows[0]) rows.at(-1)?.push(passage);
    else rows.push([passage]);
  }
  return rows;
}
function areInPairs(rows) {
  const seconds = rows.flatMap((row) => row.slice(1, 2));
  return seconds.length > 0 && seconds.filter((passage) => parsePerson(passage.text)).length * 2 >= seconds.length;
}
function readRow(row, state, reading) {
  const labels = row.map((passage) => attendanceLabel(passage.text, reading.words));
  if (labels.filter((label2) => label2 !== null && label2.attendance !== null && label2.rest.value === "").length > 1) {
    state.byColumn = new Map(
      row.map((passage, i) => [columnOf(passage), labels[i] ?? { attendance: null, group: null }])
    );
    for (const passage of row) reading.taken.add(passage);
    return;
  }
  const [first, ...others] = row;
  if (first === void 0) return;
  const label = labels[0] ?? null;
  const office = officeLabel(first.text.value, reading.words);
  if (label !== null || office !== null || isFact(first.text.value, reading.words)) {
    if (label !== null) enter(state, label);
    reading.taken.add(first);
    if (label === null && office === null) return;
    if (label !== null && label.rest.value !== "") addPeople(label.rest, state, "attendance-list");
    for (const passage of others) readValues(passage, office, state, reading);
    return;
  }
  if (state.attendance === null && state.byColumn === null) return;
  if (columnOf(first) > 0 && others.length === 0) readValues(first, null, state, reading);
  else if (!readNameAndAffiliation(first, others, state, reading))
    for (const passage of row) readValues(passage, null, state, reading);
}
function readValues(passage, office, state, reading) {
  const column = state.byColumn?.get(columnOf(passage));
  if (column !== void 0) enter(state, column);
  const text = withoutLabelEcho(passage.text);
  const before = state.found.length;
  if (office !== null && state.attendance === null) state.attendance = "present";
  addPeople(text, state, "attendance-list");
  const holder = state.found[before];
  if (office !== null && holder !== void 0 && holder.office === null) holder.office = office;
  if (state.found.length > before) reading.taken.add(passage);
}
function withoutLabelEcho(text) {
  const echo = new RegExp("^\\p{L}\\p{Ll}{1,12}:\\s*", "u").exec(text.value);
  return echo === null ? text : trimText(sliceText(text, echo[0].length));
}
function readNameAndAffiliation(first, others, state, reading) {
  const people = peopleIn(first.text, true);
  const [person] = people;
  if (people.length !== 1 || person === void 0 || others.length === 0 || state.inPairs) return false;
  if (others.some((other) => peopleIn(other.text).length > 0 && parsePerson(other.text))) return false;
  const affiliation = parseAffiliation([...others.map((other) => other.text.value)].join(" \u2013 "));
  const merged = { ...person, ...affiliation, office: person.office ?? affiliation.office };
  merged.role ??= person.role;
  merged.organisation ??= person.organisation;
  push(merged, state, "attendance-row", [first.text, ...others.map((other) => other.text)]);
  for (const passage of [first, ...others]) reading.taken.add(passage);
  return true;
}
function parsePerson(text) {
  const [person] = peopleIn(text);
  if (person === void 0 || person.at.value.length < 0.9 * text.value.length || person.role !== null) return false;
  return isSurelyPerson([person.honorific, person.name].filter((part2) => part2 !== null).join(" ")) || person.initials !== null;
}
function readLine(passage, state, reading) {
  const lines = linesOf(reading.document, passage.text);
  const perLine = lines.length > 1 && lines.filter((line) => startsPersonOrLabel(line, reading.words)).length * 2 > lines.length;
  for (const line of perLine ? lines : [isInitial(passage) ? printed(passage) : passage.text])
    readOneLine(line, passage, state, reading);
}
function isInitial(passage) {
  return passage.label !== null && /^[A-Z]\.$/.test(passage.label.value);
}
function startsPersonOrLabel(line, words) {
  return attendanceLabel(line, words) !== null || peopleIn(line, true).length > 0;
}
function readOneLine(line, passage, state, reading) {
  const label = attendanceLabel(line, reading.words);
  if (label !== null && (label.attendance !== null || state.attendance !== null)) {
    enter(state, label);
    reading.taken.add(passage);
    if (label.rest.value !== "") addPeople(label.rest, state, "attendance-list");
    return;
  }
  const colon = /^[^:]{2,40}:\s*/.exec(line.value);
  const office = colon === null ? null : officeLabel(colon[0], reading.words);
  if (office !== null && colon !== null) {
    const before = state.found.length;
    const was = state.attendance;
    state.attendance = "present";
    addPeople(trimText(sliceText(line, colon[0].length)), state, "attendance-list");
    state.attendance = was;
    const holder = state.found[before];
    if (holder !== void 0) holder.office ??= office;
    return;
  }
  if (state.attendance === null || isFact(line.value, reading.words)) return;
  const people = peopleIn(line, true);
  if (people.some(isNamed2) && !isSentence(line.value)) {
    addPeople(line, state, "attendance-list");
    reading.taken.add(passage);
  } else if (state.open !== null && isBare(state.open) && !isSentence(line.value)) {
    Object.assign(state.open, withNote(parseAffiliation(line.value), state.open));
    state.open.at.push(line);
    reading.taken.add(passage);
    state.open = null;
  } else if (isSentence(line.value)) state.open = null;
}
function isNamed2(person) {
  return person.name.includes(" ") || person.honorific !== null || person.initials !== null || isGivenName(person.name);
}
function isBare(person) {
  return person.role === null && person.organisation === null;
}
function withNote(read5, person) {
  return { ...read5, note: read5.note ?? person.note, office: read5.office ?? person.office };
}
function isSentence(value) {
  return /[.!?]\s*$/.test(value) && value.split(/\s+/).length > 6 && /\s(?:was|were|is|are|has|had|will|at|that|opened|welcomed|started)\s/.test(value);
}
function addPeople(text, state, rule) {
  for (const person of peopleIn(text, true)) push(person, state, rule, [person.at]);
}
function push(person, state, rule, at) {
  if (state.attendance === null) return;
  const finding = {
    kind: "attendee",
    rule,
    confidence: RULES[rule].confidence,
    at,
    name: person.name,
    honorific: person.honorific,
    initials: person.initials,
    role: person.role,
    organisation: person.organisation,
    attendance: state.attendance,
    office: person.office,
    group: state.group,
    substitute: person.substitute,
    note: person.note
  };
  state.found.push(finding);
  state.open = finding;
}
function enter(state, label) {
  if (label.attendance !== null) state.attendance = label.attendance;
  state.group = label.group;
  state.open = null;
}
function columnOf(passage) {
  return passage.cell?.column ?? 0;
}
function officeLabel(value, words) {
  const key = wordKey(value);
  if (words.facts.chair.includes(key)) return "chair";
  if (words.facts.viceChair.includes(key)) return "vice-chair";
  if (words.facts.secretary.includes(key) && key !== "minutes") return "secretary";
  return null;
}
function isFact(value, words) {
  const key = wordKey(value.replace(/:.*$/s, ""));
  return [words.facts.date, words.facts.time, words.facts.venue, words.facts.body].some((names4) => names4.includes(key));
}

// src/finding.ts
function mention(text) {
  return { text, name: null, attendee: null };
}

// src/language/sentences.ts
var END = /(?<=[^\s.!?])\s?[.!?]+["'”’)\]]*\s+(?=["'“‘([•–-]*\s?[\p{Lu}\d£$])/gu;
var ABBREVIATION = new RegExp(`(?:^|[\\s("'\u2018\u201C/])(?:st|no|nos|approx|e\\.?g|i\\.?e|c\\.?f|vs|viz|ref|para|fig|pp?|ltd|co|jr|sr|ave|rd|dept|ext|tel|inc|est|min|max|incl|asst|ast|gov|sen|rep|ph|\\p{Lu}(?:\\.\\s?\\p{Lu})*)$`, "iu");
var SHORT_TITLE = /(?:^|[\s(])(?:mr|mrs|ms|dr|prof|cllrs?|clr|revd?|supt|spt|insp|sgt|hon|fr|capt|cpt|col|lt|gen|ald|messrs)$/i;
var ENDS_PHRASE = /(?:^|[\s(])(?:ltd|co|inc|etc|dept|ave|rd|jr|sr|st)$/i;
var OPENER = /^(?:the|it|he|she|they|this|that|these|there|a|an|we|no|all|members|cllr|mr|mrs|ms|dr)\b/i;
var LAST_WORD = /[^\s("'‘“]+$/;
var NUMBER_FOLLOWS = /^\s*\d/;
var NEEDS_NUMBER = /(?:^|\s)(?:no|nos|p|pp|para|fig|min|max|ext|ref)$/i;
var LABEL = /(?:^|[\s(])\d{1,2}$/;
function sentenceStarts(text) {
  const starts = [0];
  for (const match of text.value.matchAll(END)) {
    const to = match.index + match[0].length;
    if (endsSentence(text.value, match.index, to)) starts.push(to);
  }
  return starts;
}
function sentencesOf(text) {
  const starts = sentenceStarts(text);
  const sentences = starts.map((from, i) => trimText(sliceText(text, from, starts[i + 1])));
  return sentences.filter((sentence) => sentence.value !== "");
}
var REACH2 = 40;
function endsSentence(value, stop, next) {
  const punctuation = value.slice(stop, next).trim();
  if (punctuation.startsWith("!") || punctuation.startsWith("?")) return true;
  const before = value.slice(Math.max(0, stop - REACH2), stop);
  if (LABEL.test(before)) return false;
  if (SHORT_TITLE.test(before)) return false;
  if (!ABBREVIATION.test(before)) return true;
  if (ENDS_PHRASE.test(before) && OPENER.test(value.slice(next, next + 12))) return true;
  if (new RegExp("^\\p{Lu}$", "u").test(LAST_WORD.exec(before)?.[0] ?? "")) return false;
  return NEEDS_NUMBER.test(before) && !NUMBER_FOLLOWS.test(value.slice(next));
}

// src/parsers/chair.ts
var IN_THE_CHAIR = /^(?:with\s+)?(\S.{2,59}?),?\s+(?:was\s+)?in\s+the\s+chair\b/i;
var CHAIRED = /^(.{3,60}?),?\s+(?:\(?(?:the\s+)?(?:vice-?\s?chair\w*|chair\w*)\)?,?\s+)?(?:took|assumed|occupied)\s+the\s+chair\b|^(.{3,60}?)\s+(?:chaired|presided over|presided at)\s+(?:the|this)\s+meeting|\b(?:chairmanship|presidency|chaired)\s+(?:of|by)\s+(\S.{2,59}?)(?:[,.;]|$|\s+(?:with|and the|at|on|in)\b)/i;
var ELECTED = /\s(?:is|be|was|were)\s+(?:\w+ly\s+)?(?:re-?)?(?:appointed|elected)\s+(?:as\s+)?(?:the\s+)?(?:chair(?:man|person|woman)?|president)\b/i;
var MAX_NAME = 6;
var chair = {
  name: "chair",
  parse(reading) {
    const found = [];
    const add3 = (who2, rule, at) => {
      if (who2 !== void 0)
        found.push({ kind: "chair", rule, confidence: RULES[rule].confidence, at, who: mention(who2.trim()) });
    };
    for (const passage of reading.outline.passages) {
      if (!/chair|presid|elected|appointed/i.test(passage.text.value)) continue;
      for (const sentence of sentencesOf(passage.text)) {
        const sat = IN_THE_CHAIR.exec(sentence.value) ?? CHAIRED.exec(sentence.value);
        if (sat !== null) add3(sat[1] ?? sat[2] ?? sat[3], "in-the-chair", [sentence]);
      }
    }
    for (const resolution2 of findingsOf(reading, "resolution")) {
      const elected = ELECTED.exec(resolution2.text);
      const who2 = elected === null ? void 0 : resolution2.text.slice(0, elected.index).split(/\bthat\b|[,;:]/).at(-1);
      if (who2 !== void 0 && who2.trim().split(/\s+/).length <= MAX_NAME) add3(who2, "elected-chair", resolution2.at);
    }
    return found;
  }
};

// src/outline/columns.ts
var MAX_HEADER_CELL = 60;
var MIN_SHARE = 0.6;
var MIN_SPEAKERS = 3;
var SPEAKER_SHARE = 0.4;
var MAX_OWNER_CELL = 80;
function columnsOf(sheets, words) {
  let last = null;
  return sheets.map((sheet) => {
    const headerRows = /* @__PURE__ */ new Set();
    let own2 = null;
    sheet.rows.forEach((row, index) => {
      const header2 = headerOf(row, words);
      if (header2 === null || own2 !== null && !sheet.headers[index] && !sameHeader(own2, header2)) return;
      headerRows.add(index);
      own2 ??= header2;
    });
    const header = own2 ?? last;
    const fits = header !== null && (own2 !== null || fitsUnder(sheet, header));
    const columns = headerRows.size === 0 ? Math.max(sheet.columns, Math.min(sheet.width, header?.columns ?? 0)) : Math.max(header?.columns ?? 0, dataColumns(sheet, headerRows));
    const shift = header === null ? 0 : isNumbered(sheet, header) ? 1 : columns - header.columns;
    const roles = fits ? rolesUnder(header, columns, shift) : inferred(sheet);
    if (own2 !== null) last = own2;
    tellOwnersFromActions(sheet, roles, headerRows);
    tellSpeakersFromOwners(sheet, roles, headerRows);
    return { roles, headerRows, headings: fits ? headingsFor(header, columns, shift) : [] };
  });
}
function dataColumns(sheet, headerRows) {
  let columns = 0;
  sheet.rows.forEach((row, index) => {
    if (!headerRows.has(index)) for (const cell of row) columns = Math.max(columns, (cell.cell?.column ?? 0) + 1);
  });
  return columns;
}
function sameHeader(a, b) {
  return a.headings.join("	") === b.headings.join("	");
}
function headerOf(row, words) {
  if (row.length < 2 || row.some((cell) => cell.text.value.length > MAX_HEADER_CELL)) return null;
  const roles = [];
  const headings = [];
  let known = 0;
  for (const { value, column } of headerCells(row, words)) {
    const role = roleOf(value, words);
    if (role !== "other") known++;
    while (roles.length < column) {
      roles.push("other");
      headings.push(null);
    }
    roles[column] = role;
    headings[column] = value;
  }
  const isTold = known >= 2 || known === 1 && roles.some((role) => role === "decision" || role === "action" || role === "owner");
  return isTold && known * 3 >= row.length ? { roles, headings, columns: roles.length } : null;
}
function headerCells(row, words) {
  const cells = [];
  let torn = 0;
  for (const passage of row) {
    const value = passage.text.value;
    const column = passage.cell?.column ?? 0;
    const last = cells.at(-1);
    const isTorn2 = last !== void 0 && roleOf(last.value, words) === "other" && roleOf(last.value + value, words) !== "other";
    if (isTorn2) {
      cells[cells.length - 1] = { value: last.value + value, column: last.column };
      torn++;
    } else cells.push({ value, column: column - torn });
  }
  return cells;
}
var LIKELY = [
  ["due", /\b(?:deadline|due|by when|timescale|target date)\b/],
  ["owner", /\b(?:owner|whom|responsib\w+|assigned)\b/],
  ["text", /^(?:discussion|notes?|minutes?|comments?)\b/],
  ["action", /^(?:agreed )?actions?\b|\bactions?$/]
];
var INDEX = /* @__PURE__ */ new WeakMap();
function roleOf(heading2, words) {
  let index = INDEX.get(words);
  if (index === void 0) {
    index = /* @__PURE__ */ new Map();
    for (const [role, names4] of Object.entries(words.columns))
      for (const name of names4) index.set(name, role);
    INDEX.set(words, index);
  }
  const key = wordKey(heading2);
  return index.get(key) ?? index.get(key.replace(/ /g, "")) ?? LIKELY.find(([, pattern]) => pattern.test(key))?.[0] ?? "other";
}
function fitsUnder(sheet, header) {
  const least = header.roles[0] === "item" || header.roles[0] === "number" ? header.columns - 1 : header.columns;
  return sheet.width >= 2 && sheet.width >= least && sheet.columns <= header.columns + 1;
}
function isNumbered(sheet, header) {
  if (header.roles[0] === "item" || header.roles[0] === "number" || header.headings[0] === null) return false;
  const rows = sheet.rows.filter(
    (row) => row.length > 0 && !row.every((cell) => cell.label === null && cell.text.value.length <= MAX_HEADER_CELL)
  );
  const isBehind = (row) => row.every((cell) => (cell.cell?.column ?? 0) > 0);
  return rows.length > 0 && rows.every(isBehind) && rows.some(([first]) => first !== void 0 && first.label !== null);
}
function rolesUnder(header, columns, shift) {
  const roles = [];
  for (let column = 0; column < columns; column++) roles.push(header.roles[column - shift] ?? "other");
  return roles;
}
function headingsFor(header, columns, shift) {
  return Array.from({ length: columns }, (_, column) => header.headings[column - shift] ?? null);
}
function inferred(sheet) {
  const cells = columnCells(sheet);
  const roles = cells.map(() => "other");
  const widest = cells.map((column) => column.reduce((sum, cell) => sum + cell.length, 0));
  const text = widest.indexOf(widest.reduce((most, width) => Math.max(most, width), 0));
  if (text >= 0) roles[text] = "text";
  const first = cells[0] ?? [];
  const initials = first.filter((cell) => INITIALS.test(cell));
  if (text > 0 && initials.length >= 2 && initials.length >= MIN_SHARE * first.length) roles[0] = "speaker";
  return roles;
}
function tellOwnersFromActions(sheet, roles, headerRows) {
  const column = roles.indexOf("action");
  if (column < 0 || roles.includes("owner")) return;
  const cells = columnCells(sheet, headerRows)[column] ?? [];
  const owners = cells.filter(isOwnerCell);
  if (cells.length > 0 && owners.length >= MIN_SHARE * cells.length) roles[column] = "owner";
}
function tellSpeakersFromOwners(sheet, roles, headerRows) {
  const column = roles.findIndex((role) => role === "owner" || role === "other");
  const text = roles.indexOf("text");
  if (column !== 0 || text < 1) return;
  const cells = columnCells(sheet, headerRows);
  const initials = (cells[0] ?? []).filter((cell) => INITIALS.test(cell));
  if (initials.length >= MIN_SPEAKERS && initials.length >= SPEAKER_SHARE * (cells[text] ?? []).length)
    roles[0] = "speaker";
}
function isOwnerCell(value) {
  if (value.length > MAX_OWNER_CELL || /[.!?]$/.test(value)) return false;
  const parts2 = value.split(/\s*(?:[/,;&+]|\band\b)\s*/).filter((part2) => part2 !== "");
  return parts2.length > 0 && parts2.some((part2) => parsePersonName(part2) !== null || INITIALS.test(part2) || /^all\b/i.test(part2)) && !/\sto\s/.test(value);
}
function columnCells(sheet, skip) {
  const cells = Array.from({ length: sheet.columns }, () => []);
  sheet.rows.forEach((row, index) => {
    if (skip?.has(index)) return;
    for (const passage of row)
      if (passage.text.value !== "") cells[passage.cell?.column ?? 0]?.push(passage.text.value);
  });
  return cells;
}

// src/outline/cuts.ts
var MIN_OPEN = 40;
var FILL = 0.85;
var MAX_ROW_WIDTH = 160;
var MAX_OWNER_LINE = 60;
var CLOSED = /[.!?:;…]["'”’)\]]*$|[-–—]$/;
var STARTS_SMALL = new RegExp("^\\p{Ll}", "u");
var IS_SHOUTED = new RegExp("^\\P{Ll}*$", "u");
var SPEAKER_PREFIX = new RegExp("^\\p{Lu}{2,4}\\p{Ll}?\\s*[-\u2013\u2014:]\\s", "u");
function mendCuts(passages, from) {
  const kept = passages.slice(0, from);
  const widths = rowWidths(passages);
  const sizes = rowSizes(passages);
  const mended = [];
  let opens = /* @__PURE__ */ new Map();
  let row = null;
  let cut3 = false;
  for (const original of passages.slice(from)) {
    cut3 ||= original.afterCut;
    const outside = opens.get(OUTSIDE) ?? (original.cell === null ? onlyOpen(opens) : void 0);
    const isPending = outside !== void 0 && isOpen(outside);
    const column = original.cell?.column ?? OUTSIDE;
    const open3 = opens.get(column) ?? outside;
    if (open3 !== void 0 && continues(open3, original, cut3, widths, sizes)) {
      append(open3, original, sizes);
      row = original.cell?.rows[0] ?? null;
      cut3 = false;
      continue;
    }
    const passage = { ...original, cell: copyOf(original.cell) };
    kept.push(passage);
    if (passage.text.value === "" || isPending && (isOwnerLine(passage) || isNameLine(passage))) continue;
    const opensRow = passage.cell === null || passage.cell.rows[0] !== row;
    if (opensRow) opens = /* @__PURE__ */ new Map();
    row = passage.cell?.rows[0] ?? null;
    const made = { passage, parts: [passage.text], isLone: isLoneCell(passage, sizes) };
    opens.set(column, made);
    mended.push(made);
    cut3 = false;
  }
  for (const { passage, parts: parts2 } of mended) if (parts2.length > 1) passage.text = joinTexts(parts2);
  kept.forEach((passage, index) => passage.index = index);
  return kept;
}
var OUTSIDE = -1;
function onlyOpen(opens) {
  const open3 = [...opens.values()].filter(isOpen);
  return open3.length === 1 ? open3[0] : void 0;
}
function shareRow(a, b) {
  return a.cell?.rows.at(-1) === b.cell?.rows.at(-1);
}
function tailOf(open3) {
  return open3.parts.at(-1)?.value ?? "";
}
function isOpen(open3) {
  const tail = tailOf(open3);
  const isLong = tail.length >= MIN_OPEN || open3.parts.length > 1;
  return isLong && !CLOSED.test(tail) && open3.passage.kind !== "heading" && !IS_SHOUTED.test(tail);
}
function continues(open3, next, cut3, widths, sizes) {
  if (next.label !== null || next.kind === "heading" || next.text.value === "" || !isOpen(open3)) return false;
  const { passage } = open3;
  if (passage.cell !== null && next.cell !== null && shareRow(passage, next)) return false;
  if (STARTS_SMALL.test(next.text.value)) return true;
  if (IS_SHOUTED.test(next.text.value) || SPEAKER_PREFIX.test(next.text.value)) return false;
  if (passage.cell !== null && next.cell !== null)
    return open3.isLone && isLoneCell(next, sizes) && wrapsIntoRow(open3, next, widths);
  return cut3 && passage.cell === null && next.kind === "paragraph";
}
function wrapsIntoRow(open3, next, widths) {
  if (open3.passage.cell?.sheet !== next.cell?.sheet) return false;
  const width = widths.get(columnKey(open3.passage)) ?? 0;
  const lastLine = tailOf(open3).length;
  const firstWord = /^\S*/.exec(next.text.value)?.[0].length ?? 0;
  return width >= MIN_OPEN && width <= MAX_ROW_WIDTH && lastLine + 1 + firstWord > FILL * width;
}
function isLoneCell(passage, sizes) {
  return passage.cell?.rows.every((row) => sizes.get(row) === 1) ?? false;
}
function rowSizes(passages) {
  const sizes = /* @__PURE__ */ new Map();
  for (const passage of passages) for (const row of passage.cell?.rows ?? []) sizes.set(row, (sizes.get(row) ?? 0) + 1);
  return sizes;
}
function columnKey(passage) {
  return `${passage.cell?.sheet}:${passage.cell?.column}`;
}
function rowWidths(passages) {
  const widths = /* @__PURE__ */ new Map();
  for (const passage of passages) {
    if (passage.cell === null || passage.label !== null) continue;
    const key = columnKey(passage);
    widths.set(key, Math.max(widths.get(key) ?? 0, passage.text.value.length));
  }
  return widths;
}
var POSTS_LINE = new RegExp("^(?:all(?: \\S+){0,2}|\\p{Lu}\\S*(?: \\S+)? (?:leads?|officers?|members|managers?|partners|chairs?))$", "iu");
function isOwnerLine(passage) {
  const { value } = passage.text;
  if (passage.kind !== "paragraph" || value.length > MAX_OWNER_LINE || /[.!?:;]$/.test(value)) return false;
  const [first = ""] = value.split(/\s*(?:[/,&]|\band\b)\s*/);
  return isSurelyPerson(first) || POSTS_LINE.test(value);
}
function isNameLine(passage) {
  return passage.kind === "paragraph" && new RegExp("^\\p{Lu}[\\p{L}'\u2019.-]*(?: \\p{Lu}[\\p{L}'\u2019.-]*){0,2}$", "u").test(passage.text.value) && !IS_SHOUTED.test(passage.text.value);
}
function append(open3, next, sizes) {
  open3.parts.push(next.text);
  const { passage } = open3;
  if (next.cell === null || passage.cell === null && passage.label !== null) return;
  open3.isLone &&= isLoneCell(next, sizes);
  if (passage.cell === null) passage.cell = copyOf(next.cell);
  else passage.cell.rows.push(...next.cell.rows);
}
function copyOf(cell) {
  return cell === null ? null : { ...cell, rows: [...cell.rows] };
}

// src/outline/index.ts
function outlineOf(document, words) {
  const { passages, sheets, furniture } = passagesOf(document);
  const columns = columnsOf(sheets, words);
  const bodyFrom = findBody(passages, columns, words);
  return { passages: mendCuts(passages, bodyFrom), sheets, columns, furniture, bodyFrom };
}
function roleOf2(outline, passage) {
  if (passage.cell === null) return null;
  return outline.columns[passage.cell.sheet]?.roles[passage.cell.column] ?? "other";
}
function isHeaderCell(outline, passage) {
  if (passage.cell === null) return false;
  const first = outline.sheets[passage.cell.sheet]?.first ?? 0;
  return outline.columns[passage.cell.sheet]?.headerRows.has((passage.cell.rows[0] ?? 0) - first) ?? false;
}
var NUMBERED = new RegExp("^(?:agenda\\s+)?(?:item|minute)\\s*(?:no\\.?\\s*)?\\d|^\\d{1,3}[a-z]?[.):]\\s|^\\d{1,3}[a-h]\\s|^\\d{1,3}\\s?\\/\\s?\\d{2,4}\\b|^\\d{1,3}(?:\\.\\d+)*[.)]?\\s+\\p{L}|^[IVX]{1,4}[.)]?\\s+\\p{Lu}{2}|^[IVXl]{1,4}[.)]\\s", "iu");
var BARE_NUMBER = /^\d{1,3}\s+/;
var MAX_TITLE = 160;
var MIN_NARRATIVE = 220;
function findBody(passages, columns, words) {
  let sawAttendance = false;
  for (const passage of passages) {
    const value = printed(passage).value;
    const label = labelOf(passage.text.value.replace(/:.*$/, ""), words);
    if (label !== null && label.attendance !== null) {
      sawAttendance = true;
      continue;
    }
    if (isBusinessHeader(passage, columns)) return passage.index;
    if (opensItem(passage, value, words)) return passage.index;
    if (passage.kind === "heading" && sawAttendance && label === null && !isFactLabel(passage.text.value, words))
      return passage.index;
    if (sawAttendance && isNarrative(passage)) return passage.index;
  }
  return sawAttendance ? passages.length : 0;
}
function isBusinessHeader(passage, columns) {
  if (passage.cell === null) return false;
  const told = columns[passage.cell.sheet];
  return told !== void 0 && told.headerRows.size > 0 && told.roles.some((role) => role === "text" || role === "action" || role === "decision");
}
function opensItem(passage, value, words) {
  if (!NUMBERED.test(value) || passage.text.value.length > MAX_TITLE) return false;
  const title = passage.label === null ? value.replace(BARE_NUMBER, "") : passage.text.value;
  if (passage.label === null && BARE_NUMBER.test(value) && title !== title.toUpperCase()) return false;
  if (isSurelyPerson(title.split(/[,(–-]/)[0] ?? "")) return false;
  const isFact2 = (passage.label === null || title.includes(":")) && isFactLabel(title, words);
  return title !== "" && !isFact2;
}
function isFactLabel(value, words) {
  const key = wordKey(value.replace(/:.*$/, ""));
  return Object.values(words.facts).some((names4) => names4.includes(key));
}
function isNarrative(passage) {
  const { value } = passage.text;
  return value.length >= MIN_NARRATIVE && new RegExp("\\p{Ll}{3}\\.\\s+\\p{Lu}", "u").test(value) && (value.match(/,|\(/g)?.length ?? 0) < value.length / 30;
}

// src/parsers/decisions/verdict.ts
var VERDICTS = [
  [
    "lost",
    /\b(?:was|were|be|is|motion|amendment|proposal) (?:\w+ )?(?:lost|defeated|rejected|refused|not carried|not agreed|failed)\b|\bnot agreed\b/i
  ],
  ["withdrawn", /\b(?:was|were|be) withdrawn\b/i],
  [
    "deferred",
    /\b(?:deferred?|postponed?|adjourned|held over|laid over|roll(?:ed)? (?:the|this)?\s*(?:(?:item|matter)\s*)?forward|carried forward to|carry forward)\b/i
  ],
  [
    "appointed",
    /\b(?:be|is|was|were|are|been) (?:duly |unanimously )?(?:re-?)?(?:elected|appointed|co-opted|nominated)\b|^(?:to )?(?:re-?)?(?:elect|appoint|co-opt)\b|\b(?:agreed|resolved) to (?:re-?)?(?:elect|appoint|co-opt)\b/i
  ],
  [
    "noted",
    /\b(?:be|is|was|were|are) (?:duly |received and )?noted\b|\bnoted (?:the|this|that)\b|^to note\b|\b(?:agreed|resolved) to note\b|\bnoted\.?$/i
  ],
  [
    "approved",
    /\b(?:be|is|was|were|are|and|as) (?:\w+ )?(?:approved|adopted|ratified|confirmed|accepted)\b|\b(?:approve|adopt|ratify|confirm|accept) the\b|\b(?:approved|adopted|ratified|confirmed|accepted) (?:the|as)\b|\b(?:correct|true|accurate) (?:and \w+ )?record\b/i
  ],
  ["endorsed", /\b(?:be|was|were|is) (?:\w+ )?(?:endorsed|supported)\b|\b(?:endorse[sd]?|support(?:ed)?) the\b/i],
  ["carried", /\bcarried\b|\bpassed\b/i]
];
function verdictOf(text, fallback) {
  return VERDICTS.find(([, pattern]) => pattern.test(text))?.[0] ?? fallback;
}

// src/parsers/decisions/votes.ts
var NUMBER_WORDS = "no none nil one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen".split(" ");
var COUNT = `\\d{1,3}|${NUMBER_WORDS.join("|")}`;
var VOTES_TO = new RegExp(`\\bby (${COUNT})(?: votes?)? (?:votes? )?to (${COUNT})\\b`, "i");
var SCORE = /\b(?:carried|passed|approved|failed|lost|defeated|vote[ds]?)[,:]? \(?(\d{1,2})\s?(?:-|–|to)\s?(\d{1,2})\b/i;
var FOR = new RegExp(
  `\\b(${COUNT}) (?:votes? )?(?:in favour|in favor|for)\\b|\\b(?:for|ayes?|yes|in favour)\\s*[:\u2013-]?\\s*(\\d{1,3})\\b`,
  "i"
);
var AGAINST = new RegExp(
  `\\b(${COUNT}) (?:votes? )?(?:against|opposed|dissenting)\\b|\\b(?:against|nays?|noes?)\\s*[:\u2013-]?\\s*(\\d{1,3})\\b`,
  "i"
);
var ABSTAIN = new RegExp(
  `\\b(${COUNT}) (?:abstentions?|abstained|abstaining)\\b|\\babstentions?\\s*[:\u2013-]?\\s*(\\d{1,3})\\b`,
  "i"
);
var UNANIMOUS = /\bunanimous(?:ly)?\b|\bnem\.?\s*con\b|\bcarried with no dissent/i;
var LOST = /\b(?:lost|defeated|failed|fell|not carried|rejected|turned down)\b/i;
function voteIn(text) {
  const pair = VOTES_TO.exec(text) ?? SCORE.exec(text);
  const yes = pair === null ? count(FOR.exec(text)) : numberOf(pair[1]);
  const no = pair === null ? count(AGAINST.exec(text)) : numberOf(pair[2]);
  const abstain = count(ABSTAIN.exec(text));
  const unanimous = UNANIMOUS.test(text);
  const counted = yes !== null && no !== null || yes !== null && abstain !== null;
  if (!counted && !unanimous) return null;
  const result = LOST.test(text) || yes !== null && no !== null && no > yes ? "lost" : yes !== null && yes === no ? "tied" : "carried";
  return { result, unanimous, for: counted ? yes : null, against: counted ? no : null, abstain, roll: [] };
}
function count(match) {
  return match === null ? null : numberOf(match[1] ?? match[2]);
}
function numberOf(said) {
  if (said === void 0) return null;
  if (/^\d+$/.test(said)) return Number(said);
  const index = NUMBER_WORDS.indexOf(said.toLowerCase());
  return index < 0 ? null : Math.max(0, index - 2);
}
var NAME = "((?:\\p{Lu}[\\p{L}'\u2019./-]* ){0,4}\\p{Lu}[\\p{L}'\u2019-]+)";
var MOVER = new RegExp(
  `\\b(?:[Pp]roposed|[Mm]oved|(?:proposal|proposition|motion) of|[Mm]otion (?:was )?(?:made )?by|[Pp]roposer)(?: ?: ?| )(?:by )?${NAME}|(?:^|[.;,] )${NAME} (?:moved|proposed)\\b`,
  "u"
);
var SECONDER = new RegExp(
  `\\b(?:[Ss]econded|[Ss]econd|[Ss]upported|[Ss]econder)(?: ?: ?| )(?:by )?${NAME}|\\b${NAME} seconded\\b`,
  "u"
);
function moversIn(text) {
  if (!/propos|mov|second|motion/i.test(text)) return { mover: null, seconder: null };
  const seconder = SECONDER.exec(text);
  if (seconder === null) return { mover: null, seconder: null };
  const mover = MOVER.exec(text);
  return { mover: who(mover), seconder: who(seconder) };
}
function who(match) {
  const name = match?.[1] ?? match?.[2];
  return name === void 0 ? null : mention(name.replace(/^(?:The|That|It) /, "").trim());
}

// src/parsers/decisions/resolution.ts
function resolution(rule, at, text, fallback, label = null, context = text) {
  return {
    kind: "resolution",
    rule,
    confidence: RULES[rule].confidence,
    at,
    label,
    verdict: verdictOf(text, fallback),
    text,
    ...moversIn(context),
    vote: voteIn(context)
  };
}

// src/parsers/decisions/clauses.ts
var VERBS = {
  resolved: { rule: "resolved-clause", fallback: "resolved" },
  recommended: { rule: "resolved-clause", fallback: "resolved" },
  agreed: { rule: "agreed-clause", fallback: "agreed" },
  decided: { rule: "agreed-clause", fallback: "agreed" },
  decision: { rule: "agreed-clause", fallback: "agreed" },
  decisions: { rule: "agreed-clause", fallback: "agreed" }
};
var AT_END = /(?:^|[\s(])(resolved|recommended|agreed|decided|decisions?)(?: (?:unanimously|nem\.?\s*con\.?|as follows|that|to))*\s*(?:\((?:proposed|moved)\b[^()]{2,120}\)\s*)?(?:[:;]\s*[-–—]*|[-–—]+)$/i;
var ALONE = /^(?:it was |the \w+ )?(resolved|agreed|recommended|decided)(?: (?:unanimously|that|to))*\s*[.:–—-]*$/i;
var AT_START = /^(?:it was (?:\w+ )?)?(RESOLVED|Resolved|AGREED|Agreed|DECISION|Decision|RECOMMENDED)(?: unanimously)?(?:\s*[:–—-]+\s*| (?=that\b|to\b|That\b|THAT\b))/;
var ENUMERATED2 = /[\da-z]/i;
var THAT = /^(?:that|to)\b/i;
var INLINE = /(?:^|[\s;,:])\(?([a-h1-9v]|i{1,3}|iv)\) (?=\S)/g;
var clauses = {
  name: "clauses",
  parse(reading) {
    const found = [];
    const { passages, bodyFrom } = reading.outline;
    for (let at = bodyFrom; at < passages.length; at++) {
      const passage = passages[at];
      if (passage === void 0 || !isOpen2(passage, reading)) continue;
      const start = AT_START.exec(passage.text.value);
      if (start !== null && passage.text.value.length > start[0].length && !inSpeech(passage, reading)) {
        found.push(...runIn(passage, start[0], start[1] ?? "", reading, at));
        continue;
      }
      const trigger = AT_END.exec(passage.text.value) ?? ALONE.exec(passage.text.value);
      if (trigger !== null) found.push(...below(passage, trigger, at, reading));
    }
    return found;
  }
};
function isOpen2(passage, reading) {
  if (reading.taken.has(passage) || isHeaderCell(reading.outline, passage)) return false;
  const role = roleOf2(reading.outline, passage);
  return role === null || role === "text" || role === "other";
}
function inSpeech(passage, reading) {
  return passage.cell !== null && (reading.outline.columns[passage.cell.sheet]?.roles.includes("speaker") ?? false);
}
function verbOf(said) {
  return VERBS[said.toLowerCase()] ?? { rule: "agreed-clause", fallback: "agreed" };
}
function runIn(passage, lead, said, reading, at) {
  const { rule, fallback } = verbOf(said);
  const context = passage.text.value;
  const body = trimText(sliceText(passage.text, lead.length));
  const pieces = inlineClauses(body);
  if (pieces.length > 1) {
    reading.taken.add(passage);
    return pieces.map((piece) => resolution(rule, [piece.text], piece.text.value, fallback, piece.label, context));
  }
  if (/[:–—-]$/.test(body.value) || LEAD_IN.test(body.value)) {
    reading.taken.add(passage);
    const nested = collect(at + 1, reading, true);
    if (nested.length > 0 && (LEAD_IN.test(body.value) || /\bthat\s*[:–—-]+$/i.test(body.value))) {
      return nested.map((clause) => clauseFinding(clause, rule, fallback, context));
    }
    const whole = [passage.text, ...nested.flatMap((clause) => clause.texts)];
    return [resolution(rule, whole, joinTexts(whole).value, fallback)];
  }
  return sentenceClauses(passage, rule, fallback, reading);
}
var LEAD_IN = /^(?:that|to|that the following)?\s*(?:\((?:proposed|moved|prop)\b[^()]{2,120}\)\s*)?[:–—-]*$/i;
function sentenceClauses(passage, rule, fallback, reading) {
  const whole = passage.text;
  const starts = sentenceStarts(whole);
  const sentences = starts.map((from, i) => trimText(sliceText(whole, from, starts[i + 1])));
  const end = sentences.findIndex((sentence, i) => i > 0 && !THAT.test(sentence.value));
  const own2 = end < 0 ? sentences : sentences.slice(0, end);
  if (end < 0) reading.taken.add(passage);
  else {
    passage.text = sliceText(whole, starts[end] ?? 0);
    reading.cuts++;
  }
  return own2.map(
    (sentence) => resolution(rule, [sentence], sentence.value, fallback, null, own2.length === 1 ? whole.value : sentence.value)
  );
}
function inlineClauses(text) {
  const marks = [];
  for (const match of text.value.matchAll(INLINE)) {
    const label = match[1] ?? "";
    const first = marks[0]?.label;
    const expected = marks.length === 0 ? ["a", "1", "i"] : [nextLabel(first ?? "a", marks.length)];
    if (!expected.includes(label)) continue;
    marks.push({
      from: match.index,
      to: match.index + match[0].length,
      label: match[0].trim().replace(/^[;,:]\s*/, "")
    });
  }
  return marks.map((mark, i) => ({ label: mark.label, text: trimText(sliceText(text, mark.to, marks[i + 1]?.from)) }));
}
function nextLabel(first, index) {
  if (first === "1") return String(index + 1);
  if (first === "i") return ["i", "ii", "iii", "iv", "v"][index] ?? "";
  return String.fromCharCode(97 + index);
}
function below(passage, trigger, at, reading) {
  const said = trigger[1] ?? "";
  const { rule, fallback } = verbOf(said);
  const context = passage.text.value;
  const list = collect(at + 1, reading, new RegExp("^\\P{Ll}+$", "u").test(said) || /^\w+\W*$/.test(passage.text.value));
  if (list.length === 0) return [];
  const isWhole = trigger.index === 0 && trigger[0].length >= passage.text.value.trim().length;
  if (isWhole) reading.taken.add(passage);
  else {
    passage.text = trimText(sliceText(passage.text, 0, lastSentenceAt(passage.text.value)));
    reading.cuts++;
  }
  return list.map((clause) => clauseFinding(clause, rule, fallback, context));
}
function lastSentenceAt(value) {
  const stop = Math.max(value.lastIndexOf(". "), value.lastIndexOf("? "), value.lastIndexOf("! "));
  return stop < 0 ? 0 : stop + 1;
}
function clauseFinding(clause, rule, fallback, context) {
  const text = joinTexts(clause.texts).value;
  return resolution(rule, clause.texts, text, fallback, clause.label, `${context} ${text}`);
}
function collect(at, reading, bare) {
  const { passages } = reading.outline;
  const list = [];
  let style = null;
  let depth = 0;
  for (let i = at; i < passages.length; i++) {
    const passage = passages[i];
    if (passage === void 0 || !isOpen2(passage, reading)) break;
    const { value } = passage.text;
    const last = list.at(-1);
    if (value === "") break;
    if (passage.label === null) {
      const isClause = last === void 0 ? bare || THAT.test(value) : style === null && THAT.test(value);
      const continues2 = last !== void 0 && isUnfinished(last) && new RegExp("^\\p{Ll}", "u").test(value);
      if (continues2) last.texts.push(passage.text);
      else if (isClause && passage.kind !== "heading") list.push({ label: null, texts: [passage.text] });
      else break;
    } else {
      const own2 = styleOf(passage.label.value);
      if (style === null && list.length > 0) {
        if (!isUnfinished(list.at(-1)) && !(bare && /^that\W*$/i.test(list[0]?.texts[0]?.value ?? ""))) break;
        if (/^(?:that|to)\W*$/i.test(list.at(-1)?.texts[0]?.value ?? "")) list.pop();
      }
      style ??= own2;
      if (list.length === 0) depth = passage.depth;
      const isNested = last !== void 0 && list.length > 0 && (passage.depth > depth || own2 !== style);
      if (isNested && last !== void 0) last.texts.push(passage.text);
      else list.push({ label: own2 === "bullet" ? null : passage.label.value.trim(), texts: [passage.text] });
    }
    reading.taken.add(passage);
  }
  return list;
}
function isUnfinished(clause) {
  return clause !== void 0 && !/[.;!?]$/.test(clause.texts.at(-1)?.value ?? "");
}
function styleOf(label) {
  if (!ENUMERATED2.test(label)) return "bullet";
  if (/\d|^\([IlO]\)$/.test(label)) return "digits";
  return /[ivx]{2,}|^\(?i\)?[.)]?$/i.test(label) ? "roman" : "letters";
}

// src/parsers/decisions/column.ts
var EMPTY = /^(?:[-–—.\s]*|n\/?a|none|tbc|tbd)$/i;
var decisionColumn = {
  name: "decision-column",
  parse(reading) {
    const found = [];
    const labels = rowLabels(reading);
    for (const passage of reading.outline.passages) {
      if (roleOf2(reading.outline, passage) !== "decision" || isHeaderCell(reading.outline, passage)) continue;
      if (reading.taken.has(passage) || EMPTY.test(passage.text.value)) continue;
      reading.taken.add(passage);
      const label = labels.get(passage.cell?.rows[0] ?? -1);
      const at = label === void 0 ? [passage.text] : [label.text, passage.text];
      const text = label === void 0 ? passage.text.value : `${label.text.value}: ${passage.text.value}`;
      const made = resolution("decision-column", at, text, "agreed", null, passage.text.value);
      found.push({ ...made, verdict: verdictOf(passage.text.value, "agreed") });
    }
    return found;
  }
};
function rowLabels(reading) {
  const labels = /* @__PURE__ */ new Map();
  for (const passage of reading.outline.passages) {
    if (passage.cell?.column !== 0 || roleOf2(reading.outline, passage) === "decision") continue;
    for (const row of passage.cell.rows) if (!labels.has(row)) labels.set(row, passage);
  }
  return labels;
}

// src/directory.ts
var import_fastest_levenshtein = __toESM(require_mod(), 1);
var MAX_DISTANCE = 2;
var MIN_NEAR_LENGTH = 8;
var MAX_ALIKE = 50;
function directoryOf(attendees) {
  const index = /* @__PURE__ */ new Map();
  const initials = /* @__PURE__ */ new Map();
  const computed = /* @__PURE__ */ new Map();
  const cache2 = /* @__PURE__ */ new Map();
  const words = /* @__PURE__ */ new Set();
  for (const attendee of attendees) {
    const key = nameKey(attendee.name);
    const tokens = key.split(" ");
    add(index, `name ${key}`, attendee);
    if (tokens.length > 1) {
      add(index, `given ${tokens[0]}`, attendee);
      add(index, `pair ${tokens[0]} ${tokens.at(-1)}`, attendee);
    }
    add(index, `surname ${tokens.at(-1)}`, attendee);
    for (const token of tokens) if (token.length > 1) words.add(token);
    if (attendee.initials !== null) add(initials, attendee.initials, attendee);
    add(computed, tokens.map((token) => token[0]?.toUpperCase() ?? "").join(""), attendee);
    if (tokens.length > 2) add(computed, `${tokens[0]?.[0] ?? ""}${tokens.at(-1)?.[0] ?? ""}`.toUpperCase(), attendee);
  }
  const givesInitials = initials.size > 0;
  function search(said) {
    const bare = said.replace(/^the\s+/i, "").replace(/[’']s$/, "").trim();
    if (initials.has(bare)) return only(initials.get(bare), "initials");
    const { honorific, rest } = splitHonorific(bare);
    const key = nameKey(withoutPostNominals(rest === "" ? bare : rest));
    if (key === "") return null;
    const tokens = key.split(" ");
    const last = tokens.at(-1) ?? "";
    const exact = only(index.get(`name ${key}`), "name") ?? only(index.get(`pair ${tokens[0]} ${last}`), "name");
    if (exact !== null) return exact;
    if (tokens.length === 1) {
      if (honorific === null) {
        const given = only(index.get(`given ${key}`), "given-name");
        if (given !== null) return given;
      }
      const bySurname = index.get(`surname ${key}`);
      return only(bySurname, "surname") ?? only(
        bySurname?.filter((a) => sameTitle(a.honorific, honorific)),
        "surname"
      ) ?? only(index.get(`given ${key}`), "given-name") ?? byComputed(bare);
    }
    const sameSurname = (index.get(`surname ${last}`) ?? []).filter((a) => agreesInInitial(nameKey(a.name), key));
    return only(sameSurname, "surname") ?? near(key);
  }
  function byComputed(said) {
    return !givesInitials && INITIALS.test(said) ? only(computed.get(said.toUpperCase()), "computed-initials") : null;
  }
  function near(key) {
    if (key.length < MIN_NEAR_LENGTH) return null;
    const tokens = key.split(" ");
    const alike = /* @__PURE__ */ new Set([
      ...index.get(`given ${tokens[0]}`) ?? [],
      ...index.get(`surname ${tokens.at(-1)}`) ?? []
    ]);
    if (alike.size > MAX_ALIKE) return null;
    const close4 = [...alike].filter((attendee) => (0, import_fastest_levenshtein.distance)(nameKey(attendee.name), key) <= MAX_DISTANCE);
    return only(close4, "near-name");
  }
  return {
    attendees,
    givesInitials,
    find(said) {
      const known = cache2.get(said);
      if (known !== void 0) return known;
      const match = search(said);
      cache2.set(said, match);
      return match;
    },
    knows: (word) => initials.has(word) || words.has(nameKey(word)) || !givesInitials && computed.has(word)
  };
}
function add(map, key, attendee) {
  const there = map.get(key);
  if (there === void 0) map.set(key, [attendee]);
  else if (there.at(-1) !== attendee) there.push(attendee);
}
function only(found, how) {
  const [first, second] = found ?? [];
  return first !== void 0 && second === void 0 ? { attendee: first, how } : null;
}
function sameTitle(a, b) {
  return a !== null && b !== null && a.toLowerCase().replace(/\W/g, "") === b.toLowerCase().replace(/\W/g, "");
}
function agreesInInitial(name, said) {
  const a = name.split(" ")[0] ?? "";
  const b = said.split(" ")[0] ?? "";
  return a[0] === b[0] && (a.length === 1 || b.length === 1);
}

// src/parsers/statements.ts
var MAX_STATEMENT = 2e3;
var PREFIX = new RegExp("^(\\p{Lu}[\\p{Lu}\\p{Ll}]{1,3}|\\p{Lu}{2,4}\\p{Ll}?)(?:\\s*\\([^()]{1,40}\\))?\\s*[-\u2013\u2014:]+\\s+", "u");
var cache = /* @__PURE__ */ new WeakMap();
var directories = /* @__PURE__ */ new WeakMap();
function directoryFor(reading) {
  let directory = directories.get(reading);
  if (directory === void 0) directories.set(reading, directory = directoryOf(findingsOf(reading, "attendee")));
  return directory;
}
function statementsOf(reading) {
  const known = cache.get(reading);
  if (known?.count === reading.taken.size + reading.cuts) return known.statements;
  const statements = collect2(reading);
  cache.set(reading, { statements, count: reading.taken.size + reading.cuts });
  return statements;
}
function collect2(reading) {
  const { outline } = reading;
  const directory = directoryFor(reading);
  const statements = [];
  const headings = new Set(findingsOf(reading, "item").map((item) => item.at[0]?.start[0]));
  let speaker = null;
  for (const passage of outline.passages.slice(outline.bodyFrom)) {
    const role = roleOf2(outline, passage);
    if (role === "speaker" && !isHeaderCell(outline, passage)) {
      speaker = passage.text.value;
      continue;
    }
    if (reading.taken.has(passage)) {
      if (headings.has((passage.label ?? passage.text).start[0])) speaker = null;
      continue;
    }
    if (isHeaderCell(outline, passage) || role === "owner" || role === "due" || role === "status") continue;
    if (passage.cell === null || !hasSpeakers(reading, passage)) speaker = null;
    let before = null;
    for (const sentence of sentencesOf(passage.text)) {
      if (sentence.value.length > MAX_STATEMENT) continue;
      const prefix = prefixOf(sentence.value, directory);
      const statement = {
        passage,
        text: sentence,
        said: prefix === null ? sentence : sliceText(sentence, prefix.length),
        speaker: prefix?.speaker ?? before?.speaker ?? speaker,
        prefixed: prefix !== null,
        role,
        isBold: isSet(sentence, "bold", 0.8),
        before
      };
      statements.push(statement);
      before = statement;
    }
  }
  return statements;
}
function hasSpeakers(reading, passage) {
  return passage.cell !== null && (reading.outline.columns[passage.cell.sheet]?.roles.includes("speaker") ?? false);
}
function prefixOf(value, directory) {
  const match = PREFIX.exec(value);
  const initials = match?.[1];
  if (match === null || initials === void 0 || !INITIALS.test(initials)) return null;
  const isKnown = directory.find(initials) !== null || directory.givesInitials && initials.length <= 3;
  return isKnown ? { speaker: initials, length: match[0].length } : null;
}
function ownNames(reading) {
  const body = findingsOf(reading, "fact").filter((fact) => fact.field === "body").sort((a, b) => b.confidence - a.confidence)[0]?.value;
  if (body === void 0) return null;
  const words = body.split(/\s+/);
  const names4 = [body, words.slice(0, -1).join(" ")].filter((name) => name.includes(" ") && name.length > 5);
  if (names4.length === 0) return null;
  const escaped = names4.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/\s+/g, "\\s+"));
  return new RegExp(`^(?:the\\s+)?(?:${escaped.join("|")})(?=\\s)`, "i");
}

// src/parsers/decisions/sentences.ts
var ADVERBS = "(?:(?:\\w+ly|also|then|further|therefore|thus|again|so|hereby) )*";
var BODY = `(?:the |all )?(?:${[...BODY_NOUNS].join("|")})(?: (?:of the \\w+|present))?`;
var IT_WAS = new RegExp(
  `\\bit (?:was|is|has been) ${ADVERBS}(?:(?:proposed|moved|put forward),?\\s*(?:and )?(?:seconded,?\\s*)?(?:and )?)?${ADVERBS}(?:agreed|resolved|decided)\\b(?! (?:at|in|last|with|previously|during|by the)\\b)`,
  "i"
);
var PROPOSED = /\bproposed,? (?:by [^.]{2,60},? )?(?:and )?seconded,? (?:by [^.]{2,60},? )?and (?:\w+ly )?(?:agreed|resolved|carried)\b/i;
var BODY_DECIDED = new RegExp(
  `(?:^|^(?:after|following|having|with|on|in)\\b[^.;]{2,80}?[,n] )${BODY} ${ADVERBS}(?:agreed|resolved|decided|approved|endorsed|adopted|ratified|voted|settled|opted|instructed|authori[sz]ed|directed|delegated) (?:that|to|the|a|an|this|these|unanimously|its|on|for)\\b`,
  "i"
);
var RESOLVED = /\bRESOLVED\b(?=.{0,160}[ ,;](?:that|to|unanimously)\b)/;
var VOTED = /\bby \w+ votes? to \w+\b|\bon a show of hands\b|\bby (?:general )?consensus\b/i;
var APPROVED = /^(?:the|this|these|that|both|all|its|their|payments|accounts|invoices|apologies|[A-Z]\S*[’']s) (?:[^.;:]|\.\d){3,120}?\b(?:was|were) (?:(?:\w+ly|then|also|all) )*(?:not )?(?:approved|adopted|ratified|endorsed|accepted|confirmed|authori[sz]ed|granted|refused|rejected|turned down)(?:,?\s*(?:unanimously|nem\.?\s*con\.?|as (?:presented|circulated|amended|submitted|drafted)|by (?:the )?(?:board|committee|members|meeting|council|group|trustees|governors|all)|subject to\b.*|with (?:the|that|one|no|two|a)\b.*|in (?:full|principle|part)|on (?:a show|the (?:proposal|motion|proposition))\b.*|(?:because|having)\b.*))?[.;:]?$/i;
var SUBORDINATE = /\b(?:which|who|when|if|until|once|whether)\b/i;
var APPROVED_LIST = /(?:,|\band) the [^.;:,]{3,80} (?:was|were) (?:\w+ly )?(?:approved|adopted|ratified|endorsed|accepted)(?: unanimously)?\.?$/i;
var ELIDED = /^(?:agreed|resolved|approved|endorsed)(?:\s*(?:[:–-]\s*)?\b(?:that|to|the|this|by|unanimously|as)\b|,[^.]{3,60}, that\b)/i;
var MINUTES_SUBJECT = /^(?:[^.]{0,60}\b)?(?:minutes|notes|record)\b/i;
var MINUTES_APPROVED = /\b(?:was|were|be|is|are|as|and|then|having been) (?:\w+ly |then |taken as read[, ]+(?:and )?)*(?:agreed|approved|confirmed|accepted|adopted|signed|ratified|passed)\b|\btaken as read\b|\b(?:agreed|approved|confirmed|accepted|adopted|ratified) (?:as (?:a|an|the|being|true|correct|accurate)|without|subject|with|and signed|unanimously)\b|^(?:previous |last )?(?:minutes|notes) (?:(?:of|from) [^.]{3,50}? )?(?:agreed|approved|confirmed|accepted)\b/i;
var APPROVED_MINUTES = new RegExp(
  `^(?:${BODY} )?${ADVERBS}(?:agreed|approved|confirmed|accepted|adopted|signed) (?:as \\w+ )?the (?:\\w+ ){0,3}(?:minutes|notes)\\b`,
  "i"
);
var UNSETTLED = /\b(?:will|would|should|to|(?<!w(?:as|ere) )not|cannot|yet to|unable to|whether|if) (?:now |then )?(?:be )?(?:agreed|approved|confirmed|accepted|adopted|signed|noted|resolved|decided|endorsed)\b|\bhad (?:been |previously |already )*(?:agreed|approved|noted|resolved|decided|carried|endorsed|adopted|lost|defeated|passed|voted)\b|\ba (?:motion|resolution) is\b|\b(?:previously|already) (?:agreed|approved|resolved)\b/i;
var NOTED_PAPER = /\b(?:reports?|updates?|presentations?|papers?|briefings?|positions?|letters?|accounts?|statements?|reconciliations?|summar(?:y|ies)|figures|contents?|information|progress|plans?|dashboards?|minutes|correspondence)\b[^.;]{0,60}?(?:, which)? (?:was|were) (?:\w+ly |then |received and )?noted\b(?! that)/i;
var NOTED_END = /^(?:(?:the|this|that|both|all|a|these) )?[^.,;:]{2,140}?\b(?:was|were|is|are|be)?\s*(?:\w+ly |received and |also )?noted(?: (?:by (?:the )?(?:board|committee|members|council|meeting|group|trustees|governors)|with thanks|accordingly))?[.;]?$/i;
var NOT_NOTED = /^(?:it|apolog|points?|the following|as|he|she|they|having|cllr|mr|declaration|no\b|none)|\b(?:apologies|points|following|who|which)\b|\bhad\b/i;
var DATED_PAST = /\b(?:approved|adopted|endorsed|ratified|resolved) (?:.* )?(?:in|last|on) (?:\d{1,2} )?(?:January|February|March|April|May|June|July|August|September|October|November|December|year|month|week|\d{4})\b/i;
var BODY_NOTED = new RegExp(
  `^${BODY} ${ADVERBS}(?:noted|received and noted|endorsed|accepted|supported) (?:the|both|this|these) (?!fact|need|difficult|importance|concern|absence|lack|challenge|impact|success|increase|decrease)\\w+`,
  "i"
);
var THIS_WAS = /^(?:with that put right,? )?(?:this|these|that|which|they|the (?:proposals?|recommendations?|suggestion|amendments?|changes?|request)) (?:was|were) (?:\w+ly |all )?(?:agreed|approved|accepted|adopted|carried)(?: (?:by (?:all|the|members|everyone)\b.*|unanimously|nem con|in principle|and signed|and [A-Z].*))?[.;!]?$|^(?:agreed|approved|accepted|adopted|carried)(?: unanimously)?[.!]?$/i;
var AND_THIS_WAS = /[,–-]\s*(?:and )?(?:\w+ ){0,6}?this was (?:\w+ly )?(?:agreed|approved|carried|supported)(?: (?:by (?:all|everyone|the \w+)\b[^.]*|unanimously))?\.?$/i;
var THIS_WAS_TOO = /^(?:after (?:\w+ ){0,3}discussion,? )?(?:this|these|that) (?:was|were) (?:not (?:agreed|supported|approved|carried)\b|supported(?: by (?:all|everyone|the \w+)\b.*)?\.?$)|^(?:all|everyone) (?:were |was )?(?:in agreement|agreed|in favou?r)[.!]?$/i;
var MOTION = /\b(?:motion|resolution|amendment|vote)\b[^.]{0,80}\b(?:was|were|is|declared)?\s*(?:\w+ly )?(?:carried|passed|lost|defeated|withdrawn|failed|adopted)\b|[-–,]\s*(?:agreed,? )?(?:and )?carried\b|^(?:motion )?carried\b/i;
var ELECTED2 = new RegExp("\\b(?:was|were) (?:\\w+ly |then )*(?:re-?)?(?:elected|appointed|co-opted) (?:as |to (?:be |the (?:post|role|position|office) of )?|onto )?(?:the |a |new )*(?:its |their )?(?:vice|deputy|chair|president|treasurer|secretary|clerk|member|councillor|trustee|governor|auditor|representative|minute|board|committee|co-|conven[eo]r|link|lead|champion|\\p{Lu}\\p{Ll}+ (?:for|of|governor|representative))", "iu");
var AGREED_TO_BE = /^\S+(?: \S+){0,3} was agreed (?:to be|as)\b/i;
var AGREED_THAT = /\bagreed that (.*)$/is;
var SHALL = new RegExp("\\b(?:would|should|will|shall|must|be|to|can|could|may|not)\\b|\\b(?:is|are|was|were) (?:\\p{Ll}+ly )?(?:re-?)?\\p{Ll}+(?:ed|en|wn)\\b", "u");
var STATES = /\b(?:was|were|had|made|did)\b/;
function isOpinion(value) {
  const what = AGREED_THAT.exec(value)?.[1];
  return what !== void 0 && !SHALL.test(what) && STATES.test(what);
}
var NO_OBJECTION = new RegExp(`^${BODY} (?:has|have|had|raised|made) no objections?\\b`, "i");
var DEFERRED = /^(?:the |this )?(?:agenda )?(?:item|matter|decision|report|discussion|application|consideration|election|vote|paper|presentation)\b[^.]{0,80}?\b(?:was|were|be)?\s*(?:deferred|postponed|adjourned|held over|carried over|withdrawn|put off)\b|^deferred\b/i;
var PAST = /\b(?:last|previous) (?:year|month|week|autumn|spring|summer|winter)\b|\brecently\b|\bhad been\b|\bhas been\b/i;
var RULES_IN_ORDER = [
  {
    rule: "this-was-agreed",
    fallback: "agreed",
    at: (value) => THIS_WAS.test(value) || THIS_WAS_TOO.test(value) ? 0 : -1,
    needsBefore: true
  },
  { rule: "this-was-agreed", fallback: "agreed", at: (value) => AND_THIS_WAS.test(value) ? 0 : -1 },
  {
    rule: "minutes-approved",
    fallback: "approved",
    at: (value) => MINUTES_SUBJECT.test(value) && MINUTES_APPROVED.test(value) || APPROVED_MINUTES.test(value) ? UNSETTLED.test(value) ? -1 : 0 : -1
  },
  {
    rule: "resolved-clause",
    fallback: "resolved",
    at: (value) => RESOLVED.test(value) && !UNSETTLED.test(value) ? 0 : -1
  },
  { rule: "agreed-sentence", fallback: "agreed", at: (value) => clauseAt(value, IT_WAS) },
  { rule: "agreed-sentence", fallback: "agreed", at: (value) => clauseAt(value, PROPOSED) },
  {
    rule: "body-agreed",
    fallback: "agreed",
    at: (value) => BODY_DECIDED.test(value) && !DATED_PAST.test(value) && !UNSETTLED.test(value) ? 0 : -1
  },
  {
    rule: "agreed-sentence",
    fallback: "agreed",
    at: (value, statement) => statement.speaker === null && ELIDED.test(value) ? 0 : -1
  },
  {
    rule: "noted-sentence",
    fallback: "noted",
    at: (value) => NOTED_END.test(value) && !NOT_NOTED.test(value) ? 0 : -1
  },
  { rule: "noted-sentence", fallback: "noted", at: (value) => BODY_NOTED.test(value) ? 0 : -1 },
  { rule: "body-agreed", fallback: "other", at: (value) => NO_OBJECTION.test(value) ? 0 : -1 },
  {
    rule: "noted-sentence",
    fallback: "noted",
    at: (value) => NOTED_PAPER.test(value) && !UNSETTLED.test(value) && !/\bfollowing\b|:$/.test(value) ? 0 : -1
  },
  {
    rule: "body-agreed",
    fallback: "approved",
    at: (value) => (APPROVED.test(value) || APPROVED_LIST.test(value)) && !SUBORDINATE.test(value) && !UNSETTLED.test(value) ? 0 : -1
  },
  { rule: "carried", fallback: "carried", at: (value) => VOTED.test(value) && !UNSETTLED.test(value) ? 0 : -1 },
  { rule: "carried", fallback: "carried", at: (value) => MOTION.test(value) && !UNSETTLED.test(value) ? 0 : -1 },
  {
    rule: "elected",
    fallback: "appointed",
    at: (value) => (ELECTED2.test(value) || AGREED_TO_BE.test(value)) && !PAST.test(value) ? 0 : -1
  },
  {
    rule: "deferred",
    fallback: "deferred",
    at: (value) => DEFERRED.test(value) && !/\bby the applicant/i.test(value) && !UNSETTLED.test(value) ? 0 : -1
  }
];
var decisionSentences = {
  name: "decision-sentences",
  parse(reading) {
    const found = [];
    const statements = statementsOf(reading);
    const own2 = ownNames(reading);
    statements.forEach((statement, index) => {
      if (statement.role === "action" || statement.role === "decision") return;
      const made = outcome(statements, index) ?? read(statement, own2);
      if (made !== null) found.push(made);
    });
    return found;
  }
};
var CUE = /agreement|in favou?r|supported|instructed|authori[sz]ed|objection|refused|granted|rejected|turned down|votes|hands|consensus|put off|settled|agreed|resolved|decided|approved|confirmed|accepted|adopted|noted|carried|passed|lost|elected|appointed|co-opted|deferred|postponed|adjourned|endorsed|read|held over|withdrawn|signed|ratified|voted|defeated|failed/i;
var OUTCOME = /^(?:the )?(?:motion|vote|resolution|amendment) (?:[^.]{0,60} )?(?:carried|passed|failed|lost|defeated|fell)\b|^(?:carried|passed|lost|defeated|all in favou?r)\b|^voice vote\b/i;
var MOVED = /\b(?:motion (?:was )?(?:made )?by|moved|on the motion of|proposed)\b/i;
var BETWEEN = /\b(?:seconded|second|supported|ayes?|nays?|vote|roll call|in favou?r|against|discussion|abstain)/i;
var MAX_APART = 5;
function outcome(statements, index) {
  const last = statements[index];
  if (last === void 0 || !OUTCOME.test(last.said.value)) return null;
  for (let at = index - 1; at >= Math.max(0, index - MAX_APART); at--) {
    const statement = statements[at];
    if (statement === void 0) return null;
    if (MOVED.test(statement.said.value)) {
      const texts = statements.slice(at, index + 1).map((one2) => one2.text);
      const text = joinTexts(texts).value;
      return {
        ...resolution("carried", texts, text, "carried"),
        verdict: /\b(?:lost|failed|fell|defeated)\b/i.test(last.said.value) ? "lost" : "carried"
      };
    }
    if (!BETWEEN.test(statement.said.value)) return null;
  }
  return null;
}
function read(statement, own2) {
  const { value: said } = statement.said;
  const value = own2 === null ? said : said.replace(own2, "The Board");
  if (!CUE.test(value) || /\?$/.test(value)) return null;
  for (const { rule, fallback, at, needsBefore } of RULES_IN_ORDER) {
    const from = at(value, statement);
    if (from < 0 || isOpinion(value)) continue;
    const stated = from === 0 ? statement.text : sliceText(statement.said, from + said.length - value.length);
    const texts = needsBefore === true ? withBefore(statement, stated) : [stated];
    return resolution(rule, texts, joinTexts(texts).value, fallback);
  }
  return null;
}
function withBefore(statement, own2) {
  return statement.before === null ? [own2] : [statement.before.text, own2];
}
function clauseAt(value, pattern) {
  const match = pattern.exec(value);
  if (match === null || UNSETTLED.test(value)) return -1;
  const joint = /(?:;|\band|\bso|, but) $/i.exec(value.slice(0, match.index));
  return joint === null || joint.index < 40 ? 0 : match.index;
}

// src/language/actors.ts
var JOINT = /\s*(?:,\s*(?:and\s)?|[/&+]|\band\b)\s*/;
var PRONOUN = /^(?:he|she|they|I|we|it)$/i;
var MAX_WORDS2 = 9;
var ACRONYM2 = new RegExp("^\\p{Lu}[\\p{Lu}&\\d]{1,6}s?$", "u");
var NOT_ACTOR_START = /^(?:their|its|his|her|whose|nobody|neither|there|this|that|these|those|it|which|who|what|where|when|how|if|as|in|on|at|to|for|from|by|with|also|but|however|then|further|due|subject|thanks|prior|following|update|welcome)$/i;
var NOT_ACTOR_END = /^(?:update|report|reports|letter|minutes|item|items|review|discussion|discussions|presentation|response|invitation|visit|thanks|meeting|meetings|plan|plans|work|funding|data|information|paper|papers|strategy|policy|proposal|proposals|need|needs|decision|strategies|date|dates|bill|project|document|documents|form|forms)$/i;
var COMMON = /^(?:also|now|then|more|new|some|any|no|not|much|further|likely|important|possible|due|able|happy|keen|unable|hoped|expected|agreed|asked|wants?|wanted|needs?|needed|like|likes|is|are|was|were|be|been|being|has|have|had|will|would|should|could|can|may|might|must|do|does|did|to|that|which|who|because|so|if|when|while|as|than|up|out|said|says|get|gets|going|trying|looking|working|continue|continues|continued)$/i;
function readActors(phrase, knows) {
  const trimmed = phrase.trim().replace(/^\(?\d{1,2}[.)]\s+/, "").replace(/[,:;–-]+$/, "").trim();
  if (trimmed === "" || trimmed.split(/\s+/).length > MAX_WORDS2) return null;
  const whole = readActor(trimmed, knows);
  if (whole?.kind === "person" || whole?.kind === "pronoun") return [whole];
  const parts2 = trimmed.split(JOINT).filter((part2) => part2 !== "");
  if (parts2.length > 1) {
    const actors = parts2.map((part2) => readActor(part2, knows));
    if (actors.every((actor) => actor !== null) && !isOneBody(trimmed, actors)) return actors;
  }
  return whole === null || trimmed.includes("/") ? null : [whole];
}
function isOneBody(phrase, actors) {
  return /\b(?:and|&)\b/.test(phrase) && !/[,/]/.test(phrase) && actors.every((actor) => actor.kind === "body") && !actors.every((actor) => ACRONYM2.test(actor.text));
}
function readActor(said, knows) {
  const text = withoutMisread(said.trim(), knows);
  if (text === "") return null;
  if (/^@[\w-]+$/.test(text)) return { text, kind: "person" };
  if (PRONOUN.test(text)) return { text, kind: "pronoun" };
  if (EVERYBODY.test(text)) return { text, kind: "post" };
  const words = text.split(/\s+/);
  const [first = ""] = words;
  const last = words.at(-1) ?? "";
  if (words.length === 1) {
    if (INITIALS.test(text)) return { text, kind: knows(text) || text.length <= 3 ? "person" : "body" };
    if (knows(text) && new RegExp("^\\p{Lu}", "u").test(text)) return { text, kind: "person" };
    if (ACRONYM2.test(text)) return { text, kind: "body" };
    return ACTOR_NOUNS.has(text.toLowerCase()) ? { text, kind: "post" } : null;
  }
  if (isSurelyPerson(text) && !isPastVerb(first, knows)) return { text, kind: "person" };
  if (NOT_ACTOR_START.test(first) || isPastVerb(first, knows) || words.some((word, i) => COMMON.test(word) && !/^(?:group|party)$/i.test(words[i + 1] ?? "")))
    return null;
  if (isKnownPerson(text, knows)) return { text, kind: "person" };
  if (/^(?:the|all|our|each|every|both|any|other|local|relevant)$/i.test(first) || ACTOR_NOUNS.has(last.toLowerCase())) {
    const isAll = /^all$/i.test(first) && words.length <= 3 && new RegExp("^\\p{Ll}+s$", "u").test(last);
    return isAll || isHead(words) || hasActorHead(words) ? { text, kind: kindOfNoun(words) } : null;
  }
  if (NOT_ACTOR_END.test(last)) return null;
  const isProper = words.every((word) => /^[\p{Lu}\d]/u.test(word) || /^(?:and|of|the|for|&)$/.test(word)) && new RegExp("^\\p{Lu}", "u").test(last);
  if (isProper && !NOT_NAME_WORDS.has(first.toLowerCase())) return { text, kind: "body" };
  return null;
}
function isHead(words) {
  const last = (words.at(-1) ?? "").replace(/\.$/, "");
  return (ACTOR_NOUNS.has(last.toLowerCase()) || ACRONYM2.test(last)) && !words.slice(0, -1).some((word) => PREPOSITION.test(word));
}
var EVERYBODY = /^(?:everyone|everybody|all those|those|anyone|anybody|all)(?:\s+(?:who|present|with|in|on|attending|involved)\b.*)?$/i;
var PREPOSITION = /^(?:of|with|for|from|in|on|at|by|about|between|into|around|regarding|within)$/i;
var PAST_VERB = new RegExp("^(?:\\p{Lu}\\p{Ll}+ed|Spoke|Gave|Said|Told|Felt|Thought|Held|Met|Took|Made|Went|Brought|Sent|Wrote|Put|Set|Got|Had|Led|Ran|Saw)$", "u");
function isPastVerb(word, knows) {
  return PAST_VERB.test(word) && !isGivenName(word) && !knows(word);
}
function hasActorHead(words) {
  const of = words.findIndex(
    (word, index) => index > 0 && /^(?:of|from|at|in|present|attendees?|members?|who)$/i.test(word)
  );
  return of > 0 && (ACTOR_NOUNS.has(words[of - 1]?.toLowerCase() ?? "") || /^(?:attendees?|members?)$/i.test(words[of] ?? "") || words[0]?.toLowerCase() === "all" && of === 1);
}
function withoutMisread(text, knows) {
  const first = new RegExp("^l\\p{Ll}+", "u").exec(text)?.[0];
  return first !== void 0 && knows(`I${first.slice(1)}`) ? text.replace(/^l/, "I") : text;
}
var BODIES = /^(?:group|groups|team|teams|board|boards|committee|committees|council|councils|department|directorate|service|services|agencies|authorities|partners|partnership|partnerships|police|network|trust|panel|bodies|organisations|hub|subcommittee|sub-committee|subgroup|sub-group|section|office|providers)$/i;
function kindOfNoun(said) {
  const of = said.findIndex((word) => /^(?:of|from|at|in)$/i.test(word));
  const words = of > 0 ? said.slice(0, of) : said;
  return (BODIES.test(words.at(-1) ?? "") || ACRONYM2.test(words.at(-1) ?? "")) && words[0]?.toLowerCase() !== "all" ? "body" : "post";
}
function isKnownPerson(text, knows) {
  const { rest } = splitHonorific(text);
  const words = rest.split(/\s+/);
  return parsePersonName(text, true) !== null && words.some((word) => knows(word));
}

// src/parsers/actions/action.ts
var DONE_ASIDE = /^[([]\s*(?:actioned|completed?|done|closed)\b/i;
var DONE = /[([]\s*(?:actioned|completed?|done|closed)\b|(?:[-–—:]\s*|\[)(?:done|completed?|closed|actioned)[\].]*\s*$/i;
var CARRIED = /\b(?:carried (?:forward|over)|c\/f|ongoing|outstanding)[\].)]*\s*$/i;
function action(rule, at, text, owners) {
  return {
    kind: "action",
    rule,
    confidence: RULES[rule].confidence,
    at,
    text,
    owners: owners.map(mention),
    due: null,
    status: DONE.test(text) ? "done" : CARRIED.test(text) ? "carried-forward" : "open",
    resolution: null
  };
}

// src/parsers/actions/tasks.ts
var ADVERB = "(?:(?:also|now|then|therefore|kindly|please|still|first|both|all|(?!(?:sup|ap|re|com|im|multi)p?ly\\b|rely\\b)\\p{Ll}+ly) )*";
var TO_VERB = new RegExp(` to ${ADVERB}(\\p{Ll}[\\p{Ll}-]+)\\b`, "gu");
var NOT_VERB = /^(?:the|a|an|all|any|its|it|this|that|these|those|our|their|his|her|your|my|be|been|date|which|whom|who|one|two|some|each|both|note|us|them|him|me|and|or|within|everyone|members|residents|people|local)$/;
var CLAUSE_START = /(?:^|[,;:(] |\s[-–—] |\b(?:that|and|but|so|then|whereby|because|said|stated|confirmed|hoped|thought) )$/;
function isTaskVerb(verb) {
  return TASK_VERBS.has(verb) || TASK_VERBS.has(verb.replace(/^re-?/, "")) || TASK_VERBS.has(verb.replace(/^follow-up$/, "follow"));
}
function names2(actors) {
  return actors.map((actor) => actor.text);
}
var xToDo = (value, context) => {
  let tried = 0;
  for (const match of value.matchAll(TO_VERB)) {
    if (++tried > 3 || match.index > 120) break;
    const verb = match[1] ?? "";
    if (NOT_VERB.test(verb)) continue;
    const subject = lastClause(value.slice(0, match.index), context.decided);
    if (/[,;]$/.test(subject)) continue;
    const actors = readActors(subject.replace(/ (?:is|are)$/, ""), context.knows);
    if (actors === null || actors.some((actor) => actor.kind === "pronoun")) continue;
    const isPerson = actors.every((actor) => actor.kind === "person");
    const isBound = / (?:is|are)$/.test(subject);
    if (isBound && (!isTaskVerb(verb) || actors.some((actor) => actor.kind === "body"))) continue;
    if (isPerson || isTaskVerb(verb)) return { rule: "x-to-do", owners: names2(actors) };
  }
  return null;
};
function lastClause(before, decided) {
  if (!decided) return before;
  return before.replace(
    /^.*\b(?:agreed|resolved|decided)\s*(?:unanimously )?(?:that|[:–-])? (?:the following[:\s]+)?/i,
    ""
  );
}
var WILL = new RegExp(
  `(?: (?:will|shall|would|should)|['\u2019](?:ll|d)) ${ADVERB}(?:be )?(\\p{Ll}[\\p{Ll}-]+)\\b`,
  "gu"
);
var STATIC = /^(?:be|continue|remain|have|need|require|sit|depend|include|become|benefit|know|like|want|cost|mean|stay|live|retire|miss|expect|receive|enjoy|appreciate|feel|think|believe|hope|struggle|suffer|love|prefer|welcome|stand|step|turn|start|begin|end|last|take place|leave|happen|prioritise|target|focus|form|fall|rise|increase|decrease|allow|enable|never|not|only|always|no|apply|lose|gain|own|act|serve|chair)$/;
var REPORTS = /\b(?:said|stated|advised|confirmed|reported|added|noted|explained|informed|indicated|mentioned|agreed|promised|announced|replied|suggested|assured)\b/i;
var xWillDo = (value, context) => {
  if (/^(?:if|unless|should|whether)\b/i.test(value)) return null;
  const elided = new RegExp("^Will (?:also |now |\\p{Ll}+ly )?(\\p{Ll}+)\\b", "u").exec(value)?.[1];
  if (elided !== void 0 && context.speaker !== null && isTaskVerb(elided) && !value.endsWith("?")) {
    return { rule: "x-will-do", owners: [context.speaker] };
  }
  for (const match of value.matchAll(WILL)) {
    const passive = /\bbe \S+$/.test(match[0]);
    const verb = passive ? activeOf(match[1] ?? "") : match[1] ?? "";
    if (verb === null || STATIC.test(verb)) continue;
    const isWould = /would|['’]d/.test(match[0]);
    if (/should/.test(match[0]) && !context.decided) continue;
    const subject = actorsBefore(value, match.index, context.knows);
    if (subject === null) {
      const owners = isTaskVerb(verb) && /(?:\band|\bbut)$/.test(value.slice(0, match.index)) && !OTHER_SUBJECT.test(value.slice(0, match.index)) ? leadingSubject(value, context) : null;
      if (owners !== null && !isWould) return { rule: "x-will-do", owners };
      continue;
    }
    const { actors } = subject;
    if (actors.every((actor) => actor.kind === "pronoun")) {
      const owner = antecedent(value.slice(0, subject.at), context);
      if (owner.length > 0 && isTaskVerb(verb) && /^(?:he|she|they|I)$/i.test(subject.text))
        return { rule: "x-said-would", owners: owner };
      continue;
    }
    const reported = isWould || subject.at > 0;
    const isPerson = actors.every((actor) => actor.kind === "person");
    if (context.decided ? isTaskVerb(verb) || isPerson : isPerson ? !reported || isTaskVerb(verb) : isPosts(actors) && isTaskVerb(verb) && (!isWould || isStatedPlan(value, subject.at, verb))) {
      return { rule: "x-will-do", owners: names2(actors) };
    }
  }
  return null;
};
function isStatedPlan(value, at, verb) {
  return at === 0 && !/^(?:go|help|suggest|recommend|propose|support|ask|thank|advise|remind|consider|share)$/.test(verb) && !/\bif\b|\blike\b|\brather\b/i.test(value);
}
function activeOf(verb) {
  if (!verb.endsWith("ing") || /^(?:speaking|attending|visiting|working|presenting|hosting|holding|running)$/.test(verb))
    return null;
  const stem = verb.slice(0, -3);
  return [stem, `${stem}e`, stem.replace(/(.)\1$/, "$1")].find((base) => TASK_VERBS.has(base)) ?? null;
}
function isPosts(actors) {
  return actors.every(
    (actor) => actor.kind === "person" || actor.kind === "post" && /\b(?:clerk|chair\w*|vice-chair\w*|secretary|secretariat|treasurer|officers?|administrator|bursar|leads?|manager|coordinator|co-ordinator|headteacher|director|warden|caretaker|librarian|president|scribe|all|rangers|councillors?|trustees|committee|group|team)$/i.test(
      actor.text
    )
  );
}
function actorsBefore(value, at, knows) {
  const floor = Math.max(0, at - SUBJECT_REACH);
  const before = value.slice(floor, at);
  const words = [...before.matchAll(/\S+/g)].map((match) => match.index).slice(-MAX_SUBJECT);
  for (const from of words) {
    const isStart = floor + from === 0 || from > 0 && CLAUSE_START.test(before.slice(0, from));
    if (!isStart) continue;
    const text = before.slice(from).trim();
    const actors = readActors(text, knows);
    if (actors !== null) return { actors, text, at: floor + from };
  }
  return null;
}
var SUBJECT_REACH = 160;
var MAX_SUBJECT = 9;
var OTHER_SUBJECT = /\bthat (?!he\b|she\b|they\b)/i;
function leadingSubject(value, context) {
  const lead = new RegExp("^(.{2,50}?) (?:also |then |\\p{Ll}+ly )*(?:\\p{Ll}+ed|said|has|have|is|was|will|would|gave|told|spoke|felt|thought|met|took|made)\\b", "u").exec(
    value
  )?.[1];
  const actors = lead === void 0 ? null : readActors(lead, context.knows);
  if (actors !== null && actors.every((actor) => actor.kind === "person" || /^(?:he|she)$/i.test(actor.text)))
    return names2(actors);
  return context.speaker !== null && new RegExp("^(?:\\p{Lu}\\p{Ll}+ed|Has|Is|Said|Gave|Met|Spoke)\\b", "u").test(value) ? [context.speaker] : null;
}
function antecedent(before, context) {
  if (!REPORTS.test(before)) return context.speaker !== null && before.trim() === "" ? [context.speaker] : [];
  const subject = /^(.{2,50}?) (?:also |then |\w+ly )*(?:said|stated|advised|confirmed|reported|added|noted|explained|informed|indicated|mentioned|agreed|promised|announced|replied|assured|thanked|gave|asked|suggested)\b/i.exec(
    before
  );
  const actors = subject === null ? null : readActors(subject[1] ?? "", context.knows);
  if (actors !== null) return names2(actors);
  const isElided = /^(?:said|stated|advised|confirmed|reported|added|noted|explained|informed|indicated|mentioned|agreed|promised)\b/i.test(
    before
  );
  return context.speaker !== null && isElided ? [context.speaker] : [];
}
var UNDERTOOK = new RegExp(
  `(?:^|\\s)(?:has |have )?${ADVERB}(?:[Aa]greed|[Oo]ffered|[Uu]ndertook|[Vv]olunteered|promised|committed|undertaken|pledged|agrees|volunteers|offers) to ${ADVERB}(\\p{Ll}[\\p{Ll}-]+)`,
  "gu"
);
var xAgreedTo = (value, context) => {
  for (const match of value.matchAll(UNDERTOOK)) {
    const verb = match[1] ?? "";
    const isRole2 = verb === "be" && /^ (?:the|a|an|our|its)\b/.test(value.slice(match.index + match[0].length));
    if (/^(?:be|differ|disagree|the)$/.test(verb) && !isRole2 || /\bhad\s*$/.test(value.slice(0, match.index)))
      continue;
    if (match.index === 0 && new RegExp("^\\p{Lu}", "u").test(value)) {
      if (context.speaker !== null) return { rule: "x-agreed-to", owners: [context.speaker] };
      continue;
    }
    const actors2 = actorsBefore(value, match.index, context.knows)?.actors ?? null;
    if (actors2 === null || actors2.some(
      (actor) => isMeeting(actor.text) || context.own?.test(`${actor.text} `) === true || actor.text.toLowerCase() === "it"
    ))
      continue;
    if (/\bha(?:s|ve)\s/.test(match[0]) && actors2.some((actor) => actor.kind === "body")) continue;
    return { rule: "x-agreed-to", owners: names2(actors2) };
  }
  const took = /^(.{2,50}?) (?:took|has|accepted|was given) (?:an|the|on an) action (?:to|on|point)\b/.exec(value);
  const taker = took === null ? null : readActors(took[1] ?? "", context.knows);
  if (taker !== null) return { rule: "x-agreed-to", owners: names2(taker) };
  const volunteered = /^(.{2,50}?) (?:volunteered|offered) (?:for|as)\b/.exec(value);
  const actors = volunteered === null ? null : readActors(volunteered[1] ?? "", context.knows);
  return actors !== null && actors.every((actor) => actor.kind === "person") ? { rule: "x-agreed-to", owners: names2(actors) } : null;
};
function isMeeting(text) {
  return /^(?:the |all )?(?:board|committee|council|meeting|members|partnership|panel|group|trustees|governors|directors|executive|cabinet|forum|assembly|councillors|commissioners|we)$/i.test(
    text
  );
}
var ASKED = new RegExp("\\b(?:[Aa]sked|[Rr]equested|[Ii]nstructed|[Tt]asked|[Dd]irected|[Uu]rged|requests|asks|[Rr]eminded) (?:that )?(.{2,70}?) (?:to|not to) (?:also |please |\\p{Ll}+ly )?(\\p{Ll}[\\p{Ll}-]+)", "gu");
var WAS_ASKED = new RegExp("(?:^|[\\s,;])(?:was|were|is|are|be) (?:also |then |therefore |further )?(?:asked|requested|instructed|tasked|reminded|directed|authorised|delegated|urged) to (?:also |please )?(\\p{Ll}[\\p{Ll}-]+)", "gu");
var AT_ONCE = /^(?:say|introduce|declare|leave|stand|note|withdraw|be|join|speak|sit|observe|comment|consider whether|see|think|remember|bear|imagine|pass on their thanks|vote|state|identify themselves)$/;
var LEFT_TO = new RegExp("\\b[Ii]t (?:was|is) (?:left|for|down) (?:to |with )?(?!the reader)([^.;]{2,60}?) to \\p{Ll}", "u");
var TO_ASK = new RegExp("\\b(?:ask|instruct|request|authorise|authorize|direct|invite|instructed|authorised|authorized|directed) ([^.;]{2,60}?) to \\p{Ll}", "u");
var PLEASE = new RegExp("^(?:please )?(?:can|could|would) ([^.;?]{2,40}?) (?:please )?(\\p{Ll}+)\\b", "iu");
var askedTo = (value, context) => {
  for (const match of value.matchAll(ASKED)) {
    if (/\b(?:had|previously|having|been|were|was|is|are|be) $/.test(value.slice(0, match.index)) || AT_ONCE.test(match[2] ?? ""))
      continue;
    const actors = readActors(match[1] ?? "", context.knows);
    if (actors !== null && !actors.some((actor) => actor.kind === "pronoun"))
      return { rule: "asked-to", owners: names2(actors) };
  }
  for (const match of value.matchAll(WAS_ASKED)) {
    if (AT_ONCE.test(match[1] ?? "")) continue;
    const actors = actorsBefore(value, match.index, context.knows)?.actors ?? null;
    if (actors !== null && !actors.some((actor) => actor.kind === "pronoun"))
      return { rule: "asked-to", owners: names2(actors) };
  }
  const that = /\b(?:asked|requested|requests|asks) that (.{2,80})/u.exec(value)?.[1];
  if (that !== void 0 && !/\b(?:had|previously) (?:asked|requested)/.test(value)) {
    const told = presentSubject(that, context.knows);
    if (told !== null) return { rule: "asked-to", owners: told };
  }
  for (const pattern of [LEFT_TO, ...context.decided ? [TO_ASK] : []]) {
    const match = pattern.exec(value);
    const actors = match === null ? null : readActors(match[1] ?? "", context.knows);
    if (actors !== null) return { rule: "asked-to", owners: names2(actors) };
  }
  return null;
};
function presentSubject(clause, knows) {
  const words = [...clause.matchAll(/\S+/g)].slice(0, 7);
  for (const [index, word] of words.entries()) {
    const verb = word[0].replace(/[,.;]$/, "");
    if (index === 0 || !(isTaskVerb(verb) || isTaskVerb(verb.replace(/s$/, "")))) continue;
    const actors = readActors(clause.slice(0, word.index), knows);
    if (actors !== null && !actors.some((actor) => actor.kind === "pronoun")) return names2(actors);
  }
  return null;
}
var NEEDS = new RegExp("^(.{2,60}?) (?:needs? to|must|has to|is going to) (?:\\p{Ll}+ly )?(\\p{Ll}[\\p{Ll}-]+)", "u");
var needsTo = (value, context) => {
  const asked = PLEASE.exec(value);
  const whom = asked === null || !isTaskVerb(asked[2] ?? "") ? null : readActors(asked[1] ?? "", context.knows);
  if (whom !== null && whom.every((actor) => actor.kind === "person")) return { rule: "asked-to", owners: names2(whom) };
  const match = NEEDS.exec(value);
  if (match === null || !isTaskVerb(match[2] ?? "")) return null;
  const actors = readActors(match[1] ?? "", context.knows);
  return actors !== null && actors.every((actor) => actor.kind === "person") ? { rule: "needs-to", owners: names2(actors) } : null;
};
var ASKED_FOR = new RegExp("\\b[Aa]sked (?:([^.;]{2,40}?) )?for (?:an?|the|some|any|more|further|fuller) [^.;]{3,120}? to (?:be \\p{Ll}+|go|come|accompany)", "u");
var LATER = new RegExp("\\b(?:next|future|following|subsequent|forthcoming|spring|summer|autumn|winter|January|February|March|April|May|June|July|September|October|November|December) (?:\\p{L}+ ){0,3}meetings?\\b|\\bin (?:a|one|two|three|four|six|nine|twelve|\\d+) (?:weeks?|months?|years?)[\u2019']?s?\\b(?: time)?", "iu");
var WAS_REQUESTED = /\b(?:was|were) requested\b/i;
var REQUEST = /^(?:(?:the )?\S+(?: \S+){0,3} )?(?:requested|asked for|called for|would like) (?:that )?(?:an?|the|some|further|more|regular|details|information|data|figures|this|updates?|sight)\b/i;
var AT_ONCE_DONE = /\bto be (?:put right|corrected|noted|minuted|recorded|amended)\b/i;
var BE_DONE = /\b(?:requested|asked) that [^.;]{3,120}? be (?:included|provided|circulated|brought|added|sent|reported|shared|presented|given|made|produced|reviewed)\b/i;
var COMES_TO = /\b(?:suggested|requested|asked|proposed) that .*?\b(?:comes?|goes|go|is brought|be brought|is put|be put) to\b/i;
var BROUGHT_BACK = /\b(?:suggested|requested|asked|proposed|agreed|recommended) .*\b(?:(?:brought|reported|come|comes|go|presented|taken|bring|report|returned?) back|return(?:ed|s)?)\b/i;
var requested = (value, context) => {
  if (BE_DONE.test(value) && !/\bhad (?:requested|asked)/.test(value)) return { rule: "requested", owners: [] };
  const wanted = ASKED_FOR.exec(value);
  if (wanted !== null && !/\bhad $/.test(value.slice(0, wanted.index)) && !AT_ONCE_DONE.test(value)) {
    const actors = wanted[1] === void 0 ? null : readActors(wanted[1], context.knows);
    return { rule: "requested", owners: actors === null ? [] : names2(actors) };
  }
  if (!LATER.test(value)) return null;
  return REQUEST.test(value) || WAS_REQUESTED.test(value) || BROUGHT_BACK.test(value) || COMES_TO.test(value) ? { rule: "requested", owners: [] } : null;
};
var PASSIVE = new RegExp("^((?:\\S+ ){0,11}\\S+) to be (?:\\p{Ll}+ly |also )?(?:\\p{Ll}+(?:ed|en|wn|ne)|made|sent|put|held|brought|set|built|bought|kept|found|paid|sought|cut|read|re-\\p{Ll}+)\\b(.*)$", "u");
var NOUN_BEFORE = /(?:^|\s)(?!(?:needs?|has|have|had|likely|due|seems?|appears?|ought|able|is|are|was|were|going|hoped|expected|wants?|wanted|asked|agreed|continues?|yet|remains?|used|required|supposed|intended|planned|hope|hopes|wish|wishes|like|itself|themselves|not|proved|came|said|thought|believed|considered|reported|felt|unlikely|ready|known|found|meant|needed|tends?|begin|begins|began|started|unable|failed|refused|pleased)\b)[\p{L}\d)’']+$/iu;
var HAS_FINITE = /\b(?:is|are|was|were|has|have|had|will|would|should|could|can|may|must|did|does|that|which|who|said|stated|asked|felt|noted|explained|reported|if|when|because|how|where)\b/i;
var UNSETTLED_PLACE = /\b(?:venue|date|time|location|place)s? (?:[^.;]{0,20} )?to be (?:confirmed|arranged|advised|agreed|announced)\b/i;
var toBeDone = (value, context) => {
  if (UNSETTLED_PLACE.test(value)) return null;
  const match = PASSIVE.exec(value);
  if (match === null || match[1] === void 0 || !NOUN_BEFORE.test(match[1]) || HAS_FINITE.test(match[1]) || /^(?:it|this|there)\s*$|^\S+ed\s/i.test(match[1]))
    return null;
  if (!/[.;]$/.test(value) && value.length < 20) return null;
  const by = /\bby (?:the )?([^,.;]{2,50}?)(?=[,.;]| (?:by|before|in|at|for|on|and|to|as|after|prior)\b|$)/i.exec(
    match[2] ?? ""
  );
  const actors = by === null ? null : readActors(by[1] ?? "", context.knows);
  return { rule: "to-be-done", owners: actors === null ? [] : names2(actors) };
};
var COMMENTS_TO = new RegExp("^(?:any |all |further |please send (?:any )?)?(?:comments|suggestions|feedback|nominations|ideas|responses|amendments|corrections|items|views|names|availability)(?: \\p{Ll}+){0,6}? to (.{2,40}?)(?: (?:by|before|in|at|no later)\\b.*| please)?\\.?$", "iu");
var commentsTo = (value, context) => {
  const match = COMMENTS_TO.exec(value);
  if (match === null || HAS_FINITE.test(value)) return null;
  const actors = readActors(match[1] ?? "", context.knows);
  return actors !== null && actors.every((actor) => actor.kind === "person" || actor.kind === "post") ? { rule: "comments-to", owners: [] } : null;
};
var READERS = [askedTo, xAgreedTo, xToDo, xWillDo, needsTo, commentsTo, requested, toBeDone];
var CUE2 = /^please|^could|^can\b|['’]d\b|\bto\b|\bwill\b|\bshall\b|\bwould\b|['’]ll\b|requested|asked|suggested|must\b|offered|volunteered|called/i;
function taskIn(value, context) {
  if (!CUE2.test(value) || /\?["'”’)]*$/.test(value) && !/\sto\s/.test(value) || isDoneOrQuoted(value)) return null;
  for (const reader of READERS) {
    const task = reader(value, context);
    if (task !== null) return task;
  }
  return null;
}
function isDoneOrQuoted(value) {
  return /^[([]\s*(?:actioned|completed?|done|closed)\b/i.test(value);
}
function taskedInClause(value, context) {
  for (const part2 of value.split(/,? and (?=that\s)/i)) {
    const task = taskedIn(part2, context);
    if (task !== null) return task;
  }
  return null;
}
function taskedIn(value, context) {
  const bare = value.replace(/^.*?\b(?:agreed|resolved|decided)\s*(?:unanimously )?(?:[:–—-]\s*)?(?=that\b)/i, "").replace(/^that /i, "");
  const words = [...bare.matchAll(/\S+/g)].slice(0, 9);
  for (const [index, word] of words.entries()) {
    const verb = word[0].replace(/[,.;:]$/, "");
    if (index === 0) continue;
    const lead = bare.slice(0, word.index).trim();
    if (/^be$/.test(verb)) {
      const rest = /^be (?:asked|requested|instructed|authorised|authorized|delegated|tasked|directed) to\b/.test(
        bare.slice(word.index)
      );
      const actors2 = rest ? readActors(lead, context.knows) : null;
      if (actors2 !== null) return { rule: "tasked-in-resolution", owners: names2(actors2) };
      return null;
    }
    if (!new RegExp("^\\p{Ll}", "u").test(verb) || !isTaskVerb(verb)) continue;
    const actors = readActors(lead, context.knows);
    if (actors !== null && actors.every((actor) => actor.kind === "person" || actor.kind === "post"))
      return { rule: "tasked-in-resolution", owners: names2(actors) };
  }
  return null;
}
var DEGREES = [
  new RegExp("\\b(?:to|will|shall) be \\p{Ll}+(?:ed|en|t|wn)\\b|\\bwould\\b|\\bshould\\b|\\bneeds? to\\b|\\bmust\\b", "u"),
  new RegExp("\\bto be \\p{Ll}+(?:ed|en)\\b|\\bwill be \\p{Ll}+(?:ed|en|t)\\b|^this (?:was|is) agreed", "iu"),
  new RegExp("(?:\\b(?:he|she|they)|\\p{Lu}\\p{Ll}+) will (?!be\\b|have\\b|continue\\b)\\p{Ll}+", "u"),
  /\b(?:asked for|requested|agreed to|offered to|suggested that)\b/i
];
function taskDegree(value) {
  if (/^(?:it (?:would|is|was)|there)\b|\bit would be\b|\bthere will be\b/i.test(value)) return 0;
  let degree2 = 0;
  DEGREES.forEach((pattern, index) => {
    if (pattern.test(value)) degree2 = index + 1;
  });
  return degree2;
}
function isImperative(value) {
  if (/^(?:\S+ ){0,3}\S*:/.test(value)) return false;
  const first = new RegExp("^(?:please )?(\\p{Lu}?\\p{Ll}[\\p{Ll}-]+)\\b", "u").exec(value)?.[1]?.toLowerCase();
  return first !== void 0 && TASK_VERBS.has(first);
}

// src/parsers/actions/marks.ts
var patterns = /* @__PURE__ */ new WeakMap();
function markPattern(words) {
  let pattern = patterns.get(words);
  if (pattern === void 0) {
    const alternatives2 = words.actionMarks.map((mark) => mark.replace(/ /g, " ")).sort((a, b) => b.length - a.length);
    pattern = new RegExp(
      `(?:^|(?<=[.!?;:)\\]]\\s{1,3})|[([]\\s*)(?:${alternatives2.join("|")})\\s*(?:(?:no\\.?\\s*)?\\d+(?:[./]\\d+)*)?\\s*(?:\\((@?[^()]{1,40})\\)\\s*)?(?::|\\s[-\u2013\u2014]|[\u2013\u2014])\\s*`,
      "gi"
    );
    patterns.set(words, pattern);
  }
  return pattern;
}
var NOTHING = /^(?:none|nil|n\/?a|no action|noted|-)?[.\s]*$/i;
var actionMarks = {
  name: "action-marks",
  parse(reading) {
    const found = [];
    const { passages, bodyFrom } = reading.outline;
    for (const passage of passages.slice(bodyFrom)) {
      if (reading.taken.has(passage) || isHeaderCell(reading.outline, passage)) continue;
      const role = roleOf2(reading.outline, passage);
      if (role === "owner" || role === "due" || role === "status") continue;
      found.push(...readPassage(passage, reading));
    }
    return found;
  }
};
function readPassage(passage, reading) {
  const marks = [...passage.text.value.matchAll(markPattern(reading.words))];
  const [first] = marks;
  if (first === void 0) return [];
  const found = [];
  marks.forEach((mark, i) => {
    const from = mark.index + mark[0].length;
    const content = withoutBracket(trimText(sliceText(passage.text, from, marks[i + 1]?.index)), mark[0]);
    if (NOTHING.test(content.value)) {
      if (content.value === "") found.push(...listBelow(passage, reading));
      return;
    }
    const before = trimText(
      sliceText(passage.text, marks[i - 1] === void 0 ? 0 : marks[i - 1]?.index ?? 0, mark.index)
    );
    found.push(...markedAction(mark[0], content, before, passage, reading));
  });
  const lead = trimText(sliceText(passage.text, 0, first.index));
  if (lead.value === "") reading.taken.add(passage);
  else {
    passage.whole ??= passage.text;
    passage.text = lead;
    reading.cuts++;
  }
  return found;
}
function withoutBracket(content, mark) {
  if (!/^\s*[([]/.test(mark)) return content;
  const end = content.value.search(/[)\]]/);
  return end < 0 ? content : trimText(sliceText(content, 0, end));
}
function markOwner(mark, task, knows) {
  const said = /\((@?[^()]{1,40})\)/.exec(mark)?.[1];
  const actors = said === void 0 ? null : readActors(said, knows);
  return actors === null ? null : { owners: actors.map((actor) => actor.text), task };
}
function markedAction(mark, content, before, passage, reading) {
  const { knows } = directoryFor(reading);
  const actors = readActors(content.value, knows);
  if (actors !== null && content.value.length < 60) {
    const task = taskBefore(before, passage, reading);
    return task === null ? [] : [
      action(
        "action-mark",
        [task],
        task.value,
        actors.map((actor) => actor.text)
      )
    ];
  }
  const led = markOwner(mark, content, knows) ?? leadOwner(content, knows);
  const sentences = sentencesOf(led?.task ?? content);
  const context = { knows, speaker: null, decided: false };
  const tasks = sentences.map((sentence) => taskIn(sentence.value, context));
  const strict = tasks.filter((task) => task !== null && task.owners.length > 0 && task.rule !== "asked-to");
  if (strict.length > 1) {
    return sentences.flatMap((sentence, i) => {
      const task = tasks[i];
      return task === null || task === void 0 ? [] : [action("action-mark", [sentence], sentence.value, task.owners)];
    });
  }
  const [first] = tasks;
  const owners = led?.owners ?? (first !== void 0 && first !== null && strict.includes(first) ? first.owners : trailingOwner(content.value, knows));
  const kept = sentences.length > MAX_SENTENCES ? joinTexts(sentences.slice(0, 1)) : content;
  return [action("action-mark", [kept], kept.value, owners)];
}
var MAX_SENTENCES = 3;
function leadOwner(content, knows) {
  const match = /^(.{2,50}?)(?:\s*:\s*| [-–—] |\s*[–—]\s*)(?=\S)/.exec(content.value);
  const actors = match === null ? null : readActors(match[1] ?? "", knows);
  if (match === null || actors === null) return null;
  return { owners: actors.map((actor) => actor.text), task: trimText(sliceText(content, match[0].length)) };
}
function trailingOwner(value, knows) {
  const match = /(?:\(([^()]{2,40})\)|\s[-–—] ([^–—]{2,40}?))[.\s]*$/.exec(value);
  const actors = match === null ? null : readActors(match[1] ?? match[2] ?? "", knows);
  return actors === null || actors.some((actor) => actor.kind === "body" && !new RegExp("^\\p{Lu}+$", "u").test(actor.text)) ? [] : actors.map((actor) => actor.text);
}
function taskBefore(before, passage, reading) {
  const own2 = before.value === "" ? reading.outline.passages[passage.index - 1]?.text : before;
  if (own2 === void 0 || own2.value === "") return null;
  const sentences = sentencesOf(own2);
  const plainest2 = sentences.reduce(
    (best, sentence) => best === null || degree(sentence) >= degree(best) ? sentence : best,
    null
  );
  return plainest2;
}
function degree(sentence) {
  return isImperative(sentence.value) ? 5 : taskDegree(sentence.value);
}
function listBelow(passage, reading) {
  const { knows } = directoryFor(reading);
  const found = [];
  for (let at = passage.index + 1; at < reading.outline.passages.length; at++) {
    const next = reading.outline.passages[at];
    if (next === void 0 || next.label === null || reading.taken.has(next) || next.text.value === "") break;
    const led = leadOwner(next.text, knows);
    const task = taskIn(next.text.value, { knows, speaker: null, decided: false });
    const owners = led?.owners ?? task?.owners ?? trailingOwner(next.text.value, knows);
    found.push(action("action-mark", [next.text], next.text.value, owners));
    reading.taken.add(next);
  }
  return found;
}

// src/parsers/actions/columns.ts
var NOTHING2 = /^(?:[-–—.\s]*|none(?: at (?:this stage|present))?|nil|n\/?a|no (?:further )?actions?(?: (?:required|needed|at this stage))?|noted|to note|for (?:information|noting)|complete|completed|done|closed|ongoing|agreed|approved|action)\.?$/i;
var actionColumn = {
  name: "action-column",
  parse(reading) {
    const found = [];
    const beside = besideRows(reading);
    for (const passage of reading.outline.passages.slice(reading.outline.bodyFrom)) {
      if (roleOf2(reading.outline, passage) !== "action" || isHeaderCell(reading.outline, passage)) continue;
      if (reading.taken.has(passage) || namesOnly(passage, reading)) continue;
      reading.taken.add(passage);
      if (NOTHING2.test(passage.text.value)) continue;
      found.push(...readCell(passage, beside, reading));
    }
    return found;
  }
};
function readCell(passage, beside, reading) {
  const { knows } = directoryFor(reading);
  const row = passage.cell?.rows[0] ?? -1;
  const who2 = beside.get(`${row} owner`);
  const when = beside.get(`${row} due`);
  const named = who2 === void 0 ? [] : readActors(who2.text.value, knows)?.map((actor) => actor.text) ?? [who2.text.value];
  return parts(passage, knows).map(({ text, owners }) => {
    const made = action(
      "action-column",
      [text],
      text.value,
      owners.length > 0 && named.length === 0 ? owners : named.length > 0 ? named : owners
    );
    if (when !== void 0) made.due = { text: when.text.value, date: null };
    return made;
  });
}
function namesOnly(passage, reading) {
  return passage.text.value.length < MAX_NAMES && readActors(passage.text.value, directoryFor(reading).knows) !== null;
}
var MAX_NAMES = 60;
function parts(passage, knows) {
  const sentences = sentencesOf(passage.text);
  const tasks = sentences.map((sentence) => strictTask(sentence.value, knows));
  const strict = tasks.filter((owners) => owners !== null);
  if (strict.length === 0) return [{ text: passage.text, owners: trailingOwner(passage.text.value, knows) }];
  const made = [];
  sentences.forEach((text, i) => {
    const owners = tasks[i] ?? null;
    if (owners !== null) made.push({ texts: [text], owners });
  });
  return made.map(({ texts, owners }) => ({ text: joinTexts(texts), owners }));
}
var LEAD = /^(.{1,50}?)\s*(?:[-–—:] |[–—:])(?=\S)/;
function strictTask(value, knows) {
  const task = taskIn(value, { knows, speaker: null, decided: false });
  if (task !== null && (task.owners.length > 0 || task.rule === "to-be-done")) return task.owners;
  const lead = LEAD.exec(value)?.[1];
  if (lead === void 0) return null;
  const actors = readActors(lead, knows);
  const after = value.slice(lead.length).replace(/^\s*[-–—:]\s*/, "");
  const isTask = actors !== null && actors.every((actor) => actor.kind === "person" || INITIALS.test(actor.text)) && new RegExp("^\\p{L}+\\s", "u").test(after) && !/\b(?:have|has|had|is|are|was|were)\b/.test(after.slice(0, 60));
  return isTask ? actors.map((actor) => actor.text) : null;
}
function besideRows(reading) {
  const beside = /* @__PURE__ */ new Map();
  for (const passage of reading.outline.passages) {
    const role = roleOf2(reading.outline, passage);
    if (role === null || passage.text.value === "") continue;
    for (const row of passage.cell?.rows ?? []) beside.set(`${row} ${role}`, passage);
  }
  return beside;
}

// src/parsers/actions/sentences.ts
var LEAD2 = /^.*?\bit was (?:\w+ ){0,2}(?:agreed|resolved|decided) that /i;
var actionSentences = {
  name: "action-sentences",
  parse(reading) {
    const decided = decidedSentences(reading);
    const found = [];
    const statements = statementsOf(reading);
    for (const [index, statement] of statements.entries()) {
      if (statement.role === "decision" || statement.role === "action") continue;
      const made = actionOf(statement, decided.get(startOf2(statement.text)) ?? null, reading) ?? orderOf(statement, statements[index + 1], reading);
      if (made === null) {
        const last = found.at(-1);
        const isBehind = last !== void 0 && last.at.at(-1)?.start[0] === statement.before?.text.start[0];
        if (isBehind && DONE_ASIDE.test(statement.text.value)) close(last, statement);
        continue;
      }
      found.push(made);
    }
    return [...found, ...fromClauses(reading)];
  }
};
function startOf2(text) {
  return text.start[0] ?? 0;
}
function decidedSentences(reading) {
  const decided = /* @__PURE__ */ new Map();
  for (const resolution2 of findingsOf(reading, "resolution"))
    for (const text of resolution2.at) decided.set(startOf2(text), resolution2);
  return decided;
}
var names3 = /* @__PURE__ */ new WeakMap();
function ownNamesFor(reading) {
  let own2 = names3.get(reading);
  if (own2 === void 0) names3.set(reading, own2 = ownNames(reading));
  return own2;
}
function taskOf(statement, decided, reading) {
  const directory = directoryFor(reading);
  const context = { knows: directory.knows, speaker: statement.speaker, decided, own: ownNamesFor(reading) };
  const task = taskIn(statement.said.value, context);
  if (task !== null) return task;
  const isLoose = statement.prefixed || statement.passage.label === null && statement.passage.depth === 0;
  if (isLoose && statement.speaker !== null && new RegExp("^to (?!be\\b|the\\b|a\\b)\\p{Ll}", "iu").test(statement.said.value)) {
    return { rule: "x-to-do", owners: [statement.speaker] };
  }
  return decided ? taskedInClause(statement.said.value, context) : null;
}
var BRACKETED = /\(([^()]{2,40})\)\.?$/;
function orderOf(statement, next, reading) {
  if (!isImperative(statement.said.value)) return null;
  const isBehind = next?.before === statement && /^\([^()]*\)\.?$/.test(next.text.value);
  const said = BRACKETED.exec(isBehind ? next.text.value : statement.said.value)?.[1];
  const actors = said === void 0 ? null : readActors(said, directoryFor(reading).knows);
  if (actors === null || !actors.every((actor) => actor.kind === "person")) return null;
  const texts = isBehind ? [statement.text, next.text] : [statement.text];
  return action(
    "owner-in-brackets",
    texts,
    joinTexts(texts).value,
    actors.map((actor) => actor.text)
  );
}
function actionOf(statement, resolution2, reading) {
  const task = taskOf(statement, resolution2 !== null, reading);
  if (task === null || resolution2 !== null && task.rule === "to-be-done" && task.owners.length === 0) return null;
  const lead = LEAD2.exec(statement.said.value);
  const text = lead === null ? statement.text : sliceText(statement.said, lead[0].length);
  return { ...action(task.rule, [text], text.value, task.owners), resolution: resolution2 };
}
function close(last, aside) {
  last.status = "done";
  last.at.push(aside.text);
  last.text = `${last.text} ${aside.text.value}`;
}
var SETS_TASKS = /* @__PURE__ */ new Set(["resolved-clause", "agreed-clause", "decision-column"]);
function fromClauses(reading) {
  const directory = directoryFor(reading);
  const found = [];
  for (const resolution2 of findingsOf(reading, "resolution")) {
    if (!SETS_TASKS.has(resolution2.rule)) continue;
    const context = { knows: directory.knows, speaker: null, decided: true };
    const first = (resolution2.rule === "decision-column" ? resolution2.at.at(-1) : resolution2.at[0])?.value ?? "";
    const task = taskedInClause(first, context) ?? taskIn(first.replace(/^that /i, ""), context);
    if (task === null || task.rule === "to-be-done" && task.owners.length === 0) continue;
    const isCell = resolution2.rule === "decision-column";
    const at = isCell ? resolution2.at.slice(-1) : resolution2.at;
    found.push({ ...action(task.rule, at, isCell ? first : resolution2.text, task.owners), resolution: resolution2 });
  }
  return found;
}

// src/parsers/actions/bold.ts
var MIN_DEGREE = 2;
var boldActions = {
  name: "bold-actions",
  parse(reading) {
    const taken = new Set(
      [...findingsOf(reading, "action"), ...findingsOf(reading, "resolution")].flatMap(
        (one2) => one2.at.map((text) => text.start[0])
      )
    );
    const found = [];
    for (const { text, said, isBold } of statementsOf(reading)) {
      if (!isBold || taken.has(text.start[0]) || said.value.split(" ").length < 3) continue;
      if (isImperative(said.value) || taskDegree(said.value) >= MIN_DEGREE)
        found.push(action("bold-action", [text], text.value, []));
    }
    return found;
  }
};

// src/parsers/entries.ts
var entries = {
  name: "entries",
  parse(reading) {
    const { outline } = reading;
    const items2 = findingsOf(reading, "item");
    const headings = new Set(items2.flatMap((item2) => item2.at.flatMap((text) => text.start)));
    const directory = directoryFor(reading);
    let next = 0;
    let item = null;
    let speaker = null;
    for (const passage of outline.passages.slice(outline.bodyFrom)) {
      const text = printed(passage);
      const start = text.start[0] ?? 0;
      while (next < items2.length && (items2[next]?.at[0]?.start[0] ?? 0) <= start) {
        item = items2[next++] ?? null;
        speaker = null;
      }
      if (isHeaderCell(outline, passage) || text.value === "") continue;
      const role = roleOf2(outline, passage);
      if (role === "speaker") speaker = passage.text.value;
      if (item === null || headings.has(start) || role !== null && role !== "text" && role !== "other") continue;
      const prefix = prefixOf(passage.text.value, directory);
      const who2 = prefix?.speaker ?? (role === "text" ? speaker : null);
      const kind = passage.kind === "heading" ? "heading" : who2 === null ? "discussion" : "speech";
      item.entries.push({ kind, speaker: who2 === null ? null : mention(who2), text });
    }
    return [];
  }
};

// src/language/dates.ts
var MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
var WEEKDAYS = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];
var MONTH = "(?<month>January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.?";
var WEEKDAY = "(?:(?<weekday>Mon|Tues?|Wed(?:nes)?|Thu(?:rs?)?|Fri|Sat(?:ur)?|Sun)(?:day)?\\.?,?\\s+(?:the\\s+)?)?";
var DAY = "(?<day>\\d{1,2})";
var YEAR = "(?<year>(?:19|20)\\d{2})";
var FORMS = [
  // Thursday 12th June 2014; 8 June; 3rd of May, 2020
  new RegExp(
    `\\b${WEEKDAY}${DAY}\\s?(?:st|nd|rd|th)?,?\\s+(?:of\\s+)?${MONTH}(?:,?\\s*(?:${YEAR}|'(?<short>\\d{2})))?\\b`,
    "gi"
  ),
  // Tuesday, June 5, 2014; June 5th
  new RegExp(`\\b${WEEKDAY}${MONTH}\\s+${DAY}(?:st|nd|rd|th)?\\b(?!\\s*[:.]\\d)(?:,?\\s+${YEAR}\\b)?`, "gi"),
  // 2014-06-12
  new RegExp(`\\b${YEAR}-(?<number>\\d{2})-${DAY}\\b`, "g"),
  // 16.04.19; 12/06/2014
  new RegExp(
    `\\b${WEEKDAY}(?<![\\d.,\xA3$/-])${DAY}(?<sep>[./-])(?<number>\\d{1,2})\\k<sep>(?:${YEAR}|(?<short>\\d{2}))(?![\\d/]|\\.\\d)`,
    "gi"
  )
];
function findDates(value, order = "day-first") {
  if (!/\d/.test(value)) return [];
  let found = [];
  const mended = withDigits(value);
  for (const form of FORMS) {
    const more = [];
    let next = 0;
    for (const match of mended.matchAll(form)) {
      const date2 = read2(match, order);
      if (date2 === null) continue;
      while ((found[next]?.to ?? Infinity) <= date2.from) next++;
      if ((found[next]?.from ?? Infinity) >= date2.to) more.push(date2);
    }
    if (more.length > 0) found = [...found, ...more].sort((a, b) => a.from - b.from);
  }
  return found;
}
function withDigits(value) {
  if (!/\d[IlOS]|[IlOS]\d/.test(value)) return value;
  return value.replace(
    /(?<=\d)[IlOS](?=\d|\b)|(?<![\p{L}\d])[IlO](?=\d)/gu,
    (letter) => letter === "O" ? "0" : letter === "S" ? "5" : "1"
  );
}
function read2(match, order) {
  const groups = match.groups ?? {};
  let day = Number(groups.day);
  let month = groups.month === void 0 ? Number(groups.number) : monthOf(groups.month);
  const isNumeric = groups.sep !== void 0;
  const ambiguous = isNumeric && day !== month && day <= 12 && month <= 12;
  if (isNumeric && (month > 12 || ambiguous && order === "month-first")) [day, month] = [month, day];
  const year = groups.year !== void 0 ? Number(groups.year) : shortYear(groups.short);
  if (month < 1 || month > 12 || day < 1 || day > daysIn(month, year ?? 2e3)) return null;
  const from = match.index ?? 0;
  const weekday = groups.weekday === void 0 ? null : WEEKDAYS.indexOf(groups.weekday.slice(0, 3).toLowerCase());
  return { from, to: from + match[0].trimEnd().length, year, month, day, weekday, ambiguous };
}
var PIVOT = 60;
function shortYear(short) {
  if (short === void 0) return null;
  return Number(short) + (Number(short) < PIVOT ? 2e3 : 1900);
}
function monthOf(name) {
  return MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}
function daysIn(month, year) {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
function isoDate2(year, month, day) {
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}
function resolveDate(found, after) {
  if (found.year !== null) return isoDate2(found.year, found.month, found.day);
  if (after === null) return null;
  for (let year = Number(after.slice(0, 4)); ; year++) {
    const date2 = isoDate2(year, found.month, found.day);
    if (date2 >= after && found.day <= daysIn(found.month, year)) return date2;
  }
}
function weekdayOf(iso) {
  const [y = 0, m = 1, d = 1] = iso.split("-").map(Number);
  const month = m < 3 ? m + 12 : m;
  const year = m < 3 ? y - 1 : y;
  const century = Math.floor(year / 100);
  const rest = year % 100;
  const h = (d + Math.floor(13 * (month + 1) / 5) + rest + Math.floor(rest / 4) + Math.floor(century / 4) + 5 * century) % 7;
  return (h + 6) % 7;
}
function dayOrderOf(text) {
  let monthFirst = 0;
  let dayFirst = 0;
  for (const [, first, second] of text.matchAll(/\b(\d{1,2})[./-](\d{1,2})[./-](?:\d{4}|\d{2})\b/g)) {
    if (Number(first) > 12 && Number(second) <= 12) dayFirst++;
    if (Number(second) > 12 && Number(first) <= 12) monthFirst++;
  }
  return monthFirst > dayFirst ? "month-first" : "day-first";
}

// src/language/times.ts
var HALF = "(?<HALF>[ap]\\.?\\s?m\\b\\.?)";
var CLOCK = "(?:(?<HOUR>[01]?\\d|2[0-4])(?:\\s?[:.]\\s?(?<MINUTE>[0-5]\\d))?(?<OCLOCK>\\s?o[\u2019']clock)?|(?<WORD>noon|midday|midnight))";
var one = (suffix) => `${CLOCK}(?:\\s?(?:${HALF}|(?<HOURS>hrs|hours|h)\\b|(?<NOON>noon|midday)\\b))?`.replace(
  /\?<([A-Z]+)>/g,
  `?<$1${suffix}>`
);
var MILITARY = "(?<military>(?:[01]\\d|2[0-3])[0-5]\\d)\\s?(?:hrs|hours|h)\\b";
var RANGE = new RegExp(
  `(?<![\\d.,:\xA3$/])${one("a")}\\s*(?:[-\u2013\u2014]|to|until|till)\\s*${one("b")}(?![\\d:/]|[.,]\\d|%)`,
  "gi"
);
var SINGLE = new RegExp(`(?<![\\d.,:\xA3$/])(?:${MILITARY}|${one("a")})(?![\\d:/]|[.,]\\d|%|-\\d)`, "gi");
var IN_THE_EVENING = /^\s*(?:in the (?:evening|afternoon)|at night)\b/i;
function findTimes(value) {
  if (!/\d|noon|midday|midnight/i.test(value)) return [];
  const ranges = [];
  for (const match of value.matchAll(RANGE)) {
    const start = part(match.groups ?? {}, "a");
    const end = part(match.groups ?? {}, "b");
    if (start === null || end === null || !end.marked) continue;
    if (start.half === null && end.half !== null) inherit(start, end);
    ranges.push({ from: match.index, to: match.index + match[0].length, start: clock2(start), end: clock2(end) });
  }
  const found = [...ranges];
  let next = 0;
  for (const match of value.matchAll(SINGLE)) {
    const from = match.index;
    const to = from + match[0].length;
    while ((ranges[next]?.to ?? Infinity) <= from) next++;
    if ((ranges[next]?.from ?? Infinity) < to) continue;
    const military = match.groups?.military;
    if (military !== void 0) {
      found.push({ from, to, start: `${military.slice(0, 2)}:${military.slice(2)}`, end: null });
      continue;
    }
    const time2 = part(match.groups ?? {}, "a");
    if (time2 !== null && time2.half === null && time2.hour < 12 && IN_THE_EVENING.test(value.slice(to, to + 30)))
      time2.half = "pm";
    if (time2 !== null && time2.marked) found.push({ from, to, start: clock2(time2), end: null });
  }
  return found.sort((a, b) => a.from - b.from);
}
function part(groups, suffix) {
  const word = groups[`WORD${suffix}`]?.toLowerCase();
  if (word !== void 0) return { hour: word === "midnight" ? 0 : 12, minute: 0, half: null, marked: true };
  const hour = Number(groups[`HOUR${suffix}`]);
  if (Number.isNaN(hour)) return null;
  const minutes = groups[`MINUTE${suffix}`];
  const half = groups[`HALF${suffix}`]?.[0]?.toLowerCase();
  const hasUnit = groups[`HOURS${suffix}`] !== void 0 || groups[`NOON${suffix}`] !== void 0;
  if (half !== void 0 && hour > 12) return { hour, minute: Number(minutes ?? 0), half: null, marked: true };
  return {
    hour,
    minute: Number(minutes ?? 0),
    half: half === void 0 ? null : half === "a" ? "am" : "pm",
    marked: half !== void 0 || minutes !== void 0 || hasUnit || groups[`OCLOCK${suffix}`] !== void 0
  };
}
function inherit(start, end) {
  const same = { ...start, half: end.half };
  start.half = minutesOf(same) <= minutesOf(end) ? end.half : end.half === "pm" ? "am" : "pm";
}
function minutesOf(time2) {
  let hour = time2.hour % 24;
  if (time2.half === "pm" && hour < 12) hour += 12;
  if (time2.half === "am" && hour === 12) hour = 0;
  return hour * 60 + time2.minute;
}
function clock2(time2) {
  const minutes = minutesOf(time2);
  return `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;
}

// src/parsers/facts.ts
var TITLE_REACH = 12;
var CLOSING_REACH = 12;
var MAX_TITLE2 = 200;
var facts = {
  name: "facts",
  parse(reading) {
    const found = [];
    const order = dayOrderOf(reading.document.text);
    const add3 = (field, value, at, rule, confidence2 = RULES[rule].confidence) => {
      if (value !== "") found.push({ kind: "fact", field, value, rule, confidence: confidence2, at: [at] });
    };
    fromLabels(reading, order, add3);
    fromTitles(reading, order, add3);
    fromSentences(reading, order, add3);
    fromMetadata(reading, order, add3);
    fromStatus(reading, add3);
    return found;
  }
};
function fromLabels(reading, order, add3) {
  for (const { label, value } of labelled(reading)) {
    const field = factOf(label, reading.words);
    if (field === null || value.value === "") continue;
    if (field === "venue") add3("venue", tidy(value.value), value, "labelled-fact");
    if (field === "body" && value.value.length < MAX_TITLE2) {
      const cleaned = bodyIn(value.value, order);
      if (cleaned !== "") add3("body", cleaned, value, "labelled-fact");
    }
    if (field === "date" || field === "time") addDateAndTime(value, order, add3, "labelled-fact", 1);
  }
}
function labelled(reading) {
  const pairs = [];
  const { passages, bodyFrom } = reading.outline;
  const front = passages.slice(0, Math.max(bodyFrom, TITLE_REACH));
  front.forEach((passage, index) => {
    for (const line of linesOf(reading.document, passage.text)) {
      const colon = /^([^:]{2,40}?)\s*:\s+/.exec(line.value);
      if (colon?.[1] !== void 0) pairs.push({ label: colon[1], value: trimText(sliceText(line, colon[0].length)) });
    }
    const next = front[index + 1];
    const isRow = next !== void 0 && passage.cell !== null && next.cell?.rows[0] === passage.cell.rows[0];
    if (isRow) pairs.push({ label: passage.text.value, value: next.text });
  });
  return pairs;
}
function factOf(label, words) {
  const key = wordKey(label);
  for (const [field, names4] of Object.entries(words.facts))
    if (names4.includes(key)) return field;
  return null;
}
function addDateAndTime(text, order, add3, rule, share) {
  const confidence2 = RULES[rule].confidence * share;
  const date2 = findDates(text.value, order).find((found) => found.year !== null);
  if (date2 !== void 0)
    add3("date", resolveDate(date2, null) ?? "", sliceText(text, date2.from, date2.to), rule, confidence2);
  const time2 = findTimes(text.value)[0];
  if (time2 === void 0) return;
  const at = sliceText(text, time2.from, time2.to);
  add3("startTime", time2.start, at, rule, confidence2);
  if (time2.end !== null) add3("endTime", time2.end, at, rule, confidence2);
}
var HELD = {
  opens: /\bminutes\s+of\s+(?:proceedings\s+(?:at|of)\s+)?(?:(?:the|a|an)\s+)?(?:(?:\w+\s+){0,3}meeting\s+of\s+)?(?:the\s+)?/i,
  ends: /,?\s+(?:which\s+was\s+)?(?:held|convened|that took place|on)\b/i
};
var MEETING_OF = {
  opens: /\b(?:meeting|minutes|proceedings)\s+of\s+(?:the\s+)?/i,
  ends: /,?\s+(?:held|on|at)\b|\s+(?:minutes|[-–—])/i
};
var HELD_AT = {
  opens: /\bheld\s+(?:(?:remotely|virtually|online)\s+)?(?:at|in|via|on|by|using)\s+/i,
  ends: /,?\s+(?:on|at|commencing|from|starting)\s+(?:the\s+)?(?:\d|mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i
};
var ON_AT = {
  opens: new RegExp("\\bat\\s+(?:the\\s+)?(?=\\p{Lu}.)", "iu"),
  ends: /,?\s+(?:on|at|commencing|from|starting)\s+(?:the\s+)?(?:\d|mon|tue|wed|thu|fri|sat|sun)/i
};
function between(value, { opens, ends }) {
  const opened = opens.exec(value);
  if (opened === null) return null;
  const behind = value.slice(opened.index + opened[0].length);
  const end = behind.slice(1).search(ends) + 1;
  const words = end === 0 ? behind : behind.slice(0, end);
  return words === "" || words.includes("\n") ? null : words;
}
function fromTitles(reading, order, add3) {
  const { passages, bodyFrom } = reading.outline;
  const front = passages.slice(0, Math.max(1, Math.min(bodyFrom === 0 ? TITLE_REACH : bodyFrom, TITLE_REACH)));
  const titles = [];
  for (const passage of front) {
    if (sharesRow(passage, reading) || attendanceLabel(passage.text, reading.words) !== null || reading.taken.has(passage))
      break;
    titles.push(...linesOrWhole(passage, reading));
  }
  const furniture = reading.outline.furniture.filter(
    (text) => /\b(?:minutes|notes)\b|\b(?:19|20)\d{2}\b/i.test(text.value)
  );
  titles.forEach((line, index) => fromTitleLine(line, index, order, add3));
  furniture.slice(0, 2).forEach((line) => fromTitleLine(line, TITLE_REACH, order, add3));
}
function sharesRow(passage, reading) {
  const next = reading.outline.passages[passage.index + 1];
  return passage.cell !== null && next?.cell?.rows[0] === passage.cell.rows[0];
}
function linesOrWhole(passage, reading) {
  const whole = printed(passage);
  return between(whole.value, HELD) !== null ? [whole] : linesOf(reading.document, whole);
}
var GATHERING = /\b(?:committee|group|board|panel|forum|partnership|sub-?committee|network|team|executive|alliance)\b/i;
var FIRST_SHARE = 1;
var LATER_SHARE = 0.9;
function fromTitleLine(line, index, order, add3) {
  const { value } = line;
  if (value.length > 2 * MAX_TITLE2 || /^note\b/i.test(value)) return;
  const share = index === 0 ? FIRST_SHARE : LATER_SHARE - 0.01 * Math.min(index, 20);
  const confidence2 = RULES["title-line"].confidence * share;
  const isTitle = /\b(?:minutes|meeting|notes of)\b/i.test(value);
  if (isTitle || index === 0)
    add3("title", tidy(value), line, "title-line", isTitle ? RULES["title-line"].confidence : confidence2);
  addDateAndTime(line, order, add3, "title-line", share);
  const body = bodyIn(value, order);
  if (body !== "")
    add3(
      "body",
      body,
      line,
      "title-line",
      confidence2 * (GATHERING.test(body) ? 1.05 : isOrganisation(body) ? 1 : 0.8) * (between(value, HELD) !== null ? 1.05 : 1)
    );
  const held = between(value, HELD_AT) ?? (isTitle ? between(value, ON_AT) : null);
  const venue = held ?? venueBesideDate(value, order) ?? (isPlaceLine(value, index) ? value : null);
  if (venue !== null && tidy(venue) !== "" && findDates(venue, order).length === 0)
    add3("venue", tidy(venue), line, "title-line", confidence2);
}
function venueBesideDate(value, order) {
  const spans = [...findDates(value, order).filter((date2) => date2.year !== null), ...findTimes(value)].sort(
    (a, b) => a.from - b.from
  );
  const last = spans.at(-1);
  if (last === void 0 || spans.length < 2 && !/^[,\s]*(?:at|in|via|by)\s/i.test(value.slice(last.to))) return null;
  const rest = value.slice(last.to).replace(/^[\s.,;:|–—-]+/, "").replace(/^(?:at|in|via|by)\s+(?:the\s+)?/i, "");
  return (new RegExp("^\\p{Lu}", "u").test(rest) || PLACE.test(rest)) && rest.length < 120 && !/\b(?:minutes|meeting|present)\b/i.test(rest) ? rest : null;
}
var PLACE = /\b(?:room|hall|centre|center|building|house|chamber|chambers|offices?|library|church|school|pavilion|suite|theatre|hotel|inn|club|street|road|lane|zoom|teams|skype|webex|jitsi|online|video(?:\s|-)?(?:call|link|conference)?|telephone|headquarters|hq|station|college|barn|cafe|museum|institute|fire station)\b/i;
function isPlaceLine(value, index) {
  return index > 0 && value.length <= 100 && PLACE.test(value) && !/\b(?:minutes|meeting|agenda|committee of|council|board|notes of|present|draft)\b/i.test(value) && !/[.!?]$/.test(value);
}
function bodyIn(value, order) {
  const from = between(value, HELD) ?? between(value, MEETING_OF) ?? value;
  const spans = [...findDates(from, order), ...findTimes(from)].sort((a, b) => a.from - b.from);
  const before = spans.length === 0 ? from : from.slice(0, spans[0]?.from);
  const stripped = before.replace(/\b(?:approved|unapproved|unconfirmed|confirmed|draft|final|signed)\b/gi, " ").replace(
    /\b(?:(?:the\s+)?minutes|notes)\s+(?:of|from|for)\s+(?:(?:the|a|an)\s+)?(?:\w+\s+){0,2}meeting\s*(?:of\s+(?:the\s+)?)?|\b(?:minutes|notes|meeting|agenda)\b(?:\s+(?:of|for)\s+the\b)?/gi,
    " "
  ).replace(/\b(?:held|on|at|dated?)[\s:,]*$/gi, " ");
  return tidy(stripped.replace(/^(?:\s*(?:of|from|for|the|and|to)\b)+/i, ""));
}
function tidy(value) {
  return value.replace(/\s+/g, " ").replace(/^[\s,.;:|–—-]+|[\s,.;:|–—-]+$/g, "").replace(/\s+\($/, "");
}
var STARTED = /\b(?:started|commenced|began|opened|convened|called\s+(?:\w+\s+){0,3}to\s+order|start(?:ing)?\s+time)\b:?\s*/i;
var ENDED = /\b(?:finished|ended|concluded|adjourned|terminated|closed?|rose|finish(?:ing)?\s+time|end\s+time|adjournment|declared\s+(?:the\s+meeting\s+)?closed)\b:?\s*/i;
var NOT_THIS = /\b(?:next|previous|last|office|shop|library opens|doors|consultation|applications?|survey|road|bids?)\b/i;
function fromSentences(reading, order, add3) {
  const { passages, bodyFrom } = reading.outline;
  passages.forEach((passage, index) => {
    const isEdge = index < bodyFrom + 4 || index >= passages.length - CLOSING_REACH;
    const text = printed(passage);
    const { value } = text;
    if (!isEdge || value.length > 400) return;
    timesAfter(text, STARTED, "startTime", add3);
    timesAfter(text, ENDED, "endTime", add3);
    if (index < passages.length - CLOSING_REACH || value.length > 60) return;
    const times = findTimes(value);
    const [time2] = times;
    if (time2 !== void 0 && time2.end !== null && value.replace(new RegExp("\\P{L}", "gu"), "").length <= 12) {
      add3("startTime", time2.start, text, "closing-line");
      add3("endTime", time2.end, text, "closing-line");
    }
    const [date2] = findDates(value, order);
    const isWhole = date2 !== void 0 && date2.year !== null && date2.from === 0 && date2.to >= value.length - 1;
    if (isWhole && !isListed(passages, index, order)) {
      add3("date", resolveDate(date2, null) ?? "", text, "closing-line", CLOSING_DATE);
    }
  });
}
var CLOSING_DATE = 0.6;
function isListed(passages, index, order) {
  return [-1, 1].some((step2) => findDates(passages[index + step2]?.text.value ?? "", order).length > 0);
}
function timesAfter(text, cue, field, add3) {
  const match = cue.exec(text.value);
  if (match === null || NOT_THIS.test(text.value.slice(0, match.index))) return;
  const behind = sliceText(text, match.index + match[0].length);
  const time2 = findTimes(behind.value)[0];
  if (time2 === void 0 || time2.from > 40) return;
  add3(field, time2.start, sliceText(behind, time2.from, time2.to), "times-in-sentence");
}
function fromMetadata(reading, order, add3) {
  const { title, date: date2 } = reading.document.metadata;
  if (title !== void 0) {
    add3("title", title.value, title, "metadata");
    const body = bodyIn(title.value.replace(/^\d+(?:st|nd|rd|th)\s+/i, ""), order);
    if (body !== "") add3("body", body, title, "metadata", RULES.metadata.confidence * (isOrganisation(body) ? 1 : 0.7));
    addDateAndTime(title, order, add3, "metadata", 1);
  }
  if (date2 !== void 0) addDateAndTime(date2, order, add3, "metadata", 0.8);
}
function fromStatus(reading, add3) {
  const { passages, bodyFrom, furniture } = reading.outline;
  const front = passages.slice(0, Math.min(Math.max(bodyFrom, 3), TITLE_REACH)).map((passage) => passage.text);
  for (const text of [...furniture, ...front]) {
    if (text.value.length > 300) continue;
    const draft = /\b(?:draft|unapproved|unconfirmed|subject to (?:approval|confirmation))\b/i.exec(text.value);
    const approved = /\b(?:approved|confirmed|adopted)(?=\s+(?:draft\s+)?(?:minutes|record)|\s*(?:[.)\]]\s*)?$)/i.exec(
      text.value
    );
    if (approved !== null && (draft === null || approved.index < draft.index))
      add3("status", "approved", text, "status-word");
    else if (draft !== null) add3("status", "draft", text, "status-word");
  }
}

// src/parsers/items/titles.ts
var MAX_TITLE3 = 160;
var REACH3 = 500;
var FINITE = /\b(?:is|are|was|were|has|have|had|will|would|should|must|can|could|may|we|they|he|she|noted|agreed|asked|advised|reported|said|stated|explained|confirmed|thanked|welcomed|gave|went)\b/i;
var OPENERS = "[A-Z][a-z]+|[A-Z]{1,3}|RESOLVED|AGREED|NOTED";
var RUN_IN2 = new RegExp(
  `(?<=[\\p{L}\\d)?\u2019'\u201D"])\\.?\\s+(?=(?:${OPENERS})\\.?\\s[^.]*\\b(?:was|were|is|are|had|has|have|noted|agreed|approved|received|reported|gave|advised|welcomed|thanked|asked|confirmed|resolved|accepted|declared|presented|made|stated|said|explained)\\b)`,
  "gu"
);
var DANGLING = /\b(?:of|and|the|from|to|for|on|in|with|by|a|an|&|or|at|re|into)$|[-–—/,&]$/i;
var PRESENTER_AT = /\s+[-–—]\s+|,\s+|\s+\(/g;
function titleQuality(value) {
  if (value === "" || value.length > MAX_TITLE3 || !new RegExp("\\p{L}", "u").test(value)) return 0;
  if (isShouted(value)) return 1;
  const words = value.split(/\s+/).length;
  const ends = /[.;,]$/.test(value);
  if (!/^["'“‘([]?[\p{Lu}\d]/u.test(value)) return words <= 6 ? 0.3 : 0;
  if (ends && words >= 6 && FINITE.test(value)) return 0;
  if (words > 14 && FINITE.test(value)) return 0.1;
  return ends ? 0.6 : words <= 10 ? 0.9 : 0.6;
}
function isShouted(value) {
  return new RegExp("\\p{Lu}{2}", "u").test(value) && !new RegExp("\\p{Ll}{2}", "u").test(value.replace(/\([^()]*\)/g, ""));
}
function splitTitle(text) {
  const bold = text.marks.find((mark) => mark.kind === "bold" && mark.from <= 1);
  if (bold !== void 0 && !isSet(text, "bold") && bold.to - bold.from <= MAX_TITLE3 && bold.to - bold.from > 3) {
    return cut2(text, bold.to);
  }
  const shouted = shoutedLength(text.value);
  if (shouted > 0) return cut2(text, shouted);
  for (const match of text.value.slice(0, REACH3).matchAll(RUN_IN2)) {
    const left = text.value.slice(0, match.index);
    if (match.index > MAX_TITLE3) break;
    if (DANGLING.test(left) || FINITE.test(left)) continue;
    if (!/[.!?]["'”’)]*$/.test(text.value)) continue;
    return cut2(text, match.index + match[0].length);
  }
  const colon = /^[^:.]{3,80}:\s+(?=\S)/.exec(text.value);
  if (colon !== null && text.value.length > colon[0].length + 40) return cut2(text, colon[0].length);
  if (titleQuality(text.value) > 0) return { title: text, rest: null };
  return { title: null, rest: text };
}
function cut2(text, at) {
  const rest = trimText(sliceText(text, at));
  const title = trimText(sliceText(text, 0, at));
  const bare = trimText(sliceText(title, 0, title.value.replace(/[\s:–—-]+$/, "").length));
  const restBare = trimText(sliceText(rest, /^[\s:–—-]*/.exec(rest.value)?.[0].length ?? 0));
  return { title: bare, rest: restBare.value === "" ? null : restBare };
}
function shoutedLength(value) {
  const tokens = [...value.matchAll(/\S+/g)];
  let end = 0;
  let capitals = 0;
  for (const [index, token] of tokens.entries()) {
    const bare = token[0].replace(new RegExp("\\P{L}", "gu"), "");
    const next = tokens[index + 1]?.[0] ?? "";
    const isCapital = bare === "" || bare === bare.toUpperCase();
    if (!isCapital) break;
    if (bare.length === 1 && new RegExp("^\\p{Ll}", "u").test(next)) break;
    if (bare.length > 1) capitals++;
    end = token.index + token[0].length;
  }
  return capitals >= 2 && new RegExp("\\p{Ll}{2}\\s+\\p{Ll}{2}", "u").test(value.slice(end)) ? end : 0;
}
function splitPresenters(title) {
  for (const match of title.value.matchAll(PRESENTER_AT)) {
    const behind = trimText(sliceText(title, match.index + match[0].length));
    const people = peopleIn(trimText(sliceText(behind, 0, behind.value.replace(/\)$/, "").length)));
    const [first] = people;
    if (first === void 0 || !behind.value.startsWith(first.at.value.slice(0, 4)) || !(isSurelyPerson(first.honorific === null ? first.name : `${first.honorific} ${first.name}`) || isPlaced(first, match[0]))) {
      continue;
    }
    if (match.index < 3) continue;
    return { title: sliceText(title, 0, match.index), presenters: people.map((person) => person.name) };
  }
  return { title, presenters: [] };
}
function isPlaced(person, separator) {
  const words = person.name.split(" ").length;
  return /[-–—]/.test(separator) && person.organisation !== null && words > 1 && words < 4;
}
function hasFiniteVerb(value) {
  return FINITE.test(value);
}
function isDangling(value) {
  return DANGLING.test(value);
}

// src/parsers/items/banners.ts
var MAX_BANNER = 80;
var BANNER = /\b(?:items?|papers?|matters|reports|business|briefings?)\s+(?:to|for|requiring|of)\b|\b(?:to|for)\s+(?:discuss(?:ion)?|note|noting|information|decision|approval|approve|action|debate|consideration)(?:\s+only)?[:.]?$|^part\s+(?:[A-Z\d]|[IVX]+)\b|^section\s+(?:[A-Z\d]|[IVX]+)\b|\bpress and public\b/i;
function isBanner(value) {
  return value.length <= MAX_BANNER && BANNER.test(value) && isShouted(value);
}

// src/parsers/items/chain.ts
var MAX_GAP = 12;
var SUCCESSOR_BONUS = 1;
var GAP_COST = 0.15;
var REPAIR_COST = 0.3;
function bestChain(lines) {
  let best = null;
  const ends = /* @__PURE__ */ new Map();
  lines.forEach((line, index) => {
    const made = [];
    for (const reading of line.readings) {
      const own2 = 1 + line.quality - (reading.repaired ? REPAIR_COST : 0);
      const style = reading.style;
      const state = extend3(ends, style, { index, reading }, own2);
      made.push([style, state]);
      if (best === null || state.score > best.score) best = state;
    }
    for (const [style, state] of made) keep(ends, style, state);
  });
  const chain = [];
  for (let state = best; state !== null; state = state.previous) {
    chain.push({ index: state.index, reading: state.reading });
  }
  return chain.reverse();
}
function extend3(ends, style, link, own2) {
  const { major, minor } = link.reading;
  let best = { ...link, score: own2, previous: null };
  for (let before = major; before >= Math.max(0, major - MAX_GAP); before--) {
    for (const state of endsAt(ends, style, before)) {
      const last = state.reading;
      if (last.major === major && last.minor >= minor) continue;
      const score = state.score + own2 + step(last, link.reading);
      if (score > best.score) best = { ...link, score, previous: state };
    }
  }
  return best;
}
function step(from, to) {
  if (to.major === from.major) return SUCCESSOR_BONUS;
  if (to.major === from.major + 1) return to.minor <= 1 ? SUCCESSOR_BONUS : 0;
  return -GAP_COST * (to.major - from.major - 1);
}
function endsAt(ends, style, major) {
  const byMajor = ends.get(style);
  const found = [];
  for (const slot of [major * 2, major * 2 + 1]) {
    const state = byMajor?.get(slot);
    if (state !== void 0) found.push(state);
  }
  return found;
}
function keep(ends, style, state) {
  let byMajor = ends.get(style);
  if (byMajor === void 0) ends.set(style, byMajor = /* @__PURE__ */ new Map());
  const slot = state.reading.major * 2 + (state.reading.minor > 0 ? 1 : 0);
  const there = byMajor.get(slot);
  if (there === void 0 || state.score >= there.score) byMajor.set(slot, state);
}

// src/parsers/items/numbers.ts
var DIGITS = /^(\d{1,4})(?:\s*([a-z])|\s*\(([a-z])\)|((?:\.\d{1,3}){1,3})([a-z]?))?$/i;
var SLASHED = /^(\d{1,4})\s?[/-]\s?(\d{2,4})(?:\.(\d{1,2}))?$/;
var ROMAN = /^[IVXL]{1,7}$/;
var MISREAD = /^[\dIlOoS|]{1,3}$/;
var ROMAN_VALUES = { I: 1, V: 5, X: 10, L: 50 };
function bareNumber(printed2) {
  return printed2.replace(/^(?:agenda\s+)?(?:item|minute)?\s*(?:no\.?|number)?\s*/i, "").replace(/^[(\s]+(?![a-z]\))/g, "").replace(/[\s.:–-]+$|(?<!\([a-z])[\s.):–-]+$/g, "").trim();
}
function readNumber(printed2) {
  const bare = bareNumber(printed2);
  const readings = [];
  const digits = DIGITS.exec(bare);
  if (digits !== null) {
    const [, major = "", letter, bracketed, decimals, decimalLetter] = digits;
    const minorText = (letter ?? bracketed)?.toLowerCase() ?? (decimals === void 0 ? "" : decimals + (decimalLetter ?? ""));
    return [{ style: "digits", major: Number(major), minor: minorRank(minorText), minorText, repaired: false }];
  }
  const slashed = SLASHED.exec(bare);
  if (slashed !== null) {
    const minorText = `/${slashed[2]}${slashed[3] === void 0 ? "" : `.${slashed[3]}`}`;
    return [{ style: "digits", major: Number(slashed[1]), minor: Number(slashed[3] ?? 0), minorText, repaired: false }];
  }
  if (ROMAN.test(bare) && romanValue(bare) > 0) {
    const major = romanValue(bare);
    readings.push({ style: "roman", major, minor: 0, minorText: "", repaired: false });
    readings.push({ style: "digits", major, minor: 0, minorText: "", repaired: true });
  }
  if (MISREAD.test(bare)) {
    const major = Number(bare.replace(/[Il|]/g, "1").replace(/O/gi, "0").replace(/S/g, "5"));
    if (major > 0) readings.push({ style: "digits", major, minor: 0, minorText: "", repaired: true });
  }
  if (/^[A-Z]$/.test(bare)) {
    readings.push({ style: "letter", major: bare.charCodeAt(0) - 64, minor: 0, minorText: "", repaired: false });
  }
  return readings;
}
function minorRank(minor) {
  if (minor === "") return 0;
  if (/^[a-z]$/.test(minor)) return minor.charCodeAt(0) - 96;
  const parts2 = minor.replace(/[a-z]$/i, "").split(".").filter((part2) => part2 !== "");
  return parts2.reduce((rank, part2, depth) => rank + Number(part2) / 1e3 ** depth, 0) + (/[a-z]$/i.test(minor) ? 1e-4 * (minor.charCodeAt(minor.length - 1) - 96) : 0);
}
function romanValue(roman) {
  let value = 0;
  for (let i = 0; i < roman.length; i++) {
    const here = ROMAN_VALUES[roman[i] ?? ""] ?? 0;
    const next = ROMAN_VALUES[roman[i + 1] ?? ""] ?? 0;
    value += here < next ? -here : here;
  }
  return toRoman(value) === roman ? value : 0;
}
function toRoman(value) {
  const steps = [
    [50, "L"],
    [40, "XL"],
    [10, "X"],
    [9, "IX"],
    [5, "V"],
    [4, "IV"],
    [1, "I"]
  ];
  let rest = value;
  let roman = "";
  for (const [step2, letters] of steps) {
    while (rest >= step2) {
      roman += letters;
      rest -= step2;
    }
  }
  return roman;
}
function normalisedNumber(printed2, reading) {
  if (reading.style === "digits" && !/^0\d/.test(bareNumber(printed2))) return `${reading.major}${reading.minorText}`;
  return bareNumber(printed2).replace(/\s+/g, "");
}

// src/parsers/items/unnumbered.ts
var MAX_HEADING = 100;
var STYLES = [
  { rule: "markup-heading", is: (passage) => passage.kind === "heading" },
  {
    rule: "bold-heading",
    is: (passage) => passage.kind === "paragraph" && isSet(passage.text, "bold") && !/[.;,]$/.test(passage.text.value)
  },
  {
    rule: "heading-in-capitals",
    is: (passage, next) => passage.kind !== "list-item" && isShouted(passage.text.value) && passage.text.value.length > 3 && !/[.;,]$/.test(passage.text.value) && next !== void 0
  },
  {
    rule: "short-line-heading",
    is: (passage, next) => passage.kind === "paragraph" && titleQuality(passage.text.value) >= 0.9 && passage.text.value.split(/\s+/).length <= 9 && !/[.;,:!?]$/.test(passage.text.value) && next !== void 0 && (next.text.value.length > 60 || next.label !== null)
  }
];
var MIN_HEADINGS = 2;
function unnumberedHeadings(reading) {
  const { passages, bodyFrom } = reading.outline;
  for (const style of STYLES) {
    const headings = passages.filter((passage, index) => {
      if (index < bodyFrom || passage.label !== null || reading.taken.has(passage)) return false;
      if (passage.text.value.length > MAX_HEADING || isHeaderCell(reading.outline, passage)) return false;
      return attendanceLabel(passage.text, reading.words) === null && style.is(passage, passages[index + 1]);
    });
    if (headings.length < MIN_HEADINGS) continue;
    return headings.map((passage) => {
      reading.taken.add(passage);
      return {
        kind: "item",
        rule: style.rule,
        confidence: RULES[style.rule].confidence,
        at: [passage.text],
        number: null,
        printedNumber: null,
        title: passage.text.value.replace(/[:\s]+$/, ""),
        section: null,
        presenters: [],
        entries: [],
        parent: null
      };
    });
  }
  return [];
}

// src/parsers/items/index.ts
var NAMED_ITEM = new RegExp("^(?:agenda\\s+)?(?:item|minute)\\s*(?:no\\.?\\s*)?(\\d{1,3}(?:\\s?[a-z])?|\\d{1,3}\\.\\d{1,2}|[IVX]{1,5})\\s*(?:[:.)\u2013\u2014-]+\\s*|$|\\s(?=\\p{Lu}{2}))", "iu");
var BARE = new RegExp("^(\\d{1,3}[a-h](?=\\s+\\p{Lu})|\\d{1,3}(?:\\s?\\/\\s?\\d{2,4})?(?:\\.\\d{1,2}){0,2}|[IVXlO]{1,5}|[Il\\d]{1,3})(?:\\s+(?:[.)]\\s+)?|[.)]\\s+)(?=\\S)", "u");
var IN_HEADING = /^(\d{1,3}(?:\.\d{1,2}){0,3}|\d{1,3}\s?\(?[a-z]\)|\d{1,3}\s?\(?[a-z]|[IVXL]{1,6}|[A-Z])(?:[.):]+\s*|\s+(?:[-–—]\s+)?)(?=\S)/u;
var LETTERED = new RegExp("^([A-Z])\\.\\s+(?=\\p{Lu})", "u");
var RUN_IN_COST = 0.3;
var MIN_OUTSIDE = 3;
var MIN_ITEMS = 2;
var MIN_PLAIN_HEADINGS = 3;
var items = {
  name: "items",
  parse(reading) {
    const candidates2 = numberedCandidates(reading);
    const chain = bestChain(candidates2);
    const found = chain.length < MIN_ITEMS ? [] : chain.map((link) => itemOf(link, candidates2, reading));
    if (found.length === 0) return unnumberedHeadings(reading);
    reportNumbers(chain, found, reading);
    addUnnumbered(found, reading);
    found.sort((a, b) => place2(a) - place2(b));
    linkParents(found);
    addSections(found, reading);
    return found;
  }
};
function place2(item) {
  return item.at[0]?.start[0] ?? 0;
}
function numberedCandidates(reading) {
  const { outline } = reading;
  const body = outline.passages.slice(outline.bodyFrom);
  const plain2 = body.filter(
    (p) => p.kind === "heading" && !IN_HEADING.test(p.text.value) && attendanceLabel(p.text, reading.words) === null
  );
  const onlyHeadings = plain2.length >= MIN_PLAIN_HEADINGS;
  const candidates2 = [];
  for (const passage of body) {
    if (reading.taken.has(passage) || isHeaderCell(outline, passage)) continue;
    if (onlyHeadings && passage.kind !== "heading") continue;
    const candidate = candidateOf(passage, reading);
    if (candidate !== null) candidates2.push(candidate);
  }
  const outside = candidates2.filter((candidate) => !inDecisionTable(candidate.passage, reading));
  return outside.length >= MIN_OUTSIDE ? outside : candidates2;
}
function inDecisionTable(passage, reading) {
  return passage.cell !== null && (reading.outline.columns[passage.cell.sheet]?.roles.includes("decision") ?? false);
}
function candidateOf(passage, reading) {
  const whole = printed(passage);
  const named = NAMED_ITEM.exec(whole.value);
  if (named !== null)
    return make(
      passage,
      sliceText(whole, 0, named[0].length),
      trimText(sliceText(whole, named[0].length)),
      "agenda-item-row",
      1
    );
  const role = roleOf2(reading.outline, passage);
  if (role === "owner" || role === "action" || role === "speaker" || role === "due") return null;
  if (passage.label !== null) {
    if (passage.cell !== null && passage.depth > 0) return null;
    if (/^[([]/.test(passage.label.value) || !/[\dIVXlO]/.test(passage.label.value)) return null;
    const text = passage.text.value === "" ? followingTitle(passage, reading) : passage.text;
    const isItemColumn = inItemColumn(passage, reading);
    return text === null ? null : make(passage, passage.label, text, isItemColumn ? "item-column" : "numbered-heading", isItemColumn ? 0.5 : 0);
  }
  const match = passage.kind === "heading" ? IN_HEADING.exec(whole.value) : BARE.exec(whole.value) ?? LETTERED.exec(whole.value);
  if (match === null) return null;
  const title = trimText(sliceText(whole, match[0].length));
  const isStrong = passage.kind === "heading" || LETTERED.test(whole.value) || /^\d+\s?\/|^\d+[a-z]\s/.test(match[0]);
  if (!isStrong && !isShoutedStart(title.value)) return null;
  return make(passage, sliceText(whole, 0, match[1]?.length ?? 0), title, "numbered-heading", isStrong ? 0.3 : 0);
}
function isShoutedStart(value) {
  const [title = ""] = new RegExp("^\\P{Ll}+", "u").exec(value) ?? [];
  return isShouted(value) || title.split(/\s+/).filter((word) => word.length > 1).length >= 3;
}
function make(passage, number3, text, rule, bonus) {
  const readings = readNumber(number3.value);
  if (readings.length === 0) return null;
  const { title, rest } = text.value === "" ? { title: null, rest: null } : splitTitle(text);
  const quality = title === null ? 0 : titleQuality(title.value);
  if (quality === 0 && bonus < 0.5) return null;
  const isSub = (readings[0]?.minorText ?? "").startsWith(".");
  if (isSub && bonus < 0.5 && (rest !== null || title === null || isStatement(title.value))) return null;
  const isTitle = quality > 0;
  return {
    passage,
    number: number3,
    title: isTitle ? title : null,
    rest: isTitle ? rest : text,
    readings,
    quality: quality + bonus - (rest === null ? 0 : RUN_IN_COST),
    rule
  };
}
function isStatement(value) {
  const words = value.split(/\s+/).length;
  return words >= 7 && (/[.;]$/.test(value) || hasFiniteVerb(value));
}
function followingTitle(passage, reading) {
  const next = reading.outline.passages[passage.index + 1];
  if (next === void 0 || next.label !== null || titleQuality(next.text.value) === 0) return null;
  return next.text;
}
function inItemColumn(passage, reading) {
  if (passage.cell === null) return false;
  const roles = reading.outline.columns[passage.cell.sheet]?.roles ?? [];
  return roles[0] === "item" || roles[0] === "number";
}
function itemOf(link, candidates2, reading) {
  const candidate = candidates2[link.index];
  if (candidate === void 0) throw new RangeError("a chain links candidates only");
  const { passage, number: number3 } = candidate;
  let title = candidate.title;
  reading.taken.add(passage);
  if (candidate.rest !== null) leaveRest(passage, candidate.rest, reading);
  else title = withContinuation(passage, title, reading);
  const split = title === null ? { title: null, presenters: [] } : splitPresenters(title);
  return {
    kind: "item",
    rule: candidate.rule,
    confidence: RULES[candidate.rule].confidence,
    at: split.title === null ? [number3] : [number3, ...title === null ? [] : [title]],
    number: normalisedNumber(number3.value, link.reading),
    printedNumber: number3.value.trim(),
    title: split.title === null ? null : split.title.value.replace(/[:\s]+$/, ""),
    section: null,
    presenters: split.presenters.map(mention),
    entries: [],
    parent: null
  };
}
function leaveRest(passage, rest, reading) {
  passage.text = rest;
  reading.cuts++;
  passage.label = null;
  reading.taken.delete(passage);
}
function withContinuation(passage, title, reading) {
  const next = reading.outline.passages[passage.index + 1];
  if (title === null || next === void 0 || next.label !== null) return title;
  if (title.start[0] === next.text.start[0]) {
    reading.taken.add(next);
    return title;
  }
  const goesOn = isShouted(title.value) && isShouted(next.text.value) && isDangling(title.value) && !isBanner(next.text.value);
  if (!goesOn) return title;
  reading.taken.add(next);
  return joinTexts([title, next.text]);
}
function reportNumbers(chain, found, reading) {
  chain.forEach((link, i) => {
    const item = found[i];
    if (item === void 0) return;
    const source = sourceOf(reading.document, ...item.at);
    if (link.reading.repaired) {
      reading.diagnostics.push(
        diagnostic(
          "number-repaired",
          `item number "${item.printedNumber ?? ""}" was read as ${item.number ?? ""}`,
          source
        )
      );
    }
    const before = chain[i - 1]?.reading.major;
    if (before !== void 0 && link.reading.major > before + 1) {
      reading.diagnostics.push(
        diagnostic("number-gap", `item numbers go from ${before} to ${link.reading.major}`, source)
      );
    }
  });
}
var MOSTLY = 0.6;
function addUnnumbered(found, reading) {
  const shouted = found.filter((item) => item.title !== null && isShouted(item.title)).length;
  if (shouted < MOSTLY * found.length) return;
  for (const passage of reading.outline.passages.slice(reading.outline.bodyFrom)) {
    const { value } = passage.text;
    if (reading.taken.has(passage) || passage.label !== null || !isShouted(value) || isBanner(value)) continue;
    if (value.split(/\s+/).length < 2 || value.length > 100 || /[.!?]$/.test(value) || isHeaderCell(reading.outline, passage))
      continue;
    if (attendanceLabel(passage.text, reading.words) !== null || reading.outline.passages[passage.index + 1] === void 0)
      continue;
    if (/\d/.test(value) || isSharedRow(passage, reading)) continue;
    reading.taken.add(passage);
    found.push({
      kind: "item",
      rule: "heading-in-capitals",
      confidence: RULES["heading-in-capitals"].confidence,
      at: [passage.text],
      number: null,
      printedNumber: null,
      title: value.replace(/[:\s]+$/, ""),
      section: null,
      presenters: [],
      entries: [],
      parent: null
    });
  }
}
function isSharedRow(passage, reading) {
  const row = passage.cell?.rows[0];
  if (row === void 0) return false;
  return [-1, 1].some((step2) => reading.outline.passages[passage.index + step2]?.cell?.rows.includes(row) === true);
}
function linkParents(found) {
  const byNumber = /* @__PURE__ */ new Map();
  for (const item of found) {
    const reading = item.printedNumber === null ? void 0 : readNumber(item.printedNumber)[0];
    if (item.number === null) continue;
    if (reading !== void 0 && reading.minorText !== "") {
      const shorter = item.number.replace(/(?:\.\d+[a-z]?|[a-z])$/, "");
      item.parent = byNumber.get(shorter) ?? null;
    }
    byNumber.set(bareNumber(item.number), item);
  }
}
function addSections(found, reading) {
  let section = null;
  let next = 0;
  for (const passage of reading.outline.passages.slice(reading.outline.bodyFrom)) {
    const start = printed(passage).start[0] ?? 0;
    while (next < found.length && place2(found[next]) <= start) {
      const item = found[next++];
      if (item !== void 0) item.section = section;
    }
    if (!reading.taken.has(passage) && passage.label === null && isBanner(passage.text.value)) {
      section = passage.text.value.replace(/[:\s]+$/, "");
      reading.taken.add(passage);
    }
  }
  for (; next < found.length; next++) {
    const item = found[next];
    if (item !== void 0) item.section = section;
  }
}

// src/parsers/next-meetings.ts
var TITLE = /\b(?:dates?|times?)\b[^.]{1,30}\b(?:next|future|forthcoming|further)\b|\b(?:next|future|forthcoming)\s+meetings?\b|\bmeeting dates\b|\bdates?\s+of\s+meetings?\b/i;
var SENTENCE = new RegExp("\\b(?:next|future|following)\\s+(?:\\p{L}+\\s+){0,4}?meetings?\\b", "iu");
var NOT_OURS = /\b(?:working group|sub-?committee|sub-?group|task and finish|circulated|submitted|minutes of)\b/i;
var PROVISIONAL = /\b(?:provisional(?:ly)?|tbc|to be confirmed|tentative(?:ly)?)\b|\?\s*$/i;
var nextMeetings = {
  name: "next-meetings",
  parse(reading) {
    const date2 = findingsOf(reading, "fact").filter((fact) => fact.field === "date").sort((a, b) => b.confidence - a.confidence)[0]?.value ?? null;
    const order = dayOrderOf(reading.document.text);
    const found = /* @__PURE__ */ new Map();
    for (const text of candidates(reading)) {
      for (const next of read3(text, date2, order)) {
        const key = next.next.date ?? "";
        if (key !== "" && (date2 === null || key > date2) && !found.has(key)) found.set(key, next);
      }
    }
    return [...found.values()].sort((a, b) => (a.next.date ?? "") < (b.next.date ?? "") ? -1 : 1);
  }
};
function candidates(reading) {
  const { passages, bodyFrom } = reading.outline;
  const items2 = findingsOf(reading, "item");
  const starts = items2.map((item) => item.at[0]?.start[0] ?? 0);
  const texts = [];
  for (const passage of passages.slice(bodyFrom)) {
    const title = items2[lastAtOrBelow(starts, passageStart(passage))]?.title ?? "";
    if (TITLE.test(title)) texts.push(printed(passage));
    else if (TITLE.test(passage.text.value) && passage.text.value.length < 160) texts.push(passage.text);
    else if (SENTENCE.test(passage.text.value)) {
      for (const sentence of sentencesOf(passage.text))
        if (SENTENCE.test(sentence.value) && !NOT_OURS.test(sentence.value)) texts.push(sentence);
    }
  }
  return texts;
}
function read3(text, after, order) {
  const dates = findDates(text.value, order);
  return dates.flatMap((date2, i) => {
    const iso = resolveDate(date2, after);
    if (iso === null) return [];
    const from = i === 0 ? 0 : date2.from;
    const to = dates[i + 1]?.from ?? text.value.length;
    const own2 = sliceText(text, from, to);
    const time2 = findTimes(text.value.slice(date2.from, to))[0] ?? findTimes(text.value.slice(from, date2.from))[0];
    return [
      {
        kind: "next",
        rule: "next-meeting",
        confidence: RULES["next-meeting"].confidence,
        at: [own2],
        next: {
          date: iso,
          startTime: time2?.start ?? null,
          endTime: time2?.end ?? null,
          venue: venueIn(own2.value.slice(date2.to - from)),
          provisional: PROVISIONAL.test(own2.value),
          text: own2.value.trim()
        }
      }
    ];
  });
}
function venueIn(behind) {
  const match = new RegExp("(?:^|[\\s,])(?:at|in|via)\\s+(?:the\\s+)?(\\p{Lu}[^.;]{3,80})", "u").exec(behind);
  const venue = match?.[1]?.replace(/\s+(?:at|from|on|commencing)\s.*$/i, "").trim();
  return venue === void 0 || findDates(venue).length > 0 ? null : venue;
}

// src/parsers/actions/owners.ts
var REACH4 = 6;
var ownerColumn = {
  name: "owner-column",
  parse(reading) {
    const found = [];
    const { outline } = reading;
    const walk = {
      reading,
      statements: statementsByPassage(reading),
      actions: actionsByPassage(reading),
      headings: new Set(findingsOf(reading, "item").flatMap((item) => item.at.map((text) => text.start[0])))
    };
    const hasOwners = outline.columns.some(
      (columns) => columns.roles.includes("owner") || columns.roles.includes("action")
    );
    for (const passage of outline.passages.slice(outline.bodyFrom)) {
      if (isHeaderCell(outline, passage) || reading.taken.has(passage)) continue;
      const role = roleOf2(outline, passage);
      const isCell = role === "owner" || role === "action";
      if (!isCell && !(hasOwners && isOwnerLine(passage))) continue;
      reading.taken.add(passage);
      const beside = isCell ? rowsBeside(passage, reading) : above(passage, walk);
      const made = assign(ownersIn(passage, reading), beside, walk);
      if (made !== null) found.push(made);
    }
    return found;
  }
};
var BY_WHEN = / (?:by|before|due) (?:\S.*)?$/i;
function ownersIn(passage, reading) {
  const who2 = passage.text.value.replace(BY_WHEN, "");
  const actors = readActors(who2, directoryFor(reading).knows);
  return actors?.map((actor) => actor.text) ?? who2.split(/\s*[/,;]\s*/).filter((part2) => part2 !== "");
}
function rowsBeside(passage, reading) {
  const rows = new Set(passage.cell?.rows ?? []);
  return reading.outline.passages.slice(Math.max(0, passage.index - 2 * REACH4), passage.index + REACH4).filter(
    (other) => other !== passage && roleOf2(reading.outline, other) !== "owner" && other.cell?.rows.some((row) => rows.has(row)) === true
  ).reverse();
}
function above(passage, { reading, headings }) {
  const found = [];
  for (let at = passage.index - 1; at >= Math.max(0, passage.index - REACH4); at--) {
    const other = reading.outline.passages[at];
    if (other === void 0 || reading.taken.has(other) && headings.has(other.text.start[0])) break;
    if (!isOwnerLine(other)) found.push(other);
  }
  return found;
}
function statementsByPassage(reading) {
  const grouped = /* @__PURE__ */ new Map();
  for (const statement of statementsOf(reading)) {
    const there = grouped.get(statement.passage);
    if (there === void 0) grouped.set(statement.passage, [statement]);
    else there.push(statement);
  }
  return grouped;
}
function actionsByPassage(reading) {
  const pieces = reading.outline.passages.flatMap((passage) => rangesOf(passage).map(([from, to]) => ({ from, to, passage }))).sort((a, b) => a.from - b.from);
  const grouped = /* @__PURE__ */ new Map();
  for (const action2 of findingsOf(reading, "action")) {
    const start = action2.at[0] === void 0 ? -1 : offsetOf(action2.at[0], 0);
    let low = -1;
    for (let high = pieces.length; high - low > 1; ) {
      const middle = low + high >> 1;
      if ((pieces[middle]?.from ?? Infinity) <= start) low = middle;
      else high = middle;
    }
    const piece = pieces[low];
    if (piece !== void 0 && start < piece.to) addTo(grouped, piece.passage, action2);
  }
  return grouped;
}
function addTo(grouped, passage, action2) {
  const there = grouped.get(passage);
  if (there === void 0) grouped.set(passage, [action2]);
  else there.push(action2);
}
function assign(owners, passages, walk) {
  const there = passages.flatMap((passage2) => walk.actions.get(passage2) ?? []);
  const directory = directoryFor(walk.reading);
  const left = owners.filter(
    (owner) => !there.some((one2) => one2.owners.some((other) => isSame(other.text, owner, directory)))
  );
  if (left.length === 0) return null;
  const ownerless = there.find((one2) => one2.owners.length === 0);
  const named = there.find((one2) => one2.rule === "action-mark" && left.some((owner) => mentions(one2.text, owner)));
  const unfinished = ownerless ?? named;
  if (unfinished !== void 0) {
    unfinished.owners.push(...left.map(mention));
    return null;
  }
  const passage = passages.find((one2) => (walk.statements.get(one2) ?? []).length > 0);
  if (passage === void 0) return null;
  const free = (walk.statements.get(passage) ?? []).filter(
    (one2) => !there.some((taken) => taken.at.some((text) => text.start[0] === one2.text.start[0]))
  );
  const chosen = plainest(free);
  if (chosen === null) return null;
  const aside = free.find((one2) => one2.before === chosen && DONE_ASIDE.test(one2.text.value));
  const texts = [...withSubject(chosen), ...aside === void 0 ? [] : [aside.text]];
  const made = action("owner-column", texts, joinTexts(texts).value, left);
  addTo(walk.actions, passage, made);
  return made;
}
function mentions(text, owner) {
  return owner.split(" ").some((part2) => part2.length > 2 && text.includes(part2));
}
function isSame(a, b, directory) {
  if (a.toLowerCase() === b.toLowerCase()) return true;
  const first = directory.find(a);
  return first !== null && first.attendee === directory.find(b)?.attendee;
}
function rangesOf(passage) {
  const text = passage.whole ?? passage.text;
  return text.at.map((at, piece) => {
    const start = text.start[piece] ?? 0;
    return [start, start + (text.at[piece + 1] ?? text.value.length) - at];
  });
}
function plainest(statements) {
  let best = null;
  let most = 0;
  for (const statement of statements) {
    const isOrder = isImperative(statement.said.value);
    const degree2 = (statement.isBold ? 10 : 0) + (isOrder ? 5 : 0) + taskDegree(statement.said.value);
    if (degree2 > 0 && degree2 >= most && !(most > 0 && degree2 === most && degree2 < 3)) {
      best = statement;
      most = degree2;
    }
  }
  return best ?? (statements.length === 1 ? statements[0] ?? null : null);
}
function withSubject(statement) {
  const isBare2 = /^(?:this|these|that) (?:was|were|is)\b/i.test(statement.said.value) && statement.said.value.length < 40;
  return isBare2 && statement.before !== null ? [statement.before.text, statement.text] : [statement.text];
}

// src/formats/common.ts
var FRAME = [attendance, facts, items, entries, nextMeetings];
var DECISIONS = [decisionColumn, clauses, decisionSentences, chair];
var ACTIONS = [actionMarks, actionColumn, actionSentences, ownerColumn];
var BOLD = [boldActions];

// src/formats/agreed-clauses.ts
var agreedClauses = {
  id: "agreed-clauses",
  describes: "numbered minutes with clauses under \u201CAgreed\u201D, reports noted, and tables with a column of decisions",
  evidence: { "agreed-lists": 0.6, "decision-column": 0.25, "noted-lines": 0.3 },
  words: WORDS,
  parsers: [...FRAME, ...DECISIONS, ...ACTIONS]
};

// src/formats/discussion-actions.ts
var discussionActions = {
  id: "discussion-actions",
  describes: "numbered headings above tables of discussion and actions",
  evidence: { "discussion-actions-header": 0.7, "speaker-prefixes": 0.2 },
  words: WORDS,
  parsers: [...FRAME, ...DECISIONS, ...ACTIONS, ...BOLD]
};

// src/formats/general.ts
var general = {
  id: "general",
  describes: "anything else: what headings, attendance labels, decision and action sentences say",
  evidence: {},
  words: WORDS,
  parsers: [...FRAME, ...DECISIONS, ...ACTIONS, ...BOLD]
};

// src/formats/item-discussion-action.ts
var itemDiscussionAction = {
  id: "item-discussion-action",
  describes: "one table of items, discussion and actions or their owners",
  evidence: { "item-discussion-action-header": 0.75, "fact-table": 0.2 },
  words: WORDS,
  parsers: [...FRAME, ...DECISIONS, ...ACTIONS, ...BOLD]
};

// src/formats/resolved-clauses.ts
var resolvedClauses = {
  id: "resolved-clauses",
  describes: "formal minutes: numbered paragraphs, proposals agreed, clauses under RESOLVED",
  evidence: { "resolved-triggers": 0.7, "proposed-and-agreed": 0.25 },
  words: WORDS,
  parsers: [...FRAME, ...DECISIONS, ...ACTIONS]
};

// src/formats/speaker-table.ts
var speakerTable = {
  id: "speaker-table",
  describes: "rows of initials and what each speaker said; actions and decisions stand in the sentences",
  evidence: { "speaker-header": 0.5, "speaker-rows": 0.4, "agenda-item-rows": 0.15 },
  words: WORDS,
  parsers: [...FRAME, ...DECISIONS, ...ACTIONS]
};

// src/formats/index.ts
var FORMATS = [
  speakerTable,
  itemDiscussionAction,
  discussionActions,
  agreedClauses,
  resolvedClauses,
  general
];

// src/formats/evidence.ts
function headed(outline, wanted) {
  return outline.passages.filter((passage) => {
    const roles = passage.cell === null ? void 0 : outline.columns[passage.cell.sheet]?.roles;
    return roles !== void 0 && isHeaderCell(outline, passage) && wanted(roles);
  });
}
function matching(pattern) {
  return (outline) => outline.passages.filter((passage) => pattern.test(passage.text.value));
}
var EVIDENCE = {
  "speaker-header": {
    describes: "a column headed for speakers beside one for discussion",
    whole: 1,
    find: (outline) => headed(outline, (roles) => roles.includes("speaker") && roles.includes("text"))
  },
  "speaker-rows": {
    describes: "rows that begin with initials",
    whole: 5,
    find: (outline) => outline.passages.filter((passage) => roleOf2(outline, passage) === "speaker" && INITIALS.test(passage.text.value))
  },
  "agenda-item-rows": {
    describes: "lines that call themselves agenda items",
    whole: 3,
    find: matching(/^agenda\s+item\s+\d/i)
  },
  "resolved-triggers": {
    describes: "RESOLVED in capitals, or alone before its clauses",
    whole: 2,
    find: matching(/^(?:it\s+was\s+)?RESOLVED\b|^resolved\s*[:–-]|\bRESOLVED\s*[:–-]?$/)
  },
  "proposed-and-agreed": {
    describes: "proposals that were seconded and AGREED",
    whole: 2,
    find: matching(/\b(?:AGREED|RESOLVED)\s+that\b/)
  },
  "agreed-lists": {
    describes: "\u201CAgreed\u201D before numbered clauses",
    whole: 1,
    find: matching(/\bagreed\s*(?:that\s*)?[:–—-]+\s*$/i)
  },
  "noted-lines": {
    describes: "sentences that say that a report was noted",
    whole: 4,
    find: matching(/\bnoted\.?$|^members noted\b/i)
  },
  "decision-column": {
    describes: "a column of decisions",
    whole: 1,
    find: (outline) => headed(outline, (roles) => roles.includes("decision"))
  },
  "discussion-actions-header": {
    describes: "a table headed Discussion and Actions, without a column of items",
    whole: 1,
    find: (outline) => headed(
      outline,
      (roles) => roles.includes("text") && (roles.includes("action") || roles.includes("owner")) && !roles.includes("item") && !roles.includes("number") && !roles.includes("speaker")
    )
  },
  "item-discussion-action-header": {
    describes: "a table headed Item, Discussion, Action",
    whole: 1,
    find: (outline) => headed(
      outline,
      (roles) => (roles.includes("item") || roles.includes("number")) && roles.includes("text") && (roles.includes("action") || roles.includes("owner"))
    )
  },
  "fact-table": {
    describes: "date, time, venue and attendees as rows of a table",
    whole: 3,
    find: (outline) => outline.passages.filter(
      (passage) => passage.cell?.column === 0 && /^(?:date|time|venue|location|chair\w*|attendees|present|apologies)\s*:?$/i.test(passage.text.value)
    )
  },
  "speaker-prefixes": {
    describes: "paragraphs that begin with initials and a dash",
    whole: 3,
    find: matching(new RegExp("^\\p{Lu}{2,3}\\p{Ll}?\\s*[-\u2013\u2014]\\s", "u"))
  }
};

// src/formats/identify.ts
var MIN_CONFIDENCE = 0.4;
var MAX_LINES = 5;
function identify(document, outline, formats) {
  const found = /* @__PURE__ */ new Map();
  for (const [name, evidence] of Object.entries(EVIDENCE)) {
    const passages = evidence.find(outline);
    const lines = passages.slice(0, MAX_LINES).map((passage) => sourceOf(document, passage.text).startLine);
    found.set(name, { strength: Math.min(1, passages.length / evidence.whole), lines: [...new Set(lines)] });
  }
  const scores = formats.map((format) => scoreOf(format, found));
  const best = Math.max(...scores.map((score) => score.confidence));
  for (const [index, format] of formats.entries()) {
    const score = scores[index];
    if (score !== void 0 && Object.keys(format.evidence).length === 0) {
      score.confidence = round(best < MIN_CONFIDENCE ? MIN_CONFIDENCE + (MIN_CONFIDENCE - best) / 2 : (1 - best) / 2);
    }
  }
  return scores.sort((a, b) => b.confidence - a.confidence);
}
function scoreOf(format, found) {
  let sum = 0;
  const evidence = [];
  for (const [name, weight] of Object.entries(format.evidence)) {
    const sign = found.get(name);
    if (sign === void 0 || sign.strength === 0) continue;
    const counted = round(weight * sign.strength);
    sum += counted;
    evidence.push({ name, describes: EVIDENCE[name].describes, weight: counted, lines: sign.lines });
  }
  return { id: format.id, confidence: round(Math.max(0, Math.min(1, sum))), evidence };
}
function round(value) {
  return Math.round(value * 100) / 100;
}

// src/readers/text/decode.ts
var BINARY_SHARE = 0.02;
var SAMPLE = 1 << 16;
var WINDOWS_1252 = "\u20AC\uFFFD\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\uFFFD\u017D\uFFFD\uFFFD\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\uFFFD\u017E\u0178";
function decode2(bytes) {
  if (bytes.length === 0) throw new ReadError("empty-file", "is empty");
  const encoding = markedEncoding(bytes) ?? patternEncoding(bytes);
  if (encoding === "utf-16le" || encoding === "utf-16be") return decodeUtf16(bytes, encoding);
  refuseBinary(bytes);
  try {
    const text = new TextDecoder("utf-8", { fatal: encoding === null }).decode(bytes);
    return { text, encoding: "utf-8", undecodable: countReplaced(text) };
  } catch {
    return decodeWindows1252(bytes);
  }
}
function markedEncoding(bytes) {
  if (bytes[0] === 239 && bytes[1] === 187 && bytes[2] === 191) return "utf-8";
  if (bytes[0] === 255 && bytes[1] === 254) return "utf-16le";
  if (bytes[0] === 254 && bytes[1] === 255) return "utf-16be";
  return null;
}
function patternEncoding(bytes) {
  const sample = Math.min(bytes.length, SAMPLE) & ~1;
  if (sample < 4) return null;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < sample; i += 2) {
    if (bytes[i] === 0) even++;
    if (bytes[i + 1] === 0) odd++;
  }
  const pairs = sample / 2;
  if (odd > 0.7 * pairs && even < 0.05 * pairs) return "utf-16le";
  if (even > 0.7 * pairs && odd < 0.05 * pairs) return "utf-16be";
  return null;
}
function decodeUtf16(bytes, encoding) {
  let little = bytes.subarray(0, bytes.length & ~1);
  if (encoding === "utf-16be") little = Buffer.from(little).swap16();
  const text = new TextDecoder("utf-16le").decode(little);
  return { text, encoding, undecodable: countReplaced(text) };
}
function refuseBinary(bytes) {
  const sample = Math.min(bytes.length, SAMPLE);
  let control = 0;
  for (let i = 0; i < sample; i++) {
    const byte = bytes[i] ?? 0;
    const isText = byte >= 32 || byte >= 9 && byte <= 13 || byte === 27;
    if (!isText) control++;
  }
  if (control > BINARY_SHARE * sample) throw new ReadError("binary", "is not text");
}
function decodeWindows1252(bytes) {
  const latin = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("latin1");
  const text = latin.replace(/[\u0080-\u009f]/g, (char) => WINDOWS_1252.charAt(char.charCodeAt(0) - 128));
  return { text, encoding: "windows-1252", undecodable: countReplaced(text) };
}
function countReplaced(text) {
  let count2 = 0;
  for (let i = text.indexOf("\uFFFD"); i >= 0; i = text.indexOf("\uFFFD", i + 1)) count2++;
  return count2;
}

// src/readers/text/furniture.ts
var PAGE_NUMBER = /^\s*(?:page\s+\d{1,4}(?:\s*(?:of|\/)\s*\d{1,4})?|[-–—]\s*\d{1,4}\s*[-–—]|\d{1,4}\s+of\s+\d{1,4})\s*$/i;
var BARE_NUMBER2 = /^\s*\d{1,4}\s*$/;
var STRAY_GLYPH = /^\s*[^\s\p{Script=Latin}\d#*•.]{1,2}\.?\s*$/u;
var DATED = /\b(?:19|20)\d{2}\b|\b\d{1,2}[./]\d{1,2}[./]\d{2}\b/;
var SENTENCE_END = /[.!?;:]\s*$/;
var MIN_WORDS = 3;
function findFurniture(lines) {
  const found = /* @__PURE__ */ new Set();
  const paged = lines.some((line) => line.breaksPage);
  const standing = /* @__PURE__ */ new Map();
  lines.forEach((line, index) => {
    if (line.kind !== "text" || !standsAlone(lines, index)) return;
    const value = line.text.value.trim();
    const isEdge = paged && atPageEdge(lines, index);
    if (PAGE_NUMBER.test(value) || STRAY_GLYPH.test(value) || isEdge && BARE_NUMBER2.test(value)) {
      found.add(index);
      return;
    }
    if (!isEdge && !isNamed3(value)) return;
    const key = isEdge ? value.replace(/\d+/g, "#") : value;
    const places = standing.get(key);
    if (places === void 0) standing.set(key, [index]);
    else places.push(index);
  });
  for (const places of standing.values()) if (places.length > 1) for (const index of places) found.add(index);
  return found;
}
function isNamed3(value) {
  return DATED.test(value) && !SENTENCE_END.test(value) && value.split(/\s+/).length >= MIN_WORDS;
}
function standsAlone(lines, index) {
  const line = lines[index];
  const before = lines[index - 1];
  const after = lines[index + 1];
  const opens = before === void 0 || before.kind === "blank" || line?.breaksPage === true;
  const ends = after === void 0 || after.kind === "blank" || after.breaksPage;
  return opens && ends;
}
function atPageEdge(lines, index) {
  if (lines[index]?.breaksPage === true) return true;
  let next = index + 1;
  while (lines[next]?.kind === "blank" && lines[next]?.breaksPage === false) next++;
  const below2 = lines[next];
  if (below2 === void 0 || below2.breaksPage) return true;
  let previous = index - 1;
  while (previous >= 0 && lines[previous]?.kind === "blank" && lines[previous]?.breaksPage === false) previous--;
  return previous < 0 || lines[previous]?.kind === "blank";
}

// src/readers/text/front-matter.ts
var FENCE = /^---\s*$/;
var KEY_VALUE = /^([A-Z_][\w-]*):\s*(\S.*)$/i;
var MAX_LINES2 = 100;
function frontMatter(lines) {
  const metadata = /* @__PURE__ */ Object.create(null);
  if (!FENCE.test(lines[0]?.text.value ?? "")) return { metadata, bodyAt: 0 };
  for (const line of lines.slice(1, MAX_LINES2)) {
    const { value } = line.text;
    if (FENCE.test(value)) {
      if (Object.keys(metadata).length > 0) return { metadata, bodyAt: lines.indexOf(line) + 1 };
      continue;
    }
    const pair = KEY_VALUE.exec(value);
    if (pair?.[1] !== void 0 && pair[2] !== void 0)
      metadata[pair[1].toLowerCase()] = unquoted(line.text, value.length - pair[2].length);
    else if (/^\S/.test(value) && !/^[A-Z_][\w-]*:\s*$/i.test(value)) break;
  }
  return { metadata: {}, bodyAt: 0 };
}
function unquoted(line, from) {
  const to = line.value.trimEnd().length;
  const quote = line.value[from];
  const isQuoted = (quote === '"' || quote === "'") && to - from > 1 && line.value[to - 1] === quote;
  return isQuoted ? sliceText(line, from + 1, to - 1) : sliceText(line, from, to);
}

// src/readers/text/markup.ts
var BREAK = "\n";
var ORDERED = "\v";
var MAY_HOLD_MARKUP = /[<*_\\&~`[\u00a0\u00ad\u200b-\u200f\u2028\u2029\u2060\ufeff\ufb00-\ufb04]/;
var TAGS = "[abipsu]|br|hr|div|span|ol|ul|li|em|strong|sup|sub|small|font|table|tbody|thead|tr|td|th|h[1-6]|center|del|ins|strike|blockquote|mark|img|code|pre";
var BOTH = "\\*\\*[*_]|__[*_]|_\\*\\*|\\*__";
var TOKEN = new RegExp(
  [
    `<(?<close>/?)(?<tag>${TAGS})(?=[\\s/>])(?:[^<>"]|"[^"<>]*")*>`,
    // <p>, </u>, <ol style="…">
    `<(?<torn>ol|ul)\\s+style="[^"<>]*"(?!\\s*>)`,
    // a tag that lost its end
    `<!--[^<>]*-->`,
    `&(?<entity>[a-z]{2,8}|#\\d{1,7}|#x[0-9a-f]{1,6});`,
    `\\\\(?<escaped>[\\\\\`*_{}[\\]()#+\\-.!|>~<&'"])`,
    `(?<![\\p{L}\\p{N}*_])(?<both>${BOTH})(?=[^\\s*_])|(?<=[^\\s*_])(?<bothEnd>${BOTH})(?![\\p{L}\\p{N}*_])`,
    `(?<bold>\\*\\*|(?<![\\p{L}\\p{N}])__)(?=\\S|$)|(?<=\\S)(?<boldEnd>\\*\\*|__(?![\\p{L}\\p{N}]))`,
    `(?<![\\p{L}\\p{N}*_])(?<italic>[*_])(?=[^\\s*_])(?=[^*_]*[^\\s*_][*_](?![\\p{L}\\p{N}]))`,
    `(?<=[^\\s*_])(?<italicEnd>[*_])(?![\\p{L}\\p{N}*_])`,
    `~~`,
    `!?\\[(?<label>[^[\\]]*)\\]\\([^()\\s]*(?:\\([^()\\s]*\\)[^()\\s]*)*(?:\\s+"[^"]*")?\\)`,
    // [label](url)
    `(?<space>\\u00a0)|(?<invisible>[\\u00ad\\u200b-\\u200f\\u2060\\ufeff])|(?<ligature>[\\ufb00-\\ufb04])`
  ].join("|"),
  "giu"
);
var BREAKING = /^(?:p|br|hr|div|li|ol|ul|tr|h[1-6]|blockquote|table)$/;
var ENTITIES = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
  pound: "\xA3",
  euro: "\u20AC",
  ndash: "\u2013",
  mdash: "\u2014",
  hellip: "\u2026",
  bull: "\u2022",
  lsquo: "\u2018",
  rsquo: "\u2019",
  ldquo: "\u201C",
  rdquo: "\u201D",
  copy: "\xA9",
  frac12: "\xBD",
  eacute: "\xE9"
};
var LIGATURES = {
  "\uFB00": "ff",
  "\uFB01": "fi",
  "\uFB02": "fl",
  "\uFB03": "ffi",
  "\uFB04": "ffl"
};
var SET_BY_TAG = {
  b: "bold",
  strong: "bold",
  i: "italic",
  em: "italic",
  u: "underline"
};
function cleanLine(raw, start) {
  if (!MAY_HOLD_MARKUP.test(raw)) return textAt(raw, start);
  const line = { value: "", at: [], start: [], marks: [], open: /* @__PURE__ */ new Map() };
  let copied = 0;
  for (const match of raw.matchAll(TOKEN)) {
    add2(line, raw.slice(copied, match.index), start + copied);
    replaceToken(line, match, start);
    copied = match.index + match[0].length;
  }
  if (copied === 0) return textAt(raw, start);
  add2(line, raw.slice(copied), start + copied);
  for (const kind of line.open.keys()) close2(line, kind);
  if (line.at.length === 0) return textAt("", start);
  return { value: line.value, at: line.at, start: line.start, marks: line.marks };
}
function add2(line, value, start) {
  if (value === "") return;
  line.at.push(line.value.length);
  line.start.push(start);
  line.value += value;
}
function replaceToken(line, match, lineStart) {
  const groups = match.groups ?? {};
  const start = lineStart + (match.index ?? 0);
  if (groups.tag !== void 0) replaceTag(line, groups.tag.toLowerCase(), groups.close === "/", start);
  else if (groups.torn !== void 0) add2(line, groups.torn.toLowerCase() === "ol" ? ORDERED : BREAK, start);
  else if (groups.entity !== void 0) add2(line, entity(groups.entity), start);
  else if (groups.escaped !== void 0) add2(line, groups.escaped, start + 1);
  else if (groups.both !== void 0) for (const kind of ["bold", "italic"]) open2(line, kind);
  else if (groups.bothEnd !== void 0) closeBoth(line, groups.bothEnd, start);
  else if (groups.bold !== void 0 || groups.boldEnd !== void 0) toggle(line, "bold");
  else if (groups.italic !== void 0) open2(line, "italic");
  else if (groups.italicEnd !== void 0) {
    if (line.open.has("italic")) close2(line, "italic");
    else add2(line, groups.italicEnd, start);
  } else if (groups.label !== void 0) add2(line, groups.label, start + match[0].indexOf("[") + 1);
  else if (groups.space !== void 0) add2(line, " ", start);
  else if (groups.ligature !== void 0) add2(line, LIGATURES[groups.ligature] ?? "", start);
}
function replaceTag(line, tag, closing, start) {
  const kind = SET_BY_TAG[tag];
  if (kind !== void 0) {
    if (closing) close2(line, kind);
    else open2(line, kind);
  } else if (tag === "ol" && !closing) add2(line, ORDERED, start);
  else if (BREAKING.test(tag)) add2(line, BREAK, start);
  else if (tag === "td" || tag === "th") add2(line, closing ? "	" : "", start);
}
function toggle(line, kind) {
  if (line.open.has(kind)) close2(line, kind);
  else open2(line, kind);
}
function closeBoth(line, stars, start) {
  if (line.open.size === 0) add2(line, stars, start);
  for (const kind of ["italic", "bold"]) close2(line, kind);
}
function open2(line, kind) {
  if (!line.open.has(kind)) line.open.set(kind, line.value.length);
}
function close2(line, kind) {
  const from = line.open.get(kind);
  if (from === void 0) return;
  line.open.delete(kind);
  if (from < line.value.length) line.marks.push({ kind, from, to: line.value.length });
}
function entity(name) {
  const known = ENTITIES[name];
  if (known !== void 0) return known;
  if (!name.startsWith("#")) return `&${name};`;
  const code = /^#x/i.test(name) ? parseInt(name.slice(2), 16) : parseInt(name.slice(1), 10);
  const valid = code >= 32 && code <= 1114111 && !(code >= 55296 && code <= 57343);
  return valid ? String.fromCodePoint(code) : "";
}

// src/readers/text/lines.ts
var LINE_END = /\r\n|[\n\r\f]/g;
var WORD_CHARACTER = /[\p{L}\p{N}]/u;
var RULE_CHARACTERS = /[-–—=_*~]\s*[-–—=_*~]\s*[-–—=_*~]/;
var PIPES = /^\s*\||[^|\\]\|[\s\\]*[^\s\\|][^|]*\||\S\s\|\s\S/;
var HEADING = /^ {0,3}#{1,6}(?:\s|$)/;
var MAX_BLANKS = 200;
var LONG_BLANKS = new RegExp(`(?<![^\\S\\t\\n\\v])[^\\S\\t\\n\\v]{${MAX_BLANKS + 1},}`, "g");
function splitLines(text) {
  const lines = [];
  const lineStarts = [0];
  const pageStarts = [];
  let from = 0;
  let breaksPage = false;
  const push2 = (to) => {
    lines.push({ ...classify(text.slice(from, to), from), breaksPage });
    breaksPage = false;
  };
  for (const match of text.matchAll(LINE_END)) {
    const isPage = match[0] === "\f";
    if (!isPage || text.slice(from, match.index).trim() !== "") push2(match.index);
    from = match.index + match[0].length;
    if (isPage) {
      if (pageStarts.length === 0) pageStarts.push(0);
      pageStarts.push(from);
      breaksPage = true;
    } else lineStarts.push(from);
  }
  if (from < text.length) push2(text.length);
  if (pageStarts.length > 0 && text.slice(pageStarts.at(-1)).trim() === "") pageStarts.pop();
  return { lines, lineStarts, pageStarts };
}
function classify(raw, start) {
  if (isRule(raw)) return { text: textAt(raw, start), kind: "rule", indent: 0 };
  const text = withoutLongBlanks(cleanLine(raw, start));
  const value = text.value;
  const trimmed = value.trimStart();
  const indent = value.length - trimmed.length;
  if (trimmed === "") return { text, kind: "blank", indent: 0 };
  return { text, kind: kindOf(value), indent };
}
function withoutLongBlanks(text) {
  if (text.value.length <= MAX_BLANKS) return text;
  const parts2 = [];
  let from = 0;
  for (const match of text.value.matchAll(LONG_BLANKS)) {
    parts2.push(sliceText(text, from, match.index + MAX_BLANKS));
    from = match.index + match[0].length;
  }
  return parts2.length === 0 ? text : joinTexts([...parts2, sliceText(text, from)], "");
}
function isRule(value) {
  return RULE_CHARACTERS.test(value) && !WORD_CHARACTER.test(value);
}
function kindOf(value) {
  if (isRule(value)) return "rule";
  if (value.includes("	")) return "tab-row";
  if (value.includes("|") && PIPES.test(value)) return "pipe-row";
  if (HEADING.test(value)) return "heading";
  return "text";
}

// src/readers/text/cells.ts
var MAY_HOLD_BLOCKS = /[\n\v•●▪]/;
var INLINE_BULLET = /[\n\v]|(?<=\s)[•●▪](?=\s)/g;
var ORDINAL = /(?:^|\s)(\d{1,2})[.)]\s/g;
function cellBlocks(text) {
  if (text.value === "") return [];
  if (!MAY_HOLD_BLOCKS.test(text.value)) return [blockOf(text)];
  const blocks = [];
  let from = 0;
  let ordered2 = false;
  const push2 = (to) => {
    const part2 = trimText(sliceText(text, from, to));
    if (part2.value === "") return;
    for (const piece of ordered2 ? cutAtOrdinals(part2) : [part2]) blocks.push(blockOf(piece));
  };
  for (const match of text.value.matchAll(INLINE_BULLET)) {
    push2(match.index);
    if (match[0] === ORDERED) ordered2 = true;
    else if (match[0] === BREAK) ordered2 = false;
    const isBullet = match[0] !== ORDERED && match[0] !== BREAK;
    from = isBullet ? match.index : match.index + 1;
  }
  push2(text.value.length);
  return blocks;
}
function cutAtOrdinals(text) {
  const cuts = [];
  let expected = 1;
  for (const match of text.value.matchAll(ORDINAL)) {
    if (Number(match[1]) !== expected) continue;
    cuts.push(match.index);
    expected++;
  }
  if (cuts.length === 0) return [text];
  const parts2 = [.../* @__PURE__ */ new Set([0, ...cuts])].map((from, i, all) => trimText(sliceText(text, from, all[i + 1])));
  return parts2.filter((part2) => part2.value !== "");
}
function blockOf(text) {
  if (isLabel(text.value)) return { type: "paragraph", text };
  const labelled2 = splitLabel(text);
  if (labelled2 === null || labelled2.rest.value === "") return { type: "paragraph", text };
  return { type: "list-item", label: labelled2.label, depth: 0, text: labelled2.rest };
}

// src/readers/text/paragraphs.ts
var MAX_WRAP_WIDTH = 160;
var MIN_WRAP_WIDTH = 40;
var FILL2 = 0.85;
function paragraphs(run, blocks, depths) {
  const width = run.reduce((widest, line) => Math.max(widest, line.text.value.trimEnd().length), 0);
  let open3 = null;
  for (const line of run) {
    const labelled2 = splitLabel(line.text);
    const text = labelled2?.rest ?? trimText(line.text);
    if (labelled2 === null && open3 !== null && wraps(open3, text, width)) {
      open3.lines.push(text);
      continue;
    }
    if (open3 !== null) close3(open3, blocks, depths);
    open3 = { label: labelled2?.label ?? null, indent: line.indent, lines: text.value === "" ? [] : [text] };
  }
  if (open3 !== null) close3(open3, blocks, depths);
}
function wraps(open3, next, width) {
  const last = open3.lines.at(-1);
  if (last === void 0) return open3.label !== null;
  if (isSet(last, "bold") !== isSet(next, "bold")) return false;
  if (new RegExp("^\\p{Ll}", "u").test(next.value) && !/[.!?:;]$/.test(last.value)) return true;
  if (width > MAX_WRAP_WIDTH || width < MIN_WRAP_WIDTH) return false;
  const firstWord = /^\S*/.exec(next.value)?.[0].length ?? 0;
  return open3.indent + last.value.length + 1 + firstWord > FILL2 * width;
}
function close3(open3, blocks, depths) {
  const text = joinTexts(open3.lines.length === 0 && open3.label !== null ? [emptyAfter(open3.label)] : open3.lines);
  if (open3.label === null) {
    depths.length = 0;
    for (const block of cellBlocks(text)) blocks.push(block);
    return;
  }
  while (depths.length > 0 && (depths.at(-1) ?? 0) > open3.indent) depths.pop();
  if (depths.at(-1) !== open3.indent) depths.push(open3.indent);
  blocks.push({ type: "list-item", label: open3.label, depth: depths.length - 1, text });
}
function emptyAfter(label) {
  return { value: "", at: [0], start: [(label.start[0] ?? 0) + label.value.length], marks: [] };
}

// src/readers/text/tables.ts
var MAX_COLUMNS = 64;
var HEADER_CELL_MAX = 60;
function tabTable(run) {
  return build(run, (line) => cutAt(line.text, "	"));
}
function pipeTable(run) {
  return build(run, cutAtPipes);
}
function build(run, cutter) {
  const rows = [];
  let columns = 0;
  for (const line of run) {
    if (line.kind === "rule") {
      const above2 = rows.at(-1);
      if (rows.length === 1 && above2 !== void 0 && isHeaderRow(above2)) above2.header = true;
      continue;
    }
    const row = rowOf(cutter(line));
    columns = Math.max(columns, row.cells.length);
    rows.push(row);
  }
  return { type: "table", columns, rows };
}
function rowOf(texts) {
  const cells = texts.map((text, column) => ({
    column,
    columnSpan: 1,
    rowSpan: 1,
    blocks: cellBlocks(trimText(text))
  }));
  return { header: false, cells };
}
function isHeaderRow(row) {
  return row.cells.every((cell) => cell.blocks.every((block) => block.text.value.length <= HEADER_CELL_MAX));
}
function cutAt(text, separator) {
  const parts2 = [];
  let from = 0;
  for (let at = text.value.indexOf(separator); at >= 0; at = text.value.indexOf(separator, from)) {
    if (parts2.length === MAX_COLUMNS - 1) break;
    parts2.push(sliceText(text, from, at));
    from = at + 1;
  }
  parts2.push(from === 0 ? text : sliceText(text, from));
  return parts2;
}
function cutAtPipes(line) {
  const parts2 = cutAt(trimText(line.text), "|");
  if (parts2.length > 2 && parts2[0]?.value.trim() === "") parts2.shift();
  if (parts2.length > 1 && parts2.at(-1)?.value.trim() === "") parts2.pop();
  return parts2;
}

// src/readers/text/space-columns.ts
var GAP = /(?<=\S) {3,}(?=\S)|(?<=[^\s.?!:;]) {2}(?=\S)/g;
var SLACK = 3;
var MIN_SHARE2 = 0.6;
function spaceTable(run) {
  if (run.length < 2) return null;
  const cut3 = run.map((line) => segments(line.text));
  const gapped = cut3.filter((parts2) => parts2.length > 1).length;
  if (gapped < 2 || gapped < MIN_SHARE2 * run.length) return null;
  const starts = columnStarts(cut3);
  if (starts.length < 2) return null;
  const rows = cut3.map((parts2) => rowOf(place3(parts2, starts)));
  return { type: "table", columns: starts.length, rows };
}
function segments(text) {
  const parts2 = [];
  let from = 0;
  const push2 = (to) => {
    const part2 = sliceText(text, from, to);
    const begins = from + part2.value.length - part2.value.trimStart().length;
    if (part2.value.trim() !== "") parts2.push({ begins, text: trimText(part2) });
  };
  for (const match of text.value.matchAll(GAP)) {
    push2(match.index);
    from = match.index + match[0].length;
  }
  push2(text.value.length);
  return parts2;
}
function columnStarts(cut3) {
  const counts = /* @__PURE__ */ new Map();
  for (const parts2 of cut3) {
    for (const part2 of parts2) counts.set(part2.begins, (counts.get(part2.begins) ?? 0) + 1);
  }
  const places = [...counts].sort((a, b) => a[0] - b[0]);
  const starts = [];
  for (const [at, count2] of places) {
    const last = starts.at(-1);
    if (last !== void 0 && at - last.at <= SLACK) last.count += count2;
    else starts.push({ at, count: count2 });
  }
  const shared = starts.filter((start) => start.count >= 2).map((start) => start.at);
  return shared.slice(0, MAX_COLUMNS);
}
function place3(parts2, starts) {
  const cells = [];
  let column = 0;
  for (const part2 of parts2) {
    while (column + 1 < starts.length && (starts[column + 1] ?? Infinity) <= part2.begins) column++;
    while (cells.length < column) cells.push([sliceText(part2.text, 0, 0)]);
    const there = cells[column];
    if (there === void 0) cells.push([part2.text]);
    else there.push(part2.text);
  }
  return cells.map((texts) => joinTexts(texts));
}

// src/readers/text/torn-words.ts
var TEAR = /(?<![\p{L}’'])([\p{L}’']+)\t([\p{L}’']+)/u;
var WORD = /[\p{L}’']+/gu;
var ONE_LETTER_WORDS = /^[aAI]$/;
var Vocabulary = class {
  #text;
  #counts = null;
  #sorted = [];
  constructor(text) {
    this.#text = text;
  }
  count(word) {
    return this.#load().get(word.toLowerCase()) ?? 0;
  }
  hasPrefix(prefix) {
    this.#load();
    const wanted = prefix.toLowerCase();
    let low = 0;
    let high = this.#sorted.length;
    while (low < high) {
      const middle = low + high >> 1;
      if ((this.#sorted[middle] ?? "") < wanted) low = middle + 1;
      else high = middle;
    }
    return this.#sorted[low]?.startsWith(wanted) ?? false;
  }
  #load() {
    if (this.#counts !== null) return this.#counts;
    const counts = /* @__PURE__ */ new Map();
    for (const [word] of this.#text.matchAll(WORD)) {
      const key = word.toLowerCase();
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    this.#sorted = [...counts.keys()].sort();
    this.#counts = counts;
    return counts;
  }
};
function tornAt(line, vocabulary) {
  const match = TEAR.exec(line.text.value);
  if (match === null) return -1;
  const [, left = "", right = ""] = match;
  return isTorn(left, right, vocabulary) ? match.index + left.length : -1;
}
function isTorn(left, right, vocabulary) {
  const isUpper = (word) => word === word.toUpperCase();
  const continues2 = right === right.toLowerCase() ? !isUpper(left) || left.length === 1 : isUpper(left) && isUpper(right);
  if (!continues2) return false;
  if (left.length === 1) {
    return !ONE_LETTER_WORDS.test(left) && (vocabulary.count(right) <= 1 || vocabulary.count(left + right) > 0);
  }
  return vocabulary.count(left) <= 1 && vocabulary.hasPrefix(left + right);
}

// src/readers/text/index.ts
function readText(input) {
  const { text, encoding, undecodable } = typeof input === "string" ? { text: input, encoding: null, undecodable: 0 } : decode2(input);
  const { lines, lineStarts, pageStarts } = splitLines(text);
  const { metadata, bodyAt } = frontMatter(lines);
  const blocks = buildBlocks(lines.slice(bodyAt), new Vocabulary(text));
  markRepeatedHeaders(blocks);
  const document = { mediaType: "text/plain", encoding, text, lineStarts, pageStarts, metadata, blocks };
  const diagnostics = undecodable === 0 ? [] : [diagnostic("undecodable-bytes", `${undecodable} characters could not be decoded and stand as U+FFFD`)];
  return { document, diagnostics };
}
function buildBlocks(lines, vocabulary) {
  const blocks = [];
  const depths = [];
  const furniture = findFurniture(lines);
  for (let at = 0; at < lines.length; ) {
    const line = lines[at];
    if (line === void 0) break;
    if (line.breaksPage) blocks.push({ type: "page-break" });
    if (line.kind === "blank") at++;
    else if (furniture.has(at) || line.kind === "rule") {
      blocks.push({ type: "furniture", text: trimText(line.text) });
      underline(blocks, lines, at);
      at++;
    } else if (line.kind === "heading") {
      blocks.push(heading(line.text));
      depths.length = 0;
      at++;
    } else {
      const end = runEnd(lines, at, furniture);
      pushRun(lines.slice(at, end), blocks, depths, vocabulary);
      at = end;
    }
  }
  return blocks;
}
function runEnd(lines, from, furniture) {
  const kind = lines[from]?.kind;
  let end = from + 1;
  for (; end < lines.length; end++) {
    const line = lines[end];
    if (line === void 0 || line.breaksPage || furniture.has(end)) break;
    const isRuled = line.kind === "rule" && kind !== "text";
    if (line.kind !== kind && !isRuled) break;
  }
  return end;
}
function pushRun(run, blocks, depths, vocabulary) {
  const kind = run[0]?.kind;
  if (kind === "pipe-row") blocks.push(pipeTable(run));
  else if (kind === "tab-row") pushTabRun(run, blocks, depths, vocabulary);
  else {
    const table = spaceTable(run);
    if (table === null) paragraphs(run, blocks, depths);
    else blocks.push(table);
  }
}
function pushTabRun(run, blocks, depths, vocabulary) {
  if (!run.some((line) => line.text.value.trimStart().includes("	"))) {
    paragraphs(run, blocks, depths);
    return;
  }
  const healed = run.map((line) => {
    const at = line.kind === "rule" ? -1 : tornAt(line, vocabulary);
    return at < 0 ? line : { ...line, text: withoutCharacter(line.text, at) };
  });
  blocks.push(tabTable(healed));
}
function withoutCharacter(text, at) {
  const left = sliceText(text, 0, at);
  const right = sliceText(text, at + 1);
  return {
    value: left.value + right.value,
    at: [...left.at, ...right.at.map((index) => index + at)],
    start: [...left.start, ...right.start],
    marks: left.marks
  };
}
function heading(line) {
  const hashes = /^\s*#{1,6}/.exec(line.value)?.[0] ?? "";
  const text = trimText(sliceText(line, hashes.length));
  const closing = /\s+#+$/.exec(text.value)?.[0].length ?? 0;
  return {
    type: "heading",
    level: hashes.trim().length,
    text: closing === 0 ? text : sliceText(text, 0, text.value.length - closing)
  };
}
var UNDERLINED_MAX = 80;
function underline(blocks, lines, at) {
  const rule = lines[at]?.text.value.trim() ?? "";
  const above2 = blocks.at(-2);
  if (!/^(?:=+|-+)$/.test(rule) || lines[at - 1]?.kind !== "text" || above2?.type !== "paragraph") return;
  if (above2.text.value.length > UNDERLINED_MAX) return;
  blocks.splice(-2, 1, { type: "heading", level: rule.startsWith("=") ? 1 : 2, text: above2.text });
}
var HEADER_CELL_MAX2 = 60;
function markRepeatedHeaders(blocks) {
  const seen = /* @__PURE__ */ new Map();
  for (const block of blocks) {
    if (block.type !== "table") continue;
    const first = block.rows[0];
    if (first === void 0) continue;
    const texts = first.cells.map(
      (cell) => cell.blocks.map((inner) => inner.text.value).join(" ").trim()
    );
    const isShort = texts.filter((text) => text !== "").length > 1 && texts.every((t) => t.length <= HEADER_CELL_MAX2);
    if (!isShort) continue;
    const key = texts.join("	");
    const twin = seen.get(key);
    if (twin === void 0) seen.set(key, first);
    else {
      twin.header = true;
      first.header = true;
    }
  }
}

// src/refiners/dates.ts
var WEEKDAYS2 = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
function checkDates(reading) {
  const fact = bestFact(reading, "date");
  if (fact === null) {
    reading.diagnostics.push(diagnostic("no-date", "the document does not state the date of the meeting"));
    return;
  }
  const source = sourceOf(reading.document, ...fact.at);
  const [found] = findDates(fact.at[0]?.value ?? "", dayOrderOf(reading.document.text));
  if (found?.ambiguous === true) {
    reading.diagnostics.push(
      diagnostic("ambiguous-date", `"${fact.at[0]?.value ?? ""}" is read as ${fact.value}`, source)
    );
  }
  if (found !== void 0 && found.weekday !== null && found.weekday !== weekdayOf(fact.value)) {
    const message = `${fact.value} is a ${WEEKDAYS2[weekdayOf(fact.value)] ?? ""}, not a ${WEEKDAYS2[found.weekday] ?? ""}`;
    reading.diagnostics.push(diagnostic("weekday-mismatch", message, source));
  }
}

// src/language/due.ts
var MONTH2 = "January|February|March|April|May|June|July|August|September|October|November|December";
var WORDS2 = [
  {
    pattern: new RegExp("\\b(?:by|before|at|for|to|in time for|ahead of|prior to|until)\\s+(?:the\\s+|our\\s+)?next\\s+(?:\\p{L}+\\s+){0,4}?meeting\\b|\\bnext\\s+(?:meeting|exec|executive|board|committee|council|partnership|forum)\\b", "iu"),
    fixes: (_, context) => context.next
  },
  {
    pattern: new RegExp(`\\b(?:by|before)\\s+(?:the\\s+)?end\\s+of\\s+(${MONTH2})(?:\\s+(\\d{4}))?\\b`, "i"),
    fixes: (match, context) => endOfMonth(match[1] ?? "", match[2], context.date)
  },
  {
    pattern: new RegExp(`\\b(?:at|to|for|by)\\s+(?:the\\s+)?(${MONTH2})(?:[\u2019']s)?\\s+meeting\\b`, "i"),
    fixes: (match, context) => context.next !== null && monthOf(match[1] ?? "") === Number(context.next.slice(5, 7)) ? context.next : null
  },
  {
    pattern: /\bby\s+(?:next\s+|this\s+)?(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/i,
    fixes: (match, context) => context.date === null ? null : nextWeekday(match[1] ?? "", context.date)
  },
  {
    pattern: new RegExp("\\b(?:at|to|for|by)\\s+(?:a|the)\\s+(?:future|subsequent|later|following)\\s+(?:\\p{L}+\\s+){0,4}?meeting\\b", "iu")
  },
  {
    pattern: /\b(?:by|before)\s+(?:the\s+)?end\s+of\s+(the\s+|this\s+|next\s+)?(week|month)\b/i,
    fixes: (match, context) => endOf2(match[2] ?? "", /next/i.test(match[1] ?? ""), context.date)
  },
  {
    pattern: /\b(?:by|before)\s+(?:the\s+)?end\s+of\s+(?:the\s+|this\s+|next\s+)?(?:day|quarter|term|year|summer|autumn|spring|winter)\b/i
  },
  {
    pattern: /\b(?:within|in)\s+(?:the\s+next\s+)?(?:a|one|two|three|four|five|six|seven|eight|nine|ten|twelve|\d+)\s+(?:days?|weeks?|months?|years?)(?:[’']s?)?(?:\s+time)?\b/i
  },
  {
    pattern: new RegExp(
      `\\b(?:in|by|for|during|before)\\s+(?:early\\s+|mid-?\\s*|late\\s+)?(?:${MONTH2})(?:\\s+\\d{4})?\\b`,
      "i"
    )
  },
  {
    pattern: /\bas soon as possible\b|\bASAP\b|\bimmediately\b|\bthe next day\b|\bbefore the (?:launch|event|deadline|election)\b|\bafter (?:the|this) meeting\b|\bin due course\b/i
  },
  {
    pattern: /\bby\s+(?:next\s+|this\s+)?(?:week|month|Christmas|Easter)\b/i
  }
];
var BEFORE_DATE = /\b(?:by|before|on|for|no later than|until|from|deadline(?: of)?|due)\s+(?:the\s+|noon on\s+)?$/i;
function dueIn(value, context) {
  for (const found of findDates(value, context.order)) {
    const lead = BEFORE_DATE.exec(value.slice(0, found.from));
    if (lead === null) continue;
    return { text: value.slice(lead.index, found.to), date: resolveDate(found, context.date) };
  }
  for (const { pattern, fixes } of WORDS2) {
    const match = pattern.exec(value);
    if (match !== null) return { text: match[0], date: fixes?.(match, context) ?? null };
  }
  return null;
}
function dueDate(text, context) {
  const [found] = findDates(text, context.order);
  if (found !== void 0) return resolveDate(found, context.date);
  return dueIn(text, context)?.date ?? null;
}
function endOfMonth(name, year, after) {
  const month = monthOf(name);
  if (year !== void 0) return isoDate2(Number(year), month, daysIn(month, Number(year)));
  if (after === null) return null;
  const same = Number(after.slice(0, 4)) + (month >= Number(after.slice(5, 7)) ? 0 : 1);
  return isoDate2(same, month, daysIn(month, same));
}
function nextWeekday(name, after) {
  const wanted = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"].indexOf(name.slice(0, 3).toLowerCase());
  const [year = 0, month = 1, day = 1] = after.split("-").map(Number);
  const ahead = (wanted - weekdayOf(after) + 6) % 7 + 1;
  const last = daysIn(month, year);
  if (day + ahead <= last) return isoDate2(year, month, day + ahead);
  return month === 12 ? isoDate2(year + 1, 1, day + ahead - last) : isoDate2(year, month + 1, day + ahead - last);
}
function endOf2(unit, isNext, after) {
  if (after === null) return null;
  if (unit.toLowerCase() === "week") {
    const friday = weekdayOf(after) === 5 ? after : nextWeekday("Fri", after);
    return isNext ? nextWeekday("Fri", friday) : friday;
  }
  const [year = 0, month = 1] = after.split("-").map(Number);
  const ahead = isNext ? month + 1 : month;
  return ahead > 12 ? isoDate2(year + 1, 1, 31) : isoDate2(year, ahead, daysIn(ahead, year));
}

// src/refiners/due.ts
function dateDueWords(reading) {
  const context = {
    date: bestFact(reading, "date")?.value ?? null,
    next: findingsOf(reading, "next")[0]?.next.date ?? null,
    order: dayOrderOf(reading.document.text)
  };
  for (const action2 of findingsOf(reading, "action")) {
    if (action2.due === null) action2.due = dueIn(action2.text, context);
    else action2.due.date ??= dueDate(action2.due.text, context);
  }
}

// src/refiners/not-minutes.ts
var WORDS3 = [
  [
    /\bminutes\s+(?:of|from|for)\b|\b(?:draft|approved|unapproved|committee|board|council|meeting)\s+minutes\b|^[^\w\n]*minutes[^\w\n]*$/im,
    2
  ],
  [/\bapologies\b/i, 1],
  [/\bnotes\s+of\s+(?:\S+\s+){0,5}(?:meeting|call|executive|committee|group|board)\b/i, 1],
  [/\b(?:date|time)\s+(?:and\s+\w+\s+)?of\s+(?:the\s+)?next\s+meeting\b|\bnext\s+meeting\b/i, 1],
  [/\b(?:matters\s+arising|any\s+other\s+business|AOB|declarations?\s+of\s+(?:\w+\s+){0,3}interests?)\b/i, 1],
  [/\b(?:seconded|resolved\s+that|RESOLVED|it\s+was\s+agreed|motion\s+(?:carried|passed))\b/, 1],
  [/\bcalled\s+to\s+order\b|\badjourn(?:ed|ment)\b|\bmeeting\s+(?:closed|opened|ended|started)\b/i, 1]
];
var NEEDED = 3;
var NEEDED_BARE = 6;
var MIN_PEOPLE = 2;
var MIN_ITEMS2 = 3;
function refuseOthers(reading) {
  const people = findingsOf(reading, "attendee").length;
  const isDated = findingsOf(reading, "fact").some((fact) => fact.field === "date");
  let signs = people >= MIN_PEOPLE ? 2 : people;
  for (const [pattern, weight] of WORDS3) if (pattern.test(reading.document.text)) signs += weight;
  if (findingsOf(reading, "item").length >= MIN_ITEMS2) signs += 0.5;
  if (isDated) signs += 0.5;
  if (findingsOf(reading, "action").length + findingsOf(reading, "resolution").length > 0) signs += 0.5;
  const claims = people + findingsOf(reading, "action").length + findingsOf(reading, "resolution").length;
  if (claims > 0 && signs >= (people === 0 && !isDated ? NEEDED_BARE : NEEDED)) return;
  reading.findings = [];
  reading.diagnostics = reading.diagnostics.filter((one2) => one2.code === "undecodable-bytes");
  reading.diagnostics.push(diagnostic("not-minutes", "the text does not look like the minutes of a meeting"));
}

// src/refiners/overlaps.ts
function dropOverlaps(reading) {
  const dropped = /* @__PURE__ */ new Set();
  dropSame(
    reading.findings.filter((finding) => finding.kind === "resolution"),
    dropped,
    (one2) => one2.text
  );
  dropSame(
    reading.findings.filter((finding) => finding.kind === "action"),
    dropped,
    (one2) => `${one2.text} ${one2.owners.map((owner) => owner.text).join()}`
  );
  dropTwins(
    reading.findings.filter((finding) => finding.kind === "attendee"),
    dropped
  );
  reading.findings = reading.findings.filter((finding) => !dropped.has(finding));
}
function dropSame(findings, dropped, key) {
  const byStart = /* @__PURE__ */ new Map();
  for (const finding of [...findings].sort((a, b) => b.confidence - a.confidence)) {
    const start = finding.at[0] === void 0 ? -1 : offsetOf(finding.at[0], 0);
    const twin = byStart.get(start);
    if (twin === void 0) byStart.set(start, finding);
    else if (key(twin) === key(finding) || sameEnd(twin, finding)) dropped.add(finding);
  }
}
function sameEnd(a, b) {
  const text = a.text.length < b.text.length ? b.text : a.text;
  return text.includes(a.text) && text.includes(b.text);
}
function dropTwins(attendees, dropped) {
  const seen = /* @__PURE__ */ new Map();
  for (const attendee of attendees) {
    const key = `${attendee.attendance} ${nameKey(attendee.name)}`;
    const first = seen.get(key);
    if (first === void 0) {
      seen.set(key, attendee);
      continue;
    }
    first.office ??= attendee.office;
    first.role ??= attendee.role;
    first.organisation ??= attendee.organisation;
    dropped.add(attendee);
  }
}

// src/refiners/people.ts
function resolvePeople(reading) {
  const attendees = findingsOf(reading, "attendee");
  const directory = directoryOf(attendees);
  const reported = /* @__PURE__ */ new Set();
  const report = (key, make2) => {
    if (reported.has(key)) return;
    reported.add(key);
    make2();
  };
  for (const attendee of attendees) {
    if (attendee.substitute !== null)
      attendee.substitute = directory.find(attendee.substitute)?.attendee.name ?? attendee.substitute;
  }
  for (const { who: who2 } of findingsOf(reading, "chair")) {
    const match = directory.find(who2.text);
    if (match !== null) settle2(who2, match);
  }
  chairOf(reading);
  const holders = /* @__PURE__ */ new Map();
  const holderOf = (said) => {
    let holder = holders.get(said);
    if (holder === void 0) holders.set(said, holder = officeHolder(said, attendees));
    return holder;
  };
  for (const { mention: mention2, at } of reading.findings.filter((finding) => finding.kind !== "chair").flatMap(mentionsOf)) {
    const match = holderOf(mention2.text) ?? directory.find(mention2.text);
    if (match !== null) {
      settle2(mention2, match);
      if (match.how === "near-name") {
        report(
          `near ${mention2.text}`,
          () => reading.diagnostics.push(
            diagnostic(
              "near-name",
              `"${mention2.text}" is taken for ${match.attendee.name}`,
              sourceOf(reading.document, ...at)
            )
          )
        );
      }
      continue;
    }
    mention2.name = parsePersonName(mention2.text)?.name ?? null;
    const isInitials = INITIALS.test(mention2.text) && mention2.text.length <= 3 && directory.givesInitials;
    if (isInitials) {
      report(
        mention2.text,
        () => reading.diagnostics.push(
          diagnostic(
            "unresolved-initials",
            `the initials "${mention2.text}" name nobody on the list`,
            sourceOf(reading.document, ...at)
          )
        )
      );
    } else if (mention2.name !== null && attendees.length > 0) {
      report(
        mention2.text,
        () => reading.diagnostics.push(
          diagnostic(
            "unresolved-person",
            `"${mention2.text}" is not on the attendance list`,
            sourceOf(reading.document, ...at)
          )
        )
      );
    }
  }
  reportDuplicates(attendees, reading);
}
function settle2(mention2, match) {
  mention2.attendee = match.attendee;
  mention2.name = match.attendee.name;
}
function mentionsOf(finding) {
  const place4 = (mention2, at = finding.at) => mention2 === null ? [] : [{ mention: mention2, at }];
  switch (finding.kind) {
    case "item":
      return [
        ...finding.presenters.flatMap((one2) => place4(one2)),
        ...finding.entries.flatMap((entry) => place4(entry.speaker, [entry.text]))
      ];
    case "resolution":
      return [
        ...place4(finding.mover),
        ...place4(finding.seconder),
        ...(finding.vote?.roll ?? []).flatMap((vote) => place4(vote.person))
      ];
    case "action":
      return finding.owners.flatMap((owner) => place4(owner));
    default:
      return [];
  }
}
var OFFICES2 = [
  [/^(?:the\s+)?(?:vice|deputy)[\s-]chair(?:man|person|woman)?$/i, (attendee) => attendee.office === "vice-chair"],
  [/^(?:the\s+)?chair(?:man|person|woman)?$/i, (attendee) => attendee.office === "chair"],
  [/^(?:the\s+)?secretary$/i, (attendee) => attendee.office === "secretary"]
];
function officeHolder(said, attendees) {
  for (const [pattern, holds] of OFFICES2) {
    if (!pattern.test(said)) continue;
    const [holder2, other2] = attendees.filter((attendee) => holds(attendee) && attendee.attendance === "present");
    if (holder2 !== void 0 && other2 === void 0) return { attendee: holder2, how: "office" };
  }
  const post = /^(?:the\s+)?(clerk|treasurer|headteacher|president|bursar|librarian|town clerk|parish clerk|port manager)$/i.exec(said)?.[1]?.toLowerCase();
  if (post === void 0) return null;
  const [holder, other] = attendees.filter(
    (attendee) => attendee.role?.toLowerCase().split(/\s*[,/]\s*/).includes(post)
  );
  return holder !== void 0 && other === void 0 ? { attendee: holder, how: "office" } : null;
}
function reportDuplicates(attendees, reading) {
  const byInitials = /* @__PURE__ */ new Map();
  const byName = /* @__PURE__ */ new Map();
  for (const attendee of attendees) {
    const twin = attendee.initials === null ? void 0 : byInitials.get(attendee.initials);
    if (twin !== void 0 && twin.name !== attendee.name) {
      reading.diagnostics.push(
        diagnostic(
          "duplicate-initials",
          `"${attendee.initials ?? ""}" stands for ${twin.name} and ${attendee.name}`,
          sourceOf(reading.document, ...attendee.at)
        )
      );
    } else if (attendee.initials !== null) byInitials.set(attendee.initials, attendee);
    const same = byName.get(attendee.name);
    if (same !== void 0 && same.attendance !== attendee.attendance) {
      reading.diagnostics.push(
        diagnostic(
          "on-two-lists",
          `${attendee.name} is listed as ${same.attendance} and as ${attendee.attendance}`,
          sourceOf(reading.document, ...attendee.at)
        )
      );
    } else byName.set(attendee.name, attendee);
  }
}

// src/pipeline.ts
var REFINERS = [
  dropOverlaps,
  resolvePeople,
  dateDueWords,
  checkDates,
  refuseOthers
];
async function parseMinutes(input, options = {}) {
  return (await explainMinutes(input, options)).minutes;
}
async function explainMinutes(input, options = {}) {
  const { document, diagnostics } = await read4(input);
  const outline = outlineOf(document, WORDS);
  const formats = identify(document, outline, FORMATS);
  const format = formatOf(options.format ?? formats[0]?.id ?? "general");
  const reading = {
    document,
    outline,
    words: format.words,
    findings: [],
    taken: /* @__PURE__ */ new Set(),
    cuts: 0,
    diagnostics
  };
  for (const parser of format.parsers) for (const finding of parser.parse(reading)) reading.findings.push(finding);
  for (const refine2 of REFINERS) refine2(reading);
  const bytes = typeof input === "string" ? new TextEncoder().encode(input) : input;
  return { minutes: assemble(reading, formats, format.id, { path: options.path ?? null, bytes }), formats };
}
async function readDocument(input) {
  return (await read4(input)).document;
}
function read4(input) {
  const result = readText(input);
  if (result.document.text.trim() === "") throw new ReadError("empty-file", "is empty");
  return Promise.resolve(result);
}
function formatOf(id2) {
  const format = FORMATS.find((one2) => one2.id === id2);
  if (format === void 0) throw new RangeError(`no format is called "${id2}"`);
  return format;
}
export {
  explainMinutes,
  parseMinutes,
  readDocument
};
