/**
 * Ordinary words that lie one letter from the name of a product. Found by running the corrector over 1.4 million words of technical prose
 * and reading all that it would have changed.
 */
export const NO_TYPOS: ReadonlySet<string> = new Set(
  'asterism audited authentic autocmd bazaar clears collected collects decker deckers domingo duplicate elastic freedom freedoms german magenta mailmap mathematics nestjs networked openapi opener openfile oranges organize organise packed packet parker parsed parser parses persona picker radicals ranches reactor reacts routed rubric scripted setfile sliced slides smarts staying targeted targetid targets telegram tested thanks toolbox traced traces turkey unions unpaid vanish vmserver webapi webchat'.split(
    ' ',
  ),
);
