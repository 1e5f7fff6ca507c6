import { Link } from '@tanstack/react-router'
import { Miniature } from '../line/Miniature.tsx'
import { titleOf } from '../paths/path-words.ts'
import type { PathsAnswer } from '../paths/paths-queries.ts'
import { countOf } from '../ui/format.ts'
import panel from '../ui/panel.module.css'
import styles from './explore.module.css'

/** Paths that are listed; the page of attack paths lists them all. */
const most = 30

/** Nothing is chosen: the paths that were found, the worst first. */
export function PathsFound({ answer }: { readonly answer: PathsAnswer }) {
  return (
    <div className={panel.panel}>
      <p className={panel.panelMeta}>
        {countOf(answer.totalCount, 'path')}
        {answer.paths.length < answer.totalCount && `, the worst ${answer.paths.length} are drawn`}
      </p>
      <h2 className={panel.panelTitle}>What was found</h2>
      <ol className={styles.found}>
        {answer.paths.slice(0, most).map((path) => (
          <li key={path.id}>
            <Link
              to="/paths"
              search={{
                from: `${path.entry.access}@${path.entry.asset.key}`,
                to: `${path.target.access}@${path.target.asset.key}`,
                path: path.id,
              }}
            >
              <span>{titleOf(path)}</span>
              <Miniature steps={path.steps} />
            </Link>
          </li>
        ))}
      </ol>
      {answer.paths.length > most && (
        <p className={panel.quiet}>
          And {answer.paths.length - most} more: <Link to="/paths">all paths</Link>
        </p>
      )}
    </div>
  )
}
