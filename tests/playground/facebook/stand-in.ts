import type { StandIn } from '../stand-in';
import { answerFacebook } from './accept-post';
import { facebookPage } from './page';

/** Facebook and the Business Suite, which share a bundle and tell themselves apart by their host. */
export const facebook: StandIn = {
  name: 'facebook',
  hosts: ['www.facebook.com', 'business.facebook.com'],
  page: (nonce) => facebookPage(nonce),
  answer: answerFacebook,
};
