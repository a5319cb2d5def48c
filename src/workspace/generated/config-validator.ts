// Generated from src/workspace/config.schema.json by `npm run generate`.
// @ts-nocheck: ajv's code has no types; the exports state their own.

/** What ajv says of one thing that is wrong. Stated here, so that nobody who uses the types needs ajv. */
export interface SchemaError {
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly message?: string;
}

export interface Validator {
  (data: unknown): boolean;
  errors?: readonly SchemaError[] | null;
}

var __getOwnPropNames = Object.getOwnPropertyNames;
var __commonJS = (cb, mod) => function __require() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};

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
var validate = validate20;
var stdin_default = validate20;
var schema31 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://unpkg.com/codex-lint/dist/schemas/config.schema.json", "title": "Configuration of codex-lint", "description": "codex-lint.config.yaml, .yml, .json or .jsonc, .config/codex-lint.yaml and so on, or `codexLint` in package.json. Globs and paths are relative to the folder that the file configures.", "type": "object", "additionalProperties": false, "properties": { "$schema": { "type": "string", "description": "Where this schema is, for editors." }, "extends": { "description": "The preset that the other settings start from.", "enum": ["recommended", "strict"], "default": "recommended" }, "rules": { "$ref": "#/$defs/rules" }, "kinds": { "description": "Globs of the files that are of a kind, whatever they contain, by the kind's id.", "type": "object", "additionalProperties": { "$ref": "#/$defs/globs" } }, "contracts": { "description": "Contracts of own kinds: paths and globs of YAML files, or guides that an own version of a kind is read from.", "type": "array", "items": { "$ref": "#/$defs/contract" } }, "overrides": { "description": "Other settings for some files; of several that match, the later ones win.", "type": "array", "items": { "$ref": "#/$defs/override" } }, "ignore": { "description": "Files and folders that are not searched, in the form of .gitignore. A path named on the command line is linted all the same.", "$ref": "#/$defs/globs" }, "timeZone": { "description": "The zone of times that name none: an IANA name such as Asia/Manila, or UTC+08:00.", "type": "string", "minLength": 1 }, "rootPrefix": { "description": "What stands for the repository root in documents that write /name/path.", "type": "string", "pattern": "^/" }, "remark": { "description": "Presets and plugins of remark-lint, by package name, that run in the same pass.", "type": "array", "items": { "$ref": "#/$defs/plugin" } }, "parser": { "description": "The Markdown parser: the reference, the fast one, or whichever is known to give the same.", "enum": ["auto", "fast", "remark"], "default": "auto" }, "boards": { "description": "The task boards, the backlogs and the other places where the same tasks stand, which `board-sync` compares.", "type": "object", "additionalProperties": false, "properties": { "lead": { "description": "The board that the others follow: a path, a glob, or the name of a place; several, where there are several projects. Default: the one that the operations guide says to go by, else the CSV board.", "type": ["string", "array"], "minLength": 1, "items": { "type": "string", "minLength": 1 } }, "places": { "description": "The places by the name that messages use. Where any are named, only their documents are compared.", "type": "object", "additionalProperties": { "$ref": "#/$defs/place" } } } }, "generate": { "description": "What codex-gen makes, and where.", "type": "object", "additionalProperties": false, "properties": { "documents": { "description": "Places, names and templates of new documents, by kind.", "type": "object", "additionalProperties": { "$ref": "#/$defs/newDocument" } }, "taskboard": { "$ref": "#/$defs/taskboard" }, "index": { "$ref": "#/$defs/derived" }, "summary": { "$ref": "#/$defs/derived" } } } }, "$defs": { "newDocument": { "type": "object", "additionalProperties": false, "properties": { "folder": { "description": "Folder of new documents.", "type": "string", "minLength": 1 }, "name": { "description": "File name with {date}, {number} and {slug}, such as {date}_{slug}.md.", "type": "string", "minLength": 1 }, "template": { "description": "A template of one's own, with {{ title }}, {{ now }} and {{ date }}.", "type": "string", "minLength": 1 }, "archive": { "description": "Folder that finished documents are moved to.", "type": "string", "minLength": 1 } } }, "derived": { "type": "object", "additionalProperties": false, "properties": { "output": { "description": "The file, where no -o names another.", "type": "string", "minLength": 1 } } }, "taskboard": { "type": "object", "additionalProperties": false, "properties": { "output": { "description": "The file, where no -o names another.", "type": "string", "minLength": 1 }, "columns": { "description": "Headers in order, each with what stands below: id, title, status, owner, due, blockedBy, plan, source, notes, kind, section, date, or `cell NAME` for a column of the documents' own tables.", "type": "object", "minProperties": 1, "additionalProperties": { "type": "string", "pattern": "^(?:id|title|status|owner|due|blockedBy|plan|source|notes|kind|section|date|cell \\S.*)$" } }, "statuses": { "description": "What a status is called on the board, by state.", "type": "object", "additionalProperties": false, "properties": { "open": { "type": "string", "minLength": 1 }, "active": { "type": "string", "minLength": 1 }, "blocked": { "type": "string", "minLength": 1 }, "done": { "type": "string", "minLength": 1 }, "dropped": { "type": "string", "minLength": 1 } } }, "dated": { "description": "Whether a status carries its date: `Done - 2026-01-31`.", "type": "boolean", "default": false }, "newline": { "enum": ["lf", "crlf"], "default": "crlf" }, "bom": { "description": "Whether the file begins with a byte order mark, which Excel wants.", "type": "boolean", "default": false }, "quote": { "description": "Which cells stand in quotes.", "enum": ["needed", "all"], "default": "needed" } } }, "place": { "type": "object", "additionalProperties": false, "required": ["files"], "properties": { "files": { "description": "Globs of the documents.", "$ref": "#/$defs/globs" }, "role": { "description": "What they hold: all tasks (`board`), those that wait (`backlog`), or some (`list`). Default: what their kind says.", "enum": ["board", "backlog", "list"] } } }, "globs": { "type": "array", "items": { "type": "string", "minLength": 1 } }, "severity": { "enum": ["off", "info", "warning", "error"] }, "rules": { "description": "Severity, or severity and options, by the rule's id.", "type": "object", "additionalProperties": { "$ref": "#/$defs/setting" } }, "setting": { "anyOf": [{ "$ref": "#/$defs/severity" }, { "type": "array", "prefixItems": [{ "$ref": "#/$defs/severity" }, { "type": "object" }], "items": false, "minItems": 2 }] }, "contract": { "anyOf": [{ "type": "string", "minLength": 1 }, { "type": "object", "additionalProperties": false, "required": ["kind", "from"], "properties": { "kind": { "type": "string", "description": "The id of the kind whose sections the guide declares." }, "from": { "type": "string", "description": "Path of the guide." } } }] }, "override": { "type": "object", "additionalProperties": false, "required": ["files", "rules"], "properties": { "files": { "description": "Globs of the files.", "$ref": "#/$defs/globs" }, "rules": { "$ref": "#/$defs/rules" } } }, "plugin": { "anyOf": [{ "type": "string", "minLength": 1 }, { "type": "array", "prefixItems": [{ "type": "string", "minLength": 1 }, true], "items": false, "minItems": 2 }] } } };
var schema45 = { "type": "object", "additionalProperties": false, "properties": { "output": { "description": "The file, where no -o names another.", "type": "string", "minLength": 1 }, "columns": { "description": "Headers in order, each with what stands below: id, title, status, owner, due, blockedBy, plan, source, notes, kind, section, date, or `cell NAME` for a column of the documents' own tables.", "type": "object", "minProperties": 1, "additionalProperties": { "type": "string", "pattern": "^(?:id|title|status|owner|due|blockedBy|plan|source|notes|kind|section|date|cell \\S.*)$" } }, "statuses": { "description": "What a status is called on the board, by state.", "type": "object", "additionalProperties": false, "properties": { "open": { "type": "string", "minLength": 1 }, "active": { "type": "string", "minLength": 1 }, "blocked": { "type": "string", "minLength": 1 }, "done": { "type": "string", "minLength": 1 }, "dropped": { "type": "string", "minLength": 1 } } }, "dated": { "description": "Whether a status carries its date: `Done - 2026-01-31`.", "type": "boolean", "default": false }, "newline": { "enum": ["lf", "crlf"], "default": "crlf" }, "bom": { "description": "Whether the file begins with a byte order mark, which Excel wants.", "type": "boolean", "default": false }, "quote": { "description": "Which cells stand in quotes.", "enum": ["needed", "all"], "default": "needed" } } };
var func1 = Object.prototype.hasOwnProperty;
var func2 = require_ucs2length().default;
var schema34 = { "enum": ["off", "info", "warning", "error"] };
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate22.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (!(data === "off" || data === "info" || data === "warning" || data === "error")) {
    const err0 = { instancePath, schemaPath: "#/$defs/severity/enum", keyword: "enum", params: { allowedValues: schema34.enum }, message: "must be equal to one of the allowed values" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  const _errs3 = errors;
  if (Array.isArray(data)) {
    if (data.length < 2) {
      const err1 = { instancePath, schemaPath: "#/anyOf/1/minItems", keyword: "minItems", params: { limit: 2 }, message: "must NOT have fewer than 2 items" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    const len0 = data.length;
    if (len0 > 0) {
      let data0 = data[0];
      if (!(data0 === "off" || data0 === "info" || data0 === "warning" || data0 === "error")) {
        const err2 = { instancePath: instancePath + "/0", schemaPath: "#/$defs/severity/enum", keyword: "enum", params: { allowedValues: schema34.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (len0 > 1) {
      let data1 = data[1];
      if (!(data1 && typeof data1 == "object" && !Array.isArray(data1))) {
        const err3 = { instancePath: instancePath + "/1", schemaPath: "#/anyOf/1/prefixItems/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    const len1 = data.length;
    if (!(len1 <= 2)) {
      const err4 = { instancePath, schemaPath: "#/anyOf/1/items", keyword: "items", params: { limit: 2 }, message: "must NOT have more than 2 items" };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array" };
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
    errors++;
  }
  var _valid0 = _errs3 === errors;
  valid0 = valid0 || _valid0;
  if (_valid0) {
    var items0 = true;
  }
  if (!valid0) {
    const err6 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    if (vErrors === null) {
      vErrors = [err6];
    } else {
      vErrors.push(err6);
    }
    errors++;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validate22.errors = vErrors;
  evaluated0.items = items0;
  return errors === 0;
}
validate22.evaluated = { "dynamicProps": false, "dynamicItems": true };
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
    for (const key0 in data) {
      if (!validate22(data[key0], { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key0, rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate21.errors = vErrors;
  return errors === 0;
}
validate21.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate25.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.files === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "files" }, message: "must have required property 'files'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.rules === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rules" }, message: "must have required property 'rules'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "files" || key0 === "rules")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.files !== void 0) {
      let data0 = data.files;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (typeof data1 === "string") {
            if (func2(data1) < 1) {
              const err3 = { instancePath: instancePath + "/files/" + i0, schemaPath: "#/$defs/globs/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
          } else {
            const err4 = { instancePath: instancePath + "/files/" + i0, schemaPath: "#/$defs/globs/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        }
      } else {
        const err5 = { instancePath: instancePath + "/files", schemaPath: "#/$defs/globs/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.rules !== void 0) {
      if (!validate21(data.rules, { instancePath: instancePath + "/rules", parentData: data, parentDataProperty: "rules", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err6];
    } else {
      vErrors.push(err6);
    }
    errors++;
  }
  validate25.errors = vErrors;
  return errors === 0;
}
validate25.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema42 = { "type": "object", "additionalProperties": false, "required": ["files"], "properties": { "files": { "description": "Globs of the documents.", "$ref": "#/$defs/globs" }, "role": { "description": "What they hold: all tasks (`board`), those that wait (`backlog`), or some (`list`). Default: what their kind says.", "enum": ["board", "backlog", "list"] } } };
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate28.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.files === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "files" }, message: "must have required property 'files'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "files" || key0 === "role")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.files !== void 0) {
      let data0 = data.files;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (typeof data1 === "string") {
            if (func2(data1) < 1) {
              const err2 = { instancePath: instancePath + "/files/" + i0, schemaPath: "#/$defs/globs/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err2];
              } else {
                vErrors.push(err2);
              }
              errors++;
            }
          } else {
            const err3 = { instancePath: instancePath + "/files/" + i0, schemaPath: "#/$defs/globs/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        }
      } else {
        const err4 = { instancePath: instancePath + "/files", schemaPath: "#/$defs/globs/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.role !== void 0) {
      let data2 = data.role;
      if (!(data2 === "board" || data2 === "backlog" || data2 === "list")) {
        const err5 = { instancePath: instancePath + "/role", schemaPath: "#/properties/role/enum", keyword: "enum", params: { allowedValues: schema42.properties.role.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
  } else {
    const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err6];
    } else {
      vErrors.push(err6);
    }
    errors++;
  }
  validate28.errors = vErrors;
  return errors === 0;
}
validate28.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var pattern4 = new RegExp("^/", "u");
var pattern5 = new RegExp("^(?:id|title|status|owner|due|blockedBy|plan|source|notes|kind|section|date|cell \\S.*)$", "u");
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
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
    for (const key0 in data) {
      if (!func1.call(schema31.properties, key0)) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.$schema !== void 0) {
      if (typeof data.$schema !== "string") {
        const err1 = { instancePath: instancePath + "/$schema", schemaPath: "#/properties/%24schema/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.extends !== void 0) {
      let data1 = data.extends;
      if (!(data1 === "recommended" || data1 === "strict")) {
        const err2 = { instancePath: instancePath + "/extends", schemaPath: "#/properties/extends/enum", keyword: "enum", params: { allowedValues: schema31.properties.extends.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.rules !== void 0) {
      if (!validate21(data.rules, { instancePath: instancePath + "/rules", parentData: data, parentDataProperty: "rules", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
        errors = vErrors.length;
      }
    }
    if (data.kinds !== void 0) {
      let data3 = data.kinds;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        for (const key1 in data3) {
          let data4 = data3[key1];
          if (Array.isArray(data4)) {
            const len0 = data4.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data5 = data4[i0];
              if (typeof data5 === "string") {
                if (func2(data5) < 1) {
                  const err3 = { instancePath: instancePath + "/kinds/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i0, schemaPath: "#/$defs/globs/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  if (vErrors === null) {
                    vErrors = [err3];
                  } else {
                    vErrors.push(err3);
                  }
                  errors++;
                }
              } else {
                const err4 = { instancePath: instancePath + "/kinds/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i0, schemaPath: "#/$defs/globs/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err4];
                } else {
                  vErrors.push(err4);
                }
                errors++;
              }
            }
          } else {
            const err5 = { instancePath: instancePath + "/kinds/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/globs/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
        }
      } else {
        const err6 = { instancePath: instancePath + "/kinds", schemaPath: "#/properties/kinds/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.contracts !== void 0) {
      let data6 = data.contracts;
      if (Array.isArray(data6)) {
        const len1 = data6.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data7 = data6[i1];
          const _errs18 = errors;
          let valid8 = false;
          const _errs19 = errors;
          if (typeof data7 === "string") {
            if (func2(data7) < 1) {
              const err7 = { instancePath: instancePath + "/contracts/" + i1, schemaPath: "#/$defs/contract/anyOf/0/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
          } else {
            const err8 = { instancePath: instancePath + "/contracts/" + i1, schemaPath: "#/$defs/contract/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
          var _valid0 = _errs19 === errors;
          valid8 = valid8 || _valid0;
          const _errs21 = errors;
          if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
            if (data7.kind === void 0) {
              const err9 = { instancePath: instancePath + "/contracts/" + i1, schemaPath: "#/$defs/contract/anyOf/1/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
            if (data7.from === void 0) {
              const err10 = { instancePath: instancePath + "/contracts/" + i1, schemaPath: "#/$defs/contract/anyOf/1/required", keyword: "required", params: { missingProperty: "from" }, message: "must have required property 'from'" };
              if (vErrors === null) {
                vErrors = [err10];
              } else {
                vErrors.push(err10);
              }
              errors++;
            }
            for (const key2 in data7) {
              if (!(key2 === "kind" || key2 === "from")) {
                const err11 = { instancePath: instancePath + "/contracts/" + i1, schemaPath: "#/$defs/contract/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err11];
                } else {
                  vErrors.push(err11);
                }
                errors++;
              }
            }
            if (data7.kind !== void 0) {
              if (typeof data7.kind !== "string") {
                const err12 = { instancePath: instancePath + "/contracts/" + i1 + "/kind", schemaPath: "#/$defs/contract/anyOf/1/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err12];
                } else {
                  vErrors.push(err12);
                }
                errors++;
              }
            }
            if (data7.from !== void 0) {
              if (typeof data7.from !== "string") {
                const err13 = { instancePath: instancePath + "/contracts/" + i1 + "/from", schemaPath: "#/$defs/contract/anyOf/1/properties/from/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err13];
                } else {
                  vErrors.push(err13);
                }
                errors++;
              }
            }
          } else {
            const err14 = { instancePath: instancePath + "/contracts/" + i1, schemaPath: "#/$defs/contract/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          }
          var _valid0 = _errs21 === errors;
          valid8 = valid8 || _valid0;
          if (!valid8) {
            const err15 = { instancePath: instancePath + "/contracts/" + i1, schemaPath: "#/$defs/contract/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          } else {
            errors = _errs18;
            if (vErrors !== null) {
              if (_errs18) {
                vErrors.length = _errs18;
              } else {
                vErrors = null;
              }
            }
          }
        }
      } else {
        const err16 = { instancePath: instancePath + "/contracts", schemaPath: "#/properties/contracts/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.overrides !== void 0) {
      let data10 = data.overrides;
      if (Array.isArray(data10)) {
        const len2 = data10.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (!validate25(data10[i2], { instancePath: instancePath + "/overrides/" + i2, parentData: data10, parentDataProperty: i2, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err17 = { instancePath: instancePath + "/overrides", schemaPath: "#/properties/overrides/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.ignore !== void 0) {
      let data12 = data.ignore;
      if (Array.isArray(data12)) {
        const len3 = data12.length;
        for (let i3 = 0; i3 < len3; i3++) {
          let data13 = data12[i3];
          if (typeof data13 === "string") {
            if (func2(data13) < 1) {
              const err18 = { instancePath: instancePath + "/ignore/" + i3, schemaPath: "#/$defs/globs/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err18];
              } else {
                vErrors.push(err18);
              }
              errors++;
            }
          } else {
            const err19 = { instancePath: instancePath + "/ignore/" + i3, schemaPath: "#/$defs/globs/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          }
        }
      } else {
        const err20 = { instancePath: instancePath + "/ignore", schemaPath: "#/$defs/globs/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
    if (data.timeZone !== void 0) {
      let data14 = data.timeZone;
      if (typeof data14 === "string") {
        if (func2(data14) < 1) {
          const err21 = { instancePath: instancePath + "/timeZone", schemaPath: "#/properties/timeZone/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err21];
          } else {
            vErrors.push(err21);
          }
          errors++;
        }
      } else {
        const err22 = { instancePath: instancePath + "/timeZone", schemaPath: "#/properties/timeZone/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
    }
    if (data.rootPrefix !== void 0) {
      let data15 = data.rootPrefix;
      if (typeof data15 === "string") {
        if (!pattern4.test(data15)) {
          const err23 = { instancePath: instancePath + "/rootPrefix", schemaPath: "#/properties/rootPrefix/pattern", keyword: "pattern", params: { pattern: "^/" }, message: 'must match pattern "^/"' };
          if (vErrors === null) {
            vErrors = [err23];
          } else {
            vErrors.push(err23);
          }
          errors++;
        }
      } else {
        const err24 = { instancePath: instancePath + "/rootPrefix", schemaPath: "#/properties/rootPrefix/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
    }
    if (data.remark !== void 0) {
      let data16 = data.remark;
      if (Array.isArray(data16)) {
        const len4 = data16.length;
        for (let i4 = 0; i4 < len4; i4++) {
          let data17 = data16[i4];
          const _errs44 = errors;
          let valid18 = false;
          const _errs45 = errors;
          if (typeof data17 === "string") {
            if (func2(data17) < 1) {
              const err25 = { instancePath: instancePath + "/remark/" + i4, schemaPath: "#/$defs/plugin/anyOf/0/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err25];
              } else {
                vErrors.push(err25);
              }
              errors++;
            }
          } else {
            const err26 = { instancePath: instancePath + "/remark/" + i4, schemaPath: "#/$defs/plugin/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err26];
            } else {
              vErrors.push(err26);
            }
            errors++;
          }
          var _valid1 = _errs45 === errors;
          valid18 = valid18 || _valid1;
          const _errs47 = errors;
          if (Array.isArray(data17)) {
            if (data17.length < 2) {
              const err27 = { instancePath: instancePath + "/remark/" + i4, schemaPath: "#/$defs/plugin/anyOf/1/minItems", keyword: "minItems", params: { limit: 2 }, message: "must NOT have fewer than 2 items" };
              if (vErrors === null) {
                vErrors = [err27];
              } else {
                vErrors.push(err27);
              }
              errors++;
            }
            const len5 = data17.length;
            if (len5 > 0) {
              let data18 = data17[0];
              if (typeof data18 === "string") {
                if (func2(data18) < 1) {
                  const err28 = { instancePath: instancePath + "/remark/" + i4 + "/0", schemaPath: "#/$defs/plugin/anyOf/1/prefixItems/0/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  if (vErrors === null) {
                    vErrors = [err28];
                  } else {
                    vErrors.push(err28);
                  }
                  errors++;
                }
              } else {
                const err29 = { instancePath: instancePath + "/remark/" + i4 + "/0", schemaPath: "#/$defs/plugin/anyOf/1/prefixItems/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err29];
                } else {
                  vErrors.push(err29);
                }
                errors++;
              }
            }
            const len6 = data17.length;
            if (!(len6 <= 2)) {
              const err30 = { instancePath: instancePath + "/remark/" + i4, schemaPath: "#/$defs/plugin/anyOf/1/items", keyword: "items", params: { limit: 2 }, message: "must NOT have more than 2 items" };
              if (vErrors === null) {
                vErrors = [err30];
              } else {
                vErrors.push(err30);
              }
              errors++;
            }
          } else {
            const err31 = { instancePath: instancePath + "/remark/" + i4, schemaPath: "#/$defs/plugin/anyOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err31];
            } else {
              vErrors.push(err31);
            }
            errors++;
          }
          var _valid1 = _errs47 === errors;
          valid18 = valid18 || _valid1;
          if (!valid18) {
            const err32 = { instancePath: instancePath + "/remark/" + i4, schemaPath: "#/$defs/plugin/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
            if (vErrors === null) {
              vErrors = [err32];
            } else {
              vErrors.push(err32);
            }
            errors++;
          } else {
            errors = _errs44;
            if (vErrors !== null) {
              if (_errs44) {
                vErrors.length = _errs44;
              } else {
                vErrors = null;
              }
            }
          }
        }
      } else {
        const err33 = { instancePath: instancePath + "/remark", schemaPath: "#/properties/remark/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err33];
        } else {
          vErrors.push(err33);
        }
        errors++;
      }
    }
    if (data.parser !== void 0) {
      let data19 = data.parser;
      if (!(data19 === "auto" || data19 === "fast" || data19 === "remark")) {
        const err34 = { instancePath: instancePath + "/parser", schemaPath: "#/properties/parser/enum", keyword: "enum", params: { allowedValues: schema31.properties.parser.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err34];
        } else {
          vErrors.push(err34);
        }
        errors++;
      }
    }
    if (data.boards !== void 0) {
      let data20 = data.boards;
      if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
        for (const key3 in data20) {
          if (!(key3 === "lead" || key3 === "places")) {
            const err35 = { instancePath: instancePath + "/boards", schemaPath: "#/properties/boards/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err35];
            } else {
              vErrors.push(err35);
            }
            errors++;
          }
        }
        if (data20.lead !== void 0) {
          let data21 = data20.lead;
          if (typeof data21 !== "string" && !Array.isArray(data21)) {
            const err36 = { instancePath: instancePath + "/boards/lead", schemaPath: "#/properties/boards/properties/lead/type", keyword: "type", params: { type: schema31.properties.boards.properties.lead.type }, message: "must be string,array" };
            if (vErrors === null) {
              vErrors = [err36];
            } else {
              vErrors.push(err36);
            }
            errors++;
          }
          if (typeof data21 === "string") {
            if (func2(data21) < 1) {
              const err37 = { instancePath: instancePath + "/boards/lead", schemaPath: "#/properties/boards/properties/lead/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err37];
              } else {
                vErrors.push(err37);
              }
              errors++;
            }
          }
          if (Array.isArray(data21)) {
            const len7 = data21.length;
            for (let i5 = 0; i5 < len7; i5++) {
              let data22 = data21[i5];
              if (typeof data22 === "string") {
                if (func2(data22) < 1) {
                  const err38 = { instancePath: instancePath + "/boards/lead/" + i5, schemaPath: "#/properties/boards/properties/lead/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  if (vErrors === null) {
                    vErrors = [err38];
                  } else {
                    vErrors.push(err38);
                  }
                  errors++;
                }
              } else {
                const err39 = { instancePath: instancePath + "/boards/lead/" + i5, schemaPath: "#/properties/boards/properties/lead/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err39];
                } else {
                  vErrors.push(err39);
                }
                errors++;
              }
            }
          }
        }
        if (data20.places !== void 0) {
          let data23 = data20.places;
          if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
            for (const key4 in data23) {
              if (!validate28(data23[key4], { instancePath: instancePath + "/boards/places/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data23, parentDataProperty: key4, rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err40 = { instancePath: instancePath + "/boards/places", schemaPath: "#/properties/boards/properties/places/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err40];
            } else {
              vErrors.push(err40);
            }
            errors++;
          }
        }
      } else {
        const err41 = { instancePath: instancePath + "/boards", schemaPath: "#/properties/boards/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err41];
        } else {
          vErrors.push(err41);
        }
        errors++;
      }
    }
    if (data.generate !== void 0) {
      let data25 = data.generate;
      if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
        for (const key5 in data25) {
          if (!(key5 === "documents" || key5 === "taskboard" || key5 === "index" || key5 === "summary")) {
            const err42 = { instancePath: instancePath + "/generate", schemaPath: "#/properties/generate/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err42];
            } else {
              vErrors.push(err42);
            }
            errors++;
          }
        }
        if (data25.documents !== void 0) {
          let data26 = data25.documents;
          if (data26 && typeof data26 == "object" && !Array.isArray(data26)) {
            for (const key6 in data26) {
              let data27 = data26[key6];
              if (data27 && typeof data27 == "object" && !Array.isArray(data27)) {
                for (const key7 in data27) {
                  if (!(key7 === "folder" || key7 === "name" || key7 === "template" || key7 === "archive")) {
                    const err43 = { instancePath: instancePath + "/generate/documents/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/newDocument/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err43];
                    } else {
                      vErrors.push(err43);
                    }
                    errors++;
                  }
                }
                if (data27.folder !== void 0) {
                  let data28 = data27.folder;
                  if (typeof data28 === "string") {
                    if (func2(data28) < 1) {
                      const err44 = { instancePath: instancePath + "/generate/documents/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/folder", schemaPath: "#/$defs/newDocument/properties/folder/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      if (vErrors === null) {
                        vErrors = [err44];
                      } else {
                        vErrors.push(err44);
                      }
                      errors++;
                    }
                  } else {
                    const err45 = { instancePath: instancePath + "/generate/documents/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/folder", schemaPath: "#/$defs/newDocument/properties/folder/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err45];
                    } else {
                      vErrors.push(err45);
                    }
                    errors++;
                  }
                }
                if (data27.name !== void 0) {
                  let data29 = data27.name;
                  if (typeof data29 === "string") {
                    if (func2(data29) < 1) {
                      const err46 = { instancePath: instancePath + "/generate/documents/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/name", schemaPath: "#/$defs/newDocument/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      if (vErrors === null) {
                        vErrors = [err46];
                      } else {
                        vErrors.push(err46);
                      }
                      errors++;
                    }
                  } else {
                    const err47 = { instancePath: instancePath + "/generate/documents/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/name", schemaPath: "#/$defs/newDocument/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err47];
                    } else {
                      vErrors.push(err47);
                    }
                    errors++;
                  }
                }
                if (data27.template !== void 0) {
                  let data30 = data27.template;
                  if (typeof data30 === "string") {
                    if (func2(data30) < 1) {
                      const err48 = { instancePath: instancePath + "/generate/documents/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/template", schemaPath: "#/$defs/newDocument/properties/template/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      if (vErrors === null) {
                        vErrors = [err48];
                      } else {
                        vErrors.push(err48);
                      }
                      errors++;
                    }
                  } else {
                    const err49 = { instancePath: instancePath + "/generate/documents/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/template", schemaPath: "#/$defs/newDocument/properties/template/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err49];
                    } else {
                      vErrors.push(err49);
                    }
                    errors++;
                  }
                }
                if (data27.archive !== void 0) {
                  let data31 = data27.archive;
                  if (typeof data31 === "string") {
                    if (func2(data31) < 1) {
                      const err50 = { instancePath: instancePath + "/generate/documents/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/archive", schemaPath: "#/$defs/newDocument/properties/archive/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      if (vErrors === null) {
                        vErrors = [err50];
                      } else {
                        vErrors.push(err50);
                      }
                      errors++;
                    }
                  } else {
                    const err51 = { instancePath: instancePath + "/generate/documents/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/archive", schemaPath: "#/$defs/newDocument/properties/archive/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err51];
                    } else {
                      vErrors.push(err51);
                    }
                    errors++;
                  }
                }
              } else {
                const err52 = { instancePath: instancePath + "/generate/documents/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/newDocument/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err52];
                } else {
                  vErrors.push(err52);
                }
                errors++;
              }
            }
          } else {
            const err53 = { instancePath: instancePath + "/generate/documents", schemaPath: "#/properties/generate/properties/documents/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err53];
            } else {
              vErrors.push(err53);
            }
            errors++;
          }
        }
        if (data25.taskboard !== void 0) {
          let data32 = data25.taskboard;
          if (data32 && typeof data32 == "object" && !Array.isArray(data32)) {
            for (const key8 in data32) {
              if (!(key8 === "output" || key8 === "columns" || key8 === "statuses" || key8 === "dated" || key8 === "newline" || key8 === "bom" || key8 === "quote")) {
                const err54 = { instancePath: instancePath + "/generate/taskboard", schemaPath: "#/$defs/taskboard/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err54];
                } else {
                  vErrors.push(err54);
                }
                errors++;
              }
            }
            if (data32.output !== void 0) {
              let data33 = data32.output;
              if (typeof data33 === "string") {
                if (func2(data33) < 1) {
                  const err55 = { instancePath: instancePath + "/generate/taskboard/output", schemaPath: "#/$defs/taskboard/properties/output/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  if (vErrors === null) {
                    vErrors = [err55];
                  } else {
                    vErrors.push(err55);
                  }
                  errors++;
                }
              } else {
                const err56 = { instancePath: instancePath + "/generate/taskboard/output", schemaPath: "#/$defs/taskboard/properties/output/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err56];
                } else {
                  vErrors.push(err56);
                }
                errors++;
              }
            }
            if (data32.columns !== void 0) {
              let data34 = data32.columns;
              if (data34 && typeof data34 == "object" && !Array.isArray(data34)) {
                if (Object.keys(data34).length < 1) {
                  const err57 = { instancePath: instancePath + "/generate/taskboard/columns", schemaPath: "#/$defs/taskboard/properties/columns/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
                  if (vErrors === null) {
                    vErrors = [err57];
                  } else {
                    vErrors.push(err57);
                  }
                  errors++;
                }
                for (const key9 in data34) {
                  let data35 = data34[key9];
                  if (typeof data35 === "string") {
                    if (!pattern5.test(data35)) {
                      const err58 = { instancePath: instancePath + "/generate/taskboard/columns/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/taskboard/properties/columns/additionalProperties/pattern", keyword: "pattern", params: { pattern: "^(?:id|title|status|owner|due|blockedBy|plan|source|notes|kind|section|date|cell \\S.*)$" }, message: 'must match pattern "^(?:id|title|status|owner|due|blockedBy|plan|source|notes|kind|section|date|cell \\S.*)$"' };
                      if (vErrors === null) {
                        vErrors = [err58];
                      } else {
                        vErrors.push(err58);
                      }
                      errors++;
                    }
                  } else {
                    const err59 = { instancePath: instancePath + "/generate/taskboard/columns/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/taskboard/properties/columns/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err59];
                    } else {
                      vErrors.push(err59);
                    }
                    errors++;
                  }
                }
              } else {
                const err60 = { instancePath: instancePath + "/generate/taskboard/columns", schemaPath: "#/$defs/taskboard/properties/columns/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err60];
                } else {
                  vErrors.push(err60);
                }
                errors++;
              }
            }
            if (data32.statuses !== void 0) {
              let data36 = data32.statuses;
              if (data36 && typeof data36 == "object" && !Array.isArray(data36)) {
                for (const key10 in data36) {
                  if (!(key10 === "open" || key10 === "active" || key10 === "blocked" || key10 === "done" || key10 === "dropped")) {
                    const err61 = { instancePath: instancePath + "/generate/taskboard/statuses", schemaPath: "#/$defs/taskboard/properties/statuses/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key10 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err61];
                    } else {
                      vErrors.push(err61);
                    }
                    errors++;
                  }
                }
                if (data36.open !== void 0) {
                  let data37 = data36.open;
                  if (typeof data37 === "string") {
                    if (func2(data37) < 1) {
                      const err62 = { instancePath: instancePath + "/generate/taskboard/statuses/open", schemaPath: "#/$defs/taskboard/properties/statuses/properties/open/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      if (vErrors === null) {
                        vErrors = [err62];
                      } else {
                        vErrors.push(err62);
                      }
                      errors++;
                    }
                  } else {
                    const err63 = { instancePath: instancePath + "/generate/taskboard/statuses/open", schemaPath: "#/$defs/taskboard/properties/statuses/properties/open/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err63];
                    } else {
                      vErrors.push(err63);
                    }
                    errors++;
                  }
                }
                if (data36.active !== void 0) {
                  let data38 = data36.active;
                  if (typeof data38 === "string") {
                    if (func2(data38) < 1) {
                      const err64 = { instancePath: instancePath + "/generate/taskboard/statuses/active", schemaPath: "#/$defs/taskboard/properties/statuses/properties/active/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      if (vErrors === null) {
                        vErrors = [err64];
                      } else {
                        vErrors.push(err64);
                      }
                      errors++;
                    }
                  } else {
                    const err65 = { instancePath: instancePath + "/generate/taskboard/statuses/active", schemaPath: "#/$defs/taskboard/properties/statuses/properties/active/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err65];
                    } else {
                      vErrors.push(err65);
                    }
                    errors++;
                  }
                }
                if (data36.blocked !== void 0) {
                  let data39 = data36.blocked;
                  if (typeof data39 === "string") {
                    if (func2(data39) < 1) {
                      const err66 = { instancePath: instancePath + "/generate/taskboard/statuses/blocked", schemaPath: "#/$defs/taskboard/properties/statuses/properties/blocked/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      if (vErrors === null) {
                        vErrors = [err66];
                      } else {
                        vErrors.push(err66);
                      }
                      errors++;
                    }
                  } else {
                    const err67 = { instancePath: instancePath + "/generate/taskboard/statuses/blocked", schemaPath: "#/$defs/taskboard/properties/statuses/properties/blocked/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err67];
                    } else {
                      vErrors.push(err67);
                    }
                    errors++;
                  }
                }
                if (data36.done !== void 0) {
                  let data40 = data36.done;
                  if (typeof data40 === "string") {
                    if (func2(data40) < 1) {
                      const err68 = { instancePath: instancePath + "/generate/taskboard/statuses/done", schemaPath: "#/$defs/taskboard/properties/statuses/properties/done/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      if (vErrors === null) {
                        vErrors = [err68];
                      } else {
                        vErrors.push(err68);
                      }
                      errors++;
                    }
                  } else {
                    const err69 = { instancePath: instancePath + "/generate/taskboard/statuses/done", schemaPath: "#/$defs/taskboard/properties/statuses/properties/done/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err69];
                    } else {
                      vErrors.push(err69);
                    }
                    errors++;
                  }
                }
                if (data36.dropped !== void 0) {
                  let data41 = data36.dropped;
                  if (typeof data41 === "string") {
                    if (func2(data41) < 1) {
                      const err70 = { instancePath: instancePath + "/generate/taskboard/statuses/dropped", schemaPath: "#/$defs/taskboard/properties/statuses/properties/dropped/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      if (vErrors === null) {
                        vErrors = [err70];
                      } else {
                        vErrors.push(err70);
                      }
                      errors++;
                    }
                  } else {
                    const err71 = { instancePath: instancePath + "/generate/taskboard/statuses/dropped", schemaPath: "#/$defs/taskboard/properties/statuses/properties/dropped/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err71];
                    } else {
                      vErrors.push(err71);
                    }
                    errors++;
                  }
                }
              } else {
                const err72 = { instancePath: instancePath + "/generate/taskboard/statuses", schemaPath: "#/$defs/taskboard/properties/statuses/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err72];
                } else {
                  vErrors.push(err72);
                }
                errors++;
              }
            }
            if (data32.dated !== void 0) {
              if (typeof data32.dated !== "boolean") {
                const err73 = { instancePath: instancePath + "/generate/taskboard/dated", schemaPath: "#/$defs/taskboard/properties/dated/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                if (vErrors === null) {
                  vErrors = [err73];
                } else {
                  vErrors.push(err73);
                }
                errors++;
              }
            }
            if (data32.newline !== void 0) {
              let data43 = data32.newline;
              if (!(data43 === "lf" || data43 === "crlf")) {
                const err74 = { instancePath: instancePath + "/generate/taskboard/newline", schemaPath: "#/$defs/taskboard/properties/newline/enum", keyword: "enum", params: { allowedValues: schema45.properties.newline.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err74];
                } else {
                  vErrors.push(err74);
                }
                errors++;
              }
            }
            if (data32.bom !== void 0) {
              if (typeof data32.bom !== "boolean") {
                const err75 = { instancePath: instancePath + "/generate/taskboard/bom", schemaPath: "#/$defs/taskboard/properties/bom/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                if (vErrors === null) {
                  vErrors = [err75];
                } else {
                  vErrors.push(err75);
                }
                errors++;
              }
            }
            if (data32.quote !== void 0) {
              let data45 = data32.quote;
              if (!(data45 === "needed" || data45 === "all")) {
                const err76 = { instancePath: instancePath + "/generate/taskboard/quote", schemaPath: "#/$defs/taskboard/properties/quote/enum", keyword: "enum", params: { allowedValues: schema45.properties.quote.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err76];
                } else {
                  vErrors.push(err76);
                }
                errors++;
              }
            }
          } else {
            const err77 = { instancePath: instancePath + "/generate/taskboard", schemaPath: "#/$defs/taskboard/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err77];
            } else {
              vErrors.push(err77);
            }
            errors++;
          }
        }
        if (data25.index !== void 0) {
          let data46 = data25.index;
          if (data46 && typeof data46 == "object" && !Array.isArray(data46)) {
            for (const key11 in data46) {
              if (!(key11 === "output")) {
                const err78 = { instancePath: instancePath + "/generate/index", schemaPath: "#/$defs/derived/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key11 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err78];
                } else {
                  vErrors.push(err78);
                }
                errors++;
              }
            }
            if (data46.output !== void 0) {
              let data47 = data46.output;
              if (typeof data47 === "string") {
                if (func2(data47) < 1) {
                  const err79 = { instancePath: instancePath + "/generate/index/output", schemaPath: "#/$defs/derived/properties/output/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  if (vErrors === null) {
                    vErrors = [err79];
                  } else {
                    vErrors.push(err79);
                  }
                  errors++;
                }
              } else {
                const err80 = { instancePath: instancePath + "/generate/index/output", schemaPath: "#/$defs/derived/properties/output/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err80];
                } else {
                  vErrors.push(err80);
                }
                errors++;
              }
            }
          } else {
            const err81 = { instancePath: instancePath + "/generate/index", schemaPath: "#/$defs/derived/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err81];
            } else {
              vErrors.push(err81);
            }
            errors++;
          }
        }
        if (data25.summary !== void 0) {
          let data48 = data25.summary;
          if (data48 && typeof data48 == "object" && !Array.isArray(data48)) {
            for (const key12 in data48) {
              if (!(key12 === "output")) {
                const err82 = { instancePath: instancePath + "/generate/summary", schemaPath: "#/$defs/derived/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key12 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err82];
                } else {
                  vErrors.push(err82);
                }
                errors++;
              }
            }
            if (data48.output !== void 0) {
              let data49 = data48.output;
              if (typeof data49 === "string") {
                if (func2(data49) < 1) {
                  const err83 = { instancePath: instancePath + "/generate/summary/output", schemaPath: "#/$defs/derived/properties/output/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  if (vErrors === null) {
                    vErrors = [err83];
                  } else {
                    vErrors.push(err83);
                  }
                  errors++;
                }
              } else {
                const err84 = { instancePath: instancePath + "/generate/summary/output", schemaPath: "#/$defs/derived/properties/output/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err84];
                } else {
                  vErrors.push(err84);
                }
                errors++;
              }
            }
          } else {
            const err85 = { instancePath: instancePath + "/generate/summary", schemaPath: "#/$defs/derived/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err85];
            } else {
              vErrors.push(err85);
            }
            errors++;
          }
        }
      } else {
        const err86 = { instancePath: instancePath + "/generate", schemaPath: "#/properties/generate/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err86];
        } else {
          vErrors.push(err86);
        }
        errors++;
      }
    }
  } else {
    const err87 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err87];
    } else {
      vErrors.push(err87);
    }
    errors++;
  }
  validate20.errors = vErrors;
  return errors === 0;
}
validate20.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };

/** Whether a value follows `config.schema.json`; `errors` of the function says why the last one did not. */
export const validateConfig: Validator = validate;
