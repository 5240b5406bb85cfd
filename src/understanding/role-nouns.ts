/**
 * Things to run that people name by what they are for, not by product. `pattern` is read on the lower-case text; `name` is what the
 * workload is called when the words themselves make a poor name.
 */
export interface RoleNoun {
  readonly pattern: RegExp;
  readonly name?: string;
  readonly app?: string;
}

export const ROLE_NOUNS: readonly RoleNoun[] = [
  {
    pattern:
      /\bcode\s+(?:that\s+|which\s+)?(?:strangers|users|people|customers|anyone|visitors)\s+(?:submit|send|upload|paste|write|bring)\w*\b/g,
    name: 'submitted code',
  },
  { pattern: /\b(?:user|customer|client)s?[\s-](?:submitted|supplied|uploaded|provided)\s+(?:code|scripts?|programs?|jobs?)\b/g },
  {
    pattern: /\b(?:users?|people|visitors?|students?)\s+(?:paste|submit|upload|send)\s+(?:\w+\s+)?code\b/g,
    name: 'user-submitted code',
  },
  {
    pattern:
      /\b(?:untrusted|user|customer|third.party|arbitrary|strangers'?)\s+(?:[\w/.+-]+\s+(?:and\s+|or\s+)?){0,3}?(?:plugins?|scripts?|functions?|programs?|notebooks|snippets|extensions)\b/g,
  },
  { pattern: /\b(?:student|homework|assignment)?\s*\bsubmissions?\b/g, name: 'student submissions' },
  {
    pattern:
      /(?<!\b(?:virtuozzo|openvz|lxd|incus|docker|proxmox|pve|podman|solaris|freebsd|linux|centos|debian|rhel|fedora|ubuntu|suse|sles)\s)(?<!\d\.)\b(?:the\s+)?(?:several|many|various|few|couple\s+of|bunch\s+of|existing|several\s+other|\d+)\s+(?:(?:lxc\s+|linux\s+|lxd\s+|docker\s+)?containers|cts|lxcs)\b(?!\s+(?:of|running)\b)/g,
    name: 'other services',
  },
  {
    pattern:
      /\b(?:sell|selling|rent|renting|offer|offering)\s+(?:out\s+)?(?:\w+\s+){0,2}(?:servers?|vps|vpses|vms|machines)\s+(?:out\s+)?to\s+(?:\w+\s+)?(?:customers|clients|people)\b/g,
    name: 'customer servers',
    app: 'customer-vps',
  },
  {
    pattern: /\b(?:order|sell|selling|offer|offering|rent|host)\s+(?:a\s+|out\s+)?(?:vps|vpses|virtual\s+servers?)\b/g,
    name: 'customer VPS',
  },
  {
    pattern:
      /\b(?:h100|h200|a100|l40s?|b200|gpu)s?(?=\s+(?:servers?\s+)?(?:out\s+)?to\s+(?:\w+\s+)?(?:strangers|customers|clients|people|anyone|the\s+public)\b)/g,
    app: 'customer-vps',
  },
  {
    pattern:
      /\b(?:mail\s+|e-?mail\s+)?attachments\b(?=.*\b(?:open|opening|throw|macros)\b)|\b(?:open|opening)\s+(?:\w+\s+){0,3}(?:attachments|documents|docs)\b/g,
  },
  { pattern: /\bone\s+(?:is\s+)?(?:for\s+)?(?:the\s+)?files?\b(?!\s+server)/g, name: 'file server' },
  {
    pattern:
      /\b(?:interview|coding|programming)\s+(?:coding\s+)?(?:platform|contests?|assessments?|judge|challenges?)\b|\b(?:malware|virus(?:es)?|ransomware)\s+(?:analysis|research|testing|samples?)\b|\bforensics?(?:\s+work)?\b|\breverse[\s-]engineering\b/g,
  },
  {
    pattern: /\badd-?ons?\b(?=[^.?!]{0,60}\b(?:home.?assistant|hass)\b)|\b(?:home.?assistant|hass)\b[^.?!]{0,40}\badd-?ons?\b/g,
    app: 'home-assistant-os',
  },
  {
    pattern:
      /\b(?:run|running|install|virtuali[sz]e|boot)\s+(?:a\s+)?(?:synology(?:\s+dsm)?|dsm|xpenology)\b(?!\s+(?:nas|packages?|box))/g,
    name: 'Synology DSM',
    app: 'synology-dsm',
  },
  {
    // bare "AD" and "DC" mean the directory among other servers; elsewhere an advertisement, a data centre
    pattern:
      /(?<=\b(?:exchange|sql|server|servers|dns|dhcp|files?|print|sharepoint|wsus|rds|bes)\s(?:and|&|\+)\s)ad\b(?!\s(?:server|campaign|blocker|blocking|network))|(?<=^|[(:,;+/]\s?|\n[-*•]?\s?|\b(?:with|has|have|runs?|running)\s(?:an?\s|the\s)?)(?:ad|dcs?)(?=\s*[,;)+&/\n]|\s+and\b)|(?<=\+\s?|\bplus\s(?:an?\s|one\s)?)(?:ad|dcs?)(?=\s*(?:$|[.?!]))|(?<=\bwindows\s)ad(?=\s+(?:lab|domain|environment|test)\b)|(?<=\b(?:\d|\dx|a|one|two|three|primary|backup|second|and|plus)\s)dcs?(?=\s*(?:[,;)+&/\n.?]|$|and\b|on\b|20\d\d))/g,
    app: 'active-directory',
  },
  {
    pattern:
      /(?<=(?:\d|two|three|four|five|six|ten|several|few)\s)(?:ci\s+|build\s+|docker\s+)?(?:runners|builders|build\s+agents)\b/g,
    app: 'ci',
  },
  {
    pattern: /(?<=\b(?:dc|sql|exchange|ad|dns|dhcp|print|mail|web),\s)files?(?=\s*[,.)]|\s+and\b)/g,
    name: 'file server',
    app: 'file-server',
  },
  { pattern: /(?<=\b(?:\d+|one|two|three|four|a|the|our|my)\s)dbs?\b(?!\s+servers?)/g, app: 'database' },
  { pattern: /\bfiles?\s+(?:and|&|\+|\/)\s+print(?:ing)?\b/g, name: 'file and print server' },
];

/** What to call a workload when nothing in it has a name: the first that matches. */
export const PLAIN_NOUNS =
  /\b((?:(?:small|many|research|old|legacy|internal|linux|web|student|lab|dev|development|test|build|virtual|game|java|office|customer|business|backend|production|home|micro|stateless|stateful|critical|in-house|\.net|php|python|mail|batch)\s+){0,2}(?:slices|applications?|apps?|microservices|services?|servers?|machines|vps|websites?|sites?|labs?|workloads?|jobs|desktops?|environments?|testbed|databases?|appliances?|agents|runners?|boxes|systems|instances|cluster|nodes|programs?|daemons?|tools?|stack))\b/;
