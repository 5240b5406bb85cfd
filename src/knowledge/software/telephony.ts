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
      aliases: ['asterisk', 'asterisk pbx', 'issabel', 'elastix', 'trixbox', 'wazo', 'vitalpbx'],
    },
    { id: 'freepbx', name: 'FreePBX', aliases: ['freepbx', 'free pbx', 'sangoma pbx', 'incrediblepbx'] },
    {
      id: 'dahdi',
      name: 'DAHDI',
      aliases: ['dahdi', 'zaptel', 'dahdi drivers'],
      needs: [dahdiModule, telephonyCard(['sw-dahdi'])],
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
      aliases: ['freeswitch', 'free switch', 'fusionpbx', 'fusion pbx'],
      os: ['linux', 'bsd'],
    },
    { id: 'kamailio', name: 'Kamailio', aliases: ['kamailio', 'opensips', 'openser', 'ser proxy', 'homer sip'] },
    {
      id: 'rtpengine',
      name: 'rtpengine',
      aliases: ['rtpengine', 'rtp engine', 'rtpproxy'],
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
      aliases: [
        'video conferencing',
        'video conference',
        'web conferencing',
        'janus',
        'mediasoup',
        'livekit',
        'galene',
        'openmeetings',
        'nextcloud talk',
        'conferencing server',
      ],
    },
    { id: 'coturn', name: 'coturn', aliases: ['coturn', 'turn server', 'stun server'] },
    {
      id: 'cucm',
      name: 'Cisco Unified Communications Manager',
      aliases: ['cucm', 'cisco unified communications', 'call manager', 'callmanager', 'cisco unity'],
      appliance: true,
    },
    {
      id: 'lync',
      name: 'Skype for Business / Lync',
      aliases: ['lync', 'skype for business', 'office communications server'],
      os: ['windows'],
    },
    {
      id: 'avaya',
      name: 'Avaya / Mitel',
      aliases: ['avaya', 'mitel', 'starface', 'innovaphone', 'unify openscape'],
      appliance: true,
    },
    { id: 'vicidial', name: 'call centre', aliases: ['vicidial', 'goautodial', 'call centre', 'call center', 'queuemetrics'] },
    { id: 'fax', name: 'fax server', aliases: ['hylafax', 'fax server', 'iaxmodem'] },
    { id: 'sms-gateway', name: 'SMS gateway', aliases: ['sms gateway', 'gammu', 'smstools', 'kannel', 'gsm modem'] },
    { id: 'teamspeak', name: 'TeamSpeak / Mumble', aliases: ['teamspeak', 'teamspeak 3', 'ts3', 'mumble', 'murmur', 'ventrilo'] },
  ],
);
