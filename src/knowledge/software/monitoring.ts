import { catalogue } from './catalogue.ts';

export const monitoring = catalogue(
  'monitoring',
  ['linux', 'bsd'],
  [
    {
      id: 'monitoring',
      name: 'monitoring',
      aliases: ['monitoring', 'monitoring server', 'monitoring system', 'monitoring box'],
      os: ['unknown'],
    },
    { id: 'nagios', name: 'Nagios', aliases: ['nagios', 'naemon', 'nagios xi', 'centreon', 'shinken'] },
    { id: 'icinga', name: 'Icinga', aliases: ['icinga', 'icinga2'] },
    { id: 'zabbix', name: 'Zabbix', aliases: ['zabbix', 'zabbix server', 'zabbix proxy'] },
    { id: 'checkmk', name: 'Checkmk', aliases: ['checkmk', 'check_mk', 'check mk', 'omd'], os: ['linux'] },
    {
      id: 'prometheus',
      name: 'Prometheus',
      aliases: ['prometheus', 'alertmanager', 'node exporter', 'thanos', 'prometheus stack'],
    },
    { id: 'grafana', name: 'Grafana', aliases: ['grafana', 'grafana loki', 'loki'] },
    { id: 'cacti', name: 'Cacti', aliases: ['cacti', 'mrtg', 'rrdtool', 'smokeping'] },
    { id: 'munin', name: 'Munin', aliases: ['munin', 'ganglia', 'collectd', 'graphite'] },
    { id: 'librenms', name: 'LibreNMS', aliases: ['librenms', 'observium', 'opennms'] },
    { id: 'netdata', name: 'Netdata', aliases: ['netdata', 'cadvisor'] },
    { id: 'telegraf', name: 'Telegraf', aliases: ['telegraf', 'tig stack'] },
    { id: 'uptime-kuma', name: 'Uptime Kuma', aliases: ['uptime kuma', 'uptime-kuma', 'gatus', 'healthchecks', 'statping'] },
    { id: 'prtg', name: 'PRTG', aliases: ['prtg', 'whatsup gold', "what's up gold"], os: ['windows'] },
    { id: 'solarwinds', name: 'SolarWinds', aliases: ['solarwinds', 'orion npm'], os: ['windows'] },
    { id: 'scom', name: 'System Center Operations Manager', aliases: ['scom', 'operations manager'], os: ['windows'] },
    {
      id: 'syslog',
      name: 'syslog server',
      aliases: ['syslog', 'rsyslog', 'syslog-ng', 'syslog server', 'log server', 'kiwi syslog'],
    },
    { id: 'splunk', name: 'Splunk', aliases: ['splunk', 'splunk enterprise'], os: ['linux', 'windows'] },
    { id: 'ntopng', name: 'ntopng', aliases: ['ntopng', 'ntop', 'netflow collector', 'nfsen'] },
    { id: 'speedtest', name: 'speed test', aliases: ['speedtest', 'librespeed', 'iperf', 'iperf3'] },
    { id: 'dashboard', name: 'dashboard', aliases: ['homarr', 'heimdall', 'homepage dashboard', 'dashy', 'organizr'] },
  ],
);
