import { catalogue, type Demand } from './catalogue.ts';

function telephonyCard(cites: string[]): Demand {
  return {
    need: 'pci-passthrough',
    because: 'A card for telephone lines has to be passed through to the guest, or driven by the host.',
    cites,
  };
}

const dahdiModule: Demand = {
  need: 'custom-kernel-module',
  because:
    'DAHDI is a kernel module that is built against the kernel it runs on; in a container that is the kernel of the host, and a maintainer who tried gave up.',
  cites: ['sw-dahdi'],
};

export const telephony = catalogue(
  'telephony',
  ['linux'],
  [
    {
      id: 'pbx',
      name: 'telephone system',
      aliases: ['pbx', 'ip pbx', 'voip server', 'voip', 'phone system', 'telephone system', 'sip server'],
      os: ['linux'],
    },
    {
      id: 'asterisk',
      name: 'Asterisk',
      aliases: ['asterisk', 'asterisk pbx'],
    },
    { id: 'issabel', name: 'Issabel', aliases: ['issabel'] },
    { id: 'elastix', name: 'Elastix', aliases: ['elastix'] },
    { id: 'trixbox', name: 'Trixbox', aliases: ['trixbox'] },
    { id: 'jamulus', name: 'Jamulus', aliases: ['jamulus'] },
    { id: 'wazo', name: 'Wazo', aliases: ['wazo'] },
    { id: 'vitalpbx', name: 'VitalPBX', aliases: ['vitalpbx'] },
    { id: 'freepbx', name: 'FreePBX', aliases: ['freepbx', 'free pbx', 'sangoma pbx'] },
    { id: 'incredible-pbx', name: 'Incredible PBX', aliases: ['incrediblepbx'] },
    {
      id: 'dahdi',
      name: 'DAHDI',
      aliases: ['dahdi', 'zaptel', 'dahdi drivers'],
      needs: [dahdiModule, telephonyCard(['sw-dahdi'])],
    },
    {
      id: 'isa-card',
      name: 'ISA card',
      aliases: ['isa card', 'isa cards', 'isa board', 'isa slot', 'isa bus'],
      os: ['unknown'],
      needs: [],
      advice: [
        {
          model: 'hardware',
          effect: 'discourages',
          because: 'vSphere gives a guest direct access to PCI and PCIe cards; cards of the older ISA bus are not among them.',
          cites: ['sw-directpath'],
        },
      ],
    },
    {
      id: 'isdn-card',
      name: 'ISDN or telephone card',
      aliases: [
        'isdn card',
        'isdn',
        'hfc-s',
        'hfc-s card',
        'openvox',
        'misdn',
        'digium card',
        'digium',
        'tdm400',
        'tdm400p',
        'tdm410',
        'te110p',
        'te220',
        'te420',
        'sangoma card',
        'pri card',
        'e1 card',
        't1 card',
        'fxo card',
        'fxs card',
        'bri card',
        'telephony card',
        'telephony cards',
      ],
      needs: [telephonyCard(['sw-dahdi']), dahdiModule],
    },
    {
      id: 'freeswitch',
      name: 'FreeSWITCH',
      aliases: ['freeswitch', 'free switch'],
      os: ['linux', 'bsd'],
    },
    { id: 'fusionpbx', name: 'FusionPBX', aliases: ['fusionpbx', 'fusion pbx'], os: ['linux', 'bsd'] },
    { id: 'kamailio', name: 'Kamailio', aliases: ['kamailio'] },
    { id: 'opensips', name: 'OpenSIPS', aliases: ['opensips'] },
    { id: 'openser', name: 'OpenSER', aliases: ['openser'] },
    { id: 'sip-express-router', name: 'SIP Express Router', aliases: ['ser proxy'] },
    { id: 'homer', name: 'HOMER (SIP)', aliases: ['homer sip'] },
    {
      id: 'rtpengine',
      name: 'Rtpengine',
      aliases: ['rtpengine', 'rtp engine'],
      advice: [
        {
          model: 'os',
          effect: 'discourages',
          because:
            'Its fast path is a kernel module that must be installed on the host; in a container alone it runs in the slower user-space mode.',
          cites: ['sw-rtpengine-lxc'],
        },
      ],
    },
    { id: 'rtpproxy', name: 'RTPproxy', aliases: ['rtpproxy'], os: ['linux', 'bsd'] },
    { id: '3cx', name: '3CX', aliases: ['3cx', '3cx phone system'], os: ['linux', 'windows'] },
    {
      id: 'bigbluebutton',
      name: 'BigBlueButton',
      aliases: ['bigbluebutton', 'big blue button', 'bbb', 'bbb server', 'greenlight bbb'],
      osDetail: 'Ubuntu',
      needs: [
        {
          need: 'realtime',
          because:
            'It mixes live audio, which suffers when the processor is shared: the makers ask for bare metal or cores of its own.',
          cites: ['sw-bbb-audio', 'sw-bbb-install'],
        },
        {
          need: 'docker-inside',
          because: 'Its installer needs Docker on the machine to convert documents.',
          cites: ['sw-bbb-install'],
        },
      ],
      advice: [
        {
          model: 'hardware',
          effect: 'discourages',
          because:
            'On a shared virtual server audio gets worse and drifts from the picture; with dedicated cores it comes close to bare metal.',
          cites: ['sw-bbb-audio'],
        },
        {
          model: 'os',
          effect: 'discourages',
          because:
            'In LXC its services cannot set their own priority without changes, and the makers ask for bare metal or dedicated resources.',
          cites: ['sw-bbb-lxc'],
        },
      ],
    },
    { id: 'jitsi', name: 'Jitsi Meet', aliases: ['jitsi', 'jitsi meet', 'jitsi videobridge', 'jvb'] },
    {
      id: 'conferencing',
      name: 'video conferencing',
      aliases: ['video conferencing', 'video conference', 'web conferencing', 'conferencing server'],
    },
    { id: 'janus', name: 'Janus', aliases: ['janus'] },
    { id: 'mediasoup', name: 'Mediasoup', aliases: ['mediasoup'] },
    { id: 'livekit', name: 'LiveKit', aliases: ['livekit'] },
    { id: 'galene', name: 'Galene', aliases: ['galene'], os: ['linux', 'bsd'] },
    { id: 'openmeetings', name: 'OpenMeetings', aliases: ['openmeetings'], os: ['linux', 'windows'] },
    { id: 'nextcloud-talk', name: 'Nextcloud Talk', aliases: ['nextcloud talk'], os: ['linux', 'bsd'] },
    { id: 'coturn', name: 'Coturn', aliases: ['coturn'] },
    { id: 'relay-for-calls-turn', name: 'relay for calls (TURN)', aliases: ['turn server', 'stun server'] },
    {
      id: 'cucm',
      name: 'Cisco Unified Communications Manager',
      aliases: ['cucm', 'cisco unified communications', 'call manager', 'callmanager'],
      appliance: true,
    },
    { id: 'cisco-unity', name: 'Cisco Unity', aliases: ['cisco unity'], appliance: true },
    {
      id: 'lync',
      name: 'Skype for Business / Lync',
      aliases: ['lync', 'skype for business', 'office communications server'],
      os: ['windows'],
    },
    {
      id: 'avaya',
      name: 'Avaya',
      aliases: ['avaya'],
      appliance: true,
    },
    { id: 'mitel', name: 'Mitel', aliases: ['mitel'], appliance: true },
    { id: 'starface', name: 'STARFACE', aliases: ['starface'], appliance: true },
    { id: 'innovaphone', name: 'Innovaphone', aliases: ['innovaphone'], appliance: true },
    { id: 'unify-openscape', name: 'Unify OpenScape', aliases: ['unify openscape'], appliance: true },
    { id: 'vicidial', name: 'VICIdial', aliases: ['vicidial'] },
    { id: 'call-centre', name: 'call centre', aliases: ['call centre', 'call center'] },
    { id: 'goautodial', name: 'GOautodial', aliases: ['goautodial'] },
    { id: 'queuemetrics', name: 'QueueMetrics', aliases: ['queuemetrics'] },
    { id: 'fax', name: 'fax server', aliases: ['fax server'] },
    { id: 'hylafax', name: 'HylaFAX', aliases: ['hylafax'], os: ['linux', 'bsd'] },
    { id: 'iaxmodem', name: 'IAXmodem', aliases: ['iaxmodem'] },
    { id: 'sms-gateway', name: 'text-message gateway (SMS)', aliases: ['sms gateway', 'gsm modem'] },
    { id: 'gammu', name: 'Gammu', aliases: ['gammu'], os: ['linux', 'windows'] },
    { id: 'sms-server-tools', name: 'SMS Server Tools', aliases: ['smstools'] },
    { id: 'kannel', name: 'Kannel', aliases: ['kannel'] },
    { id: 'teamspeak', name: 'TeamSpeak', aliases: ['teamspeak', 'teamspeak 3', 'ts3'] },
    { id: 'mumble', name: 'Mumble', aliases: ['mumble', 'murmur'], os: ['linux', 'windows', 'bsd'] },
    { id: 'ventrilo', name: 'Ventrilo', aliases: ['ventrilo'], os: ['windows', 'linux'] },
    {
      id: 'cisco-unity-connection',
      name: 'Cisco Unity Connection',
      aliases: ['unity connection'],
      appliance: true,
    },
    { id: 'cisco-uccx', name: 'Cisco Unified Contact Center Express', aliases: ['uccx'], appliance: true },
  ],
);
