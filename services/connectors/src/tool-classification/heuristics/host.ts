import { type Heuristic, named, takes } from './heuristic.ts'

const files = 'files of the host'

/** Guesses about tools that reach into the machine they run on. */
export const hostHeuristics: readonly Heuristic[] = [
  {
    id: 'runs-commands',
    about: 'A verb of running with a shell, a command or code, or a parameter that holds them.',
    match: (tool) => {
      const verb = named(tool, ['run', 'execute', 'exec', 'eval', 'evaluate', 'start', 'spawn', 'shell', 'bash'])
      const thing = named(tool, [
        'command',
        'commands',
        'shell',
        'bash',
        'terminal',
        'process',
        'script',
        'code',
        'python',
        'javascript',
        'powershell',
        'cmd',
      ])
      const parameter = takes(tool, ['command', 'cmd', 'code', 'script', 'shellcommand'])
      const said =
        /\b(?:execut|run)\w*\s+(?:an?\s+|any\s+|arbitrary\s+|the\s+)*(?:shell|bash|terminal|system|os|powershell|python|javascript)?\s*(?:commands?|scripts?|code)\b/.test(
          tool.text,
        )
      const isRun = verb !== undefined && (parameter !== undefined || (thing !== undefined && thing !== verb))
      if (!isRun && !(said && parameter !== undefined)) return undefined
      return {
        because: isRun
          ? `the name says ${verb} ${thing ?? parameter}`
          : `it says that it runs what "${parameter}" holds`,
        traits: ['code_exec', 'secret_read', 'destructive'],
        data: [{ what: files, operations: ['read', 'write', 'delete'] }],
      }
    },
  },
  {
    id: 'reads-files',
    about: 'A verb of reading with a file, and a path that the caller chooses.',
    match: (tool) => {
      const verb = named(tool, ['read', 'get', 'cat', 'open', 'view', 'load', 'download', 'reader', 'search', 'grep'])
      const thing = named(tool, ['file', 'files', 'path', 'directory', 'folder'])
      const path = takes(tool, ['path', 'filepath', 'file', 'filename', 'paths', 'absolutepath', 'directory'])
      if (verb === undefined || thing === undefined || path === undefined) return undefined
      if (/\b(?:info|metadata|size|list)\b/.test(tool.name.join(' '))) return undefined
      const bounded =
        /\b(?:repositor|bucket|allowed director|workspace|project|vault|drive|container|storage|attachment)/.test(
          tool.text,
        )
      return {
        because: `the name says ${verb} ${thing} and the caller gives "${path}"`,
        traits: bounded ? [] : ['secret_read'],
        data: [{ what: bounded ? 'files' : files, operations: ['read'] }],
      }
    },
  },
  {
    id: 'writes-files',
    about: 'A verb of changing with a file, and a path that the caller chooses.',
    match: (tool) => {
      const verb = named(tool, [
        'write',
        'edit',
        'create',
        'delete',
        'move',
        'save',
        'remove',
        'patch',
        'append',
        'update',
      ])
      const thing = named(tool, ['file', 'files', 'directory', 'folder'])
      const path = takes(tool, ['path', 'filepath', 'file', 'filename', 'source', 'destination', 'directory'])
      if (verb === undefined || thing === undefined || path === undefined) return undefined
      const deletes = verb === 'delete' || verb === 'remove'
      return {
        because: `the name says ${verb} ${thing} and the caller gives "${path}"`,
        traits: ['destructive'],
        data: [{ what: 'files', operations: [deletes ? 'delete' : 'write'] }],
      }
    },
  },
  {
    id: 'reads-environment',
    about: 'Returns environment variables of its process.',
    match: (tool) => {
      const joined = tool.name.join(' ')
      const isEnv = /\b(?:(?:get|print|list|read|show|dump) (?:env|environ|environment)|env vars?)\b/.test(joined)
      const said = /\b(?:return|print|list|show|dump)\w*\s+(?:all\s+|the\s+)*environment variables?\b/.test(tool.text)
      if (!isEnv && !said) return undefined
      return { because: 'it returns environment variables', traits: ['secret_read', 'private_data'] }
    },
  },
]
