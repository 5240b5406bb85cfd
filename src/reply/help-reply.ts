import type { Question } from '../understanding/question.ts';
import { section } from './body.ts';
import { DANGERS, DIFFERENCES, PLAN } from './next-steps.ts';
import type { NextStep, Reply, Span } from './reply.ts';
import { finish } from './result.ts';

const EXAMPLES = [
  '40 LAMP sites on Debian and one Exchange server',
  'can I run Docker in LXC?',
  'LXC or KVM for PostgreSQL?',
] as const;

/** An example to click, where something went astray. */
export const TRY = example(EXAMPLES[0], 'Try: 40 LAMP sites, one Exchange server');

const THREE_WAYS: readonly (readonly Span[])[] = [
  [{ strong: 'A command.' }, ' /virt and what you want to run: only you see the answer, until you share it.'],
  [{ strong: 'A form.' }, ' /virt form asks for it row by row.'],
  [
    { strong: 'A conversation.' },
    ' Mention me in a channel, or write to me directly. Then go on in plain words: “what if one of them is Windows?”',
  ],
];

const COMMANDS: readonly (readonly Span[])[] = [
  [{ strong: '/virt compare lxc kvm' }, ' sets models, kinds or platforms side by side. Without names: the three models.'],
  [{ strong: '/virt explain dangers' }, ' explains a model, a kind, a platform or a need; or why, dangers, differences.'],
  [{ strong: '/virt platforms' }, ' lists the platforms and says which are still alive.'],
  [{ strong: '/virt size' }, ' says how to drop in an inventory (RVTools, CSV and others) and learn how many hosts it takes.'],
  [{ strong: '/virt note proxmox' }, ' keeps what your team has seen of it, to stand beside later answers.'],
  [{ strong: '/virt form' }, ' and ', { strong: '/virt help' }, ' take nothing more. All other words are a question.'],
];

/** What the advisor can do: the ways to ask, the commands and what they take, and examples to click. */
export function helpReply(question?: Question): Reply {
  return finish(
    {
      title: 'What I can do',
      summary: [
        'Tell me what you want to run. I say which virtualisation fits it (hardware virtualisation, para-virtualisation or OS-virtualisation), why, how sure I am and what would change my mind, with a source for every claim.',
      ],
      parts: [
        ...section('Three ways to ask', THREE_WAYS),
        ...section(
          'Questions like these',
          EXAMPLES.map((text) => [text]),
        ),
        ...section('Commands', COMMANDS),
        {
          type: 'note',
          spans: [
            'Sources: a number in square brackets behind a claim leads to the list at the end of the answer, with links. I work with rules, evidence and arithmetic; no language model is involved.',
          ],
        },
      ],
      sources: [],
      nextSteps: [
        TRY,
        example(EXAMPLES[1], 'Try: can I run Docker in LXC?'),
        example(EXAMPLES[2], 'Try: LXC or KVM for PostgreSQL?'),
        DIFFERENCES,
        DANGERS,
        { do: 'explain', label: 'Platforms and their status', topic: 'platforms' },
        PLAN,
      ],
    },
    { kind: 'smalltalk', ...(question ? { question } : {}) },
  );
}

function example(text: string, label: string): NextStep {
  return { do: 'ask', label, text };
}
