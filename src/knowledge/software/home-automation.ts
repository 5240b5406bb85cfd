import { catalogue, type Demand } from './catalogue.ts';

function radioStick(what: string, cites: string[]): Demand {
  return {
    need: 'usb-passthrough',
    because: `${what} is a USB stick whose serial device has to be handed to the guest; that works for containers and for virtual machines.`,
    cites,
  };
}

const zigbee2mqttNeeds: Demand[] = [radioStick('The Zigbee coordinator', ['sw-zigbee-lxc'])];

const deconzNeeds: Demand[] = [radioStick('Its Zigbee gateway', ['sw-zigbee-lxc'])];

const zWaveNeeds: Demand[] = [radioStick('The Z-Wave controller', ['sw-zwave-xcpng', 'sw-zwave-jail'])];

const serialDeviceNeeds: Demand[] = [
  {
    need: 'usb-passthrough',
    because:
      'The port has to be handed to the guest: on a Linux host a container gets the device node, Docker Desktop cannot do it.',
    cites: ['sw-docker-serial'],
  },
];

const homematicNeeds: Demand[] = [
  {
    need: 'custom-kernel-module',
    because: 'Its radio needs kernel modules that are installed on the host; inside a container they cannot be built or loaded.',
    cites: ['sw-debmatic'],
  },
];

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
        'home assistant add-ons',
        'home assistant addons',
        'home-assistant add-ons',
        'home-assistant addons',
        'hass addons',
        'ha addons',
        'ha add-ons',
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
            'It wants a plain Debian to itself, and in LXC calls itself an unsupported installation. It is no longer supported at all; the makers point to Home Assistant OS or the container version.',
          cites: ['sw-ha-supervised', 'sw-ha-lxc'],
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
      name: 'Zigbee2MQTT',
      aliases: ['zigbee2mqtt', 'z2m'],
      needs: zigbee2mqttNeeds,
    },
    {
      id: 'radio-stick-zigbee',
      name: 'radio stick (Zigbee)',
      aliases: [
        'zigbee',
        'zigbee stick',
        'zigbee dongle',
        'zigbee coordinator',
        'cc2652',
        'cc2652r',
        'cc2531',
        'sonoff dongle',
        'skyconnect',
      ],
      needs: zigbee2mqttNeeds,
    },
    { id: 'zha', name: 'ZHA', aliases: ['zha'], needs: zigbee2mqttNeeds },
    {
      id: 'deconz',
      name: 'deCONZ',
      aliases: ['deconz', 'phoscon'],
      needs: deconzNeeds,
    },
    { id: 'conbee', name: 'ConBee', aliases: ['conbee', 'conbee ii'], needs: deconzNeeds },
    { id: 'raspbee', name: 'RaspBee', aliases: ['raspbee'] },
    {
      id: 'z-wave',
      name: 'radio stick (Z-Wave)',
      aliases: ['z-wave', 'zwave', 'z wave', 'z-wave stick', 'zwave stick', 'zwave usb stick'],
      needs: zWaveNeeds,
    },
    {
      id: 'z-wave-js',
      name: 'Z-Wave JS',
      aliases: ['z-wave js', 'zwave js', 'zwavejs', 'zwavejs2mqtt', 'zwave-js-ui'],
      needs: zWaveNeeds,
    },
    { id: 'openzwave', name: 'OpenZWave', aliases: ['openzwave'], needs: zWaveNeeds },
    { id: 'aeotec-z-stick', name: 'Aeotec Z-Stick', aliases: ['aeotec', 'z-stick'], needs: zWaveNeeds },
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
      ],
      os: ['unknown'],
      needs: serialDeviceNeeds,
    },
    { id: 'jserialcomm', name: 'JSerialComm', aliases: ['jserialcomm'], os: ['unknown'], needs: serialDeviceNeeds },
    {
      id: 'homematic',
      name: 'HomeMatic',
      aliases: ['homematic'],
      needs: homematicNeeds,
    },
    { id: 'debmatic', name: 'Debmatic', aliases: ['debmatic'], needs: homematicNeeds },
    { id: 'pivccu', name: 'piVCCU', aliases: ['pivccu'], needs: homematicNeeds },
    { id: 'raspberrymatic', name: 'RaspberryMatic', aliases: ['raspberrymatic', 'openccu'], needs: homematicNeeds },
    { id: 'homeseer', name: 'HomeSeer', aliases: ['homeseer', 'home seer', 'hs4'], os: ['linux', 'windows'] },
    {
      id: 'mqtt',
      name: 'message broker (MQTT)',
      aliases: ['mqtt', 'mqtt broker'],
      os: ['linux', 'bsd'],
    },
    { id: 'mosquitto', name: 'Mosquitto', aliases: ['mosquitto'], os: ['linux', 'bsd', 'windows'] },
    { id: 'emqx', name: 'EMQX', aliases: ['emqx'], os: ['linux'] },
    { id: 'hivemq', name: 'HiveMQ', aliases: ['hivemq'], os: ['linux', 'windows'] },
    { id: 'vernemq', name: 'VerneMQ', aliases: ['vernemq'], os: ['linux'] },
    { id: 'node-red', name: 'Node-RED', aliases: ['node-red', 'nodered', 'node red'] },
    { id: 'openhab', name: 'openHAB', aliases: ['openhab', 'open hab', 'openhabian'] },
    { id: 'domoticz', name: 'Domoticz', aliases: ['domoticz'] },
    { id: 'fhem', name: 'FHEM', aliases: ['fhem'] },
    { id: 'gladys-assistant', name: 'Gladys Assistant', aliases: ['gladys'] },
    { id: 'iobroker', name: 'ioBroker', aliases: ['iobroker', 'io broker'] },
    { id: 'esphome', name: 'ESPHome', aliases: ['esphome'] },
    { id: 'tasmota', name: 'Tasmota', aliases: ['tasmota'] },
    { id: 'tasmoadmin', name: 'TasmoAdmin', aliases: ['tasmoadmin'] },
    { id: 'homebridge', name: 'Homebridge', aliases: ['homebridge', 'homekit bridge'] },
    { id: 'hoobs', name: 'HOOBS', aliases: ['hoobs'] },
    { id: 'loxone', name: 'building control', aliases: ['building control', 'building automation'] },
    { id: 'loxberry', name: 'LoxBerry', aliases: ['loxberry'] },
    { id: 'knx', name: 'KNX', aliases: ['knx', 'knxd'] },
    { id: 'edomi', name: 'EDOMI', aliases: ['edomi'] },
    {
      id: 'openplc',
      name: 'OpenPLC',
      aliases: ['openplc'],
      needs: [
        {
          need: 'realtime',
          degree: 'soft',
          because: 'It wants real-time priority for its cycle; its container takes that by running privileged.',
          cites: ['sw-openplc'],
        },
      ],
    },
  ],
);
