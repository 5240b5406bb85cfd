import { softwareOf } from '../knowledge/subjects.ts';
import { clusterParts, nodesBehind } from './clusters.ts';
import { isLeftAside } from './left-aside.ts';
import type { Mention, Sense } from './lexicon.ts';
import type { Message } from './tokens.ts';

const PLACE_AFTER = /^\s*(?:images?|containers?|driver|version|already)\b/;
const PLACE_BEFORE =
  /\b(?:in|inside|into|within|force\s+every\s+\w+\s+into|containers?\s+(?:on|under)|pods?\s+(?:on|under)|supports?|supported\s+(?:on|by))\s+['"]?(?:an?\s+|the\s+|our\s+|my\s+)?$/;
const APPLIANCE_PLACE = /\b(?:on|to|onto|under|in|my|our|the)\s+(?:main\s+|old\s+|new\s+)?$/;
const THING_AFTER = /^\s*(?:hosts?|compose|stacks?|swarm|engine|daemon|nodes?|workers?|clusters?|install\w*|go|broke)\b/;
const THING_BEFORE = /\b(?:with|running|runs?|install\w*|for|of|start|use|autoscaling|where\s+does|\+)\s+(?:the\s+)?$|\+\s*$/;

/**
 * Docker, Kubernetes and their like are both a place to run things and a thing to run. In a message that names another place they are the
 * thing ("Docker in LXC"), else the place ("Exchange in Docker?").
 */
export function settleDoubles(message: Message, mentions: readonly Mention[]): { places: Mention[]; things: Mention[] } {
  const places: Mention[] = [];
  const things: Mention[] = [];
  const isCluster = clusterParts(message) !== null;
  for (const mention of mentions) {
    const place = mention.senses.filter((sense) => sense.type !== 'software' && sense.type !== 'os');
    const thing = mention.senses.filter((sense) => sense.type === 'software' || sense.type === 'os');
    if (place.length > 0 && thing.length > 0) {
      if (isOption(message, mention) || isLeftAside(message, mention.start, mention.end)) continue;
      if (isHostSystem(message, mention)) {
        places.push({ ...mention, senses: place });
        continue;
      }
      if ((isCluster && isOrchestrator(mention)) || isThing(message, mention, mentions))
        things.push({ ...mention, senses: thing });
      else places.push({ ...mention, senses: place });
    } else if (place.length > 0) places.push(mention);
    else things.push(mention);
  }
  return { places, things };
}

/** SmartOS is what the zones and guests run on, unless it is to be a guest itself. */
function isHostSystem(message: Message, { senses, end }: Mention): boolean {
  const system = senses.some((sense) => sense.type === 'software' && softwareOf(sense.id)?.theme === 'guest-os');
  return (
    system &&
    !/^\s+(?:(?:as|in|inside)\s+(?:an?\s+)?(?:\w+\s+)?(?:vm|guest|virtual)|(?:vm|guest)s?\b)/.test(
      message.text.slice(end, end + 40),
    )
  );
}

/** "A VM with Docker, or LXC?": how a choice is meant, neither a place nor a thing to run. */
function isOption(message: Message, mention: Mention): boolean {
  const before = message.text.slice(Math.max(0, mention.start - 30), mention.start);
  return (
    /\b(?:vms?|virtual\s+machine|lxcs?|containers?|cts?)\s+(?:with|running|plus|\+)\s+$/.test(before) &&
    /^[^.?!]{0,12}\bor\b/.test(message.text.slice(mention.end))
  );
}

function isThing(message: Message, mention: Mention, mentions: readonly Mention[]): boolean {
  const before = message.text.slice(Math.max(0, mention.start - 40), mention.start);
  const after = message.text.slice(mention.end, mention.end + 30);
  if (PLACE_AFTER.test(after) || PLACE_BEFORE.test(before) || /^\s*\?/.test(after)) return false;
  if (
    /\b(?:is|are|was|would|be)\s+$/.test(before) &&
    /^\s+(?:any|good|bad|ok|okay|enough|fine|suitable|the\s+right|the\s+wrong|an?\s+(?:good|bad|option|sane))\b/.test(after)
  )
    return false;
  if (/\b(?:we|i)(?:'re|'m|\s+are|\s+am)\s+(?:all\s+|already\s+|now\s+)?on\s+$/.test(before)) return false;
  if (
    /\b(?:could|can|would|will|does|should)\s+$/.test(before) &&
    /^\s+(?:be(?!\s+(?:used|run|installed|hosted|deployed))|do|handle|work|manage)\b/.test(after)
  )
    return false;
  if (
    isAppliance(mention) &&
    mentions.some((other) => other !== mention && isOnlyPlace(other.senses) && joinedByOr(message, mention, other))
  )
    return false;
  if (isAppliance(mention)) return !APPLIANCE_PLACE.test(before) && !/^\s+(?:has|server|box|host|jail)\b/.test(after);
  const elsewhere = mentions.some(
    (other) => other !== mention && isOnlyPlace(other.senses) && !joinedByOr(message, mention, other),
  );
  if (THING_AFTER.test(after) || nodesBehind(message, mention.end) !== null) return true;
  if (!elsewhere) return false;
  return (
    THING_BEFORE.test(before) ||
    !mentions.some((other) => other !== mention && isOnlyPlace(other.senses) && joinedByOr(message, mention, other))
  );
}

function isOrchestrator(mention: Mention): boolean {
  return mention.senses.some((sense) => sense.type === 'software' && softwareOf(sense.id)?.theme === 'orchestrator');
}

function isAppliance(mention: Mention): boolean {
  return mention.senses.some((sense) => sense.type === 'software' && softwareOf(sense.id)?.appliance === true);
}

function isOnlyPlace(senses: readonly Sense[]): boolean {
  return (
    senses.some((sense) => sense.type === 'platform' || sense.type === 'model' || sense.type === 'kind') &&
    !senses.some((sense) => sense.type === 'software')
  );
}

function joinedByOr(message: Message, one: Mention, other: Mention): boolean {
  const [left, right] = one.start < other.start ? [one, other] : [other, one];
  const gap = message.text.slice(left.end, right.start);
  if (
    EACH_ON_ITS_OWN.test(gap) &&
    (!/,\s*$/.test(gap) || /^\s+(?:on|in|under)\b/.test(message.text.slice(right.end, right.end + 8)))
  )
    return true;
  if (/\b(?:in|inside|on|under|within)\s/.test(message.text.slice(left.end, left.end + 12))) return false;
  return gap.length < 40 && (/\b(?:or|vs\.?|versus)\b|\//.test(gap) || /^\s*(?:,|and|&)\s*(?:an?\s+)?$/.test(gap));
}

/** "Docker on Synology, LXC on Proxmox": each option with its host. */
const EACH_ON_ITS_OWN =
  /^\s*(?:on|in|under)\s+(?:an?\s+|the\s+|my\s+|our\s+)?(?!(?:ct|cts|vms?|lxcs?|lxd|kvm|docker|podman|containers?|jails?|zones?|guests?)\b)[\w-]+(?:\s+[\w-]+){0,2}?\s*(?:,|\bor|,\s*or|\bvs\.?|\bversus)\s+(?:an?\s+)?$/;
