// Generated from rules/contracts/*.yaml by `npm run generate`.
// @ts-nocheck: ajv's code has no types; the export states its own.
import type { ValidateFunction } from "ajv";

var __getOwnPropNames = Object.getOwnPropertyNames;
var __commonJS = (cb, mod) => function __require() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};

// node_modules/ajv-formats/dist/formats.js
var require_formats = __commonJS({
  "node_modules/ajv-formats/dist/formats.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.formatNames = exports.fastFormats = exports.fullFormats = void 0;
    function fmtDef(validate, compare) {
      return { validate, compare };
    }
    exports.fullFormats = {
      // date: http://tools.ietf.org/html/rfc3339#section-5.6
      date: fmtDef(date, compareDate),
      // date-time: http://tools.ietf.org/html/rfc3339#section-5.6
      time: fmtDef(getTime(true), compareTime),
      "date-time": fmtDef(getDateTime(true), compareDateTime),
      "iso-time": fmtDef(getTime(), compareIsoTime),
      "iso-date-time": fmtDef(getDateTime(), compareIsoDateTime),
      // duration: https://tools.ietf.org/html/rfc3339#appendix-A
      duration: /^P(?!$)((\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?|(\d+W)?)$/,
      uri,
      "uri-reference": /^(?:[a-z][a-z0-9+\-.]*:)?(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'"()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?(?:\?(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i,
      // uri-template: https://tools.ietf.org/html/rfc6570
      "uri-template": /^(?:(?:[^\x00-\x20"'<>%\\^`{|}]|%[0-9a-f]{2})|\{[+#./;?&=,!@|]?(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?(?:,(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?)*\})*$/i,
      // For the source: https://gist.github.com/dperini/729294
      // For test cases: https://mathiasbynens.be/demo/url-regex
      url: /^(?:https?|ftp):\/\/(?:\S+(?::\S*)?@)?(?:(?!(?:10|127)(?:\.\d{1,3}){3})(?!(?:169\.254|192\.168)(?:\.\d{1,3}){2})(?!172\.(?:1[6-9]|2\d|3[0-1])(?:\.\d{1,3}){2})(?:[1-9]\d?|1\d\d|2[01]\d|22[0-3])(?:\.(?:1?\d{1,2}|2[0-4]\d|25[0-5])){2}(?:\.(?:[1-9]\d?|1\d\d|2[0-4]\d|25[0-4]))|(?:(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)(?:\.(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)*(?:\.(?:[a-z\u{00a1}-\u{ffff}]{2,})))(?::\d{2,5})?(?:\/[^\s]*)?$/iu,
      email: /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i,
      hostname: /^(?=.{1,253}\.?$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[-0-9a-z]{0,61}[0-9a-z])?)*\.?$/i,
      // optimized https://www.safaribooksonline.com/library/view/regular-expressions-cookbook/9780596802837/ch07s16.html
      ipv4: /^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)$/,
      ipv6: /^((([0-9a-f]{1,4}:){7}([0-9a-f]{1,4}|:))|(([0-9a-f]{1,4}:){6}(:[0-9a-f]{1,4}|((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){5}(((:[0-9a-f]{1,4}){1,2})|:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){4}(((:[0-9a-f]{1,4}){1,3})|((:[0-9a-f]{1,4})?:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){3}(((:[0-9a-f]{1,4}){1,4})|((:[0-9a-f]{1,4}){0,2}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){2}(((:[0-9a-f]{1,4}){1,5})|((:[0-9a-f]{1,4}){0,3}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){1}(((:[0-9a-f]{1,4}){1,6})|((:[0-9a-f]{1,4}){0,4}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(:(((:[0-9a-f]{1,4}){1,7})|((:[0-9a-f]{1,4}){0,5}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:)))$/i,
      regex,
      // uuid: http://tools.ietf.org/html/rfc4122
      uuid: /^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i,
      // JSON-pointer: https://tools.ietf.org/html/rfc6901
      // uri fragment: https://tools.ietf.org/html/rfc3986#appendix-A
      "json-pointer": /^(?:\/(?:[^~/]|~0|~1)*)*$/,
      "json-pointer-uri-fragment": /^#(?:\/(?:[a-z0-9_\-.!$&'()*+,;:=@]|%[0-9a-f]{2}|~0|~1)*)*$/i,
      // relative JSON-pointer: http://tools.ietf.org/html/draft-luff-relative-json-pointer-00
      "relative-json-pointer": /^(?:0|[1-9][0-9]*)(?:#|(?:\/(?:[^~/]|~0|~1)*)*)$/,
      // the following formats are used by the openapi specification: https://spec.openapis.org/oas/v3.0.0#data-types
      // byte: https://github.com/miguelmota/is-base64
      byte,
      // signed 32 bit integer
      int32: { type: "number", validate: validateInt32 },
      // signed 64 bit integer
      int64: { type: "number", validate: validateInt64 },
      // C-type float
      float: { type: "number", validate: validateNumber },
      // C-type double
      double: { type: "number", validate: validateNumber },
      // hint to the UI to hide input strings
      password: true,
      // unchecked string payload
      binary: true
    };
    exports.fastFormats = {
      ...exports.fullFormats,
      date: fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\d$/, compareDate),
      time: fmtDef(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i, compareTime),
      "date-time": fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\dt(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i, compareDateTime),
      "iso-time": fmtDef(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i, compareIsoTime),
      "iso-date-time": fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\d[t\s](?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i, compareIsoDateTime),
      // uri: https://github.com/mafintosh/is-my-json-valid/blob/master/formats.js
      uri: /^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/)?[^\s]*$/i,
      "uri-reference": /^(?:(?:[a-z][a-z0-9+\-.]*:)?\/?\/)?(?:[^\\\s#][^\s#]*)?(?:#[^\\\s]*)?$/i,
      // email (sources from jsen validator):
      // http://stackoverflow.com/questions/201323/using-a-regular-expression-to-validate-an-email-address#answer-8829363
      // http://www.w3.org/TR/html5/forms.html#valid-e-mail-address (search for 'wilful violation')
      email: /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/i
    };
    exports.formatNames = Object.keys(exports.fullFormats);
    function isLeapYear(year) {
      return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
    }
    var DATE = /^(\d\d\d\d)-(\d\d)-(\d\d)$/;
    var DAYS = [0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    function date(str) {
      const matches = DATE.exec(str);
      if (!matches)
        return false;
      const year = +matches[1];
      const month = +matches[2];
      const day = +matches[3];
      return month >= 1 && month <= 12 && day >= 1 && day <= (month === 2 && isLeapYear(year) ? 29 : DAYS[month]);
    }
    function compareDate(d1, d2) {
      if (!(d1 && d2))
        return void 0;
      if (d1 > d2)
        return 1;
      if (d1 < d2)
        return -1;
      return 0;
    }
    var TIME = /^(\d\d):(\d\d):(\d\d(?:\.\d+)?)(z|([+-])(\d\d)(?::?(\d\d))?)?$/i;
    function getTime(strictTimeZone) {
      return function time(str) {
        const matches = TIME.exec(str);
        if (!matches)
          return false;
        const hr = +matches[1];
        const min = +matches[2];
        const sec = +matches[3];
        const tz = matches[4];
        const tzSign = matches[5] === "-" ? -1 : 1;
        const tzH = +(matches[6] || 0);
        const tzM = +(matches[7] || 0);
        if (tzH > 23 || tzM > 59 || strictTimeZone && !tz)
          return false;
        if (hr <= 23 && min <= 59 && sec < 60)
          return true;
        const utcMin = min - tzM * tzSign;
        const utcHr = hr - tzH * tzSign - (utcMin < 0 ? 1 : 0);
        return (utcHr === 23 || utcHr === -1) && (utcMin === 59 || utcMin === -1) && sec < 61;
      };
    }
    function compareTime(s1, s2) {
      if (!(s1 && s2))
        return void 0;
      const t1 = (/* @__PURE__ */ new Date("2020-01-01T" + s1)).valueOf();
      const t2 = (/* @__PURE__ */ new Date("2020-01-01T" + s2)).valueOf();
      if (!(t1 && t2))
        return void 0;
      return t1 - t2;
    }
    function compareIsoTime(t1, t2) {
      if (!(t1 && t2))
        return void 0;
      const a1 = TIME.exec(t1);
      const a2 = TIME.exec(t2);
      if (!(a1 && a2))
        return void 0;
      t1 = a1[1] + a1[2] + a1[3];
      t2 = a2[1] + a2[2] + a2[3];
      if (t1 > t2)
        return 1;
      if (t1 < t2)
        return -1;
      return 0;
    }
    var DATE_TIME_SEPARATOR = /t|\s/i;
    function getDateTime(strictTimeZone) {
      const time = getTime(strictTimeZone);
      return function date_time(str) {
        const dateTime = str.split(DATE_TIME_SEPARATOR);
        return dateTime.length === 2 && date(dateTime[0]) && time(dateTime[1]);
      };
    }
    function compareDateTime(dt1, dt2) {
      if (!(dt1 && dt2))
        return void 0;
      const d1 = new Date(dt1).valueOf();
      const d2 = new Date(dt2).valueOf();
      if (!(d1 && d2))
        return void 0;
      return d1 - d2;
    }
    function compareIsoDateTime(dt1, dt2) {
      if (!(dt1 && dt2))
        return void 0;
      const [d1, t1] = dt1.split(DATE_TIME_SEPARATOR);
      const [d2, t2] = dt2.split(DATE_TIME_SEPARATOR);
      const res = compareDate(d1, d2);
      if (res === void 0)
        return void 0;
      return res || compareTime(t1, t2);
    }
    var NOT_URI_FRAGMENT = /\/|:/;
    var URI = /^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)(?:\?(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;
    function uri(str) {
      return NOT_URI_FRAGMENT.test(str) && URI.test(str);
    }
    var BYTE = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/gm;
    function byte(str) {
      BYTE.lastIndex = 0;
      return BYTE.test(str);
    }
    var MIN_INT32 = -(2 ** 31);
    var MAX_INT32 = 2 ** 31 - 1;
    function validateInt32(value) {
      return Number.isInteger(value) && value <= MAX_INT32 && value >= MIN_INT32;
    }
    function validateInt64(value) {
      return Number.isInteger(value);
    }
    function validateNumber() {
      return true;
    }
    var Z_ANCHOR = /[^\\]\\Z/;
    function regex(str) {
      if (Z_ANCHOR.test(str))
        return false;
      try {
        new RegExp(str);
        return true;
      } catch (e) {
        return false;
      }
    }
  }
});

// node_modules/ajv/dist/runtime/ucs2length.js
var require_ucs2length = __commonJS({
  "node_modules/ajv/dist/runtime/ucs2length.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    function ucs2length(str) {
      const len = str.length;
      let length = 0;
      let pos = 0;
      let value;
      while (pos < len) {
        length++;
        value = str.charCodeAt(pos++);
        if (value >= 55296 && value <= 56319 && pos < len) {
          value = str.charCodeAt(pos);
          if ((value & 64512) === 56320)
            pos++;
        }
      }
      return length;
    }
    exports.default = ucs2length;
    ucs2length.code = 'require("ajv/dist/runtime/ucs2length").default';
  }
});

// <stdin>
var live_context_journal = validate20;
var schema31 = { "type": "object", "required": ["ts", "type"], "properties": { "ts": { "type": "string", "format": "date-time", "pattern": "T.*(?:Z|:\\d\\d)$" }, "type": { "enum": ["commit", "test", "issue", "fix", "note", "ci", "perf", "build"] } }, "discriminator": { "propertyName": "type" }, "oneOf": [{ "properties": { "type": { "const": "commit" }, "sha": { "type": "string", "pattern": "^[0-9a-f]{7,64}$" }, "files_changed": { "type": "integer", "minimum": 0 }, "message": { "type": "string", "maxLength": 120 } }, "required": ["sha", "files_changed", "message"] }, { "properties": { "type": { "const": "test" }, "result": { "enum": ["pass", "fail", "mixed"] }, "count": { "type": "integer", "minimum": 0 }, "focus": { "type": "string" } }, "required": ["result", "count"] }, { "properties": { "type": { "const": "issue" }, "desc": { "type": "string", "maxLength": 120 }, "area": { "type": "string" }, "severity": { "type": "string" } }, "required": ["desc", "area"] }, { "properties": { "type": { "const": "fix" }, "desc": { "type": "string", "maxLength": 120 }, "area": { "type": "string" }, "links": { "type": "array", "items": { "type": "string" } } }, "required": ["desc", "area"] }, { "properties": { "type": { "const": "perf" }, "metric": { "type": "string" }, "delta_pct": { "type": "number" }, "env": { "enum": ["dev", "stg", "prod"] } }, "required": ["metric", "delta_pct", "env"] }, { "properties": { "type": { "const": "note" }, "text": { "type": "string", "maxLength": 120 } }, "required": ["text"] }, { "properties": { "type": { "enum": ["ci", "build"] } } }] };
var formats0 = require_formats().fullFormats["date-time"];
var pattern4 = new RegExp("T.*(?:Z|:\\d\\d)$", "u");
var pattern5 = new RegExp("^[0-9a-f]{7,64}$", "u");
var func1 = require_ucs2length().default;
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate20.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.ts === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ts" }, message: "must have required property 'ts'", schema: schema31.required, parentSchema: schema31, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.type === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'", schema: schema31.required, parentSchema: schema31, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.ts !== void 0) {
      let data0 = data.ts;
      if (typeof data0 === "string") {
        if (!pattern4.test(data0)) {
          const err2 = { instancePath: instancePath + "/ts", schemaPath: "#/properties/ts/pattern", keyword: "pattern", params: { pattern: "T.*(?:Z|:\\d\\d)$" }, message: 'must match pattern "T.*(?:Z|:\\d\\d)$"', schema: "T.*(?:Z|:\\d\\d)$", parentSchema: schema31.properties.ts, data: data0 };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (!formats0.validate(data0)) {
          const err3 = { instancePath: instancePath + "/ts", schemaPath: "#/properties/ts/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"', schema: "date-time", parentSchema: schema31.properties.ts, data: data0 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/ts", schemaPath: "#/properties/ts/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.ts.type, parentSchema: schema31.properties.ts, data: data0 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.type !== void 0) {
      let data1 = data.type;
      if (!(data1 === "commit" || data1 === "test" || data1 === "issue" || data1 === "fix" || data1 === "note" || data1 === "ci" || data1 === "perf" || data1 === "build")) {
        const err5 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/enum", keyword: "enum", params: { allowedValues: schema31.properties.type.enum }, message: "must be equal to one of the allowed values", schema: schema31.properties.type.enum, parentSchema: schema31.properties.type, data: data1 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    const tag0 = data.type;
    if (typeof tag0 == "string") {
      if (tag0 === "commit") {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.sha === void 0) {
            const err6 = { instancePath, schemaPath: "#/oneOf/0/required", keyword: "required", params: { missingProperty: "sha" }, message: "must have required property 'sha'", schema: schema31.oneOf[0].required, parentSchema: schema31.oneOf[0], data };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
          if (data.files_changed === void 0) {
            const err7 = { instancePath, schemaPath: "#/oneOf/0/required", keyword: "required", params: { missingProperty: "files_changed" }, message: "must have required property 'files_changed'", schema: schema31.oneOf[0].required, parentSchema: schema31.oneOf[0], data };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
          if (data.message === void 0) {
            const err8 = { instancePath, schemaPath: "#/oneOf/0/required", keyword: "required", params: { missingProperty: "message" }, message: "must have required property 'message'", schema: schema31.oneOf[0].required, parentSchema: schema31.oneOf[0], data };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
          if (data.type !== void 0) {
            let data2 = data.type;
            if ("commit" !== data2) {
              const err9 = { instancePath: instancePath + "/type", schemaPath: "#/oneOf/0/properties/type/const", keyword: "const", params: { allowedValue: "commit" }, message: "must be equal to constant", schema: "commit", parentSchema: schema31.oneOf[0].properties.type, data: data2 };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
          }
          if (data.sha !== void 0) {
            let data3 = data.sha;
            if (typeof data3 === "string") {
              if (!pattern5.test(data3)) {
                const err10 = { instancePath: instancePath + "/sha", schemaPath: "#/oneOf/0/properties/sha/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{7,64}$" }, message: 'must match pattern "^[0-9a-f]{7,64}$"', schema: "^[0-9a-f]{7,64}$", parentSchema: schema31.oneOf[0].properties.sha, data: data3 };
                if (vErrors === null) {
                  vErrors = [err10];
                } else {
                  vErrors.push(err10);
                }
                errors++;
              }
            } else {
              const err11 = { instancePath: instancePath + "/sha", schemaPath: "#/oneOf/0/properties/sha/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.oneOf[0].properties.sha.type, parentSchema: schema31.oneOf[0].properties.sha, data: data3 };
              if (vErrors === null) {
                vErrors = [err11];
              } else {
                vErrors.push(err11);
              }
              errors++;
            }
          }
          if (data.files_changed !== void 0) {
            let data4 = data.files_changed;
            if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4))) {
              const err12 = { instancePath: instancePath + "/files_changed", schemaPath: "#/oneOf/0/properties/files_changed/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema31.oneOf[0].properties.files_changed.type, parentSchema: schema31.oneOf[0].properties.files_changed, data: data4 };
              if (vErrors === null) {
                vErrors = [err12];
              } else {
                vErrors.push(err12);
              }
              errors++;
            }
            if (typeof data4 == "number" && isFinite(data4)) {
              if (data4 < 0 || isNaN(data4)) {
                const err13 = { instancePath: instancePath + "/files_changed", schemaPath: "#/oneOf/0/properties/files_changed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema31.oneOf[0].properties.files_changed, data: data4 };
                if (vErrors === null) {
                  vErrors = [err13];
                } else {
                  vErrors.push(err13);
                }
                errors++;
              }
            }
          }
          if (data.message !== void 0) {
            let data5 = data.message;
            if (typeof data5 === "string") {
              if (func1(data5) > 120) {
                const err14 = { instancePath: instancePath + "/message", schemaPath: "#/oneOf/0/properties/message/maxLength", keyword: "maxLength", params: { limit: 120 }, message: "must NOT have more than 120 characters", schema: 120, parentSchema: schema31.oneOf[0].properties.message, data: data5 };
                if (vErrors === null) {
                  vErrors = [err14];
                } else {
                  vErrors.push(err14);
                }
                errors++;
              }
            } else {
              const err15 = { instancePath: instancePath + "/message", schemaPath: "#/oneOf/0/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.oneOf[0].properties.message.type, parentSchema: schema31.oneOf[0].properties.message, data: data5 };
              if (vErrors === null) {
                vErrors = [err15];
              } else {
                vErrors.push(err15);
              }
              errors++;
            }
          }
        }
        var props0 = {};
        props0.type = true;
        props0.sha = true;
        props0.files_changed = true;
        props0.message = true;
        props0.ts = true;
      } else if (tag0 === "test") {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.result === void 0) {
            const err16 = { instancePath, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: "result" }, message: "must have required property 'result'", schema: schema31.oneOf[1].required, parentSchema: schema31.oneOf[1], data };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
          if (data.count === void 0) {
            const err17 = { instancePath, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: "count" }, message: "must have required property 'count'", schema: schema31.oneOf[1].required, parentSchema: schema31.oneOf[1], data };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
          if (data.type !== void 0) {
            let data6 = data.type;
            if ("test" !== data6) {
              const err18 = { instancePath: instancePath + "/type", schemaPath: "#/oneOf/1/properties/type/const", keyword: "const", params: { allowedValue: "test" }, message: "must be equal to constant", schema: "test", parentSchema: schema31.oneOf[1].properties.type, data: data6 };
              if (vErrors === null) {
                vErrors = [err18];
              } else {
                vErrors.push(err18);
              }
              errors++;
            }
          }
          if (data.result !== void 0) {
            let data7 = data.result;
            if (!(data7 === "pass" || data7 === "fail" || data7 === "mixed")) {
              const err19 = { instancePath: instancePath + "/result", schemaPath: "#/oneOf/1/properties/result/enum", keyword: "enum", params: { allowedValues: schema31.oneOf[1].properties.result.enum }, message: "must be equal to one of the allowed values", schema: schema31.oneOf[1].properties.result.enum, parentSchema: schema31.oneOf[1].properties.result, data: data7 };
              if (vErrors === null) {
                vErrors = [err19];
              } else {
                vErrors.push(err19);
              }
              errors++;
            }
          }
          if (data.count !== void 0) {
            let data8 = data.count;
            if (!(typeof data8 == "number" && (!(data8 % 1) && !isNaN(data8)) && isFinite(data8))) {
              const err20 = { instancePath: instancePath + "/count", schemaPath: "#/oneOf/1/properties/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema31.oneOf[1].properties.count.type, parentSchema: schema31.oneOf[1].properties.count, data: data8 };
              if (vErrors === null) {
                vErrors = [err20];
              } else {
                vErrors.push(err20);
              }
              errors++;
            }
            if (typeof data8 == "number" && isFinite(data8)) {
              if (data8 < 0 || isNaN(data8)) {
                const err21 = { instancePath: instancePath + "/count", schemaPath: "#/oneOf/1/properties/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema31.oneOf[1].properties.count, data: data8 };
                if (vErrors === null) {
                  vErrors = [err21];
                } else {
                  vErrors.push(err21);
                }
                errors++;
              }
            }
          }
          if (data.focus !== void 0) {
            let data9 = data.focus;
            if (typeof data9 !== "string") {
              const err22 = { instancePath: instancePath + "/focus", schemaPath: "#/oneOf/1/properties/focus/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.oneOf[1].properties.focus.type, parentSchema: schema31.oneOf[1].properties.focus, data: data9 };
              if (vErrors === null) {
                vErrors = [err22];
              } else {
                vErrors.push(err22);
              }
              errors++;
            }
          }
        }
        if (props0 !== true) {
          props0 = props0 || {};
          props0.type = true;
          props0.result = true;
          props0.count = true;
          props0.focus = true;
        }
      } else if (tag0 === "issue") {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.desc === void 0) {
            const err23 = { instancePath, schemaPath: "#/oneOf/2/required", keyword: "required", params: { missingProperty: "desc" }, message: "must have required property 'desc'", schema: schema31.oneOf[2].required, parentSchema: schema31.oneOf[2], data };
            if (vErrors === null) {
              vErrors = [err23];
            } else {
              vErrors.push(err23);
            }
            errors++;
          }
          if (data.area === void 0) {
            const err24 = { instancePath, schemaPath: "#/oneOf/2/required", keyword: "required", params: { missingProperty: "area" }, message: "must have required property 'area'", schema: schema31.oneOf[2].required, parentSchema: schema31.oneOf[2], data };
            if (vErrors === null) {
              vErrors = [err24];
            } else {
              vErrors.push(err24);
            }
            errors++;
          }
          if (data.type !== void 0) {
            let data10 = data.type;
            if ("issue" !== data10) {
              const err25 = { instancePath: instancePath + "/type", schemaPath: "#/oneOf/2/properties/type/const", keyword: "const", params: { allowedValue: "issue" }, message: "must be equal to constant", schema: "issue", parentSchema: schema31.oneOf[2].properties.type, data: data10 };
              if (vErrors === null) {
                vErrors = [err25];
              } else {
                vErrors.push(err25);
              }
              errors++;
            }
          }
          if (data.desc !== void 0) {
            let data11 = data.desc;
            if (typeof data11 === "string") {
              if (func1(data11) > 120) {
                const err26 = { instancePath: instancePath + "/desc", schemaPath: "#/oneOf/2/properties/desc/maxLength", keyword: "maxLength", params: { limit: 120 }, message: "must NOT have more than 120 characters", schema: 120, parentSchema: schema31.oneOf[2].properties.desc, data: data11 };
                if (vErrors === null) {
                  vErrors = [err26];
                } else {
                  vErrors.push(err26);
                }
                errors++;
              }
            } else {
              const err27 = { instancePath: instancePath + "/desc", schemaPath: "#/oneOf/2/properties/desc/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.oneOf[2].properties.desc.type, parentSchema: schema31.oneOf[2].properties.desc, data: data11 };
              if (vErrors === null) {
                vErrors = [err27];
              } else {
                vErrors.push(err27);
              }
              errors++;
            }
          }
          if (data.area !== void 0) {
            let data12 = data.area;
            if (typeof data12 !== "string") {
              const err28 = { instancePath: instancePath + "/area", schemaPath: "#/oneOf/2/properties/area/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.oneOf[2].properties.area.type, parentSchema: schema31.oneOf[2].properties.area, data: data12 };
              if (vErrors === null) {
                vErrors = [err28];
              } else {
                vErrors.push(err28);
              }
              errors++;
            }
          }
          if (data.severity !== void 0) {
            let data13 = data.severity;
            if (typeof data13 !== "string") {
              const err29 = { instancePath: instancePath + "/severity", schemaPath: "#/oneOf/2/properties/severity/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.oneOf[2].properties.severity.type, parentSchema: schema31.oneOf[2].properties.severity, data: data13 };
              if (vErrors === null) {
                vErrors = [err29];
              } else {
                vErrors.push(err29);
              }
              errors++;
            }
          }
        }
        if (props0 !== true) {
          props0 = props0 || {};
          props0.type = true;
          props0.desc = true;
          props0.area = true;
          props0.severity = true;
        }
      } else if (tag0 === "fix") {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.desc === void 0) {
            const err30 = { instancePath, schemaPath: "#/oneOf/3/required", keyword: "required", params: { missingProperty: "desc" }, message: "must have required property 'desc'", schema: schema31.oneOf[3].required, parentSchema: schema31.oneOf[3], data };
            if (vErrors === null) {
              vErrors = [err30];
            } else {
              vErrors.push(err30);
            }
            errors++;
          }
          if (data.area === void 0) {
            const err31 = { instancePath, schemaPath: "#/oneOf/3/required", keyword: "required", params: { missingProperty: "area" }, message: "must have required property 'area'", schema: schema31.oneOf[3].required, parentSchema: schema31.oneOf[3], data };
            if (vErrors === null) {
              vErrors = [err31];
            } else {
              vErrors.push(err31);
            }
            errors++;
          }
          if (data.type !== void 0) {
            let data14 = data.type;
            if ("fix" !== data14) {
              const err32 = { instancePath: instancePath + "/type", schemaPath: "#/oneOf/3/properties/type/const", keyword: "const", params: { allowedValue: "fix" }, message: "must be equal to constant", schema: "fix", parentSchema: schema31.oneOf[3].properties.type, data: data14 };
              if (vErrors === null) {
                vErrors = [err32];
              } else {
                vErrors.push(err32);
              }
              errors++;
            }
          }
          if (data.desc !== void 0) {
            let data15 = data.desc;
            if (typeof data15 === "string") {
              if (func1(data15) > 120) {
                const err33 = { instancePath: instancePath + "/desc", schemaPath: "#/oneOf/3/properties/desc/maxLength", keyword: "maxLength", params: { limit: 120 }, message: "must NOT have more than 120 characters", schema: 120, parentSchema: schema31.oneOf[3].properties.desc, data: data15 };
                if (vErrors === null) {
                  vErrors = [err33];
                } else {
                  vErrors.push(err33);
                }
                errors++;
              }
            } else {
              const err34 = { instancePath: instancePath + "/desc", schemaPath: "#/oneOf/3/properties/desc/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.oneOf[3].properties.desc.type, parentSchema: schema31.oneOf[3].properties.desc, data: data15 };
              if (vErrors === null) {
                vErrors = [err34];
              } else {
                vErrors.push(err34);
              }
              errors++;
            }
          }
          if (data.area !== void 0) {
            let data16 = data.area;
            if (typeof data16 !== "string") {
              const err35 = { instancePath: instancePath + "/area", schemaPath: "#/oneOf/3/properties/area/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.oneOf[3].properties.area.type, parentSchema: schema31.oneOf[3].properties.area, data: data16 };
              if (vErrors === null) {
                vErrors = [err35];
              } else {
                vErrors.push(err35);
              }
              errors++;
            }
          }
          if (data.links !== void 0) {
            let data17 = data.links;
            if (Array.isArray(data17)) {
              const len0 = data17.length;
              for (let i0 = 0; i0 < len0; i0++) {
                let data18 = data17[i0];
                if (typeof data18 !== "string") {
                  const err36 = { instancePath: instancePath + "/links/" + i0, schemaPath: "#/oneOf/3/properties/links/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.oneOf[3].properties.links.items.type, parentSchema: schema31.oneOf[3].properties.links.items, data: data18 };
                  if (vErrors === null) {
                    vErrors = [err36];
                  } else {
                    vErrors.push(err36);
                  }
                  errors++;
                }
              }
            } else {
              const err37 = { instancePath: instancePath + "/links", schemaPath: "#/oneOf/3/properties/links/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.oneOf[3].properties.links.type, parentSchema: schema31.oneOf[3].properties.links, data: data17 };
              if (vErrors === null) {
                vErrors = [err37];
              } else {
                vErrors.push(err37);
              }
              errors++;
            }
          }
        }
        if (props0 !== true) {
          props0 = props0 || {};
          props0.type = true;
          props0.desc = true;
          props0.area = true;
          props0.links = true;
        }
      } else if (tag0 === "perf") {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.metric === void 0) {
            const err38 = { instancePath, schemaPath: "#/oneOf/4/required", keyword: "required", params: { missingProperty: "metric" }, message: "must have required property 'metric'", schema: schema31.oneOf[4].required, parentSchema: schema31.oneOf[4], data };
            if (vErrors === null) {
              vErrors = [err38];
            } else {
              vErrors.push(err38);
            }
            errors++;
          }
          if (data.delta_pct === void 0) {
            const err39 = { instancePath, schemaPath: "#/oneOf/4/required", keyword: "required", params: { missingProperty: "delta_pct" }, message: "must have required property 'delta_pct'", schema: schema31.oneOf[4].required, parentSchema: schema31.oneOf[4], data };
            if (vErrors === null) {
              vErrors = [err39];
            } else {
              vErrors.push(err39);
            }
            errors++;
          }
          if (data.env === void 0) {
            const err40 = { instancePath, schemaPath: "#/oneOf/4/required", keyword: "required", params: { missingProperty: "env" }, message: "must have required property 'env'", schema: schema31.oneOf[4].required, parentSchema: schema31.oneOf[4], data };
            if (vErrors === null) {
              vErrors = [err40];
            } else {
              vErrors.push(err40);
            }
            errors++;
          }
          if (data.type !== void 0) {
            let data19 = data.type;
            if ("perf" !== data19) {
              const err41 = { instancePath: instancePath + "/type", schemaPath: "#/oneOf/4/properties/type/const", keyword: "const", params: { allowedValue: "perf" }, message: "must be equal to constant", schema: "perf", parentSchema: schema31.oneOf[4].properties.type, data: data19 };
              if (vErrors === null) {
                vErrors = [err41];
              } else {
                vErrors.push(err41);
              }
              errors++;
            }
          }
          if (data.metric !== void 0) {
            let data20 = data.metric;
            if (typeof data20 !== "string") {
              const err42 = { instancePath: instancePath + "/metric", schemaPath: "#/oneOf/4/properties/metric/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.oneOf[4].properties.metric.type, parentSchema: schema31.oneOf[4].properties.metric, data: data20 };
              if (vErrors === null) {
                vErrors = [err42];
              } else {
                vErrors.push(err42);
              }
              errors++;
            }
          }
          if (data.delta_pct !== void 0) {
            let data21 = data.delta_pct;
            if (!(typeof data21 == "number" && isFinite(data21))) {
              const err43 = { instancePath: instancePath + "/delta_pct", schemaPath: "#/oneOf/4/properties/delta_pct/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema31.oneOf[4].properties.delta_pct.type, parentSchema: schema31.oneOf[4].properties.delta_pct, data: data21 };
              if (vErrors === null) {
                vErrors = [err43];
              } else {
                vErrors.push(err43);
              }
              errors++;
            }
          }
          if (data.env !== void 0) {
            let data22 = data.env;
            if (!(data22 === "dev" || data22 === "stg" || data22 === "prod")) {
              const err44 = { instancePath: instancePath + "/env", schemaPath: "#/oneOf/4/properties/env/enum", keyword: "enum", params: { allowedValues: schema31.oneOf[4].properties.env.enum }, message: "must be equal to one of the allowed values", schema: schema31.oneOf[4].properties.env.enum, parentSchema: schema31.oneOf[4].properties.env, data: data22 };
              if (vErrors === null) {
                vErrors = [err44];
              } else {
                vErrors.push(err44);
              }
              errors++;
            }
          }
        }
        if (props0 !== true) {
          props0 = props0 || {};
          props0.type = true;
          props0.metric = true;
          props0.delta_pct = true;
          props0.env = true;
        }
      } else if (tag0 === "note") {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.text === void 0) {
            const err45 = { instancePath, schemaPath: "#/oneOf/5/required", keyword: "required", params: { missingProperty: "text" }, message: "must have required property 'text'", schema: schema31.oneOf[5].required, parentSchema: schema31.oneOf[5], data };
            if (vErrors === null) {
              vErrors = [err45];
            } else {
              vErrors.push(err45);
            }
            errors++;
          }
          if (data.type !== void 0) {
            let data23 = data.type;
            if ("note" !== data23) {
              const err46 = { instancePath: instancePath + "/type", schemaPath: "#/oneOf/5/properties/type/const", keyword: "const", params: { allowedValue: "note" }, message: "must be equal to constant", schema: "note", parentSchema: schema31.oneOf[5].properties.type, data: data23 };
              if (vErrors === null) {
                vErrors = [err46];
              } else {
                vErrors.push(err46);
              }
              errors++;
            }
          }
          if (data.text !== void 0) {
            let data24 = data.text;
            if (typeof data24 === "string") {
              if (func1(data24) > 120) {
                const err47 = { instancePath: instancePath + "/text", schemaPath: "#/oneOf/5/properties/text/maxLength", keyword: "maxLength", params: { limit: 120 }, message: "must NOT have more than 120 characters", schema: 120, parentSchema: schema31.oneOf[5].properties.text, data: data24 };
                if (vErrors === null) {
                  vErrors = [err47];
                } else {
                  vErrors.push(err47);
                }
                errors++;
              }
            } else {
              const err48 = { instancePath: instancePath + "/text", schemaPath: "#/oneOf/5/properties/text/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.oneOf[5].properties.text.type, parentSchema: schema31.oneOf[5].properties.text, data: data24 };
              if (vErrors === null) {
                vErrors = [err48];
              } else {
                vErrors.push(err48);
              }
              errors++;
            }
          }
        }
        if (props0 !== true) {
          props0 = props0 || {};
          props0.type = true;
          props0.text = true;
        }
      } else if (tag0 === "ci") {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.type !== void 0) {
            let data25 = data.type;
            if (!(data25 === "ci" || data25 === "build")) {
              const err49 = { instancePath: instancePath + "/type", schemaPath: "#/oneOf/6/properties/type/enum", keyword: "enum", params: { allowedValues: schema31.oneOf[6].properties.type.enum }, message: "must be equal to one of the allowed values", schema: schema31.oneOf[6].properties.type.enum, parentSchema: schema31.oneOf[6].properties.type, data: data25 };
              if (vErrors === null) {
                vErrors = [err49];
              } else {
                vErrors.push(err49);
              }
              errors++;
            }
          }
        }
        if (props0 !== true) {
          props0 = props0 || {};
          props0.type = true;
        }
      } else if (tag0 === "build") {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.type !== void 0) {
            let data26 = data.type;
            if (!(data26 === "ci" || data26 === "build")) {
              const err50 = { instancePath: instancePath + "/type", schemaPath: "#/oneOf/6/properties/type/enum", keyword: "enum", params: { allowedValues: schema31.oneOf[6].properties.type.enum }, message: "must be equal to one of the allowed values", schema: schema31.oneOf[6].properties.type.enum, parentSchema: schema31.oneOf[6].properties.type, data: data26 };
              if (vErrors === null) {
                vErrors = [err50];
              } else {
                vErrors.push(err50);
              }
              errors++;
            }
          }
        }
        if (props0 !== true) {
          props0 = props0 || {};
          props0.type = true;
        }
      } else {
        const err51 = { instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "mapping", tag: "type", tagValue: tag0 }, message: 'value of tag "type" must be in oneOf', schema: schema31.discriminator, parentSchema: schema31, data };
        if (vErrors === null) {
          vErrors = [err51];
        } else {
          vErrors.push(err51);
        }
        errors++;
      }
    } else {
      const err52 = { instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "tag", tag: "type", tagValue: tag0 }, message: 'tag "type" must be string', schema: schema31.discriminator, parentSchema: schema31, data };
      if (vErrors === null) {
        vErrors = [err52];
      } else {
        vErrors.push(err52);
      }
      errors++;
    }
  } else {
    const err53 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.type, parentSchema: schema31, data };
    if (vErrors === null) {
      vErrors = [err53];
    } else {
      vErrors.push(err53);
    }
    errors++;
  }
  validate20.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate20.evaluated = { "dynamicProps": true, "dynamicItems": false };
var live_context_state = validate21;
var schema32 = { "type": "object", "additionalProperties": false, "required": ["current_feature", "current_branch", "status", "last_updated"], "properties": { "current_feature": { "type": "string", "minLength": 1, "pattern": "^\\S+$", "description": "A short slug of the feature or area." }, "current_branch": { "type": "string", "minLength": 1, "description": "Name of the branch." }, "status": { "enum": ["in_progress", "testing", "complete", "blocked"] }, "last_updated": { "type": "string", "format": "date-time", "pattern": "T.*(?:Z|:\\d\\d)$" }, "notes": { "type": "string", "maxLength": 120, "pattern": "^[^\\n\\r]*$", "description": "One line for people." } } };
var pattern6 = new RegExp("^\\S+$", "u");
var pattern8 = new RegExp("^[^\\n\\r]*$", "u");
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate21.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.current_feature === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "current_feature" }, message: "must have required property 'current_feature'", schema: schema32.required, parentSchema: schema32, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.current_branch === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "current_branch" }, message: "must have required property 'current_branch'", schema: schema32.required, parentSchema: schema32, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.status === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'", schema: schema32.required, parentSchema: schema32, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.last_updated === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "last_updated" }, message: "must have required property 'last_updated'", schema: schema32.required, parentSchema: schema32, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "current_feature" || key0 === "current_branch" || key0 === "status" || key0 === "last_updated" || key0 === "notes")) {
        const err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema32, data };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.current_feature !== void 0) {
      let data0 = data.current_feature;
      if (typeof data0 === "string") {
        if (func1(data0) < 1) {
          const err5 = { instancePath: instancePath + "/current_feature", schemaPath: "#/properties/current_feature/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema32.properties.current_feature, data: data0 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        if (!pattern6.test(data0)) {
          const err6 = { instancePath: instancePath + "/current_feature", schemaPath: "#/properties/current_feature/pattern", keyword: "pattern", params: { pattern: "^\\S+$" }, message: 'must match pattern "^\\S+$"', schema: "^\\S+$", parentSchema: schema32.properties.current_feature, data: data0 };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/current_feature", schemaPath: "#/properties/current_feature/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.current_feature.type, parentSchema: schema32.properties.current_feature, data: data0 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.current_branch !== void 0) {
      let data1 = data.current_branch;
      if (typeof data1 === "string") {
        if (func1(data1) < 1) {
          const err8 = { instancePath: instancePath + "/current_branch", schemaPath: "#/properties/current_branch/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema32.properties.current_branch, data: data1 };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/current_branch", schemaPath: "#/properties/current_branch/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.current_branch.type, parentSchema: schema32.properties.current_branch, data: data1 };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.status !== void 0) {
      let data2 = data.status;
      if (!(data2 === "in_progress" || data2 === "testing" || data2 === "complete" || data2 === "blocked")) {
        const err10 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: schema32.properties.status.enum }, message: "must be equal to one of the allowed values", schema: schema32.properties.status.enum, parentSchema: schema32.properties.status, data: data2 };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.last_updated !== void 0) {
      let data3 = data.last_updated;
      if (typeof data3 === "string") {
        if (!pattern4.test(data3)) {
          const err11 = { instancePath: instancePath + "/last_updated", schemaPath: "#/properties/last_updated/pattern", keyword: "pattern", params: { pattern: "T.*(?:Z|:\\d\\d)$" }, message: 'must match pattern "T.*(?:Z|:\\d\\d)$"', schema: "T.*(?:Z|:\\d\\d)$", parentSchema: schema32.properties.last_updated, data: data3 };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
        if (!formats0.validate(data3)) {
          const err12 = { instancePath: instancePath + "/last_updated", schemaPath: "#/properties/last_updated/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"', schema: "date-time", parentSchema: schema32.properties.last_updated, data: data3 };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
      } else {
        const err13 = { instancePath: instancePath + "/last_updated", schemaPath: "#/properties/last_updated/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.last_updated.type, parentSchema: schema32.properties.last_updated, data: data3 };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.notes !== void 0) {
      let data4 = data.notes;
      if (typeof data4 === "string") {
        if (func1(data4) > 120) {
          const err14 = { instancePath: instancePath + "/notes", schemaPath: "#/properties/notes/maxLength", keyword: "maxLength", params: { limit: 120 }, message: "must NOT have more than 120 characters", schema: 120, parentSchema: schema32.properties.notes, data: data4 };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
        if (!pattern8.test(data4)) {
          const err15 = { instancePath: instancePath + "/notes", schemaPath: "#/properties/notes/pattern", keyword: "pattern", params: { pattern: "^[^\\n\\r]*$" }, message: 'must match pattern "^[^\\n\\r]*$"', schema: "^[^\\n\\r]*$", parentSchema: schema32.properties.notes, data: data4 };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
      } else {
        const err16 = { instancePath: instancePath + "/notes", schemaPath: "#/properties/notes/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.notes.type, parentSchema: schema32.properties.notes, data: data4 };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
  } else {
    const err17 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema32.type, parentSchema: schema32, data };
    if (vErrors === null) {
      vErrors = [err17];
    } else {
      vErrors.push(err17);
    }
    errors++;
  }
  validate21.errors = vErrors;
  return errors === 0;
}
validate21.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };

/** Whether a value follows the schema of a built-in kind's contract. */
export const documentValidators: Readonly<Record<string, ValidateFunction>> = {
  "live-context-journal": live_context_journal,
  "live-context-state": live_context_state,
};
