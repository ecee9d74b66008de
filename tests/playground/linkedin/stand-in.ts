import type { StandIn } from '../stand-in';
import { answerLinkedin } from './accept-post';
import { linkedinPage } from './page';

/** LinkedIn, on the one host it is composed on. */
export const linkedin: StandIn = {
  name: 'linkedin',
  hosts: ['www.linkedin.com'],
  page: (nonce, { pathname }) => linkedinPage(nonce, pathname),
  answer: answerLinkedin,
};
