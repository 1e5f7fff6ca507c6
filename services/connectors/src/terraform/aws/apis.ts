import type { Home } from '../../aws-bedrock/account.ts'
import type { TfResource } from '../resources/resource.ts'
import type { Resources } from '../resources/typed.ts'
import { httpApiWire, httpRouteWire, restApiWire, restMethodWire } from './wire.ts'

/** An API in front of functions. */
export interface Api {
  readonly id: string
  readonly url: string
  readonly exposure: 'internet' | 'internal'
  /** `none` where one of its routes asks for nothing. */
  readonly auth: 'none' | 'user'
  readonly at: TfResource
}

/** The HTTP and REST APIs of a file, with what they ask of callers. */
export function apisOf(resources: Resources, { region }: Pick<Home, 'region'>): readonly Api[] {
  const routes = resources.of('aws_apigatewayv2_route', httpRouteWire)
  const methods = resources.of('aws_api_gateway_method', restMethodWire)
  const http = resources.of('aws_apigatewayv2_api', httpApiWire).flatMap(({ value, resource }): Api[] => {
    const asked = routes.filter((each) => each.value.api_id === value.id).map((each) => each.value.authorization_type)
    if (value.api_endpoint == null) return []
    return [{ id: value.id, url: value.api_endpoint, exposure: 'internet', auth: authOf(asked), at: resource }]
  })
  const rest = resources.of('aws_api_gateway_rest_api', restApiWire).map(({ value, resource }): Api => {
    const asked = methods.filter((each) => each.value.rest_api_id === value.id).map((each) => each.value.authorization)
    const isPrivate = value.endpoint_configuration.some(({ types }) => types?.includes('PRIVATE') === true)
    return {
      id: value.id,
      url: `https://${value.id}.execute-api.${region}.amazonaws.com`,
      exposure: isPrivate ? 'internal' : 'internet',
      auth: authOf(asked),
      at: resource,
    }
  })
  return [...http, ...rest]
}

function authOf(asked: readonly (string | null | undefined)[]): 'none' | 'user' {
  return asked.length > 0 && asked.every((each) => each != null && each !== 'NONE') ? 'user' : 'none'
}
