import { Client, Connection } from '@temporalio/client'

/** A connection to Temporal that closes itself. */
export interface TemporalClient extends AsyncDisposable {
  readonly client: Client
}

/** Connects to Temporal. @throws when it does not answer within ten seconds */
export async function connectTemporal({
  address,
  namespace,
}: {
  address: string
  namespace: string
}): Promise<TemporalClient> {
  const connection = await Connection.connect({ address, connectTimeout: '10 seconds' })
  return {
    client: new Client({ connection, namespace }),
    [Symbol.asyncDispose]: () => connection.close(),
  }
}
