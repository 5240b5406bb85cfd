import { CORE } from './browser/core.ts';
import { DEEDS } from './browser/deeds.ts';
import { FIELDS } from './browser/fields.ts';
import { LISTS } from './browser/lists.ts';

/** The page's script. The lists come first; the fields come before the deeds: their keys are heard first. */
export const BROWSER = `'use strict';${LISTS}${CORE}${FIELDS}${DEEDS}`;
