import { catalogue } from './catalogue.ts';

export const messaging = catalogue(
  'messaging',
  ['linux', 'bsd'],
  [
    { id: 'kafka', name: 'Kafka', aliases: ['kafka', 'apache kafka', 'redpanda', 'pulsar', 'kafka cluster', 'kafka brokers'] },
    { id: 'rabbitmq', name: 'RabbitMQ', aliases: ['rabbitmq', 'rabbit mq', 'message queue', 'message broker', 'amqp'] },
    { id: 'activemq', name: 'ActiveMQ', aliases: ['activemq', 'artemis', 'ibm mq', 'mq series', 'websphere mq', 'tibco'] },
    { id: 'nats', name: 'NATS', aliases: ['nats server', 'nats.io', 'nats jetstream', 'beanstalkd', 'gearman', 'celery'] },
    { id: 'xmpp', name: 'XMPP server', aliases: ['xmpp', 'ejabberd', 'prosody', 'openfire', 'jabber', 'jabber server'] },
    {
      id: 'matrix',
      name: 'Matrix',
      aliases: [
        'matrix synapse',
        'synapse',
        'matrix server',
        'matrix homeserver',
        'dendrite',
        'conduit matrix',
        'element server',
      ],
    },
    { id: 'mattermost', name: 'Mattermost', aliases: ['mattermost'] },
    { id: 'rocket-chat', name: 'Rocket.Chat', aliases: ['rocket.chat', 'rocketchat', 'rocket chat'] },
    { id: 'zulip', name: 'Zulip', aliases: ['zulip'] },
    {
      id: 'irc',
      name: 'IRC server',
      aliases: ['irc', 'ircd', 'unrealircd', 'znc', 'irc bouncer', 'thelounge', 'weechat', 'eggdrop'],
    },
    {
      id: 'chat-bot',
      name: 'chat bots',
      aliases: ['discord bot', 'discord bots', 'telegram bot', 'telegram bots', 'slack bot', 'chat bot', 'chatbots'],
    },
    { id: 'notifications', name: 'notifications', aliases: ['ntfy', 'gotify', 'apprise', 'signal-cli'] },
    { id: 'rss', name: 'feed reader', aliases: ['freshrss', 'miniflux', 'tt-rss', 'wallabag', 'rss reader'] },
    {
      id: 'bitcoin',
      name: 'blockchain node',
      aliases: ['bitcoin node', 'bitcoind', 'ethereum node', 'geth', 'lightning node', 'monero node', 'crypto node', 'chia'],
    },
  ],
);
