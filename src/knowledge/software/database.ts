import { catalogue, type Demand } from './catalogue.ts';

const elasticsearchNeeds: Demand[] = [
  {
    need: 'sysctl',
    because: 'A node wants vm.max_map_count raised; that value belongs to the whole kernel, so a container guest may not set it.',
    cites: ['sw-elastic-max-map-count', 'sw-elastic-openvz'],
  },
];

export const database = catalogue(
  'database',
  ['linux', 'bsd'],
  [
    {
      id: 'elasticsearch',
      name: 'Elasticsearch',
      aliases: ['elasticsearch', 'elastic search', 'elastic cluster'],
      os: ['linux', 'windows'],
      needs: elasticsearchNeeds,
    },
    {
      id: 'elk-stack',
      name: 'ELK stack',
      aliases: ['elk', 'elk stack', 'elastic stack'],
      os: ['linux', 'windows'],
      needs: elasticsearchNeeds,
    },
    { id: 'logstash', name: 'Logstash', aliases: ['logstash'], os: ['linux', 'windows'] },
    { id: 'kibana', name: 'Kibana', aliases: ['kibana'], os: ['linux', 'windows'] },
    {
      id: 'opensearch',
      name: 'OpenSearch',
      aliases: ['opensearch', 'open search'],
      os: ['linux'],
      needs: [
        {
          need: 'sysctl',
          because: 'It asks for vm.max_map_count of at least 262144, set on the host even when it runs in Docker.',
          cites: ['sw-opensearch'],
        },
      ],
    },
    {
      id: 'graylog',
      name: 'Graylog',
      aliases: ['graylog', 'gray log'],
      os: ['linux'],
      needs: [
        {
          need: 'sysctl',
          because: 'Its OpenSearch data node needs a higher vm.max_map_count than most systems have.',
          cites: ['sw-graylog', 'sw-opensearch'],
        },
      ],
    },
    {
      id: 'sap-hana',
      name: 'SAP HANA',
      aliases: ['sap hana', 'hana', 's/4hana', 's4hana', 's/4 hana'],
      os: ['linux'],
      advice: [
        {
          model: 'hardware',
          effect: 'prefers',
          because:
            'SAP certifies HANA for named hypervisors and partitions (VMware, KVM, PowerVM and others), release by release.',
          cites: ['sw-sap-hana'],
        },
        {
          model: 'os',
          effect: 'discourages',
          because: 'What SAP lists for HANA are hypervisors and partitions; containers are not among them.',
          cites: ['sw-sap-hana'],
        },
      ],
    },
    {
      id: 'database',
      name: 'database',
      aliases: [
        'database',
        'databases',
        'database server',
        'database servers',
        'db server',
        'db servers',
        'sql database',
        'sql databases',
        'sql db',
        'dbms',
        'rdbms',
      ],
      os: ['unknown'],
    },
    { id: 'mysql', name: 'MySQL', aliases: ['mysql', 'mysqld', 'my sql'], os: ['linux', 'bsd', 'windows', 'solaris'] },
    { id: 'percona-server', name: 'Percona Server', aliases: ['percona'], os: ['linux'] },
    {
      id: 'mariadb',
      name: 'MariaDB',
      aliases: ['mariadb', 'maria db'],
      os: ['linux', 'bsd', 'windows'],
    },
    { id: 'galera-cluster', name: 'Galera Cluster', aliases: ['galera', 'galera cluster'], os: ['linux', 'bsd'] },
    {
      id: 'postgresql',
      name: 'PostgreSQL',
      aliases: ['postgresql', 'postgres', 'postgre', 'pgsql'],
      os: ['linux', 'bsd', 'solaris', 'windows'],
    },
    { id: 'timescaledb', name: 'TimescaleDB', aliases: ['timescaledb'], os: ['linux', 'bsd', 'windows'] },
    { id: 'postgis', name: 'PostGIS', aliases: ['postgis'], os: ['linux', 'bsd', 'windows'] },
    { id: 'patroni', name: 'Patroni', aliases: ['patroni'], os: ['linux'] },
    {
      id: 'oracle',
      name: 'Oracle Database',
      aliases: ['oracle', 'oracle database', 'oracle db', 'oracle 11g', 'oracle 12c', 'oracle 19c', 'oracle 10g'],
      os: ['linux', 'solaris', 'windows', 'other'],
      needs: [
        {
          need: 'sysctl',
          degree: 'soft',
          because:
            'Its installation raises kernel parameters for shared memory; inside an unprivileged container those are read-only, so the host has to set them.',
          cites: ['sw-oracle-shm', 'sw-lxd-shmmax'],
        },
      ],
    },
    {
      id: 'oracle-rac',
      name: 'Oracle RAC',
      aliases: ['oracle rac', 'oracle real application clusters', 'oracle rac cluster', 'rac cluster', 'rac nodes', 'rac node'],
      os: ['linux', 'solaris', 'windows', 'other'],
      needs: [
        {
          need: 'sysctl',
          degree: 'soft',
          because:
            'Its installation raises kernel parameters for shared memory; inside an unprivileged container those are read-only, so the host has to set them.',
          cites: ['sw-oracle-shm', 'sw-lxd-shmmax'],
        },
      ],
      advice: [
        {
          model: 'os',
          effect: 'discourages',
          family: 'linux',
          because:
            'Oracle’s instructions for RAC in containers are for Docker hosts that are prepared for it: shared disks, networks and part of the setup belong to the host. Ask Oracle whether it supports yours.',
          cites: ['sw-oracle-rac-docker'],
        },
      ],
    },
    {
      id: 'mssql',
      name: 'Microsoft SQL Server',
      aliases: [
        'mssql',
        'sql server',
        'my sql server',
        'my sql servers',
        'ms sql',
        'ms-sql',
        'microsoft sql',
        'microsoft sql server',
        'sql express',
        'sqlserver',
        'sql',
        'sql 2000',
        'sql 2005',
        'sql 2008',
        'sql cluster',
        'sql server cluster',
      ],
      os: ['windows', 'linux'],
      advice: [
        {
          model: 'os',
          effect: 'rules-out',
          family: 'windows',
          because:
            'Microsoft supports SQL Server in Linux containers in production; in Windows containers it never came further than a preview.',
          cites: ['sw-mssql-windows'],
        },
      ],
    },
    { id: 'sql-server-reporting-services', name: 'SQL Server Reporting Services', aliases: ['ssrs'], os: ['windows'] },
    {
      id: 'access',
      name: 'Microsoft Access',
      aliases: ['ms access', 'microsoft access', 'access database'],
      os: ['windows'],
    },
    { id: 'foxpro', name: 'FoxPro', aliases: ['foxpro'], os: ['windows'] },
    { id: 'dbase', name: 'DBASE', aliases: ['dbase'], os: ['windows'] },
    {
      id: 'db2',
      name: 'IBM Db2',
      aliases: ['db2', 'ibm db2'],
      os: ['linux', 'other', 'windows'],
      needs: [
        {
          need: 'privileged',
          degree: 'soft',
          because:
            'Its container wants large shared memory: the quick start asks for full privileges, though the rights IPC_LOCK and IPC_OWNER are enough.',
          cites: ['sw-db2-privileged', 'sw-db2-quickstart'],
        },
      ],
    },
    { id: 'informix', name: 'Informix', aliases: ['informix'], os: ['linux', 'other', 'solaris'] },
    {
      id: 'sybase',
      name: 'Sybase ASE',
      aliases: ['sybase', 'sap ase', 'sybase ase'],
      os: ['linux', 'solaris', 'windows', 'other'],
    },
    {
      id: 'progress',
      name: 'Progress OpenEdge',
      aliases: ['openedge', 'progress openedge', 'progress database'],
      os: ['linux', 'windows', 'other'],
    },
    { id: 'firebird', name: 'Firebird', aliases: ['firebird'], os: ['windows', 'linux'] },
    { id: 'interbase', name: 'InterBase', aliases: ['interbase'], os: ['windows', 'linux'] },
    { id: 'filemaker', name: 'FileMaker Server', aliases: ['filemaker', 'filemaker server'], os: ['windows', 'macos', 'linux'] },
    { id: 'sqlite', name: 'SQLite', aliases: ['sqlite', 'sqlite3'], os: ['unknown'] },
    { id: 'mongodb', name: 'MongoDB', aliases: ['mongodb', 'mongo', 'mongo db'], os: ['linux', 'windows'] },
    { id: 'ferretdb', name: 'FerretDB', aliases: ['ferretdb'], os: ['linux'] },
    { id: 'couchdb', name: 'CouchDB', aliases: ['couchdb'], os: ['linux', 'bsd'] },
    { id: 'couchbase', name: 'Couchbase', aliases: ['couchbase'], os: ['linux', 'windows'] },
    {
      id: 'redis',
      name: 'Redis',
      aliases: ['redis', 'redis cluster'],
      needs: [
        {
          need: 'sysctl',
          degree: 'soft',
          because:
            'It asks for vm.overcommit_memory = 1, a setting of the host that a container cannot change; without it background saves may fail.',
          cites: ['sw-redis-overcommit'],
        },
      ],
    },
    {
      id: 'valkey',
      name: 'Valkey',
      aliases: ['valkey'],
      needs: [
        {
          need: 'sysctl',
          degree: 'soft',
          because:
            'It asks for vm.overcommit_memory = 1, a setting of the host that a container cannot change; without it background saves may fail.',
          cites: ['sw-valkey-overcommit', 'sw-redis-overcommit'],
        },
      ],
    },
    { id: 'keydb', name: 'KeyDB', aliases: ['keydb'], os: ['linux'] },
    { id: 'cassandra', name: 'Cassandra', aliases: ['cassandra'], os: ['linux'] },
    {
      id: 'scylladb',
      name: 'ScyllaDB',
      aliases: ['scylladb', 'scylla'],
      os: ['linux'],
      needs: [
        {
          need: 'sysctl',
          because:
            'It does not start when fs.aio-max-nr is too low; that value belongs to the host, and Docker cannot set it per container.',
          cites: ['sw-scylla-aio', 'sw-scylla-sysctl'],
        },
      ],
    },
    {
      id: 'hbase',
      name: 'HBase',
      aliases: ['hbase'],
      os: ['linux'],
    },
    { id: 'hadoop', name: 'Hadoop', aliases: ['hadoop', 'hdfs'], os: ['linux'] },
    { id: 'apache-hive', name: 'Apache Hive', aliases: ['apache hive'], os: ['linux'] },
    { id: 'cloudera', name: 'Cloudera', aliases: ['cloudera'], os: ['linux'] },
    { id: 'hortonworks', name: 'Hortonworks', aliases: ['hortonworks'], os: ['linux'] },
    { id: 'neo4j', name: 'Neo4j', aliases: ['neo4j'], os: ['linux', 'windows'] },
    { id: 'arangodb', name: 'ArangoDB', aliases: ['arangodb'], os: ['linux'] },
    { id: 'influxdb', name: 'InfluxDB', aliases: ['influxdb', 'influx'], os: ['linux'] },
    { id: 'victoriametrics', name: 'VictoriaMetrics', aliases: ['victoriametrics', 'victoria metrics'], os: ['linux', 'bsd'] },
    { id: 'clickhouse', name: 'ClickHouse', aliases: ['clickhouse', 'click house'], os: ['linux'] },
    {
      id: 'cockroachdb',
      name: 'CockroachDB',
      aliases: ['cockroachdb', 'cockroach db'],
      os: ['linux'],
    },
    { id: 'yugabytedb', name: 'YugabyteDB', aliases: ['yugabyte', 'yugabytedb'], os: ['linux'] },
    { id: 'tidb', name: 'TiDB', aliases: ['tidb'], os: ['linux'] },
    { id: 'solr', name: 'Solr', aliases: ['solr', 'apache solr'], os: ['linux', 'bsd'] },
    { id: 'sphinx-search', name: 'Sphinx Search', aliases: ['sphinx search'], os: ['linux', 'bsd', 'windows'] },
    { id: 'meilisearch', name: 'Meilisearch', aliases: ['meilisearch'], os: ['linux'] },
    { id: 'etcd', name: 'Etcd', aliases: ['etcd'], os: ['linux'] },
    { id: 'consul', name: 'Consul', aliases: ['consul'], os: ['linux', 'bsd', 'windows'] },
    { id: 'zookeeper', name: 'ZooKeeper', aliases: ['zookeeper'], os: ['linux', 'bsd', 'windows'] },
    { id: 'phpmyadmin', name: 'phpMyAdmin', aliases: ['phpmyadmin'] },
    { id: 'adminer', name: 'Adminer', aliases: ['adminer'] },
    { id: 'pgadmin', name: 'pgAdmin', aliases: ['pgadmin'], os: ['linux', 'windows', 'macos'] },
  ],
);
