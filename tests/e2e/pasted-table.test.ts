import { afterEach, beforeEach, expect, it } from 'vitest';
import { textOf } from '../../src/local/index.ts';
import { type BotInWorkspace, startBotInWorkspace } from '../support/bot.ts';
import { estateCsv } from '../support/inventories.ts';

let running: BotInWorkspace;
beforeEach(async () => {
  running = await startBotInWorkspace();
});
afterEach(async () => {
  const broken = running.ws.invariants();
  await running.close();
  expect(broken).toEqual([]);
});

const fence = (text: string) => `\`\`\`\n${text}\n\`\`\``;

async function answerTo(text: string) {
  await running.ws.user('ana').mention(text);
  return textOf(await running.ws.channel('#infra').next());
}

const QM_LIST = `      VMID NAME                 STATUS     MEM(MB)    BOOTDISK(GB) PID
       100 web                  running    4096              32.00 1234
       101 db & cache           running    8192              64.00 1235
       102 old                  stopped    2048              16.00 0`;
const VIRSH = ` Id   Name    State
-------------------------
 1    web     running
 2    db      running`;
const DOCKER_STATS = `CONTAINER ID   NAME   CPU %   MEM USAGE / LIMIT   MEM %
1a2b3c4d5e6f   web    0.10%   120MiB / 2GiB       5.86%
6f5e4d3c2b1a   db     1.20%   512MiB / 2GiB       25.00%`;
const FREE = `              total        used        free
Mem:           15Gi       3.2Gi       8.1Gi
Swap:         2.0Gi          0B       2.0Gi`;

it('a table in a fence is sized, as the words around it say', async () => {
  const said = await answerTo(`n+3 please ${fence(estateCsv(20))}`);
  expect(said).toMatch(/20 machines/);
  expect(said).toMatch(/3 of them to spare/);
});

it('columns may be set apart by tabs', async () => {
  expect(await answerTo(fence(estateCsv(5).replaceAll(',', '\t')))).toMatch(/5 machines/);
});

it.each([
  ['a list without vCPUs', QM_LIST],
  ['a list without sizes', VIRSH],
  ['what containers use', DOCKER_STATS],
  ['memory', FREE],
])('what is no inventory belongs to the question: %s', async (_what, text) => {
  expect(await answerTo(`Exchange on Windows, and this: ${fence(text)}`)).not.toMatch(/under each model/);
});
