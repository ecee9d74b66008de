/** What is needed of `storage.local`. A key that is not there is absent from the answer, or undefined in it. */
export interface SettingsStorage {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(key: string): Promise<void>;
}
