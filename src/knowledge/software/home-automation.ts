import { catalogue, type Demand } from './catalogue.ts';

function radioStick(what: string, cites: string[]): Demand {
  return {
    need: 'usb-passthrough',
    because: `${what} is a USB stick whose serial device has to be handed to the guest; that works for containers and for virtual machines.`,
    cites,
  };
}

export const homeAutomation = catalogue(
  'home-automation',
  ['linux'],
  [
    {
      id: 'home-assistant-os',
      name: 'Home Assistant OS',
      aliases: [
        'home assistant os',
        'home assistant operating system',
        'haos',
        'hassos',
        'hass.io',
        'hassio',
        'ha os',
        'home-assistant os',
      ],
      appliance: true,
      needs: [
        {
          need: 'own-kernel',
          because:
            'It is an operating system of its own, shipped as an image for boards and virtual machines; it runs Docker inside.',
          cites: ['sw-haos'],
        },
      ],
    },
    {
      id: 'home-assistant-supervised',
      name: 'Home Assistant Supervised',
      aliases: [
        'home assistant supervised',
        'supervised home assistant',
        'ha supervised',
        'hass supervised',
        'home assistant supervisor',
      ],
      osDetail: 'Debian',
      needs: [
        {
          need: 'docker-inside',
          because: 'The supervisor manages a whole Debian machine and runs every part in Docker.',
          cites: ['sw-ha-supervised'],
        },
      ],
      advice: [
        {
          model: 'os',
          effect: 'discourages',
          because:
            'It wants a plain Debian to itself, and is no longer supported; the makers point to Home Assistant OS or the container version.',
          cites: ['sw-ha-supervised'],
        },
      ],
    },
    {
      id: 'home-assistant',
      name: 'Home Assistant',
      aliases: [
        'home assistant',
        'homeassistant',
        'home-assistant',
        'hass',
        'home assistant core',
        'home assistant container',
        'ha container',
        'ha core',
      ],
      advice: [
        {
          model: 'hardware',
          effect: 'prefers',
          because:
            'Add-ons come only with Home Assistant OS, which is a machine of its own; the container version is supported but has none.',
          cites: ['sw-ha-container', 'sw-haos'],
        },
      ],
    },
    {
      id: 'zigbee2mqtt',
      name: 'zigbee2mqtt',
      aliases: [
        'zigbee2mqtt',
        'z2m',
        'zigbee',
        'zigbee stick',
        'zigbee dongle',
        'zigbee coordinator',
        'cc2652',
        'cc2652r',
        'cc2531',
        'sonoff dongle',
        'skyconnect',
        'zha',
      ],
      needs: [radioStick('The Zigbee coordinator', ['sw-zigbee-lxc'])],
    },
    {
      id: 'deconz',
      name: 'deCONZ',
      aliases: ['deconz', 'conbee', 'conbee ii', 'phoscon', 'raspbee'],
      needs: [radioStick('Its Zigbee gateway', ['sw-zigbee-lxc'])],
    },
    {
      id: 'z-wave',
      name: 'Z-Wave controller',
      aliases: [
        'z-wave',
        'zwave',
        'z wave',
        'z-wave js',
        'zwave js',
        'zwavejs',
        'zwavejs2mqtt',
        'zwave-js-ui',
        'z-wave stick',
        'zwave stick',
        'zwave usb stick',
        'openzwave',
        'aeotec',
        'z-stick',
      ],
      needs: [radioStick('The Z-Wave controller', ['sw-zwave-xcpng', 'sw-zwave-jail'])],
    },
    {
      id: 'ozwdaemon',
      name: 'OpenZWave daemon',
      aliases: ['ozwdaemon', 'ozw', 'qt-openzwave'],
      os: ['linux', 'bsd'],
      needs: [radioStick('The Z-Wave controller', ['sw-zwave-jail'])],
    },
    {
      id: 'serial-device',
      name: 'serial device',
      aliases: [
        'rs232',
        'rs-232',
        'rs485',
        'rs-485',
        'serial port',
        'serial ports',
        'serial device',
        'com port',
        'com ports',
        'ttyusb0',
        'ttyacm0',
        'modbus',
        'jserialcomm',
      ],
      os: ['unknown'],
      needs: [
        {
          need: 'usb-passthrough',
          because:
            'The port has to be handed to the guest: on a Linux host a container gets the device node, Docker Desktop cannot do it.',
          cites: ['sw-docker-serial'],
        },
      ],
    },
    {
      id: 'homematic',
      name: 'HomeMatic (debmatic, piVCCU)',
      aliases: ['homematic', 'debmatic', 'pivccu', 'raspberrymatic', 'openccu'],
      needs: [
        {
          need: 'custom-kernel-module',
          because:
            'Its radio needs kernel modules that are installed on the host; inside a container they cannot be built or loaded.',
          cites: ['sw-debmatic'],
        },
      ],
    },
    { id: 'homeseer', name: 'HomeSeer', aliases: ['homeseer', 'home seer', 'hs4'], os: ['linux', 'windows'] },
    {
      id: 'mqtt',
      name: 'MQTT broker',
      aliases: ['mqtt', 'mosquitto', 'mqtt broker', 'emqx', 'hivemq', 'vernemq'],
      os: ['linux', 'bsd'],
    },
    { id: 'node-red', name: 'Node-RED', aliases: ['node-red', 'nodered', 'node red'] },
    { id: 'openhab', name: 'openHAB', aliases: ['openhab', 'open hab', 'openhabian'] },
    { id: 'domoticz', name: 'Domoticz', aliases: ['domoticz', 'fhem', 'gladys'] },
    { id: 'iobroker', name: 'ioBroker', aliases: ['iobroker', 'io broker'] },
    { id: 'esphome', name: 'ESPHome', aliases: ['esphome', 'tasmota', 'tasmoadmin'] },
    { id: 'homebridge', name: 'Homebridge', aliases: ['homebridge', 'hoobs', 'homekit bridge'] },
    { id: 'loxone', name: 'building control', aliases: ['loxberry', 'knx', 'knxd', 'edomi', 'codesys'] },
    { id: 'ups', name: 'UPS monitor', aliases: ['apcupsd', 'nut server', 'network ups tools'] },
    { id: 'octoprint', name: 'OctoPrint', aliases: ['octoprint', 'klipper', 'mainsail'] },
    { id: 'weather-station', name: 'weather station', aliases: ['weewx', 'rtl_433', 'rtl-sdr', 'adsb', 'dump1090'] },
    { id: 'evcc', name: 'energy manager', aliases: ['evcc', 'openwb', 'emoncms', 'solar assistant', 'teslamate'] },
  ],
);
