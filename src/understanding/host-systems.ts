import type { OsMention } from './heads.ts';
import type { Message } from './tokens.ts';

/** What stands before the system of a host: "host: Debian", "VMware Server on CentOS", "a laptop with Fedora". */
export const HOST_WORD =
  /\b(?:host|hosts|hypervisor|dom0|node|docker\s+(?:on|for)|virtualbox\s+(?:vm\s+|headless\s+|server\s+)?on(?:\s+my)?|wsl\d?\s+on|ubuntu\s+for|subsystem\s+for|multipass\s+on|hyper-?v\s+(?:server|on)|(?:laptop|notebook|workstation|pc)\s+(?:with|has|runs|running)|(?:vmware(?:\s+(?:server|workstation|player|gsx))?|gsx|qemu|kvm|xen|openvz|lx[cd])\s*[\d.]*\s+on)(?:\s*:\s*|\s*(?:(?:will\s+be|would\s+be)|is|os|runs|on|for|under)?\s*(?:an?\s+|the\s+|my\s+|our\s+)?)$/;

/** "On 600 Linux servers": a count of machines that carry guests is no count of guests. */
export function isFleet(message: Message, { quantity, start, end }: OsMention): boolean {
  if (!quantity || !/\b(?:servers?|hosts?|machines?|boxes|nodes?)\b/.test(message.text.slice(start, end + 10))) return false;
  return /\b(?:on|across|over)\s+(?:about\s+|some\s+|our\s+)?$/.test(
    message.text.slice(Math.max(0, quantity.start - 16), quantity.start),
  );
}

/** "Bhyve or a jail for a Linux-only daemon on FreeBSD 13": the host of the jails, where another system is to run. */
export function isJailHost({ text }: Message, system: OsMention, systems: readonly OsMention[]): boolean {
  return (
    system.family === 'bsd' &&
    !system.quantity &&
    /\bon\s+(?:an?\s+|my\s+|our\s+|the\s+)?$/.test(text.slice(Math.max(0, system.start - 10), system.start)) &&
    systems.some(({ family }) => family !== 'bsd') &&
    /\b(?:bhyve|jails?)\b/.test(text)
  );
}

const OPTION = 'jails?|bhyve|kvm|lxcs?|docker|podman|containers?|zones?|bare\\s?metal';
const AFTER_OPTION = new RegExp(String.raw`\b(?:${OPTION})\s*(?:,|\bor\b|\/|\bvs\.?)\s*(?:or\s+)?(?:an?\s+)?$`);
const BEFORE_OPTION = new RegExp(
  String.raw`^\s*(?:vms?|guests?)\s*(?:,|\bor\b|\/|\bvs\.?)\s*(?:or\s+)?(?:an?\s+)?(?:${OPTION})\b`,
);

/** "Jail, bhyve, Linux VM?": one of the ways to run a thing, which is named elsewhere. */
export function isOneOfTheWays({ text }: Message, { start, end, quantity }: OsMention): boolean {
  if (quantity) return false;
  const after = text.slice(start, end + 40).replace(/^[a-z]+/, '');
  return (
    (AFTER_OPTION.test(text.slice(Math.max(0, start - 30), start)) && /^\s*(?:vms?|guests?)\b/.test(after)) ||
    BEFORE_OPTION.test(after)
  );
}

/** "30 game servers, currently one Linux box": what the things run on now. */
export function isHomeOfAll({ text }: Message, { start, end }: OsMention): boolean {
  return (
    /\b(?:currently|now|today|at\s+(?:the\s+)?(?:moment|present))\s*(?::\s*)?(?:(?:all\s+)?on\s+)?(?:one|an?|just\s+one|a\s+single|the\s+same)\s+(?:(?:old|big|large|giant|single|physical)\s+)?$/.test(
      text.slice(Math.max(0, start - 50), start),
    ) && /^[a-z]+\s*(?:[\d.]+\s*)?(?:box|server|machine|host)\b/.test(text.slice(start, end + 20))
  );
}
