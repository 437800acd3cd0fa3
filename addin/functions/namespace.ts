/** The namespace that the published add-in has in Excel. */
export const NAMESPACE = 'SLA';
