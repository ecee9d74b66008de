import type { Network } from '@/lib/model/network';

/** How a person gets their posts from a network, step by step, as its pages are today (2026). */
export interface HowTo {
  readonly network: Network;
  /** where it is asked for */
  readonly address: string;
  readonly steps: readonly string[];
  /** how long it takes, and what else is good to know */
  readonly note: string;
}

export const howTos: readonly HowTo[] = [
  {
    network: 'facebook',
    address: 'https://accountscenter.facebook.com/info_and_permissions/dyi',
    steps: [
      'Open Facebook’s page “Download your information” and choose your page or profile.',
      'Choose “Some of your information”, tick “Posts” and, for the name, “Profile information”.',
      'Date range “All time”, media quality “Low”, and as the format “JSON”. HTML cannot be read.',
      'When Facebook says that it is ready, download the zip and give it to Porchlight as it is.',
    ],
    note: 'Usually ready within a day.',
  },
  {
    network: 'x',
    address: 'https://x.com/settings/download_your_data',
    steps: [
      'Open X’s page “Download an archive of your data” and enter your password.',
      'Press “Request archive”. X tells you in the app or by e-mail when it is ready.',
      'Download the zip from the same page and give it to Porchlight as it is.',
    ],
    note: 'Usually ready after a day or two.',
  },
  {
    network: 'linkedin',
    address: 'https://www.linkedin.com/mypreferences/d/download-my-data',
    steps: [
      'Open LinkedIn’s page “Get a copy of your data”.',
      'Choose “Download larger data archive”: your posts are only in that one.',
      'When LinkedIn’s e-mail comes, download the zip and give it to Porchlight as it is.',
    ],
    note: 'Usually ready within a day. Posts of a company page are not in it.',
  },
];
