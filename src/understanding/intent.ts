import { answersInPassing, findAnswers } from '../knowledge/answers/find.ts';
import { platformOf, softwareOf } from '../knowledge/subjects.ts';
import type { Topic } from '../knowledge/vocabulary.ts';
import { isRole } from './head-kinds.ts';
import type { Mention } from './lexicon.ts';
import type { Candidate, Intent, Workload } from './question.ts';
import { FAILURE } from './roles.ts';
import type { Message } from './tokens.ts';
import { unknownProduct } from './unknown-product.ts';

const INJECTION =
  /\b(?:ignore|disregard|forget|override)\s+(?:all\s+|any\s+|the\s+|your\s+)*(?:previous|prior|above|earlier|your|system)\s+(?:instructions?|prompts?|rules?|messages?)\b|\b(?:system\s+prompt|developer\s+mode|jailbreak|you\s+are\s+now|act\s+as\s+(?:an?\s+)?(?:dan|root|admin)|reveal\s+your|(?:from\s+now\s+on|henceforth)\b[^.?!]{0,40}\b(?:no|without|any)\s+(?:rules|limits|restrictions)|you\s+have\s+no\s+(?:rules|limits|restrictions)|(?:print|show|reveal|dump|output|post|leak|tell\s+us|tell\s+me|give\s+me)\s+(?:me\s+)?(?:your|the\s+(?:slack|bot)(?:'?s)?)\s+(?:\w+\s+)?(?:prompts?|tokens?|config\w*|env\w*|instructions?|secrets?|credentials?))\b|\b(?:post|ping|notify|alert|announce|shout|write|say|tell)\b[^.?!]{0,30}(?:@|<!)(?:channel|here|everyone|subteam)/;
/** An order to somebody, not a question to an advisor. */
const ERRAND =
  /\b(?:please|pls)\s+(?:order|buy|book|fix|reboot|reset|unlock|refill)\b|\b(?:can|could|would)\s+(?:someone|somebody|anyone|you)\s+(?:please\s+|pls\s+)?(?:restart|reboot|reset|unlock|fix|delete|create|order|book|install)\b/;
const HELPDESK =
  /\b(?:product|serial|activation|licen[cs]e)\s+keys?\b[^?!]{0,60}\b(?:free|crack\w*|generator|download)\b|\b(?:free|download|crack\w*)\b[^?!]{0,60}\b(?:product|serial|activation|licen[cs]e)\s+keys?\b|\b(?:keygen|warez)\b|\b(?:reset|change|forgot|unlock|recover)\s+(?:\w+\s+){0,3}(?:password|passwd|account|pin|2fa|mfa)\b|\b(?:kvm\s+switch\w*|keyboard\s+and\s+mouse|hdmi|toner|paper\s+jam)\b|\b(?:locked\s+out|payslip|salary|vacation|holiday\s+request|lunch|pizza|weather|football|joke|poem|recipe|stock\s+price|translate\s+this|write\s+(?:me\s+)?(?:a|an)\s+(?:poem|story|essay|email))\b/;
const GREETING =
  /^[^\p{L}\p{N}]*(?:hi|hello|hey|hiya|howdy|yo|moin|good\s+(?:morning|afternoon|evening|day)|greetings|morning|evening|sup|what'?s\s+up)\b[\s\w,!.:;()'-]{0,24}[^\p{L}\p{N}]*$/u;
/** A wish to harm others; a place to study what harms is another matter. */
const HARM =
  /\b(?:instructions?|code|steps|exploit|script|poc)\b[^.?!]{0,20}\b(?:for|to)\s+(?:escap\w*|break(?:ing)?\s+out|bypass\w*)\b[^.?!]{0,60}\b(?:vm|virtual\s+machine|container|sandbox|hypervisor|host)\b|\b(?:write|make|create|build|code|develop|program|spread|deploy)\b[^.?!]{0,30}\b(?:malware|ransomware|virus(?:es)?|trojans?|keyloggers?|rootkits?|botnets?|worms?)\b(?!\s*(?:-\s*)?(?:lab|sandbox|analysis|analyst|analyses|scan\w*|research|protection|honeypot|test\w*|samples?|detonation))|\bhow\s+(?:do|can|could|would|to)\s+(?:i\s+|we\s+|one\s+)?(?:break|hack|get|sneak)\s+into\s+(?!(?:my|our|this|the)\s+(?:own\s+|old\s+)?(?:servers?|vms?|hosts?|box|containers?|machines?|systems?|router|proxmox|lab)\b|virtuali|containers|lxc|docker|it\b)|\bhack\s+(?:into\s+)?(?:my|our|the|a|an|someone'?s?|somebody'?s?)\s+(?:ex|neighbou?r|friend|boss|school|girlfriend|boyfriend|wife|husband|competitor|bank|account|wifi)\w*|\b(?:ddos|dos)\s+(?:attack\s+)?(?:on\s+)?(?:a|my|the|someone)\b|\bsteal\b[^.?!]{0,30}\b(?:passwords?|data|credentials|cards?|cookies)\b/;
/** A remark that rests on something said before, where nothing was. */
const REMARK =
  /^\W*(?:(?:and|but|so|or|ok(?:ay)?|hm+)\b[\s,]*)?(?:it|that|this|these|those|they|for|the\s+(?:other|first|second|last|same)|what\s+about|how\s+about|why(?:\s+not)?(?=\W*$)|which(?:\s+one)?(?=\W*$)|need\s+more|more|same|still|again|not|nothing|doesn'?t|does\s+not|isn'?t|really|are\s+you\s+sure|continue|go\s+on|next)\b(?!\s+(?:is|are)\s+(?:an?\s+)?(?:hypervisor|virtual\w*|container\w*))/;
const THANKS =
  /^[^\p{L}\p{N}]*(?:(?:many\s+)?thanks?(?:\s+you)?|thank\s+you|thx|ty|cheers|brilliant|great|perfect|awesome|nice|cool|ok(?:ay)?|got\s+it|good\s+bot|well\s+done|lol|haha+|bye|see\s+you)\b[\s\w,!.'-]{0,60}[^\p{L}\p{N}]*$/u;
const CHITCHAT =
  /^[^\p{L}\p{N}]*(?:how\s+are\s+you|who\s+(?:are|made|built)\s+you|are\s+you\s+(?:a\s+)?(?:bot|human|real|ai|there)|what\s+is\s+your\s+name|do\s+you\s+(?:like|love|dream|sleep)|tell\s+me\s+(?:a\s+joke|about\s+yourself)|good\s+night|i\s+love\s+you|test(?:ing)?|ping)\b/u;
const HELP =
  /^[^\p{L}\p{N}]*(?:help|usage|commands?|what\s+can\s+you\s+do|how\s+do\s+(?:i|you)\s+(?:use|work)(?:\s+(?:you|this))?|how\s+does\s+this\s+work|menu|\?)[^\p{L}\p{N}]*(?:me|please)?[^\p{L}\p{N}]*$/u;

const FIELD =
  /\b(?:virtual(?!\s+(?:fax|modem|assistant|currency|number|phone|keyboard|camera|audio|printer|com\s+port|meeting|office|tour|reality|card)\b)|virtuali[sz]\w*|hypervisors?|kernels?|guests?|consolidat\w*|vms?|containers\b|hosts?|lxc|kvm(?!\s+(?:switch|over|console|extender|dongle))|docker|proxmox|vmware|esxi?|qemu|wsl2?|libvirt|vps(?:es)?|virtio|v?tpm|iommu|sr-?iov|numa|qcow2|zvols?|vcpus?|macvlan|ipvlan|hypercalls?|cgroups?|(?:parent|root)\s+partition|cpu\s+steal|steal\s+time|nested|passthrough|dpdk|fuse|inotify|iptables|nftables|nics?|vlans?|simulators?|emulators?|\d+\s?(?:gb|mb|tb)\s+(?:of\s+)?(?:ram|memory)|ram\s+each)\b/;
const TOPICS: readonly (readonly [Topic, RegExp])[] = [
  [
    'why-consolidate',
    /\bwhy\b[^.?!]{0,40}\b(?:consolidat\w*|virtuali[sz]\w*|put\s+(?:several|many|multiple|all))\b|\b(?:reasons?|benefits?|advantages?|business\s+case|case)\s+(?:to|for|of|in\s+favou?r\s+of)\s+(?:server\s+)?(?:consolidat\w*|virtuali[sz]\w*)\b|\bwhy\s+(?:put\s+)?(?:several|many|multiple)\s+(?:servers?|applications?)\b|\bwhat\s+(?:do\s+(?:we|you|i)|does\s+(?:one|it))\s+(?:gain|save)\b|\b(?:\d+|three|five|good|some|any)\s+reasons\b[^.?!]{0,80}\b(?:virtual\w*|consolidat\w*)\b/,
  ],
  [
    'dangers',
    /\b(?:dangers?|risks?|pitfalls?|downsides?|drawbacks?|disadvantages?|what\s+can\s+go\s+wrong|go(?:es)?\s+wrong|single\s+point\s+of\s+failure|chicken\s+and\s+egg|myths?|still\s+true|must\s+(?:you\s+)?keep|all\s+eggs)\b/,
  ],
  [
    'platform-status',
    /\b(?:still\s+(?:a\s+thing|alive|maintained|supported|developed|active|around|free|available)|discontinu\w*|end\s+of\s+(?:life|support)|eol|dead|abandoned|deprecated|successor|what\s+(?:replaces|replaced|happened\s+to)|replacement\s+for|is\s+it\s+[a-z]+\s+now|future\s+of|going\s+away|latest\s+(?:version|release)\s+of|will\s+there\s+be)\b/,
  ],
  ['licensing', /\blicen[cs]\w*\b|\b(?:legal(?:ly)?|eula|allowed\s+to|agreement|may\s+i\s+run|subscription|pricing|per.core)\b/],
  [
    'difference-models',
    /\b(?:(?<!\bma(?:ke|kes|king)\s+(?:a|any|much|no|big)\s+)differences?|differ|different|distinction|same\s+thing|compare|comparison|categor(?:y|ies)|kinds?\s+of|types?\s+of|taxonomy|how\s+do\s+(?:all\s+)?(?:these|they)\s+(?:fit|differ|compare))\b/,
  ],
  [
    'versus',
    /\b(?:vs\.?|versus|interchangeable|better\s+than|compared\s+(?:to|with)|advantages?\s+(?:of\s+\w+\s+)?over|why\s+(?:still\s+)?(?:bother|use)|when\s+(?:to|would|should)\s+(?:i|you|one)?\s*(?:use|choose)|pros\s+and\s+cons)\b/,
  ],
  [
    'feasibility',
    /\b(?:can|could|possible|possib\w*|support(?:ed|s)?|work(?:s)?|able\s+to|get(?:s)?|allowed|do\s+(?:i|we|all)|does|will|may)\b/,
  ],
  ['migration', /\b(?:live\s+migrat\w*|migrat\w+|vmotion|p2v|v2v|move\s+between|checkpoint|criu)\b/],
  [
    'memory',
    /\b(?:memory|ram)\s+(?:overhead|overcommit\w*|usage|footprint|balloon\w*|sharing|ksm)\b|\b(?:balloon\w*|ksm|overcommit\w*|page\s+sharing)\b/,
  ],
  [
    'performance',
    /\b(?:performan\w*|overhead|slower|faster|heavier|lighter|benchmark\w*|speed|latency|throughput|boot\s+time|start\s+time|density)\b/,
  ],
  ['security', /\b(?:secur\w*|isolat\w*|escape\w*|breakout|cve|vulnerab\w*|attack\w*|safe(?:r|ty)?)\b/],
  [
    'what-is',
    /\bhow\s+(?:do|does)\s+[^?!]{0,60}\bstack\b|\bwhat\s+(?:are\s+the\s+)?layers\b|\b(?:what(?:'?s|\s+is|\s+are|\s+does)|explain|define|definition\s+of|meaning\s+of|eli5)\b/,
  ],
];

/** The words that turn a message into somebody's own case: then a recommendation is due even when a fact is asked. */
const OWN_CASE =
  /\b(?:(?:could|can)\s+(?:we|i)\s+(?:put|move|run|use|host|virtuali[sz]e|consolidate)\s+(?!\w+\s+on\s+one)|should\s+(?:i|we)|would\s+you|what\s+would|which\s+(?:type|kind|one|should|would|hypervisor|virtuali[sz]ation|platform)|what\s+(?:should|else|virtuali[sz]ation|kind\s+of)|recommend\w*|advice|advise|suggest\w*|opinions?|thoughts|alternatives?|best\s+(?:way|option|choice|practice|fit)|sane\s+choice|give\s+up|go\s+with|move\s+(?:to|it)|moving\s+to|planning|plan\s+to|designing|building\s+a|rebuild\w*|set(?:ting)?\s+up|must\s+(?:i\b|be\s+(?:retired|replaced|moved|virtuali[sz]ed|migrated|decommissioned)\b)|(?:for|to)\s+(?:run(?:ning)?|host(?:ing)?|deploy(?:ing)?)\s+(?:an?|my|our|some|several|\d+)\s|new\s+(?:hosts?|servers?)\s+(?:runs?|have|has|is|are)\b|do\s+i\s+need|how\s+(?:do|can|should|would|could|else\s+would)\s+(?:i|we)\s+(?:host|deploy|run|place|isolate|virtuali[sz]e)|workaround|or\s+what|consolidate|virtuali[sz]e[ds]?\b|we\s+(?:run|have|are|need|want|use|integrate)|i\s+(?:run|have|need|want|use|got|wanted)|want\s+(?:to|my|our|it|customers|as)|need\s+(?:a|an|to|\d)|needs?\b|would\s+(?:love|like))\b/;
const KNOWLEDGE_ONLY =
  /\bdifferences?\s+between\b|\b(?:whats?\s+(?:is\s+)?(?:the\s+)?(?:difference|different)|isnt\s+that\s+the\s+same|isn't\s+that\s+the\s+same|(?:the\s+same|one\s+and\s+the\s+same)\s+thing|is\s+it\s+true|still\s+true|still\s+a\s+thing|myth|how\s+many\s+(?:\w+\s+){0,3}(?:licen\w*|vms?|guests|cals?|cores)\b|how\s+much\s+(?:ram|memory|overhead|slower|faster|performance|disk)\b|how\s+do(?:es)?\b|explain|define|categories|interchangeable|dumb\s+q|why\s+(?:still|do|is|are|not)|is\s+(?:the|that|there|it)\s+(?:a\s+)?(?:free|still|supported|different)|may\s+i|is\s+it\s+(?:legal|allowed)|supported\s*\?|heavier\s+or\s+lighter|will\s+there\s+be|whats\s+missing|do\s+all\s+our)\b/;

/** "Is Kubernetes a hypervisor?" asks what a thing is. */
const CLASS_OF =
  /^\W*(?:is|are)\s+(?!an?\b)(?:[\w.+-]+\s+){1,2}(?:(?:just|only|really)\s+)?(?:an?|lightweight|light)\s+(?:\w+\s+)?(?:virtual\s+machines?|vms?|hypervisors?|emulators?|sandbox(?:es)?|containers?|kernels?)\W*$/;
/** "Does this work with FreeNAS?", "will LXC be supported one day?": what is meant, or by whom, was never said. */
const WITHOUT_SUBJECT =
  /^\W*(?:does|will|would|can|could)\s+(?:this|that|it)\s+(?:also\s+|even\s+)?(?:work|run)\b|^\W*(?:will|when\s+will|is|are)\s+(?:there\s+be\s+)?[\w.-]+\s+(?:be\s+)?(?:supported|available|coming|planned)\b(?!\s+(?:in|on|by|under|until|for|with)\b)/;
const SUBJECT_TOKENS = 8;
const GENERAL_CHARS = 120;
/** "Is Solaris dead?" asks for a state and names nothing to run. */
const STATE_TOKENS = 8;
const QUESTION_WORD = /^\W*(?:until\s+)?(?:do|does|did|can|could|is|are|why|how|what|when|will|would(?!\s+(?:like|love)))\b/;
const THINGS =
  /\b(?:many|several|dozens\s+of|hundreds\s+of|our|my|\d+)\s+(?:\w+\s+)?(?:slices|guests|sites|servers|apps|applications|services|machines|customers|boxes)\b/;
const ASKS = /^\W*(?:why|how\s+many|how\s+much|what(?:'?s|\s+is|\s+are))\b/;
/** Whether a thing runs in a place, or in which of two, is asked of somebody's own, though it is put in general terms. */
const RUNS_IN =
  /\b(?:set\s*up|setup|setting|run|runs|running|ran|works?|working|lives?|hosted|install(?:ed)?|put|deploy(?:ed)?|start|starts)\b[^.?!]*\b(?:in|on|inside|under|within|with)\b|\b(?:in|inside|within|under|on)\s+(?:an?\s+|the\s+)?(?:\w+\s+)?(?:vms?|containers?|lx[cd]|ct|docker|kvm|proxmox|esxi|hyper-?v|openvz|jails?|zones?|vps|xen|kubernetes|virtual\w*)\b|\b(?:or|needs?|requires?|want)\b/;
const BESIDE_A_VERDICT: ReadonlySet<Topic> = new Set(['licensing', 'migration', 'memory', 'security', 'performance', 'dangers']);

/** The words of an empty field that were sent as they stood. */
const PLACEHOLDER = /^\W*(?:type|enter|write|insert|put|ask)\s+(?:your|a|the)\s+(?:question|message|text|query)(?:\s+here)?\W*$/;

/** A message that only thanks, at some length. */
const PRAISE =
  /^\W*(?:no\s+(?:issue|question|problem|bug)s?\W+)?(?:just\s+)?(?:(?:a\s+)?(?:big|huge|many)\s+)?thank(?:s|\s+you)\b/;
const PRAISE_CHARS = 240;

export function intentOf(
  message: Message,
  mentions: readonly Mention[],
  candidates: readonly Candidate[],
  workloads: readonly Workload[],
  language: string | null,
): { intent: Intent; topic: Topic | null } {
  const text = message.text.trim();
  const none = { topic: null };
  if (text === '' || !/[\p{L}\p{N}]/u.test(text))
    return { intent: text === '?' ? { kind: 'smalltalk', reason: 'help' } : { kind: 'clarification', reason: 'empty' }, ...none };
  if (PLACEHOLDER.test(text)) return { intent: { kind: 'clarification', reason: 'empty' }, ...none };
  if (INJECTION.test(message.raw.toLowerCase())) return { intent: { kind: 'refusal', reason: 'injection' }, ...none };
  if (HELP.test(text)) return { intent: { kind: 'smalltalk', reason: 'help' }, ...none };
  if (GREETING.test(text) && mentions.length === 0) return { intent: { kind: 'smalltalk', reason: 'greeting' }, ...none };
  if ((THANKS.test(text) || (PRAISE.test(text) && text.length <= PRAISE_CHARS && !text.includes('?'))) && mentions.length === 0)
    return { intent: { kind: 'smalltalk', reason: 'thanks' }, ...none };
  if (CHITCHAT.test(text) && mentions.length === 0) return { intent: { kind: 'smalltalk', reason: 'chitchat' }, ...none };
  if (language) return { intent: { kind: 'clarification', reason: 'language', language }, ...none };
  if (HARM.test(text)) return { intent: { kind: 'refusal', reason: 'off-topic' }, ...none };
  if (ERRAND.test(text) || (HELPDESK.test(text) && (candidates.length === 0 || !FIELD.test(text))))
    return { intent: { kind: 'refusal', reason: 'off-topic' }, ...none };

  const named = workloads.some(
    ({ apps, needs }) => needs.length > 0 || apps.some((app) => softwareOf(app)?.theme !== 'guest-os'),
  );
  if (REMARK.test(text) && message.tokens.length <= 7 && !named && candidates.length === 0)
    return { intent: { kind: 'clarification', reason: 'too-little' }, ...none };
  if (WITHOUT_SUBJECT.test(text) && message.tokens.length <= SUBJECT_TOKENS)
    return { intent: { kind: 'clarification', reason: 'too-little' }, ...none };
  const topic = topicOf(text, candidates);
  const unnamed = workloads.length === 0 && candidates.length === 0 && !FIELD.test(text);
  // An answer of another topic is not said in passing, but where nothing else is known it is what was asked for.
  const kept = answersInPassing(text, topic).length > 0 || (unnamed && findAnswers(text, topic).length > 0);
  const field = !unnamed || kept;
  const personal =
    /\b(?:my|our|i'm|we|we're|(?<!\bdo\s)i\s+(?:have|run|want|got|use|need)|(?:for|to)\s+(?:about\s+|some\s+)?\d+\s+(?:[a-z-]+\s+){0,2}(?:users|people|staff|students|pupils|engineers|developers|employees|designers|analysts|seats|customers)|an\s+internal|on\s+an?\s+(?:\w+\s+){0,2}box|for\s+(?:running|hosting|deploying)\s+(?:an?|some|several|\d+)\s|must\s+be\s+(?:retired|replaced|moved|virtuali[sz]ed|migrated|decommissioned)|new\s+(?:hosts?|servers?)\s+(?:runs?|have|has|is|are))\b/.test(
      text,
    );
  const generalQuestion = !personal && QUESTION_WORD.test(text);
  const unknown = unknownProduct(message);
  const specific = workloads.some((workload) => workload.name === unknown || isSpecific(workload, generalQuestion));
  if (workloads.length === 0 && !field) {
    const vague =
      mentions.length > 0 ||
      /\b(?:which|better|best|recommend\w*|should|servers?|help|sandbox\w*|isolat\w*|disposable)\b/.test(text);
    return {
      intent: vague ? { kind: 'clarification', reason: 'too-little' } : { kind: 'refusal', reason: 'off-topic' },
      ...none,
    };
  }
  if (!specific && message.tokens.length <= 4 && /\bor\b/.test(text) && !alike(candidates))
    return { intent: { kind: 'clarification', reason: 'too-little' }, ...none };
  const own = OWN_CASE.test(text) || (specific && FAILURE.test(text));
  // A short general question has its answer kept; a long message that touches one is still somebody's own case.
  // What a licence asks or what became of a product is a matter of fact, though "I" ask it.
  const factual = kept && (topic === 'licensing' || topic === 'platform-status') && QUESTION_WORD.test(text);
  // "Does Docker replace Vagrant?" names products and asks no place for them.
  const ofTheWorld = kept && generalQuestion && !OWN_CASE.test(text) && !RUNS_IN.test(text);
  const general =
    (!specific || ofTheWorld) &&
    (!personal || factual) &&
    text.length <= GENERAL_CHARS &&
    (kept
      ? !THINGS.test(text) && (QUESTION_WORD.test(text) || /\?/.test(text) || !OWN_CASE.test(text))
      : ASKS.test(text) || (generalQuestion && workloads.every(({ apps }) => apps.length === 0)));
  const state = topic === 'platform-status' && generalQuestion && message.tokens.length <= STATE_TOKENS;
  const knowledge = KNOWLEDGE_ONLY.test(text) || CLASS_OF.test(text) || general || state;
  if (workloads.length > 0 && (own ? !general && !state : !(knowledge && (topic !== null || kept || general)))) {
    return { intent: { kind: 'recommendation' }, topic: topic !== null && BESIDE_A_VERDICT.has(topic) ? topic : null };
  }
  if (topic !== null || kept)
    return { intent: { kind: 'answer' }, topic: topic ?? (candidates.length > 1 && /\bor\b/.test(text) ? 'versus' : null) };
  if (candidates.length > 0) return { intent: { kind: 'answer' }, topic: candidates.length > 1 ? 'versus' : 'what-is' };
  return { intent: { kind: 'clarification', reason: 'too-little' }, topic: null };
}

/** Platforms of one model: which of them to take is a question of what they are, whatever will run there. */
function alike(candidates: readonly Candidate[]): boolean {
  const models = candidates.map((candidate) => (candidate.type === 'platform' ? platformOf(candidate.id)?.model : undefined));
  return models.length > 1 && models[0] !== undefined && models.every((model) => model === models[0]);
}

/** A workload with a product, a count or a need of its own, rather than "the server" of a general question. */
function isSpecific({ apps, needs, count }: Workload, generalQuestion: boolean): boolean {
  const entries = apps.flatMap((app) => softwareOf(app) ?? []);
  return (
    (count > 1 && apps.length > 0) ||
    ((count > 1 || needs.length > 0) && !generalQuestion) ||
    entries.some((entry) => entry.appliance === true || (entry.theme !== 'guest-os' && !isRole(entry)))
  );
}

/** The topic that a text is about, as far as its words tell. */
export function topicOf(text: string, candidates: readonly Candidate[]): Topic | null {
  const topic = TOPICS.find(([, pattern]) => pattern.test(text))?.[0] ?? (CLASS_OF.test(text) ? 'what-is' : null);
  if (topic === 'difference-models' && candidates.filter((c) => c.type === 'platform').length === 2 && candidates.length === 2)
    return 'versus';
  return topic;
}
