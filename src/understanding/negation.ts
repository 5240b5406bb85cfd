import type { Message } from './tokens.ts';

const BEFORE =
  /(?:\b(?:no|not|without|w\/o|never|dont|don't|doesnt|doesn't|do not|does not|isnt|isn't|aren't|arent|except(?: for)?|excluding|exclude|besides|other than|rather than|instead of|ignore|ignoring|skip|leave out|nothing with|avoid(?:ing)?|anything but|no more|drop)\s+(?:(?:find|see|know|need|want|use|have|run|enable|support|allow|offer|care about|any|a|an|the|our|more|for|of|about|really|necessarily|on|to|touch|move|include|including)\s+)*)$/;
const AFTER =
  /^\s*(?:is|are|was|were|stays?|remains?|would\s+be)?\s*(?:(?:just\s+|only\s+)?(?:a\s+)?nice.to.have|(?:just\s+)?a\s+bonus|optional\b|no\s+must|not\s+a\s+must|not\s+(?:needed|wanted|required|necessary|included|in scope|part of)|out of scope|excluded|unnecessary|stays? (?:where|as|physical|on)|can wait|are? no(?:t an)? (?:issue|problem|concern))/;

/** True when the words around `start`..`end` say that the thing is not wanted, not there or not meant. */
export function isNegated(message: Message, start: number, end: number): boolean {
  return (
    BEFORE.test(message.text.slice(Math.max(0, start - 60), start)) ||
    AFTER.test(message.text.slice(end, end + 50)) ||
    OUT_OF_THE_QUESTION.test(message.text.slice(end, end + 60))
  );
}

const OUT_OF_THE_QUESTION = /^[^,.;?!]{0,30}\b(?:is|are)\s+(?:out\b(?!\s+of)|ruled\s+out|no\s+option|not\s+an\s+option)/;
const NOT_HERE = /\b(?:no|not|without|don'?t\s+(?:want|have|use)|never)\s+(?:an?\s+|the\s+|any\s+|to\s+use\s+|use\s+)*$/;

/** True for a place that is said not to be there or not to be wanted ("no docker there", "a VM is out"); "instead of X" is a choice, not a no. */
export function isRuledOut(message: Message, start: number, end: number): boolean {
  return (
    NOT_HERE.test(message.text.slice(Math.max(0, start - 40), start)) ||
    OUT_OF_THE_QUESTION.test(message.text.slice(end, end + 60))
  );
}

const UNWANTED =
  /\b(?:no|not|without|excluding|exclude|except(?: for)?|leave out|leaving out|(?:never|don'?t|doesn'?t|do\s+not|does\s+not|won'?t)\s+(?:need|want|run|use|have|touch)s?)\s+(?:the\s+|our\s+|any\s+|a\s+|an\s+)?$/;

/** True for an exclusion of a workload ("no windows", "not the database servers"), not for a mere "does not work". */
export function isExcluded(message: Message, start: number, end: number): boolean {
  return UNWANTED.test(message.text.slice(Math.max(0, start - 40), start)) || AFTER.test(message.text.slice(end, end + 50));
}
