/** The day on which the knowledge last changed. Every answer is stamped with it, so set it anew with each change of what is known. */
export const KNOWLEDGE_VERSION = '2026-11-23';
