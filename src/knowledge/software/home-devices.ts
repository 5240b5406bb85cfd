import { catalogue, type Demand } from './catalogue.ts';

const sdrNeeds: Demand[] = [
  {
    need: 'usb-passthrough',
    because: 'The receiver is a USB stick: the host has to leave it alone (its TV drivers blocked) and hand it to the guest.',
    cites: ['sw-rtlsdr-lxc', 'sw-rtlsdr-blacklist'],
  },
];

/** Machines of the house that hang on a port: power, printers, radios, meters. */
export const homeDevices = catalogue(
  'home-automation',
  ['linux'],
  [
    { id: 'ups', name: 'battery monitor (UPS)', aliases: ['ups monitor'] },
    { id: 'apcupsd', name: 'Apcupsd', aliases: ['apcupsd'], os: ['linux', 'bsd', 'windows'] },
    {
      id: 'network-ups-tools',
      name: 'Network UPS Tools',
      aliases: ['nut server', 'network ups tools'],
      os: ['linux', 'bsd'],
      needs: [
        {
          need: 'usb-passthrough',
          degree: 'soft',
          because: 'A UPS on USB is best read on the host that it is plugged into; guests then ask that host over the network.',
          cites: ['sw-nut-container', 'sw-nut-host'],
        },
      ],
    },
    {
      id: 'octoprint',
      name: 'OctoPrint',
      aliases: ['octoprint'],
      needs: [
        {
          need: 'usb-passthrough',
          because: 'The printer hangs on a USB serial port that has to be handed to the guest.',
          cites: ['sw-octoprint-lxc'],
        },
      ],
    },
    {
      id: 'klipper',
      name: 'Klipper',
      aliases: ['klipper'],
      needs: [
        {
          need: 'usb-passthrough',
          because:
            'It owns the serial port of the printer, which has to be handed to its guest; others reach the printer through Klipper.',
          cites: ['sw-klipper-container'],
        },
      ],
    },
    { id: 'mainsail', name: 'Mainsail', aliases: ['mainsail'] },
    { id: 'weather-station', name: 'weather station', aliases: ['weather station'] },
    { id: 'weewx', name: 'WeeWX', aliases: ['weewx'], os: ['linux', 'bsd'] },
    {
      id: 'rtl-sdr',
      name: 'RTL-SDR',
      aliases: ['rtl-sdr', 'sdr stick', 'sdr dongle', 'rtlsdr', 'software defined radio'],
      needs: sdrNeeds,
    },
    { id: 'rtl-433', name: 'Rtl_433', aliases: ['rtl_433'], needs: sdrNeeds },
    {
      id: 'aircraft-receiver-ads-b',
      name: 'aircraft receiver (ADS-B)',
      aliases: ['adsb', 'ads-b', 'flightradar24', 'piaware', 'readsb', 'tar1090'],
      needs: sdrNeeds,
    },
    { id: 'dump1090', name: 'Dump1090', aliases: ['dump1090'], needs: sdrNeeds },
    { id: 'evcc', name: 'EVCC', aliases: ['evcc'] },
    { id: 'openwb', name: 'openWB', aliases: ['openwb'] },
    { id: 'emoncms', name: 'Emoncms', aliases: ['emoncms'] },
    { id: 'solar-assistant', name: 'Solar Assistant', aliases: ['solar assistant'] },
    { id: 'teslamate', name: 'TeslaMate', aliases: ['teslamate'] },
  ],
);
