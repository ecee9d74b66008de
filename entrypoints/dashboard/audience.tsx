import '@/components/dashboard/bring-in/bring-in.css';
import '@/components/dashboard/audience/audience.css';
import { Audience } from '@/components/dashboard/audience/Audience';
import { createAudienceStore } from '@/lib/state/audience';
import { openAudienceDoors } from './audience/doors';

const store = createAudienceStore(openAudienceDoors());

/** "Your customers", on the real worker. */
export function AudienceScreen() {
  return <Audience store={store} />;
}
