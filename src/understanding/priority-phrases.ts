import type { Priority } from '../knowledge/vocabulary.ts';

/** How people say what matters to them. Read on the lower-case text. */
export const PRIORITY_PHRASES: readonly (readonly [Priority, RegExp])[] = [
  [
    'density',
    /\bdensit\w*\b|\braspberry\s+pi\b|\b(?:feels?|seems?|is|be|sounds?)\s+(?:too\s+)?(?:heavy|wasteful|overkill)\b|\boverkill\b|\b(?:spend|waste|burn)\s+a\s+whole\s+vm\b|\bless\s+memory\s+than\b|\blight.?weight\b|\brpi\b|\b(?:pi|rpi)\s*[345]\b|\bas\s+many\s+(?:\w+\s+){0,3}as\s+possible\b|\bmany\s+(?:small\s+)?(?:slices|guests|instances|containers|sites|vms|tenants)\b|\bpack(?:ing|ed)?\b|\bscal(?:e|es|ing)\b(?!\s+(?:down|vertically))|\bmore\s+guests\s+per\b|\b(?:limited|not\s+much|little|low|less|scarce|tight\s+on|short\s+of)\s+(?:ram|memory|cpu|resources|ram\/cpu)\b|\b(?:adds?\s+up|lot\s+of|too\s+much|save|saves|waste\w*)\s+(?:quickly\s+to\s+)?(?:a\s+)?(?:lot\s+of\s+)?(?:ram|memory|resources)\b|\blow\s+(?:footprint|memory)\b|\bless\s+(?:storage|waste)\b|\boverhead\b(?=[^.?!]*\bdensity\b)/,
  ],
  [
    'performance',
    /\bperforman(?:ce|t)\b|\bfast(?:er|est)?\b(?!\s+(?:start|boot|deploy|setup))|\blow\s+(?:overhead|latency)\b|\blatency\s+(?:matters|counts|is\s+(?:critical|important|everything|key))\b|\blatency.(?:sensitive|critical)\b|\bclose\s+to\s+(?:the\s+)?(?:bare\s+)?metal\b|\bnative\s+speed\b|\bas\s+(?:much|little)\s+(?:performance|overhead)\b|\bthroughput\b|\bspeed\s+(?:matters|is)\b|\breduced\s+overhead\b|\bless\s+overhead\b|\bminimal\s+overhead\b|\bbest\s+performance\b/,
  ],
  [
    'io',
    /\b(?:disk|storage|network)?\s*i\/?o\b(?=\s+(?:heavy|bound|intensive|performance|throughput|matters|load))|\b(?:heavy|better|high|good|best|intensive|fast)\s+(?:disk\s+)?i\/?o\b|\biops\b|\bextra\s+overhead\b|\bheavy\s+(?:disk|storage|writes)\b/,
  ],
  [
    'isolation',
    /\bisolat\w*\b|\bsecur(?:e|ity)\b|\bseparat(?:e|ed|ion)\s+(?:from|of|between)\b|\b(?:strict(?:ly)?|strong|hard|clean|full)\s+separat\w*\b|\bprotect\s+the\s+host\b|\bsafe(?:r|st|ty|ly)?\b|\bstrong(?:er|est)?\s+bound\w*\b/,
  ],
  [
    'cost',
    /\bcheap(?:er|est)?\b|\bcosts?\b(?!\s+of\s+ownership\s+study)|\bbudget\b|\bfree\b(?=\s+(?:of\s+charge|solution|platform|hypervisor))|\bexpensive\b|\bsave\s+money\b|\bopen\s+source\s+only\b/,
  ],
  [
    'quick-start',
    /\b(?:start|starts|boot|boots|launch|launches|spin|spins|deploy|deploys)\w*\s+(?:up\s+)?(?:very\s+)?(?:fast|quick\w*|in\s+(?:a\s+)?(?:few\s+)?[\d.]*\s*(?:s|ms|sec\w*|milliseconds)\b|instantly)|\b(?:start|boot|launch|spin|up)\w*\s+(?:up\s+)?(?:in|within)\s+(?:under\s+)?[<~]\s*[\d.]+\s*(?:s|ms|sec\w*)\b|\b(?:fast|quick|short)\s+(?:start|boot|launch|spin|deploy|setup)\w*\b|\bthrow.?away\b|\b(?:start|boot|launch)\w*\s+(?:in|within)\s+(?:under|less\s+than|below)\b|\bin\s+under\s+a\s+second\b|\bdisposable\b|\bephemeral\b|\bshort.lived\b|\bon\s+demand\b|\btoo\s+slow\b|\blaunches\s+in\b|\bspin\s+up\b|\bevery\s+single\s+(?:submission|job|build|run)\b/,
  ],
  [
    'simplicity',
    /\bsimpl(?:e|er|est|icity|ify)\b|\beas(?:y|ier|iest|ily)\b|\bpainless\b|\bless\s+(?:work|complex\w*|maintenance|babysitting)\b|\blow\s+maintenance\b|\bwithout\s+(?:much\s+)?(?:hassle|fuss)\b|\bstraightforward\b|\bsave\s+us\s+lots\b|\bno\s+rewrite\b/,
  ],
  [
    'backup',
    /\bback.?ups?\b(?!\s+(?:server|software|domain))|\broll.?back\b|\bsnapshots?\b|\brestor(?:e|ing)\b|\bdisaster\s+recovery\b/,
  ],
  [
    'flexibility',
    /\bflexib\w*\b|\b(?:hw|hardware)\s+upgrades?\b|\bportab(?:le|ility)\b|\bany\s+(?:os|operating\s+system)\b|\bmix(?:ed)?\s+(?:of\s+)?operating\s+systems\b|\bmove\s+(?:it\s+)?(?:easily|around)\b|\bfuture.?proof\b|\bvendor\s+lock/,
  ],
];

/** Phrases that put a priority last: "scale matters more than own kernels" must not ask for kernels. */
export const LESS_THAN =
  /\b(?:matter|matters|more\s+important|rather|count|counts|prefer\w*)\s+(?:\w+\s+){0,2}(?:more\s+)?than\b/;
