import type { Need } from '../knowledge/vocabulary.ts';
import type { Message } from './tokens.ts';

export interface NeedPhrase {
  readonly need: Need;
  readonly degree: 'hard' | 'soft';
  readonly pattern: RegExp;
}

function hard(need: Need, ...patterns: readonly RegExp[]): NeedPhrase[] {
  return patterns.map((pattern) => ({ need, degree: 'hard', pattern }));
}
function soft(need: Need, ...patterns: readonly RegExp[]): NeedPhrase[] {
  return patterns.map((pattern) => ({ need, degree: 'soft', pattern }));
}

/** A card that computes, by its model. */
export const GPU_CARD = /\b(?:a100|h100|h200|b200|v100|l40s?|nvidia\s+[apt]\d{2,4}|[rg]tx\s?\d{3,4}(?:\s?ti)?)s?\b/;

/**
 * How people say what a workload demands of its platform. Read on the lower-case text; products that imply a need are in the catalogue, not
 * here.
 */
const NEED_PHRASES: readonly NeedPhrase[] = [
  ...hard(
    'own-kernel',
    /\b(?:its|their|your|my|an?|the guest'?s?)\s+own\s+(?:\w+\s+)?kernels?\b/,
    /\bown\s+kernels?\b(?!\s+(?:is|are)\s+not)/,
    /\b(?:their|our|these|test|experimental)\s+kernels\b/,
    /\bkernel\s+(?:unit\s+)?tests?\b|\bkunit\b|\bboot\s+(?:a|the|their|our)\s+kernel\b|\b(?:crash|debug|gdb)\b[^.?!]{0,20}\bkernels?\b|\b(?:write|writing|develop\w*|hack\w*)\b[^.?!]{0,30}\b(?:kernel|scheduler|device\s+driver|file\s?system\s+driver|drivers?\s+for)\b/,
    /\b(?!(?:host|same|shared|linux|the|a|no|newer|new)\s)[a-z]\w+\s+kernel\s+(?:is\s+)?(?:needed|required)\b/,
    /\bkernels?\s+of\s+(?:its|their|your|my)\s+own\b/,
    /\b(?:guest|vm|virtual\s+machine)s?\s+(?:with|running|of|for)\s+(?:an?other|a\s+different|some\s+other|other|foreign)\s+(?:os(?:es)?|operating\s+systems?)\b/,
    /\b(?:separate|different|dedicated|custom|patched|modified|self.?(?:built|compiled))\s+kernels?\b/,
    /\bkernel\s+nfs\b|\bnfs\s+kernel\b|\bin.kernel\s+(?:nfs|server|ipsec)\b|\bnfsd\b|\bknfsd\b/,
    /\b(?:compile|build|boot|choose|patch|swap|upgrade|update)\s+(?:my|our|their|its|the|a)\s+(?:own\s+)?kernel\b/,
    /\bkernel\s+(?:programming|patch\s+level|panics?|crash(?:es)?\s+dump|development|hacking|debugging|bypass)\b/,
    /\b(?:proxmox|pve|esxi|xenserver|xcp-?ng|ovirt|hyper-?v|hypervisors?)\s+(?:itself\s+)?(?:as|in|inside)\s+(?:an?\s+|the\s+)?(?:lxc\s+|lxd\s+|docker\s+|linux\s+)?containers?\b(?!\s+(?:host|platform))/,
    /\bebpf\b|\bxdp\b|\bkexec\b|\bkgdb\b|\bselinux\b.*\b(?:inside|guest|in the container)\b/,
    /\bswapon\b|\b(?:add|adds|adding|need|needs|create|enable|mount|set\s+up|my\s+own)\s+(?:more\s+|a\s+|some\s+|my\s+own\s+)?swap(?:\s?file)?\b/,
    /\bown\s+(?:kernel\s+)?patch\s+(?:levels?|plans?|cycles?|windows?)\b|\bupgrade\s+the\s+host\s+(?:under|below|beneath)\b/,
  ),
  ...hard(
    'kernel-version',
    /\b(?:needs?|requir\w+|stuck\s+(?:on|at|with)|wants?|must\s+(?:have|run)|only\s+(?:runs?|works?)\s+(?:on|with)|at\s+least|depends?\s+on|built\s+for|certified\s+for|try|test)\b[^.?!,;]{0,40}(?:\bkernels?\s+(?:version\s+)?(?:>=?\s*)?[2-6]\.\d+|\b[2-6]\.\d+(?:\.\d+)*[-\w]*\s+kernels?\b)/,
    /\b(?:newer|recent|latest|specific|certain|particular|mainline|another|too\s+old|bleeding\s+edge)\s+(?:glibc\s?\/\s?|\S+\s+)?(?:\w+\s+)?kernels?\b/,
    /\bkernel\s+(?:is\s+)?(?:too\s+old|version|>=|newer|older|requirements?|patch\s+level)\b/,
    /\bdifferent\s+kernel\s+versions?\b/,
    /\bkernels?\s+(?:\w+\s+){0,2}?[2-6]\.\d+[^.?!]{0,12}(?:[.\d]+)?[^.?!]{0,40}\b(?:needs?|wants?|requires?)\s+(?:a\s+)?(?:newer|higher|later|at\s+least|[3-6]\.\d)/,
    /\bdifferent\s+(?:solaris|aix|kernel|os|system)\s+(?:patch\s+levels?|releases?|versions?)\b/,
  ),
  ...hard(
    'custom-kernel-module',
    /\bkernel\s+(?:modules?|drivers?|extensions?)\b/,
    /\b(?:modprobe(?!\s+fuse)|insmod|dkms|\.ko)\b/,
    /\bno\s+chain\/target\/match\b|\bcan'?t\s+initiali[sz]e\s+ip6?tables\b|\bdo\s+you\s+need\s+to\s+insmod\b|\bip_?tables_\w+\b/,
    /\brtnetlink\s+answers\s*:?\s+(?:operation\s+)?not\s+supported\b|\bprotocol\s+not\s+supported\b/,
    /\bipset\b|\bxt_\w+\b|\bip_?tables\s+modules?\b/,
    /\bload(?:ing)?\s+(?:\w+\s+)?(?:kernel\s+)?modules?\b/,
    /\b(?:nfs|iptables|ip_vs|ipset|wireguard|zfs|drbd|dahdi|acm|overlay)\s+(?:kernel\s+)?modules?\b/,
    /\b(?:required|needed|missing|out.of.tree)\s+(?:kernel\s+)?modules?\b/,
    /\b(?:own|vendor'?s?|proprietary|special)\s+(?:kernel\s+|\w+\s+)?drivers\b/,
  ),
  ...hard(
    'sysctl',
    /\bsysctls?\b/,
    /\bvm\.(?:max_map_count|overcommit\w*|swappiness|nr_hugepages)\b/,
    /\bkernel\.(?:shmmax|shmall|sem|pid_max)\b/,
    /\bhuge\s?pages?\b/,
    /\bnet\.(?:core|ipv[46])\.\w+/,
  ),
  ...hard(
    'tun',
    /\btun(?:\s?\/\s?|\s+and\s+|\s+)tap\b/,
    /\/dev\/net\/tun\b/,
    /\/dev\/ppp\b/,
    /\bfuse\s+(?:device|not\s+found)\b|\/dev\/fuse\b/,
    /\btun\s+(?:device|interface|dev)\b/,
  ),
  ...hard(
    'privileged',
    /\bprivileged\s+(?:container|mode|lxc|ct|pod)s?\b/,
    /--privileged\b/,
    /\bcap_sys_admin\b/,
    /\bmount(?:s|ed|ing)?\s+(?:an?\s+|the\s+|my\s+|our\s+)?(?:cifs|smb)\b|\b(?:cifs|smb)\s+(?:share\s+)?mounts?\b|\b(?:needs?|wants?|uses?|reads?)\s+(?:an?\s+|the\s+)?(?:cifs|smb)\s+shares?\s+(?:from|on)\b/,
    /\b(?:re)?mount\b[^?!]{0,60}\b(?:permission\s+denied|operation\s+not\s+permitted|must\s+be\s+superuser)\b/,
    /\bmount\s+-o\s*loop\b|\bloop\s*(?:back)?\s?(?:mounts?|devices?)\b|\/dev\/loop\d*\b|\blosetup\b|\bloop.mount\w*\b/,
  ),
  ...hard(
    'docker-inside',
    /\bdocker\s+(?:in|inside|within|on|under)\s+(?:an?\s+|the\s+|my\s+|our\s+|unpriv\w*\.?\s+|a\s+privileged\s+)?(?:lxcs?|lxd|incus|openvz|virtuozzo|vz|vps|vserver|xen|kvm|proxmox|vms?|container|cts?|jail|nspawn|strato|guest)\b/,
    /\b(?:docker(?:file)?s?|podman)\s+(?:in|inside|within|on|under)\s+(?:[\w.-]+\s+){0,3}?(?:vps|vpses|v-?servers?|droplets?)\b/,
    /\bdockerfile\b[^.?!]{0,50}\b(?:vps|v-?server|droplet)\b|\b(?:vps|v-?server|provider|hoster)\b[^.?!]{0,30}\b(?:blocks?|forbids?|allows?|supports?|permits?|for|with|runs?)\s+(?:using\s+)?docker\b/,
    /\b(?:run|running|install|installing|use|start)\s+docker\s+(?:inside|in|there|within)\b/,
    /\bdocker.in.docker\b|\b(?:must|should|has\s+to|have\s+to|needs?\s+to|need|needs|had\s+to)\s+(?:also\s+)?(?:run\s+|use\s+)?docker\b|\bbuild(?:s|ing)?\s+(?:\w+\s+)?(?:docker|container|oci)\s+images?\b|\bdocker\s+builds?\b|\bdind\b|\bdocker\s+(?:host|hosts|engine|daemon|swarm|stack|stacks)\b/,
    /\bnested\s+containers?\b/,
    /\b(?:docker|podman)\s+(?:in|inside|on)\s+(?:them|it|each|all|these|both|every\s+one)\b/,
    /\b(?:they|users|friends|customers|clients|tenants)(?:'d|'ll|\s+(?:want|may|can|will|would|should))?\s+(?:to\s+)?(?:run|use|install)\s+docker\b/,
    /\bdocker[.\s-]compose\b/,
    /\b(?:own|each|every\w*)\b[^.?!]{0,40}\b(?:box(?:es)?|vms?|machines?|servers?|environments?)\s+with\s+docker\b/,
  ),
  ...hard(
    'nested-virt',
    /\bnested\s+(?:virt\w*|kvm|hypervisor|vms?|esxi?|hyper.?v)\b/,
    /\b(?:vms?|virtual\s+machines?|kvm|hypervisor|virtualbox|qemu|esxi?|hyper.?v|emulator)\s+(?:in|inside|within)\s+(?:an?\s+|the\s+|my\s+|our\s+)?(?:vms?|virtual\s+machines?|guests?|containers?|lxc|docker|vps)\b/,
    /\/dev\/kvm\b/,
    /\b(?:hyper-?v|kvm|esxi?|virtualbox)\s+inside(?=\s+(?:for|to|it)\b|\s*[,.?!]|\s*$)/,
    /\b(?:start|starts|run|runs|boot|boots|launch|launches|spin\s+up)\s+(?:\w+\s+)?(?:kvm|qemu)\s+(?:guests?|vms?|machines?)\b/,
    /\b(?:kata|firecracker|proxmox|esxi?|xen|hyper-?v|kvm|openstack|ovirt|harvester|virtualbox|vms?|kvm\s+guests?)\b[^.?!]{0,24}\b(?:inside|in|within)\s+(?:an?\s+|one\s+of\s+(?:my|our|the)\s+|my\s+|our\s+|the\s+)?(?:[\w.]+\s+){0,4}?(?:vms?|virtual\s+machines?|guests?)\b/,
    /\b(?:hyper-?v|esxi?|proxmox|pve|kvm|xen(?:server)?|xcp-?ng|openstack)\s+(?:(?:clusters?|hosts?|nodes?|labs?|server)\s+)?(?:inside|within|nested\s+(?:in|on|under)|in)\s+(?:an?\s+|my\s+|our\s+|the\s+)?(?:proxmox|pve|kvm|esxi?|vmware|vsphere|(?:vmware\s+)?workstation|virtualbox|hyper-?v|xen(?:server)?)\b/,
    /\b(?:run|start|boot)\s+(?:vms?|virtual\s+machines?)\s+(?:inside|themselves)\b/,
    /\b(?:run|runs|start|boot|host|create)\s+(?:\w+\s+)?(?:vms|virtual\s+machines)\b[^.?!]{0,30}\b(?:on|in|inside)\s+(?:[\w.-]+\s+){0,3}?(?:vps|droplet|cloud\s+(?:server|instance)|ec2)\b|\bvps\b[^!]{0,40}\brun\s+(?:\w+\s+)?(?:vms|virtual\s+machines)\b/,
  ),
  ...hard(
    'gpu-passthrough',
    /\b(?:gpus?|graphics\s+card|video\s+card|vga|nvidia|amd|radeon|geforce|quadro|tesla|[rg]tx|a100|h100)\b[^.?!]{0,40}\bpass(?:ed|ing)?.?(?:through|thru)\b/,
    /\bpass(?:ed|ing)?.?(?:through|thru)\b[^.?!]{0,40}\b(?:gpu|graphics\s+card|vga|nvidia|quadro|tesla|geforce)\b/,
    /\b(?:dedicated|whole|assign(?:ed)?|physical)\s+(?:\w+\s+)?(?:gpu|graphics\s+card|nvidia\s+card)\b/,
    /\bassign\s+(?:it|the\s+card|the\s+gpu)\s+to\b/,
    /\bnvidia\s+cards?\b/,
    /\b(?:3d|cad|gaming)\s+(?:acceleration|workstations?|vms?|pc)\b/,
  ),
  ...hard(
    'gpu-shared',
    /\bvgpus?\b/,
    /\bshar(?:e|ed|ing)\s+(?:the\s+|one\s+|a\s+|an?\s+)?(?:\w+\s+)?(?:gpus?|graphics\s+cards?|igpu)\b/,
    /\b(?:gpu|igpu|graphics\s+card)s?\s+(?:shared|between|across|sharing)\b/,
    /\b(?:vaapi|quick\s?sync|qsv|nvenc|nvdec|hw\s+accel\w*|(?<!emulat[^.?!]{0,40})hardware\s+(?:acceleration(?![^.?!]*(?:\/dev\/kvm|emulat|vt-?x))|transcoding|decoding|encoding)|hw\s+transcod\w*|(?<!\b(?:g\.?7\d\d|codecs?|audio|voice|calls?|opus|ilbc)\s)transcod\w*|igpu|cuda|rocm|gpu\s+accel\w*|opengl)\b/,
    /\b(?:same|one|single)\s+(?:gpu|card|graphics\s+card)\b(?!\s+(?:fixed|per|each|for\s+each|in\s+passthrough))/,
    /\b(?:nobody|no\s+one|none)\s+needs\s+(?:a|the)\s+whole\s+(?:card|gpu)\b/,
    GPU_CARD,
    /\bgpu\s+(?:environments?|servers?|nodes?|instances?|access|workloads?|jobs?|compute|cluster|notebooks?|slices?)\b/,
    /\b(?:needs?|wants?|with|using|uses?|on|and\s+(?=an?\s|one\s|two\s|the\s))\s*(?:an?\s+|the\s+|one\s+|two\s+|some\s+|access\s+to\s+(?:a\s+|the\s+)?)?gpus?\b(?!\s+pass)/,
  ),
  ...hard(
    'pci-passthrough',
    /\bpci(?:e|-e)?\b(?!.?dss)[^.?!]{0,30}\b(?:pass.?through|passthru|cards?|boards?|devices?|slots?|adapter)\b/,
    /\b(?:pass.?through|passthru)\b[^.?!]{0,30}\b(?:pci(?:e)?|hba|nic|sata|controller|tuner|tv\s+card)\b/,
    /\b(?:nics?|cards?|hba|controllers?|network\s+ports?)\s+(?:\w+\s+)?(?:passed|handed|given|dedicated|assigned)\s+(?:through\s+)?to\b/,
    /\b(?:disks?|drives?|hdds?|pool)\s+(?:\w+\s+)?(?:passed|attached|connected|hang\w*)\s+(?:through\s+|in\s+)?(?:by|via|on|with|to)\s+(?:an?\s+|the\s+|its\s+own\s+)?(?:\w+\s+)?hba\b|\bf(?:ibre\s+)?c(?:hannel)?[\s-](?:attached|connected)\s+(?:tapes?|autoloader|(?:tape\s+)?librar)|\b(?:tape\s+librar(?:y|ies)|autoloader)\b[^.?!]{0,20}\b(?:via|over|by|on)\s+(?:fc|fibre|sas|scsi)\b/,
    /\b(?:hba|nic|sata|controller|tuner|card)s?\s+(?:pass.?through|passthru)\b/,
    /\b(?:isdn|telephony|fxo|fxs|capture|tuner|tv|sat|dvb|hba|raid|fibre\s+channel|infiniband|sr-?iov)\s+(?:card|cards|controller|adapter|hba|vf|vfs)\b/,
    /\bvfio\b|\biommu\b/,
  ),
  ...hard(
    'usb-passthrough',
    /\busb\b(?!\s+(?:boot|install))/,
    /\b(?:dongle|zigbee\s+stick|z.?wave\s+stick|coral|license\s+key\s+dongle|serial\s+ports?|parallel\s+ports?|lpt\d?|com\s+ports?|rs-?232|rs-?485|tty(?:usb|acm|s)\d*)\b/,
  ),
  ...hard(
    'realtime',
    /\breal.?time\b(?!\s+(?:sync|collab|updates?|chat|data|analytics|stream))/,
    /\bpreempt_?rt\b|\blow\s+latency\s+audio\b|\bjitter\b|\bcodesys\b|\bplc\b/,
  ),
  ...hard(
    'untrusted-tenants',
    /\buntrusted\b|\bmalicious\b|\bmalware\b|\bhostile\b|\b(?:unknown|doubtful|dubious|shady)\s+(?:origin|provenance|source)\b|\bfuzz(?:ing|ed|ers?)\b/,
    /\b(?:code|users?|untrusted|llms?|ai|agents?|scripts?|students?|customers?)\b[^?!]{0,80}\bsandbox(?:es|ed|ing)?\b|\bsandbox(?:es|ed|ing)?\b[^?!]{0,60}\b(?:code|users?|llms?|ai|agents?|scripts?|students?|python)\b/,
    /\b(?:user|customer|client)s?[\s-](?:submitted|supplied|uploaded|provided)\s+(?:code|scripts?|programs?|jobs?)\b/,
    /\bcode\s+(?:that\s+|which\s+)?(?:strangers|users|people|customers|anyone|visitors)\s+(?:submit|send|upload|paste|write|bring)\w*\b/,
    /\b(?:users?|people|strangers?|anyone|anybody|visitors?|students?)\s+(?:can\s+|may\s+)?(?:paste|submit|upload|run|execute|send)\w*\s+(?:\w+\s+)?(?:code|scripts?|programs?)\b/,
    /\b(?:users?|people|anyone|anybody|visitors?|students?|pupils|customers?|members|participants)\s+(?:can\s+|may\s+|to\s+|who\s+)?(?:run|compile|execute|start|launch)\w*\s+their\s+(?:own\s+)?(?:[\w+#]+\s+){0,3}(?:code|scripts?|programs?|binaries|executables|jobs?)\b/,
    /\b(?:arbitrary|strangers'?|other\s+people'?s?|foreign|third.party|random)\s+(?:[\w-]+\s+){0,3}?code\b/,
    /\b(?:public|open\s+source)\s+(?:github\s+)?repo(?:s|sitor(?:y|ies))\b/,
    /\b(?:merge|pull)\s+requests?\b[^.?!]{0,30}\b(?:outside|external|strangers?)\b|\b(?:outside|external)\s+contribut(?:ors?|ions?)\b|\bcode\s+(?:that\s+)?(?:comes?|coming|arriv\w+|gets?)\s+(?:\w+\s+)?(?:through|from|via|by|with)\s+(?:\w+\s+){0,2}(?:prs?|(?:pull|merge)\s+requests?|forks?)\b/,
    /\binject\s+code\b|\bpublic\s+(?:prs?|pull\s+requests?|forks?)\b|\bfork(?:ed)?\s+(?:prs?|pull\s+requests?)\b|\bpull\s+requests?\b.*\b(?:anyone|inject|strangers?|forks?)\b/,
    /\b(?:exploits?|escape|break\s*out)\s+(?:from|of|to|the)\b/,
    /\b(?:kernel|local|root|privilege)\s+exploits?\b|\b(?:try|trying|run|running|test|testing|practi[sc]e)\s+(?:\w+\s+){0,2}exploits?\b/,
    /\b(?:encouraged|allowed|supposed|meant|told|asked|going)\s+to\s+(?:break|hack|attack|exploit)\b|\bmay\s+be\s+(?:fully\s+)?(?:owned|hacked|compromised)\b|\bhacking\s+(?:lab|course|class|exercises?)\b|\bcapture\s+the\s+flag\b|\bctf\b/,
    /\b(?:dodgy|shady|suspicious|suspect|infected|phishing|unknown)\s+(?:\w+\s+){0,2}(?:attachments?|mails?|e-?mails?|files?|documents?|docs|links?|downloads?|sites?|websites?|binar(?:y|ies)|programs?|installers?|samples?)\b|\b(?:docs?|documents?|files?|attachments?|spreadsheets?)\s+with\s+macros\b|\bcracked\s+(?:software|games?)\b/,
    /\b(?:candidates|applicants|contestants|bounty\s+hunters|hackers|attackers|pen.?testers|anonymous\s+(?:users|people|visitors)|the\s+(?:general\s+)?public)\b[^.?!]{0,40}\b(?:runs?|execute|submit|upload|shell|root|log\s+in|ssh|code|solutions?)\b/,
    /\b(?:llms?|ai|gpt|chat\s?bots?|copilot|agents?|language\s+models?)\b[^.?!]{0,30}\b(?:writes?|written|generates?|generated|runs?|executes?)\b[^.?!]{0,25}\b(?:code|python|scripts?|programs?|commands?|shell|javascript)\b|\b(?:llm|ai|agent|model|machine)[\s-](?:generated|written)\s+(?:code|scripts?|programs?)\b/,
    /\bpublic\s+(?:jupyter\w*|notebooks?|shells?|sandbox|playground|repl|runners?)\b|\b(?:code|coding|online|language)\s+playground\b/,
    /\b(?:interview|coding|programming)\s+(?:coding\s+)?(?:platform|contests?|assessments?|judge|challenges?)\b/,
    /\b(?:digital\s+)?forensics?\b|\breverse[\s-]engineer\w*\b|\b(?:risky|risked)\s+(?:work|stuff|things|software|programs?|downloads?)\b/,
    /\b(?:packages?|code|scripts?|macros|programs?|builds?|binar\w+|plugins?|jobs?|notebooks?)\b[^.?!]{0,40}\b(?:of\s+strangers|(?:anyone|anybody|strangers?)\s+(?:\w+\s+)?(?:uploads?|submits?|publish\w*|push\w*|sends?))\b/,
    /\b(?:to|for|by|let)\s+(?:complete\s+|total\s+)?strangers\b|\bstrangers\s+(?:with|get|have|log|rent)\b/,
  ),
  ...soft(
    'untrusted-tenants',
    /\b(?:students?|customers?|tenants?|members?|contractors?)\b[^.?!]{0,60}\b(?:root|ssh|shell|vps|vms?|containers?|submissions?|handed\s+in|homework|accounts?)\b|(?<!\b(?:\w*vpn|nfs|smb|cifs|ssh|mail|thin|backup|ftp|torrent|sync)\s)\bclients?\b[^.?!]{0,60}\b(?:root|ssh|shell|vps|accounts?|(?:own|a|separate|private)\s+(?:\w+\s+)?(?:vms?|containers?))\b/,
    /\b(?:vps|container|vm|root|shell)s?\s+(?:for|to)\s+(?:customers?|students?|friends?|tenants?|clients?)\b/,
    /\bcontractors?\b|\bexternal\s+(?:users|developers|people)\b|\bmulti.?tenan\w*\b|\b(?:student|customer)\s+(?:submissions?|code)\b|\bhosting\s+(?:customers?|clients?|provider|company)\b/,
    /\bsubmissions?\b|\bautograd\w*\b/,
    /\b(?:users?|customers?|tenants?|community|third.party)'?\s+(?:plugins?|extensions?|mods|scripts|functions|workflows|notebooks|macros)\b/,
    /\b(?:customers?|clients?|users|tenants?|members)\b[^.?!]{0,24}\b(?:upload|install|bring)\w*\b[^.?!]{0,24}\b(?:plugins?|php|scripts?|code|themes|mods|modules)\b/,
  ),
  ...hard(
    'live-migration',
    /\bmigrat\w*\s+(?:\w+\s+)?live\b/,
    /\blive[\s-](?:migrat\w*|mov\w*)\b/,
    /\bmigrat\w+\s+(?:\w+\s+){0,3}(?:while\s+running|without\s+(?:downtime|interruption|stopping))\b/,
    /\bv\s?motion\b|\bmove\s+(?:\w+\s+){0,3}(?:between|across)\s+(?:hosts|nodes)\s+(?:live|while|without)\b/,
    /\brunning\s+(?:instances?|guests?|vms?|machines?|domains?|domus?)\b[^.?!]{0,30}\b(?:transferr?ed|moved|migrated|shifted)\b|\b(?:transfer|move|shift)\w*\b[^.?!]{0,40}\bfrom\s+one\s+(?:box|host|machine|node|server)\s+to\s+(?:the\s+other|another)\b[^.?!]{0,30}\b(?:while|running|live)\b/,
    /\bcriu\b|\bzero.?downtime\s+(?:maintenance|migration)\b/,
  ),
  ...hard(
    'ha',
    /\bhigh(?:ly)?[\s-]availab\w*\b/,
    /\bfail.?over\b/,
    /\bha\b(?=\s+(?:cluster|setup|pair|needed|required|matters|is|for|and|with|,))|\b(?:need|want|with|for|require|and)\s+ha\b(?!\s*(?:,|and|\+|&|\/)\s*(?:frigate|zigbee|mosquitto|mqtt|esphome|node.?red|z-?wave|pi-?hole|plex|nextcloud))/,
    /\bfault.toleran\w*\b/,
  ),
  ...hard(
    'legacy-os',
    /\b(?:win(?:dows)?\s*)?nt\s*(?:4(?:\.0)?|3\.51|server|workstation)\b|\bwin(?:dows)?\s*(?:9[58]|me|2000|2k|xp|vista|server\s*2003|2003|server\s*2008|2008)\b/,
    /\b(?:ms.?)?dos\s+(?:program|application|app|software|\d)|\bos\/2\b|\bnetware\b/,
    /\blinux\s+(?:kernel\s+)?2\.[024]\b|\bsuse\s+(?:linux\s+)?[5-9]\.\d\b|\bancient\s+(?:linux|windows|unix|system|server|box)\b/,
    /\blegacy\s+(?:os|operating\s+systems?|systems?|windows|servers?|apps?|applications?|software|box)\b/,
    /\b(?:kernel\s+)?2\.4\b(?=[^.\d]*\bkernel\b)|\b(?:centos|rhel|red\s+hat)\s*(?:3|4|5)\b|\bdebian\s+(?:sarge|etch|lenny|woody)\b/,
  ),
  ...hard(
    'desktop-gui',
    /(?<!docker\s|podman\s|rancher\s|parallels\s)\b(?:desktops?|gnome|kde|xfce|vdi|rdp|xrdp|remote\s+desktop|terminal\s+server|graphical\s+(?:interface|session))\b(?!\s+(?:linux|hypervisor))/,
  ),
  ...hard(
    'windows-licence',
    /\b(?:windows|win|(?<!sql\s|oracle\s|licen[cs]e\s)server|microsoft|datacenter|(?<!sql\s)standard)\b[^.?!]{0,40}\blicen[cs]\w*\b/,
    /\blicen[cs]\w*\b[^.?!]{0,40}\b(?:windows|win\s+server|microsoft)\b/,
  ),
];

const unions = [...new Set(NEED_PHRASES.map(({ need }) => need))].map((need) => ({
  need,
  any: unionOf(NEED_PHRASES.filter((phrase) => phrase.need === need)),
}));
const everything = unionOf(NEED_PHRASES);

/** The phrases of the needs that a message speaks of, in their order: one look per need, as most messages state few. */
export function phrasesFor(message: Message): readonly NeedPhrase[] {
  const known = spokenIn.get(message);
  if (known) return known;
  const phrases = phrasesOf(message.text);
  spokenIn.set(message, phrases);
  return phrases;
}

const spokenIn = new WeakMap<Message, readonly NeedPhrase[]>();

function phrasesOf(text: string): readonly NeedPhrase[] {
  if (!everything.test(text)) return [];
  const spoken = new Set(unions.flatMap(({ need, any }) => (any.test(text) ? [need] : [])));
  return NEED_PHRASES.filter(({ need }) => spoken.has(need));
}

/** Whether a lower-case text states any need. */
export function statesNeed(text: string): boolean {
  return everything.test(text);
}

function unionOf(phrases: readonly NeedPhrase[]): RegExp {
  return new RegExp(phrases.map(({ pattern }) => pattern.source).join('|'));
}
