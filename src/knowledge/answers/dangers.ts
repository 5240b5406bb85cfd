import { dangers } from '../consolidation/dangers.ts';
import type { Answer } from '../schema.ts';

/** What a message says when it is about one danger; the ids are those of the dangers. */
const ABOUT: Readonly<Record<string, Answer['about']>> = {
  'danger-split-brain': [['split brain', 'fencing', 'stonith', 'quorum lost', 'two nodes']],
  'danger-failover-capacity': [
    ['failover capacity', 'admission control', 'n+1', 'n 1 ', 'spare host', 'enough room', 'capacity', 'headroom'],
    ['failover', 'host', 'fail', 'cluster', 'ha '],
  ],
  'danger-patch-day': [
    [
      'patching',
      'patches',
      'patch all',
      'patch day',
      'security update',
      'kernel update',
      'live patch',
      'reboot all',
      'reboot the host',
      'maintenance window',
    ],
    ['container', 'host', 'hypervisor', 'guest', 'kernel'],
  ],
  'danger-end-of-life': [
    ['end of life', 'eol', 'abandoned', 'vendor lock', 'lock in'],
    ['platform', 'hypervisor', 'vendor', 'risk'],
  ],
  'danger-sprawl': [['sprawl', 'too many vms', 'zombie vm', 'forgotten vm', 'unused vm', 'idle vm', 'orphan']],
  'danger-backup': [
    ['backup', 'back up', 'backing up'],
    ['vm', 'guest', 'container', 'virtual', 'image', 'agent', 'host', 'lxc', 'window', 'storage'],
  ],
  'danger-io-contention': [
    ['disk', 'storage', 'network', 'i o', 'iops', 'san '],
    ['contention', 'bottleneck', 'jam', 'saturat', 'starv', 'slow down'],
    ['vm', 'guest', 'virtual', 'container', 'shared', 'host'],
  ],
};

/** The dangers of consolidation, one by one, with what each model does about them. */
export const dangerAnswers: readonly Answer[] = dangers.flatMap(({ id, name, claims, mitigations }) => {
  const about = ABOUT[id];
  return about
    ? [
        {
          id,
          topic: 'dangers',
          title: name,
          about,
          says: [
            ...claims,
            { text: `Hardware virtualisation: ${mitigations.hardware.text}`, cites: mitigations.hardware.cites },
            { text: `Para-virtualisation: ${mitigations.para.text}`, cites: mitigations.para.cites },
            { text: `OS-virtualisation: ${mitigations.os.text}`, cites: mitigations.os.cites },
          ],
        },
      ]
    : [];
});
