/** Address of the published site: what `SITE_URL` says, else one that leads nowhere. */
export function siteAddress(): string {
  return process.env['SITE_URL'] ?? 'https://doleances.example';
}
