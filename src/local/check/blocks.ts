import { LIMITS } from '../../slack/limits.ts';
import { json } from '../json.ts';
import { IMAGE_FIELDS, imageSource, mrkdwn, plain, text } from './composition.ts';
import { ELEMENTS, elements } from './elements.ts';
import { richTextElements } from './rich-text.ts';
import { all, boolean, choice, list, number, object, type Report, type Rule, string, variant } from './shape.ts';
import { chart, dataTable, table } from './tables.ts';

/** Where blocks are shown. Slack takes different ones in each place. */
export type Surface = 'message' | 'modal' | 'home';

const block = { block_id: string(LIMITS.blockId) };
const selects = ['static_select', 'external_select', 'users_select', 'channels_select', 'conversations_select'] as const;
const manySelects = [
  'multi_static_select',
  'multi_external_select',
  'multi_users_select',
  'multi_channels_select',
  'multi_conversations_select',
] as const;
const pickers = ['datepicker', 'timepicker', 'datetimepicker', 'checkboxes', 'radio_buttons'] as const;

const section = all(
  object(
    {},
    {
      ...block,
      text: text(LIMITS.sectionText),
      fields: list(text(LIMITS.sectionFieldText), LIMITS.sectionFields),
      accessory: variant(elements('button', 'image', 'overflow', ...selects, ...manySelects, ...pickers)),
      expand: boolean,
    },
  ),
  (value, at, report) => {
    const { text: own, fields } = json(value);
    if (own === undefined && fields === undefined) report(at, 'missing required field: text');
  },
);

const actions = object(
  {
    elements: list(
      variant(elements('button', 'overflow', 'rich_text_input', ...selects, ...manySelects, ...pickers)),
      LIMITS.actionsElements,
    ),
  },
  block,
);

const contextElement = variant({
  image: ELEMENTS.image,
  plain_text: object({ text: string(LIMITS.sectionText) }, { emoji: boolean }),
  mrkdwn: object({ text: string(LIMITS.sectionText) }, { verbatim: boolean }),
});

const INPUTS = [
  'plain_text_input',
  'number_input',
  'email_text_input',
  'url_text_input',
  'rich_text_input',
  ...selects,
  ...manySelects,
  ...pickers,
] as const;

function input(surface: Surface): Rule {
  return object(
    {
      label: plain(LIMITS.inputLabel),
      element: variant(surface === 'modal' ? elements(...INPUTS, 'file_input') : elements(...INPUTS)),
    },
    { ...block, hint: plain(LIMITS.inputHint), optional: boolean, dispatch_action: boolean },
  );
}

const image = all(
  object(IMAGE_FIELDS.required, { ...block, ...IMAGE_FIELDS.optional, title: plain(LIMITS.imageTitle) }),
  imageSource,
);

const card = all(
  object(
    {},
    {
      ...block,
      hero_image: variant({ image: ELEMENTS.image }),
      icon: variant({ image: ELEMENTS.image }),
      title: mrkdwn(LIMITS.cardTitle),
      subtitle: mrkdwn(LIMITS.cardSubtitle),
      body: mrkdwn(LIMITS.cardBody),
      actions: list(variant(elements('button')), LIMITS.cardActions),
    },
  ),
  (value: unknown, at: string, report: Report) => {
    const { hero_image, title, actions: buttons, body } = json(value);
    if ([hero_image, title, buttons, body].every((each) => each === undefined)) {
      report(at, 'one of hero_image, title, actions, body is required');
    }
  },
);

const EVERYWHERE = {
  section,
  actions,
  image,
  header: object({ text: plain(LIMITS.headerText) }, { ...block, level: number(1, 4, true) }),
  divider: object({}, block),
  context: object({ elements: list(contextElement, LIMITS.contextElements) }, block),
  rich_text: object({ elements: richTextElements }, block),
};

const richText = variant({ rich_text: EVERYWHERE.rich_text });

const container = all(
  object(
    { child_blocks: list(variant({ ...EVERYWHERE, table, input: input('message') }), LIMITS.containerBlocks) },
    {
      ...block,
      title: plain(LIMITS.containerTitle),
      rich_text_title: richText,
      subtitle: text(LIMITS.containerTitle),
      width: choice('narrow', 'standard', 'wide', 'full'),
      icon: variant({ image: ELEMENTS.image }),
      is_collapsible: boolean,
      default_collapsed: boolean,
      has_header_divider: boolean,
    },
  ),
  (value: unknown, at: string, report: Report) => {
    const { title, rich_text_title, default_collapsed, is_collapsible } = json(value);
    if (title === undefined && rich_text_title === undefined) report(at, 'missing required field: title');
    if (default_collapsed === true && is_collapsible !== true) report(`${at}/default_collapsed`, 'needs is_collapsible');
  },
);

const taskCard = object(
  { task_id: string(255), title: string(LIMITS.containerTitle), status: choice('pending', 'in_progress', 'complete', 'error') },
  { ...block, details: richText, output: richText, sources: list((_value) => undefined, 100, 0) },
);

const MESSAGE_ONLY = {
  table,
  data_table: dataTable,
  data_visualization: chart,
  markdown: object({ text: string(LIMITS.markdownText) }, block),
  context_actions: object(
    { elements: list(variant(elements('feedback_buttons', 'icon_button')), LIMITS.contextActionsElements) },
    block,
  ),
  card,
  carousel: object({ elements: list(variant({ card }), LIMITS.carouselCards) }, block),
  container,
  task_card: taskCard,
  plan: object({ title: string(LIMITS.containerTitle) }, { ...block, tasks: list(variant({ task_card: taskCard }), 100, 0) }),
};

/** The rule for one block of each surface (docs.slack.dev/reference/block-kit/blocks). */
export const BLOCKS = {
  message: variant({ ...EVERYWHERE, ...MESSAGE_ONLY, input: input('message') }),
  modal: variant({
    ...EVERYWHERE,
    input: input('modal'),
    alert: object(
      { text: text(LIMITS.alertText) },
      { ...block, level: choice('default', 'info', 'warning', 'error', 'success') },
    ),
  }),
  home: variant({ ...EVERYWHERE, input: input('home') }),
} as const satisfies { readonly [surface in Surface]: Rule };
