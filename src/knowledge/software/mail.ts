import { catalogue } from './catalogue.ts';

export const mail = catalogue(
  'mail',
  ['linux', 'bsd'],
  [
    {
      id: 'exchange',
      name: 'Microsoft Exchange',
      aliases: [
        'exchange',
        'exchange server',
        'ms exchange',
        'microsoft exchange',
        'exchange mailbox server',
        'outlook web access',
      ],
      os: ['windows'],
      needs: [],
      advice: [
        {
          model: 'hardware',
          effect: 'prefers',
          because:
            'Microsoft supports Exchange in production on hardware virtualisation: Hyper-V or another validated hypervisor.',
          cites: ['sw-exchange-virtualization', 'sw-ms-svvp'],
        },
      ],
    },
    {
      id: 'mailcow',
      name: 'mailcow',
      aliases: ['mailcow', 'mailcow dockerized', 'mailcow-dockerized'],
      os: ['linux'],
      needs: [
        {
          need: 'docker-inside',
          because: 'mailcow is a set of Docker containers and needs Docker on its machine.',
          cites: ['sw-mailcow'],
        },
      ],
      advice: [
        {
          model: 'os',
          effect: 'discourages',
          because:
            'Its manual lists OpenVZ, Virtuozzo and LXC as not supported and asks for full virtualisation such as KVM, ESX or Hyper-V.',
          cites: ['sw-mailcow'],
        },
      ],
    },
    {
      id: 'mail-in-a-box',
      name: 'Mail-in-a-Box',
      aliases: ['mail-in-a-box', 'mail in a box', 'mailinabox', 'miab'],
      os: ['linux'],
      osDetail: 'Ubuntu',
      advice: [
        {
          model: 'os',
          effect: 'discourages',
          because: 'Owners report that setup stops half-way on OpenVZ and in a Proxmox container, and works unchanged on KVM.',
          cites: ['sw-miab-openvz'],
        },
      ],
    },
    {
      id: 'mail-server',
      name: 'mail server',
      aliases: ['mail server', 'mail servers', 'mailserver', 'email server', 'imap server', 'mta'],
    },
    {
      id: 'smtp-relay',
      name: 'SMTP relay',
      aliases: ['smtp relay', 'smtp relays', 'mail relay', 'smtp', 'smtp server', 'smarthost', 'mail gateway'],
    },
    { id: 'postfix', name: 'Postfix', aliases: ['postfix'] },
    { id: 'exim', name: 'Exim', aliases: ['exim', 'exim4'] },
    { id: 'sendmail', name: 'Sendmail', aliases: ['sendmail'], os: ['linux', 'bsd', 'solaris', 'other'] },
    { id: 'qmail', name: 'qmail', aliases: ['qmail'] },
    { id: 'opensmtpd', name: 'OpenSMTPD', aliases: ['opensmtpd'], os: ['bsd', 'linux'] },
    { id: 'dovecot', name: 'Dovecot', aliases: ['dovecot'] },
    { id: 'cyrus', name: 'Cyrus IMAP', aliases: ['cyrus', 'cyrus imap', 'courier imap', 'courier-imap'] },
    { id: 'spamassassin', name: 'SpamAssassin', aliases: ['spamassassin', 'spam assassin', 'spam filter', 'spamd'] },
    { id: 'rspamd', name: 'rspamd', aliases: ['rspamd'] },
    { id: 'amavis', name: 'amavis', aliases: ['amavis', 'amavisd', 'amavisd-new', 'mailscanner'] },
    { id: 'clamav', name: 'ClamAV', aliases: ['clamav', 'clamd', 'clam antivirus'] },
    { id: 'proxmox-mail-gateway', name: 'Proxmox Mail Gateway', aliases: ['proxmox mail gateway', 'pmg'], os: ['linux'] },
    { id: 'webmail', name: 'webmail', aliases: ['webmail', 'roundcube', 'squirrelmail', 'rainloop', 'snappymail', 'horde'] },
    { id: 'mailman', name: 'Mailman', aliases: ['mailman', 'majordomo', 'mailing list server', 'listserv'] },
    { id: 'zimbra', name: 'Zimbra', aliases: ['zimbra', 'zcs', 'zimbra collaboration', 'carbonio'], os: ['linux'] },
    { id: 'kopano', name: 'Kopano / Zarafa', aliases: ['kopano', 'zarafa', 'grommunio'], os: ['linux'] },
    {
      id: 'groupware',
      name: 'groupware',
      aliases: ['groupware', 'sogo', 'open-xchange', 'open xchange', 'kolab', 'egroupware', 'scalix'],
      os: ['linux'],
    },
    { id: 'iredmail', name: 'iRedMail', aliases: ['iredmail'] },
    { id: 'mailu', name: 'Mailu', aliases: ['mailu', 'docker-mailserver', 'poste.io', 'modoboa', 'stalwart'], os: ['linux'] },
    {
      id: 'domino',
      name: 'Lotus Domino',
      aliases: ['domino', 'lotus domino', 'lotus notes', 'hcl notes', 'lotus'],
      os: ['windows', 'linux', 'solaris', 'other'],
    },
    { id: 'groupwise', name: 'GroupWise', aliases: ['groupwise', 'novell groupwise'], os: ['linux', 'windows', 'other'] },
    {
      id: 'kerio-connect',
      name: 'Kerio Connect',
      aliases: ['kerio connect', 'kerio mailserver', 'kerio'],
      os: ['windows', 'linux', 'macos'],
    },
    { id: 'mdaemon', name: 'MDaemon', aliases: ['mdaemon', 'hmailserver', 'smartermail', 'mailenable'], os: ['windows'] },
    {
      id: 'blackberry-server',
      name: 'BlackBerry Enterprise Server',
      aliases: ['blackberry enterprise server', 'blackberry server'],
      os: ['windows'],
    },
  ],
);
