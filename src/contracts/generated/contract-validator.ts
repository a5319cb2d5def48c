// Generated from src/contracts/contract.schema.json by `npm run generate`.
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
var schema31 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://unpkg.com/codex-lint/dist/schemas/contract.schema.json", "title": "Document contract", "description": "What one kind of document promises: how it is recognised, which sections, records, tables and values it has, and what a new one looks like.", "type": "object", "additionalProperties": false, "required": ["kind"], "properties": { "$schema": { "type": "string", "description": "This schema, for editors." }, "kind": { "title": "Kind", "type": "string", "minLength": 1, "description": "The kind's id, as configuration, marks and reports name it.", "pattern": "^[a-z][a-z0-9-]*$" }, "title": { "title": "Title", "type": "string", "minLength": 1, "description": "The kind's name for people. Default: the id in words." }, "description": { "title": "Description", "type": "string", "minLength": 1, "description": "One sentence on what such documents are for." }, "extends": { "title": "Extends", "type": "string", "minLength": 1, "description": "The kind whose promises this one starts from. Sections, records, tables, fields, columns and phrases merge by id, maps by key, everything else is replaced. How to recognise the kind and where it lives is never taken over by a kind of another name." }, "format": { "title": "Format", "type": ["string", "array"], "description": "The file formats: `markdown` (default), `csv`, `json` or `ndjson`, one or several.", "items": { "$ref": "#/$defs/format" }, "minItems": 1, "if": { "type": "string" }, "then": { "enum": ["markdown", "csv", "json", "ndjson"] } }, "recognise": { "title": "Recognise", "type": "object", "description": "How a file is taken for this kind when nothing marks it explicitly.", "additionalProperties": false, "properties": { "paths": { "title": "Paths", "type": "array", "description": "Globs that claim a file by its path. The more literal characters, the stronger the claim.", "items": { "type": "string", "minLength": 1 } }, "never": { "title": "Never", "type": "array", "description": "Globs of files that are never of this kind, unless an explicit mark says so.", "items": { "type": "string", "minLength": 1 } }, "confirm": { "title": "Confirm", "type": ["boolean", "object", "array"], "description": "What a file that `paths` claims must show besides: nothing (`false`, the default), the `content` signature (`true`), or a signature of its own.", "additionalProperties": false, "properties": { "sections": { "title": "Sections", "type": ["integer", "object"], "minimum": 1, "description": "How many of the declared sections must be there; as an object, how many of which.", "additionalProperties": false, "properties": { "atLeast": { "title": "At least", "type": "integer", "minimum": 1, "description": "How many at least. Default: all that are listed." }, "of": { "title": "Of", "type": "array", "description": "Which sections. Default: all declared ones.", "items": { "type": "string", "minLength": 1 } } } }, "fields": { "title": "Fields", "type": ["integer", "object"], "minimum": 1, "description": "How many of the declared fields, as labels at the beginning of a line must be there; as an object, how many of which.", "additionalProperties": false, "properties": { "atLeast": { "title": "At least", "type": "integer", "minimum": 1, "description": "How many at least. Default: all that are listed." }, "of": { "title": "Of", "type": "array", "description": "Which fields, as labels at the beginning of a line. Default: all declared ones.", "items": { "type": "string", "minLength": 1 } } } }, "tables": { "title": "Tables", "type": ["integer", "object"], "minimum": 1, "description": "How many of the declared tables must be there; as an object, how many of which.", "additionalProperties": false, "properties": { "atLeast": { "title": "At least", "type": "integer", "minimum": 1, "description": "How many at least. Default: all that are listed." }, "of": { "title": "Of", "type": "array", "description": "Which tables. Default: all declared ones.", "items": { "type": "string", "minLength": 1 } } } }, "headings": { "title": "Headings", "type": "object", "description": "Headings, or bold lines that stand for one.", "additionalProperties": false, "properties": { "atLeast": { "title": "At least", "type": "integer", "minimum": 1, "description": "How many at least. Default: 1." }, "pattern": { "title": "Pattern", "type": "string", "minLength": 1, "description": "What they match: a regular expression (flags `iu`) whose work grows in proportion to the text." } }, "required": ["pattern"] }, "tasks": { "title": "Tasks", "type": "integer", "minimum": 1, "description": "How many checkboxes there must be." }, "title": { "title": "Title", "type": "array", "description": "Any of these must match the first level-one heading: a regular expression (flags `iu`) whose work grows in proportion to the text.", "items": { "type": "string", "minLength": 1 } }, "phrases": { "title": "Phrases", "type": "array", "description": "Any of these must match a line outside code: a regular expression (flags `iu`) whose work grows in proportion to the text.", "items": { "type": "string", "minLength": 1 } }, "keys": { "title": "Keys", "type": "array", "description": "Keys that a JSON object, or the first line of an NDJSON file, must have.", "items": { "type": "string", "minLength": 1 } } }, "items": { "$ref": "#/$defs/signature" } }, "content": { "title": "Content", "type": ["object", "array"], "description": "What a text must show to be claimed by its content alone: a signature, or several of which one is enough.", "additionalProperties": false, "properties": { "sections": { "title": "Sections", "type": ["integer", "object"], "minimum": 1, "description": "How many of the declared sections must be there; as an object, how many of which.", "additionalProperties": false, "properties": { "atLeast": { "title": "At least", "type": "integer", "minimum": 1, "description": "How many at least. Default: all that are listed." }, "of": { "title": "Of", "type": "array", "description": "Which sections. Default: all declared ones.", "items": { "type": "string", "minLength": 1 } } } }, "fields": { "title": "Fields", "type": ["integer", "object"], "minimum": 1, "description": "How many of the declared fields, as labels at the beginning of a line must be there; as an object, how many of which.", "additionalProperties": false, "properties": { "atLeast": { "title": "At least", "type": "integer", "minimum": 1, "description": "How many at least. Default: all that are listed." }, "of": { "title": "Of", "type": "array", "description": "Which fields, as labels at the beginning of a line. Default: all declared ones.", "items": { "type": "string", "minLength": 1 } } } }, "tables": { "title": "Tables", "type": ["integer", "object"], "minimum": 1, "description": "How many of the declared tables must be there; as an object, how many of which.", "additionalProperties": false, "properties": { "atLeast": { "title": "At least", "type": "integer", "minimum": 1, "description": "How many at least. Default: all that are listed." }, "of": { "title": "Of", "type": "array", "description": "Which tables. Default: all declared ones.", "items": { "type": "string", "minLength": 1 } } } }, "headings": { "title": "Headings", "type": "object", "description": "Headings, or bold lines that stand for one.", "additionalProperties": false, "properties": { "atLeast": { "title": "At least", "type": "integer", "minimum": 1, "description": "How many at least. Default: 1." }, "pattern": { "title": "Pattern", "type": "string", "minLength": 1, "description": "What they match: a regular expression (flags `iu`) whose work grows in proportion to the text." } }, "required": ["pattern"] }, "tasks": { "title": "Tasks", "type": "integer", "minimum": 1, "description": "How many checkboxes there must be." }, "title": { "title": "Title", "type": "array", "description": "Any of these must match the first level-one heading: a regular expression (flags `iu`) whose work grows in proportion to the text.", "items": { "type": "string", "minLength": 1 } }, "phrases": { "title": "Phrases", "type": "array", "description": "Any of these must match a line outside code: a regular expression (flags `iu`) whose work grows in proportion to the text.", "items": { "type": "string", "minLength": 1 } }, "keys": { "title": "Keys", "type": "array", "description": "Keys that a JSON object, or the first line of an NDJSON file, must have.", "items": { "type": "string", "minLength": 1 } } }, "items": { "$ref": "#/$defs/signature" } }, "not": { "title": "Not", "type": "object", "description": "Signs that the document only talks about the kind. One is enough to refuse it.", "additionalProperties": false, "properties": { "title": { "title": "Title", "type": "array", "description": "In the first level-one heading: a regular expression (flags `iu`) whose work grows in proportion to the text.", "items": { "type": "string", "minLength": 1 } }, "phrases": { "title": "Phrases", "type": "array", "description": "In the text outside code: a regular expression (flags `iu`) whose work grows in proportion to the text.", "items": { "type": "string", "minLength": 1 } } } } } }, "location": { "title": "Location", "type": "object", "description": "Where documents of the kind live and what they are called.", "additionalProperties": false, "properties": { "folders": { "title": "Folders", "type": "array", "description": "Globs for the folder. Default: anywhere.", "items": { "type": "string", "minLength": 1 } }, "name": { "title": "Name", "type": "string", "minLength": 1, "description": "How a new file is called, with `{date}`, `{slug}` and `{number}`, e.g. `{date}_{slug}.md`." }, "pattern": { "title": "Pattern", "type": "string", "minLength": 1, "description": "What a file name must match, where that is wider than `name`: a regular expression (flags `iu`) whose work grows in proportion to the text." }, "home": { "title": "Home", "type": "string", "minLength": 1, "description": "The folder of a new document where the repository shows no other habit." } } }, "documentTitle": { "title": "Document title", "type": ["boolean", "object"], "description": "Whether a level-one heading is required (default), and what it looks like.", "additionalProperties": false, "properties": { "required": { "title": "Required", "type": "boolean", "description": "Whether there must be one. Default: true." }, "pattern": { "title": "Pattern", "type": "string", "minLength": 1, "description": "What the title must match: a regular expression (flags `iu`) whose work grows in proportion to the text." }, "example": { "title": "Example", "type": "string", "minLength": 1, "description": "A title for messages and scaffolds." } } }, "sections": { "title": "Sections", "type": "array", "description": "The sections in their order: names or declarations.", "items": { "$ref": "#/$defs/section" } }, "closed": { "title": "Closed", "type": "boolean", "description": "Sections that are not declared are findings." }, "order": { "title": "Order", "type": ["boolean", "array"], "description": "`true`: sections stand in the declared order; a list: in this one. Default: any order.", "items": { "type": "string" } }, "orders": { "title": "Orders", "type": "array", "description": "Several accepted orders.", "items": { "type": "array", "description": "Sections by name or id.", "items": { "type": "string", "minLength": 1 } } }, "numbered": { "title": "Numbered", "enum": ["required", "consistent", "free"], "description": "Whether headings carry numbers: all of them, counting right where they do (default), or as they like." }, "tasksAnywhere": { "title": "Tasks anywhere", "type": "boolean", "description": "Checkboxes may stand in any section. Default: true unless a section declares `tasks`." }, "timestamps": { "title": "Timestamps", "$ref": "#/$defs/timestamp", "description": "What times look like in this kind, unless a field, heading or section says otherwise." }, "phrases": { "title": "Phrases", "type": "array", "description": "Sentences that must be there: the text, or a declaration.", "items": { "$ref": "#/$defs/phrase" } }, "records": { "title": "Records", "type": ["array", "object"], "description": "The records: a list of declarations, or a map from id to declaration.", "items": { "$ref": "#/$defs/recordItem" }, "additionalProperties": { "$ref": "#/$defs/recordValue" } }, "tables": { "title": "Tables", "type": ["array", "object"], "description": "The tables: a list of declarations, or a map from id to declaration.", "items": { "$ref": "#/$defs/tableItem" }, "additionalProperties": { "$ref": "#/$defs/tableValue" } }, "sequences": { "title": "Sequences", "type": "object", "description": "Numbered lists whose steps name tasks, by id.", "additionalProperties": { "type": "object", "description": "A numbered list whose steps name tasks.", "additionalProperties": false, "properties": { "in": { "title": "In", "type": "string", "minLength": 1, "description": "The section of the list." }, "of": { "title": "Of", "type": "string", "minLength": 1, "description": "The table whose keys the steps name." }, "binding": { "title": "Binding", "type": "array", "description": "Phrases that make the order binding. None: it always is.", "items": { "type": "string", "minLength": 1 } } }, "required": ["in", "of"] } }, "figures": { "title": "Figures", "type": "object", "description": "Figures that the document's own rows decide, by id.", "additionalProperties": { "$ref": "#/$defs/figure" } }, "vocabularies": { "title": "Vocabularies", "type": "object", "description": "Status words by vocabulary: a list, or a map from word to the state of work it means.", "additionalProperties": { "$ref": "#/$defs/vocabulary" } }, "lastUpdated": { "title": "Last updated", "type": "array", "description": "Labels of a line that says when the document was last updated.", "items": { "type": "string", "minLength": 1 } }, "lifecycle": { "title": "Lifecycle", "type": "object", "description": "Where documents live while work is open and afterwards.", "additionalProperties": false, "properties": { "active": { "title": "Active", "type": "array", "description": "Globs of folders for open work.", "items": { "type": "string", "minLength": 1 } }, "completed": { "title": "Completed", "type": "array", "description": "Globs of folders for finished work.", "items": { "type": "string", "minLength": 1 } }, "progress": { "title": "Progress", "type": "string", "minLength": 1, "description": "The section whose checkboxes say whether work is open." }, "outcome": { "title": "Outcome", "type": "string", "minLength": 1, "description": "The section that must be written when everything is done." } } }, "references": { "title": "References", "type": "object", "description": "What the document may and must refer to.", "additionalProperties": false, "properties": { "map": { "title": "Map", "type": "object", "description": "The table that maps the artifacts.", "additionalProperties": false, "properties": { "table": { "title": "Table", "type": "string", "minLength": 1, "description": "The table's id." }, "column": { "title": "Column", "type": "string", "minLength": 1, "description": "Its column of paths." } }, "required": ["table", "column"] }, "ids": { "title": "Ids", "enum": ["shape", "prefix", "none"], "description": "Which undeclared task ids are findings: all of the declared ids' shape, those with a declared prefix, or none (default)." }, "selfContained": { "title": "Self contained", "type": "boolean", "description": "The document must be understood on its own." }, "guide": { "title": "Guide", "type": "boolean", "description": "The document guides others, so the paths it names are promises." }, "lead": { "title": "Lead", "type": "array", "description": "A line that matches one of these says that the board it names is the one to go by.", "items": { "type": "string", "minLength": 1, "description": "In a line of the guide: a regular expression (flags `iu`) whose work grows in proportion to the text." } } } }, "boards": { "title": "Boards", "type": "object", "description": "Which documents of the kind hold the tasks that others have too, whatever role their tables declare.", "additionalProperties": false, "properties": { "board": { "title": "Board", "type": "array", "description": "Globs of documents that hold all tasks.", "items": { "type": "string", "minLength": 1 } }, "backlog": { "title": "Backlog", "type": "array", "description": "Globs of documents that hold the tasks that wait.", "items": { "type": "string", "minLength": 1 } } } }, "skeleton": { "title": "Skeleton", "type": "object", "description": "The document shows the skeleton of another kind in a fence.", "additionalProperties": false, "properties": { "of": { "title": "Of", "type": "string", "minLength": 1, "description": "That kind." }, "in": { "title": "In", "type": "string", "minLength": 1, "description": "The section with the fence." } }, "required": ["of"] }, "index": { "title": "Index", "type": "object", "description": "The document lists other documents, each in a row or an item of its own.", "additionalProperties": false, "properties": { "of": { "title": "Of", "type": "array", "minItems": 1, "description": "The kinds of those documents.", "items": { "type": "string", "minLength": 1 } } }, "required": ["of"] }, "history": { "title": "History", "type": ["string", "object"], "description": "Whether records may be changed once written, and what may be changed in an append-only document. Default: free.", "if": { "type": "string" }, "then": { "enum": ["append-only", "free"] }, "additionalProperties": false, "minProperties": 1, "properties": { "mode": { "title": "Mode", "enum": ["append-only", "free"], "description": "Default: append-only." }, "severity": { "title": "Severity", "enum": ["error", "warning", "info"], "description": "How grave a change of what was written is. Default: as the rule has it." }, "transitions": { "title": "Transitions", "type": "object", "description": "By field, the steps that its status may take in a record that is written: from a word to others.", "propertyNames": { "minLength": 1 }, "additionalProperties": { "type": "object", "propertyNames": { "minLength": 1 }, "additionalProperties": { "type": "array", "items": { "type": "string", "minLength": 1 }, "minItems": 1 } } }, "mayAdd": { "title": "May add", "type": "array", "description": "Fields that a record may get later. Where its status takes a step, they may change as well.", "items": { "type": "string", "minLength": 1 } }, "grows": { "title": "Grows", "type": "boolean", "description": "Whether the newest record may be continued at its end. Default: false." } } }, "correction": { "title": "Correction", "type": "object", "description": "How a record marks itself as a correction of an earlier one.", "additionalProperties": false, "properties": { "field": { "title": "Field", "type": "string", "minLength": 1, "description": "The field." }, "prefix": { "title": "Prefix", "type": "string", "minLength": 1, "description": "What its value begins with." } }, "required": ["field", "prefix"] }, "work": { "title": "Work", "type": "object", "description": "How boards and summaries read a record, a row or a checkbox.", "additionalProperties": false, "properties": { "title": { "title": "Title", "type": "string", "minLength": 1, "description": "The field or column with the title." }, "status": { "title": "Status", "type": "string", "minLength": 1, "description": "The field or column with the status." }, "at": { "title": "At", "type": "string", "minLength": 1, "description": "The field with the time, or `heading`." } }, "required": ["title"] }, "placeholders": { "title": "Placeholders", "type": "array", "description": "Text that this kind's scaffold leaves for an author to replace: a regular expression (flags `iu`) whose work grows in proportion to the text.", "items": { "type": "string", "minLength": 1 } }, "schema": { "title": "Schema", "type": "object", "description": "JSON Schema of a JSON document, or of each line of an NDJSON one." }, "budget": { "title": "Budget", "type": "object", "description": "How large a document may be.", "additionalProperties": false, "properties": { "bytes": { "title": "Bytes", "type": "integer", "minimum": 1, "description": "Bytes of the file." }, "words": { "title": "Words", "type": "integer", "minimum": 1, "description": "Words of the text." }, "lineBytes": { "title": "Line bytes", "type": "integer", "minimum": 1, "description": "Bytes of one line." } } }, "rotation": { "title": "Rotation", "type": "object", "description": "When the old part of a growing document moves to an archive.", "additionalProperties": false, "properties": { "bytes": { "title": "Bytes", "type": "integer", "minimum": 1, "description": "Bytes of the file from which on it is due." }, "lines": { "title": "Lines", "type": "integer", "minimum": 1, "description": "Lines from which on it is due." }, "archive": { "title": "Archive", "type": "string", "minLength": 1, "description": "The folder beside the document where the old parts are. Documents in it are not rotated." } }, "required": ["archive"] }, "traces": { "title": "Traces", "type": "array", "description": "Names of the files beside the document that every item of its lists goes back to, by a time that stands in both; `folder/*.ndjson` is the last file of a folder by name.", "items": { "type": "string", "minLength": 1 } }, "private": { "title": "Private", "type": "boolean", "description": "Whether credentials and personal data are kept out of the document. Default: false." }, "lock": { "title": "Lock", "type": "string", "minLength": 1, "description": "Name of the file beside the document that a writer holds while it writes. CI only reads such documents." }, "scaffold": { "title": "Scaffold", "type": "string", "minLength": 1, "description": "Path of the template for a new document, relative to this file. Default: one made from the contract." } }, "$defs": { "signature": { "type": "object", "description": "What a text must show. All given parts must hold.", "additionalProperties": false, "properties": { "sections": { "title": "Sections", "type": ["integer", "object"], "minimum": 1, "description": "How many of the declared sections must be there; as an object, how many of which.", "additionalProperties": false, "properties": { "atLeast": { "title": "At least", "type": "integer", "minimum": 1, "description": "How many at least. Default: all that are listed." }, "of": { "title": "Of", "type": "array", "description": "Which sections. Default: all declared ones.", "items": { "type": "string", "minLength": 1 } } } }, "fields": { "title": "Fields", "type": ["integer", "object"], "minimum": 1, "description": "How many of the declared fields, as labels at the beginning of a line must be there; as an object, how many of which.", "additionalProperties": false, "properties": { "atLeast": { "title": "At least", "type": "integer", "minimum": 1, "description": "How many at least. Default: all that are listed." }, "of": { "title": "Of", "type": "array", "description": "Which fields, as labels at the beginning of a line. Default: all declared ones.", "items": { "type": "string", "minLength": 1 } } } }, "tables": { "title": "Tables", "type": ["integer", "object"], "minimum": 1, "description": "How many of the declared tables must be there; as an object, how many of which.", "additionalProperties": false, "properties": { "atLeast": { "title": "At least", "type": "integer", "minimum": 1, "description": "How many at least. Default: all that are listed." }, "of": { "title": "Of", "type": "array", "description": "Which tables. Default: all declared ones.", "items": { "type": "string", "minLength": 1 } } } }, "headings": { "title": "Headings", "type": "object", "description": "Headings, or bold lines that stand for one.", "additionalProperties": false, "properties": { "atLeast": { "title": "At least", "type": "integer", "minimum": 1, "description": "How many at least. Default: 1." }, "pattern": { "title": "Pattern", "type": "string", "minLength": 1, "description": "What they match: a regular expression (flags `iu`) whose work grows in proportion to the text." } }, "required": ["pattern"] }, "tasks": { "title": "Tasks", "type": "integer", "minimum": 1, "description": "How many checkboxes there must be." }, "title": { "title": "Title", "type": "array", "description": "Any of these must match the first level-one heading: a regular expression (flags `iu`) whose work grows in proportion to the text.", "items": { "type": "string", "minLength": 1 } }, "phrases": { "title": "Phrases", "type": "array", "description": "Any of these must match a line outside code: a regular expression (flags `iu`) whose work grows in proportion to the text.", "items": { "type": "string", "minLength": 1 } }, "keys": { "title": "Keys", "type": "array", "description": "Keys that a JSON object, or the first line of an NDJSON file, must have.", "items": { "type": "string", "minLength": 1 } } } }, "count": { "type": "object", "description": "A count of rows, steps or checkboxes.", "additionalProperties": false, "properties": { "of": { "title": "Of", "type": "string", "minLength": 1, "description": "A table, a sequence, or `tasks` for the document's checkboxes." }, "where": { "title": "Where", "type": ["string", "array"], "description": "The states of work that count. Default: done.", "items": { "enum": ["open", "active", "blocked", "done", "dropped"] }, "if": { "type": "string" }, "then": { "enum": ["open", "active", "blocked", "done", "dropped"] } } }, "required": ["of"] }, "format": { "enum": ["markdown", "csv", "json", "ndjson"] }, "valueType": { "enum": ["text", "timestamp", "date", "deadline", "status", "approval", "paths", "id", "ids", "owner", "figure", "list", "number", "url"] }, "state": { "enum": ["open", "active", "blocked", "done", "dropped"], "description": "The state of work a word means." }, "timestamp": { "type": "object", "description": "What a time looks like.", "additionalProperties": false, "properties": { "accept": { "title": "Accept", "type": "array", "description": "Accepted forms. Default: any.", "items": { "enum": ["rfc3339", "iso-minute", "spaced", "date", "zoneless", "month-day-year"] } }, "zone": { "title": "Zone", "enum": ["utc", "any", "none"], "description": "The zone it must be in: UTC, any that is given (default), or none asked for." }, "order": { "title": "Order", "enum": ["ascending", "descending", "none"], "description": "How the times of one sequence follow one another. Default: none." }, "unique": { "title": "Unique", "type": "boolean", "description": "No two of one sequence may be the same." } } }, "section": { "type": ["string", "object"], "description": "A section: its name, or a declaration.", "minLength": 1, "additionalProperties": false, "properties": { "name": { "title": "Name", "type": "string", "minLength": 1, "description": "The heading's text. Case, numbering, `&` for `and`, a trailing parenthesis or colon and emoji make no difference." }, "id": { "title": "Id", "type": "string", "minLength": 1, "description": "Name that other parts of the contract use. Default: the name in lower case with hyphens.", "pattern": "^[a-z0-9][a-z0-9-]*$" }, "aliases": { "title": "Aliases", "type": "array", "description": "Other headings that mean the same section.", "items": { "type": "string", "minLength": 1 } }, "required": { "title": "Required", "enum": [true, false, "error", "warning", "info"], "description": "Whether the section must be there, and how severe its absence is. `true` is `error`. Default: false." }, "repeatable": { "title": "Repeatable", "type": "boolean", "description": "The section may stand several times." }, "prompt": { "title": "Prompt", "type": "string", "minLength": 1, "description": "What the scaffold says in the section and an author replaces." }, "mayBeEmpty": { "title": "May be empty", "type": "boolean", "description": "The section may stand empty." }, "commands": { "title": "Commands", "type": "boolean", "description": "The section must spell out commands, in code spans or fences." }, "tasks": { "title": "Tasks", "type": ["boolean", "object"], "description": "Checkboxes may stand here; as an object, what they must carry.", "additionalProperties": false, "properties": { "stamped": { "title": "Stamped", "enum": ["done", "all", "none"], "description": "Which checkboxes need a timestamp. Default: none." }, "timestamp": { "title": "Timestamp", "$ref": "#/$defs/timestamp", "description": "What the timestamp must look like. Overrides the contract's `timestamps`." } } }, "sections": { "title": "Sections", "type": "array", "description": "Subsections.", "items": { "$ref": "#/$defs/section" } } } }, "fieldItem": { "type": ["string", "object"], "description": "A field: its label, or a declaration.", "minLength": 1, "additionalProperties": false, "properties": { "name": { "title": "Name", "type": "string", "minLength": 1, "description": "The field's label." }, "id": { "title": "Id", "type": "string", "minLength": 1, "description": "Name that other parts of the contract use. Default: the name in lower case with hyphens.", "pattern": "^[a-z0-9][a-z0-9-]*$" }, "aliases": { "title": "Aliases", "type": "array", "description": "Other labels that mean the same field.", "items": { "type": "string", "minLength": 1 } }, "type": { "title": "Type", "$ref": "#/$defs/valueType", "description": "What the value is. Default: text." }, "presence": { "title": "Presence", "enum": ["must", "should", "may"], "description": "Whether a record needs the field (`must`), is complete only with it (`should`) or is free to have it (`may`, the default)." }, "required": { "title": "Required", "type": "boolean", "description": "Shorthand for `presence: must`." }, "requiredWhen": { "title": "Required when", "type": "object", "description": "The field is required only where another field has one of these values, e.g. `{ Status: Approved }`.", "minProperties": 1, "maxProperties": 1, "additionalProperties": { "type": ["string", "array"], "minLength": 1, "items": { "type": "string" } } }, "or": { "title": "Or", "type": "array", "description": "Fields of which any one stands in for this one.", "items": { "type": "string", "minLength": 1 } }, "vocabulary": { "title": "Vocabulary", "type": "string", "minLength": 1, "description": "The vocabulary whose words the value may be." }, "timestamp": { "title": "Timestamp", "$ref": "#/$defs/timestamp", "description": "What the time must look like. Overrides the contract's `timestamps`." }, "prompt": { "title": "Prompt", "type": "string", "minLength": 1, "description": "What a scaffold writes as the value." }, "lead": { "title": "Lead", "type": "boolean", "description": "The label needs no colon (`Given a fresh clone`)." } } }, "fieldValue": { "type": ["string", "object", "null"], "description": "A field: its type, or a declaration.", "if": { "type": "string" }, "then": { "enum": ["text", "timestamp", "date", "deadline", "status", "approval", "paths", "id", "ids", "owner", "figure", "list", "number", "url"] }, "additionalProperties": false, "properties": { "id": { "title": "Id", "type": "string", "minLength": 1, "description": "Name that other parts of the contract use. Default: the name in lower case with hyphens.", "pattern": "^[a-z0-9][a-z0-9-]*$" }, "aliases": { "title": "Aliases", "type": "array", "description": "Other labels that mean the same field.", "items": { "type": "string", "minLength": 1 } }, "type": { "title": "Type", "$ref": "#/$defs/valueType", "description": "What the value is. Default: text." }, "presence": { "title": "Presence", "enum": ["must", "should", "may"], "description": "Whether a record needs the field (`must`), is complete only with it (`should`) or is free to have it (`may`, the default)." }, "required": { "title": "Required", "type": "boolean", "description": "Shorthand for `presence: must`." }, "requiredWhen": { "title": "Required when", "type": "object", "description": "The field is required only where another field has one of these values, e.g. `{ Status: Approved }`.", "minProperties": 1, "maxProperties": 1, "additionalProperties": { "type": ["string", "array"], "minLength": 1, "items": { "type": "string" } } }, "or": { "title": "Or", "type": "array", "description": "Fields of which any one stands in for this one.", "items": { "type": "string", "minLength": 1 } }, "vocabulary": { "title": "Vocabulary", "type": "string", "minLength": 1, "description": "The vocabulary whose words the value may be." }, "timestamp": { "title": "Timestamp", "$ref": "#/$defs/timestamp", "description": "What the time must look like. Overrides the contract's `timestamps`." }, "prompt": { "title": "Prompt", "type": "string", "minLength": 1, "description": "What a scaffold writes as the value." }, "lead": { "title": "Lead", "type": "boolean", "description": "The label needs no colon (`Given a fresh clone`)." } } }, "columnItem": { "type": ["string", "object"], "description": "A column: its header, or a declaration.", "minLength": 1, "additionalProperties": false, "properties": { "name": { "title": "Name", "type": "string", "minLength": 1, "description": "The column's header." }, "id": { "title": "Id", "type": "string", "minLength": 1, "description": "Name that other parts of the contract use. Default: the name in lower case with hyphens.", "pattern": "^[a-z0-9][a-z0-9-]*$" }, "aliases": { "title": "Aliases", "type": "array", "description": "Other header texts that mean the same column.", "items": { "type": "string", "minLength": 1 } }, "type": { "title": "Type", "$ref": "#/$defs/valueType", "description": "What the value is. Default: text." }, "required": { "title": "Required", "type": "boolean", "description": "The table must have the column." }, "filled": { "title": "Filled", "type": "boolean", "description": "Every row needs a value here." }, "key": { "title": "Key", "type": "boolean", "description": "The values name the rows; they are unique." }, "vocabulary": { "title": "Vocabulary", "type": "string", "minLength": 1, "description": "The vocabulary whose words the value may be." }, "pattern": { "title": "Pattern", "type": "string", "minLength": 1, "description": "What a value must match: a regular expression (flags `iu`) whose work grows in proportion to the text." }, "timestamp": { "title": "Timestamp", "$ref": "#/$defs/timestamp", "description": "What the time must look like. Overrides the contract's `timestamps`." }, "waitsFor": { "title": "Waits for", "type": "array", "description": "Phrases after which the ids in the text are what the row waits for (`Blocked on`).", "items": { "type": "string", "minLength": 1 } }, "refersTo": { "title": "Refers to", "type": "string", "minLength": 1, "description": "The table whose keys the ids in this column name." }, "origin": { "title": "Origin", "type": "boolean", "description": "A row that names another document here repeats it: what is wrong with its words is reported there, and it is no work of its own." } } }, "columnValue": { "type": ["string", "object", "null"], "description": "A column: its type, or a declaration.", "if": { "type": "string" }, "then": { "enum": ["text", "timestamp", "date", "deadline", "status", "approval", "paths", "id", "ids", "owner", "figure", "list", "number", "url"] }, "additionalProperties": false, "properties": { "id": { "title": "Id", "type": "string", "minLength": 1, "description": "Name that other parts of the contract use. Default: the name in lower case with hyphens.", "pattern": "^[a-z0-9][a-z0-9-]*$" }, "aliases": { "title": "Aliases", "type": "array", "description": "Other header texts that mean the same column.", "items": { "type": "string", "minLength": 1 } }, "type": { "title": "Type", "$ref": "#/$defs/valueType", "description": "What the value is. Default: text." }, "required": { "title": "Required", "type": "boolean", "description": "The table must have the column." }, "filled": { "title": "Filled", "type": "boolean", "description": "Every row needs a value here." }, "key": { "title": "Key", "type": "boolean", "description": "The values name the rows; they are unique." }, "vocabulary": { "title": "Vocabulary", "type": "string", "minLength": 1, "description": "The vocabulary whose words the value may be." }, "pattern": { "title": "Pattern", "type": "string", "minLength": 1, "description": "What a value must match: a regular expression (flags `iu`) whose work grows in proportion to the text." }, "timestamp": { "title": "Timestamp", "$ref": "#/$defs/timestamp", "description": "What the time must look like. Overrides the contract's `timestamps`." }, "waitsFor": { "title": "Waits for", "type": "array", "description": "Phrases after which the ids in the text are what the row waits for (`Blocked on`).", "items": { "type": "string", "minLength": 1 } }, "refersTo": { "title": "Refers to", "type": "string", "minLength": 1, "description": "The table whose keys the ids in this column name." }, "origin": { "title": "Origin", "type": "boolean", "description": "A row that names another document here repeats it: what is wrong with its words is reported there, and it is no work of its own." } } }, "tableItem": { "type": "object", "description": "A table.", "additionalProperties": false, "properties": { "id": { "title": "Id", "type": "string", "minLength": 1, "description": "Name that other parts of the contract use. Default: the name in lower case with hyphens.", "pattern": "^[a-z0-9][a-z0-9-]*$" }, "title": { "title": "Title", "type": "string", "minLength": 1, "description": "What a message calls the table." }, "in": { "title": "In", "type": "string", "minLength": 1, "description": "The section the table stands in. Default: anywhere." }, "columns": { "title": "Columns", "type": ["array", "object"], "description": "The columns, as a list of names or declarations, or as a map from name to declaration.", "items": { "$ref": "#/$defs/columnItem" }, "additionalProperties": { "$ref": "#/$defs/columnValue" } }, "required": { "title": "Required", "type": "boolean", "description": "The document must have the table." }, "repeatable": { "title": "Repeatable", "type": "boolean", "description": "The document may have several tables with these columns." }, "closed": { "title": "Closed", "type": "boolean", "description": "Columns that are not declared are findings." }, "work": { "title": "Work", "type": "boolean", "description": "The rows are pieces of work with an id, a status, an owner or a deadline." }, "board": { "title": "Board", "enum": ["board", "backlog", "list"], "description": "What the rows are to other documents with the same ids: all tasks, those that wait, or some of them. Default: some for a table of work, nothing for others." } } }, "tableValue": { "type": "object", "description": "A table.", "additionalProperties": false, "properties": { "id": { "title": "Id", "type": "string", "minLength": 1, "description": "Name that other parts of the contract use. Default: the name in lower case with hyphens.", "pattern": "^[a-z0-9][a-z0-9-]*$" }, "title": { "title": "Title", "type": "string", "minLength": 1, "description": "What a message calls the table." }, "in": { "title": "In", "type": "string", "minLength": 1, "description": "The section the table stands in. Default: anywhere." }, "columns": { "title": "Columns", "type": ["array", "object"], "description": "The columns, as a list of names or declarations, or as a map from name to declaration.", "items": { "$ref": "#/$defs/columnItem" }, "additionalProperties": { "$ref": "#/$defs/columnValue" } }, "required": { "title": "Required", "type": "boolean", "description": "The document must have the table." }, "repeatable": { "title": "Repeatable", "type": "boolean", "description": "The document may have several tables with these columns." }, "closed": { "title": "Closed", "type": "boolean", "description": "Columns that are not declared are findings." }, "work": { "title": "Work", "type": "boolean", "description": "The rows are pieces of work with an id, a status, an owner or a deadline." }, "board": { "title": "Board", "enum": ["board", "backlog", "list"], "description": "What the rows are to other documents with the same ids: all tasks, those that wait, or some of them. Default: some for a table of work, nothing for others." } } }, "recordItem": { "type": "object", "description": "A kind of record.", "additionalProperties": false, "properties": { "id": { "title": "Id", "type": "string", "minLength": 1, "description": "Name that other parts of the contract use. Default: the name in lower case with hyphens.", "pattern": "^[a-z0-9][a-z0-9-]*$" }, "title": { "title": "Title", "type": "string", "minLength": 1, "description": "What a message calls one record." }, "in": { "title": "In", "type": "string", "minLength": 1, "description": "The section the records stand in. Default: the whole document." }, "heading": { "title": "Heading", "type": "object", "description": "The heading that begins a record. Without it a record begins with its key field.", "additionalProperties": false, "properties": { "level": { "title": "Level", "enum": [1, 2, 3, 4, 5, 6, "bold", "any"], "description": "Depth of the heading, or `bold` for a paragraph that is one bold line. Default: any." }, "value": { "title": "Value", "enum": ["timestamp", "date", "id", "text"], "description": "What the heading holds. Default: text." }, "pattern": { "title": "Pattern", "type": "string", "minLength": 1, "description": "What a heading must match to begin a record: a regular expression (flags `iu`) whose work grows in proportion to the text." }, "timestamp": { "title": "Timestamp", "$ref": "#/$defs/timestamp", "description": "What the heading's time must look like. Overrides the contract's `timestamps`." } } }, "fields": { "title": "Fields", "type": ["array", "object"], "description": "The fields in their order, as a list of names or declarations, or as a map from name to type or declaration.", "items": { "$ref": "#/$defs/fieldItem" }, "additionalProperties": { "$ref": "#/$defs/fieldValue" } }, "forms": { "title": "Forms", "type": "object", "description": "Named sets of fields. A record must have the fields of the form that it comes closest to.", "additionalProperties": { "type": "array", "description": "The fields of the form, by name or id.", "items": { "type": "string", "minLength": 1 } } }, "approves": { "title": "Approves", "type": "object", "description": "What a record lets people change once it is approved.", "additionalProperties": false, "properties": { "status": { "title": "Status", "type": "string", "minLength": 1, "description": "The field that says whether it is approved. Default: the one that the approval is required by, else the first of type `status`; without either, the approval says it." }, "when": { "title": "When", "type": "array", "description": "The values of that field that mean approved. Default: those that the approval is required by, else `Approved`.", "minItems": 1, "items": { "type": "string", "minLength": 1 } }, "scope": { "title": "Scope", "type": "array", "description": "The fields that name what may be changed: paths, globs and names in prose.", "minItems": 1, "items": { "type": "string", "minLength": 1 } }, "except": { "title": "Except", "type": "array", "description": "The fields that name what may not.", "items": { "type": "string", "minLength": 1 } } }, "required": ["scope"] }, "key": { "title": "Key", "type": "string", "minLength": 1, "description": "The field that begins a record where there is no heading." }, "closed": { "title": "Closed", "type": "boolean", "description": "Fields that are not declared are findings." }, "lines": { "title": "Lines", "type": "boolean", "description": "A plain dated line or paragraph is accepted as a whole record." }, "atLeast": { "title": "At least", "type": "integer", "minimum": 0, "description": "How many records there must be. Default: 0." } } }, "recordValue": { "type": "object", "description": "A kind of record.", "additionalProperties": false, "properties": { "id": { "title": "Id", "type": "string", "minLength": 1, "description": "Name that other parts of the contract use. Default: the name in lower case with hyphens.", "pattern": "^[a-z0-9][a-z0-9-]*$" }, "title": { "title": "Title", "type": "string", "minLength": 1, "description": "What a message calls one record." }, "in": { "title": "In", "type": "string", "minLength": 1, "description": "The section the records stand in. Default: the whole document." }, "heading": { "title": "Heading", "type": "object", "description": "The heading that begins a record. Without it a record begins with its key field.", "additionalProperties": false, "properties": { "level": { "title": "Level", "enum": [1, 2, 3, 4, 5, 6, "bold", "any"], "description": "Depth of the heading, or `bold` for a paragraph that is one bold line. Default: any." }, "value": { "title": "Value", "enum": ["timestamp", "date", "id", "text"], "description": "What the heading holds. Default: text." }, "pattern": { "title": "Pattern", "type": "string", "minLength": 1, "description": "What a heading must match to begin a record: a regular expression (flags `iu`) whose work grows in proportion to the text." }, "timestamp": { "title": "Timestamp", "$ref": "#/$defs/timestamp", "description": "What the heading's time must look like. Overrides the contract's `timestamps`." } } }, "fields": { "title": "Fields", "type": ["array", "object"], "description": "The fields in their order, as a list of names or declarations, or as a map from name to type or declaration.", "items": { "$ref": "#/$defs/fieldItem" }, "additionalProperties": { "$ref": "#/$defs/fieldValue" } }, "forms": { "title": "Forms", "type": "object", "description": "Named sets of fields. A record must have the fields of the form that it comes closest to.", "additionalProperties": { "type": "array", "description": "The fields of the form, by name or id.", "items": { "type": "string", "minLength": 1 } } }, "approves": { "title": "Approves", "type": "object", "description": "What a record lets people change once it is approved.", "additionalProperties": false, "properties": { "status": { "title": "Status", "type": "string", "minLength": 1, "description": "The field that says whether it is approved. Default: the one that the approval is required by, else the first of type `status`; without either, the approval says it." }, "when": { "title": "When", "type": "array", "description": "The values of that field that mean approved. Default: those that the approval is required by, else `Approved`.", "minItems": 1, "items": { "type": "string", "minLength": 1 } }, "scope": { "title": "Scope", "type": "array", "description": "The fields that name what may be changed: paths, globs and names in prose.", "minItems": 1, "items": { "type": "string", "minLength": 1 } }, "except": { "title": "Except", "type": "array", "description": "The fields that name what may not.", "items": { "type": "string", "minLength": 1 } } }, "required": ["scope"] }, "key": { "title": "Key", "type": "string", "minLength": 1, "description": "The field that begins a record where there is no heading." }, "closed": { "title": "Closed", "type": "boolean", "description": "Fields that are not declared are findings." }, "lines": { "title": "Lines", "type": "boolean", "description": "A plain dated line or paragraph is accepted as a whole record." }, "atLeast": { "title": "At least", "type": "integer", "minimum": 0, "description": "How many records there must be. Default: 0." } } }, "phrase": { "type": ["string", "object"], "description": "A sentence that must be there.", "minLength": 1, "additionalProperties": false, "properties": { "id": { "title": "Id", "type": "string", "minLength": 1, "description": "Name that other parts of the contract use. Default: the name in lower case with hyphens.", "pattern": "^[a-z0-9][a-z0-9-]*$" }, "text": { "title": "Text", "type": "string", "minLength": 1, "description": "The sentence that a fix inserts." }, "patterns": { "title": "Patterns", "type": "array", "description": "Any of these satisfies the promise: a regular expression (flags `iu`) whose work grows in proportion to the text. Default: the text itself, leniently.", "items": { "type": "string", "minLength": 1 } }, "at": { "title": "At", "type": "string", "minLength": 1, "description": "Where it belongs: `after-title` (default), `end`, or a section." } } }, "figure": { "type": "object", "description": "A figure that the document's own rows decide.", "additionalProperties": false, "properties": { "at": { "title": "At", "type": "object", "description": "The cell it stands in.", "additionalProperties": false, "properties": { "table": { "title": "Table", "type": "string", "minLength": 1, "description": "The table." }, "row": { "title": "Row", "type": "string", "minLength": 1, "description": "The text that picks the row." }, "column": { "title": "Column", "type": "string", "minLength": 1, "description": "The column." } }, "required": ["table", "row", "column"] }, "is": { "title": "Is", "type": "object", "description": "What it is. Exactly one.", "additionalProperties": false, "properties": { "ratio": { "title": "Ratio", "$ref": "#/$defs/count", "description": "So many of all: `3/6`." }, "percentage": { "title": "Percentage", "$ref": "#/$defs/count", "description": "So many of all in percent." }, "count": { "title": "Count", "$ref": "#/$defs/count", "description": "So many." }, "days": { "title": "Days", "type": "object", "description": "Days between two dates of the document.", "additionalProperties": false, "properties": { "from": { "title": "From", "const": "last-updated", "description": "The newest last-updated line." }, "to": { "title": "To", "const": "latest-deadline", "description": "The latest deadline in the work tables." } }, "required": ["from", "to"] } }, "minProperties": 1, "maxProperties": 1 }, "target": { "title": "Target", "type": "string", "minLength": 1, "description": "The column whose denominator is checked as well." } }, "required": ["at", "is"] }, "vocabulary": { "type": ["array", "object"], "description": "The words: a list, or a map from word to state or declaration.", "items": { "type": ["string", "object"], "minLength": 1, "additionalProperties": false, "properties": { "name": { "title": "Name", "type": "string", "minLength": 1, "description": "The word." }, "state": { "title": "State", "$ref": "#/$defs/state" }, "aliases": { "title": "Aliases", "type": "array", "description": "Other spellings that mean the word.", "items": { "type": "string", "minLength": 1 } } } }, "additionalProperties": { "type": ["string", "object"], "if": { "type": "string" }, "then": { "enum": ["open", "active", "blocked", "done", "dropped"] }, "additionalProperties": false, "properties": { "state": { "title": "State", "$ref": "#/$defs/state" }, "aliases": { "title": "Aliases", "type": "array", "description": "Other spellings that mean the word.", "items": { "type": "string", "minLength": 1 } } } } } } };
var schema32 = { "enum": ["markdown", "csv", "json", "ndjson"] };
var schema33 = { "type": "object", "description": "What a text must show. All given parts must hold.", "additionalProperties": false, "properties": { "sections": { "title": "Sections", "type": ["integer", "object"], "minimum": 1, "description": "How many of the declared sections must be there; as an object, how many of which.", "additionalProperties": false, "properties": { "atLeast": { "title": "At least", "type": "integer", "minimum": 1, "description": "How many at least. Default: all that are listed." }, "of": { "title": "Of", "type": "array", "description": "Which sections. Default: all declared ones.", "items": { "type": "string", "minLength": 1 } } } }, "fields": { "title": "Fields", "type": ["integer", "object"], "minimum": 1, "description": "How many of the declared fields, as labels at the beginning of a line must be there; as an object, how many of which.", "additionalProperties": false, "properties": { "atLeast": { "title": "At least", "type": "integer", "minimum": 1, "description": "How many at least. Default: all that are listed." }, "of": { "title": "Of", "type": "array", "description": "Which fields, as labels at the beginning of a line. Default: all declared ones.", "items": { "type": "string", "minLength": 1 } } } }, "tables": { "title": "Tables", "type": ["integer", "object"], "minimum": 1, "description": "How many of the declared tables must be there; as an object, how many of which.", "additionalProperties": false, "properties": { "atLeast": { "title": "At least", "type": "integer", "minimum": 1, "description": "How many at least. Default: all that are listed." }, "of": { "title": "Of", "type": "array", "description": "Which tables. Default: all declared ones.", "items": { "type": "string", "minLength": 1 } } } }, "headings": { "title": "Headings", "type": "object", "description": "Headings, or bold lines that stand for one.", "additionalProperties": false, "properties": { "atLeast": { "title": "At least", "type": "integer", "minimum": 1, "description": "How many at least. Default: 1." }, "pattern": { "title": "Pattern", "type": "string", "minLength": 1, "description": "What they match: a regular expression (flags `iu`) whose work grows in proportion to the text." } }, "required": ["pattern"] }, "tasks": { "title": "Tasks", "type": "integer", "minimum": 1, "description": "How many checkboxes there must be." }, "title": { "title": "Title", "type": "array", "description": "Any of these must match the first level-one heading: a regular expression (flags `iu`) whose work grows in proportion to the text.", "items": { "type": "string", "minLength": 1 } }, "phrases": { "title": "Phrases", "type": "array", "description": "Any of these must match a line outside code: a regular expression (flags `iu`) whose work grows in proportion to the text.", "items": { "type": "string", "minLength": 1 } }, "keys": { "title": "Keys", "type": "array", "description": "Keys that a JSON object, or the first line of an NDJSON file, must have.", "items": { "type": "string", "minLength": 1 } } } };
var schema36 = { "type": "object", "description": "What a time looks like.", "additionalProperties": false, "properties": { "accept": { "title": "Accept", "type": "array", "description": "Accepted forms. Default: any.", "items": { "enum": ["rfc3339", "iso-minute", "spaced", "date", "zoneless", "month-day-year"] } }, "zone": { "title": "Zone", "enum": ["utc", "any", "none"], "description": "The zone it must be in: UTC, any that is given (default), or none asked for." }, "order": { "title": "Order", "enum": ["ascending", "descending", "none"], "description": "How the times of one sequence follow one another. Default: none." }, "unique": { "title": "Unique", "type": "boolean", "description": "No two of one sequence may be the same." } } };
var schema38 = { "type": ["string", "object"], "description": "A sentence that must be there.", "minLength": 1, "additionalProperties": false, "properties": { "id": { "title": "Id", "type": "string", "minLength": 1, "description": "Name that other parts of the contract use. Default: the name in lower case with hyphens.", "pattern": "^[a-z0-9][a-z0-9-]*$" }, "text": { "title": "Text", "type": "string", "minLength": 1, "description": "The sentence that a fix inserts." }, "patterns": { "title": "Patterns", "type": "array", "description": "Any of these satisfies the promise: a regular expression (flags `iu`) whose work grows in proportion to the text. Default: the text itself, leniently.", "items": { "type": "string", "minLength": 1 } }, "at": { "title": "At", "type": "string", "minLength": 1, "description": "Where it belongs: `after-title` (default), `end`, or a section." } } };
var func1 = Object.prototype.hasOwnProperty;
var func2 = require_ucs2length().default;
var pattern4 = new RegExp("^[a-z][a-z0-9-]*$", "u");
var pattern5 = new RegExp("^[a-z0-9][a-z0-9-]*$", "u");
var schema35 = { "type": ["string", "object"], "description": "A section: its name, or a declaration.", "minLength": 1, "additionalProperties": false, "properties": { "name": { "title": "Name", "type": "string", "minLength": 1, "description": "The heading's text. Case, numbering, `&` for `and`, a trailing parenthesis or colon and emoji make no difference." }, "id": { "title": "Id", "type": "string", "minLength": 1, "description": "Name that other parts of the contract use. Default: the name in lower case with hyphens.", "pattern": "^[a-z0-9][a-z0-9-]*$" }, "aliases": { "title": "Aliases", "type": "array", "description": "Other headings that mean the same section.", "items": { "type": "string", "minLength": 1 } }, "required": { "title": "Required", "enum": [true, false, "error", "warning", "info"], "description": "Whether the section must be there, and how severe its absence is. `true` is `error`. Default: false." }, "repeatable": { "title": "Repeatable", "type": "boolean", "description": "The section may stand several times." }, "prompt": { "title": "Prompt", "type": "string", "minLength": 1, "description": "What the scaffold says in the section and an author replaces." }, "mayBeEmpty": { "title": "May be empty", "type": "boolean", "description": "The section may stand empty." }, "commands": { "title": "Commands", "type": "boolean", "description": "The section must spell out commands, in code spans or fences." }, "tasks": { "title": "Tasks", "type": ["boolean", "object"], "description": "Checkboxes may stand here; as an object, what they must carry.", "additionalProperties": false, "properties": { "stamped": { "title": "Stamped", "enum": ["done", "all", "none"], "description": "Which checkboxes need a timestamp. Default: none." }, "timestamp": { "title": "Timestamp", "$ref": "#/$defs/timestamp", "description": "What the timestamp must look like. Overrides the contract's `timestamps`." } } }, "sections": { "title": "Sections", "type": "array", "description": "Subsections.", "items": { "$ref": "#/$defs/section" } } } };
var wrapper0 = { validate: validate21 };
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
  if (typeof data !== "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema35.type }, message: "must be string,object" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (typeof data === "string") {
    if (func2(data) < 1) {
      const err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!func1.call(schema35.properties, key0)) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      let data0 = data.name;
      if (typeof data0 === "string") {
        if (func2(data0) < 1) {
          const err3 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.id !== void 0) {
      let data1 = data.id;
      if (typeof data1 === "string") {
        if (func2(data1) < 1) {
          const err5 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        if (!pattern5.test(data1)) {
          const err6 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]*$" }, message: 'must match pattern "^[a-z0-9][a-z0-9-]*$"' };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.aliases !== void 0) {
      let data2 = data.aliases;
      if (Array.isArray(data2)) {
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data3 = data2[i0];
          if (typeof data3 === "string") {
            if (func2(data3) < 1) {
              const err8 = { instancePath: instancePath + "/aliases/" + i0, schemaPath: "#/properties/aliases/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
          } else {
            const err9 = { instancePath: instancePath + "/aliases/" + i0, schemaPath: "#/properties/aliases/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
      } else {
        const err10 = { instancePath: instancePath + "/aliases", schemaPath: "#/properties/aliases/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.required !== void 0) {
      let data4 = data.required;
      if (!(data4 === true || data4 === false || data4 === "error" || data4 === "warning" || data4 === "info")) {
        const err11 = { instancePath: instancePath + "/required", schemaPath: "#/properties/required/enum", keyword: "enum", params: { allowedValues: schema35.properties.required.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.repeatable !== void 0) {
      if (typeof data.repeatable !== "boolean") {
        const err12 = { instancePath: instancePath + "/repeatable", schemaPath: "#/properties/repeatable/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.prompt !== void 0) {
      let data6 = data.prompt;
      if (typeof data6 === "string") {
        if (func2(data6) < 1) {
          const err13 = { instancePath: instancePath + "/prompt", schemaPath: "#/properties/prompt/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
      } else {
        const err14 = { instancePath: instancePath + "/prompt", schemaPath: "#/properties/prompt/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.mayBeEmpty !== void 0) {
      if (typeof data.mayBeEmpty !== "boolean") {
        const err15 = { instancePath: instancePath + "/mayBeEmpty", schemaPath: "#/properties/mayBeEmpty/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.commands !== void 0) {
      if (typeof data.commands !== "boolean") {
        const err16 = { instancePath: instancePath + "/commands", schemaPath: "#/properties/commands/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.tasks !== void 0) {
      let data9 = data.tasks;
      if (typeof data9 !== "boolean" && !(data9 && typeof data9 == "object" && !Array.isArray(data9))) {
        const err17 = { instancePath: instancePath + "/tasks", schemaPath: "#/properties/tasks/type", keyword: "type", params: { type: schema35.properties.tasks.type }, message: "must be boolean,object" };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
      if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
        for (const key1 in data9) {
          if (!(key1 === "stamped" || key1 === "timestamp")) {
            const err18 = { instancePath: instancePath + "/tasks", schemaPath: "#/properties/tasks/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err18];
            } else {
              vErrors.push(err18);
            }
            errors++;
          }
        }
        if (data9.stamped !== void 0) {
          let data10 = data9.stamped;
          if (!(data10 === "done" || data10 === "all" || data10 === "none")) {
            const err19 = { instancePath: instancePath + "/tasks/stamped", schemaPath: "#/properties/tasks/properties/stamped/enum", keyword: "enum", params: { allowedValues: schema35.properties.tasks.properties.stamped.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          }
        }
        if (data9.timestamp !== void 0) {
          let data11 = data9.timestamp;
          if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
            for (const key2 in data11) {
              if (!(key2 === "accept" || key2 === "zone" || key2 === "order" || key2 === "unique")) {
                const err20 = { instancePath: instancePath + "/tasks/timestamp", schemaPath: "#/$defs/timestamp/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err20];
                } else {
                  vErrors.push(err20);
                }
                errors++;
              }
            }
            if (data11.accept !== void 0) {
              let data12 = data11.accept;
              if (Array.isArray(data12)) {
                const len1 = data12.length;
                for (let i1 = 0; i1 < len1; i1++) {
                  let data13 = data12[i1];
                  if (!(data13 === "rfc3339" || data13 === "iso-minute" || data13 === "spaced" || data13 === "date" || data13 === "zoneless" || data13 === "month-day-year")) {
                    const err21 = { instancePath: instancePath + "/tasks/timestamp/accept/" + i1, schemaPath: "#/$defs/timestamp/properties/accept/items/enum", keyword: "enum", params: { allowedValues: schema36.properties.accept.items.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err21];
                    } else {
                      vErrors.push(err21);
                    }
                    errors++;
                  }
                }
              } else {
                const err22 = { instancePath: instancePath + "/tasks/timestamp/accept", schemaPath: "#/$defs/timestamp/properties/accept/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                  vErrors = [err22];
                } else {
                  vErrors.push(err22);
                }
                errors++;
              }
            }
            if (data11.zone !== void 0) {
              let data14 = data11.zone;
              if (!(data14 === "utc" || data14 === "any" || data14 === "none")) {
                const err23 = { instancePath: instancePath + "/tasks/timestamp/zone", schemaPath: "#/$defs/timestamp/properties/zone/enum", keyword: "enum", params: { allowedValues: schema36.properties.zone.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err23];
                } else {
                  vErrors.push(err23);
                }
                errors++;
              }
            }
            if (data11.order !== void 0) {
              let data15 = data11.order;
              if (!(data15 === "ascending" || data15 === "descending" || data15 === "none")) {
                const err24 = { instancePath: instancePath + "/tasks/timestamp/order", schemaPath: "#/$defs/timestamp/properties/order/enum", keyword: "enum", params: { allowedValues: schema36.properties.order.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err24];
                } else {
                  vErrors.push(err24);
                }
                errors++;
              }
            }
            if (data11.unique !== void 0) {
              if (typeof data11.unique !== "boolean") {
                const err25 = { instancePath: instancePath + "/tasks/timestamp/unique", schemaPath: "#/$defs/timestamp/properties/unique/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                if (vErrors === null) {
                  vErrors = [err25];
                } else {
                  vErrors.push(err25);
                }
                errors++;
              }
            }
          } else {
            const err26 = { instancePath: instancePath + "/tasks/timestamp", schemaPath: "#/$defs/timestamp/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err26];
            } else {
              vErrors.push(err26);
            }
            errors++;
          }
        }
      }
    }
    if (data.sections !== void 0) {
      let data17 = data.sections;
      if (Array.isArray(data17)) {
        const len2 = data17.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (!wrapper0.validate(data17[i2], { instancePath: instancePath + "/sections/" + i2, parentData: data17, parentDataProperty: i2, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err27 = { instancePath: instancePath + "/sections", schemaPath: "#/properties/sections/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err27];
        } else {
          vErrors.push(err27);
        }
        errors++;
      }
    }
  }
  validate21.errors = vErrors;
  return errors === 0;
}
validate21.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema39 = { "type": "object", "description": "A kind of record.", "additionalProperties": false, "properties": { "id": { "title": "Id", "type": "string", "minLength": 1, "description": "Name that other parts of the contract use. Default: the name in lower case with hyphens.", "pattern": "^[a-z0-9][a-z0-9-]*$" }, "title": { "title": "Title", "type": "string", "minLength": 1, "description": "What a message calls one record." }, "in": { "title": "In", "type": "string", "minLength": 1, "description": "The section the records stand in. Default: the whole document." }, "heading": { "title": "Heading", "type": "object", "description": "The heading that begins a record. Without it a record begins with its key field.", "additionalProperties": false, "properties": { "level": { "title": "Level", "enum": [1, 2, 3, 4, 5, 6, "bold", "any"], "description": "Depth of the heading, or `bold` for a paragraph that is one bold line. Default: any." }, "value": { "title": "Value", "enum": ["timestamp", "date", "id", "text"], "description": "What the heading holds. Default: text." }, "pattern": { "title": "Pattern", "type": "string", "minLength": 1, "description": "What a heading must match to begin a record: a regular expression (flags `iu`) whose work grows in proportion to the text." }, "timestamp": { "title": "Timestamp", "$ref": "#/$defs/timestamp", "description": "What the heading's time must look like. Overrides the contract's `timestamps`." } } }, "fields": { "title": "Fields", "type": ["array", "object"], "description": "The fields in their order, as a list of names or declarations, or as a map from name to type or declaration.", "items": { "$ref": "#/$defs/fieldItem" }, "additionalProperties": { "$ref": "#/$defs/fieldValue" } }, "forms": { "title": "Forms", "type": "object", "description": "Named sets of fields. A record must have the fields of the form that it comes closest to.", "additionalProperties": { "type": "array", "description": "The fields of the form, by name or id.", "items": { "type": "string", "minLength": 1 } } }, "approves": { "title": "Approves", "type": "object", "description": "What a record lets people change once it is approved.", "additionalProperties": false, "properties": { "status": { "title": "Status", "type": "string", "minLength": 1, "description": "The field that says whether it is approved. Default: the one that the approval is required by, else the first of type `status`; without either, the approval says it." }, "when": { "title": "When", "type": "array", "description": "The values of that field that mean approved. Default: those that the approval is required by, else `Approved`.", "minItems": 1, "items": { "type": "string", "minLength": 1 } }, "scope": { "title": "Scope", "type": "array", "description": "The fields that name what may be changed: paths, globs and names in prose.", "minItems": 1, "items": { "type": "string", "minLength": 1 } }, "except": { "title": "Except", "type": "array", "description": "The fields that name what may not.", "items": { "type": "string", "minLength": 1 } } }, "required": ["scope"] }, "key": { "title": "Key", "type": "string", "minLength": 1, "description": "The field that begins a record where there is no heading." }, "closed": { "title": "Closed", "type": "boolean", "description": "Fields that are not declared are findings." }, "lines": { "title": "Lines", "type": "boolean", "description": "A plain dated line or paragraph is accepted as a whole record." }, "atLeast": { "title": "At least", "type": "integer", "minimum": 0, "description": "How many records there must be. Default: 0." } } };
var schema41 = { "type": ["string", "object"], "description": "A field: its label, or a declaration.", "minLength": 1, "additionalProperties": false, "properties": { "name": { "title": "Name", "type": "string", "minLength": 1, "description": "The field's label." }, "id": { "title": "Id", "type": "string", "minLength": 1, "description": "Name that other parts of the contract use. Default: the name in lower case with hyphens.", "pattern": "^[a-z0-9][a-z0-9-]*$" }, "aliases": { "title": "Aliases", "type": "array", "description": "Other labels that mean the same field.", "items": { "type": "string", "minLength": 1 } }, "type": { "title": "Type", "$ref": "#/$defs/valueType", "description": "What the value is. Default: text." }, "presence": { "title": "Presence", "enum": ["must", "should", "may"], "description": "Whether a record needs the field (`must`), is complete only with it (`should`) or is free to have it (`may`, the default)." }, "required": { "title": "Required", "type": "boolean", "description": "Shorthand for `presence: must`." }, "requiredWhen": { "title": "Required when", "type": "object", "description": "The field is required only where another field has one of these values, e.g. `{ Status: Approved }`.", "minProperties": 1, "maxProperties": 1, "additionalProperties": { "type": ["string", "array"], "minLength": 1, "items": { "type": "string" } } }, "or": { "title": "Or", "type": "array", "description": "Fields of which any one stands in for this one.", "items": { "type": "string", "minLength": 1 } }, "vocabulary": { "title": "Vocabulary", "type": "string", "minLength": 1, "description": "The vocabulary whose words the value may be." }, "timestamp": { "title": "Timestamp", "$ref": "#/$defs/timestamp", "description": "What the time must look like. Overrides the contract's `timestamps`." }, "prompt": { "title": "Prompt", "type": "string", "minLength": 1, "description": "What a scaffold writes as the value." }, "lead": { "title": "Lead", "type": "boolean", "description": "The label needs no colon (`Given a fresh clone`)." } } };
var schema42 = { "enum": ["text", "timestamp", "date", "deadline", "status", "approval", "paths", "id", "ids", "owner", "figure", "list", "number", "url"] };
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate24.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data !== "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema41.type }, message: "must be string,object" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (typeof data === "string") {
    if (func2(data) < 1) {
      const err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!func1.call(schema41.properties, key0)) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      let data0 = data.name;
      if (typeof data0 === "string") {
        if (func2(data0) < 1) {
          const err3 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.id !== void 0) {
      let data1 = data.id;
      if (typeof data1 === "string") {
        if (func2(data1) < 1) {
          const err5 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        if (!pattern5.test(data1)) {
          const err6 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]*$" }, message: 'must match pattern "^[a-z0-9][a-z0-9-]*$"' };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.aliases !== void 0) {
      let data2 = data.aliases;
      if (Array.isArray(data2)) {
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data3 = data2[i0];
          if (typeof data3 === "string") {
            if (func2(data3) < 1) {
              const err8 = { instancePath: instancePath + "/aliases/" + i0, schemaPath: "#/properties/aliases/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
          } else {
            const err9 = { instancePath: instancePath + "/aliases/" + i0, schemaPath: "#/properties/aliases/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
      } else {
        const err10 = { instancePath: instancePath + "/aliases", schemaPath: "#/properties/aliases/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.type !== void 0) {
      let data4 = data.type;
      if (!(data4 === "text" || data4 === "timestamp" || data4 === "date" || data4 === "deadline" || data4 === "status" || data4 === "approval" || data4 === "paths" || data4 === "id" || data4 === "ids" || data4 === "owner" || data4 === "figure" || data4 === "list" || data4 === "number" || data4 === "url")) {
        const err11 = { instancePath: instancePath + "/type", schemaPath: "#/$defs/valueType/enum", keyword: "enum", params: { allowedValues: schema42.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.presence !== void 0) {
      let data5 = data.presence;
      if (!(data5 === "must" || data5 === "should" || data5 === "may")) {
        const err12 = { instancePath: instancePath + "/presence", schemaPath: "#/properties/presence/enum", keyword: "enum", params: { allowedValues: schema41.properties.presence.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.required !== void 0) {
      if (typeof data.required !== "boolean") {
        const err13 = { instancePath: instancePath + "/required", schemaPath: "#/properties/required/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.requiredWhen !== void 0) {
      let data7 = data.requiredWhen;
      if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
        if (Object.keys(data7).length > 1) {
          const err14 = { instancePath: instancePath + "/requiredWhen", schemaPath: "#/properties/requiredWhen/maxProperties", keyword: "maxProperties", params: { limit: 1 }, message: "must NOT have more than 1 properties" };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
        if (Object.keys(data7).length < 1) {
          const err15 = { instancePath: instancePath + "/requiredWhen", schemaPath: "#/properties/requiredWhen/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
        for (const key1 in data7) {
          let data8 = data7[key1];
          if (typeof data8 !== "string" && !Array.isArray(data8)) {
            const err16 = { instancePath: instancePath + "/requiredWhen/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/requiredWhen/additionalProperties/type", keyword: "type", params: { type: schema41.properties.requiredWhen.additionalProperties.type }, message: "must be string,array" };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
          if (typeof data8 === "string") {
            if (func2(data8) < 1) {
              const err17 = { instancePath: instancePath + "/requiredWhen/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/requiredWhen/additionalProperties/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err17];
              } else {
                vErrors.push(err17);
              }
              errors++;
            }
          }
          if (Array.isArray(data8)) {
            const len1 = data8.length;
            for (let i1 = 0; i1 < len1; i1++) {
              if (typeof data8[i1] !== "string") {
                const err18 = { instancePath: instancePath + "/requiredWhen/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i1, schemaPath: "#/properties/requiredWhen/additionalProperties/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err18];
                } else {
                  vErrors.push(err18);
                }
                errors++;
              }
            }
          }
        }
      } else {
        const err19 = { instancePath: instancePath + "/requiredWhen", schemaPath: "#/properties/requiredWhen/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
    if (data.or !== void 0) {
      let data10 = data.or;
      if (Array.isArray(data10)) {
        const len2 = data10.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data11 = data10[i2];
          if (typeof data11 === "string") {
            if (func2(data11) < 1) {
              const err20 = { instancePath: instancePath + "/or/" + i2, schemaPath: "#/properties/or/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err20];
              } else {
                vErrors.push(err20);
              }
              errors++;
            }
          } else {
            const err21 = { instancePath: instancePath + "/or/" + i2, schemaPath: "#/properties/or/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err21];
            } else {
              vErrors.push(err21);
            }
            errors++;
          }
        }
      } else {
        const err22 = { instancePath: instancePath + "/or", schemaPath: "#/properties/or/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
    }
    if (data.vocabulary !== void 0) {
      let data12 = data.vocabulary;
      if (typeof data12 === "string") {
        if (func2(data12) < 1) {
          const err23 = { instancePath: instancePath + "/vocabulary", schemaPath: "#/properties/vocabulary/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err23];
          } else {
            vErrors.push(err23);
          }
          errors++;
        }
      } else {
        const err24 = { instancePath: instancePath + "/vocabulary", schemaPath: "#/properties/vocabulary/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
    }
    if (data.timestamp !== void 0) {
      let data13 = data.timestamp;
      if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
        for (const key2 in data13) {
          if (!(key2 === "accept" || key2 === "zone" || key2 === "order" || key2 === "unique")) {
            const err25 = { instancePath: instancePath + "/timestamp", schemaPath: "#/$defs/timestamp/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err25];
            } else {
              vErrors.push(err25);
            }
            errors++;
          }
        }
        if (data13.accept !== void 0) {
          let data14 = data13.accept;
          if (Array.isArray(data14)) {
            const len3 = data14.length;
            for (let i3 = 0; i3 < len3; i3++) {
              let data15 = data14[i3];
              if (!(data15 === "rfc3339" || data15 === "iso-minute" || data15 === "spaced" || data15 === "date" || data15 === "zoneless" || data15 === "month-day-year")) {
                const err26 = { instancePath: instancePath + "/timestamp/accept/" + i3, schemaPath: "#/$defs/timestamp/properties/accept/items/enum", keyword: "enum", params: { allowedValues: schema36.properties.accept.items.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err26];
                } else {
                  vErrors.push(err26);
                }
                errors++;
              }
            }
          } else {
            const err27 = { instancePath: instancePath + "/timestamp/accept", schemaPath: "#/$defs/timestamp/properties/accept/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err27];
            } else {
              vErrors.push(err27);
            }
            errors++;
          }
        }
        if (data13.zone !== void 0) {
          let data16 = data13.zone;
          if (!(data16 === "utc" || data16 === "any" || data16 === "none")) {
            const err28 = { instancePath: instancePath + "/timestamp/zone", schemaPath: "#/$defs/timestamp/properties/zone/enum", keyword: "enum", params: { allowedValues: schema36.properties.zone.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err28];
            } else {
              vErrors.push(err28);
            }
            errors++;
          }
        }
        if (data13.order !== void 0) {
          let data17 = data13.order;
          if (!(data17 === "ascending" || data17 === "descending" || data17 === "none")) {
            const err29 = { instancePath: instancePath + "/timestamp/order", schemaPath: "#/$defs/timestamp/properties/order/enum", keyword: "enum", params: { allowedValues: schema36.properties.order.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err29];
            } else {
              vErrors.push(err29);
            }
            errors++;
          }
        }
        if (data13.unique !== void 0) {
          if (typeof data13.unique !== "boolean") {
            const err30 = { instancePath: instancePath + "/timestamp/unique", schemaPath: "#/$defs/timestamp/properties/unique/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err30];
            } else {
              vErrors.push(err30);
            }
            errors++;
          }
        }
      } else {
        const err31 = { instancePath: instancePath + "/timestamp", schemaPath: "#/$defs/timestamp/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err31];
        } else {
          vErrors.push(err31);
        }
        errors++;
      }
    }
    if (data.prompt !== void 0) {
      let data19 = data.prompt;
      if (typeof data19 === "string") {
        if (func2(data19) < 1) {
          const err32 = { instancePath: instancePath + "/prompt", schemaPath: "#/properties/prompt/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err32];
          } else {
            vErrors.push(err32);
          }
          errors++;
        }
      } else {
        const err33 = { instancePath: instancePath + "/prompt", schemaPath: "#/properties/prompt/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err33];
        } else {
          vErrors.push(err33);
        }
        errors++;
      }
    }
    if (data.lead !== void 0) {
      if (typeof data.lead !== "boolean") {
        const err34 = { instancePath: instancePath + "/lead", schemaPath: "#/properties/lead/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err34];
        } else {
          vErrors.push(err34);
        }
        errors++;
      }
    }
  }
  validate24.errors = vErrors;
  return errors === 0;
}
validate24.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema44 = { "type": ["string", "object", "null"], "description": "A field: its type, or a declaration.", "if": { "type": "string" }, "then": { "enum": ["text", "timestamp", "date", "deadline", "status", "approval", "paths", "id", "ids", "owner", "figure", "list", "number", "url"] }, "additionalProperties": false, "properties": { "id": { "title": "Id", "type": "string", "minLength": 1, "description": "Name that other parts of the contract use. Default: the name in lower case with hyphens.", "pattern": "^[a-z0-9][a-z0-9-]*$" }, "aliases": { "title": "Aliases", "type": "array", "description": "Other labels that mean the same field.", "items": { "type": "string", "minLength": 1 } }, "type": { "title": "Type", "$ref": "#/$defs/valueType", "description": "What the value is. Default: text." }, "presence": { "title": "Presence", "enum": ["must", "should", "may"], "description": "Whether a record needs the field (`must`), is complete only with it (`should`) or is free to have it (`may`, the default)." }, "required": { "title": "Required", "type": "boolean", "description": "Shorthand for `presence: must`." }, "requiredWhen": { "title": "Required when", "type": "object", "description": "The field is required only where another field has one of these values, e.g. `{ Status: Approved }`.", "minProperties": 1, "maxProperties": 1, "additionalProperties": { "type": ["string", "array"], "minLength": 1, "items": { "type": "string" } } }, "or": { "title": "Or", "type": "array", "description": "Fields of which any one stands in for this one.", "items": { "type": "string", "minLength": 1 } }, "vocabulary": { "title": "Vocabulary", "type": "string", "minLength": 1, "description": "The vocabulary whose words the value may be." }, "timestamp": { "title": "Timestamp", "$ref": "#/$defs/timestamp", "description": "What the time must look like. Overrides the contract's `timestamps`." }, "prompt": { "title": "Prompt", "type": "string", "minLength": 1, "description": "What a scaffold writes as the value." }, "lead": { "title": "Lead", "type": "boolean", "description": "The label needs no colon (`Given a fresh clone`)." } } };
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate26.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data !== "string" && !(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema44.type }, message: "must be string,object,null" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  const _errs1 = errors;
  let valid0 = true;
  const _errs2 = errors;
  if (typeof data !== "string") {
    const err1 = {};
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  var _valid0 = _errs2 === errors;
  errors = _errs1;
  if (vErrors !== null) {
    if (_errs1) {
      vErrors.length = _errs1;
    } else {
      vErrors = null;
    }
  }
  if (_valid0) {
    const _errs4 = errors;
    if (!(data === "text" || data === "timestamp" || data === "date" || data === "deadline" || data === "status" || data === "approval" || data === "paths" || data === "id" || data === "ids" || data === "owner" || data === "figure" || data === "list" || data === "number" || data === "url")) {
      const err2 = { instancePath, schemaPath: "#/then/enum", keyword: "enum", params: { allowedValues: schema44.then.enum }, message: "must be equal to one of the allowed values" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    var _valid0 = _errs4 === errors;
    valid0 = _valid0;
  }
  if (!valid0) {
    const err3 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema' };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!func1.call(schema44.properties, key0)) {
        const err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 === "string") {
        if (func2(data0) < 1) {
          const err5 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        if (!pattern5.test(data0)) {
          const err6 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]*$" }, message: 'must match pattern "^[a-z0-9][a-z0-9-]*$"' };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.aliases !== void 0) {
      let data1 = data.aliases;
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (typeof data2 === "string") {
            if (func2(data2) < 1) {
              const err8 = { instancePath: instancePath + "/aliases/" + i0, schemaPath: "#/properties/aliases/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
          } else {
            const err9 = { instancePath: instancePath + "/aliases/" + i0, schemaPath: "#/properties/aliases/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
      } else {
        const err10 = { instancePath: instancePath + "/aliases", schemaPath: "#/properties/aliases/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.type !== void 0) {
      let data3 = data.type;
      if (!(data3 === "text" || data3 === "timestamp" || data3 === "date" || data3 === "deadline" || data3 === "status" || data3 === "approval" || data3 === "paths" || data3 === "id" || data3 === "ids" || data3 === "owner" || data3 === "figure" || data3 === "list" || data3 === "number" || data3 === "url")) {
        const err11 = { instancePath: instancePath + "/type", schemaPath: "#/$defs/valueType/enum", keyword: "enum", params: { allowedValues: schema42.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.presence !== void 0) {
      let data4 = data.presence;
      if (!(data4 === "must" || data4 === "should" || data4 === "may")) {
        const err12 = { instancePath: instancePath + "/presence", schemaPath: "#/properties/presence/enum", keyword: "enum", params: { allowedValues: schema44.properties.presence.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.required !== void 0) {
      if (typeof data.required !== "boolean") {
        const err13 = { instancePath: instancePath + "/required", schemaPath: "#/properties/required/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.requiredWhen !== void 0) {
      let data6 = data.requiredWhen;
      if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
        if (Object.keys(data6).length > 1) {
          const err14 = { instancePath: instancePath + "/requiredWhen", schemaPath: "#/properties/requiredWhen/maxProperties", keyword: "maxProperties", params: { limit: 1 }, message: "must NOT have more than 1 properties" };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
        if (Object.keys(data6).length < 1) {
          const err15 = { instancePath: instancePath + "/requiredWhen", schemaPath: "#/properties/requiredWhen/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
        for (const key1 in data6) {
          let data7 = data6[key1];
          if (typeof data7 !== "string" && !Array.isArray(data7)) {
            const err16 = { instancePath: instancePath + "/requiredWhen/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/requiredWhen/additionalProperties/type", keyword: "type", params: { type: schema44.properties.requiredWhen.additionalProperties.type }, message: "must be string,array" };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
          if (typeof data7 === "string") {
            if (func2(data7) < 1) {
              const err17 = { instancePath: instancePath + "/requiredWhen/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/requiredWhen/additionalProperties/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err17];
              } else {
                vErrors.push(err17);
              }
              errors++;
            }
          }
          if (Array.isArray(data7)) {
            const len1 = data7.length;
            for (let i1 = 0; i1 < len1; i1++) {
              if (typeof data7[i1] !== "string") {
                const err18 = { instancePath: instancePath + "/requiredWhen/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i1, schemaPath: "#/properties/requiredWhen/additionalProperties/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err18];
                } else {
                  vErrors.push(err18);
                }
                errors++;
              }
            }
          }
        }
      } else {
        const err19 = { instancePath: instancePath + "/requiredWhen", schemaPath: "#/properties/requiredWhen/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
    if (data.or !== void 0) {
      let data9 = data.or;
      if (Array.isArray(data9)) {
        const len2 = data9.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data10 = data9[i2];
          if (typeof data10 === "string") {
            if (func2(data10) < 1) {
              const err20 = { instancePath: instancePath + "/or/" + i2, schemaPath: "#/properties/or/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err20];
              } else {
                vErrors.push(err20);
              }
              errors++;
            }
          } else {
            const err21 = { instancePath: instancePath + "/or/" + i2, schemaPath: "#/properties/or/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err21];
            } else {
              vErrors.push(err21);
            }
            errors++;
          }
        }
      } else {
        const err22 = { instancePath: instancePath + "/or", schemaPath: "#/properties/or/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
    }
    if (data.vocabulary !== void 0) {
      let data11 = data.vocabulary;
      if (typeof data11 === "string") {
        if (func2(data11) < 1) {
          const err23 = { instancePath: instancePath + "/vocabulary", schemaPath: "#/properties/vocabulary/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err23];
          } else {
            vErrors.push(err23);
          }
          errors++;
        }
      } else {
        const err24 = { instancePath: instancePath + "/vocabulary", schemaPath: "#/properties/vocabulary/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
    }
    if (data.timestamp !== void 0) {
      let data12 = data.timestamp;
      if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
        for (const key2 in data12) {
          if (!(key2 === "accept" || key2 === "zone" || key2 === "order" || key2 === "unique")) {
            const err25 = { instancePath: instancePath + "/timestamp", schemaPath: "#/$defs/timestamp/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err25];
            } else {
              vErrors.push(err25);
            }
            errors++;
          }
        }
        if (data12.accept !== void 0) {
          let data13 = data12.accept;
          if (Array.isArray(data13)) {
            const len3 = data13.length;
            for (let i3 = 0; i3 < len3; i3++) {
              let data14 = data13[i3];
              if (!(data14 === "rfc3339" || data14 === "iso-minute" || data14 === "spaced" || data14 === "date" || data14 === "zoneless" || data14 === "month-day-year")) {
                const err26 = { instancePath: instancePath + "/timestamp/accept/" + i3, schemaPath: "#/$defs/timestamp/properties/accept/items/enum", keyword: "enum", params: { allowedValues: schema36.properties.accept.items.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err26];
                } else {
                  vErrors.push(err26);
                }
                errors++;
              }
            }
          } else {
            const err27 = { instancePath: instancePath + "/timestamp/accept", schemaPath: "#/$defs/timestamp/properties/accept/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err27];
            } else {
              vErrors.push(err27);
            }
            errors++;
          }
        }
        if (data12.zone !== void 0) {
          let data15 = data12.zone;
          if (!(data15 === "utc" || data15 === "any" || data15 === "none")) {
            const err28 = { instancePath: instancePath + "/timestamp/zone", schemaPath: "#/$defs/timestamp/properties/zone/enum", keyword: "enum", params: { allowedValues: schema36.properties.zone.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err28];
            } else {
              vErrors.push(err28);
            }
            errors++;
          }
        }
        if (data12.order !== void 0) {
          let data16 = data12.order;
          if (!(data16 === "ascending" || data16 === "descending" || data16 === "none")) {
            const err29 = { instancePath: instancePath + "/timestamp/order", schemaPath: "#/$defs/timestamp/properties/order/enum", keyword: "enum", params: { allowedValues: schema36.properties.order.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err29];
            } else {
              vErrors.push(err29);
            }
            errors++;
          }
        }
        if (data12.unique !== void 0) {
          if (typeof data12.unique !== "boolean") {
            const err30 = { instancePath: instancePath + "/timestamp/unique", schemaPath: "#/$defs/timestamp/properties/unique/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err30];
            } else {
              vErrors.push(err30);
            }
            errors++;
          }
        }
      } else {
        const err31 = { instancePath: instancePath + "/timestamp", schemaPath: "#/$defs/timestamp/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err31];
        } else {
          vErrors.push(err31);
        }
        errors++;
      }
    }
    if (data.prompt !== void 0) {
      let data18 = data.prompt;
      if (typeof data18 === "string") {
        if (func2(data18) < 1) {
          const err32 = { instancePath: instancePath + "/prompt", schemaPath: "#/properties/prompt/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err32];
          } else {
            vErrors.push(err32);
          }
          errors++;
        }
      } else {
        const err33 = { instancePath: instancePath + "/prompt", schemaPath: "#/properties/prompt/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err33];
        } else {
          vErrors.push(err33);
        }
        errors++;
      }
    }
    if (data.lead !== void 0) {
      if (typeof data.lead !== "boolean") {
        const err34 = { instancePath: instancePath + "/lead", schemaPath: "#/properties/lead/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err34];
        } else {
          vErrors.push(err34);
        }
        errors++;
      }
    }
  }
  validate26.errors = vErrors;
  return errors === 0;
}
validate26.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate23.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!func1.call(schema39.properties, key0)) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 === "string") {
        if (func2(data0) < 1) {
          const err1 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (!pattern5.test(data0)) {
          const err2 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]*$" }, message: 'must match pattern "^[a-z0-9][a-z0-9-]*$"' };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.title !== void 0) {
      let data1 = data.title;
      if (typeof data1 === "string") {
        if (func2(data1) < 1) {
          const err4 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.in !== void 0) {
      let data2 = data.in;
      if (typeof data2 === "string") {
        if (func2(data2) < 1) {
          const err6 = { instancePath: instancePath + "/in", schemaPath: "#/properties/in/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/in", schemaPath: "#/properties/in/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.heading !== void 0) {
      let data3 = data.heading;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        for (const key1 in data3) {
          if (!(key1 === "level" || key1 === "value" || key1 === "pattern" || key1 === "timestamp")) {
            const err8 = { instancePath: instancePath + "/heading", schemaPath: "#/properties/heading/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
        }
        if (data3.level !== void 0) {
          let data4 = data3.level;
          if (!(data4 === 1 || data4 === 2 || data4 === 3 || data4 === 4 || data4 === 5 || data4 === 6 || data4 === "bold" || data4 === "any")) {
            const err9 = { instancePath: instancePath + "/heading/level", schemaPath: "#/properties/heading/properties/level/enum", keyword: "enum", params: { allowedValues: schema39.properties.heading.properties.level.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
        if (data3.value !== void 0) {
          let data5 = data3.value;
          if (!(data5 === "timestamp" || data5 === "date" || data5 === "id" || data5 === "text")) {
            const err10 = { instancePath: instancePath + "/heading/value", schemaPath: "#/properties/heading/properties/value/enum", keyword: "enum", params: { allowedValues: schema39.properties.heading.properties.value.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
        if (data3.pattern !== void 0) {
          let data6 = data3.pattern;
          if (typeof data6 === "string") {
            if (func2(data6) < 1) {
              const err11 = { instancePath: instancePath + "/heading/pattern", schemaPath: "#/properties/heading/properties/pattern/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err11];
              } else {
                vErrors.push(err11);
              }
              errors++;
            }
          } else {
            const err12 = { instancePath: instancePath + "/heading/pattern", schemaPath: "#/properties/heading/properties/pattern/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
        }
        if (data3.timestamp !== void 0) {
          let data7 = data3.timestamp;
          if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
            for (const key2 in data7) {
              if (!(key2 === "accept" || key2 === "zone" || key2 === "order" || key2 === "unique")) {
                const err13 = { instancePath: instancePath + "/heading/timestamp", schemaPath: "#/$defs/timestamp/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err13];
                } else {
                  vErrors.push(err13);
                }
                errors++;
              }
            }
            if (data7.accept !== void 0) {
              let data8 = data7.accept;
              if (Array.isArray(data8)) {
                const len0 = data8.length;
                for (let i0 = 0; i0 < len0; i0++) {
                  let data9 = data8[i0];
                  if (!(data9 === "rfc3339" || data9 === "iso-minute" || data9 === "spaced" || data9 === "date" || data9 === "zoneless" || data9 === "month-day-year")) {
                    const err14 = { instancePath: instancePath + "/heading/timestamp/accept/" + i0, schemaPath: "#/$defs/timestamp/properties/accept/items/enum", keyword: "enum", params: { allowedValues: schema36.properties.accept.items.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err14];
                    } else {
                      vErrors.push(err14);
                    }
                    errors++;
                  }
                }
              } else {
                const err15 = { instancePath: instancePath + "/heading/timestamp/accept", schemaPath: "#/$defs/timestamp/properties/accept/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                  vErrors = [err15];
                } else {
                  vErrors.push(err15);
                }
                errors++;
              }
            }
            if (data7.zone !== void 0) {
              let data10 = data7.zone;
              if (!(data10 === "utc" || data10 === "any" || data10 === "none")) {
                const err16 = { instancePath: instancePath + "/heading/timestamp/zone", schemaPath: "#/$defs/timestamp/properties/zone/enum", keyword: "enum", params: { allowedValues: schema36.properties.zone.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err16];
                } else {
                  vErrors.push(err16);
                }
                errors++;
              }
            }
            if (data7.order !== void 0) {
              let data11 = data7.order;
              if (!(data11 === "ascending" || data11 === "descending" || data11 === "none")) {
                const err17 = { instancePath: instancePath + "/heading/timestamp/order", schemaPath: "#/$defs/timestamp/properties/order/enum", keyword: "enum", params: { allowedValues: schema36.properties.order.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err17];
                } else {
                  vErrors.push(err17);
                }
                errors++;
              }
            }
            if (data7.unique !== void 0) {
              if (typeof data7.unique !== "boolean") {
                const err18 = { instancePath: instancePath + "/heading/timestamp/unique", schemaPath: "#/$defs/timestamp/properties/unique/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                if (vErrors === null) {
                  vErrors = [err18];
                } else {
                  vErrors.push(err18);
                }
                errors++;
              }
            }
          } else {
            const err19 = { instancePath: instancePath + "/heading/timestamp", schemaPath: "#/$defs/timestamp/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          }
        }
      } else {
        const err20 = { instancePath: instancePath + "/heading", schemaPath: "#/properties/heading/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
    if (data.fields !== void 0) {
      let data13 = data.fields;
      if (!data13 || typeof data13 != "object") {
        const err21 = { instancePath: instancePath + "/fields", schemaPath: "#/properties/fields/type", keyword: "type", params: { type: schema39.properties.fields.type }, message: "must be array,object" };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
      if (Array.isArray(data13)) {
        const len1 = data13.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate24(data13[i1], { instancePath: instancePath + "/fields/" + i1, parentData: data13, parentDataProperty: i1, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
            errors = vErrors.length;
          }
        }
      }
      if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
        for (const key3 in data13) {
          if (!validate26(data13[key3], { instancePath: instancePath + "/fields/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data13, parentDataProperty: key3, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    if (data.forms !== void 0) {
      let data16 = data.forms;
      if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
        for (const key4 in data16) {
          let data17 = data16[key4];
          if (Array.isArray(data17)) {
            const len2 = data17.length;
            for (let i2 = 0; i2 < len2; i2++) {
              let data18 = data17[i2];
              if (typeof data18 === "string") {
                if (func2(data18) < 1) {
                  const err22 = { instancePath: instancePath + "/forms/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i2, schemaPath: "#/properties/forms/additionalProperties/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  if (vErrors === null) {
                    vErrors = [err22];
                  } else {
                    vErrors.push(err22);
                  }
                  errors++;
                }
              } else {
                const err23 = { instancePath: instancePath + "/forms/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i2, schemaPath: "#/properties/forms/additionalProperties/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err23];
                } else {
                  vErrors.push(err23);
                }
                errors++;
              }
            }
          } else {
            const err24 = { instancePath: instancePath + "/forms/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/forms/additionalProperties/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err24];
            } else {
              vErrors.push(err24);
            }
            errors++;
          }
        }
      } else {
        const err25 = { instancePath: instancePath + "/forms", schemaPath: "#/properties/forms/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
    }
    if (data.approves !== void 0) {
      let data19 = data.approves;
      if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
        if (data19.scope === void 0) {
          const err26 = { instancePath: instancePath + "/approves", schemaPath: "#/properties/approves/required", keyword: "required", params: { missingProperty: "scope" }, message: "must have required property 'scope'" };
          if (vErrors === null) {
            vErrors = [err26];
          } else {
            vErrors.push(err26);
          }
          errors++;
        }
        for (const key5 in data19) {
          if (!(key5 === "status" || key5 === "when" || key5 === "scope" || key5 === "except")) {
            const err27 = { instancePath: instancePath + "/approves", schemaPath: "#/properties/approves/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err27];
            } else {
              vErrors.push(err27);
            }
            errors++;
          }
        }
        if (data19.status !== void 0) {
          let data20 = data19.status;
          if (typeof data20 === "string") {
            if (func2(data20) < 1) {
              const err28 = { instancePath: instancePath + "/approves/status", schemaPath: "#/properties/approves/properties/status/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err28];
              } else {
                vErrors.push(err28);
              }
              errors++;
            }
          } else {
            const err29 = { instancePath: instancePath + "/approves/status", schemaPath: "#/properties/approves/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err29];
            } else {
              vErrors.push(err29);
            }
            errors++;
          }
        }
        if (data19.when !== void 0) {
          let data21 = data19.when;
          if (Array.isArray(data21)) {
            if (data21.length < 1) {
              const err30 = { instancePath: instancePath + "/approves/when", schemaPath: "#/properties/approves/properties/when/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
              if (vErrors === null) {
                vErrors = [err30];
              } else {
                vErrors.push(err30);
              }
              errors++;
            }
            const len3 = data21.length;
            for (let i3 = 0; i3 < len3; i3++) {
              let data22 = data21[i3];
              if (typeof data22 === "string") {
                if (func2(data22) < 1) {
                  const err31 = { instancePath: instancePath + "/approves/when/" + i3, schemaPath: "#/properties/approves/properties/when/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  if (vErrors === null) {
                    vErrors = [err31];
                  } else {
                    vErrors.push(err31);
                  }
                  errors++;
                }
              } else {
                const err32 = { instancePath: instancePath + "/approves/when/" + i3, schemaPath: "#/properties/approves/properties/when/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err32];
                } else {
                  vErrors.push(err32);
                }
                errors++;
              }
            }
          } else {
            const err33 = { instancePath: instancePath + "/approves/when", schemaPath: "#/properties/approves/properties/when/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err33];
            } else {
              vErrors.push(err33);
            }
            errors++;
          }
        }
        if (data19.scope !== void 0) {
          let data23 = data19.scope;
          if (Array.isArray(data23)) {
            if (data23.length < 1) {
              const err34 = { instancePath: instancePath + "/approves/scope", schemaPath: "#/properties/approves/properties/scope/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
              if (vErrors === null) {
                vErrors = [err34];
              } else {
                vErrors.push(err34);
              }
              errors++;
            }
            const len4 = data23.length;
            for (let i4 = 0; i4 < len4; i4++) {
              let data24 = data23[i4];
              if (typeof data24 === "string") {
                if (func2(data24) < 1) {
                  const err35 = { instancePath: instancePath + "/approves/scope/" + i4, schemaPath: "#/properties/approves/properties/scope/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  if (vErrors === null) {
                    vErrors = [err35];
                  } else {
                    vErrors.push(err35);
                  }
                  errors++;
                }
              } else {
                const err36 = { instancePath: instancePath + "/approves/scope/" + i4, schemaPath: "#/properties/approves/properties/scope/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err36];
                } else {
                  vErrors.push(err36);
                }
                errors++;
              }
            }
          } else {
            const err37 = { instancePath: instancePath + "/approves/scope", schemaPath: "#/properties/approves/properties/scope/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err37];
            } else {
              vErrors.push(err37);
            }
            errors++;
          }
        }
        if (data19.except !== void 0) {
          let data25 = data19.except;
          if (Array.isArray(data25)) {
            const len5 = data25.length;
            for (let i5 = 0; i5 < len5; i5++) {
              let data26 = data25[i5];
              if (typeof data26 === "string") {
                if (func2(data26) < 1) {
                  const err38 = { instancePath: instancePath + "/approves/except/" + i5, schemaPath: "#/properties/approves/properties/except/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  if (vErrors === null) {
                    vErrors = [err38];
                  } else {
                    vErrors.push(err38);
                  }
                  errors++;
                }
              } else {
                const err39 = { instancePath: instancePath + "/approves/except/" + i5, schemaPath: "#/properties/approves/properties/except/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err39];
                } else {
                  vErrors.push(err39);
                }
                errors++;
              }
            }
          } else {
            const err40 = { instancePath: instancePath + "/approves/except", schemaPath: "#/properties/approves/properties/except/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err40];
            } else {
              vErrors.push(err40);
            }
            errors++;
          }
        }
      } else {
        const err41 = { instancePath: instancePath + "/approves", schemaPath: "#/properties/approves/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err41];
        } else {
          vErrors.push(err41);
        }
        errors++;
      }
    }
    if (data.key !== void 0) {
      let data27 = data.key;
      if (typeof data27 === "string") {
        if (func2(data27) < 1) {
          const err42 = { instancePath: instancePath + "/key", schemaPath: "#/properties/key/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err42];
          } else {
            vErrors.push(err42);
          }
          errors++;
        }
      } else {
        const err43 = { instancePath: instancePath + "/key", schemaPath: "#/properties/key/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err43];
        } else {
          vErrors.push(err43);
        }
        errors++;
      }
    }
    if (data.closed !== void 0) {
      if (typeof data.closed !== "boolean") {
        const err44 = { instancePath: instancePath + "/closed", schemaPath: "#/properties/closed/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err44];
        } else {
          vErrors.push(err44);
        }
        errors++;
      }
    }
    if (data.lines !== void 0) {
      if (typeof data.lines !== "boolean") {
        const err45 = { instancePath: instancePath + "/lines", schemaPath: "#/properties/lines/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err45];
        } else {
          vErrors.push(err45);
        }
        errors++;
      }
    }
    if (data.atLeast !== void 0) {
      let data30 = data.atLeast;
      if (!(typeof data30 == "number" && (!(data30 % 1) && !isNaN(data30)) && isFinite(data30))) {
        const err46 = { instancePath: instancePath + "/atLeast", schemaPath: "#/properties/atLeast/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err46];
        } else {
          vErrors.push(err46);
        }
        errors++;
      }
      if (typeof data30 == "number" && isFinite(data30)) {
        if (data30 < 0 || isNaN(data30)) {
          const err47 = { instancePath: instancePath + "/atLeast", schemaPath: "#/properties/atLeast/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          if (vErrors === null) {
            vErrors = [err47];
          } else {
            vErrors.push(err47);
          }
          errors++;
        }
      }
    }
  } else {
    const err48 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err48];
    } else {
      vErrors.push(err48);
    }
    errors++;
  }
  validate23.errors = vErrors;
  return errors === 0;
}
validate23.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema47 = { "type": "object", "description": "A kind of record.", "additionalProperties": false, "properties": { "id": { "title": "Id", "type": "string", "minLength": 1, "description": "Name that other parts of the contract use. Default: the name in lower case with hyphens.", "pattern": "^[a-z0-9][a-z0-9-]*$" }, "title": { "title": "Title", "type": "string", "minLength": 1, "description": "What a message calls one record." }, "in": { "title": "In", "type": "string", "minLength": 1, "description": "The section the records stand in. Default: the whole document." }, "heading": { "title": "Heading", "type": "object", "description": "The heading that begins a record. Without it a record begins with its key field.", "additionalProperties": false, "properties": { "level": { "title": "Level", "enum": [1, 2, 3, 4, 5, 6, "bold", "any"], "description": "Depth of the heading, or `bold` for a paragraph that is one bold line. Default: any." }, "value": { "title": "Value", "enum": ["timestamp", "date", "id", "text"], "description": "What the heading holds. Default: text." }, "pattern": { "title": "Pattern", "type": "string", "minLength": 1, "description": "What a heading must match to begin a record: a regular expression (flags `iu`) whose work grows in proportion to the text." }, "timestamp": { "title": "Timestamp", "$ref": "#/$defs/timestamp", "description": "What the heading's time must look like. Overrides the contract's `timestamps`." } } }, "fields": { "title": "Fields", "type": ["array", "object"], "description": "The fields in their order, as a list of names or declarations, or as a map from name to type or declaration.", "items": { "$ref": "#/$defs/fieldItem" }, "additionalProperties": { "$ref": "#/$defs/fieldValue" } }, "forms": { "title": "Forms", "type": "object", "description": "Named sets of fields. A record must have the fields of the form that it comes closest to.", "additionalProperties": { "type": "array", "description": "The fields of the form, by name or id.", "items": { "type": "string", "minLength": 1 } } }, "approves": { "title": "Approves", "type": "object", "description": "What a record lets people change once it is approved.", "additionalProperties": false, "properties": { "status": { "title": "Status", "type": "string", "minLength": 1, "description": "The field that says whether it is approved. Default: the one that the approval is required by, else the first of type `status`; without either, the approval says it." }, "when": { "title": "When", "type": "array", "description": "The values of that field that mean approved. Default: those that the approval is required by, else `Approved`.", "minItems": 1, "items": { "type": "string", "minLength": 1 } }, "scope": { "title": "Scope", "type": "array", "description": "The fields that name what may be changed: paths, globs and names in prose.", "minItems": 1, "items": { "type": "string", "minLength": 1 } }, "except": { "title": "Except", "type": "array", "description": "The fields that name what may not.", "items": { "type": "string", "minLength": 1 } } }, "required": ["scope"] }, "key": { "title": "Key", "type": "string", "minLength": 1, "description": "The field that begins a record where there is no heading." }, "closed": { "title": "Closed", "type": "boolean", "description": "Fields that are not declared are findings." }, "lines": { "title": "Lines", "type": "boolean", "description": "A plain dated line or paragraph is accepted as a whole record." }, "atLeast": { "title": "At least", "type": "integer", "minimum": 0, "description": "How many records there must be. Default: 0." } } };
function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate29.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!func1.call(schema47.properties, key0)) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 === "string") {
        if (func2(data0) < 1) {
          const err1 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (!pattern5.test(data0)) {
          const err2 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]*$" }, message: 'must match pattern "^[a-z0-9][a-z0-9-]*$"' };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.title !== void 0) {
      let data1 = data.title;
      if (typeof data1 === "string") {
        if (func2(data1) < 1) {
          const err4 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.in !== void 0) {
      let data2 = data.in;
      if (typeof data2 === "string") {
        if (func2(data2) < 1) {
          const err6 = { instancePath: instancePath + "/in", schemaPath: "#/properties/in/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/in", schemaPath: "#/properties/in/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.heading !== void 0) {
      let data3 = data.heading;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        for (const key1 in data3) {
          if (!(key1 === "level" || key1 === "value" || key1 === "pattern" || key1 === "timestamp")) {
            const err8 = { instancePath: instancePath + "/heading", schemaPath: "#/properties/heading/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
        }
        if (data3.level !== void 0) {
          let data4 = data3.level;
          if (!(data4 === 1 || data4 === 2 || data4 === 3 || data4 === 4 || data4 === 5 || data4 === 6 || data4 === "bold" || data4 === "any")) {
            const err9 = { instancePath: instancePath + "/heading/level", schemaPath: "#/properties/heading/properties/level/enum", keyword: "enum", params: { allowedValues: schema47.properties.heading.properties.level.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
        if (data3.value !== void 0) {
          let data5 = data3.value;
          if (!(data5 === "timestamp" || data5 === "date" || data5 === "id" || data5 === "text")) {
            const err10 = { instancePath: instancePath + "/heading/value", schemaPath: "#/properties/heading/properties/value/enum", keyword: "enum", params: { allowedValues: schema47.properties.heading.properties.value.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
        if (data3.pattern !== void 0) {
          let data6 = data3.pattern;
          if (typeof data6 === "string") {
            if (func2(data6) < 1) {
              const err11 = { instancePath: instancePath + "/heading/pattern", schemaPath: "#/properties/heading/properties/pattern/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err11];
              } else {
                vErrors.push(err11);
              }
              errors++;
            }
          } else {
            const err12 = { instancePath: instancePath + "/heading/pattern", schemaPath: "#/properties/heading/properties/pattern/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
        }
        if (data3.timestamp !== void 0) {
          let data7 = data3.timestamp;
          if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
            for (const key2 in data7) {
              if (!(key2 === "accept" || key2 === "zone" || key2 === "order" || key2 === "unique")) {
                const err13 = { instancePath: instancePath + "/heading/timestamp", schemaPath: "#/$defs/timestamp/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err13];
                } else {
                  vErrors.push(err13);
                }
                errors++;
              }
            }
            if (data7.accept !== void 0) {
              let data8 = data7.accept;
              if (Array.isArray(data8)) {
                const len0 = data8.length;
                for (let i0 = 0; i0 < len0; i0++) {
                  let data9 = data8[i0];
                  if (!(data9 === "rfc3339" || data9 === "iso-minute" || data9 === "spaced" || data9 === "date" || data9 === "zoneless" || data9 === "month-day-year")) {
                    const err14 = { instancePath: instancePath + "/heading/timestamp/accept/" + i0, schemaPath: "#/$defs/timestamp/properties/accept/items/enum", keyword: "enum", params: { allowedValues: schema36.properties.accept.items.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err14];
                    } else {
                      vErrors.push(err14);
                    }
                    errors++;
                  }
                }
              } else {
                const err15 = { instancePath: instancePath + "/heading/timestamp/accept", schemaPath: "#/$defs/timestamp/properties/accept/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                  vErrors = [err15];
                } else {
                  vErrors.push(err15);
                }
                errors++;
              }
            }
            if (data7.zone !== void 0) {
              let data10 = data7.zone;
              if (!(data10 === "utc" || data10 === "any" || data10 === "none")) {
                const err16 = { instancePath: instancePath + "/heading/timestamp/zone", schemaPath: "#/$defs/timestamp/properties/zone/enum", keyword: "enum", params: { allowedValues: schema36.properties.zone.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err16];
                } else {
                  vErrors.push(err16);
                }
                errors++;
              }
            }
            if (data7.order !== void 0) {
              let data11 = data7.order;
              if (!(data11 === "ascending" || data11 === "descending" || data11 === "none")) {
                const err17 = { instancePath: instancePath + "/heading/timestamp/order", schemaPath: "#/$defs/timestamp/properties/order/enum", keyword: "enum", params: { allowedValues: schema36.properties.order.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err17];
                } else {
                  vErrors.push(err17);
                }
                errors++;
              }
            }
            if (data7.unique !== void 0) {
              if (typeof data7.unique !== "boolean") {
                const err18 = { instancePath: instancePath + "/heading/timestamp/unique", schemaPath: "#/$defs/timestamp/properties/unique/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                if (vErrors === null) {
                  vErrors = [err18];
                } else {
                  vErrors.push(err18);
                }
                errors++;
              }
            }
          } else {
            const err19 = { instancePath: instancePath + "/heading/timestamp", schemaPath: "#/$defs/timestamp/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          }
        }
      } else {
        const err20 = { instancePath: instancePath + "/heading", schemaPath: "#/properties/heading/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
    if (data.fields !== void 0) {
      let data13 = data.fields;
      if (!data13 || typeof data13 != "object") {
        const err21 = { instancePath: instancePath + "/fields", schemaPath: "#/properties/fields/type", keyword: "type", params: { type: schema47.properties.fields.type }, message: "must be array,object" };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
      if (Array.isArray(data13)) {
        const len1 = data13.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate24(data13[i1], { instancePath: instancePath + "/fields/" + i1, parentData: data13, parentDataProperty: i1, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
            errors = vErrors.length;
          }
        }
      }
      if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
        for (const key3 in data13) {
          if (!validate26(data13[key3], { instancePath: instancePath + "/fields/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data13, parentDataProperty: key3, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    if (data.forms !== void 0) {
      let data16 = data.forms;
      if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
        for (const key4 in data16) {
          let data17 = data16[key4];
          if (Array.isArray(data17)) {
            const len2 = data17.length;
            for (let i2 = 0; i2 < len2; i2++) {
              let data18 = data17[i2];
              if (typeof data18 === "string") {
                if (func2(data18) < 1) {
                  const err22 = { instancePath: instancePath + "/forms/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i2, schemaPath: "#/properties/forms/additionalProperties/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  if (vErrors === null) {
                    vErrors = [err22];
                  } else {
                    vErrors.push(err22);
                  }
                  errors++;
                }
              } else {
                const err23 = { instancePath: instancePath + "/forms/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i2, schemaPath: "#/properties/forms/additionalProperties/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err23];
                } else {
                  vErrors.push(err23);
                }
                errors++;
              }
            }
          } else {
            const err24 = { instancePath: instancePath + "/forms/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/forms/additionalProperties/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err24];
            } else {
              vErrors.push(err24);
            }
            errors++;
          }
        }
      } else {
        const err25 = { instancePath: instancePath + "/forms", schemaPath: "#/properties/forms/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
    }
    if (data.approves !== void 0) {
      let data19 = data.approves;
      if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
        if (data19.scope === void 0) {
          const err26 = { instancePath: instancePath + "/approves", schemaPath: "#/properties/approves/required", keyword: "required", params: { missingProperty: "scope" }, message: "must have required property 'scope'" };
          if (vErrors === null) {
            vErrors = [err26];
          } else {
            vErrors.push(err26);
          }
          errors++;
        }
        for (const key5 in data19) {
          if (!(key5 === "status" || key5 === "when" || key5 === "scope" || key5 === "except")) {
            const err27 = { instancePath: instancePath + "/approves", schemaPath: "#/properties/approves/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err27];
            } else {
              vErrors.push(err27);
            }
            errors++;
          }
        }
        if (data19.status !== void 0) {
          let data20 = data19.status;
          if (typeof data20 === "string") {
            if (func2(data20) < 1) {
              const err28 = { instancePath: instancePath + "/approves/status", schemaPath: "#/properties/approves/properties/status/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err28];
              } else {
                vErrors.push(err28);
              }
              errors++;
            }
          } else {
            const err29 = { instancePath: instancePath + "/approves/status", schemaPath: "#/properties/approves/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err29];
            } else {
              vErrors.push(err29);
            }
            errors++;
          }
        }
        if (data19.when !== void 0) {
          let data21 = data19.when;
          if (Array.isArray(data21)) {
            if (data21.length < 1) {
              const err30 = { instancePath: instancePath + "/approves/when", schemaPath: "#/properties/approves/properties/when/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
              if (vErrors === null) {
                vErrors = [err30];
              } else {
                vErrors.push(err30);
              }
              errors++;
            }
            const len3 = data21.length;
            for (let i3 = 0; i3 < len3; i3++) {
              let data22 = data21[i3];
              if (typeof data22 === "string") {
                if (func2(data22) < 1) {
                  const err31 = { instancePath: instancePath + "/approves/when/" + i3, schemaPath: "#/properties/approves/properties/when/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  if (vErrors === null) {
                    vErrors = [err31];
                  } else {
                    vErrors.push(err31);
                  }
                  errors++;
                }
              } else {
                const err32 = { instancePath: instancePath + "/approves/when/" + i3, schemaPath: "#/properties/approves/properties/when/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err32];
                } else {
                  vErrors.push(err32);
                }
                errors++;
              }
            }
          } else {
            const err33 = { instancePath: instancePath + "/approves/when", schemaPath: "#/properties/approves/properties/when/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err33];
            } else {
              vErrors.push(err33);
            }
            errors++;
          }
        }
        if (data19.scope !== void 0) {
          let data23 = data19.scope;
          if (Array.isArray(data23)) {
            if (data23.length < 1) {
              const err34 = { instancePath: instancePath + "/approves/scope", schemaPath: "#/properties/approves/properties/scope/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
              if (vErrors === null) {
                vErrors = [err34];
              } else {
                vErrors.push(err34);
              }
              errors++;
            }
            const len4 = data23.length;
            for (let i4 = 0; i4 < len4; i4++) {
              let data24 = data23[i4];
              if (typeof data24 === "string") {
                if (func2(data24) < 1) {
                  const err35 = { instancePath: instancePath + "/approves/scope/" + i4, schemaPath: "#/properties/approves/properties/scope/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  if (vErrors === null) {
                    vErrors = [err35];
                  } else {
                    vErrors.push(err35);
                  }
                  errors++;
                }
              } else {
                const err36 = { instancePath: instancePath + "/approves/scope/" + i4, schemaPath: "#/properties/approves/properties/scope/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err36];
                } else {
                  vErrors.push(err36);
                }
                errors++;
              }
            }
          } else {
            const err37 = { instancePath: instancePath + "/approves/scope", schemaPath: "#/properties/approves/properties/scope/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err37];
            } else {
              vErrors.push(err37);
            }
            errors++;
          }
        }
        if (data19.except !== void 0) {
          let data25 = data19.except;
          if (Array.isArray(data25)) {
            const len5 = data25.length;
            for (let i5 = 0; i5 < len5; i5++) {
              let data26 = data25[i5];
              if (typeof data26 === "string") {
                if (func2(data26) < 1) {
                  const err38 = { instancePath: instancePath + "/approves/except/" + i5, schemaPath: "#/properties/approves/properties/except/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  if (vErrors === null) {
                    vErrors = [err38];
                  } else {
                    vErrors.push(err38);
                  }
                  errors++;
                }
              } else {
                const err39 = { instancePath: instancePath + "/approves/except/" + i5, schemaPath: "#/properties/approves/properties/except/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err39];
                } else {
                  vErrors.push(err39);
                }
                errors++;
              }
            }
          } else {
            const err40 = { instancePath: instancePath + "/approves/except", schemaPath: "#/properties/approves/properties/except/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err40];
            } else {
              vErrors.push(err40);
            }
            errors++;
          }
        }
      } else {
        const err41 = { instancePath: instancePath + "/approves", schemaPath: "#/properties/approves/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err41];
        } else {
          vErrors.push(err41);
        }
        errors++;
      }
    }
    if (data.key !== void 0) {
      let data27 = data.key;
      if (typeof data27 === "string") {
        if (func2(data27) < 1) {
          const err42 = { instancePath: instancePath + "/key", schemaPath: "#/properties/key/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err42];
          } else {
            vErrors.push(err42);
          }
          errors++;
        }
      } else {
        const err43 = { instancePath: instancePath + "/key", schemaPath: "#/properties/key/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err43];
        } else {
          vErrors.push(err43);
        }
        errors++;
      }
    }
    if (data.closed !== void 0) {
      if (typeof data.closed !== "boolean") {
        const err44 = { instancePath: instancePath + "/closed", schemaPath: "#/properties/closed/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err44];
        } else {
          vErrors.push(err44);
        }
        errors++;
      }
    }
    if (data.lines !== void 0) {
      if (typeof data.lines !== "boolean") {
        const err45 = { instancePath: instancePath + "/lines", schemaPath: "#/properties/lines/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err45];
        } else {
          vErrors.push(err45);
        }
        errors++;
      }
    }
    if (data.atLeast !== void 0) {
      let data30 = data.atLeast;
      if (!(typeof data30 == "number" && (!(data30 % 1) && !isNaN(data30)) && isFinite(data30))) {
        const err46 = { instancePath: instancePath + "/atLeast", schemaPath: "#/properties/atLeast/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err46];
        } else {
          vErrors.push(err46);
        }
        errors++;
      }
      if (typeof data30 == "number" && isFinite(data30)) {
        if (data30 < 0 || isNaN(data30)) {
          const err47 = { instancePath: instancePath + "/atLeast", schemaPath: "#/properties/atLeast/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          if (vErrors === null) {
            vErrors = [err47];
          } else {
            vErrors.push(err47);
          }
          errors++;
        }
      }
    }
  } else {
    const err48 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err48];
    } else {
      vErrors.push(err48);
    }
    errors++;
  }
  validate29.errors = vErrors;
  return errors === 0;
}
validate29.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema49 = { "type": "object", "description": "A table.", "additionalProperties": false, "properties": { "id": { "title": "Id", "type": "string", "minLength": 1, "description": "Name that other parts of the contract use. Default: the name in lower case with hyphens.", "pattern": "^[a-z0-9][a-z0-9-]*$" }, "title": { "title": "Title", "type": "string", "minLength": 1, "description": "What a message calls the table." }, "in": { "title": "In", "type": "string", "minLength": 1, "description": "The section the table stands in. Default: anywhere." }, "columns": { "title": "Columns", "type": ["array", "object"], "description": "The columns, as a list of names or declarations, or as a map from name to declaration.", "items": { "$ref": "#/$defs/columnItem" }, "additionalProperties": { "$ref": "#/$defs/columnValue" } }, "required": { "title": "Required", "type": "boolean", "description": "The document must have the table." }, "repeatable": { "title": "Repeatable", "type": "boolean", "description": "The document may have several tables with these columns." }, "closed": { "title": "Closed", "type": "boolean", "description": "Columns that are not declared are findings." }, "work": { "title": "Work", "type": "boolean", "description": "The rows are pieces of work with an id, a status, an owner or a deadline." }, "board": { "title": "Board", "enum": ["board", "backlog", "list"], "description": "What the rows are to other documents with the same ids: all tasks, those that wait, or some of them. Default: some for a table of work, nothing for others." } } };
var schema50 = { "type": ["string", "object"], "description": "A column: its header, or a declaration.", "minLength": 1, "additionalProperties": false, "properties": { "name": { "title": "Name", "type": "string", "minLength": 1, "description": "The column's header." }, "id": { "title": "Id", "type": "string", "minLength": 1, "description": "Name that other parts of the contract use. Default: the name in lower case with hyphens.", "pattern": "^[a-z0-9][a-z0-9-]*$" }, "aliases": { "title": "Aliases", "type": "array", "description": "Other header texts that mean the same column.", "items": { "type": "string", "minLength": 1 } }, "type": { "title": "Type", "$ref": "#/$defs/valueType", "description": "What the value is. Default: text." }, "required": { "title": "Required", "type": "boolean", "description": "The table must have the column." }, "filled": { "title": "Filled", "type": "boolean", "description": "Every row needs a value here." }, "key": { "title": "Key", "type": "boolean", "description": "The values name the rows; they are unique." }, "vocabulary": { "title": "Vocabulary", "type": "string", "minLength": 1, "description": "The vocabulary whose words the value may be." }, "pattern": { "title": "Pattern", "type": "string", "minLength": 1, "description": "What a value must match: a regular expression (flags `iu`) whose work grows in proportion to the text." }, "timestamp": { "title": "Timestamp", "$ref": "#/$defs/timestamp", "description": "What the time must look like. Overrides the contract's `timestamps`." }, "waitsFor": { "title": "Waits for", "type": "array", "description": "Phrases after which the ids in the text are what the row waits for (`Blocked on`).", "items": { "type": "string", "minLength": 1 } }, "refersTo": { "title": "Refers to", "type": "string", "minLength": 1, "description": "The table whose keys the ids in this column name." }, "origin": { "title": "Origin", "type": "boolean", "description": "A row that names another document here repeats it: what is wrong with its words is reported there, and it is no work of its own." } } };
function validate34(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate34.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data !== "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema50.type }, message: "must be string,object" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (typeof data === "string") {
    if (func2(data) < 1) {
      const err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!func1.call(schema50.properties, key0)) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      let data0 = data.name;
      if (typeof data0 === "string") {
        if (func2(data0) < 1) {
          const err3 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.id !== void 0) {
      let data1 = data.id;
      if (typeof data1 === "string") {
        if (func2(data1) < 1) {
          const err5 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        if (!pattern5.test(data1)) {
          const err6 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]*$" }, message: 'must match pattern "^[a-z0-9][a-z0-9-]*$"' };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.aliases !== void 0) {
      let data2 = data.aliases;
      if (Array.isArray(data2)) {
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data3 = data2[i0];
          if (typeof data3 === "string") {
            if (func2(data3) < 1) {
              const err8 = { instancePath: instancePath + "/aliases/" + i0, schemaPath: "#/properties/aliases/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
          } else {
            const err9 = { instancePath: instancePath + "/aliases/" + i0, schemaPath: "#/properties/aliases/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
      } else {
        const err10 = { instancePath: instancePath + "/aliases", schemaPath: "#/properties/aliases/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.type !== void 0) {
      let data4 = data.type;
      if (!(data4 === "text" || data4 === "timestamp" || data4 === "date" || data4 === "deadline" || data4 === "status" || data4 === "approval" || data4 === "paths" || data4 === "id" || data4 === "ids" || data4 === "owner" || data4 === "figure" || data4 === "list" || data4 === "number" || data4 === "url")) {
        const err11 = { instancePath: instancePath + "/type", schemaPath: "#/$defs/valueType/enum", keyword: "enum", params: { allowedValues: schema42.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.required !== void 0) {
      if (typeof data.required !== "boolean") {
        const err12 = { instancePath: instancePath + "/required", schemaPath: "#/properties/required/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.filled !== void 0) {
      if (typeof data.filled !== "boolean") {
        const err13 = { instancePath: instancePath + "/filled", schemaPath: "#/properties/filled/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.key !== void 0) {
      if (typeof data.key !== "boolean") {
        const err14 = { instancePath: instancePath + "/key", schemaPath: "#/properties/key/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.vocabulary !== void 0) {
      let data8 = data.vocabulary;
      if (typeof data8 === "string") {
        if (func2(data8) < 1) {
          const err15 = { instancePath: instancePath + "/vocabulary", schemaPath: "#/properties/vocabulary/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
      } else {
        const err16 = { instancePath: instancePath + "/vocabulary", schemaPath: "#/properties/vocabulary/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.pattern !== void 0) {
      let data9 = data.pattern;
      if (typeof data9 === "string") {
        if (func2(data9) < 1) {
          const err17 = { instancePath: instancePath + "/pattern", schemaPath: "#/properties/pattern/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
      } else {
        const err18 = { instancePath: instancePath + "/pattern", schemaPath: "#/properties/pattern/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
    if (data.timestamp !== void 0) {
      let data10 = data.timestamp;
      if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
        for (const key1 in data10) {
          if (!(key1 === "accept" || key1 === "zone" || key1 === "order" || key1 === "unique")) {
            const err19 = { instancePath: instancePath + "/timestamp", schemaPath: "#/$defs/timestamp/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          }
        }
        if (data10.accept !== void 0) {
          let data11 = data10.accept;
          if (Array.isArray(data11)) {
            const len1 = data11.length;
            for (let i1 = 0; i1 < len1; i1++) {
              let data12 = data11[i1];
              if (!(data12 === "rfc3339" || data12 === "iso-minute" || data12 === "spaced" || data12 === "date" || data12 === "zoneless" || data12 === "month-day-year")) {
                const err20 = { instancePath: instancePath + "/timestamp/accept/" + i1, schemaPath: "#/$defs/timestamp/properties/accept/items/enum", keyword: "enum", params: { allowedValues: schema36.properties.accept.items.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err20];
                } else {
                  vErrors.push(err20);
                }
                errors++;
              }
            }
          } else {
            const err21 = { instancePath: instancePath + "/timestamp/accept", schemaPath: "#/$defs/timestamp/properties/accept/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err21];
            } else {
              vErrors.push(err21);
            }
            errors++;
          }
        }
        if (data10.zone !== void 0) {
          let data13 = data10.zone;
          if (!(data13 === "utc" || data13 === "any" || data13 === "none")) {
            const err22 = { instancePath: instancePath + "/timestamp/zone", schemaPath: "#/$defs/timestamp/properties/zone/enum", keyword: "enum", params: { allowedValues: schema36.properties.zone.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err22];
            } else {
              vErrors.push(err22);
            }
            errors++;
          }
        }
        if (data10.order !== void 0) {
          let data14 = data10.order;
          if (!(data14 === "ascending" || data14 === "descending" || data14 === "none")) {
            const err23 = { instancePath: instancePath + "/timestamp/order", schemaPath: "#/$defs/timestamp/properties/order/enum", keyword: "enum", params: { allowedValues: schema36.properties.order.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err23];
            } else {
              vErrors.push(err23);
            }
            errors++;
          }
        }
        if (data10.unique !== void 0) {
          if (typeof data10.unique !== "boolean") {
            const err24 = { instancePath: instancePath + "/timestamp/unique", schemaPath: "#/$defs/timestamp/properties/unique/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err24];
            } else {
              vErrors.push(err24);
            }
            errors++;
          }
        }
      } else {
        const err25 = { instancePath: instancePath + "/timestamp", schemaPath: "#/$defs/timestamp/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
    }
    if (data.waitsFor !== void 0) {
      let data16 = data.waitsFor;
      if (Array.isArray(data16)) {
        const len2 = data16.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data17 = data16[i2];
          if (typeof data17 === "string") {
            if (func2(data17) < 1) {
              const err26 = { instancePath: instancePath + "/waitsFor/" + i2, schemaPath: "#/properties/waitsFor/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err26];
              } else {
                vErrors.push(err26);
              }
              errors++;
            }
          } else {
            const err27 = { instancePath: instancePath + "/waitsFor/" + i2, schemaPath: "#/properties/waitsFor/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err27];
            } else {
              vErrors.push(err27);
            }
            errors++;
          }
        }
      } else {
        const err28 = { instancePath: instancePath + "/waitsFor", schemaPath: "#/properties/waitsFor/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err28];
        } else {
          vErrors.push(err28);
        }
        errors++;
      }
    }
    if (data.refersTo !== void 0) {
      let data18 = data.refersTo;
      if (typeof data18 === "string") {
        if (func2(data18) < 1) {
          const err29 = { instancePath: instancePath + "/refersTo", schemaPath: "#/properties/refersTo/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err29];
          } else {
            vErrors.push(err29);
          }
          errors++;
        }
      } else {
        const err30 = { instancePath: instancePath + "/refersTo", schemaPath: "#/properties/refersTo/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err30];
        } else {
          vErrors.push(err30);
        }
        errors++;
      }
    }
    if (data.origin !== void 0) {
      if (typeof data.origin !== "boolean") {
        const err31 = { instancePath: instancePath + "/origin", schemaPath: "#/properties/origin/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err31];
        } else {
          vErrors.push(err31);
        }
        errors++;
      }
    }
  }
  validate34.errors = vErrors;
  return errors === 0;
}
validate34.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema53 = { "type": ["string", "object", "null"], "description": "A column: its type, or a declaration.", "if": { "type": "string" }, "then": { "enum": ["text", "timestamp", "date", "deadline", "status", "approval", "paths", "id", "ids", "owner", "figure", "list", "number", "url"] }, "additionalProperties": false, "properties": { "id": { "title": "Id", "type": "string", "minLength": 1, "description": "Name that other parts of the contract use. Default: the name in lower case with hyphens.", "pattern": "^[a-z0-9][a-z0-9-]*$" }, "aliases": { "title": "Aliases", "type": "array", "description": "Other header texts that mean the same column.", "items": { "type": "string", "minLength": 1 } }, "type": { "title": "Type", "$ref": "#/$defs/valueType", "description": "What the value is. Default: text." }, "required": { "title": "Required", "type": "boolean", "description": "The table must have the column." }, "filled": { "title": "Filled", "type": "boolean", "description": "Every row needs a value here." }, "key": { "title": "Key", "type": "boolean", "description": "The values name the rows; they are unique." }, "vocabulary": { "title": "Vocabulary", "type": "string", "minLength": 1, "description": "The vocabulary whose words the value may be." }, "pattern": { "title": "Pattern", "type": "string", "minLength": 1, "description": "What a value must match: a regular expression (flags `iu`) whose work grows in proportion to the text." }, "timestamp": { "title": "Timestamp", "$ref": "#/$defs/timestamp", "description": "What the time must look like. Overrides the contract's `timestamps`." }, "waitsFor": { "title": "Waits for", "type": "array", "description": "Phrases after which the ids in the text are what the row waits for (`Blocked on`).", "items": { "type": "string", "minLength": 1 } }, "refersTo": { "title": "Refers to", "type": "string", "minLength": 1, "description": "The table whose keys the ids in this column name." }, "origin": { "title": "Origin", "type": "boolean", "description": "A row that names another document here repeats it: what is wrong with its words is reported there, and it is no work of its own." } } };
function validate36(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate36.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data !== "string" && !(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema53.type }, message: "must be string,object,null" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  const _errs1 = errors;
  let valid0 = true;
  const _errs2 = errors;
  if (typeof data !== "string") {
    const err1 = {};
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  var _valid0 = _errs2 === errors;
  errors = _errs1;
  if (vErrors !== null) {
    if (_errs1) {
      vErrors.length = _errs1;
    } else {
      vErrors = null;
    }
  }
  if (_valid0) {
    const _errs4 = errors;
    if (!(data === "text" || data === "timestamp" || data === "date" || data === "deadline" || data === "status" || data === "approval" || data === "paths" || data === "id" || data === "ids" || data === "owner" || data === "figure" || data === "list" || data === "number" || data === "url")) {
      const err2 = { instancePath, schemaPath: "#/then/enum", keyword: "enum", params: { allowedValues: schema53.then.enum }, message: "must be equal to one of the allowed values" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    var _valid0 = _errs4 === errors;
    valid0 = _valid0;
  }
  if (!valid0) {
    const err3 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema' };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!func1.call(schema53.properties, key0)) {
        const err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 === "string") {
        if (func2(data0) < 1) {
          const err5 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        if (!pattern5.test(data0)) {
          const err6 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]*$" }, message: 'must match pattern "^[a-z0-9][a-z0-9-]*$"' };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.aliases !== void 0) {
      let data1 = data.aliases;
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (typeof data2 === "string") {
            if (func2(data2) < 1) {
              const err8 = { instancePath: instancePath + "/aliases/" + i0, schemaPath: "#/properties/aliases/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
          } else {
            const err9 = { instancePath: instancePath + "/aliases/" + i0, schemaPath: "#/properties/aliases/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
      } else {
        const err10 = { instancePath: instancePath + "/aliases", schemaPath: "#/properties/aliases/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.type !== void 0) {
      let data3 = data.type;
      if (!(data3 === "text" || data3 === "timestamp" || data3 === "date" || data3 === "deadline" || data3 === "status" || data3 === "approval" || data3 === "paths" || data3 === "id" || data3 === "ids" || data3 === "owner" || data3 === "figure" || data3 === "list" || data3 === "number" || data3 === "url")) {
        const err11 = { instancePath: instancePath + "/type", schemaPath: "#/$defs/valueType/enum", keyword: "enum", params: { allowedValues: schema42.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.required !== void 0) {
      if (typeof data.required !== "boolean") {
        const err12 = { instancePath: instancePath + "/required", schemaPath: "#/properties/required/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.filled !== void 0) {
      if (typeof data.filled !== "boolean") {
        const err13 = { instancePath: instancePath + "/filled", schemaPath: "#/properties/filled/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.key !== void 0) {
      if (typeof data.key !== "boolean") {
        const err14 = { instancePath: instancePath + "/key", schemaPath: "#/properties/key/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.vocabulary !== void 0) {
      let data7 = data.vocabulary;
      if (typeof data7 === "string") {
        if (func2(data7) < 1) {
          const err15 = { instancePath: instancePath + "/vocabulary", schemaPath: "#/properties/vocabulary/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
      } else {
        const err16 = { instancePath: instancePath + "/vocabulary", schemaPath: "#/properties/vocabulary/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.pattern !== void 0) {
      let data8 = data.pattern;
      if (typeof data8 === "string") {
        if (func2(data8) < 1) {
          const err17 = { instancePath: instancePath + "/pattern", schemaPath: "#/properties/pattern/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
      } else {
        const err18 = { instancePath: instancePath + "/pattern", schemaPath: "#/properties/pattern/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
    if (data.timestamp !== void 0) {
      let data9 = data.timestamp;
      if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
        for (const key1 in data9) {
          if (!(key1 === "accept" || key1 === "zone" || key1 === "order" || key1 === "unique")) {
            const err19 = { instancePath: instancePath + "/timestamp", schemaPath: "#/$defs/timestamp/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          }
        }
        if (data9.accept !== void 0) {
          let data10 = data9.accept;
          if (Array.isArray(data10)) {
            const len1 = data10.length;
            for (let i1 = 0; i1 < len1; i1++) {
              let data11 = data10[i1];
              if (!(data11 === "rfc3339" || data11 === "iso-minute" || data11 === "spaced" || data11 === "date" || data11 === "zoneless" || data11 === "month-day-year")) {
                const err20 = { instancePath: instancePath + "/timestamp/accept/" + i1, schemaPath: "#/$defs/timestamp/properties/accept/items/enum", keyword: "enum", params: { allowedValues: schema36.properties.accept.items.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err20];
                } else {
                  vErrors.push(err20);
                }
                errors++;
              }
            }
          } else {
            const err21 = { instancePath: instancePath + "/timestamp/accept", schemaPath: "#/$defs/timestamp/properties/accept/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err21];
            } else {
              vErrors.push(err21);
            }
            errors++;
          }
        }
        if (data9.zone !== void 0) {
          let data12 = data9.zone;
          if (!(data12 === "utc" || data12 === "any" || data12 === "none")) {
            const err22 = { instancePath: instancePath + "/timestamp/zone", schemaPath: "#/$defs/timestamp/properties/zone/enum", keyword: "enum", params: { allowedValues: schema36.properties.zone.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err22];
            } else {
              vErrors.push(err22);
            }
            errors++;
          }
        }
        if (data9.order !== void 0) {
          let data13 = data9.order;
          if (!(data13 === "ascending" || data13 === "descending" || data13 === "none")) {
            const err23 = { instancePath: instancePath + "/timestamp/order", schemaPath: "#/$defs/timestamp/properties/order/enum", keyword: "enum", params: { allowedValues: schema36.properties.order.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err23];
            } else {
              vErrors.push(err23);
            }
            errors++;
          }
        }
        if (data9.unique !== void 0) {
          if (typeof data9.unique !== "boolean") {
            const err24 = { instancePath: instancePath + "/timestamp/unique", schemaPath: "#/$defs/timestamp/properties/unique/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err24];
            } else {
              vErrors.push(err24);
            }
            errors++;
          }
        }
      } else {
        const err25 = { instancePath: instancePath + "/timestamp", schemaPath: "#/$defs/timestamp/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
    }
    if (data.waitsFor !== void 0) {
      let data15 = data.waitsFor;
      if (Array.isArray(data15)) {
        const len2 = data15.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data16 = data15[i2];
          if (typeof data16 === "string") {
            if (func2(data16) < 1) {
              const err26 = { instancePath: instancePath + "/waitsFor/" + i2, schemaPath: "#/properties/waitsFor/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err26];
              } else {
                vErrors.push(err26);
              }
              errors++;
            }
          } else {
            const err27 = { instancePath: instancePath + "/waitsFor/" + i2, schemaPath: "#/properties/waitsFor/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err27];
            } else {
              vErrors.push(err27);
            }
            errors++;
          }
        }
      } else {
        const err28 = { instancePath: instancePath + "/waitsFor", schemaPath: "#/properties/waitsFor/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err28];
        } else {
          vErrors.push(err28);
        }
        errors++;
      }
    }
    if (data.refersTo !== void 0) {
      let data17 = data.refersTo;
      if (typeof data17 === "string") {
        if (func2(data17) < 1) {
          const err29 = { instancePath: instancePath + "/refersTo", schemaPath: "#/properties/refersTo/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err29];
          } else {
            vErrors.push(err29);
          }
          errors++;
        }
      } else {
        const err30 = { instancePath: instancePath + "/refersTo", schemaPath: "#/properties/refersTo/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err30];
        } else {
          vErrors.push(err30);
        }
        errors++;
      }
    }
    if (data.origin !== void 0) {
      if (typeof data.origin !== "boolean") {
        const err31 = { instancePath: instancePath + "/origin", schemaPath: "#/properties/origin/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err31];
        } else {
          vErrors.push(err31);
        }
        errors++;
      }
    }
  }
  validate36.errors = vErrors;
  return errors === 0;
}
validate36.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate33(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate33.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!func1.call(schema49.properties, key0)) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 === "string") {
        if (func2(data0) < 1) {
          const err1 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (!pattern5.test(data0)) {
          const err2 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]*$" }, message: 'must match pattern "^[a-z0-9][a-z0-9-]*$"' };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.title !== void 0) {
      let data1 = data.title;
      if (typeof data1 === "string") {
        if (func2(data1) < 1) {
          const err4 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.in !== void 0) {
      let data2 = data.in;
      if (typeof data2 === "string") {
        if (func2(data2) < 1) {
          const err6 = { instancePath: instancePath + "/in", schemaPath: "#/properties/in/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/in", schemaPath: "#/properties/in/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.columns !== void 0) {
      let data3 = data.columns;
      if (!data3 || typeof data3 != "object") {
        const err8 = { instancePath: instancePath + "/columns", schemaPath: "#/properties/columns/type", keyword: "type", params: { type: schema49.properties.columns.type }, message: "must be array,object" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
      if (Array.isArray(data3)) {
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate34(data3[i0], { instancePath: instancePath + "/columns/" + i0, parentData: data3, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
            errors = vErrors.length;
          }
        }
      }
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        for (const key1 in data3) {
          if (!validate36(data3[key1], { instancePath: instancePath + "/columns/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data3, parentDataProperty: key1, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    if (data.required !== void 0) {
      if (typeof data.required !== "boolean") {
        const err9 = { instancePath: instancePath + "/required", schemaPath: "#/properties/required/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.repeatable !== void 0) {
      if (typeof data.repeatable !== "boolean") {
        const err10 = { instancePath: instancePath + "/repeatable", schemaPath: "#/properties/repeatable/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.closed !== void 0) {
      if (typeof data.closed !== "boolean") {
        const err11 = { instancePath: instancePath + "/closed", schemaPath: "#/properties/closed/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.work !== void 0) {
      if (typeof data.work !== "boolean") {
        const err12 = { instancePath: instancePath + "/work", schemaPath: "#/properties/work/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.board !== void 0) {
      let data10 = data.board;
      if (!(data10 === "board" || data10 === "backlog" || data10 === "list")) {
        const err13 = { instancePath: instancePath + "/board", schemaPath: "#/properties/board/enum", keyword: "enum", params: { allowedValues: schema49.properties.board.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
  } else {
    const err14 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err14];
    } else {
      vErrors.push(err14);
    }
    errors++;
  }
  validate33.errors = vErrors;
  return errors === 0;
}
validate33.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema56 = { "type": "object", "description": "A table.", "additionalProperties": false, "properties": { "id": { "title": "Id", "type": "string", "minLength": 1, "description": "Name that other parts of the contract use. Default: the name in lower case with hyphens.", "pattern": "^[a-z0-9][a-z0-9-]*$" }, "title": { "title": "Title", "type": "string", "minLength": 1, "description": "What a message calls the table." }, "in": { "title": "In", "type": "string", "minLength": 1, "description": "The section the table stands in. Default: anywhere." }, "columns": { "title": "Columns", "type": ["array", "object"], "description": "The columns, as a list of names or declarations, or as a map from name to declaration.", "items": { "$ref": "#/$defs/columnItem" }, "additionalProperties": { "$ref": "#/$defs/columnValue" } }, "required": { "title": "Required", "type": "boolean", "description": "The document must have the table." }, "repeatable": { "title": "Repeatable", "type": "boolean", "description": "The document may have several tables with these columns." }, "closed": { "title": "Closed", "type": "boolean", "description": "Columns that are not declared are findings." }, "work": { "title": "Work", "type": "boolean", "description": "The rows are pieces of work with an id, a status, an owner or a deadline." }, "board": { "title": "Board", "enum": ["board", "backlog", "list"], "description": "What the rows are to other documents with the same ids: all tasks, those that wait, or some of them. Default: some for a table of work, nothing for others." } } };
function validate39(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate39.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!func1.call(schema56.properties, key0)) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 === "string") {
        if (func2(data0) < 1) {
          const err1 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (!pattern5.test(data0)) {
          const err2 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]*$" }, message: 'must match pattern "^[a-z0-9][a-z0-9-]*$"' };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.title !== void 0) {
      let data1 = data.title;
      if (typeof data1 === "string") {
        if (func2(data1) < 1) {
          const err4 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.in !== void 0) {
      let data2 = data.in;
      if (typeof data2 === "string") {
        if (func2(data2) < 1) {
          const err6 = { instancePath: instancePath + "/in", schemaPath: "#/properties/in/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/in", schemaPath: "#/properties/in/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.columns !== void 0) {
      let data3 = data.columns;
      if (!data3 || typeof data3 != "object") {
        const err8 = { instancePath: instancePath + "/columns", schemaPath: "#/properties/columns/type", keyword: "type", params: { type: schema56.properties.columns.type }, message: "must be array,object" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
      if (Array.isArray(data3)) {
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate34(data3[i0], { instancePath: instancePath + "/columns/" + i0, parentData: data3, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
            errors = vErrors.length;
          }
        }
      }
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        for (const key1 in data3) {
          if (!validate36(data3[key1], { instancePath: instancePath + "/columns/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data3, parentDataProperty: key1, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    if (data.required !== void 0) {
      if (typeof data.required !== "boolean") {
        const err9 = { instancePath: instancePath + "/required", schemaPath: "#/properties/required/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.repeatable !== void 0) {
      if (typeof data.repeatable !== "boolean") {
        const err10 = { instancePath: instancePath + "/repeatable", schemaPath: "#/properties/repeatable/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.closed !== void 0) {
      if (typeof data.closed !== "boolean") {
        const err11 = { instancePath: instancePath + "/closed", schemaPath: "#/properties/closed/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.work !== void 0) {
      if (typeof data.work !== "boolean") {
        const err12 = { instancePath: instancePath + "/work", schemaPath: "#/properties/work/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.board !== void 0) {
      let data10 = data.board;
      if (!(data10 === "board" || data10 === "backlog" || data10 === "list")) {
        const err13 = { instancePath: instancePath + "/board", schemaPath: "#/properties/board/enum", keyword: "enum", params: { allowedValues: schema56.properties.board.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
  } else {
    const err14 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err14];
    } else {
      vErrors.push(err14);
    }
    errors++;
  }
  validate39.errors = vErrors;
  return errors === 0;
}
validate39.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema58 = { "type": "object", "description": "A count of rows, steps or checkboxes.", "additionalProperties": false, "properties": { "of": { "title": "Of", "type": "string", "minLength": 1, "description": "A table, a sequence, or `tasks` for the document's checkboxes." }, "where": { "title": "Where", "type": ["string", "array"], "description": "The states of work that count. Default: done.", "items": { "enum": ["open", "active", "blocked", "done", "dropped"] }, "if": { "type": "string" }, "then": { "enum": ["open", "active", "blocked", "done", "dropped"] } } }, "required": ["of"] };
function validate43(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate43.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.at === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "at" }, message: "must have required property 'at'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.is === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "is" }, message: "must have required property 'is'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "at" || key0 === "is" || key0 === "target")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.at !== void 0) {
      let data0 = data.at;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.table === void 0) {
          const err3 = { instancePath: instancePath + "/at", schemaPath: "#/properties/at/required", keyword: "required", params: { missingProperty: "table" }, message: "must have required property 'table'" };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (data0.row === void 0) {
          const err4 = { instancePath: instancePath + "/at", schemaPath: "#/properties/at/required", keyword: "required", params: { missingProperty: "row" }, message: "must have required property 'row'" };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (data0.column === void 0) {
          const err5 = { instancePath: instancePath + "/at", schemaPath: "#/properties/at/required", keyword: "required", params: { missingProperty: "column" }, message: "must have required property 'column'" };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        for (const key1 in data0) {
          if (!(key1 === "table" || key1 === "row" || key1 === "column")) {
            const err6 = { instancePath: instancePath + "/at", schemaPath: "#/properties/at/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
        }
        if (data0.table !== void 0) {
          let data1 = data0.table;
          if (typeof data1 === "string") {
            if (func2(data1) < 1) {
              const err7 = { instancePath: instancePath + "/at/table", schemaPath: "#/properties/at/properties/table/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
          } else {
            const err8 = { instancePath: instancePath + "/at/table", schemaPath: "#/properties/at/properties/table/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
        }
        if (data0.row !== void 0) {
          let data2 = data0.row;
          if (typeof data2 === "string") {
            if (func2(data2) < 1) {
              const err9 = { instancePath: instancePath + "/at/row", schemaPath: "#/properties/at/properties/row/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
          } else {
            const err10 = { instancePath: instancePath + "/at/row", schemaPath: "#/properties/at/properties/row/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
        if (data0.column !== void 0) {
          let data3 = data0.column;
          if (typeof data3 === "string") {
            if (func2(data3) < 1) {
              const err11 = { instancePath: instancePath + "/at/column", schemaPath: "#/properties/at/properties/column/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err11];
              } else {
                vErrors.push(err11);
              }
              errors++;
            }
          } else {
            const err12 = { instancePath: instancePath + "/at/column", schemaPath: "#/properties/at/properties/column/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
        }
      } else {
        const err13 = { instancePath: instancePath + "/at", schemaPath: "#/properties/at/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.is !== void 0) {
      let data4 = data.is;
      if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
        if (Object.keys(data4).length > 1) {
          const err14 = { instancePath: instancePath + "/is", schemaPath: "#/properties/is/maxProperties", keyword: "maxProperties", params: { limit: 1 }, message: "must NOT have more than 1 properties" };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
        if (Object.keys(data4).length < 1) {
          const err15 = { instancePath: instancePath + "/is", schemaPath: "#/properties/is/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
        for (const key2 in data4) {
          if (!(key2 === "ratio" || key2 === "percentage" || key2 === "count" || key2 === "days")) {
            const err16 = { instancePath: instancePath + "/is", schemaPath: "#/properties/is/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
        }
        if (data4.ratio !== void 0) {
          let data5 = data4.ratio;
          if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
            if (data5.of === void 0) {
              const err17 = { instancePath: instancePath + "/is/ratio", schemaPath: "#/$defs/count/required", keyword: "required", params: { missingProperty: "of" }, message: "must have required property 'of'" };
              if (vErrors === null) {
                vErrors = [err17];
              } else {
                vErrors.push(err17);
              }
              errors++;
            }
            for (const key3 in data5) {
              if (!(key3 === "of" || key3 === "where")) {
                const err18 = { instancePath: instancePath + "/is/ratio", schemaPath: "#/$defs/count/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err18];
                } else {
                  vErrors.push(err18);
                }
                errors++;
              }
            }
            if (data5.of !== void 0) {
              let data6 = data5.of;
              if (typeof data6 === "string") {
                if (func2(data6) < 1) {
                  const err19 = { instancePath: instancePath + "/is/ratio/of", schemaPath: "#/$defs/count/properties/of/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  if (vErrors === null) {
                    vErrors = [err19];
                  } else {
                    vErrors.push(err19);
                  }
                  errors++;
                }
              } else {
                const err20 = { instancePath: instancePath + "/is/ratio/of", schemaPath: "#/$defs/count/properties/of/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err20];
                } else {
                  vErrors.push(err20);
                }
                errors++;
              }
            }
            if (data5.where !== void 0) {
              let data7 = data5.where;
              if (typeof data7 !== "string" && !Array.isArray(data7)) {
                const err21 = { instancePath: instancePath + "/is/ratio/where", schemaPath: "#/$defs/count/properties/where/type", keyword: "type", params: { type: schema58.properties.where.type }, message: "must be string,array" };
                if (vErrors === null) {
                  vErrors = [err21];
                } else {
                  vErrors.push(err21);
                }
                errors++;
              }
              const _errs22 = errors;
              let valid5 = true;
              const _errs23 = errors;
              if (typeof data7 !== "string") {
                const err22 = {};
                if (vErrors === null) {
                  vErrors = [err22];
                } else {
                  vErrors.push(err22);
                }
                errors++;
              }
              var _valid0 = _errs23 === errors;
              errors = _errs22;
              if (vErrors !== null) {
                if (_errs22) {
                  vErrors.length = _errs22;
                } else {
                  vErrors = null;
                }
              }
              if (_valid0) {
                const _errs25 = errors;
                if (!(data7 === "open" || data7 === "active" || data7 === "blocked" || data7 === "done" || data7 === "dropped")) {
                  const err23 = { instancePath: instancePath + "/is/ratio/where", schemaPath: "#/$defs/count/properties/where/then/enum", keyword: "enum", params: { allowedValues: schema58.properties.where.then.enum }, message: "must be equal to one of the allowed values" };
                  if (vErrors === null) {
                    vErrors = [err23];
                  } else {
                    vErrors.push(err23);
                  }
                  errors++;
                }
                var _valid0 = _errs25 === errors;
                valid5 = _valid0;
              }
              if (!valid5) {
                const err24 = { instancePath: instancePath + "/is/ratio/where", schemaPath: "#/$defs/count/properties/where/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema' };
                if (vErrors === null) {
                  vErrors = [err24];
                } else {
                  vErrors.push(err24);
                }
                errors++;
              }
              if (Array.isArray(data7)) {
                const len0 = data7.length;
                for (let i0 = 0; i0 < len0; i0++) {
                  let data8 = data7[i0];
                  if (!(data8 === "open" || data8 === "active" || data8 === "blocked" || data8 === "done" || data8 === "dropped")) {
                    const err25 = { instancePath: instancePath + "/is/ratio/where/" + i0, schemaPath: "#/$defs/count/properties/where/items/enum", keyword: "enum", params: { allowedValues: schema58.properties.where.items.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err25];
                    } else {
                      vErrors.push(err25);
                    }
                    errors++;
                  }
                }
              }
            }
          } else {
            const err26 = { instancePath: instancePath + "/is/ratio", schemaPath: "#/$defs/count/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err26];
            } else {
              vErrors.push(err26);
            }
            errors++;
          }
        }
        if (data4.percentage !== void 0) {
          let data9 = data4.percentage;
          if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
            if (data9.of === void 0) {
              const err27 = { instancePath: instancePath + "/is/percentage", schemaPath: "#/$defs/count/required", keyword: "required", params: { missingProperty: "of" }, message: "must have required property 'of'" };
              if (vErrors === null) {
                vErrors = [err27];
              } else {
                vErrors.push(err27);
              }
              errors++;
            }
            for (const key4 in data9) {
              if (!(key4 === "of" || key4 === "where")) {
                const err28 = { instancePath: instancePath + "/is/percentage", schemaPath: "#/$defs/count/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err28];
                } else {
                  vErrors.push(err28);
                }
                errors++;
              }
            }
            if (data9.of !== void 0) {
              let data10 = data9.of;
              if (typeof data10 === "string") {
                if (func2(data10) < 1) {
                  const err29 = { instancePath: instancePath + "/is/percentage/of", schemaPath: "#/$defs/count/properties/of/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  if (vErrors === null) {
                    vErrors = [err29];
                  } else {
                    vErrors.push(err29);
                  }
                  errors++;
                }
              } else {
                const err30 = { instancePath: instancePath + "/is/percentage/of", schemaPath: "#/$defs/count/properties/of/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err30];
                } else {
                  vErrors.push(err30);
                }
                errors++;
              }
            }
            if (data9.where !== void 0) {
              let data11 = data9.where;
              if (typeof data11 !== "string" && !Array.isArray(data11)) {
                const err31 = { instancePath: instancePath + "/is/percentage/where", schemaPath: "#/$defs/count/properties/where/type", keyword: "type", params: { type: schema58.properties.where.type }, message: "must be string,array" };
                if (vErrors === null) {
                  vErrors = [err31];
                } else {
                  vErrors.push(err31);
                }
                errors++;
              }
              const _errs35 = errors;
              let valid10 = true;
              const _errs36 = errors;
              if (typeof data11 !== "string") {
                const err32 = {};
                if (vErrors === null) {
                  vErrors = [err32];
                } else {
                  vErrors.push(err32);
                }
                errors++;
              }
              var _valid1 = _errs36 === errors;
              errors = _errs35;
              if (vErrors !== null) {
                if (_errs35) {
                  vErrors.length = _errs35;
                } else {
                  vErrors = null;
                }
              }
              if (_valid1) {
                const _errs38 = errors;
                if (!(data11 === "open" || data11 === "active" || data11 === "blocked" || data11 === "done" || data11 === "dropped")) {
                  const err33 = { instancePath: instancePath + "/is/percentage/where", schemaPath: "#/$defs/count/properties/where/then/enum", keyword: "enum", params: { allowedValues: schema58.properties.where.then.enum }, message: "must be equal to one of the allowed values" };
                  if (vErrors === null) {
                    vErrors = [err33];
                  } else {
                    vErrors.push(err33);
                  }
                  errors++;
                }
                var _valid1 = _errs38 === errors;
                valid10 = _valid1;
              }
              if (!valid10) {
                const err34 = { instancePath: instancePath + "/is/percentage/where", schemaPath: "#/$defs/count/properties/where/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema' };
                if (vErrors === null) {
                  vErrors = [err34];
                } else {
                  vErrors.push(err34);
                }
                errors++;
              }
              if (Array.isArray(data11)) {
                const len1 = data11.length;
                for (let i1 = 0; i1 < len1; i1++) {
                  let data12 = data11[i1];
                  if (!(data12 === "open" || data12 === "active" || data12 === "blocked" || data12 === "done" || data12 === "dropped")) {
                    const err35 = { instancePath: instancePath + "/is/percentage/where/" + i1, schemaPath: "#/$defs/count/properties/where/items/enum", keyword: "enum", params: { allowedValues: schema58.properties.where.items.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err35];
                    } else {
                      vErrors.push(err35);
                    }
                    errors++;
                  }
                }
              }
            }
          } else {
            const err36 = { instancePath: instancePath + "/is/percentage", schemaPath: "#/$defs/count/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err36];
            } else {
              vErrors.push(err36);
            }
            errors++;
          }
        }
        if (data4.count !== void 0) {
          let data13 = data4.count;
          if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
            if (data13.of === void 0) {
              const err37 = { instancePath: instancePath + "/is/count", schemaPath: "#/$defs/count/required", keyword: "required", params: { missingProperty: "of" }, message: "must have required property 'of'" };
              if (vErrors === null) {
                vErrors = [err37];
              } else {
                vErrors.push(err37);
              }
              errors++;
            }
            for (const key5 in data13) {
              if (!(key5 === "of" || key5 === "where")) {
                const err38 = { instancePath: instancePath + "/is/count", schemaPath: "#/$defs/count/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err38];
                } else {
                  vErrors.push(err38);
                }
                errors++;
              }
            }
            if (data13.of !== void 0) {
              let data14 = data13.of;
              if (typeof data14 === "string") {
                if (func2(data14) < 1) {
                  const err39 = { instancePath: instancePath + "/is/count/of", schemaPath: "#/$defs/count/properties/of/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  if (vErrors === null) {
                    vErrors = [err39];
                  } else {
                    vErrors.push(err39);
                  }
                  errors++;
                }
              } else {
                const err40 = { instancePath: instancePath + "/is/count/of", schemaPath: "#/$defs/count/properties/of/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err40];
                } else {
                  vErrors.push(err40);
                }
                errors++;
              }
            }
            if (data13.where !== void 0) {
              let data15 = data13.where;
              if (typeof data15 !== "string" && !Array.isArray(data15)) {
                const err41 = { instancePath: instancePath + "/is/count/where", schemaPath: "#/$defs/count/properties/where/type", keyword: "type", params: { type: schema58.properties.where.type }, message: "must be string,array" };
                if (vErrors === null) {
                  vErrors = [err41];
                } else {
                  vErrors.push(err41);
                }
                errors++;
              }
              const _errs48 = errors;
              let valid15 = true;
              const _errs49 = errors;
              if (typeof data15 !== "string") {
                const err42 = {};
                if (vErrors === null) {
                  vErrors = [err42];
                } else {
                  vErrors.push(err42);
                }
                errors++;
              }
              var _valid2 = _errs49 === errors;
              errors = _errs48;
              if (vErrors !== null) {
                if (_errs48) {
                  vErrors.length = _errs48;
                } else {
                  vErrors = null;
                }
              }
              if (_valid2) {
                const _errs51 = errors;
                if (!(data15 === "open" || data15 === "active" || data15 === "blocked" || data15 === "done" || data15 === "dropped")) {
                  const err43 = { instancePath: instancePath + "/is/count/where", schemaPath: "#/$defs/count/properties/where/then/enum", keyword: "enum", params: { allowedValues: schema58.properties.where.then.enum }, message: "must be equal to one of the allowed values" };
                  if (vErrors === null) {
                    vErrors = [err43];
                  } else {
                    vErrors.push(err43);
                  }
                  errors++;
                }
                var _valid2 = _errs51 === errors;
                valid15 = _valid2;
              }
              if (!valid15) {
                const err44 = { instancePath: instancePath + "/is/count/where", schemaPath: "#/$defs/count/properties/where/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema' };
                if (vErrors === null) {
                  vErrors = [err44];
                } else {
                  vErrors.push(err44);
                }
                errors++;
              }
              if (Array.isArray(data15)) {
                const len2 = data15.length;
                for (let i2 = 0; i2 < len2; i2++) {
                  let data16 = data15[i2];
                  if (!(data16 === "open" || data16 === "active" || data16 === "blocked" || data16 === "done" || data16 === "dropped")) {
                    const err45 = { instancePath: instancePath + "/is/count/where/" + i2, schemaPath: "#/$defs/count/properties/where/items/enum", keyword: "enum", params: { allowedValues: schema58.properties.where.items.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err45];
                    } else {
                      vErrors.push(err45);
                    }
                    errors++;
                  }
                }
              }
            }
          } else {
            const err46 = { instancePath: instancePath + "/is/count", schemaPath: "#/$defs/count/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err46];
            } else {
              vErrors.push(err46);
            }
            errors++;
          }
        }
        if (data4.days !== void 0) {
          let data17 = data4.days;
          if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
            if (data17.from === void 0) {
              const err47 = { instancePath: instancePath + "/is/days", schemaPath: "#/properties/is/properties/days/required", keyword: "required", params: { missingProperty: "from" }, message: "must have required property 'from'" };
              if (vErrors === null) {
                vErrors = [err47];
              } else {
                vErrors.push(err47);
              }
              errors++;
            }
            if (data17.to === void 0) {
              const err48 = { instancePath: instancePath + "/is/days", schemaPath: "#/properties/is/properties/days/required", keyword: "required", params: { missingProperty: "to" }, message: "must have required property 'to'" };
              if (vErrors === null) {
                vErrors = [err48];
              } else {
                vErrors.push(err48);
              }
              errors++;
            }
            for (const key6 in data17) {
              if (!(key6 === "from" || key6 === "to")) {
                const err49 = { instancePath: instancePath + "/is/days", schemaPath: "#/properties/is/properties/days/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err49];
                } else {
                  vErrors.push(err49);
                }
                errors++;
              }
            }
            if (data17.from !== void 0) {
              if ("last-updated" !== data17.from) {
                const err50 = { instancePath: instancePath + "/is/days/from", schemaPath: "#/properties/is/properties/days/properties/from/const", keyword: "const", params: { allowedValue: "last-updated" }, message: "must be equal to constant" };
                if (vErrors === null) {
                  vErrors = [err50];
                } else {
                  vErrors.push(err50);
                }
                errors++;
              }
            }
            if (data17.to !== void 0) {
              if ("latest-deadline" !== data17.to) {
                const err51 = { instancePath: instancePath + "/is/days/to", schemaPath: "#/properties/is/properties/days/properties/to/const", keyword: "const", params: { allowedValue: "latest-deadline" }, message: "must be equal to constant" };
                if (vErrors === null) {
                  vErrors = [err51];
                } else {
                  vErrors.push(err51);
                }
                errors++;
              }
            }
          } else {
            const err52 = { instancePath: instancePath + "/is/days", schemaPath: "#/properties/is/properties/days/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err52];
            } else {
              vErrors.push(err52);
            }
            errors++;
          }
        }
      } else {
        const err53 = { instancePath: instancePath + "/is", schemaPath: "#/properties/is/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err53];
        } else {
          vErrors.push(err53);
        }
        errors++;
      }
    }
    if (data.target !== void 0) {
      let data20 = data.target;
      if (typeof data20 === "string") {
        if (func2(data20) < 1) {
          const err54 = { instancePath: instancePath + "/target", schemaPath: "#/properties/target/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err54];
          } else {
            vErrors.push(err54);
          }
          errors++;
        }
      } else {
        const err55 = { instancePath: instancePath + "/target", schemaPath: "#/properties/target/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err55];
        } else {
          vErrors.push(err55);
        }
        errors++;
      }
    }
  } else {
    const err56 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err56];
    } else {
      vErrors.push(err56);
    }
    errors++;
  }
  validate43.errors = vErrors;
  return errors === 0;
}
validate43.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema61 = { "type": ["array", "object"], "description": "The words: a list, or a map from word to state or declaration.", "items": { "type": ["string", "object"], "minLength": 1, "additionalProperties": false, "properties": { "name": { "title": "Name", "type": "string", "minLength": 1, "description": "The word." }, "state": { "title": "State", "$ref": "#/$defs/state" }, "aliases": { "title": "Aliases", "type": "array", "description": "Other spellings that mean the word.", "items": { "type": "string", "minLength": 1 } } } }, "additionalProperties": { "type": ["string", "object"], "if": { "type": "string" }, "then": { "enum": ["open", "active", "blocked", "done", "dropped"] }, "additionalProperties": false, "properties": { "state": { "title": "State", "$ref": "#/$defs/state" }, "aliases": { "title": "Aliases", "type": "array", "description": "Other spellings that mean the word.", "items": { "type": "string", "minLength": 1 } } } } };
var schema62 = { "enum": ["open", "active", "blocked", "done", "dropped"], "description": "The state of work a word means." };
function validate45(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate45.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!data || typeof data != "object") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema61.type }, message: "must be array,object" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (typeof data0 !== "string" && !(data0 && typeof data0 == "object" && !Array.isArray(data0))) {
        const err1 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: schema61.items.type }, message: "must be string,object" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      if (typeof data0 === "string") {
        if (func2(data0) < 1) {
          const err2 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      }
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        for (const key0 in data0) {
          if (!(key0 === "name" || key0 === "state" || key0 === "aliases")) {
            const err3 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        }
        if (data0.name !== void 0) {
          let data1 = data0.name;
          if (typeof data1 === "string") {
            if (func2(data1) < 1) {
              const err4 = { instancePath: instancePath + "/" + i0 + "/name", schemaPath: "#/items/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
          } else {
            const err5 = { instancePath: instancePath + "/" + i0 + "/name", schemaPath: "#/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
        }
        if (data0.state !== void 0) {
          let data2 = data0.state;
          if (!(data2 === "open" || data2 === "active" || data2 === "blocked" || data2 === "done" || data2 === "dropped")) {
            const err6 = { instancePath: instancePath + "/" + i0 + "/state", schemaPath: "#/$defs/state/enum", keyword: "enum", params: { allowedValues: schema62.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
        }
        if (data0.aliases !== void 0) {
          let data3 = data0.aliases;
          if (Array.isArray(data3)) {
            const len1 = data3.length;
            for (let i1 = 0; i1 < len1; i1++) {
              let data4 = data3[i1];
              if (typeof data4 === "string") {
                if (func2(data4) < 1) {
                  const err7 = { instancePath: instancePath + "/" + i0 + "/aliases/" + i1, schemaPath: "#/items/properties/aliases/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  if (vErrors === null) {
                    vErrors = [err7];
                  } else {
                    vErrors.push(err7);
                  }
                  errors++;
                }
              } else {
                const err8 = { instancePath: instancePath + "/" + i0 + "/aliases/" + i1, schemaPath: "#/items/properties/aliases/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err8];
                } else {
                  vErrors.push(err8);
                }
                errors++;
              }
            }
          } else {
            const err9 = { instancePath: instancePath + "/" + i0 + "/aliases", schemaPath: "#/items/properties/aliases/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
      }
    }
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key1 in data) {
      let data5 = data[key1];
      if (typeof data5 !== "string" && !(data5 && typeof data5 == "object" && !Array.isArray(data5))) {
        const err10 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/type", keyword: "type", params: { type: schema61.additionalProperties.type }, message: "must be string,object" };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
      const _errs15 = errors;
      let valid7 = true;
      const _errs16 = errors;
      if (typeof data5 !== "string") {
        const err11 = {};
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
      var _valid0 = _errs16 === errors;
      errors = _errs15;
      if (vErrors !== null) {
        if (_errs15) {
          vErrors.length = _errs15;
        } else {
          vErrors = null;
        }
      }
      if (_valid0) {
        const _errs18 = errors;
        if (!(data5 === "open" || data5 === "active" || data5 === "blocked" || data5 === "done" || data5 === "dropped")) {
          const err12 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/then/enum", keyword: "enum", params: { allowedValues: schema61.additionalProperties.then.enum }, message: "must be equal to one of the allowed values" };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
        var _valid0 = _errs18 === errors;
        valid7 = _valid0;
      }
      if (!valid7) {
        const err13 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema' };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
        for (const key2 in data5) {
          if (!(key2 === "state" || key2 === "aliases")) {
            const err14 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          }
        }
        if (data5.state !== void 0) {
          let data6 = data5.state;
          if (!(data6 === "open" || data6 === "active" || data6 === "blocked" || data6 === "done" || data6 === "dropped")) {
            const err15 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/state", schemaPath: "#/$defs/state/enum", keyword: "enum", params: { allowedValues: schema62.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
        }
        if (data5.aliases !== void 0) {
          let data7 = data5.aliases;
          if (Array.isArray(data7)) {
            const len2 = data7.length;
            for (let i2 = 0; i2 < len2; i2++) {
              let data8 = data7[i2];
              if (typeof data8 === "string") {
                if (func2(data8) < 1) {
                  const err16 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/aliases/" + i2, schemaPath: "#/additionalProperties/properties/aliases/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  if (vErrors === null) {
                    vErrors = [err16];
                  } else {
                    vErrors.push(err16);
                  }
                  errors++;
                }
              } else {
                const err17 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/aliases/" + i2, schemaPath: "#/additionalProperties/properties/aliases/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err17];
                } else {
                  vErrors.push(err17);
                }
                errors++;
              }
            }
          } else {
            const err18 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/aliases", schemaPath: "#/additionalProperties/properties/aliases/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err18];
            } else {
              vErrors.push(err18);
            }
            errors++;
          }
        }
      }
    }
  }
  validate45.errors = vErrors;
  return errors === 0;
}
validate45.evaluated = { "props": true, "items": true, "dynamicProps": false, "dynamicItems": false };
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
    if (data.kind === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func1.call(schema31.properties, key0)) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.$schema !== void 0) {
      if (typeof data.$schema !== "string") {
        const err2 = { instancePath: instancePath + "/$schema", schemaPath: "#/properties/%24schema/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.kind !== void 0) {
      let data1 = data.kind;
      if (typeof data1 === "string") {
        if (func2(data1) < 1) {
          const err3 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (!pattern4.test(data1)) {
          const err4 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]*$" }, message: 'must match pattern "^[a-z][a-z0-9-]*$"' };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.title !== void 0) {
      let data2 = data.title;
      if (typeof data2 === "string") {
        if (func2(data2) < 1) {
          const err6 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.description !== void 0) {
      let data3 = data.description;
      if (typeof data3 === "string") {
        if (func2(data3) < 1) {
          const err8 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.extends !== void 0) {
      let data4 = data.extends;
      if (typeof data4 === "string") {
        if (func2(data4) < 1) {
          const err10 = { instancePath: instancePath + "/extends", schemaPath: "#/properties/extends/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      } else {
        const err11 = { instancePath: instancePath + "/extends", schemaPath: "#/properties/extends/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.format !== void 0) {
      let data5 = data.format;
      if (typeof data5 !== "string" && !Array.isArray(data5)) {
        const err12 = { instancePath: instancePath + "/format", schemaPath: "#/properties/format/type", keyword: "type", params: { type: schema31.properties.format.type }, message: "must be string,array" };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
      const _errs14 = errors;
      let valid1 = true;
      const _errs15 = errors;
      if (typeof data5 !== "string") {
        const err13 = {};
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
      var _valid0 = _errs15 === errors;
      errors = _errs14;
      if (vErrors !== null) {
        if (_errs14) {
          vErrors.length = _errs14;
        } else {
          vErrors = null;
        }
      }
      if (_valid0) {
        const _errs17 = errors;
        if (!(data5 === "markdown" || data5 === "csv" || data5 === "json" || data5 === "ndjson")) {
          const err14 = { instancePath: instancePath + "/format", schemaPath: "#/properties/format/then/enum", keyword: "enum", params: { allowedValues: schema31.properties.format.then.enum }, message: "must be equal to one of the allowed values" };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
        var _valid0 = _errs17 === errors;
        valid1 = _valid0;
      }
      if (!valid1) {
        const err15 = { instancePath: instancePath + "/format", schemaPath: "#/properties/format/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema' };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
      if (Array.isArray(data5)) {
        if (data5.length < 1) {
          const err16 = { instancePath: instancePath + "/format", schemaPath: "#/properties/format/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
        const len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data6 = data5[i0];
          if (!(data6 === "markdown" || data6 === "csv" || data6 === "json" || data6 === "ndjson")) {
            const err17 = { instancePath: instancePath + "/format/" + i0, schemaPath: "#/$defs/format/enum", keyword: "enum", params: { allowedValues: schema32.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
        }
      }
    }
    if (data.recognise !== void 0) {
      let data7 = data.recognise;
      if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
        for (const key1 in data7) {
          if (!(key1 === "paths" || key1 === "never" || key1 === "confirm" || key1 === "content" || key1 === "not")) {
            const err18 = { instancePath: instancePath + "/recognise", schemaPath: "#/properties/recognise/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err18];
            } else {
              vErrors.push(err18);
            }
            errors++;
          }
        }
        if (data7.paths !== void 0) {
          let data8 = data7.paths;
          if (Array.isArray(data8)) {
            const len1 = data8.length;
            for (let i1 = 0; i1 < len1; i1++) {
              let data9 = data8[i1];
              if (typeof data9 === "string") {
                if (func2(data9) < 1) {
                  const err19 = { instancePath: instancePath + "/recognise/paths/" + i1, schemaPath: "#/properties/recognise/properties/paths/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  if (vErrors === null) {
                    vErrors = [err19];
                  } else {
                    vErrors.push(err19);
                  }
                  errors++;
                }
              } else {
                const err20 = { instancePath: instancePath + "/recognise/paths/" + i1, schemaPath: "#/properties/recognise/properties/paths/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err20];
                } else {
                  vErrors.push(err20);
                }
                errors++;
              }
            }
          } else {
            const err21 = { instancePath: instancePath + "/recognise/paths", schemaPath: "#/properties/recognise/properties/paths/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err21];
            } else {
              vErrors.push(err21);
            }
            errors++;
          }
        }
        if (data7.never !== void 0) {
          let data10 = data7.never;
          if (Array.isArray(data10)) {
            const len2 = data10.length;
            for (let i2 = 0; i2 < len2; i2++) {
              let data11 = data10[i2];
              if (typeof data11 === "string") {
                if (func2(data11) < 1) {
                  const err22 = { instancePath: instancePath + "/recognise/never/" + i2, schemaPath: "#/properties/recognise/properties/never/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  if (vErrors === null) {
                    vErrors = [err22];
                  } else {
                    vErrors.push(err22);
                  }
                  errors++;
                }
              } else {
                const err23 = { instancePath: instancePath + "/recognise/never/" + i2, schemaPath: "#/properties/recognise/properties/never/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err23];
                } else {
                  vErrors.push(err23);
                }
                errors++;
              }
            }
          } else {
            const err24 = { instancePath: instancePath + "/recognise/never", schemaPath: "#/properties/recognise/properties/never/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err24];
            } else {
              vErrors.push(err24);
            }
            errors++;
          }
        }
        if (data7.confirm !== void 0) {
          let data12 = data7.confirm;
          if ((!data12 || typeof data12 != "object") && typeof data12 !== "boolean") {
            const err25 = { instancePath: instancePath + "/recognise/confirm", schemaPath: "#/properties/recognise/properties/confirm/type", keyword: "type", params: { type: schema31.properties.recognise.properties.confirm.type }, message: "must be boolean,object,array" };
            if (vErrors === null) {
              vErrors = [err25];
            } else {
              vErrors.push(err25);
            }
            errors++;
          }
          if (Array.isArray(data12)) {
            const len3 = data12.length;
            for (let i3 = 0; i3 < len3; i3++) {
              let data13 = data12[i3];
              if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
                for (const key2 in data13) {
                  if (!(key2 === "sections" || key2 === "fields" || key2 === "tables" || key2 === "headings" || key2 === "tasks" || key2 === "title" || key2 === "phrases" || key2 === "keys")) {
                    const err26 = { instancePath: instancePath + "/recognise/confirm/" + i3, schemaPath: "#/$defs/signature/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err26];
                    } else {
                      vErrors.push(err26);
                    }
                    errors++;
                  }
                }
                if (data13.sections !== void 0) {
                  let data14 = data13.sections;
                  if (!(typeof data14 == "number" && (!(data14 % 1) && !isNaN(data14)) && isFinite(data14)) && !(data14 && typeof data14 == "object" && !Array.isArray(data14))) {
                    const err27 = { instancePath: instancePath + "/recognise/confirm/" + i3 + "/sections", schemaPath: "#/$defs/signature/properties/sections/type", keyword: "type", params: { type: schema33.properties.sections.type }, message: "must be integer,object" };
                    if (vErrors === null) {
                      vErrors = [err27];
                    } else {
                      vErrors.push(err27);
                    }
                    errors++;
                  }
                  if (typeof data14 == "number" && isFinite(data14)) {
                    if (data14 < 1 || isNaN(data14)) {
                      const err28 = { instancePath: instancePath + "/recognise/confirm/" + i3 + "/sections", schemaPath: "#/$defs/signature/properties/sections/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                      if (vErrors === null) {
                        vErrors = [err28];
                      } else {
                        vErrors.push(err28);
                      }
                      errors++;
                    }
                  }
                  if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
                    for (const key3 in data14) {
                      if (!(key3 === "atLeast" || key3 === "of")) {
                        const err29 = { instancePath: instancePath + "/recognise/confirm/" + i3 + "/sections", schemaPath: "#/$defs/signature/properties/sections/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" };
                        if (vErrors === null) {
                          vErrors = [err29];
                        } else {
                          vErrors.push(err29);
                        }
                        errors++;
                      }
                    }
                    if (data14.atLeast !== void 0) {
                      let data15 = data14.atLeast;
                      if (!(typeof data15 == "number" && (!(data15 % 1) && !isNaN(data15)) && isFinite(data15))) {
                        const err30 = { instancePath: instancePath + "/recognise/confirm/" + i3 + "/sections/atLeast", schemaPath: "#/$defs/signature/properties/sections/properties/atLeast/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                        if (vErrors === null) {
                          vErrors = [err30];
                        } else {
                          vErrors.push(err30);
                        }
                        errors++;
                      }
                      if (typeof data15 == "number" && isFinite(data15)) {
                        if (data15 < 1 || isNaN(data15)) {
                          const err31 = { instancePath: instancePath + "/recognise/confirm/" + i3 + "/sections/atLeast", schemaPath: "#/$defs/signature/properties/sections/properties/atLeast/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                          if (vErrors === null) {
                            vErrors = [err31];
                          } else {
                            vErrors.push(err31);
                          }
                          errors++;
                        }
                      }
                    }
                    if (data14.of !== void 0) {
                      let data16 = data14.of;
                      if (Array.isArray(data16)) {
                        const len4 = data16.length;
                        for (let i4 = 0; i4 < len4; i4++) {
                          let data17 = data16[i4];
                          if (typeof data17 === "string") {
                            if (func2(data17) < 1) {
                              const err32 = { instancePath: instancePath + "/recognise/confirm/" + i3 + "/sections/of/" + i4, schemaPath: "#/$defs/signature/properties/sections/properties/of/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                              if (vErrors === null) {
                                vErrors = [err32];
                              } else {
                                vErrors.push(err32);
                              }
                              errors++;
                            }
                          } else {
                            const err33 = { instancePath: instancePath + "/recognise/confirm/" + i3 + "/sections/of/" + i4, schemaPath: "#/$defs/signature/properties/sections/properties/of/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            if (vErrors === null) {
                              vErrors = [err33];
                            } else {
                              vErrors.push(err33);
                            }
                            errors++;
                          }
                        }
                      } else {
                        const err34 = { instancePath: instancePath + "/recognise/confirm/" + i3 + "/sections/of", schemaPath: "#/$defs/signature/properties/sections/properties/of/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                        if (vErrors === null) {
                          vErrors = [err34];
                        } else {
                          vErrors.push(err34);
                        }
                        errors++;
                      }
                    }
                  }
                }
                if (data13.fields !== void 0) {
                  let data18 = data13.fields;
                  if (!(typeof data18 == "number" && (!(data18 % 1) && !isNaN(data18)) && isFinite(data18)) && !(data18 && typeof data18 == "object" && !Array.isArray(data18))) {
                    const err35 = { instancePath: instancePath + "/recognise/confirm/" + i3 + "/fields", schemaPath: "#/$defs/signature/properties/fields/type", keyword: "type", params: { type: schema33.properties.fields.type }, message: "must be integer,object" };
                    if (vErrors === null) {
                      vErrors = [err35];
                    } else {
                      vErrors.push(err35);
                    }
                    errors++;
                  }
                  if (typeof data18 == "number" && isFinite(data18)) {
                    if (data18 < 1 || isNaN(data18)) {
                      const err36 = { instancePath: instancePath + "/recognise/confirm/" + i3 + "/fields", schemaPath: "#/$defs/signature/properties/fields/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                      if (vErrors === null) {
                        vErrors = [err36];
                      } else {
                        vErrors.push(err36);
                      }
                      errors++;
                    }
                  }
                  if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
                    for (const key4 in data18) {
                      if (!(key4 === "atLeast" || key4 === "of")) {
                        const err37 = { instancePath: instancePath + "/recognise/confirm/" + i3 + "/fields", schemaPath: "#/$defs/signature/properties/fields/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" };
                        if (vErrors === null) {
                          vErrors = [err37];
                        } else {
                          vErrors.push(err37);
                        }
                        errors++;
                      }
                    }
                    if (data18.atLeast !== void 0) {
                      let data19 = data18.atLeast;
                      if (!(typeof data19 == "number" && (!(data19 % 1) && !isNaN(data19)) && isFinite(data19))) {
                        const err38 = { instancePath: instancePath + "/recognise/confirm/" + i3 + "/fields/atLeast", schemaPath: "#/$defs/signature/properties/fields/properties/atLeast/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                        if (vErrors === null) {
                          vErrors = [err38];
                        } else {
                          vErrors.push(err38);
                        }
                        errors++;
                      }
                      if (typeof data19 == "number" && isFinite(data19)) {
                        if (data19 < 1 || isNaN(data19)) {
                          const err39 = { instancePath: instancePath + "/recognise/confirm/" + i3 + "/fields/atLeast", schemaPath: "#/$defs/signature/properties/fields/properties/atLeast/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                          if (vErrors === null) {
                            vErrors = [err39];
                          } else {
                            vErrors.push(err39);
                          }
                          errors++;
                        }
                      }
                    }
                    if (data18.of !== void 0) {
                      let data20 = data18.of;
                      if (Array.isArray(data20)) {
                        const len5 = data20.length;
                        for (let i5 = 0; i5 < len5; i5++) {
                          let data21 = data20[i5];
                          if (typeof data21 === "string") {
                            if (func2(data21) < 1) {
                              const err40 = { instancePath: instancePath + "/recognise/confirm/" + i3 + "/fields/of/" + i5, schemaPath: "#/$defs/signature/properties/fields/properties/of/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                              if (vErrors === null) {
                                vErrors = [err40];
                              } else {
                                vErrors.push(err40);
                              }
                              errors++;
                            }
                          } else {
                            const err41 = { instancePath: instancePath + "/recognise/confirm/" + i3 + "/fields/of/" + i5, schemaPath: "#/$defs/signature/properties/fields/properties/of/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            if (vErrors === null) {
                              vErrors = [err41];
                            } else {
                              vErrors.push(err41);
                            }
                            errors++;
                          }
                        }
                      } else {
                        const err42 = { instancePath: instancePath + "/recognise/confirm/" + i3 + "/fields/of", schemaPath: "#/$defs/signature/properties/fields/properties/of/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                        if (vErrors === null) {
                          vErrors = [err42];
                        } else {
                          vErrors.push(err42);
                        }
                        errors++;
                      }
                    }
                  }
                }
                if (data13.tables !== void 0) {
                  let data22 = data13.tables;
                  if (!(typeof data22 == "number" && (!(data22 % 1) && !isNaN(data22)) && isFinite(data22)) && !(data22 && typeof data22 == "object" && !Array.isArray(data22))) {
                    const err43 = { instancePath: instancePath + "/recognise/confirm/" + i3 + "/tables", schemaPath: "#/$defs/signature/properties/tables/type", keyword: "type", params: { type: schema33.properties.tables.type }, message: "must be integer,object" };
                    if (vErrors === null) {
                      vErrors = [err43];
                    } else {
                      vErrors.push(err43);
                    }
                    errors++;
                  }
                  if (typeof data22 == "number" && isFinite(data22)) {
                    if (data22 < 1 || isNaN(data22)) {
                      const err44 = { instancePath: instancePath + "/recognise/confirm/" + i3 + "/tables", schemaPath: "#/$defs/signature/properties/tables/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                      if (vErrors === null) {
                        vErrors = [err44];
                      } else {
                        vErrors.push(err44);
                      }
                      errors++;
                    }
                  }
                  if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
                    for (const key5 in data22) {
                      if (!(key5 === "atLeast" || key5 === "of")) {
                        const err45 = { instancePath: instancePath + "/recognise/confirm/" + i3 + "/tables", schemaPath: "#/$defs/signature/properties/tables/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties" };
                        if (vErrors === null) {
                          vErrors = [err45];
                        } else {
                          vErrors.push(err45);
                        }
                        errors++;
                      }
                    }
                    if (data22.atLeast !== void 0) {
                      let data23 = data22.atLeast;
                      if (!(typeof data23 == "number" && (!(data23 % 1) && !isNaN(data23)) && isFinite(data23))) {
                        const err46 = { instancePath: instancePath + "/recognise/confirm/" + i3 + "/tables/atLeast", schemaPath: "#/$defs/signature/properties/tables/properties/atLeast/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                        if (vErrors === null) {
                          vErrors = [err46];
                        } else {
                          vErrors.push(err46);
                        }
                        errors++;
                      }
                      if (typeof data23 == "number" && isFinite(data23)) {
                        if (data23 < 1 || isNaN(data23)) {
                          const err47 = { instancePath: instancePath + "/recognise/confirm/" + i3 + "/tables/atLeast", schemaPath: "#/$defs/signature/properties/tables/properties/atLeast/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                          if (vErrors === null) {
                            vErrors = [err47];
                          } else {
                            vErrors.push(err47);
                          }
                          errors++;
                        }
                      }
                    }
                    if (data22.of !== void 0) {
                      let data24 = data22.of;
                      if (Array.isArray(data24)) {
                        const len6 = data24.length;
                        for (let i6 = 0; i6 < len6; i6++) {
                          let data25 = data24[i6];
                          if (typeof data25 === "string") {
                            if (func2(data25) < 1) {
                              const err48 = { instancePath: instancePath + "/recognise/confirm/" + i3 + "/tables/of/" + i6, schemaPath: "#/$defs/signature/properties/tables/properties/of/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                              if (vErrors === null) {
                                vErrors = [err48];
                              } else {
                                vErrors.push(err48);
                              }
                              errors++;
                            }
                          } else {
                            const err49 = { instancePath: instancePath + "/recognise/confirm/" + i3 + "/tables/of/" + i6, schemaPath: "#/$defs/signature/properties/tables/properties/of/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            if (vErrors === null) {
                              vErrors = [err49];
                            } else {
                              vErrors.push(err49);
                            }
                            errors++;
                          }
                        }
                      } else {
                        const err50 = { instancePath: instancePath + "/recognise/confirm/" + i3 + "/tables/of", schemaPath: "#/$defs/signature/properties/tables/properties/of/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                        if (vErrors === null) {
                          vErrors = [err50];
                        } else {
                          vErrors.push(err50);
                        }
                        errors++;
                      }
                    }
                  }
                }
                if (data13.headings !== void 0) {
                  let data26 = data13.headings;
                  if (data26 && typeof data26 == "object" && !Array.isArray(data26)) {
                    if (data26.pattern === void 0) {
                      const err51 = { instancePath: instancePath + "/recognise/confirm/" + i3 + "/headings", schemaPath: "#/$defs/signature/properties/headings/required", keyword: "required", params: { missingProperty: "pattern" }, message: "must have required property 'pattern'" };
                      if (vErrors === null) {
                        vErrors = [err51];
                      } else {
                        vErrors.push(err51);
                      }
                      errors++;
                    }
                    for (const key6 in data26) {
                      if (!(key6 === "atLeast" || key6 === "pattern")) {
                        const err52 = { instancePath: instancePath + "/recognise/confirm/" + i3 + "/headings", schemaPath: "#/$defs/signature/properties/headings/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties" };
                        if (vErrors === null) {
                          vErrors = [err52];
                        } else {
                          vErrors.push(err52);
                        }
                        errors++;
                      }
                    }
                    if (data26.atLeast !== void 0) {
                      let data27 = data26.atLeast;
                      if (!(typeof data27 == "number" && (!(data27 % 1) && !isNaN(data27)) && isFinite(data27))) {
                        const err53 = { instancePath: instancePath + "/recognise/confirm/" + i3 + "/headings/atLeast", schemaPath: "#/$defs/signature/properties/headings/properties/atLeast/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                        if (vErrors === null) {
                          vErrors = [err53];
                        } else {
                          vErrors.push(err53);
                        }
                        errors++;
                      }
                      if (typeof data27 == "number" && isFinite(data27)) {
                        if (data27 < 1 || isNaN(data27)) {
                          const err54 = { instancePath: instancePath + "/recognise/confirm/" + i3 + "/headings/atLeast", schemaPath: "#/$defs/signature/properties/headings/properties/atLeast/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                          if (vErrors === null) {
                            vErrors = [err54];
                          } else {
                            vErrors.push(err54);
                          }
                          errors++;
                        }
                      }
                    }
                    if (data26.pattern !== void 0) {
                      let data28 = data26.pattern;
                      if (typeof data28 === "string") {
                        if (func2(data28) < 1) {
                          const err55 = { instancePath: instancePath + "/recognise/confirm/" + i3 + "/headings/pattern", schemaPath: "#/$defs/signature/properties/headings/properties/pattern/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                          if (vErrors === null) {
                            vErrors = [err55];
                          } else {
                            vErrors.push(err55);
                          }
                          errors++;
                        }
                      } else {
                        const err56 = { instancePath: instancePath + "/recognise/confirm/" + i3 + "/headings/pattern", schemaPath: "#/$defs/signature/properties/headings/properties/pattern/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                          vErrors = [err56];
                        } else {
                          vErrors.push(err56);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err57 = { instancePath: instancePath + "/recognise/confirm/" + i3 + "/headings", schemaPath: "#/$defs/signature/properties/headings/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                    if (vErrors === null) {
                      vErrors = [err57];
                    } else {
                      vErrors.push(err57);
                    }
                    errors++;
                  }
                }
                if (data13.tasks !== void 0) {
                  let data29 = data13.tasks;
                  if (!(typeof data29 == "number" && (!(data29 % 1) && !isNaN(data29)) && isFinite(data29))) {
                    const err58 = { instancePath: instancePath + "/recognise/confirm/" + i3 + "/tasks", schemaPath: "#/$defs/signature/properties/tasks/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    if (vErrors === null) {
                      vErrors = [err58];
                    } else {
                      vErrors.push(err58);
                    }
                    errors++;
                  }
                  if (typeof data29 == "number" && isFinite(data29)) {
                    if (data29 < 1 || isNaN(data29)) {
                      const err59 = { instancePath: instancePath + "/recognise/confirm/" + i3 + "/tasks", schemaPath: "#/$defs/signature/properties/tasks/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                      if (vErrors === null) {
                        vErrors = [err59];
                      } else {
                        vErrors.push(err59);
                      }
                      errors++;
                    }
                  }
                }
                if (data13.title !== void 0) {
                  let data30 = data13.title;
                  if (Array.isArray(data30)) {
                    const len7 = data30.length;
                    for (let i7 = 0; i7 < len7; i7++) {
                      let data31 = data30[i7];
                      if (typeof data31 === "string") {
                        if (func2(data31) < 1) {
                          const err60 = { instancePath: instancePath + "/recognise/confirm/" + i3 + "/title/" + i7, schemaPath: "#/$defs/signature/properties/title/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                          if (vErrors === null) {
                            vErrors = [err60];
                          } else {
                            vErrors.push(err60);
                          }
                          errors++;
                        }
                      } else {
                        const err61 = { instancePath: instancePath + "/recognise/confirm/" + i3 + "/title/" + i7, schemaPath: "#/$defs/signature/properties/title/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                          vErrors = [err61];
                        } else {
                          vErrors.push(err61);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err62 = { instancePath: instancePath + "/recognise/confirm/" + i3 + "/title", schemaPath: "#/$defs/signature/properties/title/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    if (vErrors === null) {
                      vErrors = [err62];
                    } else {
                      vErrors.push(err62);
                    }
                    errors++;
                  }
                }
                if (data13.phrases !== void 0) {
                  let data32 = data13.phrases;
                  if (Array.isArray(data32)) {
                    const len8 = data32.length;
                    for (let i8 = 0; i8 < len8; i8++) {
                      let data33 = data32[i8];
                      if (typeof data33 === "string") {
                        if (func2(data33) < 1) {
                          const err63 = { instancePath: instancePath + "/recognise/confirm/" + i3 + "/phrases/" + i8, schemaPath: "#/$defs/signature/properties/phrases/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                          if (vErrors === null) {
                            vErrors = [err63];
                          } else {
                            vErrors.push(err63);
                          }
                          errors++;
                        }
                      } else {
                        const err64 = { instancePath: instancePath + "/recognise/confirm/" + i3 + "/phrases/" + i8, schemaPath: "#/$defs/signature/properties/phrases/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                          vErrors = [err64];
                        } else {
                          vErrors.push(err64);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err65 = { instancePath: instancePath + "/recognise/confirm/" + i3 + "/phrases", schemaPath: "#/$defs/signature/properties/phrases/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    if (vErrors === null) {
                      vErrors = [err65];
                    } else {
                      vErrors.push(err65);
                    }
                    errors++;
                  }
                }
                if (data13.keys !== void 0) {
                  let data34 = data13.keys;
                  if (Array.isArray(data34)) {
                    const len9 = data34.length;
                    for (let i9 = 0; i9 < len9; i9++) {
                      let data35 = data34[i9];
                      if (typeof data35 === "string") {
                        if (func2(data35) < 1) {
                          const err66 = { instancePath: instancePath + "/recognise/confirm/" + i3 + "/keys/" + i9, schemaPath: "#/$defs/signature/properties/keys/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                          if (vErrors === null) {
                            vErrors = [err66];
                          } else {
                            vErrors.push(err66);
                          }
                          errors++;
                        }
                      } else {
                        const err67 = { instancePath: instancePath + "/recognise/confirm/" + i3 + "/keys/" + i9, schemaPath: "#/$defs/signature/properties/keys/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                          vErrors = [err67];
                        } else {
                          vErrors.push(err67);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err68 = { instancePath: instancePath + "/recognise/confirm/" + i3 + "/keys", schemaPath: "#/$defs/signature/properties/keys/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    if (vErrors === null) {
                      vErrors = [err68];
                    } else {
                      vErrors.push(err68);
                    }
                    errors++;
                  }
                }
              } else {
                const err69 = { instancePath: instancePath + "/recognise/confirm/" + i3, schemaPath: "#/$defs/signature/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err69];
                } else {
                  vErrors.push(err69);
                }
                errors++;
              }
            }
          }
          if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
            for (const key7 in data12) {
              if (!(key7 === "sections" || key7 === "fields" || key7 === "tables" || key7 === "headings" || key7 === "tasks" || key7 === "title" || key7 === "phrases" || key7 === "keys")) {
                const err70 = { instancePath: instancePath + "/recognise/confirm", schemaPath: "#/properties/recognise/properties/confirm/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err70];
                } else {
                  vErrors.push(err70);
                }
                errors++;
              }
            }
            if (data12.sections !== void 0) {
              let data36 = data12.sections;
              if (!(typeof data36 == "number" && (!(data36 % 1) && !isNaN(data36)) && isFinite(data36)) && !(data36 && typeof data36 == "object" && !Array.isArray(data36))) {
                const err71 = { instancePath: instancePath + "/recognise/confirm/sections", schemaPath: "#/properties/recognise/properties/confirm/properties/sections/type", keyword: "type", params: { type: schema31.properties.recognise.properties.confirm.properties.sections.type }, message: "must be integer,object" };
                if (vErrors === null) {
                  vErrors = [err71];
                } else {
                  vErrors.push(err71);
                }
                errors++;
              }
              if (typeof data36 == "number" && isFinite(data36)) {
                if (data36 < 1 || isNaN(data36)) {
                  const err72 = { instancePath: instancePath + "/recognise/confirm/sections", schemaPath: "#/properties/recognise/properties/confirm/properties/sections/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                  if (vErrors === null) {
                    vErrors = [err72];
                  } else {
                    vErrors.push(err72);
                  }
                  errors++;
                }
              }
              if (data36 && typeof data36 == "object" && !Array.isArray(data36)) {
                for (const key8 in data36) {
                  if (!(key8 === "atLeast" || key8 === "of")) {
                    const err73 = { instancePath: instancePath + "/recognise/confirm/sections", schemaPath: "#/properties/recognise/properties/confirm/properties/sections/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err73];
                    } else {
                      vErrors.push(err73);
                    }
                    errors++;
                  }
                }
                if (data36.atLeast !== void 0) {
                  let data37 = data36.atLeast;
                  if (!(typeof data37 == "number" && (!(data37 % 1) && !isNaN(data37)) && isFinite(data37))) {
                    const err74 = { instancePath: instancePath + "/recognise/confirm/sections/atLeast", schemaPath: "#/properties/recognise/properties/confirm/properties/sections/properties/atLeast/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    if (vErrors === null) {
                      vErrors = [err74];
                    } else {
                      vErrors.push(err74);
                    }
                    errors++;
                  }
                  if (typeof data37 == "number" && isFinite(data37)) {
                    if (data37 < 1 || isNaN(data37)) {
                      const err75 = { instancePath: instancePath + "/recognise/confirm/sections/atLeast", schemaPath: "#/properties/recognise/properties/confirm/properties/sections/properties/atLeast/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                      if (vErrors === null) {
                        vErrors = [err75];
                      } else {
                        vErrors.push(err75);
                      }
                      errors++;
                    }
                  }
                }
                if (data36.of !== void 0) {
                  let data38 = data36.of;
                  if (Array.isArray(data38)) {
                    const len10 = data38.length;
                    for (let i10 = 0; i10 < len10; i10++) {
                      let data39 = data38[i10];
                      if (typeof data39 === "string") {
                        if (func2(data39) < 1) {
                          const err76 = { instancePath: instancePath + "/recognise/confirm/sections/of/" + i10, schemaPath: "#/properties/recognise/properties/confirm/properties/sections/properties/of/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                          if (vErrors === null) {
                            vErrors = [err76];
                          } else {
                            vErrors.push(err76);
                          }
                          errors++;
                        }
                      } else {
                        const err77 = { instancePath: instancePath + "/recognise/confirm/sections/of/" + i10, schemaPath: "#/properties/recognise/properties/confirm/properties/sections/properties/of/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                          vErrors = [err77];
                        } else {
                          vErrors.push(err77);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err78 = { instancePath: instancePath + "/recognise/confirm/sections/of", schemaPath: "#/properties/recognise/properties/confirm/properties/sections/properties/of/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    if (vErrors === null) {
                      vErrors = [err78];
                    } else {
                      vErrors.push(err78);
                    }
                    errors++;
                  }
                }
              }
            }
            if (data12.fields !== void 0) {
              let data40 = data12.fields;
              if (!(typeof data40 == "number" && (!(data40 % 1) && !isNaN(data40)) && isFinite(data40)) && !(data40 && typeof data40 == "object" && !Array.isArray(data40))) {
                const err79 = { instancePath: instancePath + "/recognise/confirm/fields", schemaPath: "#/properties/recognise/properties/confirm/properties/fields/type", keyword: "type", params: { type: schema31.properties.recognise.properties.confirm.properties.fields.type }, message: "must be integer,object" };
                if (vErrors === null) {
                  vErrors = [err79];
                } else {
                  vErrors.push(err79);
                }
                errors++;
              }
              if (typeof data40 == "number" && isFinite(data40)) {
                if (data40 < 1 || isNaN(data40)) {
                  const err80 = { instancePath: instancePath + "/recognise/confirm/fields", schemaPath: "#/properties/recognise/properties/confirm/properties/fields/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                  if (vErrors === null) {
                    vErrors = [err80];
                  } else {
                    vErrors.push(err80);
                  }
                  errors++;
                }
              }
              if (data40 && typeof data40 == "object" && !Array.isArray(data40)) {
                for (const key9 in data40) {
                  if (!(key9 === "atLeast" || key9 === "of")) {
                    const err81 = { instancePath: instancePath + "/recognise/confirm/fields", schemaPath: "#/properties/recognise/properties/confirm/properties/fields/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err81];
                    } else {
                      vErrors.push(err81);
                    }
                    errors++;
                  }
                }
                if (data40.atLeast !== void 0) {
                  let data41 = data40.atLeast;
                  if (!(typeof data41 == "number" && (!(data41 % 1) && !isNaN(data41)) && isFinite(data41))) {
                    const err82 = { instancePath: instancePath + "/recognise/confirm/fields/atLeast", schemaPath: "#/properties/recognise/properties/confirm/properties/fields/properties/atLeast/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    if (vErrors === null) {
                      vErrors = [err82];
                    } else {
                      vErrors.push(err82);
                    }
                    errors++;
                  }
                  if (typeof data41 == "number" && isFinite(data41)) {
                    if (data41 < 1 || isNaN(data41)) {
                      const err83 = { instancePath: instancePath + "/recognise/confirm/fields/atLeast", schemaPath: "#/properties/recognise/properties/confirm/properties/fields/properties/atLeast/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                      if (vErrors === null) {
                        vErrors = [err83];
                      } else {
                        vErrors.push(err83);
                      }
                      errors++;
                    }
                  }
                }
                if (data40.of !== void 0) {
                  let data42 = data40.of;
                  if (Array.isArray(data42)) {
                    const len11 = data42.length;
                    for (let i11 = 0; i11 < len11; i11++) {
                      let data43 = data42[i11];
                      if (typeof data43 === "string") {
                        if (func2(data43) < 1) {
                          const err84 = { instancePath: instancePath + "/recognise/confirm/fields/of/" + i11, schemaPath: "#/properties/recognise/properties/confirm/properties/fields/properties/of/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                          if (vErrors === null) {
                            vErrors = [err84];
                          } else {
                            vErrors.push(err84);
                          }
                          errors++;
                        }
                      } else {
                        const err85 = { instancePath: instancePath + "/recognise/confirm/fields/of/" + i11, schemaPath: "#/properties/recognise/properties/confirm/properties/fields/properties/of/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                          vErrors = [err85];
                        } else {
                          vErrors.push(err85);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err86 = { instancePath: instancePath + "/recognise/confirm/fields/of", schemaPath: "#/properties/recognise/properties/confirm/properties/fields/properties/of/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    if (vErrors === null) {
                      vErrors = [err86];
                    } else {
                      vErrors.push(err86);
                    }
                    errors++;
                  }
                }
              }
            }
            if (data12.tables !== void 0) {
              let data44 = data12.tables;
              if (!(typeof data44 == "number" && (!(data44 % 1) && !isNaN(data44)) && isFinite(data44)) && !(data44 && typeof data44 == "object" && !Array.isArray(data44))) {
                const err87 = { instancePath: instancePath + "/recognise/confirm/tables", schemaPath: "#/properties/recognise/properties/confirm/properties/tables/type", keyword: "type", params: { type: schema31.properties.recognise.properties.confirm.properties.tables.type }, message: "must be integer,object" };
                if (vErrors === null) {
                  vErrors = [err87];
                } else {
                  vErrors.push(err87);
                }
                errors++;
              }
              if (typeof data44 == "number" && isFinite(data44)) {
                if (data44 < 1 || isNaN(data44)) {
                  const err88 = { instancePath: instancePath + "/recognise/confirm/tables", schemaPath: "#/properties/recognise/properties/confirm/properties/tables/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                  if (vErrors === null) {
                    vErrors = [err88];
                  } else {
                    vErrors.push(err88);
                  }
                  errors++;
                }
              }
              if (data44 && typeof data44 == "object" && !Array.isArray(data44)) {
                for (const key10 in data44) {
                  if (!(key10 === "atLeast" || key10 === "of")) {
                    const err89 = { instancePath: instancePath + "/recognise/confirm/tables", schemaPath: "#/properties/recognise/properties/confirm/properties/tables/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key10 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err89];
                    } else {
                      vErrors.push(err89);
                    }
                    errors++;
                  }
                }
                if (data44.atLeast !== void 0) {
                  let data45 = data44.atLeast;
                  if (!(typeof data45 == "number" && (!(data45 % 1) && !isNaN(data45)) && isFinite(data45))) {
                    const err90 = { instancePath: instancePath + "/recognise/confirm/tables/atLeast", schemaPath: "#/properties/recognise/properties/confirm/properties/tables/properties/atLeast/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    if (vErrors === null) {
                      vErrors = [err90];
                    } else {
                      vErrors.push(err90);
                    }
                    errors++;
                  }
                  if (typeof data45 == "number" && isFinite(data45)) {
                    if (data45 < 1 || isNaN(data45)) {
                      const err91 = { instancePath: instancePath + "/recognise/confirm/tables/atLeast", schemaPath: "#/properties/recognise/properties/confirm/properties/tables/properties/atLeast/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                      if (vErrors === null) {
                        vErrors = [err91];
                      } else {
                        vErrors.push(err91);
                      }
                      errors++;
                    }
                  }
                }
                if (data44.of !== void 0) {
                  let data46 = data44.of;
                  if (Array.isArray(data46)) {
                    const len12 = data46.length;
                    for (let i12 = 0; i12 < len12; i12++) {
                      let data47 = data46[i12];
                      if (typeof data47 === "string") {
                        if (func2(data47) < 1) {
                          const err92 = { instancePath: instancePath + "/recognise/confirm/tables/of/" + i12, schemaPath: "#/properties/recognise/properties/confirm/properties/tables/properties/of/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                          if (vErrors === null) {
                            vErrors = [err92];
                          } else {
                            vErrors.push(err92);
                          }
                          errors++;
                        }
                      } else {
                        const err93 = { instancePath: instancePath + "/recognise/confirm/tables/of/" + i12, schemaPath: "#/properties/recognise/properties/confirm/properties/tables/properties/of/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                          vErrors = [err93];
                        } else {
                          vErrors.push(err93);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err94 = { instancePath: instancePath + "/recognise/confirm/tables/of", schemaPath: "#/properties/recognise/properties/confirm/properties/tables/properties/of/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    if (vErrors === null) {
                      vErrors = [err94];
                    } else {
                      vErrors.push(err94);
                    }
                    errors++;
                  }
                }
              }
            }
            if (data12.headings !== void 0) {
              let data48 = data12.headings;
              if (data48 && typeof data48 == "object" && !Array.isArray(data48)) {
                if (data48.pattern === void 0) {
                  const err95 = { instancePath: instancePath + "/recognise/confirm/headings", schemaPath: "#/properties/recognise/properties/confirm/properties/headings/required", keyword: "required", params: { missingProperty: "pattern" }, message: "must have required property 'pattern'" };
                  if (vErrors === null) {
                    vErrors = [err95];
                  } else {
                    vErrors.push(err95);
                  }
                  errors++;
                }
                for (const key11 in data48) {
                  if (!(key11 === "atLeast" || key11 === "pattern")) {
                    const err96 = { instancePath: instancePath + "/recognise/confirm/headings", schemaPath: "#/properties/recognise/properties/confirm/properties/headings/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key11 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err96];
                    } else {
                      vErrors.push(err96);
                    }
                    errors++;
                  }
                }
                if (data48.atLeast !== void 0) {
                  let data49 = data48.atLeast;
                  if (!(typeof data49 == "number" && (!(data49 % 1) && !isNaN(data49)) && isFinite(data49))) {
                    const err97 = { instancePath: instancePath + "/recognise/confirm/headings/atLeast", schemaPath: "#/properties/recognise/properties/confirm/properties/headings/properties/atLeast/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    if (vErrors === null) {
                      vErrors = [err97];
                    } else {
                      vErrors.push(err97);
                    }
                    errors++;
                  }
                  if (typeof data49 == "number" && isFinite(data49)) {
                    if (data49 < 1 || isNaN(data49)) {
                      const err98 = { instancePath: instancePath + "/recognise/confirm/headings/atLeast", schemaPath: "#/properties/recognise/properties/confirm/properties/headings/properties/atLeast/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                      if (vErrors === null) {
                        vErrors = [err98];
                      } else {
                        vErrors.push(err98);
                      }
                      errors++;
                    }
                  }
                }
                if (data48.pattern !== void 0) {
                  let data50 = data48.pattern;
                  if (typeof data50 === "string") {
                    if (func2(data50) < 1) {
                      const err99 = { instancePath: instancePath + "/recognise/confirm/headings/pattern", schemaPath: "#/properties/recognise/properties/confirm/properties/headings/properties/pattern/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      if (vErrors === null) {
                        vErrors = [err99];
                      } else {
                        vErrors.push(err99);
                      }
                      errors++;
                    }
                  } else {
                    const err100 = { instancePath: instancePath + "/recognise/confirm/headings/pattern", schemaPath: "#/properties/recognise/properties/confirm/properties/headings/properties/pattern/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err100];
                    } else {
                      vErrors.push(err100);
                    }
                    errors++;
                  }
                }
              } else {
                const err101 = { instancePath: instancePath + "/recognise/confirm/headings", schemaPath: "#/properties/recognise/properties/confirm/properties/headings/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err101];
                } else {
                  vErrors.push(err101);
                }
                errors++;
              }
            }
            if (data12.tasks !== void 0) {
              let data51 = data12.tasks;
              if (!(typeof data51 == "number" && (!(data51 % 1) && !isNaN(data51)) && isFinite(data51))) {
                const err102 = { instancePath: instancePath + "/recognise/confirm/tasks", schemaPath: "#/properties/recognise/properties/confirm/properties/tasks/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                  vErrors = [err102];
                } else {
                  vErrors.push(err102);
                }
                errors++;
              }
              if (typeof data51 == "number" && isFinite(data51)) {
                if (data51 < 1 || isNaN(data51)) {
                  const err103 = { instancePath: instancePath + "/recognise/confirm/tasks", schemaPath: "#/properties/recognise/properties/confirm/properties/tasks/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                  if (vErrors === null) {
                    vErrors = [err103];
                  } else {
                    vErrors.push(err103);
                  }
                  errors++;
                }
              }
            }
            if (data12.title !== void 0) {
              let data52 = data12.title;
              if (Array.isArray(data52)) {
                const len13 = data52.length;
                for (let i13 = 0; i13 < len13; i13++) {
                  let data53 = data52[i13];
                  if (typeof data53 === "string") {
                    if (func2(data53) < 1) {
                      const err104 = { instancePath: instancePath + "/recognise/confirm/title/" + i13, schemaPath: "#/properties/recognise/properties/confirm/properties/title/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      if (vErrors === null) {
                        vErrors = [err104];
                      } else {
                        vErrors.push(err104);
                      }
                      errors++;
                    }
                  } else {
                    const err105 = { instancePath: instancePath + "/recognise/confirm/title/" + i13, schemaPath: "#/properties/recognise/properties/confirm/properties/title/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err105];
                    } else {
                      vErrors.push(err105);
                    }
                    errors++;
                  }
                }
              } else {
                const err106 = { instancePath: instancePath + "/recognise/confirm/title", schemaPath: "#/properties/recognise/properties/confirm/properties/title/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                  vErrors = [err106];
                } else {
                  vErrors.push(err106);
                }
                errors++;
              }
            }
            if (data12.phrases !== void 0) {
              let data54 = data12.phrases;
              if (Array.isArray(data54)) {
                const len14 = data54.length;
                for (let i14 = 0; i14 < len14; i14++) {
                  let data55 = data54[i14];
                  if (typeof data55 === "string") {
                    if (func2(data55) < 1) {
                      const err107 = { instancePath: instancePath + "/recognise/confirm/phrases/" + i14, schemaPath: "#/properties/recognise/properties/confirm/properties/phrases/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      if (vErrors === null) {
                        vErrors = [err107];
                      } else {
                        vErrors.push(err107);
                      }
                      errors++;
                    }
                  } else {
                    const err108 = { instancePath: instancePath + "/recognise/confirm/phrases/" + i14, schemaPath: "#/properties/recognise/properties/confirm/properties/phrases/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err108];
                    } else {
                      vErrors.push(err108);
                    }
                    errors++;
                  }
                }
              } else {
                const err109 = { instancePath: instancePath + "/recognise/confirm/phrases", schemaPath: "#/properties/recognise/properties/confirm/properties/phrases/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                  vErrors = [err109];
                } else {
                  vErrors.push(err109);
                }
                errors++;
              }
            }
            if (data12.keys !== void 0) {
              let data56 = data12.keys;
              if (Array.isArray(data56)) {
                const len15 = data56.length;
                for (let i15 = 0; i15 < len15; i15++) {
                  let data57 = data56[i15];
                  if (typeof data57 === "string") {
                    if (func2(data57) < 1) {
                      const err110 = { instancePath: instancePath + "/recognise/confirm/keys/" + i15, schemaPath: "#/properties/recognise/properties/confirm/properties/keys/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      if (vErrors === null) {
                        vErrors = [err110];
                      } else {
                        vErrors.push(err110);
                      }
                      errors++;
                    }
                  } else {
                    const err111 = { instancePath: instancePath + "/recognise/confirm/keys/" + i15, schemaPath: "#/properties/recognise/properties/confirm/properties/keys/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err111];
                    } else {
                      vErrors.push(err111);
                    }
                    errors++;
                  }
                }
              } else {
                const err112 = { instancePath: instancePath + "/recognise/confirm/keys", schemaPath: "#/properties/recognise/properties/confirm/properties/keys/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                  vErrors = [err112];
                } else {
                  vErrors.push(err112);
                }
                errors++;
              }
            }
          }
        }
        if (data7.content !== void 0) {
          let data58 = data7.content;
          if (!data58 || typeof data58 != "object") {
            const err113 = { instancePath: instancePath + "/recognise/content", schemaPath: "#/properties/recognise/properties/content/type", keyword: "type", params: { type: schema31.properties.recognise.properties.content.type }, message: "must be object,array" };
            if (vErrors === null) {
              vErrors = [err113];
            } else {
              vErrors.push(err113);
            }
            errors++;
          }
          if (Array.isArray(data58)) {
            const len16 = data58.length;
            for (let i16 = 0; i16 < len16; i16++) {
              let data59 = data58[i16];
              if (data59 && typeof data59 == "object" && !Array.isArray(data59)) {
                for (const key12 in data59) {
                  if (!(key12 === "sections" || key12 === "fields" || key12 === "tables" || key12 === "headings" || key12 === "tasks" || key12 === "title" || key12 === "phrases" || key12 === "keys")) {
                    const err114 = { instancePath: instancePath + "/recognise/content/" + i16, schemaPath: "#/$defs/signature/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key12 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err114];
                    } else {
                      vErrors.push(err114);
                    }
                    errors++;
                  }
                }
                if (data59.sections !== void 0) {
                  let data60 = data59.sections;
                  if (!(typeof data60 == "number" && (!(data60 % 1) && !isNaN(data60)) && isFinite(data60)) && !(data60 && typeof data60 == "object" && !Array.isArray(data60))) {
                    const err115 = { instancePath: instancePath + "/recognise/content/" + i16 + "/sections", schemaPath: "#/$defs/signature/properties/sections/type", keyword: "type", params: { type: schema33.properties.sections.type }, message: "must be integer,object" };
                    if (vErrors === null) {
                      vErrors = [err115];
                    } else {
                      vErrors.push(err115);
                    }
                    errors++;
                  }
                  if (typeof data60 == "number" && isFinite(data60)) {
                    if (data60 < 1 || isNaN(data60)) {
                      const err116 = { instancePath: instancePath + "/recognise/content/" + i16 + "/sections", schemaPath: "#/$defs/signature/properties/sections/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                      if (vErrors === null) {
                        vErrors = [err116];
                      } else {
                        vErrors.push(err116);
                      }
                      errors++;
                    }
                  }
                  if (data60 && typeof data60 == "object" && !Array.isArray(data60)) {
                    for (const key13 in data60) {
                      if (!(key13 === "atLeast" || key13 === "of")) {
                        const err117 = { instancePath: instancePath + "/recognise/content/" + i16 + "/sections", schemaPath: "#/$defs/signature/properties/sections/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key13 }, message: "must NOT have additional properties" };
                        if (vErrors === null) {
                          vErrors = [err117];
                        } else {
                          vErrors.push(err117);
                        }
                        errors++;
                      }
                    }
                    if (data60.atLeast !== void 0) {
                      let data61 = data60.atLeast;
                      if (!(typeof data61 == "number" && (!(data61 % 1) && !isNaN(data61)) && isFinite(data61))) {
                        const err118 = { instancePath: instancePath + "/recognise/content/" + i16 + "/sections/atLeast", schemaPath: "#/$defs/signature/properties/sections/properties/atLeast/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                        if (vErrors === null) {
                          vErrors = [err118];
                        } else {
                          vErrors.push(err118);
                        }
                        errors++;
                      }
                      if (typeof data61 == "number" && isFinite(data61)) {
                        if (data61 < 1 || isNaN(data61)) {
                          const err119 = { instancePath: instancePath + "/recognise/content/" + i16 + "/sections/atLeast", schemaPath: "#/$defs/signature/properties/sections/properties/atLeast/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                          if (vErrors === null) {
                            vErrors = [err119];
                          } else {
                            vErrors.push(err119);
                          }
                          errors++;
                        }
                      }
                    }
                    if (data60.of !== void 0) {
                      let data62 = data60.of;
                      if (Array.isArray(data62)) {
                        const len17 = data62.length;
                        for (let i17 = 0; i17 < len17; i17++) {
                          let data63 = data62[i17];
                          if (typeof data63 === "string") {
                            if (func2(data63) < 1) {
                              const err120 = { instancePath: instancePath + "/recognise/content/" + i16 + "/sections/of/" + i17, schemaPath: "#/$defs/signature/properties/sections/properties/of/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                              if (vErrors === null) {
                                vErrors = [err120];
                              } else {
                                vErrors.push(err120);
                              }
                              errors++;
                            }
                          } else {
                            const err121 = { instancePath: instancePath + "/recognise/content/" + i16 + "/sections/of/" + i17, schemaPath: "#/$defs/signature/properties/sections/properties/of/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            if (vErrors === null) {
                              vErrors = [err121];
                            } else {
                              vErrors.push(err121);
                            }
                            errors++;
                          }
                        }
                      } else {
                        const err122 = { instancePath: instancePath + "/recognise/content/" + i16 + "/sections/of", schemaPath: "#/$defs/signature/properties/sections/properties/of/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                        if (vErrors === null) {
                          vErrors = [err122];
                        } else {
                          vErrors.push(err122);
                        }
                        errors++;
                      }
                    }
                  }
                }
                if (data59.fields !== void 0) {
                  let data64 = data59.fields;
                  if (!(typeof data64 == "number" && (!(data64 % 1) && !isNaN(data64)) && isFinite(data64)) && !(data64 && typeof data64 == "object" && !Array.isArray(data64))) {
                    const err123 = { instancePath: instancePath + "/recognise/content/" + i16 + "/fields", schemaPath: "#/$defs/signature/properties/fields/type", keyword: "type", params: { type: schema33.properties.fields.type }, message: "must be integer,object" };
                    if (vErrors === null) {
                      vErrors = [err123];
                    } else {
                      vErrors.push(err123);
                    }
                    errors++;
                  }
                  if (typeof data64 == "number" && isFinite(data64)) {
                    if (data64 < 1 || isNaN(data64)) {
                      const err124 = { instancePath: instancePath + "/recognise/content/" + i16 + "/fields", schemaPath: "#/$defs/signature/properties/fields/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                      if (vErrors === null) {
                        vErrors = [err124];
                      } else {
                        vErrors.push(err124);
                      }
                      errors++;
                    }
                  }
                  if (data64 && typeof data64 == "object" && !Array.isArray(data64)) {
                    for (const key14 in data64) {
                      if (!(key14 === "atLeast" || key14 === "of")) {
                        const err125 = { instancePath: instancePath + "/recognise/content/" + i16 + "/fields", schemaPath: "#/$defs/signature/properties/fields/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key14 }, message: "must NOT have additional properties" };
                        if (vErrors === null) {
                          vErrors = [err125];
                        } else {
                          vErrors.push(err125);
                        }
                        errors++;
                      }
                    }
                    if (data64.atLeast !== void 0) {
                      let data65 = data64.atLeast;
                      if (!(typeof data65 == "number" && (!(data65 % 1) && !isNaN(data65)) && isFinite(data65))) {
                        const err126 = { instancePath: instancePath + "/recognise/content/" + i16 + "/fields/atLeast", schemaPath: "#/$defs/signature/properties/fields/properties/atLeast/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                        if (vErrors === null) {
                          vErrors = [err126];
                        } else {
                          vErrors.push(err126);
                        }
                        errors++;
                      }
                      if (typeof data65 == "number" && isFinite(data65)) {
                        if (data65 < 1 || isNaN(data65)) {
                          const err127 = { instancePath: instancePath + "/recognise/content/" + i16 + "/fields/atLeast", schemaPath: "#/$defs/signature/properties/fields/properties/atLeast/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                          if (vErrors === null) {
                            vErrors = [err127];
                          } else {
                            vErrors.push(err127);
                          }
                          errors++;
                        }
                      }
                    }
                    if (data64.of !== void 0) {
                      let data66 = data64.of;
                      if (Array.isArray(data66)) {
                        const len18 = data66.length;
                        for (let i18 = 0; i18 < len18; i18++) {
                          let data67 = data66[i18];
                          if (typeof data67 === "string") {
                            if (func2(data67) < 1) {
                              const err128 = { instancePath: instancePath + "/recognise/content/" + i16 + "/fields/of/" + i18, schemaPath: "#/$defs/signature/properties/fields/properties/of/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                              if (vErrors === null) {
                                vErrors = [err128];
                              } else {
                                vErrors.push(err128);
                              }
                              errors++;
                            }
                          } else {
                            const err129 = { instancePath: instancePath + "/recognise/content/" + i16 + "/fields/of/" + i18, schemaPath: "#/$defs/signature/properties/fields/properties/of/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            if (vErrors === null) {
                              vErrors = [err129];
                            } else {
                              vErrors.push(err129);
                            }
                            errors++;
                          }
                        }
                      } else {
                        const err130 = { instancePath: instancePath + "/recognise/content/" + i16 + "/fields/of", schemaPath: "#/$defs/signature/properties/fields/properties/of/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                        if (vErrors === null) {
                          vErrors = [err130];
                        } else {
                          vErrors.push(err130);
                        }
                        errors++;
                      }
                    }
                  }
                }
                if (data59.tables !== void 0) {
                  let data68 = data59.tables;
                  if (!(typeof data68 == "number" && (!(data68 % 1) && !isNaN(data68)) && isFinite(data68)) && !(data68 && typeof data68 == "object" && !Array.isArray(data68))) {
                    const err131 = { instancePath: instancePath + "/recognise/content/" + i16 + "/tables", schemaPath: "#/$defs/signature/properties/tables/type", keyword: "type", params: { type: schema33.properties.tables.type }, message: "must be integer,object" };
                    if (vErrors === null) {
                      vErrors = [err131];
                    } else {
                      vErrors.push(err131);
                    }
                    errors++;
                  }
                  if (typeof data68 == "number" && isFinite(data68)) {
                    if (data68 < 1 || isNaN(data68)) {
                      const err132 = { instancePath: instancePath + "/recognise/content/" + i16 + "/tables", schemaPath: "#/$defs/signature/properties/tables/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                      if (vErrors === null) {
                        vErrors = [err132];
                      } else {
                        vErrors.push(err132);
                      }
                      errors++;
                    }
                  }
                  if (data68 && typeof data68 == "object" && !Array.isArray(data68)) {
                    for (const key15 in data68) {
                      if (!(key15 === "atLeast" || key15 === "of")) {
                        const err133 = { instancePath: instancePath + "/recognise/content/" + i16 + "/tables", schemaPath: "#/$defs/signature/properties/tables/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key15 }, message: "must NOT have additional properties" };
                        if (vErrors === null) {
                          vErrors = [err133];
                        } else {
                          vErrors.push(err133);
                        }
                        errors++;
                      }
                    }
                    if (data68.atLeast !== void 0) {
                      let data69 = data68.atLeast;
                      if (!(typeof data69 == "number" && (!(data69 % 1) && !isNaN(data69)) && isFinite(data69))) {
                        const err134 = { instancePath: instancePath + "/recognise/content/" + i16 + "/tables/atLeast", schemaPath: "#/$defs/signature/properties/tables/properties/atLeast/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                        if (vErrors === null) {
                          vErrors = [err134];
                        } else {
                          vErrors.push(err134);
                        }
                        errors++;
                      }
                      if (typeof data69 == "number" && isFinite(data69)) {
                        if (data69 < 1 || isNaN(data69)) {
                          const err135 = { instancePath: instancePath + "/recognise/content/" + i16 + "/tables/atLeast", schemaPath: "#/$defs/signature/properties/tables/properties/atLeast/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                          if (vErrors === null) {
                            vErrors = [err135];
                          } else {
                            vErrors.push(err135);
                          }
                          errors++;
                        }
                      }
                    }
                    if (data68.of !== void 0) {
                      let data70 = data68.of;
                      if (Array.isArray(data70)) {
                        const len19 = data70.length;
                        for (let i19 = 0; i19 < len19; i19++) {
                          let data71 = data70[i19];
                          if (typeof data71 === "string") {
                            if (func2(data71) < 1) {
                              const err136 = { instancePath: instancePath + "/recognise/content/" + i16 + "/tables/of/" + i19, schemaPath: "#/$defs/signature/properties/tables/properties/of/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                              if (vErrors === null) {
                                vErrors = [err136];
                              } else {
                                vErrors.push(err136);
                              }
                              errors++;
                            }
                          } else {
                            const err137 = { instancePath: instancePath + "/recognise/content/" + i16 + "/tables/of/" + i19, schemaPath: "#/$defs/signature/properties/tables/properties/of/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            if (vErrors === null) {
                              vErrors = [err137];
                            } else {
                              vErrors.push(err137);
                            }
                            errors++;
                          }
                        }
                      } else {
                        const err138 = { instancePath: instancePath + "/recognise/content/" + i16 + "/tables/of", schemaPath: "#/$defs/signature/properties/tables/properties/of/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                        if (vErrors === null) {
                          vErrors = [err138];
                        } else {
                          vErrors.push(err138);
                        }
                        errors++;
                      }
                    }
                  }
                }
                if (data59.headings !== void 0) {
                  let data72 = data59.headings;
                  if (data72 && typeof data72 == "object" && !Array.isArray(data72)) {
                    if (data72.pattern === void 0) {
                      const err139 = { instancePath: instancePath + "/recognise/content/" + i16 + "/headings", schemaPath: "#/$defs/signature/properties/headings/required", keyword: "required", params: { missingProperty: "pattern" }, message: "must have required property 'pattern'" };
                      if (vErrors === null) {
                        vErrors = [err139];
                      } else {
                        vErrors.push(err139);
                      }
                      errors++;
                    }
                    for (const key16 in data72) {
                      if (!(key16 === "atLeast" || key16 === "pattern")) {
                        const err140 = { instancePath: instancePath + "/recognise/content/" + i16 + "/headings", schemaPath: "#/$defs/signature/properties/headings/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key16 }, message: "must NOT have additional properties" };
                        if (vErrors === null) {
                          vErrors = [err140];
                        } else {
                          vErrors.push(err140);
                        }
                        errors++;
                      }
                    }
                    if (data72.atLeast !== void 0) {
                      let data73 = data72.atLeast;
                      if (!(typeof data73 == "number" && (!(data73 % 1) && !isNaN(data73)) && isFinite(data73))) {
                        const err141 = { instancePath: instancePath + "/recognise/content/" + i16 + "/headings/atLeast", schemaPath: "#/$defs/signature/properties/headings/properties/atLeast/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                        if (vErrors === null) {
                          vErrors = [err141];
                        } else {
                          vErrors.push(err141);
                        }
                        errors++;
                      }
                      if (typeof data73 == "number" && isFinite(data73)) {
                        if (data73 < 1 || isNaN(data73)) {
                          const err142 = { instancePath: instancePath + "/recognise/content/" + i16 + "/headings/atLeast", schemaPath: "#/$defs/signature/properties/headings/properties/atLeast/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                          if (vErrors === null) {
                            vErrors = [err142];
                          } else {
                            vErrors.push(err142);
                          }
                          errors++;
                        }
                      }
                    }
                    if (data72.pattern !== void 0) {
                      let data74 = data72.pattern;
                      if (typeof data74 === "string") {
                        if (func2(data74) < 1) {
                          const err143 = { instancePath: instancePath + "/recognise/content/" + i16 + "/headings/pattern", schemaPath: "#/$defs/signature/properties/headings/properties/pattern/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                          if (vErrors === null) {
                            vErrors = [err143];
                          } else {
                            vErrors.push(err143);
                          }
                          errors++;
                        }
                      } else {
                        const err144 = { instancePath: instancePath + "/recognise/content/" + i16 + "/headings/pattern", schemaPath: "#/$defs/signature/properties/headings/properties/pattern/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                          vErrors = [err144];
                        } else {
                          vErrors.push(err144);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err145 = { instancePath: instancePath + "/recognise/content/" + i16 + "/headings", schemaPath: "#/$defs/signature/properties/headings/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                    if (vErrors === null) {
                      vErrors = [err145];
                    } else {
                      vErrors.push(err145);
                    }
                    errors++;
                  }
                }
                if (data59.tasks !== void 0) {
                  let data75 = data59.tasks;
                  if (!(typeof data75 == "number" && (!(data75 % 1) && !isNaN(data75)) && isFinite(data75))) {
                    const err146 = { instancePath: instancePath + "/recognise/content/" + i16 + "/tasks", schemaPath: "#/$defs/signature/properties/tasks/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    if (vErrors === null) {
                      vErrors = [err146];
                    } else {
                      vErrors.push(err146);
                    }
                    errors++;
                  }
                  if (typeof data75 == "number" && isFinite(data75)) {
                    if (data75 < 1 || isNaN(data75)) {
                      const err147 = { instancePath: instancePath + "/recognise/content/" + i16 + "/tasks", schemaPath: "#/$defs/signature/properties/tasks/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                      if (vErrors === null) {
                        vErrors = [err147];
                      } else {
                        vErrors.push(err147);
                      }
                      errors++;
                    }
                  }
                }
                if (data59.title !== void 0) {
                  let data76 = data59.title;
                  if (Array.isArray(data76)) {
                    const len20 = data76.length;
                    for (let i20 = 0; i20 < len20; i20++) {
                      let data77 = data76[i20];
                      if (typeof data77 === "string") {
                        if (func2(data77) < 1) {
                          const err148 = { instancePath: instancePath + "/recognise/content/" + i16 + "/title/" + i20, schemaPath: "#/$defs/signature/properties/title/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                          if (vErrors === null) {
                            vErrors = [err148];
                          } else {
                            vErrors.push(err148);
                          }
                          errors++;
                        }
                      } else {
                        const err149 = { instancePath: instancePath + "/recognise/content/" + i16 + "/title/" + i20, schemaPath: "#/$defs/signature/properties/title/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                          vErrors = [err149];
                        } else {
                          vErrors.push(err149);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err150 = { instancePath: instancePath + "/recognise/content/" + i16 + "/title", schemaPath: "#/$defs/signature/properties/title/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    if (vErrors === null) {
                      vErrors = [err150];
                    } else {
                      vErrors.push(err150);
                    }
                    errors++;
                  }
                }
                if (data59.phrases !== void 0) {
                  let data78 = data59.phrases;
                  if (Array.isArray(data78)) {
                    const len21 = data78.length;
                    for (let i21 = 0; i21 < len21; i21++) {
                      let data79 = data78[i21];
                      if (typeof data79 === "string") {
                        if (func2(data79) < 1) {
                          const err151 = { instancePath: instancePath + "/recognise/content/" + i16 + "/phrases/" + i21, schemaPath: "#/$defs/signature/properties/phrases/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                          if (vErrors === null) {
                            vErrors = [err151];
                          } else {
                            vErrors.push(err151);
                          }
                          errors++;
                        }
                      } else {
                        const err152 = { instancePath: instancePath + "/recognise/content/" + i16 + "/phrases/" + i21, schemaPath: "#/$defs/signature/properties/phrases/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                          vErrors = [err152];
                        } else {
                          vErrors.push(err152);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err153 = { instancePath: instancePath + "/recognise/content/" + i16 + "/phrases", schemaPath: "#/$defs/signature/properties/phrases/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    if (vErrors === null) {
                      vErrors = [err153];
                    } else {
                      vErrors.push(err153);
                    }
                    errors++;
                  }
                }
                if (data59.keys !== void 0) {
                  let data80 = data59.keys;
                  if (Array.isArray(data80)) {
                    const len22 = data80.length;
                    for (let i22 = 0; i22 < len22; i22++) {
                      let data81 = data80[i22];
                      if (typeof data81 === "string") {
                        if (func2(data81) < 1) {
                          const err154 = { instancePath: instancePath + "/recognise/content/" + i16 + "/keys/" + i22, schemaPath: "#/$defs/signature/properties/keys/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                          if (vErrors === null) {
                            vErrors = [err154];
                          } else {
                            vErrors.push(err154);
                          }
                          errors++;
                        }
                      } else {
                        const err155 = { instancePath: instancePath + "/recognise/content/" + i16 + "/keys/" + i22, schemaPath: "#/$defs/signature/properties/keys/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                          vErrors = [err155];
                        } else {
                          vErrors.push(err155);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err156 = { instancePath: instancePath + "/recognise/content/" + i16 + "/keys", schemaPath: "#/$defs/signature/properties/keys/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    if (vErrors === null) {
                      vErrors = [err156];
                    } else {
                      vErrors.push(err156);
                    }
                    errors++;
                  }
                }
              } else {
                const err157 = { instancePath: instancePath + "/recognise/content/" + i16, schemaPath: "#/$defs/signature/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err157];
                } else {
                  vErrors.push(err157);
                }
                errors++;
              }
            }
          }
          if (data58 && typeof data58 == "object" && !Array.isArray(data58)) {
            for (const key17 in data58) {
              if (!(key17 === "sections" || key17 === "fields" || key17 === "tables" || key17 === "headings" || key17 === "tasks" || key17 === "title" || key17 === "phrases" || key17 === "keys")) {
                const err158 = { instancePath: instancePath + "/recognise/content", schemaPath: "#/properties/recognise/properties/content/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key17 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err158];
                } else {
                  vErrors.push(err158);
                }
                errors++;
              }
            }
            if (data58.sections !== void 0) {
              let data82 = data58.sections;
              if (!(typeof data82 == "number" && (!(data82 % 1) && !isNaN(data82)) && isFinite(data82)) && !(data82 && typeof data82 == "object" && !Array.isArray(data82))) {
                const err159 = { instancePath: instancePath + "/recognise/content/sections", schemaPath: "#/properties/recognise/properties/content/properties/sections/type", keyword: "type", params: { type: schema31.properties.recognise.properties.content.properties.sections.type }, message: "must be integer,object" };
                if (vErrors === null) {
                  vErrors = [err159];
                } else {
                  vErrors.push(err159);
                }
                errors++;
              }
              if (typeof data82 == "number" && isFinite(data82)) {
                if (data82 < 1 || isNaN(data82)) {
                  const err160 = { instancePath: instancePath + "/recognise/content/sections", schemaPath: "#/properties/recognise/properties/content/properties/sections/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                  if (vErrors === null) {
                    vErrors = [err160];
                  } else {
                    vErrors.push(err160);
                  }
                  errors++;
                }
              }
              if (data82 && typeof data82 == "object" && !Array.isArray(data82)) {
                for (const key18 in data82) {
                  if (!(key18 === "atLeast" || key18 === "of")) {
                    const err161 = { instancePath: instancePath + "/recognise/content/sections", schemaPath: "#/properties/recognise/properties/content/properties/sections/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key18 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err161];
                    } else {
                      vErrors.push(err161);
                    }
                    errors++;
                  }
                }
                if (data82.atLeast !== void 0) {
                  let data83 = data82.atLeast;
                  if (!(typeof data83 == "number" && (!(data83 % 1) && !isNaN(data83)) && isFinite(data83))) {
                    const err162 = { instancePath: instancePath + "/recognise/content/sections/atLeast", schemaPath: "#/properties/recognise/properties/content/properties/sections/properties/atLeast/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    if (vErrors === null) {
                      vErrors = [err162];
                    } else {
                      vErrors.push(err162);
                    }
                    errors++;
                  }
                  if (typeof data83 == "number" && isFinite(data83)) {
                    if (data83 < 1 || isNaN(data83)) {
                      const err163 = { instancePath: instancePath + "/recognise/content/sections/atLeast", schemaPath: "#/properties/recognise/properties/content/properties/sections/properties/atLeast/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                      if (vErrors === null) {
                        vErrors = [err163];
                      } else {
                        vErrors.push(err163);
                      }
                      errors++;
                    }
                  }
                }
                if (data82.of !== void 0) {
                  let data84 = data82.of;
                  if (Array.isArray(data84)) {
                    const len23 = data84.length;
                    for (let i23 = 0; i23 < len23; i23++) {
                      let data85 = data84[i23];
                      if (typeof data85 === "string") {
                        if (func2(data85) < 1) {
                          const err164 = { instancePath: instancePath + "/recognise/content/sections/of/" + i23, schemaPath: "#/properties/recognise/properties/content/properties/sections/properties/of/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                          if (vErrors === null) {
                            vErrors = [err164];
                          } else {
                            vErrors.push(err164);
                          }
                          errors++;
                        }
                      } else {
                        const err165 = { instancePath: instancePath + "/recognise/content/sections/of/" + i23, schemaPath: "#/properties/recognise/properties/content/properties/sections/properties/of/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                          vErrors = [err165];
                        } else {
                          vErrors.push(err165);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err166 = { instancePath: instancePath + "/recognise/content/sections/of", schemaPath: "#/properties/recognise/properties/content/properties/sections/properties/of/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    if (vErrors === null) {
                      vErrors = [err166];
                    } else {
                      vErrors.push(err166);
                    }
                    errors++;
                  }
                }
              }
            }
            if (data58.fields !== void 0) {
              let data86 = data58.fields;
              if (!(typeof data86 == "number" && (!(data86 % 1) && !isNaN(data86)) && isFinite(data86)) && !(data86 && typeof data86 == "object" && !Array.isArray(data86))) {
                const err167 = { instancePath: instancePath + "/recognise/content/fields", schemaPath: "#/properties/recognise/properties/content/properties/fields/type", keyword: "type", params: { type: schema31.properties.recognise.properties.content.properties.fields.type }, message: "must be integer,object" };
                if (vErrors === null) {
                  vErrors = [err167];
                } else {
                  vErrors.push(err167);
                }
                errors++;
              }
              if (typeof data86 == "number" && isFinite(data86)) {
                if (data86 < 1 || isNaN(data86)) {
                  const err168 = { instancePath: instancePath + "/recognise/content/fields", schemaPath: "#/properties/recognise/properties/content/properties/fields/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                  if (vErrors === null) {
                    vErrors = [err168];
                  } else {
                    vErrors.push(err168);
                  }
                  errors++;
                }
              }
              if (data86 && typeof data86 == "object" && !Array.isArray(data86)) {
                for (const key19 in data86) {
                  if (!(key19 === "atLeast" || key19 === "of")) {
                    const err169 = { instancePath: instancePath + "/recognise/content/fields", schemaPath: "#/properties/recognise/properties/content/properties/fields/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key19 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err169];
                    } else {
                      vErrors.push(err169);
                    }
                    errors++;
                  }
                }
                if (data86.atLeast !== void 0) {
                  let data87 = data86.atLeast;
                  if (!(typeof data87 == "number" && (!(data87 % 1) && !isNaN(data87)) && isFinite(data87))) {
                    const err170 = { instancePath: instancePath + "/recognise/content/fields/atLeast", schemaPath: "#/properties/recognise/properties/content/properties/fields/properties/atLeast/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    if (vErrors === null) {
                      vErrors = [err170];
                    } else {
                      vErrors.push(err170);
                    }
                    errors++;
                  }
                  if (typeof data87 == "number" && isFinite(data87)) {
                    if (data87 < 1 || isNaN(data87)) {
                      const err171 = { instancePath: instancePath + "/recognise/content/fields/atLeast", schemaPath: "#/properties/recognise/properties/content/properties/fields/properties/atLeast/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                      if (vErrors === null) {
                        vErrors = [err171];
                      } else {
                        vErrors.push(err171);
                      }
                      errors++;
                    }
                  }
                }
                if (data86.of !== void 0) {
                  let data88 = data86.of;
                  if (Array.isArray(data88)) {
                    const len24 = data88.length;
                    for (let i24 = 0; i24 < len24; i24++) {
                      let data89 = data88[i24];
                      if (typeof data89 === "string") {
                        if (func2(data89) < 1) {
                          const err172 = { instancePath: instancePath + "/recognise/content/fields/of/" + i24, schemaPath: "#/properties/recognise/properties/content/properties/fields/properties/of/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                          if (vErrors === null) {
                            vErrors = [err172];
                          } else {
                            vErrors.push(err172);
                          }
                          errors++;
                        }
                      } else {
                        const err173 = { instancePath: instancePath + "/recognise/content/fields/of/" + i24, schemaPath: "#/properties/recognise/properties/content/properties/fields/properties/of/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                          vErrors = [err173];
                        } else {
                          vErrors.push(err173);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err174 = { instancePath: instancePath + "/recognise/content/fields/of", schemaPath: "#/properties/recognise/properties/content/properties/fields/properties/of/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    if (vErrors === null) {
                      vErrors = [err174];
                    } else {
                      vErrors.push(err174);
                    }
                    errors++;
                  }
                }
              }
            }
            if (data58.tables !== void 0) {
              let data90 = data58.tables;
              if (!(typeof data90 == "number" && (!(data90 % 1) && !isNaN(data90)) && isFinite(data90)) && !(data90 && typeof data90 == "object" && !Array.isArray(data90))) {
                const err175 = { instancePath: instancePath + "/recognise/content/tables", schemaPath: "#/properties/recognise/properties/content/properties/tables/type", keyword: "type", params: { type: schema31.properties.recognise.properties.content.properties.tables.type }, message: "must be integer,object" };
                if (vErrors === null) {
                  vErrors = [err175];
                } else {
                  vErrors.push(err175);
                }
                errors++;
              }
              if (typeof data90 == "number" && isFinite(data90)) {
                if (data90 < 1 || isNaN(data90)) {
                  const err176 = { instancePath: instancePath + "/recognise/content/tables", schemaPath: "#/properties/recognise/properties/content/properties/tables/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                  if (vErrors === null) {
                    vErrors = [err176];
                  } else {
                    vErrors.push(err176);
                  }
                  errors++;
                }
              }
              if (data90 && typeof data90 == "object" && !Array.isArray(data90)) {
                for (const key20 in data90) {
                  if (!(key20 === "atLeast" || key20 === "of")) {
                    const err177 = { instancePath: instancePath + "/recognise/content/tables", schemaPath: "#/properties/recognise/properties/content/properties/tables/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key20 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err177];
                    } else {
                      vErrors.push(err177);
                    }
                    errors++;
                  }
                }
                if (data90.atLeast !== void 0) {
                  let data91 = data90.atLeast;
                  if (!(typeof data91 == "number" && (!(data91 % 1) && !isNaN(data91)) && isFinite(data91))) {
                    const err178 = { instancePath: instancePath + "/recognise/content/tables/atLeast", schemaPath: "#/properties/recognise/properties/content/properties/tables/properties/atLeast/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    if (vErrors === null) {
                      vErrors = [err178];
                    } else {
                      vErrors.push(err178);
                    }
                    errors++;
                  }
                  if (typeof data91 == "number" && isFinite(data91)) {
                    if (data91 < 1 || isNaN(data91)) {
                      const err179 = { instancePath: instancePath + "/recognise/content/tables/atLeast", schemaPath: "#/properties/recognise/properties/content/properties/tables/properties/atLeast/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                      if (vErrors === null) {
                        vErrors = [err179];
                      } else {
                        vErrors.push(err179);
                      }
                      errors++;
                    }
                  }
                }
                if (data90.of !== void 0) {
                  let data92 = data90.of;
                  if (Array.isArray(data92)) {
                    const len25 = data92.length;
                    for (let i25 = 0; i25 < len25; i25++) {
                      let data93 = data92[i25];
                      if (typeof data93 === "string") {
                        if (func2(data93) < 1) {
                          const err180 = { instancePath: instancePath + "/recognise/content/tables/of/" + i25, schemaPath: "#/properties/recognise/properties/content/properties/tables/properties/of/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                          if (vErrors === null) {
                            vErrors = [err180];
                          } else {
                            vErrors.push(err180);
                          }
                          errors++;
                        }
                      } else {
                        const err181 = { instancePath: instancePath + "/recognise/content/tables/of/" + i25, schemaPath: "#/properties/recognise/properties/content/properties/tables/properties/of/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                          vErrors = [err181];
                        } else {
                          vErrors.push(err181);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err182 = { instancePath: instancePath + "/recognise/content/tables/of", schemaPath: "#/properties/recognise/properties/content/properties/tables/properties/of/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    if (vErrors === null) {
                      vErrors = [err182];
                    } else {
                      vErrors.push(err182);
                    }
                    errors++;
                  }
                }
              }
            }
            if (data58.headings !== void 0) {
              let data94 = data58.headings;
              if (data94 && typeof data94 == "object" && !Array.isArray(data94)) {
                if (data94.pattern === void 0) {
                  const err183 = { instancePath: instancePath + "/recognise/content/headings", schemaPath: "#/properties/recognise/properties/content/properties/headings/required", keyword: "required", params: { missingProperty: "pattern" }, message: "must have required property 'pattern'" };
                  if (vErrors === null) {
                    vErrors = [err183];
                  } else {
                    vErrors.push(err183);
                  }
                  errors++;
                }
                for (const key21 in data94) {
                  if (!(key21 === "atLeast" || key21 === "pattern")) {
                    const err184 = { instancePath: instancePath + "/recognise/content/headings", schemaPath: "#/properties/recognise/properties/content/properties/headings/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key21 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err184];
                    } else {
                      vErrors.push(err184);
                    }
                    errors++;
                  }
                }
                if (data94.atLeast !== void 0) {
                  let data95 = data94.atLeast;
                  if (!(typeof data95 == "number" && (!(data95 % 1) && !isNaN(data95)) && isFinite(data95))) {
                    const err185 = { instancePath: instancePath + "/recognise/content/headings/atLeast", schemaPath: "#/properties/recognise/properties/content/properties/headings/properties/atLeast/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    if (vErrors === null) {
                      vErrors = [err185];
                    } else {
                      vErrors.push(err185);
                    }
                    errors++;
                  }
                  if (typeof data95 == "number" && isFinite(data95)) {
                    if (data95 < 1 || isNaN(data95)) {
                      const err186 = { instancePath: instancePath + "/recognise/content/headings/atLeast", schemaPath: "#/properties/recognise/properties/content/properties/headings/properties/atLeast/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                      if (vErrors === null) {
                        vErrors = [err186];
                      } else {
                        vErrors.push(err186);
                      }
                      errors++;
                    }
                  }
                }
                if (data94.pattern !== void 0) {
                  let data96 = data94.pattern;
                  if (typeof data96 === "string") {
                    if (func2(data96) < 1) {
                      const err187 = { instancePath: instancePath + "/recognise/content/headings/pattern", schemaPath: "#/properties/recognise/properties/content/properties/headings/properties/pattern/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      if (vErrors === null) {
                        vErrors = [err187];
                      } else {
                        vErrors.push(err187);
                      }
                      errors++;
                    }
                  } else {
                    const err188 = { instancePath: instancePath + "/recognise/content/headings/pattern", schemaPath: "#/properties/recognise/properties/content/properties/headings/properties/pattern/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err188];
                    } else {
                      vErrors.push(err188);
                    }
                    errors++;
                  }
                }
              } else {
                const err189 = { instancePath: instancePath + "/recognise/content/headings", schemaPath: "#/properties/recognise/properties/content/properties/headings/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err189];
                } else {
                  vErrors.push(err189);
                }
                errors++;
              }
            }
            if (data58.tasks !== void 0) {
              let data97 = data58.tasks;
              if (!(typeof data97 == "number" && (!(data97 % 1) && !isNaN(data97)) && isFinite(data97))) {
                const err190 = { instancePath: instancePath + "/recognise/content/tasks", schemaPath: "#/properties/recognise/properties/content/properties/tasks/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                  vErrors = [err190];
                } else {
                  vErrors.push(err190);
                }
                errors++;
              }
              if (typeof data97 == "number" && isFinite(data97)) {
                if (data97 < 1 || isNaN(data97)) {
                  const err191 = { instancePath: instancePath + "/recognise/content/tasks", schemaPath: "#/properties/recognise/properties/content/properties/tasks/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                  if (vErrors === null) {
                    vErrors = [err191];
                  } else {
                    vErrors.push(err191);
                  }
                  errors++;
                }
              }
            }
            if (data58.title !== void 0) {
              let data98 = data58.title;
              if (Array.isArray(data98)) {
                const len26 = data98.length;
                for (let i26 = 0; i26 < len26; i26++) {
                  let data99 = data98[i26];
                  if (typeof data99 === "string") {
                    if (func2(data99) < 1) {
                      const err192 = { instancePath: instancePath + "/recognise/content/title/" + i26, schemaPath: "#/properties/recognise/properties/content/properties/title/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      if (vErrors === null) {
                        vErrors = [err192];
                      } else {
                        vErrors.push(err192);
                      }
                      errors++;
                    }
                  } else {
                    const err193 = { instancePath: instancePath + "/recognise/content/title/" + i26, schemaPath: "#/properties/recognise/properties/content/properties/title/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err193];
                    } else {
                      vErrors.push(err193);
                    }
                    errors++;
                  }
                }
              } else {
                const err194 = { instancePath: instancePath + "/recognise/content/title", schemaPath: "#/properties/recognise/properties/content/properties/title/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                  vErrors = [err194];
                } else {
                  vErrors.push(err194);
                }
                errors++;
              }
            }
            if (data58.phrases !== void 0) {
              let data100 = data58.phrases;
              if (Array.isArray(data100)) {
                const len27 = data100.length;
                for (let i27 = 0; i27 < len27; i27++) {
                  let data101 = data100[i27];
                  if (typeof data101 === "string") {
                    if (func2(data101) < 1) {
                      const err195 = { instancePath: instancePath + "/recognise/content/phrases/" + i27, schemaPath: "#/properties/recognise/properties/content/properties/phrases/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      if (vErrors === null) {
                        vErrors = [err195];
                      } else {
                        vErrors.push(err195);
                      }
                      errors++;
                    }
                  } else {
                    const err196 = { instancePath: instancePath + "/recognise/content/phrases/" + i27, schemaPath: "#/properties/recognise/properties/content/properties/phrases/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err196];
                    } else {
                      vErrors.push(err196);
                    }
                    errors++;
                  }
                }
              } else {
                const err197 = { instancePath: instancePath + "/recognise/content/phrases", schemaPath: "#/properties/recognise/properties/content/properties/phrases/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                  vErrors = [err197];
                } else {
                  vErrors.push(err197);
                }
                errors++;
              }
            }
            if (data58.keys !== void 0) {
              let data102 = data58.keys;
              if (Array.isArray(data102)) {
                const len28 = data102.length;
                for (let i28 = 0; i28 < len28; i28++) {
                  let data103 = data102[i28];
                  if (typeof data103 === "string") {
                    if (func2(data103) < 1) {
                      const err198 = { instancePath: instancePath + "/recognise/content/keys/" + i28, schemaPath: "#/properties/recognise/properties/content/properties/keys/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      if (vErrors === null) {
                        vErrors = [err198];
                      } else {
                        vErrors.push(err198);
                      }
                      errors++;
                    }
                  } else {
                    const err199 = { instancePath: instancePath + "/recognise/content/keys/" + i28, schemaPath: "#/properties/recognise/properties/content/properties/keys/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err199];
                    } else {
                      vErrors.push(err199);
                    }
                    errors++;
                  }
                }
              } else {
                const err200 = { instancePath: instancePath + "/recognise/content/keys", schemaPath: "#/properties/recognise/properties/content/properties/keys/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                  vErrors = [err200];
                } else {
                  vErrors.push(err200);
                }
                errors++;
              }
            }
          }
        }
        if (data7.not !== void 0) {
          let data104 = data7.not;
          if (data104 && typeof data104 == "object" && !Array.isArray(data104)) {
            for (const key22 in data104) {
              if (!(key22 === "title" || key22 === "phrases")) {
                const err201 = { instancePath: instancePath + "/recognise/not", schemaPath: "#/properties/recognise/properties/not/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key22 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err201];
                } else {
                  vErrors.push(err201);
                }
                errors++;
              }
            }
            if (data104.title !== void 0) {
              let data105 = data104.title;
              if (Array.isArray(data105)) {
                const len29 = data105.length;
                for (let i29 = 0; i29 < len29; i29++) {
                  let data106 = data105[i29];
                  if (typeof data106 === "string") {
                    if (func2(data106) < 1) {
                      const err202 = { instancePath: instancePath + "/recognise/not/title/" + i29, schemaPath: "#/properties/recognise/properties/not/properties/title/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      if (vErrors === null) {
                        vErrors = [err202];
                      } else {
                        vErrors.push(err202);
                      }
                      errors++;
                    }
                  } else {
                    const err203 = { instancePath: instancePath + "/recognise/not/title/" + i29, schemaPath: "#/properties/recognise/properties/not/properties/title/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err203];
                    } else {
                      vErrors.push(err203);
                    }
                    errors++;
                  }
                }
              } else {
                const err204 = { instancePath: instancePath + "/recognise/not/title", schemaPath: "#/properties/recognise/properties/not/properties/title/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                  vErrors = [err204];
                } else {
                  vErrors.push(err204);
                }
                errors++;
              }
            }
            if (data104.phrases !== void 0) {
              let data107 = data104.phrases;
              if (Array.isArray(data107)) {
                const len30 = data107.length;
                for (let i30 = 0; i30 < len30; i30++) {
                  let data108 = data107[i30];
                  if (typeof data108 === "string") {
                    if (func2(data108) < 1) {
                      const err205 = { instancePath: instancePath + "/recognise/not/phrases/" + i30, schemaPath: "#/properties/recognise/properties/not/properties/phrases/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      if (vErrors === null) {
                        vErrors = [err205];
                      } else {
                        vErrors.push(err205);
                      }
                      errors++;
                    }
                  } else {
                    const err206 = { instancePath: instancePath + "/recognise/not/phrases/" + i30, schemaPath: "#/properties/recognise/properties/not/properties/phrases/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err206];
                    } else {
                      vErrors.push(err206);
                    }
                    errors++;
                  }
                }
              } else {
                const err207 = { instancePath: instancePath + "/recognise/not/phrases", schemaPath: "#/properties/recognise/properties/not/properties/phrases/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                  vErrors = [err207];
                } else {
                  vErrors.push(err207);
                }
                errors++;
              }
            }
          } else {
            const err208 = { instancePath: instancePath + "/recognise/not", schemaPath: "#/properties/recognise/properties/not/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err208];
            } else {
              vErrors.push(err208);
            }
            errors++;
          }
        }
      } else {
        const err209 = { instancePath: instancePath + "/recognise", schemaPath: "#/properties/recognise/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err209];
        } else {
          vErrors.push(err209);
        }
        errors++;
      }
    }
    if (data.location !== void 0) {
      let data109 = data.location;
      if (data109 && typeof data109 == "object" && !Array.isArray(data109)) {
        for (const key23 in data109) {
          if (!(key23 === "folders" || key23 === "name" || key23 === "pattern" || key23 === "home")) {
            const err210 = { instancePath: instancePath + "/location", schemaPath: "#/properties/location/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key23 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err210];
            } else {
              vErrors.push(err210);
            }
            errors++;
          }
        }
        if (data109.folders !== void 0) {
          let data110 = data109.folders;
          if (Array.isArray(data110)) {
            const len31 = data110.length;
            for (let i31 = 0; i31 < len31; i31++) {
              let data111 = data110[i31];
              if (typeof data111 === "string") {
                if (func2(data111) < 1) {
                  const err211 = { instancePath: instancePath + "/location/folders/" + i31, schemaPath: "#/properties/location/properties/folders/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  if (vErrors === null) {
                    vErrors = [err211];
                  } else {
                    vErrors.push(err211);
                  }
                  errors++;
                }
              } else {
                const err212 = { instancePath: instancePath + "/location/folders/" + i31, schemaPath: "#/properties/location/properties/folders/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err212];
                } else {
                  vErrors.push(err212);
                }
                errors++;
              }
            }
          } else {
            const err213 = { instancePath: instancePath + "/location/folders", schemaPath: "#/properties/location/properties/folders/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err213];
            } else {
              vErrors.push(err213);
            }
            errors++;
          }
        }
        if (data109.name !== void 0) {
          let data112 = data109.name;
          if (typeof data112 === "string") {
            if (func2(data112) < 1) {
              const err214 = { instancePath: instancePath + "/location/name", schemaPath: "#/properties/location/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err214];
              } else {
                vErrors.push(err214);
              }
              errors++;
            }
          } else {
            const err215 = { instancePath: instancePath + "/location/name", schemaPath: "#/properties/location/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err215];
            } else {
              vErrors.push(err215);
            }
            errors++;
          }
        }
        if (data109.pattern !== void 0) {
          let data113 = data109.pattern;
          if (typeof data113 === "string") {
            if (func2(data113) < 1) {
              const err216 = { instancePath: instancePath + "/location/pattern", schemaPath: "#/properties/location/properties/pattern/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err216];
              } else {
                vErrors.push(err216);
              }
              errors++;
            }
          } else {
            const err217 = { instancePath: instancePath + "/location/pattern", schemaPath: "#/properties/location/properties/pattern/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err217];
            } else {
              vErrors.push(err217);
            }
            errors++;
          }
        }
        if (data109.home !== void 0) {
          let data114 = data109.home;
          if (typeof data114 === "string") {
            if (func2(data114) < 1) {
              const err218 = { instancePath: instancePath + "/location/home", schemaPath: "#/properties/location/properties/home/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err218];
              } else {
                vErrors.push(err218);
              }
              errors++;
            }
          } else {
            const err219 = { instancePath: instancePath + "/location/home", schemaPath: "#/properties/location/properties/home/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err219];
            } else {
              vErrors.push(err219);
            }
            errors++;
          }
        }
      } else {
        const err220 = { instancePath: instancePath + "/location", schemaPath: "#/properties/location/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err220];
        } else {
          vErrors.push(err220);
        }
        errors++;
      }
    }
    if (data.documentTitle !== void 0) {
      let data115 = data.documentTitle;
      if (typeof data115 !== "boolean" && !(data115 && typeof data115 == "object" && !Array.isArray(data115))) {
        const err221 = { instancePath: instancePath + "/documentTitle", schemaPath: "#/properties/documentTitle/type", keyword: "type", params: { type: schema31.properties.documentTitle.type }, message: "must be boolean,object" };
        if (vErrors === null) {
          vErrors = [err221];
        } else {
          vErrors.push(err221);
        }
        errors++;
      }
      if (data115 && typeof data115 == "object" && !Array.isArray(data115)) {
        for (const key24 in data115) {
          if (!(key24 === "required" || key24 === "pattern" || key24 === "example")) {
            const err222 = { instancePath: instancePath + "/documentTitle", schemaPath: "#/properties/documentTitle/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key24 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err222];
            } else {
              vErrors.push(err222);
            }
            errors++;
          }
        }
        if (data115.required !== void 0) {
          if (typeof data115.required !== "boolean") {
            const err223 = { instancePath: instancePath + "/documentTitle/required", schemaPath: "#/properties/documentTitle/properties/required/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err223];
            } else {
              vErrors.push(err223);
            }
            errors++;
          }
        }
        if (data115.pattern !== void 0) {
          let data117 = data115.pattern;
          if (typeof data117 === "string") {
            if (func2(data117) < 1) {
              const err224 = { instancePath: instancePath + "/documentTitle/pattern", schemaPath: "#/properties/documentTitle/properties/pattern/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err224];
              } else {
                vErrors.push(err224);
              }
              errors++;
            }
          } else {
            const err225 = { instancePath: instancePath + "/documentTitle/pattern", schemaPath: "#/properties/documentTitle/properties/pattern/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err225];
            } else {
              vErrors.push(err225);
            }
            errors++;
          }
        }
        if (data115.example !== void 0) {
          let data118 = data115.example;
          if (typeof data118 === "string") {
            if (func2(data118) < 1) {
              const err226 = { instancePath: instancePath + "/documentTitle/example", schemaPath: "#/properties/documentTitle/properties/example/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err226];
              } else {
                vErrors.push(err226);
              }
              errors++;
            }
          } else {
            const err227 = { instancePath: instancePath + "/documentTitle/example", schemaPath: "#/properties/documentTitle/properties/example/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err227];
            } else {
              vErrors.push(err227);
            }
            errors++;
          }
        }
      }
    }
    if (data.sections !== void 0) {
      let data119 = data.sections;
      if (Array.isArray(data119)) {
        const len32 = data119.length;
        for (let i32 = 0; i32 < len32; i32++) {
          if (!validate21(data119[i32], { instancePath: instancePath + "/sections/" + i32, parentData: data119, parentDataProperty: i32, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err228 = { instancePath: instancePath + "/sections", schemaPath: "#/properties/sections/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err228];
        } else {
          vErrors.push(err228);
        }
        errors++;
      }
    }
    if (data.closed !== void 0) {
      if (typeof data.closed !== "boolean") {
        const err229 = { instancePath: instancePath + "/closed", schemaPath: "#/properties/closed/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err229];
        } else {
          vErrors.push(err229);
        }
        errors++;
      }
    }
    if (data.order !== void 0) {
      let data122 = data.order;
      if (typeof data122 !== "boolean" && !Array.isArray(data122)) {
        const err230 = { instancePath: instancePath + "/order", schemaPath: "#/properties/order/type", keyword: "type", params: { type: schema31.properties.order.type }, message: "must be boolean,array" };
        if (vErrors === null) {
          vErrors = [err230];
        } else {
          vErrors.push(err230);
        }
        errors++;
      }
      if (Array.isArray(data122)) {
        const len33 = data122.length;
        for (let i33 = 0; i33 < len33; i33++) {
          if (typeof data122[i33] !== "string") {
            const err231 = { instancePath: instancePath + "/order/" + i33, schemaPath: "#/properties/order/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err231];
            } else {
              vErrors.push(err231);
            }
            errors++;
          }
        }
      }
    }
    if (data.orders !== void 0) {
      let data124 = data.orders;
      if (Array.isArray(data124)) {
        const len34 = data124.length;
        for (let i34 = 0; i34 < len34; i34++) {
          let data125 = data124[i34];
          if (Array.isArray(data125)) {
            const len35 = data125.length;
            for (let i35 = 0; i35 < len35; i35++) {
              let data126 = data125[i35];
              if (typeof data126 === "string") {
                if (func2(data126) < 1) {
                  const err232 = { instancePath: instancePath + "/orders/" + i34 + "/" + i35, schemaPath: "#/properties/orders/items/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  if (vErrors === null) {
                    vErrors = [err232];
                  } else {
                    vErrors.push(err232);
                  }
                  errors++;
                }
              } else {
                const err233 = { instancePath: instancePath + "/orders/" + i34 + "/" + i35, schemaPath: "#/properties/orders/items/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err233];
                } else {
                  vErrors.push(err233);
                }
                errors++;
              }
            }
          } else {
            const err234 = { instancePath: instancePath + "/orders/" + i34, schemaPath: "#/properties/orders/items/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err234];
            } else {
              vErrors.push(err234);
            }
            errors++;
          }
        }
      } else {
        const err235 = { instancePath: instancePath + "/orders", schemaPath: "#/properties/orders/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err235];
        } else {
          vErrors.push(err235);
        }
        errors++;
      }
    }
    if (data.numbered !== void 0) {
      let data127 = data.numbered;
      if (!(data127 === "required" || data127 === "consistent" || data127 === "free")) {
        const err236 = { instancePath: instancePath + "/numbered", schemaPath: "#/properties/numbered/enum", keyword: "enum", params: { allowedValues: schema31.properties.numbered.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err236];
        } else {
          vErrors.push(err236);
        }
        errors++;
      }
    }
    if (data.tasksAnywhere !== void 0) {
      if (typeof data.tasksAnywhere !== "boolean") {
        const err237 = { instancePath: instancePath + "/tasksAnywhere", schemaPath: "#/properties/tasksAnywhere/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err237];
        } else {
          vErrors.push(err237);
        }
        errors++;
      }
    }
    if (data.timestamps !== void 0) {
      let data129 = data.timestamps;
      if (data129 && typeof data129 == "object" && !Array.isArray(data129)) {
        for (const key25 in data129) {
          if (!(key25 === "accept" || key25 === "zone" || key25 === "order" || key25 === "unique")) {
            const err238 = { instancePath: instancePath + "/timestamps", schemaPath: "#/$defs/timestamp/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key25 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err238];
            } else {
              vErrors.push(err238);
            }
            errors++;
          }
        }
        if (data129.accept !== void 0) {
          let data130 = data129.accept;
          if (Array.isArray(data130)) {
            const len36 = data130.length;
            for (let i36 = 0; i36 < len36; i36++) {
              let data131 = data130[i36];
              if (!(data131 === "rfc3339" || data131 === "iso-minute" || data131 === "spaced" || data131 === "date" || data131 === "zoneless" || data131 === "month-day-year")) {
                const err239 = { instancePath: instancePath + "/timestamps/accept/" + i36, schemaPath: "#/$defs/timestamp/properties/accept/items/enum", keyword: "enum", params: { allowedValues: schema36.properties.accept.items.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err239];
                } else {
                  vErrors.push(err239);
                }
                errors++;
              }
            }
          } else {
            const err240 = { instancePath: instancePath + "/timestamps/accept", schemaPath: "#/$defs/timestamp/properties/accept/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err240];
            } else {
              vErrors.push(err240);
            }
            errors++;
          }
        }
        if (data129.zone !== void 0) {
          let data132 = data129.zone;
          if (!(data132 === "utc" || data132 === "any" || data132 === "none")) {
            const err241 = { instancePath: instancePath + "/timestamps/zone", schemaPath: "#/$defs/timestamp/properties/zone/enum", keyword: "enum", params: { allowedValues: schema36.properties.zone.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err241];
            } else {
              vErrors.push(err241);
            }
            errors++;
          }
        }
        if (data129.order !== void 0) {
          let data133 = data129.order;
          if (!(data133 === "ascending" || data133 === "descending" || data133 === "none")) {
            const err242 = { instancePath: instancePath + "/timestamps/order", schemaPath: "#/$defs/timestamp/properties/order/enum", keyword: "enum", params: { allowedValues: schema36.properties.order.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err242];
            } else {
              vErrors.push(err242);
            }
            errors++;
          }
        }
        if (data129.unique !== void 0) {
          if (typeof data129.unique !== "boolean") {
            const err243 = { instancePath: instancePath + "/timestamps/unique", schemaPath: "#/$defs/timestamp/properties/unique/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err243];
            } else {
              vErrors.push(err243);
            }
            errors++;
          }
        }
      } else {
        const err244 = { instancePath: instancePath + "/timestamps", schemaPath: "#/$defs/timestamp/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err244];
        } else {
          vErrors.push(err244);
        }
        errors++;
      }
    }
    if (data.phrases !== void 0) {
      let data135 = data.phrases;
      if (Array.isArray(data135)) {
        const len37 = data135.length;
        for (let i37 = 0; i37 < len37; i37++) {
          let data136 = data135[i37];
          if (typeof data136 !== "string" && !(data136 && typeof data136 == "object" && !Array.isArray(data136))) {
            const err245 = { instancePath: instancePath + "/phrases/" + i37, schemaPath: "#/$defs/phrase/type", keyword: "type", params: { type: schema38.type }, message: "must be string,object" };
            if (vErrors === null) {
              vErrors = [err245];
            } else {
              vErrors.push(err245);
            }
            errors++;
          }
          if (typeof data136 === "string") {
            if (func2(data136) < 1) {
              const err246 = { instancePath: instancePath + "/phrases/" + i37, schemaPath: "#/$defs/phrase/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err246];
              } else {
                vErrors.push(err246);
              }
              errors++;
            }
          }
          if (data136 && typeof data136 == "object" && !Array.isArray(data136)) {
            for (const key26 in data136) {
              if (!(key26 === "id" || key26 === "text" || key26 === "patterns" || key26 === "at")) {
                const err247 = { instancePath: instancePath + "/phrases/" + i37, schemaPath: "#/$defs/phrase/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key26 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err247];
                } else {
                  vErrors.push(err247);
                }
                errors++;
              }
            }
            if (data136.id !== void 0) {
              let data137 = data136.id;
              if (typeof data137 === "string") {
                if (func2(data137) < 1) {
                  const err248 = { instancePath: instancePath + "/phrases/" + i37 + "/id", schemaPath: "#/$defs/phrase/properties/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  if (vErrors === null) {
                    vErrors = [err248];
                  } else {
                    vErrors.push(err248);
                  }
                  errors++;
                }
                if (!pattern5.test(data137)) {
                  const err249 = { instancePath: instancePath + "/phrases/" + i37 + "/id", schemaPath: "#/$defs/phrase/properties/id/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]*$" }, message: 'must match pattern "^[a-z0-9][a-z0-9-]*$"' };
                  if (vErrors === null) {
                    vErrors = [err249];
                  } else {
                    vErrors.push(err249);
                  }
                  errors++;
                }
              } else {
                const err250 = { instancePath: instancePath + "/phrases/" + i37 + "/id", schemaPath: "#/$defs/phrase/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err250];
                } else {
                  vErrors.push(err250);
                }
                errors++;
              }
            }
            if (data136.text !== void 0) {
              let data138 = data136.text;
              if (typeof data138 === "string") {
                if (func2(data138) < 1) {
                  const err251 = { instancePath: instancePath + "/phrases/" + i37 + "/text", schemaPath: "#/$defs/phrase/properties/text/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  if (vErrors === null) {
                    vErrors = [err251];
                  } else {
                    vErrors.push(err251);
                  }
                  errors++;
                }
              } else {
                const err252 = { instancePath: instancePath + "/phrases/" + i37 + "/text", schemaPath: "#/$defs/phrase/properties/text/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err252];
                } else {
                  vErrors.push(err252);
                }
                errors++;
              }
            }
            if (data136.patterns !== void 0) {
              let data139 = data136.patterns;
              if (Array.isArray(data139)) {
                const len38 = data139.length;
                for (let i38 = 0; i38 < len38; i38++) {
                  let data140 = data139[i38];
                  if (typeof data140 === "string") {
                    if (func2(data140) < 1) {
                      const err253 = { instancePath: instancePath + "/phrases/" + i37 + "/patterns/" + i38, schemaPath: "#/$defs/phrase/properties/patterns/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      if (vErrors === null) {
                        vErrors = [err253];
                      } else {
                        vErrors.push(err253);
                      }
                      errors++;
                    }
                  } else {
                    const err254 = { instancePath: instancePath + "/phrases/" + i37 + "/patterns/" + i38, schemaPath: "#/$defs/phrase/properties/patterns/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err254];
                    } else {
                      vErrors.push(err254);
                    }
                    errors++;
                  }
                }
              } else {
                const err255 = { instancePath: instancePath + "/phrases/" + i37 + "/patterns", schemaPath: "#/$defs/phrase/properties/patterns/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                  vErrors = [err255];
                } else {
                  vErrors.push(err255);
                }
                errors++;
              }
            }
            if (data136.at !== void 0) {
              let data141 = data136.at;
              if (typeof data141 === "string") {
                if (func2(data141) < 1) {
                  const err256 = { instancePath: instancePath + "/phrases/" + i37 + "/at", schemaPath: "#/$defs/phrase/properties/at/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  if (vErrors === null) {
                    vErrors = [err256];
                  } else {
                    vErrors.push(err256);
                  }
                  errors++;
                }
              } else {
                const err257 = { instancePath: instancePath + "/phrases/" + i37 + "/at", schemaPath: "#/$defs/phrase/properties/at/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err257];
                } else {
                  vErrors.push(err257);
                }
                errors++;
              }
            }
          }
        }
      } else {
        const err258 = { instancePath: instancePath + "/phrases", schemaPath: "#/properties/phrases/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err258];
        } else {
          vErrors.push(err258);
        }
        errors++;
      }
    }
    if (data.records !== void 0) {
      let data142 = data.records;
      if (!data142 || typeof data142 != "object") {
        const err259 = { instancePath: instancePath + "/records", schemaPath: "#/properties/records/type", keyword: "type", params: { type: schema31.properties.records.type }, message: "must be array,object" };
        if (vErrors === null) {
          vErrors = [err259];
        } else {
          vErrors.push(err259);
        }
        errors++;
      }
      if (Array.isArray(data142)) {
        const len39 = data142.length;
        for (let i39 = 0; i39 < len39; i39++) {
          if (!validate23(data142[i39], { instancePath: instancePath + "/records/" + i39, parentData: data142, parentDataProperty: i39, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
            errors = vErrors.length;
          }
        }
      }
      if (data142 && typeof data142 == "object" && !Array.isArray(data142)) {
        for (const key27 in data142) {
          if (!validate29(data142[key27], { instancePath: instancePath + "/records/" + key27.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data142, parentDataProperty: key27, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    if (data.tables !== void 0) {
      let data145 = data.tables;
      if (!data145 || typeof data145 != "object") {
        const err260 = { instancePath: instancePath + "/tables", schemaPath: "#/properties/tables/type", keyword: "type", params: { type: schema31.properties.tables.type }, message: "must be array,object" };
        if (vErrors === null) {
          vErrors = [err260];
        } else {
          vErrors.push(err260);
        }
        errors++;
      }
      if (Array.isArray(data145)) {
        const len40 = data145.length;
        for (let i40 = 0; i40 < len40; i40++) {
          if (!validate33(data145[i40], { instancePath: instancePath + "/tables/" + i40, parentData: data145, parentDataProperty: i40, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
            errors = vErrors.length;
          }
        }
      }
      if (data145 && typeof data145 == "object" && !Array.isArray(data145)) {
        for (const key28 in data145) {
          if (!validate39(data145[key28], { instancePath: instancePath + "/tables/" + key28.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data145, parentDataProperty: key28, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    if (data.sequences !== void 0) {
      let data148 = data.sequences;
      if (data148 && typeof data148 == "object" && !Array.isArray(data148)) {
        for (const key29 in data148) {
          let data149 = data148[key29];
          if (data149 && typeof data149 == "object" && !Array.isArray(data149)) {
            if (data149.in === void 0) {
              const err261 = { instancePath: instancePath + "/sequences/" + key29.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/sequences/additionalProperties/required", keyword: "required", params: { missingProperty: "in" }, message: "must have required property 'in'" };
              if (vErrors === null) {
                vErrors = [err261];
              } else {
                vErrors.push(err261);
              }
              errors++;
            }
            if (data149.of === void 0) {
              const err262 = { instancePath: instancePath + "/sequences/" + key29.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/sequences/additionalProperties/required", keyword: "required", params: { missingProperty: "of" }, message: "must have required property 'of'" };
              if (vErrors === null) {
                vErrors = [err262];
              } else {
                vErrors.push(err262);
              }
              errors++;
            }
            for (const key30 in data149) {
              if (!(key30 === "in" || key30 === "of" || key30 === "binding")) {
                const err263 = { instancePath: instancePath + "/sequences/" + key29.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/sequences/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key30 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err263];
                } else {
                  vErrors.push(err263);
                }
                errors++;
              }
            }
            if (data149.in !== void 0) {
              let data150 = data149.in;
              if (typeof data150 === "string") {
                if (func2(data150) < 1) {
                  const err264 = { instancePath: instancePath + "/sequences/" + key29.replace(/~/g, "~0").replace(/\//g, "~1") + "/in", schemaPath: "#/properties/sequences/additionalProperties/properties/in/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  if (vErrors === null) {
                    vErrors = [err264];
                  } else {
                    vErrors.push(err264);
                  }
                  errors++;
                }
              } else {
                const err265 = { instancePath: instancePath + "/sequences/" + key29.replace(/~/g, "~0").replace(/\//g, "~1") + "/in", schemaPath: "#/properties/sequences/additionalProperties/properties/in/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err265];
                } else {
                  vErrors.push(err265);
                }
                errors++;
              }
            }
            if (data149.of !== void 0) {
              let data151 = data149.of;
              if (typeof data151 === "string") {
                if (func2(data151) < 1) {
                  const err266 = { instancePath: instancePath + "/sequences/" + key29.replace(/~/g, "~0").replace(/\//g, "~1") + "/of", schemaPath: "#/properties/sequences/additionalProperties/properties/of/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  if (vErrors === null) {
                    vErrors = [err266];
                  } else {
                    vErrors.push(err266);
                  }
                  errors++;
                }
              } else {
                const err267 = { instancePath: instancePath + "/sequences/" + key29.replace(/~/g, "~0").replace(/\//g, "~1") + "/of", schemaPath: "#/properties/sequences/additionalProperties/properties/of/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err267];
                } else {
                  vErrors.push(err267);
                }
                errors++;
              }
            }
            if (data149.binding !== void 0) {
              let data152 = data149.binding;
              if (Array.isArray(data152)) {
                const len41 = data152.length;
                for (let i41 = 0; i41 < len41; i41++) {
                  let data153 = data152[i41];
                  if (typeof data153 === "string") {
                    if (func2(data153) < 1) {
                      const err268 = { instancePath: instancePath + "/sequences/" + key29.replace(/~/g, "~0").replace(/\//g, "~1") + "/binding/" + i41, schemaPath: "#/properties/sequences/additionalProperties/properties/binding/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      if (vErrors === null) {
                        vErrors = [err268];
                      } else {
                        vErrors.push(err268);
                      }
                      errors++;
                    }
                  } else {
                    const err269 = { instancePath: instancePath + "/sequences/" + key29.replace(/~/g, "~0").replace(/\//g, "~1") + "/binding/" + i41, schemaPath: "#/properties/sequences/additionalProperties/properties/binding/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err269];
                    } else {
                      vErrors.push(err269);
                    }
                    errors++;
                  }
                }
              } else {
                const err270 = { instancePath: instancePath + "/sequences/" + key29.replace(/~/g, "~0").replace(/\//g, "~1") + "/binding", schemaPath: "#/properties/sequences/additionalProperties/properties/binding/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                  vErrors = [err270];
                } else {
                  vErrors.push(err270);
                }
                errors++;
              }
            }
          } else {
            const err271 = { instancePath: instancePath + "/sequences/" + key29.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/sequences/additionalProperties/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err271];
            } else {
              vErrors.push(err271);
            }
            errors++;
          }
        }
      } else {
        const err272 = { instancePath: instancePath + "/sequences", schemaPath: "#/properties/sequences/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err272];
        } else {
          vErrors.push(err272);
        }
        errors++;
      }
    }
    if (data.figures !== void 0) {
      let data154 = data.figures;
      if (data154 && typeof data154 == "object" && !Array.isArray(data154)) {
        for (const key31 in data154) {
          if (!validate43(data154[key31], { instancePath: instancePath + "/figures/" + key31.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data154, parentDataProperty: key31, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err273 = { instancePath: instancePath + "/figures", schemaPath: "#/properties/figures/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err273];
        } else {
          vErrors.push(err273);
        }
        errors++;
      }
    }
    if (data.vocabularies !== void 0) {
      let data156 = data.vocabularies;
      if (data156 && typeof data156 == "object" && !Array.isArray(data156)) {
        for (const key32 in data156) {
          if (!validate45(data156[key32], { instancePath: instancePath + "/vocabularies/" + key32.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data156, parentDataProperty: key32, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err274 = { instancePath: instancePath + "/vocabularies", schemaPath: "#/properties/vocabularies/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err274];
        } else {
          vErrors.push(err274);
        }
        errors++;
      }
    }
    if (data.lastUpdated !== void 0) {
      let data158 = data.lastUpdated;
      if (Array.isArray(data158)) {
        const len42 = data158.length;
        for (let i42 = 0; i42 < len42; i42++) {
          let data159 = data158[i42];
          if (typeof data159 === "string") {
            if (func2(data159) < 1) {
              const err275 = { instancePath: instancePath + "/lastUpdated/" + i42, schemaPath: "#/properties/lastUpdated/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err275];
              } else {
                vErrors.push(err275);
              }
              errors++;
            }
          } else {
            const err276 = { instancePath: instancePath + "/lastUpdated/" + i42, schemaPath: "#/properties/lastUpdated/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err276];
            } else {
              vErrors.push(err276);
            }
            errors++;
          }
        }
      } else {
        const err277 = { instancePath: instancePath + "/lastUpdated", schemaPath: "#/properties/lastUpdated/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err277];
        } else {
          vErrors.push(err277);
        }
        errors++;
      }
    }
    if (data.lifecycle !== void 0) {
      let data160 = data.lifecycle;
      if (data160 && typeof data160 == "object" && !Array.isArray(data160)) {
        for (const key33 in data160) {
          if (!(key33 === "active" || key33 === "completed" || key33 === "progress" || key33 === "outcome")) {
            const err278 = { instancePath: instancePath + "/lifecycle", schemaPath: "#/properties/lifecycle/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key33 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err278];
            } else {
              vErrors.push(err278);
            }
            errors++;
          }
        }
        if (data160.active !== void 0) {
          let data161 = data160.active;
          if (Array.isArray(data161)) {
            const len43 = data161.length;
            for (let i43 = 0; i43 < len43; i43++) {
              let data162 = data161[i43];
              if (typeof data162 === "string") {
                if (func2(data162) < 1) {
                  const err279 = { instancePath: instancePath + "/lifecycle/active/" + i43, schemaPath: "#/properties/lifecycle/properties/active/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  if (vErrors === null) {
                    vErrors = [err279];
                  } else {
                    vErrors.push(err279);
                  }
                  errors++;
                }
              } else {
                const err280 = { instancePath: instancePath + "/lifecycle/active/" + i43, schemaPath: "#/properties/lifecycle/properties/active/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err280];
                } else {
                  vErrors.push(err280);
                }
                errors++;
              }
            }
          } else {
            const err281 = { instancePath: instancePath + "/lifecycle/active", schemaPath: "#/properties/lifecycle/properties/active/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err281];
            } else {
              vErrors.push(err281);
            }
            errors++;
          }
        }
        if (data160.completed !== void 0) {
          let data163 = data160.completed;
          if (Array.isArray(data163)) {
            const len44 = data163.length;
            for (let i44 = 0; i44 < len44; i44++) {
              let data164 = data163[i44];
              if (typeof data164 === "string") {
                if (func2(data164) < 1) {
                  const err282 = { instancePath: instancePath + "/lifecycle/completed/" + i44, schemaPath: "#/properties/lifecycle/properties/completed/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  if (vErrors === null) {
                    vErrors = [err282];
                  } else {
                    vErrors.push(err282);
                  }
                  errors++;
                }
              } else {
                const err283 = { instancePath: instancePath + "/lifecycle/completed/" + i44, schemaPath: "#/properties/lifecycle/properties/completed/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err283];
                } else {
                  vErrors.push(err283);
                }
                errors++;
              }
            }
          } else {
            const err284 = { instancePath: instancePath + "/lifecycle/completed", schemaPath: "#/properties/lifecycle/properties/completed/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err284];
            } else {
              vErrors.push(err284);
            }
            errors++;
          }
        }
        if (data160.progress !== void 0) {
          let data165 = data160.progress;
          if (typeof data165 === "string") {
            if (func2(data165) < 1) {
              const err285 = { instancePath: instancePath + "/lifecycle/progress", schemaPath: "#/properties/lifecycle/properties/progress/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err285];
              } else {
                vErrors.push(err285);
              }
              errors++;
            }
          } else {
            const err286 = { instancePath: instancePath + "/lifecycle/progress", schemaPath: "#/properties/lifecycle/properties/progress/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err286];
            } else {
              vErrors.push(err286);
            }
            errors++;
          }
        }
        if (data160.outcome !== void 0) {
          let data166 = data160.outcome;
          if (typeof data166 === "string") {
            if (func2(data166) < 1) {
              const err287 = { instancePath: instancePath + "/lifecycle/outcome", schemaPath: "#/properties/lifecycle/properties/outcome/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err287];
              } else {
                vErrors.push(err287);
              }
              errors++;
            }
          } else {
            const err288 = { instancePath: instancePath + "/lifecycle/outcome", schemaPath: "#/properties/lifecycle/properties/outcome/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err288];
            } else {
              vErrors.push(err288);
            }
            errors++;
          }
        }
      } else {
        const err289 = { instancePath: instancePath + "/lifecycle", schemaPath: "#/properties/lifecycle/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err289];
        } else {
          vErrors.push(err289);
        }
        errors++;
      }
    }
    if (data.references !== void 0) {
      let data167 = data.references;
      if (data167 && typeof data167 == "object" && !Array.isArray(data167)) {
        for (const key34 in data167) {
          if (!(key34 === "map" || key34 === "ids" || key34 === "selfContained" || key34 === "guide" || key34 === "lead")) {
            const err290 = { instancePath: instancePath + "/references", schemaPath: "#/properties/references/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key34 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err290];
            } else {
              vErrors.push(err290);
            }
            errors++;
          }
        }
        if (data167.map !== void 0) {
          let data168 = data167.map;
          if (data168 && typeof data168 == "object" && !Array.isArray(data168)) {
            if (data168.table === void 0) {
              const err291 = { instancePath: instancePath + "/references/map", schemaPath: "#/properties/references/properties/map/required", keyword: "required", params: { missingProperty: "table" }, message: "must have required property 'table'" };
              if (vErrors === null) {
                vErrors = [err291];
              } else {
                vErrors.push(err291);
              }
              errors++;
            }
            if (data168.column === void 0) {
              const err292 = { instancePath: instancePath + "/references/map", schemaPath: "#/properties/references/properties/map/required", keyword: "required", params: { missingProperty: "column" }, message: "must have required property 'column'" };
              if (vErrors === null) {
                vErrors = [err292];
              } else {
                vErrors.push(err292);
              }
              errors++;
            }
            for (const key35 in data168) {
              if (!(key35 === "table" || key35 === "column")) {
                const err293 = { instancePath: instancePath + "/references/map", schemaPath: "#/properties/references/properties/map/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key35 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err293];
                } else {
                  vErrors.push(err293);
                }
                errors++;
              }
            }
            if (data168.table !== void 0) {
              let data169 = data168.table;
              if (typeof data169 === "string") {
                if (func2(data169) < 1) {
                  const err294 = { instancePath: instancePath + "/references/map/table", schemaPath: "#/properties/references/properties/map/properties/table/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  if (vErrors === null) {
                    vErrors = [err294];
                  } else {
                    vErrors.push(err294);
                  }
                  errors++;
                }
              } else {
                const err295 = { instancePath: instancePath + "/references/map/table", schemaPath: "#/properties/references/properties/map/properties/table/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err295];
                } else {
                  vErrors.push(err295);
                }
                errors++;
              }
            }
            if (data168.column !== void 0) {
              let data170 = data168.column;
              if (typeof data170 === "string") {
                if (func2(data170) < 1) {
                  const err296 = { instancePath: instancePath + "/references/map/column", schemaPath: "#/properties/references/properties/map/properties/column/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  if (vErrors === null) {
                    vErrors = [err296];
                  } else {
                    vErrors.push(err296);
                  }
                  errors++;
                }
              } else {
                const err297 = { instancePath: instancePath + "/references/map/column", schemaPath: "#/properties/references/properties/map/properties/column/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err297];
                } else {
                  vErrors.push(err297);
                }
                errors++;
              }
            }
          } else {
            const err298 = { instancePath: instancePath + "/references/map", schemaPath: "#/properties/references/properties/map/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err298];
            } else {
              vErrors.push(err298);
            }
            errors++;
          }
        }
        if (data167.ids !== void 0) {
          let data171 = data167.ids;
          if (!(data171 === "shape" || data171 === "prefix" || data171 === "none")) {
            const err299 = { instancePath: instancePath + "/references/ids", schemaPath: "#/properties/references/properties/ids/enum", keyword: "enum", params: { allowedValues: schema31.properties.references.properties.ids.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err299];
            } else {
              vErrors.push(err299);
            }
            errors++;
          }
        }
        if (data167.selfContained !== void 0) {
          if (typeof data167.selfContained !== "boolean") {
            const err300 = { instancePath: instancePath + "/references/selfContained", schemaPath: "#/properties/references/properties/selfContained/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err300];
            } else {
              vErrors.push(err300);
            }
            errors++;
          }
        }
        if (data167.guide !== void 0) {
          if (typeof data167.guide !== "boolean") {
            const err301 = { instancePath: instancePath + "/references/guide", schemaPath: "#/properties/references/properties/guide/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err301];
            } else {
              vErrors.push(err301);
            }
            errors++;
          }
        }
        if (data167.lead !== void 0) {
          let data174 = data167.lead;
          if (Array.isArray(data174)) {
            const len45 = data174.length;
            for (let i45 = 0; i45 < len45; i45++) {
              let data175 = data174[i45];
              if (typeof data175 === "string") {
                if (func2(data175) < 1) {
                  const err302 = { instancePath: instancePath + "/references/lead/" + i45, schemaPath: "#/properties/references/properties/lead/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  if (vErrors === null) {
                    vErrors = [err302];
                  } else {
                    vErrors.push(err302);
                  }
                  errors++;
                }
              } else {
                const err303 = { instancePath: instancePath + "/references/lead/" + i45, schemaPath: "#/properties/references/properties/lead/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err303];
                } else {
                  vErrors.push(err303);
                }
                errors++;
              }
            }
          } else {
            const err304 = { instancePath: instancePath + "/references/lead", schemaPath: "#/properties/references/properties/lead/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err304];
            } else {
              vErrors.push(err304);
            }
            errors++;
          }
        }
      } else {
        const err305 = { instancePath: instancePath + "/references", schemaPath: "#/properties/references/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err305];
        } else {
          vErrors.push(err305);
        }
        errors++;
      }
    }
    if (data.boards !== void 0) {
      let data176 = data.boards;
      if (data176 && typeof data176 == "object" && !Array.isArray(data176)) {
        for (const key36 in data176) {
          if (!(key36 === "board" || key36 === "backlog")) {
            const err306 = { instancePath: instancePath + "/boards", schemaPath: "#/properties/boards/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key36 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err306];
            } else {
              vErrors.push(err306);
            }
            errors++;
          }
        }
        if (data176.board !== void 0) {
          let data177 = data176.board;
          if (Array.isArray(data177)) {
            const len46 = data177.length;
            for (let i46 = 0; i46 < len46; i46++) {
              let data178 = data177[i46];
              if (typeof data178 === "string") {
                if (func2(data178) < 1) {
                  const err307 = { instancePath: instancePath + "/boards/board/" + i46, schemaPath: "#/properties/boards/properties/board/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  if (vErrors === null) {
                    vErrors = [err307];
                  } else {
                    vErrors.push(err307);
                  }
                  errors++;
                }
              } else {
                const err308 = { instancePath: instancePath + "/boards/board/" + i46, schemaPath: "#/properties/boards/properties/board/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err308];
                } else {
                  vErrors.push(err308);
                }
                errors++;
              }
            }
          } else {
            const err309 = { instancePath: instancePath + "/boards/board", schemaPath: "#/properties/boards/properties/board/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err309];
            } else {
              vErrors.push(err309);
            }
            errors++;
          }
        }
        if (data176.backlog !== void 0) {
          let data179 = data176.backlog;
          if (Array.isArray(data179)) {
            const len47 = data179.length;
            for (let i47 = 0; i47 < len47; i47++) {
              let data180 = data179[i47];
              if (typeof data180 === "string") {
                if (func2(data180) < 1) {
                  const err310 = { instancePath: instancePath + "/boards/backlog/" + i47, schemaPath: "#/properties/boards/properties/backlog/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  if (vErrors === null) {
                    vErrors = [err310];
                  } else {
                    vErrors.push(err310);
                  }
                  errors++;
                }
              } else {
                const err311 = { instancePath: instancePath + "/boards/backlog/" + i47, schemaPath: "#/properties/boards/properties/backlog/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err311];
                } else {
                  vErrors.push(err311);
                }
                errors++;
              }
            }
          } else {
            const err312 = { instancePath: instancePath + "/boards/backlog", schemaPath: "#/properties/boards/properties/backlog/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err312];
            } else {
              vErrors.push(err312);
            }
            errors++;
          }
        }
      } else {
        const err313 = { instancePath: instancePath + "/boards", schemaPath: "#/properties/boards/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err313];
        } else {
          vErrors.push(err313);
        }
        errors++;
      }
    }
    if (data.skeleton !== void 0) {
      let data181 = data.skeleton;
      if (data181 && typeof data181 == "object" && !Array.isArray(data181)) {
        if (data181.of === void 0) {
          const err314 = { instancePath: instancePath + "/skeleton", schemaPath: "#/properties/skeleton/required", keyword: "required", params: { missingProperty: "of" }, message: "must have required property 'of'" };
          if (vErrors === null) {
            vErrors = [err314];
          } else {
            vErrors.push(err314);
          }
          errors++;
        }
        for (const key37 in data181) {
          if (!(key37 === "of" || key37 === "in")) {
            const err315 = { instancePath: instancePath + "/skeleton", schemaPath: "#/properties/skeleton/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key37 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err315];
            } else {
              vErrors.push(err315);
            }
            errors++;
          }
        }
        if (data181.of !== void 0) {
          let data182 = data181.of;
          if (typeof data182 === "string") {
            if (func2(data182) < 1) {
              const err316 = { instancePath: instancePath + "/skeleton/of", schemaPath: "#/properties/skeleton/properties/of/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err316];
              } else {
                vErrors.push(err316);
              }
              errors++;
            }
          } else {
            const err317 = { instancePath: instancePath + "/skeleton/of", schemaPath: "#/properties/skeleton/properties/of/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err317];
            } else {
              vErrors.push(err317);
            }
            errors++;
          }
        }
        if (data181.in !== void 0) {
          let data183 = data181.in;
          if (typeof data183 === "string") {
            if (func2(data183) < 1) {
              const err318 = { instancePath: instancePath + "/skeleton/in", schemaPath: "#/properties/skeleton/properties/in/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err318];
              } else {
                vErrors.push(err318);
              }
              errors++;
            }
          } else {
            const err319 = { instancePath: instancePath + "/skeleton/in", schemaPath: "#/properties/skeleton/properties/in/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err319];
            } else {
              vErrors.push(err319);
            }
            errors++;
          }
        }
      } else {
        const err320 = { instancePath: instancePath + "/skeleton", schemaPath: "#/properties/skeleton/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err320];
        } else {
          vErrors.push(err320);
        }
        errors++;
      }
    }
    if (data.index !== void 0) {
      let data184 = data.index;
      if (data184 && typeof data184 == "object" && !Array.isArray(data184)) {
        if (data184.of === void 0) {
          const err321 = { instancePath: instancePath + "/index", schemaPath: "#/properties/index/required", keyword: "required", params: { missingProperty: "of" }, message: "must have required property 'of'" };
          if (vErrors === null) {
            vErrors = [err321];
          } else {
            vErrors.push(err321);
          }
          errors++;
        }
        for (const key38 in data184) {
          if (!(key38 === "of")) {
            const err322 = { instancePath: instancePath + "/index", schemaPath: "#/properties/index/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key38 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err322];
            } else {
              vErrors.push(err322);
            }
            errors++;
          }
        }
        if (data184.of !== void 0) {
          let data185 = data184.of;
          if (Array.isArray(data185)) {
            if (data185.length < 1) {
              const err323 = { instancePath: instancePath + "/index/of", schemaPath: "#/properties/index/properties/of/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
              if (vErrors === null) {
                vErrors = [err323];
              } else {
                vErrors.push(err323);
              }
              errors++;
            }
            const len48 = data185.length;
            for (let i48 = 0; i48 < len48; i48++) {
              let data186 = data185[i48];
              if (typeof data186 === "string") {
                if (func2(data186) < 1) {
                  const err324 = { instancePath: instancePath + "/index/of/" + i48, schemaPath: "#/properties/index/properties/of/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  if (vErrors === null) {
                    vErrors = [err324];
                  } else {
                    vErrors.push(err324);
                  }
                  errors++;
                }
              } else {
                const err325 = { instancePath: instancePath + "/index/of/" + i48, schemaPath: "#/properties/index/properties/of/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err325];
                } else {
                  vErrors.push(err325);
                }
                errors++;
              }
            }
          } else {
            const err326 = { instancePath: instancePath + "/index/of", schemaPath: "#/properties/index/properties/of/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err326];
            } else {
              vErrors.push(err326);
            }
            errors++;
          }
        }
      } else {
        const err327 = { instancePath: instancePath + "/index", schemaPath: "#/properties/index/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err327];
        } else {
          vErrors.push(err327);
        }
        errors++;
      }
    }
    if (data.history !== void 0) {
      let data187 = data.history;
      if (typeof data187 !== "string" && !(data187 && typeof data187 == "object" && !Array.isArray(data187))) {
        const err328 = { instancePath: instancePath + "/history", schemaPath: "#/properties/history/type", keyword: "type", params: { type: schema31.properties.history.type }, message: "must be string,object" };
        if (vErrors === null) {
          vErrors = [err328];
        } else {
          vErrors.push(err328);
        }
        errors++;
      }
      const _errs412 = errors;
      let valid143 = true;
      const _errs413 = errors;
      if (typeof data187 !== "string") {
        const err329 = {};
        if (vErrors === null) {
          vErrors = [err329];
        } else {
          vErrors.push(err329);
        }
        errors++;
      }
      var _valid1 = _errs413 === errors;
      errors = _errs412;
      if (vErrors !== null) {
        if (_errs412) {
          vErrors.length = _errs412;
        } else {
          vErrors = null;
        }
      }
      if (_valid1) {
        const _errs415 = errors;
        if (!(data187 === "append-only" || data187 === "free")) {
          const err330 = { instancePath: instancePath + "/history", schemaPath: "#/properties/history/then/enum", keyword: "enum", params: { allowedValues: schema31.properties.history.then.enum }, message: "must be equal to one of the allowed values" };
          if (vErrors === null) {
            vErrors = [err330];
          } else {
            vErrors.push(err330);
          }
          errors++;
        }
        var _valid1 = _errs415 === errors;
        valid143 = _valid1;
      }
      if (!valid143) {
        const err331 = { instancePath: instancePath + "/history", schemaPath: "#/properties/history/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema' };
        if (vErrors === null) {
          vErrors = [err331];
        } else {
          vErrors.push(err331);
        }
        errors++;
      }
      if (data187 && typeof data187 == "object" && !Array.isArray(data187)) {
        if (Object.keys(data187).length < 1) {
          const err332 = { instancePath: instancePath + "/history", schemaPath: "#/properties/history/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
          if (vErrors === null) {
            vErrors = [err332];
          } else {
            vErrors.push(err332);
          }
          errors++;
        }
        for (const key39 in data187) {
          if (!(key39 === "mode" || key39 === "severity" || key39 === "transitions" || key39 === "mayAdd" || key39 === "grows")) {
            const err333 = { instancePath: instancePath + "/history", schemaPath: "#/properties/history/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key39 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err333];
            } else {
              vErrors.push(err333);
            }
            errors++;
          }
        }
        if (data187.mode !== void 0) {
          let data188 = data187.mode;
          if (!(data188 === "append-only" || data188 === "free")) {
            const err334 = { instancePath: instancePath + "/history/mode", schemaPath: "#/properties/history/properties/mode/enum", keyword: "enum", params: { allowedValues: schema31.properties.history.properties.mode.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err334];
            } else {
              vErrors.push(err334);
            }
            errors++;
          }
        }
        if (data187.severity !== void 0) {
          let data189 = data187.severity;
          if (!(data189 === "error" || data189 === "warning" || data189 === "info")) {
            const err335 = { instancePath: instancePath + "/history/severity", schemaPath: "#/properties/history/properties/severity/enum", keyword: "enum", params: { allowedValues: schema31.properties.history.properties.severity.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err335];
            } else {
              vErrors.push(err335);
            }
            errors++;
          }
        }
        if (data187.transitions !== void 0) {
          let data190 = data187.transitions;
          if (data190 && typeof data190 == "object" && !Array.isArray(data190)) {
            for (const key40 in data190) {
              const _errs421 = errors;
              if (typeof key40 === "string") {
                if (func2(key40) < 1) {
                  const err336 = { instancePath: instancePath + "/history/transitions", schemaPath: "#/properties/history/properties/transitions/propertyNames/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", propertyName: key40 };
                  if (vErrors === null) {
                    vErrors = [err336];
                  } else {
                    vErrors.push(err336);
                  }
                  errors++;
                }
              }
              var valid145 = _errs421 === errors;
              if (!valid145) {
                const err337 = { instancePath: instancePath + "/history/transitions", schemaPath: "#/properties/history/properties/transitions/propertyNames", keyword: "propertyNames", params: { propertyName: key40 }, message: "property name must be valid" };
                if (vErrors === null) {
                  vErrors = [err337];
                } else {
                  vErrors.push(err337);
                }
                errors++;
              }
            }
            for (const key41 in data190) {
              let data191 = data190[key41];
              if (data191 && typeof data191 == "object" && !Array.isArray(data191)) {
                for (const key42 in data191) {
                  const _errs425 = errors;
                  if (typeof key42 === "string") {
                    if (func2(key42) < 1) {
                      const err338 = { instancePath: instancePath + "/history/transitions/" + key41.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/history/properties/transitions/additionalProperties/propertyNames/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", propertyName: key42 };
                      if (vErrors === null) {
                        vErrors = [err338];
                      } else {
                        vErrors.push(err338);
                      }
                      errors++;
                    }
                  }
                  var valid147 = _errs425 === errors;
                  if (!valid147) {
                    const err339 = { instancePath: instancePath + "/history/transitions/" + key41.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/history/properties/transitions/additionalProperties/propertyNames", keyword: "propertyNames", params: { propertyName: key42 }, message: "property name must be valid" };
                    if (vErrors === null) {
                      vErrors = [err339];
                    } else {
                      vErrors.push(err339);
                    }
                    errors++;
                  }
                }
                for (const key43 in data191) {
                  let data192 = data191[key43];
                  if (Array.isArray(data192)) {
                    if (data192.length < 1) {
                      const err340 = { instancePath: instancePath + "/history/transitions/" + key41.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key43.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/history/properties/transitions/additionalProperties/additionalProperties/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                      if (vErrors === null) {
                        vErrors = [err340];
                      } else {
                        vErrors.push(err340);
                      }
                      errors++;
                    }
                    const len49 = data192.length;
                    for (let i49 = 0; i49 < len49; i49++) {
                      let data193 = data192[i49];
                      if (typeof data193 === "string") {
                        if (func2(data193) < 1) {
                          const err341 = { instancePath: instancePath + "/history/transitions/" + key41.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key43.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i49, schemaPath: "#/properties/history/properties/transitions/additionalProperties/additionalProperties/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                          if (vErrors === null) {
                            vErrors = [err341];
                          } else {
                            vErrors.push(err341);
                          }
                          errors++;
                        }
                      } else {
                        const err342 = { instancePath: instancePath + "/history/transitions/" + key41.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key43.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i49, schemaPath: "#/properties/history/properties/transitions/additionalProperties/additionalProperties/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                          vErrors = [err342];
                        } else {
                          vErrors.push(err342);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err343 = { instancePath: instancePath + "/history/transitions/" + key41.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key43.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/history/properties/transitions/additionalProperties/additionalProperties/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    if (vErrors === null) {
                      vErrors = [err343];
                    } else {
                      vErrors.push(err343);
                    }
                    errors++;
                  }
                }
              } else {
                const err344 = { instancePath: instancePath + "/history/transitions/" + key41.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/history/properties/transitions/additionalProperties/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err344];
                } else {
                  vErrors.push(err344);
                }
                errors++;
              }
            }
          } else {
            const err345 = { instancePath: instancePath + "/history/transitions", schemaPath: "#/properties/history/properties/transitions/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err345];
            } else {
              vErrors.push(err345);
            }
            errors++;
          }
        }
        if (data187.mayAdd !== void 0) {
          let data194 = data187.mayAdd;
          if (Array.isArray(data194)) {
            const len50 = data194.length;
            for (let i50 = 0; i50 < len50; i50++) {
              let data195 = data194[i50];
              if (typeof data195 === "string") {
                if (func2(data195) < 1) {
                  const err346 = { instancePath: instancePath + "/history/mayAdd/" + i50, schemaPath: "#/properties/history/properties/mayAdd/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  if (vErrors === null) {
                    vErrors = [err346];
                  } else {
                    vErrors.push(err346);
                  }
                  errors++;
                }
              } else {
                const err347 = { instancePath: instancePath + "/history/mayAdd/" + i50, schemaPath: "#/properties/history/properties/mayAdd/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err347];
                } else {
                  vErrors.push(err347);
                }
                errors++;
              }
            }
          } else {
            const err348 = { instancePath: instancePath + "/history/mayAdd", schemaPath: "#/properties/history/properties/mayAdd/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err348];
            } else {
              vErrors.push(err348);
            }
            errors++;
          }
        }
        if (data187.grows !== void 0) {
          if (typeof data187.grows !== "boolean") {
            const err349 = { instancePath: instancePath + "/history/grows", schemaPath: "#/properties/history/properties/grows/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err349];
            } else {
              vErrors.push(err349);
            }
            errors++;
          }
        }
      }
    }
    if (data.correction !== void 0) {
      let data197 = data.correction;
      if (data197 && typeof data197 == "object" && !Array.isArray(data197)) {
        if (data197.field === void 0) {
          const err350 = { instancePath: instancePath + "/correction", schemaPath: "#/properties/correction/required", keyword: "required", params: { missingProperty: "field" }, message: "must have required property 'field'" };
          if (vErrors === null) {
            vErrors = [err350];
          } else {
            vErrors.push(err350);
          }
          errors++;
        }
        if (data197.prefix === void 0) {
          const err351 = { instancePath: instancePath + "/correction", schemaPath: "#/properties/correction/required", keyword: "required", params: { missingProperty: "prefix" }, message: "must have required property 'prefix'" };
          if (vErrors === null) {
            vErrors = [err351];
          } else {
            vErrors.push(err351);
          }
          errors++;
        }
        for (const key44 in data197) {
          if (!(key44 === "field" || key44 === "prefix")) {
            const err352 = { instancePath: instancePath + "/correction", schemaPath: "#/properties/correction/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key44 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err352];
            } else {
              vErrors.push(err352);
            }
            errors++;
          }
        }
        if (data197.field !== void 0) {
          let data198 = data197.field;
          if (typeof data198 === "string") {
            if (func2(data198) < 1) {
              const err353 = { instancePath: instancePath + "/correction/field", schemaPath: "#/properties/correction/properties/field/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err353];
              } else {
                vErrors.push(err353);
              }
              errors++;
            }
          } else {
            const err354 = { instancePath: instancePath + "/correction/field", schemaPath: "#/properties/correction/properties/field/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err354];
            } else {
              vErrors.push(err354);
            }
            errors++;
          }
        }
        if (data197.prefix !== void 0) {
          let data199 = data197.prefix;
          if (typeof data199 === "string") {
            if (func2(data199) < 1) {
              const err355 = { instancePath: instancePath + "/correction/prefix", schemaPath: "#/properties/correction/properties/prefix/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err355];
              } else {
                vErrors.push(err355);
              }
              errors++;
            }
          } else {
            const err356 = { instancePath: instancePath + "/correction/prefix", schemaPath: "#/properties/correction/properties/prefix/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err356];
            } else {
              vErrors.push(err356);
            }
            errors++;
          }
        }
      } else {
        const err357 = { instancePath: instancePath + "/correction", schemaPath: "#/properties/correction/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err357];
        } else {
          vErrors.push(err357);
        }
        errors++;
      }
    }
    if (data.work !== void 0) {
      let data200 = data.work;
      if (data200 && typeof data200 == "object" && !Array.isArray(data200)) {
        if (data200.title === void 0) {
          const err358 = { instancePath: instancePath + "/work", schemaPath: "#/properties/work/required", keyword: "required", params: { missingProperty: "title" }, message: "must have required property 'title'" };
          if (vErrors === null) {
            vErrors = [err358];
          } else {
            vErrors.push(err358);
          }
          errors++;
        }
        for (const key45 in data200) {
          if (!(key45 === "title" || key45 === "status" || key45 === "at")) {
            const err359 = { instancePath: instancePath + "/work", schemaPath: "#/properties/work/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key45 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err359];
            } else {
              vErrors.push(err359);
            }
            errors++;
          }
        }
        if (data200.title !== void 0) {
          let data201 = data200.title;
          if (typeof data201 === "string") {
            if (func2(data201) < 1) {
              const err360 = { instancePath: instancePath + "/work/title", schemaPath: "#/properties/work/properties/title/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err360];
              } else {
                vErrors.push(err360);
              }
              errors++;
            }
          } else {
            const err361 = { instancePath: instancePath + "/work/title", schemaPath: "#/properties/work/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err361];
            } else {
              vErrors.push(err361);
            }
            errors++;
          }
        }
        if (data200.status !== void 0) {
          let data202 = data200.status;
          if (typeof data202 === "string") {
            if (func2(data202) < 1) {
              const err362 = { instancePath: instancePath + "/work/status", schemaPath: "#/properties/work/properties/status/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err362];
              } else {
                vErrors.push(err362);
              }
              errors++;
            }
          } else {
            const err363 = { instancePath: instancePath + "/work/status", schemaPath: "#/properties/work/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err363];
            } else {
              vErrors.push(err363);
            }
            errors++;
          }
        }
        if (data200.at !== void 0) {
          let data203 = data200.at;
          if (typeof data203 === "string") {
            if (func2(data203) < 1) {
              const err364 = { instancePath: instancePath + "/work/at", schemaPath: "#/properties/work/properties/at/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err364];
              } else {
                vErrors.push(err364);
              }
              errors++;
            }
          } else {
            const err365 = { instancePath: instancePath + "/work/at", schemaPath: "#/properties/work/properties/at/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err365];
            } else {
              vErrors.push(err365);
            }
            errors++;
          }
        }
      } else {
        const err366 = { instancePath: instancePath + "/work", schemaPath: "#/properties/work/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err366];
        } else {
          vErrors.push(err366);
        }
        errors++;
      }
    }
    if (data.placeholders !== void 0) {
      let data204 = data.placeholders;
      if (Array.isArray(data204)) {
        const len51 = data204.length;
        for (let i51 = 0; i51 < len51; i51++) {
          let data205 = data204[i51];
          if (typeof data205 === "string") {
            if (func2(data205) < 1) {
              const err367 = { instancePath: instancePath + "/placeholders/" + i51, schemaPath: "#/properties/placeholders/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err367];
              } else {
                vErrors.push(err367);
              }
              errors++;
            }
          } else {
            const err368 = { instancePath: instancePath + "/placeholders/" + i51, schemaPath: "#/properties/placeholders/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err368];
            } else {
              vErrors.push(err368);
            }
            errors++;
          }
        }
      } else {
        const err369 = { instancePath: instancePath + "/placeholders", schemaPath: "#/properties/placeholders/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err369];
        } else {
          vErrors.push(err369);
        }
        errors++;
      }
    }
    if (data.schema !== void 0) {
      let data206 = data.schema;
      if (!(data206 && typeof data206 == "object" && !Array.isArray(data206))) {
        const err370 = { instancePath: instancePath + "/schema", schemaPath: "#/properties/schema/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err370];
        } else {
          vErrors.push(err370);
        }
        errors++;
      }
    }
    if (data.budget !== void 0) {
      let data207 = data.budget;
      if (data207 && typeof data207 == "object" && !Array.isArray(data207)) {
        for (const key46 in data207) {
          if (!(key46 === "bytes" || key46 === "words" || key46 === "lineBytes")) {
            const err371 = { instancePath: instancePath + "/budget", schemaPath: "#/properties/budget/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key46 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err371];
            } else {
              vErrors.push(err371);
            }
            errors++;
          }
        }
        if (data207.bytes !== void 0) {
          let data208 = data207.bytes;
          if (!(typeof data208 == "number" && (!(data208 % 1) && !isNaN(data208)) && isFinite(data208))) {
            const err372 = { instancePath: instancePath + "/budget/bytes", schemaPath: "#/properties/budget/properties/bytes/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err372];
            } else {
              vErrors.push(err372);
            }
            errors++;
          }
          if (typeof data208 == "number" && isFinite(data208)) {
            if (data208 < 1 || isNaN(data208)) {
              const err373 = { instancePath: instancePath + "/budget/bytes", schemaPath: "#/properties/budget/properties/bytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
              if (vErrors === null) {
                vErrors = [err373];
              } else {
                vErrors.push(err373);
              }
              errors++;
            }
          }
        }
        if (data207.words !== void 0) {
          let data209 = data207.words;
          if (!(typeof data209 == "number" && (!(data209 % 1) && !isNaN(data209)) && isFinite(data209))) {
            const err374 = { instancePath: instancePath + "/budget/words", schemaPath: "#/properties/budget/properties/words/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err374];
            } else {
              vErrors.push(err374);
            }
            errors++;
          }
          if (typeof data209 == "number" && isFinite(data209)) {
            if (data209 < 1 || isNaN(data209)) {
              const err375 = { instancePath: instancePath + "/budget/words", schemaPath: "#/properties/budget/properties/words/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
              if (vErrors === null) {
                vErrors = [err375];
              } else {
                vErrors.push(err375);
              }
              errors++;
            }
          }
        }
        if (data207.lineBytes !== void 0) {
          let data210 = data207.lineBytes;
          if (!(typeof data210 == "number" && (!(data210 % 1) && !isNaN(data210)) && isFinite(data210))) {
            const err376 = { instancePath: instancePath + "/budget/lineBytes", schemaPath: "#/properties/budget/properties/lineBytes/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err376];
            } else {
              vErrors.push(err376);
            }
            errors++;
          }
          if (typeof data210 == "number" && isFinite(data210)) {
            if (data210 < 1 || isNaN(data210)) {
              const err377 = { instancePath: instancePath + "/budget/lineBytes", schemaPath: "#/properties/budget/properties/lineBytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
              if (vErrors === null) {
                vErrors = [err377];
              } else {
                vErrors.push(err377);
              }
              errors++;
            }
          }
        }
      } else {
        const err378 = { instancePath: instancePath + "/budget", schemaPath: "#/properties/budget/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err378];
        } else {
          vErrors.push(err378);
        }
        errors++;
      }
    }
    if (data.rotation !== void 0) {
      let data211 = data.rotation;
      if (data211 && typeof data211 == "object" && !Array.isArray(data211)) {
        if (data211.archive === void 0) {
          const err379 = { instancePath: instancePath + "/rotation", schemaPath: "#/properties/rotation/required", keyword: "required", params: { missingProperty: "archive" }, message: "must have required property 'archive'" };
          if (vErrors === null) {
            vErrors = [err379];
          } else {
            vErrors.push(err379);
          }
          errors++;
        }
        for (const key47 in data211) {
          if (!(key47 === "bytes" || key47 === "lines" || key47 === "archive")) {
            const err380 = { instancePath: instancePath + "/rotation", schemaPath: "#/properties/rotation/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key47 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err380];
            } else {
              vErrors.push(err380);
            }
            errors++;
          }
        }
        if (data211.bytes !== void 0) {
          let data212 = data211.bytes;
          if (!(typeof data212 == "number" && (!(data212 % 1) && !isNaN(data212)) && isFinite(data212))) {
            const err381 = { instancePath: instancePath + "/rotation/bytes", schemaPath: "#/properties/rotation/properties/bytes/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err381];
            } else {
              vErrors.push(err381);
            }
            errors++;
          }
          if (typeof data212 == "number" && isFinite(data212)) {
            if (data212 < 1 || isNaN(data212)) {
              const err382 = { instancePath: instancePath + "/rotation/bytes", schemaPath: "#/properties/rotation/properties/bytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
              if (vErrors === null) {
                vErrors = [err382];
              } else {
                vErrors.push(err382);
              }
              errors++;
            }
          }
        }
        if (data211.lines !== void 0) {
          let data213 = data211.lines;
          if (!(typeof data213 == "number" && (!(data213 % 1) && !isNaN(data213)) && isFinite(data213))) {
            const err383 = { instancePath: instancePath + "/rotation/lines", schemaPath: "#/properties/rotation/properties/lines/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err383];
            } else {
              vErrors.push(err383);
            }
            errors++;
          }
          if (typeof data213 == "number" && isFinite(data213)) {
            if (data213 < 1 || isNaN(data213)) {
              const err384 = { instancePath: instancePath + "/rotation/lines", schemaPath: "#/properties/rotation/properties/lines/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
              if (vErrors === null) {
                vErrors = [err384];
              } else {
                vErrors.push(err384);
              }
              errors++;
            }
          }
        }
        if (data211.archive !== void 0) {
          let data214 = data211.archive;
          if (typeof data214 === "string") {
            if (func2(data214) < 1) {
              const err385 = { instancePath: instancePath + "/rotation/archive", schemaPath: "#/properties/rotation/properties/archive/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err385];
              } else {
                vErrors.push(err385);
              }
              errors++;
            }
          } else {
            const err386 = { instancePath: instancePath + "/rotation/archive", schemaPath: "#/properties/rotation/properties/archive/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err386];
            } else {
              vErrors.push(err386);
            }
            errors++;
          }
        }
      } else {
        const err387 = { instancePath: instancePath + "/rotation", schemaPath: "#/properties/rotation/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err387];
        } else {
          vErrors.push(err387);
        }
        errors++;
      }
    }
    if (data.traces !== void 0) {
      let data215 = data.traces;
      if (Array.isArray(data215)) {
        const len52 = data215.length;
        for (let i52 = 0; i52 < len52; i52++) {
          let data216 = data215[i52];
          if (typeof data216 === "string") {
            if (func2(data216) < 1) {
              const err388 = { instancePath: instancePath + "/traces/" + i52, schemaPath: "#/properties/traces/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err388];
              } else {
                vErrors.push(err388);
              }
              errors++;
            }
          } else {
            const err389 = { instancePath: instancePath + "/traces/" + i52, schemaPath: "#/properties/traces/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err389];
            } else {
              vErrors.push(err389);
            }
            errors++;
          }
        }
      } else {
        const err390 = { instancePath: instancePath + "/traces", schemaPath: "#/properties/traces/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err390];
        } else {
          vErrors.push(err390);
        }
        errors++;
      }
    }
    if (data.private !== void 0) {
      if (typeof data.private !== "boolean") {
        const err391 = { instancePath: instancePath + "/private", schemaPath: "#/properties/private/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err391];
        } else {
          vErrors.push(err391);
        }
        errors++;
      }
    }
    if (data.lock !== void 0) {
      let data218 = data.lock;
      if (typeof data218 === "string") {
        if (func2(data218) < 1) {
          const err392 = { instancePath: instancePath + "/lock", schemaPath: "#/properties/lock/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err392];
          } else {
            vErrors.push(err392);
          }
          errors++;
        }
      } else {
        const err393 = { instancePath: instancePath + "/lock", schemaPath: "#/properties/lock/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err393];
        } else {
          vErrors.push(err393);
        }
        errors++;
      }
    }
    if (data.scaffold !== void 0) {
      let data219 = data.scaffold;
      if (typeof data219 === "string") {
        if (func2(data219) < 1) {
          const err394 = { instancePath: instancePath + "/scaffold", schemaPath: "#/properties/scaffold/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err394];
          } else {
            vErrors.push(err394);
          }
          errors++;
        }
      } else {
        const err395 = { instancePath: instancePath + "/scaffold", schemaPath: "#/properties/scaffold/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err395];
        } else {
          vErrors.push(err395);
        }
        errors++;
      }
    }
  } else {
    const err396 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err396];
    } else {
      vErrors.push(err396);
    }
    errors++;
  }
  validate20.errors = vErrors;
  return errors === 0;
}
validate20.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };

/** Whether a value follows `contract.schema.json`; `errors` of the function says why the last one did not. */
export const validateContract: Validator = validate;
