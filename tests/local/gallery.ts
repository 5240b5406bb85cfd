/** One message and one modal with every block that the page can show: for the browser test and for looking at. */
const plain = (text: string) => ({ type: 'plain_text', text });
const rich = (...elements: object[]) => ({ type: 'rich_text', elements: [{ type: 'rich_text_section', elements }] });
const option = (text: string, value: string) => ({ text: plain(text), value });

export const GALLERY_BLOCKS = [
  { type: 'header', text: plain('Hardware virtualisation for 40 machines') },
  {
    type: 'section',
    text: {
      type: 'mrkdwn',
      text: '*LAMP on Debian* fits _containers_, `runc` too. See <https://example.com/a|the evidence>.\n> quoted',
    },
    accessory: { type: 'overflow', action_id: 'menu', options: [option('Share', 'share'), option('Undo', 'undo')] },
  },
  {
    type: 'section',
    fields: [
      { type: 'mrkdwn', text: '*Hosts*\n3' },
      { type: 'mrkdwn', text: '*Confidence*\n93 %' },
    ],
  },
  {
    type: 'rich_text',
    elements: [
      {
        type: 'rich_text_section',
        elements: [
          { type: 'text', text: 'Rich ' },
          { type: 'text', text: 'bold', style: { bold: true } },
          { type: 'text', text: ' and ' },
          { type: 'user', user_id: 'U0BEN' },
          { type: 'emoji', name: 'tada' },
        ],
      },
      {
        type: 'rich_text_list',
        style: 'bullet',
        elements: [
          { type: 'rich_text_section', elements: [{ type: 'text', text: 'first <b>literal</b>' }] },
          { type: 'rich_text_section', elements: [{ type: 'link', url: 'https://example.com', text: 'a link' }] },
        ],
      },
      { type: 'rich_text_quote', elements: [{ type: 'text', text: 'a quote' }] },
      { type: 'rich_text_preformatted', elements: [{ type: 'text', text: 'vmkernel: ok' }] },
    ],
  },
  {
    type: 'table',
    column_settings: [{ align: 'left' }, { align: 'center' }, { align: 'right' }],
    rows: [
      ['Workload', 'Verdict', 'Machines'].map((text) => ({ type: 'raw_text', text })),
      [
        { type: 'raw_text', text: 'LAMP on Debian' },
        rich({ type: 'text', text: 'fits', style: { bold: true } }),
        { type: 'raw_number', value: 40, text: '40' },
      ],
      [
        { type: 'raw_text', text: 'Exchange' },
        { type: 'raw_text', text: 'ruled out' },
        { type: 'raw_number', value: 1, text: '1' },
      ],
    ],
  },
  {
    type: 'data_visualization',
    title: 'Machines by system',
    chart: {
      type: 'pie',
      segments: [
        { label: 'Linux', value: 40 },
        { label: 'Windows', value: 9 },
      ],
    },
  },
  { type: 'markdown', text: '### Markdown\n- one **bold**\n- two `code`' },
  {
    type: 'container',
    title: plain('Why'),
    is_collapsible: true,
    default_collapsed: true,
    child_blocks: [{ type: 'section', text: plain('Because the kernel is shared.') }],
  },
  {
    type: 'card',
    title: { type: 'mrkdwn', text: 'Proxmox VE' },
    body: { type: 'mrkdwn', text: 'Alive and well' },
    actions: [{ type: 'button', action_id: 'card', text: plain('Explain') }],
  },
  { type: 'divider' },
  {
    type: 'actions',
    elements: [
      { type: 'button', action_id: 'why', text: plain('Why?'), value: 'why', style: 'primary' },
      { type: 'button', action_id: 'again', text: plain('What if?'), value: 'again' },
      {
        type: 'static_select',
        action_id: 'pick',
        placeholder: plain('Compare with'),
        options: [option('Xen', 'xen'), option('LXC', 'lxc')],
      },
    ],
  },
  { type: 'context', elements: [{ type: 'mrkdwn', text: 'Sources: 2 · knowledge of today' }] },
  {
    type: 'context_actions',
    elements: [
      {
        type: 'feedback_buttons',
        action_id: 'feedback',
        positive_button: { text: plain('Good'), value: 'good' },
        negative_button: { text: plain('Bad'), value: 'bad' },
      },
    ],
  },
];

/** A form with a field of each kind. */
export const GALLERY_VIEW = {
  type: 'modal',
  callback_id: 'gallery',
  title: plain('Your workloads'),
  submit: plain('Recommend'),
  close: plain('Cancel'),
  blocks: [
    { type: 'alert', text: plain('Two assumptions were made.'), level: 'warning' },
    {
      type: 'input',
      block_id: 'name',
      label: plain('Name'),
      hint: plain('What is it called?'),
      element: { type: 'plain_text_input', action_id: 'v' },
    },
    {
      type: 'input',
      block_id: 'count',
      label: plain('How many'),
      element: { type: 'number_input', action_id: 'v', is_decimal_allowed: false, min_value: '1', initial_value: '1' },
    },
    {
      type: 'input',
      block_id: 'app',
      label: plain('Application'),
      optional: true,
      element: { type: 'external_select', action_id: 'app', min_query_length: 2 },
    },
    {
      type: 'input',
      block_id: 'os',
      label: plain('System'),
      element: { type: 'static_select', action_id: 'v', options: [option('Linux', 'linux'), option('Windows', 'windows')] },
    },
    {
      type: 'input',
      block_id: 'needs',
      label: plain('Needs'),
      optional: true,
      element: {
        type: 'checkboxes',
        action_id: 'v',
        options: [option('Own kernel', 'kernel'), option('Live migration', 'live')],
      },
    },
    {
      type: 'input',
      block_id: 'vtx',
      label: plain('VT-x or AMD-V'),
      optional: true,
      element: { type: 'radio_buttons', action_id: 'v', options: [option('Yes', 'yes'), option('No', 'no')] },
    },
    {
      type: 'input',
      block_id: 'prio',
      label: plain('Priorities'),
      optional: true,
      element: { type: 'multi_external_select', action_id: 'prio', min_query_length: 0 },
    },
    { type: 'actions', block_id: 'more', elements: [{ type: 'button', action_id: 'add', text: plain('Add workload') }] },
  ],
};
