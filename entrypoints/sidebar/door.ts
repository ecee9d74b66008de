/**
 * How the watcher and the sidebar, two scripts of one isolated world, find each other: once the sidebar is there, the
 * watcher hands it each editable directly, and no message is sent. The page has another world and sees nothing.
 */
export interface SidebarDoor {
  porchlight?: (editable: Element) => void;
}
