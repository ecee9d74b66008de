export function writeRule(id: string | undefined, root?: string): string[];
export function addRow(list: string, rule: { id: string; name: string }): string;
