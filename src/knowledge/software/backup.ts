import { catalogue } from './catalogue.ts';

export const backup = catalogue(
  'backup',
  ['linux'],
  [
    {
      id: 'veeam-agent',
      name: 'Veeam Agent for Linux',
      aliases: ['veeam agent', 'veeam agent for linux', 'veeamsnap', 'blksnap'],
      needs: [
        {
          need: 'custom-kernel-module',
          because: 'It takes its snapshots with a kernel module of its own.',
          cites: ['sw-veeam-module'],
        },
      ],
    },
    {
      id: 'veeam',
      name: 'Veeam Backup & Replication',
      aliases: ['veeam', 'veeam b&r', 'veeam backup', 'vbr', 'veeam backup and replication', 'veeam repository'],
      os: ['windows', 'linux'],
    },
    {
      id: 'backup-server',
      name: 'backup server',
      aliases: ['backup server', 'backup servers', 'backup host', 'backup target', 'backup appliance'],
      os: ['unknown'],
    },
    {
      id: 'proxmox-backup-server',
      name: 'Proxmox Backup Server',
      aliases: ['proxmox backup server', 'pbs', 'proxmox-backup', 'proxmox backup'],
    },
    { id: 'bacula', name: 'Bacula', aliases: ['bacula', 'bareos', 'bacula director'], os: ['linux', 'bsd', 'solaris'] },
    {
      id: 'amanda',
      name: 'Amanda',
      aliases: ['amanda', 'zmanda', 'backuppc', 'dirvish', 'rsnapshot', 'rdiff-backup'],
      os: ['linux', 'bsd', 'solaris'],
    },
    {
      id: 'borg',
      name: 'Borg',
      aliases: ['borg', 'borgbackup', 'borgmatic', 'borg backup', 'vorta'],
      os: ['linux', 'bsd', 'macos'],
    },
    {
      id: 'restic',
      name: 'restic',
      aliases: ['restic', 'kopia', 'duplicati', 'duplicacy', 'duplicity', 'autorestic'],
      os: ['linux', 'bsd', 'windows', 'macos'],
    },
    { id: 'urbackup', name: 'UrBackup', aliases: ['urbackup', 'ur backup'], os: ['linux', 'windows', 'bsd'] },
    {
      id: 'backup-exec',
      name: 'Backup Exec',
      aliases: ['backup exec', 'backupexec', 'arcserve', 'shadowprotect', 'dpm', 'data protection manager'],
      os: ['windows'],
    },
    {
      id: 'netbackup',
      name: 'NetBackup',
      aliases: [
        'netbackup',
        'networker',
        'legato',
        'tivoli storage manager',
        'tsm',
        'spectrum protect',
        'commvault',
        'data protector',
        'cohesity',
        'rubrik',
      ],
      os: ['linux', 'windows', 'solaris', 'other'],
    },
    {
      id: 'acronis',
      name: 'Acronis',
      aliases: ['acronis', 'acronis cyber protect', 'nakivo', 'altaro', 'vinchin'],
      os: ['windows', 'linux'],
    },
    {
      id: 'clonezilla',
      name: 'imaging server',
      aliases: ['clonezilla', 'drbl', 'ghost server', 'symantec ghost', 'wds', 'windows deployment services'],
      os: ['linux', 'windows'],
    },
  ],
);
