import { connect, constants } from 'node:http2'

const service = 'temporal.api.workflowservice.v1.WorkflowService'
/** `HealthCheckResponse{status: SERVING}`: field 1, varint, value 1. */
const serving = Buffer.from([0x08, 0x01])

/** Asks Temporal's front end for its health over the standard gRPC health protocol. */
export function isTemporalServing(address: string, timeoutMs = 2000): Promise<boolean> {
  return new Promise((resolve) => {
    const session = connect(`http://${address}`)
    const end = (result: boolean) => {
      session.destroy()
      resolve(result)
    }
    session.setTimeout(timeoutMs, () => end(false))
    session.on('error', () => end(false))
    const stream = session.request({
      [constants.HTTP2_HEADER_METHOD]: 'POST',
      [constants.HTTP2_HEADER_PATH]: '/grpc.health.v1.Health/Check',
      [constants.HTTP2_HEADER_CONTENT_TYPE]: 'application/grpc',
      [constants.HTTP2_HEADER_TE]: 'trailers',
    })
    const chunks: Buffer[] = []
    stream.on('data', (chunk: Buffer) => chunks.push(chunk))
    stream.on('error', () => end(false))
    stream.on('end', () => end(Buffer.concat(chunks).subarray(5).equals(serving)))
    const request = Buffer.concat([Buffer.from([0x0a, service.length]), Buffer.from(service)])
    const frame = Buffer.alloc(5)
    frame.writeUInt32BE(request.length, 1)
    stream.end(Buffer.concat([frame, request]))
  })
}
