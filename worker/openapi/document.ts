import { ORDER_ID } from '../calls/callable.ts';
import { describeComponents, type Schema } from '../schemas/registry.ts';
import { functionPaths } from './function-paths.ts';
import { FUNCTIONS_TAG } from './functions.ts';
import { NORM_PATHS } from './norm-paths.ts';
import { orderPath } from './order-path.ts';
import { PROBLEM_RESPONSES, SECURITY_SCHEMES } from './responses.ts';

/** The paths; what they refer to is named while they are made. */
const PATHS = { ...functionPaths(), [`/v1/${ORDER_ID}`]: orderPath(), ...NORM_PATHS };

/** The OpenAPI document of the service, made from the catalogue and the schemas of its answers. */
export function createOpenApi(origin: string): Schema {
  return {
    openapi: '3.1.1',
    info: {
      title: 'SLA 分级助手 SLA Tiers',
      version: '1.0.0',
      description:
        '按 2010 年版《集团客户网络服务等级协议(SLA)规范》求等级、时限、到期日和数量上限, 每个答案给出条款和读法。 | Tiers, levels, limits, due dates and caps by the 2010 SLA norm; every answer names its clause and reading. 请求体可用 gzip 或 deflate 压缩(Content-Encoding) | Bodies may be encoded with gzip or deflate.',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: origin }],
    security: [{}, { key: [] }],
    tags: [
      { name: FUNCTIONS_TAG, description: '函数 the functions of the catalogue' },
      { name: 'norm', description: '规范本身 the norm itself' },
      { name: 'service', description: '服务 the service' },
    ],
    paths: PATHS,
    components: {
      schemas: describeComponents(),
      responses: PROBLEM_RESPONSES,
      securitySchemes: SECURITY_SCHEMES,
    },
  };
}
