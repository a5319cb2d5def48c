/**
 * The vocabulary of approvals: who can give one, what says nothing, what makes it conditional. All expressions but those
 * for names are matched against a text in lower case: ignoring case and knowing Unicode's letters at once is what makes
 * an expression slow to build, and a run over one small file builds them all.
 */
import { lettered } from "../../syntax/lettered.ts";

const roles =
  "user|owner|maintainer|lead|reviewer|manager|team|architect|stakeholders?|client|customer|operator|admin|cto|ceo|coo|cfo|pm|po|qa|director|founder|human|codex|claude|agent";

const name = String.raw`[\p{Lu}][\p{L}\p{M}'’.-]*(?:[ ][\p{Lu}][\p{L}\p{M}'’.-]*){0,3}`;
const qualities =
  "product|tech|technical|team|project|release|security|engineering|repo|repository|code|lead|senior|principal|qa";
const role = String.raw`(?:the[ ])?(?:(?:${qualities})[ ]){0,2}(?:${roles})(?![\p{L}\p{N}_])`;

/** Somebody: a handle, a role, capitalised names. Matched at an index, case as written for names. */
export const handle = /@[A-Za-z0-9][\w-]{0,60}/y;
export const roleNames = lettered(role, "y");
export const personNames = lettered(name, "y");

const firstWord = /(?:the[ ])?([a-z]+)/y;
const beginnings = new Set([...qualities.split("|"), ...roles.replace("s?", "").split("|"), "stakeholders"]);

/** Whether the first word at an index can begin a role: told without the expression, which takes long to build. */
export function mayBeRole(lower: string, index: number): boolean {
  firstWord.lastIndex = index;
  return beginnings.has(firstWord.exec(lower)?.[1] ?? "");
}

/** What introduces somebody. */
export const byWords = lettered(String.raw`(?<![\p{L}\p{N}_])(?:by|from|per|via|with)[ ]{1,2}`, "g");

/** Capitalised at the head of a sentence, but nobody's name. */
export const noNames = new Set(
  (
    "a all an and approval approvals approve approved approver accepted action after agreed agreement as at autonomous automated based before blanket chat " +
    "commit confirmation confirmed decision direct directive discussion documentation email explicit final full given go granted implicit implied initial " +
    "instruction instructions internal issue it its jira kickoff lgtm link meeting merge merged message milestone no none not ok okay on once oral our per phase plan planned prior " +
    "previous pr prompt provisional pull rejected request requested review reviewed see self session sign signed signoff slack standing standup task tbc tbd tentative that the " +
    "their this thread ticket under updated verbal via we with written yes n/a pending awaiting waiting subject if until needs requires expected january february march april may june july " +
    "august september october november december monday tuesday wednesday thursday friday saturday sunday utc gmt adr rfc section see"
  ).split(" "),
);

/** Words that alone approve nothing: neither a person nor an event. */
export const empties = new Set(
  "yes y ok okay approved approve approval accepted accept confirmed done granted given true x n/a na none nil no tbd tba tbc unknown pending awaiting provisional provisionally tentative tentatively conditional conditionally later the a an is was it to be yet on at of for and in via by from with plan status all self implicit assumed auto utc".split(
    " ",
  ),
);

const condition =
  "pending|provisional(?:ly)?|tentative(?:ly)?|conditional(?:ly)?(?: on| upon)?|contingent (?:on|upon)|subject to|awaiting|await|waiting (?:for|on)|to be confirmed|to be approved|tbc|not yet (?:approved|confirmed|reviewed)|unconfirmed|once|if|unless|until|after|when";

/** One of these is in whatever any of the expressions below matches, and most approvals have none. */
export const conditionHint =
  /pending|provisional|tentative|conditional|contingent|subject|await|waiting|to be |tbc|not yet|unconfirmed|\b(?:once|if|unless|until)\b|needs|requires|outstanding|required/;

/** At the start of the text, where it speaks of the approval as such. `Once upon` and `After the review` may be stories. */
export const conditionsFirst = lettered(
  String.raw`(?:(?:is|still|currently|approval|approved|status|yes|ok)[ ,:]{1,2}){0,3}(${condition.replace("|once|if|unless|until|after|when", "")}|needs|requires)(?![\p{L}\p{N}_])`,
  "y",
);

/** Behind a comma, semicolon, dash or bracket, where it qualifies what stands before. */
export const conditionsBehind = lettered(
  String.raw`(?:[,;(（\[，；]|[\u2013\u2014]|\s-)\s{0,3}(?:(?:but|and|still|only|however,?|now|with) ){0,3}(${condition.replace("|after|when", "")}|(?:claude|user|team|final|formal|written) (?:review|approval|confirmation) (?:pending|outstanding|required))(?![\p{L}\p{N}_])`,
  "g",
);

/** Right behind `approved`, without a comma: `Approved pending review`. */
export const conditionsDirect = lettered(
  String.raw`(?<![\p{L}\p{N}_])(?:approved|approval|accepted|confirmed|ok|yes|agreed)[ ]{1,2}(${condition.replace("|after|when", "")})(?![\p{L}\p{N}_])`,
  "g",
);
