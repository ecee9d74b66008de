import { networks } from '@/lib/model/network';
import { defineRule, isBlank, pass, speak, type RuleContext } from '@/lib/coach/define-rule';
import { isAnswer } from '@/lib/coach/text/telling';

/** The draft answers a question heard from customers; an empty box is offered one that is still open. */
export const answersQuestion = defineRule({
  id: 'customer-focus/answers-question',
  levels: ['praise', 'tip'],
  scope: 'plan',
  surfaces: ['post'],
  networks,
  needs: { minWords: 0, minPosts: 0 },
  languages: 'any',
  evidence: 'heard-questions',
  messages: {
    answers: { title: 'You answer what a customer asked', seen: '“{question}”', step: '' },
    open: {
      title: 'A customer asked, and no post answers it yet',
      seen: '“{question}”',
      step: 'Answer it in two sentences.',
    },
  },
  good: [
    {
      text: 'Freeze the sourdough in slices and toast them straight from the freezer.',
      plan: { questions: [{ text: 'Can I freeze sourdough?' }] },
    },
  ],
  bad: [{ text: '', plan: { questions: [{ text: 'Can I freeze sourdough?' }] } }],
  review(context) {
    const open = (context.plan.questions ?? []).filter(({ answeredIn }) => answeredIn === undefined);
    if (open.length === 0) return pass;
    if (isBlank(context)) {
      const question = open[0]!.text.trim().slice(0, 120);
      return speak({ level: 'tip', message: 'open', values: { question }, spans: [] });
    }
    const answered = open.find(({ text }) => isAnswered(text, context));
    if (!answered) return pass;
    const question = answered.text.trim().slice(0, 120);
    return speak({ level: 'praise', message: 'answers', values: { question }, spans: [] });
  },
});

/** A draft that only repeats the question does not answer it: it needs as many words again as the question has. */
function isAnswered(question: string, { features }: RuleContext): boolean {
  const isAsked = features.sentences.length === 1 && features.plain.trimEnd().endsWith('?');
  const text = { marks: features.marks, words: features.words.length };
  return !isAsked && isAnswer(question, text, features.phrases?.advice.smallWords);
}
