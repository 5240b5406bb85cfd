import { softwareOf } from '../knowledge/subjects.ts';
import { isRole, WEB_STACK } from './head-kinds.ts';
import type { Head } from './heads.ts';
import type { Message } from './tokens.ts';

/** "SQL Server 2008 (mostly reporting plus some small databases)": what it holds. */
export const IN_BRACKET = /^[\s\w.]{0,12}\([^()]{8,60}$/;

/** "Firewall appliance (Sophos UTM)": the product that plays the role. */
export const IN_BRACKETS_NAMED = /^\s*(?:appliances?|servers?|boxe?s?|machines?|software)?\s*\(\s*$/;

/** "Mail (Postfix/Dovecot), web (Apache) and db (MySQL)": each bracket is one. */
export const BRACKETS_LISTED = /\)[^().]*(?:,|\band\b|[&+])[^().]*\(\s*$/;

/** "One SBS 2003 box (Exchange, file shares)": what one server of a system does. */
export function playsRoles({ text }: Message, [first]: readonly Head[], head: Head): boolean {
  if (!first?.family || head.quantity || (first.quantity && first.quantity.count > 1)) return false;
  const between = text.slice(first.end, head.start);
  return /^\s*(?:[\d.]+\s*)?(?:r2\s*)?(?:box|server|machine)?\s*\([^()]*$/.test(between) && !/s$/.test(first.name);
}

/** "4 game servers (Valheim, 2x Minecraft, Factorio)": a counted role whose bracket names about as many things; what runs the web is a stack. */
export function spellsOut({ text }: Message, { app, family, quantity, end }: Head): boolean {
  const entry = softwareOf(app ?? '');
  if (family !== null || !quantity || quantity.count < 2 || (entry && (!isRole(entry) || WEB_STACK.has(entry.theme))))
    return false;
  const items =
    /^\s*(?:(?:on|in|under)\s+[\w-]+\s+)?\(([^()]*)\)/.exec(text.slice(end, end + 200))?.[1]?.split(/,|[+&]|\band\b/).length ?? 0;
  return items * 2 >= quantity.count && items > 1;
}
