import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import 'temporal-polyfill/global';

/** Civil dates for browsers without Temporal (Chrome before 144); put in before the sidebar, and only there. */
export default defineUnlistedScript(() => {});
