// Node 20 has no Temporal yet; browsers that lack it get the same polyfill from the entrypoints.
import 'temporal-polyfill/global';
