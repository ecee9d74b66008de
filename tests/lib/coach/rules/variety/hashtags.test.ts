import { hashtags } from '@/lib/coach/rules/variety/hashtags';
import { testRule } from '../../rule-tester';

const rye = 'Rye from seven.';

testRule(hashtags, {
  speaks: [
    {
      text: `${rye} #bread #rye #wheat`,
      level: 'tip',
      message: 'many',
      title: '3 hashtags are a lot on X',
      words: ['#bread', '#rye', '#wheat'],
    },
    { text: `${rye} #bread #rye #wheat #oats`, network: 'facebook', level: 'tip', message: 'many' },
    {
      text: `${rye} #a1 #b2 #c3 #d4 #e5 #f6 #g7 #h8 #i9`,
      network: 'linkedin',
      level: 'tip',
      message: 'many',
    },
    {
      text: `${rye} #Bread #Rye`,
      recent: [{ hashtags: ['rye', 'bread'] }],
      level: 'tip',
      message: 'same',
      title: 'The same hashtags as last time',
    },
    { text: `${rye} #pan #масло`, recent: [{ hashtags: ['pan', 'масло'] }], level: 'tip', message: 'same' },
  ],
  silent: [
    { text: `${rye} #bread #rye`, near: 'two tags' },
    { text: `${rye} #bread #bread #Bread`, near: 'one tag three times' },
    { text: `${rye} #a1 #b2 #c3 #d4 #e5 #f6`, network: 'linkedin', near: 'six on LinkedIn' },
    { text: `${rye} #bread`, recent: [{ hashtags: ['bread'] }], near: 'a single tag again' },
    { text: `${rye} #bread #rye`, recent: [{ hashtags: ['bread'] }], near: 'one more than last time' },
    {
      text: `${rye} #bread #rye`,
      recent: [{ hashtags: [] }, { hashtags: ['bread', 'rye'] }],
      near: 'not the last post',
    },
    {
      text: `${rye} #bread #rye`,
      recent: [{ network: 'facebook', hashtags: ['bread', 'rye'] }],
      near: 'the other network',
    },
    { text: 'Rye&#39;s #1 fan a#b c#d e#f', near: 'signs that are no tags' },
    { text: `${rye} #bread #rye #wheat`, surface: 'reply', near: 'a reply' },
  ],
});
