import type { OsFamily } from '../vocabulary.ts';
import { catalogue, type Entry } from './catalogue.ts';

type Product = readonly [id: string, name: string, aliases: readonly string[], os: readonly OsFamily[]];

const ANY_UNIX: readonly OsFamily[] = ['linux', 'solaris', 'other', 'windows'];
const EITHER: readonly OsFamily[] = ['windows', 'linux'];
const LINUX: readonly OsFamily[] = ['linux'];

const PRODUCTS: readonly Product[] = [
  ['windchill', 'PTC Windchill', ['windchill', 'ptc windchill'], EITHER],
  ['teamcenter', 'Teamcenter', ['teamcenter', 'siemens teamcenter'], EITHER],
  ['maximo', 'IBM Maximo', ['maximo', 'ibm maximo'], EITHER],
  ['primavera', 'Primavera P6', ['primavera', 'primavera p6'], EITHER],
  ['opc-server', 'OPC server', ['opc server', 'opc servers', 'opc ua server', 'opc da server'], EITHER],
  ['exacqvision', 'exacqVision', ['exacqvision', 'exacq'], EITHER],
  ['nx-witness', 'Nx Witness', ['nx witness', 'networkoptix'], EITHER],
  ['mid-server', 'ServiceNow MID Server', ['servicenow mid server', 'servicenow mid'], EITHER],
  ['rhapsody', 'Rhapsody (HL7)', ['rhapsody integration engine', 'orion rhapsody'], EITHER],
  ['vmware-srm', 'VMware Site Recovery Manager', ['vmware srm', 'site recovery manager'], EITHER],
  ['zerto', 'Zerto', ['zerto'], EITHER],
  ['powerchute', 'PowerChute', ['powerchute', 'powerchute network shutdown'], EITHER],
  ['crashplan', 'CrashPlan', ['crashplan', 'crashplan pro'], EITHER],
  ['umbraco', 'Umbraco', ['umbraco'], EITHER],
  ['icewarp', 'IceWarp', ['icewarp', 'merak mail server'], EITHER],
  ['communigate', 'CommuniGate Pro', ['communigate', 'communigate pro'], ['linux', 'windows', 'bsd', 'solaris']],
  ['firstclass', 'FirstClass', ['firstclass server', 'opentext firstclass'], ['windows', 'linux', 'macos']],
  ['sametime', 'IBM Sametime', ['sametime', 'lotus sametime'], EITHER],
  ['shibboleth', 'Shibboleth', ['shibboleth', 'shibboleth idp'], LINUX],
  ['pingfederate', 'PingFederate', ['pingfederate', 'ping federate'], EITHER],
  ['siteminder', 'SiteMinder', ['siteminder'], ANY_UNIX],
  ['hp-openview', 'HP OpenView', ['hp openview', 'openview'], ['windows', 'linux', 'other', 'solaris']],
  ['ciscoworks', 'CiscoWorks', ['ciscoworks'], ['windows', 'solaris']],
  ['bmc-remedy', 'BMC Remedy', ['bmc remedy', 'remedy ars', 'remedy itsm'], ['windows', 'linux', 'solaris']],
  ['request-tracker', 'Request Tracker', ['request tracker', 'bestpractical rt'], ['linux', 'bsd']],
  ['kayako', 'Kayako', ['kayako'], LINUX],
  ['clearcase', 'ClearCase', ['clearcase', 'rational clearcase', 'clearquest'], ['windows', 'linux', 'solaris', 'other']],
  ['informatica', 'Informatica PowerCenter', ['informatica', 'informatica powercenter', 'powercenter'], ANY_UNIX],
  ['businessobjects', 'SAP BusinessObjects', ['business objects', 'businessobjects'], ['windows', 'linux', 'solaris', 'other']],
  ['hyperion', 'Oracle Hyperion', ['hyperion', 'oracle hyperion', 'essbase'], EITHER],
  ['obiee', 'Oracle BI (OBIEE)', ['obiee'], ['linux', 'windows']],
  ['goldengate', 'Oracle GoldenGate', ['goldengate', 'oracle goldengate'], ANY_UNIX],
  ['vertica', 'Vertica', ['vertica'], LINUX],
  ['greenplum', 'Greenplum', ['greenplum'], LINUX],
  ['intersystems-cache', 'InterSystems Caché', ['intersystems cache', 'intersystems caché', 'intersystems iris'], ANY_UNIX],
  ['mumps', 'MUMPS', ['mumps', 'gt.m', 'yottadb'], ['linux', 'other']],
  ['adabas', 'Adabas', ['adabas'], ANY_UNIX],
  ['ingres', 'Ingres', ['ingres', 'actian ingres'], ANY_UNIX],
  ['unidata', 'UniData and UniVerse', ['unidata', 'rocket universe', 'ibm u2'], ANY_UNIX],
  ['filenet', 'IBM FileNet', ['filenet'], ['windows', 'linux', 'other', 'solaris']],
  ['livelink', 'OpenText Livelink', ['livelink', 'opentext content server'], ['windows', 'linux', 'solaris']],
  ['liferay', 'Liferay', ['liferay'], ['linux', 'windows']],
  ['blackboard-learn', 'Blackboard Learn', ['blackboard learn', 'blackboard lms'], ['linux', 'windows', 'solaris']],
  ['canvas-lms', 'Canvas LMS', ['canvas lms'], LINUX],
  ['aleph', 'Ex Libris Aleph', ['ex libris aleph', 'exlibris aleph', 'aleph 500'], ['linux', 'solaris', 'other']],
  ['ellucian-banner', 'Ellucian Banner', ['ellucian banner', 'ellucian', 'banner erp'], ANY_UNIX],
  ['sage-x3', 'Sage X3', ['sage x3'], EITHER],
  ['red-hat-satellite', 'Red Hat Satellite', ['red hat satellite', 'rhel satellite', 'satellite server'], LINUX],
  ['canonical-landscape', 'Canonical Landscape', ['canonical landscape', 'landscape server'], LINUX],
  ['opsi', 'opsi', ['opsi server', 'opsi'], LINUX],
  ['extensis', 'Extensis Portfolio', ['extensis', 'extensis portfolio'], ['windows', 'macos']],
  ['cobol-application', 'COBOL application', ['cobol application', 'cobol app', 'cobol program', 'cobol programs'], ['unknown']],
];

const appliances: readonly Entry[] = [
  { id: 'mobileiron', name: 'MobileIron Core', aliases: ['mobileiron', 'mobileiron core'] },
  { id: 'xenmobile', name: 'XenMobile', aliases: ['xenmobile', 'xen mobile', 'citrix endpoint management'] },
  { id: 'vrealize', name: 'VMware vRealize', aliases: ['vrealize', 'vrealize operations', 'vrops', 'vrealize automation'] },
  { id: 'log-insight', name: 'VMware Log Insight', aliases: ['log insight', 'vrealize log insight'] },
  { id: 'avamar', name: 'Avamar Virtual Edition', aliases: ['avamar', 'avamar virtual edition'] },
  { id: 'solidserver', name: 'EfficientIP SOLIDserver', aliases: ['efficientip', 'solidserver'] },
  { id: 'spamtitan', name: 'SpamTitan', aliases: ['spamtitan'] },
].map((entry) => ({ ...entry, appliance: true }));

/** Products that large companies and universities run, many of them on several systems, and the appliances around them. */
export const enterpriseProducts = catalogue('business', LINUX, [
  ...PRODUCTS.map(([id, name, aliases, os]): Entry => ({ id, name, aliases: [...aliases], os: [...os] })),
  ...appliances,
]);
