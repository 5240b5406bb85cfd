/**
 * Ordinary words that lie one letter from the name of a product. Found by running the corrector over 1.4 million words of technical prose
 * and reading all that it would have changed.
 */
export const NO_TYPOS: ReadonlySet<string> = new Set(
  'asterism audited authentic autocmd avatar bazaar clears collected collects communicate decker deckers deltas domingo duplicate elastic fileset freedom freedoms genetic german informatics khronos macula magenta mailmap mathematics maxima nestjs networked openapi opener openfile oranges organize organise packed packet parker parsed parser parses persona picker prealpha radicals ranches reactor reacts routed rubric scripted setfile sliced slides smarts sometime staying targeted targetid targets telegram tested thanks toolbox traced traces turkey unions unpaid vanish vmserver webapi webchat'.split(
    ' ',
  ),
);
