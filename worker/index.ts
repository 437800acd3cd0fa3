import { app } from './app.ts';
import { type CloudflareBindings, onCloudflare } from './cloudflare.ts';

/** The service on Cloudflare. */
export default {
  fetch(request: Request, bindings: CloudflareBindings): Response | Promise<Response> {
    return app.fetch(request, onCloudflare(bindings, request));
  },
};
