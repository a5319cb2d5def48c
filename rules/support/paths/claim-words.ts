/** The words around a path that say it need not be there: it is still to come, on its way out, an output or an example. */

/** Right before a path they make it something to read, whatever else the sentence does. */
const reads =
  /\b(?:via|from|using|use|uses|with|per|by|following|follow|see|consult|read|open|run|through|of|against|to match|based on|according to|described in|documented in|defined in)\s+(?:(?:the|a|an|this|its|our|existing|current|template|file|script|doc|document|log)\s+){0,3}$/;

const insteadOf = /\b(?:instead|lack|absence|in place|removal|deletion|creation) of\s*$/;

const comes =
  /\b(?:creat(?:e|es|ing)|introduc(?:e|es|ing)|scaffold(?:s|ing)?|generat(?:e|es|ed|ing)|emit(?:s|ted|ting)?|produc(?:e|es|ed|ing)|writ(?:e|es|ing|ten)|wrote|export(?:s|ed|ing)?|captur(?:e|es|ed|ing)|sav(?:e|es|ed|ing)|stor(?:e|es|ed|ing)|stash(?:es|ed)?|persist(?:s|ed|ing)?|archiv(?:e|es|ed|ing)|cop(?:y|ies|ied|ying)|mov(?:e|es|ed|ing)|renam(?:e|es|ed|ing)|extract(?:s|ed|ing)?|split(?:s|ting)?|dump(?:s|ed)?|record(?:s|ed)? (?:in|to|under)|outputs?|redirected|put|puts|place[sd]?|keeps?|lives?|belongs?|goes|go (?:in|into|to|under)|drop|build[s]?|mkdir|touch|new|propos(?:e|es|ed|al)|future|planned|plan to|will|would|could|should|might|optional(?:ly)?|todo|tbd|later)(?!\w)/;

const goes =
  /\b(?:delet(?:e|es|ed|ing|ion)|remov(?:e|es|ed|ing|al)|dropp(?:ed|ing)|prun(?:e|es|ed|ing)|clean(?:s|ed)? up|retir(?:e|es|ed|ing)|replac(?:e|es|ed|ing)|supersed(?:e|es|ed|ing)|no longer|missing|absent|lacks?|lacking|without|instead of|rather than|not yet|formerly|previously|used to|legacy|obsolete|deprecated|(?:does|did|do)(?:n['’]t| not) (?:have|exist|contain)|(?:is|are|was) (?:no|not)|there is no|there are no|cannot find|not found|never|ignored?|gitignored?|untracked|uncommitted|temporary|temp|placeholder|hypothetical)(?!\w)/;

const shows =
  /\b(?:e\.g\.|eg|for example|for instance|example|examples|such as|like|say|if present|if any|if it exists|if available|when present|named|called)\b/;

/** `add a section to x.md` needs the file; `add x.md` makes it. */
const adds = /\badd(?:s|ing)?\s*:?\s+(?:[\w-]+\s+){0,4}?(?:(?:in|at|under|called|named|as)\s+)?$/;
const needs = /\b(?:to|into|in|from|for|on|at|under|of)(?!\w)/;

const behind =
  /\b(?:(?:will be|to be|is|are|was|were|gets?|been|being) (?:[\w-]+ ){0,2}?(?:created|written|generated|ignored|gitignored|deleted|removed|added|renamed|moved|replaced|dropped|missing|gone|absent|planned|introduced|emitted|produced|deprecated|retired|archived|uncommitted|untracked|optional|exported|saved|stored)|(?:does|did|do)(?:n['’]t| not) (?:yet )?exist|no longer|not yet|not (?:present|committed|tracked|found|in (?:the )?repo)|never commit|gitignored?|git-ignored|ignored by git|untracked|(?:is|are|was|were) missing)(?!\w)/;

/** In brackets, anywhere behind a path. */
const bracketed = /\((?:[\w-]+ ){0,2}(?:future|planned|optional|todo|tbd|not yet|gitignored)(?!\w)/;

/** In brackets or behind a dash, right behind a path. */
const aside =
  /^[\s`*_)]*(?:\(|—|–|-|:|,)\s*\(?(?:[\w-]+ ){0,2}?(?:new|future|optional|planned|proposed|gitignored|git-ignored|ignored|generated|temporary|todo|tbd|missing|deleted|removed|gone|created|to create|to be|will|if (?:present|it exists|any|needed|generated)|when present|e\.g\.|example|output|backup|legacy|deprecated)(?!\w)/;

/** A heading, the line above a list, or a cell of the row that says it of everything below or beside it. */
const announces =
  /\b(?:new (?:files?|modules?|folders?|docs?|documents?|components?|scripts?|tests?)|(?:files?|modules?|folders?|directories|tests?|scripts?|docs?) (?:to (?:be )?(?:create|created|add|added|delete|deleted|remove|removed|write|generate)|added|created|removed|deleted)|create|creates|created|delete|deletes|deleted|remove|removes|removed|generates?|generated|outputs?|artifacts?|artefacts|deliverables?|deliverable|produces|examples?|future|planned|proposed|emits|writes|logs|evidence bundle|target (?:structure|layout)|proposed (?:structure|layout))(?!\w)/;
const rowSays =
  /^(?:new|create|created|add|added|delete|deleted|remove|removed|planned|future|todo|to do|generated|output)$/;

/** Whether the words of a clause behind a path, in lower case and without code, take the claim back that it is there. */
export const takesBackBehind = (after: string): boolean =>
  aside.test(after) || behind.test(after) || bracketed.test(after);

/** Whether those before a path do, up to it. */
export function takesBackBefore(before: string): boolean {
  if (insteadOf.test(before)) return true;
  if (reads.test(before)) return false;
  if (comes.test(before) || goes.test(before) || shows.test(before)) return true;
  const [added] = adds.exec(before) ?? [];
  return added !== undefined && !needs.test(added.replace(/\b(?:in|at|under)\s+$/, ""));
}

/** `tools/list.sh to list them`: what a plan says of a tool that it is about to make. */
export const saysWhatFor = (after: string): boolean => /^[`*_)\s]*to [a-z]/.test(after);

export const isAnnouncedBy = (text: string): boolean => announces.test(text);

export const isSaidByRow = (cell: string): boolean => rowSays.test(cell);
