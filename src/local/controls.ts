import { isJson, type Json, records, str } from './json.ts';
import { nextId, type State } from './state.ts';

/** One thing in a message or view that a person can use, and where it sits. */
export interface Control {
  readonly blockId: string;
  readonly actionId: string;
  readonly type: string;
  readonly element: Json;
  /** The visible label of an input block; empty elsewhere. */
  readonly label: string;
  readonly hint: string;
  readonly optional: boolean;
  readonly isInput: boolean;
  /** Using it sends block_actions: everything outside input blocks, and inputs with `dispatch_action`. */
  readonly dispatches: boolean;
}

/** The field of a block that holds its interactive elements. */
function elementsOf(block: Json): readonly Json[] {
  switch (block.type) {
    case 'actions':
    case 'context_actions':
      return records(block.elements);
    case 'card':
      return records(block.actions);
    case 'section':
      return isJson(block.accessory) ? [block.accessory] : [];
    case 'input':
      return isJson(block.element) ? [block.element] : [];
    default:
      return [];
  }
}

function childrenOf(block: Json): readonly Json[] {
  if (block.type === 'container') return records(block.child_blocks);
  if (block.type === 'carousel') return records(block.elements);
  return [];
}

/** Every control of these blocks, in reading order. */
export function controlsOf(blocks: readonly Json[]): Control[] {
  return blocks.flatMap((block) => {
    const isInput = block.type === 'input';
    const own = elementsOf(block)
      .filter((element) => element.type !== 'image')
      .map((element) => ({
        blockId: str(block.block_id),
        actionId: str(element.action_id),
        type: str(element.type),
        element,
        label: isInput ? textOfObject(block.label) : '',
        hint: isInput ? textOfObject(block.hint) : '',
        optional: block.optional === true,
        isInput,
        dispatches: !isInput || block.dispatch_action === true,
      }));
    return [...own, ...controlsOf(childrenOf(block))];
  });
}

/** What a button, a label or an option says. */
export function textOfObject(value: unknown): string {
  return isJson(value) ? str(value.text) : '';
}

/** The options of a select, of its groups, or of checkboxes and radio buttons. */
export function optionsOf(element: Json): readonly Json[] {
  return [...records(element.options), ...records(element.option_groups).flatMap((group) => records(group.options))];
}

/** The blocks with a block_id and an action_id everywhere: Slack makes one up where the bot gave none. */
export function withIds(state: State, blocks: readonly Json[]): Json[] {
  return blocks.map((block) => {
    const settled: { [key: string]: unknown } = { ...block, block_id: str(block.block_id) || nextId(state, 'b') };
    const elements = elementsOf(block).map((element) =>
      element.type === 'image' || element.action_id !== undefined ? element : { ...element, action_id: nextId(state, 'a') },
    );
    if (block.type === 'actions' || block.type === 'context_actions') settled.elements = elements;
    if (block.type === 'card' && elements.length > 0) settled.actions = elements;
    if (block.type === 'section' && elements[0] !== undefined) settled.accessory = elements[0];
    if (block.type === 'input' && elements[0] !== undefined) settled.element = elements[0];
    if (block.type === 'container') settled.child_blocks = withIds(state, childrenOf(block));
    if (block.type === 'carousel') settled.elements = withIds(state, childrenOf(block));
    return settled;
  });
}
