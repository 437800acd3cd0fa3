/** Whether a service comes with line access 专线接入. */
export const LINE_ACCESSES = ['with', 'without'] as const;
export type LineAccess = (typeof LINE_ACCESSES)[number];

/** Who is told in time (§6.1): the customer, or the account manager who tells the customer. */
export const RECIPIENTS = ['customer', 'account-manager'] as const;
export type Recipient = (typeof RECIPIENTS)[number];

/** Who is to know of planned work by a date: the department inside first (§6.2.2(1)). */
export const DESKS = ['customer-department', ...RECIPIENTS] as const;
export type Desk = (typeof DESKS)[number];

export const STATUSES = ['met', 'breached', 'at-risk', 'running', 'paused'] as const;
export type Status = (typeof STATUSES)[number];

export const QUALITIES = ['met', 'breached'] as const;
export type Quality = (typeof QUALITIES)[number];

export const CAP_STATES = ['within', 'full', 'over', 'over-by-floor'] as const;
export type CapState = (typeof CAP_STATES)[number];
