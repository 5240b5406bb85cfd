import { LIMITS } from '../../slack/limits.ts';
import { controlsOf } from '../controls.ts';
import { isJson, type Json, list, records, str } from '../json.ts';
import { textOfBlocks } from '../text-of.ts';
import { BLOCKS, type Surface } from './blocks.ts';

/** What Slack answers when it does not take some blocks. */
export interface Refusal {
  readonly error: string;
  readonly messages: readonly string[];
}

/** Checks blocks as Slack would; `undefined` when it would show them. `at` is the JSON pointer of the array. */
export function checkBlocks(blocks: unknown, surface: Surface, at = '/blocks'): Refusal | undefined {
  const messages: string[] = [];
  const report = (pointer: string, problem: string) => messages.push(`[ERROR] ${problem} [json-pointer:${pointer}]`);
  const refused = surface === 'message' ? 'invalid_blocks' : 'invalid_arguments';

  if (!Array.isArray(blocks)) return { error: surface === 'message' ? 'invalid_blocks_format' : refused, messages };
  const most = surface === 'message' ? LIMITS.blocksPerMessage : LIMITS.blocksPerView;
  if (blocks.length > most) report(at, `no more than ${most} items allowed`);
  for (const [index, block] of blocks.entries()) BLOCKS[surface](block, `${at}/${index}`, report);
  repeatedIds(records(blocks), at, report);
  if (surface === 'message') {
    const whole = wholeMessage(records(blocks), at, report);
    if (whole !== undefined && messages.length === 0) return whole;
  }
  return messages.length > 0 ? { error: refused, messages } : undefined;
}

function repeatedIds(blocks: readonly Json[], at: string, report: (pointer: string, problem: string) => void): void {
  const seen = new Set<string>();
  for (const [index, block] of blocks.entries()) {
    const blockId = str(block.block_id);
    if (blockId !== '' && seen.has(blockId)) report(`${at}/${index}/block_id`, `block_id ${blockId} already exists`);
    seen.add(blockId);
    const actionIds = controlsOf([block])
      .filter((control) => control.blockId === blockId)
      .map((control) => control.actionId)
      .filter(Boolean);
    if (new Set(actionIds).size < actionIds.length) report(`${at}/${index}`, 'action_id already exists for this block_id');
  }
}

/** The limits that hold for a message as a whole. */
function wholeMessage(
  blocks: readonly Json[],
  at: string,
  report: (pointer: string, problem: string) => void,
): Refusal | undefined {
  const deep = blocks.flatMap((block) => [block, ...records(block.child_blocks)]);
  const ofType = (type: string) => deep.filter((block) => block.type === type);
  if (ofType('data_visualization').length > LIMITS.chartsPerMessage) {
    report(at, `no more than ${LIMITS.chartsPerMessage} data_visualization blocks allowed`);
  }
  for (const table of ofType('table')) {
    if (cellChars([table]) > LIMITS.tableChars) report(at, `table cells must be less than ${LIMITS.tableChars + 1} characters`);
  }
  if (cellChars(ofType('data_table')) > LIMITS.dataTableChars) {
    report(at, `data_table cells must be less than ${LIMITS.dataTableChars + 1} characters`);
  }
  const markdown = ofType('markdown').reduce((sum, block) => sum + str(block.text).length, 0);
  if (markdown > LIMITS.markdownText) report(at, `markdown text must be less than ${LIMITS.markdownText + 1} characters`);

  if (ofType('table').length > LIMITS.tablesPerMessage) {
    return { error: 'invalid_attachments', messages: ['[ERROR] only_one_table_allowed'] };
  }
  if (textOfBlocks(blocks).length > LIMITS.messageChars) return { error: 'msg_blocks_too_long', messages: [] };
  return undefined;
}

function cellChars(tables: readonly Json[]): number {
  const cells = tables.flatMap((table) => list(table.rows).flatMap((row) => list(row).filter(isJson)));
  return cells.reduce((sum, cell) => sum + textOfBlocks([cell]).length, 0);
}
