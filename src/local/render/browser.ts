import { CORE } from './browser/core.ts';
import { DEEDS } from './browser/deeds.ts';
import { FIELDS } from './browser/fields.ts';

/** The page's script. The fields come before the deeds: their keys are heard first. */
export const BROWSER = CORE + FIELDS + DEEDS;
