import type { Question } from '../understanding/question.ts';
import { helpReply, TRY } from './help-reply.ts';
import { DIFFERENCES, PLAN } from './next-steps.ts';
import type { NextStep, Part, Reply, Span } from './reply.ts';
import { finish } from './result.ts';

/** A short reply where there is nothing to advise on: too little said, small talk, or a request that is none of ours. */
export function shortReply(question: Question): Reply {
  const { intent } = question;
  switch (intent.kind) {
    case 'smalltalk':
      return smalltalk(question, intent.reason);
    case 'refusal':
      return refusal(question, intent.reason);
    case 'clarification':
      return intent.reason === 'language' ? language(question, intent.language ?? '') : clarification(question, intent.reason);
    case 'recommendation':
    case 'answer':
      // Nothing could be made of the workloads: asking is the honest reply.
      return clarification(question, 'too-little');
  }
}

function clarification(question: Question, reason: 'empty' | 'too-little'): Reply {
  const summary =
    reason === 'empty'
      ? 'What do you want to run? Name the applications or systems, and how many of each.'
      : 'Which workload is it for, and which options do you weigh? Name an application or a system, and I can compare the models for it.';
  return plainReply(
    'What is it about?',
    [summary],
    [
      {
        type: 'list',
        items: [
          ['For advice: ', { strong: '3 Ubuntu web servers and a Windows domain controller' }],
          ['For a comparison: ', { strong: 'LXC or KVM for PostgreSQL?' }],
          ['For a general question: ', { strong: 'do containers have their own kernel?' }],
        ],
      },
    ],
    { kind: 'clarification', question },
    [TRY, DIFFERENCES, PLAN],
  );
}

function smalltalk(question: Question, reason: 'greeting' | 'thanks' | 'chitchat' | 'help'): Reply {
  if (reason === 'help') return helpReply(question);
  const words = {
    greeting: ['Hello', 'Hello. Tell me what you want to run, and I say which virtualisation fits it, and why.'],
    thanks: ['You are welcome', 'You are welcome. If a requirement changes, say so here and I look again.'],
    chitchat: [
      'Virtualisation is all I know',
      'I only know about virtualisation. Tell me what you want to run, and I say where it runs best.',
    ],
  } as const;
  const [title, summary] = words[reason];
  const parts: readonly Part[] =
    reason === 'thanks'
      ? []
      : [{ type: 'prose', spans: ['For example: ', { strong: '40 LAMP sites on Debian and one Exchange server' }] }];
  return plainReply(title, [summary], parts, { kind: 'smalltalk', question }, reason === 'thanks' ? [] : [TRY, PLAN]);
}

function refusal(question: Question, reason: 'off-topic' | 'injection'): Reply {
  const summary =
    reason === 'injection'
      ? 'I cannot do that. I only advise on virtualisation: tell me what you want to run, and I say which kind fits.'
      : 'That is outside what I know. I advise on virtualisation only: which kind fits a workload, and why. For other requests, please ask the people who run that service.';
  return plainReply(
    'Not something I can help with',
    [summary],
    [{ type: 'prose', spans: ['For example: ', { strong: 'should our mail relay run in a container or a virtual machine?' }] }],
    { kind: 'refusal', question },
    [TRY],
  );
}

const PLEASE_ASK_IN_ENGLISH = new Map([
  ['de', 'Ich lese bisher nur Englisch. Bitte fragen Sie auf Englisch.'],
  ['fr', 'Pour l’instant, je ne lis que l’anglais. Merci de poser la question en anglais.'],
  ['es', 'Por ahora solo leo inglés. Por favor, pregunte en inglés.'],
  ['pt', 'Por enquanto só leio inglês. Por favor, pergunte em inglês.'],
  ['zh', '我目前只能看懂英文，请用英文提问。'],
  ['ja', '今のところ英語しか読めません。英語で質問してください。'],
  ['id', 'Saat ini saya hanya bisa membaca bahasa Inggris. Silakan bertanya dalam bahasa Inggris.'],
  ['ru', 'Пока я понимаю только английский. Пожалуйста, спросите по-английски.'],
]);

function language(question: Question, code: string): Reply {
  const own = PLEASE_ASK_IN_ENGLISH.get(code.toLowerCase().slice(0, 2));
  return plainReply(
    'Please ask in English',
    [...(own ? [`${own} `] : []), 'I read English for now. Please ask in English.'],
    [{ type: 'prose', spans: ['For example: ', { strong: 'can several containers share one graphics card?' }] }],
    { kind: 'clarification', question },
    [TRY],
  );
}

function plainReply(
  title: string,
  summary: readonly Span[],
  parts: readonly Part[],
  about: Parameters<typeof finish>[1],
  nextSteps: readonly NextStep[],
): Reply {
  return finish({ title, summary, parts, sources: [], nextSteps }, about);
}
