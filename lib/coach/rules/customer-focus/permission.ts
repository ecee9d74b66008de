import { networks } from '@/lib/model/network';
import { defineRule, pass, speak } from '@/lib/coach/define-rule';
import { tellsStory } from '@/lib/coach/text/telling';

/** Letters of a note that stand in a sentence about it. */
const quoted = 90;

/** The draft tells a customer's story of the plan without their yes. */
export const permission = defineRule({
  id: 'customer-focus/permission',
  levels: ['caution'],
  scope: 'plan',
  surfaces: ['post', 'reply'],
  networks,
  needs: { minWords: 0, minPosts: 0 },
  languages: 'any',
  evidence: 'permission',
  messages: {
    unasked: {
      title: 'You have not noted a yes to this story',
      seen: 'Your note: “{note}”',
      step: 'Ask {who} first, and tick it in “Questions and stories”.',
    },
    refused: {
      title: '{who} did not want this story told',
      seen: 'Your note: “{note}”',
      step: 'Leave it out, or tell it so that nobody knows them.',
    },
  },
  good: [
    {
      text: 'Ana drove two hours through the snow for one rye loaf.',
      plan: {
        stories: [
          { id: 's', text: 'Drove two hours in the snow for a rye loaf', who: 'Ana', permission: true },
        ],
      },
    },
  ],
  bad: [
    {
      text: 'Ana drove two hours through the snow for one rye loaf.',
      plan: { stories: [{ id: 's', text: 'Drove two hours in the snow for a rye loaf', who: 'Ana' }] },
    },
  ],
  review({ features, plan }) {
    const told = (plan.stories ?? []).find(
      (story) => story.permission !== true && tellsStory(story, features.marks),
    );
    if (!told) return pass;
    const refused = told.permission === false;
    const who = told.who?.trim().slice(0, 40);
    const values = {
      note: [...told.text.trim()].slice(0, quoted).join(''),
      who: who || (refused ? 'The customer' : 'the customer'),
    };
    return speak({ level: 'caution', message: refused ? 'refused' : 'unasked', values, spans: [] });
  },
});
