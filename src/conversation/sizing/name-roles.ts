/** Whether a name speaks of a role: "DC01", "srv-dc-02" and "LONDC1" are domain controllers, "dcim" is not. */
export function hasRole(name: string, stem: string): boolean {
  const [host = ''] = name.toLowerCase().split('.');
  return new RegExp(`(?:^|[^a-z])${stem}(?:[^a-z]|$)|${stem}\\d+$`).test(host);
}
