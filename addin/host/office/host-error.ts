import type { HostProblem } from '../problem.ts';

/** As much as we need of OfficeExtension.Error. */
interface OfficeError {
  readonly name: string;
  readonly code: string;
  readonly message: string;
}

/** What office.js throws when the host refuses; anything else is a bug of ours. */
export function isOfficeError(error: unknown): error is OfficeError {
  return (
    typeof error === 'object' &&
    error !== null &&
    'code' in error &&
    typeof error.code === 'string' &&
    'name' in error &&
    error.name === 'RichApi.Error'
  );
}

export function isTooLarge({ code }: OfficeError): boolean {
  return (
    code === 'RequestPayloadSizeLimitExceeded' ||
    code === 'ResponsePayloadSizeLimitExceeded' ||
    code === 'PayloadSizeLimitExceeded'
  );
}

/** What a person can do about an error of the host. */
export function problemOf(error: OfficeError, where: string): HostProblem {
  if (isTooLarge(error)) return { code: 'too-much', where };
  const { code, message } = error;
  const detail = message && message !== code ? `${code}: ${message}` : code;
  switch (code) {
    case 'InvalidOperationInCellEditMode':
    case 'WriteNotSupportedWhenModalDialogOpen':
      return { code: 'busy' };
    case 'AccessDenied':
      return { code: 'protected', where };
    case 'ItemNotFound':
    case 'InvalidReference':
      return { code: 'gone', where };
    case 'ApiNotFound':
    case 'NotImplemented':
    case 'UnsupportedOperation':
      return { code: 'unsupported', what: { zh: where, en: where } };
    case 'InvalidArgument':
    case 'InvalidOperation':
    case 'ActivityLimitReached':
      return { code: 'refused', unknownEffect: false, detail };
    case 'InvalidOrTimedOutSession':
    case 'ConnectionFailure':
    case 'HostRestartNeeded':
    case 'RequestAborted':
    case 'Timeout':
      return { code: 'lost', unknownEffect: true, detail };
    default:
      return { code: 'refused', unknownEffect: true, detail };
  }
}
