/** `customer-focus/opening` is "Customer focus: opening". */
export function sayRule(ruleId: string): string {
  const said = ruleId.replaceAll('-', ' ').replace('/', ': ');
  return said.charAt(0).toUpperCase() + said.slice(1);
}
