import type { Software } from '../knowledge/schema.ts';
import { softwareOf } from '../knowledge/subjects.ts';
import type { Head } from './heads.ts';

/** What runs beneath or beside other things rather than for itself. */
export const STACK_THEMES = new Set([
  'container',
  'orchestrator',
  'storage',
  'development',
  'messaging',
  'security',
  'backup',
  'monitoring',
]);

/** A site and its database are one stack. */
export const WEB_STACK = new Set(['web', 'database']);

/** A role ("mail server") rather than a product; the catalogue writes roles in lower case. */
export function isRole({ name }: Software): boolean {
  return /^[a-z][a-z-]*(?![A-Za-z0-9])/.test(name);
}

/** Called by what it does, not by a product. */
export function namesRole(head: Head): boolean {
  const entry = softwareOf(head.app ?? '');
  return entry !== null && isRole(entry);
}

/** The theme of a head in the catalogue; a system's is "guest-os", an unknown name's "role". */
export function themeOf(head: Head): string {
  return softwareOf(head.app ?? '')?.theme ?? (head.family ? 'guest-os' : 'role');
}

/** The maker's image is a guest of its own. */
export function isAppliance(head: Head): boolean {
  return softwareOf(head.app ?? '')?.appliance === true;
}

/** "VDI, 50 desktops" says one thing twice. */
export function isVirtualDesktop({ app }: Head): boolean {
  return app === 'vdi' || app === 'desktop' || app === 'windows-desktop';
}

/** Server products of which each has machines of its own. */
const FIRM = new Set([
  'active-directory',
  'blackberry-server',
  'citrix',
  'exchange',
  'lync',
  'mssql',
  'oracle',
  'sap',
  'sharepoint',
  'terminal-server',
  'wsus',
]);

/** Whether it is one of the server products that have machines of their own. */
export function standsFirm({ app }: Head): boolean {
  return app !== null && FIRM.has(app);
}

/** What sites and applications of the web run on. */
const BENEATH = new Set(
  'web-server web-app web-sites app-server lamp lemp apache nginx openresty nginx-proxy-manager lighttpd caddy traefik haproxy load-balancer keepalived reverse-proxy varnish squid proxy-server iis asp-net dotnet java spring-boot tomcat jetty jboss wildfly glassfish php node-js memcached collabora-online onlyoffice'.split(
    ' ',
  ),
);

/** Both run for themselves; what is plumbing in kind, such as a Git server, does so beside anything. */
export function areServices(one: Head, other: Head): boolean {
  const services = [one, other].filter(({ app }) => softwareOf(app ?? '')?.service);
  return (
    services.length === 2 ||
    services.some((head) => STACK_THEMES.has(themeOf(head))) ||
    (services.length === 1 && [one, other].every((head) => themeOf(head) === 'web' && !BENEATH.has(head.app ?? '')))
  );
}
