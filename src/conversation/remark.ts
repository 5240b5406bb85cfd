/** What a message says of the conversation itself, or of an answer, rather than of what is to run. */
export type Remark = 'start-over' | 'show-plan' | 'objection';

const START_OVER =
  /^\W*(?:please\s+|ok(?:ay)?\W+|let'?s\s+|can\s+we\s+|i\s+want\s+to\s+)*(?:start|begin)\s+(?:over|again|afresh|anew|from\s+scratch)\b[^?]{0,30}$|^\W*(?:please\s+)?(?:reset|forget\s+(?:everything|all\s+(?:that|of\s+it)|what\s+i\s+said)|clear\s+(?:everything|the\s+plan)|new\s+plan)\W*$/;
const SHOW_PLAN =
  /^\W*(?:please\s+|and\s+|so\W+)*(?:show|tell|give|list|repeat|sum\s*(?:up|marise|marize))\s+(?:me\s+|us\s+)?(?:again\s+)?(?:what\s+(?:you(?:'ve|\s+have)?\s+(?:understood|understand|got|know|heard)|we\s+have)|the\s+(?:plan|requirements)|my\s+(?:plan|requirements)|your\s+understanding|what\s+is\s+in\s+the\s+plan)\b|^\W*(?:so\s+)?what\s+(?:did|do|have)\s+you\s+(?:understand|understood|got|know|hear|heard)(?:\s+so\s+far)?\W*$|^\W*what(?:'s|\s+is)\s+(?:in\s+)?the\s+plan(?:\s+so\s+far)?\W*$/;
const OBJECTION =
  /\b(?:that|this|it|which)(?:'s|’s|\s+is|\s+was|s)?\s+(?:just\s+|simply\s+|plain\s+|definitely\s+|no\s+longer\s+|not\s+)*(?:not\s+(?:true|correct|right|accurate|so)|wrong|false|incorrect|outdated|out\s+of\s+date|inaccurate|nonsense|no\s+longer\s+(?:true|the\s+case|correct))\b|\b(?:isn'?t|wasn'?t|ain'?t|not)\s+(?:true|correct|accurate)(?:\s+(?:any\s?more|since|for|with|as\s+of)\b|\W*$)|\byou(?:'re|’re|\s+are)\s+(?:wrong|mistaken)\b|\byour\s+(?:answer|source|claim|data|information)\s+(?:\w+\s+)?is\s+(?:wrong|outdated|old|incorrect)\b|\b(?:does|do|can|has|have|is|are|works?|supports?)\b[^?!.]{0,60}\b(?:since|as\s+of|from)\s+(?:version\s+|release\s+|v)?\d+(?:\.\d+)+\b/;

/** The remark that a message is; null for anything that says or asks something of what is to run. */
export function remarkIn(text: string): Remark | null {
  const said = text.toLowerCase().replaceAll('’', "'").trim();
  if (START_OVER.test(said)) return 'start-over';
  if (SHOW_PLAN.test(said)) return 'show-plan';
  return said.includes('?') || !OBJECTION.test(said) ? null : 'objection';
}
