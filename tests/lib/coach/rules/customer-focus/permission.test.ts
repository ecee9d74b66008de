import type { Story } from '@/lib/model/plan';
import { permission } from '@/lib/coach/rules/customer-focus/permission';
import { testRule } from '../../rule-tester';

const noted = (over: Partial<Story> = {}) => ({
  stories: [{ id: 's1', text: 'Drove two hours in the snow for a rye loaf', who: 'Ana Ruiz', ...over }],
});

testRule(permission, {
  speaks: [
    {
      text: 'Somebody drove two hours in the snow for a rye loaf. That is how good Monday can be.',
      plan: noted(),
      level: 'caution',
      message: 'unasked',
      title: 'You have not noted a yes to this story',
    },
    {
      text: 'Ana Ruiz came through the snow for her loaf.',
      plan: noted(),
      level: 'caution',
      message: 'unasked',
    },
    {
      text: 'Two hours of driving, snow everywhere, and all for one rye loaf.',
      plan: noted({ permission: false }),
      level: 'caution',
      message: 'refused',
      title: 'Ana Ruiz did not want this story told',
    },
    {
      text: 'She drove two hours in the snow for a rye loaf.',
      plan: {
        stories: [{ id: 's2', text: 'Drove two hours in the snow for a rye loaf', permission: false }],
      },
      level: 'caution',
      message: 'refused',
    },
    {
      text: 'Ana condujo dos horas bajo la nieve por un pan de centeno.',
      language: 'es',
      plan: {
        stories: [{ id: 's3', text: 'Condujo dos horas con nieve por un pan de centeno', who: 'Ana' }],
      },
      level: 'caution',
      message: 'unasked',
    },
    {
      text: 'Thank you, Ana Ruiz, for the two hours on the road and the snow on your boots.',
      surface: 'reply',
      plan: noted(),
      level: 'caution',
      message: 'unasked',
    },
  ],
  silent: [
    {
      text: 'Ana Ruiz drove two hours in the snow for a rye loaf.',
      plan: noted({ permission: true }),
      near: 'she said yes',
    },
    { text: 'The rye loaf is on the shelf from seven.', plan: noted(), near: 'two of its words' },
    {
      text: 'Ana Ruiz works here on Saturdays from now on.',
      plan: noted(),
      near: 'her name and nothing of the story',
    },
    {
      text: 'Two hours left until the snow comes, so come early.',
      plan: noted(),
      near: 'its small words and some others',
    },
    { text: 'Ana Ruiz drove two hours.', near: 'no story in the plan' },
    { text: '', plan: noted(), near: 'an empty box' },
    { text: 'Ana likes rye.', plan: noted({ text: 'She cried' }), near: 'half a name' },
    { text: 'Snow today, and we are open.', plan: noted() },
  ],
});
