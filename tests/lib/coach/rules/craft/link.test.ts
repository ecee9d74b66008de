import { link } from '@/lib/coach/rules/craft/link';
import { testRule } from '../../rule-tester';

const said = 'All about the opening hours over the holidays is on the page for you';

testRule(link, {
  speaks: [
    {
      text: `${said}: https://crumb.example/hours`,
      level: 'tip',
      message: 'link',
      title: 'A link may cost reach on X; sources disagree',
      words: ['https://crumb.example/hours'],
    },
    { text: `crumb.com ${said} to read.`, level: 'tip', message: 'link' },
    { text: '', parts: [`${said} https://a.co/b`, 'And more.'], level: 'tip', message: 'link' },
    {
      text: `${said} http://a.co http://b.co`,
      level: 'tip',
      message: 'link',
      words: ['http://a.co', 'http://b.co'],
    },
    {
      text: 'Todos los horarios de las fiestas están en la página, aquí abajo: https://pan.example/h',
      language: 'es',
      level: 'tip',
      message: 'link',
    },
  ],
  silent: [
    { text: `${said} to read.`, near: 'no link' },
    { text: `${said}: https://crumb.example/hours`, network: 'linkedin', near: 'LinkedIn' },
    { text: `${said}: https://crumb.example/hours`, network: 'facebook', near: 'Facebook' },
    { text: 'https://crumb.example/hours', near: 'nothing but the link', notEnough: true },
    { text: '', parts: [`${said} to read.`, 'Here: https://a.co/b'], near: 'in the second part of a thread' },
    { text: `${said}: write to anna@crumb`, near: 'an address that is no link' },
    { text: `${said}: 7.30 to 2.00`, near: 'hours with full stops' },
    { text: `${said}: https://crumb.example/hours`, surface: 'reply', near: 'a reply' },
  ],
});
