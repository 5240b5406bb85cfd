/**
 * Slack's published limits in one flat table. The block builders keep below them; the local workspace refuses what goes
 * above them. Sources: docs.slack.dev/reference/block-kit (blocks, elements, composition objects), /reference/views,
 * /interactivity/handling-user-interaction; those marked "observed" are not in Slack's documentation.
 */
export const LIMITS = {
  // A whole message
  blocksPerMessage: 50,
  /** Observed: the text of all blocks together, above which Slack answers `msg_blocks_too_long` (bolt-js issue 2509). */
  messageChars: 13_200,
  /** chat.postMessage recommends 4,000 characters of top-level text and truncates above 40,000. */
  textRecommended: 4000,
  textHard: 40_000,

  // Views
  blocksPerView: 100,
  viewTitle: 24,
  viewSubmit: 24,
  viewClose: 24,
  viewCallbackId: 255,
  viewExternalId: 255,
  privateMetadata: 3000,
  viewBytes: 250_000,
  viewStack: 3,

  // Interaction
  ackMs: 3000,
  triggerTtlMs: 3000,
  responseUrlUses: 5,
  responseUrlTtlMs: 1_800_000,
  /** Web sockets of one app at a time. */
  socketConnections: 10,

  // Blocks
  blockId: 255,
  sectionText: 3000,
  sectionFields: 10,
  sectionFieldText: 2000,
  headerText: 150,
  contextElements: 10,
  contextActionsElements: 5,
  actionsElements: 25,
  inputLabel: 2000,
  inputHint: 2000,
  imageUrl: 3000,
  imageAlt: 2000,
  imageTitle: 2000,
  /** All markdown blocks of one message together. */
  markdownText: 12_000,
  alertText: 200,
  cardTitle: 150,
  cardSubtitle: 150,
  cardBody: 200,
  cardActions: 3,
  carouselCards: 10,
  containerBlocks: 10,
  containerTitle: 150,

  // Tables and charts
  tableRows: 100,
  tableCells: 20,
  tableChars: 10_000,
  tablesPerMessage: 1,
  dataTableRows: 100,
  dataTableCells: 20,
  dataTableChars: 10_000,
  dataTablePageSize: 100,
  /** Observed: a third chart in one message is refused. */
  chartsPerMessage: 2,
  chartTitle: 50,
  chartSegments: 12,
  chartSeries: 12,
  chartCategories: 20,
  chartLabel: 20,

  // Elements and composition objects
  actionId: 255,
  buttonText: 75,
  buttonValue: 2000,
  buttonUrl: 3000,
  accessibilityLabel: 75,
  placeholder: 150,
  optionText: 75,
  optionDescription: 75,
  optionValue: 150,
  optionsPerSelect: 100,
  optionGroups: 100,
  optionGroupLabel: 75,
  optionsPerCheckboxes: 10,
  optionsPerRadio: 10,
  optionsPerOverflow: 5,
  plainInput: 3000,
  fileInputFiles: 10,
  /** "There is a 10MB file size limit" for each file of a file_input. */
  fileInputBytes: 10 * 1024 * 1024,
  confirmTitle: 100,
  confirmText: 300,
  confirmButton: 30,

  // Agent messaging
  suggestedPrompts: 4,
} as const;
