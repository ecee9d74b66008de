import type { StandIn } from '../stand-in';
import { answerX } from './accept-post';
import { xPage } from './page';

/** X, on every host it answers from. */
export const x: StandIn = {
  name: 'x',
  hosts: ['x.com', 'twitter.com', 'pro.x.com', 'mobile.x.com', 'mobile.twitter.com'],
  page: (nonce) => xPage(nonce),
  answer: answerX,
};
